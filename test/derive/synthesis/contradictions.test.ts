/** Pairs of one office's documents, written before the comparison was. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { contradictionsIn } from '../../../src/derive/synthesis/contradictions.js';
import { ParentPlan, type PlanCoverage } from '../../../src/derive/synthesis/coverage.js';
import { readDocument } from '../../../src/derive/synthesis/own-sentences.js';
import { Source } from '../../../src/model/index.js';
import { parseDocument } from '../../../src/parse/index.js';
import { paperOf, parent } from '../../commands/synthesis/papers.js';

const pairs = parse(readFileSync(new URL('contradictions.yaml', import.meta.url), 'utf8')) as readonly {
  readonly one: string;
  readonly other: string;
  readonly says: readonly string[];
}[];

const head = { organ: 'ĐẢNG ỦY XÃ HÒA LẠC', number: '05-KH/ĐU', date: '10/02/2026', opening: 'Đảng ủy xã ban hành:' };
const others = ['Phát động trồng cây đầu năm tại các thôn.', 'Tổ chức giải bóng chuyền chào mừng ngày thành lập Đảng.'];

async function plan(file: string, abstract: string, sentence: string): Promise<PlanCoverage> {
  const body = `## I. NHIỆM VỤ\n\n${[others[0], sentence, others[1]].map((text, at) => `${at + 1}. ${text}`).join('\n\n')}`;
  const read = async (text: string) => readDocument((await parseDocument(new Source(file, text, 'markdown'))).plan);
  return new ParentPlan(await read(parent)).cover(await read(paperOf({ ...head, abstract }, body)), '');
}

it.for(pairs)('of one office say otherwise: $one / $other', async ({ one, other, says }) => {
  const found = contradictionsIn([await plan('a.md', 'năm 2026', one), await plan('b.md', 'công tác tháng', other)]);
  const kinds = [...new Set(found.map(({ kind }) => kind))].toSorted();
  expect(kinds).toEqual([...says].toSorted());
});
