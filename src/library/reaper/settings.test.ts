import { expect, it } from "vitest";
import { reaperSettings } from "./settings.ts";

it("is a minute, what the user says, or nothing", () => {
  expect(reaperSettings({})).toEqual({ graceMs: 60_000 });
  expect(reaperSettings({ FLATLAB_REAPER: "on", FLATLAB_REAPER_GRACE: "" })).toEqual({ graceMs: 60_000 });
  expect(reaperSettings({ FLATLAB_REAPER_GRACE: "1m30s" })).toEqual({ graceMs: 90_000 });
  expect(reaperSettings({ FLATLAB_REAPER: "off", FLATLAB_REAPER_GRACE: "soon" })).toBeUndefined();
});

it("refuses what means nothing, with a remedy", () => {
  expect(() => reaperSettings({ FLATLAB_REAPER: "false" })).toThrow(
    expect.objectContaining({ code: "bad-reaper", hint: expect.stringContaining("off") }),
  );
  expect(() => reaperSettings({ FLATLAB_REAPER_GRACE: "0s" })).toThrow(
    expect.objectContaining({ code: "bad-reaper-grace", hint: expect.stringContaining("10s") }),
  );
});
