export interface WrittenNumber {
  readonly value: number;
  /** The last place that is written: 12,400 is written to 100, 4.5 to 0.1. */
  readonly precision: number;
}

/**
 * A number written in digits: "12,400", "4.5", ".5", "1.111,11", "12,34,567". Declines clock times, version numbers and lists: "9:06", "1.2.3", "22,24".
 */
export function readDigits(written: string): WrittenNumber | undefined {
  if (written.includes(":")) return undefined;
  const commas = count(written, ",");
  const points = count(written, ".");
  if (points > 1 && commas === 0) return undefined;
  if (points > 1 || (points === 1 && commas === 1 && written.indexOf(",") > written.indexOf("."))) {
    return plain(written.replaceAll(".", "").replace(",", "."));
  }
  if (commas === 1 && points === 0 && written.length - written.indexOf(",") - 1 < 3)
    return plain(written.replace(",", "."));
  if (commas > 0 && !groupsAreSound(written.split(".")[0] as string)) return undefined;
  return plain(written.replaceAll(",", ""));
}

function plain(digits: string): WrittenNumber | undefined {
  const value = Number(digits);
  if (!Number.isFinite(value)) return undefined;
  const point = digits.indexOf(".");
  if (point >= 0) return { value, precision: 10 ** -(digits.length - point - 1) };
  let zeros = 0;
  while (zeros < digits.length - 1 && digits.charCodeAt(digits.length - 1 - zeros) === 0x30) zeros++;
  return { value, precision: 10 ** zeros };
}

/** "1,234,567" and the Indian "12,34,567": groups of three, or of two before the last three. */
function groupsAreSound(whole: string): boolean {
  const groups = whole.split(",");
  if ((groups[0] as string).length > 3 || (groups.at(-1) as string).length !== 3) return false;
  return groups.slice(1, -1).every((group) => group.length === 3 || group.length === 2);
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++;
  return found;
}
