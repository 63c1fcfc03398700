// What somebody with root breaks by hand: containers by Docker, and what is in a namespace by ip, bridge, nft and sysctl.
// Nothing is added: what is somebody else's stays.

import Docker from "dockerode";
import { namespaceRunner } from "../../../src/engine/namespaces.ts";
import { openHost } from "../../../src/engine/open.ts";
import type { ContainerFacts } from "../../../src/engine/port.ts";
import { FABRIC } from "../../../src/state/lab.ts";
import { LABELS } from "../../../src/state/labels.ts";
import type { Chance, Step } from "./step.ts";

type Argv = readonly [string, ...string[]];

/** Commands that each break one thing that is there, as the kernel lists it. */
interface Listing {
  readonly list: Argv;
  readonly breaking: (line: string) => Argv | undefined;
}

const words = (line: string) => line.trim().split(/\s+/) as [string, ...string[]];

const routes = (family: "-4" | "-6"): Listing => ({
  list: ["ip", family, "route"],
  // What `ip` prints of a route and doesn't read.
  breaking: (line) => [
    "ip",
    family,
    "route",
    "del",
    ...words(line.replace(/ (dead|linkdown|pref medium)\b/g, "")),
  ],
});

const perLink = (breaking: (name: string) => Argv | undefined): Listing => ({
  list: ["ip", "-o", "link"],
  breaking: (line) => {
    const name = /^\d+: ([^:@]+)/.exec(line)?.[1] ?? "lo";
    return name === "lo" ? undefined : breaking(name);
  },
});

const LISTINGS: readonly Listing[] = [
  routes("-4"),
  routes("-4"),
  routes("-6"),
  {
    list: ["ip", "neigh", "show", "nud", "permanent"],
    breaking: (line) => {
      const [address, , device] = words(line);
      return device === undefined ? undefined : ["ip", "neigh", "del", address, "dev", device];
    },
  },
  {
    list: ["bridge", "fdb"],
    breaking: (line) => {
      const [mac, , device, kind, to] = words(line);
      if (device === undefined || kind !== "dst" || to === undefined) return undefined;
      return ["bridge", "fdb", "del", mac, "dev", device, "dst", to, "self"];
    },
  },
  {
    list: ["ip", "-o", "addr", "show", "scope", "global"],
    breaking: (line) => {
      const [, device, , address] = words(line);
      return device === undefined || address === undefined
        ? undefined
        : ["ip", "addr", "del", address, "dev", device];
    },
  },
  { list: ["nft", "list", "tables"], breaking: (line) => ["nft", "delete", ...words(line)] },
  { list: ["nft", "list", "tables"], breaking: (line) => ["nft", "flush", ...words(line)] },
  perLink((name) => ["ip", "link", "set", name, "down"]),
  perLink((name) => ["ip", "link", "del", name]),
  perLink((name) => ["ip", "link", "set", name, "mtu", "1300"]),
  perLink((name) => ["ip", "link", "set", name, "address", "02:00:00:00:00:07"]),
  perLink((name) => ["ip", "link", "set", name, "nomaster"]),
  perLink((name) => ["ip", "addr", "flush", "dev", name]),
  perLink((name) => ["tc", "qdisc", "del", "dev", name, "root"]),
  { list: ["echo", "here"], breaking: () => ["sysctl", "-qw", "net.ipv4.ip_forward=0"] },
];

/** In a namespace of a lab, of what is there. */
export async function damageNamespace(lab: string, chance: Chance): Promise<Step> {
  const running = (await containersOf(lab)).filter(({ pid, labels }) => pid > 0 && isWired(labels));
  const { pid, labels } = chance.pick(running);
  let commands: readonly Argv[] = [];
  // There is always a setting.
  while (commands.length === 0) {
    const { list, breaking } = chance.pick(LISTINGS);
    const { stdout } = await namespaceRunner().run({ network: pid, argv: list });
    const lines = stdout.split("\n").filter((line) => line.trim() !== "");
    commands = lines.map(breaking).filter((argv) => argv !== undefined);
  }
  const argv = chance.pick(commands);
  // It may be refused, as a link that has no queue loses none.
  const act = () => namespaceRunner().run({ network: pid, argv });
  return { words: `${labels[LABELS.name]}: ${argv.join(" ")}`, act };
}

const ENDINGS = {
  kill: (name: string) => new Docker().getContainer(name).kill(),
  stop: (name: string) => new Docker().getContainer(name).stop({ t: 0 }),
  pause: (name: string) => new Docker().getContainer(name).pause(),
  "rm -f -v": (name: string) => new Docker().getContainer(name).remove({ force: true, v: true }),
};

export async function damageContainer(lab: string, chance: Chance): Promise<Step> {
  const running = (await containersOf(lab)).filter(({ status }) => status === "running");
  const { name, labels } = chance.pick(running);
  const subject = labels[LABELS.name] ?? name;
  // The lab's record is in the fabric, and faults are in the record.
  const known = Object.entries(ENDINGS).filter(([verb]) => subject !== FABRIC || !verb.startsWith("rm"));
  const [verb, end] = chance.pick(known);
  return { words: `docker ${verb} ${name}`, act: () => end(name), touches: [subject] };
}

/** In the order of their names, so that a seed means the same one again. */
export async function containersOf(lab: string): Promise<readonly ContainerFacts[]> {
  const { engine } = await openHost(process.env);
  const found = await engine.list({ [LABELS.lab]: lab });
  return [...found].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isWired(labels: ContainerFacts["labels"]): boolean {
  return ["fabric", "router", "node", "pod"].includes(labels[LABELS.kind] ?? "");
}
