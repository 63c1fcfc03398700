import { describe, expect, it } from "vitest";
import { isSameQdisc } from "../plan/qdiscs.ts";
import { qdiscOf } from "../state/qdisc.ts";
import { batchesOf } from "./batch.ts";
import { decodeQdiscs, hasQdiscs } from "./qdisc.ts";

const all = {
  delay: 50_000,
  jitter: 10_000,
  loss: 1,
  corrupt: 0.1,
  duplicate: 1,
  reorder: 5,
  rate: 10_000_000,
};
const tbf = qdiscOf("eth0", { rate: 10_000_000 }, 1500);
const netem = qdiscOf("eth0", all, 1500);
const textsOf = (changes: Parameters<typeof batchesOf>[0]) =>
  batchesOf(changes).flatMap(({ program, lines }) => lines.map(({ text }) => `${program} ${text}`));

describe("what tc is told", () => {
  it("is tbf where only the rate is limited", () => {
    expect(textsOf([{ action: "add", namespace: "alpha", object: tbf }])).toEqual([
      "tc qdisc add dev eth0 root tbf rate 10000000bit burst 16384 latency 50ms",
    ]);
  });

  it("is netem for the rest", () => {
    expect(textsOf([{ action: "add", namespace: "alpha", object: netem }])).toEqual([
      "tc qdisc add dev eth0 root netem limit 10000 delay 50000us 10000us loss 1% corrupt 0.1% duplicate 1% reorder 5% rate 10000000bit",
    ]);
  });

  it("takes the former one away first: what a change leaves out would stay", () => {
    expect(textsOf([{ action: "set", namespace: "alpha", before: netem, after: tbf }])).toEqual([
      "tc qdisc del dev eth0 root",
      "tc qdisc add dev eth0 root tbf rate 10000000bit burst 16384 latency 50ms",
    ]);
  });

  it("lets a bucket hold two packets of the largest size, and what a fast link needs", () => {
    expect(qdiscOf("eth0", { rate: 1_000_000 }, 9000).burst).toBe(18_000);
    expect(qdiscOf("eth0", { rate: 1_000_000_000 }, 1500).burst).toBe(1_250_000);
  });
});

describe("what tc tells", () => {
  it("of a tbf, as Linux 6 printed it", () => {
    const text =
      '[{"kind":"noqueue","handle":"0:","dev":"lo","root":true,"refcnt":2,"options":{}},{"kind":"tbf","handle":"8010:","dev":"eth0","root":true,"refcnt":3,"options":{"rate":1250000,"burst":16384,"lat":50000}}]';
    const [found, ...others] = decodeQdiscs(text);
    expect([found?.impairment, others]).toEqual([{ rate: 10_000_000 }, []]);
    expect(found && isSameQdisc(found, tbf)).toBe(true);
  });

  // This kernel has no netem; the form is that of iproute2's tc/q_netem.c, netem_print_opt.
  it("of a netem, rounded to its ticks and 32 bits", () => {
    const options = {
      limit: 10_000,
      delay: { delay: 0.049999, jitter: 0.01, correlation: 0 },
      "loss-random": { loss: 0.01, correlation: 0 },
      duplicate: { duplicate: 0.00999999, correlation: 0 },
      reorder: { reorder: 0.05, correlation: 0 },
      corrupt: { corrupt: 0.001, correlation: 0 },
      rate: { rate: 1_250_000, packetoverhead: 0, cellsize: 0, celloverhead: 0 },
      gap: 1,
    };
    const [found] = decodeQdiscs(JSON.stringify([{ kind: "netem", dev: "eth0", root: true, options }]));
    expect(found && isSameQdisc(found, netem)).toBe(true);
    expect(found && isSameQdisc(found, qdiscOf("eth0", { ...all, loss: 2 }, 1500))).toBe(false);
    const { loss: _none, ...lossless } = all;
    expect(found && isSameQdisc(found, qdiscOf("eth0", lossless, 1500))).toBe(false);
  });

  it("of what somebody else has set", () => {
    expect(decodeQdiscs('[{"kind":"htb","dev":"eth0","root":true,"options":{}}]')).toEqual([
      { object: "qdisc", dev: "eth0", kind: "htb" },
    ]);
  });

  it("is asked only where a link sends by something out of the ordinary", () => {
    expect(hasQdiscs('[{"ifname":"eth0","qdisc":"noqueue"},{"ifname":"tun","qdisc":"pfifo_fast"}]')).toBe(
      false,
    );
    expect(hasQdiscs('[{"ifname":"eth0","qdisc":"tbf"}]')).toBe(true);
  });
});
