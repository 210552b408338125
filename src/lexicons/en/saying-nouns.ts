/**
 * Nouns that carry what somebody said in a "that" clause: "Silva's claim that ...", "their accusation that ...".
 * Lower case, singular. Compiled for this project after VerbNet 37 nominalizations. Free of rights. November 2026.
 */
const NOUNS = new Set(
  `claim statement accusation allegation assertion suggestion remark comment contention promise pledge vow warning prediction declaration announcement
complaint admission argument insistence assurance confirmation denial threat charge revelation concession observation acknowledgment acknowledgement
proposal call insinuation tweet boast explanation response answer reply testimony`.split(/\s+/),
);

export function isSayingNoun(lower: string): boolean {
  return NOUNS.has(lower) || (lower.endsWith("s") && NOUNS.has(lower.slice(0, -1)));
}
