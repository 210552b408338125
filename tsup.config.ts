import { build, type Plugin } from "esbuild";
import { globSync } from "tinyglobby";
import { defineConfig } from "tsup";

/**
 * The tagger's model is larger than all code. Both formats load the one copy in `dist/model/*.cjs`:
 * CommonJS, because Node 20 cannot `require` an ES module while every runtime and bundler can import CommonJS.
 */
const sharedModel: Plugin = {
  name: "shared-model",
  setup({ onResolve }) {
    onResolve({ filter: /\/model\/[\w-]+\.ts$/ }, ({ path }) => ({
      path: path.replace(/^.*\/model\/([\w-]+)\.ts$/, "./model/$1.cjs"),
      external: true,
    }));
  },
};

/** The command uses the library as any caller does: its three public entries are not bundled a second time. */
const publicEntries: Plugin = {
  name: "public-entries",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/(index|report\/index|node\/index)\.ts$/ }, ({ path }) => ({
      path: path.replace(/^\.\.\/(\w+)(\/index)?\.ts$/, "./$1.js"),
      external: true,
    }));
  },
};

/** Bundled CommonJS packages (commander) call `require` for node's own modules. */
const requireInModules = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

export default defineConfig([
  {
    entry: { index: "src/index.ts", report: "src/report/index.ts", node: "src/node/index.ts" },
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    splitting: true,
    dts: true,
    esbuildPlugins: [sharedModel],
    esbuildOptions(options) {
      options.mainFields = ["module", "main"];
      options.external = [...(options.external ?? []), "node:*"];
    },
    async onSuccess() {
      await build({
        entryPoints: globSync("src/tagger/model/*.ts"),
        bundle: true,
        format: "cjs",
        target: "es2022",
        outdir: "dist/model",
        outExtension: { ".js": ".cjs" },
      });
    },
  },
  {
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    target: "node20",
    platform: "node",
    banner: { js: `#!/usr/bin/env node\n${requireInModules}` },
    esbuildPlugins: [publicEntries],
  },
]);
