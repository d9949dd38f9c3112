/** Tasks of plans that the rules were not made with: how many are found, how many are none, and whether lead and last day are right. */
import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/model/index.js';
import { papersWithTasks } from './papers/papers-with-tasks.js';
import { parseText } from './parse.js';
import { passages, type TaskPassage, type WantedTask } from './unseen-tasks.js';

/** The least that must hold, in percent. A bound moves up when reading gets better. */
const bounds = { precision: 97, recall: 95, leads: 98, deadlines: 98 };

function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[*_\\]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether a task has the wanted wording, with or without an organ or a step and a colon before it. */
function matches(found: string, wanted: string): boolean {
  const text = fold(found);
  const colon = text.indexOf(': ');
  return text.startsWith(fold(wanted)) || (colon > 0 && text.slice(colon + 2).startsWith(fold(wanted)));
}

interface Reading {
  readonly origin: string;
  readonly pairs: readonly { readonly wanted: WantedTask; readonly found: Task }[];
  readonly missed: readonly WantedTask[];
  readonly extra: readonly Task[];
}

async function readingOf({ origin, text, kind, tasks }: Omit<TaskPassage, 'layout'>): Promise<Reading> {
  const { plan } = await parseText(text, kind);
  const extra = [...plan.tasks];
  const pairs: { wanted: WantedTask; found: Task }[] = [];
  const missed: WantedTask[] = [];
  for (const wanted of tasks) {
    const index = extra.findIndex((task) => matches(task.text, wanted.text));
    const [found] = index === -1 ? [] : extra.splice(index, 1);
    if (found === undefined) missed.push(wanted);
    else pairs.push({ wanted, found });
  }
  return { origin, pairs, missed, extra };
}

function percent(right: number, all: number): number {
  return all === 0 ? 100 : (100 * right) / all;
}

function leadIsRight({ wanted, found }: Reading['pairs'][number]): boolean {
  return wanted.lead === null || wanted.lead === undefined
    ? found.leadOrgan === null
    : found.leadOrgan !== null && fold(found.leadOrgan.value) === fold(wanted.lead);
}

function dayOf({ deadline }: Task): string | null {
  return deadline?.value.date ?? null;
}

describe('tasks of unseen plans', () => {
  it('are at least thirty passages of ten layouts', () => {
    expect(passages.length).toBeGreaterThanOrEqual(30);
    expect(new Set(passages.map(({ layout }) => layout)).size).toBeGreaterThanOrEqual(10);
  });

  it('are found, with lead and last day, and little else is', async () => {
    const papers = papersWithTasks.map(({ name, ...paper }) => ({ origin: name, ...paper }));
    const readings = await Promise.all([...passages, ...papers].map((passage) => readingOf(passage)));
    const pairs = readings.flatMap((reading) => reading.pairs);
    const missed = readings.flatMap(({ origin, missed }) => missed.map(({ text }) => `- ${origin}: ${text}`));
    const extra = readings.flatMap(({ origin, extra }) => extra.map(({ text }) => `+ ${origin}: ${text.slice(0, 60)}`));
    const led = pairs.filter(({ wanted }) => wanted.lead !== undefined);
    const dated = pairs.filter(({ wanted }) => wanted.deadline !== undefined);
    const wrongLeads = led.filter((pair) => !leadIsRight(pair));
    const wrongDays = dated.filter(({ wanted, found }) => dayOf(found) !== wanted.deadline);
    const figures = {
      precision: percent(pairs.length, pairs.length + extra.length),
      recall: percent(pairs.length, pairs.length + missed.length),
      leads: percent(led.length - wrongLeads.length, led.length),
      deadlines: percent(dated.length - wrongDays.length, dated.length),
    };
    console.info(
      [
        `unseen tasks: ${pairs.length} found, ${missed.length} missed, ${extra.length} extra; ` +
          `leads ${led.length - wrongLeads.length}/${led.length}, last days ${dated.length - wrongDays.length}/${dated.length}`,
        JSON.stringify(Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, value.toFixed(1)]))),
        ...missed,
        ...extra,
        ...wrongLeads.map(({ wanted, found }) => `lead of "${wanted.text}": ${found.leadOrgan?.value} <> ${wanted.lead}`),
        ...wrongDays.map(({ wanted, found }) => `day of "${wanted.text}": ${dayOf(found)} <> ${wanted.deadline}`),
      ].join('\n'),
    );
    expect(figures.precision).toBeGreaterThanOrEqual(bounds.precision);
    expect(figures.recall).toBeGreaterThanOrEqual(bounds.recall);
    expect(figures.leads).toBeGreaterThanOrEqual(bounds.leads);
    expect(figures.deadlines).toBeGreaterThanOrEqual(bounds.deadlines);
  });
});
