import { describe, expect, test } from '@jest/globals';
import { Effort, powerIsBounded, UNREADABLE } from '../../src/answers/effort.js';
import { sameAnswer } from '../../src/answers/same.js';

describe('the effort', () => {
  test('is used up', () => {
    const effort = new Effort();
    effort.spend(2_999);
    expect(() => {
      effort.spend(2);
    }).toThrow(UNREADABLE);
  });

  test('long powers are known before they are made', () => {
    expect(powerIsBounded(2n, 1_000n)).toBe(true);
    expect(powerIsBounded(2n, 99_999_999n)).toBe(false);
    expect(powerIsBounded(-1n, 10n ** 100n)).toBe(true);
    expect(powerIsBounded(10n ** 600n, 2n)).toBe(false);
  });

  test('what is beyond it is compared as text', () => {
    expect(sameAnswer('2^{99999999}', '2^{ 99999999 }')).not.toBeNull();
    expect(sameAnswer('2^{99999999}', '2^{99999998}')).toBeNull();
  });
});
