/**
 * Words by which tasks, organs and the parts without tasks are known. Practice, after real plans. The patterns are for text in small
 * letters: a pattern without regard to case costs ten times as much to compile.
 */
import { dropEnd } from '../../model/index.js';

/** Types whose items are tasks. */
export const typesWithTasks: readonly string[] = ['Kế hoạch', 'Chương trình', 'Đề án', 'Phương án'];

/** Titles of parts that hold no tasks: purpose, requirements, views, funding, slogans, members, findings of fact. */
export const partWithoutTasks =
  /^(?:mục đích|yêu cầu|mục đích,? ?(?:[-–—]|và)? ?yêu cầu|mục tiêu|quan điểm|phương châm|chỉ tiêu|kinh phí|nguồn (?:kinh phí|lực tài chính)|dự toán|khẩu hiệu|căn cứ|cơ sở|sự cần thiết|đánh giá|thực trạng|tình hình|đặc điểm|kết quả (?:đạt được|thực hiện)|hạn chế|nguyên nhân|phạm vi|đối tượng|thành phần|thời gian|địa điểm|thời lượng|tên gọi|thành viên|danh sách|thành lập (?:ban|tổ|tiểu ban|hội đồng)|ban tổ chức|ban chỉ đạo$|thành phần|quy định (?:về|chung)|giải thích|khái quát)(?![a-zà-ỹ])/u;

/** Titles that hold tasks although they begin like one without. */
export const partWithTasks = /(?:nhiệm vụ|giải pháp|nội dung|tổ chức thực hiện|phân công)/u;

/** Kind of the tasks below a title. */
export const kindByTitle: readonly (readonly ['direction' | 'arrangement' | 'task', RegExp])[] = [
  [
    'arrangement',
    /(?:tổ chức thực hiện|tổ chức triển khai|phân công (?:thực hiện|nhiệm vụ|trách nhiệm)|trách nhiệm thực hiện|điều khoản thi hành)/u,
  ],
  ['task', /(?:nhiệm vụ cụ thể|cụ thể|nội dung|giải pháp)/u],
  ['direction', /(?:nhiệm vụ trọng tâm|trọng tâm|phương hướng|định hướng)/u],
];

/** First words of an organ's, an officer's or a unit's name. */
const organStart = String.raw`Ban (?!hành)|Ủy ban|Uỷ ban|UBND|UB MTTQ|HĐND|Hội đồng|Thường trực|TT\.? |Đảng (?:ủy|uỷ|bộ|đoàn)|Cấp (?:ủy|uỷ)|Chi (?:bộ|ủy|uỷ|đoàn)|Bí thư|Phó Bí thư|Chủ tịch|Phó Chủ tịch|Trưởng (?:ban|phòng|thôn|khu|các)|Phó Trưởng|Hiệu trưởng|Phó Hiệu trưởng|Giám đốc|Phó Giám đốc|Chánh|Phó Chánh|Mặt trận|MTTQ|Ủy viên|Đoàn (?:Thanh|TNCS|thanh|thể|trường|phường|xã|viên)|Hội (?:Liên|Nông|Cựu|Phụ|Chữ|Người|LH|LHPN|LHTN|CCB|ND|phụ|nông|cựu|quần|đặc)|Công (?:an|đoàn)|Quân sự|Bộ (?!máy|tiêu chí|tài liệu|công cụ)|Sở |Phòng (?!,|, chống|chống)|Văn phòng|Tổ (?!chức)|Khoa |Khối|Trường|Trung tâm|Trạm|Nhà trường|Đội (?!ngũ)|Các (?:chi|cơ quan|đơn vị|ban|phòng|sở|tổ|tổ chức|đồng chí|thành viên|đoàn|hội|đảng|cấp|ngành|địa phương|trường|khu|thôn)|Đồng chí|Cán bộ|Công chức|Chuyên viên|Giáo viên|Bộ phận|Viện|Tòa án|Toà án|Thanh tra|Cục |Chi cục|Tiểu ban|Thôn|Tổ dân phố|Đề nghị (?:Ủy|Uỷ|Mặt|UBND|Ban|các|HĐND|MTTQ)`;
const organName = new RegExp(`^(?:Đối với |Đề nghị )?(?:${organStart})`, 'u');
/** Words that state work: a text with one of them is more than a name. */
const verb =
  /(?:^|[,;:] |\s)(?:tham mưu|chỉ đạo|lãnh đạo|xây dựng|tổ chức (?!chính trị|thành viên|đảng|đoàn|hội)|phối hợp|triển khai|thực hiện|kiểm tra(?! đảng| thành| trung)|giám sát|theo dõi|đôn đốc|tuyên truyền(?!,? khánh|,? thông)|báo cáo|chuẩn bị|căn cứ|chịu trách nhiệm|phụ trách|chủ động|bảo đảm|đảm bảo|rà soát|đẩy mạnh|tăng cường|nâng cao)(?![a-zà-ỹ])/u;

