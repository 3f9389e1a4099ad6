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
 let step = gentle ? 1 : 0.5;
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
  let log = -0.5 * z * z - LOG_SQRT_2PI;
  let product = 1;
  for (let i = 0; i < this.thresholds.length; i++) {
   const x = (this.thresholds[i] - this.loading * z) / this.spread;
   if (x > 8.3)
    continue;
   if (x < -20) {
    log += logNormalCdf(x);
    continue;
   }
   product *= normalCdf(x);
   if (product < 1e-200) {
    log += Math.log(product);
    product = 1;
   }
  }
  return log + Math.log(product);
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
    const hazard = logNormalCdfSlope(x);
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
function resample(counts, drawn, random) {
 requireDomain(drawn.length === counts.length, `resample: ${drawn.length} counts are to hold ${counts.length}`);
 let items = 0;
 for (const count of counts) {
  if (!(count >= 0))
   throw new RangeError(`resample: a count must not be negative, not ${count}`);
  items += count;
 }
 let left = items;
 for (let i = 0; i < counts.length; i++) {
  const count = counts[i];
  const taken = left === 0 || count === 0 ? 0 : count >= items ? left : drawBinomial(left, count / items, random);
  drawn[i] = taken;
  left -= taken;
  items -= count;
 }
}
function drawBinomial(n, p, random) {
 if (!(n >= 0 && p > 0 && p < 1))
  throw new RangeError(`drawBinomial: ${n} trials with the chance ${p}`);
 if (p > 0.5)
  return n - drawBinomial(n, 1 - p, random);
 return n * p < 10 ? byInversion(n, p, random) : byRejection(n, p, random);
}
function byInversion(n, p, random) {
 const odds = p / (1 - p);
 let probability = Math.exp(n * Math.log1p(-p));
 let rest = random();
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
const DEGREE = 6;
const TERMS = ((DEGREE + 1) * (DEGREE + 2)) / 2;
const FARTHEST = 3;
const THRESHOLD_REACH = 0.6;
const CORRELATION_REACH = 0.6;
const LAST_TERM = 3e-4;
class NearbyTetrachoric {
 rule;
 constructor({ rhos, first, second }) {
  this.rule = new Float64Array(rhos.length * STRIDE);
  for (const [pair, rho] of rhos.entries()) {
   const z = Math.atanh(rho);
   const at = this.rule.subarray(pair * STRIDE, (pair + 1) * STRIDE);
   if (Math.abs(z) > FARTHEST)
    continue;
   const [h, k] = [first[pair], second[pair]];
   at.set(taylor(h, k, z));
   const reach = THRESHOLD_REACH * Math.sqrt(1 - rho * rho);
   const q = Math.exp(2 * z);
   at.set([h, k, reach, q, 1 / q, (Math.PI * (1 + q)) / Math.sqrt(q), rho, 1 - rho * rho], TERMS);
  }
 }
 at(pair, h, k, first, second, both, n) {
  if (both === 0 || first + second - both === n)
   return -1;
  if (both === first || both === second)
   return 1;
  const { rule } = this;
  const start = pair * STRIDE;
  const more = start + TERMS;
  const u = h - rule[more];
  const v = k - rule[more + 1];
  const reach = rule[more + 2];
  if (!(Math.abs(u) < reach && Math.abs(v) < reach))
   return slow(first, second, both, n);
  let joint = 0;
  for (let row = 0, at = start; row <= DEGREE; row++) {
   let inner = rule[at++];
   for (let term = 0; term < row; term++)
    inner = inner * v + rule[at++];
   joint = joint * u + inner;
  }
  const q = rule[more + 3];
  const inverse = rule[more + 4];
  const t = rule[more + 6];
  const a = (h + k) * (h + k) * 0.125;
  const b = (h - k) * (h - k) * 0.125;
  const e = (both / n - joint) * rule[more + 5] * Math.exp(a + b + a * inverse + b * q);
  const d = distance(e, a * inverse, b * q, t, rule[more + 7]);
  if (!(Math.abs(d) < CORRELATION_REACH))
   return slow(first, second, both, n);
  const tanh = (d * (945 + d * d * (105 + d * d))) / (945 + d * d * (420 + d * d * 15));
  return (t + tanh) / (1 + t * tanh);
 }
}
function distance(e, A, B, tanh, s) {
 const ts = tanh * s;
 const t2 = tanh * tanh;
 const l1 = 2 * (A - B) - tanh;
 const l2 = -4 * (A + B) - s;
 const l3 = 8 * (A - B) + 2 * ts;
 const l4 = -16 * (A + B) + 2 * s * (s - 2 * t2);
 const l5 = 32 * (A - B) + 8 * ts * (t2 - 2 * s);
 const l11 = l1 * l1;
 const m2 = l2 + l11;
 const m3 = l3 + l1 * (3 * l2 + l11);
 const m4 = l4 + 4 * l1 * l3 + 3 * l2 * l2 + l11 * (6 * l2 + l11);
 const m5 = l5 + 5 * l1 * l4 + 10 * l3 * (l2 + l11) + l1 * (15 * l2 * l2 + l11 * (10 * l2 + l11));
 const c2 = l1 / 2;
 const c3 = m2 / 6;
 const c4 = m3 / 24;
 const c5 = m4 / 120;
 const c6 = m5 / 720;
 let d = e / (1 + c2 * e);
 for (let i = 0; i < 6; i++) {
  const value = d * (1 + d * (c2 + d * (c3 + d * (c4 + d * (c5 + d * c6)))));
  const slope = 1 + d * (2 * c2 + d * (3 * c3 + d * (4 * c4 + d * (5 * c5 + d * 6 * c6))));
  const step = (e - value) / slope;
  d += step;
  if (Math.abs(step) < 1e-4)
   return Math.abs(c6 * d ** 5) < LAST_TERM ? d : NaN;
 }
 return NaN;
}
function taylor(h, k, z) {
 const rho = Math.tanh(z);
 const s2 = 1 - rho * rho;
 const s = Math.sqrt(s2);
 const density = table();
 density[0][0] = (normalDensity(h) * normalDensity((k - rho * h) / s)) / s;
 for (let i = 0; i < DEGREE; i++) {
  for (let j = 0; j < DEGREE; j++) {
   if (i > 0) {
    const before = (i > 1 ? (i - 1) * density[i - 2][j] : 0) - (j > 0 ? rho * j * density[i - 1][j - 1] : 0);
    density[i][j] = -((h - rho * k) * density[i - 1][j] + before) / s2;
   }
   else if (j > 0) {
    density[0][j] = -((k - rho * h) * density[0][j - 1] + (j > 1 ? (j - 1) * density[0][j - 2] : 0)) / s2;
   }
  }
 }
 const derivatives = table();
 derivatives[0][0] = bivariateNormalCdfAtZ(h, k, z);
 derivatives[1][0] = normalDensity(h) * normalCdf((k - rho * h) / s);
 derivatives[0][1] = normalDensity(k) * normalCdf((h - rho * k) / s);
 for (let i = 2; i <= DEGREE; i++) {
  const [inH, inK] = [derivatives[i - 1][0], derivatives[0][i - 1]];
  const [beforeH, beforeK] = i > 2 ? [derivatives[i - 2][0], derivatives[0][i - 2]] : [0, 0];
  derivatives[i][0] = -h * inH - (i - 2) * beforeH - rho * density[i - 2][0];
  derivatives[0][i] = -k * inK - (i - 2) * beforeK - rho * density[0][i - 2];
 }
 for (let i = 1; i <= DEGREE; i++)
  for (let j = 1; i + j <= DEGREE; j++)
   derivatives[i][j] = density[i - 1][j - 1];
 const factorial = [1, 1, 2, 6, 24, 120, 720];
 const coefficients = [];
 for (let i = DEGREE; i >= 0; i--)
  for (let j = DEGREE - i; j >= 0; j--)
   coefficients.push(derivatives[i][j] / (factorial[i] * factorial[j]));
 return Float64Array.from(coefficients);
}
function table() {
 return Array.from({ length: DEGREE + 1 }, () => new Float64Array(DEGREE + 1));
}
function slow(first, second, both, n) {
 return tetrachoric({ both, onlyFirst: first - both, onlySecond: second - both, neither: n - first - second + both })
  .rho;
}
const STRIDE = TERMS + 8;
;
const BLOCK = 25;
function ratioReplicates(input) {
 const replicate = new Replicate(input);
 return (block) => {
  const random = seededRandom(`${input.seed} ${block}`);
  return Float64Array.from({ length: BLOCK }, () => replicate.ratio(random));
 };
}
class Replicate {
 input;
 joint;
 wrong;
 thresholds;
 roots;
 counts;
 drawn;
 queries = 0;
 constructor(input) {
  this.input = input;
  const { models, sample, known } = input;
  this.joint = new Float64Array((models * (models + 1)) / 2);
  this.wrong = new Float64Array(models);
  this.thresholds = new Float64Array(models);
  this.roots = new NearbyTetrachoric(known);
  this.counts = 'members' in sample ? sample.counts : new Float64Array(sample.groups).fill(1);
  this.drawn = new Float64Array(this.counts.length);
 }
 ratio(random) {
  resample(this.counts, this.drawn, random);
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
  let sum = 0;
  for (const i of active) {
   const pairs = (i * (i - 1)) / 2;
   for (const j of active) {
    if (j >= i)
     break;
    sum += this.roots.at(pairs + j, thresholds[i], thresholds[j], wrong[i], wrong[j], joint[pairs + i + j], n);
   }
  }
  const allWrong = this.allWrong(active);
  if (allWrong === 0)
   return 0;
  const rho = sum / ((active.length * (active.length - 1)) / 2);
  const predicted = logSingleFactorProbability(Float64Array.from(active, (m) => thresholds[m]), Math.max(0, rho));
  return Math.exp(Math.log(allWrong / n) - predicted);
 }
 countPairs() {
  const { joint, drawn, wrong } = this;
  const { sample } = this.input;
  joint.fill(0);
  this.queries = 0;
  for (let unit = 0; unit < drawn.length; unit++) {
   const times = drawn[unit];
   if (times === 0)
    continue;
   if ('members' in sample) {
    this.queries += times;
    const { members, start } = sample;
    const from = start[unit];
    for (let i = from; i < start[unit + 1]; i++) {
     const row = (members[i] * (members[i] + 1)) / 2;
     for (let j = from; j <= i; j++)
      joint[row + members[j]] += times;
    }
   }
   else {
    this.queries += times * sample.queries[unit];
    const from = unit * joint.length;
    for (let i = 0; i < joint.length; i++)
     joint[i] += times * sample.joint[from + i];
   }
  }
  for (let m = 0; m < wrong.length; m++)
   wrong[m] = joint[(m * (m + 3)) / 2];
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
function computeBlocks(kind, input, { blocks, length, seconds }, script = __nccwpck_require__.ab + "worker.js") {
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
 finish(work, takeBlocks(work));
 return Float64Array.from(work.results);
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
