// Waiting in the script: a daemon is asked again and again, as one would by hand, and an init container has to end.

import { familyOf } from "../address/address.ts";
import { PUBLISH_SOCKET } from "../network/publish/serve.ts";
import type { AwaitChange } from "../plan/plan.ts";
import type { BgpReadiness, Completion } from "../state/lab.ts";

export function awaitCommand({ namespace, daemon, readiness }: AwaitChange): string {
  switch (readiness.kind) {
    case "bgp":
      return awaitBgp(namespace, daemon, readiness);
    case "completed":
      return awaitEnd(daemon, readiness);
    case "listener":
      return until(
        `in_ns ${namespace} ss --${readiness.protocol.toLowerCase()} --listening --no-header 'sport = :${readiness.port}' | grep --quiet .`,
      );
    case "loaded":
      return until(
        `docker exec "$(name ${daemon})" sh -c 'echo show info | socat - UNIX-CONNECT:${PUBLISH_SOCKET}' 2>&1 | grep --quiet ${readiness.description}`,
      );
    case "carrier":
      return until(`in_ns ${namespace} ip link show dev ${readiness.link} | grep --quiet LOWER_UP`);
  }
}

/** `docker wait` says the exit code. */
function awaitEnd(container: string, { isRetried }: Completion): string {
  const succeeded = `[ "$(docker wait "$(name ${container})")" = 0 ]`;
  return isRetried ? `until ${succeeded}; do sleep 1; start ${container}; done` : succeeded;
}

function awaitBgp(namespace: string, daemon: string, { sessions, blocks }: BgpReadiness): string {
  const established = `docker exec "$(name ${daemon})" birdc show protocols | grep --count ' Established'`;
  return [
    until(`[ "$(${established})" = ${sessions.length} ]`),
    ...blocks.map((block) =>
      until(`in_ns ${namespace} ip -${familyOf(block)} route show ${block} | grep --quiet via`),
    ),
  ].join("\n");
}

const until = (condition: string) => `until ${condition}; do sleep 0.1; done`;
