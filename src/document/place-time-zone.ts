import { zoneByPlace } from "../lexicons/en/place-time-zones.ts";

/** The IANA zone of a dateline's place: "TE ANAU, New Zealand", "NASHVILLE, Tenn.", "PARIS". Undefined where the place is not known. */
export function placeTimeZone(place: string): string | undefined {
  const zones = zoneByPlace();
  const [city = "", region] = place.toLowerCase().split(", ");
  // "PARIS, Texas": the region says more than the city's name
  return region === undefined ? zones.get(city) : (zones.get(region) ?? zones.get(city));
}
