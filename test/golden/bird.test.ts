// What BIRD is told in each node, as files that people can read: it is part of what a lab is made of, and no plan shows it.

import { describe, it } from "vitest";
import { expectGolden, readLab, wantedState } from "../support/golden.ts";

const plans = new URL("./plans/", import.meta.url);
const root = new URL("./bird/", import.meta.url);

describe("bird.conf", () => {
  it.each([
    ["calico-bgp", "beta"],
    ["calico-bgp-dual-stack", "alpha"],
    ["bgp-segments", "router"],
  ])("of the lab %s, in %s", (name, subject) => {
    const { containers } = wantedState(readLab(new URL(`${name}/lab.yaml`, plans)));
    const file = containers[`${name}-${subject}-bird`]?.spec?.files[0];
    expectGolden(new URL(`${name}.${subject}.conf`, root), file?.content ?? "");
  });
});
