// Set-up of the e2e tests: a daemon must answer and the toolbox image must be here. A machine without Docker fails
// the run; it doesn't skip it.

import { openHost } from "../../src/engine/open.ts";
import { ensureImage } from "../../src/image/ensure.ts";
import { TOOLBOX_IMAGE } from "../../src/topology/model.ts";

export default async function setup(): Promise<void> {
  const host = await openHost(process.env);
  await ensureImage(host, TOOLBOX_IMAGE, {
    onProgress: (line) => process.stderr.write(`${TOOLBOX_IMAGE}: ${line}\n`),
  });
}
