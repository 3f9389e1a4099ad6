import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  missingOutcomes
} from "./chunk-QNZL3YP6.js";
import {
  queriesToDecide
} from "./chunk-QHURBGYY.js";
import {
  bergerBoosBound,
  betsUpperLimit,
  binomialCdf,
  checkAlpha,
  combine,
  commonVerdict,
  compareEnsemble,
  deltaOf,
  eagernessOf,
  forEachBit,
  gainLowerBound,
  hasBit,
  hashOrder,
  interval,
  isMeanAbove,
  leastMeanLowerLimit,
  leastMeanUpperLimit,
  logNormalCdfSlope,
  lowerLimit,
  meanExceeds,
  meanLowerLimit,
  meanUpperLimit,
  normalCdf,
  normalDensity,
  normalQuantile,
  requireDomain,
  rescues,
  seededRandom,
  setBit,
  steadyLowerLimit,
  steadyUpperLimit,
  unitsOf,
  upperBounds,
  upperLimit,
  verdictOf,
  weightAt
} from "./chunk-ZTGFV77K.js";
import {
  UserError,
  quote
} from "./chunk-URKYPVQ2.js";

// src/certificate/cluster-counts.ts
function clusterCounts(matrix, label) {
  const clusters = clustersOf(matrix, label);
  return { ...clusters, columns: matrix.right.map((right) => clusters.count(rescuesOf(matrix, right))) };
}
function clustersOf(matrix, label) {
  const { complete, weights } = matrix;
  const rows = complete.length * 32;
  const numbers = /* @__PURE__ */ new Map();
  const names = [];
  const queries = [];
  const first = new Uint32Array(rows);
  const alone = new Uint32Array(rows);
  let unlabelled = 0;
  const open = (name) => {
    queries.push(0);
    return names.push(name) - 1;
  };
  forEachBit(complete, (row) => {
    const weight = weightAt(weights, row);
    const name = label(row);
    if (name === void 0) {
      const id = matrix.id(row);
      first[row] = names.length;
      alone[row] = weight;
      unlabelled += weight;
      for (let k = 0; k < weight; k++) queries[open(k === 0 ? id : `${id} ${k}`)] = 1;
      return;
    }
    let cluster = numbers.get(name);
    if (cluster === void 0) numbers.set(name, cluster = open(name));
    first[row] = cluster;
    queries[cluster] += weight;
  });
  const order = hashOrder(names);
  const place = new Uint32Array(order.length);
  for (let rank = 0; rank < order.length; rank++) place[order[rank]] = rank;
  const count = (rows2) => {
    const counts = new Uint32Array(order.length);
    forEachBit(rows2, (row) => {
      for (let k = 0; k < alone[row]; k++) counts[place[first[row] + k]] = 1;
      if (alone[row] === 0) counts[place[first[row]]] += weightAt(weights, row);
    });
    return counts;
  };
  return {
    sizes: Uint32Array.from(order, (cluster) => queries[cluster]),
    count,
    unlabelled
  };
}
function rescuesOf(matrix, right) {
  return combine(right.length * 32, (w) => matrix.complete[w] & ~right[w] & ~matrix.allWrong[w]);
}
function clusterSummary({ columns, sizes, unlabelled }, reference) {
  const total = (each) => sizes.reduce((sum2, size) => sum2 + each(size), 0);
  return {
    clusters: sizes.length,
    effective: total((size) => size) ** 2 / total((size) => size * size),
    largest: sizes.reduce((most, size) => Math.max(most, size)),
    unlabelled,
    designEffect: reference === null ? null : designEffect(columns[reference], sizes)
  };
}
function designEffect(rescued, sizes) {
  let [n, total, bySize, byRescues, crossed] = [0, 0, 0, 0, 0];
  for (let cluster = 0; cluster < sizes.length; cluster++) {
    const [q, r] = [sizes[cluster], rescued[cluster]];
    n += q;
    total += r;
    bySize += q * q;
    byRescues += r * r;
    crossed += q * r;
  }
  if (sizes.length < 2 || total === 0 || total === n) return null;
  const rate = total / n;
  const squares = byRescues - 2 * rate * crossed + rate * rate * bySize;
  return sizes.length / (sizes.length - 1) * squares / (n * rate * (1 - rate));
}

// src/certificate/cluster-shares.ts
var MAX_UNITS = 1e3;
var ClusterShares = class {
  constructor(clusters) {
    this.clusters = clusters;
    this.together = Math.ceil(clusters.sizes.length / MAX_UNITS);
    this.sizes = this.merged(clusters.sizes);
  }
  clusters;
  together;
  /** Complete queries by unit. */
  sizes;
  /** One-sided lower limit at level 1 - alpha of the share of the queries in some complete rows, never above the share seen. */
  lower(rows, alpha) {
    return shareLower(this.counts(rows), this.sizes, alpha);
  }
  /** Two-sided interval: each end at alpha / 2. */
  interval(rows, alpha) {
    const counts = this.counts(rows);
    return [shareLower(counts, this.sizes, alpha / 2), shareUpper(counts, this.sizes, alpha / 2)];
  }
  /** Whether the share of the queries in some complete rows is above a value, with an error probability of at most alpha. */
  exceeds(rows, value, alpha) {
    return meanExceeds(this.counts(rows), this.sizes, value, alpha);
  }
  /** Whether the share in the first rows is above that in the second, with an error probability of at most alpha. */
  isMore(first, second, alpha) {
    const [a, b] = [this.counts(first), this.counts(second)];
    const half = this.sizes.map((size, unit) => (size + a[unit] - b[unit]) / 2);
    return meanExceeds(half, this.sizes, 0.5, alpha);
  }
  /** Queries of some complete rows by unit. */
  counts(rows) {
    return this.merged(this.clusters.count(rows));
  }
  merged(counts) {
    const units = new Float64Array(Math.ceil(counts.length / this.together));
    counts.forEach((count, cluster) => units[Math.floor(cluster / this.together)] += count);
    return units;
  }
};
function shareLower(counts, sizes, alpha) {
  return Math.min(sum(counts) / sum(sizes), leastMeanLowerLimit(column(counts, sizes), alpha));
}
function shareUpper(counts, sizes, alpha) {
  return Math.max(sum(counts) / sum(sizes), leastMeanUpperLimit(column(counts, sizes), alpha));
}
var column = (counts, sizes) => ({ columns: [counts], sizes });
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

