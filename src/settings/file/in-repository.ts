import { quote, UserError } from '../../base/errors.js';
import { accessOf, SET_BY_RUNNER, repositoryOf } from '../../github/access.js';
import { connect } from '../../github/client.js';
import { contentAt, type Content } from '../../github/contents-api.js';
import { ApiFailure } from '../../github/failure.js';
import { valueAt, isText } from '../../github/payload.js';
import type { RetryPolicy } from '../../github/retry.js';
import type { RunEvent } from '../../github/run-event.js';
import { parseSettingsFile } from './parse.js';
import { MAX_BYTES, NO_FILE, DEFAULT_PATH, type SettingsFile } from './settings-file.js';

/** No verdict comes without its settings, so they are worth waiting for. */
const SETTINGS_RETRIES: RetryPolicy = { tries: 4, baseDelay: 1000, requestTimeout: 15_000, total: 180_000 };

/**
 * The configuration file of the action, at a commit that the author of a pull request does not choose; undefined where
 * `config` names none, so that a run without one needs neither network nor permission. The checkout is never believed:
 * it may be anybody's.
 *
 * @param config  the text of the input
 * @throws UserError where the file cannot be had, or says what it may not: nothing passes by other settings than those
 * that were agreed on
 */
export async function settingsInRepository(
  config: string,
  token: string,
  event: RunEvent,
  environment: NodeJS.ProcessEnv,
  retryPolicy: RetryPolicy = SETTINGS_RETRIES,
): Promise<SettingsFile | undefined> {
  if (config === '' || config === NO_FILE) return undefined;
  if (!isInside(config)) {
    throw new UserError(
      `\`config\` must be a path in the repository, not ${quote(config)}.`,
      `Write it without a slash at its beginning, and without dots, as ${DEFAULT_PATH} is.`,
    );
  }
  const access = accessOf(environment, token);
  if ('rule' in access) {
    const is = access.value === undefined ? '' : `, and is ${quote(access.value)}`;
    throw new UserError(`\`config\`: ${access.rule}${is}.`, access.remedy);
  }
  const name = environment['GITHUB_REPOSITORY'] ?? '';
  const repository = repositoryOf(name);
  if (repository === undefined) {
    throw new UserError(`\`config\`: GITHUB_REPOSITORY must be owner/name, not ${quote(name)}.`, SET_BY_RUNNER);
  }
  const commit = trustedCommit(event, environment);
  const title = `${config} at ${commit.slice(0, 7)}`;
  const content = await contentAt(await connect(access, retryPolicy), repository, config, commit, MAX_BYTES).catch(
    (failure: unknown) => {
      throw failure instanceof ApiFailure ? unreadable(failure, title) : failure;
    },
  );
  return { title, texts: await parseSettingsFile(bytesOf(content, title), title) };
}

/**
 * The commit whose settings hold: on a pull request (and in a merge queue) that of the base branch, otherwise the one
 * that the run is for. For events that belong to no commit, `workflow_run` and `schedule` among them, GitHub names the
 * latest of the default branch, from which it takes the workflow too. Under `pull_request_target` it is that of the
 * workflow: the author of a pull request chooses its base branch, and an old one may have older settings.
 *
 * @throws UserError where the event or the runner does not say it
 */
function trustedCommit({ name, payload, unreadable }: RunEvent, environment: NodeJS.ProcessEnv): string {
  if (/^deployment/.test(name)) {
    throw new UserError(
      `\`config\`: what is deployed may be the head of a pull request, so on ${quote(name)} no commit can be trusted with the settings.`,
      'Leave `config` out, and give the settings as inputs.',
    );
  }
  const isProposal =
    name !== 'pull_request_target' &&
    (valueAt(payload, 'pull_request') !== undefined || /^(?:pull_request|merge_group)/.test(name));
  const commit = !isProposal
    ? environment['GITHUB_SHA']
    : (valueAt(payload, 'pull_request', 'base', 'sha') ?? valueAt(payload, 'merge_group', 'base_sha'));
  if (isText(commit) && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return commit;
  const why = !isProposal
    ? 'GITHUB_SHA names no commit'
    : `the event ${unreadable ?? 'does not name the commit of the base branch (pull_request.base.sha in its payload)'}`;
  throw new UserError(`\`config\`: ${why}.`, SET_BY_RUNNER);
}

/** Whether a path leads into a repository and to one file only. */
function isInside(path: string): boolean {
  return (
    path.length <= 500 && !/[\\\p{Cc}]/u.test(path) && path.split('/').every((part) => !['', '.', '..'].includes(part))
  );
}

function bytesOf(content: Content, file: string): Buffer {
  switch (content.kind) {
    case 'file':
      return content.bytes;
    case 'no-file':
      throw new UserError('is not a file.', 'Name a file in `config`.', { file });
    case 'too-large':
      throw new UserError(
        `is larger than ${MAX_BYTES} bytes.`,
        'A configuration file holds settings, and no results.',
        { file },
      );
  }
}

/** @param file  by path and commit */
function unreadable({ kind, said }: ApiFailure, file: string): UserError {
  const [why, remedy] = explanation(kind);
  return new UserError(`cannot be read: ${why} (${quote(said)}).`, remedy, { file });
}

function explanation(kind: ApiFailure['kind']): readonly [why: string, remedy: string] {
  switch (kind) {
    case 'token':
      return ['GitHub does not accept the token', `Check the \`github-token\` input. ${PERMISSION}`];
    case 'permission':
      return ['the token may not do this', PERMISSION];
    case 'absent':
    case 'gone':
      return ['GitHub finds no such file there, or the token may not see it', `${MERGED} ${PERMISSION}`];
    case 'rate-limited':
      return ['GitHub asks for fewer requests', 'Run the job again later.'];
    case 'too-long':
    case 'refused':
      return ['GitHub refused', `Check \`config\`. ${PERMISSION}`];
    case 'unavailable':
      return ['GitHub did not answer as it should', 'Run the job again; see also https://www.githubstatus.com.'];
  }
}

const MERGED = 'Check the path; on a pull request the file must be in the base branch already.';
const PERMISSION = 'Give the job `contents: read` in its `permissions`.';
