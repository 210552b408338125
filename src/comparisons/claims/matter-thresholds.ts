/** Likeness from which two phrases name one thing. Set on the project's cases, checked on articles of Wikinews and BASIL. */
export const SAME_THING = 0.55;
/** Actors less alike than this are two, where both are named. */
export const OTHER_ACTOR = 0.2;
/** A surname for the whole name. */
export const SAME_PERSON = 0.8;
export const SAME_SENTENCE = 0.2;
/** Where something is missing (a pronoun for the theme, another word for the actor), the sentences have to be this alike. */
export const CLOSE_SENTENCE = 0.35;
export const LEAST_SENTENCE = 0.15;
/** States that follow each other in time need more to be one moment. */
export const SAME_MOMENT = 0.3;
