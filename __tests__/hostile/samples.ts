import { readFileSync } from 'node:fs';

/** One file of a sample; `value` is what `form` writes. */
export interface SampleFile {
  readonly path: string;
  readonly form: 'json' | 'lines' | 'csv' | 'bytes';
  readonly value: unknown;
}

/** A small valid evaluation in one harness's format. */
export interface Sample {
  /** Name of the reader. */
  readonly format: string;
  readonly files: readonly SampleFile[];
  readonly inputs?: Readonly<Record<string, string>>;
  /** The key that says right or wrong: without it there is nothing to certify. */
  readonly verdict: string;
}

/** Two models on four queries: one that both get right, one for each alone, one that neither does. K = 1, n = 4. */
const OUTCOMES: Readonly<Record<string, readonly boolean[]>> = {
  alpha: [true, true, false, false],
  beta: [true, false, true, false],
};
const MODELS = Object.keys(OUTCOMES);

type Make = (right: boolean, query: number, model: string) => unknown;

const of = (model: string, make: Make): unknown[] => OUTCOMES[model]!.map((right, query) => make(right, query, model));
const bothModels = (make: Make): unknown[] => MODELS.flatMap((model) => of(model, make));
const number = (right: boolean): number => Number(right);

/** One file for each model. */
function perModel(path: (model: string) => string, value: (model: string) => unknown): SampleFile[] {
  return MODELS.map((model) => ({ path: path(model), form: 'json' as const, value: value(model) }));
}

function byKey(model: string, key: (query: number) => string, make: Make): Record<string, unknown> {
  return Object.fromEntries(of(model, make).map((value, query) => [key(query), value]));
}

const parquet = (name: string): Buffer =>
  readFileSync(new URL(`../fixtures/harness/lighteval/${name}.parquet`, import.meta.url));

const DATE = '2026-01-02T03-04-05.678901';

