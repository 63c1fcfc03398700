// Waiting for a daemon, in the script: asked again and again, as one would by hand.

import type { AwaitChange } from "../plan/plan.ts";
import type { BgpReadiness } from "../state/lab.ts";

export function awaitCommand({ namespace, daemon, readiness }: AwaitChange): string {
  switch (readiness.kind) {
    case "bgp":
      return awaitBgp(namespace, daemon, readiness);
    case "carrier":
      return until(`in_ns ${namespace} ip link show dev ${readiness.link} | grep --quiet LOWER_UP`);
  }
}

function awaitBgp(namespace: string, daemon: string, { sessions, blocks }: BgpReadiness): string {
  const established = `docker exec "$(name ${daemon})" birdc show protocols | grep --count ' Established'`;
  return [
    until(`[ "$(${established})" = ${sessions.length} ]`),
    ...blocks.map((block) => until(`in_ns ${namespace} ip route show ${block} | grep --quiet via`)),
  ].join("\n");
}

const until = (condition: string) => `until ${condition}; do sleep 0.1; done`;
