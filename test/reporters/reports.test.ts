/** Reports for programs: what they say of findings, whatever stands in names and texts. */
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import { Chalk } from 'chalk';
import { describe, expect, test } from 'vitest';
import { ruleRegistry } from '../../src/lint/index.js';
import { finding, Source, type Finding, type Observation, type Position, type Severity } from '../../src/model/index.js';
import { openReport, type FileFindings, type ReportContext, type ReportFormat } from '../../src/reporters/finding-report.js';
import { commandsOf } from '../../src/reporters/terminal-actions.js';
import { elementsOf, faultsOf, parseXml, type XmlSchema } from './xml.js';

const context: ReportContext = {
  language: 'vi',
  colors: new Chalk({ level: 0 }),
  say: commandsOf('dvplan', new Set()),
  rules: ruleRegistry,
  version: '1.2.3',
  quiet: false,
};

/** A sentence that quotes what a document holds. */
function quoting(actual: string, more: Partial<Observation> = {}): Finding {
  const point = (column: number) => ({ line: 2, column, offset: 0 });
  return finding('a.md', { ruleId: 'file-not-found', severity: 'warning', place: { start: point(3), end: point(5) }, actual, ...more });
}

/** The first character of a line. */
function placeAt(line: number): Position {
  return { start: { line, column: 1, offset: 0 }, end: { line, column: 2, offset: 1 } };
}

async function report(
  format: ReportFormat,
  results: readonly Partial<FileFindings>[],
  changes: Partial<ReportContext> = {},
): Promise<string> {
  const opened = openReport(format, { ...context, ...changes });
  const parts = results.map((one) => opened.add({ file: 'a.md', source: null, findings: [], regulation: null, fixed: 0, ...one }));
  return parts.join('') + (await opened.end());
}

const hostileName = `a & b < c > d " e ' f.md`;
const hostileText = '\u001b[31m\u0000 ]]> & <b> "x" \'y\' \ud800 \uffff \u0085';

const count = /^\d+$/u;
const anything = /^/u;

/** What readers of Checkstyle reports take. */
const checkstyleSchema: XmlSchema = {
  checkstyle: { children: ['file'], attributes: { version: /^\d+\.\d+$/u } },
  file: { children: ['error'], attributes: { name: anything } },
  error: {
    children: [],
    attributes: { line: count, column: count, severity: /^(?:ignore|info|warning|error)$/u, message: anything, source: anything },
  },
};

/** What readers of JUnit reports take (the schema of Jenkins' xunit plugin), of what a report without times has. */
const junitSchema: XmlSchema = {
  testsuites: { children: ['testsuite'], attributes: { tests: count, failures: count, errors: count, skipped: count } },
  testsuite: { children: ['testcase'], attributes: { name: anything, tests: count, failures: count, errors: count, skipped: count } },
  testcase: {
    children: ['failure', 'system-out'],
    attributes: { name: anything, classname: anything },
    optional: { file: anything },
  },
  failure: { children: [], attributes: { message: anything, type: anything } },
  'system-out': { children: [], attributes: {} },
};

describe('checkstyle', () => {
  test('has a file for each file and an error for each finding', async () => {
    const root = parseXml(
      await report('checkstyle', [{ findings: [quoting('x'), quoting('y', { severity: 'error', place: null })] }, { file: 'b.md' }]),
    );
    expect(root.name).toBe('checkstyle');
    expect(root.children.map(({ name, attributes }) => [name, attributes['name']])).toEqual([
      ['file', 'a.md'],
      ['file', 'b.md'],
    ]);
    expect(root.children[0]?.children.map(({ attributes }) => attributes)).toMatchObject([
      { line: '2', column: '3', severity: 'warning', source: 'dvplan.file-not-found', message: expect.stringContaining('“x”') as string },
      { line: '1', column: '1', severity: 'error' },
    ]);
    expect(root.children[1]?.children).toEqual([]);
  });

  test('keeps to the schema', async () => {
    const results = [{ findings: [quoting('x'), quoting('y', { severity: 'info' })] }, { file: 'b.md' }];
    expect(faultsOf(parseXml(await report('checkstyle', results)), checkstyleSchema)).toEqual([]);
    expect(faultsOf(parseXml(await report('checkstyle', [])), checkstyleSchema)).toEqual([]);
    expect(faultsOf(parseXml('<checkstyle version="4.3"><file/></checkstyle>'), checkstyleSchema)).toHaveLength(1);
  });

  test('is well-formed whatever stands in names and texts', async () => {
    const root = parseXml(await report('checkstyle', [{ file: hostileName, findings: [quoting(hostileText)] }]));
    expect(root.children[0]?.attributes['name']).toBe(hostileName);
    expect(elementsOf(root, 'error')[0]?.attributes['message']).toContain(']]> & <b> "x"');
    expect(() => parseXml('<a b="&">')).toThrow('no reference');
  });
});

