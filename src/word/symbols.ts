/** Characters of the fonts Symbol and Wingdings, which Word writes by their codes in the private use area (U+F020 to U+F0FF). */

/** Symbol from 0xA0 on (Adobe's Symbol Encoding); a blank for what has no character of its own. */
const symbol = ['€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓', '°±″≥×∝∂•÷≠≡≈…|—↵', 'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉', '∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓', '◊⟨®©™∑'].join('');
/** Symbol from 0x40 on: Greek letters. */
const greek = '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';

/** What of Wingdings stands in office papers: boxes, ticks, arrows, bullets. */
const wingdings: Readonly<Record<number, string>> = {
  0x28: '☎',
  0x2a: '✉',
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x72: '❒',
  0x75: '◆',
  0x76: '❖',
  0x77: '⬥',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '◻',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

/** The character of a code in a font; null for one that is not known. */
export function symbolOf(code: number, font: string): string | null {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^wingdings/iu.test(font)) return wingdings[low] ?? null;
  if (/^symbol/iu.test(font)) {
    if (low >= 0xa0) return symbol[low - 0xa0] ?? null;
    if (low >= 0x40 && low < 0x7f) return greek[low - 0x40] ?? null;
  }
  if (low >= 0x20 && low < 0x7f && code !== low && /^symbol/iu.test(font)) return String.fromCharCode(low);
  return code < 0xe000 || code > 0xf8ff ? String.fromCodePoint(code) : null;
}

const privateUse = /[\uf020-\uf0ff]/gu;
const firstPrivate = 0xf020;

/** A text whose characters of these fonts are those that they show; what is not known stays as it is. */
export function withSymbols(text: string, font: string): string {
  let at = 0;
  while (at < text.length && text.charCodeAt(at) < firstPrivate) at++;
  if (at === text.length) return text;
  return text.replace(privateUse, (character) => symbolOf(character.charCodeAt(0), font) ?? character);
}
