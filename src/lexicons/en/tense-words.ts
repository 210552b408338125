/**
 * Words that tell whether a clause speaks of what happened or of what is to come.
 * Source: common knowledge of English verbs (irregular past forms as in any school grammar); compiled by the project, MIT, 2025-11.
 */

/** Irregular past forms; those that are also base forms ("cut", "set") count as past where no auxiliary stands before them. */
export const irregularPast: ReadonlySet<string> = new Set(
  (
    "was were had did said told went came took made got saw knew gave found thought left kept held began brought ran led met wrote " +
    "sat stood lost paid heard spoke fell rose grew drew drove flew struck won sold sent built broke bought caught chose cost cut " +
    "dealt fought felt fed froze hid hit hurt laid lay lent let lit meant put set quit read rode rang shook shot shut sang sank slept slid " +
    "spent split spread sprang stole stuck swore swept swam swung taught threw tore understood woke wore withdrew beat became bore bent " +
    "bit blew burst bred clung crept fled forbade forgot forgave foresaw ground hung knelt leapt overcame overtook proved sought shrank " +
    "slew strode undertook underwent upheld won gone done been seen taken given known shown drawn fallen risen grown thrown written spoken " +
    "broken chosen driven flown stolen torn worn beaten eaten hidden hung"
  ).split(" "),
);

/** Participles and adjectives that look ahead: "is due on Friday", "was scheduled for May 3". */
export const aheadWords: ReadonlySet<string> = new Set(
  "due expected scheduled slated planned poised likely postponed rescheduled upcoming forthcoming planning effective adjourned".split(
    " ",
  ),
);

/** Verbs whose present tense, with a day, announces: "the executive meets on Monday", "polls open Sunday". */
export const timetableVerbs: ReadonlySet<string> = new Set(
  (
    "meets meet opens open begins begin starts start ends end faces face plays play hosts host votes vote goes go " +
    "closes close expires expire returns return resumes resume travels travel visits visit concludes conclude kicks " +
    "airs air launches launch reopens reopen debuts falls runs sits convenes reconvenes decides hears departs sails elapses lapses"
  ).split(" "),
);

/** What governs an infinitive that lies ahead: "plans to resign on Friday", "is to meet", "agreed to return". */
export const aheadGovernors: ReadonlySet<string> = new Set(
  (
    "is are 's 're am expected due scheduled slated set plan plans planned planning hope hopes hoped want wants intend intends intended " +
    "agree agrees agreed ready prepared preparing prepares likely unlikely going about vow vows vowed promise promised pledged promises " +
    "need needs ask asked called urged ordered threatens threatened aim aims deadline time until proposed offered order chance " +
    "opportunity plan decision proposal bid required invited expects expect expecting hoping poised meant has have supposed"
  ).split(" "),
);

/** What is planned for its day, so that "Friday's hearing will" may lie ahead; "Friday's shooting will" does not. */
export const scheduledNouns: ReadonlySet<string> = new Set(
  (
    "vote election elections meeting game match hearing debate summit talks race session event final semifinal referendum ceremony trial launch release " +
    "report rally march concert show parade test funeral service conference deadline runoff primary ballot auction strike fixture clash visit address speech budget"
  ).split(" "),
);

/** "is meeting on Monday" announces; "is investigating a shooting Monday" tells. */
export const announcingParticiples: ReadonlySet<string> = new Set(
  "meeting going leaving returning arriving traveling travelling visiting holding hosting facing playing opening starting beginning launching coming voting closing ending expiring heading flying staging".split(
    " ",
  ),
);
