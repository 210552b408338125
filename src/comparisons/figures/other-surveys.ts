import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Reading } from "../../claims/reading.ts";
import { tokenAt } from "../../claims/token-at.ts";
import type { Token } from "../../document/document.ts";
import { keptFor } from "../../kernel/kept.ts";
import type { EntityMention } from "../../mentions/mention.ts";

/** Whether the articles tell of surveys by different institutes: two samples, whose numbers need not agree. */
export function areOfOtherSurveys({ reading: a }: ArticleClaims, { reading: b }: ArticleClaims): boolean {
  const [left, right] = [surveyorsOf(a), surveyorsOf(b)];
  if (left.size > 0 && right.size > 0) return ![...left].some((name) => right.has(name));
  return (left.size > 0 && tellsOfAnother(b, left)) || (right.size > 0 && tellsOfAnother(a, right));
}

/** Headline or first sentences speak of a survey, and the article names none of these institutes. */
function tellsOfAnother(reading: Reading, surveyors: ReadonlySet<string>): boolean {
  return opensWithSurvey(reading) && !reading.facts.entities.some(({ name }) => surveyors.has(name.toLowerCase()));
}

/** Letters of a long sentence that are looked at. */
const LEAD_LENGTH = 600;

const opensWithSurvey = keptFor(({ document: { article, text, sentences } }: Reading): boolean => {
  const lead = text.slice(0, Math.min(LEAD_LENGTH, (sentences[1] ?? sentences[0])?.end ?? 0));
  return /\b(?:poll|survey)\b/i.test(`${article.title ?? ""} ${lead}`);
});

/** Who asked, by the names of an article: "a survey by the Orlanda institute", "Orlanda's latest poll". */
const surveyorsOf = keptFor(({ document, facts }: Reading): ReadonlySet<string> => {
  const { tokens } = document;
  return new Set(facts.entities.filter((entity) => isSurveyor(tokens, entity)).map(({ name }) => name.toLowerCase()));
});

const SURVEY = /^(?:poll|survey)$/;
const MADE = /^(?:conducted|carried|out|made|done|taken|published|released|commissioned)$/;
const RECENT = /^(?:latest|new|newest|recent|own|monthly|weekly|'s|’s)$/;

function isSurveyor(tokens: readonly Token[], { type, start, end }: EntityMention): boolean {
  if (type === "person" || type === "place") return false;
  let after = tokenAt(tokens, end - 1) + 1;
  while (RECENT.test(tokens[after]?.lower ?? "")) after++;
  if (SURVEY.test(tokens[after]?.lower ?? "")) return true;
  let before = tokenAt(tokens, start) - 1;
  if (tokens[before]?.lower === "the") before--;
  if (!/^(?:by|from)$/.test(tokens[before]?.lower ?? "")) return false;
  before--;
  while (MADE.test(tokens[before]?.lower ?? "")) before--;
  return SURVEY.test(tokens[before]?.lower ?? "");
}
