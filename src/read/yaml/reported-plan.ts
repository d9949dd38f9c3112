/** The plan that a report reports on, as front matter names it. */
import { isMap, type Pair } from 'yaml';
import { finding, fold, placeOf, squeeze, trimText, type Field, type ReportedPlan, type Text } from '../../model/index.js';
import { readDate } from '../../language/dates/dates.js';
import { readNumber } from '../../language/numbers/document-number.js';
import { unknownKey, type FrontValues } from './front-values.js';
import { reportedPlanKey, reportedPlanKeys, type ReportedPlanKey } from './keys.js';

/** `kế hoạch: plan-2024.md`, or a mapping of the plan's file, number, date, what of it is reported on, and what answers were taken from. */
export function readReportedPlan(values: FrontValues): ReportedPlan | null {
  const node = values.nodeOf('reportedPlan');
  if (!isMap(node)) {
    const file = values.field('reportedPlan', squeeze);
    return file === null ? null : { file, number: null, date: null, all: false, takenFrom: null };
  }
  const texts = new Map<ReportedPlanKey, Text>();
  for (const pair of node.items as Pair[]) {
    const word = values.textOf(pair.key);
    const text = values.textOf(pair.value);
    const key = word === null ? null : reportedPlanKey(word.value);
    if (word !== null && key === null) values.findings.push(unknownKey(values.source, word, Object.values(reportedPlanKeys).flat()));
    else if (key !== null && text !== null) texts.set(key, trimText(text));
  }
  const field = <T>(key: ReportedPlanKey, read: (value: string) => T | null): Field<T> | null => {
    const text = texts.get(key);
    if (text === undefined) return null;
    const found = read(text.value);
    if (found === null) {
      values.findings.push(
        finding(values.source.file, {
          ruleId: 'malformed-metadata',
          severity: 'error',
          place: placeOf(values.source, text),
          actual: text.value,
          data: { key: reportedPlanKeys[key][0] },
          messageId: `malformed-${key}`,
        }),
      );
    }
    return found === null ? null : values.toField(text, found);
  };
  return {
    file: field('file', squeeze),
    number: field('number', readNumber),
    date: field('date', readDate),
    all: fold(texts.get('scope')?.value ?? '').startsWith('tat ca'),
    takenFrom: field('takenFrom', squeeze),
  };
}
