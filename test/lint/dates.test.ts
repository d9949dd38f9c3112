/** What the examples of the rules of dates do not show. */
import { describe, expect, it } from 'vitest';
import { solarDay } from '../../src/language/dates/lunar-calendar.js';
import { holidayOn, weekdayOf } from '../../src/lint/analysis/calendar.js';
import { toIso } from '../../src/model/index.js';
import { dateRules } from '../../src/lint/registry/dates.js';
import { fixText, lintText, shown } from './lint.js';

async function found(id: string, text: string): Promise<string[]> {
  const findings = await lintText(text, { rules: dateRules.filter((rule) => rule.id === id) });
  return findings.filter(({ ruleId }) => ruleId === id || ruleId === 'internal-error').map((one) => shown(text, one));
}

const plan = (date: string, abstract = 'công tác dân vận'): string =>
  `---\ntên loại: Kế hoạch\ntrích yếu: ${abstract}\nngày ban hành: ${date}\nthể thức: dang-hd36\n---\n`;

describe('the calendar', () => {
  it('knows the days of the week', () => {
    expect(['2024-01-01', '2024-02-29', '2024-12-15', '2000-01-01', '1998-02-18', '2026-05-27'].map(weekdayOf)).toEqual([1, 4, 0, 6, 3, 3]);
  });

  it('reckons Tết and Giỗ Tổ by the moon over Vietnam, whose months may begin on another day than in China', () => {
    const newYears = [
      '1985-01-21',
      '2007-02-17',
      '2018-02-16',
      '2019-02-05',
      '2020-01-25',
      '2021-02-12',
      '2022-02-01',
      '2023-01-22',
      '2024-02-10',
      '2025-01-29',
      '2026-02-17',
      '2027-02-06',
      '2028-01-26',
      '2029-02-13',
      '2030-02-02',
    ];
    const ancestors = [
      '2018-04-25',
      '2019-04-14',
      '2020-04-02',
      '2021-04-21',
      '2022-04-10',
      '2023-04-29',
      '2024-04-18',
      '2025-04-07',
      '2026-04-26',
      '2027-04-16',
      '2028-04-04',
      '2029-04-23',
      '2030-04-12',
    ];
    const solar = (year: string, month: number, day: number): string | null => toIso(solarDay({ year: Number(year), month, day }));
    for (const day of newYears) expect(solar(day.slice(0, 4), 1, 1)).toBe(day);
    for (const day of ancestors) expect(solar(day.slice(0, 4), 3, 10)).toBe(day);
    for (const day of ancestors) expect(holidayOn(day)).toBe('Giỗ Tổ Hùng Vương');
  });

  it('knows the notices of a year, the day of culture since 2026, and days that make up for a holiday on a day of rest', () => {
    expect(['2026-08-28', '2026-08-31', '2026-09-01', '2026-09-03', '2027-09-03', '2027-02-10', '2027-02-11'].map(holidayOn)).toEqual([
      null,
      'Quốc khánh',
      'Quốc khánh',
      null,
      'Quốc khánh',
      'Tết Nguyên đán',
      null,
    ]);
    expect(['2025-11-24', '2026-11-24', '2026-04-27', '2026-04-28', '2023-05-02', '2023-05-03', '2023-05-04'].map(holidayOn)).toEqual([
      null,
      'Ngày Văn hóa Việt Nam',
      'nghỉ bù Giỗ Tổ Hùng Vương',
      null,
      'nghỉ bù Giỗ Tổ Hùng Vương',
      'nghỉ bù Ngày Chiến thắng',
      null,
    ]);
  });

  it('knows the holidays, Tết too', () => {
    expect(['2026-02-15', '2026-02-16', '2026-02-17', '2026-02-19', '2026-02-20'].map(holidayOn)).toEqual([
      null,
      'Tết Nguyên đán',
      'Tết Nguyên đán',
      'Tết Nguyên đán',
      null,
    ]);
    expect(['2022-01-31', '2025-01-28', '2025-01-31', '2022-02-03', '2025-09-02', '2025-09-03'].map(holidayOn)).toEqual([
      'Tết Nguyên đán',
      'Tết Nguyên đán',
      'Tết Nguyên đán',
      'Tết Nguyên đán',
      'Quốc khánh',
      null,
    ]);
  });
});

