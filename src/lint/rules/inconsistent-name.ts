import units from '../../../templates/tu-vung/don-vi-hanh-chinh.yaml';
import ruleWords from '../../../templates/tu-vung/soat-loi.yaml';
import { oneOf } from '../../language/word-lists.js';
import type { LintContext, Hit } from '../lint-context.js';
import { relatedPlace } from '../lint-context.js';
import { capitalLetter, lowercaseLetter, fold, letters, type Citation, type Messages } from '../../model/index.js';
import { oncePerPassage } from '../passages.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'inconsistent-name': {
    vi: { text: 'ghi “{actual}” trong văn bản của {expected}', hint: 'Kiểm tra xem có phải phần còn sót của văn bản đã sao chép không.' },
    en: { text: '`{actual}` in a document of {expected}', hint: 'Is it a remainder of the text that was copied?' },
  },
  'inconsistent-name-kind': {
    vi: { text: 'ghi “{actual}”, cơ quan ban hành là của “{expected}”', hint: 'Sửa lại tên đơn vị hành chính.' },
    en: { text: '`{actual}` stands in a text of “{expected}”', hint: 'Mend the name of the unit.' },
  },
  'inconsistent-name-place': {
    vi: { text: 'tiêu đề ghi “{organ}”, nơi ban hành và trong bài là “{actual}”', hint: 'Sửa tên cơ quan ở tiêu đề, hoặc địa danh.' },
    en: { text: 'the letterhead says “{organ}”, the place of issue and the text “{actual}”', hint: 'Mend the letterhead or the place.' },
  },
  'inconsistent-name-body': {
    vi: { text: '“{actual}” có phải là “{expected}” (ghi {count} chỗ) không?', hint: 'Gọi một cơ quan bằng một tên trong cả văn bản.' },
    en: { text: 'is `{actual}` the `{expected}` that is named {count} times?', hint: 'Call one body by one name.' },
  },
} satisfies Messages;

type Said = Sighting<keyof typeof messages>;

/**
 * Another ward's name, or another kind of unit, where the own one belongs: what is left of the text that was copied. And one body of the
 * committee under two names.
 */
export const inconsistentName = defineRule({
  id: 'inconsistent-name',
  severity: 'warning',
  category: 'orthography',
  summary: {
    vi: 'Trong bài ghi tên xã, phường khác như của mình, hoặc gọi một cơ quan bằng hai tên.',
    en: 'The text names another commune’s organs as its own, or one body by two names.',
  },
  basis: { vi: 'Lỗi thường gặp khi sao chép văn bản cũ', en: 'A common slip of copied texts' },
  messages,
  examples: [
    {
      text:
        '---\ncơ quan ban hành: Đảng ủy phường Gia Sàng\nđịa danh: Gia Sàng\n---\n# KẾ HOẠCH\n\n' +
        'Đảng ủy phường Gia Sàng giao các chi bộ.\n\nCông tác dân vận trên địa bàn phường Quang Vinh; báo cáo Đảng ủy phường Quang ' +
        'Vinh.\n',
      finds: ['9: phường Quang Vinh'],
    },
    {
      text:
        '---\ncơ quan ban hành: Đảng ủy phường Gia Sàng\n---\n# KẾ HOẠCH\n\n' +
        'Đảng ủy phường Gia Sàng giao Khối Dân vận Đảng ủy theo dõi.\n\n' +
        'Công an xã Gia Sàng giữ gìn trật tự; Khối Dân vận Đảng ủy đôn đốc; báo cáo Ban Dân vận Đảng ủy.\n',
      finds: ['8: xã Gia Sàng', '8: Ban Dân vận Đảng ủy'],
    },
    {
      text:
        '---\ncơ quan ban hành: Đảng ủy phường Gia Sàng\n---\n# KẾ HOẠCH\n\n' +
        'Đảng ủy phường Gia Sàng (trước đây là xã Gia Sàng) giao Khối Dân vận Đảng ủy theo dõi, báo cáo Ban Dân vận Thành ủy.\n',
      finds: [],
    },
    {
      text:
        '---\ncơ quan ban hành: Đảng ủy phường Gia Sàng\nđịa danh: Gia Sàng\n---\n# KẾ HOẠCH\n\n' +
        'Đảng bộ phường Gia Sàng; học tập Đảng ủy phường Quang Vinh; theo Kế hoạch số 12-KH/ĐU, ngày 05/01/2024 của Đảng ủy phường ' +
        'Quang Vinh.\n\nTrước sáp nhập, UBND phường Cam Giá quản lý 20 tổ dân phố.\n',
      finds: [],
    },
  ],
  check,
});

