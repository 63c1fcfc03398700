// Before anything is made: are the plugins here, and do they know the list's version?

import type { NamespaceRunner } from "../../engine/port.ts";
import { HostError } from "../../errors.ts";
import { type AttachmentState, pluginTypes } from "../../state/attachment.ts";
import { versionsFrom } from "../protocol.ts";
import { invoke } from "./invoke.ts";
import { findPlugin } from "./search.ts";

/** @throws {HostError} for the first executable that is missing or too old, naming it and the remedy */
export async function requirePlugins(
  namespaces: NamespaceRunner,
  attachments: readonly AttachmentState[],
): Promise<void> {
  // Nodes' lists differ in subnets and not in plugins.
  const types = new Map(
    attachments.flatMap(({ list }) => pluginTypes(list).map((type) => [type, list.cniVersion] as const)),
  );
  for (const type of types.keys()) findPlugin(type);
  await Promise.all([...types].map(([type, version]) => requireVersion(namespaces, type, version)));
}

async function requireVersion(namespaces: NamespaceRunner, type: string, version: string): Promise<void> {
  const printed = await invoke(namespaces, {
    command: "VERSION",
    type,
    network: "fresh",
    // Of these only the version means something here, but plugins exist that ask for all of them.
    parameters: { CONTAINERID: "none", NETNS: "none", IFNAME: "none" },
    config: { cniVersion: version },
    subject: "nothing",
  });
  const known = versionsFrom(printed);
  if (known.includes(version)) return;
  throw new HostError(
    "plugin-version",
    `CNI plugin ${type} (${findPlugin(type)}) speaks versions ${known.join(", ")}, and the list is written for ${version}`,
    { hint: "write one of these versions as the list's cniVersion, or install a newer plugin" },
  );
}
