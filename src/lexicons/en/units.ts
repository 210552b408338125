/**
 * Units of measure: UCUM code, dimension, factor to the dimension's base unit, and the words that name it.
 * Source: UCUM (https://ucum.org), NIST SP 811 for the factors. Licence: facts, none needed. Compiled for this project in 2026.
 */
export type Dimension =
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "time"
  | "speed"
  | "temperature"
  | "energy"
  | "power"
  | "pressure"
  | "data"
  | "frequency"
  | "angle"
  | "electricity"
  | "force"
  | "fuel-economy"
  | "share"
  | "points"
  | "other";

export interface Unit {
  readonly unit: string;
  readonly dimension: Dimension;
  /** How many base units (m, m2, L, kg, s, m/s, Cel, J, W, Pa, bit, Hz, deg, ...) one of this unit is. Temperatures are not proportional. */
  readonly factor: number;
}

type Row = readonly [unit: string, dimension: Dimension, factor: number, ...names: string[]];

const ROWS: readonly Row[] = [
  ["m", "length", 1, "metre", "metres", "meter", "meters"],
  [
    "km",
    "length",
    1000,
    "kilometre",
    "kilometres",
    "kilometer",
    "kilometers",
    "km",
    "kms",
    "kilometre.",
    "kilometres.",
  ],
  ["cm", "length", 0.01, "centimetre", "centimetres", "centimeter", "centimeters", "cm", "cms"],
  ["mm", "length", 0.001, "millimetre", "millimetres", "millimeter", "millimeters", "mm"],
  ["um", "length", 1e-6, "micron", "microns", "micrometre", "micrometres", "micrometer", "micrometers"],
  ["nm", "length", 1e-9, "nanometre", "nanometres", "nanometer", "nanometers", "nm"],
  ["[mi_i]", "length", 1609.344, "mile", "miles", "mi"],
  ["[nmi_i]", "length", 1852, "nautical mile", "nautical miles"],
  ["[yd_i]", "length", 0.9144, "yard", "yards", "yd", "yds"],
  ["[ft_i]", "length", 0.3048, "foot", "feet", "ft", "ft."],
  ["[in_i]", "length", 0.0254, "inch", "inches"],
  ["[ly]", "length", 9.4607e15, "light-year", "light-years", "light years", "light year"],
  ["km2", "area", 1e6, "km2", "km²", "sqkm"],
  ["m2", "area", 1, "m2", "m²", "sqm"],
  ["[sft_i]", "area", 0.09290304, "ft2", "ft²", "sqft"],
  ["har", "area", 1e4, "hectare", "hectares", "ha"],
  ["[acr_us]", "area", 4046.87, "acre", "acres"],
  ["L", "volume", 1, "litre", "litres", "liter", "liters", "l"],
  ["mL", "volume", 0.001, "millilitre", "millilitres", "milliliter", "milliliters", "ml"],
  ["m3", "volume", 1000, "m3", "m³"],
  ["[gal_us]", "volume", 3.785411784, "gallon", "gallons"],
  ["[pt_us]", "volume", 0.473176473, "pint", "pints"],
  ["[qt_us]", "volume", 0.946352946, "quart", "quarts"],
  ["[foz_us]", "volume", 0.0295735, "fluid ounce", "fluid ounces"],
  ["[bbl_us]", "volume", 158.987294928, "barrel", "barrels"],
  ["[cup_us]", "volume", 0.2365882365, "cup", "cups"],
  ["[tbs_us]", "volume", 0.0147868, "tablespoon", "tablespoons"],
  ["[tsp_us]", "volume", 0.00492892, "teaspoon", "teaspoons"],
  ["[bu_us]", "volume", 35.2391, "bushel", "bushels"],
  ["kg", "mass", 1, "kilogram", "kilograms", "kilogramme", "kilogrammes", "kg", "kgs", "kilo", "kilos"],
  ["g", "mass", 0.001, "gram", "grams", "gramme", "grammes", "g"],
  ["mg", "mass", 1e-6, "milligram", "milligrams", "mg"],
  ["ug", "mass", 1e-9, "microgram", "micrograms", "mcg"],
  ["t", "mass", 1000, "tonne", "tonnes", "metric ton", "metric tons", "metric tonne", "metric tonnes"],
  ["[ston_av]", "mass", 907.18474, "ton", "tons", "short ton", "short tons"],
  ["kt", "mass", 1e6, "kilotonne", "kilotonnes"],
  ["Mt", "mass", 1e9, "megatonne", "megatonnes", "megaton", "megatons"],
  ["Gt", "mass", 1e12, "gigatonne", "gigatonnes", "gigaton", "gigatons"],
  ["[lb_av]", "mass", 0.45359237, "pound", "pounds", "lb", "lbs", "lb.", "lbs."],
  ["[oz_av]", "mass", 0.028349523125, "ounce", "ounces", "oz", "oz."],
  ["[stone_av]", "mass", 6.35029, "stone"],
  ["[car_m]", "mass", 0.0002, "carat", "carats"],
  ["s", "time", 1, "second", "seconds", "sec", "secs"],
  ["ms", "time", 0.001, "millisecond", "milliseconds"],
  ["min", "time", 60, "minute", "minutes", "min", "mins"],
  ["h", "time", 3600, "hour", "hours", "hr", "hrs"],
  ["d", "time", 86400, "day", "days", "night", "nights"],
  ["wk", "time", 604800, "week", "weeks", "fortnight"],
  ["mo", "time", 2629746, "month", "months"],
  ["a", "time", 31556952, "year", "years", "yr", "yrs"],
  ["decade", "time", 315569520, "decade", "decades"],
  ["century", "time", 3155695200, "century", "centuries"],
  ["[mi_i]/h", "speed", 0.44704, "mph", "m.p.h.", "m.p.h"],
  ["km/h", "speed", 0.2777777778, "km/h", "kph", "kmh", "km/hr", "kmph"],
  ["[kn_i]", "speed", 0.5144444444, "knot", "knots"],
  ["m/s", "speed", 1, "m/s"],
  ["ft/s", "speed", 0.3048, "ft/s", "fps"],
  ["Cel", "temperature", 1, "celsius", "centigrade", "°c", "℃", "degc"],
  ["[degF]", "temperature", 1, "fahrenheit", "°f", "℉", "degf"],
  ["K", "temperature", 1, "kelvin", "kelvins"],
  ["deg", "angle", 1, "degree", "degrees", "°", "deg"],
  ["J", "energy", 1, "joule", "joules"],
  ["kJ", "energy", 1000, "kilojoule", "kilojoules"],
  ["cal", "energy", 4.184, "calorie", "calories"],
  ["kcal", "energy", 4184, "kilocalorie", "kilocalories", "kcal"],
  ["kW.h", "energy", 3.6e6, "kilowatt-hour", "kilowatt-hours", "kilowatt hours", "kilowatt hour", "kwh"],
  ["MW.h", "energy", 3.6e9, "megawatt-hour", "megawatt-hours", "megawatt hours", "mwh"],
  ["GW.h", "energy", 3.6e12, "gigawatt-hours", "gigawatt hours", "gwh"],
  ["TW.h", "energy", 3.6e15, "terawatt-hours", "terawatt hours", "twh"],
  ["W", "power", 1, "watt", "watts", "w"],
  ["kW", "power", 1000, "kilowatt", "kilowatts", "kw"],
  ["MW", "power", 1e6, "megawatt", "megawatts", "mw"],
  ["GW", "power", 1e9, "gigawatt", "gigawatts", "gw"],
  ["[HP]", "power", 745.7, "horsepower", "hp", "bhp"],
  ["Pa", "pressure", 1, "pascal", "pascals"],
  ["kPa", "pressure", 1000, "kpa", "kilopascal", "kilopascals"],
  ["MPa", "pressure", 1e6, "mpa", "megapascals"],
  ["mbar", "pressure", 100, "millibar", "millibars", "hpa", "hectopascals"],
  ["bar", "pressure", 1e5, "bar", "bars"],
  ["[psi]", "pressure", 6894.757, "psi"],
  ["ksi", "pressure", 6894757, "ksi"],
  ["bit", "data", 1, "bit", "bits"],
  ["By", "data", 8, "byte", "bytes"],
  ["kBy", "data", 8e3, "kilobyte", "kilobytes", "kb"],
  ["MBy", "data", 8e6, "megabyte", "megabytes", "mb"],
  ["GBy", "data", 8e9, "gigabyte", "gigabytes", "gb"],
  ["TBy", "data", 8e12, "terabyte", "terabytes", "tb"],
  ["kbit", "data", 1e3, "kilobit", "kilobits"],
  ["Mbit", "data", 1e6, "megabit", "megabits"],
  ["Gbit", "data", 1e9, "gigabit", "gigabits"],
  ["Mbit/s", "data", 1e6, "mbps"],
  ["Gbit/s", "data", 1e9, "gbps"],
  ["Hz", "frequency", 1, "hertz", "hz"],
  ["kHz", "frequency", 1e3, "kilohertz", "khz"],
  ["MHz", "frequency", 1e6, "megahertz", "mhz"],
  ["GHz", "frequency", 1e9, "gigahertz", "ghz"],
  ["rpm", "frequency", 1 / 60, "rpm"],
  ["V", "electricity", 1, "volt", "volts"],
  ["kV", "electricity", 1e3, "kilovolt", "kilovolts", "kv"],
  ["A", "electricity", 1, "amp", "amps", "ampere", "amperes"],
  ["mA.h", "electricity", 3.6, "mah"],
  ["[mi_i]/[gal_us]", "fuel-economy", 1, "mpg"],
  ["[ft_i].[lbf_av]", "force", 1.3558179, "lb-ft", "pound-feet", "pound-foot", "ft-lb", "foot-pounds", "pound feet"],
  ["N.m", "force", 1, "nm of torque", "newton-metres", "newton-meters"],
  ["dB", "other", 1, "decibel", "decibels"],
  ["[ppm]", "other", 1e-6, "parts per million", "ppm"],
  ["[ppb]", "other", 1e-9, "parts per billion", "ppb"],
  ["percent", "share", 1, "percent", "per cent", "%", "pct", "pct.", "pc", "percentage", "percents"],
  [
    "percentage-point",
    "points",
    1,
    "percentage point",
    "percentage points",
    "percent point",
    "percent points",
    "pp",
    "ppt",
  ],
  ["basis-point", "points", 0.01, "basis point", "basis points", "bps"],
];

/** Names in lower case, of one to three words. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  ROWS.flatMap(([unit, dimension, factor, ...names]) =>
    names.map((name) => [name, { unit, dimension, factor }] as const),
  ),
);

/** By UCUM code: to convert when comparing. */
export const UNITS_BY_CODE: ReadonlyMap<string, Unit> = new Map(
  ROWS.map(([unit, dimension, factor]) => [unit, { unit, dimension, factor }] as const),
);

/** "square miles", "sq km", "cubic feet": the power of the length behind it. */
export const POWER_WORDS: ReadonlyMap<string, 2 | 3> = new Map([
  ["square", 2],
  ["sq", 2],
  ["sq.", 2],
  ["cubic", 3],
  ["cu", 3],
]);
