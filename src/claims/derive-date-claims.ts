import type { Token } from "../document/document.ts";
import { once } from "../kernel/once.ts";
import { contains, indexAt, lastStartingAt } from "../kernel/span.ts";
import { HAPPENING_VERBS, newsSynonym } from "../lexicons/en/news-synonyms.ts";
import { reportingForms } from "../lexicons/en/reporting-verbs.ts";
import { stem } from "../lexicons/en/stem.ts";
import { irregularPast } from "../lexicons/en/tense-words.ts";
import type { DateGranularity, DateMention } from "../mentions/mention.ts";
import type { DateClaim } from "./claim.ts";
import { clockOf } from "./clock-of.ts";
import { fixtureBeside } from "./fixture-beside.ts";
import { governorOf } from "./governor.ts";
import { happeningsBeside } from "./happenings-beside.ts";
import { hearsOfIt } from "./hears-of-it.ts";
import { isPageStamp } from "./is-page-stamp.ts";
import { placeOf } from "./place-in-article.ts";
import type { Reading } from "./reading.ts";
import { stretchOf } from "./stretch-of-day.ts";
import { utcInstant } from "./utc-instant.ts";

const COMPARABLE: ReadonlySet<DateGranularity> = new Set([
  "minute",
  "hour",
  "part-of-day",
  "day",
  "week",
  "month",
  "season",
  "quarter",
  "half-year",
  "year",
  "decade",
  "century",
]);

/** "(Published Wednesday, June 8, 2016)": when the page came out, not when anything happened. */
const OF_PAGE: ReadonlySet<string> = new Set(["published", "updated", "posted"]);

/** "Film of the day", "the trial of the year". */
const OF_RANK = /^the (?:day|week|month|season|year|decade|century)$/i;

/** Every date that lies in the calendar; durations, recurring times and "now" claim nothing that could be wrong. */
export function deriveDateClaims(reading: Reading, order: number): DateClaim[] {
  const claims: DateClaim[] = [];
  const spoken = reading.facts.quotes.flatMap((quote) => quote.quoted);
  for (const date of reading.facts.dates) {
    if (!COMPARABLE.has(date.granularity) || date.interval === undefined) continue;
    if (isInDateline(reading, date) || isCountedClock(date) || isPageStamp(reading, date)) continue;
    const { verb, link } = governorOf(reading, date);
    if (OF_PAGE.has(link) || (link === "of" && OF_RANK.test(date.text))) continue;
    const token: Token | undefined = reading.document.tokens[verb];
    const verbStem = token === undefined ? "" : stem(newsSynonym(token.lower));
    claims.push({
      kind: "date",
      articleId: reading.document.article.id,
      order,
      start: date.start,
      end: date.end,
      text: date.text,
      ...placeOf(reading, date),
      date,
      verb: verbStem,
      isOnset: HAPPENING_VERBS.has(verbStem) || link === "since" || isMomentOf(reading, date),
      isComing: isComing(reading, date) && !isStampedEarly(reading, date, token),
      publishedAt: reading.publishedAt,
      isOfReport: isOfReport(reading, date),
      inQuote: spoken.some((stretch) => contains(stretch, date)),
      ofUtterance: token !== undefined && (isSpoken(reading, date, verb, token) || isHeard(reading, date, verb)),
      link,
      clockOf: clockOf(reading, date),
      stretch: stretchOf(reading, date),
      isHabitual: isHabitual(reading, date),
      isUnreal: isUnreal(reading.document.tokens, verb, date),
      happenings: once(() => happeningsBeside(reading, date, verb)),
      fixture: once(() => fixtureBeside(reading, date)),
    });
  }
  return claims;
}

/** An hour of every day, as its sentence says. */
function isHabitual({ document }: Reading, { start, end, granularity }: DateMention): boolean {
  if (granularity !== "minute" && granularity !== "hour") return false;
  const sentence = document.sentences[Math.max(0, lastStartingAt(document.sentences, start))];
  if (sentence === undefined) return false;
  const [from, to] = [Math.max(sentence.start, start - HABIT_REACH), Math.min(sentence.end, end + HABIT_REACH)];
  return EVERY_DAY.test(document.text.slice(from, to));
}

/** Characters on either side of an hour in which "every day" tells of it. */
const HABIT_REACH = 150;

/** Not "at the daily market", "the Daily Post reported". */
const EVERY_DAY =
  /\b(?:(?:[Ee]very|[Ee]ach) (?:day|night|morning|afternoon|evening|weekday)|(?<!\b(?:a|an|the|his|her|its|their|our) )(?:daily|nightly))\b/;

