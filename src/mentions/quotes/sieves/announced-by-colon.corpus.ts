import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/quotes/sieves/announced-by-colon",
  within: [
    'Ana Reyes released a statement after the vote:\n\n"{We accept the result and will work with the new council.=>direct by Ana Reyes}"',
    'Marta Silva has a new promise: "{No child will walk to school alone.=>direct by Marta Silva}"',
    'Marta Silva sent a blunt letter to Pavel Orlik: "{Pay for the bridge or tear it down.=>direct by Marta Silva}"',
  ],
  never: [
    "The town has three wards: North, Harbour and Hill.",
    "Ana Reyes read three books: all were long.",
    "The letter to Marta Silva has one line: it is short.",
  ],
} satisfies Corpus;
