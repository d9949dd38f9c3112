import type { Messages } from './catalogue.js';

/** What the rules of numbering say. */
export const numberingMessages = {
  'duplicate-number': {
    vi: {
      text: 'số “{actual}” đã dùng ở dòng {line}',
      hint: 'Số đúng theo thứ tự: {expected}. Đánh lại số cả nhóm cùng các chỗ dẫn chiếu: dvplan lint --fix --unsafe-fixes.',
    },
    en: {
      text: 'the number `{actual}` is used already at line {line}',
      hint: 'In sequence it is {expected}. Renumber the group and the references to it: dvplan lint --fix --unsafe-fixes.',
    },
  },
  'wrong-parent-number': {
    vi: {
      text: 'số “{actual}” nằm dưới mục “{parent}”',
      hint: 'Số đúng: {expected}. Đánh lại số cả nhóm cùng các chỗ dẫn chiếu: dvplan lint --fix --unsafe-fixes.',
    },
    en: {
      text: 'the number `{actual}` stands under part `{parent}`',
      hint: 'It should be {expected}. Renumber the group and the references to it: dvplan lint --fix --unsafe-fixes.',
    },
  },
  'wrong-parent-number-run': {
    vi: {
      text: 'các số “{actual}” nằm dưới mục “{parent}”',
      hint: 'Số đúng: {first}–{last}. Đánh lại số cả nhóm cùng các chỗ dẫn chiếu: dvplan lint --fix --unsafe-fixes.',
    },
    en: {
      text: 'the numbers `{actual}` stand under part `{parent}`',
      hint: 'They should be {first}–{last}. Renumber the group and the references to it: dvplan lint --fix --unsafe-fixes.',
    },
  },
  'numbering-gap': {
    vi: {
      text: 'sau “{before}” là “{actual}”, thiếu “{expected}”',
      hint: 'Bổ sung mục bị thiếu, hoặc đánh lại số: dvplan lint --fix --unsafe-fixes.',
    },
    en: {
      text: '`{actual}` follows `{before}`; `{expected}` is left out',
      hint: 'Add the missing part, or renumber: dvplan lint --fix --unsafe-fixes.',
    },
  },
  'numbering-gap-first': {
    vi: {
      text: 'dãy số bắt đầu từ “{actual}”, thiếu “{expected}”',
      hint: 'Bổ sung mục bị thiếu, hoặc đánh lại số: dvplan lint --fix --unsafe-fixes.',
    },
    en: {
      text: 'the numbers begin with `{actual}`; `{expected}` is left out',
      hint: 'Add the missing part, or renumber: dvplan lint --fix --unsafe-fixes.',
    },
  },
  'unordered-number': {
    vi: {
      text: 'số “{actual}” không đúng thứ tự',
      hint: 'Theo thứ tự phải là {expected}. Xem lại, hoặc đánh lại số: dvplan lint --fix --unsafe-fixes.',
    },
    en: {
      text: '`{actual}` is out of order',
      hint: 'In sequence it is {expected}. Check it, or renumber: dvplan lint --fix --unsafe-fixes.',
    },
  },
  'mixed-label-style': {
    vi: {
      text: '“{actual}” khác dấu với {total} đề mục cùng cấp (như “{sample}”)',
      hint: 'Viết “{expected}”; cả văn bản có {count} chỗ như vậy.',
    },
    en: {
      text: '`{actual}` has another mark than {total} labels of its level (such as `{sample}`)',
      hint: 'Write `{expected}`; {count} labels are like it.',
    },
  },
} satisfies Messages;
