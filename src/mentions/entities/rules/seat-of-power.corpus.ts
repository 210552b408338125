import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/entities/rules/seat-of-power",
  within: [
    "Reporters waited outside the {White House=>place White House}.",
    "He was received at the {Kremlin=>place Kremlin}.",
  ],
  never: ["Reporters waited outside the white house on the corner.", "The pentagon has five sides."],
} satisfies Corpus;
