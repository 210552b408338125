import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/figures/rules/two-sided",
  means: [
    ["10..40", "more than 10 but fewer than 40", "more than 10 and less than 40"],
    ["20..100", "at most 100 and at least 20"],
    ["1000..1500", "above 1,000 and below 1,500"],
  ],
  within: [
    "The panel expects {more than 200 but fewer than 350} claims.",
    "Doses {above 5 mg and below 20 mg} were safe.",
  ],
  never: ["The mayor did more than the council.", "Nobody knew more than the clerk, and fewer than the clerk cared."],
} satisfies Corpus;
