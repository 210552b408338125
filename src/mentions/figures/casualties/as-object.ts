import { CASUALTY_PREDICATES } from "../../../lexicons/en/casualty-predicates.ts";
import { STATE_WORDS } from "../../../lexicons/en/counted-states.ts";
import type { Chunk } from "../chunks.ts";
import { isTemporal } from "../noun-phrases.ts";
import { firstWord, holdsWord, lastWord, type SentenceView, wordsOf } from "../sentence-view.ts";
import { isHitByFire } from "./hit-by-fire.ts";
import { isSpared } from "./is-spared.ts";
import { cueIn, PREDICATE_VERBS, wordsAfter } from "./predicate.ts";
import type { CountedState } from "./state-of.ts";
import { INTRANSITIVE, SHOOTS, wordState } from "./verb-state.ts";
import { isPassive } from "./voice.ts";

/** "killing 14", "arrested four men", "the deaths of 12 people", "the fatal shooting of a man". */
export function asObject(view: SentenceView, at: number): CountedState | undefined {
  const { chunks } = view;
  let before = at - 1;
  while (before > 0 && (chunks[before]?.kind === "adverb" || isFiller(view, chunks[before] as Chunk))) before--;
  const chunk = chunks[before];
  if (chunk === undefined) return undefined;
  if (chunk.kind === "verb") {
    if (INTRANSITIVE.has(lastWord(view, chunk)) || isPassive(view, chunk)) return undefined;
    if (isSpared(view, before, at + 2)) return undefined;
    const later = objectPredicate(view, before, at);
    if (later !== undefined) return later;
    const slot =
      STATE_WORDS.get(lastWord(view, chunk)) ??
      wordState(view, chunk) ??
      (isHitByFire(view, before) || SHOOTS.test(lastWord(view, chunk)) ? "shot" : undefined) ??
      (isTreatedBy(view, before, at) ? "injured" : undefined);
    return slot === undefined ? undefined : { slot, chunk: before };
  }
  if (chunk.kind === "adjective" && lastWord(view, chunk) === "dead" && chunks[before - 1]?.kind === "verb")
    return { slot: "killed", chunk: before };
  if (chunk.kind === "link" && firstWord(view, chunk) === "of") {
    const event = overTimes(view, before - 1);
    const noun = chunks[event];
    if (noun?.kind !== "noun") return undefined;
    const last = lastWord(view, noun);
    // "saved the life of a girl"
    if (last === "life" && !/^(tak|took|claim|cost|end|lost|loss)/.test(lastWord(view, chunks[event - 1] ?? noun)))
      return undefined;
    const slot =
      EVENT_NOUNS.get(last) ?? (isFatalShooting(view, noun) ? "killed" : last === "shooting" ? "shot" : undefined);
    return slot === undefined ? undefined : { slot, chunk: event };
  }
  return undefined;
}

/** "The hospitals had treated 23 people"; whoever is treated for a disease is not hurt. */
function isTreatedBy(view: SentenceView, verb: number, at: number): boolean {
  const [healer, chunk] = [view.chunks[verb - 1], view.chunks[verb] as Chunk];
  if (healer?.kind !== "noun" || !HEALERS.test(lastWord(view, healer)) || !/^treat/.test(lastWord(view, chunk)))
    return false;
  return !view.chunks
    .slice(at + 1, at + 4)
    .some((link) => link.kind === "link" && /^(for|with|to)$/.test(firstWord(view, link)));
}

const HEALERS = /^(hospitals?|clinics?|doctors|medics|paramedics|nurses|crews|surgeons)$/;

const EVENTS = /^(death|deaths|killing|murder|slaying|shooting|stabbing|arrest)$/;

