// One expectation asked of a lab that runs, as `expect:` of a file would be, at any moment and as an assertion.

import { parseAddress } from "../address/parse.ts";
import { checkLab } from "../commands/check.ts";
import { partiesMeant } from "../commands/fault/faultTargets.ts";
import type { Host } from "../engine/open.ts";
import { CheckError, UsageError } from "../errors.ts";
import type { LabDefinition } from "../state/lab.ts";
import { didYouMean } from "../topology/didYouMean.ts";
import type { Expectation } from "../topology/model.ts";
import { pathName, placeName } from "../topology/pathName.ts";
import { serviceKey } from "../topology/serviceRequest.ts";

export interface ReachOptions {
  /** Absent: any answer of the destination's IP stack counts, as for a ping. Somebody has to listen at it. */
  readonly port?: number;
  /** `tcp` when absent; only with a port. */
  readonly protocol?: "tcp" | "udp";
  /** Until a probe without an answer is given up, three attempts included; 1500 when absent. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

type Recorded = Pick<LabDefinition, "topology" | "leases">;

/**
 * @param from  node or pod, or a name for all replicas
 * @param to    the same, an address, or a Service as `svc/web`
 * @throws {CheckError} when it isn't so: who did not reach whom, what was seen, and where the packet was lost
 * @throws {UsageError} when there is nobody of these names
 */
export async function expectReach(
  reach: boolean,
  from: string,
  to: string,
  { port, protocol, timeoutMs, signal }: ReachOptions,
  recorded: Recorded,
  host: Host,
): Promise<void> {
  requirePort(port, protocol);
  const expectation: Expectation = {
    from: partiesMeant(from, recorded),
    fromName: from,
    to: targetMeant(to, port, recorded),
    toName: to,
    ...(port !== undefined && { port }),
    protocol: protocol ?? "tcp",
    reach,
  };
  const lab = recorded.topology.name;
  const { rules, faults = [] } = await checkLab(lab, host, {
    only: [expectation],
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(signal && { signal }),
  });
  const failures = rules.flatMap((rule) => rule.failures);
  const [first, ...others] = failures;
  if (first === undefined) return;
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  throw new CheckError(reach ? "not-reachable" : "reachable", `${first.message}${more}`, {
    ...(faults.length > 0 && { hint: `in force: ${faults.join("; ")}; undo it with lab.heal()` }),
  });
}

function targetMeant(text: string, port: number | undefined, recorded: Recorded): Expectation["to"] {
  if (text.startsWith(SERVICE)) return serviceMeant(text, port, recorded);
  if (!/[.:]/.test(text)) return partiesMeant(text, recorded);
  const parsed = parseAddress(text);
  if ("fault" in parsed) throw new UsageError("invalid-address", parsed.fault);
  return { address: parsed.value };
}

const SERVICE = "svc/";

function serviceMeant(text: string, port: number | undefined, { topology }: Recorded): { service: string } {
  const { namespace, name } = placeName(text.slice(SERVICE.length));
  const service = topology.services.find((one) => one.namespace === namespace && one.name === name);
  if (service === undefined) {
    const names = topology.services.map((one) => SERVICE + pathName(one.namespace, one.name));
    const message = `there is no Service called "${pathName(namespace, name)}"${didYouMean(text, names)}`;
    throw new UsageError("unknown-subject", message);
  }
  if (port !== undefined) return { service: serviceKey(service) };
  throw new UsageError("missing-port", `${text}: a Service answers at its ports and not to a ping`, {
    hint: "say which one: { port: 80 }",
  });
}

function requirePort(port: number | undefined, protocol: ReachOptions["protocol"]): void {
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw new UsageError("invalid-port", `${port} is no port`, { hint: "ports are 1 to 65535" });
  }
  if (protocol !== undefined && port === undefined) {
    throw new UsageError("missing-port", `there is a protocol, ${protocol}, but no port to ask`, {
      hint: "add a port, or leave the protocol out for a ping",
    });
  }
}
