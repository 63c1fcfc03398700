// Network policies: what Kubernetes' API server would refuse, and rules that nothing heeds.
// Source: kubernetes/pkg/apis/networking/validation.

import { familyOf } from "../../address/address.ts";
import { contains } from "../../address/prefix.ts";
import { parseBlock } from "../block.ts";
import { formatPath } from "../diagnostic.ts";
import type { Path, Report } from "../faults.ts";
import type { PolicySpecFile } from "../kubernetesObjects.ts";
import { checkSelector } from "./selectors.ts";

type Ingress = NonNullable<PolicySpecFile["ingress"]>[number];
type Peer = NonNullable<Ingress["from"]>[number];
type Port = NonNullable<Ingress["ports"]>[number];

/** @param path of the spec */
export function checkPolicy(spec: PolicySpecFile, path: Path, report: Report): void {
  checkSelector(spec.podSelector, [...path, "podSelector"], report);
  const directions = [
    {
      key: "ingress",
      peersKey: "from",
      type: "Ingress",
      rules: spec.ingress?.map(({ from, ports }) => ({ peers: from, ports })),
    },
    {
      key: "egress",
      peersKey: "to",
      type: "Egress",
      rules: spec.egress?.map(({ to, ports }) => ({ peers: to, ports })),
    },
  ] as const;
  for (const { key, peersKey, type, rules = [] } of directions) {
    const types = spec.policyTypes ?? [];
    if (rules.length > 0 && types.length > 0 && !types.includes(type)) {
      const message = `${formatPath([...path, key])} is not heeded, since policyTypes doesn't name ${type}: add it there, or leave the rules out`;
      report("useless-key", [...path, key], message, { at: "key", severity: "warning" });
    }
    rules.forEach(({ peers, ports }, index) => {
      const rule: Path = [...path, key, index];
      peers?.forEach((peer, number) => {
        checkPeer(peer, [...rule, peersKey, number], report);
      });
      ports?.forEach((port, number) => {
        checkPort(port, [...rule, "ports", number], report);
      });
    });
  }
}

function checkPeer({ podSelector, namespaceSelector, ipBlock }: Peer, path: Path, report: Report): void {
  checkSelector(podSelector, [...path, "podSelector"], report);
  checkSelector(namespaceSelector, [...path, "namespaceSelector"], report);
  const place = formatPath(path);
  const selects = podSelector !== undefined || namespaceSelector !== undefined;
  if (ipBlock === undefined) {
    if (selects) return;
    const message = `${place} names nobody: give it podSelector, namespaceSelector or ipBlock (podSelector: {} for all pods of the namespace)`;
    report("missing-key", path, message);
    return;
  }
  if (selects) {
    const message = `${place} has ipBlock beside a selector, and a peer is one or the other: make two of it`;
    report("ambiguous-peer", [...path, "ipBlock"], message, { at: "key" });
  }
  checkBlock(ipBlock, [...path, "ipBlock"], report);
}

function checkBlock({ cidr, except }: NonNullable<Peer["ipBlock"]>, path: Path, report: Report): void {
  const block = parseBlock(cidr);
  if ("fault" in block) {
    report("invalid-network", [...path, "cidr"], `${formatPath([...path, "cidr"])}: ${block.fault}`);
  }
  except?.forEach((text, index) => {
    const place: Path = [...path, "except", index];
    const parsed = parseBlock(text);
    if ("fault" in parsed) {
      report("invalid-network", place, `${formatPath(place)}: ${parsed.fault}`);
    } else if ("value" in block && !isInside(block.value, parsed.value)) {
      const why = block.value === parsed.value ? "all of" : "not inside";
      const message = `${formatPath(place)}: ${text} is ${why} ${cidr}, and an exception is a smaller part of it`;
      report("network-outside-block", place, message);
    }
  });
}

type Block = Extract<ReturnType<typeof parseBlock>, { value: unknown }>["value"];

function isInside(outer: Block, inner: Block): boolean {
  return outer !== inner && familyOf(outer) === familyOf(inner) && contains(outer, inner);
}

function checkPort({ port, endPort }: Port, path: Path, report: Report): void {
  if (endPort === undefined) return;
  const place: Path = [...path, "endPort"];
  if (port === undefined) {
    const message = `${formatPath(path)} has endPort and no port: give the first one, too`;
    report("missing-key", path, message);
  } else if (typeof port === "string") {
    const message = `${formatPath(place)}: "${port}" is one port, and only numbers make a range: leave endPort out, or give port a number`;
    report("useless-key", place, message, { at: "key" });
  } else if (endPort < port) {
    const message = `${formatPath(place)} has to be at least port, which is ${port}, but is ${endPort}`;
    report("out-of-range", place, message);
  }
}
