// The folder that everything is written into: a new one each time.

import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { LabError } from "../../errors.ts";
import { errorWords } from "./describeError.ts";

/**
 * A second one of that name has a number.
 *
 * @throws {LabError} `no-folder` when it can't be made
 */
export async function makeFolder(directory: string, name: string): Promise<string> {
  try {
    await mkdir(resolve(directory), { recursive: true });
    for (let number = 1; ; number++) {
      const folder = join(resolve(directory), number === 1 ? name : `${name}-${number}`);
      const isMade = await mkdir(folder).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === "EEXIST") return false;
          throw error;
        },
      );
      if (isMade) return folder;
    }
  } catch (error) {
    throw new LabError("no-folder", `no folder can be made in ${directory}: ${errorWords(error)}`, {
      hint: "name a directory that can be written to",
      cause: error,
    });
  }
}
