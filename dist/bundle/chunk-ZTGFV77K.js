import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);

// src/base/sha256.ts
import { createHash } from "node:crypto";
function sha256(text, encoding = "hex") {
  return createHash("sha256").update(text, "utf8").digest(encoding);
}

// src/certificate/level.ts
function deltaOf(confidence) {
  return Number((1 - confidence).toPrecision(15));
}
function confidenceOfEach(confidence, looks) {
  return looks === 1 ? confidence : 1 - deltaOf(confidence) / looks;
}

// src/stats/bisect.ts
function firstNotPositive(f, low, high) {
  let [below, above] = [low, high];
  for (; ; ) {
    const middle = (below + above) / 2;
    if (middle <= below || middle >= above) return above;
    if (f(middle) > 0) below = middle;
    else above = middle;
  }
}

// src/stats/domain.ts
function requireDomain(holds, rule) {
  if (!holds) throw new RangeError(rule);
}

// src/stats/incomplete-beta.ts
function incompleteBeta(a, b, x) {
  requireDomain(a > 0 && Number.isFinite(a), `incompleteBeta: a must be positive and finite, not ${a}`);
  requireDomain(b > 0 && Number.isFinite(b), `incompleteBeta: b must be positive and finite, not ${b}`);
  requireDomain(x >= 0 && x <= 1, `incompleteBeta: x must lie in [0, 1], not ${x}`);
  const y = 1 - x;
  const distance = a - (a + b) * x;
  if (distance >= 0) {
    const lower = Math.min(1, powerTerm(a, b, x, y, distance) / continuedFraction(a, b, x, distance));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, powerTerm(b, a, y, x, -distance) / continuedFraction(b, a, y, -distance));
  return { lower: 1 - upper, upper };
}
function betaLogitDensity(a, b, x) {
  requireDomain(a > 0 && Number.isFinite(a), `beta density: a must be positive and finite, not ${a}`);
  requireDomain(b > 0 && Number.isFinite(b), `beta density: b must be positive and finite, not ${b}`);
  requireDomain(x >= 0 && x <= 1, `beta density: x must lie in [0, 1], not ${x}`);
  return x === 0 || x === 1 ? 0 : powerTerm(a, b, x, 1 - x, a - (a + b) * x);
}
var MAX_TERMS = 1e5;
function continuedFraction(a, b, x, distance) {
  let c = a * (distance + 1) / (a + 1);
  let fraction = c;
  let d = 0;
  for (let m = 1; m < MAX_TERMS; m++) {
    const odd = a + 2 * m - 1;
    const numerator = (a + m - 1) * (a + b + m - 1) / odd * (m * (b - m) / odd) * x * x;
    const denominator = m + m * (b - m) * x / odd + (a + m) * (distance + 1 + m * (2 - x)) / (a + 2 * m + 1);
    d = 1 / (denominator + numerator * d);
    c = denominator + numerator / c;
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) <= 2 ** -52) return fraction;
  }
  throw new RangeError(`incompleteBeta: no convergence at a = ${a}, b = ${b}, x = ${x}`);
}
function powerTerm(a, b, x, y, distance) {
  const n = a + b;
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x, distance) - deviance(b, n * y, -distance);
  return Math.exp(exponent) * Math.sqrt(a * b / (2 * Math.PI * n));
}
function stirlingError(z) {
  let shift = 0;
  let w = z;
  while (w < 8) {
    shift += (w + 0.5) * Math.log1p(1 / w) - 1;
    w += 1;
  }
  const r = 1 / (w * w);
  const series = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - r * (691 / 360360 - r / 156)))))) / w;
  return series + shift;
}
function deviance(x, m, difference) {
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) - difference;
  const v = difference / (x + m);
  let sum = difference * v;
  let term = 2 * x * v;
  for (let j = 3; j < 20; j += 2) {
    term *= v * v;
    sum += term / j;
  }
  return sum;
}

// src/stats/clopper-pearson.ts
function lowerLimit(k, n, alpha) {
  checkDomain(k, n, alpha);
  if (k === 0) return 0;
  return firstNotPositive((x) => alpha - incompleteBeta(k, n - k + 1, x).lower, 0, 1);
}
function upperLimit(k, n, alpha) {
  checkDomain(k, n, alpha);
  if (k === n) return 1;
  return firstNotPositive((x) => incompleteBeta(k + 1, n - k, x).upper - alpha, 0, 1);
}
function interval(k, n, alpha) {
  return [lowerLimit(k, n, alpha / 2), upperLimit(k, n, alpha / 2)];
}
function checkDomain(k, n, alpha) {
  requireDomain(n > 0 && Number.isFinite(n), `Clopper-Pearson: n must be positive and finite, not ${n}`);
  requireDomain(k >= 0 && k <= n, `Clopper-Pearson: k must lie in [0, ${n}], not ${k}`);
  requireDomain(alpha > 0 && alpha < 1, `Clopper-Pearson: alpha must lie in (0, 1), not ${alpha}`);
}

// src/stats/binomial.ts
function binomialCdf(k, n, p) {
  requireDomain(n > 0 && Number.isFinite(n), `binomialCdf: n must be positive and finite, not ${n}`);
  requireDomain(k >= 0 && k <= n, `binomialCdf: k must lie in [0, ${n}], not ${k}`);
  return k === n ? 1 : incompleteBeta(k + 1, n - k, p).upper;
}

