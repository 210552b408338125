import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/quotes/sieves/signed",
  within: [
    "The hall was full.\n\n“{It felt endless, and then it was over.=>direct by Ana Reyes}” — Ana Reyes\n\nThe hall emptied.",
    "The hall was full.\n\n{This remains a very difficult topic for the whole town=>indirect by Ana Reyes}\n\n— Ana Reyes, professor of history\n\nThe hall emptied.",
  ],
  never: ["LISBON — The river rose overnight.", "The hall was full.\n\n— End of part one"],
} satisfies Corpus;
