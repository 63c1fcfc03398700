// `flatlab/node-test`: labs for Node's own test runner.

export { useLab } from "./library/nodeTest/useLab.ts";
export type { LabHolder } from "./library/testing/hookLab.ts";
export type { TestLabOptions } from "./library/testing/testLab.ts";
