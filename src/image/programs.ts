// Whether the toolbox that is here has the programs that a lab's own pods run. An image is kept until somebody builds it
// anew, so it may be older than they are.

import type { Engine } from "../engine/port.ts";
import { HostError } from "../errors.ts";
import { TOOLBOX_IMAGE } from "../topology/model.ts";
import { PACKAGES_LABEL, RECIPE_LABEL, readRecipe } from "./recipe.ts";

/** A Debian package of the toolbox, and what a lab needs it for. */
export interface NeededProgram {
  readonly name: string;
  /** Goes on after `which`. */
  readonly purpose: string;
}

/** What the recipe had that is asked for here, when images didn't say it themselves. */
const BEFORE_THE_LABEL = "dnsmasq-base";

/** @throws {HostError} naming the first program that the toolbox here lacks; fine where there is no toolbox yet */
export async function requirePrograms(
  engine: Pick<Engine, "image">,
  programs: readonly NeededProgram[],
): Promise<void> {
  if (programs.length === 0) return;
  const labels = (await engine.image(TOOLBOX_IMAGE))?.labels;
  const digest = labels?.[RECIPE_LABEL];
  // Without one, it is somebody's own image of this name.
  if (labels === undefined || digest === undefined || digest === (await readRecipe()).labels[RECIPE_LABEL])
    return;
  const packages = (labels[PACKAGES_LABEL] ?? BEFORE_THE_LABEL).split(" ");
  const lacking = programs.find(({ name }) => !packages.includes(name));
  if (lacking === undefined) return;
  throw new HostError(
    "old-image",
    `the toolbox image that is here was built from an older recipe, without ${lacking.name}, which ${lacking.purpose}`,
    { hint: "build it anew: lab image build" },
  );
}
