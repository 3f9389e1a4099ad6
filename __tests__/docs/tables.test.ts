import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { count } from '../../src/outcomes/bits.js';
import { memoryFile } from '../support/read.js';
import { faultOf, load, type Options } from '../readers/tables/outcomes.js';

/** The lines of docs/formats/tables.md that say what to do about the tables that people have. */
const PAGE = readFileSync('docs/formats/tables.md', 'utf8');
const LINES = new Map(
  [
    ...PAGE.slice(PAGE.indexOf('## I have'))
      .split('\n## ', 2)[0]!
      .matchAll(/^\| (.*?) +\| (.*?) +\|$/gm),
  ]
    .map(([, have, does]) => [have!, does!] as const)
    .filter(([have]) => have !== 'I have' && !have.startsWith('---')),
);

interface Sample {
  readonly files: Readonly<Record<string, string>>;
  /** Settings that the line names, of which each has to work. */
  readonly settings?: readonly Options[];
  /** What is said without the settings, or in any case where there are none. */
  readonly refused?: RegExp;
  /** Right answers of each model where it is read without any. */
  readonly right?: Readonly<Record<string, number>>;
}

const queries = [0, 1, 2, 3, 4, 5, 6, 7];
const rightOf = (model: string, query: number): number => (query % (model === 'gpt-4o' ? 2 : 4) === 0 ? 1 : 0);
const MODELS = ['gpt-4o', 'claude-3-opus'];
const RIGHT = { 'gpt-4o': 4, 'claude-3-opus': 2 };
const rows = (of: (model: string, query: number) => string): string =>
  queries.flatMap((q) => MODELS.map((model) => `${of(model, q)}\n`)).join('');
const each = (of: (model: string, query: number) => string, model: string): string =>
  queries.map((q) => `${of(model, q)}\n`).join('');

const many = (id: (query: number) => string): string =>
  Array.from({ length: 40 }, (_, q) => `${id(q)},${(q * q * 7) % 5 < 3 ? 1 : 0},${(q * 3) % 7 < 4 ? 1 : 0}\n`).join('');

