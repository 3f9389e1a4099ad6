import { REPEATS } from '../../outcomes/draws.js';
import { MEASURES, SCORE_RANGE } from '../measure.js';
import { COUNTABLE_AS_WRONG } from '../../outcomes/pool.js';
import { parseColumns } from '../../readers/tables/columns.js';
import { parseLimits } from '../../sources/parse-limits.js';
import { lines, number, oneOf, orEmpty, parsed, plainText, someOf, text } from '../kinds.js';
import type { Setting } from '../setting.js';

/** What is read, and how. */
export const READING = [
  {
    name: 'artifact',
    kind: lines('NAME'),
    default: '',
    where: 'action',
    description:
      'Names or globs of workflow artifacts that hold results, one per line; `!pattern` leaves out. Needs `actions` read. Can be given beside or instead of `results`.',
  },
  {
    name: 'run-id',
    kind: plainText('ID'),
    default: '',
    where: 'action',
    description: 'The workflow run whose artifacts are read; empty takes this run.',
  },
  {
    name: 'repository',
    kind: plainText('OWNER/NAME'),
    default: '',
    where: 'action',
    description: 'The repository (`owner/name`) of that run; empty takes this one.',
  },
  {
    name: 'format',
    kind: plainText('NAME'),
    default: 'auto',
    description: 'Format of the results. `auto` tells it from the content of each file.',
  },
  {
    name: 'models',
    kind: lines('NAME'),
    default: '',
    inCertificate: true,
    description: 'Names or globs of the models to keep, one per line; empty keeps all.',
  },
  {
    name: 'columns',
    kind: lines('ROLE=COLUMN', parseColumns),
    default: '',
    inCertificate: true,
    description:
      'Tables only, which column is what, where their names do not say so; lines `role = column`, such as `outcome = score`, `outcome = not hallucinated`, `outcome = grade is A` or `model = {folder}`.',
  },
  {
    name: 'metric',
    kind: text('NAME'),
    default: '',
    inCertificate: true,
    description: 'The score, metric or scorer to use, by its name in the results, where there are several.',
  },
  {
    name: 'pass-threshold',
    kind: number('above 0', '0.5', (x) => x > 0),
    default: '0.5',
    inCertificate: true,
    inReport: true,
    description: 'Scores from this on count as right. Above 1 for scales beyond 0 to 1 (say 7 for 1 to 10).',
  },
  {
    name: 'measure',
    kind: oneOf(MEASURES),
    default: 'accuracy',
    inCertificate: true,
    description:
      'What an outcome is, `accuracy` (right or wrong) or `score` (a grade on a scale, of which means are taken; `min-gain` is then a share of the scale).',
  },
  {
    name: 'score-range',
    kind: SCORE_RANGE,
    default: '0,1',
    inCertificate: true,
    description: 'With `measure: score`, the lowest and the highest score of the scale, such as `1,10`.',
  },
  {
    name: 'judge',
    kind: text('NAME'),
    default: '',
    inCertificate: true,
    description:
      'The judge whose verdicts count, by its name in the results, where several graded the same answers. Their agreement is reported.',
  },
  {
    name: 'filter',
    kind: text('NAME'),
    default: '',
    inCertificate: true,
    description: 'lm-evaluation-harness only, the answer filter to use for all models.',
  },
  {
    name: 'repeats',
    kind: orEmpty(oneOf(REPEATS)),
    default: '',
    inCertificate: true,
    inReport: true,
    description:
      'How several outcomes of one model on one question become one, `first`, `majority` (more than half), `mean` (mean score at least `pass-threshold`), or `samples`, which adds what several draws of one model are worth (pass@k, the best of k) and counts the first; with a single model that is the certificate. Empty makes differing outcomes an error.',
  },
  {
    name: 'min-coverage',
    kind: number('at least 0 and at most 1', '0.95 for 95%', (x) => x >= 0 && x <= 1),
    default: '0.95',
    inCertificate: true,
    inReport: true,
    description:
      'Least share of the questions that a model must have answered to stay in the pool, and an ensemble to be shown better.',
  },
  {
    name: 'count-as-wrong',
    kind: someOf(COUNTABLE_AS_WRONG),
    default: '',
    inCertificate: true,
    inReport: true,
    description:
      'Which outcomes without a verdict count as wrong answers, a comma list of `error`, `unscored`, `absent`. By default they are missing, not wrong. `absent` counts only questions that more than half of the models have. With `repeats: majority` or `mean` draws that failed count too.',
  },
  {
    name: 'limits',
    kind: parsed('LIST', 'a comma list of `name=number`', parseLimits),
    default: '',
    description:
      'Raises or lowers what may be read, a comma list such as `ratio=400, total-bytes=16GiB`. Names are `files`, `file-bytes`, `total-bytes` (out of archives), `ratio`, `entries` and `nesting`.',
  },
] as const satisfies readonly Setting[];
