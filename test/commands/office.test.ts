/** `dvplan.config.yaml` on the way upward from a document. */
import { describe, expect } from 'vitest';
import { it, shortPlan } from './work-folder.js';

const config = `cơ quan ban hành: Đảng ủy phường Gia Sàng
cơ quan cấp trên: Đảng bộ thành phố Thái Nguyên
địa danh: Gia Sàng
lưu: Văn phòng Đảng ủy
`;
const bare = shortPlan.replace(/^(?:cơ quan|địa danh|lưu).*\n/gmu, '');

interface Inspected {
  readonly plan: {
    readonly letterhead: { readonly issuingOrgan: { readonly value: string; readonly origin: string } | null };
    readonly issuance: { readonly place: { readonly value: string } | null };
  };
}

describe('the configuration of an office', () => {
  it('is found upward from the document, the nearest one', async ({ folder }) => {
    folder.write('dvplan.config.yaml', config.replace('Gia Sàng\n', 'Nơi khác\n'));
    folder.write('phuong/dvplan.config.yaml', config);
    folder.write('phuong/nam/2024/a.md', bare);
    const { exitCode, stdout } = await folder.run(['inspect', 'phuong/nam/2024/a.md', '--format', 'json']);
    expect(exitCode).toBe(0);
    const { plan } = JSON.parse(stdout) as Inspected;
    expect(plan.letterhead.issuingOrgan).toMatchObject({ value: 'Đảng ủy phường Gia Sàng', origin: 'config' });
    expect(plan.issuance.place?.value).toBe('Gia Sàng');
  });

  it('gives way to the plan', async ({ folder }) => {
    folder.write('dvplan.config.yaml', config);
    folder.write('a.md', bare.replace('trích yếu:', 'địa danh: Thái Nguyên\ntrích yếu:'));
    const { plan } = JSON.parse((await folder.run(['inspect', 'a.md', '--format', 'json'])).stdout) as Inspected;
    expect(plan.issuance.place?.value).toBe('Thái Nguyên');
  });

  it('serves standard input from the working folder', async ({ folder }) => {
    folder.write('dvplan.config.yaml', config);
    const { plan } = JSON.parse((await folder.run(['inspect', '-', '--format', 'json'], { input: bare })).stdout) as Inspected;
    expect(plan.issuance.place?.value).toBe('Gia Sàng');
  });

  it.for<[string, string, RegExp]>([
    ['an unknown key, with the nearest', `${config}đia dan: Gia Sàng\n`, /^dvplan\.config\.yaml:5:1: lỗi: .*“địa danh”/mu],
    ['a key given twice', `${config}địa danh: Gia Sàng\n`, /^dvplan\.config\.yaml:5:/mu],
    ['a value that must be quoted', 'cơ quan cấp trên: *\n', /^dvplan\.config\.yaml:1:.*\n.*"\*"/mu],
    ['broken YAML', `${config}nơi nhận: [\n`, /^dvplan\.config\.yaml:\d+:/mu],
    ['no mapping', '- một\n', /^dvplan\.config\.yaml:1:1: lỗi: .*tên mục: giá trị/mu],
    ['a list for a line', 'địa danh:\n  - Gia Sàng\n', /^dvplan\.config\.yaml:2:.*địa danh/mu],
  ])('is not guessed at: %s', async ([, content, sentence], { folder }) => {
    folder.write('dvplan.config.yaml', content);
    folder.write('a.md', bare);
    for (const command of ['build', 'inspect']) {
      const { exitCode, stderr } = await folder.run([command, 'a.md']);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(sentence);
    }
    expect(folder.files).toEqual(['a.md', 'dvplan.config.yaml']);
  });

  it('is told in English with --lang en', async ({ folder }) => {
    folder.write('dvplan.config.yaml', 'đia dan: Gia Sàng\n');
    folder.write('a.md', bare);
    expect((await folder.run(['build', 'a.md', '--lang', 'en'])).stderr).toContain('there is no key `đia dan`');
  });

  it('names the template of all documents', async ({ folder }) => {
    folder.write('dvplan.config.yaml', `${config}thể thức: 05-HD/VPTW\n`);
    folder.write('a.md', bare);
    const { stdout } = await folder.run(['inspect', 'a.md', '--format', 'json']);
    expect((JSON.parse(stdout) as { template: string }).template).toBe('dang-hd05');
  });
});
