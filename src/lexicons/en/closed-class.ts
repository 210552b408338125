/** English words of closed classes, as clause boundaries and noun phrases need them. Lower case. Compiled for this project, free of rights. November 2026. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const subjectPronouns = words("i you he she it we they");
export const objectPronouns = words("me you him her it us them");
export const indefinitePronouns = words(
  `some many others most several few all both none everyone everybody someone somebody anyone anybody nobody neither
each another those these this one two three four five half`,
);
export const relativePronouns = words("who which that whom");
export const possessives = words("my your his her its our their whose");
export const determiners = words(
  "the a an this that these those some any no every each another both all either neither such",
);
export const prepositions = words(
  `of in at on for from with by to as into over under about against between through during before after without within along among
across behind beyond near per via toward towards around amid despite like unlike inside outside upon since until till throughout off out up down`,
);
export const auxiliaries = words(
  `be am is are was were been being has have had having do does did will would shall should can could may might must 'd 'll 've 're 'm wo ca`,
);
export const modals = words("will would shall should can could may might must 'd 'll wo ca");
export const negations = words("not n't never neither nor hardly no");
export const subordinators = words(
  "that because while when whenever if as after before since though although where whereas unless until whether once so than lest",
);
export const coordinators = words("and or but nor yet plus");
export const speechAdverbs = words(
  `also later then again once repeatedly often always never previously recently earlier first further furthermore already now still just even only
immediately quickly angrily calmly bluntly flatly simply clearly openly publicly privately jokingly famously reportedly allegedly
meanwhile therefore thus nevertheless nonetheless instead finally eventually initially originally specifically explicitly categorically strongly
firmly emphatically vehemently correctly rightly wrongly falsely frequently consistently subsequently similarly separately formally officially
grimly wryly proudly sarcastically quietly softly loudly matter-of-factly`,
);
export const weekdays = words("monday tuesday wednesday thursday friday saturday sunday");
export const months = words(
  "january february march april may june july august september october november december jan feb mar apr aug sept sep oct nov dec jan. feb. aug. sept. oct. nov. dec.",
);
