import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  holmAdjusted,
  seededRandom
} from "./chunk-DJPNN2HP.js";
import {
  OutcomeMatrix,
  bergerBoosBound,
  combine,
  compareEnsemble,
  count,
  deltaOf,
  forEachBit,
  hasBit,
  pFirstIsBetter,
  popcount,
  rescues,
  setBit,
  upperLimit,
  wordsFor
} from "./chunk-2K6RVT2C.js";
import {
  UserError,
  quote
} from "./chunk-64VCL4P7.js";

// src/comparison/grading.ts
var GRADING = ["pass-threshold", "metric", "filter", "judge", "repeats", "count-as-wrong", "format"];
function gradingOf(settings, formats) {
  return {
    "pass-threshold": String(settings.passThreshold),
    metric: settings.metric ?? "",
    filter: settings.filter ?? "",
    judge: settings.judge ?? "",
    repeats: settings.repeats ?? "",
    "count-as-wrong": setText(settings.countAsWrong),
    format: setText(formats)
  };
}
function setText(names) {
  return [...new Set(names)].sort().join(", ");
}

// src/comparison/swap-test.ts
var SWAPS = 9999;
function pLeadFell(before, after, rows, weights, seed) {
  const { counts: counts2, others, kinds } = differencesOf(before, after, rows, weights);
  const seen = lead(counts2) - lead(others);
  const random = seededRandom(seed);
  const [first, second] = [new Float64Array(counts2.length), new Float64Array(counts2.length)];
  let asLarge = 1;
  for (let swap = 0; swap < SWAPS; swap++) {
    first.set(counts2);
    second.set(others);
    for (const { queries, at, step } of kinds) {
      const swapped = heads(queries, random);
      if (swapped === 0) continue;
      for (let i = 0; i < at.length; i++) {
        first[at[i]] += swapped * step[i];
        second[at[i]] -= swapped * step[i];
      }
    }
    if (lead(first) - lead(second) >= seen) asLarge += 1;
  }
  return asLarge / (SWAPS + 1);
}
function differencesOf(before, after, rows, weights) {
  const contenders = contendersOf(before, after, rows, weights);
  const was = [before.policy, ...contenders.map((m) => before.models[m])];
  const is = [after.policy, ...contenders.map((m) => after.models[m])];
  const kinds = /* @__PURE__ */ new Map();
  const changed = [];
  const steps = [];
  for (let row = 0; row < rows; row++) {
    changed.length = steps.length = 0;
    const weight = weights === null ? 1 : weights[row];
    for (let k = 0; k < was.length; k++) {
      const step = Number(hasBit(is[k], row)) - Number(hasBit(was[k], row));
      if (step === 0) continue;
      changed.push(k);
      steps.push(weight * step);
    }
    if (changed.length === 0) continue;
    const key = `${changed.join()} ${steps.join()}`;
    const known = kinds.get(key);
    if (known === void 0)
      kinds.set(key, { queries: 1, at: Int32Array.from(changed), step: Float64Array.from(steps) });
    else known.queries += 1;
  }
  return {
    counts: Float64Array.from(was, (bits) => count(bits, weights)),
    others: Float64Array.from(is, (bits) => count(bits, weights)),
    kinds: [...kinds.values()]
  };
}
function contendersOf(before, after, rows, weights) {
  const most = before.models.map(
    (was, m) => count(
      combine(rows, (w) => was[w] | after.models[m][w]),
      weights
    )
  );
  const least = before.models.map(
    (was, m) => count(
      combine(rows, (w) => was[w] & after.models[m][w]),
      weights
    )
  );
  const bar = Math.max(...least);
  return most.flatMap((highest, m) => highest >= bar ? [m] : []);
}
function heads(coins, random) {
  let sum = 0;
  for (let left = coins; left > 0; left -= 32) {
    const thrown = Math.floor(random() * 2 ** 32);
    sum += popcount(left >= 32 ? thrown : thrown & (1 << left) - 1);
  }
  return sum;
}
function lead(counts2) {
  let best = -Infinity;
  for (let k = 1; k < counts2.length; k++) best = Math.max(best, counts2[k]);
  return counts2[0] - best;
}

