// ADD, CHECK and DEL: addresses from the ipam plugin, and a bridge, a wire and routes by desired state, comparison and
// change, as everywhere in flatlab.

import { describeChange } from "../../plan/describe.ts";
import type { PluginResult } from "../../state/attachment.ts";
import type { NamespaceState } from "../../state/kernel.ts";
import { CODES } from "../protocol.ts";
import { attachedState, NODE, nodeLink, podName } from "./desired.ts";
import { Failure, OWN_CODES } from "./failure.ts";
import { askIpam } from "./ipam.ts";
import { carryOut, changesBetween, observe } from "./kernel.ts";
import { withLock } from "./lock.ts";
import type { Request } from "./request.ts";

/**
 * @returns the result for the runtime
 * @throws {Failure} when the pod has such an interface already; what was begun is taken back
 */
export async function add(request: Request): Promise<PluginResult> {
  const given = askIpam(request);
  try {
    const wanted = attachedState(request, given);
    return await withLock(request.bridge, () => {
      const now = observe(request, wanted);
      refuseForeign(request, now[NODE] ?? [], now[podName(request)] ?? []);
      try {
        carryOut(request, changesBetween(request, now, wanted));
      } catch (error) {
        unwire(request);
        throw error;
      }
      return resultOf(request, given, observe(request, wanted));
    });
  } catch (error) {
    giveBack(request);
    throw error;
  }
}

/** Why ADD failed is what the runtime has to hear; it runs DEL all the same. */
function giveBack(request: Request): void {
  try {
    askIpam({ ...request, command: "DEL" });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

/** @throws {Failure} for the first thing that is not as ADD left it */
export function check(request: Request): void {
  const { prevResult } = request;
  if (prevResult === undefined) throw new Failure(CODES.invalidConfig, "CHECK needs the prevResult of ADD");
  askIpam(request);
  const wanted = attachedState(request, ownPart(request, prevResult));
  const [first] = changesBetween(request, observe(request, wanted), wanted);
  if (first === undefined) return;
  throw new Failure(OWN_CODES.notAsItWas, `not as ADD left it; this would mend it: ${describeChange(first)}`);
}

/** There is nothing to fail at where there is nothing any more. */
export async function del(request: Request): Promise<void> {
  askIpam(request);
  await withLock(request.bridge, () => unwire(request));
}

function unwire(request: Request): void {
  const nothing = { [NODE]: [], [podName(request)]: [] };
  carryOut(request, changesBetween(request, observe(request, nothing), nothing));
}

/** Nothing is taken from anybody else. */
function refuseForeign(request: Request, node: NamespaceState, pod: NamespaceState): void {
  const { interface: name, bridge, netns } = request;
  if (linkIn(pod, name) !== undefined)
    throw new Failure(OWN_CODES.interfaceExists, `there is an interface ${name} in ${netns} already`);
  if (linkIn(node, bridge)?.type === "foreign") {
    const words = `there is an interface ${bridge} that flatlab-cni did not make: choose another name for the bridge`;
    throw new Failure(OWN_CODES.foreignBridge, words);
  }
}

/** Plugins of the list after this one may have added interfaces and addresses. */
function ownPart(request: Request, result: PluginResult): PluginResult {
  const index = (result.interfaces ?? []).findIndex(
    ({ name, sandbox }) => name === request.interface && Boolean(sandbox),
  );
  return { ...result, ips: (result.ips ?? []).filter((ip) => ip.interface === index) };
}

function resultOf(
  request: Request,
  given: PluginResult,
  now: Readonly<Record<string, NamespaceState>>,
): PluginResult {
  const { cniVersion, bridge, interface: name, netns = "" } = request;
  const place = (namespace: string, link: string) => {
    const mac = linkIn(now[namespace] ?? [], link)?.mac;
    return { name: link, ...(mac && { mac }), ...(namespace !== NODE && { sandbox: netns }) };
  };
  const version = (address: string) =>
    cniVersion.startsWith("0.") ? { version: address.includes(":") ? "6" : "4" } : {};
  return {
    cniVersion,
    interfaces: [place(NODE, bridge), place(NODE, nodeLink(request)), place(podName(request), name)],
    ips: (given.ips ?? []).map((ip) => ({ ...version(ip.address), ...ip, interface: 2 })),
    ...(given.routes !== undefined && { routes: given.routes }),
    ...(given.dns !== undefined && { dns: given.dns }),
  };
}

function linkIn(state: NamespaceState, name: string) {
  const found = state.find((object) => object.object === "link" && object.name === name);
  return found?.object === "link" ? found : undefined;
}
