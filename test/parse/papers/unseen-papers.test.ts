/** Papers of strangers, whole: the share of what a person reads in them that is read. */
import { describe, expect, it } from 'vitest';
import type { BodyNode, OfficialDocument } from '../../../src/model/index.js';
import { allNodes, parseText } from '../parse.js';
import { papersWithTasks } from './papers-with-tasks.js';
import { unseenPapers, type PaperFacts } from './unseen-papers.js';

function tablesOf(nodes: readonly BodyNode[]): string[] {
  return allNodes(nodes).flatMap((node) => (node.type === 'table' ? [`${node.rows.length}x${node.rows[0]?.length ?? 0}`] : []));
}

/** What is read in a document, in the words of the facts. */
function readFacts(plan: OfficialDocument): Required<PaperFacts> {
  const { letterhead, issuance, recipients } = plan;
  const day = issuance.date?.value;
  const number = plan.number?.value;
  const serial = number === undefined ? '' : `${number.serial ?? '_'}${number.year === undefined ? '' : `/${number.year}`}`;
  return {
    type: plan.documentType?.value ?? null,
    number: number === undefined ? null : `${serial} ${number.typeSymbol ?? '_'} ${number.organSymbol ?? '_'}`,
    date: day === undefined ? null : [day.day, day.month, day.year].map((part) => part ?? '_').join('/'),
    place: issuance.place?.value ?? null,
    organ: letterhead.issuingOrgan?.value ?? null,
    superior: letterhead.superiorOrgan?.value ?? null,
    abstract: plan.abstract?.value.value.replaceAll('\n', ' ') ?? null,
    addressees: plan.addressees?.value.names.join(' / ') ?? null,
    recipients:
      recipients?.items.map(({ value }) => `${value.name}${value.purpose === null ? '' : ` (${value.purpose})`}`).join(' / ') ?? null,
    archive: recipients?.archive?.value ?? null,
    signers: plan.signatories
      .map(
        (one) =>
          `${[...one.capacities.map(({ mark, body }) => `<${mark ?? ''}> ${body}`), ...one.positions].join(', ')} | ${one.name ?? '-'}`,
      )
      .join(' / '),
    appendices: plan.appendices
      .map(({ label, title }) => (title.length === 0 ? label.value : `${label.value}: ${title.map(({ value }) => value).join(' ')}`))
      .join(' / '),
    labels: allNodes(plan.body)
      .flatMap((node) => (node.type === 'section' ? [node.label.text] : []))
      .join(' '),
    tables: [...tablesOf(plan.body), ...plan.appendices.flatMap(({ children }) => tablesOf(children))].join(' '),
    notes: String(plan.footnotes.length),
  };
}

describe('papers of strangers', () => {
  it.each([...unseenPapers, ...papersWithTasks])('$name', async ({ text, kind, facts }) => {
    const { plan } = await parseText(text, kind);
    const read = readFacts(plan);
    expect(Object.fromEntries(Object.keys(facts).map((key) => [key, read[key as keyof PaperFacts]]))).toEqual(facts);
  });
});
