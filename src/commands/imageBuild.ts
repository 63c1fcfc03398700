// `lab image build`: the toolbox image, from the network or from Debian's archive.

import { openHost } from "../engine/open.ts";
import { EXIT } from "../errors.ts";
import { buildToolbox } from "../image/build.ts";
import { TOOLBOX_IMAGE } from "../topology/model.ts";
import type { CommandContext } from "./context.ts";
import { withProgress } from "./view/progress.ts";
import type { ProgressMode } from "./view/progressModes.ts";

export interface ImageBuildFlags {
  readonly source: "auto" | "network" | "archive";
  readonly progress: ProgressMode;
}

export async function runImageBuild(flags: ImageBuildFlags, context: CommandContext): Promise<number> {
  const host = await openHost(context.env);
  await withProgress(flags.progress, context, (onEvent) => {
    const onProgress = (message: string) => onEvent({ event: "image", image: TOOLBOX_IMAGE, message });
    return buildToolbox(host, { source: flags.source, onProgress, signal: context.signal });
  });
  context.stderr.write(`${TOOLBOX_IMAGE} is ready\n`);
  return EXIT.ok;
}
