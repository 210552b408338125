import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/fasting-month",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["2025-03-01/2025-03-30", "Ramadan"],
    ["2023-03-23/2023-04-21", "Ramadan 2023"],
  ],
  within: ["The truce held during {Ramadan=>2025-03-01/2025-03-30}, both sides said."],
  never: ["The scholar Tarek Ramadan spoke.", "Ramadan Haddad scored late.", "The word ramadan was misspelt."],
} satisfies Corpus;
