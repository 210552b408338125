/**
 * Words that exclude each other as the outcome of one matter. Each row: one side | the other side, as stems are made later.
 * Our own list, 2026-11: outcomes that news reports as settled. Gradable opposites (big, small) are left out.
 */
const ROWS: readonly string[] = [
  "accept approve adopt pass ratify back endorse | reject refuse decline",
  "convict | acquit clear exonerate",
  "guilty | innocent",
  "confirm admit acknowledge | deny",
  "open reopen | close shut",
  "resume | suspend halt",
  "release free | detain arrest jail imprison hold",
  "capture catch | escape flee elude",
  "survive | die",
  "alive | dead",
  "valid | expired invalid",
  "include cover | exclude exempt omit",
  "legal lawful | illegal unlawful",
  "win | lose",
  "keep retain | scrap abolish close axe",
  "support favour | oppose",
  "succeed | fail",
  "raise increase | cut lower reduce",
  "rise | fall",
  "find locate | miss",
  "extend | end",
  "uphold | overturn quash",
  "resign quit | stay remain",
  "safe | unsafe",
  "allow permit | ban forbid prohibit",
  "join | leave",
  "guarantee | waive",
  "lock | unlock",
];

export interface Opposites {
  readonly rows: readonly { readonly left: readonly string[]; readonly right: readonly string[] }[];
}

/** The rows as word lists, lemmas as written. */
export function oppositeRows(): Opposites["rows"] {
  return ROWS.map((row) => {
    const [left = "", right = ""] = row.split("|");
    return { left: left.trim().split(" "), right: right.trim().split(" ") };
  });
}

/** Verbs that turn their complement around: "denied that", "refused to", "ruled out". */
export const REVERSING_VERBS: ReadonlySet<string> = new Set(
  "deny denies denied denying refuse refuses refused refusing fail fails failed failing decline declines declined declining refute refuted refutes avoid avoided dismissed dismiss dismisses".split(
    " ",
  ),
);

/** Verbs that leave open whether their complement holds. */
export const OPEN_VERBS: ReadonlySet<string> = new Set(
  "ask asked asks wonder wondered demand demanded demands want wants wanted hope hopes hoped expect expects expected plan plans planned consider considers considered considering fear fears feared urge urged urges try tries tried threaten threatened threatens propose proposed investigate investigating examine checking check".split(
    " ",
  ),
);

/** Auxiliaries and words that make a clause less than a statement. */
export const HYPOTHETICAL_WORDS: ReadonlySet<string> = new Set(
  "would could might may should if whether unless can must ought perhaps maybe possibly".split(" "),
);
