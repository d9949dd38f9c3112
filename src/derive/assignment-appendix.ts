/** Phụ lục phân công nhiệm vụ: the tasks of a plan as an appendix of its own, in Markdown. */
import { dropEnd, fold, isComplete, toRoman, type OfficialDocument, type Template } from '../model/index.js';
import { attachmentLine } from '../language/lines/attachment-line.js';
import { cellMarkdown, markdownTable } from './markdown-text.js';
import type { TaskRow } from './tasks/task-sheet.js';

/** What the appendix prints. It is part of the document, and so Vietnamese whatever the messages are. */
const title = 'PHÂN CÔNG NHIỆM VỤ';
const columnTitles = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm'] as const;

/** The appendix, to be set behind the plan's text: a row a task, under rows for the parts that they stand in. */
export function assignmentAppendix(plan: OfficialDocument, rows: readonly TaskRow[], template: Template): string {
  const date = plan.issuance.date?.value ?? null;
  const isIssued = (plan.number?.value.serial ?? null) !== null && date !== null && isComplete(date);
  const attachment = isIssued ? attachmentLine(plan, template) : null;
  return [
    `## ${labelOf(plan, template)}`,
    `**${title}**`,
    ...(attachment === null ? [] : [`*${cellMarkdown(attachment)}*`]),
    markdownTable(columnTitles, tableRows(rows)),
  ].join('\n\n');
}

/** `PHỤ LỤC`, or behind others the next number in the template's numerals. */
function labelOf({ appendices }: OfficialDocument, { appendix }: Template): string {
  const others = appendices.filter(({ label }) => fold(label.value).startsWith('phu luc')).length;
  if (others === 0) return 'PHỤ LỤC';
  return `Phụ lục ${appendix.numerals === 'roman' ? toRoman(others + 1) : others + 1}`;
}

function tableRows(rows: readonly TaskRow[]): string[][] {
  const table: string[][] = [];
  let open: readonly string[] = [];
  for (const { parts, label, text, leadOrgan, coordinatingOrgans, deadline, deliverable } of rows) {
    const keys = parts.map((part) => `${part.label ?? ''} ${part.title}`);
    const fresh = keys.findIndex((key, depth) => open[depth] !== key);
    for (const part of fresh < 0 ? [] : parts.slice(fresh)) table.push([bold(bareLabel(part.label)), bold(part.title), '', '', '', '']);
    open = keys;
    table.push(
      [bareLabel(label), text, leadOrgan ?? '', coordinatingOrgans.join('; '), deadline ?? '', deliverable ?? ''].map(cellMarkdown),
    );
  }
  return table;
}

function bold(text: string): string {
  return text === '' ? '' : `**${cellMarkdown(text)}**`;
}

/** `1.1.` as `1.1`; a mark such as `-` is not a number. */
function bareLabel(label: string | null): string {
  const bare = dropEnd(label ?? '', '.-–');
  return /[\p{L}\d]/u.test(bare) ? bare : '';
}
