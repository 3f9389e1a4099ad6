import { beforeAll, describe, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import type { Evaluation } from '../../../../src/run/evaluate.js';
import { renderHtml } from '../../../../src/report/html/page.js';
import { TextBudget } from '../../../../src/report/html/text-budget.js';
import { attribute, elementsOf, named, textOf, type Element } from '../../html/parsed.js';
import { evaluationIn, evaluationOf } from '../../../support/evaluation.js';
import { run } from '../../../support/table.js';
import { ATTACK, judgedEvaluation, richEvaluation } from '../../html/rich.js';

const idsOf = (elements: readonly Element[]): (string | undefined)[] =>
  named(elements, 'section').map((section) => attribute(section, 'id'));
const within = (elements: readonly Element[], id: string): string =>
  textOf(elements.find((element) => attribute(element, 'id') === id)!);

describe('a page about everything', () => {
  let evaluation: Evaluation;
  let elements: Element[];
  beforeAll(async () => {
    evaluation = await richEvaluation();
    elements = elementsOf(renderHtml(evaluation, true));
  });

  test('has every part, the evidence in the order of its weight', () => {
    expect(idsOf(elements)).toEqual([
      undefined,
      'policies',
      'all-wrong',
      'models',
      'contributions',
      'groups',
      'formats',
      'few-models',
      'correlation',
      'luck',
      'router',
      'saving',
      'priced-routers',
      'cost',
      'method',
      'inputs',
    ]);
  });

  test('the table of policies has the best model, every policy and the ceiling', () => {
    const { policies, certificate } = evaluation;
    const text = within(elements, 'policies-table');
    expect(policies!.realised.length).toBeGreaterThan(2);
    expect(text).toContain(certificate.singleBest.name);
    expect(text).toContain('A perfect choice');
    for (const { name } of policies!.realised) expect(text).toContain(name.slice(0, 10));
  });

  test('every query of the audit has its class and what speaks for it', () => {
    const { audit } = evaluation;
    const rows = elements.filter((element) => attribute(element, 'data-class') !== undefined);
    expect(rows.map((row) => attribute(row, 'data-class'))).toEqual(audit!.items.map((item) => item.class));
    expect(audit!.items.length).toBeGreaterThanOrEqual(6);
    expect(within(elements, 'audit-items')).toContain('6 of 6 answering models');
  });

  test('questions and answers come out as text with their lines', () => {
    const pre = named(elements, 'pre').map(textOf);
    expect(pre.some((text) => text.includes(`How many? ${ATTACK.replace('\u202e', '\\u{202e}')}\nSecond line`))).toBe(
      true,
    );
    expect(named(elements, 'img')).toHaveLength(0);
    expect(named(elements, 'script')).toHaveLength(1);
  });
});

test('without diagnostics the page has the certificate and the ids', async () => {
  const rows = { a: [...run(99, 90), 0, 0] as const, b: [...run(99, 80), 0, 'missing'] as const };
  const page = renderHtml(await evaluationOf(rows, { diagnostics: 'false' }), false);
  expect(idsOf(elementsOf(page))).toEqual([undefined, 'policies', 'all-wrong', 'models', 'method', 'inputs']);
  expect(page).toContain('q100');
  expect(page).toContain('by every model that answered');
});

test('without show-text no question, answer or reference is on the page, whatever the evaluation carries', async () => {
  const evaluation = await richEvaluation();
  const page = renderHtml(evaluation, false);
  expect(page).not.toContain('How many?');
  expect(page).not.toContain('Second line');
  expect(page).not.toMatch(/>wrong \d/);
  expect(page).toContain('question');
});

test('judges stand beside one another with their majority', async () => {
  const elements = elementsOf(renderHtml(await judgedEvaluation(), false));
  const text = within(elements, 'judges-table');
  for (const name of ['strict', 'fair', 'kind </script>', 'The majority']) expect(text).toContain(name);
  expect(within(elements, 'judges')).toContain('3 judges agree');
});

test('texts are shown as long as there is room, and those without are counted', () => {
  const texts = { question: 'x'.repeat(10_000), reference: 'y', match: null, answers: [{ text: 'z', models: 2 }] };
  const budget = new TextBudget(true);
  const shown = Array.from({ length: 100 }, () => budget.show(texts)).filter((content) => content !== null);
  expect(shown.length).toBeGreaterThan(50);
  expect(shown.length + budget.leftOut).toBe(100);
  expect(budget.leftOut).toBeGreaterThan(0);
  expect(String(shown[0])).toContain('Answer of 2 models');
  expect(new TextBudget(false).show(texts)).toBeNull();
});

test('queries that few models got right are said even where every query was right for somebody', async () => {
  const evaluation = await richEvaluation();
  const audit = evaluation.audit!;
  const labelErrors = { ...audit.labelErrors, surprising: 1, items: [] };
  const certificate = { ...evaluation.certificate, allWrong: { ...evaluation.certificate.allWrong, count: 0 } };
  const changed = {
    ...evaluation,
    certificate,
    audit: { ...audit, queries: { allWrong: 0, partial: 0 }, items: [], labelErrors },
  };
  const elements = elementsOf(renderHtml(changed, false));
  expect(idsOf(elements)).toContain('all-wrong');
  expect(within(elements, 'all-wrong')).toContain('Questions that only a few models got right');
});

describe('what is measured in another way is said in its own words', () => {
  const EXAMPLES = fileURLToPath(new URL('../../../../examples/synthetic/', import.meta.url));
  const pageOf = async (file: string, inputs: Record<string, string>): Promise<Element[]> =>
    elementsOf(renderHtml(await evaluationIn(EXAMPLES, { results: file, diagnostics: 'false', ...inputs }), false));
  const heads = (elements: readonly Element[]): string => within(elements, 'models-table');

  test('scores: no share of questions, and limits by bets', async () => {
    const elements = await pageOf('grades.csv', { measure: 'score', 'score-range': '1,10' });
    const text = elements.map(textOf)[0]!;
    expect(heads(elements)).toContain('Mean score');
    expect(text).toContain('a point is 1% of the scale, 0.09 of 1 to 10');
    for (const counts of ['only others right', 'every model wrong', 'Clopper', 'wherever every member is wrong'])
      expect(text).not.toContain(counts);
    expect(within(elements, 'method')).toContain('bets are laid on one question after the other');
  });

  test('draws of one model: it is the draws that are wrong', async () => {
    const elements = await pageOf('draws.csv', { repeats: 'samples', ensembles: 'verifier' });
    const text = elements.map(textOf)[0]!;
    expect(heads(elements)).toContain('Wrong where another draw is right');
    expect(text).toContain('Questions that every draw got wrong');
    for (const other of ['every model wrong', 'only others right', 'add a model', 'Clopper'])
      expect(text).not.toContain(other);
    // 59 rows that say the same are one sentence and a fold.
    expect(within(elements, 'all-wrong')).toContain('The ids of 59 questions');
    // One gain has one interval.
    const [, interval] = /verifier: \+3\.8 percentage points \((.*?), 95%\)/.exec(text) ?? [];
    expect(text.match(/\+3\.8 points \([^)]*\)/g)?.every((said) => said.includes(interval!))).toBe(true);
  });
});
