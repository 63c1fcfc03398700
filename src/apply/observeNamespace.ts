// What is in one namespace now, asked of `ip -j` and `bridge -j`; settings are read from /proc/sys.

import {
  BRIDGE_QUESTIONS,
  DETAILS_QUESTION,
  decodeNamespace,
  decodeSysctls,
  IP_QUESTIONS,
} from "../iproute/decode.ts";
import { decodeTables, foreignTables } from "../iproute/nft.ts";
import { decodeQdiscs, hasQdiscs } from "../iproute/qdisc.ts";
import { NODE_SETTINGS, POD_SETTINGS } from "../iproute/sysctl.ts";
import { hasIpv6 } from "../network/cluster.ts";
import type { NamespaceState, NftTable, Qdisc } from "../state/kernel.ts";
import type { ContainerKind, LabDocument } from "../state/lab.ts";
import { type NamespaceHost, runIn, toolsOf } from "./job.ts";

/**
 * @param pids      host pids of the sandboxes that run, by subject
 * @param namespace subject of one of them
 * @param kind      nobody asks about more than this kind of sandbox can hold
 * @param document  the lab's, since labs without IPv6 have fewer settings; absent where it is lost
 */
export async function observeNamespace(
  host: NamespaceHost,
  pids: Readonly<Record<string, number>>,
  namespace: string,
  kind: ContainerKind,
  document: LabDocument | undefined,
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
  const paths = settingsOf(kind, document).map((path) => `/proc/sys/${path}`);
  // All are waited for, so that none fails unheard when a namespace goes meanwhile.
  const [ip, bridge, details, settings, tables] = await Promise.all([
    ask(["ip", "-j", "-batch", "-"], IP_QUESTIONS),
    kind === "pod" ? "" : ask(["bridge", "-j", "-d", "-batch", "-"], BRIDGE_QUESTIONS),
    // Only the toolbox's `ip` is known to tell it: some builds crash on VXLAN devices.
    kind === "pod" || toolsOf(pids).tools === undefined ? "" : ask(DETAILS_QUESTION),
    paths.length === 0 ? "" : ask(["sh", "-c", `grep -s "" ${paths.join(" ")} || true`]),
    hasTables(kind, document) ? ask(LIST_TABLES) : "",
  ]);
  const queues = hasQdiscs(ip) ? await ask(LIST_QDISCS) : "";
  return [
    ...decodeNamespace(ip, bridge, details),
    ...decodeQdiscs(queues),
    ...decodeSysctls(settings),
    ...decodeTables(tables),
    ...foreignTables(tables),
  ];
}

const LIST_TABLES = ["nft", "--stateless", "list", "ruleset"] as const;

const LIST_QDISCS = ["tc", "-j", "qdisc", "show"] as const;

/** The queues alone. */
export async function observeQdiscs(
  host: NamespaceHost,
  pids: Readonly<Record<string, number>>,
  namespace: string,
): Promise<readonly Qdisc[]> {
  const network = pids[namespace] ?? 0;
  return decodeQdiscs(await runIn(host, { namespace, network, ...toolsOf(pids), argv: LIST_QDISCS }));
}

/** The tables alone, which is quicker by far. */
export async function observeTables(
  host: NamespaceHost,
  pids: Readonly<Record<string, number>>,
  namespace: string,
): Promise<readonly NftTable[]> {
  const network = pids[namespace] ?? 0;
  return decodeTables(await runIn(host, { namespace, network, ...toolsOf(pids), argv: LIST_TABLES }));
}

/** Paths of the settings that a sandbox of the kind may hold, for a shell: those of interfaces have a `*` in them. */
function settingsOf(kind: ContainerKind, document: LabDocument | undefined): readonly string[] {
  if (kind === "fabric") return [];
  if (kind !== "pod") return NODE_SETTINGS;
  // A pod has settings in a lab with IPv6 only, and asking costs as much as all its other questions.
  const network = document?.topology.network;
  return network === undefined || hasIpv6(network) ? POD_SETTINGS : [];
}

/**
 * Nodes translate and filter; where pods are on the node network, nobody but they can, and what partitions and drops keep
 * from a pod is dropped in the pod.
 */
function hasTables(kind: ContainerKind, document: LabDocument | undefined): boolean {
  const { partitions, drops } = document?.faults ?? {};
  if (kind === "pod" && (partitions ?? drops) !== undefined) return true;
  return kind === "node" || (kind === "pod" && document?.topology.network.cni === "underlay");
}
