import { describe, expect, test } from '@jest/globals';
import { evidenceOf, type Said } from '../support/evidence.js';
import { poolOf } from '../support/table.js';
import { audited, itemFor } from './audited.js';

const say = (answers: readonly Said[]): Record<string, Said> =>
  Object.fromEntries(answers.map((answer, i) => [`f${i % 3}/m${i}`, answer]));

describe('what is looked at', () => {
  test('without evidence every query is unexplained and that nothing was seen is counted', () => {
    const audit = audited(poolOf({ a: [0, 1, 0], b: [0, 0, 1] }), undefined);
    expect(audit.lookedAt).toEqual({ of: 1, answers: 0, references: 0, prompts: 0, stopReasons: 0, briefly: 0 });
    expect(audit.counts).toMatchObject({ unexplained: 1, 'wrong-reference': 0 });
    expect(audit).toMatchObject({ withoutSuspects: null, regraded: null, byClass: [] });
  });

  test('incomplete queries that every answering model missed are looked at and counted apart', () => {
    const pool = poolOf({ 'a/1': [0, 1], 'b/2': [0, 1], 'c/3': [0, 1], d: ['missing', 1] });
    const audit = audited(pool, evidenceOf({ 'a/1': ['5'], 'b/2': ['5'], 'c/3': ['5'] }));
    expect(audit.queries).toEqual({ allWrong: 0, partial: 1 });
    expect(audit.partialCounts['wrong-reference']).toBe(1);
    expect(audit.counts['wrong-reference']).toBe(0);
    expect(audit.items).toMatchObject([{ query: 'q0', kind: 'partial', findings: { answering: 3 } }]);
    expect(audit).toMatchObject({ withoutSuspects: null, byClass: [] });
  });

  test('texts stand in the result only where they are wanted, and are cut', () => {
    const said = say(['5'.repeat(3000), '6', '7']);
    const parts = { reference: 'SECRET', prompt: 'Q'.repeat(5000) };
    const kept = itemFor(said, parts);
    expect(kept.texts).toBeNull();
    expect(JSON.stringify(kept)).not.toMatch(/SECRET|QQQ|555/);
    const shown = itemFor(said, parts, { showText: true }).texts!;
    expect(shown.reference).toBe('SECRET');
    expect(shown.question!.length).toBeLessThan(2100);
    expect(Math.max(...shown.answers.map(({ text }) => text.length))).toBeLessThan(600);
  });

  test('names that are special to objects are names like others', () => {
    const said = { __proto__x: '5', constructor: '5', 'toString/x': '5' };
    const item = itemFor(said, { reference: '__proto__' });
    expect(item).toMatchObject({ class: 'wrong-reference', findings: { plurality: { count: 3 } } });
  });

  test('the order of rows and models does not show', () => {
    const pool = (names: string[]): ReturnType<typeof poolOf> =>
      poolOf(Object.fromEntries(names.map((name) => [name, [0, 1, 0]])));
    const said = { 'a/1': ['5', '', '6'], 'b/2': ['5', '', '7'], 'c/3': ['5', '', '6'] };
    const back = Object.fromEntries(Object.entries(said).reverse());
    expect(audited(pool(['c/3', 'a/1', 'b/2']), evidenceOf(back))).toEqual(
      audited(pool(['a/1', 'b/2', 'c/3']), evidenceOf(said)),
    );
  });
});
