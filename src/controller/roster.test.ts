import { beforeEach, describe, expect, it } from "vitest";
import { fakeHost } from "../../test/support/fakeHost.ts";
import type { ContainerEvent, ContainerFacts, Engine } from "../engine/port.ts";
import { LABELS } from "../state/labels.ts";
import { openRoster, type Roster } from "./roster.ts";

const labelsOf = (kind: string, subject: string) => ({
  [LABELS.lab]: "lab",
  [LABELS.kind]: kind,
  [LABELS.name]: subject,
});
const web: ContainerFacts = {
  id: "1",
  name: "lab-web",
  image: "x",
  labels: labelsOf("pod", "web"),
  status: "running",
  pid: 100,
  hosts: [],
  startedAt: "2026-01-01T00:00:00Z",
};
const server: ContainerFacts = {
  ...web,
  id: "2",
  name: "lab-web-server",
  labels: labelsOf("container", "web/server"),
  pid: 101,
};
const event = (what: ContainerEvent["what"], { name, labels }: ContainerFacts, exitCode?: number) => ({
  what,
  name,
  labels,
  ...(exitCode !== undefined && { exitCode }),
});

describe("who runs in a lab", () => {
  let daemon: ContainerFacts[];
  let asked: number;
  let roster: Roster;
  beforeEach(async () => {
    daemon = [web, server];
    asked = 0;
    const list: Engine["list"] = async (labels) => {
      asked++;
      return daemon.filter((facts) =>
        Object.entries(labels).every(([key, value]) => facts.labels[key] === value),
      );
    };
    roster = openRoster({ ...fakeHost(() => false).engine, list }, "lab");
    await roster.refresh();
  });

  it("is what the daemon says; only sandboxes have namespaces", () => {
    expect(Object.keys(roster.containers)).toEqual(["lab-web", "lab-web-server"]);
    expect(roster.pids()).toEqual({ web: 100 });
  });

  it("knows an end by its event, without asking", async () => {
    expect(await roster.heed(event("ended", server, 137))).toBe(true);
    expect(roster.containers["lab-web-server"]).toMatchObject({ status: "exited", pid: 0, exitCode: 137 });
    expect(await roster.heed(event("ended", server, 137))).toBe(false);
    expect(asked).toBe(1);
  });

  it("asks about a start, since the event doesn't say when it was", async () => {
    await roster.heed(event("ended", server, 1));
    daemon = [web, { ...server, pid: 102, startedAt: "2026-01-01T00:00:05Z" }];
    expect(await roster.heed(event("started", server))).toBe(true);
    expect(roster.containers["lab-web-server"]).toMatchObject({ status: "running", pid: 102 });
  });

  it("forgets who was removed, and takes no notice of who is gone before it could be asked about", async () => {
    await roster.heed(event("removed", web));
    expect(roster.pids()).toEqual({});
    daemon = [];
    expect(await roster.heed(event("started", web))).toBe(false);
    expect(roster.pids()).toEqual({});
  });
});
