import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/entities/rules/nickname",
  within: [
    'Voters chose {Peter "Pepe" Kiplagat} again.',
    "The match was won by {Robin “Ropes” Kool}.",
    "Police named {Maria ‘the Fox’ Delgado} on Friday.",
  ],
  never: [
    'The mayor called it a "great day" for the town.',
    "He said “no” twice.",
    'The band played "for the people" on Monday.',
  ],
  notYet: [{ phrase: "Voters chose {Peter Kiplagat, known as Pepe,} again.", why: "a nickname after the name" }],
} satisfies Corpus;
