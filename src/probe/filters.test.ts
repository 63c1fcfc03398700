import { expect, it } from "vitest";
import { readFilters } from "./filters.ts";

// Shortened output of nft 1.0.6; the second rule was made by iptables-nft.
const rule = (table: string, chain: string, ...expr: readonly unknown[]) => ({
  rule: { family: "ip", table, chain, handle: 2, expr },
});
const ruleset = (...objects: readonly unknown[]) =>
  JSON.stringify({ nftables: [{ metainfo: { version: "1.0.6" } }, ...objects] });

it("finds what changes an address", () => {
  const json = ruleset(
    rule(
      "nat",
      "post",
      { match: { op: "==", left: { meta: { key: "oifname" } }, right: "eth0" } },
      { masquerade: null },
    ),
    rule("nat", "POSTROUTING", { counter: {} }, { xt: { type: "target", name: "MASQUERADE" } }),
    rule("nat", "pre", { dnat: { addr: "10.0.0.1" } }),
  );
  expect(readFilters(json)).toEqual([
    { effect: "source", description: "masquerade rule in table ip nat, chain post" },
    { effect: "source", description: "masquerade rule in table ip nat, chain POSTROUTING" },
    { effect: "destination", description: "dnat rule in table ip nat, chain pre" },
  ]);
});

it("finds what drops, a chain's policy included, and tells each once", () => {
  const json = ruleset(
    { chain: { family: "inet", table: "guard", name: "in", type: "filter", hook: "input", policy: "drop" } },
    {
      chain: {
        family: "inet",
        table: "guard",
        name: "out",
        type: "filter",
        hook: "output",
        policy: "accept",
      },
    },
    rule("guard", "in", { drop: null }),
    rule("guard", "in", { counter: {} }, { drop: null }),
    rule("guard", "in", { reject: { type: "tcp reset" } }),
    rule("guard", "in", { accept: null }),
  );
  expect(readFilters(json).map(({ effect, description }) => `${effect}: ${description}`)).toEqual([
    "drop: drop policy in table inet guard, chain in",
    "drop: drop rule in table ip guard, chain in",
    "drop: reject rule in table ip guard, chain in",
  ]);
});

it.each(["", "no json", "{}", "null", '{"nftables":[{"rule":{"family":"ip"}}]}'])(
  "finds nothing in %j",
  (json) => {
    expect(readFilters(json)).toEqual([]);
  },
);

it("takes no notice of what translates Services", () => {
  const json = ruleset(
    rule("kube-proxy", "masquerading", { masquerade: null }),
    rule("kube-proxy", "cluster-ips-check", { drop: null }),
    rule("kube-policy", "forward", { drop: null }),
  );
  expect(readFilters(json).map(({ description }) => description)).toEqual([
    "drop rule in table ip kube-policy, chain forward",
  ]);
});
