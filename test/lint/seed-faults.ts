/**
 * The faults of the real plan `../shared/seed/ke-hoach-11.md`, read by hand line by line before any finding was looked at, and kept apart
 * from the rules. `rule` is the rule that should name the fault; null if none can (a comma or a word that is left out).
 */
export interface Fault {
  readonly line: number;
  readonly kind:
    'structure' | 'symbol' | 'date' | 'range' | 'tone' | 'spelling' | 'head' | 'capitals' | 'citation' | 'punctuation' | 'form' | 'wording';
  readonly what: string;
  readonly rule: string | null;
}

export const seedFaults: readonly Fault[] = [
  { line: 4, kind: 'head', what: 'không có tên cơ quan ban hành', rule: 'missing-organ' },
  { line: 4, kind: 'symbol', what: '11 -KH/ĐU', rule: 'spaced-symbol' },
  { line: 10, kind: 'form', what: 'trích yếu viết hoa', rule: 'wrong-abstract-form' },
  { line: 12, kind: 'citation', what: '136-KH/TU ngày: thiếu dấu phẩy', rule: 'citation-comma' },
  { line: 16, kind: 'range', what: '2020-2025 bên cạnh 2020 - 2025', rule: 'mixed-range-spacing' },
  { line: 21, kind: 'tone', what: 'khoá bên cạnh khóa', rule: 'mixed-tone-placement' },
  { line: 22, kind: 'citation', what: '05-NQ/TU ngày: thiếu dấu phẩy', rule: 'citation-comma' },
  { line: 22, kind: 'capitals', what: 'trung ương bên cạnh Trung ương', rule: null },
  { line: 23, kind: 'spelling', what: 'thành phường', rule: 'real-word-slip' },
  { line: 33, kind: 'capitals', what: 'cử ở đầu mục', rule: 'lowercase-start' },
  { line: 35, kind: 'structure', what: 'cấp của đề mục không đều', rule: 'heading-depth' },
  { line: 41, kind: 'symbol', what: '87- KH/BDVTW', rule: 'spaced-symbol' },
  { line: 47, kind: 'capitals', what: 'Thành phố bên cạnh thành phố', rule: 'inconsistent-capitals' },
  { line: 49, kind: 'capitals', what: 'Chỉ đạo Theo dõi', rule: 'capital-inside-sentence' },
  { line: 53, kind: 'structure', what: 'câu bị cắt', rule: 'broken-paragraph' },
  { line: 57, kind: 'capitals', what: 'Khối dân vận bên cạnh Khối Dân vận', rule: 'inconsistent-capitals' },
  { line: 57, kind: 'wording', what: 'dân tộc tôn giáo: thiếu dấu phẩy', rule: null },
  { line: 61, kind: 'structure', what: 'đề mục in đậm', rule: 'decorated-heading' },
  { line: 63, kind: 'structure', what: '2.3 thứ hai', rule: 'duplicate-number' },
  { line: 63, kind: 'structure', what: '2.3 đến 2.7 dưới mục 3', rule: 'wrong-parent-number' },
  { line: 63, kind: 'capitals', what: 'Chỉ đạo Theo dõi', rule: 'capital-inside-sentence' },
  { line: 63, kind: 'punctuation', what: 'Phường:', rule: 'stray-colon' },
  { line: 63, kind: 'citation', what: '18-CT/TW ngày: thiếu dấu phẩy', rule: 'citation-comma' },
  { line: 63, kind: 'date', what: '25-NQ/TW là ngày 12/3/2003', rule: 'contradicts-register' },
  { line: 63, kind: 'date', what: '28/2/2022', rule: 'unpadded-date' },
  { line: 67, kind: 'capitals', what: 'Tết Nguyên Đán', rule: 'title-case-name' },
  { line: 71, kind: 'spelling', what: 'toor', rule: 'misspelled-syllable' },
  { line: 71, kind: 'punctuation', what: 'thiếu dấu chấm', rule: 'missing-end-punctuation' },
  { line: 73, kind: 'structure', what: 'đề mục in đậm', rule: 'decorated-heading' },
  { line: 75, kind: 'symbol', what: '43- NQ/TW', rule: 'spaced-symbol' },
  { line: 79, kind: 'structure', what: 'thiếu 4.3', rule: 'numbering-gap' },
  { line: 79, kind: 'capitals', what: 'ủy ban MTTQ', rule: 'lowercase-organ-name' },
  { line: 79, kind: 'capitals', what: 'và Chỉ đạo', rule: 'capital-inside-sentence' },
  { line: 81, kind: 'structure', what: 'đề mục in đậm', rule: 'decorated-heading' },
  { line: 89, kind: 'structure', what: 'đề mục in đậm', rule: 'decorated-heading' },
  { line: 91, kind: 'wording', what: 'Quyết định Đảng ủy phường: thiếu “của”', rule: null },
  { line: 101, kind: 'capitals', what: 'Phong trào bên cạnh phong trào', rule: null },
  { line: 105, kind: 'wording', what: 'phường Khối dân vận: thiếu dấu phẩy', rule: null },
];
