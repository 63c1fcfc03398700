import { describe, expect, it } from "vitest";
import { interfaceAddress } from "../../test/support/addresses.ts";
import { flatLab } from "../../test/support/flatLab.ts";
import { NOTHING } from "../../test/support/model.ts";
import { type AttachmentState, attachmentKey } from "../state/attachment.ts";
import type { KernelObject } from "../state/kernel.ts";
import type { LabState } from "../state/lab.ts";
import { describeChange } from "./describe.ts";
import { diff } from "./diff.ts";
import { undoOf } from "./undo.ts";

const { state: flannel } = flatLab({ alpha: ["web", "client"] });
const LINK = { object: "link", type: "foreign", up: true } as const;

function attachment(pod: string, bridge = "cni0"): AttachmentState {
  const list = {
    cniVersion: "1.0.0",
    name: "lab",
    disableCheck: false,
    plugins: [{ type: "bridge", bridge }],
  };
  return {
    pod,
    node: "alpha",
    interface: "eth0",
    list,
    addresses: [interfaceAddress("10.244.1.2/24")],
    ports: [],
  };
}

/** As desired state has it. */
function wanting(...attachments: readonly AttachmentState[]): LabState {
  const bare = Object.fromEntries(
    Object.keys(flannel.namespaces).map((name) => [name, [] as KernelObject[]]),
  );
  return { ...flannel, namespaces: bare, attachments: keyed(attachments) };
}

/** As ADD leaves it: results, a bridge with a port in the node, and an interface in each pod. */
function attached(...attachments: readonly AttachmentState[]): LabState {
  const bridges = new Set(attachments.map(({ list }) => String(list.plugins[0]?.bridge)));
  const result = (bridge: string) => ({
    interfaces: [{ name: bridge }, { name: "veth1" }, { name: "eth0", sandbox: "/x" }],
  });
  const made = attachments.map((one) => ({ ...one, result: result(String(one.list.plugins[0]?.bridge)) }));
  return {
    ...wanting(),
    attachments: keyed(made),
    namespaces: {
      fabric: [],
      alpha: [...bridges].flatMap((bridge) => [
        { ...LINK, name: bridge },
        { ...LINK, name: `port-${bridge}`, master: bridge },
      ]),
      web: [],
      client: [],
      ...Object.fromEntries(attachments.map(({ pod }) => [pod, [{ ...LINK, name: "eth0" }]])),
    },
  };
}

const keyed = (attachments: readonly AttachmentState[]) =>
  Object.fromEntries(attachments.map((one) => [attachmentKey(one), one]));

/** Changes of two states, without those of containers and of the record. */
function changes(observed: LabState, desired: LabState): string[] {
  return diff(observed, desired, desired)
    .stages.flatMap((stage) => stage.changes)
    .filter(({ action }) => !action.endsWith("-container") && action !== "record")
    .map((change) => describeChange(change).replace(/ 10\.244.*/, ""));
}

const [web, client] = [attachment("web"), attachment("client")];

describe("attachments in a plan", () => {
  it("are left alone when they are as wanted", () => {
    expect(changes(attached(web, client), wanting(web, client))).toEqual([]);
  });

  it("are made where there is none, after everything in the namespaces", () => {
    const plan = diff(NOTHING(flannel.lab), { ...flannel, attachments: keyed([web]) });
    const names = plan.stages.map(({ name }) => name);
    expect(names.indexOf("attach")).toBe(names.indexOf("namespaces") + 1);
  });

  it("go with their list before the containers go, and bridges that nobody uses any more with them", () => {
    expect(changes(attached(web, client), wanting(web))).toEqual(["alpha: detach client:eth0"]);
    expect(changes(attached(web), wanting())).toEqual([
      "alpha: detach web:eth0",
      "alpha: remove link cni0 foreign up",
    ]);
  });

  it("are made anew when the list, an address or a port is another", () => {
    const others: AttachmentState[] = [
      attachment("web", "br1"),
      { ...web, addresses: [interfaceAddress("10.244.1.9/24")] },
      { ...web, ports: [{ hostPort: 80, containerPort: 80, protocol: "tcp" }] },
    ];
    for (const other of others)
      expect(changes(attached(web, client), wanting(other, client))).toEqual([
        "alpha: detach web:eth0",
        "alpha: attach web:eth0",
      ]);
  });

  it("are made anew when ADD was cut off, or the interface is gone", () => {
    const remade = ["alpha: detach web:eth0", "alpha: attach web:eth0"];
    const whole = attached(web, client);
    const cut = { ...whole, attachments: keyed([web, { ...client, result: {} }]) };
    expect(changes(cut, wanting(web, client))).toEqual(remade);
    const unwired = { ...whole, namespaces: { ...whole.namespaces, web: [] } };
    expect(changes(unwired, wanting(web, client))).toEqual(remade);
  });

  it("do without the node's end of a pod that has gone, which the kernel hasn't removed yet", () => {
    const whole = attached(web, client);
    const { [`${flannel.lab}-web`]: _killed, ...containers } = whole.containers;
    const { web: _empty, alpha = [], ...namespaces } = whole.namespaces;
    const ends = ["veth1", "veth2"].map((name) => ({ ...LINK, name }));
    const observed = { ...whole, containers, namespaces: { ...namespaces, alpha: [...alpha, ...ends] } };
    expect(changes(observed, wanting(web, client))).toEqual([
      "alpha: detach web:eth0",
      "alpha: remove link veth1 foreign up",
      "alpha: attach web:eth0",
    ]);
  });

  it("take the place of an interface that nobody knows any more", () => {
    const { attachments: _lost, ...unknown } = attached(web);
    expect(changes(unknown, wanting(web))).toEqual([
      "web: remove link eth0 foreign up",
      "alpha: attach web:eth0",
    ]);
  });

  it("are taken back by the opposite, unless they go with the containers that hold them", () => {
    const [attach, detach] = (["attach", "detach"] as const).map(
      (action) => ({ action, namespace: "alpha", attachment: web }) as const,
    );
    if (attach === undefined || detach === undefined) throw new Error("no changes");
    expect(undoOf([attach]).changes).toEqual([detach]);
    expect(undoOf([detach]).changes).toEqual([attach]);
    const creations = diff(NOTHING(flannel.lab), flannel).stages.flatMap((stage) => stage.changes);
    const made = creations.filter(({ action }) => action === "create-container");
    const undone = undoOf([...made, attach]).changes.map(({ action }) => action);
    expect(new Set(undone)).toEqual(new Set(["remove-container"]));
  });
});
