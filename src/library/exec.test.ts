import { expect, it } from "vitest";
import { fakeHost } from "../../test/support/fakeHost.ts";
import { execCaptured } from "./exec.ts";

it("refuses a list without a program before anything is asked of Docker", async () => {
  const host = fakeHost(() => false);
  await expect(execCaptured("flat", "client", [], {}, host)).rejects.toMatchObject({
    code: "no-command",
    message: "there is no command to run in client",
    hint: expect.stringContaining('["ip", "route"]'),
  });
});
