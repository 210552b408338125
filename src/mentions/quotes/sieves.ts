import { announcedByColon } from "./sieves/announced-by-colon.ts";
import { besideQuotation } from "./sieves/beside-quotation.ts";
import { goesOn } from "./sieves/goes-on.ts";
import { goesOnAfterParagraph } from "./sieves/goes-on-after-paragraph.ts";
import { saidNext } from "./sieves/said-next.ts";
import { sameSentence } from "./sieves/same-sentence.ts";
import type { Sieve } from "./sieves/sieve.ts";
import { speechAct } from "./sieves/speech-act.ts";
import { subjectBefore } from "./sieves/subject-before.ts";
import { subjectOfSentence } from "./sieves/subject-of-sentence.ts";

/** The sieves for quotations without a verb of saying, the most precise first. */
export const sieves: readonly Sieve[] = [
  announcedByColon,
  besideQuotation,
  goesOn,
  saidNext,
  subjectBefore,
  goesOnAfterParagraph,
  speechAct,
  sameSentence,
  subjectOfSentence,
];
