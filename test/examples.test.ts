import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

/** UPDATE_EXAMPLES=1 npx vitest run test/examples.test.ts writes the outputs anew. */
const update = process.env.UPDATE_EXAMPLES === "1";
/** Four processes that load the whole library from source, on a slow and busy machine. */
const timeoutMs = 60_000;

if (update) mkdirSync("examples/output", { recursive: true });

/** The pipeline's tests run as a user runs them, on the packed package: test/dist. */
const examples = [...readdirSync("examples").filter((file) => file.endsWith(".ts")), "pipeline/show-faults.ts"];

describe("the examples print what is written beside them", () => {
  for (const file of examples) {
    it(
      file,
      () => {
        const printed = run(file);
        const outputFile = join("examples/output", outputOf(file));
        if (update) writeFileSync(outputFile, printed);
        expect(existsSync(outputFile), `no ${outputFile}`).toBe(true);
        expect(printed).toBe(readFileSync(outputFile, "utf8"));
      },
      timeoutMs,
    );
  }

  it("has an output for each example and no other", () => {
    expect(readdirSync("examples/output").sort()).toEqual(examples.map(outputOf).sort());
  });
});

/** A page is kept as a page, to be opened in a browser. */
function outputOf(file: string): string {
  if (file.includes("/")) return `${dirname(file)}.txt`;
  return file.replace(/\.ts$/, file.includes("html") ? ".html" : ".txt");
}

function run(file: string): string {
  return execFileSync("npx", ["tsx", join("examples", file)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}
