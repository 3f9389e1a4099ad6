import { expect, test } from '@jest/globals';
import { placesFromFolders } from '../../../src/readers/matharena/folders.js';

const places = (...paths: string[]): (string | undefined)[][] =>
  placesFromFolders(paths).map(({ model, competition }) => [model, competition]);

test('two folders for the model and up to two for the competition, from the right', () => {
  expect(places('out/aime/aime_2025/openai/gpt-4o/1.json', 'x.zip!hmmt/openai/gpt-4o/1.json')).toEqual([
    ['openai/gpt-4o', 'aime/aime_2025'],
    ['openai/gpt-4o', 'x.zip/hmmt'],
  ]);
});

test('one folder for each where some path is short', () => {
  expect(places('out/aime/aime_2025/openai/gpt-4o/1.json', 'aime/gpt-4o/1.json')).toEqual([
    ['gpt-4o', 'openai'],
    ['gpt-4o', 'aime'],
  ]);
  expect(places('gpt-4o/1.json')).toEqual([['gpt-4o', undefined]]);
});

test('both as they are said', () => {
  expect(placesFromFolders(['a/m/1.json', 'm"/1.json']).map(({ text }) => text)).toEqual([
    'model "m" in competition "a"',
    'model "m\\""',
  ]);
});

test('a file in no folder is an error that names it', () => {
  expect(() => places('a/m/1.json', '2.json')).toThrow(
    '2.json: the file names no model, and it lies in no folder that does. Keep the layout outputs/<competition>/<model>/.',
  );
  expect(places()).toEqual([]);
});
