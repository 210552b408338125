import type { Document, Sentence } from "../../../document/document.ts";
import { putNames } from "../edit-names.ts";
import type { Name } from "../name.ts";
import type { NameRule } from "../name-reading.ts";
import { isCapitalized } from "../name-text.ts";

/** Tokens a dateline has at most before its dash or its agency. */
const MAX_TOKENS = 14;
/** Headline, picture and first sentence. */
const HEAD_SENTENCES = 4;
const dashes: ReadonlySet<string> = new Set(["-", "–", "—", "--", "―"]);

const headings: ReadonlySet<string> = new Set(
  `UPDATE UPDATED BREAKING EXCLUSIVE NOTE WATCH VIDEO PHOTOS CORRECTION CORRECTED ANALYSIS OPINION LIVE FACTBOX EXPLAINER TIMELINE INSIGHT
READ MORE LATEST NEW JUST ALSO SPORT NEWS EDITORIAL COMMENT REVIEW INTERVIEW PROFILE FEATURE SPECIAL`.split(/\s+/),
);

/** The places at the head of a report: "PORTO / LISBON, March 3 (Reuters) -", "MEXICO CITY —". Each is a place of its own. */
export const dateline: NameRule = {
  id: "mentions/entities/rules/dateline",
  apply: ({ document, names }) => {
    const places = document.sentences.flatMap((sentence, index) => placesOf(document, sentence, index));
    return putNames(names, places);
  },
};

function placesOf(document: Document, sentence: Sentence, index: number): Name[] {
  const { tokens } = document;
  const first = sentence.firstToken;
  const end = datelineEnd(document, sentence, index);
  if (end === undefined) return [];
  const places: Name[] = [];
  let at = first;
  while (at < end) {
    if (!isAllCapitals(tokens[at]?.text ?? "")) {
      at++;
      continue;
    }
    const start = at;
    while (at < end && isAllCapitals(tokens[at]?.text ?? "")) at++;
    places.push({ firstToken: start, endToken: at, type: "place", confidence: 0.95, rule: dateline.id });
    if (tokens[at]?.text !== "/" && tokens[at]?.lower !== "and") break;
  }
  return places;
}

function isAllCapitals(word: string): boolean {
  return word.length > 1 && /^\p{Lu}[\p{Lu}.'’-]{1,30}$/u.test(word);
}

/** The index of the dash or bracket that closes the dateline. */
function datelineEnd(document: Document, { firstToken, endToken }: Sentence, index: number): number | undefined {
  const { tokens } = document;
  if (headings.has(tokens[firstToken]?.text ?? "")) return undefined;
  if (!isCapitalized(document, firstToken) || !isAllCapitals(tokens[firstToken]?.text ?? "")) return undefined;
  for (let at = firstToken + 1; at < Math.min(endToken, firstToken + MAX_TOKENS); at++) {
    const text = tokens[at]?.text ?? "";
    // "NOTE - the figures are for the half year": a hyphen alone makes a dateline at the head of the text only
    if (text === "-" && index >= HEAD_SENTENCES) return undefined;
    if (dashes.has(text)) return isFollowedByProse(document, at + 1, endToken) ? at : undefined;
    if (text === "(")
      return tokens[at + 1]?.text === "Reuters" ||
        dashes.has(tokens[at + 3]?.text ?? "") ||
        dashes.has(tokens[at + 2]?.text ?? "")
        ? at
        : undefined;
    const isPart =
      isCapitalized(document, at) || tokens[at]?.kind === "number" || text === "/" || text === "," || text === "and";
    if (!isPart) return undefined;
  }
  return undefined;
}

/** "SOCCER - RESULTS OF THE SPANISH LEAGUE" is a heading: after a dateline comes a sentence. */
function isFollowedByProse(document: Document, first: number, end: number): boolean {
  let small = 0;
  for (let at = first; at < Math.min(end, first + MAX_TOKENS); at++) {
    const token = document.tokens[at];
    if (token?.kind === "word" && token.text === token.lower) small++;
  }
  return small >= 2;
}
