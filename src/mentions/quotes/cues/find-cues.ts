import {
  auxiliaries,
  determiners,
  modals,
  negations,
  objectPronouns,
  possessives,
  speechAdverbs,
} from "../../../lexicons/en/closed-class.ts";
import { type ReportingVerb, reportingForms, type VerbForm } from "../../../lexicons/en/reporting-verbs.ts";
import { isSpeakerNoun } from "../../../lexicons/en/speaker-nouns.ts";
import { isDayName } from "../clauses/words-of-phrase.ts";
import type { Frame, TokenRange, Unit } from "../frame.ts";

/** A verb of saying in the article's own words. `first..end` holds its auxiliaries, adverbs and particle. */
export interface Cue extends TokenRange {
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
  /** Token of the verb itself. */
  readonly head: number;
  /** finite: has a subject; gerund, infinitive: take the subject of another verb; passive: "was asked". */
  readonly mood: "finite" | "gerund" | "infinitive" | "passive";
  readonly negated: boolean;
  readonly modal: boolean;
}

/** The verbs of saying of one unit, outside quotation marks, in text order. */
export function findCues(frame: Frame, unit: Unit): Cue[] {
  const { tokens, stretchAt } = frame;
  const cues: Cue[] = [];
  for (let at = unit.first; at < unit.end; at++) {
    const { kind, lower } = tokens[at]!;
    if (kind !== "word" || stretchAt[at]! >= 0) continue;
    const forms = reportingForms(lower);
    if (forms === undefined) continue;
    const cue = readCue(frame, unit, at, forms);
    if (cue !== undefined) cues.push(cue);
  }
  return cues;
}

function readCue(
  frame: Frame,
  unit: Unit,
  at: number,
  forms: NonNullable<ReturnType<typeof reportingForms>>,
): Cue | undefined {
  const next = frame.tokens[at + 1]?.lower;
  const chosen =
    forms.find(({ verb }) => verb.particle !== undefined && verb.particle === next) ??
    forms.find(({ verb }) => verb.particle === undefined);
  if (chosen === undefined) return undefined;
  const { verb, form } = chosen;
  if (looksLikeNoun(frame, unit, at, verb, form)) return undefined;
  const group = verbGroup(frame, unit, at);
  // "what she calls a farce": a name the article borrows, no statement
  if (verb.frames[0] === "label" && group.first - 2 >= unit.first && frame.tokens[group.first - 2]!.lower === "what")
    return undefined;
  const end = verb.particle === undefined ? at + 1 : at + 2;
  if (end > unit.end) return undefined;
  const base = { verb, form, head: at, first: group.first, end, negated: group.negated, modal: group.modal };
  if (form === "gerund") return { ...base, mood: group.be ? "finite" : "gerund" };
  if (group.to) return { ...base, mood: "infinitive" };
  if (group.be && form !== "base" && form !== "third") return { ...base, mood: "passive" };
  return { ...base, mood: "finite" };
}

interface Group {
  first: number;
  negated: boolean;
  modal: boolean;
  /** Led by a form of "be": passive or progressive. */
  be: boolean;
  /** Led by "to". */
  to: boolean;
}

const BE = new Set(["be", "am", "is", "are", "was", "were", "been", "being", "'m", "'re"]);

function verbGroup(frame: Frame, unit: Unit, at: number): Group {
  const group: Group = { first: at, negated: false, modal: false, be: false, to: false };
  let nearest = true;
  for (let back = at - 1; back >= unit.first && at - back < 8; back--) {
    const { lower } = frame.tokens[back]!;
    if (frame.stretchAt[back]! >= 0) break;
    if (negations.has(lower) && lower !== "no") group.negated = true;
    else if (lower === "to") {
      group.to = true;
      group.first = back;
      break;
    } else if (auxiliaries.has(lower) || lower === "'s") {
      if (lower === "'s" && frame.tags[back] !== "AUX") break;
      if (nearest && (BE.has(lower) || lower === "'s")) group.be = true;
      nearest = false;
      if (modals.has(lower)) group.modal = true;
      group.first = back;
    } else if (!(speechAdverbs.has(lower) || lower.endsWith("ly") || frame.tags[back] === "ADV")) break;
    else group.first = back;
  }
  return group;
}

