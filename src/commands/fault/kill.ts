// `lab kill`: SIGKILL, and no more. It is an event and no state: a pod's containers are started again as its restartPolicy
// says, and a sandbox that was killed is drift until the next `lab up`.

import { killContainers } from "../../apply/kill.ts";
import { type Host, openHost } from "../../engine/open.ts";
import { EXIT, UsageError } from "../../errors.ts";
import { containerName, type LabDocument } from "../../state/lab.ts";
import { chooseLab } from "../chooseLab.ts";
import type { CommandContext } from "../context.ts";
import { findLabs } from "../members.ts";
import { observeLab } from "../running.ts";
import { subjectsMeant } from "./faultTargets.ts";

/**
 * A container, all containers of a pod (its sandbox where it has none), or a node with everything in it.
 *
 * @returns subjects that were killed
 * @throws {UsageError} when there is no such target, or nothing of it runs
 */
export async function kill(lab: string, targets: readonly string[], host: Host): Promise<readonly string[]> {
  const { observation, document } = await observeLab(lab, host);
  const isRunning = (subject: string) =>
    observation.state.containers[containerName(lab, subject)]?.running === true;
  const subjects = targets.flatMap((target) => {
    const meant = subjectsMeant(target, document).flatMap((subject) =>
      insideOf(subject, document, Object.values(observation.state.containers)),
    );
    const running = meant.filter(isRunning);
    if (running.length > 0) return running;
    throw new UsageError("not-running", `${target} does not run, so there is nothing to kill`, {
      hint: `see what runs with: lab inspect ${lab}`,
    });
  });
  const unique = [...new Set(subjects)];
  await killContainers(
    host,
    unique.map((subject) => containerName(lab, subject)),
  );
  return unique;
}

function insideOf(
  subject: string,
  { topology, leases }: LabDocument,
  containers: readonly { readonly subject: string }[],
): readonly string[] {
  const pod = topology.pods.find(({ name }) => name === subject);
  if (pod !== undefined) {
    const own = pod.containers.map(({ name }) => `${subject}/${name}`);
    return own.length === 0 ? [subject] : own;
  }
  if (!topology.nodes.some(({ name }) => name === subject)) return [subject];
  const pods = topology.pods.filter(({ name }) => leases.pods[name]?.node === subject);
  const daemons = containers.map((one) => one.subject).filter((other) => other.startsWith(`${subject}/`));
  return [
    subject,
    ...daemons.filter((daemon) => !topology.pods.some(({ name }) => daemon === name)),
    ...pods.flatMap(({ name, containers: own }) => [name, ...own.map((one) => `${name}/${one.name}`)]),
  ];
}

export async function runKill(
  flags: { readonly targets: readonly string[]; readonly lab?: string },
  context: CommandContext,
): Promise<number> {
  const host = await openHost(context.env);
  const lab = await chooseLab(flags, () => findLabs(host.engine), context);
  const killed = await kill(lab, flags.targets, host);
  context.stderr.write(`${lab}: killed ${killed.join(", ")}\n`);
  return EXIT.ok;
}
