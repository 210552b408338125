import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/figures/rules/fraction",
  means: [
    ["0.666667", "two-thirds", "two thirds", "⅔"],
    ["0.333333", "a third", "one third"],
    ["0.5", "half", "½"],
    ["nearly 0.25", "almost a quarter"],
    ["0.6", "three fifths"],
    ["0.047619", "one twenty-first"],
  ],
  within: ["They lost {a third} of their customers.", "{Two-thirds} of voters agreed.", "The tank was {3/4} full."],
  never: [
    "The second half was dull.",
    "Flags flew at half-staff.",
    "His half-brother won.",
    "The quarter was quiet.",
    "A third man was seen.",
    "The attack of 9/11 is remembered.",
  ],
} satisfies Corpus;
