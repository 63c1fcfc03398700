#!/usr/bin/env bash
# `npm run demo`: brings up topologies/quickstart.lab.yaml, proves that its network works, and says what to try next.
# Safe to repeat. The lab stays up, and so does a Docker daemon that was started for it.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/setup.sh
source scripts/setup.sh

lab() { "${as_root[@]}" "$(command -v node)" dist/cli.js "$@"; }

set_up "$@"
npm run --silent build
lab up topologies/quickstart.lab.yaml
lab check --lab quickstart

web=$(lab inspect --lab quickstart -f json |
  node -e 'let text = ""; process.stdin.on("data", (data) => (text += data)).on("end", () =>
    console.log(JSON.parse(text).pods.find(({ name }) => name === "web").address))')
root_words=${as_root[*]:+${as_root[*]} }
cat << END

The lab is up and stays up. What to try next:

  ${root_words}npx lab exec -l quickstart client -- curl -s http://$web:8080
      a pod talks to a pod on the other node
  ${root_words}npx lab exec -l quickstart client -- traceroute -n $web
      the way it takes
  ${root_words}npx lab exec -l quickstart alpha -- ip route
      what flannel would have written there
  ${root_words}npx lab graph quickstart
      the lab as a Mermaid diagram
  ${root_words}npx lab plan --script topologies/quickstart.lab.yaml
      the lab as a shell script
  ${root_words}npx lab down quickstart
      remove it, without a trace
END
if [[ -n $docker_pid ]]; then
  echo
  echo "dockerd was started for this and keeps running; to stop it: ${root_words}kill $docker_pid"
fi
