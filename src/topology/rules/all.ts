// Everything that a schema can't say about a topology, one file for each subject. Rules look at the file without what
// the schema has refused, and each reports on its own, so that all faults are found at once.

import type { Report } from "../faults.ts";
import { type ManifestFacts, NO_MANIFESTS } from "../manifestFacts.ts";
import { pathName, placeName } from "../pathName.ts";
import type { LabFile } from "../schema.ts";
import { checkText } from "../text.ts";
import { checkAddresses } from "./addresses.ts";
import { checkAllocation } from "./allocation.ts";
import { checkBackends } from "./backends.ts";
import { checkContainers } from "./containers.ts";
import { checkExpectations } from "./expectations.ts";
import { checkBinds, checkCommands } from "./hostParts.ts";
import { checkImpairments } from "./impair.ts";
import { checkIngressRoutes } from "./ingressRoutes.ts";
import { checkLinks } from "./links.ts";
import { checkMtu } from "./mtu.ts";
import { checkNames } from "./names.ts";
import { checkNetworks } from "./networks.ts";
import { checkObjects } from "./objects.ts";
import { checkPlacement } from "./placement.ts";
import { checkSegments } from "./segments.ts";
import { checkSelection } from "./selection.ts";
import { checkServiceAllocation } from "./serviceAllocation.ts";
import { checkUpstream } from "./upstream.ts";
import { checkWireAddresses } from "./wireAddresses.ts";

/**
 * @param directory absolute path at which relative paths of the file begin
 * @param facts     what manifests bring beside the sections of the file
 */
export function checkRules(
  file: LabFile,
  directory: string,
  report: Report,
  facts: ManifestFacts = NO_MANIFESTS,
): void {
  const networks = checkNetworks(file, report);
  const given = checkAddresses(file, networks, report);
  checkBackends(file, networks.texts, report);
  checkSegments(file, networks, report);
  checkNames(file, networks.texts, report);
  checkPlacement(file, report);
  checkAllocation(file, networks, given, report);
  checkContainers(file, report, facts.configMapsIn);
  checkMtu(file, networks.texts, report);
  checkLinks(file, report);
  checkImpairments(file, report);
  checkWireAddresses(file, networks, report);
  checkUpstream(file, networks, report);
  checkExpectations(file, networks.texts, report);
  checkBinds(file, directory, report);
  checkCommands(file, report);
  checkText(file, report);
  const objects = { ...checkObjects(file, networks, report), endpointSlices: facts.endpointSlices };
  if (networks.services !== undefined) checkServiceAllocation(objects, networks.services, report);
  checkSelection(objects, report);
  const serviceNames = Object.entries(file.services ?? {}).map(([key, service]) => {
    const { namespace, name } = placeName(key, service?.namespace);
    return pathName(namespace, name);
  });
  checkIngressRoutes(objects, new Set(serviceNames), report);
}
