import { describe, expect, test } from '@jest/globals';
import { isLimit, outputCap } from '../../src/audit/limits.js';
import { evidenceOf } from '../support/evidence.js';

test.each([
  'length',
  'max_tokens',
  'MAX_TOKENS',
  'FinishReason.MAX_TOKENS',
  'max_output_tokens',
  'model_length',
  'token_limit',
  'time_limit',
  'model_context_window_exceeded',
])('%s is a limit', (reason) => expect(isLimit(reason)).toBe(true));

test.each(['stop', 'STOP', 'end_turn', 'stop_sequence', 'tool_calls', 'content_filter', '', 'eos', '__proto__'])(
  '%p is none',
  (reason) => expect(isLimit(reason)).toBe(false),
);

describe('the output cap', () => {
  const capOf = (tokens: readonly (number | undefined)[]): number | undefined => {
    const cells = tokens.map((outputTokens) => (outputTokens === undefined ? undefined : { outputTokens }));
    return outputCap(evidenceOf({ m: cells }).models.get('m')!);
  };

  test('is the maximum where several answers end exactly there', () => {
    expect(capOf([100, 512, 300, 512, undefined, 512])).toBe(512);
  });

  test('is not where two do, or where lengths thin out towards the maximum', () => {
    expect(capOf([100, 512, 300, 512])).toBeUndefined();
    expect(capOf([512, 512, 512, 511, 509, 500])).toBeUndefined();
  });

  test('is not for short answers, which share their lengths by accident', () => {
    expect(capOf([2, 2, 2, 1])).toBeUndefined();
  });

  test('is not where nothing was logged', () => expect(capOf([undefined])).toBeUndefined());
});
