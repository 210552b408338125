import { existsSync, readFileSync } from "node:fs";
import { z } from "../../kernel/schema.ts";
import { reasonOf } from "../reason-of.ts";
import { UsageError } from "../usage-error.ts";
import { writeFile } from "../write-file.ts";

/** A finding that is known; the message tells a reader of the file what its id stands for. */
export interface KnownFinding {
  readonly id: string;
  readonly message: string;
}

const schema = z.strictObject({
  findings: z.array(z.strictObject({ id: z.string(), message: z.string() })),
});

/** The findings that a baseline file lists; `shown` is its name in an error. Throws: UsageError where the file is missing or no baseline. */
export function readBaseline(path: string, shown: string): readonly KnownFinding[] {
  const result = schema.safeParse(parse(path, shown));
  if (result.success) return result.data.findings;
  throw new UsageError(
    `${shown}: expected a baseline, { "findings": [{ "id", "message" }] }: --update-baseline writes one`,
  );
}

function parse(path: string, shown: string): unknown {
  if (!existsSync(path)) throw new UsageError(`${shown}: no baseline there: --update-baseline writes one`);
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new UsageError(`${shown}: ${reasonOf(error)}: mend it, or delete it and run --update-baseline`);
  }
}

/** Sorted by id, one finding a line: a change of the file shows what has been added and what is gone. */
export function writeBaseline(path: string, findings: readonly KnownFinding[]): void {
  const lines = [...new Map(findings.map(({ id, message }) => [id, message]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, message]) => `    ${JSON.stringify({ id, message })}`);
  writeFile(path, lines.length === 0 ? '{ "findings": [] }\n' : `{\n  "findings": [\n${lines.join(",\n")}\n  ]\n}\n`);
}