describe('junit', () => {
  test('has a suite for each file, a failure for each error and warning, a case that passes for what is clean', async () => {
    const root = parseXml(
      await report('junit', [
        { findings: [quoting('x', { severity: 'error' }), quoting('y'), quoting('z', { severity: 'info' })] },
        { file: 'b.md' },
      ]),
    );
    const suites = elementsOf(root, 'testsuite');
    expect(suites.map(({ attributes }) => [attributes['name'], attributes['tests'], attributes['failures']])).toEqual([
      ['a.md', '3', '2'],
      ['b.md', '1', '0'],
    ]);
    expect(elementsOf(root, 'failure').map(({ attributes }) => attributes['type'])).toEqual(['error', 'warning']);
    expect(elementsOf(root, 'failure')[0]?.attributes['message']).toContain('“x”');
    expect(elementsOf(root, 'testcase')[0]?.attributes).toMatchObject({ classname: 'a.md', file: 'a.md', name: 'file-not-found 2:3' });
    expect(elementsOf(root, 'system-out')[0]?.text).toContain('“z”');
  });

  test('is well-formed whatever stands in names and texts', async () => {
    const root = parseXml(
      await report('junit', [{ file: hostileName, findings: [quoting(hostileText), quoting(hostileText, { severity: 'info' })] }]),
    );
    expect(elementsOf(root, 'testsuite')[0]?.attributes['name']).toBe(hostileName);
    expect(elementsOf(root, 'failure')[0]?.attributes['message']).toContain(']]> & <b> "x"');
    expect(elementsOf(root, 'system-out')[0]?.text).toContain(']]> & <b> "x"');
  });

  test('keeps to the schema: counts, and what may stand in what', async () => {
    const results = [
      { findings: [quoting('x', { severity: 'error' }), quoting('y', { severity: 'info' })] },
      { file: 'b.md' },
      { file: hostileName, findings: [quoting(hostileText)] },
    ];
    const text = await report('junit', results);
    expect(faultsOf(parseXml(text), junitSchema)).toEqual([]);
    expect(text).toContain('<testsuites tests="4" failures="2" errors="0" skipped="0">');
    expect(
      faultsOf(
        parseXml(`<testsuites tests="0" failures="0" errors="0" skipped="0"><testcase name="x" classname="y"/></testsuites>`),
        junitSchema,
      ),
    ).toHaveLength(1);
  });

  test('of the same findings is the same, without a time or a host', async () => {
    const results = [{ findings: [quoting('x')] }];
    const text = await report('junit', results);
    expect(await report('junit', results)).toBe(text);
    expect(text).not.toMatch(/timestamp|hostname|time=/u);
  });
});

