// An answer of `lab policy explain` as people read it: the verdict, and for each end what decides, rule by rule.

import { describeRule } from "../../network/policy/describe.ts";
import { rulesOf } from "../../network/policy/evaluate.ts";
import type { Direction, Topology } from "../../topology/model.ts";
import type { CommandContext } from "../context.ts";
import type { Explanation, Side } from "../policyExplain.ts";
import { isColourful, paintFor } from "./colour.ts";

export function formatExplanation(
  { from, to, protocol, port, families }: Explanation,
  topology: Topology,
  { stdout, env }: Pick<CommandContext, "stdout" | "env">,
): string {
  const paint = paintFor(isColourful(stdout, env));
  const door = port === undefined ? "ping" : `${protocol} port ${port}`;
  const lines = families.flatMap(({ fromAddress, toAddress, allowed, egress, ingress }) => [
    `${allowed ? paint("green", "allowed") : paint("red", "denied")}: ${named(from, fromAddress)} -> ${named(to, toAddress)}, ${door}`,
    ...decisionLines("Egress", from, egress, topology),
    ...decisionLines("Ingress", to, ingress, topology),
  ]);
  return `${lines.join("\n")}\n`;
}

function named(name: string, address: string): string {
  return name === address ? address : `${name} (${address})`;
}

function decisionLines(direction: Direction, end: string, decision: Side, topology: Topology): string[] {
  const head = `  ${direction.toLowerCase()} of ${decision.pod ?? end}: ${reasonOf(decision, direction)}`;
  const rules = decision.policies.flatMap((key) => {
    const spec = topology.policies.find(({ namespace, name }) => `${namespace}/${name}` === key);
    const list = spec === undefined ? [] : rulesOf(spec, direction);
    if (list.length === 0) return [`    ${key}: no ${direction.toLowerCase()} rules, so it allows nothing`];
    return list.map((rule, index) => {
      const isDeciding = decision.rules.some((one) => one.policy === key && one.rule === index);
      const mark = isDeciding ? "allows it" : "does not match";
      return `    ${key}, ${direction.toLowerCase()}[${index}] ${mark}: ${describeRule(rule, direction, spec?.namespace ?? "")}`;
    });
  });
  return [head, ...rules];
}

function reasonOf({ reason }: Side, direction: Direction): string {
  switch (reason) {
    case "no-pod":
      return "allowed, policies are about pods only";
    case "itself":
      return "allowed, a pod always reaches itself";
    case "own-node":
      return "allowed, a pod and its own node always reach each other";
    case "not-isolated":
      return `allowed, no policy with ${direction} selects it`;
    case "rule":
      return "allowed";
    case "no-rule":
      return "denied, no rule of these policies allows it";
  }
}
