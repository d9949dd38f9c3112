/** Types of document that are written, and what becomes of the others. */
import { Failure, finding, fold, type Plan, type TypeRegulation } from '../model/index.js';

/** Types with the layout of a text with parts and of a quyết định in its direct form; công văn and the like are laid out otherwise. */
export const writtenTypes = [
  'Kế hoạch', 'Chương trình', 'Báo cáo', 'Hướng dẫn', 'Thông báo', 'Kết luận', 'Đề án', 'Phương án', 'Quy chế', 'Quy định',
  'Nghị quyết', 'Quyết định',
] as const;

/** @throws Failure where the regulation does not know the plan's type, or nothing here can write it */
export function requireType({ documentType, source }: Plan, types: TypeRegulation): void {
  if (documentType === null) return;
  const known = new Set(types.types.map((entry) => fold(entry.name)));
  const allowed = writtenTypes.filter((name) => types.regime === 'neutral' || known.has(fold(name)));
  const type = fold(documentType.value);
  if (allowed.some((name) => fold(name) === type)) return;
  throw new Failure(
    finding(source.file, {
      ruleId: 'unknown-type',
      messageId: known.has(type) ? 'unwritten-type' : 'unknown-type',
      severity: 'error',
      place: documentType.position,
      actual: documentType.printed,
      expected: allowed,
      note: types.regulation ?? types.title,
      data: { type: documentType.value, regulation: types.regulation ?? types.title },
    }),
  );
}
