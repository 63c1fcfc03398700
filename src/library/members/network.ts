// What the kernel says of a member's network, through iproute2 of the toolbox.

import type { Host } from "../../engine/open.ts";
import { CommandError, UsageError } from "../../errors.ts";
import { FABRIC } from "../../state/lab.ts";
import { LABELS } from "../../state/labels.ts";
import type { MemberContext } from "./context.ts";

/** One line of `ip route`. */
export interface RouteEntry {
  /** `default`, or a prefix or an address. */
  readonly destination: string;
  /** `blackhole` and the like; absent: unicast. */
  readonly type?: string;
  readonly gateway?: string;
  readonly device?: string;
  /** Address that packets are sent from. */
  readonly source?: string;
  /** `kernel`, `boot`, `bird`... */
  readonly protocol?: string;
  readonly scope?: string;
  readonly metric?: number;
}

/** As iproute2 prints it. */
interface RouteJson {
  readonly dst: string;
  readonly type?: string;
  readonly gateway?: string;
  readonly dev?: string;
  readonly prefsrc?: string;
  readonly protocol?: string;
  readonly scope?: string;
  readonly metric?: number;
}

export async function readRoutes(name: string, context: MemberContext): Promise<readonly RouteEntry[]> {
  const families = await Promise.all(
    ["-4", "-6"].map((family) =>
      runJson<RouteJson[]>(name, ["ip", "-json", family, "route", "show"], context),
    ),
  );
  return families.flat().map(({ dst, dev, prefsrc, ...rest }) => ({
    destination: dst,
    ...(rest.type !== undefined && rest.type !== "unicast" && { type: rest.type }),
    ...(rest.gateway !== undefined && { gateway: rest.gateway }),
    ...(dev !== undefined && { device: dev }),
    ...(prefsrc !== undefined && { source: prefsrc }),
    ...(rest.protocol !== undefined && { protocol: rest.protocol }),
    ...(rest.scope !== undefined && { scope: rest.scope }),
    ...(rest.metric !== undefined && { metric: rest.metric }),
  }));
}

export async function readMac(name: string, context: MemberContext): Promise<string> {
  const [link] = await runJson<{ address: string }[]>(name, ["ip", "-json", "link", "show", "eth0"], context);
  return link?.address ?? "";
}

/** @param argv a program of the toolbox that prints JSON; it sees the network of `name` */
async function runJson<Value>(
  name: string,
  argv: readonly [string, ...string[]],
  { lab, host }: MemberContext,
): Promise<Value> {
  const [network, tools] = await Promise.all([pidOf(host, lab, name), pidOf(host, lab, FABRIC)]);
  const { exitCode, stdout, stderr } = await host.namespaces.run({ network, tools, argv });
  if (exitCode === 0) return JSON.parse(stdout === "" ? "[]" : stdout) as Value;
  throw new CommandError({ argv, namespace: name, status: exitCode, stderr });
}

async function pidOf({ engine }: Host, lab: string, name: string): Promise<number> {
  const [container] = await engine.list({ [LABELS.lab]: lab, [LABELS.name]: name });
  if (container !== undefined && container.pid > 0) return container.pid;
  throw new UsageError("not-running", `${name} is not running`, { hint: "start or heal it first" });
}
