import { describe, expect, it } from 'vitest';
import { allNodes, parseText } from './parse.js';

const start = '# KẾ HOẠCH\n\n## dân vận\n\nI. MỤC ĐÍCH\n\n1. Việc thứ nhất trong năm.\n\n';

describe('what has no place of its own', () => {
  it('keeps a picture among the lines of the signature', async () => {
    const { plan } = await parseText(`${start}Nơi nhận:\n- Các chi bộ.\n\nT/M ĐẢNG ỦY\n\n![Chữ ký](chu-ky.png)\n\nNguyễn Văn A\n`);
    expect(plan.signatories).toMatchObject([{ name: 'Nguyễn Văn A' }]);
    expect(allNodes(plan.body).flatMap((node) => (node.type === 'picture' ? [node.path] : []))).toEqual(['chu-ky.png']);
  });

  it('keeps and reports a second number line that says something else', async () => {
    const { plan, findings } = await parseText('Số 11-KH/ĐU\n\nSố 12-KH/ĐU\n\n# KẾ HOẠCH\n\n## dân vận\n\nThực hiện nhiệm vụ năm 2024.\n');
    expect(plan.number?.value.serial).toBe('11');
    expect(findings).toMatchObject([{ ruleId: 'unplaced-text', line: 3, actual: 'Số 12-KH/ĐU' }]);
    expect(allNodes(plan.body).flatMap((node) => (node.type === 'paragraph' ? [node.text.value] : []))).toContain('Số 12-KH/ĐU');
  });
});
