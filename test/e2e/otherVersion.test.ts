// A lab whose containers have the labels of another version of flatlab, and a record like ours: whoever would change it or
// explain it refuses it in a sentence and touches nothing, and the rest works, above all its removal. Such a lab is made by
// the script of a plan, with other labels in it.

import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DOCUMENT_FORMAT } from "../../src/state/lab.ts";
import { LABELS } from "../../src/state/labels.ts";
import { TOOLBOX_IMAGE } from "../../src/topology/model.ts";
import { VERSION } from "../../src/version.ts";
import { lab, labOk } from "../support/cli.ts";
import { containersOf, removeContainer } from "../support/docker.ts";
import { leftOf } from "../support/kills.ts";
import { volumeLab } from "../support/volumeLab.ts";

/** Builds it by hand, as that version would label it. */
async function build(name: string, format: number, version: string): Promise<void> {
  const { stdout } = await labOk(["plan", "-", "--script"], { input: volumeLab(name) });
  const script = stdout.replace(
    /^(lab=\S+) format=\S+ version=\S+$/m,
    `$1 format=${format} version=${version}`,
  );
  expect(script, "the script's line of labels").not.toBe(stdout);
  // A newer docker client asks an older daemon first which version it speaks.
  await execa("bash", { input: script, env: { DOCKER_API_VERSION: "1.41" } });
}

describe.each([
  ["older", DOCUMENT_FORMAT - 1, "0.0.9"],
  ["newer", DOCUMENT_FORMAT + 1, "9.0.0"],
])("a lab with the labels of an %s version", (age, format, version) => {
  const name = `e2e-labels-${age}`;
  beforeAll(() => build(name, format, version));
  afterAll(() => labOk(["down", name]));

  it.each([
    ["up", ["up", "-"]],
    ["plan", ["plan", "-"]],
    ["inspect", ["inspect", name]],
    ["check", ["check", name]],
    ["graph", ["graph", name]],
    ["stop", ["stop", "-l", name, "web"]],
  ])("%s says which version made it, and what to do", async (_verb, argv) => {
    const before = await containersOf(name);
    const { exitCode, stderr } = await lab(argv, { input: volumeLab(name) });
    expect(stderr).toContain(
      `error: the lab ${name} was made by another version of flatlab (${version}, and this is ${VERSION})`,
    );
    expect(stderr).toContain(`hint: remove it (lab down ${name}) and bring it up again`);
    expect(exitCode).toBe(1);
    expect(await containersOf(name)).toEqual(before);
  });

  it("up does so without its record, too, and without a single node that runs", async () => {
    await removeContainer(`${name}-fabric`);
    await removeContainer(`${name}-alpha`);
    const before = await containersOf(name);
    expect(await lab(["up", "-"], { input: volumeLab(name) })).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining(`(${version}, and this is ${VERSION})`),
    });
    expect(await containersOf(name)).toEqual(before);
  });

  it("is listed as such, and its containers are there", async () => {
    expect((await labOk(["ls"])).stdout).toMatch(
      new RegExp(`^${name} +running, of another version \\(${version}\\)`, "m"),
    );
    const labs = JSON.parse((await labOk(["ls", "--json"])).stdout);
    expect(labs).toContainEqual(expect.objectContaining({ name, otherVersion: version }));
    expect((await labOk(["logs", "-l", name, "web/server"])).stdout).toContain("started");
    await labOk(["exec", "-l", name, "web", "--", "true"]);
  });

  it("goes whole, and can be made anew", async () => {
    await labOk(["down", name]);
    expect(await leftOf(name)).toEqual([]);
    await labOk(["up", "-"], { input: volumeLab(name) });
    await labOk(["check", name]);
  });
});

describe("a lab with the labels of", () => {
  const name = "e2e-labels-other";
  afterAll(() => labOk(["down", name]));

  it("another version that keeps its state as this one does is as good as our own", async () => {
    await build(name, DOCUMENT_FORMAT, "0.2.0");
    expect(await lab(["plan", "-", "--exit-code"], { input: volumeLab(name) })).toMatchObject({
      exitCode: 0,
    });
    await labOk(["check", name]);
    expect((await labOk(["ls"])).stdout).toMatch(new RegExp(`^${name} +running {3}`, "m"));
    await labOk(["down", name]);
    expect(await leftOf(name)).toEqual([]);
  });

  it("this version, but for one container, is refused as well", async () => {
    await labOk(["up", "-"], { input: volumeLab(name) });
    const labels = {
      lab: name,
      kind: "pod",
      name: "stranger",
      format: DOCUMENT_FORMAT + 1,
      version: "9.0.0",
    } as const;
    const words = Object.entries(labels).flatMap(([key, value]) => [
      "--label",
      `${LABELS[key as keyof typeof labels]}=${value}`,
    ]);
    const argv = ["run", "--detach", "--network", "none", ...words, TOOLBOX_IMAGE, "sleep", "infinity"];
    await execa("docker", argv, { env: { DOCKER_API_VERSION: "1.41" } });
    expect(await lab(["up", "-"], { input: volumeLab(name) })).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("made by another version of flatlab (9.0.0"),
    });
    await labOk(["down", name]);
    expect(await leftOf(name)).toEqual([]);
  });

  it("this version goes also when nobody can read what CNI plugins have left in it", async () => {
    await labOk(["up", "-"], { input: volumeLab(name) });
    const folder = "/var/lib/flatlab/cni/alpha/results";
    const spoil = `mkdir -p ${folder} && echo '{"node":' > ${folder}/web-eth0.json`;
    await labOk(["exec", "-l", name, "fabric", "--", "sh", "-c", spoil]);
    const { stderr } = await labOk(["down", name]);
    expect(stderr).toContain("warning: CNI plugins may have left something on this host");
    expect(await leftOf(name)).toEqual([]);
  });
});
