// Entries as the kernel sent them: client 10.244.1.2 on alpha, web 10.244.2.2 on beta.

import { describe, expect, it } from "vitest";
import { address } from "../../test/support/addresses.ts";
import { flatLab } from "../../test/support/flatLab.ts";
import { readConnection } from "./conntrack.ts";
import { judgeNat, readTables } from "./nat.ts";
import type { Probe } from "./probe.ts";

/** UDP 10.244.1.2:46246 -> 10.244.2.2:44688, not translated. */
const PLAIN =
  "3400018014000180080001000af40102080002000af402021c000280050001001100000006000200b4a6000006000300ae9000003400028014000180080001000af40202080002000af401021c000280050001001100000006000200ae90000006000300b4a60000080003000000018a";
/** The same, masqueraded: the answer goes to 10.244.1.0. */
const MASQUERADED = PLAIN.replace(/0af40102(?=1c000280050001001100000006000200ae90)/, "0af40100").replace(
  /18a$/,
  "19a",
);

const { topology, leases, state } = flatLab({ alpha: ["client"], beta: ["web"] });
const lab = { name: "flat", topology, leases, pids: {}, observed: state };
const web = address("10.244.2.2");
const probe: Probe = { kind: "echo", from: "client", to: "web", address: web };
const heard = (sentFrom: number) =>
  new Map([[probe, { outcome: "heard", source: "10.244.1.2", sourcePort: sentFrom, sentFrom } as const]]);

function judge(entries: readonly string[], { sentFrom = 46246 } = {}) {
  const connections = entries.flatMap((hex) => readConnection(hex) ?? []);
  const question = { rule: "no-nat", from: "alpha", to: "alpha", address: web, connections } as const;
  return judgeNat(question, lab, heard(sentFrom));
}

/** Source and destination changed in both directions of the original tuple, as four bytes in hexadecimal digits. */
const between = (hex: string, source: string, destination: string) =>
  hex
    .replace("080001000af40102080002000af40202", `08000100${source}08000200${destination}`)
    .replace("080001000af40202080002000af40100", `08000100${destination}080002000af40100`);

describe("an entry", () => {
  it("is read with its addresses, protocol, port and what was translated", () => {
    expect(readConnection(PLAIN)).toEqual({
      original: { source: "10.244.1.2", destination: "10.244.2.2", protocol: 17, sourcePort: 46246 },
      reply: { source: "10.244.2.2", destination: "10.244.1.2", protocol: 17, sourcePort: 44688 },
      isSourceTranslated: false,
      isDestinationTranslated: false,
    });
    expect(readConnection(MASQUERADED)).toMatchObject({
      reply: { destination: "10.244.1.0" },
      isSourceTranslated: true,
    });
    expect(readConnection("")).toBeUndefined();
    expect(readConnection("ffff")).toBeUndefined();
  });

  it("stands in the table of its node", () => {
    const tables = readTables(`0 tracks\n2 ${PLAIN}\n2 tracks\n3 ${PLAIN}\n`);
    expect([...tables].map(([number, entries]) => [number, entries.length])).toEqual([
      [0, 0],
      [2, 1],
    ]);
  });
});

describe("the verdict", () => {
  it("is nothing where nothing is translated, or nothing is tracked", () => {
    expect(judge([PLAIN])).toBeUndefined();
    expect(judge([])).toBeUndefined();
  });

  it("tells who translates what, and into what", () => {
    expect(judge([PLAIN, MASQUERADED, MASQUERADED])).toMatchObject({
      expected: "10.244.1.2 -> 10.244.2.2",
      seen: "10.244.1.0 -> 10.244.2.2",
      words:
        "alpha translates what client sends to web (UDP): 10.244.1.2 -> 10.244.2.2 becomes 10.244.1.0 -> 10.244.2.2, and 1 more like it",
    });
  });

  it("counts what pods send to nodes, and not what they send elsewhere", () => {
    expect(judge([PLAIN, between(MASQUERADED, "0af40102", "c0a8320c")])?.expected).toBe(
      "10.244.1.2 -> 192.168.50.12",
    );
    expect(judge([PLAIN, between(MASQUERADED, "0af40102", "08080808")])).toBeUndefined();
  });

  it("leaves a node's own ports alone, which it may hand on to pods", () => {
    const mapped = between(MASQUERADED, "0af40102", "c0a8320c").replace(/19a$/, "1ba");
    expect(judge([PLAIN, mapped])).toBeUndefined();
  });

  it("takes no notice of what is left in the table of a node that tracks no more", () => {
    expect(judge([MASQUERADED], { sentFrom: 46246 })).toBeDefined();
    expect(judge([MASQUERADED], { sentFrom: 50000 })).toBeUndefined();
  });
});
