import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/entities/rules/acronym",
  within: [
    "The {National Institute of Allergy and Coastal Diseases=>organization National Institute of Allergy and Coastal Diseases} (NIACD) opened a clinic.",
    "Members of the {Front for Rural Renewal} (FRR) met on Friday.",
    "Two boats of the {Front for the Future} (FFF) were sent out.",
  ],
  never: [
    "The fund (see below) was closed.",
    "It grew by half (to 40) in March.",
    "The bank's return on equity (ROE) fell.",
    "A magnetic resonance image (MRI) was taken.",
  ],
} satisfies Corpus;
