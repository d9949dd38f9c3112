import { describe, expect, it } from 'vitest';
import { formatText, formatted } from './format.js';

const head = '---\ntên loại: Kế hoạch\n---\n\n';

describe('the front matter', () => {
  it('takes what the body prints of head and end, in a fixed order', async () => {
    const text = await formatted(
      '**ĐẢNG BỘ HUYỆN A**\n**ĐẢNG ỦY XÃ TÂN AN**\n\nSố 11-KH/ĐU\n\n*Tân An, ngày 05 tháng 02 năm 2024*\n\n# KẾ HOẠCH\n' +
        '## dân vận năm 2024\n\nI. MỤC ĐÍCH\n\n1. Việc thứ nhất.\n\nNơi nhận:\n- Thành ủy (để báo cáo);\n- Lưu VPĐU.\n\n' +
        '**T/M ĐẢNG ỦY**\n**BÍ THƯ**\n\n**Nguyễn Văn A**\n',
    );
    expect(text).toBe(
      '---\ntên loại: Kế hoạch\ntrích yếu: dân vận năm 2024\nsố và ký hiệu: 11-KH/ĐU\ncơ quan cấp trên: ĐẢNG BỘ HUYỆN A\n' +
        'cơ quan ban hành: ĐẢNG ỦY XÃ TÂN AN\nđịa danh: Tân An\nngày ban hành: 05/02/2024\nngười ký:\n  quyền hạn: T/M ĐẢNG ỦY\n' +
        '  chức vụ: BÍ THƯ\n  họ tên: Nguyễn Văn A\nnơi nhận:\n  - Thành ủy (để báo cáo)\nlưu: VPĐU\n---\n\n## I. MỤC ĐÍCH\n\n' +
        '1. Việc thứ nhất.\n',
    );
  });

  it('names and orders its own keys, and keeps comments, unknown keys and values', async () => {
    const text = await formatted(
      '---\n# của văn thư\nso: 11-KH/ĐU # tạm\nghi chú riêng: {a: 1}\nnơi nhận:\n- Chi bộ\n# trích yếu cũ\n' +
        'trich yeu: "dân vận: đợt 1"\nloại: Kế hoạch\n---\nNội dung.\n',
    );
    expect(text).toBe(
      '---\ntên loại: Kế hoạch\n# trích yếu cũ\ntrích yếu: "dân vận: đợt 1"\n# của văn thư\nsố và ký hiệu: 11-KH/ĐU # tạm\n' +
        'nơi nhận:\n  - Chi bộ\nghi chú riêng: {a: 1}\n---\n\nNội dung.\n',
    );
  });

  it('quotes what YAML would misread', async () => {
    expect(await formatted('# KẾ HOẠCH\n## Dân vận: đợt 1 #2\n\nNội dung.\n')).toContain('trích yếu: "Dân vận: đợt 1 #2"\n');
  });

  it('keeps blank days and serials blank', async () => {
    const text = await formatted(
      'ĐẢNG ỦY XÃ A\n\nSố     -KH/ĐU\n\nA, ngày    tháng 11 năm 2025\n\n# KẾ HOẠCH\n\n## dân vận\n\nNội dung.\n',
    );
    expect(text).toContain('số và ký hiệu: -KH/ĐU\n');
    expect(text).toContain('ngày ban hành: 11/2025\n');
  });

  it('fills in nothing of a signature with notes, which has no key for them', async () => {
    const text = await formatted(
      `${head}I. NHIỆM VỤ\n\n1. Việc thứ nhất.\n\nNơi nhận:\n- Chi bộ.\n\nT/M ĐẢNG ỦY\n\n(đã ký)\n\nNguyễn Văn A\n`,
    );
    expect(text).not.toContain('người ký');
    expect(text).toContain('T/M ĐẢNG ỦY\\\n(đã ký)\\\nNguyễn Văn A\n');
  });
});

