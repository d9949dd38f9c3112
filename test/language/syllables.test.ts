/** The validator of syllables, against its own tables, against what the script forbids, and against real documents. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSyllables, isVietnameseSyllable, tonePlacementOf, withTonePlacement } from '../../src/language/spelling/syllables.js';
import { decodeTelex, respell } from '../../src/language/spelling/telex.js';
import { realDocuments } from '../shared-folder.js';

const syllables = [...allSyllables()];
const anySyllable = fc.constantFrom(...syllables);
const toneKeys: Readonly<Record<string, string>> = { '\u0301': 's', '\u0300': 'f', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j' };

/** The word without its tone, and the tone. */
function parted(word: string): { bare: string; tone: string } {
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(word.normalize('NFD'))?.[0] ?? '';
  return { bare: word.normalize('NFD').replace(tone, '').normalize('NFC'), tone };
}

describe('syllables', () => {
  it('are valid where the tables make them, in any case', () => {
    fc.assert(
      fc.property(anySyllable, (word) => {
        expect(isVietnameseSyllable(word)).toBe(true);
        expect(isVietnameseSyllable(word.toUpperCase())).toBe(true);
        expect(isVietnameseSyllable(word.charAt(0).toUpperCase() + word.slice(1))).toBe(true);
      }),
    );
  });

  it('are those of the language in number', () => {
    expect(syllables.length).toBeGreaterThan(12_000);
    expect(syllables.length).toBeLessThan(20_000);
    expect(new Set(syllables).size).toBeGreaterThan(syllables.length * 0.98);
  });

  it('are invalid with a second tone', () => {
    fc.assert(
      fc.property(anySyllable, fc.constantFrom('\u0300', '\u0301', '\u0303', '\u0309', '\u0323'), (word, tone) => {
        if (parted(word).tone !== '') expect(isVietnameseSyllable(`${word}${tone}`.normalize('NFC'))).toBe(false);
      }),
    );
  });

  it('are invalid with a foreign letter or a wrong end', () => {
    fc.assert(
      fc.property(anySyllable, fc.constantFrom('f', 'j', 'w', 'z', 'b', 'd', 'đ', 'k', 'l', 'q', 'r', 's', 'v', 'x'), (word, letter) => {
        expect(isVietnameseSyllable(word + letter)).toBe(false);
      }),
    );
  });

  it('take sắc and nặng alone where they end in a stop', () => {
    for (const word of ['cac', 'thưc', 'viêc', 'nhiêp', 'lich', 'càc', 'thừc', 'viểc'])
      expect(isVietnameseSyllable(word), word).toBe(false);
    for (const word of ['các', 'thực', 'việc', 'nghiệp', 'lịch', 'cấp']) expect(isVietnameseSyllable(word), word).toBe(true);
  });

  it.for([
    'kế',
    'ghế',
    'nghị',
    'quyết',
    'quý',
    'quốc',
    'gìn',
    'giếng',
    'giết',
    'giữa',
    'già',
    'khuya',
    'khuỷu',
    'thuở',
    'ngoằn',
    'xoong',
    'ý',
    'yếu',
    'kỹ',
    'huỳnh',
    'ươm',
    'ở',
    'uỷ',
    'ủy',
    'hòa',
    'hoà',
    'hoàn',
    'pin',
  ])('`%s` is one', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });

  it.for(['cế', 'ghà', 'ngế', 'qế', 'kà', 'hòan', 'qùy', 'gìa', 'cuả', 'vềmột', 'tổr', 'đươc', 'nghành', 'ngìn', 'strong', 'của của', ''])(
    '`%s` is none',
    (word) => {
      expect(isVietnameseSyllable(word)).toBe(false);
    },
  );
});

describe('the place of the tone', () => {
  it('is moved to and fro', () => {
    fc.assert(
      fc.property(anySyllable, (word) => {
        const placement = tonePlacementOf(word);
        if (placement === null) return;
        const other = withTonePlacement(word, placement === 'old' ? 'new' : 'old');
        expect(other).not.toBe(word);
        expect(isVietnameseSyllable(other)).toBe(true);
        expect(tonePlacementOf(other)).toBe(placement === 'old' ? 'new' : 'old');
        expect(withTonePlacement(other, placement)).toBe(word);
      }),
    );
  });

  it.for([
    ['hòa', 'old'],
    ['hoà', 'new'],
    ['KHOÁ', 'new'],
    ['Thúy', 'old'],
    ['khoẻ', 'new'],
    ['quý', null],
    ['hoàn', null],
    ['hoa', null],
    ['toàn', null],
    ['của', null],
  ] as const)('of `%s` is %s', ([word, placement]) => {
    expect(tonePlacementOf(word)).toBe(placement);
  });
});

describe('left-over keys', () => {
  it('of Telex are read where the tone stands last', () => {
    fc.assert(
      fc.property(anySyllable, (word) => {
        const { bare, tone } = parted(word);
        // `oo` of `xoong` is the key of ô.
        if (tone === '' || bare.includes('oo')) return;
        const read = decodeTelex(bare + (toneKeys[tone] ?? ''));
        expect(read === null ? null : parted(read)).toEqual({ bare, tone });
      }),
    );
  });

  it.for([
    ['toor', 'tổ'],
    ['dduowcj', 'được'],
    ['nguowif', 'người'],
    ['vieejc', 'việc'],
    ['quyeets', 'quyết'],
    ['hoaf', 'hòa'],
    ['uyr', 'ủy'],
    ['huyeenj', 'huyện'],
    ['to63', 'tổ'],
    ['d9u7o7c5', 'được'],
    ['đươcj', 'được'],
    ['tổr', 'tổ'],
    ['test', 'tét'],
    ['max', 'mã'],
  ] as const)('`%s` stands for `%s`', ([keys, word]) => {
    expect(decodeTelex(keys)).toBe(word);
  });

  it.for(['tổ', 'theo', 'strong', 'km2', '2024', 'band', 'x'.repeat(1000)])('`%s` stands for nothing else', (word) => {
    expect(decodeTelex(word)).toBe(null);
  });
});

describe('respelling', () => {
  it.for([
    ['qủa', ['quả']],
    ['cuả', ['của']],
    ['truớc', ['trước']],
    ['nguơì', ['người']],
    ['đươc', ['được', 'đước']],
    ['hòan', ['hoàn']],
    ['vềmột', []],
  ] as const)('of `%s` is %j', ([word, expected]) => {
    expect(respell(word)).toEqual(expected);
  });
});

describe('real documents', () => {
  /** What their authors got wrong, foreign words, and symbols that hold small letters. */
  const others = new Set(['vềmột', 'sốnội', 'QĐTTg']);

  it('have no other word with a mark, names and abbreviations aside', (context) => {
    const bad = new Set<string>();
    for (const path of realDocuments(context)) {
      for (const [word] of readFileSync(path, 'utf8')
        .normalize('NFC')
        .matchAll(/\p{L}{2,}/gu)) {
        if (/[À-ỹ]/u.test(word) && word !== word.toUpperCase() && !isVietnameseSyllable(word) && !others.has(word)) bad.add(word);
      }
    }
    expect([...bad]).toEqual([]);
  });
});
