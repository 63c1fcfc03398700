// Links that somebody renamed, in every network: each link of a lab by itself. The kernel knows links by their index, so
// what rests on one goes with it whatever it is called.

import { describe, expect, it } from "vitest";
import { wantedState } from "../../test/support/golden.ts";
import { carryOut, NOTHING, renamed } from "../../test/support/model.ts";
import type { Renaming } from "../../test/support/modelNamespaces.ts";
import { type Network, networkLab } from "../../test/support/networkLab.ts";
import { deviceOf } from "../state/kernel.ts";
import { containerName, type LabState } from "../state/lab.ts";
import { backendsOf, CNIS } from "../topology/networks.ts";
import { diff } from "./diff.ts";
import { printPlan } from "./print.ts";

// What plugins make can be told by nobody but them.
const NETWORKS = CNIS.filter((cni) => cni !== "plugin").flatMap((cni) =>
  backendsOf(cni).map((backend): Network => [cni, backend]),
);

const raise = (wanted: LabState) => carryOut(diff(NOTHING("net"), wanted), NOTHING("net"));
const linksOf = (state: LabState) =>
  Object.entries(state.namespaces).flatMap(([namespace, objects]) =>
    objects.flatMap((object) =>
      object.object === "link" && object.type !== "loopback" ? [{ namespace, name: object.name }] : [],
    ),
  );
const rest = (wanted: LabState, running: LabState, renamings: readonly Renaming[]) => {
  const plan = diff(renamed(running, renamings), wanted, wanted);
  return printPlan(diff(carryOut(plan, running, renamings), wanted, wanted));
};

describe("one plan is enough after a link was renamed", () => {
  it.each(NETWORKS)("%s %s", (...network) => {
    const wanted = wantedState(networkLab(network));
    const running = raise(wanted);
    const unmended = linksOf(running).filter(
      (link) => rest(wanted, running, [{ ...link, to: "foo" }]) !== "net: nothing to change\n",
    );
    expect(unmended).toEqual([]);
  });
});

describe("a wire that goes while somebody looks", () => {
  const wanted = wantedState(networkLab(["calico", "vxlan"]));
  const running = raise(wanted);
  const pod = "a1";
  const sandbox = containerName("net", pod);
  const { [sandbox]: _sandbox, ...containers } = running.containers;
  const { [pod]: _pod, ...namespaces } = running.namespaces;
  const inAlpha = running.namespaces.alpha ?? [];
  const end = inAlpha.find(
    (object) => object.object === "link" && object.type === "veth" && object.peer.namespace === pod,
  );
  if (end?.object !== "link") throw new Error(`no wire of ${pod}`);
  /** The pod's sandbox is gone; its wire is seen as far as told. */
  const seen = (isSeen: (object: (typeof inAlpha)[number]) => boolean): LabState => ({
    ...running,
    containers,
    namespaces: { ...namespaces, alpha: inAlpha.filter(isSeen) },
  });
  const isOnWire = (object: (typeof inAlpha)[number]) => deviceOf(object) === end.name;
  const settings = inAlpha.flatMap((object) =>
    object.object === "sysctl" && isOnWire(object) ? [object.key] : [],
  );
  const planned = (state: LabState) =>
    diff(state, wanted, wanted).stages.flatMap(({ changes }) =>
      changes.flatMap((change) =>
        change.action === "add" && change.object.object === "sysctl" && isOnWire(change.object)
          ? [change.object.key]
          : [],
      ),
    );

  it("is set anew when it is still there", () => {
    expect(settings).not.toEqual([]);
    expect(planned(seen(() => true))).toEqual(settings);
  });

  it("is set anew when it was gone before its settings were", () => {
    expect(planned(seen((object) => object !== end))).toEqual(settings);
  });

  it("is set anew when nothing is left", () => {
    expect(planned(seen((object) => object !== end && !isOnWire(object)))).toEqual(settings);
  });
});
