// Assertions about the network: who asks, and who is asked.

import { familyName, familyOf } from "../../address/address.ts";
import { familyMeant, parseAddress } from "../../address/parse.ts";
import { didYouMean } from "../didYouMean.ts";
import type { Path, Report } from "../faults.ts";
import { isHeadless } from "../kubernetesObjects.ts";
import type { NetworkTexts } from "../networkTexts.ts";
import { servicesOf } from "../normalizeObjects.ts";
import { pathName, placeName } from "../pathName.ts";
import type { LabFile } from "../schema.ts";
import { subjectsOf } from "../subjects.ts";
import { addedPods } from "./addedPods.ts";

export function checkExpectations(file: LabFile, { pods, segments }: NetworkTexts, report: Report): void {
  const prefixes = [...pods, ...segments.flatMap((segment) => segment.prefixes)];
  const onLinks = (file.links ?? []).flatMap(({ addresses }) => addresses ?? []);
  const families = new Set([...prefixes.map(({ text }) => text), ...onLinks].map(familyMeant));
  const subjects = subjectsOf(file);
  file.expect?.forEach((expectation, index) => {
    const { from, to, port, protocol, reach } = expectation;
    const path: Path = ["expect", index];
    if (!subjects.has(from)) {
      const why =
        isAddressLike(from) || serviceMeant(from)
          ? " (only pods and nodes can ask)"
          : didYouMean(from, subjects.keys());
      report("unknown-subject", [...path, "from"], `there is no pod or node called "${from}"${why}`);
    }
    const [, name, portText] = /^([^:]+):(\d+)$/.exec(to) ?? [];
    const service = serviceMeant(to);
    if (service !== undefined && subjects.has(to)) {
      const message = `expect[${index}].to: "${to}" is a pod, and it is how a Service is named: rename the pod or its namespace`;
      report("ambiguous-subject", [...path, "to"], message);
    } else if (service !== undefined && name === undefined)
      checkService(expectation, service, file, path, report);
    else if (name !== undefined) {
      const message = `expect[${index}].to: "${to}" has a port in it: write to: ${name}, port: ${portText}`;
      report("invalid-address", [...path, "to"], message);
    } else if (isAddressLike(to)) {
      const parsed = parseAddress(to);
      if ("fault" in parsed)
        report("invalid-address", [...path, "to"], `expect[${index}].to: ${parsed.fault}`);
      else if (reach !== false && !families.has(familyOf(parsed.value))) {
        const family = familyName(familyOf(parsed.value));
        const message = `expect[${index}].to: nothing in this lab has an ${family} address, so nobody reaches ${to}: give network.pods or network.nodes an ${family} network`;
        report("missing-family", [...path, "to"], message);
      }
    } else if (!subjects.has(to)) {
      const isService = Object.hasOwn(file.services ?? {}, to);
      const why = isService ? ` (write svc/${to} for the Service)` : didYouMean(to, subjects.keys());
      report("unknown-subject", [...path, "to"], `there is no pod or node called "${to}"${why}`);
    }
    if (protocol !== undefined && port === undefined) {
      report(
        "missing-port",
        [...path, "protocol"],
        `expect[${index}] has a protocol but no port to ask: add one, or leave protocol out for a ping`,
      );
    }
  });
}

/** A name has neither dots nor colons. */
export function isAddressLike(text: string): boolean {
  return /[.:]/.test(text);
}

/** `svc/web` and `svc/x/web`, as kubectl writes it: a Service, at its own address. */
export function serviceMeant(
  text: string,
): { readonly namespace: string; readonly name: string } | undefined {
  return text.startsWith(SERVICE_PREFIX) ? placeName(text.slice(SERVICE_PREFIX.length)) : undefined;
}

const SERVICE_PREFIX = "svc/";

type ExpectationFile = NonNullable<LabFile["expect"]>[number];

/** A Service answers at its ports and at no other, and only one with an address can be asked. */
function checkService(
  { to, port, protocol = "tcp", reach = true }: ExpectationFile,
  named: { readonly namespace: string; readonly name: string },
  file: LabFile,
  path: Path,
  report: Report,
): void {
  const services = servicesOf(file);
  const service = services.find(
    ({ namespace, name }) => namespace === named.namespace && name === named.name,
  );
  if (service === undefined) {
    const name = pathName(named.namespace, named.name);
    // One that is at fault is there all the same, and so is one that the lab adds.
    if (Object.hasOwn(file.services ?? {}, name) || addedPods(file).some((pod) => pod.name === name)) return;
    const names = services.map(({ namespace, name }) => SERVICE_PREFIX + pathName(namespace, name));
    const message = `there is no Service called "${name}"${didYouMean(to, names)}`;
    report("unknown-subject", [...path, "to"], message);
    return;
  }
  const { type, ports } = service.spec;
  if (type === "ExternalName" || isHeadless(service.spec)) {
    const what = type === "ExternalName" ? "is another name for a name" : "is headless";
    const message = `${to} ${what} and has no address of its own: name its pods`;
    report("no-address", [...path, "to"], message);
  } else if (port === undefined) {
    const message = `expect[${path[1]}].to: a Service answers at its ports and not to a ping: add port`;
    report("missing-port", [...path, "to"], message);
  } else if (reach && !(ports ?? []).some((one) => one.port === port && isOf(one.protocol, protocol))) {
    const list = (ports ?? []).flatMap((one) => [`${one.port}/${one.protocol ?? "TCP"}`]).join(", ");
    const message = `expect[${path[1]}].port: ${to} has no port ${port}/${protocol.toUpperCase()} (it has ${list})`;
    report("unknown-port", [...path, "port"], message);
  }
}

function isOf(written: string | undefined, protocol: string): boolean {
  return (written ?? "TCP").toLowerCase() === protocol;
}
