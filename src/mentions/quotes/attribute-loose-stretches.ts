import type { Span } from "../../kernel/span.ts";
import type { Attribution } from "./attribution.ts";
import type { Frame, TokenRange, Unit } from "./frame.ts";
import { Known } from "./known-attributions.ts";
import { isTitle } from "./marks/is-title.ts";
import type { Loose } from "./sieves/sieve.ts";
import { sieves } from "./sieves.ts";
import { wordCount } from "./word-count.ts";

/**
 * Fewer words in marks that no sieve gives to a speaker are more often a term, a title or irony than speech:
 * on PolNeAR 3 words are attributed in 17 of 100 such cases, 4 and 5 words in 55, 6 and more in 80.
 */
const FEWEST_WORDS_LEFT_OPEN = 4;

/** Gives the stretches without a verb of saying to a speaker, or leaves the speaker open. In: what is stated. Out: all, in text order. */
export function attributeLooseStretches(frame: Frame, stated: readonly Attribution[]): Attribution[] {
  const result: Attribution[] = [...stated];
  const owner = new Map<number, number>();
  stated.forEach((attribution, index) => {
    for (const stretch of attribution.stretches) if (!owner.has(stretch)) owner.set(stretch, index);
  });
  const known = new Known(stated);
  const grown = new Set<number>();
  for (const loose of looseStretches(frame, owner)) {
    const before = owner.get(loose.index - 1);
    if (before !== undefined && joins(frame, loose, result[before]!)) {
      extend(frame, result, before, loose.index, grown);
      owner.set(loose.index, before);
      continue;
    }
    const attribution = attribute(frame, loose, known);
    if (attribution === undefined) continue;
    owner.set(loose.index, result.length);
    result.push(attribution);
    known.add(attribution);
  }
  return result.sort((a, b) => a.segments[0]!.start - b.segments[0]!.start);
}

function* looseStretches(frame: Frame, owner: ReadonlyMap<number, number>): Generator<Loose> {
  for (let index = 0; index < frame.stretches.length; index++) {
    const { first, end } = frame.stretchTokens[index]!;
    const unit = frame.units[frame.unitAt[first]!];
    if (owner.has(index) || end === 0 || unit === undefined) continue;
    const span = frame.stretches[index]!;
    const words = wordCount(frame.text.slice(span.start, span.end));
    yield { index, unit, first, end, alone: first === unit.first && end >= unit.end, words };
  }
}

/** Continued paragraphs, and a sentence right after `"...," she said.`, belong to the quotation before. */
function joins(frame: Frame, loose: Loose, before: Attribution): boolean {
  const stretch = frame.stretches[loose.index]!;
  const last = before.stretches.at(-1);
  if (last !== loose.index - 1) return false;
  const previous = frame.stretches[last]!;
  if (before.segments.at(-1)!.start < previous.start) return false;
  if (stretch.continues) return true;
  return (
    loose.alone &&
    previous.paragraph === stretch.paragraph &&
    loose.unit.index - frame.unitAt[frame.stretchTokens[last]!.first]! <= 2
  );
}

/** Adds a stretch to an attribution; copies its lists once, so that many stretches cost no more than their number. */
function extend(frame: Frame, result: Attribution[], at: number, stretch: number, grown: Set<number>): void {
  const attribution = result[at]!;
  const segments = grown.has(at) ? (attribution.segments as Span[]) : [...attribution.segments];
  const stretches = grown.has(at) ? (attribution.stretches as number[]) : [...attribution.stretches];
  const { start, end } = frame.stretches[stretch]!;
  segments.push({ start, end });
  stretches.push(stretch);
  if (grown.has(at)) return;
  grown.add(at);
  result[at] = { ...attribution, segments, stretches };
}

function attribute(frame: Frame, loose: Loose, known: Known): Attribution | undefined {
  const { start, end } = frame.stretches[loose.index]!;
  if (isTitle(frame.text.slice(start, end)) || isHeadline(frame, loose.unit)) return undefined;
  const base = { unit: loose.unit.index, segments: [{ start, end }], stretches: [loose.index] };
  for (const sieve of sieves) {
    if (loose.words < sieve.fewestWords) continue;
    const source: TokenRange | undefined = sieve.speakerOf(frame, loose, known);
    if (source !== undefined) return { ...base, sieve: sieve.id.slice(sieve.id.lastIndexOf("/") + 1), source };
  }
  return loose.words < FEWEST_WORDS_LEFT_OPEN || looksLikeName(frame, loose) ? undefined : { ...base, sieve: "open" };
}

/** Works whose title may follow in apposition. */
const WORKS = new Set(
  "commentary column essay editorial op-ed book novel memoir biography film movie documentary song album play poem show series podcast exhibition painting".split(
    " ",
  ),
);

/** Longer ones are sentences, with and without a sign that ends one. */
const LONGEST_NAME = { ended: 8, open: 14 };

/**
 * A slogan, a headline or a title with a verb in it: begins with a capital in mid-sentence or ends without a full stop, and nothing announces it.
 * On PolNeAR 4 in 30 such stretches are attributed, of the other open ones 85 in 100.
 */
function looksLikeName(frame: Frame, { index, first, unit, words }: Loose): boolean {
  const { start, end } = frame.stretches[index]!;
  const ended = /[.!?…]/.test(frame.text.charAt(end - 1));
  if (words > (ended ? LONGEST_NAME.ended : LONGEST_NAME.open)) return false;
  if (!/^\p{Lu}/u.test(frame.text.slice(start, start + 2))) return false;
  if (first === unit.first) return !ended && frame.text.charAt(end - 1) !== ",";
  const { text } = frame.tokens[first - 1]!;
  // `her column, "Build it, then ask," is thoughtful`
  if (text === ",") return WORKS.has(frame.tokens[first - 2]?.lower ?? "");
  return text !== ":";
}

function isHeadline(frame: Frame, unit: Unit): boolean {
  return frame.document.paragraphs[unit.paragraph]!.role === "headline";
}
