/** What an office fills in becomes its configuration, and what stood there stays. */
import { describe, expect, it } from 'vitest';
import { memoryHost, Workspace } from '../../src/workspace/index.js';
import { shippedFolder } from '../../src/node.js';
import type { OfficeValues } from '../../src/model/index.js';
import { filledConfiguration, officeForm, type OfficeForm } from '../../src/workspace/outputs/office-form.js';

async function valuesIn(text: string): Promise<OfficeValues> {
  const files = new Map([['dvplan.config.yaml', text]]);
  const workspace = new Workspace({ host: memoryHost(files), shipped: shippedFolder, generator: 'test' });
  return (await workspace.offices.find(workspace.host.folder))?.values ?? {};
}

/** The configuration once a form with these changes is taken. */
async function filled(text: string, changes: Partial<OfficeForm>): Promise<string> {
  const values = await valuesIn(text);
  return filledConfiguration({ text, values }, { ...officeForm(values), ...changes }, '');
}

const whole: OfficeForm = {
  issuingOrgan: 'Đảng ủy phường Gia Sàng',
  superiorOrgan: 'Đảng bộ tỉnh Thái Nguyên',
  place: 'Gia Sàng',
  capacity: 'T/M BAN THƯỜNG VỤ',
  position: 'PHÓ BÍ THƯ',
  signer: 'Nguyễn Văn: Anh #1',
  recipients: 'Ban Thường vụ Tỉnh ủy (để báo cáo)\nCác chi bộ: thực hiện',
  archive: 'Văn phòng Đảng ủy',
};

describe('the form of an office', () => {
  it('comes back from the configuration that it makes, whatever stands in it', async () => {
    for (const form of [whole, { ...whole, capacity: 'T/M BAN THƯỜNG VỤ\nQUYỀN BÍ THƯ', recipients: '', archive: '"VT", [TH]' }]) {
      const text = filledConfiguration(null, form, 'để cùng thư mục');
      expect(text).toMatch(/^# để cùng thư mục\n/u);
      expect(officeForm(await valuesIn(text))).toEqual(form);
    }
  });

  it('leaves a file as it is if nothing was changed', async () => {
    const text = '# của văn phòng\nCơ quan:   "Đảng ủy xã A"   # tên cũ\nbỏ qua: [nhap/*]\n';
    expect(await filled(text, {})).toBe(text);
  });

  it('changes what was changed alone: comments, order, other keys and other names of keys stay', async () => {
    const text = '# của văn phòng\nCơ quan: Đảng ủy xã A # tên cũ\nbỏ qua:\n  - nhap/*\nđịa danh: A\n';
    const now = await filled(text, { place: '', issuingOrgan: 'Đảng ủy xã B', archive: 'Văn phòng' });
    expect(now).toBe('# của văn phòng\nCơ quan: Đảng ủy xã B\nbỏ qua:\n  - nhap/*\nlưu: Văn phòng\n');
  });

  it.for([
    ['người ký: Trần Thị B\n', { position: 'BÍ THƯ' }, { name: 'Trần Thị B', position: 'BÍ THƯ', capacity: null }],
    ['người ký:\n  - họ tên: A\n  - họ tên: C\n', { signer: 'B' }, { name: 'B', position: null, capacity: null }],
  ] as const)('says who signs, however that stood: %s', async ([text, changes, first]) => {
    expect((await valuesIn(await filled(text, changes))).signatories?.[0]).toEqual(first);
  });

  it('takes the one who signs out, and no other', async () => {
    expect(await filled('người ký:\n  họ tên: A\nlưu: VT\n', { signer: '' })).toBe('lưu: VT\n');
    const { signatories } = await valuesIn(await filled('người ký:\n  - họ tên: A\n  - họ tên: C\n', { signer: '' }));
    expect(signatories?.map(({ name }) => name)).toEqual(['C']);
  });
});
