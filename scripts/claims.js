// Measures every error rate that README, docs, comment or report promise, by seeded simulation, and writes the table of
// docs/claims.md. Run after `npm run build`:
//
//   node scripts/claims.js              every row
//   node scripts/claims.js clusters     the rows of scripts/claims/clusters.js, or whose claim or setting has that word
//   node scripts/claims.js --draws 200  quickly: prints, writes nothing
//
// Rows that were not asked for keep what docs/claims.md has of them. __tests__/docs/claims.test.ts holds the page to the
// script, each row to its promise, and every sentence that promises a rate to a row.
//
// To add a claim, put a file into scripts/claims/ (one for each group of rows), or a claim into one that is there.
// Its default export is a list of
//
//   {
//     claim: 'The upper limit lies below the true gain',            what is counted, of which the promise is made
//     said: [{ in: 'docs/method.md', words: 'lies below with ...' }],  where it is promised, word for word
//     atMost: 0.05,                                                 or atLeast: 0.8; or neither: a comparison, no claim
//     rows: [{ setting: '20 equal models', draws: 2000, simulate(random, draws) { return misses; } }],
//   }
//
// `simulate` draws `draws` evaluations with `random` (uniform on [0, 1), seeded by claim and setting) and returns on how
// many of them what the claim says happened. It uses the product's own functions, from ../../build/. A few thousand draws,
// a few seconds: what is promised at 5% is told from 6% by 4,000.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const FOLDER = new URL('claims/', import.meta.url);
const PAGE = new URL('../docs/claims.md', import.meta.url);
const [START, END] = ['<!-- claims: made by scripts/claims.js -->', '<!-- end of claims -->'];

/** Everything in scripts/claims/, in the order of the file names. */
export async function loadClaims() {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.js') && !name.startsWith('_'));
  const claims = [];
  // One after the other: Jest loses modules that two files import at the same time.
  for (const name of files.sort()) {
    const { default: list } = await import(`./claims/${name}`);
    claims.push(list.map((claim) => ({ ...claim, group: name.slice(0, -3) })));
  }
  return claims.flat();
}

/** The rows of the page, as { claim, setting, promise, measured, error, draws }; texts as they are written. */
export function readRows(page) {
  const table = page.slice(page.indexOf(START), page.indexOf(END));
  return table
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\| (Claim|-)/.test(line))
    .map((line) => {
      const [claim, setting, promise, measured, error, draws] = line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim());
      return { claim, setting, promise, measured, error, draws };
    });
}

/** What a claim promises, as the page says it. */
export function promiseOf({ atMost, atLeast }) {
  if (atMost !== undefined) return `at most ${percent(atMost)}`;
  return atLeast === undefined ? '' : `at least ${percent(atLeast)}`;
}

export const percent = (share) => `${Number((100 * share).toPrecision(12))}%`;

/** Labels had a space before the sign of percent when the page was first made; the seeds keep it, so that its numbers stay. */
const seedOf = (key) => key.replace(/(\d)%/g, (sign) => sign.replace('%', ' %'));

async function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { draws: { type: 'string' } } });
  const { seededRandom } = await import('../build/stats/random.js');
  const page = readFileSync(PAGE, 'utf8');
  const known = new Map(readRows(page).map((row) => [`${row.claim}|${row.setting}`, row]));
  const rows = [];
  for (const claim of await loadClaims()) {
    for (const { setting, draws, simulate } of claim.rows) {
      const key = `${claim.claim}|${setting}`;
      const wanted = positionals.length === 0 || positionals.some((word) => `${claim.group}|${key}`.includes(word));
      if (!wanted) {
        if (known.has(key)) rows.push(known.get(key));
        continue;
      }
      const times = Number(values.draws ?? draws);
      const rate = (await simulate(seededRandom(seedOf(key)), times)) / times;
      const row = {
        claim: claim.claim,
        setting,
        promise: promiseOf(claim),
        measured: `${(100 * rate).toFixed(1)}%`,
        error: `${(100 * Math.sqrt((rate * (1 - rate)) / times)).toFixed(2)}%`,
        draws: times.toLocaleString('en'),
      };
      rows.push(row);
      console.log(lineOf(row));
    }
  }
  if (values.draws !== undefined) return;
  const table = [
    '| Claim | Setting | Promised | Measured | Standard error | Draws |',
    '| --- | --- | --- | --: | --: | --: |',
    ...rows.map(lineOf),
  ].join('\n');
  writeFileSync(
    PAGE,
    `${page.slice(0, page.indexOf(START) + START.length)}\n\n${table}\n\n${page.slice(page.indexOf(END))}`,
  );
}

function lineOf({ claim, setting, promise, measured, error, draws }) {
  return `| ${[claim, setting, promise, measured, error, draws].join(' | ')} |`;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
