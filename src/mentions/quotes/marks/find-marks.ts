import type { Span } from "../../../kernel/span.ts";

export interface Mark extends Span {
  readonly role: "open" | "close" | "either";
  readonly family: "curly" | "straight" | "guillemet" | "single" | "doubled";
  /** Written as two backquotes. */
  readonly backquoted?: true;
}

export interface Marks {
  readonly doubles: readonly Mark[];
  /** Single marks that pair up: apostrophes are left out. */
  readonly singles: readonly Mark[];
}

/** The quotation marks of one paragraph. What looks both ways gets its role from the characters beside it. */
export function findMarks(text: string, paragraph: Span): Marks {
  const doubles: Mark[] = [];
  const singles: Mark[] = [];
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const unit = text.charCodeAt(at);
    // between "`" and "«" stand the letters: nearly all of a text
    if (unit > 0x60 && unit < 0xab) continue;
    switch (unit) {
      case 0x201c: // “
      case 0x201f:
      case 0x201e: // „
        doubles.push({ start: at, end: at + 1, role: roleOfCurly(text, at, paragraph, "open"), family: "curly" });
        break;
      case 0x201d: // ”
        doubles.push({ start: at, end: at + 1, role: roleOfCurly(text, at, paragraph, "close"), family: "curly" });
        break;
      case 0x22: // "
        if (text.charCodeAt(at - 1) === 0x3d) {
          at = attributeEnd(text, at, paragraph);
          break;
        }
        // an attribute whose value holds marks itself: `text="so-called "experts"">`
        if (text.charCodeAt(at + 1) === 0x3e) break;
        doubles.push({ start: at, end: at + 1, role: roleBySpace(text, at, at + 1, paragraph), family: "straight" });
        break;
      case 0xab: // «
        doubles.push({ start: at, end: at + 1, role: "open", family: "guillemet" });
        break;
      case 0xbb: // »
        doubles.push({ start: at, end: at + 1, role: "close", family: "guillemet" });
        break;
      case 0x60: // ``
        if (text.charCodeAt(at + 1) === 0x60) {
          doubles.push({ start: at, end: at + 2, role: "open", family: "doubled", backquoted: true });
          at++;
        }
        break;
      case 0x2018: // ‘
        singles.push({ start: at, end: at + 1, role: "open", family: "single" });
        break;
      case 0x2019: // ’
      case 0x27: {
        // '
        if (text.charCodeAt(at + 1) === unit) {
          doubles.push({ start: at, end: at + 2, role: roleBySpace(text, at, at + 2, paragraph), family: "doubled" });
          at++;
          break;
        }
        const role = roleBySpace(text, at, at + 1, paragraph);
        if (role === "close" || (role === "open" && unit === 0x27)) {
          singles.push({ start: at, end: at + 1, role, family: "single" });
        }
        break;
      }
    }
  }
  return { doubles, singles: pairable(text, singles) };
}

/** Longest value of an attribute in markup that a text was pasted with, in characters. */
const LONGEST_VALUE = 1000;

/** `<tweet author="@reyes" date="3 May 2025">`: the mark that closes an attribute's value, its opening mark where none does. */
function attributeEnd(text: string, open: number, paragraph: Span): number {
  const limit = Math.min(paragraph.end, open + LONGEST_VALUE);
  for (let at = open + 1; at < limit; at++) if (text.charCodeAt(at) === 0x22) return at;
  return open;
}

/** Curly marks say where they look, but editors paste them the wrong way round: after a comma and before a space any mark closes. */
function roleOfCurly(text: string, at: number, paragraph: Span, said: "open" | "close"): Mark["role"] {
  const seen = roleBySpace(text, at, at + 1, paragraph);
  if (seen === "either" || seen === said) return said;
  const beside = seen === "open" ? at + 1 : at - 1;
  return isLetterAt(text, beside) || (seen === "close" && /[,.!?…]/.test(text.charAt(beside))) ? seen : said;
}

function roleBySpace(text: string, start: number, end: number, paragraph: Span): Mark["role"] {
  const before = start <= paragraph.start || opensAfter(text.charCodeAt(start - 1));
  const after = end >= paragraph.end || closesBefore(text.charCodeAt(end));
  return before === after ? "either" : before ? "open" : "close";
}

function opensAfter(code: number): boolean {
  return (
    isSpace(code) ||
    code === 0x28 ||
    code === 0x5b ||
    isDash(code) ||
    code === 0x2f ||
    code === 0x201c ||
    code === 0x2018
  );
}

function closesBefore(code: number): boolean {
  return isSpace(code) || isDash(code) || CLOSING.has(code);
}

const CLOSING: ReadonlySet<number> = new Set([..."),.;:!?]/”’"].map((sign) => sign.charCodeAt(0)));

function isSpace(code: number): boolean {
  return (
    code === 0x20 || code === 0xa0 || (code >= 9 && code <= 13) || code === 0x2028 || code === 0x2029 || code === 0x202f
  );
}

function isDash(code: number): boolean {
  return code === 0x2014 || code === 0x2013;
}

function isLetterAt(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

/** Words that begin with an apostrophe. */
const CLIPPED = /^(?:em|til|tis|twas|cause|bout|round|n|\d0s|\d\d)(?![\p{L}\p{N}])/iu;

/**
 * Drops apostrophes. An opening single mark is kept where a closing one follows before the next opening one.
 * A closing mark after "s" without a full stop or comma ("the workers' demands") closes only where no later one does.
 */
function pairable(text: string, marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (let index = 0; index < marks.length; index++) {
    const opener = marks[index]!;
    if (opener.role !== "open" || !isLetterAt(text, opener.end)) continue;
    if (CLIPPED.test(text.slice(opener.end, opener.end + 6))) continue;
    let closer: Mark | undefined;
    let next = index + 1;
    for (; next < marks.length && marks[next]!.role === "close"; next++) {
      const candidate = marks[next]!;
      const plural = /s/i.test(text.charAt(candidate.start - 1));
      if (closer === undefined || isPlural(text, closer)) closer = candidate;
      if (!plural) {
        next++;
        break;
      }
    }
    if (closer === undefined) continue;
    kept.push(opener, closer);
    index = next - 1;
  }
  return kept;
}

function isPlural(text: string, mark: Mark): boolean {
  return /s/i.test(text.charAt(mark.start - 1));
}