// src/certificate/bounds.ts
function rescues(pool) {
  return pool.correct.map((correct) => pool.queries - pool.allWrong - correct);
}
function upperBounds(pool, delta, baseline) {
  const { queries: n, allWrong, correct } = pool;
  const models = correct.length;
  const rescued = rescues(pool);
  const fewest = Math.min(...rescued);
  const best = Math.max(...correct);
  return {
    pluginV1: 1 - lowerLimit(allWrong, n, delta) - best / n,
    bonferroniV2: 1 - lowerLimit(allWrong, n, delta / 2) - lowerLimit(best, n, delta / (2 * models)),
    rescueBonferroni: upperLimit(fewest, n, delta / models),
    rescueBergerBoos: bergerBoosBound(rescued, n, delta),
    rescueDeclared: baseline === void 0 ? null : upperLimit(rescued[baseline], n, delta)
  };
}
function gainLowerBound(fewestRescues, queries, delta) {
  return lowerLimit(fewestRescues, queries, delta);
}
function bergerBoosBound(rescued, n, delta) {
  const gamma = delta / 25;
  const fewest = Math.min(...rescued);
  const floorOf = /* @__PURE__ */ new Map();
  const tailOf = /* @__PURE__ */ new Map();
  for (const count2 of rescued) {
    if (floorOf.has(count2)) continue;
    floorOf.set(count2, lowerLimit(count2, n, gamma / rescued.length));
    tailOf.set(count2, binomialCdf(fewest, n, floorOf.get(count2)));
  }
  const floors = rescued.map((count2) => floorOf.get(count2));
  const tails = rescued.map((count2) => tailOf.get(count2));
  const point = fewest / n;
  const excess = (e) => {
    let competing = 0;
    let sum = 0;
    for (const [m, floor] of floors.entries()) {
      if (floor <= e) competing += 1;
      else sum += tails[m];
    }
    return sum + competing * binomialCdf(fewest, n, e) - (delta - gamma);
  };
  if (excess(point) <= 0) return point;
  const ceiling = upperLimit(fewest, n, (delta - gamma) / rescued.length);
  return firstNotPositive(excess, point, ceiling);
}

// src/outcomes/bits.ts
function wordsFor(size) {
  return size + 31 >>> 5;
}
function hasBit(bits, index) {
  return (bits[index >>> 5] >>> (index & 31) & 1) === 1;
}
function setBit(bits, index) {
  bits[index >>> 5] |= 1 << (index & 31);
}
function ones(size) {
  const bits = new Uint32Array(wordsFor(size)).fill(4294967295);
  if (size & 31) bits[bits.length - 1] = (1 << (size & 31)) - 1;
  return bits;
}
function popcount(word) {
  let v = word - (word >>> 1 & 1431655765);
  v = (v & 858993459) + (v >>> 2 & 858993459);
  return Math.imul(v + (v >>> 4) & 252645135, 16843009) >>> 24;
}
function count(bits, weights) {
  let total = 0;
  if (weights === null) {
    for (const word of bits) total += popcount(word);
    return total;
  }
  forEachBit(bits, (index) => total += weights[index]);
  return total;
}
function forEachBit(bits, visit) {
  for (let w = 0; w < bits.length; w++) {
    for (let word = bits[w]; word !== 0; word &= word - 1) visit(w * 32 + 31 - Math.clz32(word & -word));
  }
}
function combine(size, word) {
  const bits = new Uint32Array(wordsFor(size));
  for (let w = 0; w < bits.length; w++) bits[w] = word(w);
  return bits;
}
function inMoreThanHalf(sets, size) {
  return inMoreThan(sets, Math.floor(sets.length / 2), size);
}
function inMoreThan(sets, number, size) {
  const planes = 32 - Math.clz32(sets.length);
  const counter = new Int32Array(planes);
  return combine(size, (w) => {
    counter.fill(0);
    for (const set of sets) {
      let carry = set[w] | 0;
      for (let p = 0; carry !== 0 && p < planes; p++) {
        const sum = counter[p] ^ carry;
        carry &= counter[p];
        counter[p] = sum;
      }
    }
    return exceeds(counter, number);
  });
}
function exceeds(counter, number) {
  let [above, equal] = [0, -1];
  for (let p = counter.length - 1; p >= 0; p--) {
    const bit = number >>> p & 1 ? -1 : 0;
    above |= equal & counter[p] & ~bit;
    equal &= ~(counter[p] ^ bit);
  }
  return above;
}

// src/stats/weight.ts
function weightAt(weights, row) {
  return weights?.[row] ?? 1;
}

// src/stats/mcnemar.ts
function pFirstIsBetter(onlyFirst, onlySecond) {
  requireDomain(onlyFirst >= 0 && onlySecond >= 0, `McNemar: counts must not be negative: ${onlyFirst}, ${onlySecond}`);
  const pairs = onlyFirst + onlySecond;
  return pairs === 0 ? 1 : binomialCdf(onlySecond, pairs, 0.5);
}
function pDiffer(onlyFirst, onlySecond) {
  return Math.min(1, 2 * pFirstIsBetter(Math.max(onlyFirst, onlySecond), Math.min(onlyFirst, onlySecond)));
}

// src/certificate/verdict.ts
function commonVerdict(one, other) {
  return one === other ? one : "inconclusive";
}
function verdictOf(gain, minGain) {
  if (Number.isNaN(gain.lower) || Number.isNaN(gain.upper)) throw new RangeError("verdictOf: a bound is not a number");
  if (gain.upper < minGain) return "no-gain";
  return gain.lower >= minGain ? "gain-possible" : "inconclusive";
}

// src/stats/random.ts
function seededRandom(seed) {
  let mix = typeof seed === "string" ? hash(seed) : seed;
  requireDomain(Number.isInteger(mix) && mix >= 0 && mix < 2 ** 32, `seed: a whole number in [0, 2^32), not ${mix}`);
  const fill = () => {
    mix = mix + 2654435769 | 0;
    let z = mix ^ mix >>> 16;
    z = Math.imul(z, 569420461);
    z = Math.imul(z ^ z >>> 15, 1935289751);
    return z ^ z >>> 15;
  };
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];
  const draw = () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
  return () => ((draw() >>> 5) * 2 ** 26 + (draw() >>> 6)) / 2 ** 53;
}
function integerBelow(random, n) {
  if (!(Number.isInteger(n) && n >= 1 && n <= 2 ** 32))
    throw new RangeError(`integerBelow: n must be in [1, 2^32], not ${n}`);
  return Math.floor(random() * n);
}
function rotate(x, by) {
  return x << by | x >>> 32 - by;
}
function hash(text) {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
}

