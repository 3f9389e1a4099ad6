import { describe, expect, test } from '@jest/globals';
import { terminalBenchReader } from '../../src/readers/terminal-bench.js';
import { object, outcomes, read } from '../support/documents.js';
import { expectCutsToBeHandled } from '../support/hostile.js';

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
