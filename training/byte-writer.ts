import { SIZE } from "../src/tagger/byte-kinds.ts";
import { codeBytes } from "./code-bytes.ts";

/** The counterpart of src/tagger/byte-reader.ts. */
export class ByteWriter {
  private readonly bytes: number[] = [];
  private readonly kinds: number[] = [];

  byte(value: number, kind: number): void {
    this.bytes.push(value & 255);
    this.kinds.push(kind);
  }

  number(value: number, kind: number): void {
    let rest = value;
    let place = kind;
    for (; rest >= 128; rest = Math.floor(rest / 128), place = kind + 1) this.byte((rest % 128) + 128, place);
    this.byte(rest, place);
  }

  signed(value: number, kind: number): void {
    this.number(value < 0 ? -value * 2 - 1 : value * 2, kind);
  }

  /** In: hashes in ascending order. */
  hashes(hashes: readonly number[], stepKind: number): void {
    this.number(hashes.length, SIZE);
    hashes.forEach((hash, index) => {
      this.number(hash - (hashes[index - 1] ?? 0), stepKind);
    });
  }

  text(): string {
    return codeBytes(this.bytes, this.kinds);
  }
}
