import { fold, signingMarkOf, strictness, type Signatory, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { placeOfPart } from '../analysis/printed-parts.js';
import { type Sighting, defineRule } from '../rule.js';
import { knownOrganSymbols, organSymbolOf } from '../../language/organs/organ-symbols.js';

const messages = {
  'wrong-organ-symbol': {
    vi: {
      text: 'ký hiệu “{actual}” không phải của “{organ}”',
      hint: 'Ký hiệu của cơ quan này là “{expected}”; kiểm tra phần chép từ văn bản khác.',
    },
    en: {
      text: 'the symbol `{actual}` is not the one of “{organ}”',
      hint: 'It has `{expected}`; look for what was copied from another document.',
    },
  },
  'wrong-organ-symbol-signature': {
    vi: { text: 'chữ ký thay mặt “{actual}”, cơ quan ban hành là “{organ}”', hint: 'Sửa quyền hạn ký hoặc tên cơ quan ban hành cho khớp.' },
    en: { text: 'it is signed on behalf of “{actual}”, but issued by “{organ}”', hint: 'Make signature and issuing organ agree.' },
  },
} satisfies Messages;

type Said = Sighting<keyof typeof messages>;

/**
 * Letterhead, symbol and signature of different organs, as left over from a copied document. It speaks only of organs whose symbol is the
 * same everywhere; committees of cities and towns write TU, ThU or TX.
 */
export const wrongOrganSymbol = defineRule({
  id: 'wrong-organ-symbol',
  severity: 'error',
  category: 'form',
  summary: {
    vi: 'Cơ quan ở tiêu đề, trong ký hiệu và ở chữ ký không phải là một.',
    en: 'Letterhead, symbol and signature name different organs.',
  },
  basis: { vi: 'Thể thức: tên cơ quan, số và ký hiệu, chữ ký', en: 'The template: organ, number and symbol, signature' },
  messages,
  regimes: ['party', 'state'],
  examples: [
    { text: '---\ncơ quan ban hành: Đảng ủy phường Gia Sàng\nsố và ký hiệu: 11-KH/TU\n---\n\n# KẾ HOẠCH\n', finds: ['3: 11-KH/TU'] },
    {
      text:
        '---\ncơ quan ban hành: Đảng ủy phường Gia Sàng\nngười ký:\n  quyền hạn: T/M ĐẢNG ỦY PHƯỜNG TÂN LẬP\n  chức vụ: BÍ THƯ\n' +
        '  họ tên: Nguyễn Văn A\n---\n\n# KẾ HOẠCH\n',
      finds: ['4: ĐẢNG ỦY PHƯỜNG TÂN LẬP'],
    },
    {
      text: '---\ncơ quan ban hành: Ủy ban nhân dân xã Tân Cương\nquyền hạn: TM. HỘI ĐỒNG NHÂN DÂN\n---\n\n# KẾ HOẠCH\n',
      finds: ['3: HỘI ĐỒNG NHÂN DÂN'],
    },
    { text: '---\ncơ quan ban hành: Thành ủy Thái Nguyên\nsố và ký hiệu: 136-KH/TU\n---\n\n# KẾ HOẠCH\n', finds: [] },
    { text: '---\ncơ quan ban hành: Quân ủy Trung ương\nsố và ký hiệu: 05-KH/QUTW\n---\n\n# KẾ HOẠCH\n', finds: [] },
    {
      text:
        '---\ncơ quan ban hành: Đảng ủy phường Gia Sàng\nsố và ký hiệu: 11-KH/ĐU\nquyền hạn: T/M BAN THƯỜNG VỤ\n---\n\n' +
        'Thực hiện Kế hoạch số 136-KH/TU của Thành ủy:\n',
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Said> {
  const { plan, template } = context;
  const organ = plan.letterhead.issuingOrgan;
  if (organ !== null) yield* departmentAtOdds(context, organ.value);
  const symbol = organ === null ? null : organSymbolOf(organ.value);
  if (organ === null || symbol === null) return;
  const parts = plan.number?.value.organSymbol?.split('-') ?? [];
  const [first = ''] = parts;
  const data = { organ: organ.value };
  if (knownOrganSymbols.has(first) && !parts.includes(symbol)) {
    yield {
      place: plan.number?.position ?? null,
      severity: strictness(template),
      actual: first,
      expected: [symbol],
      note: template.number.article,
      data,
    };
  }
  const [signatory] = plan.signatories;
  if (signatory === undefined || plan.signatories.length > 1) return;
  const body = signingBody(signatory);
  const signing = body === null ? null : organSymbolOf(body);
  if (body === null || signing === null || (signing === symbol && !namesAnother(body, organ.value))) return;
  yield {
    place: placeOfPart(context, signatory, body),
    messageId: 'wrong-organ-symbol-signature',
    severity: strictness(template),
    actual: body,
    note: template.signature.article,
    data,
  };
}

/** The symbol of a department that begins with `S` but holds none of the letters of its name: `SNV` over SỞ TÀI CHÍNH. */
function* departmentAtOdds({ plan, template }: LintContext, organ: string): Iterable<Said> {
  const initials = fold(organ).startsWith('so ')
    ? fold(organ)
        .split(/[^a-z]+/u)
        .filter((word) => word !== 'va' && word !== '')
        .map((word) => word.charAt(0))
        .join('')
    : '';
  const parts = (plan.number?.value.organSymbol?.split('-') ?? []).map((part) => fold(part).replace(/[^a-z]/gu, ''));
  const own = parts.find((part) => /^s[a-z]{1,9}$/u.test(part));
  if (initials.length < 2 || own === undefined || isWithin(own, initials) || isWithin(initials, own)) return;
  yield {
    place: plan.number?.position ?? null,
    // No text says how a department's symbol is made of its name.
    severity: 'warning',
    actual: plan.number?.value.organSymbol ?? '',
    expected: [initials.toUpperCase()],
    note: template.number.article,
    data: { organ },
  };
}

/** Whether the letters of one stand in the other, in their order. */
function isWithin(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === letters.charAt(at)) at++;
  return at === letters.length;
}

/** In whose name it is signed. */
function signingBody({ capacities }: Signatory): string | null {
  return capacities.find(({ mark }) => mark !== null && signingMarkOf(mark) === 'onBehalf')?.body ?? null;
}

const communeKind = / (?:xa|phuong|thi tran|dac khu) /gu;

/** Kind and name of the commune that a folded organ ends with. */
function communeOf(organ: string): readonly [kind: string, name: string] | null {
  const last = [...` ${organ}`.matchAll(communeKind)].at(-1);
  return last === undefined ? null : [last[0].trim(), organ.slice(last.index + last[0].length - 1)];
}

/** Whether both name a commune of one kind, and not the same. */
function namesAnother(body: string, organ: string): boolean {
  const [one, other] = [communeOf(fold(body)), communeOf(fold(organ))];
  return one !== null && other !== null && one[0] === other[0] && one[1] !== other[1];
}
