import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/base/errors.js';
import { lmEvalReader } from '../../../src/readers/lm-eval/lm-eval.js';
import { previewFile } from '../../../src/readers/preview-file.js';
import { expectCutsToBeHandled, expectWrongTypesToBeHandled, jsonLines } from '../../support/hostile.js';
import { aggregate, chosen, generated, outcomes, path, read, without } from '../../support/lm-eval.js';
import { memoryFile } from '../../support/read.js';

describe('lm-eval', () => {
  test('reads a row with everything that is logged', async () => {
    const { records, warnings, setAside } = await read({ [path('m')]: [generated(7, 1)] });
    expect(records).toEqual([
      {
        model: 'm',
        task: 'sum_up',
        id: '7',
        result: 1,
        line: 1,
        contentHash: 'hash7',
        details: { answer: '7', reference: '#### 7', prompt: 'Question 7', subject: 'sums' },
      },
    ]);
    expect([...warnings, ...setAside]).toEqual([]);
  });

  test('details are left out where nobody wants them', async () => {
    const { records } = await read({ [path('m')]: [generated(7, 1)] }, { details: false });
    expect(records[0]!.details).toBe(undefined);
  });

  test('accepts rows and aggregates by content alone', async () => {
    const accepts = async (content: string): Promise<boolean> =>
      lmEvalReader.accepts(await previewFile(memoryFile('x', content)));
    expect(await accepts(jsonLines([generated(0, 1)]))).toBe(true);
    expect(await accepts(JSON.stringify([generated(0, 1), generated(1, 1)]))).toBe(true);
    expect(await accepts(aggregate('m'))).toBe(true);
    expect(await accepts('{"results":{},"configs":{}}')).toBe(false);
    expect(await accepts('{"results":{},"configs":{},"versions":{},"config_general":{}}')).toBe(false);
    expect(await accepts('{"doc_id":1}\n{"doc_id":2}\n')).toBe(false);
    expect(lmEvalReader.whyNoOutcomes!(await previewFile(memoryFile('x', aggregate('m'))))).toMatch(/aggregate/);
    expect(
      lmEvalReader.whyNoOutcomes!(await previewFile(memoryFile('x', jsonLines([generated(0, 1)])))),
    ).toBeUndefined();
  });

  describe('trap: one row for each filter', () => {
    const both = [
      generated(0, 0),
      generated(1, 0),
      generated(0, 1, { filter: 'flexible-extract' }),
      generated(1, 1, { filter: 'flexible-extract' }),
    ];

    test('one filter is used for all models and the choice is said', async () => {
      const reading = await read({ [path('a')]: both, [path('b')]: [...both].reverse() });
      expect(outcomes(reading).sort()).toEqual(['a/sum_up/0=0', 'a/sum_up/1=0', 'b/sum_up/0=0', 'b/sum_up/1=0']);
      expect(reading.warnings).toEqual([
        {
          path: path('a'),
          message:
            'filter "strict-match" is used for all models on task "sum_up" (also there: "flexible-extract"; `filter` sets another)',
        },
      ]);
      expect(reading.setAside.map(({ what, count }) => [what, count])).toEqual([
        ['rows of filter "flexible-extract"', 2],
        ['rows of filter "flexible-extract"', 2],
      ]);
    });

    test('the filter that not all models have is not the one', async () => {
      const reading = await read({ [path('a')]: both, [path('b')]: both.slice(2) });
      expect(outcomes(reading)).toEqual(['a/sum_up/0=1', 'a/sum_up/1=1', 'b/sum_up/0=1', 'b/sum_up/1=1']);
    });

    test('the user names another; a task with one filter needs no choice', async () => {
      const reading = await read(
        { [path('a')]: both, [path('a', 'pick')]: [chosen(0, ['-1', '-2'])] },
        { filter: 'flexible-extract' },
      );
      expect(outcomes(reading)).toEqual(['a/sum_up/0=1', 'a/sum_up/1=1', 'a/pick/0=1']);
      expect(reading.warnings.map(({ message }) => message)).toContain(
        'filter "none" is used for all models on task "pick" (there is no other)',
      );
    });

    test('an unknown filter is an error that lists what exists', async () => {
      await expect(read({ [path('a')]: both }, { filter: 'strict' })).rejects.toThrow(
        'out/a/samples_sum_up_2026-01-02T03-04-05.678901.jsonl: there is no filter "strict". It has "flexible-extract", "strict-match".',
      );
    });

    test('models without a common filter cannot be compared', async () => {
      await expect(read({ [path('a')]: both.slice(0, 2), [path('b')]: both.slice(2) })).rejects.toThrow(
        /no filter is common to all files of task "sum_up"/,
      );
    });

    test('logs without the key: the k-th row of a document is of the k-th filter', async () => {
      const old = both.map((row) => without('filter', row));
      const first = await read({ [path('a')]: old });
      expect(outcomes(first)).toEqual(['a/sum_up/0=0', 'a/sum_up/1=0']);
      expect(outcomes(await read({ [path('a')]: old }, { filter: '2' }))).toEqual(['a/sum_up/0=1', 'a/sum_up/1=1']);
    });

    test('logs without the key and with one row each are compared with a task that has no filters', async () => {
      const old = without('filter', chosen(0, ['-1', '-2']));
      const reading = await read({ [path('a')]: [old], [path('b')]: [chosen(0, ['-1', '-2'])] });
      expect(outcomes(reading)).toEqual(['a/sum_up/0=1', 'b/sum_up/0=1']);
    });
  });

  describe('trap: several metrics', () => {
    test('one for all models, and the choice is said', async () => {
      const reading = await read({ [path('a')]: [chosen(0, ['-1', '-2'])] });
      expect(outcomes(reading)).toEqual(['a/sum_up/0=1']);
      expect(reading.warnings[0]!.message).toMatch(
        /^metric "acc" is used for all models on task "sum_up" \(also there: "acc_norm"/,
      );
      expect(outcomes(await read({ [path('a')]: [chosen(0, ['-1', '-2'])] }, { metric: 'acc_norm' }))).toEqual([
        'a/sum_up/0=0',
      ]);
    });

    test('an unknown metric is an error that lists what exists', async () => {
      await expect(read({ [path('a')]: [chosen(0, ['-1'])] }, { metric: 'f1' })).rejects.toThrow(
        'there is no metric "f1". It has "acc", "acc_norm".',
      );
    });

    test('lists and pairs are never coerced, booleans stay booleans', async () => {
      const row = generated(0, undefined, {
        metrics: ['inst_level_strict_acc', 'prompt_level_strict_acc', 'brier_score'],
        inst_level_strict_acc: [true, false],
        prompt_level_strict_acc: false,
        brier_score: [1, [0.5, 0.5]],
      });
      expect(outcomes(await read({ [path('a')]: [row] }))).toEqual(['a/sum_up/0=false']);
      await expect(read({ [path('a')]: [row] }, { metric: 'brier_score' })).rejects.toThrow(
        /no metric "brier_score". It has "prompt_level_strict_acc"/,
      );
    });

    test('a file without a usable metric is set aside, and is an error where it is all there is', async () => {
      const perplexity = generated(0, undefined, { metrics: ['word_perplexity'], word_perplexity: [-3, 2] });
      const bypassed = generated(0, undefined, { metrics: ['bypass'], bypass: 999 });
      const reading = await read({
        [path('a')]: [generated(0, 1)],
        [path('a', 'wiki')]: [perplexity],
        [path('b')]: [bypassed],
      });
      expect(outcomes(reading)).toEqual(['a/sum_up/0=1']);
      expect(reading.setAside.map(({ what }) => what)).toEqual([
        'none of its metrics ("word_perplexity") is one number for each document',
        'none of its metrics ("bypass") is one number for each document',
      ]);
      await expect(read({ [path('a', 'wiki')]: [perplexity] })).rejects.toThrow(
        /no samples of lm-evaluation-harness are graded/,
      );
    });

    test('a metric that is a number in some rows only is not usable', async () => {
      const rows = [chosen(0, ['-1'], { acc: 1, acc_norm: 0 }), chosen(1, ['-1'], { acc: [1, 2], acc_norm: 1 })];
      expect(outcomes(await read({ [path('a')]: rows }))).toEqual(['a/sum_up/0=0', 'a/sum_up/1=1']);
    });

    test('several metrics of unknown meaning need the user', async () => {
      const row = generated(0, undefined, { metrics: ['bleu', 'chrf'], bleu: 1, chrf: 0 });
      await expect(read({ [path('a')]: [row] })).rejects.toThrow(
        'none of its metrics is known to say right or wrong. Set `metric` to one of "bleu", "chrf".',
      );
      expect(outcomes(await read({ [path('a')]: [row] }, { metric: 'chrf' }))).toEqual(['a/sum_up/0=0']);
    });

    test('logs without the list of metrics have them at the top level', async () => {
      const old = without('metrics', generated(0, 1));
      expect(outcomes(await read({ [path('a')]: [old] }))).toEqual(['a/sum_up/0=1']);
    });
  });

  test('NaN, null and absent scores are unscored, not wrong', async () => {
    const lines =
      jsonLines([generated(0, 1), generated(1, null), generated(2, undefined)]) +
      jsonLines([generated(3, 0)]).replace('"exact_match":0', '"exact_match":NaN');
    expect(outcomes(await read({ [path('a')]: lines }))).toEqual([
      'a/sum_up/0=1',
      'a/sum_up/1=unscored',
      'a/sum_up/2=unscored',
      'a/sum_up/3=unscored',
    ]);
  });

  test('trap: doc_id restarts in each task, and task names hold underscores', async () => {
    const reading = await read({
      [path('a', 'gsm8k_cot_zero')]: [generated(0, 1)],
      [path('a', 'arc_easy')]: [generated(0, 0)],
    });
    expect(outcomes(reading)).toEqual(['a/gsm8k_cot_zero/0=1', 'a/arc_easy/0=0']);
  });

  test('trap: rows in the order of processes give the same records', async () => {
    const rows = [
      generated(0, 1),
      generated(1, 0),
      generated(0, 0, { filter: 'x' }),
      generated(1, 1, { filter: 'x' }),
      generated(2, 1),
    ];
    const sorted = outcomes(await read({ [path('a')]: rows })).sort();
    for (const order of [
      [4, 3, 2, 1, 0],
      [2, 4, 0, 3, 1],
    ]) {
      expect(outcomes(await read({ [path('a')]: order.map((i) => rows[i]!) })).sort()).toEqual(sorted);
    }
  });

  test('multiple choice: the answer is the likeliest choice, an index where the target is one', async () => {
    const rows = [chosen(0, ['-2.5', '-10', '-1.5']), chosen(1, ['-2.5', '-1'], { target: 'choice 0' })];
    const { records } = await read({ [path('m')]: rows });
    expect(records.map(({ details }) => [details!.answer, details!.reference])).toEqual([
      ['2', '1'],
      ['choice 1', 'choice 0'],
    ]);
  });

  test('requests as lists of lists, as old logs have them', async () => {
    const { records } = await read({ [path('m')]: [generated(0, 1, { arguments: [['Old prompt', {}]] })] });
    expect(records[0]!.details!.prompt).toBe('Old prompt');
  });

  test('an array of rows reads like lines', async () => {
    expect(outcomes(await read({ [path('m')]: JSON.stringify([generated(0, 1), generated(1, 0)]) }))).toEqual([
      'm/sum_up/0=1',
      'm/sum_up/1=0',
    ]);
  });

  test('an interrupted file gives its whole rows and a warning', async () => {
    const text = jsonLines([generated(0, 1), generated(1, 0)]);
    const reading = await read({ [path('m')]: text.slice(0, -20) });
    expect(outcomes(reading)).toEqual(['m/sum_up/0=1']);
    expect(reading.warnings[0]!.message).toBe(
      'the last line is cut short and was left out; 1 whole rows were read. The run may have been interrupted',
    );
  });

  test.each([
    ['doc_id', 1.5, 'the doc_id "1.5" is neither a whole number nor a text.'],
    ['doc_id', null, 'the doc_id "null" is neither'],
    ['filter', 3, 'the filter "3" is not a text.'],
    ['metrics', 'acc', 'the metrics "acc" are not a list of names.'],
  ])('a row with %s %j is named by its line', async (key, value, message) => {
    const contents = { [path('m')]: [generated(0, 1), generated(1, 1, { [key]: value })] };
    await expect(read(contents)).rejects.toThrow(`${path('m')}:2: ${message}`);
    await expect(read(contents)).rejects.toBeInstanceOf(UserError);
  });

  test('hostile names: __proto__ as metric, filter and model', async () => {
    const row =
      '{"doc_id":0,"resps":[],"filtered_resps":[],"filter":"__proto__","metrics":["__proto__","constructor"],"__proto__":1}\n';
    expect(outcomes(await read({ [path('__proto__', '__proto__')]: row }))).toEqual(['__proto__/__proto__/0=1']);
  });

  test('wrong types anywhere give records or a UserError', async () => {
    await expectWrongTypesToBeHandled(lmEvalReader, path('m'), [generated(0, 1), chosen(1, ['-1', '-2'])], jsonLines);
  });

  test('a file cut anywhere gives records or a UserError', async () => {
    await expectCutsToBeHandled(lmEvalReader, path('m'), jsonLines([generated(0, 1), generated(1, 0)]));
  });
});
