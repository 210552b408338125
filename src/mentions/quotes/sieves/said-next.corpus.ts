import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/quotes/sieves/said-next",
  within: [
    'That leaves the city "{little room to move}" in the talks. "The council would be wise to wait," Ana Reyes wrote.',
  ],
  never: ['That leaves the city with a "gap" in its budget.'],
} satisfies Corpus;
