import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/base/errors.js';
import { readEarlierCertificate, type EarlierCertificate } from '../../src/comparison/earlier-certificate.js';
import { memoryFile } from '../support/read.js';

/** What a comparison reads of a certificate, between fields that it does not. */
const CERTIFICATE = {
  schema: 'beta-certificate/1',
  version: '0.1.0',
  verdict: 'no-gain',
  measure: 'accuracy',
  queries: { total: 7, complete: 5, partialAllWrong: 0 },
  models: [
    { name: '=a', correct: 3, name2: 'x' },
    { name: 'constructor', correct: 2 },
  ],
  allWrong: { count: 1, queries: ['q4'] },
  clusters: null as unknown,
  gain: { point: 0, method: 'rescueBergerBoos' },
  ensembles: [{ name: 'vote', name3: { name: 'no' } }],
  settings: {
    passThreshold: 0.5,
    metric: null,
    filter: 'strict',
    judge: null,
    repeats: null,
    countAsWrong: ['error'],
  },
  inputs: [{ format: 'csv' }, { format: 'inspect' }],
};

function read(certificate: unknown, chunkSize?: number): Promise<EarlierCertificate> {
  const text = typeof certificate === 'string' ? certificate : JSON.stringify(certificate);
  return readEarlierCertificate(memoryFile('report/certificate.json', text, [], chunkSize));
}

/** What the user is told; any other error is a defect and goes through. '' where nothing is refused. */
async function refusal(certificate: unknown): Promise<string> {
  try {
    await read(certificate);
    return '';
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

/** The document with another value at a path. */
function put(node: unknown, path: readonly string[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(node)) return node.map((part, i) => (String(i) === step ? put(part, rest, value) : part));
  const object = node as Record<string, unknown>;
  return { ...object, [step]: put(object[step], rest, value) };
}

describe('a certificate of this program', () => {
  test.each([1, 3, 1 << 20])('is read by its places, in chunks of %d bytes', async (chunkSize) => {
    const { grading, ...rest } = await read(CERTIFICATE, chunkSize);
    expect(rest).toEqual({
      version: '0.1.0',
      queries: 5,
      allWrong: 1,
      models: ['=a', 'constructor'],
      ensembles: ['vote'],
      countAsWrong: ['error'],
      effectiveClusters: undefined,
    });
    expect(grading).toMatchObject({
      format: 'csv, inspect',
      'pass-threshold': '0.5',
      metric: '',
      filter: 'strict',
      'count-as-wrong': 'error',
    });
  });

  test('of clusters has their effective number', async () => {
    const clusters = { clusters: 40, effective: 31.5 };
    expect((await read({ ...CERTIFICATE, clusters })).effectiveClusters).toBe(31.5);
    for (const wrong of [{}, { effective: 0 }, { effective: '3' }, [], 7])
      expect(await refusal({ ...CERTIFICATE, clusters: wrong })).toMatch(/`clusters` holds no effective number/);
  });

  test('without a version, or without ensembles, is one', async () => {
    const { version: _, ...old } = CERTIFICATE;
    expect(await read({ ...old, ensembles: [] })).toMatchObject({ version: '', ensembles: [] });
  });

  test('in which a key is there twice has what JSON.parse would take', async () => {
    const twice = JSON.stringify(CERTIFICATE).replace('"complete":5', '"complete":9,"complete":5');
    expect((await read(twice)).queries).toBe(5);
  });
});

test.each([
  ['no JSON', '{"schema":', /report\/certificate\.json:1: not valid JSON/],
  ['an array', '[]', /no certificate of this program: it is not a JSON object/],
  ['null', 'null', /no certificate of this program: it is not a JSON object/],
  ['a table', 'query_id,a\nq1,1\n', /no certificate of this program: it is not a JSON object/],
  ['an empty object', '{}', /no certificate of this program: it names no schema/],
  [
    'another schema',
    '{"schema":"beta-certificate/2"}',
    /the schema is "beta-certificate\/2", not "beta-certificate\/1"/,
  ],
  ['a schema that is none', '{"schema":{"a":1}}', /the schema is "\{.*, not "beta-certificate\/1"/],
  ['nothing else', '{"schema":"beta-certificate/1"}', /`queries\.complete` is not there/],
])('%s is refused', async (_, text, message) => {
  expect(await refusal(text)).toMatch(message);
});

test.each<[string, unknown, RegExp]>([
  ['queries.complete', -1, /`queries\.complete` is "-1", not a count/],
  ['queries.complete', '5', /`queries\.complete` is "5", not a count/],
  ['queries.complete', 2 ** 53, /`queries\.complete` is "9007199254740992", not a count/],
  ['settings.passThreshold', null, /`settings\.passThreshold` is "null", not a number/],
  ['settings.metric', ['\u001b[31m'], /`settings\.metric` is "\[.*\]", not a text/],
  ['models.1.name', '=a', /`models\.\*\.name` is "=a", not a name of its own/],
  ['models.1.name', '', /`models\.\*\.name` is "", not a name of its own/],
  ['models.1.name', 3, /`models\.\*\.name` is "3", not a text/],
  ['models', [], /`models\.\*\.name` is not there/],
  ['settings.countAsWrong', [{}], /`settings\.countAsWrong\.\*` is "\{\}", not a text/],
  ['measure', 'score', /the earlier certificate is of scores, which cannot be compared/],
  ['gain.method', 'samples', /the earlier certificate is of draws of one model, which cannot be compared/],
])('%s made %j is refused, with the file, the field and the remedy', async (place, value, message) => {
  const told = await refusal(put(CERTIFICATE, place.split('.'), value));
  expect(told).toMatch(message);
  expect(told).toMatch(
    /^report\/certificate\.json: `compare-with`.* Give a `certificate\.json` as this program wrote it/,
  );
  expect(told).not.toContain('\u001b');
});

test('any field that is read, of another shape, is refused or makes no difference, and never a defect', async () => {
  const paths: string[][] = [[]];
  for (const path of paths) {
    const node = path.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], CERTIFICATE);
    if (typeof node === 'object' && node !== null) paths.push(...Object.keys(node).map((key) => [...path, key]));
  }
  const refused = new Set<string>();
  for (const path of paths)
    for (const value of [null, 7, 'text', true, [], [null], {}]) {
      const told = await refusal(put(CERTIFICATE, path, value));
      if (told !== '') refused.add(`${path.join('.')} ${JSON.stringify(value)}`);
      if (told !== '') expect(told).toMatch(/^report\/certificate\.json: `compare-with`/);
    }
  for (const path of ['', 'models', 'models.0', 'ensembles', 'queries', 'allWrong', 'settings', 'inputs'])
    for (const value of [null, 7, 'text', true]) expect(refused).toContain(`${path} ${JSON.stringify(value)}`);
  expect([...refused]).toEqual(expect.arrayContaining(['models []', 'models {}', 'ensembles {}', 'settings []']));
  expect([...refused].filter((place) => /^(?:verdict|queries\.total|models\.\d\.correct)/.test(place))).toEqual([]);
});
