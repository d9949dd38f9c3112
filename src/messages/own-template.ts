import type { Messages } from '../model/index.js';

/** What `new template` says. */
export const ownTemplateMessages = {
  'new-template-unnamed': {
    vi: { text: 'chưa đặt tên cho thể thức mới', hint: 'Ví dụ: dvplan new template mau-cua-phuong --from dang-hd05' },
    en: { text: 'the new template has no name', hint: 'For example: dvplan new template my-office --from dang-hd05' },
  },
  'new-template-without-base': {
    vi: { text: 'chưa rõ “{actual}” dựa trên thể thức nào', hint: 'Thêm --from TÊN; xem các thể thức có sẵn: {@listTemplates}' },
    en: { text: '`{actual}` rests on no template yet', hint: 'Add --from NAME; to see them: {@listTemplates}' },
  },
  'new-template-name': {
    vi: { text: 'tên “{actual}” không có chữ hay số nào', hint: 'Đặt tên thư mục như mau-cua-phuong.' },
    en: { text: 'the name `{actual}` has no letter and no digit', hint: 'Choose a folder name such as my-office.' },
  },
  'new-template-taken-id': {
    vi: { text: 'đã có sẵn thể thức tên “{actual}”', hint: 'Đặt tên khác cho thể thức của cơ quan.' },
    en: { text: 'there is a shipped template `{actual}`', hint: 'Give your own another name.' },
  },
  'new-template-exists': {
    vi: { text: 'đã có “{actual}”, không ghi đè', hint: 'Đặt tên khác, hoặc đổi tên thư mục đang có.' },
    en: { text: '`{actual}` is there already and was not replaced', hint: 'Choose another name, or rename what is there.' },
  },
  'learn-without-page': {
    vi: {
      text: 'không học được cách trình bày của “{actual}”: tệp không có trang giấy nào để đo',
      hint: 'Chọn một tệp .docx do Word lưu, đã trình bày đúng ý cơ quan.',
    },
    en: {
      text: 'nothing is learned from `{actual}`: it has no page to measure',
      hint: 'Take a .docx that Word saved and that looks as the office wants it.',
    },
  },
} satisfies Messages;

/** Its helps, and the comments of the file that it writes. */
export const ownTemplateWords = {
  newNameArgument: { vi: 'thư mục mới, cũng là tên của thể thức', en: 'the new folder, which names the template' },
  newTemplateDone: {
    vi: '{from} → {file}. Dùng trong văn bản hoặc dvplan.config.yaml: “thể thức: {path}”',
    en: '{from} → {file}. Use it in a document or in dvplan.config.yaml: `thể thức: {path}`',
  },
  newTemplateLearned: {
    vi: '{from} → {file}: {count} giá trị khác với {base}. Dùng trong văn bản hoặc dvplan.config.yaml: “thể thức: {path}”',
    en: '{from} → {file}: {count} {count:value|values} other than in {base}. Use it in a document or the office’s file: `thể thức: {path}`',
  },
  'own-template-learned': {
    vi: 'Đo được từ tệp mẫu; chỉ ghi giá trị khác với thể thức gốc',
    en: 'Measured in the model; only what is other than in the base',
  },
  'own-template-guide': {
    vi:
      'HƯỚNG DẪN\nThể thức riêng “{name}”, dựa trên: {base}.\n' +
      '1. Sửa giá trị cần đổi ở dưới; dòng nào không đổi thì giữ hoặc xóa, kết quả như nhau.\n' +
      '2. Độ dài tính bằng mm, cỡ chữ và giãn dòng tính bằng pt. Giá trị có dấu đặc biệt đặt trong dấu nháy kép.\n' +
      '3. Dùng: ghi “thể thức: ./{folder}” ở đầu văn bản hoặc trong dvplan.config.yaml (đường dẫn tính từ tệp ghi dòng đó).\n' +
      '4. Xem lại: dvplan templates ./{folder}; mọi giá trị khác của thể thức gốc cũng đổi được, xem tên của chúng ở đó.\n' +
      '5. Giá trị đã đổi không còn căn cứ vào quy định; muốn ghi căn cứ thì thêm “article:” vào nhóm đó.',
    en:
      'HOW TO USE\nThe office’s own template `{name}`, from: {base}.\n' +
      '1. Change the values below; a line that stays the same may stay or go.\n' +
      '2. Lengths are in mm, sizes and line spacing in pt. Quote values with special signs.\n' +
      '3. Write `thể thức: ./{folder}` at the head of a document or in dvplan.config.yaml (the path from that file).\n' +
      '4. See `dvplan templates ./{folder}`, which names every other value that can be changed.\n' +
      '5. A changed value no longer rests on the regulation; to name what it rests on, add `article:` to its group.',
  },
  'own-template-title': { vi: 'Thể thức riêng {name}', en: 'Template of our own, {name}' },
  'own-template-page': { vi: 'Lề trang và vị trí số trang (mm)', en: 'Margins and place of the page number (mm)' },
  'own-template-text': {
    vi: 'Phông chữ, cỡ chữ (pt), giãn dòng (exact: pt; multiple: số dòng), cách đoạn (pt), lùi đầu dòng (mm)',
    en: 'Font, size (pt), line spacing (exact: pt; multiple: lines), space between paragraphs (pt), first line indent (mm)',
  },
  'own-template-letterhead': {
    vi: 'Phần đầu: dấu dưới tên cơ quan, phần chiều ngang của cột trái (0 đến 1)',
    en: 'Letterhead: mark under the organ, share of the left column (0 to 1)',
  },
  'own-template-documentType': { vi: 'Tên loại văn bản', en: 'Type of the document' },
  'own-template-abstract': { vi: 'Trích yếu', en: 'Abstract' },
  'own-template-recipient': { vi: 'Các dòng nơi nhận', en: 'Lines of the recipients' },
  'own-template-signature': { vi: 'Khoảng trống để ký (pt)', en: 'Room for the signature (pt)' },
  'own-template-recipients': {
    vi: 'Nơi nhận: lời mở, dấu cuối mỗi dòng, dấu cuối cùng, cách ghi lưu',
    en: 'Recipients: label, mark behind each line and the last, form of the archive line',
  },
  'own-template-ending': { vi: 'Dấu kết thúc văn bản', en: 'What closes the text' },
  'own-template-verified': { vi: 'đã kiểm chứng', en: 'verified' },
  'own-template-unverified': { vi: 'chưa kiểm chứng', en: 'not verified' },
} as const;
