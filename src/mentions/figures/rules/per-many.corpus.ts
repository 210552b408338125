import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/figures/rules/per-many",
  means: [
    ["34 10*-5 [rate]", "34 per 100,000"],
    ["77 percent [share]", "77 in every hundred"],
    ["1200 [ppm]", "1,200 parts per million"],
  ],
  within: [
    "Wells held {between 6 and 19 parts per million}.",
    "The rate fell to {34 per 100,000=>34 10*-5 [rate]} people.",
    "There were {6.2=>6.2 10*-5 [rate]} murders per 100,000 residents.",
    "It saw {about 11=>about 11 10*-3 [rate]} deaths in every 1,000 births.",
    "{Seventy-one in every hundred} teachers said yes, and {seven=>7 percent [share]} deaths in every hundred births were of twins.",
    "Cases reached {45 per million=>45 10*-6 [rate]}.",
  ],
  never: [
    "The fee is charged per hundred.",
    "He asked in every shop there was.",
    "Deaths per million rose.",
    "The rate per 100,000 people fell.",
    "It is sold per head.",
    "Every clerk counts.",
  ],
} satisfies Corpus;
