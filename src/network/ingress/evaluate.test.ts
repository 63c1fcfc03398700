import { describe, expect, it } from "vitest";
import { routeTable } from "../../topology/ingressRoutes.ts";
import { readTopology } from "../../topology/read.ts";
import { routeOf } from "./evaluate.ts";

/** Rules as `host path type service`, `-` for none; one Ingress for each list. */
function tableOf(...ingresses: readonly (readonly string[])[]) {
  const backend = (name = "") => ({ service: { name, port: { number: 80 } } });
  const entries = ingresses.map((lines, index) => {
    const fallback = lines.find((line) => line.startsWith("default "))?.split(" ")[1];
    const rules = lines
      .filter((line) => !line.startsWith("default "))
      .map((line) => {
        const [host, path, pathType, service] = line.split(" ");
        return {
          ...(host !== "-" && { host }),
          ...(path !== "-" && { http: { paths: [{ path, pathType, backend: backend(service) }] } }),
        };
      });
    return [`i${index}`, { rules, ...(fallback !== undefined && { defaultBackend: backend(fallback) }) }];
  });
  const text = JSON.stringify({ name: "x", nodes: { alpha: {} }, ingresses: Object.fromEntries(entries) });
  return routeTable(readTopology(text, { file: "x.yaml", directory: "/" }).topology.ingresses);
}

function asker(...ingresses: readonly (readonly string[])[]) {
  const table = tableOf(...ingresses);
  return (host: string, path: string) => routeOf(table, host, path)?.service;
}

describe("hosts", () => {
  const ask = asker(["a.com / Prefix exact", "*.a.com / Prefix wild", "- / Prefix any"]);

  it("are compared without case, without a port and without a dot at the end", () => {
    for (const host of ["a.com", "A.COM", "a.com:8080", "a.com."]) expect(ask(host, "/")).toBe("exact");
  });

  it("of a wildcard have exactly one label more", () => {
    expect(ask("b.a.com", "/")).toBe("wild");
    for (const host of ["c.b.a.com", ".a.com", "ba.com", ""]) expect(ask(host, "/")).toBe("any");
  });

  it("that are named are exact ones first, and then only their own rules count", () => {
    const strict = asker(["*.a.com / Prefix wild", "b.a.com /x Prefix exact", "- / Prefix any"]);
    expect(strict("b.a.com", "/x")).toBe("exact");
    expect(strict("b.a.com", "/y")).toBeUndefined();
    expect(strict("c.a.com", "/y")).toBe("wild");
  });
});

/** The table of Kubernetes' documentation, "Ingress", "Examples": type, paths of the rules, request, and which matches. */
describe.each([
  ["Prefix", "/", "/all/paths", true],
  ["Exact", "/foo", "/foo", true],
  ["Exact", "/foo", "/bar", false],
  ["Exact", "/foo", "/foo/", false],
  ["Exact", "/foo/", "/foo", false],
  ["Prefix", "/foo", "/foo", true],
  ["Prefix", "/foo", "/foo/", true],
  ["Prefix", "/foo/", "/foo", true],
  ["Prefix", "/foo/", "/foo/", true],
  ["Prefix", "/aaa/bb", "/aaa/bbb", false],
  ["Prefix", "/aaa/bbb", "/aaa/bbb", true],
  ["Prefix", "/aaa/bbb/", "/aaa/bbb", true],
  ["Prefix", "/aaa/bbb", "/aaa/bbb/", true],
  ["Prefix", "/aaa/bbb", "/aaa/bbb/ccc", true],
  ["Prefix", "/aaa/bbb", "/aaa/bbbxyz", false],
  ["Prefix", "/aaa", "/ccc", false],
  ["ImplementationSpecific", "/foo", "/foo/bar", true],
  ["Exact", "/Foo", "/foo", false],
])("%s %s", (type, path, asked, isMatch) => {
  it(`${isMatch ? "matches" : "doesn't match"} ${asked}`, () => {
    expect(asker([`- ${path} ${type} web`])("x", asked)).toBe(isMatch ? "web" : undefined);
  });
});

describe("of several rules", () => {
  it("the longest path wins, and an exact one before a prefix", () => {
    const ask = asker([
      "- / Prefix root",
      "- /aaa Prefix short",
      "- /aaa/bbb Prefix long",
      "- /aaa/bbb Exact exact",
    ]);
    expect(ask("x", "/aaa/ccc")).toBe("short");
    expect(ask("x", "/aaa/bbb")).toBe("exact");
    expect(ask("x", "/aaa/bbb/")).toBe("long");
    expect(ask("x", "/ccc")).toBe("root");
  });

  it("those of all Ingresses add up, and the earlier one wins", () => {
    const ask = asker(["a.com /x Prefix one"], ["a.com /x/ Prefix two", "a.com /y Prefix two"]);
    expect([ask("a.com", "/x"), ask("a.com", "/y")]).toEqual(["one", "two"]);
    const { conflicts } = tableOf(["a.com /x Prefix one"], ["a.com /x/ Prefix two"]);
    expect(conflicts).toEqual([{ at: [1, 0, 0], earlier: 0 }]);
  });
});

describe("a default backend", () => {
  it("answers what no rule is about, for the hosts of its own Ingress first of all", () => {
    const ask = asker(
      ["a.com /x Prefix web", "default one"],
      ["b.com /x Prefix web", "default two"],
      ["c.com - Prefix -"],
    );
    expect([ask("a.com", "/"), ask("b.com", "/"), ask("c.com", "/"), ask("z", "/")]).toEqual([
      "one",
      "two",
      "one",
      "one",
    ]);
  });
});
