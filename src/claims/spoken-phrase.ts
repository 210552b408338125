import type { Token } from "../document/document.ts";
import { once } from "../kernel/once.ts";
import { months } from "../lexicons/en/calendar-words.ts";
import { CURRENCY_SIGNS } from "../lexicons/en/currencies.ts";
import { CONTRACTIONS } from "../lexicons/en/quote-words.ts";
import { scaleOf, spokenSpelling } from "./spoken-spelling.ts";

/** Words as they are said, of the tokens up to `to`. */
export interface SpokenPhrase {
  readonly texts: readonly string[];
  readonly to: number;
}

/**
 * What is said from a token on: one word, or a few that are written in several ways, in one order and spelling. "11 May" is "May 11",
 * "$2bn" is "2 billion dollars", "100%" is "100 percent", "I ’ m" is "I am".
 * In: tokens up to the end of a stretch. Out: undefined at what is not said, a comma.
 */
export function spokenPhrase(tokens: readonly Token[], at: number): SpokenPhrase | undefined {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.text === "%") return { texts: ["percent"], to: at + 1 };
  const money = sumOfMoney(tokens, at);
  if (money !== undefined) return money;
  if (token.kind !== "word" && token.kind !== "number") return undefined;
  if (token.lower === "per" && next?.lower === "cent") return { texts: ["percent"], to: at + 2 };
  return dayOfMonth(tokens, at) ?? contraction(tokens, at) ?? { texts: spokenSpelling(token.lower), to: at + 1 };
}

const SUM = /^(\d[\d.,]{0,20})-?(\p{L}{0,12})$/u;

const UNIT_OF_SIGN: Readonly<Record<string, string>> = { USD: "dollars", GBP: "pounds", EUR: "euros", JPY: "yen" };

/** "$2.5 million", "£3bn": the currency is said last. */
function sumOfMoney(tokens: readonly Token[], at: number): SpokenPhrase | undefined {
  const currency = CURRENCY_SIGNS.get((tokens[at] as Token).text);
  const [, digits, letters] = SUM.exec(tokens[at + 1]?.lower ?? "") ?? [];
  if (currency === undefined || digits === undefined) return undefined;
  const glued = letters === "" ? undefined : scaleOf(letters ?? "");
  if (letters !== "" && glued === undefined) return undefined;
  const apart = glued === undefined ? scaleOf(tokens[at + 2]?.lower ?? "") : undefined;
  const scale = glued ?? apart;
  const texts = [
    ...spokenSpelling(digits),
    ...(scale === undefined ? [] : [scale]),
    UNIT_OF_SIGN[currency] ?? currency,
  ];
  return { texts, to: at + (apart === undefined ? 2 : 3) };
}

/** "11 May", "11th of May" and "May 11": the month is said first. */
function dayOfMonth(tokens: readonly Token[], at: number): SpokenPhrase | undefined {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const [month, day] = [monthOf(first), dayOf(first)];
  if (month !== undefined && dayOf(second) !== undefined)
    return { texts: [month, dayOf(second) as string], to: at + 2 };
  if (day === undefined) return undefined;
  if (monthOf(second) !== undefined) return { texts: [monthOf(second) as string, day], to: at + 2 };
  if (second?.lower !== "of" || monthOf(third) === undefined) return undefined;
  return { texts: [monthOf(third) as string, day], to: at + 3 };
}

/** By number, the name that the list gives first. */
const monthNames = once(
  (): ReadonlyMap<number, string> =>
    new Map(
      Object.entries(months)
        .map(([name, month]): [number, string] => [month, name])
        .reverse(),
    ),
);

function monthOf(token: Token | undefined): string | undefined {
  const lower = token?.lower.replace(/\.$/, "") ?? "";
  // "the 11 may leave"
  if (token === undefined || token.text.startsWith(lower.charAt(0)) || !Object.hasOwn(months, lower)) return undefined;
  return monthNames().get(months[lower] as number);
}

const LAST_DAY = 31;

function dayOf(token: Token | undefined): string | undefined {
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.lower ?? "")?.[1];
  return day !== undefined && Number(day) > 0 && Number(day) <= LAST_DAY ? String(Number(day)) : undefined;
}

const APOSTROPHE = /^['’]$/;

/** "I ’ m", "don ’ t": contractions with spaces set between; "Wales's" is "Wales'". */
function contraction(tokens: readonly Token[], at: number): SpokenPhrase | undefined {
  const { lower } = tokens[at] as Token;
  const [apostrophe, part] = [tokens[at + 1], tokens[at + 2]];
  if (apostrophe?.lower === "'s" && lower.endsWith("s")) return { texts: spokenSpelling(lower), to: at + 2 };
  if (apostrophe === undefined || part === undefined || !APOSTROPHE.test(apostrophe.text)) return undefined;
  const clitic = `'${part.lower}`;
  if (clitic === "'t" && lower.endsWith("n"))
    return { texts: [...spokenSpelling(lower.slice(0, -1)), "not"], to: at + 3 };
  return Object.hasOwn(CONTRACTIONS, clitic)
    ? { texts: [lower, clitic].flatMap(spokenSpelling), to: at + 3 }
    : undefined;
}
