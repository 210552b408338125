import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/month-crossing",
  published: "2025-05-07T12:00:00Z",
  means: [
    [
      "2015-11-18/2015-12-19",
      "Nov. 18 – Dec. 19, 2015",
      "Nov 18-Dec 19, 2015",
      "Nov 18–Dec 19, 2015",
      "18 November – 19 December 2015",
    ],
    ["2025-04-28/2025-05-03", "April 28-May 3", "28 April-3 May", "28 April – 3 May"],
    ["2019-12-28/2020-01-03", "Dec 28-Jan 3, 2020"],
  ],
  within: [
    "The fair ran {October 28-November 2, 2023=>2023-10-28/2023-11-02}, the town said.",
    "The fair ran {Nov. 18-Dec. 19, 2015=>2015-11-18/2015-12-19}.",
    "Tickets for {Sept. 28-Oct. 2, 2024=>2024-09-28/2024-10-02} have gone.",
  ],
  never: [
    "The 18-decker hall is full.",
    "Rooms 28 – 30 are shut.",
    "He won 6-3 in the first set.",
    "A 3-mark coin was found.",
    "The team lost 3-1.",
  ],
} satisfies Corpus;
