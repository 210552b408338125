import { once } from "../../kernel/once.ts";

/**
 * Districts and suburbs that news names alone, by the city in or beside which they lie. Lower case, accents folded.
 * From memory of the world's larger cities; free of rights. November 2026.
 */
const lines = `
los angeles: hollywood;west hollywood;north hollywood;malibu;beverly hills;santa monica;burbank;pasadena;compton;inglewood;culver city;venice beach;bel air;brentwood;calabasas;glendale;van nuys;encino;westwood
new york: manhattan;brooklyn;queens;bronx;staten island;harlem;soho;tribeca;greenwich village;coney island;flushing;astoria;chelsea
london: westminster;soho;brixton;camden;hackney;islington;kensington;chelsea;mayfair;tottenham;wembley;greenwich;croydon;ealing;southwark;lambeth;whitechapel;wimbledon;woolwich;knightsbridge;tower hamlets;canary wharf
paris: montmartre;saint denis;la defense;belleville;le marais;montparnasse;bobigny;nanterre
san francisco: chinatown;mission district;daly city;tenderloin
chicago: evanston;cicero;hyde park;oak park
boston: cambridge;brookline;dorchester;roxbury;somerville
washington: georgetown;capitol hill;anacostia;arlington
miami: miami beach;little havana;coral gables;hialeah;doral
berlin: kreuzberg;neukolln;mitte;charlottenburg;spandau;prenzlauer berg
rome: trastevere;ostia;vatican
madrid: vallecas;lavapies;salamanca
istanbul: taksim;beyoglu;besiktas;kadikoy;sultanahmet;fatih
tokyo: shibuya;shinjuku;ginza;roppongi;akihabara;minato
hong kong: kowloon;mong kok;tsim sha tsui;causeway bay
delhi: new delhi;noida;gurgaon
mumbai: colaba;bandra;andheri;dharavi;juhu
cairo: giza;zamalek;heliopolis;nasr city
johannesburg: soweto;sandton;alexandra
nairobi: westlands;kibera;eastleigh
rio de janeiro: copacabana;ipanema;barra da tijuca;rocinha
athens: exarchia;piraeus;kolonaki;kifissia
sydney: bondi;parramatta;manly;darling harbour
melbourne: st kilda;fitzroy;carlton;footscray
toronto: scarborough;etobicoke;north york;mississauga
vancouver: burnaby;richmond;mount pleasant
`;

const districts = once(
  () =>
    new Map(
      lines
        .trim()
        .split("\n")
        .map((line) => {
          const [city, list] = line.split(": ") as [string, string];
          return [city, new Set(list.split(";"))] as const;
        }),
    ),
);

/** Whether one place is known to lie in or beside the other: Hollywood and Los Angeles. In: folded names. */
export function isDistrictOf(district: string, city: string): boolean {
  return districts().get(city)?.has(district) ?? false;
}
