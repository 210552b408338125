import type { FigureMention } from "../mention.ts";

const CASUALTY_SLOTS: ReadonlySet<string> = new Set([
  "killed",
  "injured",
  "shot",
  "missing",
  "arrested",
  "displaced",
  "evacuated",
  "rescued",
]);

/**
 * Drops what counts nothing after all: "a man" and "nobody" where no casualty is told of. Those who were shot become injured where the
 * article tells of no death; else the words do not say who lived. Keeps `partOf` pointing at the same figures.
 */
export function keepCounting(figures: readonly FigureMention[]): FigureMention[] {
  const deaths = figures.some(({ slot, quantity }) => slot === "killed" && quantity.value !== 0);
  const places = new Map<number, number>();
  const kept: FigureMention[] = [];
  figures.forEach((figure, index) => {
    if (!countsSomething(figure)) return;
    places.set(index, kept.length);
    kept.push(figure.slot === "shot" && !deaths ? { ...figure, slot: "injured" } : figure);
  });
  return kept.map((figure) => repoint(figure, places));
}

function countsSomething({ rule, text, slot, unitText: counted }: FigureMention): boolean {
  const article = rule.endsWith("/article-count") && !text.endsWith("single");
  const alone = /^(nobody|no one)$/i.test(text) || (rule.endsWith("/both") && counted === undefined);
  return !(article || alone) || CASUALTY_SLOTS.has(slot ?? "");
}

function repoint(figure: FigureMention, places: ReadonlyMap<number, number>): FigureMention {
  if (figure.partOf === undefined) return figure;
  const { partOf, ...rest } = figure;
  const place = places.get(partOf);
  return place === undefined ? rest : { ...rest, partOf: place };
}
