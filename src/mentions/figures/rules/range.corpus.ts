import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/figures/rules/range",
  means: [
    ["12..15", "between 12 and 15", "12-15", "12 to 15", "from 12 to 15"],
    ["3..5 percent [share]", "3 to 5 percent", "3% to 5%", "between 3 and 5 per cent"],
    ["62..68 USD [amount]", "$62 to $68", "between $62 and $68"],
    ["10000000..15000000 USD [amount]", "$10 to $15 million"],
    ["about 20..30", "about 20 to 30"],
    ["10..15 mm [distance]", "10-15mm", "10 to 15mm", "between 10mm and 15mm"],
    ["-20..-15 Cel [temperature]", "-20 to -15C", "minus 20 to minus 15 degrees Celsius"],
  ],
  within: [
    "{Two or three=>2..3 [house]} houses burned.",
    "{Some 30 or 40} people waited.",
    "Aid groups say {between 300 and 400} families need shelter.",
    "The fine is {$200 to $500}, the clerk said.",
    "Speeds of {15 to 22 miles per hour} were recorded.",
    "The suspects, aged {between 24 and 51=>24..51 a [age]}, appeared in court.",
    "The school takes pupils aged {11-18=>11..18 a [age]}.",
  ],
  never: [
    "He came sooner or later.",
    "Now or never, the crew said.",
    "The shop is open from May to September.",
    "From coast to coast the roads were closed.",
    "It was a choice between the bridge and the tunnel.",
    "They met between 2016 and 2021.",
    "The road is shut between junctions 15 and 16.",
  ],
} satisfies Corpus;
