import type { Document } from "../../document/document.ts";
import type { Name } from "./name.ts";
import { spanOf } from "./name-text.ts";
import { nameWords, personWords } from "./name-words.ts";
import { type Gender, titleGender } from "./title-gender.ts";

/** A name as the text writes it, read once for linking. */
export interface WrittenName {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
  /** White space within it as one space. */
  readonly text: string;
  /** Folded words; of a person without titles and suffix, of other names without "the". */
  readonly words: readonly string[];
  /** "jr", "sr", "iii" of a person. */
  readonly suffix?: string;
  /** Of a person, by the title at this mention. */
  readonly titleGender?: Gender;
}

type Parts = Pick<WrittenName, "text" | "words" | "suffix">;

/** Reads each name; equal texts are read once. */
export function writtenNames(document: Document, names: readonly Name[]): WrittenName[] {
  const people = new Map<string, Parts>();
  const things = new Map<string, Parts>();
  return names.map((name) => {
    const { start, end } = spanOf(document, name);
    const slice = document.text.slice(start, end);
    const known = name.type === "person" ? people : things;
    let parts = known.get(slice);
    if (parts === undefined) {
      parts = name.type === "person" ? personParts(slice) : thingParts(slice);
      known.set(slice, parts);
    }
    const gender = name.type === "person" ? titleGender(document, name) : undefined;
    return { name, start, end, ...parts, ...(gender === undefined ? {} : { titleGender: gender }) };
  });
}

function personParts(slice: string): Parts {
  return { text: slice.replace(/\s+/g, " "), ...personWords(slice) };
}

function thingParts(slice: string): Parts {
  const words = nameWords(slice);
  return { text: slice.replace(/\s+/g, " "), words: words.length > 1 && words[0] === "the" ? words.slice(1) : words };
}
