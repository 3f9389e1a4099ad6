import { describe, expect, test } from '@jest/globals';
import { tau2BenchReader } from '../../src/readers/tau2-bench.js';
import { object, outcomes, read } from '../support/documents.js';
import { expectCutsToBeHandled } from '../support/hostile.js';

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
