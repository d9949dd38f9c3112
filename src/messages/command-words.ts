import { comparisonWords } from './comparison.js';
import { opinionWords } from './word/opinions.js';
import { newDocumentWords } from './new-document.js';
import { reportWords } from './reports.js';
import { reviewCommandWords } from './word/review.js';
import { reviewSheetWords } from './word/review-sheet.js';
import { bookCommandWords } from './task-book.js';
import { taskCommandWords } from './task-words.js';
import { ownTemplateWords } from './own-template.js';
import { pageCommandWords } from './page-command.js';
import { serverCommandWords } from './servers/commands.js';
import { referenceWords } from './reference.js';
import { registerWords } from './register.js';
import { synthesisCommandWords } from './synthesis.js';

/** Words of the command line itself: helps, titles, summaries. */
export const commandWords = {
  ...reportWords,
  ...reviewCommandWords,
  ...reviewSheetWords,
  ...comparisonWords,
  ...synthesisCommandWords,
  ...opinionWords,
  ...newDocumentWords,
  ...pageCommandWords,
  ...serverCommandWords,
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
  version: { vi: 'xem phiên bản', en: 'show the version' },
  lang: { vi: 'ngôn ngữ của thông báo', en: 'language of the messages' },
  color: { vi: 'tô màu thông báo', en: 'colour the messages' },
  noColor: { vi: 'không tô màu', en: 'no colours' },
  commandPlaceholder: { vi: '[tùy chọn] [lệnh]', en: '[options] [command]' },
  optionsPlaceholder: { vi: '[tùy chọn]', en: '[options]' },
  firstSteps: {
    vi:
      'Bắt đầu:\n  1. dvplan new kế-hoạch             tạo bản thảo mẫu (hoặc dùng bản thảo .docx, .md đã có)\n' +
      '  2. dvplan lint ke-hoach.md         xem bản thảo sai gì; thêm --fix để sửa chỗ sửa được ngay\n' +
      '  3. dvplan build ke-hoach.md        tạo tệp Word đúng thể thức bên cạnh bản thảo\n' +
      '  4. dvplan help build               xem cách dùng từng lệnh',
    en:
      'To begin:\n  1. dvplan new kế-hoạch             makes a draft to fill in (or take a draft of yours, .docx or .md)\n' +
      '  2. dvplan lint ke-hoach.md         says what is wrong in it; --fix mends what is safe to mend\n' +
      '  3. dvplan build ke-hoach.md        makes the Word file beside it\n' +
      '  4. dvplan help build               says how a command is used',
  },
  fileName: { vi: 'tệp', en: 'file' },
  folderName: { vi: 'thư_mục', en: 'dir' },
  templateName: { vi: 'thể_thức', en: 'name' },
  formatName: { vi: 'dạng', en: 'format' },
  languageName: { vi: 'ngôn_ngữ', en: 'lang' },
  choices: { vi: 'chọn một: {values}', en: 'one of: {values}' },
  default: { vi: 'mặc định: {value}', en: 'default: {value}' },
  fileArgument: {
    vi: 'tệp, mẫu tên (*.md), thư mục; dấu - để nhận bài từ lệnh đứng trước',
    en: 'files, globs, folders, or - for standard input',
  },
  build: { vi: 'tạo tệp Word từ bản thảo', en: 'build the Word file of a draft' },
  output: { vi: 'tên tệp kết quả', en: 'name of the output' },
  outputFolder: { vi: 'thư mục để ghi kết quả', en: 'folder for the output' },
  issueNumber: { vi: 'số mà văn thư đã cấp; bản thảo giữ nguyên', en: 'the number that the registry gave; the source stays' },
  issueDate: {
    vi: 'ngày ban hành, ví dụ 05/10/2025; bản thảo giữ nguyên',
    en: 'the day of issue, for example 05/10/2025; the source stays',
  },
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
  templateDiff: {
    vi: 'so hai thể thức theo từng phần: mỗi bên ghi gì, theo điều nào',
    en: 'compare two templates component by component, each with its article',
  },
  regulationLacks: { vi: 'không có', en: 'none' },
  regulationsAlike: { vi: '{count} phần khác như nhau ở cả hai.', en: '{count} other components are alike in both.' },
  templateArgument: { vi: 'tên, số hoặc đường dẫn của thể thức', en: 'id, regulation number or path of a template' },
  format: { vi: 'dạng kết quả', en: 'format of the output' },
  unknownOption: { vi: 'không có tùy chọn {name}', en: 'unknown option {name}' },
  unknownCommand: { vi: 'không có lệnh “{name}”', en: 'unknown command `{name}`' },
  missingArgument: { vi: 'thiếu tham số {name}', en: 'missing argument {name}' },
  missingOptionValue: { vi: 'tùy chọn {name} cần một giá trị', en: 'option {name} needs a value' },
  excessArguments: {
    vi: 'thừa tham số; tên tệp có dấu cách thì đặt trong dấu nháy',
    en: 'too many arguments; put a name with spaces into quotes',
  },
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
  seeHelp: { vi: 'Xem trợ giúp: {program} {command}--help', en: 'See: {program} {command}--help' },
  lint: { vi: 'soát lỗi bản thảo, và sửa những lỗi sửa được', en: 'find what is wrong in a draft, and mend what can be mended' },
  fix: {
    vi: 'ghi các sửa chữa an toàn: khoảng trắng, ký hiệu, số 0, dấu câu',
    en: 'write the safe fixes: white space, symbols, zeros, punctuation',
  },
  unsafeFixes: {
    vi: 'cùng --fix, --review hoặc --diff: cả sửa chữa đổi chữ hoặc số (đánh lại số, viết hoa)',
    en: 'with --fix, --review or --diff: also fixes that change words or numbers',
  },
  diff: { vi: 'in ra các sửa chữa, không ghi gì', en: 'print the fixes and write nothing' },
  stdinFileName: { vi: 'tên tệp của bài nhận bằng dấu -', en: 'file name of standard input' },
  cache: {
    vi: 'giữ kết quả trong .dvplancache, lần sau chỉ soát tệp đã đổi; văn bản có dấu mật không được giữ',
    en: 'keep results in .dvplancache and lint what changed the next time; a secret document is never kept',
  },
  cachePapers: {
    vi: 'giữ những gì đã đọc trong .dvplancache, lần sau chỉ đọc tệp đã đổi; văn bản có dấu mật không được giữ',
    en: 'keep what was read in .dvplancache and read what changed the next time; a secret document is never kept',
  },
  cacheLocation: { vi: 'tệp giữ kết quả thay cho .dvplancache', en: 'the file of the cache instead of .dvplancache' },
  extract: { vi: 'xuất dữ liệu: mỗi văn bản một dòng JSON để truy vấn', en: 'one line of JSON a document, for queries' },
  extractOutput: { vi: 'ghi vào tệp này thay vì in ra', en: 'write to this file instead of printing' },
  merge: { vi: 'ghép kết quả các phần của --shard thành một', en: 'put the results of shards together' },
  mergeOutput: { vi: 'ghi vào tệp này thay vì in ra', en: 'write to this file instead of printing' },
  mergeFormat: { vi: 'dạng của kết quả đối chiếu', en: 'format of a coverage' },
  partArgument: { vi: 'kết quả của mọi phần, thứ tự nào cũng được', en: 'the results of all shards, in any order' },
  shardName: { vi: 'i/n', en: 'i/n' },
  shard: { vi: 'chỉ làm phần thứ i trong n phần của danh sách tệp', en: 'do only the i-th of n parts of the files' },
  secretCounted: {
    vi: '{count} văn bản có dấu mật: chỉ đếm, không lấy nội dung',
    en: '{count} secret documents: counted, nothing of them is taken',
  },
  jobs: {
    vi: 'số luồng cùng làm khi có trên 12 tệp (mặc định: số lõi của máy)',
    en: 'threads that share more than 12 files (default: the cores of the machine)',
  },
  maxWarnings: { vi: 'mã kết thúc 1 khi có nhiều cảnh báo hơn số này', en: 'exit with 1 if there are more warnings' },
  lintQuiet: { vi: 'chỉ báo lỗi, bỏ cảnh báo và gợi ý', en: 'report errors only' },
  ruleSetting: { vi: 'đặt mức độ của một quy tắc, ví dụ end-mark=off', en: 'set the severity of a rule, e.g. end-mark=off' },
  ruleSettingName: { vi: 'mã=mức_độ', en: 'id=severity' },
  countName: { vi: 'số', en: 'n' },
  baseline: { vi: 'chỉ báo phát hiện mới so với tệp này', en: 'report only what is new against this file' },
  updateBaseline: { vi: 'ghi mọi phát hiện hiện có vào tệp --baseline', en: 'write all findings to the --baseline file' },
  timing: { vi: 'in thời gian của từng quy tắc', en: 'print the time of each rule' },
  timingTitle: { vi: 'quy tắc', en: 'rule' },
  timingShare: { vi: 'phần', en: 'share' },
  mendInWord: { vi: 'sửa trong Word', en: 'mend it in Word' },
  atPage: { vi: 'trang {page}', en: 'page {page}' },
  seePages: { vi: 'xem thêm trang {lines}', en: 'see also page {lines}' },
  seeParagraphs: { vi: 'xem thêm đoạn {lines}', en: 'see also paragraph {lines}' },
  seeLines: { vi: 'xem thêm dòng {lines}', en: 'see also line {lines}' },
  lintClean: {
    vi: 'Không thấy lỗi trong phạm vi máy soát ({scope}; đánh số, viện dẫn, chính tả) ở {files} tệp; nội dung do người ký xem',
    en:
      'Nothing found in {files} {files:file|files}, as far as a program checks ({scope}; numbering, citations, spelling); ' +
      'the content is the signer’s',
  },
  lintScope: { vi: 'thể thức', en: 'form' },
  inFiles: { vi: 'trong {files} tệp', en: 'in {files} {files:file|files}' },
  lintFixed: { vi: 'đã sửa {count} chỗ', en: 'mended {count} {count:finding|findings}' },
  lintWouldFix: { vi: '{count} chỗ sẽ được sửa; chưa ghi gì', en: '{count} {count:finding|findings} would be mended; nothing is written' },
  tooManyWarnings: {
    vi: '{count} cảnh báo, nhiều hơn mức cho phép {most} (--max-warnings)',
    en: '{count} {count:warning|warnings}, more than the {most} of --max-warnings',
  },
  fixable: { vi: '{count} chỗ sửa được ngay: {command}', en: '{count} can be mended safely: {command}' },
  unsafelyFixable: {
    vi: '{count} chỗ sửa được nhưng đổi chữ hoặc số, cần xem lại: {command}',
    en: '{count} can be mended, changing words or numbers: {command}',
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
    vi: 'ghi bản chuẩn vào tệp .md này; cần cho .docx, .txt và .yaml',
    en: 'write the canonical form to this .md file; needed for .docx, .txt and .yaml',
  },
  formatCheck: {
    vi: 'không ghi gì; mã kết thúc 1 khi có tệp chưa ở dạng chuẩn',
    en: 'write nothing; exit with 1 where a file is not canonical',
  },
  formatNeeded: { vi: '{file}: chưa ở dạng chuẩn', en: '{file}: not canonical' },
  formatted: { vi: '{file}: đã viết lại theo dạng chuẩn', en: '{file}: formatted' },
  progress: { vi: 'đã đọc {done}/{total} tệp', en: '{done} of {total} {total:file|files} read' },
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
  errors: { vi: '{count} lỗi', en: '{count} {count:error|errors}' },
  warnings: { vi: '{count} cảnh báo', en: '{count} {count:warning|warnings}' },
  infos: { vi: '{count} gợi ý', en: '{count} {count:info|infos}' },
  seeAll: { vi: 'xem tất cả: --verbose', en: 'see all: --verbose' },
  formChanged: { vi: 'đổi về thể thức, {count} điều:', en: '{count} {count:change|changes} of form:' },
  builtOf: {
    vi: 'đã tạo {made}/{count} tệp Word',
    en: '{made} of {count} Word files made',
  },
  manyFiles: { vi: '{count} tệp', en: '{count} {count:file|files}' },
  statistics: { vi: 'đếm phát hiện theo quy tắc, thay cho liệt kê', en: 'count the findings by rule instead of listing them' },
  statisticsCount: { vi: 'số chỗ', en: 'count' },
  moreEqualParagraphs: { vi: 'còn {count} chỗ như vậy nữa, ở đoạn {lines}', en: '{count} more of the same, in paragraphs {lines}' },
  moreEqualPages: { vi: 'còn {count} chỗ như vậy nữa, ở trang {lines}', en: '{count} more of the same, on pages {lines}' },
  moreEqual: { vi: 'còn {count} chỗ như vậy nữa, ở dòng {lines}', en: '{count} more of the same, in lines {lines}' },
  notBuilt: { vi: 'không tạo được', en: 'not built' },
  strictNotBuilt: { vi: 'không tạo tệp vì có lỗi (--strict)', en: 'no file was written: there are errors (--strict)' },
  allowPictures: {
    vi: 'cho lấy hình cả từ thư mục này, ngoài thư mục của văn bản; ghi nhiều lần được',
    en: 'take pictures from this folder too, besides the document’s own; may be given again',
  },
  reference: {
    vi: 'tệp Word mà kiểu trình bày (DV ...) của nó thay cho kiểu của dvplan',
    en: 'a Word file whose styles (DV ...) stand in for dvplan’s',
  },
  form: {
    vi: 'điền văn bản vào tệp Word này, ở các dấu như {{trích yếu}}, thay cho việc dựng mới',
    en: 'fill this Word file at marks such as {{trích yếu}} instead of laying the document out',
  },
  officeTaken: { vi: 'cấu hình của cơ quan: {file}', en: 'the office’s configuration: {file}' },
  stageTimes: {
    vi: 'đọc {read} ms, phân tích {parse} ms, chọn thể thức {choose} ms, dựng Word {render} ms, soát lỗi {lint} ms, ghi {write} ms',
    en: 'read {read} ms, parse {parse} ms, choose the template {choose} ms, render {render} ms, lint {lint} ms, write {write} ms',
  },
  ...taskCommandWords,
  ...bookCommandWords,
  ...registerWords,
  ...ownTemplateWords,
  ...referenceWords,
} as const;
export type CommandWord = keyof typeof commandWords;
