import type { Attribution } from "../attribution.ts";
import { isDash } from "../clauses/is-dash.ts";
import type { Frame, TokenRange } from "../frame.ts";

/** Longest signature, in tokens: name, office, institution. */
const LONGEST_SIGNATURE = 16;

/**
 * A quotation with its speaker behind a dash: “It was over in a minute.” — Ana Reyes, shopkeeper.
 * The signature may stand alone in the next paragraph; then the paragraph before it is the quotation, with or without marks.
 */
export function findSigned(frame: Frame): Attribution[] {
  const result: Attribution[] = [];
  const { paragraphs, sentences } = frame.document;
  let previous: { first: number; end: number } | undefined;
  for (let index = 0; index < paragraphs.length; index++) {
    const { firstSentence, endSentence } = paragraphs[index]!;
    if (firstSentence >= endSentence) continue;
    const range = { first: sentences[firstSentence]!.firstToken, end: sentences[endSentence - 1]!.endToken };
    const dash = signatureDash(frame, range);
    const name = dash === undefined ? undefined : nameAfter(frame, dash, range.end);
    if (dash !== undefined && name !== undefined) {
      const content = dash === range.first ? previous : { first: range.first, end: dash };
      const found = content === undefined ? undefined : toAttribution(frame, content, name, dash === range.first);
      if (found !== undefined) result.push(found);
    }
    previous = range;
  }
  return result;
}

/** A dash at the head of the paragraph, or right after its last quotation. */
function signatureDash(frame: Frame, range: TokenRange): number | undefined {
  if (isLongDash(frame, range.first)) return range.end - range.first <= LONGEST_SIGNATURE ? range.first : undefined;
  for (let at = range.end - 2; at > Math.max(range.first, range.end - LONGEST_SIGNATURE); at--) {
    if (isLongDash(frame, at)) return frame.stretchAt[at]! < 0 && frame.stretchAt[at - 1]! >= 0 ? at : undefined;
  }
  return undefined;
}

function isLongDash(frame: Frame, at: number): boolean {
  const { text } = frame.tokens[at]!;
  return isDash(text) || text === "―";
}

/** The signature's name: a person, or at least two capitalized words, with nothing but an apposition after it. */
function nameAfter(frame: Frame, dash: number, end: number): TokenRange | undefined {
  let last = dash + 1;
  while (last < end && /^\p{Lu}/u.test(frame.tokens[last]!.text)) last++;
  if (last - dash < 3 && !isPerson(frame, dash + 1)) return undefined;
  if (last < end && ![",", "(", "."].includes(frame.tokens[last]!.text) && frame.tokens[last]!.kind !== "number")
    return undefined;
  for (let at = last; at < end; at++) if (frame.tags[at] === "VERB" || frame.tags[at] === "AUX") return undefined;
  return { first: dash + 1, end: last };
}

function isPerson(frame: Frame, at: number): boolean {
  const entity = frame.entityAt[at] ?? -1;
  return entity >= 0 && frame.entities[entity]!.type === "person";
}

function toAttribution(frame: Frame, content: TokenRange, name: TokenRange, apart: boolean): Attribution | undefined {
  const inside: number[] = [];
  for (let at = content.first; at < content.end; at++) {
    const stretch = frame.stretchAt[at]!;
    if (stretch >= 0 && inside.at(-1) !== stretch) inside.push(stretch);
  }
  const whole = inside.length > 0 && frame.stretchAt[content.first]! >= 0;
  if (!whole && (!apart || content.end - content.first < 5)) return undefined;
  const segments = whole
    ? inside.map((index) => ({ start: frame.stretches[index]!.start, end: frame.stretches[index]!.end }))
    : [{ start: frame.tokens[content.first]!.start, end: frame.tokens[content.end - 1]!.end }];
  return { sieve: "signed", unit: frame.unitAt[content.first]!, source: name, segments, stretches: inside };
}
