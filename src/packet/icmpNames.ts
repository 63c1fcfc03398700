// Names of ICMP's types and of the codes that say why something failed. Sources: IANA's registries of ICMP and ICMPv6
// parameters.

type Names = Readonly<Record<number, string>>;

/** By version of IP, then by type. */
export const ICMP_NAMES: Readonly<Record<4 | 6, Names>> = {
  4: {
    0: "echo-reply",
    3: "destination-unreachable",
    5: "redirect",
    8: "echo-request",
    9: "router-advertisement",
    10: "router-solicitation",
    11: "time-exceeded",
    12: "parameter-problem",
    13: "timestamp-request",
    14: "timestamp-reply",
  },
  6: {
    1: "destination-unreachable",
    2: "packet-too-big",
    3: "time-exceeded",
    4: "parameter-problem",
    128: "echo-request",
    129: "echo-reply",
    130: "multicast-listener-query",
    131: "multicast-listener-report",
    132: "multicast-listener-done",
    133: "router-solicitation",
    134: "router-advertisement",
    135: "neighbor-solicitation",
    136: "neighbor-advertisement",
    137: "redirect",
    143: "multicast-listener-report-v2",
  },
};

const TIMES: Names = { 0: "hop-limit-exceeded", 1: "reassembly-time-exceeded" };

/** By version of IP, then by name of the type, then by code. */
export const ICMP_REASONS: Readonly<Record<4 | 6, Readonly<Record<string, Names>>>> = {
  4: {
    "destination-unreachable": {
      0: "network-unreachable",
      1: "host-unreachable",
      2: "protocol-unreachable",
      3: "port-unreachable",
      4: "fragmentation-needed",
      5: "source-route-failed",
      9: "network-prohibited",
      10: "host-prohibited",
      13: "administratively-prohibited",
    },
    "time-exceeded": TIMES,
  },
  6: {
    "destination-unreachable": {
      0: "no-route",
      1: "administratively-prohibited",
      2: "beyond-scope",
      3: "host-unreachable",
      4: "port-unreachable",
      5: "source-policy-failed",
      6: "reject-route",
    },
    "time-exceeded": TIMES,
  },
};
