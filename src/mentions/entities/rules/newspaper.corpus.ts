import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/entities/rules/newspaper",
  within: [
    "{The Brack Times} reported the deal first.",
    "A reader told {The Harbour Post} that he was tired.",
    "The deal was first reported by {The Tidewater Herald}.",
  ],
  never: ["The times are hard.", "The post was late, and the sun was gone.", "The herald of spring is the crocus."],
} satisfies Corpus;
