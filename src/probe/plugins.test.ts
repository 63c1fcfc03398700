import { expect, it } from "vitest";
import { fakeHost } from "../../test/support/fakeHost.ts";
import { flatLab } from "../../test/support/flatLab.ts";
import type { AttachmentState } from "../state/attachment.ts";
import { type PluginQuestion, runCheck } from "./plugins.ts";

const { topology, leases, state } = flatLab({ alpha: ["web"] });
const pids = { fabric: 10, alpha: 11, web: 12 };
const lab = { name: "flat", topology, leases, pids, observed: state };

const list = {
  cniVersion: "1.0.0",
  name: "lab",
  disableCheck: false,
  plugins: [{ type: "flatlab-cni" }],
} as const;
const attachment: AttachmentState = {
  pod: "web",
  node: "alpha",
  interface: "eth0",
  list,
  addresses: [],
  ports: [],
};
const question = { rule: "plugins", from: "web", to: "alpha", address: "10.244.1.2" } as PluginQuestion;
const check = (asked: PluginQuestion, isGood = false) =>
  runCheck(fakeHost(() => !isGood).namespaces, lab, asked, undefined);

it("has nothing to say where every plugin finds what it made", async () => {
  expect(await check({ ...question, attachment: { ...attachment, result: {} } }, true)).toBeUndefined();
});

it("names the remedy of what a plugin misses, and of an ADD that never came to its end", async () => {
  expect((await check({ ...question, attachment: { ...attachment, result: {} } }))?.words).toMatch(
    /^web is not attached to alpha as it was: CNI plugin flatlab-cni failed at CHECK of web:eth0: .*; make it anew with: docker rm --force flat-web, then lab up$/,
  );
  expect((await check({ ...question, attachment }))?.words).toBe(
    "web is not attached to alpha: no plugin made an interface for it; attach it with: lab up",
  );
});
