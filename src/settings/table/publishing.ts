import { quote, UserError } from '../../base/errors.js';
import { oneOf, plainText, whole, YES_OR_NO } from '../kinds.js';
import type { Setting } from '../setting.js';

const COMMENT_MODES = ['always', 'on-change', 'on-failure', 'off'] as const;
/** When to write a comment. */
export type CommentMode = (typeof COMMENT_MODES)[number];

const ANNOTATION_MODES = ['true', 'log', 'false'] as const;
/** Where to annotate. `true`: in a check run where the token may, otherwise in the log. */
export type AnnotationMode = (typeof ANNOTATION_MODES)[number];

function checkCommentKey(text: string): void {
  if (text !== '' && text.length <= 100) return;
  throw new UserError(`\`comment-key\` must have 1 to 100 characters, not ${quote(text)}.`, 'Give a short name.');
}

function checkReportDir(text: string): void {
  if (text === '') throw new UserError('`report-dir` is empty.', 'Name a folder for the report.');
}

/** Where the action publishes what it found. */
export const PUBLISHING = [
  {
    name: 'report-dir',
    kind: plainText('FOLDER', checkReportDir),
    default: 'beta-certificate',
    where: 'action',
    description:
      'Folder for `certificate.json`, `report.html`, `report.md`, `outcomes.csv`, `queries.csv`, `all-wrong.csv`, `adjudications.csv`, `junit.xml` and `metrics.txt` (OpenMetrics).',
  },
  {
    name: 'comment',
    kind: oneOf(COMMENT_MODES),
    default: 'always',
    where: 'action',
    description:
      'When to write the pull-request comment, `always`, `on-change` (of the verdict), `on-failure` or `off`.',
  },
  {
    name: 'comment-key',
    kind: plainText('NAME', checkCommentKey),
    default: 'default',
    where: 'action',
    description: 'Tells several certificates on one pull request apart; each key has a comment of its own.',
  },
  {
    name: 'annotations',
    kind: oneOf(ANNOTATION_MODES),
    default: 'true',
    where: 'action',
    description:
      'Where to annotate the questions that every model gets wrong, on their lines of results files that are in the repository. `true` takes a check run on the pull request (needs `checks` write) and otherwise the log, `log` the log alone, `false` neither.',
  },
  {
    name: 'tracking-issue',
    kind: YES_OR_NO,
    default: 'false',
    where: 'action',
    description:
      'Whether scheduled runs keep one issue for each `comment-key`, opened on a confirmed failure and closed when the gate passes, `true` or `false`. Needs `issues` write.',
  },
  {
    name: 'confirm',
    kind: whole(1, 20, 2),
    default: '2',
    where: 'action',
    description:
      'How many scheduled runs in a row must have failed before that issue is opened, 1 to 20. Above 1 it needs `actions` read.',
  },
  {
    name: 'mermaid',
    kind: YES_OR_NO,
    default: 'false',
    where: 'action',
    description:
      'Whether the job summary has a Mermaid chart of accuracies under the ceiling too, `true` or `false`. Everything in it is also said in words.',
  },
  {
    name: 'github-token',
    kind: plainText('TOKEN'),
    default: '${{ github.token }}',
    where: 'action',
    description:
      'Token for the comment (needs `pull-requests` write) and for artifacts (`actions` read). Empty does without both.',
  },
] as const satisfies readonly Setting[];
