import { isDash } from "../clauses/is-dash.ts";
import type { Subject } from "../clauses/subject.ts";
import type { Cue } from "../cues/find-cues.ts";
import type { Frame, TokenRange, Unit } from "../frame.ts";
import { isTitleOnly } from "../marks/is-title-only.ts";

/** The content that stands before "..., she said". */
export function contentBefore(
  frame: Frame,
  unit: Unit,
  cue: Cue,
  subject: Subject | undefined,
  used: number,
): TokenRange | undefined {
  if (subject?.place === "shared" || subject?.place === "relative" || cue.mood !== "finite") return undefined;
  const edge = subject?.place === "before" ? subject.words.first : cue.first;
  if (edge <= used) return edge === unit.first ? quoteBefore(frame, unit) : stretchBefore(frame, unit, edge);
  const before = frame.tokens[edge - 1]!;
  const quoted = frame.stretchAt[edge - 1]! >= 0;
  if (!quoted && before.text !== "," && !isDash(before.text)) return undefined;
  if (quoted && isTitleOnly(frame, edge - 1)) return undefined;
  let first = Math.max(unit.first, used);
  const end = quoted ? edge : edge - 1;
  first = quoted ? afterColon(frame, first, end) : first;
  first = skipLead(frame, first, end);
  return end > first ? { first, end } : undefined;
}

/** `His verdict: "It's not over," he said`: the quotation alone was said. */
function afterColon(frame: Frame, first: number, end: number): number {
  const start = frame.stretchTokens[frame.stretchAt[end - 1]!]!.first;
  return start > first && frame.tokens[start - 1]!.text === ":" ? start : first;
}

/** `The letter praised the crew: "They saved us," the union wrote`: the stretch right before, though an earlier verb reaches it too. */
function stretchBefore(frame: Frame, unit: Unit, edge: number): TokenRange | undefined {
  const stretch = frame.stretchAt[edge - 1] ?? -1;
  if (edge <= unit.first || stretch < 0) return undefined;
  const { first, end } = frame.stretchTokens[stretch]!;
  return first >= unit.first ? { first, end } : undefined;
}

/** A unit that is only an attribution belongs to the quotation right before it: "Who?" Reyes asked. */
function quoteBefore(frame: Frame, unit: Unit): TokenRange | undefined {
  const previous = frame.units[unit.index - 1];
  if (previous === undefined || previous.paragraph !== unit.paragraph) return undefined;
  const stretch = frame.stretchAt[unit.first - 1]!;
  if (stretch < 0) return undefined;
  let first = unit.first - 1;
  while (first > previous.first && frame.stretchAt[first - 1] === stretch) first--;
  return { first, end: unit.first };
}

/** Datelines, commas and conjunctions at the head of a sentence are not part of what was said. */
export function skipLead(frame: Frame, first: number, end: number): number {
  let at = first;
  for (let ahead = first; ahead < Math.min(end, first + 9); ahead++) {
    if (isDash(frame.tokens[ahead]!.text) && /^\p{Lu}{2}/u.test(frame.tokens[first]!.text)) at = ahead + 1;
  }
  const opening = frame.tokens[at]?.lower ?? "";
  if (at + 1 < end && (opening === "but" || opening === "and" || opening === "so") && frame.stretchAt[at]! < 0) at++;
  while (at < end && [",", ";", ":"].includes(frame.tokens[at]!.text)) at++;
  return at;
}
