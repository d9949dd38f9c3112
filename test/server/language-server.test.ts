/** What an editor gets of the language server, asked over the protocol. */
import type {
  CodeAction,
  CompletionItem,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  MarkupContent,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { describe, expect, test } from 'vitest';
import { sample, shortPlan } from '../commands/work-folder.js';
import { EditorClient } from './editor-client.js';

const it = test.extend<{ editor: EditorClient }>({
  // oxlint-disable-next-line no-empty-pattern
  editor: async ({}, use) => {
    const editor = EditorClient.inProcess();
    await editor.begin({ workspace: { workspaceEdit: { documentChanges: true } } });
    await use(editor);
    await editor.end();
  },
});

const draft = `---
tên loại: Kế hoạch
trích yếu: công tác dân vận năm 2026
số và ký hiệu: 15 -KH/ĐU
cơ quan ban hành: Đảng ủy xã Tân Cương
ngày ban hành: 05/01/2026
---

- Căn cứ Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng,

Đảng ủy xã xây dựng kế hoạch như sau:

## I. MỤC ĐÍCH

1. Tiếp tục thực hiện Nghị quyết số 25-NQ/TW và 😀 Quyết định số 290-QĐ/TW.

2. Nâng cao chất lượng .

## II. NHIỆM VỤ

1. Công tác tuyên truyền

1.1. Chuẩn bị tài liệu theo mục I.2.

1.2. Gửi giấy mời theo điểm 1.1 mục II.

2. Ban Xây dựng Đảng chủ trì, phối hợp với Ủy ban Mặt trận Tổ quốc xã tổ chức hội nghị trước ngày 30/6/2026.

3. Báo cáo kết quả.

## III. TỔ CHỨC THỰC HIỆN

1. Các chi bộ thực hiện các nhiệm vụ tại mục II.1.
`;

const codes = (diagnostics: readonly { code?: unknown }[]): unknown[] => diagnostics.map(({ code }) => code);

describe('the findings of an open draft', () => {
  it('come in Vietnamese, at the words in UTF-16 units, and follow what is typed', async ({ editor }) => {
    await editor.open('ke-hoach.md', draft);
    const first = await editor.diagnostics('ke-hoach.md');
    const spaced = first.find(({ code }) => code === 'space-before-punctuation');
    expect(spaced?.range).toEqual({ start: editor.at('ke-hoach.md', ' .\n'), end: editor.at('ke-hoach.md', ' .\n', 2) });
    expect(spaced?.source).toBe('dvplan');
    expect(spaced?.message).toMatch(/khoảng trắng|dấu cách|cách/u);
    expect(spaced?.message).not.toMatch(/dvplan lint|\{@/u);
    await editor.type('ke-hoach.md', 'lượng .', 'lượng.');
    expect(codes(await editor.diagnostics('ke-hoach.md'))).not.toContain('space-before-punctuation');
    await editor.type('ke-hoach.md', '290-QĐ/TW.', '290-QĐ/TW .');
    const astral = (await editor.diagnostics('ke-hoach.md')).find(({ code }) => code === 'space-before-punctuation');
    expect(astral?.range.start).toEqual(editor.at('ke-hoach.md', ' .\n'));
  });

  it('are those of the last version alone, however fast one types', async ({ editor }) => {
    await editor.open('ke-hoach.md', draft);
    for (let typed = 0; typed < 30; typed++) await editor.type('ke-hoach.md', 'Báo cáo', 'Báo cáo nhanh');
    await editor.diagnostics('ke-hoach.md');
    expect(editor.published.length).toBeLessThan(10);
    expect(editor.published.at(-1)?.version).toBe(31);
  });

  it('are none of a file that is no document, of one that its office ignores, and once it is closed', async ({ editor }) => {
    editor.write('dvplan.config.yaml', 'ignore:\n  - nhap.md\n');
    await editor.open('nhap.md', draft);
    expect(await editor.diagnostics('nhap.md')).toEqual([]);
    await editor.open('ke-hoach.md', draft);
    expect(await editor.diagnostics('ke-hoach.md')).not.toEqual([]);
    await editor.notify('textDocument/didClose', { textDocument: { uri: editor.uri('ke-hoach.md') } });
    expect(await editor.when(({ uri, version }) => uri === editor.uri('ke-hoach.md') && version === undefined)).toEqual([]);
  });

  it('are those of a text that was never saved, too', async ({ editor }) => {
    await editor.open('untitled:Untitled-1', draft);
    expect(codes(await editor.diagnostics('untitled:Untitled-1'))).toContain('space-before-punctuation');
    await editor.type('untitled:Untitled-1', 'lượng .', 'lượng.');
    expect(codes(await editor.diagnostics('untitled:Untitled-1'))).not.toContain('space-before-punctuation');
  });

  it('are in English where the person asks for it', async () => {
    const editor = EditorClient.inProcess('en');
    await editor.begin();
    await editor.open('plan.md', draft);
    const messages = (await editor.diagnostics('plan.md')).map(({ message }) => message).join('\n');
    expect(messages).toContain('punctuation');
    expect(await editor.end()).toBe(0);
  });
});

describe('the office', () => {
  it('is read anew when its configuration changes, and a mistake in it is told', async ({ editor }) => {
    await editor.open('ke-hoach.md', draft);
    expect(codes(await editor.diagnostics('ke-hoach.md'))).toContain('space-before-punctuation');
    const before = editor.published.length;
    editor.write('dvplan.config.yaml', 'rules:\n  space-before-punctuation: off\n');
    await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('dvplan.config.yaml'), type: 1 }] });
    const { uri } = { uri: editor.uri('ke-hoach.md') };
    expect(codes(await editor.when((one) => one.uri === uri, before))).not.toContain('space-before-punctuation');
    const again = editor.published.length;
    editor.write('dvplan.config.yaml', 'cơ quan: Đảng ủy xã\nkhông có khóa này: 1\n');
    await editor.notify('textDocument/didSave', { textDocument: { uri } });
    const [refusal] = await editor.when((one) => one.uri === uri, again);
    expect(refusal?.message).toContain('dvplan.config.yaml');
    await editor.open('dvplan.config.yaml', 'không có khóa này: 1\n', 'yaml');
    const [own] = await editor.diagnostics('dvplan.config.yaml');
    expect(own?.range.start.line).toBe(0);
  });
});

