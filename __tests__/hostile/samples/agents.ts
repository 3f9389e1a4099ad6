import { byKey, MODELS, number, of, OUTCOMES, perModel, type Sample } from './sample.js';

/** Runs of agents, and of harnesses that write one document for a run or a trial. */
export const AGENTS: readonly Sample[] = [
  {
    format: 'gh-models',
    verdict: 'passed',
    files: perModel(
      (model) => `${model}.json`,
      (model) => ({
        name: 'sums',
        model: `lab/${model}`,
        testResults: of(model, (right, query) => ({
          testCase: { input: `What is ${query}?`, expected: 'so' },
          modelResponse: 'so',
          evaluationResults: [{ evaluatorName: 'string', score: number(right), passed: right }],
        })),
      }),
    ),
  },
  {
    format: 'terminal-bench',
    verdict: 'is_resolved',
    files: perModel(
      (model) => `${model}/results.json`,
      (model) => ({
        id: 'r',
        results: of(model, (right, query) => ({
          trial_name: `t${query}.1-of-1`,
          task_id: `task-${query}`,
          is_resolved: right,
          failure_mode: 'unset',
        })),
      }),
    ),
  },
  {
    format: 'harbor',
    verdict: 'reward',
    allWrong: 1,
    files: MODELS.flatMap((model) =>
      OUTCOMES[model]!.map((right, query) => ({
        path: `${model}/task-${query}__x/result.json`,
        form: 'json' as const,
        value: {
          task_name: `task-${query}`,
          trial_name: `task-${query}__x`,
          config: { agent: { name: 'terminus', model_name: `lab/${model}` } },
          agent_info: { name: 'terminus', version: '1', model_info: { name: model, provider: 'lab' } },
          verifier_result: { rewards: { reward: number(right) } },
          exception_info: null,
        },
      })),
    ),
  },
  {
    format: 'tau2-bench',
    verdict: 'reward',
    files: perModel(
      (model) => `${model}.json`,
      (model) => ({
        timestamp: '2026-01-01',
        info: {
          agent_info: { implementation: 'llm_agent', llm: `lab/${model}`, llm_args: {} },
          user_info: { implementation: 'user_simulator', llm: 'lab/user' },
          environment_info: { domain_name: 'airline' },
        },
        tasks: [],
        simulations: of(model, (right, query) => ({
          id: `s${query}`,
          task_id: `${query}`,
          trial: 0,
          termination_reason: 'user_stop',
          reward_info: { reward: number(right) },
        })),
      }),
    ),
  },
  {
    format: 'bfcl',
    verdict: 'valid',
    files: MODELS.map((model) => ({
      path: `score/${model}/BFCL_v4_simple_python_score.json`,
      form: 'lines' as const,
      value: [
        { accuracy: 0.5, correct_count: 2, total_count: 4 },
        ...OUTCOMES[model]!.flatMap((right, query) =>
          right
            ? []
            : [{ id: `simple_python_${query}`, model_name: model, test_category: 'simple_python', valid: false }],
        ),
      ],
    })),
  },
  {
    format: 'arena-hard',
    verdict: 'score',
    inputs: { 'pass-threshold': '0.51' },
    files: MODELS.map((model) => ({
      path: `model_judgment/judge/${model}.jsonl`,
      form: 'lines' as const,
      value: of(model, (right, query) => ({
        uid: `q${query}`,
        category: 'hard_prompt',
        judge: 'judge',
        model,
        baseline: 'base',
        games: [{ score: right ? 'B>A' : 'A>B' }, { score: right ? 'A>B' : 'B>A' }],
      })),
    })),
  },
  {
    format: 'hle',
    verdict: 'correct',
    files: perModel(
      (model) => `judged_${model}.json`,
      (model) =>
        byKey(
          model,
          (query) => `q${query}`,
          (right) => ({ model, response: 'so', judge_response: { correct: right ? 'yes' : 'no', confidence: 80 } }),
        ),
    ),
  },
  {
    format: 'aider',
    verdict: 'tests_outcomes',
    files: MODELS.flatMap((model) =>
      OUTCOMES[model]!.map((right, query) => ({
        path: `2026-05-01-10-10-10--${model}/go/exercises/practice/e${query}/.aider.results.json`,
        form: 'json' as const,
        value: { testcase: `e${query}`, model: `lab/${model}`, edit_format: 'diff', tests_outcomes: [false, right] },
      })),
    ),
  },
  {
    format: 'junit',
    verdict: 'failure',
    files: MODELS.map((model) => ({
      path: `${model}.xml`,
      form: 'bytes' as const,
      value: Buffer.from(
        `<testsuites><testsuite name="llm">${of(
          model,
          (right, query) => `<testcase name="q${query}">${right ? '' : '<failure/>'}</testcase>`,
        ).join('\n')}</testsuite></testsuites>`,
      ),
    })),
  },
];
