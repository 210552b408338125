// A toll that rises through five updates, and one report that does not fit. Run: npx tsx examples/03-live-toll.ts
import { compareArticles, extractFigures } from "crossfact";
import { toText } from "crossfact/report";

const updates = [
  [
    "09:10",
    "Valley Radio",
    "At least four people were killed when a bridge over the Orla gave way near Tessin on Monday, police said.",
  ],
  [
    "10:40",
    "Orla Press",
    "The collapse of a bridge over the Orla near Tessin on Monday has killed at least seven people, police said.",
  ],
  [
    "12:15",
    "Valley Radio",
    "Nine people are now known to have been killed by the collapse of the Orla bridge near Tessin on Monday, police said.",
  ],
  [
    "15:30",
    "Tessin Daily",
    "Police have raised to 12 the number of people killed in Monday's collapse of the Orla bridge near Tessin.",
  ],
  [
    "19:00",
    "Orla Press",
    "The collapse of the Orla bridge near Tessin on Monday killed 14 people, police said as the search ended.",
  ],
  [
    "21:30",
    "Night Gazette",
    "The search after Monday's collapse of the Orla bridge near Tessin has ended. Police said that it killed 11 people.",
  ],
] as const;

const articles = updates.map(([time, publisher, text], index) => ({
  id: `update-${index + 1}`,
  publisher,
  published: `2025-09-08T${time}:00Z`,
  text,
}));

console.log("Killed, as reported:");
for (const article of articles) {
  const toll = extractFigures(article).find((figure) => figure.slot === "killed");
  console.log(`  ${article.published.slice(11, 16)}  ${(toll?.text ?? "no toll").padEnd(16)}${article.publisher}`);
}

console.log(`\n${toText(compareArticles(articles), articles)}`);
