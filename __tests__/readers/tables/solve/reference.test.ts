import { describe, expect, test } from '@jest/globals';
import { faultOf, loadText, outcomes } from '../outcomes.js';

const table = (gold: string): string => `id,${gold},gpt-4o,claude\nq1,1,1,0\nq2,0,0,0\nq3,1,1,1\nq4,0,1,0\n`;
const EQUAL = { claude: { q1: '0', q2: '1', q3: '1', q4: '1' }, 'gpt-4o': { q1: '1', q2: '1', q3: '1', q4: '0' } };
const AS_WRITTEN = { claude: { q1: '0', q2: '0', q3: '1', q4: '0' }, 'gpt-4o': { q1: '1', q2: '0', q3: '1', q4: '1' } };

/** Under these names words such as yes and no are answers. */
const NAMED = new Set(['label', 'reference', 'gold', 'ground-truth label']);

describe('a column of 1 and 0 beside models of 1 and 0', () => {
  test.each(
    ['Lösung', 'human', 'Expert', 'correct', 'is_toxic', 'y_true', 'label', 'reference', 'gold'].concat([
      'ground-truth label',
    ]),
  )('%s may be the right answers: it is asked, and both answers can be pasted', async (name) => {
    const words = (text: string): string => text.replace(/,1/g, ',yes').replace(/,0/g, ',no');
    for (const text of NAMED.has(name) ? [table(name)] : [table(name), words(table(name))]) {
      const fault = await faultOf(() => loadText(text));
      expect(fault).toContain(`columns: reference = ${name}`);
      expect(fault).toMatch(/`columns: group = |`models: gpt-4o, claude`/);
      expect(outcomes(await loadText(text, { columns: [`reference = ${name}`] }))).toEqual(EQUAL);
      expect(outcomes(await loadText(text, { columns: [`group = ${name}`] }))).toEqual(AS_WRITTEN);
    }
  });

  test('of an unknown name is set aside where `models` names the others', async () => {
    const selects = (name: string): boolean => name !== 'y_true';
    expect(outcomes(await loadText(table('y_true'), { selects }))).toEqual(AS_WRITTEN);
  });
});

test('answers that the reference does not know are wrong', async () => {
  const text = 'id,Lösung,gpt-4o,claude\nq1,A,A,B\nq2,B,B,B\nq3,D,C,D\nq4,A,A,B\n';
  expect(outcomes(await loadText(text, { columns: ['reference = Lösung'] }))).toEqual({
    claude: { q1: '0', q2: '1', q3: '1', q4: '0' },
    'gpt-4o': { q1: '1', q2: '1', q3: '0', q4: '1' },
  });
});
