/**
 * Skeletons of documents: Markdown with front matter in the Liquid language (liquidjs), which has values, conditions and loops, and no
 * code.
 * The names of the values are Vietnamese: `{{ trích_yếu }}`, `{% for nhóm in các_nhóm %}`.
 */
import { Liquid, LiquidError } from 'liquidjs';
import { parseDocument, stringify, visit } from 'yaml';
import { Failure, finding, upperFirst } from '../model/index.js';
import { locateFrontMatter } from '../read/yaml/front-matter-place.js';
import { cellMarkdown, escapeMarkdown } from './markdown-text.js';

/** A value that a skeleton may print, test or go through. */
export type SkeletonValue = string | number | boolean | readonly SkeletonValue[] | { readonly [name: string]: SkeletonValue };
export type SkeletonValues = Readonly<Record<string, SkeletonValue>>;

/** A value of front matter. */
export type FrontMatterValue = string | readonly FrontMatterValue[] | { readonly [key: string]: FrontMatterValue };

/** The text of a skeleton and what messages call it. */
export interface Skeleton {
  readonly file: string;
  readonly text: string;
}

/** Bounds on what one skeleton may take: milliseconds of rendering, characters of memory that its loops and filters make. */
const limits = { parseLimit: 1_000_000, renderLimit: 5_000, memoryLimit: 50_000_000 };

/** Filters that ask the clock, the place or chance: what they print is another every day. */
const unsteady = ['date', 'date_to_xmlschema', 'date_to_rfc822', 'date_to_string', 'date_to_long_string', 'sample'];

/** Marks that are text and no markup stand as they are: they are made by dvplan. */
const marked = /^<!-- nv:[^<>]{1,80} -->$/u;

function engine(escape: (text: string) => string): Liquid {
  const liquid = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    greedy: false,
    templates: {},
    ...limits,
    outputEscape: (value: unknown) => (marked.test(String(value)) ? String(value) : escape(String(value))),
  });
  for (const name of unsteady) delete liquid.filters[name];
  liquid.registerFilter('ô', { raw: true, handler: (value: unknown) => cellMarkdown(String(value)) });
  liquid.registerFilter('đoạn', { raw: true, handler: (value: unknown) => String(value).split('\n').map(escapeMarkdown).join('\n\n') });
  liquid.registerFilter('hoa_đầu', (value: unknown) => upperFirst(String(value)));
  return liquid;
}

/**
 * The document that a skeleton makes of the values. Its front matter stands before `entries`, key by key: what a skeleton says of a key
 * counts.
 *
 * @throws Failure `broken-skeleton` with file, line and column for a mark that is unknown or not closed
 */
export function fillSkeleton(skeleton: Skeleton, values: SkeletonValues, entries: Readonly<Record<string, FrontMatterValue>>): string {
  const text = skeleton.text
    .replace(/^\ufeff/u, '')
    .replaceAll('\r\n', '\n')
    .normalize('NFC');
  const front = locateFrontMatter(text);
  const yaml = front?.closed === true ? text.slice(front.place.start, front.place.end) : '';
  const bodyStart = front?.closed === true ? front.place.bodyStart : 0;
  const own = fillEntries(skeleton, yaml, values);
  const merged: Record<string, FrontMatterValue> = { ...own };
  for (const [key, value] of Object.entries(entries)) if (!(key in own)) merged[key] = value;
  const above = text.slice(0, bodyStart).split('\n').length - 1;
  const body = render(skeleton, engine(escapeMarkdown), text.slice(bodyStart), values, above)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/(?<=\|) {2,8}(?=\|)/gu, ' ')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return `---\n${stringify(merged, { lineWidth: 0, schema: 'failsafe' })}---\n\n${body}\n`;
}

function quoteMark(line: string): string {
  const start = /: {0,1}\{[{%]/u.exec(line);
  if (start === null) return line;
  const value = line.indexOf('{', start.index);
  return line.slice(0, value) + JSON.stringify(line.slice(value));
}

function fillEntries(skeleton: Skeleton, yaml: string, values: SkeletonValues): Record<string, FrontMatterValue> {
  // A value that begins with a mark would be a mapping of YAML.
  const quoted = yaml
    .split('\n')
    .map((line) => quoteMark(line))
    .join('\n');
  const document = parseDocument(quoted, { schema: 'failsafe', logLevel: 'silent', prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) fail(skeleton, quoted.slice(0, error.pos[0]).split('\n').length + 1, 1, error.message);
  visit(document, { Alias: (_, { range, source }) => fail(skeleton, quoted.slice(0, range?.[0]).split('\n').length + 1, 1, `*${source}`) });
  const plain = engine(String);
  const fill = (value: unknown): FrontMatterValue => {
    if (Array.isArray(value)) return value.map(fill);
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner)]));
    return render(skeleton, plain, String(value ?? ''), values, 1);
  };
  const read: unknown = document.toJS();
  const filled = fill(read ?? {});
  return typeof filled === 'object' && !Array.isArray(filled) ? (filled as Record<string, FrontMatterValue>) : {};
}

/** `above`: lines of the file above the text. */
function render(skeleton: Skeleton, liquid: Liquid, text: string, values: SkeletonValues, above: number): string {
  try {
    return String(liquid.parseAndRenderSync(text, values));
  } catch (error) {
    if (!LiquidError.is(error)) throw error;
    const [line, column] = error.token.getPosition() as [number, number];
    return fail(skeleton, above + line, column, error.message.split(', line:')[0] ?? '');
  }
}

function fail({ file }: Skeleton, line: number, column: number, reason: string): never {
  const point = { line, column, offset: 0 };
  throw new Failure(finding(file, { ruleId: 'broken-skeleton', severity: 'error', place: { start: point, end: point }, data: { reason } }));
}
