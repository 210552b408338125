import { STATE_NOUNS, STATE_WORDS } from "../../lexicons/en/counted-states.ts";
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

/**
 * In which state the sentence puts what the figure at chunk `at` counts: "12 people were killed", "killing 14", "30 injured",
 * "the death toll rose to 15", "two arrests", "34 still in hospital". Tells victims from agents: in "two gunmen killed 14" the two are in no state.
 */
export function stateOf(view: SentenceView, at: number): CountedState | undefined {
  const head = headAfter(view, at);
  return (
    insidePhrase(view, at, head?.chunk) ??
    asObject(view, at) ??
    behind(view, (head?.chunk ?? at) + 1) ??
    fromToll(view, at)
  );
}

/** "15 deaths", "three bodies", "12 wounded soldiers", "no reports of deaths". */
function insidePhrase(view: SentenceView, at: number, head: number | undefined): CountedState | undefined {
  if (head === undefined) return undefined;
  const noun = view.chunks[head] as Chunk;
  const own = STATE_NOUNS.get(lastWord(view, noun));
  if (own) return { slot: own, chunk: head };
  for (const word of wordsOf(view, noun)) {
    const slot = word.endsWith("ed") || word === "dead" || word === "missing" ? STATE_WORDS.get(word) : undefined;
    if (slot) return { slot, chunk: head };
  }
  const link = view.chunks[head + 1];
  const inner = view.chunks[head + 2];
  const reports =
    /^(reports?|number|numbers|confirmed|cases?)$/.test(lastWord(view, noun)) &&
    figureAt(view, view.chunks[at]) !== undefined;
  if (reports && link?.kind === "link" && firstWord(view, link) === "of" && inner?.kind === "noun") {
    const slot = STATE_NOUNS.get(lastWord(view, inner));
    if (slot) return { slot, chunk: head + 2 };
  }
  return undefined;
}

/** "killing 14", "arrested four men", "the deaths of 12 people", "killed two officers and five civilians". */
function asObject(view: SentenceView, at: number): CountedState | undefined {
  const { chunks } = view;
  let before = at - 1;
  while (before > 0 && (chunks[before]?.kind === "adverb" || isFiller(view, chunks[before] as Chunk))) before--;
  const chunk = chunks[before];
  if (chunk === undefined) return undefined;
  if (chunk.kind === "verb") {
    const slot = verbState(view, before);
    return slot !== undefined && !isPassive(view, chunk) && !INTRANSITIVE.has(lastWord(view, chunk))
      ? { slot, chunk: before }
      : undefined;
  }
  if (chunk.kind === "adjective" && lastWord(view, chunk) === "dead" && chunks[before - 1]?.kind === "verb")
    return { slot: "killed", chunk: before };
  if (chunk.kind === "link" && firstWord(view, chunk) === "of" && chunks[before - 1]?.kind === "noun") {
    const noun = chunks[before - 1] as Chunk;
    const slot = STATE_NOUNS.get(lastWord(view, noun)) ?? (isFatalShooting(view, noun) ? "killed" : undefined);
    return slot === undefined ? undefined : { slot, chunk: before - 1 };
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
    /^(shooting|stabbing|beating)$/.test(words.at(-1) ?? "") && (words.includes("fatal") || words.includes("deadly"))
  );
}

/** The verb or adjective behind the counted phrase: "were killed", "dead", "still in hospital", "who died", "taken to hospital". */
function behind(view: SentenceView, from: number): CountedState | undefined {
  const { chunks } = view;
  let commas = 0;
  for (let at = from; at < chunks.length && at < from + REACH; at++) {
    const chunk = chunks[at] as Chunk;
    switch (chunk.kind) {
      case "adjective": {
        const slot = STATE_WORDS.get(lastWord(view, chunk));
        if (slot) return { slot, chunk: at };
        break;
      }
      case "verb": {
        if (commas === 1) return undefined;
        const found = verbBehind(view, at);
        if (found !== "go on") return found;
        break;
      }
      case "link": {
        const noun = chunks[at + 1];
        if (
          noun?.kind === "noun" &&
          /^(hospital|hospitals|intensive|critical|serious|stable|custody)$/.test(hospitalWord(view, noun))
        ) {
          return { slot: hospitalWord(view, noun) === "custody" ? "arrested" : "injured", chunk: at + 1 };
        }
        if (noun?.kind !== "noun" && noun?.kind !== "figure") return undefined;
        at++;
        break;
      }
      case "stop":
        if (firstWord(view, chunk) !== ",") return undefined;
        commas++;
        break;
      case "noun":
      case "figure":
      case "relative":
      case "adverb":
        break;
      case "and":
        if (chunks[at + 1]?.kind === "verb") return undefined;
        break;
    }
  }
  return undefined;
}

