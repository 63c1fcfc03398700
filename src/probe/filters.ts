// Rules of a packet filter that can change or end a packet's way, read from `nft -j list ruleset`. Pure.
// Rules made by iptables-nft are shown as `xt` targets there; those of the old iptables-legacy are not shown at all.
// Source: libnftables-json(5).

export interface Filter {
  readonly effect: "source" | "destination" | "drop";
  /** For people: `masquerade rule in table ip nat, chain post`. */
  readonly description: string;
}

/** Statement or xt target -> what it does. */
const EFFECTS: Readonly<Record<string, Filter["effect"]>> = {
  masquerade: "source",
  snat: "source",
  netmap: "source",
  dnat: "destination",
  redirect: "destination",
  drop: "drop",
  reject: "drop",
};

interface Chain {
  readonly family?: unknown;
  readonly table?: unknown;
  readonly name?: unknown;
  readonly policy?: unknown;
}

interface Rule {
  readonly family?: unknown;
  readonly table?: unknown;
  readonly chain?: unknown;
  readonly expr?: unknown;
}

/**
 * Translates and refuses what goes to addresses of Services, and nothing else: no way between members leads through it. What
 * somebody else put into it is found as a difference to what the lab wants.
 */
const SERVICES_TABLE = "kube-proxy";

/** @returns in the order of the ruleset, without repetitions; nothing when the text is not a ruleset */
export function readFilters(json: string): readonly Filter[] {
  const others = rulesetOf(json).filter(({ chain, rule }) => (chain ?? rule)?.table !== SERVICES_TABLE);
  const found = others.flatMap(({ chain, rule }) => [
    ...(chain?.policy === "drop" ? [filter("drop", "drop policy", chain, chain.name)] : []),
    ...(rule === undefined ? [] : statementsOf(rule).flatMap((name) => filtersOf(name, rule))),
  ]);
  return [...new Map(found.map((entry) => [entry.description, entry])).values()];
}

function filtersOf(statement: string, rule: Rule): Filter[] {
  const effect = EFFECTS[statement];
  return effect === undefined ? [] : [filter(effect, `${statement} rule`, rule, rule.chain)];
}

function filter(effect: Filter["effect"], what: string, { family, table }: Rule, chain: unknown): Filter {
  return { effect, description: `${what} in table ${family} ${table}, chain ${chain}` };
}

/** Names of a rule's statements, xt targets in lower case. */
function statementsOf({ expr }: Rule): string[] {
  if (!Array.isArray(expr)) return [];
  return expr.flatMap((statement: unknown) => {
    if (typeof statement !== "object" || statement === null) return [];
    return Object.entries(statement).map(([name, body]) => {
      const isTarget = name === "xt" && typeof body === "object" && body !== null && "name" in body;
      return isTarget ? String(body.name).toLowerCase() : name;
    });
  });
}

function rulesetOf(json: string): readonly { readonly chain?: Chain; readonly rule?: Rule }[] {
  try {
    const { nftables } = JSON.parse(json);
    return Array.isArray(nftables) ? nftables : [];
  } catch {
    return [];
  }
}