// src/certificate/estimate.ts
function estimateGain(rescued, queries, baseline, delta) {
  const count = baseline === void 0 ? Math.min(...rescued) : rescued[baseline];
  return {
    point: count / queries,
    lower: gainLowerBound(count, queries, delta),
    upper: baseline === void 0 ? bergerBoosBound(rescued, queries, delta) : upperLimit(count, queries, delta)
  };
}
function estimateClusteredGain({ columns, sizes }, baseline, delta, told = "any") {
  const counts = { columns: baseline === void 0 ? columns : [columns[baseline]], sizes };
  const sum2 = (values) => values.reduce((total, value) => total + value, 0);
  const point = Math.min(...counts.columns.map(sum2)) / sum2(sizes);
  return {
    point,
    lower: Math.min(point, steadyLowerLimit(counts, delta, told)),
    upper: Math.max(point, steadyUpperLimit(counts, delta, told))
  };
}

// src/stats/symmetric-eigen.ts
function symmetricEigen(matrix) {
  const n = matrix.size;
  const { diagonal, beside, basis } = threeDiagonals(matrix);
  diagonalise(diagonal, beside, basis);
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => diagonal[j] - diagonal[i]);
  const vectors = basis.map((_, at) => basis[order[at % n] * n + Math.floor(at / n)]);
  return { values: Float64Array.from(order, (i) => diagonal[i]), vectors: { size: n, cells: vectors } };
}
function threeDiagonals({ size: n, cells }) {
  const a = cells.slice();
  const beside = new Float64Array(n);
  const mirrors = new Float64Array(n * n);
  const w = new Float64Array(n);
  for (let k = 0; k + 1 < n; k++) {
    const v = mirrors.subarray(k * n, (k + 1) * n);
    let rest = 0;
    for (let i = k + 2; i < n; i++) rest += a[i * n + k] ** 2;
    const first = a[(k + 1) * n + k];
    if (rest === 0) {
      beside[k] = first;
      continue;
    }
    const length = Math.sqrt(first * first + rest);
    beside[k] = first > 0 ? -length : length;
    const head = first - beside[k];
    const scale = Math.sqrt(2 / (head * head + rest));
    v[k + 1] = head * scale;
    for (let i = k + 2; i < n; i++) v[i] = a[i * n + k] * scale;
    let half = 0;
    for (let i = k + 1; i < n; i++) {
      let sum2 = 0;
      for (let j = k + 1; j < n; j++) sum2 += a[i * n + j] * v[j];
      w[i] = sum2;
      half += sum2 * v[i] / 2;
    }
    for (let i = k + 1; i < n; i++) w[i] = w[i] - half * v[i];
    for (let i = k + 1; i < n; i++)
      for (let j = k + 1; j < n; j++) a[i * n + j] = a[i * n + j] - v[i] * w[j] - w[i] * v[j];
  }
  const diagonal = Float64Array.from({ length: n }, (_, i) => a[i * n + i]);
  return { diagonal, beside, basis: basisOf(mirrors, n) };
}
function basisOf(mirrors, n) {
  const rows = new Float64Array(n * n);
  for (let i = 0; i < n; i++) rows[i * n + i] = 1;
  for (let k = n - 2; k >= 0; k--) {
    const v = mirrors.subarray(k * n, (k + 1) * n);
    for (let i = k + 1; i < n; i++) {
      let sum2 = 0;
      for (let j = k + 1; j < n; j++) sum2 += rows[i * n + j] * v[j];
      for (let j = k + 1; j < n; j++) rows[i * n + j] = rows[i * n + j] - sum2 * v[j];
    }
  }
  return rows;
}
function diagonalise(diagonal, beside, basis) {
  const n = diagonal.length;
  const scale = Math.max(...diagonal.map(Math.abs), ...beside.map(Math.abs), Number.MIN_VALUE);
  const negligible = Number.EPSILON * scale;
  let last = n - 1;
  for (let step = 0; last > 0; step++) {
    if (!(step < 60 * n)) throw new RangeError("symmetricEigen: no convergence");
    if (Math.abs(beside[last - 1]) <= negligible) {
      last -= 1;
      continue;
    }
    let first = last - 1;
    while (first > 0 && Math.abs(beside[first - 1]) > negligible) first -= 1;
    chase(diagonal, beside, basis, first, last);
  }
}
function chase(diagonal, beside, basis, first, last) {
  const n = diagonal.length;
  const end = beside[last - 1];
  const half = (diagonal[last - 1] - diagonal[last]) / 2;
  const shift = diagonal[last] - end * end / (half + (half < 0 ? -1 : 1) * Math.hypot(half, end));
  let x = diagonal[first] - shift;
  let z = beside[first];
  for (let k = first; k < last; k++) {
    const length = Math.hypot(x, z);
    const cos = x / length;
    const sin = z / length;
    if (k > first) beside[k - 1] = length;
    const a = diagonal[k];
    const b = beside[k];
    const c = diagonal[k + 1];
    diagonal[k] = cos * (cos * a + sin * b) + sin * (cos * b + sin * c);
    diagonal[k + 1] = sin * (sin * a - cos * b) + cos * (cos * c - sin * b);
    x = beside[k] = cos * (cos * b + sin * c) - sin * (cos * a + sin * b);
    z = sin * beside[k + 1];
    beside[k + 1] *= cos;
    const row = k * n;
    const next = row + n;
    for (let i = 0; i < n; i++) {
      const p = basis[row + i];
      const q = basis[next + i];
      basis[row + i] = cos * p + sin * q;
      basis[next + i] = cos * q - sin * p;
    }
  }
}

// src/stats/correlation-matrix.ts
function nearestCorrelation(matrix, floor = 1e-4) {
  const n = matrix.size;
  requireDomain(floor > 0 && floor <= 1, `nearestCorrelation: floor must lie in (0, 1], not ${floor}`);
  for (let i = 0; i < n; i++) {
    const cell = matrix.cells[i * n + i];
    requireDomain(Math.abs(cell - 1) <= 1e-12, `nearestCorrelation: diagonal cell ${i} must be 1, not ${cell}`);
  }
  const { values, vectors } = symmetricEigen(matrix);
  const raised = values.filter((value) => value < floor).length;
  if (raised === 0) return { matrix, raised };
  const v = vectors.cells;
  const cells = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum2 = 0;
      for (let k = 0; k < n; k++) sum2 += v[i * n + k] * v[j * n + k] * Math.max(floor, values[k]);
      cells[i * n + j] = cells[j * n + i] = sum2;
    }
  const width = Float64Array.from({ length: n }, (_, i) => Math.sqrt(cells[i * n + i]));
  const scaled = cells.map(
    (cell, at) => at % (n + 1) === 0 ? 1 : cell / (width[Math.floor(at / n)] * width[at % n])
  );
  return { matrix: { size: n, cells: scaled }, raised };
}

