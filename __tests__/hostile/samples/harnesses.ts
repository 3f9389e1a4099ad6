import { readFileSync } from 'node:fs';
import { bothModels, byKey, MODELS, number, of, OUTCOMES, perModel, type Sample } from './sample.js';

const parquet = (name: string): Buffer => readFileSync(`__tests__/fixtures/harness/lighteval/${name}.parquet`);
const DATE = '2026-01-02T03-04-05.678901';

/** Logs of harnesses with a file for each model. */
export const HARNESSES: readonly Sample[] = [
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
    allWrong: 2,
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
];
