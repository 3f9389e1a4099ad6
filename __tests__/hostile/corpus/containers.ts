import { deflateRawSync, gzipSync } from 'node:zlib';
import { LINES_ZSTD, skippableFrame, zip, zstdFrame, type TestEntry } from '../../sources/archives.js';
import { rowsOf, workbook, type Parts } from '../../support/workbook.js';
import { GRID, one, type Hostile } from './row.js';

const GRID_ENTRY: TestEntry = { name: 'grid.csv', data: GRID };
const MiB = 2 ** 20;

const archive = (name: string, entries: () => readonly TestEntry[], expected: string, inputs = {}): Hostile =>
  one(name, 'a.zip', () => zip(entries()), expected, inputs);

/** The bytes with one changed. */
function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at < 0 ? copy.length + at : at]! ^= 0xff;
  return copy;
}

function cut(bytes: Buffer, by: number): Buffer {
  return bytes.subarray(0, bytes.length - by);
}

/** An archive in an archive, so many times. */
function nested(depth: number): Buffer {
  return depth === 0 ? Buffer.from(GRID) : zip([{ name: depth === 1 ? 'grid.csv' : 'a.zip', data: nested(depth - 1) }]);
}

/** A table with line ends without end, which take next to no space. */
const bomb = (size: number): Buffer => Buffer.concat([Buffer.from(GRID), Buffer.alloc(size, '\n')]);

const book = (name: string, rows: () => string, expected: string, inputs = {}, parts: Parts = {}): Hostile =>
  one(name, 'a.xlsx', () => workbook(rows(), parts), expected, inputs);
const BOOK_ROWS = rowsOf(
  GRID.trimEnd()
    .split('\n')
    .map((line) => line.split(',')),
);

