// The topology of a watch: read again when its files may be others. While it is broken, the last one without a fault counts.

import { LabError } from "../../errors.ts";
import type { Topology } from "../../topology/model.ts";
import type { CommandContext } from "../context.ts";
import { loadTopology } from "../source/loadTopology.ts";
import type { WatchOptions } from "./watch.ts";
import { folderOf } from "./watchFiles.ts";

export interface Reader {
  /** Reads the files again. @returns what is wrong with them, when that is news */
  readonly read: () => Promise<LabError | undefined>;
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
        ({ topology } = await loadTopology(
          { source, name: name ?? first.name, filename, publish, onRead },
          context,
        ));
        told = "";
        return undefined;
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
