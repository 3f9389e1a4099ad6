import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  missingOutcomes
} from "./chunk-6YDBQBIC.js";
import {
  queriesToDecide
} from "./chunk-BLXF6EEO.js";
import {
  bergerBoosBound,
  binomialCdf,
  combine,
  commonVerdict,
  compareEnsemble,
  deltaOf,
  forEachBit,
  gainLowerBound,
  hashOrder,
  interval,
  leastMeanLowerLimit,
  leastMeanUpperLimit,
  logNormalCdfSlope,
  lowerLimit,
  normalCdf,
  normalDensity,
  normalQuantile,
  requireDomain,
  rescues,
  seededRandom,
  upperBounds,
  upperLimit,
  verdictOf
} from "./chunk-7DFY5YNM.js";
import {
  UserError,
  quote
} from "./chunk-BXVPSMF3.js";

// src/certificate/cluster-counts.ts
function clusterCounts(matrix, label) {
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
    const weight = weights === null ? 1 : weights[row];
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
      if (alone[row] === 0) counts[place[first[row]]] += weights === null ? 1 : weights[row];
    });
    return counts;
  };
  return {
    columns: matrix.right.map((right) => count(rescuesOf(matrix, right))),
    sizes: Uint32Array.from(order, (cluster) => queries[cluster]),
    count,
    unlabelled
  };
}
function rescuesOf(matrix, right) {
  return combine(right.length * 32, (w) => matrix.complete[w] & ~right[w] & ~matrix.allWrong[w]);
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
var MOST_UNITS = 1e3;
var ClusterShares = class {
  constructor(clusters) {
    this.clusters = clusters;
    this.together = Math.ceil(clusters.sizes.length / MOST_UNITS);
    this.sizes = this.merged(clusters.sizes);
  }
  clusters;
  together;
  sizes;
  /** One-sided lower limit at level 1 - alpha, never above the share seen. */
  lower(rows, alpha) {
    const counts = this.countsOf(rows);
    return Math.min(this.seen(counts), leastMeanLowerLimit({ columns: [counts], sizes: this.sizes }, alpha));
  }
  /** Two-sided interval: each end at alpha / 2. */
  interval(rows, alpha) {
    const counts = this.countsOf(rows);
    const high = leastMeanUpperLimit({ columns: [counts], sizes: this.sizes }, alpha / 2);
    return [this.lower(rows, alpha / 2), Math.max(this.seen(counts), high)];
  }
  countsOf(rows) {
    return this.merged(this.clusters.count(rows));
  }
  seen(counts) {
    return sum(counts) / sum(this.sizes);
  }
  merged(counts) {
    const units = new Float64Array(Math.ceil(counts.length / this.together));
    counts.forEach((count, cluster) => units[Math.floor(cluster / this.together)] += count);
    return units;
  }
};
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
function estimateClusteredGain({ columns, sizes }, baseline, delta) {
  const counts = { columns: baseline === void 0 ? columns : [columns[baseline]], sizes };
  const sum2 = (values) => values.reduce((total, value) => total + value, 0);
  const point = Math.min(...counts.columns.map(sum2)) / sum2(sizes);
  return {
    point,
    lower: Math.min(point, leastMeanLowerLimit(counts, delta)),
    upper: Math.max(point, leastMeanUpperLimit(counts, delta))
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
var cdfAt = cdfPoints.map(normalCdf);
var densityAt = cdfPoints.map(normalDensity);
function tabledNormalCdf(x) {
  if (!(x > LOW && x < HIGH)) return normalCdf(x);
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
var quantilePoints = Float64Array.from({ length: (OCTAVES - 1) * CELLS_PER_OCTAVE + 1 }, (_, i) => {
  const octave = Math.floor(i / CELLS_PER_OCTAVE) - OCTAVES;
  return 2 ** octave * (1 + (i % CELLS_PER_OCTAVE + 0.5) / CELLS_PER_OCTAVE);
});
var quantileAt = quantilePoints.map(normalQuantile);
var slopeAt = quantileAt.map((x) => 1 / normalDensity(x));
function tabledNormalQuantile(p) {
  const small = p > 0.5 ? 1 - p : p;
  if (!(small >= 2 ** -OCTAVES)) return normalQuantile(p);
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
  const spread = means.reduce((sum2, mean) => sum2 + (mean - value) ** 2, 0);
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
  const mean = new Float64Array(size);
  const wanted = new Float64Array(size);
  let damping = 0.5;
  let before = Infinity;
  for (let round = 0; round < 100; round++) {
    wanted.fill(0);
    for (let i = 0, row = 0; i < size; row += i++) {
      let left = limits[i];
      for (let j = 0; j < i; j++) left -= weights[row + j] * mean[j];
      hazard[i] = logNormalCdfSlope(left - tilt[i]);
      mean[i] = tilt[i] - hazard[i];
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
var MOST_MODELS = 24;
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
    for (let index = 0; index < Math.min(this.rates.length, MOST_MODELS); index++) {
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
    const members = this.order.slice(0, MOST_MODELS);
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

// src/certificate/certify.ts
function certify(pool, settings) {
  const { matrix } = pool;
  const { minGain } = settings;
  const delta = deltaOf(settings.confidence);
  const counts = countsOf(matrix);
  const n = counts.queries;
  if (n === 0) throw noCompleteQuery(pool);
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
    clusters: clusters === null ? null : summaryOf(clusters, reference),
    ceiling: { point: 1 - counts.allWrong / n, upper: 1 - allWrongLower },
    gain: {
      ...gain,
      method: methodOf(clusters !== null, chosen !== void 0),
      bounds: upperBounds(counts, delta, chosen),
      independent: clusters === null ? null : { ...independent, verdict: verdictOf(independent, minGain) },
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
function summaryOf({ columns, sizes, unlabelled }, reference) {
  const total = (each) => sizes.reduce((sum2, size) => sum2 + each(size), 0);
  return {
    clusters: sizes.length,
    effective: total((size) => size) ** 2 / total((size) => size * size),
    largest: sizes.reduce((most, size) => Math.max(most, size)),
    unlabelled,
    designEffect: designEffect(columns[reference], sizes)
  };
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
var MOST_TEXT = 2e4;

export {
  clusterCounts,
  estimateClusteredGain,
  nearestCorrelation,
  orthantProbability,
  certify,
  holdingBoth,
  NONE,
  MOST_TEXT
};
