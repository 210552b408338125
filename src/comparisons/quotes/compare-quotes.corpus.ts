import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/quotes/compare-quotes",
  conflicting: [
    [
      "“The hall is full and, at last, so is the yard,” said Dana Ilves.",
      "“The hall is full and, at last, the yard is not,” said Dana Ilves.",
    ],
    ["“The ferry made $1.5 million,” said Dana Ilves.", "“The ferry made $15 million,” said Dana Ilves."],
    // a sentence turned around, of a quotation that goes on
    [
      '"I did not count the boats, I watched the tide," Ilka Brandt told the Lund Post. "The rest was luck, I suppose."',
      '"I counted the boats, I did not watch the tide," Ilka Brandt said in Lund.',
    ],
    [
      "“We will open the tunnel by summer,” said engineer Ruth Alder.",
      "“We will not open the tunnel by summer,” said engineer Ruth Alder.",
    ],
    [
      "“Nobody warned us about the dam,” Mayor Pavel Dusek said.",
      "“Everybody warned us about the dam,” Mayor Pavel Dusek said.",
    ],
    [
      "“It took us 30 years to get here,” coach Dana Ilves said.",
      "“It took us 13 years to get here,” coach Dana Ilves said.",
    ],
    [
      "“This is a truce, not a peace,” the envoy, Karim Sader, told reporters.",
      "“This is a peace, not a truce,” the envoy, Karim Sader, told reporters.",
    ],
    [
      "“The pump failed at night. We called the firm twice. Nobody came,” said engineer Ruth Alder.",
      "“The pump failed at night. We called the firm once. Nobody came,” engineer Ruth Alder said.",
    ],
    [
      "“Nobody in this house wanted to sell it,” said engineer Ruth Alder. “An hour of pumping costs more than a week of rain.”",
      "“Nobody in this house wanted to keep it,” said engineer Ruth Alder. “But the farmers will be told first, not last.”",
    ],
  ],
  compatible: [
    ["“I ’ m sure we don ’ t need it,” said Dana Ilves.", "\"I'm sure we don't need it,\" said Dana Ilves."],
    [
      "“It was passed by 100%, on 4 June,” said engineer Ruth Alder.",
      '"It was passed by 100 percent, on June 4th," said engineer Ruth Alder.',
    ],
    [
      "“The ferry cost the town $22.4bn in the end,” said Dana Ilves.",
      '"The ferry cost the town 22.4 billion dollars in the end," said Dana Ilves.',
    ],
    [
      "“This 11th-hour repair cost twenty-five crowns,” said Dana Ilves.",
      "“This eleventh-hour repair cost 25 crowns,” said Dana Ilves.",
    ],
    [
      "“We realised the fibre cables travelled towards the theatre,” said Dana Ilves.",
      "“We realized the fiber cables traveled toward the theater,” said Dana Ilves.",
    ],
    [
      "“The Duke of Hayes' letters stay closed,” said Dana Ilves.",
      "“The Duke of Hayes's letters stay closed,” said Dana Ilves.",
    ],
    [
      "“Whether they like it or not, and we hope they do, we close at 5pm,” said Dana Ilves.",
      "“Whether they like it or not, and we hope they do, we close at 5 p.m.,” said Dana Ilves.",
    ],
    [
      '"I was not cold, I was wet," Ilka Brandt said. "But it is over."',
      '"I was wet, I was not cold," Ilka Brandt said.',
    ],
    [
      "“Thank you, minister. But no, the river belongs to those who drink from it,” said engineer Ruth Alder.",
      "Engineer Ruth Alder said: “The river belongs to those who drink from it.”",
    ],
    [
      "“We will open the tunnel by summer,” said engineer Ruth Alder.",
      "Engineer Ruth Alder promised to “open the tunnel by summer.”",
    ],
    [
      "“I can't say when it'll end,” said engineer Ruth Alder.",
      '"I cannot say when it will end," engineer Ruth Alder said.',
    ],
    [
      "“We looked … and found nothing at all,” Alder said.",
      "“We looked under every stone and found nothing at all,” Alder said.",
    ],
    [
      "“The colour [of the water] has changed a lot,” said Dana Ilves.",
      "“The color has changed a lot,” said Dana Ilves.",
    ],
  ],
  incomparable: [
    // two remarks that end alike
    [
      "“Printing the ledgers might weaken the Duke of Hayes's power to guide the board when he takes the chair,” said Dana Ilves.",
      "“There is real harm that a trial would do to the trust in his family, which could gravely undermine the Duke's power to lead the board when he takes the chair,” said Dana Ilves.",
    ],
    [
      "“We will open the tunnel by summer,” said engineer Ruth Alder.",
      "“We will sell the ferry by autumn,” said engineer Ruth Alder.",
    ],
    [
      "“You cannot cure a rotten bridge with a coat of paint,” said engineer Ruth Alder.",
      "“The minister cannot save every railway with a coat of paint,” said engineer Ruth Alder.",
    ],
    ["“It is a sad day,” said Dana Ilves.", "“It is a good result,” said Karim Sader."],
  ],
} satisfies PairCorpus;
