// Names that shells complete: labs that run, what they consist of, templates. Never fails: no answer is no names.

import { openHost } from "../engine/open.ts";
import { FABRIC } from "../topology/model.ts";
import { chooseLab } from "./chooseLab.ts";
import type { CommandContext } from "./context.ts";
import { findLabs, findMemberNames } from "./members.ts";

export type LiveName = "labs" | "nodes" | "targets" | "templates";

/** @param lab whose targets; absent: the one that a command would choose */
export async function findLiveNames(
  kind: LiveName,
  lab: string | undefined,
  context: Pick<CommandContext, "env" | "cwd" | "stdin">,
): Promise<readonly string[]> {
  return find(kind, lab, context).catch(() => []);
}

async function find(
  kind: LiveName,
  lab: string | undefined,
  context: Pick<CommandContext, "env" | "cwd" | "stdin">,
): Promise<readonly string[]> {
  if (kind === "templates") {
    const { listTemplates } = await import("./init.ts");
    return listTemplates();
  }
  const { engine } = await openHost(context.env);
  if (kind === "labs") return findLabs(engine);
  const name = await chooseLab({ lab }, () => findLabs(engine), context);
  const members = await findMemberNames(engine, name);
  const meant = kind === "nodes" ? members.filter((member) => member.kind === "node") : members;
  return meant.map((member) => member.subject).filter((subject) => subject !== FABRIC);
}