// src/base/natural-order.ts
function naturalOrder(a, b) {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [runA, runB] = [digitsFrom(a, i), digitsFrom(b, j)];
    if (runA > i && runB > j) {
      const order2 = compareDigits(a.slice(i, runA), b.slice(j, runB));
      if (order2 !== 0) return order2;
      [i, j] = [runA, runB];
    } else {
      const order2 = a.charCodeAt(i) - b.charCodeAt(j);
      if (order2 !== 0) return order2;
      [i, j] = [i + 1, j + 1];
    }
  }
  const order = a.length - i - (b.length - j);
  return order !== 0 || a === b ? order : a < b ? -1 : 1;
}
function digitsFrom(text, start) {
  let end = start;
  while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1;
  return end;
}
function compareDigits(a, b) {
  const [x, y] = [a.replace(/^0+/, ""), b.replace(/^0+/, "")];
  return x.length - y.length || (x === y ? 0 : x < y ? -1 : 1);
}

// src/outcomes/matrix.ts
var OutcomeMatrix = class _OutcomeMatrix {
  constructor(members, universe, weights, id) {
    this.members = members;
    this.universe = universe;
    this.weights = weights;
    this.id = id;
    const size = universe.length * 32;
    this.models = members.map((member) => member.name);
    this.complete = combine(size, (w) => members.reduce((word, m) => word & m.answered[w], universe[w]));
    this.right = members.map((m) => combine(size, (w) => m.right[w] & this.complete[w]));
    const anyRight = combine(size, (w) => members.reduce((word, m) => word | m.right[w], 0));
    const anyAnswer = combine(size, (w) => members.reduce((word, m) => word | m.answered[w], 0));
    this.allWrong = combine(size, (w) => this.complete[w] & ~anyRight[w]);
    this.partialAllWrong = combine(size, (w) => universe[w] & anyAnswer[w] & ~this.complete[w] & ~anyRight[w]);
  }
  members;
  universe;
  weights;
  id;
  models;
  right;
  complete;
  /** Complete rows on which every member is wrong. */
  allWrong;
  /** Rows that some member did not answer and every answering member got wrong. */
  partialAllWrong;
  /** The same members on some of the rows alone, as if the others had never been asked. */
  within(rows) {
    const kept = combine(this.universe.length * 32, (w) => this.universe[w] & rows[w]);
    return new _OutcomeMatrix(this.members, kept, this.weights, this.id);
  }
  /** The same members and rows with every outcome that is not there right, or wrong: all rows are complete. */
  withUnanswered(right) {
    const size = this.universe.length * 32;
    const filled = this.members.map(({ name, right: known, answered }) => ({
      name,
      right: combine(size, (w) => known[w] & answered[w] | (right ? this.universe[w] & ~answered[w] : 0)),
      answered: this.universe
    }));
    return new _OutcomeMatrix(filled, this.universe, this.weights, this.id);
  }
  /** Number of queries (not rows) in a set of rows. */
  queries(bits) {
    return count(bits, this.weights);
  }
  /** Ids of a set of rows in natural order, which does not depend on the order of the input. */
  ids(bits) {
    const ids = [];
    forEachBit(bits, (row) => ids.push(this.id(row)));
    return ids.sort(naturalOrder);
  }
};

// src/outcomes/hash-order.ts
function hashOrder(names) {
  const hashes = names.map((name) => sha256(name));
  return Uint32Array.from(names.keys()).sort(
    (a, b) => hashes[a] < hashes[b] ? -1 : hashes[a] === hashes[b] ? a - b : 1
  );
}

