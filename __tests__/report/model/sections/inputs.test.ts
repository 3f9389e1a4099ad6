import { expect, test } from '@jest/globals';
import { inputs, readTexts } from '../../../../src/report/model/sections/inputs.js';
import { partly, rowsOf, said, textsOf } from './shown.js';

const file = (path: string, parts: object = {}) => ({
  path,
  format: 'csv',
  models: ['a'],
  records: 1500,
  errors: 0,
  unscored: 0,
  missing: 2,
  scores: 0,
  setAside: [],
  warnings: [],
  ...parts,
});
const evaluation = (parts: object = {}) =>
  partly({
    certificate: { queries: { total: 1500, complete: 1498 }, ensembles: [], gain: { missing: null } },
    settings: { ensembles: [] },
    files: [file('x.csv')],
    setAside: [],
    warnings: [],
    ...parts,
  });

test('what was read, and what counts', () => {
  expect(readTexts(evaluation())).toEqual(['Questions: 1,500 read, 1,498 answered by every model of the pool.']);
  const warned = readTexts(evaluation({ warnings: ['the file "a|b" has "x"'] })).map(said);
  expect(warned[1]).toBe('the file "a|b" has "x"');
});

test('which rows were taken as ensembles, twenty at most, and by which names', () => {
  const ensembles = Array.from({ length: 22 }, (_, i) => ({ name: `v${i}` }));
  const certificate = { queries: { total: 1, complete: 1 }, ensembles, gain: { missing: null } };
  const texts = readTexts(evaluation({ certificate, settings: { ensembles: ['v*', 'w'] } })).map(said);
  expect(texts[1]).toMatch(/^Taken as ensembles, .* \(`ensembles`: <v\*>, <w>\): <v0>, <v1>, .*<v19> and 2 more\.$/);
});

test('a file a row, with everything that is to be known of it', () => {
  const odd = file('<b>|.csv', {
    models: ['a', 'b'],
    reading: 'one row for each question',
    warnings: ['two rows are alike'],
    setAside: [
      { what: 'a chart', count: 1 },
      { what: 'rows without an id', count: 1200 },
    ],
  });
  const section = inputs(evaluation({ files: [file('x.csv'), odd] }), false);
  expect(textsOf(section)).toContain('Files read (2)');
  expect(rowsOf(section, 'files')).toEqual([
    ['<x.csv>', 'csv', '<a>', '1,500', '0', '0', '2', ''],
    [
      '<<b>|.csv>',
      'csv',
      '2',
      '1,500',
      '0',
      '0',
      '2',
      'one row for each question; two rows are alike; set aside: a chart; set aside: rows without an id (1,200)',
    ],
  ]);
});

test('files that were not read, with the reason; of very many the rest is counted', () => {
  const setAside = Array.from({ length: 1002 }, (_, i) => ({ path: `p${i}`, why: 'no results in it' }));
  const files = Array.from({ length: 1001 }, (_, i) => file(`f${i}`));
  const section = inputs(evaluation({ setAside, files }), false);
  const texts = textsOf(section);
  expect(texts).toContain('Not read: <p0>: no results in it');
  expect(texts.filter((text) => text.startsWith('Not read:'))).toHaveLength(1000);
  expect(texts.slice(-3)).toEqual([
    '… and 2 files more not read: see `certificate.json`.',
    'Files read (1,001)',
    '… and 1 file more read: see `certificate.json`.',
  ]);
  expect(rowsOf(section, 'files')).toHaveLength(1000);
});
