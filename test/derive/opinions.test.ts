import { describe, expect, it } from 'vitest';
import { followOpinions, type Opinion } from '../../src/derive/comparison/opinions.js';
import { parseText } from '../parse/parse.js';

const head = '# KẾ HOẠCH\n\n## công tác dân vận năm 2026\n\nĐảng ủy xây dựng Kế hoạch như sau:\n\n## I. NHIỆM VỤ\n\n';
const first = `${head}1. Chi bộ 3 khảo sát 12 hộ nghèo trước ngày 15/3/2026.\n\n2. Công an phường rà soát nhân khẩu.\n\n3. Họp giao ban.\n`;

/** What stands in the first draft: `words` on a line, after `old` was taken out. */
function opinion(line: number, words: string, parts: Partial<Opinion> = {}): Opinion {
  const text = first.split('\n')[line - 1] ?? '';
  const at = text.indexOf(words);
  const around = [text.slice(Math.max(0, at - 20), at), text.slice(at + words.length, at + words.length + 20)] as const;
  return { author: 'Phòng Kinh tế', line, words, said: null, old: '', around, replies: [], resolved: false, ...parts };
}

async function outcomes(opinions: readonly Opinion[], later: string): Promise<string[]> {
  const [before, after] = [(await parseText(first)).plan, (await parseText(later)).plan];
  return followOpinions(opinions, before, after).map(({ place, outcome }) => `${place} ${outcome}`);
}

describe('what became of an opinion', () => {
  it.each([
    ['the change stands in the next draft', first, 'taken'],
    ['the old words stand there again', first.replace('12 hộ', '10 hộ'), 'kept'],
    ['other words stand there', first.replace('12 hộ', 'toàn bộ các hộ'), 'reworded'],
    ['the passage was dropped', first.replace(/1\. Chi bộ 3.*\n\n/u, ''), 'gone'],
  ])('of a change: %s', async (_name, later, outcome) => {
    expect(await outcomes([opinion(9, '12', { old: '10' })], later)).toEqual([`I. 1. ${outcome}`]);
  });

  it.each([
    ['the words it stands on are still there', first.replace('15/3/2026', '20/3/2026'), 'kept'],
    ['they were written otherwise', first.replace('12 hộ nghèo', '12 hộ cận nghèo'), 'reworded'],
    ['the passage was dropped', first.replace(/1\. Chi bộ 3.*\n\n/u, ''), 'gone'],
  ])('of a comment: %s', async (_name, later, outcome) => {
    expect(await outcomes([opinion(9, 'hộ nghèo', { said: 'Nêu rõ hộ cận nghèo.' })], later)).toEqual([`I. 1. ${outcome}`]);
  });

  it('knows a change at the beginning of an item, and one that only takes out', async () => {
    expect(await outcomes([opinion(11, 'Công an', { old: 'Công an xã,' })], first)).toEqual(['I. 2. taken']);
    expect(await outcomes([opinion(11, '', { old: 'kỹ ', around: ['Công an phường rà soát ', 'nhân khẩu.'] })], first)).toEqual([
      'I. 2. taken',
    ]);
  });

  it('are told in the order of the draft', async () => {
    expect(await outcomes([opinion(13, 'Họp', { said: 'Bỏ?' }), opinion(9, '12', { old: '10' })], first)).toEqual([
      'I. 1. taken',
      'I. 3. kept',
    ]);
  });
});
