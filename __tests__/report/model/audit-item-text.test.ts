import { describe, expect, test } from '@jest/globals';
import { auditItemText, labelErrorItemText } from '../../../src/report/model/audit-item-text.js';
import { code, terminal } from '../../../src/report/escape.js';
import { audited, itemFor } from '../../audit/audited.js';
import { poolOf } from '../../support/table.js';
import { plainText } from '../../../src/report/model/text.js';
import { LABEL_ERROR } from './audit-example.js';

describe('one query', () => {
  const text = (item: ReturnType<typeof itemFor>, showText = false): string => plainText(auditItemText(item, showText));

  test('a wrong reference: the texts only where they are wanted', () => {
    const item = itemFor({ 'a/1': '240', 'b/2': '240', 'c/3': '240' }, { reference: '150' }, { showText: true });
    expect(text(item)).toBe(
      '3 of 3 answering models, of 3 families, say the same answer, which is not the reference; the next most common answer has 0.',
    );
    expect(text(item, true)).toContain('say 240, where the reference says 150;');
  });

  test('a grader defect', () => {
    const item = itemFor({ a: '1,000', b: '7' }, { reference: '1000' }, { showText: true });
    expect(text(item)).toMatch(/^1 model gave the reference and was graded wrong \(.+\): a\.$/);
    expect(text(item, true)).toContain('1,000 and 1000 are the same.');
  });

  test('truncated, and the phrase besides', () => {
    const prompt = 'If there are multiple answers, print any.';
    const said = { a: { answer: '', stop: 'length' }, b: { answer: '7', stop: 'stop' } };
    expect(text(itemFor(said, { reference: '1', prompt }))).toBe(
      '1 model gave no complete answer (1 empty, 1 stopped at a limit). Stop reasons: length 1, stop 1. Besides, the question accepts several answers (“if there are multiple answers”).',
    );
  });

  test('unexplained: how far the models agree', () => {
    expect(text(itemFor({ a: '1', b: '2' }, { reference: '3' }))).toBe(
      '2 models answered, 2 different answers; no two of them agree.',
    );
    expect(text(audited(poolOf({ a: [0, 1], b: [0, 1] }), undefined).items[0]!)).toBe('No answer was logged.');
  });

  test('hostile texts and names come out as text', () => {
    const evil = '`|\u202e\n::error::<b>';
    const said = { [`${evil}1/x`]: evil, [`${evil}2/x`]: evil, [`${evil}3/x`]: evil };
    const item = itemFor(said, { reference: `${evil}!` }, { showText: true });
    for (const name of [code, terminal]) {
      const shown = plainText(auditItemText(item, true), name);
      expect(shown).not.toMatch(/[\n\u202e]/);
    }
  });
});

test('a likely label error, with and without its texts', () => {
  const item = LABEL_ERROR.labelErrors.items[0]!;
  expect(plainText(labelErrorItemText(item, false))).toMatch(
    /^Right: f0\/x\. 9 of the others, of 9 families, agree on one answer\./,
  );
  expect(plainText(labelErrorItemText(item, true))).toContain('agree on 2 where the reference says 1.');
});
