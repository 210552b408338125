import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/event-offset",
  published: "2025-05-07T12:00:00Z",
  // without a day that the article has given the happening, as here, the words only measure
  within: [
    "He bought it {ten days=>P10D} before the shooting.",
    "They had met {two weeks=>P2W} before the fatal crash, a court heard.",
    "{A month=>P1M} after the election nothing had changed.",
  ],
  never: [
    "In the days before the shooting he was seen twice.",
    "The day before the vote was quiet.",
    "Days after the blast team left, it rained.",
    "He spoke before the match.",
  ],
} satisfies Corpus;
