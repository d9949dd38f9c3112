import type { Messages } from '../model/index.js';

/** What commands say of files, options and results. */
export const commandMessages = {
  'file-not-found': {
    vi: { text: 'không có tệp “{actual}”', hint: 'Kiểm tra lại tên và thư mục.' },
    en: { text: 'there is no file `{actual}`', hint: 'Check the name and the folder.' },
  },
  'file-not-found-near': {
    vi: { text: 'không có tệp “{actual}”', hint: 'Có phải “{near}” không?' },
    en: { text: 'there is no file `{actual}`', hint: 'Did you mean `{near}`?' },
  },
  'file-not-found-in-pieces': {
    vi: { text: 'không có tệp “{actual}”', hint: 'Tên tệp có dấu cách thì đặt trong dấu nháy: {quoted}' },
    en: { text: 'there is no file `{actual}`', hint: 'Put a name with spaces into quotes: {quoted}' },
  },
  'no-match': {
    vi: { text: 'không có tệp nào khớp với “{actual}”', hint: 'Kiểm tra lại mẫu tên; đặt mẫu trong dấu nháy.' },
    en: { text: 'no file matches `{actual}`', hint: 'Check the pattern; quote it.' },
  },
  'empty-folder': {
    vi: { text: 'thư mục “{actual}” không có tệp .docx, .md, .txt, .yaml nào', hint: 'Chỉ ra tệp cần xử lý.' },
    en: { text: 'the folder `{actual}` has no .docx, .md, .txt or .yaml file', hint: 'Name the file.' },
  },
  'folder-instead-of-file': {
    vi: { text: '“{actual}” là thư mục, không phải tệp', hint: 'Chỉ ra một tệp.' },
    en: { text: '`{actual}` is a folder, not a file', hint: 'Name a file.' },
  },
  'unreadable-file': {
    vi: { text: 'không đọc được “{actual}”: {reason}', hint: 'Kiểm tra quyền đọc của tệp.' },
    en: { text: 'cannot read `{actual}`: {reason}', hint: 'Check who may read the file.' },
  },
  'special-file': {
    vi: { text: '“{actual}” không phải tệp thường (thiết bị, ống dẫn)', hint: 'Chỉ ra một tệp trên ổ đĩa.' },
    en: { text: '`{actual}` is not a regular file (a device, a pipe)', hint: 'Name a file on the disk.' },
  },
  'file-too-large': {
    vi: { text: 'tệp “{actual}” lớn quá: {megabytes} MB, chỉ đọc tới {limit} MB', hint: 'Kiểm tra có phải đúng tệp này không.' },
    en: { text: '`{actual}` is too large: {megabytes} MB, at most {limit} MB are read', hint: 'Check whether it is the right file.' },
  },
  'configuration-exists': {
    vi: { text: 'thư mục này đã có {actual}, không ghi đè', hint: 'Mở tệp đó và sửa, hoặc đổi tên nó rồi chạy lại.' },
    en: { text: 'this folder has a {actual} already, which is not replaced', hint: 'Change that file, or rename it and run again.' },
  },
  'malformed-issue-number': {
    vi: { text: '“{actual}” không phải là số văn bản', hint: 'Ví dụ: 15, hoặc ghi cả ký hiệu: 15-KH/ĐU.' },
    en: { text: '`{actual}` is not the number of a document', hint: 'For example: 15, or with its symbol: 15-KH/ĐU.' },
  },
  'number-for-many': {
    vi: { text: 'số “{actual}” không dùng cho {count} văn bản được', hint: 'Tạo từng văn bản một, mỗi văn bản một số.' },
    en: { text: 'the number `{actual}` cannot be that of {count} documents', hint: 'Build them one by one, each with its number.' },
  },
  'two-templates': {
    vi: { text: 'so thể thức cần hai tên', hint: 'Ví dụ: 36-HD/VPTW 05-HD/VPTW.' },
    en: { text: 'comparing templates needs two names', hint: 'For example: 36-HD/VPTW 05-HD/VPTW.' },
  },
  'unknown-file-kind': {
    vi: {
      text: 'không đọc được loại tệp “{actual}”',
      hint: 'Đọc được .docx, .md, .markdown, .txt, .yaml, .yml.{? Muốn đọc .doc, .rtf, .odt, .pdf: {@installReaders}.}',
    },
    en: {
      text: 'cannot read this kind of file: `{actual}`',
      hint: 'What can be read: .docx, .md, .markdown, .txt, .yaml, .yml.{? For .doc, .rtf, .odt, .pdf: {@installReaders}.}',
    },
  },
  'same-output': {
    vi: { text: 'hai tệp nguồn cùng ghi vào “{actual}”: {sources}', hint: 'Đổi tên một tệp, hoặc tạo từng tệp một với {@chooseOutput}.' },
    en: { text: 'two sources write to `{actual}`: {sources}', hint: 'Rename one, or build them one by one with {@chooseOutput}.' },
  },
  'output-is-source': {
    vi: { text: 'tệp kết quả “{actual}” trùng với tệp nguồn', hint: 'Chọn tên khác cho tệp kết quả.' },
    en: { text: 'the output `{actual}` is the source itself', hint: 'Choose another name for it.' },
  },
  'output-not-ours': {
    vi: {
      text: 'không ghi đè “{actual}”: tệp do người khác tạo, hoặc đã được sửa và lưu từ Word',
      hint: 'Đổi tên tệp đó.{? Hoặc ghi vào tệp khác: {@chooseOutput}.}{? Muốn thay tệp đang có: {@replaceOutput}.}',
    },
    en: {
      text: 'did not replace `{actual}`: somebody else wrote it, or it was saved since',
      hint: 'Rename that file.{? Or write to another: {@chooseOutput}.}{? To replace it: {@replaceOutput}.}',
    },
  },
  'unwritable-output': {
    vi: {
      text: 'không ghi được “{actual}”: {reason}',
      hint: 'Tệp nguồn và tệp cũ (nếu có) còn nguyên. Đóng tệp trong Word, kiểm tra quyền ghi và chỗ trống của ổ đĩa.',
    },
    en: {
      text: 'cannot write `{actual}`: {reason}',
      hint: 'Nothing was changed. Close the file in Word; check permissions and free space.',
    },
  },
  'output-kind': {
    vi: { text: 'kết quả không phải loại tệp như tên “{actual}”', hint: 'Đặt tên tệp kết thúc bằng {endings}.' },
    en: { text: 'the output is not the kind of file that `{actual}` says', hint: 'End its name in {endings}.' },
  },
  'special-output': {
    vi: { text: 'không ghi vào “{actual}”: đó không phải tệp thường', hint: 'Chọn tên tệp khác.' },
    en: { text: 'did not write to `{actual}`: it is not a regular file', hint: 'Choose another name.' },
  },
  'linked-output': {
    vi: {
      text: 'không ghi đè “{actual}”: tệp còn {count} tên khác nhau trên ổ đĩa (liên kết cứng), ghi đè sẽ tách các tên ra',
      hint: 'Chép tệp ra tên mới rồi làm trên bản chép.{? Hoặc ghi vào tệp khác: {@chooseOutput}.}',
    },
    en: {
      text: 'did not replace `{actual}`: the file has {count} names on the disk (hard links), which would be parted',
      hint: 'Copy it to a new name and work on the copy.{? Or write to another file: {@chooseOutput}.}',
    },
  },
  'changed-meanwhile': {
    vi: {
      text: 'không ghi đè “{actual}”: có người sửa tệp trong lúc máy đang làm',
      hint: 'Tệp còn nguyên bản mới nhất. Lưu và đóng tệp ở nơi khác rồi chạy lại.',
    },
    en: {
      text: 'did not replace `{actual}`: somebody changed it meanwhile',
      hint: 'Nothing was changed. Save and close it elsewhere, then run again.',
    },
  },
  'locked-output': {
    vi: {
      text: '“{actual}” đang được một lần chạy khác cập nhật',
      hint: 'Đợi lần chạy kia xong rồi làm lại. Nếu không còn lần nào chạy, xóa tệp {lock}.',
    },
    en: {
      text: 'another run is at work on `{actual}`',
      hint: 'Wait for it, then run again. If none runs any more, delete {lock}.',
    },
  },
  'missing-output-folder': {
    vi: { text: 'không có thư mục “{actual}” để ghi kết quả', hint: 'Tạo thư mục đó trước, hoặc chọn thư mục khác.' },
    en: { text: 'there is no folder `{actual}` to write to', hint: 'Create it first, or choose another.' },
  },
  'unreadable-output': {
    vi: {
      text: 'không ghi đè “{actual}”: không đọc được tệp đang có để biết do đâu mà có ({reason})',
      hint: 'Kiểm tra quyền đọc của tệp đó.{? Hoặc ghi vào tệp khác: {@chooseOutput}.}{? Muốn thay tệp đang có: {@replaceOutput}.}',
    },
    en: {
      text: 'did not replace `{actual}`: the file there cannot be read ({reason})',
      hint: 'Check who may read it.{? Or write to another: {@chooseOutput}.}{? To replace it: {@replaceOutput}.}',
    },
  },
  'output-for-many': {
    vi: { text: '-o chỉ dùng khi tạo một tệp, có {count} tệp nguồn', hint: 'Dùng {@chooseFolder}.' },
    en: { text: '-o takes one source, there are {count}', hint: 'Use {@chooseFolder}.' },
  },
  'output-for-input': {
    vi: { text: 'nhận bài bằng dấu - thì phải có -o TỆP', hint: 'Ví dụ: dvplan build - -o ke-hoach.docx < ke-hoach.md' },
    en: { text: 'reading standard input needs -o FILE', hint: 'For example: dvplan build - -o plan.docx < plan.md' },
  },
  'soffice-missing': {
    vi: {
      text: 'không tìm thấy LibreOffice (soffice) để tạo PDF; tệp Word đã tạo xong',
      hint:
        'Cài LibreOffice (Ubuntu/Debian: sudo apt install libreoffice-writer; Windows, macOS: libreoffice.org), hoặc đặt biến ' +
        'DVPLAN_SOFFICE là đường dẫn tới soffice.',
    },
    en: {
      text: 'LibreOffice (soffice) is not here to make the PDF; the Word file stands',
      hint: 'Install LibreOffice (Debian: apt install libreoffice-writer), or set DVPLAN_SOFFICE to the path of soffice.',
    },
  },
  'soffice-failed': {
    vi: { text: 'LibreOffice không tạo được PDF: {reason}', hint: 'Tệp Word đã tạo xong; mở bằng Word và xuất PDF từ đó.' },
    en: { text: 'LibreOffice could not make the PDF: {reason}', hint: 'The Word file stands; export the PDF from Word.' },
  },
  'unknown-rule': {
    vi: { text: 'không có quy tắc “{actual}”', hint: 'Xem danh sách: {@listRules}' },
    en: { text: 'there is no rule `{actual}`', hint: 'See {@listRules}' },
  },
  'unknown-severity': {
    vi: { text: 'không hiểu “{actual}”', hint: 'Viết MÃ=MỨC_ĐỘ, mức độ là một trong: {choices}; ví dụ end-mark=off.' },
    en: { text: 'cannot read `{actual}`', hint: 'Write ID=SEVERITY with one of {choices}, e.g. end-mark=off.' },
  },
  'baseline-unnamed': {
    vi: { text: '{actual} cần --baseline TỆP', hint: 'Ví dụ: dvplan lint plans/ --baseline dvplan.baseline.json --update-baseline' },
    en: {
      text: '{actual} needs --baseline FILE',
      hint: 'For example: dvplan lint plans/ --baseline dvplan.baseline.json --update-baseline',
    },
  },
  'baseline-missing': {
    vi: { text: 'không có tệp mốc “{actual}”', hint: '{?Tạo tệp mốc: {@makeBaseline}}' },
    en: { text: 'there is no baseline `{actual}`', hint: '{?To make it: {@makeBaseline}}' },
  },
  'baseline-malformed': {
    vi: { text: '“{actual}” không phải tệp mốc', hint: 'Xóa tệp{? và tạo lại: {@makeBaseline}}' },
    en: { text: '`{actual}` is not a baseline', hint: 'Delete it{?, and make it anew: {@makeBaseline}}' },
  },
  'format-needs-output': {
    vi: {
      text: '“{actual}” không phải tệp Markdown nên không ghi lại tại chỗ được',
      hint: 'Thêm -o TỆP.md để ghi bản Markdown ra tệp mới; tệp nguồn giữ nguyên.',
    },
    en: {
      text: '`{actual}` is not Markdown, so it is not rewritten in place',
      hint: 'Add -o FILE.md for a new Markdown file; the source stays.',
    },
  },
  'format-output-for-many': {
    vi: { text: '-o chỉ dùng khi định dạng một tệp, có {count} tệp nguồn', hint: 'Định dạng từng tệp một.' },
    en: { text: '-o takes one source, there are {count}', hint: 'Format them one by one.' },
  },
  'format-output-kind': {
    vi: { text: 'bản chuẩn là Markdown, không ghi vào “{actual}”', hint: 'Đặt tên tệp kết thúc bằng .md.' },
    en: { text: 'the canonical form is Markdown and cannot be written to `{actual}`', hint: 'Choose a name that ends in .md.' },
  },
  'format-output-exists': {
    vi: { text: 'không ghi đè “{actual}”: tệp đã có và khác bản chuẩn', hint: 'Đổi tên tệp đó, hoặc ghi vào tệp khác: {@chooseOutput}' },
    en: {
      text: 'did not replace `{actual}`: it is there and says something else',
      hint: 'Rename it, or write to another: {@chooseOutput}',
    },
  },
  'format-conflict': {
    vi: {
      text: 'phần khai báo đầu tệp và văn bản ghi khác nhau về “{actual}” nên chưa định dạng; tệp giữ nguyên',
      hint: 'Sửa cho thống nhất rồi chạy lại; xem chỗ khác nhau: {@lint}',
    },
    en: {
      text: 'front matter and body disagree about `{actual}`, so nothing was formatted',
      hint: 'Make them agree and run again; to see where: {@lint}',
    },
  },
  'format-changed': {
    vi: {
      text: 'không định dạng được mà không làm đổi nội dung, chỗ đầu tiên: “{actual}”; tệp giữ nguyên',
      hint: 'Viết lại chỗ này cho rõ rồi chạy lại.',
    },
    en: {
      text: 'cannot be formatted without change, first at `{actual}`; nothing was written',
      hint: 'Write that part more plainly and run again.',
    },
  },
  'format-kept': {
    vi: {
      text: 'giữ nguyên cách viết ở “{actual}”: viết theo dạng chuẩn thì sẽ bị hiểu khác',
      hint: 'Viết lại chỗ này cho rõ nếu muốn định dạng cả chỗ này.',
    },
    en: {
      text: '`{actual}` is left as written: in the canonical form it would be read differently',
      hint: 'Write that part more plainly to have it formatted too.',
    },
  },
  'format-lost': {
    vi: {
      text: 'không định dạng được mà không làm mất chữ “{actual}”; tệp giữ nguyên',
      hint: 'Chuyển chữ này vào chỗ máy hiểu được rồi chạy lại.',
    },
    en: {
      text: 'cannot be formatted without losing the word `{actual}`; nothing was written',
      hint: 'Move it to where it can be read and run again.',
    },
  },
  'internal-error': {
    vi: {
      text: 'lỗi của chương trình: {reason}',
      hint: 'Văn bản này làm chương trình gặp lỗi; tệp nguồn còn nguyên. Hãy báo lại kèm tệp nguồn.',
    },
    en: { text: 'an error inside the program: {reason}', hint: 'The source is untouched. Please report it with the source.' },
  },
  'output-exists': {
    vi: {
      text: 'không ghi đè “{actual}”: tệp đã có, có thể đã được sửa',
      hint:
        'Đổi tên tệp đó.{? Hoặc ghi vào tệp khác: {@chooseOutput}.}{? Muốn thay tệp đang có: {@replaceOutput}.}' +
        '{? Cập nhật báo cáo đã có: {@bringUpToDate}.}',
    },
    en: {
      text: 'did not replace `{actual}`: it is there already, and somebody may have written in it',
      hint:
        'Rename it.{? Or write to another: {@chooseOutput}.}{? To replace it: {@replaceOutput}.}' +
        '{? To bring it up to date: {@bringUpToDate}.}',
    },
  },
  'update-of-input': {
    vi: { text: 'không cập nhật được báo cáo nhận bằng dấu -', hint: 'Chỉ ra tệp báo cáo.' },
    en: { text: 'a report from standard input cannot be updated', hint: 'Name its file.' },
  },
} satisfies Messages;