describe('an editor that watches no files', () => {
  it('sees a changed configuration all the same, and one that had a mistake', async ({ editor }) => {
    await editor.open('ke-hoach.md', draft);
    const uri = editor.uri('ke-hoach.md');
    await editor.diagnostics('ke-hoach.md');
    const next = async (config: string): Promise<unknown[]> => {
      const before = editor.published.length;
      editor.write('dvplan.config.yaml', config);
      return codes(await editor.when((one) => one.uri === uri, before));
    };
    expect(await next('không có khóa này: 1\n')).toEqual(['config-unknown-key']);
    expect(await next('rules:\n  space-before-punctuation: off\n')).not.toContain('space-before-punctuation');
  });
});

describe('a report and its plan', () => {
  const report = `---
tên loại: Báo cáo
trích yếu: kết quả công tác dân vận năm 2024
cơ quan ban hành: Đảng ủy phường Gia Sàng
ngày ban hành: 10/12/2024
kế hoạch:
  tệp: ke-hoach.md
---

1. Đã làm.
`;

  it('are seen together: the report follows the plan as it is typed', async ({ editor }) => {
    await editor.open('bao-cao.md', report);
    expect(codes(await editor.diagnostics('bao-cao.md'))).toContain('missing-plan');
    const before = editor.published.length;
    await editor.open('ke-hoach.md', shortPlan);
    expect(codes(await editor.when(({ uri }) => uri === editor.uri('bao-cao.md'), before))).not.toContain('missing-plan');
    const to = await editor.ask<Location>('textDocument/definition', 'bao-cao.md', { position: editor.at('bao-cao.md', 'ke-hoach.md', 3) });
    expect(to.uri).toBe(editor.uri('ke-hoach.md'));
  });
});

describe('fixes', () => {
  const actionsAt = (editor: EditorClient, words: string, only?: readonly string[]): Promise<CodeAction[]> =>
    editor.ask('textDocument/codeAction', 'ke-hoach.md', {
      range: { start: editor.at('ke-hoach.md', words), end: editor.at('ke-hoach.md', words) },
      context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
    });

  it('are offered one by one, by what they change', async ({ editor }) => {
    await editor.open('ke-hoach.md', draft);
    const [action] = await actionsAt(editor, ' .\n', ['quickfix']);
    expect([action?.kind, action?.isPreferred]).toEqual(['quickfix', true]);
    expect(action?.title).toMatch(/^(?:Bỏ|Thay) “/u);
    await editor.apply(action?.edit ?? {});
    expect(editor.text('ke-hoach.md')).toContain('Nâng cao chất lượng.\n');
  });

  it('are made all at once where they need no judgement', async ({ editor }) => {
    await editor.open('ke-hoach.md', draft);
    const [action, ...others] = await actionsAt(editor, 'tên loại', ['source.fixAll']);
    expect([action?.kind, others]).toEqual(['source.fixAll.dvplan', []]);
    await editor.apply(action?.edit ?? {});
    expect(editor.text('ke-hoach.md')).toContain('số và ký hiệu: 15-KH/ĐU\n');
    expect(editor.text('ke-hoach.md')).toContain('Nâng cao chất lượng.\n');
    expect(await actionsAt(editor, 'tên loại', ['source.fixAll'])).toEqual([]);
  });
});

