import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/quotes/sieves/said-before",
  within: [
    "Ana Reyes said that {the count would start on Tuesday=>indirect by Ana Reyes}.",
    "Officials said {two bridges had collapsed=>indirect by Officials}.",
    'Tomas Okafor said: "{We have found everyone.=>direct by Tomas Okafor}"',
    'The ministry said {the attack was "an act of pure cruelty"=>mixed by The ministry}.',
    "Marta Silva denied {taking money from the fund=>indirect by Marta Silva, denied}.",
    "Ana Reyes urged residents {to leave the valley=>indirect by Ana Reyes}.",
    "Ana Reyes asked {whether the dam was safe=>indirect by Ana Reyes}.",
    "Marta Silva, 43, a nurse from Braga, told the court {she had seen nothing=>indirect by Marta Silva}.",
    "Tomas Okafor called {the ruling a disgrace=>indirect by Tomas Okafor}.",
    'The Herald hailed {Tomas Okafor as "The Comeback Kid"=>mixed by The Herald}.',
    'The crowd shouted back, "{Send them home!=>direct by The crowd}"',
    "Opposition leaders accused {the government of hiding the report=>indirect by Opposition leaders}.",
  ],
  never: [
    "The company reported a net profit of 4 million euros on Tuesday.",
    "Protesters posted videos of the march.",
    "Marta Silva declined to say whether she would run.",
    "Ana Reyes did not say when the road would open.",
    "The report was published in June.",
    "Tomas Okafor added a third goal late on.",
    "He called for calm.",
    "The ministry announced the figure at a briefing.",
    "Anybody who says so is wrong.",
    "The claims were settled out of court.",
    "The road back was long, the crowd found.",
    'Tomas Okafor wrote "River of Stone" in two years.',
  ],
} satisfies Corpus;
