import type { CalendarText } from "./calendar-text.ts";

/** Words before a date that place it in the time to come: "is due on Friday", "will meet", "plans to return". */
const aheadWords: ReadonlySet<string> = new Set(
  "will 'll shall due scheduled slated set expected expects expect plans plan planned planning until till by next upcoming coming tomorrow forthcoming begins starts opens deadline".split(
    " ",
  ),
);
const behindWords: ReadonlySet<string> = new Set(
  "was were had did said says told since ago last went came took made began announced reported was been became fell rose died won lost".split(
    " ",
  ),
);

/** How many tokens before an expression its verb is looked for. */
const REACH = 24;

/**
 * Whether the clause of a token speaks of what is to come: the nearest word before it that tells a time decides,
 * then the nearest after it within the sentence. News tells what happened, so the past needs no sign.
 */
export function isAhead(text: CalendarText, at: number): boolean {
  const start = Math.max(text.sentenceStart[at] as number, at - REACH);
  for (let back = at - 1; back >= start; back--) {
    const sign = signOf(text, back);
    if (sign !== 0) return sign > 0;
  }
  const end = Math.min(text.sentenceEnd[at] as number, at + 12);
  for (let next = at + 1; next < end; next++) {
    const sign = signOf(text, next);
    if (sign !== 0) return sign > 0;
  }
  return false;
}

function signOf(text: CalendarText, at: number): number {
  const { lower } = text.tokens[at] as { lower: string };
  if (aheadWords.has(lower)) return 1;
  if (behindWords.has(lower) || (lower.length > 4 && lower.endsWith("ed"))) return -1;
  return 0;
}
