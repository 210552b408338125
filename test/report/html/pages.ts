import {
  checkDraft,
  compareArticles,
  compareVersions,
  type DraftReport,
  type VersionMention,
} from "../../../src/index.ts";
import { readArticles } from "../../../src/node/index.ts";
import { toHtml } from "../../../src/report/index.ts";
import { HOSTILE, hostileCase } from "../hostile.ts";
import { draftArticles, draftReport, versionArticles, versionReport } from "../reports.ts";

type Articles = Parameters<typeof compareArticles>[0];

const include = ["agreement", "article"] as const;

export function pageOf(articles: Articles, options: Parameters<typeof compareArticles>[1] = {}): string {
  return toHtml(compareArticles(articles, { include, ...options }), articles);
}

/** A toll through a day, the last report lower than the one before, and one without a date. */
export const tollArticles = [
  [
    "2025-09-08T09:10:00Z",
    "Valley Radio",
    "At least four people were killed when a bridge over the Orla gave way near Tessin on Monday, police said.",
  ],
  [
    "2025-09-08T10:40:00Z",
    "Orla Press",
    "The collapse of a bridge over the Orla near Tessin on Monday has killed at least seven people, police said.",
  ],
  [
    "2025-09-08T12:15:00Z",
    "Valley Radio",
    "Nine people are now known to have been killed by the collapse of the Orla bridge near Tessin on Monday, police said.",
  ],
  [
    "2025-09-08T15:30:00Z",
    "Tessin Daily",
    "Police have raised to 12 the number of people killed in Monday's collapse of the Orla bridge near Tessin.",
  ],
  [
    "2025-09-08T19:00:00Z",
    "Orla Press",
    "The collapse of the Orla bridge near Tessin on Monday killed 14 people, police said as the search ended.",
  ],
  [
    "2025-09-08T21:30:00Z",
    "Night Gazette",
    "The search after Monday's collapse of the Orla bridge near Tessin has ended. Police said that it killed 11 people.",
  ],
].map(([published, publisher, text], index) => ({
  id: `update-${index + 1}`,
  published,
  publisher,
  text,
})) as readonly {
  id: string;
  published: string;
  publisher: string;
  text: string;
}[];

export const fireArticles = [
  {
    id: "courier",
    publisher: "Harbour Courier",
    published: "2025-03-11T08:30:00Z",
    title: "Three die in warehouse fire",
    url: "https://courier.example/fire",
    text: "A fire in a furniture warehouse on Quay Street in Kestrel Bay killed three people early on Tuesday, the fire service said. Some 60 residents were led to safety.\n\n“We had two minutes to leave the building,” said Nadia Ferrer.",
  },
  {
    id: "post",
    publisher: "Evening Post",
    published: "2025-03-11T08:50:00Z",
    text: "Five people died early on Tuesday in a fire in a furniture warehouse on Quay Street in Kestrel Bay, according to the fire service. About 60 residents had to leave their homes.\n\n“We had ten minutes to leave the building,” Nadia Ferrer said.",
  },
] as const;

const agreeingArticles = [
  fireArticles[0],
  {
    ...fireArticles[1],
    text: fireArticles[1].text.replace("Five people", "Three people").replace("ten minutes", "two minutes"),
  },
];

const everyHostileString = hostileCase(HOSTILE.join(" "));

const [badArticle] = everyHostileString.articles as [(typeof everyHostileString.articles)[number]];
const badMention = everyHostileString.report.findings[0]?.versions[0]?.mentions[0] as VersionMention;
const hostileDraft: DraftReport = {
  facts: (["contradicted", "unsupported", "supported"] as const).map((status) => ({
    kind: "quote",
    status,
    mention: badMention,
    evidence: status === "unsupported" ? [] : [badMention],
    message: badArticle.title,
  })),
};

/** One page of each sort, by name. */
export const pages: Readonly<Record<string, string>> = {
  seeds: pageOf(readArticles("seeds/us-troops-mexico")),
  toll: pageOf(tollArticles),
  fire: pageOf(fireArticles, { events: "same" }),
  agreement: pageOf(agreeingArticles, { events: "same" }),
  "one article": pageOf([fireArticles[0]]),
  "no article": pageOf([]),
  "no agreements asked for": toHtml(compareArticles(fireArticles, { events: "same" }), fireArticles),
  "an event with many articles": pageOf(
    Array.from({ length: 14 }, (_, index) => ({
      ...(fireArticles[index % 2] as (typeof fireArticles)[number]),
      id: `copy-${index}`,
      publisher: `Paper ${index}`,
      published: `2025-03-11T08:${30 + index}:00Z`,
    })),
    { events: "same" },
  ),
  "a draft": toHtml(draftReport, draftArticles),
  "two versions": toHtml(versionReport, versionArticles),
  "a draft that its source bears out": toHtml(checkDraft(fireArticles[0].text, fireArticles.slice(0, 1)), {
    draft: fireArticles[0].text,
    sources: fireArticles.slice(0, 1),
  }),
  "two versions alike": toHtml(compareVersions(fireArticles[0], fireArticles[0]), {
    before: fireArticles[0],
    after: fireArticles[0],
  }),
  "hostile draft": toHtml(hostileDraft, { draft: badArticle, sources: everyHostileString.articles }),
  "hostile articles": toHtml(everyHostileString.report, everyHostileString.articles),
  "hostile articles, compared": pageOf(
    fireArticles.map((article) => ({
      ...article,
      title: HOSTILE[5] as string,
      publisher: `${HOSTILE[5]} ${article.publisher}`,
      text: HOSTILE.map((bad) => `${bad} ${article.text}`).join("\n\n"),
    })),
    { events: "same" },
  ),
};
