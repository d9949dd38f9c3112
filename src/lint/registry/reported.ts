/** What reading and parsing report, as rules are told: an office sets its severity, and it stands in the list of rules. */
import type { RuleCard } from '../rule.js';

const ownWay = { vi: 'Quy ước soạn thảo', en: 'the way of writing drafts' };

/** Of the source and of the parts of the document. */
export const reportedOfSource: readonly RuleCard[] = [
  {
    id: 'unclosed-front-matter',
    severity: 'error',
    category: 'structure',
    summary: { vi: 'Phần khai báo mở ra mà không có dòng đóng.', en: 'Front matter that opens and never ends.' },
    basis: ownWay,
    examples: [
      { text: '---\ntên loại: Kế hoạch\n\n1. Việc.\n', finds: ['1: ---'] },
      { text: '---\ntên loại: Kế hoạch\n---\n\n1. Việc.\n', finds: [] },
    ],
  },
  {
    id: 'front-matter-syntax',
    severity: 'error',
    category: 'structure',
    summary: { vi: 'Một dòng khai báo không viết theo “tên mục: giá trị”.', en: 'A line of the front matter that is not `key: value`.' },
    basis: ownWay,
    examples: [
      { text: '---\ntên loại: "Kế hoạch\n---\n\n1. Việc.\n', finds: ['2: tên loại: "Kế hoạch'] },
      { text: '---\ntên loại: Kế hoạch\n---\n\n1. Việc.\n', finds: [] },
    ],
  },
  {
    id: 'front-matter-alias',
    severity: 'error',
    category: 'structure',
    summary: { vi: 'Một dòng khai báo dùng neo hoặc bí danh của YAML.', en: 'A line of the front matter with an anchor or alias of YAML.' },
    basis: ownWay,
    examples: [
      { text: '---\ntên loại: &a Kế hoạch\n---\n\n1. Việc.\n', finds: ['2: tên loại: &a Kế hoạch'] },
      { text: '---\ntên loại: Kế hoạch\n---\n\n1. Việc.\n', finds: [] },
    ],
  },
  {
    id: 'front-matter-not-a-mapping',
    severity: 'error',
    category: 'structure',
    summary: { vi: 'Phần khai báo không gồm các dòng “tên mục: giá trị”.', en: 'Front matter that has no keys.' },
    basis: ownWay,
    examples: [],
  },
  {
    id: 'malformed-metadata',
    severity: 'error',
    category: 'structure',
    summary: {
      vi: 'Giá trị của một mục không đọc được: số và ký hiệu, ngày, có hay không.',
      en: 'A value that cannot be read: a number, a date, yes or no.',
    },
    basis: ownWay,
    examples: [
      { text: '---\nngày ban hành: hôm qua\n---\n\n1. Việc.\n', finds: ['2: hôm qua'] },
      { text: '---\ntên loại: Kế hoạch\n---\n\n1. Việc.\n', finds: [] },
    ],
  },
  {
    id: 'too-deep-nesting',
    severity: 'warning',
    category: 'structure',
    summary: { vi: 'Danh sách hoặc trích dẫn lồng quá sâu.', en: 'Lists or quotes nested too deep.' },
    basis: ownWay,
    examples: [],
  },
  {
    id: 'too-long-line',
    severity: 'warning',
    category: 'structure',
    summary: { vi: 'Dòng quá dài để đọc dấu định dạng.', en: 'A line too long for its markup to be read.' },
    basis: ownWay,
    examples: [],
  },
  {
    id: 'unknown-key',
    severity: 'warning',
    category: 'structure',
    summary: { vi: 'Khóa trong phần khai báo không có trong danh mục.', en: 'An unknown key in the front matter.' },
    basis: ownWay,
    examples: [
      { text: '---\ntên loại: Kế hoạch\nnơi nhậnn: VPĐU\n---\n', finds: ['3: nơi nhậnn'] },
      { text: '---\ntên loại: Kế hoạch\nLưu: VPĐU\n---\n', finds: [] },
    ],
  },
  {
    id: 'duplicate-key',
    severity: 'error',
    category: 'structure',
    summary: { vi: 'Một mục khai báo hai lần trong phần khai báo.', en: 'A key of the front matter is there twice.' },
    basis: ownWay,
    examples: [
      { text: '---\ntrích yếu: công tác dân vận\nTrich_yeu: công tác tôn giáo\n---\n', finds: ['3: Trich_yeu'] },
      { text: '---\ntrích yếu: công tác dân vận\nđịa danh: Gia Sàng\n---\n', finds: [] },
    ],
  },
  {
    id: 'conflicting-metadata',
    severity: 'warning',
    category: 'structure',
    summary: {
      vi: 'Phần khai báo và trong bài ghi khác nhau về cùng một nội dung.',
      en: 'Front matter and body say different things of one part of the head or the end.',
    },
    basis: ownWay,
    examples: [
      { text: '---\nsố và ký hiệu: 11-KH/ĐU\n---\n\nSố 12-KH/ĐU\n\n# KẾ HOẠCH\n', finds: ['5: Số 12-KH/ĐU'] },
      { text: '---\nsố và ký hiệu: 11-KH/ĐU\n---\n\nSố 11-KH/ĐU\n\n# KẾ HOẠCH\n', finds: [] },
    ],
  },
  {
    id: 'unplaced-text',
    severity: 'warning',
    category: 'structure',
    summary: {
      vi: 'Dòng ở phần đầu hoặc phần cuối không thuộc phần nào của văn bản.',
      en: 'A line of the head or the end that belongs to no part of the document.',
    },
    basis: ownWay,
    examples: [
      { text: 'Số 11-KH/ĐU\n\nSố 12-KH/ĐU\n\n# KẾ HOẠCH\n\n1. Việc.\n', finds: ['3: Số 12-KH/ĐU'] },
      { text: 'Số 11-KH/ĐU\n\n# KẾ HOẠCH\n\n1. Việc.\n', finds: [] },
    ],
  },
  {
    id: 'page-number-in-text',
    severity: 'info',
    category: 'structure',
    summary: {
      vi: 'Số trang, dòng đầu hoặc cuối trang lẫn trong bài, thường do chuyển đổi từ PDF.',
      en: 'A page number, or what heads or ends pages, inside the text, as converters leave it.',
    },
    basis: ownWay,
    examples: [
      { text: '1. Việc thứ nhất của kế hoạch.\n\n2\n\n2. Việc thứ hai của kế hoạch.\n', finds: ['3: 2'] },
      { text: '1. Việc thứ nhất của kế hoạch.\n\n2. Việc thứ hai của kế hoạch.\n', finds: [] },
    ],
  },
  {
    id: 'stray-emphasis',
    severity: 'info',
    category: 'structure',
    summary: { vi: 'Dấu ** không thành chữ đậm.', en: 'Marks ** that do not make bold text.' },
    basis: ownWay,
    examples: [
      { text: '1. Tuyên truyền **sâu rộng trong Nhân dân.\n', finds: ['1: **'] },
      { text: '1. Tuyên truyền **sâu rộng** trong Nhân dân.\n', finds: [] },
    ],
  },
  {
    id: 'foreign-letter-abstract',
    severity: 'warning',
    category: 'structure',
    summary: {
      vi: 'Dòng V/v của công văn trong văn bản có tên loại và trích yếu.',
      en: 'The line V/v of a công văn in a document that has a type and its own abstract.',
    },
    basis: ownWay,
    examples: [
      { text: 'Số: 12/KH-UBND\nV/v trồng cây\n\n# KẾ HOẠCH\n\n## Trồng cây đầu xuân\n\n1. Việc.\n', finds: ['2: V/v trồng cây'] },
      { text: 'Số: 12/UBND-VX\nV/v trồng cây\n\nKính gửi: Các phòng\n', finds: [] },
    ],
  },
  {
    id: 'lost-word',
    severity: 'error',
    category: 'structure',
    summary: { vi: 'Một chữ của bản thảo không có trong văn bản tạo ra.', en: 'A word of the draft that its document lacks.' },
    basis: ownWay,
    examples: [],
  },
  {
    id: 'head-after-text',
    severity: 'warning',
    category: 'structure',
    summary: { vi: 'Phần đầu văn bản nằm sau nội dung.', en: 'The head of the document behind its text.' },
    basis: ownWay,
    examples: [],
  },
  {
    id: 'pending-changes',
    severity: 'warning',
    category: 'structure',
    summary: { vi: 'Tệp Word còn chỗ sửa đang chờ chấp nhận hoặc từ chối.', en: 'A Word file with tracked changes that are pending.' },
    basis: ownWay,
    examples: [],
  },
  {
    id: 'hidden-text',
    severity: 'warning',
    category: 'structure',
    summary: { vi: 'Tệp Word có chữ ẩn, không được đọc.', en: 'A Word file with hidden text, which is not read.' },
    basis: ownWay,
    examples: [],
  },
  {
    id: 'legacy-letters',
    severity: 'warning',
    category: 'typography',
    summary: {
      vi: 'Tệp Word có đoạn gõ bằng bảng mã cũ TCVN3 hoặc VNI, được đọc ra Unicode.',
      en: 'A Word file with paragraphs in TCVN3 or VNI, which are read as Unicode.',
    },
    basis: {
      vi: 'Phụ lục I Nghị định 30/2020/NĐ-CP và Hướng dẫn của Văn phòng Trung ương: bộ mã Unicode theo TCVN 6909:2001',
      en: 'Decree 30/2020, annex I, and the Party’s guideline: Unicode, TCVN 6909:2001',
    },
    examples: [],
  },
  {
    id: 'unread-pictures',
    severity: 'info',
    category: 'structure',
    summary: {
      vi: 'Tệp Word có hình, biểu đồ, đối tượng không được đọc.',
      en: 'A Word file with pictures, charts or objects, which are not read.',
    },
    basis: ownWay,
    examples: [],
  },
  {
    id: 'unread-macros',
    severity: 'info',
    category: 'structure',
    summary: {
      vi: 'Tệp Word có macro, không chạy và không đọc.',
      en: 'A Word file with macros, which are neither run nor read.',
    },
    basis: ownWay,
    examples: [],
  },
  {
    id: 'symbol-bullets',
    severity: 'info',
    category: 'structure',
    summary: { vi: 'Dấu đầu dòng là ký tự riêng của phông Symbol hoặc Wingdings.', en: 'Bullets of the fonts Symbol or Wingdings.' },
    basis: ownWay,
    examples: [],
  },
];
