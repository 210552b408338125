import type { BlockLook } from "./describe-block.ts";

const captionLead =
  /^\W{0,2}(?:file (?:photo|picture|image|pic)|photo caption|caption|photos?|photograph|pictures?|pictured(?: above| below)?|image|image caption|media caption|image source|representational image|representative image|photo illustration|illustration|video|watch)s?(?: \d{1,2})?\s?[:|(/–—-]|^image (?:caption|source), /i;

const captionEnd =
  /(?:[([](?:file )?(?:photos?|images?|pictures?|pic|credit|photo credit|courtesy|file|handout)\b[^()[\]]{0,90}[)\]]|[—–-] ?(?:file|file photo|file picture)|\| ?(?:file|file photo))\.?$/i;

/** "... said. (AFP)" closes many a report: an agency alone marks a caption only where no sentence ends before it. */
const agencyEnd =
  /[^.!?"”’ ] ?(?:[([](?:ap|afp|reuters|getty|epa|nasa|xinhua|bloomberg|pa|ap photo)\b[^()[\]]{0,70}[)\]]|[—–] ?(?:afp|ap|reuters)|\| ?(?:afp|ap|reuters|getty images))\.?$/i;

/** "... in Newport. (Source: KWEX)", "... on Oak Street. (Ana Silva/The Courier)", "... in court. (Leo Funk -- Tolm Sentinel)". */
const sourceEnd =
  /^[([]source: ?(?:[kw][a-z]{2,4}\b|[^()[\]]{0,40}(?:news|media|facebook|twitter|instagram|google|submitted|handout|family|police|sheriff)\b)[^()[\]]{0,40}[)\]]$/i;

const nameSlashHouse =
  /^[([]\p{Lu}[\p{L}\d.,'’ -]{1,40} ?(?:\/|--) ?(?:\p{Lu}|for \p{Lu}|the \p{Lu})[\p{L}\d.'’ -]{1,50}[)\]]$/u;

/** "(WGN-TV)", "(KWEX 5)" */
const station = /^\([KW][A-Z]{2,3}(?:[ -]?(?:TV|Photo|\d{1,2}))?\)$/;

const agencies =
  /^[([](?:(?:AFP|AP|Reuters|PTI|ANI|IANS|UNI|dpa|EFE|ANSA|Xinhua|TASS|Bloomberg|NAN|BBC|CNN|PA|UPI|Anadolu)[ /]{0,3})+[)\]]$/i;

/** "... in Miami on Tuesday. (Published Wednesday, May 7, 2014)", also where the day went to a line of its own. */
const videoDay = /[.!?"”’] \((?:published [^()]{6,50}\)?)?$/i;

function endsInSource(line: string): boolean {
  const open = Math.max(line.lastIndexOf("("), line.lastIndexOf("["));
  if (open < 12 || !/[.!?"”’] ?$/.test(line.slice(open - 2, open))) return false;
  const credit = line.slice(open);
  if (credit.length > longestCredit || agencies.test(credit)) return false;
  return sourceEnd.test(credit) || station.test(credit) || nameSlashHouse.test(credit);
}

/** A gallery's furniture runs into its captions: "Buy Photo Police tape", "... on Oak Street. View Full Caption", "Image 1 of 10 A man ...". */
const galleryHead = /^(?:buy photo [^\s]|(?:photo: .{2,80})?image \d{1,3} of (?:\/ )?\d{1,3} )/i;

function isOfGallery(line: string): boolean {
  if (galleryHead.test(line) || line.includes(" View Full Caption")) return true;
  return line.length > 12 && line.endsWith("Buy Photo");
}

/** "The ferry at Balon port. CONTRIBUTED PHOTO" */
const shoutedEnd = /[.! —-] ?(?:CONTRIBUTED|FILE|HANDOUT|COURTESY|STOCK|SUPPLIED)(?: PHOTO| IMAGE| PICTURE)?$/;

const photoAgency =
  /(?:getty images|shutterstock|alamy|istock|ap photo|associated press photo|via reuters|via ap|via afp|via getty|reuters ?\/|\/ ?reuters|\/ ?ap|\/ ?afp|\/ ?getty|\/ ?epa|\/ ?pa wire|pa images|afp photo|via x|via facebook|\/ ?via |handout|file photo|courtesy photo|photo courtesy|image courtesy|wikimedia commons)/i;

const photoLabel =
  /^\W{0,2}(?:photos?|images?|pictures?|photograph(?:er|s)?|photo credits?|image credits?|credits?|picture credits?|photo by|image by|photograph by|courtesy(?: of)?)\s?(?::|by|of|from|via|\/)/i;

/** Longer paragraphs are prose, whatever they end in. */
const longestCaption = 420;

/** Characters of a credit at a caption's end. */
const longestCredit = 110;

/** A picture's words: marked at their head, or a credit in brackets at their end. */
export function isCaption(line: string, look: BlockLook): boolean {
  if (isOfGallery(line) || videoDay.test(line.slice(-longestCredit))) return true;
  if (look.length > longestCaption) return false;
  if (/^\[caption /.test(line)) return true;
  if (captionLead.test(line)) return !/^\W{0,2}(?:video|watch|pictures?)\b/i.test(line) || !look.ended;
  if (/["“”]/.test(line) && /(?:said|says|told)/.test(line)) return false;
  if (!look.ended && (endsInCredit(line) || shoutedEnd.test(line) || isSlashCredit(line.slice(-longestCredit))))
    return true;
  const end = line.slice(-longestCredit);
  if (endsInSource(line)) return true;
  return captionEnd.test(end) || (agencyEnd.test(end) && look.words < 45);
}

/** A line that only says where a picture comes from: "Ana Silva/Getty Images", "REUTERS / Leo Funk", "Photo: Ana Silva", "Slideshow (5 images)". */
export function isPhotoCredit(line: string, look: BlockLook): boolean {
  if (look.words > 14 || look.length > 120) return false;
  if (/^(?:slideshow|gallery|image \d|photo \d|\d{1,3} ?(?:of|\/) ?\d{1,3}$)/i.test(line) && !look.ended) return true;
  if (/^[A-Z]{2,5} Photos? [A-Z]{2,6}\d{2,4}(?:, [A-Z]{2,6}\d{2,4}){0,9}$/.test(line)) return true; // "AP Photo NYDC301, NYDC304"
  if (photoLabel.test(line) && (!look.ended || look.words <= 6)) return true;
  return photoAgency.test(line) && !look.ended && look.functionWords <= 1;
}

/** "... in Fort Myers, July 25, 2016. REUTERS/Jo Weir" */
const agencySlash = /[.!] (?:REUTERS|AFP|AP(?: Photo)?|EPA|GETTY) ?\/ ?\p{Lu}[\p{L}.' /-]{2,40}$/u;

/** "... at the harbor on Thursday. Ole Brekke / NWN via Newsfoto" */
const nameSlash = /[.!] \p{Lu}[\p{L}.'’-]{1,20} \p{Lu}[\p{L}'’ -]{1,30} ?\/ ?\p{Lu}[\p{L}'’ ]{1,40}$/u;

function isSlashCredit(end: string): boolean {
  return end.includes("/") && (agencySlash.test(end) || nameSlash.test(end));
}

const creditWord = /[.!… ](?:photograph|photographer|photo|picture|image|credit|pic)s?(?:\.\.\.|…)?$/i;

/** "A coastguard helicopter. Photograph: Ola Vik/AFP", "... the mill. Credit... Lena Fox for The Courier" */
function endsInCredit(line: string): boolean {
  const mark = Math.max(line.lastIndexOf(":"), line.lastIndexOf("..."), line.lastIndexOf("…"));
  return mark > 0 && line.length - mark < 75 && creditWord.test(line.slice(Math.max(0, mark - 16), mark));
}