describe('zeros of dates', () => {
  it('mends both faults of one date', async () => {
    const text = `${plan('19/01/2024')}Theo Chỉ thị số 12-CT/TU, ngày 5/07/2023 của Tỉnh ủy.\n`;
    const fixed = await fixText(text, (draft) => lintText(draft, { rules: dateRules }));
    expect(fixed).toContain('ngày 05/7/2023 của');
  });

  it('says nothing of quoted titles, days without a year, dates with hyphens, and of dates that are all written its own way', async () => {
    const text =
      `${plan('19/01/2024')}Về “Nghị quyết ngày 5/7/2023”; ngày 1/5, ngày 2/9; theo Chỉ ` +
      `thị số 12-CT/TU, ngày 1-2-2003; họp ngày 5/6/2024, ngày 7/6/2024.\n`;
    expect(await found('unpadded-date', text)).toEqual([]);
  });

  it('looks at the own date in words', async () => {
    const text =
      'ĐẢNG ỦY PHƯỜNG GIA SÀNG\n\nSố 11-KH/ĐU\n\nGia Sàng, ngày 5 tháng 02 năm 2024\n\n## KẾ HOẠCH\n\n### Công tác dân vận\n\nThực hiện.\n';
    expect(await found('unpadded-date', text)).toEqual(['5: ngày 5 tháng 02 năm 2024']);
    expect(await found('over-padded-date', text)).toEqual([]);
  });
});

describe('deadlines', () => {
  it('may have blanks in the own date: its first possible day counts', async () => {
    expect(
      await found(
        'deadline-before-document',
        `${plan('"     /3/2024"')}Gửi báo cáo trước ngày 29/02/2024; hoàn thành trước ngày 01/3/2024.\n`,
      ),
    ).toEqual(['7: 29/02/2024']);
    expect(await found('deadline-before-document', '# KẾ HOẠCH\n\nGửi báo cáo trước ngày 29/02/2004.\n')).toEqual([]);
  });

  it('takes the year of the abstract for a day without one', async () => {
    expect(
      await found(
        'deadline-on-holiday',
        `${plan('19/01/2024', 'công tác dân vận năm 2024')}Gửi báo cáo trước ngày 15/12; đăng ký trước ngày 16/12.\n`,
      ),
    ).toEqual(['7: 15/12']);
  });

  it('reads the cells of a table', async () => {
    const table =
      `${plan('19/01/2024')}| TT | Nội dung | Thời hạn |\n|---|---|---|\n| 1 | Đăng ` +
      `ký | Trước ngày 15/12/2024 |\n| 2 | Lễ phát động | 15/12/2024 |\n`;
    expect(await found('deadline-on-holiday', table)).toEqual(['9: 15/12/2024']);
  });

  it('leaves cases that a day parts alone', async () => {
    const text =
      `${plan('19/01/2024')}Các vụ việc phát sinh trước ngày 31/12/2023; đảng viên kết nạp ` +
      `trước ngày 03/02/2020; kết quả tính đến ngày 31/12/2023 báo cáo sau.\n`;
    expect(await found('deadline-before-document', text)).toEqual([]);
  });
});

describe('weekdays', () => {
  it('are not the numbers of meetings', async () => {
    expect(
      await found('weekday-mismatch', 'Kỳ họp thứ 5, ngày 12/12/2025; phiên họp thứ hai, ngày 12/12/2025; lần thứ ba, ngày 12/12/2025.\n'),
    ).toEqual([]);
    expect(await found('weekday-mismatch', 'Từ 8 giờ, thứ 5, ngày 12/12/2025.\n')).toEqual(['1: thứ 5, ngày 12/12/2025']);
  });
});
