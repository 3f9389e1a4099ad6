import { expect, test } from '@jest/globals';
import { openSources } from '../../../../src/sources/index.js';
import { load, outcomes } from '../outcomes.js';

/** One table as four programs lay it out (scripts/reference/workbooks.py). */
const cwd = '__tests__/fixtures/workbooks';

async function read(...results: string[]) {
  const { files } = await openSources(results, { cwd });
  return load(files);
}

test.each(['excel.xlsx', 'libreoffice.xlsx', 'google-sheets.xlsx', 'openpyxl.xlsx', 'openpyxl.xlsx#Scores'])(
  '%s is read as the same table in CSV',
  async (name) => {
    const { table } = await read(name);
    expect(outcomes(table)).toEqual(outcomes((await read('table.csv')).table));
  },
);
