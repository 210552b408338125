/**
 * Offices and occupations that stand at a person's name: "President Ana Silva", "Ana Silva, the finance minister".
 * Head nouns, lower case; multi-word offices are read by their head with the words before it.
 * Compiled for this project after AP Stylebook, "titles". Free of rights. November 2026.
 */
export const officeHeads: readonly string[] =
  `president minister premier chancellor secretary chief director chairman chairwoman chairperson chair executive commissioner governor mayor
senator congressman congresswoman representative lawmaker legislator deputy councillor councilor councilman councilwoman assemblyman assemblywoman
ambassador envoy diplomat consul attaché spokesman spokeswoman spokesperson adviser advisor aide strategist analyst economist professor lecturer researcher
scientist historian author writer novelist poet journalist reporter correspondent editor columnist presenter anchor host producer filmmaker actor actress
singer musician rapper composer conductor artist designer architect engineer lawyer attorney barrister solicitor prosecutor judge justice magistrate
coroner sheriff constable detective inspector superintendent sergeant lieutenant captain major colonel general admiral commander marshal commodore brigadier
officer trooper firefighter pilot astronaut doctor surgeon physician nurse paramedic pathologist epidemiologist virologist psychologist
king queen prince princess duke duchess emperor empress sultan emir sheikh pope cardinal archbishop bishop pastor priest rabbi imam ayatollah cleric
founder co-founder owner investor billionaire entrepreneur businessman businesswoman banker trader treasurer accountant manager coach striker
midfielder defender goalkeeper forward winger quarterback pitcher golfer boxer sprinter swimmer cyclist driver jockey captain
leader activist campaigner organizer organiser volunteer candidate nominee contender speaker whip head member resident witness
neighbor neighbour teacher principal headteacher superintendent farmer fisherman student graduate veteran soldier hostage suspect defendant
negotiator mediator monitor ombudsman auditor regulator controller comptroller dean rector provost curator librarian meteorologist forecaster seismologist
geologist biologist physicist chemist climatologist activist dissident rebel warlord dictator ruler vice-president vice-chairman`
    .split(/\s+/)
    .filter((word, index, all) => all.indexOf(word) === index);

/** Words before an office head that make it one title: "deputy prime minister", "former chief financial officer". */
export const officeModifiers: readonly string[] =
  `former ex- acting interim outgoing incoming deputy vice prime first foreign finance defense defence interior health education justice trade energy
environment agriculture transport economy labor labour chief senior junior lead associate assistant executive managing general national
security press police fire district state federal attorney solicitor lord high supreme crown home shadow lead top veteran longtime
long-time current then late opposition majority minority house senate presidential vice-presidential financial operating medical scientific
technology information legal marketing retired special under`.split(/\s+/);

/** Names of government that stand beside a head of government's name: "the Silva administration". */
export const governmentWords: readonly string[] = ["administration"];
