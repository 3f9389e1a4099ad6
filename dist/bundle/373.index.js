export const id = 373;
export const ids = [373];
export const modules = {
3955:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
W8: () => ( pairMean),
Xn: () => ( pairMatrices),
mC: () => ( jointWrongCounts),
n7: () => ( meanJointWrong),
xb: () => ( pairSummary)
});
var _outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(674);
var _stats_tetrachoric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5322);
var _stats_weight_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7142);
function meanJointWrong({ wrong, complete, weights, queries }) {
const wrongModels = new Float64Array(complete.length * 32);
for (const bits of wrong)
(0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ .qs)(bits, (row) => (wrongModels[row] += 1));
let sum = 0;
(0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ .qs)(complete, (row) => {
const j = wrongModels[row];
sum += ((j * (j - 1)) / 2) * (0,_stats_weight_js__WEBPACK_IMPORTED_MODULE_2__ .U)(weights, row);
});
return sum / ((wrong.length * (wrong.length - 1)) / 2) / queries;
}
function jointWrongCounts({ wrong, counts, weights }) {
const size = wrong.length;
const joint = new Float64Array(size * size);
for (let i = 0; i < size; i++) {
joint[i * size + i] = counts[i];
for (let j = 0; j < i; j++) {
joint[i * size + j] = joint[j * size + i] = (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ .EF)(wrong[i], wrong[j], weights);
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
const pair = (0,_stats_tetrachoric_js__WEBPACK_IMPORTED_MODULE_0__ .R)({ both, onlyFirst: a - both, onlySecond: b - both, neither: n - a - b + both });
if (pair.boundary)
boundary += 1;
tetrachorics[i * size + j] = tetrachorics[j * size + i] = pair.rho;
const phi = (n * both - a * b) / Math.sqrt(a * (n - a) * b * (n - b));
pearson[i * size + j] = pearson[j * size + i] = phi;
}
}
return { models: sets.models, jointWrong, pearson, tetrachoric: tetrachorics, boundary };
}
function pairMean(matrix, size, include) {
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
mean: pairMean(pairs.pearson, size, () => true),
within: pairMean(pairs.pearson, size, sameFamily),
across: pairMean(pairs.pearson, size, (i, j) => !sameFamily(i, j)),
},
tetrachoric: {
mean: pairMean(pairs.tetrachoric, size, () => true),
pairs: (size * (size - 1)) / 2,
boundary: pairs.boundary,
},
};
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
6373:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
analyse: () => ( analyse),
startPairwise: () => ( startPairwise)
});
var errors = __webpack_require__(5145);
var level = __webpack_require__(6358);
var natural_order = __webpack_require__(3176);
var effort = __webpack_require__(3472);
var final_answer = __webpack_require__(2731);
var clean = __webpack_require__(4909);
var reading = __webpack_require__(3946);
;
function howTheyDiffer(answer, reference, isStated) {
if (answer.trim() === reference.trim())
return isStated ? 'stated inside a longer text' : 'the same text';
const [a, b] = [(0,reading.L)(answer), (0,reading.L)(reference)];
if (a.kind === 'choice' || b.kind === 'choice')
return 'choice letter written differently';
if (a.kind === 'literal' || b.kind === 'literal')
return 'quotes or white space of a literal';
if (a.kind === 'text' || b.kind === 'text')
return 'capitals, white space or punctuation';
const [left, right] = [(0,clean.u)(answer), (0,clean.u)(reference)];
if (INEQUALITY.test(left) !== INEQUALITY.test(right))
return 'inequality written as an interval';
return (onOneSide(a, b, 'unit', ({ unit }) => unit !== undefined) ??
onOneSide(a, b, 'name of the variable', ({ value }) => value.kind === 'named') ??
spelling(left, right));
}
const INEQUALITY = /[<>]|\\[lg]eq?(?![a-z])/;
function onOneSide(a, b, what, has) {
if (has(a) === has(b))
return undefined;
return `${what} in the ${has(b) ? 'reference' : 'answer'} only`;
}
function spelling(answer, reference) {
const texts = [answer, reference];
const bare = texts.map(withoutSpacing);
if (bare[0] === bare[1])
return 'LaTeX spacing or wrappers';
const digits = bare.map((text) => text.replace(/(?<=\d)(?:,|\{,\})(?=\d{3})/g, ''));
if (digits[0] === digits[1])
return 'thousands separators';
const flat = bare.map((text) => text.replace(/[{}]/g, ''));
if (flat[0] === flat[1]) {
if (flat[0].includes('frac'))
return 'fractions written differently';
return flat[0].includes('sqrt') ? 'roots written differently' : 'LaTeX spacing or wrappers';
}
const sorted = bare.map((text) => [...text.replace(/[()[\]{}\\]/g, '')].sort().join(''));
if (sorted[0] === sorted[1])
return 'order of the parts';
if (texts.some((text) => text.includes('\\pm')))
return 'plus-minus written out';
if (texts.some((text) => text.includes('%')) && !texts.every((text) => text.includes('%')))
return 'percent written out';
if (texts.some((text) => /frac|\//.test(text)))
return 'fractions written differently';
if (texts.some((text) => text.includes('sqrt')))
return 'roots written differently';
return 'the same value written differently';
}
function withoutSpacing(text) {
return text
.replace(/\\(?:left|right)(?![A-Za-z])/g, '')
.replace(/\\[,;:! ]|\s|~/g, '')
.replace(/\\(?:text|mbox|mathrm)\{([^{}]*)\}/g, '$1')
.replace(/[dt]frac/g, 'frac');
}
var answers_value = __webpack_require__(9409);
;
const MAX_FORM = 200;
function sameAnswer(answer, reference) {
const answers = candidates(answer);
const references = candidates(reference);
for (const right of references) {
for (const left of answers) {
const form = commonForm(left.reading, right.reading);
if (form === undefined)
continue;
const isStated = left.text.trim() !== answer.trim() || right.text.trim() !== reference.trim();
return { how: howTheyDiffer(left.text, right.text, isStated), form: form.slice(0, MAX_FORM) };
}
}
for (const right of references) {
for (const left of answers) {
const form = withoutPercent(left, right) ?? withoutPercent(right, left);
if (form !== undefined)
return { how: 'percent sign on one side only', form: form.slice(0, MAX_FORM) };
}
}
return null;
}
const PERCENT = /\s*(?:\\?%|\bpercent|\\text\s*\{\s*(?:percent|\\?%)\s*\})\s*(\$*)\s*\.?\s*$/i;
function withoutPercent(percentage, other) {
const short = percentage.text.length <= MAX_FORM && other.text.length <= MAX_FORM;
if (!short || !PERCENT.test(percentage.text) || other.text.includes('%'))
return undefined;
const number = (0,reading.L)(percentage.text.replace(PERCENT, '$1'));
const isBare = [number, other.reading].every((reading) => reading.kind === 'math' && reading.unit === undefined);
return isBare ? commonForm(number, other.reading) : undefined;
}
function candidates(text) {
const stated = (0,final_answer.z)(text);
const texts = stated === undefined || stated === text.trim() ? [text] : [text, stated];
return texts.map((candidate) => ({ text: candidate, reading: (0,reading.L)(candidate) }));
}
function commonForm(a, b) {
if (a.key === '' || b.key === '')
return undefined;
if (a.key === b.key)
return a.key.slice(1);
if (a.kind === 'math' && b.kind === 'math') {
if (a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit)
return undefined;
if (!areSameValues(a, b))
return undefined;
const { value } = b;
return (0,answers_value.Ru)(value.kind === 'named' ? value.value : value);
}
if (a.kind === 'choice' && b.kind === 'choice') {
return a.letter === b.letter && (a.text === '' || b.text === '') ? a.letter : undefined;
}
return withoutQuotes(a, b) ?? withoutQuotes(b, a);
}
function areSameValues(a, b) {
try {
return (0,answers_value.tj)(a.value, b.value, new effort.Pg());
}
catch (error) {
if (error === effort.mP)
return false;
throw error;
}
}
function withoutQuotes(a, b) {
if (a.kind !== 'literal' || b.kind !== 'text')
return undefined;
return a.key === `'${JSON.stringify(b.text)}` ? b.text : undefined;
}
;
const MAX_COMPARISONS = 20_000;
class Comparisons {
most;
made = 0;
skipped = 0;
constructor(most = MAX_COMPARISONS) {
this.most = most;
}
match(answer, reference) {
if (this.made >= this.most) {
if (answer.key === reference.key)
return { how: 'the same in normal form', form: answer.key };
this.skipped += 1;
return null;
}
this.made += 1;
return sameAnswer(answer.text, reference.text);
}
}
var label_errors = __webpack_require__(7714);
var audit_reading = __webpack_require__(4036);
var outcomes_bits = __webpack_require__(674);
var recompute = __webpack_require__(6986);
var types = __webpack_require__(2469);
;
function sensitivityOf(pool, suspects, settings) {
const all = outcomesOf(pool, suspects, settings);
const byClass = types.D7.flatMap((name) => {
const own = suspects.filter((suspect) => suspect.class === name);
const count = own.reduce((sum, { allWrong }) => sum + allWrong, 0);
if (count === 0)
return [];
return [
{ class: name, suspects: count, ...(own.length === suspects.length ? all : outcomesOf(pool, own, settings)) },
];
});
return { ...all, byClass };
}
function outcomesOf(pool, suspects, settings) {
if (!suspects.some(({ allWrong }) => allWrong > 0))
return { withoutSuspects: null, regraded: null };
const rows = (0,recompute.e4)(suspects.map(({ row }) => row), pool.matrix.universe.length);
const right = new Map(suspects.filter(({ rightIfTrue }) => rightIfTrue.length > 0).map(({ row, rightIfTrue }) => [row, rightIfTrue]));
const changesTheCertificate = suspects.some(({ row, allWrong }) => allWrong > 0 && right.has(row));
return {
withoutSuspects: (0,recompute.ZK)((0,recompute.AW)(pool, rows), settings),
regraded: changesTheCertificate ? (0,recompute.ZK)((0,recompute.eO)(pool, right), settings) : null,
};
}
var audit_triage = __webpack_require__(1732);
var stats_weight = __webpack_require__(7142);
;
function auditOf(pool, evidence, certificate, { familyOf, showText, graded }) {
const { matrix } = pool;
const readings = new audit_reading.U(pool, evidence);
const comparisons = new Comparisons();
const triage = new audit_triage.T(readings, comparisons, evidence, familyOf);
const counts = { 'all-wrong': zeros(), partial: zeros() };
const lookedAt = { of: 0, answers: 0, references: 0, prompts: 0, stopReasons: 0, briefly: 0 };
const suspects = [];
const items = [];
const failed = [
...Array.from((0,outcomes_bits.Q6)(matrix.allWrong), (row) => ({ row, query: matrix.id(row), kind: 'all-wrong' })),
...Array.from((0,outcomes_bits.Q6)(matrix.partialAllWrong), (row) => ({ row, query: matrix.id(row), kind: 'partial' })),
].sort((a, b) => (0,natural_order.u)(a.query, b.query));
for (const { row, query, kind } of failed) {
const queries = (0,stats_weight.U)(matrix.weights, row);
const { class: found, suspicions, findings, texts, rightIfTrue, logged } = triage.judge(row);
items.push({ query, queries, kind, class: found, suspicions, findings, texts: showText ? texts : null });
counts[kind][found] += queries;
if (found !== 'unexplained')
suspects.push({ row, class: found, allWrong: kind === 'all-wrong' ? queries : 0, rightIfTrue });
lookedAt.of += queries;
if (logged.answers)
lookedAt.answers += queries;
if (findings.hasReference)
lookedAt.references += queries;
if (evidence?.prompts[row] !== undefined)
lookedAt.prompts += queries;
if (logged.stopReasons)
lookedAt.stopReasons += queries;
if (logged.briefly)
lookedAt.briefly += queries;
}
return {
queries: { allWrong: matrix.queries(matrix.allWrong), partial: matrix.queries(matrix.partialAllWrong) },
counts: counts['all-wrong'],
partialCounts: counts.partial,
lookedAt,
items,
...sensitivityOf(pool, suspects, (0,recompute.f5)(certificate)),
labelErrors: (0,label_errors.X)((0,label_errors.s)(graded ?? matrix), matrix, readings, comparisons, evidence, familyOf, showText),
};
}
function zeros() {
return Object.fromEntries(types.Lq.map((name) => [name, 0]));
}
var cluster_counts = __webpack_require__(5051);
var cluster_shares = __webpack_require__(3023);
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
var certify = __webpack_require__(4802);
var outcomes_matrix = __webpack_require__(59);
var binomial = __webpack_require__(6871);
var holm = __webpack_require__(4060);
;
function chanceOf(pool, certificate, options, shares) {
const { confidence, minGain, models, queries, singleBest } = certificate;
const n = queries.complete;
const delta = (0,level.e)(confidence);
const { matrix } = pool;
const p = shares === undefined
? (0,holm.F)(models.map(({ correct }) => (0,binomial.H)(n - correct, n, 1 - 1 / options)))
: null;
const isShown = (name, i) => p === null
? shares.exceeds(matrix.right[matrix.models.indexOf(name)], 1 / options, delta / models.length)
: p[i] <= delta;
const notShownBetter = models.flatMap(({ name, accuracy }, i) => isShown(name, i) ? [] : [{ name, accuracy, p: p?.[i] ?? null }]);
const out = new Set(notShownBetter.map(({ name }) => name));
const baseline = singleBest.declared ? singleBest.name : undefined;
const rest = matrix.members.filter(({ name }) => !out.has(name) || name === baseline);
if (out.size === 0 || rest.length < 2)
return { options, notShownBetter, gainWithout: null };
const { complete, id, weights } = matrix;
const left = new outcomes_matrix.q(rest, complete, weights, id);
const { point, lower, upper } = (0,certify.F)({ ...pool, ensembles: [], matrix: left }, { confidence, minGain, baseline, inShort: true }).gain;
return { options, notShownBetter, gainWithout: { point, lower, upper } };
}
var clopper_pearson = __webpack_require__(1946);
;
function contributionsOf(matrix, delta, shares) {
const { complete, models, right, weights } = matrix;
const rows = complete.length * 32;
const depth = new Uint32Array(rows);
for (const bits of right)
(0,outcomes_bits.qs)(bits, (row) => (depth[row] += 1));
const queries = new Float64Array(models.length + 1);
(0,outcomes_bits.qs)(complete, (row) => (queries[depth[row]] += (0,stats_weight.U)(weights, row)));
const n = matrix.queries(complete);
const alone = (0,outcomes_bits.kg)(rows, (w) => {
let word = 0;
for (let bit = 0; bit < 32; bit++)
if (depth[w * 32 + bit] === 1)
word |= 1 << bit;
return word;
});
const contributions = models.map((model, m) => {
const shared = new Float64Array(models.length + 1);
(0,outcomes_bits.qs)(right[m], (row) => (shared[depth[row]] += (0,stats_weight.U)(weights, row)));
const share = shared.reduce((sum, count, k) => (k === 0 ? sum : sum + count / k), 0);
const only = (0,outcomes_bits.kg)(rows, (w) => alone[w] & right[m][w]);
const count = matrix.queries(only);
const limits = shares === undefined ? (0,clopper_pearson.YP)(count, n, delta) : shares.interval(only, delta);
return { model, shapley: share / n, onlyRight: { count, rate: count / n, interval: limits } };
});
return {
contributions: contributions.sort((a, b) => b.shapley - a.shapley || (a.model < b.model ? -1 : 1)),
recall: Array.from(queries, (count, k) => ({ right: k, queries: count })),
};
}
var group_by = __webpack_require__(7825);
var bounds = __webpack_require__(7055);
var least_mean = __webpack_require__(6555);
;
const HOSTS = /^(azure|bedrock|cerebras|deepinfra|fireworks|groq|hyperbolic|lepton|novita|ollama|openrouter|replicate|sambanova|together|togetherai|vertex|vllm|sglang|latest|free)$/;
const QUANTISATIONS = /^(fp\d+|bf16|fp8|int[48]|nf4|awq|gptq|gguf|exl2|w\d+a\d+|[248]bit|q\d)$/;
const DATES = /^(20\d{6}|(0[1-9]|1[0-2])[0-3]\d|2[3-9](0[1-9]|1[0-2]))$/;
function baseName(name) {
const own = name
.toLowerCase()
.split('/')
.at(-1)
.replace(/@.*$/, '')
.replace(/:(free|beta|nitro|floor|latest|\d+)$/, '')
.replace(/^[a-z]+:(?=[a-z])/, '')
.replace(/^((us|eu|apac)\.)?(ai21|amazon|anthropic|cohere|deepseek|meta|mistral|openai|qwen)\./, '')
.replace(/^meta-(?=llama)/, '')
.replace(/-v\d+$/, (version, at, all) => (/20\d{6}$/.test(all.slice(0, at)) ? '' : version))
.replace(/[-_ ]20\d\d[-_](0[1-9]|1[0-2])[-_][0-3]\d(?=$|[-_ ])/, '');
const parts = own.split(/[-_ ]+/).map((part) => (part === 'inst' ? 'instruct' : part));
while (parts.length > 1 && isExtra(parts))
parts.pop();
return parts.join('-');
}
function isExtra(parts) {
const [before, last] = [parts.at(-2), parts.at(-1)];
if (last === 'turbo')
return before === 'instruct';
if (/^[kmsl0]$/.test(last))
return parts.some((part) => /^q\d$/.test(part));
return HOSTS.test(last) || QUANTISATIONS.test(last) || DATES.test(last);
}
;
function luckFloor(matrix, draws, delta, reference, shares) {
const groups = [...sameModels(matrix, delta, reference, shares), ...(draws === undefined ? [] : drawnTwice(draws))];
groups.sort((a, b) => b.gain - a.gain || (a.base < b.base ? -1 : 1));
return groups.length === 0 ? null : { groups };
}
function sameModels(matrix, delta, reference, shares) {
const byBase = (0,group_by.$)(matrix.models.keys(), (m) => baseName(matrix.models[m]));
const n = matrix.queries(matrix.complete);
const clusteredLower = (any, members) => (0,least_mean.rO)({
columns: members.map((m) => shares.counts(any.map((word, w) => word & ~matrix.right[m][w]))),
sizes: shares.sizes,
}, delta);
return [...byBase]
.filter(([, members]) => members.length > 1)
.map(([base, members]) => {
const any = (0,outcomes_bits.kg)(matrix.complete.length * 32, (w) => members.reduce((word, m) => word | matrix.right[m][w], 0));
const best = members.reduce((most, m) => Math.max(most, matrix.queries(matrix.right[m])), 0);
const rescues = matrix.queries(any) - best;
const overBest = (matrix.queries(any) - matrix.queries(matrix.right[reference])) / n;
const models = members.map((m) => matrix.models[m]).sort();
const lower = shares === undefined ? (0,bounds.BG)(rescues, n, delta) : clusteredLower(any, members);
return { base, models, draws: null, gain: rescues / n, overBest, lower };
});
}
function drawnTwice({ models }) {
return models.flatMap(({ name, draws, right }) => {
let [sum, queries, fewest] = [0, 0, Infinity];
for (const [q, r] of draws.entries()) {
if (r < 2)
continue;
sum += (right[q] * (r - right[q])) / (r * (r - 1));
queries += 1;
fewest = Math.min(fewest, r);
}
return queries === 0
? []
: [{ base: name, models: [name], draws: fewest, gain: sum / queries, overBest: null, lower: null }];
});
}
function allDrawsOf({ models }) {
const queries = models[0]?.draws.length ?? 0;
let allWrong = 0;
for (let q = 0; q < queries; q++)
if (models.every(({ right }) => right[q] === 0))
allWrong += 1;
return { queries, allWrong };
}
var domain = __webpack_require__(1870);
;
const TOLERANCE = 1e-12;
function betaRange(models, meanError, meanJoint) {
(0,domain.c)(Number.isInteger(models) && models >= 2, `betaRange: at least 2 models, not ${models}`);
(0,domain.c)(meanError >= 0 && meanError <= 1, `betaRange: the mean error must lie in [0, 1], not ${meanError}`);
const pairs = models * (models - 1);
const mean = models * meanError;
const whole = Math.floor(mean);
const least = (2 * whole * mean - whole * (whole + 1)) / pairs;
(0,domain.c)(meanJoint >= least - TOLERANCE && meanJoint <= meanError + TOLERANCE, `betaRange: with mean error ${meanError} of ${models} models the joint rate lies in [${least}, ${meanError}], not ${meanJoint}`);
const second = pairs * Math.min(meanError, Math.max(least, meanJoint));
let high = 1;
for (let i = 0; i <= models - 2; i++) {
const bound = (second - 2 * i * mean + i * (i + 1)) / ((models - i) * (models - i - 1));
high = Math.min(high, bound);
}
high = Math.max(0, high);
const low = Math.min(high, Math.max(0, (second - (models - 2) * mean) / models));
return [low, high];
}
var sums = __webpack_require__(126);
var bisect = __webpack_require__(9832);
;
function claytonProbability(u, theta) {
checkMargins(u);
(0,domain.c)(theta >= 0, `Clayton: theta must not be negative, not ${theta}`);
return probability(Array.from(u, Math.log), theta);
}
function claytonTailDependence(theta) {
(0,domain.c)(theta >= 0, `Clayton: theta must not be negative, not ${theta}`);
return theta === 0 ? 0 : Math.exp(-Math.LN2 / theta);
}
function fitClayton(u, meanJoint) {
checkMargins(u);
(0,domain.c)(u.length >= 2, 'Clayton: at least two margins are needed');
const logs = Array.from(u, Math.log);
const highest = meanOverPairs(u.length, (i, j) => Math.min(u[i], u[j]));
const lowest = meanOverPairs(u.length, (i, j) => Math.max(0, u[i] + u[j] - 1));
(0,domain.c)(meanJoint >= lowest - 1e-12 && meanJoint <= highest + 1e-12, `Clayton: the mean joint probability must lie in [${lowest}, ${highest}], not ${meanJoint}`);
const missing = (tau) => meanJoint - meanOfPairs(logs, (2 * tau) / (1 - tau));
if (missing(0) <= 0)
return { theta: 0, limit: 'independence' };
if (meanJoint >= highest)
return { theta: Infinity, limit: 'comonotone' };
const tau = (0,bisect.T)(missing, 0, 1);
return { theta: (2 * tau) / (1 - tau), limit: null };
}
function probability(logs, theta) {
if (theta === 0)
return Math.exp(logs.reduce((sum, x) => sum + x, 0));
const least = logs.reduce((a, b) => Math.min(a, b));
if (theta === Infinity)
return Math.exp(least);
const largest = -theta * least;
const logSum = largest < 700
? Math.log1p(logs.reduce((sum, x) => sum + Math.expm1(-theta * x), 0))
: largest + Math.log(logs.reduce((sum, x) => sum + Math.exp(-theta * x - largest), 0));
return Math.exp(-logSum / theta);
}
function meanOfPairs(logs, theta) {
const powers = logs.map((log) => Math.expm1(-theta * log));
return meanOverPairs(logs.length, (i, j) => {
const sum = powers[i] + powers[j];
if (theta > 0 && sum < Infinity)
return Math.exp(-Math.log1p(sum) / theta);
return probability([logs[i], logs[j]], theta);
});
}
function meanOverPairs(m, value) {
let sum = 0;
for (let i = 1; i < m; i++)
for (let j = 0; j < i; j++)
sum += value(i, j);
return sum / ((m * (m - 1)) / 2);
}
function checkMargins(u) {
(0,domain.c)(u.length >= 1, 'Clayton: there are no margins');
for (let i = 0; i < u.length; i++)
(0,domain.c)(u[i] > 0 && u[i] < 1, `Clayton: margins lie in (0, 1), not ${u[i]}`);
}
var correlation_matrix = __webpack_require__(5762);
var orthant = __webpack_require__(6326);
var stats_random = __webpack_require__(2681);
var stats_normal = __webpack_require__(8329);
;
const LOW = -20;
const HIGH = 8.5;
const CELLS_PER_UNIT = 32;
const DEGREE = 5;
const STRIDE = DEGREE + 1;
let table;
function tabledLogNormalCdf(x) {
if (!(x > LOW && x < HIGH))
return x > 0 ? 0 : (0,stats_normal.JM)(x);
const c = (table ??= filled());
const cell = ((x - LOW) * CELLS_PER_UNIT + 0.5) | 0;
const d = x - (LOW + cell / CELLS_PER_UNIT);
const i = cell * STRIDE;
const dd = d * d;
return ((c[i] * d + c[i + 1]) * dd + (c[i + 2] * d + c[i + 3])) * dd + (c[i + 4] * d + c[i + 5]);
}
function tabledLogNormalCdfSlope(x) {
if (!(x > LOW && x < HIGH))
return x > 0 ? 0 : (0,stats_normal.Sw)(x);
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
const h0 = (0,stats_normal.Sw)(x);
const s0 = x + h0;
const h1 = -h0 * s0;
const s1 = 1 + h1;
const h2 = -(h1 * s0 + h0 * s1);
const h3 = -(h2 * s0 + 2 * h1 * s1 + h0 * h2);
const h4 = -(h3 * s0 + 3 * h2 * s1 + 3 * h1 * h2 + h0 * h3);
coefficients.set([h4 / 120, h3 / 24, h2 / 6, h1 / 2, h0, (0,stats_normal.JM)(x)], cell * STRIDE);
}
return coefficients;
}
;
function singleFactorProbability(thresholds, rho) {
return Math.exp(logSingleFactorProbability(thresholds, rho));
}
function logSingleFactorProbability(thresholds, rho) {
(0,domain.c)(rho >= 0 && rho <= 1, `single factor: rho must lie in [0, 1], not ${rho}`);
(0,domain.c)(thresholds.length > 0, 'single factor: there are no thresholds');
const t = Float64Array.from(thresholds);
const odd = t.find((x) => !Number.isFinite(x));
(0,domain.c)(odd === undefined, `single factor: thresholds must be finite, not ${odd}`);
if (rho === 1)
return (0,stats_normal.JM)(Math.min(...t));
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
var pairwise = __webpack_require__(3955);
;
function pricedBy(correlations, thresholds, beta) {
const mean = (0,pairwise.W8)(correlations, thresholds.length, () => true);
const rho = Math.min(1, Math.max(0, mean));
const predicted = singleFactorProbability(thresholds, rho);
return { rho, beta: predicted, ratio: ratio(beta, predicted) };
}
function fullSigma(pairs, thresholds, beta, random, lattice) {
const { matrix } = (0,correlation_matrix.R)({ size: thresholds.length, cells: pairs.tetrachoric });
const { value, standardError } = (0,orthant.s)(thresholds, matrix, random, lattice);
return { beta: value, standardError, ratio: ratio(beta, value) };
}
function fullSigmaBlock({ pairs, thresholds, beta, seed }) {
return () => {
const prediction = fullSigma(pairs, thresholds, beta, (0,stats_random.I)(seed));
return Float64Array.of(prediction.beta, prediction.standardError, prediction.ratio ?? NaN);
};
}
function clayton(sets, pairs, beta) {
const rates = sets.counts.map((count) => count / sets.queries);
const joint = (0,pairwise.W8)(pairs.jointWrong, rates.length, () => true) / sets.queries;
const { theta } = fitClayton(rates, joint);
const predicted = claytonProbability(rates, theta);
return {
theta: Number.isFinite(theta) ? theta : null,
tailDependence: claytonTailDependence(theta),
beta: predicted,
ratio: ratio(beta, predicted),
};
}
function ratio(beta, predicted) {
const quotient = beta / predicted;
return Number.isFinite(quotient) ? quotient : null;
}
var external_node_fs_ = __webpack_require__(3024);
var external_node_os_ = __webpack_require__(8161);
var external_node_worker_threads_ = __webpack_require__(5919);
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
const allWrong = (0,outcomes_bits.U9)(together, sets.weights);
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
const points = poolSizeGrowth(sets, tetrachorics, thresholds, (0,stats_random.I)(seed));
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
const j = i + (0,stats_random.e)(random, items.length - i);
const kept = items[i];
items[i] = items[j];
items[j] = kept;
}
}
var multinomial = __webpack_require__(8145);
var bivariate_normal = __webpack_require__(5588);
var tetrachoric = __webpack_require__(5322);
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
const density = new Float64Array(WIDTH * WIDTH);
const tetrachoric_update_probability = new Float64Array(WIDTH * WIDTH);
const FACTORIALS = [1, 1, 2, 6, 24, 120, 720];
function taylor(h, k, z, coefficients) {
const rho = Math.tanh(z);
const s2 = 1 - rho * rho;
const s = Math.sqrt(s2);
const byH = h - rho * k;
const byK = k - rho * h;
density[0] = ((0,stats_normal.kC)(h) * (0,stats_normal.kC)(byK / s)) / s;
for (let j = 1; j < tetrachoric_update_DEGREE; j++)
density[j] = -(byK * density[j - 1] + (j > 1 ? (j - 1) * density[j - 2] : 0)) / s2;
for (let i = 1; i < tetrachoric_update_DEGREE; i++) {
const row = i * WIDTH;
const before = row - WIDTH;
for (let j = 0; j < tetrachoric_update_DEGREE; j++) {
const twice = i > 1 ? (i - 1) * density[before - WIDTH + j] : 0;
const mixed = j > 0 ? rho * j * density[before + j - 1] : 0;
density[row + j] = -(byH * density[before + j] + twice - mixed) / s2;
}
}
tetrachoric_update_probability[0] = (0,bivariate_normal.lN)(h, k, z);
tetrachoric_update_probability[WIDTH] = (0,stats_normal.kC)(h) * (0,stats_normal.vr)(byK / s);
tetrachoric_update_probability[1] = (0,stats_normal.kC)(k) * (0,stats_normal.vr)(byH / s);
for (let i = 2; i <= tetrachoric_update_DEGREE; i++) {
const row = i * WIDTH;
const before = row - WIDTH;
const twiceH = i > 2 ? tetrachoric_update_probability[before - WIDTH] : 0;
const twiceK = i > 2 ? tetrachoric_update_probability[i - 2] : 0;
tetrachoric_update_probability[row] = -h * tetrachoric_update_probability[before] - (i - 2) * twiceH - rho * density[before - WIDTH];
tetrachoric_update_probability[i] = -k * tetrachoric_update_probability[i - 1] - (i - 2) * twiceK - rho * density[i - 2];
}
for (let i = 1; i <= tetrachoric_update_DEGREE; i++)
for (let j = 1; i + j <= tetrachoric_update_DEGREE; j++)
tetrachoric_update_probability[i * WIDTH + j] = density[(i - 1) * WIDTH + j - 1];
for (let i = tetrachoric_update_DEGREE, at = 0; i >= 0; i--)
for (let j = tetrachoric_update_DEGREE - i; j >= 0; j--)
coefficients[at++] = tetrachoric_update_probability[i * WIDTH + j] / (FACTORIALS[i] * FACTORIALS[j]);
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
return (0,tetrachoric.R)({ both, onlyFirst: first - both, onlySecond: second - both, neither: n - first - second + both })
.rho;
}
const tetrachoric_update_STRIDE = TERMS + 12;
;
const BLOCK_SIZE = 25;
function ratioReplicates(input) {
const replicate = new Replicate(input);
return (block) => {
const random = (0,stats_random.I)(`${input.seed} ${block}`);
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
this.resample = (0,multinomial.e)(counts);
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
this.limits[active.length] = thresholds[m] = (0,stats_normal.Zl)(wrong[m] / n);
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
var wrong_sets = __webpack_require__(7738);
;
const LATTICE = { shifts: 2, points: 500 };
function sigmaReplicates({ sets, remaining, seed }) {
const predicted = (some) => fullSigma((0,pairwise.Xn)(some), (0,wrong_sets.W6)(some), 0, (0,stats_random.I)(seed), LATTICE).beta;
const logRatio = (some) => some.models.length < 2
? NaN
: Math.log(((0,wrong_sets.Pj)(some) * some.queries + 0.5) / some.queries / predicted(some));
return (block) => {
const part = remaining[block];
return Float64Array.of(part === undefined ? predicted(sets) : logRatio(within(sets, part)));
};
}
function within(sets, { rows, weights, queries }) {
const wrong = sets.wrong.map((bits) => (0,outcomes_bits.kg)(rows.length * 32, (w) => bits[w] & rows[w]));
const some = {
...sets,
complete: rows,
wrong,
counts: Float64Array.from(wrong, (bits) => (0,outcomes_bits.EF)(bits, rows, weights)),
queries,
weights,
};
return (0,wrong_sets.LE)(some, (0,wrong_sets.PC)(some));
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
function startWorks(works, script = __webpack_require__.ab + "worker.js") {
const total = (of) => works.reduce((sum, work) => sum + of(work), 0);
const helpers = total(({ seconds }) => seconds) < WORTH_A_THREAD
? 0
: Math.min((0,external_node_os_.availableParallelism)() - 1, MAX_THREADS - 1, Math.ceil(total(({ blocks }) => blocks) / 2));
const shared = works.map(({ kind, input, blocks, length }) => {
const results = new Float64Array(new SharedArrayBuffer(8 * blocks * length));
return { kind, input, length, results, states: new Int32Array(new SharedArrayBuffer(4 * blocks)) };
});
if (helpers > 0 && (0,external_node_fs_.existsSync)(script))
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
new external_node_worker_threads_.Worker(script, { workerData }).on('error', complain).unref();
}
catch (error) {
complain(error);
}
}
}
var hash32 = __webpack_require__(5991);
;
function assignGroups(first, second, groups) {
const seen = new Map();
return first.map((hash, item) => {
const content = hash * 2 ** 21 + (second[item] >>> 11);
const turn = seen.get(content) ?? 0;
seen.set(content, turn + 1);
return Math.floor(((0,hash32.QV)((hash + Math.imul(turn, 0x9e3779b9)) ^ second[item]) / 2 ** 32) * groups);
});
}
function keysOf(names) {
const key = (salt) => Uint32Array.from({ length: names }, (_, i) => (0,hash32.qj)(String(i), salt));
return [key(1), key(2)];
}
function groupCounts(sets, groups) {
const { place, start } = placesOf(sets, groups);
const models = sets.wrong.length;
const cells = (models * (models + 1)) / 2;
const dealt = sets.wrong.map((bits) => {
const moved = new Uint32Array(start[groups]);
(0,outcomes_bits.qs)(bits, (row) => {
for (let copy = place.first[row]; copy < place.first[row + 1]; copy++)
(0,outcomes_bits.S1)(moved, place.bit[copy]);
});
return moved;
});
const joint = new Float32Array(new SharedArrayBuffer(4 * groups * cells));
const queries = new Float64Array(groups);
const allWrong = new Float64Array(groups);
for (let group = 0; group < groups; group++) {
const part = dealt.map((bits) => bits.subarray(start[group], start[group + 1]));
let at = group * cells;
for (let i = 0; i < models; i++)
for (let j = 0; j <= i; j++)
joint[at++] = (0,outcomes_bits.EF)(part[i], part[j], null);
queries[group] = place.sizes[group];
const together = part[0].map((word, w) => part.reduce((all, bits) => all & bits[w], word));
allWrong[group] = (0,outcomes_bits.EF)(together, together, null);
}
return { groups, queries, allWrong, joint };
}
function placesOf(sets, groups) {
const { complete, wrong, weights } = sets;
const first = new Uint32Array(complete.length * 32 + 1);
(0,outcomes_bits.qs)(complete, (row) => (first[row + 1] = (0,stats_weight.U)(weights, row)));
for (let row = 1; row < first.length; row++)
first[row] += first[row - 1];
const hashes = contentHashes(complete.length * 32, wrong);
const [a, b] = hashes.map((byRow) => {
const byCopy = new Uint32Array(first.at(-1));
(0,outcomes_bits.qs)(complete, (row) => byCopy.fill(byRow[row], first[row], first[row + 1]));
return byCopy;
});
const group = assignGroups(a, b, groups);
const sizes = new Uint32Array(groups);
for (const g of group)
sizes[g] += 1;
const start = new Uint32Array(groups + 1);
for (let g = 0; g < groups; g++)
start[g + 1] = start[g] + ((sizes[g] + 31) >>> 5);
const next = start.slice(0, groups).map((word) => word * 32);
const bit = group.map((g) => next[g]++);
return { place: { first, bit, sizes }, start };
}
function contentHashes(rows, wrong) {
const keys = keysOf(wrong.length);
return keys.map((key) => {
const hashes = new Uint32Array(rows);
for (const [m, bits] of wrong.entries())
(0,outcomes_bits.qs)(bits, (row) => (hashes[row] ^= key[m]));
return hashes;
});
}
var patterns = __webpack_require__(6520);
;
function ratioInterval(sets, pairs, replicates, seed) {
const none = known({ interval: null, replicates: 0, made: 0 });
if ((0,wrong_sets.Pj)(sets) === 0)
return none;
const models = sets.models.length;
const sample = sampleOf(sets);
const work = workOf(sample, models) + STEPS.tetrachoric * farPairs(sets, pairs);
const made = Math.min(replicates, Math.floor(BUDGET.ratio / work));
if (made < Math.min(replicates, MIN_REPLICATES))
return none;
return {
kind: 'ratio',
input: { seed, models, known: knownPairs(sets, pairs.tetrachoric), sample },
blocks: Math.ceil(made / BLOCK_SIZE),
length: BLOCK_SIZE,
seconds: 1e-9 * work * made,
finish(numbers) {
const ratios = numbers.filter((ratio) => !Number.isNaN(ratio)).sort();
const interval = ratios.length === 0 ? null : [percentile(ratios, 0.05), percentile(ratios, 0.95)];
return { interval: interval?.every(Number.isFinite) ? interval : null, replicates: ratios.length, made };
},
};
}
const MIN_REPLICATES = 100;
const GROUPS = 2000;
const MAX_COUNTS = 6e7;
const QUERIES_PER_GROUP = 16;
const NEVER_NONE = 20;
function sampleOf(sets) {
const models = sets.models.length;
const groups = Math.min(GROUPS, Math.floor(MAX_COUNTS / ((models * (models + 1)) / 2)));
const rare = sets.counts.some((errors) => Math.min(errors, sets.queries - errors) < NEVER_NONE);
if (rare || sets.queries < QUERIES_PER_GROUP * groups)
return (0,patterns.L)(sets);
return (0,patterns.L)(sets, 4 * groups) ?? groupCounts(sets, groups);
}
function workOf(sample, models) {
const roots = (STEPS.nearbyTetrachoric * models * models) / 2;
if (!('members' in sample))
return roots + sample.groups * (STEPS.draw + (0.64 * models * models) / 2);
const { counts, start } = sample;
let work = roots;
for (let p = 0; p < counts.length; p++)
work += STEPS.draw + (start[p + 1] - start[p]) ** 2 / 2;
return work;
}
function farPairs({ counts, queries: n }, pairs) {
const models = counts.length;
const moves = counts.map((errors) => Math.sqrt((errors * (n - errors)) / n) / n / (0,stats_normal.kC)((0,stats_normal.Zl)(errors / n)));
let expected = 0;
for (let i = 1; i < models; i++) {
for (let j = 0; j < i; j++) {
const rho = pairs.tetrachoric[i * models + j];
const both = pairs.jointWrong[i * models + j];
const cells = [both, counts[i] - both, counts[j] - both, n - counts[i] - counts[j] + both];
if (cells.includes(0))
continue;
const turn = 0.45 * Math.sqrt(cells.reduce((sum, cell) => sum + 1 / cell, 0));
const reach = THRESHOLD_REACH * Math.sqrt(1 - rho * rho);
const near = [reach / moves[i], reach / moves[j], CORRELATION_REACH / turn].map((x) => 1 - 2 * (0,stats_normal.vr)(-x));
expected += 1 - near[0] * near[1] * near[2];
}
}
return expected;
}
function knownPairs({ counts, wrong, queries }, tetrachorics) {
const models = wrong.length;
const thresholds = counts.map((errors) => (0,stats_normal.Zl)(errors / queries));
const [rhos, first, second] = [[], [], []];
for (let i = 1; i < models; i++) {
for (let j = 0; j < i; j++) {
rhos.push(tetrachorics[i * models + j]);
first.push(thresholds[i]);
second.push(thresholds[j]);
}
}
return { rhos: Float64Array.from(rhos), first: Float64Array.from(first), second: Float64Array.from(second) };
}
;
function studentCritical(degrees, alpha) {
(0,domain.c)(degrees >= 2, `Student's t: at least 2 degrees of freedom, not ${degrees}`);
(0,domain.c)(alpha > 0 && alpha < 1, `Student's t: alpha must lie in (0, 1), not ${alpha}`);
const share = (0,clopper_pearson.Fk)(0.5, (degrees - 1) / 2, 1 - alpha);
return Math.sqrt((degrees * share) / (1 - share));
}
var sha256 = __webpack_require__(9589);
;
const FOLDS = 5;
const MIN_TO_FOLD = 2 * FOLDS;
function foldsOf(matrix, folds, deal, cluster) {
const { complete, weights } = matrix;
const foldOfCluster = cluster && dealClusters(matrix, folds, deal, cluster);
const dealt = Array.from({ length: folds }, () => ({
rows: new Uint32Array(complete.length),
weights: weights === null ? null : new Float64Array(weights.length),
}));
(0,outcomes_bits.qs)(complete, (row) => {
const weight = (0,stats_weight.U)(weights, row);
const name = cluster?.(row);
const together = name === undefined ? undefined : foldOfCluster.get(name);
if (together !== undefined) {
(0,outcomes_bits.S1)(dealt[together].rows, row);
if (weights !== null)
dealt[together].weights[row] = weight;
return;
}
const start = dealHash(matrix.id(row), deal) % folds;
for (let turn = 0; turn < Math.min(folds, weight); turn++) {
const fold = dealt[(start + turn) % folds];
(0,outcomes_bits.S1)(fold.rows, row);
if (fold.weights !== null)
fold.weights[row] = Math.floor((weight - turn - 1) / folds) + 1;
}
});
const split = dealt.map((heldOut) => ({
heldOut: part(heldOut.rows, heldOut.weights),
training: rest(matrix, heldOut),
}));
const isOneCluster = cluster !== undefined && split.some(({ training }) => training.queries === 0);
return isOneCluster ? foldsOf(matrix, folds, deal) : split;
}
function dealClusters(matrix, folds, deal, cluster) {
const sizes = new Map();
(0,outcomes_bits.qs)(matrix.complete, (row) => {
const name = cluster(row);
if (name !== undefined)
sizes.set(name, (sizes.get(name) ?? 0) + (0,stats_weight.U)(matrix.weights, row));
});
const all = [...sizes].map(([name, size]) => ({ name, size, hash: dealHash(name, deal) }));
all.sort((a, b) => b.size - a.size || a.hash - b.hash || (a.name < b.name ? -1 : 1));
const filled = Array.from({ length: folds }, () => 0);
const foldOf = new Map();
for (const { name, size } of all) {
const fold = filled.indexOf(Math.min(...filled));
filled[fold] += size;
foldOf.set(name, fold);
}
return foldOf;
}
function rest({ complete, weights }, heldOut) {
const left = weights === null ? null : weights.map((weight, row) => weight - heldOut.weights[row]);
const kept = (0,outcomes_bits.kg)(complete.length * 32, (w) => complete[w] & ~heldOut.rows[w]);
if (left !== null)
(0,outcomes_bits.qs)(heldOut.rows, (row) => left[row] > 0 && (0,outcomes_bits.S1)(kept, row));
return part(kept, left);
}
function part(rows, weights) {
return { rows, weights, queries: (0,outcomes_bits.U9)(rows, weights) };
}
function dealHash(name, deal) {
return Number.parseInt((0,sha256.s)(`${deal} ${name}`).slice(0, 8), 16);
}
;
const SIGMA_PARTS = 20;
const MIN_PARTS = 10;
const QUERIES_PER_MODEL = 3;
const DELTA = 0.1;
function sigmaInterval(matrix, sets, seed, cluster) {
const parts = sigmaParts(sets);
const n = sets.queries;
const allWrong = Math.round((0,wrong_sets.Pj)(sets) * n);
if (parts === 0 || allWrong === 0 || n < QUERIES_PER_MODEL * sets.models.length)
return known(null);
return {
kind: 'sigma',
input: { sets, remaining: foldsOf(matrix, parts, 0, cluster).map(({ training }) => training), seed },
blocks: parts + 1,
length: 1,
seconds: 1e-9 * (parts + 1) * stepsOfPart(sets),
finish: (numbers) => endsOf(numbers.subarray(0, parts), numbers[parts], allWrong, n),
};
}
function endsOf(without, predicted, allWrong, n) {
const parts = without.length;
const mean = without.reduce((sum, x) => sum + x, 0) / parts;
const variance = ((parts - 1) / parts) * without.reduce((sum, x) => sum + (x - mean) ** 2, 0);
const estimate = Math.log(allWrong / n / predicted);
const reach = studentCritical(parts - 1, DELTA) ** 2 * variance;
const normal = ((0,stats_normal.Zl)(DELTA / 2) ** 2 * (1 - allWrong / n)) / allWrong;
const end = (limit) => {
const exact = Math.log(allWrong / n / limit);
return estimate - Math.sign(exact) * Math.sqrt(Math.max(0, reach + exact ** 2 - normal));
};
const ends = [
Math.exp(end((0,clopper_pearson.Fk)(allWrong, n, DELTA / 2))),
Math.exp(end((0,clopper_pearson.Of)(allWrong, n, DELTA / 2))),
];
return ends.every(Number.isFinite) ? ends : null;
}
function sigmaParts(sets) {
const affordable = Math.min(SIGMA_PARTS, Math.floor(BUDGET.sigma / stepsOfPart(sets)));
return affordable < MIN_PARTS ? 0 : affordable;
}
function stepsOfPart({ complete, models, weights }) {
const size = models.length;
const pairs = (size * (size - 1)) / 2;
return (pairs * (STEPS.tetrachoric + stepsOfRows(complete.length, weights)) +
STEPS.eigen * size ** 3 +
LATTICE.shifts * LATTICE.points * STEPS.orthant * pairs);
}
;
const REPLICATES = 2000;
function startPairwise(matrix, options) {
options.stage?.('comparing every pair of models');
const all = (0,wrong_sets.L4)(matrix);
const members = (0,wrong_sets.PC)(all);
const most = modelsToPair(stepsOfRows(all.complete.length, all.weights));
const sets = (0,wrong_sets.LE)(all, (0,wrong_sets.Qd)(all, members, most));
const pairs = (0,pairwise.Xn)(sets);
const predictions = members.length < 2 ? NO_PREDICTIONS : startPredictions(matrix, sets, pairs, options);
return {
stop: predictions.stop,
finish(familyOf = (model) => model) {
const size = all.models.length;
const { thinned, ...predicted } = predictions.finish();
return {
pairwise: {
withoutThreshold: all.models.filter((_, i) => !members.includes(i)),
models: sets.models.length,
...(0,pairwise.xb)(pairs, familyOf),
betaRange: betaRange(size, (0,sums.cz)(all.counts) / (size * all.queries), (0,pairwise.n7)(all)),
...predicted,
},
thinned: [...fewerThan('correlations', sets.models.length, members.length, 'models'), ...thinned],
};
},
};
}
const NO_PREDICTIONS = {
stop: () => undefined,
finish: () => ({
beta: null,
singleFactor: null,
singleFactorPearson: null,
fullSigma: null,
clayton: null,
poolSize: [],
thinned: [],
}),
};
function startPredictions(matrix, sets, pairs, { seed, cluster, stage = () => undefined }) {
stage('working out what correlations predict');
const thresholds = (0,wrong_sets.W6)(sets);
const beta = (0,wrong_sets.Pj)(sets);
const { finish, stop } = startWorks([
cluster === undefined
? ratioInterval(sets, pairs, REPLICATES, `${seed} single factor`)
: known({ interval: null, replicates: 0, made: REPLICATES }),
sigmaInterval(matrix, sets, `${seed} full sigma`, cluster),
fullSigmaWork(pairs, thresholds, beta, `${seed} full sigma`),
poolSizeWork(sets, pairs, thresholds, `${seed} pool size`),
]);
return {
stop,
finish() {
const singleFactor = pricedBy(pairs.tetrachoric, thresholds, beta);
const [{ made, ...bootstrap }, interval, fullSigma, poolSize] = finish();
return {
beta,
singleFactor: { ...singleFactor, ...bootstrap },
singleFactorPearson: pricedBy(pairs.pearson, thresholds, beta),
fullSigma: { ...fullSigma, interval },
clayton: clayton(sets, pairs, beta),
poolSize,
thinned: [
...(beta > 0 ? fewerThan('ratio interval', made, REPLICATES, 'replicates') : []),
...(beta > 0 ? fewerThan('sigma interval', sigmaParts(sets), SIGMA_PARTS, 'parts') : []),
...fewerThan('pool sizes', drawsOfEachSize(sets), SUB_POOLS, 'pools of each size'),
],
};
},
};
}
function fullSigmaWork(pairs, thresholds, beta, seed) {
return {
kind: 'fullSigma',
input: { pairs, thresholds, beta, seed },
blocks: 1,
length: 3,
seconds: 0,
finish: ([predicted, standardError, ratio]) => ({
beta: predicted,
standardError: standardError,
ratio: Number.isNaN(ratio) ? null : ratio,
}),
};
}
function poolSizeWork(sets, { tetrachoric }, thresholds, seed) {
const draws = drawsOfEachSize(sets);
const sizes = draws === 0 ? [] : sizesUpTo(thresholds.length);
return {
kind: 'poolSize',
input: { sets, tetrachorics: tetrachoric, thresholds, seed },
blocks: 1,
length: 3 * sizes.length,
seconds: 1e-9 * draws * stepsOfDraws(sets),
finish: (numbers) => sizes.map((k, i) => {
const [median, p05, p95] = numbers.subarray(3 * i);
return { k, median: median, p05: p05, p95: p95 };
}),
};
}
;
const EVERY_SIZE = 100;
function poolCurve(matrix, baseline, cluster) {
const declared = baseline === undefined ? undefined : matrix.models.indexOf(baseline);
const all = { rows: matrix.complete, weights: matrix.weights, queries: matrix.queries(matrix.complete) };
const n = all.queries;
const order = greedyOrder(matrix, all);
const missed = uncoveredAlong(matrix, order, all);
const reference = (0,outcomes_bits.EF)(matrix.right[declared ?? order[0]], matrix.complete, matrix.weights);
const gains = missed.map((count) => (n - count - reference) / n);
const heldOut = n < MIN_TO_FOLD ? null : heldOutCurve(matrix, foldsOf(matrix, FOLDS, 0, cluster), declared);
const full = missed.indexOf(missed.at(-1)) + 1;
const enough = heldOut === null ? null : smallestWithin(heldOut);
const headroom = gains.at(-1);
const most = headroom > 0 ? gains.findIndex((gain) => gain >= 0.9 * headroom - 1e-12) + 1 : null;
const last = Math.max(full, enough ?? 1);
const points = pool_curve_sizesUpTo(last, most)
.map((k) => k - 1)
.map((i) => ({
k: i + 1,
models: order.slice(0, i + 1).map((m) => matrix.models[m]),
ceiling: (n - missed[i]) / n,
gain: gains[i],
heldOutCeiling: heldOut === null ? null : heldOut[i].ceiling,
heldOutGain: heldOut === null ? null : heldOut[i].gain,
heldOutStandardError: heldOut === null ? null : heldOut[i].standardError,
}));
return { poolCurve: points, fewModels: { ninetyPercent: most, enough } };
}
function pool_curve_sizesUpTo(last, wanted) {
const sizes = [];
for (let k = 1; k < last; k += k < EVERY_SIZE ? 1 : Math.ceil(k / 10))
sizes.push(k);
if (wanted !== null && wanted < last && !sizes.includes(wanted))
sizes.push(wanted);
return [...sizes, last].sort((a, b) => a - b);
}
function greedyOrder(matrix, part) {
const uncovered = part.rows.slice();
const accuracy = matrix.right.map((right) => (0,outcomes_bits.EF)(right, part.rows, part.weights));
const left = [...matrix.models.keys()].sort((a, b) => (isBefore(matrix, accuracy, a, b) ? -1 : 1));
const adds = accuracy.slice();
const order = [];
while (left.length > 0) {
let [at, most] = [-1, 0];
for (const [i, m] of left.entries()) {
if (adds[m] <= most)
continue;
adds[m] = (0,outcomes_bits.EF)(matrix.right[m], uncovered, part.weights);
if (adds[m] > most)
[at, most] = [i, adds[m]];
}
if (at < 0)
return [...order, ...left];
const [chosen] = left.splice(at, 1);
order.push(chosen);
remove(uncovered, matrix.right[chosen]);
}
return order;
}
function isBefore(matrix, accuracy, a, b) {
return accuracy[a] === accuracy[b] ? matrix.models[a] < matrix.models[b] : accuracy[a] > accuracy[b];
}
function remove(from, bits) {
for (let w = 0; w < from.length; w++)
from[w] &= ~bits[w];
}
function uncoveredAlong(matrix, order, part) {
const uncovered = part.rows.slice();
return order.map((m) => {
remove(uncovered, matrix.right[m]);
return (0,outcomes_bits.U9)(uncovered, part.weights);
});
}
function heldOutCurve(matrix, folds, declared) {
const size = matrix.models.length;
const [covered, wins, losses] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
let n = 0;
for (const { training, heldOut } of folds) {
n += heldOut.queries;
const order = greedyOrder(matrix, training);
const single = matrix.right[declared ?? order[0]];
const singleRight = (0,outcomes_bits.EF)(single, heldOut.rows, heldOut.weights);
const uncovered = heldOut.rows.slice();
for (const [k, m] of order.entries()) {
remove(uncovered, matrix.right[m]);
const reached = heldOut.queries - (0,outcomes_bits.U9)(uncovered, heldOut.weights);
const lost = (0,outcomes_bits.EF)(single, uncovered, heldOut.weights);
covered[k] += reached;
losses[k] += lost;
wins[k] += reached - (singleRight - lost);
}
}
return Array.from(covered, (reached, k) => {
const gain = (wins[k] - losses[k]) / n;
const variance = Math.max(0, (wins[k] + losses[k]) / n - gain * gain);
return { ceiling: reached / n, gain, standardError: Math.sqrt(variance / n) };
});
}
function smallestWithin(curve) {
const { gain, standardError } = curve.at(-1);
return curve.findIndex((point) => gain - point.gain <= standardError) + 1;
}
var gain_over_best = __webpack_require__(3923);
var mcnemar = __webpack_require__(875);
;
function couldBeBest({ complete, models, right, weights }, best, level, shares) {
const alpha = level / (models.length - 1);
if (shares !== undefined) {
return [...models.keys()].filter((m) => m === best || !shares.isMore(right[best], right[m], alpha));
}
const correct = right.map((bits) => (0,outcomes_bits.EF)(bits, complete, weights));
return [...models.keys()].filter((m) => {
const both = (0,outcomes_bits.EF)(right[best], right[m], weights);
return m === best || (0,mcnemar.L)(correct[best] - both, correct[m] - both) > alpha;
});
}
;
function regimeOf(matrix, reference, declared, delta, shares) {
const allWrong = matrix.queries(matrix.allWrong);
const errorsOf = (m) => matrix.queries(matrix.complete) - matrix.queries(matrix.right[m]);
const errors = errorsOf(reference);
if (errors === 0)
return null;
const gamma = declared ? 0 : (0,gain_over_best.$R)(delta);
const candidates = declared ? [reference] : couldBeBest(matrix, reference, gamma, shares);
const most = candidates.reduce((largest, m) => Math.max(largest, errorsOf(m)), errors);
const [low, high] = shares === undefined
? [(0,clopper_pearson.YP)(allWrong, most, delta - gamma)[0], (0,clopper_pearson.YP)(allWrong, errors, delta - gamma)[1]]
: clusteredInterval(matrix, candidates, shares, (delta - gamma) / 2);
const name = low > 0.5 ? 'ceiling-bound' : high < 0.5 ? 'realizability-bound' : 'mixed';
return { name, unrescuable: allWrong / errors, interval: [low, high] };
}
function clusteredInterval(matrix, candidates, shares, alpha) {
const allWrong = shares.counts(matrix.allWrong);
let [low, high] = [1, 0];
for (const m of candidates) {
const wrong = (0,outcomes_bits.kg)(matrix.complete.length * 32, (w) => matrix.complete[w] & ~matrix.right[m][w]);
const errors = shares.counts(wrong);
const units = [...errors.keys()].filter((unit) => errors[unit] > 0);
const sizes = Float64Array.from(units, (unit) => errors[unit]);
const shared = Float64Array.from(units, (unit) => allWrong[unit]);
const own = sizes.map((size, unit) => size - shared[unit]);
if (!(0,least_mean.l)(shared, sizes, low, alpha))
low = Math.min(low, (0,cluster_shares.FC)(shared, sizes, alpha));
if (!(0,least_mean.l)(own, sizes, 1 - high, alpha))
high = Math.max(high, (0,cluster_shares.Mb)(shared, sizes, alpha));
}
return [low, high];
}
var hash_order = __webpack_require__(5163);
var target_bets = __webpack_require__(9568);
;
function routerScores(models) {
const n = models[0].draws.length;
const size = models.length;
const scores = new Float64Array(n);
const [sums, squares] = [new Float64Array(size), new Float64Array(size)];
const [keptWrong, keptRight] = [new Float64Array(size), new Float64Array(size)];
for (let q = 0; q < n; q++) {
const k = weightOf(sums, squares, q);
for (let m = 0; m < size; m++) {
const [r, c] = [models[m].draws[q], models[m].right[q]];
const known = k * ((sums[m] + 0.5) / (q + 1));
keptWrong[m] = (c + known) / (r - 1 + k);
keptRight[m] = (c - 1 + known) / (r - 1 + k);
}
let score = 0;
for (let m = 0; m < size; m++) {
const right = models[m].right[q];
if (right > 0)
score += (right / models[m].draws[q]) * chanceToLead(models, q, m, keptRight, keptWrong);
}
scores[q] = score;
for (let m = 0; m < size; m++) {
const [r, c] = [models[m].draws[q], models[m].right[q]];
sums[m] += c / r;
squares[m] += (c * (c - 1)) / (r * (r - 1));
}
}
return scores;
}
function chanceToLead(models, query, leader, keptRight, keptWrong) {
const rank = keptRight[leader];
let chance = 1;
for (let m = 0; m < models.length && chance > 0; m++) {
if (m === leader)
continue;
const below = (other) => other < rank || (other === rank && m > leader);
const share = models[m].right[query] / models[m].draws[query];
chance *= (below(keptRight[m]) ? share : 0) + (below(keptWrong[m]) ? 1 - share : 0);
}
return chance;
}
function weightOf(sums, squares, queries) {
if (queries === 0)
return 1;
let [within, between] = [0, 0];
for (let m = 0; m < sums.length; m++) {
const mean = sums[m] / queries;
const variance = Math.max(0, squares[m] / queries - mean * mean);
between += variance;
within += mean * (1 - mean) - variance;
}
const one = sums.length / (4 * queries);
return (Math.max(0, within) + one) / (between + one);
}
;
const FACTORS = Array.from({ length: 13 }, (_, power) => 0.25 * Math.sqrt(2 ** power));
const STATISTICS = FACTORS.length + 1;
function routerUpperLimit(models, shares, against, delta) {
const n = shares[0].length;
const size = models.length;
const wrong = against.map((m) => shares[m].map((share) => 1 - share));
const near = new least_mean.QM(wrong);
const { eagerness, rest } = (0,least_mean.xG)(n, against.length);
const ranges = new Ranges(size);
const fewest = models.reduce((least, { draws }) => draws.reduce((few, r) => Math.min(few, r), least), Infinity);
const past = new PastStatistics(n);
const statistics = new Float64Array(STATISTICS);
const headrooms = new Float64Array(STATISTICS);
const [values, slopes, lows, highs] = [0, 1, 2, 3].map(() => new Float64Array(n));
for (let q = 0; q < n; q++) {
near.choose();
const { chosen } = near;
const best = past.best((j) => ranges.width(j, chosen, fewest));
const a = eagerness[q];
slopes[q] = a === 0 ? 0 : a / (past.deviation(best) * Math.sqrt(rest[q]));
[lows[q], highs[q]] = ranges.of(best, chosen, fewest);
fill(statistics, models, shares, q);
const reference = 1 - near.next(q, 0) / chosen;
for (let j = 0; j < STATISTICS; j++) {
headrooms[j] += statistics[j] / n;
statistics[j] -= reference;
}
values[q] = statistics[best];
past.add(statistics);
}
const next = past.best((j) => ranges.width(j, 1, fewest));
const best = against.reduce((most, m) => Math.max(most, (0,sums.i2)(shares[m])), 0);
return {
point: headrooms[next] - best,
upper: (0,target_bets.Ct)({ values, slopes, lows, highs, weights: new Float64Array(n).fill(1) }, delta, 1),
};
}
function fill(to, models, shares, query) {
const size = models.length;
let [largest, sum, squares, unbiased] = [0, 0, 0, 0];
for (let m = 0; m < size; m++) {
const share = shares[m][query];
const [r, c] = [models[m].draws[query], models[m].right[query]];
largest = Math.max(largest, share);
sum += share;
squares += share * share;
unbiased += (c * (c - 1)) / (r * (r - 1));
}
const spread = unbiased - (sum * sum - squares + unbiased) / size;
to[0] = largest;
for (let i = 0; i < FACTORS.length; i++)
to[i + 1] = sum / size + offset(FACTORS[i], size) + FACTORS[i] * spread;
}
function offset(factor, size) {
return (1 - 1 / size) / (4 * factor);
}
class Ranges {
size;
known = new Map();
constructor(size) {
this.size = size;
}
width(statistic, chosen, fewest) {
const [low, high] = this.of(statistic, chosen, fewest);
return high - low;
}
of(statistic, chosen, fewest) {
if (statistic === 0)
return [0, 1];
const draws = Math.min(fewest, 1000);
const key = (draws * this.size + chosen - 1) * STATISTICS + statistic;
let range = this.known.get(key);
if (range === undefined)
this.known.set(key, (range = this.workOut(FACTORS[statistic - 1], chosen, draws)));
return range;
}
workOut(factor, chosen, draws) {
const { size } = this;
let most = -Infinity;
for (let ones = 0; ones <= size; ones++) {
const reference = Math.max(0, ones - (size - chosen)) / chosen;
most = Math.max(most, ones / size - reference + (factor * ones * (size - ones)) / size);
}
const least = chosen / size - 1 - (factor * (size - 1)) / (4 * (draws - 1));
const shift = offset(factor, size);
return [least + shift, most + shift];
}
}
class PastStatistics {
total;
sums = new Float64Array(STATISTICS);
squares = new Float64Array(STATISTICS);
count = 0;
constructor(total) {
this.total = total;
}
add(statistics) {
for (let j = 0; j < STATISTICS; j++) {
this.sums[j] += statistics[j];
this.squares[j] += statistics[j] ** 2;
}
this.count += 1;
}
deviation(j) {
const { count } = this;
const spread = count === 0 ? 0 : this.squares[j] - this.sums[j] ** 2 / count;
return Math.sqrt((Math.max(0, spread) + 0.25) / (count + 1));
}
best(width) {
let [best, least] = [0, Infinity];
for (let j = 0; j < STATISTICS; j++) {
const mean = this.count === 0 ? 0 : this.sums[j] / this.count;
const value = mean + (2 * this.deviation(j)) / Math.sqrt(this.total) + (2 * width(j)) / this.total;
if (value < least)
[best, least] = [j, value];
}
return best;
}
}
;
function routerCeiling(input, baseline, delta) {
const total = input.models[0]?.draws.length ?? 0;
const usable = [];
for (let query = 0; query < total; query++)
if (input.models.every(({ draws }) => draws[query] >= 2))
usable.push(query);
const n = usable.length;
if (n === 0)
return null;
const queries = Array.from((0,hash_order.V)(usable.map(input.id)), (i) => usable[i]);
const models = [...input.models]
.sort((a, b) => (a.name < b.name ? -1 : 1))
.map(({ name, draws, right }) => ({
name,
draws: Uint32Array.from(queries, (q) => draws[q]),
right: Uint32Array.from(queries, (q) => right[q]),
}));
const against = [...models.keys()].filter((m) => baseline === undefined || models[m].name === baseline);
const shares = models.map(({ draws, right }) => Float64Array.from(draws, (r, q) => right[q] / r));
const means = against.map((m) => (0,sums.i2)(shares[m]));
const scores = routerScores(models);
const crossFitted = (0,sums.i2)(scores) - Math.max(...means);
const above = routerUpperLimit(models, shares, against, delta);
const point = Math.max(0, crossFitted, above.point);
const values = new Float64Array(n);
let lower = Infinity;
for (const m of against) {
for (let q = 0; q < n; q++)
values[q] = (1 + scores[q] - shares[m][q]) / 2;
lower = Math.min(lower, 2 * (0,target_bets.ay)(values, delta) - 1);
}
const repeats = models.reduce((least, { draws }) => draws.reduce((few, r) => Math.min(few, r), least), Infinity);
return {
repeats,
queries: n,
leftOut: total - n,
gain: {
point,
lower: Math.max(0, lower),
upper: Math.max(point, above.upper),
crossFitted,
},
};
}
;
function cohenKappa(table) {
const size = table.length;
(0,domain.c)(table.every((row) => row.length === size && row.every(isCount)), 'cohenKappa: the table must be square, of counts that are finite and not negative');
const total = (0,sums.cz)(table.map(sums.cz));
if (total === 0)
return null;
const first = table.map((row) => (0,sums.cz)(row) / total);
const second = table.map((_, j) => (0,sums.cz)(table.map((row) => row[j])) / total);
const byChance = (0,sums.cz)(first.map((p, i) => p * second[i]));
const disagreementByChance = (0,sums.cz)(first.map((p, i) => p * (0,sums.cz)(second.filter((_, j) => j !== i))));
if (disagreementByChance === 0)
return null;
const disagreement = (0,sums.cz)(table.map((row, i) => (0,sums.cz)(row.filter((_, j) => j !== i)))) / total;
const kappa = 1 - disagreement / disagreementByChance;
const influence = (i, j) => (i === j ? 1 : 0) - (1 - kappa) * (second[i] + first[j]);
const centre = kappa - byChance * (1 - kappa);
const variance = (0,sums.cz)(table.map((row, i) => (0,sums.cz)(row.map((count, j) => count * (influence(i, j) - centre) ** 2)))) / total;
return { kappa, standardError: Math.sqrt(variance / total) / disagreementByChance };
}
function fleissKappa(ratings, times) {
const raters = ratings.length === 0 ? 2 : (0,sums.cz)(ratings[0]);
const categories = ratings[0]?.length ?? 0;
const weights = times ?? ratings.map(() => 1);
(0,domain.c)(raters >= 2 && ratings.every((row) => row.length === categories && row.every(isCount) && (0,sums.cz)(row) === raters), 'fleissKappa: every subject needs the same number of ratings, at least 2, in the same categories');
(0,domain.c)(weights.length === ratings.length && weights.every(isCount), 'fleissKappa: as many numbers of subjects as kinds of subjects, finite and not negative');
const subjects = (0,sums.cz)(weights);
if (subjects === 0)
return null;
const shares = Array.from({ length: categories }, (_, c) => (0,sums.cz)(ratings.map((row, i) => weights[i] * row[c])) / (subjects * raters));
const disagreementByChance = (0,sums.cz)(shares.map((p, c) => p * (0,sums.cz)(shares.filter((_, other) => other !== c))));
if (disagreementByChance === 0)
return null;
const differing = ratings.map((row) => (0,sums.cz)(row.map((count) => count * (raters - count))) / (raters * (raters - 1)));
return 1 - (0,sums.cz)(differing.map((share, i) => share * weights[i])) / subjects / disagreementByChance;
}
function isCount(x) {
return Number.isFinite(x) && x >= 0;
}
;
const MAX_MODELS = 20;
const NEARLY_ALL = 0.95;
function similarityOf(matrix, options) {
const all = (0,wrong_sets.L4)(matrix);
const sets = (0,wrong_sets.LE)(all, (0,wrong_sets.Qd)(all, [...all.models.keys()], MAX_MODELS));
const answers = sets.models.map((model) => similarity_known(sets, options.answers?.(model)));
const pairs = sets.models.flatMap((_, i) => [...sets.models.keys()].slice(i + 1).map((j) => ({
models: [sets.models[i], sets.models[j]],
...outcomeMeasures(sets, i, j),
...answerMeasures(sets, i, j, answers, options.options),
})));
const mean = (of) => {
const known = pairs.map(of).filter((value) => value !== null);
return known.length === 0 ? null : (0,sums.i2)(known);
};
return {
models: sets.models.length,
mean: {
errorConsistency: mean((pair) => pair.errorConsistency),
doubleFault: mean((pair) => pair.doubleFault),
disagreement: mean((pair) => pair.disagreement),
yuleQ: mean((pair) => pair.yuleQ),
capa: mean((pair) => pair.capa),
sameWrong: mean((pair) => pair.sameWrong),
},
pairs: pairs.sort((a, b) => (b.errorConsistency ?? -2) - (a.errorConsistency ?? -2)),
};
}
function outcomeMeasures({ counts, queries, weights, wrong }, i, j) {
const both = (0,outcomes_bits.EF)(wrong[i], wrong[j], weights);
const [onlyFirst, onlySecond] = [counts[i] - both, counts[j] - both];
const neither = queries - both - onlyFirst - onlySecond;
const [same, odds] = [both * neither, onlyFirst * onlySecond];
const table = [
[neither, onlySecond],
[onlyFirst, both],
];
return {
errorConsistency: cohenKappa(table)?.kappa ?? null,
doubleFault: both / queries,
disagreement: (onlyFirst + onlySecond) / queries,
yuleQ: same + odds === 0 ? null : (same - odds) / (same + odds),
};
}
function similarity_known({ complete }, of) {
if (of === undefined)
return undefined;
const rows = new Uint32Array(complete.length);
(0,outcomes_bits.qs)(complete, (row) => of[row] >= 0 && (0,outcomes_bits.S1)(rows, row));
return { of, rows };
}
function answerMeasures({ queries, weights, wrong }, i, j, answers, options) {
const [first, second] = [answers[i], answers[j]];
if (first === undefined || second === undefined)
return { capa: null, sameWrong: null };
const rows = (0,outcomes_bits.E$)(first.rows, second.rows);
const bothKnown = (0,outcomes_bits.U9)(rows, weights);
const wrongFirst = (0,outcomes_bits.EF)(rows, wrong[i], weights);
const wrongSecond = (0,outcomes_bits.EF)(rows, wrong[j], weights);
let bothWrong = 0;
let sameWrong = 0;
(0,outcomes_bits.qs)((0,outcomes_bits.Bc)([wrong[i], wrong[j]], rows), (row) => {
const weight = (0,stats_weight.U)(weights, row);
bothWrong += weight;
if (first.of[row] === second.of[row])
sameWrong += weight;
});
if (bothKnown === 0 || bothKnown < NEARLY_ALL * queries)
return { capa: null, sameWrong: null };
const [p, q] = [wrongFirst / bothKnown, wrongSecond / bothKnown];
const chance = options === undefined ? 1 : (1 - p) * (1 - q) + (p * q) / (options - 1);
const agreed = (bothKnown - wrongFirst - wrongSecond + bothWrong + sameWrong) / bothKnown;
return {
capa: chance >= 1 ? null : (agreed - chance) / (1 - chance),
sameWrong: bothWrong === 0 ? null : sameWrong / bothWrong,
};
}
var estimate = __webpack_require__(4244);
var incomplete_beta = __webpack_require__(337);
;
const SMALLEST = 1e-12;
function pGainAtLeast(rescued, n, minGain, baseline, delta) {
if (baseline !== undefined)
return (0,binomial.H)(rescued[baseline], n, minGain);
if (Math.min(...rescued) / n >= minGain)
return 1;
const rejects = (level) => (0,bounds.jG)(rescued, n, level) < minGain;
const atDelta = rejects(delta);
let [low, high] = atDelta ? [SMALLEST, delta] : [delta, 1 - 2 ** -50];
if (atDelta ? rejects(low) : !rejects(high))
return atDelta ? low : 1;
while (high > low * (1 + 1e-6)) {
const middle = Math.sqrt(low * high);
if (rejects(middle))
high = middle;
else
low = middle;
}
return high;
}
function pGainBelow(rescues, n, minGain) {
if (minGain === 0)
return 0;
return rescues === 0 ? 1 : (0,incomplete_beta.J)(rescues, n - rescues + 1, minGain).lower;
}
function clusteredPValues(counts, minGain, baseline, delta, slices) {
const smallest = (decides) => {
let k = 0;
while (k < slices && decides(delta / (k + 1)))
k += 1;
return k === 0 ? 1 : (delta / k) * (1 - 1e-12);
};
return {
noGain: smallest((level) => (0,estimate.pA)(counts, baseline, level).upper < minGain),
gainPossible: smallest((level) => (0,estimate.pA)(counts, baseline, level).lower >= minGain),
};
}
;
function slicesOf(pool, certificate, groups) {
const delta = (0,level.e)(certificate.confidence);
const slices = [...groups]
.sort(([a], [b]) => (0,natural_order.u)(a, b))
.map(([name, rows]) => sliceOf(name, { ...pool, ensembles: [], traffic: undefined, matrix: pool.matrix.within(rows) }, certificate, delta, groups.size));
const decidable = slices.filter(({ p }) => p !== null);
const noGain = (0,holm.F)(decidable.map(({ p }) => p.noGain));
const gainPossible = (0,holm.F)(decidable.map(({ p }) => p.gainPossible));
const corrected = new Map(decidable.map((slice, i) => {
const p = { noGain: noGain[i], gainPossible: gainPossible[i] };
return [slice, { ...slice, p, correctedVerdict: verdictAt(p, delta) }];
}));
return slices.map((slice) => corrected.get(slice) ?? slice);
}
function sliceOf(name, pool, whole, delta, slices) {
const { cluster, matrix } = pool;
const n = matrix.queries(matrix.complete);
if (n === 0)
return { ...NOTHING, name };
const { minGain, confidence } = whole;
const baseline = whole.singleBest.declared ? whole.singleBest.name : undefined;
const { allWrong, gain, models, queries, singleBest, verdict } = (0,certify.F)(pool, { confidence, minGain, baseline });
const best = models.find((model) => model.name === singleBest.name);
const rescued = models.map((model) => model.rescues);
const declared = baseline === undefined ? undefined : models.indexOf(best);
return {
name,
queries: n,
verdict,
correctedVerdict: verdict,
p: cluster === undefined
? {
noGain: pGainAtLeast(rescued, n, minGain, declared, delta),
gainPossible: pGainBelow(best.rescues, n, minGain),
}
: clusteredPValues((0,cluster_counts.Zo)(matrix, cluster), minGain, baseline === undefined ? undefined : matrix.models.indexOf(baseline), delta, slices),
neededToDecide: queries.neededToDecide,
singleBest: { name: best.name, accuracy: best.accuracy },
allWrong: { count: allWrong.count, rate: allWrong.rate },
gain: { point: gain.point, lower: gain.lower, upper: gain.upper },
regime: regimeOf(matrix, matrix.models.indexOf(best.name), singleBest.declared, delta, cluster && new cluster_shares.v5((0,cluster_counts.Dg)(matrix, cluster))),
};
}
const NOTHING = {
queries: 0,
verdict: 'inconclusive',
correctedVerdict: 'inconclusive',
p: null,
neededToDecide: null,
singleBest: null,
allWrong: null,
gain: null,
regime: null,
};
function verdictAt(p, delta) {
if (p.noGain <= delta)
return 'no-gain';
return p.gainPossible <= delta ? 'gain-possible' : 'inconclusive';
}
;
function startDiagnostics(pool, certificate, options, started = startPairwise(pool.matrix, options)) {
const { matrix } = pool;
const { stage = () => undefined } = options;
const { name: best, declared } = certificate.singleBest;
const baseline = declared ? best : undefined;
const delta = (0,level.e)(certificate.confidence);
stage('looking for the best few models');
const few = poolCurve(matrix, baseline, options.cluster);
const groups = options.groups && largest(matrix, options.groups);
const shares = pool.cluster && new cluster_shares.v5((0,cluster_counts.Dg)(matrix, pool.cluster));
const beside = {
regime: regimeOf(matrix, matrix.models.indexOf(best), declared, delta, shares),
...few,
slices: groups === undefined ? null : slicesOf(pool, certificate, groups),
routerCeiling: options.draws === undefined ? null : routerCeiling(options.draws, baseline, delta),
luckFloor: luckFloor(matrix, options.draws, delta, matrix.models.indexOf(best), shares),
chance: options.options === undefined ? null : chanceOf(pool, certificate, options.options, shares),
allDraws: options.draws === undefined ? null : allDrawsOf(options.draws),
...contributionsOf(matrix, delta, shares),
similarity: similarityOf(matrix, options),
};
return () => {
stage('resampling questions');
const { pairwise, thinned } = started.finish(options.familyOf);
return {
pairwise,
...beside,
thinned: [
...thinned,
...fewerThan('pool curve', few.poolCurve.length, few.poolCurve.at(-1).k, 'sizes'),
...fewerThan('groups', groups?.size ?? 0, options.groups?.size ?? 0, 'groups'),
],
};
};
}
function largest(matrix, groups) {
const most = groupsToCertify(matrix.models.length, stepsOfRows(matrix.complete.length, matrix.weights));
if (groups.size <= most)
return groups;
const sized = [...groups].map(([name, rows]) => ({
name,
rows,
queries: (0,outcomes_bits.EF)(rows, matrix.complete, matrix.weights),
}));
sized.sort((a, b) => b.queries - a.queries || (a.name < b.name ? -1 : 1));
return new Map(sized.slice(0, most).map(({ name, rows }) => [name, rows]));
}
;
const MAX_PAIRS = 20;
function pairedFormats(matrix, groups, pairOf, delta) {
const formats = [...groups]
.sort(([a], [b]) => (0,natural_order.u)(a, b))
.map(([name, rows]) => ({ name, rowOf: questionsOf(rows, matrix, pairOf) }));
const sharing = formats
.flatMap((first, i) => formats.slice(i + 1).map((second) => match(first, second, matrix)))
.filter(({ shared }) => shared > 0);
const most = [...sharing].sort((a, b) => b.shared - a.shared).slice(0, MAX_PAIRS);
const compared = sharing.filter((pair) => most.includes(pair)).map((pair) => compare(pair, matrix, delta));
const adjusted = (0,holm.F)(compared.map(({ p }) => p));
return {
pairs: compared.map((pair, i) => ({ ...pair, p: adjusted[i] })),
pairsLeftOut: sharing.length - compared.length,
};
}
const AGAIN = -1;
function questionsOf(rows, { universe, weights }, pairOf) {
const rowOf = new Map();
(0,outcomes_bits.qs)(rows, (row) => {
if (!(0,outcomes_bits.c0)(universe, row))
return;
const question = pairOf[row];
const isOne = !rowOf.has(question) && (weights === null || weights[row] === 1);
rowOf.set(question, isOne ? row : AGAIN);
});
return rowOf;
}
function match(first, second, { complete }) {
const rows = [];
let [shared, incomplete, askedAgain] = [0, 0, 0];
for (const [question, a] of first.rowOf) {
const b = second.rowOf.get(question);
if (b === undefined || (a === b && a !== AGAIN))
continue;
shared += 1;
if (a === AGAIN || b === AGAIN)
askedAgain += 1;
else if (!(0,outcomes_bits.c0)(complete, a) || !(0,outcomes_bits.c0)(complete, b))
incomplete += 1;
else
rows.push([a, b]);
}
return { formats: [first.name, second.name], shared, leftOut: { incomplete, askedAgain }, rows };
}
function compare({ formats, leftOut, rows }, matrix, delta) {
const n = rows.length;
const wrong = tally(rows, matrix.allWrong);
const allWrongIn = (count) => ({ count, rate: count / n, interval: (0,clopper_pearson.YP)(count, n, delta) });
const models = matrix.models
.map((name, m) => ({ name, right: tally(rows, matrix.right[m]) }))
.sort((a, b) => (0,natural_order.u)(a.name, b.name));
const adjusted = (0,holm.F)(models.map(({ right }) => (0,mcnemar.z)(right.onlyFirst, right.onlySecond)));
return {
formats,
questions: n,
leftOut,
allWrong: n === 0 ? null : [allWrongIn(wrong.first), allWrongIn(wrong.second)],
onlyFirst: wrong.onlyFirst,
onlySecond: wrong.onlySecond,
p: (0,mcnemar.z)(wrong.onlyFirst, wrong.onlySecond),
models: models.map(({ name, right }, i) => ({
name,
accuracy: n === 0 ? null : [right.first / n, right.second / n],
p: adjusted[i],
differs: adjusted[i] <= delta,
})),
};
}
function tally(rows, set) {
let [first, second, both] = [0, 0, 0];
for (const [a, b] of rows) {
const [inFirst, inSecond] = [(0,outcomes_bits.c0)(set, a), (0,outcomes_bits.c0)(set, b)];
if (inFirst)
first += 1;
if (inSecond)
second += 1;
if (inFirst && inSecond)
both += 1;
}
return { first, second, onlyFirst: first - both, onlySecond: second - both };
}
var evidence_evidence = __webpack_require__(8303);
;
const MAX_JUDGES = 30;
function judgeAgreement(judges, matrix, delta) {
const all = [...judges]
.map(([name, verdicts]) => ({ name, verdicts, answers: answersOf(verdicts, matrix) }))
.filter(({ answers }) => answers > 0)
.sort((a, b) => b.answers - a.answers || (0,natural_order.u)(a.name, b.name));
if (all.length < 2)
return null;
const panel = all
.slice(0, MAX_JUDGES)
.sort((a, b) => (0,natural_order.u)(a.name, b.name))
.map(({ name, verdicts }) => panelist(name, verdicts, matrix));
const pairs = panel.flatMap((first, i) => panel.slice(i + 1).map((second) => pairOf(first, second, matrix)));
const kappas = pairs.flatMap(({ kappa }) => kappa ?? []).sort((a, b) => a - b);
const { members, ties, fleiss } = poll(panel, matrix);
return {
judges: panel.map(({ name, members: verdicts }) => ({ name, ...gradedBy(verdicts, matrix, delta) })),
judgesLeftOut: all.length - panel.length,
majority: { ...gradedBy(members, matrix, delta), ties },
cohen: {
min: kappas[0] ?? null,
median: kappas.length === 0 ? null : percentile(kappas, 0.5),
max: kappas.at(-1) ?? null,
pairs,
},
fleiss,
};
}
function answersOf(verdicts, { models, universe, weights }) {
let answers = 0;
for (const given of models.flatMap((model) => verdicts.get(model) ?? [])) {
(0,outcomes_bits.qs)(universe, (row) => {
if ((given[row] ?? evidence_evidence.x) !== evidence_evidence.x)
answers += (0,stats_weight.U)(weights, row);
});
}
return answers;
}
function panelist(name, verdicts, matrix) {
const members = matrix.models.map((model) => {
const given = verdicts.get(model);
const right = new Uint32Array(matrix.universe.length);
const answered = new Uint32Array(matrix.universe.length);
if (given !== undefined) {
(0,outcomes_bits.qs)(matrix.universe, (row) => {
const verdict = given[row] ?? evidence_evidence.x;
if (verdict === evidence_evidence.x)
return;
(0,outcomes_bits.S1)(answered, row);
if (verdict === 1)
(0,outcomes_bits.S1)(right, row);
});
}
return { name: model, right, answered };
});
return { name, members };
}
function gradedBy(members, matrix, delta) {
const graded = new outcomes_matrix.q(members, matrix.universe, matrix.weights, matrix.id);
const answers = (0,sums.cz)(members.map(({ answered }) => matrix.queries(answered)));
const right = (0,sums.cz)(members.map((member) => matrix.queries(member.right)));
const queries = graded.queries(graded.complete);
const allWrong = graded.queries(graded.allWrong);
return {
answers,
right: answers === 0 ? null : right / answers,
queries,
allWrong,
rate: queries === 0 ? null : allWrong / queries,
interval: queries === 0 ? null : (0,clopper_pearson.YP)(allWrong, queries, delta),
};
}
function pairOf(first, second, matrix) {
const size = matrix.universe.length * 32;
const cell = (rightFirst, rightSecond) => (0,sums.cz)(first.members.map((a, m) => {
const b = second.members[m];
const [flipA, flipB] = [rightFirst ? 0 : ~0, rightSecond ? 0 : ~0];
const word = (w) => a.answered[w] & b.answered[w] & (a.right[w] ^ flipA) & (b.right[w] ^ flipB);
return matrix.queries((0,outcomes_bits.kg)(size, word));
}));
const table = [
[cell(true, true), cell(true, false)],
[cell(false, true), cell(false, false)],
];
const answers = (0,sums.cz)(table.flat());
const agreement = cohenKappa(table);
return {
judges: [first.name, second.name],
answers,
agreement: answers === 0 ? null : (table[0][0] + table[1][1]) / answers,
kappa: agreement?.kappa ?? null,
standardError: agreement?.standardError ?? null,
};
}
function poll(panel, matrix) {
const rows = matrix.universe.length * 32;
const gradedByAll = new Array(panel.length + 1).fill(0);
let ties = 0;
const members = matrix.models.map((name, m) => {
const votes = new Uint8Array(rows);
const ayes = new Uint8Array(rows);
for (const { members: verdicts } of panel) {
(0,outcomes_bits.qs)(verdicts[m].answered, (row) => (votes[row] += 1));
(0,outcomes_bits.qs)(verdicts[m].right, (row) => (ayes[row] += 1));
}
const right = new Uint32Array((0,outcomes_bits.tu)(rows));
const answered = new Uint32Array((0,outcomes_bits.tu)(rows));
(0,outcomes_bits.qs)(matrix.universe, (row) => {
if (votes[row] === 0)
return;
const weight = (0,stats_weight.U)(matrix.weights, row);
(0,outcomes_bits.S1)(answered, row);
if (2 * ayes[row] > votes[row])
(0,outcomes_bits.S1)(right, row);
else if (2 * ayes[row] === votes[row])
ties += weight;
if (votes[row] === panel.length)
gradedByAll[ayes[row]] += weight;
});
return { name, right, answered };
});
const ratings = gradedByAll.map((_, ayes) => [ayes, panel.length - ayes]);
return { members, ties, fleiss: { kappa: fleissKappa(ratings, gradedByAll), answers: (0,sums.cz)(gradedByAll) } };
}
var key = __webpack_require__(4471);
;
const ABSTAINS = -1;
class AnswerKeys {
evidence;
ofText;
numbers = new Map();
constructor(evidence) {
this.evidence = evidence;
this.ofText = new Int32Array(evidence.texts.length).fill(UNKNOWN);
}
of(text) {
if (text === evidence_evidence.x)
return ABSTAINS;
if (this.ofText[text] === UNKNOWN)
this.ofText[text] = this.numberOf(keyOf(this.evidence.texts[text]));
return this.ofText[text];
}
numberOf(key) {
if (key === '')
return ABSTAINS;
const known = this.numbers.get(key) ?? this.numbers.size;
this.numbers.set(key, known);
return known;
}
}
const UNKNOWN = -2;
const answer_keys_known = new WeakMap();
function answerKeysOf(evidence) {
const keys = answer_keys_known.get(evidence) ?? new AnswerKeys(evidence);
answer_keys_known.set(evidence, keys);
return keys;
}
function answersByRow(evidence, { models, right }) {
const keys = answerKeysOf(evidence);
return (model) => {
const draws = evidence.models.get(model)?.draws;
const outcomes = right[models.indexOf(model)];
if (draws === undefined || outcomes === undefined)
return undefined;
return Int32Array.from({ length: evidence.rows }, (_, row) => {
const outcome = Number((0,outcomes_bits.c0)(outcomes, row));
const draw = draws.find(({ right: verdict }) => verdict[row] === outcome || verdict[row] === evidence_evidence.x);
return draw === undefined ? ABSTAINS : keys.of(draw.answer[row]);
});
};
}
function keyOf(text) {
const answer = (0,final_answer.z)(text);
return answer === undefined ? '' : (0,key.q)(answer);
}
;
function ascending(values) {
return Uint32Array.from(values.keys()).sort((a, b) => values[a] < values[b] ? -1 : values[a] > values[b] ? 1 : 0);
}
function* tiesOf(values) {
const order = ascending(values);
for (let from = 0, to = 0; from < order.length; from = to) {
while (to < order.length && values[order[to]] === values[order[from]])
to++;
yield order.subarray(from, to);
}
}
function midRanks(values, weights) {
const ranks = new Float64Array(values.length);
let below = 0;
for (const tied of tiesOf(values)) {
const equal = tied.reduce((sum, at) => sum + (0,stats_weight.U)(weights, at), 0);
for (const at of tied)
ranks[at] = below + equal / 2;
below += equal;
}
return ranks.map((rank) => rank / below);
}
;
function areaUnderCurve(scores, positive, weights) {
(0,domain.c)(scores.length === positive.length, 'auc: scores and classes must have one length');
(0,domain.c)(!scores.some(Number.isNaN), 'auc: scores must be numbers, not NaN');
let [positives, negatives] = [0, 0];
for (let i = 0; i < scores.length; i++) {
if (positive[i])
positives += (0,stats_weight.U)(weights, i);
else
negatives += (0,stats_weight.U)(weights, i);
}
(0,domain.c)(positives > 0 && negatives > 0, 'auc: there must be a positive and a negative');
let [sum, aboveSquares, belowSquares, positivesBelow, negativesBelow] = [0, 0, 0, 0, 0];
const groups = [];
for (const tied of tiesOf(scores)) {
const group = { positives: 0, negatives: 0, above: 0, below: 0 };
for (const at of tied)
group[positive[at] ? 'positives' : 'negatives'] += (0,stats_weight.U)(weights, at);
group.above = (negativesBelow + group.negatives / 2) / negatives;
group.below = (positives - positivesBelow - group.positives / 2) / positives;
sum += group.positives * group.above;
positivesBelow += group.positives;
negativesBelow += group.negatives;
groups.push(group);
}
const auc = sum / positives;
for (const group of groups) {
aboveSquares += group.positives * (group.above - auc) ** 2;
belowSquares += group.negatives * (group.below - auc) ** 2;
}
const variance = aboveSquares / (positives - 1) / positives + belowSquares / (negatives - 1) / negatives;
return { auc, standardError: positives > 1 && negatives > 1 ? Math.sqrt(variance) : null };
}
;
function integratedAdvantage(ranks, cheapRight, strongRight, weights) {
return (0,sums.hY)(ranks.map((u, i) => (strongRight[i] - cheapRight[i]) * (0.5 - u)), weights);
}
;
const cascades_confidence_MIN_DRAWS = 3;
function confidenceSignals({ matrix, rows, evidence }) {
if (evidence === undefined)
return [];
const keys = answerKeysOf(evidence);
const signals = [];
for (const [model, name] of matrix.models.entries()) {
const own = evidence.models.get(name);
if (own === undefined)
continue;
const { confidence, draws } = own;
if (confidence !== null) {
const values = Float64Array.from(rows, (row) => (Number.isNaN(confidence[row]) ? -Infinity : confidence[row]));
signals.push({ model, by: 'logged', values, draws: 1 });
}
else if (draws.length >= cascades_confidence_MIN_DRAWS) {
const values = Float64Array.from(rows, (row) => agreement(draws, row, keys));
signals.push({ model, by: 'self-consistency', values, draws: draws.length });
}
}
return signals.filter(({ values }) => values.some((value) => value > values[0] || value < values[0]));
}
function agreement(draws, row, keys) {
const counts = new Map();
let [made, most] = [0, 0];
for (const { answer, right } of draws) {
const key = keys.of(answer[row]);
if (key !== ABSTAINS || right[row] >= 0)
made += 1;
if (key === ABSTAINS)
continue;
const count = (counts.get(key) ?? 0) + 1;
counts.set(key, count);
most = Math.max(most, count);
}
return made < cascades_confidence_MIN_DRAWS ? -Infinity : most / made;
}
var paired_exact = __webpack_require__(445);
var cluster_gain = __webpack_require__(4136);
;
function betsInterval(positions, values, { delta, matrix, rows, unitOf, weights }) {
const units = unitOf ?? (0,cluster_gain.$J)(matrix, rows, () => undefined);
const sizes = new Map();
const counts = new Map();
for (const [u, i] of positions.entries()) {
const [unit, weight] = [units[i], (0,stats_weight.U)(weights, i)];
sizes.set(unit, (sizes.get(unit) ?? 0) + weight);
counts.set(unit, (counts.get(unit) ?? 0) + (weight * (1 + values[u])) / 2);
}
const inOrder = [...sizes.keys()].sort((a, b) => a - b);
const [size, count] = [sizes, counts].map((by) => Float64Array.from(inOrder, (unit) => by.get(unit)));
return [2 * (0,cluster_shares.FC)(count, size, delta / 2) - 1, 2 * (0,cluster_shares.Mb)(count, size, delta / 2) - 1];
}
;
const DEALS = 20;
function policyContext(matrix, evidence, { baseline, cluster, delta, seed, deals: wanted }) {
const queries = matrix.queries(matrix.complete);
if (queries < MIN_TO_FOLD)
return undefined;
const declared = baseline === undefined ? undefined : matrix.models.indexOf(baseline);
const count = wanted ?? dealsWithin(matrix);
const dealt = Array.from({ length: count }, (_, deal) => foldsOf(matrix, FOLDS, deal, cluster));
const parts = dealt.map((folds) => positionsOf(matrix, folds));
const { rows, weights } = parts[0];
const deals = dealt.map((folds, deal) => ({
folds,
foldOf: parts[deal].foldOf,
trainingBest: Int32Array.from(folds, (fold) => declared ?? bestOf(matrix, fold.training)),
}));
const singleBest = declared ?? bestOf(matrix, { rows: matrix.complete, weights: matrix.weights, queries });
const comparator = Float64Array.from(rows, (row) => Number((0,outcomes_bits.c0)(matrix.right[singleBest], row)));
const oracle = Float64Array.from(rows, (row) => Number(!(0,outcomes_bits.c0)(matrix.allWrong, row)));
let headroom = 0;
for (let i = 0; i < rows.length; i++)
headroom += (0,stats_weight.U)(weights, i) * (oracle[i] - comparator[i]);
return {
...deals[0],
deals,
matrix,
rows,
weights,
queries,
evidence,
unitOf: cluster === undefined ? null : (0,cluster_gain.$J)(matrix, rows, cluster),
singleBest,
candidates: declared === undefined ? [...matrix.models.keys()] : [declared],
priced: [],
referenceCost: null,
costUnits: null,
delta,
seed,
comparator,
oracle,
headroom: headroom / queries,
};
}
function inEachDeal(context) {
return context.deals.map((deal) => ({ ...context, ...deal }));
}
function dealsWithin({ complete, models }) {
const steps = complete.length * 32 * (STEPS.dealtQuery + models.length * STEPS.dealtOutcome);
return Math.max(1, Math.min(DEALS, Math.floor(BUDGET.deals / steps)));
}
function positionsOf({ complete, weights }, folds) {
const [rows, foldOf] = [[], []];
(0,outcomes_bits.qs)(complete, (row) => {
const first = rows.length;
for (let fold = 0; fold < folds.length; fold++) {
if (!(0,outcomes_bits.c0)(folds[fold].heldOut.rows, row))
continue;
rows.push(row);
foldOf.push(fold);
}
const sizeIn = (fold) => folds[fold].heldOut.weights[row];
if (weights !== null)
foldOf.push(...foldOf.splice(first).sort((a, b) => sizeIn(b) - sizeIn(a)));
});
return {
rows: Int32Array.from(rows),
foldOf: Uint8Array.from(foldOf),
weights: weights === null ? null : Float64Array.from(rows, (row, i) => folds[foldOf[i]].heldOut.weights[row]),
};
}
function bestOf({ models, right }, part) {
let [best, most] = [-1, -1];
for (let m = 0; m < models.length; m++) {
const correct = (0,outcomes_bits.EF)(right[m], part.rows, part.weights);
if (correct > most || (correct === most && models[m] < models[best]))
[best, most] = [m, correct];
}
return best;
}
function context_outcomesOf({ matrix, rows }, model) {
return Float64Array.from(rows, (row) => Number((0,outcomes_bits.c0)(matrix.right[model], row)));
}
const OVER_BASELINE = 'Gains are over the declared baseline. What the certificate says of an ensemble in the results is its gain over the best member, whichever that is.';
function comparatorNotes(context) {
const { candidates, comparator, deals, matrix, queries, rows, weights } = context;
if (candidates.length === 1)
return [OVER_BASELINE];
let behind = 0;
for (const { foldOf, trainingBest } of deals) {
for (let i = 0; i < rows.length; i++) {
const chosen = Number((0,outcomes_bits.c0)(matrix.right[trainingBest[foldOf[i]]], rows[i]));
behind += (0,stats_weight.U)(weights, i) * (comparator[i] - chosen);
}
}
if (behind === 0)
return [];
const points = ((100 * behind) / queries / deals.length).toFixed(1);
return [
`Gains are over the model that is best on all questions. Over the one that is best on the other folds, chosen without a look at the question, each would be ${points} points more.`,
];
}
var steady_limits = __webpack_require__(2337);
;
function countClusters(outcome, { candidates, matrix, rows, unitOf, weights }, gain, variance) {
const models = candidates.map((m) => matrix.right[m]);
return { by: 'clusters', counts: (0,cluster_gain.Ic)({ outcome, rows, weights, unitOf }, models), gain, variance };
}
function clusterLower(counted, alpha) {
const limit = counted.variance === 1 ? steady_limits.RT : least_mean.rO;
return moved((0,cluster_gain.H)(counted.counts, alpha, limit), counted);
}
function clusterUpper(counted, alpha) {
const limit = counted.variance === 1 ? steady_limits.MX : least_mean.m8;
return moved((0,cluster_gain.IY)(counted.counts, alpha, limit), counted);
}
function moved(limit, { gain, variance }) {
return Math.max(-1, Math.min(1, limit + (Math.sqrt(variance) - 1) * (limit - gain)));
}
;
const MAX_RATIO = 64;
const share_saved_WIDTH = 1e-5;
const MAX_UNITS = 1000;
function shareSaved(cost, reference, unitOf, delta) {
if (isConstant(cost) && isConstant(reference)) {
const share = 1 - cost[0] / reference[0];
return { point: share, lower: share, upper: share };
}
const point = total(cost) / total(reference);
const units = unitOf.reduce((most, unit) => Math.max(most, unit + 1), 0);
const together = Math.ceil(units / MAX_UNITS);
const [own, other] = [cost, reference].map((values) => share_saved_sums(values, unitOf, units, together));
const [most, largest] = [Math.max(...own), Math.max(...other)];
const isShown = (ratio, below) => {
const values = own.map((sum, unit) => sum + ratio * (largest - other[unit]));
return (below ? target_bets.$D : target_bets.zD)(values, delta, ratio * largest, most + ratio * largest);
};
const highest = edge((ratio) => isShown(ratio, true), point, MAX_RATIO);
const lowest = edge((ratio) => isShown(ratio, false), point, 0);
return { point: 1 - point, lower: 1 - highest, upper: 1 - lowest };
}
function edge(isShown, seen, far) {
let [inside, outside] = [seen, far];
for (let step = Math.max(0.05, seen / 8); far > seen && seen + step < far; step *= 2) {
if (!isShown(seen + step))
continue;
outside = seen + step;
break;
}
while (Math.abs(outside - inside) > share_saved_WIDTH) {
const middle = (inside + outside) / 2;
if (isShown(middle))
outside = middle;
else
inside = middle;
}
return outside;
}
function share_saved_sums(values, unitOf, units, together) {
const sums = new Float64Array(Math.ceil(units / together));
for (let i = 0; i < values.length; i++)
sums[Math.floor(unitOf[i] / together)] += values[i];
return sums;
}
function total(values) {
return values.reduce((sum, value) => sum + value, 0);
}
function isConstant(values) {
return values.every((value) => value === values[0]);
}
;
const LEARNED = 1.75;
function realise(name, kind, outcome, context, extra) {
return played(name, kind, outcome, context, extra, 1);
}
function realiseLearned(name, kind, context, learn, extra = {}) {
const deals = [];
for (const deal of inEachDeal(context)) {
const answers = learn(deal);
if (answers === undefined)
return undefined;
const { outcome, ...took } = answers;
const one = played(name, kind, outcome, deal, { heldOut: true, ...extra, ...took }, LEARNED);
if (one === undefined)
return undefined;
deals.push(one);
}
const mean = (of) => deals.reduce((sum, policy) => sum + of(policy), 0) / deals.length;
const known = (of) => deals.some((policy) => of(policy) === null) ? null : mean((policy) => of(policy));
return {
...deals[0],
counted: deals.flatMap(({ counted }) => counted),
accuracy: mean(({ accuracy }) => accuracy),
gain: mean(({ gain }) => gain),
interval: [
mean(({ interval }) => interval[0]),
Math.max(0, mean(({ interval }) => interval[1])),
],
upper: Math.max(0, mean(({ upper }) => upper)),
shareOfHeadroom: known(({ shareOfHeadroom }) => shareOfHeadroom),
deals: deals.length,
won: mean(({ won }) => won),
lost: mean(({ lost }) => lost),
against: deals[0].against.map((_, m) => ({
won: mean(({ against }) => against[m].won),
lost: mean(({ against }) => against[m].lost),
})),
saving: meanSaving(deals.map(({ saving }) => saving)),
cost: known(({ cost }) => cost),
latency: known(({ latency }) => latency),
};
}
function meanSaving(savings) {
const known = savings.filter((saving) => saving !== null);
if (known.length < savings.length)
return null;
const mean = (of) => known.reduce((sum, saving) => sum + saving[of], 0) / known.length;
return { point: mean('point'), lower: mean('lower'), upper: mean('upper') };
}
function played(name, kind, outcome, context, extra, variance) {
const { delta } = context;
const { queries, correct, room } = totals(outcome, context);
if (queries === 0)
return undefined;
const scores = scoresAgainst(context.candidates, outcome, context);
const chosen = context.candidates.indexOf(context.singleBest);
const { won, lost } = scores[chosen];
const gain = (won - lost) / queries;
const { unitOf } = context;
const counted = unitOf === null
? {
by: 'pairs',
scores: scores.map((each) => ({ won: each.won / variance, lost: each.lost / variance })),
size: queries / variance,
}
: countClusters(outcome, { ...context, unitOf }, gain, variance);
const upperAt = (alpha) => counted.by === 'clusters'
? clusterUpper(counted, alpha)
: (0,gain_over_best.Dq)(counted.scores, chosen, counted.size, alpha);
const severalDraws = extra.severalDraws === true;
return {
name,
kind,
queries,
accuracy: correct / queries,
gain,
interval: [lowerLimitOf([counted], delta / 2), upperAt(delta / 2)],
upper: upperAt(delta),
counted: [counted],
method: counted.by === 'pairs' ? 'exactPaired' : 'clusterBets',
deals: null,
shareOfHeadroom: room > 0 && !severalDraws ? (won - lost) / room : null,
severalDraws,
heldOut: extra.heldOut,
won,
lost,
against: scoresAgainst(context.priced, outcome, context),
variance,
saving: savingOver(extra.cost, outcome, context),
cost: meanWhereAnswered(extra.cost, outcome, context, extra.asked),
latency: meanWhereAnswered(extra.latency, outcome, context, extra.asked),
};
}
function totals(outcome, { comparator, oracle, weights }) {
let [queries, correct, room] = [0, 0, 0];
for (let i = 0; i < outcome.length; i++) {
const value = outcome[i];
if (Number.isNaN(value))
continue;
if (!(value >= 0 && value <= 1))
throw new RangeError(`outcome: in [0, 1], not ${value}`);
const weight = (0,stats_weight.U)(weights, i);
queries += weight;
correct += weight * value;
room += weight * (oracle[i] - comparator[i]);
}
return { queries, correct, room };
}
function scoresAgainst(models, outcome, { matrix, rows, weights }) {
const gained = new Float64Array(outcome.length);
const missed = new Float64Array(outcome.length);
for (let i = 0; i < outcome.length; i++) {
if (Number.isNaN(outcome[i]))
continue;
gained[i] = (0,stats_weight.U)(weights, i) * outcome[i];
missed[i] = (0,stats_weight.U)(weights, i) * (1 - outcome[i]);
}
return models.map((model) => {
const right = matrix.right[model];
let [won, lost] = [0, 0];
for (let i = 0; i < outcome.length; i++) {
if ((0,outcomes_bits.c0)(right, rows[i]))
lost += missed[i];
else
won += gained[i];
}
return { won, lost };
});
}
function savingOver(cost, outcome, { delta, referenceCost, costUnits }) {
if (cost === undefined || referenceCost === null || costUnits === null || outcome.some(Number.isNaN))
return null;
return cost.some(Number.isNaN) ? null : shareSaved(cost, referenceCost, costUnits, delta);
}
function meanWhereAnswered(values, outcome, { weights }, asked = () => true) {
if (values === undefined)
return null;
let [sum, queries] = [0, 0];
for (let i = 0; i < values.length; i++) {
if (Number.isNaN(outcome[i]) || !asked(i))
continue;
const weight = (0,stats_weight.U)(weights, i);
sum += weight * values[i];
queries += weight;
}
return queries === 0 || Number.isNaN(sum) ? null : sum / queries;
}
function lowerLimitOf(counted, alpha) {
const limits = counted.map((deal) => deal.by === 'clusters' ? clusterLower(deal, alpha) : (0,gain_over_best.uT)(deal.scores, deal.size, alpha));
return (0,sums.i2)(limits);
}
function realisedOf({ against: _, variance: __, saving: ___, counted, ...policy }, tried, delta) {
return { ...policy, jointLower: policy.kind === 'ensemble' ? null : lowerLimitOf(counted, delta / tried) };
}
function bestFirst(policies) {
return [...policies].sort((a, b) => b.gain - a.gain || (a.name < b.name ? -1 : 1));
}
;
function measureCascade(signal, strong, context, costs) {
const { matrix, rows, weights } = context;
const [low, high] = [context_outcomesOf(context, signal.model), context_outcomesOf(context, strong)];
const order = ascending(signal.values);
const [cheapName, strongName] = [matrix.models[signal.model], matrix.models[strong]];
const deals = inEachDeal(context).map((deal) => {
const thresholds = deal.folds.map((_, fold) => bestThreshold(order, signal.values, low, high, deal, fold));
const escalates = Float64Array.from(rows, (_, i) => Number(signal.values[i] < thresholds[deal.foldOf[i]]));
const rates = deal.folds.map((_, fold) => shareOfFold(escalates, deal, fold));
const outcome = Float64Array.from(rows, (_, i) => (escalates[i] ? high[i] : low[i]));
const advantage = (0,sums.hY)(outcome.map((right, i) => right - low[i] - rates[deal.foldOf[i]] * (high[i] - low[i])), weights);
const interval = deal.unitOf === null
? intervalAround(advantage, escalates, low, high, deal)
: cascades_measure_clusteredInterval(advantage, escalates, low, high, deal);
return { foldOf: deal.foldOf, thresholds, escalates, outcome, advantage, interval };
});
const spent = (by, draws, escalates) => Float64Array.from(rows, (row, i) => {
const first = draws * (by.get(cheapName)?.[row] ?? NaN);
return escalates[i] ? first + (by.get(strongName)?.[row] ?? NaN) : first;
});
const policy = realiseLearned(`cascade: ${cheapName}, then ${strongName}`, 'cascade', context, ({ foldOf }) => {
const { escalates, outcome } = deals.find((deal) => deal.foldOf === foldOf);
return {
outcome,
cost: spent(costs.dollars, signal.draws, escalates),
latency: spent(costs.seconds, 1, escalates),
};
});
const mean = (of) => deals.reduce((sum, deal) => sum + of(deal), 0) / deals.length;
const measured = {
thresholds: deals[0].thresholds.map((threshold) => (threshold === Infinity ? null : threshold)),
escalated: mean(({ escalates }) => (0,sums.hY)(escalates, weights)),
accuracy: policy.accuracy,
advantage: mean(({ advantage }) => advantage),
advantageInterval: [mean(({ interval }) => interval[0]), mean(({ interval }) => interval[1])],
};
return { measured, policy };
}
function intervalAround(advantage, escalates, low, high, { weights, delta }) {
const sides = [0, 1].map((side) => {
let [queries, won, lost] = [0, 0, 0];
for (let i = 0; i < escalates.length; i++) {
if (escalates[i] !== side)
continue;
const weight = (0,stats_weight.U)(weights, i);
queries += weight;
if (high[i] > low[i])
won += weight;
if (high[i] < low[i])
lost += weight;
}
return { queries, won, lost };
});
const [kept, escalated] = sides;
if (kept.queries === 0 || escalated.queries === 0)
return [advantage, advantage];
const [keptDown, keptUp] = distances(kept, delta);
const [escalatedDown, escalatedUp] = distances(escalated, delta);
const scale = (kept.queries * escalated.queries) / (kept.queries + escalated.queries) ** 2;
return [advantage - scale * Math.hypot(escalatedDown, keptUp), advantage + scale * Math.hypot(escalatedUp, keptDown)];
}
function cascades_measure_clusteredInterval(advantage, escalates, low, high, context) {
const rate = (0,sums.hY)(escalates, context.weights);
if (rate === 0 || rate === 1)
return [advantage, advantage];
const difference = high.map((right, i) => right - low[i]);
const mean = (0,sums.hY)(difference, context.weights);
const range = Math.max(rate, 1 - rate) * (1 + Math.abs(mean));
const influence = Array.from(difference, (d, i) => ((d - mean) * (escalates[i] - rate)) / range);
const [down, up] = betsInterval([...influence.keys()], influence, context);
const centre = (0,sums.hY)(Float64Array.from(influence), context.weights);
return [advantage + range * (down - centre), advantage + range * (up - centre)];
}
function distances({ queries, won, lost }, delta) {
const mean = (won - lost) / queries;
const alpha = delta / 2;
return [mean - (0,paired_exact._n)(won, lost, queries, alpha), (0,paired_exact.bm)(won, lost, queries, alpha) - mean];
}
function bestThreshold(order, values, low, high, { foldOf, weights }, heldOut) {
let [best, most, gained, last] = [Infinity, -Infinity, 0, -Infinity];
for (const i of order) {
if (foldOf[i] === heldOut)
continue;
const value = values[i];
if (value !== last && gained > most)
[best, most] = [value, gained];
last = value;
gained += (0,stats_weight.U)(weights, i) * (high[i] - low[i]);
}
return gained > most ? Infinity : best;
}
function shareOfFold(values, { foldOf, weights }, fold) {
const isIn = (_, i) => foldOf[i] === fold;
return (0,sums.hY)(values.filter(isIn), weights === null ? null : weights.filter(isIn));
}
;
const cascades_MAX_PAIRS = 10;
function cascadesOf(context, costs) {
const signals = confidenceSignals(context);
if (signals.length === 0) {
return without('No cascade: no model has a confidence, or three draws with answers that agree more or less.');
}
const models = membersOf(context, costs);
const dearer = signals.map((signal) => dearerThan(signal, models));
const possible = dearer.reduce((sum, others) => sum + others.length, 0);
const pairs = signals.flatMap((signal, i) => pairsOf(signal, models[signal.model], dearer[i], context.weights));
if (pairs.length === 0) {
const note = 'No cascade: no model is more accurate, and at least as expensive, than one with a confidence.';
return { ...without(note), unmeasured: possible };
}
pairs.sort((a, b) => b.integrated - a.integrated);
const measured = pairs.slice(0, cascades_MAX_PAIRS).map(({ signal, cheap, strong, integrated, auc }) => {
const { measured, policy } = measureCascade(signal, strong.index, context, costs);
const cascade = {
cheap: cheap.name,
strong: strong.name,
signal: signal.by,
queries: context.queries,
unlogged: unlogged(signal, context),
cheapAccuracy: cheap.accuracy,
strongAccuracy: strong.accuracy,
auc: auc.auc,
aucStandardError: auc.standardError,
volumeCeiling: 1 - cheap.accuracy / strong.accuracy,
integratedAdvantage: integrated,
integratedErrorsCaught: cheap.accuracy * (1 - cheap.accuracy) * (auc.auc - 0.5),
...measured,
};
return { cascade, policy };
});
const left = pairs.length - measured.length;
return {
cascades: measured.map(({ cascade }) => cascade),
realised: measured.map(({ policy }) => policy),
unmeasured: possible - measured.length,
notes: left === 0
? []
: [`${left} more cascades were not measured: those shown catch most errors beyond random escalation.`],
};
}
function without(note) {
return { cascades: [], realised: [], unmeasured: 0, notes: [note] };
}
function membersOf(context, { dollars }) {
const { matrix, rows, weights } = context;
return matrix.models.map((name, index) => {
const right = context_outcomesOf(context, index);
const cost = Float64Array.from(rows, (row) => dollars.get(name)?.[row] ?? NaN);
return { index, name, right, accuracy: (0,sums.hY)(right, weights), cost: (0,sums.hY)(cost, weights) };
});
}
function dearerThan({ model, draws }, models) {
return models.filter(({ index, cost }) => index !== model && !(cost < models[model].cost * draws));
}
function pairsOf(signal, cheap, others, weights) {
if (cheap.accuracy === 0)
return [];
const stronger = others.filter(({ accuracy }) => accuracy > cheap.accuracy);
if (stronger.length === 0)
return [];
const ranks = midRanks(signal.values, weights);
const auc = areaUnderCurve(signal.values, cheap.right, weights);
return stronger.map((strong) => {
const integrated = integratedAdvantage(ranks, cheap.right, strong.right, weights);
return { signal, cheap, strong, integrated, auc };
});
}
function unlogged({ values }, { weights }) {
return values.reduce((sum, value, i) => sum + (value === -Infinity ? (0,stats_weight.U)(weights, i) : 0), 0);
}
;
function frontierOf(offers) {
const ordered = [...offers].sort((a, b) => a.cost - b.cost || b.accuracy - a.accuracy || (a.name < b.name ? -1 : 1));
const frontier = [];
for (const offer of ordered)
if (offer.accuracy > (frontier.at(-1)?.accuracy ?? -1))
frontier.push(offer);
return frontier;
}
function envelopeOf(frontier) {
const corners = [];
for (const offer of frontier) {
while (corners.length > 1 && slope(corners.at(-2), corners.at(-1)) <= slope(corners.at(-2), offer))
corners.pop();
corners.push(offer);
}
return corners.slice(1).map((to, i) => {
const from = corners[i];
return { from: from.name, to: to.name, accuracyPerDollar: slope(from, to) };
});
}
function slope(from, to) {
return (to.accuracy - from.accuracy) / (to.cost - from.cost);
}
;
const ONE_POINT = 0.01;
function costReport(context, realised, costs) {
const all = [...modelsOf(context, costs), ...realised];
const priced = all.flatMap((option) => (option.cost === null ? [] : [{ ...option, cost: option.cost }]));
if (!priced.some(({ kind }) => kind === 'model'))
return null;
const frontier = frontierOf(priced);
const onFrontier = new Set(frontier);
const options = priced
.map((option) => ({
name: option.name,
kind: option.kind,
accuracy: option.accuracy,
cost: option.cost,
costPerCorrect: option.accuracy === 0 ? null : option.cost / option.accuracy,
latency: option.latency,
onFrontier: onFrontier.has(option),
}))
.sort((a, b) => a.cost - b.cost || b.accuracy - a.accuracy || (a.name < b.name ? -1 : 1));
const best = frontier.at(-1);
const near = frontier.find(({ accuracy }) => accuracy >= best.accuracy - ONE_POINT - 1e-12);
return {
options,
envelope: envelopeOf(frontier),
cheapestWithinPoint: {
name: near.name,
accuracy: near.accuracy,
cost: near.cost,
best: best.name,
saved: best.cost === 0 ? null : 1 - near.cost / best.cost,
},
withoutCost: all.filter(({ cost }) => cost === null).map(({ name }) => name),
};
}
function modelsOf(context, { dollars, seconds }) {
const { matrix, queries, rows, weights } = context;
const meanOf = (values) => {
if (values === undefined)
return null;
const mean = (0,sums.hY)(Float64Array.from(rows, (row) => values[row]), weights);
return Number.isNaN(mean) ? null : mean;
};
return matrix.models.map((name, m) => ({
name,
kind: 'model',
accuracy: matrix.queries(matrix.right[m]) / queries,
cost: meanOf(dollars.get(name)),
latency: meanOf(seconds.get(name)),
}));
}
var policies_prices = __webpack_require__(2453);
;
const PER_MILLION = 1e-6;
function answerCosts(names, rows, evidence, prices) {
const dollars = new Map();
const seconds = new Map();
const idle = new Set();
const applied = new Set();
for (const name of names) {
const model = evidence?.models.get(name);
if (model?.latency)
seconds.set(name, model.latency);
const price = (0,policies_prices.xx)(prices, name);
const cost = price === undefined ? (model?.cost ?? null) : costAt(price, model, rows);
if (cost !== null)
dollars.set(name, cost);
if (price !== undefined)
(cost === null ? idle : applied).add(price);
}
for (const price of idle) {
if (applied.has(price))
continue;
throw new errors.yo(`\`prices\`: ${(0,errors.hD)(price.glob)} has a price by tokens, and its results hold no numbers of input and output tokens.`, 'Give dollars per answer, `model = dollars`.');
}
return { dollars, seconds };
}
function costAt(price, model, rows) {
if ('perAnswer' in price)
return new Float64Array(rows).fill(price.perAnswer);
const { inputTokens, outputTokens } = model ?? {};
if (!inputTokens || !outputTokens)
return null;
return inputTokens.map((tokens, row) => PER_MILLION * (tokens * price.perInput + outputTokens[row] * price.perOutput));
}
;
function loggedCosts({ evidence, matrix }, names = matrix.models) {
return answerCosts(names, matrix.universe.length * 32, evidence, []);
}
function askingAll({ foldOf, matrix, rows }, asked, { dollars, seconds }) {
const together = (known, add) => {
const values = asked.map((models) => models.map((m) => known.get(matrix.models[m])));
if (!values.flat().every((each) => each !== undefined))
return undefined;
return Float64Array.from(rows, (row, i) => values[foldOf[i]].reduce((sum, each) => add(sum, each[row]), 0));
};
const cost = together(dollars, (sum, next) => sum + next);
const latency = together(seconds, (most, next) => Math.max(most, next));
return { ...(cost === undefined ? {} : { cost }), ...(latency === undefined ? {} : { latency }) };
}
;
function realisedEnsembles(ensembles, context, costs = loggedCosts(context, ensembles.map(({ name }) => name))) {
const { rows } = context;
const realised = ensembles.flatMap(({ name, answered, right }) => {
const byPosition = (values) => values ? Float64Array.from(rows, (row) => values[row]) : undefined;
const [cost, latency] = [byPosition(costs.dollars.get(name)), byPosition(costs.seconds.get(name))];
const outcome = Float64Array.from(rows, (row) => Number((0,outcomes_bits.c0)(answered, row) && (0,outcomes_bits.c0)(right, row)));
const policy = realise(name, 'ensemble', outcome, context, {
heldOut: false,
asked: (i) => (0,outcomes_bits.c0)(answered, rows[i]),
...(cost === undefined ? {} : { cost }),
...(latency === undefined ? {} : { latency }),
});
return policy === undefined ? [] : [policy];
});
return { realised };
}
function routerPicks(ensembles, context) {
const found = [];
for (const ensemble of ensembles) {
const picks = context.evidence?.models.get(ensemble.name)?.picks;
if (picks)
found.push(summaryOf(ensemble, picks, context));
}
return found;
}
function summaryOf({ name, answered, right }, picks, { comparator, matrix, rows, singleBest, weights }) {
const members = new Set(matrix.models);
const [stayed, left] = [new Tally(), new Tally()];
let [unknown, notLogged] = [0, 0];
for (let i = 0; i < rows.length; i++) {
const row = rows[i];
if (!(0,outcomes_bits.c0)(answered, row))
continue;
const weight = (0,stats_weight.U)(weights, i);
const picked = picks[row];
if (picked === undefined)
notLogged += weight;
else if (!members.has(picked))
unknown += weight;
else {
const isBest = picked === matrix.models[singleBest];
(isBest ? stayed : left).add(weight, (0,outcomes_bits.c0)(right, row), comparator[i] === 1);
}
}
const known = stayed.queries + left.queries;
return {
name,
queries: known,
toSingleBest: known === 0 ? null : stayed.queries / known,
accuracyThere: stayed.accuracy(),
accuracyElsewhere: left.accuracy(),
singleBestElsewhere: left.singleBestAccuracy(),
unknownModel: unknown,
notLogged,
};
}
class Tally {
queries = 0;
correct = 0;
singleBest = 0;
add(weight, right, singleBestRight) {
this.queries += weight;
if (right)
this.correct += weight;
if (singleBestRight)
this.singleBest += weight;
}
accuracy() {
return this.queries === 0 ? null : this.correct / this.queries;
}
singleBestAccuracy() {
return this.queries === 0 ? null : this.singleBest / this.queries;
}
}
;
function mostLikely(models, estimate) {
let [best, highest] = [0, -Infinity];
for (let m = 0; m < models; m++) {
const value = estimate(m);
if (value > highest)
[best, highest] = [m, value];
}
return best;
}
;
function chancesOf(queries, models, chance) {
const chances = new Float64Array(queries.length * models);
for (const [i, query] of queries.entries())
for (let m = 0; m < models; m++)
chances[i * models + m] = chance(m, query);
return { queries, chances };
}
function countRight(right, queries) {
let correct = 0;
for (const query of queries)
correct += right[query];
return correct;
}
;
const SIZES = [5, 10, 20, 50, 100];
const MAX_NEIGHBOURS = SIZES.at(-1);
function routeByNeighbours(task) {
const { accuracies, nearest, training, heldOut, right } = task;
const isTraining = new Uint8Array(nearest.queries);
for (const query of training)
isTraining[query] = 1;
const near = (query) => nearest.to(query, MAX_NEIGHBOURS, isTraining);
const size = chooseSize(near, training, right) ?? 0;
const chances = (queries) => chancesOf(queries, right.length, (m, query) => {
const neighbours = near(query).subarray(0, size);
if (neighbours.length === 0)
return accuracies[m];
let correct = 0;
for (const neighbour of neighbours)
correct += right[m][neighbour];
return correct / neighbours.length;
});
return { heldOut: chances(heldOut), training: chances(training) };
}
function chooseSize(nearestTo, training, right) {
const n = training.length;
const correct = right.map((of) => training.reduce((sum, query) => sum + of[query], 0));
const losses = new Float64Array(SIZES.length);
let lossAlone = 0;
for (const query of training) {
const near = nearestTo(query);
for (const [m, of] of right.entries()) {
const outcome = of[query];
const alone = (correct[m] - outcome) / Math.max(1, n - 1);
lossAlone += (alone - outcome) ** 2;
let sum = 0;
for (let s = 0, seen = 0; s < SIZES.length; s++) {
for (; seen < Math.min(SIZES[s], near.length); seen++)
sum += of[near[seen]];
losses[s] += ((seen === 0 ? alone : sum / seen) - outcome) ** 2;
}
}
}
const least = losses.indexOf(Math.min(...losses));
return losses[least] < lossAlone ? SIZES[least] : undefined;
}
;
function recoveredGap(scores, gains, steps) {
const gap = (0,sums.cz)(gains);
(0,domain.c)(scores.length === gains.length, 'scores and gains: of the same queries');
(0,domain.c)(gap > 0, `gains: a sum above 0, not ${gap}`);
const n = scores.length;
const order = Uint32Array.from(scores.keys()).sort((a, b) => scores[b] - scores[a]);
const reached = new Float64Array(n + 1);
for (let i = 0; i < n;) {
let end = i;
let sum = 0;
while (end < n && scores[order[end]] === scores[order[i]])
sum += gains[order[end++]];
for (let k = i; k < end; k++)
reached[k + 1] = reached[i] + (sum * (k + 1 - i)) / (end - i);
i = end;
}
return Float64Array.from({ length: steps + 1 }, (_, step) => {
const at = (step / steps) * n;
const before = Math.min(n - 1, Math.floor(at));
return (reached[before] + (at - before) * (reached[before + 1] - reached[before])) / gap;
});
}
function averageRecovered(curve) {
const steps = curve.length - 1;
return ((0,sums.cz)(curve) - (curve[0] + curve[steps]) / 2) / steps;
}
function callsFor(curve, recovered) {
const steps = curve.length - 1;
const at = curve.findIndex((value) => value >= recovered);
(0,domain.c)(at >= 0, `recovered: at most ${Math.max(...curve)}, not ${recovered}`);
if (at === 0)
return 0;
const [before, after] = [curve[at - 1], curve[at]];
return (at - 1 + (recovered - before) / (after - before)) / steps;
}
;
const mixture_MAX_MODELS = 100;
function overMixture({ costs, accuracies, delta }, accuracy, cost, limit) {
const mixtures = mixturesAt(costs, cost);
if (mixtures.length === 0 || costs.length > mixture_MAX_MODELS)
return null;
const lowers = new Map();
const lower = (model) => {
if (!lowers.has(model))
lowers.set(model, limit(model, delta / 2, 'lower'));
return lowers.get(model);
};
const best = mixtures.reduce((most, next) => mixed(next, (m) => accuracies[m]) > mixed(most, (m) => accuracies[m]) ? next : most);
return [
accuracy - mixed(best, (m) => accuracies[m]),
Math.min(...mixtures.map((mixture) => mixed(mixture, lower))),
mixed(best, (m) => limit(m, delta / costs.length, 'upper')),
];
}
function mixtureAt({ accuracies, costs }, cost) {
const mixtures = costs.length > mixture_MAX_MODELS ? [] : mixturesAt(costs, cost);
if (mixtures.length === 0)
return null;
return Math.max(...mixtures.map((mixture) => mixed(mixture, (m) => accuracies[m])));
}
function mixed({ cheap, dear, share }, of) {
return share === 0 ? of(cheap) : (1 - share) * of(cheap) + share * of(dear);
}
function mixturesAt(costs, cost) {
const mixtures = [];
for (const [cheap, low] of costs.entries()) {
if (low > cost * (1 + 1e-12))
continue;
const spent = Math.max(low, cost);
mixtures.push({ cheap, dear: cheap, share: 0 });
for (const [dear, high] of costs.entries())
if (high > spent)
mixtures.push({ cheap, dear, share: (spent - low) / (high - low) });
}
return mixtures;
}
;
const MIN_TEXTS = 2;
const MAX_CHARACTERS = 20_000_000;
const MAX_OF_ONE = 10_000;
const MIN_OF_ONE = 500;
function countTerms(texts) {
const share = Math.floor(MAX_CHARACTERS / Math.max(1, texts.length));
const most = Math.max(MIN_OF_ONE, Math.min(MAX_OF_ONE, share));
const words = numbered(texts.length, (i) => wordsIn(ends(texts[i] ?? '', most)));
const pairs = numbered(texts.length, (i) => pairsIn(words.rows[i], words));
return join([words, pairs]);
}
function numbered(count, termsOf) {
const numbers = new Map();
const [terms, texts, last] = [[], [], []];
const rows = Array.from({ length: count }, (_, text) => Uint32Array.from(termsOf(text), (term) => {
let number = numbers.get(term);
if (number === undefined) {
number = terms.push(term) - 1;
numbers.set(term, number);
texts.push(0);
last.push(-1);
}
if (last[number] !== text)
texts[number] += 1;
last[number] = text;
return number;
}));
return { terms, texts, rows };
}
function* wordsIn(text) {
for (const [word] of text.matchAll(WORD))
yield word.toLowerCase();
}
function* pairsIn(row, { terms, texts }) {
for (let i = 1; i < row.length; i++) {
const [a, b] = [row[i - 1], row[i]];
if (texts[a] >= MIN_TEXTS && texts[b] >= MIN_TEXTS)
yield `${terms[a]} ${terms[b]}`;
}
}
const UNSPACED = String.raw `\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const WORD = new RegExp(String.raw `[${UNSPACED}]|(?:(?![${UNSPACED}])[\p{L}\p{M}\p{N}_]){1,40}`, 'gu');
function ends(text, most) {
if (text.length <= most)
return text;
return `${text.slice(0, most / 2)} ${text.slice(-most / 2)}`;
}
function join(parts) {
const kept = parts.flatMap(({ terms, texts }, part) => terms.flatMap((term, number) => (texts[number] >= MIN_TEXTS ? [{ term, part, number }] : [])));
kept.sort((a, b) => (a.term < b.term ? -1 : 1));
const columnOf = parts.map(({ terms }) => new Int32Array(terms.length).fill(-1));
for (const [column, { part, number }] of kept.entries())
columnOf[part][number] = column;
const rows = parts[0].rows.map((_, i) => {
const columns = parts.flatMap(({ rows }, part) => Array.from(rows[i], (number) => columnOf[part][number]));
return Int32Array.from(columns.filter((column) => column >= 0)).sort();
});
return runLengths(rows, kept.length);
}
function runLengths(rows, columns) {
const start = new Uint32Array(rows.length + 1);
const [column, value] = [[], []];
for (const [i, row] of rows.entries()) {
for (let k = 0; k < row.length; k++) {
if (k > 0 && row[k] === row[k - 1])
value[value.length - 1] += 1;
else {
column.push(row[k]);
value.push(1);
}
}
start[i + 1] = column.length;
}
return { start, column: Uint32Array.from(column), value: Float64Array.from(value), columns };
}
;
const MAX_TERMS = 3_000;
const features_FARTHEST = 3;
function fitFeatures(facts) {
const { terms } = facts;
const rows = facts.lengths.length;
const texts = new Uint32Array(terms.columns);
for (const column of terms.column)
texts[column] += 1;
const columnOf = chosenTerms(texts);
const idf = Float64Array.from(texts, (count) => 1 + Math.log((1 + rows) / (1 + count)));
const termColumns = columnOf.reduce((most, column) => Math.max(most, column + 1), 0);
const domains = commonDomains(facts.domains);
const scaled = scaledLengths(facts.lengths);
const start = new Uint32Array(rows + 1);
const most = terms.column.length + 2 * rows;
const [column, value] = [new Uint32Array(most), new Float64Array(most)];
let end = 0;
const put = (at, x) => {
column[end] = at;
value[end++] = x;
};
for (let row = 0; row < rows; row++) {
const first = end;
for (let k = terms.start[row]; k < terms.start[row + 1]; k++) {
const term = terms.column[k];
if (columnOf[term] >= 0)
put(columnOf[term], (1 + Math.log(terms.value[k])) * idf[term]);
}
toUnitLength(value.subarray(first, end));
const domain = domains.get(facts.domains[row] ?? '');
if (domain !== undefined)
put(termColumns + domain, 1);
if (scaled !== null)
put(termColumns + domains.size, scaled[row]);
start[row + 1] = end;
}
return {
start,
column: column.slice(0, end),
value: value.slice(0, end),
columns: termColumns + domains.size + (scaled === null ? 0 : 1),
termColumns,
};
}
function pickRows(all, rows) {
const start = new Uint32Array(rows.length + 1);
for (let i = 0; i < rows.length; i++)
start[i + 1] = start[i] + all.start[rows[i] + 1] - all.start[rows[i]];
const [column, value] = [new Uint32Array(start[rows.length]), new Float64Array(start[rows.length])];
for (let i = 0; i < rows.length; i++) {
column.set(all.column.subarray(all.start[rows[i]], all.start[rows[i] + 1]), start[i]);
value.set(all.value.subarray(all.start[rows[i]], all.start[rows[i] + 1]), start[i]);
}
return { start, column, value, columns: all.columns };
}
function chosenTerms(texts) {
const common = [...texts.keys()].filter((term) => texts[term] >= MIN_TEXTS);
const kept = common.length <= MAX_TERMS
? common
: common
.sort((a, b) => texts[b] - texts[a] || a - b)
.slice(0, MAX_TERMS)
.sort((a, b) => a - b);
const columnOf = new Int32Array(texts.length).fill(-1);
for (const [column, term] of kept.entries())
columnOf[term] = column;
return columnOf;
}
function commonDomains(domains) {
const counts = new Map();
for (const domain of domains) {
if (domain !== undefined)
counts.set(domain, (counts.get(domain) ?? 0) + 1);
}
const kept = [...counts.keys()].filter((domain) => counts.get(domain) >= MIN_TEXTS).sort();
const isEverywhere = kept.length === 1 && counts.get(kept[0]) === domains.length;
return new Map(isEverywhere ? [] : kept.map((domain, number) => [domain, number]));
}
function scaledLengths(lengths) {
const logs = lengths.map(Math.log1p);
const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
const deviation = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length);
if (!(deviation > 1e-9))
return null;
return logs.map((log) => Math.max(-features_FARTHEST, Math.min(features_FARTHEST, (log - mean) / deviation)));
}
function toUnitLength(values) {
let squares = 0;
for (const x of values)
squares += x * x;
if (squares > 0)
for (let i = 0; i < values.length; i++)
values[i] /= Math.sqrt(squares);
}
;
const KEPT = 800;
class NearestQueries {
features;
start;
query;
value;
similarity;
known;
queries;
constructor(features) {
this.features = features;
const { termColumns } = features;
this.queries = features.start.length - 1;
this.known = Array.from({ length: this.queries });
this.start = new Uint32Array(termColumns + 1);
this.forEachTerm((column) => (this.start[column + 1] += 1));
for (let c = 0; c < termColumns; c++)
this.start[c + 1] += this.start[c];
const next = this.start.slice();
this.query = new Uint32Array(this.start[termColumns]);
this.value = new Float64Array(this.query.length);
this.forEachTerm((column, value, query) => {
const at = next[column]++;
this.query[at] = query;
this.value[at] = value;
});
this.similarity = new Float64Array(this.queries);
}
to(query, most, among) {
const near = (this.known[query] ??= this.nearest(query));
const found = new Uint32Array(Math.min(most, near.length));
let count = 0;
for (let i = 0; i < near.length && count < found.length; i++)
if (among[near[i]] === 1)
found[count++] = near[i];
return found.subarray(0, count);
}
nearest(row) {
const { features, start, query, value, similarity } = this;
similarity.fill(0);
for (let k = features.start[row]; k < features.start[row + 1]; k++) {
const column = features.column[k];
if (column >= features.termColumns)
break;
const x = features.value[k];
for (let at = start[column]; at < start[column + 1]; at++)
similarity[query[at]] += x * value[at];
}
similarity[row] = 0;
const sorted = similarity.slice().sort();
const least = Math.max(sorted[Math.max(0, sorted.length - KEPT)], Number.MIN_VALUE);
const near = [];
for (let i = 0; i < similarity.length; i++)
if (similarity[i] >= least)
near.push(i);
return Uint32Array.from(near.sort((a, b) => similarity[b] - similarity[a] || a - b).slice(0, KEPT));
}
forEachTerm(visit) {
const { start, column, value, termColumns } = this.features;
for (let query = 0; query < this.queries; query++) {
for (let k = start[query]; k < start[query + 1] && column[k] < termColumns; k++)
visit(column[k], value[k], query);
}
}
}
;
function queriesOf({ rows, matrix, evidence }) {
const ids = Array.from(rows, (row) => matrix.id(row));
const positions = (0,hash_order.V)(ids);
return {
positions,
domains: Array.from(positions, (at) => evidence?.subjects[rows[at]] ?? taskOf(ids[at])),
prompts: Array.from(positions, (at) => evidence?.prompts[rows[at]]),
};
}
function taskOf(id) {
return /^((?:[^\\:]|\\.)+):/s.exec(id)?.[1];
}
function preference({ models, right }, { rows, weights, queries }) {
const correct = right.map((bits) => (0,outcomes_bits.EF)(bits, rows, weights));
const order = [...models.keys()].sort((a, b) => correct[b] - correct[a] || (models[a] < models[b] ? -1 : 1));
return { order, accuracyOf: (model) => (correct[model] + 1) / (queries + 2) };
}
;
const MAX_QUERIES = 10_000;
const MAX_TRAINING = 2_000;
const routers_texts_MAX_MODELS = 12;
function textsOf({ matrix, priced, rows }, queries, costs) {
const positions = queries.positions.subarray(0, MAX_QUERIES);
const prompts = queries.prompts.slice(0, MAX_QUERIES);
const facts = {
terms: countTerms(prompts),
domains: queries.domains.slice(0, MAX_QUERIES),
lengths: Float64Array.from(prompts, (prompt) => prompt?.length ?? 0),
};
const features = fitFeatures(facts);
const right = matrix.right.map((bits) => Uint8Array.from(positions, (at) => Number((0,outcomes_bits.c0)(bits, rows[at]))));
return {
positions,
features,
nearest: new NearestQueries(features),
right,
costs: matrix.models.map((_, m) => {
const own = costs?.[priced.indexOf(m)];
return own === undefined ? null : Float64Array.from(positions, (at) => own[at]);
}),
};
}
function trainingOf({ positions }) {
return Math.min(MAX_TRAINING, positions.length);
}
function routers_texts_dealsWithin({ deals, folds, matrix }, texts) {
const training = trainingOf(texts);
const perQuery = texts.features.column.length / texts.positions.length;
const steps = perQuery * STEPS.fittedFeature + STEPS.neighbour;
const deal = folds.length * Math.min(routers_texts_MAX_MODELS, matrix.models.length) * training * steps;
return Math.max(1, Math.min(deals.length, Math.floor(BUDGET.routers / deal)));
}
function predictDeal(route, context, { foldOf, folds }, texts) {
const { features, nearest, positions, right } = texts;
const all = Uint32Array.from(positions.keys());
return [...folds.keys()].map((fold) => {
const heldOut = all.filter((i) => foldOf[positions[i]] === fold);
const training = all.filter((i) => foldOf[positions[i]] !== fold).subarray(0, MAX_TRAINING);
const { order, accuracyOf } = preference(context.matrix, folds[fold].training);
const models = candidatesOf(order, accuracyOf, context, texts, training);
const task = { features, nearest, training, heldOut, models };
const predicted = route({
...task,
right: models.map((m) => right[m]),
accuracies: models.map((m) => accuracyOf(m)),
});
return { ...predicted, fold, models };
});
}
function candidatesOf(order, accuracyOf, { singleBest, priced }, { costs }, training) {
if (order.length <= routers_texts_MAX_MODELS || priced.length === 0)
return order.slice(0, routers_texts_MAX_MODELS);
const offers = order.flatMap((m) => costs[m] === null ? [] : [{ name: String(m), accuracy: accuracyOf(m), cost: meanOver(costs[m], training) }]);
const frontier = frontierOf(offers).map(({ name }) => Number(name));
const wanted = [singleBest, ...frontier.slice(0, 1), ...frontier.slice(1).reverse(), ...order];
const chosen = new Set([...new Set(wanted)].slice(0, routers_texts_MAX_MODELS));
return order.filter((m) => chosen.has(m));
}
function meanOver(values, queries) {
return queries.reduce((sum, query) => sum + values[query], 0) / queries.length;
}
;
const PRICES = [
0,
...Array.from({ length: 11 }, (_, octave) => [2 ** (octave - 8), Math.SQRT2 * 2 ** (octave - 8)]).flat(),
];
const CALLS = 100;
const VARIANCE = 2;
function priceRouter({ name, predicted }, context, texts, maxLoss) {
const market = marketOf(context, texts);
const deals = new Map(inEachDeal(context).map((deal) => [
deal.folds,
predicted.get(deal.folds).map((fold) => withRatios(fold, deal, texts)),
]));
const curve = PRICES.map((price) => {
let [right, cost] = [0, 0];
for (const folds of deals.values())
for (const fold of folds)
for (const [i, model] of picksAt(price, fold, fold.heldOut).entries()) {
const query = fold.heldOut.queries[i];
right += texts.right[model][query];
cost += texts.costs[model][query];
}
const answers = deals.size * texts.positions.length;
const [accuracy, spent] = [right / answers, cost / answers];
const mixture = mixtureAt(market, spent);
return {
price,
accuracy,
cost: spent,
saving: 1 - spent / market.referenceCost,
overMixture: mixture === null ? null : accuracy - mixture,
};
});
const policy = realiseLearned(`${name}, priced`, 'router', context, (deal) => priced_routers_played(deals.get(deal.folds), deal, texts, maxLoss));
return { router: { name, curve, pair: priced_routers_pairOf(context, texts, market, [...deals.values()]) }, policy };
}
function marketOf({ priced, singleBest }, { costs, right, positions }) {
const all = Uint32Array.from(positions.keys());
const mean = (of) => priced.map((m) => meanOver(Float64Array.from(of(m)), all));
const market = { costs: mean((m) => costs[m]), accuracies: mean((m) => right[m]) };
return { ...market, referenceCost: market.costs[priced.indexOf(singleBest)] };
}
function withRatios(fold, { singleBest, trainingBest }, { costs }) {
const best = trainingBest[fold.fold];
const reference = costs[best] === null ? singleBest : best;
const { queries } = fold.training;
const unit = meanOver(costs[reference], queries) || 1;
const ratios = fold.models.map((m) => (costs[m] === null ? null : meanOver(costs[m], queries) / unit));
return { ...fold, reference, ratios };
}
function picksAt(price, { models, ratios }, { chances, queries }) {
return Uint32Array.from(queries, (_, i) => {
const worth = (m) => ratios[m] === null ? -Infinity : chances[i * models.length + m] - price * ratios[m];
return models[mostLikely(models.length, worth)];
});
}
function priced_routers_played(folds, deal, texts, maxLoss) {
const { costs, positions, right } = texts;
const [outcome, cost] = [new Float64Array(deal.rows.length).fill(NaN), new Float64Array(deal.rows.length).fill(NaN)];
for (const fold of folds) {
const price = choosePrice(fold, deal, texts, maxLoss);
const picks = price === undefined ? undefined : picksAt(price, fold, fold.heldOut);
for (const [i, query] of fold.heldOut.queries.entries()) {
const model = picks?.[i] ?? fold.reference;
outcome[positions[query]] = right[model][query];
cost[positions[query]] = costs[model][query];
}
}
return { outcome, cost };
}
function choosePrice(fold, deal, { costs, right }, maxLoss) {
const { queries } = fold.training;
const reference = right[fold.reference];
const errors = (0,stats_normal.Zl)(1 - deal.delta) * Math.sqrt(VARIANCE / deal.queries);
let [best, least] = [undefined, Infinity];
for (const price of PRICES) {
let [won, lost, cost] = [0, 0, 0];
for (const [i, model] of picksAt(price, fold, fold.training).entries()) {
const query = queries[i];
if (right[model][query] > reference[query])
won += 1;
if (right[model][query] < reference[query])
lost += 1;
cost += costs[model][query];
}
const loss = (lost - won) / queries.length;
const deviation = Math.sqrt((lost + won + 1) / queries.length - loss ** 2);
if (loss + errors * deviation <= maxLoss && cost < least)
[best, least] = [price, cost];
}
return best;
}
function priced_routers_pairOf({ matrix, priced, singleBest }, { right }, { accuracies, costs }, deals) {
const cheapest = costs.indexOf(Math.min(...costs));
const [weak, strong] = [priced[cheapest], singleBest];
if (!(accuracies[cheapest] < accuracies[priced.indexOf(strong)]))
return null;
const mean = new Float64Array(CALLS + 1);
for (const folds of deals) {
const [scores, gains] = [[], []];
for (const { heldOut, models } of folds) {
const [s, w] = [models.indexOf(strong), models.indexOf(weak)];
for (const [i, query] of heldOut.queries.entries()) {
scores.push(heldOut.chances[i * models.length + s] - heldOut.chances[i * models.length + w]);
gains.push(right[strong][query] - right[weak][query]);
}
}
const curve = recoveredGap(Float64Array.from(scores), Float64Array.from(gains), CALLS);
for (const [step, value] of curve.entries())
mean[step] += value / deals.length;
}
return {
strong: matrix.models[strong],
weak: matrix.models[weak],
pgr: Array.from({ length: 10 }, (_, i) => ({ calls: (i + 1) / 10, recovered: mean[((i + 1) * CALLS) / 10] })),
apgr: averageRecovered(mean),
cpt50: callsFor(mean, 0.5),
cpt80: callsFor(mean, 0.8),
};
}
;
const CLOSE_ENOUGH = 1e-3;
const MAX_STEPS = 50;
function fitLogistic(rows, right, strength, { from, closeEnough = CLOSE_ENOUGH } = {}) {
const n = rows.start.length - 1;
let correct = 0;
for (let i = 0; i < n; i++)
correct += right[i];
if (!(strength > 0))
throw new RangeError(`fitLogistic: the strength must be positive, not ${strength}`);
if (!(correct > 0 && correct < n))
throw new RangeError('fitLogistic: right and wrong outcomes must both occur');
const weights = from?.weights.slice() ?? new Float64Array(rows.columns);
let intercept = from?.intercept ?? Math.log(correct / (n - correct));
const margins = times(rows, weights).map((x) => x + intercept);
const [slope, curvature] = [new Float64Array(n), new Float64Array(n)];
for (let step = 0; step < MAX_STEPS; step++) {
for (let i = 0; i < n; i++) {
const p = 1 / (1 + Math.exp(-margins[i]));
slope[i] = strength * (p - right[i]);
curvature[i] = strength * p * (1 - p);
}
const gradient = weights.slice();
addTransposed(rows, slope, gradient);
const norm = Math.hypot(Math.sqrt(dot(gradient, gradient)), (0,sums.cz)(slope));
if (norm <= closeEnough)
break;
const move = newtonMove(rows, slope, curvature, gradient, Math.min(0.1, Math.sqrt(norm)) * norm);
const decrease = dot(gradient, move.weights) + (0,sums.cz)(slope) * move.intercept;
const length = stepLength(weights, margins, move, decrease, right, strength);
if (length === 0)
break;
for (let j = 0; j < weights.length; j++)
weights[j] += length * move.weights[j];
for (let i = 0; i < n; i++)
margins[i] += length * move.margins[i];
intercept += length * move.intercept;
}
return { weights, intercept };
}
function marginOf({ weights, intercept }, rows, row) {
let margin = intercept;
for (let k = rows.start[row]; k < rows.start[row + 1]; k++)
margin += weights[rows.column[k]] * rows.value[k];
return margin;
}
function stepLength(weights, margins, move, decrease, right, strength) {
const objective = (length) => {
let [loss, penalty] = [0, 0];
for (let i = 0; i < margins.length; i++)
loss += logLoss(margins[i] + length * move.margins[i], right[i]);
for (let j = 0; j < weights.length; j++)
penalty += (weights[j] + length * move.weights[j]) ** 2;
return penalty / 2 + strength * loss;
};
const before = objective(0);
for (let length = 1; length > 1e-10; length /= 2) {
if (objective(length) <= before + 1e-4 * length * decrease)
return length;
}
return 0;
}
function newtonMove(rows, slope, curvature, gradient, tolerance) {
const [total, pull] = [(0,sums.cz)(curvature), (0,sums.cz)(slope)];
const size = gradient.length;
const means = new Float64Array(size);
addTransposed(rows, curvature, means);
const diagonal = new Float64Array(size).fill(1);
addSquares(rows, curvature, diagonal);
for (let j = 0; j < size; j++)
diagonal[j] -= means[j] ** 2 / total;
const weights = new Float64Array(size);
const residual = gradient.map((g, j) => (means[j] * pull) / total - g);
const search = residual.map((r, j) => r / diagonal[j]);
const product = new Float64Array(size);
let fit = dot(residual, search);
let left = dot(residual, residual);
for (let round = 0; round < size && Math.sqrt(left) > tolerance; round++) {
const along = times(rows, search);
const shift = dot(curvature, along) / total;
for (let i = 0; i < along.length; i++)
along[i] = curvature[i] * (along[i] - shift);
product.set(search);
addTransposed(rows, along, product);
const length = fit / dot(search, product);
const before = fit;
[fit, left] = [0, 0];
for (let j = 0; j < size; j++) {
weights[j] += length * search[j];
const r = residual[j] - length * product[j];
residual[j] = r;
left += r * r;
fit += (r * r) / diagonal[j];
}
for (let j = 0; j < size; j++)
search[j] = residual[j] / diagonal[j] + (fit / before) * search[j];
}
const margins = times(rows, weights);
const intercept = -(pull + dot(curvature, margins)) / total;
return { weights, intercept, margins: margins.map((x) => x + intercept) };
}
function times({ start, column, value }, vector) {
const result = new Float64Array(start.length - 1);
for (let i = 0; i < result.length; i++) {
let total = 0;
for (let k = start[i]; k < start[i + 1]; k++)
total += value[k] * vector[column[k]];
result[i] = total;
}
return result;
}
function addTransposed({ start, column, value }, vector, to) {
for (let i = 0; i < vector.length; i++) {
const x = vector[i];
for (let k = start[i]; k < start[i + 1]; k++)
to[column[k]] += value[k] * x;
}
}
function addSquares({ start, column, value }, vector, to) {
for (let i = 0; i < vector.length; i++) {
const x = vector[i];
for (let k = start[i]; k < start[i + 1]; k++)
to[column[k]] += value[k] * value[k] * x;
}
}
function dot(a, b) {
let total = 0;
for (let i = 0; i < a.length; i++)
total += a[i] * b[i];
return total;
}
function logLoss(margin, right) {
const against = right ? -margin : margin;
return Math.max(0, against) + Math.log1p(Math.exp(-Math.abs(against)));
}
;
const STRENGTHS = [0.1, 1];
const KEPT_BACK = 4;
const routers_logistic_CLOSE_ENOUGH = 0.1;
function logisticRouter() {
const fits = new Map();
return (task) => routeByLogistic(task, fits);
}
function routeByLogistic(task, fits) {
const { accuracies, features, models, training, heldOut, right } = task;
const fitted = training.filter((_, i) => i % KEPT_BACK !== 0);
const keptBack = training.filter((_, i) => i % KEPT_BACK === 0);
const { strength, predictors } = chooseStrength(task, fitted, keptBack, fits);
const chances = (queries, by) => chancesOf(queries, by.length, (m, query) => 1 / (1 + Math.exp(-predict(by[m], features, query))));
const rows = pickRows(features, training);
const final = strength === 0
? accuracies.map((accuracy) => ({ margin: Math.log(accuracy / (1 - accuracy)) }))
: right.map((of, m) => predictorOf(rows, of, training, strength, models[m], fits));
return { heldOut: chances(heldOut, final), training: chances(keptBack, predictors) };
}
function chooseStrength({ features, models, right }, fitted, keptBack, fits) {
const rows = pickRows(features, fitted);
const loss = (predictors) => {
let sum = 0;
for (const [m, predictor] of predictors.entries())
for (const query of keptBack)
sum += logLoss(predict(predictor, features, query), right[m][query]);
return sum;
};
let best = {
strength: 0,
predictors: right.map((of) => constantOf(of, fitted)),
};
let least = loss(best.predictors);
for (const strength of STRENGTHS) {
const predictors = right.map((of, m) => predictorOf(rows, of, fitted, strength, models[m], fits));
const now = loss(predictors);
if (!(now < least))
break;
best = { strength, predictors };
least = now;
}
return best;
}
function predictorOf(rows, of, queries, strength, model, fits) {
const correct = countRight(of, queries);
if (correct === 0 || correct === queries.length)
return constantOf(of, queries);
const right = Uint8Array.from(queries, (query) => of[query]);
const key = `${model} at ${strength}`;
const fit = fitLogistic(rows, right, strength, { from: fits.get(key), closeEnough: routers_logistic_CLOSE_ENOUGH });
fits.set(key, fit);
return fit;
}
function constantOf(of, queries) {
const correct = countRight(of, queries);
return { margin: Math.log((correct + 1) / (queries.length - correct + 1)) };
}
function predict(predictor, rows, row) {
return 'margin' in predictor ? predictor.margin : marginOf(predictor, rows, row);
}
;
function routers(context, costs, pricing = null) {
const notes = [];
const queries = queriesOf(context);
const realised = [];
const priced = [];
const learned = (name, on, picks) => {
realised.push(realiseLearned(name, 'router', on, (deal) => playOf(picks(deal), deal, costs)));
};
if (new Set(queries.domains).size > 1) {
learned('router: best model of the domain', context, (deal) => picksByDomain(deal, queries));
}
else {
notes.push('No router by domain: the questions have no subjects or tasks that tell them apart.');
}
if (context.weights !== null) {
notes.push('No router learned from texts: rows stand for several identical questions, which would be in training and test alike.');
}
else if (queries.prompts.every((prompt) => prompt === undefined)) {
notes.push('No router learned from texts: the results hold no prompts.');
}
else {
const texts = textsOf(context, queries, pricing?.modelCosts ?? null);
const deals = routers_texts_dealsWithin(context, texts);
const on = { ...context, deals: context.deals.slice(0, deals) };
for (const [name, router] of ROUTERS) {
const route = router();
const predicted = new Map(on.deals.map((deal) => [deal.folds, predictDeal(route, on, deal, texts)]));
learned(name, on, (deal) => picksByTexts(predicted.get(deal.folds), deal, texts));
if (pricing !== null)
priced.push(priceRouter({ name, predicted }, on, texts, pricing.maxLoss));
}
const without = queries.prompts.filter((prompt) => prompt === undefined).length;
if (without > 0)
notes.push(`${without} of ${queries.prompts.length} questions ${without === 1 ? 'has no prompt and was' : 'have no prompt and were'} routed by domain at most.`);
if (queries.positions.length > MAX_QUERIES)
notes.push(`Routers from texts were measured on a sample of ${MAX_QUERIES} questions${pricing === null ? '' : ', so that what they save is not set beside the other policies'}.`);
if (context.matrix.models.length > routers_texts_MAX_MODELS)
notes.push(`Routers from texts choose among the ${routers_texts_MAX_MODELS} models that are best on the training questions${pricing === null ? '' : ', or best for what they cost'}.`);
if (trainingOf(texts) === MAX_TRAINING)
notes.push(`Routers from texts learned from ${MAX_TRAINING} questions a fold, to keep the time short.`);
if (deals < context.deals.length)
notes.push(`Routers from texts were measured on ${deals} of the ${context.deals.length} deals, to keep the time short.`);
}
return {
realised: realised.filter((policy) => policy !== undefined),
priced: {
routers: priced.map(({ router }) => router),
policies: priced.flatMap(({ policy }) => policy ?? []),
},
notes,
};
}
function picksByDomain(context, { positions, domains }) {
const { matrix, rows, foldOf, folds, weights } = context;
const size = matrix.models.length;
const numbers = new Map();
const numberOf = domains.map((domain) => {
if (!numbers.has(domain))
numbers.set(domain, numbers.size);
return numbers.get(domain);
});
const correct = folds.map(() => new Float64Array(numbers.size * size));
for (const [i, position] of positions.entries()) {
const weight = (0,stats_weight.U)(weights, position);
for (let m = 0; m < size; m++) {
if ((0,outcomes_bits.c0)(matrix.right[m], rows[position]))
correct[foldOf[position]][numberOf[i] * size + m] += weight;
}
}
const picks = new Int32Array(rows.length);
const total = Float64Array.from(correct[0], (_, cell) => correct.reduce((sum, of) => sum + of[cell], 0));
for (const fold of folds.keys()) {
const { order } = preference(matrix, folds[fold].training);
const best = Array.from({ length: numbers.size }, (_, domain) => {
const at = domain * size;
return order[mostLikely(size, (k) => total[at + order[k]] - correct[fold][at + order[k]])];
});
for (const [i, position] of positions.entries())
if (foldOf[position] === fold)
picks[position] = best[numberOf[i]];
}
return picks;
}
const ROUTERS = [
['router: tf-idf logistic', logisticRouter],
['router: nearest neighbours', () => routeByNeighbours],
];
function picksByTexts(predicted, { rows }, { positions }) {
const picks = new Int32Array(rows.length).fill(-1);
for (const { heldOut, models } of predicted) {
for (const [i, query] of heldOut.queries.entries())
picks[positions[query]] = models[mostLikely(models.length, (m) => heldOut.chances[i * models.length + m])];
}
return picks;
}
function playOf(picks, { matrix, rows }, costs) {
const of = (by) => Float64Array.from(picks, (m, i) => by.get(matrix.models[m] ?? '')?.[rows[i]] ?? NaN);
return {
outcome: Float64Array.from(picks, (m, i) => (m < 0 ? NaN : Number((0,outcomes_bits.c0)(matrix.right[m], rows[i])))),
cost: of(costs.dollars),
latency: of(costs.seconds),
};
}
;
function drawBallots(model, evidence, keys, { rows, weights }) {
const start = new Int32Array(rows.length + 1);
const [choice, right] = [[], []];
let [queries, correct, answered] = [0, 0, 0];
for (let i = 0; i < rows.length; i++) {
let rightHere = 0;
for (const draw of evidence.draws) {
const verdict = draw.right[rows[i]];
if (verdict < 0)
continue;
const key = keys.of(draw.answer[rows[i]]);
choice.push(key);
right.push(verdict);
rightHere += verdict;
if (key !== ABSTAINS)
answered += 1;
}
start[i + 1] = choice.length;
const drawn = choice.length - start[i];
if (drawn === 0)
continue;
queries += (0,stats_weight.U)(weights, i);
correct += ((0,stats_weight.U)(weights, i) * rightHere) / drawn;
}
return {
model,
start,
choice: Int32Array.from(choice),
right: Float64Array.from(right),
accuracy: correct / queries,
answered: answered / choice.length,
};
}
function asOutcomes(ballots) {
return { ...ballots, choice: Int32Array.from(ballots.right) };
}
function drawsAt({ start }, position) {
return start[position + 1] - start[position];
}
function rightShare({ start, right }, position) {
let total = 0;
for (let d = start[position]; d < start[position + 1]; d++)
total += right[d];
return total / (start[position + 1] - start[position]);
}
;
function correlationWithin(ballots, { rows, weights }) {
let [queries, wrong, both] = [0, 0, 0];
for (let i = 0; i < rows.length; i++) {
const drawn = drawsAt(ballots, i);
if (drawn < 2)
continue;
const weight = (0,stats_weight.U)(weights, i);
const share = 1 - rightShare(ballots, i);
queries += weight;
wrong += weight * share;
both += (weight * share * (share * drawn - 1)) / (drawn - 1);
}
return phi(both / queries, wrong / queries, wrong / queries);
}
function correlationBetween(models, { rows, weights }) {
const pairs = [];
for (const [m, first] of models.entries()) {
for (const second of models.slice(0, m)) {
let [queries, a, b, both] = [0, 0, 0, 0];
for (let i = 0; i < rows.length; i++) {
if (drawsAt(first, i) === 0 || drawsAt(second, i) === 0)
continue;
const weight = (0,stats_weight.U)(weights, i);
const [x, y] = [1 - rightShare(first, i), 1 - rightShare(second, i)];
queries += weight;
a += weight * x;
b += weight * y;
both += weight * x * y;
}
const rho = phi(both / queries, a / queries, b / queries);
if (rho !== null)
pairs.push(rho);
}
}
return pairs.length === 0 ? null : (0,sums.i2)(pairs);
}
function phi(both, first, second) {
const spread = Math.sqrt(first * (1 - first) * second * (1 - second));
return spread > 0 ? (both - first * second) / spread : null;
}
;
const ROUNDING = 1e-9;
class VoteCount {
choices;
votes;
voters;
rights;
options = 0;
constructor(most) {
this.choices = new Int32Array(most);
this.votes = new Float64Array(most);
this.voters = new Float64Array(most);
this.rights = new Float64Array(most);
}
clear() {
this.options = 0;
}
add(choice, right, weight = 1) {
if (choice === ABSTAINS)
return;
let at = 0;
while (at < this.options && this.choices[at] !== choice)
at += 1;
if (at === this.options) {
this.options += 1;
this.choices[at] = choice;
this.votes[at] = this.voters[at] = this.rights[at] = 0;
}
this.votes[at] += weight;
this.voters[at] += 1;
this.rights[at] += right;
}
outcome() {
let most = 0;
for (let at = 0; at < this.options; at++)
most = Math.max(most, this.votes[at]);
let [winners, right] = [0, 0];
for (let at = 0; at < this.options; at++) {
if (this.votes[at] < most * (1 - ROUNDING))
continue;
winners += 1;
right += this.rights[at] / this.voters[at];
}
return winners === 0 ? 0 : right / winners;
}
}
function sixthsOfThree(a, b, c, ra, rb, rc) {
if (a === ABSTAINS)
return sixthsOfTwo(b, c, rb, rc);
if (b === ABSTAINS)
return sixthsOfTwo(a, c, ra, rc);
if (c === ABSTAINS || (a === b && b !== c))
return 3 * (ra + rb);
if (a === c && b !== c)
return 3 * (ra + rc);
if (b === c && a !== c)
return 3 * (rb + rc);
return 2 * (ra + rb + rc);
}
function sixthsOfTwo(a, b, ra, rb) {
if (a === ABSTAINS)
return b === ABSTAINS ? 0 : 6 * rb;
return b === ABSTAINS ? 6 * ra : 3 * (ra + rb);
}
;
const MAX_PARTITIONS = 100;
const MIN_PARTITIONS = 20;
const WORK = 3e7;
const sampled_votes_SIZES = 4;
function partitionsFor(positions, k) {
const affordable = Math.floor(WORK / (2 * sampled_votes_SIZES * k * Math.max(1, positions)));
return Math.min(MAX_PARTITIONS, Math.max(MIN_PARTITIONS, affordable));
}
function randomAt(position, k, { matrix, rows }) {
return (0,stats_random.I)((0,hash32.qj)(`${k} ${matrix.id(rows[position])}`, 0));
}
function voteOf(ballots, position, k, partitions, random) {
const from = ballots.start[position];
const draws = Int32Array.from({ length: drawsAt(ballots, position) }, (_, d) => from + d);
const count = new VoteCount(k);
const times = draws.length === k ? 1 : partitions;
let total = 0;
for (let p = 0; p < times; p++) {
count.clear();
for (let v = 0; v < k; v++) {
const at = v + (0,stats_random.e)(random, draws.length - v);
[draws[v], draws[at]] = [draws[at], draws[v]];
count.add(ballots.choice[draws[v]], ballots.right[draws[v]]);
}
total += count.outcome();
}
return total / times;
}
function mixedVoteOf(pool, position, partitions, random) {
const count = new VoteCount(pool.length);
const times = pool.every((ballots) => drawsAt(ballots, position) === 1) ? 1 : partitions;
let total = 0;
for (let p = 0; p < times; p++) {
count.clear();
for (const ballots of pool) {
const draw = ballots.start[position] + (0,stats_random.e)(random, drawsAt(ballots, position));
count.add(ballots.choice[draw], ballots.right[draw]);
}
total += count.outcome();
}
return total / times;
}
;
const VOTERS = [3, 5, 7, 9];
const SIMILAR = 0.05;
const self_moa_NEARLY_ALL = 0.95;
function selfMoaOf(context, costs = loggedCosts(context)) {
const sampled = sampledModels(context);
if (sampled === undefined)
return { selfMoa: null, realised: [], notes: [NO_DRAWS] };
const { ballots, by } = sampled;
const realised = realisedVote(context, ballots, costs);
const self = ballots[context.singleBest];
const pool = self === undefined ? [] : similarTo(self, ballots, context);
const sizes = self === undefined ? [] : VOTERS.filter((k) => k <= pool.length && isCovered(self, k, context));
if (self === undefined || sizes.length === 0) {
return { selfMoa: null, realised, notes: [realised.length === 0 ? NO_DRAWS : NO_POOL] };
}
const votes = sizes.map((k) => self_moa_compare(self, pool.slice(0, k), context));
return {
selfMoa: {
model: self.model,
by,
rhoWithin: correlationWithin(self, context),
rhoBetween: correlationBetween(pool.slice(0, sizes.at(-1)), context),
votes,
},
realised,
notes: [],
};
}
const NO_DRAWS = 'Votes of several samples of one model were not measured: the single best model has no three graded draws on nearly every question.';
const NO_POOL = 'Several samples of one model were not compared with a mixed pool: there are not three models with draws within 5 points of the single best one.';
function sampledModels(context) {
const { evidence, matrix } = context;
const models = matrix.models.map((name) => evidence?.models.get(name));
if (evidence === undefined || !models.some((model) => model !== undefined && model.draws.length >= VOTERS[0]))
return undefined;
const keys = answerKeysOf(evidence);
const ballots = models.map((model, m) => {
const own = model === undefined ? undefined : drawBallots(matrix.models[m], model, keys, context);
return own === undefined || own.right.length === 0 ? undefined : own;
});
const known = ballots.filter((own) => own !== undefined);
if (known.length === 0)
return undefined;
return known.every(({ answered }) => answered >= self_moa_NEARLY_ALL)
? { ballots, by: 'answers' }
: { ballots: ballots.map((own) => (own === undefined ? undefined : asOutcomes(own))), by: 'outcomes' };
}
function isCovered(ballots, k, { queries, rows, weights }) {
let covered = 0;
for (let i = 0; i < rows.length; i++)
if (drawsAt(ballots, i) >= k)
covered += (0,stats_weight.U)(weights, i);
return covered >= self_moa_NEARLY_ALL * queries;
}
function similarTo(self, ballots, context) {
const distance = ({ accuracy }) => Math.abs(accuracy - self.accuracy);
const others = ballots
.filter((own) => own !== undefined && own !== self && isCovered(own, 1, context))
.map((own) => own)
.filter((own) => distance(own) <= SIMILAR)
.sort((a, b) => distance(a) - distance(b) || (a.model < b.model ? -1 : 1));
return [self, ...others];
}
function self_moa_compare(self, pool, context) {
const { rows, weights } = context;
const k = pool.length;
const usable = [...rows.keys()].filter((i) => drawsAt(self, i) >= k && pool.every((own) => drawsAt(own, i) >= 1));
const partitions = partitionsFor(usable.length, k);
const [own, mixed, ownSingle, mixedSingle] = [[], [], [], []];
for (const i of usable) {
const random = randomAt(i, k, context);
own.push(voteOf(self, i, k, partitions, random));
mixed.push(mixedVoteOf(pool, i, partitions, random));
ownSingle.push(rightShare(self, i));
mixedSingle.push(pool.reduce((sum, model) => sum + rightShare(model, i), 0) / k);
}
const queries = usable.reduce((sum, i) => sum + (0,stats_weight.U)(weights, i), 0);
const mean = (values) => values.reduce((sum, value, u) => sum + (0,stats_weight.U)(weights, usable[u]) * value, 0) / queries;
return {
k,
models: pool.map(({ model }) => model),
queries,
selfAccuracy: mean(own),
mixedAccuracy: mean(mixed),
difference: mean(own) - mean(mixed),
interval: betsInterval(usable, own.map((right, u) => right - mixed[u]), context),
selfSingle: mean(ownSingle),
mixedSingle: mean(mixedSingle),
partitions,
};
}
function realisedVote(context, ballots, costs) {
const { deals, rows } = context;
const models = [...new Set(deals.flatMap(({ trainingBest }) => [...trainingBest]))];
const k = VOTERS.findLast((size) => models.every((m) => ballots[m] !== undefined && isCovered(ballots[m], size, context)));
if (k === undefined)
return [];
const partitions = partitionsFor(rows.length, k);
const votes = new Map(models.map((m) => {
const own = ballots[m];
const outcome = Float64Array.from(rows, (_, i) => drawsAt(own, i) >= k ? voteOf(own, i, k, partitions, randomAt(i, k, context)) : NaN);
return [m, outcome];
}));
const play = (deal) => ({
outcome: Float64Array.from(rows, (_, i) => votes.get(deal.trainingBest[deal.foldOf[i]])[i]),
...askingAll(deal, Array.from(deal.trainingBest, (m) => Array.from({ length: k }, () => m)), costs),
});
const name = `vote of ${k} samples of the single best model`;
const extra = { heldOut: true, severalDraws: true };
const { outcome, ...took } = play(context);
const policy = models.length === 1
? realise(name, 'self-moa', outcome, context, { ...extra, ...took })
: realiseLearned(name, 'self-moa', context, play, extra);
return policy === undefined ? [] : [policy];
}
;
const ballots_NEARLY_ALL = 0.95;
function ballotsOf(context) {
return answerBallots(context) ?? outcomeBallots(context);
}
function outcomeBallots(context) {
const right = context.matrix.right.map((bits) => outcomesAt(context.rows, bits));
return { by: 'outcomes', choice: right, right, severalDraws: false };
}
function answerBallots(context) {
const { evidence, matrix, queries, rows, weights } = context;
if (evidence === undefined)
return undefined;
const models = matrix.models.map((name) => evidence.models.get(name));
if (!models.every((model) => model !== undefined))
return undefined;
const keys = answerKeysOf(evidence);
const choice = [];
for (const { draws } of models) {
const { answer } = draws[0];
const own = rows.map((row) => keys.of(answer[row]));
let answered = 0;
for (let i = 0; i < own.length; i++)
if (own[i] !== ABSTAINS)
answered += (0,stats_weight.U)(weights, i);
if (answered < ballots_NEARLY_ALL * queries)
return undefined;
choice.push(own);
}
const right = models.map((model, m) => verdicts(model, m, context));
const severalDraws = right.some((verdict, m) => {
const outcomes = outcomesAt(rows, matrix.right[m]);
return verdict.some((each, i) => each !== outcomes[i]);
});
return { by: 'answers', choice, right, severalDraws };
}
function verdicts({ draws }, model, { matrix, rows }) {
return outcomesAt(rows, matrix.right[model]).map((outcome, i) => {
const right = draws[0].right[rows[i]];
return right >= 0 ? right : outcome;
});
}
function outcomesAt(rows, right) {
const outcomes = new Uint8Array(rows.length);
for (let i = 0; i < rows.length; i++)
if ((0,outcomes_bits.c0)(right, rows[i]))
outcomes[i] = 1;
return outcomes;
}
;
const MAX_CANDIDATES = 40;
const WORDS = 2e8;
const SHORTLIST = 100;
const BALLOTS = 2e7;
function bestThree(context, ballots, fold, memo = new Map()) {
const { foldOf, folds, matrix, rows, weights } = context;
const affordable = Math.min(SHORTLIST, Math.floor(BALLOTS / (3 * rows.length)));
const shortlist = mostMajorities(matrix, folds[fold].training, ballots.by === 'answers' ? Math.max(1, affordable) : 1);
if (shortlist.length === 1)
return shortlist[0];
const heldOut = [];
for (let i = 0; i < rows.length; i++)
if (foldOf[i] === fold)
heldOut.push(i);
let [best, most] = [shortlist[0], -1];
for (const three of shortlist) {
const { sixths, total } = best_three_voteOf(three, ballots, weights, memo);
const correct = total - sumAt(heldOut, sixths, weights);
if (correct > most)
[best, most] = [three, correct];
}
return best;
}
function sumAt(positions, values, weights) {
let sum = 0;
for (let i = 0; i < positions.length; i++)
sum += (0,stats_weight.U)(weights, positions[i]) * values[positions[i]];
return sum;
}
function mostMajorities(matrix, training, wanted) {
const { queries, rows, weights } = training;
const models = best_three_candidates(matrix, training);
const size = models.length;
const wrong = models.map((m) => (0,outcomes_bits.iv)(rows, matrix.right[m]));
const both = new Float64Array(size * size);
for (let a = 0; a < size; a++)
for (let b = a + 1; b < size; b++)
both[a * size + b] = (0,outcomes_bits.EF)(wrong[a], wrong[b], weights);
const search = {
queries,
weights,
models,
wrong,
both,
pair: new Uint32Array(rows.length),
ranked: [],
wanted,
};
for (let a = 0; a < size; a++)
for (let b = a + 1; b < size; b++)
rankThirds(a, b, search);
return search.ranked.map(({ three }) => three);
}
function rankThirds(a, b, { queries, weights, models, wrong, both, pair, ranked, wanted }) {
const size = models.length;
const ab = both[a * size + b];
let least = ranked[wanted - 1]?.correct ?? -1;
let isPair = false;
for (let c = b + 1; c < size; c++) {
const ac = both[a * size + c];
const bc = both[b * size + c];
if (queries - (ab + ac + bc - 2 * Math.min(ab, ac, bc)) <= least)
continue;
if (!isPair)
intersect(wrong[a], wrong[b], pair);
isPair = true;
const correct = queries - (ab + ac + bc - 2 * (0,outcomes_bits.EF)(pair, wrong[c], weights));
if (correct <= least)
continue;
let place = ranked.length;
while (place > 0 && ranked[place - 1].correct < correct)
place -= 1;
ranked.splice(place, 0, { three: [models[a], models[b], models[c]], correct });
if (ranked.length > wanted)
ranked.pop();
least = ranked[wanted - 1]?.correct ?? -1;
}
}
function intersect(a, b, into) {
for (let w = 0; w < into.length; w++)
into[w] = a[w] & b[w];
}
function best_three_candidates({ models, right }, { rows, weights }) {
let most = MAX_CANDIDATES;
const steps = rows.length * (weights === null ? 1 : 32);
while (most > 3 && (most ** 3 / 6) * steps > WORDS)
most -= 1;
const correct = right.map((bits) => (0,outcomes_bits.EF)(bits, rows, weights));
return [...models.keys()]
.sort((a, b) => correct[b] - correct[a] || (models[a] < models[b] ? -1 : 1))
.slice(0, most);
}
const REMEMBERED = 2e7;
function best_three_voteOf(three, { choice, right }, weights, memo) {
const key = three.join();
const known = memo.get(key);
if (known !== undefined)
return known;
const [a, b, c] = three.map((m) => choice[m]);
const [ra, rb, rc] = three.map((m) => right[m]);
const sixths = new Uint8Array(a.length);
let total = 0;
for (let i = 0; i < sixths.length; i++) {
sixths[i] = sixthsOfThree(a[i], b[i], c[i], ra[i], rb[i], rc[i]);
total += (0,stats_weight.U)(weights, i) * sixths[i];
}
if (memo.size * sixths.length > REMEMBERED)
memo.clear();
memo.set(key, { sixths, total });
return { sixths, total };
}
;
const MIN_MODELS = 5;
const SUMS = 9;
class LeastSquares {
total = new Float64Array(SUMS);
byModel;
constructor(models) {
this.byModel = Array.from({ length: models }, () => new Float64Array(SUMS));
}
add(models, x, z, y) {
const terms = [1, x, z, y, x * x, x * z, z * z, x * y, z * y];
for (let t = 0; t < SUMS; t++)
this.total[t] += terms[t];
for (const model of models) {
const sums = this.byModel[model];
for (let t = 0; t < SUMS; t++)
sums[t] += terms[t];
}
}
slopes(delta) {
const fitted = fit(this.total);
if (fitted === null)
return null;
const present = this.byModel.filter((sums) => sums[0] > 0);
const without = present.map((sums) => fit(this.total.map((sum, t) => sum - sums[t])));
const slope = (which) => ({
estimate: fitted[which],
interval: jackknife(fitted[which], without.map((each) => each?.[which]), delta),
});
return { first: slope(0), second: slope(1) };
}
}
function fit([n, x, z, y, xx, xz, zz, xy, zy]) {
const [a, b, c] = [xx - (x * x) / n, xz - (x * z) / n, zz - (z * z) / n];
const [p, q] = [xy - (x * y) / n, zy - (z * y) / n];
const determinant = a * c - b * b;
if (!(n >= 3 && a > 1e-12 * xx && c > 1e-12 * zz && determinant > 1e-9 * a * c))
return null;
return [(c * p - b * q) / determinant, (a * q - b * p) / determinant];
}
function jackknife(estimate, without, delta) {
const size = without.length;
if (size < MIN_MODELS || without.includes(undefined))
return null;
const mean = without.reduce((sum, value) => sum + value, 0) / size;
const squares = without.reduce((sum, value) => sum + (value - mean) ** 2, 0);
const reach = studentCritical(size - 1, delta) * Math.sqrt(((size - 1) / size) * squares);
return [estimate - reach, estimate + reach];
}
;
const MAX_TRIPLES = 200_000;
const MIN_TRIPLES = 1000;
function triplesOf(sets, delta, seed) {
const size = sets.models.length;
if (size < 3)
return null;
const all = (size * (size - 1) * (size - 2)) / 6;
const steps = stepsOfRows(sets.complete.length, sets.weights);
const most = Math.max(MIN_TRIPLES, Math.min(MAX_TRIPLES, Math.floor(BUDGET.triples / steps)));
if (all <= most) {
const joint = (0,pairwise.mC)(sets);
const tally = new TripleTally(sets, (a, b) => joint[a * size + b]);
for (let a = 0; a < size; a++)
for (let b = a + 1; b < size; b++)
for (let c = b + 1; c < size; c++)
tally.add(a, b, c);
return tally.result(false, delta);
}
const tally = new TripleTally(sets, (a, b) => (0,outcomes_bits.EF)(sets.wrong[a], sets.wrong[b], sets.weights));
const random = (0,stats_random.I)(`${seed} triples`);
for (let drawn = 0; drawn < most; drawn++)
tally.add(...distinctThree(size, random));
return tally.result(true, delta);
}
function distinctThree(size, random) {
for (;;) {
const [a, b, c] = [(0,stats_random.e)(random, size), (0,stats_random.e)(random, size), (0,stats_random.e)(random, size)];
if (a !== b && a !== c && b !== c)
return [a, b, c];
}
}
class TripleTally {
sets;
joint;
fit;
triples = 0;
gains = 0;
losing = 0;
constructor(sets, joint) {
this.sets = sets;
this.joint = joint;
this.fit = new LeastSquares(sets.counts.length);
}
add(a, b, c) {
const { counts, queries, weights, wrong } = this.sets;
const [ab, ac, bc] = [this.joint(a, b), this.joint(a, c), this.joint(b, c)];
const allThree = overlapOfThree(wrong[a], wrong[b], wrong[c], weights);
const majority = ab + ac + bc - 2 * allThree;
const best = Math.min(counts[a], counts[b], counts[c]);
const gain = (best - majority) / queries;
this.triples += 1;
this.gains += gain;
if (gain < 0)
this.losing += 1;
const rho = (this.phi(a, b, ab) + this.phi(a, c, ac) + this.phi(b, c, bc)) / 3;
if (Number.isFinite(rho))
this.fit.add([a, b, c], rho, (best - allThree) / queries, gain);
}
phi(i, j, both) {
const { counts, queries: n } = this.sets;
const [a, b] = [counts[i], counts[j]];
return (n * both - a * b) / Math.sqrt(a * (n - a) * b * (n - b));
}
result(sampled, delta) {
const slopes = this.fit.slopes(delta);
return {
count: this.triples,
sampled,
meanGain: this.gains / this.triples,
shareLosing: this.losing / this.triples,
slopeOnRho: slopes?.first ?? null,
slopeOnHeadroom: slopes?.second ?? null,
};
}
}
function overlapOfThree(a, b, c, weights) {
let total = 0;
for (let w = 0; w < a.length; w++)
total += (0,outcomes_bits.MD)(a[w] & b[w] & c[w], w, weights);
return total;
}
;
function votesOf(context, costs = loggedCosts(context)) {
const { matrix, delta, seed } = context;
const ballots = ballotsOf(context);
const counted = ballots.by === 'answers' ? 'plurality' : 'majority';
const models = matrix.models.length;
const all = `${counted} of ${models === 2 ? 'both' : `all ${models}`} models`;
const { severalDraws } = ballots;
const play = (deal, voters) => ({
outcome: voted(deal, ballots, voters),
...askingAll(deal, voters.map((weights) => [...weights.keys()].filter((m) => weights[m] > 0)), costs),
});
const learned = (name, votersOf) => realiseLearned(name, 'vote', context, (deal) => play(deal, deal.folds.map((_, fold) => votersOf(deal, fold))), { severalDraws });
const everyone = new Float64Array(models).fill(1);
const { outcome, ...took } = play(context, context.folds.map(() => everyone));
const realised = [
realise(all, 'vote', outcome, context, { heldOut: true, severalDraws, ...took }),
learned(`${all}, weighted by accuracy`, ({ folds }, fold) => weighted(context, folds[fold].training)),
];
if (models > 3) {
const memo = new Map();
realised.push(learned(`${counted} of the best three models`, (deal, fold) => {
const three = bestThree(deal, ballots, fold, memo);
return everyone.map((_, m) => Number(three.includes(m)));
}));
}
return {
votes: { by: ballots.by, triples: triplesOf((0,wrong_sets.L4)(matrix), delta, seed) },
realised,
notes: ballots.by === 'answers' ? [] : [BY_OUTCOMES],
};
}
const BY_OUTCOMES = 'Votes were counted on outcomes, because not every model has an answer on nearly every question: all wrong answers to a question are taken for the same one, so votes over the answers could be right more often than these.';
function voted({ foldOf, rows }, ballots, voters) {
const count = new VoteCount(ballots.choice.length);
const outcome = new Float64Array(rows.length);
for (let i = 0; i < outcome.length; i++)
outcome[i] = outcomeAt(i, count, ballots, voters[foldOf[i]]);
return outcome;
}
function outcomeAt(i, count, { choice, right }, weights) {
count.clear();
for (let m = 0; m < weights.length; m++)
if (weights[m] > 0)
count.add(choice[m][i], right[m][i], weights[m]);
return count.outcome();
}
function weighted({ matrix }, { rows, weights, queries }) {
const odds = Float64Array.from(matrix.right, (right) => {
const correct = (0,outcomes_bits.EF)(right, rows, weights);
return Math.max(0, Math.log((correct + 0.5) / (queries - correct + 0.5)));
});
return odds.some((weight) => weight > 0) ? odds : odds.fill(1);
}
;
function pricedContext(context, costs) {
const { matrix, rows, singleBest, unitOf, weights } = context;
const known = matrix.models.map((name) => {
const dollars = costs?.dollars.get(name);
if (dollars === undefined || weights !== null)
return null;
const byPosition = Float64Array.from(rows, (row) => dollars[row]);
return byPosition.every((cost) => cost >= 0 && cost < Infinity) ? byPosition : null;
});
const reference = known[singleBest] ?? null;
const priced = [...known.keys()].filter((m) => known[m] !== null);
if (reference === null || priced.length < 2 || reference.every((cost) => cost === 0))
return { context, modelCosts: null };
let costUnits = unitOf;
if (costUnits === null) {
const order = (0,hash_order.V)(Array.from(rows, (row) => matrix.id(row)));
costUnits = new Uint32Array(rows.length);
for (let rank = 0; rank < order.length; rank++)
costUnits[order[rank]] = rank;
}
return {
context: { ...context, priced, referenceCost: reference, costUnits },
modelCosts: priced.map((m) => known[m]),
};
}
var least_bound = __webpack_require__(9104);
;
function savingCeiling(queries, references, reference, levels) {
const columns = references.map((b) => kinks(queries, b));
const sizes = queries.unitOf === null ? undefined : sizesOf(queries.unitOf);
const point = pointOf(kinks(queries, reference), queries.right[0].length) / queries.price[reference];
const shares = (limit) => columns.map((each, i) => (each.length === 0 ? 0 : limit(each) / queries.price[references[i]]));
const upper = Math.max(...shares((each) => (0,least_bound.n)(each, levels.upper, sizes)));
const lower = Math.min(...shares((each) => sizes === undefined
? (0,least_bound.M)(each, levels.lower)
: Math.min(...each.map(({ values, range }) => range *
(0,least_mean.rO)({ columns: [Float64Array.from(values, (v) => v / range)], sizes }, levels.lower)))));
const most = 1 - Math.min(...queries.price) / Math.max(...references.map((b) => queries.price[b]));
return { point, lower: Math.min(point, lower), upper: Math.max(point, Math.min(upper, most)) };
}
function bestReferences(right, gamma) {
const level = gamma / Math.max(1, right.length - 1);
return [...right.keys()].filter((m) => right.every((other, k) => {
if (k === m)
return true;
let [won, lost] = [0, 0];
for (let i = 0; i < other.length; i++) {
if (other[i] > right[m][i])
won += 1;
else if (other[i] < right[m][i])
lost += 1;
}
return (0,mcnemar.L)(won, lost) > level;
}));
}
function kinks({ right, price, maxLoss, unitOf }, b) {
const least = Math.min(...price);
if (price[b] <= least)
return [];
const lambdas = [...new Set([0, ...price.map((c) => c - least)])].sort((x, y) => x - y);
const n = right[0].length;
const units = unitOf === null ? n : unitOf.reduce((most, unit) => Math.max(most, unit + 1), 0);
return lambdas.map((lambda) => {
const range = price[b] - least + lambda * (1 + maxLoss);
const values = new Float64Array(units);
for (let i = 0; i < n; i++) {
let cheapest = Infinity;
for (let m = 0; m < price.length; m++)
cheapest = Math.min(cheapest, price[m] + lambda * (1 - right[m][i]));
const saved = price[b] + lambda * (1 - right[b][i]) - cheapest + lambda * maxLoss;
values[unitOf === null ? i : unitOf[i]] += Math.min(range, Math.max(0, saved));
}
return { values, range };
});
}
function pointOf(columns, queries) {
return columns.length === 0 ? 0 : Math.min(...columns.map(({ values }) => (0,sums.cz)(values))) / queries;
}
function sizesOf(unitOf) {
const sizes = new Float64Array(unitOf.reduce((most, unit) => Math.max(most, unit + 1), 0));
for (const unit of unitOf)
sizes[unit] += 1;
return sizes;
}
;
function savingOf(context, costs, realised, routers, { maxLoss, minSaving, declared }) {
const { delta, matrix, priced, queries, singleBest, unitOf, costUnits } = context;
const names = priced.map((m) => matrix.models[m]);
const right = priced.map((m) => context_outcomesOf(context, m));
const own = priced.indexOf(singleBest);
const opponents = declared ? [own] : [...priced.keys()];
const loses = new Losses(opponents, own, maxLoss, delta);
const models = names.map((name, k) => ({
name,
saving: shareSaved(costs[k], costs[own], costUnits, delta),
against: right.map((other) => scoreOf(right[k], other)),
size: queries,
clustered: unitOf === null
? null
: clusteredLoss(right[k], context, opponents.map((m) => priced[m])),
}));
const cheaper = models.filter((model, k) => k !== own && model.saving.point > 0);
const shown = loses.shownToHold(cheaper);
const best = shown.sort((a, b) => b.one.saving.point - a.one.saving.point || (a.one.name < b.one.name ? -1 : 1))[0];
const measured = realised.flatMap((policy) => policy.saving === null || policy.queries !== queries || policy.cost === null ? [] : [asCandidate(policy)]);
const mixer = {
costs: costs.map(sums.i2),
accuracies: right.map(sums.i2),
delta,
};
const all = [...models.filter((_, k) => k !== own), ...measured];
const cheaperPolicies = measured.filter(({ saving }) => saving.point > 0);
const holding = loses.shownToHold(cheaperPolicies).map(({ one }) => one);
const found = loses
.shownToHold([...cheaper, ...cheaperPolicies])
.some(({ one }) => one.saving.lower >= minSaving);
const none = all.every((one) => one.saving.upper < minSaving || loses.isShownToLose(one));
const onePrice = costs.every((cost) => cost.every((value) => value === cost[0]));
return {
reference: names[own],
referenceAccuracy: mixer.accuracies[own],
declared,
maxLoss,
minSaving,
switch: best === undefined
? null
: {
model: best.one.name,
saving: rangeOf(best.one.saving),
loss: [loses.point(best.one), loses.upper(best.one, best.level)],
},
policies: measured.map((one) => ({
name: one.policy.name,
kind: one.policy.kind,
saving: rangeOf(one.saving),
loss: [loses.point(one), loses.upper(one, delta)],
isShownToHold: holding.includes(one),
overMixture: unitOf !== null
? null
: overMixture(mixer, one.policy.accuracy, one.policy.cost, (m, alpha, side) => side === 'lower' ? lower(one, m, alpha) : upper(one, m, alpha)),
})),
routers,
ceiling: onePrice ? ceilingOf(context, right, costs, own, { maxLoss, declared }) : null,
verdict: found ? 'saving-possible' : none ? 'no-saving' : 'inconclusive',
};
}
function ceilingOf({ costUnits, delta, unitOf }, right, costs, own, { maxLoss, declared }) {
const inOrder = right.map((outcome) => {
if (unitOf !== null)
return outcome;
const ordered = new Float64Array(outcome.length);
for (let i = 0; i < outcome.length; i++)
ordered[costUnits[i]] = outcome[i];
return ordered;
});
const queries = { right: inOrder, price: costs.map((cost) => cost[0]), maxLoss, unitOf };
const gamma = (0,gain_over_best.$R)(delta);
const references = declared ? [own] : unitOf === null ? bestReferences(right, gamma) : [...right.keys()];
const upper = declared ? delta : delta - gamma;
return savingCeiling(queries, references, own, { upper, lower: delta });
}
function asCandidate(policy) {
const { against, counted, method, queries, saving, variance } = policy;
const sized = against.map(({ won, lost }) => ({ won: won / variance, lost: lost / variance }));
return {
policy,
saving: saving,
against: sized,
size: queries / variance,
clustered: method === 'clusterBets' ? (alpha) => -lowerLimitOf(counted, alpha) : null,
};
}
function lower({ against, size }, m, alpha) {
return (0,paired_exact._n)(against[m].won, against[m].lost, size, alpha);
}
function upper({ against, size }, m, alpha) {
return (0,paired_exact.bm)(against[m].won, against[m].lost, size, alpha);
}
class Losses {
opponents;
own;
maxLoss;
delta;
constructor(opponents, own, maxLoss, delta) {
this.opponents = opponents;
this.own = own;
this.maxLoss = maxLoss;
this.delta = delta;
}
point({ against, size }) {
return (against[this.own].lost - against[this.own].won) / size;
}
upper(one, alpha) {
if (one.clustered !== null)
return one.clustered(alpha);
return Math.max(...this.opponents.map((m) => -lower(one, m, alpha)));
}
shownToHold(candidates) {
const count = candidates.length;
if (candidates.some(({ clustered }) => clustered !== null)) {
const level = this.delta / count;
return candidates.filter((one) => this.upper(one, level) <= this.maxLoss).map((one) => ({ one, level }));
}
const p = candidates.map((one) => this.pLoses(one));
const adjusted = (0,holm.F)(p);
return candidates.flatMap((one, i) => {
if (adjusted[i] > this.delta)
return [];
const before = p.filter((other, j) => other < p[i] || (other === p[i] && j < i)).length;
return [{ one, level: this.delta / (count - before) }];
});
}
pLoses({ against, size }) {
return Math.max(...this.opponents.map((m) => (0,paired_exact.o0)(-this.maxLoss, against[m].won, against[m].lost, size)));
}
isShownToLose(one) {
if (one.clustered !== null)
return false;
return -upper(one, this.own, this.delta / this.opponents.length) > this.maxLoss;
}
}
function clusteredLoss(outcome, { matrix, rows, weights, unitOf }, opponents) {
const counts = (0,cluster_gain.Ic)({ outcome, rows, weights, unitOf: unitOf }, opponents.map((m) => matrix.right[m]));
return (alpha) => -(0,cluster_gain.H)(counts, alpha);
}
function scoreOf(outcome, other) {
let [won, lost] = [0, 0];
for (let i = 0; i < outcome.length; i++) {
if (outcome[i] > other[i])
won += 1;
else if (outcome[i] < other[i])
lost += 1;
}
return { won, lost };
}
function rangeOf({ point, lower, upper }) {
return [point, lower, upper];
}
;
const ONE_CLUSTER_NOTE = 'All questions are of one cluster, which says nothing of others: no limit is narrower than all that is possible.';
const CLUSTERS_NOTE = 'Questions of one cluster were held out together, and limits are by bets on clusters: as wide as so few independent clusters make them.';
function policiesOf(pool, evidence, options) {
const { matrix } = pool;
const prices = (0,policies_prices.ap)(options.prices);
const names = [...matrix.models, ...pool.ensembles.map(({ name }) => name)];
(0,policies_prices.DD)(prices, names);
const costs = answerCosts(names, matrix.universe.length * 32, evidence, prices);
const unpriced = policyContext(matrix, evidence, options);
if (unpriced === undefined)
return { policies: tooFew(), saving: null };
const { context, modelCosts } = pricedContext(unpriced, options.saving === undefined ? null : costs);
const ensembles = realisedEnsembles(pool.ensembles, context, costs);
const votes = votesOf(context, costs);
const pricing = options.saving && modelCosts ? { modelCosts, maxLoss: options.saving.maxLoss } : null;
const routed = routers(context, costs, pricing);
const cascades = cascadesOf(context, costs);
const selfMoa = selfMoaOf(context, costs);
const parts = [votes, routed, cascades, selfMoa];
const measured = bestFirst([ensembles, ...parts].flatMap((part) => part.realised));
const saving = options.saving === undefined || modelCosts === null
? null
: savingOf(context, modelCosts, [...measured, ...routed.priced.policies], routed.priced.routers, {
...options.saving,
declared: options.baseline !== undefined,
});
const tried = parts.reduce((sum, part) => sum + part.realised.length, 0) + cascades.unmeasured;
const realised = measured.map((policy) => realisedOf(policy, tried, context.delta));
const policies = {
headroom: context.headroom,
realised,
tried,
votes: votes.votes,
cascades: cascades.cascades,
selfMoa: selfMoa.selfMoa,
routers: routerPicks(pool.ensembles, context),
cost: costReport(context, realised, costs),
folds: { count: context.folds.length, deals: context.deals.length },
notes: [
...(realised.some(({ deals }) => deals !== null) ? [learnedNote(context)] : []),
...clustersNotes(context),
...comparatorNotes(context),
...parts.flatMap((part) => part.notes),
],
};
return { policies, saving };
}
function clustersNotes({ unitOf }) {
if (unitOf === null)
return [];
return [unitOf.every((unit) => unit === unitOf[0]) ? ONE_CLUSTER_NOTE : CLUSTERS_NOTE];
}
function learnedNote({ deals, folds }) {
const times = deals.length === 1 ? '' : `, averaged over ${deals.length} deals of the questions into ${folds.length} folds`;
return `What is said of a learned policy is the gain of policies trained on four fifths of the questions${times}; the one trained on all of them may gain more or less.`;
}
function tooFew() {
return {
headroom: 0,
realised: [],
tried: 0,
votes: { by: 'outcomes', triples: null },
cascades: [],
selfMoa: null,
routers: [],
cost: null,
folds: { count: 0, deals: 0 },
notes: [`No policy was measured: that takes at least ${MIN_TO_FOLD} questions that every model answered.`],
};
}
;
function familyNames(stated, evidence) {
return (model) => (stated.get(model) ?? evidence?.models.get(model)?.family ?? prefixOf(model)).toLowerCase();
}
function prefixOf(model) {
const slash = model.indexOf('/');
const end = slash > 0 ? slash : model.indexOf('-');
return end > 0 ? model.slice(0, end) : model;
}
var pool = __webpack_require__(1995);
var repeated_draws = __webpack_require__(5878);
;
async function analyse(settings, table, pool, graded, certificate, labels, evidence, pairwise, stage) {
const { seed, showText } = settings;
const { matrix } = pool;
const rows = table.ids.size;
const delta = (0,level.e)(certificate.confidence);
const familyOf = familyNames(familiesOf(settings, matrix), evidence);
const by = (input) => labels.find((label) => label.input === input);
const groups = by('group-by')?.groups(rows);
const { cluster } = pool;
const pairOf = by('pair-by')?.clusters(rows);
const draws = (0,repeated_draws.S)(table, matrix);
const diagnosticsOptions = {
seed,
familyOf,
stage,
cluster,
...(groups === undefined ? {} : { groups }),
...(settings.options === undefined ? {} : { options: settings.options }),
...(draws === undefined ? {} : { draws }),
...(evidence === undefined ? {} : { answers: answersByRow(evidence, matrix) }),
};
const finishDiagnostics = startDiagnostics(pool, certificate, diagnosticsOptions, pairwise);
stage('looking at the questions that every model got wrong');
const audit = auditOf(pool, evidence, certificate, { familyOf, showText, graded: graded.matrix });
stage('measuring votes, routers and cascades');
const { baselineModel: baseline, prices } = settings;
const { failOn, maxLoss = certificate.minGain, minSaving } = settings;
const policyOptions = { baseline, cluster, delta, seed, prices, saving: { maxLoss, minSaving } };
const measured = (of) => (of.traffic === undefined ? policiesOf(of, evidence, policyOptions) : NOT_MEASURED);
const { policies, saving } = measured(pool);
if (saving === null && failOn.includes('no-saving'))
throw noCosts(certificate.singleBest.name);
const asGraded = graded === pool ? null : measured(graded);
return {
diagnostics: finishDiagnostics(),
audit,
policies,
saving,
policiesAsGraded: asGraded?.policies ?? null,
savingAsGraded: asGraded?.saving ?? null,
judges: evidence === undefined || evidence.judges.size < 2 ? null : judgeAgreement(evidence.judges, matrix, delta),
formats: groups === undefined || pairOf === undefined ? null : pairedFormats(matrix, groups, pairOf, delta),
};
}
const NOT_MEASURED = { policies: null, saving: null };
function noCosts(reference) {
return new errors.yo(`\`fail-on\`: \`no-saving\` needs what the answers of ${(0,errors.hD)(reference)} and of others cost, for each question one row, and at least 10 questions.`, 'Give `prices`, lines of the form `model = dollars`, or results that hold costs.');
}
function familiesOf({ families }, { models }) {
const matchers = families.map(({ glob, name }) => ({ name, matches: (0,pool.MH)([glob]) }));
const byModel = new Map();
for (const model of models) {
const family = matchers.find(({ matches }) => matches(model));
if (family !== undefined)
byModel.set(model, family.name);
}
return byModel;
}
}),
5588:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
kW: () => ( bivariateNormalStepAtZ),
lN: () => ( bivariateNormalCdfAtZ),
nA: () => ( bivariateNormalSlopeAtZ)
});
var _gauss_legendre_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2254);
var _domain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1870);
var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8329);
function bivariateNormalCdfAtZ(h, k, z) {
(0,_domain_js__WEBPACK_IMPORTED_MODULE_2__ .c)(!Number.isNaN(h) && !Number.isNaN(k) && !Number.isNaN(z), `bivariateNormalCdfAtZ: a number is needed, not ${h}, ${k}, ${z}`);
if (!Number.isFinite(h - k) || z === Infinity)
return (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__ .vr)(Math.min(h, k));
if (z === -Infinity)
return smallestOverlap(h, k);
const independent = (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__ .vr)(h) * (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__ .vr)(k);
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
return k > 0 ? (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__ .vr)(h) - (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__ .vr)(-k) : (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__ .vr)(k) - (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__ .vr)(-h);
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
return (0,_gauss_legendre_js__WEBPACK_IMPORTED_MODULE_0__ .y)((z) => this.density(z), low, high, 1);
const top = this.zeroBetween(low, high, (z) => this.logSlope(z));
const floor = this.logDensity(top) - DROP;
if (floor < UNDERFLOW)
return 0;
const left = this.zeroBetween(low, top, (z) => floor - this.logDensity(z));
const right = this.zeroBetween(top, high, (z) => this.logDensity(z) - floor);
const falls = 2 * (floor + DROP) - this.logDensity(left) - this.logDensity(right);
const panels = Math.ceil(Math.max((right - left) / 1.25, falls / 15, 1));
return (0,_gauss_legendre_js__WEBPACK_IMPORTED_MODULE_0__ .y)((z) => this.density(z), left, right, panels);
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
}),
5322:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
R: () => ( tetrachoric)
});
var _bivariate_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5588);
var _domain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1870);
var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8329);
function tetrachoric(table) {
const { both, onlyFirst, onlySecond, neither } = table;
(0,_domain_js__WEBPACK_IMPORTED_MODULE_2__ .c)(Math.min(both, onlyFirst, onlySecond, neither) >= 0 && both + onlyFirst + onlySecond + neither < Infinity, `tetrachoric: counts must be finite and not negative: ${both}, ${onlyFirst}, ${onlySecond}, ${neither}`);
(0,_domain_js__WEBPACK_IMPORTED_MODULE_2__ .c)(Math.min(both + onlyFirst, onlySecond + neither, both + onlySecond, onlyFirst + neither) > 0, `tetrachoric: a margin is empty: ${both}, ${onlyFirst}, ${onlySecond}, ${neither}`);
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
const h = (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__ .Zl)(first);
const k = (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__ .Zl)(second);
const joint = both / n;
let low = -Infinity;
let high = Infinity;
let z = approximateAtanh({ both, onlyFirst, onlySecond, neither });
for (let i = 0; i < 200; i++) {
const excess = (0,_bivariate_normal_js__WEBPACK_IMPORTED_MODULE_0__ .lN)(h, k, z) - joint;
if (excess === 0)
return z;
if (excess > 0)
high = z;
else
low = z;
const step = (0,_bivariate_normal_js__WEBPACK_IMPORTED_MODULE_0__ .kW)(h, k, z, -excess);
if (!Number.isNaN(step))
return z + step;
const { slope, bend } = (0,_bivariate_normal_js__WEBPACK_IMPORTED_MODULE_0__ .nA)(h, k, z);
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
})
};
