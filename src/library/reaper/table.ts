// What the reaper knows: who is connected, which labs are whose, and what is being removed. Plain data; step.ts says how it
// changes. Pure. All times are milliseconds of one clock.

import type { Request } from "./protocol.ts";

/** Who has connected and says nothing is dropped. */
export const HELLO_MS = 10_000;
/** Whoever started the reaper should come in this time. */
export const FIRST_MS = 30_000;
/** Between two attempts to remove a lab: double each time, up to the longest. */
const SHORTEST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;

/** Number of a connection; none is used twice. */
export type Connection = number;

export interface Session {
  /** For people: `4242 (vitest.mjs)`. */
  readonly who: string;
  readonly labs: ReadonlySet<string>;
  /** Undefined: it is lost, and may come back until `goneAt`. */
  readonly connection: Connection | undefined;
  readonly goneAt: number;
}

export interface Waiting {
  readonly connection: Connection;
  readonly id: number;
}

export type Removal =
  | { readonly phase: "running"; readonly attempt: number }
  /** It has failed. */
  | { readonly phase: "pausing"; readonly attempt: number; readonly againAt: number }
  /** Somebody wants the lab for himself, and is answered when the attempt has ended. */
  | {
      readonly phase: "cancelled";
      readonly waiting: readonly Waiting[];
      /** Who wanted it has gone as well. */
      readonly isWanted: boolean;
    };

export interface Table {
  /** Connections that have not said hello, with the time until which they may. */
  readonly callers: ReadonlyMap<Connection, number>;
  readonly sessions: ReadonlyMap<string, Session>;
  readonly removals: ReadonlyMap<string, Removal>;
  /** It stays until then, though nobody has come. */
  readonly patientUntil: number;
}

export type Message =
  | { readonly is: "connected" | "left"; readonly connection: Connection }
  | { readonly is: "said"; readonly connection: Connection; readonly request: Request }
  /** An attempt to remove a lab has ended; `fault`: as it should not. */
  | { readonly is: "settled"; readonly lab: string; readonly fault?: string }
  /** Time has passed. */
  | { readonly is: "ticked" };

export type Effect =
  | { readonly do: "answer"; readonly connection: Connection; readonly id: number }
  /** Says why and ends the connection, which is not heard of again. */
  | { readonly do: "refuse"; readonly connection: Connection; readonly why: string }
  /** Begins to remove a lab; `settled` follows. */
  | { readonly do: "remove"; readonly lab: string }
  /** Ends such an attempt soon; `settled` follows all the same. */
  | { readonly do: "cancel"; readonly lab: string }
  | { readonly do: "tell"; readonly line: string }
  /** Nobody is left, and nothing to do. The last effect of all. */
  | { readonly do: "end" };

export function emptyTable(now: number): Table {
  return { callers: new Map(), sessions: new Map(), removals: new Map(), patientUntil: now + FIRST_MS };
}

export function pauseAfter(attempt: number): number {
  return Math.min(SHORTEST_PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS);
}

export function isOver({ callers, sessions, removals, patientUntil }: Table, now: number): boolean {
  return callers.size + sessions.size + removals.size === 0 && now >= patientUntil;
}

/** When the next `ticked` is due; undefined: something else has to happen first. */
export function wakeAt({ callers, sessions, removals, patientUntil }: Table): number | undefined {
  const times = [
    ...callers.values(),
    ...[...sessions.values()].flatMap((one) => (one.connection === undefined ? [one.goneAt] : [])),
    ...[...removals.values()].flatMap((one) => (one.phase === "pausing" ? [one.againAt] : [])),
  ];
  if (times.length > 0) return Math.min(...times);
  return sessions.size + removals.size === 0 ? patientUntil : undefined;
}
