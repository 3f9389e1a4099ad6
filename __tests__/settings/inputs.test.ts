import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readConfiguration, readInputs, readPublishInputs } from '../../src/settings/inputs.js';

/** The inputs of the runner before each test, put back after it. */
const kept = new Map<string, string | undefined>();

function given(inputs: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(inputs)) {
    const variable = `INPUT_${name.toUpperCase()}`;
    if (!kept.has(variable)) kept.set(variable, process.env[variable]);
    process.env[variable] = text;
  }
}
beforeEach(() => {
  given({ results: 'x.csv' });
});
afterEach(() => {
  for (const [variable, text] of kept) {
    if (text === undefined) Reflect.deleteProperty(process.env, variable);
    else process.env[variable] = text;
  }
  kept.clear();
});

test('an input goes before the file, the file before the default, and an empty input is none', () => {
  given({ 'min-gain': ' 0.07 ', confidence: '  ' });
  const file = {
    title: 'c.yml',
    texts: new Map([
      ['min-gain', '0.03'],
      ['confidence', '0.9'],
    ]),
  } as unknown as Parameters<typeof readInputs>[0];
  expect(readInputs(file)).toMatchObject({ minGain: 0.07, confidence: 0.9, seed: 1, comment: 'always' });
  expect(readInputs(undefined)).toMatchObject({ minGain: 0.07, confidence: 0.95 });
});

test('lines keep their ends', () => {
  given({ results: '\n a.csv\n b.csv\n' });
  expect(readInputs(undefined).results).toEqual(['a.csv', 'b.csv']);
});

test('a token is read as it is', () => {
  given({ 'github-token': 'ghs_x' });
  expect(readInputs(undefined).token).toBe('ghs_x');
});

test('where inputs are wrong it is told as far as can be where to publish', () => {
  given({ annotations: 'maybe', 'comment-key': 'k'.repeat(101), 'github-token': 'ghs_x', 'min-gain': 'no number' });
  expect(readPublishInputs(undefined)).toMatchObject({
    comment: 'always',
    commentKey: 'k'.repeat(100),
    annotations: 'false',
    token: 'ghs_x',
    reportDir: 'beta-certificate',
  });
  given({ comment: 'off' });
  expect(readPublishInputs(undefined).comment).toBe('off');
  given({ comment: 'sometimes' });
  expect(readPublishInputs(undefined).comment).toBe('always');
});

test('a result that is wrong is no reason to publish elsewhere', () => {
  given({ 'min-gain': 'no number', comment: 'on-failure' });
  expect(readPublishInputs(undefined)).toMatchObject({ comment: 'on-failure', annotations: 'true' });
});

test('without `config` no file is read', async () => {
  expect(await readConfiguration({})).toBeUndefined();
});
