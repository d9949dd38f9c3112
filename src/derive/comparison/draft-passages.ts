/** The texts of a draft in its order, as a comparison lays them side by side. */
import {
  placeOf,
  squeeze,
  type BodyNode,
  type Field,
  type OfficialDocument,
  type Position,
  type Source,
  type Text,
} from '../../model/index.js';

/** One text; `key` names a part that a document has once, so that both drafts' are laid side by side whatever they say. */
export interface DraftPassage {
  readonly key: string | null;
  /** Labels of the parts that it stands in: `III. 1.`; empty for head and tail. */
  readonly place: string;
  readonly text: string;
  /** Line of its file, from 1. */
  readonly line: number;
}

export function draftPassages(plan: OfficialDocument): readonly DraftPassage[] {
  const { source, letterhead, number, issuance, abstract, addressees, preamble, recipients, signatories } = plan;
  const passages: DraftPassage[] = [];
  const add = (key: string | null, text: string, position: Position | null, place = ''): void => {
    if (squeeze(text) !== '') passages.push({ key, place, text: squeeze(text), line: position?.start.line ?? 1 });
  };
  const part = (key: string, field: Field<unknown> | null): void => {
    if (field !== null) add(key, field.printed.value, field.position);
  };
  part('superior organ', letterhead.superiorOrgan);
  part('organ', letterhead.issuingOrgan);
  part('number', number);
  part('place', issuance.place);
  part('date', issuance.date);
  part('abstract', abstract);
  part('addressees', addressees);
  for (const { text, position } of preamble) add(null, text.value, position ?? placeOf(source, text));
  addNodes(plan.body, '', source, add);
  for (const [index, { title, children, position }] of plan.appendices.entries()) {
    for (const text of title) add(`appendix ${index}`, text.value, position);
    addNodes(children, '', source, add);
  }
  for (const { paragraphs, position } of plan.footnotes) for (const text of paragraphs) add(null, text.value, position);
  const named = [...(recipients?.items ?? []).map(({ value }) => value.name), recipients?.archive?.value ?? ''].filter((one) => one !== '');
  add('recipients', named.join('; '), recipients?.position ?? null);
  for (const [index, { name, position }] of signatories.entries()) add(`signer ${index}`, name ?? '', position);
  return passages;
}

function addNodes(
  nodes: readonly BodyNode[],
  place: string,
  source: Source,
  add: (key: null, text: string, position: Position | null, place: string) => void,
): void {
  const at = (text: Text, position: Position): Position => placeOf(source, text) ?? position;
  for (const node of nodes) {
    if (node.type === 'section') {
      const own = squeeze(`${place} ${node.label.text}`);
      add(null, node.text.value, at(node.text, node.position), own);
      addNodes(node.children, own, source, add);
    } else if (node.type === 'paragraph') add(null, node.text.value, at(node.text, node.position), place);
    else if (node.type === 'table') {
      for (const row of node.rows) {
        const texts = row.flatMap(({ paragraphs }) => paragraphs);
        const [first] = texts;
        if (first !== undefined) add(null, texts.map(({ value }) => value).join(' | '), at(first, node.position), place);
      }
    }
  }
}
