/** The engine of the page, without a browser: the same findings and bytes as of the workspace, and refusals in words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { bookWord, taskWord } from '../../src/messages/index.js';
import { documentTypes } from '../../src/model/index.js';
import { openFolder, shippedFolder } from '../../src/node.js';
import { answer } from '../../src/page/engine/answer.js';
import { Engine } from '../../src/page/engine/engine.js';
import type { Answer, HeldDocument, Operation } from '../../src/page/engine/protocol.js';
import { reviewWordFile } from '../../src/workspace/outputs/review.js';
import { followedTasks, refreshBook, writeBook } from '../../src/workspace/outputs/task-book.js';
import { sheetOf, tasksAs } from '../../src/workspace/outputs/task-outputs.js';
import { shortPlan as plan } from '../commands/work-folder.js';
import { root } from '../project/source-files.js';

/** Without a finding: the day is none on which nobody works. */
const shortPlan = plan.replace('30/6/2024', '28/6/2024');
const draft = readFileSync(join(root, 'plans/plan-2024-draft.md'));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const held = (name: string, text: string | null = null): HeldDocument => ({ name, text, skips: [], takes: [] });

let engine: Engine;
beforeEach(() => {
  engine = new Engine(shippedFolder);
});

describe('the engine', () => {
  it('finds what the workspace finds, at the words', async () => {
    const { text, kind } = await engine.open({ name: 'plan-2024-draft.md', bytes: draft });
    const { findings, documentType, tasks } = await engine.check(held('plan-2024-draft.md', text), 'vi');
    const document = await openFolder(join(root, 'plans')).open('plan-2024-draft.md');
    expect(findings.map(({ ruleId, line }) => [ruleId, line])).toEqual(
      (await document.lint()).findings.map(({ ruleId, line }) => [ruleId, line]),
    );
    expect(text.slice(findings[0]?.from, findings[0]?.to)).toBe('11 -KH/ĐU');
    expect([kind, documentType, tasks > 20]).toEqual(['text', 'Kế hoạch', true]);
  });

  it('finds in the text that is typed, not in the one that was opened', async () => {
    const { text } = await engine.open({ name: 'a.md', bytes: bytes(shortPlan) });
    expect((await engine.check(held('a.md', text), 'vi')).findings).toEqual([]);
    const { findings } = await engine.check(held('a.md', text.replace('28/6/2024', '31/6/2024')), 'vi');
    expect(findings).not.toEqual([]);
  });

  it('mends what is safe, and skips what a person skips', async () => {
    const { text } = await engine.open({ name: 'plan-2024-draft.md', bytes: draft });
    const { findings } = await engine.check(held('plan-2024-draft.md', text), 'vi');
    const fixed = await engine.fixAll(held('plan-2024-draft.md', text));
    expect(fixed.text).toContain('số và ký hiệu: 11-KH/ĐU');
    const skips = findings.flatMap(({ skip, ruleId }) => (ruleId === 'spaced-symbol' ? [skip] : []));
    const asked = { ...held('plan-2024-draft.md', text), skips };
    expect((await engine.check(asked, 'vi')).findings).toHaveLength(findings.length - skips.length);
    expect((await engine.fixAll(asked)).text).toContain('số và ký hiệu: 11 -KH/ĐU');
  });

  it('makes the reviewed copy that the workspace makes, without what is skipped', async () => {
    await engine.open({ name: 'a.md', bytes: bytes(shortPlan.replace('hội nghị', 'các các hội nghị')) });
    const { name, bytes: word } = await engine.word(held('a.md'));
    expect(name).toBe('a.docx');
    const { name: own, kind, unit } = await engine.open({ name, bytes: word });
    expect([own, kind, unit]).toEqual(['a.docx', 'word', 'paragraph']);
    const { findings } = await engine.check(held(own), 'vi');
    expect(findings.map(({ ruleId }) => ruleId)).toContain('repeated-word');
    const copy = await engine.review({ ...held(own), takes: 'all' as const }, 'vi');
    expect(copy.name).toBe('a - soát.docx');
    expect(copy.told).toContain('chỗ sửa sẵn');
    const document = await openFolder(root).openBytes('a.docx', word);
    expect(Buffer.from(copy.bytes).equals((await reviewWordFile(document, { unsafeFixes: true })).bytes)).toBe(true);
    const skips = findings.map(({ skip }) => skip);
    const empty = await engine.review({ ...held(own), skips, takes: 'all' as const }, 'vi');
    expect(empty.told).toContain('0 phát hiện');
  });

  it('shows what the reviewed copy changes, by the fixes that are taken one by one', async () => {
    const issued = shortPlan.replace('hội nghị', 'các các hội nghị 87- KH/TU và các các hội nghị');
    const draftText = issued.replace('ngày ban hành: 19/01/2024', 'ngày ban hành: tháng 01 năm 2024');
    await engine.open({ name: 'a.md', bytes: bytes(draftText) });
    const { name, bytes: word } = await engine.word(held('a.md'));
    const { text, name: own } = await engine.open({ name, bytes: word });
    const check = (takes: HeldDocument['takes'], skips: HeldDocument['skips'] = []): ReturnType<Engine['check']> =>
      engine.check({ ...held(own), takes, skips }, 'vi');
    const changed = ({ review }: Awaited<ReturnType<Engine['check']>>): string[] =>
      (review?.changes ?? []).map(({ start, end, text: put }) => `${text.slice(start, end)}→${put}`);
    const { findings, review } = await check([]);
    expect(review).toMatchObject({ keeps: null, changes: [expect.anything()] });
    expect(changed(await check([]))).toEqual([' →']);
    const repeated = findings.filter(({ ruleId }) => ruleId === 'repeated-word');
    expect(repeated.map(({ fix }) => fix?.safe)).toEqual([false, false]);
    const [, second] = repeated;
    const one = await check(second?.fix?.edits ?? []);
    expect(one.review?.changes?.map(({ start }) => start)).toEqual([review?.changes?.[0]?.start, second?.fix?.edits[0]?.start]);
    expect(one.findings).toHaveLength(findings.length);
    const safe = findings.flatMap(({ fix, skip }) => (fix?.safe === true ? [skip] : []));
    expect(changed(await check([], safe))).toEqual([]);
    const each = findings.flatMap(({ fix }) => (fix?.safe === false ? fix.edits : []));
    const [single, all] = [
      await engine.review({ ...held(own), takes: each }, 'vi'),
      await engine.review({ ...held(own), takes: 'all' }, 'vi'),
    ];
    expect(Buffer.from(single.bytes).equals(all.bytes)).toBe(true);
    expect((await engine.check(held('a.md'), 'vi')).review).toBeNull();
    const { name: reviewed } = await engine.open({ name: single.name, bytes: single.bytes });
    expect((await engine.check(held(reviewed), 'vi')).review?.changes).toBeNull();
  });

  it('holds documents against the configuration of the office that is opened too', async () => {
    const { text } = await engine.open({ name: 'a.md', bytes: bytes(shortPlan.replace('địa danh: Gia Sàng\n', '')) });
    const before = await engine.check(held('a.md', text), 'vi');
    expect((await engine.open({ name: 'dvplan.config.yaml', bytes: bytes('địa danh: Gia Sàng\n') })).kind).toBe('office');
    const after = await engine.check(held('a.md', text), 'vi');
    expect([before.findings.length, after.findings.length]).toEqual([1, 0]);
  });

  it('names a second file of a name apart', async () => {
    await engine.open({ name: 'a.md', bytes: bytes(shortPlan) });
    expect((await engine.open({ name: 'a.md', bytes: draft })).name).toBe('a (2).md');
  });

  it('says of a secret document that it is one', async () => {
    const { text } = await engine.open({ name: 'a.md', bytes: bytes(shortPlan.replace('---\n', '---\nđộ mật: MẬT\n')) });
    expect((await engine.check(held('a.md', text), 'vi')).secret).toBe(true);
  });

  it('keeps the line ends of a draft, which an editor does not', async () => {
    const { text } = await engine.open({ name: 'a.txt', bytes: bytes(shortPlan.replaceAll('\n', '\r\n')) });
    expect(text).toBe(shortPlan);
    const { findings } = await engine.check(held('a.txt', text.replace('I. NHIỆM VỤ', 'I. CÁC CÁC VIỆC')), 'vi');
    const { from = 0, to = 0 } = findings[0] ?? {};
    expect(text.replace('I. NHIỆM VỤ', 'I. CÁC CÁC VIỆC').slice(from, to)).toBe('CÁC CÁC');
    const saved = async (edited: string): Promise<string> =>
      Buffer.from((await engine.draft(held('a.txt', edited))).bytes).toString('utf8');
    expect(await saved(text)).toBe(shortPlan.replaceAll('\n', '\r\n'));
    expect(await saved(text.replace('Gia Sàng', 'Túc Duyên'))).toBe(shortPlan.replaceAll('\n', '\r\n').replace('Gia Sàng', 'Túc Duyên'));
  });

  it('keeps the encoding of a draft', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(shortPlan, 'utf16le')]);
    const { text } = await engine.open({ name: 'a.md', bytes: utf16 });
    expect(Buffer.from((await engine.draft(held('a.md', text))).bytes).equals(utf16)).toBe(true);
  });
});

