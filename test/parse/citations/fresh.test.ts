/** Citations of passages that the grammar was not made with: how many are found, how many are none, and whether their facts are right. */
import { describe, expect, it } from 'vitest';
import { parseText } from '../parse.js';
import { fresh, type FreshLabel, type FreshPassage } from './fresh-passages.js';
import { further } from './further-passages.js';
import { plain, type PlainCitation } from './reading.js';

/** The least that must hold, in percent. A bound moves up when reading gets better. */
const bounds = { precision: 99, recall: 99, f1: 99, dates: 99, issuers: 99, abstracts: 95 };

const head = '# KẾ HOẠCH\n\n## công tác năm 2026\n\n';
const plainHead = 'KẾ HOẠCH\ncông tác năm 2026\n\n';

/** Numbers without white space, names without marks: what tells one cited document from another. */
function keyOf(cited: string): string {
  const bare = cited.normalize('NFC').replace(/[*_\\]/gu, '');
  return bare.startsWith('«') ? bare.toLowerCase().replace(/\s+/gu, ' ') : bare.replace(/\s+/gu, '');
}

function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[*_\\]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

interface Reading {
  readonly origin: string;
  readonly pairs: readonly { readonly label: FreshLabel; readonly found: PlainCitation }[];
  readonly missed: readonly FreshLabel[];
  readonly extra: readonly PlainCitation[];
}

async function readingOf({ origin, text, kind, labels }: FreshPassage): Promise<Reading> {
  const { plan } = await parseText(`${kind === 'text' ? plainHead : head}${text}\n`, kind);
  const extra = plan.citations.map(plain);
  const pairs: { label: FreshLabel; found: PlainCitation }[] = [];
  const missed: FreshLabel[] = [];
  for (const label of labels) {
    const index = extra.findIndex(({ number, text: printed }) => keyOf(number ?? `«${printed}»`) === keyOf(label[0]));
    const [found] = index === -1 ? [] : extra.splice(index, 1);
    if (found === undefined) missed.push(label);
    else pairs.push({ label, found });
  }
  return { origin, pairs, missed, extra };
}

type Fact = string | null;
type Judged = readonly { readonly cited: string; readonly wanted: Fact; readonly found: Fact }[];

/** One fact of all found citations, where a person gave it. */
function judged(readings: readonly Reading[], index: 1 | 2 | 3, fact: (found: PlainCitation) => Fact): Judged {
  return readings.flatMap(({ pairs }) =>
    pairs.flatMap(({ label, found }) => {
      const wanted = label[index];
      return wanted === undefined ? [] : [{ cited: label[0], wanted, found: fact(found) }];
    }),
  );
}

function isRight({ wanted, found }: Judged[number]): boolean {
  return wanted === null || found === null ? wanted === found : fold(wanted) === fold(found);
}

function percent(right: number, all: number): number {
  return all === 0 ? 100 : (100 * right) / all;
}

describe.each([
  ['fresh', fresh],
  ['further', further],
])('citations of %s passages', (name, passages) => {
  it('are at least twenty passages', () => {
    expect(passages.length).toBeGreaterThanOrEqual(20);
  });

  it('are found, with date, issuer and abstract, and little else is', async () => {
    const readings = await Promise.all(passages.map((passage) => readingOf(passage)));
    const found = readings.flatMap(({ pairs }) => pairs).length;
    const missed = readings.flatMap(({ origin, missed }) => missed.map(([cited]) => `- ${origin}: ${cited}`));
    const extra = readings.flatMap(({ origin, extra }) => extra.map(({ number, text }) => `+ ${origin}: ${number ?? `«${text}»`}`));
    const facts = {
      dates: judged(readings, 1, ({ date }) => date),
      issuers: judged(readings, 2, ({ issuer }) => issuer),
      abstracts: judged(readings, 3, ({ abstract }) => abstract),
    };
    const precision = percent(found, found + extra.length);
    const recall = percent(found, found + missed.length);
    const rightOf = (all: Judged): number => all.filter((one) => isRight(one)).length;
    const figures = {
      precision,
      recall,
      f1: (2 * precision * recall) / (precision + recall),
      dates: percent(rightOf(facts.dates), facts.dates.length),
      issuers: percent(rightOf(facts.issuers), facts.issuers.length),
      abstracts: percent(rightOf(facts.abstracts), facts.abstracts.length),
    };
    console.info(
      [
        `${name} citations: ${found} found, ${missed.length} missed, ${extra.length} extra`,
        ...Object.entries(facts).map(([name, all]) => `${name} ${rightOf(all)}/${all.length}`),
        JSON.stringify(Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, value.toFixed(1)]))),
        ...missed,
        ...extra,
        ...Object.entries(facts).flatMap(([name, all]) =>
          all.filter((one) => !isRight(one)).map(({ cited, wanted, found }) => `${name} of ${cited}: ${found} <> ${wanted}`),
        ),
      ].join('\n'),
    );
    expect(figures.precision).toBeGreaterThanOrEqual(bounds.precision);
    expect(figures.recall).toBeGreaterThanOrEqual(bounds.recall);
    expect(figures.f1).toBeGreaterThanOrEqual(bounds.f1);
    expect(figures.dates).toBeGreaterThanOrEqual(bounds.dates);
    expect(figures.issuers).toBeGreaterThanOrEqual(bounds.issuers);
    expect(figures.abstracts).toBeGreaterThanOrEqual(bounds.abstracts);
  });
});
