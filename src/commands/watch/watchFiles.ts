// Tells when something happens in the folders of files. Folders and not files, since editors put another file in the old
// one's place, and manifests come and go. Source: inotify(7); node:fs, "Caveats" of fs.watch.

import { type FSWatcher, statSync, watch } from "node:fs";
import { dirname, resolve } from "node:path";

export interface FileWatch {
  /** @param folders absolute paths; one that isn't there is left out */
  follow(folders: ReadonlySet<string>): void;
  close(): void;
}

export function openFileWatch(onChange: () => void): FileWatch {
  const watchers = new Map<string, FSWatcher>();
  const drop = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  return {
    follow: (folders) => {
      for (const folder of watchers.keys()) if (!folders.has(folder)) drop(folder);
      for (const folder of folders) {
        if (watchers.has(folder)) continue;
        try {
          const watcher = watch(folder, onChange);
          watcher.on("error", () => drop(folder));
          watchers.set(folder, watcher);
        } catch {
          // It is not there yet: its parent is what can be seen of it.
        }
      }
    },
    close: () => {
      for (const folder of [...watchers.keys()]) drop(folder);
    },
  };
}

/** The folder that shows whether a path, or the files of a pattern, are others: for `k8s/*.yaml` that is `k8s`. */
export function folderOf(path: string, directory: string): string {
  const parts = path.split("/");
  const wild = parts.findIndex((part) => /[*?[{]/.test(part));
  const fixed = wild === -1 ? path : parts.slice(0, wild).join("/");
  const absolute = resolve(directory, wild > 0 && fixed === "" ? "/" : fixed || ".");
  return statSync(absolute, { throwIfNoEntry: false })?.isDirectory() === true ? absolute : dirname(absolute);
}