describe('what is made of a plan', () => {
  const name = 'plan-2024-draft.md';
  beforeEach(() => engine.open({ name, bytes: draft }));
  const opened = () => openFolder(join(root, 'plans')).open(name);
  const filter = { kind: null, lead: null, dueBefore: null, status: null };

  it.each([
    ['xlsx', 'plan-2024-draft - nhiệm vụ.xlsx'],
    ['ics', 'plan-2024-draft - lịch.ics'],
  ] as const)('is the same %s as of the workspace', async (format, expected) => {
    const made = await engine.tasks({ ...held(name), format }, 'vi');
    const { sheet } = await sheetOf(await opened(), { reports: [], paths: new Set(), filter, asOf: null });
    const { content } = await tasksAs(format, { sheets: [sheet], asOf: null }, (key, values) => taskWord(key, 'vi', values));
    // The workspace of the folder knows the plan by its path, the page by its name.
    const own = Buffer.from(content).toString('latin1').replaceAll(join(root, 'plans/'), '');
    expect([made.name, Buffer.from(made.bytes).toString('latin1')]).toEqual([expected, own]);
  });

  it('is the skeleton of its report, which the page opens and finds its plan beside', async () => {
    const { name: report, text } = await engine.report(held(name));
    expect(report).toBe('bao-cao-nam-2024.md');
    await engine.open({ name: report, bytes: bytes(text) });
    const check = async (): Promise<string[]> => (await engine.check(held(report, text), 'vi')).findings.map(({ ruleId }) => ruleId);
    const found = await check();
    // A task that is taken out of the plan in the editor beside is known to the report.
    const plan = draft.toString('utf8').replace(/^1\.4\. .*\n/mu, '');
    await engine.check(held(name, plan), 'vi');
    expect(await check()).not.toEqual(found);
  });

  it('is the plan of the next year', async () => {
    const { name: next, text } = await engine.nextPlan(held(name));
    expect(next).toBe('plan-2025-draft.md');
    expect(text).toContain('trích yếu: công tác dân vận năm 2025');
  });

  it('is nothing where no year is known, and the reason is told', async () => {
    await engine.open({ name: 'a.md', bytes: bytes('# KẾ HOẠCH\nCông tác dân vận\n') });
    const refused = await answer(engine, { id: 1, operation: 'nextPlan', request: held('a.md'), language: 'vi' });
    expect(refused).toMatchObject({ kind: 'refused' });
  });
});

