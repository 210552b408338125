import { STATE_WORDS } from "../../../lexicons/en/counted-states.ts";
import type { Chunk } from "../chunks.ts";
import { figureAt, firstWord, lastWord, type SentenceView, wordsOf } from "../sentence-view.ts";
import { countsPeople } from "./counts-people.ts";
import type { CountedState } from "./state-of.ts";
import { attacksOther, fateOf, verbBehind } from "./verb-state.ts";
import { isPassive } from "./voice.ts";

/** How many chunks behind the counted phrase its verb may stand. */
const REACH = 12;

/** The verb or adjective behind the counted phrase: "were killed", "dead", "still in hospital", "who died", "taken to hospital". */
export function behind(view: SentenceView, from: number): CountedState | undefined {
  const { chunks } = view;
  // "Tomas Reyland, a 33-year-old driver, was killed": the comma behind closes what the one before opened
  let commas = isApposed(view, from) ? -1 : 0;
  let clause = false;
  let verbs = false;
  let afterInsertion = false;
  for (let at = from; at < chunks.length && at < from + REACH; at++) {
    const chunk = chunks[at] as Chunk;
    switch (chunk.kind) {
      case "adverb":
        if (lastWord(view, chunk) === "fatally") return { slot: "killed", chunk: at };
        break;
      case "adjective": {
        if (attacksOther(view, at)) return undefined;
        const slot = adjectiveState(view, at);
        if (slot) return commas === 1 && !afterInsertion ? undefined : { slot, chunk: at };
        break;
      }
      case "verb": {
        if (commas === 1 && !clause && !afterInsertion) return undefined;
        verbs ||= !clause && lastWord(view, chunk) !== "including";
        // "with 12 still missing"
        if (lastWord(view, chunk) === "missing") return { slot: "missing", chunk: at };
        const found = verbBehind(view, at);
        if (found !== "go on" && found !== undefined) return found;
        // "three people ranging from their teens to their 20s were treated", "a man identified as the owner was killed"
        clause ||= at === from && isReduced(view, at);
        if (found === undefined && !clause) return secondVerb(view, at);
        break;
      }
      case "link": {
        const noun = chunks[at + 1];
        const slot = noun?.kind === "noun" ? placeState(view, chunk, noun) : undefined;
        // "three patients in intensive care have died"
        const end = slot && !verbs && !clause ? deathBehind(view, at + 2) : undefined;
        if (slot) return end ?? { slot, chunk: at + 1 };
        // "two men charged after a girl was shot"
        if (noun?.kind === "noun" && AFTER.test(firstWord(view, chunk)) && countsPeople(view, at + 1)) return undefined;
        if (clause) break;
        // "a man from outside of the county"
        if (noun?.kind === "adverb" || noun?.kind === "link") break;
        if (noun?.kind !== "noun" && noun?.kind !== "figure") return undefined;
        at++;
        break;
      }
      case "stop":
        if (clause && !/^[.;:!?]$/.test(firstWord(view, chunk))) break;
        if (!COMMAS.test(firstWord(view, chunk))) return undefined;
        afterInsertion = insertionEnd(view, at) > at;
        if (!clause && !afterInsertion && opensList(view, at)) break;
        at = insertionEnd(view, at);
        commas++;
        break;
      case "relative":
        // "two boys whose father died"
        if (firstWord(view, chunk) === "whose" && countsPeople(view, at + 1)) return undefined;
        // "12 people in a bus that was struck": the clause belongs to the nearer noun
        if (at > from && chunks[at - 1]?.kind === "noun" && chunks[at - 2]?.kind === "link") return undefined;
        clause = true;
        break;
      case "noun":
        if (commas === 0 && !clause && at > from && chunks[at - 1]?.kind === "verb") return undefined;
        break;
      case "and":
        if (!clause && chunks[at + 1]?.kind === "verb" && chunks[at - 1]?.kind !== "verb" && !dies(view, at + 1))
          return undefined;
        break;
      case "figure":
        // "58 people were found and 20 are missing": the second verb has a subject of its own
        if (verbs && chunks[at - 1]?.kind === "and" && figureAt(view, chunk)?.slot !== "age") return undefined;
        // "three suspects following a shooting that left two people dead"
        if (chunks[at - 1]?.kind === "verb" && hasOwnNoun(view, at)) return undefined;
        break;
    }
  }
  return undefined;
}

const WOUNDS = /^(wounds?|injur(y|ies)|burns)$/;
const AFTER = /^(after|when|where|before|because|as|while)$/;

/** Whether the figure at chunk `at` counts people of its own. */
function hasOwnNoun(view: SentenceView, at: number): boolean {
  if (figureAt(view, view.chunks[at])?.slot === "age") return false;
  const noun = figureAt(view, view.chunks[at + 1])?.slot === "age" ? at + 2 : at + 1;
  return view.chunks[noun]?.kind === "noun" && countsPeople(view, noun);
}

