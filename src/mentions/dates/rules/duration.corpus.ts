import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/duration",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["P3D", "three days"],
    ["PT15M", "a quarter of an hour"],
    ["P50Y", "more than half a century"],
    ["PT1H", "nearly an hour"],
    ["P10Y", "more than a decade", "the past decade"],
    ["P15Y", "the past 15 years"],
    ["PT36H", "one day and a half"],
    ["PXY", "several years"],
    ["PT5H12M", "5 hours 12 minutes"],
    ["P12M", "12 months"],
  ],
  within: [
    "It came {three days=>P3D} later than planned.",
    "The trial is expected to last {seven weeks=>P7W}.",
    "Pay will rise over {two years=>P2Y}.",
    "The strike lasted {14 hours=>PT14H}.",
    "They were held for {two and a half years=>P30M}.",
    "She spent {two nights=>P2D} in hospital.",
    "The course takes {three weekends=>P3WE}.",
    "He was jailed for {up to 25 years=>P25Y}.",
  ],
  never: [
    "The later of the two won.",
    "It was the third attack in as many days.",
    "He called the SEC office.",
    "A 41-year-old man was hurt.",
    "She is ten years old.",
    "He earns 40,000 a year.",
    "A second booking followed.",
    "CBS's 60 Minutes aired it.",
    "Wait a minute.",
  ],
} satisfies Corpus;
