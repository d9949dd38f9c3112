import type { BodyNode, OfficialDocument, Text } from '../../src/model/index.js';
import type { ParseResult } from '../../src/parse/index.js';

/** A plan as lines that a person can compare with the document: head, tree, tasks, end, findings. */
export function portrait({ plan, findings }: ParseResult): string[] {
  return [
    ...portraitHead(plan),
    ...plan.preamble.map(({ role, text }) => `${role}: ${short(text)}`),
    '',
    ...tree(plan.body),
    ...plan.appendices.flatMap((appendix) => [
      '',
      `${appendix.type === 'attachedText' ? 'ISSUES' : 'APPENDIX'} ${show(appendix.label)} | ` +
        `${appendix.title.map(show).join(' / ')} | ${appendix.attachment.map(short).join(' / ')}`,
      ...tree(appendix.children),
    ]),
    ...(plan.footnotes.length === 0
      ? []
      : ['', ...plan.footnotes.map((note) => `NOTE ${note.id}: ${note.paragraphs.map(short).join(' / ')}`)]),
    '',
    ...plan.tasks.map(
      (task) =>
        `TASK ${task.kind} ${task.path.join(' ')} [${task.label ?? ''}] ` +
        `${cut(task.text)}${named(' | lead', task.leadOrgan?.value ?? null)}` +
        `${named(' | with', task.coordinatingOrgans.map(({ value }) => value).join('; '))}` +
        `${named(' | due', task.deadline === null ? '' : `${task.deadline.value.text} = ${task.deadline.value.date ?? '?'}`)}` +
        named(' | makes', task.deliverable?.value ?? null),
    ),
    ...portraitTail(plan),
    ...findings.map((finding) => `FINDING ${finding.line}:${finding.column} ${finding.messageId} ${cut(finding.actual ?? '')}`),
  ];
}

export function portraitHead(plan: OfficialDocument): string[] {
  const { letterhead, issuance, classification: marks } = plan;
  const day = issuance.date?.value;
  const parts: Record<string, string | null | undefined> = {
    type: plan.documentType?.value,
    abstract: plan.abstract === null ? null : show(plan.abstract.value),
    letterhead: letterhead.kind,
    heading: letterhead.heading?.value.join(' / '),
    superior: letterhead.superiorOrgan?.value,
    issuing: letterhead.issuingOrgan?.value,
    mark: letterhead.organMark?.value,
    number:
      plan.number === null
        ? null
        : [plan.number.value.serial, plan.number.value.typeSymbol, plan.number.value.organSymbol].map((part) => part ?? '_').join(' '),
    place: issuance.place?.value,
    date: day === undefined ? null : [day.day, day.month, day.year].map((part) => part ?? '_').join('/'),
    addressees: plan.addressees === null ? null : `${plan.addressees.value.salutation}: ${plan.addressees.value.names.join(' / ')}`,
    confidentiality: marks.confidentiality?.value,
    urgency: marks.urgency?.value,
    circulation: marks.circulation?.value,
    draft: marks.draft?.value,
  };
  return Object.entries(parts).flatMap(([name, value]) => (value === null || value === undefined ? [] : [`${name}: ${value}`]));
}

function portraitTail(plan: OfficialDocument): string[] {
  const { recipients } = plan;
  return [
    ...(recipients === null
      ? []
      : [
          `RECIPIENTS ${recipients.items
            .map(({ value }) => `${value.name}${value.purpose === null ? '' : ` (${value.purpose})`}`)
            .join(' / ')} | archive ${recipients.archive?.value ?? '-'}`,
        ]),
    ...plan.signatories.map(
      (one) =>
        `SIGNS ${[...one.capacities.map(({ mark, body }) => `<${mark ?? ''}> ${body}`), ...one.positions].join(' / ')} | ` +
        `${one.name ?? '-'}${named(' | also', one.otherPosts.join(' / '))}${named(' | notes', one.notes.join(' / '))}`,
    ),
  ];
}

/** A line a node: its depth, label (`!` for a heading) and the beginning of its text. */
export function tree(nodes: readonly BodyNode[], depth = 0): string[] {
  const indent = '  '.repeat(depth);
  return nodes.flatMap((node): string[] => {
    if (node.type === 'section')
      return [`${indent}${node.label.text}${node.heading ? '!' : ''} ${short(node.text)}`.trimEnd(), ...tree(node.children, depth + 1)];
    if (node.type === 'paragraph') return [`${indent}${node.heading ? '#' : '¶'} ${short(node.text)}`];
    if (node.type === 'table')
      return [
        `${indent}[table ${node.rows.map((row) => row.length).join('+')}, header ${node.headerRows}${node.layout ? ', layout' : ''}]`,
      ];
    return [`${indent}[${node.type}]`];
  });
}

function show(text: Text): string {
  return text.value.replaceAll('\n', ' ⏎ ');
}

function short(text: Text): string {
  return cut(show(text));
}

function cut(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 40)} … ${text.slice(-16)}`;
}

function named(name: string, value: string | null): string {
  return value === null || value === '' ? '' : `${name} ${value}`;
}
