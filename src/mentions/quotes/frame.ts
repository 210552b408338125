import type { Document, Token } from "../../document/document.ts";
import { partsOfSpeech } from "../../document/part-of-speech.ts";
import type { Upos } from "../../tagger/parts-of-speech.ts";
import type { EntityMention } from "../mention.ts";
import { findStretches, type Stretch } from "./marks/find-stretches.ts";

/** `[first, end)` are indexes into the document's tokens. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/**
 * A sentence of the article itself: what stands between quotation marks counts as one part of it, however many sentences that holds.
 */
export interface Unit extends TokenRange {
  readonly index: number;
  readonly paragraph: number;
}

/** The document as quotes are read from it. Token indexes go through all tokens; -1 where there is nothing. */
export interface Frame {
  readonly document: Document;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly tags: readonly Upos[];
  readonly stretches: readonly Stretch[];
  /** The stretch that a token belongs to, its quotation marks included. */
  readonly stretchAt: Int32Array;
  /** The tokens of each stretch, its marks included. */
  readonly stretchTokens: readonly TokenRange[];
  readonly entities: readonly EntityMention[];
  readonly entityAt: Int32Array;
  readonly units: readonly Unit[];
  readonly unitAt: Int32Array;
}

export function readFrame(document: Document, entities: readonly EntityMention[]): Frame {
  const stretches = findStretches(document);
  const stretchAt = indexByToken(
    document.tokens,
    stretches.map((stretch) => stretch.outer),
  );
  const units = findUnits(document, stretches, stretchAt);
  const unitAt = new Int32Array(document.tokens.length).fill(-1);
  for (const unit of units) unitAt.fill(unit.index, unit.first, unit.end);
  return {
    document,
    text: document.text,
    tokens: document.tokens,
    tags: partsOfSpeech(document),
    stretches,
    stretchAt,
    stretchTokens: tokensOf(stretchAt, stretches.length),
    entities,
    entityAt: indexByToken(document.tokens, entities),
    units,
    unitAt,
  };
}

/** For each token the span that it begins in, -1 if none. In: spans in text order that do not overlap. */
function indexByToken(tokens: readonly Token[], spans: readonly { start: number; end: number }[]): Int32Array {
  const result = new Int32Array(tokens.length).fill(-1);
  let next = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    while (next < spans.length && spans[next]!.end <= token.start) next++;
    if (next < spans.length && spans[next]!.start < token.end) result[index] = next;
  }
  return result;
}

function tokensOf(stretchAt: Int32Array, count: number): TokenRange[] {
  const ranges: { first: number; end: number }[] = Array.from({ length: count }, () => ({ first: 0, end: 0 }));
  for (let at = 0; at < stretchAt.length; at++) {
    const stretch = stretchAt[at]!;
    if (stretch < 0) continue;
    const range = ranges[stretch]!;
    if (range.end === 0) range.first = at;
    range.end = at + 1;
  }
  return ranges;
}

/**
 * Parts a unit may have, a stretch counting as one: no sentence is longer, and what is read from a unit takes time by its length squared.
 */
const LONGEST_UNIT = 160;

function findUnits(document: Document, stretches: readonly Stretch[], stretchAt: Int32Array): Unit[] {
  const { tokens, sentences, paragraphs, text } = document;
  const units: Unit[] = [];
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    let first = sentences[paragraph.firstSentence]?.firstToken ?? 0;
    for (let at = paragraph.firstSentence; at < paragraph.endSentence; at++) {
      const end = sentences[at]!.endToken;
      if (end <= first) continue;
      const last = at + 1 === paragraph.endSentence;
      if (!last && isInside(stretchAt, end)) {
        continue;
      }
      units.push({ index: units.length, paragraph: index, first, end });
      first = end;
    }
  }
  return units.flatMap((unit) => splitAfterStretches(unit)).map((unit, index) => ({ ...unit, index }));

  /** The sentence splitter may see no end at `.” Smith`: a stretch that ends a sentence also ends its unit where a capital follows. */
  function splitAfterStretches(unit: Unit): Unit[] {
    const parts: Unit[] = [];
    let first = unit.first;
    let size = 0;
    for (let at = unit.first; at + 1 < unit.end; at++) {
      const stretch = stretchAt[at]!;
      if (stretch >= 0 && stretchAt[at + 1] === stretch) continue;
      size++;
      if (size >= LONGEST_UNIT) {
        parts.push({ ...unit, first, end: at + 1 });
        first = at + 1;
        size = 0;
        continue;
      }
      if (stretch < 0) continue;
      const last = text.charAt(stretches[stretch]!.end - 1);
      if (!/[.!?…]/.test(last)) continue;
      const next = tokens[at + 1]!;
      if (stretchAt[at + 1]! < 0 && !/^\p{Lu}/u.test(next.text)) continue;
      parts.push({ ...unit, first, end: at + 1 });
      first = at + 1;
      size = 0;
    }
    if (first < unit.end) parts.push({ ...unit, first });
    return parts;
  }

  function isInside(stretchOf: Int32Array, token: number): boolean {
    const stretch = stretchOf[token] ?? -1;
    return stretch >= 0 && token > 0 && stretchOf[token - 1] === stretch;
  }
}

export function spanOf(frame: Frame, range: TokenRange): { start: number; end: number } {
  return { start: frame.tokens[range.first]!.start, end: frame.tokens[range.end - 1]!.end };
}
