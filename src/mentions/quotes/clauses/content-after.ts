import { speechAdverbs } from "../../../lexicons/en/closed-class.ts";
import type { Cue } from "../cues/find-cues.ts";
import type { Frame, TokenRange, Unit } from "../frame.ts";
import { isTitle } from "../marks/is-title.ts";
import { isDash } from "./is-dash.ts";
import { nounPhraseAfter } from "./noun-phrase-after.ts";
import { isDayName, isPreposition } from "./words-of-phrase.ts";

/** What follows a verb of saying: who was told, when and where, and the content if it stands here. */
export interface After {
  readonly addressee?: TokenRange;
  /** Time, place or medium of the utterance: "on Monday at a rally", "in a statement". */
  readonly setting?: TokenRange;
  /** First token of the content, absent where none follows. */
  readonly content?: number;
  /** How the content begins. */
  readonly opening?: "that" | "quote" | "colon" | "clause" | "question" | "infinitive" | "object";
  /** First token after the cue's own company: a comma or the end for a parenthetic cue. */
  readonly rest: number;
}

const QUESTION_WORDS = new Set(["whether", "if", "what", "why", "how", "when", "where", "who", "which"]);
/** Words that begin the cue's own adverbial clause, not what was said. */
const ADVERBIAL_OPENERS = new Set(
  "as after before while when since because until following shortly soon just minutes hours days amid but and".split(
    " ",
  ),
);
const SETTING_PREPOSITIONS = new Set([
  "on",
  "at",
  "in",
  "during",
  "via",
  "after",
  "before",
  "from",
  "outside",
  "through",
]);
const ADDRESSEE_PREPOSITIONS = new Set(["to", "with"]);

export function readAfter(frame: Frame, unit: Unit, cue: Cue): After {
  let at = cue.end;
  let addressee: TokenRange | undefined;
  let setting: TokenRange | undefined;
  if (takesAddressee(cue) && at < unit.end && !isStop(frame, at) && frame.tokens[at]!.lower !== "that") {
    const phrase = nounPhraseAfter(frame, at, unit.end);
    if (phrase !== undefined) {
      addressee = phrase;
      at = phrase.end;
    }
  }
  for (let guard = 0; guard < 12 && at < unit.end; guard++) {
    const { lower, text } = frame.tokens[at]!;
    if (frame.stretchAt[at]! >= 0) return found("quote", at);
    if (text === ":") return at + 1 < unit.end ? found("colon", at + 1) : { rest: at, ...company() };
    if (lower === "that" && at + 1 < unit.end) return found("that", at + 1);
    if (text === ",") {
      const past = afterComma(frame, unit, at);
      if (past !== undefined) return past;
      return { rest: at, ...company() };
    }
    if (isStop(frame, at)) return { rest: at, ...company() };
    if (lower === "to" && takesInfinitive(cue, addressee)) return found("infinitive", at);
    if (
      QUESTION_WORDS.has(lower) &&
      at > cue.end - 1 &&
      (cue.verb.frames.includes("question") ||
        lower === "whether" ||
        lower === "how" ||
        lower === "why" ||
        lower === "what")
    ) {
      return found("question", at);
    }
    if (isTimeWord(frame, at) || speechAdverbs.has(lower) || (lower === "back" && at === cue.end)) {
      if (isTimeWord(frame, at)) setting = { first: setting?.first ?? at, end: at + 1 };
      at++;
      continue;
    }
    if (isPreposition(frame, at) && lower !== "as" && lower !== "than" && lower !== "like") {
      const phrase = nounPhraseAfter(frame, at + 1, unit.end);
      const title = titleEnd(frame, phrase?.end ?? at + 1, unit.end);
      if (phrase === undefined && title === undefined) return { rest: at, ...company() };
      const end = title ?? phrase?.end ?? at + 1;
      if (phrase !== undefined && ADDRESSEE_PREPOSITIONS.has(lower)) addressee ??= phrase;
      else if (SETTING_PREPOSITIONS.has(lower)) setting = { first: setting?.first ?? at, end };
      at = end;
      continue;
    }
    // "said as it called off its search": the cue's own adverbial
    if (ADVERBIAL_OPENERS.has(lower)) return { rest: at, ...company() };
    const that = at > cue.end ? thatAhead(frame, unit, at) : undefined;
    return that === undefined ? found("clause", at) : found("that", that);
  }
  return { rest: at, ...company() };

  function company(): Pick<After, "addressee" | "setting"> {
    return { ...(addressee !== undefined ? { addressee } : {}), ...(setting !== undefined ? { setting } : {}) };
  }
  function found(opening: NonNullable<After["opening"]>, content: number): After {
    return { opening, content, rest: at, ...company() };
  }
  /** "said on Monday, "we ..."", "said, however, that ...": the content may follow a comma. */
  function afterComma(frame: Frame, unit: Unit, comma: number): After | undefined {
    const next = comma + 1;
    if (next >= unit.end) return undefined;
    if (frame.stretchAt[next]! >= 0) return found("quote", next);
    for (let ahead = next; ahead < Math.min(unit.end - 2, next + 14); ahead++) {
      if (frame.tokens[ahead]!.text !== ",") continue;
      if (frame.tokens[ahead + 1]!.lower === "that") return found("that", ahead + 2);
      if (frame.stretchAt[ahead + 1]! >= 0 && isPreposition(frame, next)) return found("quote", ahead + 1);
      return undefined;
    }
    return undefined;
  }
}

