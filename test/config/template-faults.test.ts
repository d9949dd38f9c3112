import { describe, expect, test } from 'vitest';
import { readTemplate, readTypeRegulation } from '../../src/config/template.js';
import type { ResolveTemplate } from '../../src/config/template.js';
import type { Finding, Template } from '../../src/model/index.js';
import { failureOf } from './failure.js';
import { resolveShipped, shippedFiles } from './shipped.js';

const hd36 = shippedFiles.find(({ path }) => path === 'dang-hd36/template.yaml')?.text ?? '';

function read(text: string, resolve: ResolveTemplate = resolveShipped): Template {
  return readTemplate(text, 'the-thuc.yaml', resolve);
}

function fault(text: string, resolve?: ResolveTemplate): Finding {
  return failureOf(() => read(text, resolve));
}

function own(...lines: string[]): string {
  return ['extends: dang-hd36', 'id: cua-toi', 'title: Thể thức của Đảng ủy xã', ...lines].join('\n');
}

/** The number of the first line of hd36 with the text. */
function lineOf(text: string): number {
  return hd36.split('\n').findIndex((line) => line.includes(text)) + 1;
}

describe('an own template', () => {
  test('takes what it does not say from the template it extends', () => {
    const template = read(own('styles:', '  body: {size: 15}', 'page: {right: 20}'));
    expect(template).toMatchObject({ id: 'cua-toi', regime: 'party', regulation: '36-HD/VPTW', page: { right: 20, left: 30 } });
    expect(template.styles.body).toMatchObject({ size: 15, alignment: 'justify' });
  });

  test('rests on its own title where it changes a value, and on the article elsewhere', () => {
    const template = read(own('styles:', '  body: {size: 15}', 'letterhead: {headingRule: {weight: 1}}'));
    expect(template.styles.body).toMatchObject({ article: 'Thể thức của Đảng ủy xã', verified: false });
    expect(template.styles.number).toMatchObject({ article: '36-HD/VPTW, Phụ lục 3, TT 3', verified: true });
    expect(template.letterhead.headingRule).toMatchObject({ weight: 1, share: 1, verified: false });
    expect(template.letterhead.verified).toBe(true);
    expect(read(own('ending: {mark: "./.", article: Quy chế văn thư}')).ending).toEqual({
      mark: './.',
      article: 'Quy chế văn thư',
      verified: false,
    });
  });

  test('may extend one that extends another', () => {
    const resolve: ResolveTemplate = (name, namedIn) =>
      name === 'chung.yaml' ? { text: own('text: {size: 15}'), file: 'chung.yaml' } : resolveShipped(name, namedIn);
    const template = read('extends: chung.yaml\nid: rieng\ntitle: Thể thức riêng\nstyles: {body: {size: 15}}', resolve);
    expect([template.id, template.text.size, template.styles.body.size, template.regime]).toEqual(['rieng', 15, 15, 'party']);
  });
});

