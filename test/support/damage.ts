// Damage done to a running lab by hand, the way a user with root would: with the host's own ip, bridge and nft.

import { namespaceRunner } from "../../src/engine/namespaces.ts";
import { openHost } from "../../src/engine/open.ts";
import { LABELS } from "../../src/state/labels.ts";
import { labOk } from "./cli.ts";

interface Inspected {
  readonly status: string;
  readonly drift: readonly string[];
  readonly faults: readonly string[];
  readonly impairments: readonly { readonly interface: string; readonly impairment: string }[];
  readonly services: readonly {
    readonly name: string;
    readonly addresses: readonly string[];
    readonly ports: readonly { readonly endpoints: readonly string[] }[];
  }[];
  readonly nodes: readonly {
    readonly name: string;
    readonly address: string;
    readonly pid: number;
    readonly container: string;
  }[];
  readonly pods: readonly {
    readonly name: string;
    readonly node: string;
    readonly address: string;
    readonly pid: number;
    readonly container: string;
    readonly ready: boolean;
    readonly restarts: number;
    readonly containers: readonly {
      readonly name: string;
      readonly container: string;
      readonly status: string;
    }[];
  }[];
}

export async function inspect(name: string): Promise<Inspected> {
  const { stdout } = await labOk(["inspect", name, "-f", "json"]);
  return JSON.parse(stdout) as Inspected;
}

/** Runs a program in the network namespace of a node, a pod, the fabric or the router. @throws when it fails */
export async function inNamespace(
  name: string,
  subject: string,
  argv: readonly [string, ...string[]],
): Promise<string> {
  const { engine } = await openHost(process.env);
  const containers = await engine.list({ [LABELS.lab]: name, [LABELS.name]: subject });
  const pid = containers[0]?.pid;
  if (pid === undefined) throw new Error(`${name} has no ${subject}`);
  const { exitCode, stdout, stderr } = await namespaceRunner().run({ network: pid, argv });
  if (exitCode !== 0) throw new Error(`${argv.join(" ")} in ${subject}: ${stderr}`);
  return stdout;
}
