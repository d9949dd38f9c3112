/** The text of a `dvplan.config.yaml` with the constant parts of an office. */
import { stringify } from 'yaml';
import { frontMatterKeys, type FrontMatterKey } from '../../read/yaml/keys.js';
import { failure } from '../../model/index.js';
import { nearest } from '../../language/spelling/nearest.js';
import type { GivenValues } from '../../derive/new-document.js';

/** What an office has once for all its documents, in the order of the questions. */
export const constantKeys = [
  'issuingOrgan',
  'superiorOrgan',
  'place',
  'capacity',
  'position',
  'signer',
  'recipients',
  'archive',
] as const satisfies readonly FrontMatterKey[];
export type ConstantKey = (typeof constantKeys)[number];

/** Keys of who signs. */
export const ofSignatory: readonly ConstantKey[] = ['capacity', 'position', 'signer'];

/**
 * A key that is not given stands as a comment, to be filled in later.
 *
 * @param guide lines for its reader, without `#`
 * @throws Failure `set-unknown-key` for a key that an office does not have once for all
 */
export function officeConfiguration(given: GivenValues, guide: string): string {
  const known: readonly FrontMatterKey[] = [...constantKeys, 'template'];
  for (const key of given.keys()) {
    const names = known.map((one) => frontMatterKeys[one][0]);
    const [name] = frontMatterKeys[key];
    if (!known.includes(key)) throw failure('-', 'set-unknown-key', name, { nearest: nearest(name, names) });
  }
  const signs = ofSignatory.some((key) => given.has(key));
  const lines = constantKeys.map((key) => {
    const line = lineOf(key, given.get(key));
    return ofSignatory.includes(key) ? line.replace(/^(# )?/gmu, '$1  ').trimEnd() : line;
  });
  const at = constantKeys.indexOf('capacity');
  const template = given.get('template');
  return [
    ...guide.split('\n').map((line) => `# ${line}`),
    ...lines.slice(0, at),
    `${signs ? '' : '# '}${frontMatterKeys.signatories[0]}:`,
    ...lines.slice(at),
    ...(template === undefined ? [] : [lineOf('template', template)]),
    '',
  ].join('\n');
}

function lineOf(key: FrontMatterKey, value: string | undefined): string {
  const [name] = frontMatterKeys[key];
  if (value === undefined) return `# ${name}:`;
  const values = key === 'recipients' ? value.split(';').map((one) => one.trim()) : value;
  return stringify({ [name]: values }, { lineWidth: 0 }).trimEnd();
}
