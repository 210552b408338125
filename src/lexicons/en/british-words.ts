/**
 * British spellings of words that news quotes and names seldom hold, with the American ones: lower case. Those that whole classes of
 * words follow ("-our", "-ise", "-yse", "-ence") are rules where they are read. After the Oxford and Merriam-Webster dictionaries'
 * variants; free of rights. November 2026.
 */
export const britishWords: readonly (readonly [british: string, american: string])[] = [
  ["litre", "liter"],
  ["sceptic", "skeptic"],
  ["sceptical", "skeptical"],
  ["scepticism", "skepticism"],
  ["plough", "plow"],
  ["mould", "mold"],
  ["cosy", "cozy"],
  ["cheque", "check"],
  ["kerb", "curb"],
  ["storey", "story"],
  ["mum", "mom"],
  ["manoeuvre", "maneuver"],
  ["sombre", "somber"],
  ["calibre", "caliber"],
  ["judgement", "judgment"],
  ["ageing", "aging"],
  ["whilst", "while"],
  ["amongst", "among"],
  ["towards", "toward"],
  ["afterwards", "afterward"],
  ["dialogue", "dialog"],
  ["analogue", "analog"],
  ["learnt", "learned"],
  ["burnt", "burned"],
  ["dreamt", "dreamed"],
  ["spelt", "spelled"],
  ["practise", "practice"],
  ["pyjamas", "pajamas"],
  ["skilful", "skillful"],
  ["fulfil", "fulfill"],
  ["enrol", "enroll"],
  ["encyclopaedia", "encyclopedia"],
  ["foetus", "fetus"],
];

/** Verbs that double their last letter in Britain: "travelled", "traveled". */
export const doublingVerbs: ReadonlySet<string> = new Set(
  "travel cancel label model fuel level counsel signal total rival channel tunnel dial marvel quarrel shovel unravel worship kidnap".split(
    " ",
  ),
);
