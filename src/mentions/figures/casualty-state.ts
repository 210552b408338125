import type { Token } from "../../document/document.ts";
import { CASUALTY_PREDICATES } from "../../lexicons/en/casualty-predicates.ts";
import { PERSON_NOUNS, STATE_NOUNS, STATE_WORDS } from "../../lexicons/en/counted-states.ts";
import type { Chunk } from "./chunks.ts";
import { headAfter } from "./counted-head.ts";
import { figureAt, firstWord, lastWord, type SentenceView, wordsOf } from "./sentence-view.ts";

/** The state that the counted are in, and the chunk that says so. */
export interface CountedState {
  readonly slot: string;
  readonly chunk: number;
}

/** How many chunks behind the counted phrase its verb may stand. */
const REACH = 12;

/** How many words behind its verb a predicate's second word may stand: "taken by ambulance to a nearby hospital". */
const PREDICATE_REACH = 8;

/**
 * In which state the sentence puts what the figure at chunk `at` counts: "12 people were killed", "killing 14", "30 injured",
 * "the death toll rose to 15", "two arrests", "34 still in hospital". Tells victims from agents: in "two gunmen killed 14" the two are in no state.
 */
export function stateOf(view: SentenceView, at: number): CountedState | undefined {
  const head = headAfter(view, at);
  const inside = insidePhrase(view, at, head?.chunk);
  if (inside) return inside;
  if (head !== undefined && !countsPeople(view, head.chunk)) return undefined;
  return asObject(view, at) ?? behind(view, (head?.chunk ?? at) + 1) ?? fromToll(view, at);
}

const PERSON_ENDINGS = /(ers?|ors?|ists?|ants?|ees?|men|women|folk|ians?|ans|ese|ish|is)$/;

/** "traffickers", "Palestinians", "people": what can be killed, hurt or held; "homes" and "operations" cannot. */
export function countsPeople(view: SentenceView, chunk: number): boolean {
  const noun = view.chunks[chunk] as Chunk;
  const head = lastWord(view, noun);
  if (PERSON_NOUNS.has(head) || head === "them" || head === "us" || head === "whom" || head === "those") return true;
  if (figureAt(view, view.chunks[chunk - 1])?.slot === "age") return true;
  const written = (view.document.tokens[noun.end - 1] as Token).text;
  const capital = written.charAt(0) !== written.charAt(0).toLowerCase();
  return (capital && noun.end - noun.first <= 3) || (PERSON_ENDINGS.test(head) && !THINGS.test(head));
}

const THINGS =
  /^(numbers?|papers?|centers?|letters?|offers?|orders?|computers?|servers?|towers?|rivers?|trailers?|quarters?|dollars?|floors?|doors?|motors?|tractors?|reactors?|sectors?|factors?|restaurants?|plants?|grants?|powers?|matters?|corners?|chapters?|counters?|drawers?|hangars?|containers?|freighters?|helicopters?|tankers?|scooters?|answers?|papers?|copters?|boosters?|shelters?|meters?|meetings?|trees?|degrees?|committees?|fees?|guarantees?|vans|plans|loans|oceans|clans|beans|fans?|means|basis|crisis|analysis|taxis|oasis|others?|members?|liters?|sisters?|brothers?|years?|hours?)$/;

/** "15 deaths", "three bodies", "12 wounded soldiers", "no reports of deaths", "claimed 12 lives". */
function insidePhrase(view: SentenceView, at: number, head: number | undefined): CountedState | undefined {
  if (head === undefined) return undefined;
  const noun = view.chunks[head] as Chunk;
  const last = lastWord(view, noun);
  const own = STATE_NOUNS.get(last);
  if (own) return { slot: own, chunk: head };
  if (last === "lives" && LIFE_TAKERS.test(wordBefore(view, at))) return { slot: "killed", chunk: head };
  const people = countsPeople(view, head);
  for (const word of wordsOf(view, noun)) {
    const slot =
      people && (word.endsWith("ed") || word === "dead" || word === "missing") ? STATE_WORDS.get(word) : undefined;
    if (slot) return { slot, chunk: head };
  }
  const link = view.chunks[head + 1];
  const inner = view.chunks[head + 2];
  if (
    /^(reports?|numbers?|cases?)$/.test(last) &&
    link?.kind === "link" &&
    firstWord(view, link) === "of" &&
    inner?.kind === "noun"
  ) {
    const slot = STATE_NOUNS.get(lastWord(view, inner));
    if (slot) return { slot, chunk: head + 2 };
  }
  return undefined;
}

const LIFE_TAKERS = /^(claimed|claiming|claims|claim|cost|costing|costs|took|taken|taking|takes|of|lost)$/;