// src/stats/normal-tables.ts
var LOW = -10;
var HIGH = 8.5;
var CELLS_PER_UNIT = 64;
var cdfPoints = Float64Array.from({ length: (HIGH - LOW) * CELLS_PER_UNIT + 1 }, (_, i) => LOW + i / CELLS_PER_UNIT);
var cdfAt = new Float64Array(cdfPoints.length);
var densityAt = new Float64Array(cdfPoints.length);
function tabledNormalCdf(x) {
  if (!(x > LOW && x < HIGH)) return normalCdf(x);
  if (!isFilled) fill();
  const cell = (x - LOW) * CELLS_PER_UNIT + 0.5 | 0;
  const a = cdfPoints[cell];
  const d = x - a;
  const s = a * a;
  const fifth = ((s - 6) * s + 3) / 120;
  return cdfAt[cell] + densityAt[cell] * d * (1 + d * (-a / 2 + d * ((s - 1) / 6 + d * (a * (3 - s) / 24 + d * fifth))));
}
var OCTAVES = 60;
var CELLS_PER_OCTAVE = 128;
var EXPONENT_BIAS = 1023;
var CELL_SHIFT = 20 - Math.log2(CELLS_PER_OCTAVE);
var FIRST_CELL = (EXPONENT_BIAS - OCTAVES) * CELLS_PER_OCTAVE;
var double = new DataView(new ArrayBuffer(8));
var quantilePoints = new Float64Array((OCTAVES - 1) * CELLS_PER_OCTAVE + 1);
var quantileAt = new Float64Array(quantilePoints.length);
var slopeAt = new Float64Array(quantilePoints.length);
var isFilled = false;
function fill() {
  cdfAt.set(cdfPoints.map(normalCdf));
  densityAt.set(cdfPoints.map(normalDensity));
  for (let i = 0; i < quantilePoints.length; i++) {
    const octave = Math.floor(i / CELLS_PER_OCTAVE) - OCTAVES;
    quantilePoints[i] = 2 ** octave * (1 + (i % CELLS_PER_OCTAVE + 0.5) / CELLS_PER_OCTAVE);
    quantileAt[i] = normalQuantile(quantilePoints[i]);
    slopeAt[i] = 1 / normalDensity(quantileAt[i]);
  }
  isFilled = true;
}
function tabledNormalQuantile(p) {
  const small = p > 0.5 ? 1 - p : p;
  if (!(small >= 2 ** -OCTAVES)) return normalQuantile(p);
  if (!isFilled) fill();
  double.setFloat64(0, small);
  const cell = (double.getUint32(0) >>> CELL_SHIFT) - FIRST_CELL;
  const a = quantileAt[cell];
  const d = (small - quantilePoints[cell]) * slopeAt[cell];
  const s = a * a;
  const x = a + d * (1 + d * (a / 2 + d * ((1 + 2 * s) / 6 + d * a * (7 + 6 * s) / 24)));
  return p > 0.5 ? -x : x;
}

// src/stats/orthant.ts
var USUAL_SIZE = { shifts: 12, points: 1e3 };
var ROUNDING = 1e-12;
function orthantProbability(thresholds, correlation, random, { shifts, points } = USUAL_SIZE) {
  requireDomain(shifts >= 2 && points >= 1, `orthant: at least 2 shifts and 1 point, not ${shifts} and ${points}`);
  const chain = conditionalChain(thresholds, correlation);
  const tilt = minimaxTilt(chain);
  const generator = Float64Array.from(primes(chain.size), (p) => Math.sqrt(p) % 1);
  const weights = new FourWeights(chain, tilt);
  const means = Array.from({ length: shifts }, () => {
    const start = Float64Array.from(generator, random);
    let sum2 = 0;
    for (let first = 0; first < points; first += 4)
      sum2 += weights.sum(generator, start, first, Math.min(4, points - first));
    return sum2 / points;
  });
  const value = means.reduce((a, b) => a + b) / shifts;
  const spread = means.reduce((sum2, mean2) => sum2 + (mean2 - value) ** 2, 0);
  return { value, standardError: Math.max(ROUNDING * value, Math.sqrt(spread / (shifts - 1) / shifts)) };
}
var FourWeights = class {
  constructor(chain, tilt) {
    this.chain = chain;
    this.tilt = tilt;
    this.drawn = new Float64Array(4 * chain.size);
  }
  chain;
  tilt;
  drawn;
  left = new Float64Array(4);
  product = new Float64Array(4);
  exponent = new Float64Array(4);
  /** The sum over the first `wanted` of the four points of a lattice from number `first` on. */
  sum(generator, start, first, wanted) {
    const { drawn, left, product, exponent, tilt } = this;
    const { size, limits, weights } = this.chain;
    product.fill(1);
    exponent.fill(0);
    for (let j = 0, row = 0; j < size; row += j++) {
      let a = limits[j] - tilt[j];
      let [b, c, d] = [a, a, a];
      for (let i = 0, y = 0; i < j; i++, y += 4) {
        const weight = weights[row + i];
        a -= weight * drawn[y];
        b -= weight * drawn[y + 1];
        c -= weight * drawn[y + 2];
        d -= weight * drawn[y + 3];
      }
      left[0] = a;
      left[1] = b;
      left[2] = c;
      left[3] = d;
      const moved = tilt[j];
      for (let point = 0; point < 4; point++) {
        const room = tabledNormalCdf(left[point]);
        product[point] *= room;
        if (j === size - 1) continue;
        const at = start[j] + (first + point) * generator[j];
        const folded = Math.abs(2 * (at - Math.floor(at)) - 1);
        const y = moved + tabledNormalQuantile(Math.max(1e-300, folded * room));
        exponent[point] += moved * (0.5 * moved - y);
        drawn[4 * j + point] = y;
      }
    }
    let sum2 = 0;
    for (let point = 0; point < wanted; point++) sum2 += product[point] * Math.exp(exponent[point]);
    return sum2;
  }
};
function minimaxTilt({ size, limits, weights }) {
  const tilt = new Float64Array(size);
  const hazard = new Float64Array(size);
  const mean2 = new Float64Array(size);
  const wanted = new Float64Array(size);
  let damping = 0.5;
  let before = Infinity;
  for (let round = 0; round < 100; round++) {
    wanted.fill(0);
    for (let i = 0, row = 0; i < size; row += i++) {
      let left = limits[i];
      for (let j = 0; j < i; j++) left -= weights[row + j] * mean2[j];
      hazard[i] = logNormalCdfSlope(left - tilt[i]);
      mean2[i] = tilt[i] - hazard[i];
      for (let j = 0; j < i; j++) wanted[j] -= weights[row + j] * hazard[i];
    }
    let change = 0;
    for (let j = 0; j < size; j++) {
      change = Math.max(change, Math.abs(wanted[j] - tilt[j]));
      tilt[j] += damping * (wanted[j] - tilt[j]);
    }
    if (change < 1e-3) break;
    if (change > before) damping *= 0.7;
    before = change;
  }
  return tilt;
}
function conditionalChain(thresholds, correlation) {
  const n = correlation.size;
  requireDomain(n > 0 && thresholds.length === n, `orthant: ${thresholds.length} thresholds for ${n} variables`);
  const t = Float64Array.from(thresholds);
  requireDomain(t.every(Number.isFinite), "orthant: thresholds must be finite");
  const c = correlation.cells.slice();
  for (let i = 0; i < n; i++)
    requireDomain(Math.abs(c[i * n + i] - 1) < 1e-9, `orthant: diagonal cell ${i} must be 1`);
  const rest = new Float64Array(n).fill(1);
  const moved = new Float64Array(n);
  const weights = new Float64Array(n * n);
  for (let k = 0; k < n; k++) {
    let next = k;
    let least = Infinity;
    for (let i = k; i < n; i++) {
      if (!(rest[i] > 1e-12)) throw new RangeError("orthant: the correlation matrix is not positive definite");
      const z = (t[i] - moved[i]) / Math.sqrt(rest[i]);
      if (z < least) [least, next] = [z, i];
    }
    swap(k, next);
    const width = Math.sqrt(rest[k]);
    weights[k * n + k] = width;
    const expected = -logNormalCdfSlope(least);
    for (let i = k + 1; i < n; i++) {
      let sum2 = c[i * n + k];
      for (let j = 0; j < k; j++) sum2 -= weights[i * n + j] * weights[k * n + j];
      weights[i * n + k] = sum2 / width;
      rest[i] = rest[i] - (sum2 / width) ** 2;
      moved[i] = moved[i] + sum2 / width * expected;
    }
  }
  const rows = new Float64Array(n * (n - 1) / 2);
  for (let i = 0, row = 0; i < n; row += i++) {
    const width = weights[i * n + i];
    t[i] = t[i] / width;
    for (let j = 0; j < i; j++) rows[row + j] = weights[i * n + j] / width;
  }
  return { size: n, limits: t, weights: rows };
  function swap(k, i) {
    if (i === k) return;
    for (const list of [t, rest, moved]) [list[k], list[i]] = [list[i], list[k]];
    for (let j = 0; j < n; j++) {
      [c[k * n + j], c[i * n + j]] = [c[i * n + j], c[k * n + j]];
      [weights[k * n + j], weights[i * n + j]] = [weights[i * n + j], weights[k * n + j]];
    }
    for (let j = 0; j < n; j++) [c[j * n + k], c[j * n + i]] = [c[j * n + i], c[j * n + k]];
  }
}
function primes(count) {
  const found = [];
  for (let candidate = 2; found.length < count; candidate++)
    if (found.every((p) => candidate % p !== 0)) found.push(candidate);
  return found;
}