describe('github', () => {
  test('has a command for each finding', async () => {
    const text = await report('github', [
      { findings: [quoting('x'), quoting('y', { severity: 'error', place: null }), quoting('z', { severity: 'info' })] },
    ]);
    const lines = text.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^::warning file=a\.md,line=2,endLine=2,col=3,endColumn=5,title=file-not-found::.*“x”/u);
    expect(lines[1]).toMatch(/^::error file=a\.md,line=1,/u);
    expect(lines[2]).toMatch(/^::notice /u);
  });

  test('gives no column of the end where that is on another line', async () => {
    const place = { start: { line: 2, column: 3, offset: 0 }, end: { line: 4, column: 1, offset: 0 } };
    expect(await report('github', [{ findings: [quoting('x', { place })] }])).toMatch(/line=2,endLine=4,col=3,title=/u);
  });

  test('escapes what commands are made of', async () => {
    const message = { messageId: 'internal-error', data: { reason: '50% a\r\nb::c, d' } };
    const text = await report('github', [{ file: 'a:b,c%\n.md', findings: [quoting('', message)] }]);
    expect(text.split('\n')).toHaveLength(2);
    expect(text).toContain('file=a%3Ab%2Cc%25%0A.md,');
    expect(text).toContain('50%25 a%0D%0Ab::c, d');
  });

  test('is empty where nothing was found', async () => {
    expect(await report('github', [{}])).toBe('');
  });
});

