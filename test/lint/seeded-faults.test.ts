/** Faults seeded into sound texts: what is an error stays one, what is found at all stays found. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Finding, SourceKind } from '../../src/model/index.js';
import { sharedPath } from '../shared-folder.js';
import { lintText } from './lint.js';
import { seededFaults, type SeededFault } from './seeded-faults.js';

/** The share of today's errors that must still be errors. */
const errorsKept = 0.95;

type Severity = NonNullable<SeededFault['today']>;
const severities: readonly Severity[] = ['error', 'warning', 'info'];

interface Document {
  readonly text: string;
  readonly kind: SourceKind;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

function isShared({ document }: SeededFault): boolean {
  return document.startsWith('shared/') || document.startsWith('word/');
}

function pandoc(...args: readonly string[]): string {
  return execFileSync('pandoc', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function hasPandoc(): boolean {
  try {
    return pandoc('--version') !== '';
  } catch {
    console.warn('SKIPPED: pandoc is missing; faults in Word files are not seeded');
    return false;
  }
}

function readDocument(name: string): Document {
  const [folder = '', ...rest] = name.split('/');
  const path = rest.join('/');
  if (folder === 'word') return { text: pandoc(`${root}../shared/word/${path}`, '-t', 'gfm', '--wrap=none'), kind: 'markdown' };
  const base = { plans: `${root}plans/`, fixtures: `${root}test/fixtures/`, shared: `${root}../shared/` }[folder] ?? root;
  const text = readFileSync(base + path, 'utf8')
    .normalize('NFC')
    .replace(/\r\n/gu, '\n');
  return { text, kind: path.endsWith('.txt') ? 'text' : 'markdown' };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The lines of a text that an edit leaves, and those that have one of the words. */
function linesOf(text: string, start: number, length: number, words: readonly string[]): ReadonlySet<number> {
  const first = lineAt(text, start);
  const last = lineAt(text, start + length);
  const edited = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const named = text.split('\n').flatMap((line, index) => (words.some((word) => line.includes(word)) ? [index + 1] : []));
  return new Set([...edited, ...named]);
}

/** How often each rule speaks at these lines, or anywhere. A finding speaks where it stands and at its related places. */
function spokenBy(findings: readonly Finding[], lines: ReadonlySet<number> | null): Map<string, Finding[]> {
  const spoken = new Map<string, Finding[]>();
  for (const finding of findings) {
    const spans = [finding, ...finding.related.map(({ line }) => ({ line, endLine: line }))];
    const within = lines === null || [...lines].some((line) => spans.some((span) => span.line <= line && line <= span.endLine));
    if (within) spoken.set(finding.ruleId, [...(spoken.get(finding.ruleId) ?? []), finding]);
  }
  return spoken;
}

/** What the edit makes a rule say that it did not say before, by its gravest severity. */
async function severityOf(fault: SeededFault, { text, kind }: Document): Promise<Severity | null> {
  const start = text.indexOf(fault.find);
  const edited = text.slice(0, start) + fault.replace + text.slice(start + fault.find.length);
  const laidOut = (draft: string): string => (fault.form === undefined ? draft : draft.normalize('NFD').replace(/\n/gu, '\r\n'));
  const [before, after] = [await lintText(laidOut(text), { kind }), await lintText(laidOut(edited), { kind })];
  const anywhere = fault.at === 'document';
  const words = fault.at === undefined || fault.at === 'document' ? [] : fault.at;
  const old = spokenBy(before, anywhere ? null : linesOf(text, start, fault.find.length, words));
  const now = spokenBy(after, anywhere ? null : linesOf(edited, start, fault.replace.length, words));
  const fresh = fault.rules.flatMap((rule) => {
    const findings = now.get(rule) ?? [];
    return findings.length > (old.get(rule)?.length ?? 0) ? findings : [];
  });
  return severities.find((severity) => fresh.some((finding) => finding.severity === severity)) ?? null;
}

interface Measured {
  readonly fault: SeededFault;
  readonly severity: Severity | null;
}

async function measure(faults: readonly SeededFault[]): Promise<readonly Measured[]> {
  const documents = new Map<string, Document>();
  const measured: Measured[] = [];
  for (const fault of faults) {
    const document = documents.get(fault.document) ?? readDocument(fault.document);
    documents.set(fault.document, document);
    expect(document.text.split(fault.find).length - 1, `${fault.document}: ${fault.find}`).toBe(1);
    measured.push({ fault, severity: await severityOf(fault, document) });
  }
  return measured;
}

function figuresOf(measured: readonly Measured[]): string {
  const count = (severity: Severity | null): number => measured.filter((one) => one.severity === severity).length;
  const changed = measured.filter(({ fault, severity }) => severity !== fault.today);
  const counts = severities.map((severity) => `${severity} ${count(severity)}`).join(', ');
  return [
    `seeded faults: ${measured.length}; ${counts}; not found ${count(null)}`,
    ...measured.flatMap(({ fault, severity }) => (severity === null ? [`not found: ${fault.kind} in ${fault.document}`] : [])),
    ...changed.map(({ fault, severity }) => `changed: ${fault.kind} in ${fault.document}: ${fault.today} -> ${severity}`),
  ].join('\n');
}

function expectKept(measured: readonly Measured[]): void {
  const errors = measured.filter(({ fault }) => fault.today === 'error');
  const others = measured.filter(({ fault }) => fault.today !== 'error');
  const kept = errors.filter(({ severity }) => severity === 'error');
  const found = others.filter(({ severity }) => severity !== null);
  const foundToday = others.filter(({ fault }) => fault.today !== null);
  expect(kept.length).toBeGreaterThanOrEqual(errorsKept * errors.length);
  expect(found.length).toBeGreaterThanOrEqual(foundToday.length);
}

describe('seeded faults', () => {
  it('are at least forty of twenty kinds', () => {
    expect(seededFaults.length).toBeGreaterThanOrEqual(40);
    expect(new Set(seededFaults.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(20);
  });

  it('of the project are found as they were', async () => {
    const measured = await measure(seededFaults.filter((fault) => !isShared(fault)));
    console.info(figuresOf(measured));
    expectKept(measured);
  });

  it('of real documents and Word files are found as they were', async (context) => {
    sharedPath(context, 'corpus');
    sharedPath(context, 'word');
    const word = hasPandoc();
    const faults = seededFaults.filter((fault) => isShared(fault) && (word || !fault.document.startsWith('word/')));
    const measured = await measure(faults);
    console.info(figuresOf(measured));
    expectKept(measured);
  });
});