/**
 * Whether a text is only the name of an organ or officer, and states no work. In a heading, and after `Đồng chí`, a word such as
 * `phụ trách` or `giám sát` is part of the name.
 */
export function isOrganName(text: string, heading = false): boolean {
  const value = dropEnd(text, ':.;*');
  if (value.length > 160 || !organName.test(value) || /[.;:]/u.test(value.replace(/\.\.\.|TP\.|TT\./gu, ''))) return false;
  return heading || value.startsWith('Đồng chí') || !verb.test(value.replace(/^\S+ \S+/u, '').toLowerCase());
}

/** Whether a text begins with a name of an organ or officer. */
export function beginsWithOrgan(text: string): boolean {
  return organName.test(text);
}

/**
 * An organ's name at the beginning of a sentence, up to the verb that says what it does. Names have capitals (`Ban Tổ chức`, `Ủy ban Kiểm
 * tra`);
 * verbs have none.
 */
export const leadingVerb =
  /^([^.;:]{3,120}?),? (?:chủ trì|có (?:trách nhiệm|kế hoạch|nhiệm vụ)|chịu trách nhiệm|tham mưu|căn cứ|thực hiện|phối hợp|chủ động|lãnh đạo|chỉ đạo|theo dõi|đôn đốc|bố trí|tổ chức(?! chính trị| thành viên| đảng| đoàn| hội| xã hội)|xây dựng|hướng dẫn|tiếp tục|ban hành|rà soát|tổng hợp|kiểm tra|giám sát|triển khai|tuyên truyền|vận động|cử|phân công|quyết định|đẩy mạnh|tăng cường|nâng cao|bảo đảm|đảm bảo|phổ biến|quán triệt|nghiên cứu|báo cáo|chuẩn bị|phát động|duy trì|giúp|tham gia|đề xuất|cụ thể hóa|thường xuyên|định kỳ|kịp thời|tập trung|làm|là cơ quan|đăng ký|lựa chọn|huy động|cung cấp|thẩm định|tiếp nhận)(?![a-zà-ỹ])/u;

/** Items that say when, where and who, and no work. */
export const circumstance =
  /^(?:thời gian|địa điểm|thành phần|đối tượng|số lượng|hình thức|thời lượng|chế độ ăn|trang phục|quân số|lực lượng|trang bị|phương tiện|kinh phí)(?:[^:]{0,60}):/u;
/** Attributes of a task on a line of its own. */
export const attributePatterns = {
  leadOrgan:
    /^(?:(?:cơ quan|đơn vị|tổ chức|cá nhân|người)(?:,? (?:cơ quan|đơn vị|tổ chức|cá nhân))? )?(?:chủ trì|phụ trách|chịu trách nhiệm)(?: thực hiện| tham mưu)?\s*:\s*/u,
  coordinatingOrgans: /^(?:(?:cơ quan|đơn vị|tổ chức) )?phối hợp(?: thực hiện)?\s*:\s*/u,
  deadline: /^(?:thời gian|thời hạn|tiến độ)(?: thực hiện| hoàn thành| tổ chức)?\s*:\s*/u,
  deliverable: /^(?:sản phẩm|kết quả|kết quả đầu ra|sản phẩm dự kiến|dự kiến sản phẩm)\s*:\s*/u,
} as const;

/** Headings of table columns. */
export const columnPatterns = {
  index: /^(?:stt|tt|số tt|số thứ tự)\.?$/u,
  text: /(?:nhiệm vụ|nội dung|công việc|hoạt động|chuyên đề)/u,
  leadOrgan: /(?:chủ trì|phụ trách|chịu trách nhiệm|đơn vị thực hiện|cơ quan thực hiện|người thực hiện)/u,
  coordinatingOrgans: /phối hợp/u,
  deadline: /(?:thời gian|thời hạn|tiến độ|hoàn thành)/u,
  deliverable: /(?:sản phẩm|kết quả|đầu ra)/u,
} as const;
