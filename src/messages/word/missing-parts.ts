import type { Messages } from '../../model/index.js';

/** What a document lacks: the linter says it, and commands that need it where nobody lints. */
export const missingPartMessages = {
  'missing-plan': {
    vi: { text: 'không đọc được kế hoạch “{actual}” của báo cáo', hint: 'Sửa đường dẫn ở “kế hoạch: tệp:” (tính từ thư mục của báo cáo).' },
    en: {
      text: 'the plan `{actual}` of this report cannot be read',
      hint: 'Mend the path under `kế hoạch: tệp:`; it counts from the folder of the report.',
    },
  },
  'missing-addressees': {
    vi: {
      text: 'thiếu nơi kính gửi',
      hint: 'Thêm “kính gửi: ...” vào phần khai báo, hoặc dòng “Kính gửi: ...” trước lời văn.',
      onPage: 'Ghi “Kính gửi: ...” trước lời văn.',
    },
    en: {
      text: 'the addressees are missing',
      hint: 'Add `kính gửi: ...` to the front matter, or a line `Kính gửi: ...` before the text.',
      onPage: 'Write `Kính gửi: ...` before the text.',
    },
  },
  'missing-copy-part': {
    vi: { text: 'bản sao thiếu {key}', hint: 'Thêm dòng con “{key}: ...” dưới “bản sao” trong phần khai báo.' },
    en: { text: 'the copy lacks `{key}`', hint: 'Add a line `{key}: ...` below `bản sao` in the front matter.' },
  },
  'foreign-copy-part': {
    vi: {
      text: 'bản sao theo quy định này không có {key}, nên mục đó không được in',
      hint: 'Bỏ dòng “{key}” dưới “bản sao”, hoặc xem lại thể thức.',
    },
    en: { text: 'copies have no `{key}` under this regulation, so it is not printed', hint: 'Remove it, or look at the template again.' },
  },
  'unprinted-heading': {
    vi: {
      text: 'tiêu đề “{actual}” trong phần khai báo không được in: {regulation} có tiêu đề riêng “{expected}”',
      hint: 'Bỏ dòng “tiêu đề”. Tổ chức ngoài Đảng, Nhà nước in tiêu đề của mình: thêm “thể thức: trung-lap”.',
    },
    en: {
      text: 'the heading `{actual}` of the front matter is not printed: {regulation} has its own, `{expected}`',
      hint: 'Remove the line `tiêu đề`. An organisation of neither regime prints its own heading: add `thể thức: trung-lap`.',
    },
  },
  'missing-document-type': {
    vi: {
      text: 'văn bản không có tên loại',
      hint: 'Thêm dòng “tên loại: Kế hoạch” vào phần khai báo, hoặc dòng KẾ HOẠCH trên trích yếu. Tệp Word có chỗ tô vàng để điền.',
      onPage: 'Ghi tên loại ở giữa dòng, trên trích yếu, ví dụ KẾ HOẠCH.',
    },
    en: {
      text: 'the document has no type',
      hint: 'Add `tên loại: Kế hoạch` to the front matter, or a line `KẾ HOẠCH` above the abstract. The Word file has a yellow mark there.',
      onPage: 'Write the type in the middle above the abstract, e.g. `KẾ HOẠCH`.',
    },
  },
  'missing-head': {
    vi: {
      text: 'văn bản không có phần đầu: cơ quan ban hành, số và ngày tháng',
      hint: 'Tệp chuyển từ Word hay mất phần này. Thêm “cơ quan ban hành”, “số và ký hiệu”, “địa danh”, “ngày ban hành” vào phần khai báo.',
      onPage: 'Ghi cơ quan ban hành, số và ký hiệu, địa danh và ngày tháng ở đầu văn bản.',
    },
    en: {
      text: 'the document has no head: no issuing organ, number and date',
      hint: 'Converters often lose it. Add `cơ quan ban hành`, `số và ký hiệu`, `địa danh` and `ngày ban hành` to the front matter.',
      onPage: 'Write issuing organ, number, place and date at the top.',
    },
  },
  'missing-organ': {
    vi: {
      text: 'thiếu tên cơ quan ban hành',
      hint: 'Thêm “cơ quan ban hành: Đảng ủy phường ...” vào phần khai báo, hoặc khai một lần trong {@openOffice}.',
      onPage: 'Ghi tên cơ quan ban hành ở góc trên bên trái, dưới tên cơ quan cấp trên.',
    },
    en: {
      text: 'the issuing organ is missing',
      hint: 'Add `cơ quan ban hành: ...` to the front matter, or once to {@openOffice}.',
      onPage: 'Write it at the top left, under the superior organ.',
    },
  },
  'missing-number': {
    vi: {
      text: 'thiếu dòng số và ký hiệu',
      hint: 'Thêm “số và ký hiệu: 11-KH/ĐU”; chưa có số thì để trống số: “-KH/ĐU”.',
      onPage: 'Ghi số và ký hiệu dưới tên cơ quan ban hành; chưa có số thì để trống số.',
    },
    en: {
      text: 'the line with number and symbol is missing',
      hint: 'Add `số và ký hiệu: 11-KH/ĐU`; leave the serial blank in a draft: `-KH/ĐU`.',
      onPage: 'Write it under the issuing organ; leave the serial blank in a draft.',
    },
  },
  'missing-date': {
    vi: {
      text: 'thiếu ngày, tháng, năm ban hành',
      hint: 'Thêm “ngày ban hành: 19/01/2024”; bản thảo để trống ngày, tháng: “ngày    tháng    năm 2024”.',
      onPage: 'Ghi địa danh và ngày, tháng, năm ở đầu văn bản, bên phải; bản thảo để trống ngày, tháng.',
    },
    en: {
      text: 'the date of issue is missing',
      hint: 'Add `ngày ban hành: 19/01/2024`; a draft may leave day and month blank.',
      onPage: 'Write place and date at the top right; a draft may leave day and month blank.',
    },
  },
  'missing-place': {
    vi: {
      text: 'thiếu địa danh trước ngày ban hành',
      hint: 'Thêm “địa danh: Gia Sàng” vào phần khai báo hoặc {@openOffice}.',
      onPage: 'Ghi địa danh và dấu phẩy trước chữ “ngày”.',
    },
    en: {
      text: 'the place before the date is missing',
      hint: 'Add `địa danh: ...` to the front matter or to {@openOffice}.',
      onPage: 'Write the place and a comma before `ngày`.',
    },
  },
  'missing-abstract': {
    vi: {
      text: 'thiếu trích yếu nội dung',
      hint: 'Thêm “trích yếu: ...” vào phần khai báo, hoặc một dòng ngay dưới tên loại.',
      onPage: 'Ghi trích yếu ngay dưới tên loại.',
    },
    en: {
      text: 'the abstract is missing',
      hint: 'Add `trích yếu: ...` to the front matter, or a line right under the type.',
      onPage: 'Write it right under the type.',
    },
  },
  'missing-letter-abstract': {
    vi: {
      text: 'công văn thiếu trích yếu nội dung',
      hint: 'Thêm “trích yếu: ...” vào phần khai báo, hoặc dòng “V/v ...” dưới số và ký hiệu.',
      onPage: 'Ghi “V/v ...” dưới số và ký hiệu.',
    },
    en: {
      text: 'the công văn has no abstract',
      hint: 'Add `trích yếu: ...` to the front matter, or a line `V/v ...` under number and symbol.',
      onPage: 'Write `V/v ...` under number and symbol.',
    },
  },
  'missing-recipients': {
    vi: {
      text: 'thiếu nơi nhận',
      hint: 'Thêm danh sách “nơi nhận” vào phần khai báo, hoặc mục “Nơi nhận:” ở cuối văn bản.',
      onPage: 'Ghi mục “Nơi nhận:” ở cuối văn bản, bên trái.',
    },
    en: {
      text: 'the recipients are missing',
      hint: 'Add a list `nơi nhận` to the front matter, or `Nơi nhận:` at the end of the text.',
      onPage: 'Write `Nơi nhận:` at the end, on the left.',
    },
  },
  'missing-second-signature': {
    vi: {
      text: 'loại văn bản này có từ hai người ký, mới có một',
      hint: 'Thêm người ký thứ hai vào danh sách “người ký”, ví dụ “THƯ KÝ” và “CHỦ TRÌ”.',
      onPage: 'Thêm người ký thứ hai ở cột bên cạnh, ví dụ “THƯ KÝ” và “CHỦ TRÌ”.',
    },
    en: {
      text: 'this type is signed by two at least, and one is given',
      hint: 'Add the second one to the list `người ký`, e.g. `THƯ KÝ` and `CHỦ TRÌ`.',
      onPage: 'Add the second signer in a column beside, e.g. `THƯ KÝ` and `CHỦ TRÌ`.',
    },
  },
  'missing-signature': {
    vi: {
      text: 'thiếu phần ký: quyền hạn, chức vụ và họ tên người ký',
      hint: 'Thêm “người ký” với “quyền hạn”, “chức vụ”, “họ tên” vào phần khai báo.',
      onPage: 'Ghi quyền hạn, chức vụ và họ tên người ký ở cuối văn bản, bên phải.',
    },
    en: {
      text: 'the signature is missing: capacity, position and name',
      hint: 'Add `người ký` with `quyền hạn`, `chức vụ` and `họ tên` to the front matter.',
      onPage: 'Write capacity, position and name at the end, on the right.',
    },
  },
  'missing-capacity': {
    vi: {
      text: 'chữ ký không có quyền hạn, chức vụ',
      hint: 'Thêm “quyền hạn: T/M BAN THƯỜNG VỤ” và “chức vụ: BÍ THƯ”.',
      onPage: 'Ghi quyền hạn và chức vụ trên họ tên người ký, ví dụ T/M BAN THƯỜNG VỤ, BÍ THƯ.',
    },
    en: {
      text: 'the signature has neither capacity nor position',
      hint: 'Add `quyền hạn` and `chức vụ` of the signer.',
      onPage: 'Write capacity and position above the name.',
    },
  },
  'missing-signer': {
    vi: {
      text: 'chữ ký không có họ tên người ký',
      hint: 'Thêm “họ tên: ...” vào phần khai báo, hoặc một dòng dưới chức vụ.',
      onPage: 'Ghi họ tên người ký dưới chức vụ, cách một khoảng để ký.',
    },
    en: {
      text: 'the signature has no name',
      hint: 'Add `họ tên: ...` to the front matter, or a line under the position.',
      onPage: 'Write the name under the position, with room to sign.',
    },
  },
} satisfies Messages;