function hospitalWord(view: SentenceView, noun: Chunk): string {
  return (
    wordsOf(view, noun).find((word) => /^(hospitals?|intensive|critical|serious|stable|custody)$/.test(word)) ?? ""
  );
}

/** What a verb says of its subject; "go on" where it says nothing yet: "were", "were shot" before "and killed". */
function verbBehind(view: SentenceView, at: number): CountedState | "go on" | undefined {
  const { chunks } = view;
  const chunk = chunks[at] as Chunk;
  const slot = verbState(view, at);
  const object = chunks[at + 1];
  if (slot !== undefined) {
    if (INTRANSITIVE.has(lastWord(view, chunk)) || isPassive(view, chunk)) return { slot, chunk: at };
    const hasObject =
      object?.kind === "figure" ||
      (object?.kind === "noun" && !isWhen(view, object)) ||
      lastWord(view, chunk).endsWith("ing");
    return hasObject ? undefined : { slot, chunk: at };
  }
  if (COPULAS.has(lastWord(view, chunk)) || object?.kind === "and" || object?.kind === "adjective") return "go on";
  if (isPassive(view, chunk) && CARRIED.test(lastWord(view, chunk))) return "go on";
  return undefined;
}

function isWhen(view: SentenceView, chunk: Chunk): boolean {
  return /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|night|morning|afternoon|evening|week|month|year)$/.test(
    lastWord(view, chunk),
  );
}

/** The state of a verb group, with what completes it: "shot and killed", "shot dead", "fatally shot", "shot to death". */
function verbState(view: SentenceView, at: number): string | undefined {
  const words = wordsOf(view, view.chunks[at] as Chunk);
  for (const word of words) {
    const slot = STATE_WORDS.get(word);
    if (slot) return slot;
  }
  if (!SHOT.has(words.at(-1) ?? "")) return undefined;
  const after = view.chunks.slice(at + 1, at + 4).flatMap((chunk) => wordsOf(view, chunk));
  if (
    after[0] === "dead" ||
    (after[0] === "and" && (after[1] === "killed" || after[1] === "kills")) ||
    (after[0] === "to" && after[1] === "death")
  )
    return "killed";
  return undefined;
}

const SHOT: ReadonlySet<string> = new Set([
  "shot",
  "stabbed",
  "beaten",
  "struck",
  "hit",
  "gunned",
  "crushed",
  "burned",
  "strangled",
]);

const INTRANSITIVE: ReadonlySet<string> = new Set([
  "died",
  "die",
  "dies",
  "dying",
  "perished",
  "perish",
  "drowned",
  "fled",
  "flee",
  "fleeing",
  "disappeared",
  "vanished",
]);

const COPULAS: ReadonlySet<string> = new Set(
  "is are was were be been being remain remains remained lay left found declared pronounced reported feared believed confirmed presumed listed still including".split(
    " ",
  ),
);

const CARRIED =
  /^(taken|rushed|airlifted|flown|transported|admitted|brought|sent|carried|listed|treated|shot|stabbed|struck|hit)$/;

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
  for (let before = at - 1; before >= 0 && before >= at - 6; before--) {
    const chunk = chunks[before] as Chunk;
    if (chunk.kind === "stop" && firstWord(view, chunk) !== ",") return undefined;
    if (chunk.kind === "figure") return undefined;
    if (chunk.kind !== "noun") continue;
    const words = wordsOf(view, chunk);
    if (words.includes("toll") || words.includes("fatalities") || words.includes("deaths"))
      return { slot: "killed", chunk: before };
    if (words.includes("injuries") || words.includes("wounded") || words.includes("injured"))
      return { slot: "injured", chunk: before };
  }
  return undefined;
}
