import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read-document.ts";
import { findDates } from "../../src/mentions/dates/find-dates.ts";

/** Invented reports whose dates hang on one another, with every date's text and value in text order. */
const articles: readonly {
  readonly title: string;
  readonly published?: string;
  readonly text: string;
  readonly dates: readonly string[];
}[] = [
  {
    title: "a time of day belongs to the day of the event, not to the day of the telling",
    published: "2025-05-07T06:00:00Z",
    text: "The ferry sank on Monday off Port Ellis, police said on Tuesday. It had left the pier shortly after 5 a.m. with 40 people on board.",
    dates: ["Monday 2025-05-05", "Tuesday 2025-05-06", "5 a.m. 2025-05-05T05:00"],
  },
  {
    title: "what is counted from a happening hangs on the day that the article gave it",
    published: "2025-05-07",
    text: "Ola Venn was shot dead on Friday. Police found a car on Monday. She had left Stenby ten days before the murder. She was killed at 10 p.m. as she sat at a window.",
    dates: ["Friday 2025-05-02", "Monday 2025-05-05", "ten days 2025-04-22", "10 p.m. 2025-05-02T22:00"],
  },
  {
    title: "a happening with two days, or one that only frames what was done, dates nothing",
    published: "2025-05-07",
    text: "Two men were killed on Friday. A third was shot on Saturday. He was charged on Monday over the crash. He fled two days before the attack, a week after the crash.",
    dates: ["Friday 2025-05-02", "Saturday 2025-05-03", "Monday 2025-05-05", "two days P2D", "a week P1W"],
  },
  {
    title: "a happening that bears its year, or is told of another one, is not the one of the story",
    published: "2025-05-07",
    text: "A clerk was shot on Friday. A crash on Monday hurt two men. Two days after the crash of 1929 a bank shut. In 2019 their father was killed at 10 p.m. in Stenby.",
    dates: [
      "Friday 2025-05-02",
      "Monday 2025-05-05",
      "Two days P2D",
      "1929 1929",
      "2019 2019",
      "10 p.m. 2025-05-05T22:00",
    ],
  },
  {
    title: "where something began is not the day that the tale goes on with",
    published: "2025-05-07",
    text: "The ride tipped over on Monday. Rain had fallen since Saturday. It had been checked at 3 p.m.",
    dates: ["Monday 2025-05-05", "Saturday 2025-05-03", "3 p.m. 2025-05-05T15:00"],
  },
  {
    title: "what counts up to a day goes on after it",
    published: "2025-05-07",
    text: "The mine stood still on Tuesday. It had lost 400 ounces up to Sunday. The board met at noon, five days before May 12, the last day for an answer.",
    dates: ["Tuesday 2025-05-06", "Sunday 2025-05-04", "noon 2025-05-06T12:00", "five days before May 12 2025-05-07"],
  },
  {
    title: "a time long after the one before goes back to the morning",
    published: "2025-05-07",
    text: "On Tuesday the wind rose an hour before noon. A warning had been issued at 10.40.",
    dates: ["Tuesday 2025-05-06", "an hour PT1H", "noon 2025-05-06T12:00", "10.40 2025-05-06T10:40"],
  },
  {
    title: "what is over hangs on the last day that is over, not on the one ahead",
    published: "2025-05-08",
    text: "The whirlwind struck on Tuesday. Mrs Venn may go home on Saturday. The column had left the sea shortly before ten.",
    dates: ["Tuesday 2025-05-06", "Saturday 2025-05-10", "ten 2025-05-06T10:00"],
  },
  {
    title: "the morning after an evening is not ahead of the report",
    published: "2025-05-07",
    text: "Most had joined the strike by Wednesday evening. It had begun at 6 a.m.",
    dates: ["Wednesday evening 2025-05-07TEV", "6 a.m. 2025-05-07T06:00"],
  },
  {
    title: "the small hours after a night are the next day's",
    published: "2025-05-07",
    text: "A warehouse burned down on Monday night. Firefighters had the blaze under control at 4 a.m.",
    dates: ["Monday night 2025-05-05TNI", "4 a.m. 2025-05-06T04:00"],
  },
  {
    title: "a night holds the times of its evening, whatever day was spoken of since",
    published: "2025-05-07",
    text: "A vet was shot on Monday night. Police searched a shed on Tuesday morning. The shots came at about 9:20 p.m.",
    dates: ["Monday night 2025-05-05TNI", "Tuesday morning 2025-05-06TMO", "about 9:20 p.m. 2025-05-05T21:20"],
  },
  {
    title: "a day just told holds its own times, whatever night was spoken of before",
    published: "2025-05-07",
    text: "A silo burned on Sunday night. The mill reopened on Tuesday. The first lorry came at 6 p.m.",
    dates: ["Sunday night 2025-05-04TNI", "Tuesday 2025-05-06", "6 p.m. 2025-05-06T18:00"],
  },
  {
    title: "the afternoon told after a night came before it",
    published: "2025-05-07",
    text: "The bar was full on Monday night. The crash outside had come at about 4 p.m.",
    dates: ["Monday night 2025-05-05TNI", "about 4 p.m. 2025-05-05T16:00"],
  },
  {
    title: "an open time goes on in the half of the day told before it",
    published: "2025-05-07",
    text: "It was signed on Monday at 6 p.m. The guards went in at half past six.",
    dates: ["Monday at 6 p.m. 2025-05-05T18:00", "half past six 2025-05-05T18:30"],
  },
  {
    title: "the day after the day of the stamp is the next, not six days back",
    published: "2025-05-02",
    text: "A rider was hurt on Friday and died on Saturday.",
    dates: ["Friday 2025-05-02", "Saturday 2025-05-03"],
  },
  {
    title: "what was told before the hour of the stamp was the evening before",
    published: "2025-05-07T09:00:00+02:00",
    text: "A barn burned down near Brenz. Neighbours saw smoke at 7:40 p.m.",
    dates: ["7:40 p.m. 2025-05-06T19:40"],
  },
  {
    title: "what the end of a range says of its half of the day holds for its beginning",
    published: "2025-05-07",
    text: "The desk was open on Tuesday at 2:00 - 2:30 p.m. It opens again on Friday at 9:30 to 3 p.m.",
    dates: [
      "Tuesday at 2:00 2025-05-06T14:00",
      "2:30 p.m. 2025-05-06T14:30",
      "Friday at 9:30 2025-05-09T09:30",
      "3 p.m. 2025-05-09T15:00",
    ],
  },
  {
    title: "several units count on from the date before them",
    published: "2025-05-07",
    text: "The lock was shut on 2 May. A week and two days later it leaked again.",
    dates: ["2 May 2025-05-02", "A week and two days later 2025-05-11"],
  },
  {
    title: "offsets count from the date before them",
    published: "2025-05-07",
    text: "The plant opened in 1998 and closed five years later. Its owner resigned on Tuesday. A day earlier he had denied it.",
    dates: ["1998 1998", "five years later 2003", "Tuesday 2025-05-06", "A day earlier 2025-05-05"],
  },
  {
    title: "a quarterly report compares with the same quarter of the year before",
    published: "2025-05-07",
    text: "Net profit fell in the first quarter to $3 million from $4 million a year earlier. The latest quarter includes a charge.",
    dates: ["the first quarter 2025-Q1", "a year earlier 2024-Q1", "The latest quarter 2025-Q1"],
  },
  {
    title: "what will happen lies ahead, what happened lies behind",
    published: "2025-05-07",
    text: "The council voted on Monday. It will meet again on Monday. Results are due on Friday, officials said on Friday.",
    dates: ["Monday 2025-05-05", "Monday 2025-05-12", "Friday 2025-05-09", "Friday 2025-05-02"],
  },
  {
    title: "figures follow the article's own order of day and month",
    published: "2025-05-07",
    text: "The permit of 3/4/2024 was renewed on 13/4/2024. A third one is dated 5/6/2024.",
    dates: ["3/4/2024 2024-04-03", "13/4/2024 2024-04-13", "5/6/2024 2024-06-05"],
  },
  {
    title: "a date in figures near the publication is read that way",
    published: "2025-05-07",
    text: "The notice of 6/5/2025 names no driver.",
    dates: ["6/5/2025 2025-05-06"],
  },
  {
    title: "without a reference, dates stay open and nothing is guessed",
    text: "She was elected on Saturday. The vote of January 3 was close. Last week he left, and yesterday he returned.",
    dates: ["Saturday XXXX-WXX-6", "January 3 XXXX-01-03", "Last week XXXX-WXX", "yesterday XXXX-XX-XX"],
  },
  {
    title: "the weekdays of an undated report hang on the day of its head, not on each other",
    text: "GARY, Ind. (Feb. 20, 2014) — A man was shot on Thursday night, police said. He died on Friday morning. His brother was held on Thursday. A hearing is to be held on Monday.",
    dates: [
      "Feb. 20, 2014 2014-02-20",
      "Thursday night 2014-02-20TNI",
      "Friday morning 2014-02-21TMO",
      "Thursday 2014-02-20",
      "Monday 2014-02-24",
    ],
  },
  {
    title: "... or on the day that its lead writes out",
    text: "The mill burned down on Wednesday, May 7, 2025, and a guard died on Thursday. Two men were held on Tuesday. It had burned on Monday too.",
    dates: ["Wednesday, May 7, 2025 2025-05-07", "Thursday 2025-05-08", "Tuesday 2025-05-06", "Monday 2025-05-05"],
  },
  {
    title: "... and not on a day of its background",
    text: "The bridge fell on Monday. Nobody was hurt. It had been closed for a week. Engineers met. It was opened on May 3, 1998. Divers came on Tuesday.",
    dates: ["Monday XXXX-WXX-1", "a week P1W", "May 3, 1998 1998-05-03", "Tuesday XXXX-WXX-2"],
  },
  {
    title: "without a reference, an earlier year in the text lends itself",
    text: "The dam was built in January 2019. It broke on March 3.",
    dates: ["January 2019 2019-01", "March 3 2019-03-03"],
  },
  {
    title: "a stamp in UTC and a weekday that is tomorrow there: the report comes from the east",
    published: "2025-05-07T20:30:00Z",
    text: "WELLINGTON - Nurses accepted the offer, their union said on Thursday.",
    dates: ["Thursday 2025-05-08"],
  },
];

