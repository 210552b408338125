import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/figures/rules/article-measure",
  means: [
    ["1.5 wk [duration]", "a week and a half"],
    ["20 mo [duration]", "a year and eight months"],
  ],
  within: [
    "She clung to the box for {nearly an hour=>nearly 1 h [duration]}.",
    "He kept the books for {more than a decade}.",
    "It landed {within a metre} of the mark.",
    "They knelt for {an hour and eighteen minutes=>78 min [duration]}.",
  ],
  never: [
    "He earns more than an editor.",
    "They argued over a mile marker.",
    "It was a year to forget.",
    "The talk was about a day in the hills.",
    "It took an hour and a lot of patience.",
    "It grew in a day and a half.",
  ],
} satisfies Corpus;
