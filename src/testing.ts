// What dist/jest.cjs has Node load for it, as dist/testing.js. Not public.

export { LabError } from "./errors.ts";
export { Lab } from "./library/lab.ts";
export { hookLab } from "./library/testing/hookLab.ts";
export { TestLab } from "./library/testing/testLab.ts";
