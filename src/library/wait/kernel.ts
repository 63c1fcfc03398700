// Strategies about what the kernel has made of links and addresses: those that a lab is to have are compared with what
// `ip` says of them now. Those that faults keep down are not waited for.

import { forEachOf } from "../../apply/concurrency.ts";
import { toolboxAmong } from "../../commands/members.ts";
import type { NamespaceRunner } from "../../engine/port.ts";
import { desiredState } from "../../network/desired.ts";
import type { LabState } from "../../state/lab.ts";
import { limited } from "./compose.ts";
import { addressTroubles, type LiveLink, linkTroubles, readLiveLinks } from "./liveLinks.ts";
import { listed, PROCESS_PAUSE_MS, poll } from "./poll.ts";
import type { LimitedStrategy, WaitLab } from "./strategy.ts";
import { sandboxPids } from "./targets.ts";

/** Namespaces asked at once. */
const WIDTH = 6;

/** What is lacking in one namespace, one fragment of a sentence each. */
type Judge = (
  subject: string,
  wanted: LabState["namespaces"],
  links: readonly LiveLink[],
) => readonly string[];

/** All links of nodes and pods are up and connected. */
export function forLinks(): LimitedStrategy {
  return limited("links", (lab, signal, saw) => lookEverywhere(lab, linkTroubles, signal, saw));
}

/** All addresses are there, and nobody else has them: duplicate address detection has passed. */
export function forAddresses(): LimitedStrategy {
  return limited("addresses", (lab, signal, saw) => lookEverywhere(lab, addressTroubles, signal, saw));
}

async function lookEverywhere(
  lab: WaitLab,
  judge: Judge,
  signal: AbortSignal,
  saw: (words: string) => void,
): Promise<void> {
  const { namespaces } = desiredState(lab.document);
  const open = new Set(Object.keys(namespaces).filter((subject) => namespaces[subject]?.some(isLink)));
  const troublesOf = async (subject: string, pid: number | undefined, tools: { readonly tools?: number }) => {
    if (pid === undefined) return [`${subject} does not run`];
    const links = await ask(lab.host.namespaces, pid, tools);
    return links === undefined ? [`${subject} could not be asked`] : judge(subject, namespaces, links);
  };
  const look = async () => {
    const members = await lab.members();
    const pids = sandboxPids(members);
    const words: (string | undefined)[] = [];
    await forEachOf([...open], WIDTH, async (subject) => {
      const troubles = await troublesOf(subject, pids[subject], toolboxAmong(members));
      if (troubles.length === 0) open.delete(subject);
      words.push(listed(troubles));
    });
    return listed(words);
  };
  await poll(look, PROCESS_PAUSE_MS, signal, saw);
}

const isLink = (object: LabState["namespaces"][string][number]) => object.object === "link";

/** @returns undefined when the namespace is going */
async function ask(
  namespaces: NamespaceRunner,
  network: number,
  tools: { readonly tools?: number },
): Promise<readonly LiveLink[] | undefined> {
  const argv = ["ip", "-j", "addr", "show"] as const;
  const { exitCode, stdout } = await namespaces.run({ network, ...tools, argv });
  return exitCode === 0 ? readLiveLinks(stdout) : undefined;
}