// src/stats/normal.ts
var INVERSE_SQRT_2PI = 0.3989422804014327;
var FAR = 5.656854249492381;
function normalDensity(x) {
  requireDomain(!Number.isNaN(x), "normalDensity: x must be a number, not NaN");
  return INVERSE_SQRT_2PI * gaussian(Math.abs(x));
}
function normalCdf(x) {
  const y = Math.abs(x);
  if (y <= 0.67448975) return 0.5 + x * centralRatio(x * x);
  requireDomain(!Number.isNaN(x), "normalCdf: x must be a number, not NaN");
  const tail = gaussian(y) * tailRatio(y);
  return x > 0 ? 1 - tail : tail;
}
function logNormalCdf(x) {
  if (x < -FAR) return Math.log(tailRatio(-x)) - 0.5 * x * x;
  return x > 0 ? Math.log1p(-normalCdf(-x)) : Math.log(normalCdf(x));
}
function logNormalCdfSlope(x) {
  if (x < -FAR) return INVERSE_SQRT_2PI / tailRatio(-x);
  return normalDensity(x) / normalCdf(x);
}
function normalQuantile(p) {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(QUANTILE_CENTRE, 0.180625 - q * q);
  if (!(p > 0 && p < 1)) return quantileAtTheEnds(p);
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const size = r <= 5 ? ratio(QUANTILE_TAIL, r - 1.6) : ratio(QUANTILE_FAR, r - 5);
  return q < 0 ? -size : size;
}
function quantileAtTheEnds(p) {
  requireDomain(p === 0 || p === 1, `normalQuantile: p must lie in [0, 1], not ${p}`);
  return p === 0 ? -Infinity : Infinity;
}
function gaussian(y) {
  if (y > 40) return 0;
  const head = Math.trunc(y * 16) / 16;
  return Math.exp(-0.5 * head * head) * Math.exp(-0.5 * (y - head) * (y + head));
}
function centralRatio(s) {
  const p = (((0.06568233791820745 * s + 2.2352520354606837) * s + 161.02823106855587) * s + 1067.6894854603709) * s;
  const q = (((s + 47.202581904688245) * s + 976.0985517377767) * s + 10260.932208618979) * s;
  return (p + 18154.98125334356) / (q + 45507.78933502673);
}
function tailRatio(y) {
  if (y <= FAR) return nearTailRatio(y);
  const s = 1 / (y * y);
  return (INVERSE_SQRT_2PI - s * ratio(TAIL_FAR, s)) / y;
}
function nearTailRatio(y) {
  let p = 10765576773720192e-24 * y + 0.39894151208813466;
  p = (p * y + 8.883149794388377) * y + 93.50665613217785;
  p = (p * y + 597.2702763948002) * y + 2494.5375852903726;
  p = (p * y + 6848.190450536283) * y + 11602.65143764735;
  let q = y + 22.266688044328117;
  q = (q * y + 235.387901782625) * y + 1519.3775994075547;
  q = (q * y + 6485.558298266761) * y + 18615.571640885097;
  q = (q * y + 34900.95272114598) * y + 38912.00328609327;
  return (p * y + 9842.714838383978) / (q * y + 19685.429676859992);
}
function ratio({ p, q }, x) {
  let above = p[0];
  let below = q[0];
  for (let i = 1; i < p.length; i++) {
    above = above * x + p[i];
    below = below * x + q[i];
  }
  return above / below;
}
var TAIL_FAR = {
  p: [
    0.023073441764940174,
    0.215898534057957,
    0.12740116116024736,
    0.022235277870649807,
    0.0014216191932278934,
    29112874951168793e-21
  ],
  q: [1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7297515550839662e-20]
};
var QUANTILE_CENTRE = {
  p: [
    2509.0809287301227,
    33430.57558358813,
    67265.7709270087,
    45921.95393154987,
    13731.69376550946,
    1971.5909503065513,
    133.14166789178438,
    3.3871328727963665
  ],
  q: [
    5226.495278852854,
    28729.085735721943,
    39307.89580009271,
    21213.794301586597,
    5394.196021424751,
    687.1870074920579,
    42.31333070160091,
    1
  ]
};
var QUANTILE_TAIL = {
  p: [
    7745450142783414e-19,
    0.022723844989269184,
    0.2417807251774506,
    1.2704582524523684,
    3.6478483247632045,
    5.769497221460691,
    4.630337846156546,
    1.4234371107496835
  ],
  q: [
    10507500716444169e-25,
    5475938084995345e-19,
    0.015198666563616457,
    0.14810397642748008,
    0.6897673349851,
    1.6763848301838038,
    2.053191626637759,
    1
  ]
};
var QUANTILE_FAR = {
  p: [
    20103343992922881e-23,
    27115555687434876e-21,
    0.0012426609473880784,
    0.026532189526576124,
    0.29656057182850487,
    1.7848265399172913,
    5.463784911164114,
    6.657904643501103
  ],
  q: [
    20442631033899397e-31,
    1421511758316446e-22,
    18463183175100548e-21,
    7868691311456133e-19,
    0.014875361290850615,
    0.1369298809227358,
    0.599832206555888,
    1
  ]
};

// src/stats/target-bets.ts
var OVERSHOOT = 1.05;
var RISK = 0.9;
var OUTWARDS = 2 ** -40;
function betsUpperLimit(bets, alpha, most) {
  if (!rejects(bets, alpha, most)) return most;
  if (rejects(bets, alpha, 0)) return 0;
  const smallest = firstNotPositive((e) => rejects(bets, alpha, e) ? 0 : 1, 0, most);
  return Math.min(most, smallest * (1 + OUTWARDS));
}
function rejects({ values, slopes, lows, highs, weights, heaviest = weights }, alpha, e) {
  const wanted = 1 / alpha;
  const target = OVERSHOOT * wanted;
  let capital = 1;
  for (let t = 0; t < values.length; t++) {
    const slope = slopes[t];
    if (slope === 0) continue;
    const most = e * heaviest[t];
    const risk = highs[t] - most;
    const hope = most - lows[t];
    let bet = target * normalDensity(normalQuantile(capital / target)) * slope;
    if (risk > 0) bet = Math.min(bet, RISK * capital / risk);
    if (hope > 0) bet = Math.min(bet, (target - capital) / hope);
    capital += bet * (e * weights[t] - values[t]);
    if (capital >= wanted) return true;
  }
  return false;
}
function meanUpperLimit(values, alpha, range = 1) {
  checkValues(values, alpha, range);
  return betsUpperLimit(meanBets(Float64Array.from(values), range), alpha, range);
}
function meanLowerLimit(values, alpha, range = 1) {
  checkValues(values, alpha, range);
  const mirrored = Float64Array.from(values, (value) => range - value);
  return Math.max(0, range - betsUpperLimit(meanBets(mirrored, range), alpha, range));
}
function isMeanBelow(values, alpha, e, range = 1) {
  checkValues(values, alpha, range);
  return e >= range || rejects(meanBets(Float64Array.from(values), range), alpha, e);
}
function isMeanAbove(values, alpha, e, range = 1) {
  if (e > range) return false;
  checkValues(values, alpha, range);
  return rejects(
    meanBets(
      Float64Array.from(values, (value) => range - value),
      range
    ),
    alpha,
    range - e
  );
}
function meanBets(values, range) {
  const n = values.length;
  let sum = range / 2;
  let squares = range * range / 4;
  const slopes = values.map((value, t) => {
    const slope = 1 / Math.sqrt(squares / (t + 1) * (n - t));
    sum += value;
    squares += (value - sum / (t + 2)) ** 2;
    return slope;
  });
  const constant = (x) => new Float64Array(n).fill(x);
  return { values, slopes, lows: constant(0), highs: constant(range), weights: constant(1) };
}
function checkValues(values, alpha, range) {
  checkAlpha(alpha);
  requireDomain(range > 0 && range < Infinity, `target bets: the range must be positive and finite, not ${range}`);
  requireDomain(values.length > 0, "target bets: there are no values");
  for (let i = 0; i < values.length; i++)
    if (!(values[i] >= 0 && values[i] <= range))
      throw new RangeError(`target bets: values lie in [0, ${range}], not ${values[i]}`);
}
function checkAlpha(alpha) {
  requireDomain(alpha > 0 && alpha < 1, `target bets: alpha must lie in (0, 1), not ${alpha}`);
}

