import { describe, expect, test } from '@jest/globals';
import { junitReader } from '../../../src/readers/junit/junit.js';
import { xmlTags } from '../../../src/readers/junit/xml.js';
import { previewFile } from '../../../src/readers/preview-file.js';
import { expectCutsToBeHandled } from '../../support/hostile.js';
import { memoryFile, readWith } from '../../support/read.js';

const report = (cases: string): string => `<?xml version="1.0" encoding="utf-8"?>
<testsuites><testsuite name="pytest" errors="0" failures="1" tests="4">
${cases}
</testsuite></testsuites>`;
const CASES = `<testcase classname="tests.test_llm" name="test_q[q0-gpt-4o]" time="0.5" />
<testcase classname="tests.test_llm" name="test_q[q1-gpt-4o]" time="0.1"><failure message="a &lt; b">x</failure></testcase>
<testcase classname="tests.test_llm" name="test_q[q2-gpt-4o]"><skipped message="later"/></testcase>
<testcase classname="tests.test_llm" name="test_q[q3-gpt-4o]"><error message="timeout">&amp;</error></testcase>`;

describe('junit', () => {
  test('passed, failed, skipped and broken are four things; the file is the model', async () => {
    const { records, warnings } = await readWith(junitReader, [memoryFile('out/gpt-4o.xml', report(CASES))]);
    expect(records).toEqual([
      { model: 'gpt-4o', task: 'tests.test_llm', id: 'test_q[q0]', result: true, line: 3, details: { latency: 0.5 } },
      { model: 'gpt-4o', task: 'tests.test_llm', id: 'test_q[q1]', result: false, line: 4, details: { latency: 0.1 } },
      { model: 'gpt-4o', task: 'tests.test_llm', id: 'test_q[q2]', result: 'missing', line: 5, details: {} },
      { model: 'gpt-4o', task: 'tests.test_llm', id: 'test_q[q3]', result: 'error', line: 6, details: {} },
    ]);
    expect(warnings[0]!.message).toContain('each file is one, here "gpt-4o"');
  });

  test('tests of models are joined although their names hold the model', async () => {
    const files = ['a-1', 'b'].map((model) =>
      memoryFile(
        `${model}.xml`,
        report(`<testcase name="q0 ${model}"/><testcase name="${model}: q1"/><testcase name="x-${model}-y"/>`),
      ),
    );
    const { records } = await readWith(junitReader, files);
    expect(new Set(records.map(({ id }) => id))).toEqual(new Set(['q0', 'q1', 'x-y']));
  });

  test('one test twice is two draws', async () => {
    const { records } = await readWith(junitReader, [
      memoryFile('m.xml', report('<testcase name="q"/><testcase name="q"/>')),
    ]);
    expect(records.map(({ repeat }) => repeat)).toEqual([undefined, 1]);
  });

  test('a report on one line, and one that never closes what it opens, are gone through once', async () => {
    const tests = Array.from({ length: 160_000 }, (_, i) => `<testcase name="q${i}"/>`).join('');
    const tags = [...xmlTags(`<testsuites><testsuite>${tests}</testsuite></testsuites>`, 'm.xml')];
    expect(tags).toHaveLength(160_004);
    // What searched to the end for each of them would take an hour.
    for (const open of ['<!--', '<![CDATA[', '<?', '<!', '<a ']) {
      expect(() => [...xmlTags(open.repeat(1_000_000), 'm.xml')]).toThrow('m.xml:1: here begins something that is no');
    }
    await expect(readWith(junitReader, [memoryFile('m.xml', '\n<testsuite>'.repeat(200))])).rejects.toThrow(
      'm.xml:102: <testsuite> is nested more than 100 deep.',
    );
  });

  test('other XML is not accepted, and an empty report is refused', async () => {
    expect(await previewFile(memoryFile('a.xml', '<!-- x --><!DOCTYPE html>\n<html><p>a,b</p></html>'))).toEqual({
      kind: 'xml',
      root: 'html',
    });
    expect(junitReader.accepts({ kind: 'xml', root: 'html' })).toBe(false);
    await expect(readWith(junitReader, [memoryFile('m.xml', '<testsuites></testsuites>')])).rejects.toThrow(
      'm.xml: it holds no <testcase>',
    );
    await expect(readWith(junitReader, [memoryFile('m.xml', report('<testcase name="q"'))])).rejects.toThrow(
      'm.xml:3: here begins something that is no XML',
    );
  });

  test('comments, CDATA and entities are text', () => {
    const tags = [...xmlTags("<a x=\"&quot;&#65;&#x42;&unknown;'\" y='1'><![CDATA[<b>]]><!-- <c> --></a>", 'f')];
    expect(tags.map(({ name, kind }) => `${name} ${kind}`)).toEqual(['a open', 'a close']);
    expect(tags[0]!.attributes).toEqual({ x: '"AB&unknown;\'', y: '1' });
  });

  test('cut anywhere', () => expectCutsToBeHandled(junitReader, 'gpt-4o.xml', report(CASES)));
});
