import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/day-list",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["2025-03-03/2025-03-05", "March 3-5", "3-5 March", "March 3-5, 2025", "March 3–5"],
    ["2024-11-18/2024-11-19", "November 18-19, 2024"],
  ],
  within: [
    "The fair runs {June 12-14=>2025-06-12/2025-06-14}.",
    "Polling took place between {10=>2025-03-10} and {21 March=>2025-03-21}.",
    "They meet between {the third=>2025-06-03} and {the fifth of June=>2025-06-05}.",
    "{9=>2025-06-09} to {12 June=>2025-06-12}: the cup in Varna.",
    "It was shut from {the twenty-eighth=>2025-03-28} to {the third of April=>2025-04-03}.",
    "Hearings are set for {Oct. 22=>2025-10-22} and {26=>2025-10-26}.",
    "Talks will be held on {June 3=>2025-06-03} and {4=>2025-06-04} in Bern.",
  ],
  never: [
    "The team won 3-5 at home.",
    "He rolled a 5-3 victory.",
    "Between 10 and 21 marchers were held.",
    "From the eighth to the third of the rows nobody sat.",
    "Pages 22 and 26 are missing.",
    "The vote was 12-14.",
    "The third and the fifth of the barges sank.",
  ],
} satisfies Corpus;
