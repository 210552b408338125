import { once } from "../../kernel/once.ts";

/**
 * Words by which a clause tells of an amount that is not the one of the day: by what they make of it.
 * Compiled for this project from the wording of news; free of rights. November 2026.
 */
const rows: readonly string[] = [
  "earlier: previous previously earlier former formerly ago once already originally initially draft nineties eighties seventies sixties fifties childhood",
  "forecast: expect expects expected expecting forecast forecasts predict predicts predicted projected aims hopes target targets could may might should if unless provided",
  "demand: asked demand demands demanded demanding seek seeks seeking sought want wants wanted request requested recommend urged calls called rejected rejects insufficient",
  "limit: maximum minimum limit limits allowed allows permits permitted ceiling cap capped designed threshold",
  "other: another second third rival rivals competitor competitors neighbouring neighboring neighbour neighbor neighbours partner separate separately sister brother too themselves also",
  "alone: alone",
  "period: period decade decades",
  "average: average usual usually normal normally typical typically",
  "record: ever recorded highest lowest longest biggest largest",
  "more: further additional extra",
  "month: monthly",
  "week: weekly",
  "quarter: quarterly",
  "day: daily day-long all-day",
  "group: child children pupils students student pensioners pensioner seniors tourists visitors foreigners campers",
  "reduced: reduced discounted discount concession concessionary half-price cheaper",
];

/** "Its last club": the one before. "Last year" is what most reports are about. */
export const EARLIER_BEHIND_LAST: ReadonlySet<string> = new Set(
  "club election season time month week quarter deal contract job".split(" "),
);

const kinds = once(
  () =>
    new Map(
      rows.flatMap((row) => {
        const [kind = "", words = ""] = row.split(": ");
        return words.split(" ").map((word): [string, string] => [word, kind]);
      }),
    ),
);

/** In: a word in lower case. */
export function asideOf(word: string): string | undefined {
  return kinds().get(word);
}
