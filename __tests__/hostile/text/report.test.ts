import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as core from '@actions/core';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAdjudications } from '../../../src/audit/adjudications.js';
import { quote } from '../../../src/base/errors.js';
import type { Evaluation } from '../../../src/run/evaluate.js';
import { inert } from '../../../src/base/invisible.js';
import { adjudicationList } from '../../../src/report/adjudications-csv.js';
import { allWrongCsv, certificateJson, outcomesCsv } from '../../../src/report/files.js';
import { renderHtml } from '../../../src/report/html/page.js';
import { fullLevels } from '../../../src/report/markdown/comment.js';
import { publicationOf } from '../../../src/report/publication.js';
import { sectionsOf } from '../../../src/report/model/sections/all.js';
import { renderTerminal } from '../../../src/report/terminal.js';
import { failureTexts } from '../../../src/report/model/failures.js';
import { plainText } from '../../../src/report/model/text.js';
import { terminal } from '../../../src/report/escape.js';
import { outputsOf } from '../../support/processes.js';
import { elementsOf } from '../../report/html/parsed.js';
import { runOn } from '../engine.js';
import { ATTACKS } from './attacks.js';
import { evaluationOfTexts, judgedEvaluationOfTexts } from './evaluation.js';
import { linksIn, rendered } from './markdown.js';

const attacks = Object.values(ATTACKS);
/** The same evaluation with everything that readers and warnings quote from files. */
function quoting(evaluation: Evaluation): Evaluation {
  const notes = attacks.map(
    (attack) => `column ${quote(attack)}: the outcome is ${quote(attack)}; \`metric\` chooses another`,
  );
  return {
    ...evaluation,
    warnings: [...evaluation.warnings, ...notes, `Left out of the pool: ${attacks.map(quote).join(', ')}.`],
    files: evaluation.files.map((file) => ({ ...file, warnings: notes })),
    setAside: attacks.map((attack) => ({
      path: inert(attack),
      why: `no reader knows this file; its header begins with ${quote(attack)}`,
    })),
  };
}

function quotingPlain(evaluation: Evaluation): Evaluation {
  return {
    ...evaluation,
    setAside: [{ path: 'name', why: 'no reader knows this file; its header begins with "name"' }],
  };
}

const hostile: Evaluation[] = [];
const harmless: Evaluation[] = [];
/** The elements of their pages. */
let hostilePages: ReturnType<typeof elementsOf>[];
let harmlessPages: ReturnType<typeof elementsOf>[];

beforeAll(async () => {
  // Two turns, so that each attack comes to stand in several fields.
  for (const turn of [0, 37])
    hostile.push(quoting(await evaluationOfTexts((i) => attacks[(i + turn) % attacks.length]!)));
  hostile.push(await judgedEvaluationOfTexts((i) => attacks[i % attacks.length]!));
  const plain = (i: number): string => `name${i}`;
  harmless.push(quotingPlain(await evaluationOfTexts(plain)), await judgedEvaluationOfTexts(plain));
  const pages = (evaluations: readonly Evaluation[]) =>
    evaluations.map((evaluation) => elementsOf(renderHtml(evaluation, true)));
  hostilePages = pages(hostile);
  harmlessPages = pages(harmless);
}, 300_000);

test('the evaluations hold what they are to test', () => {
  for (const { certificate, adjudicated, audit } of hostile.slice(0, 2)) {
    expect(certificate.models.length).toBeGreaterThan(3);
    expect(certificate.allWrong.count).toBeGreaterThan(10);
    expect(certificate.ensembles).toHaveLength(1);
    expect(adjudicated).not.toBeNull();
    expect(audit!.items.some((item) => item.class !== 'unexplained')).toBe(true);
  }
  expect(hostile.at(-1)!.judges).not.toBeNull();
});

describe('Markdown', () => {
  type Rendered = ReturnType<typeof rendered>;
  const levelsOf = (evaluations: readonly Evaluation[]): Rendered[] =>
    evaluations.flatMap((evaluation) => fullLevels(evaluation).map((level) => rendered(level(''))));
  const kinds = (levels: readonly Rendered[], of: (level: Rendered) => readonly string[]): Set<string> =>
    new Set(levels.flatMap(of));
  let hostileLevels: Rendered[];
  beforeAll(() => {
    hostileLevels = levelsOf(hostile);
  });

  test('no element and no attribute but those of our own templates', () => {
    const known = kinds(levelsOf(harmless), ({ elements }) => elements);
    for (const element of ['table', 'td align', 'details', 'summary', 'code']) expect([...known]).toContain(element);
    expect([...kinds(hostileLevels, ({ elements }) => elements)].filter((kind) => !known.has(kind))).toEqual([]);
  });

  test('no mention, reference, address or formula outside of code', () => {
    expect([...kinds(hostileLevels, linksIn)]).toEqual([]);
  });

  test('no character that a page or a terminal obeys', () => {
    for (const evaluation of hostile)
      expect(fullLevels(evaluation)[0]!('')).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/u,
      );
  });
});