/** By the beginning of the line. */
const SAMPLES: readonly (readonly [string, Sample])[] = [
  [
    'one row per question and model',
    { files: { 'r.csv': `case,agent,is_ok\n${rows((m, q) => `q${q},${m},${rightOf(m, q)}`)}` }, right: RIGHT },
  ],
  [
    'one row per question, one column per model',
    {
      files: {
        'r.csv': `query_id,${MODELS.join()}\n${queries.map((q) => `q${q},${MODELS.map((m) => rightOf(m, q)).join()}\n`).join('')}`,
      },
      right: RIGHT,
    },
  ],
  [
    'one file or folder per model',
    {
      files: Object.fromEntries(
        MODELS.map((m) => [`runs/${m}.csv`, `query_id,correct\n${each((_, q) => `q${q},${rightOf(m, q)}`, m)}`]),
      ),
      settings: [{ columns: ['model = {file}'] }],
      right: RIGHT,
    },
  ],
  [
    'a folder per model and a file per task',
    {
      files: Object.fromEntries(
        MODELS.flatMap((m) =>
          ['gsm8k', 'mmlu'].map((task) => [
            `${m}/${task}.csv`,
            `query_id,correct\n${each((_, q) => `${q},${rightOf(m, q)}`, m)}`,
          ]),
        ),
      ),
      settings: [{ columns: ['task = {file}'] }],
      right: { 'gpt-4o': 8, 'claude-3-opus': 4 },
    },
  ],
  [
    'a file per model and task in one folder',
    {
      files: Object.fromEntries(
        MODELS.flatMap((m) =>
          ['gsm8k', 'mmlu'].map((task) => [
            `${m}_${task}.csv`,
            `query_id,correct\n${each((_, q) => `${q},${rightOf(m, q)}`, m)}`,
          ]),
        ),
      ),
      settings: [{ columns: ['model = {file.1}', 'task = {file.2}'] }],
      right: { 'gpt-4o': 8, 'claude-3-opus': 4 },
    },
  ],
  [
    'a column per seed',
    {
      files: {
        'r.csv': `query_id,${MODELS.flatMap((m) => [`${m}_seed0`, `${m}_seed1`]).join()}\n${queries.map((q) => `q${q},${MODELS.flatMap((m) => [rightOf(m, q), 1 - rightOf(m, q)]).join()}\n`).join('')}`,
      },
      refused: /`models: gpt-4o_seed0, claude-3-opus_seed0`/,
    },
  ],
  [
    'the same results in two files',
    {
      files: {
        'a.csv': `query_id,${MODELS.join()}\n${many((q) => `q${q}`)}`,
        'b.csv': `query_id,${MODELS.join()}\n${many((q) => `row ${q}`)}`,
      },
      refused: /the same evaluation as a\.csv under other question ids/,
    },
  ],
  [
    'right answers in a file of their own',
    {
      files: {
        'gold.csv': `id,label\n${queries.map((q) => `q${q},${q % 2}\n`).join('')}`,
        ...Object.fromEntries(
          MODELS.map((m) => [`${m}.csv`, `id,label\n${each((_, q) => `q${q},${rightOf(m, q)}`, m)}`]),
        ),
      },
      refused: /"gold" holds right answers.*`columns: reference = NAME`/,
    },
  ],
  [
    'a file per seed',
    {
      files: Object.fromEntries(
        ['seed1', 'seed2', 'seed3'].map((seed) => [
          `${seed}.csv`,
          `query_id,model,correct\n${rows((m, q) => `q${q},${m},${rightOf(m, q)}`)}`,
        ]),
      ),
      refused: /repeat/,
      settings: [{ repeats: 'majority' }, { repeats: 'first' }, { repeats: 'mean' }],
    },
  ],
  [
    'several metrics of each answer',
    {
      files: {
        'r.csv': `query_id,model,faithfulness,relevancy\n${rows((m, q) => `q${q},${m},${rightOf(m, q)},${q % 3 === 0 ? 0.9 : 0.2}`)}`,
      },
      refused:
        /several columns could be the outcome: "faithfulness", "relevancy"\. .*`columns: outcome = faithfulness`/,
      settings: [{ columns: ['outcome = faithfulness'] }, { metric: 'faithfulness' }],
    },
  ],
  [
    'a row for each metric',
    {
      files: {
        'r.csv': `query_id,model,metric,value\n${rows((m, q) => `q${q},${m},exact_match,${rightOf(m, q)}\nq${q},${m},fluency,0.9`)}`,
      },
      refused: /`metric: exact_match`/,
      settings: [{ metric: 'exact_match' }],
    },
  ],
  [
    '`success` or `status` beside a grade',
    {
      files: {
        'r.jsonl': rows((m, q) =>
          JSON.stringify({ id: `q${q}`, model: m, success: true, grading: { score: rightOf(m, q) } }),
        ),
      },
      refused: /`columns: outcome = grading\.score`/,
      settings: [{ columns: ['outcome = grading.score'] }],
    },
  ],
  [
    'predictions and a column of right answers',
    {
      files: {
        'r.csv': `query_id,model,prediction,label\n${rows((m, q) => `q${q},${m},${rightOf(m, q) === 1 ? (q % 4 === 0 ? 'yes' : 'no') : q % 4 === 0 ? 'no' : 'yes'},${q % 4 === 0 ? 'yes' : 'no'}`)}`,
      },
      right: RIGHT,
    },
  ],
  [
    'predictions and right answers as text',
    {
      files: {
        'r.csv': `query_id,model,prediction,reference\n${rows((m, q) => `q${q},${m},${rightOf(m, q) === 1 ? 'Paris' : 'Rome'} ${q},Paris ${q}`)}`,
      },
      refused: /no column says right or wrong.* Grade the answers first/,
      settings: [{ columns: ['answer = prediction', 'reference = reference'] }],
    },
  ],
  [
    'a column in which 1 means wrong',
    {
      files: { 'r.csv': `query_id,model,wrong\n${rows((m, q) => `q${q},${m},${1 - rightOf(m, q)}`)}` },
      refused: /`columns: outcome = not wrong`/,
      settings: [{ columns: ['outcome = not wrong'] }],
    },
  ],
  [
    'grades in words of my own',
    {
      files: { 'r.csv': `query_id,model,grade\n${rows((m, q) => `q${q},${m},${rightOf(m, q) === 1 ? 'A' : 'B'}`)}` },
      refused: /`columns: outcome = grade is /,
      settings: [{ columns: ['outcome = grade is A'] }],
    },
  ],
  [
    'yes and no under questions',
    {
      files: {
        'r.csv': `question,${MODELS.join()}\n${queries.map((q) => `Is ${q} even?,${MODELS.map((m) => (rightOf(m, q) ? 'Yes' : 'No')).join()}\n`).join('')}`,
      },
      refused: /answers as well as verdicts.*`columns: reference = NAME`/,
    },
  ],
  [
    'a winner of two answers',
    {
      files: { 'r.csv': `id,model_a,model_b,winner\n${queries.map((q) => `q${q},x,y,model_a\n`).join('')}` },
      refused: /which of two answers is better/,
    },
  ],
  [
    'scores from 1 to 10',
    {
      files: { 'r.csv': `query_id,model,score\n${rows((m, q) => `q${q},${m},${rightOf(m, q) === 1 ? 8 : 3}`)}` },
      refused: /`pass-threshold`.*say 7/,
      settings: [{ passThreshold: 7 }],
    },
  ],
  [
    'averages per benchmark',
    {
      files: { 'r.csv': 'model,mmlu,gsm8k,arc\ngpt-4o,0.887,0.951,0.963\nclaude-3-opus,0.868,0.95,0.961\n' },
      refused: /one row (?:per|for each) question|averages/i,
    },
  ],
  [
    'rows that are models',
    {
      files: {
        'r.csv': `model,${queries.map((q) => `q${q}`).join()}\n${MODELS.map((m) => `${m},${queries.map((q) => rightOf(m, q)).join()}\n`).join('')}`,
      },
      refused: /transposed/,
    },
  ],
];

/** Said of programs and not of tables. */
const OTHERS = ['results in Excel'];

test('every line has a sample', () => {
  const known = [...SAMPLES.map(([have]) => have), ...OTHERS];
  expect(LINES.size).toBe(known.length);
  for (const have of known) expect([...LINES.keys()].filter((line) => line.startsWith(have))).toHaveLength(1);
});

test.each(SAMPLES)('I have %s', async (have, { files, settings = [], refused, right }) => {
  const does = [...LINES].find(([line]) => line.startsWith(have))![1];
  const reading = async (options: Options): Promise<Record<string, number>> => {
    const given = Object.entries(files).map(([path, content]) => memoryFile(path, content));
    const { table } = await load(given, options);
    return Object.fromEntries([...table.columns.values()].map(({ name, right: bits }) => [name, count(bits, null)]));
  };
  if (refused === undefined) expect(await reading({})).toEqual(right);
  else expect(await faultOf(() => reading({}))).toMatch(refused);
  for (const options of settings) {
    expect(await reading(options)).toEqual(right ?? RIGHT);
    const [name, value] = Object.entries(options)[0]! as [string, unknown];
    const said = name === 'passThreshold' ? 'pass-threshold' : name;
    const word = name === 'columns' ? String(value).split(' = ')[0]! : typeof value === 'number' ? String(value) : '';
    expect(does).toContain(`${said}`);
    expect(does).toContain(word);
  }
});
