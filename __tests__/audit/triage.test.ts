import { describe, expect, test } from '@jest/globals';
import { familyNames } from '../../src/evidence/family.js';
import { evidenceOf, type Said } from '../support/evidence.js';
import { poolOf } from '../support/table.js';
import { audited, itemFor } from './audited.js';

const say = (answers: readonly Said[]): Record<string, Said> =>
  Object.fromEntries(answers.map((answer, i) => [`f${i % 3}/m${i}`, answer]));

describe('grader-defect', () => {
  test('an answer that equals the reference was graded wrong: which models, and how they are alike', () => {
    const item = itemFor(say(['1,000', '7', '$1000', '8']), { reference: '1000' });
    expect(item).toMatchObject({ class: 'grader-defect', kind: 'all-wrong', queries: 1 });
    expect(item.findings.match!.models).toEqual(['f0/m0', 'f2/m2']);
    expect(item.findings.match!.how).not.toBe('');
  });

  test('an answer that was graded right is none: of repeated draws some may be', () => {
    const draws = [
      { answer: '5', right: true },
      { answer: '6', right: false },
    ];
    const item = itemFor({ a: draws, b: [{ answer: '7', right: false }] }, { reference: '5' });
    expect(item.class).toBe('unexplained');
  });

  test('an empty reference and an empty answer are not the same answer', () => {
    expect(itemFor(say(['', '3', '4']), { reference: '' }).class).toBe('unexplained');
  });
});

describe('wrong-reference', () => {
  const clear = say(['240', '240', '$240', '120', '240']);

  test('three models of two families, half of all, twice the next: counts and models', () => {
    const item = itemFor(clear, { reference: '150' });
    expect(item).toMatchObject({ class: 'wrong-reference', suspicions: ['wrong-reference'] });
    expect(item.findings.plurality).toMatchObject({ count: 4, second: 1, share: 0.8, families: 3, clear: true });
    expect(item.findings).toMatchObject({ answering: 5, distinct: 2, hasReference: true });
  });

  test('without a reference the agreement on an answer graded wrong is as suspicious, and it is said', () => {
    expect(itemFor(clear)).toMatchObject({ class: 'wrong-reference', findings: { hasReference: false } });
  });

  test.each<[string, Record<string, Said>]>([
    ['two models', { 'a/1': '5', 'b/2': '5' }],
    ['one family', { 'a/1': '5', 'a/2': '5', 'a/3': '5' }],
    ['one family by its first word', { 'gpt-1': '5', 'gpt-2': '5', 'gpt-3': '5' }],
    ['less than half', say(['5', '5', '5', '1', '2', '3', '4'])],
    ['a strong second', say(['5', '5', '5', '6', '6'])],
    ['a single letter with less than three quarters', say(['B', '(B)', 'B', 'C', 'D'])],
    ['yes where no is the only other answer', say(['yes', 'Yes', 'yes', 'yes'])],
  ])('%s is not enough', (_, said) => {
    expect(itemFor(said, { reference: '99' }).class).toBe('unexplained');
  });

  test('a single letter with three quarters is', () => {
    expect(itemFor(say(['B', 'B', 'B', 'C']), { reference: 'A' }).class).toBe('wrong-reference');
  });

  test('families come from the user, then the harness, then the name', () => {
    const said = { 'a/1': '5', 'b/2': '5', 'c/3': '5' };
    expect(itemFor(said, {}).class).toBe('wrong-reference');
    expect(itemFor(said, { families: { 'a/1': 'X', 'b/2': 'x', 'c/3': 'X' } }).class).toBe('unexplained');
    const familyOf = familyNames(new Map(Object.keys(said).map((name) => [name, 'mine'])), undefined);
    expect(itemFor(said, { families: { 'a/1': 'X' } }, { familyOf }).class).toBe('unexplained');
  });

  test('a model has one voice, that of its most common answer', () => {
    const item = itemFor({ 'a/1': ['5', '6', '6'], 'b/2': ['6'], 'c/3': ['6', '7'] }, { reference: '1' });
    expect(item.findings.plurality).toMatchObject({ count: 3, models: ['a/1', 'b/2', 'c/3'] });
  });
});