describe("dates in their article", () => {
  for (const { title, published, text, dates } of articles) {
    it(title, () => {
      const document = readDocument(published === undefined ? { text } : { text, published });
      expect(findDates(document).map((mention) => `${mention.text} ${mention.value}`)).toEqual(dates);
    });
  }
});

describe("a date mention", () => {
  const read = (text: string) => findDates(readDocument({ text, published: "2025-05-07T12:00:00Z" }))[0];

  it("bounds a day as a half-open stretch of local time", () => {
    expect(read("He left on Saturday.")?.interval).toEqual({ start: "2025-05-03T00:00", end: "2025-05-04T00:00" });
  });
  it("bounds a quarter, a week and a night", () => {
    expect(read("Sales rose in Q1 2024.")?.interval).toEqual({ start: "2024-01-01T00:00", end: "2024-04-01T00:00" });
    expect(read("It rained last week.")?.interval).toEqual({ start: "2025-04-28T00:00", end: "2025-05-05T00:00" });
    expect(read("It burned on Friday night.")?.interval).toEqual({
      start: "2025-05-02T18:00",
      end: "2025-05-03T06:00",
    });
  });
  it("has no bounds where it is a duration, a rhythm or the present", () => {
    for (const text of ["It took three days.", "It runs every day.", "She now leads."])
      expect(read(text)?.interval).toBeUndefined();
  });
  it("says which parts the text left out", () => {
    expect(read("He left on Saturday.")?.implied).toEqual(["week"]);
    expect(read("He left on May 3.")?.implied).toEqual(["year"]);
    expect(read("He left on May 3, 2025.")?.implied).toEqual([]);
  });
  it("keeps the zone of a clock time", () => {
    expect(read("It struck at 06:30 GMT.")?.offsetMinutes).toBe(0);
  });
});
