// dist/*.js from src/, the npm packages included: a command reads a dozen files instead of the hundreds whose look-up was
// most of what a short run did (docs/decisions/0008-npm-packages-in-dist.md). Types are tsc's.
// Usage, from `npm run build`: tsx scripts/bundle.ts [DIRECTORY]

import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { renderNotices } from "./notices.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const outdir = resolve(process.argv[2] ?? join(root, "dist"));

/** Builds with BuildKit would need gRPC and Protocol Buffers, which take longer to load than all the rest. We have none. */
const LEFT_OUT = ["dockerode/lib/session", "dockerode/lib/buildkit"];
/** Functions that load what they need when they are called: only DOCKER_HOST=ssh://... needs ssh2. */
const DEFERRED = ["docker-modem/lib/ssh"];

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ["src/cli.ts", "src/controller.ts", "src/flatlab-cni.ts", "src/index.ts"],
  outdir,
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.20",
  plugins: [trim()],
  // Native code that ssh2 takes where it has been compiled, and does without elsewhere.
  external: ["cpu-features", "*.node"],
  // What CommonJS has and ES modules lack.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module";\nconst require = requireFrom(import.meta.url);',
  },
  define: { __dirname: "import.meta.dirname" },
  metafile: true,
});
writeFileSync(join(outdir, "THIRD-PARTY-NOTICES.txt"), renderNotices(metafile, root));

/** Replaces modules of LEFT_OUT and DEFERRED, which are CommonJS and export one function each. */
function trim(): Plugin {
  const untouched = new Set([...LEFT_OUT, ...DEFERRED]);
  return {
    name: "trim",
    setup({ onResolve, onLoad, onEnd }) {
      onResolve({ filter: /^\.\/(session|buildkit|ssh)$/ }, ({ path, resolveDir }) => {
        const module = join(resolveDir, path);
        const name = [...LEFT_OUT, ...DEFERRED].find((candidate) =>
          module.endsWith(`node_modules/${candidate}`),
        );
        if (name === undefined) return undefined;
        untouched.delete(name);
        return { path: name, namespace: "trimmed", pluginData: resolveDir };
      });
      onLoad({ filter: /.*/, namespace: "trimmed" }, ({ path, pluginData: resolveDir }) => {
        if (LEFT_OUT.includes(path)) {
          const message = `flatlab comes without ${path}`;
          return { contents: `module.exports = () => { throw new Error(${JSON.stringify(message)}); };` };
        }
        const file = `./${path.split("/").at(-1)}.js`;
        return { contents: `module.exports = (...args) => require("${file}")(...args);`, resolveDir };
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
