import type { Evaluation } from '../../run/evaluate.js';
import {
  allDrawsText,
  chanceText,
  luckText,
  correlationText,
  fewModelsText,
  forestBar,
  routerText,
  sliceNote,
  thinnedText,
} from '../diagnosis.js';
import { code } from '../escape.js';
import { counted, integer, percent } from '../../base/numbers.js';
import { PREDICTION_HEAD, predictionRows, withoutThresholdText } from '../words.js';
import { folded, table, type Detail } from './parts.js';

export function groups({ certificate, diagnostics }: Evaluation, detail: Detail): string {
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

export function fewModels({ certificate, diagnostics }: Evaluation, detail: Detail): string {
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

export function correlation(evaluation: Evaluation, detail: Detail): string {
  const { diagnostics } = evaluation;
  if (diagnostics === null || detail.files === 0) return '';
  const { pairwise } = diagnostics;
  const rows = predictionRows(pairwise);
  const without = withoutThresholdText(pairwise, code);
  const predictions = rows.length === 0 ? '' : table(PREDICTION_HEAD, rows, 'lrr');
  return folded(
    'What correlation says',
    [correlationText(diagnostics), predictions, without, thinnedText(diagnostics)]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
}

export function repeats({ certificate, diagnostics }: Evaluation, detail: Detail): string {
  if (!diagnostics?.routerCeiling || detail.files === 0) return '';
  return folded(
    'What a router could gain',
    [routerText(diagnostics.routerCeiling, certificate.clusters !== null), allDrawsText(diagnostics)]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
}

export function luck({ certificate, diagnostics }: Evaluation, detail: Detail): string {
  if (diagnostics === null || detail.files === 0) return '';
  const parts = [luckText(diagnostics, certificate, code), chanceText(diagnostics, code)].filter((part) => part !== '');
  return parts.length === 0 ? '' : folded('How much is luck', parts.join('\n\n'));
}
