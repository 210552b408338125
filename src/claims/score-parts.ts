import { singular } from "../mentions/figures/singular.ts";
import type { FigureMention } from "../mentions/mention.ts";

/**
 * The two counts of a score that says what it counts, each with its own span: 612 votes and 498 votes of "612 votes to 498".
 * Out: none for "4-3" and for what is no score.
 */
export function scoreParts(figure: FigureMention): FigureMention[] {
  const { min, max } = figure.quantity;
  const match = figure.rule.endsWith("/score") ? NAMED.exec(figure.text) : null;
  if (match === null || min === null || max === null) return [];
  const [, home = "", noun = "", away = ""] = match;
  const counts = { start: figure.start + home.length + 1, end: figure.start + home.length + 1 + noun.length };
  const part = (start: number, text: string, value: number): FigureMention => ({
    kind: "figure",
    start,
    end: start + text.length,
    text,
    rule: "mentions/figures/rules/count",
    quantity: { value, min: value, max: value, approximator: "exact", precision: 1 },
    unitText: noun,
    counted: noun,
    countedSpan: counts,
    slot: singular(noun),
  });
  return [part(figure.start, home, min), part(figure.end - away.length, away, max)];
}

const NAMED = /^(\S{1,40}) (votes?|goals?|points|seats|runs|games|frames|tries) (?:to|against) (\S{1,40})$/;
