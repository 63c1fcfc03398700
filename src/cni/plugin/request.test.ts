import { describe, expect, it } from "vitest";
import { answer } from "./main.ts";
import { readRequest } from "./request.ts";

const ENV = { CNI_COMMAND: "ADD", CNI_CONTAINERID: "abc", CNI_NETNS: "/run/netns/x", CNI_IFNAME: "eth0" };
const CONFIG = { cniVersion: "1.0.0", name: "lab", type: "flatlab-cni", ipam: { type: "host-local" } };

async function refusal(env: object, config: object | string = CONFIG) {
  const stdin = typeof config === "string" ? config : JSON.stringify(config);
  const { exitCode, stdout } = await answer({ ...ENV, ...env }, stdin);
  expect(exitCode).toBe(1);
  return JSON.parse(stdout) as { cniVersion: string; code: number; msg: string };
}

describe("a request of flatlab-cni", () => {
  it("has defaults for the bridge and its MTU", () => {
    expect(readRequest(ENV, JSON.stringify(CONFIG))).toMatchObject({
      command: "ADD",
      bridge: "cni0",
      mtu: 1500,
      ipam: "host-local",
    });
  });

  it("may come without a namespace when there is nothing to do but delete", () => {
    const { netns } = readRequest({ ...ENV, CNI_COMMAND: "DEL", CNI_NETNS: "" }, JSON.stringify(CONFIG));
    expect(netns).toBeUndefined();
  });

  it("asks for the versions without any configuration", async () => {
    const { exitCode, stdout } = await answer({ CNI_COMMAND: "VERSION" }, "");
    expect([exitCode, JSON.parse(stdout)]).toEqual([
      0,
      { cniVersion: "1.0.0", supportedVersions: ["0.3.0", "0.3.1", "0.4.0", "1.0.0"] },
    ]);
  });

  it.each([
    [4, { CNI_COMMAND: "GO" }, CONFIG],
    [4, { CNI_CONTAINERID: "" }, CONFIG],
    [4, { CNI_CONTAINERID: "../x" }, CONFIG],
    [4, { CNI_NETNS: undefined }, CONFIG],
    [4, { CNI_IFNAME: "a name too long for Linux" }, CONFIG],
    [6, {}, "{"],
    [6, {}, "[]"],
    [1, {}, { ...CONFIG, cniVersion: "2.0.0" }],
    [7, {}, { ...CONFIG, bridge: "a/b" }],
    [7, {}, { ...CONFIG, mtu: "big" }],
    [7, {}, { ...CONFIG, ipam: undefined }],
    [7, {}, { ...CONFIG, ipam: { type: "../sh" } }],
    [4, { CNI_PATH: "" }, CONFIG],
  ])("is refused with code %i: %j %j", async (code, env, config) => {
    expect(await refusal(env, config)).toMatchObject({ code, msg: expect.stringMatching(/\w/) });
  });

  it("is refused in the version that it speaks", async () => {
    expect(await refusal({ CNI_IFNAME: "" }, { ...CONFIG, cniVersion: "0.4.0" })).toMatchObject({
      cniVersion: "0.4.0",
    });
  });
});
