/** What a run over an office's register of cited documents has to say. */
import { treeWords, word, type CommandWord, type Language } from '../messages/index.js';
import { dayText, finding, type Finding } from '../model/index.js';
import type { CitedEntry, CitedRegister, RegisterColumn, RegisterWords } from '../workspace/outputs/cited-documents.js';
import { forTerminal } from './plain.js';

/** The words of a register in a person's language. */
export function registerWords(language: Language): RegisterWords {
  return {
    title: word('registerTitle', language),
    heading: word('registerHeading', language),
    column: (column) => titleOf(column, language),
  };
}

function titleOf(column: RegisterColumn, language: Language): string {
  const own: Partial<Record<RegisterColumn, CommandWord>> = {
    ordinal: 'registerOrdinal',
    term: 'registerTerm',
    citedAt: 'registerCitedAt',
    conflicts: 'registerConflicts',
  };
  const key = own[column];
  return key === undefined
    ? treeWords[column as 'documentType' | 'number' | 'date' | 'issuer' | 'abstract'][language]
    : word(key, language);
}

/** A line for each entry that changes. */
export function registerChanges(made: CitedRegister, register: string, language: Language): string {
  return made.entries
    .flatMap((entry) => {
      const values = { document: nameOf(entry), places: fewOf([...entry.citations.at, ...entry.citations.maybeAt]) };
      return entry.changes.flatMap((change) =>
        change === 'conflicts' ? [] : [`${register}: ${forTerminal(word(`registerChange-${change}`, language, values))}\n`],
      );
    })
    .join('');
}

/** How many documents there are, came, changed and are at odds; and how many citations the register cannot hold. */
export function registerSummary(made: CitedRegister, language: Language): { readonly summary: string; readonly numberless: string } {
  const count = (holds: (entry: CitedEntry) => boolean): number => made.entries.filter(holds).length;
  const counts = {
    all: made.entries.length,
    added: count(({ changes }) => changes.includes('new')),
    changed: count(({ changes }) => changes.length > 0 && !changes.includes('new')),
    conflicts: count(({ citations }) => citations.conflicts.length > 0),
    unclear: new Set(made.entries.flatMap(({ citations }) => citations.maybeAt)).size,
  };
  const numberless = made.withoutNumber > 0 ? `  ${word('registerWithoutNumber', language, { count: made.withoutNumber })}\n` : '';
  return { summary: word('registerSummary', language, counts), numberless };
}

/** A warning for each fact that documents cite differently. */
export function conflictsOf(made: CitedRegister, register: string): Finding[] {
  return made.entries.flatMap((entry) =>
    (['date', 'issuer', 'title'] as const).flatMap((fact) => {
      const values = entry.citations.conflicts
        .filter((one) => one.fact === fact)
        .map(({ value, at }) => `${fact === 'date' ? dayText(value) : value} (${fewOf(at)})`);
      if (values.length === 0) return [];
      return [
        finding(register, {
          ruleId: 'register-conflict',
          messageId: `register-conflict-${fact}`,
          severity: 'warning',
          place: null,
          data: { document: nameOf(entry), values: values.join(' | ') },
        }),
      ];
    }),
  );
}

/** Most places that one line of the terminal names; the register has them all. */
const mostPlaces = 5;

function fewOf(places: readonly string[]): string {
  return `${places.slice(0, mostPlaces).join(', ')}${places.length > mostPlaces ? ', …' : ''}`;
}

function nameOf({ documentType, number }: CitedEntry): string {
  return `${documentType} số ${number}`;
}
