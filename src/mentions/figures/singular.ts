const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["people", "person"],
  ["lives", "life"],
  ["wives", "wife"],
  ["feet", "foot"],
  ["teeth", "tooth"],
  ["mice", "mouse"],
  ["geese", "goose"],
  ["police", "police"],
  ["series", "series"],
  ["species", "species"],
  ["news", "news"],
  ["crises", "crisis"],
  ["buses", "bus"],
  ["wolves", "wolf"],
  ["calves", "calf"],
  ["knives", "knife"],
  ["thieves", "thief"],
  ["potatoes", "potato"],
  ["tomatoes", "tomato"],
  ["mosquitoes", "mosquito"],
  ["gases", "gas"],
]);

/** The singular of a lower-case noun, so that "vessels" and "vessel" give one slot. */
export function singular(noun: string): string {
  const known = IRREGULAR.get(noun);
  if (known !== undefined) return known;
  if (noun.endsWith("men")) return `${noun.slice(0, -3)}man`;
  if (noun.length < 4 || !noun.endsWith("s") || /(ss|us|is)$/.test(noun)) return noun;
  if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
  return /(ches|shes|xes|sses|zes)$/.test(noun) ? noun.slice(0, -2) : noun.slice(0, -1);
}
