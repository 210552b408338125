import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/quotes/sieves/speech-act",
  within: [
    'Ana Reyes likened the plan to "{a house without a roof}".',
    'The ministry responded with "{a promise that nobody will keep}".',
    'The institute rated the claims as "absurd" or "{not worth an answer}".',
  ],
  never: [
    'The institute rates restaurants in "Salt" and "Salt of the Coast".',
    'Ana Reyes bought a house with "a view".',
    'The council renamed it "River of Stone".',
  ],
} satisfies Corpus;
