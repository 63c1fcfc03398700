import { expect, it } from "vitest";
import { requireOnce } from "./portForward.ts";

it("refuses a port of the machine that is asked for twice, but not those that are free", () => {
  expect(() => requireOnce([8080, 0, 8081, 0])).not.toThrow();
  expect(() => requireOnce([8080, 0, 8080])).toThrow("port 8080 of this machine is asked for twice");
});
