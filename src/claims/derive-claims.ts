import { once } from "../kernel/once.ts";
import type { DateClaim, FigureClaim, NameClaim, QuoteClaim } from "./claim.ts";
import { deriveBearings } from "./derive-bearings.ts";
import { deriveDateClaims } from "./derive-date-claims.ts";
import { type DenialClaim, deriveDenials } from "./derive-denials.ts";
import { deriveFigureClaims } from "./derive-figure-claims.ts";
import { deriveFillers, type Filler } from "./derive-fillers.ts";
import { deriveHomes } from "./derive-homes.ts";
import { deriveNameClaims } from "./derive-name-claims.ts";
import { deriveNumberedPlaces, type NumberedPlace } from "./derive-numbered-places.ts";
import { deriveOutcomes, type Outcome } from "./derive-outcomes.ts";
import { derivePartClaims, type PartClaim } from "./derive-part-claims.ts";
import { derivePositions, type Position } from "./derive-positions.ts";
import { derivePropositions } from "./derive-propositions.ts";
import { deriveQuoteClaims } from "./derive-quote-claims.ts";
import { deriveRoleClaims, type RoleClaim } from "./derive-role-claims.ts";
import {
  deriveSilenceClaims,
  deriveStatementClaims,
  type SilenceClaim,
  type StatementClaim,
} from "./derive-silence-claims.ts";
import { deriveSlotClaims, type SlotClaim } from "./derive-slot-claims.ts";
import { deriveSpots, type Spot } from "./derive-spots.ts";
import { deriveWhereabouts } from "./derive-whereabouts.ts";
import type { Proposition } from "./proposition.ts";
import type { Reading } from "./reading.ts";
import type { Whereabouts } from "./whereabouts.ts";

/** What one article claims, by kind, each list in text order. */
export interface ArticleClaims {
  readonly reading: Reading;
  readonly order: number;
  readonly figures: readonly FigureClaim[];
  readonly dates: readonly DateClaim[];
  readonly quotes: readonly QuoteClaim[];
  readonly names: readonly NameClaim[];
  readonly roles: readonly RoleClaim[];
  readonly slots: readonly SlotClaim[];
  readonly parts: readonly PartClaim[];
  readonly numberedPlaces: readonly NumberedPlace[];
  readonly spots: readonly Spot[];
  readonly whereabouts: readonly Whereabouts[];
  readonly propositions: readonly Proposition[];
  readonly outcomes: readonly Outcome[];
  readonly positions: readonly Position[];
  readonly fillers: readonly Filler[];
  readonly denials: readonly DenialClaim[];
  readonly silences: readonly SilenceClaim[];
  readonly statements: readonly StatementClaim[];
}

/**
 * In: an article and its place in publication order.
 * Each kind is derived on first use: an article that stands alone in its event is asked for two of them.
 */
export function deriveClaims(reading: Reading, order: number): ArticleClaims {
  const figures = once(() => deriveFigureClaims(reading, order));
  const dates = once(() => deriveDateClaims(reading, order));
  const quotes = once(() => deriveQuoteClaims(reading, order));
  const names = once(() => deriveNameClaims(reading, order));
  const roles = once(() => deriveRoleClaims(reading, order));
  const slots = once(() => deriveSlotClaims(reading, order));
  const parts = once(() => derivePartClaims(reading, order, names()));
  const numberedPlaces = once(() => [...deriveNumberedPlaces(reading, order), ...deriveBearings(reading, order)]);
  const spots = once(() => deriveSpots(reading, order));
  const whereabouts = once(() => [...deriveWhereabouts(reading, order), ...deriveHomes(reading, order)]);
  const propositions = once(() => derivePropositions(reading, order));
  const outcomes = once(() => deriveOutcomes(reading, order));
  const positions = once(() => derivePositions(reading, order));
  const fillers = once(() => deriveFillers(reading, order));
  const denials = once(() => deriveDenials(reading, order));
  const silences = once(() => deriveSilenceClaims(reading, order));
  const statements = once(() => deriveStatementClaims(reading, order));
  return {
    reading,
    order,
    get figures() {
      return figures();
    },
    get dates() {
      return dates();
    },
    get quotes() {
      return quotes();
    },
    get names() {
      return names();
    },
    get roles() {
      return roles();
    },
    get slots() {
      return slots();
    },
    get parts() {
      return parts();
    },
    get numberedPlaces() {
      return numberedPlaces();
    },
    get spots() {
      return spots();
    },
    get whereabouts() {
      return whereabouts();
    },
    get propositions() {
      return propositions();
    },
    get outcomes() {
      return outcomes();
    },
    get positions() {
      return positions();
    },
    get fillers() {
      return fillers();
    },
    get denials() {
      return denials();
    },
    get silences() {
      return silences();
    },
    get statements() {
      return statements();
    },
  };
}