describe('truncated', () => {
  test('half of the answers are empty, cut, or at a limit', () => {
    const item = itemFor(say(['', { answer: 'So the', stop: 'length' }, { answer: '5', stop: 'stop' }, '6']), {
      reference: '9',
    });
    expect(item.class).toBe('truncated');
    expect(item.findings.cut).toMatchObject({ empty: ['f0/m0'], stopped: ['f1/m1'], errored: [], models: 2 });
    expect(item.findings.stopReasons).toEqual([
      { reason: 'length', models: 1 },
      { reason: 'stop', models: 1 },
    ]);
    expect(item.findings.answering).toBe(2);
  });

  test('fewer than half are not', () => {
    expect(itemFor(say(['', '5', '6']), { reference: '9' }).class).toBe('unexplained');
  });

  test('no answer of a model that logs none at all is nothing', () => {
    const rows = { a: [0, 1], b: [0, 1] } as const;
    expect(audited(poolOf(rows), evidenceOf({ a: [undefined, undefined] })).items[0]).toMatchObject({
      class: 'unexplained',
      findings: { cut: { models: 0 } },
    });
  });

  test('no answer where others have one is an empty answer; where nobody has one, none was logged', () => {
    const pool = poolOf({ a: [0, 0, 0], b: [0, 0, 1] });
    const said = { a: [undefined, undefined, '1'], b: ['5', undefined, '1'] };
    const { items } = audited(pool, evidenceOf(said));
    expect(items.map((item) => [item.class, item.findings.cut.empty])).toEqual([
      ['truncated', ['a']],
      ['unexplained', []],
    ]);
    const blank = { ...said, a: [undefined, '', '1'] };
    expect(audited(pool, evidenceOf(blank)).items[1]!.findings.cut.empty).toEqual(['a']);
  });

  test('output tokens at the cap', () => {
    const said = [0, 1, 2].map(() => ({ answer: '1', outputTokens: 512 }));
    const pool = poolOf({ a: [0, 1, 1], b: [0, 1, 1] });
    const item = audited(pool, evidenceOf({ a: said, b: ['2'] })).items[0]!;
    expect(item).toMatchObject({ class: 'truncated', findings: { cut: { atCap: ['a'], models: 1 } } });
  });

  test('a model that failed, where that counts as wrong', () => {
    const pool = poolOf({ a: ['error', 1], b: ['error', 1], c: [0, 1] }, { countAsWrong: ['error'] });
    expect(audited(pool, undefined).items[0]).toMatchObject({
      class: 'truncated',
      findings: { cut: { errored: ['a', 'b'], models: 2 } },
    });
  });
});

test('multi-answer: the question says so', () => {
  const prompt = 'List two primes. If there are multiple answers, print any.';
  const item = itemFor(say(['2 3', '5 7', '11 13']), { reference: '3 5', prompt });
  expect(item).toMatchObject({
    class: 'multi-answer',
    findings: { severalAnswers: 'if there are multiple answers' },
  });
});

test('where several suspicions hold, the order of precedence decides and all are named', () => {
  const prompt = 'If there are multiple answers, print any.';
  const agreed = ['5', '5', '5', '5'];
  expect(itemFor(say(agreed), { reference: '9', prompt }).suspicions).toEqual(['multi-answer', 'wrong-reference']);
  expect(itemFor(say(agreed), { reference: '5', prompt }).suspicions).toEqual(['grader-defect', 'multi-answer']);
  expect(itemFor(say(['', '', '5', '6']), { reference: '5', prompt }).suspicions).toEqual([
    'grader-defect',
    'truncated',
    'multi-answer',
  ]);
});