// src/comparison/changes.ts
var MATERIAL = 0.01;
function changesBetween({ before, after }, options) {
  const tested = [
    ofAllWrong(before, after),
    ofGain(before, after, options),
    ...before.matrix.models.map((_, m) => ofModel(before.matrix, after.matrix, m)),
    ...before.ensembles.map((_, e) => ofEnsemble(before, after, e, options))
  ];
  const worse = holmAdjusted(tested.map(({ pWorse }) => pWorse ?? 1));
  const better = holmAdjusted(tested.map(({ pBetter }) => pBetter ?? 1));
  return tested.map(({ pWorse, pBetter, ...change }, i) => {
    const p = change.direction === "better" ? pBetter : pWorse;
    const adjusted = p === null ? null : (change.direction === "better" ? better : worse)[i];
    const significant = change.direction !== "same" && adjusted !== null && adjusted <= options.delta;
    return { ...change, p, adjusted, significant };
  });
}
function ofAllWrong(before, after) {
  const queries = before.matrix.queries(before.matrix.universe);
  const { more, less } = difference(before.matrix.allWrong, after.matrix.allWrong, before.matrix);
  const was = before.matrix.queries(before.matrix.allWrong);
  return {
    what: "beta",
    before: was / queries,
    after: (was + more - less) / queries,
    direction: directionOf(less - more),
    material: isMaterial(more - less, queries),
    pWorse: pFirstIsBetter(more, less),
    pBetter: pFirstIsBetter(less, more)
  };
}
function ofModel(before, after, m) {
  const queries = before.queries(before.universe);
  const { more, less } = difference(before.right[m], after.right[m], before);
  const was = before.queries(before.right[m]);
  return {
    what: "accuracy",
    name: before.models[m],
    before: was / queries,
    after: (was + more - less) / queries,
    direction: directionOf(more - less),
    material: isMaterial(more - less, queries),
    pWorse: pFirstIsBetter(less, more),
    pBetter: pFirstIsBetter(more, less)
  };
}
function ofGain(before, after, { delta, minGain, baseline, seed }) {
  const { matrix } = before;
  const queries = matrix.queries(matrix.universe);
  const rescued = rescuedIn(after.matrix);
  const [was, is] = [gainSeen(rescuedIn(matrix), queries, baseline), gainSeen(rescued, queries, baseline)];
  const upper = baseline === void 0 ? bergerBoosBound(rescued, queries, delta) : upperLimit(rescued[baseline], queries, delta);
  const material = was >= minGain && upper < minGain;
  const contest = (side) => ({
    policy: combine(side.universe.length * 32, (w) => side.universe[w] & ~side.allWrong[w]),
    models: baseline === void 0 ? side.right : [side.right[baseline]]
  });
  const test = () => pLeadFell(contest(matrix), contest(after.matrix), rowsOf(matrix), matrix.weights, `${seed} gain`);
  return {
    what: "gain",
    before: was,
    after: is,
    upper,
    direction: directionOf(is - was),
    material,
    pWorse: material ? test() : null,
    pBetter: null
  };
}
function gainSeen(rescued, queries, baseline) {
  return (baseline === void 0 ? Math.min(...rescued) : rescued[baseline]) / queries;
}
function rescuedIn(matrix) {
  return rescues({
    queries: matrix.queries(matrix.universe),
    allWrong: matrix.queries(matrix.allWrong),
    correct: matrix.right.map((right) => matrix.queries(right))
  });
}
function ofEnsemble(before, after, e, { delta, seed }) {
  const both = combine(before.matrix.universe.length * 32, (w) => {
    return before.ensembles[e].answered[w] & after.ensembles[e].answered[w];
  });
  const on = ({ name, right }) => ({ name, right, answered: both });
  const was = compareEnsemble(on(before.ensembles[e]), before.matrix);
  const is = compareEnsemble(on(after.ensembles[e]), after.matrix);
  const drop = (was.difference - is.difference) * was.queries;
  const isLarge = isMaterial(Math.round(drop), was.queries);
  const [led, leads] = [was.pBeatsEveryMember <= delta, is.pBeatsEveryMember <= delta];
  const [lost, won] = [led && !leads && drop > 0 && isLarge, leads && !led && drop < 0 && isLarge];
  const contest = (side) => {
    const within = (bits) => combine(both.length * 32, (w) => bits[w] & both[w]);
    return { policy: within(side.ensembles[e].right), models: side.matrix.right.map(within) };
  };
  const test = (first, second) => pLeadFell(
    contest(first),
    contest(second),
    rowsOf(first.matrix),
    first.matrix.weights,
    `${seed} edge of ${was.name}`
  );
  return {
    what: "edge",
    name: was.name,
    before: was.difference,
    after: is.difference,
    direction: directionOf(Math.round(-drop)),
    material: lost || won,
    pWorse: lost ? test(before, after) : null,
    pBetter: won ? test(after, before) : null
  };
}
function difference(before, after, matrix) {
  const size = before.length * 32;
  return {
    more: matrix.queries(combine(size, (w) => after[w] & ~before[w])),
    less: matrix.queries(combine(size, (w) => before[w] & ~after[w]))
  };
}
function rowsOf(matrix) {
  return matrix.universe.length * 32;
}
function directionOf(gain) {
  if (gain === 0) return "same";
  return gain > 0 ? "better" : "worse";
}
function isMaterial(difference2, queries) {
  return Math.abs(difference2) >= queries / (1 / MATERIAL);
}

