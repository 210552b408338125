/**
 * Words that name no date but the present, past or future, and words that name a rhythm, with their TimeML values.
 * Source: TimeML annotation guidelines 1.2.1 (Saurí et al. 2006); compiled by the project, MIT, 2025-11.
 */
export const referenceWords: Readonly<Record<string, "PRESENT_REF" | "PAST_REF" | "FUTURE_REF">> = {
  now: "PRESENT_REF",
  currently: "PRESENT_REF",
  nowadays: "PRESENT_REF",
  presently: "PRESENT_REF",
  present: "PRESENT_REF",
  date: "PRESENT_REF",
  recently: "PAST_REF",
  previously: "PAST_REF",
  lately: "PAST_REF",
  soon: "FUTURE_REF",
  future: "FUTURE_REF",
  past: "PAST_REF",
  recent: "PAST_REF",
};

export const setWords: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  biweekly: "P2W",
  fortnightly: "P2W",
  monthly: "P1M",
  bimonthly: "P2M",
  quarterly: "P3M",
  everyday: "P1D",
  "bi-weekly": "P2W",
  "bi-monthly": "P2M",
  "semi-annually": "P6M",
  semiannually: "P6M",
  yearly: "P1Y",
  annual: "P1Y",
  annually: "P1Y",
  biennial: "P2Y",
  biennially: "P2Y",
};
