/** An office's values in a document that lacks them. */
import { emptyText, fold, squeeze, configuredField } from '../model/index.js';
import type {
  Field,
  OfficeConfig,
  OfficeSignatory,
  OfficeValues,
  OfficialDocument,
  Recipients,
  Signatory,
  SigningCapacity,
} from '../model/index.js';
import { readRecipient } from '../language/lines/recipients.js';
import { readCapacity } from '../language/lines/signature.js';

/** The plan with the office's values where it has none of its own; they stand in no source. */
export function applyOffice(plan: OfficialDocument, office: OfficeConfig): OfficialDocument {
  const { values } = office;
  const { letterhead, issuance } = plan;
  const issuingOrgan = letterhead.issuingOrgan ?? configured(values.issuingOrgan);
  const ownOrgan = issuingOrgan === null || values.issuingOrgan === undefined || fold(issuingOrgan.value) === fold(values.issuingOrgan);
  return {
    ...plan,
    letterhead: {
      ...letterhead,
      issuingOrgan,
      superiorOrgan: letterhead.superiorOrgan ?? (ownOrgan ? configured(values.superiorOrgan) : null),
    },
    issuance: { ...issuance, place: issuance.place ?? configured(values.place) },
    recipients: withRecipients(plan.recipients, values),
    signatories: plan.signatories.length > 0 ? plan.signatories : (values.signatories ?? []).map(toSignatory),
  };
}

function configured(value: string | undefined): Field<string> | null {
  return value === undefined ? null : configuredField(value, value);
}

function withRecipients(own: Recipients | null, values: OfficeValues): Recipients | null {
  const archive = own?.archive ?? configured(values.archive);
  if (own !== null) return { ...own, archive };
  if (values.recipients === undefined) return null;
  const items = values.recipients.map((line) => configuredField(readRecipient(line), line));
  return { items, archive, position: null };
}

function toSignatory({ capacity, position, name }: OfficeSignatory): Signatory {
  const lines = (text: string | null): string[] =>
    (text ?? '')
      .split('\n')
      .map(squeeze)
      .filter((line) => line !== '');
  return {
    capacities: lines(capacity).map((line): SigningCapacity => readCapacity(line) ?? { mark: null, body: line }),
    positions: lines(position),
    name,
    otherPosts: [],
    notes: [],
    printed: emptyText,
    position: null,
    origin: 'config',
  };
}
