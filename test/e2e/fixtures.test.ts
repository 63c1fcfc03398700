// The helpers for test runners as users have them: the packed package and the runner itself installed in an empty copy of each
// example, and `npm test`. Then what a failed test leaves, and what is said when there is no Docker.

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openHost } from "../../src/engine/open.ts";
import { Lab } from "../../src/index.ts";
import { LABELS } from "../../src/state/labels.ts";
import { install, pack } from "../support/packed.ts";
import { withoutRunner } from "../support/runners.ts";

interface Example {
  readonly example: string;
  /** What its topology calls itself. */
  readonly lab: string;
  readonly summary: RegExp;
  /** A file with one test that fails after it has had its lab; the lab stays. */
  readonly failing: { readonly file: string; readonly text: string; readonly argv: readonly string[] };
}

const TOPOLOGY = (name: string) => `{ name: "${name}", nodes: { alpha: {} } }, { keep: "on-failure" }`;

const EXAMPLES: readonly Example[] = [
  {
    example: "kv-vitest",
    lab: "kv",
    summary: /Tests +2 passed \(2\)/,
    failing: {
      file: "failing.test.ts",
      text: `import { labTest } from "flatlab/vitest";
labTest(${TOPOLOGY("e2e-fixtures-v")})("fails", ({ lab }) => { throw new Error("broken in " + lab.name) });`,
      argv: ["npx", "vitest", "run", "failing.test.ts"],
    },
  },
  {
    example: "retry-node-test",
    lab: "retry",
    summary: /^# pass 4\n# fail 0$/m,
    failing: {
      file: "failing.test.js",
      text: `import { it } from "node:test";
import { useLab } from "flatlab/node-test";
const fixture = useLab(${TOPOLOGY("e2e-fixtures-n")});
it("fails", () => { throw new Error("broken in " + fixture.lab.name) });`,
      argv: ["node", "--test", "failing.test.js"],
    },
  },
  {
    example: "mtu-jest",
    lab: "wan",
    summary: /^Tests: +4 passed, 4 total$/m,
    failing: {
      file: "failing.test.js",
      text: `const { useLab } = require("flatlab/jest");
const fixture = useLab(${TOPOLOGY("e2e-fixtures-j")});
it("fails", () => { throw new Error("broken in " + fixture.lab.name) });`,
      argv: ["npx", "jest", "failing.test.js"],
    },
  },
];

const folder = mkdtempSync(join(tmpdir(), "flatlab-fixtures-"));
let tarball = "";
beforeAll(() => {
  tarball = pack(folder).tarball;
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(EXAMPLES)("examples/$example", ({ example, lab, summary, failing }) => {
  const project = join(folder, example);

  beforeAll(() => {
    cpSync(fileURLToPath(new URL(`../../examples/${example}`, import.meta.url)), project, {
      recursive: true,
      filter: (path) => !path.includes("node_modules"),
    });
    install(tarball, project);
  }, 300_000);

  it("passes, and leaves nothing", { timeout: 300_000 }, async () => {
    const { exitCode, all } = await run(["npm", "test"], project);
    expect(exitCode, all).toBe(0);
    expect(all).toMatch(summary);
    expect(await labsOf(lab)).toEqual([]);
    expect(
      execFileSync("docker", ["images", "--quiet", `flatlab-example-${lab}`], { encoding: "utf8" }),
    ).toBe("");
  });

  it("keeps the lab of a test that failed, when it is asked to", async () => {
    writeFileSync(join(project, failing.file), failing.text);
    const { exitCode, all = "" } = await run(failing.argv, project);
    const name = all.match(/remove it with: lab down (\S+)/)?.[1] ?? "";
    expect(name, all).not.toBe("");
    await using kept = await Lab.attach(name);
    expect(exitCode).not.toBe(0);
    expect(all).toContain(`broken in ${kept.name}`);
    expect((await kept.inspect()).status).toBe("running");
  });
});

it.each(EXAMPLES.filter(({ example }) => example !== "retry-node-test"))(
  "examples/$example says in one sentence that Docker is not there",
  async ({ example }) => {
    const env = { DOCKER_HOST: "unix:///nowhere/docker.sock" };
    const { exitCode, all } = await run(["npm", "test"], join(folder, example), env);
    expect(exitCode).not.toBe(0);
    expect(all).toMatch(/no Docker daemon answers at unix:\/\/\/nowhere\/docker\.sock.*; start Docker/);
  },
);

async function run([program = "", ...argv]: readonly string[], cwd: string, env = {}) {
  return execa(program, argv, { cwd, env: withoutRunner(env), extendEnv: false, all: true, reject: false });
}

/** Labs made from a topology of this name. */
async function labsOf(name: string): Promise<readonly string[]> {
  const { engine } = await openHost(process.env);
  const found = await engine.find({ [LABELS.lab]: undefined });
  return [...new Set(found.map(({ labels }) => labels[LABELS.lab] ?? ""))].filter((lab) =>
    lab.startsWith(`${name}-p`),
  );
}
