// `flatlab/vitest`: labs as fixtures of Vitest.

export { type LabFixtures, type LabTestOptions, labTest } from "./library/vitest/labTest.ts";
