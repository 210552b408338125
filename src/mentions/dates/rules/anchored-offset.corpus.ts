import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/anchored-offset",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["2026-01-08", "two weeks after Christmas 2025"],
    ["2025-05-01", "the day before last Friday"],
    ["2025-05-29", "three weeks from tomorrow"],
    ["2025-W10", "the week of March 6"],
  ],
  within: [
    "The ballot opens {ten days after Easter 2025=>2025-04-30}.",
    "She flew out {the day before Thanksgiving 2024=>2024-11-27}.",
  ],
  never: [
    "Weeks after, he left.",
    "Before long he left.",
    "Trading days lost in Varna counted.",
    "The minute hand broke.",
  ],
} satisfies Corpus;
