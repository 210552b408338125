import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/quotes/sieves/noun-of-saying",
  within: [
    "Voters shrugged at Ana Reyes's claim that {the count had been rigged=>indirect by Ana Reyes}.",
    "The court threw out his accusation that {the officers had lied=>indirect by his}.",
  ],
  never: [
    "The claim that won the day was withdrawn.",
    "A statement that long helps nobody.",
    "The threat that floods pose is growing.",
  ],
} satisfies Corpus;
