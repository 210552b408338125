import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/set",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["P1D", "daily", "every day"],
    ["XXXX-WXX-5", "every Friday"],
    ["P10D", "every ten days"],
    ["P1Y", "each year", "annually"],
    ["P2W", "every two weeks", "every second week"],
    ["XXXX-WXX-2", "every second Tuesday", "every other Tuesday"],
  ],
  within: [
    "It is open on {Sundays=>XXXX-WXX-7}.",
    "The court sits {every Tuesday at 9 a.m.=>XXXX-WXX-2T09:00}, the clerk said.",
    "They meet {every Tuesday at about 9 a.m.=>XXXX-WXX-2T09:00}.",
    "Prayers are held at {7 p.m. on Mondays=>XXXX-WXX-1T19:00}.",
    "Rent is due on the {15th of every month=>XXXX-XX-15}.",
    "He trains {twice a week=>P1W}.",
    "The ferry sails {every Monday=>XXXX-WXX-1}.",
    "Figures are published {weekly=>P1W}.",
  ],
  never: [
    "Every hope at sea was lost.",
    "The daily Gazette printed it.",
    "Average daily sales rose.",
    "The Daily Planet reported it.",
    "The annual meeting was put off.",
    "A quarterly dividend was cut.",
    "Every dog has a chip.",
    "Every second house was empty.",
  ],
} satisfies Corpus;
