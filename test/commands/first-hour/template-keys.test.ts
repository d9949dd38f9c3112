/** A template of an office in Vietnamese keys. */
import { expect } from 'vitest';
import { it } from '../work-folder.js';

const english = `extends: dang-hd36
id: mau
title: Mẫu của phường
page:
  left: 35
text:
  lineSpacing:
    rule: multiple
    value: 1.5
styles:
  recipientsLabel:
    size: 13
levels:
  arabic:
    heading:
      bold: false
addressees:
  salutations:
    Công văn: Kính gửi
`;
const vietnamese = `dựa trên: dang-hd36
mã: mau
Tên thể thức: Mẫu của phường
trang giấy:
  le trai: 35
lời văn:
  giãn dòng:
    cách tính: multiple
    giá_trị: 1.5
kiểu:
  nơi nhận:
    cỡ chữ: 13
cấp mục:
  khoản 1:
    đề mục:
      đậm: false
kính gửi:
  lời kính gửi:
    Công văn: Kính gửi
`;

it('a template in Vietnamese keys is the one in English keys', async ({ folder }) => {
  folder.write('a/template.yaml', english);
  folder.write('b/template.yaml', vietnamese);
  const [one, other] = [await folder.run(['templates', './a']), await folder.run(['templates', './b'])];
  expect([one.exitCode, other.stderr]).toEqual([0, '']);
  expect(other.stdout).toBe(one.stdout);
  expect(other.stdout).toContain('page.left: 35');
});

it('a mistake in one is told with its place', async ({ folder }) => {
  folder.write('mau.yaml', vietnamese.replace('le trai: 35', 'lề trái: rộng'));
  const { exitCode, stderr } = await folder.run(['templates', './mau.yaml']);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('mau.yaml:5:');
});