// src/certificate/queries-needed.ts
var POWER = 0.8;
var MAX_MODELS = 24;
var NEGLIGIBLE = 1e-5;
var LATTICE = { shifts: 4, points: 250 };
function queriesNeeded(input) {
  const { matrix, rescued, baseline } = input;
  const n = matrix.queries(matrix.complete);
  const order = baseline === void 0 ? [...rescued.keys()].sort((a, b) => rescued[a] - rescued[b]) : [baseline];
  const sample = new Sample(input, n, order);
  return queriesToDecide(n + 1, (queries) => sample.decides(queries));
}
var Sample = class {
  constructor(input, queries, order) {
    this.input = input;
    this.order = order;
    this.rates = order.map((m) => input.rescued[m] / queries);
  }
  input;
  order;
  rates;
  correlation;
  /** Whether as many queries decide with probability `POWER`. */
  decides(queries) {
    const { minGain } = this.input;
    if (this.rates[0] >= minGain) return this.allReach(this.leastForPossible(queries), queries, POWER);
    const most = this.mostForNone(queries);
    return most >= 0 && !this.allReach(most + 1, queries, 1 - POWER, true);
  }
  /** The smallest count with which the lower bound reaches the gain asked for. */
  leastForPossible(queries) {
    const { delta, minGain } = this.input;
    return firstWhole(0, queries + 1, (k) => k > 0 && 1 - binomialCdf(k - 1, queries, minGain) <= delta);
  }
  /** The largest count with which the upper bound lies below the gain asked for; -1 where none does. */
  mostForNone(queries) {
    const { baseline, delta, minGain } = this.input;
    const gamma = delta / 25;
    const level = baseline === void 0 ? delta - gamma : delta;
    const floors = this.rates.map(
      (rate, i) => i === 0 ? 0 : lowerLimit(Math.min(queries, rate * queries), queries, gamma / this.rates.length)
    );
    const competing = floors.filter((floor) => floor <= minGain).length;
    const behind = floors.filter((floor) => floor > minGain);
    const tails = (k) => behind.reduce((sum2, floor) => sum2 + binomialCdf(k, queries, floor), competing * binomialCdf(k, queries, minGain));
    return firstWhole(0, Math.ceil(minGain * queries), (k) => tails(k) > level) - 1;
  }
  /**
   * Whether the probability that every count reaches k is at least `wanted` (or more, where `strictly`). The largest of
   * the chances to fall short and their sum enclose the chance that any does; between, the copula tells.
   */
  allReach(k, queries, wanted, strictly = false) {
    const short = [];
    let sum2 = 0;
    for (let index = 0; index < Math.min(this.rates.length, MAX_MODELS); index++) {
      const chance = k <= 0 ? 0 : binomialCdf(k - 1, queries, this.rates[index]);
      if (chance < NEGLIGIBLE) break;
      short.push({ index, chance });
      sum2 += chance;
    }
    const enough = (probability) => strictly ? probability > wanted : probability >= wanted;
    const largest = short[0]?.chance ?? 0;
    if (short.length < 2) return enough(1 - largest);
    if (!enough(1 - largest)) return false;
    if (enough(1 - sum2)) return true;
    const size = short.length;
    const cells = new Float64Array(size * size);
    const all = this.correlations();
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) cells[i * size + j] = all.cells[short[i].index * all.size + short[j].index];
    const { value } = orthantProbability(
      short.map(({ chance }) => -normalQuantile(chance)),
      nearestCorrelation({ size, cells }).matrix,
      seededRandom("queries needed"),
      LATTICE
    );
    return enough(value);
  }
  /** Correlations of the rescues of the first models in the order. */
  correlations() {
    if (this.correlation !== void 0) return this.correlation;
    const { matrix } = this.input;
    const members = this.order.slice(0, MAX_MODELS);
    const size = members.length;
    const sets = members.map((m) => rescuesOf(matrix, matrix.right[m]));
    const n = matrix.queries(matrix.complete);
    const cells = new Float64Array(size * size);
    for (let i = 0; i < size; i++) {
      for (let j = 0; j <= i; j++) {
        const [p, q] = [this.rates[i], this.rates[j]];
        const both = matrix.queries(combine(matrix.complete.length * 32, (w) => sets[i][w] & sets[j][w])) / n;
        const spread = Math.sqrt(p * (1 - p) * q * (1 - q));
        const phi = i === j ? 1 : spread > 0 ? Math.max(-1, Math.min(1, (both - p * q) / spread)) : 0;
        cells[i * size + j] = cells[j * size + i] = phi;
      }
    }
    return this.correlation = { size, cells };
  }
};
function firstWhole(low, end, holds) {
  let [below, above] = [low - 1, end];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
}

