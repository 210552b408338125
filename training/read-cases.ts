import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A newsroom case: articles, their events, and what an editor flags. */
export interface Case {
  readonly id: string;
  readonly articles: readonly {
    readonly id: string;
    readonly title?: string;
    readonly text: string;
    readonly published?: string;
  }[];
  readonly events: readonly (readonly string[])[];
  readonly findings: readonly CaseFinding[];
  /** Taken from an archive, where nobody looked for what disagrees. */
  readonly isArchived?: boolean;
}

export interface CaseFinding {
  readonly kind: string;
  readonly mentions: readonly { readonly article: string; readonly text: string; readonly occurrence?: number }[];
  readonly values: readonly string[];
}

export interface FlaggedSpan {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** All cases of the folders given, by file name. */
export function readCases(folders: readonly string[]): Case[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".json"))
      .sort()
      .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Case)
      .filter(({ events }) => Array.isArray(events)),
  );
}

/** Where the versions of one finding stand, with the value of each. */
export function flaggedSpans({ articles }: Case, { mentions, values }: CaseFinding): FlaggedSpan[] {
  return mentions.map(({ article, text, occurrence = 1 }, index) => {
    const body = articles.find(({ id }) => id === article)?.text ?? "";
    let start = -1;
    for (let count = 0; count < occurrence; count++) start = body.indexOf(text, start + 1);
    return { articleId: article, start, end: start + text.length, value: values[index] ?? "" };
  });
}
