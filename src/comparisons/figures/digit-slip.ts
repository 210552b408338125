/**
 * Whether one number looks like a slip of the pen for the other: two neighbouring digits swapped (412 and 421), or one digit
 * wrong in a number of at least three (1,371 and 1,377). Such numbers are rarely about different things.
 */
export function isDigitSlip(a: number, b: number): boolean {
  const left = significantDigits(a);
  const right = significantDigits(b);
  if (left.length !== right.length || left.length < 2 || left === right) return false;
  const differing = [...left].flatMap((digit, at) => (digit === right[at] ? [] : [at]));
  const [first, second] = differing;
  if (first === undefined) return false;
  if (differing.length === 1) return left.length >= 3;
  return (
    differing.length === 2 && second !== undefined && left[first] === right[second] && left[second] === right[first]
  );
}

/** The digits that are written: 4.5 million gives "45". */
function significantDigits(value: number): string {
  return Math.abs(value)
    .toPrecision(12)
    .replace(/e[+-]?\d{1,9}/, "")
    .replace(".", "")
    .replace(/^0+/, "")
    .replace(/(?<!0)0+$/, "");
}
