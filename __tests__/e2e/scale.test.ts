import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandInProcess } from '../support/in-process.js';
import { seeded } from '../support/random.js';

const QUERIES = 700;
const SHARDS = 4;
const MODELS = ['alpha/large', 'alpha/small', 'beta, "quoted"', '=gamma', 'thin'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shards-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');

/** Outcomes of every kind; ids whose natural order is not that of their bytes; one model below the coverage asked for. */
function table(random: () => number): string[][] {
  return Array.from({ length: QUERIES }, (_, q) => {
    const ease = random();
    const cells = MODELS.map((_model, m) => {
      if (m === 4 && random() < 0.5) return '';
      const kind = random();
      if (kind < 0.003) return 'error';
      if (kind < 0.006) return 'unscored';
      if (kind < 0.009) return '';
      return ease + random() > 0.6 + 0.1 * m ? '1' : '0';
    });
    return [q % 3 === 0 ? `ä${q}` : `item ${q}`, ...cells];
  });
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** The report of one run over these files; a shard is no place for a gate. */
async function report(name: string, files: readonly string[], diagnostics: boolean): Promise<Map<string, string>> {
  const out = join(folder, name);
  const flags = ['--out', out, '--diagnostics', String(diagnostics), '--fail-on', 'none'];
  const { status, stderr } = await commandInProcess([...files, ...flags]);
  expect([status, stderr]).toEqual([0, '']);
  return new Map(['outcomes.csv', 'certificate.json'].map((file) => [file, readFileSync(join(out, file), 'utf8')]));
}

/** The text of a certificate without the list of the files that were read, which is all that may differ. */
function withoutInputs(text: string): string {
  const cut = text.replace(/^ {2}"inputs": \[[^]*?^ {2}\],\n/m, '');
  expect(cut.length).toBeLessThan(text.length);
  return cut;
}

/** One run over the header and all rows, beside one over the outcomes.csv of as many runs as there are shards. */
async function mergedAndWhole(name: string, header: readonly string[], rows: string[][], shards: string[][][]) {
  mkdirSync(join(folder, name));
  const write = (file: string, part: readonly string[][]): string => {
    writeFileSync(join(folder, name, file), csv([header, ...part]));
    return join(folder, name, file);
  };
  const outcomes: string[] = [];
  for (const [s, shard] of shards.entries()) {
    await report(`${name}/shard-${s}`, [write(`shard-${s}.csv`, shard)], false);
    outcomes.push(join(folder, name, `shard-${s}`, 'outcomes.csv'));
  }
  return {
    whole: await report(`${name}/whole`, [write('whole.csv', rows)], true),
    merged: await report(`${name}/merged`, outcomes.reverse(), true),
  };
}

test('shards of a matrix job, certified each and merged, give byte for byte what one run gives', async () => {
  const random = seeded(8);
  const rows = table(random);
  const shards: string[][][] = Array.from({ length: SHARDS }, () => []);
  for (const row of shuffled(rows, random)) shards[Math.floor(random() * SHARDS)]!.push(row);
  const { whole, merged } = await mergedAndWhole('queries', ['query_id', ...MODELS], rows, shards);
  expect(merged.get('outcomes.csv')).toBe(whole.get('outcomes.csv'));
  expect(withoutInputs(merged.get('certificate.json')!)).toBe(withoutInputs(whole.get('certificate.json')!));
  const certificate = JSON.parse(whole.get('certificate.json')!) as Record<string, unknown>;
  expect(certificate['queries']).toMatchObject({ total: QUERIES });
  expect(certificate['excludedModels']).toMatchObject([{ name: 'thin' }]);
  expect(certificate['pairwise']).not.toBeNull();
});

test('so do shards that hold patterns with a count', async () => {
  const patterns = ['1,1,1', '1,0,1', '0,1,0', '0,0,0', '1,,1', '0,0,1'].map((pattern) => pattern.split(','));
  const parts = [0, 1, 2].map((s) => patterns.slice(s).map((pattern, p) => [...pattern, String(10 + 7 * s + p)]));
  const totals = patterns.map((pattern) => {
    const counts = parts.flat().filter((row) => row.slice(0, 3).join() === pattern.join());
    return [...pattern, String(counts.reduce((sum, row) => sum + Number(row[3]), 0))];
  });
  const { whole, merged } = await mergedAndWhole('patterns', ['a', 'b', 'c', 'count'], totals, parts);
  expect(merged.get('outcomes.csv')).toBe(whole.get('outcomes.csv'));
  expect(withoutInputs(merged.get('certificate.json')!)).toBe(withoutInputs(whole.get('certificate.json')!));
});
