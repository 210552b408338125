import { type ArticleFacts, compareArticles, type Finding, type Mention, readArticle } from "../../src/index.ts";
import { overlaps, type Span } from "../../src/kernel/span.ts";
import { type ExpectedFinding, readSeedFolder, type SeedArticle } from "./seed-folder.ts";

/** The seed articles as the library reads them, and as it compares them with variations. */
export const { articles, expected } = readSeedFolder();
export const report = compareArticles(articles, { include: ["variation"] });

const facts = new Map(articles.map((article) => [article.id, readArticle(article)]));
const texts = new Map(articles.map(({ id, text }) => [id, text]));

export function factsOf({ id }: SeedArticle): ArticleFacts {
  return facts.get(id) as ArticleFacts;
}

export function mentionsOf(article: SeedArticle): readonly Mention[] {
  const { entities, quotes, figures, dates } = factsOf(article);
  return [...entities, ...quotes, ...figures, ...dates];
}

/** The first place where a part stands as whole words ("one", not "telephone"); -1 to -1 where it is not there. */
export function placeOf(articleId: string, part: string): Span {
  const text = texts.get(articleId) ?? "";
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + 1)) {
    const end = start + part.length;
    if (!(isWord(start - 1) && isWord(start)) && !(isWord(end - 1) && isWord(end))) return { start, end };
  }
  return { start: -1, end: -1 };
}

/** Every expected mention lies in the finding. */
export function matches(finding: Finding, { kind, mentions }: ExpectedFinding): boolean {
  return finding.kind === kind && mentions.every(({ file, text }) => touches(finding, file, placeOf(file, text)));
}

export function touches(finding: Finding, articleId: string, span: Span): boolean {
  return finding.versions.some((version) =>
    version.mentions.some((mention) => mention.articleId === articleId && overlaps(mention, span)),
  );
}

/** Letters and digits only, without accents: the spelling and typography of a name or quotation do not matter here. */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}
