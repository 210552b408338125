import type { Token } from "../../document/document.ts";
import { NO_PHRASE } from "../noun-phrase.ts";
import { phraseAfter } from "../phrase-after.ts";
import type { Proposition } from "../proposition.ts";
import { negatedBase, standsOfWord } from "../stands-of-word.ts";
import { readVerbGroup } from "../verb-group.ts";
import { verbKey } from "../verb-key.ts";
import { makeClause, type Place, shownSubject } from "./clause.ts";
import { subjectOf } from "./subject-of.ts";

/** Adjectives that say little without what follows them. */
const VAGUE: ReadonlySet<string> = new Set(
  "able unable likely unlikely possible clear unclear sure certain due available aware ready willing good bad better new different same other such more enough similar close next first last true right wrong".split(
    " ",
  ),
);

/** Words for a position that stand alone: "the barriers were down". */
const POSITIONS: ReadonlySet<string> = new Set("down up lowered raised off".split(" "));
const CLOSED_BY: ReadonlySet<string> = new Set(
  ", . ; : and or but when while as before after because although ) \u201d".split(" "),
);

/** "is a minor", "was not dangerous", "were down": what somebody or something is said to be. */
export function descriptionClause(place: Place, at: number): Proposition | undefined {
  const { tokens } = place.reading.document;
  const { tags, sentence } = place;
  let first = at + 1;
  let turned = false;
  for (; first < sentence.endToken && (tags[first] === "ADV" || tags[first] === "PART"); first++) {
    const { lower } = tokens[first] as Token;
    if (isPosition(place, first)) break;
    if (/^(?:not|n't|never)$/.test(lower)) turned = !turned;
    else if (lower !== "also" && lower !== "still") return undefined;
  }
  const token = tokens[first];
  if (token === undefined || first >= sentence.endToken) return undefined;
  const isNoun = /^an?$/.test(token.lower);
  const noun = isNoun ? phraseAfter(tokens, tags, first, sentence) : NO_PHRASE;
  const isAdjective =
    isPosition(place, first) || (tags[first] === "ADJ" && !/^(?:ADJ|NOUN|PROPN|VERB)$/.test(tags[first + 1] ?? ""));
  if (isAdjective && tokens[first + 1]?.lower === "only") return undefined;
  const base = isAdjective ? negatedBase(token.lower) : undefined;
  if (isAdjective ? VAGUE.has(base ?? token.lower) || standsOfWord(verbKey(token.lower)).length > 0 : noun.head === "")
    return undefined;
  const group = readVerbGroup(tokens, tags, sentence, at, -1);
  const subject = group === undefined ? NO_PHRASE : subjectOf(place, group.subjectEnd, -1);
  if (group === undefined || subject.kind === "open" || subject.partial) return undefined;
  const negated = (group.negated !== turned) !== subject.negative;
  // "is not an American series" may be a French one
  if (negated && noun.terms.size > 1) return undefined;
  return makeClause(place, group, {
    start: (tokens[shownSubject(subject) ?? group.shownFrom] as Token).start,
    end: (tokens[isAdjective ? first : noun.endToken - 1] as Token).end,
    stands: [
      {
        matter:
          isAdjective && base?.endsWith("ed")
            ? verbKey(base)
            : `is ${isAdjective ? verbKey(base ?? token.lower) : noun.head}`,
        sign: negated === (base === undefined) ? -1 : 1,
        negated,
        reversible: false,
      },
    ],
    verb: "be",
    theme: subject,
    universal: subject.universal,
  });
}

/** "were down", but not "were down to their last shells". */
function isPosition({ reading, sentence }: Place, at: number): boolean {
  const { tokens } = reading.document;
  if (!POSITIONS.has(tokens[at]?.lower ?? "")) return false;
  return at + 1 >= sentence.endToken || CLOSED_BY.has((tokens[at + 1] as Token).lower);
}
