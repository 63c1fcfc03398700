// All of `Lab.up` but the object at its end: a name, a guard, the lab itself, what is waited for, and one deadline for it.

import { down } from "../commands/down.ts";
import { observeLab } from "../commands/running.ts";
import { type LoadedTopology, loadTopology } from "../commands/source/loadTopology.ts";
import { type UpResult, upTopology } from "../commands/up.ts";
import type { Host } from "../engine/open.ts";
import { UsageError } from "../errors.ts";
import { FABRIC, type LabDocument } from "../state/lab.ts";
import type { LabNaming } from "../topology/read.ts";
import type { LabFile } from "../topology/schema.ts";
import { sharedHost } from "./host.ts";
import { Keeper } from "./keeper.ts";
import { uniqueLabName } from "./labName.ts";
import { deadlineOf, type Environment, type LabOptions, type TopologyOptions, unlimited } from "./options.ts";
import { WAIT_MS, waitFor } from "./wait/waitFor.ts";

/** A path of a topology file, or of a directory that has one; or the file's content as an object. */
export type LabSource = string | LabFile;

export interface RaisedLab {
  readonly document: LabDocument;
  readonly host: Host;
  readonly env: Environment;
  readonly keeper: Keeper;
}

/** @throws as `Lab.up` */
export async function bringUp(source: LabSource, options: LabOptions): Promise<RaisedLab> {
  const { env = process.env, name, reuse = false, timeoutMs, signal, reaper } = options;
  const naming = name ?? (reuse ? undefined : (own: string | undefined) => uniqueLabName(own, env));
  const loaded = await loadSource(source, naming, options, env);
  const lab = loaded.topology.name;
  const host = await sharedHost(env);
  const keeper = new Keeper(lab, host, env, options);
  using deadline = deadlineOf(signal, timeoutMs, `lab "${lab}" was not up`);
  const endsAt = performance.now() + (timeoutMs ?? Number.POSITIVE_INFINITY);
  keeper.guard(env, reaper);
  try {
    const document = await keeper.watch(async () => {
      const context = { env, signal: deadline.signal };
      const result = await upTopology(loaded, host, keeper.upOptions(options), context);
      const made = result.document ?? (await observeLab(lab, host)).document;
      const limit = { timeoutMs: Math.min(WAIT_MS, endsAt - performance.now()), signal: deadline.signal };
      await waitFor([options.wait ?? []].flat(), { name: lab, host, document: made }, limit).catch(
        async (error: unknown) => {
          // One that was there before is nobody's to remove.
          if (isNew(result)) await keeper.end(error, () => down(lab, host, { signal: unlimited() }));
          throw error;
        },
      );
      return made;
    });
    return { document, host, env, keeper };
  } catch (error) {
    if (keeper.hasFailed) await keeper.leaves();
    await keeper.release();
    throw error;
  }
}

/** @throws {UsageError} {TopologyError} */
export async function loadSource(
  source: LabSource,
  name: LabNaming | undefined,
  { directory, manifests, publish }: TopologyOptions,
  env: Environment,
): Promise<LoadedTopology> {
  requireSource(source);
  const surroundings = { stdin: process.stdin, cwd: directory ?? process.cwd(), env };
  return loadTopology(
    { source, name, ...(manifests && { filename: manifests }), ...(publish && { publish }) },
    surroundings,
  );
}

function isNew({ plan }: UpResult): boolean {
  return plan.stages.some(({ changes }) =>
    changes.some((change) => change.action === "create-container" && change.container.subject === FABRIC),
  );
}

/** Programs without types give anything; and nothing must not mean the lab of the current directory. */
function requireSource(source: unknown): void {
  if (typeof source === "object" ? source !== null : typeof source === "string" && source !== "") return;
  const given = typeof source === "string" ? "an empty text" : String(source);
  throw new UsageError("bad-source", `Lab.up can't make a lab of ${given}`, {
    hint: "give it the path of a topology file, or the content of one as an object",
  });
}
