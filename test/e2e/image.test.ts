// The toolbox image from Debian's archive, with the real mmdebstrap. It is not given to Docker here: labs run on the
// image that is in use.

import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { extract } from "tar-stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Bootstrap, bootstrap } from "../../src/engine/mmdebstrap.ts";
import { CancelledError } from "../../src/errors.ts";
import { BASE, readRecipe } from "../../src/image/recipe.ts";

describe("the toolbox from Debian's archive", () => {
  const directories: string[] = [];
  beforeEach(() => {
    directories.push(mkdtempSync(join(tmpdir(), "flatlab-image-")));
    process.env.TMPDIR = directories.at(-1);
  });
  afterEach(() => {
    delete process.env.TMPDIR;
    for (const directory of directories.splice(0)) rmSync(directory, { recursive: true });
  });

  const leftBehind = () => directories.flatMap((directory) => readdirSync(directory));

  async function request(more: Partial<Bootstrap> = {}): Promise<Bootstrap> {
    const { packages, directory } = await readRecipe();
    return { suite: BASE.suite, packages, directory, onProgress: () => {}, ...more };
  }

  it("holds every tool, the policy and the page, and nothing of this host", async () => {
    const files = new Map<string, string>();
    await bootstrap(await request(), async (archive) => {
      for await (const entry of archive.pipe(extract())) {
        const isWanted = /\/(status|policy-rc\.d|index\.html|debian\.sources)$/.test(entry.header.name);
        const content = await text(entry);
        files.set(entry.header.name, isWanted ? content : "");
      }
    });
    const status = files.get("./var/lib/dpkg/status") ?? "";
    const { packages } = await readRecipe();
    const installed = status
      .split("\n\n")
      .filter((entry) => entry.includes("\nStatus: install ok installed\n"))
      .map((entry) => entry.match(/^Package: (.+)/)?.[1]);
    expect(installed).toEqual(expect.arrayContaining([...packages, "perl-base", "apt", "usr-is-merged"]));
    expect(installed).not.toContain("perl");
    expect(files.get("./usr/sbin/policy-rc.d")).toContain("exit 101");
    expect(files.get("./srv/index.html")).toContain("flat network");
    expect(files.get("./etc/apt/sources.list.d/debian.sources")).toContain("deb.debian.org");
    const names = [...files.keys()];
    expect(
      names.filter((name) =>
        /^\.\/(etc\/(hostname|resolv\.conf|machine-id)|tmp\/.|usr\/share\/man\/.*\.gz)/.test(name),
      ),
    ).toEqual([]);
    expect(leftBehind()).toEqual([]);
  });

  it.each(["running apt-get update", "extracting archives", "installing essential packages"])(
    "leaves nothing when it is stopped while %s",
    async (step) => {
      const stop = new AbortController();
      const reason = new CancelledError("interrupted", "interrupted");
      const onProgress = (line: string) => void (line === step && stop.abort(reason));
      const building = bootstrap(await request({ signal: stop.signal, onProgress }), (archive) =>
        text(archive),
      );
      await expect(building).rejects.toBe(reason);
      expect(leftBehind()).toEqual([]);
    },
  );

  it("gives no archive when it fails, and says why", async () => {
    const building = bootstrap(await request({ suite: "no-such-suite", packages: [] }), (archive) =>
      text(archive),
    );
    await expect(building).rejects.toMatchObject({
      code: "mmdebstrap-failed",
      message: expect.stringContaining("no-such-suite"),
    });
    expect(leftBehind()).toEqual([]);
  });

  it("stops when nobody wants the archive any more", async () => {
    const refusal = new Error("disk full");
    const building = bootstrap(await request(), () => Promise.reject(refusal));
    await expect(building).rejects.toBe(refusal);
    expect(leftBehind()).toEqual([]);
  });
});
