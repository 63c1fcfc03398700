// Listings are those of nft 1.0.6.

import { describe, expect, it } from "vitest";
import type { NftTable } from "../state/nftables.ts";
import { changeTableLines, decodeTables, foreignTables, removeTableLines, tableLines } from "./nft.ts";

const TABLE: NftTable = {
  object: "table",
  family: "ip",
  name: "kube-proxy",
  sets: {
    "cluster-ips": { kind: "set", definition: ["type ipv4_addr"], elements: ["10.96.0.1", "10.96.0.10"] },
    "service-ips": {
      kind: "map",
      definition: ["type ipv4_addr . inet_proto . inet_service : verdict"],
      elements: ["10.96.0.1 . tcp . 80 : goto web", "10.96.0.1 . udp . 53 : drop"],
    },
    clients: {
      kind: "set",
      definition: ["type ipv4_addr", "size 65535", "flags dynamic,timeout", "timeout 3h"],
    },
  },
  chains: {
    forward: {
      hook: "type filter hook forward priority -110; policy accept;",
      rules: ["ct state new jump check"],
    },
    check: { rules: ["ip daddr . meta l4proto . th dport vmap @service-ips"] },
    web: { rules: ["update @clients { ip saddr }", "meta l4proto tcp dnat to 10.244.1.2:80"] },
  },
};

/** Without /etc/protocols, as in the toolbox, and with lines broken as nft breaks them. */
const LISTING = `table ip kube-proxy {
	comment "rules for kube-proxy"
	set cluster-ips {
		type ipv4_addr
		elements = { 10.96.0.1, 10.96.0.10 }
	}

	map service-ips {
		type ipv4_addr . inet_proto . inet_service : verdict
		elements = { 10.96.0.1 . 17 . 53 : drop,
			     10.96.0.1 . 6 . 80 : goto web }
	}

	set clients {
		type ipv4_addr
		size 65535
		flags dynamic,timeout
		timeout 3h
		elements = { 10.244.1.9 expires 2h59m }
	}

	chain forward {
		type filter hook forward priority -110; policy accept;
		ct state new jump check
	}

	chain check {
		ip daddr . meta l4proto . th dport vmap @service-ips
	}

	chain web {
		update @clients { ip saddr }
		meta l4proto 6 dnat to 10.244.1.2:80
	}
}
table inet somebody-elses {
	chain forward {
		type filter hook forward priority filter; policy drop;
	}
}
`;

describe("decodeTables", () => {
  it("reads a table of ours, names protocols, and leaves out what packets put into sets, and others' tables", () => {
    const [table, ...others] = decodeTables(LISTING);
    expect(others).toEqual([]);
    const order = (elements: readonly string[] = []) => elements.toSorted();
    expect({
      ...table,
      sets: {
        ...table?.sets,
        "service-ips": {
          ...table?.sets["service-ips"],
          elements: order(table?.sets["service-ips"]?.elements),
        },
      },
    }).toEqual(TABLE);
  });

  it("names others' tables where it is asked for them", () => {
    const named = foreignTables(LISTING).map(({ family, name }) => `${family} ${name}`);
    expect(named).toEqual(["inet somebody-elses"]);
    expect(foreignTables("")).toEqual([]);
  });

  it("finds nothing in nothing", () => {
    expect(decodeTables("")).toEqual([]);
  });
});

describe("tableLines", () => {
  it("are one block that nft reads", () => {
    const lines = tableLines(TABLE);
    // Two that make it at once would both fill it: the second is refused.
    expect(lines.slice(0, 2)).toEqual(["create table ip kube-proxy", "table ip kube-proxy {"]);
    expect(lines.at(-1)).toBe("}");
    expect(lines).toContain("\t\telements = { 10.96.0.1, 10.96.0.10 }");
    expect(decodeTables(`${lines.join("\n")}\n`)).toEqual([TABLE]);
  });
});

describe("changeTableLines", () => {
  const changed = (sets: NftTable["sets"], chains: NftTable["chains"]): NftTable => ({
    ...TABLE,
    sets: { ...TABLE.sets, ...sets },
    chains: { ...TABLE.chains, ...chains },
  });

  it("are none where nothing changes but the order of elements", () => {
    const service = TABLE.sets["service-ips"];
    const reversed = changed(
      { ...(service && { "service-ips": { ...service, elements: service.elements?.toReversed() ?? [] } }) },
      {},
    );
    expect(changeTableLines(TABLE, reversed)).toEqual([]);
  });

  it("add what is named before whoever names it, and remove it after; an element of a map goes by its key", () => {
    const { web: _web, ...rest } = TABLE.chains;
    const after: NftTable = {
      ...TABLE,
      sets: {
        ...TABLE.sets,
        "service-ips": {
          kind: "map",
          definition: ["type ipv4_addr . inet_proto . inet_service : verdict"],
          elements: ["10.96.0.1 . tcp . 80 : goto other", "10.96.0.1 . udp . 53 : drop"],
        },
      },
      chains: { ...rest, other: { rules: ["meta l4proto tcp dnat to 10.244.1.3:80"] } },
    };
    expect(changeTableLines(TABLE, after)).toEqual([
      "create chain ip kube-proxy other",
      "flush chain ip kube-proxy web",
      "delete element ip kube-proxy service-ips { 10.96.0.1 . tcp . 80 }",
      "add rule ip kube-proxy other meta l4proto tcp dnat to 10.244.1.3:80",
      "add element ip kube-proxy service-ips { 10.96.0.1 . tcp . 80 : goto other }",
      "delete chain ip kube-proxy web",
    ]);
  });

  it("fill a chain anew when one of its rules is another", () => {
    expect(changeTableLines(TABLE, changed({}, { check: { rules: ["accept"] } }))).toEqual([
      "flush chain ip kube-proxy check",
      "add rule ip kube-proxy check accept",
    ]);
  });

  it("make the whole table anew when a set or a hook is another one, in the same transaction", () => {
    const clients = { kind: "set", definition: ["type ipv4_addr", "timeout 1h"] } as const;
    const after = changed({ clients }, {});
    expect(changeTableLines(TABLE, after)).toEqual([...removeTableLines(TABLE), ...tableLines(after)]);
  });
});
