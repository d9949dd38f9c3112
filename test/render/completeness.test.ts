import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, wordFinding } from '../../src/messages/index.js';
import { ranks, Failure, type BodyNode, type OfficialDocument } from '../../src/model/index.js';
import { renderDocument } from '../../src/render/index.js';
import { appendix, cell, field, paragraph, partyPlan, place, preamble, recipient, section, signatory, table, text } from './make-plan.js';
import { picture } from './pictures.js';
import { inputOf, readParagraphs, render, type TemplateId } from './render.js';

const templates: readonly TemplateId[] = ['dang-hd36', 'dang-hd05', 'nha-nuoc-nd30', 'trung-lap'];

/** Words of which no two are alike, so that each can be looked for. */
let count = 0;
const words = fc.constantFrom('đảng ủy', 'Nhân dân', 'tuyên truyền <b> & "thi đua"', 'x\ny').map((word) => `${word} w${count++}w`);
const leaf: fc.Arbitrary<BodyNode> = fc.oneof(
  words.map((word) => paragraph(word)),
  words.map((word) => paragraph(text(word.slice(0, 3), [word.slice(3), { bold: true, italic: true }]), { heading: true })),
  fc.array(words, { minLength: 1, maxLength: 9 }).map((row) => table([row, row.map((word) => cell(`${word}c`))])),
  words.map((word) => picture('a.png', word.replace('\n', ' '))),
  fc.constant({ type: 'pageBreak', position: place } as const),
);
const node: fc.Arbitrary<BodyNode> = fc.letrec<{ node: BodyNode }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.constantFrom(...ranks), words, fc.boolean(), fc.array(tie('node'), { maxLength: 3 }))
      .map(([rank, word, heading, children]) => section(rank, `Nhãn${count++}.`, word, children, heading)),
  ),
})).node;

function textsOf(nodes: readonly BodyNode[]): string[] {
  return nodes.flatMap((one) => {
    if (one.type === 'section') return [one.label.text, one.text.value, ...textsOf(one.children)];
    if (one.type === 'table') return one.rows.flat().flatMap((each) => each.paragraphs.map(({ value }) => value));
    return one.type === 'paragraph' ? [one.text.value] : one.type === 'picture' ? [one.alternative] : [];
  });
}

describe('nothing is lost', () => {
  it('of any body, whatever its parts, under any template', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(node, { maxLength: 6 }),
        fc.array(node, { maxLength: 2 }),
        fc.constantFrom(...templates),
        async (body, attached, template) => {
          const file = await render(
            partyPlan({ body, appendices: [appendix('Phụ lục', 'Tên phụ lục', attached, ['(kèm theo)'])] }),
            template,
          );
          const printed = file.paragraphs.map((one) => one.text);
          let from = 0;
          for (const words of textsOf(body)) {
            const at = printed.findIndex((one, index) => index >= from && one.includes(words));
            expect(at, words).toBeGreaterThanOrEqual(0);
            from = at;
          }
          for (const words of textsOf(attached))
            expect(
              printed.some((one) => one.includes(words)),
              words,
            ).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of the other parts of a plan', async () => {
    const plan = partyPlan({
      addressees: field({ salutation: 'Kính gửi', names: ['Cơ quan một', 'Cơ quan hai'] }),
      preamble: [
        preamble('authority', 'THẨM QUYỀN'),
        preamble('basis', 'Căn cứ một;'),
        preamble('opening', 'Lời dẫn như sau:'),
        preamble('enacting', 'QUYẾT ĐỊNH:'),
      ],
      recipients: { items: [recipient('Nơi một', 'để biết'), recipient('Nơi hai')], archive: field('VPĐU'), position: place },
      signatories: [
        { ...signatory, notes: ['(đã ký)'], otherPosts: ['Chức vụ khác'] },
        { ...signatory, name: 'Người ký hai' },
      ],
      classification: {
        confidentiality: field('MẬT'),
        urgency: field('KHẨN'),
        circulation: field('LƯU HÀNH NỘI BỘ'),
        draft: field('Dự thảo 1'),
        copies: field('268'),
        drafter: field('ABC'),
        contact: field('Địa chỉ liên hệ'),
      },
      footnotes: [{ id: '1', paragraphs: [text('Chú thích một')], position: place }],
    });
    for (const template of templates) {
      const file = await render(plan, template);
      const all = [...file.parts]
        .filter(([name]) => /^word\/(?:document|footnotes|header|footer)/u.test(name))
        .flatMap(([, xml]) => readParagraphs(xml))
        .map((one) => one.text)
        .join('\n');
      for (const words of [
        'Cơ quan một',
        'Cơ quan hai',
        'THẨM QUYỀN',
        'Căn cứ một',
        'Lời dẫn như sau:',
        'QUYẾT ĐỊNH:',
        'Nơi một (để biết)',
        'Nơi hai',
        'VPĐU',
        'BAN THƯỜNG VỤ',
        'BÍ THƯ',
        'Nguyễn Văn A',
        'Người ký hai',
        '(đã ký)',
        'Chức vụ khác',
        'MẬT',
        'KHẨN',
        'LƯU HÀNH NỘI BỘ',
        'Dự thảo 1',
        'ABC',
        '268',
        'Địa chỉ liên hệ',
        'Chú thích một',
      ]) {
        expect(all).toContain(words);
      }
    }
  });
});

