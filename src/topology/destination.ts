// What a name means to those who come from outside, `publish:` and `lab port-forward`: a Service, a pod or a node, in this
// order; and which of its ports is meant. It is asked of files and of labs that run, so it knows neither: only who is there.

import { didYouMean } from "./didYouMean.ts";
import { pathName, placeName } from "./pathName.ts";

export type Destination =
  | { readonly kind: "service"; readonly namespace: string; readonly name: string }
  /** Subject of the pod. */
  | { readonly kind: "pod"; readonly name: string }
  | { readonly kind: "node"; readonly name: string };

/** Who is there. */
export interface Directory {
  readonly services: readonly ListedService[];
  readonly pods: readonly ListedPod[];
  readonly nodes: readonly string[];
}

export interface ListedService {
  readonly namespace: string;
  readonly name: string;
  readonly type?: string | undefined;
  readonly isHeadless: boolean;
  readonly ports: readonly ListedPort[];
}

export interface ListedPod {
  /** Its subject. */
  readonly name: string;
  /** Name of all of its replicas. */
  readonly group: string;
  readonly ports: readonly ListedPort[];
}

export interface ListedPort {
  readonly name?: string | undefined;
  readonly number: number;
  /** Absent: TCP. */
  readonly protocol?: string | undefined;
}

/** Somebody that was found, with what is known of its ports. */
export interface Found {
  readonly destination: Destination;
  /** For sentences: `service "web"`. */
  readonly what: string;
  readonly ports: readonly ListedPort[];
  /** It answers at these and at no other; of pods they are a hint, as in Kubernetes. */
  readonly isBound: boolean;
}

/** A sentence; `at` says what it is about. */
export interface Misfit {
  readonly code: string;
  readonly message: string;
}

type Kind = Destination["kind"];

/** What a word before a name asks for; a workload means a pod of its own, found by the name of all of them. */
type Sought = Kind | "workload";

const PREFIXES: Readonly<Record<string, Sought>> = {
  svc: "service",
  service: "service",
  services: "service",
  po: "pod",
  pod: "pod",
  pods: "pod",
  no: "node",
  node: "node",
  nodes: "node",
  deploy: "workload",
  deployment: "workload",
  deployments: "workload",
  sts: "workload",
  statefulset: "workload",
  statefulsets: "workload",
  rs: "workload",
  replicaset: "workload",
  replicasets: "workload",
  ds: "workload",
  daemonset: "workload",
  daemonsets: "workload",
};

/** For sentences: "there is no ... called". */
const WORDS: Readonly<Record<Sought, string>> = {
  service: "Service",
  pod: "pod",
  node: "node",
  workload: "workload",
};

/** @param text `web`, `x/web`, or with a word of kubectl's before it, `svc/x/web`, `deploy/web`, where no namespace is called so */
export function findDestination(text: string, directory: Directory): Found | Misfit {
  const { kind, path } = splitKind(text, directory);
  const finders = { service: findService, pod: findPod, node: findNode, workload: findWorkload } as const;
  const kinds: readonly Sought[] = kind === undefined ? ["service", "pod", "node"] : [kind];
  for (const one of kinds) {
    const found = finders[one](path, directory);
    if (found !== undefined) return found;
  }
  const wanted = kind === undefined ? "Service, pod or node" : WORDS[kind];
  const candidates = new Set(kinds.flatMap((one) => namesOf(one, directory)));
  const message = `there is no ${wanted} called "${path}"${didYouMean(path, candidates)}`;
  return { code: "unknown-subject", message };
}

function splitKind(text: string, directory: Directory): { readonly kind?: Sought; readonly path: string } {
  const slash = text.indexOf("/");
  const kind = slash === -1 ? undefined : PREFIXES[text.slice(0, slash).toLowerCase()];
  const isNamespace = [...namesOf("service", directory), ...namesOf("pod", directory)].some((name) =>
    name.startsWith(text.slice(0, slash + 1)),
  );
  return kind === undefined || isNamespace ? { path: text } : { kind, path: text.slice(slash + 1) };
}

function namesOf(kind: Sought, { services, pods, nodes }: Directory): readonly string[] {
  if (kind === "node") return nodes;
  if (kind === "workload") return pods.map(({ group }) => group);
  if (kind === "pod") return pods.flatMap(({ name, group }) => [group, name]);
  return services.map(({ namespace, name }) => pathName(namespace, name));
}

function findService(path: string, { services }: Directory): Found | Misfit | undefined {
  const place = placeName(path);
  const service = services.find(
    ({ namespace, name }) => namespace === place.namespace && name === place.name,
  );
  if (service === undefined) return undefined;
  const { namespace, name, type, isHeadless, ports } = service;
  const what = `Service "${pathName(namespace, name)}"`;
  if (type === "ExternalName")
    return {
      code: "no-address",
      message: `${what} is another name for a name, and has no address to lead to`,
    };
  const isBound = !(isHeadless && ports.length === 0);
  return { destination: { kind: "service", namespace, name }, what, ports, isBound };
}

function findPod(path: string, directory: Directory): Found | undefined {
  const subject = subjectOf(path);
  const pod = directory.pods.find(({ name }) => name === subject);
  return pod === undefined ? findWorkload(path, directory) : foundPod(pod);
}

/** Its first pod, as it is with a group. */
function findWorkload(path: string, { pods }: Directory): Found | undefined {
  const subject = subjectOf(path);
  const pod = pods.find(({ group }) => group === subject);
  return pod === undefined ? undefined : foundPod(pod);
}

function subjectOf(path: string): string {
  const { namespace, name } = placeName(path);
  return pathName(namespace, name);
}

function foundPod(pod: ListedPod): Found {
  const { name, ports } = pod;
  return { destination: { kind: "pod", name }, what: `pod "${name}"`, ports, isBound: false };
}

function findNode(path: string, { nodes }: Directory): Found | undefined {
  if (!nodes.includes(path)) return undefined;
  return { destination: { kind: "node", name: path }, what: `node "${path}"`, ports: [], isBound: false };
}
