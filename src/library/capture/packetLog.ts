// The packets of a capture so far, for whoever wants to see them as they come or to wait for some. Knows nothing of how they
// are captured.

import { LabError } from "../../errors.ts";
import type { Packet } from "../../packet/packet.ts";
import { summarise } from "../../packet/summary.ts";

/** In messages: what is relevant is mostly at the end, and nobody reads thousands. */
const MOST_LINES = 20;

export class PacketLog {
  readonly #packets: Packet[] = [];
  /** `alpha:flannel.1 (filter "icmp")` */
  readonly #name: string;
  readonly #countDropped: () => Promise<number>;
  readonly #waiting = new Set<() => void>();
  #end: { readonly failure?: unknown } | undefined;

  /** @param countDropped packets that are missing so far, since nobody read them in time */
  constructor(name: string, countDropped: () => Promise<number>) {
    this.#name = name;
    this.#countDropped = countDropped;
  }

  get count(): number {
    return this.#packets.length;
  }

  packets(): readonly Packet[] {
    return [...this.#packets];
  }

  add(packets: readonly Packet[]): void {
    this.#packets.push(...packets);
    this.#wake();
  }

  /** Nothing more comes. @param failure what those who wait for more are told */
  end(failure?: unknown): void {
    this.#end = failure === undefined ? {} : { failure };
    this.#wake();
  }

  /** All packets from the first on; ends with the capture. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Packet, undefined> {
    for (let next = 0; ; ) {
      const packet = this.#packets[next];
      if (packet !== undefined) {
        next += 1;
        yield packet;
      } else if (this.#end === undefined) {
        await this.#change();
      } else if ("failure" in this.#end) {
        throw this.#end.failure;
      } else {
        return undefined;
      }
    }
  }

  /**
   * @param find is asked again after each change, and returns undefined until it has what is wanted
   * @param what completes "within 5 s ...", for the message
   */
  async waitFor<Found>(find: Find<Found>, what: string, timeoutMs: number): Promise<Found> {
    const timeout = AbortSignal.timeout(timeoutMs);
    for (;;) {
      const found = find(this.#packets);
      if (found !== undefined) return found;
      if (this.#end !== undefined) {
        if ("failure" in this.#end) throw this.#end.failure;
        throw await this.#missing(what, "before the capture ended");
      }
      if (timeout.aborted) throw await this.#missing(what, `within ${timeoutMs / 1000} s`);
      await this.#change(timeout);
    }
  }

  /** A line that says what was captured where, and one for each packet, the last ones where they are many. */
  toString(): string {
    return `${this.#name}: ${this.#seen()}`;
  }

  async #missing(what: string, when: string): Promise<LabError> {
    const dropped = await this.#countDropped();
    const lost = dropped === 0 ? "" : `${dropped} were dropped unseen, since nobody read them in time, and `;
    return new LabError("packets-missing", `${this.#name}: ${what} ${when}; ${lost}${this.#seen()}`, {
      hint:
        dropped === 0
          ? "look at the way that the packets take with lab check, and at what the filter lets through"
          : "let fewer packets through the filter, or capture less of each with snapLength",
    });
  }

  #seen(): string {
    const { length } = this.#packets;
    if (length === 0) return "no packet was seen";
    const shown = this.#packets.slice(-MOST_LINES).map((packet) => `\n  ${summarise(packet)}`);
    const count = length === 1 ? "1 packet was seen" : `${length} packets were seen`;
    return `${count}${length > MOST_LINES ? `, the last ${MOST_LINES} of them` : ""}:${shown.join("")}`;
  }

  #change(signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const settle = () => {
        this.#waiting.delete(settle);
        signal?.removeEventListener("abort", settle);
        resolve();
      };
      this.#waiting.add(settle);
      signal?.addEventListener("abort", settle, { once: true });
      if (signal?.aborted) settle();
    });
  }

  #wake(): void {
    for (const settle of [...this.#waiting]) settle();
  }
}

type Find<Found> = (packets: readonly Packet[]) => Found | undefined;
