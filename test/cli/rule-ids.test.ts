import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { expect, it } from "vitest";
import { RULE_IDS } from "../../src/cli/config/rule-ids.ts";
import { projectRoot } from "../project-root.ts";

it("a severity can be set for every rule that compares, and for no other", () => {
  const files = globSync("src/comparisons/**/*.ts", { cwd: projectRoot, ignore: ["**/*.corpus.ts"] });
  const ids = files.flatMap(
    (file) => readFileSync(join(projectRoot, file), "utf8").match(/"comparisons\/[\w/-]+"/g) ?? [],
  );
  expect([...RULE_IDS]).toEqual([...new Set(ids.map((id) => id.slice(1, -1)))].sort());
});