// src/comparison/pair.ts
function membersOf(before, after) {
  const [known, present] = [new Set(before), new Set(after)];
  return {
    shared: after.filter((name) => known.has(name)).sort(),
    added: after.filter((name) => !known.has(name)).sort(),
    removed: before.filter((name) => !present.has(name)).sort()
  };
}
function pair(before, after, models, ensembles) {
  const [old, fresh] = [columnsOf(before, models), columnsOf(after, models)];
  const earlier = rowsById(before.matrix);
  const rows = [];
  const weights = [];
  const queries = { shared: 0, otherQuestion: 0, incomplete: 0, compared: 0, byIdAlone: 0 };
  forEachBit(after.matrix.universe, (row) => {
    const id = after.matrix.id(row);
    const known = earlier.get(id);
    if (known === void 0) return;
    const weight = weightOf(after.matrix, row);
    queries.shared += weight;
    const [was, is] = [before.hashes.get(id), after.hashes.get(id)];
    if (weightOf(before.matrix, known) !== weight || was !== void 0 && is !== void 0 && was !== is) {
      queries.otherQuestion += weight;
    } else if (!answeredByAll(old, known) || !answeredByAll(fresh, row)) {
      queries.incomplete += weight;
    } else {
      queries.compared += weight;
      if (was === void 0 || is === void 0) queries.byIdAlone += weight;
      rows.push([known, row]);
      weights.push(weight);
    }
  });
  const rowWeights = weights.every((weight) => weight === 1) ? null : Float64Array.from(weights);
  const side = (run, columns, which) => {
    const chosen = rows.map((both) => both[which]);
    const pick = ({ name, right, answered }) => ({
      name,
      right: picked(right, chosen),
      answered: picked(answered, chosen)
    });
    const every = picked(run.matrix.universe, chosen);
    return {
      matrix: new OutcomeMatrix(columns.map(pick), every, rowWeights, (row) => run.matrix.id(chosen[row])),
      ensembles: ensembles.map((name) => pick(run.ensembles.find((ensemble) => ensemble.name === name)))
    };
  };
  const all = ({ matrix }) => matrix.queries(matrix.universe);
  return {
    before: side(before, old, 0),
    after: side(after, fresh, 1),
    queries: { before: all(before), after: all(after), ...queries }
  };
}
function columnsOf({ matrix }, models) {
  return models.map((name) => matrix.members[matrix.models.indexOf(name)]);
}
function rowsById(matrix) {
  const rows = /* @__PURE__ */ new Map();
  forEachBit(matrix.universe, (row) => rows.set(matrix.id(row), row));
  return rows;
}
function weightOf({ weights }, row) {
  return weights === null ? 1 : weights[row];
}
function answeredByAll(columns, row) {
  return columns.every(({ answered }) => hasBit(answered, row));
}
function picked(bits, rows) {
  const result = new Uint32Array(wordsFor(rows.length));
  for (const [i, row] of rows.entries()) if (hasBit(bits, row)) setBit(result, i);
  return result;
}
function isGrouped({ weights, universe, id }) {
  if (weights === null) return false;
  let grouped = false;
  forEachBit(universe, (row) => grouped ||= PATTERN.test(id(row)));
  return grouped;
}
var PATTERN = /^pattern(?:\[.*\])?:[01-]+$/s;

