import type { Document, Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { once } from "../kernel/once.ts";
import { contains, lastStartingAt } from "../kernel/span.ts";
import { newsSynonym } from "../lexicons/en/news-synonyms.ts";
import { stem } from "../lexicons/en/stem.ts";
import { TOLD_OF_ONE } from "../mentions/figures/casualties/told-of-one.ts";
import type { EntityMention, FigureMention } from "../mentions/mention.ts";
import { ageHolder } from "./age-holder.ts";
import { isAgeOfAnotherTime } from "./age-of-another-time.ts";
import type { FigureClaim } from "./claim.ts";
import { comparableDimension } from "./comparable-dimension.ts";
import { correctedFigures } from "./corrected-figures.ts";
import { countedNoun } from "./counted-noun.ts";
import { governorOf } from "./governor.ts";
import { isIncrement } from "./is-increment.ts";
import { isOtherThanTold } from "./is-other-than-told.ts";
import { isKnownNumber, isPartial } from "./is-partial.ts";
import { markTotals } from "./mark-totals.ts";
import { measureMatter } from "./measure-matter.ts";
import { measureSetting } from "./measure-setting.ts";
import { personsBeside } from "./persons-beside.ts";
import { placeOf } from "./place-in-article.ts";
import { predicateGroup } from "./predicate-group.ts";
import { ratePeriod } from "./rate-period.ts";
import type { Reading } from "./reading.ts";
import { scoreParts } from "./score-parts.ts";
import { termsOfPhrase } from "./term.ts";

/**
 * Every figure that states a fact of the reported event. Negated figures claim nothing, and who names one of the dead does not say that
 * there were no others.
 */
export function deriveFigureClaims(reading: Reading, order: number): FigureClaim[] {
  const claims: FigureClaim[] = [];
  const spoken = reading.facts.quotes.flatMap((quote) => quote.quoted);
  const corrected = correctedFigures(reading);
  const takenBack = new Set([...corrected.values()].flat());
  const told = reading.facts.figures
    .filter((figure) => !takenBack.has(figure))
    .filter(({ rule }) => rule !== TOLD_OF_ONE)
    .filter((figure) => figure.frame !== "negated" && !isRate(reading, figure) && !isContrasted(reading, figure))
    .filter((figure) => !isAgeOfAnotherTime(reading.document.tokens, figure))
    .map(asLongTime);
  const parts = new Map(told.map((figure) => [figure, scoreParts(figure)]));
  for (const figure of told.flatMap((one) => [one, ...(parts.get(one) ?? [])])) {
    const { verb } = governorOf(reading, figure);
    const dimension = comparableDimension(figure);
    const governor = reading.document.tokens[verb];
    const group = predicateGroup(reading.document, figure);
    const counts = group === undefined ? figure : { ...figure, countedSpan: group };
    claims.push({
      kind: "figure",
      articleId: reading.document.article.id,
      order,
      start: figure.start,
      end: figure.end,
      text: figure.text,
      ...placeOf(reading, figure),
      figure,
      dimension,
      matter: once(() => measureMatter(reading, figure, dimension)),
      setting: once(() => measureSetting(reading, figure)),
      head: termsOfPhrase(
        group === undefined ? (figure.counted ?? "") : reading.document.text.slice(group.start, group.end),
      ),
      counted: countedNoun(reading.document, counts),
      verb: governor === undefined ? "" : stem(newsSynonym(governor.lower)),
      partial: !isOfItsOwn(reading, figure) && isPartial(reading, figure),
      isKnown: isKnownNumber(reading, figure),
      whole: wholeOf(reading, figure)?.quantity.value,
      denied: isDenied(reading.document, verb),
      persons: personsBeside(reading, figure),
      bearer: bearerOf(reading, figure),
      holder: figure.slot === "age" ? ageHolder(reading, figure) : undefined,
      isTotal: false,
      increment: isIncrement(reading.document.tokens, figure) && !isOtherThanTold(reading, figure),
      corrects: corrected.get(figure) ?? [],
      per: ratePeriod(reading.document.tokens, figure),
      inferred: !parts.has(figure),
      inQuote: spoken.some((stretch) => contains(stretch, figure)),
    });
  }
  return markTotals(claims, (figure) => isOfItsOwn(reading, figure));
}

function wholeOf({ facts }: Reading, { partOf }: FigureMention): FigureMention | undefined {
  return partOf === undefined ? undefined : facts.figures[partOf];
}

/** "Six were poisoned, two of them fatally": a part of the sick, and all the dead. */
function isOfItsOwn(reading: Reading, figure: FigureMention): boolean {
  if (figure.slot !== "killed") return false;
  const whole = wholeOf(reading, figure);
  return whole !== undefined && whole.slot !== "killed";
}

/** What is measured at one place and another. */
const MEASURED_AT: ReadonlySet<string> = new Set(["temperature", "wind speed", "rainfall", "depth"]);
/** Characters behind such a figure in which the other place stands. */
const CONTRAST_REACH = 40;

/** "42 degrees, below what the harbour had", "80 mm, more than on the coast": which of the places another article means is not known. */
function isContrasted({ document: { text } }: Reading, { slot = "", end }: FigureMention): boolean {
  return MEASURED_AT.has(slot) && CONTRASTED.test(text.slice(end, end + CONTRAST_REACH));
}

const CONTRASTED = /^[^.;]*\b(?:than (?:at|in|on|what)|(?:below|above) what)\b/;

/** Years that nobody lives. */
const LONG_TIME = 150;

/** "A million years old" and "a million years ago" tell one thing; neither is anybody's age. */
function asLongTime(figure: FigureMention): FigureMention {
  const { unit, min } = figure.quantity;
  return figure.slot === "age" && unit === "a" && (min ?? 0) > LONG_TIME ? { ...figure, slot: "duration" } : figure;
}

/** Tokens before a verb among which its "not" stands: "were not rescued", "have not yet been found". */
const DENIAL_REACH = 3;

function isDenied(document: Document, verb: number): boolean {
  if (verb < 0) return false;
  const tags = partsOfSpeech(document);
  // "for fillings that he never made was sentenced": another verb's denial
  for (let at = verb - 1; at >= 0 && at >= verb - DENIAL_REACH && tags[at] !== "VERB"; at--) {
    const { lower } = document.tokens[at] as Token;
    if (lower === "not" || lower === "n't" || lower === "never") return true;
  }
  return false;
}

/** A sentence with more names is a list. */
const NAMES_LOOKED_AT = 30;

/** Who scored the points, who has worked there for 37 years: the last person or body named in what is counted. */
function bearerOf({ document, facts }: Reading, { counted, start }: FigureMention): EntityMention | undefined {
  const sentence = document.sentences[Math.max(0, lastStartingAt(document.sentences, start))];
  if (counted === undefined || sentence === undefined) return undefined;
  const last = lastStartingAt(facts.entities, sentence.end);
  for (let at = last; at >= 0 && at > last - NAMES_LOOKED_AT; at--) {
    const entity = facts.entities[at] as EntityMention;
    if (entity.start < sentence.start) return undefined;
    if ((entity.type === "person" || entity.type === "organization") && counted.includes(entity.text)) return entity;
  }
  return undefined;
}

/** "For each that arrives, two die on the way": a rate, no number of the event's. */
function isRate({ document: { tokens, sentences } }: Reading, figure: FigureMention): boolean {
  const sentence = sentences[Math.max(0, lastStartingAt(sentences, figure.start))];
  const first = tokens[sentence?.firstToken ?? -1]?.lower;
  const second = tokens[(sentence?.firstToken ?? -1) + 1]?.lower;
  return (first === "for" || first === "of") && (second === "each" || second === "every");
}