/** Whether the one that "a" counts only says who a name is: chunks `from` and on stand behind it. */
function isApposed(view: SentenceView, from: number): boolean {
  const { chunks } = view;
  let figure = from - 1;
  while (figure > 0 && figureAt(view, chunks[figure])?.rule.endsWith("/article-count") !== true) {
    if (chunks[figure]?.kind === "stop" || from - figure > 3) return false;
    figure--;
  }
  const comma = chunks[figure - 1];
  return comma?.kind === "stop" && firstWord(view, comma) === "," && chunks[figure - 2]?.kind === "noun";
}

/** Commas and dashes around an insertion. */
const COMMAS = /^(,|–|—|--|-)$/;

/** "ran into the street and was hit", "lost control and died": what a second verb says of the same subject. */
function secondVerb(view: SentenceView, from: number): CountedState | undefined {
  const { chunks } = view;
  for (let at = from + 1; at < chunks.length && at < from + REACH; at++) {
    const { kind } = chunks[at] as Chunk;
    if (kind === "and" && chunks[at + 1]?.kind === "verb") {
      const passive = isPassive(view, chunks[at + 1] as Chunk) || dies(view, at + 1);
      const found = passive ? verbBehind(view, at + 1) : undefined;
      return found === "go on" ? undefined : found;
    }
    if (kind !== "noun" && kind !== "link" && kind !== "adverb") return undefined;
  }
  return undefined;
}

/** "was dropped off for treatment and later died", "was hit by a car and died": of whom the sentence speaks. */
function dies(view: SentenceView, at: number): boolean {
  return lastWord(view, view.chunks[at] as Chunk) === "died";
}

/** The verb at chunk `at` that tells of a death. */
function deathBehind(view: SentenceView, at: number): CountedState | undefined {
  if (view.chunks[at]?.kind !== "verb") return undefined;
  const found = verbBehind(view, at);
  return found !== undefined && found !== "go on" && found.slot === "killed" ? found : undefined;
}

/** A participle that only describes the counted: it has no auxiliary and no object of its own. */
function isReduced(view: SentenceView, at: number): boolean {
  const chunk = view.chunks[at] as Chunk;
  const next = view.chunks[at + 1];
  const word = lastWord(view, chunk);
  const helped = wordsOf(view, chunk).some((part) => /^(is|are|was|were|be|been|being|has|have|had|to)$/.test(part));
  if (helped || STATE_WORDS.has(word)) return false;
  return word.endsWith("ing") || (/(ed|wn|en)$/.test(word) && next?.kind === "link");
}

/** "A nurse, an officer and two guards were hurt": the comma at chunk `at` has further people behind it, and an "and" before the last. */
function opensList(view: SentenceView, at: number): boolean {
  const { chunks } = view;
  if (chunks[at + 1]?.kind !== "figure" || figureAt(view, chunks[at + 1])?.slot === "age") return false;
  for (let next = at + 2; next < at + LIST_REACH; next++) {
    const chunk = chunks[next];
    if (chunk?.kind === "and") return chunks[next + 1]?.kind === "figure";
    const item =
      chunk?.kind === "noun" || chunk?.kind === "figure" || (chunk?.kind === "stop" && firstWord(view, chunk) === ",");
    if (!item) return false;
  }
  return false;
}

const LIST_REACH = 8;

/** From the comma before an insertion (", including two children,") to the one behind it; the same comma where there is none. */
function insertionEnd(view: SentenceView, comma: number): number {
  const { chunks } = view;
  const next = chunks[comma + 1];
  const opens =
    next !== undefined &&
    (/^(including|among|most|all|many|some|both|mostly|ages|aged)$/.test(firstWord(view, next)) ||
      next.kind === "figure");
  if (!opens) return comma;
  for (let at = comma + 2; at < chunks.length && at < comma + 9; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind === "stop")
      return COMMAS.test(firstWord(view, chunk)) && chunks[at + 1]?.kind === "verb" ? at : comma;
  }
  return comma;
}

/** "dead", "hurt", "fatally shot", "shot and killed", "shot and wounded". */
function adjectiveState(view: SentenceView, at: number): string | undefined {
  const last = lastWord(view, view.chunks[at] as Chunk);
  const slot = STATE_WORDS.get(last);
  // "she is dead wrong"
  if (last === "dead" && view.chunks[at + 1]?.kind === "adjective") return undefined;
  if (slot !== "shot" && slot !== "stabbed") return slot;
  const adverb = view.chunks[at - 1];
  return adverb !== undefined && lastWord(view, adverb) === "fatally" ? "killed" : fateOf(view, at, slot);
}

/** "in hospital", "at an area hospital", "in intensive care", "in custody", "with a gunshot wound". */
function placeState(view: SentenceView, link: Chunk, noun: Chunk): string | undefined {
  if (firstWord(view, link) === "with") return WOUNDS.test(lastWord(view, noun)) ? "injured" : undefined;
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
