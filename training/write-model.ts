import { writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../src/tagger/model");

/** Writes packed data as a module that the library imports, the same in every bundler. */
export function writeModel(file: string, name: string, packed: string): void {
  writeFileSync(
    join(FOLDER, file),
    `/** Written by training/train.ts; what it holds and where it comes from: training/README.md. */\nexport const ${name} =\n  "${packed}";\n`,
  );
}
