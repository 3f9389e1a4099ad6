import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
 var __webpack_modules__ = ({});
 var __webpack_module_cache__ = {};
 function __nccwpck_require__(moduleId) {
 	var cachedModule = __webpack_module_cache__[moduleId];
 	if (cachedModule !== undefined) {
 		return cachedModule.exports;
 	}
 	var module = __webpack_module_cache__[moduleId] = {
 		exports: {}
 	};
 	var threw = true;
 	try {
 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
 		threw = false;
 	} finally {
 		if(threw) delete __webpack_module_cache__[moduleId];
 	}
 	return module.exports;
 }
 if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
var __webpack_exports__ = {};
;
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;
function requireDomain(holds, rule) {
 if (!holds)
  throw new RangeError(rule);
}
;
const INVERSE_SQRT_2PI = 0.3989422804014326779;
const FAR = 5.656854249492380195;
function normalDensity(x) {
 requireDomain(!Number.isNaN(x), 'normalDensity: x must be a number, not NaN');
 return INVERSE_SQRT_2PI * gaussian(Math.abs(x));
}
function normalCdf(x) {
 const y = Math.abs(x);
 if (y <= 0.67448975)
  return 0.5 + x * centralRatio(x * x);
 requireDomain(!Number.isNaN(x), 'normalCdf: x must be a number, not NaN');
 const tail = gaussian(y) * tailRatio(y);
 return x > 0 ? 1 - tail : tail;
}
function logNormalCdf(x) {
 if (x < -FAR)
  return Math.log(tailRatio(-x)) - 0.5 * x * x;
 return x > 0 ? Math.log1p(-normalCdf(-x)) : Math.log(normalCdf(x));
}
function logNormalCdfSlope(x) {
 if (x < -FAR)
  return INVERSE_SQRT_2PI / tailRatio(-x);
 return normalDensity(x) / normalCdf(x);
}
function normalQuantile(p) {
 const q = p - 0.5;
 if (Math.abs(q) <= 0.425)
  return q * ratio(QUANTILE_CENTRE, 0.180625 - q * q);
 if (!(p > 0 && p < 1))
  return quantileAtTheEnds(p);
 const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
 const size = r <= 5 ? ratio(QUANTILE_TAIL, r - 1.6) : ratio(QUANTILE_FAR, r - 5);
 return q < 0 ? -size : size;
}
function quantileAtTheEnds(p) {
 requireDomain(p === 0 || p === 1, `normalQuantile: p must lie in [0, 1], not ${p}`);
 return p === 0 ? -Infinity : Infinity;
}
function gaussian(y) {
 if (y > 40)
  return 0;
 const head = Math.trunc(y * 16) / 16;
 return Math.exp(-0.5 * head * head) * Math.exp(-0.5 * (y - head) * (y + head));
}
function centralRatio(s) {
 const p = (((0.065682337918207449113 * s + 2.2352520354606839287) * s + 161.02823106855587881) * s + 1067.6894854603709582) *
  s;
 const q = (((s + 47.20258190468824187) * s + 976.09855173777669322) * s + 10260.932208618978205) * s;
 return (p + 18154.981253343561249) / (q + 45507.789335026729956);
}
function tailRatio(y) {
 if (y <= FAR)
  return nearTailRatio(y);
 const s = 1 / (y * y);
 return (INVERSE_SQRT_2PI - s * ratio(TAIL_FAR, s)) / y;
}
function nearTailRatio(y) {
 let p = 1.0765576773720192317e-8 * y + 0.39894151208813466764;
 p = (p * y + 8.8831497943883759412) * y + 93.506656132177855979;
 p = (p * y + 597.27027639480026226) * y + 2494.5375852903726711;
 p = (p * y + 6848.1904505362823326) * y + 11602.651437647350124;
 let q = y + 22.266688044328115691;
 q = (q * y + 235.38790178262499861) * y + 1519.377599407554805;
 q = (q * y + 6485.558298266760755) * y + 18615.571640885098091;
 q = (q * y + 34900.952721145977266) * y + 38912.003286093271411;
 return (p * y + 9842.7148383839780218) / (q * y + 19685.429676859990727);
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
const TAIL_FAR = {
 p: [0.02307344176494017303, 0.21589853405795699, 0.1274011611602473639, 0.022235277870649807, 0.001421619193227893466,
  2.9112874951168792e-5],
 q: [1, 1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244, 7.29751555083966205e-5],
};
const QUANTILE_CENTRE = {
 p: [2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125,
  1971.5909503065514427, 133.14166789178437745, 3.387132872796366608],
 q: [5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077,
  687.1870074920579083, 42.313330701600911252, 1],
};
const QUANTILE_TAIL = {
 p: [7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
  3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734],
 q: [1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
  0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1],
};
const QUANTILE_FAR = {
 p: [2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
  0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772],
 q: [2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
  0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1],
};
;
function fnv1a(text, seed = 0) {
 let hash = 0x811c9dc5 ^ seed;
 for (let i = 0; i < text.length; i++)
  hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
 return hash >>> 0;
}
function mix32(hash) {
 hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
 hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
 return (hash ^ (hash >>> 16)) >>> 0;
}
function hashText(text, seed) {
 return mix32(fnv1a(text, seed));
}
;
function seededRandom(seed) {
 let mix = typeof seed === 'string' ? fnv1a(seed) : seed;
 requireDomain(Number.isInteger(mix) && mix >= 0 && mix < 2 ** 32, `seed: a whole number in [0, 2^32), not ${mix}`);
 const fill = () => {
  mix = (mix + 0x9e3779b9) | 0;
  let z = mix ^ (mix >>> 16);
  z = Math.imul(z, 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return z ^ (z >>> 15);
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
 return (x << by) | (x >>> (32 - by));
}
;
const LOW = -20;
const HIGH = 8.5;
const CELLS_PER_UNIT = 32;
const DEGREE = 5;
const STRIDE = DEGREE + 1;
let table;
function tabledLogNormalCdf(x) {
 if (!(x > LOW && x < HIGH))
  return x > 0 ? 0 : logNormalCdf(x);
 const c = (table ??= filled());
 const cell = ((x - LOW) * CELLS_PER_UNIT + 0.5) | 0;
 const d = x - (LOW + cell / CELLS_PER_UNIT);
 const i = cell * STRIDE;
 const dd = d * d;
 return ((c[i] * d + c[i + 1]) * dd + (c[i + 2] * d + c[i + 3])) * dd + (c[i + 4] * d + c[i + 5]);
}
function tabledLogNormalCdfSlope(x) {
 if (!(x > LOW && x < HIGH))
  return x > 0 ? 0 : logNormalCdfSlope(x);
 const c = (table ??= filled());
 const cell = ((x - LOW) * CELLS_PER_UNIT + 0.5) | 0;
 const d = x - (LOW + cell / CELLS_PER_UNIT);
 const i = cell * STRIDE;
 return (((5 * c[i] * d + 4 * c[i + 1]) * d + 3 * c[i + 2]) * d + 2 * c[i + 3]) * d + c[i + 4];
}
function filled() {
 const cells = (HIGH - LOW) * CELLS_PER_UNIT + 1;
 const coefficients = new Float64Array(cells * STRIDE);
 for (let cell = 0; cell < cells; cell++) {
  const x = LOW + cell / CELLS_PER_UNIT;
  const h0 = logNormalCdfSlope(x);
  const s0 = x + h0;
  const h1 = -h0 * s0;
  const s1 = 1 + h1;
  const h2 = -(h1 * s0 + h0 * s1);
  const h3 = -(h2 * s0 + 2 * h1 * s1 + h0 * h2);
  const h4 = -(h3 * s0 + 3 * h2 * s1 + 3 * h1 * h2 + h0 * h3);
  coefficients.set([h4 / 120, h3 / 24, h2 / 6, h1 / 2, h0, logNormalCdf(x)], cell * STRIDE);
 }
 return coefficients;
}
;
function singleFactorProbability(thresholds, rho) {
 return Math.exp(logSingleFactorProbability(thresholds, rho));
}
function logSingleFactorProbability(thresholds, rho) {
 requireDomain(rho >= 0 && rho <= 1, `single factor: rho must lie in [0, 1], not ${rho}`);
 requireDomain(thresholds.length > 0, 'single factor: there are no thresholds');
 const t = Float64Array.from(thresholds);
 const odd = t.find((x) => !Number.isFinite(x));
 requireDomain(odd === undefined, `single factor: thresholds must be finite, not ${odd}`);
 if (rho === 1)
  return logNormalCdf(Math.min(...t));
 return logIntegral(new Integrand(t, rho));
}
const GENTLE = 4;
const MAX_HALVINGS = 12;
const NEGLIGIBLE = 1e-16;
function logIntegral(integrand) {
 const { mode, width } = integrand.peak();
 const height = integrand.log(mode);
 const { edge, edgeWidth, rate } = integrand;
 const gentle = rate <= GENTLE;
 const agreement = gentle ? 3e-6 : 1e-11;
 const scale = gentle ? Math.min(width, edgeWidth) : edgeWidth;
 const shift = gentle ? 0 : Math.asinh((mode - edge) / scale);
 const term = gentle
  ? (w) => Math.exp(integrand.log(mode + scale * w) - height)
  : (w) => Math.exp(integrand.log(edge + scale * Math.sinh(shift + w)) - height) * Math.cosh(shift + w);
 let step = gentle ? 0.8 : 0.5;
 const top = term(0);
 const walk = (direction) => {
  let [steps, sum] = [0, 0];
  for (let value = Infinity; value > NEGLIGIBLE * top; sum += value)
   value = term(direction * step * ++steps);
  return { steps, sum };
 };
 const [left, right] = [walk(-1), walk(1)];
 const low = -step * left.steps;
 let sum = left.sum + top + right.sum;
 let intervals = left.steps + right.steps;
 let area = sum * step;
 for (let halving = 0; halving < MAX_HALVINGS; halving++) {
  for (let i = 0; i < intervals; i++)
   sum += term(low + (i + 0.5) * step);
  const before = area;
  step /= 2;
  intervals *= 2;
  area = sum * step;
  if (Math.abs(area - before) <= agreement * area)
   return height + Math.log(area * scale);
 }
 throw new RangeError(`single factor: no convergence at rho = ${integrand.rho}`);
}
const LOG_SQRT_2PI = 0.9189385332046727418;
class Integrand {
 thresholds;
 rho;
 loading;
 spread;
 rate;
 edgeWidth;
 edge;
 constructor(thresholds, rho) {
  this.thresholds = thresholds;
  this.rho = rho;
  this.loading = Math.sqrt(rho);
  this.spread = Math.sqrt(1 - rho);
  this.rate = this.loading / this.spread;
  this.edgeWidth = this.spread / this.loading;
  this.edge = thresholds.reduce((a, b) => Math.min(a, b)) / this.loading;
 }
 log(z) {
  const { thresholds, loading, spread } = this;
  let log = -0.5 * z * z - LOG_SQRT_2PI;
  for (let i = 0; i < thresholds.length; i++)
   log += tabledLogNormalCdf((thresholds[i] - loading * z) / spread);
  return log;
 }
 peak() {
  const rate = this.rate;
  let z = 0;
  let curvature = 1;
  for (let i = 0; i < 200; i++) {
   let slope = 0;
   let bend = 0;
   for (let j = 0; j < this.thresholds.length; j++) {
    const x = (this.thresholds[j] - this.loading * z) / this.spread;
    const hazard = tabledLogNormalCdfSlope(x);
    slope += hazard;
    bend += x < -1e4 ? 1 : hazard * (x + hazard);
   }
   curvature = 1 + rate * rate * bend;
   const newton = (-z - rate * slope) / curvature;
   z += newton;
   if (newton * newton * curvature < 0.01)
    break;
  }
  return { mode: z, width: 1 / Math.sqrt(curvature) };
 }
}
;
function resampler(counts) {
 let items = 0;
 for (const count of counts) {
  if (!(count >= 0))
   throw new RangeError(`resampler: a count must not be negative, not ${count}`);
  items += count;
 }
 const all = items;
 const chances = counts.map((count) => {
  const share = count / items;
  items -= count;
  return share;
 });
 const rare = chances.map((p) => (p > 0.5 ? 1 - p : p));
 const odds = rare.map((p) => p / (1 - p));
 const logMiss = rare.map((p) => Math.log1p(-p));
 return (drawn, random) => {
  requireDomain(drawn.length === counts.length, `resampler: ${drawn.length} counts are to hold ${counts.length}`);
  let left = all;
  for (let i = 0; i < counts.length; i++) {
   let taken = 0;
   if (left !== 0 && counts[i] !== 0) {
    if (chances[i] === 1)
     taken = left;
    else {
     taken =
      left * rare[i] < 10
       ? byInversion(left, odds[i], Math.exp(left * logMiss[i]), random())
       : byRejection(left, rare[i], random);
     if (chances[i] > 0.5)
      taken = left - taken;
    }
   }
   drawn[i] = taken;
   left -= taken;
  }
 };
}
function drawBinomial(n, p, random) {
 if (!(n >= 0 && p > 0 && p < 1))
  throw new RangeError(`drawBinomial: ${n} trials with the chance ${p}`);
 const rare = p > 0.5 ? 1 - p : p;
 const k = n * rare < 10
  ? byInversion(n, rare / (1 - rare), Math.exp(n * Math.log1p(-rare)), random())
  : byRejection(n, rare, random);
 return p > 0.5 ? n - k : k;
}
function byInversion(n, odds, none, uniform) {
 let probability = none;
 let rest = uniform;
 let k = 0;
 while (rest > probability && k < n) {
  rest -= probability;
  k += 1;
  probability *= ((n - k + 1) / k) * odds;
  if (probability < 1e-300)
   break;
 }
 return k;
}
function byRejection(n, p, random) {
 const spread = Math.sqrt(n * p * (1 - p));
 const b = 1.15 + 2.53 * spread;
 const a = -0.0873 + 0.0248 * b + 0.01 * p;
 const centre = n * p + 0.5;
 const squeeze = 0.92 - 4.2 / b;
 const scale = (2.83 + 5.1 / b) * spread;
 const mode = Math.floor((n + 1) * p);
 const logOdds = Math.log(p / (1 - p));
 for (;;) {
  const u = random() - 0.5;
  const v = random();
  const us = 0.5 - Math.abs(u);
  const k = Math.floor(((2 * a) / us + b) * u + centre);
  if (us >= 0.07 && v <= squeeze)
   return k;
  if (k < 0 || k > n)
   continue;
  const accepted = logFactorial(mode) + logFactorial(n - mode) - logFactorial(k) - logFactorial(n - k) + (k - mode) * logOdds;
  if (Math.log((v * scale) / (a / (us * us) + b)) <= accepted)
   return k;
 }
}
function logFactorial(k) {
 let z = k + 1;
 let product = 1;
 for (; z < 10; z += 1)
  product *= z;
 const r = 1 / (z * z);
 const series = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r / 1680))) / z;
 return (z - 0.5) * Math.log(z) - z + 0.9189385332046727 + series - Math.log(product);
}
;
function gaussLegendre(f, low, high, panels) {
 if (!(panels >= 1))
  throw new RangeError(`gaussLegendre: panels must be at least 1, not ${panels}`);
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
const NODES = new Float64Array([
 0.07652652113349734, 0.22778585114164507, 0.37370608871541955, 0.5108670019508271, 0.636053680726515,
 0.7463319064601508, 0.8391169718222188, 0.9122344282513259, 0.9639719272779138, 0.9931285991850949,
]);
const WEIGHTS = new Float64Array([
 0.15275338713072584, 0.14917298647260374, 0.14209610931838204, 0.13168863844917664, 0.11819453196151841,
 0.10193011981724044, 0.08327674157670475, 0.06267204833410907, 0.04060142980038694, 0.017614007139152118,
]);
;
function bivariateNormalCdfAtZ(h, k, z) {
 requireDomain(!Number.isNaN(h) && !Number.isNaN(k) && !Number.isNaN(z), `bivariateNormalCdfAtZ: a number is needed, not ${h}, ${k}, ${z}`);
 if (!Number.isFinite(h - k) || z === Infinity)
  return normalCdf(Math.min(h, k));
 if (z === -Infinity)
  return smallestOverlap(h, k);
 const independent = normalCdf(h) * normalCdf(k);
 const strip = new Strip(h, k);
 if (z >= 0)
  return independent + strip.integral(0, z);
 const rest = independent - strip.integral(z, 0);
 return rest > 0.1 * independent ? rest : smallestOverlap(h, k) + strip.integral(-Infinity, z);
}
function bivariateNormalSlopeAtZ(h, k, z) {
 if (Number.isNaN(h) || Number.isNaN(k) || Number.isNaN(z))
  throw new RangeError(`bivariateNormalSlopeAtZ: a number is needed, not ${h}, ${k}, ${z}`);
 const strip = new Strip(h, k);
 return { slope: strip.density(z), bend: strip.logSlope(z) };
}
const ORDER = 10;
const tanh = new Float64Array(ORDER + 1);
const logSlope = new Float64Array(ORDER + 1);
const density = new Float64Array(ORDER + 1);
const integral = new Float64Array(ORDER + 2);
const inverse = Float64Array.from({ length: ORDER + 2 }, (_, k) => 1 / k);
function bivariateNormalStepAtZ(h, k, z, rise) {
 const strip = new Strip(h, k);
 const q = Math.exp(2 * z);
 let falling = (2 * strip.a) / q;
 let rising = 2 * strip.b * q;
 tanh[0] = (q - 1) / (q + 1);
 density[0] = integral[1] = 1;
 for (let n = 0; n < ORDER; n++) {
  const over = inverse[n + 1];
  logSlope[n] = falling - rising - tanh[n];
  falling *= -2 * over;
  rising *= 2 * over;
  let square = 0;
  let product = 0;
  for (let i = 0; i <= n; i++) {
   square += tanh[i] * tanh[n - i];
   product += logSlope[i] * density[n - i];
  }
  tanh[n + 1] = ((n === 0 ? 1 : 0) - square) * over;
  density[n + 1] = product * over;
  integral[n + 2] = product * over * inverse[n + 2];
 }
 const area = rise / strip.density(z);
 let d = area / (1 + integral[2] * area);
 for (let round = 0; round < 6; round++) {
  let value = 0;
  let slope = 0;
  for (let n = ORDER; n >= 0; n--) {
   slope = slope * d + density[n];
   value = value * d + integral[n + 1];
  }
  const step = (area - value * d) / slope;
  d += step;
  if (!(Math.abs(step) < 1e-8))
   continue;
  const last = Math.abs(integral[ORDER + 1] * d) + Math.abs(integral[ORDER]);
  const fifth = d * d * d * d * d;
  return Math.abs(d) < 1 && last * fifth * fifth < 1e-15 * slope ? d : NaN;
 }
 return NaN;
}
function smallestOverlap(h, k) {
 if (h + k <= 0)
  return 0;
 return k > 0 ? normalCdf(h) - normalCdf(-k) : normalCdf(k) - normalCdf(-h);
}
const DROP = 40;
const UNDERFLOW = -800 - DROP;
class Strip {
 a;
 b;
 constructor(h, k) {
  this.a = ((h + k) * (h + k)) / 8;
  this.b = ((h - k) * (h - k)) / 8;
 }
 density(z) {
  const e = Math.exp(z);
  const q = e * e;
  return (Math.exp(-(this.a * (1 + 1 / q) + this.b * (1 + q))) * e) / ((1 + q) * Math.PI);
 }
 logDensity(z) {
  const q = Math.exp(2 * z);
  return z - Math.log1p(q) - this.a * (1 + 1 / q) - this.b * (1 + q);
 }
 logSlope(z) {
  const q = Math.exp(2 * z);
  return 2 * (this.a / q - this.b * q) - (q - 1) / (q + 1);
 }
 integral(low, high) {
  if (low === -Infinity)
   low = Math.min(high, 0) - 2 * DROP;
  const width = high - low;
  const steepest = Math.max(this.logSlope(low), -this.logSlope(high));
  if (width <= 2 && steepest * width <= 20)
   return gaussLegendre((z) => this.density(z), low, high, 1);
  const top = this.zeroBetween(low, high, (z) => this.logSlope(z));
  const floor = this.logDensity(top) - DROP;
  if (floor < UNDERFLOW)
   return 0;
  const left = this.zeroBetween(low, top, (z) => floor - this.logDensity(z));
  const right = this.zeroBetween(top, high, (z) => this.logDensity(z) - floor);
  const falls = 2 * (floor + DROP) - this.logDensity(left) - this.logDensity(right);
  const panels = Math.ceil(Math.max((right - left) / 1.25, falls / 15, 1));
  return gaussLegendre((z) => this.density(z), left, right, panels);
 }
 zeroBetween(low, high, f) {
  if (f(high) > 0)
   return high;
  for (let halving = 0; halving < 30; halving++) {
   const middle = (low + high) / 2;
   if (f(middle) > 0)
    low = middle;
   else
    high = middle;
  }
  return low;
 }
}
;
function tetrachoric(table) {
 const { both, onlyFirst, onlySecond, neither } = table;
 requireDomain(Math.min(both, onlyFirst, onlySecond, neither) >= 0 && both + onlyFirst + onlySecond + neither < Infinity, `tetrachoric: counts must be finite and not negative: ${both}, ${onlyFirst}, ${onlySecond}, ${neither}`);
 requireDomain(Math.min(both + onlyFirst, onlySecond + neither, both + onlySecond, onlyFirst + neither) > 0, `tetrachoric: a margin is empty: ${both}, ${onlyFirst}, ${onlySecond}, ${neither}`);
 if (both === 0 || neither === 0)
  return { rho: -1, boundary: true };
 if (onlyFirst === 0 || onlySecond === 0)
  return { rho: 1, boundary: true };
 if (both + onlyFirst > onlySecond + neither)
  return { rho: -tanhRoot(onlySecond, neither, both, onlyFirst), boundary: false };
 return { rho: tanhRoot(both, onlyFirst, onlySecond, neither), boundary: false };
}
function tanhRoot(both, onlyFirst, onlySecond, neither) {
 if (both + onlySecond > onlyFirst + neither)
  return -Math.tanh(root(onlyFirst, both, neither, onlySecond));
 return Math.tanh(root(both, onlyFirst, onlySecond, neither));
}
function root(both, onlyFirst, onlySecond, neither) {
 const n = both + onlyFirst + onlySecond + neither;
 const first = (both + onlyFirst) / n;
 const second = (both + onlySecond) / n;
 const h = normalQuantile(first);
 const k = normalQuantile(second);
 const joint = both / n;
 let low = -Infinity;
 let high = Infinity;
 let z = approximateAtanh({ both, onlyFirst, onlySecond, neither });
 for (let i = 0; i < 200; i++) {
  const excess = bivariateNormalCdfAtZ(h, k, z) - joint;
  if (excess === 0)
   return z;
  if (excess > 0)
   high = z;
  else
   low = z;
  const step = bivariateNormalStepAtZ(h, k, z, -excess);
  if (!Number.isNaN(step))
   return z + step;
  const { slope, bend } = bivariateNormalSlopeAtZ(h, k, z);
  const newton = excess / slope;
  const turn = newton * bend;
  const near = Math.abs(turn) < 1;
  let next = near ? z - newton / (1 - turn / 2) : z - Math.sign(excess);
  if (near && Math.abs(next - z) < 1e-6)
   return next;
  if (!(next > low && next < high))
   next = (low + high) / 2;
  if (next === z)
   return z;
  z = next;
 }
 throw new RangeError(`tetrachoric: no convergence for ${both}, ${onlyFirst}, ${onlySecond}, ${neither}`);
}
function approximateAtanh({ both, onlyFirst, onlySecond, neither }) {
 const n = both + onlyFirst + onlySecond + neither;
 const first = (both + onlyFirst) / n;
 const second = (both + onlySecond) / n;
 const c = (1 - Math.abs(first - second) / 5 - (0.5 - Math.min(first, second)) ** 2) / 2;
 const odds = Math.log((both * neither) / (onlyFirst * onlySecond));
 const angle = Math.PI / (2 * (1 + Math.exp(c * odds)));
 return Math.min(18, Math.max(-18, -Math.log(Math.tan(angle))));
}
;
const tetrachoric_update_DEGREE = 6;
const TERMS = ((tetrachoric_update_DEGREE + 1) * (tetrachoric_update_DEGREE + 2)) / 2;
const FARTHEST = 3;
const THRESHOLD_REACH = 0.6;
const CORRELATION_REACH = 0.6;
const LAST_TERM = 3e-4;
class NearbyTetrachoric {
 rule;
 constructor({ rhos, first, second }) {
  this.rule = new Float64Array(rhos.length * tetrachoric_update_STRIDE);
  for (let pair = 0; pair < rhos.length; pair++) {
   const rho = rhos[pair];
   const z = Math.atanh(rho);
   const at = this.rule.subarray(pair * tetrachoric_update_STRIDE, (pair + 1) * tetrachoric_update_STRIDE);
   if (Math.abs(z) > FARTHEST)
    continue;
   const h = first[pair];
   const k = second[pair];
   taylor(h, k, z, at);
   const s = 1 - rho * rho;
   const q = Math.exp(2 * z);
   const r2 = rho * rho;
   const exponent = ((h + k) * (h + k) * (1 + 1 / q) + (h - k) * (h - k) * (1 + q)) / 8;
   const overDensity = (Math.exp(exponent) * Math.PI * (1 + q)) / Math.sqrt(q);
   at.set([h, k, THRESHOLD_REACH * Math.sqrt(s), q, 1 / q, overDensity], TERMS);
   at.set([-rho, -s, rho * s, (s * (s - 2 * r2)) / 3, (rho * s * (r2 - 2 * s)) / 3, exponent], TERMS + 6);
  }
 }
 sum(active, { counts, thresholds, joint, n }) {
  const { rule } = this;
  let sum = 0;
  for (let a = 1; a < active.length; a++) {
   const i = active[a];
   const row = (i * (i - 1)) / 2;
   const h = thresholds[i];
   const first = counts[i];
   for (let b = 0; b < a; b++) {
    const j = active[b];
    const k = thresholds[j];
    const second = counts[j];
    const both = joint[row + i + j];
    if (both === 0 || first + second - both === n) {
     sum -= 1;
     continue;
    }
    if (both === first || both === second) {
     sum += 1;
     continue;
    }
    const c = (row + j) * tetrachoric_update_STRIDE;
    const u = h - rule[c + 28];
    const v = k - rule[c + 29];
    const reach = rule[c + 30];
    let rho = NaN;
    if (Math.abs(u) < reach && Math.abs(v) < reach) {
     const r5 = rule[c + 1] * v + rule[c + 2];
     const r4 = (rule[c + 3] * v + rule[c + 4]) * v + rule[c + 5];
     const r3 = ((rule[c + 6] * v + rule[c + 7]) * v + rule[c + 8]) * v + rule[c + 9];
     const r2 = (((rule[c + 10] * v + rule[c + 11]) * v + rule[c + 12]) * v + rule[c + 13]) * v + rule[c + 14];
     const r1 = ((((rule[c + 15] * v + rule[c + 16]) * v + rule[c + 17]) * v + rule[c + 18]) * v + rule[c + 19]) * v +
      rule[c + 20];
     const r0 = (((((rule[c + 21] * v + rule[c + 22]) * v + rule[c + 23]) * v + rule[c + 24]) * v + rule[c + 25]) * v +
      rule[c + 26]) *
      v +
      rule[c + 27];
     const near = (((((rule[c] * u + r5) * u + r4) * u + r3) * u + r2) * u + r1) * u + r0;
     const A = (h + k) * (h + k) * 0.125;
     const B = (h - k) * (h - k) * 0.125;
     const Aq = A * rule[c + 32];
     const Bq = B * rule[c + 31];
     const e = (both / n - near) * rule[c + 33] * exp(A + B + Aq + Bq - rule[c + 39]);
     const difference = Aq - Bq;
     const total = Aq + Bq;
     const l0 = 2 * difference + rule[c + 34];
     const l1 = -4 * total + rule[c + 35];
     const l2 = 4 * difference + rule[c + 36];
     const l3 = (-8 / 3) * total + rule[c + 37];
     const l4 = (4 / 3) * difference + rule[c + 38];
     const f1 = l0;
     const f2 = (l0 * f1 + l1) / 2;
     const f3 = (l0 * f2 + l1 * f1 + l2) / 3;
     const f4 = (l0 * f3 + l1 * f2 + l2 * f1 + l3) / 4;
     const f5 = (l0 * f4 + l1 * f3 + l2 * f2 + l3 * f1 + l4) / 5;
     const c2 = f1 / 2;
     const c3 = f2 / 3;
     const c4 = f3 / 4;
     const c5 = f4 / 5;
     const c6 = f5 / 6;
     let d = e / (1 + e * (c2 + e * (c3 - c2 * c2)));
     let step = Infinity;
     for (let round = 0; round < 6 && !(Math.abs(step) < 1e-4); round++) {
      const value = d * (1 + d * (c2 + d * (c3 + d * (c4 + d * (c5 + d * c6)))));
      const slope = 1 + d * (f1 + d * (f2 + d * (f3 + d * (f4 + d * f5))));
      step = (e - value) / slope;
      d += step;
     }
     const dd = d * d;
     if (Math.abs(step) < 1e-4 && Math.abs(d) < CORRELATION_REACH && Math.abs(c6 * dd * dd * d) < LAST_TERM) {
      const t = -rule[c + 34];
      const above = d * (945 + dd * (105 + dd));
      const below = 945 + dd * (420 + dd * 15);
      rho = (t * below + above) / (below + t * above);
     }
    }
    sum += Number.isNaN(rho) ? slow(first, second, both, n) : rho;
   }
  }
  return sum;
 }
}
const WIDTH = tetrachoric_update_DEGREE + 1;
const tetrachoric_update_density = new Float64Array(WIDTH * WIDTH);
const probability = new Float64Array(WIDTH * WIDTH);
const FACTORIALS = [1, 1, 2, 6, 24, 120, 720];
function taylor(h, k, z, coefficients) {
 const rho = Math.tanh(z);
 const s2 = 1 - rho * rho;
 const s = Math.sqrt(s2);
 const byH = h - rho * k;
 const byK = k - rho * h;
 tetrachoric_update_density[0] = (normalDensity(h) * normalDensity(byK / s)) / s;
 for (let j = 1; j < tetrachoric_update_DEGREE; j++)
  tetrachoric_update_density[j] = -(byK * tetrachoric_update_density[j - 1] + (j > 1 ? (j - 1) * tetrachoric_update_density[j - 2] : 0)) / s2;
 for (let i = 1; i < tetrachoric_update_DEGREE; i++) {
  const row = i * WIDTH;
  const before = row - WIDTH;
  for (let j = 0; j < tetrachoric_update_DEGREE; j++) {
   const twice = i > 1 ? (i - 1) * tetrachoric_update_density[before - WIDTH + j] : 0;
   const mixed = j > 0 ? rho * j * tetrachoric_update_density[before + j - 1] : 0;
   tetrachoric_update_density[row + j] = -(byH * tetrachoric_update_density[before + j] + twice - mixed) / s2;
  }
 }
 probability[0] = bivariateNormalCdfAtZ(h, k, z);
 probability[WIDTH] = normalDensity(h) * normalCdf(byK / s);
 probability[1] = normalDensity(k) * normalCdf(byH / s);
 for (let i = 2; i <= tetrachoric_update_DEGREE; i++) {
  const row = i * WIDTH;
  const before = row - WIDTH;
  const twiceH = i > 2 ? probability[before - WIDTH] : 0;
  const twiceK = i > 2 ? probability[i - 2] : 0;
  probability[row] = -h * probability[before] - (i - 2) * twiceH - rho * tetrachoric_update_density[before - WIDTH];
  probability[i] = -k * probability[i - 1] - (i - 2) * twiceK - rho * tetrachoric_update_density[i - 2];
 }
 for (let i = 1; i <= tetrachoric_update_DEGREE; i++)
  for (let j = 1; i + j <= tetrachoric_update_DEGREE; j++)
   probability[i * WIDTH + j] = tetrachoric_update_density[(i - 1) * WIDTH + j - 1];
 for (let i = tetrachoric_update_DEGREE, at = 0; i >= 0; i--)
  for (let j = tetrachoric_update_DEGREE - i; j >= 0; j--)
   coefficients[at++] = probability[i * WIDTH + j] / (FACTORIALS[i] * FACTORIALS[j]);
}
function exp(x) {
 if (!(Math.abs(x) < 0.5))
  return Math.exp(x);
 const xx = x * x;
 const even = 1680 + xx * (180 + xx);
 const odd = x * (840 + 20 * xx);
 return (even + odd) / (even - odd);
}
function slow(first, second, both, n) {
 return tetrachoric({ both, onlyFirst: first - both, onlySecond: second - both, neither: n - first - second + both })
  .rho;
}
const tetrachoric_update_STRIDE = TERMS + 12;
;
const BLOCK_SIZE = 25;
function ratioReplicates(input) {
 const replicate = new Replicate(input);
 return (block) => {
  const random = seededRandom(`${input.seed} ${block}`);
  return Float64Array.from({ length: BLOCK_SIZE }, () => replicate.ratio(random));
 };
}
function shorterLists({ counts, start, members }, models) {
 const listed = [];
 const ends = new Uint32Array(start.length);
 const isRight = new Uint8Array(counts.length);
 for (let p = 0; p < counts.length; p++) {
  const wrong = members.subarray(start[p], start[p + 1]);
  if (2 * wrong.length > models)
   isRight[p] = 1;
  for (let m = 0, at = 0; m < models; m++) {
   const isWrong = wrong[at] === m;
   if (isWrong)
    at += 1;
   if (isWrong !== (isRight[p] === 1))
    listed.push(m);
  }
  ends[p + 1] = listed.length;
 }
 return { start: ends, members: Uint32Array.from(listed), isRight };
}
class Replicate {
 input;
 joint;
 wrong;
 thresholds;
 roots;
 resample;
 drawn;
 queriesRight;
 listed;
 queries = 0;
 constructor(input) {
  this.input = input;
  const { models, sample, known } = input;
  this.joint = new Float64Array((models * (models + 1)) / 2);
  this.wrong = new Float64Array(models);
  this.thresholds = new Float64Array(models);
  this.queriesRight = new Float64Array(models);
  this.listed = 'members' in sample ? shorterLists(sample, models) : null;
  this.roots = new NearbyTetrachoric(known);
  const counts = 'members' in sample ? sample.counts : new Float64Array(sample.groups).fill(1);
  this.resample = resampler(counts);
  this.drawn = new Float64Array(counts.length);
 }
 ratio(random) {
  this.resample(this.drawn, random);
  this.countPairs();
  const { joint, queries: n, thresholds, wrong } = this;
  const active = [];
  for (let m = 0; m < wrong.length; m++) {
   if (!(wrong[m] > 0 && wrong[m] < n))
    continue;
   thresholds[m] = normalQuantile(wrong[m] / n);
   active.push(m);
  }
  if (active.length < 2)
   return NaN;
  const allWrong = this.allWrong(active);
  if (allWrong === 0)
   return 0;
  const sum = this.roots.sum(active, { counts: wrong, thresholds, joint, n });
  const rho = sum / ((active.length * (active.length - 1)) / 2);
  const predicted = logSingleFactorProbability(Float64Array.from(active, (m) => thresholds[m]), Math.max(0, rho));
  return Math.exp(Math.log(allWrong / n) - predicted);
 }
 countPairs() {
  const { joint, wrong, queriesRight } = this;
  joint.fill(0);
  queriesRight.fill(0);
  if ('members' in this.input.sample)
   this.countPatterns();
  else
   this.countGroups(this.input.sample);
  for (let m = 0; m < wrong.length; m++)
   wrong[m] = joint[(m * (m + 3)) / 2];
 }
 countPatterns() {
  const { drawn, joint, listed, queriesRight } = this;
  const { members, start, isRight } = listed;
  let [queries, ofRight] = [0, 0];
  for (let unit = 0; unit < drawn.length; unit++) {
   const times = drawn[unit];
   if (times === 0)
    continue;
   queries += times;
   const from = start[unit];
   const to = start[unit + 1];
   for (let i = from; i < to; i++) {
    const row = (members[i] * (members[i] + 1)) / 2;
    for (let j = from; j <= i; j++)
     joint[row + members[j]] += times;
   }
   if (isRight[unit] === 0)
    continue;
   ofRight += times;
   for (let i = from; i < to; i++)
    queriesRight[members[i]] += times;
  }
  for (let i = 0, at = 0; i < queriesRight.length; i++) {
   for (let j = 0; j <= i; j++, at++)
    joint[at] += ofRight - queriesRight[i] - queriesRight[j];
  }
  this.queries = queries;
 }
 countGroups(sample) {
  const { drawn, joint } = this;
  this.queries = 0;
  for (let unit = 0; unit < drawn.length; unit++) {
   const times = drawn[unit];
   if (times === 0)
    continue;
   this.queries += times * sample.queries[unit];
   const from = unit * joint.length;
   for (let i = 0; i < joint.length; i++)
    joint[i] += times * sample.joint[from + i];
  }
 }
 allWrong(active) {
  const { drawn, queries, wrong } = this;
  const { sample } = this.input;
  let total = 0;
  for (let unit = 0; unit < drawn.length; unit++) {
   if (drawn[unit] === 0)
    continue;
   if (!('members' in sample)) {
    total += drawn[unit] * sample.allWrong[unit];
    continue;
   }
   const { members, start } = sample;
   if (start[unit + 1] - start[unit] < active.length)
    continue;
   let among = 0;
   for (let i = start[unit]; i < start[unit + 1]; i++)
    if (wrong[members[i]] < queries)
     among += 1;
   if (among === active.length)
    total += drawn[unit];
  }
  return total;
 }
}
;
const KINDS = { ratio: ratioReplicates };
const [FREE, TAKEN, DONE] = [0, 1, 2];
const WORTH_A_THREAD = 0.3;
const MAX_THREADS = 8;
const WAIT_MS = 1000;
function startBlocks(kind, input, { blocks, length, seconds }, script = __nccwpck_require__.ab + "worker.js") {
 const helpers = seconds < WORTH_A_THREAD ? 0 : Math.min(availableParallelism() - 1, MAX_THREADS - 1, Math.ceil(blocks / 2));
 const work = {
  kind,
  input,
  length,
  results: new Float64Array(new SharedArrayBuffer(8 * blocks * length)),
  states: new Int32Array(new SharedArrayBuffer(4 * blocks)),
 };
 if (helpers > 0 && existsSync(script))
  startThreads(script, helpers, work);
 return () => {
  finish(work, takeBlocks(work));
  return Float64Array.from(work.results);
 };
}
function takeBlocks({ kind, input, length, results, states }) {
 const compute = KINDS[kind](input);
 for (let block = 0; block < states.length; block++) {
  if (Atomics.compareExchange(states, block, FREE, TAKEN) !== FREE)
   continue;
  let outcome = FREE;
  try {
   results.set(compute(block), block * length);
   outcome = DONE;
  }
  finally {
   Atomics.store(states, block, outcome);
   Atomics.notify(states, block);
  }
 }
 return compute;
}
function finish({ length, results, states }, compute) {
 for (let block = 0; block < states.length; block++) {
  Atomics.wait(states, block, TAKEN, WAIT_MS);
  if (Atomics.load(states, block) !== DONE)
   results.set(compute(block), block * length);
 }
}
function startThreads(script, count, work) {
 let said = false;
 const complain = (error) => {
  if (!said)
   process.emitWarning(`A second thread could not help (${error instanceof Error ? error.message : String(error)}); everything was worked out on one core.`);
  said = true;
 };
 for (let i = 0; i < count && !said; i++) {
  try {
   new Worker(script, { workerData: work }).on('error', complain).unref();
  }
  catch (error) {
   complain(error);
  }
 }
}
;
takeBlocks(external_node_worker_threads_namespaceObject.workerData);
