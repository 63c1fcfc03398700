#!/usr/bin/env bash
# Installs flatlab into DIRECTORY, and puts `lab` on the path of the steps that follow. VERSION: from npm; empty: built from
# the action's own files, where it isn't built already.
set -euo pipefail

fail() {
  echo "::error title=flatlab::$1"
  exit 1
}

[[ $(uname -s) == Linux ]] || fail "flatlab needs Linux: use runs-on: ubuntu-latest"
command -v node > /dev/null || fail "flatlab needs Node 20.20 or later: add a step with actions/setup-node before"
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 20) ? 0 : 1)' ||
  fail "flatlab needs Node 20.20 or later, and this is $(node --version): add a step with actions/setup-node before"
[[ $EUID -eq 0 ]] || sudo --non-interactive true || fail "flatlab needs root: this runner's user may not use sudo"

if [[ -n $VERSION ]]; then
  # A version or a tag, and nothing else that npm would take: a URL, a folder, another package.
  [[ $VERSION =~ ^[0-9A-Za-z.^~+-]+$ ]] || fail "version is a version such as 0.1.0 or a tag such as latest"
  npm install --prefix "$DIRECTORY/package" --no-audit --no-fund --ignore-scripts "flatlab@$VERSION"
  cli=$DIRECTORY/package/node_modules/flatlab/dist/cli.js
else
  cli=$GITHUB_ACTION_PATH/dist/cli.js
  if [[ ! -f $cli ]]; then
    # Not `npm ci`, for the reason that scripts/setup.sh gives.
    (cd "$GITHUB_ACTION_PATH" && npm install --no-save --no-audit --no-fund && npm run --silent build)
  fi
fi

mkdir -p "$DIRECTORY/bin"
{
  echo '#!/usr/bin/env bash'
  echo '# lab as root, whoever calls it.'
  printf 'command=(%q %q)\n' "$(command -v node)" "$cli"
  # shellcheck disable=SC2016 # they are the wrapper's
  echo '[[ $EUID -eq 0 ]] || command=(sudo --non-interactive --preserve-env "${command[@]}")'
  # shellcheck disable=SC2016
  echo 'exec "${command[@]}" "$@"'
} > "$DIRECTORY/bin/lab"
chmod +x "$DIRECTORY/bin/lab"
echo "$DIRECTORY/bin" >> "$GITHUB_PATH"
echo "flatlab $("$DIRECTORY/bin/lab" --version)"
