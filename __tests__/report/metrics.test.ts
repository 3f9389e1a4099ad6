import { expect, test } from '@jest/globals';
import { metricsText } from '../../src/report/metrics.js';
import { evaluationOf } from '../support/evaluation.js';
import { HOSTILE } from './hostile-names.js';

/** The lines of the ABNF of OpenMetrics 1.0 that are used, and the rules that it cannot say. */
const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const TEXT = '(?:[^\\n"\\\\]|\\\\[n"\\\\])*';
const LABEL = `[a-zA-Z_][a-zA-Z0-9_]*="${TEXT}"`;
const NUMBER = '[+-]?[0-9]+(?:\\.[0-9]*)?(?:e[+-]?[0-9]+)?';
const DESCRIPTOR = new RegExp(`^# (TYPE|UNIT|HELP) (${NAME}) (${TEXT})$`);
const SAMPLE = new RegExp(`^(${NAME})(?:\\{(${LABEL}(?:,${LABEL})*)\\})? (${NUMBER})$`);

function seriesOf(text: string): Map<string, number> {
  const lines = text.split('\n');
  expect(lines.splice(-2)).toEqual(['# EOF', '']);
  const series = new Map<string, number>();
  const families = new Set<string>();
  let family = '';
  let said: string[] = [];
  for (const line of lines) {
    const [, what, name] = DESCRIPTOR.exec(line) ?? [];
    if (what !== undefined) {
      if (what === 'TYPE') {
        expect([name, families.has(name!)]).toEqual([name, false]);
        families.add((family = name!));
        said = [];
      }
      expect([line, name, said.includes(what)]).toEqual([line, family, false]);
      if (what === 'UNIT') expect(line).toBe(`# UNIT ${family} ${family.slice(family.lastIndexOf('_') + 1)}`);
      said.push(what);
      continue;
    }
    const [, sample, labels = '', value] = SAMPLE.exec(line) ?? [];
    expect([line, sample]).toEqual([line, family]);
    const key = labels === '' ? sample! : `${sample!}{${labels}}`;
    expect([key, series.has(key)]).toEqual([key, false]);
    series.set(key, Number(value));
  }
  return series;
}

const rows = {
  a: Array.from({ length: 200 }, (_, i) => i % 10 !== 0),
  b: Array.from({ length: 200 }, (_, i) => i % 5 !== 0),
};

test('the figures of the certificate, by the rules of OpenMetrics', async () => {
  const evaluation = await evaluationOf(rows, { diagnostics: 'false' });
  const series = seriesOf(metricsText(evaluation));
  const { gain, verdict } = evaluation.certificate;
  expect(verdict).toBe('no-gain');
  expect(Object.fromEntries(series)).toMatchObject({
    beta_certificate_passed: 0,
    beta_certificate_models: 2,
    beta_certificate_queries: 200,
    beta_certificate_all_wrong: 20,
    beta_certificate_beta_ratio: 0.1,
    beta_certificate_ceiling_ratio: 0.9,
    beta_certificate_gain_ratio: 0,
    beta_certificate_min_gain_ratio: 0.02,
    'beta_certificate_accuracy_ratio{model="a"}': 0.9,
    'beta_certificate_accuracy_ratio{model="b"}': 0.8,
    'beta_certificate_verdict{beta_certificate_verdict="no-gain"}': 1,
    'beta_certificate_verdict{beta_certificate_verdict="inconclusive"}': 0,
  });
  expect(series.get('beta_certificate_gain_upper_ratio')).toBeCloseTo(gain.upper, 11);
});

test('hostile names stay in their label, and long ones stay two', async () => {
  const long = 'x'.repeat(200);
  const names = [...HOSTILE, 'a"} 1\n# EOF', '\\', '\\"', `${long}1`, `${long}2`];
  const table = Object.fromEntries(
    names.map((name, i) => [name, rows.a.map((right, q) => right || q % (i + 2) === 1)]),
  );
  const series = seriesOf(metricsText(await evaluationOf(table, { diagnostics: 'false' })));
  expect([...series.keys()].filter((key) => key.includes('accuracy'))).toHaveLength(names.length);
});
