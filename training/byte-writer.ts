/** The counterpart of src/tagger/byte-reader.ts. */
export class ByteWriter {
  private readonly bytes: number[] = [];

  number(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.bytes.push(rest);
  }

  signed(value: number): void {
    this.number(value < 0 ? -value * 2 - 1 : value * 2);
  }

  byte(value: number): void {
    this.bytes.push(value & 255);
  }

  base64(): string {
    return Buffer.from(this.bytes).toString("base64");
  }
}
