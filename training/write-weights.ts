import { readFileSync, writeFileSync } from "node:fs";

/** Puts fitted weights, to two decimals, into the object that a constant of a source file holds. In: its path from the project's root. */
export function writeWeights(file: string, constant: string, weights: Readonly<Record<string, number>>): void {
  const source = readFileSync(file, "utf8");
  const from = source.indexOf("= {", source.indexOf(`const ${constant}`));
  const to = source.indexOf("};", from);
  const rows = Object.entries(weights).map(([name, weight]) => `  ${name}: ${Math.round(weight * 100) / 100},`);
  writeFileSync(file, `${source.slice(0, from)}= {\n${rows.join("\n")}\n${source.slice(to)}`);
}
