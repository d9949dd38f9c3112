import type { Messages } from './catalogue.js';

/** What the rules of dates say; `impossible-date` stands among the messages of parsing, which finds it first. */
export const dateMessages = {
  'unpadded-date': {
    vi: { text: 'ngày “{actual}” thiếu số 0', hint: 'Ngày dưới 10 và tháng 1, 2 thêm số 0: “{expected}”.' },
    en: { text: 'the date `{actual}` lacks a leading zero', hint: 'Days below ten and months 1 and 2 have one: `{expected}`.' },
  },
  'over-padded-date': {
    vi: { text: 'ngày “{actual}” thừa số 0', hint: 'Tháng 3 đến tháng 9 không thêm số 0: “{expected}”.' },
    en: { text: 'the date `{actual}` has a zero too many', hint: 'Months 3 to 9 have none: `{expected}`.' },
  },
  'future-citation': {
    vi: {
      text: '“{document}” ghi ngày {actual}, sau ngày ban hành của văn bản này ({own})',
      hint: 'Kiểm tra ngày của văn bản viện dẫn và ngày ban hành.',
    },
    en: { text: '`{document}` is dated {actual}, after this document itself ({own})', hint: 'Check the cited date and the date of issue.' },
  },
  'reversed-period': {
    vi: { text: 'khoảng thời gian “{actual}” có điểm cuối trước điểm đầu', hint: 'Kiểm tra hai mốc thời gian.' },
    en: { text: 'the period `{actual}` ends before it begins', hint: 'Check both of its ends.' },
  },
  'weekday-mismatch': {
    vi: { text: '“{actual}”: ngày {date} là {expected}', hint: 'Kiểm tra lại thứ hoặc ngày.' },
    en: { text: '`{actual}`: {date} is {expected}', hint: 'Check weekday and date.' },
  },
  'deadline-before-document': {
    vi: { text: 'thời hạn {actual} đã qua khi ban hành văn bản ({own})', hint: 'Kiểm tra năm: ngày này có thể sót lại từ văn bản cũ.' },
    en: {
      text: 'the deadline {actual} is past when the document is issued ({own})',
      hint: 'Check the year: the date may be left over from an older document.',
    },
  },
  'deadline-on-holiday': {
    vi: { text: 'thời hạn {actual} là ngày nghỉ ({holiday})', hint: 'Chọn một ngày làm việc.' },
    en: { text: 'the deadline {actual} is a public holiday ({holiday})', hint: 'Choose a working day.' },
  },
  'deadline-on-holiday-sunday': {
    vi: { text: 'thời hạn {actual} là Chủ nhật', hint: 'Chọn một ngày làm việc.' },
    en: { text: 'the deadline {actual} is a Sunday', hint: 'Choose a working day.' },
  },
  'year-slip-own-date': {
    vi: {
      text: 'ngày ban hành “{actual}” thuộc năm {old}, trong khi trích yếu nói năm {year}',
      hint: 'Kiểm tra năm: đầu năm dễ ghi nhầm năm cũ.',
    },
    en: {
      text: 'the date of issue `{actual}` is of {old}, while the abstract speaks of {year}',
      hint: 'Check the year: in January the old one slips in.',
    },
  },
  'year-slip-own-name': {
    vi: {
      text: 'văn bản tự gọi mình là của năm {actual}, trong khi trích yếu nói năm {year}',
      hint: 'Sửa năm nếu đây là chữ sót lại từ văn bản cũ.',
    },
    en: {
      text: 'the document calls itself that of {actual}, while its abstract says {year}',
      hint: 'Mend the year where it is left over from an older document.',
    },
  },
  'year-slip-deadline': {
    vi: {
      text: 'thời hạn {actual} thuộc năm trước năm {year} của trích yếu',
      hint: 'Kiểm tra năm: ngày này có thể sót lại từ văn bản cũ.',
    },
    en: {
      text: 'the deadline {actual} is of the year before {year}, that of the abstract',
      hint: 'Check the year: the date may be left over from an older document.',
    },
  },
  'anniversary-mismatch': {
    vi: { text: '“{actual}” không khớp với các mốc {from} và {to}', hint: 'Tính ra “{expected}”; kiểm tra số năm và các mốc.' },
    en: { text: '`{actual}` does not follow from {from} and {to}', hint: 'They make `{expected}`; check both.' },
  },
} satisfies Messages;