describe('a new document', () => {
  it.each(documentTypes)('%s is begun with what the office has once for all', async (type) => {
    await engine.open({ name: 'dvplan.config.yaml', bytes: bytes('cơ quan ban hành: Đảng ủy phường Gia Sàng\nđịa danh: Gia Sàng\n') });
    const { name, text } = await engine.newDocument({ type });
    await engine.open({ name, bytes: bytes(text) });
    expect((await engine.check(held(name, text), 'vi')).documentType).toBe(type);
  });
});

describe('the office of the page', () => {
  const lacking = shortPlan.replace(/^cơ quan ban hành:.*\n/mu, '');
  const rules = async (): Promise<string[]> => (await engine.check(held('a.md', lacking), 'vi')).findings.map(({ ruleId }) => ruleId);

  it('is what the form says, for documents that are open', async () => {
    await engine.open({ name: 'a.md', bytes: bytes(lacking) });
    expect(await rules()).toContain('missing-organ');
    const form = await engine.office();
    const { name, bytes: file } = await engine.setOffice({ ...form, issuingOrgan: 'Đảng ủy phường Gia Sàng' }, 'vi');
    expect(await rules()).not.toContain('missing-organ');
    expect(await engine.office()).toEqual({ ...form, issuingOrgan: 'Đảng ủy phường Gia Sàng' });
    expect([name, new TextDecoder().decode(file)]).toEqual(['dvplan.config.yaml', expect.stringContaining('Đảng ủy phường Gia Sàng')]);
  });

  it('is changed in the configuration that was opened, whose other keys stay', async () => {
    await engine.open({ name: 'dvplan.config.yaml', bytes: bytes('cơ quan: Đảng ủy xã A\nbỏ qua: [nhap/*]\n') });
    const { bytes: file } = await engine.setOffice({ ...(await engine.office()), place: 'A' }, 'vi');
    expect(new TextDecoder().decode(file)).toBe('cơ quan: Đảng ủy xã A\nbỏ qua: [ nhap/* ]\nđịa danh: A\n');
  });
});

