import { describe, expect, it } from "vitest";
import { readQuotes, showQuotes } from "./read-quotes.ts";

describe("forms", () => {
  it("joins a quotation that its attribution splits", () => {
    expect(showQuotes('"We will rebuild," Marta Silva said, "and we will not wait."')).toEqual([
      "direct Marta Silva: We will rebuild, | and we will not wait.",
    ]);
  });

  it("joins the sentences that follow an attribution", () => {
    expect(showQuotes('"It held," Marta Silva said. "We were lucky. Nobody slept."')).toEqual([
      "direct Marta Silva: It held, | We were lucky. Nobody slept.",
    ]);
  });

  it("keeps a quotation over several paragraphs as one", () => {
    expect(showQuotes("Marta Silva said: “We came at noon.\n\n“We left at two.”")).toEqual([
      "direct Marta Silva: We came at noon. | We left at two.",
    ]);
  });

  it("keeps ellipses and inserted words", () => {
    expect(showQuotes('"We [the council] will ... wait," Marta Silva said.')).toEqual([
      "direct Marta Silva: We [the council] will ... wait,",
    ]);
  });

  it("is mixed where two quoted words stand in a reported clause, indirect where it is one", () => {
    expect(showQuotes('Marta Silva said the plan was "pure cruelty" to all.')).toEqual([
      "mixed Marta Silva: pure cruelty",
    ]);
    expect(readQuotes('Marta Silva said the plan was "cruel" to all.').map(({ form }) => form)).toEqual(["indirect"]);
  });

  it("ends the content where a participle goes on after a quoted stretch", () => {
    expect(showQuotes('Marta Silva described the move as a "breach of trust," adding: "We were not asked."')).toEqual([
      "mixed Marta Silva: breach of trust,",
      "direct Marta Silva: We were not asked.",
    ]);
  });

  it("leaves titles and single quoted words without a cue alone", () => {
    expect(showQuotes('She starred in "River of Stone" and ran a "smart" house.')).toEqual([]);
  });

  it("does not vouch for doubled apostrophes as verbatim", () => {
    expect(readQuotes("''We will wait,'' Marta Silva said.").map(({ form, quoted }) => [form, quoted])).toEqual([
      ["indirect", []],
    ]);
  });
});

describe("speakers", () => {
  const people = "Ana Reyes leads the council. Tomas Okafor is her deputy. ";

  it("resolves pronouns by gender", () => {
    expect(showQuotes(`${people}She said the plan was sound.`).at(-1)).toBe("indirect Ana Reyes: the plan was sound");
    expect(showQuotes(`${people}He said the plan was sound.`).at(-1)).toBe("indirect Tomas Okafor: the plan was sound");
  });

  it("takes the name from an apposition", () => {
    expect(showQuotes("The mayor, Ana Reyes, said the road was open.")).toEqual([
      "indirect Ana Reyes: the road was open",
    ]);
  });

  it("takes the name from a description elsewhere", () => {
    const text = "Governor Ana Reyes arrived at noon. The road was open, the governor said.";
    expect(showQuotes(text)).toEqual(["indirect Ana Reyes: The road was open"]);
  });

  it("keeps a noun phrase where no name fits", () => {
    expect(showQuotes("A senior official said the road was open.")).toEqual([
      "indirect A senior official: the road was open",
    ]);
  });

  it("leaves the speaker open where nothing tells, and says so", () => {
    const [quote] = readQuotes('It rained. "The whole town was up on the roofs all night."');
    expect([quote?.speaker, quote?.sieve]).toEqual([undefined, "open"]);
  });

  it("tells who was told from who speaks", () => {
    const [quote] = readQuotes("Ana Reyes told reporters that the road was open.");
    expect([quote?.speaker?.name, quote?.addressee?.name]).toEqual(["Ana Reyes", "reporters"]);
  });

  it("keeps speaker and relay of words told by another", () => {
    const text = 'Ana Reyes said that on several calls Tomas Okafor told her: "Wait until the spring."';
    expect(readQuotes(text).map(({ speaker, relayedBy }) => [speaker?.name, relayedBy?.name])).toEqual([
      ["Tomas Okafor", "Ana Reyes"],
    ]);
  });
});

describe("time and place of the utterance", () => {
  const settings: [text: string, at: string | undefined][] = [
    ["Ana Reyes said on Monday at a rally in Leiria that the road was open.", "on Monday at a rally in Leiria"],
    ['"The road is open," Ana Reyes said in a statement.', "in a statement"],
    ["Speaking at a public event, Ana Reyes said the road was open.", "Speaking at a public event"],
    ["Ana Reyes said the road was open on Monday.", undefined],
  ];
  for (const [text, expected] of settings) {
    it(`is ${expected ?? "open"} in: ${text}`, () => {
      const at = readQuotes(text)[0]?.at;
      expect(at && text.slice(at.start, at.end)).toBe(expected);
    });
  }
});

describe("polarity", () => {
  it("is denied after a denial, affirmed otherwise", () => {
    const polarity = (text: string) => readQuotes(text).map((quote) => quote.polarity);
    expect(polarity("Ana Reyes denied that she had lied.")).toEqual(["denied"]);
    expect(polarity("Ana Reyes confirmed that she had lied.")).toEqual(["affirmed"]);
  });

  it("keeps what the cue says of the content", () => {
    const stance = (text: string) => readQuotes(text).map((quote) => quote.stance);
    expect(stance("Ana Reyes confirmed that she had lied.")).toEqual(["confirmed"]);
    expect(stance("Ana Reyes vowed to appeal.")).toEqual(["promised"]);
    expect(stance("Ana Reyes said she had lied.")).toEqual([undefined]);
  });
});

// other work on the machine can only make the long text seem slower: a square law fails each time, noise does not
describe("time", { retry: 4 }, () => {
  const baits = [
    '"',
    "“",
    "'",
    "“a b c d e f g.” ",
    "“Open and on.\n\n",
    'he said "no" and ',
    "who said ",
    ", she said, ",
  ];
  for (const bait of baits) {
    it(`grows no faster than the text for ${JSON.stringify(bait)}`, { timeout: 60_000 }, () => {
      const cost = (length: number) => {
        const text = bait.repeat(Math.ceil(length / bait.length));
        const started = process.cpuUsage().user;
        readQuotes(text);
        return process.cpuUsage().user - started;
      };
      const least = (length: number) => Math.min(cost(length), cost(length), cost(length));
      // four times the text; a square law would take sixteen times as long
      expect(least(160_000) / Math.max(least(40_000), 30_000)).toBeLessThan(10);
    });
  }
});
