// Names of labs that programs bring up for themselves.

import fc from "fast-check";
import { expect, it } from "vitest";
import { uniqueLabName } from "./labName.ts";

it.each([
  [{ VITEST_POOL_ID: "3" }, "w3"],
  [{ JEST_WORKER_ID: "2" }, "w2"],
  [{ VITEST_POOL_ID: "; rm" }, "w0"],
])("of a worker with %j has %s", (env, worker) => {
  expect(uniqueLabName("quickstart", env)).toMatch(
    new RegExp(`^quickstart-p${process.pid.toString(36)}-${worker}-[0-9a-f]{4}$`),
  );
});

it("is a name that a lab may have, whatever the topology's own is", () => {
  const own = fc.option(fc.stringMatching(/^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/), { nil: undefined });
  fc.assert(
    fc.property(own, fc.nat(99_999), (text, worker) => {
      const name = uniqueLabName(text, { VITEST_POOL_ID: String(worker) });
      expect(name).toMatch(/^[a-z][a-z0-9-]{0,30}[a-z0-9]$/);
    }),
  );
});