export const CONTAINERS: readonly Hostile[] = [
  book('a workbook as it should be', () => BOOK_ROWS, '1/4'),
  book('a workbook by the name of its sheet', () => BOOK_ROWS, '1/4', { results: 'a.xlsx#Results' }),
  book('a sheet that is not there', () => BOOK_ROWS, 'the workbook has no sheet "Other"', { results: 'a.xlsx#Other' }),
  book('a sheet that grows without end', () => `${BOOK_ROWS}${' '.repeat(8 * MiB)}`, 'the limit `total-bytes`', {
    limits: 'total-bytes=1MiB',
  }),
  book(
    'a billion laughs in a workbook',
    () => '',
    'declares a document type',
    {},
    {
      'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>',
    },
  ),
  book('a sheet whose part is missing', () => '', 'is not in the file', {}, { 'xl/worksheets/sheet1.xml': undefined }),
  book(
    'a cell out of range',
    () => '<row r="1"><c r="AAAA1"/></row>',
    'a.xlsx: sheet "Results", row 1: the cell "AAAA1"',
  ),
  book('a million empty columns', () => `<row r="1">${'<c/>'.repeat(1_000_000)}</row>`, 'the cell number 16385'),
  archive('a zip as it should be', () => [GRID_ENTRY], '1/4'),
  archive('a zip with deflate and a data descriptor', () => [{ ...GRID_ENTRY, method: 8, descriptor: true }], '1/4'),
  one('a zip64 as it should be', 'a.zip', () => zip([GRID_ENTRY], { zip64: true }), '1/4'),
  archive('a zip with zstd', () => [{ ...GRID_ENTRY, method: 93 }], '1/4'),
  archive('size bomb', () => [{ name: 'a.csv', data: Buffer.alloc(8 * MiB), method: 8 }], 'the limit `total-bytes`', {
    limits: 'total-bytes=1MiB',
  }),
  archive(
    'size bomb that claims to be small',
    () => [{ name: 'a.csv', data: Buffer.alloc(8 * MiB), method: 8, size: 10 }],
    'a.zip!a.csv: is damaged',
  ),
  archive(
    'count bomb',
    () => Array.from({ length: 2000 }, (_, i) => ({ name: `${i}.csv`, data: '' })),
    'the limit `entries`',
    {
      limits: 'entries=1000',
    },
  ),
  one('count bomb that lies about its count', 'a.zip', () => zip([GRID_ENTRY], { count: 60_000 }), 'a.zip: is damaged'),
  one(
    'count bomb over all archives',
    'a.zip',
    () => zip([{ name: 'b.zip', data: zip([GRID_ENTRY, { name: 'x', data: 'x' }]) }]),
    'the limit `files`',
    {
      limits: 'files=2',
    },
  ),
  one('nested twice', 'a.zip', () => nested(2), '1/4'),
  one('nesting bomb', 'a.zip', () => nested(5), 'the limit `nesting`'),
  one(
    'a thousand files in nested archives',
    'a.zip',
    () =>
      zip(
        Array.from({ length: 40 }, (_, i) => ({
          name: `${i}.zip`,
          data: zip(Array.from({ length: 30 }, (_, j) => ({ name: `${j}`, data: 'x' }))),
        })),
      ),
    'the limit `files`',
    { limits: 'files=1000' },
  ),
  one(
    'overlapping entries',
    'a.zip',
    () =>
      zip([
        { ...GRID_ENTRY, method: 8 },
        { name: 'b.csv', data: GRID, method: 8, offset: 0 },
      ]),
    'a.zip: is damaged',
  ),
  archive('zip64 sizes that lie', () => [{ ...GRID_ENTRY, size: 2 ** 31 }], 'a.zip!grid.csv: is damaged'),
  one(
    'zip64 offset outside',
    'a.zip',
    () => zip([{ ...GRID_ENTRY, offset: 2 ** 31 }], { zip64: true }),
    'a.zip: is damaged',
  ),
  archive(
    'two entries of one name: the last counts',
    () => [{ name: 'grid.csv', data: 'query_id,alpha,beta\nq1,0,0\n' }, GRID_ENTRY],
    '1/4',
  ),
  archive('two entries that differ in case are two files', () => [GRID_ENTRY, { name: 'GRID.csv', data: GRID }], '1/4'),
  ...[
    '../../../etc/grid.csv',
    '/etc/grid.csv',
    'C:\\grid.csv',
    '..\\..\\grid.csv',
    'a/./../grid.csv',
    '//host/grid.csv',
    'a\u0000.csv',
    'nul.csv',
    '.csv ',
    '\u202evsc.grid',
  ].map((name) => archive(`a name that leads elsewhere: ${JSON.stringify(name)}`, () => [{ name, data: GRID }], '1/4')),
  archive('a name of 60,000 characters', () => [{ name: 'x'.repeat(60_000), data: GRID }], '1/4'),
  archive('a name that is not UTF-8', () => [{ name: Buffer.from([0xff, 0xfe, 0x2e]), data: GRID }], '1/4'),
  archive('an empty name', () => [{ name: '', data: GRID }], '1/4'),
  archive(
    'a symbolic link beside the results',
    () => [GRID_ENTRY, { name: 'link', data: '/etc/passwd', mode: 0o120777 }],
    '1/4',
  ),
  archive(
    'a symbolic link alone',
    () => [{ name: 'link', data: '/etc/passwd', mode: 0o120777 }],
    'no file holds results',
  ),
  archive('a device', () => [GRID_ENTRY, { name: 'zero', data: '', mode: 0o020666 }], '1/4'),
  archive('encrypted', () => [{ ...GRID_ENTRY, flags: 1 }], 'encrypted'),
  archive('an unknown method', () => [{ ...GRID_ENTRY, method: 12 }], 'a.zip!grid.csv: '),
  archive('a wrong checksum', () => [{ ...GRID_ENTRY, crc: 1 }], 'a.zip!grid.csv: is damaged'),
  archive('a wrong checksum under deflate', () => [{ ...GRID_ENTRY, method: 8, crc: 1 }], 'a.zip!grid.csv: is damaged'),
  archive(
    'deflate that ends early',
    () => [{ ...GRID_ENTRY, method: 8, stored: deflateRawSync(GRID).subarray(0, 20) }],
    'a.zip!grid.csv: is',
  ),
  archive(
    'garbage behind the deflate stream: the checksum says what counts',
    () => [{ ...GRID_ENTRY, method: 8, stored: Buffer.concat([deflateRawSync(GRID), Buffer.from('trailing')]) }],
    '1/4',
  ),
  one('cut in the directory', 'a.zip', () => cut(zip([GRID_ENTRY]), 10), 'a.zip: is'),
  one('cut in the data', 'a.zip', () => zip([GRID_ENTRY]).subarray(0, 50), 'a.zip: is'),
  one(
    'garbage before the archive',
    'a.zip',
    () => Buffer.concat([Buffer.from('#!/bin/sh\n'), zip([GRID_ENTRY])]),
    'NUL bytes',
  ),
  one(
    'garbage behind the archive',
    'a.zip',
    () => Buffer.concat([zip([GRID_ENTRY]), Buffer.from('trailing')]),
    'a.zip: is',
  ),
  one('nothing but the magic number', 'a.zip', () => Buffer.from('PK\u0003\u0004'), 'a.zip: is'),
  one('an empty archive', 'a.zip', () => zip([]), 'no file holds results'),
  one('a changed byte in the data', 'a.zip', () => flipped(zip([GRID_ENTRY]), 60), 'a.zip!grid.csv: is damaged'),
  one('gzip', 'a.csv.gz', () => gzipSync(GRID), '1/4'),
  one(
    'gzip of two members',
    'a.csv.gz',
    () => Buffer.concat([gzipSync(GRID.slice(0, 30)), gzipSync(GRID.slice(30))]),
    '1/4',
  ),
  one(
    'gzip of 10,000 members',
    'a.csv.gz',
    () => Buffer.concat([gzipSync(GRID), ...new Array<Buffer>(10_000).fill(gzipSync(''))]),
    '1/4',
  ),
  one('gzip cut short', 'a.csv.gz', () => cut(gzipSync(GRID), 12), 'a.csv.gz: is cut short'),
  one('gzip without its checksum', 'a.csv.gz', () => cut(gzipSync(GRID), 8), 'a.csv.gz: is cut short'),
  one('gzip with a wrong checksum', 'a.csv.gz', () => flipped(gzipSync(GRID), -5), 'a.csv.gz: is damaged'),
  one(
    'gzip with garbage behind it',
    'a.csv.gz',
    () => Buffer.concat([gzipSync(GRID), Buffer.from('trailing')]),
    'a.csv.gz: is damaged',
  ),
  one('gzip with zeros behind it', 'a.csv.gz', () => Buffer.concat([gzipSync(GRID), Buffer.alloc(100)]), '1/4'),
  one('gzip in gzip', 'a.csv.gz', () => gzipSync(gzipSync(GRID)), '1/4'),
  one('gzip in gzip in gzip', 'a.csv.gz', () => gzipSync(gzipSync(gzipSync(GRID))), 'the limit `nesting`'),
  one('gzip bomb under the ratio limit', 'a.csv.gz', () => gzipSync(bomb(8 * MiB)), 'the limit `file-bytes`', {
    limits: 'file-bytes=1MiB',
  }),
  one('gzip of nothing', 'a.csv.gz', () => gzipSync(''), 'the file is empty'),
  one('nothing but the magic number of gzip', 'a.csv.gz', () => Buffer.from([0x1f, 0x8b]), 'a.csv.gz: is'),
  one('zstd', 'a.csv.zst', () => zstdFrame(GRID), '1/4'),
  one('zstd of the real tool', 'a.jsonl.zst', () => LINES_ZSTD, 'at least 2 models'),
  one(
    'zstd of two frames',
    'a.csv.zst',
    () => Buffer.concat([zstdFrame(GRID.slice(0, 30)), zstdFrame(GRID.slice(30))]),
    '1/4',
  ),
  one(
    'zstd with skippable frames',
    'a.csv.zst',
    () => Buffer.concat([skippableFrame(1000), zstdFrame(GRID), skippableFrame(0)]),
    '1/4',
  ),
  one('zstd cut short', 'a.csv.zst', () => cut(zstdFrame(GRID), 5), 'a.csv.zst: is cut short'),
  one(
    'zstd with garbage behind it',
    'a.csv.zst',
    () => Buffer.concat([zstdFrame(GRID), Buffer.from('trailing')]),
    'a.csv.zst: is',
  ),
  one('zstd with a wrong checksum', 'a.csv.zst', () => flipped(LINES_ZSTD, -1), 'a.csv.zst: is damaged'),
  one('zstd bomb', 'a.csv.zst', () => zstdFrame('\n', { repeat: 8 * MiB }), 'the limit `file-bytes`', {
    limits: 'file-bytes=1MiB',
  }),
  one('zstd with a window of 2 GiB', 'a.csv.zst', () => zstdFrame(GRID, { windowByte: 0xa8 }), 'window above 128 MiB'),
  one(
    'nothing but the magic number of zstd',
    'a.csv.zst',
    () => Buffer.from([0x28, 0xb5, 0x2f, 0xfd]),
    'a.csv.zst: is cut short',
  ),
  one('an Inspect log without a header', 'a.eval', () => zip([{ name: '_journal/start.json', data: '{}' }]), 'a.eval'),
  one(
    'an Inspect log whose header is no JSON',
    'a.eval',
    () =>
      zip([
        { name: 'header.json', data: 'x' },
        { name: 'summaries.json', data: '[]' },
      ]),
    'a.eval',
  ),
];
