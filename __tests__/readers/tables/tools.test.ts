import { expect, test } from '@jest/globals';
import { memoryFile } from '../../support/read.js';
import { load, outcomes, type Options } from './outcomes.js';

/** Exports of tools in their own shape, which need no reader of their own. */

const MODELS = ['gpt-4o', 'claude-3-opus'];
const right = (q: number, m: number): number => Number((q * 5 + m * 3) % 7 < 4);
const QUERIES = [0, 1, 2, 3, 4, 5, 6, 7];
const prompt = (q: number): string => `How much is ${q} and ${q * 7}?`;
const json = JSON.stringify;
const lines = (rows: readonly unknown[]): string => rows.map((row) => `${json(row)}\n`).join('');
const csv = (header: string, rows: readonly (readonly unknown[])[]): string =>
  [header, ...rows.map((row) => row.join()), ''].join('\n');
/** One file for each model. */
const each = (path: (model: string) => string, of: (m: number, model: string) => string): Record<string, string> =>
  Object.fromEntries(MODELS.map((model, m) => [path(model), of(m, model)]));
const all = <T>(of: (q: number, m: number, model: string) => T): T[] =>
  MODELS.flatMap((model, m) => QUERIES.map((q) => of(q, m, model)));

const TOOLS: Readonly<Record<string, { files: Record<string, string>; options?: Options }>> = {
  LangSmith: {
    files: each(
      (model) => `${model}.csv`,
      (m) =>
        csv(
          'id,inputs.question,outputs.answer,reference_outputs.answer,feedback.correctness,execution_time,error',
          QUERIES.map((q) => [`e${q}`, prompt(q), 'x', 'y', right(q, m), 1.2, '']),
        ),
    ),
  },
  'LangSmith, rows of the SDK': {
    files: each(
      (model) => `${model}.json`,
      (m, model) =>
        json(
          QUERIES.map((q) => ({
            run: { id: `${m}-${q}`, name: model, outputs: { a: 'x' } },
            example: { id: `e${q}`, inputs: { question: prompt(q) } },
            evaluation_results: { results: [{ key: 'correct', score: right(q, m), comment: null }] },
          })),
        ),
    ),
  },
  'Phoenix experiments': {
    files: each(
      (model) => `${model}.csv`,
      (m) =>
        csv(
          'example_id,repetition_number,input,reference_output,output,correctness_score,correctness_label,latency_ms,error',
          QUERIES.map((q) => [
            `e${q}`,
            1,
            prompt(q),
            'y',
            'x',
            right(q, m),
            right(q, m) ? 'correct' : 'incorrect',
            3.1,
            '',
          ]),
        ),
    ),
  },
  Opik: {
    files: each(
      (model) => `${model}.json`,
      (m, model) =>
        json({
          experiment_name: model,
          test_results: QUERIES.map((q) => ({
            test_case: { dataset_item_id: `e${q}`, task_output: { output: 'x' } },
            score_results: [{ name: 'equals_metric', value: right(q, m), reason: null }],
            trial_id: 0,
          })),
        }),
    ),
  },
  'pydantic-evals': {
    files: each(
      (model) => `${model}.json`,
      (m, model) =>
        json({
          name: model,
          cases: QUERIES.map((q) => ({
            name: `e${q}`,
            inputs: { q: prompt(q) },
            expected_output: 'x',
            output: 'y',
            scores: {},
            labels: {},
            assertions: { EqualsExpected: { name: 'EqualsExpected', value: right(q, m) === 1, reason: null } },
            task_duration: 0.1,
          })),
          failures: [],
        }),
    ),
  },
  'W&B Weave': {
    files: {
      'calls.jsonl': lines(
        all((q, m, model) => ({
          id: `c${m}${q}`,
          inputs: { example: { id: `e${q}`, question: prompt(q) }, model },
          output: { scores: { exact_match: { correct: right(q, m) === 1 } }, model_output: 'x' },
        })),
      ),
    },
  },
  WildBench: {
    files: each(
      (model) => `${model}.ref=gpt4.json`,
      (m, model) =>
        json(
          QUERIES.map((q) => ({
            session_id: `e${q}`,
            parsed_result: { score: right(q, m) ? '8' : '3' },
            generator: model,
          })),
        ),
    ),
    options: { passThreshold: 7 },
  },
  'MLflow table': {
    files: each(
      (model) => `${model}/eval_results_table.json`,
      (m) =>
        json({
          columns: ['inputs', 'ground_truth', 'outputs', 'exact_match/v1/score', 'latency'],
          data: QUERIES.map((q) => [prompt(q), 'y', 'x', right(q, m), 0.1]),
        }),
    ),
  },
  LLMRouterBench: {
    files: each(
      (model) => `${model}.json`,
      (m, model) =>
        json({
          model_name: model,
          dataset_name: 'aime',
          performance: QUERIES.filter((q) => right(q, m)).length / 8,
          records: QUERIES.map((q) => ({
            index: q,
            prompt: prompt(q),
            prediction: 'x',
            score: right(q, m),
            cost: 0.1,
          })),
        }),
    ),
  },
  RouterBench: {
    files: {
      'r.csv': csv(
        `sample_id,prompt,eval_name,${MODELS.join()},${MODELS.map((m) => `${m}|total_cost`).join()},oracle_model_to_route_to`,
        QUERIES.map((q) => [`e${q}`, prompt(q), 'mmlu', right(q, 0), right(q, 1), 0.1, 0.2, 'gpt-4o']),
      ),
    },
  },
  'Vertex AI': {
    files: each(
      (model) => `${model}.csv`,
      (m) =>
        csv(
          'instruction,reference,response,exact_match/score',
          QUERIES.map((q) => [prompt(q), 'y', 'x', `${right(q, m)}.0`]),
        ),
    ),
  },
  'Azure AI evaluation': {
    files: each(
      (model) => `${model}.jsonl`,
      (m) =>
        lines(
          QUERIES.map((q) => ({
            'inputs.query': prompt(q),
            'outputs.similarity.similarity': right(q, m) ? 5 : 2,
            'outputs.similarity.similarity_result': right(q, m) ? 'pass' : 'fail',
            'outputs.similarity.similarity_threshold': 3,
          })),
        ),
    ),
  },
  Langfuse: {
    files: {
      'scores.csv': csv(
        'id,traceId,traceName,name,value,stringValue,datasetItemId,runName',
        all((q, m, model) => [`s${m}${q}`, `t${m}${q}`, 't', 'correctness', right(q, m), '', `e${q}`, model]),
      ),
    },
  },
  'ARC-AGI': {
    files: Object.fromEntries(
      all((q, m, model) => [
        `${model}/e${q}.json`,
        json(
          [1, 2]
            .map((n) => ({
              [`attempt_${n}`]: { answer: [[1]], correct: right(q, m) === 1, metadata: { model, task_id: `e${q}` } },
            }))
            .slice(0, 1),
        ),
      ]),
    ),
  },
  OLMES: {
    files: each(
      (model) => `${model}/task-000-gsm8k-predictions.jsonl`,
      (m, model) =>
        lines(
          QUERIES.map((q) => ({
            doc_id: q,
            native_id: `n${q}`,
            metrics: { exact_match: right(q, m), predicted_label: '3' },
            label: '3',
            model_hash: model,
          })),
        ),
    ),
  },
};

test.each(Object.entries(TOOLS))('%s', async (_, { files, options }) => {
  const folder: ReturnType<typeof memoryFile>[] = [];
  for (const [path, content] of Object.entries(files)) memoryFile(path, content, folder);
  const { table } = await load(
    folder.map((file) => ({ ...file, foundInFolder: true })),
    options,
  );
  const found = Object.entries(outcomes(table)).map(([name, states]) => [name, Object.values(states).sort().join('')]);
  const wanted = MODELS.map((name, m) => [
    name,
    QUERIES.map((q) => right(q, m))
      .sort()
      .join(''),
  ]);
  expect(found).toEqual(wanted.sort());
  expect(table.ids.size).toBe(QUERIES.length);
});
