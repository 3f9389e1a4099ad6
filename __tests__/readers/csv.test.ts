import { describe, expect, test } from '@jest/globals';
import { memoryFile } from '../support/read.js';
import { faultOf, load, loadText, outcomes, type Options } from './tables/outcomes.js';

const read = async (
  content: string | Buffer,
  options: Options = {},
  chunkSize?: number,
): Promise<Record<string, Record<string, string>>> => outcomes(await loadText(content, options, 'in.csv', chunkSize));
const faultIn = (content: string | Buffer, options: Options = {}): Promise<string> =>
  faultOf(() => loadText(content, options));

const TWO = { a: { q1: '1', q2: '0' }, b: { q1: '0', q2: '1' } };

describe('writings of one table', () => {
  test.each([
    ['commas', 'id,a,b\nq1,1,0\nq2,0,1\n'],
    ['semicolons', 'id;a;b\nq1;1;0\nq2;0;1\n'],
    ['tabs', 'id\ta\tb\nq1\t1\t0\nq2\t0\t1\n'],
    ['CRLF', 'id,a,b\r\nq1,1,0\r\nq2,0,1\r\n'],
    ['CR alone', 'id,a,b\rq1,1,0\rq2,0,1\r'],
    ['CR alone, no last one', 'id,a,b\rq1,1,0\rq2,0,1'],
    ['mixed line ends', 'id,a,b\r\nq1,1,0\nq2,0,1\r\n'],
    ['a byte order mark', '\ufeffid,a,b\nq1,1,0\nq2,0,1\n'],
    ['a blank line first', '\nid,a,b\nq1,1,0\nq2,0,1\n'],
    ['blank lines between', 'id,a,b\n\nq1,1,0\n\n\nq2,0,1\n\n'],
    ['no last line end', 'id,a,b\nq1,1,0\nq2,0,1'],
    ['quotes', '"id","a","b"\n"q1","1","0"\n"q2","0","1"\n'],
    ['white space around cells and names', ' id , a , b\nq1 , 1 , 0\n q2, 0 ,1 \n'],
    ['words', 'id,a,b\nq1,True,no\nq2,FAIL,pass\n'],
    ['delimiters behind the last cell', 'id,a,b,\nq1,1,0,\nq2,0,1,\n'],
    ['long', 'query,model,correct\nq1,a,1\nq1,b,0\nq2,a,0\nq2,b,1\n'],
    ['long with white space', 'query, model, correct\nq1, a, 1\nq1, b, 0\nq2, a, 0\nq2, b, 1\n'],
  ])('%s', async (_name, text) => {
    for (const size of [1, 3, 1000]) expect(await read(text, {}, size)).toEqual(TWO);
  });

  test('gaps, errors and unscored answers are told apart in both shapes', async () => {
    const expected = { a: { q1: '1', q2: '-', q3: 'E', q4: '-' }, b: { q1: '0', q2: '1', q3: 'U', q4: '-' } };
    expect(await read('id,a,b\nq1,1,0\nq2,,1\nq3,error,unscored\nq4,,\n')).toEqual(expected);
    const long =
      'id,model,correct,error\nq1,a,1,\nq2,a,,None\nq3,a,,timeout\nq4,a,,\nq1,b,0,ignored\nq2,b,1,\nq3,b,unscored,\nq4,b,,\n';
    expect(await read(long)).toEqual(expected);
  });

  test('scores are judged by the threshold, on its scale', async () => {
    expect(await read('id,a,b\nq1,0.5,0.49\nq2,0,1\n')).toEqual({ a: { q1: '1', q2: '0' }, b: { q1: '0', q2: '1' } });
    expect(await read('id,a,b\nq1,7,6.9\nq2,1,10\n', { passThreshold: 7 })).toEqual({
      a: { q1: '1', q2: '0' },
      b: { q1: '0', q2: '1' },
    });
    expect(await faultIn('id,model,score\nq1,a,8\n')).toMatch(
      /^in.csv:2: the score "8" is not between 0 and 1.*pass-threshold/s,
    );
  });

  test('guards against spreadsheets are taken off names and ids, in the fast lane and out of it', async () => {
    const expected = { '=a': { '-q': '1', r: '1' }, b: { '-q': '0', r: '1' } };
    expect(await read("id,'=a,b\nr,1,1\n'-q,1,0\n")).toEqual(expected);
    expect(await read("id,'=a,b\n'-q,yes,no\nr,1,1\n")).toEqual(expected);
  });
});

