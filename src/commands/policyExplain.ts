// `lab policy explain`: whether a connection is allowed, and which policies and rules decide. The answer is the
// evaluator's; `lab check` proves that the kernel gives the same.

import { type Address, type Family, familyName, familyOf } from "../address/address.ts";
import { type Leases, NO_LEASES } from "../address/leases.ts";
import { makeKeyPair } from "../apply/keys.ts";
import { openHost } from "../engine/open.ts";
import { EXIT, UsageError } from "../errors.ts";
import { desiredState } from "../network/desired.ts";
import { leaseAddresses } from "../network/lease.ts";
import { type Decision, evaluate, type Flow } from "../network/policy/evaluate.ts";
import { policyRealm } from "../network/policy/realm.ts";
import { terrainOf } from "../probe/terrain.ts";
import type { Protocol, Topology } from "../topology/model.ts";
import { chooseLab, isTopologyPath } from "./chooseLab.ts";
import type { CommandContext } from "./context.ts";
import { findLabs } from "./members.ts";
import { findEnd, partyFor } from "./policyEnds.ts";
import { refuseNodePort } from "./policyServices.ts";
import { observeLab } from "./running.ts";
import { loadTopology } from "./source/loadTopology.ts";
import { formatExplanation } from "./view/policyExplanation.ts";

export interface PolicyExplainFlags {
  readonly from: string;
  readonly to: string;
  /** A lab's name or a topology file. */
  readonly argument?: string | undefined;
  readonly lab?: string;
  /** Absent: a ping. */
  readonly port?: number;
  readonly protocol: "tcp" | "udp" | "sctp";
  readonly json?: boolean;
}

/** In the shape that `--json` prints. */
export interface Explanation {
  readonly lab: string;
  readonly from: string;
  readonly to: string;
  readonly protocol: "tcp" | "udp" | "sctp" | "icmp";
  readonly port?: number;
  /** In every family. */
  readonly allowed: boolean;
  /** One for each family that both have. */
  readonly families: readonly {
    readonly family: "IPv4" | "IPv6";
    readonly fromAddress: Address;
    readonly toAddress: Address;
    readonly allowed: boolean;
    readonly egress: Side;
    readonly ingress: Side;
  }[];
}

/** The evaluator's decision about one end. */
export type Side = Omit<Decision, "isAllowed"> & { readonly allowed: boolean };

interface Recorded {
  readonly topology: Topology;
  readonly leases: Leases;
}

/** @throws {UsageError} when the lab has no such member, or the two have no family in common */
export async function runPolicyExplain(flags: PolicyExplainFlags, context: CommandContext): Promise<number> {
  const recorded = await chooseRecorded(flags, context);
  const explanation = explain(recorded, flags);
  context.stdout.write(
    flags.json === true
      ? `${JSON.stringify(explanation, null, 2)}\n`
      : formatExplanation(explanation, recorded.topology, context),
  );
  return EXIT.ok;
}

/** A file is judged as it would be built on nothing, and needs no Docker; a lab as it is recorded. */
async function chooseRecorded(flags: PolicyExplainFlags, context: CommandContext): Promise<Recorded> {
  const { lab, argument } = flags;
  const findRunning = async () => findLabs((await openHost(context.env)).engine);
  if (
    lab === undefined &&
    argument !== undefined &&
    (await isTopologyPath(argument, findRunning, context.cwd))
  ) {
    const { topology } = await loadTopology({ source: argument }, context);
    return { topology, leases: leaseAddresses(topology, NO_LEASES, makeKeyPair) };
  }
  const host = await openHost(context.env);
  const name = await chooseLab(flags, () => findLabs(host.engine), context);
  return (await observeLab(name, host)).document;
}

function explain({ topology, leases }: Recorded, flags: PolicyExplainFlags): Explanation {
  const { from, to, port } = flags;
  const realm = policyRealm(topology, leases);
  const terrain = terrainOf(desiredState({ topology, leases }));
  const [sources, targets] = [findEnd(from, topology, leases), findEnd(to, topology, leases)];
  const protocol = port === undefined ? "icmp" : flags.protocol;
  if (port !== undefined) {
    const asked = { port, protocol: flags.protocol.toUpperCase() as Protocol };
    refuseNodePort(to, targets.addresses, asked, { topology, leases });
  }
  const families = targets.addresses.flatMap((toAddress) => {
    const source = partyFor(sources, terrain, toAddress);
    if (source === undefined) return [];
    const flow: Flow = {
      from: source,
      to: { address: toAddress, ...(targets.node !== undefined && { node: targets.node }) },
      protocol: protocol.toUpperCase() as Flow["protocol"],
      ...(port !== undefined && { port }),
    };
    const family = familyOf(toAddress) === 4 ? ("IPv4" as const) : ("IPv6" as const);
    const { isAllowed: allowed, egress, ingress } = evaluate(realm, flow);
    const sides = { egress: sideOf(egress), ingress: sideOf(ingress) };
    return [{ family, fromAddress: source.address, toAddress, allowed, ...sides }];
  });
  if (families.length === 0)
    throw new UsageError("no-common-family", `${from} and ${to} have no address family in common`, {
      hint: `${from} has ${familiesIn(sources.addresses)}, ${to} has ${familiesIn(targets.addresses)}`,
    });
  return {
    lab: topology.name,
    from,
    to,
    protocol,
    ...(port !== undefined && { port }),
    allowed: families.every((family) => family.allowed),
    families,
  };
}

function sideOf({ isAllowed, ...rest }: Decision): Side {
  return { allowed: isAllowed, ...rest };
}

function familiesIn(addresses: readonly Address[]): string {
  const families = new Set<Family>(addresses.map(familyOf));
  return [...families].map(familyName).join(" and ");
}
