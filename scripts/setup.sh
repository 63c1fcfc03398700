#!/usr/bin/env bash
# Set-up for `npm run demo` and `npm test`, to be sourced: makes sure that Docker, a few programs and the npm packages
# are there. Says what it installs, and asks first on a terminal. What is there already is used as it is.
#
#   set_up [--yes] [--plugins]   after it, `as_root` holds the words that make a command root's; --plugins: with
#                    the CNI plugins that tests run
#   stop_docker      stops the daemon if set_up started it; prints nothing

as_root=()
docker_pid=
docker_unit=
wants_plugins=

set_up() {
  local yes=
  case " $* " in *" --yes "*) yes=--yes ;; esac
  case " $* " in *" --plugins "*) wants_plugins=yes ;; esac
  if [[ $EUID -ne 0 ]]; then
    command -v sudo > /dev/null || refuse "flatlab makes network namespaces, which needs root: run this as root"
    as_root=(sudo)
  fi
  install_programs "$yes"
  docker_answers || start_docker
  install_packages
}

refuse() {
  echo "error: $1" >&2
  exit 1
}

docker_answers() { "${as_root[@]}" "$(command -v node)" scripts/docker.mjs answers; }

# Debian's packages that are missing, by the program that each is wanted for.
missing_packages() {
  command -v ip > /dev/null || echo iproute2
  command -v nft > /dev/null || echo nftables
  [[ -z $wants_plugins || -x /opt/cni/bin/bridge || -x /usr/lib/cni/bridge ]] || echo containernetworking-plugins
  if docker_answers; then
    # mmdebstrap makes the toolbox image where no registry answers.
    command -v mmdebstrap > /dev/null || has_way_to_toolbox || echo mmdebstrap gpg
  else
    command -v dockerd > /dev/null || echo docker.io
    command -v mmdebstrap > /dev/null || echo mmdebstrap gpg
    # A kernel that confines containers needs the program that loads its profiles.
    [[ $(cat /sys/module/apparmor/parameters/enabled 2> /dev/null) != Y ]] || command -v apparmor_parser > /dev/null || echo apparmor
  fi
}

has_way_to_toolbox() {
  "${as_root[@]}" "$(command -v node)" scripts/docker.mjs has-image flatlab/toolbox ||
    "${as_root[@]}" "$(command -v node)" scripts/docker.mjs has-registry
}

install_programs() {
  local PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin missing answer
  # shellcheck disable=SC2207 # package names hold no spaces
  missing=($(missing_packages))
  [[ ${#missing[@]} -eq 0 ]] && return
  command -v apt-get > /dev/null ||
    refuse "this is not Debian or Ubuntu: install Docker Engine, iproute2 and nftables with your package manager, start Docker, and run this again"
  echo "flatlab needs these packages: ${missing[*]}" >&2
  if [[ $1 != --yes && ${CI-} != true && -t 0 && -t 2 ]]; then
    read -r -p "Install them with apt-get? [y/N] " answer
    [[ $answer == [yY]* ]] || refuse "not installed; install them yourself and run this again: apt-get install ${missing[*]}"
  fi
  "${as_root[@]}" apt-get -qq -o DPkg::Lock::Timeout=300 update
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
    install --no-install-recommends "${missing[@]}" > /dev/null
}

start_docker() {
  [[ -z ${DOCKER_HOST-} || $DOCKER_HOST == unix://* ]] || refuse "no Docker daemon answers at $DOCKER_HOST"
  if pidof dockerd > /dev/null; then
    echo "waiting for the dockerd that is starting" >&2
  elif [[ -d /run/systemd/system ]]; then
    echo "starting Docker with systemctl" >&2
    docker_unit=docker
    "${as_root[@]}" systemctl start docker
  else
    docker_log=$(mktemp -t flatlab-dockerd.XXXXXX)
    echo "starting dockerd, its log is $docker_log" >&2
    # In a session of its own: Ctrl-C here must not end it before the labs are down.
    PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin setsid "${as_root[@]}" dockerd > "$docker_log" 2>&1 &
    docker_pid=$!
  fi
  wait_for_docker
}

wait_for_docker() {
  local deadline=$((SECONDS + 60))
  until docker_answers; do
    if [[ -n $docker_pid ]] && ! "${as_root[@]}" kill -0 "$docker_pid" 2> /dev/null; then
      tail -n 5 "$docker_log" >&2
      docker_pid=
      refuse "dockerd could not start; its last words are above, the whole log is $docker_log"
    fi
    ((SECONDS < deadline)) || refuse "Docker was started, but does not answer after 60 s${docker_log:+; its log is $docker_log}"
    sleep 0.2
  done
}

stop_docker() {
  if [[ -n $docker_pid ]]; then
    "${as_root[@]}" kill "$docker_pid" 2> /dev/null || true
    wait "$docker_pid" 2> /dev/null || true
    rm -f "$docker_log"
  elif [[ -n $docker_unit ]]; then
    "${as_root[@]}" systemctl stop docker.socket docker > /dev/null 2>&1 || true
  fi
}

# Not `npm ci`: it refuses a lock file that lacks a package for some other platform, which a registry that doesn't
# carry all platforms' packages leaves out. Versions are the lock file's all the same, and it isn't written.
install_packages() {
  has_packages || npm install --no-save
}

# What npm installed last (node_modules/.package-lock.json) is what package-lock.json asks for.
has_packages() {
  [[ -f node_modules/.package-lock.json ]] && node --input-type=module -e '
    import { readFileSync } from "node:fs";
    const read = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
    const installed = read("node_modules/.package-lock.json");
    const isThere = ([path, { integrity, optional }]) =>
      path === "" || (path in installed ? installed[path].integrity === integrity : optional === true);
    process.exitCode = Object.entries(read("package-lock.json")).every(isThere) ? 0 : 1;
  '
}
