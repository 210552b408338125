import type { FigureClaim } from "../../claims/claim.ts";
import { type CountTopic, countTopic } from "../../claims/count-topic.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { tokenAt } from "../../claims/token-at.ts";
import { keptFor } from "../../kernel/kept.ts";

/** "Two summers ago", "in 2014", "the last match", "an earlier design", "at first". */
const OTHER_TIME =
  /\b(?:(?:years?|months?|summers?|winters?|springs?|decades?|centuries|century|seasons?|generations?) ago|(?:last|earlier) (?!than|week|weekend|night|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday)[a-z]+|previous(?:ly)?|in (?:the )?(?:spring|summer|autumn|fall|winter)|(?:in|since|until|by|of|from) (?:early |late )?[12]\d{3}|first (?:day|hours?|night|round|leg|half|stage|phase|wave|batch|time)|opening (?:day|night)|already been|used to|until now|at the time|then had|had been in)\b/;

/** "So far this year", "since the beginning of winter", "every day", "nationwide": of more than the event. */
const WIDER =
  /\b(?:so far this|this (?:year|season|winter|summer|century|decade)|since (?:the (?:beginning|start|turn)|it was|its|he|she|records|spring|summer|autumn|winter|then|january|february|march|april|may|june|july|august|september|october|november|december)|(?:past|last|previous) (?:[^ ]+ )?(?:years|months|decades?|weeks|seasons)|a year|(?:per|every|each) (?:year|day|month|week)|average|as usual|usually|normal(?:ly)?|typical(?:ly)?|nationwide|countrywide|worldwide|national total|all over the country|whole of)\b/;

/** "In a neighbouring town", "in a separate case", "room for 70", "among them 12". */
const OTHER_THING =
  /\b(?:neighbou?ring|elsewhere|nearby|separate(?:ly)?|compared|(?:including|include[sd]?|among (?:them|those|whom|others)) (?:[^ ]+ ){0,3}#|capacity|room for|seats for|holds|(?:can|could) (?:hold|take|seat|carry) (?:[^ ]+ ){0,3}#|alone)(?: |$)/;

/** Behind it stands what the number is held against: "1,160, more than in the whole of last year". */
const HELD_AGAINST =
  / , (?:more|fewer|less|up|down|against|compared|twice|double|as many|the (?:most|highest|worst|largest))\b/;

/** Words right before or behind the number that make it an addition, a remainder or a part. */
const BESIDE = /^(?:another|additional|further|other|others|more|extra|first|last|remaining|rest|also)$/;
/** A part's whole that is named behind it: "48 of those arrested". */
const OF_WHOLE = /^ ?of (?:the|those|these|its|their)\b/;
/** Or with which the sentence begins: "Of the people arrested in the town, 48 ...", but not "Of the 48 people". */
const LONGEST_OPENING = 3;
const OF_REACH = 10;

/**
 * Whether a count is told beside that of the event: of another time or place ("two summers ago"), of a part ("of the people arrested, 48"), of
 * more ("since the beginning of winter"), or as what is added to it.
 */
export function isAside(article: ArticleClaims, claim: FigureClaim, topic: CountTopic): boolean {
  const known = asides(article);
  const before = known.get(claim);
  if (before !== undefined) return before;
  const aside = readsAsAside(article, claim, topic);
  known.set(claim, aside);
  return aside;
}

const asides = keptFor((_: ArticleClaims) => new Map<FigureClaim, boolean>());

function readsAsAside(article: ArticleClaims, claim: FigureClaim, { clause }: CountTopic): boolean {
  if (claim.increment || claim.whole !== undefined || claim.era?.past === true || claim.denied) return true;
  if (claim.per !== undefined || isPart(article, claim)) return true;
  const [told = ""] = clause.split(HELD_AGAINST);
  return OTHER_TIME.test(told) || WIDER.test(told) || OTHER_THING.test(told);
}

/**
 * What is surely not of the event itself, and has no counterpart in an article that does not say so too: of another season or match, of
 * a place next door, of an earlier plan, of what there is room for.
 */
const OTHER_EVENT =
  /\b(?:(?:summers|winters|springs|seasons|generations|decades) ago|in (?:an? |the )?(?:neighbou?ring|separate)|(?:earlier|previous|original|abandoned) (?:design|plans?|draft|proposal|version|scheme|blueprint)|(?:last|previous) (?:[^ ]+ )?(?:match|game|fixture|edition|final|concert|race|strike|walkout|raid)|(?:capacity (?:of|is|was)|room for|seats for|seats|accommodates|(?:can|could) (?:hold|seat|accommodate)) #|holds # (?:spectators|fans|supporters|visitors|passengers|guests)\b)/;

/** "Two winters ago 63 schools were shut", "in the neighbouring county 33". */
export function isOfOtherEvent(article: ArticleClaims, claim: FigureClaim): boolean {
  return claim.dimension.name === "count" && OTHER_EVENT.test(countTopic(article, claim).clause);
}

function isPart({ reading: { document } }: ArticleClaims, { start, end, frame }: FigureClaim): boolean {
  const { tokens, sentences, text } = document;
  const opening = sentences[frame.sentence]?.firstToken ?? 0;
  const at = tokenAt(tokens, start);
  const before = tokens[at - 1]?.lower ?? "";
  if (BESIDE.test(before) || BESIDE.test(tokens[tokenAt(tokens, end)]?.lower ?? "")) return true;
  if (tokens[opening]?.lower === "of" && at - opening > LONGEST_OPENING) return true;
  return before !== "all" && OF_WHOLE.test(text.slice(end, end + OF_REACH));
}
