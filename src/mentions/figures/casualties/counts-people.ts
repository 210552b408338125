import type { Token } from "../../../document/document.ts";
import { PERSON_NOUNS } from "../../../lexicons/en/counted-states.ts";
import type { Chunk } from "../chunks.ts";
import { figureAt, lastWord, type SentenceView } from "../sentence-view.ts";

const PERSON_ENDINGS = /(ers?|ors?|ists?|ants?|ees?|m[ae]n|folk|ians?|ans|ese|ish|is)$/;

/** "traffickers", "Palestinians", "people": what can be killed, hurt or held; "homes" and "operations" cannot. */
export function countsPeople(view: SentenceView, chunk: number): boolean {
  const noun = view.chunks[chunk] as Chunk;
  const head = lastWord(view, noun);
  if (PERSON_NOUNS.has(head) || head === "them" || head === "us" || head === "whom" || head === "those") return true;
  if (figureAt(view, view.chunks[chunk - 1])?.slot === "age") return true;
  const written = (view.document.tokens[noun.end - 1] as Token).text;
  const capital = written.charAt(0) !== written.charAt(0).toLowerCase();
  return (capital && noun.end - noun.first <= 3) || (PERSON_ENDINGS.test(head) && !THINGS.test(head));
}

/** "caretaker", "plumber", "fireman": one person, told by the end of the word. */
export function hasPersonEnding(word: string): boolean {
  return PERSON_ENDING.test(word) && !THINGS.test(word) && !ADJECTIVES.test(word);
}

const PERSON_ENDING = /..(er|or|ist|ee|ian|man)$/;
const ADJECTIVES =
  /^(former|further|other|another|older|elder|younger|later|earlier|senior|junior|major|prior|minor|human|never|ever|whether|either|neither|rather|after|under|over|per|for|or|nor)$/;

const THINGS =
  /^(numbers?|papers?|centers?|letters?|offers?|orders?|computers?|servers?|towers?|rivers?|trailers?|quarters?|dollars?|floors?|doors?|motors?|tractors?|reactors?|sectors?|factors?|restaurants?|plants?|grants?|powers?|matters?|corners?|chapters?|counters?|drawers?|hangars?|containers?|freighters?|helicopters?|tankers?|scooters?|answers?|papers?|copters?|boosters?|shelters?|meters?|meetings?|trees?|degrees?|committees?|fees?|knees?|guarantees?|vans|plans|loans|oceans|clans|beans|fans?|means|basis|crisis|analysis|taxis|oasis|others?|members?|liters?|sisters?|brothers?|years?|hours?|sprees?|murders?|winters?|summers?|disasters?|borders?|chambers?|layers?|errors?|terror|horrors?|corridors?|dinners?|harbou?rs?|deer|steers?|tigers?|panthers?|badgers?|otters?|fingers?|shoulders?|livers?|tumou?rs?|cancers?|fevers?|boulders?|ladders?|cylinders?|coasters?)$/;
