import type { Frame, TokenRange, Unit } from "../frame.ts";

/**
 * Where a relative clause between commas or brackets closes behind a reported clause, as the token index of the sign that closes it.
 *
 * "Reyes, who said she had slept badly|, was taken to hospital": the main verb follows the comma, and what was said is complete.
 * "Reyes, who said the plan, announced on Monday, would fail" does not end at "the plan": nothing is said of it yet.
 */
export function relativeEnd(frame: Frame, unit: Unit, pronoun: TokenRange, from: number): number | undefined {
  const open = frame.tokens[pronoun.first - 1]?.text;
  let depth = 0;
  let isComplete = false;
  for (let at = from; at < unit.end; at++) {
    if (frame.stretchAt[at]! >= 0) {
      isComplete = true;
      continue;
    }
    const { text } = frame.tokens[at]!;
    if (text === "(") depth++;
    else if (text === ")" && --depth < 0) return at;
    else if (text === "," && open === "," && isComplete && depth === 0 && isVerb(frame, at + 1, unit.end)) return at;
    // "announced" behind a comma is a participle until the clause has its verb
    else if (isVerb(frame, at, unit.end) && frame.tokens[at - 1]!.text !== ",") isComplete = true;
  }
  return undefined;
}

/** A verb that can be the main one: no "-ing". */
function isVerb(frame: Frame, at: number, ceiling: number): boolean {
  if (at >= ceiling || frame.stretchAt[at]! >= 0) return false;
  const tag = frame.tags[at];
  return (tag === "VERB" || tag === "AUX") && !frame.tokens[at]!.lower.endsWith("ing");
}
