import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonRows, jsonValues } from '../../../src/formats/json/read.js';
import { memoryFile } from '../../support/read.js';
import { faultOf } from '../../readers/tables/outcomes.js';

async function rows(
  content: string | Buffer,
  chunkSize?: number,
): Promise<{ rows: unknown[]; lines: number[]; cuts: number }> {
  const found: unknown[] = [];
  const lines: number[] = [];
  let cuts = 0;
  for await (const batch of jsonRows(memoryFile('in.jsonl', content, [], chunkSize), () => (cuts += 1))) {
    found.push(...batch.map(({ row }) => row));
    lines.push(...batch.map(({ line }) => line));
  }
  return { rows: found, lines, cuts };
}

async function values(content: string): Promise<unknown[]> {
  const found: unknown[] = [];
  const select = (path: readonly unknown[]) => (path.length < 2 ? 'enter' : 'take');
  for await (const batch of jsonValues(memoryFile('in.json', content), select))
    found.push(...batch.map(({ path, value }) => [path, value]));
  return found;
}

const faultIn = (content: string | Buffer, chunkSize?: number): Promise<string> =>
  faultOf(() => rows(content, chunkSize));

describe('jsonRows', () => {
  test('reads lines and an array alike, in chunks of any size, with and without a byte order mark', async () => {
    const objects = fc.array(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(
        objects,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('', '\ufeff'),
        async (items, size, mark) => {
          const texts = items.map((item) => JSON.stringify(item));
          fc.pre(!texts.some((text) => /(?<![0-9.])[0-9]{16,}(?![0-9.e])/.test(text)));
          const plain = texts.map((text) => JSON.parse(text) as unknown);
          const asLines = await rows(`${mark}${texts.join('\r\n')}\n`, size);
          expect(asLines).toEqual({ rows: plain, lines: items.map((_, i) => i + 1), cuts: 0 });
          expect((await rows(`${mark}\n[\n${texts.join(',\n')}\n]`, size)).rows).toEqual(plain);
        },
      ),
      { seed: 6, numRuns: 60 },
    );
  });

  test('reads one pretty-printed object, and several', async () => {
    expect((await rows('{\n "a": 1\n}\n{\n "a": 2\n}')).lines).toEqual([1, 4]);
  });

  test('a last line that is cut anywhere is left out and said', async () => {
    const text = '{"a":1}\n{"b":["x\\"",{"c":"é"}]}';
    const bytes = Buffer.from(text);
    const start = text.indexOf('\n') + 1;
    for (let end = start + 1; end < bytes.length; end++) {
      expect(await rows(bytes.subarray(0, end), 3)).toEqual({ rows: [{ a: 1 }], lines: [1], cuts: 1 });
    }
  });

  test('a line that is cut before others is an error at its line, not the end of the file', async () => {
    expect(await faultIn('{"a":1}\n{"a":"x\n{"a":2}\n{"a":3}\n')).toBe(
      'in.jsonl:2: not valid JSON: a string is not closed at the end of its line. Write the file again, or leave it out.',
    );
    expect(await faultIn('{"a":1}\n{"a":[1,\n{"a":2}\n{"a":3}\n')).toMatch(
      'in.jsonl:2: not valid JSON: the value that begins here does not end.',
    );
    expect(await faultIn('{"a":1}\n{"a":{"b":1{"a":2}}\n{"a":3}\n')).toMatch('in.jsonl:2: not valid JSON');
  });

  test.each([
    ['{"a":1}\n{"a":x}', "in.jsonl:2: not valid JSON: Unexpected token 'x'."],
    ['{"a":1}\n{"a" 1}', 'in.jsonl:2: not valid JSON: '],
    ['{"a":1} garbage', "in.jsonl:1: not valid JSON: Unexpected token 'g'."],
    ['{"a":1}\n[1]', 'in.jsonl:2: a row is not a JSON object but "[1]".'],
    ['{"a":1}\n5', 'in.jsonl:2: a row is not a JSON object but "5".'],
    ['[{"a":1}] {"a":2}', 'in.jsonl:1: not valid JSON: something follows the end of the value.'],
    ['[{"a":1}]\n[{"a":2}]', 'in.jsonl:2: not valid JSON: something follows the end of the value.'],
    ['[{"a":1},\n3]', 'in.jsonl:2: a row is not a JSON object but "3".'],
    ['[{"a":1}', 'in.jsonl:1: not valid JSON: the file ends inside a value: it is cut short.'],
    ['{"a":1', 'in.jsonl:1: not valid JSON: the file ends inside a value: it is cut short.'],
    ['{"a":\u001b}', 'in.jsonl:1: not valid JSON: '],
  ])('%j is one error with its place', async (content, message) => {
    const fault = await faultIn(content, 2);
    expect(fault).toContain(message);
    expect(fault).not.toContain('\u001b');
  });

  test('bytes that are not UTF-8 are an error at their line, also where chunks split them', async () => {
    const bad = Buffer.concat([Buffer.from('{"a":1}\n{"a":"'), Buffer.from([0xe2, 0x82]), Buffer.from('"}\n')]);
    for (const size of [1, 2, 15, 16, 1000])
      expect(await faultIn(bad, size)).toContain('in.jsonl:2: not valid JSON: the text is not UTF-8.');
    expect((await rows('{"a":"€😀"}', 1)).rows).toEqual([{ a: '€😀' }]);
  });

  test('a value that is nested 1,000 levels deep is read, a deeper one an error on its line', async () => {
    const nested = (depth: number): string => `{"b":1}\n{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect((await rows(nested(999))).rows).toHaveLength(2);
    for (const depth of [1000, 20_000, 1_000_000])
      expect(await faultOf(() => rows(nested(depth)))).toContain(
        'in.jsonl:2: not valid JSON: a value is nested more than 1,000 levels deep.',
      );
  });
});

describe('jsonValues', () => {
  test('gives the values at their paths', async () => {
    expect(await values('{"a":{"b":[1]},"c":[{"d":NaN},2],"e":3}')).toEqual([
      [['a', 'b'], [1]],
      [['c', 0], { d: NaN }],
      [['c', 1], 2],
      [['e'], 3],
    ]);
  });

  test.each(['{"a":{}} {"b":{}}', '[1]\n[2]', '{"a":1} x'])('%j is more than one value', async (content) => {
    expect(await faultOf(() => values(content))).toContain('something follows the end of the value');
  });

  test('a document that is cut anywhere is an error', async () => {
    const text = '{"a":{"b":[1,"x"]},"c":[{"d":null}]}';
    for (let end = 1; end < text.length; end++)
      expect(await faultOf(() => values(text.slice(0, end)))).toContain('in.json:1: not valid JSON');
  });
});
