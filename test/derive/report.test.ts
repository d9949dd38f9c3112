import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseTemplate } from '../../src/config/index.js';
import { periodWords, readPeriod, usualCutoff, type Period } from '../../src/derive/reports/report-period.js';
import { writeReport, type ReportRequest } from '../../src/derive/reports/report-skeleton.js';
import { updateReport } from '../../src/derive/reports/report-update.js';
import { applyEdits } from '../../src/format/index.js';
import { Failure, Source, type OfficialDocument } from '../../src/model/index.js';
import { parseDocument } from '../../src/parse/index.js';
import { templates, typeRegulations } from '../config/shipped.js';

const shipped = (id: string): string => readFileSync(new URL(`../../templates/khung/${id}.md`, import.meta.url), 'utf8');
const parse = async (text: string, file = 'ke-hoach.md'): Promise<OfficialDocument> =>
  (await parseDocument(new Source(file, text, 'markdown'))).plan;

const head =
  '---\ntên loại: Kế hoạch\ntrích yếu: công tác dân vận năm 2024\nsố và ký hiệu: 11-KH/ĐU\n' +
  'cơ quan ban hành: Đảng ủy phường Gia Sàng\nngày ban hành: 19/01/2024\n---\n\n## III. NHIỆM VỤ CỤ THỂ\n\n';
const first =
  '### 1. Công tác tôn giáo\n\n1.1. Thăm, chúc mừng các tổ chức tôn giáo nhân dịp Tết Nguyên đán.\n\n' +
  '1.2. Nắm tình hình các cơ sở tôn giáo trước, trong và sau Lễ Phật đản.\n\n';
const second =
  '### 2. Công tác tổng hợp\n\n2.1. Hướng dẫn các chi bộ đăng ký mô hình “Dân vận khéo”, trước ngày 31/3/2024.\n\n' +
  '- Chủ trì: Khối Dân vận.\n';
const planText = head + first + second;

async function skeletonOf(text: string, changes: Partial<ReportRequest> = {}, skeleton = shipped('bao-cao-nam')): Promise<string> {
  const plan = await parse(text);
  const { template, types } = chooseTemplate({ plan, office: null, templates, typeRegulations });
  return writeReport(
    {
      plan,
      template,
      types,
      period: { kind: 'year' },
      year: 2024,
      cutoff: '2024-11-15',
      planPath: 'ke-hoach.md',
      request: null,
      all: false,
      takenFrom: null,
      form: 'row',
      earlier: new Map(),
      ...changes,
    },
    { file: 'khung.md', text: skeleton },
  );
}

/** The report after it followed a changed plan, and what was said of it. */
async function updated(report: string, planNow: string): Promise<{ text: string; said: string[] }> {
  const [read, plan] = [await parse(report, 'bao-cao.md'), await parse(planNow)];
  const { template } = chooseTemplate({ plan: read, office: null, templates, typeRegulations });
  const { edits, changes } = updateReport(read, plan, template);
  return {
    text: applyEdits(report, edits),
    said: changes.map(({ kind, before, after }) => [kind, before, after].filter((part) => part !== '').join(' | ')),
  };
}

const linesWith = (text: string, words: string): string[] => text.split('\n').filter((line) => line.includes(words));

