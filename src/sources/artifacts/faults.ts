import { quote, UserError } from '../../base/errors.js';
import { ifFailed, type ApiFailure } from '../../github/failure.js';
import { codeOf } from '../faults.js';
import { shownArtifact } from '../names.js';
import type { Run } from './run.js';
import { listed } from '../../base/listed.js';

const NAMES_SHOWN = 10;

/** A pattern that selects none of the artifacts with these names. */
export function nothingMatches(pattern: string, names: readonly string[], run: Run): UserError {
  if (names.length === 0) {
    const remedy = run.isThisRun
      ? 'Let this job wait for the jobs that upload the results (`needs`), and upload with actions/upload-artifact from version 4 on: earlier ones show their artifacts only when the run has ended.'
      : 'Check `run-id`: the run may not have uploaded anything yet, or its artifacts were deleted.';
    return new UserError(`\`artifact\`: ${run.title} has no artifacts.`, remedy);
  }
  const wait = run.isThisRun ? ', and that this job waits for the jobs that upload (`needs`)' : '';
  return new UserError(
    `\`artifact\`: ${quote(pattern)} matches none of the artifacts of ${run.title}.`,
    `There is: ${listed(names, NAMES_SHOWN)}. Check the name${wait}.`,
  );
}

/** Selected artifacts that GitHub has deleted because their time was over. Reading the others would leave out models. */
export function expiredFault(names: readonly string[], run: Run): UserError {
  const [what, remedy] =
    names.length === 1 ? [quote(names[0]), 'take it out of'] : [listed(names, NAMES_SHOWN), 'take them out of'];
  return new UserError(
    `\`artifact\`: of ${run.title}, ${what} ${names.length === 1 ? 'has' : 'have'} expired.`,
    `Run the evaluation again, with a longer \`retention-days\` where it uploads; or ${remedy} \`artifact\`.`,
  );
}

/** The list of a run's artifacts that could not be had. */
export function listFault(failure: ApiFailure, run: Run): UserError {
  const [why, remedy] = explanation(failure, run);
  return new UserError(`\`artifact\`: the artifacts of ${run.title} cannot be listed: ${why}.`, remedy);
}

/** The content of an artifact that could not be had. */
export function downloadFault(failure: ApiFailure, name: string, run: Run): UserError {
  if (failure.kind === 'gone') return expiredFault([name], run);
  const [why, remedy] = explanation(failure, run);
  return new UserError(`cannot be downloaded from ${run.title}: ${why}.`, remedy, { file: shownArtifact(name) });
}

function explanation({ kind, said }: ApiFailure, run: Run): readonly [why: string, remedy: string] {
  const answer = `(${quote(said)})`;
  switch (kind) {
    case 'token':
      return [`GitHub does not accept the token ${answer}`, `Check the \`github-token\` input. ${PERMISSION}`];
    case 'permission':
      return [`the token may not do this ${answer}`, PERMISSION];
    case 'absent':
    case 'gone':
      return [
        `GitHub finds no such thing, or the token may not see it ${answer}`,
        `Check that ${run.title} exists and is not deleted. ${PERMISSION}`,
      ];
    case 'rate-limited':
      return [`GitHub asks for fewer requests ${answer}`, 'Run the job again later.'];
    case 'too-long':
    case 'refused':
      return [`GitHub refused ${answer}`, 'If the repository has moved, give its present name in `repository`.'];
    case 'unavailable':
      return [
        `GitHub did not answer as it should ${answer}`,
        'Run the job again; see also https://www.githubstatus.com.',
      ];
  }
}

const PERMISSION =
  'Give the job `actions: read` in its `permissions`; for another repository, give `github-token` a token that may read the Actions of that one.';

/** What was downloaded is not what was uploaded. `because` is our own text. */
export function alteredFault(name: string, run: Run, because: string): UserError {
  return new UserError(
    `is not what ${run.title} uploaded: ${because}.`,
    'Run the job again; if it says the same, upload the artifact anew.',
    { file: shownArtifact(name) },
  );
}

/** The disk does not take what was downloaded; anything else is returned as it is, to be thrown again. */
export function diskFault(error: unknown, name: string): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  return new UserError(
    code === 'ENOSPC' || code === 'EDQUOT' ? 'does not fit on the disk.' : `cannot be written to the disk (${code}).`,
    'It is kept in the folder RUNNER_TEMP, or that for temporary files, until it is read: make room there.',
    { file: shownArtifact(name) },
  );
}

/** What a promise gives; an answer of GitHub that is none, explained. */
export async function orFault<T>(promise: Promise<T>, explain: (failure: ApiFailure) => UserError): Promise<T> {
  return ifFailed(promise, (failure) => {
    throw explain(failure);
  });
}
