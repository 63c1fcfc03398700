// A question whose answer is not the right one, in the shape of the report. Pure.

import type { Asked, CheckFailure, Failed } from "./report.ts";

const BGP_PORT = 179;

function protocolOf(question: Asked): CheckFailure["protocol"] {
  if (question.rule === "bgp") return "tcp";
  if (question.rule !== "expect" && question.rule !== "policy") return "udp";
  const { kind } = question.probe;
  return kind === "ping" ? "icmp" : kind === "echo" ? "udp" : kind;
}

export function failureOf({ question, fault, location }: Failed): CheckFailure {
  const { from, to, address } = question;
  const probe = question.rule === "expect" || question.rule === "policy" ? question.probe : undefined;
  return {
    from,
    to: fault.to ?? to,
    address,
    ...(probe !== undefined && "port" in probe && { port: probe.port }),
    ...(question.rule === "bgp" && { port: BGP_PORT }),
    protocol: fault.protocol ?? protocolOf(question),
    expected: fault.expected,
    seen: fault.seen,
    ...(location.hop !== undefined && { hop: location.hop }),
    message: location.words === undefined ? fault.words : `${fault.words}; ${location.words}`,
  };
}