describe('renumbering', () => {
  const rename = (editor: EditorClient, words: string, newName: string): Promise<WorkspaceEdit> =>
    editor.ask('textDocument/rename', 'ke-hoach.md', { position: editor.at('ke-hoach.md', words), newName });

  it('gives a part another number, those behind it the next, and changes what refers to them', async ({ editor }) => {
    await editor.open('ke-hoach.md', draft);
    const at = await editor.ask<{ placeholder: string }>('textDocument/prepareRename', 'ke-hoach.md', {
      position: editor.at('ke-hoach.md', 'II. NHIỆM VỤ', 1),
    });
    expect(at.placeholder).toBe('II');
    await editor.apply(await rename(editor, 'II. NHIỆM VỤ', 'III'));
    const text = editor.text('ke-hoach.md');
    expect(text).toContain('## III. NHIỆM VỤ');
    expect(text).toContain('## IV. TỔ CHỨC THỰC HIỆN');
    expect(text).toContain('tại mục III.1.');
    expect(text).toContain('điểm 1.1 mục III.');
    expect(text).toContain('theo mục I.2.');
  });

  it('takes what stands below along', async ({ editor }) => {
    await editor.open('ke-hoach.md', draft);
    await editor.apply(await rename(editor, '1. Công tác', '4.'));
    const text = editor.text('ke-hoach.md');
    for (const line of ['4. Công tác', '4.1. Chuẩn bị', '4.2. Gửi', '5. Ban Xây', '6. Báo cáo', 'mục II.4.', 'điểm 4.1 mục II'])
      expect(text).toContain(line);
    expect(text).toContain('1. Các chi bộ');
  });

  it('says what may be renamed where something else is asked for', async ({ editor }) => {
    await editor.open('ke-hoach.md', draft);
    await expect(rename(editor, 'Báo cáo kết quả', 'x')).rejects.toThrow('đặt con trỏ');
    await expect(rename(editor, 'II. NHIỆM VỤ', 'hai')).rejects.toThrow('“hai”');
  });
});

describe('what stands under the pointer', () => {
  const hover = async (editor: EditorClient, words: string, behind = 0): Promise<string> => {
    const found = await editor.ask<Hover | null>('textDocument/hover', 'ke-hoach.md', {
      position: editor.at('ke-hoach.md', words, behind),
    });
    return found === null ? '' : (found.contents as MarkupContent).value;
  };

  it('is told of a citation: its day, issuer, abstract, and what replaced it', async ({ editor }) => {
    await editor.open('ke-hoach.md', draft);
    const known = await hover(editor, '25-NQ/TW và', 2);
    for (const words of ['03/6/2013', 'Ban Chấp hành Trung ương Đảng', 'công tác dân vận trong tình hình mới'])
      expect(known).toContain(words);
    expect(await hover(editor, '290-QĐ/TW', 2)).toMatch(/thay thế bằng: 23-QĐ\/TW/u);
  });

  it('is told of a task: who leads it, with whom, and when it is due', async ({ editor }) => {
    await editor.open('ke-hoach.md', draft);
    const task = await hover(editor, 'tổ chức hội nghị');
    expect(task).toContain('Chủ trì: Ban Xây dựng Đảng');
    expect(task).toContain('Phối hợp: Ủy ban Mặt trận Tổ quốc xã');
    expect(task).toMatch(/Thời hạn: .*30\/6\/2026/u);
    expect(await hover(editor, 'Đảng ủy xã xây dựng')).toBe('');
  });
});

