import type { Document, Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { once } from "../kernel/once.ts";
import type { Span } from "../kernel/span.ts";
import { PERSON_NOUNS } from "../lexicons/en/counted-states.ts";
import { demonyms } from "../lexicons/en/country-names.ts";
import { PEOPLE_GROUPS } from "../lexicons/en/people-groups.ts";
import type { FigureMention } from "../mentions/mention.ts";
import { termOf } from "./term.ts";
import { tokenAt } from "./token-at.ts";

/** What a figure counts or measures, taken apart: "vaccine doses", "homes without power". */
export interface CountedNoun {
  /** Term of the head noun, "" where the sentence names none: "42 had died". */
  readonly noun: string;
  /** Terms that stand before the head noun. */
  readonly modifiers: ReadonlySet<string>;
  /** Counts people, by whatever noun: pupils, inmates, guests. */
  readonly people: boolean;
  /** Which of the people, where the noun names a group that tolls count apart: "child", "soldier"; else "". */
  readonly group: string;
  /** Country or people of "three Belgians", "British soldiers", "foreign" for "foreign tourists"; else "". */
  readonly nation: string;
}

const NONE: CountedNoun = { noun: "", modifiers: new Set(), people: false, group: "", nation: "" };
const PRONOUNS: ReadonlySet<string> = new Set(["them", "whom", "those", "these", "which", "others", "other", "us"]);
const COUNTING: ReadonlySet<string> = new Set([
  "number",
  "total",
  "count",
  "tally",
  "toll",
  "figure",
  "figures",
  "sum",
]);

/** Reads the head noun phrase of a figure. "The number of pupils" counts pupils. */
export function countedNoun(document: Document, { countedSpan, slot }: FigureMention): CountedNoun {
  const people = slot !== undefined && PEOPLE_SLOTS.has(slot);
  const words = countedSpan === undefined ? [] : phraseWords(document, countedSpan);
  const head = words.at(-1);
  if (head === undefined || PRONOUNS.has(head.lower) || COUNTING.has(head.lower)) return { ...NONE, people };
  const modifiers = new Set<string>();
  for (const word of words.slice(0, -1)) {
    const term = termOf(word);
    if (term !== undefined) modifiers.add(term.key);
  }
  const nation = nationOf(words);
  return {
    noun: nounKey(head),
    modifiers,
    people: people || PERSON_NOUNS.has(head.lower),
    group: groups().get(head.lower) ?? "",
    nation,
  };
}

const groups = once(() => new Map(PEOPLE_GROUPS.flatMap((words) => words.map((word) => [word, words[0] as string]))));

function nationOf(words: readonly Token[]): string {
  for (const { lower, text } of words) {
    if (lower === "foreign") return lower;
    const nation = text === lower ? undefined : demonyms().get(lower);
    if (nation !== undefined) return nation;
  }
  return "";
}

/** Words of a noun phrase behind "the number of" that are looked at. */
const LONGEST_COMPLEMENT = 6;

/** The words of the phrase; where it only says that something is counted, those of its complement. */
function phraseWords(document: Document, span: Span): Token[] {
  const { tokens } = document;
  let at = tokenAt(tokens, span.start);
  const words: Token[] = [];
  for (; (tokens[at]?.start ?? span.end) < span.end; at++) words.push(tokens[at] as Token);
  if (!COUNTING.has(words.at(-1)?.lower ?? "") || tokens[at]?.lower !== "of") return words;
  const tags = partsOfSpeech(document);
  const complement: Token[] = [];
  for (let next = at + 1; next <= at + LONGEST_COMPLEMENT && next < tokens.length; next++) {
    const noun = tags[next] === "NOUN" || tags[next] === "PROPN";
    if (!noun && (tags[next - 1] === "NOUN" || !BEFORE_NOUN.has(tags[next] ?? ""))) break;
    complement.push(tokens[next] as Token);
  }
  return complement;
}

const BEFORE_NOUN: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM"]);

/** Words that every article holds have no term, and still are nouns: "people", "percent". */
function nounKey(token: Token): string {
  return termOf(token)?.key ?? token.lower;
}

const PEOPLE_SLOTS: ReadonlySet<string> = new Set([
  "killed",
  "injured",
  "missing",
  "arrested",
  "displaced",
  "evacuated",
  "rescued",
  "hospitalized",
  "infected",
  "stranded",
  "trapped",
]);
