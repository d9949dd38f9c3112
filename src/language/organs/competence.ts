/** Which organs of the Party may not issue which types of documents, by the tables of competence of a regulation of types. */
import { fold, type Competence, type OfficialDocument, type TypeRegulation } from '../../model/index.js';

/** The entry that bars a document's issuer from its type; null where none does, or nothing tells what kind of organ it is. */
export function barredFrom(plan: OfficialDocument, { competence }: TypeRegulation): Competence | null {
  const { documentType } = plan;
  const issuer = issuerOf(plan);
  if (documentType === null || issuer === null) return null;
  return competence.find((one) => fold(one.issuer).startsWith(issuer) && one.excluded.includes(documentType.value)) ?? null;
}

/**
 * The kind of the issuing organ as tables of competence begin its name: a chi bộ, the committee or the standing committee of an
 * organisation at the base.
 */
function issuerOf({ letterhead, signatories }: OfficialDocument): string | null {
  const organ = fold(letterhead.issuingOrgan?.value ?? '');
  if (organ.startsWith('chi bo')) return 'chi bo';
  // Communes and wards stand above the base.
  if (!organ.startsWith('dang uy') || /\b(?:xa|phuong|dac khu|tinh|thanh pho)\b/u.test(organ)) return null;
  const body = fold(signatories[0]?.capacities[0]?.body ?? '');
  if (body.startsWith('ban thuong vu')) return 'ban thuong vu';
  return body.startsWith('dang uy') || body.startsWith('ban chap hanh') ? 'ban chap hanh' : null;
}
