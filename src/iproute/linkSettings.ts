// What is said to `ip link set dev NAME` about settings that a type of links has: of a bridge, of its ports, of VXLAN.

import type { Link, UsualSetting } from "../state/kernel.ts";

/** @returns the words of one command each, after the name */
export function linkSettingWords(before: Link, after: Link): readonly string[] {
  const isLearned = before.type === "vxlan" && after.type === "vxlan" && before.learning !== after.learning;
  return [
    ...(isLearned ? [`type vxlan ${after.learning ? "learning" : "nolearning"}`] : []),
    ...hairpinWords(before, after),
    ...(after.altered === undefined ? (before.altered ?? []) : [])
      .filter((setting) => !isGone(setting, before, after))
      .map(({ of, usual }) => (of === "link" ? usual : `type ${of} ${usual.replace(...STATE)}`)),
  ];
}

/** `ip` takes the states of ports as numbers. */
const STATE = ["state forwarding", "state 3"] as const;

/** A port loses its settings with its bridge, so they are set again with every new master. */
function hairpinWords(before: Link, after: Link): readonly string[] {
  const isNewPort = after.master !== before.master;
  const isOther =
    after.hairpin === undefined
      ? before.hairpin === true && !isNewPort
      : isNewPort || after.hairpin !== before.hairpin;
  return isOther ? [`type bridge_slave hairpin ${after.hairpin ? "on" : "off"}`] : [];
}

/** With another master a port is a new one; the kernel says itself in which state one is that goes down. */
function isGone({ of, usual }: UsualSetting, before: Link, after: Link): boolean {
  return (
    of === "bridge_slave" && (after.master !== before.master || (!after.up && usual.startsWith("state ")))
  );
}
