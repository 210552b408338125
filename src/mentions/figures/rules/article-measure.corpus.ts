import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/figures/rules/article-measure",
  within: [
    "She clung to the box for {nearly an hour=>nearly 1 h [duration]}.",
    "He kept the books for {more than a decade}.",
    "It landed {within a metre} of the mark.",
  ],
  never: [
    "He earns more than an editor.",
    "They argued over a mile marker.",
    "It was a year to forget.",
    "The talk was about a day in the hills.",
  ],
} satisfies Corpus;
