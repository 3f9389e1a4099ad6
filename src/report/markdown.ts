import type { Evaluation } from '../evaluate.js';
import { VERSION } from '../generated.js';
import { clusterText, correlationText, fewModelsText, forestBar, routerText, sliceNote } from './diagnosis.js';
import { code, sentence } from './escape.js';
import { counted, integer, percent } from './numbers.js';
import { tell, type Story } from './story.js';

/** How much of the lists is shown. */
export interface Detail {
  readonly models: number;
  readonly ids: number;
  readonly files: number;
}

/** From everything to the verdict alone: the first that fits its place is used. */
export const DETAILS: readonly Detail[] = [
  { models: Infinity, ids: Infinity, files: Infinity },
  { models: 100, ids: 500, files: 100 },
  { models: 50, ids: 100, files: 20 },
  { models: 10, ids: 20, files: 5 },
  { models: 0, ids: 0, files: 0 },
];

/** The report as GitHub renders it: the verdict first, evidence folded. Pure. */
export function renderMarkdown(evaluation: Evaluation, detail: Detail): string {
  const story = tell(evaluation, code);
  const sections = [
    opening(story),
    figureTable(story),
    models(evaluation, detail),
    allWrong(evaluation, detail),
    groups(evaluation, detail),
    fewModels(evaluation, detail),
    correlation(evaluation, detail),
    repeats(evaluation, detail),
    leftOut(evaluation, detail),
    method(evaluation, detail),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function opening(story: Story): string {
  const parts = [`### ${story.passed ? '✅' : '❌'} ${story.headline}`, story.sentence, `**Next:** ${story.next}`];
  return [...parts, ...story.gate.map((sentence) => `**${sentence}**`)].join('\n\n');
}

function figureTable(story: Story): string {
  const [first, ...rest] = story.figures.map(([label, value]) => [`**${label}**`, value]);
  return table(first!, rest);
}

function models({ certificate }: Evaluation, detail: Detail): string {
  if (detail.models === 0) return '';
  const shown = certificate.models.slice(0, detail.models);
  const someUnanswered = shown.some((model) => unanswered(model.unanswered) !== '');
  const rows = shown.map((model, i) => [
    String(i + 1),
    code(model.name),
    percent(model.accuracy, 2),
    `${percent(model.interval[0], 1, 'down')} – ${percent(model.interval[1], 1, 'up')}`,
    integer(model.rescues),
    ...(someUnanswered ? [unanswered(model.unanswered)] : []),
  ]);
  const rest = certificate.models.length - shown.length;
  const more = rest > 0 ? `\n\n… and ${counted(rest, 'model', 'models')} more in \`certificate.json\`.` : '';
  const head = [
    '',
    'Model',
    'Right, %',
    `${percent(certificate.confidence, 0)} % interval`,
    'Wrong where another is right',
    ...(someUnanswered ? ['No verdict'] : []),
  ];
  return folded(`Models (${integer(certificate.models.length)})`, `${table(head, rows, 'rlrrrr')}${more}`);
}

function unanswered({ errors, unscored, absent }: { errors: number; unscored: number; absent: number }): string {
  const parts = [
    errors > 0 ? counted(errors, 'error', 'errors') : '',
    unscored > 0 ? `${integer(unscored)} unscored` : '',
    absent > 0 ? `${integer(absent)} absent` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function allWrong({ certificate }: Evaluation, detail: Detail): string {
  const { count, queries } = certificate.allWrong;
  if (count === 0 || detail.ids === 0) return '';
  const shown = queries.slice(0, detail.ids).map(code).join(' ');
  const rest = queries.length - Math.min(queries.length, detail.ids);
  const more = rest > 0 ? ` … and ${integer(rest)} more in \`all-wrong.csv\`.` : '';
  return folded(`Queries that every model got wrong (${integer(count)})`, shown + more);
}

function groups({ certificate, diagnostics }: Evaluation, detail: Detail): string {
  const slices = diagnostics?.slices;
  if (!slices || detail.models === 0) return '';
  const shown = slices.slice(0, detail.models);
  const someUndecided = shown.some(({ neededToDecide }) => neededToDecide !== null);
  const most = Math.max(certificate.minGain, ...slices.map(({ gain }) => gain?.upper ?? 0)) * 1.0001;
  const rows = shown.map((slice) => [
    code(slice.name),
    integer(slice.queries),
    slice.correctedVerdict,
    slice.allWrong === null ? '' : percent(slice.allWrong.rate, 1),
    slice.gain === null ? '' : percent(slice.gain.point, 1),
    `\`${forestBar(slice, most, certificate.minGain).replaceAll(' ', '\u00a0')}\``,
    slice.regime?.name ?? '',
    ...(someUndecided ? [slice.neededToDecide === null ? '' : integer(slice.neededToDecide)] : []),
  ]);
  const rest = slices.length - shown.length;
  const more = rest > 0 ? `\n\n… and ${counted(rest, 'group', 'groups')} more in \`certificate.json\`.` : '';
  const head = [
    'Group',
    'Queries',
    'Verdict',
    'β, %',
    'Gain',
    `0 to ${percent(most, 0, 'up')} points`,
    'Regime',
    ...(someUndecided ? ['Queries to decide'] : []),
  ];
  return folded(
    `By group (${integer(slices.length)})`,
    `${sliceNote(slices, certificate.minGain)}\n\n${table(head, rows, 'lrlrrllr')}${more}`,
  );
}

function fewModels({ certificate, diagnostics }: Evaluation, detail: Detail): string {
  if (diagnostics === null || diagnostics.poolCurve.length === 0 || detail.models === 0) return '';
  const text = fewModelsText(diagnostics, certificate.models.length, code);
  const rows = diagnostics.poolCurve
    .slice(0, 10)
    .map((point, i) => [
      String(point.k),
      code(point.models.find((model) => !diagnostics.poolCurve[i - 1]?.models.includes(model)) ?? ''),
      percent(point.ceiling, 2),
      percent(point.gain, 1),
      point.heldOutGain === null
        ? ''
        : `${percent(point.heldOutGain, 1)} ± ${percent(point.heldOutStandardError ?? 0, 1)}`,
    ]);
  const head = ['Models', 'Added', 'Ceiling, %', 'Gain', 'Gain on held-out queries'];
  return folded('How many models are enough', `${text}\n\n${table(head, rows, 'rlrrr')}`.trim());
}

function correlation(evaluation: Evaluation, detail: Detail): string {
  const { diagnostics } = evaluation;
  if (diagnostics === null || detail.files === 0) return '';
  const { pairwise, clusters } = diagnostics;
  const rows = [
    ['Single-factor Gaussian', pairwise.singleFactor],
    ['Gaussian with every correlation', pairwise.fullSigma],
    ['Clayton', pairwise.clayton],
  ].flatMap(([label, model]) =>
    model === null || typeof model === 'string' || typeof label !== 'string'
      ? []
      : [
          [
            label,
            model!.beta === 0 ? '0' : (100 * model!.beta).toPrecision(3),
            model!.ratio === null ? '' : model!.ratio.toPrecision(3),
          ],
        ],
  );
  const without =
    pairwise.withoutThreshold.length === 0
      ? ''
      : `Left out, being always right or always wrong: ${pairwise.withoutThreshold.map(code).join(', ')}.`;
  const predictions =
    rows.length === 0
      ? ''
      : table(['Model of the errors', 'Predicts β of, %', 'Seen / predicted'], rows as string[][], 'lrr');
  const cluster = clusters === null ? '' : clusterText(clusters);
  return folded(
    'What correlation says',
    [correlationText(diagnostics), predictions, without, cluster].filter((part) => part !== '').join('\n\n'),
  );
}

function repeats({ diagnostics }: Evaluation, detail: Detail): string {
  if (!diagnostics?.routerCeiling || detail.files === 0) return '';
  return folded('What a router could gain', routerText(diagnostics.routerCeiling));
}

function leftOut(evaluation: Evaluation, detail: Detail): string {
  const { certificate, files, setAside, warnings } = evaluation;
  const { total, complete, partialAllWrong } = certificate.queries;
  const lines = warnings.map((warning) => `- ${sentence(warning)}`);
  const worst = certificate.gain.partialAllWrong;
  if (worst) {
    lines.push(
      `- On ${counted(partialAllWrong, 'left-out query', 'left-out queries')} every model that answered was wrong. Counted as all-wrong, the largest gain is at most ${percent(worst.asAllWrong.upper, 1, 'up')} points; counted as rescues, at most ${percent(worst.asRescues.upper, 1, 'up')}.`,
    );
  }
  lines.push(`- Queries: ${integer(total)} read, ${integer(complete)} answered by every model of the pool.`);
  for (const { path, why } of setAside.slice(0, detail.files))
    lines.push(`- Not read: ${code(path)}: ${sentence(why)}`);
  if (setAside.length > detail.files)
    lines.push(`- … and ${counted(setAside.length - detail.files, 'file', 'files')} more not read.`);
  return folded('What was read and what was left out', `${lines.join('\n')}\n\n${fileTable(files, detail)}`);
}

function fileTable(files: Evaluation['files'], detail: Detail): string {
  if (detail.files === 0) return '';
  const rows = files.slice(0, detail.files).map((file) => {
    const setAside = file.setAside.map(
      ({ what, count }) => `set aside: ${sentence(what)}${count > 1 ? ` (${integer(count)})` : ''}`,
    );
    const models = file.models.length === 1 ? code(file.models[0]!) : integer(file.models.length);
    const counts = [file.records, file.errors, file.unscored, file.missing].map(integer);
    return [code(file.path), file.format, models, ...counts, [...file.warnings.map(sentence), ...setAside].join('; ')];
  });
  const rest = files.length - rows.length;
  const more = rest > 0 ? `\n\n… and ${counted(rest, 'file', 'files')} more in \`certificate.json\`.` : '';
  const head = ['File', 'Format', 'Models', 'Records', 'Errors', 'Unscored', 'Missing', 'Notes'];
  return table(head, rows, 'llrrrrrl') + more;
}

function method({ certificate, settings }: Evaluation, detail: Detail): string {
  if (detail.files === 0) return `β certificate ${VERSION}.`;
  const { gain, confidence } = certificate;
  const { bounds } = gain;
  const names: [string, number | null, string][] = [
    ['rescueDeclared', bounds.rescueDeclared, 'declared baseline: one exact binomial limit'],
    ['rescueBergerBoos', bounds.rescueBergerBoos, 'best model chosen from the data, selection paid for'],
    ['rescueBonferroni', bounds.rescueBonferroni, 'valid, looser'],
    ['bonferroniV2', bounds.bonferroniV2, 'valid, loosest'],
    ['pluginV1', bounds.pluginV1, 'not valid: can never fail a gate; for comparison only'],
  ];
  const rows = names
    .filter((entry): entry is [string, number, string] => entry[1] !== null)
    .map(([name, value, note]) => [
      `\`${name}\`${name === gain.method ? ' (used)' : ''}`,
      percent(value, 2, 'up'),
      note,
    ]);
  const text = [
    'A policy that returns the answer of one member is wrong wherever every member is wrong. So no router, vote or cascade is right more often than 1 − β, and its gain over the best model is at most the share of queries that this model gets wrong and another gets right.',
    `Bounds are exact and one-sided at ${percent(confidence, 0)} % each; they assume independent queries. They do not bind a policy that writes a new answer of its own (a mixture of agents that synthesises).`,
    table(['Upper bound on the gain', 'Points', ''], rows, 'lrl'),
    `Settings: min-gain ${settings.minGain}, confidence ${settings.confidence}, pass-threshold ${settings.passThreshold}, min-coverage ${settings.minCoverage}, repeats ${settings.repeats ?? 'none'}, count-as-wrong ${settings.countAsWrong.join(', ') || 'none'}, fail-on ${settings.failOn.join(', ') || 'none'}. β certificate ${VERSION}.`,
  ];
  return folded('Method and settings', text.join('\n\n'));
}

function folded(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[], align = ''): string {
  const rule = head.map((_, i) => (align[i] === 'r' ? '--:' : ':--'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
