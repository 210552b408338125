import type { FigureMention } from "../mention.ts";

/** Characters before and behind a duration in which its sentence says that it is a punishment. */
const BEFORE = 70;
const BEHIND = 30;

const MEASURED_IN: ReadonlySet<string | undefined> = new Set(["a", "mo", "wk", "d"]);

/**
 * What the words beside a duration make of it: "sentence" for "jailed for 12 years" and "the court gave her 18 months", "duration" for
 * time that was served or spent there, undefined where they speak of no prison.
 */
export function prisonTerm(text: string, { quantity, start, end }: FigureMention): string | undefined {
  if (!MEASURED_IN.has(quantity.unit)) return undefined;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const clause = before.slice(before.search(/[.;:!?][^.;:!?]*$/) + 1);
  const behind = text.slice(end, end + BEHIND);
  if (TO_SERVE.test(clause)) return IMPRISONMENT.test(behind) || CRIME.test(behind) ? "sentence" : undefined;
  if (SERVED.test(clause)) return PRISON.test(clause + behind) ? "duration" : undefined;
  if (SENTENCED.test(clause) || SENT.test(clause) || JAILED.test(clause) || IMPRISONMENT.test(behind))
    return "sentence";
  return GIVEN.test(clause) &&
    !BODIES.test(clause) &&
    (COURT.test(clause + behind) || CRIME.test(behind)) &&
    !/^(?:['’]| (?:to|of|off|by|more|less|ago|later|earlier|before|after)\b)/.test(behind)
    ? "sentence"
    : undefined;
}

const PRISON = /\b(?:prison|jail|gaol|behind bars)\b/;
/** "Has been in prison for", "the jail stood empty for", "served". */
const SERVED =
  /\b(?:(?:in|at|inside) (?:the |a )?(?:prison|jail|gaol)|stood \w+) for (?:\w+ )?$|\b(?:[Aa]fter|served?|serves|serving|spent|spends?|spending) (?:the last |the past )?$/;
/** "Will spend", "must serve", "is to serve a sentence of". */
const TO_SERVE =
  /\b(?:will|must|shall|(?:has|have|is|are|ordered|condemned|going) to) (?:now |then |have to )?(?:serve|spend) (?:at least |up to )?(?:the next )?$/;
/** "For arson", "for the murder of a neighbour". */
const CRIME =
  /^ for (?:\w+ )?(?:murder|murdering|manslaughter|homicide|fraud|theft|arson|rape|robbery|assault|bribery|corruption|perjury|smuggling|killing|causing|stealing)\b(?! (?:claims?|checks?|losses|victims?)\b)/;
const SENT = /\b(?:to|into) (?:prison|jail|gaol) for (?:\w+ )?$/;
/** "Was sentenced on Tuesday to six years". */
const SENTENCED = /\bsentenced(?: (?!(?:and|for|after) )[^\s,]{1,24}){0,6} to (?:\w{1,12} )?$/;
const JAILED =
  /\b(?:jailed|imprisoned|incarcerated|locked up|put behind bars)(?: (?!and |for |since )[^\s,]+){0,9} for (?:\w+ )?$/;
const IMPRISONMENT =
  /^['’]? (?:in (?:prison|jail|gaol)\b|(?:of )?imprisonment|behind bars|of hard labou?r|in a penal|in (?:a|his|her) cell\b)/;
const GIVEN = /\b(?:gave|give|given|handed|got|gets?|received) (?:\S+ ){0,3}$/;
/** Nobody gives a company years in prison. */
const BODIES = /\b(?:company|council|government|ministry|city|sides?|parties|firm) $/;
const COURT = /\b(?:courts?|judges?|jury|tribunal|magistrates?|prison|jail|convicted|guilty|verdict)\b/i;
