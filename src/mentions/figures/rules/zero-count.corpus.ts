import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/figures/rules/zero-count",
  within: [
    "There were {no} deaths.",
    "{No} reactors are planned.",
    "{Nobody} was hurt.",
    "{No=>0 [injured]} guests were hurt.",
    "{None} of them survived.",
    "{No} tsunami warning was issued.",
    "{Neither} has been funded.",
  ],
  never: [
    "The government has no plans to build.",
    "She gave no details.",
    "It is no longer open.",
    "He had no comment.",
    "No, that is wrong.",
    "Nobody knows why.",
    "There is no doubt.",
    "No one else was hurt.",
    "Nobody else was killed.",
  ],
} satisfies Corpus;
