#!/usr/bin/env bash
# `npm test`: everything there is, from the linter to labs on a real Docker engine. Arguments go to Vitest:
# `npm test -- src/address`. What set-up started is stopped at the end. The last line is Vitest's.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/setup.sh
source scripts/setup.sh

trap stop_docker EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

set_up --plugins
npm run --silent build
npm run --silent check
"${as_root[@]}" "$(command -v node)" node_modules/vitest/vitest.mjs run "$@"
