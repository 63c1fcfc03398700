// Pods wired by CNI plugins: what they made is foreign to the state, and the walk goes on behind it all the same.

import { describe, expect, it } from "vitest";
import { altered } from "../../test/support/flatLab.ts";
import { ends, isLink, state, walk } from "../../test/support/walks.ts";
import { type AttachmentState, attachmentKey } from "../state/attachment.ts";
import type { KernelObject } from "../state/kernel.ts";
import type { LabState } from "../state/lab.ts";
import { locate, suspectsOf, walksOf } from "./locate.ts";
import { terrainOf } from "./terrain.ts";

/** Interfaces of plugins in place of the lab's own: all that looks the same is who they belong to. */
function attached(inNode: readonly string[] = ["cni0", "veth1"]): LabState {
  const isPods = (name: string) => name === "cni0" || name.startsWith("veth");
  const foreign = (object: KernelObject, isOurs: (name: string) => boolean): KernelObject =>
    object.object === "link" && isOurs(object.name)
      ? { object: "link", type: "foreign", name: object.name, up: object.up }
      : object;
  const namespaces = Object.entries(state.namespaces).map(([subject, objects]) => [
    subject,
    objects.map((object) =>
      foreign(
        object,
        ["alpha", "beta"].includes(subject) ? isPods : (name) => name === "eth0" && isPod(subject),
      ),
    ),
  ]);
  return { ...state, namespaces: Object.fromEntries(namespaces), attachments: attachments(inNode) };
}

const isPod = (subject: string) => ["a1", "a2", "b1"].includes(subject);

function attachments(inNode: readonly string[]): NonNullable<LabState["attachments"]> {
  const all = (["a1", "a2", "b1"] as const).map((pod): AttachmentState => {
    const interfaces = [...inNode.map((name) => ({ name })), { name: "eth0", sandbox: "/x" }];
    const list = { cniVersion: "1.0.0", name: "lab", disableCheck: false, plugins: [{ type: "bridge" }] };
    const node = pod === "b1" ? "beta" : "alpha";
    return { pod, node, interface: "eth0", list, addresses: [], ports: [], result: { interfaces } };
  });
  return Object.fromEntries(all.map((one) => [attachmentKey(one), one]));
}

const A2 = "10.244.1.3";
const whole = attached();
const changed = (namespace: string, change: (object: KernelObject) => KernelObject | undefined) =>
  altered(whole, namespace, change);

describe("a walk through what CNI plugins made", () => {
  it("goes from pod to pod of one node, and through the nodes to others", () => {
    expect(walk(whole, "a1", A2)).toEqual({ hops: ["a1:eth0", "a2:eth0"], end: "arrived in a2" });
    expect(walk(whole)).toMatchObject({ end: "arrived in b1" });
    expect(walk(whole).hops).toEqual(expect.arrayContaining(["alpha:flannel.1", "beta:cni0", "b1:eth0"]));
    expect(ends(whole, "alpha", "10.244.2.2")).toBe("arrived in b1");
  });

  it.each([
    [
      "a node's route",
      changed("alpha", (object) => (object.object === "route" ? undefined : object)),
      "alpha: no route to 10.244.2.2",
    ],
    [
      "an address behind the bridge",
      changed("b1", (object) => (object.object === "address" ? undefined : object)),
      "beta: no pod behind cni0, which CNI plugins made, has the address 10.244.2.2",
    ],
    [
      "a pod's interface",
      changed("a1", (object) => (isLink("eth0")(object) ? undefined : object)),
      "a1: eth0 is missing",
    ],
    [
      "a pod's interface that is up",
      changed("b1", (object) => (object.object === "link" ? { ...object, up: false } : object)),
      "b1: eth0 is down",
    ],
    [
      "plugins that tell where their interface leads",
      attached([]),
      "a1: the route leads out of eth0, and the CNI plugins that made it don't say where to",
    ],
  ])("ends where something is missing: %s", (_what, broken, end) => {
    expect(ends(broken)).toBe(`lost in ${end}`);
  });

  it("leads past the node that masquerades", () => {
    const pair = { from: "a1", to: "b1", address: "10.244.2.2" } as Parameters<typeof walksOf>[1];
    const trouble = { kind: "translation", source: "192.168.50.11" } as const;
    const terrain = terrainOf(whole);
    const walks = walksOf(terrain, pair, trouble);
    expect(suspectsOf(pair, trouble, walks)).toContain("alpha");
    const rule = { effect: "source", description: "masquerade rule in table nat" } as const;
    const filters = new Map([["alpha", [rule]]]);
    expect(locate(terrain, pair, trouble, walks, filters)).toEqual({
      hop: "alpha",
      words: "alpha translates the source (masquerade rule in table nat)",
    });
    const past = terrainOf(attached([]));
    expect(locate(past, pair, trouble, walksOf(past, pair, trouble), new Map()).words).toBe(
      "192.168.50.11 is an address of alpha",
    );
  });
});
