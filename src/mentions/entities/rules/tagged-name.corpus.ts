import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/entities/rules/tagged-name",
  means: [
    ["person Ana Silva", "Ana Silva"],
    ["place Mexico", "Mexico"],
  ],
  within: [
    "{Ana Silva} met {Boris Weller} in {Lisbon} on Friday.",
    "The {World Bank} lent {Kenya} $40 million.",
    "{Maria Delgado}, a spokeswoman for {Harbour Bank}, declined to comment.",
  ],
  never: [
    "The mayor told reporters on Monday that the bridge would stay closed.",
    "Foresters said the pines were dry. The foresters left at noon.",
    "Groans followed when the result was read out.",
    "I said no, and I meant it.",
    "On Tuesday, March 4, officials counted 12 broken windows.",
  ],
} satisfies Corpus;
