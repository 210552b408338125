import type { VersionMention } from "../findings/finding.ts";
import type { ArticleLabel } from "./article-label.ts";
import type { ArticleRole, Notice } from "./notice.ts";
import { showLine } from "./show-line.ts";
import { tellingsOf } from "./tellings.ts";
import type { TextStyle } from "./text-style.ts";

/** What is told as an editor's note: the message, every version with who reports it, when, and its sentence, then the rule. */
export function noticeNote(
  { severity, message, kind, state, rules, id, sides }: Notice,
  articlesOf: (role: ArticleRole) => ReadonlyMap<string, ArticleLabel>,
  style: TextStyle,
): readonly string[] {
  const mark = severity === "none" ? "OK" : style[severity](severity.toUpperCase());
  const lines = sides.flatMap(({ role, value, mentions }) => {
    // "Tuesday" reads as it was resolved; the other kinds speak for themselves
    const resolved = kind === "date" && value !== undefined ? ` = ${value}` : "";
    return mentionLines(mentions, articlesOf(role), style, resolved);
  });
  const foot = [`${kind} ${state}`, rules.join(", "), id].filter((part) => part !== "").join(" · ");
  return [`${mark}  ${showLine(message)}`, ...lines, style.aside(`  ${showLine(foot)}`)];
}

/** Who says it, when and where, then the sentences with the words set apart. */
export function mentionLines(
  mentions: readonly VersionMention[],
  labels: ReadonlyMap<string, ArticleLabel>,
  style: TextStyle,
  afterLabel = "",
): string[] {
  const { tellings, more } = tellingsOf(mentions, labels);
  const lines = tellings.flatMap(({ label, place, snippets }, index) => {
    const at = place === undefined ? "" : style.aside(` (${showLine(place.uri)}:${place.line}:${place.column})`);
    return [
      `  ${index === 0 ? "" : "also "}${label}${showLine(afterLabel)}${at}`,
      ...snippets.map(({ before, words, after }) => `    ${before}${style.words(words)}${after}`),
    ];
  });
  return more === 0 ? lines : [...lines, `  and ${more} more ${more === 1 ? "article" : "articles"}`];
}
