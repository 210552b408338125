import { readFileSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { globSync } from "tinyglobby";
import { defineConfig } from "tsup";
import { packWords } from "./src/kernel/front-coded.ts";

/** What several entries hold: one error class, and the larger word lists. */
const sharedBySeveral = [
  "src/kernel/input-error.ts",
  "src/lexicons/en/word-weights.ts",
  "src/lexicons/en/news-synonyms.ts",
  "src/lexicons/en/units.ts",
];
const sharedModules = [...globSync("src/tagger/model/*.ts"), ...sharedBySeveral];
const sharedNames = sharedBySeveral.map((file) => basename(file, ".ts")).join("|");

/**
 * What both formats load from one file in `dist/shared`: the tagger's model, which is larger than all code, lists that several
 * entries read, and InputError, so that `instanceof` holds whichever way an entry was loaded. CommonJS, because Node 20 cannot `require` an ES module
 * while every runtime and bundler can import CommonJS.
 */
const shared: Plugin = {
  name: "shared-modules",
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^\\..*/(?:${sharedNames})\\.ts$`) }, ({ path }) => ({
      path: `./shared/${basename(path, ".ts")}.cjs`,
      external: true,
    }));
  },
};

/** What the library takes from zod, "z.array" and the like: found in the source, as a list by hand would miss the next one. */
const zodNames = globSync("src/**/*.ts").flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/\bz\.(?<name>[a-z]\w*)/g)].map(({ groups }) => groups?.name ?? ""),
);

/** What the core takes from a module of which it needs nothing before its first call. */
const LAZY_MODULES: Readonly<Record<string, readonly string[]>> = {
  zod: [...new Set(zodNames)].sort(),
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

/** The longest word lists, front-coded: 7 kB less in the packed package. */
const packedLists: Plugin = {
  name: "packed-lists",
  setup({ onLoad }) {
    onLoad(
      { filter: /\/lexicons\/en\/(?:first-names|region-names|name-weights|word-weights)\.ts$/ },
      async ({ path }) => {
        const source = await readFile(path, "utf8");
        const contents = source.replace(
          /`(?<list>[^`$]{99,})`|"(?<line>[^"\n]{9,})"\]/g,
          (_, list: string, line: string) => {
            const words = list?.includes(";") ? list.split(/[;\n]/) : (list ?? line).split(/\s+/);
            const packed = JSON.stringify(packWords(words.filter((word) => word !== "")));
            return line === undefined ? packed : `${packed}]`;
          },
        );
        return { contents, loader: "ts" };
      },
    );
  },
};

/** What every module system loads. The matchers for vitest, which is an ES module only, are built apart. */
const entries = {
  index: "src/index.ts",
  report: "src/report/index.ts",
  node: "src/node/index.ts",
  config: "src/config/index.ts",
  testing: "src/testing/index.ts",
};

/** What the assertions and the matchers for vitest share: built once, and no entry of the package. */
const judges = { judges: "src/testing/judges.ts" };

const builtFiles = new Map(Object.entries({ ...entries, ...judges }).map(([name, file]) => [resolve(file), name]));

/** The command, the assertions and the matchers use the library as any caller does: it is not bundled a second time. */
const builtEntries: Plugin = {
  name: "built-entries",
  setup({ onResolve }) {
    onResolve({ filter: /\/(index|judges)\.ts$/ }, ({ path, resolveDir, kind }) => {
      const name = kind === "entry-point" ? undefined : builtFiles.get(resolve(resolveDir, path));
      return name === undefined ? undefined : { path: `./${name}.cjs`, external: true };
    });
  },
};

/** Bundled CommonJS packages (commander) call `require` for node's own modules. */
const requireInModules =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

/**
 * The library is shipped once, as CommonJS: both entries of a name, for `import` and for `require`, list what its core exports.
 * So the formats share one state, the packed package stays small, and Node, which searches an imported CommonJS file for its
 * exports, searches a short one.
 */
async function writeEntry(name: string): Promise<void> {
  await rename(`dist/${name}.cjs`, `dist/${name}.core.cjs`);
  const exported = Object.keys(createRequire(import.meta.url)(`./dist/${name}.core.cjs`)).sort();
  const named = exported.map((one) => `exports.${one} = core.${one};\n`).join("");
  await writeFile(`dist/${name}.cjs`, `"use strict";\nconst core = require("./${name}.core.cjs");\n${named}`);
  await writeFile(`dist/${name}.js`, `export { ${exported.join(", ")} } from "./${name}.cjs";\n`);
}

/**
 * The types are shipped once, like the library: those of the ES modules are those of the CommonJS that they load. What the
 * matchers add to vitest has to stand in a module's own types: the build script copies it.
 */
async function writeTypes(name: string): Promise<void> {
  await writeFile(`dist/${name}.d.ts`, `export * from "./${name}.cjs";\n`);
}

/** As vitest does: TypeScript that compiles to CommonJS finds the types, and vitest itself imports the module. */
async function refuseRequire(): Promise<void> {
  const refusal =
    "crossfact/vitest cannot be required, as vitest cannot: import it, or name it in vitest's setupFiles.";
  await writeFile("dist/vitest.cjs", `throw new Error(${JSON.stringify(refusal)});\n`);
}

export default defineConfig([
  {
    entry: { ...entries, ...judges },
    format: ["cjs"],
    target: "es2022",
    platform: "neutral",
    // A package is fetched more often than it is read: the source is a click away. Terser leaves 16 kB less than esbuild, functions side by side.
    minify: "terser",
    terserOptions: { compress: { passes: 2, hoist_funs: true }, toplevel: true },
    // not bundled: left to the plugin that makes them lazy, which leaves them outside
    noExternal: Object.keys(LAZY_MODULES),
    esbuildPlugins: [lazyModules, shared, builtEntries, packedLists],
    esbuildOptions(options) {
      options.mainFields = ["module", "main"];
      options.external = [...(options.external ?? []), "node:*"];
    },
    async onSuccess() {
      await build({
        entryPoints: sharedModules,
        bundle: true,
        plugins: [packedLists],
        minify: true,
        format: "cjs",
        // Names the exports in a way that Node's import of CommonJS understands.
        platform: "node",
        target: "es2022",
        outdir: "dist/shared",
        outbase: "src",
        entryNames: "[name]",
        outExtension: { ".js": ".cjs" },
      });
      // in order: the later ones load the earlier ones
      for (const name of Object.keys({ ...entries, ...judges })) await writeEntry(name);
      await refuseRequire();
      for (const name of Object.keys(entries)) await writeTypes(name);
    },
  },
  {
    entry: { vitest: "src/vitest/index.ts" },
    format: ["esm"],
    target: "es2022",
    platform: "node",
    minify: true,
    esbuildPlugins: [builtEntries],
  },
  { entry: { ...entries, vitest: "src/vitest/index.ts" }, format: ["cjs"], dts: { only: true } },
  {
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    target: "node20",
    platform: "node",
    minify: "terser",
    terserOptions: { compress: { passes: 2, hoist_funs: true }, module: true },
    banner: { js: `#!/usr/bin/env node\n${requireInModules}` },
    esbuildPlugins: [builtEntries],
  },
]);