function looksLikeNoun(frame: Frame, unit: Unit, at: number, verb: ReportingVerb, form: VerbForm): boolean {
  const before = at > unit.first ? frame.tokens[at - 1]!.lower : "";
  const tag = frame.tags[at];
  if (form === "past" || form === "participle") {
    // "the said amount", "a reported 30 cases", "his stated aim"
    return (
      (determiners.has(before) && before !== "that" && before !== "all" && before !== "those" && before !== "some") ||
      (possessives.has(before) && before !== "her")
    );
  }
  if (form === "gerund") return determiners.has(before) || possessives.has(before) || before === "'s" || tag === "NOUN";
  if (determiners.has(before) && !["that", "all", "some", "both", "these", "those"].includes(before)) return true;
  if (
    possessives.has(before) ||
    before === "'s" ||
    before === "of" ||
    before === "in" ||
    before === "on" ||
    before === "with"
  )
    return true;
  // "the scathing remarks", "a sound reason", "media reports question"
  if (verb.nounLike === true && at > unit.first && isAttribute(frame, unit, at - 1) && !isVerbByPlace(frame, unit, at))
    return true;
  if (
    verb.nounLike === true ||
    verb.frames[0] === "label" ||
    verb.frames[0] === "manner" ||
    verb.frames[0] === "promise"
  ) {
    if (tag === "ADJ" || tag === "PROPN") return true;
    if (tag === "NOUN" && hasTags(frame) && !isVerbByPlace(frame, unit, at)) return true;
    const next = frame.tokens[at + 1]?.lower ?? "";
    if (["of", "from", "by", "about", "between", "against", "into"].includes(next)) return true;
    if (objectPronouns.has(before)) return true;
  }
  return (
    isDayName(frame, at) ||
    (tag === "NOUN" && hasTags(frame) && !isVerbByPlace(frame, unit, at) && verb.frames[0] !== "clause")
  );
}

/** A word that makes a noun of the next one: "public", "two", "media" where nothing stands before it that could be its noun phrase. */
function isAttribute(frame: Frame, unit: Unit, at: number): boolean {
  const { lower, kind } = frame.tokens[at]!;
  if (frame.entityAt[at]! >= 0 || (isSpeakerNoun(lower) && !MASS.has(lower))) return false;
  if (frame.tags[at] === "ADJ" || (kind === "number" && frame.tags[at] !== "NOUN")) return true;
  const opens =
    at === unit.first || frame.tokens[at - 1]!.kind === "punctuation" || !determiners.has(frame.tokens[at - 1]!.lower);
  return MASS.has(lower) && opens;
}

/** Nouns that stand before another without an article: "media reports", "news reports", "police reports". */
const MASS = new Set(["media", "news", "press", "police", "intelligence"]);

/** Tokens between a quotation and the verb that attributes it. */
const LONGEST_SPEAKER = 10;

/** A verb whatever the tagger says: before "that", a colon or a quotation, or behind one with nothing but a name between. */
function isVerbByPlace(frame: Frame, unit: Unit, at: number): boolean {
  if (beforeThat(frame, at)) return true;
  if (frame.tokens[at + 1]?.text === ":" && frame.entityAt[at - 1]! >= 0) return true;
  for (let back = at - 1; back >= Math.max(unit.first, at - LONGEST_SPEAKER); back--) {
    const stretch = frame.stretchAt[back]!;
    // "..., Reyes notes", but not: on "some" private calls
    if (stretch >= 0) return back < at - 1 && /[,.!?…]/.test(frame.text.charAt(frame.stretches[stretch]!.end - 1));
    const tag = frame.tags[back];
    if (tag === "VERB" || tag === "AUX" || frame.tokens[back]!.kind === "punctuation") return false;
  }
  return false;
}

/** "The Herald reports that", "the website states that": a verb after a noun, whatever the tagger says. */
function beforeThat(frame: Frame, at: number): boolean {
  if (at === 0 || frame.tokens[at + 1]?.lower !== "that") return false;
  const before = frame.tags[at - 1];
  return before === "NOUN" || before === "PROPN" || frame.entityAt[at - 1]! >= 0;
}

const tagged = new WeakMap<Frame, boolean>();

/** False while no tagger is present: then every word counts as a noun. */
export function hasTags(frame: Frame): boolean {
  let known = tagged.get(frame);
  if (known === undefined) {
    known = frame.tags.includes("VERB");
    tagged.set(frame, known);
  }
  return known;
}
