import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/clock",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["2025-05-07T21:40", "9:40 p.m.", "9.40pm", "9:40 pm", "9:40 PM"],
    ["2025-05-07T12:00", "noon"],
    ["2025-05-07T24:00", "midnight"],
    ["2025-05-07T06:30 UTC+0", "0630 GMT", "06:30 GMT"],
    ["2025-05-07T14:30", "2:30 p.m. local time"],
    ["2025-05-06T22:00", "10 p.m. on Tuesday"],
    ["2025-05-07T09:00", "9 o'clock in the morning"],
  ],
  within: [
    "Police were called between {1:30=>2025-05-06T13:30} and {2 p.m. on Tuesday=>2025-05-06T14:00}.",
    "It hit land at {2 p.m. EDT=>2025-05-03T14:00 UTC-4} ({1800 GMT=>2025-05-03T18:00 UTC+0}) Saturday.",
    "The quake struck at {3:15 a.m.=>2025-05-07T03:15}, officials said.",
    "Doors open {about 6 p.m.=>2025-05-07T18:00} and close at {midnight=>2025-05-07T24:00}.",
    "Polls closed at {8 p.m. Sunday=>2025-05-04T20:00}.",
    "It hit at {2:30 a.m. local time=>2025-05-07T02:30} ({0630 GMT=>2025-05-07T06:30 UTC+0}).",
  ],
  never: [
    "They drew 1:1 at home.",
    "She won the race in 3:32.",
    "The ratio was 3 to 1.",
    "He ran two laps slower than planned.",
    "Room 1130 is closed.",
    "They won 4.5 to 3.5.",
    "Dial 0630 for help.",
    "The train covers 12 miles.",
  ],
} satisfies Corpus;
