/** Inline tags of HTML that emphasise. */
import type { Emphasis } from '../../model/index.js';

const markTags: Readonly<Record<string, Emphasis>> = {
  strong: { bold: true },
  b: { bold: true },
  em: { italic: true },
  i: { italic: true },
  u: { underline: true },
  ins: { underline: true },
  s: { strike: true },
  del: { strike: true },
  strike: { strike: true },
  sup: { superscript: true },
  sub: { subscript: true },
};

/** The marks that an inline tag turns on, or null if the tag is none that is known. */
export function marksOfTag(name: string): Emphasis | null {
  return markTags[name] ?? null;
}

/** The value of an attribute in a tag; empty if it has none. */
export function attributeOf(tag: string, name: string): string {
  for (const [, key = '', double, single, bare] of tag.matchAll(
    /\s([A-Za-z-]{1,40})\s{0,20}=\s{0,20}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'>]{1,2000}))/gu,
  ))
    if (key.toLowerCase() === name) return double ?? single ?? bare ?? '';
  return '';
}
