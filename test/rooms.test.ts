// The linter's rules about who may import what (biome.rooms.json) are only worth something while they bite: for every
// room, an import that must be refused and one that must not.

import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

interface Rule {
  readonly file: string;
  readonly allowed: readonly string[];
  readonly refused: readonly string[];
}

const RULES: readonly Rule[] = [
  { file: "src/errors.ts", allowed: [], refused: ["./version.ts", "node:fs"] },
  { file: "src/shipped.ts", allowed: ["node:path"], refused: ["./version.ts", "commander"] },
  {
    file: "src/address/new.ts",
    allowed: ["./prefix.ts", "../errors.ts", "ip-num"],
    refused: ["../topology/model.ts", "node:net", "yaml"],
  },
  {
    file: "src/topology/new.ts",
    allowed: ["../address/address.ts", "yaml", "ajv/dist/2020.js", "string-argv"],
    refused: ["../state/lab.ts", "node:fs", "node:fs/promises", "ip-num", "commander"],
  },
  {
    file: "src/topology/rules/new.ts",
    allowed: ["../model.ts", "../../address/address.ts", "string-argv"],
    refused: ["../../state/lab.ts", "node:fs", "ip-num", "ajv"],
  },
  {
    file: "src/state/new.ts",
    allowed: ["../topology/model.ts"],
    refused: ["../network/desired.ts", "node:crypto", "ip-num"],
  },
  {
    file: "src/network/new.ts",
    allowed: ["./attach/bridge.ts", "../state/lab.ts"],
    refused: ["../plan/plan.ts", "../engine/port.ts", "node:os", "ip-num"],
  },
  {
    file: "src/network/transport/new.ts",
    allowed: ["../desired.ts", "../../state/lab.ts"],
    refused: ["../../plan/plan.ts", "node:os", "ip-num"],
  },
  {
    file: "src/plan/new.ts",
    allowed: ["../network/desired.ts"],
    refused: ["../apply/events.ts", "../engine/port.ts", "node:util", "yaml"],
  },
  {
    file: "src/iproute/new.ts",
    allowed: ["../plan/plan.ts", "../state/kernel.ts"],
    refused: ["../engine/port.ts", "node:child_process", "execa"],
  },
  {
    file: "src/packet/new.ts",
    allowed: ["../address/bytes.ts", "../errors.ts"],
    refused: ["../topology/model.ts", "../engine/port.ts", "node:buffer", "ip-num"],
  },
  {
    file: "src/script/new.ts",
    allowed: ["../plan/plan.ts", "../iproute/batch.ts"],
    refused: ["../engine/port.ts", "../apply/apply.ts", "node:fs"],
  },
  {
    file: "src/engine/new.ts",
    allowed: ["node:stream/consumers", "dockerode", "execa", "tar-stream"],
    refused: ["../apply/apply.ts", "../plan/plan.ts", "listr2"],
  },
  {
    file: "src/image/new.ts",
    allowed: ["../engine/port.ts", "../engine/mmdebstrap.ts", "../shipped.ts", "node:fs"],
    refused: ["../engine/docker.ts", "../apply/apply.ts", "execa", "dockerode"],
  },
  {
    file: "src/cni/new.ts",
    allowed: ["../state/attachment.ts"],
    refused: ["../engine/port.ts", "../plan/diff.ts", "node:fs"],
  },
  {
    file: "src/cni/runtime/new.ts",
    allowed: ["../protocol.ts", "../../engine/port.ts", "node:fs"],
    refused: ["../../engine/namespaces.ts", "../../apply/apply.ts", "../plugin/main.ts", "execa"],
  },
  {
    file: "src/cni/plugin/new.ts",
    allowed: ["../protocol.ts", "../../plan/diff.ts", "../../network/attach/bridge.ts", "node:child_process"],
    refused: ["../../engine/port.ts", "../../apply/apply.ts", "../runtime/list.ts", "execa", "dockerode"],
  },
  {
    file: "src/flatlab-cni.ts",
    allowed: ["./cni/plugin/main.ts", "node:fs"],
    refused: ["./plan/diff.ts", "./commands/up.ts", "execa"],
  },
  {
    file: "src/apply/new.ts",
    allowed: ["../plan/plan.ts", "../iproute/batch.ts", "../engine/open.ts", "node:timers/promises"],
    refused: ["../engine/docker.ts", "../probe/check.ts", "../commands/up.ts", "dockerode", "execa", "yaml"],
  },
  {
    file: "src/probe/new.ts",
    allowed: ["../state/lab.ts", "../engine/port.ts"],
    refused: ["../engine/namespaces.ts", "../apply/observe.ts", "../commands/check.ts", "execa"],
  },
  {
    file: "src/controller/new.ts",
    allowed: ["../apply/apply.ts", "../plan/endpoints.ts", "../engine/open.ts", "node:fs"],
    refused: ["../commands/plan.ts", "../probe/check.ts", "../engine/docker.ts", "execa", "dockerode"],
  },
  {
    file: "src/controller.ts",
    allowed: ["./controller/main.ts"],
    refused: ["./apply/apply.ts", "./commands/up.ts", "dockerode"],
  },
  {
    file: "src/commands/new.ts",
    allowed: [
      "../apply/apply.ts",
      "../controller/schedule.ts",
      "../image/ensure.ts",
      "../shipped.ts",
      "./view/progress.ts",
    ],
    refused: ["../cli.ts", "../engine/docker.ts", "listr2", "yaml", "commander", "dockerode"],
  },
  {
    file: "src/commands/fault/new.ts",
    allowed: ["../change/redefine.ts", "../view/progress.ts", "../../apply/events.ts", "node:path"],
    refused: ["../../engine/docker.ts", "commander", "execa", "listr2"],
  },
  {
    file: "src/commands/capture/new.ts",
    allowed: ["../target.ts", "../../packet/read.ts", "../../engine/port.ts", "node:path"],
    refused: ["../../engine/namespaces.ts", "../../library/lab.ts", "execa", "commander"],
  },
  {
    file: "src/commands/view/new.ts",
    allowed: ["listr2", "yaml", "../../apply/events.ts"],
    refused: ["../../engine/docker.ts", "commander", "execa"],
  },
  {
    file: "src/vitest.ts",
    allowed: ["./library/vitest/labTest.ts"],
    refused: ["./apply/apply.ts", "vitest", "node:fs"],
  },
  {
    file: "src/jest.ts",
    allowed: ["./library/lab.ts", "./testing.ts", "node:vm"],
    refused: ["./apply/apply.ts", "./commands/up.ts", "node:fs"],
  },
  {
    file: "src/library/capture/new.ts",
    allowed: ["../exec.ts", "../../commands/capture/openCapture.ts", "../../packet/packet.ts", "node:path"],
    refused: ["../../engine/docker.ts", "../../cli/run.ts", "execa", "dockerode"],
  },
  {
    file: "src/commands/artifacts/new.ts",
    allowed: ["../members.ts", "../inspect/inspection.ts", "../../apply/observe.ts", "node:fs"],
    refused: ["../../engine/docker.ts", "../../library/lab.ts", "execa"],
  },
  {
    file: "src/library/wait/new.ts",
    allowed: [
      "../exec.ts",
      "../capture/new.ts",
      "../../commands/members.ts",
      "../../probe/prober.ts",
      "node:fs",
    ],
    refused: ["../../engine/docker.ts", "../../controller/backoff.ts", "execa", "dockerode"],
  },
  {
    file: "src/library/reaper/new.ts",
    allowed: ["../lab.ts", "../../commands/down.ts", "../../engine/open.ts", "node:net"],
    refused: ["../../cli/duration.ts", "../../engine/docker.ts", "../../controller/log.ts", "execa", "yaml"],
  },
  {
    file: "src/reaper.ts",
    allowed: ["./library/reaper/main.ts"],
    refused: ["./commands/down.ts", "./engine/open.ts", "dockerode"],
  },
  {
    file: "src/cli.ts",
    allowed: ["./commands/up.ts", "./errors.ts", "commander"],
    refused: ["./apply/apply.ts", "./engine/open.ts", "listr2", "dockerode"],
  },
];

