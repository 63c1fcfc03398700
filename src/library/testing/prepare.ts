// What has to be there before the first of many test workers starts, so that it is looked for and built once.

import { openHost } from "../../engine/open.ts";
import { ensureImage } from "../../image/ensure.ts";
import { TOOLBOX_IMAGE } from "../../topology/model.ts";
import type { Environment } from "../options.ts";
import { explained } from "./explained.ts";

/**
 * Makes sure that Docker answers and that the toolbox image is here.
 *
 * @throws {LabError} what is missing and the remedy in one message, since test runners show nothing else
 */
export async function prepareHost(env: Environment = process.env): Promise<void> {
  try {
    const onProgress = (line: string) => process.stderr.write(`${TOOLBOX_IMAGE}: ${line}\n`);
    await ensureImage(await openHost(env), TOOLBOX_IMAGE, { onProgress });
  } catch (error) {
    throw explained(error);
  }
}
