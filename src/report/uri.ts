const WEB_URL = /^https?:\/\//i;

/** Whether a string may stand as a link: articles bring their URL along, and it may be anything. */
export function isWebUrl(url: string): boolean {
  return WEB_URL.test(url);
}

/**
 * A path or URL as a URI reference (RFC 3986): URLs of pages and absolute paths become absolute, anything else is a relative
 * path, in which no colon makes a scheme. What is percent-encoded in a URL stays so; in a path a percent sign is one.
 */
export function uriReference(uri: string): string {
  if (isWebUrl(uri)) return encode(uri.replace(/%(?![0-9a-f]{2})/gi, "%25"), URL_ILLEGAL);
  const path = encode(uri, PATH_ILLEGAL);
  if (/^[A-Za-z]:\//.test(uri)) return `file:///${path}`;
  if (path.startsWith("/")) return `file://${path.replace(/^\/+/, "/")}`;
  const [first = "", ...rest] = path.split("/");
  return [first.replaceAll(":", "%3A"), ...rest].join("/");
}

const URL_ILLEGAL = /[^\w\-.~:/?#@!$&'()*+,;=%]/gu;
const PATH_ILLEGAL = /[^\w\-.~:/@!$&'()*+,;=]/gu;

function encode(text: string, illegal: RegExp): string {
  return text.replace(/\p{Cs}/gu, "\ufffd").replace(illegal, (character) => encodeURIComponent(character));
}