describe("imports between rooms", () => {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "flatlab-rooms-")));
  const refusals = new Map<string, Set<number>>();

  beforeAll(() => {
    copyFileSync("biome.rooms.json", join(directory, "biome.rooms.json"));
    writeFileSync(
      join(directory, "biome.json"),
      JSON.stringify({ root: true, extends: ["./biome.rooms.json"] }),
    );
    for (const { file, allowed, refused } of RULES) {
      const source = [...allowed, ...refused].map((module) => `import ${JSON.stringify(module)};\n`);
      mkdirSync(dirname(join(directory, file)), { recursive: true });
      writeFileSync(join(directory, file), source.join(""));
    }
    for (const [file, line] of refusedLines(directory)) {
      refusals.set(file, (refusals.get(file) ?? new Set()).add(line));
    }
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  it("has a rule for every folder", () => {
    const { overrides } = JSON.parse(readFileSync("biome.rooms.json", "utf8")) as {
      overrides: readonly { includes: readonly string[] }[];
    };
    const covered = overrides.flatMap(({ includes }) => includes);
    const folders = readdirSync("src", { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && entry.parentPath !== "src")
      .map((entry) => entry.parentPath);
    const isCovered = (folder: string) =>
      covered.includes(`${folder}/*.ts`) || covered.includes(`${dirname(folder)}/*/*.ts`);
    expect([...new Set(folders)].filter((folder) => !isCovered(folder))).toEqual([]);
  });

  it.each(RULES)("$file", ({ file, allowed, refused }) => {
    const modules = [...allowed, ...refused];
    const lines = refusals.get(file) ?? new Set();
    expect(modules.filter((_, index) => lines.has(index + 1))).toEqual(refused);
  });
});

function refusedLines(directory: string): (readonly [file: string, line: number])[] {
  const biome = fileURLToPath(import.meta.resolve("@biomejs/biome/bin/biome"));
  const { stdout } = spawnSync(
    process.execPath,
    [biome, "lint", "--only=style/noRestrictedImports", "--reporter=github", "--max-diagnostics=none"],
    { cwd: directory, encoding: "utf8" },
  );
  return [...stdout.matchAll(/file=([^,]+),line=(\d+)/g)].map(([, file, line]) => [
    relative(directory, file ?? ""),
    Number(line),
  ]);
}
