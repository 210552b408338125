import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/figures/rules/multiple",
  means: [
    ["3 times", "three times"],
    ["over 6 times", "more than sixfold"],
  ],
  within: ["The stock trades at {6.5 times} earnings.", "Output rose {tenfold}.", "He was fined {three times}."],
  never: ["The Times reported it.", "At times the line was down.", "They folded early."],
} satisfies Corpus;
