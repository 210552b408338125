import { type Dimension, dimensionOf } from "../claims/dimension.ts";
import { InputError, showReceived } from "../kernel/input-error.ts";
import { z } from "../kernel/schema.ts";
import { UNITS } from "../lexicons/en/units.ts";
import { type OptionRules, readOptions } from "./options.ts";

/** The figure that an article should state. Without a slot, a counted noun or a unit any figure of this value will do. */
export interface StatedFigure {
  /** What newsrooms compare: "killed", "injured", "damage", "share", ... or the noun counted, in the singular: "resident". */
  readonly slot?: string | undefined;
  /** Words that what is counted has to hold: "residents", "children killed". */
  readonly counted?: string | undefined;
  readonly value: number;
  /** A UCUM code or the unit's name: "km", "miles", "percent". Figures in other units of its kind are converted. */
  readonly unit?: string | undefined;
  /** ISO 4217: "USD". */
  readonly currency?: string | undefined;
  /** Whether the number has to stand without "about", "at least" and the like; false by default. */
  readonly exactly?: boolean | undefined;
}

export interface FigureQuestion extends StatedFigure {
  /** Of the unit asked for. */
  readonly dimension: Dimension | undefined;
}

/** Checks what was asked for. Throws InputError with the path of the first key that cannot be understood: `figure.value`. */
export function readFigureQuestion(figure: StatedFigure): FigureQuestion {
  if (typeof figure !== "object" || figure === null || Array.isArray(figure))
    throw new InputError("bad-value", "figure", 'a figure such as { slot: "killed", value: 14 }', showReceived(figure));
  const { unit, ...rest } = readOptions(figure, RULES, "figure");
  if (unit === undefined) return { ...rest, dimension: undefined };
  const code = UNITS.get(unit.toLowerCase())?.unit ?? (unit === "%" ? "percent" : unit);
  const quantity = { unit: code, min: null, max: null, approximator: "exact" } as const;
  return {
    ...rest,
    unit: code,
    dimension: dimensionOf({ quantity }),
  };
}

const RULES: OptionRules = {
  schema: () => {
    const words = z.string().regex(/[\p{L}\p{N}]/u);
    return z.strictObject({
      slot: words.optional(),
      counted: words.optional(),
      value: z.number(),
      unit: z.string().min(1).optional(),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .optional(),
      exactly: z.boolean().optional(),
    });
  },
  expected: {
    slot: 'a word such as "killed", "injured" or "damage"',
    counted: "words for what is counted",
    value: "a number",
    unit: 'a unit such as "km" or "percent"',
    currency: 'an ISO 4217 code such as "USD"',
    exactly: "true or false",
  },
};
