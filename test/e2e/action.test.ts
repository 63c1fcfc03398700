// The GitHub action on a real engine, with its steps and post steps run as a runner runs them: a lab for the steps of a job,
// removed when it ends, and what it looked like uploaded when the job has failed.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Job, startJob } from "../support/actionRunner.ts";
import { labOk } from "../support/cli.ts";
import { containersOf } from "../support/docker.ts";
import { readXml } from "../support/strictXml.ts";

const NAME = "e2e-action";
const TOPOLOGY = `name: ${NAME}
nodes: {alpha: , beta: }
pods:
  web:
    node: alpha
    containers: [{name: server, command: [busybox, httpd, -f, -p, "8080"]}]
  client: {node: beta}
expect: [{from: client, to: web, port: 8080}]
`;

let job: Job;
/** Where the stub of GitHub's client writes what it was told to upload. */
let uploads: string;

beforeEach(() => {
  job = startJob({ ACTIONS_RUNTIME_TOKEN: "token" });
  uploads = join(job.temp, "../uploads.json");
  writeFileSync(join(job.workspace, "lab.yaml"), TOPOLOGY);
});
afterEach(async () => {
  job[Symbol.dispose]();
  for (const name of [NAME, `${NAME}-other`]) await labOk(["down", name]);
});

/** In place of the package that a failed job installs. */
function stubClient(): void {
  const [shared = ""] = readdirSync(job.temp);
  const stub = join(job.temp, shared, "client/node_modules/@actions/artifact");
  mkdirSync(stub, { recursive: true });
  writeFileSync(join(stub, "package.json"), JSON.stringify({ type: "module", exports: "./index.js" }));
  writeFileSync(
    join(stub, "index.js"),
    `import { readFileSync, writeFileSync } from "node:fs";
     export class DefaultArtifactClient {
       async uploadArtifact(name, paths, root) {
         const files = Object.fromEntries(paths.map((path) => [path.slice(root.length + 1), readFileSync(path, "utf8")]));
         writeFileSync(${JSON.stringify(uploads)}, JSON.stringify({ name, files }));
       }
     }`,
  );
}

function uploaded(): { readonly name: string; readonly files: Readonly<Record<string, string>> } {
  return JSON.parse(readFileSync(uploads, "utf8"));
}

describe("a job that succeeds", () => {
  it("has a lab that was proved, its outputs and the command, and nothing afterwards", async () => {
    const { isFine, log, outputs } = await job.use({ check: "true" });
    expect(isFine, log).toBe(true);
    expect(outputs.name).toBe(NAME);
    expect(outputs.json).not.toContain("\n");
    const { pods } = JSON.parse(outputs.json ?? "") as { pods: { name: string; address: string }[] };
    expect(pods.map(({ name }) => name).toSorted()).toEqual(["client", "web"]);

    const [bin = ""] = job.path();
    const web = pods.find(({ name }) => name === "web")?.address;
    const argv = ["exec", "-l", NAME, "client", "--", "nc", "-z", web ?? "", "8080"];
    expect(await execa(join(bin, "lab"), argv)).toMatchObject({ exitCode: 0 });

    const end = await job.end("success");
    expect(end.isFine, end.log).toBe(true);
    expect(await containersOf(NAME)).toEqual([]);
    expect(readdirSync(job.temp)).toEqual([]);
    expect(existsSync(uploads)).toBe(false);
  });
});

describe("a job that fails", () => {
  it("in a later step: what the lab looked like is uploaded, and the lab goes, by the name that the job gave it", async () => {
    const { isFine, log, outputs } = await job.use({
      name: `${NAME}-other`,
      check: "true",
      artifacts: "a/b",
    });
    expect(isFine, log).toBe(true);
    expect(outputs.name).toBe(`${NAME}-other`);
    stubClient();
    writeFileSync(join(job.workspace, "lab.yaml"), "changed by a later step");

    const end = await job.end("failure");
    expect(end.isFine, end.log).toBe(true);
    const { name, files } = uploaded();
    expect(name).toBe("a_b-test-0");
    expect(JSON.parse(files["inspect.json"] ?? "")).toMatchObject({
      name: `${NAME}-other`,
      status: "running",
    });
    expect(readXml(files["check.xml"] ?? "").attributes).toMatchObject({ failures: "0" });
    expect(await containersOf(`${NAME}-other`)).toEqual([]);
    expect(readdirSync(job.temp)).toEqual([]);
  });

  it("since its lab does not come up: what there was of it is uploaded, and goes", async () => {
    writeFileSync(join(job.workspace, "bad.yaml"), TOPOLOGY.replace("alpha: ,", 'alpha: {exec: ["false"]},'));
    const { isFine, log, outputs } = await job.use({ topology: "bad.yaml" });
    expect(isFine).toBe(false);
    expect(log).toContain("false");
    expect(outputs).toEqual({ json: "", name: "" });
    expect(await containersOf(NAME)).not.toEqual([]);
    stubClient();

    const end = await job.end("failure");
    expect(end.isFine, end.log).toBe(true);
    const { name, files } = uploaded();
    expect(name).toBe("flatlab-test-0");
    expect(JSON.parse(files["inspect.json"] ?? "")).toMatchObject({ name: NAME });
    expect(await containersOf(NAME)).toEqual([]);
  });

  it("since its check fails: the report is uploaded", async () => {
    writeFileSync(join(job.workspace, "lab.yaml"), TOPOLOGY.replace("8080}]", "8081}]"));
    const { isFine, log } = await job.use({ check: "true" });
    expect(isFine).toBe(false);
    expect(log).toMatch(/FAIL expect/);
    stubClient();
    await job.end("failure");
    expect(readXml(uploaded().files["check.xml"] ?? "").attributes).toMatchObject({ failures: "1" });
    expect(await containersOf(NAME)).toEqual([]);
  });

  it("on a runner without artifacts: a warning, and the lab goes all the same", async () => {
    job[Symbol.dispose]();
    job = startJob({ ACTIONS_RUNTIME_TOKEN: "" });
    writeFileSync(join(job.workspace, "lab.yaml"), TOPOLOGY);
    expect((await job.use({})).isFine).toBe(true);
    const { isFine, log } = await job.end("cancelled");
    expect(isFine).toBe(true);
    expect(log).toContain("::warning title=flatlab::no artifact: this runner offers no artifacts");
    expect(await containersOf(NAME)).toEqual([]);
  });
});

describe("inputs that can't be used", () => {
  it.each([
    [{ topology: "none.yaml" }, "none.yaml"],
    [{ name: "$(touch ran)" }, "$(touch ran)"],
    [{ name: '"; touch ran; "' }, "touch ran"],
    [{ topology: "$(touch ran).yaml" }, "$(touch ran).yaml"],
    [{ wait: "soon" }, "soon"],
    [{ check: "maybe" }, "check is true or false, not maybe"],
    [{ version: "https://example.com/x.tgz" }, "version is a version such as 0.1.0"],
    [{ version: "1 --registry=x" }, "version is a version such as 0.1.0"],
  ])("%o: a sentence, no lab, and nothing is run", async (inputs, words) => {
    const { isFine, log } = await job.use(inputs);
    expect(isFine).toBe(false);
    expect(log).toContain(words);
    expect(await containersOf(NAME)).toEqual([]);
    stubClient();
    const end = await job.end("failure");
    expect(end.log).not.toContain("could not be removed");
    expect(end.isFine, end.log).toBe(true);
    expect(readdirSync(job.workspace)).toEqual(["lab.yaml"]);
    expect(readdirSync(job.temp)).toEqual([]);
  });
});
