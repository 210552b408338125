import { showLine } from "./show-line.ts";

/**
 * A cell by RFC 4180, always between quotation marks, that no spreadsheet executes.
 *
 * What begins like a formula (= + - @, full width too) gets an apostrophe in front, as does what follows a semicolon: where
 * that is the host's separator, a new cell begins there. Numbers with a sign are left as they are.
 */
export function csvCell(value: string | number | undefined): string {
  const text = showLine(String(value ?? ""));
  const harmless = SIGNED_NUMBER.test(text) ? text : text.replace(FORMULA, "'$&").replace(AFTER_SEPARATOR, ";'");
  return `"${harmless.replaceAll('"', '""')}"`;
}

const SIGNED_NUMBER = /^[+-]\d+(?:\.\d+)?$/;
const FORMULA = /^[\s"']*[=+\-@＝＋－＠]/;
const AFTER_SEPARATOR = /;(?=[\s"']*[=+\-@＝＋－＠])/g;
