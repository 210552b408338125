import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/entities/rules/nickname",
  within: [
    'Voters chose {Peter "Pepe" Kiplagat} again.',
    "The match was won by {Robin “Ropes” Kool}.",
    "Police named {Maria ‘the Fox’ Delgado} on Friday.",
    "The baker, {Mark “Bread” Tarvel}, 31, was hurt.",
    "The baker, {Mark (Bread) Tarvel}, 31, was hurt.",
    "It was {Jonathan “JD” DeTarven} who was hurt.",
    "The baker, {Ruben ‘’T.O.’’ Tarvel}, was hurt.",
  ],
  never: [
    'The mayor called it a "great day" for the town.',
    "He said “no” twice.",
    'The band played "for the people" on Monday.',
    "They sold bread 'n' butter on Monday.",
    "He sang “slow songs” Monday and Tuesday.",
    "The keeper (left) stands beside the oven.",
    "Its return on equity (ROE) fell.",
  ],
  notYet: [{ phrase: "Voters chose {Peter Kiplagat, known as Pepe,} again.", why: "a nickname after the name" }],
} satisfies Corpus;
