import type { FigureMention } from "../mentions/mention.ts";
import type { FigureQuestion } from "./figure-question.ts";
import { type AskedArticle, articleLines, tellDifference, tellWords } from "./tell-article.ts";
import { whyNotCounted } from "./why-not-counted.ts";

/** The message where the article states the figure and should not. */
export function tellStatedFigure(
  article: AskedArticle,
  question: FigureQuestion,
  stating: readonly FigureMention[],
): string {
  const head = `expected the article not to state ${wanted(question)}, but it does:`;
  return [head, "", ...articleLines(article, stating)].join("\n");
}

/** More figures than this are not read one by one. */
const FIGURES_TOLD = 5;

/** The message where the article states another figure of this kind, or this one in a way that does not count. */
export function tellOtherFigures(
  article: AskedArticle,
  question: FigureQuestion,
  others: readonly FigureMention[],
): string {
  const told = firstOfEach(others).slice(0, FIGURES_TOLD);
  return [
    `expected the article to state ${wanted(question)}, but it does not:`,
    "",
    tellDifference(
      subjectOf(question),
      amountOf(question),
      article,
      told.map(({ text }) => text),
    ),
    ...articleLines(article, told),
    ...told.flatMap((figure) => reasons(article, figure, question)),
  ].join("\n");
}

/** The message where the article has no figure of this kind: those that it has. */
export function tellNoSuchFigure(article: AskedArticle, question: FigureQuestion): string {
  const { figures } = article.facts;
  const head = `expected the article to state ${wanted(question)}, but it has no such figure`;
  if (figures.length === 0) return `${head}: it states no figure at all.`;
  const told = firstOfEach(figures).map(
    ({ text, slot }) => `${tellWords(text)}${slot === undefined ? "" : ` (${slot})`}`,
  );
  return `${head}. It states ${told.join(", ")}.`;
}

function wanted(question: FigureQuestion): string {
  return `${subjectOf(question)}: ${amountOf(question)}`;
}

function subjectOf({ slot, counted }: FigureQuestion): string {
  return [slot, counted].filter((words) => words !== undefined).join(", ") || "figure";
}

function amountOf({ value, unit, currency, exactly }: FigureQuestion): string {
  return [exactly ? "exactly" : undefined, value, unit, currency].filter((part) => part !== undefined).join(" ");
}

/** The same words about the same thing are told once. */
function firstOfEach(figures: readonly FigureMention[]): FigureMention[] {
  const seen = new Set<string>();
  return figures.filter(({ text, slot }) => {
    const key = `${text.toLowerCase()} ${slot}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Why a figure that seems to fit does not state what was asked for. */
function reasons({ text }: AskedArticle, figure: FigureMention, question: FigureQuestion): string[] {
  const { value } = question;
  const { min, max } = figure.quantity;
  const room =
    (min ?? value) <= value && value <= (max ?? value) ? `leaves room for ${value} but does not state it` : "";
  const reason = whyNotCounted(text, figure, question) ?? room;
  return reason === "" ? [] : [`  ${tellWords(figure.text)} ${reason}.`];
}