describe('the page', () => {
  test('no element and no attribute but those of our own templates', () => {
    const kindsIn = (pages: typeof hostilePages): Set<string> =>
      new Set(pages.flat().map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' ')));
    const known = kindsIn(harmlessPages);
    expect([...kindsIn(hostilePages)].filter((kind) => !known.has(kind))).toEqual([]);
  });

  test('nothing leads away from it, and one script runs, which is ours', () => {
    const scriptOf = (page: ReturnType<typeof elementsOf>): unknown[] =>
      page
        .filter(({ tagName }) => tagName === 'script')
        .map(({ childNodes }) => 'value' in childNodes[0]! && childNodes[0].value);
    for (const page of hostilePages) {
      const values = (names: readonly string[]): string[] =>
        page.flatMap(({ attrs }) => attrs.filter(({ name }) => names.includes(name)).map(({ value }) => value));
      const targets = values(['href', 'src', 'action', 'formaction', 'xlink:href']);
      expect(targets.filter((value) => !/^#|^data:,?$/.test(value))).toEqual([]);
      expect(values(['style']).filter((value) => !/^[\w\s%.:;()#,-]*$/.test(value))).toEqual([]);
      expect(scriptOf(page)).toEqual(scriptOf(harmlessPages[0]!));
    }
  });
});

describe('the terminal and the log', () => {
  test('no line that the runner obeys, no character that a terminal obeys', () => {
    for (const evaluation of hostile)
      for (const width of [60, 110])
        for (const line of renderTerminal(evaluation, { width, color: false, sections: sectionsOf(evaluation) }).split(
          '\n',
        )) {
          expect(line).not.toMatch(/^\s*::|##\[/);
          expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/);
        }
  });

  test('what the gate says is one line', () => {
    for (const evaluation of hostile)
      for (const failure of failureTexts(evaluation))
        expect(plainText(failure, terminal)).not.toMatch(/[\u0000-\u001f]|##\[/);
  });
});

/** No cell that a spreadsheet would work out. */
function expectNoFormula(table: string): void {
  const cells = (parse(table, { relax_column_count: true }) as string[][]).flat();
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
}

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-files-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const validate = new Ajv({ allErrors: true }).compile(
    JSON.parse(readFileSync('schema/certificate-1.schema.json', 'utf8')) as object,
  );

  test('the certificate is valid and holds the names as they are', () => {
    for (const evaluation of hostile) {
      const document = JSON.parse(certificateJson(evaluation)) as Record<string, never>;
      validate(document);
      expect(validate.errors).toBeNull();
      expect(document).toMatchObject({
        models: evaluation.certificate.models.map(({ name }) => ({ name })),
        allWrong: { queries: evaluation.certificate.allWrong.queries },
      });
    }
  });

  test('outcomes.csv is read back as the same outcomes', async () => {
    for (const evaluation of hostile) {
      const { certificate, settings } = evaluation;
      const table = [...outcomesCsv(evaluation)].join('');
      expectNoFormula(table);
      // No reader of CSV takes NUL bytes.
      if (table.includes('\u0000')) continue;
      const again = await runOn(
        { 'outcomes.csv': table },
        { ensembles: settings.ensembles.join('\n'), 'fail-on': 'none' },
      );
      expect(again).toMatchObject({ allWrong: certificate.allWrong.count, queries: certificate.queries.complete });
    }
  });

  test('the lists of queries are tables without formulas', () => {
    for (const evaluation of hostile) {
      for (const text of [allWrongCsv(evaluation), adjudicationList(evaluation)]) expectNoFormula(text);
      expect(() => parseAdjudications(adjudicationList(evaluation), 'adjudications.csv')).not.toThrow();
    }
  });

  test('outputs hold what they are to hold, and no name adds another', () => {
    const before = process.env['GITHUB_OUTPUT'];
    for (const [i, evaluation] of hostile.entries()) {
      const file = join(folder, `outputs-${i}`);
      writeFileSync(file, '');
      process.env['GITHUB_OUTPUT'] = file;
      const { outputs } = publicationOf(evaluation, { certificate: 'c.json', report: 'r.html' }, false);
      for (const [name, value] of outputs) core.setOutput(name, value);
      const environment = { GITHUB_OUTPUT: file };
      expect([...outputsOf(environment)]).toEqual([...outputs]);
    }
    if (before === undefined) delete process.env['GITHUB_OUTPUT'];
    else process.env['GITHUB_OUTPUT'] = before;
  });
});
