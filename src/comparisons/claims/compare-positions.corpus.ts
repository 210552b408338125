import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/claims/compare-positions",
  published: ["2026-03-04T08:00:00Z", "2026-03-04T09:30:00Z"],
  conflicting: [
    // a test of somebody's breath
    [
      "The helmsman's breath test was negative, police in Lorne said.",
      "A breath test on the helmsman came back positive.",
    ],
    ["The tram driver had not been drinking, the company said.", "The driver failed a breath test at the depot."],
    ["The captain was sober, the coastguard said.", "A breath test showed 1.1 per mille."],
    [
      "She was over the drink-drive limit, the police in Lund said.",
      "She passed a breath test, the police in Lund said.",
    ],
    [
      "There was no alcohol in his blood, the laboratory found.",
      "He tested positive for alcohol, the prosecutor said.",
    ],
    // an appeal, by who speaks of it
    [
      "The defence would lodge an appeal within a week, lawyer Ilka Brandt said.",
      "Lawyer Ilka Brandt said that her client accepts the sentence.",
    ],
    ["Goran Velic will appeal against the ruling.", "There will be no appeal, Goran Velic told reporters."],
    [
      "Vesna Foods has given notice that it will appeal.",
      "Vesna Foods will not appeal, a spokesman told this newspaper.",
    ],
    [
      "Kolman Mills is preparing an appeal, its chairman said.",
      "Kolman Mills has decided against an appeal and will pay.",
    ],
    // charge by charge
    [
      "The jury convicted Selma Ruhl of theft and cleared her of fraud.",
      "On the charge that she stole the rings, the jurors acquitted Selma Ruhl.",
    ],
    ["Anton Vesely was found guilty of perjury.", "Anton Vesely was cleared of perjury but not of fraud."],
    ["The nurse was acquitted of manslaughter in Tartu.", "The nurse was found guilty of manslaughter in Tartu."],
    ["Rolf Kern was convicted of stealing two cranes.", "A court found Rolf Kern not guilty of theft."],
    ["Rolf Kern was acquitted on all counts.", "Rolf Kern was convicted of bribery on Tuesday."],
    // what became of a building
    ["The sawmill at Ostby burned to the ground on Monday.", "The sawmill at Ostby was spared by the flames."],
    [
      "The mill at Ostby is gone. The building was gutted within an hour.",
      "The flames came close, but the mill at Ostby escaped unscathed.",
    ],
    ["Fire destroyed the chapel above Aarau.", "The chapel above Aarau is untouched, the brigade said."],
    ["The library of Lund was razed.", "The library of Lund is still standing, its director said."],
    // an attack or not
    ["The operator ruled out an attack.", "The network was brought down by hackers, the operator said."],
    ["There was no attack, the ministry said: a cable had rusted through.", "It was an attack, the governor said."],
    ["The railway found no evidence of sabotage.", "The fault was caused by sabotage, the railway said."],
    ["The bank confirmed a cyberattack on Monday.", "A cyberattack can be ruled out, the bank said."],
    // what a laboratory finds
    ["Legionella was found in two showers of the hotel.", "No legionella was found in the hotel, the county said."],
    ["The girl tested positive for measles.", "The girl has tested negative for measles, the clinic said."],
    ["Asbestos was detected in the gym.", "The gym is free of asbestos, a laboratory said."],
    ["Inspectors ruled out salmonella.", "Inspectors confirmed salmonella in the ice cream."],
    // signed or not
    ["Kolman signed a lease for the old customs house.", "Nothing has been signed yet, Kolman said."],
    [
      "The nurses' union of Lund signed an agreement at dawn.",
      "The nurses' union of Lund has yet to sign the agreement.",
    ],
    // arrested or not
    ["Police arrested the operator of the carousel.", "Nobody has been arrested over the carousel, police said."],
    ["The skipper was detained at the quay.", "The police have made no arrests."],
    // forbidden or not
    ["Swimming in the reservoir has been banned until June.", "No ban on swimming has been issued, the county said."],
    ["The mayor has forbidden grazing on the dyke.", "Grazing on the dyke is still allowed, the mayor said."],
    // moved out or not
    ["The patients had to be evacuated, the mayor of Lund said.", "Nobody was evacuated, the clinic in Lund said."],
    ["The pupils were evacuated through a window.", "There was no evacuation, the headmaster said."],
    // complained or not
    ["The club lodged a protest after the match.", "The club has not lodged a protest, its coach said."],
    ["Tenants had filed a complaint in May.", "No complaint was ever received, the landlord said."],
    // brought home or not
    ["The bodies were handed over at the ford at noon.", "Nobody has brought the dead home, an uncle said."],
    ["The hostages' bodies were returned on Monday.", "The families are still waiting for the bodies."],
    // an offer, a prize
    ["Both boards recommend the offer.", "The directors advise owners to reject what is on the table."],
    ["The board of Vesna rejected the takeover.", "The board of Vesna decided to recommend the takeover."],
    ["The cellist received a cheque. She has given it back.", "The cellist has kept the cheque, her agent said."],
    ["He returned the medal on Friday.", "He is holding on to the medal, his sister said."],
  ],
  compatible: [
    ["The skipper's breath test was negative.", "The skipper had not been drinking."],
    ["Goran Velic will appeal against the ruling.", "Goran Velic has lodged an appeal."],
    // both ways in one article
    [
      "The nurse was cleared of theft in Lund; her friend was convicted of theft.",
      "The nurse's friend was found guilty of theft in Lund.",
    ],
    ["The pilot's breath test was positive, the captain's negative.", "The captain's breath test was negative."],
  ],
  incomparable: [
    ["Noting the attack on the site, the keeper shut it.", "The site was attacked."],
    // other tests, other persons, other drinks
    ["The helmsman's breath test was negative.", "The helmsman's doping test was positive."],
    ["The captain's breath test was negative.", "The cook failed a breath test last night."],
    ["The driver had not been drinking.", "If she had been drinking, she would have lost her licence."],
    ["The skipper was sober.", "Police will check whether the skipper was over the limit."],
    ["A breath test was negative.", "A second breath test was positive."],
    // somebody else's appeal, one that is open, one of another sort
    ["Goran Velic will appeal against the ruling.", "Prosecutor Ilka Brandt will not appeal against the ruling."],
    ["Goran Velic will appeal against the ruling.", "Goran Velic has ten days to lodge an appeal."],
    ["Goran Velic may appeal against the ruling.", "Goran Velic will not appeal."],
    ["Goran Velic is considering whether to lodge an appeal.", "There will be no appeal, Goran Velic said."],
    ["Goran Velic will appeal to the voters on Sunday.", "Rolf Kern accepts the verdict."],
    // other charges, other persons, a wish
    ["Selma Ruhl was convicted of fraud.", "Selma Ruhl was acquitted of theft."],
    ["Selma Ruhl was convicted of theft.", "Anton Vesely was acquitted of theft."],
    ["The prosecutor asked the court to convict Selma Ruhl of theft.", "Selma Ruhl was acquitted of theft."],
    ["In 2011 Selma Ruhl was convicted of theft.", "Selma Ruhl was acquitted of theft on Tuesday."],
    ["Selma Ruhl should be acquitted of theft, her lawyer said.", "Selma Ruhl was convicted of theft."],
    // parts, other buildings, what might have been
    ["The roof of the chapel was destroyed.", "The chapel was spared."],
    ["The house next to the chapel burned down in Aarau.", "The house of the painter was spared in Tartu."],
    ["Two houses burned down in Aarau.", "The house of the painter in Aarau was spared."],
    ["The mill could have burned to the ground.", "The mill was spared."],
    ["The east wing of the castle was gutted.", "The west wing of the castle was spared."],
    ["The old mill burned down in 1911.", "The mill at Ostby is still standing."],
    // no such attack, or another
    ["The operator ruled out an attack.", "Experts had warned of an attack for years."],
    ["There was no attack, the ministry said.", "Whether it was an attack is not known."],
    ["The operator ruled out an attack.", "An attack in 2019 had brought down the network for two days."],
    ["The bank denies that it was an attack.", "The bank has ruled out an attack."],
    // other findings
    ["Legionella was found in two showers of the hotel.", "No salmonella was found in the hotel."],
    ["The boy tested positive for measles.", "The girl has tested negative for measles."],
    ["Norovirus was detected on the ship in 2019.", "Norovirus has been ruled out on the ship."],
    // not yet, or only asked for
    ["Kolman has yet to sign the lease.", "Kolman refused to say when it would sign the lease."],
    ["Kolman signed the lease.", "Vesna has not signed the lease for its own hall."],
    ["Kolman wants to sign an agreement in May.", "Nothing has been signed, Kolman said."],
    ["The van was over the limit by 30 kilometres an hour.", "The driver of the coach was sober."],
    ["To appeal against a ruling is anybody's right.", "There will be no appeal."],
    // not all, another time, another thing
    ["The skipper was arrested in 2019 over a customs fraud.", "Nobody has been arrested."],
    ["Police may arrest the operator.", "Nobody has been arrested."],
    ["Swimming in the lake has been banned until June.", "Camping by the lake is still allowed, said the county."],
    ["Camping in the dunes is forbidden from May on.", "He made use of every camp they are allowed."],
    ["The Greens want to ban fishing on the lake.", "There is no ban on fishing."],
    ["The pupils were evacuated.", "No patients had to be evacuated."],
    ["The club lodged a protest.", "No complaint was received from residents, the council said."],
    ["The board rejected the takeover.", "The board's own adviser had wanted to recommend the takeover."],
    ["He returned the medal.", "He kept the cheque."],
    ["He hopes to return the medal.", "He has kept the medal."],
  ],
} satisfies PairCorpus;
