import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/month",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["2025-02", "February"],
    ["1984-10", "October 1984", "October of 1984", "October, 1984"],
    ["2024-11", "mid-November", "late November", "last November"],
    ["2025-06", "next June"],
    ["XXXX-07", "every July", "each July"],
    ["2026-04", "April next year"],
    ["2018-12", "Dec-2018"],
    ["2025-03", "the end of March", "the middle of March"],
  ],
  within: [
    "The fair ran from {April=>2017-04} to {June 2017=>2017-06}.",
    "It was shut from {November=>2019-11} to {March 2020=>2020-03}.",
    "He was born in {April of 87=>1987-04}.",
    "The rate fell in the {January-March=>2025-01/2025-03} period.",
    "Sales fell in {March=>2025-03} and {April=>2025-04}.",
    "The dam will open in {August=>2025-08}.",
    "She left office in {January 2021=>2021-01}.",
    "Growth slowed in {early October=>2024-10}.",
    "The {March=>2025-03} report was revised.",
  ],
  never: [
    "Theresa May spoke in Leeds.",
    "The June Carter songbook is out.",
    "May the best team win.",
    "Theresa May resigned.",
    "The march on Washington drew thousands.",
    "Prices may fall.",
    "Jan Novak and June Carter sang.",
    "An august body met.",
    "They march to the mine.",
    "April Jones took gold.",
  ],
} satisfies Corpus;
