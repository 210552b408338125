/** Texts that make a careless reader slow: each repeats one unit up to a length. */
export const baits: Readonly<Record<string, string>> = {
  "one line without punctuation": "and then the water rose over the road ",
  "opening brackets": "(",
  "quotation marks only": '"',
  "opening quotation marks": "“",
  apostrophes: "'",
  "numbers between commas": "1,",
  "a month without an end": "Jan ",
  "a clock without an end": "12:",
  "a time unit of zero": "0second   ",
  "ranges without an end": "1-",
  "capitalized words": "Ana Ruiz ",
  initials: "A. ",
  "honorifics only": "Mr. ",
  "said she said": "said she ",
  "quotation after quotation of one speaker": '"x," said Bo. ',
  "open quotes that nobody closes": "“Yes, she said ",
  digits: "7",
  "one long word": "a",
  "white space": " ",
  newlines: "\n",
  "short lines": "x\n",
  "dashes and bullets": "- \n",
  emoji: "👩‍👩‍👧🔥",
  "right-to-left text": "قال الرئيس إن ",
  "combining marks": "e\u0301\u0302\u0303",
  "lone surrogates": "\ud800",
  "zero-width spaces": "\u200b",
  ellipses: "… ",
  "currency signs": "$",
  "number words": "one hundred and ",
  "million million": "million ",
  "percent signs": "5 % ",
  "and and": "and ",
  "of of": "of ",
};

/** A text of about `length` UTF-16 units made of one unit. */
export function baitOf(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length));
}
