/** OfficialDocument -> a tree for people, with the line of each part. */
import {
  squeeze,
  type BodyNode,
  type Field,
  type PartialDate,
  type OfficialDocument,
  type Template,
  greatest,
  citedFacts,
  type Citation,
} from '../model/index.js';
import { treeWords, type Language, type TreeWord } from '../messages/index.js';

/** Longest excerpt of a text, characters. */
const longestExcerpt = 96;

export function formatTree(plan: OfficialDocument, template: Template, language: Language): string {
  const say = (key: TreeWord): string => treeWords[key][language];
  const lines: string[] = [];
  const line = (at: number | null, depth: number, text: string): void => {
    lines.push(`${at === null ? '    -' : String(at).padStart(5)}  ${'  '.repeat(depth)}${text}`.trimEnd());
  };
  const field = (key: TreeWord, value: Field<unknown> | null, printed = value?.printed.value ?? ''): void => {
    if (value !== null) line(value.position?.start.line ?? null, 0, `${say(key)}: ${excerpt(printed)}`);
  };
  const visit = (nodes: readonly BodyNode[], depth: number): void => {
    for (const node of nodes) {
      const at = node.position.start.line;
      if (node.type === 'section') {
        line(at, depth, `${node.label.text} ${excerpt(node.text.value)}`);
        visit(node.children, depth + 1);
      } else if (node.type === 'paragraph') line(at, depth, excerpt(node.text.value));
      else if (node.type === 'table')
        line(at, depth, `[${say('table')}: ${node.rows.length} × ${greatest(node.rows.map((row) => row.length))}]`);
      else if (node.type === 'picture') line(at, depth, `[${say('picture')}: ${node.path}]`);
      else line(at, depth, `[${say('pageBreak')}]`);
    }
  };
  line(null, 0, `${say('template')}: ${template.title}`);
  field('superiorOrgan', plan.letterhead.superiorOrgan);
  field('issuingOrgan', plan.letterhead.issuingOrgan);
  field('number', plan.number);
  field('place', plan.issuance.place);
  field('date', plan.issuance.date, plan.issuance.date === null ? '' : printDate(plan.issuance.date.value));
  field('documentType', plan.documentType, plan.documentType?.value);
  field('abstract', plan.abstract);
  field('addressees', plan.addressees, plan.addressees?.value.names.join('; '));
  for (const paragraph of plan.preamble)
    line(paragraph.position?.start.line ?? null, 0, `${say(paragraph.role)}: ${excerpt(paragraph.text.value)}`);
  visit(plan.body, 0);
  if (plan.recipients !== null) {
    line(plan.recipients.position?.start.line ?? null, 0, `${say('recipients')}:`);
    for (const item of plan.recipients.items) line(item.position?.start.line ?? null, 1, excerpt(item.printed.value));
    field('archive', plan.recipients.archive, plan.recipients.archive?.value);
  }
  for (const signatory of plan.signatories) {
    const parts = [
      ...signatory.capacities.map(({ mark, body }) => `${mark ?? ''} ${body}`.trim()),
      ...signatory.positions,
      signatory.name ?? '',
      ...signatory.otherPosts,
    ];
    line(signatory.position?.start.line ?? null, 0, `${say('signatory')}: ${parts.filter((part) => part !== '').join(' / ')}`);
  }
  if (plan.copy !== null) line(plan.copy.position?.start.line ?? null, 0, `${say('copy')}: ${plan.copy.kind?.value ?? ''}`.trimEnd());
  for (const appendix of plan.appendices) {
    line(appendix.position.start.line, 0, `${appendix.label.value} ${excerpt(appendix.title.map((text) => text.value).join(' '))}`);
    visit(appendix.children, 1);
  }
  for (const note of plan.footnotes)
    line(note.position.start.line, 0, `[${note.id}] ${excerpt(note.paragraphs.map((text) => text.value).join(' '))}`);
  line(null, 0, `${say('tasks')}: ${plan.tasks.length}`);
  for (const task of plan.tasks) {
    const facts = [task.leadOrgan?.value, task.deadline?.value.text].filter((fact) => fact !== undefined);
    line(task.position.start.line, 1, `${task.path.join(' ')} ${excerpt(task.text)}${facts.length > 0 ? ` (${facts.join('; ')})` : ''}`);
  }
  line(null, 0, `${say('citations')}: ${plan.citations.length}`);
  for (const citation of plan.citations) line(citation.position.start.line, 1, citedParts(citation));
  return `${lines.join('\n')}\n`;
}

/** Type, number or name, date and issuer of a citation, as far as it says them. */
function citedParts(citation: Citation): string {
  const { documentType, number, date, issuer } = citedFacts(citation);
  return [documentType, number ?? citation.text, date, issuer].filter((part) => part !== null).join(', ');
}

function excerpt(text: string): string {
  const value = squeeze(text);
  return value.length <= longestExcerpt ? value : `${value.slice(0, longestExcerpt - 1)}…`;
}

function printDate(date: PartialDate): string {
  return [date.day, date.month, date.year].map((part) => part ?? '…').join('/');
}
