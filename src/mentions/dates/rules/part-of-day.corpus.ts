import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/part-of-day",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["2025-05-07TMO", "this morning"],
    ["2025-05-06TNI", "last night"],
    ["2025-05-08TMO", "the next morning"],
    ["2023-06-03TNI", "the night of 3 June 2023"],
    ["2025-05-06TMO", "dawn on Tuesday", "the early hours of Tuesday"],
    ["2025-05-02TNI", "the night of Friday"],
    ["2025-05-03TNI", "the night of 3-4 May", "the night of May 3-4"],
  ],
  within: [
    "He was found {earlier this morning=>2025-05-07TMO}.",
    "Shots were heard {last night at 8=>2025-05-06T20:00}.",
    "He called early {this morning around seven=>2025-05-07T07:00}.",
    "Shots were heard {last night=>2025-05-06TNI} at 8 schools.",
    "They talked through {the night=>2025-05-06TNI}.",
    "Crews will leave {the next morning=>2025-05-08TMO}.",
    "Power was back by {dawn=>2025-05-07TMO}.",
    "He told a {morning=>2025-05-07TMO} briefing that all were safe.",
    "Winds peaked in {the early hours=>2025-05-07TMO}.",
  ],
  never: [
    "CBS This Morning spoke to her.",
    "The Morning Star printed it.",
    "It was an evening of music.",
    "She wore an evening dress.",
    "Night trains at 8 platforms were late.",
    "An evening dress at 7 shillings was sold.",
    "Night nurses are paid less.",
    "He suffers from morning sickness.",
    "The dawn of a new era has come.",
  ],
} satisfies Corpus;
