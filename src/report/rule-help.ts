import type { Notice, NoticeState } from "./notice.ts";

/** What a rule id means, for readers who meet it in a list of alerts. */
export interface RuleHelp {
  /** One sentence. */
  readonly short: string;
  /** What it rests on. */
  readonly full: string;
  /** What to do about it. */
  readonly advice: string;
}

const KIND_NOUNS: Readonly<Record<Notice["kind"], string>> = {
  figure: "a figure",
  date: "a date or time",
  quote: "a quotation",
  speaker: "who said it",
  entity: "a name",
  place: "where it happened",
  claim: "what happened",
};

const COMPARE =
  "Read the sentences of all versions, who reports them and when, and go back to where each has it from. Which version is true is not decided here.";

const HELP: Readonly<Record<NoticeState, (noun: string) => RuleHelp>> = {
  contradiction: (noun) => ({
    short: `Articles disagree on ${noun}.`,
    full: `Articles on one event disagree on ${noun}: the versions cannot both be true of the same thing at the same time.`,
    advice: COMPARE,
  }),
  update: (noun) => ({
    short: `A later article disagrees on ${noun} that changes as a story goes on.`,
    full: `Articles on one event differ on ${noun}: it changes by nature, such as a toll, and a later article has another version.`,
    advice: "Use the latest version, with its time, and see that no older one is left standing.",
  }),
  variation: (noun) => ({
    short: `Articles put ${noun} in different words.`,
    full: `Articles on one event give ${noun} in different words that can all be true.`,
    advice: "Nothing is wrong. Use one wording throughout.",
  }),
  contradicted: (noun) => ({
    short: `A source says otherwise than the draft: ${noun}.`,
    full: `The draft and one of its sources cannot both be right on ${noun}.`,
    advice: "Read the sentence of the source. Correct the draft, or add the source that it rests on.",
  }),
  unsupported: (noun) => ({
    short: `No source says what the draft says: ${noun}.`,
    full: `None of the sources supports the draft on ${noun}, and none contradicts it.`,
    advice: "Add the source that it rests on, or take it out of the draft.",
  }),
  supported: (noun) => ({
    short: `A source supports the draft: ${noun}.`,
    full: `The draft and one of its sources agree on ${noun}.`,
    advice: "Nothing is wrong.",
  }),
  changed: (noun) => ({
    short: `The newer version differs: ${noun}.`,
    full: `The two versions of the article differ on ${noun}: the newer one has another where the older one had this.`,
    advice: "See that the change is meant, and say so to readers where it corrects an error.",
  }),
  added: (noun) => ({
    short: `Only the newer version has it: ${noun}.`,
    full: `The newer version of the article has ${noun} that the older one has not.`,
    advice: "See that the addition is meant.",
  }),
  removed: (noun) => ({
    short: `Only the older version has it: ${noun}.`,
    full: `The older version of the article has ${noun} that the newer one has not.`,
    advice: "See that the omission is meant.",
  }),
};

export function ruleHelp({ kind, state }: Pick<Notice, "kind" | "state">): RuleHelp {
  return HELP[state](KIND_NOUNS[kind]);
}
