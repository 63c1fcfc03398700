// What birdc, the client of BIRD, says about sessions. Source: the BIRD 2 user's guide, `show protocols`.

export interface BgpSession {
  /** `Established` when it is up; else a state of RFC 4271, section 8.2.2, such as `Active`. */
  readonly state: string;
  /** What BIRD says beside it, for example `Socket: Connection refused`. */
  readonly reason?: string;
}

/**
 * @param text what `birdc show protocols` printed: a table of name, protocol, table, state, since, and for BGP the
 *   state of the session and the last error
 * @returns by name of the protocol; nothing when it says nothing
 */
export function decodeSessions(text: string): ReadonlyMap<string, BgpSession> {
  return new Map(
    text.split("\n").flatMap((line) => {
      const [name = "", protocol, _table, _state, _since, state = "down", ...rest] = line.trim().split(/\s+/);
      if (protocol !== "BGP") return [];
      return [[name, { state, ...(rest.length > 0 && { reason: rest.join(" ") }) }]];
    }),
  );
}

export function isEstablished(session: BgpSession | undefined): boolean {
  return session?.state === "Established";
}

/**
 * @param text as above
 * @returns by name of any protocol whether it is enabled; undefined when the daemon didn't answer. One that has failed
 *   tries again, and is `start`: only one that was disabled stays `down`
 */
export function decodeEnabled(text: string): Readonly<Record<string, boolean>> | undefined {
  const rows = text.split("\n").flatMap((line) => {
    const [name = "", _protocol, _table, state = ""] = line.trim().split(/\s+/);
    return /^(down|start|up|stop|flush)$/.test(state) ? [[name, state !== "down"] as const] : [];
  });
  return rows.length === 0 ? undefined : Object.fromEntries(rows);
}
