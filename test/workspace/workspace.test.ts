/** A workspace lives long: it sees what changed, reads the rest once, and forgets. */
import { describe, expect, it } from 'vitest';
import { memoryHost, Workspace, type Host } from '../../src/workspace/index.js';
import { fixDocument } from '../../src/workspace/fix-rounds.js';
import { shippedFolder } from '../../src/files/index.js';

const draft = `---
cơ quan ban hành: Khối Dân vận phường Gia Sàng
ngày: 15/01/2024
---

# KẾ HOẠCH
Công tác dân vận năm 2024

Căn cứ Kế hoạch số 26-KH/TU, ngày 05/01/2024 của Ban Thường vụ Thành ủy về công tác dân vận;

## I. Nhiệm vụ

1. Tổ chức hội nghị, xong trước ngày 30/6/2024.
`;

const report = `---
kế hoạch: ke-hoach.md
---

# BÁO CÁO
Kết quả công tác dân vận năm 2024
`;

/** A workspace over files that a test changes, with a count of what was read. */
function open(texts: Readonly<Record<string, string>>): { workspace: Workspace; files: Map<string, string>; reads: string[] } {
  const files = new Map(Object.entries(texts));
  const reads: string[] = [];
  const memory = memoryHost(files);
  const host: Host = {
    ...memory,
    read: (path, most) => {
      reads.push(path);
      return memory.read(path, most);
    },
  };
  return { workspace: new Workspace({ host, shipped: shippedFolder, generator: 'dvplan' }), files, reads };
}

describe('a document that is opened again', () => {
  it('is the same as long as nothing changed', async () => {
    const { workspace } = open({ 'ke-hoach.md': draft });
    const [first, second] = [await workspace.open('ke-hoach.md'), await workspace.open('ke-hoach.md')];
    expect(second).toBe(first);
    expect(await second.lint()).toBe(await first.lint());
  });

  it('is another where its text changed', async () => {
    const { workspace, files } = open({ 'ke-hoach.md': draft });
    const first = await (await workspace.open('ke-hoach.md')).read();
    files.set('ke-hoach.md', draft.replace('30/6/2024', '15/9/2024'));
    const second = await (await workspace.open('ke-hoach.md')).read();
    expect([first, second].map(({ plan }) => plan.tasks[0]?.deadline?.printed.value)).toEqual([
      expect.stringContaining('30/6/2024'),
      expect.stringContaining('15/9/2024'),
    ]);
  });

  it('sees a configuration that came, changed and went, and keeps what it read of its own text', async () => {
    const { workspace, files } = open({ 'vp/ke-hoach.md': draft.replace(/^cơ quan.*\n/mu, '') });
    const organ = async (): Promise<string | undefined> => {
      const { plan } = await (await workspace.open('vp/ke-hoach.md')).read();
      return plan.letterhead.issuingOrgan?.value;
    };
    const bodies = async (): Promise<unknown> => (await (await workspace.open('vp/ke-hoach.md')).read()).plan.body;
    const body = await bodies();
    expect(await organ()).toBeUndefined();
    files.set('dvplan.config.yaml', 'cơ quan ban hành: Khối Dân vận phường Gia Sàng\n');
    expect(await organ()).toBe('Khối Dân vận phường Gia Sàng');
    files.set('dvplan.config.yaml', 'cơ quan ban hành: Khối Dân vận phường Tích Lương\n');
    expect(await organ()).toBe('Khối Dân vận phường Tích Lương');
    expect(await bodies()).toBe(body);
    files.delete('dvplan.config.yaml');
    expect(await organ()).toBeUndefined();
  });

  it('sees a configuration that another extends', async () => {
    const { workspace, files } = open({
      'vp/ke-hoach.md': draft.replace(/^cơ quan.*\n/mu, ''),
      'vp/dvplan.config.yaml': 'extends: ../chung.yaml\n',
      'chung.yaml': 'địa danh: Gia Sàng\n',
    });
    const place = async (): Promise<string | undefined> =>
      (await (await workspace.open('vp/ke-hoach.md')).read()).plan.issuance.place?.value;
    expect(await place()).toBe('Gia Sàng');
    files.set('chung.yaml', 'địa danh: Tích Lương\n');
    expect(await place()).toBe('Tích Lương');
  });

  it('sees a template of the office that changed', async () => {
    const { workspace, files } = open({
      'ke-hoach.md': draft.replace('---\n', '---\nthể thức: ./mau.yaml\n'),
      'mau.yaml': 'extends: dang-hd36\nid: mau\ntitle: Mẫu một\n',
    });
    const title = async (): Promise<string> => (await (await workspace.open('ke-hoach.md')).choose()).template.title;
    expect(await title()).toBe('Mẫu một');
    files.set('mau.yaml', 'extends: dang-hd36\nid: mau\ntitle: Mẫu hai\n');
    expect(await title()).toBe('Mẫu hai');
  });

  it('sees the plan that it reports on change, and that plan is read in its own office', async () => {
    const { workspace, files } = open({
      'vp/ke-hoach.md': draft.replace(/^cơ quan.*\n/mu, ''),
      'vp/dvplan.config.yaml': 'cơ quan ban hành: Khối Dân vận phường Gia Sàng\n',
      'bao-cao.md': report.replace('ke-hoach.md', 'vp/ke-hoach.md'),
    });
    const reported = async (): Promise<[string | undefined, number | undefined]> => {
      const plan = await (await workspace.open('bao-cao.md')).reported();
      return [plan?.letterhead.issuingOrgan?.value, plan?.tasks.length];
    };
    expect(await reported()).toEqual(['Khối Dân vận phường Gia Sàng', 1]);
    files.set('vp/ke-hoach.md', `${draft.replace(/^cơ quan.*\n/mu, '')}\n2. Tổ chức gặp mặt, xong trước ngày 30/9/2024.\n`);
    expect(await reported()).toEqual(['Khối Dân vận phường Gia Sàng', 2]);
  });

  it('comes to an end where a report and its plan name each other', async () => {
    const { workspace } = open({
      'ke-hoach.md': draft.replace('---\n', '---\nkế hoạch: /bo-nho/tep/bao-cao.md\n'),
      'bao-cao.md': report.replace('ke-hoach.md', '/bo-nho/tep/ke-hoach.md'),
    });
    for (let round = 0; round < 3; round++) {
      for (const file of ['/bo-nho/tep/ke-hoach.md', '/bo-nho/tep/bao-cao.md'])
        expect((await (await workspace.open(file)).lint()).broken).toBe(false);
    }
  });
});

