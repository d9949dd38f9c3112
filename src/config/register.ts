/**
 * Reads registers of known documents: the shipped one and those of an office. Loads zod and yaml: imported dynamically, and only where the
 * ready register does not serve.
 */
import * as z from 'zod';
import { isPossible, toIso } from '../model/index.js';
import type { CitationConflict, EntryCitations, Register, RegisterEntry } from '../model/index.js';
import { nearest } from '../language/spelling/nearest.js';
import type { ShippedFile } from './cache.js';
import { fail, openYaml, placeAt, printedAt } from './yaml-file.js';
import type { Path, YamlFile } from './yaml-file.js';

const text = z.string().trim().min(1);
const day = text.refine((value) => readDay(value) !== null);

/** A register that dvplan keeps grows with the documents that cite, characters. */
const largestRegister = 5_000_000;

/** The list of the file. */
const listKey = 'văn bản';

/** `ke-hoach.md:12` or, of one file, `ke-hoach.md:12, 40`. */
const places = z.array(text.regex(/^\S[^\n:]{0,1000}:\d{1,9}(?:, \d{1,9}){0,9999}$/u));
/** One value of several that citations give. */
const conflictSchema = z.strictObject({
  'ngày ban hành': z.exactOptional(day),
  'cơ quan ban hành': z.exactOptional(text),
  'trích yếu': z.exactOptional(text),
  tại: places,
});

/** One document, as a file writes it; what is not known is left out. */
const entrySchema = z.strictObject({
  'tên loại': text,
  'số và ký hiệu': text.refine((value) => /^\d\S{2,60}$/u.test(value) && /[/-]/u.test(value)),
  'ngày ban hành': z.exactOptional(day),
  'cơ quan ban hành': z.exactOptional(text),
  khóa: z.exactOptional(text.regex(/^[IVX]{1,6}$/u)),
  'trích yếu': z.exactOptional(text),
  'thay thế bằng': z.exactOptional(text),
  nguồn: z.exactOptional(text),
  'đã kiểm chứng': z.exactOptional(z.enum(['có', 'không'])),
  'viện dẫn tại': z.exactOptional(places),
  'có thể viện dẫn tại': z.exactOptional(places),
  'mâu thuẫn': z.exactOptional(z.array(conflictSchema)),
});
const registerSchema = z.strictObject({ [listKey]: z.array(entrySchema) });

/**
 * Reads a register. Where a file does not say whence it knows a document, it is the source itself, and vouches for it.
 * @throws Failure with file, line and key for broken YAML, an unknown key, a missing or unusable value.
 */
export function readRegister(content: string, file: string): Register {
  const yaml = openYaml(content, file, 'text', largestRegister);
  const value: unknown = yaml.root === null ? { [listKey]: [] } : yaml.document.toJS();
  const result = registerSchema.safeParse(value);
  if (!result.success) return failFor(result.error, yaml);
  return (result.data[listKey] ?? []).map((entry) => toEntry(entry, file));
}

/** Reads the shipped registers, in the order of their files. */
export function readShippedRegister(files: readonly ShippedFile[]): Register {
  return files.flatMap(({ path, text: content }) => readRegister(content, path));
}

function toEntry(entry: z.infer<typeof entrySchema>, file: string): RegisterEntry {
  const citations = toCitations(entry);
  return {
    documentType: entry['tên loại'],
    number: entry['số và ký hiệu'],
    date: readDay(entry['ngày ban hành'] ?? ''),
    issuer: entry['cơ quan ban hành'] ?? null,
    term: entry['khóa'] ?? null,
    title: entry['trích yếu'] ?? null,
    replacedBy: entry['thay thế bằng'] ?? null,
    source: entry['nguồn'] ?? file,
    verified: entry['đã kiểm chứng'] !== 'không',
    ...(citations === null ? {} : { citations }),
  };
}

function toCitations(entry: z.infer<typeof entrySchema>): EntryCitations | null {
  const { 'viện dẫn tại': at, 'có thể viện dẫn tại': maybeAt, 'mâu thuẫn': conflicts } = entry;
  if (at === undefined && maybeAt === undefined && conflicts === undefined) return null;
  return { at: placesOf(at), maybeAt: placesOf(maybeAt), conflicts: (conflicts ?? []).flatMap(toConflicts) };
}

function toConflicts(conflict: z.infer<typeof conflictSchema>): CitationConflict[] {
  const values = [
    { fact: 'date', value: readDay(conflict['ngày ban hành'] ?? '') },
    { fact: 'issuer', value: conflict['cơ quan ban hành'] ?? null },
    { fact: 'title', value: conflict['trích yếu'] ?? null },
  ] as const;
  return values.flatMap(({ fact, value }) => (value === null ? [] : [{ fact, value, at: placesOf(conflict['tại']) }]));
}

function placesOf(printed: readonly string[] = []): string[] {
  return printed.flatMap((one) => {
    const colon = one.lastIndexOf(':');
    return one
      .slice(colon + 1)
      .split(', ')
      .map((line) => `${one.slice(0, colon)}:${line}`);
  });
}

/** `12/3/2003` or `2003-03-12` as `YYYY-MM-DD`; null for what is not a day of the calendar. */
function readDay(printed: string): string | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(printed.trim());
  const [year, month, date] =
    match === null ? printed.trim().split('-').map(Number) : [Number(match[3]), Number(match[2]), Number(match[1])];
  if (year === undefined || month === undefined || date === undefined || Number.isNaN(year + month + date)) return null;
  const read = { year, month, day: date };
  return isPossible(read) ? toIso(read) : null;
}

function failFor({ issues }: z.ZodError, yaml: YamlFile): never {
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  if (issue === undefined) throw new Error('no issue');
  const path: Path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const known = path.length === 0 ? [listKey] : Object.keys(path.includes('mâu thuẫn') ? conflictSchema.shape : entrySchema.shape);
    fail(yaml.source, 'register-unknown-key', placeAt(yaml, [...path, key]).position, { nearest: nearest(key, known), known }, key);
  }
  const { position, found } = placeAt(yaml, path);
  const key = String(path.at(-1) ?? listKey);
  if (found < path.length) fail(yaml.source, 'register-missing-value', position, { key });
  if (issue.code === 'invalid_type')
    fail(yaml.source, path.length < 3 ? 'register-not-a-list' : 'register-wrong-value', position, { key }, printedAt(yaml, path));
  fail(yaml.source, key === 'ngày ban hành' ? 'register-wrong-day' : 'register-wrong-value', position, { key }, printedAt(yaml, path));
}
