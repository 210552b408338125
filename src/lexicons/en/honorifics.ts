/**
 * Words before a person's name that are no part of it: forms of address, ranks, clerical and noble titles.
 * `gender` where the word tells it. Lower case without the final full stop. After AP Stylebook, "courtesy titles", "military titles", "religious titles".
 * Compiled for this project, free of rights. November 2026.
 */
export type HonorificGender = "female" | "male";

/** By the title in lower case, without its full stop. */
export const genderedHonorifics: ReadonlyMap<string, HonorificGender> = new Map<string, HonorificGender>(
  Object.entries({
    mr: "male",
    mister: "male",
    messrs: "male",
    sir: "male",
    lord: "male",
    baron: "male",
    count: "male",
    duke: "male",
    earl: "male",
    viscount: "male",
    king: "male",
    prince: "male",
    emperor: "male",
    pope: "male",
    father: "male",
    brother: "male",
    monsignor: "male",
    don: "male",
    señor: "male",
    senor: "male",
    monsieur: "male",
    herr: "male",
    congressman: "male",
    councilman: "male",
    assemblyman: "male",
    alderman: "male",
    chairman: "male",
    spokesman: "male",
    policeman: "male",
    mrs: "female",
    ms: "female",
    miss: "female",
    madam: "female",
    madame: "female",
    dame: "female",
    lady: "female",
    baroness: "female",
    countess: "female",
    duchess: "female",
    queen: "female",
    princess: "female",
    empress: "female",
    sister: "female",
    mother: "female",
    señora: "female",
    senora: "female",
    doña: "female",
    frau: "female",
    mme: "female",
    congresswoman: "female",
    councilwoman: "female",
    assemblywoman: "female",
    alderwoman: "female",
    chairwoman: "female",
    spokeswoman: "female",
    policewoman: "female",
  } as const),
);

/** Ranks and addresses that tell nothing of gender. */
export const plainHonorifics: readonly string[] =
  `mx dr prof professor rev reverend fr rabbi imam sheikh shaikh sheik ayatollah mullah sultan emir hajj
gen general lt lieutenant col colonel maj major capt captain cpl corporal sgt sergeant pvt private cmdr commander adm admiral brig brigadier
spc specialist ensign sen senator rep representative gov governor pres president det detective insp inspector supt superintendent
constable pc officer deputy sheriff trooper chief marshal judge justice hon honorable honourable amb ambassador
cardinal archbishop bishop pastor deacon st saint coach dep min minister secy secretary atty attorney treasurer mayor
councillor councilor chancellor premier speaker whip magistrate coroner prosecutor`.split(/\s+/);

/** Suffixes after a person's name that belong to it. */
export const nameSuffixes: readonly string[] = ["jr", "sr", "ii", "iii", "iv", "jnr", "snr"];