// src/stats/samples.ts
function noneOfK(c, r, k) {
  check(c, r, k);
  return ratio(r - c, r, k);
}
function allOfK(c, r, k) {
  check(c, r, k);
  return ratio(c, r, k);
}
function majorityOfK(c, r, k) {
  check(c, r, k);
  let sum2 = 0;
  for (let right = Math.ceil(k / 2); right <= Math.min(c, k); right++)
    sum2 += (2 * right === k ? 0.5 : 1) * hypergeometric(right, c, r, k);
  return Math.min(1, sum2);
}
function bestOfKGain(c, r, k) {
  return Math.max(0, 1 - noneOfK(c, r, k) - c / r);
}
function bestOfKRange(r, k) {
  let most = 0;
  for (let c = 0; c <= r; c++) most = Math.max(most, bestOfKGain(c, r, k));
  return most;
}
function ratio(a, r, k) {
  let product = 1;
  for (let i = 0; i < k; i++) product *= Math.max(0, a - i) / (r - i);
  return product;
}
function hypergeometric(i, c, r, k) {
  if (k - i > r - c) return 0;
  let product = 1;
  for (let j = 0; j < i; j++) product *= (c - j) / (r - j) * ((k - j) / (i - j));
  for (let j = 0; j < k - i; j++) product *= (r - c - j) / (r - i - j);
  return product;
}
function check(c, r, k) {
  const whole = Number.isInteger(c) && Number.isInteger(r) && Number.isInteger(k);
  requireDomain(
    whole && c >= 0 && c <= r && k >= 1 && k <= r,
    `samples: 0 <= c <= r and 1 <= k <= r, not c = ${c}, r = ${r}, k = ${k}`
  );
}

// src/stats/least-bound.ts
function leastBoundUpperLimit(columns, alpha, sizes) {
  const n = check2(columns, alpha, sizes);
  const largest = sizes === void 0 ? 1 : Math.max(...Array.from(sizes));
  const { eagerness, rest } = eagernessOf(n, columns.length);
  const [values, slopes, highs] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  const past = columns.map(({ range }) => new Past(range));
  for (let t = 0; t < n; t++) {
    let [chosen, least] = [0, Infinity];
    for (const [j, one] of past.entries()) {
      const key = one.mean() + 2 / Math.sqrt(n) * one.deviation();
      if (key < least) [chosen, least] = [j, key];
    }
    const a = eagerness[t];
    slopes[t] = a === 0 ? 0 : a / (past[chosen].deviation() * Math.sqrt(rest[t]));
    values[t] = columns[chosen].values[t] / largest;
    highs[t] = columns[chosen].range;
    for (const [j, one] of past.entries()) one.add(columns[j].values[t] / largest);
  }
  const ones = new Float64Array(n).fill(1);
  const weights = sizes === void 0 ? ones : ones.map((_, t) => sizes[t] / largest);
  const bets = { values, slopes, lows: new Float64Array(n), highs, heaviest: ones, weights };
  return betsUpperLimit(bets, alpha, Math.max(...columns.map(({ range }) => range)));
}
function leastBoundLowerLimit(columns, alpha) {
  check2(columns, alpha);
  let least = Infinity;
  for (const { values, range } of [...columns].sort((a, b) => meanOf(a) - meanOf(b))) {
    if (!isMeanAbove(values, alpha, least, range)) least = Math.min(least, meanLowerLimit(values, alpha, range));
  }
  return least;
}
function meanOf({ values }) {
  let sum2 = 0;
  for (let i = 0; i < values.length; i++) sum2 += values[i];
  return sum2 / values.length;
}
var Past = class {
  constructor(range) {
    this.range = range;
  }
  range;
  count = 0;
  sum = 0;
  squares = 0;
  add(value) {
    this.count += 1;
    this.sum += value;
    this.squares += value * value;
  }
  mean() {
    return (this.range / 2 + this.sum) / (this.count + 1);
  }
  deviation() {
    const spread = this.count === 0 ? 0 : Math.max(0, this.squares - this.sum * this.sum / this.count);
    return Math.sqrt((spread + this.range ** 2 / 4) / (this.count + 1));
  }
};
function check2(columns, alpha, sizes) {
  checkAlpha(alpha);
  requireDomain(columns.length > 0, "least bound: there are no columns");
  const n = columns[0].values.length;
  requireDomain(n > 0, "least bound: there are no values");
  for (const { values, range } of columns) {
    requireDomain(values.length === n, "least bound: columns are of one length");
    requireDomain(range > 0 && range < Infinity, `least bound: ranges are positive and finite, not ${range}`);
    for (let i = 0; i < n; i++)
      if (!(values[i] >= 0 && values[i] <= range * (sizes?.[i] ?? 1) * (1 + 1e-12)))
        throw new RangeError(`least bound: values lie in [0, ${range}], not ${values[i]}`);
  }
  return n;
}

// src/certificate/bet-units.ts
var BetUnits = class {
  /** @param rows  at least one */
  constructor(matrix, rows, cluster) {
    this.cluster = cluster;
    if (cluster === void 0) {
      this.unitOf = new Uint32Array(rows.length);
      const order = hashOrder(Array.from(rows, (row) => matrix.id(row)));
      for (let rank = 0; rank < order.length; rank++) this.unitOf[order[rank]] = rank;
    } else this.unitOf = unitsOf(matrix, rows, cluster);
    this.sizes = this.sums(new Float64Array(rows.length).fill(1));
  }
  cluster;
  /** By position in `rows`. */
  unitOf;
  sizes;
  /**
   * The least mean of several variables, with one-sided limits at level 1 - delta each.
   *
   * @param columns  by position, in an order that does not depend on the values; each in [0, range]
   */
  leastMean(columns, delta, range = 1) {
    const point = Math.min(...columns.map((values) => mean(values)));
    if (range === 0) return { point, lower: 0, upper: 0 };
    const shares = columns.map((values) => this.sums(values.map((value) => Math.min(1, value / range))));
    const { sizes } = this;
    const [lower, upper] = this.cluster !== void 0 ? [
      leastMeanLowerLimit({ columns: shares, sizes }, delta),
      leastMeanUpperLimit({ columns: shares, sizes }, delta)
    ] : [
      leastBoundLowerLimit(
        shares.map((values) => ({ values, range: 1 })),
        delta
      ),
      shares.length === 1 ? meanUpperLimit(shares[0], delta) : leastMeanUpperLimit({ columns: shares, sizes }, delta)
    ];
    return { point, lower: Math.min(point, range * lower), upper: Math.max(point, range * upper) };
  }
  /** The mean of one variable in [0, 1] with a two-sided interval at level 1 - delta. */
  interval(values, delta) {
    const { lower, upper } = this.leastMean([values], delta / 2);
    return [lower, upper];
  }
  sums(values) {
    const units = this.unitOf.reduce((most, unit) => Math.max(most, unit + 1), 0);
    const sums = new Float64Array(units);
    for (let i = 0; i < values.length; i++) sums[this.unitOf[i]] += values[i];
    return sums;
  }
};
function mean(values) {
  return values.reduce((sum2, value) => sum2 + value, 0) / values.length;
}
function pairedMean(a, b, units, delta) {
  const { point, lower, upper } = units.leastMean([a.map((value, i) => (1 + value - b[i]) / 2)], delta);
  return { point: 2 * point - 1, lower: 2 * lower - 1, upper: 2 * upper - 1 };
}
function rowsOf(bits) {
  const rows = [];
  forEachBit(bits, (row) => rows.push(row));
  return Int32Array.from(rows);
}

