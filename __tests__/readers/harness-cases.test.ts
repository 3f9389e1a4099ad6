import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { evaluationIn } from '../support/evaluation.js';

/** Folders of results as they lie on disk; see `cases.json` there for what is odd about each. */
const CASES = new URL('../fixtures/harness-cases', import.meta.url).pathname;

async function read(name: string, inputs: Record<string, string> = {}) {
  const { columns, files, warnings, certificate } = await evaluationIn(join(CASES, name), {
    results: '.',
    diagnostics: 'false',
    'fail-on': 'none',
    ...inputs,
  });
  return {
    models: columns.map((column) => column.name).sort(),
    counts: certificate.models.map(({ correct }) => correct).sort((a, b) => a - b),
    queries: certificate.queries.complete,
    allWrong: certificate.allWrong.count,
    said: [...warnings, ...files.flatMap((file) => file.warnings)].join('\n'),
  };
}

describe('SWE-bench', () => {
  test('reports without an instance id take it from their folder', async () => {
    expect(await read('swebench-flat-report')).toMatchObject({ counts: [2, 2], queries: 4, allWrong: 0 });
  });

  test('an empty patch has no report: a failure, and said', async () => {
    const { allWrong, queries, said } = await read('swebench-empty-patch');
    expect({ allWrong, queries }).toEqual({ allWrong: 3, queries: 8 });
    expect(said).toMatch(/"model-a" has no report of 1 of the 8 instances .*count as not resolved/);
  });

  test('one model under two run ids is two systems', async () => {
    const { models, counts, said } = await read('swebench-same-model-two-runs');
    expect(models).toEqual(['gpt-5 (agent-x)', 'gpt-5 (agent-y)']);
    expect(counts).toEqual([2, 4]);
    expect(said).toContain('"gpt-5" was run in 2 ways');
  });
});

describe('Inspect', () => {
  test('a rescored copy elsewhere is asked about', async () => {
    await expect(read('inspect-rescored-edit')).rejects.toThrow(/the same run of "openai\/a" .*with other outcomes/);
  });

  test('the scored copy beside a log without scores is read', async () => {
    expect(await read('inspect-scored')).toMatchObject({ counts: [3, 6], queries: 8, allWrong: 1 });
  });

  test('a task with and without the name of its package', async () => {
    await expect(read('inspect-task-prefix', { results: 'a.json\nb.json\nc.json' })).rejects.toThrow(
      /"inspect_evals\/gsm8k", and that of other models is "gsm8k"/,
    );
  });
});

describe('lm-evaluation-harness', () => {
  test('a run of two rows does not replace the full one', async () => {
    const { counts, queries, said } = await read('lm-eval-smoke-test');
    expect({ counts, queries }).toEqual({ counts: [5, 7], queries: 10 });
    expect(said).toMatch(/"org\/a" on "t": .* is not used, newer than .* but less complete/);
  });

  test('a run that only predicts is said, with its model', async () => {
    expect((await read('lm-eval-predict-only')).said).toMatch(/"org__b" is not graded here and was set aside/);
  });

  test('names of files up to release 0.4.2', async () => {
    const { models, counts, queries } = await read('lm-eval-old-names');
    expect(models).toEqual(['org__model-a', 'org__model-b']);
    expect({ counts, queries }).toEqual({ counts: [10, 14], queries: 20 });
  });

  test('rows with and without the name of their filter', async () => {
    expect((await read('lm-eval-mixed-versions')).said).toMatch(/taken to be "strict-match", "flexible-extract"/);
  });

  test('a document that was written twice is no second filter', async () => {
    expect((await read('lm-eval-old-duplicate-row')).queries).toBe(10);
  });

  test('choices that another seed shuffled leave the question what it is', async () => {
    expect((await read('lm-eval-gpqa-shuffle')).queries).toBe(4);
  });
});

test('AlpacaEval: the judge is chosen before baselines are compared', async () => {
  const { models } = await read('alpaca-judge-baselines', { judge: 'new_judge', 'pass-threshold': '0.51' });
  expect(models).toEqual(['a', 'b']);
  await expect(read('alpaca-judge-baselines')).rejects.toThrow(/Name one of the judges with `judge`/);
});

test('OpenCompass: details without a verdict are the error', async () => {
  await expect(read('opencompass-no-verdict')).rejects.toThrow(/the details hold no verdict/);
});

test('reasons that readers know are in the error when too little is left', async () => {
  // One model is graded; the other only predicted.
  await expect(read('lm-eval-predict-only', { results: 'org__a\norg__b' })).rejects.toThrow(
    /an ensemble needs at least 2 models.*Files without a graded outcome: "org__b\/.*none of its metrics|its rows have no metric/,
  );
});

test('EvalPlus: two data sets', async () => {
  expect((await read('evalplus-two-datasets')).models).toHaveLength(2);
});
