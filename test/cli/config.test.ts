import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { configTemplate } from "../../src/cli/init/config-template.ts";
import { crossfact, ferryReport, folderWith } from "./crossfact.ts";

const articles = { "wire/a.md": ferryReport("Post A", 14), "wire/c.md": ferryReport("Post C", 16) };

/** Checks the wire with a configuration file, from its folder. */
async function checkWith(name: string, content: string) {
  const folder = folderWith({ ...articles, [name]: content });
  const { status, written, noted } = await crossfact(["check"], { folder });
  return { status, first: written.split(" ")[0], noted: noted.join("\n") };
}

const json = (config: unknown) => checkWith("crossfact.config.json", JSON.stringify(config));

describe("a configuration is found and obeyed", () => {
  const asJson = JSON.stringify({ files: ["wire"], severity: { figure: "warn" } });
  const kinds: readonly [name: string, content: string][] = [
    ["crossfact.config.json", `\uFEFF${asJson}`],
    ["crossfact.config.mjs", `export default ${asJson};`],
    ["crossfact.config.js", `module.exports = ${asJson};`],
    [
      "crossfact.config.ts",
      `const files: string[] = ["wire"];\nexport default { files, severity: { figure: "warn" } };`,
    ],
    ["crossfact.config.mts", `interface A { b: 1 }\nexport default ${asJson} satisfies object;`],
  ];
  for (const [name, content] of kinds) {
    it(name, async () => {
      expect(await checkWith(name, content)).toEqual({ status: 1, first: "WARNING", noted: "" });
    });
  }

  it("above the working folder, its paths hanging on its own folder", async () => {
    const folder = folderWith({ ...articles, "crossfact.config.json": JSON.stringify({ files: ["wire"] }) });
    mkdirSync(join(folder, "deep/deeper"), { recursive: true });
    const { status, written } = await crossfact(["check"], { folder: join(folder, "deep/deeper") });
    expect({ status, written }).toEqual({ status: 1, written: expect.stringContaining("Post C") });
  });
  it("the command line wins", async () => {
    const folder = folderWith({ ...articles, "crossfact.config.json": '{"files":["none"],"failOn":"never"}' });
    expect(await crossfact(["check", "wire", "--fail-on", "error"], { folder })).toMatchObject({ status: 1 });
  });
  it("--config names another", async () => {
    const folder = folderWith({ ...articles, "ci/strict.json": '{"files":["../wire"],"failOn":"never"}' });
    expect(await crossfact(["check", "--config", "ci/strict.json"], { folder })).toMatchObject({
      status: 0,
      noted: [],
    });
  });
  it("what init writes is one", async () => {
    for (const type of ["ts", "mjs", "json"] as const) {
      const content = configTemplate(type).replaceAll('"articles"', '"wire"');
      const folder = folderWith({ ...articles, [`crossfact.config.${type}`]: content });
      expect(await crossfact(["check"], { folder }), type).toMatchObject({ status: 1, noted: [] });
    }
  });
});

describe("severities", () => {
  const first = async (severity: unknown) => (await json({ files: ["wire"], severity })).first;

  it("are set for a kind, more exactly for its relation, most exactly for a rule", async () => {
    const rule = "comparisons/figures/compare-figures";
    expect(await first({ figure: "off" })).toBe("No");
    expect(await first({ figure: "off", "figure/contradiction": "warn" })).toBe("WARNING");
    expect(await first({ figure: "off", "figure/contradiction": "warn", [rule]: "error" })).toBe("ERROR");
    expect(await first({ quote: "off", "figure/update": "off" })).toBe("ERROR");
  });
  it("leave out what is less sure than asked for, and subjects", async () => {
    expect(await first({ figure: ["warn", { minConfidence: 1 }] })).toBe("No");
    expect(await first({ figure: ["warn", { minConfidence: 0.1 }] })).toBe("WARNING");
    expect(await first({ figure: ["warn", { except: ["killed"] }] })).toBe("No");
  });
});