// src/comparison/compare.ts
var LEAST_OVERLAP = 0.8;
var FEWEST_MODELS = 2;
function compare(earlier, now, settings) {
  const comparedWith = { ...earlier.origin, version: earlier.version };
  const { snapshot } = earlier;
  if (snapshot === null) {
    return {
      outcome: "none",
      comparedWith,
      sharedQueries: 0,
      overlap: 0,
      queries: null,
      models: null,
      ensembles: null,
      obstacles: [],
      changes: []
    };
  }
  const models = membersOf(snapshot.matrix.models, now.matrix.models);
  const names = (run) => run.ensembles.map(({ name }) => name);
  const ensembles = membersOf(names(snapshot), names(now));
  const paired = pair(snapshot, now, models.shared, ensembles.shared);
  const { queries } = paired;
  const overlap = queries.compared / Math.max(queries.before, queries.after);
  const obstacles = [...regraded(snapshot, now)];
  if (isGrouped(snapshot.matrix) || isGrouped(now.matrix)) obstacles.push({ kind: "grouped" });
  else if (!(overlap >= LEAST_OVERLAP)) obstacles.push({ kind: "overlap" });
  if (models.shared.length < FEWEST_MODELS) obstacles.push({ kind: "models" });
  const baseline = settings.baseline === void 0 ? -1 : models.shared.indexOf(settings.baseline);
  const changes = obstacles.length > 0 ? [] : changesBetween(paired, {
    delta: deltaOf(settings.confidence),
    minGain: settings.minGain,
    baseline: baseline === -1 ? void 0 : baseline,
    seed: settings.seed
  });
  return {
    outcome: obstacles.length > 0 ? "incomparable" : outcomeOf(changes),
    comparedWith,
    sharedQueries: queries.compared,
    overlap,
    queries,
    models,
    ensembles,
    obstacles,
    changes: alarmsFirst(changes)
  };
}
function counts({ significant, material }) {
  return significant && material;
}
function outcomeOf(changes) {
  const directions = changes.filter(counts).map(({ direction }) => direction);
  if (directions.includes("worse")) return "regressed";
  return directions.includes("better") ? "improved" : "none";
}
function* regraded(before, after) {
  for (const setting of GRADING) {
    const [was, is] = [before.grading[setting], after.grading[setting]];
    if (was !== is) yield { kind: "grading", setting, before: was, after: is };
  }
}
function alarmsFirst(changes) {
  const rank = (change) => !counts(change) ? 2 : change.direction === "worse" ? 0 : 1;
  return [...changes].sort((a, b) => rank(a) - rank(b));
}

