import type { Messages } from '../model/index.js';
import { comparisonWords } from './comparison.js';
import { newDocumentWords } from './new-document.js';
import { reportWords } from './reports.js';
import { taskCommandWords } from './task-words.js';
import { ownTemplateWords } from './own-template.js';
import { registerWords } from './register.js';

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
    vi: {
      text: 'không đọc được loại tệp “{actual}”',
      hint: 'dvplan đọc .md, .markdown, .txt, .yaml, .yml. Tệp Word: lưu thành văn bản thuần trước.',
    },
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
    vi: {
      text: 'không ghi đè “{actual}”: tệp không do dvplan tạo, hoặc đã được sửa và lưu từ Word',
      hint: 'Đổi tên tệp đó, chọn tên khác với -o, hoặc thêm --force để thay thế.',
    },
    en: {
      text: 'did not replace `{actual}`: dvplan did not write it, or it was saved since',
      hint: 'Rename that file, choose another name with -o, or add --force.',
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
  'missing-output-folder': {
    vi: { text: 'không có thư mục “{actual}” để ghi kết quả', hint: 'Tạo thư mục đó trước, hoặc chọn thư mục khác.' },
    en: { text: 'there is no folder `{actual}` to write to', hint: 'Create it first, or choose another.' },
  },
  'unreadable-output': {
    vi: {
      text: 'không ghi đè “{actual}”: không đọc được tệp đang có để biết do đâu mà có ({reason})',
      hint: 'Kiểm tra quyền đọc của tệp đó, chọn tên khác với -o, hoặc thêm --force để thay thế.',
    },
    en: {
      text: 'did not replace `{actual}`: the file there cannot be read ({reason})',
      hint: 'Check who may read it, choose another name with -o, or add --force.',
    },
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
    vi: { text: 'không có quy tắc “{actual}”', hint: 'Xem danh sách: dvplan rules.' },
    en: { text: 'there is no rule `{actual}`', hint: 'See `dvplan rules`.' },
  },
  'unknown-rule-near': {
    vi: { text: 'không có quy tắc “{actual}”', hint: 'Có phải “{expected}” không? Xem danh sách: dvplan rules.' },
    en: { text: 'there is no rule `{actual}`', hint: 'Did you mean `{expected}`? See `dvplan rules`.' },
  },
  'unknown-severity': {
    vi: { text: 'không hiểu “{actual}”', hint: 'Viết MÃ=MỨC_ĐỘ, mức độ là một trong: {choices}; ví dụ --rule end-mark=off.' },
    en: { text: 'cannot read `{actual}`', hint: 'Write ID=SEVERITY with one of {choices}, e.g. --rule end-mark=off.' },
  },
  'baseline-unnamed': {
    vi: { text: '{actual} cần --baseline TỆP', hint: 'Ví dụ: dvplan lint plans/ --baseline dvplan.baseline.json --update-baseline' },
    en: {
      text: '{actual} needs --baseline FILE',
      hint: 'For example: dvplan lint plans/ --baseline dvplan.baseline.json --update-baseline',
    },
  },
  'baseline-missing': {
    vi: { text: 'không có tệp mốc “{actual}”', hint: 'Tạo tệp mốc bằng --update-baseline.' },
    en: { text: 'there is no baseline `{actual}`', hint: 'Make it with --update-baseline.' },
  },
  'baseline-malformed': {
    vi: { text: '“{actual}” không phải tệp mốc của dvplan', hint: 'Xóa tệp và tạo lại bằng --update-baseline.' },
    en: { text: '`{actual}` is no baseline of dvplan', hint: 'Delete it and make it anew with --update-baseline.' },
  },
  'format-needs-output': {
    vi: {
      text: '“{actual}” không phải tệp Markdown nên không ghi lại tại chỗ được',
      hint: 'Thêm -o TỆP.md để ghi bản Markdown ra tệp mới; tệp nguồn giữ nguyên.',
    },
    en: {
      text: '`{actual}` is no Markdown, so it is not rewritten in place',
      hint: 'Add -o FILE.md for a new Markdown file; the source stays.',
    },
  },
  'format-output-for-many': {
    vi: { text: '-o chỉ dùng khi định dạng một tệp, có {count} tệp nguồn', hint: 'Định dạng từng tệp một.' },
    en: { text: '-o takes one source, there are {count}', hint: 'Format them one by one.' },
  },
  'format-output-kind': {
    vi: { text: 'bản chuẩn là Markdown, không ghi vào “{actual}”', hint: 'Đặt tên tệp kết thúc bằng .md.' },
    en: { text: 'the canonical form is Markdown and does not go to `{actual}`', hint: 'Choose a name that ends in .md.' },
  },
  'format-output-exists': {
    vi: { text: 'không ghi đè “{actual}”: tệp đã có và khác bản chuẩn', hint: 'Đổi tên tệp đó, hoặc chọn tên khác cho -o.' },
    en: { text: 'did not replace `{actual}`: it is there and says something else', hint: 'Rename it, or choose another name with -o.' },
  },
  'format-conflict': {
    vi: {
      text: 'phần khai báo đầu tệp và văn bản ghi khác nhau về “{actual}” nên chưa định dạng; tệp giữ nguyên',
      hint: 'Sửa cho thống nhất rồi chạy lại; xem chỗ khác nhau bằng dvplan lint.',
    },
    en: {
      text: 'front matter and body disagree about `{actual}`, so nothing was formatted',
      hint: 'Make them agree and run again; `dvplan lint` shows where.',
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
      text: '`{actual}` keeps its writing: in the canonical form it would be read otherwise',
      hint: 'Write that part more plainly to have it formatted too.',
    },
  },
  'format-lost': {
    vi: {
      text: 'không định dạng được mà không làm mất chữ “{actual}”; tệp giữ nguyên',
      hint: 'Chuyển chữ này vào chỗ dvplan hiểu được rồi chạy lại.',
    },
    en: {
      text: 'cannot be formatted without losing the word `{actual}`; nothing was written',
      hint: 'Move it to where dvplan can read it and run again.',
    },
  },
  'internal-error': {
    vi: { text: 'lỗi trong dvplan: {reason}', hint: 'Văn bản này làm dvplan gặp lỗi; tệp nguồn còn nguyên. Hãy báo lại kèm tệp nguồn.' },
    en: { text: 'an error inside dvplan: {reason}', hint: 'The source is untouched. Please report it with the source.' },
  },
} satisfies Messages;