// src/stats/least-mean.ts
var NEAR = 0.5;
var PATIENCE = 0.15;
function leastMeanUpperLimit(input, alpha, sizes = "any") {
  check(input, alpha);
  return betsUpperLimit(leastBets(input.columns, frameOf(input.sizes, input.columns.length, sizes)), alpha, 1);
}
function leastMeanLowerLimit({ columns, sizes }, alpha, told = "any") {
  check({ columns, sizes }, alpha);
  const bySum = columns.map((counts) => ({ counts, sum: sumOf(counts) })).sort((a, b) => a.sum - b.sum);
  const frame = frameOf(sizes, 1, told);
  const others = new Float64Array(sizes.length);
  let complement = 0;
  for (const { counts } of bySum) {
    for (let unit = 0; unit < others.length; unit++) others[unit] = sizes[unit] - counts[unit];
    const bets = leastBets([others], frame);
    if (!rejects(bets, alpha, complement)) complement = Math.max(complement, betsUpperLimit(bets, alpha, 1));
  }
  return Math.max(0, 1 - complement);
}
function meanExceeds(counts, sizes, value, alpha) {
  check({ columns: [counts], sizes }, alpha);
  const others = Float64Array.from(sizes, (size, unit) => size - counts[unit]);
  return rejects(leastBets([others], frameOf(sizes, 1, "any")), alpha, 1 - value);
}
function eagernessOf(n, columns) {
  const wait = PATIENCE * Math.sqrt(Math.log(columns));
  const [eagerness, rest] = [new Float64Array(n), new Float64Array(n)];
  for (let t = n - 1, sum = 0; t >= 0; t--) {
    const a = eagerness[t] = Math.max(0, 1 - wait * Math.sqrt(n / (t + 1)));
    rest[t] = sum += a * a;
  }
  return { eagerness, rest };
}
function frameOf(sizes, columns, told) {
  const n = sizes.length;
  let largest = 0;
  for (let unit = 0; unit < n; unit++) largest = Math.max(largest, sizes[unit]);
  const shares = new Float64Array(n);
  for (let unit = 0; unit < n; unit++) shares[unit] = sizes[unit] / largest;
  const heaviest = told === "any" ? new Float64Array(n).fill(1) : shares;
  return { largest, shares, heaviest, ...eagernessOf(n, columns), zeros: new Float64Array(n) };
}
function leastBets(columns, frame) {
  const { largest, shares, eagerness, rest } = frame;
  const n = shares.length;
  const [values, slopes] = [new Float64Array(n), new Float64Array(n)];
  const near = new NearColumns(columns);
  let [weight, squares] = [0, 0];
  for (let t = 0; t < n; t++) {
    near.choose();
    const scale = near.chosen * largest;
    const rate = t === 0 ? 0 : near.sum / scale / weight;
    const spread = near.square / (scale * scale) - 2 * rate * near.crossed / scale + rate * rate * squares;
    const variance = (Math.max(0, spread) + 0.25) / (t + 1);
    const a = eagerness[t];
    const share = shares[t];
    slopes[t] = a === 0 ? 0 : a / Math.sqrt(variance * rest[t]);
    values[t] = near.next(t, share) / scale;
    weight += share;
    squares += share * share;
  }
  return { values, slopes, lows: frame.zeros, highs: frame.heaviest, heaviest: frame.heaviest, weights: shares };
}
function sumOf(counts) {
  let sum = 0;
  for (let unit = 0; unit < counts.length; unit++) sum += counts[unit];
  return sum;
}
var NearColumns = class {
  constructor(columns) {
    this.columns = columns;
    const size = columns.length;
    this.sums = new Float64Array(size);
    this.products = new Float64Array(size * size);
    this.weighted = new Float64Array(size);
    this.isNear = new Uint8Array(size);
    this.active = new Uint32Array(size);
  }
  columns;
  sums;
  products;
  /** Of each column, the sum of counts times shares. */
  weighted;
  isNear;
  active;
  /** How many columns are near. */
  chosen = 0;
  sum = 0;
  square = 0;
  crossed = 0;
  /** Takes those near the leader of the steps before. */
  choose() {
    const { sums, products } = this;
    const size = sums.length;
    let leader = 0;
    for (let m = 1; m < size; m++) if (sums[m] < sums[leader]) leader = m;
    const own = products[leader * size + leader];
    this.crossed = 0;
    for (let m = 0; m < size; m++) {
      const behind = (sums[m] - sums[leader]) / NEAR;
      const spread = products[m * size + m] + own - 2 * products[leader * size + m];
      this.set(m, behind * behind <= Math.max(0, spread));
      if (this.isNear[m] === 1) this.crossed += this.weighted[m];
    }
  }
  /** The sum of the counts of the chosen ones at a step, which then is past. */
  next(t, share) {
    const { columns, products, active } = this;
    const size = columns.length;
    let [counts, total] = [0, 0];
    for (let m = 0; m < size; m++) {
      const count2 = columns[m][t];
      if (count2 === 0) continue;
      active[counts++] = m;
      this.sums[m] += count2;
      this.weighted[m] += count2 * share;
      if (this.isNear[m] === 1) total += count2;
    }
    for (let i = 0; i < counts; i++) {
      const count2 = columns[active[i]][t];
      const row = active[i] * size;
      for (let j = 0; j < counts; j++) products[row + active[j]] += count2 * columns[active[j]][t];
    }
    this.sum += total;
    this.square += total * total;
    return total;
  }
  set(column, near) {
    if (this.isNear[column] === 1 === near) return;
    const { sums, products, isNear } = this;
    const sign = near ? 1 : -1;
    if (!near) isNear[column] = 0;
    let together = products[column * sums.length + column];
    for (let m = 0; m < sums.length; m++) if (isNear[m] === 1) together += 2 * products[column * sums.length + m];
    if (near) isNear[column] = 1;
    this.chosen += sign;
    this.sum += sign * sums[column];
    this.square += sign * together;
  }
};
function check({ columns, sizes }, alpha) {
  checkAlpha(alpha);
  requireDomain(columns.length > 0 && sizes.length > 0, "least mean: there are no counts");
  for (let unit = 0; unit < sizes.length; unit++)
    if (!(sizes[unit] > 0 && sizes[unit] < Infinity))
      throw new RangeError(`least mean: sizes are positive and finite, not ${sizes[unit]}`);
  for (const counts of columns) {
    requireDomain(counts.length === sizes.length, "least mean: columns are as long as the list of sizes");
    for (let unit = 0; unit < sizes.length; unit++)
      if (!(counts[unit] >= 0 && counts[unit] <= sizes[unit]))
        throw new RangeError(`least mean: counts lie between 0 and the size ${sizes[unit]}, not ${counts[unit]}`);
  }
}