const kinds = units.communes;
const communeWord = new RegExp(oneOf(units.communes), 'gu');
const unit = new RegExp(
  String.raw`(${oneOf(units.communes)}) ((?:${capitalLetter}${lowercaseLetter}{0,6})` +
    String.raw`(?: ${capitalLetter}${lowercaseLetter}{0,6}){0,3})(?![${letters}])`,
  'gu',
);
/** What makes the commune of the text its own: its organs, its area. */
const ownWords = new RegExp(String.raw`(?:${oneOf(ruleWords.ownOrgans)} |ban chỉ đạo [^,;.()\d]{0,30} của )$`, 'u');
/** What tells that another commune is meant. */
const others = new RegExp(
  [
    oneOf(ruleWords.otherCommunes),
    String.raw`(?:xã|phường|đặc khu) [${letters}]{1,7}(?: [${letters}]{1,7}){0,2}(?:,| và) (?:xã|phường|đặc khu) `,
  ].join('|'),
  'u',
);

function* check(context: LintContext): Iterable<Said> {
  const own = ownUnit(context);
  if (own !== null) yield* otherCommunes(context, own);
  yield* otherPlace(context);
  yield* otherBodies(context);
}

/** A commune in the letterhead that the text never names, while it names the one of the place of issue. */
function* otherPlace(context: LintContext): Iterable<Said> {
  const { letterhead, issuance } = context.plan;
  const place = issuance.place?.value.trim() ?? '';
  const organ = [letterhead.issuingOrgan, letterhead.superiorOrgan].find(
    (one) => one !== null && kinds.some((kind) => one.value.toLowerCase().includes(`${kind} `)),
  );
  if (place === '' || organ === null || organ === undefined || fold(organ.value).includes(fold(place))) return;
  const kind = kinds.find((one) => organ.value.toLowerCase().includes(`${one} `)) ?? '';
  const own = organ.value.toLowerCase().slice(organ.value.toLowerCase().lastIndexOf(`${kind} `));
  const body = context.lower.slice(context.passages.find(({ role }) => role !== 'organ')?.start ?? 0);
  if (!body.includes(`${kind} ${place.toLowerCase()}`) || body.includes(own)) return;
  yield {
    place: issuance.place?.position ?? null,
    messageId: 'inconsistent-name-place',
    actual: place,
    data: { organ: organ.value },
    related: relatedPlace(organ.position),
  };
}

/** Bodies of one committee that documents call by two names; what stands behind tells whose body it is. */
const bodies = new RegExp(String.raw`(?<![${letters}])((?:[Kk]hối|[Bb]an) [Dd]ân vận) ([Đđ]ảng [uủ][yỷ](?! (?:khối|các)))`, 'gu');

/** One body under two names: the name that stands fewer times. */
function* otherBodies(context: LintContext): Iterable<Said> {
  const uses = new Map<string, Hit[]>();
  for (const hit of context.find(bodies)) {
    const name = (hit.match[1] ?? '').toLowerCase();
    const same = uses.get(name) ?? [];
    uses.set(name, same);
    same.push(hit);
  }
  const [usual, other] = [...uses.values()].toSorted((one, two) => two.length - one.length);
  const [first, ...rest] = other ?? [];
  if (usual === undefined || first === undefined || usual.length === other?.length) return;
  yield {
    place: context.place(first.start, first.end),
    messageId: 'inconsistent-name-body',
    actual: first.match[0],
    expected: [usual[0]?.match[0] ?? ''],
    data: { count: usual.length },
    related: rest.flatMap(({ start, end }) => relatedPlace(context.place(start, end))),
  };
}

