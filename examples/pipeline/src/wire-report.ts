import { readArticles } from "crossfact/node";

export type WireReport = ReturnType<typeof readArticles>[number];

/** What the wires sent on one story, the earliest first. */
export function readWire(folder: string): WireReport[] {
  return readArticles([folder]).sort((a, b) => ((a.published ?? "") < (b.published ?? "") ? -1 : 1));
}
