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

/** The first place of a part in an article; -1 to -1 where it is not there. */
export function placeOf(articleId: string, part: string): Span {
  const start = texts.get(articleId)?.indexOf(part) ?? -1;
  return start < 0 ? { start, end: start } : { start, end: start + part.length };
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
