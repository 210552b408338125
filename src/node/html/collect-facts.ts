import type { Attributes, MarkupEvents } from "./scan-markup.ts";

/** What a page says of itself, as it is written there. */
export interface PageFacts {
  /** The words of the first `title`. */
  readonly title: string;
  /** By name or property in small letters: the first that says anything. */
  readonly metas: ReadonlyMap<string, string>;
  readonly canonical: string | undefined;
  /** The addresses that downloaders note in a comment at the head of what they save. */
  readonly savedFrom: string | undefined;
  /** Scripts of linked data, with where they start. */
  readonly linkedData: readonly { readonly json: string; readonly start: number }[];
  readonly times: readonly PageTime[];
}

/** A `time` element, or another that says when the article was published. */
export interface PageTime {
  readonly moment: string;
  readonly means: "published" | "modified" | "unsaid";
  /** Main headings before it. */
  readonly headings: number;
}

export interface FactsCollector {
  readonly events: MarkupEvents;
  readonly facts: PageFacts;
}

/** Collects what a page says of itself in its head, its linked data and its times. */
export function collectFacts(): FactsCollector {
  const metas = new Map<string, string>();
  const linkedData: { json: string; start: number }[] = [];
  const times: PageTime[] = [];
  const facts = {
    title: "",
    metas,
    canonical: undefined as string | undefined,
    savedFrom: undefined as string | undefined,
    linkedData,
    times,
  };
  let inside: "title" | "linked-data" | "" = "";
  let isTitleRead = false;
  let headings = 0;

  function openElement(name: string, attributes: Attributes, end: number): void {
    if (name === "meta") addMeta(metas, attributes);
    else if (name === "link" && isCanonical(attributes)) facts.canonical ??= attributes.get("href");
    else if (name === "h1") headings++;
    else if (name === "title" && !isTitleRead) inside = "title";
    else if (name === "script" && isLinkedData(attributes)) {
      inside = "linked-data";
      linkedData.push({ json: "", start: end });
    }
    const time = timeOf(name, attributes, headings);
    if (time) times.push(time);
  }

  return {
    facts,
    events: {
      open: openElement,
      close(name) {
        if (name === "title" && inside === "title") isTitleRead = true;
        if (name === "title" || name === "script") inside = "";
      },
      text(text) {
        const last = linkedData.at(-1);
        if (inside === "title") facts.title += text;
        else if (inside === "linked-data" && last) last.json += text;
      },
      comment(text) {
        facts.savedFrom ??= savedFrom(text);
      },
    },
  };
}

function addMeta(metas: Map<string, string>, attributes: Attributes): void {
  const name = attributes.get("property") ?? attributes.get("name") ?? attributes.get("itemprop");
  const content = attributes.get("content")?.trim();
  const key = name?.trim().toLowerCase();
  if (key && content && !metas.has(key)) metas.set(key, content);
}

function isCanonical(attributes: Attributes): boolean {
  return attributes.get("rel")?.trim().toLowerCase() === "canonical";
}

function isLinkedData(attributes: Attributes): boolean {
  return /^application\/ld\+json/i.test(attributes.get("type")?.trim() ?? "");
}

function timeOf(name: string, attributes: Attributes, headings: number): PageTime | undefined {
  const property = attributes.get("itemprop") ?? "";
  const isNamed = property === "datePublished" || property === "dateModified";
  if (name !== "time" && !isNamed) return undefined;
  const moment = attributes.get("datetime") ?? attributes.get("content");
  if (moment === undefined) return undefined;
  const marks = `${property} ${attributes.get("class") ?? ""}`;
  if (/modified|updated/i.test(marks)) return { moment, means: "modified", headings };
  const isPublished = isNamed || attributes.has("pubdate") || /publish|entry-date/i.test(marks);
  return { moment, means: isPublished ? "published" : "unsaid", headings };
}

/** A comment's first characters hold the address or none does. */
const NOTE_LENGTH = 400;

/** "saved from url=(0044)https://...", "Page saved with SingleFile url: https://...", "Mirrored from www.example.org/a.html by ...". */
function savedFrom(comment: string): string | undefined {
  const note = comment.slice(0, NOTE_LENGTH);
  const marked = /saved from url=\(\d{1,5}\)(?<url>\S+)/.exec(note)?.groups?.url;
  if (marked !== undefined) return marked;
  if (/singlefile/i.test(note)) return /url:\s(?<url>\S+)/.exec(note.replace(/\s+/g, " "))?.groups?.url;
  const mirrored = /Mirrored from (?<url>\S+)/.exec(note)?.groups?.url;
  return mirrored === undefined ? undefined : `http://${mirrored.replace(/^https?:\/\//, "")}`;
}
