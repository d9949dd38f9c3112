/** Text in a picture: how wide it is at most, how it is cut, and how it is written. Lengths in px. */

/** Widths of letters in ems, on the wide side of the usual sans-serif fonts, so that what is laid out by them does not touch. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[iíìỉĩịjlI.,:;'’|!()[\] ]/u, 0.36],
  [/[frt/-]/u, 0.42],
  [/[“”"]/u, 0.51],
  [/[mwMW@%…—]/u, 1.02],
  [/\p{Lu}/u, 0.78],
];
const usualWidth = 0.62;
const knownWidths = new Map<string, number>();

/** Width of a text of a size. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) {
    let width = knownWidths.get(letter);
    if (width === undefined) {
      width = widths.find(([letters]) => letters.test(letter))?.[1] ?? usualWidth;
      knownWidths.set(letter, width);
    }
    ems += width;
  }
  return ems * size;
}

/** The text, cut at a word and with an ellipsis where it is wider. */
export function clipToWidth(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let clipped = '';
  for (const word of text.split(' ')) {
    const longer = clipped === '' ? word : `${clipped} ${word}`;
    if (textWidth(`${longer}…`, size) > width) break;
    clipped = longer;
  }
  if (clipped !== '') return `${clipped}…`;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('')}…`;
}

/** The text in lines of a width; what does not fit in so many is cut. */
export function wrapToWidth(text: string, size: number, width: number, mostLines: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, mostLines).map((line) => clipToWidth(line, size, width));
  if (lines.length > mostLines)
    kept[mostLines - 1] = clipToWidth(`${kept[mostLines - 1] ?? ''} ${lines.slice(mostLines).join(' ')}`, size, width);
  return kept;
}

interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** What a browser shows where the mouse rests. */
  readonly title?: string;
}

/** A text at a place; `y` is its base line. */
export function svgText(text: string, x: number, y: number, { size, bold = false, anchor = 'start', title }: TextStyle): string {
  const shown = title === undefined ? '' : `<title>${escapeSvg(title)}</title>`;
  const look = `font-size="${size}"${bold ? ' font-weight="bold"' : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}`;
  return `<text x="${x}" y="${y}" ${look}>${shown}${escapeSvg(text)}</text>\n`;
}

function escapeSvg(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
