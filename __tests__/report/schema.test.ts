import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { parseSettings } from '../../src/settings/settings.js';
import { evaluate } from '../../src/run/evaluate.js';
import { defaultOf } from '../../src/settings/table.js';
import { certificateJson } from '../../src/report/files.js';

const validate = new Ajv({ allErrors: true }).compile(
  JSON.parse(readFileSync('schema/certificate-1.schema.json', 'utf8')) as object,
);

async function certificateOf(inputs: Record<string, string>): Promise<Record<string, unknown>> {
  const settings = parseSettings((name) => inputs[name] ?? defaultOf(name));
  return JSON.parse(
    certificateJson(
      await evaluate(
        settings,
        { cwd: process.cwd(), environment: {}, token: '' },
        { file: () => undefined, stage: () => undefined },
      ),
    ),
  ) as Record<string, unknown>;
}

const EXAMPLE = 'examples/zeroeval-gsm8k/results.csv';

test.each([
  [
    {
      results: EXAMPLE,
      diagnostics: 'false',
      'baseline-model': 'gpt-4o-2024-08-06',
      'min-gain': '0.05',
      'fail-on': 'no-gain,inconclusive',
    },
  ],
  [{ results: EXAMPLE, diagnostics: 'false', ensembles: 'gpt-4o-2024-05-13', 'fail-on': 'ensemble-not-better' }],
  [{ results: '__tests__/fixtures/incomplete.csv', 'min-coverage': '0.5' }],
  [{ results: EXAMPLE, diagnostics: 'false' }],
  [{ results: '__tests__/fixtures/repeats.csv', repeats: 'majority', 'group-by': 'subject', 'cluster-by': 'template' }],
])('the certificate of %p is valid under the published schema', async (inputs) => {
  const certificate = await certificateOf(inputs);
  validate(certificate);
  expect(validate.errors).toBeNull();
});

test('the schema refuses what is no certificate', async () => {
  const certificate = await certificateOf({ results: EXAMPLE, diagnostics: 'false' });
  for (const change of [{ verdict: 'maybe' }, { schema: 'beta-certificate/2' }, { surprise: 1 }, { confidence: 1 }]) {
    expect(validate({ ...certificate, ...change })).toBe(false);
  }
});
