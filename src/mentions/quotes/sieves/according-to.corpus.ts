import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/quotes/sieves/according-to",
  within: [
    "{Eleven people were hurt, none of them seriously=>indirect by the regional health office}, according to the regional health office.",
    "According to Ana Reyes, {the bridge had been closed for a week=>indirect by Ana Reyes}.",
  ],
  never: [
    "The work went according to plan.",
    "Children were placed according to age.",
    "They voted according to their conscience.",
  ],
  notYet: [],
} satisfies Corpus;
