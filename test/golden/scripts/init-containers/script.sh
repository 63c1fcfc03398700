#!/usr/bin/env bash
# The lab example, built by hand. Needs root, Docker, the image of each container, iproute2 and util-linux.
# Remove it with: docker rm --force --volumes $(docker ps --all --quiet --filter label=io.flatlab.lab=example)
set -euo pipefail
lab=example format=3 version=0.0.0

name() { echo "$lab-${1//\//-}"; }
pid() { docker inspect --format '{{.State.Pid}}' "$(name "$1")"; }
volumes() { docker inspect --format '{{range .Mounts}}{{if eq .Destination "/run/flatlab/volumes"}}{{.Source}}{{end}}{{end}}' "$(name "$1")"; }
create() { # KIND SUBJECT DIGEST, then words for docker create
  docker create --name "$(name "$2")" --label io.flatlab.lab="$lab" --label io.flatlab.kind="$1" \
    --label io.flatlab.name="$2" --label io.flatlab.spec="$3" \
    --label io.flatlab.format="$format" --label io.flatlab.version="$version" "${@:4}" >/dev/null
}
put() { # SUBJECT PATH, content on stdin: a file of a container that has not started
  local folder; folder=$(mktemp --directory)
  install -D --mode 644 /dev/stdin "$folder$2"
  tar --create --directory "$folder" "${2#/}" | docker cp - "$(name "$1"):/"
  rm -r "$folder"
}
start() { docker start "$(name "$1")" >/dev/null; }
run() { create "$@"; start "$2"; }
sandbox() { # KIND SUBJECT DIGEST, then words for docker create: a namespace of its own with nothing in it
  run "$1" "$2" "$3" --network none --ipc shareable --hostname "${2##*/}" "${@:4}"
}
in_ns() { nsenter --target "$(pid "$1")" --net -- "${@:2}"; }

# Sandboxes: one container for every namespace. None of them has a network yet.
sandbox fabric fabric 33b80cb6792364e2 --dns 127.0.0.1 --dns-option timeout:1 --dns-option attempts:1 --stop-signal SIGKILL flatlab/toolbox sleep infinity
sandbox node alpha fc12929301d52a12 --add-host alpha:192.168.50.11 --dns 127.0.0.1 --dns-option timeout:1 --dns-option attempts:1 --cap-add NET_ADMIN --cap-add NET_RAW --stop-signal SIGKILL flatlab/toolbox sleep infinity
sandbox node beta ddb472c0a8ee6063 --add-host beta:192.168.50.12 --dns 127.0.0.1 --dns-option timeout:1 --dns-option attempts:1 --cap-add NET_ADMIN --cap-add NET_RAW --stop-signal SIGKILL flatlab/toolbox sleep infinity
sandbox pod web 1385cc8decae4ced --add-host web:10.244.1.2 --dns 127.0.0.1 --dns-option timeout:1 --dns-option attempts:1 --mount "type=volume,destination=/run/flatlab/volumes,volume-nocopy,volume-label=io.flatlab.lab=$lab" --stop-signal SIGKILL flatlab/toolbox sleep infinity
sandbox pod db 7a6fb4091ace2f7d --add-host db:10.244.2.2 --dns 127.0.0.1 --dns-option timeout:1 --dns-option attempts:1 --stop-signal SIGKILL flatlab/toolbox sleep infinity

