// What is published: entries of the file and of --publish -> the model, every fault reported. Who is there is asked of the
// file, so that faults of this and of all else are found at once.

import { familyOf } from "../address/address.ts";
import { parseAddress } from "../address/parse.ts";
import { type Directory, findDestination, type ListedPort } from "./destination.ts";
import { portOf } from "./destinationPort.ts";
import { KUBE_DNS } from "./dns.ts";
import type { Path, Report } from "./faults.ts";
import { FRONT, FRONT_PORT } from "./ingress.ts";
import { isHeadless } from "./kubernetesObjects.ts";
import type { PublishSpec } from "./model.ts";
import { servicesOf } from "./normalizeObjects.ts";
import { placeName } from "./pathName.ts";
import { type PublishWords, readPublishText } from "./publishText.ts";
import { addedPods, addedServices } from "./rules/addedPods.ts";
import type { LabFile } from "./schema.ts";
import { nodesOf, podNames, podsOf } from "./subjects.ts";

type Entry = NonNullable<LabFile["publish"]>[number];

/** What is published to nobody else than this machine. */
const LOOPBACK = "127.0.0.1";

/**
 * @param flags  texts of --publish, beside what stands in the file
 * @param report of the file
 * @param reportFlag of the command line: its paths are empty
 * @returns those without a fault, the file's first
 */
export function readPublished(
  file: LabFile,
  flags: readonly string[],
  report: Report,
  reportFlag: Report,
): readonly PublishSpec[] {
  const directory = directoryOfFile(file);
  const taken: { readonly spec: PublishSpec; readonly what: string }[] = [];
  const read = (entry: Entry, what: string, path: Path, complain: Report) => {
    const spec = readEntry(entry, directory, (code, key, message, severity) =>
      complain(code, typeof entry === "object" ? [...path, key] : path, `${what}: ${message}`, {
        severity: severity ?? "error",
      }),
    );
    if (spec === undefined) return;
    const holder = taken.find((one) => isSamePlace(one.spec, spec));
    if (holder === undefined) taken.push({ spec, what });
    else {
      const message = `${what}: ${holder.what} has port ${spec.port} of ${holder.spec.address} already: choose another one`;
      complain("duplicate-port", path, message);
    }
  };
  file.publish?.forEach((entry, index) => {
    read(entry, `publish[${index}]`, ["publish", index], report);
  });
  for (const text of flags) read(text, `--publish ${text}`, [], reportFlag);
  return taken.map(({ spec }) => spec);
}

type Complain = (code: string, key: string, message: string, severity?: "warning") => void;

function readEntry(entry: Entry, directory: Directory, complain: Complain): PublishSpec | undefined {
  const words = typeof entry === "string" ? readWords(entry, complain) : entry;
  if (words === undefined) return undefined;
  const { to, port, targetPort } = words;
  const address = parseAddress(words.address ?? LOOPBACK);
  if ("fault" in address) complain("invalid-address", "address", address.fault);
  const found = findDestination(to, directory);
  if ("message" in found) complain(found.code, "to", found.message);
  if ("message" in found || "fault" in address) return undefined;
  const number = portOf(found, targetPort, port);
  if (typeof number === "object") {
    complain(number.code, targetPort === undefined ? "port" : "targetPort", number.message);
    return undefined;
  }
  if (words.address !== undefined && !isLoopback(address.value)) {
    const message = `${address.value} lets everybody in who reaches this machine: leave the address out, and it is ${LOOPBACK}`;
    complain("open-address", "address", message, "warning");
  }
  return { address: address.value, port, to, target: found.destination, targetPort: number };
}

function readWords(text: string, complain: Complain): PublishWords | undefined {
  const read = readPublishText(text);
  if ("words" in read) return read.words;
  complain(read.code, "", `"${text}" ${read.fault}`);
  return undefined;
}

function isLoopback(address: PublishSpec["address"]): boolean {
  return address === "::1" || address.startsWith("127.");
}

/** Whoever has the port at all addresses has it at each of them. */
function isSamePlace(
  a: Pick<PublishSpec, "address" | "port">,
  b: Pick<PublishSpec, "address" | "port">,
): boolean {
  if (a.port !== b.port || familyOf(a.address) !== familyOf(b.address)) return false;
  return a.address === b.address || [a.address, b.address].some((one) => one === "0.0.0.0" || one === "::");
}

function directoryOfFile(file: LabFile): Directory {
  const services = servicesOf(file).map(({ namespace, name, spec }) => ({
    namespace,
    name,
    type: spec.type,
    isHeadless: isHeadless(spec),
    ports: (spec.ports ?? []).flatMap(({ port: number, ...port }) => [{ ...port, number }]),
  }));
  const added = addedServices(file).map((name) => ({
    ...placeName(name),
    isHeadless: false,
    ports: addedPorts(name),
  }));
  const pods = podsOf(file).flatMap(([, pod, group]) => {
    const ports = (pod.containers ?? []).flatMap((container) => container.ports ?? []);
    const listed = ports.flatMap(({ name, containerPort, protocol }): ListedPort[] => [
      { name, number: containerPort, protocol },
    ]);
    return podNames(group, pod).map((name) => ({ name, group, ports: listed }));
  });
  return {
    services: [...services, ...added],
    pods: [...pods, ...addedPods(file).map(({ name }) => ({ name, group: name, ports: addedPorts(name) }))],
    nodes: nodesOf(file).map(([name]) => name),
  };
}

/** Of what the lab adds, a pod and its Service called alike, as dns.ts and ingress.ts have them. */
function addedPorts(name: string): readonly ListedPort[] {
  return ADDED_PORTS[name] ?? [];
}

const ADDED_PORTS: Readonly<Record<string, readonly ListedPort[]>> = {
  [KUBE_DNS]: [
    { name: "dns", number: 53, protocol: "UDP" },
    { name: "dns-tcp", number: 53, protocol: "TCP" },
  ],
  [FRONT]: [{ name: "http", number: FRONT_PORT }],
};

/** `127.0.0.1:8080`, `[::1]:8080` */
export function formatPlace({ address, port }: { readonly address: string; readonly port: number }): string {
  return address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
}