// src/outcomes/draws.ts
var REPEATS = ["first", "majority", "mean"];
var AMBIGUOUS = 2;
var ROUNDING = 1e-9;
var Draws = class {
  counts = new Uint32Array(0);
  right = new Uint32Array(0);
  sums = new Float64Array(0);
  /** The least repeat index seen, and whether that draw was right, for `first`. */
  firstIndex = new Float64Array(0);
  firstRight = new Uint8Array(0);
  /** Draws with an even index, and how many of them are right: one half, chosen without a look at the outcomes. */
  halfCounts = new Uint32Array(0);
  halfRight = new Uint32Array(0);
  grow(rows) {
    this.counts = enlarged(this.counts, new Uint32Array(rows));
    this.right = enlarged(this.right, new Uint32Array(rows));
    this.sums = enlarged(this.sums, new Float64Array(rows));
    this.firstIndex = enlarged(this.firstIndex, new Float64Array(rows));
    this.firstRight = enlarged(this.firstRight, new Uint8Array(rows));
    this.halfCounts = enlarged(this.halfCounts, new Uint32Array(rows));
    this.halfRight = enlarged(this.halfRight, new Uint32Array(rows));
  }
  /** Adds a draw; without an index draws are numbered in the order in which they come. */
  add(row, score, right, index) {
    const order = index ?? this.counts[row];
    const outcome = right ? 1 : 0;
    if (this.counts[row] === 0 || order < this.firstIndex[row]) {
      this.firstIndex[row] = order;
      this.firstRight[row] = outcome;
    } else if (order === this.firstIndex[row] && this.firstRight[row] !== outcome) {
      this.firstRight[row] = AMBIGUOUS;
    }
    this.counts[row] += 1;
    this.sums[row] += score;
    if (right) this.right[row] += 1;
    if (order % 2 !== 0) return;
    this.halfCounts[row] += 1;
    if (right) this.halfRight[row] += 1;
  }
  /** The counts of a row: all draws, and those of one half. */
  countsOf(row) {
    return {
      draws: this.counts[row],
      right: this.right[row],
      halfDraws: this.halfCounts[row],
      halfRight: this.halfRight[row]
    };
  }
  /**
   * The reduced outcomes, as a bit per row: `first` the draw of the least index, `majority` right where more than half
   * of the draws are, `mean` right where the mean score reaches the pass threshold. None of them depends on the order
   * in which draws with an index come.
   *
   * @param describe  names a row, for the error
   * @throws UserError for `first` where two draws of the least index differ
   */
  reduce(repeats, passThreshold, rows, describe) {
    const bits = new Uint32Array(wordsFor(rows));
    for (let row = 0; row < rows; row++) {
      if (this.counts[row] === 0) continue;
      if (repeats === "first" && this.firstRight[row] === AMBIGUOUS)
        throw ambiguous(describe(row), this.firstIndex[row]);
      if (this.isRight(row, repeats, passThreshold)) bits[row >>> 5] |= 1 << (row & 31);
    }
    return bits;
  }
  isRight(row, repeats, passThreshold) {
    switch (repeats) {
      case "first":
        return this.firstRight[row] === 1;
      case "majority":
        return 2 * this.right[row] > this.counts[row];
      case "mean":
        return this.sums[row] / this.counts[row] >= passThreshold - ROUNDING;
    }
  }
};
function ambiguous(cell, index) {
  return new UserError(
    `${cell} has two draws with the repeat index ${index}, one right and one wrong.`,
    "Remove one of them, or set `repeats` to majority or mean."
  );
}
function enlarged(from, to) {
  to.set(from);
  return to;
}

// src/results/tables/columns.ts
var COLUMN_ROLES = [
  "query",
  "model",
  "outcome",
  "task",
  "repeat",
  "answer",
  "reference",
  "prompt",
  "cost",
  "latency",
  "tokens",
  "confidence",
  "group"
];
function parseColumns(lines) {
  const roles = /* @__PURE__ */ new Map();
  for (const line of lines) {
    const [, role, column] = /^([^=]*?)\s*=\s*(.*\S)\s*$/.exec(line) ?? [];
    if (role === void 0 || column === void 0) {
      throw new UserError(
        `\`columns\`: ${quote(line)} is not of the form \`role = column\`.`,
        "Write for example `outcome = score`."
      );
    }
    const known = COLUMN_ROLES.find((name) => name === role.trim());
    if (known === void 0) {
      throw new UserError(
        `\`columns\`: ${quote(role)} is no role of a column.`,
        `Roles are: ${COLUMN_ROLES.join(", ")}.`
      );
    }
    if (roles.has(known)) {
      throw new UserError(`\`columns\`: the role ${known} is given twice.`, "Give each role one column.");
    }
    roles.set(known, column);
  }
  return roles;
}

export {
  REPEATS,
  Draws,
  parseColumns,
  gradingOf,
  LEAST_OVERLAP,
  compare,
  counts
};
