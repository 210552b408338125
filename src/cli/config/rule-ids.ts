/** The rules that a finding can name: a severity may be set for each. A test holds the list against the source. */
export const RULE_IDS: readonly string[] = [
  "comparisons/claims/compare-denials",
  "comparisons/claims/compare-propositions",
  "comparisons/claims/compare-silence",
  "comparisons/dates/compare-dates",
  "comparisons/figures/compare-figures",
  "comparisons/names/compare-affiliations",
  "comparisons/names/compare-bodies",
  "comparisons/names/compare-holders",
  "comparisons/names/compare-names",
  "comparisons/names/compare-numbered-places",
  "comparisons/names/compare-places",
  "comparisons/names/compare-roles",
  "comparisons/names/compare-spellings",
  "comparisons/quotes/compare-quotes",
  "comparisons/quotes/compare-speakers",
  "comparisons/twins/compare-twins",
];
