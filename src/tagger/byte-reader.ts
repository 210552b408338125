/** Reads the packed tables of the model from front to back. */
export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** An unsigned integer in groups of seven bits, the low group first, the high bit set on all but the last byte. */
  number(): number {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = this.bytes[this.at++]!;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
      factor *= 128;
    }
  }

  /** A signed integer: the sign in the lowest bit of an unsigned one. */
  signed(): number {
    const value = this.number();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  byte(): number {
    return this.bytes[this.at++]!;
  }
}