// src/certificate/samples.ts
function curveOf(draws) {
  const steps = [2, 3, 5];
  for (let ten = 10; ten < draws; ten *= 10) steps.push(ten, 2 * ten, 5 * ten);
  return [...steps.filter((k) => k < draws), draws];
}
function samplesOf(drawn, units, delta) {
  const { name, draws, right } = drawn;
  const fewest = draws.reduce((least, r) => Math.min(least, r), Infinity);
  const flipping = Float64Array.from(right, (c, i) => Number(c > 0 && c < draws[i]));
  const count = flipping.reduce((sum2, value) => sum2 + value, 0);
  return {
    model: name,
    draws: fewest,
    queries: draws.length,
    flips: { count, rate: count / draws.length, interval: units.interval(flipping, delta) },
    curve: curveOf(fewest).map((k) => ({
      k,
      passAtK: 1 - meanOver(drawn, (c, r) => noneOfK(c, r, k)),
      passHatK: meanOver(drawn, (c, r) => allOfK(c, r, k)),
      majority: meanOver(drawn, (c, r) => majorityOfK(c, r, k)),
      gain: bestOf(drawn, k, units, delta)
    })),
    selectors: []
  };
}
function bestOf({ draws, right }, k, units, delta) {
  let range = 0;
  for (const r of new Set(draws)) range = Math.max(range, bestOfKRange(r, k));
  const values = Float64Array.from(right, (c, i) => bestOfKGain(c, draws[i], k));
  return units.leastMean([values], delta, range);
}
function meanOver({ draws, right }, of) {
  return mean(Float64Array.from(right, (c, i) => of(c, draws[i])));
}
function modelSamples(models, pool, confidence) {
  const { matrix, cluster, ensembles } = pool;
  const delta = deltaOf(confidence);
  const rows = rowsOf(matrix.complete);
  const drawn = models.filter(({ draws }) => draws.length > 0 && draws.every((r) => r >= 2));
  if (drawn.length === 0) return [];
  const units = new BetUnits(matrix, rows, cluster);
  return drawn.map((one) => ({
    ...samplesOf(one, units, delta),
    selectors: pool.samples === void 0 ? [] : ensembles.map(
      (ensemble) => new Selection(ensemble, one, pool.samples.fewest, matrix, units).selector(delta)
    )
  }));
}
function certifySamples(pool, samples, settings) {
  const { matrix, cluster } = pool;
  const delta = deltaOf(settings.confidence);
  const rows = rowsOf(matrix.complete);
  const n = rows.length;
  const at = (of) => Uint32Array.from(rows, (row) => of[row]);
  const drawn = { name: samples.name, draws: at(samples.draws), right: at(samples.right) };
  const units = new BetUnits(matrix, rows, cluster);
  const k = samples.fewest;
  const shares = Float64Array.from(drawn.right, (c, i) => c / drawn.draws[i]);
  const none = Float64Array.from(drawn.right, (c, i) => noneOfK(c, drawn.draws[i], k));
  const accuracy = mean(shares);
  const gain = bestOf(drawn, k, units, delta);
  const count = matrix.queries(matrix.allWrong);
  const isCount = cluster === void 0 && drawn.draws.every((r) => r === k);
  const rate = mean(none);
  const lower = isCount ? lowerLimit(count, n, delta) : units.leastMean([none], delta).lower;
  return {
    confidence: settings.confidence,
    minGain: settings.minGain,
    measure: "accuracy",
    verdict: verdictOf(gain, settings.minGain),
    queries: { total: matrix.queries(matrix.universe), complete: n, partialAllWrong: 0, neededToDecide: null },
    models: [
      {
        name: samples.name,
        correct: accuracy * n,
        accuracy,
        interval: units.interval(shares, delta),
        rescues: gain.point * n,
        unanswered: pool.unanswered.get(samples.name)
      }
    ],
    singleBest: { name: samples.name, declared: settings.baseline !== void 0, accuracy, ties: [] },
    allWrong: {
      count,
      rate,
      interval: isCount ? interval(count, n, delta) : units.interval(none, delta),
      lower,
      queries: matrix.ids(matrix.allWrong)
    },
    clusters: cluster === void 0 ? null : clusterSummary(clusterCounts(matrix, cluster), null),
    ceiling: { point: 1 - rate, upper: 1 - lower },
    gain: {
      ...gain,
      method: "samples",
      bounds: null,
      independent: null,
      sizesUnrelated: null,
      overBestSeen: null,
      missing: missingDraws(matrix, samples, cluster, delta, settings.minGain)
    },
    ensembles: pool.ensembles.map(
      (ensemble) => new Selection(ensemble, drawn, k, matrix, units).result(delta, pool.minCoverage)
    )
  };
}
function missingDraws(matrix, { name, draws, right, expected, fewest }, cluster, delta, minGain) {
  const rows = rowsOf(matrix.universe);
  const absent = (row) => expected[row] - draws[row];
  const queries = rows.filter((row) => absent(row) > 0).length;
  if (queries === 0) return null;
  const units = new BetUnits(matrix, rows, cluster);
  const end = (isRight) => {
    const filled = {
      name,
      draws: Uint32Array.from(rows, (row) => draws[row] + absent(row)),
      right: Uint32Array.from(rows, (row) => right[row] + (isRight ? absent(row) : 0))
    };
    const gain = bestOf(filled, fewest, units, delta);
    return { ...gain, verdict: verdictOf(gain, minGain) };
  };
  return { queries, unansweredWrong: end(false), unansweredRight: end(true) };
}
var MAX_IDS = 1e3;
var Selection = class {
  constructor(ensemble, { draws, right }, fewest, matrix, units) {
    this.ensemble = ensemble;
    this.matrix = matrix;
    this.units = units;
    const rows = rowsOf(matrix.complete);
    this.outcome = Float64Array.from(
      rows,
      (row) => Number(hasBit(ensemble.answered, row) && hasBit(ensemble.right, row))
    );
    this.shares = Float64Array.from(right, (c, i) => c / draws[i]);
    this.some = Float64Array.from(right, (c, i) => 1 - noneOfK(c, draws[i], fewest));
  }
  ensemble;
  matrix;
  units;
  outcome;
  shares;
  some;
  selector(delta) {
    const { outcome, shares, some, units } = this;
    return {
      name: this.ensemble.name,
      accuracy: mean(outcome),
      gain: pairedMean(outcome, shares, units, delta),
      regret: pairedMean(some, outcome, units, delta)
    };
  }
  result(delta, minCoverage) {
    const { ensemble, matrix, outcome, shares, some, units } = this;
    const { name, answered, right } = ensemble;
    const size = matrix.complete.length * 32;
    const given = matrix.queries(combine(size, (w) => matrix.complete[w] & answered[w]));
    const gain = pairedMean(outcome, shares, units, delta);
    const two = pairedMean(outcome, shares, units, delta / 2);
    const beyond = combine(size, (w) => matrix.allWrong[w] & answered[w] & right[w]);
    const room = mean(some) - mean(shares);
    const coverage = given / outcome.length;
    return {
      name,
      queries: outcome.length,
      answered: given,
      coverage,
      reason: coverage < minCoverage ? "coverage" : null,
      accuracy: mean(outcome),
      difference: gain.point,
      method: "bets",
      interval: [two.lower, two.upper],
      lower: gain.lower,
      pBeatsEveryMember: null,
      realisedShare: room > 0 ? gain.point / room : null,
      beyondCeiling: matrix.queries(beyond),
      beyondCeilingQueries: matrix.ids(beyond).slice(0, MAX_IDS),
      aboveCeiling: mean(outcome) > mean(some)
    };
  }
};

