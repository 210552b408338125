import type { Sentence, Token } from "../document/document.ts";
import { lastStartingAt } from "../kernel/span.ts";
import type { Reading } from "./reading.ts";

/** Words from whoever hears to the verb, from the verb to what he gets, and on to what it is about. */
const REACH = 4;
const CONTENT_REACH = 14;

/** "got the call", "received a message", "answered the phone" */
const GETS = /^(?:gets?|got|receive[sd]?|took|answered)$/;
const NEWS = /^(?:calls?|phone|texts?|messages?|news|word)$/;
const LEARNS = /^(?:learned|learnt|learns|heard|hears)$/;
const MADE_TO_KNOW = /^(?:told|notified|informed|phoned|telephoned|woken|awakened)$/;
const PASSIVE = /^(?:was|were|been|being)$/;
const CONTENT = /^(?:that|about|of|saying|telling)$/;

/** Who hears of what befell another: not the police or a fire brigade, whose call is the alarm. */
const SOMEBODY =
  /^(?:he|she|i|we|mother|father|mom|mum|dad|parents?|son|daughter|brother|sister|wife|husband|widow|widower|uncle|aunt|cousin|nephew|niece|grandmother|grandfather|friends?|neighbou?rs?|family|relatives?)$/;
const BEFORE_VERB = /^(?:had|has|have|first|just|only|later|also|then)$/;

/** Whether a verb tells that somebody heard of a thing: "she got the call at 1:50 a.m., saying that". By then it had happened. In: the token of the verb. */
export function hearsOfIt(reading: Reading, sentence: Sentence, verb: number): boolean {
  const words = wordsFrom(reading, sentence, verb);
  const { lower } = reading.document.tokens[verb] as Token;
  const isPassive = PASSIVE.test(reading.document.tokens[verb - 1]?.lower ?? "");
  const isHearing = isPassive
    ? MADE_TO_KNOW.test(lower)
    : LEARNS.test(lower) || (GETS.test(lower) && words.slice(0, REACH).some((word) => NEWS.test(word)));
  if (!isHearing || !words.some((word) => CONTENT.test(word))) return false;
  return isOfSomebody(reading, sentence, isPassive ? verb - 1 : verb);
}

function wordsFrom({ document: { tokens } }: Reading, { endToken }: Sentence, verb: number): string[] {
  return tokens.slice(verb + 1, Math.min(endToken, verb + 1 + CONTENT_REACH)).map(({ lower }) => lower);
}

function isOfSomebody({ document: { tokens }, facts }: Reading, { firstToken }: Sentence, verb: number): boolean {
  let at = verb - 1;
  while (at > firstToken && verb - at < REACH && BEFORE_VERB.test(tokens[at]?.lower ?? "")) at--;
  const subject = at >= firstToken ? tokens[at] : undefined;
  if (subject === undefined) return false;
  const named = facts.entities[lastStartingAt(facts.entities, subject.start)];
  return SOMEBODY.test(subject.lower) || (named?.type === "person" && named.end === subject.end);
}
