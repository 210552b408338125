import { STATE_WORDS } from "../../../lexicons/en/counted-states.ts";
import type { Chunk } from "../chunks.ts";
import { holdsWord, lastWord, type SentenceView, wordsOf } from "../sentence-view.ts";
import { isHitByFire } from "./hit-by-fire.ts";
import { hasDied, isFatal, isSurvived } from "./is-fatal.ts";
import { isSpared } from "./is-spared.ts";
import { subjectPredicate, wordsAfter } from "./predicate.ts";
import type { CountedState } from "./state-of.ts";
import { isPassive, isWhen } from "./voice.ts";

/** What a verb says of its subject; "go on" where it says nothing yet: "were", "were shot" before "and killed". */
export function verbBehind(view: SentenceView, at: number): CountedState | "go on" | undefined {
  const { chunks } = view;
  const chunk = chunks[at] as Chunk;
  const object = chunks[at + 1];
  if (DIED.test(wordsOf(view, chunk).slice(-2).join(" ")))
    return object !== undefined && CONTESTS.test(lastWord(view, object)) ? undefined : { slot: "killed", chunk: at };
  if (isSpared(view, at, at + 1)) return undefined;
  // "were not hurt"
  if (holdsWord(view, chunk, DENIALS)) return undefined;
  if (attacksOther(view, at)) return undefined;
  const cued = subjectPredicate(view, at);
  if (cued !== undefined) return { slot: cued, chunk: at };
  const itself = object !== undefined && /^(himself|herself|themselves)$/.test(lastWord(view, object));
  const own =
    wordState(view, chunk) ??
    (isHitByFire(view, at) || (itself && SHOOTS.test(lastWord(view, chunk))) ? "shot" : undefined);
  const slot =
    own === "shot" || own === "stabbed"
      ? fateOf(view, at, own)
      : own === "injured" && hasDied(view, at)
        ? "killed"
        : own;
  if (slot !== undefined) {
    if (INTRANSITIVE.has(lastWord(view, chunk)) || isPassive(view, chunk)) return { slot, chunk: at };
    const hasObject =
      object?.kind === "figure" ||
      (object?.kind === "noun" && !isWhen(view, object)) ||
      lastWord(view, chunk).endsWith("ing");
    return hasObject && !itself ? undefined : { slot, chunk: at };
  }
  const last = lastWord(view, chunk);
  if (last === "held" && wordsOf(view, chunk).includes("being") && !wordsAfter(view, at).some(isCaptor))
    return { slot: "arrested", chunk: at };
  // "have been treated, one for a broken wrist"
  if (last === "treated" && isPassive(view, chunk) && (object === undefined || object.kind === "stop"))
    return { slot: "injured", chunk: at };
  if (COPULAS.has(last) || object?.kind === "and" || object?.kind === "adjective") return "go on";
  return isPassive(view, chunk) && CARRIED.test(lastWord(view, chunk)) ? "go on" : undefined;
}

/** Forms of "to shoot" that have whom they hit behind them; "shot" is read as a state. */
export const SHOOTS = /^(shoot|shoots|shooting)$/;

/** "did not survive" */
const DIED = /^(not|n't) survived?$/;
const CONTESTS =
  /^(cuts?|votes?|rounds?|heats?|primary|primaries|reshuffle|season|elections?|ballot|purge|stages?|qualifying|scandal)$/;
const DENIALS: ReadonlySet<string> = new Set(["not", "n't", "never"]);

/** "a neighbour shot and killed the two brothers": the verb at chunk `at` has its victim behind a second verb. */
export function attacksOther(view: SentenceView, at: number): boolean {
  const { chunks } = view;
  const chunk = chunks[at] as Chunk;
  if (!SHOT_AND.test(lastWord(view, chunk)) || chunks[at + 1]?.kind !== "and" || chunks[at + 2]?.kind !== "verb")
    return false;
  const before = chunks[at - 1];
  if (isPassive(view, chunk) || (before?.kind === "verb" && isPassive(view, before))) return false;
  const victim = chunks[at + 3];
  return victim?.kind === "figure" || (victim?.kind === "noun" && !isWhen(view, victim));
}

/** What the sentence says became of those who were shot or stabbed. */
export function fateOf(view: SentenceView, at: number, own: string): string {
  if (isFatal(view, at)) return "killed";
  return isSurvived(view, at) ? "injured" : own;
}

/** Who holds people that are under no arrest. */
function isCaptor(word: string): boolean {
  return /^(hostages?|captive|pirates?|kidnappers?|militants?|rebels?|gunmen|gang|ransom|captors|terrorists|insurgents|jihadists|bandits|hijackers|militia|back|up)$/.test(
    word,
  );
}

const SHOT_AND = /^(shot|stabbed|robbed|beat|chased|strangled|abducted|kidnapped|shoots|stabs)$/;

const COPULAS: ReadonlySet<string> = new Set(
  "is are was were be been being 's 're remain remains remained lay left found declared pronounced reported feared believed confirmed presumed listed thought said known including".split(
    " ",
  ),
);

const CARRIED =
  /^(taken|rushed|airlifted|flown|transported|admitted|brought|sent|carried|dropped|driven|listed|treated|shot|stabbed|struck|hit|swept)$/;

export function wordState(view: SentenceView, chunk: Chunk): string | undefined {
  for (const word of wordsOf(view, chunk)) {
    const slot = STATE_WORDS.get(word);
    if (slot) return slot;
  }
  return undefined;
}

export const INTRANSITIVE: ReadonlySet<string> = new Set([
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