// src/stats/gauss-legendre.ts
function gaussLegendre(f, low, high, panels) {
  const half = (high - low) / (2 * panels);
  let sum = 0;
  for (let panel = 0; panel < panels; panel++) {
    const middle = low + (2 * panel + 1) * half;
    for (let i = 0; i < NODES.length; i++) {
      const step = half * NODES[i];
      sum += WEIGHTS[i] * (f(middle - step) + f(middle + step));
    }
  }
  return half * sum;
}
var NODES = new Float64Array([
  0.07652652113349734,
  0.22778585114164507,
  0.37370608871541955,
  0.5108670019508271,
  0.636053680726515,
  0.7463319064601508,
  0.8391169718222188,
  0.912234428251326,
  0.9639719272779138,
  0.9931285991850949
]);
var WEIGHTS = new Float64Array([
  0.15275338713072584,
  0.14917298647260374,
  0.14209610931838204,
  0.13168863844917664,
  0.11819453196151841,
  0.10193011981724044,
  0.08327674157670475,
  0.06267204833410907,
  0.04060142980038694,
  0.017614007139152118
]);

// src/stats/tango.ts
function pairedLowerLimit(onlyFirst, onlySecond, pairs, alpha) {
  requireDomain(pairs > 0 && Number.isFinite(pairs), `Tango: the number of pairs must be positive, not ${pairs}`);
  requireDomain(
    onlyFirst >= 0 && onlySecond >= 0 && onlyFirst + onlySecond <= pairs * (1 + 1e-12),
    `Tango: ${onlyFirst} and ${onlySecond} discordant pairs of ${pairs}`
  );
  requireDomain(alpha > 0 && alpha <= 0.5, `Tango: alpha must lie in (0, 1/2], not ${alpha}`);
  const z = -normalQuantile(alpha);
  const estimate = (onlyFirst - onlySecond) / pairs;
  const excess = (difference) => pairs * (estimate - difference) - z * Math.sqrt(pairs * varianceUnder(difference, onlyFirst, onlySecond, pairs));
  return Math.max(-1, firstNotPositive(excess, -1, estimate));
}
function pairedStandardError(difference, onlyFirst, onlySecond, pairs) {
  return Math.sqrt(varianceUnder(difference, onlyFirst, onlySecond, pairs) / pairs);
}
function varianceUnder(difference, onlyFirst, onlySecond, pairs) {
  const a = 2 * pairs;
  const b = (2 * pairs - onlyFirst + onlySecond) * difference - onlyFirst - onlySecond;
  const spread = difference * (1 - difference);
  const root = Math.sqrt(Math.max(0, b * b + 4 * a * onlySecond * spread));
  const chance = (root - b) / (2 * a);
  return Math.max(0, 2 * chance + spread);
}

// src/stats/paired-exact.ts
function exactPairedLower(won, lost, pairs, alpha) {
  requireDomain(alpha > 0 && alpha < 1, `paired limit: alpha must lie in (0, 1), not ${alpha}`);
  const near = pairedLowerLimit(won, lost, pairs, Math.min(alpha, 0.5));
  if (won === 0) return -upperLimit(Math.min(lost, pairs), pairs, alpha);
  const z = normalQuantile(alpha);
  const excess = (difference) => normalQuantile(Math.min(1 - 2 ** -53, Math.max(1e-300, melded(difference, won, lost, pairs)))) - z;
  return increasingRoot(excess, -1, alpha <= 0.5 ? (won - lost) / pairs : 1, near);
}
function exactPairedUpper(won, lost, pairs, alpha) {
  return -exactPairedLower(lost, won, pairs, alpha);
}
function pDifferenceAtMost(difference, won, lost, pairs) {
  if (difference <= -1) return 0;
  return Math.min(1, Math.max(0, melded(difference, won, lost, pairs)));
}
function reachesDown(difference, won, lost, pairs, alpha) {
  return melded(difference, won, lost, pairs) >= alpha;
}
function melded(difference, won, lost, pairs) {
  const discordant = Math.min(won + lost, pairs);
  const isAbove = difference >= 0;
  const [a, b] = isAbove ? [discordant, pairs - discordant + 1] : [discordant + 1, pairs - discordant];
  const least = Math.abs(difference);
  const wonBelow = (theta) => won === 0 ? 1 : incompleteBeta(won, lost + 1, Math.max(0, Math.min(1, (1 + difference / theta) / 2))).lower;
  if (a === 0) return 1;
  if (b === 0) return wonBelow(1);
  const [centre, reach] = [Math.asin(Math.sqrt(a / (a + b))), 4.5 / Math.sqrt(a + b)];
  const from = Math.max(0, Math.asin(Math.sqrt(least)), centre - reach);
  const to = Math.min(Math.PI / 2, centre + reach);
  const density = (angle) => {
    const theta = Math.sin(angle) ** 2;
    return 2 * betaLogitDensity(a, b, theta) * wonBelow(theta) / (Math.sin(angle) * Math.cos(angle));
  };
  const beyond = from < to ? gaussLegendre(density, from, to, PANELS) : 0;
  return isAbove && least > 0 ? beyond + incompleteBeta(a, b, least).lower : beyond;
}
var PANELS = 2;
var CLOSE = 1e-11;
function increasingRoot(f, low, high, start) {
  let [below, above] = [low, high];
  let [last, lastValue] = [high, f(high)];
  let x = start > low && start < high ? start : (low + high) / 2;
  for (let step = 0; step < 200; step++) {
    const value = f(x);
    if (value < 0) below = x;
    else above = x;
    const secant = x - value * (x - last) / (value - lastValue);
    [last, lastValue] = [x, value];
    const next = secant > below && secant < above ? secant : (below + above) / 2;
    if (Math.abs(next - x) <= CLOSE) return Math.max(low, Math.min(x, next) - CLOSE);
    x = next;
  }
  return below;
}

