/** Task sheets for tests: of a text, or of rows that say only what the test is about. */
import type { TaskRow, TaskSheet } from '../../src/derive/tasks/task-sheet.js';
import { taskSheet } from '../../src/derive/tasks/task-sheet.js';
import { taskWord } from '../../src/messages/index.js';
import type { Say } from '../../src/derive/tasks/task-columns.js';
import type { OfficialDocument, TaskAnswer } from '../../src/model/index.js';
import { decodeSource, parseDocument } from '../../src/parse/index.js';

export const say: Say = (key, values) => taskWord(key, 'vi', values);

export async function planOf(text: string, file = 'a.md'): Promise<OfficialDocument> {
  return (await parseDocument(decodeSource(file, new TextEncoder().encode(text), 'markdown'))).plan;
}

export async function sheetOf(text: string, answers: readonly TaskAnswer[] = [], asOf: string | null = null): Promise<TaskSheet> {
  return taskSheet(await planOf(text), answers, asOf);
}

export function answerTo(taskId: string, parts: { readonly status?: string; readonly result?: string } = {}): TaskAnswer {
  const point = { line: 1, column: 1, offset: 0 };
  const place = { start: point, end: point };
  const { status, result = '' } = parts;
  return {
    taskId,
    digest: null,
    form: 'row',
    label: null,
    task: '',
    result,
    note: '',
    position: place,
    markPosition: place,
    labelPosition: null,
    completed: null,
    cells: null,
    status:
      status === undefined
        ? null
        : { state: null, value: status.startsWith('?') ? null : (status as never), printed: status, position: place },
  };
}

/** A row; what is not given is not known. */
export function row(parts: Partial<TaskRow> = {}): TaskRow {
  return {
    file: 'a.md',
    line: 1,
    plan: '11-KH/ĐU',
    id: 'aaaaaaaaaa',
    kind: 'task',
    parts: [],
    label: '1.',
    text: 'Tổ chức hội nghị.',
    leadOrgan: null,
    coordinatingOrgans: [],
    deadline: null,
    dueDate: null,
    startDate: null,
    deliverable: null,
    citations: [],
    status: null,
    result: null,
    finished: false,
    overdue: false,
    ...parts,
  };
}

export function sheet(rows: readonly TaskRow[], parts: Partial<TaskSheet> = {}): TaskSheet {
  return {
    file: 'a.md',
    number: '11-KH/ĐU',
    organ: 'Đảng ủy phường',
    abstract: 'công tác dân vận năm 2024',
    issued: '2024-01-19',
    rows,
    ...parts,
  };
}

/** A plan whose tasks say who does what by when. */
export const assignedPlan = `---
tên loại: Kế hoạch
trích yếu: công tác dân vận năm 2024
số và ký hiệu: 11-KH/ĐU
cơ quan cấp trên: Đảng bộ thành phố Thái Nguyên
cơ quan ban hành: Đảng ủy phường Gia Sàng
địa danh: Gia Sàng
ngày ban hành: 19/01/2024
người ký:
  quyền hạn: T/M BAN THƯỜNG VỤ
  chức vụ: PHÓ BÍ THƯ
  họ tên: Nguyễn Văn A
nơi nhận:
  - Thường trực Thành ủy (để báo cáo)
  - Khối Dân vận Đảng ủy
  - Ủy ban nhân dân phường
lưu: Văn phòng Đảng ủy
---

Thực hiện Kế hoạch số 136-KH/TU, ngày 19/01/2024 của Ban Thường vụ Thành ủy về công tác dân vận năm 2024, Đảng ủy phường xây dựng kế hoạch như sau:

## I. NHIỆM VỤ TRỌNG TÂM

1. Lãnh đạo toàn diện công tác dân vận của hệ thống chính trị.

## II. NHIỆM VỤ CỤ THỂ

### 1. Công tác dân vận của chính quyền

1.1. Ủy ban nhân dân phường: Công khai thủ tục hành chính theo Chỉ thị số 30-CT/TW, ngày 18/02/1998 của Bộ Chính trị về xây dựng và thực hiện Quy chế dân chủ ở cơ sở.

1.2. Rà soát các mô hình “Dân vận khéo”.

- Chủ trì: Khối Dân vận Đảng ủy.
- Phối hợp: Ủy ban Mặt trận Tổ quốc, các tổ chức chính trị - xã hội.
- Thời gian: trong quý II.
- Sản phẩm: Báo cáo.

1.3. Khối Dân vận Đảng ủy: Tổng hợp kết quả trước ngày 15/11/2024.

## III. TỔ CHỨC THỰC HIỆN

1. Khối Dân vận Đảng ủy theo dõi, đôn đốc việc thực hiện Kế hoạch này.
`;
