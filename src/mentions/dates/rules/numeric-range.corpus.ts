import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/numeric-range",
  published: "2025-05-14",
  means: [
    ["2025-04-01/2025-04-07", "4/1/2025-4/7/2025", "4/1/2025 - 4/7/2025", "4/1/2025 – 4/7/2025", "4/1-4/7/2025"],
    ["2024-12-28/2025-01-03", "12/28-1/3/2025", "12/28/2024-1/3/2025"],
  ],
  within: ["The bridge over the Marn was closed between {4/1-4/7=>2025-04-01/2025-04-07}."],
  never: ["The colt was cut to 5/1-11/2 in the ring", "The dose is 1/2-3/4 of a tablet."],
} satisfies Corpus;
