#!/usr/bin/env bash
# The lab network, built by hand. Needs root, Docker, the image of each container, iproute2 and util-linux.
# Remove it with: docker rm --force --volumes $(docker ps --all --quiet --filter label=io.flatlab.lab=network)
set -euo pipefail
lab=network format=3 version=0.0.0

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
sandbox node a-node-with-a-long-name a3151a89234dccd6 --add-host a-node-with-a-long-name:192.168.50.12 --dns 127.0.0.1 --dns-option timeout:1 --dns-option attempts:1 --cap-add NET_ADMIN --cap-add NET_RAW --stop-signal SIGKILL flatlab/toolbox sleep infinity
sandbox pod client 180d708f96ab3b02 --add-host client:10.244.1.2 --dns 127.0.0.1 --dns-option timeout:1 --dns-option attempts:1 --stop-signal SIGKILL flatlab/toolbox sleep infinity
sandbox pod web fb715320f8c8e2df --add-host web:10.244.2.2 --dns 127.0.0.1 --dns-option timeout:1 --dns-option attempts:1 --stop-signal SIGKILL flatlab/toolbox sleep infinity

# The lab's own record: what it was made from, and who has which address.
docker exec --interactive "$(name fabric)" sh -c 'mkdir -p /var/lib/flatlab && cat > /var/lib/flatlab/lab.json' <<'END'
{"format":3,"topology":{"name":"network","network":{"cni":"flannel","backend":"vxlan","pods":["10.244.0.0/16"],"perNode":[24],"segments":[{"name":"underlay","prefixes":["192.168.50.0/24"]}],"services":["10.96.0.0/16"],"mtu":1500,"vxlan":{"vni":1,"port":8472,"directRouting":false},"bgp":{"as":64512},"dns":{"upstream":[]}},"nodes":[{"name":"alpha","segment":"underlay","addresses":[],"podCIDRs":[],"labels":{},"image":"flatlab/toolbox","env":{},"binds":[],"routes":[],"exec":[]},{"name":"a-node-with-a-long-name","segment":"underlay","addresses":[],"podCIDRs":[],"labels":{},"image":"flatlab/toolbox","env":{},"binds":[],"routes":[],"exec":[]}],"pods":[{"name":"client","namespace":"default","group":"client","node":"alpha","addresses":[],"labels":{},"annotations":{},"hostNetwork":false,"restartPolicy":"Always","initContainers":[],"containers":[],"volumes":[],"dnsPolicy":"ClusterFirst"},{"name":"web","namespace":"default","group":"web","node":"a-node-with-a-long-name","addresses":[],"labels":{},"annotations":{},"hostNetwork":false,"restartPolicy":"Always","initContainers":[],"containers":[],"volumes":[],"dnsPolicy":"ClusterFirst"}],"links":[{"endpoints":[{"node":"alpha","interface":"eth1"},{"node":"a-node-with-a-long-name","interface":"eth1"}],"mtu":9000}],"expect":[],"namespaces":[{"name":"default","labels":{"kubernetes.io/metadata.name":"default"}}],"services":[],"endpointSlices":[],"policies":[],"ingresses":[]},"leases":{"nodes":{"alpha":{"addresses":["192.168.50.11"],"podCIDRs":["10.244.1.0/24"]},"a-node-with-a-long-name":{"addresses":["192.168.50.12"],"podCIDRs":["10.244.2.0/24"]}},"pods":{"client":{"node":"alpha","addresses":["10.244.1.2"]},"web":{"node":"a-node-with-a-long-name","addresses":["10.244.2.2"]}}},"commands":{}}
END