/** From "Saturday" or "earlier this month" back to what happened then: "the fatal shooting Saturday of a girl". */
function overTimes(view: SentenceView, from: number): number {
  const isTime = (chunk: Chunk | undefined): boolean =>
    chunk?.kind === "adverb" ||
    (chunk?.kind === "noun" && isTemporal(view, chunk) && !EVENTS.test(lastWord(view, chunk)));
  let at = from;
  while (at > from - 3 && isTime(view.chunks[at])) at--;
  return view.chunks[at]?.kind === "link" && at < from ? at - 1 : at;
}

/** "killed two officers and five civilians", "the killing of his wife and four children": what comes before the list says it. */
export function asListed(view: SentenceView, at: number): CountedState | undefined {
  const { chunks } = view;
  const joined = chunks[at - 1];
  if (joined?.kind !== "and" && !(joined?.kind === "stop" && firstWord(view, joined) === ",")) return undefined;
  for (let before = at - 2; before >= 0 && before >= at - 8; before--) {
    const chunk = chunks[before] as Chunk;
    if (chunk.kind === "verb" || chunk.kind === "link") return before < at - 2 ? asObject(view, before + 1) : undefined;
    const item =
      chunk.kind === "noun" || chunk.kind === "figure" || chunk.kind === "and" || firstWord(view, chunk) === ",";
    if (!item) return undefined;
  }
  return undefined;
}

/** Nouns that take the victims behind "of": "the deaths of 12 people"; but "fears of two injuries" names its own. */
const EVENT_NOUNS: ReadonlyMap<string, string> = new Map([
  ["death", "killed"],
  ["deaths", "killed"],
  ["killing", "killed"],
  ["killings", "killed"],
  ["murder", "killed"],
  ["murders", "killed"],
  ["slaying", "killed"],
  ["slayings", "killed"],
  ["body", "killed"],
  ["bodies", "killed"],
  ["homicide", "killed"],
  ["assassination", "killed"],
  ["drowning", "killed"],
  ["wounding", "injured"],
  ["arrest", "arrested"],
  ["arrests", "arrested"],
  ["detention", "arrested"],
  ["life", "killed"],
  ["rescue", "rescued"],
  ["evacuation", "evacuated"],
  ["disappearance", "missing"],
]);

/** "forced 640 people from their homes", "left three people dead", "moved 3,400 to relief camps": the cue stands behind the object. */
function objectPredicate(view: SentenceView, verb: number, at: number): CountedState | undefined {
  const chunk = view.chunks[verb] as Chunk;
  if (!holdsWord(view, chunk, PREDICATE_VERBS)) return undefined;
  const words = wordsOf(view, chunk);
  const after = [...words.slice(1), ...wordsAfter(view, at)];
  for (const { slot, verbs, cues } of CASUALTY_PREDICATES) {
    const cue = words.some((word) => verbs.has(word)) ? cueIn(after, cues, 0) : undefined;
    if (cue !== undefined) return { slot, chunk: adjectiveWith(view, at, cue) ?? verb };
  }
  return undefined;
}

/** The adjective behind chunk `at` that is the cue itself: "dead" of "left three people dead". */
function adjectiveWith(view: SentenceView, at: number, cue: string): number | undefined {
  for (let place = at + 1; place <= at + 4; place++) {
    const chunk = view.chunks[place];
    if (chunk?.kind === "adjective" && lastWord(view, chunk) === cue) return place;
  }
  return undefined;
}

function isFiller(view: SentenceView, chunk: Chunk): boolean {
  if (chunk.kind !== "noun") return false;
  // "shot his ex-girlfriend's two daughters"
  if (lastWord(view, chunk) === "'s" || lastWord(view, chunk) === "'") return true;
  return (
    chunk.end - chunk.first === 1 &&
    /^(the|another|all|other|these|those|his|her|its|their)$/.test(firstWord(view, chunk))
  );
}

function isFatalShooting(view: SentenceView, noun: Chunk): boolean {
  const words = wordsOf(view, noun);
  return (
    /^(shooting|stabbing|beating|crash|accident)$/.test(words.at(-1) ?? "") &&
    (words.includes("fatal") || words.includes("deadly"))
  );
}