export const SAMPLES: readonly Sample[] = [
  {
    format: 'inspect',
    verdict: 'value',
    files: perModel(
      (model) => `logs/${model}.json`,
      (model) => ({
        version: 2,
        status: 'success',
        eval: {
          run_id: model,
          created: '2026-03-01T10:00:00+00:00',
          task: 'sums',
          task_id: model,
          dataset: { name: 'sums', samples: 4 },
          model: `lab/${model}`,
          config: {},
        },
        samples: of(model, (right, query) => ({
          id: query,
          epoch: 1,
          input: 'What?',
          target: 'so',
          scores: { match: { value: right ? 'C' : 'I', answer: 'so' } },
        })),
      }),
    ),
  },
  {
    format: 'lighteval',
    verdict: 'metric',
    files: MODELS.map((model) => ({
      path: `out/details/${model}/${DATE}/details_lighteval|count|0_${DATE}.parquet`,
      form: 'bytes' as const,
      value: parquet(model === 'alpha' ? 'none' : 'snappy'),
    })),
  },
  {
    format: 'promptfoo',
    verdict: 'success',
    files: [
      {
        path: 'results.json',
        form: 'json',
        value: {
          evalId: 'eval-1',
          results: {
            version: 3,
            timestamp: '2026-03-01',
            prompts: MODELS.map((provider) => ({ label: 'p', provider, raw: 'p' })),
            results: bothModels((right, query, model) => ({
              promptIdx: 0,
              testIdx: query,
              provider: { id: `lab:${model}`, label: model },
              success: right,
              score: number(right),
              failureReason: right ? 0 : 1,
              response: { output: 'so' },
              testCase: {
                vars: { n: query },
                assert: [{ type: 'equals', value: 'so' }],
                metadata: { id: `q-${query}` },
              },
              vars: { n: query },
            })),
            stats: {},
          },
          config: {},
        },
      },
    ],
  },
  {
    format: 'lm-eval',
    verdict: 'exact_match',
    files: MODELS.map((model) => ({
      path: `out/${model}/samples_sums_${DATE}.jsonl`,
      form: 'lines' as const,
      value: of(model, (right, query) => ({
        doc_id: query,
        doc: { question: 'What?' },
        target: 'so',
        arguments: {},
        resps: [['so']],
        filtered_resps: ['so'],
        filter: 'none',
        metrics: ['exact_match'],
        doc_hash: `h${query}`,
        exact_match: number(right),
      })),
    })),
  },
  {
    format: 'openai-evals',
    verdict: 'correct',
    files: MODELS.map((model) => ({
      path: `${model}.jsonl`,
      form: 'lines' as const,
      value: [
        {
          spec: {
            completion_fns: [model],
            eval_name: 'sums.s1.v0',
            base_eval: 'sums',
            split: 's1',
            run_config: {},
            run_id: model,
            created_at: '2024-01-01',
          },
        },
        ...of(model, (right, query) => ({
          run_id: model,
          event_id: query,
          sample_id: `sums.${query}`,
          type: 'match',
          data: { correct: right, expected: 'so', picked: 'so' },
          created_by: '',
          created_at: '',
        })),
        { final_report: { accuracy: 0.5 }, run_id: model },
      ],
    })),
  },
  {
    format: 'deepeval',
    verdict: 'success',
    files: perModel(
      (model) => `${model}.json`,
      (model) => ({
        testCases: of(model, (right, query) => ({
          name: `case_${query}`,
          input: `What is ${query}?`,
          actualOutput: 'so',
          success: right,
          metricsData: [{ name: 'Correct', threshold: 0.5, success: right, score: number(right) }],
          order: query,
        })),
        conversationalTestCases: [],
        metricsScores: [],
        hyperparameters: { model },
      }),
    ),
  },
  {
    format: 'swe-bench',
    verdict: 'resolved_ids',
    files: perModel(
      (model) => `${model}.run.json`,
      (model) => {
        const ids = OUTCOMES[model]!.map((_, query) => `a__a-${query}`);
        const isRight = (_: string, query: number): boolean => OUTCOMES[model]![query]!;
        return {
          total_instances: 4,
          submitted_instances: 4,
          completed_ids: ids,
          incomplete_ids: [],
          empty_patch_ids: [],
          submitted_ids: ids,
          resolved_ids: ids.filter(isRight),
          unresolved_ids: ids.filter((id, query) => !isRight(id, query)),
          error_ids: [],
          schema_version: 2,
        };
      },
    ),
  },
  {
    format: 'evalplus',
    verdict: 'plus_status',
    files: perModel(
      (model) => `${model}.eval_results.json`,
      (model) => ({
        date: '2024-01-01 00:00',
        hash: 'h',
        eval: byKey(
          model,
          (query) => `HumanEval/${query}`,
          (right, query) => [
            {
              task_id: `HumanEval/${query}`,
              solution: 'so',
              base_status: right ? 'pass' : 'fail',
              plus_status: right ? 'pass' : 'fail',
              base_fail_tests: [],
              plus_fail_tests: [],
            },
          ],
        ),
      }),
    ),
  },
  {
    format: 'bigcodebench',
    verdict: 'status',
    files: perModel(
      (model) => `${model}--bigcodebench-hard-complete--vllm-0-1-sanitized_calibrated_eval_results.json`,
      (model) => ({
        date: '2024-10-01 10:00',
        eval: byKey(
          model,
          (query) => `BigCodeBench/${query}`,
          (right) => [{ task_id: 'x', solution: 'so', status: right ? 'pass' : 'fail', details: {} }],
        ),
      }),
    ),
  },
  {
    format: 'helm',
    verdict: 'exact_match',
    files: MODELS.flatMap((model) => [
      {
        path: `runs/v1/sums:level=1,model=${model}/display_predictions.json`,
        form: 'json' as const,
        value: of(model, (right, query) => ({
          instance_id: `id${query}`,
          train_trial_index: 0,
          predicted_text: 'so',
          stats: { exact_match: number(right) },
        })),
      },
      {
        path: `runs/v1/sums:level=1,model=${model}/run_spec.json`,
        form: 'json' as const,
        value: {
          name: `sums:level=1,model=${model}`,
          scenario_spec: { class_name: 'x' },
          adapter_spec: { method: 'joint', model, model_deployment: model },
          metric_specs: [],
        },
      },
    ]),
  },
  {
    format: 'opencompass',
    verdict: 'correct',
    files: perModel(
      (model) => `outputs/default/20240101_120000/results/${model}/sums.json`,
      (model) => ({
        accuracy: 50,
        details: {
          type: 'GEN',
          ...byKey(model, String, (right) => ({
            prompt: 'What?',
            origin_prediction: 'so',
            predictions: 'so',
            references: 'so',
            correct: right,
          })),
        },
      }),
    ),
  },
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

/** The text of a file of a sample. */
export function written({ form, value }: Pick<SampleFile, 'form' | 'value'>): Buffer {
  if (form === 'bytes') return value as Buffer;
  if (form === 'json') return Buffer.from(JSON.stringify(value, null, 1) ?? '');
  // A mutation may have left anything in the place of the rows.
  const rows = Array.isArray(value) ? (value as unknown[]) : [value];
  if (form === 'lines') return Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const cells = rows.map((row) => (typeof row === 'object' && row !== null ? new Map(Object.entries(row)) : new Map()));
  const head = [...new Set(cells.flatMap((row) => [...row.keys()]))];
  return Buffer.from([head, ...cells.map((row) => head.map((key) => row.get(key)))].map(csvLine).join(''));
}

function csvLine(parts: readonly unknown[]): string {
  const cells = parts.map((part) => (typeof part === 'string' ? part : (JSON.stringify(part) ?? '')));
  return `${cells.map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',')}\n`;
}

/** A sample as files, the first of them changed. */
export function treeOf({ files }: Sample, change: (file: SampleFile) => Buffer = written): Record<string, Buffer> {
  return Object.fromEntries(files.map((file, i) => [file.path, i === 0 ? change(file) : written(file)]));
}
