import type { Document, Sentence, Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { once } from "../kernel/once.ts";
import { type MatterLine, matterLines } from "../lexicons/en/matters.ts";
import type { Upos } from "../tagger/parts-of-speech.ts";
import { isEdge } from "./phrase-edges.ts";
import { BE } from "./verb-group.ts";
import { verbKey } from "./verb-key.ts";

/** Words that tell an outcome of a matter. `[firstToken, endToken)` are indexes into the document's tokens. */
export interface Cue {
  readonly matter: MatterLine;
  /** Index of the outcome in its matter. */
  readonly outcome: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** Said of the object of its verb. */
  readonly ofObject: boolean;
  /** The object may stand within it: "showed the coach the door". */
  readonly open: boolean;
  /** Tells without a verb of its own. */
  readonly bare: boolean;
  readonly affirmedOnly: boolean;
  readonly ofPerson: boolean;
  /** Holds a word of negation itself: "no sign of". */
  readonly negative: boolean;
  /** "gave no warning" */
  readonly negatedWithin: boolean;
}

interface CueLine {
  readonly matter: MatterLine;
  readonly outcome: number;
  readonly rest: readonly string[];
  /** Its words count as they are written. */
  readonly exact: boolean;
  readonly marks: string;
  readonly negative: boolean;
}

/** More in one sentence is no news. */
const MOST_CUES = 16;
const GAP = "*";
/** Words that the object of a cue may have: "take the whole sorry matter to". */
const GAP_REACH = 4;
/** Articles, adjectives and adverbs between the words of a cue. */
const SKIP_REACH = 2;
const SKIPPED: ReadonlySet<Upos> = new Set(["DET", "ADJ", "ADV"]);
const NOMINAL: ReadonlySet<Upos> = new Set(["NOUN", "PROPN"]);
const POSSESSIVE = /^(?:his|her|its|their|my|our|your)$/;
const NEGATIVE = /^(?:no|not|never|nobody|no-one|none|nothing|neither|without|nor)$/;

type LinesByKey = ReadonlyMap<string, readonly CueLine[]>;

/** The cues by their first words, those that count as written apart. */
const allLines = once((): readonly [LinesByKey, LinesByKey] => {
  const both = [new Map<string, CueLine[]>(), new Map<string, CueLine[]>()] as const;
  for (const matter of matterLines())
    matter.outcomes.forEach((cues, outcome) => {
      for (const cue of cues) {
        const words = cue.replace(/[>!+^]/g, "").split("_");
        // "the", "a" may always stand between
        const exact = cue.includes("!");
        const [first = "", ...rest] = words
          .filter((word) => !/^(?:the|an?)$/.test(word))
          .map((word) => keyOf(word, exact));
        const line = { matter, outcome, rest, exact, marks: cue, negative: words.some((word) => NEGATIVE.test(word)) };
        const lines = both[exact ? 1 : 0];
        const known = lines.get(first);
        if (known === undefined) lines.set(first, [line]);
        else known.push(line);
      }
    });
  return both;
});

function linesByKey(exact: boolean): LinesByKey {
  return allLines()[exact ? 1 : 0];
}

function keyOf(lower: string, exact: boolean): string {
  if (POSSESSIVE.test(lower)) return "his";
  if (BE.has(lower) && lower !== "'s") return "be";
  if (lower === "n't") return "not";
  return exact || lower === GAP ? lower : verbKey(lower);
}

/** The cues in a sentence, in text order; of those that overlap, the longest. */
export function findCues(document: Document, { firstToken, endToken }: Sentence): Cue[] {
  const { tokens } = document;
  const tags = partsOfSpeech(document);
  const found: Cue[] = [];
  for (let at = firstToken; at < endToken && found.length < MOST_CUES; at++)
    for (const exact of [false, true])
      for (const line of linesByKey(exact).get(keyOf((tokens[at] as Token).lower, exact)) ?? []) {
        if (!exact && NOMINAL.has(tags[at] as Upos) && !isPredicate(tokens, tags, at, firstToken)) continue;
        const end = matchRest(tokens, tags, line, at + 1, endToken);
        if (end !== undefined && isHired(tokens, at, end)) continue;
        if (end !== undefined) addLongest(found, toCue(line, tokens, at, end));
      }
  return found;
}

/** "was signed on as cook" signs no paper */
function isHired(tokens: readonly Token[], at: number, end: number): boolean {
  const word = (index: number) => tokens[index]?.lower ?? "";
  return /^sign(?:s|ed)?$/.test(word(at)) && word(end) === "on" && /^(?:to|as|for|with)$/.test(word(end + 1));
}

/** "was sober" */
function isPredicate(tokens: readonly Token[], tags: readonly Upos[], at: number, from: number): boolean {
  let before = at - 1;
  while (before > from && (tags[before] === "ADV" || tags[before] === "PART")) before--;
  return before >= from && BE.has((tokens[before] as Token).lower);
}

function toCue({ matter, outcome, marks, negative }: CueLine, tokens: readonly Token[], at: number, end: number): Cue {
  const within = tokens.slice(at + 1, end - 1).some(({ lower }) => NEGATIVE.test(lower) || lower === "n't");
  return {
    matter,
    outcome,
    firstToken: at,
    endToken: end,
    ofObject: marks.startsWith(">"),
    open: marks.includes(GAP),
    bare: marks.includes("!"),
    affirmedOnly: marks.includes("+"),
    ofPerson: marks.includes("^"),
    negative,
    negatedWithin: within && !negative,
  };
}

function addLongest(found: Cue[], cue: Cue): void {
  for (let at = found.length - 1; at >= 0; at--) {
    const other = found[at] as Cue;
    if (other.endToken <= cue.firstToken) continue;
    const [own, longest] = [cue.endToken - cue.firstToken, other.endToken - other.firstToken];
    const isOne = other.matter === cue.matter;
    if (isOne ? longest >= own : longest > own && holds(other, cue)) return;
    if (isOne || (own > longest && holds(cue, other))) found.splice(at, 1);
  }
  found.push(cue);
}

function holds(outer: Cue, inner: Cue): boolean {
  return outer.firstToken <= inner.firstToken && inner.endToken <= outer.endToken;
}

function matchRest(
  tokens: readonly Token[],
  tags: readonly Upos[],
  { rest, exact }: CueLine,
  from: number,
  to: number,
): number | undefined {
  let at = from;
  let reach = SKIP_REACH;
  let gap = false;
  for (const key of rest) {
    if (key === GAP) {
      gap = true;
      reach = GAP_REACH;
      continue;
    }
    let skipped = 0;
    while (at < to && keyOf((tokens[at] as Token).lower, exact) !== key) {
      if (skipped++ >= reach || isEdge(tokens[at] as Token)) return undefined;
      if (!gap && !SKIPPED.has(tags[at] as Upos) && !POSSESSIVE.test((tokens[at] as Token).lower)) return undefined;
      at++;
    }
    if (at >= to) return undefined;
    at++;
    reach = SKIP_REACH;
    gap = false;
  }
  return at;
}
