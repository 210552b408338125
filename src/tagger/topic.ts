/** What a text is about, as far as it changes what a name is: in sport "Lyon" is a team, in business an unknown name a company. */
export type Topic = 0 | 1 | 2;

export const SPORT = 1;
export const BUSINESS = 2;

const sport = new Set(
  "game games match matches season coach coached goal goals scored scoring league team teams win wins winner winners half-time halftime striker midfielder defender goalkeeper quarterback touchdown touchdowns innings wicket wickets tournament semi-final semifinal semifinals final playoff playoffs champion champions championship points rebounds assists overtime penalty penalties inning homer pitcher batsman bowler runs lap laps race podium player players squad club clubs fans stadium seed set sets tie draw drew beat defeated cup qualifier qualifying standings round runner-up yards receiver interception rookie hat-trick manager friendly".split(
    " ",
  ),
);
const business = new Set(
  "shares share stock stocks profit profits revenue earnings investors investor analyst analysts company companies firm market markets bank banks billion percent quarter sales dividend bid takeover merger acquisition stake shareholders shareholder retailer maker brand chain executive index bond bonds yields lender debt prices price ceo ipo listing fund funds equity factory plant customers supplier suppliers".split(
    " ",
  ),
);

export function topicOf(lower: string): Topic {
  return sport.has(lower) ? SPORT : business.has(lower) ? BUSINESS : 0;
}

/** One word in so many must be of a topic before the text is. Sport and business news have about one in fifteen. */
const WORDS_PER_TOPIC_WORD = 35;

export function topicOfCounts(sportWords: number, businessWords: number, words: number): Topic {
  const most = Math.max(sportWords, businessWords);
  if (most < 3 || most * WORDS_PER_TOPIC_WORD < words) return 0;
  return sportWords >= businessWords ? SPORT : BUSINESS;
}