describe('what is made of a plan', () => {
  it('is the book of its tasks, as the command line writes it', async () => {
    await engine.open({ name: 'plan-2024-draft.md', bytes: draft });
    const { name, bytes: book } = await engine.tasks({ ...held('plan-2024-draft.md'), format: 'book' }, 'vi');
    const document = await openFolder(join(root, 'plans')).open('plan-2024-draft.md');
    const { plans, tasks } = await followedTasks([document], join(root, 'plans', name));
    const own = await writeBook(refreshBook(null, plans, tasks).book, (key, values) => bookWord(key, 'vi', values));
    expect([name, Buffer.from(book).equals(own)]).toEqual(['plan-2024-draft - theo dõi.xlsx', true]);
  });

  it('is no book without a task', async () => {
    await engine.open({ name: 'a.md', bytes: bytes('# Công văn\n\nKính gửi: Đảng ủy\n') });
    const refused = await answer(engine, { id: 1, operation: 'tasks', request: { ...held('a.md'), format: 'book' }, language: 'vi' });
    expect(refused).toMatchObject({ kind: 'refused', text: expect.stringContaining('không có nhiệm vụ nào') as string });
  });

  it('is what changed from an earlier one, with what is typed in both', async () => {
    await engine.open({ name: 'a.md', bytes: bytes(shortPlan) });
    await engine.open({ name: 'b.md', bytes: bytes(shortPlan) });
    const after = held('b.md', shortPlan.replace('28/6/2024', '15/7/2024'));
    const { head, rows, file } = await engine.compare({ before: held('a.md', shortPlan), after }, 'vi');
    expect(rows).toContainEqual(['đổi thời hạn', 'I. 1.', 'trước ngày 28/6/2024', 'trước ngày 15/7/2024']);
    expect([head.length, file.name]).toEqual([4, 'a - so với - b.md']);
    expect((await engine.compare({ before: held('a.md'), after: held('a.md') }, 'vi')).rows).toEqual([]);
  });
});

describe('a refusal', () => {
  const ask = (operation: Operation, request: unknown): Promise<Answer> => answer(engine, { id: 7, operation, request, language: 'vi' });

  it.each([
    ['cu.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /Word 97-2003/u],
    ['in.pdf', bytes('%PDF-1.7\n'), /PDF/u],
    ['anh.png', new Uint8Array([0x89, 0x50]), /anh\.png/u],
    ['hong.docx', bytes('PK\u0003\u0004'), /hong\.docx|tệp Word/u],
    ['la.md', new Uint8Array([0xff, 0x41, 0xc3]), /UTF-8|mã/u],
  ])('of %s says what it is and what to do', async (name, content, said) => {
    const refused = await ask('open', { name, bytes: content });
    expect(refused).toMatchObject({ id: 7, kind: 'refused' });
    expect(refused.kind === 'refused' && `${refused.text} ${refused.hint ?? ''}`).toMatch(said);
    expect(JSON.stringify(refused)).not.toMatch(/--|pdftotext|LibreOffice/u);
  });

  it('of a reviewed copy of a text names no option', async () => {
    await engine.open({ name: 'a.md', bytes: bytes(shortPlan) });
    expect(await ask('review', { ...held('a.md'), takes: [] })).toMatchObject({ kind: 'refused' });
  });

  it('is none of what breaks', async () => {
    expect(await ask('check', null)).toMatchObject({ id: 7, kind: 'broken' });
  });
});
