// What haproxy of the HTTP front is told, for the same labs as the plans: a configuration that people read.

import { describe, expect, it } from "vitest";
import { FRONT } from "../../src/topology/ingress.ts";
import { expectGolden, readLab, wantedState } from "../support/golden.ts";

describe("the configuration of haproxy", () => {
  it("has the rules in the order in which they are looked up", () => {
    const topology = readLab(new URL("./plans/ingress/lab.yaml", import.meta.url));
    const files = wantedState(topology).namespaces[FRONT] ?? [];
    const file = files.find((object) => object.object === "file" && object.path.endsWith("/haproxy.cfg"));
    expect(file).toBeDefined();
    expectGolden(
      new URL("./haproxy/ingress.cfg", import.meta.url),
      file?.object === "file" ? file.content : "",
    );
  });
});
