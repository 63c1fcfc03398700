import { describe, expect, it } from "vitest";
import { address } from "../../test/support/addresses.ts";
import type { HostsState } from "../state/names.ts";
import { decodeHosts, decodeResolver, encodeHosts, encodeResolver } from "./names.ts";

const hosts = (...entries: (readonly [string, ...string[]])[]): HostsState => ({
  object: "hosts",
  entries: entries.map(([text, ...names]) => ({ address: address(text), names })),
});

const DOCKERS = "127.0.0.1\tlocalhost\n::1\tlocalhost ip6-localhost ip6-loopback\n10.1.1.1\tweb\n";

describe("/etc/hosts", () => {
  it("is read line by line, without comments", () => {
    const text = "# head\n\n10.1.1.1\tweb.x web # tail\n  fd00::1 web\n10.9.9.9\n";
    expect(decodeHosts(text)).toEqual({ ...hosts(["10.1.1.1", "web.x", "web"], ["fd00::1", "web"]), text });
  });

  it("gets our lines at its end, and loses those that had our names", () => {
    const now = decodeHosts(`${DOCKERS}# by hand\n10.2.2.2 friend\n10.3.3.3 web other\n`);
    expect(encodeHosts(hosts(["10.1.1.7", "web"], ["fd00::7", "web"]), now)).toBe(
      "127.0.0.1\tlocalhost\n::1\tlocalhost ip6-localhost ip6-loopback\n# by hand\n10.2.2.2 friend\n10.3.3.3\tother\n" +
        "10.1.1.7\tweb\nfd00::7\tweb\n",
    );
  });

  it("has what Docker puts there when nobody knows what was in it", () => {
    const text = encodeHosts(hosts(["10.1.1.1", "web"]));
    expect(text).toMatch(/^127\.0\.0\.1\tlocalhost\n::1\tlocalhost /);
    expect(text.endsWith("\n10.1.1.1\tweb\n")).toBe(true);
  });

  it("comes back as it was", () => {
    const before = decodeHosts("10.1.1.1 web # mine\n");
    expect(encodeHosts(before, decodeHosts(encodeHosts(hosts(["10.1.1.7", "web"]), before)))).toBe(
      before.text,
    );
  });

  it("survives a file without an end of line, and an empty one", () => {
    expect(encodeHosts(hosts(["10.1.1.1", "web"]), decodeHosts("10.2.2.2 friend"))).toBe(
      "10.2.2.2 friend\n10.1.1.1\tweb\n",
    );
    expect(encodeHosts(hosts(["10.1.1.1", "web"]), decodeHosts(""))).toBe("10.1.1.1\tweb\n");
  });
});

describe("/etc/resolv.conf", () => {
  const resolver = {
    object: "resolver",
    servers: ["10.96.0.10", "fd00:96::a"],
    search: ["default.svc.cluster.local", "cluster.local"],
    options: ["ndots:5", "edns0"],
  } as const;

  it("is written and read", () => {
    const text = encodeResolver(resolver);
    expect(text).toBe(
      "nameserver 10.96.0.10\nnameserver fd00:96::a\nsearch default.svc.cluster.local cluster.local\noptions ndots:5 edns0\n",
    );
    expect(decodeResolver(text)).toEqual(resolver);
    expect(encodeResolver({ object: "resolver", servers: [], search: [], options: [] })).toBe("");
  });

  it("is read as resolvers read it: the last search list counts, and comments don't", () => {
    const text =
      "# made by Docker\nsearch a\ndomain b\nnameserver 10.0.0.1 10.0.0.2\noptions x\noptions y\n;end\n";
    expect(decodeResolver(text)).toEqual({
      object: "resolver",
      servers: ["10.0.0.1"],
      search: ["b"],
      options: ["x", "y"],
    });
  });
});
