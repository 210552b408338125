import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/quotes/sieves/said-after",
  within: [
    "“{The dam will hold,=>direct by Ruth Alder}” engineer Ruth Alder told her staff, according to a recording of the meeting.",
    'The school will stay shut. "{We are not taking any chance,=>direct by Ana Reyes}" Ana Reyes said on Monday.',
    "“{The bridge held,=>direct by Tomas Okafor}” engineer Tomas Okafor told reporters.",
    "{Two people were missing=>indirect by officials}, officials said.",
    "{The bank has no plans to sell, the ministry said late on Friday, and will keep its branches open=>indirect by the ministry}.",
    '"{We will rebuild," Marta Silva said, "and we will not wait.=>direct by Marta Silva}"',
    "LISBON — {The river rose by two metres overnight=>indirect by the civil protection agency}, the civil protection agency said.",
    'His verdict on the deal: "{It was never serious,=>direct by Marta Silva}" Marta Silva said.',
    "“{Go home!=>direct by Marta Silva}” Marta Silva shouted.",
  ],
  never: [
    "Ana Reyes, the mayor, walked to the hall on Monday.",
    "On Monday, officials left the town.",
    "The plan failed, Ana Reyes found.",
    "The book, she knew, was long.",
    "Reyes, a lawyer, has two sons.",
    "The train left, and the crowd was quiet.",
    "Prices fell, traders hoped.",
    "“River of Stone” author Ana Reyes said nothing.",
    'They met on "some" private calls in June.',
  ],
} satisfies Corpus;
