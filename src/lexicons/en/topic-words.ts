/**
 * Words that tell sport and business news from other news. The name tagger was trained with these very lists: a change takes
 * effect with the next training only (training/README.md).
 * Source: own, from reading news. Licence: MIT. Made 2026-11.
 */

export const sportWords: ReadonlySet<string> = new Set(
  "game games match matches season coach coached goal goals scored scoring league team teams win wins winner winners half-time halftime striker midfielder defender goalkeeper quarterback touchdown touchdowns innings wicket wickets tournament semi-final semifinal semifinals final playoff playoffs champion champions championship points rebounds assists overtime penalty penalties inning homer pitcher batsman bowler runs lap laps race podium player players squad club clubs fans stadium seed set sets tie draw drew beat defeated cup qualifier qualifying standings round runner-up yards receiver interception rookie hat-trick manager friendly".split(
    " ",
  ),
);

export const businessWords: ReadonlySet<string> = new Set(
  "shares share stock stocks profit profits revenue earnings investors investor analyst analysts company companies firm market markets bank banks billion percent quarter sales dividend bid takeover merger acquisition stake shareholders shareholder retailer maker brand chain executive index bond bonds yields lender debt prices price ceo ipo listing fund funds equity factory plant customers supplier suppliers".split(
    " ",
  ),
);
