import type { Attribution } from "./attribution.ts";
import { chooseContent } from "./clauses/choose-content.ts";
import { contentSpan, stretchesIn } from "./clauses/content.ts";
import { type After, readAfter } from "./clauses/content-after.ts";
import { contentBreaks } from "./clauses/content-breaks.ts";
import { isDash } from "./clauses/is-dash.ts";
import { relativeEnd } from "./clauses/relative-end.ts";
import { type Subject, subjectOf } from "./clauses/subject.ts";
import { type Cue, findCues } from "./cues/find-cues.ts";
import type { Frame, Unit } from "./frame.ts";
import { readAccordingTo } from "./sieves/according-to.ts";
import { contentBefore } from "./sieves/said-after.ts";
import { contentAfter } from "./sieves/said-before.ts";
import { canSpeak } from "./speakers/names-speaker.ts";

/** The attributions that stand in one unit with their cue: direct, mixed and reported speech. */
export function readUnit(frame: Frame, unit: Unit): Attribution[] {
  const cues = findCues(frame, unit);
  if (cues.length === 0) return readAccordingTo(frame, unit, []);
  const subjects = cues.map((cue) => subjectOf(frame, unit, cue));
  const result: Attribution[] = [];
  let used = unit.first;
  cues.forEach((cue, index) => {
    const subject = subjects[index];
    const found = attribute(frame, unit, cue, subject, used, contentBreaks(frame, cues, subjects, index));
    if (found === undefined) return;
    result.push(found.attribution);
    used = Math.max(used, found.used);
  });
  return [...result, ...readAccordingTo(frame, unit, result)];
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
  const left = contentBefore(frame, unit, cue, subject, used);
  const close = subject.place === "relative" ? relativeEnd(frame, unit, subject.words, cue.end) : undefined;
  const right = contentAfter(frame, unit, cue, after, close === undefined ? breaks : [...breaks, close]);
  const both = chooseContent(frame, unit, cue, after, left, right);
  if (both.length === 0) return undefined;
  const speaks = canSpeak(frame, subject.words);
  const stretches = stretchesIn(frame, both);
  if (!speaks && stretches.length === 0) return undefined;
  const last = both.at(-1)!;
  const sieve = sieveOf(subject, left !== undefined && both[0] === left);
  return {
    // "Reyes's sons, who said so, were at home, police said": what police said holds the clause in commas
    used: close === undefined ? Math.max(cue.end, last.end) : 0,
    attribution: {
      sieve,
      unit: unit.index,
      cue: { first: cue.head, end: cue.end },
      verb: cue.verb,
      ...(speaks ? { source: subject.words } : {}),
      ...(after.addressee !== undefined ? { addressee: after.addressee } : {}),
      ...settingOf(frame, unit, subject, after),
      segments: both.map((range) => contentSpan(frame, range)),
      stretches,
    },
  };
}

const FRONTED = new Set(["speaking", "in", "at", "on", "during", "after"]);

/** Time and place behind the verb, or in front: "Speaking at a rally on Monday, Reyes said". */
function settingOf(frame: Frame, unit: Unit, subject: Subject, after: After): Pick<Attribution, "setting"> {
  if (after.setting !== undefined) return { setting: after.setting };
  const comma = subject.words.first - 1;
  const fronted = subject.place === "before" && comma > unit.first && frame.tokens[comma]!.text === ",";
  return fronted && FRONTED.has(frame.tokens[unit.first]!.lower) ? { setting: { first: unit.first, end: comma } } : {};
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
    if (frame.stretchAt[at]! >= 0) {
      const { text } = frame.tokens[at - 1]!;
      // "..., said Reyes, whose book praises "rebels"": no second half of the quotation
      const second = at === end || text === "," || text === ":" || isDash(text);
      return second ? { opening: "quote", content: at, rest: end } : { rest: end };
    }
    if (frame.tokens[at]!.text === ":" && at + 1 < unit.end) return { opening: "colon", content: at + 1, rest: end };
  }
  return { rest: end };
}
