// A lab in real namespaces whose policies change, and the connections that are tried in it. What the evaluator says of
// them and what became of them are in the same words, so that they can be compared.

import { familyOf } from "../../src/address/address.ts";
import { namespaceRunner } from "../../src/engine/namespaces.ts";
import { desiredState } from "../../src/network/desired.ts";
import { evaluate, type Party } from "../../src/network/policy/evaluate.ts";
import { policyRealm } from "../../src/network/policy/realm.ts";
import { diff } from "../../src/plan/diff.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Finding, Probe } from "../../src/probe/probe.ts";
import { sendProbes } from "../../src/probe/prober.ts";
import { sourceOf } from "../../src/probe/source.ts";
import { terrainOf } from "../../src/probe/terrain.ts";
import type { Topology } from "../../src/topology/model.ts";
import { wantedState } from "./golden.ts";
import { type RealLab, raiseLab } from "./realLab.ts";

/** Of the destination; absent: a ping. */
export interface Door {
  readonly protocol: "TCP" | "UDP" | "ICMP";
  readonly port?: number;
}

export interface PolicyLab extends AsyncDisposable {
  readonly lab: RealLab;
  /** Changes the lab to another topology of the same nodes and pods. */
  change(topology: Topology): Promise<void>;
  /** What is left to do. */
  rest(): Promise<Plan>;
  /** `from -> to (address) TCP 80` with `passes` or `dropped`, for every two members: as the evaluator says. */
  wanted(doors: readonly Door[]): ReadonlyMap<string, string>;
  /** The same, as it really is. */
  seen(doors: readonly Door[]): Promise<ReadonlyMap<string, string>>;
}

/** @param limit milliseconds until a connection counts as dropped */
export async function raisePolicyLab(topology: Topology, limit = 500): Promise<PolicyLab> {
  let state = wantedState(topology);
  const { leases } = state.document ?? {};
  if (leases === undefined) throw new Error("a lab has leases");
  const lab = await raiseLab(state);
  const pairs = () => {
    const members = [...Object.entries(leases.nodes), ...Object.entries(leases.pods)];
    return members.flatMap(([from, { addresses }]) =>
      members.flatMap(([to, lease]) =>
        from === to
          ? []
          : lease.addresses
              .filter((address) => addresses.some((own) => familyOf(own) === familyOf(address)))
              .map((address) => ({ from, to, address })),
      ),
    );
  };
  const nameOf = ({ from, to, address }: ReturnType<typeof pairs>[number], { protocol, port }: Door) =>
    `${from} -> ${to} (${address}) ${protocol}${port === undefined ? "" : ` ${port}`}`;
  return {
    lab,
    change: async (next) => {
      const before = state;
      state = desiredState({ topology: next, leases });
      await lab.carryOut(diff(await lab.observe(), state, before));
    },
    rest: async () => diff(await lab.observe(), state, state),
    wanted: (doors) => {
      const current = state.document?.topology ?? topology;
      const realm = policyRealm(current, leases);
      const terrain = terrainOf(state);
      const party = (name: string, peer: Party["address"]): Party => {
        const ground = terrain.get(name);
        const address = ground && sourceOf(ground, peer);
        if (address === undefined) throw new Error(`${name} has no address to reach ${peer} from`);
        return { address, ...(leases.nodes[name] && { node: name }) };
      };
      return new Map(
        pairs().flatMap((pair) =>
          doors.map((door) => {
            const to = { address: pair.address, ...(leases.nodes[pair.to] && { node: pair.to }) };
            const { isAllowed } = evaluate(realm, { from: party(pair.from, pair.address), to, ...door });
            return [nameOf(pair, door), isAllowed ? "passes" : "dropped"] as const;
          }),
        ),
      );
    },
    seen: async (doors) => {
      const asked = pairs().flatMap((pair) =>
        doors.map(({ protocol, port }) => {
          const probe: Probe =
            protocol === "ICMP" || port === undefined
              ? { kind: "ping", from: pair.from, address: pair.address }
              : { kind: protocol === "TCP" ? "tcp" : "udp", ...pair, port };
          return [nameOf(pair, { protocol, ...(port !== undefined && { port }) }), probe] as const;
        }),
      );
      const places = [...Object.entries(leases.nodes), ...Object.entries(leases.pods)].flatMap(
        ([subject, { addresses }]) =>
          addresses.map((address) => ({ subject, pid: lab.pids[subject] ?? 0, address })),
      );
      const probes = asked.map(([, probe]) => probe);
      const findings = await sendProbes(namespaceRunner(), { places, probes, limit });
      return new Map(asked.map(([name, probe]) => [name, outcomeOf(findings.get(probe))]));
    },
    [Symbol.asyncDispose]: () => lab[Symbol.asyncDispose](),
  };
}

/** Nobody listens anywhere: a refusal is proof that the packet arrived, and that the answer came back. */
function outcomeOf(finding: Finding | undefined): string {
  // Where its own namespace drops what it sends, the sender is told so.
  const isDenied = finding?.outcome === "error" && finding.text === "operation not permitted";
  if (finding?.outcome === "timeout" || isDenied) return "dropped";
  const isThere = ["refused", "open", "answered", "arrived"].includes(finding?.outcome ?? "");
  return isThere ? "passes" : JSON.stringify(finding);
}
