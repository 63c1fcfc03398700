import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, beforeAll, expect, it } from "vitest";
import { placeOfReport } from "./checkReportPlace.ts";

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "flatlab-report-"));
});
afterAll(() => rm(cwd, { recursive: true }));

const place = (flags: Parameters<typeof placeOfReport>[0]) =>
  placeOfReport(flags, { stdout: new PassThrough(), cwd });

it("is nowhere when nobody asks", async () => {
  expect(await place({})).toBeUndefined();
});

it.each([
  [{ reportFile: "a.xml" }, "no-report-format"],
  [{ report: "junit", reportFile: "no/such/a.xml" }, "unwritable-report"],
  [{ report: "tap", reportFile: "." }, "unwritable-report"],
] as const)("refuses %o before anything is asked, and makes nothing", async (flags, code) => {
  await expect(place(flags)).rejects.toMatchObject({ code, exitCode: 2, hint: expect.any(String) });
  expect(await readdir(cwd)).toEqual([]);
});

it("leaves a file that can be written to its time", async () => {
  expect(await place({ report: "junit", reportFile: "a.xml" })).toMatchObject({ isOnScreen: false });
  expect(await readdir(cwd)).toEqual([]);
});
