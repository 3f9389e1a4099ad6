import { one, type Hostile } from './row.js';

const lines = (name: string, content: () => string, expected: string): Hostile =>
  one(name, 'a.jsonl', content, expected);
const array = (name: string, content: () => string, expected: string): Hostile =>
  one(name, 'a.json', content, expected);

const ROWS = ['{"id":"q1","alpha":1,"beta":1}', '{"id":"q2","alpha":1,"beta":0}', '{"id":"q3","alpha":0,"beta":0}'];
const TEXT = `${ROWS.join('\n')}\n`;
const deep = (depth: number, open = '[', close = ']'): string => open.repeat(depth) + close.repeat(depth);
/** The rows with another value for the outcome of one model on the second query. */
const outcome = (value: string) => (): string => TEXT.replace('"beta":0', `"beta":${value}`);

export const JSON_FILES: readonly Hostile[] = [
  lines('lines as they should be', () => TEXT, '1/3'),
  array('an array', () => `[${ROWS.join()}]`, '1/3'),
  array('an empty array', () => '[]', 'a.json'),
  array('an empty object', () => '{}', 'a.json'),
  array('nothing but a bracket', () => '[', 'a.json'),
  array('nothing but a brace', () => '{', 'a.json'),
  array('a number', () => '7', 'a.json'),
  array('a text', () => '"text"', 'a.json'),
  array('null', () => 'null', 'a.json'),
  array('10,000 levels of arrays', () => deep(10_000), 'a.json'),
  array('1,000,000 levels of arrays', () => deep(1_000_000), 'a.json'),
  array('10,000 levels of objects', () => deep(10_000, '{"a":', '}').replace('}', '1}'), 'a.json'),
  array('1,000,000 levels that are never closed', () => '['.repeat(1_000_000), 'a.json'),
  array('1,000,000 objects that are never closed', () => '{"a":'.repeat(1_000_000), 'a.json'),
  lines('900 levels in a row', () => TEXT.replace('"beta":0', `"beta":0,"x":${deep(900)}`), '1/3'),
  lines(
    '20,000 keys in the first row',
    () => TEXT.replace('{', `{${Array.from({ length: 20_000 }, (_, i) => `"k${i}":${i},`).join('')}`),
    'a.jsonl:1: the rows have more than 5,000 keys, the most that are columns; "k5000" is beyond them.',
  ),
  lines(
    '20,000 levels in the first row',
    () => TEXT.replace('{', `{"x":${deep(20_000)},`),
    'a.jsonl:1: not valid JSON',
  ),
  lines(
    '20,000 levels in another row',
    () => TEXT.replace('"beta":0', `"beta":0,"x":${deep(20_000, '{"a":', '}').replace('}', '1}')}`),
    'a.jsonl:2: not valid JSON: a value is nested more than 1,000 levels deep',
  ),
  lines('1,000,000 levels in a row', () => TEXT.replace('"beta":0', `"beta":0,"x":${deep(1_000_000)}`), 'a.jsonl:2'),
  lines(
    '900 levels beside a long integer',
    () => TEXT.replace('"beta":0', `"beta":0,"y":123456789012345678901,"x":${deep(900)}`),
    '1/3',
  ),
  lines('10,000 levels as an outcome', outcome(deep(10_000)), 'a.jsonl: column "beta": it holds'),
  array('brackets that do not match', () => `[${ROWS.join()}}`, 'a.json'),
  array('a comma too many', () => `[${ROWS.join()},]`, 'a.json'),
  array('a comma too few', () => `[${ROWS.join(' ')}]`, 'a.json'),
  array('a second value behind the array', () => `[${ROWS.join()}] {}`, 'a.json'),
  array('comments', () => `[ // rows\n${ROWS.join()}]`, 'a.json'),
  array('single quotes', () => `[${ROWS.join()}]`.replaceAll('"', "'"), 'a.json'),
  array('keys without quotes', () => '[{id:"q1",alpha:1,beta:1}]', 'a.json'),
  array('cut inside a row', () => `[${ROWS.join()}`.slice(0, -5), 'a.json'),
  array('cut behind a row', () => `[${ROWS.join()}`, 'a.json'),
  lines('cut inside the last line', () => TEXT.slice(0, -5), '0/2'),
  lines('cut inside a line in the middle', () => TEXT.replace('"beta":0}\n', '"beta":0\n'), 'a.jsonl'),
  lines('a line end inside a text', () => TEXT.replace('"q2"', '"q\n2"'), 'a.jsonl:2'),
  lines('a broken escape', () => TEXT.replace('"q2"', '"q\\x2"'), 'a.jsonl:2'),
  lines('half an escape', () => TEXT.replace('"q2"', '"q\\u12"'), 'a.jsonl:2'),
  lines('a row that is an array', () => `${TEXT}["q4",1,1]\n`, 'a.jsonl:4: a row is not a JSON object'),
  lines('a row that is a number', () => `${TEXT}7\n`, 'a.jsonl:4: a row is not a JSON object'),
  lines('a row that is null', () => `${TEXT}null\n`, 'a.jsonl:4: a row is not a JSON object'),
  lines('an empty row', () => `${TEXT}{}\n`, '1/3'),
  lines('empty lines', () => `\n\n${TEXT.replaceAll('\n', '\n\n')}`, '1/3'),
  lines(
    'one key twice: it is not said which one counts',
    () => TEXT.replace('"beta":0', '"beta":0,"beta":1'),
    'a.jsonl:2: not valid JSON: an object has the key "beta" twice',
  ),
  lines(
    'keys that are names of objects',
    () => '{"id":"__proto__","__proto__":1,"constructor":0}\n{"id":"x","__proto__":0,"constructor":0}\n',
    '1/2',
  ),
  lines('a prototype in a row', () => TEXT.replace('"beta":0', '"beta":0,"__proto__":{"beta":1}'), '1/3'),
  lines('1e999', outcome('1e999'), 'a.jsonl:2'),
  lines('-1e999', outcome('-1e999'), 'a.jsonl:2'),
  lines('minus zero', outcome('-0'), '1/3'),
  lines('NaN is missing', outcome('NaN'), 'at least 2 models'),
  lines('Infinity', outcome('Infinity'), 'a.jsonl:2'),
  lines('-Infinity', outcome('-Infinity'), 'a.jsonl:2'),
  lines('a huge integer', outcome('123456789012345678901234567890'), 'a.jsonl:2'),
  lines('a number of 100,000 digits', outcome('1'.repeat(100_000)), 'a.jsonl:2'),
  lines('a leading zero', outcome('01'), 'a.jsonl:2'),
  lines('a leading plus', outcome('+1'), 'a.jsonl:2'),
  lines('a score as a text', outcome('"1"'), '1/3'),
  lines('a score in a list of one', outcome('[1]'), '1/3'),
  lines('a score as an object', outcome('{"value":1}'), 'only "alpha" is left in the pool'),
  lines('a score as a text of no meaning', outcome('"one"'), 'a.jsonl:2'),
  lines('null is missing', outcome('null'), 'at least 2 models'),
  lines('an id that is an object', () => TEXT.replace('"q2"', '{"$oid":"q2"}'), 'a.jsonl:2'),
  lines('an id that is null', () => TEXT.replace('"q2"', 'null'), 'a.jsonl:2'),
  lines('an id that is empty', () => TEXT.replace('"q2"', '""'), 'a.jsonl:2'),
  lines(
    'ids that are long integers keep their digits',
    () => '{"id":12345678901234567890,"alpha":1,"beta":0}\n{"id":12345678901234567891,"alpha":0,"beta":0}\n',
    '1/2',
  ),
  lines(
    'an id as text and as number are one query',
    () => '{"id":"7","alpha":1}\n{"id":7,"beta":1}\n{"id":8,"alpha":0,"beta":0}\n',
    '1/2',
  ),
  lines('an id of a megabyte', () => TEXT.replace('q2', 'x'.repeat(2 ** 20)), '1/3'),
];
