import type { ArticleFacts } from "../../index.ts";
import { showFacts } from "../show-facts.ts";
import type { Format } from "./format-names.ts";

/** Formats in which `extract` writes. */
export const FACTS_FORMATS = ["pretty", "json", "jsonl"] as const satisfies readonly Format[];

export function renderFacts(format: (typeof FACTS_FORMATS)[number], facts: readonly ArticleFacts[]): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(facts, null, 2)}\n`;
    case "jsonl":
      return facts.map((one) => `${JSON.stringify(one)}\n`).join("");
    default:
      return facts.map(showFacts).join("\n");
  }
}
