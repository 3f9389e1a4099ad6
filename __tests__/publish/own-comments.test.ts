import { expect, test } from '@jest/globals';
import { ApiFailure } from '../../src/github/failure.js';
import type { GitHub } from '../../src/github/api.js';
import { marker } from '../../src/publish/marker.js';
import { latestWith, loginOf, markedUnder, sameText, writtenBy } from '../../src/publish/own-comments.js';

const by = (id: number, login: string, isBot = false, body = '') => ({ id, body, author: { login, isBot } });
const ids = (all: readonly { id: number }[]): number[] => all.map(({ id }) => id);

test('of an account, oldest first, whatever order they come in', () => {
  const all = [by(3, 'ann'), by(1, 'ann'), by(2, 'bob'), by(4, '')];
  expect(ids(writtenBy('ann', all))).toEqual([1, 3]);
  expect(writtenBy('nobody', all)).toEqual([]);
});

test('a bot is known with and without the end of its name; a person of that name is not it', () => {
  const all = [by(1, 'my-app[bot]', true), by(2, 'my-app', true), by(3, 'my-app'), by(4, 'my-app[bot]')];
  expect(ids(writtenBy('my-app', all))).toEqual([1, 2, 3]);
  expect(ids(writtenBy('my-app[bot]', all))).toEqual([1, 2, 4]);
  expect(ids(writtenBy('github-actions[bot]', [by(1, 'github-actions', false)]))).toEqual([]);
});

test('those that begin with the marker of the key', () => {
  const mark = (key: string): string => marker(key, { verdict: 'no-gain', passed: false }, { commit: '', runs: [] });
  const all = [
    by(1, 'a', false, `${mark('k')}text`),
    by(2, 'a', false, `${mark('other')}text`),
    by(3, 'a', false, `> ${mark('k')}`),
  ];
  expect(ids(markedUnder('k', all))).toEqual([1]);
});

test('of several with one text the last', () => {
  const all = [by(1, 'a', false, 'x'), by(2, 'a', false, 'x\r\n'), by(3, 'a', false, 'y')];
  expect(latestWith('x', all)?.id).toBe(2);
  expect(latestWith('z', all)).toBeUndefined();
});

test('texts are the same but for line ends and white space at the end', () => {
  expect(sameText('a\r\nb\n\n', 'a\nb')).toBe(true);
  expect(sameText(' a', 'a')).toBe(false);
  expect(sameText('a\n\nb', 'a\nb')).toBe(false);
});

test('where GitHub does not say who we are, it is the default token; a defect goes through', async () => {
  const who = (viewer: () => Promise<string>): Promise<string> => loginOf({ viewer } as GitHub);
  expect(await who(async () => 'ann')).toBe('ann');
  expect(await who(() => Promise.reject(new ApiFailure('refused', 'no viewer')))).toBe('github-actions[bot]');
  await expect(who(() => Promise.reject(new TypeError('x')))).rejects.toThrow(TypeError);
});
