import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/clock-range",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["2025-05-07T15:00/2025-05-07T20:00", "3-8pm", "3-8 p.m.", "3pm-8pm"],
    ["2025-05-07T10:00/2025-05-07T17:30", "10am-5.30pm", "10-5:30 p.m."],
    ["2025-05-06T11:00/2025-05-06T14:00", "11-2pm on Tuesday"],
  ],
  within: [
    "Police were called between {1:30=>2025-05-06T13:30} and {2 p.m. on Tuesday=>2025-05-06T14:00}.",
    "The hall was open from {3=>2025-05-06T15:00} to {8pm Tuesday=>2025-05-06T20:00}.",
    "Polls were open from {7 a.m.=>2025-05-04T07:00} to {8 p.m. on Sunday=>2025-05-04T20:00}.",
    "Power failed from {10 p.m.=>2025-05-03T22:00} until {4 a.m. on Sunday=>2025-05-04T04:00}.",
    "He was seen between {7=>2025-05-06T19:00} and {9 last night=>2025-05-06T21:00}.",
    "It was lost between {10=>2025-05-07T10:00} and {11:30 this morning=>2025-05-07T11:30}.",
    "Doors were open from {10=>2025-05-06T10:00} to {noon on Tuesday=>2025-05-06T12:00}.",
    "The rink is open {10:30 a.m.=>2025-05-10T10:30} to {12:45 on Saturday=>2025-05-10T12:45}.",
    "He taught from {9 a.m.=>2025-05-06T09:00} to {2:15 on Tuesday=>2025-05-06T14:15}.",
    "The road was shut {9=>2025-05-07T09:00}–{11 a.m.=>2025-05-07T11:00} daily.",
  ],
  never: [
    "He went from 11 points to 12 on Friends Field.",
    "Teams of 9 a side meet 7 a side.",
    "Hartwell won 3-8 in Pembury.",
    "The vote was 10-5, the clerk said.",
    "Between 3 and 8 people were hurt.",
    "They fell from 9 to 7 in the table.",
    "The toll rose from 10 to 12 in Marlow.",
    "Buses 3 to 8 run late.",
    "It rained from 2 to 3 inches.",
    "Ages 3-8 may enter free.",
  ],
} satisfies Corpus;
