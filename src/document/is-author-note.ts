const verbs =
  /^[^.]{0,60}(?: is (?:an?|the) |, an? | covers | writes | reports | has (?:covered|written|reported|worked) |'s work has| joined | lives in| can be reached)/i;

/** "Ruth Calder is a reporter who covers local government ...": a line under the article about the one who wrote it. In: the paragraph's text and the author line. */
export function isAuthorNote(paragraph: string, byline: string): boolean {
  if (paragraph.length > longestNote) return false;
  const first = byline.split(/,| and | for /)[0]?.trim() ?? "";
  if (first.length < 5 || !first.includes(" ")) return false;
  return paragraph.toLowerCase().startsWith(first.toLowerCase()) && verbs.test(paragraph.slice(first.length - 1));
}

const longestNote = 600;

const trade =
  /^(?<name>\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}) (?:is|was) (?:an? |the )(?:[\p{L}'’-]{1,20} ){0,7}(?:reporter|correspondent|journalist|columnist|staff writer|freelance writer|writer|editor|producer|critic)\b/u;

/**
 * The author whom a line presents by trade: "Tilda Marsh is a freelance reporter for the Brack Courier."
 * The caller must know that the article itself speaks of nobody of that name: journalists are news too.
 */
export function presentedAuthor(paragraph: string): string | undefined {
  return paragraph.length > longestNote ? undefined : trade.exec(paragraph)?.groups?.name;
}
