// Runs a composite action as GitHub's runner does, as far as flatlab's needs it: its steps in order, nested JavaScript
// actions with their states, and their post steps in the reverse order when the job ends.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { parse } from "yaml";
import { ROOT } from "./pages.ts";

export interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs?: Readonly<Record<string, { readonly description: string; readonly value?: string }>>;
  readonly runs: {
    readonly using: string;
    readonly main?: string;
    readonly post?: string;
    readonly "post-if"?: string;
    readonly steps?: readonly ActionStep[];
  };
}

export interface ActionStep {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

/** @param folder from the root of the project, empty or ended by a slash */
export function readAction(folder = ""): ActionFile {
  return parse(readFileSync(`${ROOT}${folder}action.yml`, "utf8"));
}

type Values = Readonly<Record<string, string>>;
interface Outcome {
  readonly isFine: boolean;
  readonly log: string;
}
interface Post {
  readonly condition: string;
  run(): Promise<Outcome>;
}

export interface Job extends Disposable {
  readonly workspace: string;
  /** RUNNER_TEMP. */
  readonly temp: string;
  /** What the steps have put on the path of later ones. */
  path(): readonly string[];
  /** Ends at the first step that fails. */
  use(inputs: Values): Promise<Outcome & { readonly outputs: Values }>;
  /** What happens at the end of a job that has come to this. */
  end(status: "success" | "failure" | "cancelled"): Promise<Outcome>;
}

const STATUS_FUNCTIONS = { success: "success()", failure: "failure()", cancelled: "cancelled()" } as const;

/** @param env beside that of this process */
export function startJob(env: Values = {}): Job {
  const folder = mkdtempSync(join(tmpdir(), "flatlab-job-"));
  const [workspace, temp, pathFile] = ["workspace", "temp", "path"].map((name) => join(folder, name));
  if (workspace === undefined || temp === undefined || pathFile === undefined) throw new Error("never");
  for (const directory of [workspace, temp]) mkdirSync(directory);
  const posts: Post[] = [];
  let count = 0;
  const path = () => (existsSync(pathFile) ? readFileSync(pathFile, "utf8").split("\n").filter(Boolean) : []);

  const execute = async (argv: readonly string[], own: Values) => {
    const number = ++count;
    const [outputs, state] = ["outputs", "state"].map((name) => join(folder, `${name}-${number}`));
    if (outputs === undefined || state === undefined) throw new Error("never");
    for (const file of [outputs, state]) writeFileSync(file, "");
    const [program = "", ...words] = argv;
    const { exitCode, all } = await execa(program, words, {
      cwd: workspace,
      all: true,
      reject: false,
      env: {
        ...env,
        ...own,
        PATH: [...path().toReversed(), process.env.PATH].join(":"),
        RUNNER_TEMP: temp,
        GITHUB_WORKSPACE: workspace,
        GITHUB_ACTION_PATH: ROOT.replace(/\/$/, ""),
        GITHUB_JOB: "test",
        GITHUB_PATH: pathFile,
        GITHUB_OUTPUT: outputs,
        GITHUB_STATE: state,
      },
    });
    return { isFine: exitCode === 0, log: all, outputs: readValues(outputs), state: readValues(state) };
  };

  const useNested = async (folderOfAction: string, inputs: Values) => {
    const { runs, inputs: known = {} } = readAction(`${folderOfAction}/`);
    const unknown = Object.keys(inputs).filter((name) => known[name] === undefined);
    if (unknown.length > 0) throw new Error(`${folderOfAction} has no input ${unknown}`);
    const given = Object.entries(known).map(([name, { default: value = "" }]) => [
      name,
      inputs[name] ?? value,
    ]);
    const surroundings = Object.fromEntries(
      given.map(([name = "", value = ""]) => [`INPUT_${name.toUpperCase()}`, value]),
    );
    const script = (name = "") => [process.execPath, `${ROOT}${folderOfAction}/${name}`];
    const main = await execute(script(runs.main), surroundings);
    const state = Object.fromEntries(
      Object.entries(main.state).map(([name, value]) => [`STATE_${name}`, value]),
    );
    // Without its inputs: those of nested actions may be empty by then.
    posts.push({ condition: runs["post-if"] ?? "always()", run: () => execute(script(runs.post), state) });
    return main;
  };

  return {
    workspace,
    temp,
    path,
    use: async (inputs) => {
      const { inputs: known = {}, outputs: promised = {}, runs } = readAction();
      const results = new Map<string, Values>();
      const evaluate = (text: string) =>
        String(text).replaceAll(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => {
          const [context, key = "", , output = ""] = name.split(".");
          if (context === "inputs" && known[key] !== undefined)
            return inputs[key] ?? known[key].default ?? "";
          if (context === "steps" && results.has(key)) return results.get(key)?.[output] ?? "";
          if (name === "strategy.job-index") return "0";
          throw new Error(`nothing is known of ${name}`);
        });
      const evaluateAll = (values: Values = {}) =>
        Object.fromEntries(Object.entries(values).map(([key, value]) => [key, evaluate(value)]));
      let log = "";
      let isFine = true;
      for (const step of runs.steps ?? []) {
        const { uses, run } = step;
        const ran = uses?.startsWith("$/")
          ? await useNested(uses.slice(2), evaluateAll(step.with))
          : await execute(
              ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", run ?? "false"],
              evaluateAll(step.env),
            );
        log += ran.log;
        if (step.id !== undefined) results.set(step.id, ran.outputs);
        isFine = ran.isFine;
        if (!isFine) break;
      }
      for (const { id } of runs.steps ?? []) if (id !== undefined && !results.has(id)) results.set(id, {});
      const values = Object.entries(promised).map(([name, { value = "" }]) => [name, evaluate(value)]);
      return { isFine, log, outputs: Object.fromEntries(values) };
    },
    end: async (status) => {
      let log = "";
      let isFine = true;
      for (const post of posts.toReversed()) {
        const words = post.condition.split(" || ");
        if (!words.includes("always()") && !words.includes(STATUS_FUNCTIONS[status])) continue;
        const ran = await post.run();
        log += ran.log;
        isFine &&= ran.isFine;
      }
      return { isFine, log };
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}

/** Of a file in which a step names its outputs: `NAME<<END`, lines, `END`. */
function readValues(file: string): Values {
  const blocks = readFileSync(file, "utf8").matchAll(/^([\w-]+)<<(.+)\n([\s\S]*?)\n\2\n/gm);
  return Object.fromEntries([...blocks].map(([, name = "", , value = ""]) => [name, value]));
}
