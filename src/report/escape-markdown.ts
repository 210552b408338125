import { showLine } from "./show-line.ts";
import { isWebUrl, uriReference } from "./uri.ts";

/** An invisible character that ends what GitHub and GitLab look for in finished text, where a backslash does not help. */
const ZERO_WIDTH_SPACE = "\u200b";

/**
 * Words of an article as Markdown that reads as they do: no mark-up, HTML, link, formula or list comes of it, nobody is
 * notified (@name), no issue is linked (#12) and no address becomes a link.
 */
export function escapeMarkdown(text: string): string {
  return showLine(text)
    .replace(/[\\`*_[\]<>&|~$^{}]/g, "\\$&")
    .replace(/^(?<indent> ?)(?<mark>[-+#=])/, "$<indent>\\$<mark>")
    .replace(/^(?<number> ?\d{1,9})(?<mark>[.)])/, "$<number>\\$<mark>")
    .replace(/[@#](?=\w)/g, `$&${ZERO_WIDTH_SPACE}`)
    .replaceAll("://", `:${ZERO_WIDTH_SPACE}//`)
    .replace(/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`);
}

/** A link where the target is a web page, else the words alone. */
export function markdownLink(words: string, url: string | undefined): string {
  if (url === undefined || !isWebUrl(url)) return escapeMarkdown(words);
  const target = uriReference(url).replace(/[()]/g, encodeParenthesis).replaceAll("&", "&amp;");
  return `[${escapeMarkdown(words)}](${target})`;
}

function encodeParenthesis(character: string): string {
  return character === "(" ? "%28" : "%29";
}

const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * A sentence with its words in bold. Asterisks do so only where they lean on the words (CommonMark 6.2, "left-flanking"): a tag
 * does it where they would stand between a letter and a punctuation mark.
 */
export function emphasized(before: string, words: string, after: string): string {
  const [left, bold, right] = [escapeInside(before), escapeInside(words.trim()), escapeInside(after)];
  const [open, close] = [/^\s/.test(words) ? " " : "", /\s$/.test(words) ? " " : ""];
  if (bold === "") return left + open + right;
  const leans =
    leansOn(firstOf(bold), open === "" ? lastOf(left) : open) &&
    leansOn(lastOf(bold), close === "" ? firstOf(right) : close);
  const marked = leans ? `**${bold}**` : `<b>${bold}</b>`;
  return `${left}${open}${marked}${close}${right}`;
}

/** In the middle of a line nothing opens a block. */
function escapeInside(text: string): string {
  return escapeMarkdown(`.${text}`).slice(1);
}

function leansOn(inner: string, outer: string): boolean {
  return !PUNCTUATION.test(inner) || outer === "" || /\s/.test(outer) || PUNCTUATION.test(outer);
}

function firstOf(text: string): string {
  return /^./su.exec(text)?.[0] ?? "";
}

function lastOf(text: string): string {
  return /.$/su.exec(text)?.[0] ?? "";
}
