import { html, type Markup } from "../markup.ts";
import type { Move } from "./evolving-facts.ts";
import type { PlacedPoint } from "./placed-point.ts";

/** Each move has a shape of its own, around 0,0 and wide enough for a letter. */
export const MOVE_SHAPES: Readonly<Record<Move, string>> = {
  first: "M-9-9H9V9H-9Z",
  update: "M0-14 13 9H-13Z",
  contradiction: "M0-14 14 0 0 14-14 0Z",
  agrees: "M-10 0a10 10 0 1 1 20 0 10 10 0 1 1-20 0",
};

/** A point: the shape of its move with its publisher's letter, its value above, or below where a bar goes up. */
export function pointMarker(point: PlacedPoint, letter: string): Markup {
  const { x, y, move, shift } = point;
  const shape = html`<path d="${MOVE_SHAPES[move]}"/><text class="letter" y="${move === "update" ? 6 : 4}">${letter}</text>`;
  return html`<svg class="point is-${move}" x="${x.toFixed(1)}%" y="${y.toFixed(1)}" overflow="visible"><g transform="translate(${shift} 0)">${shape}${point.labelled && valueLabel(point)}</g></svg>`;
}

function valueLabel({ move, high, value, label }: PlacedPoint): Markup {
  const isTall = move === "update" || move === "contradiction";
  const above = isTall ? -19 : -15;
  return html`<text class="value" y="${high === value ? above : 25}">${label}</text>`;
}

const ARROW = 5;

/** How far the words reach, as a bar with ends; an open side ends in an arrow at the picture's edge. */
export function rangeBar(point: PlacedPoint, top: number, bottom: number): Markup {
  const { x, lowY, highY, low, high, value, move, shift } = point;
  if (low === value && high === value) return html``;
  const [upper, lower] = [highY ?? top, lowY ?? bottom];
  const end = (y: number, open: boolean, turn: number) =>
    open ? `M-4 ${(y + turn).toFixed(1)}L0 ${y.toFixed(1)}L4 ${(y + turn).toFixed(1)}` : `M-5 ${y.toFixed(1)}H5`;
  const path = `M0 ${upper.toFixed(1)}V${lower.toFixed(1)}${end(upper, highY === null, ARROW)}${end(lower, lowY === null, -ARROW)}`;
  return html`<svg class="range is-${move}" x="${x.toFixed(1)}%" overflow="visible"><path transform="translate(${shift} 0)" d="${path}"/></svg>`;
}
