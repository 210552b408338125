import type { Attribution } from "../attribution.ts";
import { readAfter } from "../clauses/content-after.ts";
import { subjectOf } from "../clauses/subject.ts";
import { type Cue, findCues } from "../cues/find-cues.ts";
import type { Frame, TokenRange, Unit } from "../frame.ts";
import { canSpeak } from "../speakers/names-speaker.ts";

/** Fewer words than this are a heading or an item of a list. */
const FEWEST_WORDS = 8;

/** Verbs that only the article itself uses of the speaker: a paragraph that holds one goes on in its own words. */
const NARRATED = new Set(["say", "add", "tell"]);

/** A paragraph of somebody's words without marks, with what announces it. */
export interface Block {
  readonly paragraph: number;
  readonly attribution: Attribution;
}

/** "In a statement, Reyes said:" and a paragraph without quotation marks below it: a block quotation. */
export function findBlocks(frame: Frame): Block[] {
  const blocks: Block[] = [];
  for (const unit of frame.units) {
    if (frame.tokens[unit.end - 1]!.text !== ":") continue;
    const next = frame.units[unit.index + 1];
    if (next === undefined || next.paragraph !== unit.paragraph + 1) continue;
    const cue = findCues(frame, unit).findLast((one) => announces(frame, unit, one));
    const range = cue === undefined ? undefined : spokenParagraph(frame, next.paragraph);
    if (cue === undefined || range === undefined) continue;
    blocks.push({ paragraph: next.paragraph, attribution: toAttribution(frame, unit, cue, next, range) });
  }
  return blocks;
}

/** "Reyes said on Monday:", with nothing but its company between the verb and the colon. */
function announces(frame: Frame, unit: Unit, cue: Cue): boolean {
  if (cue.mood !== "finite" || cue.negated || !cue.verb.frames.some((name) => name === "clause" || name === "tell"))
    return false;
  const subject = subjectOf(frame, unit, cue);
  return subject !== undefined && canSpeak(frame, subject.words) && readAfter(frame, unit, cue).rest === unit.end - 1;
}

/** The tokens of a paragraph that can be somebody's words: a sentence or more, no marks in it, and no "he said". */
function spokenParagraph(frame: Frame, index: number): TokenRange | undefined {
  const { sentences, paragraphs } = frame.document;
  const { firstSentence, endSentence, role } = paragraphs[index]!;
  if (role !== "prose" || firstSentence >= endSentence) return undefined;
  const range = { first: sentences[firstSentence]!.firstToken, end: sentences[endSentence - 1]!.endToken };
  if (range.end - range.first < FEWEST_WORDS || !/[.!?…]/.test(frame.tokens[range.end - 1]!.text)) return undefined;
  for (let at = range.first; at < range.end; at++) if (frame.stretchAt[at]! >= 0) return undefined;
  for (let at = frame.unitAt[range.first]!; frame.units[at]?.paragraph === index; at++)
    if (findCues(frame, frame.units[at]!).some((cue) => isNarrated(frame, frame.units[at]!, cue))) return undefined;
  return range;
}

function isNarrated(frame: Frame, unit: Unit, cue: Cue): boolean {
  if (!NARRATED.has(cue.verb.lemma) || cue.mood !== "finite") return false;
  const words = subjectOf(frame, unit, cue)?.words;
  return words !== undefined && !["i", "we", "you"].includes(frame.tokens[words.first]!.lower);
}

function toAttribution(frame: Frame, unit: Unit, cue: Cue, next: Unit, range: TokenRange): Attribution {
  const after = readAfter(frame, unit, cue);
  return {
    sieve: "block-after-colon",
    unit: next.index,
    cue: { first: cue.head, end: cue.end },
    verb: cue.verb,
    source: subjectOf(frame, unit, cue)!.words,
    ...(after.addressee !== undefined ? { addressee: after.addressee } : {}),
    ...(after.setting !== undefined ? { setting: after.setting } : {}),
    segments: [{ start: frame.tokens[range.first]!.start, end: frame.tokens[range.end - 1]!.end }],
    stretches: [],
  };
}
