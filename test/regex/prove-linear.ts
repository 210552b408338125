import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import { projectRoot } from "../project-root.ts";

export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** Proofs are kept by the pattern's text, so that a run after a change proves only what is new. */
const CACHE = join(projectRoot, "node_modules", ".cache", "crossfact-regex");

/** What a proof by automata takes where there is one: it is exact, and left to itself the prover searches for an attack instead. */
const EXACT_TIMEOUT_MS = 150;
/** Longest proof seen so far: 3 s. A pattern that takes longer is too clever for a reader, too. */
const TIMEOUT_MS = 30_000;

/** Proves that matching time grows linearly with the text. Out: "safe", or what is wrong with the pattern, in one line. */
export async function proveLinear({ source, flags }: Pattern): Promise<string> {
  const key = createHash("sha256").update(`${flags}/${source}`).digest("hex");
  const file = join(CACHE, key);
  if (existsSync(file)) return readFileSync(file, "utf8");
  const verdict = await verdictOn(source, flags);
  if (!verdict.startsWith("unknown")) {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(file, verdict);
  }
  return verdict;
}

async function verdictOn(source: string, flags: string): Promise<string> {
  const plainFlags = flags.replace("d", "");
  const exact = await check(source, plainFlags, { checker: "automaton", timeout: EXACT_TIMEOUT_MS });
  const result = exact.status === "unknown" ? await check(source, plainFlags, { timeout: TIMEOUT_MS }) : exact;
  switch (result.status) {
    case "safe":
      return "safe";
    case "vulnerable":
      return `${result.complexity.summary}, for example with ${result.attack.pattern}`;
    default:
      return `unknown: ${result.error.kind}`;
  }
}
