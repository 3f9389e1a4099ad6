import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  holmAdjusted
} from "./chunk-BDWRA573.js";
import {
  OutcomeMatrix,
  bergerBoosBound,
  combine,
  compareEnsemble,
  count,
  deltaOf,
  forEachBit,
  hasBit,
  isShownBetter,
  naturalOrder,
  ones,
  pFirstIsBetter,
  popcount,
  rescues,
  seededRandom,
  setBit,
  sha256,
  upperLimit,
  weightAt,
  wordsFor
} from "./chunk-ZTGFV77K.js";
import {
  UserError,
  quote,
  unquoted
} from "./chunk-URKYPVQ2.js";

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

// src/comparison/permutation-test.ts
var SWAPS = 9999;
function pLeadFell(before, after, rows, weights, clusterOf = null) {
  const { counts: counts2, others, kinds } = differencesOf(before, after, rows, weights, clusterOf);
  const seen = lead(counts2) - lead(others);
  const random = randomOf(JSON.stringify([[...counts2], [...others], kinds.map(keyOf)]));
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
function randomOf(seen) {
  return seededRandom(sha256(seen));
}
function differencesOf(before, after, rows, weights, clusterOf) {
  const contenders = contendersOf(before, after, rows, weights);
  const was = [before.policy, ...contenders.map((m) => before.models[m])];
  const is = [after.policy, ...contenders.map((m) => after.models[m])];
  const kinds = /* @__PURE__ */ new Map();
  const tally = (steps) => {
    const moved = [...steps].filter(([, step]) => step !== 0).sort(([a], [b]) => a - b);
    if (moved.length === 0) return;
    const kind = { queries: 1, at: Int32Array.from(moved, ([k]) => k), step: Float64Array.from(moved, ([, s]) => s) };
    const key = keyOf({ ...kind, queries: 0 });
    const known = kinds.get(key);
    if (known === void 0) kinds.set(key, kind);
    else known.queries += 1;
  };
  const clusters = /* @__PURE__ */ new Map();
  for (let row = 0; row < rows; row++) {
    const weight = weightAt(weights, row);
    const steps = clusterOf === null ? /* @__PURE__ */ new Map() : stepsOf(clusters, clusterOf[row] ?? NO_CLUSTER);
    for (let k = 0; k < was.length; k++) {
      const step = Number(hasBit(is[k], row)) - Number(hasBit(was[k], row));
      if (step !== 0) steps.set(k, (steps.get(k) ?? 0) + weight * step);
    }
    if (clusterOf === null) tally(steps);
  }
  for (const steps of clusters.values()) tally(steps);
  return {
    counts: Float64Array.from(was, (bits) => count(bits, weights)),
    others: Float64Array.from(is, (bits) => count(bits, weights)),
    kinds: [...kinds].sort(([a], [b]) => a < b ? -1 : 1).map(([, kind]) => kind)
  };
}
var NO_CLUSTER = -1;
function stepsOf(clusters, cluster) {
  let steps = clusters.get(cluster);
  if (steps === void 0) clusters.set(cluster, steps = /* @__PURE__ */ new Map());
  return steps;
}
function keyOf({ queries, at, step }) {
  return `${queries} ${at.join()} ${step.join()}`;
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

// src/comparison/sign-flips.ts
var MAX_WORK = 5e6;
var FLIPS = 9999;
function pSumIsLarge(differences, random) {
  const sizes = [];
  let [seen, unit] = [0, 0];
  for (const difference2 of differences) {
    if (!Number.isSafeInteger(difference2)) throw new RangeError(`pSumIsLarge: a whole number, not ${difference2}`);
    if (difference2 === 0) continue;
    sizes.push(Math.abs(difference2));
    seen += difference2;
    unit = divisor(unit, Math.abs(difference2));
  }
  if (sizes.length === 0) return 1;
  const units = sizes.map((size) => size / unit);
  const total = units.reduce((sum, size) => sum + size, 0);
  const least = (seen / unit + total) / 2;
  return sizes.length * total <= MAX_WORK ? exact(units, total, least) : drawn(units, least, random());
}
function exact(sizes, total, least) {
  const chance = new Float64Array(total + 1);
  chance[0] = 1;
  let reached = 0;
  for (const size of sizes) {
    reached += size;
    for (let sum = reached; sum >= 0; sum--)
      chance[sum] = 0.5 * (chance[sum] + (sum >= size ? chance[sum - size] : 0));
  }
  let p = 0;
  for (let sum = total; sum >= least; sum--) p += chance[sum];
  return Math.min(1, p);
}
function drawn(sizes, least, random) {
  const times = /* @__PURE__ */ new Map();
  for (const size of sizes) times.set(size, (times.get(size) ?? 0) + 1);
  let asLarge = 1;
  for (let flip = 0; flip < FLIPS; flip++) {
    let sum = 0;
    for (const [size, coins] of times) sum += size * heads(coins, random);
    if (sum >= least) asLarge += 1;
  }
  return asLarge / (FLIPS + 1);
}
function divisor(a, b) {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

// src/comparison/changes.ts
var MATERIAL = 0.01;
function changesBetween({ before, after, clusterOf }, options) {
  const tested = [
    ofAllWrong(before, after, clusterOf),
    ofGain(before, after, clusterOf, options),
    ...before.matrix.models.map((_, m) => ofModel(before.matrix, after.matrix, m, clusterOf)),
    ...before.ensembles.map((_, e) => ofEnsemble(before, after, e, clusterOf, options)),
    ...before.ensembles.map((_, e) => ofEnsembleAccuracy(before, after, e, clusterOf))
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
function ofAllWrong(before, after, clusterOf) {
  const queries = before.matrix.queries(before.matrix.universe);
  const { more, less, pMore, pLess } = difference(
    before.matrix.allWrong,
    after.matrix.allWrong,
    before.matrix,
    clusterOf
  );
  const was = before.matrix.queries(before.matrix.allWrong);
  return {
    what: "beta",
    before: was / queries,
    after: (was + more - less) / queries,
    direction: directionOf(less - more),
    material: isMaterial(more - less, queries),
    pWorse: pMore(),
    pBetter: pLess()
  };
}
function ofModel(before, after, m, clusterOf) {
  return ofAccuracy(before.models[m], [before.right[m], after.right[m]], before.universe, before, clusterOf);
}
function ofEnsembleAccuracy(before, after, e, clusterOf) {
  const { name, answered, right } = before.ensembles[e];
  const now = combine(rowsOf(before.matrix), (w) => after.ensembles[e].right[w] & answered[w]);
  return ofAccuracy(name, [right, now], answered, before.matrix, clusterOf);
}
function ofAccuracy(name, [before, after], answered, matrix, clusterOf) {
  const queries = Math.max(1, matrix.queries(answered));
  const { more, less, pMore, pLess } = difference(before, after, matrix, clusterOf);
  const was = matrix.queries(before);
  return {
    what: "accuracy",
    name,
    before: was / queries,
    after: (was + more - less) / queries,
    direction: directionOf(more - less),
    material: isMaterial(more - less, queries),
    pWorse: pLess(),
    pBetter: pMore()
  };
}
function ofGain(before, after, clusterOf, { delta, minGain, baseline }) {
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
  const test = () => pLeadFell(contest(matrix), contest(after.matrix), rowsOf(matrix), matrix.weights, clusterOf);
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
function ofEnsemble(before, after, e, clusterOf, { delta }) {
  const known = before.ensembles[e].answered;
  const cluster = clusterOf === null ? void 0 : (row) => String(clusterOf[row]);
  const compared = (side) => compareEnsemble(side.ensembles[e], side.matrix.within(known), { minCoverage: 0, delta, cluster });
  const [was, is] = [compared(before), compared(after)];
  const drop = (was.difference - is.difference) * was.queries;
  const isLarge = isMaterial(Math.round(drop), was.queries);
  const [led, leads] = [isShownBetter(was, delta), isShownBetter(is, delta)];
  const [lost, won] = [led && !leads && drop > 0 && isLarge, leads && !led && drop < 0 && isLarge];
  const contest = (side) => {
    const within = (bits) => combine(known.length * 32, (w) => bits[w] & known[w]);
    return { policy: within(side.ensembles[e].right), models: side.matrix.right.map(within) };
  };
  const test = (first, second) => pLeadFell(contest(first), contest(second), rowsOf(first.matrix), first.matrix.weights, clusterOf);
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
function difference(before, after, matrix, clusterOf) {
  const size = before.length * 32;
  const [gained, lost] = [combine(size, (w) => after[w] & ~before[w]), combine(size, (w) => before[w] & ~after[w])];
  const [more, less] = [matrix.queries(gained), matrix.queries(lost)];
  if (clusterOf === null)
    return { more, less, pMore: () => pFirstIsBetter(more, less), pLess: () => pFirstIsBetter(less, more) };
  const byCluster = /* @__PURE__ */ new Map();
  const add = (bits, sign) => forEachBit(bits, (row) => {
    const cluster = clusterOf[row];
    byCluster.set(cluster, (byCluster.get(cluster) ?? 0) + sign * weightAt(matrix.weights, row));
  });
  add(gained, 1);
  add(lost, -1);
  const differences = [...byCluster.values()].filter((each) => each !== 0).sort((a, b) => a - b);
  const coins = () => randomOf(differences.join());
  const negated = differences.map((each) => -each);
  return { more, less, pMore: () => pSumIsLarge(differences, coins), pLess: () => pSumIsLarge(negated, coins) };
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
var MAX_IDS = 20;
function membersOf(before, after) {
  const [known, present] = [new Set(before), new Set(after)];
  return {
    shared: after.filter((name) => known.has(name)).sort(),
    added: after.filter((name) => !known.has(name)).sort(),
    removed: before.filter((name) => !present.has(name)).sort()
  };
}
var NONE = -1;
function pair(before, after, models, ensembles, clusterOf) {
  const [old, fresh] = [columnsOf(before, models), columnsOf(after, models)];
  const now = rowsById(after.matrix);
  const rows = [];
  const weights = [];
  const removed = [];
  let inBoth = 0;
  const queries = { shared: 0, otherQuestion: 0, absent: 0, incomplete: 0, compared: 0, unanswered: 0, byIdAlone: 0 };
  forEachBit(before.matrix.universe, (known) => {
    const id = before.matrix.id(known);
    const row = now.get(id) ?? NONE;
    const weight = weightOf(before.matrix, known);
    const [was, is] = [before.hashes.get(id), after.hashes.get(id)];
    if (row === NONE) {
      queries.absent += weight;
      removed.push(id);
    } else {
      const weightNow = weightOf(after.matrix, row);
      queries.shared += weightNow;
      if (weightNow !== weight || was !== void 0 && is !== void 0 && was !== is) {
        queries.otherQuestion += weightNow;
        removed.push(id);
        return;
      }
    }
    if (!answeredByAll(old, known)) {
      queries.incomplete += weight;
      return;
    }
    queries.compared += weight;
    if (row !== NONE) inBoth += weight;
    if (row === NONE || !answeredByAll(fresh, row)) queries.unanswered += weight;
    else if (was === void 0 || is === void 0) queries.byIdAlone += weight;
    rows.push([known, row]);
    weights.push(weight);
  });
  const rowWeights = weights.every((weight) => weight === 1) ? null : Float64Array.from(weights);
  const side = (run, columns, which) => {
    const chosen = rows.map((both) => both[which]);
    const pick = ({ name, right, answered }) => {
      const has = picked(answered, chosen);
      const isRight = picked(right, chosen);
      return { name, right: combine(rows.length, (w) => isRight[w] & has[w]), answered: has };
    };
    const every = ones(rows.length);
    const members = columns.map((column) => ({ ...pick(column), answered: every }));
    return {
      matrix: new OutcomeMatrix(members, every, rowWeights, (row) => before.matrix.id(rows[row][0])),
      ensembles: ensembles.map((name) => pick(run.ensembles.find((ensemble) => ensemble.name === name)))
    };
  };
  const all = ({ matrix }) => matrix.queries(matrix.universe);
  return {
    before: side(before, old, 0),
    after: side(after, fresh, 1),
    queries: { before: all(before), after: all(after), ...queries },
    inBoth,
    removed: removed.sort(naturalOrder).slice(0, MAX_IDS),
    clusterOf: clusterOf === void 0 ? null : numbered(rows, clusterOf)
  };
}
function numbered(rows, clusterOf) {
  const numbers = /* @__PURE__ */ new Map();
  let next = 0;
  return Int32Array.from(rows, ([, row]) => {
    const label = row === NONE ? void 0 : clusterOf(row);
    if (label === void 0) return next++;
    const known = numbers.get(label);
    if (known !== void 0) return known;
    numbers.set(label, next);
    return next++;
  });
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
  return weightAt(weights, row);
}
function answeredByAll(columns, row) {
  return columns.every(({ answered }) => hasBit(answered, row));
}
function picked(bits, rows) {
  const result = new Uint32Array(wordsFor(rows.length));
  for (const [i, row] of rows.entries()) if (row !== NONE && hasBit(bits, row)) setBit(result, i);
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
var MAX_REMOVED = 0.01;
var LEAST_CLUSTERS = 0.9;
var MIN_MODELS = 2;
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
      clusters: null,
      obstacles: [],
      changes: []
    };
  }
  const models = membersOf(snapshot.matrix.models, now.matrix.models);
  const names = (run) => run.ensembles.map(({ name }) => name);
  const ensembles = membersOf(names(snapshot), names(now));
  const paired = pair(snapshot, now, models.shared, ensembles.shared, settings.clusterOf);
  const { queries, clusterOf } = paired;
  const overlap = paired.inBoth / Math.max(queries.before, queries.after);
  const obstacles = [...regraded(snapshot, now)];
  if (isGrouped(snapshot.matrix) || isGrouped(now.matrix)) obstacles.push({ kind: "grouped" });
  else if (!(overlap >= LEAST_OVERLAP)) obstacles.push({ kind: "overlap" });
  if (models.shared.length < MIN_MODELS) obstacles.push({ kind: "models" });
  const isWanted = settings.isWanted ?? (() => true);
  const removed = [...models.removed.filter(isWanted), ...ensembles.removed].sort();
  if (removed.length > 0)
    obstacles.push({ kind: "models-removed", removed: removed.map((name) => ({ name, now: whatIs(name, now) })) });
  const gone = queries.absent + queries.otherQuestion;
  if (gone > MAX_REMOVED * queries.before)
    obstacles.push({ kind: "queries-removed", queries: gone, ids: paired.removed });
  const [clustersBefore, clustersNow] = [snapshot.effectiveClusters, now.effectiveClusters];
  if (clustersBefore !== void 0 && clustersNow !== void 0 && clustersNow < LEAST_CLUSTERS * clustersBefore)
    obstacles.push({ kind: "clusters", before: clustersBefore, after: clustersNow });
  const baseline = settings.baseline === void 0 ? -1 : models.shared.indexOf(settings.baseline);
  const changes = obstacles.length > 0 ? [] : changesBetween(paired, {
    delta: deltaOf(settings.confidence),
    minGain: settings.minGain,
    baseline: baseline === -1 ? void 0 : baseline
  });
  return {
    outcome: obstacles.length > 0 ? "incomparable" : outcomeOf(changes),
    comparedWith,
    sharedQueries: queries.compared,
    overlap,
    queries,
    models,
    ensembles,
    clusters: clusterOf === null ? null : new Set(clusterOf).size,
    obstacles,
    changes: alarmsFirst(changes)
  };
}
function whatIs(name, { matrix, ensembles, excluded }) {
  if (matrix.models.includes(name)) return "model";
  if (ensembles.some((ensemble) => ensemble.name === name)) return "ensemble";
  return excluded?.includes(name) === true ? "left-out" : "absent";
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
var REPEATS = ["first", "majority", "mean", "samples"];
var AMBIGUOUS = 2;
var ROUNDING = 1e-9;
var Draws = class {
  counts = new Uint32Array(0);
  right = new Uint32Array(0);
  sums = new Float64Array(0);
  /** The least repeat index seen, and whether that draw was right, for `first`. */
  firstIndex = new Float64Array(0);
  firstRight = new Uint8Array(0);
  /** Draws without a verdict, by the reason; undefined until there is one. */
  failed = { error: void 0, unscored: void 0 };
  grow(rows) {
    this.counts = enlarged(this.counts, new Uint32Array(rows));
    this.right = enlarged(this.right, new Uint32Array(rows));
    this.sums = enlarged(this.sums, new Float64Array(rows));
    this.firstIndex = enlarged(this.firstIndex, new Float64Array(rows));
    this.firstRight = enlarged(this.firstRight, new Uint8Array(rows));
    for (const why of ["error", "unscored"]) {
      const failed = this.failed[why];
      if (failed) this.failed[why] = enlarged(failed, new Uint32Array(rows));
    }
  }
  /** Adds a draw without a verdict. */
  addFailed(row, why) {
    const failed = this.failed[why] ??= new Uint32Array(this.counts.length);
    failed[row] += 1;
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
  }
  /** The mean score of a row's draws, those that count as wrong with 0; NaN where there are none. */
  meanOf(row, asWrong) {
    return this.sums[row] / this.drawsOf(row, asWrong);
  }
  drawsOf(row, asWrong) {
    return asWrong.reduce((sum, why) => sum + (this.failed[why]?.[row] ?? 0), this.counts[row]);
  }
  /** The counts of a row. */
  countsOf(row) {
    return {
      draws: this.counts[row],
      right: this.right[row],
      asked: this.drawsOf(row, ["error", "unscored"])
    };
  }
  /**
   * The reduced outcomes, as a bit per row: `first` the draw of the least index, `majority` right where more than half
   * of the draws are, `mean` right where the mean score reaches the pass threshold. None of them depends on the order
   * in which draws with an index come.
   *
   * @param asWrong   draws without a verdict that `majority` and `mean` take for wrong ones
   * @param describe  names a row, for the error
   * @throws UserError for `first` where two draws of the least index differ
   */
  reduce(repeats, passThreshold, rows, asWrong, describe) {
    const bits = new Uint32Array(wordsFor(rows));
    for (let row = 0; row < rows; row++) {
      if (this.counts[row] === 0) continue;
      if ((repeats === "first" || repeats === "samples") && this.firstRight[row] === AMBIGUOUS)
        throw ambiguous(describe(row), this.firstIndex[row]);
      if (this.isRight(row, repeats, passThreshold, asWrong)) bits[row >>> 5] |= 1 << (row & 31);
    }
    return bits;
  }
  isRight(row, repeats, passThreshold, asWrong) {
    switch (repeats) {
      case "first":
      case "samples":
        return this.firstRight[row] === 1;
      case "majority":
        return 2 * this.right[row] > this.drawsOf(row, asWrong);
      case "mean":
        return this.meanOf(row, asWrong) >= passThreshold - ROUNDING;
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

// src/readers/tables/columns.ts
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
    roles.set(known, unquoted(column));
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