describe('the periods of reports', () => {
  it.each<[string, Period | null]>([
    ['year', { kind: 'year' }],
    ['half', { kind: 'half' }],
    ['nine-months', { kind: 'nine-months' }],
    ['week', { kind: 'week' }],
    ['quarter:4', { kind: 'quarter', number: 4 }],
    ['month:12', { kind: 'month', number: 12 }],
    ['quarter:5', null],
    ['month:0', null],
    ['quarter', null],
    ['Year', null],
    ['', null],
  ])('reads %j', (typed, period) => {
    expect(readPeriod(typed)).toEqual(period);
  });

  it.each<[string, string, string, string]>([
    ['year', '2024-11-15', 'năm 2024', 'năm 2025'],
    ['half', '2024-06-15', '6 tháng đầu năm 2024', '6 tháng cuối năm 2024'],
    ['nine-months', '2024-09-15', '9 tháng đầu năm 2024', '3 tháng cuối năm 2024'],
    ['quarter:1', '2024-03-15', 'quý I năm 2024', 'quý II năm 2024'],
    ['quarter:4', '2024-12-15', 'quý IV năm 2024', 'quý I năm 2025'],
    ['month:1', '2024-01-20', 'tháng 01 năm 2024', 'tháng 02 năm 2024'],
    ['month:12', '2024-12-20', 'tháng 12 năm 2024', 'tháng 01 năm 2025'],
    ['week', '2024-12-27', 'tuần 52 năm 2024', 'tuần 1 năm 2025'],
  ])('words %s', (typed, cutoff, own, next) => {
    const period = readPeriod(typed) as Period;
    if (typed !== 'week') expect(usualCutoff(period, 2024)).toBe(cutoff);
    expect(periodWords(period, 2024, cutoff)).toMatchObject({ own, next });
  });
});

