import { reportingForms } from "../../../lexicons/en/reporting-verbs.ts";
import type { Cue } from "../cues/find-cues.ts";
import type { Frame, TokenRange, Unit } from "../frame.ts";
import { isTitle } from "../marks/is-title.ts";
import { contentEnd, stretchEnd } from "./content.ts";
import type { After } from "./content-after.ts";
import { isDash } from "./is-dash.ts";
import { isPreposition } from "./words-of-phrase.ts";

/** Which side of the cue holds what was said, or both. */
export function chooseContent(
  frame: Frame,
  unit: Unit,
  cue: Cue,
  after: After,
  before: TokenRange | undefined,
  right: TokenRange | undefined,
): TokenRange[] {
  const { frames } = cue.verb;
  const announces = right !== undefined || frame.tokens[after.rest]?.text === ":";
  const left = before !== undefined && announces && isSetting(frame, before) ? undefined : before;
  const only = frames.every((name) => name === "manner" || name === "label" || name === "order");
  // the quotation of the sentence before belongs to a bare "she said", not to "she said that ..."
  if (left !== undefined && left.end <= unit.first && right !== undefined) return [right];
  const leftQuote = left !== undefined && frame.stretchAt[left.end - 1]! >= 0;
  const rightQuote =
    right !== undefined &&
    (after.opening === "quote" || after.opening === "colon") &&
    frame.stretchAt[right.first]! >= 0;
  // "There was, she said, "an implicit bargain"": the quotation completes the clause in front
  if (rightQuote && left !== undefined && !leftQuote && endsInVerb(frame, left)) return [left, right];
  if (leftQuote) {
    if (rightQuote) return [left, right];
    const further = nextStretch(frame, unit, cue.end);
    return further !== undefined ? [left, further] : [left];
  }
  if (rightQuote || (right !== undefined && after.opening === "colon" && !only)) return [right!];
  if (frames.includes("manner") && frames.length === 1) return [];
  if (right !== undefined) return [right];
  if (left === undefined || only || frames.includes("label")) return [];
  if (!parenthetic(frame, unit, after)) return [];
  const rest = restAfterComma(frame, unit, after);
  return rest === undefined ? [left] : [left, rest];
}

/** `In an interview on "Face the Day", Reyes said`: where it was said, with nothing but titles in marks and no verb. */
function isSetting(frame: Frame, { first, end }: TokenRange): boolean {
  if (frame.stretchAt[first]! >= 0 || !isPreposition(frame, first)) return false;
  for (let at = first; at < end; at++) {
    const stretch = frame.stretches[frame.stretchAt[at]!];
    if (stretch !== undefined && !isTitle(frame.text.slice(stretch.start, stretch.end))) return false;
    if (stretch === undefined && (frame.tags[at] === "VERB" || frame.tags[at] === "AUX")) return false;
  }
  return true;
}

function endsInVerb(frame: Frame, range: TokenRange): boolean {
  const tag = frame.tags[range.end - 1];
  return (tag === "AUX" || tag === "VERB") && !/ing$/.test(frame.tokens[range.end - 1]!.lower);
}

/** Nothing but time and place stands between the cue and the next comma or full stop. */
function parenthetic(frame: Frame, unit: Unit, after: After): boolean {
  if (after.rest >= unit.end) return true;
  const { kind, text } = frame.tokens[after.rest]!;
  return (kind === "punctuation" && text !== ":") || after.opening === undefined;
}

/** `The bank, it said, has no plans`: what goes on after the second comma. */
function restAfterComma(frame: Frame, unit: Unit, after: After): TokenRange | undefined {
  if (after.rest + 2 >= unit.end || frame.tokens[after.rest]!.text !== ",") return undefined;
  const first = after.rest + 1;
  const { lower } = frame.tokens[first]!;
  if (
    ["adding", "citing", "who", "which", "a", "an", "the", "referring", "noting", "according", "as", "while"].includes(
      lower,
    )
  )
    return undefined;
  const end = contentEnd(frame, unit, first, []);
  return end > first ? { first, end } : undefined;
}

/** A quotation split by its attribution: "We will," she said, looking up, "go on." */
function nextStretch(frame: Frame, unit: Unit, from: number): TokenRange | undefined {
  for (let at = from; at < unit.end; at++) {
    if (frame.stretchAt[at]! >= 0) {
      const before = frame.tokens[at - 1]!.text;
      return before === "," || before === ":" || isDash(before)
        ? { first: at, end: stretchEnd(frame, at, unit.end) }
        : undefined;
    }
    const forms = reportingForms(frame.tokens[at]!.lower);
    if (forms !== undefined && at > from) return undefined;
  }
  return undefined;
}