# The lab's own record: what it was made from, and who has which address.
docker exec --interactive "$(name fabric)" sh -c 'mkdir -p /var/lib/flatlab && cat > /var/lib/flatlab/lab.json' <<'END'
{"format":3,"topology":{"name":"example","network":{"cni":"flannel","backend":"vxlan","pods":["10.244.0.0/16"],"perNode":[24],"segments":[{"name":"underlay","prefixes":["192.168.50.0/24"]}],"services":["10.96.0.0/16"],"mtu":1500,"vxlan":{"vni":1,"port":8472,"directRouting":false},"bgp":{"as":64512},"dns":{"upstream":[]}},"nodes":[{"name":"alpha","segment":"underlay","addresses":[],"podCIDRs":[],"labels":{},"image":"flatlab/toolbox","env":{},"binds":[],"routes":[],"exec":[]},{"name":"beta","segment":"underlay","addresses":[],"podCIDRs":[],"labels":{},"image":"flatlab/toolbox","env":{},"binds":[],"routes":[],"exec":[]}],"pods":[{"name":"web","namespace":"default","group":"web","node":"alpha","addresses":[],"labels":{},"annotations":{},"hostNetwork":false,"restartPolicy":"Always","initContainers":[{"name":"page","image":"flatlab/toolbox","command":["sh","-c","echo hello > /site/index.html"],"env":[],"ports":[],"volumeMounts":[{"volume":"site","mountPath":"/site","readOnly":false}],"capabilities":{"add":[],"drop":[]}},{"name":"check","image":"flatlab/toolbox","command":["sh","-c","until nc -z $(DB) 5432; do sleep 1; done"],"env":[{"name":"DB","value":"10.244.2.2"}],"ports":[],"volumeMounts":[],"capabilities":{"add":[],"drop":[]}}],"containers":[{"name":"server","image":"flatlab/toolbox","command":["busybox","httpd","-f","-p","8080","-h","/site"],"env":[],"ports":[],"volumeMounts":[{"volume":"site","mountPath":"/site","readOnly":true}],"capabilities":{"add":[],"drop":[]}},{"name":"log","image":"flatlab/toolbox","env":[],"ports":[],"volumeMounts":[],"capabilities":{"add":[],"drop":[]}}],"volumes":[{"name":"site","kind":"emptyDir"}],"dnsPolicy":"ClusterFirst"},{"name":"db","namespace":"default","group":"db","node":"beta","addresses":[],"labels":{},"annotations":{},"hostNetwork":false,"restartPolicy":"Always","initContainers":[],"containers":[{"name":"server","image":"flatlab/toolbox","command":["nc","-lk","5432"],"env":[],"ports":[],"volumeMounts":[],"capabilities":{"add":[],"drop":[]}}],"volumes":[],"dnsPolicy":"ClusterFirst"}],"links":[],"expect":[],"namespaces":[{"name":"default","labels":{"kubernetes.io/metadata.name":"default"}}],"services":[],"endpointSlices":[],"policies":[],"ingresses":[]},"leases":{"nodes":{"alpha":{"addresses":["192.168.50.11"],"podCIDRs":["10.244.1.0/24"]},"beta":{"addresses":["192.168.50.12"],"podCIDRs":["10.244.2.0/24"]}},"pods":{"web":{"node":"alpha","addresses":["10.244.1.2"]},"db":{"node":"beta","addresses":["10.244.2.2"]}}},"commands":{}}
END

# Wires: veth pairs, made in a throw-away namespace with both ends in their final ones.
unshare --net ip -batch - <<END
link add name alpha netns $(pid fabric) mtu 1500 type veth peer name eth0 netns $(pid alpha) mtu 1500 address 0a:58:c0:a8:32:0b
link add name beta netns $(pid fabric) mtu 1500 type veth peer name eth0 netns $(pid beta) mtu 1500 address 0a:58:c0:a8:32:0c
link add name veth8b8f9c357cb netns $(pid alpha) mtu 1450 type veth peer name eth0 netns $(pid web) mtu 1450 address 0a:58:0a:f4:01:02
link add name vethb57e79a42dc netns $(pid beta) mtu 1450 type veth peer name eth0 netns $(pid db) mtu 1450 address 0a:58:0a:f4:02:02
END

