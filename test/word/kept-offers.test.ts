/** What a file keeps of the offers of reviews, beside the properties that its users gave it. */
import { describe, expect, it } from 'vitest';
import { Annotator, keptOffers, readWordDocument } from '../../src/word/index.js';
import { changedParts, partsIn } from './reviewed-file.js';
import { paragraph, partsOf, wordFile, zipOf } from './word-file.js';

const offers = Array.from({ length: 50 }, (_, at) => at.toString(16).padStart(12, '0'));
const propertiesType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const names = 'xmlns:p="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:v="urn:v"';

function keeping(bytes: Uint8Array, kept: readonly string[]): Uint8Array {
  return new Annotator(readWordDocument(bytes, 'a.docx')).write({ edits: [], comments: [], offers: kept });
}

const filed = '<p:property fmtid="{X}" pid="7" name="Hồ sơ"><v:lpwstr>12</v:lpwstr></p:property>';

/** A file with a property of its user's, by another prefix than Word's. */
const withProperty = (() => {
  const parts = partsOf(paragraph('Một đoạn.'));
  return zipOf({
    ...parts,
    '_rels/.rels': (parts['_rels/.rels'] ?? '').replace(
      '</Rel',
      `<Relationship Id="c" Type="${propertiesType}" Target="docProps/custom.xml"/></Rel`,
    ),
    'docProps/custom.xml': `<p:Properties ${names}>${filed}</p:Properties>`,
  });
})();

describe('offers in the properties of a file', () => {
  it('are read again as they were written, in texts that Word keeps whole', () => {
    const made = keeping(wordFile(paragraph('Một đoạn.')), offers);
    expect(keptOffers(readWordDocument(made, 'a.docx'))).toEqual(offers);
    const values = [...(partsIn(made)['docProps/custom.xml'] ?? '').matchAll(/lpwstr [^>]*>([^<]*)</gu)].map(([, value]) => value ?? '');
    expect(values).toHaveLength(3);
    for (const value of values) expect(value.length).toBeLessThanOrEqual(255);
  });

  it('change nothing where there are none, or those that the file keeps already', () => {
    const bytes = wordFile(paragraph('Một đoạn.'));
    expect(changedParts(bytes, keeping(bytes, []))).toEqual([]);
    const made = keeping(bytes, offers);
    expect(changedParts(made, keeping(made, offers))).toEqual([]);
    expect(changedParts(made, keeping(made, offers.slice(1)))).toEqual(['docProps/custom.xml']);
  });

  it('leave the properties of users, and go again', () => {
    const made = keeping(withProperty, offers.slice(0, 2));
    expect(changedParts(withProperty, made)).toEqual(['docProps/custom.xml']);
    const written = partsIn(made)['docProps/custom.xml'] ?? '';
    expect(written).toContain('<p:property fmtid="{X}" pid="7" name="Hồ sơ">');
    expect(written).toContain('pid="8" name="dvplan-review-1"');
    expect(partsIn(keeping(made, []))['docProps/custom.xml']).toBe(partsIn(withProperty)['docProps/custom.xml']);
  });

  it('are none of a property of that name that holds something else', () => {
    const parts = partsIn(withProperty);
    const other = { ...parts, 'docProps/custom.xml': (parts['docProps/custom.xml'] ?? '').replace('Hồ sơ', 'dvplan-review-1') };
    expect(keptOffers(readWordDocument(zipOf(other), 'a.docx'))).toEqual([]);
  });
});
