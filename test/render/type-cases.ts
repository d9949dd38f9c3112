/** Every type of every regulation with its template, and a plan of a type. */
import { layoutOf, type Layout, type OfficialDocument } from '../../src/model/index.js';
import { templateOf, typeRegulations } from '../config/shipped.js';
import { appendix, field, partyPlan, section, statePlan } from './make-plan.js';
import type { TemplateId } from './render.js';

export const regulations: readonly (readonly [string, TemplateId])[] = [
  ['loai-66-qd-tw', 'dang-hd36'],
  ['loai-399-qd-tw', 'dang-hd36'],
  ['loai-399-qd-tw', 'dang-hd05'],
  ['loai-nd30', 'nha-nuoc-nd30'],
  ['loai-trung-lap', 'trung-lap'],
];
export const cases = regulations.flatMap(([id, template]) => {
  const types = typeRegulations.find((one) => one.id === id);
  return (types?.types ?? []).map(({ name }): [string, string, TemplateId] => [name, id, template]);
});

/** The text that a decision issues. */
export const issued = {
  ...appendix(
    'QUY CHẾ',
    'Làm việc của Ban Chỉ đạo',
    [section('article', 'Điều 1.', 'Phạm vi', [section('arabic', '1.', 'Quy chế này quy định.')])],
    ['(Ban hành kèm theo Quyết định số 12/QĐ-SNV)'],
  ),
  type: 'attachedText' as const,
};

export function planOf(type: string, template: TemplateId, changes: Partial<OfficialDocument> = {}): OfficialDocument {
  const make = template.startsWith('dang') ? partyPlan : statePlan;
  return make({ documentType: field(type), ...changes });
}

export function layoutFor(type: string, template: TemplateId): Layout {
  return layoutOf({ documentType: field(type) }, templateOf(template));
}