// src/stats/gain-over-best.ts
var SPENT = 1 / 25;
function lowerOverBest(scores, pairs, alpha) {
  const ascending = [...scores].sort((a, b) => a.won - a.lost - (b.won - b.lost));
  let { won, lost } = ascending[0];
  let least = exactPairedLower(won, lost, pairs, alpha);
  for (const score of ascending) {
    if (score.won >= won && score.lost <= lost) continue;
    if (!reachesDown(least, score.won, score.lost, pairs, alpha)) continue;
    ({ won, lost } = score);
    least = Math.min(least, exactPairedLower(won, lost, pairs, alpha));
  }
  return least;
}
function upperOverBest(scores, chosen, pairs, alpha) {
  const { won, lost } = scores[chosen];
  return exactPairedUpper(won, lost, pairs, levelOverChosen(scores, chosen, pairs, alpha));
}
function levelOverChosen(scores, chosen, queries, alpha) {
  const { won, lost } = scores[chosen];
  const estimate = (won - lost) / queries;
  if (scores.length === 1 || estimate >= 1) return alpha / scores.length;
  const gamma = alpha * SPENT;
  const error = (m, gain) => pairedStandardError(gain, scores[m].won, scores[m].lost, queries);
  const own = (gain) => (estimate - gain) / error(chosen, gain);
  const least = scores.map((each) => pairedLowerLimit(each.won, each.lost, queries, gamma / scores.length));
  const excess = (gain) => {
    const z = own(gain);
    let sum = gamma - alpha;
    for (const [m, floor] of least.entries()) {
      if (floor <= gain) sum += normalCdf(z);
      else {
        const below = (gain + z * error(m, gain) - floor) / error(m, floor);
        sum += normalCdf(Math.max(below, own(floor)));
      }
    }
    return sum;
  };
  return normalCdf(own(firstNotPositive(excess, estimate, 1)));
}

// src/certificate/steady-limits.ts
var ORDERS = 9;
var BUDGET = 5e6;
function steadyUpperLimit(counts, alpha, told) {
  const limit = (ordered) => leastMeanUpperLimit(ordered, alpha, told);
  return Math.max(limit(counts), median(otherOrders(counts).map(limit)) ?? 0);
}
function steadyLowerLimit(counts, alpha, told) {
  const limit = (ordered) => leastMeanLowerLimit(ordered, alpha, told);
  return Math.min(limit(counts), median(otherOrders(counts).map(limit)) ?? 1);
}
function otherOrders({ columns, sizes }) {
  const affordable = Math.min(ORDERS, Math.floor(BUDGET / (columns.length * sizes.length)));
  const count2 = affordable % 2 === 0 ? Math.max(0, affordable - 1) : affordable;
  return Array.from({ length: count2 }, (_, k) => {
    const order = hashOrder(Array.from(sizes, (_size, i) => `${k} ${i}`));
    const ordered = (values) => Float64Array.from(order, (i) => values[i]);
    return { columns: columns.map(ordered), sizes: ordered(sizes) };
  });
}
function median(values) {
  return [...values].sort((a, b) => a - b)[(values.length - 1) / 2];
}

// src/certificate/cluster-gain.ts
var MAX_UNITS = 1e3;
function unitsOf(matrix, rows, cluster) {
  const numbers = /* @__PURE__ */ new Map();
  const names = [];
  const numberOf = Uint32Array.from(rows, (row) => {
    const label = cluster(row);
    const name = label ?? matrix.id(row);
    const key = `${label === void 0 ? "query" : "cluster"} ${name}`;
    const known = numbers.get(key);
    if (known !== void 0) return known;
    numbers.set(key, names.length);
    return names.push(name) - 1;
  });
  const together = Math.ceil(names.length / MAX_UNITS);
  const unit = new Uint32Array(names.length);
  for (const [rank, number] of hashOrder(names).entries()) unit[number] = Math.floor(rank / together);
  return numberOf.map((number) => unit[number]);
}
function gainCounts({ outcome, rows, weights, unitOf }, models) {
  const units = unitOf.reduce((most, unit) => Math.max(most, unit + 1), 0);
  const sizes = new Float64Array(units);
  const columns = models.map(() => new Float64Array(units));
  for (let i = 0; i < outcome.length; i++) {
    const value = outcome[i];
    if (Number.isNaN(value)) continue;
    const unit = unitOf[i];
    const weight = weightAt(weights, i);
    sizes[unit] += weight;
    for (let m = 0; m < models.length; m++)
      columns[m][unit] += weight * (1 + value - Number(hasBit(models[m], rows[i]))) / 2;
  }
  const answered = [...sizes.keys()].filter((unit) => sizes[unit] > 0);
  const pick = (values) => Float64Array.from(answered, (unit) => values[unit]);
  return { sizes: pick(sizes), columns: columns.map(pick) };
}
function clusterGainLower(counts, alpha, limit = steadyLowerLimit) {
  return Math.min(gainSeen(counts), 2 * limit(counts, alpha) - 1);
}
function clusterGainUpper(counts, alpha, limit = steadyUpperLimit) {
  return Math.max(gainSeen(counts), 2 * limit(counts, alpha) - 1);
}
function gainSeen({ columns, sizes }) {
  const sum = (values) => Array.from(values).reduce((total, value) => total + value, 0);
  return 2 * Math.min(...columns.map(sum)) / sum(sizes) - 1;
}

