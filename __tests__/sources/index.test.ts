import { describe, expect, test } from '@jest/globals';
import { appendFileSync, existsSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { UserError } from '../../src/base/errors.js';
import type { ResultsFile } from '../../src/sources/results-file.js';
import { DEFAULT_LIMITS, openSources, type SourceLimits } from '../../src/sources/index.js';
import { collect } from '../../src/sources/random-access.js';
import { LINES, LINES_ZSTD, zip } from './archives.js';
import { folderOf } from './folders.js';
import { settle, whole } from './streams.js';

async function open(files: Record<string, string | Buffer>, limits: Partial<SourceLimits> = {}) {
  return openSources(['.'], { cwd: folderOf(files), limits: { ...DEFAULT_LIMITS, ...limits } });
}

async function contents(files: readonly ResultsFile[]): Promise<[string, string][]> {
  const read: [string, string][] = [];
  for (const file of files) {
    const text = (await whole(file.open())).toString();
    expect((await file.bytes()).toString()).toBe(text);
    read.push([file.path, text]);
  }
  return read;
}

describe('files', () => {
  test('are decoded by content, whatever they are called', async () => {
    const { files } = await open({
      'a.txt': gzipSync('zipped'),
      'b.gz': 'plain',
      'c.jsonl.zst': LINES_ZSTD,
      'd.json': zip([{ name: 'x', data: 'in zip' }]),
      'e.zip': 'not a zip',
      'f.empty': '',
    });
    expect(await contents(files)).toEqual([
      ['a.txt', 'zipped'],
      ['b.gz', 'plain'],
      ['c.jsonl.zst', LINES],
      ['d.json!x', 'in zip'],
      ['e.zip', 'not a zip'],
      ['f.empty', ''],
    ]);
  });

  test('that are neither archives nor compressed can be read from any position', async () => {
    const { files } = await open({ a: 'abcdef', 'b.gz': gzipSync('zipped'), 'c.zip': zip([{ name: 'x', data: 'y' }]) });
    const parts = await Promise.all(files.map((file) => file.random?.()));
    expect(parts.map((part) => part?.size)).toEqual([6, undefined, undefined]);
    expect((await parts[0]!.read(2, 4)).toString()).toBe('cd');
    const opened = await parts[0]!.open!();
    expect((await whole(opened.from(2))).toString()).toBe('cdef');
    await opened.close();
    const limited = await open({ a: 'abcdef' }, { maxFileBytes: 5 });
    expect(String(await settle(limited.files[0]!.random!()))).toMatch(/more than 5 bytes of content/);
  });

  test('that grow beyond a limit while they are read are refused', async () => {
    const cwd = folderOf({ a: 'abcdef' });
    const grown = await openSources(['.'], { cwd, limits: { ...DEFAULT_LIMITS, maxFileBytes: 6 } });
    const opened = await (await grown.files[0]!.random!())!.open!();
    expect(opened.size).toBe(6);
    appendFileSync(path.join(cwd, 'a'), 'g');
    for (const start of [2, 6]) {
      expect(String(await settle(whole(opened.from(start))))).toMatch(/more than 6 bytes of content/);
    }
    await opened.close();
  });

  test('come in chunks, and whole', async () => {
    const bytes = Buffer.from(Array.from({ length: 2_500_000 }, (_, i) => (i * 7) % 253));
    const { files } = await open({ big: bytes });
    const sizes: number[] = [];
    for await (const chunk of files[0].open()) sizes.push(chunk.length);
    expect(sizes).toEqual([2 ** 20, 2 ** 20, 2_500_000 - 2 ** 21]);
    expect((await files[0].bytes()).equals(bytes)).toBe(true);
  });

  test('can be larger than allowed', async () => {
    const { files } = await open({ a: 'x'.repeat(11) }, { maxFileBytes: 10 });
    await expect(whole(files[0].open())).rejects.toThrow(/^a: .*`file-bytes`/);
  });

  test('above 1 GiB are not held in memory, and not read to find out', async () => {
    const cwd = folderOf({ sparse: '' });
    truncateSync(path.join(cwd, 'sparse'), 2 ** 30 + 1);
    const { files } = await openSources(['sparse'], { cwd });
    rmSync(path.join(cwd, 'sparse'));
    await expect(files[0].bytes()).rejects.toThrow(/^sparse: is larger than 1 GiB/);
    const mebibyte = Buffer.alloc(2 ** 20);
    async function* endless(): AsyncGenerator<Buffer> {
      for (;;) yield mebibyte;
    }
    await expect(collect(endless(), 'x')).rejects.toThrow(UserError);
  });

  test('that vanish or turn into a folder before they are read', async () => {
    const cwd = folderOf({ a: 'x', 'b/c': '' });
    const { files } = await openSources(['a'], { cwd });
    rmSync(path.join(cwd, 'a'));
    await expect(whole(files[0].open())).rejects.toThrow(/^a: does not exist/);
    await expect(files[0].bytes()).rejects.toThrow(UserError);
    const fault = await openSources(['b/c'], { cwd }).then(async (sources) => {
      rmSync(path.join(cwd, 'b'), { recursive: true });
      writeFileSync(path.join(cwd, 'b'), '');
      return settle(whole(sources.files[0].open()));
    });
    expect(String(fault)).toMatch(/b\/c: leads through a file/);
  });

  // Linux lists the open descriptors there.
  const whereListed = existsSync('/proc/self/fd') ? test : test.skip;

  whereListed('that stop being read are closed', async () => {
    const { files } = await open({ a: gzipSync(Buffer.alloc(5_000_000, 'abc')), b: Buffer.alloc(3_000_000) });
    const descriptors = () => readdirSync('/proc/self/fd').length;
    const before = descriptors();
    for (let i = 0; i < 20; i++) {
      for (const file of files) {
        for await (const chunk of file.open()) {
          expect(chunk.length).toBeGreaterThan(0);
          break;
        }
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(descriptors()).toBeLessThan(before + 5);
  });
});

describe('archives', () => {
  test('are replaced by the files inside them, two levels deep, compressed or not', async () => {
    const inner = zip([
      { name: 'x.jsonl', data: LINES, method: 8 },
      { name: 'y.gz', data: gzipSync('y'), method: 8 },
    ]);
    const outer = zip([
      { name: 'in/inner.zip', data: inner, method: 8 },
      { name: 'in/z.zst', data: LINES_ZSTD },
      { name: '__proto__', data: 'p' },
      { name: '../../etc/passwd', data: 'only a name' },
      { name: 'link', data: 'target', mode: 0o120777 },
    ]);
    const { files, setAside } = await open({ 'a.zip': outer, 'b.zip.gz': gzipSync(zip([{ name: 'q', data: 'q' }])) });
    expect(await contents(files)).toEqual([
      ['a.zip!../../etc/passwd', 'only a name'],
      ['a.zip!__proto__', 'p'],
      ['a.zip!in/inner.zip!x.jsonl', LINES],
      ['a.zip!in/inner.zip!y.gz', 'y'],
      ['a.zip!in/z.zst', LINES],
      ['b.zip.gz!q', 'q'],
    ]);
    expect(setAside).toEqual([{ path: 'a.zip!link', why: 'a symbolic link inside an archive' }]);
  });

  test('inside an archive with names that only look alike are two archives', async () => {
    const outer = zip([
      { name: 'x\n.zip', data: zip([{ name: 'f', data: 'first' }]) },
      { name: 'x\\u000a.zip', data: zip([{ name: 'f', data: 'second' }]) },
    ]);
    expect(await contents((await open({ 'a.zip': outer })).files)).toEqual([
      ['a.zip!x\\u000a.zip!f', 'first'],
      ['a.zip!x\\u005cu000a.zip!f', 'second'],
    ]);
  });

  test('three levels deep are too many, unless allowed', async () => {
    let nested = zip([{ name: 'x', data: 'x' }]);
    for (const name of ['c.zip', 'b.zip']) nested = zip([{ name, data: nested }]);
    await expect(open({ 'a.zip': nested })).rejects.toThrow(/^a\.zip!b\.zip!c\.zip: .*`nesting`/);
    expect((await open({ 'a.zip': nested }, { maxNesting: 3 })).files.map((file) => file.path)).toEqual([
      'a.zip!b.zip!c.zip!x',
    ]);
  });

  test('an archive that holds itself in many copies stops at the number of files', async () => {
    const many = zip(Array.from({ length: 60 }, (_, i) => ({ name: `f${i}`, data: '' })));
    const bomb = zip(Array.from({ length: 60 }, (_, i) => ({ name: `z${i}`, data: many, method: 8 })));
    await expect(open({ 'a.zip': bomb }, { maxFiles: 1000 })).rejects.toThrow(/more than 1000 files/);
  });

  test('a damaged file inside is named', async () => {
    const cut = gzipSync(LINES).subarray(0, 60);
    const { files } = await open({ 'a.zip': zip([{ name: 'cut.gz', data: cut }]) });
    await expect(whole(files[0].open())).rejects.toThrow(/^a\.zip!cut\.gz: is cut short/);
    await expect(open({ 'b.zip': zip([{ name: 'x', data: 'x' }]).subarray(0, -4) })).rejects.toThrow(
      /^b\.zip: is cut short/,
    );
  });

  test('an empty archive holds no files', async () => {
    expect((await open({ 'a.zip': zip([]) })).files).toEqual([]);
  });
});

describe('Inspect logs', () => {
  const entries = [
    { name: 'header.json', data: '{"h":1}', method: 93 },
    { name: 'samples/1_epoch_1.json', data: '{"s":1}', method: 8 },
    { name: 'samples/../x.json', data: '{}' },
    { name: 'header.json', data: '{"h":2}', method: 93 },
  ];

  test('stay one file, with the files inside it', async () => {
    const log = zip(entries);
    const { files, setAside } = await open({ 'run.eval': log });
    expect(files.map((file) => file.path)).toEqual(['run.eval']);
    expect((await files[0].bytes()).equals(log)).toBe(true);
    expect(await contents(files[0].entries!)).toEqual([
      ['run.eval!header.json', '{"h":2}'],
      ['run.eval!samples/1_epoch_1.json', '{"s":1}'],
      ['run.eval!samples/../x.json', '{}'],
    ]);
    expect(setAside).toHaveLength(1);
  });

  test('also inside an archive, and when they were interrupted', async () => {
    const log = zip([{ name: '_journal/start.json', data: '{}' }]);
    const { files } = await open({ 'a.zip': zip([{ name: 'logs/run.eval', data: log, method: 8 }]) });
    expect(files.map((file) => file.path)).toEqual(['a.zip!logs/run.eval']);
    expect(await contents(files[0].entries!)).toEqual([['a.zip!logs/run.eval!_journal/start.json', '{}']]);
    expect((await files[0].bytes()).equals(log)).toBe(true);
  });

  test('their entries are not read before they are asked for', async () => {
    const { files } = await open({ 'run.eval': zip([entries[0], { name: 'bad', data: 'x', crc: 1 }]) });
    expect(await files[0].entries![0].bytes()).toEqual(Buffer.from('{"h":1}'));
    await expect(files[0].entries![1].bytes()).rejects.toThrow(/^run\.eval!bad: /);
  });
});

describe('neighbours', () => {
  const names = (files: readonly ResultsFile[]) => files.map((file) => file.path);

  test('are the other files of the folder, selected or not', async () => {
    const cwd = folderOf({
      'd/s1.jsonl': '1',
      'd/s10': '',
      'd/s9': gzipSync('nine'),
      'd/.h': '',
      'd/sub/x': '',
      other: '',
    });
    const { files } = await openSources(['d/s1.jsonl'], { cwd });
    const neighbours = await files[0].neighbours();
    expect(names(neighbours)).toEqual(['d/s9', 'd/s10']);
    expect((await neighbours[0].bytes()).toString()).toBe('nine');
    expect(names(await neighbours[0].neighbours())).toEqual(['d/s1.jsonl', 'd/s10']);
  });

  test('of a file in an archive are in the archive', async () => {
    const entry = (name: string) => ({ name, data: name });
    const { files } = await open({ 'a.zip': zip(['d/x', 'd/y', 'd/e/z', 'top', 'd/w'].map(entry)), 'd/other': '' });
    const x = files.find((file) => file.path === 'a.zip!d/x')!;
    expect(names(await x.neighbours())).toEqual(['a.zip!d/y', 'a.zip!d/w']);
    expect(names(await files.find((file) => file.path === 'a.zip!top')!.neighbours())).toEqual([]);
  });

  test('of a folder that is gone are none', async () => {
    const cwd = folderOf({ 'd/a': '', 'd/b': '' });
    const { files } = await openSources(['d/a'], { cwd });
    rmSync(path.join(cwd, 'd'), { recursive: true });
    expect(await files[0].neighbours()).toEqual([]);
  });
});
