import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/entities/rules/administration",
  within: [
    "The {{Ana Silva=>person Ana Silva} administration=>organization/government Ana Silva administration} has frozen the plan.",
    "The {{Boris Weller} administration} would not comment.",
  ],
  never: ["The administration has frozen the plan.", "The hospital's administration would not comment."],
} satisfies Corpus;
