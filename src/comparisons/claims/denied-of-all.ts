import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { NO_PHRASE, type NounPhrase } from "../../claims/noun-phrase.ts";
import { isEdge } from "../../claims/phrase-edges.ts";
import { isTimeWord } from "../../claims/phrase-times.ts";
import type { Proposition } from "../../claims/proposition.ts";
import { sentenceTerms, type TermWeights } from "../../claims/sentence-terms.ts";
import { sentencesWith } from "../../claims/sentences-with.ts";
import { termOf, termsOfPhrase } from "../../claims/term.ts";
import { tokenAt } from "../../claims/token-at.ts";
import { verbKey } from "../../claims/verb-key.ts";
import { verbKeys } from "../../claims/verb-keys.ts";
import type { Document, Sentence, Token } from "../../document/document.ts";
import { partsOfSpeech } from "../../document/part-of-speech.ts";
import { keptFor } from "../../kernel/kept.ts";
import { once } from "../../kernel/once.ts";
import { PERSON_NOUNS } from "../../lexicons/en/counted-states.ts";
import type { Upos } from "../../tagger/parts-of-speech.ts";
import { followEachOther } from "./follow-each-other.ts";
import { haveOtherNames } from "./have-other-names.ts";
import { heldIn } from "./held-in.ts";
import { isOfOtherChapter } from "./other-chapter.ts";
import { phraseLikeness } from "./phrase-likeness.ts";

const CONFIDENCE = 0.7;
/** Actors less alike than this are two, where both are named. */
const OTHER_ACTOR = 0.2;
/** From here on two phrases name one thing. */
const SAME_THING = 0.55;
/** Share of what else the denial tells that the other sentence has to tell, too. */
const HELD_SHARE = 0.75;
/** Weight from which what else the denial tells says of which deed it speaks. */
const TELLING_WEIGHT = 4;

/** What everybody of a place may be called. */
const EVERYBODY = once(() =>
  termsOfPhrase(
    "his her its their our no not single nobody no-one none one anyone anybody any person people staff employee worker member",
  ),
);

/** Deeds that are news wherever they are done: of these "nobody" needs no other word. */
const TELLING_DEEDS = verbKeys(
  "dismiss sack suspend expel evict evacuate deport disqualify vaccinate quarantine discipline execute abduct kidnap poison electrocute punch beat assault bribe lynch whip cane furlough reinstate prosecute indict convict acquit",
);

/** "Nobody apart from a steward", "no one else". */
const EXCEPTING = /^(?:apart|except|besides|beyond|then|else|other|yet|far)$/;
const exceptingSentences = keptFor((document: Document) =>
  sentencesWith(document, ({ lower }) => EXCEPTING.test(lower)),
);

type Role = "agent" | "theme";

/**
 * How sure it is that a deed denied of all ("nobody was suspended", "no one cleared the snow") is the one that the other clause
 * tells of some ("two guards were suspended"). In: clauses that take two sides of the matter.
 */
export function deniedOfAll(
  earlier: ArticleClaims,
  a: Proposition,
  later: ArticleClaims,
  b: Proposition,
  matter: string,
): number {
  const [roleOfA, roleOfB] = [deniedRole(earlier, a, matter), deniedRole(later, b, matter)];
  if ((roleOfA === undefined) === (roleOfB === undefined)) return 0;
  if (isOfOtherChapter(earlier, a) !== isOfOtherChapter(later, b) || followEachOther(earlier, a, later, b)) return 0;
  return roleOfA !== undefined
    ? confidence(earlier, a, roleOfA, later, b)
    : confidence(later, b, roleOfB as Role, earlier, a);
}

/** Who is denied to have done it, or to whom: "nobody", "no driver", "any of his staff". */
function deniedRole({ reading: { document } }: ArticleClaims, clause: Proposition, matter: string): Role | undefined {
  if (!clause.stands.some((stand) => stand.matter === matter && stand.negated)) return undefined;
  for (const role of ["theme", "agent"] as const) {
    const { negative, firstToken, endToken } = clause[role];
    if (negative || (endToken > firstToken && /^any/.test(document.tokens[firstToken]?.lower ?? ""))) return role;
  }
  return undefined;
}

