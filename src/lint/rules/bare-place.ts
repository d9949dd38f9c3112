import names from '../../../templates/tu-vung/dia-danh.yaml';
import unitWords from '../../../templates/tu-vung/soat-loi.yaml';
import { withTonePlacement } from '../../language/spelling/syllables.js';
import { oneOf } from '../../language/word-lists.js';
import { fold, squeeze, upperFirst, type Messages, type PlaceName } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'bare-place': {
    vi: { text: 'địa danh “{actual}” thiếu cấp hành chính', hint: 'Ghi cấp trước tên, ví dụ “{expected}”: tên {reason}.' },
    en: {
      text: 'the place `{actual}` lacks the word of its level',
      hint: 'Write the level before the name, as in `{expected}`: {reason}.',
    },
  },
} satisfies Messages;

/** A place of issue that needs the word of its level: one syllable, a figure, the name of the province too, of a person, of an event. */
export const barePlace = defineRule({
  id: 'bare-place',
  severity: 'warning',
  category: 'form',
  summary: {
    vi: 'Địa danh một âm tiết, là chữ số, tên người, sự kiện lịch sử hoặc trùng tên tỉnh mà không ghi cấp hành chính.',
    en: 'A place of one syllable, a figure, a name of a person, of an event or of the province too stands without its level.',
  },
  basis: {
    vi: '05-HD/VPTW, Phần II, I.4.1; 36-HD/VPTW, II.1.4; Phụ lục I, II.4.a của Nghị định 30/2020/NĐ-CP',
    en: '05-HD/VPTW, part II, I.4.1; 36-HD/VPTW, II.1.4; Decree 30/2020/NĐ-CP, Annex I, II.4.a',
  },
  messages,
  regimes: ['party', 'state'],
  examples: [
    { text: '---\nthể thức: dang-hd05\nđịa danh: Huế\nngày ban hành: 05/6/2026\n---\n\n# KẾ HOẠCH\n', finds: ['3: Huế'] },
    {
      text:
        '---\nthể thức: dang-hd05\ncơ quan cấp trên: Đảng bộ tỉnh Phú Thọ\ncơ quan ban hành: Đảng ủy phường Phú Thọ\n' +
        'địa danh: Phú Thọ\n---\n\n# KẾ HOẠCH\n',
      finds: ['5: Phú Thọ'],
    },
    { text: '---\nthể thức: dang-hd36\nđịa danh: "7"\n---\n\n# KẾ HOẠCH\n', finds: ['3: 7'] },
    { text: '---\nthể thức: dang-hd05\nđịa danh: Ngô Quyền\n---\n\n# KẾ HOẠCH\n', finds: ['3: Ngô Quyền'] },
    { text: '---\nthể thức: nha-nuoc-nd30\nđịa danh: Điện Biên Phủ\n---\n\n# KẾ HOẠCH\n', finds: ['3: Điện Biên Phủ'] },
    { text: '---\nthể thức: dang-hd05\nđịa danh: Phan Thiết\n---\n\n# KẾ HOẠCH\n', finds: [] },
    { text: '---\nthể thức: dang-hd05\nđịa danh: Phường Ngô Quyền\n---\n\n# KẾ HOẠCH\n', finds: [] },
    { text: '---\nthể thức: dang-hd05\nđịa danh: TP Huế\n---\n\n# KẾ HOẠCH\n', finds: [] },
    { text: '---\nthể thức: dang-hd05\ncơ quan ban hành: Tỉnh ủy Phú Thọ\nđịa danh: Phú Thọ\n---\n\n# KẾ HOẠCH\n', finds: [] },
    { text: '---\nthể thức: nha-nuoc-nd30\nđịa danh: Huế\n---\n\n# KẾ HOẠCH\n', finds: [] },
  ],
  check,
});

const level = new RegExp(String.raw`^${oneOf(unitWords.levelWords.map(fold))}(?![a-z])`, 'u');

const reasons: Readonly<Record<PlaceName, { readonly vi: string; readonly en: string }>> = {
  syllable: { vi: 'có một âm tiết', en: 'it has one syllable' },
  figure: { vi: 'là chữ số', en: 'it is a figure' },
  namesake: { vi: 'trùng tên tỉnh, thành phố', en: 'the province has the same name' },
  person: { vi: 'là tên người', en: 'it is the name of a person' },
  event: { vi: 'là tên sự kiện lịch sử', en: 'it is the name of an event' },
};

function isOneOf(known: readonly string[], name: string): boolean {
  return known.some((one) => one.length === name.length && written(one) === written(name));
}

/** A name as it is compared: diacritics tell names apart, case and the place of a tone do not. */
function written(name: string): string {
  return name
    .split(' ')
    .map((word) => withTonePlacement(word.toLowerCase(), 'old'))
    .join(' ');
}

function* check(context: LintContext): Iterable<Sighting> {
  const { place } = context.plan.issuance;
  const { levelBefore, article } = context.template.date;
  const name = squeeze(place?.value ?? '');
  if (place === null || name === '' || level.test(fold(name))) return;
  const reason = (levelBefore ?? []).find((one) => isSuch(name, one, context));
  if (reason === undefined) return;
  yield {
    place: place.position,
    actual: name,
    expected: [`${levelOf(context)} ${name}`],
    note: article,
    data: { reason: reasons[reason] },
  };
}

function isSuch(name: string, kind: PlaceName, context: LintContext): boolean {
  switch (kind) {
    case 'syllable':
      return /^\p{L}+$/u.test(name);
    case 'figure':
      return /^\d{1,3}$/u.test(name);
    case 'namesake':
      return isNamesake(name, context);
    case 'person':
      return isOneOf(names.persons, name);
    case 'event':
      return isOneOf(names.events, name);
  }
}

/** Whether a commune's organ stands under one of a province of the same name, and the place is that name. */
function isNamesake(name: string, { plan: { letterhead } }: LintContext): boolean {
  const [organ, superior] = [letterhead.issuingOrgan, letterhead.superiorOrgan].map((field) => fold(field?.value ?? ''));
  const own = ` ${fold(name)}`;
  return unitWords.communeWords.some((word) => organ?.endsWith(` ${fold(word)}${own}`)) && superior?.endsWith(own) === true;
}

/** The level that the issuing organ's name tells, else an open one. */
function levelOf({ plan: { letterhead } }: LintContext): string {
  const organ = letterhead.issuingOrgan?.value ?? '';
  const found = unitWords.levelWords.find((word) => new RegExp(` ${fold(word)}(?![a-z])`, 'u').test(` ${fold(organ)}`));
  return found === undefined ? '[cấp]' : upperFirst(found);
}
