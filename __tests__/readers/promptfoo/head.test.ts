import { expect, test } from '@jest/globals';
import { loggedFacts, NO_HEAD, readHead } from '../../../src/readers/promptfoo/head.js';
import { memoryFile } from '../../support/read.js';

const head = (content: unknown) => readHead(memoryFile('a.json', JSON.stringify(content), [], 5));

test('when the evaluation ran, and what its providers were given; nothing else of the configuration', async () => {
  const { date, providers } = await head({
    evalId: 'x',
    results: { timestamp: '2026-03-01T10:00:00+02:00', results: [{ timestamp: 'no' }] },
    config: {
      env: { KEY: 'secret' },
      providers: [
        'plain',
        { id: 'lab:a', label: '', config: { temperature: 0.5, apiKey: 'secret', max_tokens: null } },
        { id: 'lab:b', label: 'B', config: { reasoning: { effort: 'high' } } },
        { id: 'lab:c' },
      ],
    },
  });
  expect(date).toBe('2026-03-01T08:00:00.000Z');
  expect([...providers]).toEqual([
    ['lab:a', { temperature: '0.5' }],
    ['B', { reasoning: '{"effort":"high"}' }],
    ['lab:c', {}],
  ]);
});

test('of a provider that stands there twice nothing is known', async () => {
  const { providers } = await head({ config: { providers: [{ id: 'a', config: { top_p: 1 } }, { id: 'a' }] } });
  expect([...providers]).toEqual([['a', undefined]]);
  expect(loggedFacts({ date: undefined, providers }, 'a')).toEqual({ date: undefined });
});

test.each([
  [{}],
  [{ results: { timestamp: 'yesterday' } }],
  [{ results: { timestamp: 7 } }],
  [{ results: [], config: { providers: 'file://x' } }],
])('%j says nothing', async (content) => {
  const found = await head(content);
  expect([found.date, found.providers.size]).toEqual([NO_HEAD.date, 0]);
});

test('a list is no head', async () => {
  await expect(head([])).rejects.toThrow('it is not the JSON object that the harness writes');
});

test('the facts of one provider', () => {
  const providers = new Map([['a', { temperature: '1' }]]);
  expect(loggedFacts({ date: 'd', providers }, 'a')).toEqual({ date: 'd', system: { temperature: '1' } });
  expect(loggedFacts({ date: 'd', providers }, 'b')).toEqual({ date: 'd' });
});
