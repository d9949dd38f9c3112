import type { Messages } from './catalogue.js';

/** What commands say of files, options and results. */
export const commandMessages = {
  'file-not-found': {
    vi: { text: 'không có tệp “{actual}”', hint: 'Kiểm tra lại tên và thư mục.' },
    en: { text: 'there is no file `{actual}`', hint: 'Check the name and the folder.' },
  },
  'no-match': {
    vi: { text: 'không có tệp nào khớp với “{actual}”', hint: 'Kiểm tra lại mẫu tên; đặt mẫu trong dấu nháy.' },
    en: { text: 'no file matches `{actual}`', hint: 'Check the pattern; quote it.' },
  },
  'empty-folder': {
    vi: { text: 'thư mục “{actual}” không có tệp .md, .txt, .yaml nào', hint: 'Chỉ ra tệp cần xử lý.' },
    en: { text: 'the folder `{actual}` has no .md, .txt or .yaml file', hint: 'Name the file.' },
  },
  'folder-instead-of-file': {
    vi: { text: '“{actual}” là thư mục, không phải tệp', hint: 'Chỉ ra một tệp.' },
    en: { text: '`{actual}` is a folder and no file', hint: 'Name a file.' },
  },
  'unreadable-file': {
    vi: { text: 'không đọc được “{actual}”: {reason}', hint: 'Kiểm tra quyền đọc của tệp.' },
    en: { text: 'cannot read `{actual}`: {reason}', hint: 'Check who may read the file.' },
  },
  'unknown-file-kind': {
    vi: { text: 'không đọc được loại tệp “{actual}”', hint: 'dvplan đọc .md, .markdown, .txt, .yaml, .yml. Tệp Word: lưu thành văn bản thuần trước.' },
    en: { text: 'cannot read this kind of file: `{actual}`', hint: 'dvplan reads .md, .markdown, .txt, .yaml and .yml.' },
  },
  'same-output': {
    vi: { text: 'hai tệp nguồn cùng ghi vào “{actual}”: {sources}', hint: 'Đổi tên một tệp, hoặc tạo từng tệp với -o.' },
    en: { text: 'two sources write to `{actual}`: {sources}', hint: 'Rename one, or build them one by one with -o.' },
  },
  'output-is-source': {
    vi: { text: 'tệp kết quả “{actual}” trùng với tệp nguồn', hint: 'Chọn tên khác cho -o.' },
    en: { text: 'the output `{actual}` is the source itself', hint: 'Choose another name for -o.' },
  },
  'output-not-ours': {
    vi: { text: 'không ghi đè “{actual}”: tệp không do dvplan tạo, hoặc đã được sửa và lưu từ Word', hint: 'Đổi tên tệp đó, chọn tên khác với -o, hoặc thêm --force để thay thế.' },
    en: { text: 'did not replace `{actual}`: dvplan did not write it, or it was saved since', hint: 'Rename that file, choose another name with -o, or add --force.' },
  },
  'unwritable-output': {
    vi: { text: 'không ghi được “{actual}”: {reason}', hint: 'Tệp nguồn và tệp cũ (nếu có) còn nguyên. Đóng tệp trong Word, kiểm tra quyền ghi và chỗ trống của ổ đĩa.' },
    en: { text: 'cannot write `{actual}`: {reason}', hint: 'Nothing was changed. Close the file in Word; check permissions and free space.' },
  },
  'missing-output-folder': {
    vi: { text: 'không có thư mục “{actual}” để ghi kết quả', hint: 'Tạo thư mục đó trước, hoặc chọn thư mục khác.' },
    en: { text: 'there is no folder `{actual}` to write to', hint: 'Create it first, or choose another.' },
  },
  'unreadable-output': {
    vi: { text: 'không ghi đè “{actual}”: không đọc được tệp đang có để biết do đâu mà có ({reason})', hint: 'Kiểm tra quyền đọc của tệp đó, chọn tên khác với -o, hoặc thêm --force để thay thế.' },
    en: { text: 'did not replace `{actual}`: the file there cannot be read ({reason})', hint: 'Check who may read it, choose another name with -o, or add --force.' },
  },
  'output-for-many': {
    vi: { text: '-o chỉ dùng khi tạo một tệp, có {count} tệp nguồn', hint: 'Dùng --out-dir THƯ_MỤC.' },
    en: { text: '-o takes one source, there are {count}', hint: 'Use --out-dir DIR.' },
  },
  'output-for-input': {
    vi: { text: 'đọc từ đầu vào chuẩn thì phải có -o TỆP', hint: 'Ví dụ: dvplan build - -o ke-hoach.docx < ke-hoach.md' },
    en: { text: 'reading standard input needs -o FILE', hint: 'For example: dvplan build - -o plan.docx < plan.md' },
  },
  'soffice-missing': {
    vi: { text: 'không tìm thấy LibreOffice (soffice) để tạo PDF; tệp Word đã tạo xong', hint: 'Cài LibreOffice (Ubuntu/Debian: sudo apt install libreoffice-writer; Windows, macOS: libreoffice.org), hoặc đặt biến DVPLAN_SOFFICE là đường dẫn tới soffice.' },
    en: { text: 'LibreOffice (soffice) is not here to make the PDF; the Word file stands', hint: 'Install LibreOffice (Debian: apt install libreoffice-writer), or set DVPLAN_SOFFICE to the path of soffice.' },
  },
  'soffice-failed': {
    vi: { text: 'LibreOffice không tạo được PDF: {reason}', hint: 'Tệp Word đã tạo xong; mở bằng Word và xuất PDF từ đó.' },
    en: { text: 'LibreOffice could not make the PDF: {reason}', hint: 'The Word file stands; export the PDF from Word.' },
  },
  'internal-error': {
    vi: { text: 'lỗi trong dvplan: {reason}', hint: 'Văn bản này làm dvplan gặp lỗi; tệp nguồn còn nguyên. Hãy báo lại kèm tệp nguồn.' },
    en: { text: 'an error inside dvplan: {reason}', hint: 'The source is untouched. Please report it with the source.' },
  },
} satisfies Messages;

