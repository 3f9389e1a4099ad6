import { expect, test } from '@jest/globals';
import { junitXml } from '../../src/report/junit.js';
import { evaluationOf } from '../support/evaluation.js';
import { HOSTILE } from './hostile-names.js';
import { parseXml, type Element } from '../support/xml.js';

/** The rules of junit-10.xsd of Jenkins' xUnit plugin for the elements that are written: attributes and children. */
const RULES: Readonly<Record<string, { required: string[]; optional: string[]; children: string[] }>> = {
  testsuites: { required: [], optional: ['name', 'time', 'tests', 'failures', 'errors'], children: ['testsuite'] },
  testsuite: {
    required: ['name', 'tests', 'failures', 'errors'],
    optional: ['time', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file', 'log', 'url', 'group'],
    children: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
  },
  testcase: {
    required: ['name'],
    optional: ['time', 'classname', 'group'],
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  failure: { required: [], optional: ['type', 'message'], children: [] },
  'system-out': { required: [], optional: [], children: [] },
};

function faultsOf({ name, attributes, children, text }: Element): string[] {
  const rule = RULES[name];
  if (rule === undefined) return [`<${name}>`];
  const given = Object.keys(attributes);
  return [
    ...rule.required.filter((key) => !given.includes(key)).map((key) => `${name}: no ${key}`),
    ...given.filter((key) => ![...rule.required, ...rule.optional].includes(key)).map((key) => `${name}: ${key}`),
    ...children.filter((child) => !rule.children.includes(child.name)).map((child) => `${name}: <${child.name}>`),
    ...(rule.children.length > 0 && text.trim() !== '' ? [`${name}: text`] : []),
    ...children.flatMap(faultsOf),
  ];
}

const rows = {
  a: Array.from({ length: 200 }, (_, i) => i % 10 !== 0),
  b: Array.from({ length: 200 }, (_, i) => i % 5 !== 0),
};

test('a failure for each condition that holds, a test for each that is asked for', async () => {
  const evaluation = await evaluationOf(rows, { 'fail-on': 'no-gain,inconclusive', diagnostics: 'false' });
  const root = parseXml(junitXml(evaluation));
  expect(faultsOf(root)).toEqual([]);
  const [suite] = root.children;
  expect([root, suite!].map(({ attributes }) => [attributes['tests'], attributes['failures']])).toEqual([
    ['3', '1'],
    ['3', '1'],
  ]);
  const cases = suite!.children.filter(({ name }) => name === 'testcase');
  expect(cases.map(({ attributes, children }) => [attributes['name'], children.length])).toEqual([
    ['certificate', 0],
    ['no-gain', 1],
    ['inconclusive', 0],
  ]);
  const [failure] = cases[1]!.children;
  expect(failure!.attributes['type']).toBe('no-gain');
  expect(failure!.text).toMatch(/^no-gain: no ensemble of these 2 models .* over a /);
  expect(suite!.children.at(-1)!.text).toMatch(/\n.*\n/);
});

test('a gate that never fails has the one test that there is a certificate', async () => {
  const root = parseXml(junitXml(await evaluationOf(rows, { 'fail-on': 'none', diagnostics: 'false' })));
  expect(root.children[0]!.children.map(({ name }) => name)).toEqual(['testcase', 'system-out']);
});

test('hostile names stay text', async () => {
  const names = [...HOSTILE, ']]>', '<failure/>', '&amp;&bogus;', '\u{fffe}x', '"/><testcase name="'];
  const table = Object.fromEntries(
    names.map((name, i) => [name, rows.a.map((right, q) => right || q % (i + 2) === 1)]),
  );
  const root = parseXml(
    junitXml(await evaluationOf(table, { diagnostics: 'false', 'fail-on': 'no-gain,inconclusive' })),
  );
  expect(faultsOf(root)).toEqual([]);
});
