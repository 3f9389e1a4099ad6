import { parquetOf, type Page } from '../../support/parquet.js';
import { rowsOf, workbook } from '../../support/workbook.js';
import { bothModels, MODELS, number, of, perModel, type Sample, type SampleFile } from './sample.js';

const textBytes = (text: string): number[] => [text.length, 0, 0, 0, ...Buffer.from(text)];
const plainPage = (values: readonly unknown[]): [Page] => [
  { values: values.length, encoding: 0, content: (values as number[][]).flat() },
];

/** Published leaderboards and judgments, and tables of any origin. */
export const LEADERBOARDS: readonly Sample[] = [
  {
    format: 'livebench',
    verdict: 'score',
    files: [
      {
        path: 'data/live_bench/math/sums/model_judgment/ground_truth_judgment.jsonl',
        form: 'lines',
        value: bothModels((right, query, model) => ({
          question_id: `q${query}`,
          task: 'sums',
          model,
          score: number(right),
          turn: 1,
          tstamp: 100.5,
          category: 'math',
        })),
      },
    ],
  },
  {
    format: 'mt-bench',
    verdict: 'score',
    inputs: { 'pass-threshold': '7' },
    files: [
      {
        path: 'model_judgment/gpt-4_single.jsonl',
        form: 'lines',
        value: bothModels((right, query, model) => ({
          question_id: query,
          model,
          judge: ['gpt-4', 'single-v1'],
          user_prompt: 'rate',
          judgment: '[[8]]',
          score: right ? 8 : 2,
          turn: 1,
          tstamp: 170.5,
        })),
      },
    ],
  },
  {
    format: 'alpaca-eval',
    verdict: 'preference',
    files: perModel(
      (model) => `${model}/annotations.json`,
      (model) =>
        of(model, (right, query) => ({
          instruction: `Name ${query}.`,
          output_1: 'one',
          generator_1: 'baseline',
          output_2: 'two',
          generator_2: model,
          annotator: 'judge',
          preference: right ? 2 : 1,
        })),
    ),
  },
  {
    format: 'simple-evals',
    verdict: 'score',
    files: perModel(
      (model) => `healthbench_${model}_20250512_101500_allresults.json`,
      (model) => ({
        score: 0.5,
        metrics: { overall_score: 0.5 },
        htmls: ['<p>1</p>'],
        convos: [[]],
        metadata: {
          example_level_metadata: of(model, (right, query) => ({
            score: number(right),
            usage: {},
            rubric_items: [],
            prompt: [],
            completion: [],
            prompt_id: `p${query}`,
            completion_id: 'c',
          })),
        },
      }),
    ),
  },
  {
    format: 'mmlu-pro',
    verdict: 'pred',
    absentIsWrong: true,
    files: perModel(
      (model) => `${model}.json`,
      (model) =>
        of(model, (right, query) => ({
          question_id: query,
          question: 'Which?',
          options: ['one', 'two', 'three'],
          answer: 'B',
          answer_index: 1,
          category: 'sums',
          pred: right ? 'B' : 'C',
          model_outputs: 'so',
        })),
    ),
  },
  {
    format: 'zeroeval',
    verdict: 'output',
    files: perModel(
      (model) => `${model}.json`,
      (model) =>
        of(model, (right, query) => ({
          session_id: `s${query}`,
          chat_history: ['What?'],
          model_input: 'n/a',
          output: [right ? '{"answer": "18"}' : '{"answer": "17"}'],
          generator: model,
          configs: {},
          dataset: 'gsm',
          id: `gsm8k-${query}`,
          answer: '18',
        })),
    ),
  },
  {
    format: 'matharena',
    verdict: 'correct',
    files: MODELS.flatMap((model) =>
      of(model, (right, query) => ({
        path: `outputs/sums/sums_2026/${model}/${query}.json`,
        form: 'json' as const,
        value: {
          idx: query,
          problem: `Find ${query}.`,
          gold_answer: '70',
          types: ['sums'],
          N: 1,
          cost: { cost: 0.3 },
          pass_at_1: number(right),
          answers: ['70'],
          correct: [right],
          messages: [[]],
          detailed_costs: [{ cost: 0.1, input_tokens: 5, output_tokens: 50, time: 1.5 }],
        },
      })),
    ) as SampleFile[],
  },
  {
    format: 'eval-arena',
    verdict: 'pass1',
    files: [
      {
        path: 'arena.jsonl',
        form: 'lines',
        value: bothModels((right, query, model) => ({
          benchmark_id: 'sums',
          model,
          example_id: `q${query}`,
          pass1: number(right),
        })),
      },
    ],
  },
  {
    format: 'csv',
    verdict: 'correct',
    files: [
      {
        path: 'long.csv',
        form: 'csv',
        value: bothModels((right, query, model) => ({ query_id: `q${query}`, model, correct: number(right) })),
      },
    ],
  },
  {
    format: 'parquet',
    verdict: 'correct',
    files: [
      {
        path: 'long.parquet',
        form: 'bytes',
        value: parquetOf(8, [
          { name: 'query_id', type: 6, pages: plainPage(bothModels((_right, query) => textBytes(`q${query}`))) },
          { name: 'model', type: 6, pages: plainPage(bothModels((_right, _query, model) => textBytes(model))) },
          { name: 'correct', type: 1, pages: plainPage(bothModels((right) => [number(right), 0, 0, 0])) },
        ]),
      },
    ],
  },
  {
    format: 'xlsx',
    verdict: 'correct',
    files: [
      {
        path: 'long.xlsx',
        form: 'bytes',
        value: workbook(
          rowsOf([
            ['query_id', 'model', 'correct'],
            ...(bothModels((right, query, model) => [`q${query}`, model, number(right)]) as (string | number)[][]),
          ]),
        ),
      },
    ],
  },
  {
    format: 'json',
    verdict: 'correct',
    files: [
      {
        path: 'long.jsonl',
        form: 'lines',
        value: bothModels((right, query, model) => ({ query_id: `q${query}`, model, correct: right })),
      },
    ],
  },
  {
    // Never a certificate: the harness logs no verdicts.
    format: 'bbh',
    verdict: 'target',
    files: perModel(
      (model) => `${model}.json`,
      () => ({ canary: 'BENCHMARK DATA', outputs: [{ input: 'Q?', prediction: 'so', target: 'so' }] }),
    ),
  },
];