describe('identity', () => {
  test('ids that differ in case or zeros are different; so is every id of any characters', async () => {
    const ids = [
      'q1',
      'Q1',
      'q01',
      '1',
      '01',
      '1.0',
      '__proto__',
      'constructor',
      'a"b',
      'line\nend',
      'crlf\r\nend',
      'comma,',
      'é',
      'e\u0301',
      '😀',
      'x'.repeat(70_000),
    ];
    const rows = ids.map((id, i) => `"${id.replaceAll('"', '""')}",${i % 2},1`);
    const { a } = await read(`id,a,b\n${rows.join('\n')}\n`, {}, 11);
    expect(Object.keys(a!).sort()).toEqual([...ids].sort());
    ids.forEach((id, i) => expect(a![id]).toBe(String(i % 2)));
  });

  test('models may have any names', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'org/model:free', 'm*', 'é', 'x'.repeat(10_000)];
    expect(Object.keys(await read(`id,${names.join(',')}\nq,${names.map(() => '1').join(',')}\n`)).sort()).toEqual(
      [...names].sort(),
    );
    const long = names.map((name) => `q,${name},1`).join('\n');
    expect(Object.keys(await read(`id,model,correct\n${long}\n`)).sort()).toEqual([...names].sort());
  });

  test('a table may have columns by names that objects have by themselves', async () => {
    expect(await read('__proto__,a,b\nq1,1,0\nq2,0,1\n')).toEqual(TWO);
    expect(await read('id,model,correct,__proto__,constructor\nq1,a,1,x,y\nq2,a,0,x,y\n')).toEqual({
      a: { q1: '1', q2: '0' },
    });
  });

  test('a task is part of the identity, in both shapes; an empty one is none', async () => {
    const expected = { a: { 's:1': '1', 't:1': '0', '1': '1' } };
    expect(await read('id,task,a\n1,s,1\n1,t,0\n1,,1\n')).toEqual(expected);
    expect(await read('id,task,model,correct\n1,s,a,1\n1,t,a,0\n1,,a,1\n')).toEqual(expected);
  });

  test('questions stand for themselves as short hashes, the same in both shapes', async () => {
    const wide = await read('prompt,a\n"What, then, is it?",1\nAnd what is that?,0\n');
    expect(await read('model,prompt,correct\na,"What, then, is it? ",1\na,And what is that?,0\n')).toEqual(wide);
    expect(Object.keys(wide['a']!).every((id) => /^#[0-9a-f]{16}$/.test(id))).toBe(true);
  });

  test('files of one model each are named by their paths', async () => {
    const files = ['gpt-4.csv', 'claude.csv'].map((path) => memoryFile(path, 'id,correct\nq1,1\n'));
    expect(outcomes((await load(files)).table)).toEqual({ claude: { q1: '1' }, 'gpt-4': { q1: '1' } });
  });

  test('a question of several lines moves the lines of what follows', async () => {
    expect(await faultIn('id,model,correct\n"x\ny",a,1\nq2,a,maybe\n')).toMatch(
      'in.csv:4: column "correct": "maybe" is neither',
    );
  });
});

