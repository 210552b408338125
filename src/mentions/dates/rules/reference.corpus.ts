import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/reference",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["PRESENT_REF", "now", "currently"],
    ["PAST_REF", "recently", "more recently"],
  ],
  within: [
    "She {now=>PRESENT_REF} leads the party.",
    "It may return in {the future=>FUTURE_REF}.",
    "The mine is shut {at present=>PRESENT_REF}, he said.",
    "It is the largest find {to date=>PRESENT_REF}.",
    "No arrests have been made {at the present time=>PRESENT_REF}.",
    "Nine dams have been mended {till date=>PRESENT_REF}, the ministry said.",
    "The site was {recently=>PAST_REF} sold.",
  ],
  never: [
    "The jar is hard to date, she said.",
    "They refuse to date.",
    "Now that the vote is over, talks resume.",
    "Call as soon as possible.",
    "At present prices it would not pay.",
    "He wants to date the skull.",
    "The year-on-year figures are up to date now-ish.",
    "At the present time limit few finish.",
    "He set the play in the present time of trouble.",
    "The till date stamp was smudged.",
    "A past president spoke.",
    "His future is unclear.",
    "The recent past president spoke.",
  ],
} satisfies Corpus;
