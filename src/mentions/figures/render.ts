import type { FigureMention } from "../mention.ts";

/**
 * A figure's reading in one line, for corpora and failure messages: approximator, number or interval, unit, change, what it is.
 * "about 4500000 USD", "12..15", "24.. at-least", "3 percent up", "14 killed".
 */
export function renderFigure(mention: FigureMention): string {
  const { quantity, slot } = mention;
  const parts: string[] = [];
  if (quantity.approximator !== "exact") parts.push(quantity.approximator);
  parts.push(quantity.value === undefined ? `${show(quantity.min)}..${show(quantity.max)}` : show(quantity.value));
  if (quantity.currency) parts.push(quantity.currency);
  if (quantity.unit) parts.push(quantity.unit);
  if (quantity.change) parts.push(quantity.change);
  if (slot) parts.push(`[${slot}]`);
  return parts.join(" ");
}

function show(value: number | null): string {
  return value === null ? "" : String(Number(value.toPrecision(6)));
}
