import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/figures/rules/age-decade",
  within: [
    "A woman in her {60s=>60..69 a [age]} was treated for smoke.",
    "The men, both in their {early 20s=>20..24 a [age]}, were held.",
    "The driver, in his {mid-40s=>43..47 a [age]}, got out.",
    "He is thought to be in his {late 70s=>76..79 a [age]}.",
    "A boy in his {teens=>13..19 a [age]} was hurt.",
    "The man, in his {late twenties=>26..29 a [age]}, fled.",
    "He plays a {twentysomething=>20..29 a [age]} clerk.",
    "The {30-something=>30..39 a [age]} lawyer left.",
  ],
  never: [
    "It was built in the 60s.",
    "The mid-40s are expected in the valley.",
    "In his 1960s novels he is kinder.",
    "Highs will reach the low 80s.",
    "Teens met in the square.",
    "Something was wrong.",
    "The roaring twenties came to an end.",
    "The U.S. team left in its 30s-style bus.",
  ],
} satisfies Corpus;