/** Words of the command line itself: helps, titles, summaries. */
export const commandWords = {
  description: { vi: 'Từ bản thảo văn bản đến tệp Word đúng thể thức.', en: 'From the draft of an official document to the Word file that the regulation demands.' },
  usage: { vi: 'Cách dùng:', en: 'Usage:' },
  arguments: { vi: 'Tham số:', en: 'Arguments:' },
  options: { vi: 'Tùy chọn:', en: 'Options:' },
  commands: { vi: 'Lệnh:', en: 'Commands:' },
  examples: { vi: 'Ví dụ:', en: 'Examples:' },
  help: { vi: 'xem trợ giúp', en: 'show help' },
  helpCommand: { vi: 'xem trợ giúp của một lệnh', en: 'show the help of a command' },
  version: { vi: 'xem phiên bản', en: 'show the version' },
  lang: { vi: 'ngôn ngữ của thông báo', en: 'language of the messages' },
  color: { vi: 'tô màu thông báo', en: 'colour the messages' },
  noColor: { vi: 'không tô màu', en: 'no colours' },
  commandPlaceholder: { vi: '[tùy chọn] [lệnh]', en: '[options] [command]' },
  optionsPlaceholder: { vi: '[tùy chọn]', en: '[options]' },
  fileName: { vi: 'tệp', en: 'file' },
  folderName: { vi: 'thư_mục', en: 'dir' },
  templateName: { vi: 'thể_thức', en: 'name' },
  formatName: { vi: 'dạng', en: 'format' },
  languageName: { vi: 'ngôn_ngữ', en: 'lang' },
  commandName: { vi: 'lệnh', en: 'command' },
  choices: { vi: 'chọn một: {values}', en: 'one of: {values}' },
  default: { vi: 'mặc định: {value}', en: 'default: {value}' },
  fileArgument: { vi: 'tệp, mẫu tên (*.md), thư mục, hoặc - cho đầu vào chuẩn', en: 'files, globs, folders, or - for standard input' },
  oneFileArgument: { vi: 'tệp, hoặc - cho đầu vào chuẩn', en: 'a file, or - for standard input' },
  build: { vi: 'tạo tệp Word từ bản thảo', en: 'build the Word file of a draft' },
  output: { vi: 'tên tệp kết quả', en: 'name of the output' },
  outputFolder: { vi: 'thư mục để ghi kết quả', en: 'folder for the output' },
  pdf: { vi: 'tạo thêm tệp PDF (cần LibreOffice)', en: 'make a PDF too (needs LibreOffice)' },
  template: { vi: 'thể thức: 36-HD/VPTW, 05-HD/VPTW, 30/2020/NĐ-CP, tên hoặc đường dẫn', en: 'template: 36-HD/VPTW, 05-HD/VPTW, 30/2020/NĐ-CP, an id or a path' },
  strict: { vi: 'không tạo tệp khi có lỗi (mã kết thúc 1)', en: 'write no file where there is an error (exit code 1)' },
  force: { vi: 'ghi đè cả tệp Word không do dvplan tạo hoặc đã sửa', en: 'replace Word files that dvplan did not write or that were changed' },
  quiet: { vi: 'chỉ báo lỗi', en: 'report errors only' },
  verbose: { vi: 'báo mọi phát hiện và thời gian từng bước', en: 'report every finding and the time of each stage' },
  inspect: { vi: 'xem dvplan hiểu văn bản thế nào', en: 'show what dvplan reads in a document' },
  citations: { vi: 'liệt kê các văn bản được viện dẫn', en: 'list the cited documents' },
  templates: { vi: 'liệt kê các thể thức, hoặc xem một thể thức với điều khoản của nó', en: 'list the templates, or print one with its articles' },
  templateArgument: { vi: 'tên, số hoặc đường dẫn của thể thức', en: 'id, regulation number or path of a template' },
  format: { vi: 'dạng kết quả', en: 'format of the output' },
  unknownOption: { vi: 'không có tùy chọn {name}', en: 'unknown option {name}' },
  unknownCommand: { vi: 'không có lệnh “{name}”', en: 'unknown command `{name}`' },
  missingArgument: { vi: 'thiếu tham số {name}', en: 'missing argument {name}' },
  missingOptionValue: { vi: 'tùy chọn {name} cần một giá trị', en: 'option {name} needs a value' },
  excessArguments: { vi: 'thừa tham số', en: 'too many arguments' },
  invalidValue: { vi: 'giá trị “{value}” không hợp lệ cho {name}; chọn một: {values}', en: 'the value `{value}` is not allowed for {name}; choose one of: {values}' },
  conflictingOptions: { vi: 'không dùng {name} cùng với {other}', en: '{name} cannot be used with {other}' },
  suggestion: { vi: 'Có phải “{name}” không?', en: 'Did you mean `{name}`?' },
  seeHelp: { vi: 'Xem trợ giúp: dvplan {command}--help', en: 'See: dvplan {command}--help' },
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'gợi ý', en: 'info' },
  errors: { vi: '{count} lỗi', en: '{count} errors' },
  warnings: { vi: '{count} cảnh báo', en: '{count} warnings' },
  infos: { vi: '{count} gợi ý', en: '{count} infos' },
  seeAll: { vi: 'xem tất cả: --verbose', en: 'see all: --verbose' },
  notBuilt: { vi: 'không tạo được', en: 'not built' },
  strictNotBuilt: { vi: 'không tạo tệp vì có lỗi (--strict)', en: 'no file, for there are errors (--strict)' },
  stageTimes: { vi: 'đọc {read} ms, phân tích {parse} ms, chọn thể thức {choose} ms, dựng Word {render} ms, ghi {write} ms', en: 'read {read} ms, parse {parse} ms, choose the template {choose} ms, render {render} ms, write {write} ms' },
} as const;
export type CommandWord = keyof typeof commandWords;