describe('columns', () => {
  test('`metric` chooses the outcome of a long table and must exist there', async () => {
    const text = 'id,model,correct,strict\nq1,a,1,0\n';
    expect(await read(text, { metric: 'strict' })).toEqual({ a: { q1: '0' } });
    expect(await faultIn(text, { metric: 'lax' })).toBe(
      'in.csv: there is no column "lax", which `metric` names. There are: "id", "model", "correct", "strict".',
    );
  });

  test('other columns of outcomes are set aside and named', async () => {
    const table = await loadText('id,model,correct,score\nq1,a,1,0.2\n');
    expect(table.files[0]!.setAside).toEqual([
      { what: 'column "score": the outcome is "correct"; `metric` chooses another', count: 1 },
    ]);
  });

  test('columns that are no models are set aside, once for each reason', async () => {
    const table = await loadText('id,subject,a,remark,note2,b\nq1,art,1,hm,so,0\nq2,,0,,,1\n');
    expect(table.files[0]!.setAside).toEqual([{ what: 'columns "remark", "note2": no outcomes', count: 2 }]);
  });

  test('only selected models are read', async () => {
    const selects = (name: string): boolean => name === 'a';
    expect(await read('id,a,b\nq1,1,0\nq2,,1\n', { selects })).toEqual({ a: { q1: '1', q2: '-' } });
    expect(await read('id,model,correct\nq1,a,1\nq1,b,0\n', { selects })).toEqual({ a: { q1: '1' } });
    const table = await loadText('id,b,c\nq1,1,0\n', { selects });
    expect([table.columns.size, table.ids.size, [...table.unselected].sort()]).toEqual([0, 0, ['b', 'c']]);
  });

  test('repeats and counts are read', async () => {
    expect(await read('id,model,epoch,correct\nq1,a,1,0\nq1,a,0,1\n', { repeats: 'first' })).toEqual({
      a: { q1: '0' },
    });
    expect(await read('id,model,count,correct\nq1,a,3,0\nq1,b,3,1\nq2,a,,1\n')).toEqual({
      a: { q1: '0x3', q2: '1x1' },
      b: { q1: '1x3', q2: '-x1' },
    });
    expect(await read('a,b,count\n1,0,12\n0,1,3\n1,0,1\n')).toEqual({
      a: { 'pattern:01': '0x3', 'pattern:10': '1x13' },
      b: { 'pattern:01': '1x3', 'pattern:10': '0x13' },
    });
  });

  test('a row of 5,000 columns is read, in many chunks', async () => {
    const names = Array.from({ length: 5000 }, (_, i) => `m${i}`);
    const table = await loadText(
      `id,${names.join(',')}\nq,${names.map((_, i) => i % 2).join(',')}\n`,
      {},
      'in.csv',
      8192,
    );
    expect(table.columns.size).toBe(5000);
    expect(table.files[0]!.records).toBe(5000);
  });
});

