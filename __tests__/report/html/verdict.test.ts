import { beforeAll, describe, expect, test } from '@jest/globals';
import { TextBudget } from '../../../src/report/html/text-budget.js';
import { verdictSection } from '../../../src/report/html/verdict.js';
import { summaryOf } from '../../../src/report/model/summary.js';
import type { Evaluation } from '../../../src/run/evaluate.js';
import { evaluationOf } from '../../support/evaluation.js';
import { run } from '../../support/table.js';
import { attribute, drawn, named, textOf, type Element } from './parsed.js';

let noGain: Evaluation;
let withVote: Evaluation;
beforeAll(async () => {
  noGain = await evaluationOf({ 'a<b>': run(500, 450), b: run(500, 300) }, { diagnostics: 'false' });
  const rows = { a: run(100, 90), b: run(100, 80).reverse(), vote: run(100, 100) };
  withVote = await evaluationOf(rows, { ensembles: 'vote', diagnostics: 'false' });
});

const elementsOf = (evaluation: Evaluation): Element[] =>
  drawn(verdictSection(evaluation, summaryOf(evaluation), new TextBudget(false)));
const ofClass = (elements: readonly Element[], name: string): Element[] =>
  elements.filter((element) => attribute(element, 'class') === name);
/** Of each number its label, its value, and what stands below it. */
function numbersOf(elements: readonly Element[]): string[] {
  const [list] = ofClass(elements, 'numbers');
  return list!.childNodes.filter((node): node is Element => 'tagName' in node).map((node) => textOf(node));
}

test('the verdict, the gate and the heading stand first, names escaped', () => {
  const elements = elementsOf(noGain);
  expect(textOf(ofClass(elements, 'kicker')[0]!)).toBe('No gain ✕ Gate failed: no-gain');
  expect(textOf(named(elements, 'h1')[0]!)).toBe(
    'No ensemble of these 2 models can gain 2 points: at most +0.7 over a<b>',
  );
  expect(named(elements, 'li').map(textOf)[0]).toBe('Use a<b> alone.');
});

test.each([
  [{ passed: true, undecided: false }, '✓ Gate passed: x', 'passed'],
  [{ passed: true, undecided: true }, 'Undecided (gate passes): x', 'undecided'],
  [{ passed: false, undecided: true }, '✕ Gate failed: x', 'failed'],
])('a gate %j', (changes, text, tone) => {
  const summary = { ...summaryOf(noGain), ...changes, gate: 'x' };
  const elements = drawn(verdictSection(noGain, summary, new TextBudget(false)));
  expect(ofClass(elements, tone).map(textOf)).toEqual([text]);
});

describe('the number that decides', () => {
  const decides = 'decides the verdict';

  test('of a certificate is the limit on the other side of the gain asked for', () => {
    expect(numbersOf(elementsOf(noGain))).toEqual([
      'Possible, at least0.0 points',
      'Possible, seen0.0 points',
      `Possible, at most0.7 points${decides}`,
      'Gain asked for2 points',
    ]);
    const undecided = { ...noGain, certificate: { ...noGain.certificate, verdict: 'inconclusive' as const } };
    expect(numbersOf(elementsOf(undecided)).filter((text) => text.endsWith(decides))).toHaveLength(2);
  });

  test('of an ensemble is its own, and none of the certificate', () => {
    const numbers = numbersOf(elementsOf(withVote));
    expect(numbers[0]).toBe('vote+10.0 pointsdecides');
    expect(numbers.filter((text) => text.includes(decides))).toEqual([]);
  });
});

test('all questions, by who gets them right, add up', () => {
  const elements = elementsOf(noGain);
  const whole = ofClass(elements, 'whole')[0]!;
  expect(named(descendants(whole), 'li').map((item) => textOf(item).trim())).toEqual([
    'a<b> right: 450 (90.0%)',
    'only others right: 0 (0.0%)',
    'every model wrong: 50 (10.0%)',
  ]);
});

test('scores are no counts of questions: no such bar', () => {
  const certificate = { ...noGain.certificate, measure: 'score' as const };
  expect(ofClass(elementsOf({ ...noGain, certificate }), 'whole')).toEqual([]);
});

function descendants(element: Element): Element[] {
  return element.childNodes.flatMap((node) => ('tagName' in node ? [node, ...descendants(node)] : []));
}
