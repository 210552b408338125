import { isCountry, type NamedEntity } from "./named-entities.ts";
import { nameKey } from "./term-masses.ts";
import { hashTerm } from "./term-vector.ts";

/** The places below a country that the headline names: for each the hashes of the terms under which another article's lead would have it. */
export function titlePlaces(entities: readonly NamedEntity[], title: ReadonlySet<string>): Uint32Array[] {
  return entities
    .filter(
      ({ type, name }) => type === "place" && !isCountry(name) && name.split(" ").every((word) => title.has(word)),
    )
    .map(({ name }) => Uint32Array.from(name.split(" ").flatMap((word) => [hashTerm(nameKey(word)), hashTerm(word)])));
}