describe('a report skeleton', () => {
  it('takes its head from the plan and names it', async () => {
    const text = await skeletonOf(planText);
    expect(text).toContain(
      'tên loại: Báo cáo\ntrích yếu: kết quả công tác dân vận năm 2024, phương hướng, nhiệm vụ năm 2025\nsố và ký hiệu: -BC/ĐU\n',
    );
    expect(text).toContain(
      'kế hoạch:\n  tệp: ke-hoach.md\n  số và ký hiệu: 11-KH/ĐU\n  ngày ban hành: 19/01/2024\nsố liệu đến ngày: 15/11/2024\n',
    );
    expect(text).toContain(
      'Thực hiện Kế hoạch số 11-KH/ĐU, ngày 19/01/2024 của Đảng ủy phường Gia Sàng về công tác dân vận năm 2024, Đảng ủy phường Gia ' +
        'Sàng báo cáo',
    );
  });

  it.each([
    ['công tác dân vận năm 2024', 'kết quả công tác dân vận năm 2024'],
    ['phát triển kinh tế biển đến năm 2030', 'kết quả thực hiện Kế hoạch số 11-KH/ĐU năm 2024'],
    ['công tác dân vận năm 2024, tầm nhìn đến năm 2030', 'kết quả thực hiện Kế hoạch số 11-KH/ĐU năm 2024'],
  ])('leaves a horizon in the abstract alone: %s', async (abstract, own) => {
    const text = await skeletonOf(planText.replace(/(?<=trích yếu: ).*/u, abstract));
    expect(text).toContain(`trích yếu: ${own}, phương hướng, nhiệm vụ năm 2025\n`);
  });

  it.each(['row', 'prose'] as const)('has a place for each task, in the form of %s', async (form) => {
    const plan = await parse(planText);
    const report = await parse(await skeletonOf(planText, { form }));
    expect(report.answers.map(({ taskId }) => taskId)).toEqual(plan.tasks.map(({ id }) => id));
    expect(report.answers.map((answer) => [answer.form, answer.result, answer.status])).toEqual(plan.tasks.map(() => [form, '', null]));
  });

  it('has a place for the tasks of kind task alone; for all where the plan has none of that kind, or all are asked for', async () => {
    const directions = '## II. NHIỆM VỤ TRỌNG TÂM\n\n1. Lãnh đạo toàn diện công tác dân vận.\n\n';
    const count = async (text: string, all = false): Promise<number> => (await parse(await skeletonOf(text, { all }))).answers.length;
    const both = planText.replace('## III.', `${directions}## III.`);
    expect([await count(both), await count(both, true), await count(head.replace(/## III.*\n\n/u, '') + directions)]).toEqual([3, 4, 1]);
  });

  it('keeps what could be markup as it stands in the plan', async () => {
    const wording = 'Chi 5*3 = 15 triệu | quỹ A_B <b>, [x](y) &amp; “`”';
    const report = await parse(await skeletonOf(`${head}1. ${wording.replace(/[*|_<[`&]/gu, '\\$&')}\n`));
    expect(report.answers.map(({ task }) => task)).toEqual([wording]);
  });

  it('says where a skeleton is at fault', async () => {
    for (const [skeleton, line, column] of [
      ['---\ntên loại: Báo cáo\n---\n\nMở đầu\n\n{{ không_có }}\n', 7, 4],
      ['{% for nhóm in các_nhóm %}\n', 1, 1],
      ['---\ntrích yếu: "{{ kỳ | lạ }}"\n---\n', 2, 1],
      ['a\n\n{{ kỳ', 3, 1],
    ] as const) {
      const failure: unknown = await skeletonOf(planText, {}, skeleton).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(Failure);
      expect((failure as Failure).finding).toMatchObject({ ruleId: 'broken-skeleton', file: 'khung.md', line, column });
    }
  });

  it('reaches nothing but its values', async () => {
    for (const skeleton of [
      '{{ kỳ.constructor }}',
      '{{ các_nhóm.__proto__ }}',
      '{% include "x" %}',
      '{% render "/etc/hostname" %}',
      '{% layout "x" %}',
    ]) {
      await expect(skeletonOf(planText, {}, skeleton)).rejects.toBeInstanceOf(Failure);
    }
  });
});

describe('a report that follows its plan', () => {
  const filled = async (): Promise<string> =>
    (await skeletonOf(planText))
      .split('\n')
      .map((line) =>
        line.includes('<!-- nv:')
          ? line.replace(/\| \| \| \|$/u, '| Đã làm xong. | hoàn thành đúng hạn | | |').replace('| | Đã', '| Đã')
          : line,
      )
      .join('\n');

  it('is left alone where the plan is the same', async () => {
    const report = await filled();
    expect(await updated(report, planText)).toEqual({ text: report, said: [] });
  });

  it('gets one task added, one dropped, one renumbered, one reworded, and nothing else', async () => {
    const report = await filled();
    const now =
      head +
      '### 1. Công tác tôn giáo\n\n1.1. Tổ chức thăm, chúc mừng các tổ chức tôn giáo nhân dịp Tết Nguyên đán.\n\n' +
      '### 2. Công tác tổng hợp\n\n2.1. Khảo sát nhu cầu học nghề của hội viên phụ nữ.\n\n' +
      '2.2. Hướng dẫn các chi bộ đăng ký mô hình “Dân vận khéo”, trước ngày 31/3/2024.\n\n- Chủ trì: Khối Dân vận.\n';
    const { text, said } = await updated(report, now);
    expect(said).toEqual([
      'reworded | Thăm, chúc mừng các tổ chức tôn giáo nhân dịp Tết Nguyên đán. | Tổ chức thăm, chúc mừng các tổ chức tôn giáo nhân ' +
        'dịp Tết Nguyên đán.',
      'renumbered | 2.1 | 2.2',
      'dropped',
      'added',
    ]);
    expect(linesWith(text, 'Tổ chức thăm, chúc mừng')[0]).toMatch(/^\| 1\.1 \| Tổ chức thăm.*Đã làm xong/u);
    expect(linesWith(text, 'Hướng dẫn các chi bộ')[0]).toMatch(/^\| 2\.2 \|.*Đã làm xong/u);
    expect(linesWith(text, 'Khảo sát nhu cầu')[0]).toMatch(
      /^\| 2\.1 \| Khảo sát nhu cầu học nghề của hội viên phụ nữ\. <!-- nv:[0-9a-f]{10}\/[0-9a-f]{8} --> \| \| \| \| \| \| \|$/u,
    );
    expect(linesWith(text, 'Nắm tình hình các cơ sở')).toEqual(linesWith(report, 'Nắm tình hình các cơ sở'));
    expect((await updated(text, now)).said).toEqual(['dropped']);
  });

  it('takes over lead and deadline where nobody changed them by hand', async () => {
    const now = planText.replace('31/3/2024', '15/4/2024').replace('Chủ trì: Khối Dân vận', 'Chủ trì: Văn phòng Đảng ủy');
    const report = await filled();
    const { text, said } = await updated(report, now);
    expect(said.slice(1)).toEqual(['lead | Khối Dân vận | Văn phòng Đảng ủy', 'deadline | trước ngày 31/3/2024 | trước ngày 15/4/2024']);
    expect(linesWith(text, 'Hướng dẫn các chi bộ')[0]).toContain('| Văn phòng Đảng ủy | trước ngày 15/4/2024 | Đã làm xong. |');
    const edited = report.replace('| Khối Dân vận |', '| Đồng chí Lan |');
    const kept = await updated(edited, now);
    expect(kept.said).toContain('kept | Đồng chí Lan | Văn phòng Đảng ủy');
    expect(linesWith(kept.text, 'Hướng dẫn các chi bộ')[0]).toContain('| Đồng chí Lan |');
  });

  it('does not apply a doubtful match', async () => {
    const now = planText.replace(
      'Nắm tình hình các cơ sở tôn giáo trước, trong và sau Lễ Phật đản.',
      'Nắm tình hình các điểm nhóm tôn giáo trước, trong và sau Lễ Giáng sinh, Tết.',
    );
    const { text, said } = await updated(await filled(), now);
    expect(said.map((one) => one.split(' | ')[0])).toEqual(['dropped', 'doubtful', 'added']);
    expect(linesWith(text, 'Lễ Phật đản')[0]).toContain('Đã làm xong');
    expect(linesWith(text, 'Lễ Giáng sinh')[0]).not.toContain('Đã làm xong');
  });

  it('finds the item in prose of a mark that stands alone above it', async () => {
    const report = (await skeletonOf(planText, { form: 'prose' })).replace(/^(1\.1\. .*) (<!-- nv:.* -->)$/mu, '$2\n$1');
    const { text, said } = await updated(report, head + first.replace('Thăm, chúc mừng', 'Thăm hỏi, chúc mừng') + second);
    expect(said).toEqual([expect.stringContaining('reworded | ')]);
    expect(text).toContain('\n1.1. Thăm hỏi, chúc mừng');
    expect(await updated(text, head + first.replace('Thăm, chúc mừng', 'Thăm hỏi, chúc mừng') + second)).toEqual({ text, said: [] });
  });

  it('gets places in prose where no task of it is left in the plan', async () => {
    const { text, said } = await updated(
      await skeletonOf(head + '1. Họp dân.\n', { form: 'prose' }),
      head + '1. Trồng cây xanh dọc các tuyến đường.\n',
    );
    expect(said).toEqual(['dropped', 'added']);
    expect(text).toContain('Họp dân.');
    expect(text).toMatch(/^1\.2\. Trồng cây xanh dọc các tuyến đường\. <!-- nv:/mu);
  });

  it('follows the number and date of the plan', async () => {
    const { text, said } = await updated(await filled(), planText.replace('11-KH/ĐU', '12-KH/ĐU').replace('19/01/2024', '22/01/2024'));
    expect(said).toEqual(['head | 11-KH/ĐU | 12-KH/ĐU', 'head | 19/01/2024 | 22/01/2024']);
    expect(text).toContain('  số và ký hiệu: 12-KH/ĐU\n  ngày ban hành: 22/01/2024\n');
  });

  it('keeps prose, and adds a task behind the last of its part', async () => {
    const report = (await skeletonOf(planText, { form: 'prose' })).replace('[Điền kết quả thực hiện nhiệm vụ]', 'Đã thăm 12 cơ sở.');
    const { text } = await updated(report, planText.replace('### 2.', '1.3. Khảo sát nhu cầu của các điểm nhóm.\n\n### 2.'));
    expect(text).toContain('Đã thăm 12 cơ sở.');
    expect(text).toMatch(/Lễ Phật đản\..*\n\n\[Điền.*\n\nTình trạng:.*\n\n1\.3\. Khảo sát nhu cầu của các điểm nhóm\. <!-- nv:/u);
    expect((await parse(text)).answers).toHaveLength(4);
  });

  it.each([
    ['under it', (line: string) => line.replace(/ (<!-- nv:.*-->)$/u, '\n\n$1')],
    ['above it', (line: string) => line.replace(/^(.*) (<!-- nv:.*-->)$/u, '$2\n\n$1')],
  ])('rewords prose whose mark stands alone %s', async (_, move) => {
    const report = (await skeletonOf(planText, { form: 'prose' }))
      .split('\n')
      .map((line) => (line.startsWith('1.1. ') ? move(line) : line))
      .join('\n');
    const { text, said } = await updated(report, planText.replace('Thăm, chúc mừng các tổ chức', 'Tổ chức thăm, chúc mừng các tổ chức'));
    expect(said).toEqual([
      'reworded | Thăm, chúc mừng các tổ chức tôn giáo nhân dịp Tết Nguyên đán. | Tổ chức thăm, chúc mừng các tổ chức tôn giáo nhân ' +
        'dịp Tết Nguyên đán.',
    ]);
    expect(linesWith(text, 'chúc mừng')).toEqual(['1.1. Tổ chức thăm, chúc mừng các tổ chức tôn giáo nhân dịp Tết Nguyên đán.']);
  });

  it('leaves wording round a mark to the author', async () => {
    const report = (await skeletonOf(planText, { form: 'prose' })).replace(
      /^1\.1\. (Thăm, chúc mừng) (.*) (<!-- nv:.*-->)$/mu,
      '1.1. $1 $3 $2',
    );
    const { text, said } = await updated(report, planText.replace('Thăm, chúc mừng các tổ chức', 'Tổ chức thăm, chúc mừng các tổ chức'));
    expect(said.map((one) => one.split(' | ')[0])).toEqual(['kept']);
    expect(linesWith(text, 'Thăm, chúc mừng')[0]).toMatch(/^1\.1\. Thăm, chúc mừng <!-- nv:\w{10}\/\w{8} --> các tổ chức/u);
  });

  it('loses no answer and gives every task one place, whatever becomes of the plan', async () => {
    const pool = [
      'Thăm, chúc mừng các tổ chức tôn giáo',
      'Nắm tình hình các cơ sở tôn giáo',
      'Hướng dẫn đăng ký mô hình Dân vận khéo',
      'Khảo sát nhu cầu học nghề của hội viên',
      'Xây dựng kế hoạch phối hợp với Công an phường',
      'Tổ chức hội thi tìm hiểu pháp luật',
      'Cử cán bộ tham gia tập huấn nghiệp vụ',
      'Giao ban công tác dân vận hằng quý',
    ];
    const endings = ['', ' năm 2024', ' tại các tổ dân phố', ' trước ngày 30/9/2024', ' | *khẩn*'];
    const planOf = (groups: readonly (readonly string[])[]): string =>
      head +
      groups
        .map(
          (tasks, group) =>
            `### ${group + 1}. Nhóm ${group + 1}\n\n` +
            `${tasks.map((words, index) => `${group + 1}.${index + 1}. ${words.replace(/[|*]/gu, '\\$&')}.\n\n`).join('')}`,
        )
        .join('');
    const tasks = fc.uniqueArray(
      fc.tuple(fc.constantFrom(...pool), fc.constantFrom(...endings)).map((words) => words.join('')),
      { minLength: 1, maxLength: 5, selector: (words) => words },
    );
    const groups = fc.array(tasks, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(groups, groups, fc.constantFrom('row', 'prose'), async (before, after, form) => {
        let count = 0;
        const report = (await skeletonOf(planOf(before), { form }))
          .split('\n')
          .map((line) => {
            if (form === 'prose') return line === '[Điền kết quả thực hiện nhiệm vụ]' ? `Kết quả thứ ${++count}.` : line;
            return line.includes('<!-- nv:') ? line.replace(/\| \| \| \|$/u, () => `| Kết quả thứ ${++count}. | thường xuyên | |`) : line;
          })
          .join('\n');
        const { text } = await updated(report, planOf(after));
        for (let index = 1; index <= count; index++) expect(text.split(`Kết quả thứ ${index}.`)).toHaveLength(2);
        const [read, plan] = [await parse(text, 'bao-cao.md'), await parse(planOf(after))];
        const marks = read.answers.map(({ taskId }) => taskId);
        for (const { id } of plan.tasks) expect(marks.filter((mark) => mark === id)).toHaveLength(1);
        const again = await updated(text, planOf(after));
        expect(again.text).toBe(text);
        expect(again.said.filter((one) => !/^(?:dropped|doubtful)/u.test(one))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('works on decomposed text', async () => {
    const { text } = await updated(
      (await skeletonOf(planText, { form: 'prose' })).normalize('NFD'),
      planText.replace('Thăm, chúc mừng', 'Tổ chức thăm, chúc mừng'),
    );
    expect(linesWith(text.normalize('NFC'), 'chúc mừng')[0]).toMatch(
      /^1\.1\. Tổ chức thăm, chúc mừng các tổ chức tôn giáo nhân dịp Tết Nguyên đán\. <!-- nv:\w{10}\/\w{8} -->$/u,
    );
  });

  it('gives a new part its heading in prose, and its tasks labels of their own', async () => {
    const report = await skeletonOf(planText, { form: 'prose' });
    const { text, said } = await updated(
      report,
      planText
        .replace(
          '### 2. Công tác tổng hợp',
          '1.3. Khảo sát nhu cầu của các điểm nhóm.\n\n1.4. Biên soạn tài liệu hỏi đáp.\n\n### 2. Công tác dân tộc\n\n' +
            '2.1. Sơ kết chương trình phối hợp.\n\n2.2. Tặng quà người có uy tín.\n\n### 3. Công tác tổng hợp',
        )
        .replace('2.1. Hướng dẫn', '3.1. Hướng dẫn'),
    );
    expect(said).toEqual(['added', 'added', 'added', 'added']);
    const labelled = text
      .split('\n')
      .filter((line) => /^(?:### |\d\.\d\. )/u.test(line))
      .map((line) => line.replace(/ <!--.*$/u, '').slice(0, 34));
    expect(labelled.slice(labelled.indexOf('### 1. Công tác tôn giáo')).slice(0, 9)).toEqual([
      '### 1. Công tác tôn giáo',
      '1.1. Thăm, chúc mừng các tổ chức t',
      '1.2. Nắm tình hình các cơ sở tôn g',
      '1.3. Khảo sát nhu cầu của các điểm',
      '1.4. Biên soạn tài liệu hỏi đáp.',
      '### 2. Công tác dân tộc',
      '2.1. Sơ kết chương trình phối hợp.',
      '2.2. Tặng quà người có uy tín.',
      '### 2. Công tác tổng hợp',
    ]);
  });

  it('works on text with CRLF line ends', async () => {
    const { text } = await updated(
      (await filled()).replaceAll('\n', '\r\n'),
      planText.replace('### 2.', '1.3. Khảo sát nhu cầu của các điểm nhóm.\n\n### 2.'),
    );
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(linesWith(text, 'Khảo sát nhu cầu')).toHaveLength(1);
  });
});
