import type { Finding, Version, VersionMention } from "../findings/finding.ts";
import type { ArticleLabel } from "./article-label.ts";
import { snippetOf } from "./snippet.ts";
import type { TextStyle } from "./text-style.ts";

/** One disagreement as an editor's note: the message, every version with who reports it, when, and its sentence, then the rule. */
export function findingNote(
  finding: Finding,
  labels: ReadonlyMap<string, ArticleLabel>,
  style: TextStyle,
): readonly string[] {
  const head = `${style[finding.severity](finding.severity.toUpperCase())}  ${finding.message}`;
  const foot = `  ${finding.kind} ${finding.relation} · ${finding.rules.join(", ")} · ${finding.id}`;
  const versions = finding.versions.flatMap((version) => versionLines(finding.kind, version, labels, style));
  return [head, ...versions, style.aside(foot)];
}

function versionLines(
  kind: Finding["kind"],
  { value, mentions }: Version,
  labels: ReadonlyMap<string, ArticleLabel>,
  style: TextStyle,
): string[] {
  // "Tuesday" reads as it was resolved; the other kinds speak for themselves
  return mentionLines(mentions, labels, style, kind === "date" ? ` = ${value}` : "");
}

/** Who says it and when, then the sentence with the words set apart. A sentence is told once, an article that goes on is not named again. */
export function mentionLines(
  mentions: readonly VersionMention[],
  labels: ReadonlyMap<string, ArticleLabel>,
  style: TextStyle,
  afterLabel = "",
): string[] {
  const told = new Set<string>();
  let teller: string | undefined;
  return mentions.flatMap((mention) => {
    const article = labels.get(mention.articleId);
    const { before, words, after } = snippetOf(
      article?.text ?? mention.text,
      article ? mention : { start: 0, end: mention.text.length },
    );
    const sentence = `${mention.articleId} ${before}${words}${after}`;
    if (told.has(sentence)) return [];
    told.add(sentence);
    const line = `    ${before}${style.words(words)}${after}`;
    if (teller === mention.articleId) return [line];
    const also = teller === undefined ? "" : "also ";
    teller = mention.articleId;
    return [`  ${also}${article?.label ?? mention.articleId}${afterLabel}`, line];
  });
}
