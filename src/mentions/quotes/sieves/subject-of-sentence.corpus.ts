import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/quotes/sieves/subject-of-sentence",
  within: ['Ana Reyes was sure that "{the next winter will be the last one here}".'],
  never: ['Ana Reyes lives in a "smart" house.'],
} satisfies Corpus;
