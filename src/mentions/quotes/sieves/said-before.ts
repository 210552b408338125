import { objectPronouns } from "../../../lexicons/en/closed-class.ts";
import { contentEnd, stretchEnd, stretchesIn } from "../clauses/content.ts";
import type { After } from "../clauses/content-after.ts";
import { nounPhraseAfter } from "../clauses/noun-phrase-after.ts";
import { startsClause } from "../clauses/starts-clause.ts";
import { isPreposition } from "../clauses/words-of-phrase.ts";
import { type Cue, hasTags } from "../cues/find-cues.ts";
import type { Frame, TokenRange, Unit } from "../frame.ts";
import { isTitleOnly } from "../marks/is-title-only.ts";

/** The content that stands after "she said", undefined where what follows is no content. */
export function contentAfter(
  frame: Frame,
  unit: Unit,
  cue: Cue,
  after: After,
  breaks: readonly number[],
): TokenRange | undefined {
  const { content, opening } = after;
  if (content === undefined || opening === undefined) return undefined;
  if (opening === "quote" || opening === "colon") {
    const stretch = frame.stretchAt[content]!;
    if (content === cue.end && stretch >= 0 && cue.verb.frames[0] !== "label" && isTitleOnly(frame, content))
      return undefined;
    if (opening === "quote" && frame.tokens[content - 1]!.text !== "," && goesOn(frame, unit, content)) {
      return { first: content, end: contentEnd(frame, unit, content, breaks) };
    }
    if (stretch >= 0) return { first: content, end: stretchEnd(frame, content, unit.end) };
    return { first: content, end: contentEnd(frame, unit, content, breaks) };
  }
  const end = contentEnd(frame, unit, content, breaks);
  if (end <= content) return undefined;
  const range = { first: content, end };
  return fits(frame, cue, after, range) ? range : undefined;
}

/** Whether what was said goes on in the article's words after a quoted stretch: said "no information" had come. */
function goesOn(frame: Frame, unit: Unit, stretchStart: number): boolean {
  const end = stretchEnd(frame, stretchStart, unit.end);
  return end < unit.end && frame.tokens[end]!.kind === "word";
}

/** Whether the words after a verb can be what was said, given the constructions that the verb takes. */
function fits(frame: Frame, cue: Cue, after: After, range: TokenRange): boolean {
  const { frames } = cue.verb;
  const says = frames.includes("clause") || frames.includes("tell") || frames.includes("question");
  const quoted = stretchesIn(frame, [range]).length > 0;
  switch (after.opening) {
    case "that":
      return !frames.includes("label") || quoted;
    case "infinitive":
      return frames.includes("promise") || frames.includes("order") || frames.includes("question");
    case "question":
      return says && cue.verb.lemma !== "agree";
    case "clause":
      if (range.end - range.first < 2 && !quoted) return false;
      if (frames.includes("label")) return labels(frame, cue, range, quoted);
      if (says)
        return (
          !hasTags(frame) ||
          startsClause(frame, range.first, range.end, TAKES_OBJECT.has(cue.verb.lemma)) ||
          deniesDoing(frame, cue, range) ||
          saysAtLength(frame, cue, range) ||
          (quoted && startsWithQuote(frame, range))
        );
      return quoted && frames.includes("manner") === false;
    default:
      return false;
  }
}

function labels(frame: Frame, cue: Cue, range: TokenRange, quoted: boolean): boolean {
  const object = nounPhraseAfter(frame, range.first, range.end);
  if (object === undefined) return quoted;
  const next = frame.tokens[object.end]?.lower ?? "";
  const { lemma } = cue.verb;
  if (lemma === "accuse") return next === "of";
  if (lemma === "describe") return (next === "as" && !startsClause(frame, object.end + 1, range.end)) || quoted;
  if (lemma === "call") {
    if (next === "for" || frame.tokens[range.first]!.lower === "for") return false;
    if (quoted || objectPronouns.has(frame.tokens[range.first]!.lower)) return true;
    const follows = frame.tags[object.end];
    return (
      frame.tags[object.end - 1] === "ADJ" ||
      (object.end < range.end &&
        (next === "a" || next === "an" || next === "the" || follows === "ADJ" || follows === "NOUN"))
    );
  }
  return quoted;
}

/** Verbs of saying that also take a noun: "reported a profit", "confirmed the figure". */
const TAKES_OBJECT = new Set(
  `report announce recommend propose suggest declare indicate reveal disclose confirm deny admit acknowledge repeat signal explain recount recall state predict
forecast promise pledge threaten vow post write tweet answer counter estimate demand request urge add mention specify stress emphasize emphasise reiterate
maintain question ask warn affirm proclaim profess concede confess observe note`.split(/\s+/),
);

/** Words that "say" takes without a clause, first or second: "said goodbye to", "said a few words about", "said the same of". */
const SAID_THINGS: ReadonlySet<string> = new Set(
  "hello goodbye farewell sorry thanks nothing something anything little much so yes same few lot grace mass rosary prayer prayers word words".split(
    " ",
  ),
);
const FEWEST_TOKENS = 5;

/** "said more than 300 homes burned": whatever the tagger makes of the verb, nobody says a thing of so many words. */
function saysAtLength(frame: Frame, cue: Cue, range: TokenRange): boolean {
  const { lower, kind } = frame.tokens[range.first]!;
  const second = frame.tokens[range.first + 1]!.lower;
  return (
    cue.verb.lemma === "say" &&
    range.end - range.first >= FEWEST_TOKENS &&
    (kind === "word" || kind === "number") &&
    !SAID_THINGS.has(lower) &&
    !SAID_THINGS.has(second) &&
    !isPreposition(frame, range.first)
  );
}

const DENIES_DOING = new Set(["deny", "admit", "suggest", "propose", "recommend", "acknowledge", "recall"]);

/** "denied firing tear gas" */
function deniesDoing(frame: Frame, cue: Cue, range: TokenRange): boolean {
  return (
    DENIES_DOING.has(cue.verb.lemma) &&
    frame.tags[range.first] === "VERB" &&
    frame.tokens[range.first]!.lower.endsWith("ing")
  );
}

/** A quoted stretch among the first words: said a "catastrophic failure" had happened. */
function startsWithQuote(frame: Frame, range: TokenRange): boolean {
  for (let at = range.first; at < Math.min(range.end, range.first + 8); at++)
    if (frame.stretchAt[at]! >= 0) return true;
  return false;
}