/** Words of the command line itself: helps, titles, summaries. */
export const commandWords = {
  ...reportWords,
  ...comparisonWords,
  ...newDocumentWords,
  description: {
    vi: 'Từ bản thảo văn bản đến tệp Word đúng thể thức.',
    en: 'From the draft of an official document to the Word file that the regulation demands.',
  },
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
  template: {
    vi: 'thể thức: 36-HD/VPTW, 05-HD/VPTW, 30/2020/NĐ-CP, tên hoặc đường dẫn',
    en: 'template: 36-HD/VPTW, 05-HD/VPTW, 30/2020/NĐ-CP, an id or a path',
  },
  strict: { vi: 'không tạo tệp khi có lỗi (mã kết thúc 1)', en: 'write no file where there is an error (exit code 1)' },
  force: {
    vi: 'ghi đè cả tệp Word không do dvplan tạo hoặc đã sửa',
    en: 'replace Word files that dvplan did not write or that were changed',
  },
  quiet: { vi: 'chỉ báo lỗi', en: 'report errors only' },
  verbose: { vi: 'báo mọi phát hiện và thời gian từng bước', en: 'report every finding and the time of each stage' },
  inspect: { vi: 'xem dvplan hiểu văn bản thế nào', en: 'show what dvplan reads in a document' },
  citations: { vi: 'liệt kê các văn bản được viện dẫn', en: 'list the cited documents' },
  templates: {
    vi: 'liệt kê các thể thức, hoặc xem một thể thức với điều khoản của nó',
    en: 'list the templates, or print one with its articles',
  },
  templateArgument: { vi: 'tên, số hoặc đường dẫn của thể thức', en: 'id, regulation number or path of a template' },
  format: { vi: 'dạng kết quả', en: 'format of the output' },
  unknownOption: { vi: 'không có tùy chọn {name}', en: 'unknown option {name}' },
  unknownCommand: { vi: 'không có lệnh “{name}”', en: 'unknown command `{name}`' },
  missingArgument: { vi: 'thiếu tham số {name}', en: 'missing argument {name}' },
  missingOptionValue: { vi: 'tùy chọn {name} cần một giá trị', en: 'option {name} needs a value' },
  excessArguments: { vi: 'thừa tham số', en: 'too many arguments' },
  invalidValue: {
    vi: 'giá trị “{value}” không hợp lệ cho {name}; chọn một: {values}',
    en: 'the value `{value}` is not allowed for {name}; choose one of: {values}',
  },
  invalidNumber: {
    vi: 'giá trị “{value}” không hợp lệ cho {name}; cần một số từ 0 trở lên',
    en: 'the value `{value}` is not allowed for {name}; it takes a number, 0 or more',
  },
  conflictingOptions: { vi: 'không dùng {name} cùng với {other}', en: '{name} cannot be used with {other}' },
  suggestion: { vi: 'Có phải “{name}” không?', en: 'Did you mean `{name}`?' },
  seeHelp: { vi: 'Xem trợ giúp: dvplan {command}--help', en: 'See: dvplan {command}--help' },
  lint: { vi: 'soát lỗi bản thảo, và sửa những lỗi sửa được', en: 'find what is wrong in a draft, and mend what can be mended' },
  fix: {
    vi: 'ghi các sửa chữa an toàn: khoảng trắng, ký hiệu, số 0, dấu câu',
    en: 'write the safe fixes: white space, symbols, zeros, punctuation',
  },
  unsafeFixes: {
    vi: 'cùng --fix hoặc --diff: cả sửa chữa đổi chữ hoặc số (đánh lại số, viết hoa)',
    en: 'with --fix or --diff: also fixes that change words or numbers',
  },
  diff: { vi: 'in ra các sửa chữa, không ghi gì', en: 'print the fixes and write nothing' },
  stdinFileName: { vi: 'tên tệp của đầu vào chuẩn', en: 'file name of standard input' },
  outputFile: { vi: 'ghi kết quả vào tệp', en: 'write the report to a file' },
  maxWarnings: { vi: 'mã kết thúc 1 khi có nhiều cảnh báo hơn số này', en: 'exit with 1 where there are more warnings' },
  lintQuiet: { vi: 'chỉ báo lỗi, bỏ cảnh báo và gợi ý', en: 'report errors only' },
  ruleSetting: { vi: 'đặt mức độ của một quy tắc, ví dụ end-mark=off', en: 'set the severity of a rule, e.g. end-mark=off' },
  ruleSettingName: { vi: 'mã=mức_độ', en: 'id=severity' },
  countName: { vi: 'số', en: 'n' },
  baseline: { vi: 'chỉ báo phát hiện mới so với tệp này', en: 'report only what is new against this file' },
  updateBaseline: { vi: 'ghi mọi phát hiện hiện có vào tệp --baseline', en: 'write all findings to the --baseline file' },
  timing: { vi: 'in thời gian của từng quy tắc', en: 'print the time of each rule' },
  timingTitle: { vi: 'quy tắc', en: 'rule' },
  timingShare: { vi: 'phần', en: 'share' },
  seeLines: { vi: 'xem thêm dòng {lines}', en: 'see also line {lines}' },
  lintClean: { vi: 'không có phát hiện nào trong {files} tệp', en: 'nothing found in {files} files' },
  inFiles: { vi: 'trong {files} tệp', en: 'in {files} files' },
  lintFixed: { vi: 'đã sửa {count} chỗ', en: 'mended {count} findings' },
  lintWouldFix: { vi: '{count} chỗ sẽ được sửa; chưa ghi gì', en: '{count} findings would be mended; nothing is written' },
  tooManyWarnings: {
    vi: '{count} cảnh báo, nhiều hơn mức cho phép {most} (--max-warnings)',
    en: '{count} warnings, more than the {most} of --max-warnings',
  },
  fixable: { vi: '{count} chỗ sửa được ngay: dvplan lint --fix', en: '{count} can be mended safely: dvplan lint --fix' },
  unsafelyFixable: {
    vi: '{count} chỗ sửa được nhưng đổi chữ hoặc số, cần xem lại: dvplan lint --fix --unsafe-fixes',
    en: '{count} can be mended, changing words or numbers: dvplan lint --fix --unsafe-fixes',
  },
  schema: {
    vi: 'in lược đồ JSON của tệp cấu hình hoặc của phần khai báo, cho trình soạn thảo',
    en: 'print the JSON schema of the configuration or of the front matter, for editors',
  },
  schemaKind: { vi: 'loại', en: 'kind' },
  schemaArgument: {
    vi: 'config: dvplan.config.yaml; plan: phần khai báo đầu văn bản',
    en: 'config: dvplan.config.yaml; plan: the front matter of a document',
  },
  formatDocuments: {
    vi: 'viết lại bản thảo theo dạng chuẩn, không đổi nội dung',
    en: 'rewrite drafts in canonical form, without changing what they say',
  },
  formatOutput: {
    vi: 'ghi bản chuẩn vào tệp .md này; cần cho .txt và .yaml',
    en: 'write the canonical form to this .md file; needed for .txt and .yaml',
  },
  formatCheck: {
    vi: 'không ghi gì; mã kết thúc 1 khi có tệp chưa ở dạng chuẩn',
    en: 'write nothing; exit with 1 where a file is not canonical',
  },
  formatNeeded: { vi: '{file}: chưa ở dạng chuẩn', en: '{file}: not canonical' },
  formatted: { vi: '{file}: đã viết lại theo dạng chuẩn', en: '{file}: formatted' },
  progress: { vi: 'đã đọc {done}/{total} tệp', en: '{done} of {total} files read' },
  rules: { vi: 'liệt kê các quy tắc soát lỗi, hoặc giải thích một quy tắc', en: 'list the rules of the linter, or explain one' },
  ruleArgument: { vi: 'mã của quy tắc', en: 'id of a rule' },
  ruleId: { vi: 'mã', en: 'id' },
  severity: { vi: 'mức độ', en: 'severity' },
  repair: { vi: 'tự sửa', en: 'fix' },
  basis: { vi: 'căn cứ', en: 'basis' },
  holdsFor: { vi: 'áp dụng cho', en: 'holds for' },
  documentsFrom: { vi: 'văn bản từ ngày {date}', en: 'documents from {date}' },
  option: { vi: 'tùy chọn', en: 'option' },
  initially: { vi: 'ban đầu', en: 'initially' },
  exampleFound: { vi: 'Phát hiện:', en: 'Found:' },
  exampleSilent: { vi: 'Không phát hiện:', en: 'Silent:' },
  exampleOfPlan: { vi: 'Với kế hoạch:', en: 'With the plan:' },
  exampleFixed: { vi: 'Sau khi sửa:', en: 'Mended:' },
  fixNone: { vi: 'không', en: 'none' },
  fixSafe: { vi: 'an toàn', en: 'safe' },
  fixUnsafe: { vi: 'cần xem lại', en: 'unsafe' },
  off: { vi: 'tắt', en: 'off' },
  'regime-party': { vi: 'văn bản của Đảng', en: 'Party documents' },
  'regime-state': { vi: 'văn bản của Nhà nước', en: 'State documents' },
  'regime-neutral': { vi: 'văn bản của tổ chức khác', en: 'documents of other organisations' },
  'category-numbering': { vi: 'Đánh số', en: 'numbering' },
  'category-structure': { vi: 'Bố cục', en: 'structure' },
  'category-form': { vi: 'Thể thức', en: 'form of the regulation' },
  'category-citations': { vi: 'Viện dẫn', en: 'citations' },
  'category-dates': { vi: 'Ngày tháng', en: 'dates' },
  'category-typography': { vi: 'Trình bày chữ', en: 'typography' },
  'category-orthography': { vi: 'Chính tả', en: 'orthography' },
  'category-tasks': { vi: 'Nhiệm vụ', en: 'tasks' },
  'category-reports': { vi: 'Báo cáo', en: 'reports' },
  'category-figures': { vi: 'Số liệu', en: 'figures' },
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'gợi ý', en: 'info' },
  errors: { vi: '{count} lỗi', en: '{count} errors' },
  warnings: { vi: '{count} cảnh báo', en: '{count} warnings' },
  infos: { vi: '{count} gợi ý', en: '{count} infos' },
  seeAll: { vi: 'xem tất cả: --verbose', en: 'see all: --verbose' },
  notBuilt: { vi: 'không tạo được', en: 'not built' },
  strictNotBuilt: { vi: 'không tạo tệp vì có lỗi (--strict)', en: 'no file, for there are errors (--strict)' },
  reference: {
    vi: 'tệp Word mà kiểu trình bày (DV ...) của nó thay cho kiểu của dvplan',
    en: 'a Word file whose styles (DV ...) stand in for dvplan’s',
  },
  form: {
    vi: 'điền văn bản vào tệp Word này, ở các dấu như {{trích yếu}}, thay cho việc dựng mới',
    en: 'fill this Word file at marks such as {{trích yếu}} instead of laying the document out',
  },
  stageTimes: {
    vi: 'đọc {read} ms, phân tích {parse} ms, chọn thể thức {choose} ms, dựng Word {render} ms, soát lỗi {lint} ms, ghi {write} ms',
    en: 'read {read} ms, parse {parse} ms, choose the template {choose} ms, render {render} ms, lint {lint} ms, write {write} ms',
  },
  ...taskCommandWords,
  ...registerWords,
  ...ownTemplateWords,
} as const;
export type CommandWord = keyof typeof commandWords;
