import { percent, significant } from '../../../base/numbers.js';
import type { Saving } from '../../../policies/saving.js';
import type { PricedRouter, PricePoint } from '../../../policies/types.js';
import { folded, numberColumns, paragraph, table, type Block, type Point } from '../blocks.js';
import { signed } from '../figures.js';
import { named } from '../text.js';
import type { SectionOf } from './section.js';

/** Routers that trade accuracy for cost: a curve, and the figures by which the literature compares them. */
export const pricedRouters: SectionOf = ({ saving }) => {
  if (saving === null || saving.routers.length === 0) return null;
  const { routers } = saving;
  return {
    id: 'priced-routers',
    title: 'Routers at a price of accuracy',
    blocks: [...paragraph(HOW), curveOf(bestOver(routers), saving), ...numbers(routers), ...pairs(routers)],
  };
};

const HOW =
  'Each question goes to the model with the largest chance to be right there, less a price times what the model costs. The curve has every price, on held-out questions. What a router saves at the price that was chosen for it, on the training questions of each fold, is said above under its name with “priced”. Routers trained here are counted at what they pick: to read a question costs them next to nothing.';

function numbers(routers: readonly PricedRouter[]): Block[] {
  return folded(
    'The numbers of this chart, of each router',
    table({
      id: 'priced-routers-table',
      caption:
        'The price is in points of accuracy for the cost of one answer of the reference. The mixture is the best random mixture of two models at the same cost.',
      columns: numberColumns('Router', 'Price, points', 'Saves', 'Right', 'Over a mixture, points'),
      rows: routers.flatMap(({ curve, name }) =>
        distinct(curve).map(({ accuracy, overMixture, price, saving }) => [
          named(name),
          significant(100 * price, 3),
          `${percent(saving)}%`,
          `${percent(accuracy)}%`,
          overMixture === null ? '' : signed(overMixture),
        ]),
      ),
    }),
  );
}

function pairs(routers: readonly PricedRouter[]): Block[] {
  const known = routers.flatMap(({ name, pair }) => (pair === null ? [] : [{ name, pair }]));
  const [first] = known;
  if (first === undefined) return [];
  const { strong, weak } = first.pair;
  return table({
    id: 'router-pairs',
    caption: `The figures of RouteLLM for ${named(strong)} (strong) and ${named(weak)} (weak), held out. PGR is the share of the gap between the two that is recovered, APGR its average over all shares of calls to the strong one, and CPT the least share of calls at which so much is recovered.`,
    columns: numberColumns('Router', 'APGR', 'CPT(50%)', 'CPT(80%)', 'PGR at half of the calls'),
    rows: [
      ...known.map(({ name, pair }) => [
        named(name),
        pair.apgr.toFixed(3),
        `${percent(pair.cpt50)}%`,
        `${percent(pair.cpt80)}%`,
        `${percent(pair.pgr[4]!.recovered)}%`,
      ]),
      ['calls spread at random', '0.500', '50.0%', '80.0%', '50.0%'],
    ],
  });
}

function curveOf({ curve, name }: PricedRouter, { referenceAccuracy }: Saving): Block {
  const points = distinct(curve).sort((a, b) => a.cost - b.cost);
  const said = ({ saving }: PricePoint, right: number): string =>
    `${signed(right - referenceAccuracy)} points at ${percent(1 - saving, 0)}% of the cost`;
  const at = (point: PricePoint, right: number): Point => ({
    x: 100 * (1 - point.saving),
    y: 100 * (right - referenceAccuracy),
    says: said(point, right),
  });
  return {
    kind: 'lines',
    id: 'price-curve',
    title: `What is traded by the ${name}`,
    finding: `From ${said(points[0]!, points[0]!.accuracy)} to ${said(points.at(-1)!, points.at(-1)!.accuracy)}.`,
    x: 'Cost, % of that of the reference',
    y: 'Right, points against the reference',
    series: [
      {
        name: 'router, on held-out questions',
        stroke: 'main',
        points: points.map((point) => at(point, point.accuracy)),
      },
      {
        name: 'random mixture of two models',
        stroke: 'second',
        points: points.flatMap((point) =>
          point.overMixture === null ? [] : [at(point, point.accuracy - point.overMixture)],
        ),
      },
    ],
    reference: { y: 0, name: 'as often right as the reference' },
  };
}

/** The router that is furthest above a mixture at some price. */
function bestOver(routers: readonly PricedRouter[]): PricedRouter {
  const most = ({ curve }: PricedRouter): number => Math.max(...curve.map(({ overMixture }) => overMixture ?? -1));
  return routers.reduce((best, next) => (most(next) > most(best) ? next : best));
}

/** Without prices at which nothing changes. */
function distinct(curve: readonly PricePoint[]): PricePoint[] {
  return curve.filter(
    ({ accuracy, cost }, i) => i === 0 || accuracy !== curve[i - 1]!.accuracy || cost !== curve[i - 1]!.cost,
  );
}
