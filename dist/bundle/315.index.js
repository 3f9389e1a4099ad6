export const id = 315;
export const ids = [315];
export const modules = {
6530:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
U: () => ( referenceHash)
});
var _base_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9589);
function referenceHash(reference, prompt) {
return (0,_base_sha256_js__WEBPACK_IMPORTED_MODULE_0__ .s)(JSON.stringify([reference ?? null, prompt ?? null])).slice(0, 16);
}
}),
3282:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
O: () => ( referenceHashes)
});
var _audit_reference_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6530);
var _outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(674);
function referenceHashes(matrix, evidence) {
const hashes = new Map();
if (evidence === undefined)
return hashes;
(0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ .qs)(matrix.universe, (row) => {
const reference = evidence.references[row];
if (reference !== undefined)
hashes.set(matrix.id(row), (0,_audit_reference_hash_js__WEBPACK_IMPORTED_MODULE_0__ .U)(reference, undefined));
});
return hashes;
}
}),
6520:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
L: () => ( wrongPatterns)
});
var _outcomes_bits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(674);
var _stats_weight_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7142);
function wrongPatterns({ complete, wrong, weights }, most = Infinity) {
const counts = new Map();
const units = new Uint16Array(Math.ceil(wrong.length / 16));
(0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_0__ .qs)(complete, (row) => {
if (counts.size > most)
return;
units.fill(0);
for (let m = 0; m < wrong.length; m++)
if ((0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_0__ .c0)(wrong[m], row))
units[m >>> 4] |= 1 << (m & 15);
const key = String.fromCharCode(...units);
counts.set(key, (counts.get(key) ?? 0) + (0,_stats_weight_js__WEBPACK_IMPORTED_MODULE_1__ .U)(weights, row));
});
if (counts.size > most)
return null;
const keys = [...counts.keys()].sort();
const start = new Uint32Array(keys.length + 1);
const members = [];
for (const [p, key] of keys.entries()) {
for (let m = 0; m < wrong.length; m++)
if ((key.charCodeAt(m >>> 4) >>> (m & 15)) & 1)
members.push(m);
start[p + 1] = members.length;
}
return { counts: Float64Array.from(keys, (key) => counts.get(key)), start, members: Uint32Array.from(members) };
}
}),
7738:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
L4: () => ( wrongSets),
LE: () => ( subset),
PC: () => ( varying),
Pj: () => ( coFailureRate),
Qd: () => ( mostAccurate),
W6: () => ( thresholdsOf)
});
var _outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(674);
var _stats_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);
function wrongSets(matrix) {
const order = matrix.models.map((_, i) => i).sort((i, j) => (matrix.models[i] < matrix.models[j] ? -1 : 1));
const size = matrix.universe.length * 32;
const wrong = order.map((i) => (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ .kg)(size, (w) => matrix.complete[w] & ~matrix.right[i][w]));
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
return counts.map((errors) => (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__ .Zl)(errors / queries));
}
function coFailureRate({ complete, wrong, weights, queries }) {
const together = (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ .kg)(complete.length * 32, (w) => wrong.reduce((word, bits) => word & bits[w], complete[w]));
return (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ .U9)(together, weights) / queries;
}
}),
9315:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
compareRun: () => ( compareRun)
});
var level = __webpack_require__(6358);
var bounds = __webpack_require__(7055);
var ensembles = __webpack_require__(4560);
var outcomes_bits = __webpack_require__(674);
var clopper_pearson = __webpack_require__(1946);
var holm = __webpack_require__(4060);
var mcnemar = __webpack_require__(875);
var stats_random = __webpack_require__(2681);
var stats_weight = __webpack_require__(7142);
var sha256 = __webpack_require__(9589);
;
const SWAPS = 9_999;
function pLeadFell(before, after, rows, weights, clusterOf = null) {
const { counts, others, kinds } = differencesOf(before, after, rows, weights, clusterOf);
const seen = lead(counts) - lead(others);
const random = randomOf(JSON.stringify([[...counts], [...others], kinds.map(keyOf)]));
const [first, second] = [new Float64Array(counts.length), new Float64Array(counts.length)];
let asLarge = 1;
for (let swap = 0; swap < SWAPS; swap++) {
first.set(counts);
second.set(others);
for (const { queries, at, step } of kinds) {
const swapped = heads(queries, random);
if (swapped === 0)
continue;
for (let i = 0; i < at.length; i++) {
first[at[i]] += swapped * step[i];
second[at[i]] -= swapped * step[i];
}
}
if (lead(first) - lead(second) >= seen)
asLarge += 1;
}
return asLarge / (SWAPS + 1);
}
function randomOf(seen) {
return (0,stats_random.I)((0,sha256.s)(seen));
}
function differencesOf(before, after, rows, weights, clusterOf) {
const contenders = contendersOf(before, after, rows, weights);
const was = [before.policy, ...contenders.map((m) => before.models[m])];
const is = [after.policy, ...contenders.map((m) => after.models[m])];
const kinds = new Map();
const tally = (steps) => {
const moved = [...steps].filter(([, step]) => step !== 0).sort(([a], [b]) => a - b);
if (moved.length === 0)
return;
const kind = { queries: 1, at: Int32Array.from(moved, ([k]) => k), step: Float64Array.from(moved, ([, s]) => s) };
const key = keyOf({ ...kind, queries: 0 });
const known = kinds.get(key);
if (known === undefined)
kinds.set(key, kind);
else
known.queries += 1;
};
const clusters = new Map();
for (let row = 0; row < rows; row++) {
const weight = (0,stats_weight.U)(weights, row);
const steps = clusterOf === null ? new Map() : stepsOf(clusters, clusterOf[row] ?? NO_CLUSTER);
for (let k = 0; k < was.length; k++) {
const step = Number((0,outcomes_bits.c0)(is[k], row)) - Number((0,outcomes_bits.c0)(was[k], row));
if (step !== 0)
steps.set(k, (steps.get(k) ?? 0) + weight * step);
}
if (clusterOf === null)
tally(steps);
}
for (const steps of clusters.values())
tally(steps);
return {
counts: Float64Array.from(was, (bits) => (0,outcomes_bits.U9)(bits, weights)),
others: Float64Array.from(is, (bits) => (0,outcomes_bits.U9)(bits, weights)),
kinds: [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, kind]) => kind),
};
}
const NO_CLUSTER = -1;
function stepsOf(clusters, cluster) {
let steps = clusters.get(cluster);
if (steps === undefined)
clusters.set(cluster, (steps = new Map()));
return steps;
}
function keyOf({ queries, at, step }) {
return `${queries} ${at.join()} ${step.join()}`;
}
function contendersOf(before, after, rows, weights) {
const most = before.models.map((was, m) => (0,outcomes_bits.U9)((0,outcomes_bits.kg)(rows, (w) => was[w] | after.models[m][w]), weights));
const least = before.models.map((was, m) => (0,outcomes_bits.U9)((0,outcomes_bits.kg)(rows, (w) => was[w] & after.models[m][w]), weights));
const bar = Math.max(...least);
return most.flatMap((highest, m) => (highest >= bar ? [m] : []));
}
function heads(coins, random) {
let sum = 0;
for (let left = coins; left > 0; left -= 32) {
const thrown = Math.floor(random() * 2 ** 32);
sum += (0,outcomes_bits.pf)(left >= 32 ? thrown : thrown & ((1 << left) - 1));
}
return sum;
}
function lead(counts) {
let best = -Infinity;
for (let k = 1; k < counts.length; k++)
best = Math.max(best, counts[k]);
return counts[0] - best;
}
;
const MAX_WORK = 5_000_000;
const FLIPS = 9_999;
function pSumIsLarge(differences, random) {
const sizes = [];
let [seen, unit] = [0, 0];
for (const difference of differences) {
if (!Number.isSafeInteger(difference))
throw new RangeError(`pSumIsLarge: a whole number, not ${difference}`);
if (difference === 0)
continue;
sizes.push(Math.abs(difference));
seen += difference;
unit = divisor(unit, Math.abs(difference));
}
if (sizes.length === 0)
return 1;
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
for (let sum = total; sum >= least; sum--)
p += chance[sum];
return Math.min(1, p);
}
function drawn(sizes, least, random) {
const times = new Map();
for (const size of sizes)
times.set(size, (times.get(size) ?? 0) + 1);
let asLarge = 1;
for (let flip = 0; flip < FLIPS; flip++) {
let sum = 0;
for (const [size, coins] of times)
sum += size * heads(coins, random);
if (sum >= least)
asLarge += 1;
}
return asLarge / (FLIPS + 1);
}
function divisor(a, b) {
while (b !== 0)
[a, b] = [b, a % b];
return a;
}
;
const MATERIAL = 0.01;
function changesBetween({ before, after, clusterOf }, options) {
const { matrix } = before;
const share = (named, bits) => ofShare(named, bits, matrix.universe, matrix, clusterOf);
const tested = [
share({ what: 'beta' }, [matrix.allWrong, after.matrix.allWrong]),
ofGain(before, after, clusterOf, options),
...matrix.models.map((name, m) => share({ what: 'accuracy', name }, [matrix.right[m], after.matrix.right[m]])),
...before.ensembles.map((_, e) => ofEnsemble(before, after, e, clusterOf, options)),
...before.ensembles.map((_, e) => ofEnsembleAccuracy(before, after, e, clusterOf)),
];
const worse = (0,holm.F)(tested.map(({ pWorse }) => pWorse ?? 1));
const better = (0,holm.F)(tested.map(({ pBetter }) => pBetter ?? 1));
return tested.map(({ pWorse, pBetter, ...change }, i) => {
const p = change.direction === 'better' ? pBetter : pWorse;
const adjusted = p === null ? null : (change.direction === 'better' ? better : worse)[i];
const significant = change.direction !== 'same' && adjusted !== null && adjusted <= options.delta;
return { ...change, p, adjusted, significant };
});
}
function ofEnsembleAccuracy(before, after, e, clusterOf) {
const { name, answered, right } = before.ensembles[e];
const now = (0,outcomes_bits.kg)(rowsOf(before.matrix), (w) => after.ensembles[e].right[w] & answered[w]);
return ofShare({ what: 'accuracy', name }, [right, now], answered, before.matrix, clusterOf);
}
function ofShare(named, [before, after], among, matrix, clusterOf) {
const queries = Math.max(1, matrix.queries(among));
const { more, less, pMore, pLess } = difference(before, after, matrix, clusterOf);
const was = matrix.queries(before);
const isError = named.what === 'beta';
return {
...named,
before: was / queries,
after: (was + more - less) / queries,
direction: directionOf(isError ? less - more : more - less),
material: isMaterial(more - less, queries),
pWorse: isError ? pMore() : pLess(),
pBetter: isError ? pLess() : pMore(),
};
}
function ofGain(before, after, clusterOf, { delta, minGain, baseline }) {
const { matrix } = before;
const queries = matrix.queries(matrix.universe);
const rescued = rescuedIn(after.matrix);
const [was, is] = [gainSeen(rescuedIn(matrix), queries, baseline), gainSeen(rescued, queries, baseline)];
const upper = baseline === undefined ? (0,bounds.jG)(rescued, queries, delta) : (0,clopper_pearson.Of)(rescued[baseline], queries, delta);
const material = was >= minGain && upper < minGain;
const contest = (side) => ({
policy: (0,outcomes_bits.kg)(side.universe.length * 32, (w) => side.universe[w] & ~side.allWrong[w]),
models: baseline === undefined ? side.right : [side.right[baseline]],
});
const test = () => pLeadFell(contest(matrix), contest(after.matrix), rowsOf(matrix), matrix.weights, clusterOf);
return {
what: 'gain',
before: was,
after: is,
upper,
direction: directionOf(is - was),
material,
pWorse: material ? test() : null,
pBetter: null,
};
}
function gainSeen(rescued, queries, baseline) {
return (baseline === undefined ? Math.min(...rescued) : rescued[baseline]) / queries;
}
function rescuedIn(matrix) {
return (0,bounds.LZ)({
queries: matrix.queries(matrix.universe),
allWrong: matrix.queries(matrix.allWrong),
correct: matrix.right.map((right) => matrix.queries(right)),
});
}
function ofEnsemble(before, after, e, clusterOf, { delta }) {
const known = before.ensembles[e].answered;
const cluster = clusterOf === null ? undefined : (row) => String(clusterOf[row]);
const compared = (side) => (0,ensembles.Jj)(side.ensembles[e], side.matrix.within(known), { minCoverage: 0, delta, cluster });
const [was, is] = [compared(before), compared(after)];
const drop = (was.difference - is.difference) * was.queries;
const isLarge = isMaterial(Math.round(drop), was.queries);
const [led, leads] = [(0,ensembles.KE)(was, delta), (0,ensembles.KE)(is, delta)];
const [lost, won] = [led && !leads && drop > 0 && isLarge, leads && !led && drop < 0 && isLarge];
const contest = (side) => {
const within = (bits) => (0,outcomes_bits.kg)(known.length * 32, (w) => bits[w] & known[w]);
return { policy: within(side.ensembles[e].right), models: side.matrix.right.map(within) };
};
const test = (first, second) => pLeadFell(contest(first), contest(second), rowsOf(first.matrix), first.matrix.weights, clusterOf);
return {
what: 'edge',
name: was.name,
before: was.difference,
after: is.difference,
direction: directionOf(Math.round(-drop)),
material: lost || won,
pWorse: lost ? test(before, after) : null,
pBetter: won ? test(after, before) : null,
};
}
function difference(before, after, matrix, clusterOf) {
const size = before.length * 32;
const [gained, lost] = [(0,outcomes_bits.kg)(size, (w) => after[w] & ~before[w]), (0,outcomes_bits.kg)(size, (w) => before[w] & ~after[w])];
const [more, less] = [matrix.queries(gained), matrix.queries(lost)];
if (clusterOf === null)
return { more, less, pMore: () => (0,mcnemar.L)(more, less), pLess: () => (0,mcnemar.L)(less, more) };
const byCluster = new Map();
const add = (bits, sign) => (0,outcomes_bits.qs)(bits, (row) => {
const cluster = clusterOf[row];
byCluster.set(cluster, (byCluster.get(cluster) ?? 0) + sign * (0,stats_weight.U)(matrix.weights, row));
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
if (gain === 0)
return 'same';
return gain > 0 ? 'better' : 'worse';
}
function isMaterial(difference, queries) {
return Math.abs(difference) >= queries / (1 / MATERIAL);
}
var significant = __webpack_require__(9795);
;
const GRADING = ['pass-threshold', 'metric', 'filter', 'judge', 'repeats', 'count-as-wrong', 'format'];
function gradingOf(settings, formats) {
return {
'pass-threshold': String(settings.passThreshold),
metric: settings.metric ?? '',
filter: settings.filter ?? '',
judge: settings.judge ?? '',
repeats: settings.repeats ?? '',
'count-as-wrong': setText(settings.countAsWrong),
format: setText(formats),
};
}
function setText(names) {
return [...new Set(names)].sort().join(', ');
}
var natural_order = __webpack_require__(3176);
var outcomes_matrix = __webpack_require__(59);
;
const MAX_IDS = 20;
function membersOf(before, after) {
const [known, present] = [new Set(before), new Set(after)];
return {
shared: after.filter((name) => known.has(name)).sort(),
added: after.filter((name) => !known.has(name)).sort(),
removed: before.filter((name) => !present.has(name)).sort(),
};
}
const NONE = -1;
function pair(before, after, models, ensembles, clusterOf) {
const [old, fresh] = [columnsOf(before, models), columnsOf(after, models)];
const now = rowsById(after.matrix);
const rows = [];
const weights = [];
const removed = [];
let inBoth = 0;
const queries = { shared: 0, otherQuestion: 0, absent: 0, incomplete: 0, compared: 0, unanswered: 0, byIdAlone: 0 };
(0,outcomes_bits.qs)(before.matrix.universe, (known) => {
const id = before.matrix.id(known);
const row = now.get(id) ?? NONE;
const weight = (0,stats_weight.U)(before.matrix.weights, known);
const [was, is] = [before.hashes.get(id), after.hashes.get(id)];
if (row === NONE) {
queries.absent += weight;
removed.push(id);
}
else {
const weightNow = (0,stats_weight.U)(after.matrix.weights, row);
queries.shared += weightNow;
if (weightNow !== weight || (was !== undefined && is !== undefined && was !== is)) {
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
if (row !== NONE)
inBoth += weight;
if (row === NONE || !answeredByAll(fresh, row))
queries.unanswered += weight;
else if (was === undefined || is === undefined)
queries.byIdAlone += weight;
rows.push([known, row]);
weights.push(weight);
});
const rowWeights = weights.every((weight) => weight === 1) ? null : Float64Array.from(weights);
const side = (run, columns, which) => {
const chosen = rows.map((both) => both[which]);
const pick = ({ name, right, answered }) => {
const has = picked(answered, chosen);
const isRight = picked(right, chosen);
return { name, right: (0,outcomes_bits.kg)(rows.length, (w) => isRight[w] & has[w]), answered: has };
};
const every = (0,outcomes_bits.S)(rows.length);
const members = columns.map((column) => ({ ...pick(column), answered: every }));
return {
matrix: new outcomes_matrix.q(members, every, rowWeights, (row) => before.matrix.id(rows[row][0])),
ensembles: ensembles.map((name) => pick(run.ensembles.find((ensemble) => ensemble.name === name))),
};
};
const all = ({ matrix }) => matrix.queries(matrix.universe);
return {
before: side(before, old, 0),
after: side(after, fresh, 1),
queries: { before: all(before), after: all(after), ...queries },
inBoth,
removed: removed.sort(natural_order.u).slice(0, MAX_IDS),
clusterOf: clusterOf === undefined ? null : numbered(rows, clusterOf),
};
}
function numbered(rows, clusterOf) {
const numbers = new Map();
let next = 0;
return Int32Array.from(rows, ([, row]) => {
const label = row === NONE ? undefined : clusterOf(row);
if (label === undefined)
return next++;
const known = numbers.get(label);
if (known !== undefined)
return known;
numbers.set(label, next);
return next++;
});
}
function columnsOf({ matrix }, models) {
return models.map((name) => matrix.members[matrix.models.indexOf(name)]);
}
function rowsById(matrix) {
const rows = new Map();
(0,outcomes_bits.qs)(matrix.universe, (row) => rows.set(matrix.id(row), row));
return rows;
}
function answeredByAll(columns, row) {
return columns.every(({ answered }) => (0,outcomes_bits.c0)(answered, row));
}
function picked(bits, rows) {
const result = new Uint32Array((0,outcomes_bits.tu)(rows.length));
for (const [i, row] of rows.entries())
if (row !== NONE && (0,outcomes_bits.c0)(bits, row))
(0,outcomes_bits.S1)(result, i);
return result;
}
function isGrouped({ weights, universe, id }) {
if (weights === null)
return false;
let grouped = false;
(0,outcomes_bits.qs)(universe, (row) => (grouped ||= PATTERN.test(id(row))));
return grouped;
}
const PATTERN = /^pattern(?:\[.*\])?:[01-]+$/s;
;
const MAX_REMOVED = 0.01;
const MIN_CLUSTERS_KEPT = 0.9;
const MIN_MODELS = 2;
function compare(earlier, now, settings) {
const comparedWith = { ...earlier.origin, version: earlier.version };
const { snapshot } = earlier;
if (snapshot === null) {
return {
outcome: 'none',
comparedWith,
sharedQueries: 0,
overlap: 0,
queries: null,
models: null,
ensembles: null,
clusters: null,
obstacles: [],
changes: [],
};
}
const models = membersOf(snapshot.matrix.models, now.matrix.models);
const names = (run) => run.ensembles.map(({ name }) => name);
const ensembles = membersOf(names(snapshot), names(now));
const paired = pair(snapshot, now, models.shared, ensembles.shared, settings.clusterOf);
const { queries, clusterOf } = paired;
const overlap = paired.inBoth / Math.max(queries.before, queries.after);
const obstacles = [...regraded(snapshot, now)];
if (isGrouped(snapshot.matrix) || isGrouped(now.matrix))
obstacles.push({ kind: 'grouped' });
else if (!(overlap >= significant.N))
obstacles.push({ kind: 'overlap' });
if (models.shared.length < MIN_MODELS)
obstacles.push({ kind: 'models' });
const isWanted = settings.isWanted ?? (() => true);
const removed = [...models.removed.filter(isWanted), ...ensembles.removed].sort();
if (removed.length > 0)
obstacles.push({ kind: 'models-removed', removed: removed.map((name) => ({ name, now: whatIs(name, now) })) });
const gone = queries.absent + queries.otherQuestion;
if (gone > MAX_REMOVED * queries.before)
obstacles.push({ kind: 'queries-removed', queries: gone, ids: paired.removed });
const [clustersBefore, clustersNow] = [snapshot.effectiveClusters, now.effectiveClusters];
if (clustersBefore !== undefined && clustersNow !== undefined && clustersNow < MIN_CLUSTERS_KEPT * clustersBefore)
obstacles.push({ kind: 'clusters', before: clustersBefore, after: clustersNow });
const baseline = settings.baseline === undefined ? -1 : models.shared.indexOf(settings.baseline);
const changes = obstacles.length > 0
? []
: changesBetween(paired, {
delta: (0,level.e)(settings.confidence),
minGain: settings.minGain,
baseline: baseline === -1 ? undefined : baseline,
});
return {
outcome: obstacles.length > 0 ? 'incomparable' : outcomeOf(changes),
comparedWith,
sharedQueries: queries.compared,
overlap,
queries,
models,
ensembles,
clusters: clusterOf === null ? null : new Set(clusterOf).size,
obstacles,
changes: alarmsFirst(changes),
};
}
function whatIs(name, { matrix, ensembles, excluded }) {
if (matrix.models.includes(name))
return 'model';
if (ensembles.some((ensemble) => ensemble.name === name))
return 'ensemble';
return excluded?.includes(name) === true ? 'left-out' : 'absent';
}
function outcomeOf(changes) {
const directions = changes.filter(significant.o).map(({ direction }) => direction);
if (directions.includes('worse'))
return 'regressed';
return directions.includes('better') ? 'improved' : 'none';
}
function* regraded(before, after) {
for (const setting of GRADING) {
const [was, is] = [before.grading[setting], after.grading[setting]];
if (was !== is)
yield { kind: 'grading', setting, before: was, after: is };
}
}
function alarmsFirst(changes) {
const rank = (change) => (!(0,significant.o)(change) ? 2 : change.direction === 'worse' ? 0 : 1);
return [...changes].sort((a, b) => rank(a) - rank(b));
}
var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var errors = __webpack_require__(5145);
var artifacts = __webpack_require__(2351);
var exists = __webpack_require__(7189);
var sources = __webpack_require__(5076);
var names = __webpack_require__(4529);
var read = __webpack_require__(8516);
;
const SCHEMA = 'beta-certificate/1';
const MEND = 'Give a `certificate.json` as this program wrote it, or the report folder that holds it.';
const WANTED = [
'schema',
'version',
'queries/complete',
'allWrong/count',
'models/*/name',
'ensembles/*/name',
'inputs/*/format',
'clusters',
'measure',
'gain/method',
'settings/passThreshold',
'settings/metric',
'settings/filter',
'settings/judge',
'settings/repeats',
'settings/countAsWrong/*',
];
const KINDS = {
'{': 'an object',
'[': 'a list',
'"': 'a text',
t: 'true',
f: 'false',
n: 'null',
};
const HOLDS = new Map(WANTED.flatMap((wanted) => {
const steps = wanted.split('/');
return steps.map((step, i) => [steps.slice(0, i).join('/'), step === '*' ? 'a list' : 'an object']);
}));
async function readEarlierCertificate(file) {
const found = await Found.in(file);
const schema = found.one('schema');
if (schema !== SCHEMA) {
const is = schema === undefined ? 'it names no schema' : `the schema is ${(0,errors.hD)(schema)}, not ${(0,errors.hD)(SCHEMA)}`;
throw found.fault(`\`compare-with\`: no certificate of this program: ${is}.`);
}
checkOutcomes(found);
const countAsWrong = found.texts('settings/countAsWrong/*');
return {
version: found.text('version') ?? '',
queries: found.count('queries/complete'),
allWrong: found.count('allWrong/count'),
models: found.someNames('models/*/name'),
ensembles: found.names('ensembles/*/name'),
countAsWrong,
effectiveClusters: effectiveClusters(found),
grading: gradingOf({
passThreshold: found.number('settings/passThreshold'),
metric: found.text('settings/metric'),
filter: found.text('settings/filter'),
judge: found.text('settings/judge'),
repeats: found.text('settings/repeats'),
countAsWrong,
}, found.texts('inputs/*/format')),
};
}
function effectiveClusters(found) {
const clusters = found.one('clusters');
if (clusters === undefined || clusters === null)
return undefined;
const effective = clusters.effective;
if (typeof effective === 'number' && effective > 0)
return effective;
throw found.fault('`compare-with`: `clusters` holds no effective number of clusters.');
}
function checkOutcomes(found) {
const what = found.text('measure') === 'score' ? 'scores' : found.text('gain/method') === 'samples' ? 'draws of one model' : '';
if (what !== '')
throw found.fault(`\`compare-with\`: the earlier certificate is of ${what}, which cannot be compared.`);
}
class Found {
file;
values;
constructor(file, values) {
this.file = file;
this.values = values;
}
static async in(file) {
const values = new Map(WANTED.map((place) => [place, []]));
const placeOf = (path) => path.map((step) => (typeof step === 'number' ? '*' : step)).join('/');
const found = new Found(file, values);
const batches = (0,read.R)(file, (path, first) => {
const place = placeOf(path);
if (values.has(place))
return 'take';
const holds = HOLDS.get(place);
if (holds === undefined)
return 'skip';
const is = KINDS[String.fromCharCode(first)] ?? 'a number';
if (is === holds)
return 'enter';
if (place === '')
throw found.fault('`compare-with`: no certificate of this program: it is not a JSON object.');
throw found.fault(`\`compare-with\`: \`${place.replaceAll('/', '.')}\` is ${is}, not ${holds}.`);
});
for await (const batch of batches) {
for (const { path, value } of batch)
values.get(placeOf(path)).push(value);
}
return found;
}
fault(rule) {
return new errors.yo(rule, MEND, { file: this.file.path });
}
one(place) {
return this.values.get(place).at(-1);
}
text(place) {
const value = this.one(place);
if (value === undefined || value === null)
return undefined;
if (typeof value === 'string')
return value;
throw this.wrong(place, 'a text', value);
}
number(place) {
const value = this.one(place);
if (typeof value === 'number' && Number.isFinite(value))
return value;
throw this.wrong(place, 'a number', value);
}
count(place) {
const value = this.one(place);
if (Number.isSafeInteger(value) && value >= 0)
return value;
throw this.wrong(place, 'a count', value);
}
texts(place) {
return this.values.get(place).map((value) => {
if (typeof value === 'string')
return value;
throw this.wrong(place, 'a text', value);
});
}
names(place) {
const names = this.texts(place);
const known = new Set();
for (const name of names) {
if (name === '' || known.has(name))
throw this.wrong(place, 'a name of its own', name);
known.add(name);
}
return names;
}
someNames(place) {
const names = this.names(place);
if (names.length === 0)
throw this.wrong(place, 'a name', undefined);
return names;
}
wrong(place, rule, value) {
const is = value === undefined ? 'is not there' : `is ${(0,errors.hD)(value)}, not ${rule}`;
return this.fault(`\`compare-with\`: \`${place.replaceAll('/', '.')}\` ${is}.`);
}
}
var outcomes_pool = __webpack_require__(1995);
var outcomes_table = __webpack_require__(1508);
var load = __webpack_require__(3516);
var csv_rows = __webpack_require__(8996);
var preview_file = __webpack_require__(2790);
;
const earlier_outcomes_MEND = 'Keep the files of one report folder together: `certificate.json`, `outcomes.csv` and `queries.csv`.';
async function earlierSnapshot(certificate, outcomes, queries) {
const names = [...certificate.models, ...certificate.ensembles];
const wanted = new Set(names);
const table = new outcomes_table.j({ passThreshold: 0.5, repeats: undefined, selects: (name) => wanted.has(name) });
const options = { passThreshold: 0.5, labels: [], details: false };
await (0,load.zV)([outcomes], 'csv', table, options, () => undefined);
table.finish();
const unknown = names.find((name) => !table.columns.has(name));
if (unknown !== undefined)
throw notTogether(`it has no column ${(0,errors.hD)(unknown)}`, outcomes);
const pool = (0,outcomes_pool.rW)(table, {
ensembles: [],
baseline: undefined,
minCoverage: 0,
countAsWrong: outcomes_pool.Tu.filter((state) => certificate.countAsWrong.includes(state)),
repeats: undefined,
passThreshold: 0.5,
});
const columns = new Map(pool.columns.map((column) => [column.name, column]));
const { universe, weights, id } = pool.matrix;
const members = certificate.models.map((name) => columns.get(name));
const matrix = new outcomes_matrix.q(members, universe, weights, id);
checkCount('complete questions', matrix.queries(matrix.complete), certificate.queries, outcomes);
checkCount('all-wrong questions', matrix.queries(matrix.allWrong), certificate.allWrong, outcomes);
return {
matrix,
ensembles: certificate.ensembles.map((name) => columns.get(name)),
hashes: queries === undefined ? new Map() : await readHashes(queries),
grading: certificate.grading,
effectiveClusters: certificate.effectiveClusters,
};
}
function checkCount(what, found, said, file) {
if (found !== said)
throw notTogether(`it has ${found} ${what} and the certificate ${said}`, file);
}
function notTogether(because, file) {
return new errors.yo(`\`compare-with\`: these outcomes are not those of the certificate beside them: ${because}.`, earlier_outcomes_MEND, { file: file.path });
}
const HEADER = ['query_id', 'reference_hash'];
async function readHashes(file) {
const preview = await (0,preview_file.R)(file);
if (preview.kind !== 'csv' || preview.header.join() !== HEADER.join()) {
throw new errors.yo(`\`compare-with\`: not a table with the columns ${HEADER.join(', ')}.`, earlier_outcomes_MEND, {
file: file.path,
});
}
const hashes = new Map();
for await (const rows of (0,csv_rows.Kx)(file, file.open(), HEADER, ',')) {
for (const { cells, line } of rows) {
const [id, hash] = [cells[0], cells[1]];
if (!/^[0-9a-f]{16}$/.test(hash)) {
throw new errors.yo(`\`compare-with\`: ${(0,errors.hD)(hash)} is not a reference hash.`, earlier_outcomes_MEND, {
file: file.path,
line,
});
}
if (hashes.has(id)) {
throw new errors.yo(`\`compare-with\`: the question ${(0,errors.hD)(id)} is there twice.`, earlier_outcomes_MEND, {
file: file.path,
line,
});
}
hashes.set(id, hash);
}
}
return hashes;
}
var github_access = __webpack_require__(3110);
var github_client = __webpack_require__(2079);
var faults = __webpack_require__(6548);
var list = __webpack_require__(2057);
var failure = __webpack_require__(220);
var payload = __webpack_require__(7692);
;
const TRUSTED_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
async function latestRun(client, { owner, repo }, thisRun) {
const branch = await client.ask('GET /repos/{owner}/{repo}', { owner, repo }, (body) => {
const name = (0,payload.fK)(body, 'default_branch');
if (!(0,payload.KH)(name))
throw (0,failure.$x)();
return name;
});
const workflow = await client.ask('GET /repos/{owner}/{repo}/actions/runs/{id}', { owner, repo, id: thisRun }, (body) => {
const id = (0,payload.fK)(body, 'workflow_id');
if (!(0,payload.q6)(id))
throw (0,failure.$x)();
return id;
});
const successes = (event) => client.ask('GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs', { owner, repo, workflow, branch, status: 'success', per_page: 10, ...event }, (body) => {
const runs = (0,payload.fK)(body, 'workflow_runs');
if (!Array.isArray(runs))
throw (0,failure.$x)();
const here = `${owner}/${repo}`.toLowerCase();
return runs
.map(runOf)
.filter((run) => run.branch === branch && run.conclusion === 'success' && run.repository === here)
.filter((run) => String(run.id) !== thisRun);
});
let latest = null;
for (const event of TRUSTED_EVENTS) {
for (const run of await successes({ event })) {
if (run.event === event && (latest === null || run.number > latest.number))
latest = run;
}
}
const others = latest === null ? await successes({}) : [];
const run = latest === null ? null : { id: latest.id, createdAt: latest.createdAt, headSha: latest.headSha };
return { branch, run, onlyUntrusted: others.length > 0 };
}
function runOf(data) {
const [id, number, createdAt, headSha] = ['id', 'run_number', 'created_at', 'head_sha'].map((key) => (0,payload.fK)(data, key));
if (!(0,payload.q6)(id) || !(0,payload.q6)(number) || !(0,payload.KH)(headSha))
throw (0,failure.$x)();
const repository = (0,payload.fK)(data, 'head_repository', 'full_name');
return {
id,
number,
createdAt: (0,payload.KH)(createdAt) ? createdAt : '',
headSha,
event: (0,payload.fK)(data, 'event'),
branch: (0,payload.fK)(data, 'head_branch'),
conclusion: (0,payload.fK)(data, 'conclusion'),
repository: (0,payload.KH)(repository) ? repository.toLowerCase() : '',
};
}
;
async function openEarlierArtifact(name, { environment, token }, limits, retryPolicy) {
const [repository, thisRun] = [environment['GITHUB_REPOSITORY'] ?? '', environment['GITHUB_RUN_ID'] ?? ''];
const place = (0,github_access._M)(repository);
if (place === undefined || !/^[0-9]{1,20}$/.test(thisRun)) {
throw new errors.yo('`compare-with`: `artifact:` looks among the runs of a workflow, and this is none (GITHUB_REPOSITORY and GITHUB_RUN_ID name no run).', 'Outside of GitHub Actions, give the path of an earlier report folder.');
}
if (name === '')
throw new errors.yo('`compare-with`: `artifact:` names no artifact.', 'Write artifact:NAME.');
const access = (0,github_access.YK)(environment, token);
if ('rule' in access) {
const is = access.value === undefined ? '' : `, and is ${(0,errors.hD)(access.value)}`;
throw new errors.yo(`\`compare-with\`: ${access.rule}${is}.`, access.remedy);
}
const client = await (0,github_client.connect)(access, retryPolicy);
const here = { ...place, id: thisRun, isThisRun: true, title: `earlier runs of ${repository}` };
const latest = await (0,faults.UJ)(latestRun(client, place, thisRun), (failure) => (0,faults.Fx)(failure, here));
const origin = { kind: 'artifact', name, branch: latest.branch, run: latest.run };
if (latest.run === null) {
if (latest.onlyUntrusted)
throw untrusted(latest);
return { files: null, origin, warnings: [], close: async () => undefined };
}
const id = String(latest.run.id);
const run = { ...place, id, isThisRun: false, title: `run ${id} of ${repository}` };
await checkArtifact(client, run, name, latest.branch);
const request = { patterns: [name], runId: id, repository: '' };
const opened = await (0,artifacts.openArtifacts)(request, token, environment, limits, retryPolicy);
return { files: opened.files, origin, warnings: opened.warnings, close: () => opened.close() };
}
async function checkArtifact(client, run, name, branch) {
const named = (await (0,faults.UJ)((0,list.w)(client, run), (failure) => (0,faults.Fx)(failure, run))).filter((artifact) => artifact.name === name);
if (named.length === 0) {
throw new errors.yo(`\`compare-with\`: the latest successful run of this workflow on ${(0,errors.hD)(branch)}, ${run.title}, has no artifact ${(0,errors.hD)(name)}.`, 'Upload the report folder under that name there first (actions/upload-artifact behind this step), let it run once, and set `compare-with` then.');
}
if (named.every(({ expired }) => expired))
throw (0,faults.UY)([name], run);
}
function untrusted({ branch }) {
return new errors.yo(`\`compare-with\`: on ${(0,errors.hD)(branch)} this workflow has succeeded only for pull requests or after other workflows, and what such a run uploaded may be of another branch.`, `Let the workflow run on ${TRUSTED_EVENTS.join(', ')} there too, or give a path.`);
}
;
const PREFIX = 'artifact:';
const CERTIFICATE = 'certificate.json';
async function readEarlier(source, runContext, limits, retryPolicy = artifacts._) {
if (!source.startsWith(PREFIX)) {
const { files, origin } = await openPath(source, runContext, limits);
return readFrom(files, origin, []);
}
const name = source.slice(PREFIX.length).trim();
const opened = await openEarlierArtifact(name, runContext, limits, retryPolicy);
try {
if (opened.files === null)
return { origin: opened.origin, snapshot: null, version: '', warnings: [] };
return await readFrom(opened.files, opened.origin, opened.warnings);
}
finally {
await opened.close();
}
}
async function openPath(source, { cwd, guard }, limits) {
const full = external_node_path_.resolve(cwd, source);
const file = (await isFolder(full, source)) ? external_node_path_.join(full, CERTIFICATE) : full;
if (file !== full && !(await (0,exists.t)(file))) {
throw missing(`the folder ${(0,errors.hD)(source)} holds no ${CERTIFICATE}`);
}
const { files } = await (0,sources.H)([file], { cwd, limits, guard });
return { files, origin: { kind: 'path', path: (0,names.pS)(full, cwd) } };
}
async function readFrom(files, origin, warnings) {
const file = certificateAmong(files, origin);
const certificate = await readEarlierCertificate(file);
const beside = await file.neighbours();
const named = (name) => beside.find((other) => nameOf(other) === name);
const outcomes = named('outcomes.csv');
if (outcomes === undefined) {
throw new errors.yo('`compare-with`: there is no outcomes.csv beside this certificate, and a comparison is made question by question.', 'Keep the whole report folder, not the certificate alone.', { file: file.path });
}
const snapshot = await earlierSnapshot(certificate, outcomes, named('queries.csv'));
return { origin, snapshot, version: certificate.version, warnings };
}
function certificateAmong(files, origin) {
const found = files.filter((file) => nameOf(file) === CERTIFICATE);
if (found.length === 1)
return found[0];
if (found.length === 0 && files.length === 1 && origin.kind === 'path')
return files[0];
const where = origin.kind === 'path' ? (0,errors.hD)(origin.path) : `the artifact ${(0,errors.hD)(origin.name)}`;
if (found.length === 0)
throw missing(`${where} holds no ${CERTIFICATE}`);
const names = found.slice(0, 3).map((file) => (0,errors.hD)(file.path));
throw new errors.yo(`\`compare-with\`: ${where} holds ${found.length} certificates (${names.join(', ')}${found.length > 3 ? ', \u2026' : ''}).`, 'Keep one report folder in each artifact or archive.');
}
function nameOf({ path: shown }) {
return external_node_path_.posix.basename(shown.slice(shown.lastIndexOf('!') + 1));
}
async function isFolder(full, source) {
if (source.trim() === '' || full.includes('\0'))
throw missing(`${(0,errors.hD)(source)} is not a path`);
if (!(await (0,exists.t)(full)))
throw missing(`there is no file or folder ${(0,errors.hD)(source)}`);
return (await (0,promises_.lstat)(full)).isDirectory();
}
function missing(rule) {
return new errors.yo(`\`compare-with\`: ${rule}.`, 'Name the report folder of an earlier run, or its certificate.json; `artifact:NAME` takes it from the default branch.');
}
var reference_hashes = __webpack_require__(3282);
var bisect = __webpack_require__(9832);
var cluster_counts = __webpack_require__(5051);
var estimate = __webpack_require__(4244);
var sample_size = __webpack_require__(468);
var verdict = __webpack_require__(4817);
var multinomial = __webpack_require__(8145);
var least_mean = __webpack_require__(6555);
var patterns = __webpack_require__(6520);
var wrong_sets = __webpack_require__(7738);
;
class Redrawn {
rescued;
discordant;
patterns;
drawn;
position;
constructor(matrix, ensembles) {
const sets = (0,wrong_sets.L4)(matrix);
const size = matrix.universe.length * 32;
const states = ensembles.flatMap(({ right, answered }) => [
(0,outcomes_bits.kg)(size, (w) => sets.complete[w] & answered[w] & right[w]),
(0,outcomes_bits.kg)(size, (w) => sets.complete[w] & ~(answered[w] & right[w])),
]);
this.patterns = (0,patterns.L)({ ...sets, wrong: [...sets.wrong, ...states] });
this.position = sets.models.map((name) => matrix.models.indexOf(name));
this.drawn = this.patterns.counts.slice();
this.rescued = matrix.models.map(() => 0);
this.discordant = ensembles.map(() => ({
onlyEnsemble: new Float64Array(matrix.models.length),
onlyMember: new Float64Array(matrix.models.length),
}));
this.count();
}
draw(resample) {
resample(this.patterns.counts, this.drawn);
this.count();
}
count() {
const { patterns, rescued, discordant, position } = this;
const models = rescued.length;
rescued.fill(0);
for (const { onlyEnsemble, onlyMember } of discordant) {
onlyEnsemble.fill(0);
onlyMember.fill(0);
}
for (let p = 0; p < patterns.counts.length; p++) {
const weight = this.drawn[p];
if (weight === 0)
continue;
const members = patterns.members.subarray(patterns.start[p], patterns.start[p + 1]);
let wrong = members.length;
while (wrong > 0 && members[wrong - 1] >= models)
wrong -= 1;
if (wrong < models)
for (let i = 0; i < wrong; i++)
rescued[position[members[i]]] += weight;
for (let i = wrong; i < members.length; i++) {
const state = members[i] - models;
const { onlyEnsemble, onlyMember } = discordant[state >>> 1];
const isRight = (state & 1) === 0;
if (!isRight)
for (let m = 0; m < models; m++)
onlyMember[m] += weight;
for (let j = 0; j < wrong; j++) {
if (isRight)
onlyEnsemble[position[members[j]]] += weight;
else
onlyMember[position[members[j]]] -= weight;
}
}
}
}
}
var steady_limits = __webpack_require__(2337);
;
class RedrawnClusters {
gain;
edges;
orders;
edgeOrders;
drawn;
constructor(matrix, label, ensembles, baseline) {
const { columns, sizes, count } = (0,cluster_counts.Zo)(matrix, label);
this.gain = { columns: baseline === undefined ? columns : [columns[baseline]], sizes };
const size = matrix.universe.length * 32;
this.edges = ensembles.map(({ right, answered }) => {
const own = (0,outcomes_bits.kg)(size, (w) => matrix.complete[w] & answered[w] & right[w]);
const less = (a, b) => count((0,outcomes_bits.kg)(size, (w) => matrix.complete[w] & a[w] & ~b[w]));
const halves = (member) => {
const [won, lost] = [less(own, member), less(member, own)];
return Float64Array.from(sizes, (queries, c) => (queries + won[c] - lost[c]) / 2);
};
return { columns: matrix.right.map(halves), sizes };
});
this.orders = (0,steady_limits.EP)(this.gain.columns.length, sizes.length);
this.edgeOrders = (0,steady_limits.EP)(matrix.models.length, sizes.length);
this.drawn = Uint32Array.from(sizes.keys());
}
get cells() {
const { columns, sizes } = this.gain;
return sizes.length * (columns.length + 1) * (this.orders.length + 1) * (this.edges.length + 1);
}
draw(random) {
const clusters = this.drawn.length;
this.drawn = this.drawn.map(() => Math.floor(clusters * random()));
}
verdict(minGain, delta) {
const counts = this.sample(this.gain);
if ((0,estimate.$t)(counts) < minGain) {
const isBelow = (ordered) => (0,least_mean.WE)(ordered, minGain, delta);
return (0,steady_limits.vy)(counts, this.orders, isBelow) ? 'no-gain' : 'inconclusive';
}
return minGain === 0 || this.exceeds(counts, this.orders, minGain, delta) ? 'gain-possible' : 'inconclusive';
}
allShownBetter(delta) {
return this.edges.every((edge) => {
const counts = this.sample(edge);
return (0,estimate.$t)(counts) > 0.5 && this.exceeds(counts, this.edgeOrders, 0.5, delta);
});
}
exceeds(counts, orders, value, delta) {
return (0,steady_limits.vy)(counts, orders, ({ columns, sizes }) => columns.every((column) => (0,least_mean.l)(column, sizes, value, delta)));
}
sample({ columns, sizes }) {
const drawn = (values) => Float64Array.from(this.drawn, (c) => values[c]);
return { columns: columns.map(drawn), sizes: drawn(sizes) };
}
}
;
const REPLICATES = 1_000;
const [CELLS, MIN_REPLICATES] = [5e7, 50];
const JUDGED = ['no-gain', 'inconclusive', 'ensemble-not-better'];
function gateStability(pool, certificate, settings) {
const { matrix } = pool;
const baseline = settings.baseline === undefined ? undefined : matrix.models.indexOf(settings.baseline);
const judged = JUDGED.filter((condition) => settings.failOn.includes(condition));
const { most, sample, ...reach } = (pool.cluster === undefined ? ofQueries : ofClusters)(pool, certificate, {
baseline,
ensembles: judged.includes('ensemble-not-better') ? pool.ensembles : [],
});
const fails = (found) => judged.some((condition) => condition === 'ensemble-not-better'
? certificate.ensembles.some(({ reason }) => reason !== null) || !sample.allShownBetter()
: condition === found);
const decision = fails(sample.verdict());
const replicates = settings.replicates ?? most;
const random = (0,stats_random.I)(`${settings.seed} self-check`);
const counts = { 'no-gain': 0, 'gain-possible': 0, inconclusive: 0 };
let [failing, flips] = [0, 0];
for (let i = 0; i < replicates; i++) {
sample.draw(random);
const found = sample.verdict();
const failed = fails(found);
counts[found] += 1;
if (failed)
failing += 1;
if (failed !== decision)
flips += 1;
}
const share = (count) => count / replicates;
return {
replicates,
verdicts: {
'no-gain': share(counts['no-gain']),
'gain-possible': share(counts['gain-possible']),
inconclusive: share(counts.inconclusive),
},
verdictFlips: share(replicates - counts[certificate.verdict]),
gate: {
judged,
notJudged: settings.failOn.filter((condition) => !judged.some((known) => known === condition)),
fails: share(failing),
flips: share(flips),
},
...reach,
};
}
function ofQueries(pool, certificate, { baseline, ensembles }) {
const { minGain } = certificate;
const delta = (0,level.e)(certificate.confidence);
const n = certificate.queries.complete;
const redrawn = new Redrawn(pool.matrix, ensembles);
let redraw;
const upper = (rescued, queries) => baseline === undefined ? (0,bounds.jG)(rescued, queries, delta) : (0,clopper_pearson.Of)(rescued[baseline], queries, delta);
return {
sample: {
draw: (random) => redrawn.draw((seen, drawn) => (redraw ??= (0,multinomial.e)(seen))(drawn, random)),
verdict: () => {
const fewest = baseline === undefined ? Math.min(...redrawn.rescued) : redrawn.rescued[baseline];
const bound = fewest / n >= minGain ? fewest / n : upper(redrawn.rescued, n);
return (0,verdict.Vj)({ lower: (0,bounds.BG)(fewest, n, delta), upper: bound }, minGain);
},
allShownBetter: () => redrawn.discordant.every((pairs) => beatsAll(pairs, delta)),
},
most: REPLICATES,
smallestGain: {
possible: upper(leastPossible(pool.matrix.models.length, baseline, n), n),
seen: certificate.gain.upper,
},
noGain: reachOf(pool, n, minGain, baseline, upper),
};
}
function ofClusters(pool, certificate, { baseline, ensembles }) {
const { gain, minGain, singleBest } = certificate;
const delta = (0,level.e)(certificate.confidence);
const redrawn = new RedrawnClusters(pool.matrix, pool.cluster, ensembles, baseline);
const { sizes } = (0,cluster_counts.Dg)(pool.matrix, pool.cluster);
const models = baseline === undefined ? pool.matrix.models.length : 1;
const possible = (0,estimate.pA)(bestCase(sizes, models), undefined, delta).upper;
const canHappen = possible < minGain;
const ofOneSize = (clusters) => bestCase(new Uint32Array(clusters).fill(1), models);
return {
sample: {
draw: (random) => redrawn.draw(random),
verdict: () => redrawn.verdict(minGain, delta),
allShownBetter: () => redrawn.allShownBetter(delta),
},
most: Math.min(REPLICATES, Math.max(MIN_REPLICATES, Math.floor(CELLS / redrawn.cells))),
smallestGain: { possible, seen: gain.upper },
noGain: {
canHappen,
rescues: certificate.models.find(({ name }) => name === singleBest.name).rescues,
mostRescues: null,
queriesNeeded: null,
clustersNeeded: canHappen
? null
: fewestClusters(sizes.length, (clusters) => (0,least_mean.WE)(ofOneSize(clusters), minGain, delta)),
},
};
}
function fewestClusters(clusters, decide) {
const fewest = (0,sample_size.A)(clusters, (count) => count >= sample_size.r || decide(count));
return fewest === null || fewest >= sample_size.r ? null : fewest;
}
function bestCase(sizes, models) {
const none = new Uint32Array(sizes.length);
return { columns: Array.from({ length: models }, (_, m) => (m === 0 ? none : sizes)), sizes };
}
function leastPossible(models, baseline, queries) {
return Array.from({ length: models }, (_, m) => (m === (baseline ?? 0) ? 0 : queries));
}
function reachOf({ matrix }, n, minGain, baseline, upper) {
const rescued = (0,bounds.LZ)({
queries: n,
allWrong: matrix.queries(matrix.allWrong),
correct: matrix.right.map((right) => matrix.queries(right)),
});
const best = baseline ?? rescued.indexOf(Math.min(...rescued));
const possibleWith = (queries) => upper(leastPossible(rescued.length, baseline, queries), queries);
const canHappen = possibleWith(n) < minGain;
const certifies = (count) => upper(rescued.map((other, m) => (m === best ? count : Math.max(other, count))), n) < minGain;
return {
canHappen,
rescues: rescued[best],
mostRescues: certifies(0) ? (0,bisect.H)(1, Math.max(1, Math.ceil(minGain * n)), (k) => !certifies(k)) - 1 : null,
queriesNeeded: canHappen ? null : (0,sample_size.A)(n, (queries) => possibleWith(queries) < minGain),
clustersNeeded: null,
};
}
function beatsAll({ onlyEnsemble, onlyMember }, delta) {
return onlyEnsemble.every((only, m) => (0,mcnemar.L)(only, onlyMember[m]) <= delta);
}
;
async function compareRun(settings, runContext, { pool, graded }, certificate, evidence, files) {
const { baselineModel: baseline, compareWith, failOn, limits, minGain, seed } = settings;
const { confidence } = certificate;
const checked = settings.selfCheck ? gateStability(pool, certificate, { failOn, seed, baseline }) : null;
if (compareWith === undefined)
return { regression: null, selfCheck: checked, warnings: [] };
const earlier = await readEarlier(compareWith, runContext, limits);
const now = {
matrix: graded.matrix,
ensembles: pool.ensembles,
excluded: pool.excluded.map(({ name }) => name),
effectiveClusters: certificate.clusters?.effective,
hashes: (0,reference_hashes.O)(graded.matrix, evidence),
grading: gradingOf(settings, files.map(({ format }) => format)),
};
const isWanted = settings.models.length === 0 ? () => true : (0,outcomes_pool.MH)(settings.models);
const regression = compare(earlier, now, { confidence, minGain, baseline, isWanted, clusterOf: graded.cluster });
return { regression, selfCheck: checked, warnings: earlier.warnings };
}
}),
7189:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
t: () => ( exists)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1212);
async function exists(path) {
try {
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
return true;
}
catch (error) {
if ((0,_faults_js__WEBPACK_IMPORTED_MODULE_1__ .$N)(error) === undefined)
throw error;
return false;
}
}
}),
4060:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
F: () => ( holmAdjusted)
});
var _domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1870);
function holmAdjusted(pValues) {
for (const p of pValues)
(0,_domain_js__WEBPACK_IMPORTED_MODULE_0__ .c)(p >= 0 && p <= 1, `Holm: p-values must lie in [0, 1], not ${p}`);
const order = pValues.map((_, i) => i).sort((i, j) => pValues[i] - pValues[j]);
const adjusted = [];
let largest = 0;
order.forEach((index, rank) => {
largest = Math.max(largest, Math.min(1, (pValues.length - rank) * pValues[index]));
adjusted[index] = largest;
});
return adjusted;
}
}),
8145:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
e: () => ( resampler)
});
var _domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1870);
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
(0,_domain_js__WEBPACK_IMPORTED_MODULE_0__ .c)(drawn.length === counts.length, `resampler: ${drawn.length} counts are to hold ${counts.length}`);
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
})
};
