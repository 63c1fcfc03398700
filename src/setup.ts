// `flatlab/setup`: for `globalSetup` of Vitest and of Jest, before their workers start.

import { prepareHost } from "./library/testing/prepare.ts";

/** Vitest's defaults, and what tests of labs get in their place: milliseconds. */
const DEFAULTS = { testTimeout: 5000, hookTimeout: 10_000 };
const TEST_MS = 60_000;

/** Vitest's project, as far as it is needed; Jest gives something else. */
interface TestProject {
  readonly config?: { testTimeout?: number; hookTimeout?: number };
}

/** @throws {LabError} when Docker doesn't answer, or there is no toolbox image and it can't be built */
export default async function globalSetup(project?: TestProject): Promise<void> {
  const config = project?.config;
  for (const name of ["testTimeout", "hookTimeout"] as const)
    if (config?.[name] === DEFAULTS[name]) config[name] = TEST_MS;
  await prepareHost();
}
