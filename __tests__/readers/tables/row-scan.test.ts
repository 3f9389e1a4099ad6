import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RowScan, NOT_PLAIN, type Rest } from '../../../src/readers/tables/row-scan.js';

/** Takes lines of digits alone, up to a number of bytes. */
class Digits extends RowScan {
  readonly seen: [string, number][] = [];
  replay(): void {
    // Nothing of what this one reads is read elsewhere.
  }
  protected row(bytes: Buffer, start: number): number {
    const end = bytes.indexOf(10, start);
    const text = bytes.toString('latin1', start, end);
    if (!/^[0-9]+$/.test(text)) return NOT_PLAIN;
    this.seen.push([text, this.line]);
    return end + 1;
  }
}
function scan(
  chunks: readonly string[],
  hasHeader = true,
  longest = 9,
): { seen: string; rest: string | undefined; line?: number } {
  const digits = new Digits(longest, hasHeader);
  let rest: Rest | undefined;
  let at = 0;
  for (; at < chunks.length && rest === undefined; at++) rest = digits.write(Buffer.from(chunks[at]!));
  rest ??= digits.end();
  const seen = digits.seen.map(([text, line]) => `${line}:${text}`).join(' ');
  if (rest === undefined) return { seen, rest: undefined };
  return { seen, rest: rest.bytes.toString() + chunks.slice(at).join(''), line: rest.line };
}
const inChunks = (text: string, size: number): string[] => text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];

test('whole lines are read behind the header, and the last without its end is given back', () => {
  expect(scan(['head\n1\n22\n'])).toEqual({ seen: '2:1 3:22', rest: undefined });
  expect(scan(['head\n1\n22'])).toEqual({ seen: '2:1', rest: '22', line: 3 });
  expect(scan(['1\n22\n'], false)).toEqual({ seen: '1:1 2:22', rest: undefined });
  expect(scan([])).toEqual({ seen: '', rest: undefined });
});

test('at the first row of another form everything from there on is given back', () => {
  expect(scan(['head\n1\nx\n3\n', '4\n'])).toEqual({ seen: '2:1', rest: 'x\n3\n4\n', line: 3 });
});

test.each(['"head"\n1\n', '\nhead\n1\n', '\r\nhead\n1\n', 'he\rad\n1\n'])(
  'the header %j is left to the general reader',
  (text) => {
    for (let size = 1; size <= text.length; size++)
      expect(scan(inChunks(text, size))).toEqual({ seen: '', rest: text, line: 1 });
  },
);

test('a carriage return at the end of the header belongs to its line end', () => {
  expect(scan(['head\r\n1\n'])).toEqual({ seen: '2:1', rest: undefined });
});

test('half a row that is too long to be plain is not held', () => {
  expect(scan(['h\n1', '23456', '7890', '1\n'])).toEqual({ seen: '', rest: '12345678901\n', line: 2 });
  expect(scan(['h'.repeat(2 ** 20), 'h', '\n1\n']).line).toBe(1);
});

test('chunks of any size give the same, and no byte is lost or given twice', () => {
  const line = fc.constantFrom('1', '22', '333', 'x', '', '\r', '12345678901');
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 8 }),
      fc.integer({ min: 1, max: 12 }),
      fc.boolean(),
      (lines, size, isEnded) => {
        const text = ['head', ...lines].join('\n') + (isEnded ? '\n' : '');
        const { seen, rest = '', line: at } = scan(inChunks(text, size), true, 100);
        const plain = lines.findIndex((one) => !/^[0-9]+$/.test(one));
        const whole = lines
          .slice(0, plain === -1 ? undefined : plain)
          .filter((_, i) => isEnded || i < lines.length - 1);
        expect(seen).toBe(whole.map((one, i) => `${i + 2}:${one}`).join(' '));
        const read = lines.length === 0 && !isEnded ? '' : ['head', ...whole].map((one) => `${one}\n`).join('');
        expect(read + rest).toBe(text);
        if (rest !== '') expect(at).toBe(read.split('\n').length);
      },
    ),
    { seed: 5, numRuns: 300 },
  );
});
