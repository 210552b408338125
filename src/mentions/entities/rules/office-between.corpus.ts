import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/entities/rules/office-between",
  within: [
    "Deputies of {Brack County} Sheriff {Don Weller} closed the road.",
    "A letter from {Harbour University} President {Ana Silva} was read out.",
    "Cameras followed {Tidewater Bank} Chairwoman {Maria Delgado}.",
  ],
  never: [
    "The sheriff closed the road.",
    "A letter from the president was read out.",
    "The chairwoman and the coach declined to comment.",
  ],
} satisfies Corpus;
