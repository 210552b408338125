import type { FigureMention } from "../mention.ts";

const CASUALTY_SLOTS: ReadonlySet<string> = new Set([
  "killed",
  "injured",
  "shot",
  "stabbed",
  "missing",
  "arrested",
  "displaced",
  "evacuated",
  "rescued",
]);

/**
 * Drops what counts nothing after all: "a man" and "nobody" where no casualty is told of. Those who were shot or stabbed become injured where the
 * article tells of no death; else the words do not say who lived. Keeps `partOf` pointing at the same figures.
 */
export function keepCounting(figures: readonly FigureMention[]): FigureMention[] {
  const members = toldOneByOne(figures);
  const deaths = figures.some(({ slot, quantity }) => slot === "killed" && quantity.value !== 0);
  const places = new Map<number, number>();
  const kept: FigureMention[] = [];
  figures.forEach((figure, index) => {
    if (!countsSomething(figure) || members.has(index)) return;
    places.set(index, kept.length);
    kept.push(deaths ? figure : { ...figure, ...(figure.slot === undefined ? {} : { slot: stateIn(figure) }) });
  });
  return kept.map((figure) => repoint(figure, places));
}

/**
 * "Four people were shot. A 19-year-old was hit in the arm, a woman in the leg": the article has said how many there are before it tells
 * of them one by one, and each "a" is no count of its own. One "a" alone may be what is left beside "two men".
 */
function toldOneByOne(figures: readonly FigureMention[]): ReadonlySet<number> {
  const members = new Map<string, number[]>();
  figures.forEach((figure, index) => {
    const state = stateIn(figure);
    if (!CASUALTY_SLOTS.has(state)) return;
    if (figure.quantity.value === 1) members.get(state)?.push(index);
    else if (isTotal(figure) && !members.has(state)) members.set(state, []);
  });
  const told = [...members.values()].filter(({ length }) => length > 1).flat();
  return new Set(told.filter((index) => isOne(figures[index] as FigureMention)));
}

function isTotal({ quantity, frame }: FigureMention): boolean {
  return (quantity.min ?? 0) > 1 && quantity.unit === undefined && (frame === undefined || frame === "background");
}

/** Whoever was shot or stabbed is among the injured. */
function stateIn({ slot = "" }: FigureMention): string {
  return slot === "shot" || slot === "stabbed" ? "injured" : slot;
}

function isOne({ rule, text }: FigureMention): boolean {
  return rule.endsWith("/article-count") && /^an?$/i.test(text);
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
