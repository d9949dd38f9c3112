import type { Messages } from './catalogue.js';

/** What the rules of citations say. */
export const citationMessages = {
  'spaced-symbol': {
    vi: { text: 'số và ký hiệu “{actual}” có dấu cách thừa', hint: 'Viết liền: “{expected}”.' },
    en: { text: 'the number `{actual}` has a space beside its hyphen or stroke', hint: 'Close it up: `{expected}`.' },
  },
  'look-alike-symbol': {
    vi: {
      text: 'số và ký hiệu “{actual}” có chữ hoặc dấu chỉ trông giống chữ Việt',
      hint: 'Gõ lại: “{expected}”; nếu không, tìm kiếm sẽ không thấy văn bản này.',
    },
    en: {
      text: 'the number `{actual}` has letters or dashes that only look right',
      hint: 'Type it again: `{expected}`; searches do not find it otherwise.',
    },
  },
  'missing-so': {
    vi: { text: 'thiếu chữ “số” trước số và ký hiệu: “{actual}”', hint: 'Lần viện dẫn đầu viết “{expected}”.' },
    en: { text: 'the word `số` is missing before the number: `{actual}`', hint: 'A first citation says `{expected}`.' },
  },
  'citation-comma-missing': {
    vi: {
      text: 'sau “{actual}” không có dấu phẩy trước “ngày”, trong khi {others} chỗ khác có',
      hint: 'Viết thống nhất: “{expected} ...”.',
    },
    en: {
      text: 'no comma between `{actual}` and the date, while {others} other citations have one',
      hint: 'Write all alike: `{expected} ...`.',
    },
  },
  'citation-comma-unusual': {
    vi: {
      text: 'sau “{actual}” có dấu phẩy trước “ngày”, trong khi {others} chỗ khác không có',
      hint: 'Viết thống nhất: “{expected} ...”.',
    },
    en: {
      text: 'a comma between `{actual}` and the date, while {others} other citations have none',
      hint: 'Write all alike: `{expected} ...`.',
    },
  },
  'incomplete-citation-date': {
    vi: {
      text: '“{document}” viện dẫn lần đầu mà không ghi ngày ban hành',
      hint: 'Thêm “ngày ...” sau số và ký hiệu: các nhiệm kỳ, các năm có thể có văn bản trùng số.',
    },
    en: {
      text: '`{document}` is cited for the first time without its date',
      hint: 'Add the date behind the number: another term or year may have the same number.',
    },
  },
  'incomplete-citation-issuer': {
    vi: { text: '“{document}” viện dẫn lần đầu mà không ghi cơ quan ban hành', hint: 'Thêm “của ...” sau ngày ban hành.' },
    en: { text: '`{document}` is cited for the first time without its issuing organ', hint: 'Add `của ...` behind the date.' },
  },
  'incomplete-citation-date-and-issuer': {
    vi: {
      text: '“{document}” viện dẫn lần đầu mà không ghi ngày và cơ quan ban hành',
      hint: 'Lần đầu ghi đủ: tên loại, số và ký hiệu, ngày, cơ quan ban hành, trích yếu.',
    },
    en: {
      text: '`{document}` is cited for the first time without date and issuing organ',
      hint: 'A first citation gives type, number, date, organ and title.',
    },
  },
  'inconsistent-citation-date': {
    vi: { text: '“{document}” ở đây ghi ngày {actual}, chỗ khác ghi ngày {other}', hint: 'Đối chiếu văn bản gốc và sửa chỗ sai.' },
    en: { text: '`{document}` has the date {actual} here and {other} elsewhere', hint: 'Look the document up and mend the wrong one.' },
  },
  'inconsistent-citation-issuer': {
    vi: { text: '“{document}” ở đây ghi của “{actual}”, chỗ khác ghi của “{other}”', hint: 'Đối chiếu văn bản gốc và sửa chỗ sai.' },
    en: { text: '`{document}` is by `{actual}` here and by `{other}` elsewhere', hint: 'Look the document up and mend the wrong one.' },
  },
  'inconsistent-citation-title': {
    vi: {
      text: '“{document}” ở đây có trích yếu “{actual}”, chỗ khác là “{other}”',
      hint: 'Đối chiếu văn bản gốc: có thể nhầm số hoặc nhầm trích yếu.',
    },
    en: {
      text: '`{document}` has the title `{actual}` here and `{other}` elsewhere',
      hint: 'Look the document up: number or title may be wrong.',
    },
  },
  'type-symbol-mismatch': {
    vi: {
      text: '“{type}” không đi với ký hiệu “{symbol}” trong “{actual}”',
      hint: 'Đối chiếu văn bản gốc: có thể nhầm tên loại hoặc nhầm số, ký hiệu.',
    },
    en: {
      text: '`{type}` does not go with the symbol `{symbol}` of `{actual}`',
      hint: 'Look the document up: its type or its number may be wrong.',
    },
  },
  'malformed-citation': {
    vi: { text: 'số và ký hiệu “{actual}” không đúng dạng', hint: 'Có lẽ là “{expected}”; đối chiếu văn bản gốc.' },
    en: { text: 'the number `{actual}` is malformed', hint: 'It may be `{expected}`; look the document up.' },
  },
  'contradicts-register-date': {
    vi: {
      text: '“{document}” ghi ngày {actual}, danh mục văn bản đã biết ghi ngày {expected}',
      hint: 'Đối chiếu văn bản gốc. Căn cứ của danh mục: {source}.',
    },
    en: {
      text: '`{document}` has the date {actual}; the register of known documents has {expected}',
      hint: 'Look the document up. The register rests on: {source}.',
    },
  },
  'contradicts-register-issuer': {
    vi: {
      text: '“{document}” ghi của “{actual}”, danh mục văn bản đã biết ghi của “{expected}”',
      hint: 'Đối chiếu văn bản gốc. Căn cứ của danh mục: {source}.',
    },
    en: {
      text: '`{document}` is by `{actual}`; the register of known documents has `{expected}`',
      hint: 'Look the document up. The register rests on: {source}.',
    },
  },
  'contradicts-register-term': {
    vi: {
      text: '“{document}” ghi khóa {actual}, danh mục văn bản đã biết ghi khóa {expected}',
      hint: 'Đối chiếu văn bản gốc. Căn cứ của danh mục: {source}.',
    },
    en: {
      text: '`{document}` is of term {actual}; the register of known documents has {expected}',
      hint: 'Look the document up. The register rests on: {source}.',
    },
  },
  'contradicts-register-title': {
    vi: {
      text: '“{document}” có trích yếu “{actual}”, danh mục văn bản đã biết ghi “{expected}”',
      hint: 'Đối chiếu văn bản gốc: có thể nhầm số. Căn cứ của danh mục: {source}.',
    },
    en: {
      text: '`{document}` has the title `{actual}`; the register of known documents has `{expected}`',
      hint: 'Look the document up: the number may be wrong. The register rests on: {source}.',
    },
  },
} satisfies Messages;
