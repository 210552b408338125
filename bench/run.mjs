// npm run bench: speed beside compromise, the stages of reading beside wink-nlp and those of comparing, growth from 1,000 to 10,000 articles, growth on hostile texts, writing the HTML page,
// and whether single changes are found: npm run bench mutations [FOLDER | FILE.jsonl]...
// The peers are installed into bench/node_modules where they are missing.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;
const run = (command, args, cwd) => execFileSync(command, args, { cwd, stdio: "inherit" });

const peers = Object.keys(JSON.parse(readFileSync(join(here, "package.json"), "utf8")).dependencies);
if (!peers.every((peer) => existsSync(join(here, "node_modules", peer)))) {
  run("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], here);
}
/** What a measure is told to read. */
const sources = (measure) => (process.argv[2] === measure ? process.argv.slice(3) : []);

for (const measure of ["speed", "stages", "compare-stages", "growth", "hostile", "page", "mutations"]) {
  if (process.argv.length > 2 && !process.argv.includes(measure)) continue;
  run(
    process.execPath,
    ["--expose-gc", "--import", "tsx", join(here, `${measure}.ts`), ...sources(measure)],
    join(here, ".."),
  );
}
