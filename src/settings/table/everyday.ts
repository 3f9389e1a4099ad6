import { FAIL_ON } from '../../gate/decide.js';
import { lines, number, plainText, someOrNone, text, YES_OR_NO } from '../kinds.js';
import type { Setting } from '../setting.js';

/** What most people set. */
export const EVERYDAY = [
  {
    name: 'results',
    kind: lines('PATH'),
    default: '',
    description:
      'Files with the results of the evaluation, one path, folder or glob per line; `!pattern` leaves out, `book.xlsx#sheet` names a sheet. Many models, the same questions, right or wrong.',
  },
  {
    name: 'ensembles',
    kind: lines('NAME'),
    default: '',
    inCertificate: true,
    description:
      'Names or globs of rows of results that are themselves policies (a router, a vote), one per line. They are compared with the members, not counted among them.',
  },
  {
    name: 'baseline-model',
    kind: text('NAME'),
    default: '',
    inCertificate: true,
    description:
      'The incumbent model, named in advance. The gain is then measured over this model. If empty, the best model in the results is used, and the limits widen to allow for that choice.',
  },
  {
    name: 'min-gain',
    kind: number('at least 0 and below 1', '0.02 for two points', (x) => x >= 0 && x < 1),
    default: '0.02',
    inReport: true,
    description: 'The smallest gain in accuracy that would justify running an ensemble; 0.02 is 2 percentage points.',
  },
  {
    name: 'confidence',
    kind: number('from 0.5 to 0.999999999999', '0.95 for 95%', (x) => x >= 0.5 && x <= 0.999999999999),
    default: '0.95',
    inReport: true,
    description:
      'Confidence of each bound, from 0.5 (below it a lower limit would lie above the upper one). A verdict is wrong with probability at most one minus this.',
  },
  {
    name: 'fail-on',
    kind: someOrNone(FAIL_ON),
    default: 'no-gain',
    inCertificate: true,
    inReport: true,
    description:
      'When the gate fails, a comma list of `no-gain`, `no-realised-gain` (no vote, router, cascade or ensemble measured here can be worth `min-gain`), `no-saving` (no model or policy measured here saves `min-saving` at a loss of at most `max-loss`), `inconclusive`, `incomplete` (answers that are missing would change the verdict, or a model was left out), `ensemble-not-better`, `regression` (something got worse since `compare-with`, or cannot be compared with it), or `none`.',
  },
  {
    name: 'compare-with',
    kind: text('PATH'),
    default: '',
    inCertificate: true,
    description:
      'An earlier certificate to compare with, question by question; the path of a `certificate.json` or of its report folder, or `artifact:NAME` for the report folder that the latest successful run of this workflow on the default branch uploaded (needs `actions` read). Empty for none.',
  },
  {
    name: 'config',
    kind: plainText('FILE'),
    default: '',
    description:
      'A file with these settings under the same names, in YAML, such as `.github/beta-certificate.yml`; what is given as an input or a flag goes before it. The action reads it through the API (needs `contents` read), on a pull request from the base branch. Empty takes no file in the action; on the command line it takes `.github/beta-certificate.yml` where there is one, and `none` takes none.',
  },
  {
    name: 'show-text',
    kind: YES_OR_NO,
    default: 'false',
    description:
      'Whether the HTML report may show the questions under audit, with their answers and references, `true` or `false`. Comments and summaries never do.',
  },
] as const satisfies readonly Setting[];
