import { expect, test } from '@jest/globals';
import { variantsOf, variantsRefusal } from '../../../../src/readers/tables/solve/variants.js';

test.each([
  ['draws', ['gpt-4o_seed1', 'gpt-4o_seed2', 'claude_seed1'], ['gpt-4o_seed1', 'claude_seed1'], ['seed1', 'seed2']],
  ['columns that a data frame numbers', ['a', 'b', 'a.1', 'b.1'], ['a', 'b'], ['1']],
  ['a copy', ['gpt-4o', 'gpt-4o (1)', 'claude'], ['gpt-4o', 'claude'], ['(1)']],
])('%s: the first of each and what the others differ in', (_what, names, firsts, differ) => {
  const found = variantsOf(names)!;
  expect([found.names, found.firsts]).toEqual([names, firsts]);
  expect(found.differ.map((value) => value.trim())).toEqual(differ);
});

test.each([
  ['one model', ['a']],
  ['models', ['gpt-4o', 'claude-3']],
  ['versions', ['claude-3.5', 'claude-3', 'gpt-4.1', 'gpt-4']],
  ['one number alone', ['a', 'a.1', 'b']],
  ['a number beside names of another kind', ['a', 'b', 'a.1', 'b.1', 'c.2']],
  ['every combination of models with other words', ['gpt-4o_alpha', 'gpt-4o_beta', 'claude_alpha', 'claude_beta']],
])('%s: no variants', (_what, names) => {
  expect(variantsOf(names)).toBeUndefined();
});

test('the refusal gives both selections to paste', () => {
  const { rule, remedy } = variantsRefusal(variantsOf(['a', 'b', 'a.1', 'b.1'])!);
  expect(rule).toBe('several of "a", "b", "a.1", "b.1" look like one model: they differ in "1".');
  expect(remedy).toContain('`models: a, b`');
  expect(remedy).toContain('`models: a, b, a.1, b.1`');
});
