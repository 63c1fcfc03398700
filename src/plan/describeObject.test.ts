import { describe, expect, it } from "vitest";
import { address } from "../../test/support/addresses.ts";
import type { ContainerFileState, HostsState } from "../state/kernel.ts";
import { describeDifference, describeObject } from "./describeObject.ts";

const file = (...lines: readonly string[]): ContainerFileState => ({
  object: "file",
  path: "/run/a",
  content: lines.map((line) => `${line}\n`).join(""),
});
const MANY = Array.from({ length: 12 }, (_, index) => `line ${index}`);
const hosts = (...entries: (readonly [string, ...string[]])[]): HostsState => ({
  object: "hosts",
  entries: entries.map(([text, ...names]) => ({ address: address(text), names })),
});

describe("files", () => {
  it("are shown whole as long as they are short", () => {
    expect(describeObject(file("A=1", "B=2"))).toBe("file /run/a A=1 B=2");
    expect(describeDifference(file("A=1"), file("A=2"))).toBe("file /run/a A=2 (was A=1)");
  });

  it("are counted when they are long", () => {
    expect(describeObject(file(...MANY))).toBe("file /run/a (12 lines)");
    const changed = file(...MANY.slice(1), "one", "two");
    expect(describeDifference(file(...MANY), changed)).toBe("file /run/a: lines +2 -1");
    expect(describeDifference(file(...MANY), file(...MANY, "one"))).toBe("file /run/a: lines +1");
    expect(describeDifference(file(...MANY), file(...MANY.toReversed()))).toBe(
      "file /run/a: lines in another order",
    );
  });
});

describe("names", () => {
  it("are told with those lines only that are ours", () => {
    const now = hosts(["10.9.9.9", "friend"], ["10.1.1.1", "web"]);
    expect(describeDifference(now, hosts(["10.1.1.7", "web.x", "web"]))).toBe(
      "hosts 10.1.1.7 web.x web (was 10.1.1.1 web)",
    );
    expect(describeDifference(hosts(), hosts(["10.1.1.7", "web"]))).toBe("hosts 10.1.1.7 web (was absent)");
  });

  it("have whom they are asked of", () => {
    const resolver = {
      object: "resolver",
      servers: ["10.96.0.10"],
      search: ["a", "b"],
      options: ["ndots:5"],
    } as const;
    expect(describeObject(resolver)).toBe("resolver nameserver 10.96.0.10 search a b options ndots:5");
    const empty = { object: "resolver", servers: [], search: [], options: [] } as const;
    expect(describeDifference(empty, resolver)).toMatch(/ \(was empty\)$/);
  });
});
