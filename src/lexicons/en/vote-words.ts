/** Words for the side that votes for a thing. Our own list, 2026-11. */
export const FOR_WORDS: ReadonlySet<string> = new Set(
  "for favour favor yes yeses yea yeas aye ayes backed backing supported supporting approved endorsed".split(" "),
);

/** And for the side that votes against it. */
export const AGAINST_WORDS: ReadonlySet<string> = new Set(
  "against no noes nos nay nays opposed opposing rejected dissented".split(" "),
);

/** Words in whose company numbers for and against are those of a vote. */
export const VOTE_WORDS: ReadonlySet<string> = new Set(
  "vote votes voted voting ballot ballots poll referendum parliament deputies deputy lawmakers legislators senators senate congress assembly mps councillors councilors council motion bill resolution amendment adopted approved passed carried judges board delegates abstention abstentions abstained abstaining".split(
    " ",
  ),
);
