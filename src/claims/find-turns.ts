import type { Document, Sentence, Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { once } from "../kernel/once.ts";
import { type PositionMatter, positionMatters } from "../lexicons/en/positions.ts";
import type { Upos } from "../tagger/parts-of-speech.ts";
import { BE } from "./verb-group.ts";
import { verbKey } from "./verb-key.ts";

/** A turn of phrase that takes a side. `[firstToken, endToken)` are indexes into the document's tokens. */
export interface Turn {
  readonly matter: PositionMatter;
  readonly side: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** The token of what it is told of, where the turn names it. */
  readonly thing?: number;
  readonly affirmedOnly: boolean;
  /** Negations that are none of its own words. */
  readonly negations: number;
}

interface Element {
  /** Words that may stand before, where not only articles and the like. */
  readonly gap: number;
  readonly keys: ReadonlySet<string>;
  readonly isThing: boolean;
}

interface Pattern {
  readonly matter: PositionMatter;
  readonly side: number;
  readonly elements: readonly Element[];
  readonly affirmedOnly: boolean;
}

const NEAR = 4;
const FAR = 9;
const GAPS: Readonly<Record<string, number>> = { "*": NEAR, "**": FAR, "***": 30 };
/** Articles and adverbs between the words of a turn. */
const SKIP_REACH = 2;
const SKIPPED: ReadonlySet<Upos> = new Set(["DET", "ADJ", "ADV"]);
const POSSESSIVE = /^(?:his|her|its|their|my|our|your)$/;
export const NEGATION = /^(?:not|n't|never|no|nobody|none|neither|nor|nothing|without)$/;
/** "a second test", "another appeal": not the one of the story. */
const OTHER = /^(?:second|another|other|further|earlier|previous|first|new|former|possible|future|later)$/;

/** The patterns by the keys that they may begin with. */
const patternsByKey = once((): ReadonlyMap<string, readonly Pattern[]> => {
  const byKey = new Map<string, Pattern[]>();
  for (const matter of positionMatters())
    matter.sides.forEach((turns, side) => {
      for (const turn of turns) {
        const elements = readElements(matter, turn.replace("+", ""));
        const pattern = { matter, side, elements, affirmedOnly: turn.startsWith("+") };
        for (const key of elements[0]?.keys ?? []) {
          const known = byKey.get(key);
          if (known === undefined) byKey.set(key, [pattern]);
          else known.push(pattern);
        }
      }
    });
  return byKey;
});

function readElements({ things }: PositionMatter, turn: string): Element[] {
  const elements: Element[] = [];
  let gap = 0;
  for (const word of turn.split("_")) {
    if (Object.hasOwn(GAPS, word)) gap = GAPS[word] as number;
    else {
      const words = word.split("/").flatMap((one) => (one === "@" ? things.flat() : [one]));
      elements.push({ gap, keys: new Set(words.map(keyOf)), isThing: word.startsWith("@") });
      gap = 0;
    }
  }
  return elements;
}

function keyOf(lower: string): string {
  if (BE.has(lower) && lower !== "'s") return "be";
  if (lower === "n't") return "not";
  return verbKey(lower);
}

/** The turns in a sentence, in text order. */
export function findTurns(document: Document, { firstToken, endToken }: Sentence): Turn[] {
  const { tokens } = document;
  const tags = partsOfSpeech(document);
  const found: Turn[] = [];
  for (let at = firstToken; at < endToken; at++)
    for (const pattern of patternsByKey().get(keyOf((tokens[at] as Token).lower)) ?? []) {
      const turn = matchAt(tokens, tags, pattern, at, endToken);
      if (turn !== undefined) found.push(turn);
    }
  return found;
}

function matchAt(
  tokens: readonly Token[],
  tags: readonly Upos[],
  pattern: Pattern,
  firstToken: number,
  to: number,
): Turn | undefined {
  const { elements, matter, side, affirmedOnly } = pattern;
  let at = firstToken;
  let thing: number | undefined;
  let negations = 0;
  for (const element of elements) {
    let skipped = 0;
    while (at < to && !element.keys.has(keyOf((tokens[at] as Token).lower))) {
      if (skipped++ >= (element.gap || SKIP_REACH) || !mayStandBetween(tokens, tags, at, element.gap)) return undefined;
      if (NEGATION.test((tokens[at] as Token).lower)) negations++;
      at++;
    }
    if (at >= to) return undefined;
    if (element.isThing) thing = at;
    at++;
  }
  return {
    matter,
    side,
    firstToken,
    endToken: at,
    affirmedOnly,
    negations,
    ...(thing === undefined ? {} : { thing }),
  };
}

/** "Every swim we are allowed" allows no swimming: another clause has begun. */
const SUBJECT = /^(?:i|we|you|he|she|they)$/;
const BARRIER = /^(?:[;:.!?“”"()—–]|but|while|whereas|although)$/;

function mayStandBetween(tokens: readonly Token[], tags: readonly Upos[], at: number, gap: number): boolean {
  const { lower } = tokens[at] as Token;
  if (OTHER.test(lower)) return false;
  if (gap === 0) return SKIPPED.has(tags[at] as Upos) || POSSESSIVE.test(lower) || NEGATION.test(lower);
  if (BARRIER.test(lower) || (gap <= NEAR && SUBJECT.test(lower))) return false;
  // "the building, which burned", "On the charge of theft, which he denied,"
  return lower !== "," || gap > FAR || /^(?:which|that)$/.test(tokens[at + 1]?.lower ?? "");
}
