import { keptFor } from "../kernel/kept.ts";
import type { Document } from "./document.ts";

/** The words that the taggers read: one list for both, which they know again. */
export const tokenTexts = keptFor((document: Document): readonly string[] => document.tokens.map(({ text }) => text));
