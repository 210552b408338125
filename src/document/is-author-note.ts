const verbs =
  /^[^.]{0,60}(?: is (?:an?|the) |, an? | covers | writes | reports | has (?:covered|written|reported|worked) |'s work has| joined | lives in| can be reached)/i;

/** "Ruth Calder is a reporter who covers local government ...": a line under the article about the one who wrote it. In: the paragraph's text and the author line. */
export function isAuthorNote(paragraph: string, byline: string): boolean {
  if (paragraph.length > 600) return false;
  const first = byline.split(/,| and | for /)[0]?.trim() ?? "";
  if (first.length < 5 || !first.includes(" ")) return false;
  return paragraph.toLowerCase().startsWith(first.toLowerCase()) && verbs.test(paragraph.slice(first.length - 1));
}
