import { describe, expect, test } from '@jest/globals';
import { Budget, DEFAULT_LIMITS, type SourceLimits } from '../../src/sources/limits.js';

const budget = (limits: Partial<SourceLimits> = {}): Budget => new Budget({ ...DEFAULT_LIMITS, ...limits });
const MiB = 2 ** 20;

describe('each limit is reached before it is passed', () => {
  test('files of the run', () => {
    const run = budget({ maxFiles: 2 });
    run.addFile();
    run.addFile();
    expect(() => {
      run.addFile();
    }).toThrow('There are more than 2 files, the limit `files`. If that is intended, raise `limits`: files=4.');
  });

  test.each<[string, (run: Budget, n: number) => void, Partial<SourceLimits>, number, string]>([
    [
      'entries',
      (run, n) => run.checkEntries(n, 'a.zip'),
      { maxEntries: 3 },
      3,
      'a.zip: holds more than 3 files inside it, the limit `entries`.',
    ],
    [
      'nesting',
      (run, n) => run.checkNesting(n, 'a'),
      { maxNesting: 2 },
      2,
      'a: has more than 2 archives or compressions around one another',
    ],
    [
      'bytes of a file',
      (run, n) => run.checkFileBytes(n, 'a'),
      { maxFileBytes: 5 * MiB },
      5 * MiB,
      'a: has more than 5MiB of content, the limit `file-bytes`. If that is intended, raise `limits`: file-bytes=10MiB.',
    ],
    [
      'bytes that are no round number',
      (run, n) => run.checkFileBytes(n, 'a'),
      { maxFileBytes: 1000 },
      1000,
      'a: has more than 1000 bytes of content',
    ],
    [
      'bytes of the run',
      (run, n) => run.charge(n, n, 'a', 'gzip'),
      { maxTotalBytes: 2 ** 31 },
      2 ** 31,
      'a: brings the run to more than 2GiB of decompressed content',
    ],
    [
      'downloads',
      (run, n) => run.chargeDownload(n, 'a'),
      { maxTotalBytes: 2 ** 30 },
      2 ** 30,
      'a: brings the run to more than 1GiB of downloaded content, the limit `total-bytes`.',
    ],
  ])('%s', (_, charge, limits, most, says) => {
    expect(() => {
      charge(budget(limits), most);
    }).not.toThrow();
    expect(() => {
      charge(budget(limits), most + 1);
    }).toThrow(says);
  });

  test('the ratio, above 100 MiB alone', () => {
    const small = 100 * MiB;
    expect(() => {
      budget().charge(small, 1, 'a', 'gzip');
    }).not.toThrow();
    expect(() => {
      budget().charge(small + 1, small / 200, 'a', 'gzip');
    }).toThrow(
      'a: expands by more than 200 times its size, the limit `ratio`. If that is intended, raise `limits`: ratio=400.',
    );
    expect(() => {
      budget().charge(small + 1, small / 200 + 1, 'a', 'gzip');
    }).not.toThrow();
  });
});

describe('what is read again', () => {
  test('counts once, up to where it was read before', () => {
    const run = budget({ maxTotalBytes: 10 });
    for (const produced of [4, 6, 2]) run.charge(produced, 1, 'a', 'gzip');
    run.charge(4, 1, 'b', 'gzip');
    expect(() => {
      run.charge(7, 1, 'a', 'gzip');
    }).toThrow('total-bytes');
    expect(() => {
      run.charge(5, 1, 'b', 'gzip');
    }).toThrow('total-bytes');
  });

  test('in another stage, or as a download, counts by itself', () => {
    const run = budget({ maxTotalBytes: 10 });
    run.charge(6, 1, 'a', 'gzip');
    run.chargeDownload(10, 'a');
    expect(() => {
      run.charge(6, 1, 'a', 'entry');
    }).toThrow('total-bytes');
  });
});
