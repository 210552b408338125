import { CASUALTY_PREDICATES } from "../../../lexicons/en/casualty-predicates.ts";
import type { Chunk } from "../chunks.ts";
import { figureAt, holdsWord, lastWord, type SentenceView, wordsOf } from "../sentence-view.ts";
import { countsPeople } from "./counts-people.ts";
import { isFatal } from "./is-fatal.ts";
import { isPassive, isWhen } from "./voice.ts";

/** "were shot dead", "lost their lives", "was taken to a hospital", "suffered minor injuries": verb and cue in one clause. */
export function subjectPredicate(view: SentenceView, at: number): string | undefined {
  const chunk = view.chunks[at] as Chunk;
  if (!holdsWord(view, chunk, PREDICATE_VERBS)) return undefined;
  const words = wordsOf(view, chunk);
  const after = [...words, ...wordsAfter(view, at)];
  for (const { slot, verbs, cues } of CASUALTY_PREDICATES) {
    const from = after.findIndex((word, index) => index < words.length && verbs.has(word));
    if (from >= 0 && TAKES_OBJECT.has(words.at(-1) ?? "") && isAgent(view, at)) continue;
    if (from < 0 || cueIn(after, cues, from + 1) === undefined) continue;
    return (slot === "injured" || slot === "shot") && isFatal(view, at) ? "killed" : slot;
  }
  return undefined;
}

/** The first cue from the word at `from` on. */
export function cueIn(words: readonly string[], cues: ReadonlySet<string>, from: number): string | undefined {
  // "would cost 6 billion over its life"
  return words.find((word, at) => at >= from && cues.has(word) && !(word === "life" && words[at - 1] === "its"));
}

/** The verbs of all predicates: most verbs open none. */
export const PREDICATE_VERBS: ReadonlySet<string> = new Set(CASUALTY_PREDICATES.flatMap(({ verbs }) => [...verbs]));

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

/** The words behind chunk `at` up to the end of its clause, at most PREDICATE_REACH. */
export function wordsAfter(view: SentenceView, at: number): string[] {
  const words: string[] = [];
  for (let next = at + 1; next < view.chunks.length && words.length < PREDICATE_REACH; next++) {
    const chunk = view.chunks[next] as Chunk;
    if (chunk.kind === "stop" || chunk.kind === "relative") break;
    // "came upon a man in his fifties with a gunshot wound"
    if (chunk.kind === "figure" && next > at + 1 && !isOfWounds(view, next)) break;
    words.push(...wordsOf(view, chunk));
  }
  return words;
}

/** An age, or the "two" of "two gunshot wounds". */
function isOfWounds(view: SentenceView, at: number): boolean {
  const noun = view.chunks[at + 1];
  const wounds = noun?.kind === "noun" && /^(wounds?|injur(y|ies)|burns|cuts|fractures)$/.test(lastWord(view, noun));
  return wounds || figureAt(view, view.chunks[at])?.slot === "age";
}

/** How many words behind its verb a predicate's second word may stand: "taken in a police car to the hospital". */
const PREDICATE_REACH = 8;
