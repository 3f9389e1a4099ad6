import { ApiFailure } from '../github/failure.js';
import { code, visible } from '../report/escape.js';
import { advice, noRoom, withoutAccess, type PublishTask } from './advice.js';
import { githubOf } from '../github/api.js';
import { failuresInARow, thisRun, type ThisRun } from './confirmation.js';
import { issuesOf } from '../github/issues-api.js';
import type { ReportDraft } from './marker.js';
import { info, notice, warning, type Notice, type Posted } from './notice.js';
import { addressOfRun } from './run.js';
import type { OpenSession } from './session.js';
import { trackIssue, type Tracked } from './tracking-issue.js';

export interface IssueDraft extends ReportDraft {
  /** How many scheduled runs in a row must have failed before an issue is opened; at least 1. */
  readonly confirm: number;
}

/**
 * Brings the tracking issue in line with a run that a schedule started; no other has one: who starts a run by hand sees
 * it. Never throws ApiFailure.
 */
export async function publishIssue(
  draft: IssueDraft,
  environment: NodeJS.ProcessEnv,
  open: OpenSession,
): Promise<Posted> {
  const session = await open();
  if ('rule' in session) return { notices: [warning(withoutAccess('No tracking issue', session))] };
  const { client, access, repository } = session;
  const issues = issuesOf(client, repository);
  const run = thisRun(environment);
  let task = ISSUE;
  try {
    const tracked = await trackIssue(githubOf(client, access, repository), issues, {
      ...texts(draft.key, addressOfRun(environment)),
      ...draft,
      isConfirmed: async () => {
        if (draft.confirm === 1) return true;
        if (run === undefined) return false;
        task = CONFIRMATION;
        const failures = await failuresInARow(issues, run);
        task = ISSUE;
        return failures >= draft.confirm;
      },
    });
    return { url: tracked.issue?.url, notices: noticesOf(tracked, draft.confirm, run) };
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    return { notices: [warning(advice(failure, task))] };
  }
}

function texts(
  key: string,
  run: string | undefined,
): Pick<Parameters<typeof trackIssue>[2], 'title' | 'preface' | 'closingComment'> {
  const link = run === undefined ? '' : ` ([run](${run}))`;
  return {
    title: `beta-certificate: the scheduled check fails (${visible(key, 60)})`,
    preface:
      `The scheduled check with the comment-key ${code(key)} fails${link}. ` +
      'Scheduled runs keep this text up to date and close the issue when the check passes. ' +
      'To stop it, close it as not planned.\n\n',
    closingComment: `The scheduled check passes again${link}.`,
  };
}

function noticesOf(
  { result, issue, unfinished }: Tracked,
  confirm: number,
  run: ThisRun | undefined,
): readonly Notice[] {
  const notices: Notice[] = [];
  const where = issue?.url === undefined ? '' : ` (${code(issue.url)})`;
  if (result === 'unconfirmed' && run === undefined) notices.push(warning(UNKNOWN_RUN));
  if (result === 'unconfirmed' && run !== undefined) {
    notices.push(
      info(`No tracking issue yet: it takes ${String(confirm)} scheduled runs in a row that fail (\`confirm\`).`),
    );
  }
  if (result === 'unwanted') {
    notices.push(
      notice(
        `The tracking issue${where} was closed as not planned or as a duplicate and stays closed. Open it again to be told.`,
      ),
    );
  }
  if (result === 'newer') notices.push(notice(`The tracking issue${where} is of a newer run and stays as it is.`));
  if (result === 'no-room') notices.push(warning(noRoom(ISSUE.undone)));
  if (unfinished !== undefined) {
    notices.push(warning(advice(unfinished, result === 'closed' ? FAREWELL : SECOND)));
  }
  return notices;
}

const UNKNOWN_RUN =
  'No tracking issue was opened: GITHUB_WORKFLOW_REF, GITHUB_REF and GITHUB_RUN_NUMBER do not say which run of which workflow this is, so the runs before it cannot be counted. Set `confirm` to 1 to do without. The verdict stands.';

const permissions = ['issues: write'];
const refused =
  'Are issues switched off in this repository, or is this one locked? The job summary has the whole report.';

const ISSUE: PublishTask = { undone: 'The tracking issue was not brought up to date', permissions, refused };
const SECOND: PublishTask = {
  undone: 'The tracking issue is up to date, and a second one by a run at the same time was not ruled out',
  permissions,
  refused,
};
const FAREWELL: PublishTask = {
  undone: 'The tracking issue was closed, and the comment that says why was not written',
  permissions,
  refused,
};
const CONFIRMATION: PublishTask = {
  undone: 'No tracking issue was opened, because whether the runs before this one failed too is not known',
  permissions: ['actions: read'],
  otherwise: 'Or set `confirm` to 1.',
  refused: 'Set `confirm` to 1 to do without them.',
};
