export { InputError } from "../kernel/input-error.ts";
export type { Allow, AllowEntry } from "./allow.ts";
export { assertAgreesWith, assertConsistent, assertQuotes, assertStates, assertSupportedBy } from "./assertions.ts";
export type { StatedFigure } from "./figure-question.ts";
export type { ConsistencyOptions } from "./judge-consistency.ts";
export type { DraftOptions, Sources } from "./judge-draft.ts";
export type { QuoteOptions } from "./judge-quote.ts";
