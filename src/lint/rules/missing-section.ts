import { fold, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'missing-section': {
    vi: { text: 'văn bản không có phần tổ chức thực hiện', hint: 'Thêm phần “TỔ CHỨC THỰC HIỆN”: ai làm, ai đôn đốc, báo cáo khi nào.' },
    en: {
      text: 'no part says how the document is carried out',
      hint: 'Add a part `TỔ CHỨC THỰC HIỆN`: who does it, who sees to it, when it is reported.',
    },
  },
} satisfies Messages;

/**
 * A plan of which no part says who carries it out. The outline is custom: it speaks softly, and only where nothing comes near such a part.
 */
export const missingSection = defineRule({
  id: 'missing-section',
  severity: 'info',
  category: 'structure',
  summary: {
    vi: 'Kế hoạch, chương trình không có phần tổ chức thực hiện.',
    en: 'A plan or programme has no part on how it is carried out.',
  },
  basis: { vi: 'Cách soạn thảo kế hoạch, chương trình thường dùng', en: 'The usual outline of plans and programmes' },
  messages,
  examples: [
    {
      text: '# KẾ HOẠCH\n\n## I. MỤC ĐÍCH, YÊU CẦU\n\n1. Nâng cao chất lượng.\n\n## II. NỘI DUNG\n\n1. Tuyên truyền.\n',
      finds: ['1: KẾ HOẠCH'],
    },
    {
      text: '# KẾ HOẠCH\n\n## I. MỤC ĐÍCH, YÊU CẦU\n\n1. Nâng cao chất lượng.\n\n## II. TRÁCH NHIỆM CÁC CƠ QUAN\n\n1. Tuyên truyền.\n',
      finds: [],
    },
    { text: '# BÁO CÁO\n\n## I. TÌNH HÌNH\n\n1. Nâng cao chất lượng.\n\n## II. KẾT QUẢ\n\n1. Tuyên truyền.\n', finds: [] },
  ],
  check,
});

const carryingOut = /(?:to chuc|thuc hien|trien khai|phan cong|trach nhiem|nhiem vu cua|che do bao cao)/u;

function* check({ plan, sections, lower }: LintContext): Iterable<Sighting> {
  const type = plan.documentType;
  if (type === null || !/^(?:ke hoach|chuong trinh)$/u.test(fold(type.value))) return;
  const parts = sections.filter(({ section, parent, appendix }) => section.label.rank === 'roman' && parent === null && appendix === null);
  if (parts.length < 2) return;
  // Whoever leads each task is said, or the last lines say it in a sentence.
  if (plan.tasks.some(({ leadOrgan }) => leadOrgan !== null) || /(?:tổ chức|triển khai) thực hiện/u.test(lower)) return;
  if (
    sections.some(
      ({ section, appendix }) =>
        appendix === null && (section.heading || section.label.rank === 'roman') && carryingOut.test(fold(section.text.value)),
    )
  )
    return;
  yield { place: type.position };
}
