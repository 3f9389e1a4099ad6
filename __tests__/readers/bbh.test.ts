import { describe, expect, test } from '@jest/globals';
import { bbhReader } from '../../src/readers/bbh.js';
import { previewFile } from '../../src/readers/preview-file.js';
import { memoryFile, readWith } from '../support/read.js';

const outputs = {
  canary: 'BENCHMARK DATA',
  outputs: [{ input: 'Q: 1 + 1?', prediction: 'So the answer is 2.', target: '2' }],
};
const preview = (document: unknown) => previewFile(memoryFile('navigate.json', JSON.stringify(document)));

describe('bbh', () => {
  test('outputs are recognised and declined with the reason and the way out', async () => {
    const seen = await preview(outputs);
    expect(bbhReader.accepts(seen)).toBe(true);
    expect(bbhReader.whyNoOutcomes!(seen)).toMatch(/without a verdict.*table with query_id, model and correct/);
  });

  test('other objects are not taken for it', async () => {
    for (const other of [
      { canary: 'x' },
      { outputs: outputs.outputs },
      { canary: 'x', outputs: [] },
      { canary: 'x', outputs: [1] },
    ]) {
      expect(bbhReader.accepts(await preview(other))).toBe(false);
    }
  });

  test('a file cut inside its first output is still recognised', async () => {
    const cut = JSON.stringify(outputs).slice(0, 75);
    expect(bbhReader.accepts(await previewFile(memoryFile('cut.json', cut)))).toBe(true);
  });

  test('reading is refused', async () => {
    await expect(readWith(bbhReader, [memoryFile('navigate.json', JSON.stringify(outputs))])).rejects.toThrow(
      /without a verdict/,
    );
  });
});
