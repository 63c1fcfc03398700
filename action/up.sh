#!/usr/bin/env bash
# Brings the lab up, and writes the action's outputs. DIRECTORY, TOPOLOGY, NAME, WAIT, CHECK, ARTIFACTS: as in action.yml.
set -euo pipefail
PATH=$DIRECTORY/bin:$PATH

fail() {
  echo "::error title=flatlab::$1"
  exit 1
}

[[ $CHECK == true || $CHECK == false ]] || fail "check is true or false, not $CHECK"
path=$(realpath -- "${TOPOLOGY:-.}")
name=()
[[ -z $NAME ]] || name=("--name=$NAME")
limits=()
[[ -z $WAIT ]] || limits=("--timeout=$WAIT")
# A lab that fails is looked at before it goes.
[[ -z $ARTIFACTS ]] || limits+=(--keep-on-failure)

lab validate "$path" "${name[@]}"

# From here on there may be something to remove.
if [[ -n $NAME ]]; then
  printf '%s\n' "$NAME" > "$DIRECTORY/name"
else
  printf '%s\n' "$path" > "$DIRECTORY/file"
fi
lab up "$path" "${name[@]}" "${limits[@]}" --progress plain
if [[ -n $NAME ]]; then
  lab inspect -l "$NAME" -f json > "$DIRECTORY/inspect.json"
else
  lab inspect "$path" -f json > "$DIRECTORY/inspect.json"
fi
node "$GITHUB_ACTION_PATH/action/outputs.mjs"

[[ $CHECK == false ]] || lab check -l "$(< "$DIRECTORY/name")" --report junit --report-file "$DIRECTORY/check.xml"
