import { expect, test } from '@jest/globals';
import { READERS } from '../../src/readers/registry.js';

test('names are those that `format` takes: small letters, each once', () => {
  const names = READERS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9-]*$/);
  expect(names).not.toContain('auto');
});

test('tables of any origin are asked last, and read in one call', () => {
  const tables = ['csv', 'json', 'parquet', 'xlsx'];
  expect(READERS.slice(-tables.length).map(({ name }) => name)).toEqual(tables);
  expect(new Set(READERS.slice(-tables.length).map(({ read }) => read)).size).toBe(1);
  expect(new Set(READERS.slice(0, 1 - tables.length).map(({ read }) => read)).size).toBe(
    READERS.length - tables.length + 1,
  );
});

test('no reader takes a file of which nothing is known', () => {
  for (const reader of READERS) {
    expect([reader.name, reader.accepts({ kind: 'empty' })]).toEqual([reader.name, false]);
    expect(reader.accepts({ kind: 'json-object', value: {} })).toBe(false);
    expect(reader.accepts({ kind: 'json-lines', items: [] })).toBe(false);
    expect(reader.title.trim()).not.toBe('');
    expect(reader.looksFor.trim()).not.toBe('');
  }
});

test('LiveBench is asked before MT-Bench, whose answer files have the same fields', () => {
  const at = (name: string) => READERS.findIndex((reader) => reader.name === name);
  expect(at('livebench')).toBeGreaterThanOrEqual(0);
  expect(at('livebench')).toBeLessThan(at('mt-bench'));
});
