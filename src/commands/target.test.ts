import { describe, expect, it } from "vitest";
import type { ContainerFacts } from "../engine/port.ts";
import { LABELS } from "../state/labels.ts";
import { memberOf } from "./members.ts";
import { assertRunning, resolveTarget } from "./target.ts";

const members = [
  member("fabric", "fabric"),
  member("node", "alpha"),
  member("node", "beta"),
  member("pod", "web-0"),
  member("pod", "web-1"),
  member("pod", "client"),
  member("container", "web-0/server"),
];

describe("resolveTarget", () => {
  it.each(["alpha", "client", "web-0/server", "fabric"])("finds %s", (subject) => {
    expect(resolveTarget(subject, "quick", members).subject).toBe(subject);
  });

  it("asks which replica is meant", () => {
    expect(() => resolveTarget("web", "quick", members)).toThrow(
      expect.objectContaining({
        code: "ambiguous-target",
        message: '"web" has 2 replicas',
        hint: "name one of them: web-0, web-1",
      }),
    );
  });

  it("finds members in namespaces, and takes a group of one for that one", () => {
    const more = [
      ...members,
      member("pod", "x/web"),
      member("container", "x/web/server"),
      member("pod", "x/db-5d9cf8b7d-x2v4k"),
    ];
    const found = (text: string) => resolveTarget(text, "quick", more).subject;
    expect(["x/web", "x/web/server", "x/db"].map(found)).toEqual([
      "x/web",
      "x/web/server",
      "x/db-5d9cf8b7d-x2v4k",
    ]);
    expect(() => found("db")).toThrow('lab "quick" has no node, pod or container "db"');
  });

  it("suggests the nearest name, and lists what there is", () => {
    expect(() => resolveTarget("alpa", "quick", members)).toThrow(
      expect.objectContaining({
        code: "unknown-target",
        message: 'lab "quick" has no node, pod or container "alpa" (did you mean "alpha"?)',
        hint: "it has alpha, beta, web-0, web-1, client, web-0/server",
      }),
    );
  });

  it("says that a lab without containers is not running", () => {
    expect(() => resolveTarget("alpha", "quick", [])).toThrow('lab "quick" is not running');
  });
});

describe("assertRunning", () => {
  it("accepts what runs", () => {
    expect(() => assertRunning(member("pod", "web-0"))).not.toThrow();
  });

  it("says how a container ended", () => {
    expect(() => assertRunning(member("pod", "web-0", { status: "exited", exitCode: 3 }))).toThrow(
      "web-0 is not running (exited with exit code 3)",
    );
  });

  it("names what has to be started when somebody has stopped it", () => {
    const stopped = member("pod", "web-0", { status: "exited", exitCode: 0 });
    expect(() => assertRunning(stopped, ["alpha", "web-0"])).toThrow(
      expect.objectContaining({ hint: "stopped by lab stop; start it: lab start alpha web-0" }),
    );
  });
});

function member(kind: string, subject: string, facts: Partial<ContainerFacts> = {}) {
  return memberOf<ContainerFacts>({
    id: subject,
    name: `quick-${subject}`,
    image: "flatlab/toolbox",
    labels: { [LABELS.lab]: "quick", [LABELS.kind]: kind, [LABELS.name]: subject },
    status: "running",
    pid: 1,
    hosts: [],
    startedAt: "2026-01-01T00:00:00Z",
    ...facts,
  });
}
