import { describe, expect, it } from 'vitest';
import { outline, parseText } from './parse.js';

const decision = `---
tên loại: Quyết định
trích yếu: Về việc thành lập Tổ công tác dân vận
cơ quan ban hành: Ủy ban nhân dân phường Gia Sàng
căn cứ:
  - Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025
---

CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG GIA SÀNG

QUYẾT ĐỊNH:

Điều 1. Thành lập Tổ công tác gồm 05 thành viên.

Điều 2. Quyết định này có hiệu lực từ ngày ký.
`;

describe('a decision with its head in front matter', () => {
  it('keeps the line of who decides and the enacting words apart from a letterhead', async () => {
    const { plan, findings } = await parseText(decision);
    expect(findings).toEqual([]);
    expect(plan.preamble.map(({ role, text }) => [role, text.value])).toEqual([
      ['authority', 'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG GIA SÀNG'],
      ['basis', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025'],
      ['enacting', 'QUYẾT ĐỊNH:'],
    ]);
    expect(outline(plan.body)).toEqual(['Điều 1. Thành lập Tổ công tác gồ', 'Điều 2. Quyết định này có hiệu l']);
  });

  it('does so too where the căn cứ stand in the body and the enacting words have no colon', async () => {
    const body = decision
      .replace(/căn cứ:\n.*\n/u, '')
      .replace('QUYẾT ĐỊNH:\n', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n\nQUYẾT ĐỊNH\n');
    const { plan } = await parseText(body);
    expect(plan.preamble.map(({ role }) => role)).toEqual(['authority', 'basis', 'enacting']);
    expect(plan.letterhead.issuingOrgan?.value).toBe('Ủy ban nhân dân phường Gia Sàng');
  });
});
