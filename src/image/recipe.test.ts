import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { VERSION } from "../version.ts";
import { BASE, COMMAND, isToolbox, readRecipe } from "./recipe.ts";

describe("the toolbox's recipe", async () => {
  const recipe = await readRecipe();
  const text = (name: string) => recipe.files.find((file) => file.name === name)?.content.toString() ?? "";

  it("lists every package that is promised, in order and once", () => {
    const promised =
      "iproute2 nftables iputils-ping traceroute tcpdump curl netcat-openbsd socat busybox iperf3 bird2 dnsmasq-base haproxy procps";
    expect(recipe.packages).toEqual(expect.arrayContaining(promised.split(" ")));
    expect(recipe.packages).toEqual([...new Set(recipe.packages)].sort());
  });

  it("is the same in the Dockerfile and in the build from an archive", () => {
    const dockerfile = text("Dockerfile");
    expect(dockerfile).toContain(`FROM ${BASE.image}\n`);
    expect(dockerfile).toContain(`CMD ${JSON.stringify(COMMAND).replaceAll(",", ", ")}\n`);
    expect(dockerfile).toContain("--no-install-recommends < /tmp/toolbox/packages.txt");
    expect(dockerfile).toContain("sh /tmp/toolbox/finish.sh");
    const copied = dockerfile.match(/^COPY (.*) \/tmp\/toolbox\/$/m)?.[1]?.split(" ");
    const others = recipe.files.map(({ name }) => name).filter((name) => name !== "Dockerfile");
    expect(copied?.toSorted()).toEqual(others);
  });

  it("names the release of Debian that the base image holds", () => {
    expect(text("finish.sh")).toContain(`Suites: ${BASE.suite} ${BASE.suite}-updates\n`);
    expect(text("finish.sh")).toContain(`Suites: ${BASE.suite}-security\n`);
  });

  it("is told by its digest", async () => {
    const directory = await mkdtemp(join(tmpdir(), "flatlab-recipe-"));
    try {
      const digest = async (packages: string) => {
        await writeFile(join(directory, "packages.txt"), packages);
        return (await readRecipe(directory)).labels["io.flatlab.toolbox"];
      };
      const [first, again, other] = [await digest("a\n"), await digest("a\n"), await digest("a\nb\n")];
      expect(first).toMatch(/^[0-9a-f]{16}$/);
      expect(again).toBe(first);
      expect(other).not.toBe(first);
    } finally {
      await rm(directory, { recursive: true });
    }
  });

  it("is labelled with the version", () => {
    expect(recipe.labels["io.flatlab.version"]).toBe(VERSION);
  });
});

describe("isToolbox", () => {
  it.each([
    ["flatlab/toolbox", true],
    ["flatlab/toolbox:latest", true],
    ["flatlab/toolbox:old", false],
    ["debian:12-slim", false],
  ])("%s: %s", (reference, expected) => expect(isToolbox(reference)).toBe(expected));
});
