export { InputError, type InputErrorCode } from "../kernel/input-error.ts";
export type { Article } from "./article-fields.ts";
export { type ReadOptions, readArticles } from "./read-articles.ts";
