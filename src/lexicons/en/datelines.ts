/**
 * What stands in the head of an agency report beside the place.
 * Source: AP and Reuters style guides. Facts, free of rights. November 2026.
 */
export const monthNumbers: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Cities that reports name at their head in capital and small letters before a colon ("New Delhi: ..."). */
export const colonDatelines: ReadonlySet<string> = new Set(
  (
    "new delhi,mumbai,kolkata,chennai,bengaluru,bangalore,hyderabad,ahmedabad,pune,lucknow,jaipur,patna,bhopal,chandigarh,srinagar,guwahati,thiruvananthapuram,kochi," +
    "karachi,lahore,islamabad,peshawar,quetta,dhaka,kathmandu,colombo,kabul,dubai,abu dhabi,doha,riyadh,tehran,baghdad,jerusalem,gaza,beirut,cairo,nairobi,kampala,lagos,abuja,accra," +
    "london,paris,berlin,brussels,moscow,kyiv,washington,new york,beijing,tokyo,seoul,singapore,kuala lumpur,jakarta,manila,bangkok,hong kong,sydney,melbourne,geneva,rome,madrid"
  ).split(","),
);
