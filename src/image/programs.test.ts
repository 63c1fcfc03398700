import { describe, expect, it } from "vitest";
import { requirePrograms } from "./programs.ts";
import { readRecipe } from "./recipe.ts";

const NEEDED = [
  { name: "dnsmasq-base", purpose: "serves names" },
  { name: "haproxy", purpose: "serves Ingresses" },
];
const check = (labels: Readonly<Record<string, string>> | undefined) =>
  requirePrograms({ image: async () => labels && { id: "sha256:1", labels } }, NEEDED);

describe("programs of the toolbox", () => {
  it("are there in an image of this recipe, and in one that says so", async () => {
    await check((await readRecipe()).labels);
    await check({ "io.flatlab.toolbox": "0", "io.flatlab.packages": "curl dnsmasq-base haproxy" });
  });

  it("are nobody's business in somebody's own image, or where there is none yet", async () => {
    await check({});
    await check(undefined);
  });

  it("may lack in an older one, which is told before anything is made", async () => {
    const said = (name: string, purpose: string) => ({
      code: "old-image",
      exitCode: 3,
      message: `the toolbox image that is here was built from an older recipe, without ${name}, which ${purpose}`,
      hint: "build it anew: lab image build",
    });
    await expect(check({ "io.flatlab.toolbox": "0" })).rejects.toMatchObject(
      said("haproxy", "serves Ingresses"),
    );
    await expect(
      check({ "io.flatlab.toolbox": "0", "io.flatlab.packages": "curl haproxy" }),
    ).rejects.toMatchObject(said("dnsmasq-base", "serves names"));
  });
});
