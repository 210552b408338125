import { numeralRule } from "../figure-rule.ts";
import { unitAfter } from "../read-unit.ts";
import { signBefore } from "../sign-before.ts";

/** A number with a unit or a percent sign: "78%", "2.5 percentage points", "roughly 6 kilometres", "5,000-square-metre", "-40 degrees". */
export const measure = numeralRule("mentions/figures/rules/measure", (reading, numeral) => {
  if (numeral.shape === "ordinal") return undefined;
  const letter = numeral.withoutLetter;
  const asUnit = letter && {
    ...numeral,
    end: letter.end,
    value: letter.value,
    min: letter.value,
    max: letter.value,
    precision: letter.precision,
  };
  const plain = unitAfter(reading, numeral);
  const short =
    plain === undefined && asUnit && readsAsUnit(reading.atoms[letter.end + 1]?.lower)
      ? unitAfter(reading, asUnit)
      : undefined;
  const unit = plain ?? short;
  const read = short && asUnit ? asUnit : numeral;
  if (unit === undefined || unit.dimension === "money") return undefined;
  const sign = signBefore(reading, read.first);
  const value = Number.isNaN(read.value)
    ? { min: read.min, max: read.max }
    : { value: read.value * (sign?.factor ?? 1) };
  return {
    first: sign?.first ?? read.first,
    end: unit.end,
    ...value,
    precision: read.precision,
    unit: unit.unit,
    unitText: unit.unitText,
  };
});

/** "100m of cable", "a 37m (121ft) skeleton", "200m race": metres; "35m of its devices", "2.8m people" are millions. */
function readsAsUnit(after: string | undefined): boolean {
  return after === undefined || !/^[a-z]+s$|^(people|of|euros?|pounds?|dollars?)$/.test(after);
}
