// `lab plan --script`: the lab as a shell script, for people to read and to run. That it builds the same lab is proved in
// test/e2e; here it stands in full, so read it as somebody who is going to run it as root.

import { execFileSync } from "node:child_process";
import { describe, it } from "vitest";
import { printScript } from "../../src/script/script.ts";
import { casesOf, expectGolden, readLab, wantedState } from "../support/golden.ts";

const root = new URL("./scripts/", import.meta.url);

describe("scripts", () => {
  it.each(casesOf(root))("%s", (name) => {
    const script = printScript(wantedState(readLab(new URL(`${name}/lab.yaml`, root))), "0.0.0");
    execFileSync("bash", ["-n"], { input: script });
    expectGolden(new URL(`${name}/script.sh`, root), script);
  });
});
