import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/figures/rules/ratio",
  means: [
    ["0.75 [share]", "three in four", "3 out of 4"],
    ["0.1 [share]", "one in ten", "1 in 10"],
    ["over 0.75 [share]", "more than three in four"],
    ["under 0.333333 [share]", "fewer than one in three"],
  ],
  within: [
    "{One pupil in three} is absent.",
    "{Seven in ten} members took part.",
    "Only {seven cabins in a hundred=>0.07 [share]} sailed empty, and {four in a hundred} were let late.",
    "Nearly half the town, or {one out of two}, had no power.",
    "The odds are {1 in 500}, the firm said.",
  ],
  never: [
    "He put coins in the bags.",
    "Pupil after pupil in the row stood up.",
    "The talks in the capital were the best in years.",
    "He lives in Sector in the north.",
    "All in all, it went well.",
  ],
} satisfies Corpus;
