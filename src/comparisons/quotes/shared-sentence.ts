import type { QuoteWord } from "../../claims/claim.ts";

/** Words of the longest sentence that both hold word for word, 0 where there is none. */
export function sharedSentence(a: readonly QuoteWord[], b: readonly QuoteWord[]): number {
  const sentences = new Set(sentencesOf(a));
  return Math.max(0, ...sentencesOf(b).map((sentence) => (sentences.has(sentence) ? sentence.split(" ").length : 0)));
}

function sentencesOf(words: readonly QuoteWord[]): string[] {
  const sentences: string[] = [];
  for (const word of words) {
    const last = sentences.length - 1;
    if (last < 0 || word.startsSentence || word.gapBefore) sentences.push(word.text);
    else sentences[last] += ` ${word.text}`;
  }
  return sentences;
}