describe('the body', () => {
  it('has headings by the rank of their labels', async () => {
    expect(await formatted(`${head}#### I. MỤC ĐÍCH\nNâng cao.\n### II. NHIỆM VỤ\n#### 1. Công tác dân tộc\nThăm hỏi.\n`)).toBe(
      `${head}## I. MỤC ĐÍCH\n\nNâng cao.\n\n## II. NHIỆM VỤ\n\n### 1. Công tác dân tộc\n\nThăm hỏi.\n`,
    );
  });

  it('leaves the bold of a heading to the template', async () => {
    expect(await formatted(`${head}**I. MỤC ĐÍCH**\n\nNâng cao.\n\n### **II\\. NHIỆM VỤ**\n\n1. Việc *một*.\n`)).toBe(
      `${head}## I. MỤC ĐÍCH\n\nNâng cao.\n\n## II. NHIỆM VỤ\n\n1. Việc *một*.\n`,
    );
  });

  it('joins broken lines and keeps hard breaks', async () => {
    expect(await formatted(`${head}Một hai\nba bốn.  \nDòng sau.\n`)).toBe(`${head}Một hai ba bốn.\\\nDòng sau.\n`);
  });

  it('keeps labels, emphasis and nested items', async () => {
    const body =
      '## I. VIỆC\n\n1. *Đảng ủy*: chỉ đạo **ngay**.\n\n1.1. Gồm các việc nhỏ sau:\n\n- Ý một:\n  - ý trong;\n+ ý cộng.\n- Ý hai.\n';
    expect(await formatted(head + body)).toBe(head + body);
  });

  it('writes letters so that they are no markup', async () => {
    const text = await formatted(
      'KẾ HOẠCH\n\ncông tác dân vận\n\nMức 3*4 <b> và _x_ [^1] [a](b) &amp; C:\\*\n\n2024. Năm đó # có\n\n> trích\n',
      'text',
    );
    expect(text).toContain('3\\*4');
    expect(text).toContain('2024\\. Năm đó');
    expect(await formatted(text)).toBe(text);
  });

  it('keeps comments before their blocks, those of the head above their keys', async () => {
    const text = await formatted(
      '<!-- dvplan ignore missing-organ: thử -->\nSố 11-KH/ĐU\n\n# KẾ HOẠCH\n\n## dân vận\n\nI. VIỆC\n<!-- hỏi lại -->\n' +
        '1. Việc một.\n2. Việc hai. <!-- trong dòng -->\n\n<!-- cuối -->\n',
    );
    expect(text).toContain('# dvplan ignore missing-organ: thử\nsố và ký hiệu: 11-KH/ĐU\n');
    expect(text).toContain('<!-- hỏi lại -->\n1. Việc một.\n\n2. Việc hai. <!-- trong dòng -->\n\n<!-- cuối -->\n');
  });

  it('keeps tables, pictures, page breaks and notes', async () => {
    const body =
      '## I. VIỆC\n\nXem chú thích[^1].\n\n| TT | Việc |\n|---|---|\n| 1 | Họp |\n\n![Sơ đồ](so-do.png)\n\n<!-- pagebreak -->\n\n' +
      '<table><tr><td colspan="2">A</td></tr>\n\n<tr><td>B</td><td>C</td></tr></table>\n\n[^1]: Nguồn.\n';
    expect(await formatted(head + body)).toBe(head + body);
  });
});

describe('what cannot be formatted', () => {
  it('is a broken front matter', async () => {
    expect(await formatText('---\nsố: "11\n---\nNội dung.\n')).toMatchObject({ text: null, reason: 'broken' });
  });

  it('is a head that says two things', async () => {
    expect(await formatText('---\nsố: 11-KH/ĐU\n---\nSố 12-KH/ĐU\n\n# KẾ HOẠCH\n\n## dân vận\n\nNội dung.\n')).toMatchObject({
      text: null,
      reason: 'conflict',
      part: 'số và ký hiệu',
    });
  });
});

it('writes a task with a deadline, a box of a task list and a table ruled by hyphens', async () => {
  const table = '  TT   Thôn\n  ---- -------\n  1    Đông\n  2    Tây\n';
  const source = `${head}## I. NHIỆM VỤ\n\n- [ ] Ra quân trước ngày 20/5/2025\n\nBảng:\n\n${table}`;
  expect(await formatted(source)).toBe(
    `${head}## I. NHIỆM VỤ\n\n- Ra quân trước ngày 20/5/2025\n\nBảng:\n\n| TT | Thôn |\n| --- | --- |\n| 1 | Đông |\n| 2 | Tây |\n`,
  );
});

it.each(['\ufeffKẾ HOẠCH\\*', '\ufeff# KẾ HOẠCH\\*\n', 'KẾ HOẠCH\\* \ufeff', '\ufeff\ufeffKẾ HOẠCH\\*\n\n\ufeff1. Việc.\n'])(
  'takes a mark of byte order and an escaped star as they come: %j',
  async (source) => {
    const once = await formatted(source);
    expect(once).toContain('KẾ HOẠCH');
    expect(await formatted(once)).toBe(once);
  },
);
