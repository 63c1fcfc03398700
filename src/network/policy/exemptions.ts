// Whom nobody isolates from each other: a pod and itself, which it meets by way of a Service, and where no node is on the
// way, a pod and its node.

import { type Address, type Family, familyOf } from "../../address/address.ts";
import type { NftSet } from "../../state/nftables.ts";
import type { Direction } from "../../topology/model.ts";
import { ADDRESS } from "./baseChain.ts";
import type { PolicyPod } from "./realm.ts";

export interface Exemptions {
  readonly sets: Readonly<Record<string, NftSet>>;
  readonly rules: Readonly<Record<Direction, readonly string[]>>;
}

/** @param node addresses of the pods' node; none where it is exempt anyway */
export function exemptions(
  isolated: readonly PolicyPod[],
  node: readonly Address[],
  families: readonly Family[],
): Exemptions {
  const parts = families.map((family) => {
    const { type, word } = ADDRESS[family];
    const own = isolated.flatMap(({ addresses }) => addresses).filter((one) => familyOf(one) === family);
    const nodes = node.filter((one) => familyOf(one) === family);
    const [self, home] = [`itself-v${family}`, `node-v${family}`];
    const rules = (other: "saddr" | "daddr") => [
      `${word} saddr . ${word} daddr @${self} accept`,
      ...(nodes.length > 0 ? [`${word} ${other} @${home} accept`] : []),
    ];
    return {
      rules,
      sets: {
        [self]: setOf(
          [`type ${type} . ${type}`],
          own.map((one) => `${one} . ${one}`),
        ),
        ...(nodes.length > 0 && { [home]: setOf([`type ${type}`], nodes) }),
      },
    };
  });
  return {
    rules: {
      Egress: parts.flatMap(({ rules }) => rules("daddr")),
      Ingress: parts.flatMap(({ rules }) => rules("saddr")),
    },
    sets: Object.assign({}, ...parts.map(({ sets }) => sets)),
  };
}

function setOf(definition: readonly string[], elements: readonly string[]): NftSet {
  return { kind: "set", definition, elements };
}
