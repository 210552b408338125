/**
 * Words that show that a report is about sport, where places stand for their teams. Lower case.
 * Compiled for this project; free of rights. November 2026.
 */
export const sportsWords: ReadonlySet<string> = new Set(
  `match matches goal goals goalkeeper striker midfielder defender coach coaches cup league championship championships tournament semifinal semifinals
semi-final semi-finals quarterfinal quarter-final quarterfinals playoff playoffs innings wicket wickets batsman batsmen bowler touchdown touchdowns
quarterback inning pitcher homer homers rebounds halftime half-time scored scorer squad fixture fixtures relegation relegated medal medals
medallist olympic olympics rugby soccer football cricket tennis basketball baseball hockey golf handball volleyball referee umpire stadium season standings
lap laps peloton race sprint marathon seeded seed set-piece penalty penalties tackle try tries kickoff kick-off derby test-match win wins beat defeated`.split(
    /\s+/,
  ),
);
