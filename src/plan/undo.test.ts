import { describe, expect, it } from "vitest";
import { prefix } from "../../test/support/addresses.ts";
import { flatLab } from "../../test/support/flatLab.ts";
import type { Route, Veth, Vxlan } from "../state/kernel.ts";
import type { Change, WantedContainer } from "./plan.ts";
import { undoOf } from "./undo.ts";

const { state } = flatLab({ alpha: ["web"] });
const container = (name: string) => state.containers[name] as WantedContainer;
const veth = (name: string, peer: Veth["peer"]): Veth => ({
  object: "link",
  type: "veth",
  name,
  up: true,
  peer,
});
const eth1 = veth("eth1", { namespace: "beta", name: "eth1" });
const wire: Change = {
  action: "connect",
  ends: [
    { namespace: "alpha", link: eth1 },
    { namespace: "beta", link: veth("eth1", { namespace: "alpha", name: "eth1" }) },
  ],
};
const route = (dev: string): Route => ({ object: "route", to: prefix("10.9.0.0/16"), dev });
const add = (namespace: string, dev: string): Change => ({ action: "add", namespace, object: route(dev) });
const remove = (namespace: string, dev: string): Change => ({
  action: "remove",
  namespace,
  object: route(dev),
});

describe("undoOf", () => {
  it("takes back the newest first", () => {
    const before: Change[] = [add("alpha", "eth0"), remove("beta", "eth0")];
    expect(undoOf(before)).toEqual({
      changes: [add("beta", "eth0"), remove("alpha", "eth0")],
      irreversible: [],
    });
  });

  it("removes a container, and leaves to it what is inside", () => {
    const make: Change = { action: "create-container", container: container("flat-alpha") };
    expect(
      undoOf([make, add("alpha", "eth0"), { action: "run", namespace: "alpha", argv: ["true"] }]),
    ).toEqual({
      changes: [{ action: "remove-container", container: container("flat-alpha"), reason: "undo" }],
      irreversible: [],
    });
  });

  it("removes one end of a wire, and leaves to it the other and what is on both", () => {
    const { changes } = undoOf([
      wire,
      { action: "set", namespace: "beta", before: { ...eth1, up: false }, after: eth1 },
      add("beta", "eth1"),
    ]);
    expect(changes).toEqual([{ action: "remove", namespace: "alpha", object: eth1 }]);
  });

  it("leaves the settings of a new link to it", () => {
    const object = { object: "sysctl", key: "net.ipv4.conf.eth1.proxy_arp", value: "1" } as const;
    const { changes } = undoOf([wire, { action: "add", namespace: "beta", object }]);
    expect(changes).toEqual([{ action: "remove", namespace: "alpha", object: eth1 }]);
  });

  it("removes a wire to a new container from the side that stays", () => {
    const make: Change = { action: "create-container", container: container("flat-alpha") };
    const { changes } = undoOf([make, wire]);
    expect(changes.map((change) => "namespace" in change && change.namespace)).toEqual(["beta", false]);
  });

  it("sets links back in the order in which they were set, since a carrier has to grow before its tunnel", () => {
    const tunnel = state.namespaces.alpha?.find(
      (object) => object.object === "link" && object.type === "vxlan",
    ) as Vxlan;
    const eth0 = veth("eth0", { namespace: "fabric", name: "alpha" });
    const shrink = (link: Veth | Vxlan): Change => ({
      action: "set",
      namespace: "alpha",
      before: { ...link, mtu: 9000 },
      after: { ...link, mtu: 1400 },
    });
    const { changes } = undoOf([shrink(eth0), shrink(tunnel), add("alpha", "eth0")]);
    expect(changes.map((change) => (change.action === "set" ? change.after : change.action))).toEqual([
      "remove",
      { ...eth0, mtu: 9000 },
      { ...tunnel, mtu: 9000 },
    ]);
  });

  it("says what nothing takes back", () => {
    const gone: Change[] = [
      { action: "remove", namespace: "alpha", object: eth1 },
      {
        action: "remove-container",
        container: container("flat-web"),
        reason: "not in the topology any more",
      },
    ];
    expect(undoOf(gone)).toEqual({ changes: [], irreversible: gone.toReversed() });
  });

  it("writes the document that was there before", () => {
    const { document } = state;
    if (document === undefined) throw new Error("no document");
    const other = { ...document, leases: { nodes: {}, pods: {} } };
    expect(undoOf([{ action: "record", document, before: other }]).changes).toEqual([
      { action: "record", document: other, before: document },
    ]);
  });
});