function wordBefore(view: SentenceView, at: number): string {
  const first = (view.chunks[at] as Chunk).first;
  return view.document.tokens[first - 1]?.lower ?? "";
}

/** "killing 14", "arrested four men", "the deaths of 12 people", "the fatal shooting of a man". */
function asObject(view: SentenceView, at: number): CountedState | undefined {
  const { chunks } = view;
  let before = at - 1;
  while (before > 0 && (chunks[before]?.kind === "adverb" || isFiller(view, chunks[before] as Chunk))) before--;
  const chunk = chunks[before];
  if (chunk === undefined) return undefined;
  if (chunk.kind === "verb") {
    if (INTRANSITIVE.has(lastWord(view, chunk)) || isPassive(view, chunk)) return undefined;
    const later = objectPredicate(view, before, at);
    const slot = later ?? STATE_WORDS.get(lastWord(view, chunk)) ?? wordState(view, chunk);
    return slot === undefined ? undefined : { slot, chunk: before };
  }
  if (chunk.kind === "adjective" && lastWord(view, chunk) === "dead" && chunks[before - 1]?.kind === "verb")
    return { slot: "killed", chunk: before };
  if (chunk.kind === "link" && firstWord(view, chunk) === "of" && chunks[before - 1]?.kind === "noun") {
    const noun = chunks[before - 1] as Chunk;
    const slot = EVENT_NOUNS.get(lastWord(view, noun)) ?? (isFatalShooting(view, noun) ? "killed" : undefined);
    return slot === undefined ? undefined : { slot, chunk: before - 1 };
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
function objectPredicate(view: SentenceView, verb: number, at: number): string | undefined {
  const words = wordsOf(view, view.chunks[verb] as Chunk);
  const after = [...words.slice(1), ...wordsAfter(view, at)];
  for (const { slot, verbs, cues } of CASUALTY_PREDICATES) {
    if (words.some((word) => verbs.has(word)) && after.some((word) => cues.has(word))) return slot;
  }
  return undefined;
}

function isFiller(view: SentenceView, chunk: Chunk): boolean {
  return (
    chunk.kind === "noun" &&
    chunk.end - chunk.first === 1 &&
    /^(the|another|all|other|these|those)$/.test(firstWord(view, chunk))
  );
}

function isFatalShooting(view: SentenceView, noun: Chunk): boolean {
  const words = wordsOf(view, noun);
  return (
    /^(shooting|stabbing|beating|crash|accident)$/.test(words.at(-1) ?? "") &&
    (words.includes("fatal") || words.includes("deadly"))
  );
}

/** The verb or adjective behind the counted phrase: "were killed", "dead", "still in hospital", "who died", "taken to hospital". */
function behind(view: SentenceView, from: number): CountedState | undefined {
  const { chunks } = view;
  let commas = 0;
  let clause = false;
  let afterInsertion = false;
  for (let at = from; at < chunks.length && at < from + REACH; at++) {
    const chunk = chunks[at] as Chunk;
    switch (chunk.kind) {
      case "adverb":
        if (lastWord(view, chunk) === "fatally") return { slot: "killed", chunk: at };
        break;
      case "adjective": {
        const slot = adjectiveState(view, at);
        if (slot) return commas === 1 ? undefined : { slot, chunk: at };
        break;
      }
      case "verb": {
        if (commas === 1 && !clause && !afterInsertion) return undefined;
        const found = verbBehind(view, at);
        if (found !== "go on" && (found !== undefined || !clause)) return found;
        break;
      }
      case "link": {
        const noun = chunks[at + 1];
        const slot = noun?.kind === "noun" ? placeState(view, chunk, noun) : undefined;
        if (slot) return { slot, chunk: at + 1 };
        if (clause) break;
        if (noun?.kind !== "noun" && noun?.kind !== "figure") return undefined;
        at++;
        break;
      }
      case "stop":
        if (clause && !/^[.;:!?]$/.test(firstWord(view, chunk))) break;
        if (firstWord(view, chunk) !== ",") return undefined;
        afterInsertion = insertionEnd(view, at) > at;
        at = insertionEnd(view, at);
        commas++;
        break;
      case "relative":
        // "12 people in a bus that was struck": the clause belongs to the nearer noun
        if (at > from && chunks[at - 1]?.kind === "noun" && chunks[at - 2]?.kind === "link") return undefined;
        clause = true;
        break;
      case "noun":
        if (commas === 0 && !clause && at > from && chunks[at - 1]?.kind === "verb") return undefined;
        break;
      case "and":
        if (!clause && chunks[at + 1]?.kind === "verb" && chunks[at - 1]?.kind !== "verb") return undefined;
        break;
      case "figure":
        break;
    }
  }
  return undefined;
}

/** From the comma before an insertion (", including two children,") to the one behind it; the same comma where there is none. */
function insertionEnd(view: SentenceView, comma: number): number {
  const { chunks } = view;
  const next = chunks[comma + 1];
  const opens =
    next !== undefined &&
    (/^(including|among|most|all|many|some)$/.test(firstWord(view, next)) || next.kind === "figure");
  if (!opens) return comma;
  for (let at = comma + 2; at < chunks.length && at < comma + 9; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind === "stop") return firstWord(view, chunk) === "," && chunks[at + 1]?.kind === "verb" ? at : comma;
  }
  return comma;
}

/** "dead", "hurt", "fatally shot", "shot and killed". */
function adjectiveState(view: SentenceView, at: number): string | undefined {
  const slot = STATE_WORDS.get(lastWord(view, view.chunks[at] as Chunk));
  const adverb = view.chunks[at - 1];
  return slot === "shot" && (isFatal(view, at) || (adverb !== undefined && lastWord(view, adverb) === "fatally"))
    ? "killed"
    : slot;
}

/** "in hospital", "at an area hospital", "in intensive care", "in custody". */
function placeState(view: SentenceView, link: Chunk, noun: Chunk): string | undefined {
  if (!/^(in|at|to)$/.test(firstWord(view, link))) return undefined;
  const last = lastWord(view, noun);
  if (/^(hospital|hospitals)$/.test(last) && noun.end - noun.first <= 2) return "injured";
  if (
    /^(care|condition)$/.test(last) &&
    wordsOf(view, noun).some((word) => /^(intensive|critical|serious|stable)$/.test(word))
  )
    return "injured";
  return last === "custody" ? "arrested" : undefined;
}

/** What a verb says of its subject; "go on" where it says nothing yet: "were", "were shot" before "and killed". */
function verbBehind(view: SentenceView, at: number): CountedState | "go on" | undefined {
  const { chunks } = view;
  const chunk = chunks[at] as Chunk;
  const object = chunks[at + 1];
  // "a man shot and killed his ex-girlfriend's daughters"
  if (
    SHOT_AND.test(lastWord(view, chunk)) &&
    object?.kind === "and" &&
    chunks[at + 2]?.kind === "verb" &&
    !isPassive(view, chunk)
  ) {
    const victim = chunks[at + 3];
    if (victim?.kind === "figure" || (victim?.kind === "noun" && !isWhen(view, victim))) return undefined;
  }
  const cued = subjectPredicate(view, at);
  if (cued !== undefined) return { slot: cued, chunk: at };
  const own = wordState(view, chunk);
  const slot = own === "shot" && isFatal(view, at) ? "killed" : own;
  if (slot !== undefined) {
    if (INTRANSITIVE.has(lastWord(view, chunk)) || isPassive(view, chunk)) return { slot, chunk: at };
    const itself = object !== undefined && /^(himself|herself|themselves)$/.test(lastWord(view, object));
    const hasObject =
      object?.kind === "figure" ||
      (object?.kind === "noun" && !isWhen(view, object)) ||
      lastWord(view, chunk).endsWith("ing");
    return hasObject && !itself ? undefined : { slot, chunk: at };
  }
  if (COPULAS.has(lastWord(view, chunk)) || object?.kind === "and" || object?.kind === "adjective") return "go on";
  return isPassive(view, chunk) && CARRIED.test(lastWord(view, chunk)) ? "go on" : undefined;
}

/** "were shot dead", "lost their lives", "was taken to a hospital", "suffered minor injuries": verb and cue in one clause. */
function subjectPredicate(view: SentenceView, at: number): string | undefined {
  const words = wordsOf(view, view.chunks[at] as Chunk);
  const after = [...words, ...wordsAfter(view, at)];
  for (const { slot, verbs, cues } of CASUALTY_PREDICATES) {
    const from = after.findIndex((word, index) => index < words.length && verbs.has(word));
    if (from >= 0 && TAKES_OBJECT.has(words.at(-1) ?? "") && isAgent(view, at)) continue;
    if (from < 0 || !after.slice(from + 1).some((word) => cues.has(word))) continue;
    return (slot === "injured" || slot === "shot") && isFatal(view, at) ? "killed" : slot;
  }
  return undefined;
}

const TAKES_OBJECT: ReadonlySet<string> = new Set(
  "shot stabbed beat hacked gunned burned burnt crushed trampled bludgeoned struck hit strangled broke treated cut forced drove left found declared confirmed pulled lifted dug freed moved took".split(
    " ",
  ),
);

/** "a man fatally shot seven people": an active verb with somebody behind it does it, its subject suffers nothing. */
function isAgent(view: SentenceView, at: number): boolean {
  const object = view.chunks[at + 1];
  // "a boy who shot himself" is the victim too
  if (object !== undefined && /^(himself|herself|themselves)$/.test(lastWord(view, object))) return false;
  const age = figureAt(view, object)?.slot === "age";
  const person =
    (object?.kind === "figure" && !age) ||
    (object?.kind === "noun" && !isWhen(view, object) && countsPeople(view, at + 1));
  return person && !isPassive(view, view.chunks[at] as Chunk);
}

/** "taken to a hospital, where he died", "suffered a fatal wound": the sentence goes on to the death. */
function isFatal(view: SentenceView, at: number): boolean {
  for (const chunk of view.chunks.slice(at, at + 14)) {
    if (chunk.kind === "figure" && figureAt(view, chunk)?.slot !== "age") return false;
    if (wordsOf(view, chunk).some((word) => FATAL.has(word))) return true;
  }
  const then = view.chunks[at + 2];
  return view.chunks[at + 1]?.kind === "and" && then !== undefined && lastWord(view, then) === "killed";
}

const FATAL: ReadonlySet<string> = new Set(["died", "dead", "fatal", "fatally", "mortally"]);

/** The words behind chunk `at` up to the end of its clause, at most PREDICATE_REACH. */
function wordsAfter(view: SentenceView, at: number): string[] {
  const words: string[] = [];
  for (let next = at + 1; next < view.chunks.length && words.length < PREDICATE_REACH; next++) {
    const chunk = view.chunks[next] as Chunk;
    if (chunk.kind === "stop" || chunk.kind === "relative" || (chunk.kind === "figure" && next > at + 1)) break;
    words.push(...wordsOf(view, chunk));
  }
  return words;
}

function isWhen(view: SentenceView, chunk: Chunk): boolean {
  return /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|night|morning|afternoon|evening|week|month|year)$/.test(
    lastWord(view, chunk),
  );
}

