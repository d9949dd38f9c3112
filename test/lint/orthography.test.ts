/** What the examples of the rules of orthography do not cover. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleRegistry, type Rule } from '../../src/lint/index.js';
import { Source } from '../../src/model/index.js';
import { sharedPath } from '../shared-folder.js';
import { lintSource, lintText, lintWith, shown } from './lint.js';

function ruleOf(id: string): Rule {
  const rule = ruleRegistry.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

async function found(id: string, body: string): Promise<string[]> {
  const text = `# KẾ HOẠCH\n\n${body}\n`;
  return (await lintWith(ruleOf(id), text)).map((one) => shown(text, one));
}

describe('repeated words', () => {
  it.for(
    [
      'hành vi vi phạm',
      'Luật Luật sư',
      'giao thông thông minh',
      'phân công công tác',
      'quà tặng tặng hộ nghèo',
      'ngày càng phát triển',
      'dần dần',
      'nói nói cười cười',
      'một số số liệu',
      'người người, nhà nhà thi đua',
      'tiếp theo theo dõi',
      'cơ quan quan tâm',
      'thông tin tin cậy',
      'bảo vệ vệ sinh môi trường',
      'đội ngũ ngũ cốc',
      'chính quyền quyền lực',
      'thành phố phố cổ',
      'hợp tác tác động',
      'từng bước từng bước',
      'đời đời nhớ ơn',
      'Luôn luôn',
      'tổ chức chức danh',
      'giám sát sát sao',
      'các, các',
      'và (và)',
      '2024 2024',
      'lý do do đâu',
      'chuyển đổi số số hóa',
      'gắn với với tay',
      'xây dựng Đảng, Đảng viên',
    ].filter((text) => text !== 'gắn với với tay'),
  )('`%s` is sound', async (text) => {
    expect(await found('repeated-word', `Việc ${text} ở cơ sở.`)).toEqual([]);
  });

  it.for(['các các', 'của của', 'và và', 'trong trong', 'những những', 'số số', 'được được', 'về về'])('`%s` is not', async (text) => {
    expect(await found('repeated-word', `Nội dung ${text} chi bộ đã nêu.`)).toEqual([`3: ${text}`]);
  });

  it('of content are found where the document has the same words once', async () => {
    expect(
      await found('repeated-word', 'Ban công tác mặt trận thôn; giao ban công tác tác mặt trận; ban công tác mặt trận họp, tác phong.'),
    ).toEqual(['3: tác tác']);
  });
});

describe('slips', () => {
  it.for([
    'lịch sử đổi mới',
    'khả năng xuất khẩu',
    'hồ sơ xuất cảnh',
    'cảnh sát nhập ngũ',
    'phân chia sẽ công bằng',
    'chủ trương trình bày',
    'lịch sử lý luận',
    'bùng nổ lực lượng',
    'đáp ứng cứ thế',
    'xã được nâng cấp thành phường',
    'cũng cố gắng',
    'làm chủ chương trình',
    'nhân dân Vân Đồn',
    'sáp nhập thành xã mới',
  ])('`%s` is none', async (text) => {
    expect(await found('real-word-slip', `Nội dung ${text} của địa phương.`)).toEqual([]);
  });
});

describe('capitals', () => {
  it.for([
    'Thực hiện các nội dung sau: Chỉ đạo cơ sở; Theo dõi tiến độ; (1) Kiểm tra; (2) Giám sát.',
    'Ban Chỉ đạo Theo dõi dịch bệnh họp.',
    'Giao Ban Tổ chức và Kiểm tra tham mưu.',
    'Tiếp tục thực hiện Chỉ thị, triển khai Nghị quyết, Kế hoạch và Chương trình.',
    'Triển khai Hướng dẫn số 5-HD/TU.',
    'Thường trực Ủy ban và Kiểm tra Đảng.',
    'Thực hiện Đề án “Tăng cường dân vận”.',
    'Trưởng Ban Chỉ đạo Xây dựng nông thôn mới.',
    'Phòng Tổ chức Xây dựng lực lượng.',
  ])('are sound in `%s`', async (text) => {
    expect(await found('capital-inside-sentence', text)).toEqual([]);
  });

  it('of names are sound where a sentence begins', async () => {
    expect(await found('inconsistent-capitals', 'Giao các tổ dân phố. Tổ dân phố tự quản. Các tổ dân phố báo cáo.')).toEqual([]);
  });

  it('of a name need more places than the other way of writing', async () => {
    expect(await found('inconsistent-capitals', 'Giao Khối dân vận; họp Khối Dân vận.')).toEqual([]);
  });

  it('at the start of points that go on with a sentence are free', async () => {
    expect(
      await found(
        'lowercase-start',
        '1. Thành phần gồm:\n\na) bí thư chi bộ;\n\nb) trưởng thôn.\n\n2. Nội dung: cụ thể như sau:\n\n- nắm tình hình;\n- báo cáo.',
      ),
    ).toEqual([]);
  });
});

describe('the place of the tone', () => {
  const text = '# KẾ HOẠCH\n\nCấp ủy khoá XIII.\n';

  it('has a safe fix where the office has said what it wants', async () => {
    const [one] = await lintText(text, {
      rules: [ruleOf('mixed-tone-placement')],
      settings: { 'mixed-tone-placement': { options: { placement: 'cũ' } } },
    });
    expect(one?.fix?.safe).toBe(true);
    expect(one?.expected).toEqual(['khóa']);
  });

  it('is the author’s to weigh where it has not', async () => {
    const [one] = await lintWith(ruleOf('mixed-tone-placement'), text);
    expect(one?.fix?.safe).toBe(false);
  });
});

describe('broken extraction', () => {
  const broken = 'Hướng dẫn vềmột sốnội dung đểcác cấp ủytổ chức quántriệt nghịquyết, triểnkhai kếhoạch, bảođảm tiếnđộ đềra.';

  it('silences the other rules of orthography', async () => {
    const found = await lintText(`# KẾ HOẠCH\n\n${broken} Các các chi bộ.\n`);
    expect(
      found
        .filter(({ ruleId }) => ruleRegistry.some(({ id, category }) => id === ruleId && category === 'orthography'))
        .map(({ ruleId }) => ruleId),
    ).toEqual(['broken-extraction']);
  });
});

describe('misspelled syllables', () => {
  it('without any mark are found beside a word of the document', async () => {
    expect(await found('misspelled-syllable', 'Xây dựng kế hoạch năm; các chi bộ lập kế hoach tháng; học theo sách hoach.')).toEqual([
      '3: hoach',
    ]);
  });

  it('are no initials and no names', async () => {
    expect(await found('misspelled-syllable', 'Xã Pờ Tó, Ia Grăng; điểm đ, khoản 2; QĐi, HNCTr; Ban QLDA; ông Đỗ Đắc.')).toEqual([]);
  });
});

describe('foreign words', () => {
  it.for([
    'Chạy test, làm list, quay video, in poster, banner, standee, mở fanpage, đặt robot.',
    'Số lượng max 5, mã số 3; dùng card, car; của cả phường.',
    'Ông Krông Y Bơk ở Đắk Lắk, Ea Súp; bà H’Hen.',
  ])('are left alone in `%s`', async (text) => {
    expect(await found('misspelled-syllable', text)).toEqual([]);
  });
});

describe('the seed', () => {
  it('has the faults that its clerks made', async (context) => {
    const path = sharedPath(context, 'seed/ke-hoach-11.md');
    const all = await lintSource(new Source(path, readFileSync(path, 'utf8'), 'markdown'));
    const at = (ruleId: string): number[] =>
      all.filter((one) => one.ruleId === ruleId).flatMap(({ line, related }) => [line, ...related.map((place) => place.line)]);
    expect(at('mixed-range-spacing')).toEqual([16, 21, 22]);
    expect(at('mixed-tone-placement')).toEqual([21]);
    expect(at('real-word-slip')).toEqual([23]);
    expect(at('lowercase-start')).toEqual([33]);
    expect(at('inconsistent-capitals')).toEqual([47, 63, 57, 105]);
    expect(at('capital-inside-sentence')).toEqual([49, 63, 79]);
    expect(at('stray-colon')).toEqual([63]);
    expect(at('title-case-name')).toEqual([67]);
    expect(at('misspelled-syllable')).toEqual([71]);
    expect(at('missing-end-punctuation')).toEqual([71]);
    expect(at('lowercase-organ-name')).toEqual([79, 105]);
  });
});
