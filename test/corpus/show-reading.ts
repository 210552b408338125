import type { Marked, MarkedSentence } from "./marked-sentence.ts";

/** One line for any number of mentions: `"about $4.5m" = about 4500000 USD; "$3 million" = 3000000 USD`. */
export function showMentions(text: string, mentions: readonly Marked[]): string {
  return mentions.length === 0
    ? "nothing"
    : mentions.map(({ start, end, reading }) => `${JSON.stringify(text.slice(start, end))} = ${reading}`).join("; ");
}

/** What a phrase asks for, its unstated readings filled in from the mentions found at the same place. */
export function showExpected({ text, expected }: MarkedSentence, found: readonly Marked[]): string {
  const stated = expected.map(({ start, end, reading }) => {
    const there = found.find((mention) => mention.start === start && mention.end === end);
    return { start, end, reading: reading ?? there?.reading ?? "any reading" };
  });
  return showMentions(text, stated);
}