describe('types of document', () => {
  const failureOf = async (plan: OfficialDocument, template: TemplateId): Promise<Failure> => {
    try {
      await renderDocument(inputOf(plan, template));
    } catch (error) {
      if (error instanceof Failure) return error;
      throw error;
    }
    throw new Error('no failure');
  };

  it('are refused where it has not, with the list of those there are', async () => {
    const { finding } = await failureOf(partyPlan({ documentType: field('Kết luận') }), 'nha-nuoc-nd30');
    expect(finding).toMatchObject({ ruleId: 'unknown-type', severity: 'error', messageId: 'unknown-type', line: 7 });
    expect(finding.expected).toContain('Kế hoạch');
    expect(finding.expected).not.toContain('Kết luận');
    expect(wordFinding(finding, 'vi').text).toContain('Kết luận');
  });

  it('are refused in words of their own where their form has another law', async () => {
    const { finding } = await failureOf(partyPlan({ documentType: field('Thông tư') }), 'nha-nuoc-nd30');
    expect(finding).toMatchObject({ ruleId: 'unknown-type', messageId: 'unknown-type-own-form' });
    expect(wordFinding(finding, 'vi').text).toContain('nằm ngoài 30/2020/NĐ-CP');
  });

  it('are refused where no regulation has them', async () => {
    expect((await failureOf(partyPlan({ documentType: field('Thơ') }), 'trung-lap')).finding.messageId).toBe('unknown-type');
  });
});

describe('findings', () => {
  it('have a sentence in both languages, with nothing left to fill', async () => {
    const plan = partyPlan({
      abstract: null,
      number: field({ serial: '5', typeSymbol: 'KH', organSymbol: null }, 'Số: 5/KH'),
      documentType: field('Quyết định'),
      addressees: field({ salutation: 'Kính trình', names: ['A'] }),
      preamble: [preamble('basis', 'Căn cứ')],
      body: [picture('a.png'), paragraph(text(['', { footnote: 'z' }]))],
      signatories: [{ ...signatory, capacities: [{ mark: 'TUQ.', body: 'X' }], name: null }],
      recipients: null,
      footnotes: [{ id: 'b', paragraphs: [text('C')], position: place }],
    });
    for (const template of templates) {
      const { findings } = await render(plan, template);
      expect(findings.length).toBeGreaterThan(4);
      for (const one of findings) {
        expect(catalogue[one.messageId], one.messageId).toBeDefined();
        for (const language of ['vi', 'en'] as const) {
          const { text: sentence, hint } = wordFinding(one, language);
          expect(`${sentence} ${hint}`).not.toMatch(/\{\w+\}/u);
        }
      }
    }
  });
});
