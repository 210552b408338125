import { WHOLE } from "./elements.ts";
import type { Attributes } from "./scan-markup.ts";

/**
 * What an element is for, by its own name and marks: "chrome" is furniture of the page wherever it stands; "doubtful" nearly always is,
 * but some pages lie in one as a whole (a form, a column called "sidebar-layout").
 */
export type ElementRole = "content" | "doubtful" | "chrome";

const ROLE_BY_NAME: ReadonlyMap<string, ElementRole> = new Map([
  ["nav", "chrome"],
  ["menu", "chrome"],
  ["dialog", "chrome"],
  ["figcaption", "chrome"],
  ["aside", "doubtful"],
  ["footer", "doubtful"],
  ["form", "doubtful"],
]);

const CHROME_ARIA: ReadonlySet<string> = new Set(
  "navigation banner contentinfo dialog alertdialog search menu menubar toolbar tooltip alert".split(" "),
);

/** Words of class names and ids, between hyphens, underscores and capitals. */
const CHROME_WORDS: ReadonlySet<string> = new Set(
  "comments comment disqus cookie cookies consent gdpr onetrust didomi cmp breadcrumb breadcrumbs pagination navbar navigation skiplink outbrain taboola pullquote".split(
    " ",
  ),
);

const DOUBTFUL_WORDS: ReadonlySet<string> = new Set(
  "related recirc recirculation recommended recommendations recommendation trending newsletter subscribe signup promo promos promotion advert advertisement adverts ads sponsored sponsor social share sharing sharebar sidebar popular toolbar footer popup modal overlay caption credit teaser teasers tags authorbio".split(
    " ",
  ),
);

/** Whole class names that no single word of theirs gives away. */
const CHROME_NAMES: ReadonlySet<string> = new Set(
  "pull-quote sr-only visually-hidden screen-reader-text screen-reader-only skip-link skip-to-content most-read most-popular read-more-stories more-stories print-only author-bio ad ad-slot ad-container ad-wrapper ad-unit".split(
    " ",
  ),
);

export function roleOf(name: string, attributes: Attributes): ElementRole {
  if (attributes.size === 0) return ROLE_BY_NAME.get(name) ?? "content";
  if (WHOLE.has(name)) return "content";
  if (attributes.has("hidden")) return "chrome";
  if (CHROME_ARIA.has((attributes.get("role") ?? "").toLowerCase())) return "chrome";
  const own = ROLE_BY_NAME.get(name) ?? "content";
  const named = roleOfNames(`${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`);
  if (own === "chrome" || named === "chrome") return "chrome";
  if (isShutAway(attributes)) return "doubtful";
  return own === "doubtful" ? own : named;
}

/** Not shown, or beside the page's matter. Some pages hide everything until their readers agree to something. */
function isShutAway(attributes: Attributes): boolean {
  if (attributes.get("aria-hidden") === "true" || attributes.get("role") === "complementary") return true;
  return /display\s?:\s?none/i.test(attributes.get("style") ?? "");
}

/** Longer lists of classes are made by machines and say nothing. */
const LONGEST_NAMES = 400;

function roleOfNames(classes: string): ElementRole {
  if (classes.length < 3 || classes.length > LONGEST_NAMES) return "content";
  let role: ElementRole = "content";
  for (const name of classes.split(/\s+/)) {
    if (CHROME_NAMES.has(name.toLowerCase())) return "chrome";
    for (const word of wordsOf(name)) {
      if (CHROME_WORDS.has(word)) return "chrome";
      if (DOUBTFUL_WORDS.has(word)) role = "doubtful";
    }
  }
  return role;
}

/** "related-links", "relatedLinks", "RelatedLinks__list--wide" */
function wordsOf(name: string): string[] {
  if (/^(?:no|has|with|without|is|not|hide|show)[-_A-Z]/.test(name)) return []; // "no-comments", "has-sidebar": about something else
  return name
    .replace(/(?<=[a-z])(?=[A-Z])/g, "-")
    .toLowerCase()
    .split(/[-_:]+/);
}
