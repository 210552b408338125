import { HYPHENED } from "../approximator.ts";
import { compoundOf } from "../compound.ts";
import { compoundTime } from "../compound-time.ts";
import { numeralRule } from "../figure-rule.ts";
import { lastOfList } from "../last-of-list.ts";
import type { Numeral } from "../numeral.ts";
import { lowerAt, type Reading } from "../reading.ts";
import { degreeSign, signBefore, withSign } from "../sign-before.ts";
import { type ReadUnit, unitAfter } from "../units/read-unit.ts";

/** A number with a unit or a percent sign: "78%", "2.5 percentage points", "roughly 6 kilometres", "5,000-square-metre", "-40 degrees". */
export const measure = numeralRule("mentions/figures/rules/measure", (reading, numeral, index) => {
  if (numeral.shape === "ordinal") return undefined;
  const found = withUnit(reading, numeral) ?? withUnitOfList(reading, numeral, index);
  if (found === undefined || found.unit.dimension === "money") return undefined;
  const { read, unit } = found;
  const sign =
    signBefore(reading, read.first) ?? (unit.dimension === "temperature" ? degreeSign(reading, read.first) : undefined);
  const compound = compoundTime(reading, index) ?? compoundOf(reading, read, unit, reading.numerals[index + 1]);
  if (compound) {
    const { value, end } = compound;
    return {
      first: read.first,
      end,
      value,
      precision: 0.01,
      unit: compound.unit ?? unit.unit,
      unitText: compound.unitText ?? unit.unitText,
    };
  }
  const span = { first: read.first, end: unit.end };
  const { first, end, factor } = withSign(reading, span, sign, FALLING.test(unit.dimension));
  const value = Number.isNaN(read.value) ? { min: read.min, max: read.max } : { value: read.value * factor };
  return {
    first,
    end,
    ...value,
    precision: read.precision,
    unit: unit.unit,
    ...(unit.dimension === "share" ? {} : { unitText: unit.unitText }),
    approximator: HYPHENED.get(reading.atoms[read.end]?.glue === "hyphen" ? lowerAt(reading, read.end) : ""),
  };
});

const FALLING = /^(angle|temperature)$/;

/** The numeral with its unit; "100m" is tried as a hundred millions of something first, then as metres. */
function withUnit(reading: Reading, numeral: Numeral): { read: Numeral; unit: ReadUnit } | undefined {
  const letter = numeral.withoutLetter;
  const millimetres = letter !== undefined && lowerAt(reading, letter.end) === "mm";
  const plain = millimetres ? undefined : unitAfter(reading, numeral);
  if (plain !== undefined) return { read: numeral, unit: plain };
  if (letter === undefined || !(millimetres || readsAsUnit(lowerAt(reading, letter.end + 1)))) return undefined;
  const read: Numeral = { ...numeral, ...letter, min: letter.value, max: letter.value };
  const unit = unitAfter(reading, read);
  return unit && { read, unit };
}

/** "3 and 5 percent": the unit stands behind the last number of the list. */
function withUnitOfList(
  reading: Reading,
  numeral: Numeral,
  index: number,
): { read: Numeral; unit: ReadUnit } | undefined {
  const last = lastOfList(reading, index);
  const unit = last && last.end === last.first + 1 ? unitAfter(reading, last) : undefined;
  return unit && { read: numeral, unit: { ...unit, end: numeral.end } };
}

/** "100m of cable", "a 37m (121ft) skeleton", "200m race": metres; "35m of its devices", "2.8m people" are millions. */
function readsAsUnit(after: string): boolean {
  return !/^[a-z]{3,20}s$|^(people|of|euros?|pounds?|dollars?)$/.test(after);
}
