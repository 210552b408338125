import { readFileSync } from "node:fs";
import type { Case, CaseFinding } from "./read-cases.ts";

/** An article of an archive, with the event that it reports. */
interface Archived {
  readonly id: string;
  readonly eventId: string;
  readonly title?: string | null;
  readonly text: string;
  readonly published?: string | null;
}

/** What a reader found to disagree among articles of archives; places in the article's text. */
interface ArchiveDisagreement {
  readonly kind: string;
  readonly versions: readonly (readonly {
    readonly articleId: string;
    readonly start: number;
    readonly end: number;
  }[])[];
}

const FILE = "training/archive-disagreements.json";

/** Each event of an archive that several articles report as a case. */
export function readArchiveCases(file: string): Case[] {
  const byEvent = new Map<string, Archived[]>();
  for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
    const article: Archived = JSON.parse(line);
    byEvent.set(article.eventId, [...(byEvent.get(article.eventId) ?? []), article]);
  }
  const disagreements: readonly ArchiveDisagreement[] = JSON.parse(readFileSync(FILE, "utf8"));
  return [...byEvent]
    .filter(([, articles]) => articles.length > 1)
    .map(([id, articles]) => ({
      id,
      isArchived: true,
      articles: articles.map(({ title, published, ...article }) => ({
        ...article,
        ...(title ? { title } : {}),
        ...(published ? { published } : {}),
      })),
      events: [articles.map((article) => article.id)],
      findings: disagreements.flatMap((one) => toFinding(one, articles)),
    }));
}

/** Nothing where it is of other articles. */
function toFinding({ kind, versions }: ArchiveDisagreement, articles: readonly Archived[]): CaseFinding[] {
  const textOf = new Map(articles.map(({ id, text }) => [id, text]));
  const mentions = versions.flatMap((version, index) =>
    version.flatMap(({ articleId, start, end }) => {
      const text = textOf.get(articleId);
      if (text === undefined) return [];
      const told = text.slice(start, end);
      return [
        { value: String(index), article: articleId, text: told, occurrence: text.slice(0, end).split(told).length - 1 },
      ];
    }),
  );
  return mentions.length === 0 ? [] : [{ kind, mentions, values: mentions.map(({ value }) => value) }];
}