describe('sarif', () => {
  interface Run {
    tool: { driver: { name: string; version: string; rules: { id: string; shortDescription: { text: string } }[] } };
    results: {
      ruleId: string;
      ruleIndex?: number;
      level: string;
      message: { text: string };
      locations: { physicalLocation: { artifactLocation: { uri: string }; region: unknown } }[];
      relatedLocations?: unknown[];
    }[];
    columnKind: string;
  }
  const runOf = async (results: readonly Partial<FileFindings>[]): Promise<Run> => {
    const { version, runs } = JSON.parse(await report('sarif', results)) as { version: string; runs: Run[] };
    expect([version, runs.length]).toEqual(['2.1.0', 1]);
    return runs[0] as Run;
  };

  test('has the rules that spoke, and for each finding rule, level, sentence and place', async () => {
    const rule = ruleRegistry[0]?.id ?? '';
    const run = await runOf([
      {
        findings: [
          quoting('x'),
          { ...quoting('y', { severity: 'error' }), ruleId: rule },
          quoting('z', { severity: 'info', related: [{ line: 9, column: 1 }] }),
        ],
      },
    ]);
    expect(run.tool.driver).toMatchObject({ name: 'dvplan', version: '1.2.3' });
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual([rule]);
    expect(run.tool.driver.rules[0]?.shortDescription.text).toBe(ruleRegistry[0]?.summary.vi);
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.results.map(({ level }) => level)).toEqual(['warning', 'error', 'note']);
    expect(run.results[0]).toMatchObject({
      ruleId: 'file-not-found',
      message: { text: expect.stringContaining('“x”') as string },
      locations: [
        { physicalLocation: { artifactLocation: { uri: 'a.md' }, region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 5 } } },
      ],
    });
    expect(run.results[1]).toMatchObject({ ruleId: rule, ruleIndex: 0 });
    expect(run.results[2]?.relatedLocations).toMatchObject([
      { physicalLocation: { artifactLocation: { uri: 'a.md' }, region: { startLine: 9, startColumn: 1 } } },
    ]);
  });

  test('names files as parts of a URI', async () => {
    const run = await runOf([{ file: 'kế hoạch/50% #1?.md', findings: [quoting('x')] }]);
    const uri = run.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri ?? '';
    expect(uri).not.toMatch(/[#? ]/u);
    expect(new URL(uri, 'file:///').pathname.split('/').map(decodeURIComponent).join('/')).toBe('/kế hoạch/50% #1?.md');
  });

  test('holds what a document may say of its maker', async () => {
    const run = await runOf([{ findings: [quoting('SARIF_BUILDER_INVALID \ud800')] }]);
    expect(run.results[0]?.message.text).toContain('SARIF_BUILDER_INVALID');
  });

  test.each<[string, readonly Partial<FileFindings>[]]>([
    ['of nothing', []],
    ['of a clean file', [{}]],
    ['of one finding', [{ findings: [quoting('x')] }]],
    ['of a finding with other places', [{ findings: [quoting('x', { related: [{ line: 9, column: 1 }] })] }]],
    [
      'of findings of a rule',
      [{ findings: [{ ...quoting('x'), ruleId: ruleRegistry[0]?.id ?? '' }] }, { file: 'b.yaml', findings: [quoting('y')] }],
    ],
    [
      'of whatever stands in names and texts',
      [
        { file: hostileName, findings: [quoting(hostileText)] },
        { file: '-', findings: [quoting('')] },
      ],
    ],
    ['of a finding without a place', [{ file: String.raw`c:\a b\c.md`, findings: [quoting('x', { place: null })] }]],
  ])('keeps to the schema of the standard: %s', async (_name, results) => {
    const valid = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    expect(valid(JSON.parse(await report('sarif', results))), JSON.stringify(valid.errors)).toBe(true);
    expect(valid({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
  });

  test('has a run without results where nothing was found', async () => {
    expect((await runOf([{}])).results).toEqual([]);
  });
});

describe('pretty', () => {
  /** The words that the marker of the first finding stands under, column by column as a terminal shows them. */
  const pointed = async (line: string, from: string, { after = '' } = {}): Promise<{ marked: string; shown: string }> => {
    const start = line.indexOf(from, line.indexOf(after));
    const place = {
      start: { line: 1, column: start + 1, offset: start },
      end: { line: 1, column: start + from.length + 1, offset: start + from.length },
    };
    const lines = (
      await report('pretty', [{ source: new Source('a.md', `${line}\nhết`, 'markdown'), findings: [quoting('x', { place })] }])
    ).split('\n');
    const at = lines.findIndex((one) => /^ *\^+$/u.test(one));
    const columns = [...(lines[at - 1] ?? '').matchAll(/[^\p{M}\p{Cf}][\p{M}\p{Cf}]*/gu)].map(([cell]) => cell);
    const marker = lines[at] ?? '';
    return { marked: columns.slice(marker.indexOf('^'), marker.length).join(''), shown: lines[at - 1] ?? '' };
  };

  test.each<[string, string, string, string]>([
    ['a short line', 'Thực hiện Kế hoạch', 'Kế hoạch', 'Kế hoạch'],
    ['the beginning of a line', 'Thực hiện Kế hoạch', 'Thực', 'Thực'],
    ['a line with tabs', '\tThực\thiện\tKế hoạch', 'hiện\tKế', 'hiện Kế'],
    ['a line in decomposed letters', 'Thực hiện Kế hoạch số một'.normalize('NFD'), 'hoạch'.normalize('NFD'), 'hoạch'.normalize('NFD')],
    ['a line with invisible characters', 'Thực\u200b hiện\u00ad Kế\u2060 hoạch', 'hoạch', 'hoạch'],
    ['a line with control characters', 'Thực \u001b[31m hiện \u0007Kế', 'Kế', 'Kế'],
    ['a line with characters that turn it round', 'Thực \u202ehiện\u202c Kế hoạch', 'Kế', 'Kế'],
  ])('the marker stands under the words of %s', async (_name, line, from, expected) => {
    expect((await pointed(line, from)).marked).toBe(expected);
  });

  const long = Array.from({ length: 80 }, (_, index) => `từ${index}`).join(' ');
  test.each(['từ0', 'từ7', 'từ20', 'từ44', 'từ73', 'từ79'])(
    'of a line of many characters the part around the words is shown: %s',
    async (from) => {
      for (const line of [long, long.normalize('NFD'), long.replaceAll('ừ', 'ừ😀')]) {
        const words = line === long ? from : line.includes('😀') ? from.replace('ừ', 'ừ😀') : from.normalize('NFD');
        const { shown } = await pointed(line, words);
        expect(shown).toContain(words);
        expect([...shown].length).toBeLessThan(230);
        expect(shown).not.toMatch(/\p{Cs}|…\p{M}/u);
        if (!line.includes('😀')) expect((await pointed(line, words)).marked).toBe(words);
      }
    },
  );

  test('a marker is never longer than what is shown', async () => {
    const { shown, marked } = await pointed(long, long.slice(3, 400));
    expect(shown.trim().length).toBeLessThan(103);
    expect(shown).toContain(marked.replace('…', ''));
  });

  test('what would steer the terminal is shown, not obeyed', async () => {
    const text = await report('pretty', [
      {
        file: 'a\u001b[2J.md',
        source: new Source('a.md', 'một \u001b[31mhai\u202e ba', 'markdown'),
        findings: [quoting('\u001b]0;x\u0007\u009b\u202e', { messageId: 'internal-error', data: { reason: '\u001b[2J' } })],
      },
    ]);
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}/u);
    expect(text).toContain('␛[2J');
  });

  test('a finding of the whole document has no place and no line, one of an unread file its place', async () => {
    const source = new Source('a.md', 'một\nhai\n', 'markdown');
    const whole = await report('pretty', [{ source, findings: [quoting('x', { place: null })] }]);
    expect(whole).not.toMatch(/1:1|\^|một/u);
    expect(await report('pretty', [{ findings: [quoting('x')] }])).toContain('2:3');
  });

  test('findings of one rule stand together, errors first; of many the others are told by their lines', async () => {
    const of = (ruleId: string, lines: readonly number[], severity: Severity) =>
      lines.map((line) => quoting(`${ruleId} ${line}`, { ruleId, messageId: 'file-not-found', severity, place: placeAt(line) }));
    const many = Array.from({ length: 12 }, (_, at) => at + 1);
    const text = await report('pretty', [
      { findings: [...of('end-mark', many, 'info'), ...of('repeated-word', [2, 30], 'warning'), ...of('missing-so', [20, 21], 'error')] },
    ]);
    const places = [...text.matchAll(/^ {2}(\d+):1 .* (\S+)$/gmu)].map(([, line, rule]) => `${line} ${rule}`);
    expect(places.slice(0, 4)).toEqual(['20 missing-so', '21 missing-so', '2 repeated-word', '30 repeated-word']);
    expect(places.slice(4)).toEqual([1, 2, 3, 4, 5].map((line) => `${line} end-mark`));
    expect(text).toContain('còn 7 chỗ như vậy nữa, ở dòng 6, 7, 8, 9, 10, 11, 12');
    expect(text).toContain('2 lỗi, 2 cảnh báo, 12 gợi ý');
  });

  test('the summary counts findings, files, and what can be mended', async () => {
    const fix = (safe: boolean) => ({ fix: { safe, edits: [] } });
    const text = await report('pretty', [
      { findings: [quoting('a', { severity: 'error' }), quoting('b', fix(true)), quoting('c', fix(true))] },
      { file: 'b.md', findings: [quoting('d', { severity: 'info', ...fix(false) })], fixed: 4 },
    ]);
    expect(text).toContain('1 lỗi, 2 cảnh báo, 1 gợi ý trong 2 tệp');
    expect(text).toMatch(/^đã sửa 4 chỗ$/mu);
    expect(text).toMatch(/^2 chỗ sửa được ngay: dvplan lint TỆP --fix$/mu);
    expect(text).toMatch(/^1 chỗ sửa được .*--unsafe-fixes$/mu);
    expect(await report('pretty', [{ findings: [quoting('a', fix(true))] }])).toMatch(/^1 chỗ sửa được ngay: dvplan lint a\.md --fix$/mu);
    const english = await report('pretty', [{ findings: [quoting('b')] }], { language: 'en' });
    expect(english).toContain('1 warning');
  });

  test('says that nothing was found, unless some findings were left out', async () => {
    expect(await report('pretty', [{}, {}])).toContain('(thể thức; đánh số, viện dẫn, chính tả) ở 2 tệp');
    expect(await report('pretty', [{}], { quiet: true })).toBe('');
    expect(await report('pretty', [{ fixed: 2 }], { quiet: true })).toBe('đã sửa 2 chỗ\n');
  });

  test('other places are named by their lines, twelve at most', async () => {
    const related = Array.from({ length: 20 }, (_, index) => ({ line: index + 100, column: 1 }));
    const text = await report('pretty', [{ findings: [quoting('x', { related })] }]);
    expect(text).toContain('100, 101');
    expect(text).toContain('111');
    expect(text).not.toContain('112');
  });
});
