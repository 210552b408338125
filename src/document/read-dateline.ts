import { colonDatelines, monthNumbers } from "../lexicons/en/datelines.ts";

/** The head of a report: place, agency, day. `length` counts its characters, the dash included. */
export interface Dateline {
  readonly place: string;
  readonly agency?: string;
  readonly month?: number;
  readonly day?: number;
  readonly year?: number;
  readonly length: number;
}

/** Capital words that also stand before a dash at the head of a text. */
const notPlaces: ReadonlySet<string> = new Set(
  "update,breaking,breaking news,analysis,opinion,exclusive,explainer,correction,corrected,advisory,factbox,timeline,live,watch,video,note,editorial,draft,read more,related".split(
    ",",
  ),
);

const word = "[\\p{L}\\p{M}][\\p{L}\\p{M}.'’-]{0,24}";
const day =
  "(?:,? ?(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? (?<day>\\d{1,2})(?:, (?<year>\\d{4}))?)?";
const dayFirst =
  "(?:,? ?(?<day2>\\d{1,2}) (?<month2>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?(?: (?<year2>\\d{4}))?)?";
const agency = "(?: ?[(/](?<agency>[^()/\\n-]{2,40})[)/])?";
const dash = " ?(?:[–—_]|--?)(?= |$)";
/** The day where an agency else stands: "GARY, Ind. (Feb. 20, 2014) —", "LAGOS (Reuters, 20 February)". */
const bracketedDay =
  /(?:^|, )(?:(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? (?<day>\d{1,2})|(?<day2>\d{1,2}) (?<month2>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?)(?:,? (?<year>(?:19|20)\d\d))?$/;
const pattern = new RegExp(
  `^\\(?(?<place>${word}(?: ${word}){0,3})(?:, (?<region>${word}(?: ${word}){0,2}))?\\)?${agency}${day}${dayFirst}${agency.replace("agency", "agency2")}${dash}`,
  "u",
);
/** "GARY, Ind. (WIND) A man ...": a station in capitals needs no dash where a state stands before it. */
const stationHead = new RegExp(
  `^(?<place>${word}(?: ${word}){0,3}), (?<region>${word}(?: ${word})?) \\((?<agency>[A-Z][A-Z\\d /-]{1,11})\\)(?= \\p{Lu})`,
  "u",
);
const colonPattern = new RegExp(`^(?<place>${word}(?: ${word}){0,2}):(?= )`, "u");

/**
 * Reads the dateline at the head of a paragraph: "MEXICO CITY —", "PARIS (Reuters) -", "MEDAN, Indonesia –", "TURIN, Dec 2 –", "MUMBAI: ".
 * A place in small letters needs an agency or a day beside it, or a colon and a city that is known to stand so.
 */
export function readDateline(paragraph: string): Dateline | undefined {
  const head = paragraph.slice(0, 160);
  const groups = pattern.exec(head) ?? stationHead.exec(head);
  if (groups?.groups) {
    const { place = "", region } = groups.groups;
    const bracket = groups.groups.agency ?? groups.groups.agency2;
    const inBracket = bracket === undefined ? undefined : bracketedDay.exec(bracket);
    const named = inBracket ? bracket?.slice(0, inBracket.index) || undefined : bracket;
    const { month, day, month2, day2, year, year2 } = inBracket?.groups ?? groups.groups;
    const dayText = day ?? day2;
    const monthText = (month ?? month2)?.slice(0, 3).toLowerCase();
    if (notPlaces.has(place.toLowerCase())) return undefined;
    const upper = isUpperCase(place);
    const bracketed = head.startsWith("(");
    if (upper || ((named !== undefined || dayText !== undefined || bracketed) && isCapitalized(place))) {
      return {
        place: region === undefined ? place : `${place}, ${region}`,
        ...(named === undefined ? {} : { agency: named }),
        ...(monthText === undefined ? {} : { month: monthNumbers[monthText] as number, day: Number(dayText) }),
        ...((year ?? year2) === undefined ? {} : { year: Number(year ?? year2) }),
        length: groups[0].length,
      };
    }
  }
  const colon = colonPattern.exec(head);
  const place = colon?.groups?.place;
  return colon && place && colonDatelines.has(place.toLowerCase()) ? { place, length: colon[0].length } : undefined;
}

function isUpperCase(place: string): boolean {
  return place.length > 2 && place === place.toUpperCase() && place !== place.toLowerCase();
}

function isCapitalized(place: string): boolean {
  return place
    .split(" ")
    .every((part) => part.charAt(0) !== part.charAt(0).toLowerCase() || /^(?:de|da|del|la|al|of)$/.test(part));
}
