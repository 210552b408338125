import {
  closingHeadings,
  linkLeads,
  pageLabels,
  readerAddresses,
  relatedHeadingStarts,
  relatedHeadings,
  sectionNames,
  weakLinkLeads,
} from "../lexicons/en/page-chrome.ts";
import { type BlockLook, manyWords } from "./describe-block.ts";
import { isCaption, isPhotoCredit } from "./is-caption.ts";
import { menuKind } from "./menu-kind.ts";
import { noticePattern, weakNoticePattern } from "./notice-pattern.ts";
import { pageLabel } from "./page-label.ts";
import { isByline } from "./read-byline.ts";
import { readStamps, type Stamp } from "./read-stamps.ts";

/**
 * What a paragraph is by its own look:
 * prose; a title (a line of words without a sentence's end); a label (at most three such words);
 * chrome (page furniture); a menu; a copyright line; a heading that opens links to other stories, or one that closes the article;
 * a stamp (the day of publication); an author line; a picture's words; the closing credits.
 */
export type BlockKind =
  | "prose"
  | "title"
  | "label"
  | "section"
  | "chrome"
  | "weak-link"
  | "ornament"
  | "menu"
  | "items"
  | "copyright"
  | "related-heading"
  | "closing-heading"
  | "stamp"
  | "wire-note"
  | "byline"
  | "caption"
  | "photo-credit"
  | "credit";

export interface ClassifiedBlock extends BlockLook {
  readonly kind: BlockKind;
  readonly stamps: readonly Stamp[];
}

/** Longer paragraphs are judged by their first words alone. */
const longestNotice = 420;

const noStamps: readonly Stamp[] = [];

export function classifyBlock(text: string, look: BlockLook): ClassifiedBlock {
  const bare = text.slice(look.start + look.marker, look.end);
  const long = bare.length > longestNotice;
  const sample = long ? bare.slice(0, 160) : bare;
  const stamps = long ? noStamps : readStamps(bare);
  const kind = isPlainProse(bare, look) ? "prose" : kindOf(sample, look, stamps, long);
  return Object.assign(look, { kind, stamps });
}

/** A paragraph of sentences that nothing marks as anything else: nearly all of a text, so it comes first. */
function isPlainProse(bare: string, look: BlockLook): boolean {
  if (!look.ended || look.boiler || look.words < 18 || look.functionWords < 4 || look.marker > 0) return false;
  return (
    !/[)\]]\.?$/.test(bare) &&
    !/^[^:]{0,40}:|^about |^(?:buy photo|image \d)|contributed to |[–—-] ?(?:file|afp|ap|reuters)/i.test(bare)
  );
}

function kindOf(bare: string, look: BlockLook, stamps: readonly Stamp[], long: boolean): BlockKind {
  const lower = bare.toLowerCase().replaceAll("’", "'");
  if (look.words === 0 || (look.words === 1 && /^[_ ]{2,80}$/.test(bare))) return "ornament"; // "———", "/", "-", "___"
  if ((look.boiler && isCopyright(lower, look)) || /^\(c\) .{0,60}(?:19|20)\d\d/.test(lower)) return "copyright";
  if (isCredit(lower)) return "credit";
  if (isPhotoCredit(bare, look)) return "photo-credit";
  if (isCaption(bare, look)) return "caption";
  if (isWireNote(lower, look)) return "wire-note";
  if (/^about (?:us|the author|the company)[.:]/.test(lower)) return "closing-heading";
  if (!long) {
    const heading = headingKind(lower, look);
    if (heading) return heading;
    const link = linkKind(lower, look);
    if (link) return link;
    // the label alone on its line, over the day
    if (look.words === 1 && /^(?:updated|posted|published|modified):?$/.test(lower)) return "stamp";
    if (isByline(bare, look)) return "byline";
    if (stamps.length > 0 && !(look.ended && look.words > 20) && isStampLine(bare, stamps)) return "stamp";
    if (/^\d{1,2} ?[/.] ?\d{1,2} ?[/.] ?(?:\d{4}|\d{2})(?!\d)/.test(bare) && look.words <= 8) return "stamp";
    if (/^(?:published|posted|filed) (?:in|under) /.test(lower) && !look.ended) return "chrome";
    const menu = menuKind(bare, look);
    if (menu) return menu;
    // the greeting of a newsletter
    if (look.words <= 25 && /^good (?:morning|afternoon|evening|day)[.,!]/.test(lower) && readerWords.test(lower))
      return "chrome";
    if (isContact(bare, look) || isReachNote(bare, look)) return "chrome";
  }
  if (look.boiler && isNotice(lower, look)) return "chrome";
  if (isProse(look)) return "prose";
  return look.words <= 3 ? "label" : "title";
}

