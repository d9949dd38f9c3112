/** Mutants of real texts, each run through every stage. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeSource } from '../../src/parse/index.js';
import { Failure, type Source, type SourceKind } from '../../src/model/index.js';
import { check, type Fault } from './checks.js';
import { mutate } from './mutations.js';
import { Chance } from './random.js';
import { readSeeds } from './seeds.js';

/** How many mutants are tried: `DVPLAN_FUZZ=20000`, or a thousand. */
export const count = Number(process.env['DVPLAN_FUZZ'] ?? 1000);
/** `DVPLAN_FUZZ_FROM=417 DVPLAN_FUZZ=1` tries again the one that failed. */
export const first = Number(process.env['DVPLAN_FUZZ_FROM'] ?? 0);

const endings: Readonly<Record<SourceKind, string>> = { markdown: 'md', text: 'txt', yaml: 'yaml', word: 'docx' };
const seeds = readSeeds();

export interface Mutant {
  readonly number: number;
  readonly from: string;
  readonly mutations: readonly string[];
  readonly bytes: Uint8Array;
  readonly kind: SourceKind;
}

/** The mutant of a number: always the same, as long as the texts are. */
export function mutantOf(number: number): Mutant {
  const chance = new Chance(number);
  const seed = chance.of(seeds);
  const { text, names } = mutate(seed.text, chance, chance.of(seeds).text);
  const kind = chance.next() < 0.1 ? chance.of<SourceKind>(['markdown', 'text', 'yaml']) : seed.kind;
  return { number, from: seed.name, mutations: names, bytes: encode(text, chance), kind };
}

/** Mostly UTF-8; now and then UTF-16, with a byte order mark, or with bytes that belong to nothing. */
function encode(text: string, chance: Chance): Uint8Array {
  const drawn = chance.next();
  if (drawn < 0.04) return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  const bytes = Buffer.from(drawn < 0.08 ? `\ufeff${text}` : text, 'utf8');
  if (drawn > 0.98) for (let times = 3; times > 0; times--) bytes[chance.below(bytes.length)] = chance.below(256);
  return bytes;
}

export interface Failed {
  readonly mutant: Mutant;
  readonly faults: readonly Fault[];
}

/** What does not hold of a mutant, and its Word file. */
export async function tryMutant(mutant: Mutant): Promise<{ readonly failed: Failed | null; readonly docx: Uint8Array | null }> {
  const source = read(mutant);
  if (source instanceof Failure) return { failed: null, docx: null };
  const { faults, docx } = await check(source);
  return { failed: faults.length === 0 ? null : { mutant, faults }, docx };
}

/** A text that is not a Vietnamese one is refused with a sentence. */
function read({ bytes, kind }: Mutant): Source | Failure {
  try {
    return decodeSource(`mutant.${endings[kind]}`, bytes, kind);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** What a person needs to see each failure again; the mutants are kept in a folder. */
export function describeFailures(failures: readonly Failed[]): string {
  if (failures.length === 0) return '';
  const folder = mkdtempSync(join(tmpdir(), 'dvplan-mutants-'));
  return failures
    .map(({ mutant: { number, from, mutations, bytes, kind }, faults }) => {
      const path = join(folder, `${number}.${endings[kind]}`);
      writeFileSync(path, bytes);
      const told = faults.map(({ kind: fault, what }) => `  ${fault}: ${what}`).join('\n');
      return `DVPLAN_FUZZ_FROM=${number} DVPLAN_FUZZ=1 npm run test:fuzz: ${from} (${mutations.join(', ')}) ${path}\n${told}`;
    })
    .join('\n');
}
