import { describe, expect, test } from '@jest/globals';
import type { ResultsFile } from '../../src/sources/results-file.js';
import type { Reader } from '../../src/readers/reader.js';
import { aiderReader } from '../../src/readers/aider.js';
import { ghModelsReader } from '../../src/readers/gh-models.js';
import { harborReader } from '../../src/readers/harbor.js';
import { hleReader } from '../../src/readers/hle.js';
import { tau2BenchReader } from '../../src/readers/tau2-bench.js';
import { terminalBenchReader } from '../../src/readers/terminal-bench.js';
import { expectCutsToBeHandled } from '../support/hostile.js';
import { memoryFile, readWith } from '../support/read.js';

/** Files of harnesses that write one JSON object for a run or a trial, in the shapes of their own sources. */
async function read(
  reader: Reader,
  contents: Record<string, unknown>,
  unread: readonly string[] = [],
  options: Parameters<typeof readWith>[2] = {},
) {
  const folder: ResultsFile[] = [];
  for (const [path, content] of Object.entries(contents)) memoryFile(path, JSON.stringify(content), folder);
  return readWith(
    reader,
    folder.filter(({ path }) => !unread.includes(path)),
    options,
  );
}
const outcomes = ({ records }: Awaited<ReturnType<typeof read>>): string[] =>
  records.map(({ model, task, id, result, repeat }) =>
    [model, task ?? '-', id, String(result), ...(repeat === undefined ? [] : [repeat])].join(' '),
  );
const object = (value: Record<string, unknown>) => ({ kind: 'json-object' as const, value });

describe('gh models eval --json', () => {
  const test1 = (input: string, ...passed: boolean[]) => ({
    testCase: { input, expected: 'x' },
    modelResponse: 'r',
    evaluationResults: passed.map((one, i) => ({ evaluatorName: `e${i}`, score: Number(one), passed: one })),
  });
  const run = {
    name: 'Capitals',
    description: 'd',
    model: 'openai/gpt-4o',
    testResults: [test1('a', true, true), test1('b', true, false), test1('c')],
  };

  test('a test passes where all evaluators do, and measures nothing without any', async () => {
    const { records } = await read(ghModelsReader, { 'a.json': run, 'b.json': { ...run, model: 'm' } });
    expect(records.slice(0, 3).map(({ model, result }) => [model, result])).toEqual([
      ['openai/gpt-4o', true],
      ['openai/gpt-4o', false],
      ['openai/gpt-4o', 'unscored'],
    ]);
    expect(records.slice(3).map(({ id }) => id)).toEqual(records.slice(0, 3).map(({ id }) => id));
  });

  test('the score of a test is the mean of its evaluators', async () => {
    const scored = (...scores: (number | null)[]) => ({
      testCase: { input: scores.join() },
      evaluationResults: scores.map((score) => ({ evaluatorName: 'e', score, passed: true })),
    });
    const document = { ...run, testResults: [scored(0.5, 1), scored(0.25), scored(1, null), scored()] };
    const { records } = await read(ghModelsReader, { 'a.json': document }, [], { scores: true });
    expect(records.map(({ result }) => result)).toEqual([0.75, 0.25, 'unscored', 'unscored']);
  });

  test('cut anywhere', () => expectCutsToBeHandled(ghModelsReader, 'a.json', JSON.stringify(run)));
});

describe('terminal-bench', () => {
  const trial = (task: string, resolved: boolean | null) => ({
    id: 'u',
    trial_name: `${task}.1-of-1.r`,
    task_id: task,
    instruction: 'do',
    is_resolved: resolved,
    failure_mode: 'unset',
    parser_results: {},
    total_input_tokens: 3,
  });
  const settings = {
    run_id: 'r',
    agent_name: 'terminus',
    model_name: 'lab/m',
    n_concurrent_trials: 4,
    start_time: '2026-01-01',
  };
  const run = {
    id: 'x',
    results: [trial('t0', true), trial('t1', false), trial('t1', true), trial('t2', null)],
    n_resolved: 2,
    accuracy: 0.5,
  };

  test('the settings beside it name the model; attempts are draws; a trial without a verdict is an error', async () => {
    const reading = await read(
      terminalBenchReader,
      { 'runs/r/results.json': run, 'runs/r/run_metadata.json': settings },
      ['runs/r/run_metadata.json'],
    );
    expect(outcomes(reading)).toEqual([
      'lab/m - t0 true',
      'lab/m - t1 false 0',
      'lab/m - t1 true 1',
      'lab/m - t2 error',
    ]);
    expect(reading.records[0]!.details).toEqual({ inputTokens: 3 });
  });

  test('two agents on one model are two systems', async () => {
    const of = (agent: string) => ({
      [`${agent}/results.json`]: run,
      [`${agent}/run_metadata.json`]: { ...settings, agent_name: agent },
    });
    const reading = await read(terminalBenchReader, { ...of('a'), ...of('b') }, [
      'a/run_metadata.json',
      'b/run_metadata.json',
    ]);
    expect([...new Set(reading.records.map(({ model }) => model))]).toEqual(['lab/m (agent=a)', 'lab/m (agent=b)']);
  });

  test('without settings the path names the model, and that is said; other files of a run are set aside', async () => {
    const reading = await read(terminalBenchReader, { 'x_m1/results.json': run, 'x_m2/results.json': run });
    expect(new Set(reading.records.map(({ model }) => model))).toEqual(new Set(['x_m1', 'x_m2']));
    expect(reading.warnings[0]!.message).toContain('named "x_m1" after its path');
    expect(terminalBenchReader.whyNoOutcomes!(object(trial('t', true)))).toContain('one trial');
    expect(terminalBenchReader.whyNoOutcomes!(object(settings))).toContain('settings');
  });

  test('cut anywhere', () => expectCutsToBeHandled(terminalBenchReader, 'm/results.json', JSON.stringify(run)));
});

