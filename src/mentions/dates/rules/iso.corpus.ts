import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/iso",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["2025-05-03", "2025-05-03", "2025/05/03"],
    ["2025-05-03T09:06 UTC+0", "2025-05-03T09:06Z"],
    ["2025-05-03T09:06", "2025-05-03T09:06:11"],
  ],
  within: [
    "Updated {2025-04-30=>2025-04-30} by the desk.",
    "The log entry of {2024-12-31T23:59=>2024-12-31T23:59} is missing.",
  ],
  never: [
    "Call 2025-05-0311 for tickets.",
    "Case 2025-13-40 was closed.",
    "The 2025-05-031 part does not fit.",
    "Part number 1999-02-30 was recalled.",
  ],
} satisfies Corpus;
