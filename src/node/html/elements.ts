const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** They have no end. */
export const VOID = names(
  "area base basefont br col command embed frame hr img input keygen link meta param source track wbr",
);

/** They break the line. */
export const BLOCK = names(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul",
);

/** Their words are no words of the page, or not for its readers. */
export const SILENT = names(
  "amp-ad amp-analytics amp-consent amp-embed amp-iframe amp-sidebar amp-social-share amp-sticky-ad amp-user-notification audio button canvas datalist embed frame frameset iframe map math meter noembed noframes noscript object optgroup option progress rp rt script select style svg template textarea title video",
);

/** A new block ends them where their end is left out. */
export const ENDED_BY_BLOCK = names("p h1 h2 h3 h4 h5 h6");

/** One ends the one before it where that has no end. */
export const ENDED_BY_SIBLING = names("li dt dd td th tr option");

/** They hold the page, so their classes tell nothing about a part of it. */
export const WHOLE = names("html body main article");

export const HEADING = names("h1 h2 h3 h4 h5 h6");

/** They hold words, not other parts. */
export const LEAF = names("p h1 h2 h3 h4 h5 h6 li dt dd pre address summary caption");
