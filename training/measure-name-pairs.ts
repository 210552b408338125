/**
 * Measures whether names of two articles are told to be one: `npx tsx training/measure-name-pairs.ts FILE [--show]`.
 *
 * FILE: JSON lines `{ "a": name, "b": name, "label": "variant" | "different" }`.
 * Prints the share of variants that are linked (same or variant) and of different pairs that are kept apart (different or unsure).
 */
import { readFileSync } from "node:fs";
import { sameEntity } from "../src/claims/same-entity.ts";

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly label: "variant" | "different";
}

const [file, show] = process.argv.slice(2);
if (file === undefined) throw new Error("name the file of pairs");
const pairs = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line) as Pair);

for (const label of ["variant", "different"] as const) {
  const labelled = pairs.filter((pair) => pair.label === label);
  const wrong = labelled.filter(({ a, b }) => isLinked(a, b) !== (label === "variant"));
  const share = ((labelled.length - wrong.length) / labelled.length) * 100;
  console.log(
    `${label === "variant" ? "variants linked" : "different kept apart"}: ${share.toFixed(1)} % of ${labelled.length}`,
  );
  if (show === "--show")
    for (const { a, b } of wrong) console.log(`  ${a} / ${b}: ${sameEntity({ name: a }, { name: b })}`);
}

function isLinked(a: string, b: string): boolean {
  const sameness = sameEntity({ name: a }, { name: b });
  return sameness === "same" || sameness === "variant";
}
