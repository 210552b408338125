/**
 * The time zone of places that stand in datelines: countries by their capital's zone where one zone holds for nearly all,
 * cities and states where a country has several. Lower case.
 * Source: IANA time zone database 2025b (public domain), zone names and the places they hold for. November 2026.
 */
const placesByZone: readonly (readonly [zone: string, places: string])[] = [
  [
    "Europe/London",
    "united kingdom,britain,england,scotland,wales,northern ireland,uk,london,manchester,birmingham,liverpool,leeds,glasgow,edinburgh,cardiff,belfast,bristol,oxford,cambridge,sheffield",
  ],
  ["Europe/Dublin", "ireland,dublin,cork,galway,limerick"],
  ["Europe/Lisbon", "portugal,lisbon,porto"],
  ["Atlantic/Reykjavik", "iceland,reykjavik"],
  ["Europe/Paris", "france,paris,lyon,marseille,nice,toulouse,strasbourg,monaco,cannes"],
  [
    "Europe/Berlin",
    "germany,berlin,munich,frankfurt,hamburg,cologne,austria,vienna,switzerland,geneva,zurich,bern,davos,lausanne,netherlands,amsterdam,the hague,rotterdam,belgium,brussels,antwerp,luxembourg,italy,rome,milan,turin,naples,venice,florence,vatican city,spain,madrid,barcelona,valencia,seville,norway,oslo,sweden,stockholm,denmark,copenhagen,poland,warsaw,czech republic,czechia,prague,slovakia,bratislava,hungary,budapest,slovenia,ljubljana,croatia,zagreb,serbia,belgrade,bosnia,bosnia and herzegovina,bosnia-herzegovina,sarajevo,montenegro,podgorica,north macedonia,skopje,albania,tirana,kosovo,pristina,malta,valletta,andorra,liechtenstein,san marino",
  ],
  [
    "Europe/Helsinki",
    "finland,helsinki,estonia,tallinn,latvia,riga,lithuania,vilnius,ukraine,kyiv,kiev,kharkiv,odesa,lviv,romania,bucharest,bulgaria,sofia,greece,athens,moldova,chisinau,cyprus,nicosia",
  ],
  ["Europe/Istanbul", "turkey,turkiye,türkiye,istanbul,ankara,izmir,belarus,minsk"],
  ["Europe/Moscow", "moscow,st petersburg,st. petersburg"],
  ["Asia/Jerusalem", "israel,jerusalem,tel aviv,haifa,gaza,gaza city,gaza strip,west bank,ramallah"],
  ["Africa/Cairo", "egypt,cairo,alexandria"],
  ["Asia/Beirut", "lebanon,beirut"],
  [
    "Asia/Riyadh",
    "saudi arabia,riyadh,jeddah,iraq,baghdad,mosul,basra,erbil,kuwait,kuwait city,qatar,doha,bahrain,manama,yemen,sanaa,aden,jordan,amman,syria,damascus,aleppo",
  ],
  [
    "Asia/Dubai",
    "united arab emirates,uae,u.a.e.,dubai,abu dhabi,oman,muscat,georgia (country),tbilisi,armenia,yerevan,azerbaijan,baku",
  ],
  ["Asia/Tehran", "iran,tehran"],
  ["Asia/Kabul", "afghanistan,kabul,kandahar,herat"],
  [
    "Asia/Karachi",
    "pakistan,karachi,islamabad,lahore,peshawar,quetta,uzbekistan,tashkent,turkmenistan,ashgabat,tajikistan,dushanbe,maldives,male",
  ],
  [
    "Asia/Kolkata",
    "india,new delhi,mumbai,kolkata,chennai,bengaluru,bangalore,hyderabad,ahmedabad,pune,lucknow,jaipur,patna,srinagar,guwahati,sri lanka,colombo",
  ],
  ["Asia/Kathmandu", "nepal,kathmandu"],
  ["Asia/Dhaka", "bangladesh,dhaka,chittagong,bhutan,thimphu,kyrgyzstan,bishkek"],
  ["Asia/Yangon", "myanmar,yangon,naypyitaw,naypyidaw,mandalay"],
  [
    "Asia/Bangkok",
    "thailand,bangkok,chiang mai,vietnam,hanoi,ho chi minh city,cambodia,phnom penh,laos,vientiane,jakarta,medan,bandung,surabaya,yogyakarta,indonesia",
  ],
  [
    "Asia/Shanghai",
    "china,beijing,shanghai,guangzhou,shenzhen,wuhan,hong kong,macau,taiwan,taipei,mongolia,ulaanbaatar",
  ],
  ["Asia/Singapore", "singapore,malaysia,kuala lumpur,philippines,manila,cebu,brunei"],
  [
    "Asia/Tokyo",
    "japan,tokyo,osaka,kyoto,hiroshima,nagasaki,fukushima,sapporo,naha,south korea,seoul,busan,north korea,pyongyang,korea,timor-leste,east timor,dili",
  ],
  ["Australia/Sydney", "sydney,canberra,melbourne,hobart,new south wales,victoria,tasmania"],
  ["Australia/Brisbane", "brisbane,queensland,papua new guinea,port moresby"],
  ["Australia/Adelaide", "adelaide,south australia"],
  ["Australia/Perth", "perth,western australia"],
  ["Pacific/Auckland", "new zealand,wellington,auckland,christchurch"],
  ["Pacific/Fiji", "fiji,suva"],
  [
    "Africa/Lagos",
    "nigeria,abuja,lagos,kano,maiduguri,cameroon,yaounde,douala,niger,niamey,chad,n'djamena,benin,cotonou,angola,luanda,gabon,libreville,central african republic,bangui,algeria,algiers,tunisia,tunis,kinshasa,republic of congo,brazzaville,equatorial guinea",
  ],
  ["Africa/Casablanca", "morocco,rabat,casablanca,marrakech"],
  [
    "Africa/Accra",
    "ghana,accra,ivory coast,abidjan,senegal,dakar,mali,bamako,burkina faso,ouagadougou,togo,lome,guinea,conakry,liberia,monrovia,sierra leone,freetown,gambia,banjul,mauritania,nouakchott",
  ],
  [
    "Africa/Johannesburg",
    "south africa,johannesburg,pretoria,cape town,durban,zimbabwe,harare,zambia,lusaka,botswana,gaborone,namibia,windhoek,mozambique,maputo,malawi,lilongwe,blantyre,lesotho,maseru,eswatini,rwanda,kigali,burundi,bujumbura,libya,tripoli,benghazi,sudan,khartoum,south sudan,juba,goma,lubumbashi",
  ],
  [
    "Africa/Nairobi",
    "kenya,nairobi,mombasa,uganda,kampala,tanzania,dar es salaam,dodoma,ethiopia,addis ababa,somalia,mogadishu,eritrea,asmara,djibouti,madagascar,antananarivo,comoros,moroni",
  ],
  ["Indian/Mauritius", "mauritius,port louis,seychelles,victoria seychelles,reunion"],
  [
    "America/New_York",
    "washington,new york,boston,philadelphia,miami,atlanta,detroit,baltimore,pittsburgh,cleveland,columbus,charlotte,orlando,tampa,richmond,buffalo,n.y.,n.j.,conn.,mass.,maine,vt.,n.h.,r.i.,pa.,del.,md.,d.c.,va.,w.va.,n.c.,s.c.,ga.,fla.,ohio,mich.,new jersey,connecticut,massachusetts,vermont,new hampshire,rhode island,pennsylvania,delaware,maryland,virginia,west virginia,north carolina,south carolina,florida,michigan,toronto,ottawa,montreal,quebec,quebec city,ontario,haiti,port-au-prince,bahamas,nassau",
  ],
  [
    "America/Chicago",
    "chicago,houston,dallas,austin,san antonio,st. louis,minneapolis,milwaukee,new orleans,memphis,nashville,kansas city,oklahoma city,omaha,ill.,wis.,minn.,iowa,mo.,ark.,la.,miss.,ala.,tenn.,texas,okla.,kan.,neb.,n.d.,s.d.,illinois,wisconsin,minnesota,missouri,arkansas,louisiana,mississippi,alabama,tennessee,oklahoma,kansas,nebraska,north dakota,south dakota,winnipeg,manitoba",
  ],
  [
    "America/Denver",
    "denver,salt lake city,albuquerque,colo.,utah,n.m.,wyo.,mont.,idaho,colorado,new mexico,wyoming,montana,calgary,edmonton,alberta",
  ],
  ["America/Phoenix", "phoenix,tucson,ariz.,arizona"],
  [
    "America/Los_Angeles",
    "los angeles,san francisco,san diego,sacramento,oakland,san jose,seattle,portland,las vegas,calif.,ore.,wash.,nev.,california,oregon,nevada,vancouver,british columbia",
  ],
  ["America/Anchorage", "anchorage,juneau,alaska"],
  ["Pacific/Honolulu", "honolulu,hawaii"],
  ["America/Halifax", "halifax,nova scotia,new brunswick,bermuda"],
  ["America/St_Johns", "newfoundland"],
  ["America/Mexico_City", "mexico,mexico city,guadalajara,monterrey"],
  [
    "America/Guatemala",
    "guatemala,guatemala city,el salvador,san salvador,honduras,tegucigalpa,nicaragua,managua,costa rica,belize",
  ],
  [
    "America/Panama",
    "panama,panama city,colombia,bogota,bogotá,medellin,cali,ecuador,quito,guayaquil,peru,lima,arequipa,jamaica,kingston",
  ],
  ["America/Havana", "cuba,havana"],
  [
    "America/Puerto_Rico",
    "puerto rico,san juan,dominican republic,santo domingo,trinidad and tobago,port of spain,barbados",
  ],
  ["America/Caracas", "venezuela,caracas,bolivia,la paz,guyana,georgetown"],
  ["America/Asuncion", "paraguay,asuncion,asunción"],
  ["America/Santiago", "chile,santiago,valparaiso"],
  [
    "America/Argentina/Buenos_Aires",
    "argentina,buenos aires,cordoba,rosario,uruguay,montevideo,suriname,paramaribo,french guiana",
  ],
  ["America/Sao_Paulo", "brazil,brasilia,brasília,sao paulo,são paulo,rio de janeiro,salvador,recife"],
];

let zones: ReadonlyMap<string, string> | undefined;

/** Lower-case place to IANA zone. */
export function zoneByPlace(): ReadonlyMap<string, string> {
  zones ??= new Map(placesByZone.flatMap(([zone, places]) => places.split(",").map((place) => [place, zone] as const)));
  return zones;
}