/** "said on CBS's "Face the Nation"": the end of a programme's title that stands at `at`. */
function titleEnd(frame: Frame, at: number, ceiling: number): number | undefined {
  const stretch = frame.stretchAt[at] ?? -1;
  if (at >= ceiling || stretch < 0) return undefined;
  const { start, end } = frame.stretches[stretch]!;
  if (!isTitle(frame.text.slice(start, end))) return undefined;
  let past = at;
  while (past < ceiling && frame.stretchAt[past] === stretch) past++;
  return past;
}

/** Words between time or place and the "that" they stand before. */
const LONGEST_COMPANY = 8;

/** "said at a campaign stop in Leiria, Portugal, that it means": the first token after a "that" a few words ahead. */
function thatAhead(frame: Frame, unit: Unit, from: number): number | undefined {
  for (let at = from; at < Math.min(unit.end - 1, from + LONGEST_COMPANY); at++) {
    if (frame.stretchAt[at]! >= 0 || frame.tags[at] === "AUX") return undefined;
    if (frame.tokens[at]!.lower === "that") return frame.tags[at] === "SCONJ" ? at + 1 : undefined;
  }
  return undefined;
}

function takesAddressee(cue: Cue): boolean {
  const { frames } = cue.verb;
  return frames.includes("tell") || frames.includes("order") || frames.includes("question");
}

function takesInfinitive(cue: Cue, addressee: TokenRange | undefined): boolean {
  const { frames } = cue.verb;
  if (frames.includes("promise")) return true;
  if (frames.includes("question")) return true;
  return frames.includes("order") && addressee !== undefined;
}

function isTimeWord(frame: Frame, at: number): boolean {
  const { lower } = frame.tokens[at]!;
  if (frame.tokens[at + 1]?.lower === "'s") return false;
  if (isDayName(frame, at)) return true;
  if (["late", "early", "tonight", "afternoon", "morning", "evening", "night", "aloud"].includes(lower)) return true;
  const next = frame.tokens[at + 1]?.lower ?? "";
  if (["last", "this", "next", "earlier", "later"].includes(lower)) {
    return /^(?:week|month|year|weekend|morning|afternoon|evening|night|summer|spring|fall|winter|autumn|today|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      next,
    );
  }
  return (
    /^(?:week|month|year|weekend|morning|afternoon|evening|night|summer|spring|fall|winter|autumn)$/.test(lower) &&
    /^(?:last|this|next|earlier|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      frame.tokens[at - 1]?.lower ?? "",
    )
  );
}

function isStop(frame: Frame, at: number): boolean {
  const { text, kind } = frame.tokens[at]!;
  return (
    kind === "punctuation" &&
    (text === "," ||
      text === "." ||
      text === ";" ||
      text === ":" ||
      text === "!" ||
      text === "?" ||
      text === ")" ||
      text === "…" ||
      isDash(text))
  );
}
