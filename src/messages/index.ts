import type { Bilingual, Finding, FindingData, Language, Message, Messages, SourceUnit } from '../model/index.js';
import { actionsIn, sayPlainly, withActions, type ActionName, type SayAction } from './actions.js';
import { commandMessages } from './command-failures.js';
import { commandWords, type CommandWord } from './command-words.js';
import { configMessages } from './config.js';
import { fill } from './fill.js';
import { templateMessages } from './templates.js';
import { engineMessages } from './lint.js';
import { manyDocumentsMessages } from './many-documents.js';
import { reportCommandMessages } from './reports.js';
import { bookMessages, bookWords, dueWords } from './task-book.js';
import { sheetMessages, taskWords, type TaskWord } from './task-words.js';
import { missingPartMessages } from './word/missing-parts.js';
import { newDocumentMessages } from './new-document.js';
import { opinionMessages } from './word/opinions.js';
import { ownTemplateMessages } from './own-template.js';
import { pageCommandMessages } from './page-command.js';
import { parseMessages } from './parse.js';
import { registerMessages } from './register.js';
import { renderMessages } from './render.js';
import { serverCommandMessages } from './servers/commands.js';
import { reviewMessages } from './word/review.js';
import { synthesisMessages, synthesisWords } from './synthesis.js';
import { unitOf } from './unit.js';
import { wordDraftMessages } from './word/word-drafts.js';
import { wordFileMessages } from './word/word-files.js';

export { sectionWords } from './section-words.js';
export { unitOf } from './unit.js';

export { sayPlainly } from './actions.js';
export type { ActionName, SayAction } from './actions.js';
export type { Language } from '../model/index.js';
export { commandWords, type CommandWord } from './command-words.js';
export { keyWords, valueWords } from './reference.js';
export { taskWords } from './task-words.js';
export { treeWords, type TreeWord } from './tree-words.js';

/** The parts of the catalogue, by stage. */
export const catalogueParts: readonly Messages[] = [
  parseMessages,
  configMessages,
  templateMessages,
  renderMessages,
  wordDraftMessages,
  reviewMessages,
  opinionMessages,
  wordFileMessages,
  commandMessages,
  manyDocumentsMessages,
  reportCommandMessages,
  newDocumentMessages,
  sheetMessages,
  bookMessages,
  engineMessages,
  missingPartMessages,
  registerMessages,
  ownTemplateMessages,
  pageCommandMessages,
  synthesisMessages,
  serverCommandMessages,
];

/** Every message of every stage. */
export const catalogue: Messages = Object.assign({}, ...catalogueParts) as Messages;

/** The sentence of a finding and, where there is one, how to mend it; `say` words the actions in it. */
export function wordFinding(finding: Finding, language: Language, say: SayAction = sayPlainly): { text: string; hint: string | null } {
  const message: Message | undefined = finding.wording ?? catalogue[finding.messageId];
  if (message === undefined) throw new Error(`no message ${finding.messageId}`);
  const values: Record<string, unknown> = {
    ...inLanguage(finding.data, language),
    actual: clip(finding.actual ?? ''),
    expected: (finding.expected ?? []).map(clip),
  };
  const { text, ...hints } = message[language];
  const unit = unitOf(finding);
  const hint = unit === 'line' ? hints.hint : (hints.onPage ?? hints.hint);
  const repeats = finding.data['repeats'] === undefined ? '' : fill(repeatWords[language], finding.data);
  const near = finding.data['near'] === undefined || hint?.includes('{near}') === true ? '' : `${nearWords[language]} `;
  const next = `${near}${hint === undefined ? '' : withActions(hint, finding, language, say)}`.trim();
  return {
    text: fill(inUnits(text, unit, language), values) + repeats,
    hint: next === '' ? null : fill(next, values),
  };
}

/** What a sentence that names a line names of another source. */
const unitWords = {
  vi: { line: 'dòng {line', paragraph: 'đoạn {line', page: 'trang {line' },
  en: { line: 'line {line', paragraph: 'paragraph {line', page: 'page {line' },
} as const;

function inUnits(text: string, unit: SourceUnit, language: Language): string {
  return text.replace(unitWords[language].line, unitWords[language][unit]);
}

/** The values with those that are worded in both languages in one. */
function inLanguage(data: FindingData, language: Language): Record<string, unknown> {
  const entries = Object.entries(data).map(([name, value]) => [name, isBilingual(value) ? value[language] : value] as const);
  return Object.fromEntries(entries);
}

function isBilingual(value: FindingData[string]): value is Bilingual {
  return typeof value === 'object' && 'vi' in value;
}

/** What a person can do next about a finding, in the order of its hint: a page makes buttons of them. */
export function actionsOf({ messageId, wording }: Finding): readonly ActionName[] {
  return actionsIn((wording ?? catalogue[messageId])?.vi.hint ?? '');
}

/** Before the hint of a finding about a word that is near to a known one. */
const nearWords: Readonly<Record<Language, string>> = { vi: 'Có phải “{near}” không?', en: 'Did you mean `{near}`?' };

/** Behind the sentence of a finding that stands for several places. */
const repeatWords: Readonly<Record<Language, string>> = { vi: ' (còn {repeats} chỗ nữa)', en: ' (and {repeats} times more)' };

/** What a finding rests on, or null. */
export function wordNote({ note }: Finding, language: Language): string | null {
  return note === null || typeof note === 'string' ? note : note[language];
}

/** Longest text of a source that a sentence quotes. */
const longestQuote = 160;

function clip(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote - 1)}…`;
}

/** A word or sentence of the command line. */
export function word(key: CommandWord, language: Language, values: Readonly<Record<string, unknown>> = {}): string {
  return fill(commandWords[key][language], values);
}

/** A word of a task sheet. */
export function taskWord(key: TaskWord, language: Language, values: Readonly<Record<string, unknown>> = {}): string {
  return fill(taskWords[key][language], values);
}

/** A word of a book of tasks. */
export function bookWord(key: keyof typeof bookWords, language: Language, values: Readonly<Record<string, unknown>> = {}): string {
  return fill(bookWords[key][language], values);
}

/** The same in each language, as a workbook may have it. */
export function bookWordsOf(key: keyof typeof bookWords): readonly string[] {
  return Object.values(bookWords[key]);
}

/** A word of the list of due tasks. */
export function dueWord(key: keyof typeof dueWords, language: Language, values: Readonly<Record<string, unknown>> = {}): string {
  return fill(dueWords[key][language], values);
}

/** A word of a synthesis. */
export function synthesisWord(
  key: keyof typeof synthesisWords,
  language: Language,
  values: Readonly<Record<string, unknown>> = {},
): string {
  return fill(synthesisWords[key][language], values);
}
