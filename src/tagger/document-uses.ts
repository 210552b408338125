import type { SentenceCase } from "./sentence-case.ts";
import { BUSINESS, SPORT, type Topic, topicOfCounts } from "./topic.ts";
import { FIRST_NAME } from "./word-classes.ts";
import type { WordForm } from "./word-form.ts";

/** Bits of `cues`: what stands beside a word's capitalized uses anywhere in the document. */
export const CUES = 16;
const AFTER_TITLE = 1;
const AFTER_FIRST_NAME = 2;
const BEFORE_CAPITAL = 4;
const AFTER_CAPITAL = 8;
const AFTER_PLACE_WORD = 16;
const BEFORE_SAYING = 32;
const BEFORE_POSSESSIVE = 64;
const AFTER_THE = 128;
const BEFORE_COMPANY_WORD = 256;
const IN_BRACKETS = 512;
const AFTER_OF = 1024;
const BEFORE_LOWER_NOUN = 2048;
const AFTER_COMPANY_NOUN = 4096;
const BEFORE_OFFICE = 8192;
const BESIDE_CONTEST = 16384;
const BEFORE_WHO = 32768;

const titles = new Set(
  "mr mr. mrs mrs. ms ms. dr dr. sir lord lady president minister secretary chancellor senator sen. rep. gov. governor mayor king queen prince princess pope judge justice general gen. col. colonel captain capt. lt. sgt. professor prof. coach spokesman spokeswoman chairman chairwoman director executive".split(
    " ",
  ),
);
const placeWords = new Set("in at near from outside across throughout around".split(" "));
const sayings = new Set("said says told added asked announced reported wrote warned argued insisted told".split(" "));
const companyWords = new Set(
  "inc inc. corp corp. ltd ltd. llc plc co co. group holdings bank ag sa nv se gmbh industries technologies airlines motors energy".split(
    " ",
  ),
);

const companyNouns = new Set(
  "company firm maker producer retailer miner manufacturer group bank lender airline brand startup developer supplier giant publisher bookmaker broker brokerage operator carrier insurer chain builder owner parent rival subsidiary unit conglomerate automaker drugmaker carmaker distributor provider agency institute newspaper magazine broadcaster website portal platform app union party alliance charity club team side".split(
    " ",
  ),
);
const officeWords = new Set(
  "chief ceo cfo chairman chairwoman chair president director spokesman spokeswoman spokesperson shares stock bonds employees workers staff customers users shareholders investors executives executive officials plant factory analyst analysts economist coach captain manager striker defender midfielder quarterback pitcher fans".split(
    " ",
  ),
);
const contestWords = new Set(
  "beat beats defeat defeated edged host hosts hosted visit visits visited lost lose won win play plays played face faces against versus vs vs. drew draw stunned routed thrashed swept over trailed led lead".split(
    " ",
  ),
);

/**
 * How a document writes each of its words, whatever the sentence at hand shows: a headline's "Rivers" is a name
 * where the text below says "Mr. Rivers", and no name where it only has "rivers".
 * Indexed by `lowerId` of the word.
 */
export class DocumentUses {
  readonly small: Uint8Array;
  readonly capital: Uint8Array;
  readonly cues: Uint16Array;

  constructor(distinctWords: number) {
    this.small = new Uint8Array(distinctWords);
    this.capital = new Uint8Array(distinctWords);
    this.cues = new Uint16Array(distinctWords);
  }

  private sportWords = 0;
  private businessWords = 0;
  private words = 0;

  get topic(): Topic {
    return topicOfCounts(this.sportWords, this.businessWords, this.words);
  }

  /** Counts the words of a sentence in; sentences in headline style or capitals say nothing of a word's case. */
  read(words: readonly WordForm[], start: number, end: number, written: SentenceCase): void {
    for (let at = start; at < end; at++) {
      const word = words[at]!;
      if (word.isWordLike) this.words++;
      if (word.topic === SPORT) this.sportWords++;
      else if (word.topic === BUSINESS) this.businessWords++;
      if (word.isLowerWord) {
        if (this.small[word.lowerId]! < 255) this.small[word.lowerId]!++;
        continue;
      }
      if (!word.hasCapital) continue;
      if (written === 0 && at > start && words[at - 1]!.isWordLike && this.capital[word.lowerId]! < 255)
        this.capital[word.lowerId]!++;
      if (written !== 2) this.cues[word.lowerId]! |= cuesAt(words, at, start, end);
    }
  }
}

function cuesAt(words: readonly WordForm[], at: number, start: number, end: number): number {
  let cues = 0;
  if (at > start) {
    const before = words[at - 1]!;
    if (titles.has(before.lower)) cues |= AFTER_TITLE;
    if (before.hasCapital) cues |= before.lists & FIRST_NAME ? AFTER_FIRST_NAME | AFTER_CAPITAL : AFTER_CAPITAL;
    if (placeWords.has(before.lower)) cues |= AFTER_PLACE_WORD;
    if (companyNouns.has(before.lower)) cues |= AFTER_COMPANY_NOUN;
    if (contestWords.has(before.lower)) cues |= BESIDE_CONTEST;
    if (before.lower === "the") cues |= AFTER_THE;
    if (before.lower === "of") cues |= AFTER_OF;
  }
  if (at + 1 < end) {
    const after = words[at + 1]!;
    if (officeWords.has(after.lower)) cues |= BEFORE_OFFICE;
    if (contestWords.has(after.lower)) cues |= BESIDE_CONTEST;
    if (after.text === "," && at + 2 < end && words[at + 2]!.lower === "who") cues |= BEFORE_WHO;
    if (after.hasCapital) cues |= companyWords.has(after.lower) ? BEFORE_COMPANY_WORD | BEFORE_CAPITAL : BEFORE_CAPITAL;
    else if (sayings.has(after.lower)) cues |= BEFORE_SAYING;
    else if (after.lower === "'s") cues |= BEFORE_POSSESSIVE;
    else if (after.text === ")" && at > start && words[at - 1]!.text === "(") cues |= IN_BRACKETS;
    else if (after.isLowerWord && after.lower.endsWith("s")) cues |= BEFORE_LOWER_NOUN;
  }
  return cues;
}
