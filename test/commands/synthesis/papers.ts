/** A superior's plan and plans of communes, as their offices write them. */

interface PaperHead {
  readonly organ: string;
  readonly superior?: string;
  readonly number: string;
  readonly date: string;
  readonly abstract: string;
  readonly opening: string;
  readonly type?: string;
  readonly extra?: string;
}

export function paperOf(
  { organ, superior = 'ĐẢNG BỘ TỈNH BẮC HÀ', number, date, abstract, opening, type, extra }: PaperHead,
  body: string,
): string {
  return `---
thể thức: dang-hd05
cơ quan cấp trên: ${superior}
cơ quan ban hành: ${organ}
số và ký hiệu: ${number}
địa danh: Bắc Hà
ngày ban hành: ${date}
${extra ?? ''}---

# ${type ?? 'KẾ HOẠCH'}

## ${abstract}

${opening}

${body}
`;
}

export const parent = paperOf(
  {
    organ: 'TỈNH ỦY BẮC HÀ',
    superior: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    number: '12-KH/TU',
    date: '15/01/2026',
    abstract: 'thực hiện chuyển đổi số năm 2026',
    opening: 'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị, Ban Thường vụ Tỉnh ủy ban hành kế hoạch như sau:',
  },
  `## I. NHIỆM VỤ CỤ THỂ

1. Đảng ủy các xã, phường tổ chức quán triệt Nghị quyết số 57-NQ/TW đến toàn thể cán bộ, đảng viên, hoàn thành trước ngày 31/3/2026.

2. Ban Tuyên giáo và Dân vận Tỉnh ủy xây dựng tài liệu tuyên truyền, hoàn thành trong tháng 02/2026.

3. Số hóa tài liệu lưu trữ của cấp ủy đạt ít nhất 80%.

- Chủ trì: Đảng ủy các xã, phường, đặc khu.
- Thời hạn: trước ngày 30/6/2026.

4. Đảng ủy các xã An Bình, Tân Phú xây dựng mô hình chuyển đổi số điểm, hoàn thành trong quý II/2026.

## II. TỔ CHỨC THỰC HIỆN

1. Đảng ủy các xã, phường:

- Xây dựng kế hoạch thực hiện Kế hoạch này, gửi Văn phòng Tỉnh ủy trước ngày 15/02/2026.

- Định kỳ 6 tháng sơ kết, báo cáo Ban Thường vụ Tỉnh ủy.

2. Văn phòng Tỉnh ủy theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
);

const tasks = {
  study: `1. Mở hội nghị quán triệt Nghị quyết số 57-NQ/TW cho cán bộ, đảng viên toàn Đảng bộ xã.

- Chủ trì: Ban Xây dựng Đảng.
- Thời hạn: trước ngày 31/3/2026.`,
  archive: '2. Số hóa tài liệu lưu trữ của Đảng ủy đạt 85%, hoàn thành trước ngày 30/6/2026.',
  review: '3. Văn phòng Đảng ủy định kỳ 6 tháng sơ kết việc thực hiện, báo cáo Ban Thường vụ Tỉnh ủy.',
};

export type CommuneTask = keyof typeof tasks;

/** A commune's plan; `change`: tasks in other words, or null to leave one out. */
export function commune(name: string, change: Partial<Record<CommuneTask, string | null>> = {}, extra = '', date = '10/02/2026'): string {
  const body = (Object.keys(tasks) as CommuneTask[]).flatMap((key) => {
    const text = change[key] === undefined ? tasks[key] : change[key];
    return text === null ? [] : [text];
  });
  return paperOf(
    {
      organ: `ĐẢNG ỦY XÃ ${name.toUpperCase()}`,
      number: '05-KH/ĐU',
      date,
      abstract: 'chuyển đổi số năm 2026',
      opening: 'Thực hiện Kế hoạch số 12-KH/TU, ngày 15/01/2026 của Ban Thường vụ Tỉnh ủy, Đảng ủy xã ban hành kế hoạch như sau:',
      extra,
    },
    `## I. NHIỆM VỤ\n\n${body.join('\n\n')}`,
  );
}
