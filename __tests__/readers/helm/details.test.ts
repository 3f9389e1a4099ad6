import { expect, test } from '@jest/globals';
import { readDetails } from '../../../src/readers/helm/details.js';
import type { ResultsFile } from '../../../src/sources/results-file.js';
import { memoryFile } from '../../support/read.js';

async function details(files: Record<string, unknown>, id = 'a', trial = 0): Promise<unknown> {
  const folder: ResultsFile[] = [];
  const file = memoryFile('r/per_instance_stats.json', '[]', folder);
  for (const [name, rows] of Object.entries(files)) memoryFile(`r/${name}`, JSON.stringify(rows), folder);
  const of = await readDetails(file);
  return of({ id, trial, isPerturbed: false, line: 1, scores: new Map() });
}
const answer = (more: object) => [{ instance_id: 'a', train_trial_index: 0, ...more }];

test.each<[object, string]>([
  [{ mapped_output: 'm', truncated_predicted_text: 't', predicted_text: 'p' }, 'm'],
  [{ truncated_predicted_text: 't', predicted_text: 'p' }, 't'],
  [{ mapped_output: null, predicted_text: 'p' }, 'p'],
])('the answer of %j is %j', async (more, expected) => {
  expect(await details({ 'display_predictions.json': answer(more) })).toEqual({ answer: expected });
});

test('belongs to its trial; the older file is read where there is no newer', async () => {
  const rows = answer({ predicted_text: 'p' });
  expect(await details({ 'predictions.json': rows })).toEqual({ answer: 'p' });
  expect(await details({ 'predictions.json': rows }, 'a', 1)).toEqual({});
  expect(await details({ 'predictions.json': rows }, 'b')).toEqual({});
  const newer = answer({ predicted_text: 'n' });
  expect(await details({ 'predictions.json': rows, 'display_predictions.json': newer })).toEqual({ answer: 'n' });
  expect(await details({})).toEqual({});
});

test('where a row for each choice does not say which was chosen, there is no answer', async () => {
  const rows = ['x', 'y'].flatMap((predicted_text) => answer({ predicted_text }));
  expect(await details({ 'predictions.json': rows })).toEqual({});
  expect(await details({ 'predictions.json': [rows[0], rows[0]] })).toEqual({ answer: 'x' });
});

test('the question and the right answer, bare or wrapped', async () => {
  const references = [
    { output: { text: 'w' }, tags: [] },
    { output: { text: 'r' }, tags: ['correct'] },
  ];
  expect(await details({ 'instances.json': [{ id: 'a', input: { text: 'q' }, references }] })).toEqual({
    prompt: 'q',
    reference: 'r',
  });
  const bare = [{ id: 'a', input: 'q', references: [{ output: 'r', tags: ['correct'] }] }];
  expect(await details({ 'instances.json': bare })).toEqual({ prompt: 'q', reference: 'r' });
  expect(
    await details({
      'instances.json': [
        { id: 7, input: 'q' },
        { id: 'a', references: [{ output: 'r', tags: 'correct' }] },
      ],
    }),
  ).toEqual({});
  const perturbed = [{ id: 'a', input: 'q', perturbation: { name: 'typos' } }];
  expect(await details({ 'instances.json': perturbed }, 'a [typos]')).toEqual({ prompt: 'q' });
});