function* otherCommunes(context: LintContext, own: OwnUnit): Iterable<Said> {
  const cited = communesOf(context.plan.citations);
  const speaksOfOthers = oncePerPassage(({ text }) => others.test(text.value.toLowerCase()));
  const reported = new Map<string, { start: number; end: number }[]>();
  let ownUses = 0;
  for (const { match, start, end, passage } of context.find(unit)) {
    const name = (match[2] ?? '').toLowerCase();
    if (name === own.name || name.startsWith(`${own.name} `)) {
      const kind = match[1] ?? '';
      const other =
        kind !== own.kind && name === own.name && passage.role !== 'recipient' && !context.isQuoted(start) && !speaksOfOthers(passage);
      if (other)
        yield {
          place: context.place(start, end),
          messageId: 'inconsistent-name-kind',
          actual: match[0],
          expected: [`${own.kind} ${match[2] ?? ''}`],
        };
      else ownUses++;
      continue;
    }
    const before = context.lower.slice(Math.max(passage.start, start - 48), start);
    if (!ownWords.test(before) || context.isQuoted(start) || speaksOfOthers(passage)) continue;
    if (cited.has(match[0].toLowerCase()) || passage.role === 'recipient' || passage.role === 'addressee') continue;
    const known = reported.get(match[0]) ?? [];
    known.push({ start, end });
    reported.set(match[0], known);
  }
  // A document that speaks of many communes is not a copy of one of them.
  if (reported.size !== 1 || ownUses === 0) return;
  for (const [name, [first, ...rest]] of reported) {
    if (first === undefined) continue;
    yield {
      place: context.place(first.start, first.end),
      actual: name,
      expected: [`${own.kind} ${own.printed}`],
      related: rest.flatMap(({ start, end }) => relatedPlace(context.place(start, end))),
    };
  }
}

/** The communes that issuers of citations name, in small letters, with each beginning of their names. */
function communesOf(citations: readonly Citation[]): ReadonlySet<string> {
  const communes = new Set<string>();
  for (const issuer of new Set(citations.map((citation) => citation.issuer?.value.toLowerCase() ?? ''))) {
    for (const { index, 0: kind } of issuer.matchAll(communeWord)) {
      const words = issuer.slice(index + kind.length, index + kind.length + 40).split(/(?=[\s,;.()])/u);
      for (let count = 1; count <= Math.min(4, words.length); count++) communes.add(kind + words.slice(0, count).join(''));
    }
  }
  return communes;
}

interface OwnUnit {
  readonly kind: string;
  readonly name: string;
  readonly printed: string;
}

/** The commune of the issuing organ; of the place of issue alone only the kind that the text itself gives it. */
function ownUnit(context: LintContext): OwnUnit | null {
  const { letterhead, issuance } = context.plan;
  const place = issuance.place?.value ?? '';
  for (const organ of [letterhead.issuingOrgan, letterhead.superiorOrgan]) {
    const printed = organ?.value.trim() ?? '';
    const lower = printed.toLowerCase();
    for (const kind of kinds) {
      const at = lower.lastIndexOf(`${kind} `);
      if (at < 0) continue;
      const name = lower.slice(at + kind.length + 1);
      return { kind, name, printed: place.toLowerCase() === name ? place : printed.slice(at + kind.length + 1) };
    }
  }
  if (place === '') return null;
  const kind = kinds.find((one) => context.text.includes(`${one} ${place}`));
  return kind === undefined ? null : { kind, name: place.toLowerCase(), printed: place };
}
