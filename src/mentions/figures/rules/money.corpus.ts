import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/figures/rules/money",
  means: [
    [
      "4500000 USD [amount]",
      "$4.5m",
      "$4.5 million",
      "US$4.5 million",
      "4.5 million dollars",
      "USD 4.5 million",
      "4.5 million US dollars",
    ],
    ["about 4500000 USD [amount]", "about $4.5m", "roughly $4.5 million"],
    ["12000000 ZAR [amount]", "R12m", "12 million rand"],
    ["1500 NZD [amount]", "NZ$1,500", "1,500 New Zealand dollars"],
    ["412000000 EUR [amount]", "€412m", "412 million euros", "€412 million"],
    ["over 60000000000 USD [amount]", "more than $60 billion"],
    ["3.5 USD [amount]", "3 dollars and 50 cents", "3 dollars 50 cents"],
    ["2.7 MYR [amount]", "RM2.70"],
    ["30000000 USD [amount]", "30 MUSD"],
  ],
  within: [
    "The fire caused {about $4.5m} in damage, up from {$3 million}.",
    "Crude rose to {$58.24 per barrel}.",
    "Damage was put at {$US1 million}, the insurer at {$A1.5m}.",
    "He earns {£24 an hour}.",
    "The bill came to {10 billion francs}.",
    "Shares rose {19 cents=>19 cent up [change]}.",
    "Sales were {$6.78 billion} a year earlier.",
    "The hourly wage goes up to {14 crowns and 60 cents}.",
  ],
  never: [
    "US$",
    "The note read $US only.",
    "The dollar fell against the euro.",
    "They won medals and praise.",
    "A pound of flesh is a phrase.",
    "The real question is open.",
    "The yen for travel is back.",
    "The crowns and the cents were in another drawer.",
  ],
} satisfies Corpus;
