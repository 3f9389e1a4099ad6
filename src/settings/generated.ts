// Written by scripts/generate.js from action.yml and package.json; not to be edited.
export const VERSION = '0.1.0';

/** The inputs of action.yml, the one home of their names, descriptions and defaults. */
export const INPUTS = [
  {
    name: 'results',
    description:
      'Files with the results of the evaluation, one path, folder or glob a line; `!pattern` leaves out, `book.xlsx#sheet` names a sheet. Many models, the same queries, right or wrong.',
    default: '',
  },
  {
    name: 'artifact',
    description:
      'Names or globs of workflow artifacts that hold results, one a line; `!pattern` leaves out. Needs `actions` read. Can be given beside or instead of `results`.',
    default: '',
  },
  { name: 'run-id', description: 'The workflow run whose artifacts are read; empty takes this run.', default: '' },
  { name: 'repository', description: 'The repository (`owner/name`) of that run; empty takes this one.', default: '' },
  {
    name: 'format',
    description: 'Format of the results. `auto` tells it from the content of each file.',
    default: 'auto',
  },
  { name: 'models', description: 'Names or globs of the models to keep, one a line; empty keeps all.', default: '' },
  {
    name: 'ensembles',
    description:
      'Names or globs of rows of results that are themselves policies (a router, a vote), one a line. They are compared with the members, not counted among them.',
    default: '',
  },
  {
    name: 'baseline-model',
    description:
      'The incumbent model, named in advance. The gain is then measured over this model; empty takes the best model of the results and pays for the choice.',
    default: '',
  },
  {
    name: 'min-gain',
    description: 'The smallest gain in accuracy that would justify running an ensemble; 0.02 is 2 percentage points.',
    default: '0.02',
  },
  {
    name: 'confidence',
    description:
      'Confidence of each bound, between 0 and 1. A verdict is wrong with probability at most one minus this.',
    default: '0.95',
  },
  {
    name: 'looks',
    description:
      'How often you may decide while the evaluation grows, said before the first look. Each look takes its share of the error that `confidence` allows, so that a verdict at any of them is wrong with probability at most one minus that.',
    default: '1',
  },
  {
    name: 'pass-threshold',
    description: 'Scores from this on count as right. Above 1 for scales beyond 0 to 1 (say 7 for 1 to 10).',
    default: '0.5',
  },
  {
    name: 'metric',
    description: 'The score, metric or scorer to use, by its name in the results, where there are several.',
    default: '',
  },
  {
    name: 'columns',
    description:
      'Tables only, which column is what, where their names do not say so; lines `role = column`, such as `outcome = score` or `model = {folder}`.',
    default: '',
  },
  {
    name: 'judge',
    description:
      'The judge whose verdicts count, by its name in the results, where several graded the same answers. Their agreement is reported.',
    default: '',
  },
  { name: 'filter', description: 'lm-evaluation-harness only, the answer filter to use for all models.', default: '' },
  {
    name: 'repeats',
    description:
      'How several outcomes of one model on one query become one, `first`, `majority` (more than half) or `mean` (mean score at least `pass-threshold`). Empty makes differing outcomes an error.',
    default: '',
  },
  {
    name: 'min-coverage',
    description:
      'Least share of the queries that a model must have answered to stay in the pool, and an ensemble to be shown better.',
    default: '0.95',
  },
  {
    name: 'count-as-wrong',
    description:
      'Which outcomes without a verdict count as wrong answers, a comma list of `error`, `unscored`, `absent`. By default they are missing, not wrong. `absent` counts only queries that more than half of the models have.',
    default: '',
  },
  {
    name: 'group-by',
    description:
      "Gives a certificate for each group of queries too, by `task`, `subject` or the name of a column; verdicts over the groups are corrected by Holm's method. Empty for none.",
    default: '',
  },
  {
    name: 'cluster-by',
    description:
      'Queries with the same `task`, `subject` or value of a column are not independent; the verdict allows for that, by limits on whole clusters, and queries of one cluster are held out together. Empty for none.',
    default: '',
  },
  {
    name: 'pair-by',
    description:
      'With `group-by`, the column that says which queries of different groups ask the same question (in two formats, say); adds the paired comparison of the groups. Empty for none.',
    default: '',
  },
  {
    name: 'options',
    description:
      'How many choices each question has, where they are multiple choice (`4`). Names the models not shown to be better than chance, and the gain without them. Empty where that is not known or differs.',
    default: '',
  },
  {
    name: 'families',
    description:
      'Families of models where the prefix of the name (`openai/…`) does not say it, lines of the form `gpt-* = openai`.',
    default: '',
  },
  {
    name: 'adjudications',
    description:
      'A CSV with `query_id`, `class` (`genuine`, `grader-defect`, `wrong-reference`, `ambiguous`, `multi-answer` or `truncated`) and `note` that settles queries that every model got wrong, and likely label errors; those that are not genuine leave the evaluation. The gate must hold with and without it. `adjudications.csv` of the report is one ready to fill in.',
    default: '',
  },
  {
    name: 'show-text',
    description:
      'Whether the HTML report may show questions, answers and references of the queries under audit, `true` or `false`. Comments and summaries never do.',
    default: 'false',
  },
  {
    name: 'prices',
    description:
      'What answers cost where the results do not say it, lines of the form `gpt-4* = 2.50 10` (dollars per million input and output tokens) or `gpt-4* = 0.003` (dollars an answer).',
    default: '',
  },
  {
    name: 'compare-with',
    description:
      'An earlier certificate to compare with, query by query; the path of a `certificate.json` or of its report folder, or `artifact:NAME` for the report folder that the latest successful run of this workflow on the default branch uploaded (needs `actions` read). Empty for none.',
    default: '',
  },
  {
    name: 'self-check',
    description:
      'Whether to run the gate against itself (how often would it decide otherwise on such an evaluation, and can it fail at all), `true` or `false`.',
    default: 'false',
  },
  {
    name: 'diagnostics',
    description:
      'Whether to work out what stands beside the certificate (correlations and what they predict, how many models are enough, groups, repeats, the audit of the queries that every model got wrong, what votes, routers and cascades reach), `true` or `false`.',
    default: 'true',
  },
  {
    name: 'seed',
    description: 'Seed of everything random in the diagnostics, a whole number; same results and seed, same bytes.',
    default: '1',
  },
  {
    name: 'limits',
    description:
      'Raises or lowers what may be read, a comma list such as `ratio=400, total-bytes=16GiB`. Names are `files`, `file-bytes`, `total-bytes` (out of archives), `ratio`, `entries` and `nesting`.',
    default: '',
  },
  {
    name: 'fail-on',
    description:
      'When the gate fails, a comma list of `no-gain`, `no-realised-gain` (no vote, router, cascade or ensemble measured here can be worth `min-gain`), `inconclusive`, `incomplete` (answers that are missing would change the verdict, or a model was left out), `ensemble-not-better`, `regression` (something got worse since `compare-with`, or cannot be compared with it), or `none`.',
    default: 'no-gain',
  },
  {
    name: 'comment',
    description:
      'When to write the pull-request comment, `always`, `on-change` (of the verdict), `on-failure` or `off`.',
    default: 'always',
  },
  {
    name: 'comment-key',
    description: 'Tells several certificates on one pull request apart; each key has a comment of its own.',
    default: 'default',
  },
  {
    name: 'annotations',
    description:
      'Where to annotate the queries that every model gets wrong, on their lines of results files that are in the repository. `true` takes a check run on the pull request (needs `checks` write) and otherwise the log, `log` the log alone, `false` neither.',
    default: 'true',
  },
  {
    name: 'tracking-issue',
    description:
      'Whether scheduled runs keep one issue for each `comment-key`, opened on a confirmed failure and closed when the gate passes, `true` or `false`. Needs `issues` write.',
    default: 'false',
  },
  {
    name: 'confirm',
    description:
      'How many scheduled runs in a row must have failed before that issue is opened, 1 to 20. Above 1 it needs `actions` read.',
    default: '2',
  },
  {
    name: 'mermaid',
    description:
      'Whether the job summary has a Mermaid chart of accuracies under the ceiling too, `true` or `false`. Everything in it is also said in words.',
    default: 'false',
  },
  {
    name: 'report-dir',
    description:
      'Folder for `certificate.json`, `report.html`, `report.md`, `outcomes.csv`, `queries.csv`, `all-wrong.csv` and `adjudications.csv`.',
    default: 'beta-certificate',
  },
  {
    name: 'github-token',
    description:
      'Token for the comment (needs `pull-requests` write) and for artifacts (`actions` read). Empty does without both.',
    default: '${{ github.token }}',
  },
] as const;

/** The outputs of action.yml. */
export const OUTPUTS = [
  'verdict',
  'passed',
  'beta',
  'ceiling',
  'single-best',
  'single-best-accuracy',
  'gain',
  'gain-lower',
  'gain-upper',
  'models',
  'queries',
  'all-wrong',
  'certificate-path',
  'report-path',
  'comment-url',
] as const;
