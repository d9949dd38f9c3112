/** What an editor offers while a draft is typed: keys and values of the front matter, known documents behind `số`. */
import { CompletionItemKind, CompletionItemTag, type CompletionItem, type TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { editorWord } from '../../messages/servers/editor.js';
import { keyWords, type Language } from '../../messages/index.js';
import { dayText, documentTypes, fold, isOnlyCited, type RegisterEntry } from '../../model/index.js';
import { frontMatterKeys, lintKeys, officeKeys } from '../../workspace/reference.js';
import { templateList } from '../../workspace/templates.js';
import type { OpenedDocument } from '../../workspace/index.js';
import { headOf } from './outline.js';

type Key = keyof typeof frontMatterKeys;

interface Asked {
  readonly opened: OpenedDocument;
  readonly held: TextDocument;
  readonly offset: number;
  readonly language: Language;
}

/** Keys that stand below another. */
const nested: ReadonlySet<Key> = new Set(['capacity', 'position', 'signer']);
const ofOrgans: ReadonlySet<Key> = new Set(['issuingOrgan', 'superiorOrgan', 'addressees', 'submittedTo', 'recipients']);

export async function completionsAt(asked: Asked): Promise<CompletionItem[]> {
  const { held, offset, opened } = asked;
  const { line } = held.positionAt(offset);
  const start = held.offsetAt({ line, character: 0 });
  const before = held.getText().slice(start, offset);
  if (opened.source.isReadOnly) return [];
  return isInHead(asked, line) ? completionsOfHead(before, start, asked) : completionsOfNumbers(before, asked);
}

/** The keys of an office's configuration. */
export function completionsOfOffice(held: TextDocument, offset: number): CompletionItem[] {
  const { line } = held.positionAt(offset);
  const start = held.offsetAt({ line, character: 0 });
  const before = held.getText().slice(start, offset);
  if (!/^[^:#\s][^:#]{0,40}$|^$/u.test(before)) return [];
  const names = [...officeKeys, ...lintKeys].map((one) => one.names[0] ?? '');
  return names.map((name) => ({ label: name, kind: CompletionItemKind.Property, textEdit: replacing(held, start, offset, `${name}: `) }));
}

function isInHead({ opened, held }: Asked, line: number): boolean {
  if (opened.source.kind === 'yaml') return true;
  const text = held.getText();
  if (line === 0 || !/^---\s*?(?:\r|\n)/u.test(text)) return false;
  const end = headOf(text);
  return end === null || line < end;
}

async function completionsOfHead(before: string, start: number, asked: Asked): Promise<CompletionItem[]> {
  const [, indent = '', dash = '', word = '', colon = ''] = /^([ \t]{0,8})(- +)?([^:]{0,60})(: *)?/u.exec(before) ?? [];
  const from = start + indent.length + dash.length;
  if (dash !== '') return valuesOf('recipients', from, asked);
  if (colon === '') return keysFor(indent !== '', from, asked);
  const key = keyOf(word);
  return key === null ? [] : valuesOf(key, from + word.length + colon.length, asked);
}

function keyOf(word: string): Key | null {
  const wanted = fold(word);
  return (Object.keys(frontMatterKeys) as Key[]).find((key) => frontMatterKeys[key].some((name) => fold(name) === wanted)) ?? null;
}

/** The keys that the document has not yet. */
function keysFor(isNested: boolean, from: number, { held, offset, language }: Asked): CompletionItem[] {
  const text = held.getText();
  const head = text.split(/\r\n?|\n/u).slice(0, (headOf(text) ?? -1) + 1);
  const used = new Set(head.map((line) => keyOf(line.split(':', 1)[0] ?? '')));
  return (Object.keys(frontMatterKeys) as Key[])
    .filter((key) => nested.has(key) === isNested && !used.has(key))
    .map((key, index) => {
      const [name] = frontMatterKeys[key];
      return {
        label: name,
        kind: CompletionItemKind.Property,
        detail: keyWords[key][language],
        sortText: String(index).padStart(3, '0'),
        textEdit: replacing(held, from, offset, `${name}: `),
      };
    });
}

async function valuesOf(key: Key, from: number, { opened, held, offset }: Asked): Promise<CompletionItem[]> {
  const values = await namesFor(key, opened);
  return values.map((value) => ({ label: value, kind: CompletionItemKind.Value, textEdit: replacing(held, from, offset, value) }));
}

async function namesFor(key: Key, opened: OpenedDocument): Promise<readonly string[]> {
  if (key === 'documentType') return documentTypes;
  if (key === 'template') return (await templateList(opened.workspace)).map(({ id }) => id);
  return ofOrgans.has(key) ? organsOf(opened) : [];
}

/** The organs that the office and the document itself name. */
async function organsOf(opened: OpenedDocument): Promise<string[]> {
  const [{ plan }, office] = [await opened.read(), await opened.office()];
  const { issuingOrgan, superiorOrgan } = office?.values ?? {};
  const { letterhead, recipients, tasks, citations } = plan;
  const names = [
    issuingOrgan,
    superiorOrgan,
    letterhead.issuingOrgan?.value,
    letterhead.superiorOrgan?.value,
    ...(recipients?.items ?? []).map(({ value }) => value.name),
    ...tasks.flatMap(({ leadOrgan, coordinatingOrgans }) => [leadOrgan?.value, ...coordinatingOrgans.map(({ value }) => value)]),
    ...citations.map(({ issuer }) => issuer?.value),
  ];
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** Numbers of known documents where one is being typed: behind `số`, or what begins like one. */
async function completionsOfNumbers(before: string, { opened, held, offset, language }: Asked): Promise<CompletionItem[]> {
  const typed = typedOf(before);
  const lead = before.slice(0, before.length - typed.length).trimEnd();
  const isBehindWord = lead.length < before.length - typed.length && /(?:^|[^\p{L}])số$/iu.test(lead.slice(-4));
  if (!isBehindWord && !/^\d{1,5}[/-]/u.test(typed)) return [];
  const items = new Map<string, CompletionItem>();
  for (const entry of await opened.register()) {
    const { number } = entry;
    if (isOnlyCited(entry) || items.has(number)) continue;
    items.set(number, {
      ...itemOf(entry, language),
      filterText: number,
      textEdit: replacing(held, offset - typed.length, offset, number),
    });
  }
  return [...items.values()];
}

function itemOf({ documentType, number, date, issuer, title, replacedBy }: RegisterEntry, language: Language): CompletionItem {
  const detail = [documentType, issuer, date === null ? null : dayText(date)].filter((one) => one !== null).join(', ');
  const replaced = replacedBy === null ? null : `${editorWord('replacedBy', language)}: ${replacedBy}`;
  const documentation = [title, replaced].filter((one) => one !== null).join('\n');
  return {
    label: number,
    kind: CompletionItemKind.Reference,
    detail,
    documentation,
    tags: replacedBy === null ? [] : [CompletionItemTag.Deprecated],
  };
}

function replacing(held: TextDocument, from: number, to: number, newText: string): TextEdit {
  return { range: { start: held.positionAt(from), end: held.positionAt(to) }, newText };
}

/** Most characters of a number that are looked at. */
const longestNumber = 30;

/** What of a number stands before the cursor. */
function typedOf(before: string): string {
  let start = before.length;
  while (before.length - start < longestNumber && /[\p{L}\p{N}/–-]/u.test(before[start - 1] ?? ' ')) start--;
  return before.slice(start);
}
