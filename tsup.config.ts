import { readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { build, type Plugin } from "esbuild";
import { globSync } from "tinyglobby";
import { defineConfig, type Options } from "tsup";
import { encodeDense } from "./src/tagger/dense-text.ts";

const sharedModules = [...globSync("src/tagger/model/*.ts"), "src/kernel/input-error.ts"];

/**
 * What both formats load from one file in `dist/shared`: the tagger's model, which is larger than all code, and InputError,
 * so that `instanceof` holds whichever way an entry was loaded. CommonJS, because Node 20 cannot `require` an ES module
 * while every runtime and bundler can import CommonJS.
 */
const shared: Plugin = {
  name: "shared-modules",
  setup({ onResolve }) {
    onResolve({ filter: /^\..*\/input-error\.ts$/ }, ({ path }) => ({
      path: `./shared/${basename(path, ".ts")}.cjs`,
      external: true,
    }));
  },
};

/** What the core takes from a module of which it needs nothing before its first call. */
const LAZY_MODULES: Readonly<Record<string, readonly string[]>> = {
  zod: ["array", "custom", "enum", "int", "strictObject", "string", "union"],
  "chrono-node/en": ["Chrono", "configuration"],
};

/** Loads packages and model on first use: importing the library stays cheap. Works in CommonJS, which the core is shipped as. */
const lazyModules: Plugin = {
  name: "lazy-modules",
  setup({ onResolve, onLoad }) {
    const lazy = (id: string, names: readonly string[]) => ({ path: id, namespace: "lazy", pluginData: names });
    onResolve({ filter: /^(zod|chrono-node\/en)$/ }, ({ path, namespace }) =>
      namespace === "lazy" ? { path, external: true } : lazy(path, LAZY_MODULES[path] ?? []),
    );
    onResolve({ filter: /^\..*\/model\/[\w-]+\.ts$/ }, ({ path }) => {
      const file = basename(path, ".ts");
      const name = file.replace(/-(?<letter>\w)/g, (_, letter: string) => letter.toUpperCase());
      return lazy(`./shared/${file}.cjs`, [name]);
    });
    onResolve({ filter: /^\.\/shared\//, namespace: "lazy" }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: "lazy" }, ({ path, pluginData }) => ({
      contents: (pluginData as readonly string[])
        .map(
          (name) =>
            `Object.defineProperty(exports, "${name}", { enumerable: true, get: () => require("${path}").${name} });`,
        )
        .join("\n"),
      loader: "js",
    }));
  },
};

/** Training writes base64. Dense text takes a tenth off the packed package. */
const denseModel: Plugin = {
  name: "dense-model",
  setup({ onLoad }) {
    onLoad({ filter: /\/tagger\/model\/[\w-]+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const contents = source.replace(/"(?<base64>[\w+/]{100,}={0,2})"/g, (_, base64: string) =>
        JSON.stringify(encodeDense(Buffer.from(base64, "base64"))),
      );
      return { contents, loader: "ts" };
    });
  },
};

/** The command and the test matchers use the library as any caller does: its public entries are not bundled a second time. */
const publicEntries: Plugin = {
  name: "public-entries",
  setup({ onResolve, initialOptions: { format } }) {
    onResolve({ filter: /^(\.\.\/)+(index|report\/index|node\/index)\.ts$/ }, ({ path }) => ({
      path: path.replace(/^(?:\.\.\/)+(\w+)(\/index)?\.ts$/, `./$1.${format === "cjs" ? "cjs" : "js"}`),
      external: true,
    }));
  },
};

/** Vitest is ESM only, and so are the matchers for it; plain assertions are for everyone. */
const matchers: Options = {
  target: "es2022",
  platform: "node",
  minify: true,
  removeNodeProtocol: false,
  esbuildPlugins: [shared, publicEntries],
};

/** Bundled CommonJS packages (commander) call `require` for node's own modules. */
const requireInModules =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

/**
 * The core is a megabyte of rules and word lists: it is shipped once, as CommonJS, and both entries name its exports. So the formats
 * share one state, the packed package stays small, and Node, which searches an imported CommonJS file for its exports, searches
 * a short one. The same for the readers of files, which hold the HTML standard's
 * names of characters, and for reports.
 */
async function writeEntries(entry: string, core: string): Promise<void> {
  await rename(`dist/${entry}.cjs`, `dist/${core}.cjs`);
  const exported = Object.keys(createRequire(import.meta.url)(`./dist/${core}.cjs`)).sort();
  const named = exported.map((name) => `exports.${name} = core.${name};\n`).join("");
  await writeFile(`dist/${entry}.cjs`, `"use strict";\nconst core = require("./${core}.cjs");\n${named}`);
  await writeFile(`dist/${entry}.js`, `export { ${exported.join(", ")} } from "./${entry}.cjs";\n`);
}

export default defineConfig([
  {
    entry: {
      index: "src/index.ts",
      report: "src/report/index.ts",
      node: "src/node/index.ts",
      config: "src/config/index.ts",
    },
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    // Both formats hold all code, and a package is fetched more often than it is read: the source is a click away.
    minify: true,
    dts: {
      entry: {
        index: "src/index.ts",
        report: "src/report/index.ts",
        node: "src/node/index.ts",
        testing: "src/testing/index.ts",
        vitest: "src/vitest/index.ts",
      },
    },
    // not bundled: left to the plugin that makes them lazy, which leaves them outside
    noExternal: Object.keys(LAZY_MODULES),
    esbuildPlugins: [lazyModules, shared],
    esbuildOptions(options) {
      options.mainFields = ["module", "main"];
      options.external = [...(options.external ?? []), "node:*"];
    },
    async onSuccess() {
      await build({
        entryPoints: sharedModules,
        plugins: [denseModel],
        format: "cjs",
        // Names the exports in a way that Node's import of CommonJS understands.
        platform: "node",
        target: "es2022",
        outdir: "dist/shared",
        outbase: "src",
        entryNames: "[name]",
        outExtension: { ".js": ".cjs" },
      });
      await writeEntries("index", "core");
      await writeEntries("node", "readers");
      await writeEntries("report", "reports");
    },
  },
  { ...matchers, entry: { testing: "src/testing/index.ts", vitest: "src/vitest/index.ts" }, format: ["esm"] },
  { ...matchers, entry: { testing: "src/testing/index.ts" }, format: ["cjs"] },
  {
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    target: "node20",
    platform: "node",
    minify: true,
    banner: { js: `#!/usr/bin/env node\n${requireInModules}` },
    esbuildPlugins: [publicEntries],
  },
]);
