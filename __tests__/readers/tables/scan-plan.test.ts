import { expect, test } from '@jest/globals';
import { receivedPlan, sentPlan, type LongPlan, type SentLongPlan } from '../../../src/readers/tables/scan-plan.js';
import { spellingOf } from '../../../src/readers/tables/spelling.js';

const plan = (values: readonly string[]): LongPlan => ({
  shape: {
    kind: 'long',
    query: { column: 0, isText: false },
    model: 1,
    outcome: 2,
    spelling: spellingOf(values)!,
    other: new Map(),
    unused: [],
  },
  modelOfFile: 'in',
  form: { kind: 'csv', columns: 3, delimiter: ',' },
});
const sent = (values: readonly string[]) => (sentPlan(plan(values), rowsOf(values)) as SentLongPlan).outcomes;
const rowsOf = (values: readonly unknown[]) => values.map((value, i) => ({ cells: ['q', 'm', value], line: i + 2 }));

test('another thread reads the outcomes of the sample as this one does, and no others', () => {
  const values = ['Y', 'N', '', 'Y'];
  const here = plan(values);
  const there = receivedPlan(structuredClone(sentPlan(here, rowsOf(values)))) as LongPlan;
  for (const value of values) expect(there.shape.spelling.read(value)).toBe(here.shape.spelling.read(value));
  for (const value of ['yes', '0.5', '1', 1, true]) expect(there.shape.spelling.read(value)).toBeUndefined();
  expect(there.form).toEqual(here.form);
});

test('what is neither right, wrong nor missing is not sent, and neither are more outcomes than a scan remembers', () => {
  const scores = ['0.5', 'error', '1', '0'];
  expect([...sent(scores).keys()]).toEqual(['"1"', '"0"']);
  const many = Array.from({ length: 38 }, (_, i) => `1.${'0'.repeat(i)}`);
  expect(sent(many).size).toBe(32);
});

test('values of JSON are told from their texts', () => {
  const values = [true, 'false', null, 0];
  const { outcomes } = sentPlan(plan(['1', '0']), rowsOf(values)) as SentLongPlan;
  expect([...outcomes]).toEqual([
    ['true', true],
    ['"false"', false],
    ['null', 'missing'],
    ['0', 0],
  ]);
});

test('a plan for a wide table is sent as it is', () => {
  const wide = { models: ['alpha', 'beta'] };
  expect(receivedPlan(structuredClone(sentPlan(wide, [])))).toEqual(wide);
});
