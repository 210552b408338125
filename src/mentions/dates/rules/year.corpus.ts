import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/year",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["1998", "1998", "the year 1998", "fiscal 1998", "the end of 1998"],
    ["BC0044", "44 BC"],
    ["2031", "2031"],
  ],
  within: [
    "He was born {around 1945=>1945}.",
    "She won it in {'22=>2022} and {'23=>2023}.",
    "The {2019-20=>2019/2020} season was cut short.",
    "It opens in {mid-2026=>2026}.",
    "It was founded in {1919=>1919}.",
    "The {2024=>2024} election was close.",
    "He served from {2009=>2009} to {2013=>2013}.",
    "The target for {2050=>2050} stands.",
  ],
  never: [
    "Expo 2020 drew crowds.",
    "It stood in the 2000 block of Elm Street.",
    "Some 1500 homes the lights went out.",
    "More than 2000 people came.",
    "A flight 1900 was lost.",
    "It cost $1999.",
    "Title 1950 applies.",
    "Some 1800 jobs will go.",
    "He ran 1500 metres.",
  ],
} satisfies Corpus;
