import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/figures/rules/fraction",
  means: [
    ["0.666667 [share]", "two-thirds", "two thirds", "⅔"],
    ["0.333333 [share]", "a third", "one third"],
    ["0.5 [share]", "half", "½"],
    ["nearly 0.25 [share]", "almost a quarter"],
    ["0.6 [share]", "three fifths"],
    ["0.047619 [share]", "one twenty-first"],
  ],
  within: [
    "They lost {a third} of their customers.",
    "{Two-thirds} of voters agreed.",
    "The tank was {3/4} full.",
    "{A quarter}, the survey found, want more.",
    "{A third}, the report says, are women.",
  ],
  never: [
    "The second half was dull.",
    "Flags flew at half-staff.",
    "His half-brother won.",
    "The quarter was quiet.",
    "A third man was seen.",
    "The attack of 9/11 is remembered.",
    "A fourth, a mare, is still ill.",
  ],
} satisfies Corpus;
