import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/entities/rules/one-type",
  within: [
    "Fashion retailer {Ted Harlow=>organization Ted Harlow} cut 40 jobs.",
    "In the town of {Dawes=>place Dawes} the river rose. People left {Dawes=>place Dawes}.",
    "They met Mr. {Brackwater=>person Brackwater} there. Neighbours liked {Brackwater=>person Brackwater}.",
  ],
  never: [
    "The retailer cut 40 jobs.",
    "In the town the river rose.",
    "They met the man there, and the neighbours liked him.",
  ],
} satisfies Corpus;
