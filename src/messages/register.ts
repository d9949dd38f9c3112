import type { Messages } from '../model/index.js';

/** What `citations --register` says of registers of cited documents. */
export const registerMessages = {
  'register-unnamed': {
    vi: { text: '{actual} cần --register TỆP', hint: 'Ví dụ: dvplan citations plans/ --register so-van-ban.yaml --check' },
    en: { text: '{actual} needs --register FILE', hint: 'For example: dvplan citations plans/ --register so-van-ban.yaml --check' },
  },
  'register-kind': {
    vi: {
      text: 'không ghi được danh mục vào loại tệp “{actual}”',
      hint: 'Đặt tên tệp kết thúc bằng .yaml (đọc lại và cập nhật được), .xlsx, .csv hoặc .md.',
    },
    en: {
      text: 'a register cannot be written to this kind of file: `{actual}`',
      hint: 'Choose a name that ends in .yaml (which is read back), .xlsx, .csv or .md.',
    },
  },
  'register-from-input': {
    vi: {
      text: 'danh mục ghi tên tệp viện dẫn nên không nhận được bài bằng dấu “{actual}”',
      hint: 'Lưu văn bản thành tệp rồi chỉ ra tệp đó.',
    },
    en: {
      text: 'a register names the files that cite, so it takes none from standard input `{actual}`',
      hint: 'Save the document and name its file.',
    },
  },
  'register-not-written': {
    vi: {
      text: 'chưa cập nhật “{actual}” vì có văn bản không đọc được; danh mục giữ nguyên',
      hint: 'Sửa lỗi nêu trên hoặc bỏ văn bản đó ra, rồi chạy lại.',
    },
    en: {
      text: 'did not update `{actual}`: a document cannot be read, so the register stays as it was',
      hint: 'Mend what is said above, or leave that document out, and run again.',
    },
  },
  'register-not-ours': {
    vi: {
      text: 'không ghi đè “{actual}”: tệp do người khác tạo, hoặc có thể đã được sửa',
      hint: 'Đổi tên tệp đó, hoặc chọn tên khác.{? Muốn thay tệp đang có: {@replaceOutput}.} Danh mục .yaml thì được cập nhật tại chỗ.',
    },
    en: {
      text: 'did not replace `{actual}`: somebody else wrote it, or it may have been edited',
      hint: 'Rename it, or choose another name.{? To replace it: {@replaceOutput}.} A .yaml register is updated in place.',
    },
  },
  'register-conflict-date': {
    vi: {
      text: '{document} được viện dẫn với các ngày khác nhau: {values}',
      hint: 'Đối chiếu bản gốc; sửa chỗ viện dẫn sai, hoặc ghi ngày đúng vào danh mục cùng “đã kiểm chứng: có”.',
    },
    en: {
      text: '{document} is cited with different dates: {values}',
      hint: 'Compare with the original; mend the wrong citation, or write the date into the register with `đã kiểm chứng: có`.',
    },
  },
  'register-conflict-issuer': {
    vi: {
      text: '{document} được viện dẫn với các cơ quan ban hành khác nhau: {values}',
      hint: 'Đối chiếu bản gốc; sửa chỗ viện dẫn sai, hoặc ghi cơ quan đúng vào danh mục cùng “đã kiểm chứng: có”.',
    },
    en: {
      text: '{document} is cited with different issuing organs: {values}',
      hint: 'Compare with the original; mend the wrong citation, or write the organ into the register with `đã kiểm chứng: có`.',
    },
  },
  'register-conflict-title': {
    vi: {
      text: '{document} được viện dẫn với các trích yếu khác nhau: {values}',
      hint: 'Đối chiếu bản gốc; sửa chỗ viện dẫn sai, hoặc ghi trích yếu đúng vào danh mục cùng “đã kiểm chứng: có”.',
    },
    en: {
      text: '{document} is cited with different titles: {values}',
      hint: 'Compare with the original; mend the wrong citation, or write the title into the register with `đã kiểm chứng: có`.',
    },
  },
} satisfies Messages;

/** Its helps, titles and summaries. */
export const registerWords = {
  register: {
    vi: 'lập hoặc cập nhật danh mục văn bản được viện dẫn: .yaml (đọc lại được), .xlsx, .csv, .md',
    en: 'build or update the register of cited documents: .yaml (which is read back), .xlsx, .csv, .md',
  },
  registerCheck: {
    vi: 'không ghi gì; mã kết thúc 1 khi danh mục cần cập nhật hoặc có mâu thuẫn',
    en: 'write nothing; exit with 1 where the register would change or has conflicts',
  },
  registerForce: {
    vi: 'thay thế tệp .xlsx, .csv, .md có thể do người khác viết',
    en: 'replace a .xlsx, .csv or .md file that a person may have written',
  },
  registerHeading: {
    vi:
      'Danh mục văn bản được viện dẫn, lập bằng: dvplan citations --register.\n' +
      'Sửa tay được: điều ghi tay được giữ nguyên. Đối chiếu bản gốc xong thì ghi “đã kiểm chứng: có”.\n' +
      '“viện dẫn tại”, “có thể viện dẫn tại”, “mâu thuẫn” do dvplan ghi lại mỗi lần chạy.',
    en:
      'Register of cited documents, made with: dvplan citations --register.\n' +
      'What is written here by hand stays. Write `đã kiểm chứng: có` once an entry is compared with the original.\n' +
      'The keys `viện dẫn tại`, `có thể viện dẫn tại` and `mâu thuẫn` are renewed with each run.',
  },
  registerTitle: { vi: 'Văn bản được viện dẫn', en: 'Cited documents' },
  registerOrdinal: { vi: 'TT', en: 'No' },
  registerTerm: { vi: 'khóa', en: 'term' },
  registerCitedAt: { vi: 'viện dẫn tại', en: 'cited at' },
  registerConflicts: { vi: 'mâu thuẫn', en: 'conflicts' },
  'registerChange-new': { vi: 'văn bản mới: {document} ({places})', en: 'new document: {document} ({places})' },
  'registerChange-places': { vi: 'đổi chỗ viện dẫn: {document} ({places})', en: 'changed places: {document} ({places})' },
  'registerChange-facts': { vi: 'thêm thông tin: {document}', en: 'more is known: {document}' },
  registerSummary: {
    vi: '{all} văn bản: {added} mới, {changed} thay đổi, {conflicts} mâu thuẫn; {unclear} chỗ chưa rõ viện dẫn văn bản nào',
    en:
      '{all} {all:document|documents}: {added} new, {changed} changed, {conflicts} with conflicts; ' +
      '{unclear} {unclear:place|places} may be of several',
  },
  registerWithoutNumber: {
    vi: '{count} lần viện dẫn không ghi đủ tên loại, số và ký hiệu nên không có trong danh mục; xem: dvplan citations',
    en: '{count} {count:citation gives|citations give} no type or no number and are left out; see `dvplan citations`',
  },
} as const;
