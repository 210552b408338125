import type { Token } from "../../document/document.ts";
import type { NounPhrase } from "../noun-phrase.ts";
import type { Proposition, Stand } from "../proposition.ts";
import { standsOfPhrase, standsOfWord } from "../stands-of-word.ts";
import { BE, type VerbGroup } from "../verb-group.ts";
import { verbKey } from "../verb-key.ts";
import { isOver, makeClause, type Place, shownSubject, turn } from "./clause.ts";
import { subjectOf } from "./subject-of.ts";

const REMAIN: ReadonlySet<string> = new Set(
  "remain remains remained stay stays stayed stand stands stood kept".split(" "),
);

/** "was found alive" */
const FOUND: ReadonlySet<string> = new Set(
  "found left declared pronounced born walked stayed escaped emerged".split(" "),
);

interface State {
  /** Index of "is", "remains" or the like. */
  readonly copula: number;
  readonly endToken: number;
  readonly stands: readonly Stand[];
  readonly subject?: NounPhrase;
}

/** "is closed", "remains open", "is still on the run", "stays at 15 percent": a state whose last word or phrase begins at `at`. */
export function stateAt({ reading, tags, sentence }: Place, at: number): State | undefined {
  const { tokens } = reading.document;
  const word = (index: number) =>
    index >= sentence.firstToken && index < sentence.endToken ? (tokens[index] as Token).lower : "";
  let copula = at - 1;
  while (
    copula > sentence.firstToken &&
    at - copula < 4 &&
    (tags[copula] === "ADV" || word(copula) === "not" || word(copula) === "n't")
  )
    copula--;
  if (copula < sentence.firstToken || (!BE.has(word(copula)) && !REMAIN.has(word(copula)) && !FOUND.has(word(copula))))
    return undefined;
  const key = verbKey(word(at));
  const phrase = standsOfPhrase(key, (steps) => word(at + steps));
  if (phrase !== undefined && (phrase.gap === 0 || tags[at] === "ADP") && tags[at] !== "VERB")
    return { copula, endToken: at + phrase.length + 1, stands: phrase.stands };
  const isAfterRemain = REMAIN.has(word(copula)) && (tags[at] === "VERB" || tags[at] === "NOUN");
  const isLast = /^(?:|[,.;:)"”]|and|but|because|after|when|to|on|in)$/.test(word(at + 1));
  const isAfterBe = !REMAIN.has(word(copula)) && isLast && tags[at] !== "VERB";
  if ((tags[at] !== "ADJ" && !isAfterRemain && !isAfterBe) || word(at) === "close") return undefined;
  const stands = standsOfWord(key).filter(({ bare }) => !bare);
  return stands.length === 0 ? undefined : { copula, endToken: at + 1, stands };
}

export function stateClause(place: Place, group: VerbGroup, state: State, previousVerb: number): Proposition {
  const { tokens } = place.reading.document;
  const subject = subjectOf(place, group.subjectEnd, previousVerb);
  let negated = subject.negative;
  for (let at = group.firstToken; at < state.endToken; at++) {
    const { lower } = tokens[at] as Token;
    const isNegation = /^(?:not|n't|never|neither|nor)$/.test(lower);
    if (isNegation || (lower === "longer" && tokens[at - 1]?.lower === "no")) negated = !negated;
  }
  const shown = shownSubject(subject) ?? group.shownFrom;
  const lasting =
    group.lasting ||
    REMAIN.has((tokens[state.copula] as Token).lower) ||
    hasStill(tokens, state.copula, state.endToken);
  return makeClause(place, group, {
    lasting,
    start: (tokens[shown] as Token).start,
    end: (tokens[state.endToken - 1] as Token).end,
    stands: state.stands
      .filter((stand) => !isOver(place, group, stand, state.endToken))
      .map((stand) => turn(stand, negated)),
    verb: "",
    theme: subject,
    universal: subject.universal,
  });
}

function hasStill(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((tokens[at] as Token).lower === "still") return true;
  return false;
}
