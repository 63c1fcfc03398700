// What the examples for CI systems do in their jobs, on a real engine: the steps of the workflow with the action, and the
// script of GitLab's job.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { startJob } from "../support/actionRunner.ts";
import { labOk } from "../support/cli.ts";
import { containersOf } from "../support/docker.ts";
import { ROOT } from "../support/pages.ts";
import { readXml } from "../support/strictXml.ts";

const read = (file: string) => readFileSync(`${ROOT}examples/${file}`, "utf8");
/** The example's topology under a name of the tests. */
const topologyOf = (folder: string, name: string) =>
  read(`${folder}/lab.yaml`).replace(/^name: .+$/m, `name: ${name}`);

it("the steps of the workflow for GitHub Actions", async () => {
  const NAME = "e2e-ci-github";
  using job = startJob();
  writeFileSync(join(job.workspace, "lab.yaml"), topologyOf("github-actions", NAME));
  const { jobs } = parse(read("github-actions/network.yml")) as {
    jobs: Record<
      string,
      {
        steps: { uses?: string; with?: Record<string, string>; run?: string; env?: Record<string, string> }[];
      }
    >;
  };
  let outputs: Readonly<Record<string, string>> = {};
  try {
    for (const step of Object.values(jobs).flatMap(({ steps }) => steps)) {
      if (step.uses?.startsWith("OWNER/flatlab@")) {
        const used = await job.use(step.with ?? {});
        expect(used.isFine, used.log).toBe(true);
        outputs = used.outputs;
      }
      if (step.run === undefined) continue;
      const env = Object.entries(step.env ?? {}).map(([key, text]) => [
        key,
        text.replace(/^\$\{\{ steps\.lab\.outputs\.(\w+) \}\}$/, (_, name: string) => outputs[name] ?? ""),
      ]);
      const { exitCode, all } = await execa("bash", ["-e", "-c", step.run], {
        cwd: job.workspace,
        env: { ...Object.fromEntries(env), PATH: [...job.path(), process.env.PATH].join(":") },
        all: true,
        reject: false,
      });
      expect(exitCode, all).toBe(0);
    }
    const report = readXml(readFileSync(join(job.workspace, "check.xml"), "utf8"));
    expect(report.attributes).toMatchObject({ name: `lab ${NAME}`, failures: "0" });
  } finally {
    const end = await job.end("success");
    expect(end.isFine, end.log).toBe(true);
  }
  expect(await containersOf(NAME)).toEqual([]);
});

it("the script of the job for GitLab CI", async () => {
  const NAME = "e2e-ci-gitlab";
  const directory = mkdtempSync(join(tmpdir(), "flatlab-gitlab-"));
  try {
    writeFileSync(join(directory, "lab.yaml"), topologyOf("gitlab-ci", NAME));
    writeFileSync(join(directory, "package.json"), "{}");
    mkdirSync(join(directory, "node_modules/.bin"), { recursive: true });
    symlinkSync(`${ROOT}dist/cli.js`, join(directory, "node_modules/.bin/lab"));
    const { network } = parse(read("gitlab-ci/.gitlab-ci.yml")) as { network: { script: string[] } };
    // As GitLab's runner does it: all lines in one shell, which ends at the first that fails.
    const script = ["set -eo pipefail", ...network.script].join("\n");
    const { exitCode, all } = await execa("bash", ["-c", script], {
      cwd: directory,
      all: true,
      reject: false,
    });
    expect(exitCode, all).toBe(0);
    expect(all).toMatch(/^hello$/m);
    expect(readXml(readFileSync(join(directory, "check.xml"), "utf8")).attributes.failures).toBe("0");
    expect(await containersOf(NAME)).toEqual([]);
  } finally {
    await labOk(["down", NAME]);
    rmSync(directory, { recursive: true });
  }
});
