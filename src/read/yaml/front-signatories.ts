/** Who signs, as front matter names them: one by the keys of its own, or a list. */
import { isMap, type Pair } from 'yaml';
import {
  finding,
  isUpperCase,
  joinTexts,
  placeOf,
  sliceText,
  squeeze,
  trimText,
  type Position,
  type Signatory,
  type Text,
} from '../../model/index.js';
import { isPersonName, readCapacity, readSignatories } from '../../language/lines/signature.js';
import type { FrontValues } from './front-values.js';
import { nearestKey } from '../../language/spelling/nearest.js';
import { frontMatterKey, type FrontMatterKey } from './keys.js';

/** Who signs: the list of `người ký`, or the one whom the keys of the signature name. */
export function readSignatoryValues(values: FrontValues): Signatory[] {
  const list = values.nodeOf('signatories');
  const confirming = values.nodeOf('confirmation');
  const read = list === undefined ? signatoriesNamed(values, [values.list('signer')]) : signatoriesOf(values, list);
  const confirms = confirming === undefined ? [] : signatoriesOf(values, confirming);
  return [
    ...read.filter((signatory) => signatory !== null),
    ...confirms.flatMap((signatory) => (signatory === null ? [] : [{ ...signatory, confirms: '' }])),
  ];
}

function signatoriesOf(values: FrontValues, list: unknown): (Signatory | null)[] {
  const nodes = values.itemsOf(list);
  if (!nodes.some(isMap))
    return signatoriesNamed(
      values,
      nodes.map((node) => values.linesOf(node)),
    );
  return nodes.map((node) =>
    isMap(node) ? readSignatory(values, textsOf(values, node.items as Pair[])) : signatoryNamed(values, values.linesOf(node)),
  );
}

/** The signatories of names, or of the lines of signatures as a document prints them: posts that stand over the names. */
function signatoriesNamed(values: FrontValues, names: readonly (readonly Text[])[]): (Signatory | null)[] {
  const lines = names.flat().flatMap(partPost);
  const persons = lines.filter(({ value }) => isPersonName(value)).length;
  return persons === 0 || (persons === lines.length && persons === names.flat().length)
    ? names.map((name) => signatoryNamed(values, name))
    : readSignatories(values.source, [...values.list('capacity'), ...values.list('position'), ...lines], 'frontMatter');
}

/** `CHỦ TỊCH Phan Hữu Nghĩa`: a post in capitals and a name on one line. */
function partPost(text: Text): Text[] {
  const post = /^(?:[\p{Lu}/.,-]{2,30}\s)+(?=\p{L})/u.exec(text.value)?.[0] ?? '';
  const name = text.value.slice(post.length);
  if (post === '' || isUpperCase(name) || !isPersonName(name)) return [text];
  return [trimText(sliceText(text, 0, post.length)), sliceText(text, post.length)];
}

/** The signatory of a name, with the capacity and the position that stand in keys of their own. */
function signatoryNamed(values: FrontValues, name: readonly Text[]): Signatory | null {
  return readSignatory(
    values,
    new Map([
      ['capacity', values.list('capacity')],
      ['position', values.list('position')],
      ['signer', name],
    ]),
  );
}

/** The texts of the keys of one signatory; a key that is none of them is reported. */
function textsOf(values: FrontValues, pairs: readonly Pair[]): Map<string, readonly Text[]> {
  const texts = new Map<string, readonly Text[]>();
  for (const pair of pairs) {
    const word = values.textOf(pair.key);
    if (word === null) continue;
    const key = frontMatterKey(word.value);
    if (key !== null && signatoryKeys.includes(key)) texts.set(key, values.linesOf(pair.value));
    else reportKey(values, word);
  }
  return texts;
}

const signatoryKeys: readonly FrontMatterKey[] = ['capacity', 'position', 'signer'];

function reportKey(values: FrontValues, word: Text): void {
  const near = nearestKey(word.value, ['quyền hạn', 'thẩm quyền', 'chức vụ', 'họ tên']);
  values.findings.push(
    finding(values.source.file, {
      ruleId: 'unknown-key',
      severity: 'warning',
      place: placeOf(values.source, word),
      actual: word.value,
      expected: [near ?? 'quyền hạn', ...(near === null ? ['chức vụ', 'họ tên'] : [])],
    }),
  );
}

/** A signatory of the texts of its keys; null if none says anything. */
function readSignatory(values: FrontValues, texts: ReadonlyMap<string, readonly Text[]>): Signatory | null {
  const [first] = [...texts.values()].flat();
  if (first === undefined) return null;
  const printed = (key: string): readonly Text[] => texts.get(key) ?? [];
  const lines = (key: string): string[] => printed(key).map((text) => squeeze(text.value));
  const position: Position | null = placeOf(values.source, first);
  return {
    capacities: lines('capacity').map((line) => readCapacity(line) ?? { mark: null, body: line }),
    positions: lines('position'),
    name: lines('signer').join(' ') || null,
    otherPosts: [],
    notes: [],
    printed: joinTexts([...printed('capacity'), ...printed('position'), ...printed('signer')], '\n'),
    position,
    origin: 'frontMatter',
  };
}
