import { describe, expect, it } from 'vitest';
import type { Signatory, SourceKind } from '../../src/model/index.js';
import { parseText } from './parse.js';

async function signed(tail: string, kind: SourceKind = 'text'): Promise<string[]> {
  const { plan } = await parseText(`BÁO CÁO\nkết quả công tác\n-----\n\nI. KẾT QUẢ\n\n1. Đã kiện toàn bộ máy.\n\n${tail}\n`, kind);
  return plan.signatories.map(lineOf);
}

function lineOf({ capacities, positions, name, confirms }: Signatory): string {
  const posts = [...capacities.map(({ mark, body }) => `${mark ?? ''} ${body}`.trim()), ...positions];
  return [...(confirms === undefined ? [] : [confirms]), ...posts, name ?? '?'].join(' | ');
}

const recipients = 'Nơi nhận:\n- Tỉnh uỷ;\n- Lưu Văn phòng.\n\n';

describe('a signer of two posts', () => {
  it.each([recipients, ''])('has both and the word between them, behind recipients or without (%j)', async (before) => {
    expect(await signed(`${before}BÍ THƯ\nkiêm\nTRƯỞNG BAN CHỈ ĐẠO\n\n\nNguyễn Văn A`)).toEqual([
      'BÍ THƯ | kiêm | TRƯỞNG BAN CHỈ ĐẠO | Nguyễn Văn A',
    ]);
  });
});

describe('a signer', () => {
  it.each([
    "K' Brịp",
    "K'Brịp",
    'K’ Mák',
    "Rơ Châm H'Yéo",
    "Ksor H'Bơ Khăp",
    "H'Hen Niê",
    'Y Thanh Hà Niê Kđăm',
    'Chamaléa Thị Thủy',
    'Danh Út',
  ])('may have a name of any people of the country: %s', async (name) => {
    expect(await signed(`${recipients}TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH\n\n\n${name}`)).toEqual([`TM. BAN THƯỜNG TRỰC | CHỦ TỊCH | ${name}`]);
  });
});

describe('a signature that confirms another', () => {
  const confirming = 'Xác nhận chữ ký của đồng chí Nguyễn Văn A\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\n\nPhạm Văn D';
  const confirmed = 'Xác nhận chữ ký của đồng chí Nguyễn Văn A | T/L BAN THƯỜNG VỤ | CHÁNH VĂN PHÒNG | Phạm Văn D';

  it('is one of its own below it', async () => {
    expect(await signed(`${recipients}T/M ĐOÀN CHỦ TỊCH\n\n\nNguyễn Văn A\n\n${confirming}`)).toEqual([
      'T/M ĐOÀN CHỦ TỊCH | Nguyễn Văn A',
      confirmed,
    ]);
  });

  it('stands below two that stand beside each other', async () => {
    const two =
      'T/M ĐOÀN THƯ KÝ                        T/M ĐOÀN CHỦ TỊCH\nTRƯỞNG ĐOÀN\n\n\nTrần Thị B                              Nguyễn Văn A';
    const expected = ['T/M ĐOÀN THƯ KÝ | TRƯỞNG ĐOÀN | Trần Thị B', 'T/M ĐOÀN CHỦ TỊCH | Nguyễn Văn A', confirmed];
    expect(await signed(`${two}\n\n${confirming}`)).toEqual(expected);
    expect(await signed(`${two}\n\n${confirming}\n\n${recipients}`)).toEqual(expected);
  });
});

describe('two who sign for their organs', () => {
  it('stand below the recipients, title and organ each', async () => {
    const tail =
      'CHÁNH VĂN PHÒNG                        CHÁNH VĂN PHÒNG\nUỶ BAN NHÂN DÂN TỈNH                   TỈNH UỶ\n\n\n' +
      'Trần Thị B                              Nguyễn Văn A';
    expect(await signed(recipients + tail)).toEqual([
      'CHÁNH VĂN PHÒNG | UỶ BAN NHÂN DÂN TỈNH | Trần Thị B',
      'CHÁNH VĂN PHÒNG | TỈNH UỶ | Nguyễn Văn A',
    ]);
  });
});

describe('front matter', () => {
  it.each([
    'quyền hạn: TM. ỦY BAN NHÂN DÂN\nngười ký:\n  - KT. CHỦ TỊCH\n  - PHÓ CHỦ TỊCH\n  - Phan Hữu Nghĩa',
    'người ký: |\n  TM. ỦY BAN NHÂN DÂN\n  KT. CHỦ TỊCH\n  PHÓ CHỦ TỊCH\n  Phan Hữu Nghĩa',
  ])('takes the lines of a signature as a document prints them: %j', async (lines) => {
    const { plan } = await parseText(`---\ntên loại: Kế hoạch\n${lines}\n---\n\nI. NHIỆM VỤ\n\n1. Họp dân.\n`);
    expect(plan.signatories.map(lineOf)).toEqual(['TM. ỦY BAN NHÂN DÂN | KT. CHỦ TỊCH | PHÓ CHỦ TỊCH | Phan Hữu Nghĩa']);
  });

  it('takes a post and a name that stand on one line', async () => {
    const { plan } = await parseText('---\ntên loại: Kế hoạch\nngười ký: KT. CHỦ TỊCH Phan Hữu Nghĩa\n---\n\nI. NHIỆM VỤ\n\n1. Họp dân.\n');
    expect(plan.signatories.map(lineOf)).toEqual(['KT. CHỦ TỊCH | Phan Hữu Nghĩa']);
  });

  it('takes two names as two persons', async () => {
    const { plan } = await parseText(`---\nchức vụ: ỦY VIÊN\nngười ký: [Phan Hữu Nghĩa, Trần Thị Ba]\n---\n\nI. NHIỆM VỤ\n\n1. Họp dân.\n`);
    expect(plan.signatories.map(lineOf)).toEqual(['ỦY VIÊN | Phan Hữu Nghĩa', 'ỦY VIÊN | Trần Thị Ba']);
  });

  it('takes posts as a list, and who confirms', async () => {
    const head =
      '---\nngười ký:\n  chức vụ: [BÍ THƯ, kiêm, TRƯỞNG BAN]\n  họ tên: Nguyễn Văn A\nxác nhận chữ ký:\n' +
      '  quyền hạn: T/L BAN THƯỜNG VỤ\n  họ tên: Phạm Văn D\n---\n\n1. Việc.\n';
    expect((await parseText(head)).plan.signatories.map(lineOf)).toEqual([
      'BÍ THƯ | kiêm | TRƯỞNG BAN | Nguyễn Văn A',
      ' | T/L BAN THƯỜNG VỤ | Phạm Văn D',
    ]);
  });
});
