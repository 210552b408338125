/**
 * Common nouns that tell what the name beside them is: "retailer Ted Harlow", "the town of Brack", "Brack valley".
 * Compiled for this project from the wording of news; free of rights. November 2026.
 */
import { tradeHeads } from "./organization-words.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Right before the name, with or without a comma: what bears this name is a body. */
export const bodyNouns =
  words(`company companies firm business retailer supermarket maker carmaker automaker chipmaker drugmaker shipbuilder steelmaker brewer
distiller miner carrier airline conglomerate corporation multinational lender bank insurer broker brokerage utility operator producer provider
manufacturer supplier wholesaler exporter importer contractor developer builder subsidiary franchisor franchise franchisee startup start-up
fund charity nonprofit non-profit foundation think-tank watchdog regulator union federation consortium cooperative party faction militia
club team side band orchestra newspaper daily tabloid weekly magazine journal broadcaster channel network website publisher publication agency
consultancy pollster institute university hospital hospice school chain label studio wholesaler hotelier restaurateur bookmaker refiner oilfield
outlet outlets portal blog paper newswire broadsheet explorer grower processor packer utility telecom telco giant affiliate unit joint-venture cartel gang`);

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

/** Right before the name: a vessel, a spacecraft, a storm, a work: none of person, body and place. */
export const thingNouns =
  words(`ferry ship vessel tanker yacht trawler frigate destroyer submarine cruiser freighter boat tugboat dinghy carrier satellite
spacecraft rocket probe lander rover hurricane typhoon cyclone storm album film movie novel book play song single musical opera series podcast
smartphone app vaccine drug variant`);

/** First words of ships' names. */
export const shipPrefixes = words("mv mt ms ss hms hmas hmcs uss usns rms mts rrs ins cgs fv");

/** First words of places' names, in the languages news meets them in. */
export const placeFirstWords =
  words(`serra sierra col monte mont cerro lago lac isla ilha île cabo cap playa puerto porto port mount lake fort cape wadi
jebel deir beit kafr camp plaza place piazza rue via avenida calle paseo ciudad colonia cidade villa vila rio río ouadi oued bahr khor
tel kibbutz mar golfo gulf strait isle val vale valle vall pico piz pic puy côte costa kota bukit gunung pulau sungai kampung tanjung ko koh hồ`);

/** Last words of the names of bodies that are no surnames. */
export const bodyLastWords = words(
  `${tradeHeads} breweries brewery dairies expeditions hotels metals mining resorts shipyard`,
);

/** First words of bodies' names in other languages. */
export const bodyFirstWords =
  words(`maison banco banque banca grupo groupe gruppo partido parti partito ministerio ministère ministero universidad
universidade université università universität instituto institut istituto deutsche crédit caisse société compagnie agencia agence agenzia federación
fundación fundação fondation fondazione stiftung clínica cámara câmara chambre consejo conseil corte tribunal asociación associação association
sindicato frente movimiento movimento mouvement policía polícia polizia ejército guardia guarda armada secretaría secretaria fiscalía
procuraduría bundes landes bank pt pemex petro baromètre observatoire observatorio centro centre cooperativa empresa editorial`);

/** Right after the name, in lower case: the body that bears it. */
export const followingBodyNouns = words(
  "institute agency company group party alliance movement union firm chain brand fund foundation coalition newspaper",
);

/** Right after the name, in lower case: works of a company. */
export const worksNouns = words("depot warehouse factory plant refinery smelter mill hospice supermarket store");

/** Platforms: "in a post on TikTok" names the service, not the company. */
export const platforms = words(
  "twitter x facebook instagram tiktok youtube telegram whatsapp reddit linkedin snapchat wechat weibo bluesky threads discord twitch vk vkontakte spotify netflix zoom messenger",
);

/** Buildings whose names stand for who sits in them; lower case. */
export const seatsOfPower: ReadonlySet<string> = new Set([
  "white house",
  "kremlin",
  "pentagon",
  "downing street",
  "10 downing street",
  "elysee",
  "élysée",
  "blue house",
  "quai d'orsay",
  "foggy bottom",
  "whitehall",
  "vatican",
  "holy see",
  "casa rosada",
  "planalto",
  "malacanang",
  "malacañang",
  "zhongnanhai",
  "scotland yard",
  "capitol hill",
]);