// src/certificate/scores.ts
var MAX_IDS2 = 1e3;
var ScoreTable = class {
  columns;
  best;
  /** @param absent  what a member that did not answer scores */
  constructor(matrix, scores, rows, absent) {
    this.columns = matrix.members.map(({ name, answered }) => {
      const own = scores.get(name);
      return Float64Array.from(
        rows,
        (row) => hasBit(answered, row) ? Number.isNaN(own[row]) ? 0 : own[row] : absent
      );
    });
    this.best = this.columns.reduce(
      (most, column2) => most.map((score, i) => Math.max(score, column2[i])),
      new Float64Array(rows.length)
    );
  }
  /** What the best member of each query scores above one of them, or above each of them. */
  behind(member) {
    const chosen = member === void 0 ? this.columns : [this.columns[member]];
    return chosen.map((column2) => column2.map((score, i) => this.best[i] - score));
  }
};
function certifyScores(pool, scores, settings) {
  const { matrix, cluster } = pool;
  const delta = deltaOf(settings.confidence);
  const rows = rowsOf(matrix.complete);
  const table = new ScoreTable(matrix, scores, rows, 0);
  const units = new BetUnits(matrix, rows, cluster);
  const means = table.columns.map(mean);
  const best = means.indexOf(Math.max(...means));
  const chosen = settings.baseline === void 0 ? void 0 : matrix.models.indexOf(settings.baseline);
  const reference = chosen ?? best;
  const gain = units.leastMean(table.behind(chosen), delta);
  const lost = table.best.map((score) => 1 - score);
  const beta = units.leastMean([lost], delta);
  const none = new Uint32Array(matrix.complete.length);
  for (const [i, row] of rows.entries()) if (table.best[i] === 0) setBit(none, row);
  return {
    measure: "score",
    confidence: settings.confidence,
    minGain: settings.minGain,
    verdict: verdictOf(gain, settings.minGain),
    queries: {
      total: matrix.queries(matrix.universe),
      complete: rows.length,
      partialAllWrong: 0,
      neededToDecide: null
    },
    models: matrix.models.map((name, m) => ({
      name,
      correct: means[m] * rows.length,
      accuracy: means[m],
      interval: units.interval(table.columns[m], delta),
      rescues: mean(table.behind(m)[0]) * rows.length,
      unanswered: pool.unanswered.get(name)
    })).sort((a, b) => b.accuracy - a.accuracy),
    singleBest: {
      name: matrix.models[reference],
      declared: chosen !== void 0,
      accuracy: means[reference],
      ties: matrix.models.filter((_, m) => m !== reference && means[m] === means[reference])
    },
    allWrong: {
      count: matrix.queries(none),
      rate: beta.point,
      interval: units.interval(lost, delta),
      lower: beta.lower,
      queries: matrix.ids(none)
    },
    clusters: cluster === void 0 ? null : clusterSummary(clusterCounts(matrix, cluster), null),
    ceiling: { point: 1 - beta.point, upper: 1 - beta.lower },
    gain: {
      ...gain,
      method: chosen === void 0 ? "scoreLeast" : "scoreDeclared",
      bounds: null,
      sizesUnrelated: null,
      independent: cluster === void 0 ? null : independently(matrix, rows, table.behind(chosen), delta, settings.minGain),
      overBestSeen: chosen === void 0 || means[chosen] === means[best] ? null : { name: matrix.models[best], ...units.leastMean(table.behind(), delta) },
      missing: missingScores(pool, scores, chosen, delta, settings.minGain)
    },
    ensembles: pool.ensembles.map((ensemble) => compare(ensemble, scores, pool, rows, table, units, delta))
  };
}
function independently(matrix, rows, columns, delta, minGain) {
  const gain = new BetUnits(matrix, rows, void 0).leastMean(columns, delta);
  return { ...gain, verdict: verdictOf(gain, minGain) };
}
function missingScores({ matrix, cluster }, scores, chosen, delta, minGain) {
  const queries = matrix.queries(matrix.universe) - matrix.queries(matrix.complete);
  if (queries === 0) return null;
  const rows = rowsOf(matrix.universe);
  const units = new BetUnits(matrix, rows, cluster);
  const end = (absent) => {
    const gain = units.leastMean(new ScoreTable(matrix, scores, rows, absent).behind(chosen), delta);
    return { ...gain, verdict: verdictOf(gain, minGain) };
  };
  return { queries, unansweredWrong: end(0), unansweredRight: end(1) };
}
function compare({ name, answered }, scores, { matrix, minCoverage }, rows, table, units, delta) {
  const own = scores.get(name);
  const scored = Float64Array.from(rows, (row) => hasBit(answered, row) && !Number.isNaN(own[row]) ? own[row] : 0);
  const given = rows.reduce((sum2, row) => sum2 + Number(hasBit(answered, row)), 0);
  const columns = table.columns.map((column2) => scored.map((score, i) => (1 + score - column2[i]) / 2));
  const over = (level) => units.leastMean(columns, level);
  const [one, two] = [over(delta), over(delta / 2)];
  const gain = (share) => 2 * share - 1;
  const room = Math.min(...table.behind().map(mean));
  const beyond = new Uint32Array(matrix.complete.length);
  for (const [i, row] of rows.entries()) if (scored[i] > table.best[i]) setBit(beyond, row);
  const coverage = given / rows.length;
  return {
    name,
    queries: rows.length,
    answered: given,
    coverage,
    reason: coverage < minCoverage ? "coverage" : null,
    accuracy: mean(scored),
    difference: gain(one.point),
    method: "bets",
    interval: [gain(two.lower), gain(two.upper)],
    lower: gain(one.lower),
    pBeatsEveryMember: null,
    realisedShare: room > 0 ? gain(one.point) / room : null,
    beyondCeiling: matrix.queries(beyond),
    beyondCeilingQueries: matrix.ids(beyond).slice(0, MAX_IDS2),
    aboveCeiling: mean(scored) > mean(table.best)
  };
}

