// The topology of a watch: read again when its files may be others. While it is broken, the last one without a fault counts.

import { LabError, UsageError } from "../../errors.ts";
import type { Topology } from "../../topology/model.ts";
import type { CommandContext } from "../context.ts";
import { loadTopology } from "../source/loadTopology.ts";
import type { WatchOptions } from "./watch.ts";
import { folderOf } from "./watchFiles.ts";

export interface Reader {
  /** Reads the files again. @returns what is wrong with them, or that nothing is any more, when that is news */
  readonly read: () => Promise<LabError | "mended" | undefined>;
  /** The last one without a fault. */
  readonly topology: () => Topology;
  /** Whether the lab isn't so yet. */
  readonly isNew: () => boolean;
  readonly accept: () => void;
}

export function openReader(
  first: Topology,
  { source, filename = [], publish = [], name }: WatchOptions,
  context: CommandContext,
  follow: (folders: ReadonlySet<string>) => void,
): Reader {
  let topology = first;
  let accepted = JSON.stringify(first);
  let told = "";
  return {
    topology: () => topology,
    isNew: () => JSON.stringify(topology) !== accepted,
    accept: () => {
      accepted = JSON.stringify(topology);
    },
    read: async () => {
      const folders = new Set([source ?? ".", ...filename].map((path) => folderOf(path, context.cwd)));
      const onRead = (path: string, directory: string) => {
        folders.add(folderOf(path, directory));
      };
      try {
        let named = first.name;
        const keep = (own: string | undefined) => {
          named = own ?? first.name;
          return first.name;
        };
        const loaded = await loadTopology({ source, name: name ?? keep, filename, publish, onRead }, context);
        if (named !== first.name) throw otherName(named, first.name);
        topology = loaded.topology;
        const wasBroken = told !== "";
        told = "";
        return wasBroken ? "mended" : undefined;
      } catch (error) {
        if (!(error instanceof LabError)) throw error;
        const words = JSON.stringify({ ...error, message: error.message });
        const isNews = words !== told;
        told = words;
        return isNews ? error : undefined;
      } finally {
        follow(folders);
      }
    },
  };
}

/** A lab keeps its name as long as it lives: with another one it would be another lab. */
function otherName(named: string, lab: string): UsageError {
  return new UsageError("renamed-lab", `the file calls the lab ${named} now, and this watch is of ${lab}`, {
    hint: `put the name back; or end the watch, remove ${lab} with lab down, and run lab up`,
  });
}
