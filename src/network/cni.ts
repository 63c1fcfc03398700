// The networks by name: which attachment goes with which transport. One line each.

import type { NetworkSpec } from "../topology/model.ts";
import { bridgeAttachment } from "./attach/bridge.ts";
import type { Attachment, Transport } from "./mechanism.ts";
import { vxlanTransport } from "./transport/vxlan.ts";

export interface PodNetwork {
  readonly attachment: Attachment;
  readonly transport: Transport;
}

const NETWORKS: {
  readonly [Cni in NetworkSpec["cni"]]: { readonly [Backend in NetworkSpec["backend"]]: PodNetwork };
} = {
  flannel: {
    vxlan: { attachment: bridgeAttachment("cni0"), transport: vxlanTransport("flannel") },
  },
};

export function podNetwork({ cni, backend }: NetworkSpec): PodNetwork {
  return NETWORKS[cni][backend];
}
