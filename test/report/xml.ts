import { XmlDocument, XsdValidator } from "libxml2-wasm";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

/** Reads XML as libxml2 does: whatever is not well formed, throws. */
export function readXml(xml: string): Element {
  const document = XmlDocument.fromString(xml);
  const element = toElement(document.root);
  document.dispose();
  return element;
}

function toElement({ name, attrs, firstChild, content }: XmlDocument["root"]): Element {
  const children: Element[] = [];
  for (let child = firstChild; child !== null; child = child.next)
    if ("attrs" in child) children.push(toElement(child as XmlDocument["root"]));
  return { name, attributes: Object.fromEntries(attrs.map((one) => [one.name, one.value])), text: content, children };
}

/** A check against an XML schema: nothing where the XML is valid, throws where it is not. */
export function schemaCheck(xsd: string): (xml: string) => void {
  const schema = XmlDocument.fromString(xsd);
  const validator = XsdValidator.fromDoc(schema);
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
  };
}
