import { describe, expect, test } from '@jest/globals';
import { opencompassReader } from '../../../src/readers/opencompass/opencompass.js';
import { previewFile } from '../../../src/readers/preview-file.js';
import { expectCutsToBeHandled, expectWrongTypesToBeHandled } from '../../support/hostile.js';
import { memoryFile, readWith } from '../../support/read.js';

const item = (correct: unknown, more = {}) => ({
  prompt: 'p',
  origin_prediction: 'It is B',
  predictions: 'B',
  references: 'C',
  correct,
  ...more,
});
const byIndex = (...items: unknown[]) => ({
  accuracy: 50,
  details: { type: 'GEN', ...Object.fromEntries(items.map((one, i) => [String(i), one])) },
});
const asList = (...items: unknown[]) => ({ accuracy: 50, details: items });
const path = (model: string, dataset = 'gsm8k', time = '20240101_120000') =>
  `outputs/default/${time}/results/${model}/${dataset}.json`;
const read = (files: Record<string, unknown>, options = {}) =>
  readWith(
    opencompassReader,
    Object.entries(files).map(([name, value]) => memoryFile(name, JSON.stringify(value))),
    options,
  );
const results = async (value: unknown, options = {}) =>
  (await read({ [path('m')]: value }, options)).records.map(({ result }) => result);

