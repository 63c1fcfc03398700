// `Wait`: the strategies by name, as programs use them.

import { UsageError } from "../../errors.ts";
import { forCommand } from "./command.ts";
import { allOf, anyOf, limited } from "./compose.ts";
import { forAddresses, forLinks } from "./kernel.ts";
import { forLog, type LogOptions } from "./log.ts";
import { PROCESS_PAUSE_MS, poll } from "./poll.ts";
import { forPort, type PortOptions } from "./port.ts";
import { forReachable, type ReachableOptions } from "./reachable.ts";
import { forReady } from "./ready.ts";
import type { LimitedStrategy, WaitLab, WaitStrategy } from "./strategy.ts";

/** Things to wait for; each can be narrowed with `.within(milliseconds)`. Names of groups mean all of their replicas. */
export const Wait = {
  forLinks,
  forAddresses,
  forReady,
  forCommand,

  forPort(target: string, port: number, options: PortOptions = {}): LimitedStrategy {
    requirePort("Wait.forPort", port);
    return forPort(target, port, options);
  },

  forReachable(from: string, to: string, options: ReachableOptions = {}): LimitedStrategy {
    if (options.port !== undefined) requirePort("Wait.forReachable", options.port);
    return forReachable(from, to, options);
  },

  forLog(target: string, pattern: RegExp | string, options: LogOptions = {}): LimitedStrategy {
    const { times = 1 } = options;
    if (Number.isInteger(times) && times > 0) return forLog(target, pattern, options);
    throw new UsageError("bad-wait", `Wait.forLog can't wait for ${times} lines`, {
      hint: "times is a whole number from 1 on",
    });
  },

  /** All of them. */
  forAll(...strategies: readonly WaitStrategy[]): LimitedStrategy {
    return allOf(strategies);
  },

  /** The first of them to come. One that can't come any more is a failure only when none can. */
  forAny(...strategies: readonly WaitStrategy[]): LimitedStrategy {
    if (strategies.length > 0) return anyOf(strategies);
    throw new UsageError("bad-wait", "Wait.forAny has nothing to wait for", {
      hint: "give it one strategy or more",
    });
  },

  /**
   * Anything else: `isThere` is asked again and again.
   *
   * @param description what is waited for, for people
   * @param isThere     true when it is there; a text says what there is instead
   */
  until(
    description: string,
    isThere: (lab: WaitLab, signal: AbortSignal) => Promise<boolean | string>,
  ): LimitedStrategy {
    return limited(description, async (lab, signal, saw) => {
      const look = async () => {
        const answer = await isThere(lab, signal);
        if (typeof answer === "string") return answer;
        return answer ? undefined : "not there yet";
      };
      await poll(look, PROCESS_PAUSE_MS, signal, saw);
    });
  },
} as const;

function requirePort(where: string, port: number): void {
  if (Number.isInteger(port) && port > 0 && port <= 65_535) return;
  throw new UsageError("bad-wait", `${where} can't wait for port ${port}`, {
    hint: "a port is a whole number from 1 to 65535",
  });
}
