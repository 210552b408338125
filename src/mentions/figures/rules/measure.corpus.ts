import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/figures/rules/measure",
  means: [
    ["78 percent [share]", "78%", "78 percent", "78 per cent", "seventy-eight percent"],
    ["2.5 percentage-point", "2.5 percentage points"],
    ["about 6 km [distance]", "roughly 6 kilometres", "about 6 km"],
    ["5000 m2 [area]", "5,000 square metres", "5,000 sq m"],
    ["136 km/h [speed]", "136 kilometres an hour", "136 km/h", "136 kilometers per hour"],
    ["-40 Cel [temperature]", "minus 40 degrees Celsius", "-40°C"],
    ["312 min [duration]", "5 hours 12 minutes", "5 hours and 12 minutes"],
    ["15129 s [duration]", "4 hours, 12 minutes and 9 seconds", "4 hrs 12 min 9 sec"],
    ["82 min [duration]", "1h 22m", "1h22m"],
    ["37 m [distance]", "37m"],
  ],
  within: [
    "The pipes froze at {- 12C=>-12 Cel [temperature]} overnight.",
    "A {2,600-square-metre} hall stood empty.",
    "A {14-hour} strike ended on Friday.",
    "Rain of {412 millimetres} fell on the town.",
    "Shares were up {1.6 percent=>1.6 percent up [change]} in early trading.",
    "He won in {5 hours 12 minutes=>312 min [duration]}, {48 seconds=>48 s [duration]} ahead of Lund.",
    "Winds of {up to 136 kilometres an hour} hit the coast.",
  ],
  never: [
    "It was the last day of the year - a cold one.",
    "The percentage was not given.",
    "Miles away, the band played.",
    "He waited for a second.",
    "The hour had come.",
    "The yard was empty.",
    "The metre is a unit.",
  ],
} satisfies Corpus;
