import { quote, UserError } from '../../base/errors.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { PreviewedFile, Reader, ReadOptions } from '../reader.js';
import type { Result } from '../record.js';
import { byRuns, type RunLedger } from '../common/ledger.js';
import { namesFromPaths } from '../common/model-names.js';
import { field } from '../../formats/json/object.js';
import { keyOf, onlyMetric, textAt } from '../common/rows.js';
import { xmlTags } from './xml.js';

/**
 * JUnit XML, as test runners write it (`pytest --junitxml`, vitest, jest-junit): one file to a model, one test to a query.
 *
 * @have tests that ask models (pytest, vitest, ...)
 * @give JUnit XML, a file for each model
 * @file JUnit XML
 * @model the file's name
 * @question class and name of the test, without the model
 * @right no `<failure>`; `<error>` is an error, `<skipped>` missing
 */
export const junitReader: Reader = {
  name: 'junit',
  title: 'JUnit XML',
  looksFor: '<testsuites> or <testsuite> with <testcase>, a file for each model',
  accepts: (preview) => preview.kind === 'xml' && (preview.root === 'testsuites' || preview.root === 'testsuite'),
  read: byRuns(readReports),
};

/** Runners nest a suite for each folder or `describe`, a few deep. */
const MAX_NESTED = 100;

interface Test {
  readonly suite: string;
  readonly name: string;
  readonly result: Result;
  readonly seconds: number | undefined;
  readonly line: number;
}

async function readReports(files: readonly PreviewedFile[], ledger: RunLedger, options: ReadOptions): Promise<void> {
  const models = namesFromPaths(files.map(({ file }) => file.path));
  for (const [i, { file }] of files.entries()) {
    onlyMetric(options, 'passed', file);
    const out = ledger.open(file, junitReader.name);
    const tests = await testsOf(file);
    if (tests.length === 0) {
      throw new UserError('it holds no <testcase>.', 'Did the tests end before they wrote their report?', {
        file: file.path,
      });
    }
    const model = models[i]!;
    if (i === 0)
      out.warn(
        `JUnit XML names no model: each file is one, here ${quote(model)}; skipped tests are missing, and errors outside a test are errors`,
      );
    const draws = new Map<string, number>();
    for (const { suite, name, result, seconds, line } of tests) {
      const id = withoutModel(name, model);
      const task = withoutModel(suite, model);
      const key = keyOf(task, id);
      const repeat = draws.get(key) ?? 0;
      draws.set(key, repeat + 1);
      out.record({
        model,
        task: task === '' ? undefined : task,
        id,
        result,
        line,
        repeat: repeat > 0 ? repeat : undefined,
        details: options.details ? { latency: seconds } : undefined,
      });
    }
  }
}

async function testsOf(file: ResultsFile): Promise<Test[]> {
  const text = (await file.bytes()).toString('utf8');
  const tests: Test[] = [];
  const suites: string[] = [];
  let open: { -readonly [K in keyof Test]: Test[K] } | undefined;
  for (const { name, kind, attributes, line } of xmlTags(text, file.path)) {
    if (name === 'testsuite') {
      if (kind === 'open') suites.push(textAt(attributes, 'name') ?? '');
      else if (kind === 'close') suites.pop();
      if (suites.length > MAX_NESTED) {
        throw new UserError(
          `<testsuite> is nested more than ${MAX_NESTED} deep.`,
          'Write the report again, or leave it out.',
          { file: file.path, line },
        );
      }
    } else if (name === 'testcase' && kind !== 'close') {
      const seconds = Number(field(attributes, 'time') ?? NaN);
      open = {
        // Suites are often named after the run; the class is where the test stands.
        suite: textAt(attributes, 'classname') ?? suites.at(-1) ?? '',
        name: textAt(attributes, 'name') ?? '',
        result: true,
        seconds: Number.isFinite(seconds) ? seconds : undefined,
        line,
      };
      tests.push(open);
      if (kind === 'empty') open = undefined;
    } else if (name === 'testcase') open = undefined;
    else if (open !== undefined && kind !== 'close') {
      if (name === 'failure') open.result = false;
      else if (name === 'error' && open.result !== false) open.result = 'error';
      else if (name === 'skipped') open.result = 'missing';
    }
  }
  if (tests.some(({ name }) => name === '')) {
    throw new UserError('a <testcase> has no name.', 'Write the report again.', { file: file.path });
  }
  return tests;
}

/** A test that is repeated for each model has the model in its name: `test_case[q1-gpt-4o]` is `test_case[q1]`. */
function withoutModel(name: string, model: string): string {
  const parts = name.split(model);
  if (parts.length < 2) return name;
  return parts.reduce((before, after) => {
    const head = before.replace(/[-_/:., ]+$/, '');
    const tail = after.replace(/^[-_/:., ]+/, '');
    const isInside = /[\w)\]]$/.test(head) && /^[\w(]/.test(tail);
    return isInside ? `${head}-${tail}` : head + tail;
  });
}
