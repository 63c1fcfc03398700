// `lab graph`: a picture of a topology file or of a running lab, as text for a drawing program.

import { type Leases, NO_LEASES } from "../address/leases.ts";
import { makeKeyPair } from "../apply/keys.ts";
import { openHost } from "../engine/open.ts";
import { EXIT, LabError } from "../errors.ts";
import { leaseAddresses } from "../network/lease.ts";
import type { Topology } from "../topology/model.ts";
import { chooseLab, isTopologyPath } from "./chooseLab.ts";
import type { CommandContext } from "./context.ts";
import { findLabs } from "./members.ts";
import { observeLab } from "./running.ts";
import { loadTopology } from "./source/loadTopology.ts";
import { findTopologyFile } from "./source/topologyFile.ts";
import { formatDot } from "./view/dot.ts";
import { formatMermaid } from "./view/mermaid.ts";

export interface GraphFlags {
  readonly argument?: string | undefined;
  readonly lab?: string;
  /** Replaces the name that a file gives its lab. */
  readonly name?: string;
  readonly format: "mermaid" | "dot";
}

interface Picture {
  readonly topology: Topology;
  readonly leases: Leases;
}

export async function runGraph(flags: GraphFlags, context: CommandContext): Promise<number> {
  const { topology, leases } = await choosePicture(flags, context);
  const format = flags.format === "dot" ? formatDot : formatMermaid;
  context.stdout.write(format(topology, leases));
  return EXIT.ok;
}

/** A file is drawn as it would be built on nothing, and needs no Docker; a lab as it is recorded. */
async function choosePicture(flags: GraphFlags, context: CommandContext): Promise<Picture> {
  if (flags.lab === undefined && (await meansFile(flags.argument, context))) {
    const { topology } = await loadTopology({ source: flags.argument, name: flags.name }, context);
    return { topology, leases: leaseAddresses(topology, NO_LEASES, makeKeyPair) };
  }
  const host = await openHost(context.env);
  const lab = await chooseLab(flags, () => findLabs(host.engine), context);
  return (await observeLab(lab, host)).document;
}

async function meansFile(argument: string | undefined, context: CommandContext): Promise<boolean> {
  if (argument !== undefined) {
    const findRunning = async () => findLabs((await openHost(context.env)).engine);
    return isTopologyPath(argument, findRunning, context.cwd);
  }
  return findTopologyFile(undefined, context.cwd).then(
    () => true,
    (error: unknown) => {
      if (error instanceof LabError) return false;
      throw error;
    },
  );
}