# Wires: veth pairs, made in a throw-away namespace with both ends in their final ones.
unshare --net ip -batch - <<END
link add name alpha netns $(pid fabric) mtu 1500 type veth peer name eth0 netns $(pid alpha) mtu 1500 address 0a:58:c0:a8:32:0b
link add name nodeb736478c37e netns $(pid fabric) mtu 1500 type veth peer name eth0 netns $(pid a-node-with-a-long-name) mtu 1500 address 0a:58:c0:a8:32:0c
link add name eth1 netns $(pid alpha) mtu 9000 type veth peer name eth1 netns $(pid a-node-with-a-long-name) mtu 9000
link add name veth9793e1cf88e netns $(pid alpha) mtu 1450 type veth peer name eth0 netns $(pid client) mtu 1450 address 0a:58:0a:f4:01:02
link add name veth8b8f9c357cb netns $(pid a-node-with-a-long-name) mtu 1450 type veth peer name eth0 netns $(pid web) mtu 1450 address 0a:58:0a:f4:02:02
END

# What is in each namespace: addresses, bridges, tunnels, routes.
# fabric
in_ns fabric ip -batch - <<END
link add name underlay type bridge
link set dev underlay alias "flatlab bridge" mtu 1500 up
link set dev alpha alias "flatlab veth peer=alpha:eth0" master underlay up
link set dev nodeb736478c37e alias "flatlab veth peer=a-node-with-a-long-name:eth0" master underlay up
END
# alpha
in_ns alpha ip -batch - <<END
link add name cni0 address 0a:58:0a:f4:01:01 type bridge
link set dev cni0 alias "flatlab bridge" mtu 1450 up
link set dev eth0 alias "flatlab veth peer=fabric:alpha" up
link set dev eth1 alias "flatlab veth peer=a-node-with-a-long-name:eth1" up
link set dev veth9793e1cf88e alias "flatlab veth peer=client:eth0" master cni0 up
link set dev veth9793e1cf88e type bridge_slave hairpin on
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
# a-node-with-a-long-name
in_ns a-node-with-a-long-name ip -batch - <<END
link add name cni0 address 0a:58:0a:f4:02:01 type bridge
link set dev cni0 alias "flatlab bridge" mtu 1450 up
link set dev eth0 alias "flatlab veth peer=fabric:nodeb736478c37e" up
link set dev eth1 alias "flatlab veth peer=alpha:eth1" up
link set dev veth8b8f9c357cb alias "flatlab veth peer=web:eth0" master cni0 up
link set dev veth8b8f9c357cb type bridge_slave hairpin on
link add name flannel.1 mtu 1450 address 0a:58:0a:f4:02:00 type vxlan id 1 dev eth0 local 192.168.50.12 dstport 8472 nolearning
link set dev flannel.1 alias "flatlab vxlan vni=1 port=8472 local=192.168.50.12 dev=eth0 learning=off" up
addr replace 192.168.50.12/24 dev eth0
addr replace 10.244.2.1/24 dev cni0
addr replace 10.244.2.0/32 dev flannel.1
neigh replace 10.244.1.0 lladdr 0a:58:0a:f4:01:00 dev flannel.1 nud permanent
route replace 10.244.1.0/24 via 10.244.1.0 dev flannel.1 onlink
END
in_ns a-node-with-a-long-name bridge -batch - <<END
fdb append 0a:58:0a:f4:01:00 dev flannel.1 dst 192.168.50.11
END
in_ns a-node-with-a-long-name sysctl --quiet --write net.ipv4.ip_forward=1 net.ipv4.conf.all.rp_filter=2
docker exec --interactive "$(name a-node-with-a-long-name)" sh -c 'mkdir -p /run/flannel && cat > /run/flannel/subnet.env' <<'END'
FLANNEL_NETWORK=10.244.0.0/16
FLANNEL_SUBNET=10.244.2.1/24
FLANNEL_MTU=1450
FLANNEL_IPMASQ=false
END
# client
in_ns client ip -batch - <<END
link set dev eth0 alias "flatlab veth peer=alpha:veth9793e1cf88e" up
addr replace 10.244.1.2/24 dev eth0
route replace default via 10.244.1.1 dev eth0
END
# web
in_ns web ip -batch - <<END
link set dev eth0 alias "flatlab veth peer=a-node-with-a-long-name:veth8b8f9c357cb" up
addr replace 10.244.2.2/24 dev eth0
route replace default via 10.244.2.1 dev eth0
END
