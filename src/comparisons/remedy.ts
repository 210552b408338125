/**
 * What would have made two conflicting claims agree. `side` says whose words would change: 0 the earlier article's, 1 the later one's.
 *
 * wording: the side's value put this way. range: any value of the side between two bounds, null where there is none.
 * minutes: clock times so near to each other. span: the side gives the month or year that holds both dates.
 * mark: the words left out are marked by an ellipsis, or an editor's words by square brackets. open-speaker: one article leaves
 * the speaker open, or gives a part of the other's name. told-by-both: one article gives the other's version too.
 * time: the later article is dated this many hours after the earlier one, which makes it an update.
 */
export type Remedy =
  | { readonly by: "wording"; readonly side: 0 | 1; readonly words: string }
  | { readonly by: "range"; readonly side: 0 | 1; readonly low: number | null; readonly high: number | null }
  | { readonly by: "minutes"; readonly within: number }
  | { readonly by: "span"; readonly side: 0 | 1; readonly value: string }
  | {
      readonly by: "mark";
      readonly side: 0 | 1;
      readonly mark: "ellipsis" | "brackets";
      readonly words: string;
    }
  | { readonly by: "open-speaker" }
  | { readonly by: "told-by-both" }
  | { readonly by: "time"; readonly hours: number };