describe('what is read', () => {
  it('is read once for many documents of an office', async () => {
    const names = Array.from({ length: 20 }, (_, at) => `vp/${at}.md`);
    const { workspace, reads } = open({
      ...Object.fromEntries(names.map((name) => [name, draft])),
      'vp/dvplan.config.yaml': 'địa danh: Gia Sàng\n',
    });
    const offices = new Set<unknown>();
    for (const name of names) offices.add(await (await workspace.open(name)).office());
    expect(offices.size).toBe(1);
    // A source is read once; of the configuration is asked each time whether it still holds the same.
    expect(reads.filter((path) => path.endsWith('.md'))).toHaveLength(names.length);
  });
});

describe('a text that stands in no file', () => {
  it('is linted and mended in the office of the file that it would be', async () => {
    const { workspace } = open({ 'vp/dvplan.config.yaml': 'địa danh: Gia Sàng\n' });
    const bytes = new TextEncoder().encode(draft.replace('hội nghị,', 'hội  nghị ,'));
    const document = await workspace.openBytes('vp/chua-luu.md', bytes);
    expect((await document.read()).plan.issuance.place?.value).toBe('Gia Sàng');
    const { document: mended, fixed } = await fixDocument(document, ({ safe }) => safe);
    expect(fixed).toBeGreaterThan(0);
    expect(mended.source.text).toContain('Tổ chức hội nghị, xong');
  });
});

describe('names of documents', () => {
  const { workspace } = open({
    'a.md': draft,
    'ho-so/b.md': draft,
    'ho-so/c.txt': draft,
    'ho-so/sau/d.md': draft,
    'ho-so/README.md': 'x',
    'ho-so/.an/e.md': draft,
    'ho-so/so.yaml': 'văn bản: []\n',
    'ho-so/kh.yaml': 'nội dung: |\n  x\n',
  });
  it.each([
    [['a.md'], ['a.md']],
    [['ho-so'], ['ho-so/b.md', 'ho-so/c.txt', 'ho-so/kh.yaml']],
    [['*.md'], ['a.md']],
    [['ho-so/*.md'], ['ho-so/README.md', 'ho-so/b.md']],
    [['**/*.md'], ['a.md', 'ho-so/README.md', 'ho-so/b.md', 'ho-so/sau/d.md']],
    [['ho-so/{b,c}.*'], ['ho-so/b.md', 'ho-so/c.txt']],
    [
      ['a.md', './a.md', '**/b.md'],
      ['a.md', 'ho-so/b.md'],
    ],
  ])('%j', async (names, files) => {
    expect(await workspace.documentsNamed(names)).toEqual(files);
  });

  it.each([
    ['ho-so/d.md', 'file-not-found'],
    ['khac/*.md', 'no-match'],
  ])('%s stand for nothing: %s', async (name, ruleId) => {
    await expect(workspace.documentsNamed([name])).rejects.toMatchObject({ finding: { ruleId } });
  });
});
