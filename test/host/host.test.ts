import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { afterAll, describe, expect, it } from "vitest";
import { neutralBundle } from "../bundle/neutral-bundle.ts";
import { projectRoot } from "../project-root.ts";

const texts = globSync("seeds/**/*.txt", { cwd: projectRoot })
  .sort()
  .map((file) => readFileSync(join(projectRoot, file), "utf8"));
const relative = "Nine people died last Friday, two days after the May 3 vote, and polls open at 9 am on Sunday.";
const articles = [...texts, relative].map((text) => ({ text, published: "2025-05-04T23:30:00-06:00" }));

/** Other hosts, each as environment and as a line that runs before the library is loaded. */
const hosts: readonly [title: string, env: Record<string, string>, before: string][] = [
  ["in Kolkata", { TZ: "Asia/Kolkata" }, ""],
  ["in St. John's", { TZ: "America/St_Johns" }, ""],
  ["in Apia", { TZ: "Pacific/Apia" }, ""],
  ["that speaks Turkish", { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }, ""],
  ["that speaks Arabic", { LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" }, ""],
  ["whose clock stands at 1970", {}, "Date.now = () => 0;"],
  ["whose clock stands at 9999", {}, "Date.now = () => 253402300799000;"],
  ["whose clock leaps", {}, leapingClock()],
  [
    "whose intrinsics are frozen",
    {},
    "for (const name of Object.getOwnPropertyNames(globalThis)) { const it = globalThis[name]; if (typeof it === 'function' && it.prototype) { Object.freeze(it.prototype); Object.freeze(it); } }",
  ],
];

describe("the same articles give the same bytes on a host", { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "crossfact-host-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const { code } = await neutralBundle();
  writeFileSync(join(folder, "articles.json"), JSON.stringify(articles));

  const run = (env: Record<string, string>, before: string): string => {
    const script = `${before}\n${code}
      const articles = JSON.parse(require("node:fs").readFileSync("articles.json", "utf8"));
      const result = [articles.map((article) => crossfact.readArticle(article)), crossfact.compareArticles(articles, { include: ["variation"] })];
      require("node:fs").writeSync(1, JSON.stringify(result));`;
    const file = join(folder, "run.cjs");
    writeFileSync(file, script);
    const output = execFileSync(process.execPath, [file], {
      cwd: folder,
      env: { PATH: process.env.PATH, TZ: "UTC", LANG: "C.UTF-8", ...env },
      maxBuffer: 1 << 28,
    });
    return createHash("sha256").update(output).digest("hex");
  };
  const here = run({}, "");

  for (const [title, env, before] of hosts) {
    it(title, () => expect(run(env, before)).toBe(here));
  }
});

/** A clock that is another one at each look: `diff` looks at it for a time limit that nobody sets, and nothing may depend on that. */
function leapingClock(): string {
  return `const HostDate = Date;
    let looks = 0;
    globalThis.Date = class extends HostDate {
      constructor(...args) { if (args.length === 0) throw new Error("read the clock"); super(...args); }
      static now() { return (++looks * 7919 * 86400000) % 8.64e15; }
    };`;
}
