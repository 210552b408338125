import type { ArticleFacts, Mention } from "../index.ts";

/** An article's facts, one a line in text order: where, what kind, the words, and how they are read. */
export function showFacts({ article, entities, quotes, figures, dates }: ArticleFacts): string {
  const mentions = [...entities, ...quotes, ...figures, ...dates].sort((a, b) => a.start - b.start || b.end - a.end);
  const about = [article.title, article.publisher, article.published, article.dateline].filter(
    (part) => part !== undefined,
  );
  return [`${[article.id, ...about].join(" · ")}`, ...mentions.map(factLine), ""].join("\n");
}

function factLine(mention: Mention): string {
  const words = mention.text.replace(/\s+/g, " ");
  return `  ${mention.start}-${mention.end} ${mention.kind} ${JSON.stringify(words)} = ${showReading(mention)}`;
}

function showReading(mention: Mention): string {
  switch (mention.kind) {
    case "entity":
      return `${mention.subtype ?? mention.type} ${mention.name}`;
    case "quote":
      return `${mention.form}, ${mention.speaker?.name ?? "speaker unknown"}`;
    case "figure": {
      const { min, max, approximator, unit, currency } = mention.quantity;
      const amount = min === max ? String(min) : `${min ?? ""}..${max ?? ""}`;
      const parts = [approximator === "exact" ? undefined : approximator, amount, currency ?? unit, mention.counted];
      return parts.filter((part) => part !== undefined).join(" ");
    }
    case "date":
      return mention.value;
    default:
      return mention satisfies never;
  }
}
