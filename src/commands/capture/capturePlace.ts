// What TARGET:INTERFACE means where packets are captured: any interface of a namespace that the lab has, those of tunnels,
// bridges and CNI plugins included, so it is the kernel that is asked which there are.

import { runIn } from "../../apply/job.ts";
import type { Host } from "../../engine/open.ts";
import { UsageError } from "../../errors.ts";
import { interfaceRef, splitRef } from "../../network/fault/interfaces.ts";
import { FABRIC } from "../../state/lab.ts";
import { findMembers } from "../members.ts";
import { requireRunning } from "../requireRunning.ts";
import { assertSandbox, resolveTarget, unknownInterface } from "../target.ts";

export interface CapturePlace {
  /** `alpha:flannel.1` */
  readonly name: string;
  readonly interface: string;
  /** Host pids: whose network namespace, and whose tcpdump. */
  readonly pids: { readonly network: number; readonly tools: number };
}

/** All interfaces at once. */
const ANY = "any";

/**
 * @param where `TARGET:INTERFACE`, or TARGET, which stands for its eth0; a container means the namespace that it is in
 * @throws {UsageError} when there is no such lab, target or interface
 * @throws {LabError} when it is not running
 */
export async function findCapturePlace(lab: string, where: string, host: Host): Promise<CapturePlace> {
  const { subject: target, name } = splitRef(where) ?? { subject: where, name: "eth0" };
  const members = await findMembers(host.engine, lab);
  const member = resolveTarget(target, lab, members);
  await requireRunning(member, lab, host);
  const running = members.filter(({ container }) => container.status === "running");
  const tools = assertSandbox(
    FABRIC,
    Object.fromEntries(running.map(({ subject, container }) => [subject, container.pid])),
  );
  const pids = { network: member.container.pid, tools };
  const { subject } = member;
  const argv = ["ip", "-j", "link", "show"] as const;
  const printed = await runIn(host, { namespace: subject, network: pids.network, tools, argv });
  const known = (JSON.parse(printed) as readonly { readonly ifname: string }[]).map(({ ifname }) => ifname);
  if (name !== ANY && !known.includes(name)) throw unknownInterface(subject, name, known);
  return { name: interfaceRef(subject, name), interface: name, pids };
}

/** @throws {UsageError} for a text that no program can be given */
export function requireText(what: string, text: string): void {
  if (!text.includes("\0")) return;
  throw new UsageError("bad-text", `${what} has a character in it that ends texts, NUL`, {
    hint: "leave it out",
  });
}