describe('opencompass', () => {
  test('model and data set are folder and file, the index is the id', async () => {
    const { records } = await read({ [path('qwen-7b')]: byIndex(item(true), item(false)) });
    expect(records.map(({ model, task, id, result }) => [model, task, id, result])).toEqual([
      ['qwen-7b', 'gsm8k', '0', true],
      ['qwen-7b', 'gsm8k', '1', false],
    ]);
    expect(records[0]!.details).toEqual({ answer: 'B', reference: 'C', prompt: 'p' });
  });

  test('trap: details may be a list', async () => {
    const { records } = await read({ [path('m')]: asList(item(true), item(false)) });
    expect(records.map(({ id, result }) => [id, result])).toEqual([
      ['0', true],
      ['1', false],
    ]);
  });

  test('trap: gathered runs are lists with one verdict each; other lists are no verdict', async () => {
    const gathered = { example_abbr: 'main_0' };
    const { records } = await read({ [path('m')]: asList(item([true, false], gathered), item([true], gathered)) });
    expect(records.map(({ id, repeat, result }) => [id, repeat, result])).toEqual([
      ['0', 0, true],
      ['0', 1, false],
      ['1', undefined, true],
    ]);
    const odd = await read({ [path('m')]: asList(item([true, false]), item([[true]], gathered), item([])) });
    expect(odd.records.map(({ result }) => result)).toEqual(['unscored', 'unscored', 'unscored']);
    expect(odd.warnings.at(0)!.message).toContain('"correct"');
  });

  test('trap: other names of the verdict, the same for all models', async () => {
    const other = (key: string) => asList({ pred: 'B', answer: 'B', [key]: true });
    expect(await results(other('is_correct'))).toEqual([true]);
    expect(await results(other('cascade_correct'))).toEqual([true]);
    await expect(read({ [path('a')]: other('is_correct'), [path('b')]: other('correct') })).rejects.toThrow(
      '"correct" here and "is_correct"',
    );
    expect(await results(asList({ ...item(false), llm_correct: true }), { metric: 'llm_correct' })).toEqual([true]);
    await expect(results(asList(item(true)), { metric: 'bleu' })).rejects.toThrow('They have: "prompt"');
  });

  test('trap: details without any verdict are unscored, with the reason', async () => {
    const { records, warnings } = await read({
      [path('m')]: byIndex({ prompt: 'p', predictions: 'B', references: 'C' }),
      [path('m', 'other')]: byIndex(item(true)),
    });
    expect(records.map(({ result }) => result)).toEqual(['unscored', true]);
    expect(warnings[0]!.message).toContain('the evaluator of this data set gives none');
  });

  test('where no file has a verdict the error says so', async () => {
    const contents = { [path('m')]: byIndex({ prompt: 'p', predictions: 'B', references: 'C' }) };
    await expect(read(contents)).rejects.toThrow(/gsm8k.json: the details hold no verdict \("correct", .*of "gsm8k"/);
  });

  test('a verdict may be null, NaN or a number, but not a text', async () => {
    expect(await results(asList(item(null), item(0.5)))).toEqual(['unscored', 0.5]);
    const { records } = await readWith(opencompassReader, [
      memoryFile(path('m'), '{"details": [{"pred": "", "correct": NaN}]}'),
    ]);
    expect(records[0]!.result).toBe('unscored');
    await expect(results(asList(item('True')))).rejects.toThrow('"correct" is "True"');
  });

  test('trap: ids restart in every data set', async () => {
    const { records } = await read({ [path('m', 'a')]: asList(item(true)), [path('m', 'b')]: asList(item(true)) });
    expect(records.map(({ task, id }) => `${task!}/${id}`)).toEqual(['a/0', 'b/0']);
  });

  test('of several runs the newest is used; without a time the folders tell them apart', async () => {
    const [old, recent] = [path('m'), path('m', 'gsm8k', '20240201_000000')];
    const { records, setAside } = await read({ [recent]: asList(item(true)), [old]: asList(item(false)) });
    expect(records.map(({ result }) => result)).toEqual([true]);
    expect(setAside).toEqual([
      {
        path: old,
        what: `all questions: "m" on "gsm8k": an older run than ${recent} (outcomes: 1 there, 1 here)`,
        count: 1,
      },
    ]);
    const undated = await read({ 'a/m/gsm8k.json': asList(item(true)), 'b/m/gsm8k.json': asList(item(false)) });
    expect(undated.records.map(({ model }) => model)).toEqual(['m (a)', 'm (b)']);
  });

  test('a path that does not show the model is refused', async () => {
    for (const name of ['gsm8k.json', 'results/gsm8k.json', '../gsm8k.json']) {
      await expect(read({ [name]: asList(item(true)) })).rejects.toThrow('does not show it');
    }
  });

  test('predictions are set aside; other objects are not accepted', async () => {
    const preview = (value: unknown) => previewFile(memoryFile('x.json', JSON.stringify(value)));
    const predictions = await preview({ '0': { origin_prompt: 'p', prediction: 'B', gold: 'C' } });
    expect(opencompassReader.accepts(predictions)).toBe(true);
    expect(opencompassReader.whyNoOutcomes!(predictions)).toContain('without verdicts');
    for (const value of [{ accuracy: 50 }, { details: {} }, { details: ['a'] }, { details: { '0': { x: 1 } } }]) {
      expect(opencompassReader.accepts(await preview(value))).toBe(false);
    }
  });

  test('a detail that is no object, or a verdict that comes late, is refused', async () => {
    await expect(results({ details: { '0': item(true), '1': 'x' } })).rejects.toThrow('detail "1"');
    await expect(results({ details: { '0': item(true), extra: {} } })).rejects.toThrow('detail "extra"');
    await expect(results(asList({ pred: 'B' }, item(true)))).rejects.toThrow('not in the first detail');
  });

  test('the order of details by index does not matter', async () => {
    const text = (...items: string[]) => `{"details": {${items.join()}}}`;
    const [a, b] = [`"0": ${JSON.stringify(item(true))}`, `"1": ${JSON.stringify(item(false))}`];
    const key = async (content: string) =>
      (await readWith(opencompassReader, [memoryFile(path('m'), content)])).records
        .map(({ id, result }) => `${id} ${String(result)}`)
        .sort();
    expect(await key(text(b, a))).toEqual(await key(text(a, b)));
  });

  test('cut anywhere', () =>
    expectCutsToBeHandled(opencompassReader, 'm/d.json', JSON.stringify(byIndex(item(true), item(false)))));
  test('wrong types by index', () =>
    expectWrongTypesToBeHandled(opencompassReader, 'm/d.json', byIndex(item(true), item(false)), JSON.stringify));
  test('wrong types in a list', () =>
    expectWrongTypesToBeHandled(
      opencompassReader,
      'm/d.json',
      asList(item([true], { example_abbr: 'a_0' })),
      JSON.stringify,
    ));
});
