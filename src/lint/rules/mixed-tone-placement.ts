import ruleWords from '../../../templates/tu-vung/soat-loi.yaml';
import type { Messages, OptionValues } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import type { Word } from '../../language/words.js';
import { gatherSpots, type Spot } from '../analysis/gathered.js';
import { type Sighting, defineRule } from '../rule.js';
import { tonePlacementOf, withTonePlacement } from '../../language/spelling/syllables.js';
import { isCapital, mayStartSentence, spellings } from '../analysis/spellings.js';

const messages = {
  'mixed-tone-placement': {
    vi: {
      text: 'dấu thanh đặt không thống nhất: “{actual}”, có {count} chữ khác kiểu {sample}',
      hint: 'Viết “{expected}”.{? Chọn kiểu của cơ quan bằng tùy chọn “placement”: {@openOffice}}',
    },
    en: {
      text: 'tone marks stand at two places: `{actual}`, {count} words unlike {sample}',
      hint: 'Write `{expected}`.{? The option `placement` sets the office’s way: {@openOffice}}',
    },
  },
} satisfies Messages;

/** `khoá` beside `khóa`: both places of the tone are official; one document, and one office, keeps to one. */
export const mixedTonePlacement = defineRule({
  id: 'mixed-tone-placement',
  severity: 'info',
  category: 'orthography',
  summary: {
    vi: 'Dấu thanh đặt lẫn hai kiểu: hòa, ủy, khóa (kiểu cũ) và hoà, uỷ, khoá (kiểu mới).',
    en: 'Tone marks stand at two places: hòa, ủy, khóa (the old way) and hoà, uỷ, khoá (the new).',
  },
  basis: {
    vi: 'Không có quy định bắt buộc; thống nhất trong một văn bản, theo nếp của cơ quan',
    en: 'No regulation; one way in one document, as the office writes',
  },
  messages,
  fix: 'unsafe',
  options: {
    placement: {
      initial: '',
      choices: ['', 'cũ', 'mới'],
      summary: {
        vi: 'Kiểu đặt dấu của cơ quan: “cũ” (hòa), “mới” (hoà); để trống thì theo số đông trong văn bản.',
        en: 'The office’s way: `cũ` (hòa), `mới` (hoà); empty: what most of the document has.',
      },
    },
  },
  examples: [
    {
      text: '# KẾ HOẠCH\n\nNghị quyết khóa XIII, cụ thể hóa chủ trương của cấp ủy, nhiệm kỳ khoá XIX.\n',
      finds: ['3: khoá'],
      fixed: '# KẾ HOẠCH\n\nNghị quyết khóa XIII, cụ thể hóa chủ trương của cấp ủy, nhiệm kỳ khóa XIX.\n',
    },
    {
      text: '# KẾ HOẠCH\n\nCấp ủy khóa XIII.\n',
      options: { placement: 'mới' },
      finds: ['3: ủy'],
      fixed: '# KẾ HOẠCH\n\nCấp uỷ khoá XIII.\n',
    },
    {
      text: '# KẾ HOẠCH\n\nĐồng chí Hoà ở phường Định Hoá dự hội nghị cấp ủy; phong trào “Hoà giải ở cơ sở, khoẻ vì nước”; quý III.\n',
      finds: [],
    },
  ],
  check,
});

/** Words that are capitalised in names of bodies, not of persons and places. */
const commonCapitals = new Set(ruleWords.capitalsOfBodies);

function* check(context: LintContext, options: OptionValues): Iterable<Sighting> {
  const spots: Record<'old' | 'new', Spot[]> = { old: [], new: [] };
  const { distinct, ids } = spellings(context);
  const placements = distinct.map(tonePlacementOf);
  for (let at = 0; at < ids.length; at++) {
    const placement = placements[ids[at] as number] ?? null;
    if (placement === null) continue;
    const word = context.words[at] as Word;
    if (!isCommon(context, word) || context.isQuoted(word.start)) continue;
    spots[placement].push({
      start: word.start,
      end: word.end,
      replacement: withTonePlacement(word.text, placement === 'old' ? 'new' : 'old'),
    });
  }
  const wanted = options['placement'] === 'cũ' ? 'old' : options['placement'] === 'mới' ? 'new' : null;
  if (wanted === null && (spots.old.length === 0 || spots.new.length === 0)) return;
  const kept = wanted ?? majority(spots);
  const sighting = gatherSpots(context, kept === 'old' ? spots.new : spots.old, wanted !== null, {
    data: { sample: kept === 'old' ? 'hòa, ủy' : 'hoà, uỷ' },
  });
  if (sighting !== null) yield sighting;
}

/** What most of the document has; where both are even, what it has first. */
function majority({ old, new: modern }: Record<'old' | 'new', Spot[]>): 'old' | 'new' {
  if (old.length !== modern.length) return old.length > modern.length ? 'old' : 'new';
  return (old[0]?.start ?? Infinity) < (modern[0]?.start ?? Infinity) ? 'old' : 'new';
}

/**
 * Whether a word is not a name: small, or one of the words that bodies have in their names, or at the start of a sentence before a small
 * word.
 */
function isCommon(context: LintContext, { text, start, end }: Word): boolean {
  if (!isCapital(text.charAt(0))) return true;
  if (commonCapitals.has(text.toLowerCase())) return true;
  return (
    text.length > 1 && !isCapital(text.charAt(1)) && mayStartSentence(context, start) && /^ \p{Ll}/u.test(context.text.slice(end, end + 2))
  );
}
