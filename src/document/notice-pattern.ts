import { notices, weakNotices } from "../lexicons/en/page-chrome.ts";

/** Matches what only a page says of itself, in lower-case text with straight apostrophes. */
export const noticePattern: RegExp = alternation(notices);

/** Matches words that pages use of themselves and news uses too. */
export const weakNoticePattern: RegExp = alternation(weakNotices);

/** Wordings that end inside a word: "advertis", "comments powered". */
const stubEndings = ["ing", "ement", "ements", "e", "s", "er", "ers", "d"];

function alternation(phrases: readonly string[]): RegExp {
  // "roadblock" holds "adblock"
  return new RegExp(
    `(?<![a-z])(?:${phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`,
  );
}

/** The longest word of each wording above, and the labels of stamps: a paragraph without any of them holds no notice. */
export const boilerWords: ReadonlySet<string> = new Set(
  [...notices, ...weakNotices, "copyright", "posted", "published", "updated", "modified", "created"].flatMap(
    (phrase) => {
      const word = (phrase.match(/\p{L}+/gu) ?? []).reduce(
        (longest, next) => (next.length > longest.length ? next : longest),
        "",
      );
      return phrase.endsWith(word) ? [word, ...stubEndings.map((ending) => word + ending)] : [word];
    },
  ),
);
