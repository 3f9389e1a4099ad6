import { expect, test } from '@jest/globals';
import type { Reader, ReadOptions } from '../../src/readers/reader.js';
import { alpacaEvalReader } from '../../src/readers/alpaca-eval.js';
import { bigcodebenchReader } from '../../src/readers/bigcodebench.js';
import { deepevalReader } from '../../src/readers/deepeval/deepeval.js';
import { evalArenaReader } from '../../src/readers/eval-arena.js';
import { evalplusReader } from '../../src/readers/evalplus.js';
import { helmReader } from '../../src/readers/helm/helm.js';
import { inspectReader } from '../../src/readers/inspect/inspect.js';
import { livebenchReader } from '../../src/readers/livebench.js';
import { lmEvalReader } from '../../src/readers/lm-eval/lm-eval.js';
import { matharenaReader } from '../../src/readers/matharena/matharena.js';
import { mmluProReader } from '../../src/readers/mmlu-pro.js';
import { mtBenchReader } from '../../src/readers/mt-bench.js';
import { openaiEvalsReader } from '../../src/readers/openai-evals/openai-evals.js';
import { opencompassReader } from '../../src/readers/opencompass/opencompass.js';
import { promptfooReader } from '../../src/readers/promptfoo/promptfoo.js';
import { simpleEvalsReader } from '../../src/readers/simple-evals.js';
import { sweBenchReader } from '../../src/readers/swe-bench/swe-bench.js';
import { zeroevalReader } from '../../src/readers/zeroeval/zeroeval.js';
import { jsonLines } from '../support/hostile.js';
import { document, row as promptfooRow } from '../support/promptfoo-results.js';
import { memoryFile, readWith } from '../support/read.js';
import type { ResultsFile } from '../../src/sources/results-file.js';

/** For each harness two runs that differ only in what it logs of a run (and in one outcome), and one run that lies there twice. */
interface Pair {
  readonly reader: Reader;
  readonly differing: Record<string, string>;
  readonly names: readonly string[];
  /** Undefined where the harness could not write it twice without another name. */
  readonly twice: Record<string, string> | undefined;
  readonly options?: Partial<ReadOptions>;
}

const json = JSON.stringify;
/** Outcomes of two queries of the run `one` or `two`. */
type Which = 'one' | 'two';
const right = (which: Which): boolean[] => (which === 'one' ? [true, false] : [true, true]);

const lmEval = (which: Which): string =>
  jsonLines(
    right(which).map((correct, i) => ({
      doc_id: i,
      doc: { q: i },
      target: 'x',
      arguments: {},
      resps: [['x']],
      filtered_resps: ['x'],
      filter: 'none',
      metrics: ['acc'],
      doc_hash: `h${i}`,
      acc: Number(correct),
    })),
  );
const lmAggregate = (revision: string, of: { shots?: number; version?: number } = {}): string =>
  json({
    results: {},
    configs: {},
    versions: { t: of.version ?? 1 },
    'n-shot': { t: of.shots ?? 0 },
    model_name: 'org/m',
    config: { model_args: `pretrained=org/m,revision=${revision},batch_size=${revision === 'v1' ? 1 : 8}` },
  });

const inspect = (which: Which, spec: object, created = '2026-01-01T10:00:00+00:00', plan?: object): string =>
  json({
    ...(plan === undefined ? {} : { plan }),
    version: 2,
    status: 'success',
    eval: { task: 't', task_id: 'x', created, model: 'lab/m', dataset: {}, task_args: {}, ...spec },
    samples: right(which).map((correct, i) => ({
      id: i,
      epoch: 1,
      input: `q${i}`,
      target: 'x',
      scores: { match: { value: correct ? 'C' : 'I' } },
    })),
  });

const deepeval = (which: Which, temperature: number): string =>
  json({
    testCases: right(which).map((success, i) => ({
      name: `case ${i}`,
      input: `q${i}`,
      actualOutput: 'x',
      success,
      metricsData: [{ name: 'm', success, score: Number(success), threshold: 0.5 }],
    })),
    conversationalTestCases: [],
    metricsScores: [],
    hyperparameters: { model: 'm', temperature },
  });

