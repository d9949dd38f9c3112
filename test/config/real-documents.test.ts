/** The templates of the real documents, as they are read from their sources. */
import { describe, expect, it } from 'vitest';
import { chooseTemplate } from '../../src/config/index.js';
import { parseFile } from '../parse/parse.js';
import { sharedPath } from '../shared-folder.js';
import { templates, typeRegulations } from './shipped.js';

describe('the template of a real document', () => {
  it.for([
    ['seed/ke-hoach-11.md', 'dang-hd36', []],
    ['corpus/002-nq-57-bo-chinh-tri.md', 'dang-hd36', []],
    ['corpus/011-kh-doan-xa-dem-nhac-gay-quy.txt', 'trung-lap', ['organ-outside-party-and-state']],
    ['corpus/013-kh-mttq-luong-minh-hiep-thuong.md', 'trung-lap', ['organ-outside-party-and-state']],
    ['corpus/017-kh-ubbc-pho-bang-tuyen-truyen.txt', 'nha-nuoc-nd30', []],
    ['corpus/025-bc-lao-cai-chi-thi-38.txt', 'nha-nuoc-nd30', []],
    ['corpus/030-kh-thpt-doc-binh-kieu-sinh-hoat-cong-dan.md', 'nha-nuoc-nd30', []],
  ] as const)('of %s is %s', async ([file, id, messages], context) => {
    const { plan } = await parseFile(sharedPath(context, file));
    const { template, findings } = chooseTemplate({ plan, office: null, templates, typeRegulations });
    expect([template.id, findings.map(({ messageId }) => messageId)]).toEqual([id, messages]);
  });
});
