// `lab image build`: the toolbox image, from the network or from Debian's archive.

import { openHost } from "../engine/open.ts";
import { EXIT } from "../errors.ts";
import { buildToolbox } from "../image/ensure.ts";
import { TOOLBOX_IMAGE } from "../topology/model.ts";
import type { CommandContext } from "./context.ts";
import { openProgress } from "./view/progress.ts";
import type { ProgressMode } from "./view/progressModes.ts";

export interface ImageBuildFlags {
  readonly source: "auto" | "network" | "archive";
  readonly progress: ProgressMode;
}

export async function runImageBuild(flags: ImageBuildFlags, context: CommandContext): Promise<number> {
  const host = await openHost(context.env);
  const progress = await openProgress(flags.progress, context);
  const onProgress = (message: string) => progress.onEvent({ event: "image", image: TOOLBOX_IMAGE, message });
  await buildToolbox(host, { source: flags.source, onProgress, signal: context.signal }).finally(() =>
    progress.close(),
  );
  context.stderr.write(`${TOOLBOX_IMAGE} is ready\n`);
  return EXIT.ok;
}
