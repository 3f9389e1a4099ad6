import { expect, test } from '@jest/globals';
import { openSources } from '../../../src/sources/index.js';
import { rowsOf, sheet, workbook, type Parts } from '../../support/workbook.js';
import { folderOf } from '../../sources/folders.js';
import { faultOf, load, outcomes } from '../../readers/tables/outcomes.js';

async function read(bytes: Buffer, name = 'book.xlsx'): Promise<Record<string, Record<string, string>>> {
  const { files } = await openSources([name], { cwd: folderOf({ 'book.xlsx': bytes }) });
  return outcomes((await load(files)).table);
}

const HEADER = ['query_id', 'alpha', 'beta'];
const ROWS = [HEADER, ['q1', 1, 0], ['q2', 0, 1], ['q3', 1, 1]];
const READ = { alpha: { q1: '1', q2: '0', q3: '1' }, beta: { q1: '0', q2: '1', q3: '1' } };
const names = (list: string): string => `<workbook xmlns:r="u"><sheets>${list}</sheets></workbook>`;
const relations = (list: string): string => `<Relationships>${list}</Relationships>`;
const body = (cells: string): string => `${rowsOf([HEADER, ['q1', 1, 0], ['q2', 0, 1]])}<row r="4">${cells}</row>`;
const Q3 = '<c r="A4" t="inlineStr"><is><t>q3</t></is></c><c r="B4"><v>1</v></c>';

test('the table of a sheet', async () => {
  expect(await read(workbook(rowsOf(ROWS)))).toEqual(READ);
  expect(await read(workbook(body(`${Q3}<c r="C4"><v>1</v></c>`)))).toEqual(READ);
});

test('a cell that is not there, empty or an error is missing, and never wrong', async () => {
  for (const cell of ['', '<c r="C4"/>', '<c r="C4" t="e"><v>#DIV/0!</v></c>', '<c r="C4" t="s"/>'])
    expect((await read(workbook(body(Q3 + cell)))).beta).toEqual({ q1: '0', q2: '1', q3: '-' });
});

test('a row without cells is no row, and cells behind the sheet are none of its own', async () => {
  const rows = rowsOf(ROWS).replace('<row>', '<row/><row r="5" ht="3"/><row>');
  const bytes = workbook('', {
    'xl/worksheets/sheet1.xml': sheet(rows).replace(
      '</worksheet>',
      '<x><row r="1"><c r="ZZZ1"/></row></x></worksheet>',
    ),
  });
  expect(await read(bytes)).toEqual(READ);
});

test('texts with characters that XML does not hold', async () => {
  const rows = [HEADER, ['a_x000A_b', 1, 0], ['_x005F_x000A_', 0, 1], ['&#955;', 1, 1]];
  expect(Object.keys((await read(workbook(rowsOf(rows)))).alpha!).sort()).toEqual(['_x000A_', 'a\nb', 'λ'].sort());
});

test('the first visible sheet is read, and any sheet that is named, in any case', async () => {
  const list =
    '<sheet name="Old" state="veryHidden" r:id="b"/><sheet name="Chart" r:id="c"/><sheet name="A #1" r:id="a"/>';
  const bytes = workbook(rowsOf(ROWS), {
    'xl/workbook.xml': names(list),
    'xl/_rels/workbook.xml.rels': relations(
      '<Relationship Id="c" Type="u/chartsheet" Target="c.xml"/><Relationship Id="a" Type="u/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="b" Type="u/worksheet" Target="./worksheets/../old.xml"/>',
    ),
    'xl/old.xml': sheet(rowsOf([HEADER, ['q1', 0, 0], ['q2', 0, 1], ['q3', 0, 0]])),
  });
  expect(await read(bytes)).toEqual(READ);
  expect(await read(bytes, 'book.xlsx#a #1')).toEqual(READ);
  expect((await read(bytes, 'book.xlsx#Old')).alpha).toEqual({ q1: '0', q2: '0', q3: '0' });
  expect(await faultOf(() => read(bytes, 'book.xlsx#New'))).toBe(
    'book.xlsx#New: the workbook has no sheet "New". Give `results` as FILE#SHEET; there is: "Old" (hidden), "A #1".',
  );
});

test('a workbook in an archive', async () => {
  const inner = workbook(rowsOf(ROWS));
  const { zip } = await import('../../sources/archives.js');
  const cwd = folderOf({ 'a.zip': zip([{ name: 'in/book.xlsx', data: inner }]) });
  const { files } = await openSources(['a.zip'], { cwd });
  expect(files.map(({ path }) => path)).toEqual(['a.zip!in/book.xlsx']);
  expect(outcomes((await load(files)).table)).toEqual(READ);
});

const SST = 'xl/sharedStrings.xml';
const withTexts = (xml: string): Parts => ({
  [SST]: xml,
  'xl/_rels/workbook.xml.rels': relations(
    '<Relationship Id="rId1" Type="u/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s" Type="u/sharedStrings" Target="sharedStrings.xml"/>',
  ),
});

