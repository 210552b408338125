/** Characters of a page: those from `start` to `end`, or what an entity or a tag there stands for. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** An element that holds others: where a page's parts begin and end. */
export interface Container {
  /** Undefined for the page itself. */
  readonly parent: Container | undefined;
  /** Its place in the order of the page; parents come before what they hold. */
  readonly index: number;
  readonly name: string;
  /** It is furniture or lies in some. */
  readonly isChrome: boolean;
  /** How many elements that are doubtful it lies in, itself included. */
  readonly doubts: number;
  /** The innermost `article` that it is or lies in. */
  readonly article: Container | undefined;
  /** The innermost cell of a table that it is or lies in. */
  readonly cell: Container | undefined;
}

/** Words on lines of their own: a paragraph, a heading, an item of a list, a cell. */
export interface Block {
  readonly container: Container;
  readonly kind: "heading" | "item" | "preformatted" | "paragraph";
  /** The page's main heading. */
  readonly isTitle: boolean;
  readonly pieces: readonly Piece[];
  /** Characters that are no white space, and those of them in links. */
  readonly length: number;
  readonly linkLength: number;
}
