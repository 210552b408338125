import type { Article } from "../article-fields.ts";
import { isoMoment } from "../iso-moment.ts";
import type { PageFacts } from "./collect-facts.ts";
import { type LinkedArticle, linkedArticles } from "./linked-data.ts";
import { plainWords } from "./plain-words.ts";

const PUBLISHED_NAMES =
  "article:published_time og:article:published_time og:published_time datepublished parsely-pub-date dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date sailthru.date publish-date publish_date publishdate publication_date pubdate article.published cxenseparse:recs:publishtime date".split(
    " ",
  );
const MODIFIED_NAMES =
  "article:modified_time og:article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified last-modified lastmod".split(
    " ",
  );
const PUBLISHER_NAMES =
  "og:site_name dc.publisher dcterms.publisher publisher citation_publisher application-name".split(" ");
const TITLE_NAMES = "og:title twitter:title parsely-title sailthru.title dc.title dcterms.title headline".split(" ");

export type PageMetadata = Omit<Article, "id" | "text"> & {
  /** The article's text as linked data has it. */
  readonly body?: string;
};

/**
 * Who published the page's article, when, where and under which title: by its linked data first, then its meta tags, then what stands
 * in it. A moment keeps its zone: where two agree on the moment, the one in local time counts. Whatever cannot be read is left out.
 */
export function readMetadata(facts: PageFacts, address: string | undefined): PageMetadata {
  const linked = ownArticle(facts);
  const meta = (names: readonly string[]) =>
    names.map((name) => facts.metas.get(name)).find((value) => value !== undefined);
  const url = pageAddress([facts.canonical, meta(["og:url"]), linked.url, address, facts.savedFrom]);
  const split = splitTitle(facts.title);
  const fields = {
    title: words(linked.headline ?? meta(TITLE_NAMES) ?? split.title),
    published: bestMoment([linked.published, ...values(facts, PUBLISHED_NAMES), ...timesOf(facts, "published")]),
    modified: bestMoment([linked.modified, ...values(facts, MODIFIED_NAMES), ...timesOf(facts, "modified")]),
    publisher: words(linked.publisher ?? meta(PUBLISHER_NAMES) ?? split.site ?? (url && hostOf(url))),
    url,
    body: linked.body,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Of several articles that the data describe, the one that is the page's. */
function ownArticle(facts: PageFacts): LinkedArticle {
  const articles = linkedArticles(facts.linkedData.map(({ json }) => json));
  const address = facts.canonical ?? facts.metas.get("og:url");
  const title = facts.metas.get("og:title") ?? facts.title;
  return (
    articles.find(({ url }) => url !== undefined && url === address) ??
    articles.find(({ headline }) => headline !== undefined && title.includes(headline)) ??
    articles[0] ??
    {}
  );
}

function values({ metas }: PageFacts, names: readonly string[]): unknown[] {
  return names.map((name) => metas.get(name));
}

/** Times that are marked as such, those below the page's title first; then an unmarked one right below the title. */
function timesOf({ times }: PageFacts, means: "published" | "modified"): string[] {
  const marked = times
    .filter((time) => time.means === means)
    .sort((a, b) => Number(b.headings > 0) - Number(a.headings > 0));
  const unmarked = means === "published" ? times.filter((time) => time.means === "unsaid" && time.headings === 1) : [];
  return [...marked, ...unmarked.slice(0, 1)].map(({ moment }) => moment);
}

/** The first that can be read; the same moment with a zone of its own, or the same day with a time, is better. */
function bestMoment(candidates: readonly unknown[]): string | undefined {
  const moments = candidates.map(isoMoment).filter((moment) => moment !== undefined);
  const [first] = moments;
  if (first === undefined) return undefined;
  if (first.length === 10) return moments.find((moment) => moment.length > 10 && moment.startsWith(first)) ?? first;
  if (!/(?:Z|\+00:00)$/.test(first)) return first;
  return (
    moments.find((moment) => /[+-](?!00:00)\d\d:\d\d$/.test(moment) && Date.parse(moment) === Date.parse(first)) ??
    first
  );
}

/** The first web address among them, in full. */
function pageAddress(candidates: readonly (string | undefined)[]): string | undefined {
  const base = candidates.find((candidate) => candidate !== undefined && isWebAddress(candidate));
  for (const candidate of candidates) {
    if (candidate === undefined) continue;
    const full = resolveAddress(candidate, base);
    if (full !== undefined && isWebAddress(full)) return full;
  }
  return undefined;
}

function resolveAddress(address: string, base: string | undefined): string | undefined {
  try {
    return new URL(address.trim(), base).href;
  } catch {
    return undefined;
  }
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(address.trim());
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}

/** "Ferry sinks off Tolm | Harbour Post": the site's name is short and all in capitals at its words' heads. */
function splitTitle(title: string): { readonly title?: string; readonly site?: string } {
  const text = words(title);
  if (text === undefined) return {};
  const at = Math.max(...[" | ", " - ", " – ", " — "].map((mark) => text.lastIndexOf(mark)));
  const site = at < 0 ? "" : text.slice(at + 3);
  const isName = site.split(" ").length <= 5 && /^\p{Lu}[^\d:?!]*$/u.test(site);
  return isName ? { title: text.slice(0, at), site } : { title: text };
}

function words(text: string | undefined): string | undefined {
  const plain = text === undefined ? "" : plainWords(text);
  return plain === "" ? undefined : plain;
}