const promptfoo = (which: Which, temperature: number, day: string): string => {
  const rows = right(which).map((success, n) => promptfooRow('alpha', n, success));
  return json({
    ...document(rows, { config: { providers: [{ id: 'lab:alpha', label: 'alpha', config: { temperature } }] } }),
    results: { version: 3, timestamp: day, prompts: [], results: rows, stats: {} },
  });
};

const helm = (which: Which): string =>
  json(
    right(which).map((correct, i) => ({
      instance_id: `id${i}`,
      train_trial_index: 0,
      stats: [{ name: { name: 'exact_match', split: 'test' }, count: 1, sum: Number(correct), mean: Number(correct) }],
    })),
  );

const oaieval = (which: Which, args: string, created: string): string =>
  jsonLines([
    {
      spec: {
        completion_fns: ['m'],
        eval_name: 'e',
        run_id: which,
        created_at: created,
        run_config: { command: `oaieval m e --completion_args ${args}` },
      },
    },
    ...right(which).map((correct, i) => ({
      run_id: which,
      event_id: i,
      sample_id: `e.${i}`,
      type: 'match',
      data: { correct },
    })),
    { final_report: {} },
  ]);

const opencompass = (which: Which): string =>
  json({ details: right(which).map((correct) => ({ pred: 'x', correct })) });

const livebench = (which: Which, time: number): string =>
  jsonLines(
    right(which).map((correct, i) => ({
      question_id: `q${i}`,
      task: 't',
      model: 'm',
      score: Number(correct),
      tstamp: time,
      category: 'c',
    })),
  );

const mtBench = (which: Which, time: number): string =>
  jsonLines(
    right(which).map((correct, i) => ({
      question_id: i,
      model: 'm',
      judge: ['gpt-4', 'single'],
      score: correct ? 9 : 2,
      turn: 1,
      tstamp: time,
    })),
  );

const alpaca = (which: Which): string =>
  json(
    right(which).map((correct, i) => ({
      instruction: `i${i}`,
      output_1: 'x',
      generator_1: 'base',
      output_2: 'y',
      generator_2: 'm',
      annotator: 'judge',
      preference: correct ? 2 : 1,
    })),
  );

const zeroeval = (which: Which, temperature: number): string =>
  json(
    right(which).map((matched, i) => ({
      session_id: `s${i}`,
      id: `q${i}`,
      chat_history: ['q'],
      output: ['x'],
      generator: 'gpt-4o',
      configs: { temperature },
      dataset: 'gsm',
      matched,
    })),
  );

const evalplus = (which: Which): string =>
  json({
    eval: Object.fromEntries(
      right(which).map((correct, i) => [
        `HumanEval/${i}`,
        [
          {
            task_id: `HumanEval/${i}`,
            solution: 's',
            base_status: correct ? 'pass' : 'fail',
            plus_status: correct ? 'pass' : 'fail',
          },
        ],
      ]),
    ),
  });

const bigcode = (which: Which): string =>
  json({
    eval: Object.fromEntries(
      right(which).map((correct, i) => [
        `BigCodeBench/${i}`,
        [{ task_id: `BigCodeBench/${i}`, solution: 's', status: correct ? 'pass' : 'fail' }],
      ]),
    ),
  });

const mmluPro = (which: Which): string =>
  json(
    right(which).map((correct, i) => ({
      question_id: i,
      question: 'q',
      options: ['x', 'y'],
      answer: 'A',
      answer_index: 0,
      category: 'law',
      pred: correct ? 'A' : 'B',
    })),
  );

const evalArena = (which: Which): string =>
  jsonLines(
    right(which).map((correct, i) => ({ benchmark_id: 'b', model: 'm', example_id: `e${i}`, pass1: Number(correct) })),
  );

const healthbench = (which: Which): string =>
  json({
    score: 0.5,
    metrics: {},
    htmls: [],
    convos: [],
    metadata: {
      example_level_metadata: right(which).map((correct, i) => ({ prompt_id: `p${i}`, score: Number(correct) })),
    },
  });

const matharena = (which: Which, problem: number): string =>
  json({
    idx: problem,
    problem: 'p',
    gold_answer: `${problem}`,
    types: [],
    N: 1,
    pass_at_1: 1,
    answers: ['x'],
    correct: [right(which)[problem]],
  });

