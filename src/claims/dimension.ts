import type { FigureMention } from "../mentions/mention.ts";

/** What a figure can be compared with, and the factor that brings it to the base unit of its dimension. */
export interface Dimension {
  readonly name: string;
  readonly scale: number;
}

/** UCUM codes and plain words to dimension and factor. Source of the factors: UCUM, NIST Special Publication 811. */
const UNITS: Readonly<Record<string, Dimension>> = {
  percent: { name: "percent", scale: 1 },
  "percentage-point": { name: "percentage-point", scale: 1 },
  mm: { name: "length", scale: 0.001 },
  cm: { name: "length", scale: 0.01 },
  m: { name: "length", scale: 1 },
  km: { name: "length", scale: 1000 },
  mi: { name: "length", scale: 1609.344 },
  "[mi_i]": { name: "length", scale: 1609.344 },
  "[ft_i]": { name: "length", scale: 0.3048 },
  ft: { name: "length", scale: 0.3048 },
  "[in_i]": { name: "length", scale: 0.0254 },
  "[yd_i]": { name: "length", scale: 0.9144 },
  "[nmi_i]": { name: "length", scale: 1852 },
  m2: { name: "area", scale: 1 },
  km2: { name: "area", scale: 1e6 },
  ha: { name: "area", scale: 1e4 },
  har: { name: "area", scale: 1e4 },
  "[acr_us]": { name: "area", scale: 4046.873 },
  acre: { name: "area", scale: 4046.873 },
  "[smi_us]": { name: "area", scale: 2_589_988 },
  "[mi_i]2": { name: "area", scale: 2_589_988 },
  mi2: { name: "area", scale: 2_589_988 },
  "[sft_i]": { name: "area", scale: 0.092903 },
  g: { name: "mass", scale: 0.001 },
  kg: { name: "mass", scale: 1 },
  t: { name: "mass", scale: 1000 },
  "[lb_av]": { name: "mass", scale: 0.45359237 },
  "[oz_av]": { name: "mass", scale: 0.0283495 },
  L: { name: "volume", scale: 1 },
  l: { name: "volume", scale: 1 },
  mL: { name: "volume", scale: 0.001 },
  m3: { name: "volume", scale: 1000 },
  "[gal_us]": { name: "volume", scale: 3.785412 },
  "[bbl_us]": { name: "volume", scale: 158.987 },
  "km/h": { name: "speed", scale: 1 },
  "[mi_i]/h": { name: "speed", scale: 1.609344 },
  "m/s": { name: "speed", scale: 3.6 },
  "[kn_i]": { name: "speed", scale: 1.852 },
  s: { name: "duration", scale: 1 },
  min: { name: "duration", scale: 60 },
  h: { name: "duration", scale: 3600 },
  d: { name: "duration", scale: 86_400 },
  day: { name: "duration", scale: 86_400 },
  hour: { name: "duration", scale: 3600 },
  minute: { name: "duration", scale: 60 },
  second: { name: "duration", scale: 1 },
  wk: { name: "duration", scale: 604_800 },
  week: { name: "duration", scale: 604_800 },
  mo: { name: "duration", scale: 2_629_800 },
  month: { name: "duration", scale: 2_629_800 },
  a: { name: "duration", scale: 31_557_600 },
  year: { name: "duration", scale: 31_557_600 },
  Cel: { name: "temperature C", scale: 1 },
  "[degF]": { name: "temperature F", scale: 1 },
};

const PER_SHARE = "/share";

/** What the dimension of a sum of money begins with, before its currency. */
export const MONEY = "money ";

/** What of a figure tells its dimension; the rule that read it, where it comes from a text. */
export type MeasuredFigure = Pick<FigureMention, "quantity" | "slot"> & Partial<Pick<FigureMention, "rule" | "text">>;

/** The dimension of a figure; an unknown unit is a dimension of its own. */
export function dimensionOf(figure: MeasuredFigure): Dimension {
  const { quantity, slot } = figure;
  if (slot === "age" || slot === "rank") return { name: slot, scale: 1 };
  const money = quantity.currency ?? (quantity.unit === "crown" ? quantity.unit : undefined);
  if (money !== undefined) return { name: `${MONEY}${money}`, scale: 1 };
  // "half of the voters" and 52 per cent of them
  if (isFraction(figure)) return { name: "percent", scale: 100 };
  if (slot === "score" || isResult(figure)) return { name: "score", scale: 1 };
  if (slot === "temperature" && (quantity.unit === undefined || quantity.unit === "deg"))
    return bareTemperature(quantity);
  if (quantity.unit === undefined) return { name: slot === "magnitude" ? slot : "count", scale: 1 };
  // "385p a share" and "385p"
  if (quantity.unit.endsWith(PER_SHARE)) return { name: quantity.unit.slice(0, -PER_SHARE.length), scale: 1 };
  return Object.hasOwn(UNITS, quantity.unit) ? (UNITS[quantity.unit] as Dimension) : { name: quantity.unit, scale: 1 };
}

/** Higher than any air in degrees Celsius. */
const HOTTEST_CELSIUS = 57;

/** "41.2 degrees": air is told in whole degrees Fahrenheit. Of "30 degrees" the words leave the scale to the reader. */
function bareTemperature({ value = 0 }: FigureMention["quantity"]): Dimension {
  const isCelsius = !Number.isInteger(value) && value <= HOTTEST_CELSIUS;
  return { name: isCelsius ? "temperature C" : "temperature", scale: 1 };
}

/** "voted 52 to 48": two numbers, and no range. */
function isResult({ rule = "" }: MeasuredFigure): boolean {
  return rule.endsWith("/score");
}

/** "two-thirds", "three in four": written as a part of one. */
function isFraction({ rule = "", quantity }: MeasuredFigure): boolean {
  return quantity.unit === undefined && (quantity.value ?? 1) <= 1 && /\/(?:fraction|ratio)$/.test(rule);
}
