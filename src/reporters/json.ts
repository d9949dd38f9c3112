/**
 * Findings as JSON: `[{file, findings: [{ruleId, severity, line, column, endLine, endColumn, message, ...}]}]`; of a Word file with
 * `unit: "paragraph"`, for its lines are paragraphs; of a PDF with `unit: "page"`, where each finding has a `page` and its line is one of
 * the text. Findings of both have `section`, the labels of the parts that they stand in.
 */
import { unitOf, wordFinding, wordNote, type Language, type SayAction } from '../messages/index.js';
import { shardItem } from '../workspace/many/shards.js';
import type { Finding } from '../model/index.js';
import type { Report, ReportContext } from './finding-report.js';

/** One item of the array after the other, so that no more than one is in memory; a part of a run says last which it is. */
export function jsonReport({ language, say, shard }: ReportContext): Report {
  let items = 0;
  // As it stands in an array, without the brackets.
  const itemOf = (value: unknown): string => `${items++ === 0 ? '[' : ','}${JSON.stringify([value], null, 2).slice(1, -2)}`;
  return {
    add: ({ file, source, findings }) => {
      const counted = source?.unit ?? unitOf({ file });
      const unit = counted === 'line' ? {} : { unit: counted };
      return itemOf({ file, ...unit, findings: findings.map((one) => findingEntry(one, language, say)) });
    },
    end: () => {
      const last = shard === undefined ? '' : itemOf(shardItem(shard));
      return Promise.resolve(items === 0 ? '[]\n' : `${last}\n]\n`);
    },
  };
}

/** A finding as programs read it. */
export function findingEntry(one: Finding, language: Language, say: SayAction): Record<string, unknown> {
  const { ruleId, severity, line, column, endLine, endColumn, actual, expected, url, related, fix, page, section } = one;
  const { text, hint } = wordFinding(one, language, say);
  return {
    ruleId,
    severity,
    line,
    column,
    endLine,
    endColumn,
    ...(page === undefined ? {} : { page }),
    ...(section === undefined ? {} : { section }),
    message: text,
    ...(hint === null ? {} : { hint }),
    actual,
    expected,
    note: wordNote(one, language),
    url,
    related,
    fix,
  };
}
