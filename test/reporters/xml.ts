/** A reader of XML that refuses what is not well-formed: enough of XML 1.0 for reports. */

/** An element with its attributes and its own text, character references resolved. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

const token = /<\?xml [^?]*\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([A-Za-z][\w.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** @throws Error if the text is not well-formed */
export function parseXml(text: string): XmlElement {
  const foreign = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.exec(text);
  if (foreign !== null) throw new Error(`no character of XML at ${foreign.index}`);
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [top];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (match === null) throw new Error(`not well-formed at ${at}: ${text.slice(at, at + 60)}`);
    const [whole, data, closes, name, attributes = '', empty, plain] = match;
    const current = open.at(-1) as Open;
    if (data !== undefined) current.text += data;
    else if (plain !== undefined) {
      if (plain.includes(']]>')) throw new Error(']]> in a text');
      current.text += resolve(plain);
    } else if (name === undefined) {
      if (at > 0) throw new Error(`a declaration inside the text: ${whole}`);
    } else if (closes === '/') {
      if (current.name !== name) throw new Error(`</${name}> closes <${current.name}>`);
      open.pop();
    } else {
      const element: Open = { name, attributes: attributesOf(attributes), children: [], text: '' };
      current.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  const [root] = top.children;
  if (open.length !== 1 || root === undefined || top.children.length > 1 || top.text.trim() !== '')
    throw new Error('there must be one root, and it must be closed');
  return root;
}

/** All elements of a name, at any depth. */
export function elementsOf(root: XmlElement, name: string): XmlElement[] {
  return [...(root.name === name ? [root] : []), ...root.children.flatMap((child) => elementsOf(child, name))];
}

/** What an element of a name may hold: the elements in it, its attributes and the form of their values. */
export type XmlSchema = Readonly<
  Record<
    string,
    {
      readonly children: readonly string[];
      readonly attributes: Readonly<Record<string, RegExp>>;
      readonly optional?: Readonly<Record<string, RegExp>>;
    }
  >
>;

/** Where an element breaks a schema; the root is the schema's first element. */
export function faultsOf(root: XmlElement, schema: XmlSchema): string[] {
  if (root.name !== Object.keys(schema)[0]) return [`the root is <${root.name}>`];
  return faultsWithin(root, schema);
}

function faultsWithin({ name, attributes, children }: XmlElement, schema: XmlSchema): string[] {
  const known = schema[name];
  if (known === undefined) return [`no element <${name}>`];
  const forms = { ...known.attributes, ...known.optional };
  return [
    ...Object.keys(known.attributes)
      .filter((one) => !(one in attributes))
      .map((one) => `<${name}> without ${one}`),
    ...Object.entries(attributes)
      .filter(([one, value]) => forms[one]?.test(value) !== true)
      .map(([one, value]) => `<${name} ${one}="${value}">`),
    ...children.flatMap((child) => (known.children.includes(child.name) ? faultsWithin(child, schema) : [`<${child.name}> in <${name}>`])),
  ];
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([\w:.-]+)="([^"]*)"/gu)) {
    if (name in attributes) throw new Error(`attribute ${name} twice`);
    attributes[name] = resolve(value);
  }
  return attributes;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolve(text: string): string {
  return text.replace(/&([^;\s]*;?)/gu, (reference, body: string) => {
    const number = /^#(?:x([\da-f]+)|(\d+));$/iu.exec(body);
    const entity =
      number === null
        ? entities[body.slice(0, -1)]
        : String.fromCodePoint(number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16));
    if (!body.endsWith(';') || entity === undefined) throw new Error(`no reference: ${reference}`);
    return entity;
  });
}
