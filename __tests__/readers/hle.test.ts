import { describe, expect, test } from '@jest/globals';
import { hleReader } from '../../src/readers/hle.js';
import { object, outcomes, read } from '../support/documents.js';
import { expectCutsToBeHandled } from '../support/hostile.js';

describe("Humanity's Last Exam", () => {
  const answer = (correct: string | null, model = 'm') => ({
    model,
    response: 'r',
    usage: {},
    ...(correct === null
      ? {}
      : { judge_response: { correct_answer: 'x', model_answer: 'y', reasoning: 'z', correct, confidence: 80 } }),
  });
  const judged = { a1: answer('yes'), a2: answer('no'), a3: answer(null) };

  test('yes and no; an answer that was not judged is unscored', async () => {
    const reading = await read(hleReader, { 'judged_m.json': judged });
    expect(outcomes(reading)).toEqual(['m - a1 true', 'm - a2 false', 'm - a3 unscored']);
    expect(reading.records[0]!.details).toEqual({ answer: 'y', reference: 'x', confidence: 0.8 });
  });

  test('answers before they are judged are set aside, several models in a file refused', async () => {
    expect(hleReader.whyNoOutcomes!(object({ a1: answer(null) }))).toContain('without a verdict');
    await expect(read(hleReader, { 'a.json': { a: answer('yes'), b: answer('no', 'other') } })).rejects.toThrow(
      /answers of 2 models/,
    );
  });

  test('cut anywhere', () => expectCutsToBeHandled(hleReader, 'a.json', JSON.stringify(judged)));
});
