import { parsePrices } from '../../policies/prices.js';
import { FAMILIES } from '../families.js';
import { WEIGHTS } from '../weights.js';
import { lines, number, orEmpty, text, whole, YES_OR_NO } from '../kinds.js';
import type { Setting } from '../setting.js';

/** What is worked out from it. */
export const STATISTICS = [
  {
    name: 'looks',
    kind: whole(1, 1000, 3),
    default: '1',
    inReport: true,
    description:
      'How often you may decide while the evaluation grows, said before the first look. Each look takes its share of the error that `confidence` allows, so that a verdict at any of them is wrong with probability at most one minus that.',
  },
  {
    name: 'group-by',
    kind: text('COLUMN'),
    default: '',
    inCertificate: true,
    description:
      "Gives a certificate for each group of questions too, by `task`, `subject` or the name of a column; verdicts over the groups are corrected by Holm's method. Empty for none.",
  },
  {
    name: 'weights',
    kind: WEIGHTS,
    default: '',
    inCertificate: true,
    description:
      'With `group-by`, how much of the traffic each group stands for, lines of the form `billing = 0.3`; the certificate is then of that traffic, and not of the mix of the evaluation. Empty weighs every question the same.',
  },
  {
    name: 'cluster-by',
    kind: text('COLUMN'),
    default: '',
    inCertificate: true,
    description:
      'Questions with the same `task`, `subject` or value of a column are not independent; the verdict allows for that, by limits on whole clusters, and questions of one cluster are held out together. Empty for none.',
  },
  {
    name: 'pair-by',
    kind: text('COLUMN'),
    default: '',
    inCertificate: true,
    description:
      'With `group-by`, the column that says which questions of different groups are one and the same (in two formats, say); adds the paired comparison of the groups. Empty for none.',
  },
  {
    name: 'options',
    kind: orEmpty(whole(2, Infinity, 4)),
    default: '',
    inCertificate: true,
    description:
      'How many choices each question has, where they are multiple choice (`4`). Names the models not shown to be better than chance, and the gain without them. Empty where that is not known or differs.',
  },
  {
    name: 'families',
    kind: FAMILIES,
    default: '',
    inCertificate: true,
    description:
      'Families of models where the name up to its first `/`, or else its first `-`, does not say it, lines of the form `gpt-* = openai`.',
  },
  {
    name: 'adjudications',
    kind: text('FILE'),
    default: '',
    inCertificate: true,
    description:
      'A CSV with `query_id`, `class` (`genuine`, `grader-defect`, `wrong-reference`, `ambiguous`, `multi-answer` or `truncated`) and `note` that settles questions that every model got wrong, and likely label errors; those that are not genuine leave the evaluation. The gate must hold with and without it. `adjudications.csv` of the report is one ready to fill in.',
  },
  {
    name: 'prices',
    kind: lines('MODEL=DOLLARS', parsePrices),
    default: '',
    inCertificate: true,
    description:
      'What answers cost where the results do not say it, lines of the form `gpt-4* = 2.50 10` (dollars per million input and output tokens) or `gpt-4* = 0.003` (dollars an answer).',
  },
  {
    name: 'max-loss',
    kind: orEmpty(number('at least 0 and below 1', '0.01 for one point', (x) => x >= 0 && x < 1)),
    default: '',
    inCertificate: true,
    description:
      'Where costs are known, the accuracy that may be given up to save some; 0.01 is 1 percentage point. Empty takes `min-gain`.',
  },
  {
    name: 'min-saving',
    kind: number('above 0 and below 1', '0.1 for a tenth', (x) => x > 0 && x < 1),
    default: '0.1',
    inCertificate: true,
    description: 'The smallest saving worth having, as a share of what the best (or declared) model costs.',
  },
  {
    name: 'self-check',
    kind: YES_OR_NO,
    default: 'false',
    description:
      'Whether to run the gate against itself (how often would it decide otherwise on such an evaluation, and can it fail at all), `true` or `false`.',
  },
  {
    name: 'diagnostics',
    kind: YES_OR_NO,
    default: 'true',
    description:
      'Whether to work out what stands beside the certificate (correlations and what they predict, how many models are enough, groups, repeats, the audit of the questions that every model got wrong, what votes, routers and cascades reach), `true` or `false`.',
  },
  {
    name: 'seed',
    kind: whole(0, 2 ** 32 - 1, 1),
    default: '1',
    inCertificate: true,
    description: 'Seed of everything random in the diagnostics, a whole number; same results and seed, same bytes.',
  },
] as const satisfies readonly Setting[];
