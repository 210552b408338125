import { SIZE } from "./byte-kinds.ts";

/** So many bits in each character of a packed model. The package's gzip takes them back, but for 0.4 %. */
export const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
export const CHARACTER_BITS = 6;

/** The frequencies of the 256 bytes of one kind fill less than so many slots, so that two characters hold each. */
export const SLOT_BITS = 12;
const SLOTS = 1 << SLOT_BITS;

/** The state is never smaller, and with one more character stays below 2^31. */
export const LEAST_STATE = 1 << 25;
export const STATE_CHARACTERS = 6;

/**
 * Reads the packed tables of the model from front to back. They are coded by asymmetric numeral systems (Jarek Duda,
 * "Asymmetric numeral systems", 2013): a byte takes the room that its frequency among those of its kind asks for.
 *
 * In: two characters for the number of kinds; for each kind the frequencies of the bytes 0 to 255, two characters each,
 * the high one first; the first state; the characters that refill it.
 */
export class ByteReader {
  private at = 0;
  private state: number;
  private readonly sextets = new Uint8Array(128);
  /** For each kind 256 entries, by byte: the slots it fills, and the first of them. */
  private readonly frequencies: Uint16Array;
  private readonly firsts: Uint16Array;
  /** For each kind the byte in each slot. */
  private readonly byteAt: Uint8Array;

  constructor(private readonly text: string) {
    for (let value = 0; value < ALPHABET.length; value++) this.sextets[ALPHABET.charCodeAt(value)] = value;
    const kinds = this.characters(2);
    this.frequencies = new Uint16Array(kinds * 256);
    this.firsts = new Uint16Array(kinds * 256);
    this.byteAt = new Uint8Array(kinds * SLOTS);
    for (let kind = 0; kind < kinds; kind++) this.readFrequencies(kind);
    this.state = this.characters(STATE_CHARACTERS);
  }

  private readFrequencies(kind: number): void {
    let slot = 0;
    for (let byte = 0; byte < 256; byte++) {
      const frequency = this.characters(2);
      this.frequencies[kind * 256 + byte] = frequency;
      this.firsts[kind * 256 + byte] = slot;
      this.byteAt.fill(byte, kind * SLOTS + slot, kind * SLOTS + slot + frequency);
      slot += frequency;
    }
  }

  private characters(count: number): number {
    let value = 0;
    for (let end = this.at + count; this.at < end; this.at++)
      value = (value << CHARACTER_BITS) | this.sextets[this.text.charCodeAt(this.at)]!;
    return value;
  }

  byte(kind: number): number {
    const slot = this.state & (SLOTS - 1);
    const byte = this.byteAt[(kind << SLOT_BITS) | slot]!;
    const entry = (kind << 8) | byte;
    let state = Math.imul(this.frequencies[entry]!, this.state >> SLOT_BITS) + slot - this.firsts[entry]!;
    while (state < LEAST_STATE) state = (state << CHARACTER_BITS) | this.sextets[this.text.charCodeAt(this.at++)]!;
    this.state = state;
    return byte;
  }

  /** An unsigned integer in groups of seven bits, the low group first, the high bit set on all but the last byte. */
  number(kind: number): number {
    let byte = this.byte(kind);
    let value = byte & 127;
    for (let factor = 128; byte >= 128; factor *= 128) {
      byte = this.byte(kind + 1);
      value += (byte & 127) * factor;
    }
    return value;
  }

  /** A signed integer: the sign in the lowest bit of an unsigned one. */
  signed(kind: number): number {
    const value = this.number(kind);
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  /** A list's length, then its hashes in ascending order. */
  hashes(stepKind: number): Int32Array {
    const hashes = new Int32Array(this.number(SIZE));
    for (let index = 0, hash = 0; index < hashes.length; index++) {
      hash += this.number(stepKind);
      hashes[index] = hash;
    }
    return hashes;
  }
}
