import type { Document } from "../../document/document.ts";
import { byPosition } from "../../kernel/span.ts";
import type { EntityMention, QuoteMention, Speaker } from "../mention.ts";
import { attributeLooseStretches } from "./attribute-loose-stretches.ts";
import type { Attribution } from "./attribution.ts";
import { type Frame, readFrame } from "./frame.ts";
import { readUnit } from "./read-unit.ts";
import { findRelays, mereRelays, ownedStretches } from "./relays.ts";
import { findBlocks } from "./sieves/block-after-colon.ts";
import { readNounsOfSaying } from "./sieves/noun-of-saying.ts";
import { findSigned } from "./sieves/signed.ts";
import { attributeTurns, findTurns } from "./sieves/transcript.ts";
import { SpeakerResolver } from "./speakers/resolve-speaker.ts";
import { toMention } from "./to-mention.ts";

export interface QuoteNeeds {
  /** The names of the document, in text order. */
  readonly entities: readonly EntityMention[];
}

/**
 * What the article lays in somebody's mouth: direct, mixed and reported speech with its speaker, in text order.
 *
 * Which words name the speaker is settled first, for the whole article (`sieve` tells how); then whom those words mean.
 * Where no sieve is sure the speaker stays open. Linear in the text.
 */
export function findQuotes(document: Document, needs: QuoteNeeds): QuoteMention[] {
  const frame = readFrame(document, needs.entities);
  const attributions = attributeLooseStretches(frame, findStated(frame));
  const speakers = resolveSpeakers(frame, attributions);
  const relays = findRelays(attributions);
  const owned = ownedStretches(attributions);
  const mere = mereRelays(frame, relays);
  return attributions
    .filter((attribution) => !mere.has(attribution))
    .flatMap((attribution) => {
      const relay = relays.get(attribution);
      const voices = { ...speakers.get(attribution), relayedBy: relay && speakers.get(relay)?.speaker };
      return toMention(frame, attribution, voices, owned.get(attribution) ?? []) ?? [];
    })
    .sort(byPosition);
}

/** Transcripts, signed quotations and block quotations first: what stands in them is not read a second time. */
function findStated(frame: Frame): Attribution[] {
  const turns = findTurns(frame);
  const blocks = findBlocks(frame);
  const spoken = new Set([...turns, ...blocks].map(({ paragraph }) => paragraph));
  const settled = [
    ...attributeTurns(frame, turns),
    ...findSigned(frame),
    ...blocks.map(({ attribution }) => attribution),
  ];
  const taken = new Set(settled.flatMap((attribution) => attribution.stretches));
  const stated = frame.units
    .filter((unit) => !spoken.has(unit.paragraph))
    .flatMap((unit) => [...readUnit(frame, unit), ...readNounsOfSaying(frame, unit)])
    .filter((attribution) => !attribution.stretches.some((stretch) => taken.has(stretch)));
  return [...settled, ...stated];
}

type Resolved = { readonly speaker?: Speaker; readonly addressee?: Speaker };

/** In text order: a pronoun may go on with the speaker of the quote before. */
function resolveSpeakers(frame: Frame, attributions: readonly Attribution[]): ReadonlyMap<Attribution, Resolved> {
  const resolver = new SpeakerResolver(frame);
  const resolved = new Map<Attribution, Resolved>();
  let previous: Speaker | undefined;
  for (const attribution of attributions) {
    const { source, addressee } = attribution;
    const speaker = source === undefined ? undefined : resolver.resolve(source, previous);
    resolved.set(attribution, {
      ...(speaker !== undefined ? { speaker } : {}),
      ...(addressee !== undefined ? { addressee: resolver.resolve(addressee, previous) } : {}),
    });
    previous = speaker ?? previous;
  }
  return resolved;
}
