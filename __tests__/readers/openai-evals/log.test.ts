import { describe, expect, test } from '@jest/globals';
import { readRuns, type Run } from '../../../src/readers/openai-evals/log.js';
import { faultOf } from '../tables/outcomes.js';
import { jsonLines } from '../../support/hostile.js';
import { CollectingSink, memoryFile, OPTIONS } from '../../support/read.js';

const SPEC = { spec: { completion_fns: ['gpt-4'], eval_name: 'sums', created_at: '2026-01-01' } };
const END = { final_report: { accuracy: 1 } };
let sink = new CollectingSink();
function read(rows: readonly object[], details = true): Promise<Run[]> {
  sink = new CollectingSink();
  const file = memoryFile('a.jsonl', jsonLines(rows), [], 9);
  return readRuns(file, sink.open(file, 'x'), { ...OPTIONS, details });
}
const event = (type: string, data: unknown, more = {}) => ({ type, sample_id: 's1', event_id: 4, data, ...more });
const MATCH = event('match', { correct: true, sampled: ['4'], picked: '5', expected: '4', options: ['4'] });

describe('a run', () => {
  test('with its samples, verdicts and what was sampled', async () => {
    const [run] = await read([
      SPEC,
      event('sampling', { prompt: [{ content: 'a' }, { role: 'x' }, { content: 'b' }], sampled: ['4'] }),
      MATCH,
      event('metrics', { f1: 0.5, choice: 'Y', note: 'x' }, { event_id: 'x' }),
      event('error', { message: 'x' }, { sample_id: 7 }),
      END,
    ]);
    const { model, judge, evalName, createdAt, isFinished, samples, metrics } = run!;
    expect({ model, judge, evalName, createdAt, isFinished, metrics: [...metrics] }).toEqual({
      model: 'gpt-4',
      judge: undefined,
      evalName: 'sums',
      createdAt: '2026-01-01',
      isFinished: true,
      metrics: ['match', 'f1'],
    });
    expect(samples.get('s1')).toEqual({
      line: 2,
      verdicts: [
        { isMatch: true, data: { correct: true }, order: 4, line: 3 },
        { isMatch: false, data: { f1: 0.5, choice: 'Y', note: 'x' }, order: 4, line: 4 },
      ],
      sampled: [{ text: '4', prompt: 'a\nb' }],
      isFailed: false,
      isJudged: true,
      answer: '4',
      reference: '4',
    });
    expect(samples.get('7')).toMatchObject({ isFailed: true, verdicts: [] });
    expect(sink.warnings).toEqual([]);
  });

  test('without details texts are not kept', async () => {
    const [run] = await read([SPEC, event('sampling', { sampled: 'x' }), MATCH, END], false);
    expect(run!.samples.get('s1')).toMatchObject({ sampled: [{}], answer: undefined, reference: undefined });
  });

  test('several in one file, each with its own; one without its end is said', async () => {
    const runs = await read([SPEC, MATCH, END, { spec: { ...SPEC.spec, completion_fns: ['b', 'judge'] } }, MATCH]);
    expect(runs.map(({ model, judge, line, isFinished }) => [model, judge, line, isFinished])).toEqual([
      ['gpt-4', undefined, 1, true],
      ['b', 'judge', 4, false],
    ]);
    expect(sink.warnings.map(({ message }) => message)).toEqual([
      'the run has 2 completion functions; its results are read as those of the first, "b"',
      'a run has no final report, so it may not have come to its end',
    ]);
  });

  test.each([
    ['oaieval gpt-4 sums --completion_args "temperature=1,top_p=0.5"', { temperature: '1', top_p: '0.5' }],
    ["oaieval --completion_args='a=1' x", { a: '1' }],
    ['oaieval --completion_args a=1 --x', { a: '1' }],
    ['oaieval gpt-4 sums', {}],
  ])('%s: its arguments', async (command, system) => {
    const [run] = await read([{ spec: { ...SPEC.spec, run_config: { command } } }, MATCH]);
    expect(run!.system).toEqual(system);
  });

  test('events that belong to no sample are set aside', async () => {
    await read([SPEC, event('function_call', {}, { sample_id: null }), MATCH]);
    expect(sink.setAside).toEqual([{ path: 'a.jsonl', what: 'events that belong to no sample', count: 1 }]);
  });
});

test.each<[object[], string]>([
  [[MATCH], '1: the log does not begin with the `spec` of a run. Give the whole file that oaieval wrote.'],
  [[SPEC, END], '1: the run has no samples. Did the evaluation end before it wrote its results?'],
  [[{ spec: 7 }], '1: "spec" is not an object but "7".'],
  [[{ spec: { ...SPEC.spec, completion_fns: [] } }], '1: "completion_fns" is "[]", so that the run names no model.'],
  [[{ spec: { completion_fns: ['m'] } }], '1: "eval_name" is missing'],
  [[SPEC, { sample_id: 's' }], '2: the line is not an event: "type" is missing.'],
  [[SPEC, { type: 'match', data: {} }], '2: "sample_id" is missing'],
  [[SPEC, event('match', [1])], '2: "data" of a match event is "[1]", not an object.'],
])('%j is an error with its line', async (rows, message) => {
  expect(await faultOf(() => read(rows))).toContain(`a.jsonl:${message}`);
});
