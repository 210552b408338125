/**
 * Public holidays and feasts that news in English names, and when they fall.
 * Source: US Code title 5 section 6103, UK Banking and Financial Dealings Act 1971, the Western church calendar, the Islamic and the
 * Hindu calendars (Reingold and Dershowitz, "Calendrical Calculations", 2018); compiled by the project, MIT, 2025-11.
 */
export type HolidayDate =
  | { readonly on: readonly [month: number, day: number] }
  | { readonly nth: readonly [month: number, weekday: number, nth: number]; readonly shift?: number }
  /** Days from Western Easter Sunday. */
  | { readonly easter: number }
  /** Month and day of the Islamic calendar. */
  | { readonly hijri: readonly [month: number, day: number] }
  /**
   * The day of the last new moon up to a day of the year, in a zone; the evening before where the moon is new before `fromHour`.
   */
  | {
      readonly newMoon: readonly [month: number, day: number];
      readonly zoneHours: number;
      readonly fromHour: number;
    };

/** First day of the Chinese year. */
const lunarNewYear: HolidayDate = { newMoon: [2, 19], zoneHours: 8, fromHour: 0 };
/** The new moon of autumn, kept on the evening that it darkens. */
const diwali: HolidayDate = { newMoon: [11, 15], zoneHours: 5.5, fromHour: 18 };

/** Keys in lower case without apostrophes and commas, words joined by one space. */
export const holidays: Readonly<Record<string, HolidayDate>> = {
  christmas: { on: [12, 25] },
  "christmas day": { on: [12, 25] },
  "christmas eve": { on: [12, 24] },
  xmas: { on: [12, 25] },
  "boxing day": { on: [12, 26] },
  "new years eve": { on: [12, 31] },
  "new years day": { on: [1, 1] },
  "new years": { on: [1, 1] },
  "new year": { on: [1, 1] },
  "valentines day": { on: [2, 14] },
  "st patricks day": { on: [3, 17] },
  "st. patricks day": { on: [3, 17] },
  "saint patricks day": { on: [3, 17] },
  "international workers day": { on: [5, 1] },
  "international womens day": { on: [3, 8] },
  "april fools day": { on: [4, 1] },
  "april fools": { on: [4, 1] },
  "earth day": { on: [4, 22] },
  "may day": { on: [5, 1] },
  "cinco de mayo": { on: [5, 5] },
  juneteenth: { on: [6, 19] },
  "independence day": { on: [7, 4] },
  "fourth of july": { on: [7, 4] },
  "christmas night": { on: [12, 25] },
  "bastille day": { on: [7, 14] },
  halloween: { on: [10, 31] },
  "guy fawkes night": { on: [11, 5] },
  "bonfire night": { on: [11, 5] },
  "armistice day": { on: [11, 11] },
  "veterans day": { on: [11, 11] },
  "groundhog day": { on: [2, 2] },
  "all saints day": { on: [11, 1] },
  epiphany: { on: [1, 6] },
  "anzac day": { on: [4, 25] },
  "australia day": { on: [1, 26] },
  "canada day": { on: [7, 1] },
  "martin luther king day": { nth: [1, 1, 3] },
  "martin luther king jr. day": { nth: [1, 1, 3] },
  "presidents day": { nth: [2, 1, 3] },
  "mothers day": { nth: [5, 7, 2] },
  "memorial day": { nth: [5, 1, -1] },
  "fathers day": { nth: [6, 7, 3] },
  "labor day": { nth: [9, 1, 1] },
  "labour day": { nth: [9, 1, 1] },
  "columbus day": { nth: [10, 1, 2] },
  "indigenous peoples day": { nth: [10, 1, 2] },
  // the Tuesday after the first Monday of November, 2 U.S.C. 1
  "election day": { nth: [11, 1, 1], shift: 1 },
  "cyber monday": { nth: [11, 4, 4], shift: 4 },
  thanksgiving: { nth: [11, 4, 4] },
  "thanksgiving day": { nth: [11, 4, 4] },
  "black friday": { nth: [11, 4, 4], shift: 1 },
  easter: { easter: 0 },
  "easter sunday": { easter: 0 },
  "easter monday": { easter: 1 },
  "easter saturday": { easter: -1 },
  "good friday": { easter: -2 },
  "holy thursday": { easter: -3 },
  "maundy thursday": { easter: -3 },
  "holy saturday": { easter: -1 },
  "palm sunday": { easter: -7 },
  "ash wednesday": { easter: -46 },
  "shrove tuesday": { easter: -47 },
  "pancake day": { easter: -47 },
  "mardi gras": { easter: -47 },
  "ascension day": { easter: 39 },
  pentecost: { easter: 49 },
  "whit sunday": { easter: 49 },
  "whit monday": { easter: 50 },
  "eid al-fitr": { hijri: [10, 1] },
  "eid al fitr": { hijri: [10, 1] },
  "eid ul-fitr": { hijri: [10, 1] },
  "eid al-adha": { hijri: [12, 10] },
  "eid al adha": { hijri: [12, 10] },
  "eid ul-adha": { hijri: [12, 10] },
  ashura: { hijri: [1, 10] },
  diwali,
  deepavali: diwali,
  "lunar new year": lunarNewYear,
  "lunar new years day": lunarNewYear,
  "chinese new year": lunarNewYear,
};

/** First words of all names, with and without the possessive's ending, as tokens are cut. */
export function holidayWords(): readonly string[] {
  const words = new Set<string>();
  for (const name of Object.keys(holidays)) {
    const first = name.split(" ", 1)[0] as string;
    words.add(first);
    if (first.endsWith("s")) words.add(first.slice(0, -1));
  }
  words.delete("may");
  words.delete("april");
  words.delete("st");
  return [...words];
}
