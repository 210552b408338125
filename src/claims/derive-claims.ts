import type { DateClaim, FigureClaim, NameClaim, QuoteClaim } from "./claim.ts";
import { deriveDateClaims } from "./derive-date-claims.ts";
import { deriveFigureClaims } from "./derive-figure-claims.ts";
import { deriveNameClaims } from "./derive-name-claims.ts";
import { deriveNumberedPlaces, type NumberedPlace } from "./derive-numbered-places.ts";
import { derivePropositions } from "./derive-propositions.ts";
import { deriveQuoteClaims } from "./derive-quote-claims.ts";
import { deriveRoleClaims, type RoleClaim } from "./derive-role-claims.ts";
import {
  deriveSilenceClaims,
  deriveStatementClaims,
  type SilenceClaim,
  type StatementClaim,
} from "./derive-silence-claims.ts";
import type { Proposition } from "./proposition.ts";
import type { Reading } from "./reading.ts";

/** What one article claims, by kind, each list in text order. */
export interface ArticleClaims {
  readonly reading: Reading;
  readonly order: number;
  readonly figures: readonly FigureClaim[];
  readonly dates: readonly DateClaim[];
  readonly quotes: readonly QuoteClaim[];
  readonly names: readonly NameClaim[];
  readonly roles: readonly RoleClaim[];
  readonly numberedPlaces: readonly NumberedPlace[];
  readonly propositions: readonly Proposition[];
  readonly silences: readonly SilenceClaim[];
  readonly statements: readonly StatementClaim[];
}

/** In: an article and its place in publication order. */
export function deriveClaims(reading: Reading, order: number): ArticleClaims {
  return {
    reading,
    order,
    figures: deriveFigureClaims(reading, order),
    dates: deriveDateClaims(reading, order),
    quotes: deriveQuoteClaims(reading, order),
    names: deriveNameClaims(reading, order),
    roles: deriveRoleClaims(reading, order),
    numberedPlaces: deriveNumberedPlaces(reading, order),
    propositions: derivePropositions(reading, order),
    silences: deriveSilenceClaims(reading, order),
    statements: deriveStatementClaims(reading, order),
  };
}
