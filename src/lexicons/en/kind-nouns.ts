/**
 * Common nouns that tell what the name beside them is: "retailer Ted Harlow", "the town of Brack", "Brack valley".
 * Compiled for this project from the wording of news; free of rights. November 2026.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Right before the name, with or without a comma: what bears this name is a body. */
export const bodyNouns =
  words(`company companies firm retailer supermarket maker carmaker automaker chipmaker drugmaker shipbuilder steelmaker brewer
distiller miner carrier airline conglomerate corporation multinational lender bank insurer broker brokerage utility operator producer provider
manufacturer supplier wholesaler exporter importer contractor developer builder subsidiary franchisor franchise franchisee startup start-up
fund charity nonprofit non-profit foundation think-tank watchdog regulator union federation consortium cooperative party faction militia
club team side band orchestra newspaper daily tabloid weekly magazine broadcaster channel network website publisher publication agency
consultancy pollster institute university hospital hospice school chain label studio wholesaler hotelier restaurateur bookmaker refiner oilfield
explorer grower processor packer utility telecom telco giant affiliate unit joint-venture cartel gang`);

/** Before "of" and the name: a place. */
export const placeNouns =
  words(`city town village hamlet suburb district province region state county prefecture municipality island islet port
capital peninsula neighborhood neighbourhood borough parish coast bay lake river valley mountain mountains gulf strait outskirts resort enclave territory`);

/** Right after the name, in lower case: a place. */
export const followingPlaceNouns =
  words(`airport valley mountains mountain river district province region peninsula forest island islands coast border
desert county basin lake canyon crossing municipality prefecture neighborhood neighbourhood suburb plateau highway beach harbor harbour`);

/** Before "of", "at", "in" or "for" and the name: what bears this name is a body. */
export const bodyRoles =
  words(`subsidiary shareholder shareholders shares stake takeover acquisition bid ceo chairman chairwoman spokesman spokeswoman
spokesperson analyst analysts strategist economist employees workers owner unit division shareholders board`);
