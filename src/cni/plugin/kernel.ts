// The two namespaces of a request: what is in them, and changes of it, by the host's own `ip`, `bridge` and `nsenter`.
// The plugin runs in the node's namespace and enters the pod's by its path.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { batchesOf } from "../../iproute/batch.ts";
import { BRIDGE_QUESTIONS, decodeNamespace, decodeSysctls, IP_QUESTIONS } from "../../iproute/decode.ts";
import { wireLine } from "../../iproute/encode.ts";
import { settingPath } from "../../iproute/sysctl.ts";
import { diff } from "../../plan/diff.ts";
import type { Change, ObjectChange, WireChange } from "../../plan/plan.ts";
import { identityOf, type NamespaceState } from "../../state/kernel.ts";
import { type AttachedState, NODE, nodeLink, podName } from "./desired.ts";
import { Failure, OWN_CODES } from "./failure.ts";
import type { Request } from "./request.ts";

/** All that is in both namespaces; the pod's is empty where it is gone. */
export function observe(request: Request, wanted: AttachedState): AttachedState {
  const pod = podName(request);
  const look = (namespace: string): NamespaceState => {
    const path = pathOf(request, namespace);
    if (path === undefined || !existsSync(path)) return [];
    const ip = run([...enter(request, namespace), "ip", "-j", "-batch", "-"], IP_QUESTIONS);
    const bridge = namespace === NODE ? run(["bridge", "-j", "-d", "-batch", "-"], BRIDGE_QUESTIONS) : "";
    return [
      ...decodeNamespace(fromMark(ip), bridge),
      ...settings(request, namespace, wanted[namespace] ?? []),
    ];
  };
  return { [NODE]: look(NODE), [pod]: look(pod) };
}

/** What has to happen; other pods' links, and what somebody else made, are not looked at. */
export function changesBetween(
  request: Request,
  now: AttachedState,
  wanted: AttachedState,
): readonly Change[] {
  const part = (namespace: string) => {
    const own = `link ${namespace === NODE ? nodeLink(request) : request.interface}`;
    const identities = new Set((wanted[namespace] ?? []).map(identityOf));
    return (now[namespace] ?? []).filter((object) => {
      const identity = identityOf(object);
      return identities.has(identity) || identity === own;
    });
  };
  const names = [NODE, podName(request)];
  const observed = Object.fromEntries(names.map((name) => [name, part(name)]));
  const desired = Object.fromEntries(names.map((name) => [name, wanted[name] ?? []]));
  const plan = diff(
    { lab: "", containers: {}, namespaces: observed },
    { lab: "", containers: {}, namespaces: desired },
  );
  return plan.stages.flatMap(({ changes }) => changes);
}

/** @throws {Failure} in the words of the program that failed */
export function carryOut(request: Request, changes: readonly Change[]): void {
  const wires = changes.filter((change): change is WireChange => change.action === "connect");
  const objects = changes.filter(
    (change): change is ObjectChange =>
      change.action === "add" || change.action === "set" || change.action === "remove",
  );
  inNamespaces(
    request,
    objects.filter(({ action }) => action === "remove"),
  );
  if (wires.length > 0) {
    const lines = wires.map(({ ends }) => wireLine(ends, (namespace) => pathOf(request, namespace) ?? ""));
    // In a namespace without any names: older kernels look there for the new ones, too.
    run(["unshare", "--net", "ip", "-batch", "-"], lines);
  }
  inNamespaces(
    request,
    objects.filter(({ action }) => action !== "remove"),
  );
}

/** Reads lines `PATH=VALUE`. */
const SET = 'while IFS== read -r path value; do echo "$value" > "/proc/sys/$path" || exit 1; done';

function inNamespaces(request: Request, changes: readonly ObjectChange[]): void {
  for (const namespace of new Set(changes.map((change) => change.namespace))) {
    for (const { program, lines } of batchesOf(changes.filter((change) => change.namespace === namespace))) {
      const texts = lines.map(({ text }) => text);
      const isSetting = program === "sysctl" || program === "early sysctl";
      const argv = isSetting ? ["sh", "-c", SET] : [program, "-batch", "-"];
      run([...enter(request, namespace), ...argv], isSetting ? texts.map(assignment) : texts.map(toMark));
    }
  }
}

/** `net.ipv4.ip_forward=1` -> `net/ipv4/ip_forward=1` */
function assignment(line: string): string {
  const equals = line.indexOf("=");
  return settingPath(line.slice(0, equals)) + line.slice(equals);
}

/**
 * Aliases say whose a link is, and ours must not be those of a lab: a lab in whose node the plugin runs would take away
 * what it doesn't know. To the rest of the code our mark is the mark, and that of a lab is somebody else's.
 */
const MARK = "flatlab-cni";

function toMark(line: string): string {
  return line.replace('alias "flatlab ', `alias "${MARK} `);
}

function fromMark(json: string): string {
  return json.replace(/("ifalias":")(flatlab-cni|flatlab) /g, (_, key: string, mark: string) =>
    mark === MARK ? `${key}flatlab ` : `${key}a-lab `,
  );
}

function settings(request: Request, namespace: string, wanted: NamespaceState): NamespaceState {
  const paths = wanted.flatMap((object) =>
    object.object === "sysctl" ? [`/proc/sys/${settingPath(object.key)}`] : [],
  );
  if (paths.length === 0) return [];
  return decodeSysctls(run([...enter(request, namespace), "grep", "-s", "", ...paths, "/dev/null"], []));
}

function pathOf({ netns }: Request, namespace: string): string | undefined {
  return namespace === NODE ? `/proc/${process.pid}/ns/net` : netns;
}

function enter(request: Request, namespace: string): readonly string[] {
  const path = pathOf(request, namespace);
  return namespace === NODE || path === undefined ? [] : ["nsenter", `--net=${path}`, "--"];
}

function run(argv: readonly string[], lines: readonly string[]): string {
  const [program = "", ...rest] = argv;
  const input = lines.map((line) => `${line}\n`).join("");
  const { status, stdout, stderr, error } = spawnSync(program, rest, { input, encoding: "utf8" });
  if (error !== undefined) {
    const remedy = "install iproute2 and util-linux";
    throw new Failure(OWN_CODES.programFailed, `${program} could not be run: ${remedy}`, error.message);
  }
  if (status === 0) return stdout;
  const line = lines[Number(stderr.match(/^Command failed -:(\d+)/m)?.[1] ?? 0) - 1];
  throw new Failure(
    OWN_CODES.programFailed,
    [argv.join(" "), line].filter(Boolean).join(": "),
    stderr.trim(),
  );
}
