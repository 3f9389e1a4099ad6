import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unreadable } from '../engine.js';
import { GRID, type Hostile } from './row.js';

const link = (target: string) => (path: string) => symlinkSync(target, path);
const fifo = (path: string): void => void execFileSync('mkfifo', [path]);
const isRoot = process.getuid?.() === 0;

export const DISK: readonly Hostile[] = [
  { name: 'a pipe in a folder is not waited for', tree: () => ({ 'a.csv': GRID, pipe: fifo }), expected: '1/4' },
  {
    name: 'a pipe by name',
    tree: () => ({ pipe: fifo }),
    inputs: { results: 'pipe' },
    expected: 'pipe: is not a regular file',
  },
  { name: 'a link to a pipe', tree: () => ({ 'a.csv': GRID, pipe: fifo, link: link('pipe') }), expected: '1/4' },
  { name: 'a device by name', tree: () => ({}), inputs: { results: '/dev/zero' }, expected: 'is not a regular file' },
  {
    name: 'a link to a device',
    tree: () => ({ 'zero.csv': link('/dev/zero') }),
    inputs: { results: 'zero.csv' },
    expected: 'zero.csv: is not a regular file',
  },
  {
    name: 'a file of the kernel without a size',
    tree: () => ({}),
    inputs: { results: '/proc/self/status' },
    expected: '/proc/self/status',
  },
  {
    name: 'a link to itself',
    tree: () => ({ 'a.csv': link('a.csv') }),
    inputs: { results: 'a.csv' },
    expected: 'a.csv: leads through too many links',
  },
  { name: 'a link to itself in a folder', tree: () => ({ 'a.csv': GRID, loop: link('loop') }), expected: '1/4' },
  {
    name: 'a link to nothing',
    tree: () => ({ 'a.csv': link('nothing') }),
    inputs: { results: 'a.csv' },
    expected: 'a.csv: does not exist',
  },
  {
    name: 'a link out of the folder is not followed',
    tree: () => ({ 'a.csv': GRID, hosts: link('/etc/hosts') }),
    expected: '1/4',
  },
  {
    name: 'a folder that links to its parent',
    tree: () => ({ 'in/a.csv': GRID, 'in/up': link('..') }),
    expected: '1/4',
  },
  {
    name: 'the same file under two names',
    tree: () => ({ 'a.csv': GRID, 'b.csv': (path) => linkSync(join(dirname(path), 'a.csv'), path) }),
    expected: '1/4',
  },
  {
    name: 'a folder by the name of a file',
    tree: () => ({ 'a.csv': (path) => mkdirSync(path) }),
    inputs: { results: 'a.csv' },
    expected: 'a.csv: is a folder without files',
  },
  {
    name: 'a folder in a folder by the name of a file',
    tree: () => ({ 'a.csv': GRID, 'b.csv': (path) => mkdirSync(path) }),
    expected: '1/4',
  },
  { name: 'an empty folder', tree: () => ({}), expected: 'is a folder without files' },
  {
    name: 'a path through a file',
    tree: () => ({ 'a.csv': GRID }),
    inputs: { results: 'a.csv/b.csv' },
    expected: 'no file matches "a.csv/b.csv"',
  },
  {
    name: 'a path of 100,000 characters',
    tree: () => ({ 'a.csv': GRID }),
    inputs: { results: 'x'.repeat(100_000) },
    expected: 'no file matches',
  },
  {
    name: 'a path with a NUL',
    tree: () => ({ 'a.csv': GRID }),
    inputs: { results: 'a\u0000.csv' },
    expected: 'no file matches',
  },
  {
    name: 'a glob of stars',
    tree: () => ({ 'a.csv': GRID }),
    inputs: { results: `${'**/'.repeat(200)}*` },
    expected: '1/4',
  },
  {
    name: 'a glob of braces without end',
    tree: () => ({ 'a.csv': GRID }),
    inputs: { results: '{a,b}'.repeat(60) },
    expected: 'results',
  },
  {
    name: 'a glob of stars and letters',
    tree: () => ({ [`${'a'.repeat(200)}.csv`]: GRID }),
    inputs: { results: `${'*a'.repeat(60)}*b` },
    expected: 'no file matches',
  },
  {
    name: 'everything is taken away again',
    tree: () => ({ 'a.csv': GRID }),
    inputs: { results: '*.csv\n!*' },
    expected: 'taken away again',
  },
  {
    name: 'a name that is a glob',
    tree: () => ({ '[a]*.csv': GRID }),
    inputs: { results: '[a]*.csv' },
    expected: '1/4',
  },
  { name: 'a name with a line end and a command', tree: () => ({ 'a\n::error::b.csv': GRID }), expected: '1/4' },
  {
    name: 'a name that turns the direction of writing',
    tree: () => ({ 'a\u202evsc.csv': '' }),
    expected: 'a\\u202evsc.csv: the file is empty',
  },
  {
    name: '100 empty files',
    tree: () => Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`${i}.log`, ''])),
    expected: 'no file holds results per question',
  },
  {
    name: 'more files than the limit',
    tree: () => Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.csv`, GRID])),
    inputs: { limits: 'files=10' },
    expected: 'the limit `files`',
  },
  ...(isRoot
    ? []
    : [
        {
          name: 'a file that may not be read',
          tree: () => ({ 'a.csv': unreadable(GRID) }),
          expected: 'a.csv: may not be read: permission denied',
        },
      ]),
  {
    name: 'the adjudications are a folder',
    tree: () => ({ 'a.csv': GRID, 'b/c.txt': 'x' }),
    inputs: { results: 'a.csv', adjudications: 'b' },
    expected: 'b',
  },
  {
    name: 'the adjudications are no table',
    tree: () => ({ 'a.csv': GRID, 'b.csv': '{"a":1}' }),
    inputs: { results: 'a.csv', adjudications: 'b.csv' },
    expected: 'b.csv',
  },
  {
    name: 'the adjudications are of queries unknown: said in a warning',
    tree: () => ({ 'a.csv': GRID, 'b.csv': 'query_id,class,note\n__proto__,genuine,x\n' }),
    inputs: { results: 'a.csv', adjudications: 'b.csv' },
    expected: '1/4',
  },
  {
    name: 'the adjudications are a pipe',
    tree: () => ({ 'a.csv': GRID, 'b.csv': fifo }),
    inputs: { results: 'a.csv', adjudications: 'b.csv' },
    expected: 'b.csv: the adjudications file is not a regular file',
  },
  {
    name: 'the adjudications are a device without end',
    tree: () => ({ 'a.csv': GRID }),
    inputs: { results: 'a.csv', adjudications: '/dev/zero' },
    expected: '/dev/zero: the adjudications file is not a regular file',
  },
  {
    name: 'the adjudications have a class of no meaning',
    tree: () => ({ 'a.csv': GRID, 'b.csv': 'query_id,class,note\nq4,__proto__,x\n' }),
    inputs: { results: 'a.csv', adjudications: 'b.csv' },
    expected: 'b.csv:2',
  },
];
