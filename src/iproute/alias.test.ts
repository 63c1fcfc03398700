import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { address } from "../../test/support/addresses.ts";
import type { Link } from "../state/kernel.ts";
import { aliasOf, definitionFrom } from "./alias.ts";

const up = { object: "link", name: "x", up: true } as const;
const word = fc.stringMatching(/^[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?$/);

describe("aliases", () => {
  it("say in words what a link is", () => {
    expect(aliasOf({ ...up, type: "bridge" })).toBe("flatlab bridge");
    expect(aliasOf({ ...up, type: "veth", peer: { namespace: "web-0", name: "eth0" } })).toBe(
      "flatlab veth peer=web-0:eth0",
    );
    const vxlan: Link = {
      ...up,
      type: "vxlan",
      vni: 1,
      port: 8472,
      local: address("192.168.50.11"),
      device: "eth0",
      learning: false,
    };
    expect(aliasOf(vxlan)).toBe("flatlab vxlan vni=1 port=8472 local=192.168.50.11 dev=eth0 learning=off");
  });

  it("are for links that we make only", () => {
    expect(aliasOf({ ...up, type: "loopback" })).toBeUndefined();
    expect(aliasOf({ ...up, type: "foreign" })).toBeUndefined();
  });

  it("are read back as what they were made from", () => {
    const definitions = fc.oneof(
      fc.constant({ type: "bridge" as const }),
      fc.record({ type: fc.constant("veth" as const), peer: fc.record({ namespace: word, name: word }) }),
      fc.record({
        type: fc.constant("vxlan" as const),
        vni: fc.integer({ min: 1, max: 16_777_215 }),
        port: fc.integer({ min: 1, max: 65_535 }),
        local: fc.ipV4().map(address),
        device: word,
        learning: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(definitions, (definition) => {
        expect(definitionFrom(aliasOf({ ...up, ...definition }) ?? "")).toEqual(definition);
      }),
    );
  });

  it.each([
    "",
    "uplink to the lab",
    "flatlab",
    "flatlab tunnel",
    "flatlab veth",
    "flatlab veth peer=web-0",
    "flatlab vxlan vni=1",
  ])("%j of somebody else, or cut off, is none of ours", (alias) =>
    expect(definitionFrom(alias)).toBeUndefined(),
  );
});
