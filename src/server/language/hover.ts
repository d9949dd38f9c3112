/** What an editor tells of a citation or a task under the pointer. */
import { MarkupKind, type Hover } from 'vscode-languageserver';
import { editorWord, type EditorWord } from '../../messages/servers/editor.js';
import type { Language } from '../../messages/index.js';
import { dayText, type Citation, type Task } from '../../model/index.js';
import { knownOf } from '../../workspace/editing/known-documents.js';
import type { OpenedDocument } from '../../workspace/index.js';
import { holds, rangeOf } from './places.js';

/** A fact with its name; null for what nobody says. */
type Fact = readonly [EditorWord, string | null];

/** @param offset in the source's text */
export async function hoverAt(opened: OpenedDocument, offset: number, language: Language): Promise<Hover | null> {
  const { plan } = await opened.read();
  const citation = plan.citations.find(({ position }) => holds(position, offset));
  const [task] = plan.tasks.filter(({ position }) => holds(position, offset)).toSorted((one, other) => lengthOf(one) - lengthOf(other));
  const parts: string[] = [];
  if (citation !== undefined) parts.push(await wordsOfCitation(citation, opened, language));
  if (task !== undefined) parts.push(wordsOfTask(task, language));
  const position = citation?.position ?? task?.position;
  if (position === undefined) return null;
  return { contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') }, range: rangeOf(position) };
}

function lengthOf({ position: { start, end } }: Task): number {
  return end.offset - start.offset;
}

async function wordsOfCitation(citation: Citation, opened: OpenedDocument, language: Language): Promise<string> {
  const { cited, known } = await knownOf(citation, opened);
  const day = cited.date ?? known?.date ?? null;
  const title = [cited.documentType, citation.text].filter((one) => one !== null).join(' ');
  const facts: Fact[] = [
    ['day', day === null ? null : dayText(day)],
    ['issuer', cited.issuer ?? known?.issuer ?? null],
    ['abstract', cited.abstract ?? known?.title ?? null],
    ['replacedBy', known?.replacedBy ?? null],
  ];
  const source = known === null ? [] : [`*${sourceOf(known.source, known.verified, language)}*`];
  return [`**${plain(title)}**`, listOf(facts, language), ...source].filter((one) => one !== '').join('\n\n');
}

function sourceOf(source: string, verified: boolean, language: Language): string {
  const told = editorWord('knownFrom', language, { source: plain(source) });
  return verified ? told : `${told} (${editorWord('unverified', language)})`;
}

function wordsOfTask({ leadOrgan, coordinatingOrgans, deadline, deliverable, path }: Task, language: Language): string {
  const { text, date } = deadline?.value ?? { text: null, date: null };
  const due = date === null || text?.includes(dayText(date)) === true ? text : `${text ?? ''} (${dayText(date)})`;
  const others = coordinatingOrgans.map(({ value }) => value).join('; ');
  const facts: Fact[] = [
    ['lead', leadOrgan?.value ?? editorWord('noLead', language)],
    ['coordinating', others === '' ? null : others],
    ['deadline', due ?? editorWord('noLead', language)],
    ['deliverable', deliverable?.value ?? null],
  ];
  return [`**${editorWord('task', language)} ${plain(path.join(' '))}**`, listOf(facts, language)].join('\n\n');
}

function listOf(facts: readonly Fact[], language: Language): string {
  return facts.flatMap(([key, value]) => (value === null ? [] : [`- ${editorWord(key, language)}: ${plain(value)}`])).join('\n');
}

/** Words of a draft as they stand, whatever Markdown would make of them. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>#|]/gu, '\\$&');
}
