import { businessWords, sportWords } from "../lexicons/en/topic-words.ts";

/** What a text is about, as far as it changes what a name is: in sport "Lyon" is a team, in business an unknown name a company. */
export type Topic = 0 | 1 | 2;

export const SPORT = 1;
export const BUSINESS = 2;

export function topicOf(lower: string): Topic {
  return sportWords.has(lower) ? SPORT : businessWords.has(lower) ? BUSINESS : 0;
}

/** One word in so many must be of a topic before the text is. Sport and business news have about one in fifteen. */
const WORDS_PER_TOPIC_WORD = 35;

export function topicOfCounts(sport: number, business: number, words: number): Topic {
  const most = Math.max(sport, business);
  if (most < 3 || most * WORDS_PER_TOPIC_WORD < words) return 0;
  return sport >= business ? SPORT : BUSINESS;
}
