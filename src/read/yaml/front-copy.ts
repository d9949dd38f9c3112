/** What a copy of a document (bản sao) says of itself, as front matter names it. */
import { isMap, type Pair } from 'yaml';
import { squeeze, type Copy, type Field } from '../../model/index.js';
import { readRecipientValues } from './front-recipients.js';
import { readSignatoryValues } from './front-signatories.js';
import { FrontValues } from './front-values.js';
import { copyKey, copyKeys } from './keys.js';

/** `bản sao: Sao lục`, or a mapping of its kind, organ, number, place, date, signer and recipients; null where the document is no copy. */
export function readCopy(values: FrontValues): Copy | null {
  const node = values.nodeOf('copy');
  if (node === undefined) return null;
  const inner = new FrontValues(values.source, values.mapping, values.findings, copyKeys, copyKey);
  if (isMap(node)) for (const pair of node.items as Pair[]) inner.readPair(pair, () => false);
  const kind = isMap(node) ? inner.field('copy', squeeze) : values.field('copy', squeeze);
  if (!isMap(node) && (kind === null || /^(?:không|khong|false|no)$/iu.test(kind.value))) return null;
  const { items, archive } = readRecipientValues(inner);
  return {
    kind: isYes(kind) ? null : kind,
    superiorOrgan: inner.field('superiorOrgan', squeeze),
    issuingOrgan: inner.field('issuingOrgan', squeeze),
    number: inner.field('number', (value) => inner.number('number', value)),
    issuance: { place: inner.field('place', squeeze), date: inner.field('date', (value) => inner.date('date', value)) },
    recipients:
      items === null && archive === null
        ? null
        : { items: items ?? [], archive, position: items?.[0]?.position ?? archive?.position ?? null },
    signatories: readSignatoryValues(inner),
    position: values.placeOfKey('copy'),
  };
}

function isYes(kind: Field<string> | null): boolean {
  return kind !== null && /^(?:có|co|true|yes|x)$/iu.test(kind.value);
}
