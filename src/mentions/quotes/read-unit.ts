import { coordinators, objectPronouns } from "../../lexicons/en/closed-class.ts";
import { reportingForms } from "../../lexicons/en/reporting-verbs.ts";
import type { Attribution } from "./attribution.ts";
import { contentEnd, contentSpan, isClosing, stretchesIn } from "./clauses/content.ts";
import { type After, readAfter } from "./clauses/content-after.ts";
import { isDash, nounPhraseAfter } from "./clauses/noun-phrase.ts";
import { startsClause } from "./clauses/starts-clause.ts";
import { type Subject, subjectOf } from "./clauses/subject.ts";
import { type Cue, findCues, hasTags } from "./cues/find-cues.ts";
import type { Frame, TokenRange, Unit } from "./frame.ts";

/** The attributions that stand in one unit with their cue: direct, mixed and reported speech. */
export function readUnit(frame: Frame, unit: Unit): Attribution[] {
  const cues = findCues(frame, unit);
  const subjects = cues.map((cue) => subjectOf(frame, unit, cue));
  const result: Attribution[] = [];
  let used = unit.first;
  cues.forEach((cue, index) => {
    const subject = subjects[index];
    const found = attribute(frame, unit, cue, subject, used, breaksAfter(frame, cues, subjects, index));
    if (found === undefined) return;
    result.push(found.attribution);
    used = Math.max(used, found.used);
  });
  return [...result, ...accordingTo(frame, unit, result)];
}

/** Tokens at which the content of a cue must end: the next cue of the same sentence that is not part of what was said. */
function breaksAfter(
  frame: Frame,
  cues: readonly Cue[],
  subjects: readonly (Subject | undefined)[],
  index: number,
): number[] {
  const breaks: number[] = [];
  for (let later = index + 1; later < cues.length; later++) {
    const cue = cues[later]!;
    const subject = subjects[later];
    const start = subject?.place === "before" ? subject.words.first : cue.first;
    const before = frame.tokens[start - 1];
    if (before === undefined) continue;
    if (cue.mood === "gerund" && before.text === ",") breaks.push(start - 1);
    // "..., because "most people don't know," she said": a second cue at the end
    else if (
      subject?.place === "before" &&
      (before.text === "," || frame.stretchAt[start - 1]! >= 0) &&
      isLast(frame, cue)
    ) {
      breaks.push(before.text === "," ? start - 1 : start);
    } else if (coordinators.has(before.lower) || ["while", "whereas", "though", "although"].includes(before.lower)) {
      if (subject?.place === "before" || subject?.place === "shared") {
        breaks.push(frame.tokens[start - 2]?.text === "," ? start - 2 : start - 1);
      }
    }
  }
  return breaks;
}

function isLast(frame: Frame, cue: Cue): boolean {
  const next = frame.tokens[cue.end];
  return next === undefined || next.text === "." || frame.unitAt[cue.end] !== frame.unitAt[cue.head];
}

function attribute(
  frame: Frame,
  unit: Unit,
  cue: Cue,
  subject: Subject | undefined,
  used: number,
  breaks: readonly number[],
): { attribution: Attribution; used: number } | undefined {
  if (cue.mood === "passive" || cue.negated || subject === undefined) return undefined;
  if (cue.mood === "infinitive" && !goesOnToSay(frame, cue)) return undefined;
  const company = subject.place === "after" ? subject.words.end : cue.end;
  const after = subject.place === "after" ? afterInversion(frame, unit, company) : readAfter(frame, unit, cue);
  const left = leftContent(frame, unit, cue, subject, used);
  const right = rightContent(frame, unit, cue, after, breaks);
  const both = choose(frame, unit, cue, after, left, right);
  if (both.length === 0) return undefined;
  const last = both.at(-1)!;
  const sieve = sieveOf(subject, left !== undefined && both[0] === left);
  return {
    used: Math.max(cue.end, last.end),
    attribution: {
      sieve,
      unit: unit.index,
      cue: { first: cue.head, end: cue.end },
      verb: cue.verb,
      source: subject.words,
      ...(after.addressee !== undefined ? { addressee: after.addressee } : {}),
      segments: both.map((range) => contentSpan(frame, range)),
      stretches: stretchesIn(frame, both),
    },
  };
}

function sieveOf(subject: Subject, before: boolean): string {
  if (subject.place === "after") return "inverted";
  if (subject.place === "relative") return "relative";
  if (subject.place === "shared") return "shared-subject";
  return before ? "said-after" : "said-before";
}

