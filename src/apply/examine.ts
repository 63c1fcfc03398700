// What this host can and can't do, for `lab doctor`: every finding on its own, so that one missing thing hides no other.

import type { Host } from "../engine/open.ts";
import { HostError } from "../errors.ts";
import { TOOLBOX_IMAGE } from "../topology/model.ts";
import { backendFacts, backendsOf, CNIS } from "../topology/networks.ts";
import { DEVICE_TYPES, type Feature, OPTIONAL_FEATURES, tryFeature } from "./kernelFeatures.ts";
import { requireRoot, requireSameMachine } from "./preflight.ts";

export interface HostFinding {
  /** What was looked at, for example `vxlan`. */
  readonly subject: string;
  readonly ok: boolean;
  /** What was found, in a few words. */
  readonly found: string;
  /** Present when it isn't ok. */
  readonly remedy?: string;
  /** The default network does without it. */
  readonly optional?: true;
  /** Of something optional: what needs it, for networks as in `flannel ipip`; empty: nothing of this version does. */
  readonly neededBy?: readonly string[];
}

/** @param host or why there is none; what can be found out without one still is */
export async function examineHost(host: Host | HostError): Promise<HostFinding[]> {
  const first = [
    await examine("root", async () => {
      requireRoot();
      return "yes";
    }),
  ];
  if (host instanceof HostError) return [...first, lack("Docker daemon", host)];
  return [
    ...first,
    await examine("Docker daemon", async () => {
      const { version, storageDriver, operatingSystem } = host.engine.facts;
      return `${version}, ${storageDriver}, ${operatingSystem}`;
    }),
    await examine("same machine", async () => {
      requireSameMachine(host);
      return "the daemon runs on this kernel";
    }),
    await examineToolbox(host),
    ...(await Promise.all(DEVICE_TYPES.map((feature) => examineFeature(host, feature)))),
    ...(await Promise.all(
      OPTIONAL_FEATURES.map(async (feature) => ({
        ...(await examineFeature(host, feature)),
        optional: true as const,
        neededBy: networksThatNeed(feature),
      })),
    )),
  ];
}

function networksThatNeed(feature: Feature): readonly string[] {
  if (feature === "sctp") return ["Services with SCTP ports"];
  if (feature === "nftables" || feature === "br_netfilter") return ["labs with Services or network policies"];
  return CNIS.flatMap((cni) =>
    backendsOf(cni)
      .filter((backend) => backendFacts(cni, backend)?.device === feature)
      .map((backend) => `${cni} ${backend}`),
  );
}

async function examineToolbox({ engine }: Host): Promise<HostFinding> {
  const subject = "toolbox image";
  const image = await engine.image(TOOLBOX_IMAGE);
  if (image !== undefined) return { subject, ok: true, found: `${TOOLBOX_IMAGE}, ${image.id.slice(0, 19)}` };
  // lab up makes it: it is missing, but nothing has to be done.
  return {
    subject,
    ok: true,
    found: "not there yet; lab up builds it on first need, lab image build does now",
  };
}

function examineFeature(host: Host, feature: Feature): Promise<HostFinding> {
  return examine(feature, async () => {
    const { refusal } = await tryFeature(host, feature);
    if (refusal === undefined) return "works";
    throw new HostError("kernel-feature", `does not work (${refusal})`, {
      hint: "load its module with modprobe, or use a kernel that has it",
    });
  });
}

async function examine(subject: string, look: () => Promise<string>): Promise<HostFinding> {
  try {
    return { subject, ok: true, found: await look() };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return lack(subject, error);
  }
}

function lack(subject: string, { message, hint }: HostError): HostFinding {
  return { subject, ok: false, found: message, ...(hint !== undefined && { remedy: hint }) };
}
