import { expect, test } from '@jest/globals';

const full = (globalThis as unknown as { expect: typeof expect }).expect;

const VALUES: unknown[] = [
  ...[undefined, null, true, 0, -0, NaN, 1n, '', 'a', Symbol.iterator],
  ...[[], [1], [undefined], [1, , 2], {}, { a: undefined }, { a: -0 }, { a: [1, { b: 'c' }] }, new Set([1])],
  ...[
    new Map([['a', 1]]),
    new Error('a'),
    new RangeError('a'),
    new Date(0),
    /a/g,
    Buffer.from('a'),
    expect.any(Number),
  ],
  Object.assign(Object.create(null) as object, { a: [1, { b: 'c' }] }),
];
const cyclic = (length: number): object => {
  const links: { next?: object }[] = Array.from({ length }, () => ({}));
  links.forEach((link, i) => (link.next = links[(i + 1) % length]!));
  return links[0]!;
};
VALUES.push(
  ...[cyclic(1), cyclic(2), new Date(NaN), new Set([2]), new Map([['a', 2]]), new Float64Array([0])],
  ...[new Float64Array([-0]), new URLSearchParams('a=1'), new URLSearchParams('a=2'), { a: [1, { b: 'd' }] }],
);
const NUMBERS = [undefined, '1', 1n, 0, 1, 1.004, 1.006, NaN, Infinity, -Infinity];

/** What a matcher says of a value: nothing, or why it does not pass. */
function said(of: typeof expect, name: string, actual: unknown, ...expected: unknown[]): string | undefined {
  try {
    (of(actual) as unknown as Record<string, (...args: unknown[]) => void>)[name]!(...expected);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

test.each<[string, readonly unknown[]]>([
  ['toBe', VALUES],
  ['toEqual', VALUES],
  ['toBeLessThan', NUMBERS],
  ['toBeLessThanOrEqual', NUMBERS],
  ['toBeGreaterThan', NUMBERS],
  ['toBeGreaterThanOrEqual', NUMBERS],
  ['toBeCloseTo', NUMBERS],
])('%s passes, or says, what it does of Jest’s own', (name, values) => {
  for (const actual of values)
    for (const expected of values) full(said(expect, name, actual, expected)).toBe(said(full, name, actual, expected));
});

test.each(['toBeUndefined', 'toBeNull', 'toBeNaN'])('%s passes, or says, what it does of Jest’s own', (name) => {
  for (const actual of VALUES) full(said(expect, name, actual)).toBe(said(full, name, actual));
});

test('digits, what is not so, and promises are as ever', async () => {
  for (const digits of [0, 1, 2, 3])
    full(said(expect, 'toBeCloseTo', 1, 1.004, digits)).toBe(said(full, 'toBeCloseTo', 1, 1.004, digits));
  full(() => expect(1).not.toBe(1)).toThrow('Expected: not');
  await full(expect(Promise.resolve(1)).resolves.toBe(2)).rejects.toThrow('Expected:');
  await expect(Promise.reject(new Error('a'))).rejects.toThrow('a');
});
