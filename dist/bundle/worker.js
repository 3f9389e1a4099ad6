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
for (let i = k + 2; i < n; i++)
rest += a[i * n + k] ** 2;
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
for (let i = k + 2; i < n; i++)
v[i] = a[i * n + k] * scale;
let half = 0;
for (let i = k + 1; i < n; i++) {
let sum = 0;
for (let j = k + 1; j < n; j++)
sum += a[i * n + j] * v[j];
w[i] = sum;
half += (sum * v[i]) / 2;
}
for (let i = k + 1; i < n; i++)
w[i] = w[i] - half * v[i];
for (let i = k + 1; i < n; i++)
for (let j = k + 1; j < n; j++)
a[i * n + j] = a[i * n + j] - v[i] * w[j] - w[i] * v[j];
}
const diagonal = Float64Array.from({ length: n }, (_, i) => a[i * n + i]);
return { diagonal, beside, basis: basisOf(mirrors, n) };
}
function basisOf(mirrors, n) {
const rows = new Float64Array(n * n);
for (let i = 0; i < n; i++)
rows[i * n + i] = 1;
for (let k = n - 2; k >= 0; k--) {
const v = mirrors.subarray(k * n, (k + 1) * n);
for (let i = k + 1; i < n; i++) {
let sum = 0;
for (let j = k + 1; j < n; j++)
sum += rows[i * n + j] * v[j];
for (let j = k + 1; j < n; j++)
rows[i * n + j] = rows[i * n + j] - sum * v[j];
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
if (!(step < 60 * n))
throw new RangeError('symmetricEigen: no convergence');
if (Math.abs(beside[last - 1]) <= negligible) {
last -= 1;
continue;
}
let first = last - 1;
while (first > 0 && Math.abs(beside[first - 1]) > negligible)
first -= 1;
chase(diagonal, beside, basis, first, last);
}
}
function chase(diagonal, beside, basis, first, last) {
const n = diagonal.length;
const end = beside[last - 1];
const half = (diagonal[last - 1] - diagonal[last]) / 2;
const shift = diagonal[last] - (end * end) / (half + (half < 0 ? -1 : 1) * Math.hypot(half, end));
let x = diagonal[first] - shift;
let z = beside[first];
for (let k = first; k < last; k++) {
const length = Math.hypot(x, z);
const cos = x / length;
const sin = z / length;
if (k > first)
beside[k - 1] = length;
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
;
function nearestCorrelation(matrix, floor = 1e-4) {
const n = matrix.size;
requireDomain(floor > 0 && floor <= 1, `nearestCorrelation: floor must lie in (0, 1], not ${floor}`);
for (let i = 0; i < n; i++) {
const cell = matrix.cells[i * n + i];
requireDomain(Math.abs(cell - 1) <= 1e-12, `nearestCorrelation: diagonal cell ${i} must be 1, not ${cell}`);
}
const { values, vectors } = symmetricEigen(matrix);
const raised = values.filter((value) => value < floor).length;
if (raised === 0)
return { matrix, raised };
const v = vectors.cells;
const cells = matrix.cells.slice();
for (let i = 0; i < n; i++)
for (let j = 0; j <= i; j++) {
let sum = cells[i * n + j];
for (let k = n - raised; k < n; k++)
sum += v[i * n + k] * v[j * n + k] * (floor - values[k]);
cells[i * n + j] = cells[j * n + i] = sum;
}
const width = Float64Array.from({ length: n }, (_, i) => Math.sqrt(cells[i * n + i]));
const scaled = cells.map((cell, at) => at % (n + 1) === 0 ? 1 : cell / (width[Math.floor(at / n)] * width[at % n]));
return { matrix: { size: n, cells: scaled }, raised };
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
const LOW = -10;
const HIGH = 8.5;
const CELLS_PER_UNIT = 64;
const cdfTable = new Float64Array(2 * ((HIGH - LOW) * CELLS_PER_UNIT + 1));
function tabledNormalCdf(x) {
if (x >= HIGH)
return 1;
if (!(x > LOW))
return normalCdf(x);
if (!isFilled)
fill();
const cell = ((x - LOW) * CELLS_PER_UNIT + 0.5) | 0;
const a = LOW + cell / CELLS_PER_UNIT;
const d = x - a;
const s = a * a;
const fifth = ((s - 6) * s + 3) / 120;
return (cdfTable[2 * cell] +
cdfTable[2 * cell + 1] * d * (1 + d * (-a / 2 + d * ((s - 1) / 6 + d * ((a * (3 - s)) / 24 + d * fifth)))));
}
const OCTAVES = 60;
const SMALLEST = 2 ** -OCTAVES;
const CELLS_PER_OCTAVE = 128;
const EXPONENT_BIAS = 1023;
const CELL_SHIFT = 13;
const FIRST_CELL = (EXPONENT_BIAS - OCTAVES) * CELLS_PER_OCTAVE;
const normal_tables_double = new DataView(new ArrayBuffer(8));
const quantileTable = new Float64Array(3 * ((OCTAVES - 1) * CELLS_PER_OCTAVE + 1));
let isFilled = false;
function fill() {
for (let i = 0; 2 * i < cdfTable.length; i++) {
const x = LOW + i / CELLS_PER_UNIT;
cdfTable.set([normalCdf(x), normalDensity(x)], 2 * i);
}
for (let i = 0; 3 * i < quantileTable.length; i++) {
const octave = Math.floor(i / CELLS_PER_OCTAVE) - OCTAVES;
const p = 2 ** octave * (1 + ((i % CELLS_PER_OCTAVE) + 0.5) / CELLS_PER_OCTAVE);
const x = normalQuantile(p);
quantileTable.set([p, x, 1 / normalDensity(x)], 3 * i);
}
isFilled = true;
}
function tabledNormalQuantile(p) {
const small = p > 0.5 ? 1 - p : p;
if (!(small >= SMALLEST))
return normalQuantile(p);
if (!isFilled)
fill();
normal_tables_double.setFloat64(0, small, true);
const at = 3 * ((normal_tables_double.getInt32(4, true) >>> CELL_SHIFT) - FIRST_CELL);
const a = quantileTable[at + 1];
const d = (small - quantileTable[at]) * quantileTable[at + 2];
const s = a * a;
const x = a + d * (1 + d * (a / 2 + d * ((1 + 2 * s) / 6 + (d * a * (7 + 6 * s)) / 24)));
return p > 0.5 ? -x : x;
}
;
const USUAL_SIZE = { shifts: 12, points: 1000 };
const ROUNDING = 1e-12;
function orthantProbability(thresholds, correlation, random, { shifts, points } = USUAL_SIZE) {
requireDomain(shifts >= 2 && points >= 1, `orthant: at least 2 shifts and 1 point, not ${shifts} and ${points}`);
const chain = conditionalChain(thresholds, correlation);
const tilt = minimaxTilt(chain);
const generator = Float64Array.from(primes(chain.size), (p) => Math.sqrt(p) % 1);
const weights = new FourWeights(chain, tilt);
const means = Array.from({ length: shifts }, () => {
const start = Float64Array.from(generator, random);
let sum = 0;
for (let first = 0; first < points; first += 4)
sum += weights.sum(generator, start, first, Math.min(4, points - first));
return sum / points;
});
const value = means.reduce((a, b) => a + b) / shifts;
const spread = means.reduce((sum, mean) => sum + (mean - value) ** 2, 0);
return { value, standardError: Math.max(ROUNDING * value, Math.sqrt(spread / (shifts - 1) / shifts)) };
}
class FourWeights {
chain;
tilt;
drawn;
left = new Float64Array(4);
product = new Float64Array(4);
exponent = new Float64Array(4);
constructor(chain, tilt) {
this.chain = chain;
this.tilt = tilt;
this.drawn = new Float64Array(4 * chain.size);
}
sum(generator, start, first, wanted) {
const { drawn, left, product, exponent, tilt } = this;
const { size, limits, weights } = this.chain;
product.fill(1);
exponent.fill(0);
for (let j = 0, row = 0; j < size; row += j++) {
let a = limits[j] - tilt[j];
let b = a;
let c = a;
let d = a;
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
if (j === size - 1)
continue;
const at = start[j] + (first + point) * generator[j];
const folded = Math.abs(2 * (at - Math.floor(at)) - 1);
const y = moved + tabledNormalQuantile(Math.max(1e-300, folded * room));
exponent[point] += moved * (0.5 * moved - y);
drawn[4 * j + point] = y;
}
}
let sum = 0;
for (let point = 0; point < wanted; point++)
sum += product[point] * Math.exp(exponent[point]);
return sum;
}
}
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
for (let j = 0; j < i; j++)
left -= weights[row + j] * mean[j];
hazard[i] = logNormalCdfSlope(left - tilt[i]);
mean[i] = tilt[i] - hazard[i];
for (let j = 0; j < i; j++)
wanted[j] -= weights[row + j] * hazard[i];
}
let change = 0;
for (let j = 0; j < size; j++) {
change = Math.max(change, Math.abs(wanted[j] - tilt[j]));
tilt[j] += damping * (wanted[j] - tilt[j]);
}
if (change < 1e-3)
break;
if (change > before)
damping *= 0.7;
before = change;
}
return tilt;
}
function conditionalChain(thresholds, correlation) {
const n = correlation.size;
requireDomain(n > 0 && thresholds.length === n, `orthant: ${thresholds.length} thresholds for ${n} variables`);
const t = Float64Array.from(thresholds);
requireDomain(t.every(Number.isFinite), 'orthant: thresholds must be finite');
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
if (!(rest[i] > 1e-12))
throw new RangeError('orthant: the correlation matrix is not positive definite');
const z = (t[i] - moved[i]) / Math.sqrt(rest[i]);
if (z < least)
[least, next] = [z, i];
}
swap(k, next);
const width = Math.sqrt(rest[k]);
weights[k * n + k] = width;
const expected = -logNormalCdfSlope(least);
for (let i = k + 1; i < n; i++) {
let sum = c[i * n + k];
for (let j = 0; j < k; j++)
sum -= weights[i * n + j] * weights[k * n + j];
weights[i * n + k] = sum / width;
rest[i] = rest[i] - (sum / width) ** 2;
moved[i] = moved[i] + (sum / width) * expected;
}
}
const rows = new Float64Array((n * (n - 1)) / 2);
for (let i = 0, row = 0; i < n; row += i++) {
const width = weights[i * n + i];
t[i] = t[i] / width;
for (let j = 0; j < i; j++)
rows[row + j] = weights[i * n + j] / width;
}
return { size: n, limits: t, weights: rows };
function swap(k, i) {
if (i === k)
return;
for (const list of [t, rest, moved])
exchange(list, k, i);
for (let j = 0; j < n; j++) {
exchange(c, k * n + j, i * n + j);
exchange(weights, k * n + j, i * n + j);
}
for (let j = 0; j < n; j++)
exchange(c, j * n + k, j * n + i);
}
}
function exchange(list, k, i) {
const kept = list[k];
list[k] = list[i];
list[i] = kept;
}
function primes(count) {
const found = [];
for (let candidate = 2; found.length < count; candidate++)
if (found.every((p) => candidate % p !== 0))
found.push(candidate);
return found;
}
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
const log_normal_table_LOW = -20;
const log_normal_table_HIGH = 8.5;
const log_normal_table_CELLS_PER_UNIT = 32;
const DEGREE = 5;
const STRIDE = DEGREE + 1;
let table;
function tabledLogNormalCdf(x) {
if (!(x > log_normal_table_LOW && x < log_normal_table_HIGH))
return x > 0 ? 0 : logNormalCdf(x);
const c = (table ??= filled());
const cell = ((x - log_normal_table_LOW) * log_normal_table_CELLS_PER_UNIT + 0.5) | 0;
const d = x - (log_normal_table_LOW + cell / log_normal_table_CELLS_PER_UNIT);
const i = cell * STRIDE;
const dd = d * d;
return ((c[i] * d + c[i + 1]) * dd + (c[i + 2] * d + c[i + 3])) * dd + (c[i + 4] * d + c[i + 5]);
}
function tabledLogNormalCdfSlope(x) {
if (!(x > log_normal_table_LOW && x < log_normal_table_HIGH))
return x > 0 ? 0 : logNormalCdfSlope(x);
const c = (table ??= filled());
const cell = ((x - log_normal_table_LOW) * log_normal_table_CELLS_PER_UNIT + 0.5) | 0;
const d = x - (log_normal_table_LOW + cell / log_normal_table_CELLS_PER_UNIT);
const i = cell * STRIDE;
return (((5 * c[i] * d + 4 * c[i + 1]) * d + 3 * c[i + 2]) * d + 2 * c[i + 3]) * d + c[i + 4];
}
function filled() {
const cells = (log_normal_table_HIGH - log_normal_table_LOW) * log_normal_table_CELLS_PER_UNIT + 1;
const coefficients = new Float64Array(cells * STRIDE);
for (let cell = 0; cell < cells; cell++) {
const x = log_normal_table_LOW + cell / log_normal_table_CELLS_PER_UNIT;
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
function single_factor_singleFactorProbability(thresholds, rho) {
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
rho;
scaled;
rate;
edgeWidth;
edge;
constructor(thresholds, rho) {
this.rho = rho;
const loading = Math.sqrt(rho);
const spread = Math.sqrt(1 - rho);
this.scaled = thresholds.map((t) => t / spread);
this.rate = loading / spread;
this.edgeWidth = spread / loading;
this.edge = thresholds.reduce((a, b) => Math.min(a, b)) / loading;
}
log(z) {
const { scaled } = this;
const moved = this.rate * z;
let log = -0.5 * z * z - LOG_SQRT_2PI;
for (let i = 0; i < scaled.length; i++)
log += tabledLogNormalCdf(scaled[i] - moved);
return log;
}
peak() {
const rate = this.rate;
let z = 0;
let curvature = 1;
for (let i = 0; i < 200; i++) {
let slope = 0;
let bend = 0;
for (let j = 0; j < this.scaled.length; j++) {
const x = this.scaled[j] - rate * z;
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
function wordsFor(size) {
return (size + 31) >>> 5;
}
function hasBit(bits, index) {
return ((bits[index >>> 5] >>> (index & 31)) & 1) === 1;
}
function setBit(bits, index) {
bits[index >>> 5] |= 1 << (index & 31);
}
function ones(size) {
const bits = new Uint32Array(wordsFor(size)).fill(0xffffffff);
if (size & 31)
bits[bits.length - 1] = (1 << (size & 31)) - 1;
return bits;
}
function popcount(word) {
let v = word - ((word >>> 1) & 0x55555555);
v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
function countWord(word, index, weights) {
if (weights === null)
return popcount(word);
let total = 0;
for (let rest = word; rest !== 0; rest &= rest - 1)
total += weights[index * 32 + 31 - Math.clz32(rest & -rest)];
return total;
}
function count(bits, weights) {
let total = 0;
for (let w = 0; w < bits.length; w++)
total += countWord(bits[w], w, weights);
return total;
}
function overlap(a, b, weights) {
let total = 0;
if (weights === null)
for (let w = 0; w < a.length; w++)
total += popcount(a[w] & b[w]);
else
for (let w = 0; w < a.length; w++)
total += countWord(a[w] & b[w], w, weights);
return total;
}
function bits_forEachBit(bits, visit) {
for (let w = 0; w < bits.length; w++) {
for (let word = bits[w]; word !== 0; word &= word - 1)
visit(w * 32 + 31 - Math.clz32(word & -word));
}
}
function indices(bits) {
const found = new Int32Array(count(bits, null));
let at = 0;
bits_forEachBit(bits, (index) => (found[at++] = index));
return found;
}
function intersection(a, b) {
return inAll([b], a);
}
function inAll(sets, within) {
const common = within.slice();
for (const set of sets)
for (let w = 0; w < common.length; w++)
common[w] &= set[w];
return common;
}
function inAny(sets, size) {
const any = new Uint32Array(wordsFor(size));
for (const set of sets)
for (let w = 0; w < any.length; w++)
any[w] |= set[w];
return any;
}
function difference(a, b) {
const rest = a.slice();
for (let w = 0; w < rest.length; w++)
rest[w] &= ~b[w];
return rest;
}
function bits_combine(size, word) {
const bits = new Uint32Array(wordsFor(size));
for (let w = 0; w < bits.length; w++)
bits[w] = word(w);
return bits;
}
function inMoreThanHalf(sets, size) {
return inMoreThan(sets, [Math.floor(sets.length / 2)], size)[0];
}
function inMoreThan(sets, numbers, size) {
const planes = 32 - Math.clz32(sets.length);
const counter = new Int32Array(planes);
const found = numbers.map(() => new Uint32Array(wordsFor(size)));
for (let w = 0; w < wordsFor(size); w++) {
counter.fill(0);
for (const set of sets) {
let carry = set[w] | 0;
for (let p = 0; carry !== 0 && p < planes; p++) {
const sum = counter[p] ^ carry;
carry &= counter[p];
counter[p] = sum;
}
}
for (let i = 0; i < found.length; i++)
found[i][w] = exceeds(counter, numbers[i]);
}
return found;
}
function exceeds(counter, number) {
let [above, equal] = [0, -1];
for (let p = counter.length - 1; p >= 0; p--) {
const bit = (number >>> p) & 1 ? -1 : 0;
above |= equal & counter[p] & ~bit;
equal &= ~(counter[p] ^ bit);
}
return above;
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
function meanJointWrong({ wrong, complete, weights, queries }) {
const wrongModels = new Float64Array(complete.length * 32);
for (const bits of wrong)
forEachBit(bits, (row) => (wrongModels[row] += 1));
let sum = 0;
forEachBit(complete, (row) => {
const j = wrongModels[row];
sum += ((j * (j - 1)) / 2) * weightAt(weights, row);
});
return sum / ((wrong.length * (wrong.length - 1)) / 2) / queries;
}
function jointWrongCounts({ wrong, counts, weights }) {
const size = wrong.length;
const joint = new Float64Array(size * size);
for (let i = 0; i < size; i++) {
joint[i * size + i] = counts[i];
for (let j = 0; j < i; j++) {
joint[i * size + j] = joint[j * size + i] = overlap(wrong[i], wrong[j], weights);
}
}
return joint;
}
function pairMatrices(sets) {
const { counts, queries: n } = sets;
const size = counts.length;
const jointWrong = jointWrongCounts(sets);
const pearson = new Float64Array(size * size);
const tetrachorics = new Float64Array(size * size);
let boundary = 0;
for (let i = 0; i < size; i++) {
pearson[i * size + i] = tetrachorics[i * size + i] = 1;
for (let j = 0; j < i; j++) {
const a = counts[i];
const b = counts[j];
const both = jointWrong[i * size + j];
const pair = tetrachoric({ both, onlyFirst: a - both, onlySecond: b - both, neither: n - a - b + both });
if (pair.boundary)
boundary += 1;
tetrachorics[i * size + j] = tetrachorics[j * size + i] = pair.rho;
const phi = (n * both - a * b) / Math.sqrt(a * (n - a) * b * (n - b));
pearson[i * size + j] = pearson[j * size + i] = phi;
}
}
return { models: sets.models, jointWrong, pearson, tetrachoric: tetrachorics, boundary };
}
function pairwise_pairMean(matrix, size, include) {
let sum = 0;
let pairs = 0;
for (let i = 1; i < size; i++) {
for (let j = 0; j < i; j++) {
if (!include(i, j))
continue;
sum += matrix[i * size + j];
pairs += 1;
}
}
return pairs === 0 ? null : sum / pairs;
}
function pairSummary(pairs, familyOf) {
const size = pairs.models.length;
const family = pairs.models.map(familyOf);
const sameFamily = (i, j) => family[i] === family[j];
return {
pearson: {
mean: pairwise_pairMean(pairs.pearson, size, () => true),
within: pairwise_pairMean(pairs.pearson, size, sameFamily),
across: pairwise_pairMean(pairs.pearson, size, (i, j) => !sameFamily(i, j)),
},
tetrachoric: {
mean: pairwise_pairMean(pairs.tetrachoric, size, () => true),
pairs: (size * (size - 1)) / 2,
boundary: pairs.boundary,
},
};
}
;
function pricedBy(correlations, thresholds, beta) {
const mean = pairMean(correlations, thresholds.length, () => true);
const rho = Math.min(1, Math.max(0, mean));
const predicted = singleFactorProbability(thresholds, rho);
return { rho, beta: predicted, ratio: copulas_ratio(beta, predicted) };
}
function fullSigma(pairs, thresholds, beta, random, lattice) {
const { matrix } = nearestCorrelation({ size: thresholds.length, cells: pairs.tetrachoric });
const { value, standardError } = orthantProbability(thresholds, matrix, random, lattice);
return { beta: value, standardError, ratio: copulas_ratio(beta, value) };
}
function fullSigmaBlock({ pairs, thresholds, beta, seed }) {
return () => {
const prediction = fullSigma(pairs, thresholds, beta, seededRandom(seed));
return Float64Array.of(prediction.beta, prediction.standardError, prediction.ratio ?? NaN);
};
}
function clayton(sets, pairs, beta) {
const rates = sets.counts.map((count) => count / sets.queries);
const joint = pairMean(pairs.jointWrong, rates.length, () => true) / sets.queries;
const { theta } = fitClayton(rates, joint);
const predicted = claytonProbability(rates, theta);
return {
theta: Number.isFinite(theta) ? theta : null,
tailDependence: claytonTailDependence(theta),
beta: predicted,
ratio: copulas_ratio(beta, predicted),
};
}
function copulas_ratio(beta, predicted) {
const quotient = beta / predicted;
return Number.isFinite(quotient) ? quotient : null;
}
;
const BUDGET = {
pairs: 4e9,
ratio: 4e9,
sigma: 4e9,
poolSize: 3e9,
slices: 4e9,
triples: 1e9,
deals: 4e9,
routers: 4e9,
};
const STEPS = {
word: 1,
weightedWord: 32,
tetrachoric: 10_000,
nearbyTetrachoric: 200,
draw: 60,
factor: 6000,
eigen: 15,
orthant: 2,
dealtQuery: 3000,
dealtOutcome: 100,
fittedFeature: 45,
neighbour: 200,
bound: 20_000,
};
const MAX_PAIRED_MODELS = 200;
function stepsOfRows(words, weights) {
return words * (weights === null ? STEPS.word : STEPS.weightedWord);
}
function modelsToPair(rows) {
const pairs = BUDGET.pairs / (STEPS.tetrachoric + rows);
return Math.max(2, Math.min(MAX_PAIRED_MODELS, Math.floor(Math.sqrt(2 * pairs))));
}
function groupsToCertify(models, rows) {
return Math.floor(BUDGET.slices / (models * (STEPS.bound + 10 * rows)));
}
function fewerThan(part, used, of, unit) {
return used < of ? [{ part, used, of, unit }] : [];
}
;
function percentile(sorted, p) {
if (!(sorted.length > 0 && p >= 0 && p <= 1))
throw new RangeError(`percentile: p = ${p} of ${sorted.length} values`);
const at = p * (sorted.length - 1);
const below = Math.floor(at);
const low = sorted[below];
const high = sorted[Math.ceil(at)];
return low === high ? low : low + (at - below) * (high - low);
}
;
const SUB_POOLS = 200;
const MIN_DRAWS = 40;
function poolSizeGrowth(sets, tetrachorics, thresholds, random) {
const size = thresholds.length;
const sizes = sizesUpTo(size);
const draws = drawsOfEachSize(sets);
if (draws === 0)
return [];
const members = Uint32Array.from(thresholds.keys());
const together = new Uint32Array(sets.complete.length);
return sizes.map((k) => {
const ratios = [];
for (let draw = 0; draw < (k === size ? 1 : draws); draw++) {
shuffleFirst(members, k, random);
ratios.push(ratioOf(members.slice(0, k).sort()));
}
ratios.sort((a, b) => a - b);
return { k, median: percentile(ratios, 0.5), p05: percentile(ratios, 0.05), p95: percentile(ratios, 0.95) };
});
function ratioOf(pool) {
together.set(sets.wrong[pool[0]]);
for (let i = 1; i < pool.length; i++) {
const bits = sets.wrong[pool[i]];
for (let w = 0; w < together.length; w++)
together[w] &= bits[w];
}
const allWrong = count(together, sets.weights);
if (allWrong === 0)
return 0;
let correlations = 0;
for (let i = 1; i < pool.length; i++) {
const row = pool[i] * size;
for (let j = 0; j < i; j++)
correlations += tetrachorics[row + pool[j]];
}
const rho = Math.max(0, correlations / ((pool.length * (pool.length - 1)) / 2));
const limits = new Float64Array(pool.length);
for (let i = 0; i < pool.length; i++)
limits[i] = thresholds[pool[i]];
const predicted = logSingleFactorProbability(limits, rho);
return Math.exp(Math.log(allWrong / sets.queries) - predicted);
}
}
function poolSizeBlock({ sets, tetrachorics, thresholds, seed }) {
return () => {
const points = poolSizeGrowth(sets, tetrachorics, thresholds, seededRandom(seed));
return Float64Array.from(points.flatMap(({ median, p05, p95 }) => [median, p05, p95]));
};
}
function drawsOfEachSize(sets) {
const affordable = Math.min(SUB_POOLS, Math.floor(BUDGET.poolSize / stepsOfDraws(sets)));
return affordable < MIN_DRAWS ? 0 : affordable;
}
function stepsOfDraws({ complete, models, weights }) {
const rows = stepsOfRows(complete.length, weights);
return sizesUpTo(models.length).reduce((sum, k) => sum + k * (rows + STEPS.factor), 0);
}
function sizesUpTo(most) {
const sizes = [];
for (let k = 2; k < most; k = Math.max(k + 1, Math.round(k * 1.2)))
sizes.push(k);
return [...sizes, most];
}
function shuffleFirst(items, k, random) {
for (let i = 0; i < k; i++) {
const j = i + integerBelow(random, items.length - i);
const kept = items[i];
items[i] = items[j];
items[j] = kept;
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
limits;
roots;
resample;
drawn;
queriesRight;
listed;
largest;
queries = 0;
constructor(input) {
this.input = input;
const { models, sample, known } = input;
this.joint = new Float64Array((models * (models + 1)) / 2);
this.wrong = new Float64Array(models);
this.thresholds = new Float64Array(models);
this.limits = new Float64Array(models);
this.queriesRight = new Float64Array(models);
this.listed = 'members' in sample ? shorterLists(sample, models) : null;
this.roots = new NearbyTetrachoric(known);
const counts = 'members' in sample ? sample.counts : new Float64Array(sample.groups).fill(1);
this.resample = resampler(counts);
this.drawn = new Float64Array(counts.length);
const wrongModels = (p) => ('members' in sample ? sample.start[p + 1] - sample.start[p] : 0);
this.largest = Uint32Array.from(counts.keys()).sort((p, q) => wrongModels(q) - wrongModels(p));
}
ratio(random) {
this.resample(this.drawn, random);
this.countPairs();
const { joint, queries: n, thresholds, wrong } = this;
const active = [];
for (let m = 0; m < wrong.length; m++) {
if (!(wrong[m] > 0 && wrong[m] < n))
continue;
this.limits[active.length] = thresholds[m] = normalQuantile(wrong[m] / n);
active.push(m);
}
if (active.length < 2)
return NaN;
const allWrong = this.allWrong(active);
if (allWrong === 0)
return 0;
const sum = this.roots.sum(active, { counts: wrong, thresholds, joint, n });
const rho = sum / ((active.length * (active.length - 1)) / 2);
const predicted = logSingleFactorProbability(this.limits.subarray(0, active.length), Math.max(0, rho));
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
const { drawn, queries, wrong, largest } = this;
const { sample } = this.input;
let total = 0;
if (!('members' in sample)) {
for (let group = 0; group < drawn.length; group++)
total += drawn[group] * sample.allWrong[group];
return total;
}
const { members, start } = sample;
for (const unit of largest) {
if (start[unit + 1] - start[unit] < active.length)
break;
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
function wrongSets(matrix) {
const order = matrix.models.map((_, i) => i).sort((i, j) => (matrix.models[i] < matrix.models[j] ? -1 : 1));
const size = matrix.universe.length * 32;
const wrong = order.map((i) => combine(size, (w) => matrix.complete[w] & ~matrix.right[i][w]));
return {
complete: matrix.complete,
models: order.map((i) => matrix.models[i]),
wrong,
counts: Float64Array.from(wrong, (bits) => matrix.queries(bits)),
queries: matrix.queries(matrix.complete),
weights: matrix.weights,
};
}
function subset(sets, members) {
return {
...sets,
models: members.map((i) => sets.models[i]),
wrong: members.map((i) => sets.wrong[i]),
counts: Float64Array.from(members, (i) => sets.counts[i]),
};
}
function varying(sets) {
return sets.models.map((_, i) => i).filter((i) => sets.counts[i] > 0 && sets.counts[i] < sets.queries);
}
function mostAccurate({ counts }, members, most) {
if (members.length <= most)
return members;
return [...members]
.sort((i, j) => counts[i] - counts[j] || i - j)
.slice(0, most)
.sort((i, j) => i - j);
}
function thresholdsOf({ counts, queries }) {
return counts.map((errors) => normalQuantile(errors / queries));
}
function coFailureRate({ complete, wrong, weights, queries }) {
const together = bits_combine(complete.length * 32, (w) => wrong.reduce((word, bits) => word & bits[w], complete[w]));
return count(together, weights) / queries;
}
;
const LATTICE = { shifts: 2, points: 500 };
function sigmaReplicates({ sets, remaining, seed }) {
const predicted = (some) => fullSigma(pairMatrices(some), thresholdsOf(some), 0, seededRandom(seed), LATTICE).beta;
const logRatio = (some) => some.models.length < 2
? NaN
: Math.log((coFailureRate(some) * some.queries + 0.5) / some.queries / predicted(some));
return (block) => {
const part = remaining[block];
return Float64Array.of(part === undefined ? predicted(sets) : logRatio(within(sets, part)));
};
}
function within(sets, { rows, weights, queries }) {
const wrong = sets.wrong.map((bits) => bits_combine(rows.length * 32, (w) => bits[w] & rows[w]));
const some = {
...sets,
complete: rows,
wrong,
counts: Float64Array.from(wrong, (bits) => overlap(bits, rows, weights)),
queries,
weights,
};
return subset(some, varying(some));
}
;
const KINDS = {
fullSigma: fullSigmaBlock,
none: (_) => () => new Float64Array(),
poolSize: poolSizeBlock,
ratio: ratioReplicates,
sigma: sigmaReplicates,
};
function known(value) {
return { kind: 'none', input: undefined, blocks: 0, length: 0, seconds: 0, finish: () => value };
}
const [FREE, TAKEN, DONE] = [0, 1, 2];
const WORTH_A_THREAD = 0.3;
const MAX_THREADS = 8;
const WAIT_MS = 1000;
function startWorks(works, script = __nccwpck_require__.ab + "worker.js") {
const total = (of) => works.reduce((sum, work) => sum + of(work), 0);
const helpers = total(({ seconds }) => seconds) < WORTH_A_THREAD
? 0
: Math.min(availableParallelism() - 1, MAX_THREADS - 1, Math.ceil(total(({ blocks }) => blocks) / 2));
const shared = works.map(({ kind, input, blocks, length }) => {
const results = new Float64Array(new SharedArrayBuffer(8 * blocks * length));
return { kind, input, length, results, states: new Int32Array(new SharedArrayBuffer(4 * blocks)) };
});
if (helpers > 0 && existsSync(script))
startThreads(script, helpers, shared);
return {
finish() {
const begun = [...shared].reverse().map((work) => ({ work, compute: takeBlocks(work) }));
for (const { work, compute } of begun)
finish(work, compute);
return works.map((work, i) => work.finish(Float64Array.from(shared[i].results)));
},
stop() {
for (const { states } of shared)
for (let i = 0; i < states.length; i++)
Atomics.store(states, i, DONE);
},
};
}
function doWork(work) {
return startWorks([work]).finish()[0];
}
function takeBlocks({ kind, input, length, results, states }) {
let made;
const compute = (block) => {
if (made === undefined)
made = KINDS[kind](input);
return made(block);
};
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
function startThreads(script, count, workerData) {
let said = false;
const complain = (error) => {
if (!said)
process.emitWarning(`A second thread could not help (${error instanceof Error ? error.message : String(error)}); everything was worked out on one core.`);
said = true;
};
for (let i = 0; i < count && !said; i++) {
try {
new Worker(script, { workerData }).on('error', complain).unref();
}
catch (error) {
complain(error);
}
}
}
;
for (const work of external_node_worker_threads_namespaceObject.workerData)
takeBlocks(work);
