import { describe, expect, it } from "vitest";
import { calls, freeNames, importsOf, sourceFiles } from "./source/source-files.ts";

/** From left to right: a file imports from its own layer and from layers before it. */
const layers: readonly (readonly string[])[] = [
  ["kernel"],
  ["lexicons"],
  ["tagger"],
  ["document"],
  ["mentions"],
  ["claims"],
  ["events"],
  ["comparisons"],
  ["findings"],
  ["report"],
  ["options", "pipeline", "index"],
  ["config", "node", "testing", "vitest"],
  ["cli"],
];

/** Layers that may use node's own modules; everything else runs in browsers. */
const nodeLayers: ReadonlySet<string> = new Set(["node", "testing", "vitest", "cli"]);

const files = sourceFiles();

/** "src/mentions/dates/read.ts" is in the layer "mentions", "src/index.ts" in "index". */
function layerOf(file: string): string {
  return (file.split("/")[1] as string).replace(/\.ts$/, "");
}

function rank(layer: string): number {
  return layers.findIndex((names) => names.includes(layer));
}

/** "@scope/name/deep" -> "@scope/name". */
function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

const edges = files.flatMap((file) => importsOf(file).map((edge) => ({ file, ...edge })));
const inside = edges.filter(({ from }) => from.startsWith("src/"));
const outside = edges.filter(({ from }) => !from.startsWith("src/"));

describe("layers", () => {
  it("every source file is in a known layer", () => {
    expect(files.filter((file) => rank(layerOf(file)) < 0)).toEqual([]);
  });

  it("imports point left only", () => {
    const wrong = inside.filter(({ file, from }) => rank(layerOf(from)) > rank(layerOf(file)));
    expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });

  it("the index is the last of its rank: nothing below the public face imports it", () => {
    const wrong = inside.filter(({ file, from }) => from === "src/index.ts" && rank(layerOf(file)) <= rank("index"));
    expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });

  it("kinds of mention do not import each other", () => {
    const kindOf = (path: string) => /^src\/mentions\/([^/]+)\//.exec(path)?.[1];
    const wrong = inside.filter(({ file, from }) => {
      const [kind, other] = [kindOf(file), kindOf(from)];
      return kind !== undefined && other !== undefined && kind !== other;
    });
    expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });

  it("no import goes round in a circle", () => {
    const next = new Map<string, string[]>();
    for (const { file, from, typeOnly } of inside) if (!typeOnly) next.set(file, [...(next.get(file) ?? []), from]);
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" > "));
      if (done.has(file) || path.includes(file)) return;
      for (const following of next.get(file) ?? []) walk(following, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });
});

describe("what a layer may use", () => {
  it("each third-party package or deep module of one stands behind one file", () => {
    const users = new Map<string, Set<string>>();
    for (const { file, from } of outside) {
      if (from.startsWith("node:")) continue;
      // natural is a bag of independent modules, each with a file of its own.
      const name = packageOf(from) === "natural" ? from : packageOf(from);
      users.set(name, (users.get(name) ?? new Set()).add(file));
    }
    const shared = [...users].filter(([, importers]) => importers.size > 1);
    expect(shared.map(([name, importers]) => `${name}: ${[...importers].join(", ")}`)).toEqual([]);
  });

  it("only node, testing, vitest and cli import node's own modules", () => {
    const wrong = outside.filter(({ file, from }) => from.startsWith("node:") && !nodeLayers.has(layerOf(file)));
    expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });

  it("only cli prints or knows the process", () => {
    const wrong = files
      .filter((file) => layerOf(file) !== "cli")
      .flatMap((file) => freeNames(file).map((name) => `${file} uses ${name}`))
      .filter((use) => / (console|process|globalThis|window)$/.test(use));
    expect(wrong).toEqual([]);
  });

  it("the core reads no clock, no chance, no host locale and no host zone", () => {
    const wrong = files
      .filter((file) => !nodeLayers.has(layerOf(file)))
      .flatMap((file) => calls(file).map((call) => `${file} calls ${call}`))
      .filter((use) => HOST_DEPENDENT.test(use));
    expect(wrong).toEqual([]);
  });
});

/** `new Date()` is the clock and `new Date(2025, 4, 3)` the host's zone; `new Date(milliseconds)` is neither. */
const HOST_DEPENDENT = new RegExp(
  [
    " new Date/(0|[2-7])$",
    " (Date|performance)\\.now/",
    " Math\\.random/",
    " new Intl\\.Segmenter",
    "\\.(toLocale\\w+|localeCompare)/",
    "\\.get(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)/0$",
  ].join("|"),
);
