import { readFileSync } from "node:fs";
import { byPublication } from "../src/claims/reading.ts";
import { type ArticleProfile, profileArticle } from "../src/events/article-profile.ts";
import { readGiven } from "../src/pipeline.ts";
import { readCases } from "./read-cases.ts";

/** Articles that are compared with each other only, in publication order, with the event that each reports. */
export interface EventStory {
  readonly profiles: readonly ArticleProfile[];
  readonly events: readonly string[];
}

interface Labelled {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly event: string;
}

/** Each case of a folder of newsroom cases. */
export function readCaseStories(folder: string): EventStory[] {
  return readCases([folder]).map(({ articles, events }) =>
    toStory(
      articles.map((article) => ({ ...article, event: String(events.findIndex((ids) => ids.includes(article.id))) })),
    ),
  );
}

/** Each group of short articles on events of one kind. */
export function readLookAlikes(file: string): EventStory[] {
  const groups: { readonly events: readonly (readonly Omit<Labelled, "id" | "event">[])[] }[] = JSON.parse(
    readFileSync(file, "utf8"),
  );
  return groups.map(({ events }) =>
    toStory(
      events.flatMap((articles, event) =>
        articles.map((article, at) => ({ ...article, id: `${event}-${at}`, event: String(event) })),
      ),
    ),
  );
}

/** An archive with one article a line as one story. */
export function readArchive(file: string): EventStory {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return toStory(
    lines.map((line) => JSON.parse(line)).map(({ eventId, ...article }) => ({ ...article, event: eventId })),
  );
}

function toStory(articles: readonly Labelled[]): EventStory {
  const eventOf = new Map(articles.map(({ id, event }) => [id, event]));
  const readings = articles
    .map(({ id, title, text, published, publisher }) =>
      readGiven({
        id,
        title: title ?? undefined,
        text,
        published: published ?? undefined,
        publisher: publisher ?? undefined,
      }),
    )
    .sort(byPublication);
  return {
    profiles: readings.map(profileArticle),
    events: readings.map(({ document }) => eventOf.get(document.article.id) ?? ""),
  };
}
