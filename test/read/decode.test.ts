import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/model/index.js';
import { decodeSource, maximumSourceBytes } from '../../src/parse/index.js';

const text = '# KẾ HOẠCH\r\n\r\nCông tác dân vận năm 2024.\r\n';

describe('decodeSource', () => {
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8', false],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]), 'utf-8', true],
    ['UTF-16LE', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]), 'utf-16le', true],
    ['UTF-16BE', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]), 'utf-16be', true],
  ] as const)('reads %s', (_, bytes, encoding, hasByteOrderMark) => {
    expect(decodeSource('a.md', bytes, 'markdown')).toMatchObject({ text, encoding, hasByteOrderMark });
  });

  it('keeps decomposed text and counts its places in it', () => {
    const source = decodeSource('a.md', Buffer.from('Kế hoạch\nsố 1'.normalize('NFD')), 'markdown');
    expect(source.normalized).toBe('Kế hoạch\nsố 1');
    expect(source.text).not.toBe(source.normalized);
    const { start, end } = source.position(9, 11);
    expect(source.text.slice(start.offset, end.offset).normalize('NFC')).toBe('số');
    expect(start).toMatchObject({ line: 2, column: 1 });
  });

  it.each([
    ['empty-source', Buffer.from(' \r\n\t')],
    ['binary-source', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 8])],
    ['binary-source', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xff, 0xfe])],
    [
      'legacy-encoding',
      Buffer.from('Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc. KÕ ho¹ch c«ng t¸c d©n vËn n¨m 2003', 'latin1'),
    ],
    ['legacy-encoding', Buffer.from('Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc. KÕ ho¹ch c«ng t¸c d©n vËn n¨m 2003')],
    [
      'legacy-encoding',
      Buffer.from('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc. Keá hoaïch coâng taùc daân vaän'),
    ],
    ['invalid-utf-8', Buffer.from([0x61, 0x0a, 0xc3, 0x28, 0x0a])],
    ['source-too-large', Buffer.alloc(maximumSourceBytes + 1, 0x61)],
  ])('refuses %s', (ruleId, bytes) => {
    const read = (): unknown => decodeSource('a.md', bytes, 'markdown');
    expect(read).toThrow(Failure);
    expect(ruleOf(read)).toBe(ruleId);
  });

  it('takes French and English words in a Vietnamese text for what they are', () => {
    const source = 'Kế hoạch làm việc với đoàn Pháp: café, façade, résumé, naïve; đã trao đổi về giá trị ± 5 % của dự án.';
    expect(decodeSource('a.md', Buffer.from(source), 'markdown').text).toBe(source);
  });

  it('names the line of a broken byte', () => {
    try {
      decodeSource('a.md', Buffer.from([0x61, 0x0a, 0xc3, 0x28, 0x0a]), 'markdown');
      expect.unreachable();
    } catch (error) {
      expect((error as Failure).finding.data).toMatchObject({ line: 2 });
    }
  });
});

function ruleOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    return (error as Failure).finding.ruleId;
  }
  return '';
}
