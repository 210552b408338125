import { checkDraft, compareArticles, compareVersions } from "../../src/index.ts";
import type { DraftArticles, VersionArticles } from "../../src/report/index.ts";

export const articles = [
  {
    id: "news/harbour wire.txt",
    publisher: "Harbour Wire",
    published: "2025-03-10T06:00:00Z",
    url: "https://wire.example/ferry",
    text: "Ferry sinks off Tarn Point\n\nThe sinking killed 14 people off Tarn Point on Sunday, the coast guard said. “We had two minutes to leave,” said Nadia Ferrer, a cook on board.",
  },
  {
    id: "news/courier.txt",
    publisher: "Evening Courier",
    published: "2025-03-10T06:20:00Z",
    text: "The ferry’s sinking killed 16 people off Tarn Point on Sunday, the coast guard said. “We had ten minutes to leave,” said Nadia Ferrer, a cook on board.",
  },
] as const;

/** Two articles on one event that disagree on a toll and a quotation. */
export const report = compareArticles(articles, { events: "same" });

export const draftArticles: DraftArticles = {
  draft:
    "The sinking killed 15 people off Tarn Point. “We had two minutes to leave,” said Nadia Ferrer. Repairs cost €4 million.",
  sources: articles,
};

/** A draft with a supported, a contradicted and an unsupported fact at least. */
export const draftReport = checkDraft(draftArticles.draft, draftArticles.sources);

export const versionArticles: VersionArticles = {
  before: { id: "story", text: "The sinking killed 14 people off Tarn Point. Nadia Ferrer was rescued at noon." },
  after: { id: "story", text: "The sinking killed 16 people off Tarn Point. The ferry cost €4 million." },
};

/** Two versions of one article, of one id: a fact changed, facts added and removed. */
export const versionReport = compareVersions(versionArticles.before, versionArticles.after);