/** "went on to say", "continued to insist": the infinitive of somebody who speaks; "refused to say" is silence. */
function goesOnToSay(frame: Frame, cue: Cue): boolean {
  const governor = frame.tokens[cue.first - 1]?.lower ?? "";
  return ["on", "continued", "continues", "began", "rose", "stood"].includes(governor);
}

function afterInversion(frame: Frame, unit: Unit, end: number): After {
  for (let at = end; at < unit.end; at++) {
    if (frame.stretchAt[at]! >= 0) return { opening: "quote", content: at, rest: end };
    if (frame.tokens[at]!.text === ":" && at + 1 < unit.end) return { opening: "colon", content: at + 1, rest: end };
  }
  return { rest: end };
}

/** The content that stands before "..., she said". */
function leftContent(
  frame: Frame,
  unit: Unit,
  cue: Cue,
  subject: Subject | undefined,
  used: number,
): TokenRange | undefined {
  if (subject?.place === "shared" || subject?.place === "relative" || cue.mood !== "finite") return undefined;
  const edge = subject?.place === "before" ? subject.words.first : cue.first;
  if (edge <= used) return edge === unit.first ? quoteBefore(frame, unit) : undefined;
  const before = frame.tokens[edge - 1]!;
  const quoted = frame.stretchAt[edge - 1]! >= 0;
  if (!quoted && before.text !== "," && !isDash(before.text)) return undefined;
  let first = Math.max(unit.first, used);
  const end = quoted ? edge : edge - 1;
  first = skipLead(frame, first, end);
  return end > first ? { first, end } : undefined;
}

/** A unit that is only an attribution belongs to the quotation right before it: "Who?" Reyes asked. */
function quoteBefore(frame: Frame, unit: Unit): TokenRange | undefined {
  const previous = frame.units[unit.index - 1];
  if (previous === undefined || previous.paragraph !== unit.paragraph) return undefined;
  const stretch = frame.stretchAt[unit.first - 1]!;
  if (stretch < 0) return undefined;
  let first = unit.first - 1;
  while (first > previous.first && frame.stretchAt[first - 1] === stretch) first--;
  return { first, end: unit.first };
}

/** Datelines, commas and conjunctions at the head of a sentence are not part of what was said. */
function skipLead(frame: Frame, first: number, end: number): number {
  let at = first;
  for (let ahead = first; ahead < Math.min(end, first + 9); ahead++) {
    if (isDash(frame.tokens[ahead]!.text) && /^\p{Lu}{2}/u.test(frame.tokens[first]!.text)) at = ahead + 1;
  }
  const opening = frame.tokens[at]?.lower ?? "";
  if (at + 1 < end && (opening === "but" || opening === "and" || opening === "so") && frame.stretchAt[at]! < 0) at++;
  while (at < end && [",", ";", ":"].includes(frame.tokens[at]!.text)) at++;
  return at;
}

