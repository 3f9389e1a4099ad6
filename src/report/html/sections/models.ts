import { integer, percent } from '../../../base/numbers.js';
import { unanswered } from '../../words.js';
import { axisLabels, percentAxis } from '../charts/axis.js';
import { estimateBar } from '../charts/interval.js';
import { foreign } from '../markup.js';
import type { Report, Section } from '../section.js';
import { table, type Column } from '../table.js';

export function modelsSection({ evaluation }: Report): Section {
  const { certificate } = evaluation;
  const { models, confidence } = certificate;
  const level = `${percent(confidence, 0)} % interval`;
  const someUnanswered = models.some((model) => unanswered(model.unanswered) !== '');
  const axis = percentAxis(models.flatMap(({ interval }) => [...interval]));
  const columns: Column[] = [
    { head: 'Model', names: true, sortable: true },
    { head: 'Right, %', number: true, sortable: true, sorted: 'descending' },
    { head: level, number: true },
    { head: axisLabels(axis), picture: true },
    { head: 'Wrong where another is right', number: true, sortable: true },
    ...(someUnanswered ? [{ head: 'No verdict', sortable: true }] : []),
  ];
  return {
    id: 'models',
    title: `Models (${integer(models.length)})`,
    body: table({
      id: 'models-table',
      caption: `Share of the ${integer(certificate.queries.complete)} queries that each model gets right.`,
      columns,
      rows: models.map((model) => [
        foreign(model.name),
        percent(model.accuracy, 2),
        `${percent(model.interval[0], 1, 'down')} – ${percent(model.interval[1], 1, 'up')}`,
        estimateBar(axis, { point: model.accuracy, interval: model.interval }),
        integer(model.rescues),
        ...(someUnanswered ? [unanswered(model.unanswered)] : []),
      ]),
    }),
  };
}
