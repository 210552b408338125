import type { ArticleInput } from "../document/document.ts";
import { readArticle } from "../index.ts";
import type { FigureMention } from "../mentions/mention.ts";
import { readFigureQuestion, type StatedFigure } from "./figure-question.ts";
import type { Outcome } from "./outcome.ts";
import { isOfKind, statesValue } from "./states-figure.ts";
import { tellNoSuchFigure, tellOtherFigures, tellStatedFigure } from "./tell-figure.ts";
import { whyNotCounted } from "./why-not-counted.ts";

/**
 * Whether an article states a figure: its own number or one within its bounds, see `statesValue`.
 *
 * What is denied, feared, told of an earlier event, added to another number ("three more") or part of one does not count,
 * a part only where `counted` asks for it. Throws: InputError for what is no article or no figure.
 */
export function judgeFigure(article: ArticleInput, figure: StatedFigure): Outcome {
  const question = readFigureQuestion(figure);
  const facts = readArticle(article);
  const text = typeof article === "string" ? article : article.text;
  const asked = { text, facts };
  const ofKind = facts.figures.filter((one) => isOfKind(one, question));
  const counts = (one: FigureMention) => whyNotCounted(text, one, question) === undefined;
  const right = ofKind.filter((one) => statesValue(one, question));
  const stating = right.filter(counts);
  if (stating.length > 0) return { pass: true, message: () => tellStatedFigure(asked, question, stating) };
  // what counts, and what would be right if it counted
  const near = ofKind.filter((one) => counts(one) || right.includes(one));
  return {
    pass: false,
    message: () =>
      ofKind.length === 0
        ? tellNoSuchFigure(asked, question)
        : tellOtherFigures(asked, question, near.length > 0 ? near : ofKind),
  };
}
