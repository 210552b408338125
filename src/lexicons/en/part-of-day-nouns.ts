/**
 * What takes place once in a part of a day, so that "the morning briefing" dates something; "morning sickness" and "evening dress" do not.
 * Source: compiled by the project from common news usage, MIT, 2025-11.
 */
export const partOfDayNouns: ReadonlySet<string> = new Set(
  (
    "briefing trading session meeting news press conference flight train ferry bus crossing rush service prayers commute hearing attack raid " +
    "raids fire blast explosion match game kickoff shift sky strike strikes trade deal dealings statement address speech vote ceremony rally march storm"
  ).split(" "),
);
