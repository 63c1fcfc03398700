// The zone in dnsmasq's words. Addresses are a hosts file, which dnsmasq reads again by itself as soon as it changes;
// everything else is configuration, for which it has to be started again. Source: dnsmasq(8).

import type { Address } from "../../address/address.ts";
import { ZONE_MOUNT } from "../../topology/dns.ts";
import { CLUSTER_DOMAIN } from "./domain.ts";
import { type AddressRecord, type DnsRecord, SCHEMA_VERSION } from "./records.ts";

/** How long an answer may be kept, seconds: as in CoreDNS, and long enough for no one to be wrong for long. */
const TTL = 5;

/** Below the mount, as is the folder whose every file dnsmasq reads. */
export const CONFIGURATION_FILE = "dnsmasq.conf";
export const HOSTS_FOLDER = "hosts";

/** The hosts file. The first name of an address is the one that its PTR record has. */
export function zoneHosts(records: readonly DnsRecord[]): string {
  const addresses = records.filter((record): record is AddressRecord => record.type === "address");
  return addresses.map(({ address, name }) => `${address} ${name}\n`).join("");
}

/** @param upstream servers for names outside of the zone; none: there are no such names */
export function zoneConfiguration(records: readonly DnsRecord[], upstream: readonly Address[]): string {
  const lines = [
    "# What is outside of the zone is asked of these servers, or, where there are none, isn't there.",
    "no-resolv",
    "no-hosts",
    ...(upstream.length === 0
      ? ["local=/#/"]
      : [...upstream.map((server) => `server=${server}`), "bogus-priv", "domain-needed"]),
    "# The zone.",
    `local=/${CLUSTER_DOMAIN}/`,
    `hostsdir=${ZONE_MOUNT}/${HOSTS_FOLDER}`,
    `local-ttl=${TTL}`,
    `txt-record=${SCHEMA_VERSION.name},${SCHEMA_VERSION.text}`,
    ...records.flatMap(lineOf),
  ];
  return `${lines.join("\n")}\n`;
}

function lineOf(record: DnsRecord): readonly string[] {
  switch (record.type) {
    case "address":
      return [];
    case "srv":
      return [`srv-host=${record.name},${record.target},${record.port},0,${record.weight}`];
    case "cname":
      return [`cname=${record.name},${record.target}`];
  }
}
