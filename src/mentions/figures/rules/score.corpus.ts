import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/figures/rules/score",
  within: [
    "Northgate beat Southport {3-1} at home.",
    "They lost {2–0} to the champions.",
    "A {9-2} lead slipped away after the break.",
    "The visitors won the tie {4-3} on aggregate.",
  ],
  never: [
    "The office is open in Room 4-2.",
    "Chapter 3-1 explains the method.",
    "Form 10-4 is out of print.",
    "The score was settled at last.",
  ],
} satisfies Corpus;
