import type { Remedy } from "../../../comparisons/remedy.ts";
import type { Tie } from "../../../comparisons/tie.ts";
import type { AlignedPair, Finding, VersionMention } from "../../finding.ts";

type Claims = readonly [VersionMention, VersionMention];

/** What the wording needs of a pair that has been put in words. */
interface ToldPair {
  readonly claims: Claims;
  readonly because: readonly string[];
  readonly decided: string;
  readonly wouldAgree: readonly string[];
}

/** The finding's message, then each pair: the two claims, why they are one thing, the verdict, what would have made them agree. */
export function wordExplanation({ message }: Finding, pairs: readonly ToldPair[]): string {
  const paragraphs = pairs.map(({ claims: [a, b], because, decided, wouldAgree }) =>
    [
      `${tell(a)} and ${tell(b)}`,
      ...list("taken for one thing:", because),
      `  ${decided}`,
      ...list("they would agree", [...new Set(wouldAgree)]),
    ].join("\n"),
  );
  return `${[message, ...paragraphs].join("\n\n")}\n`;
}

/** One phrase for each tie: "the counted noun: people". */
export function wordTies(ties: readonly Tie[]): string[] {
  return ties.map(({ by, words }) => {
    const told = TIES[by];
    return words.length === 0 ? told : `${told}: ${words.join(by === "utterance" ? " " : ", ")}`;
  });
}

const TIES: Readonly<Record<Tie["by"], string>> = {
  slot: "the same measure",
  counted: "the same noun is counted",
  total: "each is the total that its article gives",
  verb: "the same verb",
  lead: "both stand in the lead",
  slip: "they differ as a slip of the pen does",
  role: "the same post or title",
  name: "words of the name",
  utterance: "the same words in a row",
  matter: "both take a side on",
  words: "the sentences share",
  participants: "the same people or bodies",
  places: "the same place",
  days: "the same day",
};

/** "conflicting, 0.75 sure, by comparisons/figures/compare-figures: the values exclude each other". */
export function wordDecision({ relation }: Finding, pair: AlignedPair): string {
  const { verdict, confidence, rule, reason, hoursApart } = pair;
  const time =
    relation === "update" && hoursApart !== undefined
      ? `; the later article came ${hours(hoursApart)} after, and this changes with time`
      : "";
  return `${verdict}, ${confidence} sure, by ${rule}: ${reason}${time}`;
}

/** One condition for each remedy, in the order given: "if the first said “at least three”". */
export function wordRemedies(claims: Claims, remedies: readonly Remedy[]): string[] {
  return remedies.map((remedy) => `if ${condition(claims, remedy)}`);
}

function condition(claims: Claims, remedy: Remedy): string {
  switch (remedy.by) {
    case "wording":
      return `${claims[remedy.side].articleId} said “${remedy.words}” for “${flat(claims[remedy.side].text)}”`;
    case "range":
      return `${claims[remedy.side].articleId} gave ${bounds(remedy.low, remedy.high)}`;
    case "minutes":
      return `the times were at most ${remedy.within} minutes apart`;
    case "span":
      return `${claims[remedy.side].articleId} said ${calendar(remedy.value)} for “${flat(claims[remedy.side].text)}”`;
    case "mark":
      return remedy.mark === "ellipsis"
        ? `${claims[remedy.side].articleId} marked with an ellipsis that “${remedy.words}” is left out`
        : `${claims[remedy.side].articleId} put “${remedy.words}” in square brackets`;
    case "open-speaker":
      return "one of the two left the speaker open, or gave a part of the other's name";
    case "told-by-both":
      return "one of the two gave the other's version as well";
    case "time":
      return `the later article were dated ${hours(remedy.hours)} or more after the earlier one: then it is an update`;
    default:
      return remedy satisfies never;
  }
}

function bounds(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `a figure from ${low} to ${high}`;
  return low === null ? `a figure of ${high ?? 0} at most` : `a figure of ${low} at least`;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "2025-05" as "May 2025". */
function calendar(value: string): string {
  const [year = "", month] = value.split("-");
  return month === undefined ? `only ${year}` : `only ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

function hours(amount: number): string {
  return `${amount} hour${amount === 1 ? "" : "s"}`;
}

function tell({ text, articleId }: VersionMention): string {
  return `“${flat(text)}” (${articleId})`;
}

const LONGEST_WORDS = 160;

function flat(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS - 1)}…` : line;
}

function list(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${head}`, ...lines.map((line) => `    - ${line}`)];
}
