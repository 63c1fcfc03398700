// What is published, in haproxy's words: it listens in the machine's network and connects from the node's, whose it is in.
// Source: haproxy's configuration manual, `bind ... namespace`, `option redispatch`, `log`.

import { familyOf } from "../../address/address.ts";
import { formatPlace } from "../../topology/publish.ts";
import type { Forward } from "./forwards.ts";
import { MACHINE, PUBLISH_SOCKET } from "./serve.ts";

/** Another server is tried where there is one; the same one again would be silent for a second each time. */
const MOST_RETRIES = 3;

/** @param description by which it is known what haproxy has loaded; one word */
export function publishConfiguration(description: string, forwards: readonly Forward[]): string {
  const lines = [
    "global",
    `    description ${description}`,
    "    log stdout format raw daemon",
    `    stats socket ${PUBLISH_SOCKET} mode 600 level operator`,
    "    # A port that somebody else has is not shared with them.",
    "    noreuseport",
    "    maxconn 4096",
    "defaults",
    "    mode tcp",
    "    # Connections that fail, and no others.",
    "    log global",
    "    option tcplog",
    "    option dontlog-normal",
    "    timeout connect 5s",
    "    # The longest that there is: ends decide when a connection ends.",
    "    timeout client 24d",
    "    timeout server 24d",
    "    option redispatch 1",
    ...forwards.flatMap(section),
  ];
  return `${lines.join("\n")}\n`;
}

function section({ place, servers }: Forward): readonly string[] {
  const only = familyOf(place.address) === 6 ? " v6only" : "";
  return [
    `listen ${place.address}:${place.port}`,
    `    bind ${formatPlace(place)} namespace ${MACHINE}${only}`,
    `    retries ${Math.min(MOST_RETRIES, Math.max(0, servers.length - 1))}`,
    ...servers.map((server) => `    server ${server.address}:${server.port} ${formatPlace(server)}`),
  ];
}
