import { FAIL_ON } from '../gate/decide.js';
import type { Evaluation } from '../run/evaluate.js';
import { xml } from './escape.js';
import { failureTexts } from './model/failures.js';
import { plainText } from './model/text.js';
import { renderTerminal } from './terminal.js';

/**
 * The gate as JUnit XML, which GitLab, Azure Pipelines, Jenkins, CircleCI and Buildkite show: one test for the
 * certificate, which passes where there is one, and one for each condition of `fail-on`. By the schema of Jenkins' xUnit
 * plugin (junit-10.xsd). No time: same input, same bytes.
 */
export function junitXml(evaluation: Evaluation): string {
  const { decision, settings } = evaluation;
  const failures = failureTexts(evaluation).map((text) => plainText(text));
  const asked = FAIL_ON.filter((condition) => settings.failOn.includes(condition));
  const cases = asked.map((condition) => {
    const at = decision.failures.indexOf(condition);
    return at === -1 ? testCase(condition, '') : testCase(condition, failure(condition, failures[at]!));
  });
  const counts = `tests="${asked.length + 1}" failures="${decision.failures.length}" errors="0"`;
  const lines = renderTerminal(evaluation, { width: 100, color: false }).trimEnd().split('\n');
  const output = lines.map(xml).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="beta-certificate" ${counts}>
  <testsuite name="beta-certificate" ${counts} skipped="0">
${[testCase('certificate', ''), ...cases].join('\n')}
    <system-out>${output}</system-out>
  </testsuite>
</testsuites>
`;
}

function testCase(name: string, content: string): string {
  const tag = `testcase name="${name}" classname="beta-certificate"`;
  return content === '' ? `    <${tag}/>` : `    <${tag}>\n      ${content}\n    </testcase>`;
}

function failure(condition: string, text: string): string {
  return `<failure type="${condition}" message="${xml(text)}">${xml(text)}</failure>`;
}
