import { expect, test } from '@jest/globals';
import { runCommand } from '../../src/cli/run.js';

async function run(...argv: string[]): Promise<{ status: number; out: string; errors: string }> {
  let [out, errors] = ['', ''];
  const stdout = { write: (text: string) => void (out += text), columns: 80 };
  const stderr = { write: (text: string) => void (errors += text) };
  return { status: await runCommand(argv, { cwd: '/', env: {}, stdout, stderr }), out, errors };
}

test('counts of several models: the verdict, the limits, and what counts cannot give', async () => {
  const { status, out } = await run('--counts', '17,330,300,295,280');
  expect(status).toBe(0);
  expect(out).toContain('A perfect choice among the answers of these 3 models gains 2.3 to 7.0 points');
  expect(out).toContain('PASS  gain-possible; you asked for 2 points');
  expect(out).toContain('17 of 330 (5.2%), 3.0 to 8.2%');
  expect(out.replace(/\s+/g, ' ')).toContain('They cannot say which questions');
  expect(out).not.toContain('named before');
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('the count of one model is that of a model named in advance, and the text says so', async () => {
  const { status, out } = await run('--counts=17,330,300', '--min-gain', '0.1');
  expect(status).toBe(1);
  expect(out).toContain('No router, vote or cascade can gain 10 points: at most +6.2 over the model');
  expect(out).toContain('FAIL  no-gain');
  expect(out.replace(/\s+/g, ' ')).toContain('if that model was named before the questions were graded');
});

test('the gate is that of fail-on', async () => {
  const undecided = ['--counts', '17,330,300,295', '--min-gain', '0.05'];
  expect(await run(...undecided)).toMatchObject({ status: 0, out: expect.stringContaining('cannot tell') });
  expect(await run(...undecided, '--fail-on', 'inconclusive')).toMatchObject({ status: 1 });
  expect(await run('--counts', '17,330,300', '--min-gain', '0.1', '--fail-on', 'none')).toMatchObject({ status: 0 });
});

test('as JSON it has a schema of its own', async () => {
  const { out } = await run('--counts', '17,330,300,295', '--json', '-', '--looks', '5');
  const document = JSON.parse(out) as Record<string, unknown>;
  expect(document).toMatchObject({
    schema: 'beta-certificate-counts/1',
    verdict: 'inconclusive',
    passed: true,
    failures: [],
    confidence: 0.99,
    queries: 330,
    models: 2,
    gain: { method: 'rescueBergerBoos' },
  });
});

test.each([
  [['--counts', '17,330'], '`--counts` must be three or more whole numbers between commas, not "17,330"'],
  [['--counts', '5.2%,330,300'], 'must be three or more whole numbers'],
  [['--counts=-1,330,300'], 'whole numbers between commas, not "-1,330,300"'],
  [['--counts', '17,330,320'], 'so no model can have 320 right'],
  [['r.csv', '--counts', '17,330,300'], 'results and `--counts` do not go together'],
  [['--results', 'r.csv', '--counts', '17,330,300'], 'results and `--counts` do not go together'],
  [['--counts', '17,330,300', '--ensembles', 'vote'], '`--ensembles` and `--counts` do not go together'],
  [['--counts', '17,330,300', '--fail-on', 'no-gain,regression'], 'counts alone cannot tell `regression`'],
  [['--counts', '17,330,300', '--min-gain', '2%'], '`min-gain` must be a number'],
])('%j is refused', async (argv, message) => {
  const { status, errors } = await run(...argv);
  expect(status).toBe(2);
  expect(errors).toContain(message);
});
