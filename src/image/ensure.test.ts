import { text } from "node:stream/consumers";
import { extract } from "tar-stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ImageFacts, ImageSource } from "../engine/port.ts";
import { CancelledError, DockerError } from "../errors.ts";
import { TOOLBOX_IMAGE } from "../topology/model.ts";
import { buildToolbox } from "./build.ts";
import { ensureImage } from "./ensure.ts";
import type { ImageHost } from "./options.ts";
import { BASE, readRecipe } from "./recipe.ts";

const FACTS: ImageFacts = { id: "sha256:1", labels: {} };
const NO_REGISTRY = new DockerError("cannot get image: no such host", 500);

/** A daemon with some images, which gets others as `obtain` says. */
function daemon(images: readonly string[], obtain: ImageHost["engine"]["obtainImage"]): ImageHost {
  return {
    engine: {
      image: async (reference) => (images.includes(reference) ? FACTS : undefined),
      obtainImage: obtain,
    },
  };
}

async function filesIn(source: ImageSource): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  if (source.from === "registry") return files;
  for await (const entry of source.archive.pipe(extract())) files[entry.header.name] = await text(entry);
  return files;
}

describe("ensureImage", () => {
  it("takes what is here, without asking anybody", async () => {
    const host = daemon(["debian:12"], async () => expect.unreachable());
    await expect(ensureImage(host, "debian:12")).resolves.toBe(FACTS);
  });

  it("pulls what isn't", async () => {
    const asked: unknown[] = [];
    const host = daemon([], async (reference, source, onProgress) => {
      asked.push(reference, source);
      onProgress?.("Pulling from library/debian");
      return FACTS;
    });
    const lines: string[] = [];
    await ensureImage(host, "debian:12", { onProgress: (line) => lines.push(line) });
    expect(asked).toEqual(["debian:12", { from: "registry" }]);
    expect(lines).toEqual(["Pulling from library/debian"]);
  });

  it("names the image that nobody has, and the remedy", async () => {
    const host = daemon([], () => Promise.reject(NO_REGISTRY));
    await expect(ensureImage(host, "acme/router:3")).rejects.toMatchObject({
      code: "image-missing",
      exitCode: 3,
      message: "image acme/router:3 is not here: cannot get image: no such host",
      hint: expect.stringContaining("docker load"),
    });
  });

  it("builds the toolbox once, however many need it at once", async () => {
    const images: string[] = [BASE.image];
    const asked: string[] = [];
    const host = daemon(images, async (reference, { from }) => {
      asked.push(`${reference} ${from}`);
      images.push(reference);
      return FACTS;
    });
    const lines: string[] = [];
    const options = { onProgress: (line: string) => lines.push(line) };
    const got = await Promise.all([1, 2, 3].map(() => ensureImage(host, TOOLBOX_IMAGE, options)));
    expect(got).toEqual([FACTS, FACTS, FACTS]);
    expect(asked).toEqual([`${TOOLBOX_IMAGE} context`]);
    expect(new Set(lines)).toEqual(new Set(["another process builds it"]));
  });

  it("stops when it is told to", async () => {
    const stop = new AbortController();
    const reason = new CancelledError("interrupted", "interrupted");
    const host = daemon([], (_, __, ___, signal) => {
      stop.abort(reason);
      return Promise.reject(signal?.reason);
    });
    await expect(ensureImage(host, "debian:12", { signal: stop.signal })).rejects.toBe(reason);
  });

  describe("patience", () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    const untilAborted = (signal?: AbortSignal) =>
      new Promise<never>((_, reject) => {
        signal?.addEventListener("abort", () => reject(new DockerError("cannot get image: aborted")));
      });

    it("ends when no registry answers in 10 s", async () => {
      const host = daemon([], (_, __, ___, signal) => untilAborted(signal));
      const outcome = expect(ensureImage(host, "debian:12")).rejects.toMatchObject({
        message: expect.stringContaining("no registry answered in 10 s"),
      });
      await vi.advanceTimersByTimeAsync(10_000);
      await outcome;
    });

    it("has no end once the registry has answered", async () => {
      let finish: (facts: ImageFacts) => void = () => {};
      const host = daemon([], (_, __, onProgress, signal) => {
        onProgress?.("Pulling from library/debian");
        return Promise.race([untilAborted(signal), new Promise<ImageFacts>((resolve) => (finish = resolve))]);
      });
      const outcome = ensureImage(host, "debian:12");
      await vi.advanceTimersByTimeAsync(3_600_000);
      finish(FACTS);
      await expect(outcome).resolves.toBe(FACTS);
    });
  });
});

describe("buildToolbox", () => {
  it("builds the Dockerfile with the whole recipe where its base can be had", async () => {
    let source: ImageSource = { from: "registry" };
    let files: Record<string, string> = {};
    const host = daemon(["debian:12-slim"], async (_, given) => {
      source = given;
      files = await filesIn(given);
      return FACTS;
    });
    await buildToolbox(host, { source: "auto" });
    const recipe = await readRecipe();
    expect(source).toMatchObject({ from: "context", labels: recipe.labels });
    expect(files).toEqual(
      Object.fromEntries(recipe.files.map(({ name, content }) => [name, String(content)])),
    );
  });

  it("says that no registry answers when only the network will do", async () => {
    const host = daemon([], () => Promise.reject(NO_REGISTRY));
    await expect(buildToolbox(host, { source: "network" })).rejects.toMatchObject({
      code: "no-registry",
      hint: "build it from Debian's archive: lab image build --source archive",
    });
  });
});