// src/certificate/ensembles.ts
var MAX_IDS = 1e3;
function isShownBetter({ lower, pBeatsEveryMember, reason }, delta) {
  if (reason !== null) return false;
  return pBeatsEveryMember === null ? lower !== null && lower > 0 : pBeatsEveryMember <= delta;
}
function compareEnsemble(ensemble, matrix, {
  cluster,
  delta,
  minCoverage
}) {
  const size = matrix.universe.length * 32;
  const { complete } = matrix;
  const right = combine(size, (w) => complete[w] & ensemble.answered[w] & ensemble.right[w]);
  const beyond = combine(size, (w) => matrix.allWrong[w] & right[w]);
  const queries = matrix.queries(complete);
  const answered = matrix.queries(combine(size, (w) => complete[w] & ensemble.answered[w]));
  const coverage = queries === 0 ? 0 : answered / queries;
  const correct = matrix.queries(right);
  let best = { correct: -1, member: 0 };
  const scores = [];
  let pLargest = 0;
  for (const [m, member] of matrix.right.entries()) {
    const onlyEnsemble = matrix.queries(combine(size, (w) => right[w] & ~member[w]));
    const onlyMember = matrix.queries(combine(size, (w) => member[w] & ~right[w]));
    const own = correct - onlyEnsemble + onlyMember;
    if (own > best.correct) best = { correct: own, member: m };
    scores.push({ won: onlyEnsemble, lost: onlyMember });
    pLargest = Math.max(pLargest, pFirstIsBetter(onlyEnsemble, onlyMember));
  }
  const limits = cluster === void 0 ? {
    lower: (alpha) => lowerOverBest(scores, queries, alpha),
    upper: (alpha) => upperOverBest(scores, best.member, queries, alpha)
  } : clusterLimits(right, matrix, cluster);
  const isLimited = queries > 0 && delta !== void 0;
  const oracle = queries - matrix.queries(matrix.allWrong);
  return {
    name: ensemble.name,
    queries,
    answered,
    coverage,
    reason: coverage < minCoverage ? "coverage" : null,
    accuracy: queries === 0 ? 0 : correct / queries,
    difference: queries === 0 ? 0 : (correct - best.correct) / queries,
    method: cluster === void 0 ? "exactPaired" : "clusterBets",
    interval: isLimited ? [limits.lower(delta / 2), limits.upper(delta / 2)] : null,
    lower: isLimited ? limits.lower(delta) : null,
    pBeatsEveryMember: cluster === void 0 ? pLargest : null,
    realisedShare: oracle === best.correct ? null : (correct - best.correct) / (oracle - best.correct),
    beyondCeiling: matrix.queries(beyond),
    beyondCeilingQueries: matrix.ids(beyond).slice(0, MAX_IDS),
    aboveCeiling: correct > oracle
  };
}
function clusterLimits(right, matrix, cluster) {
  const complete = [];
  forEachBit(matrix.complete, (row) => complete.push(row));
  const rows = Int32Array.from(complete);
  const { weights } = matrix;
  const played = {
    outcome: Float64Array.from(rows, (row) => Number(hasBit(right, row))),
    rows,
    weights: weights && Float64Array.from(rows, (row) => weights[row]),
    unitOf: unitsOf(matrix, rows, cluster)
  };
  const counts = gainCounts(played, matrix.right);
  return {
    lower: (alpha) => clusterGainLower(counts, alpha),
    upper: (alpha) => clusterGainUpper(counts, alpha)
  };
}

export {
  firstNotPositive,
  requireDomain,
  incompleteBeta,
  lowerLimit,
  upperLimit,
  interval,
  binomialCdf,
  rescues,
  upperBounds,
  gainLowerBound,
  bergerBoosBound,
  wordsFor,
  hasBit,
  setBit,
  ones,
  popcount,
  count,
  forEachBit,
  combine,
  inMoreThanHalf,
  inMoreThan,
  sha256,
  hashOrder,
  weightAt,
  normalDensity,
  normalCdf,
  logNormalCdf,
  logNormalCdfSlope,
  normalQuantile,
  betsUpperLimit,
  meanUpperLimit,
  meanLowerLimit,
  isMeanBelow,
  isMeanAbove,
  checkAlpha,
  leastMeanUpperLimit,
  leastMeanLowerLimit,
  meanExceeds,
  eagernessOf,
  NearColumns,
  pFirstIsBetter,
  pDiffer,
  gaussLegendre,
  exactPairedLower,
  exactPairedUpper,
  pDifferenceAtMost,
  lowerOverBest,
  upperOverBest,
  steadyUpperLimit,
  steadyLowerLimit,
  unitsOf,
  gainCounts,
  clusterGainLower,
  clusterGainUpper,
  isShownBetter,
  compareEnsemble,
  deltaOf,
  confidenceOfEach,
  commonVerdict,
  verdictOf,
  seededRandom,
  integerBelow,
  naturalOrder,
  OutcomeMatrix
};
