import type { Writable } from "../../kernel/writable.ts";
import type { Approximator, FigureMention, Quantity } from "../mention.ts";
import { approximatorAfter, approximatorBefore } from "./approximator.ts";
import { boundsOf } from "./bounds.ts";
import { changeOf } from "./change.ts";
import { type Reading, spanOf } from "./reading.ts";

/** The parts a rule has read; atoms `[first, end)` are number, currency and unit. */
export interface FigureParts {
  readonly first: number;
  readonly end: number;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly precision: number;
  readonly unit?: string | undefined;
  readonly currency?: string | undefined;
  readonly unitText?: string | undefined;
  readonly slot?: string | undefined;
  readonly approximator?: Approximator | undefined;
  /** Whether words around the number may bound it; on by default. */
  readonly loosened?: boolean;
}

/** A figure from its parts, with the approximator and the direction of change that stand around them. */
export function composeFigure(reading: Reading, rule: string, parts: FigureParts): FigureMention {
  const before = parts.loosened === false ? undefined : approximatorBefore(reading, parts.first);
  const behind = parts.loosened === false ? undefined : approximatorAfter(reading, parts.end);
  // "some 60-odd" is loosened twice, "more than 5 or so" once
  const after = before && behind?.end !== parts.end + 1 ? undefined : behind;
  const first = before?.first ?? parts.first;
  const end = after?.end ?? parts.end;
  const span = spanOf(reading, first, end);
  const quantity = quantityOf(parts, before?.approximator ?? after?.approximator);
  const change = changeOf(reading, first, parts);
  if (change !== undefined) quantity.change = change;
  const text = reading.document.text.slice(span.start, span.end);
  const figure: Writable<FigureMention> = { kind: "figure", start: span.start, end: span.end, text, rule, quantity };
  if (parts.unitText !== undefined) figure.unitText = parts.unitText;
  if (parts.slot !== undefined) figure.slot = parts.slot;
  return figure;
}

function quantityOf(parts: FigureParts, found: Approximator | undefined): Writable<Quantity> {
  const quantity = parts.value === undefined ? intervalOf(parts, found) : amountOf(parts, parts.value, found);
  if (parts.unit !== undefined) quantity.unit = parts.unit;
  if (parts.currency !== undefined) quantity.currency = parts.currency;
  quantity.precision = parts.precision;
  return quantity;
}

function amountOf(parts: FigureParts, value: number, found: Approximator | undefined): Writable<Quantity> {
  const approximator = found ?? parts.approximator ?? "exact";
  const { min, max } = boundsOf(approximator, value, parts.precision);
  return { value, min, max, approximator };
}

function intervalOf(parts: FigureParts, found: Approximator | undefined): Writable<Quantity> {
  const min = parts.min === undefined || !Number.isFinite(parts.min) ? null : parts.min;
  const max = parts.max === undefined || !Number.isFinite(parts.max) ? null : parts.max;
  return { min, max, approximator: parts.approximator ?? found ?? (max === null ? "at-least" : "exact") };
}
