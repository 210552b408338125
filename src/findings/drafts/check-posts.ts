import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Document, Token } from "../../document/document.ts";
import { partsOfSpeech } from "../../document/part-of-speech.ts";
import type { Span } from "../../kernel/span.ts";
import { postNamed } from "../../lexicons/en/posts.ts";
import type { DraftCase } from "./check-draft.ts";
import { draftFact } from "./draft-fact.ts";
import type { DraftFact } from "./draft-report.ts";
import { inside } from "./inside.ts";

/** Families of posts whose words mean nothing else: not "a major row", "the forward" or "private". */
const PLAIN_FAMILIES: ReadonlySet<string> = new Set("company local head embassy trade science".split(" "));
const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ"]);
/** Words of a title, at most. */
const TITLE_WORDS = 3;

/**
 * Posts and trades without a name beside them that no source speaks of: "met the prime minister" where the sources know of a prosecutor
 * alone. With a name they are told by the checks of names and of roles.
 */
export function checkPosts({ draft, sources }: DraftCase): DraftFact[] {
  const { document, facts } = draft.reading;
  const known = new Set(sources.flatMap((source) => postsIn(source.reading.document).map(({ name }) => name)));
  const isQuoted = inside(
    facts.quotes.flatMap(({ quoted }) => quoted),
    document.text.length,
  );
  const told = new Set<string>();
  return postsIn(document).flatMap(({ name, start, end }) => {
    if (known.has(name) || told.has(name) || isQuoted({ start, end }) || isNamed(draft, { start, end })) return [];
    told.add(name);
    return draftFact("claim", "unsupported", draft, { start, end }, undefined);
  });
}

interface NamedPost extends Span {
  readonly name: string;
}

function postsIn(document: Document): NamedPost[] {
  const { tokens } = document;
  const tags = partsOfSpeech(document);
  const posts: NamedPost[] = [];
  for (let at = 0; at < tokens.length; at++)
    for (let length = TITLE_WORDS; length > 0; length--) {
      const words = tokens.slice(at, at + length);
      const post = postNamed(words.map(({ lower }) => singular(lower)).join(" "));
      if (post === undefined || !PLAIN_FAMILIES.has(post.family) || !NOMINAL.has(tags[at + length - 1] ?? "")) continue;
      posts.push({ name: post.name, start: (words[0] as Token).start, end: (words.at(-1) as Token).end });
      at += length - 1;
      break;
    }
  return posts;
}

function singular(lower: string): string {
  return lower.length > 4 && /[^s]s$/.test(lower) ? lower.slice(0, -1) : lower;
}

/** "Chief executive Petra Holm", "Petra Holm, the chief executive". */
function isNamed({ reading: { facts } }: ArticleClaims, { start, end }: Span): boolean {
  return facts.entities.some(
    (entity) => entity.type === "person" && entity.start < end + NAME_REACH && entity.end > start - NAME_REACH,
  );
}

/** Letters between a post and the name of its holder. */
const NAME_REACH = 8;
