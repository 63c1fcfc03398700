// Addresses of a Service: each one readable, families that agree with each other and with the service network. Who
// collides with whom is found by the allocation (serviceAllocation.ts).
// Source: kubernetes/pkg/registry/core/service/storage/alloc.go and strategy.go.

import { type Address, type Family, familyName, familyOf } from "../../address/address.ts";
import { parseAddress } from "../../address/parse.ts";
import { hostPrefix } from "../../address/prefix.ts";
import { formatPath } from "../diagnostic.ts";
import type { Path, Report } from "../faults.ts";
import { isHeadless, type ServiceSpecFile } from "../kubernetesObjects.ts";
import { findSpecial } from "./networks.ts";

/** @param families those of the service network; undefined: it can't be read */
export function checkServiceAddresses(
  what: string,
  spec: ServiceSpecFile,
  families: readonly Family[] | undefined,
  path: Path,
  reportFault: Report,
): void {
  let isReadable = true;
  const report: Report = (...fault) => {
    isReadable = false;
    reportFault(...fault);
  };
  checkTexts(what, spec, path, report);
  if (isReadable) checkFamilies(what, spec, families, path, report);
  checkExternalAddresses(spec, path, report);
}

function checkTexts(
  what: string,
  { clusterIP, clusterIPs }: ServiceSpecFile,
  path: Path,
  report: Report,
): void {
  const [first] = clusterIPs ?? [];
  if (clusterIP !== undefined && first !== undefined && clusterIP !== first) {
    const message = `${what}: clusterIP has to be the first of clusterIPs, which is ${first}, but is ${clusterIP}`;
    report("ambiguous-service", [...path, "clusterIP"], message);
  }
  const texts: [string, Path][] =
    clusterIPs?.map((text, index) => [text, [...path, "clusterIPs", index]]) ?? [];
  if (clusterIPs === undefined && clusterIP) texts.push([clusterIP, [...path, "clusterIP"]]);
  const held = new Map<Family, string>();
  for (const [text, place] of texts) {
    if (text === "None" && texts.length === 1) continue;
    if (text === "None") {
      report(
        "ambiguous-service",
        place,
        `${formatPath(place)}: None stands alone: a headless Service has no address`,
      );
      continue;
    }
    const parsed = parseAddress(text);
    if ("fault" in parsed) {
      report("invalid-address", place, `${formatPath(place)}: ${parsed.fault}`);
      continue;
    }
    const family = familyOf(parsed.value);
    if (held.has(family)) {
      const message = `${formatPath(place)} has an ${familyName(family)} address already: one for each family is the most`;
      report("duplicate-family", place, message);
    }
    held.set(family, text);
  }
}

function checkFamilies(
  what: string,
  spec: ServiceSpecFile,
  network: readonly Family[] | undefined,
  path: Path,
  report: Report,
): void {
  const { ipFamilies = [], ipFamilyPolicy, clusterIP = "", clusterIPs = [clusterIP] } = spec;
  const wanted = ipFamilies.map((family): Family => (family === "IPv6" ? 6 : 4));
  if (wanted.length === 2 && wanted[0] === wanted[1]) {
    const message = `${what} names ${ipFamilies[0]} twice: leave one out`;
    report("duplicate-family", [...path, "ipFamilies", 1], message);
    return;
  }
  const texts = clusterIPs.filter((text) => text !== "" && text !== "None");
  const given = texts.flatMap((text): readonly Address[] => {
    const parsed = parseAddress(text);
    return "value" in parsed ? [parsed.value] : [];
  });
  const wrong = given.findIndex(
    (address, index) => wanted.length > index && familyOf(address) !== wanted[index],
  );
  if (wrong !== -1) {
    const key: Path = [...path, "ipFamilies", wrong];
    report("ambiguous-service", key, `${what}: ${given[wrong]} is no ${ipFamilies[wrong]} address`);
  }
  const count = Math.max(wanted.length, given.length);
  if (count === 2 && (ipFamilyPolicy ?? "SingleStack") === "SingleStack") {
    const key: Path = [
      ...path,
      ipFamilyPolicy === undefined ? (wanted.length === 2 ? "ipFamilies" : "clusterIPs") : "ipFamilyPolicy",
    ];
    const message = `${what} names two families and is SingleStack: write ipFamilyPolicy: PreferDualStack`;
    report("ambiguous-service", key, message, { at: "key" });
  }
  if (network !== undefined && spec.type !== "ExternalName")
    checkOffered(what, spec, [...wanted, ...given.map(familyOf)], network, path, report);
}

/** @param network families that Services can have */
function checkOffered(
  what: string,
  spec: ServiceSpecFile,
  wanted: readonly Family[],
  network: readonly Family[],
  path: Path,
  report: Report,
): void {
  const both =
    "pods and Services don't both have here: give network.pods and network.services a prefix of it";
  const missing = wanted.find((family) => !network.includes(family));
  if (missing !== undefined) {
    const key = spec.ipFamilies ? "ipFamilies" : spec.clusterIPs ? "clusterIPs" : "clusterIP";
    report("missing-family", [...path, key], `${what} wants ${familyName(missing)}, which ${both}`);
  } else if (spec.ipFamilyPolicy === "RequireDualStack" && network.length < 2) {
    const family = familyName(network.includes(4) ? 6 : 4);
    const message = `${what} wants both families, and ${family} is one that ${both}`;
    report("missing-family", [...path, "ipFamilyPolicy"], message);
  } else if (network.length === 0 && !isHeadless(spec)) {
    const message = `${what} needs an address, and there is no family that pods and Services both have: give network.services a prefix of the pods' family`;
    report("missing-family", path, message, { at: "key" });
  }
}

function checkExternalAddresses({ externalIPs }: ServiceSpecFile, path: Path, report: Report): void {
  externalIPs?.forEach((text, index) => {
    const place: Path = [...path, "externalIPs", index];
    const parsed = parseAddress(text);
    if ("fault" in parsed) {
      report("invalid-address", place, `${formatPath(place)}: ${parsed.fault}`);
      return;
    }
    const special = findSpecial(hostPrefix(parsed.value));
    if (special === undefined) return;
    report("invalid-address", place, `${formatPath(place)}: ${text} can't be used: it is one of ${special}`);
  });
}
