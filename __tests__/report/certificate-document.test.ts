import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificateJson, outcomesCsv } from '../../src/report/files.js';
import { writeReport } from '../../src/report/write.js';
import { evaluationIn } from '../support/evaluation.js';
import { judgedEvaluation, richCsv } from './html/rich.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema | readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly definitions: Readonly<Record<string, Schema>>;
}

const SCHEMA = JSON.parse(readFileSync('schema/certificate-1.schema.json', 'utf8')) as Schema;
const validate = new Ajv({ allErrors: true }).compile(SCHEMA);
const EXAMPLE = join(process.cwd(), 'examples/zeroeval-gsm8k/results.csv');
const FIXTURES = join(process.cwd(), '__tests__/fixtures');
const REPEATS = join(FIXTURES, 'repeats.csv');

let folder = '';
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'certificates-'))));
afterAll(() => rmSync(folder, { recursive: true }));

async function certificateOf(inputs: Record<string, string>): Promise<Record<string, unknown>> {
  return JSON.parse(certificateJson(await evaluationIn(folder, inputs))) as Record<string, unknown>;
}

/** Definition and field of each field that may be null or absent, and is not in a certificate that is valid. */
function present(schema: Schema, value: unknown, where: string, seen: Set<string>): void {
  if (schema.$ref !== undefined) {
    const key = schema.$ref.slice('#/definitions/'.length);
    present(SCHEMA.definitions[key]!, value, key, seen);
  } else if (schema.anyOf !== undefined) {
    for (const option of schema.anyOf) if (fits(option, value)) present(option, value, where, seen);
  } else if (Array.isArray(value) && !Array.isArray(schema.items)) {
    for (const item of value) present(schema.items as Schema, item, where, seen);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      const each = (value as Record<string, unknown>)[name];
      if (each === undefined || each === null) continue;
      seen.add(`${where}.${name}`);
      present(field, each, `${where}.${name}`, seen);
    }
  }
}

const ajv = new Ajv();
ajv.addSchema(SCHEMA, 'certificate');
function fits(option: Schema, value: unknown): boolean {
  return ajv.validate({ ...option, definitions: SCHEMA.definitions }, value);
}

/** The same of all fields that the schema knows. */
function optional(schema: Schema, where: string, all: Set<string>): void {
  for (const option of schema.anyOf ?? []) optional(option, where, all);
  if (schema.items !== undefined && !Array.isArray(schema.items)) optional(schema.items as Schema, where, all);
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const types = [field.type, ...(field.anyOf ?? []).map(({ type }) => type)].flat();
    if (types.includes('null') || !schema.required!.includes(name)) all.add(`${where}.${name}`);
    optional(field, `${where}.${name}`, all);
  }
}

function drawsCsv(models: 1 | 2): string {
  const lines = ['query_id,model,repeat,correct'];
  for (let q = 0; q < 40; q++) {
    for (let k = 0; k < 4; k++) lines.push(`q${q},a,${k},${Number((q * 7 + k * 3) % 5 < q % 4)}`);
    lines.push(`q${q},verifier,0,${q % 2}`);
    if (models === 2) lines.push(`q${q},verifier,1,1`);
  }
  return `${lines.join('\n')}\n`;
}

function scoresCsv(): string {
  const lines = Array.from({ length: 40 }, (_, q) => `q${q},${1 + (q % 10)},${1 + ((q * 7) % 9) + 0.1},${1 + (q % 9)}`);
  return `query_id,a,b,vote\n${lines.join('\n')}\n`;
}

test('the schema refuses what is no certificate', async () => {
  const certificate = await certificateOf({ results: EXAMPLE, diagnostics: 'false' });
  expect(validate(certificate)).toBe(true);
  for (const change of [{ verdict: 'maybe' }, { schema: 'beta-certificate/2' }, { surprise: 1 }, { confidence: 1 }]) {
    expect(validate({ ...certificate, ...change })).toBe(false);
  }
});

const RICH = { results: 'rich.csv', repeats: 'majority' };
const ONE_MODEL = { repeats: 'samples', ensembles: 'verifier' };
const SCORES = { measure: 'score', 'score-range': '1,10', ensembles: 'vote' };
const seen = new Set<string>();

function isValid(certificate: Record<string, unknown>): void {
  validate(certificate);
  expect(validate.errors).toBeNull();
  present(SCHEMA, certificate, 'certificate', seen);
}

