import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);

// src/certificate/level.ts
function deltaOf(confidence) {
  return Number((1 - confidence).toPrecision(15));
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
var MOST_TERMS = 1e5;
function continuedFraction(a, b, x, distance) {
  let c = a * (distance + 1) / (a + 1);
  let fraction = c;
  let d = 0;
  for (let m = 1; m < MOST_TERMS; m++) {
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
  const floors = rescued.map((count2) => lowerLimit(count2, n, gamma / rescued.length));
  const tails = floors.map((floor) => binomialCdf(fewest, n, floor));
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

// src/stats/mcnemar.ts
function pFirstIsBetter(onlyFirst, onlySecond) {
  requireDomain(onlyFirst >= 0 && onlySecond >= 0, `McNemar: counts must not be negative: ${onlyFirst}, ${onlySecond}`);
  const pairs = onlyFirst + onlySecond;
  return pairs === 0 ? 1 : binomialCdf(onlySecond, pairs, 0.5);
}
function pDiffer(onlyFirst, onlySecond) {
  return Math.min(1, 2 * pFirstIsBetter(Math.max(onlyFirst, onlySecond), Math.min(onlyFirst, onlySecond)));
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

// src/natural-order.ts
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
function pairedUpperLimit(onlyFirst, onlySecond, pairs, alpha) {
  return -pairedLowerLimit(onlySecond, onlyFirst, pairs, alpha);
}
function pairedInterval(onlyFirst, onlySecond, pairs, alpha) {
  return [
    pairedLowerLimit(onlyFirst, onlySecond, pairs, alpha / 2),
    pairedUpperLimit(onlyFirst, onlySecond, pairs, alpha / 2)
  ];
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

// src/certificate/ensembles.ts
var MOST_IDS = 1e3;
function compareEnsemble(ensemble, matrix, delta) {
  const size = matrix.universe.length * 32;
  const shared = combine(size, (w) => matrix.complete[w] & ensemble.answered[w]);
  const right = combine(size, (w) => shared[w] & ensemble.right[w]);
  const beyond = combine(size, (w) => matrix.allWrong[w] & right[w]);
  const queries = matrix.queries(shared);
  const correct = matrix.queries(right);
  let best = { correct: -1, onlyEnsemble: 0, onlyMember: 0 };
  let pLargest = 0;
  for (const member of matrix.right) {
    const onlyEnsemble = matrix.queries(combine(size, (w) => right[w] & ~member[w]));
    const onlyMember = matrix.queries(combine(size, (w) => shared[w] & member[w] & ~right[w]));
    const own = correct - onlyEnsemble + onlyMember;
    if (own > best.correct) best = { correct: own, onlyEnsemble, onlyMember };
    pLargest = Math.max(pLargest, pFirstIsBetter(onlyEnsemble, onlyMember));
  }
  const oracle = queries - matrix.queries(combine(size, (w) => matrix.allWrong[w] & shared[w]));
  return {
    name: ensemble.name,
    queries,
    accuracy: queries === 0 ? 0 : correct / queries,
    difference: queries === 0 ? 0 : (correct - best.correct) / queries,
    interval: queries === 0 || delta === void 0 ? null : pairedInterval(best.onlyEnsemble, best.onlyMember, queries, delta),
    pBeatsEveryMember: pLargest,
    realisedShare: oracle === best.correct ? null : (correct - best.correct) / (oracle - best.correct),
    beyondCeiling: matrix.queries(beyond),
    beyondCeilingQueries: matrix.ids(beyond).slice(0, MOST_IDS),
    aboveCeiling: correct > oracle
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
  pFirstIsBetter,
  pDiffer,
  normalDensity,
  normalCdf,
  logNormalCdf,
  logNormalCdfSlope,
  normalQuantile,
  pairedLowerLimit,
  pairedUpperLimit,
  pairedInterval,
  pairedStandardError,
  compareEnsemble,
  deltaOf,
  naturalOrder,
  OutcomeMatrix
};
