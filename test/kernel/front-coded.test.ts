import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { packWords, unpackWords } from "../../src/kernel/front-coded.ts";
import { projectRoot } from "../project-root.ts";

it("a packed word list is read as it was", () => {
  const words = ["ada", "adaeze", "adah", "anne-marie", "bo", "o'neal", "élodie"];
  expect(unpackWords(packWords([...words].reverse()))).toEqual([...words].sort());
});

it("a plain word list is read between its spaces", () => {
  expect(unpackWords("ada\nbo cleo")).toEqual(["ada", "bo", "cleo"]);
});

const config = readFileSync(join(projectRoot, "tsup.config.ts"), "utf8");
const [, packed = ""] = /lexicons\\\/en\\\/\(\?:(?<files>[a-z|-]+)\)/.exec(config) ?? [];

it("the build packs word lists", () => {
  expect(packed.split("|")).toContain("first-names");
});

for (const file of packed.split("|")) {
  it(`${file} can be packed: no word of its lists has a capital letter`, () => {
    const source = readFileSync(join(projectRoot, `src/lexicons/en/${file}.ts`), "utf8");
    // the strings that the build packs
    const lists = [...source.matchAll(/`(?<list>[^`$]{99,})`|"(?<line>[^"\n]{9,})"\]/g)].map(
      ({ groups }) => groups?.list ?? groups?.line ?? "",
    );
    expect(lists.length).toBeGreaterThan(0);
    for (const list of lists) {
      const words = list.split(list.includes(";") ? /[;\n]/ : /\s+/).filter((word) => word !== "");
      expect(unpackWords(packWords(words))).toEqual([...new Set(words)].sort());
    }
  });
}