# What is in each namespace: addresses, bridges, tunnels, routes.
# fabric
in_ns fabric ip -batch - <<END
link add name underlay type bridge
link set dev underlay alias "flatlab bridge" mtu 1500 up
link set dev alpha alias "flatlab veth peer=alpha:eth0" master underlay up
link set dev beta alias "flatlab veth peer=beta:eth0" master underlay up
END
# alpha
in_ns alpha ip -batch - <<END
link add name cni0 address 0a:58:0a:f4:01:01 type bridge
link set dev cni0 alias "flatlab bridge" mtu 1450 up
link set dev eth0 alias "flatlab veth peer=fabric:alpha" up
link set dev veth8b8f9c357cb alias "flatlab veth peer=web:eth0" master cni0 up
link set dev veth8b8f9c357cb type bridge_slave hairpin on
link add name flannel.1 mtu 1450 address 0a:58:0a:f4:01:00 type vxlan id 1 dev eth0 local 192.168.50.11 dstport 8472 nolearning
link set dev flannel.1 alias "flatlab vxlan vni=1 port=8472 local=192.168.50.11 dev=eth0 learning=off" up
addr replace 192.168.50.11/24 dev eth0
addr replace 10.244.1.1/24 dev cni0
addr replace 10.244.1.0/32 dev flannel.1
neigh replace 10.244.2.0 lladdr 0a:58:0a:f4:02:00 dev flannel.1 nud permanent
route replace 10.244.2.0/24 via 10.244.2.0 dev flannel.1 onlink
END
in_ns alpha bridge -batch - <<END
fdb append 0a:58:0a:f4:02:00 dev flannel.1 dst 192.168.50.12
END
in_ns alpha sysctl --quiet --write net.ipv4.ip_forward=1 net.ipv4.conf.all.rp_filter=2
docker exec --interactive "$(name alpha)" sh -c 'mkdir -p /run/flannel && cat > /run/flannel/subnet.env' <<'END'
FLANNEL_NETWORK=10.244.0.0/16
FLANNEL_SUBNET=10.244.1.1/24
FLANNEL_MTU=1450
FLANNEL_IPMASQ=false
END
# beta
in_ns beta ip -batch - <<END
link add name cni0 address 0a:58:0a:f4:02:01 type bridge
link set dev cni0 alias "flatlab bridge" mtu 1450 up
link set dev eth0 alias "flatlab veth peer=fabric:beta" up
link set dev vethb57e79a42dc alias "flatlab veth peer=db:eth0" master cni0 up
link set dev vethb57e79a42dc type bridge_slave hairpin on
link add name flannel.1 mtu 1450 address 0a:58:0a:f4:02:00 type vxlan id 1 dev eth0 local 192.168.50.12 dstport 8472 nolearning
link set dev flannel.1 alias "flatlab vxlan vni=1 port=8472 local=192.168.50.12 dev=eth0 learning=off" up
addr replace 192.168.50.12/24 dev eth0
addr replace 10.244.2.1/24 dev cni0
addr replace 10.244.2.0/32 dev flannel.1
neigh replace 10.244.1.0 lladdr 0a:58:0a:f4:01:00 dev flannel.1 nud permanent
route replace 10.244.1.0/24 via 10.244.1.0 dev flannel.1 onlink
END
in_ns beta bridge -batch - <<END
fdb append 0a:58:0a:f4:01:00 dev flannel.1 dst 192.168.50.11
END
in_ns beta sysctl --quiet --write net.ipv4.ip_forward=1 net.ipv4.conf.all.rp_filter=2
docker exec --interactive "$(name beta)" sh -c 'mkdir -p /run/flannel && cat > /run/flannel/subnet.env' <<'END'
FLANNEL_NETWORK=10.244.0.0/16
FLANNEL_SUBNET=10.244.2.1/24
FLANNEL_MTU=1450
FLANNEL_IPMASQ=false
END
# web
in_ns web ip -batch - <<END
link set dev eth0 alias "flatlab veth peer=alpha:veth8b8f9c357cb" up
addr replace 10.244.1.2/24 dev eth0
route replace default via 10.244.1.1 dev eth0
END
# db
in_ns db ip -batch - <<END
link set dev eth0 alias "flatlab veth peer=beta:vethb57e79a42dc" up
addr replace 10.244.2.2/24 dev eth0
route replace default via 10.244.2.1 dev eth0
END

# The pods' own containers join the namespaces of their sandbox, which are ready by now.
run container db/server 25db8c96ae9446fa --network container:example-db --ipc container:example-db --entrypoint nc flatlab/toolbox -lk 5432
run container web/page 12a5502175c3fd0d --label io.flatlab.ends=init --network container:example-web --ipc container:example-web --volume "$(volumes web)"/site:/site --entrypoint sh flatlab/toolbox -c 'echo hello > /site/index.html'
# web: wait for the end of web/page
until [ "$(docker wait "$(name web/page)")" = 0 ]; do sleep 1; start web/page; done
run container web/check 5290bff16536f263 --label io.flatlab.ends=init --network container:example-web --ipc container:example-web --env DB=10.244.2.2 --entrypoint sh flatlab/toolbox -c 'until nc -z 10.244.2.2 5432; do sleep 1; done'
# web: wait for the end of web/check
until [ "$(docker wait "$(name web/check)")" = 0 ]; do sleep 1; start web/check; done
run container web/server edcf5cd813c716f0 --network container:example-web --ipc container:example-web --volume "$(volumes web)"/site:/site:ro --entrypoint busybox flatlab/toolbox httpd -f -p 8080 -h /site
run container web/log 32b626f599e49ab8 --network container:example-web --ipc container:example-web flatlab/toolbox
