/**
 * What can happen, by kind: words by which two reports may tell of one happening ("a hearing is set", "the court sits"). Of words
 * that newsrooms use for one another (news-synonyms) the first stands for all. A word may tell of several kinds.
 * Compiled for this project from the wording of news; free of rights. November 2026.
 */
export const HAPPENING_KINDS: readonly string[] = [
  "begin break erupt ignite flame alarm alert call blast crash collapse derail sink strike hit shake rip occur accident disaster fall slide burst storm bang incident",
  "deadline expire lapse ultimatum due",
  "apply force valid impose introduce",
  "end extinguish stop cease over contain control",
  "resume reopen restart reconvene return restore normal",
  "hearing trial court appear verdict sentence judge tribunal appeal convict acquit jail plead jury",
  "talks meet table convene session sit mediator",
  "vote poll election runoff referendum elect",
  "kill murder stab drown body bury funeral",
  "find recover locate spot see sight identify detect notice",
  "arrest seize catch charge handcuff custody",
  "land arrive ashore landfall dock cross sweep",
  "leave sail evacuate escape clear flee",
  "deliver hand receive ship",
  "open inaugurate complete build establish erect ready",
  "sign deal approve permit grant ratify licence seal adopt pass",
  "record mark best",
  "win title champion trophy cup crown medal",
  "born birth",
  "merge merger buy sell complete close union",
  "suspend withdraw revoke ban quash strip cancel annul",
  "pay instalment dividend refund transfer",
  "ill vomit fever infect patient symptom case diagnose",
  "attack raid rob steal gang hostage kidnap burgle",
  "strike walkout walk picket job",
  "launch liftoff orbit rocket",
  "appoint swear office succeed resign dismiss",
  "broadcast air publish premiere release debut",
  "close seal suspend halt",
];

/** Bits of the kinds that a preposition tells of. */
export const BEGINNING = 1 | 4;
export const LIMIT = 2;
