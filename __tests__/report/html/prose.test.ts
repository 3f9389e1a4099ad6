import { expect, test } from '@jest/globals';
import { prose, wordsOf } from '../../../src/report/html/prose.js';
import { message, named, strong } from '../../../src/report/model/text.js';

test('each kind of span has its element, and all of it is escaped', () => {
  const text = `A < B: ${named('<i>')} ${strong('+1 & 2')} \`a<b\` ${message('the file "a<b>" has `x<y`, "c\\"d" and 1 < 2')}`;
  expect(prose(text).toString()).toBe(
    'A &lt; B: <b class="n"><bdi>&lt;i&gt;</bdi></b> <strong>+1 &amp; 2</strong> <code>a&lt;b</code> ' +
      'the file <b class="n"><bdi>a&lt;b&gt;</bdi></b> has <code>x&lt;y</code>, <b class="n"><bdi>c\\&quot;d</bdi></b> and 1 &lt; 2',
  );
});

test('a message may begin and end with a value, and a quotation mark alone is one', () => {
  expect(prose(message('"a"')).toString()).toBe('<b class="n"><bdi>a</bdi></b>');
  expect(prose(message('5" long')).toString()).toBe('5&quot; long');
  expect(prose('').toString()).toBe('');
});

test('for a title there are words alone', () => {
  expect(wordsOf(`${named('<i>')} \`x\` ${strong('y')} ${message('"z"')}`)).toBe('<i> x y "z"');
});
