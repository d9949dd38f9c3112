import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { realDocuments, sharedPath } from '../shared-folder.js';
import { allNodes, allTexts, outline, parseFile, parseText } from './parse.js';

describe('the real documents', () => {
  it('keep every word of their source', async (context) => {
    for (const path of realDocuments(context)) {
      const { plan, findings } = await parseFile(path);
      const kept = new Set<string>();
      const keep = (text: string): void => {
        for (const word of words(text)) kept.add(word);
      };
      for (const text of allTexts(plan)) keep(text.value);
      for (const node of [...allNodes(plan.body), ...plan.appendices.flatMap((appendix) => allNodes(appendix.children))])
        if (node.type === 'section') keep(node.label.text);
      for (const field of [
        plan.documentType,
        plan.number,
        plan.issuance.place,
        plan.issuance.date,
        plan.letterhead.heading,
        plan.letterhead.issuingOrgan,
        plan.letterhead.superiorOrgan,
        plan.addressees,
      ])
        keep(field?.printed.value ?? '');
      for (const item of plan.recipients?.items ?? []) keep(item.printed.value);
      keep(`Nơi nhận ${plan.recipients?.archive?.printed.value ?? ''}`);
      for (const one of plan.signatories)
        keep(
          [
            ...one.capacities.map(({ mark, body }) => `${mark ?? ''} ${body}`),
            ...one.positions,
            one.name ?? '',
            ...one.otherPosts,
            ...one.notes,
          ].join(' '),
        );
      for (const finding of findings) keep(finding.actual ?? '');
      const source = readFileSync(path, 'utf8')
        .normalize('NFC')
        .replace(/<!--[^]*?-->/gu, ' ')
        .replace(/<[^>]*>/gu, ' ')
        .replace(/\\(?=[!-/:-@[-`{-~])/gu, '');
      expect(
        [...words(source)].filter((word) => !kept.has(word)),
        basename(path),
      ).toEqual([]);
    }
  });

  it('map every character of a text to its place in the source', async (context) => {
    for (const path of realDocuments(context)) {
      const { plan } = await parseFile(path);
      for (const text of allTexts(plan)) {
        for (const segment of text.segments) {
          if (segment.end - segment.start !== segment.sourceEnd - segment.sourceStart || segment.end - segment.start < 2) continue;
          expect(plan.source.normalized.slice(segment.sourceStart, segment.sourceEnd)).toSatisfy(
            (source: string) => source.replace(/\s/gu, ' ') === text.value.slice(segment.start, segment.end).replace(/\s/gu, ' '),
          );
        }
      }
    }
  });

  it.for([
    ['seed/ke-hoach-11.md', 36],
    ['corpus/002-nq-57-bo-chinh-tri.md', 0],
    ['corpus/011-kh-doan-xa-dem-nhac-gay-quy.txt', 4],
    ['corpus/013-kh-mttq-luong-minh-hiep-thuong.md', 17],
    ['corpus/017-kh-ubbc-pho-bang-tuyen-truyen.txt', 10],
    ['corpus/025-bc-lao-cai-chi-thi-38.txt', 0],
    ['corpus/030-kh-thpt-doc-binh-kieu-sinh-hoat-cong-dan.md', 35],
  ] as const)('%s has %i tasks', async ([path, count], context) => {
    expect((await parseFile(sharedPath(context, path))).plan.tasks).toHaveLength(count);
  });

  it.for([
    ['word/08-ke-hoach-doan-xa.docx', 4],
    // Fifteen rows of three tables, nine lines below four organs, one report.
    ['word/09-ke-hoach-truong.docx', 25],
  ] as const)('%s, as pandoc writes it, has %i tasks', async ([path, count], context) => {
    const text = pandoc(sharedPath(context, path), context);
    expect((await parseText(text)).plan.tasks).toHaveLength(count);
  });

  it('part the seed into directions, tasks and arrangements', async (context) => {
    const { plan } = await parseFile(sharedPath(context, 'seed/ke-hoach-11.md'));
    const count = (kind: string): number => plan.tasks.filter((task) => task.kind === kind).length;
    expect([count('direction'), count('task'), count('arrangement')]).toEqual([8, 26, 2]);
    expect(new Set(plan.tasks.map((task) => task.id)).size).toBe(36);
    expect(plan.tasks[8]).toMatchObject({ label: '1.1.', leadOrgan: { value: 'Đảng ủy phường' }, path: ['III.', '1.', '1.1.'] });
    expect(plan.tasks[8]?.position.start.line).toBe(39);
  });

  it('give the seed its head, its tree and its end', async (context) => {
    const { plan, findings } = await parseFile(sharedPath(context, 'seed/ke-hoach-11.md'));
    expect(findings).toEqual([]);
    expect(plan.number?.value).toEqual({ serial: '11', typeSymbol: 'KH', organSymbol: 'ĐU' });
    expect(plan.number?.position?.start).toMatchObject({ line: 4, column: 1 });
    expect(plan.issuance.date?.value).toEqual({ day: 19, month: 1, year: 2024 });
    expect(plan.issuance.place?.value).toBe('Gia Sàng');
    expect(plan.documentType?.value).toBe('Kế hoạch');
    expect(plan.abstract?.value.value).toBe('Công tác dân vận năm 2024');
    expect(plan.signatories).toMatchObject([
      { capacities: [{ mark: 'T/M', body: 'ĐẢNG ỦY' }], positions: ['PHÓ BÍ THƯ THƯỜNG TRỰC'], name: 'Phạm Đình Việt' },
    ]);
    expect(plan.recipients?.items).toHaveLength(6);
    expect(plan.recipients?.archive?.value).toBe('VPĐU');
    expect(outline(plan.body).filter((line) => !line.startsWith('  '))).toEqual([
      'I.! MỤC ĐÍCH, YÊU CẦU',
      'II.! NHIỆM VỤ TRỌNG TÂM',
      'III.! NHIỆM VỤ CỤ THỂ',
      'IV.! TỔ CHỨC THỰC HIỆN',
      '¶ Trong quá trình thực hiệ',
    ]);
    expect(outline(plan.body).filter((line) => line.includes('2.3.'))).toHaveLength(2);
  });
});

function words(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\d]+/gu) ?? []);
}

/** A Word file as GitHub's Markdown; skips the test, saying why, where pandoc is missing. */
function pandoc(path: string, context: Pick<TestContext, 'skip'>): string {
  const { status, stdout } = spawnSync('pandoc', [path, '-t', 'gfm', '--wrap=none'], { encoding: 'utf8' });
  if (status !== 0) {
    console.warn(`SKIPPED: pandoc does not read ${basename(path)}; this test needs it`);
    context.skip('pandoc is missing');
  }
  return stdout;
}
