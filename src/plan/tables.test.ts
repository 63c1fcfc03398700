import { expect, it } from "vitest";
import type { NftTable } from "../state/nftables.ts";
import { describeTableDifference, isSameTable, tableDifference } from "./tables.ts";

const tableOf = (
  chains: Readonly<Record<string, readonly string[]>>,
  elements: readonly string[],
): NftTable => ({
  object: "table",
  family: "ip",
  name: "kube-proxy",
  sets: { ips: { kind: "set", definition: ["type ipv4_addr"], elements } },
  chains: Object.fromEntries(Object.entries(chains).map(([name, rules]) => [name, { rules }])),
});

it("sees what came, what went, and what is another in its place", () => {
  const before = tableOf({ kept: ["accept"], filled: ["accept"], gone: [] }, ["10.0.0.1", "10.0.0.2"]);
  const after = tableOf({ kept: ["accept"], filled: ["drop"], come: [] }, ["10.0.0.2", "10.0.0.3"]);
  expect(tableDifference(before, after)).toMatchObject({
    isReplaced: false,
    chains: { added: [["come", { rules: [] }]], removed: [["gone", { rules: [] }]] },
    elements: [{ set: "ips", gone: ["10.0.0.1"], come: ["10.0.0.3"] }],
    refilled: [["filled", { rules: ["drop"] }]],
  });
  expect(describeTableDifference(before, after)).toBe("chains +1 -1 ~1, elements +1 -1");
  expect(isSameTable(before, after)).toBe(false);
});

it("takes no notice of the order of elements, but of that of rules", () => {
  const table = tableOf({ chain: ["accept", "drop"] }, ["10.0.0.1", "10.0.0.2"]);
  expect(isSameTable(table, tableOf({ chain: ["accept", "drop"] }, ["10.0.0.2", "10.0.0.1"]))).toBe(true);
  expect(isSameTable(table, tableOf({ chain: ["drop", "accept"] }, ["10.0.0.1", "10.0.0.2"]))).toBe(false);
});

it("takes no notice of what packets put into a set", () => {
  const filled = (elements?: readonly string[]): NftTable => ({
    ...tableOf({}, []),
    sets: {
      clients: {
        kind: "set",
        definition: ["type ipv4_addr", "flags dynamic"],
        ...(elements && { elements }),
      },
    },
  });
  expect(isSameTable(filled(), filled())).toBe(true);
});

it("has a table made anew whose set or hook became another", () => {
  const hooked = (hook: string): NftTable => ({ ...tableOf({}, []), chains: { base: { hook, rules: [] } } });
  const [one, other] = [
    hooked("type filter hook input priority 0; policy accept;"),
    hooked("type filter hook output priority 0; policy accept;"),
  ];
  expect(tableDifference(one, other).isReplaced).toBe(true);
  expect(describeTableDifference(one, other)).toBe("made anew");
});