const swe = (which: Which, instance: number): string =>
  json({
    [`org__r-${instance}`]: { patch_exists: true, patch_successfully_applied: true, resolved: right(which)[instance] },
  });

const DATE = '2026-01-02T03-04-05.000000';
const LATER = '2026-02-02T03-04-05.000000';
const samples = (folder: string, date: string): string => `${folder}/samples_t_${date}.jsonl`;
const results = (folder: string, date: string): string => `${folder}/results_${date}.json`;
const matharenaFolder = (root: string, which: Which): Record<string, string> =>
  Object.fromEntries([0, 1].map((n) => [`${root}/outputs/aime/aime_2025/lab/m/${n}.json`, matharena(which, n)]));
const sweFolder = (root: string, which: Which): Record<string, string> =>
  Object.fromEntries([0, 1].map((n) => [`${root}/m/org__r-${n}/report.json`, swe(which, n)]));

const PAIRS: readonly Pair[] = [
  {
    reader: lmEvalReader,
    differing: {
      [samples('org__m', DATE)]: lmEval('one'),
      [results('org__m', DATE)]: lmAggregate('v1'),
      [samples('org__m', LATER)]: lmEval('two'),
      [results('org__m', LATER)]: lmAggregate('v2'),
    },
    names: ['org/m (revision=v1)', 'org/m (revision=v2)'],
    twice: {
      [samples('a/org__m', DATE)]: lmEval('one'),
      [results('a/org__m', DATE)]: lmAggregate('v1'),
      [samples('b/org__m', DATE)]: lmEval('one'),
      [results('b/org__m', DATE)]: lmAggregate('v1'),
    },
  },
  ...[
    [{ shots: 0 }, { shots: 5 }, 'shots=0', 'shots=5'] as const,
    [{ version: 2 }, { version: 3 }, 'version=2', 'version=3'] as const,
  ].map(([one, two, first, second]) => ({
    reader: lmEvalReader,
    differing: {
      [samples('org__m', DATE)]: lmEval('one'),
      [results('org__m', DATE)]: lmAggregate('v1', one),
      [samples('org__m', LATER)]: lmEval('two'),
      [results('org__m', LATER)]: lmAggregate('v1', two),
    },
    names: [`org/m (${first})`, `org/m (${second})`],
    twice: undefined,
  })),
  {
    reader: inspectReader,
    differing: {
      'a.json': inspect('one', {}, undefined, { steps: [{ solver: 'generate', params: {} }] }),
      'b.json': inspect('two', {}, undefined, {
        steps: [
          { solver: 'cot', params: {} },
          { solver: 'generate', params: { n: 2 } },
        ],
      }),
    },
    names: ['lab/m (steps=cot > generate(n=2))', 'lab/m (steps=generate)'],
    twice: undefined,
  },
  {
    reader: inspectReader,
    differing: { 'a.json': inspect('one', { task_version: 1 }), 'b.json': inspect('two', { task_version: 2 }) },
    names: ['lab/m (version=1)', 'lab/m (version=2)'],
    twice: undefined,
  },
  {
    reader: inspectReader,
    differing: {
      'a.json': inspect('one', { model_generate_config: { reasoning_effort: 'low' } }),
      'b.json': inspect('two', { model_generate_config: { reasoning_effort: 'high' } }),
    },
    names: ['lab/m (reasoning_effort=high)', 'lab/m (reasoning_effort=low)'],
    twice: { 'a.json': inspect('one', {}), 'b.json': inspect('one', {}) },
  },
  {
    reader: inspectReader,
    differing: { 'a.json': inspect('one', { solver: 'basic_agent' }), 'b.json': inspect('two', { solver: 'react' }) },
    names: ['lab/m (solver=basic_agent)', 'lab/m (solver=react)'],
    twice: { 'a.json': inspect('one', {}), 'b.json': inspect('one', {}, '2026-01-02T10:00:00+00:00') },
  },
  {
    reader: deepevalReader,
    differing: {
      'a/test_run_20260101_000000.json': deepeval('one', 0),
      'b/test_run_20260102_000000.json': deepeval('two', 1),
    },
    names: ['m (temperature=0)', 'm (temperature=1)'],
    twice: {
      'a/test_run_20260101_000000.json': deepeval('one', 0),
      'b/test_run_20260101_000000.json': deepeval('one', 0),
    },
  },
  {
    reader: promptfooReader,
    differing: { 'a.json': promptfoo('one', 0, '2026-01-01'), 'b.json': promptfoo('two', 1, '2026-01-02') },
    names: ['alpha (temperature=0)', 'alpha (temperature=1)'],
    twice: { 'a.json': promptfoo('one', 0, '2026-01-01'), 'b.json': promptfoo('one', 0, '2026-01-01') },
  },
  {
    reader: helmReader,
    differing: {
      'runs/v1/mmlu:model=m/per_instance_stats.json': helm('one'),
      'runs/v2/mmlu:model=m/per_instance_stats.json': helm('two'),
    },
    names: ['m (v1)', 'm (v2)'],
    twice: {
      'runs/v1/mmlu:model=m/per_instance_stats.json': helm('one'),
      'runs/v2/mmlu:model=m/per_instance_stats.json': helm('one'),
    },
  },
  {
    reader: openaiEvalsReader,
    differing: {
      'a.jsonl': oaieval('one', 'temperature=0', '2026-01-01'),
      'b.jsonl': oaieval('two', 'temperature=1', '2026-01-02'),
    },
    names: ['m (temperature=0)', 'm (temperature=1)'],
    twice: {
      'a.jsonl': oaieval('one', 'temperature=0', '2026-01-01'),
      'b.jsonl': oaieval('one', 'temperature=0', '2026-01-01'),
    },
  },
  {
    reader: opencompassReader,
    differing: { 'a/results/m/gsm8k.json': opencompass('one'), 'b/results/m/gsm8k.json': opencompass('two') },
    names: ['m (a)', 'm (b)'],
    twice: { 'a/results/m/gsm8k.json': opencompass('one'), 'b/results/m/gsm8k.json': opencompass('one') },
  },
  {
    reader: livebenchReader,
    // Everything that LiveBench logs of a run is when its answers were judged: the later judgment counts.
    differing: { 'a/judgment.jsonl': livebench('one', 1), 'b/judgment.jsonl': livebench('two', 2) },
    names: ['m'],
    twice: { 'a/judgment.jsonl': livebench('one', 1), 'b/judgment.jsonl': livebench('one', 1) },
  },
  {
    reader: mtBenchReader,
    differing: { 'a/single.jsonl': mtBench('one', 1), 'b/single.jsonl': mtBench('two', 2) },
    names: ['m'],
    twice: { 'a/single.jsonl': mtBench('one', 1), 'b/single.jsonl': mtBench('one', 1) },
    options: { passThreshold: 7 },
  },
  {
    reader: alpacaEvalReader,
    differing: {
      'results/m/judge/annotations.json': alpaca('one'),
      'results/m_verbose/judge/annotations.json': alpaca('two'),
    },
    names: ['m', 'm (m_verbose)'],
    twice: { 'a/m/judge/annotations.json': alpaca('one'), 'b/m/judge/annotations.json': alpaca('one') },
  },
  {
    reader: zeroevalReader,
    differing: { 'gsm/gpt-4o.json': zeroeval('one', 0), 'gsm/gpt-4o-cot.json': zeroeval('two', 0) },
    names: ['gpt-4o', 'gpt-4o (gpt-4o-cot)'],
    twice: { 'a/gsm/gpt-4o.json': zeroeval('one', 0), 'b/gsm/gpt-4o.json': zeroeval('one', 0) },
  },
  {
    reader: zeroevalReader,
    differing: { 'gsm/gpt-4o.json': zeroeval('one', 0), 'gsm/gpt-4o-1.json': zeroeval('two', 1) },
    names: ['gpt-4o (temperature=0)', 'gpt-4o (temperature=1)'],
    twice: undefined,
  },
  {
    reader: evalplusReader,
    differing: { 'm_temp_0.0.eval_results.json': evalplus('one'), 'm_temp_0.8.eval_results.json': evalplus('two') },
    names: ['m_temp_0.0', 'm_temp_0.8'],
    twice: undefined,
  },
  {
    reader: bigcodebenchReader,
    differing: {
      'm--main--bigcodebench-complete--hf-0.0-1_eval_results.json': bigcode('one'),
      'm--main--bigcodebench-complete--hf-0.8-1_eval_results.json': bigcode('two'),
    },
    names: ['m (hf-0.0-1)', 'm (hf-0.8-1)'],
    twice: {
      'a/m--main--bigcodebench-complete--hf-0.0-1_eval_results.json': bigcode('one'),
      'b/m--main--bigcodebench-complete--hf-0.0-1_eval_results.json': bigcode('one'),
    },
  },
  {
    reader: mmluProReader,
    differing: { 'model_outputs_m_0shots.json': mmluPro('one'), 'model_outputs_m_5shots.json': mmluPro('two') },
    names: ['model_outputs_m_0shots', 'model_outputs_m_5shots'],
    twice: undefined,
  },
  {
    reader: evalArenaReader,
    differing: { 'a/m.jsonl': evalArena('one'), 'b/m.jsonl': evalArena('two') },
    names: ['m (a)', 'm (b)'],
    twice: { 'a/m.jsonl': evalArena('one'), 'b/m.jsonl': evalArena('one') },
  },
  {
    reader: simpleEvalsReader,
    differing: {
      'healthbench_m_20260101_000000_allresults.json': healthbench('one'),
      'healthbench_m_20260102_000000_allresults.json': healthbench('two'),
    },
    names: ['m'],
    twice: {
      'a/healthbench_m_20260101_000000_allresults.json': healthbench('one'),
      'b/healthbench_m_20260101_000000_allresults.json': healthbench('one'),
    },
  },
  {
    reader: matharenaReader,
    differing: { ...matharenaFolder('a', 'one'), ...matharenaFolder('b', 'two') },
    names: ['lab/m (a)', 'lab/m (b)'],
    twice: { ...matharenaFolder('a', 'one'), ...matharenaFolder('b', 'one') },
  },
  {
    reader: sweBenchReader,
    differing: {
      ...sweFolder('logs/run_evaluation/agent-x', 'one'),
      ...sweFolder('logs/run_evaluation/agent-y', 'two'),
    },
    names: ['m (agent-x)', 'm (agent-y)'],
    twice: { ...sweFolder('a', 'one'), ...sweFolder('b', 'one') },
  },
];

