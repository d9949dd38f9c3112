/** The same words in a draft and on its pages. */
import { describe, expect, it } from 'vitest';
import { blockOf, offsetOf } from '../../src/page/pages/matching.js';

const source = 'số và ký hiệu: 11 -KH/ĐU\n\n## I. MỤC ĐÍCH\n\n- *Đảng ủy phường*: Tổ chức hội nghị.\n\n- Tổ chức hội nghị\n  tổng kết.\n';
const pages = ['Số 11‑KH/ĐU', 'I. MỤC ĐÍCH', '- Đảng ủy phường: Tổ chức hội nghị.', '- Tổ chức hội nghị tổng kết.'];

describe('words of a draft', () => {
  it.each([
    ['11 -KH', 0],
    ['## I.', 1],
    ['MỤC', 1],
    ['*Đảng', 2],
    ['- Tổ', 3],
    ['tổng kết', 3],
  ])('%s are found on the pages, whatever marks stand around', (words, block) => {
    expect(blockOf(pages, source, source.indexOf(words))).toBe(block);
  });

  it('are not found where they do not stand', () => {
    expect(blockOf(['Quyết định'], source, source.indexOf('hội nghị'))).toBeNull();
    expect(offsetOf('Quyết định này', source, 0)).toBeNull();
  });

  it('are found from the pages, of several places the one as far down', () => {
    expect(offsetOf('I. MỤC ĐÍCH', source, 0)).toBe(source.indexOf('I. MỤC'));
    expect(offsetOf('Tổ chức hội nghị', source, 0.4)).toBe(source.indexOf('Tổ chức'));
    expect(offsetOf('Tổ chức hội nghị', source, 0.9)).toBe(source.lastIndexOf('Tổ chức'));
  });
});
