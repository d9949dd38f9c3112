/** Types of document that a regulation has, and what becomes of the others. */
import { hasFormOfItsOwn } from '../language/lines/form-scope.js';
import { documentTypes, Failure, finding, fold, type OfficialDocument, type TypeRegulation } from '../model/index.js';
import type { Rendering } from './rendering.js';

/** @throws Failure if the regulation does not know the plan's type */
export function requireType(plan: OfficialDocument, types: TypeRegulation): void {
  const { documentType, source } = plan;
  if (documentType === null) return;
  const known: readonly string[] = types.regime === 'neutral' ? documentTypes : types.types.map(({ name }) => name);
  const type = fold(documentType.value);
  if (known.some((name) => fold(name) === type)) return;
  throw new Failure(
    finding(source.file, {
      ruleId: 'unknown-type',
      severity: 'error',
      ...(hasFormOfItsOwn(plan) ? { messageId: 'unknown-type-own-form' as const } : {}),
      place: documentType.position,
      actual: documentType.printed.value,
      expected: known,
      note: types.regulation ?? types.title,
      data: { type: documentType.value, regulation: types.regulation ?? types.title },
    }),
  );
}

/** Says where the regulation gives no form of the type, so that the file has that of usage. */
export function reportUsage(rendering: Rendering): void {
  const {
    plan: { documentType },
    layout: { byUsage, article },
  } = rendering;
  if (documentType === null || !byUsage) return;
  rendering.observe({
    ruleId: 'form-by-usage',
    severity: 'info',
    place: documentType.position,
    note: article,
    data: { type: documentType.value },
  });
}
