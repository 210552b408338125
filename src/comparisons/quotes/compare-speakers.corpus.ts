import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/quotes/compare-speakers",
  conflicting: [
    // The mayor is not yet named where "he" speaks
    [
      "Karim Sader was there because Ivo Lund had fallen ill. “A wall is not a border,” he said. Mayor Pavel Dusek closed the meeting.",
      "“A wall is not a border,” said Pavel Dusek, the mayor.",
    ],
    ["“A wall is not a border,” said Mayor Pavel Dusek.", "“A wall is not a border,” said Karim Sader, an envoy."],
    [
      "“I slept through all of it,” said Hanna Brandt, a passenger.",
      "“I slept through all of it,” said Oleg Marin, a passenger.",
    ],
    [
      "“A dam is not a promise,” said Pavel Dusek. “It is a wall with a lake behind it, and somebody has to mend it.”",
      "“A dam is not a promise,” said Mira Sader. “Nor is a promise a dam.”",
    ],
  ],
  compatible: [
    [
      "Pavel Dusek and the envoy, Karim Sader, met at the dam.\n\nHe added: “A wall is not a border.”",
      "“A wall is not a border,” said Pavel Dusek, the mayor.",
    ],
    // "he" may be somebody without a name
    [
      "Ivo Lund and Karim Sader came late, and an agent explained it. “A wall is not a border, and he had to walk,” he said.",
      "“A wall is not a border, and he had to walk,” said Pavel Dusek.",
    ],
    [
      "“We will fight this ban in court,” said Hanna Brandt of Nordwatch.",
      "“We will fight this ban in court,” Nordwatch said.",
    ],
    ["“I slept through all of it,” said Kate Brandt.", "“I slept through all of it,” said Katherine Brandt."],
    [
      "The minister, Oleg Marin, said he would use “every means that this office has”.",
      "Pavel Dusek, the mayor, mocked the minister for “every means that this office has”.",
    ],
    ["“A wall is not a border,” said Mayor Pavel Dusek.", "“A wall is not a border,” Dusek told reporters."],
    ["“I slept through all of it,” said Hanna Brandt, a passenger.", "“I slept through all of it,” a passenger said."],
    ["“I slept through all of it,” said Evgeniy Murov.", "“I slept through all of it,” said Yevgeny Murov."],
  ],
  incomparable: [
    // the paragraph before names its speaker, this one does not
    [
      "“We are glad of the new dam,” said Oleg Marin.\n\n“I slept through all of it and heard nothing.”",
      "“I slept through all of it and heard nothing,” said Pavel Dusek.",
    ],
    ["“Thank you,” said Hanna Brandt.", "“Thank you,” said Oleg Marin."],
    // a body speaks through its people
    [
      "“The road will be shut for a week,” Vessin County Council said.",
      "“The road will be shut for a week,” said Hanna Brandt.",
    ],
    // "he" may be the other man after all
    [
      "Oleg Marin met Pavel Dusek at the dam. “We will mend it before the rain comes,” he said.",
      "“We will mend it before the rain comes,” Oleg Marin said.",
    ],
  ],
} satisfies PairCorpus;
