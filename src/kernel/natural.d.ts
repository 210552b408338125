// The deep modules of natural that are bundled. The package ships types for its whole face only, and the whole face drags in databases.
declare module "natural/lib/natural/stemmers/porter_stemmer.js" {
  const stemmer: { stem(token: string): string };
  export default stemmer;
}
declare module "natural/lib/natural/distance/jaro-winkler_distance.js" {
  export default function jaroWinklerDistance(a: string, b: string, options?: { ignoreCase?: boolean }): number;
}
declare module "natural/lib/natural/phonetics/double_metaphone.js" {
  export default class DoubleMetaphone {
    process(token: string, maxLength?: number): [string, string];
  }
}
declare module "natural/lib/natural/inflectors/noun_inflector.js" {
  export default class NounInflector {
    singularize(token: string): string;
    pluralize(token: string): string;
  }
}
