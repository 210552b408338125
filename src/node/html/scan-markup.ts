import { Tokenizer } from "htmlparser2";

export type Attributes = ReadonlyMap<string, string>;

/** Told of a text's tags and characters, in order. Offsets are those of the markup. */
export interface MarkupEvents {
  /** `end` is the offset behind the tag. */
  readonly open: (name: string, attributes: Attributes, end: number) => void;
  readonly close: (name: string, start: number) => void;
  /** Characters as decoded: those of the markup from `start` to `end`, or what the entity there stands for. */
  readonly text: (text: string, start: number, end: number) => void;
  readonly comment?: (text: string) => void;
}

/**
 * Reads HTML or XML from front to back. It builds no tree, keeps no stack and never fails: what opens need not close. Linear.
 * HTML names are in small letters. In XML, an empty element opens and closes.
 */
export function scanMarkup(markup: string, kind: "html" | "xml", events: MarkupEvents): void {
  const isXml = kind === "xml";
  let name = "";
  let attributes = new Map<string, string>();
  let attribute = "";
  let value = "";
  let drawings = 0;
  const named = (start: number, end: number) =>
    isXml ? markup.slice(start, end) : markup.slice(start, end).toLowerCase();
  const opened = (end: number) => {
    if (name === "svg" || name === "math") drawings++;
    events.open(name, attributes, end + 1);
  };
  const tokenizer = new Tokenizer(
    { xmlMode: isXml },
    {
      onopentagname(start, end) {
        name = named(start, end);
        attributes = new Map();
      },
      onattribname(start, end) {
        attribute = named(start, end);
      },
      onattribdata(start, end) {
        value += markup.slice(start, end);
      },
      onattribentity(codePoint) {
        value += String.fromCodePoint(codePoint);
      },
      onattribend() {
        if (!attributes.has(attribute)) attributes.set(attribute, value);
        value = "";
      },
      onopentagend: opened,
      onselfclosingtag(end) {
        opened(end);
        if (isXml || drawings > 0) this.onclosetag(end, end);
      },
      onclosetag(start, end) {
        const closed = start === end ? name : named(start, end);
        if (drawings > 0 && (closed === "svg" || closed === "math")) drawings--;
        events.close(closed, start);
      },
      ontext(start, end) {
        events.text(markup.slice(start, end), start, end);
      },
      ontextentity(codePoint, end) {
        events.text(String.fromCodePoint(codePoint), markup.lastIndexOf("&", end - 1), end);
      },
      oncdata(start, end, closing) {
        if (isXml) events.text(markup.slice(start, end - closing), start, end - closing);
      },
      oncomment(start, end, closing) {
        events.comment?.(markup.slice(start, end - closing));
      },
      // `<title/>` inside a drawing does not make the rest of the page a title
      isInForeignContext: () => drawings > 0,
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(markup);
  tokenizer.end();
}
