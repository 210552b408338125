/**
 * Names of one body or place that share no words: acronyms with their full forms, renamed cities, short names.
 * Lower case, accents folded, no full stops; the fullest form first. Countries' aliases stand in `countries.ts`.
 * Compiled for this project from the bodies' own public names; free of rights. November 2026.
 */
export const nameAliases: readonly (readonly string[])[] = `
united nations|un
european union|eu
north atlantic treaty organization|nato|north atlantic treaty organisation|north atlantic alliance
world health organization|who|world health organisation
world trade organization|wto|world trade organisation
international monetary fund|imf
international atomic energy agency|iaea
international criminal court|icc
international court of justice|icj|world court
organization of american states|oas
organization for economic cooperation and development|oecd
organization for security and cooperation in europe|osce
organization of the petroleum exporting countries|opec
association of southeast asian nations|asean
african union|au
arab league|league of arab states
united nations childrens fund|unicef
united nations educational scientific and cultural organization|unesco
united nations high commissioner for refugees|unhcr|un refugee agency
united nations relief and works agency|unrwa
world food programme|wfp|world food program
office for the coordination of humanitarian affairs|ocha
un security council|united nations security council
un general assembly|united nations general assembly
international committee of the red cross|icrc
medecins sans frontieres|msf|doctors without borders
reporters without borders|rsf
human rights watch|hrw
american civil liberties union|aclu
central intelligence agency|cia
federal bureau of investigation|fbi
national security agency|nsa
drug enforcement administration|dea
department of homeland security|dhs
department of justice|doj|justice department
department of defense|dod|defense department|pentagon
department of state|state department
department of the treasury|treasury department
department of education|education department
department of energy|doe|energy department
department of veterans affairs|va
immigration and customs enforcement|ice
customs and border protection|cbp
environmental protection agency|epa
food and drug administration|fda
federal aviation administration|faa
federal communications commission|fcc
federal emergency management agency|fema
federal trade commission|ftc
federal reserve|fed|federal reserve board
federal deposit insurance corporation|fdic
national transportation safety board|ntsb
national aeronautics and space administration|nasa
national oceanic and atmospheric administration|noaa
national weather service|nws
national hurricane center|nhc
national institutes of health|nih
us geological survey|usgs|united states geological survey
centers for disease control and prevention|cdc|centers for disease control
internal revenue service|irs
securities and exchange commission|sec
bureau of alcohol tobacco firearms and explosives|atf
supreme court of the united states|scotus|us supreme court
us agency for international development|usaid
us army|united states army
us navy|united states navy
us air force|united states air force|usaf
us coast guard|united states coast guard
us congress|united states congress
us senate|united states senate
us house of representatives|house of representatives
republican party|gop
democratic national committee|dnc
republican national committee|rnc
national rifle association|nra
national football league|nfl
national basketball association|nba
major league baseball|mlb
national hockey league|nhl
national collegiate athletic association|ncaa
international olympic committee|ioc
federation internationale de football association|fifa
union of european football associations|uefa
world anti-doping agency|wada
football association|fa
national health service|nhs
ministry of defence|mod
house of commons|commons
house of lords|lords
british broadcasting corporation|bbc
scottish national party|snp
democratic unionist party|dup
bank of england|boe
european central bank|ecb
european commission|ec
bank of japan|boj
international organization for migration|iom
amnesty international|amnesty
associated press|ap
agence france presse|afp
new york times|nyt
wall street journal|wsj
los angeles times|la times
islamic state|isis|isil|is|daesh|islamic state of iraq and syria|islamic state of iraq and the levant
palestine liberation organization|plo
palestinian authority|pa|palestinian national authority
israel defense forces|idf|israeli military|israeli defense forces|israel defence forces
islamic revolutionary guard corps|irgc|revolutionary guards|revolutionary guard
kurdistan workers party|pkk
revolutionary armed forces of colombia|farc
african national congress|anc
bharatiya janata party|bjp
christian democratic union|cdu
social democratic party|spd
alternative for germany|afd
communist party of china|chinese communist party|ccp
peoples liberation army|pla
korean central news agency|kcna
royal canadian mounted police|rcmp|mounties
new york police department|nypd
los angeles police department|lapd
new york stock exchange|nyse
massachusetts institute of technology|mit
university of california los angeles|ucla
international business machines|ibm
general motors|gm
general electric|ge
volkswagen|vw
johnson and johnson|j and j
facebook|meta|meta platforms
google|alphabet
international space station|iss
international federation of red cross and red crescent societies|ifrc
gulf cooperation council|gcc
economic community of west african states|ecowas
commonwealth of independent states|cis
world bank|international bank for reconstruction and development
new york city|nyc|new york
los angeles|la
washington dc|washington|district of columbia
san francisco|sf
kyiv|kiev
kharkiv|kharkov
odesa|odessa
lviv|lvov
mykolaiv|nikolaev|mykolayiv
dnipro|dnipropetrovsk
chornobyl|chernobyl
mumbai|bombay
kolkata|calcutta
chennai|madras
bengaluru|bangalore
varanasi|benares
yangon|rangoon
ho chi minh city|saigon
beijing|peking
guangzhou|canton
istanbul|constantinople
tehran|teheran
sanaa|sanaa city|sana
mecca|makkah
basel|basle
brussels|bruxelles
cologne|koln
munich|munchen
vienna|wien
prague|praha
warsaw|warszawa
moscow|moskva
st petersburg|saint petersburg|leningrad
lisbon|lisboa
seville|sevilla
florence|firenze
venice|venezia
milan|milano
naples|napoli
turin|torino
copenhagen|kobenhavn
gothenburg|goteborg
havana|la habana
mexico city|ciudad de mexico|cdmx
sao paulo|san paulo
rio de janeiro|rio
astana|nur-sultan|nursultan
bishkek|frunze
almaty|alma-ata
izmir|smyrna
diyarbakir|diyarbekir
homs|hims
aleppo|halab
falluja|fallujah
mosul|al-mawsil
basra|basrah
gaza|gaza strip
hebron|al-khalil
nablus|shechem
kandahar|qandahar
kunduz|qunduz
marseille|marseilles
lyon|lyons
falkland islands|falklands|malvinas
sea of japan|east sea
persian gulf|arabian gulf|gulf
english channel|channel
mount everest|everest|qomolangma
denali|mount mckinley
uluru|ayers rock
derry|londonderry
`
  .trim()
  .split("\n")
  .map((line) => line.split("|"));
