import { expect, test } from '@jest/globals';
import { argumentFacts } from '../../../src/readers/common/arguments.js';

test.each([
  ['pretrained=org/a,revision=main', { pretrained: 'org/a', revision: 'main' }],
  [' revision = main , dtype=float16', { revision: 'main', dtype: 'float16' }],
  ['gen={"a":1,"b":2},x="p,q",y=[1,2]', { gen: '{"a":1,"b":2}', x: '"p,q"', y: '[1,2]' }],
  ['url=http://h/?a=b', { url: 'http://h/?a=b' }],
  ['alone,=3,empty=,a=1', { a: '1' }],
  ['', {}],
])('the text %j', (text, facts) => {
  expect(argumentFacts(text)).toEqual(facts);
});

test('of an object values are texts, as they are written', () => {
  expect(argumentFacts({ a: 'x', b: 0.7, c: false, d: [1, 2], e: { f: 1 } })).toEqual({
    a: 'x',
    b: '0.7',
    c: 'false',
    d: '[1,2]',
    e: '{"f":1}',
  });
});

test('what the machine needs, what is not set, and the name of the model itself tell no systems apart', () => {
  const facts = { device: 'cuda:0', batch_size: 8, api_key: 'x', seed: null, note: '', pretrained: 'org/a', top_p: 1 };
  expect(argumentFacts(facts, 'org/a')).toEqual({ top_p: '1' });
  expect(argumentFacts('device=cuda,timeout=3,pretrained=org/a,top_p=1', 'org/a')).toEqual({ top_p: '1' });
});

test.each([[undefined], [null], [7], [['a=1']], [true]])('%j holds no arguments', (value) => {
  expect(argumentFacts(value)).toEqual({});
});

test('names that mean something to JavaScript are names like others', () => {
  expect(Object.entries(argumentFacts('__proto__=a,constructor=b'))).toEqual([
    ['__proto__', 'a'],
    ['constructor', 'b'],
  ]);
});
