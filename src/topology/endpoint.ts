// Ends of links, written `node:interface`, and which names an interface may have. The limit of 15 bytes and the refused
// characters are Linux's (net/core/dev.c, dev_valid_name); the rest is refused because `ip` would misread it.

import type { Parsed } from "../address/parse.ts";
import type { WireEnd } from "./model.ts";

/** What every node has already, or the kernel keeps for itself (`all` and `default` are sysctl directories). */
const RESERVED = /^(lo|eth0|cni0|flannel.*|cali.*|weave|vxlan.*|ipip.*|tunl0|veth.*|all|default)$/;

/** Reads `node:interface`; whether there is such a node is not known here. */
export function parseEndpoint(text: string): Parsed<WireEnd> {
  const colon = text.indexOf(":");
  if (colon === -1)
    return {
      fault: `${JSON.stringify(text)} is not an end of a link: write it as node:interface, for example alpha:eth1`,
    };
  const [node, name] = [text.slice(0, colon), text.slice(colon + 1)];
  const fault = findInterfaceFault(name);
  return fault === undefined ? { value: { node, interface: name } } : { fault };
}

function findInterfaceFault(name: string): string | undefined {
  const quoted = JSON.stringify(name);
  if (name === "") return "the interface has no name: write it as node:interface, for example alpha:eth1";
  const bytes = new TextEncoder().encode(name).length;
  if (bytes > 15) return `the interface name ${quoted} has ${bytes} bytes, and Linux allows 15`;
  if (!/^[A-Za-z0-9][A-Za-z0-9._+-]*$/.test(name)) {
    return `${quoted} can't be the name of an interface: use letters, digits, dots, dashes and underscores, and begin with a letter or digit`;
  }
  if (RESERVED.test(name))
    return `${quoted} is taken or reserved in every node: choose another name, for example eth1`;
  return undefined;
}