function isProse(look: BlockLook): boolean {
  if (look.words >= 25) return look.functionWords >= 3 || look.ended;
  if (!look.ended) return look.words >= 14 && look.functionWords >= 4 && look.capitalWords * 2 < look.words;
  return look.words >= 5 || look.functionWords >= 1;
}

function isCopyright(lower: string, look: BlockLook): boolean {
  // "SÃ©golÃ¨ne" holds the sign as half of a broken letter
  if (/(?<!\p{L})©/u.test(lower) || /\(c\) ?(?:19|20)\d\d/.test(lower))
    return look.words < manyWords || lower.indexOf("©") < 40;
  return (
    /^\W{0,3}copyright[ :©]/.test(lower) &&
    look.words < manyWords &&
    !/\bcopyright (?:law|infring|claim|case|holder|act|bill|rule)/.test(lower)
  );
}

function isCredit(lower: string): boolean {
  if (/contributed to (?:this|the) (?:report|story|article)/.test(lower) && lower.length < 400) return true;
  if (lower.length < 90 && lower.includes(" contributed") && /^[^.,:]{5,70} (?:also )?contributed\.?$/.test(lower))
    return true;
  return /^\W{0,2}(?:(?:additional )?(?:reporting|writing|editing) by |with (?:agency )?(?:inputs?|reports|files) from |with agenc)/.test(
    lower,
  );
}

