import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/quotes/sieves/transcript",
  within: [
    "REYES: {Will you resign?=>indirect by REYES}\nOKAFOR: {No. I have work to do.=>indirect by OKAFOR}",
    "Q: {What did you see?=>indirect by Q}\nA: {Two men in a white van.=>indirect by A}",
  ],
  never: ["LISBON: The river rose overnight.", "Note: The office is closed on Monday."],
} satisfies Corpus;
