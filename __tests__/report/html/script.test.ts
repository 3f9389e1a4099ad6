import { describe, expect, test } from '@jest/globals';
import { Script } from 'node:vm';
import { SCRIPT } from '../../../src/report/html/script.js';

// What it does in a browser is tested there (e2e/html.test.ts); here, what it must never hold.

test('is a script that browsers without a build understand', () => {
  expect(() => new Script(SCRIPT)).not.toThrow();
  expect(SCRIPT).toMatch(/^'use strict';/);
});

test('ends nothing that it stands in, and is the same in every encoding', () => {
  expect(SCRIPT).not.toMatch(/<\/script|<!--|\]\]>/i);
  expect(SCRIPT).toMatch(/^[\x20-\x7e\n]*$/);
});

test('never makes HTML or code out of text, and asks nothing of any network', () => {
  expect(SCRIPT).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|srcdoc|\beval\b|new Function|setTimeout\(['"]/,
  );
  expect(SCRIPT).not.toMatch(/\bfetch\b|XMLHttpRequest|WebSocket|sendBeacon|\bimport\b|https?:|localStorage|cookie/);
});

describe('the pair of the map that is looked up', () => {
  /** The line of the script that finds the place of a pair in the list. */
  const place = /values\[([^\]]+)\]/.exec(SCRIPT)![1]!;
  const placeOf = new Script(`(i, j, size) => ${place}`).runInNewContext() as (
    i: number,
    j: number,
    size: number,
  ) => number;

  test.each([2, 3, 17])('of %d models stands where the map lists it: row by row above the diagonal', (size) => {
    const listed: string[] = [];
    for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) listed.push(`${i} ${j}`);
    for (let i = 0; i < size; i++)
      for (let j = i + 1; j < size; j++) expect(listed[placeOf(i, j, size)]).toBe(`${i} ${j}`);
  });
});
