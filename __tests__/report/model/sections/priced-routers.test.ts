import { expect, test } from '@jest/globals';
import type { Lines } from '../../../../src/report/model/blocks.js';
import { pricedRouters } from '../../../../src/report/model/sections/priced-routers.js';
import { partly, rowsOf, said, tableOf } from './shown.js';

const point = (price: number, accuracy: number, cost: number, overMixture: number | null) => ({
  price,
  accuracy,
  cost,
  saving: 1 - cost,
  overMixture,
});
const NEAREST = {
  name: 'nearest',
  curve: [
    point(0, 0.8, 0.9, 0.01),
    point(0.01, 0.8, 0.9, 0.01),
    point(0.1, 0.75, 0.4, 0.03),
    point(1, 0.7, 0.25, null),
  ],
  pair: null as object | null,
};
const WORSE = { name: 'worse', curve: [point(0, 0.79, 0.9, 0.005)], pair: null };
const section = (...routers: object[]) =>
  pricedRouters(partly({ saving: { routers, referenceAccuracy: 0.78 } }), false);
const chartOf = (...routers: object[]): Lines =>
  section(...routers)!.blocks.find((block): block is Lines => block.kind === 'lines')!;

test('the curve of the router that is furthest above a mixture, from the cheapest, against the reference', () => {
  const chart = chartOf(WORSE, NEAREST);
  expect(chart.title).toBe('What is traded by the nearest');
  expect(chart.finding).toBe('From −8.0 points at 25% of the cost to +2.0 points at 90% of the cost.');
  const [own, mixture] = chart.series;
  expect(own!.points.map(({ x, y }) => [x, y].map((value) => Number(value.toFixed(9))))).toEqual([
    [25, -8],
    [40, -3],
    [90, 2],
  ]);
  // Where no mixture is as cheap there is none to draw.
  expect(mixture!.points.map(({ x, y }) => [x, y].map((value) => Number(value.toFixed(9))))).toEqual([
    [40, -6],
    [90, 1],
  ]);
  expect(mixture!.points[0]!.says).toBe('−6.0 points at 40% of the cost');
});

test('the numbers of every router, without prices at which nothing changes', () => {
  expect(rowsOf(section(NEAREST, WORSE), 'priced-routers-table')).toEqual([
    ['<nearest>', '0.00', '10.0%', '80.0%', '+1.0'],
    ['<nearest>', '10.0', '60.0%', '75.0%', '+3.0'],
    ['<nearest>', '100', '75.0%', '70.0%', ''],
    ['<worse>', '0.00', '10.0%', '79.0%', '+0.5'],
  ]);
});

test('the figures of RouteLLM, of the routers that have them, beside calls spread at random', () => {
  const pgr = Array.from({ length: 9 }, (_, i) => ({ calls: (i + 1) / 10, recovered: (i + 2) / 10 }));
  const pair = { strong: '<s>', weak: 'w', pgr, apgr: 0.6123, cpt50: 0.4, cpt80: 0.71 };
  const found = section({ ...NEAREST, pair }, WORSE);
  expect(said(tableOf(found, 'router-pairs')!.caption)).toMatch(
    /^The figures of RouteLLM for <<s>> \(strong\) and <w>/,
  );
  expect(rowsOf(found, 'router-pairs')).toEqual([
    // Half of the calls is the fifth share.
    ['<nearest>', '0.612', '40.0%', '71.0%', '60.0%'],
    ['calls spread at random', '0.500', '50.0%', '80.0%', '50.0%'],
  ]);
  expect(rowsOf(section(NEAREST), 'router-pairs')).toBeUndefined();
});

test('without routers at prices there is no section', () => {
  expect(section()).toBeNull();
  expect(pricedRouters(partly({ saving: null }), false)).toBeNull();
});
