// `lab drop`: packets from some to others get lost, all of them or a share, or only those of one protocol or port.

import type { Host } from "../../engine/open.ts";
import { UsageError } from "../../errors.ts";
import type { Drop } from "../../state/faults.ts";
import type { LabDefinition } from "../../state/lab.ts";
import { parsePercentage } from "../../topology/impairment.ts";
import type { Redefined, RedefineOptions } from "../change/redefine.ts";
import type { CommandContext } from "../context.ts";
import { partiesMeant, refuseSelf } from "./faultTargets.ts";
import { impose, runVerb, type VerbFlags } from "./impose.ts";

export interface DropRequest {
  /** Nodes or pods, with commas. */
  readonly from: string;
  readonly to: string;
  /** Of the destination; of a Service it is the port of its pods. */
  readonly port?: number | undefined;
  /** `tcp` where there is a port and nothing else is said; absent: all. */
  readonly protocol?: Drop["protocol"] | undefined;
  /** `30%`; absent: all. */
  readonly loss?: string | undefined;
}

/** @throws {UsageError} for what can't be dropped so */
export function drop(
  lab: string,
  request: DropRequest,
  host: Host,
  options: RedefineOptions,
): Promise<Redefined> {
  return impose(
    lab,
    (faults, definition) => ({ ...faults, drops: withDrop(faults.drops, dropMeant(request, definition)) }),
    host,
    options,
  );
}

/** Of the same packets there is one drop, the last one: two would add up. */
export function withDrop(drops: readonly Drop[] = [], added: Drop): readonly Drop[] {
  const packetsOf = ({ from, to, protocol, port }: Drop) =>
    JSON.stringify([from.toSorted(), to.toSorted(), protocol, port]);
  return [...drops.filter((drop) => packetsOf(drop) !== packetsOf(added)), added];
}

function dropMeant(request: DropRequest, definition: LabDefinition): Drop {
  const { port, protocol = port === undefined ? undefined : "tcp" } = request;
  const [from, to] = [partiesMeant(request.from, definition), partiesMeant(request.to, definition)];
  refuseSelf(from, to, definition);
  if (port !== undefined && protocol === "icmp") {
    throw new UsageError("icmp-port", "ICMP has no ports, so --port can't stand beside --protocol icmp", {
      hint: "leave one of them out",
    });
  }
  const loss = lossMeant(request.loss);
  return {
    from,
    to,
    ...(protocol !== undefined && { protocol }),
    ...(port !== undefined && { port }),
    ...(loss !== undefined && { loss }),
  };
}

/** @returns nothing for all of the packets */
function lossMeant(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const parsed = parsePercentage(text);
  if ("fault" in parsed) throw new UsageError("bad-loss", `--loss: ${parsed.fault}`);
  return parsed.value === 100 ? undefined : parsed.value;
}

export async function runDrop(
  { from, to, port, protocol, loss, ...flags }: VerbFlags & DropRequest,
  context: CommandContext,
): Promise<number> {
  const request = { from, to, port, protocol, loss };
  return runVerb("drop", flags, context, (lab, host, options) => drop(lab, request, host, options));
}
