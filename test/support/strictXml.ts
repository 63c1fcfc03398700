// A reader of XML that takes nothing but what the reports are made of, and refuses all that XML 1.0 forbids: a report that
// it reads is well formed. No namespaces, comments, CDATA or doctypes.

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Of its own, without that of its children. */
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/** What no document may hold, not even escaped (XML 1.0, production 2). */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/** @throws when it is no document of that kind, with the place */
export function readXml(text: string): XmlElement {
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden !== null) throw new Error(`a forbidden character at ${forbidden.index}`);
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
  };
  const take = (pattern: RegExp, what: string): RegExpExecArray => {
    const sticky = new RegExp(pattern.source, "yu");
    sticky.lastIndex = at;
    const found = sticky.exec(text) ?? fail(`no ${what}`);
    at += found[0].length;
    return found;
  };
  const has = (words: string) => text.startsWith(words, at);
  const decode = (raw: string) =>
    raw.replaceAll(/&([^;]*);?/gu, (all, name) =>
      all.endsWith(";") ? (ENTITIES[name] ?? fail(`entity ${name}`)) : fail("a bare &"),
    );

  const element = (): XmlElement => {
    const [, name = ""] = take(/<([A-Za-z][\w.-]*)/, "element");
    const attributes: Record<string, string> = {};
    while (has(" ")) {
      const [, key = "", value = ""] = take(/ ([A-Za-z][\w.-]*)="([^"<]*)"/, "attribute");
      if (Object.hasOwn(attributes, key)) fail(`a second ${key}`);
      if (/[\t\n\r]/.test(value)) fail(`a line end in ${key}, which a reader turns into a space`);
      attributes[key] = decode(value);
    }
    if (has("/>")) {
      at += 2;
      return { name, attributes, children: [], text: "" };
    }
    take(/>/, "end of the tag");
    const children: XmlElement[] = [];
    let own = "";
    while (!has("</")) {
      if (has("<")) children.push(element());
      else own += decode(take(/[^<>]+/, "text")[0]);
    }
    if (take(/<\/([A-Za-z][\w.-]*)>/, "closing tag")[1] !== name) fail(`${name} is not closed`);
    return { name, attributes, children, text: own };
  };

  take(/<\?xml version="1\.0" encoding="UTF-8"\?>\n/, "declaration");
  const root = element();
  take(/\n$/, "end of the document");
  return root;
}
