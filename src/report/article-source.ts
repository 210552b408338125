/**
 * The file or page that an article was read from, so that a report can point into it: into the HTML rather than into the text
 * that was taken out of it. Reports take sources by article id.
 */
export interface ArticleSource {
  /** The path as it was given, with forward slashes, or the URL. */
  readonly uri: string;
  /** The file's text, decoded. */
  readonly text: string;
  /** Turns an offset in `article.text` (0 to its length) into the offset in `text` where the same character stands. */
  readonly toSource: (offset: number) => number;
}
