// Notices that somebody has written the lab's document: every `lab up` does before it changes anything.

import { type FSWatcher, watch } from "node:fs";
import { DOCUMENT_FOLDER, DOCUMENT_PATH } from "../state/lab.ts";

const FILE = DOCUMENT_PATH.slice(DOCUMENT_FOLDER.length + 1);

export interface DocumentWatch {
  /** @param fabric host pid of the fabric, which is another one after it was started again */
  follow(fabric: number | undefined): void;
  close(): void;
}

export function openDocumentWatch(onChange: () => void): DocumentWatch {
  let followed: number | undefined;
  let watcher: FSWatcher | undefined;
  const close = () => {
    watcher?.close();
    watcher = undefined;
    followed = undefined;
  };
  return {
    follow: (fabric) => {
      if (fabric === followed) return;
      close();
      if (fabric === undefined) return;
      watcher = watch(`/proc/${fabric}/root${DOCUMENT_FOLDER}`, (_what, file) => {
        if (file === FILE) onChange();
      });
      // The folder goes with the fabric.
      watcher.on("error", close);
      followed = fabric;
    },
    close,
  };
}