function confidence(
  noneOf: ArticleClaims,
  none: Proposition,
  role: Role,
  someOf: ArticleClaims,
  some: Proposition,
): number {
  if (exceptingSentences(noneOf.reading.document).has(none.sentence) || none.before || some.before) return 0;
  if (none.future !== some.future || !holdsPersons(noneOf, none[role], someOf, some[role], role)) return 0;
  const other = role === "theme" ? "agent" : "theme";
  if (haveOtherNames(none[other], some[other])) return 0;
  const areNamed = none[other].kind === "phrase" && some[other].kind === "phrase";
  const likeness = areNamed ? phraseLikeness(noneOf, none, none[other], someOf, some, some[other]) : 0;
  const told = sentenceTerms(someOf.reading.document, some.sentence);
  // "Nobody was suspended by the club over the brawl", but the league did so
  if (areNamed && other === "agent" && none.agent.head !== some.agent.head && !told.has(none.agent.head)) return 0;
  const rest = restOf(noneOf, none, likeness >= SAME_THING ? [none[role], none[other]] : [none[role]]);
  if (areNamed && likeness < OTHER_ACTOR && heldIn(none[other].terms, told, told) < 1) return 0;
  if (heldIn(rest, told, told) < HELD_SHARE) return rest.size === 0 && TELLING_DEEDS().has(some.verb) ? CONFIDENCE : 0;
  const weight = [...rest.values()].reduce((sum, own) => sum + own, 0);
  return weight >= TELLING_WEIGHT || TELLING_DEEDS().has(some.verb) ? CONFIDENCE : 0;
}

/** Whether those of whom it is told are some of those of whom it is denied. */
function holdsPersons(
  { reading: { document: ofNone } }: ArticleClaims,
  none: NounPhrase,
  { reading: { document: ofSome } }: ArticleClaims,
  some: NounPhrase,
  role: Role,
): boolean {
  const isAnybody = [...none.terms.keys()].every((term) => EVERYBODY().has(term));
  if (some.kind === "open") return role === "agent" && some === NO_PHRASE && isAnybody;
  if (some.negative || some.universal) return false;
  // a body may do it, too
  if (isAnybody && STAFF.test(lastWord(ofNone, none)) && NO_STAFF.test(lastWord(ofSome, some))) return false;
  if (isAnybody) return role === "agent" || some.names.size > 0 || arePersons(ofSome, some);
  return none.head !== "" && none.head === some.head && PERSON_NOUNS.has(lastWord(ofNone, none));
}

const STAFF = /^(?:staff|employees?|workers?|members?)$/;
const NO_STAFF =
  /^(?:fan|spectator|guest|passenger|visitor|customer|resident|villager|protester|demonstrator|patient|pupil|student|prisoner|inmate|tourist)s?$|^child(?:ren)?$/;

function arePersons({ tokens }: Document, { firstToken, endToken, count }: NounPhrase): boolean {
  return tokens
    .slice(firstToken, endToken)
    .some(({ lower }) => PERSON_NOUNS.has(lower) || (count !== "" && /[a-z]{2}(?:er|or|ist|ian|ard)s$/.test(lower)));
}

function lastWord({ tokens }: Document, { endToken }: NounPhrase): string {
  return tokens[endToken - 1]?.lower ?? "";
}

const SAY_NOTHING: ReadonlySet<Upos> = new Set(["VERB", "AUX", "ADV", "DET", "PRON", "NUM", "ADP", "PART", "CCONJ"]);

/** What a clause tells beside its verb and the one of whom it denies it: "the snow", "at the bus station". */
function restOf(
  { reading: { document } }: ArticleClaims,
  clause: Proposition,
  known: readonly NounPhrase[],
): TermWeights {
  const { tokens, sentences } = document;
  const tags = partsOfSpeech(document);
  const end = tokenAt(tokens, clause.end);
  const rest = new Map<string, number>();
  for (let at = tokenAt(tokens, clause.start); at < (sentences[clause.sentence] as Sentence).endToken; at++) {
    const token = tokens[at] as Token;
    if (at >= end && isEdge(token)) break;
    if (known.some(({ firstToken, endToken }) => at >= firstToken && at < endToken)) continue;
    if (SAY_NOTHING.has(tags[at] as Upos) || isTimeWord(token.lower) || verbKey(token.lower) === clause.verb) continue;
    const term = termOf(token);
    if (term !== undefined) rest.set(term.key, term.weight);
  }
  return rest;
}