describe("a configuration that cannot be understood is one line with file, key and the nearest known one", () => {
  const cases: readonly [title: string, config: unknown, said: string][] = [
    ["a key", { sameEvents: true }, 'crossfact.config.json: unknown key "sameEvents": did you mean "sameEvent"?'],
    ["a key of an option", { severity: { figure: ["warn", { minConfidenc: 1 }] } }, 'did you mean "minConfidence"?'],
    ["a kind", { severity: { figures: "off" } }, 'severity: unknown key "figures": did you mean "figure"?'],
    ["a relation", { severity: { "figure/updates": "off" } }, 'did you mean "figure/update"?'],
    [
      "a rule",
      { severity: { "comparisons/figure/compare-figures": "off" } },
      'did you mean "comparisons/figures/compare-figures"?',
    ],
    ["a level", { severity: { quote: "warning" } }, 'severity.quote: expected "off", "warn" or "error", alone or'],
    ["a number", { maxWarnings: -1 }, "maxWarnings: expected a whole number from 0, got -1"],
    ["a confidence", { severity: { quote: ["warn", { minConfidence: 80 }] } }, "expected a number from 0 to 1, got 80"],
    ["a kind to report", { kinds: ["quotes"] }, "kinds.0: expected a list of figure, date,"],
    ["no object", ["wire"], "expected an object of settings, got"],
    ["nothing", null, "expected an object of settings, got null"],
  ];
  for (const [title, config, said] of cases) {
    it(title, async () => {
      const { status, noted } = await json(config);
      expect({ status, noted }).toEqual({ status: 2, noted: expect.stringContaining(said) });
      expect(noted).toMatch(/^crossfact: crossfact\.config\.json: [^\n]*$/);
    });
  }
  it("__proto__, which changes nothing", async () => {
    const hostile = '{"__proto__":{"failOn":"never"},"files":["wire"]}';
    expect(await checkWith("crossfact.config.json", hostile)).toMatchObject({
      status: 2,
      noted: expect.stringContaining('unknown key "__proto__"'),
    });
    const inside = '{"severity":{"__proto__":"off","constructor":"off"},"files":["wire"]}';
    expect(await checkWith("crossfact.config.json", inside)).toMatchObject({
      status: 2,
      noted: expect.stringContaining('severity: unknown key "__proto__"'),
    });
    expect(({} as { failOn?: string }).failOn).toBeUndefined();
  });
});

describe("a configuration that cannot be run is one line", () => {
  const cases: readonly [title: string, name: string, content: string, said: RegExp][] = [
    ["JSON with a fault", "crossfact.config.json", '{"files": [}', /config\.json: it cannot be read: .*JSON/],
    ["a module with a fault", "crossfact.config.mjs", "export default {\n", /config\.mjs: it (cannot be read|fails)/],
    ["TypeScript with a fault", "crossfact.config.ts", "export default {\n", /config\.ts: it (cannot be read|fails)/],
    [
      "a module that throws",
      "crossfact.config.mjs",
      'throw new Error("no key\\nin here");',
      /config\.mjs: it fails with "no key"$/,
    ],
    ["a module that throws no error", "crossfact.config.mjs", "throw null;", /config\.mjs: it throws null$/],
    ["TypeScript that throws", "crossfact.config.ts", 'throw new TypeError("no");', /config\.ts: it fails with "no"$/],
    ["a module without a default", "crossfact.config.mjs", "export const a = 1;", /no default export/],
    ["a package that is not there", "crossfact.config.mjs", 'import "no-such-package";', /no-such-package/],
  ];
  for (const [title, name, content, said] of cases) {
    it(title, async () => {
      const { status, noted } = await checkWith(name, content);
      expect({ status, noted }).toEqual({ status: 2, noted: expect.stringMatching(said) });
      expect(noted).not.toContain("\n");
    });
  }
  it("one that is missing", async () => {
    expect(await crossfact(["check", "--config", "gone.json"], { folder: folderWith() })).toMatchObject({
      status: 2,
      noted: ["crossfact: gone.json: nothing there"],
    });
  });
  it.skipIf(process.getuid?.() === 0)("one that may not be read", async () => {
    const folder = folderWith({ "crossfact.config.json": "{}" });
    chmodSync(join(folder, "crossfact.config.json"), 0);
    expect(await crossfact(["check"], { folder })).toMatchObject({
      status: 2,
      noted: ["crossfact: crossfact.config.json: no right to read or write it"],
    });
  });
});