async function read({ reader, options }: Pair, contents: Record<string, string>) {
  const folder: ResultsFile[] = [];
  for (const [path, content] of Object.entries(contents)) memoryFile(path, content, folder);
  const accepted = folder.filter(({ path }) => !/results_2026[^/]*\.json$/.test(path));
  const { records, setAside, warnings } = await readWith(reader, accepted, options);
  return {
    names: [...new Set(records.map(({ model }) => model))].sort(),
    count: records.length,
    setAside,
    said: warnings.map(({ message }) => message).join('\n'),
  };
}

test.each(PAIRS.map((pair) => [`${pair.reader.name}: ${pair.names.join(', ')}`, pair] as const))(
  'two runs that differ in what is logged: %s',
  async (_, pair) => {
    const { names, count, said } = await read(pair, pair.differing);
    expect(names).toEqual([...pair.names].sort());
    expect(count).toBe(2 * pair.names.length);
    // Names that the harness itself keeps apart need no word; all else is said, with the model's name.
    if (names.some((name) => name.endsWith(')')))
      expect(said).toMatch(/was run in 2 ways, and each is a model of its own/);
    if (names.length === 1) expect(said).toMatch(/"m".*is not used, an older run/);
  },
);

test.each(PAIRS.flatMap((pair) => (pair.twice === undefined ? [] : [[pair.reader.name, pair, pair.twice] as const])))(
  'one run that lies there twice: %s',
  async (_, pair, twice) => {
    const { names, count, setAside } = await read(pair, twice);
    expect(names).toHaveLength(1);
    expect(count).toBe(2);
    expect(setAside.map(({ what }) => what).join()).toMatch(/the same run as|an older run than/);
  },
);
