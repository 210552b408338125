import type { Span } from "../../../kernel/span.ts";

/** Marcia "Cia" Price, Dwayne “The Rock” Johnson: marks inside a name, in the middle of its capitalized words. */
export function isNickname(text: string, outer: Span, content: Span): boolean {
  const inside = text.slice(content.start, content.end);
  if (inside.length > 24 || !/^[\p{Lu}\p{N}][\p{L}\p{N}'’. -]*$/u.test(inside) || inside.split(/\s+/).length > 3)
    return false;
  const before = text.slice(Math.max(0, outer.start - 24), outer.start);
  const after = text.slice(outer.end, outer.end + 3);
  return /(?:^|[\s.(])\p{Lu}[\p{L}'’.-]{0,20} $/u.test(before) && /^ \p{Lu}\p{Ll}/u.test(after);
}
