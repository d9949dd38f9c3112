/** What the page hands out of every sample and real document: the bytes that the command line writes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bookWord, taskWord } from '../../src/messages/index.js';
import { Failure } from '../../src/model/index.js';
import { openFolder } from '../../src/node.js';
import type { OpenedDocument } from '../../src/workspace/index.js';
import { reviewWordFile } from '../../src/workspace/outputs/review.js';
import { followedTasks, refreshBook, writeBook } from '../../src/workspace/outputs/task-book.js';
import { sheetOf, tasksAs } from '../../src/workspace/outputs/task-outputs.js';
import { makeWordFile } from '../../src/workspace/outputs/word-file.js';
import { root } from '../project/source-files.js';
import { sharedPath } from '../shared-folder.js';
import { closeBrowser, openPage } from './chromium.js';

afterAll(closeBrowser);

/** What is made of a document, by its operation in the page; null for what is refused. */
type Outputs = Readonly<Record<string, string | null>>;

const operations = ['word', 'review', 'xlsx', 'ics', 'book'] as const;

const allTasks = { reports: [], paths: new Set<string>(), filter: { kind: null, lead: null, dueBefore: null, status: null }, asOf: null };

const makers: Readonly<Record<(typeof operations)[number], (document: OpenedDocument) => Promise<Uint8Array | string | null>>> = {
  word: async (document) => (await makeWordFile(document)).docx,
  review: async (document) => (await reviewWordFile(document)).bytes,
  xlsx: (document) => listed(document, 'xlsx'),
  ics: (document) => listed(document, 'ics'),
  book: async (document) => {
    const { plans, tasks } = await followedTasks([document], document.path);
    if (tasks.length === 0) return null;
    return writeBook(refreshBook(null, plans, tasks).book, (key, values) => bookWord(key, 'vi', values));
  },
};

async function listed(document: OpenedDocument, format: 'xlsx' | 'ics'): Promise<Uint8Array | string | null> {
  if ((await document.read()).broken) return null;
  const { sheet } = await sheetOf(document, allTasks);
  return (await tasksAs(format, { sheets: [sheet], asOf: null }, (key, values) => taskWord(key, 'vi', values))).content;
}

async function ofTheCommandLine(folder: string, name: string): Promise<Outputs> {
  const document = await openFolder(folder).open(name);
  const made: [string, string | null][] = [];
  for (const operation of operations) {
    const content = await makers[operation](document).catch((error: unknown) => {
      if (error instanceof Failure) return null;
      throw error;
    });
    made.push([operation, content === null ? null : Buffer.from(content).toString('base64')]);
  }
  return Object.fromEntries(made);
}

/** Asks a worker of the page's own engine, in the page. */
const inPage = `async ([name, base64]) => {
  const code = document.getElementById('engine').textContent;
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  const waiting = new Map();
  const ready = new Promise((done) => {
    worker.onmessage = ({ data }) => (data.kind === 'ready' ? done() : waiting.get(data.id)(data));
  });
  await ready;
  let last = 0;
  const ask = (operation, request) => new Promise((done) => {
    waiting.set(++last, done);
    worker.postMessage({ id: last, operation, request, language: 'vi' });
  });
  const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
  const opened = await ask('open', { name, bytes });
  const text = opened.value.kind === 'word' ? null : opened.value.text;
  const held = { name, text, skips: [], takes: [] };
  const outputs = {};
  for (const operation of ${JSON.stringify(operations)}) {
    const isFile = operation === 'word' || operation === 'review';
    const answer = await ask(isFile ? operation : 'tasks', isFile ? held : { ...held, format: operation });
    if (answer.kind === 'broken') throw new Error(operation + ': ' + answer.reason);
    if (answer.kind === 'refused') outputs[operation] = null;
    else outputs[operation] = btoa(Array.from(answer.value.bytes, (one) => String.fromCharCode(one)).join(''));
  }
  worker.terminate();
  return outputs;
}`;

const folders = [
  ['the samples', (): string => join(root, 'plans'), 2],
  ['the corpus', (context): string => sharedPath(context, 'corpus'), 6],
  ['Word files', (context): string => sharedPath(context, 'word'), 11],
] as const satisfies readonly (readonly [string, (context: Parameters<typeof sharedPath>[0]) => string, number])[];

describe('the page and the command line', () => {
  it.for(folders)('make the same bytes of %s', async ([, find, least], context) => {
    const folder = find(context);
    const names = readdirSync(folder).filter((name) => /\.(?:md|txt|docx)$/u.test(name) && !name.startsWith('bao-cao'));
    expect(names.length).toBeGreaterThanOrEqual(least);
    const { page, faults } = await openPage(context);
    let same = 0;
    for (const name of names) {
      const made = await page.evaluate(`(${inPage})(${JSON.stringify([name, readFileSync(join(folder, name)).toString('base64')])})`);
      const expected = await ofTheCommandLine(folder, name);
      for (const operation of operations)
        expect((made as Outputs)[operation] === expected[operation], `${operation} of ${name}: other bytes, or refused by one`).toBe(true);
      same += Object.values(expected).filter((one) => one !== null).length;
    }
    expect(same).toBeGreaterThan(names.length);
    expect(faults).toEqual([]);
  });
});