describe('harbor', () => {
  const trial = (task: string, reward: number | null, agent = 'terminus-2') => ({
    id: 'u',
    task_name: task,
    trial_name: `${task}__x`,
    source: 'terminal-bench',
    task_checksum: `sum-${task}`,
    config: { agent: { name: agent, model_name: 'lab/m' } },
    agent_info: { name: agent, version: '1', model_info: { name: 'm', provider: 'lab' } },
    agent_result: { n_input_tokens: 5, cost_usd: 0.1 },
    verifier_result: reward === null ? null : { rewards: { reward } },
    exception_info: reward === null ? { exception_type: 'AgentTimeoutError', exception_message: 'x' } : null,
  });

  test('one file to a trial; a trial that never came to its verifier is an error; two trials of a task are draws', async () => {
    const reading = await read(harborReader, {
      'job/t0__a/result.json': trial('t0', 1),
      'job/t0__b/result.json': trial('t0', 0),
      'job/t1__a/result.json': trial('t1', null),
    });
    expect(outcomes(reading)).toEqual([
      'lab/m terminal-bench t0 1 0',
      'lab/m terminal-bench t0 0 1',
      'lab/m terminal-bench t1 error',
    ]);
    expect(reading.records[0]).toMatchObject({ contentHash: 'sum-t0', details: { cost: 0.1, inputTokens: 5 } });
  });

  test('two agents on one model are two systems, and the summary of a job is set aside', async () => {
    const reading = await read(harborReader, {
      'a/t0__a/result.json': trial('t0', 1),
      'b/t0__a/result.json': trial('t0', 0, 'codex'),
    });
    expect(reading.records.map(({ model }) => model)).toEqual(['lab/m (agent=terminus-2)', 'lab/m (agent=codex)']);
    expect(harborReader.whyNoOutcomes!(object({ id: 'x', n_total_trials: 2, stats: {} }))).toContain(
      'summary of a job',
    );
  });

  test('cut anywhere', () => expectCutsToBeHandled(harborReader, 'job/t/result.json', JSON.stringify(trial('t0', 1))));
});

describe('tau2-bench', () => {
  const simulation = (task: string | number, trial: number, reward: number | null) => ({
    id: `${task}-${trial}`,
    task_id: task,
    trial,
    agent_cost: 0.2,
    duration: 3,
    termination_reason: 'user_stop',
    reward_info: reward === null ? null : { reward },
    messages: [{ role: 'user' }],
  });
  const run = (llm: string, simulations: unknown[], implementation = 'llm_agent') => ({
    timestamp: '2026-01-01',
    info: {
      agent_info: { implementation, llm, llm_args: { temperature: 0 } },
      user_info: { llm: 'u' },
      environment_info: { domain_name: 'airline' },
    },
    tasks: [{ id: '0' }],
    simulations,
  });

  test('the full reward alone is a success; trials are draws; a simulation without a reward is an error', async () => {
    const reading = await read(tau2BenchReader, {
      'a.json': run('m', [simulation(0, 0, 1), simulation(0, 1, 0.5), simulation('1', 0, null)]),
    });
    expect(outcomes(reading)).toEqual(['m airline 0 true 0', 'm airline 0 false 1', 'm airline 1 error']);
    expect(reading.records[0]!.details).toEqual({ cost: 0.2, latency: 3, stopReason: 'user_stop' });
  });

  test('as a score a part of the reward counts', async () => {
    const simulations = [simulation(0, 0, 1), simulation(1, 0, 0.25), simulation(2, 0, null)];
    const { records } = await read(tau2BenchReader, { 'a.json': run('m', simulations) }, [], { scores: true });
    expect(records.map(({ result }) => result)).toEqual([1, 0.25, 'error']);
  });

  test('the form with one file for each simulation has an index', async () => {
    const { simulations: _, ...head } = run('m', []);
    const reading = await read(tau2BenchReader, {
      'r/results.json': { ...head, simulation_index: [{ id: 's', task_id: 3, trial: 0, reward: 1 }] },
    });
    expect(outcomes(reading)).toEqual(['m airline 3 true']);
    expect(tau2BenchReader.whyNoOutcomes!(object(simulation(0, 0, 1)))).toContain('one simulation');
  });

  test('two agents on one model are two systems', async () => {
    const reading = await read(tau2BenchReader, {
      'a.json': run('m', [simulation(0, 0, 1)]),
      'b.json': run('m', [simulation(0, 0, 0)], 'react'),
    });
    expect(reading.records.map(({ model }) => model)).toEqual(['m (agent=llm_agent)', 'm (agent=react)']);
  });

  test('cut anywhere', () =>
    expectCutsToBeHandled(tau2BenchReader, 'a.json', JSON.stringify(run('m', [simulation(0, 0, 1)]))));
});

