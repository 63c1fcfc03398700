// The networks by name: which attachment goes with which transport. One line each; what each takes by default is in
// topology/networks.ts.

import { LabError } from "../errors.ts";
import type { NetworkSpec } from "../topology/model.ts";
import type { Backend, Cni } from "../topology/networks.ts";
import { bridgeAttachment } from "./attach/bridge.ts";
import { directAttachment } from "./attach/direct.ts";
import { pluginAttachment } from "./attach/plugin.ts";
import { routedAttachment } from "./attach/routed.ts";
import { calicoDevice, flannelDevice } from "./interfaceName.ts";
import { NO_TRANSPORT, type PodNetwork } from "./mechanism.ts";
import { withSubnetFile } from "./subnetFile.ts";
import { birdDaemons, routerBird } from "./transport/bgp.ts";
import { hostGateway } from "./transport/hostGateway.ts";
import { ipipTransport } from "./transport/ipip.ts";
import { meshTransport } from "./transport/mesh.ts";
import { withOwnBlock } from "./transport/ownBlock.ts";
import { UDP_TRANSPORT, udpDaemons } from "./transport/udp.ts";
import { vxlanTransport } from "./transport/vxlan.ts";
import { wireguardTransport } from "./transport/wireguard.ts";

const BRIDGE = withSubnetFile(bridgeAttachment("cni0"));

const PAIRS: Readonly<Partial<Record<`${Cni} ${Backend}`, PodNetwork>>> = {
  "flannel udp": { attachment: BRIDGE, transport: UDP_TRANSPORT, daemons: udpDaemons },
  "flannel vxlan": { attachment: BRIDGE, transport: vxlanTransport(flannelDevice) },
  "flannel host-gw": { attachment: BRIDGE, transport: hostGateway },
  "calico bgp": {
    attachment: routedAttachment,
    transport: NO_TRANSPORT,
    daemons: birdDaemons,
    routerDaemons: routerBird,
  },
  "calico vxlan": {
    attachment: routedAttachment,
    transport: withOwnBlock(vxlanTransport(calicoDevice)),
  },
  "calico ipip": { attachment: routedAttachment, transport: withOwnBlock(ipipTransport("calico.ipip")) },
  "canal vxlan": {
    attachment: withSubnetFile(routedAttachment),
    transport: vxlanTransport(flannelDevice),
  },
  "flannel ipip": { attachment: BRIDGE, transport: ipipTransport("flannel.ipip") },
  "flannel wireguard": { attachment: BRIDGE, transport: wireguardTransport },
  "weave mesh": { attachment: bridgeAttachment("weave"), transport: meshTransport("weave") },
  "underlay none": { attachment: directAttachment, transport: NO_TRANSPORT },
  "plugin host-gw": { attachment: pluginAttachment, transport: hostGateway },
  "plugin vxlan": { attachment: pluginAttachment, transport: vxlanTransport(flannelDevice) },
};

/** @throws {LabError} for a pair that is in the table of networks and not here yet */
export function podNetwork({ cni, backend }: Pick<NetworkSpec, "cni" | "backend">): PodNetwork {
  const found = PAIRS[`${cni} ${backend}`];
  if (found !== undefined) return found;
  throw new LabError("not-built-yet", `the network ${cni} with ${backend} is not built yet`, {
    hint: "choose another cni or backend in the network section of the topology",
  });
}
