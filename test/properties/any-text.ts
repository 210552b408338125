import { articleText } from "./made-up-articles.ts";
import { fc } from "./settings.ts";

/** Any UTF-16 at all, lone surrogates and control characters included. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
  .map((units) => String.fromCharCode(...units));

/** Pieces that readers of names, numbers, times and quotes start at. */
const bait = fc
  .array(
    fc.constantFrom(
      ..."“ ” ‘ ’ \" ' « » ( ) [ ] … — – - . , : ; ? ! $ € £ % ° ½ ² \n \r \t \u00a0 \u2028 \u200b \u202e".split(" "),
      " ",
      "\n\n",
      ..."1 12 1,200 3.5 2025 12:12 9am 0second May march Jan Friday week million dozen percent km half no. Mr. U.S. Dr said told not St. a an the of Ana Ruiz 👩‍👩‍👧 é e\u0301 عربي \ud800 \udc00".split(
        " ",
      ),
    ),
    { maxLength: 120 },
  )
  .map((pieces) => pieces.join(""));

/** A report in which stretches are cut out, doubled, or overwritten with noise. */
const damagedArticle = fc
  .tuple(
    articleText,
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), bait), { maxLength: 5 }),
  )
  .map(([text, cuts]) =>
    cuts.reduce((whole, [share, length, noise]) => {
      const at = Math.floor(share * whole.length);
      return whole.slice(0, at) + noise.slice(0, 20) + whole.slice(at + length);
    }, text),
  );

export const anyText = fc.oneof(anyUnits, bait, damagedArticle, articleText);
