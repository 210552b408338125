import { coordinators } from "../../../lexicons/en/closed-class.ts";
import type { Cue } from "../cues/find-cues.ts";
import type { Frame } from "../frame.ts";
import { endsStretchWithComma } from "./content.ts";
import type { Subject } from "./subject.ts";

/** Cues looked at behind the one whose content is read: farther ones stand beyond its sentence in all but lists. */
const CUES_AHEAD = 8;

/** Tokens at which the content of a cue must end: the next cue of the same sentence that is not part of what was said. */
export function contentBreaks(
  frame: Frame,
  cues: readonly Cue[],
  subjects: readonly (Subject | undefined)[],
  index: number,
): number[] {
  const breaks: number[] = [];
  for (let later = index + 1; later < Math.min(cues.length, index + CUES_AHEAD); later++) {
    const cue = cues[later]!;
    const subject = subjects[later];
    const start = subject?.place === "before" ? subject.words.first : cue.first;
    const before = frame.tokens[start - 1];
    if (before === undefined) continue;
    if (before.text === "," && (cue.mood === "gerund" || subject?.place === "after")) breaks.push(start - 1);
    // `described it as "a breach of trust," adding: "We ..."`
    else if (cue.mood === "gerund" && endsStretchWithComma(frame, start - 1)) breaks.push(start);
    // "..., because "most people don't know," she said": a second cue at the end
    else if (
      subject?.place === "before" &&
      (before.text === "," || frame.stretchAt[start - 1]! >= 0) &&
      isLast(frame, cue)
    ) {
      breaks.push(before.text === "," ? start - 1 : start);
    } else if (coordinators.has(before.lower) || ["while", "whereas", "though", "although"].includes(before.lower)) {
      if (subject?.place === "before" || subject?.place === "shared") {
        breaks.push(frame.tokens[start - 2]?.text === "," ? start - 2 : start - 1);
      }
    }
  }
  return breaks;
}

function isLast(frame: Frame, cue: Cue): boolean {
  const next = frame.tokens[cue.end];
  return next === undefined || next.text === "." || frame.unitAt[cue.end] !== frame.unitAt[cue.head];
}
