import type { Token } from "../document/document.ts";
import { keptFor } from "../kernel/kept.ts";
import { COUNT_DEEDS, type CountDeed } from "../lexicons/en/count-deeds.ts";
import { countedKinds } from "../lexicons/en/counted-kinds.ts";
import { PERSON_NOUNS } from "../lexicons/en/counted-states.ts";
import { demonyms } from "../lexicons/en/country-names.ts";
import type { FigureClaim } from "./claim.ts";
import { clauseOfCount } from "./clause-of-count.ts";
import type { ArticleClaims } from "./derive-claims.ts";
import { placesIn } from "./place-in-article.ts";
import { tokenAt } from "./token-at.ts";

/** What a count is about: which kind of thing is counted, and what is said of it. */
export interface CountTopic {
  /** Kinds that the noun may be of; none where the clause has no noun of its own for them: "we are 38,000". */
  readonly kinds: readonly string[];
  readonly deeds: readonly CountDeed[];
  /** The clause in lower case, the figure written "#". */
  readonly clause: string;
  /** Folded words of the places named in it. */
  readonly places: ReadonlySet<string>;
}

const NO_TOPIC: CountTopic = { kinds: [], deeds: [], clause: "", places: new Set() };

/** What a figure that counts is about, read off its clause. */
export function countTopic(article: ArticleClaims, claim: FigureClaim): CountTopic {
  if (claim.dimension.name !== "count") return NO_TOPIC;
  const known = topics(article);
  const before = known.get(claim);
  if (before !== undefined) return before;
  const topic = readTopic(article, claim);
  known.set(claim, topic);
  return topic;
}

const topics = keptFor((_: ArticleClaims) => new Map<FigureClaim, CountTopic>());

function readTopic(article: ArticleClaims, claim: FigureClaim): CountTopic {
  const { clause, span } = clauseOfCount(article, claim);
  const noun = nounOf(article, claim);
  const kinds = noun === undefined ? kindsWithoutNoun(claim) : kindsOfNoun(noun);
  const isOpen = kinds.length === 0;
  // "27 dead", "46 arrests": the state stands where the noun would
  const told = isOpen && noun !== undefined ? noun.lower : clause;
  const deeds = COUNT_DEEDS.filter(
    (deed) => (isOpen || deed.kinds.some((group) => isOfKind({ kinds }, group))) && deed.pattern.test(told),
  );
  return { kinds, deeds, clause, places: placesIn(article.reading, span) };
}

/** In: kinds that stand for each other. */
export function isOfKind({ kinds }: Pick<CountTopic, "kinds">, group: readonly string[]): boolean {
  return kinds.some((kind) => group.includes(kind));
}

/** Nouns that leave open what is counted, and words that a tagger takes for one: "47 in all", "a total of 47". */
const OPEN_NOUNS: ReadonlySet<string> = new Set(
  "total all number figure tally toll count us them whom these those strong group gang more".split(" "),
);

/** "All three of the gentlemen" */
const OF_DETERMINERS: ReadonlySet<string> = new Set(["the", "those", "these", "its", "their"]);
const OF_REACH = 6;

/** The noun has to stand right behind the number. */
function nounOf({ reading }: ArticleClaims, { figure: { countedSpan }, start, end }: FigureClaim): Token | undefined {
  if (countedSpan === undefined || countedSpan.start < start) return undefined;
  const { tokens } = reading.document;
  const behind = tokenAt(tokens, end);
  if (tokens[behind]?.lower === "of" && OF_DETERMINERS.has(tokens[behind + 1]?.lower ?? ""))
    return tokens.slice(behind + 2, behind + OF_REACH).find((token) => kindsOfNoun(token).length > 0);
  const first = tokenAt(tokens, countedSpan.start);
  const noun = tokens[tokenAt(tokens, countedSpan.end) - 1];
  return first > behind || OPEN_NOUNS.has(noun?.lower ?? "") ? undefined : noun;
}

/** "The number of pupils" has its noun before it. */
function kindsWithoutNoun({ counted }: FigureClaim): readonly string[] {
  return counted.people ? ["people"] : [];
}

function kindsOfNoun(noun: Token): readonly string[] {
  const kinds = countedKinds().get(noun.lower) ?? [];
  const isPeople =
    PERSON_NOUNS.has(noun.lower) || demonyms().has(noun.lower.replace(/s$/, "")) || /.men$/.test(noun.lower);
  return isPeople && !kinds.includes("people") ? [...kinds, "people"] : kinds;
}