/** What an agency tells its clients about a version: "(Adds closing share price, analyst)", "UPDATE 2 -", "DRAFT - not for publication". */
function isWireNote(lower: string, look: BlockLook): boolean {
  if (look.words > 24) return false;
  if (
    /^\((?:adds?|updates?|updated|recasts?|corrects?|releads?|repeats?|rewrites?|refiles?|clarifies|removes|fixes|edits|changes|translated|new throughout|eds|with|writes)[ ,:;]/.test(
      lower,
    )
  ) {
    return lower.endsWith(")");
  }
  // "Eds: UPDATES: With new toll", "BC-EU--Tarvia-Flood, 3rd Ld-Writethru,312"
  if (/^(?:eds|eds note|editors)\.?: /.test(lower)) return true;
  if (look.words <= 8 && !look.ended && /^[a-z]{2}[-–]{1,2}\p{L}/u.test(lower))
    return /[-–]{2}|\d(?:st|nd|rd|th) ld\b|writethru|, ?\d{3,4}$/.test(lower);
  return (
    /^(?:update|urgent|flash|alert|draft)s? ?\d{0,2} ?(?:[-–—:]|$)/.test(lower) &&
    !look.ended &&
    (look.words <= 2 || lower.startsWith("draft"))
  );
}

function headingKind(lower: string, look: BlockLook): BlockKind | undefined {
  if (look.words > 8) return undefined;
  const label = pageLabel(lower);
  if (closingHeadings.has(label)) return "closing-heading";
  if (relatedHeadings.has(label)) return "related-heading";
  if (look.words > 6 || (look.ended && look.words > 5)) return pageLabels.has(label) ? "chrome" : undefined;
  if (/^about \p{L}/u.test(lower) && look.capitalWords === look.words && look.words <= 4 && !look.ended)
    return "closing-heading";
  if (relatedHeadingStarts.some((start) => label.startsWith(start)) && !label.includes(":")) return "related-heading";
  if (pageLabels.has(label)) return "chrome";
  if (look.ended) return undefined;
  return sectionNames.has(label) ? "section" : undefined;
}

/** "READ MORE: Rail fares to rise", "Also in Courts: Publican loses case · Seven held", "Tags: Mexico, troops". */
function linkKind(lower: string, look: BlockLook): "chrome" | "weak-link" | undefined {
  const split = lower.search(/[:–—>|]| - |\.\.\. /);
  if (split < 3 || split > 40) return undefined;
  const lead = pageLabel(lower.slice(0, split));
  if (linkLeads.includes(lead)) return lower.charAt(split) === "–" && look.ended ? undefined : "chrome";
  if (look.ended) return undefined;
  if (lower.charAt(split) === ":" && relatedHeadingStarts.some((start) => lead.startsWith(start))) return "chrome";
  if (!weakLinkLeads.includes(lead)) return undefined;
  return noticePattern.test(lower) ? "chrome" : "weak-link";
}

/** A line that holds a day with a year and beside it labels, a byline or separators only. */
function isStampLine(bare: string, stamps: readonly Stamp[]): boolean {
  const first = stamps[0] as Stamp;
  const last = stamps[stamps.length - 1] as Stamp;
  const before = bare.slice(0, first.from).trim();
  const after = bare.slice(last.end).trim();
  const labelled = stamps.some((stamp) => stamp.label !== "none");
  if (/^by /i.test(before) && before.length < 60) return true;
  if (/[|·•\-–—]$/.test(before) && before.length < 80 && wordCount(after) <= 6) return true;
  // "LONDON 1996-08-30" is the head of a report
  if (
    before.length > 14 ||
    (before !== "" && !/^\W{0,2}(?:on|date|dated|time|mon|tue|wed|thu|fri|sat|sun)|[:|·•–—-]$/i.test(before))
  )
    return false;
  return (
    wordCount(after) <= (labelled ? 12 : /^[|·•]/.test(after) ? 10 : 5) &&
    !/[.!?]["”]?$/.test(after.replace(/[ap]\.m\.$/, ""))
  );
}

function wordCount(text: string): number {
  return text === "" ? 0 : text.split(/\s/).length;
}

const readerWords = /(?:^|[^\p{L}])(?:you|your|our|us|we)(?![\p{L}'])/u;
const reported = /(?:^|[^\p{L}])(?:said|says|told|according|asked|added|wrote|reported)(?!\p{L})/u;

function isNotice(lower: string, look: BlockLook): boolean {
  if (noticePattern.test(lower)) return !reported.test(lower) && !/["“”]/.test(lower);
  if (!weakNoticePattern.test(lower)) return false;
  if (look.words >= 45 || reported.test(lower) || /["“”]/.test(lower)) return false;
  const firstWord = /\p{L}+/u.exec(lower)?.[0] ?? "";
  if (readerAddresses.has(firstWord)) return true;
  return look.words <= 20 && (look.ended ? readerWords.test(lower) && look.words <= 14 : look.words <= 3);
}

/** "jdoe@paper.com", "https://paper.com/story": nothing but an address; "Contact Jo Doe: jdoe@paper.com or 555-0199". */
function isContact(bare: string, look: BlockLook): boolean {
  if (bare.length > 160) return false;
  if (
    /^(?:e-?mail:? ?)?(?:\S{1,60}@\S{1,60}|https?:\/\/\S{1,110}|www\.\S{1,110}|pic\.twitter\.com\/\S{1,20})[;,.]?$/i.test(
      bare,
    )
  )
    return true;
  if (!/[\p{L}\d]@[\p{L}\d]/u.test(bare) || look.words > 25) return false;
  return (
    look.words <= 7 || /^(?:contact|e-?mail|reach|call|to reach|to contact|follow|twitter|write to|tips?\b)/i.test(bare)
  );
}

/**
 * "Reach Ana Silva at 937-5414 or twitter.com/asilva", "Follow Radio Tolm on X and Instagram", "Follow AN's coverage at https://...";
 * scraped pages put some of them between quotation marks.
 */
function isReachNote(block: string, look: BlockLook): boolean {
  const bare = /^["“]follow /i.test(block) ? block.replace(/["“”]/g, "") : block;
  if (look.words > 22 || /["“”]/.test(bare)) return false;
  if (
    /^(?:reach|contact|call|e-?mail) (?:reporter |staff writer |the )?\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’. -]{1,30} (?:at|on|via) /iu.test(
      bare,
    )
  )
    return /\d{3}[-. ]\d{3,4}|@|twitter|\.com/i.test(bare) && !/crime ?stoppers|police|sheriff|detective/i.test(bare);
  return (
    /^follow .{2,60} (?:on|at)[ :]/i.test(bare) &&
    /(?: on|,| and|:) (?:x|twitter|facebook|instagram|whatsapp|tiktok|youtube|threads|bluesky|telegram|linkedin)(?![\p{L}])|@\w|https?:/iu.test(
      bare,
    )
  );
}
