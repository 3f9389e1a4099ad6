import { describe, expect, test } from '@jest/globals';
import { Cursor } from '../../src/answers/cursor.js';
import { Effort, UNREADABLE } from '../../src/answers/effort.js';
import { tokensOf } from '../../src/answers/tokens.js';

class Open extends Cursor {
  override peek = (ahead?: number) => super.peek(ahead);
  override take = () => super.take();
  override isNext = (text: string) => super.isNext(text);
  override accept = (text: string) => super.accept(text);
  override expect = (text: string) => {
    super.expect(text);
  };
}
const on = (text: string, effort = new Effort()) => new Open(tokensOf(text), effort);

describe('a cursor', () => {
  test('looks ahead without moving, and takes one after the other', () => {
    const cursor = on('1 + x');
    expect([cursor.peek()?.text, cursor.peek(2)?.text, cursor.peek(3)]).toEqual(['1', 'x', undefined]);
    expect([cursor.take(), cursor.take(), cursor.take()].map(({ text }) => text)).toEqual(['1', '+', 'x']);
    expect(() => cursor.take()).toThrow(UNREADABLE);
  });

  test('tells a brace from the command of a brace, and a command from a word', () => {
    expect([on('{').isNext('{'), on('\\{').isNext('{')]).toEqual([true, false]);
    expect([on('\\frac').isNext('frac'), on('frac').isNext('frac')]).toEqual([true, false]);
    expect(on('').isNext('{')).toBe(false);
  });

  test('accepts what comes next, and stays where it does not', () => {
    const cursor = on('(1');
    expect([cursor.accept('['), cursor.accept('('), cursor.peek()?.text]).toEqual([false, true, '1']);
    expect(() => {
      cursor.expect(')');
    }).toThrow(UNREADABLE);
    expect(cursor.peek()?.text).toBe('1');
  });

  test('pays for every token that it takes', () => {
    const effort = new Effort();
    effort.spend(2_999);
    const cursor = on('1 2', effort);
    cursor.take();
    expect(() => cursor.take()).toThrow(UNREADABLE);
  });
});
