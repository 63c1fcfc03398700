// How the reaper's table changes when somebody says something, goes, or time passes. Pure.

import type { Hello, Word } from "./protocol.ts";
import {
  type Connection,
  type Effect,
  HELLO_MS,
  isOver,
  type Message,
  pauseAfter,
  type Removal,
  type Session,
  type Table,
} from "./table.ts";

export interface Step {
  readonly table: Table;
  readonly effects: readonly Effect[];
}

/** @param graceMs how long a session that was lost may stay away before its labs are removed */
export function step(table: Table, message: Message, now: number, graceMs: number): Step {
  const next = new NextTable(table, now, graceMs);
  switch (message.is) {
    case "connected":
      next.callers.set(message.connection, now + HELLO_MS);
      break;
    case "said":
      if (message.request.say === "hello") next.greet(message.connection, message.request);
      else next.hear(message.connection, message.request);
      break;
    case "left":
      next.lose(message.connection);
      break;
    case "settled":
      next.settle(message.lab, message.fault);
      break;
    case "ticked":
      next.tick();
      break;
  }
  if (isOver(next, now)) next.effects.push({ do: "end" });
  const { callers, sessions, removals, patientUntil, effects } = next;
  return { table: { callers, sessions, removals, patientUntil }, effects };
}

/** A copy of the table while it changes. */
class NextTable implements Table {
  readonly callers: Map<Connection, number>;
  readonly sessions: Map<string, Session>;
  readonly removals: Map<string, Removal>;
  patientUntil: number;
  readonly effects: Effect[] = [];
  readonly #now: number;
  readonly #graceMs: number;

  constructor(table: Table, now: number, graceMs: number) {
    this.callers = new Map(table.callers);
    this.sessions = new Map(table.sessions);
    this.removals = new Map(table.removals);
    this.patientUntil = table.patientUntil;
    this.#now = now;
    this.#graceMs = graceMs;
  }

  greet(connection: Connection, { id, session, pid, words }: Hello): void {
    if (!this.callers.delete(connection)) {
      this.#refuse(connection, "hello is said once");
      return;
    }
    const known = this.sessions.get(session);
    // It knows better than we that its old connection is of no use.
    if (known?.connection !== undefined) {
      const why = "the session is on another connection";
      this.effects.push({ do: "refuse", connection: known.connection, why });
    }
    const who = `${pid} (${words})`;
    this.sessions.set(session, { who, labs: known?.labs ?? new Set(), connection, goneAt: 0 });
    this.patientUntil = this.#now;
    this.#tell(`${who} ${known === undefined ? "is here" : "is back"}`);
    this.#answer(connection, id);
  }

  hear(connection: Connection, { say, id, lab }: Word): void {
    const [key, session] = this.#sessionOf(connection) ?? [];
    if (key === undefined || session === undefined) {
      this.#refuse(connection, "hello comes first");
      return;
    }
    const labs = new Set(session.labs);
    if (say === "guard") labs.add(lab);
    else labs.delete(lab);
    this.sessions.set(key, { ...session, labs });
    if (labs.size !== session.labs.size)
      this.#tell(`${session.who} ${say === "guard" ? "guards" : "releases"} ${lab}`);
    if (say === "guard" && !this.#give(lab, { connection, id })) return;
    this.#answer(connection, id);
  }

  /** A lab has an owner again. @returns whether he may begin; if not, he is answered later */
  #give(lab: string, waiting: { readonly connection: Connection; readonly id: number }): boolean {
    const removal = this.removals.get(lab);
    if (removal === undefined) return true;
    if (removal.phase === "pausing") return this.removals.delete(lab);
    if (removal.phase === "running") this.effects.push({ do: "cancel", lab });
    const before = removal.phase === "cancelled" ? removal.waiting : [];
    this.removals.set(lab, { phase: "cancelled", waiting: [...before, waiting], isWanted: false });
    return false;
  }

  lose(connection: Connection): void {
    this.callers.delete(connection);
    const [key, session] = this.#sessionOf(connection) ?? [];
    if (key === undefined || session === undefined) return;
    const { who, labs } = session;
    if (labs.size === 0) {
      this.sessions.delete(key);
      this.#tell(`${who} has gone`);
    } else {
      this.sessions.set(key, { who, labs, connection: undefined, goneAt: this.#now + this.#graceMs });
      this.#tell(`${who} has gone: ${[...labs].join(", ")} will be removed in ${this.#graceMs} ms`);
    }
  }

  settle(lab: string, fault: string | undefined): void {
    const removal = this.removals.get(lab);
    if (removal === undefined || removal.phase === "pausing") return;
    this.removals.delete(lab);
    if (removal.phase === "cancelled") {
      for (const { connection, id } of removal.waiting) this.#answer(connection, id);
      if (removal.isWanted) this.#remove(lab, 1);
    } else if (fault !== undefined) {
      const pauseMs = pauseAfter(removal.attempt);
      this.removals.set(lab, {
        phase: "pausing",
        attempt: removal.attempt + 1,
        againAt: this.#now + pauseMs,
      });
      this.#tell(`${lab} could not be removed, again in ${pauseMs} ms: ${fault}`);
    }
  }

  tick(): void {
    for (const [connection, until] of this.callers)
      if (until <= this.#now) this.#refuse(connection, "hello did not come");
    for (const [key, { connection, goneAt, labs, who }] of this.sessions) {
      if (connection !== undefined || goneAt > this.#now) continue;
      this.sessions.delete(key);
      this.#tell(`${who} has not come back`);
      for (const lab of labs) this.#want(lab);
    }
    for (const [lab, removal] of this.removals)
      if (removal.phase === "pausing" && removal.againAt <= this.#now) this.#remove(lab, removal.attempt);
  }

  /** Nobody's lab goes; one that is somebody else's by now stays. */
  #want(lab: string): void {
    if ([...this.sessions.values()].some(({ labs }) => labs.has(lab))) return;
    const removal = this.removals.get(lab);
    if (removal === undefined) this.#remove(lab, 1);
    else if (removal.phase === "cancelled") this.removals.set(lab, { ...removal, isWanted: true });
  }

  #remove(lab: string, attempt: number): void {
    this.removals.set(lab, { phase: "running", attempt });
    this.effects.push({ do: "remove", lab });
  }

  #sessionOf(connection: Connection): readonly [string, Session] | undefined {
    return [...this.sessions].find(([, session]) => session.connection === connection);
  }

  #answer(connection: Connection, id: number): void {
    this.effects.push({ do: "answer", connection, id });
  }

  /** Its session, if it has one, has been lost then. */
  #refuse(connection: Connection, why: string): void {
    this.effects.push({ do: "refuse", connection, why });
    this.lose(connection);
  }

  #tell(line: string): void {
    this.effects.push({ do: "tell", line });
  }
}