function wordState(view: SentenceView, chunk: Chunk): string | undefined {
  for (const word of wordsOf(view, chunk)) {
    const slot = STATE_WORDS.get(word);
    if (slot) return slot;
  }
  return undefined;
}

const SHOT_AND = /^(shot|stabbed|robbed|beat|chased|strangled|abducted|kidnapped|shoots|stabs)$/;

const INTRANSITIVE: ReadonlySet<string> = new Set([
  "died",
  "die",
  "dies",
  "dying",
  "perished",
  "perish",
  "drowned",
  "disappeared",
  "vanished",
]);

const COPULAS: ReadonlySet<string> = new Set(
  "is are was were be been being 's 're remain remains remained lay left found declared pronounced reported feared believed confirmed presumed listed thought said known including".split(
    " ",
  ),
);

const CARRIED =
  /^(taken|rushed|airlifted|flown|transported|admitted|brought|sent|carried|listed|treated|shot|stabbed|struck|hit|swept)$/;

function isPassive(view: SentenceView, chunk: Chunk): boolean {
  return wordsOf(view, chunk).some((word) => BE.has(word)) && !lastWord(view, chunk).endsWith("ing");
}

const BE: ReadonlySet<string> = new Set([
  "is",
  "are",
  "was",
  "were",
  "be",
  "been",
  "being",
  "'s",
  "'re",
  "get",
  "got",
  "gets",
]);

