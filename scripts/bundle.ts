// dist/*.js from src/, the npm packages included: a command reads a dozen files instead of the hundreds whose look-up was
// most of what a short run did (docs/decisions/0008-npm-packages-in-dist.md). Types are tsc's.
// Usage, from `npm run build`: tsx scripts/bundle.ts [DIRECTORY]

import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { renderNotices } from "./notices.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const outdir = resolve(process.argv[2] ?? join(root, "dist"));

/** Builds with BuildKit would need gRPC and Protocol Buffers, which take longer to load than all the rest. We have none. */
const LEFT_OUT = ["dockerode/lib/session", "dockerode/lib/buildkit"];
/** A file of its own, which is read when it is called: only DOCKER_HOST=ssh://... needs ssh2, as large as all the rest. */
const DEFERRED = "docker-modem/lib/ssh";

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20.20",
  // Native code that ssh2 takes where it has been compiled, and does without elsewhere.
  external: ["cpu-features", "*.node"],
  metafile: true,
} satisfies BuildOptions;

const ENTRIES = [
  "cli",
  "controller",
  "flatlab-cni",
  "index",
  "nodeTest",
  "reaper",
  "setup",
  "testing",
  "vitest",
];

const { metafile } = await build({
  ...common,
  entryPoints: ENTRIES.map((name) => `src/${name}.ts`),
  // The user's own copy: a test runner knows only that.
  external: [...common.external, "vitest"],
  outdir,
  chunkNames: "chunks/[name]-[hash]",
  splitting: true,
  format: "esm",
  plugins: [trim()],
  // What CommonJS has and ES modules lack.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module";\nconst require = requireFrom(import.meta.url);',
  },
  define: { __dirname: "import.meta.dirname" },
});
const { metafile: deferred } = await build({
  ...common,
  entryPoints: [`node_modules/${DEFERRED}.js`],
  outfile: join(outdir, "chunks/ssh.cjs"),
  format: "cjs",
});
// Jest's sandbox takes nothing else (src/jest.ts).
await build({
  ...common,
  entryPoints: ["src/jest.ts"],
  external: [...common.external, "@jest/globals"],
  outfile: join(outdir, "jest.cjs"),
  format: "cjs",
});
const outputs = [metafile, deferred].flatMap((file) => Object.values(file?.outputs ?? {}));
writeFileSync(join(outdir, "THIRD-PARTY-NOTICES.txt"), renderNotices(outputs, root));

/** Replaces modules of LEFT_OUT and DEFERRED, which are CommonJS and export one function each. */
function trim(): Plugin {
  const untouched = new Set([...LEFT_OUT, DEFERRED]);
  return {
    name: "trim",
    setup({ onResolve, onLoad, onEnd }) {
      onResolve({ filter: /^\.\/ssh\.cjs$/ }, ({ path }) => ({ path, external: true }));
      onResolve({ filter: /^\.\/(session|buildkit|ssh)$/ }, ({ path, resolveDir }) => {
        const module = join(resolveDir, path);
        const name = [...LEFT_OUT, DEFERRED].find((candidate) =>
          module.endsWith(`node_modules/${candidate}`),
        );
        if (name === undefined) return undefined;
        untouched.delete(name);
        return { path: name, namespace: "trimmed" };
      });
      onLoad({ filter: /.*/, namespace: "trimmed" }, ({ path }) => {
        if (LEFT_OUT.includes(path)) {
          const message = `flatlab comes without ${path}`;
          return { contents: `module.exports = () => { throw new Error(${JSON.stringify(message)}); };` };
        }
        return { contents: `module.exports = (...args) => require("./ssh.cjs")(...args);` };
      });
      onEnd(() => {
        const errors = [...untouched].map((name) => ({
          text: `nobody imports ${name}: is scripts/bundle.ts up to date?`,
        }));
        return { errors };
      });
    },
  };
}