describe('the way through a document', () => {
  it('is an outline of its parts, each around its own', async ({ editor }) => {
    await editor.open('ke-hoach.md', draft);
    const symbols = await editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', 'ke-hoach.md');
    expect(symbols.map(({ name }) => name)).toEqual(['I. MỤC ĐÍCH', 'II. NHIỆM VỤ', 'III. TỔ CHỨC THỰC HIỆN']);
    expect(symbols[1]?.children?.[0]?.children?.map(({ name }) => name.slice(0, 4))).toEqual(['1.1.', '1.2.']);
    const inside = (outer: DocumentSymbol): boolean =>
      (outer.children ?? []).every(
        (one) => one.range.start.line >= outer.range.start.line && one.range.end.line <= outer.range.end.line && inside(one),
      );
    expect(symbols.every(inside)).toBe(true);
  });

  it('folds its head and its parts', async ({ editor }) => {
    await editor.open('ke-hoach.md', draft);
    const folds = await editor.ask<FoldingRange[]>('textDocument/foldingRange', 'ke-hoach.md');
    expect(folds[0]).toMatchObject({ startLine: 0, endLine: 6 });
    expect(folds.map(({ startLine }) => startLine)).toContain(editor.at('ke-hoach.md', '## II.').line);
  });

  it('leads from a reference to the part, and from a number to its first use', async ({ editor }) => {
    await editor.open('ke-hoach.md', draft);
    const go = (words: string, behind: number): Promise<Location | null> =>
      editor.ask('textDocument/definition', 'ke-hoach.md', { position: editor.at('ke-hoach.md', words, behind) });
    expect((await go('mục I.2', 5))?.range.start).toEqual(editor.at('ke-hoach.md', '2. Nâng cao'));
    expect((await go('điểm 1.1 mục II', 6))?.range.start).toEqual(editor.at('ke-hoach.md', '1.1. Chuẩn'));
    expect((await go('25-NQ/TW và', 1))?.range.start).toEqual(editor.at('ke-hoach.md', '25-NQ/TW'));
    expect(await go('Báo cáo kết quả', 1)).toBeNull();
  });
});

describe('what is offered while one types', () => {
  const offered = async (editor: EditorClient, words: string, behind: number): Promise<readonly CompletionItem[]> =>
    editor.ask('textDocument/completion', 'ke-hoach.md', { position: editor.at('ke-hoach.md', words, behind) });
  const labels = (items: readonly CompletionItem[]): readonly string[] => items.map(({ label }) => label);

  it('are the keys that the head has not yet', async ({ editor }) => {
    await editor.open('ke-hoach.md', draft.replace('ngày ban hành', 'đ\nngày ban hành'));
    const keys = labels(await offered(editor, 'đ\nngày', 1));
    expect(keys).toContain('địa danh');
    expect(keys).not.toContain('trích yếu');
    expect(keys).not.toContain('họ tên');
  });

  it('are types, organs and templates behind their keys', async ({ editor }) => {
    editor.write('dvplan.config.yaml', 'cơ quan ban hành: Đảng ủy xã Phúc Xuân\n');
    await editor.open('ke-hoach.md', draft);
    expect(labels(await offered(editor, 'Kế hoạch\n', 0))).toContain('Nghị quyết');
    expect(labels(await offered(editor, 'Đảng ủy xã Tân', 0))).toContain('Đảng ủy xã Phúc Xuân');
    expect(labels(await offered(editor, 'Đảng ủy xã Tân', 0))).toContain('Ban Xây dựng Đảng');
  });

  it('are known documents behind “số”, put in the place of what was typed', async ({ editor }) => {
    await editor.open('ke-hoach.md', draft.replace('Báo cáo kết quả', 'Theo Chỉ thị số 30'));
    const item = (await offered(editor, 'thị số 30', 9)).find(({ label }) => label === '30-CT/TW');
    expect(item?.detail).toContain('Bộ Chính trị');
    await editor.applyTo('ke-hoach.md', [item?.textEdit as TextEdit]);
    expect(editor.text('ke-hoach.md')).toContain('Theo Chỉ thị số 30-CT/TW.');
    expect(await offered(editor, 'Các chi bộ', 5)).toEqual([]);
  });
});

describe('formatting', () => {
  it('writes the draft evenly, changing what differs alone', async ({ editor }) => {
    const plan = sample('plan-2024.md');
    await editor.open('ke-hoach.md', plan);
    const options = { tabSize: 2, insertSpaces: true };
    expect(await editor.ask('textDocument/formatting', 'ke-hoach.md', { options })).toEqual([]);
    await editor.open('khac.md', plan.replace('\n## ', '\n\n\n## '));
    await editor.applyTo('khac.md', await editor.ask('textDocument/formatting', 'khac.md', { options }));
    expect(editor.text('khac.md')).toBe(plan);
  });
});
