export type { ArticleSource } from "./article-source.ts";
export { toJson } from "./json.ts";
export { type TextOptions, toText } from "./text.ts";
export type { TextStyle } from "./text-style.ts";
