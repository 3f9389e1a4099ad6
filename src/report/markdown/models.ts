import type { Evaluation } from '../../run/evaluate.js';
import { code } from '../escape.js';
import { counted, integer, percent } from '../../base/numbers.js';
import { unanswered } from '../words.js';
import { folded, table, type Detail } from './parts.js';

export function models({ certificate }: Evaluation, detail: Detail): string {
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
