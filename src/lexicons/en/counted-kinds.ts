import { once } from "../../kernel/once.ts";

/**
 * Nouns that newsrooms count, by what they may stand for one another as: a paper counts "vessels" where another counts "freighters".
 * People are told by `PERSON_NOUNS` and by the nouns below. Our own list, 2026-11; words are facts.
 */
const KINDS: Readonly<Record<string, string>> = {
  people: `souls soul angler anglers mourner mourners occupant occupants captive captives fugitive fugitives inhabitant inhabitants
supporter supporters marcher marchers walker walkers runner runners rider riders volunteer volunteers believers faithful cops
retiree retirees evacuee evacuees internee internees abductee abductees deportee deportees stowaway stowaways
escapee escapees convict convicts defendant defendants accused crook crooks thief thieves raider raiders fellow fellows
gentleman gentlemen lady ladies folk folks locals neighbours revellers partygoers concertgoers festivalgoers
ticket-holders attendees visitor visitors traveller travellers traveler travelers commuter commuters trekker trekkers
strikers picketers staffers colleagues conductors stewards cleaners porters labourers laborers engineers technicians
apprentices trainees recruits hands diggers delegates councillors councilors senators deputies lawmakers mps
applicants candidates claimants plaintiffs complainants signatories petitioners householders tenants occupiers
bather bathers swimmers divers schoolchildren learners undergraduates freshers alumni soldiers conscripts reservists
troops bodies dead wounded injured sufferers donors recipients users sailors seamen crewmen mates settlers nomads herders`,
  animals: `animal animals dog dogs hound hounds pup pups puppy puppies pooch pooches mutts cat cats kitten kittens sheep ewe ewes lamb lambs ram rams
cow cows cattle calf calves bull bulls heifers buffalo buffaloes goat goats kid pig pigs sow sows piglets hog hogs horse horses pony ponies
donkey donkeys mule mules camel camels chicken chickens hen hens bird birds poultry duck ducks geese turkeys swans
whale whales dolphin dolphins porpoises seal seals turtle turtles fish salmon carcasses carcass elephant elephants rhino rhinos lion lions
wolf wolves bear bears deer reindeer elk boar boars beasts beast creatures creature livestock monkeys foxes rabbits parrots snakes
hives colonies hedgehogs penguins giraffes head`,
  homes: `home homes house houses dwelling dwellings property properties building buildings residence residences cottage cottages bungalow
bungalows flat flats apartment apartments household households huts hut shacks shelters structure structures premises cabins cabin customers
customer subscribers villas farmhouses units addresses roofs`,
  schools: "school schools kindergarten kindergartens nursery nurseries college colleges academies classrooms",
  shops: `shop shops store stores outlet outlets branch branches business businesses retailers stall stalls kiosk kiosks boutiques
restaurants restaurant pubs pub cafes supermarkets bakeries dealerships salons premises traders shopkeepers`,
  vehicles: `vehicle vehicles car cars truck trucks lorry lorries van vans bus buses coach coaches minibus minibuses rigs rig pickups
motorcycles motorbikes motors cabs taxis tractors suvs`,
  ships: `ship ships vessel vessels boat boats freighter freighters tanker tankers trawler trawlers ferry ferries yacht yachts barge barges
carrier carriers bulkers freighters liners craft cargo merchantmen dinghies`,
  planes: `plane planes jet jets aircraft fighter fighters warplane warplanes helicopter helicopters airliner airliners airframes drones drone
warplanes machines bombers choppers gunships`,
  flights: "flight flights departures arrivals services service connections take-offs takeoffs rotations",
  trains: "train trains services service trams carriages",
  jobs: "job jobs post posts position positions role roles redundancies redundancy layoffs dismissals vacancies places openings",
  objects: `coin coins painting paintings canvas canvases picture pictures artwork artworks artefact artefacts artifact artifacts object objects
item items piece pieces works jewel jewels gem gems ring rings watch watches necklace necklaces brooches bottle bottles book books
manuscript manuscripts exhibits treasures relics icons statue statues figurines drawings sketches vases violins medals stamps
phones laptops bicycles bikes ducats sovereigns`,
  weapons: "gun guns rifle rifles firearm firearms weapon weapons pistol pistols revolvers shotguns",
  votes: "vote votes ballot ballots ayes noes yeses members councillors councilors",
  seats: "seat seats mandate mandates members deputies mps lawmakers",
  signatures: "signature signatures name names signatories autographs",
  complaints: "complaint complaints letter letters protests e-mails emails calls objections messages",
  cases: "case cases infection infections diagnoses",
  doses: "dose doses jab jabs shots vaccinations injections vaccines inoculations",
  shots: "shot shots round rounds bullet bullets cartridges times gunshots",
  storeys: "storey storeys story stories floor floors level levels",
  goals: "goal goals times strikes finishes",
  trees: "tree trees oaks pines saplings trunks limes beeches firs chestnuts",
  villages: "village villages hamlet hamlets settlements communities",
  rooms: "room rooms beds bedrooms suites wards",
  countries: "country countries nation nations states governments",
  turbines: "turbine turbines windmills windmill",
};

/** A word may be of several kinds: "services", "members". */
export const countedKinds = once((): ReadonlyMap<string, readonly string[]> => {
  const kinds = new Map<string, string[]>();
  for (const [kind, words] of Object.entries(KINDS))
    for (const word of words.split(/\s+/)) {
      const known = kinds.get(word);
      if (known === undefined) kinds.set(word, [kind]);
      else known.push(kind);
    }
  return kinds;
});
