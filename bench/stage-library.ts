/** What `stages.ts` times: the stages that `readArticle` goes through, which the package itself does not show one by one. */
export { nameSpans } from "../src/document/name-spans.ts";
export { partsOfSpeech } from "../src/document/part-of-speech.ts";
export { readDocument } from "../src/document/read-document.ts";
export { findDates } from "../src/mentions/dates/find-dates.ts";
export { findEntities } from "../src/mentions/entities/find-entities.ts";
export { findFigures } from "../src/mentions/figures/find-figures.ts";
export { findQuotes } from "../src/mentions/quotes/find-quotes.ts";
