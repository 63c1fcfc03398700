// bird.conf of one router, as people would write it: they read it with `lab exec alpha/bird -- cat /etc/bird/bird.conf`.
// What it says is in bgp.ts; the words are BIRD's. Source: the BIRD 2 user's guide; calico confd/etc/calico/confd/templates.

import { type Address, type Family, familyName, type Prefix } from "../../address/address.ts";

export interface BirdSettings {
  /** For the first line. */
  readonly name: string;
  /** Four bytes, unique in the lab. */
  readonly routerId: string;
  /** The autonomous system that it and all its peers are in. */
  readonly as: number;
  /** At most one for each family, never empty. */
  readonly families: readonly BirdFamily[];
}

export interface BirdFamily {
  readonly family: Family;
  /** Address that it speaks BGP from, and that the node sends from; absent: the one that is nearest to each peer. */
  readonly local?: Address;
  /** Networks that it announces. */
  readonly blocks: readonly Prefix[];
  readonly peers: readonly BirdPeer[];
}

export interface BirdPeer {
  /** Name of the session, a symbol of BIRD's. */
  readonly session: string;
  readonly address: Address;
  /** Leaves it to the peer to connect, for a while. */
  readonly isLate: boolean;
}

/**
 * How long peers keep the routes of one that went without a goodbye: long enough for `lab up` to make its daemon anew
 * without a packet lost, short enough to see what a crash does.
 */
const RESTART_SECONDS = 5;

/**
 * How long a peer may be silent, and how often each speaks: a node that is gone with all that was in it closes no
 * connection. BIRD's own are 240 and 80, far beyond anybody's patience.
 */
const HOLD_SECONDS = 15;
const KEEPALIVE_SECONDS = HOLD_SECONDS / 3;

/**
 * Before a peer connects by itself. The late one is there for a peer that believes that their session still stands: only
 * a connection from outside tells it otherwise (graceful restart, RFC 4724, section 5).
 */
const CONNECT_SECONDS = { early: 1, late: 3 } as const;

export function birdConfig({ name, routerId, as, families }: BirdSettings): string {
  const channels = families.map(({ family }) => `${channelOf(family)};`).join(" ");
  return `# BGP of ${name}, written by flatlab.
log stderr all;
router id ${routerId};
# After a start with -R the routes in the kernel stay until the peers have told theirs.
graceful restart wait ${2 * RESTART_SECONDS};

protocol device { scan time 2; }

# The networks of its own interfaces: the next hops of the peers' routes are in them.
protocol direct { ${channels} interface -"cali*", "*"; }
${families.map((family) => familyConfig(as, family)).join("")}`;
}

const OWN_BLOCK =
  "What belongs to nobody in the own block is dropped: its pods have routes of their own, which are longer.";

const channelOf = (family: Family) => `ipv${family}`;

function familyConfig(as: number, { family, local, blocks, peers }: BirdFamily): string {
  const channel = channelOf(family);
  const source =
    local === undefined
      ? "if source = RTS_BGP then accept;"
      : `if source = RTS_BGP then { krt_prefsrc = ${local}; accept; }  # the node sends from its own address`;
  const routes = blocks.map((block) => `\n  route ${block} blackhole;`).join("");
  return `
# ${familyName(family)}. ${blocks.length > 0 ? OWN_BLOCK : "It announces nothing."}
protocol static blocks${family} {
  ${channel};${routes}
}

protocol kernel kernel${family} {
  learn;
  persist;                # routes outlive the daemon
  scan time 2;
  graceful restart on;
  ${channel} {
    import where net.len = 0;  # a default route may lead to a next hop
    export filter {
      ${source}
      if source = RTS_STATIC then accept;
      reject;
    };
  };
}

template bgp mesh${family} {
  local ${local === undefined ? "" : `${local} `}as ${as};
  connect delay time ${CONNECT_SECONDS.early};
  connect retry time 1;
  error wait time 1, 2;
  hold time ${HOLD_SECONDS};
  keepalive time ${KEEPALIVE_SECONDS};
  graceful restart on;
  graceful restart time ${RESTART_SECONDS};
  ${channel} {
    import all;
    export where source = RTS_STATIC;
    next hop self;
    gateway recursive;
  };
}

${peers.map((peer) => peerConfig(as, family, peer)).join("")}`;
}

/** Of two peers one connects first, or their connections would meet half-way. */
function peerConfig(as: number, family: Family, { session, address, isLate }: BirdPeer): string {
  const delay = isLate ? ` connect delay time ${CONNECT_SECONDS.late};` : "";
  return `protocol bgp ${session} from mesh${family} { neighbor ${address} as ${as};${delay} }\n`;
}
