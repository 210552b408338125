import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/offset",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["2023", "two years ago"],
    ["2025-04-27", "10 days ago"],
    ["2025-W17", "two weeks ago"],
    ["2025-W22", "three weeks from now"],
    ["2027", "two years hence"],
    ["PAST_REF", "several years ago", "years ago"],
    ["2015", "a decade ago"],
    ["2025-05-07T11:40", "20 minutes ago"],
    ["2025-05-07T12:30", "half an hour from now"],
    ["2025-04-25", "two weeks ago on Friday", "a week ago Friday"],
    ["2024-05-07", "a year ago today"],
  ],
  within: [
    "The sea covered it {66 million years ago=>BC65997976}.",
    "The next summit is in {two years' time=>2027} in Varna.",
    "Both sides meet again in {a fortnight's time=>2025-W21}.",
    "She retired {more than a decade ago=>2015}.",
    "The bridge will reopen in {two days=>2025-05-09}, and was to be built in two years.",
    "The vote took place {three weeks ago=>2025-W16}, after a recount.",
  ],
  never: [
    "The later of the two won.",
    "Sales rose year over year.",
    "Long ago it was a farm.",
    "Earlier, she had denied it.",
    "He came before the judge.",
    "Later reports differ.",
    "It was the best in years, time and again.",
    "A year's time was lost.",
    "They will visit every town in the valley in years to come.",
    "Ago is a word of the past.",
  ],
} satisfies Corpus;
