import { once } from "../kernel/once.ts";
import { countryNames, demonyms } from "../lexicons/en/country-names.ts";
import { type Dimension, dimensionOf, type MeasuredFigure, MONEY } from "./dimension.ts";

/** What a figure of one article is compared with in another: "rupees" in one may be the Indian rupees of the other. */
export function comparableDimension(figure: MeasuredFigure): Dimension {
  const dimension = dimensionOf(figure);
  if (!dimension.name.startsWith(MONEY)) return dimension;
  return { ...dimension, name: MONEY + currencyFamily(dimension.name.slice(MONEY.length), figure) };
}

/** Currencies of one name: who writes for home leaves its country out, and the mention has to choose one, the first. */
const FAMILIES =
  "rupee:INR,PKR,LKR,NPR,MUR peso:MXN,ARS,CLP,COP,PHP,UYU,DOP,CUP,BWP franc:CHF,XOF,XAF,RWF,CDF,BIF,FRF,BEF dinar:IQD,KWD,JOD,RSD,DZD,TND,LYD,BHD " +
  "shilling:KES,UGX,TZS,SOS crown:SEK,NOK,DKK,ISK,CZK rial:IRR,OMR,YER riyal:SAR,QAR dirham:AED,MAD lira:TRY,ITL kwacha:ZMW,MWK,PGK leu:RON,MDL";

const families = once(
  () =>
    new Map(
      FAMILIES.split(" ").flatMap((row) => {
        const [name = "", codes = ""] = row.split(":");
        return codes.split(",").map((code): [string, string] => [code, name]);
      }),
    ),
);

/** "Rupees" may be those of any country, "Pakistani rupees" are no others. */
function currencyFamily(code: string, figure: MeasuredFigure): string {
  const family = families().get(code) ?? code;
  const isChosen = FAMILIES.includes(`${family}:${code}`);
  return isChosen || !namesCountry(figure) ? family : code;
}

/** "Pakistani rupees", "NOK 500"; "CFA francs" are the francs of many. */
function namesCountry({ text = "" }: MeasuredFigure): boolean {
  const words = text.split(/[^\p{L}]+/u);
  return words.some((word, index) => {
    const lower = word.toLowerCase();
    const both = `${lower} ${words[index + 1]?.toLowerCase()}`;
    return (
      /^(?!CFA)[A-Z]{3}$/.test(word) || [lower, both].some((name) => demonyms().has(name) || countryNames().has(name))
    );
  });
}
