import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom, type Random } from '../../src/stats/random.js';

interface Claim {
  group: string;
  claim: string;
  said: { in: string; words: string }[];
  atMost?: number;
  atLeast?: number;
  rows: { setting: string; draws: number; simulate: (random: Random, draws: number) => number }[];
}

interface PageRow {
  claim: string;
  setting: string;
  promise: string;
  measured: string;
  error: string;
  draws: string;
}

// Not typed: a script. A path in a variable is not looked up by the compiler.
const path: string = '../../scripts/claims.js';
const { loadClaims, readRows, promiseOf } = (await import(path)) as {
  loadClaims: () => Promise<Claim[]>;
  readRows: (page: string) => PageRow[];
  promiseOf: (claim: Claim) => string;
};

const CLAIMS = await loadClaims();
const ROWS = readRows(readFileSync('docs/claims.md', 'utf8'));

const flat = (text: string): string => text.replace(/\s+/g, ' ');
const quoted = (file: string): string[] =>
  CLAIMS.flatMap(({ said }) => said.filter((place) => place.in === file).map(({ words }) => words));

test('the page has the rows of the script, in its order', () => {
  expect(ROWS.map(({ claim, setting, promise }) => [claim, setting, promise])).toEqual(
    CLAIMS.flatMap((claim) => claim.rows.map(({ setting }) => [claim.claim, setting, promiseOf(claim)])),
  );
  expect(ROWS.map(({ draws }) => Number(draws.replace(/,/g, '')))).toEqual(
    CLAIMS.flatMap(({ rows }) => rows.map(({ draws }) => draws)),
  );
});

test('no two rows have the same name', () => {
  const names = ROWS.map(({ claim, setting }) => `${claim}: ${setting}`);
  expect(new Set(names).size).toBe(names.length);
});

describe('every promise is held, within two standard errors', () => {
  test.each(ROWS.filter(({ promise }) => promise !== '').map((row) => [row.claim, row.setting, row] as const))(
    '%s: %s',
    (_claim, _setting, { promise, measured, error }) => {
      const [rate, slack] = [Number.parseFloat(measured), 2 * Number.parseFloat(error)];
      const promised = Number(/([\d.]+)%/.exec(promise)![1]);
      if (promise.startsWith('at most')) expect(rate).toBeLessThanOrEqual(promised + slack);
      else expect(rate).toBeGreaterThanOrEqual(promised - slack);
    },
  );
});

describe('every row counts draws', () => {
  test.each(CLAIMS.flatMap(({ claim, rows }) => rows.map((row) => [claim, row.setting, row] as const)))(
    '%s: %s',
    (_claim, _setting, { simulate }) => {
      expect([0, 1]).toContain(simulate(seededRandom(1), 1));
    },
  );
});

test.each(CLAIMS.flatMap(({ said }) => said.map((place) => [place.in, place.words] as const)))(
  '%s says "%s"',
  (file, words) => {
    expect(flat(readFileSync(file, 'utf8'))).toContain(words);
  },
);

/** What a promise of an error rate sounds like. */
const PROMISE =
  /probability (of [\w -]+ )?(is )?at most|wrong with probability|most \d+(\.\d+)? ?% of|cover(s|ed)? [\d.]+|[\d.]+ ?% (confidence|probability)|probability of [\d.]+ ?%|false alarms? in|(worse|differs?|so much|share|both runs share,) beyond chance/i;

const pages = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|ts|yml)$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'));

test.each(['README.md', 'action.yml', ...pages('docs'), ...pages('src/report'), ...pages('src/publish')])(
  '%s promises no rate without a row',
  (file) => {
    // The gallery holds what src/report says, and that is looked at where it is said.
    if (['docs/claims.md', 'docs/gallery.md'].includes(file)) return;
    const known = quoted(file);
    const sentences = flat(readFileSync(file, 'utf8')).split(/(?<=[.:;|!?])\s/);
    const unknown = sentences.filter(
      (sentence) =>
        PROMISE.test(sentence) && !known.some((words) => sentence.includes(words) || words.includes(sentence)),
    );
    expect(unknown).toEqual([]);
  },
);
