// `lab port-forward`: ports of this machine that lead to a Service, a pod or a node for as long as the command runs.
// What stays is `publish:`. Source: kubectl port-forward.

import type { Address } from "../../address/address.ts";
import { parseAddress } from "../../address/parse.ts";
import { requirePorts } from "../../apply/hostPorts.ts";
import { conditionsOf } from "../../apply/readiness.ts";
import { type Host, openHost } from "../../engine/open.ts";
import { EXIT, LabError, UsageError } from "../../errors.ts";
import { stoppersOf } from "../../network/fault/stopped.ts";
import { type Server, serversOf } from "../../network/publish/forwards.ts";
import { resolveServices } from "../../network/service/endpoints.ts";
import { FABRIC } from "../../state/lab.ts";
import { type Found, findDestination } from "../../topology/destination.ts";
import { portOf } from "../../topology/destinationPort.ts";
import { directoryOf } from "../../topology/directory.ts";
import { formatPlace } from "../../topology/publish.ts";
import { reasonUnready } from "../change/readyPods.ts";
import { chooseLab } from "../chooseLab.ts";
import type { CommandContext } from "../context.ts";
import { findLabs } from "../members.ts";
import { observeLab, type RecordedLab } from "../running.ts";
import { assertSandbox } from "../target.ts";
import { type Forwarder, openForwarder } from "./forwarder.ts";
import type { Mapping } from "./portMapping.ts";

export interface OpenPort {
  readonly address: string;
  readonly port: number;
  readonly targetPort: number;
}

export interface OpenForward extends Pick<Forwarder, "ended" | "close"> {
  readonly ports: readonly OpenPort[];
  /** A sentence about a pod that takes no connections now. */
  readonly warning?: string;
}

/**
 * @param target   as in `publish:`
 * @param onFailed told about connections that the target has not taken
 * @throws {UsageError} when there is no such target or port
 * @throws {HostError} when a port of this machine is taken
 */
export async function openPorts(
  lab: string,
  target: string,
  mappings: readonly Mapping[],
  how: { readonly addresses: readonly string[]; readonly onFailed: (port: number, words: string) => void },
  host: Host,
): Promise<OpenForward> {
  const addresses = [...new Set(how.addresses.map(readAddress))];
  const recorded = await observeLab(lab, host);
  const { topology } = recorded.document;
  const found = findDestination(target, directoryOf(topology));
  if ("message" in found)
    throw new UsageError(found.code, found.message, { hint: `see who is there with: lab inspect ${lab}` });
  const wanted = mappings.map(({ port, targetPort }) => {
    const number = portOf(found, targetPort, 0);
    if (typeof number === "object") throw new UsageError(number.code, number.message);
    return { port: port ?? number, targetPort: number, server: serverOf(found, number, recorded) };
  });
  requireOnce(wanted.map(({ port }) => port));
  const places = addresses.flatMap((address) => wanted.map((one) => ({ ...one, address })));
  await requirePorts(
    places.filter(({ port }) => port !== 0),
    undefined,
  );
  const { pids } = recorded.observation;
  const from = nodeOf(found, recorded);
  const node = assertSandbox(from, pids, stoppersOf(recorded.document, from));
  const forwarder = await openForwarder(
    host.namespaces,
    { node, tools: assertSandbox(FABRIC, pids) },
    how.onFailed,
  );
  try {
    const ports: OpenPort[] = [];
    for (const { address, port, targetPort, server } of places)
      ports.push({ address, port: await forwarder.listen(address, port, server), targetPort });
    const warning = warningOf(found, recorded);
    return { ports, ended: forwarder.ended, close: forwarder.close, ...(warning && { warning }) };
  } catch (error) {
    forwarder.close();
    throw error;
  }
}

/** The kernel would refuse the second one, without saying who has the first. */
export function requireOnce(ports: readonly number[]): void {
  const twice = ports.find((port, index) => port !== 0 && ports.indexOf(port) !== index);
  if (twice === undefined) return;
  throw new UsageError("duplicate-port", `port ${twice} of this machine is asked for twice`, {
    hint: "give each one a port of its own, PORT:TARGETPORT, or one that is free, :TARGETPORT",
  });
}

function readAddress(text: string): Address {
  const parsed = parseAddress(text === "localhost" ? "127.0.0.1" : text);
  if ("fault" in parsed) throw new UsageError("invalid-address", `--address: ${parsed.fault}`);
  return parsed.value;
}

function warningOf({ destination }: Found, { document, observation }: RecordedLab): string | undefined {
  if (destination.kind !== "pod") return undefined;
  const { name } = destination;
  const stoppers = stoppersOf(document, name);
  if (stoppers.length > 0) return `${name} is stopped by lab stop; start it: lab start ${stoppers.join(" ")}`;
  const pod = document.topology.pods.find((one) => one.name === name);
  const reason = pod && reasonUnready(pod, observation, document);
  return reason && `${name} is not ready: ${reason}`;
}

/** A pod's own node may always reach it, whatever policies say, as kubelet may. */
function nodeOf({ destination }: Found, { document, observation }: RecordedLab): string {
  const { topology, leases } = document;
  if (destination.kind === "node") return destination.name;
  const lease = destination.kind === "pod" ? leases.pods[destination.name] : undefined;
  const names = topology.nodes.map(({ name }) => name);
  return lease?.node ?? names.find((name) => observation.pids[name] !== undefined) ?? names[0] ?? "";
}

function serverOf({ destination, what }: Found, port: number, recorded: RecordedLab): Server {
  const { document, observation } = recorded;
  const services = resolveServices(document.topology, document.leases, conditionsOf(observation, document));
  const [server] = serversOf(destination, port, document.leases, services);
  if (server !== undefined) return server;
  throw new LabError("no-endpoints", `nobody is ready behind ${what}`, {
    hint: `see why with: lab inspect ${document.topology.name}`,
  });
}

export interface PortForwardFlags {
  readonly target: string;
  readonly ports: readonly Mapping[];
  readonly lab?: string;
  readonly addresses: readonly string[];
}

export async function runPortForward(flags: PortForwardFlags, context: CommandContext): Promise<number> {
  const { stdout, stderr, signal } = context;
  const { target, ports: mappings, addresses } = flags;
  const host = await openHost(context.env);
  const lab = await chooseLab({ lab: flags.lab }, () => findLabs(host.engine), context);
  const onFailed = (port: number, words: string) =>
    stderr.write(`port ${port}: ${target} did not take a connection (${words})\n`);
  const opened = await openPorts(lab, target, mappings, { addresses, onFailed }, host);
  const { ports, ended, close, warning } = opened;
  if (warning !== undefined) stderr.write(`warning: ${warning}\n`);
  for (const one of ports)
    stdout.write(`Forwarding from ${formatPlace(one)} -> ${target}:${one.targetPort}\n`);
  if (signal.aborted) close();
  signal.addEventListener("abort", close, { once: true });
  await ended;
  if (signal.aborted) return EXIT.interrupted;
  throw new LabError("forwarder-ended", "what forwards the ports has ended", {
    hint: "run the command again",
  });
}