describe('faults', () => {
  test.each<[string, string, Partial<Finding>]>([
    ['an empty file', '', { messageId: 'template-missing-value', line: 1 }],
    ['no id', 'extends: dang-hd36\ntitle: Của tôi', { messageId: 'template-missing-value', data: { path: 'id' } }],
    [
      'an unknown key',
      own('styles:', '  body:', '    sise: 14'),
      { messageId: 'template-unknown-key', line: 6, column: 5, data: { key: 'sise', nearest: 'size', path: 'styles.body.sise' } },
    ],
    [
      'an unknown component',
      own('styles:', '  bodi: {size: 14}'),
      { line: 5, data: { key: 'bodi', nearest: 'body', path: 'styles.bodi' } },
    ],
    [
      'an unknown rule',
      own('letterhead: {organRule: {width: 1}}'),
      { messageId: 'template-unknown-key', data: { key: 'width', nearest: 'weight', path: 'letterhead.organRule.width' } },
    ],
    ['an unknown top key', own('pages: {}'), { line: 4, column: 1, data: { key: 'pages', nearest: 'page', path: 'pages' } }],
    [
      'text for a number',
      own('page: {left: 3 cm}'),
      { messageId: 'template-expects-number', line: 4, column: 8, actual: '3 cm', data: { path: 'page.left' } },
    ],
    ['a number for text', own('text: {font: 14}'), { messageId: 'template-expects-text', data: { path: 'text.font' } }],
    ['no boolean', own('styles: {body: {bold: đậm}}'), { messageId: 'template-expects-true-or-false', actual: 'đậm' }],
    ['no list', own('recognition: {organs: dang uy}'), { messageId: 'template-expects-list' }],
    ['no mapping', own('styles: {body: 14}'), { messageId: 'template-expects-mapping', actual: '14' }],
    [
      'no known alignment',
      own('styles: {body: {alignment: middle}}'),
      {
        messageId: 'template-expects-one-of',
        actual: 'middle',
        data: { path: 'styles.body.alignment', allowed: ['left', 'center', 'right', 'justify'] },
      },
    ],
    [
      'a size out of all measure',
      own('styles: {body: {size: 140}}'),
      { messageId: 'template-too-large', actual: '140', data: { path: 'styles.body.size', most: 72 } },
    ],
    ['a negative margin', own('page: {left: -3}'), { messageId: 'template-too-small', data: { path: 'page.left', least: 0 } }],
    ['a value left empty', own('page: {left: }'), { messageId: 'template-missing-value', data: { path: 'page.left' } }],
    [
      'a broken pattern',
      own('recognition: {organs: ["("]}'),
      { messageId: 'template-expects-pattern', data: { path: 'recognition.organs[1]' } },
    ],
    ['a day that does not exist', own('inForce: {from: "2026-02-31"}'), { messageId: 'template-expects-day', actual: '"2026-02-31"' }],
    ['an unknown template', 'extends: dang-hd99\nid: a\ntitle: b', { messageId: 'template-extends-unknown', line: 1, column: 1 }],
    ['extends without a name', 'extends: [dang-hd36]\nid: a\ntitle: b', { messageId: 'template-expects-text' }],
    ['a list', '- a\n- b', { messageId: 'yaml-not-a-mapping', line: 1 }],
    ['a text', 'dang-hd36', { messageId: 'yaml-not-a-mapping' }],
    ['a key twice', own('page: {}', 'page: {}'), { messageId: 'yaml-duplicate-key', line: 5 }],
    ['broken YAML', own('page: {left: 3'), { messageId: 'yaml-broken' }],
    ['binary', 'PK\u0003\u0004\u0000\u0001', { messageId: 'yaml-not-text', line: 1, column: 3 }],
    ['an alias', own('page: &a {left: 30}', 'text: *a'), { messageId: 'yaml-alias', line: 4 }],
    ['a mapping within itself', 'a: &a {b: *a}', { messageId: 'yaml-alias', line: 1 }],
    ['a tag', own('page: !!js/function x'), { line: 4 }],
    ['brackets without end', `a: ${'['.repeat(100_000)}`, { messageId: 'yaml-too-deep' }],
    ['dashes without end', '- '.repeat(100_000), { messageId: 'yaml-too-deep' }],
    ['a file too large', `a: ${'x'.repeat(500_001)}`, { messageId: 'yaml-too-large' }],
  ])('%s', (_name, text, expected) => {
    expect(fault(text)).toMatchObject({ severity: 'error', file: 'the-thuc.yaml', ...expected });
  });

  test('an alias bomb ends at once', () => {
    const bomb = [
      'a0: &a0 [x, x]',
      ...Array.from({ length: 40 }, (_, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]`),
    ].join('\n');
    expect(fault(bomb)).toMatchObject({ messageId: 'yaml-alias', line: 1 });
  });

  test('a missing value is named by its path, at the nearest place that there is', () => {
    const text = hd36.replace('{share: 1, weight: 0.75,', '{share: 1,');
    expect(failureOf(() => read(text))).toMatchObject({
      messageId: 'template-missing-value',
      line: lineOf('headingRule:'),
      data: { path: 'letterhead.headingRule.weight' },
    });
    expect(failureOf(() => read(hd36.replace(/ {2}bullet:[^]*?\n\n/u, '\n')))).toMatchObject({
      line: lineOf('levels:'),
      data: { path: 'levels.bullet' },
    });
  });

  test('a fault in the template that is extended is shown there', () => {
    const resolve: ResolveTemplate = () => ({ text: hd36.replace('size: 16,', 'size: lớn,'), file: 'goc.yaml' });
    expect(fault(own('page: {left: 35}'), resolve)).toMatchObject({ file: 'goc.yaml', line: lineOf('size: 16,'), actual: 'lớn' });
  });

  test('templates that extend one another in a circle', () => {
    const resolve: ResolveTemplate = (name) => ({ text: `extends: ${name === 'a' ? 'b' : 'a'}`, file: `${name}.yaml` });
    expect(fault('extends: a\nid: x', resolve)).toMatchObject({ messageId: 'template-extends-circle', file: 'b.yaml', line: 1 });
    expect(fault('extends: x\nid: x', () => ({ text: 'extends: x', file: 'the-thuc.yaml' }))).toMatchObject({ file: 'the-thuc.yaml' });
  });

  test('a regulation of types', () => {
    const text =
      'id: a\ntitle: b\nregulation: null\nregime: party\ninForce: {from: null, to: null}\ntypes:\n' +
      '  - {name: Kế hoach, symbols: [KH], article: c, verified: true}\ncompetence: []\n';
    expect(failureOf(() => readTypeRegulation(text, 'types.yaml'))).toMatchObject({
      messageId: 'template-expects-one-of',
      line: 7,
      actual: 'Kế hoach',
      data: { path: 'types[1].name' },
    });
    expect(readTypeRegulation(text.replace('Kế hoach', 'Kế hoạch'), 'types.yaml').types).toHaveLength(1);
  });
});