describe("Humanity's Last Exam", () => {
  const answer = (correct: string | null, model = 'm') => ({
    model,
    response: 'r',
    usage: {},
    ...(correct === null
      ? {}
      : { judge_response: { correct_answer: 'x', model_answer: 'y', reasoning: 'z', correct, confidence: 80 } }),
  });
  const judged = { a1: answer('yes'), a2: answer('no'), a3: answer(null) };

  test('yes and no; an answer that was not judged is unscored', async () => {
    const reading = await read(hleReader, { 'judged_m.json': judged });
    expect(outcomes(reading)).toEqual(['m - a1 true', 'm - a2 false', 'm - a3 unscored']);
    expect(reading.records[0]!.details).toEqual({ answer: 'y', reference: 'x', confidence: 0.8 });
  });

  test('answers before they are judged are set aside, several models in a file refused', async () => {
    expect(hleReader.whyNoOutcomes!(object({ a1: answer(null) }))).toContain('without a verdict');
    await expect(read(hleReader, { 'a.json': { a: answer('yes'), b: answer('no', 'other') } })).rejects.toThrow(
      /answers of 2 models/,
    );
  });

  test('cut anywhere', () => expectCutsToBeHandled(hleReader, 'a.json', JSON.stringify(judged)));
});

describe('aider', () => {
  const exercise = (name: string, outcomes_: unknown, overrides = {}) => ({
    testdir: 'd',
    testcase: name,
    model: 'lab/m',
    edit_format: 'diff',
    tests_outcomes: outcomes_,
    cost: 0.01,
    duration: 2,
    reasoning_effort: null,
    thinking_tokens: null,
    ...overrides,
  });
  const path = (run: string, language: string, name: string) =>
    `tmp.benchmarks/${run}/${language}/exercises/practice/${name}/.aider.results.json`;
  const RUN = '2026-05-01-10-10-10--m';

  test('solved after any try; exercises of two languages are two', async () => {
    const reading = await read(aiderReader, {
      [path(RUN, 'python', 'bowling')]: exercise('bowling', [false, true]),
      [path(RUN, 'java', 'bowling')]: exercise('bowling', [false, false]),
      [path(RUN, 'java', 'pov')]: exercise('pov', []),
    });
    expect(outcomes(reading)).toEqual([
      'lab/m python bowling true',
      'lab/m java bowling false',
      'lab/m java pov error',
    ]);
  });

  test('two efforts are two systems; a newer run that is as complete replaces the older', async () => {
    const later = '2026-06-01-10-10-10--m';
    const efforts = await read(aiderReader, {
      [path(RUN, 'go', 'pov')]: exercise('pov', [true], { reasoning_effort: 'low' }),
      [path(later, 'go', 'pov')]: exercise('pov', [false], { reasoning_effort: 'high' }),
    });
    expect(efforts.records.map(({ model }) => model)).toEqual(['lab/m (effort=low)', 'lab/m (effort=high)']);
    const again = await read(aiderReader, {
      [path(RUN, 'go', 'pov')]: exercise('pov', [true]),
      [path(later, 'go', 'pov')]: exercise('pov', [false]),
    });
    expect(outcomes(again)).toEqual(['lab/m go pov false']);
  });

  test('outcomes that are none are refused', async () => {
    await expect(read(aiderReader, { [path(RUN, 'go', 'pov')]: exercise('pov', 'yes') })).rejects.toThrow(
      /"tests_outcomes" is "yes"/,
    );
  });

  test('cut anywhere', () =>
    expectCutsToBeHandled(aiderReader, path(RUN, 'go', 'pov'), JSON.stringify(exercise('pov', [true]))));
});
