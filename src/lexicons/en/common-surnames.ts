/**
 * Surnames that strangers share in one news story. Compiled for this project from the most frequent surnames of English-, Spanish-,
 * Chinese-, Korean-, Vietnamese-, Arabic- and Hindi-speaking countries. Free of rights. November 2026.
 */
const surnames: ReadonlySet<string> = new Set(
  `smith johnson williams brown jones davis miller wilson moore taylor anderson thomas jackson white harris martin thompson clark lewis lee
robinson walker young hall allen king wright scott hill green adams baker nelson carter mitchell roberts turner phillips campbell parker evans
edwards collins stewart morris rogers murphy kelly cook cooper bailey bell ward cox gray james watson brooks price wood ross henderson jenkins
perry powell long patterson hughes washington butler simmons foster bryant russell griffin hayes west cole holmes greene grant wells webb
garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz cruz reyes morales ortiz gutierrez
silva santos souza fernandez kim park choi wang li zhang liu chen nguyen tran ali ahmed khan hussein mohamed hassan singh kumar sharma patel`.split(
    /\s+/,
  ),
);

/** In: folded. */
export function isCommonSurname(word: string): boolean {
  return surnames.has(word);
}
