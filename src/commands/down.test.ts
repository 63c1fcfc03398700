import { expect, it } from "vitest";
import { fakeHost } from "../../test/support/fakeHost.ts";
import { CancelledError } from "../errors.ts";
import type { ContainerSpec } from "../state/lab.ts";
import { LABELS } from "../state/labels.ts";
import { down } from "./down.ts";

it("says what is left when it is interrupted, and what goes on", async () => {
  const lab = `down-${process.pid}`;
  const abort = new AbortController();
  const host = fakeHost((_call, what) => {
    if (what.startsWith("remove ")) abort.abort(new CancelledError("interrupted", "interrupted"));
    return false;
  });
  for (let index = 0; index < 20; index++) {
    const labels = { [LABELS.lab]: lab, [LABELS.kind]: "pod", [LABELS.name]: `web-${index}` };
    await host.engine.create(`${lab}-web-${index}`, {} as ContainerSpec, labels);
  }
  const error = await down(lab, host, { signal: abort.signal }).catch((thrown: unknown) => thrown);
  const left = host.containers.size;
  expect(left).toBeGreaterThan(1);
  expect(left).toBeLessThan(20);
  expect(error).toMatchObject({
    code: "interrupted",
    hint: `${left} containers are left; lab down ${lab} goes on`,
  });
});