describe('certificates of all kinds are valid', () => {
  beforeAll(async () => {
    writeFileSync(join(folder, 'rich.csv'), richCsv(16));
    writeFileSync(join(folder, 'settled.csv'), 'query_id,class,note\nchoice-3,grader-defect,\nx,genuine,\n');
    writeFileSync(
      join(folder, 'few.csv'),
      'query_id,a,b,router\nq1,1,0,\nq2,0,1,1\nq3,1,1,\nq4,0,1,0\nq5,1,1,\nq6,1,0,\n',
    );
    const alike = Array.from({ length: 40 }, (_, q) => `q${q},${Number(q % 9 > 0)},${Number(q % 8 > 0)}`);
    writeFileSync(join(folder, 'few-costs.csv'), `query_id,a,b\n${alike.join('\n')}\n`);
    writeFileSync(join(folder, 'one.csv'), drawsCsv(1));
    writeFileSync(join(folder, 'two.csv'), drawsCsv(2));
    writeFileSync(join(folder, 'scores.csv'), scoresCsv());
    const earlier = await evaluationIn(folder, { ...RICH, models: 'acme/*\nbirch/*', diagnostics: 'false' });
    await writeReport(earlier, join(folder, 'earlier'));
  });

  test.each<[string, Record<string, string>]>([
    [
      'groups, pairs of formats and what was settled',
      {
        ...RICH,
        'group-by': 'subject',
        'pair-by': 'pair',
        adjudications: 'settled.csv',
        options: '4',
        'show-text': 'true',
        prices: 'acme/* = 0.01',
      },
    ],
    ['a comparison', { ...RICH, diagnostics: 'false', 'compare-with': 'earlier', 'fail-on': 'regression' }],
    ['a check of the gate', { ...RICH, diagnostics: 'false', 'self-check': 'true', metric: 'correct' }],
    [
      'clusters and a declared baseline',
      { ...RICH, 'cluster-by': 'pair', 'baseline-model': 'dune/base', 'self-check': 'true', diagnostics: 'false' },
    ],
    [
      'an ensemble',
      { results: EXAMPLE, diagnostics: 'false', ensembles: 'gpt-4o-2024-05-13', 'fail-on': 'ensemble-not-better' },
    ],
    ['an ensemble that answers little', { results: 'few.csv', ensembles: 'router' }],
    ['missing outcomes', { results: join(FIXTURES, 'incomplete.csv'), 'min-coverage': '0.5' }],
    ['repeats', { results: REPEATS, repeats: 'mean', 'group-by': 'subject' }],
    ['repeats in clusters', { results: REPEATS, repeats: 'mean', 'cluster-by': 'template', diagnostics: 'false' }],
    ['what is saved', { results: 'few-costs.csv', prices: 'a = 2\nb = 1', 'max-loss': '0.3', 'fail-on': 'no-saving' }],
    ['draws of one model', { ...ONE_MODEL, results: 'one.csv' }],
    ['draws of two models', { results: 'two.csv', repeats: 'samples' }],
    ['scores', { ...SCORES, results: 'scores.csv' }],
    [
      'shares of the traffic',
      {
        results: REPEATS,
        repeats: 'first',
        'group-by': 'subject',
        weights: 'math = 0.7\nphysics = 0.3',
        diagnostics: 'false',
      },
    ],
  ])('%s', async (_, inputs) => {
    isValid(await certificateOf(inputs));
  });

  test.each([
    ['draws', 'one.csv', ONE_MODEL],
    ['scores', 'scores.csv', SCORES],
  ])('outcomes.csv of %s gives the same certificate', async (_, results, inputs) => {
    const first = await evaluationIn(folder, { ...inputs, results });
    writeFileSync(join(folder, 'again.csv'), [...outcomesCsv(first)].join(''));
    const again = await certificateOf({ ...inputs, results: 'again.csv' });
    const certificate = JSON.parse(certificateJson(first)) as typeof again;
    for (const field of ['gain', 'models', 'allWrong', 'samples', 'ensembles'])
      expect(again[field]).toEqual(certificate[field]);
  });

  test('judges', async () => {
    isValid(JSON.parse(certificateJson(await judgedEvaluation())) as Record<string, unknown>);
  });

  test('they hold every field that may be missing, but for these', () => {
    const all = new Set<string>();
    optional(SCHEMA, 'certificate', all);
    for (const [key, definition] of Object.entries(SCHEMA.definitions)) optional(definition, key, all);
    // Logged picks of a router, repeated samples by version, defects of graders: tested where they are worked out.
    expect([...all].filter((field) => !seen.has(field)).sort()).toEqual([
      'findings.match',
      'findings.severalAnswers',
      'itemTexts.match',
      'labelError.plurality',
      'labelError.texts',
      'luckGroup.lower',
      'luckGroup.overBest',
      'noGainReach.mostRescues',
      'policiesDocument.selfMoa',
      'regression.clusters',
      'regression.comparedWith.run',
      'routerPicks.accuracyElsewhere',
      'routerPicks.accuracyThere',
      'routerPicks.singleBestElsewhere',
      'routerPicks.toSingleBest',
      'selfMoa.rhoBetween',
      'selfMoa.rhoWithin',
      'settingsDocument.filter',
    ]);
  });
});

test('its fields are described in the words of the reports: a question is no query', () => {
  const texts = [
    ...readFileSync('schema/certificate-1.schema.json', 'utf8').matchAll(/"description": "((?:[^"\\]|\\.)*)"/g),
  ];
  const words = texts.map(([, text]) => text!.replace(/`[^`]*`/g, ''));
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter((text) => /\bquer(?:y|ies)\b/.test(text))).toEqual([]);
});
