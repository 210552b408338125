/**
 * Cities so large that news names their districts alone, and boroughs and halves of such cities: a place without a kind may lie in one.
 * From memory of the world's larger cities; free of rights. November 2026.
 */
const names = `
new york;brooklyn;queens;manhattan;bronx;staten island;los angeles;chicago;houston;phoenix;philadelphia;san antonio;san diego;dallas;austin
san jose;jacksonville;fort worth;columbus;charlotte;indianapolis;san francisco;seattle;denver;boston;nashville;detroit;portland;las vegas;memphis
louisville;baltimore;milwaukee;albuquerque;tucson;fresno;sacramento;kansas city;atlanta;miami;oakland;minneapolis;tulsa;tampa;new orleans;cleveland
cincinnati;pittsburgh;st louis;orlando;buffalo;newark;richmond;birmingham;toronto;montreal;vancouver;calgary;edmonton;ottawa;winnipeg;quebec
mexico city;guadalajara;monterrey;puebla;tijuana;bogota;medellin;cali;lima;quito;guayaquil;caracas;santiago;buenos aires;cordoba;rosario
montevideo;asuncion;la paz;sao paulo;rio de janeiro;brasilia;salvador;fortaleza;recife;havana;kingston;port-au-prince;london;manchester;liverpool
leeds;sheffield;bristol;glasgow;edinburgh;cardiff;belfast;dublin;paris;lyon;marseille;toulouse;nice;lille;bordeaux;nantes;strasbourg;brussels
antwerp;ghent;amsterdam;rotterdam;the hague;utrecht;berlin;hamburg;munich;cologne;frankfurt;stuttgart;dusseldorf;leipzig;dresden;hanover;bremen
vienna;graz;linz;zurich;geneva;basel;bern;rome;milan;naples;turin;palermo;genoa;bologna;florence;venice;madrid;barcelona;valencia;seville;bilbao
malaga;lisbon;porto;athens;thessaloniki;istanbul;ankara;izmir;bucharest;sofia;belgrade;zagreb;sarajevo;skopje;tirana;ljubljana;budapest;bratislava
prague;brno;warsaw;krakow;lodz;wroclaw;poznan;gdansk;vilnius;riga;tallinn;helsinki;stockholm;gothenburg;malmo;oslo;bergen;copenhagen;minsk;kyiv
kiev;kharkiv;odesa;lviv;dnipro;moscow;st petersburg;saint petersburg;novosibirsk;yekaterinburg;kazan;tbilisi;yerevan;baku;almaty;astana;tashkent
tehran;baghdad;basra;mosul;damascus;aleppo;beirut;amman;jerusalem;tel aviv;haifa;gaza city;riyadh;jeddah;dubai;abu dhabi;doha;kuwait city;muscat
sanaa;aden;kabul;kandahar;islamabad;karachi;lahore;peshawar;delhi;new delhi;mumbai;kolkata;chennai;bangalore;bengaluru;hyderabad;pune;ahmedabad
dhaka;chittagong;kathmandu;colombo;yangon;bangkok;hanoi;ho chi minh city;phnom penh;kuala lumpur;singapore;jakarta;surabaya;bandung;medan;manila
quezon city;davao;cebu;taipei;hong kong;beijing;shanghai;guangzhou;shenzhen;wuhan;chengdu;chongqing;tianjin;seoul;busan;pyongyang;tokyo;osaka
kyoto;yokohama;nagoya;sapporo;sydney;melbourne;brisbane;perth;adelaide;canberra;auckland;wellington;christchurch;cairo;alexandria;giza;tripoli
benghazi;tunis;algiers;oran;casablanca;rabat;marrakech;khartoum;omdurman;addis ababa;mogadishu;nairobi;mombasa;kampala;kigali;dar es salaam;lusaka
harare;maputo;luanda;kinshasa;goma;lagos;abuja;kano;ibadan;kaduna;accra;kumasi;abidjan;dakar;bamako;ouagadougou;niamey;n'djamena;yaounde;douala
johannesburg;soweto;pretoria;cape town;durban;antananarivo
`;

let known: ReadonlySet<string> | undefined;

/** In: folded words of a name, joined by blanks. */
export function isBigCity(name: string): boolean {
  known ??= new Set(names.split(/[;\n]/).filter((one) => one !== ""));
  return known.has(name);
}
