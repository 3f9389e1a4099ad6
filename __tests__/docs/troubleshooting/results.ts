import { chosen, DATE } from '../../support/lm-eval.js';
import { row } from '../../support/promptfoo-results.js';
import { evaluated, said, table, type Case } from './saying.js';

const GOOD = table({ a: [1, 0], b: [0, 1] });
const NO_RESULTS = '{"hello":1}';
const lines = (...rows: readonly object[]): string => rows.map((each) => `${JSON.stringify(each)}\n`).join('');
const samples = (hash: string): string =>
  lines(...[0, 1].map((id) => chosen(id, ['-1', '-2'], { doc_hash: `${hash}${id}` })));

/** Files that are not found, cannot be read, or do not say what they should. */
export const FILES: readonly Case[] = [
  ['`results` names no file.', () => said({})],
  ['`results`: no file matches "…", looked up in "…".', () => said({ 'a.csv': GOOD }, 'results.csv')],
  [
    'no file holds results per question: …',
    () => said({ 'runs/a.json': NO_RESULTS, 'runs/b.json': NO_RESULTS }, 'runs'),
  ],
  ['no reader knows this file; …', () => said({ 'config.json': NO_RESULTS }, 'config.json')],
  ['lie beyond 0 to 1.', () => said({ 'a.csv': table({ a: [7, 9], b: [8, 3] }) }, 'a.csv')],
  [
    'this is a Git LFS pointer, not the file itself.',
    () => said({ 'a.csv': 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n' }, 'a.csv'),
  ],
  ['the file is empty.', () => said({ 'a.csv': '' }, 'a.csv')],
  [
    'the file cannot be read: it is not UTF-8 text; …',
    () => said({ 'a.csv': Buffer.from(GOOD.replace('q1', 'qé'), 'latin1') }, 'a.csv'),
  ],
  ['… found and not read: "…".', () => said({ 'runs/a.csv': GOOD, 'runs/config.json': NO_RESULTS }, 'runs')],
  ['it holds "…" here and outcomes in other rows.', () => said({ 'a.csv': `${GOOD}q2,1,perhaps\n` }, 'a.csv')],
  [
    '"…" is neither right, wrong, missing nor a score.',
    () => said({ 'a.csv': 'query_id,model,correct\nq0,a,1\nq0,b,perhaps\n' }, 'a.csv'),
  ],
  [
    'the score "…" is not between 0 and 1, the scale on which the pass threshold … lies.',
    () => said({ 'a.csv': 'query_id,model,score\nq0,a,7\nq0,b,3\n' }, 'a.csv'),
  ],
  ['the row has … cells, but the header has ….', () => said({ 'a.csv': `${GOOD}q2,1\n` }, 'a.csv')],
  ['not valid JSON: …', () => said({ 'a.jsonl': `${lines({ query_id: 'q0', a: 1, b: 0 })}loss: {0.2}\n` }, 'a.jsonl')],
  ['the file is JSON that ends inside a value: it is cut short.', () => said({ 'a.json': '[{"query_id":' }, 'a.json')],
  [
    'the last line is cut short and was left out; …',
    async () => {
      const torn = `${lines({ query_id: 'q0', a: 1, b: 0 })}{"query_id":"q1","a`;
      return (await evaluated({ 'a.jsonl': torn })).files.flatMap(({ warnings }) => warnings);
    },
  ],
  [
    'none of its metrics is known to say right or wrong.',
    () =>
      said(
        {
          [`a/samples_sums_${DATE}.jsonl`]: lines(
            chosen(0, ['-1', '-2'], { metrics: ['one', 'other'], one: 1, other: 0 }),
          ),
        },
        'a',
      ),
  ],
  [
    'nothing says which model this is: …',
    () => said({ [`samples_sums_${DATE}.jsonl`]: samples('h') }, `samples_sums_${DATE}.jsonl`),
  ],
  [
    'none of its tests has an assertion, so that every answer passes.',
    () => {
      const untested = { gradingResult: null, testCase: { vars: { n: 1 } } };
      const results = ['alpha', 'beta'].map((model) => row(model, 1, true, untested));
      return said({ 'a.json': JSON.stringify({ version: 3, results: { version: 3, results } }) }, 'a.json');
    },
  ],
];

/** Models and queries that do not go together. */
export const MODELS: readonly Case[] = [
  [
    'an ensemble needs at least 2 models, and only "…" is left in the pool.',
    () => said({ 'a.csv': table({ a: [1, 0] }) }, 'a.csv'),
  ],
  [
    'Are the question ids the same in all files? With "…" (… questions) "…" shares … of its … questions.',
    () => said({ 'a.csv': table({ a: [1, 0] }), 'b.csv': table({ b: [1, 0] }, 2) }, '*.csv'),
  ],
  [
    'no question was answered by all … models (of … questions …).',
    () => said({ 'a.csv': table({ a: [1, 0, ''], b: ['', 1, 1], c: [1, '', 0] }) }, 'a.csv', '--min-coverage', '0.5'),
  ],
  [
    'model "…" is … on question "…" here and … on it earlier',
    () => said({ 'a.csv': GOOD, 'again.csv': table({ a: [0, 0] }) }, '*.csv'),
  ],
  [
    'the same id, but not the same question.',
    () => said({ [`a/samples_sums_${DATE}.jsonl`]: samples('h'), [`b/samples_sums_${DATE}.jsonl`]: samples('i') }, '.'),
  ],
  [
    'matches none of the models. The results hold: …',
    async () => {
      const [models] = await said({ 'a.csv': GOOD }, 'a.csv', '--models', 'gpt-*');
      const [ensembles] = await said({ 'a.csv': GOOD }, 'a.csv', '--ensembles', 'router');
      // Both inputs say it, and each names itself.
      return models!.includes('`models`') && ensembles!.includes('`ensembles`') ? [models!] : [];
    },
  ],
  [
    '`min-coverage` leaves … of … models out, and a minority must not decide which questions count.',
    () => said({ 'a.csv': table({ a: [1, 0], b: [0, 1], c: ['', 1], d: [1, ''] }) }, 'a.csv'),
  ],
  [
    'the … models were not asked the same questions: …',
    () => {
      const [whole, sample] = [Array<number>(40).fill(1), [1, ...Array<''>(39).fill('')]];
      return said({ 'a.csv': table({ a: whole, b: whole, c: sample, d: sample, e: sample }) }, 'a.csv');
    },
  ],
  [
    '… in the results of at most half of the models (…) and no part of the certificate.',
    () => said({ 'a.csv': table({ a: [1, 0], b: [0, 1], c: [1, 1] }), 'b.csv': table({ c: [0] }, 2) }, '*.csv'),
  ],
  [
    'Left out of the pool, having answered less than …% of the questions: "…" (…%).',
    () => said({ 'a.csv': table({ a: [1, 0], b: [0, 1], c: ['', 1] }) }, 'a.csv'),
  ],
  [
    'Only … of … questions were answered by every model: the certificate rests on these alone.',
    () =>
      said({ 'a.csv': table({ a: [1, 0, '', '', 0, 1], b: [0, 1, 1, 0, '', ''] }) }, 'a.csv', '--min-coverage', '0.5'),
  ],
  [
    'such scores count as right from … on (pass-threshold).',
    () => said({ 'a.csv': table({ a: [0.7, 0], b: [0, 1] }) }, 'a.csv'),
  ],
  [
    '`group-by`: no record has "…".',
    () => said({ 'a.csv': GOOD }, 'a.csv', '--group-by', 'topic', '--diagnostics', 'true'),
  ],
];

export const SETTINGS: readonly Case[] = [
  [
    '`min-gain` must be a number at least 0 and below 1, not "…".',
    () => said({ 'a.csv': GOOD }, 'a.csv', '--min-gain', '2%'),
  ],
  [
    '`fail-on`: `ensemble-not-better` needs an ensemble to test.',
    () => said({ 'a.csv': GOOD }, 'a.csv', '--fail-on', 'ensemble-not-better'),
  ],
];

/** Archives that hold more than is allowed. */
export const LIMITS: readonly Case[] = [
  [
    'brings the run to more than … of decompressed content, the limit `total-bytes`.',
    async () => {
      const { gzipSync } = await import('node:zlib');
      return said({ 'a.csv.gz': gzipSync(GOOD) }, 'a.csv.gz', '--limits', 'total-bytes=9');
    },
  ],
];
