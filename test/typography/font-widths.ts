/** Advance widths of a TrueType font, read from its `cmap` (format 4) and `hmtx` tables. */

/** The advance width of each of the characters, in thousandths of an em; null for a character that the font lacks. */
export function readAdvanceWidths(font: Buffer, characters: readonly string[]): (number | null)[] {
  const table = tablesOf(font);
  const unitsPerEm = font.readUInt16BE(table('head') + 18);
  const longMetrics = font.readUInt16BE(table('hhea') + 34);
  const hmtx = table('hmtx');
  return characters.map((character) => {
    const glyph = glyphOf(font, table('cmap'), character.codePointAt(0) ?? 0);
    if (glyph === 0) return null;
    const advance = font.readUInt16BE(hmtx + 4 * Math.min(glyph, longMetrics - 1));
    return Math.round((advance * 1000) / unitsPerEm);
  });
}

function tablesOf(font: Buffer): (tag: string) => number {
  const offsets = new Map<string, number>();
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const at = 12 + 16 * index;
    offsets.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`no table ${tag}`);
    return offset;
  };
}

function glyphOf(font: Buffer, cmap: number, code: number): number {
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4);
    if (font.readUInt16BE(at) !== 4) continue;
    const segments = font.readUInt16BE(at + 6) / 2;
    for (let segment = 0; segment < segments; segment++) {
      const end = font.readUInt16BE(at + 14 + 2 * segment);
      if (end < code) continue;
      const start = font.readUInt16BE(at + 16 + 2 * (segments + segment));
      if (start > code) break;
      const delta = font.readUInt16BE(at + 16 + 2 * (2 * segments + segment));
      const rangeAt = at + 16 + 2 * (3 * segments + segment);
      const range = font.readUInt16BE(rangeAt);
      if (range === 0) return (code + delta) & 0xffff;
      const glyph = font.readUInt16BE(rangeAt + range + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
  }
  return 0;
}
