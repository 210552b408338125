import { indexAt, type Span } from "../kernel/span.ts";
import type { Reading } from "./reading.ts";
import { tokenAt } from "./token-at.ts";

/** Tokens of a dateline before its agency: "SAN TARVEN, Tarvia, March 3". */
const MOST_BEFORE = 12;
const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "--", "―"]);

/** Whether a span says who wrote or publishes the article: an author or credit line, "(TVN)" in "BRENZ, Tarvia (TVN) –". */
export function isPublisher({ document }: Reading, { start, end }: Span): boolean {
  const { paragraphs, tokens } = document;
  const paragraph = paragraphs[indexAt(paragraphs, start)];
  if (paragraph === undefined) return false;
  if (paragraph.role === "byline" || paragraph.role === "credit") return true;
  const at = tokenAt(tokens, start);
  const close = tokenAt(tokens, end);
  if (tokens[at - 1]?.text !== "(" || tokens[close]?.text !== ")" || !DASHES.has(tokens[close + 1]?.text ?? ""))
    return false;
  const first = tokenAt(tokens, paragraph.start);
  return at - first <= MOST_BEFORE && /^\p{Lu}[\p{Lu}.'’-]+$/u.test(tokens[first]?.text ?? "");
}
