import {
  CURRENCY_CODES,
  CURRENCY_LETTERS,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  LETTERS_OF_LARGE_SUMS,
} from "../../lexicons/en/currencies.ts";
import { lowerAt, type Reading, sameSentence, spanOf, written } from "./reading.ts";

export interface CurrencyBefore {
  /** ISO 4217; undefined where the sign is that of no country known. */
  readonly currency: string | undefined;
  readonly unitText: string;
  /** First atom of the sign. */
  readonly first: number;
  /** "MUSD 60": a million. */
  readonly factor?: number;
}

/** The currency sign, code or letters right before atom `at`: "$", "US$", "C $", "$US", "USD", "Rs 500", "R12m". */
export function currencyBefore(reading: Reading, at: number): CurrencyBefore | undefined {
  if (!sameSentence(reading, at, at - 1)) return undefined;
  const lower = lowerAt(reading, at - 1);
  const sign = CURRENCY_SIGNS.get(lower);
  if (sign !== undefined) {
    const isDollar = lower === "$" && sameSentence(reading, at, at - 2);
    const prefix = isDollar ? dollarPrefix(reading, at - 2) : undefined;
    // "T$100": somebody's dollar, and not the American one; "THE$40" is set close
    if (isDollar && prefix === undefined && isForeign(reading, at - 2))
      return { currency: undefined, unitText: textOf(reading, at - 2, at), first: at - 2 };
    const first = prefix === undefined ? at - 1 : at - 2;
    return { currency: prefix ?? sign, unitText: textOf(reading, first, at), first };
  }
  const capitals = written(reading, at - 1);
  if (capitals.length === 3 && CURRENCY_CODES.has(capitals) && !isConference(reading, at))
    return { currency: capitals, unitText: capitals, first: at - 1 };
  if (capitals.length === 4 && capitals.startsWith("M") && CURRENCY_CODES.has(capitals.slice(1))) {
    return { currency: capitals.slice(1), unitText: capitals, first: at - 1, factor: 1e6 };
  }
  const behindSign = lowerAt(reading, at - 2) === "$" && reading.atoms[at - 1]?.glue === "touching";
  const country = behindSign ? DOLLAR_PREFIXES.get(lower) : undefined;
  if (country !== undefined) return { currency: country, unitText: textOf(reading, at - 2, at), first: at - 2 };
  const letters = CURRENCY_LETTERS.get(lower.replace(/\.$/, "")) ?? LETTERS_OF_LARGE_SUMS.get(lower);
  if (letters === undefined) return undefined;
  const touching = reading.atoms[at]?.glue === "touching";
  const spaced = lower.length > 1 && /^(Rs\.?|Rp|RM|K[Ss]hs?\.?|Sh|Tk|SFr|Kr|kr|F?CFA)$/.test(capitals);
  return touching || spaced ? { currency: letters, unitText: capitals, first: at - 1 } : undefined;
}

/** "COP 28": pesos of Colombia come in thousands. */
function isConference(reading: Reading, at: number): boolean {
  const isNumber =
    /^\d{1,2}$/.test(lowerAt(reading, at)) && !/^(?:m|bn|tn|million|billion|trillion)$/.test(lowerAt(reading, at + 1));
  return isNumber && written(reading, at - 1) === "COP";
}

function dollarPrefix(reading: Reading, at: number): string | undefined {
  const text = written(reading, at);
  const touching = reading.atoms[at + 1]?.glue === "touching";
  const code = CURRENCY_CODES.has(text) ? text : DOLLAR_PREFIXES.get(text.toLowerCase());
  if (code === undefined || (text.length === 1 && text !== text.toUpperCase() && !touching)) return undefined;
  return touching || text.length > 1 || text !== "A" ? code : undefined;
}

function isForeign(reading: Reading, at: number): boolean {
  return reading.atoms[at + 1]?.glue === "touching" && /^[A-Z]$/.test(written(reading, at));
}

function textOf(reading: Reading, first: number, end: number): string {
  const span = spanOf(reading, first, end);
  return reading.document.text.slice(span.start, span.end);
}
