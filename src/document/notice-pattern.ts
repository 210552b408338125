import { notices, weakNotices } from "../lexicons/en/page-chrome.ts";

/** Matches what only a page says of itself, in lower-case text with straight apostrophes. */
export const noticePattern: RegExp = alternation(notices);

/** Matches words that pages use of themselves and news uses too. */
export const weakNoticePattern: RegExp = alternation(weakNotices);

/** Wordings that end inside a word: "advertis", "comments powered". */
const stubEndings = ["ing", "ement", "ements", "e", "s", "er", "ers", "d"];

/** Words of notices that news is full of. */
const everyday: ReadonlySet<string> = new Set(
  (
    "of for you or more first only get your top use us post used with on in to by be is are the an and up video left latest " +
    "this our back news support members another never information here again become found story report latest got air service continue must " +
    "free check already community statements experience follow details share article read breaking website comment already terms minute watch"
  ).split(" "),
);

/**
 * One word of each wording above, the longest that is not everyday, and the labels of stamps:
 * a paragraph without any of them holds no notice.
 */
export const boilerWords: ReadonlySet<string> = new Set(
  [...notices, ...weakNotices, "copyright", "posted", "published", "updated", "modified", "created"].flatMap(
    (phrase) => {
      const all = phrase.match(/\p{L}[\p{L}-]*/gu) ?? [];
      const telling = all.filter((word) => word.length > 2 && !everyday.has(word));
      const word = (telling.length > 0 ? telling : all).reduce(
        (longest, next) => (next.length > longest.length ? next : longest),
        "",
      );
      return phrase.endsWith(word) ? [word, ...stubEndings.map((ending) => word + ending)] : [word];
    },
  ),
);

function alternation(phrases: readonly string[]): RegExp {
  // "roadblock" holds "adblock"
  return new RegExp(
    `(?<![a-z])(?:${phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`,
  );
}
