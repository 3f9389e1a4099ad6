import { describe, expect, test } from '@jest/globals';
import { harborReader } from '../../src/readers/harbor.js';
import { object, outcomes, read } from '../support/documents.js';
import { expectCutsToBeHandled } from '../support/hostile.js';

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