// src/certificate/certify.ts
function certify(pool, settings) {
  const { matrix } = pool;
  const { minGain } = settings;
  const delta = deltaOf(settings.confidence);
  const counts = countsOf(matrix);
  const n = counts.queries;
  if (n === 0) throw noCompleteQuery(pool);
  if (pool.samples !== void 0) return certifySamples(pool, pool.samples, settings);
  if (pool.scores !== void 0) return certifyScores(pool, pool.scores, settings);
  const { cluster } = pool;
  const clusters = cluster === void 0 ? null : clusterCounts(matrix, cluster);
  const shares = clusters === null ? null : new ClusterShares(clusters);
  const models = modelResults(pool, counts, delta, shares);
  const best = matrix.models.indexOf(models[0].name);
  const chosen = settings.baseline === void 0 ? void 0 : matrix.models.indexOf(settings.baseline);
  const reference = chosen ?? best;
  const rescued = rescues(counts);
  const gainOver = (baseline) => clusters === null ? estimateGain(rescued, n, baseline, delta) : estimateClusteredGain(clusters, baseline, delta);
  const gain = gainOver(chosen);
  const verdict = verdictOf(gain, minGain);
  const independent = clusters === null ? gain : estimateGain(rescued, n, chosen, delta);
  const top = counts.correct[reference];
  const allWrongLower = shares?.lower(matrix.allWrong, delta) ?? lowerLimit(counts.allWrong, n, delta);
  return {
    measure: "accuracy",
    confidence: settings.confidence,
    minGain,
    verdict,
    queries: {
      total: matrix.queries(matrix.universe),
      complete: n,
      partialAllWrong: matrix.queries(matrix.partialAllWrong),
      neededToDecide: verdict === "inconclusive" && clusters === null ? queriesNeeded({ matrix, rescued, baseline: chosen, delta, minGain }) : null
    },
    models,
    singleBest: {
      name: matrix.models[reference],
      declared: chosen !== void 0,
      accuracy: top / n,
      ties: matrix.models.filter((_, i) => i !== reference && counts.correct[i] === top)
    },
    allWrong: {
      count: counts.allWrong,
      rate: counts.allWrong / n,
      interval: shares?.interval(matrix.allWrong, delta) ?? interval(counts.allWrong, n, delta),
      lower: allWrongLower,
      queries: matrix.ids(matrix.allWrong)
    },
    clusters: clusters === null ? null : clusterSummary(clusters, reference),
    ceiling: { point: 1 - counts.allWrong / n, upper: 1 - allWrongLower },
    gain: {
      ...gain,
      method: methodOf(clusters !== null, chosen !== void 0),
      bounds: upperBounds(counts, delta, chosen),
      independent: clusters === null ? null : { ...independent, verdict: verdictOf(independent, minGain) },
      sizesUnrelated: clusters === null ? null : sizesUnrelated(clusters, chosen, delta, minGain),
      overBestSeen: chosen === void 0 || counts.correct[chosen] === counts.correct[best] ? null : { name: matrix.models[best], ...gainOver(void 0) },
      missing: missingOutcomes(
        matrix,
        (whole) => cluster === void 0 ? estimateGain(rescues(countsOf(whole)), whole.queries(whole.complete), chosen, delta) : estimateClusteredGain(clusterCounts(whole, cluster), chosen, delta),
        minGain
      )
    },
    ensembles: pool.ensembles.map(
      (ensemble) => compareEnsemble(ensemble, matrix, { minCoverage: pool.minCoverage, delta, cluster })
    )
  };
}
function methodOf(clustered, declared) {
  if (clustered) return declared ? "clusterDeclared" : "clusterLeast";
  return declared ? "rescueDeclared" : "rescueBergerBoos";
}
function holdingBoth(settled, graded) {
  const verdict = commonVerdict(settled.verdict, graded.verdict);
  if (verdict === settled.verdict) return settled;
  return { ...settled, verdict, queries: { ...settled.queries, neededToDecide: null } };
}
function countsOf(matrix) {
  return {
    queries: matrix.queries(matrix.complete),
    allWrong: matrix.queries(matrix.allWrong),
    correct: matrix.right.map((right) => matrix.queries(right))
  };
}
function sizesUnrelated(clusters, baseline, delta, minGain) {
  if (clusters.sizes.every((size) => size === clusters.sizes[0])) return null;
  const gain = estimateClusteredGain(clusters, baseline, delta, "unrelated");
  return { ...gain, verdict: verdictOf(gain, minGain) };
}
function modelResults(pool, counts, delta, shares) {
  const rescued = rescues(counts);
  return pool.matrix.models.map((name, i) => ({
    name,
    correct: counts.correct[i],
    accuracy: counts.correct[i] / counts.queries,
    interval: shares?.interval(pool.matrix.right[i], delta) ?? interval(counts.correct[i], counts.queries, delta),
    rescues: rescued[i],
    unanswered: pool.unanswered.get(name)
  })).sort((a, b) => b.correct - a.correct);
}
function noCompleteQuery(pool) {
  const { matrix } = pool;
  const answers = matrix.members.map(({ name, answered }) => ({ name, answered: matrix.queries(answered) })).sort((a, b) => a.answered - b.answered).slice(0, 3).map(({ name, answered }) => `${quote(name)} answered ${answered}`);
  return new UserError(
    `no query was answered by all ${matrix.models.length} models (of ${matrix.queries(matrix.universe)} queries ${answers.join(", ")}).`,
    "Check that the query ids are the same in all files, or leave out models with `models`."
  );
}

// src/evidence/evidence.ts
var NONE = -1;
var MAX_TEXT = 2e4;

export {
  clusterCounts,
  clustersOf,
  ClusterShares,
  shareLower,
  shareUpper,
  estimateClusteredGain,
  nearestCorrelation,
  orthantProbability,
  leastBoundUpperLimit,
  leastBoundLowerLimit,
  modelSamples,
  certify,
  holdingBoth,
  NONE,
  MAX_TEXT
};
