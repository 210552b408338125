import { notices, weakNotices } from "../lexicons/en/page-chrome.ts";

/** Matches what only a page says of itself, in lower-case text with straight apostrophes. */
export const noticePattern: RegExp = alternation(notices);

/** Matches words that pages use of themselves and news uses too. */
export const weakNoticePattern: RegExp = alternation(weakNotices);

function alternation(phrases: readonly string[]): RegExp {
  // "roadblock" holds "adblock"
  return new RegExp(`(?<![a-z])(?:${phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`);
}
