import { GRID, one, type Hostile } from './row.js';

const utf16 = (text: string, big = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const MARK = '\ufeff';

export const ENCODINGS: readonly Hostile[] = [
  one('UTF-8 with a byte order mark', 'a.csv', () => MARK + GRID, '1/4'),
  one('two byte order marks', 'a.csv', () => MARK + MARK + GRID, '1/4'),
  one('a byte order mark alone', 'a.csv', () => MARK, 'a.csv: the file is empty'),
  one(
    'half a byte order mark',
    'a.csv',
    () => Buffer.concat([Buffer.from([0xef, 0xbb]), Buffer.from(GRID)]),
    'not UTF-8',
  ),
  one('UTF-16 with a mark', 'a.csv', () => utf16(MARK + GRID), 'a.csv: the file cannot be read: it is UTF-16'),
  one('UTF-16 with a mark, other way round', 'a.csv', () => utf16(MARK + GRID, true), 'it is UTF-16'),
  one('UTF-16 without a mark', 'a.csv', () => utf16(GRID), 'NUL bytes'),
  one(
    'UTF-32',
    'a.csv',
    () => Buffer.from(Uint32Array.from(MARK + GRID, (c) => c.codePointAt(0)!).buffer),
    'a.csv: the file cannot be read',
  ),
  {
    name: 'UTF-16 beside results is not passed over',
    tree: () => ({ 'a.csv': GRID, 'b.csv': utf16(MARK + GRID.replace('alpha', 'gamma')) }),
    expected: 'b.csv: the file cannot be read: it is UTF-16',
  },
  {
    name: 'Latin-1 beside results is not passed over',
    tree: () => ({ 'a.csv': GRID, 'b.csv': Buffer.from(GRID.replace('alpha', 'g\u00e4mma'), 'latin1') }),
    expected: 'b.csv: the file cannot be read: it is not UTF-8',
  },
  one(
    'Latin-1',
    'a.csv',
    () => Buffer.from(GRID.replace('alpha', 'alph\u00e4'), 'latin1'),
    'a.csv: the file cannot be read: it is not UTF-8',
  ),
  one(
    'Latin-1 behind the opening',
    'a.csv',
    () =>
      Buffer.concat([
        Buffer.from(GRID + `${'x'.repeat(994)},1,1\n`.repeat(1800)),
        Buffer.from('\u00e4,1,1\n', 'latin1'),
      ]),
    'a.csv',
  ),
  one('a NUL byte in the header', 'a.csv', () => GRID.replace('alpha', 'al\u0000pha'), 'NUL bytes'),
  one('a NUL byte in an id', 'a.csv', () => GRID.replace('q2', 'q\u00002'), 'NUL bytes'),
  one(
    'a NUL byte behind the opening',
    'a.csv',
    () =>
      `query_id,alpha,beta\n${Array.from({ length: 1700 }, (_, i) => `query${i}${'x'.repeat(1000)},1,1\n`).join('')}q\u0000,1,1\n`,
    '0/1701',
  ),
  one(
    'an escaped NUL in JSON',
    'a.jsonl',
    () => '{"id":"q\\u0000","alpha":1,"beta":0}\n{"id":"q","alpha":0,"beta":0}\n',
    '1/2',
  ),
  one(
    'a lone surrogate in JSON',
    'a.jsonl',
    () => '{"id":"\\ud800","alpha":1,"beta":0}\n{"id":"\\udfff","alpha":0,"beta":0}\n',
    'a.jsonl:1: the question id "\\ud800" is not valid Unicode',
  ),
  one(
    'overlong UTF-8',
    'a.csv',
    () => Buffer.concat([Buffer.from(GRID), Buffer.from([0xc0, 0xaf, 0x2c, 0x31, 0x2c, 0x31, 0x0a])]),
    'not UTF-8',
  ),
  one('UTF-8 cut inside a character', 'a.csv', () => Buffer.from(`${GRID}\u00e4`).subarray(0, -1), 'a.csv'),
  one('carriage returns alone', 'a.csv', () => GRID.replaceAll('\n', '\r'), '1/4'),
  one('carriage returns and line feeds', 'a.csv', () => GRID.replaceAll('\n', '\r\n'), '1/4'),
  one('all kinds of line ends', 'a.csv', () => 'query_id,alpha,beta\r\nq1,1,1\nq2,1,0\r\nq3,0,1\nq4,0,0', '1/4'),
  one('a carriage return in the middle', 'a.csv', () => GRID.replace('q2,1', 'q2\r,1'), '1/4'),
  one('line separators of Unicode are no line ends', 'a.csv', () => GRID.replace('q2', 'q\u20282\u2029'), '1/4'),
  one('a form feed and a vertical tab', 'a.csv', () => GRID.replace('q2', 'q\f2\v'), '1/4'),
  one(
    'a text that ends with the end mark of old systems',
    'a.csv',
    () => `${GRID}\u001a`,
    'a.csv:6: the row has 1 cells',
  ),
  {
    name: 'ids that differ in composition are two queries',
    tree: () => ({ 'a.csv': 'query_id,alpha,beta\n\u00e9,1,0\ne\u0301,0,0\n' }),
    expected: '1/2',
  },
  {
    name: 'models that differ by an invisible character are two',
    tree: () => ({ 'a.csv': 'query_id,alpha,alpha\u200b\nq1,1,0\nq2,0,0\n' }),
    expected: '1/2',
  },
];
