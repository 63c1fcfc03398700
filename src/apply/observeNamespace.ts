// What is in one namespace now, asked of `ip -j` and `bridge -j`; settings are read from /proc/sys.

import { BRIDGE_QUESTIONS, decodeNamespace, decodeSysctls, IP_QUESTIONS } from "../iproute/decode.ts";
import type { NamespaceState } from "../state/kernel.ts";
import type { ContainerKind } from "../state/lab.ts";
import { type NamespaceHost, runIn, toolsOf } from "./job.ts";

/** Keys that a node's state may hold; a pod's holds none. */
const SYSCTLS = ["net/ipv4/ip_forward", "net/ipv4/conf/all/rp_filter", "net/ipv6/conf/all/forwarding"];

/**
 * @param pids      host pids of the sandboxes that run, by subject
 * @param namespace subject of one of them
 * @param kind      nobody asks about more than this kind of sandbox can hold
 */
export async function observeNamespace(
  host: NamespaceHost,
  pids: Readonly<Record<string, number>>,
  namespace: string,
  kind: ContainerKind,
): Promise<NamespaceState> {
  const network = pids[namespace] ?? 0;
  const ask = (argv: readonly [string, ...string[]], questions?: readonly string[]) =>
    runIn(host, {
      namespace,
      network,
      ...toolsOf(pids),
      argv,
      ...(questions && { stdin: `${questions.join("\n")}\n` }),
    });
  // All are waited for, so that none fails unheard when a namespace goes meanwhile.
  const [ip, bridge, sysctls] = await Promise.all([
    ask(["ip", "-j", "-batch", "-"], IP_QUESTIONS),
    kind === "pod" ? "" : ask(["bridge", "-j", "-d", "-batch", "-"], BRIDGE_QUESTIONS),
    kind === "node" ? ask(["grep", "-s", "", ...SYSCTLS.map((path) => `/proc/sys/${path}`)]) : "",
  ]);
  return [...decodeNamespace(ip, bridge), ...decodeSysctls(sysctls)];
}