test.each<[string, string, Parts, string]>([
  [
    'a column beyond the sheet',
    `<row r="1"><c r="XFE1"><v>1</v></c></row>`,
    {},
    'sheet "Results", row 1: the cell "XFE1"',
  ],
  ['a row beyond the sheet', `<row r="1048577"/>`, {}, 'sheet "Results": a row has the number "1048577"'],
  ['a row that is no number', `<row r="1e3x"/>`, {}, 'a row has the number "1e3x"'],
  ['rows out of order', `<row r="2"/><row r="2"/>`, {}, 'sheet "Results", row 2: a row has the number "2"'],
  ['cells out of order', `<row r="1"><c r="B1"/><c r="A1"/></row>`, {}, 'row 1: the cell "A1"'],
  ['a cell of another row', `<row r="1"><c r="B2"/></row>`, {}, 'row 1: the cell "B2"'],
  ['a million empty columns', `<row r="1">${'<c/>'.repeat(1_000_000)}</row>`, {}, 'row 1: the cell number 16385'],
  ['a number that is none', body(`${Q3}<c r="C4"><v>1,5</v></c>`), {}, 'sheet "Results", cell C4: its number "1,5"'],
  ['an infinite number', body(`${Q3}<c r="C4"><v>1e999</v></c>`), {}, 'cell C4: its number "1e999"'],
  ['a truth value that is none', body(`${Q3}<c r="C4" t="b"><v>2</v></c>`), {}, 'cell C4: its truth value "2"'],
  ['an unknown type', body(`${Q3}<c r="C4" t="q"><v>2</v></c>`), {}, 'cell C4: its type "q"'],
  ['a formula that was never computed', body(`${Q3}<c r="C4"><f>A1</f><v></v></c>`), {}, 'cell C4: its formula'],
  [
    'a shared text without shared texts',
    body(`${Q3}<c r="C4" t="s"><v>0</v></c>`),
    {},
    'cell C4: it stands for the shared text "0", and there are 0',
  ],
  [
    'a shared text beyond them',
    body(`${Q3}<c r="C4" t="s"><v>1</v></c>`),
    withTexts('<sst><si><t>x</t></si></sst>'),
    'cell C4: it stands for the shared text "1", and there are 1',
  ],
  [
    'a cell of two million characters',
    body(`<c t="inlineStr"><is><t>${'x'.repeat(2_000_000)}</t></is></c>`),
    {},
    'cell A4: one cell has more than 1,048,576 characters',
  ],
  [
    'a value in many pieces',
    body(`<c t="str"><v>${`${'x'.repeat(99_999)}<!---->`.repeat(20)}</v></c>`),
    {},
    'cell A4: one cell has more',
  ],
  [
    'a cell beside the table',
    `${rowsOf(Array.from({ length: 20_001 }, (_, i) => (i === 0 ? HEADER : [`q${i}`, 1, 0])))}<row><c r="E20002"><v>1</v></c></row>`,
    {},
    'sheet "Results", cell E20002: it lies beside the table, whose columns are A to C',
  ],
  [
    'a document type in the sheet',
    '',
    { 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet>&b;</worksheet>' },
    'sheet "Results": it declares a document type',
  ],
  [
    'a document type in the texts',
    '',
    withTexts('<!DOCTYPE sst><sst/>'),
    'its shared texts: it declares a document type',
  ],
  [
    'a document type in the workbook',
    '',
    { 'xl/workbook.xml': '<!DOCTYPE a><a/>' },
    'the list of its sheets: it declares',
  ],
  ['a sheet that is cut', '', { 'xl/worksheets/sheet1.xml': sheet(rowsOf(ROWS)).slice(0, 300) }, 'sheet "Results"'],
  [
    'a sheet in another encoding',
    '',
    { 'xl/worksheets/sheet1.xml': Buffer.from(sheet(rowsOf(ROWS)).replace('q1', '\u00e9'), 'latin1') },
    'sheet "Results": its text is not UTF-8',
  ],
  [
    'a missing sheet',
    '',
    { 'xl/worksheets/sheet1.xml': undefined },
    'sheet "Results": its part "xl/worksheets/sheet1.xml" is not in the file',
  ],
  [
    'missing relations',
    '',
    { 'xl/_rels/workbook.xml.rels': undefined },
    'the relations of its workbook: they are missing',
  ],
  [
    'a sheet elsewhere',
    '',
    {
      'xl/_rels/workbook.xml.rels': relations(
        '<Relationship Id="rId1" Type="u/worksheet" Target="http://x/" TargetMode="External"/>',
      ),
    },
    'sheet "Results": the workbook does not say which part it is',
  ],
  [
    'a sheet above the archive',
    '',
    {
      'xl/_rels/workbook.xml.rels': relations(
        '<Relationship Id="rId1" Type="u/worksheet" Target="../../../etc/passwd"/>',
      ),
    },
    'its part "etc/passwd" is not in the file',
  ],
  [
    'hidden sheets only',
    '',
    { 'xl/workbook.xml': names('<sheet name="H" state="hidden" r:id="rId1"/>') },
    'no visible sheet. Give `results` as FILE#SHEET; there is: "H" (hidden)',
  ],
  ['no sheets', '', { 'xl/workbook.xml': names('') }, 'no visible sheet'],
  ['an empty sheet', '', {}, '(its sheet "Results" is empty)'],
])('says where it is wrong: %s', async (_name, rows, parts, message) => {
  const fault = await faultOf(() => read(workbook(rows, parts)));
  expect(fault).toContain('book.xlsx');
  expect(fault).toContain(message);
});

test('a sheet of few cells that spans all columns is held in bounded memory', async () => {
  const far = Array.from({ length: 20_000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`);
  const bytes = workbook(`<row r="1"><c r="A1"><v>1</v></c></row>${far.slice(1).join('')}`);
  const before = process.memoryUsage().rss;
  expect(await faultOf(() => read(bytes))).toContain('book.xlsx');
  // All cells would take 2.6 GB.
  expect(process.memoryUsage().rss - before).toBeLessThan(1e9);
});

test('what is named with a sheet has to be a workbook', async () => {
  const cwd = folderOf({ 'book.xlsx': 'query_id,a,b\nq1,1,0\n' });
  expect(await faultOf(() => openSources(['book.xlsx#Results'], { cwd }))).toContain(
    'book.xlsx: this is no Excel workbook, so that it has no sheet "Results".',
  );
});