/** "would have retired in 2027", "could have been freed on Friday"; "should have opened in 2025" tells of a plan, "should have taken over at two" of no deed. */
function isUnreal(tokens: readonly Token[], verb: number, { granularity }: DateMention): boolean {
  const isOfHour = granularity === "minute" || granularity === "hour";
  for (let at = verb - 1; at > verb - UNREAL_REACH; at--) {
    const word = tokens[at]?.lower ?? "";
    if (/^(?:would|could|might|'d)$/.test(word) || (isOfHour && word === "should"))
      return tokens.slice(at + 1, verb).some(({ lower }) => lower === "have");
    if (word === "," || word === ".") return false;
  }
  return false;
}

/** Words from "would" to what would have been: "would otherwise have been". */
const UNREAL_REACH = 6;

/** "45 minutes later": by whose clock it was counted, the text leaves to the reader. */
function isCountedClock({ granularity, rule }: DateMention): boolean {
  return granularity === "minute" && rule.endsWith("offset");
}

const DATELINE_PLACE = /^\p{Lu}[\p{L} .,/'’-]{1,40}$/u;
const DATELINE_END = /^ ?(?:\([^)]{1,20}\) ?[-–—:]|[-–—])/u;
/** Longest agency in brackets with the dash behind it. */
const DATELINE_REACH = 30;

/** "LAGOS, May 12 –" says when the report was written. */
function isInDateline({ document }: Reading, { start, end }: DateMention): boolean {
  const paragraph = document.paragraphs[indexAt(document.paragraphs, start)];
  if (paragraph === undefined || !DATELINE_PLACE.test(document.text.slice(paragraph.start, start))) return false;
  return DATELINE_END.test(document.text.slice(end, end + DATELINE_REACH));
}

/** "was on the bridge at twenty past five when it blew up" */
function isMomentOf({ document }: Reading, { end, granularity }: DateMention): boolean {
  if (granularity !== "minute" && granularity !== "hour") return false;
  return /^,? when\b/.test(document.text.slice(end, end + WHEN_REACH));
}

const WHEN_REACH = 8;

function isComing({ publishedAt }: Reading, { interval }: DateMention): boolean {
  return publishedAt !== undefined && interval !== undefined && utcInstant(interval.start) > publishedAt;
}

/** "On Saturday evening inspectors rang the bells", stamped on a Friday: over, whichever Saturday that is. */
function isStampedEarly({ publishedAt }: Reading, date: DateMention, verb: Token | undefined): boolean {
  if (publishedAt === undefined || date.interval === undefined || !date.implied.includes("week")) return false;
  const ahead = utcInstant(date.interval.start) - publishedAt;
  return ahead < 2 * DAY && verb !== undefined && irregularPast.has(verb.lower);
}

const DAY = 86_400_000;

function isOfReport({ publishedAt }: Reading, { interval }: DateMention): boolean {
  if (publishedAt === undefined || interval === undefined) return false;
  const before = publishedAt - Date.parse(`${interval.start}Z`);
  return before > -DAY && before < 2 * DAY;
}

function isSpoken(reading: Reading, date: DateMention, verb: number, token: Token): boolean {
  return isUtterance(token, reading.document.tokens[verb - 1]?.lower) && !isOfClauseBefore(reading, date, token);
}

function isHeard(reading: Reading, { start }: DateMention, verb: number): boolean {
  const { sentences } = reading.document;
  const sentence = sentences[Math.max(0, lastStartingAt(sentences, start))];
  return sentence !== undefined && hearsOfIt(reading, sentence, verb);
}

/** "The permit dates from 2022, officials say": a comma parts the date from the telling, which it does not open. */
function isOfClauseBefore({ document }: Reading, { start, end }: DateMention, verb: Token): boolean {
  if (verb.start < start || !document.text.slice(end, Math.min(verb.start, end + COMMA_REACH)).includes(","))
    return false;
  const sentence = document.sentences[Math.max(0, lastStartingAt(document.sentences, start))];
  if (sentence === undefined) return false;
  return /\p{L}{4}/u.test(document.text.slice(Math.max(sentence.start, start - OPENING_REACH), start));
}

/** Characters behind a date, and before it, in which its clause shows. */
const COMMA_REACH = 200;
const OPENING_REACH = 40;

/** Said of a person: "was told to leave", "will be sworn in". That somebody spoke is not what it tells. */
const DONE_TO_PEOPLE: ReadonlySet<string> = new Set("told sworn asked warned informed urged ordered".split(" "));

/** "The fire broke out on Monday, police said": only the verb that the date hangs on counts. */
function isUtterance(verb: Token, before: string | undefined): boolean {
  if (DONE_TO_PEOPLE.has(verb.lower) && /^(?:was|were|be|been|is|are|being)$/.test(before ?? "")) return false;
  return (reportingForms(verb.lower) ?? []).some(
    ({ verb: { frames, particle } }) =>
      particle === undefined && frames.some((frame) => frame !== "manner" && frame !== "label"),
  );
}
