import { describe, expect, it } from "vitest";
import { BARE_CONTAINER, type PodContainerSpec, type Probe } from "../topology/model.ts";
import {
  beginSchedule,
  dueProbes,
  heed,
  isPending,
  isReady,
  type ProbeName,
  type ProbeSchedule,
  patience,
  whyNotReady,
  whyToEnd,
} from "./schedule.ts";

const PROBE: Probe = {
  action: { kind: "tcpSocket", port: 80 },
  initialDelaySeconds: 0,
  periodSeconds: 10,
  timeoutSeconds: 1,
  successThreshold: 1,
  failureThreshold: 3,
};
const container = (probes: Partial<PodContainerSpec>): PodContainerSpec => ({
  ...BARE_CONTAINER,
  name: "server",
  image: "x",
  ...probes,
});
const good = { passed: true, words: "" };
const bad = { passed: false, words: "connection refused" };

/** Answers to one probe, each when it was due. */
function answer(schedule: ProbeSchedule, name: ProbeName, ...answers: readonly boolean[]): ProbeSchedule {
  return answers.reduce((now, passed) => {
    const due = now.probes[name]?.due ?? 0;
    return heed(now, name, passed ? good : bad, due);
  }, schedule);
}
const dueAt = (schedule: ProbeSchedule) =>
  Object.fromEntries(dueProbes(schedule).map(([name, { due }]) => [name, due]));

describe("a readiness probe", () => {
  const begun = beginSchedule(container({ readinessProbe: { ...PROBE, initialDelaySeconds: 5 } }), 1000);

  it("is due after its delay and then every period, and holds its container back until it has passed", () => {
    expect(dueAt(begun)).toEqual({ readiness: 6000 });
    expect(isReady(begun)).toBe(false);
    const once = answer(begun, "readiness", true);
    expect(isReady(once)).toBe(true);
    expect(dueAt(once)).toEqual({ readiness: 16_000 });
  });

  it("has to fail as often in a row as its threshold says", () => {
    expect(isReady(answer(begun, "readiness", true, false, false))).toBe(true);
    expect(isReady(answer(begun, "readiness", true, false, false, true, false, false))).toBe(true);
    const failed = answer(begun, "readiness", true, false, false, false);
    expect(isReady(failed)).toBe(false);
    expect([begun, answer(begun, "readiness", false, false), failed].map(isPending)).toEqual([
      true,
      true,
      false,
    ]);
    expect(whyNotReady(failed)).toBe("its readiness probe has not passed: connection refused");
    expect(whyToEnd(failed)).toBeUndefined();
  });

  it("has to pass as often in a row as its threshold says", () => {
    const careful = beginSchedule(container({ readinessProbe: { ...PROBE, successThreshold: 2 } }), 0);
    expect(isReady(answer(careful, "readiness", true))).toBe(false);
    expect(isReady(answer(careful, "readiness", true, false, true))).toBe(false);
    expect(isReady(answer(careful, "readiness", true, true))).toBe(true);
  });

  it("does not make up for the time that an answer took", () => {
    const late = heed(begun, "readiness", good, 50_000);
    expect(dueAt(late)).toEqual({ readiness: 50_000 });
  });

  it("goes on where an earlier controller was", () => {
    const known = beginSchedule(container({ readinessProbe: PROBE }), 0, 100_000, true);
    expect(isReady(known)).toBe(true);
    expect(dueAt(known)).toEqual({ readiness: 100_000 });
    expect(isReady(answer(known, "readiness", false, false))).toBe(true);
    expect(isReady(answer(known, "readiness", false, false, false))).toBe(false);
  });
});

describe("a liveness probe", () => {
  const begun = beginSchedule(container({ livenessProbe: { ...PROBE, failureThreshold: 2 } }), 0);

  it("has its container ended when it fails, and is asked no more", () => {
    expect(whyToEnd(answer(begun, "liveness", true, false, true, false))).toBeUndefined();
    const failed = answer(begun, "liveness", false, false);
    expect(whyToEnd(failed)).toBe("its liveness probe failed: connection refused");
    expect(dueAt(failed)).toEqual({});
  });

  it("says nothing about readiness", () => {
    expect(isReady(begun)).toBe(true);
  });
});

describe("a startup probe", () => {
  const begun = beginSchedule(
    container({
      startupProbe: { ...PROBE, periodSeconds: 1, failureThreshold: 2 },
      readinessProbe: { ...PROBE, initialDelaySeconds: 0 },
      livenessProbe: PROBE,
    }),
    0,
  );

  it("is asked alone until it has passed; readiness is asked at once then", () => {
    expect(dueAt(begun)).toEqual({ startup: 0 });
    const started = heed(answer(begun, "startup", false), "startup", good, 7000);
    expect(dueAt(started)).toEqual({ readiness: 7000, liveness: 0 });
    expect(isReady(started)).toBe(false);
    expect(isReady(answer(started, "readiness", true))).toBe(true);
  });

  it("has its container ended when it fails", () => {
    const failed = answer(begun, "startup", false, false);
    expect(whyToEnd(failed)).toBe("its startup probe failed: connection refused");
    expect(dueAt(failed)).toEqual({});
  });
});

it("gives a container as long as its probes may take", () => {
  expect(patience(container({}))).toBe(0);
  const readinessProbe = { ...PROBE, initialDelaySeconds: 5, periodSeconds: 2 };
  expect(patience(container({ readinessProbe }))).toBe((5 + 3 * 2 + 1) * 1000);
  const startupProbe = { ...PROBE, periodSeconds: 1, failureThreshold: 30 };
  expect(patience(container({ readinessProbe, startupProbe }))).toBe((12 + 31) * 1000);
});
