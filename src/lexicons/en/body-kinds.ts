/**
 * Bodies of which a person has one at a time, by the words of their names and the nouns for them: who rides for one team does
 * not ride for another. A row is a kind.
 * Compiled for this project from the wording of news; free of rights. November 2026.
 */
export const bodyKinds: readonly string[] = [
  "party movement front alliance league coalition union movimiento movimento frente partido parti partito fuerza",
  "university institute college school academy laboratory lab observatory centre center museum universidad universidade universität instituto institut",
  "hospital clinic infirmary hospice",
  "police constabulary gendarmerie guardia policía polícia sheriff",
  "team club",
  "newspaper daily newswire broadcaster channel magazine weekly",
  "bank lender broker brokerage",
];