/** "the death toll rose to 15", "the number of injured stands at 40", "with a toll of 12". */
function fromToll(view: SentenceView, at: number): CountedState | undefined {
  const { chunks } = view;
  if (headAfter(view, at) !== undefined) return undefined;
  for (let before = at - 1; before >= 0 && before >= at - 8; before--) {
    const chunk = chunks[before] as Chunk;
    if (chunk.kind === "stop" && firstWord(view, chunk) !== ",") return undefined;
    if (chunk.kind === "figure" && figureAt(view, chunk)?.slot !== "killed") return undefined;
    if (chunk.kind === "verb" && before < at - 1) {
      const moved = chunks
        .slice(before + 1, at)
        .flatMap((inner) => wordsOf(view, inner))
        .includes("safety")
        ? "evacuated"
        : undefined;
      if (moved) return { slot: moved, chunk: before };
    }
    if (chunk.kind !== "noun") continue;
    const slot = tollSlot(wordsOf(view, chunk));
    if (slot) return { slot, chunk: before };
  }
  return undefined;
}

function tollSlot(words: readonly string[]): string | undefined {
  if (words.includes("toll") || words.includes("fatalities") || words.includes("deaths") || words.includes("dead"))
    return "killed";
  if (words.includes("injuries") || words.includes("wounded") || words.includes("injured")) return "injured";
  if (words.includes("missing")) return "missing";
  return words.includes("arrests") ? "arrested" : undefined;
}