describe('bad input', () => {
  test.each([
    ['an empty file', '', 'in.csv: the file is empty.'],
    ['white space', ' \n\n', 'in.csv: the file is empty.'],
    ['a header alone', 'id,a,b\n', 'in.csv:1: the table has a header and no rows.'],
    ['a short row', 'id,a,b\nq1,1,0\nq2,1\n', 'in.csv:3: the row has 2 cells, but the header has 3.'],
    ['a long row', 'id,a,b\nq1,1,0\nq2,1,0,1\n', 'in.csv:3: the row has 4 cells, but the header has 3.'],
    ['a short first row', 'id,a,b\nq1,1\nq2,1,0\n', 'in.csv:2: the row has 2 cells, but the header has 3.'],
    [
      'an unknown cell in a long table',
      'id,model,correct\nq1,a,maybe\n',
      'in.csv:2: column "correct": "maybe" is neither right, wrong, missing nor a score.',
    ],
    [
      'an unknown cell late in a wide table',
      `id,a,b\n${'q,1,0\n'.repeat(300)}r,1,maybe\n`,
      'in.csv:302: column "b": it holds "maybe" here and outcomes in other rows.',
    ],
    [
      'a column in doubt',
      'id,a,b\nq1,1,0\nq2,1,maybe\n',
      'in.csv:3: column "b": it holds "maybe" here and outcomes in other rows.',
    ],
    ['two columns of one name', 'id,a,a\nq1,1,0\n', 'in.csv:1: there are 2 columns named "a".'],
    ['two names that differ in white space', 'id,a, a\nq1,1,0\n', 'in.csv:1: there are 2 columns named "a".'],
    [
      'two outcomes of one name',
      'id,model,correct,correct\nq1,a,1,0\n',
      'in.csv:1: there are 2 columns named "correct".',
    ],
    ['a model without a name', 'id,a,\nq1,1,0\nq2,0,1\nq3,0,0\n', 'in.csv:1: column 3 holds outcomes but has no name.'],
    ['an empty id', 'id,a,b\nq1,1,0\n ,1,0\n', 'in.csv:3: column "id": the row has no question id.'],
    ['an empty id in a long table', 'id,model,correct\n,a,1\n', 'in.csv:2: column "id": the row has no question id.'],
    ['an empty model', 'id,model,correct\nq1, ,1\n', 'in.csv:2: column "model": the row names no model.'],
    [
      'a repeat that is none',
      'id,model,epoch,correct\nq1,a,first,1\n',
      'in.csv:2: column "epoch": the repeat "first" is not a number.',
    ],
    [
      'a count of nothing',
      'id,a,count\nq1,1,0\nq2,1,2\n',
      'in.csv:2: column "count": the count "0" is not a positive whole number.',
    ],
    ['a count of half', 'id,model,correct,count\nq1,a,1,1.5\n', 'in.csv:2: column "count": the count "1.5" is not'],
    ['a grouped table of scores', 'a,b,count\n0.5,1,3\n1,1,1\n', 'in.csv:2: a grouped table holds a score.'],
    ['an open quote', 'id,a,b\nq1,1,0\n"q2,1,0\n', 'in.csv:3: a quote is opened here'],
    ['a quote inside a cell', 'id,a,b\nq1,1,0\nq"2,1,0\n', 'in.csv:3: not valid CSV ("INVALID_OPENING_QUOTE").'],
    [
      'another verdict on the same cell',
      'id,a,b\nq1,1,0\nq1,0,0\n',
      'in.csv:3: model "a" is wrong on question "q1" here and right on it earlier.',
    ],
    [
      'averages',
      'model,accuracy\na,0.9\n',
      'in.csv: these are averages over many questions, not outcomes. Give one row per question',
    ],
    ['prose', 'To whom it may concern\n', 'in.csv: this is text, not a table.'],
    [
      'answers and no verdicts',
      'id,question,gpt_answer,claude_answer,reference\n1,Capital of France?,Paris,Lyon,Paris\n2,Of Spain?,Madrid,Madrid,Madrid\n',
      'it holds answers of "gpt", "claude" and a reference, "reference", but no verdicts). Add "gpt_correct", "claude_correct"',
    ],
  ])('%s', async (_name, text, message) => {
    expect(await faultIn(text)).toContain(message);
  });

  test.each([
    ['UTF-16', Buffer.from('\ufeffid,a,b\nq1,1,0\n', 'utf16le'), 'it is UTF-16 text'],
    ['UTF-16 without a mark', Buffer.from('id,a,b\nq1,1,0\n', 'utf16le'), 'it holds NUL bytes'],
    ['NUL', Buffer.from('id,a,b\nq\0,1,0\n'), 'it holds NUL bytes'],
    ['Latin-1', Buffer.from('id,a,b\nqé,1,0\n', 'latin1'), 'it is not UTF-8 text'],
  ])('%s', async (_name, bytes, message) => {
    expect(await faultIn(bytes)).toContain(`in.csv: the file cannot be read: ${message}`);
  });

  test('bytes that are not UTF-8 in the middle of a large file', async () => {
    const rows = Buffer.from(Array.from({ length: 150_000 }, (_, i) => `q${i},1,0\n`).join(''));
    const bytes = Buffer.concat([Buffer.from('id,a,b\n'), rows, Buffer.from([0xff]), Buffer.from(',1,0\nr,0,1\n')]);
    expect(await faultIn(bytes)).toContain('in.csv:150002: the text is not UTF-8 from about line 150002 on.');
  });

  test('ten megabytes in one cell, in the first row', async () => {
    const cell = ('x,"" \n'.repeat(1000) + 'x'.repeat(1_000_000)).repeat(10);
    const table = await loadText(`id,a,a_response,b\nq1,1,"${cell}",0\nq2,0,y,1\n`);
    expect(outcomes(table)).toEqual(TWO);
  });

  test('one model is a table like any other; that it is too few is said later', async () => {
    expect(await read('id,a\nq1,1\n')).toEqual({ a: { q1: '1' } });
  });

  test('values from the file stand in messages without their control characters', async () => {
    expect(await faultIn('id,model,correct\nq1,a,\u001b[31mred\n')).toContain('"\\u001b[31mred"');
  });
});
