import type { ReportingFrame } from "../../../lexicons/en/reporting-verbs.ts";
import type { Attribution } from "../attribution.ts";
import { type After, readAfter } from "../clauses/content-after.ts";
import { subjectOf } from "../clauses/subject.ts";
import { type Cue, findCues } from "../cues/find-cues.ts";
import type { Frame, TokenRange, Unit } from "../frame.ts";
import { canSpeak } from "../speakers/names-speaker.ts";

/** Fewer words than this are a heading or an item of a list. */
const FEWEST_WORDS = 8;

/** Verbs that announce what somebody says. */
const REPORTS: readonly ReportingFrame[] = ["clause", "tell"];

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
    const announcement = findAnnouncement(frame, unit);
    const range = announcement === undefined ? undefined : spokenParagraph(frame, next.paragraph);
    if (announcement === undefined || range === undefined) continue;
    blocks.push({ paragraph: next.paragraph, attribution: toAttribution(frame, announcement, next, range) });
  }
  return blocks;
}

interface Announcement {
  readonly cue: Cue;
  readonly source: TokenRange;
  readonly after: After;
}

/** "Reyes said on Monday:", with nothing but its company between the verb and the colon. */
function findAnnouncement(frame: Frame, unit: Unit): Announcement | undefined {
  for (const cue of findCues(frame, unit).reverse()) {
    if (cue.mood !== "finite" || cue.negated || !REPORTS.some((name) => cue.verb.frames.includes(name))) continue;
    const source = subjectOf(frame, unit, cue)?.words;
    const after = readAfter(frame, unit, cue);
    if (source !== undefined && canSpeak(frame, source) && after.rest === unit.end - 1) return { cue, source, after };
  }
  return undefined;
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

function toAttribution(frame: Frame, { cue, source, after }: Announcement, next: Unit, range: TokenRange): Attribution {
  return {
    sieve: "block-after-colon",
    unit: next.index,
    cue: { first: cue.head, end: cue.end },
    verb: cue.verb,
    source,
    ...(after.addressee !== undefined ? { addressee: after.addressee } : {}),
    ...(after.setting !== undefined ? { setting: after.setting } : {}),
    segments: [{ start: frame.tokens[range.first]!.start, end: frame.tokens[range.end - 1]!.end }],
    stretches: [],
  };
}
