import * as core from '@actions/core';
import { UserError } from './base/errors.js';
import { faultSentence, stackOf, STATUS } from './run/fault.js';
import { evaluate, type Evaluation } from './run/evaluate.js';
import { readConfiguration, readInputs, readPublishInputs } from './settings/inputs.js';
import { FaultySettings } from './settings/file/parse.js';
import { describe, type SettingsFile } from './settings/file/settings-file.js';
import { pathsInRepository } from './publish/checkout.js';
import { publish } from './publish/publish.js';
import { annotationsOf } from './report/annotations.js';
import { publicationOf } from './report/publication.js';
import { renderTerminal } from './report/terminal.js';
import { terminal } from './report/escape.js';
import { failureTexts } from './report/model/failures.js';
import { plainText } from './report/model/text.js';
import { writeReport, type ReportPaths } from './report/write.js';
import { WorkspaceGuard } from './sources/workspace-guard.js';
import type { ActionSettings, Settings } from './settings/types.js';

/** The action: configuration, inputs, results, certificate, verdict, report, publication. */
export async function run(): Promise<void> {
  let configuration: SettingsFile | undefined;
  try {
    configuration = await readConfiguration(process.env);
    if (configuration !== undefined) core.info(`Settings from ${terminal(describe(configuration))}`);
    const inputs = readInputs(configuration);
    const { GITHUB_WORKSPACE: workspace = '', RUNNER_TEMP: temp = '' } = process.env;
    const guard = await WorkspaceGuard.of([workspace, temp]);
    const runContext = { cwd: process.cwd(), environment: process.env, token: inputs.token, guard };
    const evaluation = await evaluate(inputs, runContext, {
      file: (path) => core.info(`Reading ${terminal(path)}`),
      stage: (what) => core.debug(what),
    });
    const paths = await writeReport(evaluation, inputs.reportDir, { guard });
    core.info(renderTerminal(evaluation, { width: 110, color: false }));
    // The verdict stands before anything is published, and nothing that happens to a comment changes it.
    const failures = failureTexts(evaluation).map((text) => plainText(text, terminal));
    if (failures.length > 0) core.setFailed(failures.join(' '));
    await publishAll(evaluation, paths, inputs).catch((error: unknown) =>
      core.warning(`Publishing stopped half-way (${terminal(String(error))}); the verdict stands.`),
    );
  } catch (error) {
    if (error instanceof FaultySettings) configuration = error.others;
    if (error instanceof UserError) {
      core.setFailed(error.message);
      process.exitCode = STATUS.wrongInput;
    } else failOnFault(error);
    await publishFault(
      error instanceof UserError ? error.message : faultSentence(error, 'RUNNER_DEBUG'),
      configuration,
    ).catch((failure: unknown) => core.warning(`Publishing stopped half-way (${terminal(String(failure))}).`));
  }
}

/** Publishes the fault in place of a verdict, so that no earlier verdict is taken for this run's. */
async function publishFault(fault: string, configuration: SettingsFile | undefined): Promise<void> {
  await publish({ fault }, readPublishInputs(configuration), process.env);
}

/** One sentence on a fault of this program; where it happened only for whoever looks for it. */
export function failOnFault(error: unknown): void {
  core.setFailed(faultSentence(error, 'RUNNER_DEBUG'));
  process.exitCode = STATUS.fault;
  if (core.isDebug() || process.env['DEBUG']) core.info(stackOf(error).split('\n').map(terminal).join('\n'));
}

async function publishAll(
  evaluation: Evaluation,
  paths: ReportPaths,
  inputs: Settings & ActionSettings,
): Promise<void> {
  const files = evaluation.files.map(({ path }) => path);
  const inRepository =
    inputs.annotations === 'false'
      ? new Map()
      : await pathsInRepository(files, process.cwd(), process.env, inputs.reportDir);
  const annotations = annotationsOf(evaluation, inRepository);
  await publish({ ...publicationOf(evaluation, paths, inputs.mermaid), annotations }, inputs, process.env);
}