function rightContent(
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

function stretchEnd(frame: Frame, at: number, ceiling: number): number {
  const stretch = frame.stretchAt[at]!;
  let end = at;
  while (end < ceiling && frame.stretchAt[end] === stretch) end++;
  return end;
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
      if (frames.includes("label")) return labels(frame, cue, range, quoted);
      if (says)
        return (
          !hasTags(frame) ||
          startsClause(frame, range.first, range.end, TAKES_OBJECT.has(cue.verb.lemma)) ||
          deniesDoing(frame, cue, range) ||
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

/** Which side of the cue holds what was said, or both. */
function choose(
  frame: Frame,
  unit: Unit,
  cue: Cue,
  after: After,
  left: TokenRange | undefined,
  right: TokenRange | undefined,
): TokenRange[] {
  const { frames } = cue.verb;
  const only = frames.every((name) => name === "manner" || name === "label" || name === "order");
  // the quotation of the sentence before belongs to a bare "she said", not to "she said that ..."
  if (left !== undefined && left.end <= unit.first && right !== undefined) return [right];
  const leftQuote = left !== undefined && frame.stretchAt[left.end - 1]! >= 0;
  const rightQuote =
    right !== undefined &&
    (after.opening === "quote" || after.opening === "colon") &&
    frame.stretchAt[right.first]! >= 0;
  // "There was, she said, "an implicit bargain"": the quotation completes the clause in front
  if (rightQuote && left !== undefined && !leftQuote && endsInVerb(frame, left)) return [left, right];
  if (leftQuote) {
    if (rightQuote) return [left, right];
    const further = nextStretch(frame, unit, cue.end, after);
    return further !== undefined ? [left, further] : [left];
  }
  if (rightQuote || (right !== undefined && after.opening === "colon" && !only)) return [right!];
  if (frames.includes("manner") && frames.length === 1) return [];
  if (right !== undefined) return [right];
  if (left === undefined || only || frames.includes("label")) return [];
  if (!parenthetic(frame, unit, after)) return [];
  const rest = restAfterComma(frame, unit, after);
  return rest === undefined ? [left] : [left, rest];
}

function endsInVerb(frame: Frame, range: TokenRange): boolean {
  const tag = frame.tags[range.end - 1];
  return (tag === "AUX" || tag === "VERB") && !/ing$/.test(frame.tokens[range.end - 1]!.lower);
}

/** Nothing but time and place stands between the cue and the next comma or full stop. */
function parenthetic(frame: Frame, unit: Unit, after: After): boolean {
  if (after.rest >= unit.end) return true;
  const { kind, text } = frame.tokens[after.rest]!;
  return (kind === "punctuation" && text !== ":") || after.opening === undefined;
}

/** `The bank, it said, has no plans`: what goes on after the second comma. */
function restAfterComma(frame: Frame, unit: Unit, after: After): TokenRange | undefined {
  if (after.rest + 2 >= unit.end || frame.tokens[after.rest]!.text !== ",") return undefined;
  const first = after.rest + 1;
  const { lower } = frame.tokens[first]!;
  if (
    ["adding", "citing", "who", "which", "a", "an", "the", "referring", "noting", "according", "as", "while"].includes(
      lower,
    )
  )
    return undefined;
  const end = contentEnd(frame, unit, first, []);
  return end > first ? { first, end } : undefined;
}

/** A quotation split by its attribution: "We will," she said, looking up, "go on." */
function nextStretch(frame: Frame, unit: Unit, from: number, after: After): TokenRange | undefined {
  void after;
  for (let at = from; at < unit.end; at++) {
    if (frame.stretchAt[at]! >= 0) {
      const before = frame.tokens[at - 1]!.text;
      return before === "," || before === ":" || isDash(before)
        ? { first: at, end: stretchEnd(frame, at, unit.end) }
        : undefined;
    }
    const forms = reportingForms(frame.tokens[at]!.lower);
    if (forms !== undefined && at > from) return undefined;
  }
  return undefined;
}

/** "..., according to the ministry" and "According to the ministry, ...". */
function accordingTo(frame: Frame, unit: Unit, known: readonly Attribution[]): Attribution[] {
  const result: Attribution[] = [];
  for (let at = unit.first; at + 2 < unit.end; at++) {
    if (frame.stretchAt[at]! >= 0 || frame.tokens[at]!.lower !== "according" || frame.tokens[at + 1]!.lower !== "to")
      continue;
    const source = nounPhraseAfter(frame, at + 2, unit.end);
    if (source === undefined) continue;
    const leads = at === unit.first || (at === unit.first + 1 && coordinators.has(frame.tokens[at - 1]!.lower));
    const range = leads
      ? afterSource(frame, unit, source)
      : { first: skipLead(frame, unit.first, at), end: trimmedEnd(frame, unit.first, at) };
    if (range === undefined || range.end <= range.first) continue;
    const spans = [contentSpan(frame, range)];
    if (
      known.some((other) =>
        other.segments.some((segment) => segment.start <= spans[0]!.start && spans[0]!.end <= segment.end),
      )
    )
      continue;
    result.push({
      sieve: "according-to",
      unit: unit.index,
      cue: { first: at, end: at + 2 },
      source,
      segments: spans,
      stretches: stretchesIn(frame, [range]),
    });
  }
  return result;
}

function afterSource(frame: Frame, unit: Unit, source: TokenRange): TokenRange | undefined {
  for (let at = source.end; at < Math.min(unit.end, source.end + 30); at++) {
    if (frame.tokens[at]!.text === "," || frame.stretchAt[at]! >= 0) {
      const first = frame.tokens[at]!.text === "," ? at + 1 : at;
      return first < unit.end ? { first, end: contentEnd(frame, unit, first, []) } : undefined;
    }
  }
  return undefined;
}

function trimmedEnd(frame: Frame, first: number, end: number): number {
  let at = end;
  while (at > first && isClosing(frame, at - 1)) at--;
  return at;
}
