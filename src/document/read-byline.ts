import type { BlockLook } from "./describe-block.ts";

/** Small words that an author line may hold. */
const bylineWords: ReadonlySet<string> = new Set(
  "and in for at of the de la le van von der den del da dos du bin al el our staff with correspondent correspondents reporter reporters writer editor agencies agency a on from".split(
    " ",
  ),
);

const authorLead = /^(?:by|words by|story by|written by|reported by|report by|text by|author|reporter)(?::| |:\s)\s?/i;

const agencyByline = /^\p{Lu}[\p{L}.'’-]{1,20} \p{Lu}[\p{L}.'’-]{1,40} and (?:agencies|staff|agency|wires)$/u;

/** "By Ana Silva", "BY ANA SILVA, Staff Writer", "By Our Correspondent | 2 min read", "Ana Silva, Associated Press". */
export function isByline(line: string, look: BlockLook): boolean {
  if (look.words > 24 || look.words < 2) return false;
  const lead = authorLead.exec(line);
  if (lead) return isNameList(authorPart(line.slice(lead[0].length)));
  if (!look.ended && look.words <= 7 && agencyByline.test(line)) return true;
  return (
    !look.ended &&
    look.words <= 10 &&
    /^\p{Lu}[\p{L}.'’-]{1,20} \p{Lu}[\p{L}. '’-]{1,40}(?:,| [-–|]) ?(?:for )?(?:the )?(?:Associated Press|AP|Reuters|AFP|Bloomberg|CNN|BBC News|[\p{L} ]{2,30} (?:Times|Post|News|Press|Tribune|Herald|Guardian|Journal|Today|Telegraph|Independent|Chronicle|Gazette|Star))(?: on)?$/u.test(
      line,
    )
  );
}

/** The author line up to the first mark that separates it from the rest: "Our Correspondent". */
export function readByline(line: string): { readonly name: string; readonly length: number } {
  const lead = authorLead.exec(line)?.[0].length ?? 0;
  const name = authorPart(line.slice(lead)).replace(/ on$/, "");
  return { name, length: lead + name.length };
}

function authorPart(rest: string): string {
  const cut = rest.search(
    / ?(?:[|·•/]|\s[-–—]\s| {2}|\t|,? (?:published|posted|updated|last updated)[ :]|,? \d{1,2} \p{Lu}|,? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d)/iu,
  );
  return (cut < 0 ? rest : rest.slice(0, cut)).trim();
}

function isNameList(names: string): boolean {
  if (names.length < 3 || names.length > 120 || /[.!?]$/.test(names.replace(/(?:Jr|Sr|\b\p{Lu})\.$/u, "")))
    return false;
  const words = names.split(/[\s,&]{1,4}/).filter(Boolean);
  const capitals = words.filter(
    (word) => /^[\p{Lu}\d@]/u.test(word) || /^(?:al|el|d|l|o)[-'’]\p{Lu}/u.test(word),
  ).length;
  const small = words.filter((word) => bylineWords.has(word.toLowerCase()) || /^\p{Lu}/u.test(word)).length;
  if (capitals === 0)
    return /^(?:our |staff|agencies|a correspondent|afp|ap|reuters)/i.test(names) && words.length <= 5;
  return small + words.filter((word) => /^(?:al|el|d|l|o)[-'’]\p{Lu}|^[@\d]/u.test(word)).length >= words.length;
}
