import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/quotes/sieves/same-sentence",
  within: ['Ana Reyes said the plan had failed; in her eyes it was "{a house without a roof}".'],
  never: ['The "gap" in the budget is small.'],
} satisfies Corpus;
