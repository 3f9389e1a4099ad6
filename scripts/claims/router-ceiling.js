// The limits of the best router's gain, from repeated draws.
import { routerCeiling } from '../../build/correlation/router-ceiling.js';

/** Chances of each model to be right on a query of a population, and how many queries and draws an evaluation has. */
const SETTINGS = [
  ['ten identical models, 4 draws, 200 queries', { models: 10, repeats: 4, queries: 200, kind: 'same' }],
  ['two models, 2 draws, 150 queries', { models: 2, repeats: 2, queries: 150, kind: 'own' }],
  ['five models of their own strengths, 3 draws, 150 queries', { models: 5, repeats: 3, queries: 150, kind: 'own' }],
  ['four models, 8 draws, 100 queries, certain or hopeless', { models: 4, repeats: 8, queries: 100, kind: 'sharp' }],
];
const POPULATION = 2000;

function population({ models, kind }, random) {
  return Array.from({ length: POPULATION }, () => {
    const shared = random();
    return Array.from({ length: models }, () => {
      if (kind === 'same') return shared;
      if (kind === 'sharp') return random() < 0.5 ? 0.95 : 0.05;
      return random() < 0.5 ? shared : random();
    });
  });
}

function drawn({ models, repeats, queries }, chances, random) {
  const rows = Array.from({ length: queries }, () => chances[Math.floor(random() * POPULATION)]);
  const columns = Array.from({ length: models }, (_, m) => ({
    name: `m${m}`,
    draws: new Uint32Array(queries).fill(repeats),
    right: Uint32Array.from(rows, (row) => {
      let right = 0;
      for (let draw = 0; draw < repeats; draw++) if (random() < row[m]) right += 1;
      return right;
    }),
  }));
  return { models: columns, id: (q) => `q${q}` };
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

const rows = (misses) =>
  SETTINGS.map(([setting, pool]) => ({
    setting,
    draws: 500,
    simulate: (random, times) => {
      const chances = population(pool, random);
      const best = Math.max(...chances[0].map((_, m) => mean(chances.map((row) => row[m]))));
      const gain = mean(chances.map((row) => Math.max(...row))) - best;
      let count = 0;
      for (let draw = 0; draw < times; draw++)
        if (misses(routerCeiling(drawn(pool, chances, random), undefined, 0.05).gain, gain)) count += 1;
      return count;
    },
  }));

export default [
  {
    claim: "Router ceiling: upper limit below the best router's gain",
    said: [],
    atMost: 0.05,
    rows: rows(({ upper }, gain) => upper < gain),
  },
  {
    claim: "Router ceiling: lower limit above the best router's gain",
    said: [],
    atMost: 0.05,
    rows: rows(({ lower }, gain) => lower > gain),
  },
];
