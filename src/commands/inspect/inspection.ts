// A running lab as data, in the shape that `lab inspect -f json` promises, and how far it has drifted from its record.

import type { Observation } from "../../apply/observe.ts";
import { conditionsOf } from "../../apply/readiness.ts";
import { desiredState } from "../../network/desired.ts";
import { impairmentsOf } from "../../network/fault/queues.ts";
import { describeFaults } from "../../network/fault/words.ts";
import { diff } from "../../plan/diff.ts";
import type { LabDocument } from "../../state/lab.ts";
import { describeImpairment } from "../../topology/impairment.ts";
import type { NetworkSpec } from "../../topology/model.ts";
import { describeDrift, describeForeign } from "./drift.ts";
import { type InspectedIngress, inspectIngresses } from "./inspectedIngresses.ts";
import {
  type InspectedPolicy,
  type InspectedService,
  inspectPolicies,
  inspectServices,
} from "./inspectedObjects.ts";
import { factsBy, type InspectedPod, inspectPods, type MemberStatus } from "./inspectedPods.ts";
import { type InspectedPublication, inspectPublications } from "./inspectedPublications.ts";

/** Everything about a lab; keys are only ever added. */
export interface Inspection {
  readonly name: string;
  readonly engine: "docker";
  /** `running`: as recorded, with no drift; `stopped`: no container runs. */
  readonly status: "running" | "degraded" | "stopped";
  readonly network: InspectedNetwork;
  /** In file order, like all lists here. */
  readonly nodes: readonly InspectedNode[];
  readonly pods: readonly InspectedPod[];
  /** Names of pods that are left out until a node that they may be on is uncordoned; only where there are some. */
  readonly waiting?: readonly string[];
  readonly services: readonly InspectedService[];
  readonly policies: readonly InspectedPolicy[];
  readonly ingresses: readonly InspectedIngress[];
  /** Ports of this machine that lead into the lab. */
  readonly published: readonly InspectedPublication[];
  /** `endpoints` as `node:interface`. */
  readonly links: readonly { readonly endpoints: readonly [string, string]; readonly mtu: number }[];
  /** What the file or somebody has made worse about what interfaces send; only those. */
  readonly impairments: readonly { readonly interface: string; readonly impairment: string }[];
  /** What somebody has imposed on the lab, one fragment of a sentence each; `lab heal` undoes it. It is no drift. */
  readonly faults: readonly string[];
  /** One sentence for each difference from what the lab should be. */
  readonly drift: readonly string[];
  /**
   * What stands in its namespaces and is not of the lab, which leaves it alone: routes, addresses, permanent neighbours and
   * links that are up. One sentence each. What a node's `exec` list made is among it; nothing is told where CNI plugins wire
   * the pods.
   */
  readonly foreign: readonly string[];
}

/** Networks are texts where there is one of them, and lists, the primary family first, where there are several. */
export interface InspectedNetwork extends Pick<NetworkSpec, "cni" | "backend" | "mtu"> {
  readonly pods: string | readonly string[];
  /** Of all segments. */
  readonly nodes: string | readonly string[];
  readonly services: string | readonly string[];
  /** Only where the node network has several. */
  readonly segments?: NetworkSpec["segments"];
}

export interface InspectedNode {
  readonly name: string;
  /** Of the primary family. */
  readonly address: string;
  readonly podCIDR: string;
  /** One of each family, the primary one first. */
  readonly addresses: readonly string[];
  readonly podCIDRs: readonly string[];
  /** Segment of the node network; only where there are several. */
  readonly segment?: string;
  /** Docker's name. */
  readonly container: string;
  /** On the host; 0 when it doesn't run. */
  readonly pid: number;
  readonly status: MemberStatus;
  /** Only of a node that takes no new pods. */
  readonly cordoned?: true;
}

export function inspectObserved(observation: Observation, document: LabDocument): Inspection {
  const { topology, leases, cordoned, waiting } = document;
  const conditions = conditionsOf(observation, document);
  const wanted = desiredState(document, conditions);
  const drift = describeDrift(diff(observation.state, wanted, wanted));
  const facts = factsBy(topology.name, observation);
  return {
    name: topology.name,
    engine: "docker",
    status: statusOf(observation, drift),
    network: inspectNetwork(topology.network),
    nodes: topology.nodes.map(({ name, segment }) => {
      const { addresses = [], podCIDRs = [] } = leases.nodes[name] ?? {};
      return {
        name,
        address: addresses[0] ?? "",
        podCIDR: podCIDRs[0] ?? "",
        addresses,
        podCIDRs,
        ...(topology.network.segments.length > 1 && { segment }),
        ...facts(name),
        ...(cordoned?.includes(name) && { cordoned: true }),
      };
    }),
    pods: inspectPods(observation, document, conditions),
    ...(waiting && { waiting: waiting.map(({ pod }) => pod.name) }),
    services: inspectServices(topology, leases, conditions),
    policies: inspectPolicies(topology),
    ingresses: inspectIngresses(topology),
    published: inspectPublications(topology),
    links: topology.links.map(({ endpoints: [a, b], mtu: bytes }) => ({
      endpoints: [`${a.node}:${a.interface}`, `${b.node}:${b.interface}`],
      mtu: bytes,
    })),
    impairments: [...impairmentsOf(document)].map(([ref, spec]) => ({
      interface: ref,
      impairment: describeImpairment(spec),
    })),
    faults: describeFaults(document.faults),
    drift,
    foreign: describeForeign(observation.state, wanted),
  };
}

function inspectNetwork({ cni, backend, pods, segments, services, mtu }: NetworkSpec): InspectedNetwork {
  const nodes = segments.flatMap(({ prefixes }) => prefixes);
  return {
    cni,
    backend,
    pods: oneOrList(pods),
    nodes: oneOrList(nodes),
    services: oneOrList(services),
    mtu,
    ...(segments.length > 1 && { segments }),
  };
}

function oneOrList(texts: readonly string[]): string | readonly string[] {
  const [only = "", ...others] = texts;
  return others.length === 0 ? only : texts;
}

function statusOf({ containers }: Observation, drift: readonly string[]): Inspection["status"] {
  if (!Object.values(containers).some((container) => container.status === "running")) return "stopped";
  return drift.length === 0 ? "running" : "degraded";
}
