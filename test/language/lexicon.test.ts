import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isScalar, isSeq, parseDocument, visit } from 'yaml';
import { organHeads, organParts, organStops } from '../../src/language/organs/organ-words.js';
import { isPersonName } from '../../src/language/lines/signature.js';
import { realWordSlips } from '../../src/language/spelling/real-word-slips.js';

const folder = new URL('../../templates/tu-vung/', import.meta.url);
const files = readdirSync(folder);

describe('the words of the language', () => {
  it.each(files)('%s says where its words are from, and has none twice in a list', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    expect(file).toMatch(/^[a-z-]+\.yaml$/u);
    expect(text).toMatch(/^# .*\n(?:#.*\n)*# Nguồn: .+/u);
    const document = parseDocument(text);
    expect(document.errors).toEqual([]);
    const twice: string[] = [];
    visit(document, {
      Seq(_, list) {
        if (!isSeq(list)) return;
        const words = list.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : []));
        twice.push(...words.filter((word, at) => words.indexOf(word) !== at));
      },
      Scalar(_, scalar) {
        expect(String(scalar.value)).toBe(String(scalar.value).normalize('NFC').trim());
      },
    });
    expect(twice).toEqual([]);
  });

  it('hold no word that both goes on with a name and ends it', () => {
    expect([...organParts].filter((word) => organStops.has(word))).toEqual([]);
    expect(organHeads.every((head) => head === head.toLowerCase())).toBe(true);
  });

  it('know people by their surnames, and slips by what they should be', () => {
    expect(isPersonName('NGUYỄN VĂN AN')).toBe(true);
    expect(isPersonName('BÁO CÁO VIÊN')).toBe(false);
    expect(realWordSlips.get('sát nhập')?.right).toBe('sáp nhập');
    for (const [slip, { right }] of realWordSlips) expect(right, slip).not.toBe(slip);
  });
});
