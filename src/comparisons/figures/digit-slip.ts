/**
 * Whether one number looks like a slip of the pen for the other: two neighbouring digits swapped (412 and 421), or one digit
 * wrong in a number of at least three (1,371 and 1,377). Such numbers are rarely about different things. 81 kilograms are no slip
 * for 18 tonnes: whoever mistakes a digit keeps the magnitude.
 */
export function isDigitSlip(a: number, b: number): boolean {
  if (a === b || magnitudeOf(a) !== magnitudeOf(b)) return false;
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

function magnitudeOf(value: number): number {
  return Math.floor(Math.log10(Math.abs(value)));
}

/** Whole numbers below this are written out as they are. */
const LARGEST_PLAIN = 1e12;

/** The digits that are written: 4.5 million gives "45". */
function significantDigits(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < LARGEST_PLAIN) return withoutFinalZeros(String(Math.abs(value)));
  return Math.abs(value)
    .toPrecision(12)
    .replace(/e[+-]?\d{1,9}/, "")
    .replace(".", "")
    .replace(/^0+/, "")
    .replace(/(?<!0)0+$/, "");
}

function withoutFinalZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}
