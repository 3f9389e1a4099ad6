import * as core from '@actions/core';
import { UserError } from './errors.js';
import { evaluate, type Evaluation } from './engine/evaluate.js';
import { readInputs } from './inputs.js';
import { pathsInRepository } from './publish/checkout.js';
import { publish } from './publish/publish.js';
import { annotationsOf } from './report/annotations.js';
import { publicationOf } from './report/publication.js';
import { renderTerminal } from './report/terminal.js';
import { terminal } from './report/escape.js';
import { tell } from './report/story.js';
import { writeReport, type ReportPaths } from './report/write.js';
import type { ActionSettings, Settings } from './settings.js';

/** The action: inputs, results, certificate, verdict, report, publication. */
export async function run(): Promise<void> {
  try {
    const inputs = readInputs();
    const surroundings = { cwd: process.cwd(), environment: process.env, token: inputs.token };
    const evaluation = await evaluate(inputs, surroundings, {
      file: (path) => core.info(`Reading ${terminal(path)}`),
      stage: (what) => core.debug(what),
    });
    const paths = await writeReport(evaluation, inputs.reportDir);
    core.info(renderTerminal(evaluation, { width: 110, color: false }));
    // The verdict stands before anything is published, and nothing that happens to a comment changes it.
    const { failures } = tell(evaluation, terminal);
    if (failures.length > 0) core.setFailed(failures.join(' '));
    await publishAll(evaluation, paths, inputs).catch((error: unknown) =>
      core.warning(`Publishing stopped half-way (${terminal(String(error))}); the verdict stands.`),
    );
  } catch (error) {
    core.setFailed(
      error instanceof UserError
        ? error.message
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error),
    );
  }
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
