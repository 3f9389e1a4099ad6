import { describe, expect, test } from '@jest/globals';
import { certify } from '../../../src/certificate/certify.js';
import type { AuditResult } from '../../../src/audit/types.js';
import { auditSentence, labelErrorText, lookedAtText } from '../../../src/report/model/audit-text.js';
import { plainText } from '../../../src/report/model/text.js';
import { audited, SETTINGS } from '../../audit/audited.js';
import { evidenceOf } from '../../support/evidence.js';
import { poolOf } from '../../support/table.js';
import { LABEL_ERROR, AGREED, APART, example } from './audit-example.js';

describe('the sentence that may change a decision', () => {
  const sentence = (...args: Parameters<typeof example>): string => {
    const { audit, certificate } = example(...args);
    return plainText(auditSentence(audit, certificate));
  };

  test('suspects of one class that can be graded again: with them fixed', () => {
    expect(sentence([AGREED, AGREED])).toMatch(
      /^2 of 2 questions that every model missed look like wrong references: with them fixed, β is 0 and the largest gain is at most [\d.]+ points \(verdict unchanged\)\.$/,
    );
  });

  test('a single one', () => {
    expect(sentence([AGREED, APART])).toMatch(
      /^1 of 2 questions that every model missed looks like a wrong reference: with them fixed/,
    );
  });

  test('several classes, of which one can only be left out', () => {
    const references = ['1', '5', undefined];
    expect(sentence([AGREED, APART, ['', '', '8']], { references })).toMatch(
      /^3 of 3 questions that every model missed look like faults of the grading \(1 grader defect, 1 cut or missing answers, 1 wrong reference\): with them left out, β is 0 and/,
    );
  });

  test('none', () => {
    expect(sentence([APART], { references: ['1'] })).toBe(
      'The all-wrong question does not look like a fault of the grading: until somebody has read it, it counts as genuine.',
    );
  });

  test('nothing to look at: that, and how to log it', () => {
    expect(sentence([['NOT LOGGED', 'NOT LOGGED', 'NOT LOGGED']])).toMatch(
      /^Only the outcome of the question that every model got wrong was logged, so .*`--log_samples`/,
    );
  });

  test('no all-wrong query: nothing', () => expect(sentence([])).toBe(''));

  test('a verdict that changes is said', () => {
    const { audit, certificate } = example([AGREED]);
    const changed: AuditResult = { ...audit, regraded: { ...audit.regraded!, verdict: 'gain-possible' } };
    expect(plainText(auditSentence(changed, certificate))).toContain(
      `(the verdict would be gain-possible, not ${certificate.verdict})`,
    );
  });
});

describe('what was looked at', () => {
  const { audit } = example([AGREED, APART], { references: ['4', '4'] });

  test('says for how many it knows what', () => {
    expect(lookedAtText(audit)).toMatch(/answers for 2, references for 2, prompts for none, stop reasons for none\.$/);
  });

  test('what is missing of answers and references is said with the remedy', () => {
    expect(plainText(lookedAtText(example([AGREED]).audit))).toMatch(
      /references for none.*Log `reference`, `prompt` and `stop_reason`,/,
    );
    expect(plainText(lookedAtText(example([]).audit))).toBe('');
  });

  test('what was logged is not asked for', () => {
    const pool = poolOf({ a: [0, 1], b: [0, 1] });
    const silent = { a: [undefined], b: [undefined] };
    const prompts = audited(pool, evidenceOf(silent, { prompts: ['What is 2 + 2?'] }));
    expect(plainText(lookedAtText(prompts))).toMatch(/prompts for 1, stop reasons for none\.$/);
    expect(plainText(auditSentence(prompts, certify(pool, SETTINGS)))).toMatch(
      /carry no answers .*Log `answer`, `reference` and `stop_reason`, as columns/,
    );
  });
});

test('likely label errors: in a sentence that says what the threshold means', () => {
  expect(plainText(labelErrorText(LABEL_ERROR))).toMatch(
    /^1 question that at most 2 models got right could have wrong references too: were errors independent, chance alone would bring 0\.\d+ as surprising\. Hard questions look the same.* On 1 of those listed .* First: q0\.$/,
  );
  expect(plainText(labelErrorText(example([]).audit))).toBe('');
});
