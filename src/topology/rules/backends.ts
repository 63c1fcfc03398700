// Which cni and backend go together, and what a backend can't do in this lab's networks.

import { familyName } from "../../address/address.ts";
import { familyMeant } from "../../address/parse.ts";
import type { Report } from "../faults.ts";
import { type BackendFacts, backendFacts, backendsOf, type Cni } from "../networks.ts";
import type { NetworkTexts } from "../networkTexts.ts";
import type { LabFile } from "../schema.ts";

export function checkBackends(file: LabFile, texts: NetworkTexts, report: Report): void {
  const { cni, backend, facts } = texts;
  const backendPath = ["network", file.network?.backend === undefined ? "cni" : "backend"];
  const offered = backendFacts(cni, backend);
  if (offered === undefined) {
    const message = `network.backend: ${cni} does not offer "${backend}": it has ${listBackends(cni)}`;
    report("unsupported-network", backendPath, message);
  } else {
    checkSegments(texts, offered, report);
    checkNumbers(file, texts, offered, report);
    for (const { text, path } of texts.pods) {
      if (offered.families?.includes(familyMeant(text)) !== false) continue;
      const family = familyName(familyMeant(text));
      report(
        "unsupported-network",
        path,
        `${cni} with ${backend} carries no ${family}: choose another backend`,
      );
    }
  }
  if (facts.pods === undefined && file.network?.pods !== undefined) {
    const message = `network.pods: with cni ${cni} pods are on the node network: leave the key out`;
    report("useless-key", ["network", "pods"], message, { at: "key" });
  }
  const hasList = file.network?.conflist !== undefined;
  if (cni === "plugin" && !hasList) {
    const message = "cni plugin needs to be told which plugins to run: write conflist: ./10-lab.conflist";
    report("missing-key", ["network", "cni"], message);
  } else if (cni !== "plugin" && hasList) {
    const message = `network.conflist: cni ${cni} runs no plugins: write cni: plugin, or leave the key out`;
    report("useless-key", ["network", "conflist"], message, { at: "key" });
  }
}

/** Numbers of a tunnel or a protocol that the backend doesn't have. */
function checkNumbers(
  { network }: LabFile,
  { cni, backend }: NetworkTexts,
  offered: BackendFacts,
  report: Report,
): void {
  const refuse = (path: readonly string[], reason: string) =>
    report("useless-key", path, `${path.join(".")}: ${reason}: leave the key out`, { at: "key" });
  const isGiven = (section: object | null | undefined) => Object.keys(section ?? {}).length > 0;
  if (offered.vxlan === undefined && isGiven(network?.vxlan))
    refuse(["network", "vxlan"], `${cni} with ${backend} has no VXLAN tunnel`);
  else if (offered.carriesFrames === true && network?.vxlan?.directRouting !== undefined)
    refuse(["network", "vxlan", "directRouting"], `pods of ${cni} share one segment, and nothing is routed`);
  if (backend !== "bgp" && isGiven(network?.bgp))
    refuse(["network", "bgp"], `${cni} with ${backend} speaks no BGP`);
}

/** A next hop has to be a neighbour. */
function checkSegments(
  { cni, backend, segments }: NetworkTexts,
  { isSegmentBound }: BackendFacts,
  report: Report,
): void {
  if (isSegmentBound !== true || segments.length < 2) return;
  const message = `${backend} routes a pod's packets straight to the peer node, so all nodes have to be on one segment, and this lab has ${segments.length}: choose ${others(cni)}`;
  report("unsupported-network", ["network", "backend"], message);
}

function others(cni: Cni): string {
  const unbound = backendsOf(cni).filter((backend) => backendFacts(cni, backend)?.isSegmentBound !== true);
  return unbound.map((backend) => `"${backend}"`).join(" or ");
}

function listBackends(cni: Cni): string {
  const [first, ...rest] = backendsOf(cni).map((backend) => `"${backend}"`);
  return rest.length === 0 ? `only ${first}` : `${first} (the default), ${rest.join(", ")}`;
}
