import { describe, expect, test } from '@jest/globals';
import { faultOf, loadText, outcomes } from '../outcomes.js';

const long = (name: string, [wrong, right] = ['1', '0']): string =>
  `id,model,${name}\nq1,gpt-4o,${right}\nq1,claude,${wrong}\nq2,gpt-4o,${wrong}\nq2,claude,${right}\n`;

describe('columns in which 1 is bad', () => {
  test.each(
    ['wrong', 'is_incorrect', 'failed', 'error', 'mistake', 'hallucinated', 'toxicity', 'attack_success'].concat([
      'harmful',
      'bias',
      'unfaithful',
      'edit_distance',
      'loss',
      'perplexity',
      'wer',
      'mse',
      'falsch',
      'faux',
      '错误',
    ]),
  )('%s is never right, told or not, and is inverted where that is asked for', async (name) => {
    await faultOf(() => loadText(long(name)));
    const fault = await faultOf(() => loadText(long(name), { columns: [`outcome = ${name}`] }));
    expect(fault).toContain('1 must mean right');
    expect(fault).toContain(`columns: outcome = not ${name}`);
    const right = { claude: { q1: '0', q2: '1' }, 'gpt-4o': { q1: '1', q2: '0' } };
    expect(outcomes(await loadText(long(name), { columns: [`outcome = not ${name}`] }))).toEqual(right);
    const words = long(name, ['yes', 'no']);
    expect(outcomes(await loadText(words, { columns: [`outcome = not ${name}`] }))).toEqual(right);
  });

  test('are not inverted where they hold more than right and wrong', async () => {
    const text = long('edit_distance', ['0.7', '0']);
    expect(await faultOf(() => loadText(text, { columns: ['outcome = not edit_distance'] }))).toContain('inverted');
  });

  test.each(['_wrong', '_loss', '_failed', '_hallucinated', '_error', '_distance'])(
    'of each model are refused: %s',
    async (end) => {
      const text = `query_id,gpt-4o${end},claude${end}\nq1,0,1\nq2,0,0\nq3,1,0\n`;
      expect(await faultOf(() => loadText(text))).toContain('1 must mean right');
    },
  );
});

test('no errors, and words that say themselves what is right, are read', async () => {
  const right = { claude: { q1: '0', q2: '1' }, 'gpt-4o': { q1: '1', q2: '0' } };
  const read = async (text: string, name: string): Promise<unknown> =>
    outcomes(await loadText(text, { columns: [`outcome = ${name}`] }));
  expect(await read(long('no_error', ['0', '1']), 'no_error')).toEqual(right);
  expect(await read(long('hallucination', ['fail', 'pass']), 'hallucination')).toEqual(right);
});
