import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/numbered-week",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["2025-W10", "the first week of March", "week 10", "the first week of March 2025", "the tenth week of 2025"],
    ["2016-W52", "the last week of 2016"],
    ["2027-W03", "week 3 of 2027"],
    ["2024-W12", "week 12 of last year", "week 12 last year"],
  ],
  within: [
    "Two more fell ill in {the second week of the year=>2025-W02}.",
    "It shut in {the last week of last year=>2024-W52}.",
    "It returns on {the last weekend of May=>2025-W22-WE}.",
    "The flood came in {the first weekend of March 2024=>2024-W09-WE}.",
    "Sowing began in {the third week of April=>2025-W16}.",
    "It shuts in {the last week of this month=>2025-W22}.",
    "Shops close for {the last week of December 2024=>2024-W52}.",
  ],
  never: [
    "It was the second week of the trial.",
    "The last week of the strike was quiet.",
    "It was the first weekend of many.",
    "The second weekend in the Alps was colder.",
    "The first week was hard.",
    "They sat in row 10.",
    "Week in, week out, it rained.",
    "Weak results sank the shares.",
  ],
} satisfies Corpus;
