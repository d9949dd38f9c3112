/** Names and sentences in reports that are XML. */

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};

/** Attributes in their order, each with a space before it; tabs and ends of lines stay. What is not a character of XML becomes U+FFFD. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  const escaped = (value: string | number): string => printable(String(value)).replace(/[&<>"\t\n\r]/gu, (one) => references[one] ?? one);
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

/** A text as character data: read as it is, but that no section of them holds its own end. */
export function characterData(text: string): string {
  return `<![CDATA[${printable(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** The text with U+FFFD for what XML 1.0 has no place for (2.2, Char). */
function printable(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\u{fffd}');
}
