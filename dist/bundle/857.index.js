export const id = 857;
export const ids = [857];
export const modules = {
2469:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
D7: () => ( SUSPICIONS),
Lq: () => ( AUDIT_CLASSES),
dV: () => ( ADJUDICATION_CLASSES)
});
const SUSPICIONS = ['grader-defect', 'truncated', 'multi-answer', 'wrong-reference'];
const AUDIT_CLASSES = [...SUSPICIONS, 'unexplained'];
const ADJUDICATION_CLASSES = [
'genuine',
'grader-defect',
'wrong-reference',
'ambiguous',
'multi-answer',
'truncated',
];
}),
5145:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
hD: () => ( quote),
qF: () => ( TooMuchError),
qZ: () => ( unquoted),
yo: () => ( UserError)
});
var _invisible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1375);
var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7033);
class UserError extends Error {
rule;
remedy;
name = 'UserError';
place;
constructor(rule, remedy, place = {}) {
super(`${placeText(place)}${rule} ${remedy}`);
this.rule = rule;
this.remedy = remedy;
this.place = place;
}
at(place) {
return new UserError(this.rule, this.remedy, place);
}
}
class TooMuchError extends UserError {
}
function placeText({ file, line, row, column }) {
const where = [file === undefined ? undefined : (0,_invisible_js__WEBPACK_IMPORTED_MODULE_1__ .t)(file), line === undefined ? undefined : String(line)]
.filter((part) => part !== undefined)
.join(':');
const inColumn = column === undefined ? '' : `column ${quote(column)}`;
const inRow = row === undefined ? '' : `row ${row}`;
const text = [where, inRow, inColumn].filter((part) => part !== '').join(': ');
return text === '' ? '' : `${text}: `;
}
const QUOTE_LIMIT = 80;
function quote(value) {
const text = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__ .N)((typeof value === 'string' ? value : textOf(value)).slice(0, 10 * QUOTE_LIMIT));
const cut = text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT)}\u2026` : text;
return (0,_invisible_js__WEBPACK_IMPORTED_MODULE_1__ .t)(JSON.stringify(cut));
}
function unquoted(text) {
if (!/^".*"$/s.test(text))
return text;
try {
return String(JSON.parse(text));
}
catch {
return text;
}
}
function textOf(value) {
if (typeof value === 'bigint' || typeof value === 'number')
return String(value);
try {
return (JSON.stringify(value, (_key, part) => (typeof part === 'bigint' ? String(part) : part)) ?? String(value));
}
catch {
return `(${Array.isArray(value) ? 'array' : typeof value})`;
}
}
}),
3614:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
A: () => ( unguarded),
r: () => ( FORMULA)
});
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const GUARDED = new RegExp(FORMULA.source.replace("'*", "'+"));
const APOSTROPHE = 0x27;
function unguarded(cell) {
return cell.charCodeAt(0) === APOSTROPHE && GUARDED.test(cell) ? cell.slice(1) : cell;
}
}),
6120:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
f: () => ( globMatcher),
y: () => ( isGlob)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
const MAX_PATTERN = 4096;
const any = () => true;
const notSlash = (char) => char !== '/';
function globMatcher(pattern, kind) {
const chars = Array.from(pattern);
if (chars.length > MAX_PATTERN) {
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`The pattern ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(pattern)} has more than ${MAX_PATTERN} characters.`, 'Shorten it.');
}
const states = ['accept'];
const start = compile(parse(chars, kind === 'path' ? notSlash : any), 0, states);
return (text) => run(states, start, text);
}
function isGlob(path) {
return /[*?[{]/.test(path);
}
function parse(chars, inSegment) {
const parts = [];
const folders = inSegment === notSlash;
for (let i = 0; i < chars.length; i++) {
const char = chars[i];
if (char === '?')
parts.push({ one: inSegment });
else if (char === '*') {
let end = i;
while (chars[end] === '*')
end++;
const segment = folders && end - i === 2 && (i === 0 || chars[i - 1] === '/');
if (segment && chars[end] === '/') {
parts.push({ either: [[], [{ many: any }, { one: (c) => c === '/' }]] });
end++;
}
else
parts.push({ many: segment && end === chars.length ? any : inSegment });
i = end - 1;
}
else if (char === '[') {
const end = classEnd(chars, i);
parts.push({ one: end < 0 ? (c) => c === '[' : classTest(chars.slice(i + 1, end), inSegment) });
if (end >= 0)
i = end;
}
else if (char === '{') {
const branches = braceBranches(chars, i);
if (branches.length < 2)
parts.push({ one: (c) => c === '{' });
else {
const end = i + branches.reduce((sum, branch) => sum + branch.length + 1, 0);
parts.push({ either: branches.map((branch) => parse(branch, inSegment)) });
i = end;
}
}
else
parts.push({ one: (c) => c === char });
}
return parts;
}
function classEnd(chars, start) {
const negated = chars[start + 1] === '!' || chars[start + 1] === '^';
return chars.indexOf(']', start + (negated ? 3 : 2));
}
function classTest(members, inSegment) {
const negated = members[0] === '!' || members[0] === '^';
const ranges = [];
for (let i = negated ? 1 : 0; i < members.length; i++) {
const isRange = members[i + 1] === '-' && i + 2 < members.length;
ranges.push([members[i], members[isRange ? i + 2 : i]]);
if (isRange)
i += 2;
}
const code = (char) => char.codePointAt(0);
return (char) => inSegment(char) && negated !== ranges.some(([low, high]) => code(low) <= code(char) && code(char) <= code(high));
}
function braceBranches(chars, start) {
const branches = [[]];
let depth = 0;
for (let i = start + 1; i < chars.length; i++) {
const char = chars[i];
if (char === '}' && depth === 0)
return branches;
if (char === ',' && depth === 0)
branches.push([]);
else {
depth += char === '{' ? 1 : char === '}' ? -1 : 0;
branches[branches.length - 1].push(char);
}
}
return [];
}
function compile(parts, next, states) {
for (const part of parts.toReversed()) {
if ('one' in part)
next = states.push({ test: part.one, next }) - 1;
else if ('many' in part) {
const loop = states.push({ free: [] }) - 1;
const step = states.push({ test: part.many, next: loop }) - 1;
states[loop] = { free: [step, next] };
next = loop;
}
else {
const after = next;
next = states.push({ free: part.either.map((branch) => compile(branch, after, states)) }) - 1;
}
}
return next;
}
function run(states, start, text) {
let current = reach(states, [start]);
for (const char of text) {
const stepped = [];
for (const index of current) {
const state = states[index];
if (state !== 'accept' && 'test' in state && state.test(char))
stepped.push(state.next);
}
if (stepped.length === 0)
return false;
current = reach(states, stepped);
}
return current.has(0);
}
function reach(states, from) {
const reached = new Set();
const pending = [...from];
for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
if (reached.has(index))
continue;
reached.add(index);
const state = states[index];
if (state !== 'accept' && 'free' in state)
pending.push(...state.free);
}
return reached;
}
}),
7825:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$: () => ( groupBy)
});
function groupBy(items, keyOf) {
const groups = new Map();
for (const item of items) {
const key = keyOf(item);
if (key === undefined)
continue;
const group = groups.get(key);
if (group === undefined)
groups.set(key, [item]);
else
group.push(item);
}
return groups;
}
}),
1375:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
k: () => ( INVISIBLE),
t: () => ( inert)
});
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202f\u2060-\u206f\u2800\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;
function inert(text) {
return text.replace(INVISIBLE, (character) => Array.from({ length: character.length }, (_, i) => jsonEscape(character.charCodeAt(i))).join(''));
}
function jsonEscape(unit) {
return `\\u${unit.toString(16).padStart(4, '0')}`;
}
}),
9157:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
u: () => ( patternFor)
});
function patternFor(text, ascii, unicode) {
return /^[ -~]*$/.test(text) ? ascii : new RegExp(unicode, `${ascii.flags}u`);
}
}),
639:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
K: () => ( firstOf),
r: () => ( listed)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3650);
function listed(names, most = 8, show = _errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD, all = names.length) {
return all === 0 ? 'none' : firstOf(names, most, show, all);
}
function firstOf(items, most, show, all = items.length) {
const shown = items.slice(0, most);
const rest = all - shown.length;
return shown.map(show).join(', ') + (rest > 0 ? ` and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(rest)} more` : '');
}
}),
3176:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
u: () => ( naturalOrder)
});
function naturalOrder(a, b) {
let i = 0;
let j = 0;
while (i < a.length && j < b.length) {
const [runA, runB] = [digitsFrom(a, i), digitsFrom(b, j)];
if (runA > i && runB > j) {
const order = compareDigits(a.slice(i, runA), b.slice(j, runB));
if (order !== 0)
return order;
[i, j] = [runA, runB];
}
else {
const order = a.charCodeAt(i) - b.charCodeAt(j);
if (order !== 0)
return order;
[i, j] = [i + 1, j + 1];
}
}
const order = a.length - i - (b.length - j);
return order !== 0 || a === b ? order : a < b ? -1 : 1;
}
function digitsFrom(text, start) {
let end = start;
while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57)
end += 1;
return end;
}
function compareDigits(a, b) {
const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
return x.length - y.length || (x === y ? 0 : x < y ? -1 : 1);
}
}),
578:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
p: () => ( nearest)
});
var _letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9157);
function nearest(typed, names) {
const letters = (name) => name.replace((0,_letters_js__WEBPACK_IMPORTED_MODULE_0__ .u)(name, /[^A-Za-z0-9]/g, String.raw `[^\p{L}\p{N}]`), '').toLowerCase();
const wanted = letters(typed);
if (wanted === '')
return undefined;
const alike = names.find((name) => letters(name) === wanted) ?? names.find((name) => isOneEdit(letters(name), wanted));
if (alike !== undefined)
return alike;
const [only, ...others] = names.filter((name) => {
const known = letters(name);
return Math.min(known.length, wanted.length) >= 3 && (known.startsWith(wanted) || wanted.startsWith(known));
});
return others.length === 0 ? only : undefined;
}
function isOneEdit(a, b) {
if (Math.abs(a.length - b.length) > 1)
return false;
let i = 0;
while (i < a.length && a[i] === b[i])
i += 1;
const isSwapped = a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
return isSwapped || a.slice(i + (a.length >= b.length ? 1 : 0)) === b.slice(i + (b.length >= a.length ? 1 : 0));
}
}),
3650:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$s: () => ( bound),
I1: () => ( significant),
KN: () => ( percent),
N5: () => ( MINUS),
Oj: () => ( portable),
WR: () => ( points),
hS: () => ( counted),
nd: () => ( integer),
sp: () => ( pValue)
});
function rounded(x, digits, rounding) {
const scale = 10 ** (digits + 2);
if (rounding === 'nearest')
return Math.round(x * scale);
let k = Math.round(x * scale);
if (rounding === 'up') {
while (k / scale < x)
k += 1;
while ((k - 1) / scale >= x)
k -= 1;
}
else {
while (k / scale > x)
k -= 1;
while ((k + 1) / scale <= x)
k += 1;
}
return k;
}
function percent(x, digits = 1, rounding = 'nearest') {
const k = rounded(x, digits, rounding);
return (k / 10 ** digits)
.toFixed(digits)
.replace(/^-(0\.?0*)$/, '$1')
.replace('-', MINUS);
}
const MINUS = '\u2212';
function bound(x, rounding, against) {
for (let digits = 1; digits < 8; digits++) {
const shown = rounded(x, digits, rounding) / 10 ** (digits + 2);
if (x < against === shown < against)
return percent(x, digits, rounding);
}
return percent(x, 8, rounding);
}
function portable(x) {
return Number.isInteger(x) ? x : Number(x.toPrecision(12));
}
function points(x) {
return String(Number((100 * x).toPrecision(12)));
}
function integer(x) {
return Math.round(x)
.toString()
.replace(/\B(?=(\d{3})+$)/g, ',');
}
function significant(x, digits) {
const shown = x.toPrecision(digits);
const value = Number(shown);
return Math.abs(value) >= 10 ** digits && Math.abs(value) < 1e15 ? integer(value) : shown;
}
function counted(x, one, many) {
return `${integer(x)} ${x === 1 ? one : many}`;
}
function pValue(p) {
if (p < 1e-4)
return '< 0.0001';
return p >= 0.1 ? p.toFixed(2) : p.toPrecision(2);
}
}),
7033:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
N: () => ( withoutTokens),
y: () => ( mayBeKey)
});
const TOKENS = new RegExp([
String.raw `\b(?:gh[pousr]_|github_pat_|glpat-|hf_|npm_|xox[abeprs]-)\w[\w-]{18,}`,
String.raw `\b(?:sk-(?=[\w-]*\d)(?=[\w-]*[A-Z])|AIza)[\w-]{20,}`,
String.raw `\b(?:AKIA|ASIA)[0-9A-Z]{16}\b`,
String.raw `\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*`,
String.raw `-----BEGIN [A-Z ]*PRIVATE KEY-----.*`,
].join('|'), 'gs');
function withoutTokens(text) {
return text.replace(TOKENS, '***');
}
function mayBeKey(text) {
return /^(?=\S*[a-z])(?=\S*\d)\S{20,}$/i.test(text.trim());
}
}),
9589:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
s: () => ( sha256)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
function sha256(text, encoding = 'hex') {
return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, encoding);
}
}),
3000:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
i: () => ( checkId)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
function checkId(text, place) {
if (!LONE_SURROGATE.test(text))
return;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`the question id ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(text)} is not valid Unicode.`, 'Write the results again as UTF-8.', place);
}
const LONE_SURROGATE = /[\ud800-\udfff]/u;
}),
146:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
U: () => ( bestOf),
f: () => ( assemble)
});
var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4817);
function assemble({ matrix, unanswered }, { confidence, minGain }, { measure, models, chosen, allWrong, gain, overBest, queries, clusters, weights, ensembles }) {
const { rows, rate, interval, lower } = allWrong;
const best = bestOf(models);
const reference = chosen ?? best;
const { accuracy } = models[reference];
const { missing, ...limits } = gain;
return {
measure,
confidence,
minGain,
verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__ .Vj)(gain, minGain),
queries: {
total: matrix.queries(matrix.universe),
complete: matrix.queries(matrix.complete),
partialAllWrong: 0,
neededToDecide: null,
...queries,
},
models: models
.map((model, m) => {
const name = matrix.models[m];
return { name, ...model, unanswered: unanswered.get(name) };
})
.sort((a, b) => b.accuracy - a.accuracy),
singleBest: {
name: matrix.models[reference],
declared: chosen !== undefined,
accuracy,
ties: matrix.models.filter((_, m) => m !== reference && models[m].accuracy === accuracy),
},
allWrong: { count: matrix.queries(rows), rate, interval, lower, queries: matrix.ids(rows) },
clusters,
weights,
ceiling: { point: 1 - rate, upper: 1 - lower },
gain: {
...limits,
overBestSeen: models[best].accuracy === accuracy ? null : { name: matrix.models[best], ...overBest() },
missing,
},
ensembles,
};
}
function bestOf(models) {
return models.reduce((best, { accuracy }, m) => (accuracy > models[best].accuracy ? m : best), 0);
}
}),
9657:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$R: () => ( ofHalves),
HN: () => ( pairedMean),
fg: () => ( BetUnits)
});
var _stats_sums_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(126);
var _outcomes_hash_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5163);
var _stats_least_bound_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9104);
var _stats_least_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6555);
var _stats_target_bets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9568);
var _cluster_gain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4136);
class BetUnits {
cluster;
unitOf;
sizes;
constructor(matrix, rows, cluster) {
this.cluster = cluster;
if (cluster === undefined) {
this.unitOf = new Uint32Array(rows.length);
const order = (0,_outcomes_hash_order_js__WEBPACK_IMPORTED_MODULE_0__ .V)(Array.from(rows, (row) => matrix.id(row)));
for (let rank = 0; rank < order.length; rank++)
this.unitOf[order[rank]] = rank;
}
else
this.unitOf = (0,_cluster_gain_js__WEBPACK_IMPORTED_MODULE_4__ .$J)(matrix, rows, cluster);
this.sizes = this.sums(new Float64Array(rows.length).fill(1));
}
leastMean(columns, delta, range = 1) {
const point = Math.min(...columns.map((values) => (0,_stats_sums_js__WEBPACK_IMPORTED_MODULE_5__ .i2)(values)));
if (range === 0)
return { point, lower: 0, upper: 0 };
const shares = columns.map((values) => this.sums(values.map((value) => Math.min(1, value / range))));
const { sizes } = this;
const [lower, upper] = this.cluster !== undefined
? [
(0,_stats_least_mean_js__WEBPACK_IMPORTED_MODULE_2__ .rO)({ columns: shares, sizes }, delta),
(0,_stats_least_mean_js__WEBPACK_IMPORTED_MODULE_2__ .m8)({ columns: shares, sizes }, delta),
]
: [
(0,_stats_least_bound_js__WEBPACK_IMPORTED_MODULE_1__ .M)(shares.map((values) => ({ values, range: 1 })), delta),
shares.length === 1
? (0,_stats_target_bets_js__WEBPACK_IMPORTED_MODULE_3__ .Br)(shares[0], delta)
: (0,_stats_least_mean_js__WEBPACK_IMPORTED_MODULE_2__ .m8)({ columns: shares, sizes }, delta),
];
return { point, lower: Math.min(point, range * lower), upper: Math.max(point, range * upper) };
}
interval(values, delta) {
const { lower, upper } = this.leastMean([values], delta / 2);
return [lower, upper];
}
sums(values) {
const units = this.unitOf.reduce((most, unit) => Math.max(most, unit + 1), 0);
const sums = new Float64Array(units);
for (let i = 0; i < values.length; i++)
sums[this.unitOf[i]] += values[i];
return sums;
}
}
function pairedMean(a, b, units, delta) {
return ofHalves(units.leastMean([a.map((value, i) => (1 + value - b[i]) / 2)], delta));
}
function ofHalves({ point, lower, upper }) {
return { point: 2 * point - 1, lower: 2 * lower - 1, upper: 2 * upper - 1 };
}
}),
7055:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
BG: () => ( gainLowerBound),
LZ: () => ( rescues),
Sp: () => ( upperBounds),
jG: () => ( bergerBoosBound)
});
var _stats_gain_over_best_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3923);
var _stats_bisect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9832);
var _stats_binomial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6871);
var _stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1946);
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
pluginV1: 1 - (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_1__ .Fk)(allWrong, n, delta) - best / n,
bonferroniV2: 1 - (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_1__ .Fk)(allWrong, n, delta / 2) - (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_1__ .Fk)(best, n, delta / (2 * models)),
rescueBonferroni: (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_1__ .Of)(fewest, n, delta / models),
rescueBergerBoos: bergerBoosBound(rescued, n, delta),
rescueDeclared: baseline === undefined ? null : (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_1__ .Of)(rescued[baseline], n, delta),
};
}
function gainLowerBound(fewestRescues, queries, delta) {
return (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_1__ .Fk)(fewestRescues, queries, delta);
}
function bergerBoosBound(rescued, n, delta) {
const gamma = (0,_stats_gain_over_best_js__WEBPACK_IMPORTED_MODULE_0__ .$R)(delta);
const fewest = Math.min(...rescued);
const floorOf = new Map();
const tailOf = new Map();
for (const count of rescued) {
if (floorOf.has(count))
continue;
floorOf.set(count, (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_1__ .Fk)(count, n, gamma / rescued.length));
tailOf.set(count, (0,_stats_binomial_js__WEBPACK_IMPORTED_MODULE_2__ .H)(fewest, n, floorOf.get(count)));
}
const floors = rescued.map((count) => floorOf.get(count));
const tails = rescued.map((count) => tailOf.get(count));
const point = fewest / n;
const excess = (e) => {
let competing = 0;
let sum = 0;
for (const [m, floor] of floors.entries()) {
if (floor <= e)
competing += 1;
else
sum += tails[m];
}
return sum + competing * (0,_stats_binomial_js__WEBPACK_IMPORTED_MODULE_2__ .H)(fewest, n, e) - (delta - gamma);
};
if (excess(point) <= 0)
return point;
const ceiling = (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_1__ .Of)(fewest, n, (delta - gamma) / rescued.length);
return (0,_stats_bisect_js__WEBPACK_IMPORTED_MODULE_3__ .T)(excess, point, ceiling);
}
}),
4802:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
F: () => ( certify),
d: () => ( holdingBoth)
});
var errors = __webpack_require__(5145);
var clopper_pearson = __webpack_require__(1946);
var bounds = __webpack_require__(7055);
var assemble = __webpack_require__(146);
var cluster_counts = __webpack_require__(5051);
var cluster_shares = __webpack_require__(3023);
var ensembles = __webpack_require__(4560);
var estimate = __webpack_require__(4244);
var level = __webpack_require__(6358);
var missing = __webpack_require__(9660);
var gain_over_best = __webpack_require__(3923);
var bisect = __webpack_require__(9832);
var outcomes_bits = __webpack_require__(674);
var binomial = __webpack_require__(6871);
var correlation_matrix = __webpack_require__(5762);
var normal = __webpack_require__(8329);
var orthant = __webpack_require__(6326);
var random = __webpack_require__(2681);
var sample_size = __webpack_require__(468);
;
const POWER = 0.8;
const MAX_MODELS = 24;
const NEGLIGIBLE = 1e-5;
const LATTICE = { shifts: 4, points: 250 };
function queriesNeeded(input) {
const { matrix, rescued, baseline } = input;
const n = matrix.queries(matrix.complete);
const order = baseline === undefined ? [...rescued.keys()].sort((a, b) => rescued[a] - rescued[b]) : [baseline];
const sample = new Sample(input, n, order);
return (0,sample_size.A)(n + 1, (queries) => sample.decides(queries));
}
class Sample {
input;
order;
rates;
correlation;
constructor(input, queries,
order) {
this.input = input;
this.order = order;
this.rates = order.map((m) => input.rescued[m] / queries);
}
decides(queries) {
const { minGain } = this.input;
if (this.rates[0] >= minGain)
return this.allReach(this.leastForPossible(queries), queries, POWER);
const most = this.mostForNone(queries);
return most >= 0 && !this.allReach(most + 1, queries, 1 - POWER, true);
}
leastForPossible(queries) {
const { delta, minGain } = this.input;
return (0,bisect.H)(0, queries + 1, (k) => k > 0 && 1 - (0,binomial.H)(k - 1, queries, minGain) <= delta);
}
mostForNone(queries) {
const { baseline, delta, minGain } = this.input;
const gamma = (0,gain_over_best.$R)(delta);
const level = baseline === undefined ? delta - gamma : delta;
const floors = this.rates.map((rate, i) => i === 0 ? 0 : (0,clopper_pearson.Fk)(Math.min(queries, rate * queries), queries, gamma / this.rates.length));
const competing = floors.filter((floor) => floor <= minGain).length;
const behind = floors.filter((floor) => floor > minGain);
const tails = (k) => behind.reduce((sum, floor) => sum + (0,binomial.H)(k, queries, floor), competing * (0,binomial.H)(k, queries, minGain));
return (0,bisect.H)(0, Math.ceil(minGain * queries), (k) => tails(k) > level) - 1;
}
allReach(k, queries, wanted, strictly = false) {
const short = [];
let sum = 0;
for (let index = 0; index < Math.min(this.rates.length, MAX_MODELS); index++) {
const chance = k <= 0 ? 0 : (0,binomial.H)(k - 1, queries, this.rates[index]);
if (chance < NEGLIGIBLE)
break;
short.push({ index, chance });
sum += chance;
}
const enough = (probability) => (strictly ? probability > wanted : probability >= wanted);
const largest = short[0]?.chance ?? 0;
if (short.length < 2)
return enough(1 - largest);
if (!enough(1 - largest))
return false;
if (enough(1 - sum))
return true;
const size = short.length;
const cells = new Float64Array(size * size);
const all = this.correlations();
for (let i = 0; i < size; i++)
for (let j = 0; j < size; j++)
cells[i * size + j] = all.cells[short[i].index * all.size + short[j].index];
const { value } = (0,orthant.s)(short.map(({ chance }) => -(0,normal.Zl)(chance)), (0,correlation_matrix.R)({ size, cells }).matrix, (0,random.I)('queries needed'), LATTICE);
return enough(value);
}
correlations() {
if (this.correlation !== undefined)
return this.correlation;
const { matrix } = this.input;
const members = this.order.slice(0, MAX_MODELS);
const size = members.length;
const sets = members.map((m) => (0,cluster_counts.SM)(matrix, matrix.right[m]));
const n = matrix.queries(matrix.complete);
const cells = new Float64Array(size * size);
for (let i = 0; i < size; i++) {
for (let j = 0; j <= i; j++) {
const [p, q] = [this.rates[i], this.rates[j]];
const both = matrix.queries((0,outcomes_bits.kg)(matrix.complete.length * 32, (w) => sets[i][w] & sets[j][w])) / n;
const spread = Math.sqrt(p * (1 - p) * q * (1 - q));
const phi = i === j ? 1 : spread > 0 ? Math.max(-1, Math.min(1, (both - p * q) / spread)) : 0;
cells[i * size + j] = cells[j * size + i] = phi;
}
}
return (this.correlation = { size, cells });
}
}
var samples = __webpack_require__(3406);
var sums = __webpack_require__(126);
var bet_units = __webpack_require__(9657);
var certificate_verdict = __webpack_require__(4817);
;
class ScoreTable {
columns;
best;
constructor(matrix, scores, rows, absent) {
this.columns = matrix.members.map(({ name, answered }) => {
const own = scores.get(name);
return Float64Array.from(rows, (row) => (0,outcomes_bits.c0)(answered, row) ? (Number.isNaN(own[row]) ? 0 : own[row]) : absent);
});
this.best = this.columns.reduce((most, column) => most.map((score, i) => Math.max(score, column[i])), new Float64Array(rows.length));
}
behind(member) {
const chosen = member === undefined ? this.columns : [this.columns[member]];
return chosen.map((column) => column.map((score, i) => this.best[i] - score));
}
}
function certifyScores(pool, scores, settings) {
const { matrix, cluster } = pool;
const { minGain } = settings;
const delta = (0,level.e)(settings.confidence);
const rows = (0,outcomes_bits.Q6)(matrix.complete);
const table = new ScoreTable(matrix, scores, rows, 0);
const units = new bet_units.fg(matrix, rows, cluster);
const means = table.columns.map(sums.i2);
const chosen = settings.baseline === undefined ? undefined : matrix.models.indexOf(settings.baseline);
const gain = units.leastMean(table.behind(chosen), delta);
const lost = table.best.map((score) => 1 - score);
const beta = units.leastMean([lost], delta);
const none = new Uint32Array(matrix.complete.length);
for (const [i, row] of rows.entries())
if (table.best[i] === 0)
(0,outcomes_bits.S1)(none, row);
return (0,assemble.f)(pool, settings, {
measure: 'score',
models: means.map((accuracy, m) => ({
correct: accuracy * rows.length,
accuracy,
interval: units.interval(table.columns[m], delta),
rescues: (0,sums.i2)(table.behind(m)[0]) * rows.length,
})),
chosen,
allWrong: { rows: none, rate: beta.point, interval: units.interval(lost, delta), lower: beta.lower },
clusters: cluster === undefined ? null : (0,cluster_counts.rq)((0,cluster_counts.Zo)(matrix, cluster), null),
weights: null,
gain: {
...gain,
method: chosen === undefined ? 'scoreLeast' : 'scoreDeclared',
bounds: null,
sizesUnrelated: null,
independent: cluster === undefined
? null
: (0,certificate_verdict.m3)(new bet_units.fg(matrix, rows, undefined).leastMean(table.behind(chosen), delta), minGain),
missing: missingScores(pool, scores, chosen, delta, minGain),
},
overBest: () => units.leastMean(table.behind(), delta),
ensembles: pool.ensembles.map((ensemble) => compare(ensemble, scores, pool, rows, table, units, delta)),
});
}
function missingScores({ matrix, cluster }, scores, chosen, delta, minGain) {
const rows = (0,outcomes_bits.Q6)(matrix.universe);
return (0,missing.Hf)((0,missing.$x)(matrix), (right) => new bet_units.fg(matrix, rows, cluster).leastMean(new ScoreTable(matrix, scores, rows, Number(right)).behind(chosen), delta), minGain);
}
function compare(ensemble, scores, pool, rows, table, units, delta) {
const { name, answered } = ensemble;
const own = scores.get(name);
const scored = Float64Array.from(rows, (row) => ((0,outcomes_bits.c0)(answered, row) && !Number.isNaN(own[row]) ? own[row] : 0));
const columns = table.columns.map((column) => scored.map((score, i) => (1 + score - column[i]) / 2));
const beyond = new Uint32Array(pool.matrix.complete.length);
for (const [i, row] of rows.entries())
if (scored[i] > table.best[i])
(0,outcomes_bits.S1)(beyond, row);
return (0,ensembles.R4)(ensemble, pool, delta, beyond, {
at: (level) => (0,bet_units.$R)(units.leastMean(columns, level)),
accuracy: (0,sums.i2)(scored),
oracle: (0,sums.i2)(table.best),
room: () => Math.min(...table.behind().map(sums.i2)),
});
}
var hash_order = __webpack_require__(5163);
var domain = __webpack_require__(1870);
var least_mean = __webpack_require__(6555);
var target_bets = __webpack_require__(9568);
;
const GRID = 4096;
const MAX_ROUNDS = 250;
function weightedUpperLimit(groups, alpha, grid = GRID) {
check(groups, alpha);
return upperLimit(roundsOf(groups), alpha, 0, grid);
}
function weightedLowerLimit(groups, alpha, grid = GRID) {
check(groups, alpha);
let complement = 0;
for (const column of leastFirst(groups)) {
const others = groups.map(({ share, columns }) => ({
share,
columns: [Float64Array.from(columns[column], (value) => 1 - value)],
}));
complement = upperLimit(roundsOf(others), alpha, complement, grid);
}
return 1 - complement;
}
function leastFirst(groups) {
const means = groups[0].columns.map((_, column) => groups.reduce((sum, { share, columns }) => {
const values = columns[column];
let total = 0;
for (let i = 0; i < values.length; i++)
total += values[i];
return sum + (share * total) / values.length;
}, 0));
return [...means.keys()].sort((a, b) => means[a] - means[b]);
}
function upperLimit(rounds, alpha, least, grid) {
for (let j = grid; j / grid > least; j--)
if (!rejects(rounds, j / grid, alpha))
return Math.min(grid, j + 1) / grid;
return Math.max(least, 1 / grid);
}
function rejects(rounds, e, alpha) {
const target = target_bets.V7 / alpha;
let capital = 1;
for (const { parts, guess, slope } of rounds) {
if (slope === 0)
continue;
const shifted = (mean) => e <= guess ? (mean * e) / guess : 1 - ((1 - mean) * (1 - e)) / (1 - guess);
let fraction = (target * (0,normal.kC)((0,normal.Zl)(capital / target)) * slope) / capital;
for (const { share, guess: mean, size } of parts) {
const risk = (share / size) * (1 - shifted(mean));
if (risk > 0)
fraction = Math.min(fraction, target_bets.WW / risk);
}
for (const { share, guess: mean, size, values } of parts) {
const stake = (fraction * share) / size;
const start = 1 + stake * shifted(mean);
for (const { value, times } of values)
capital *= power(start - stake * value, times);
}
if (capital >= 1 / alpha)
return true;
}
return false;
}
function roundsOf(groups) {
const count = Math.min(MAX_ROUNDS, ...groups.map(({ columns }) => columns[0].length));
const states = groups.map((group) => new GroupPast(group, count));
const models = groups[0].columns.length;
const sums = Array.from({ length: models }, (_, m) => Float64Array.from({ length: count }, (_round, r) => states.reduce((sum, state) => sum + state.share * state.meanIn(r, m), 0)));
const near = new least_mean.QM(sums);
const { eagerness, rest } = (0,least_mean.xG)(count, models);
return Array.from(eagerness, (a, r) => {
near.choose();
const chosen = Array.from({ length: models }, (_, m) => m).filter((m) => near.isChosen(m));
const variance = states.reduce((sum, state) => sum + state.varianceOfRound(r), 0);
const parts = states.map((state) => state.take(r, chosen));
near.next(r, 1);
return {
parts,
guess: parts.reduce((sum, { share, guess }) => sum + share * guess, 0),
slope: a === 0 ? 0 : a / Math.sqrt(variance * rest[r]),
};
});
}
class GroupPast {
rounds;
share;
columns;
sums;
taken = 0;
sum = 0;
squares = 0;
constructor({ share, columns }, rounds) {
this.rounds = rounds;
this.share = share;
this.columns = columns;
this.sums = new Float64Array(columns.length);
}
start(round) {
return Math.floor((round * this.columns[0].length) / this.rounds);
}
meanIn(round, column) {
const [from, to] = [this.start(round), this.start(round + 1)];
let sum = 0;
for (let i = from; i < to; i++)
sum += this.columns[column][i];
return sum / (to - from);
}
varianceOfRound(round) {
const { sum, squares, taken } = this;
const spread = taken === 0 ? 0 : Math.max(0, squares - (sum * sum) / taken);
const variance = (spread + 0.25) / (taken + 1);
return (this.share ** 2 * variance) / (this.start(round + 1) - this.start(round));
}
take(round, chosen) {
const from = this.start(round);
const values = new Float64Array(this.start(round + 1) - from);
for (const m of chosen)
for (let i = 0; i < values.length; i++)
values[i] += this.columns[m][from + i] / chosen.length;
const past = chosen.reduce((sum, m) => sum + this.sums[m], 0) / chosen.length;
const guess = (past + 0.5) / (this.taken + 1);
for (let m = 0; m < this.columns.length; m++)
for (let i = 0; i < values.length; i++)
this.sums[m] += this.columns[m][from + i];
for (const value of values) {
this.sum += value;
this.squares += value * value;
}
this.taken += values.length;
return { share: this.share, guess, size: values.length, values: together(values) };
}
}
function together(values) {
const times = new Map();
for (const value of values)
times.set(value, (times.get(value) ?? 0) + 1);
return Array.from(times, ([value, count]) => ({ value, times: count }));
}
function power(x, n) {
let [product, square] = [1, x];
for (let left = n; left > 0; left >>>= 1) {
if ((left & 1) === 1)
product *= square;
square *= square;
}
return product;
}
function check(groups, alpha) {
(0,target_bets.n9)(alpha);
(0,domain.c)(groups.length > 0, 'weighted mean: there are no groups');
const total = groups.reduce((sum, { share }) => sum + share, 0);
(0,domain.c)(Math.abs(total - 1) < 1e-9, `weighted mean: shares add up to 1, not ${total}`);
const models = groups[0].columns.length;
for (const { share, columns } of groups) {
(0,domain.c)(share > 0, `weighted mean: shares are positive, not ${share}`);
(0,domain.c)(columns.length === models && models > 0, 'weighted mean: all groups have the same columns');
const n = columns[0].length;
(0,domain.c)(n > 0, 'weighted mean: a group has no values');
for (const values of columns) {
(0,domain.c)(values.length === n, 'weighted mean: the columns of a group are as long as each other');
for (let i = 0; i < n; i++)
if (!(values[i] >= 0 && values[i] <= 1))
throw new RangeError(`weighted mean: values lie in [0, 1], not ${values[i]}`);
}
}
}
;
const MIN_QUERIES = 20;
const INTERVALS = 1024;
class Strata {
groups;
strata;
constructor(matrix, { shares, groupOf }) {
const rows = new Map([...shares.keys()].map((group) => [group, []]));
for (const row of (0,outcomes_bits.Q6)(matrix.complete))
rows.get(groupOf(row))?.push(row);
const sized = [...shares].map(([group, share]) => ({ group, share, rows: rows.get(group) }));
const small = sized.filter((group) => group.rows.length < MIN_QUERIES);
const large = sized.filter((group) => group.rows.length >= MIN_QUERIES);
const pooled = poolOf(small, large);
const isPooled = new Set(pooled.map(({ group }) => group));
this.groups = sized.map(({ group, share, rows: { length } }) => ({
group,
share,
queries: length,
pooled: pooled.length > 1 && isPooled.has(group),
}));
const together = {
share: pooled.reduce((sum, { share }) => sum + share, 0),
rows: pooled.flatMap((group) => group.rows),
};
this.strata = [...large.filter(({ group }) => !isPooled.has(group)), ...(pooled.length > 0 ? [together] : [])].map(({ share, rows }) => ({
share,
rows: Int32Array.from((0,hash_order.V)(rows.map((row) => matrix.id(row))), (place) => rows[place]),
}));
}
mean(value) {
return this.strata.reduce((sum, { share, rows }) => {
let total = 0;
for (const row of rows)
total += value(row);
return sum + (share * total) / rows.length;
}, 0);
}
leastMean(values, delta, grid) {
const columns = this.columns(values);
const point = Math.min(...values.map((value) => this.mean(value)));
return {
point,
lower: Math.min(point, weightedLowerLimit(columns, delta, grid)),
upper: Math.max(point, weightedUpperLimit(columns, delta, grid)),
};
}
interval(value, delta) {
const { lower, upper } = this.leastMean([value], delta / 2, INTERVALS);
return [lower, upper];
}
columns(values) {
return this.strata.map(({ share, rows }) => ({
share,
columns: values.map((value) => Float64Array.from(rows, value)),
}));
}
}
function poolOf(small, large) {
const queries = small.reduce((sum, { rows }) => sum + rows.length, 0);
if (small.length === 0 || queries >= MIN_QUERIES || large.length === 0)
return [...small];
const smallest = large.reduce((least, group) => (group.rows.length < least.rows.length ? group : least));
return [...small, smallest];
}
;
function certifyWeighted(pool, traffic, settings) {
const { matrix } = pool;
const { minGain, baseline } = settings;
const delta = (0,level.e)(settings.confidence);
const strata = new Strata(matrix, traffic);
const right = matrix.right.map(weighted_valueOf);
const chosen = baseline === undefined ? undefined : matrix.models.indexOf(baseline);
const gain = gainOver(strata, matrix, chosen, delta);
const lost = weighted_valueOf(matrix.allWrong);
const beta = strata.leastMean([lost], delta);
const n = matrix.queries(matrix.complete);
const counts = {
queries: n,
allWrong: matrix.queries(matrix.allWrong),
correct: matrix.right.map((bits) => matrix.queries(bits)),
};
const rescued = (0,bounds.LZ)(counts);
const interval = (value) => (settings.inShort === true ? ANY : strata.interval(value, delta));
const alike = (0,estimate.a)(rescued, n, chosen, delta);
return (0,assemble.f)(pool, settings, {
measure: 'accuracy',
models: right.map((value, m) => ({
correct: counts.correct[m],
accuracy: strata.mean(value),
interval: interval(value),
rescues: rescued[m],
})),
chosen,
queries: { partialAllWrong: matrix.queries(matrix.partialAllWrong) },
allWrong: { rows: matrix.allWrong, rate: beta.point, interval: interval(lost), lower: beta.lower },
clusters: null,
weights: { groups: strata.groups, unweighted: (0,certificate_verdict.m3)(alike, minGain) },
gain: {
...gain,
method: 'weightedRounds',
bounds: null,
independent: null,
sizesUnrelated: null,
missing: (0,missing.sY)(matrix, (whole) => gainOver(new Strata(whole, traffic), whole, chosen, delta), minGain),
},
overBest: () => gainOver(strata, matrix, undefined, delta),
ensembles: pool.ensembles.map((ensemble) => weighted_compare(ensemble, pool, strata, delta)),
});
}
const ANY = [0, 1];
function weighted_valueOf(bits) {
return (row) => Number((0,outcomes_bits.c0)(bits, row));
}
function gainOver(strata, matrix, chosen, delta) {
const over = chosen === undefined ? matrix.right : [matrix.right[chosen]];
return strata.leastMean(over.map((right) => weighted_valueOf((0,cluster_counts.SM)(matrix, right))), delta);
}
function weighted_compare(ensemble, pool, strata, delta) {
const { matrix } = pool;
const size = matrix.complete.length * 32;
const own = (0,outcomes_bits.kg)(size, (w) => matrix.complete[w] & ensemble.answered[w] & ensemble.right[w]);
const halves = matrix.right.map((member) => (row) => (1 + Number((0,outcomes_bits.c0)(own, row)) - Number((0,outcomes_bits.c0)(member, row))) / 2);
const accuracy = strata.mean(weighted_valueOf(own));
const oracle = 1 - strata.mean(weighted_valueOf(matrix.allWrong));
return (0,ensembles.R4)(ensemble, pool, delta, (0,outcomes_bits.E$)(matrix.allWrong, own), {
at: (level) => (0,bet_units.$R)(strata.leastMean(halves, level)),
accuracy,
oracle,
room: (difference) => oracle - (accuracy - difference),
});
}
;
function certify(pool, settings) {
const { matrix } = pool;
const { minGain } = settings;
const delta = (0,level.e)(settings.confidence);
const counts = countsOf(matrix);
const n = counts.queries;
if (n === 0)
throw noCompleteQuery(pool);
if (pool.samples !== undefined)
return (0,samples.it)(pool, pool.samples, settings);
if (pool.scores !== undefined)
return certifyScores(pool, pool.scores, settings);
if (pool.traffic !== undefined)
return certifyWeighted(pool, pool.traffic, settings);
const { cluster } = pool;
const clusters = cluster === undefined ? null : (0,cluster_counts.Zo)(matrix, cluster);
const shares = clusters === null ? null : new cluster_shares.v5(clusters);
const chosen = settings.baseline === undefined ? undefined : matrix.models.indexOf(settings.baseline);
const rescued = (0,bounds.LZ)(counts);
const gainOver = (baseline) => clusters === null ? (0,estimate.a)(rescued, n, baseline, delta) : (0,estimate.pA)(clusters, baseline, delta);
const gain = gainOver(chosen);
const models = matrix.right.map((right, m) => ({
correct: counts.correct[m],
accuracy: counts.correct[m] / n,
interval: shares?.interval(right, delta) ?? (0,clopper_pearson.YP)(counts.correct[m], n, delta),
rescues: rescued[m],
}));
return (0,assemble.f)(pool, settings, {
measure: 'accuracy',
models,
chosen,
queries: {
partialAllWrong: matrix.queries(matrix.partialAllWrong),
neededToDecide: (0,certificate_verdict.Vj)(gain, minGain) === 'inconclusive' && clusters === null
? queriesNeeded({ matrix, rescued, baseline: chosen, delta, minGain })
: null,
},
allWrong: {
rows: matrix.allWrong,
rate: counts.allWrong / n,
interval: shares?.interval(matrix.allWrong, delta) ?? (0,clopper_pearson.YP)(counts.allWrong, n, delta),
lower: shares?.lower(matrix.allWrong, delta) ?? (0,clopper_pearson.Fk)(counts.allWrong, n, delta),
},
clusters: clusters === null ? null : (0,cluster_counts.rq)(clusters, chosen ?? (0,assemble.U)(models)),
weights: null,
gain: {
...gain,
method: methodOf(clusters !== null, chosen !== undefined),
bounds: (0,bounds.Sp)(counts, delta, chosen),
independent: clusters === null ? null : (0,certificate_verdict.m3)((0,estimate.a)(rescued, n, chosen, delta), minGain),
sizesUnrelated: clusters === null ? null : sizesUnrelated(clusters, chosen, delta, minGain),
missing: (0,missing.sY)(matrix, (whole) => cluster === undefined
? (0,estimate.a)((0,bounds.LZ)(countsOf(whole)), whole.queries(whole.complete), chosen, delta)
: (0,estimate.pA)((0,cluster_counts.Zo)(whole, cluster), chosen, delta), minGain),
},
overBest: () => gainOver(undefined),
ensembles: pool.ensembles.map((ensemble) => (0,ensembles.Jj)(ensemble, matrix, {
minCoverage: pool.minCoverage,
among: pool.ensembles.length,
delta,
cluster,
})),
});
}
function methodOf(clustered, declared) {
if (clustered)
return declared ? 'clusterDeclared' : 'clusterLeast';
return declared ? 'rescueDeclared' : 'rescueBergerBoos';
}
function holdingBoth(settled, graded) {
const verdict = (0,certificate_verdict.hK)(settled.verdict, graded.verdict);
if (verdict === settled.verdict)
return settled;
return { ...settled, verdict, queries: { ...settled.queries, neededToDecide: null } };
}
function countsOf(matrix) {
return {
queries: matrix.queries(matrix.complete),
allWrong: matrix.queries(matrix.allWrong),
correct: matrix.right.map((right) => matrix.queries(right)),
};
}
function sizesUnrelated(clusters, baseline, delta, minGain) {
if (clusters.sizes.every((size) => size === clusters.sizes[0]))
return null;
const gain = (0,estimate.pA)(clusters, baseline, delta, 'unrelated');
return (0,certificate_verdict.m3)(gain, minGain);
}
function noCompleteQuery(pool) {
const { matrix } = pool;
const answers = matrix.members
.map(({ name, answered }) => ({ name, answered: matrix.queries(answered) }))
.sort((a, b) => a.answered - b.answered)
.slice(0, 3)
.map(({ name, answered }) => `${(0,errors.hD)(name)} answered ${answered}`);
return new errors.yo(`no question was answered by all ${matrix.models.length} models (of ${matrix.queries(matrix.universe)} questions ${answers.join(', ')}).`, 'Check that the question ids are the same in all files, or leave out models with `models`.');
}
}),
5051:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Dg: () => ( clustersOf),
SM: () => ( rescuesOf),
Zo: () => ( clusterCounts),
rq: () => ( clusterSummary)
});
var _outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(674);
var _outcomes_hash_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5163);
var _stats_weight_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7142);
function clusterCounts(matrix, label) {
const clusters = clustersOf(matrix, label);
return { ...clusters, columns: matrix.right.map((right) => clusters.count(rescuesOf(matrix, right))) };
}
function clustersOf(matrix, label) {
const { complete, weights } = matrix;
const rows = complete.length * 32;
const numbers = new Map();
const names = [];
const queries = [];
const first = new Uint32Array(rows);
const alone = new Uint32Array(rows);
let unlabelled = 0;
const open = (name) => {
queries.push(0);
return names.push(name) - 1;
};
(0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ .qs)(complete, (row) => {
const name = label(row);
if (name === undefined)
return;
let cluster = numbers.get(name);
if (cluster === undefined)
numbers.set(name, (cluster = open(name)));
first[row] = cluster;
queries[cluster] += (0,_stats_weight_js__WEBPACK_IMPORTED_MODULE_2__ .U)(weights, row);
});
(0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ .qs)(complete, (row) => {
if (label(row) !== undefined)
return;
const weight = (0,_stats_weight_js__WEBPACK_IMPORTED_MODULE_2__ .U)(weights, row);
const id = matrix.id(row);
first[row] = names.length;
alone[row] = weight;
unlabelled += weight;
for (let k = 0; k < weight; k++)
queries[open(k === 0 ? id : `${id} ${k}`)] = 1;
});
const order = (0,_outcomes_hash_order_js__WEBPACK_IMPORTED_MODULE_0__ .V)(names);
const place = new Uint32Array(order.length);
for (let rank = 0; rank < order.length; rank++)
place[order[rank]] = rank;
const count = (rows) => {
const counts = new Uint32Array(order.length);
(0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ .qs)(rows, (row) => {
for (let k = 0; k < alone[row]; k++)
counts[place[first[row] + k]] = 1;
if (alone[row] === 0)
counts[place[first[row]]] += (0,_stats_weight_js__WEBPACK_IMPORTED_MODULE_2__ .U)(weights, row);
});
return counts;
};
return {
sizes: Uint32Array.from(order, (cluster) => queries[cluster]),
count,
unlabelled,
};
}
function rescuesOf(matrix, right) {
return (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ .kg)(right.length * 32, (w) => matrix.complete[w] & ~right[w] & ~matrix.allWrong[w]);
}
function clusterSummary({ columns, sizes, unlabelled }, reference) {
const total = (each) => sizes.reduce((sum, size) => sum + each(size), 0);
return {
clusters: sizes.length,
effective: total((size) => size) ** 2 / total((size) => size * size),
largest: sizes.reduce((most, size) => Math.max(most, size)),
unlabelled,
designEffect: reference === null ? null : designEffect(columns[reference], sizes),
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
if (sizes.length < 2 || total === 0 || total === n)
return null;
const rate = total / n;
const squares = byRescues - 2 * rate * crossed + rate * rate * bySize;
return ((sizes.length / (sizes.length - 1)) * squares) / (n * rate * (1 - rate));
}
}),
4136:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$J: () => ( unitsOf),
H: () => ( clusterGainLower),
IY: () => ( clusterGainUpper),
Ic: () => ( gainCounts)
});
var _estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4244);
var _outcomes_bits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(674);
var _outcomes_hash_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5163);
var _stats_weight_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7142);
var _steady_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2337);
const MAX_UNITS = 1000;
function unitsOf(matrix, rows, cluster) {
const keys = Array.from(rows, (row) => {
const label = cluster(row);
return label === undefined ? `query ${matrix.id(row)}` : `cluster ${label}`;
});
const units = [...new Set(keys)].sort();
const together = Math.ceil(units.length / MAX_UNITS);
const unitOf = new Map();
for (const [rank, i] of (0,_outcomes_hash_order_js__WEBPACK_IMPORTED_MODULE_1__ .V)(units.map((key) => key.slice(key.indexOf(' ') + 1))).entries())
unitOf.set(units[i], Math.floor(rank / together));
return Uint32Array.from(keys, (key) => unitOf.get(key));
}
function gainCounts({ outcome, rows, weights, unitOf }, models) {
const units = unitOf.reduce((most, unit) => Math.max(most, unit + 1), 0);
const sizes = new Float64Array(units);
const columns = models.map(() => new Float64Array(units));
for (let i = 0; i < outcome.length; i++) {
const value = outcome[i];
if (Number.isNaN(value))
continue;
const unit = unitOf[i];
const weight = (0,_stats_weight_js__WEBPACK_IMPORTED_MODULE_3__ .U)(weights, i);
sizes[unit] += weight;
for (let m = 0; m < models.length; m++)
columns[m][unit] += (weight * (1 + value - Number((0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_4__ .c0)(models[m], rows[i])))) / 2;
}
const answered = [...sizes.keys()].filter((unit) => sizes[unit] > 0);
const pick = (values) => Float64Array.from(answered, (unit) => values[unit]);
return { sizes: pick(sizes), columns: columns.map(pick) };
}
function clusterGainLower(counts, alpha, limit = _steady_limits_js__WEBPACK_IMPORTED_MODULE_2__ .RT) {
return Math.min(gainSeen(counts), 2 * limit(counts, alpha) - 1);
}
function clusterGainUpper(counts, alpha, limit = _steady_limits_js__WEBPACK_IMPORTED_MODULE_2__ .MX) {
return Math.max(gainSeen(counts), 2 * limit(counts, alpha) - 1);
}
function gainSeen(counts) {
return 2 * (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__ .$t)(counts) - 1;
}
}),
3023:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
FC: () => ( shareLower),
Mb: () => ( shareUpper),
v5: () => ( ClusterShares)
});
var _stats_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(126);
var _stats_least_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6555);
const MAX_UNITS = 1000;
class ClusterShares {
clusters;
together;
sizes;
constructor(clusters) {
this.clusters = clusters;
this.together = Math.ceil(clusters.sizes.length / MAX_UNITS);
this.sizes = this.merged(clusters.sizes);
}
lower(rows, alpha) {
return shareLower(this.counts(rows), this.sizes, alpha);
}
interval(rows, alpha) {
const counts = this.counts(rows);
return [shareLower(counts, this.sizes, alpha / 2), shareUpper(counts, this.sizes, alpha / 2)];
}
exceeds(rows, value, alpha) {
return (0,_stats_least_mean_js__WEBPACK_IMPORTED_MODULE_0__ .l)(this.counts(rows), this.sizes, value, alpha);
}
isMore(first, second, alpha) {
const [a, b] = [this.counts(first), this.counts(second)];
const half = this.sizes.map((size, unit) => (size + a[unit] - b[unit]) / 2);
return (0,_stats_least_mean_js__WEBPACK_IMPORTED_MODULE_0__ .l)(half, this.sizes, 0.5, alpha);
}
counts(rows) {
return this.merged(this.clusters.count(rows));
}
merged(counts) {
const units = new Float64Array(Math.ceil(counts.length / this.together));
counts.forEach((count, cluster) => (units[Math.floor(cluster / this.together)] += count));
return units;
}
}
function shareLower(counts, sizes, alpha) {
return Math.min((0,_stats_sums_js__WEBPACK_IMPORTED_MODULE_1__ .cz)(counts) / (0,_stats_sums_js__WEBPACK_IMPORTED_MODULE_1__ .cz)(sizes), (0,_stats_least_mean_js__WEBPACK_IMPORTED_MODULE_0__ .rO)(column(counts, sizes), alpha));
}
function shareUpper(counts, sizes, alpha) {
return Math.max((0,_stats_sums_js__WEBPACK_IMPORTED_MODULE_1__ .cz)(counts) / (0,_stats_sums_js__WEBPACK_IMPORTED_MODULE_1__ .cz)(sizes), (0,_stats_least_mean_js__WEBPACK_IMPORTED_MODULE_0__ .m8)(column(counts, sizes), alpha));
}
const column = (counts, sizes) => ({ columns: [counts], sizes });
}),
4560:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
JP: () => ( isShownBetterJointly),
Jj: () => ( compareEnsemble),
KE: () => ( isShownBetter),
R4: () => ( compareByBets)
});
var _outcomes_bits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(674);
var _stats_mcnemar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(875);
var _stats_gain_over_best_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3923);
var _cluster_gain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4136);
const MAX_IDS = 1000;
function isShownBetter({ lower, pBeatsEveryMember, reason }, delta) {
if (reason !== null)
return false;
return pBeatsEveryMember === null ? lower !== null && lower > 0 : pBeatsEveryMember <= delta;
}
function isShownBetterJointly({ jointLower, reason }) {
return reason === null && jointLower !== null && jointLower > 0;
}
function limitsOf(at, delta, among, { lower } = at(delta)) {
const half = at(delta / 2);
const interval = [half.lower, half.upper];
return { interval, lower, jointLower: among === 1 ? lower : among === 2 ? interval[0] : at(delta / among).lower };
}
function ensembleResult({ name, answered }, matrix, minCoverage, beyond, { aboveCeiling, ...found }) {
const queries = matrix.queries(matrix.complete);
const given = matrix.queries((0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_2__ .E$)(matrix.complete, answered));
const coverage = queries === 0 ? 0 : given / queries;
return {
name,
queries,
answered: given,
coverage,
reason: coverage < minCoverage ? 'coverage' : null,
...found,
beyondCeiling: matrix.queries(beyond),
beyondCeilingQueries: matrix.ids(beyond).slice(0, MAX_IDS),
aboveCeiling,
};
}
function compareByBets(ensemble, { ensembles, matrix, minCoverage }, delta, beyond, { accuracy, at, oracle, room, }) {
const gain = at(delta);
const most = room(gain.point);
return ensembleResult(ensemble, matrix, minCoverage, beyond, {
accuracy,
difference: gain.point,
method: 'bets',
...limitsOf(at, delta, ensembles.length, gain),
pBeatsEveryMember: null,
realisedShare: most > 0 ? gain.point / most : null,
aboveCeiling: accuracy > oracle,
});
}
const NO_LIMITS = { interval: null, lower: null, jointLower: null };
function compareEnsemble(ensemble, matrix, { among = 1, cluster, delta, minCoverage, }) {
const size = matrix.universe.length * 32;
const { complete } = matrix;
const right = (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_2__ .kg)(size, (w) => complete[w] & ensemble.answered[w] & ensemble.right[w]);
const beyond = (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_2__ .kg)(size, (w) => matrix.allWrong[w] & right[w]);
const queries = matrix.queries(complete);
const correct = matrix.queries(right);
let best = { correct: -1, member: 0 };
const scores = [];
let pLargest = 0;
for (const [m, member] of matrix.right.entries()) {
const onlyEnsemble = matrix.queries((0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_2__ .kg)(size, (w) => right[w] & ~member[w]));
const onlyMember = matrix.queries((0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_2__ .kg)(size, (w) => member[w] & ~right[w]));
const own = correct - onlyEnsemble + onlyMember;
if (own > best.correct)
best = { correct: own, member: m };
scores.push({ won: onlyEnsemble, lost: onlyMember });
pLargest = Math.max(pLargest, (0,_stats_mcnemar_js__WEBPACK_IMPORTED_MODULE_3__ .L)(onlyEnsemble, onlyMember));
}
const at = cluster === undefined
? (alpha) => ({
get lower() {
return (0,_stats_gain_over_best_js__WEBPACK_IMPORTED_MODULE_0__ .uT)(scores, queries, alpha);
},
get upper() {
return (0,_stats_gain_over_best_js__WEBPACK_IMPORTED_MODULE_0__ .Dq)(scores, best.member, queries, alpha);
},
})
: clusterLimits(right, matrix, cluster);
const oracle = queries - matrix.queries(matrix.allWrong);
return ensembleResult(ensemble, matrix, minCoverage, beyond, {
accuracy: queries === 0 ? 0 : correct / queries,
difference: queries === 0 ? 0 : (correct - best.correct) / queries,
method: cluster === undefined ? 'exactPaired' : 'clusterBets',
...(queries > 0 && delta !== undefined ? limitsOf(at, delta, among) : NO_LIMITS),
pBeatsEveryMember: cluster === undefined ? pLargest : null,
realisedShare: oracle === best.correct ? null : (correct - best.correct) / (oracle - best.correct),
aboveCeiling: correct > oracle,
});
}
function clusterLimits(right, matrix, cluster) {
const rows = (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_2__ .Q6)(matrix.complete);
const { weights } = matrix;
const played = {
outcome: Float64Array.from(rows, (row) => Number((0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_2__ .c0)(right, row))),
rows,
weights: weights && Float64Array.from(rows, (row) => weights[row]),
unitOf: (0,_cluster_gain_js__WEBPACK_IMPORTED_MODULE_1__ .$J)(matrix, rows, cluster),
};
const counts = (0,_cluster_gain_js__WEBPACK_IMPORTED_MODULE_1__ .Ic)(played, matrix.right);
return (alpha) => ({
get lower() {
return (0,_cluster_gain_js__WEBPACK_IMPORTED_MODULE_1__ .H)(counts, alpha);
},
get upper() {
return (0,_cluster_gain_js__WEBPACK_IMPORTED_MODULE_1__ .IY)(counts, alpha);
},
});
}
}),
4244:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$t: () => ( leastShare),
a: () => ( estimateGain),
pA: () => ( estimateClusteredGain)
});
var _stats_sums_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(126);
var _stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1946);
var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7055);
var _steady_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2337);
function estimateGain(rescued, queries, baseline, delta) {
const count = baseline === undefined ? Math.min(...rescued) : rescued[baseline];
return {
point: count / queries,
lower: (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__ .BG)(count, queries, delta),
upper: baseline === undefined ? (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__ .jG)(rescued, queries, delta) : (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_2__ .Of)(count, queries, delta),
};
}
function estimateClusteredGain({ columns, sizes }, baseline, delta, told = 'any') {
const counts = { columns: baseline === undefined ? columns : [columns[baseline]], sizes };
const point = leastShare(counts);
return {
point,
lower: Math.min(point, (0,_steady_limits_js__WEBPACK_IMPORTED_MODULE_1__ .RT)(counts, delta, told)),
upper: Math.max(point, (0,_steady_limits_js__WEBPACK_IMPORTED_MODULE_1__ .MX)(counts, delta, told)),
};
}
function leastShare({ columns, sizes }) {
return Math.min(...columns.map(_stats_sums_js__WEBPACK_IMPORTED_MODULE_3__ .cz)) / (0,_stats_sums_js__WEBPACK_IMPORTED_MODULE_3__ .cz)(sizes);
}
}),
6358:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
D: () => ( confidenceOfEach),
e: () => ( deltaOf)
});
function deltaOf(confidence) {
return Number((1 - confidence).toPrecision(15));
}
function confidenceOfEach(confidence, looks) {
return looks === 1 ? confidence : 1 - deltaOf(confidence) / looks;
}
}),
9660:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$x: () => ( incomplete),
Hf: () => ( missingEnds),
OH: () => ( endsThatDiffer),
sY: () => ( missingOutcomes)
});
var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4817);
function missingEnds(queries, gainOf, minGain) {
if (queries === 0)
return null;
const [unansweredWrong, unansweredRight] = [false, true].map((right) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__ .m3)(gainOf(right), minGain));
return { queries, unansweredWrong: unansweredWrong, unansweredRight: unansweredRight };
}
function missingOutcomes(matrix, gainOf, minGain) {
return missingEnds(incomplete(matrix), (right) => gainOf(matrix.withUnanswered(right)), minGain);
}
function incomplete(matrix) {
return matrix.queries(matrix.universe) - matrix.queries(matrix.complete);
}
function endsThatDiffer({ gain, minGain }) {
const { missing } = gain;
if (missing === null)
return [];
const verdict = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__ .Vj)(gain, minGain);
return ['unansweredWrong', 'unansweredRight'].filter((end) => missing[end].verdict !== verdict);
}
}),
468:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
A: () => ( queriesToDecide),
r: () => ( MAX_CLUSTERS)
});
var _stats_bisect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9832);
var _stats_domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1870);
const MAX_QUERIES = 1e9;
const MAX_CLUSTERS = 10_000;
function queriesToDecide(queries, decides) {
(0,_stats_domain_js__WEBPACK_IMPORTED_MODULE_0__ .c)(queries >= 1, `queriesToDecide: queries must be at least 1, not ${queries}`);
let low = queries;
let high = queries;
while (!decides(high, high / queries)) {
if (high >= MAX_QUERIES)
return null;
low = high;
high = Math.min(MAX_QUERIES, high * 2);
}
return (0,_stats_bisect_js__WEBPACK_IMPORTED_MODULE_1__ .H)(low + 1, high, (n) => decides(n, n / queries));
}
}),
3406:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
it: () => ( certifySamples),
Xx: () => ( modelSamples)
});
var bits = __webpack_require__(674);
var clopper_pearson = __webpack_require__(1946);
var domain = __webpack_require__(1870);
;
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
let sum = 0;
for (let right = Math.ceil(k / 2); right <= Math.min(c, k); right++)
sum += (2 * right === k ? 0.5 : 1) * hypergeometric(right, c, r, k);
return Math.min(1, sum);
}
function bestOfKGain(c, r, k) {
return Math.max(0, 1 - noneOfK(c, r, k) - c / r);
}
function bestOfKRange(r, k) {
let most = 0;
for (let c = 0; c <= r; c++)
most = Math.max(most, bestOfKGain(c, r, k));
return most;
}
function ratio(a, r, k) {
let product = 1;
for (let i = 0; i < k; i++)
product *= Math.max(0, a - i) / (r - i);
return product;
}
function hypergeometric(i, c, r, k) {
if (k - i > r - c)
return 0;
let product = 1;
for (let j = 0; j < i; j++)
product *= ((c - j) / (r - j)) * ((k - j) / (i - j));
for (let j = 0; j < k - i; j++)
product *= (r - c - j) / (r - i - j);
return product;
}
function check(c, r, k) {
const whole = Number.isInteger(c) && Number.isInteger(r) && Number.isInteger(k);
(0,domain.c)(whole && c >= 0 && c <= r && k >= 1 && k <= r, `samples: 0 <= c <= r and 1 <= k <= r, not c = ${c}, r = ${r}, k = ${k}`);
}
var sums = __webpack_require__(126);
var assemble = __webpack_require__(146);
var ensembles = __webpack_require__(4560);
var bet_units = __webpack_require__(9657);
var cluster_counts = __webpack_require__(5051);
var level = __webpack_require__(6358);
var missing = __webpack_require__(9660);
;
function curveOf(draws) {
const steps = [2, 3, 5];
for (let ten = 10; ten < draws; ten *= 10)
steps.push(ten, 2 * ten, 5 * ten);
return [...steps.filter((k) => k < draws), draws];
}
function samplesOf(drawn, units, delta) {
const { name, draws, right } = drawn;
const fewest = draws.reduce((least, r) => Math.min(least, r), Infinity);
const flipping = Float64Array.from(right, (c, i) => Number(c > 0 && c < draws[i]));
const count = (0,sums.cz)(flipping);
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
gain: bestOf(drawn, k, units, delta),
})),
selectors: [],
};
}
function bestOf({ draws, right }, k, units, delta) {
let range = 0;
for (const r of new Set(draws))
range = Math.max(range, bestOfKRange(r, k));
const values = Float64Array.from(right, (c, i) => bestOfKGain(c, draws[i], k));
return units.leastMean([values], delta, range);
}
function meanOver({ draws, right }, of) {
return (0,sums.i2)(Float64Array.from(right, (c, i) => of(c, draws[i])));
}
function modelSamples(models, pool, confidence) {
const { matrix, cluster, ensembles } = pool;
const delta = (0,level.e)(confidence);
const rows = (0,bits.Q6)(matrix.complete);
const drawn = models.filter(({ draws }) => draws.length > 0 && draws.every((r) => r >= 2));
if (drawn.length === 0)
return [];
const units = new bet_units.fg(matrix, rows, cluster);
return drawn.map((one) => ({
...samplesOf(one, units, delta),
selectors: pool.samples === undefined
? []
: ensembles.map((ensemble) => new Selection(ensemble, one, pool.samples.fewest, matrix, units).selector(delta)),
}));
}
function certifySamples(pool, samples, settings) {
const { matrix, cluster } = pool;
const delta = (0,level.e)(settings.confidence);
const rows = (0,bits.Q6)(matrix.complete);
const n = rows.length;
const at = (of) => Uint32Array.from(rows, (row) => of[row]);
const drawn = { name: samples.name, draws: at(samples.draws), right: at(samples.right) };
const units = new bet_units.fg(matrix, rows, cluster);
const k = samples.fewest;
const shares = Float64Array.from(drawn.right, (c, i) => c / drawn.draws[i]);
const none = Float64Array.from(drawn.right, (c, i) => noneOfK(c, drawn.draws[i], k));
const accuracy = (0,sums.i2)(shares);
const gain = bestOf(drawn, k, units, delta);
const count = matrix.queries(matrix.allWrong);
const isCount = cluster === undefined && drawn.draws.every((r) => r === k);
return (0,assemble.f)(pool, settings, {
measure: 'accuracy',
models: [{ correct: accuracy * n, accuracy, interval: units.interval(shares, delta), rescues: gain.point * n }],
chosen: settings.baseline === undefined ? undefined : 0,
allWrong: {
rows: matrix.allWrong,
rate: (0,sums.i2)(none),
interval: isCount ? (0,clopper_pearson.YP)(count, n, delta) : units.interval(none, delta),
lower: isCount ? (0,clopper_pearson.Fk)(count, n, delta) : units.leastMean([none], delta).lower,
},
clusters: cluster === undefined ? null : (0,cluster_counts.rq)((0,cluster_counts.Zo)(matrix, cluster), null),
weights: null,
gain: {
...gain,
method: 'samples',
bounds: null,
independent: null,
sizesUnrelated: null,
missing: missingDraws(matrix, samples, cluster, delta, settings.minGain),
},
overBest: () => gain,
ensembles: pool.ensembles.map((ensemble) => new Selection(ensemble, drawn, k, matrix, units).result(pool, delta)),
});
}
function missingDraws(matrix, { name, draws, right, expected, fewest }, cluster, delta, minGain) {
const rows = (0,bits.Q6)(matrix.universe);
const absent = (row) => expected[row] - draws[row];
const queries = rows.filter((row) => absent(row) > 0).length;
const gainOf = (isRight) => {
const filled = {
name,
draws: Uint32Array.from(rows, (row) => draws[row] + absent(row)),
right: Uint32Array.from(rows, (row) => right[row] + (isRight ? absent(row) : 0)),
};
return bestOf(filled, fewest, new bet_units.fg(matrix, rows, cluster), delta);
};
return (0,missing.Hf)(queries, gainOf, minGain);
}
class Selection {
ensemble;
matrix;
units;
outcome;
shares;
some;
constructor(ensemble, { draws, right }, fewest, matrix, units) {
this.ensemble = ensemble;
this.matrix = matrix;
this.units = units;
const rows = (0,bits.Q6)(matrix.complete);
this.outcome = Float64Array.from(rows, (row) => Number((0,bits.c0)(ensemble.answered, row) && (0,bits.c0)(ensemble.right, row)));
this.shares = Float64Array.from(right, (c, i) => c / draws[i]);
this.some = Float64Array.from(right, (c, i) => 1 - noneOfK(c, draws[i], fewest));
}
selector(delta) {
const { outcome, shares, some, units } = this;
return {
name: this.ensemble.name,
accuracy: (0,sums.i2)(outcome),
gain: (0,bet_units.HN)(outcome, shares, units, delta),
regret: (0,bet_units.HN)(some, outcome, units, delta),
};
}
result(pool, delta) {
const { ensemble, matrix, outcome, shares, some, units } = this;
const beyond = (0,bits.kg)(matrix.complete.length * 32, (w) => matrix.allWrong[w] & ensemble.answered[w] & ensemble.right[w]);
return (0,ensembles.R4)(ensemble, pool, delta, beyond, {
at: (level) => (0,bet_units.HN)(outcome, shares, units, level),
accuracy: (0,sums.i2)(outcome),
oracle: (0,sums.i2)(some),
room: () => (0,sums.i2)(some) - (0,sums.i2)(shares),
});
}
}
}),
2337:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
EP: () => ( otherOrders),
MX: () => ( steadyUpperLimit),
RT: () => ( steadyLowerLimit),
vy: () => ( decidesSteadily)
});
var _outcomes_hash_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5163);
var _stats_least_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);
const ORDERS = 9;
const BUDGET = 5_000_000;
function steadyUpperLimit(counts, alpha, told) {
const limit = (ordered) => (0,_stats_least_mean_js__WEBPACK_IMPORTED_MODULE_1__ .m8)(ordered, alpha, told);
return Math.max(limit(counts), median(inOtherOrders(counts).map(limit)) ?? 0);
}
function steadyLowerLimit(counts, alpha, told) {
const limit = (ordered) => (0,_stats_least_mean_js__WEBPACK_IMPORTED_MODULE_1__ .rO)(ordered, alpha, told);
return Math.min(limit(counts), median(inOtherOrders(counts).map(limit)) ?? 1);
}
function decidesSteadily(counts, orders, decides) {
if (!decides(counts))
return false;
const agree = orders.filter((order) => decides(inOrder(counts, order))).length;
return orders.length === 0 || 2 * agree > orders.length;
}
function otherOrders(columns, units) {
const affordable = Math.min(ORDERS, Math.floor(BUDGET / (columns * units)));
const count = affordable % 2 === 0 ? Math.max(0, affordable - 1) : affordable;
return Array.from({ length: count }, (_, k) => (0,_outcomes_hash_order_js__WEBPACK_IMPORTED_MODULE_0__ .V)(Array.from({ length: units }, (_unit, i) => `${k} ${i}`)));
}
function inOtherOrders(counts) {
return otherOrders(counts.columns.length, counts.sizes.length).map((order) => inOrder(counts, order));
}
function inOrder({ columns, sizes }, order) {
const ordered = (values) => Float64Array.from(order, (i) => values[i]);
return { columns: columns.map(ordered), sizes: ordered(sizes) };
}
function median(values) {
return [...values].sort((a, b) => a - b)[(values.length - 1) / 2];
}
}),
4817:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Vj: () => ( verdictOf),
hK: () => ( commonVerdict),
m3: () => ( withVerdict)
});
function commonVerdict(one, other) {
return one === other ? one : 'inconclusive';
}
function verdictOf(gain, minGain) {
if (Number.isNaN(gain.lower) || Number.isNaN(gain.upper))
throw new RangeError('verdictOf: a bound is not a number');
if (gain.upper < minGain)
return 'no-gain';
return gain.lower >= minGain ? 'gain-possible' : 'inconclusive';
}
function withVerdict(gain, minGain) {
return { ...gain, verdict: verdictOf(gain, minGain) };
}
}),
9578:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Nu: () => ( isTooFew),
RX: () => ( MIN_CLUSTERS),
gd: () => ( MIN_QUERIES)
});
const MIN_QUERIES = 50;
const MIN_CLUSTERS = 10;
function isTooFew({ queries }) {
return queries.complete < MIN_QUERIES;
}
}),
9795:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
N: () => ( MIN_OVERLAP),
o: () => ( isSignificant)
});
const MIN_OVERLAP = 0.8;
function isSignificant({ significant, material }) {
return significant && material;
}
}),
8996:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Kx: () => ( csvRows),
Wu: () => ( ofOneWidth),
zq: () => ( unguard)
});
var _raw_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5235);
var _base_formula_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3614);
var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5145);
var _regular_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4812);
async function* csvRows(file, chunks, header, delimiter, firstLine = 1, lineEnd = '\n') {
const texts = decoded(file, chunks, firstLine);
const regular = new _regular_rows_js__WEBPACK_IMPORTED_MODULE_3__ .S(delimiter, firstLine);
let isHeader = firstLine === 1;
try {
for await (const batch of allRows(file, texts, regular, delimiter, lineEnd)) {
const rows = isHeader ? batch.slice(1) : batch;
isHeader = false;
for (const { cells } of rows)
unguard(cells);
yield* ofOneWidth(rows, file, header);
}
}
finally {
await texts.return(undefined);
}
}
async function* allRows(file, texts, regular, delimiter, lineEnd) {
const others = async (rest, line) => (await Promise.all([__webpack_require__.e(84), __webpack_require__.e(708)]).then(__webpack_require__.bind(__webpack_require__, 6708))).quotedRows(file, rest, delimiter, lineEnd, line);
if (lineEnd === '\r') {
yield* await others(texts, 1);
return;
}
for (let isLast = false; !isLast;) {
const next = await texts.next();
isLast = next.done === true;
const { rows, rest } = next.done === true ? regular.end() : regular.write(next.value);
if (rows.length > 0)
yield rows;
if (rest !== undefined) {
yield* await others(joined(rest, texts), regular.line);
return;
}
if (regular.isTooLong)
throw (0,_raw_row_js__WEBPACK_IMPORTED_MODULE_0__ .P)(file, regular.line);
}
}
function* ofOneWidth(rows, file, header) {
const odd = rows.findIndex(({ cells }) => cells.length !== header.length);
const valid = odd === -1 ? rows : rows.slice(0, odd);
if (valid.length > 0)
yield valid;
if (odd === -1)
return;
const { cells, line } = rows[odd];
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo(`the row has ${cells.length} cells, but the header has ${header.length}.`, 'Give every row one cell for each column; quote cells that hold the delimiter.', { file: file.path, line });
}
function unguard(cells) {
for (let i = 0; i < cells.length; i++)
cells[i] = (0,_base_formula_guard_js__WEBPACK_IMPORTED_MODULE_1__ .A)(cells[i]);
}
async function* joined(first, others) {
yield first;
yield* others;
}
async function* decoded(file, chunks, firstLine) {
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: firstLine !== 1 });
let line = firstLine;
const decode = (chunk) => {
try {
return decoder.decode(chunk, { stream: chunk !== undefined });
}
catch {
const place = { file: file.path, line };
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo(`the text is not UTF-8 from about line ${line} on.`, 'Save the file as UTF-8.', place);
}
};
for await (const chunk of chunks) {
const text = decode(chunk);
if (text !== '')
yield text;
for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1))
line += 1;
}
decode();
}
}),
9265:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
NZ: () => ( isWiderThan),
Vl: () => ( delimiterOf),
vN: () => ( lineEndOf)
});
function delimiterOf(text) {
const { line } = firstLine(text);
const count = (delimiter) => line.split(delimiter).length;
const candidates = [',', ';', '\t'];
return candidates.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}
function isWiderThan(most, text, delimiter) {
const { line } = firstLine(text);
let columns = 1;
for (let at = line.indexOf(delimiter); at !== -1; at = line.indexOf(delimiter, at + 1))
columns += 1;
return columns > most;
}
function lineEndOf(text) {
return /^\r[^\n]/.test(firstLine(text).end) ? '\r' : '\n';
}
function firstLine(text) {
const mark = /["\r\n]/g;
let line = '';
let from = 0;
for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
const { index } = found;
line += text.slice(from, index);
from = index;
if (found[0] !== '"') {
line = line.trimStart();
if (line !== '')
return { line, end: text.slice(index, index + 2) };
continue;
}
const close = text.indexOf('"', index + 1);
if (close !== -1)
from = mark.lastIndex = close + 1;
}
return { line: (line + text.slice(from)).trimStart(), end: '' };
}
}),
3414:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
C: () => ( firstRows)
});
var _regular_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4812);
async function firstRows(text, isWhole, delimiter, lineEnd, line, most) {
const regular = lineEnd === '\n' ? (0,_regular_rows_js__WEBPACK_IMPORTED_MODULE_0__ .z)(text, delimiter, line, isWhole, most) : { rows: [], at: 0, line, isOdd: true };
if (!regular.isOdd)
return { rows: regular.rows, isRegular: true, fault: undefined };
const { parsedRows } = await Promise.all([__webpack_require__.e(84), __webpack_require__.e(97)]).then(__webpack_require__.bind(__webpack_require__, 97));
const left = text.slice(regular.at, isWhole ? text.length : text.lastIndexOf(lineEnd) + 1);
const { rows, fault } = parsedRows(left, delimiter, lineEnd, regular.line, most - regular.rows.length);
return { rows: [...regular.rows, ...rows], isRegular: false, fault };
}
}),
5235:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
P: () => ( tooLong),
m: () => ( MAX_ROW)
});
var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
function tooLong(file, line) {
return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`one row is longer than ${MAX_ROW / 1024 / 1024} MiB.`, 'Is a quote left open? Otherwise leave the long texts out of the results.', { file: file.path, line });
}
const MAX_ROW = 64 * 1024 * 1024;
}),
4812:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
S: () => ( RegularRows),
z: () => ( regularRows)
});
var _raw_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5235);
const [QUOTE, NEWLINE, RETURN] = [0x22, 0x0a, 0x0d];
function regularRows(text, delimiter, line, isLast, most = Infinity) {
const rows = [];
let at = 0;
let quote = text.indexOf('"');
while (at < text.length && rows.length < most) {
if (quote !== -1 && quote < at)
quote = text.indexOf('"', at);
const end = text.indexOf('\n', at);
if (quote === -1 || (end !== -1 && end < quote)) {
if (end === -1 && !isLast)
break;
const cells = text.slice(at, endOfCell(text, at, end === -1 ? text.length : end));
if (cells !== '')
rows.push({ cells: cells.split(delimiter), line });
line += 1;
at = end === -1 ? text.length : end + 1;
}
else {
const row = quotedRow(text, at, delimiter.charCodeAt(0), isLast);
if (row === 'cut' || row === 'odd')
return { rows, at, line, isOdd: row === 'odd' };
rows.push({ cells: row.cells, line });
line += 1 + row.breaks;
at = row.next;
}
}
return { rows, at, line, isOdd: false };
}
function quotedRow(text, start, delimiter, isLast) {
const cells = [];
let breaks = 0;
for (let at = start;; at++) {
let end = at;
if (text.charCodeAt(at) === QUOTE) {
let isDoubled = false;
end = text.indexOf('"', at + 1);
while (end !== -1 && text.charCodeAt(end + 1) === QUOTE) {
isDoubled = true;
end = text.indexOf('"', end + 2);
}
if (end === -1 || (!isLast && end + 1 === text.length))
return isLast ? 'odd' : 'cut';
const cell = text.slice(at + 1, end);
cells.push(isDoubled ? cell.replaceAll('""', '"') : cell);
for (let i = cell.indexOf('\n'); i !== -1; i = cell.indexOf('\n', i + 1))
breaks += 1;
end += 1;
}
else {
for (; end < text.length; end++) {
const code = text.charCodeAt(end);
if (code === delimiter || code === NEWLINE)
break;
if (code === QUOTE)
return 'odd';
}
if (end === text.length && !isLast)
return 'cut';
cells.push(text.slice(at, text.charCodeAt(end) === delimiter ? end : endOfCell(text, at, end)));
}
at = end;
const code = text.charCodeAt(at);
if (code === delimiter)
continue;
if (at === text.length)
return { cells, breaks, next: at };
if (code === NEWLINE)
return { cells, breaks, next: at + 1 };
if (code !== RETURN)
return 'odd';
if (text.charCodeAt(at + 1) === NEWLINE)
return { cells, breaks, next: at + 2 };
return at + 1 === text.length && !isLast ? 'cut' : 'odd';
}
}
function endOfCell(text, start, end) {
return end > start && text.charCodeAt(end - 1) === RETURN ? end - 1 : end;
}
const LONG_ROW = 1024 * 1024;
class RegularRows {
delimiter;
line;
pieces = [];
held = 0;
constructor(delimiter,
line) {
this.delimiter = delimiter;
this.line = line;
}
get isTooLong() {
return this.held > _raw_row_js__WEBPACK_IMPORTED_MODULE_0__ .m;
}
write(text) {
this.pieces.push(text);
this.held += text.length;
return text.includes('\n') ? this.take(false) : { rows: [], rest: undefined };
}
end() {
return this.take(true);
}
take(isLast) {
const text = this.pieces.join('');
const { rows, at, line, isOdd } = regularRows(text, this.delimiter, this.line, isLast);
const left = text.slice(at);
this.line = line;
this.pieces = left === '' ? [] : [left];
this.held = left.length;
const isLong = this.held > LONG_ROW && left.includes('"');
return { rows, rest: isOdd || isLong ? left : undefined };
}
}
}),
9444:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
m: () => ( closingQuote),
u: () => ( isEscaped)
});
const [QUOTE, BACKSLASH] = [0x22, 0x5c];
function closingQuote(text, start) {
for (let quote = text.indexOf(QUOTE, start), from = start; quote !== -1; quote = text.indexOf(QUOTE, from)) {
if (!isEscaped(text, from, quote))
return quote;
from = quote + 1;
}
return -1;
}
function isEscaped(text, start, at) {
let before = at;
while (before > start && text[before - 1] === BACKSLASH)
before -= 1;
return (at - before) % 2 === 1;
}
}),
9316:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
LD: () => ( decide),
TB: () => ( notShownBetter),
_Q: () => ( isSavingUndecided),
d$: () => ( FAIL_ON)
});
var _certificate_ensembles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4560);
var _certificate_level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6358);
var _certificate_missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9660);
var _certificate_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4817);
const FAIL_ON = [
'no-gain',
'no-realised-gain',
'no-saving',
'inconclusive',
'incomplete',
'ensemble-not-better',
'regression',
];
function decide(certificate, measured, settings) {
const failures = FAIL_ON.filter((condition) => settings.failOn.includes(condition) && holds(condition, certificate, measured, settings));
return { passed: failures.length === 0, failures };
}
function notShownBetter({ ensembles, confidence }) {
const delta = (0,_certificate_level_js__WEBPACK_IMPORTED_MODULE_1__ .e)(confidence);
return ensembles.filter((ensemble) => !(0,_certificate_ensembles_js__WEBPACK_IMPORTED_MODULE_0__ .KE)(ensemble, delta));
}
function isSavingUndecided({ saving, savingAsGraded }, { failOn }) {
return failOn.includes('no-saving') && [saving, savingAsGraded].some((each) => each?.verdict === 'inconclusive');
}
function holds(condition, certificate, measured, settings) {
const { excluded, queriesOfFew = 0, policies, policiesAsGraded, regression, asGraded } = measured;
const readings = asGraded ? [certificate, asGraded] : [certificate];
switch (condition) {
case 'no-gain':
return readings.some((reading) => (0,_certificate_verdict_js__WEBPACK_IMPORTED_MODULE_2__ .Vj)(reading.gain, reading.minGain) === 'no-gain');
case 'inconclusive':
return certificate.verdict === 'inconclusive' || isSavingUndecided(measured, settings);
case 'incomplete':
return excluded.length > 0 || queriesOfFew > 0 || readings.some((reading) => (0,_certificate_missing_js__WEBPACK_IMPORTED_MODULE_3__ .OH)(reading).length > 0);
case 'no-realised-gain':
return [policies, policiesAsGraded ?? policies].some((reached) => (reached?.realised ?? []).every(({ upper }) => upper < certificate.minGain));
case 'no-saving':
return [measured.saving, measured.savingAsGraded].some((saving) => saving?.verdict === 'no-saving');
case 'ensemble-not-better':
return certificate.ensembles.length === 0 || readings.some((reading) => notShownBetter(reading).length > 0);
case 'regression':
return regression === null || regression.outcome === 'regressed' || regression.outcome === 'incomparable';
}
}
}),
4261:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Fh: () => ( PLAIN_BYTES),
TV: () => ( alikeNames),
dr: () => ( alikeIds)
});
var _base_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7825);
var _base_invisible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1375);
function alikeNames(names) {
return [...(0,_base_group_by_js__WEBPACK_IMPORTED_MODULE_0__ .$)(names, skeleton).values()].filter((group) => group.length > 1);
}
const MAX_IDS = 2_000_000;
const NOT_PLAIN = /[A-Z\s]|[^\x20-\x7e]/;
const PLAIN_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => NOT_PLAIN.test(String.fromCharCode(byte)) ? 0 : 1);
function alikeIds(rows, id) {
if (rows.length > MAX_IDS)
return null;
if (!rows.some((row) => NOT_PLAIN.test(id(row))))
return null;
const groups = alikeNames(Array.from(rows, id));
if (groups.length === 0)
return null;
return { queries: groups.reduce((sum, group) => sum + group.length, 0), example: groups[0].slice(0, 2) };
}
function skeleton(name) {
if (!NOT_PLAIN.test(name))
return name;
const folded = name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
return folded.replace(_base_invisible_js__WEBPACK_IMPORTED_MODULE_1__ .k, '').replace(/\s+/g, ' ').trim();
}
}),
674:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
BW: () => ( inMoreThanHalf),
Bc: () => ( inAll),
E$: () => ( intersection),
EF: () => ( overlap),
Ks: () => ( inMoreThan),
MD: () => ( countWord),
Q6: () => ( indices),
S: () => ( ones),
S1: () => ( setBit),
U9: () => ( count),
c0: () => ( hasBit),
iv: () => ( difference),
kg: () => ( combine),
oJ: () => ( inAny),
pf: () => ( popcount),
qs: () => ( forEachBit),
tu: () => ( wordsFor)
});
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
function forEachBit(bits, visit) {
for (let w = 0; w < bits.length; w++) {
for (let word = bits[w]; word !== 0; word &= word - 1)
visit(w * 32 + 31 - Math.clz32(word & -word));
}
}
function indices(bits) {
const found = new Int32Array(count(bits, null));
let at = 0;
forEachBit(bits, (index) => (found[at++] = index));
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
function combine(size, word) {
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
}),
9344:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Y: () => ( answeredByAll),
_: () => ( coverageOf)
});
var _bits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(674);
function coverageOf(models, universe, weights, minCoverage) {
const size = universe.length * 32;
const present = models.map(presentIn);
const shared = (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__ .BW)(present, size);
const few = (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__ .iv)(universe, shared);
const all = sharesOf(models, universe, weights);
const whole = { counted: universe, shares: all, ofFew: null, ambiguity: null };
const fewQueries = (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__ .U9)(few, weights);
if (fewQueries === 0)
return whole;
const holders = models.filter((_, m) => present[m].some((word, w) => (word & few[w]) !== 0));
const ofFew = { queries: fewQueries, models: holders.map(({ name }) => name) };
const most = sharesOf(models, shared, weights);
const stays = (shares) => models.filter((_, m) => shares[m] >= minCoverage);
const [byAll, byShared] = [stays(all), stays(most)];
const isSame = byAll.length === byShared.length && byAll.every((state, i) => state === byShared[i]);
if (isSame || !isMostOf(models, shared, weights, minCoverage))
return { ...whole, ofFew };
const reading = (kept, within) => ({
models: kept.map(({ name }) => name),
queries: kept.length === 0 ? 0 : (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__ .U9)(answeredByAll(kept, within), weights),
});
const readings = { shared: reading(byShared, shared), all: reading(byAll, universe) };
const outcomes = ({ models: kept, queries }) => kept.length * queries;
const ambiguity = outcomes(readings.all) > outcomes(readings.shared) ? readings : null;
return { counted: shared, shares: most, ofFew, ambiguity };
}
function answeredByAll(models, within) {
return (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__ .Bc)(models.map(({ answered }) => answered), within);
}
function presentIn({ answered, errored, unscored }) {
return (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__ .oJ)([answered, errored, unscored], answered.length * 32);
}
function sharesOf(models, rows, weights) {
const total = (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__ .U9)(rows, weights);
return models.map(({ answered }) => (total === 0 ? 0 : (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__ .EF)(answered, rows, weights) / total));
}
function isMostOf(models, rows, weights, minCoverage) {
const content = models.filter(({ answered }) => (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__ .EF)(answered, rows, weights) >= minCoverage * (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__ .U9)(answered, weights));
return 2 * content.length > models.length;
}
}),
2191:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Q: () => ( Draws),
x: () => ( REPEATS)
});
var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
var _bits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(674);
const REPEATS = ['first', 'majority', 'mean', 'samples'];
const AMBIGUOUS = 2;
const ROUNDING = 1e-9;
class Draws {
counts = new Uint32Array(0);
right = new Uint32Array(0);
sums = new Float64Array(0);
firstIndex = new Float64Array(0);
firstRight = new Uint8Array(0);
failed = { error: undefined, unscored: undefined };
grow(rows) {
this.counts = enlarged(this.counts, new Uint32Array(rows));
this.right = enlarged(this.right, new Uint32Array(rows));
this.sums = enlarged(this.sums, new Float64Array(rows));
this.firstIndex = enlarged(this.firstIndex, new Float64Array(rows));
this.firstRight = enlarged(this.firstRight, new Uint8Array(rows));
for (const why of ['error', 'unscored']) {
const failed = this.failed[why];
if (failed)
this.failed[why] = enlarged(failed, new Uint32Array(rows));
}
}
addFailed(row, why) {
const failed = (this.failed[why] ??= new Uint32Array(this.counts.length));
failed[row] += 1;
}
add(row, score, right, index) {
const order = index ?? this.counts[row];
const outcome = right ? 1 : 0;
if (this.counts[row] === 0 || order < this.firstIndex[row]) {
this.firstIndex[row] = order;
this.firstRight[row] = outcome;
}
else if (order === this.firstIndex[row] && this.firstRight[row] !== outcome) {
this.firstRight[row] = AMBIGUOUS;
}
this.counts[row] += 1;
this.sums[row] += score;
if (right)
this.right[row] += 1;
}
meanOf(row, asWrong) {
return this.sums[row] / this.drawsOf(row, asWrong);
}
drawsOf(row, asWrong) {
return asWrong.reduce((sum, why) => sum + (this.failed[why]?.[row] ?? 0), this.counts[row]);
}
countsOf(row) {
return {
draws: this.counts[row],
right: this.right[row],
asked: this.drawsOf(row, ['error', 'unscored']),
};
}
reduce(repeats, passThreshold, rows, asWrong, describe) {
const bits = new Uint32Array((0,_bits_js__WEBPACK_IMPORTED_MODULE_1__ .tu)(rows));
for (let row = 0; row < rows; row++) {
if (this.counts[row] === 0)
continue;
if ((repeats === 'first' || repeats === 'samples') && this.firstRight[row] === AMBIGUOUS)
throw ambiguous(describe(row), this.firstIndex[row]);
if (this.isRight(row, repeats, passThreshold, asWrong))
bits[row >>> 5] |= 1 << (row & 31);
}
return bits;
}
isRight(row, repeats, passThreshold, asWrong) {
switch (repeats) {
case 'first':
case 'samples':
return this.firstRight[row] === 1;
case 'majority':
return 2 * this.right[row] > this.drawsOf(row, asWrong);
case 'mean':
return this.meanOf(row, asWrong) >= passThreshold - ROUNDING;
}
}
}
function ambiguous(cell, index) {
return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`${cell} has two draws with the repeat index ${index}, one right and one wrong.`, 'Remove one of them, or set `repeats` to majority or mean.');
}
function enlarged(from, to) {
to.set(from);
return to;
}
}),
5163:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
V: () => ( hashOrder)
});
var _base_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9589);
function hashOrder(names) {
const hashes = names.map((name) => (0,_base_sha256_js__WEBPACK_IMPORTED_MODULE_0__ .s)(name));
return Uint32Array.from(names.keys()).sort((a, b) => hashes[a] < hashes[b] ? -1 : hashes[a] === hashes[b] ? a - b : 1);
}
}),
4270:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
w: () => ( IdIndex)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
const GROWTH = 4;
class IdIndex {
size = 0;
last = 0;
growing = true;
slots = new Int32Array(0);
hashes = new Int32Array(0);
ends = new Float64Array(1 << 9);
arena = Buffer.allocUnsafe(1 << 14);
scratch = Buffer.allocUnsafe(1 << 10);
key = new Int32Array(new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8)).buffer);
intern(bytes, start, end) {
const next = this.last + 1;
if (this.size > 0 && this.equals(this.last, bytes, start, end))
return this.last;
if (next < this.size && this.equals(next, bytes, start, end))
return (this.last = next);
return (this.last = this.lookUp(bytes, start, end));
}
internAll(bytes, ends) {
const numbers = new Int32Array(ends.length);
for (let i = 0, start = 0; i < ends.length; start = ends[i++])
numbers[i] = this.intern(bytes, start, ends[i]);
return numbers;
}
lookUp(bytes, start, end) {
if (this.growing) {
if (this.size === 0 || this.isGreaterThanLast(bytes, start, end))
return this.append(bytes, start, end);
this.startHashing();
}
const hash = halfSipHash(this.key[0], this.key[1], bytes, start, end);
const mask = this.slots.length - 1;
let slot = hash & mask;
for (; this.slots[slot] >= 0; slot = (slot + 1) & mask) {
const known = this.slots[slot];
if (this.hashes[known] === hash && this.equals(known, bytes, start, end))
return known;
}
const index = this.append(bytes, start, end);
this.hashes[index] = hash;
this.slots[slot] = index;
if (this.size * 2 > this.slots.length)
this.makeSlots(this.slots.length * 4);
return index;
}
internText(id) {
if (3 * id.length > this.scratch.length)
this.scratch = Buffer.allocUnsafe(6 * id.length);
return this.intern(this.scratch, 0, this.scratch.write(id, 'utf8'));
}
find(id) {
if (this.growing)
this.startHashing();
const bytes = Buffer.from(id);
const hash = halfSipHash(this.key[0], this.key[1], bytes, 0, bytes.length);
const mask = this.slots.length - 1;
for (let slot = hash & mask; this.slots[slot] >= 0; slot = (slot + 1) & mask) {
const known = this.slots[slot];
if (this.hashes[known] === hash && this.equals(known, bytes, 0, bytes.length))
return known;
}
return undefined;
}
text(index) {
return this.arena.toString('utf8', this.begin(index), this.ends[index]);
}
consistOf(allowed) {
const end = this.begin(this.size);
for (let i = 0; i < end; i++)
if (allowed[this.arena[i]] !== 1)
return false;
return true;
}
begin(index) {
return index === 0 ? 0 : this.ends[index - 1];
}
equals(index, bytes, start, end) {
const begin = this.begin(index);
const length = end - start;
if (this.ends[index] - begin !== length)
return false;
for (let i = 0; i < length; i++)
if (this.arena[begin + i] !== bytes[start + i])
return false;
return true;
}
isGreaterThanLast(bytes, start, end) {
const begin = this.begin(this.size - 1);
const length = end - start;
const difference = length - (this.ends[this.size - 1] - begin);
if (difference !== 0)
return difference > 0;
for (let i = 0; i < length; i++) {
const order = bytes[start + i] - this.arena[begin + i];
if (order !== 0)
return order > 0;
}
return false;
}
append(bytes, start, end) {
const index = this.size;
const top = this.begin(index);
const length = end - start;
if (top + length > this.arena.length) {
const larger = Buffer.allocUnsafe(Math.max(this.arena.length * GROWTH, top + length));
this.arena.copy(larger, 0, 0, top);
this.arena = larger;
}
for (let i = 0; i < length; i++)
this.arena[top + i] = bytes[start + i];
if (index === this.ends.length)
this.growIds();
this.ends[index] = top + length;
this.size += 1;
return index;
}
growIds() {
const ends = new Float64Array(this.ends.length * GROWTH);
ends.set(this.ends);
this.ends = ends;
if (this.growing)
return;
const hashes = new Int32Array(ends.length);
hashes.set(this.hashes);
this.hashes = hashes;
}
startHashing() {
this.growing = false;
this.hashes = new Int32Array(this.ends.length);
for (let index = 0; index < this.size; index++) {
this.hashes[index] = halfSipHash(this.key[0], this.key[1], this.arena, this.begin(index), this.ends[index]);
}
let slots = 1 << 10;
while (slots < this.size * 4)
slots *= 4;
this.makeSlots(slots);
}
makeSlots(length) {
const mask = length - 1;
const slots = new Int32Array(length).fill(-1);
const { hashes, size } = this;
for (let index = 0; index < size; index++) {
let slot = hashes[index] & mask;
while (slots[slot] >= 0)
slot = (slot + 1) & mask;
slots[slot] = index;
}
this.slots = slots;
}
}
function halfSipHash(key0, key1, bytes, start, end) {
let v0 = key0;
let v1 = key1;
let v2 = key0 ^ 0x6c796765;
let v3 = key1 ^ 0x74656462;
const words = (end - start) >> 2;
for (let round = 0; round <= words + 3; round++) {
let word = 0;
if (round < words) {
const at = start + 4 * round;
word = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
}
else if (round === words) {
word = (end - start) << 24;
for (let at = start + 4 * words, shift = 0; at < end; at++, shift += 8)
word |= bytes[at] << shift;
}
else if (round === words + 1) {
v2 ^= 0xff;
}
v3 ^= word;
v0 = (v0 + v1) | 0;
v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
v0 = (v0 << 16) | (v0 >>> 16);
v2 = (v2 + v3) | 0;
v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
v0 = (v0 + v3) | 0;
v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
v2 = (v2 + v1) | 0;
v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
v2 = (v2 << 16) | (v2 >>> 16);
v0 ^= word;
}
return v1 ^ v3;
}
}),
59:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
q: () => ( OutcomeMatrix)
});
var _bits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(674);
var _base_natural_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3176);
class OutcomeMatrix {
members;
universe;
weights;
id;
hasPlainIds;
models;
right;
complete;
allWrong;
partialAllWrong;
constructor(members, universe, weights,
id,
hasPlainIds = false) {
this.members = members;
this.universe = universe;
this.weights = weights;
this.id = id;
this.hasPlainIds = hasPlainIds;
const size = universe.length * 32;
this.models = members.map((member) => member.name);
const answered = members.map((member) => member.answered);
this.complete = (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__ .Bc)(answered, universe);
this.right = members.map((m) => (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__ .E$)(this.complete, m.right));
const anyRight = (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__ .oJ)(members.map(({ right }) => right), size);
const anyAnswer = (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__ .oJ)(answered, size);
this.allWrong = (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__ .iv)(this.complete, anyRight);
this.partialAllWrong = (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__ .iv)((0,_bits_js__WEBPACK_IMPORTED_MODULE_0__ .E$)(universe, anyAnswer), (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__ .oJ)([this.complete, anyRight], size));
}
within(rows) {
return new OutcomeMatrix(this.members, (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__ .E$)(this.universe, rows), this.weights, this.id, this.hasPlainIds);
}
withUnanswered(right) {
const size = this.universe.length * 32;
const filled = this.members.map(({ name, right: known, answered }) => ({
name,
right: (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__ .kg)(size, (w) => (known[w] & answered[w]) | (right ? this.universe[w] & ~answered[w] : 0)),
answered: this.universe,
}));
return new OutcomeMatrix(filled, this.universe, this.weights, this.id);
}
queries(bits) {
return (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__ .U9)(bits, this.weights);
}
ids(bits) {
return Array.from((0,_bits_js__WEBPACK_IMPORTED_MODULE_0__ .Q6)(bits), (row) => this.id(row)).sort(_base_natural_order_js__WEBPACK_IMPORTED_MODULE_1__ .u);
}
}
}),
1995:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Tu: () => ( COUNTABLE_AS_WRONG),
bq: () => ( keepAll),
MH: () => ( nameMatcher),
rW: () => ( selectPool),
Qt: () => ( severalIn)
});
var errors = __webpack_require__(5145);
var base_glob = __webpack_require__(6120);
var alike_names = __webpack_require__(4261);
var outcomes_bits = __webpack_require__(674);
var coverage = __webpack_require__(9344);
var matrix = __webpack_require__(59);
var numbers = __webpack_require__(3650);
;
const SHOWN = 3;
function overlapText(states, weights) {
if (states.length < 2)
return '';
const sized = states.map((state) => ({ state, answered: (0,outcomes_bits.U9)(state.answered, weights) }));
const largest = sized.reduce((most, each) => (each.answered > most.answered ? each : most));
const pairs = sized
.filter((each) => each !== largest && each.answered > 0)
.map((each) => ({ ...each, shared: (0,outcomes_bits.EF)(each.state.answered, largest.state.answered, weights) }))
.filter(({ shared, answered }) => shared < answered / 2)
.sort((a, b) => a.shared / a.answered - b.shared / b.answered)
.slice(0, SHOWN);
if (pairs.length === 0)
return '';
const text = pairs
.map(({ state, answered, shared }) => `${(0,errors.hD)(state.name)} shares ${shared} of its ${(0,numbers.hS)(answered, 'question', 'questions')}`)
.join(', ');
return ` Are the question ids the same in all files? With ${(0,errors.hD)(largest.state.name)} (${(0,numbers.hS)(largest.answered, 'question', 'questions')}) ${text}.`;
}
;
function sampledModel(column, rows, minCoverage) {
const [draws, right, expected] = [new Uint32Array(rows), new Uint32Array(rows), new Uint32Array(rows)];
for (let row = 0; row < rows; row++) {
const counts = column.draws?.countsOf(row);
draws[row] = counts?.draws ?? 0;
right[row] = counts?.right ?? 0;
expected[row] = counts?.asked ?? 0;
}
const usual = [...expected].sort((a, b) => b - a)[Math.floor(rows / 2)] ?? 0;
for (let row = 0; row < rows; row++)
expected[row] = Math.max(usual, expected[row]);
const ordered = [...draws].sort((a, b) => b - a);
const needed = Math.max(1, Math.ceil(minCoverage * rows));
const fewest = ordered[needed - 1];
if (fewest < 2) {
const repeated = draws.filter((count) => count >= 2).length;
throw new errors.yo(`\`repeats: samples\` asks what several draws of ${(0,errors.hD)(column.name)} are worth, and only ${repeated} of ${rows} questions ${repeated === 1 ? 'has' : 'have'} two or more graded ones.`, 'Draw each answer at least twice, or lower `min-coverage`; to combine several models, give results of more than one.');
}
const [answered, anyRight] = [new Uint32Array((0,outcomes_bits.tu)(rows)), new Uint32Array((0,outcomes_bits.tu)(rows))];
for (let row = 0; row < rows; row++) {
if (draws[row] < fewest)
continue;
(0,outcomes_bits.S1)(answered, row);
if (right[row] > 0)
(0,outcomes_bits.S1)(anyRight, row);
}
return { name: column.name, draws, right, expected, fewest, answered, anyRight };
}
var scores = __webpack_require__(1149);
var listed = __webpack_require__(639);
;
const COUNTABLE_AS_WRONG = ['error', 'unscored', 'absent'];
function selectPool(table, options) {
const rows = table.ids.size;
const weights = table.rowWeights();
const columns = [...table.columns.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
const names = columns.map((column) => column.name);
if (columns.length === 0 || rows === 0) {
throw new errors.yo('the results hold no outcomes.', 'Check that the evaluation wrote its per-question results.');
}
const isEnsemble = selector('ensembles', options.ensembles, names);
const universe = (0,outcomes_bits.S)(rows);
const expected = options.countAsWrong.includes('absent')
? (0,outcomes_bits.BW)(columns.filter(({ name }) => !isEnsemble(name)).map((column) => presentIn(column, rows)), rows)
: undefined;
const states = columns.map((column) => stateOf(column, table, expected, options));
const candidates = states.filter(({ name }) => !isEnsemble(name));
const { minCoverage } = options;
const { counted, shares, ofFew, ambiguity } = (0,coverage._)(candidates, universe, weights, minCoverage);
if (ambiguity !== null)
throw ambiguous(ambiguity, candidates.length);
const unanswered = new Map(candidates.map((state) => [state.name, unansweredOf(state, universe, weights)]));
let members = candidates.filter((_, i) => shares[i] >= minCoverage);
let excluded = candidates.flatMap(({ name }, i) => shares[i] >= minCoverage ? [] : [{ name, coverage: shares[i], reason: 'coverage', ...unanswered.get(name) }]);
for (const { name } of excluded)
unanswered.delete(name);
if (weights !== null && (options.scores === true || options.repeats === 'samples'))
throw noCounts(options);
const common = () => (0,outcomes_bits.U9)((0,coverage.Y)(candidates, counted), weights);
const samples = options.repeats === 'samples' && candidates.length === 1
? sampledModel(table.columns.get(candidates[0].name), rows, minCoverage)
: undefined;
if (samples !== undefined) {
const state = { ...candidates[0], right: samples.anyRight, answered: samples.answered };
members = [state];
excluded = [];
unanswered.set(state.name, unansweredOf(state, universe, weights));
checkBaseline(members, options, '');
}
else
checkMembers(members, excluded, options, () => overlapText(candidates, weights), common);
const ensembles = states.filter((state) => isEnsemble(state.name));
checkEnsembles(ensembles);
return {
matrix: new matrix.q(members, universe, weights, (row) => table.ids.text(row), table.ids.consistOf(alike_names.Fh)),
excluded,
ensembles,
unanswered,
columns: states,
ofFew,
minCoverage,
...(options.scores === true
? { scores: new Map(columns.map((column) => [column.name, (0,scores.x)(column, rows, failedDraws(options))])) }
: {}),
...(samples === undefined ? {} : { samples }),
};
}
function presentIn({ graded, errored, unscored }, rows) {
return (0,outcomes_bits.oJ)([graded, ...[errored, unscored].filter((bits) => bits !== undefined)], rows);
}
function stateOf(column, table, expected, options) {
const rows = table.ids.size;
const cell = (row) => `model ${(0,errors.hD)(column.name)} on question ${(0,errors.hD)(table.ids.text(row))}`;
const { repeats = 'first', passThreshold } = options;
const right = column.draws?.reduce(repeats, passThreshold, rows, failedDraws(options), cell) ?? column.right;
const rowsOf = (bits) => bits?.slice(0, (0,outcomes_bits.tu)(rows)) ?? new Uint32Array((0,outcomes_bits.tu)(rows));
const hasVerdict = rowsOf(column.graded);
const errored = column.errored === undefined ? rowsOf() : (0,outcomes_bits.iv)(rowsOf(column.errored), hasVerdict);
const unscored = column.unscored === undefined ? rowsOf() : (0,outcomes_bits.iv)((0,outcomes_bits.iv)(rowsOf(column.unscored), hasVerdict), errored);
const wrongToo = {
error: () => errored,
unscored: () => unscored,
absent: () => (0,outcomes_bits.iv)((0,outcomes_bits.iv)(rowsOf(expected), errored), unscored),
};
return {
name: column.name,
right: rowsOf(right),
graded: hasVerdict,
answered: (0,outcomes_bits.oJ)([hasVerdict, ...options.countAsWrong.map((why) => wrongToo[why]())], rows),
errored,
unscored,
};
}
function failedDraws({ countAsWrong }) {
return ['error', 'unscored'].filter((why) => countAsWrong.includes(why));
}
function unansweredOf(state, universe, weights) {
const open = (0,outcomes_bits.iv)(universe, state.answered);
const errors = (0,outcomes_bits.EF)(state.errored, open, weights);
const unscored = (0,outcomes_bits.EF)(state.unscored, open, weights);
return { errors, unscored, absent: (0,outcomes_bits.U9)(open, weights) - errors - unscored };
}
function nameMatcher(globs) {
const matchers = globs.map((glob) => (0,base_glob.f)(glob, 'name'));
const literal = new Set(globs.flatMap((glob) => [glob, (0,errors.qZ)(glob)]));
return (name) => literal.has(name) || matchers.some((matches) => matches(name));
}
function selector(input, globs, names) {
for (const glob of globs) {
if (!names.some(nameMatcher([glob]))) {
throw new errors.yo(`\`${input}\`: ${(0,errors.hD)(glob)} matches none of the models.`, `The results hold: ${(0,listed.r)(names, 10)}.${severalIn(glob)}`);
}
}
return nameMatcher(globs);
}
function severalIn(glob) {
return glob.includes(',') ? ' Of several names, put each on a line of its own, or repeat the flag.' : '';
}
function checkEnsembles(ensembles) {
const silent = ensembles.find(({ graded }) => graded.every((word) => word === 0));
if (silent === undefined)
return;
throw new errors.yo(`\`ensembles\`: ${(0,errors.hD)(silent.name)} has no graded outcome on any question.`, 'Check that its answers were graded, or leave it out of `ensembles` and of the results.');
}
function checkMembers(members, excluded, options, overlap, common) {
const left = (0,listed.K)(excluded, 10, (model) => `${(0,errors.hD)(model.name)} (${(100 * model.coverage).toFixed(1)}% of the questions answered)`);
const leftOut = left === '' ? '' : ` Left out: ${left}.`;
if (members.length < 2) {
throw new errors.yo(`an ensemble needs at least 2 models, and ${members.length === 0 ? 'none is' : `only ${(0,errors.hD)(members[0].name)} is`} left in the pool.${leftOut}${overlap()}`, `Give results of more models, or check \`models\`, \`ensembles\` and \`min-coverage\`.${keepAll(members.length + excluded.length, excluded, common())}${members.length === 1 && excluded.length === 0 ? ' What several draws of one model are worth: `repeats: samples`.' : ''}`);
}
if (members.length <= excluded.length) {
throw new errors.yo(`\`min-coverage\` leaves ${excluded.length} of ${members.length + excluded.length} models out, and a minority must not decide which questions count.${leftOut}${overlap()}`, `Evaluate what is missing, or say which models are meant: \`models\`, one a line: ${(0,listed.r)(members.map(({ name }) => name), 10)}.${keepAll(members.length + excluded.length, excluded, common())}`);
}
checkBaseline(members, options, leftOut);
}
function checkBaseline(members, { baseline }, leftOut) {
if (baseline !== undefined && !members.some((state) => state.name === baseline)) {
throw new errors.yo(`\`baseline-model\`: ${(0,errors.hD)(baseline)} is not a member of the pool.${leftOut}`, `The members are: ${(0,listed.r)(members.map((state) => state.name), 10)}.`);
}
}
function keepAll(models, excluded, common) {
const least = Math.floor(1000 * Math.min(...excluded.map(({ coverage }) => coverage))) / 1000;
if (excluded.length === 0 || common === 0 || least === 0)
return '';
return ` \`min-coverage: ${least}\` keeps all ${models}, on the ${common} questions that all of them answered.`;
}
function ambiguous({ shared, all }, models) {
return new errors.yo(`the ${models} models were not asked the same questions: ${shared.models.length} of them share ${shared.queries}, and ${all.models.length} share ${all.queries}. Which are meant cannot be told.`, `Name the models in \`models\`, one a line: ${(0,listed.r)(all.models, 10)} for the ${all.queries}, or give results of the same questions for all.`);
}
function noCounts({ repeats }) {
const what = repeats === 'samples' ? '`repeats: samples`' : '`measure: score`';
return new errors.yo(`${what} takes one row per question, and rows of these results stand for several (a column of counts).`, 'Give a row for each question.');
}
}),
5878:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
S: () => ( repeatedDraws)
});
var _bits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(674);
function repeatedDraws(table, matrix) {
const rows = (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__ .Q6)(matrix.complete);
const models = [];
for (const name of matrix.models) {
const { draws } = table.columns.get(name);
if (draws === undefined)
return undefined;
models.push(memberDraws(name, draws, rows));
}
return { models, id: (query) => matrix.id(rows[query]) };
}
function memberDraws(name, draws, rows) {
const member = {
name,
draws: new Uint32Array(rows.length),
right: new Uint32Array(rows.length),
};
for (const [i, row] of rows.entries()) {
const counts = draws.countsOf(row);
member.draws[i] = counts.draws;
member.right[i] = counts.right;
}
return member;
}
}),
1026:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
S: () => ( RowLabels),
W: () => ( labelOf)
});
var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
var _base_listed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(639);
var _base_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(578);
var _bits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(674);
const MAX_GROUPS = 500;
class RowLabels {
input;
field;
numbers = new Map();
names = [];
byRow = new Map();
offered = new Set();
constructor(input, field) {
this.input = input;
this.field = field;
}
offer(names) {
for (const name of names)
this.offered.add(name);
}
state(row, label, describe, place) {
let number = this.numbers.get(label);
if (number === undefined) {
this.numbers.set(label, (number = this.numbers.size));
this.names.push(label);
}
const known = this.byRow.get(row);
if (known === undefined)
this.byRow.set(row, number);
else if (known !== number) {
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`question ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(describe())} has the ${this.field} ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(label)} here and ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(this.names[known])} elsewhere.`, `Give each question one ${this.field}.`, place);
}
}
groups(rows) {
this.check();
if (this.numbers.size > MAX_GROUPS) {
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`${this.input}\`: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(this.field)} has ${this.numbers.size} different values; at most ${MAX_GROUPS} can be compared.`, 'Name a field with fewer values.');
}
const { names } = this;
const groups = new Map([...names].sort().map((name) => [name, new Uint32Array((0,_bits_js__WEBPACK_IMPORTED_MODULE_2__ .tu)(rows))]));
for (let row = 0; row < rows; row++) {
const number = this.byRow.get(row);
const name = number === undefined ? '(none)' : names[number];
let bits = groups.get(name);
if (bits === undefined)
groups.set(name, (bits = new Uint32Array((0,_bits_js__WEBPACK_IMPORTED_MODULE_2__ .tu)(rows))));
(0,_bits_js__WEBPACK_IMPORTED_MODULE_2__ .S1)(bits, row);
}
return groups;
}
clusters(rows) {
this.check();
let next = this.numbers.size;
return Float64Array.from({ length: rows }, (_, row) => this.byRow.get(row) ?? next++);
}
labelByRow() {
this.check();
return (row) => {
const number = this.byRow.get(row);
return number === undefined ? undefined : this.names[number];
};
}
check() {
if (this.byRow.size > 0)
return;
const columns = [...this.offered];
const meant = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_3__ .p)(this.field, columns);
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`${this.input}\`: no record has ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(this.field)}.`, columns.length === 0
? 'Name `task`, `subject` (where the format has them) or a column of the table.'
: `${meant === undefined ? '' : `Did you mean ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(meant)}? `}The columns are: ${(0,_base_listed_js__WEBPACK_IMPORTED_MODULE_1__ .r)(columns, 10)}.`);
}
}
function labelOf(record, field) {
if (field === 'task')
return record.task;
return field === 'subject' ? record.details?.subject : undefined;
}
}),
1149:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
v: () => ( scaled),
x: () => ( scoresOf)
});
var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
function scaled(result, [low, high], place) {
if (typeof result === 'boolean') {
if (low === 0 && high === 1)
return Number(result);
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`${result ? 'right' : 'wrong'} is not a score on the scale from ${low} to ${high}.`, 'Name the column or metric of the scores with `columns` or `metric`, or set `score-range` to 0,1.', place);
}
if (result >= low && result <= high)
return (result - low) / (high - low);
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`the score ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(result)} is not between ${low} and ${high}, the ends of \`score-range\`.`, 'Set `score-range` to the lowest and the highest score that your scale allows.', place);
}
function scoresOf(column, rows, asWrong) {
const scores = new Float64Array(rows).fill(NaN);
for (let row = 0; row < rows; row++) {
if (column.outcome(row) === undefined)
continue;
scores[row] = column.draws?.meanOf(row, asWrong) ?? column.scores[row];
}
return scores;
}
}),
1508:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
j: () => ( OutcomeTable)
});
var errors = __webpack_require__(5145);
var reader = __webpack_require__(6832);
var record = __webpack_require__(8318);
var outcomes_bits = __webpack_require__(674);
var draws = __webpack_require__(2191);
;
class Column {
name;
capacity;
right;
graded;
errored;
unscored;
draws;
scores;
duplicates = 0;
constructor(name, capacity, keepDraws, keepScores = false) {
this.name = name;
this.capacity = capacity;
this.right = new Uint32Array((0,outcomes_bits.tu)(capacity));
this.graded = new Uint32Array((0,outcomes_bits.tu)(capacity));
this.draws = keepDraws ? new draws.Q() : undefined;
this.draws?.grow(capacity);
this.scores = keepScores ? new Float64Array(capacity) : undefined;
}
grow(capacity) {
this.capacity = capacity;
this.right = longer(this.right, capacity);
this.graded = longer(this.graded, capacity);
if (this.errored)
this.errored = longer(this.errored, capacity);
if (this.unscored)
this.unscored = longer(this.unscored, capacity);
this.draws?.grow(capacity);
if (this.scores) {
const scores = new Float64Array(capacity);
scores.set(this.scores);
this.scores = scores;
}
}
outcome(row) {
const mask = 1 << (row & 31);
const word = row >>> 5;
return (this.graded[word] & mask) === 0 ? undefined : (this.right[word] & mask) !== 0;
}
grade(row, right) {
const mask = 1 << (row & 31);
this.graded[row >>> 5] |= mask;
if (right)
this.right[row >>> 5] |= mask;
}
markError(row) {
this.errored ??= new Uint32Array((0,outcomes_bits.tu)(this.capacity));
this.errored[row >>> 5] |= 1 << (row & 31);
}
markUnscored(row) {
this.unscored ??= new Uint32Array((0,outcomes_bits.tu)(this.capacity));
this.unscored[row >>> 5] |= 1 << (row & 31);
}
}
function longer(bits, rows) {
const result = new Uint32Array((0,outcomes_bits.tu)(rows));
result.set(bits.subarray(0, result.length));
return result;
}
function checkModelCount(models) {
if (models <= record.y)
return;
const remedy = 'Name those that matter in `models`; is the column of the model one of something else?';
throw new errors.yo(`there are more than ${record.y} models.`, remedy);
}
var path_parts = __webpack_require__(8657);
;
const TABLES = new Set(['csv', 'json', 'parquet', 'xlsx']);
function conflict(clash, files, first) {
const { model, query, now, then, place } = clash;
const others = [...files]
.filter(([{ path }, models]) => path !== place.file && models.has(model))
.map(([file]) => file);
const earlier = others.find((file) => file === first || others.length === 1)?.path;
const where = earlier === undefined ? '' : `, in ${earlier}`;
const roles = TABLES.has([...files.keys()].at(-1)?.format ?? '') ? tasks(place, earlier) : '';
return new errors.yo(`model ${(0,errors.hD)(model)} is ${word(now)} on question ${(0,errors.hD)(query)} here and ${word(then)} on it earlier${where}.`, `${judges(clash)}${roles}If these are repeated draws, set \`repeats\` to ${typeof now === 'number' ? 'mean' : 'first, majority or mean, or to samples to learn what several draws are worth'}; otherwise remove one of the two.`, place);
}
function judges({ isJudged }) {
return isJudged ? 'If several judges graded the answers, name the one to use with `judge`. ' : '';
}
function tasks(place, earlier) {
if (earlier === undefined)
return 'If ids restart with some column, say so: `columns: task = NAME`; a column that numbers draws: `columns: repeat = NAME`. ';
const names = [earlier, place.file ?? ''].map(path_parts.Md);
const part = names[0] === names[1] ? '{folder}' : '{file}';
return `If the same ids stand for other questions in each file, say so: \`columns: task = ${part}\`. `;
}
function word(outcome) {
if (typeof outcome === 'number')
return `scored ${outcome}`;
return outcome ? 'right' : 'wrong';
}
;
function addGridRows(columns, { graded, right }, first) {
const [begin, shift] = [first >>> 5, first & 31];
for (const [m, column] of columns.entries()) {
for (let i = m, word = begin; i < graded.length; i += columns.length, word++) {
column.graded[word] |= graded[i] << shift;
column.right[word] |= right[i] << shift;
if (shift === 0 || word + 1 >= column.graded.length)
continue;
column.graded[word + 1] |= graded[i] >>> (32 - shift);
column.right[word + 1] |= right[i] >>> (32 - shift);
}
}
}
function cellsOfRow({ graded, right }, row, cells) {
const [first, shift] = [(row >>> 5) * cells.length, row & 31];
for (let m = 0; m < cells.length; m++) {
const isGraded = ((graded[first + m] >>> shift) & 1) === 1;
cells[m] = isGraded ? (right[first + m] >>> shift) & 1 : reader.J.missing;
}
}
function gradedIn({ graded }) {
let total = 0;
for (let i = 0; i < graded.length; i++)
total += (0,outcomes_bits.pf)(graded[i]);
return total;
}
var id_index = __webpack_require__(4270);
;
function emptySummary(path, format) {
return {
path,
format,
models: [],
records: 0,
errors: 0,
unscored: 0,
missing: 0,
scores: 0,
setAside: [],
warnings: [],
};
}
function setAside(summary, what, count) {
const known = summary.setAside.find((entry) => entry.what === what);
if (known)
known.count += count;
else
summary.setAside.push({ what, count });
}
function countCells(summary, cells, width) {
let missing = 0;
for (let i = 0; i < width; i++)
if (cells[i] === reader.J.missing)
missing += 1;
summary.missing += missing;
summary.records += width - missing;
}
var query_key = __webpack_require__(9069);
var valid_text = __webpack_require__(3000);
;
function namedPatterns(patterns) {
const pools = new Set(patterns.map(({ models }) => JSON.stringify([...models].sort())));
return patterns.map(({ models, cells, count, place }) => {
const order = models.map((_, i) => i).sort((i, j) => (models[i] < models[j] ? -1 : 1));
const sorted = order.map((i) => models[i]);
const pattern = order.map((i) => '01-'[cells[i]]).join('');
const of = pools.size === 1 ? '' : JSON.stringify(sorted);
return {
id: `pattern${of}:${pattern}`,
models: sorted,
cells: cells.map((_, k) => cells[order[k]]),
count,
place,
};
});
}
function patternTaken(id, place) {
return new errors.yo(`a question of another file has the id ${(0,errors.hD)(id)}, which stands for a row of this grouped table.`, 'Rename the question, or certify the two apart.', place);
}
;
class RowPlaces {
files = new Int32Array(1024);
lines = new Int32Array(1024);
runs = [];
state(row, file, line) {
if (row >= this.lines.length) {
this.files = row_places_longer(this.files, row);
this.lines = row_places_longer(this.lines, row);
}
if (this.lines[row] !== 0 || this.runWith(row) !== undefined)
return;
this.files[row] = file;
this.lines[row] = line;
}
stateAll(first, count, file, line) {
this.runs.push({ first, count, file, line });
}
of(row) {
const line = this.lines[row] ?? 0;
if (line !== 0)
return { file: this.files[row], line };
const run = this.runWith(row);
return run === undefined ? undefined : { file: run.file, line: run.line + row - run.first };
}
runWith(row) {
let [low, high] = [0, this.runs.length];
while (low < high) {
const middle = (low + high) >>> 1;
if (this.runs[middle].first <= row)
low = middle + 1;
else
high = middle;
}
const run = this.runs[low - 1];
return run !== undefined && row < run.first + run.count ? run : undefined;
}
}
function row_places_longer(array, row) {
const grown = new Int32Array(Math.max(row + 1, 2 * array.length));
grown.set(array);
return grown;
}
var row_labels = __webpack_require__(1026);
var numbers = __webpack_require__(3650);
;
const MAX_QUERIES = 1e10;
class RowWeights {
counts = null;
total = 0;
grow(rows) {
if (this.counts === null)
return;
const longer = new Float64Array(rows);
longer.set(this.counts);
this.counts = longer;
}
state(row, count, capacity, describe, place) {
checkCount(count, place);
this.counts ??= new Float64Array(capacity);
const known = this.counts[row];
if (known !== 0 && known !== count) {
throw new errors.yo(`question ${(0,errors.hD)(describe())} has the count ${count} here and ${known} earlier.`, 'Give each question one count.', place);
}
if (known === 0)
this.charge(count, place);
this.counts[row] = count;
}
add(row, count, capacity, place) {
this.charge(count, place);
this.counts ??= new Float64Array(capacity);
this.counts[row] += count;
}
charge(count, place) {
this.total += count;
if (this.total <= MAX_QUERIES)
return;
throw new errors.yo(`with this row, the counts add up to more than ${(0,numbers.nd)(MAX_QUERIES)} questions.`, 'Is the column of counts one of something else? A count is the number of questions that a row stands for.', place);
}
toArray(rows) {
if (this.counts === null)
return null;
const weights = this.counts.slice(0, rows).map((count) => (count === 0 ? 1 : count));
return weights.every((weight) => weight === 1) ? null : weights;
}
}
function checkCount(count, place) {
if (!Number.isSafeInteger(count) || count < 1) {
throw new errors.yo(`the count ${(0,errors.hD)(count)} is not a positive whole number.`, 'Give each row the number of questions that it stands for.', place);
}
}
var scores = __webpack_require__(1149);
;
function graded(result, options, place) {
const { passThreshold, scoreRange } = options;
if (scoreRange !== undefined) {
const score = (0,scores.v)(result, scoreRange, place);
return { score, right: score >= 0.5 };
}
if (typeof result === 'boolean')
return { score: result ? Math.max(1, passThreshold) : 0, right: result };
if (!Number.isFinite(result) || (passThreshold <= 1 && (result < 0 || result > 1))) {
throw new errors.yo(`the score ${(0,errors.hD)(result)} is not between 0 and 1, the scale on which the pass threshold ${passThreshold} lies.`, 'Set `pass-threshold` to the score from which an answer counts as right on your scale (for 1 to 10, say 7).', place);
}
return { score: result, right: result >= passThreshold };
}
;
class ContentHashes {
known = new Map();
state(row, hash, id, place) {
const known = this.known.get(row);
if (known === undefined)
this.known.set(row, { hash, place });
else if (known.hash !== hash) {
throw new errors.yo(`question ${(0,errors.hD)(id())} has the content hash ${(0,errors.hD)(hash)} here and ${(0,errors.hD)(known.hash)} in ${known.place.file ?? 'another file'}: the same id, but not the same question.`, 'Evaluate all models on one version of the data set.', place);
}
}
}
;
const NOT_SELECTED = 'records of models not selected by `models`';
class OutcomeTable {
options;
ids = new id_index.w();
columns = new Map();
files = [];
unselected = new Set();
weights = new RowWeights();
places = new RowPlaces();
modelsOf = new Map();
capacity = 1024;
hashes = new ContentHashes();
patterns = [];
described = [];
constructor(options) {
this.options = options;
}
open(file, format) {
const summary = emptySummary(file.path, format);
const number = this.files.push(summary) - 1;
const models = new Set();
this.modelsOf.set(summary, models);
return {
selects: (model) => (this.options.selects === undefined ? undefined : this.isSelected(model)),
record: (record) => {
if (!this.isSelected(record.model)) {
setAside(summary, NOT_SELECTED, 1);
return;
}
models.add(record.model);
this.addRecord(record, summary, number);
},
verdict: () => undefined,
grid: (names) => {
for (const name of names)
models.add(name);
return this.grid(names, summary, number);
},
answers: () => this.answers(summary, number, models),
setAside: (what, count = 1) => setAside(summary, what, count),
reading: (text) => (summary.reading = text),
label: ({ task, id }, field, value, line) => this.label(this.row(this.ids.internText((0,query_key.q)(task, id))), field, value, { file: summary.path, line }),
fact: (query, { labels }, line) => {
const [key, place] = [(0,query_key.q)(query.task, query.id), { file: summary.path, line }];
for (const [field, value] of labels ?? [])
this.described.push({ key, field, value, place });
},
warn: (message) => {
if (!summary.warnings.includes(message))
summary.warnings.push(message);
},
};
}
rowWeights() {
return this.weights.toArray(this.ids.size);
}
finish() {
for (const [summary, models] of this.modelsOf)
for (const model of [...models].sort())
summary.models.push(model);
for (const { key, field, value, place } of this.described) {
const row = this.ids.find(key);
if (row !== undefined)
this.label(row, field, value, place);
}
const named = this.ids.size;
for (const { id, models, cells, count, place } of namedPatterns(this.patterns)) {
const fresh = this.ids.size;
const row = this.row(this.ids.internText(id));
if (row < named)
throw patternTaken(id, place);
this.weights.add(row, count, this.capacity, place);
const columns = models.map((model) => this.column(model));
if (row === fresh)
for (const [m, column] of columns.entries())
this.addCell(column, row, cells[m], place.file, place.line);
}
this.patterns.length = 0;
}
isSelected(model) {
const selected = this.options.selects === undefined || this.options.selects(model);
if (!selected)
this.unselected.add(model);
return selected;
}
addRecord(record, summary, file) {
const place = record.line === undefined ? { file: summary.path } : { file: summary.path, line: record.line };
if (record.model === '')
throw new errors.yo('the model has no name.', 'Give every record the name of its model.', place);
const key = (0,query_key.q)(record.task, record.id);
(0,valid_text.i)(key, place);
const row = this.row(this.ids.internText(key));
if (record.line !== undefined)
this.places.state(row, file, record.line);
for (const { field } of this.options.labels ?? []) {
const value = record.labels?.get(field) ?? (0,row_labels.W)(record, field);
if (value !== undefined)
this.label(row, field, value, place);
}
const column = this.column(record.model);
if (record.count !== undefined)
this.stateCount(row, record.count, place);
if (record.contentHash !== undefined)
this.hashes.state(row, record.contentHash, () => this.ids.text(row), place);
if (record.result === 'missing')
summary.missing += 1;
else
this.addResult(column, row, record.result, record, summary, place);
}
addResult(column, row, result, record, summary, place) {
summary.records += 1;
if (result === 'error') {
summary.errors += 1;
column.markError(row);
column.draws?.addFailed(row, 'error');
}
else if (result === 'unscored') {
summary.unscored += 1;
column.markUnscored(row);
column.draws?.addFailed(row, 'unscored');
}
else {
if (typeof result === 'number' && result !== 0 && result !== 1)
summary.scores += 1;
const { score, right } = graded(result, this.options, place);
this.gradeCell(column, row, score, right, record, place);
}
}
grid(models, summary, file) {
const columns = models.map((model) => this.column(model));
const width = columns.length;
const cells = new Uint8Array(width);
const add = (row, isNew, of, line) => {
countCells(summary, of, width);
if (isNew)
this.places.state(row, file, line);
for (let m = 0; m < width; m++)
this.addCell(columns[m], row, of[m], summary.path, line);
};
return {
rows: (rows, line) => {
if (width === 0)
return;
const first = this.ids.size;
const numbers = this.ids.internAll(rows.ids, rows.ends);
this.row(this.ids.size - 1);
const areNew = this.ids.size - first === numbers.length;
if (areNew && this.options.repeats === undefined && this.options.scoreRange === undefined) {
this.places.stateAll(first, numbers.length, file, line);
addGridRows(columns, rows, first);
const outcomes = gradedIn(rows);
summary.records += outcomes;
summary.missing += width * numbers.length - outcomes;
return;
}
let next = first;
for (const [i, row] of numbers.entries()) {
cellsOfRow(rows, i, cells);
add(row, row === next, cells, line + i);
if (row === next)
next += 1;
}
},
row: (bytes, start, end, of, line, count) => {
if (width === 0)
return;
const next = this.ids.size;
const row = this.row(this.ids.intern(bytes, start, end));
if (count !== undefined)
this.stateCount(row, count, { file: summary.path, line });
add(row, row === next, of, line);
},
pattern: (of, count, line) => {
checkCount(count, { file: summary.path, line });
this.patterns.push({ models, cells: of.slice(), count, place: { file: summary.path, line } });
countCells(summary, of, width);
},
};
}
answers(summary, file, models) {
const columns = [];
return {
model: (name) => columns.push(this.isSelected(name) ? (models.add(name), this.column(name)) : null) - 1,
row: (bytes, start, end, model, cell, line) => {
const column = columns[model];
if (column === null) {
setAside(summary, NOT_SELECTED, 1);
return;
}
const row = this.row(this.ids.intern(bytes, start, end));
this.places.state(row, file, line);
if (cell === reader.J.missing)
summary.missing += 1;
else
summary.records += 1;
this.addCell(column, row, cell, summary.path, line);
},
};
}
label(row, field, value, place) {
if (value === '')
return;
for (const labels of this.options.labels ?? [])
if (labels.field === field)
labels.state(row, value, () => this.ids.text(row), place);
}
addCell(column, row, cell, file, line) {
if (cell === reader.J.missing)
return;
if (column.draws === undefined && column.scores === undefined && column.outcome(row) === undefined) {
column.grade(row, cell === reader.J.right);
return;
}
const place = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
const { score, right } = graded(cell === reader.J.right, this.options, place);
this.gradeCell(column, row, score, right, {}, place);
}
gradeCell(column, row, score, right, { repeat, details }, place) {
const before = column.outcome(row);
column.draws?.add(row, score, right, repeat);
if (before === undefined) {
column.grade(row, right);
if (column.scores)
column.scores[row] = score;
}
else if (this.options.repeats !== undefined) {
return;
}
else if (before === right && (column.scores === undefined || column.scores[row] === score)) {
if (repeat === undefined)
column.duplicates += 1;
}
else {
const clash = {
model: column.name,
query: this.ids.text(row),
now: column.scores === undefined ? right : score,
then: column.scores?.[row] ?? before,
isJudged: details?.judge !== undefined,
place,
};
throw conflict(clash, this.modelsOf, this.files[this.places.of(row)?.file ?? -1]);
}
}
column(name) {
let column = this.columns.get(name);
if (column === undefined) {
checkModelCount(this.columns.size + 1);
const { repeats, scoreRange } = this.options;
const areDraws = repeats !== undefined;
column = new Column(name, this.capacity, areDraws, !areDraws && scoreRange !== undefined);
this.columns.set(name, column);
}
return column;
}
row(row) {
if (row >= this.capacity) {
while (row >= this.capacity)
this.capacity *= 4;
for (const column of this.columns.values())
column.grow(this.capacity);
this.weights.grow(this.capacity);
}
return row;
}
stateCount(row, count, place) {
this.weights.state(row, count, this.capacity, () => this.ids.text(row), place);
}
}
}),
2453:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
DD: () => ( checkPrices),
ap: () => ( parsePrices),
xx: () => ( priceOf)
});
var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
var _base_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6120);
var _base_listed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(639);
const MEND = 'Write `model = dollars in, dollars out` per million tokens, as in `gpt-* = 2.5 10`, or `model = dollars` per answer.';
function parsePrices(lines) {
const prices = [];
for (const [i, line] of lines.entries()) {
if (line.trim() === '')
continue;
const at = line.lastIndexOf('=');
const glob = line.slice(0, Math.max(0, at)).trim();
const numbers = line
.slice(at + 1)
.trim()
.split(/[\s,]+/);
if (at < 0 || glob === '' || numbers.length > 2 || numbers[0] === '') {
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`prices\`: line ${i + 1}, ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(line)}, is not of the form \`glob = dollars\`.`, MEND);
}
if (prices.some((price) => price.glob === glob)) {
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`prices\`: line ${i + 1} prices ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(glob)} again.`, 'Give each name one price.');
}
const [first, second] = numbers.map((number) => dollars(number, i + 1));
prices.push(second === undefined ? { glob, perAnswer: first } : { glob, perInput: first, perOutput: second });
}
return prices;
}
function priceOf(prices, model) {
return prices.find(({ glob }) => glob === model || (0,_base_glob_js__WEBPACK_IMPORTED_MODULE_1__ .f)(glob, 'name')(model));
}
function checkPrices(prices, models) {
const used = new Set(models.map((model) => priceOf(prices, model)));
for (const price of prices) {
if (used.has(price))
continue;
const fits = models.some((model) => priceOf([price], model) !== undefined);
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(fits
? `\`prices\`: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(price.glob)} prices nothing that earlier lines do not.`
: `\`prices\`: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(price.glob)} matches none of the models.`, fits ? 'Put it before the more general line, or remove it.' : `The results hold: ${(0,_base_listed_js__WEBPACK_IMPORTED_MODULE_2__ .r)(models, 10)}.`);
}
}
function dollars(text, line) {
const value = /^\d+(\.\d*)?$|^\.\d+$/.test(text) ? Number(text) : NaN;
if (Number.isFinite(value))
return value;
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`prices\`: line ${line} has ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(text)}, which is not an amount of dollars.`, MEND);
}
}),
9189:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Ci: () => ( JudgeOfTables),
q5: () => ( Baseline),
zI: () => ( recordOneJudge)
});
var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
var _base_listed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(639);
function recordOneJudge(rows, options, path) {
const counts = new Map();
for (const { judge } of rows)
counts.set(judge, (counts.get(judge) ?? 0) + 1);
const names = [...counts.keys()].sort();
const wanted = options.judge ?? options.metric;
if (wanted !== undefined && !counts.has(wanted)) {
throw unknownJudge(options.judge === undefined ? 'metric' : 'judge', wanted, names, path);
}
const most = names.reduce((count, name) => Math.max(count, counts.get(name)), 0);
const chosen = wanted ?? names.find((name) => counts.get(name) === most);
const named = new Set();
for (const { judge, sink, record } of rows) {
if (options.details)
sink.verdict(judge, record);
if (judge === chosen)
sink.record(record);
else
sink.setAside(verdictsOf(judge, named));
}
if (names.length < 2)
return;
for (const sink of new Set(rows.map((row) => row.sink))) {
sink.warn(`several judges graded the answers (${(0,_base_listed_js__WEBPACK_IMPORTED_MODULE_1__ .r)(names)}); ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(chosen)} is used for all models, set \`judge\` to use another`);
}
}
class JudgeOfTables {
name;
others = new Set();
named = new Set();
isFound = false;
constructor(name) {
this.name = name;
}
takes(judge, sink) {
if (this.name === undefined || judge === this.name)
return (this.isFound = true);
this.others.add(judge);
sink.setAside(verdictsOf(judge, this.named));
return false;
}
check(path) {
if (this.name === undefined || this.isFound)
return;
throw unknownJudge('judge', this.name, [...this.others].filter((name) => name !== '').sort(), path);
}
}
const MAX_NAMED = 20;
function verdictsOf(judge, named) {
if (judge === '')
return 'rows that name no judge';
if (named.size < MAX_NAMED)
named.add(judge);
return named.has(judge) ? `verdicts of judge ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(judge)}` : 'verdicts of further judges';
}
function unknownJudge(input, wanted, names, path) {
return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`${input}\`: no answer was judged by ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(wanted)}.`, names.length === 0 ? 'No row names its judge.' : `The judges are: ${(0,_base_listed_js__WEBPACK_IMPORTED_MODULE_1__ .r)(names)}.`, { file: path });
}
class Baseline {
first;
check(name, place, remedy) {
const { first = (this.first = { name, place }) } = this;
if (name === first.name)
return;
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`the answers are compared with ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(name)} here and with ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(first.name)} in ${first.place.file}:${first.place.line}: wins over different baselines cannot be joined.`, remedy(), place);
}
get meaning() {
const name = this.first?.name ?? '';
return `these are preferences over the answers of ${name === '' ? 'a baseline model' : (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(name)}, not correctness: "right" means preferred to it, and an all-wrong question is one on which every model loses to it`;
}
}
}),
365:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
p: () => ( namesFromPaths)
});
var _path_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8657);
function namesFromPaths(paths) {
const parts = paths.map(_path_parts_js__WEBPACK_IMPORTED_MODULE_0__ .KC);
const stems = parts.map((segments) => (0,_path_parts_js__WEBPACK_IMPORTED_MODULE_0__ .WS)(segments.at(-1)));
if (areNames(stems))
return stems;
const depth = Math.max(...parts.map((segments) => segments.length));
for (let levels = 1; levels < depth; levels++) {
const folders = parts.map((segments) => segments.slice(-1 - levels, -1).join('/'));
if (areNames(folders))
return folders;
}
return [...paths];
}
function areNames(names) {
return new Set(names).size === names.length && !names.includes('');
}
}),
8657:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
KC: () => ( pathParts),
Md: () => ( fileName),
WS: () => ( stem),
yS: () => ( folderOf)
});
function pathParts(path) {
return path.replace(/\.xls[xm]#(?=[^/]*$)/i, '/').split(/[/!]/);
}
function stem(name) {
return name.replace(/(\.(?:csv|tsv|txt|json|jsonl|ndjson|gz|zst|zip|parquet|xml|xlsx|xlsm))+$/i, '');
}
function fileName(path) {
return path.split(/[/!]/).at(-1);
}
function folderOf(path) {
return path.slice(0, path.length - fileName(path).length);
}
}),
2231:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
w: () => ( csvReader)
});
var _tables_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6202);
const csvReader = {
name: 'csv',
title: 'CSV table',
looksFor: 'a header with an id of the question and one column per model, or with query_id, model and correct (or score)',
chooses: ['judge'],
accepts: (preview) => preview.kind === 'csv' && preview.rows.length > 0,
read: _tables_read_js__WEBPACK_IMPORTED_MODULE_0__ .g,
prepare: _tables_read_js__WEBPACK_IMPORTED_MODULE_0__ .Z,
};
}),
3516:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
CM: () => ( findResults),
zV: () => ( loadResults),
SM: () => ( remedyOf)
});
var group_by = __webpack_require__(7825);
var errors = __webpack_require__(5145);
var csv = __webpack_require__(2231);
var csv_groups = __webpack_require__(3207);
;
async function readersFor(preview) {
return preview.kind === 'csv' && (0,csv_groups.d)(preview.header) === undefined ? [csv.w] : allReaders();
}
async function readerNamed(format) {
if (format === csv.w.name)
return csv.w;
const readers = await allReaders();
const reader = readers.find(({ name }) => name === format);
if (reader !== undefined)
return reader;
throw new errors.yo(`\`format\`: ${(0,errors.hD)(format)} is not known.`, `Known: auto, ${readers.map(({ name }) => name).join(', ')}.`);
}
async function allReaders() {
return (await Promise.all([__webpack_require__.e(516), __webpack_require__.e(173)]).then(__webpack_require__.bind(__webpack_require__, 9173))).READERS;
}
var spelling = __webpack_require__(5039);
var preview_file = __webpack_require__(2790);
var listed = __webpack_require__(639);
;
async function loadResults(files, format, sink, options, onFile) {
return (await findResults(files, format, options, onFile)).read(sink, options);
}
async function findResults(files, format, options, onFile) {
const named = format === 'auto' ? undefined : [await readerNamed(format)];
const candidatesOf = async (preview) => named ?? readersFor(preview);
const { groups, setAside, faults } = await groupByReader(files, candidatesOf, options, onFile);
if (groups.length === 0)
throw faults.length === 1 && files.length === 1 ? faults[0] : noResults(setAside);
checkChoices(groups.flatMap(({ readers }) => [...readers]), options);
return new FoundResults(groups, setAside);
}
class FoundResults {
groups;
setAside;
prepared = new Map();
constructor(groups, setAside) {
this.groups = groups;
this.setAside = setAside;
}
async read(sink, options) {
let opened = 0;
const counting = {
open(file, name) {
opened += 1;
return sink.open(file, name);
},
};
const unread = [];
for (const group of this.groups) {
const reading = await this.prepare(group, options);
unread.push(...((await reading.read(counting, options)) ?? []));
}
if (opened > 0)
return [...this.setAside, ...unread];
throw noResults([...this.setAside, ...unread], remedyOf(unread) ?? unread.find(({ remedy }) => remedy)?.remedy);
}
async prepare(group, options) {
const known = this.prepared.get(group);
if (known !== undefined)
return known;
const { files } = group;
const [reader] = group.readers;
const prepared = (await reader.prepare?.(files, options)) ?? {
read: (sink, asked) => reader.read(files, sink, asked),
};
this.prepared.set(group, prepared);
return prepared;
}
}
function remedyOf(unread) {
return unread.find(({ path, remedy }) => remedy !== undefined && !/\.(?:md|txt|log|ya?ml|html?)$/i.test(path))
?.remedy;
}
async function groupByReader(files, candidatesOf, options, onFile) {
const setAside = [];
const faults = [];
const byReading = new Map();
const empty = [];
const leaveOut = async ({ file, preview }) => {
const { rule, remedy, place } = unknownKind(file, preview, await candidatesOf(preview), options);
const fault = new errors.yo(rule, remedy, place);
if (file.foundInFolder !== true || mayBeResults(file, preview))
throw fault;
faults.push(fault);
setAside.push({ path: file.path, why: rule.replace(/\.$/, '') });
};
for (const file of files) {
onFile(file);
const preview = await (0,preview_file.R)(file);
const reader = (await candidatesOf(preview)).find((candidate) => candidate.accepts(preview, options));
const why = reader?.whyNoOutcomes?.(preview);
if (why !== undefined) {
setAside.push({ path: file.path, why });
}
else if (reader === undefined) {
if (preview.kind === 'empty')
empty.push({ file, preview });
else
await leaveOut({ file, preview });
}
else {
let group = byReading.get(reader.read);
if (group === undefined)
byReading.set(reader.read, (group = { readers: new Set(), files: [] }));
group.readers.add(reader);
group.files.push({ file, preview });
}
}
const groups = [...byReading.values()];
for (const one of empty) {
const group = groups.find(({ readers, files: read }) => [...readers].some((reader) => reader.takesEmpty?.(one.file.path, read)));
if (group === undefined)
await leaveOut(one);
else
group.files.push(one);
}
return { groups, setAside, faults };
}
function checkChoices(readers, options) {
for (const name of ['judge', 'filter']) {
if (options[name] === undefined || readers.some(({ chooses }) => chooses?.includes(name)))
continue;
throw new errors.yo(`\`${name}\`: ${(0,errors.hD)(options[name])} chooses nothing in these results (${readers.map(({ title }) => title).join(', ')}).`, `Leave \`${name}\` out.`);
}
}
function mayBeResults({ path }, preview) {
if (preview.kind === 'lfs-pointer' || ('isBroken' in preview && preview.isBroken === true))
return true;
const isEmpty = preview.kind === 'empty' || (preview.kind === 'csv' && preview.rows.length === 0 && !isOfReport(preview.header));
return isCut(preview) || (isEmpty && NAMED_LIKE_RESULTS.test(path));
}
function isOfReport([first, second]) {
return first === 'query_id' && (second === 'reference_hash' || second === 'models_wrong');
}
const NAMED_LIKE_RESULTS = /\.(?:csv|tsv|json|jsonl|ndjson|parquet|xlsx|eval)(?:\.(?:gz|zst|zstd))?$/i;
function isCut(preview) {
return (preview.kind === 'json-object' || preview.kind === 'json-array') && preview.isCut === true;
}
function noResults(setAside, remedy) {
const reasons = [...(0,group_by.$)(setAside, ({ why }) => why)].map(([why, files]) => `${(0,listed.K)(files, 2, ({ path }) => (0,errors.hD)(path))} (${why})`);
return new errors.yo(`no file holds results per question${reasons.length > 0 ? `: ${(0,listed.r)(reasons, 5, String)}` : ''}.`, remedy ?? 'Point `results` at the files with one record per question.');
}
function unknownKind(file, preview, readers, options) {
const place = { file: file.path };
const unfinished = 'Did the evaluation end before it wrote its results? If the file is to hold none, take it away with a `!` pattern in `results`.';
switch (preview.kind) {
case 'empty':
return { rule: 'the file is empty.', remedy: unfinished, place };
case 'lfs-pointer':
return {
rule: 'this is a Git LFS pointer, not the file itself.',
remedy: 'Check out with `lfs: true`, or run `git lfs pull` first.',
place,
};
case 'unreadable':
return {
rule: `the file cannot be read: ${preview.because}.`,
remedy: 'Give results as UTF-8 text (CSV, JSON, JSON lines), as Parquet, as an Excel workbook (.xlsx), or as an archive of these.',
place,
};
case 'xml':
return {
rule: `no reader knows this file; it is XML, and its outermost element is ${(0,errors.hD)(preview.root)}.`,
remedy: 'Give results as CSV, JSON, JSON lines, Parquet or .xlsx, or as JUnit XML.',
place,
};
case 'csv':
if (preview.rows.length > 0)
break;
if (preview.header.length === 1)
return {
rule: 'this is text, not a table.',
remedy: 'Name the files that hold the results; a `!` pattern in `results` leaves this one out.',
place,
};
return { rule: 'the table has a header and no rows.', remedy: unfinished, place: { ...place, line: 1 } };
}
if (isCut(preview)) {
return {
rule: 'the file is JSON that ends inside a value: it is cut short.',
remedy: 'Write the file again, or leave it out.',
place,
};
}
const [only] = readers.length === 1 ? readers : [];
const what = `${only === undefined ? 'no reader knows this file' : `this is no ${only.title} file`}; ${seen(preview)}`;
if (wouldBeScores(preview, readers, options)) {
const rule = `${what}, and its numbers lie beyond 0 to 1.`;
return {
rule,
remedy: `If they are scores, ${(0,spelling.hF)(options.scores)}; if not, leave the file out.`,
place,
};
}
return { rule: `${what}.`, remedy: only === undefined ? OTHER_FILE : lookedFor(only), place };
}
function wouldBeScores(preview, readers, options) {
if (options.passThreshold > 1)
return false;
return readers.some((reader) => reader.accepts(preview, { ...options, passThreshold: 2 }));
}
const OTHER_FILE = 'Give a table of one row per question, or what a harness wrote (docs/formats.md lists them); a `!` pattern in `results` leaves the file out.';
function lookedFor({ title, looksFor }) {
return `Looked for ${title} (${looksFor}). With \`format: auto\` the others are tried.`;
}
function seen(preview) {
const names = (keys) => keys.slice(0, 8).map(errors.hD).join(', ') || 'none';
const keysOf = (value) => typeof value === 'object' && value !== null ? names(Object.keys(value)) : `no keys but ${(0,errors.hD)(value)}`;
switch (preview.kind) {
case 'zip':
return `its entries begin with ${names(preview.entries)}`;
case 'parquet':
return `its columns begin with ${names(preview.columns)}`;
case 'csv':
return `its header begins with ${names(preview.header)}`;
case 'json-object':
return `its keys begin with ${keysOf(preview.value)}`;
case 'json-array':
case 'json-lines':
return `the keys of its first item begin with ${keysOf(preview.items[0])}`;
default:
return 'nothing of it is known';
}
}
}),
2790:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
E: () => ( openingOf),
R: () => ( previewFile)
});
var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8318);
var _formats_csv_delimiter_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9265);
var _formats_csv_first_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3414);
var _formats_csv_raw_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5235);
const OPENING = 1024 * 1024;
const ROWS = 200;
const LFS = 'version https://git-lfs.github.com/spec/';
const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const MAX_COLUMNS = 2 * _record_js__WEBPACK_IMPORTED_MODULE_3__ .y + 1000;
async function previewFile(file) {
if (file.entries)
return { kind: 'zip', entries: file.entries.map((entry) => entry.path.split('!').at(-1)) };
const { bytes, text, whole } = await openingOf(file);
if (bytes.length === 0)
return { kind: 'empty' };
if (bytes.subarray(0, LFS.length).toString('latin1') === LFS)
return { kind: 'lfs-pointer' };
if (bytes.subarray(0, 4).toString('latin1') === 'PAR1') {
const { parquetColumns } = await Promise.all([__webpack_require__.e(367), __webpack_require__.e(964)]).then(__webpack_require__.bind(__webpack_require__, 1964));
return { kind: 'parquet', columns: await parquetColumns(file) };
}
if (bytes.subarray(0, OLD_OFFICE.length).equals(OLD_OFFICE))
return {
kind: 'unreadable',
because: 'it is an Office file in the old format or with a password; save it as .xlsx without one',
};
const fault = notText(bytes, whole);
if (fault !== undefined)
return { kind: 'unreadable', ...fault };
const first = /\S/.exec(text)?.[0];
if (first === undefined)
return { kind: 'empty' };
if (first === '{' || (first === '[' && !BRACKETED_NAME.test(text)))
return (await __webpack_require__.e( 946).then(__webpack_require__.bind(__webpack_require__, 5565))).jsonPreview(file, text, whole);
const root = XML_ROOT.exec(text)?.[1];
if (root !== undefined)
return { kind: 'xml', root };
const preview = await csvPreview(text, whole);
if (whole || preview.kind !== 'csv' || preview.rows.length > 0)
return preview;
const longer = await openingOf(file, _formats_csv_raw_row_js__WEBPACK_IMPORTED_MODULE_2__ .m);
const found = await csvPreview(longer.text, longer.whole);
if (longer.whole || found.kind !== 'csv' || found.rows.length > 0)
return found;
return { kind: 'unreadable', because: 'its first row has more than 64 MiB', isBroken: true };
}
const XML_ROOT = /^\s*(?:<\?[^>]*\?>\s*|<!--(?:[^-]|-(?!->))*-->\s*|<![A-Za-z][^>]*>\s*)*<([A-Za-z][\w:.-]*)[\s/>]/;
const BRACKETED_NAME = /^\s*\[(?!true\b|false\b|null\b|NaN\b|Infinity\b)[A-Za-z]/;
async function openingOf(file, size = OPENING) {
const chunks = [];
let seen = 0;
for await (const chunk of file.open()) {
if (seen < size)
chunks.push(Buffer.from(chunk.subarray(0, size - seen)));
seen += chunk.length;
if (seen > size)
break;
}
const whole = seen <= size;
const bytes = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
const text = (whole ? bytes : wholeCharacters(bytes)).toString('utf8').replace(/^\ufeff/, '');
return { bytes, text, whole };
}
function notText(bytes, whole) {
const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
if (utf16)
return { because: 'it is UTF-16 text; save it as UTF-8', isBroken: true };
if (bytes.includes(0))
return { because: 'it holds NUL bytes: it is binary, or text in another encoding than UTF-8' };
if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(whole ? bytes : wholeCharacters(bytes)))
return { because: 'it is not UTF-8 text; save it as UTF-8', isBroken: true };
return undefined;
}
function wholeCharacters(bytes) {
let end = bytes.length;
while (end > bytes.length - 4 && (bytes[end - 1] & 0xc0) === 0x80)
end -= 1;
return (bytes[end - 1] & 0x80) === 0 ? bytes : bytes.subarray(0, end - 1);
}
async function csvPreview(text, whole) {
const delimiter = (0,_formats_csv_delimiter_js__WEBPACK_IMPORTED_MODULE_4__ .Vl)(text);
if ((0,_formats_csv_delimiter_js__WEBPACK_IMPORTED_MODULE_4__ .NZ)(MAX_COLUMNS, text, delimiter))
return { kind: 'unreadable', because: `its first row has more than ${MAX_COLUMNS} columns` };
const lineEnd = (0,_formats_csv_delimiter_js__WEBPACK_IMPORTED_MODULE_4__ .vN)(text);
const isWhole = whole || !text.includes(lineEnd);
const { rows, fault = 'there is no header' } = await (0,_formats_csv_first_rows_js__WEBPACK_IMPORTED_MODULE_1__ .C)(text, isWhole, delimiter, lineEnd, 1, ROWS);
const [header, ...others] = rows.map(({ cells }) => cells);
if (header === undefined)
return { kind: 'unreadable', because: `it is neither JSON nor CSV (${fault})` };
return { kind: 'csv', header, rows: others };
}
}),
3207:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
d: () => ( csvGroups)
});
function csvGroups(header) {
const groups = [];
for (let output = 0; output + 3 < header.length; output++) {
if (!['Status', 'Score', 'Named Scores'].every((name, i) => header[output + 1 + i] === name))
continue;
const metrics = [];
let column = output + 4;
for (; header[column]?.startsWith('Metric: ') === true; column++)
metrics.push({ name: header[column].slice('Metric: '.length), column });
if (header[column] !== 'Grader Reason' || header[column + 1] !== 'Comment')
continue;
const label = /^\[(.*?)\] (.*)$/s.exec(header[output]);
groups.push({ provider: label?.[1] ?? '', prompt: label?.[2] ?? header[output], output, metrics, reason: column });
}
return groups.length === 0 ? undefined : groups;
}
}),
9069:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
q: () => ( queryKey)
});
function queryKey(task, id) {
return task === undefined ? id : `${task.replace(/[\\:]/g, '\\$&')}:${id}`;
}
}),
6832:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
J: () => ( CELL)
});
const CELL = { wrong: 0, right: 1, missing: 2 };
}),
8318:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
y: () => ( MAX_MODELS)
});
const MAX_MODELS = 20_000;
}),
3876:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
FE: () => ( unknownCell),
RP: () => ( checkDistinct),
TH: () => ( idOf),
Vb: () => ( nameOf),
b6: () => ( textOf),
fU: () => ( isFraction),
pq: () => ( countOf),
re: () => ( textId)
});
var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
var _base_valid_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3000);
var _spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5039);
var _base_sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9589);
function textId(text) {
return `#${(0,_base_sha256_js__WEBPACK_IMPORTED_MODULE_3__ .s)(text).slice(0, 16)}`;
}
function textOf(cell) {
if (typeof cell === 'string')
return cell;
return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
function nameOf(cell) {
return textOf(cell).trim();
}
function idOf(row, query, header, place) {
const text = nameOf(row[query.column]);
if (text !== '') {
(0,_base_valid_text_js__WEBPACK_IMPORTED_MODULE_1__ .i)(text, place);
return query.isText ? textId(text) : text;
}
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('the row has no question id.', 'Give every question an id of its own.', {
...place,
column: header[query.column],
});
}
function countOf(cell, place) {
const text = nameOf(cell);
const count = /^[0-9]+$/.test(text) ? Number(text) : NaN;
if (Number.isSafeInteger(count) && count > 0)
return count;
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`the count ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(cell)} is not a positive whole number.`, 'Give the number of questions that the row stands for.', place);
}
function unknownCell(cell, place, remedy = '') {
return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(cell)} is neither right, wrong, missing nor a score.`, `Known: ${_spelling_js__WEBPACK_IMPORTED_MODULE_2__ .aU}.${remedy}`, place);
}
function checkDistinct(columns, header, file) {
const seen = new Map();
for (const name of header)
seen.set(name, (seen.get(name) ?? 0) + 1);
const twice = columns.find((column) => seen.get(header[column]) > 1);
if (twice !== undefined) {
const rule = `there are ${seen.get(header[twice])} columns named ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(header[twice])}.`;
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(rule, 'Give each column a name of its own.', { file, line: 1 });
}
}
function isFraction(result) {
return typeof result === 'number' && result > 0 && result < 1;
}
}),
7838:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
f: () => ( parseColumns)
});
var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
var _base_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(578);
var _roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(420);
const COLUMN_ROLES = [
'query',
'model',
'outcome',
'task',
'repeat',
'answer',
'reference',
'prompt',
'cost',
'latency',
'tokens',
'confidence',
'group',
];
function parseColumns(lines) {
const roles = new Map();
for (const line of lines) {
const [, role, column] = /^([^=]*?)\s*=\s*(.*\S)\s*$/.exec(line) ?? [];
if (role === undefined || column === undefined) {
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`columns\`: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(line)} is not of the form \`role = column\`.`, 'Write for example `outcome = score`.');
}
const known = COLUMN_ROLES.find((name) => name === role.trim());
if (known === undefined) {
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`columns\`: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(role)} is not a role of a column.`, `${meant(role)}Roles are: ${COLUMN_ROLES.join(', ')}.`);
}
if (roles.has(known)) {
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`columns\`: the role ${known} is given twice.`, 'Give each role one column.');
}
roles.set(known, (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .qZ)(column));
}
return roles;
}
function meant(text) {
const name = (0,_roles_js__WEBPACK_IMPORTED_MODULE_1__ .tK)(text);
const role = (0,_roles_js__WEBPACK_IMPORTED_MODULE_1__ .xD)(name);
if (role === 'text')
return 'The id of a question is `query`, its text `prompt`. ';
const near = COLUMN_ROLES.find((known) => known === role) ?? (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_2__ .p)(name, COLUMN_ROLES);
return near === undefined ? '' : `Did you mean \`${near}\`? `;
}
}),
6523:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
NU: () => ( holdsDetails),
eL: () => ( detailsReader),
h5: () => ( detailColumns)
});
var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3876);
const TEXT_DETAILS = [
['answer', 'answer'],
['reference', 'reference'],
['text', 'prompt'],
['subject', 'subject'],
['judge', 'judge'],
['stopReason', 'stopReason'],
['family', 'family'],
['picked', 'picked'],
];
const NUMBER_DETAILS = [
'confidence',
'cost',
'latency',
'inputTokens',
'outputTokens',
];
function detailColumns(columns) {
return [...TEXT_DETAILS.map(([role]) => role), ...NUMBER_DETAILS].flatMap((role) => columns.get(role) ?? []);
}
function holdsDetails(columns) {
return detailColumns(columns).length > 0;
}
function detailsReader(columns) {
const texts = TEXT_DETAILS.flatMap(([role, field]) => (columns.has(role) ? [{ field, at: columns.get(role) }] : []));
const numbers = NUMBER_DETAILS.flatMap((field) => (columns.has(field) ? [{ field, at: columns.get(field) }] : []));
return (row) => {
const details = {};
for (const { field, at } of texts) {
const text = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__ .b6)(row[at]);
if (text !== '')
details[field] = text;
}
for (const { field, at } of numbers) {
const text = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__ .b6)(row[at]).trim();
const number = text === '' ? NaN : Number(text);
if (Number.isFinite(number))
details[field] = number;
}
return details;
};
}
}),
8927:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
AY: () => ( DECIDING),
Es: () => ( LongRows),
T1: () => ( columnsUsed),
T5: () => ( equality)
});
var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
var _cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3876);
var _details_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6523);
var _spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5039);
var _solve_refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3713);
var _solve_total_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2537);
var _totals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5562);
function columnsUsed({ query, outcome, model, other, compare, only }) {
const some = [model, compare, only?.column].filter((column) => column !== undefined);
return [...new Set([query.column, outcome, ...some, ...other.values()])];
}
const DECIDING = ['task', 'repeat', 'count', 'judge', 'error'];
function isThreeColumns({ query, other, compare, only }) {
return !query.isText && compare === undefined && only === undefined && DECIDING.every((role) => !other.has(role));
}
class LongRows {
shape;
header;
context;
detailsOf;
constructor(shape, header, context) {
this.shape = shape;
this.header = header;
this.context = context;
(0,_cells_js__WEBPACK_IMPORTED_MODULE_1__ .RP)(columnsUsed(shape), header, context.path);
this.detailsOf = (0,_details_js__WEBPACK_IMPORTED_MODULE_2__ .eL)(shape.other);
const { outcome, unused } = shape;
for (const column of unused) {
context.sink.setAside(`column ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(header[column])}: the outcome is ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(header[outcome])}; \`metric\` chooses another`);
}
}
get isPlain() {
const { labels, passedOver } = this.context;
return labels.size === 0 && passedOver.isEmpty && isThreeColumns(this.shape);
}
get givesDetails() {
return this.context.details;
}
get modelOfFile() {
return this.context.modelOfFile;
}
add(row, line) {
const { shape, header, context } = this;
if (this.isPassedOver(row, line))
return;
const place = { file: context.path, line };
const model = shape.model === undefined ? context.modelOfFile : (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__ .Vb)(row[shape.model]);
if (model === '') {
const column = shape.model === undefined ? {} : { column: header[shape.model] };
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('the row names no model.', 'Give every row the name of its model.', { ...place, ...column });
}
const record = {
model,
id: (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__ .TH)(row, shape.query, header, place),
result: this.result(row, place),
line,
};
const task = (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__ .Vb)(this.cell(row, 'task'));
if (task !== '')
record.task = task;
this.addNumbers(record, row, place);
const judge = (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__ .Vb)(this.cell(row, 'judge'));
if (context.details)
record.details = this.detailsOf(row);
else if (judge !== '')
record.details = { judge };
if (context.labels.size > 0) {
record.labels = new Map([...context.labels].map(([field, column]) => [field, (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__ .Vb)(row[column])]));
}
this.give(record, judge);
}
isPassedOver(row, line) {
const { query, model, outcome, only } = this.shape;
const { sink, passedOver } = this.context;
if (only !== undefined && (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__ .Vb)(row[only.column]) !== only.value) {
sink.setAside(`rows of other values of ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(this.header[only.column])} than ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(only.value)}`);
}
else if ((0,_totals_js__WEBPACK_IMPORTED_MODULE_6__ .Y)(row[query.column]) || passedOver.has(row, line)) {
sink.setAside(`a row of totals (${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(row[query.column])})`);
}
else if (isBlank(row[query.column]) && isBlank(row[outcome]) && (model === undefined || isBlank(row[model]))) {
sink.setAside('rows without a question, a model and an outcome');
}
else
return false;
return true;
}
give(record, judge) {
const { sink, details, judge: used } = this.context;
if (details && judge !== '')
sink.verdict(judge, record);
if (!this.shape.other.has('judge') || used.takes(judge, sink))
sink.record(record);
}
cell(row, role) {
const column = this.shape.other.get(role);
return column === undefined ? undefined : row[column];
}
result(row, place) {
const { outcome, compare, spelling } = this.shape;
if (compare !== undefined)
return equality(row[outcome], row[compare]);
const result = spelling.read(row[outcome]);
if (result === undefined) {
const column = this.header[outcome];
const remedy = ` Where one word means right and every other wrong, name it: \`columns: outcome = ${(0,_solve_refusal_js__WEBPACK_IMPORTED_MODULE_4__ .p)(column)} is WORD\`.`;
throw (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__ .FE)(row[outcome], { ...place, column }, remedy);
}
if (this.context.passedOver.doubtsFractions === true && typeof result === 'number' && result > 0 && result < 1)
throw (0,_solve_total_rows_js__WEBPACK_IMPORTED_MODULE_5__ .ld)(row[outcome], { ...place, column: this.header[outcome] });
return (result === 'missing' || isBlank(row[outcome])) && (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__ .Xf)(this.cell(row, 'error')) ? 'error' : result;
}
addNumbers(record, row, place) {
const repeat = this.shape.other.get('repeat');
const count = this.shape.other.get('count');
if (repeat !== undefined && !isBlank(row[repeat]))
record.repeat = repeatOf(row[repeat], { ...place, column: this.header[repeat] });
if (count !== undefined && !isBlank(row[count]))
record.count = (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__ .pq)(row[count], { ...place, column: this.header[count] });
}
}
const NUMBER = /^-?[0-9]{1,15}(?:\.[0-9]+)?$/;
function equality(answer, reference) {
if (isBlank(answer) || isBlank(reference))
return 'missing';
const [said, right] = [(0,_cells_js__WEBPACK_IMPORTED_MODULE_1__ .Vb)(answer).toLowerCase(), (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__ .Vb)(reference).toLowerCase()];
return said === right || (NUMBER.test(said) && NUMBER.test(right) && Number(said) === Number(right));
}
function isBlank(cell) {
return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}
function repeatOf(cell, place) {
const text = (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__ .b6)(cell).trim();
const number = Number(text === '' ? NaN : (/[a-z][-_ ]?([0-9]{1,9})$/i.exec(text)?.[1] ?? text));
if (Number.isFinite(number))
return number;
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`the repeat ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(cell)} is not a number.`, 'Number the repeated draws 0, 1, 2, ...', place);
}
}),
5775:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Q: () => ( isVerdictCell),
r: () => ( headerOf)
});
var _base_formula_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3614);
var _solve_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2032);
var _spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5039);
function headerOf(rows) {
if (rows.length === 0)
return undefined;
const titles = titleRows(rows);
const behind = rows.slice(titles);
const levels = headerLevels(behind);
const header = levels === undefined ? behind[0] : joinedHeader(behind, levels);
return {
header: completed(header.map(cleanName), behind.slice(levels ?? 1)),
bodyAt: titles + (levels ?? 1),
notes: titles > 0 ? [`${titles === 1 ? 'a line' : `${titles} lines`} before the header`] : [],
};
}
function cleanName(name) {
return (0,_base_formula_guard_js__WEBPACK_IMPORTED_MODULE_0__ .A)(name).trim();
}
const filled = (row) => row.filter((cell) => cell.trim() !== '').length;
function titleRows(rows) {
const seen = rows.slice(0, 50);
const widths = seen.map((row) => row.length);
const usual = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)];
if (usual < 3 || seen.length < 4)
return 0;
const header = seen.findIndex((row) => row.length === usual && filled(row) >= 2);
if (header > 0 && seen[header].some((cell) => isVerdictCell(cell)))
return 0;
return header > 0 && seen.slice(0, header).every((row) => filled(row) <= 1 || row.length < usual) && header <= 10
? header
: 0;
}
function completed(header, rows) {
const width = header.length + 1;
if (rows.length === 0 || !rows.every((row) => row.length === width))
return header;
if (rows.every((row) => row.at(-1).trim() === ''))
return [...header, ''];
const firsts = rows.map(([first]) => first.trim());
if (new Set(firsts).size < firsts.length)
return header;
const isGrid = rows.every((row) => row.slice(1).every((cell) => isVerdictCell(cell) || cell.trim() === ''));
if (isGrid && (0,_solve_evidence_js__WEBPACK_IMPORTED_MODULE_1__ .Vs)(header[0]))
return ['', ...header];
const isNumbered = firsts.every((first, i) => /^[0-9]+$/.test(first) && (i === 0 || +first > +firsts[i - 1]));
return isNumbered && !rows.every((row) => isVerdictCell(row[1])) ? ['', ...header] : header;
}
function isVerdictCell(cell) {
return /^(?:[01](?:\.0+)?|true|false|yes|no|\u2705|\u274c|\u2713|\u2717)$/i.test(cell.trim());
}
function headerLevels(rows) {
const [top, second, third] = rows;
if (top === undefined || second === undefined || top[0]?.trim() !== '' || top.length < 3)
return undefined;
const names = top.slice(1).map((name) => name.trim());
const isLevelled = new Set(names).size < names.length;
const named = second.slice(1).filter((cell) => cell.trim() !== '');
if (!isLevelled || named.length < names.length || second.slice(1).some((cell) => isOutcomeCell(cell)))
return undefined;
const isIndex = third !== undefined && third[0].trim() !== '' && filled(third) === 1 && third.length === top.length;
return isIndex ? 3 : 2;
}
function isOutcomeCell(cell) {
const result = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_2__ .$$)(cell);
return typeof result === 'number' || (typeof result === 'boolean' && !/^correct$/i.test(cell.trim()));
}
function joinedHeader(rows, levels) {
const [top, second, third] = rows;
let last = '';
return top.map((cell, i) => {
if (i === 0)
return levels === 3 ? third[0] : second[0];
last = cell.trim() === '' ? last : cell.trim();
return `${last}.${second[i].trim()}`;
});
}
}),
6202:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Z: () => ( planTables),
g: () => ( readTables)
});
var csv_rows = __webpack_require__(8996);
var reader = __webpack_require__(6832);
;
const MAX_ID = 4096;
const ID_BYTES = 32 * MAX_ID;
const [WORDS, ROWS] = [1 << 16, 1 << 13];
class GridLog {
models;
ids = new Uint8Array(ID_BYTES);
ends;
graded;
right;
idEnd = 0;
size = 0;
constructor(models) {
this.models = models;
const words = Math.max(1, Math.min(ROWS >>> 5, Math.floor(WORDS / models)));
this.ends = new Uint32Array(32 * words);
this.graded = new Uint32Array(words * models);
this.right = new Uint32Array(words * models);
}
get isFull() {
return this.size === this.ends.length || this.idEnd + MAX_ID > ID_BYTES;
}
add(bytes, start, end, cells) {
const { ids, graded, right, models, size } = this;
let { idEnd } = this;
for (let i = start; i < end; i++)
ids[idEnd++] = bytes[i];
this.ends[size] = this.idEnd = idEnd;
const [first, shift] = [(size >>> 5) * models, size & 31];
for (let i = 0; i < models; i++) {
const cell = cells[i];
graded[first + i] |= ((cell ^ 2) >>> 1) << shift;
right[first + i] |= (cell & 1) << shift;
}
this.size = size + 1;
}
take() {
const { ids, ends, graded, right, models, size } = this;
const words = ((size + 31) >>> 5) * models;
const taken = {
ids: ids.slice(0, this.idEnd),
ends: ends.slice(0, size),
graded: graded.slice(0, words),
right: right.slice(0, words),
};
graded.fill(0, 0, words);
right.fill(0, 0, words);
this.idEnd = this.size = 0;
return taken;
}
}
;
const MAX_HEADER = 1024 * 1024;
const [NEWLINE, RETURN, QUOTE] = [0x0a, 0x0d, 0x22];
const NOT_PLAIN = -1;
class RowScan {
longest;
hasHeader;
tail = Buffer.alloc(0);
line = 1;
constructor(longest, hasHeader = true) {
this.longest = longest;
this.hasHeader = hasHeader;
}
write(chunk) {
let start = 0;
if (this.tail.length > 0) {
start = chunk.indexOf(NEWLINE) + 1;
const row = Buffer.concat([this.tail, chunk.subarray(0, start === 0 ? chunk.length : start)]);
if (start === 0)
return this.keep(row);
if (this.lines(row, 0, row.length) < row.length)
return { bytes: Buffer.concat([row, chunk.subarray(start)]), line: this.line };
}
const whole = Math.max(start, chunk.lastIndexOf(NEWLINE) + 1);
const end = this.lines(chunk, start, whole);
if (end < whole)
return { bytes: chunk.subarray(end), line: this.line };
return this.keep(Buffer.from(chunk.subarray(whole)));
}
end() {
return this.tail.length === 0 ? undefined : { bytes: this.tail, line: this.line };
}
keep(tail) {
if (tail.length > (this.isAtHeader ? MAX_HEADER : this.longest))
return { bytes: tail, line: this.line };
this.tail = tail;
return undefined;
}
pass(lines) {
this.line += lines;
}
lines(bytes, start, end) {
for (let at = start; at < end; this.line++) {
const next = this.isAtHeader ? this.header(bytes) : this.row(bytes, at);
if (next === NOT_PLAIN)
return at;
at = next;
}
return end;
}
get isAtHeader() {
return this.line === 1 && this.hasHeader;
}
header(bytes) {
const end = bytes.indexOf(NEWLINE);
const seen = bytes.subarray(0, end);
const isPlain = !seen.includes(QUOTE) && seen[0] !== RETURN && end !== 0 && seen.lastIndexOf(RETURN, -2) === -1;
return isPlain && seen.length <= MAX_HEADER ? end + 1 : NOT_PLAIN;
}
}
var totals = __webpack_require__(5562);
;
const [COMMA, grid_scan_NEWLINE, grid_scan_RETURN, ZERO, ONE, grid_scan_QUOTE, APOSTROPHE, SPACE] = [0x2c, 0x0a, 0x0d, 0x30, 0x31, 0x22, 0x27, 0x20];
class GridScan extends RowScan {
sink;
columns;
cells;
log;
constructor(sink, columns) {
super(MAX_ID + 2 * columns);
this.sink = sink;
this.columns = columns;
this.cells = new Uint8Array(columns);
this.log = new GridLog(columns);
}
static suits(shape, header, delimiter) {
const behindId = shape.models.every(({ column, name }, i) => column === i + 1 && name === header[column].trim());
return (delimiter === ',' &&
shape.query?.column === 0 &&
!shape.query.isText &&
shape.task === undefined &&
shape.compare === undefined &&
behindId &&
shape.models.length === header.length - 1);
}
lines(bytes, start, end) {
const next = super.lines(bytes, start, end);
this.flush();
return next;
}
replay({ grid = [] }) {
for (const rows of grid) {
this.sink.rows(rows, this.line);
this.pass(rows.ends.length);
}
}
flush() {
const { size } = this.log;
if (size > 0)
this.sink.rows(this.log.take(), this.line - size);
}
row(bytes, start) {
let i = start;
for (;; i++) {
const byte = bytes[i];
if (byte === COMMA)
break;
if (byte === grid_scan_QUOTE || byte === grid_scan_NEWLINE || byte === grid_scan_RETURN || byte >= 0x80)
return NOT_PLAIN;
}
const idEnd = i;
if (idEnd === start || idEnd - start > MAX_ID || bytes[start] === APOSTROPHE)
return NOT_PLAIN;
if (bytes[start] <= SPACE || bytes[idEnd - 1] <= SPACE || (0,totals.e)(bytes, start, idEnd))
return NOT_PLAIN;
const next = this.fullRow(bytes, idEnd) || this.gappyRow(bytes, idEnd);
if (next === NOT_PLAIN)
return NOT_PLAIN;
if (this.log.isFull)
this.flush();
this.log.add(bytes, start, idEnd, this.cells);
return next;
}
fullRow(bytes, idEnd) {
const { cells, columns } = this;
let end = idEnd + 2 * columns;
if (end + 1 >= bytes.length)
return 0;
let bad = 0;
for (let column = 0, i = idEnd; column < columns; column++, i += 2) {
const cell = bytes[i + 1] ^ ZERO;
bad |= (bytes[i] ^ COMMA) | (cell & 0xfe);
cells[column] = cell;
}
if (bad !== 0)
return 0;
if (bytes[end] === grid_scan_RETURN)
end += 1;
return bytes[end] === grid_scan_NEWLINE ? end + 1 : 0;
}
gappyRow(bytes, idEnd) {
const { cells, columns } = this;
let i = idEnd + 1;
for (let column = 0; column < columns; column++) {
const byte = bytes[i];
if (byte === ZERO || byte === ONE) {
cells[column] = byte - ZERO;
i += 1;
}
else {
cells[column] = reader.J.missing;
}
if (column < columns - 1) {
if (bytes[i] !== COMMA)
return NOT_PLAIN;
i += 1;
}
}
if (bytes[i] === grid_scan_RETURN)
i += 1;
return bytes[i] === grid_scan_NEWLINE ? i + 1 : NOT_PLAIN;
}
}
var external_node_buffer_ = __webpack_require__(4573);
var closing_quote = __webpack_require__(9444);
;
class AnswerLog {
models = [];
ids;
ends;
rows;
idBegin = 0;
idEnd = 0;
idCount = 0;
rowCount = 0;
constructor(bytes) {
const most = Math.ceil(bytes / 3);
this.ids = new Uint8Array(bytes);
this.ends = new Uint32Array(most);
this.rows = new Uint32Array(most);
}
get modelCount() {
return this.models.length;
}
model(name) {
return this.models.push(name) - 1;
}
row(bytes, start, end, model, cell) {
const isNew = !this.isLast(bytes, start, end);
if (isNew) {
this.idBegin = this.idEnd;
for (let i = start; i < end; i++)
this.ids[this.idEnd++] = bytes[i];
this.ends[this.idCount++] = this.idEnd;
}
this.rows[this.rowCount++] = 8 * model + 2 * cell + (isNew ? 1 : 0);
}
take() {
const taken = {
ids: this.ids.slice(0, this.idEnd),
ends: this.ends.slice(0, this.idCount),
rows: this.rows.slice(0, this.rowCount),
models: [...this.models],
};
this.idBegin = this.idEnd = this.idCount = this.rowCount = 0;
return taken;
}
isLast(bytes, start, end) {
const { ids, idBegin, idEnd } = this;
if (idEnd === 0 || end - start !== idEnd - idBegin)
return false;
for (let i = idBegin, at = start; i < idEnd; i++, at++)
if (ids[i] !== bytes[at])
return false;
return true;
}
}
class AnswerReplay {
sink;
models = [];
constructor(sink) {
this.sink = sink;
}
give({ ids, ends, rows, models }, line) {
const bytes = Buffer.from(ids.buffer, ids.byteOffset, ids.length);
let [start, end, id] = [0, 0, 0];
for (let i = 0; i < rows.length; i++) {
const row = rows[i];
if ((row & 1) !== 0) {
start = end;
end = ends[id++];
}
const model = (this.models[row >>> 3] ??= this.sink.model(models[row >>> 3]));
this.sink.row(bytes, start, end, model, (row >>> 1) & 3, line + i);
}
}
}
var tables_details = __webpack_require__(6523);
;
const [known_cells_SPACE, LAST_ASCII] = [0x20, 0x7e];
const MAX_OUTCOMES = 32;
function isPlainText(bytes, start, end) {
if (start === end)
return true;
if (bytes[start] <= known_cells_SPACE || bytes[end - 1] <= known_cells_SPACE)
return false;
for (let i = start; i < end; i++)
if (bytes[i] > LAST_ASCII || bytes[i] < known_cells_SPACE)
return false;
return true;
}
function outcomeCell(result) {
if (result === true || result === 1)
return reader.J.right;
if (result === false || result === 0)
return reader.J.wrong;
return result === 'missing' ? reader.J.missing : undefined;
}
class KnownCells {
read;
most;
texts = new Map();
recent = [];
constructor(read, most) {
this.read = read;
this.most = most;
}
of(bytes, start, end) {
let hash = end - start;
for (let i = start; i < end; i++)
hash = (Math.imul(hash, 31) + bytes[i]) | 0;
const slot = (hash ^ (hash >>> 11)) & 1023;
const entry = this.recent[slot];
if (entry !== undefined && isSame(entry.bytes, bytes, start, end))
return entry.value;
const text = bytes.toString('latin1', start, end);
let value = this.texts.get(text);
if (value === undefined && !this.texts.has(text)) {
if (this.texts.size >= this.most)
return undefined;
value = this.read(text);
this.texts.set(text, value);
}
this.recent[slot] = { bytes: Buffer.from(bytes.subarray(start, end)), value };
return value;
}
}
function isSame(known, bytes, start, end) {
if (known.length !== end - start)
return false;
for (let i = 0; i < known.length; i++)
if (known[i] !== bytes[start + i])
return false;
return true;
}
;
class AnswerScan extends RowScan {
sink;
at;
beside;
outcomes;
namesModel;
models;
modelOfFile;
replayed;
detailsOf;
cells = [];
constructor(sink, { model, spelling, other }, modelOfFile, longest, hasHeader, details = false) {
super(longest, hasHeader);
this.sink = sink;
this.beside = details ? (0,tables_details.h5)(other) : [];
this.detailsOf = (0,tables_details.eL)(other);
this.at = new Int32Array(2 * (3 + this.beside.length));
this.replayed = new AnswerReplay(sink);
this.namesModel = model !== undefined;
this.modelOfFile = this.namesModel ? -1 : sink.model(modelOfFile);
this.models = new KnownCells((name) => sink.model(name), Infinity);
this.outcomes = new KnownCells((text) => outcomeCell(spelling.read(text)), MAX_OUTCOMES);
}
replay({ answers }) {
if (answers === undefined)
return;
this.replayed.give(answers, this.line);
this.pass(answers.rows.length);
}
give(bytes, cell, next) {
const [start, end] = [this.at[0], this.at[1]];
if ((0,totals.e)(bytes, start, end))
return NOT_PLAIN;
const model = this.namesModel ? this.models.of(bytes, this.at[2], this.at[3]) : this.modelOfFile;
if (this.beside.length === 0)
this.sink.row(bytes, start, end, model, cell, this.line);
else
this.sink.row(bytes, start, end, model, cell, this.line, this.details(bytes));
return next;
}
details(bytes) {
for (let i = 0; i < this.beside.length; i++)
this.cells[this.beside[i]] = this.cellAt(bytes, 3 + i);
return this.detailsOf(this.cells);
}
}
;
const [json_scan_QUOTE, json_scan_COMMA, COLON, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [
0x22, 0x2c, 0x3a, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d,
];
const [json_scan_NEWLINE, json_scan_RETURN, json_scan_SPACE, TAB] = [0x0a, 0x0d, 0x20, 0x09];
const MAX_ROW = 4 * 1024 * 1024;
const MAX_DEPTH = 64;
class JsonScan extends AnswerScan {
isWordy;
keys;
kinds;
scalars;
i = 0;
isAscii = true;
lineEnd = -1;
constructor(sink, shape, columns, modelOfFile, isWordy = false, details = false) {
super(sink, shape, modelOfFile, MAX_ROW, false, details);
this.isWordy = isWordy;
const { query, model, outcome, spelling } = shape;
const names = [columns[query.column], model === undefined ? '' : columns[model], columns[outcome]];
this.keys = [...names, ...this.beside.map((column) => columns[column])].map((name) => Buffer.from(name));
this.kinds = this.keys.map(() => 'absent');
this.scalars = new KnownCells((text) => outcomeCell(spelling.read(JSON.parse(text))), MAX_OUTCOMES);
}
static suits({ query, model, outcome, other }, columns, details) {
const used = [
query.column,
outcome,
...(model === undefined ? [] : [model]),
...(details ? (0,tables_details.h5)(other) : []),
];
return used.every((column) => !columns[column].includes('.'));
}
row(bytes, start) {
if (this.isWordy)
this.lineEnd = bytes.indexOf(json_scan_NEWLINE, start);
if (!this.object(bytes, start) || (!this.isAscii && !(0,external_node_buffer_.isUtf8)(bytes.subarray(start, this.i))))
return NOT_PLAIN;
const { at, kinds } = this;
if (!this.isName(bytes, 0) || (this.namesModel && !this.isName(bytes, 1)))
return NOT_PLAIN;
const outcomes = kinds[2] === 'text' ? this.outcomes : kinds[2] === 'scalar' ? this.scalars : undefined;
const cell = outcomes?.of(bytes, at[4], at[5]);
if (cell === undefined)
return NOT_PLAIN;
return this.give(bytes, cell, this.i + 1);
}
cellAt(bytes, place) {
const [start, end] = [this.at[2 * place], this.at[2 * place + 1]];
if (this.kinds[place] === 'absent')
return undefined;
if (this.kinds[place] === 'scalar')
return JSON.parse(bytes.toString('latin1', start, end));
const text = bytes.toString('utf8', start, end);
return text.includes('\\') ? JSON.parse(`"${text}"`) : text;
}
isName(bytes, role) {
const [start, end] = [this.at[2 * role], this.at[2 * role + 1]];
if (this.kinds[role] === 'text')
return start < end && isPlainText(bytes, start, end);
return this.kinds[role] === 'scalar' && isWholeNumber(bytes, start, end);
}
object(bytes, start) {
const { kinds } = this;
kinds.fill('absent');
this.isAscii = true;
this.i = start;
if (bytes[this.i] !== OPEN)
return false;
this.i += 1;
for (let isFirst = true;; isFirst = false) {
this.space(bytes);
if (isFirst && bytes[this.i] === CLOSE)
break;
if (!this.member(bytes))
return false;
this.space(bytes);
if (bytes[this.i] === CLOSE)
break;
if (bytes[this.i] !== json_scan_COMMA)
return false;
this.i += 1;
}
this.i += 1;
this.space(bytes);
return bytes[this.i] === json_scan_NEWLINE;
}
member(bytes) {
const keyStart = this.i + 1;
if (bytes[this.i] !== json_scan_QUOTE)
return false;
if (!this.text(bytes, true))
return false;
const role = this.roleOf(bytes, keyStart, this.i - 1);
this.space(bytes);
if (bytes[this.i] !== COLON)
return false;
this.i += 1;
this.space(bytes);
const start = this.i;
const first = bytes[start];
const isText = first === json_scan_QUOTE;
const isNested = first === OPEN || first === OPEN_LIST;
if (role === -1 && this.isWordy && (isText || isNested))
return this.passed(bytes);
if (!(isNested ? this.nested(bytes) : isText ? this.text(bytes, role >= 0 && role < 3) : this.scalar(bytes)))
return false;
if (role === -1)
return true;
if (this.kinds[role] !== 'absent' || isNested)
return false;
this.kinds[role] = isText ? 'text' : 'scalar';
this.at[2 * role] = isText ? start + 1 : start;
this.at[2 * role + 1] = isText ? this.i - 1 : this.i;
return true;
}
roleOf(bytes, start, end) {
for (let role = 0; role < this.keys.length; role++) {
const key = this.keys[role];
if (key.length > 0 && isSame(key, bytes, start, end))
return role;
}
return -1;
}
passed(bytes) {
const end = this.lineEnd;
let i = this.i;
for (let depth = 0; i < end; i++) {
const byte = bytes[i];
if (byte === json_scan_QUOTE) {
i = (0,closing_quote.m)(bytes, i + 1);
if (i === -1)
return false;
}
else if (byte === OPEN || byte === OPEN_LIST)
depth += 1;
else if (byte === CLOSE || byte === CLOSE_LIST)
depth -= 1;
if (depth === 0)
break;
}
this.i = i + 1;
return i < end;
}
nested(bytes) {
const open = [];
for (;;) {
this.space(bytes);
const byte = bytes[this.i];
if (byte === OPEN || byte === OPEN_LIST) {
const close = byte === OPEN ? CLOSE : CLOSE_LIST;
this.i += 1;
this.space(bytes);
if (bytes[this.i] === close)
this.i += 1;
else {
if (open.push(close) > MAX_DEPTH)
return false;
if (close === CLOSE && !this.key(bytes))
return false;
continue;
}
}
else if (byte === json_scan_QUOTE ? !this.text(bytes, false) : !this.scalar(bytes))
return false;
for (;;) {
if (open.length === 0)
return true;
this.space(bytes);
const close = open.at(-1);
if (bytes[this.i] === close) {
open.pop();
this.i += 1;
continue;
}
if (bytes[this.i] !== json_scan_COMMA)
return false;
this.i += 1;
if (close === CLOSE) {
this.space(bytes);
if (!this.key(bytes))
return false;
}
break;
}
}
}
key(bytes) {
if (bytes[this.i] !== json_scan_QUOTE || !this.text(bytes, false))
return false;
this.space(bytes);
if (bytes[this.i] !== COLON)
return false;
this.i += 1;
return true;
}
text(bytes, isPlain) {
let i = this.i + 1;
for (;; i++) {
const byte = bytes[i];
if (byte === json_scan_QUOTE)
break;
if (byte < json_scan_SPACE)
return false;
if (byte >= 0x80)
this.isAscii = false;
if (byte === BACKSLASH) {
if (isPlain)
return false;
i += 1;
const escaped = bytes[i];
if (escaped === 0x75) {
for (let digit = 0; digit < 4; digit++)
if (!isHexadecimal(bytes[++i]))
return false;
}
else if (!ESCAPES.includes(escaped))
return false;
}
}
this.i = i + 1;
return true;
}
scalar(bytes) {
const start = this.i;
let i = start;
while (IN_SCALAR[bytes[i]] === 1)
i += 1;
this.i = i;
if (i === start || i - start > 40)
return false;
const first = bytes[start];
if (first === 0x74)
return isWord(bytes, start, i, 'true');
if (first === 0x66)
return isWord(bytes, start, i, 'false');
if (first === 0x6e)
return isWord(bytes, start, i, 'null');
return isNumber(bytes, start, i);
}
space(bytes) {
for (;;) {
const byte = bytes[this.i];
if (byte !== json_scan_SPACE && byte !== TAB && byte !== json_scan_RETURN)
return;
this.i += 1;
}
}
}
const ESCAPES = [...'"\\/bfnrt'].map((letter) => letter.charCodeAt(0));
const IN_SCALAR = new Uint8Array(256);
for (const letter of '0123456789+-.eEtrufalsn')
IN_SCALAR[letter.charCodeAt(0)] = 1;
function isHexadecimal(byte) {
return (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
}
function isWord(bytes, start, end, word) {
if (end - start !== word.length)
return false;
for (let i = 0; i < word.length; i++)
if (bytes[start + i] !== word.charCodeAt(i))
return false;
return true;
}
const isDigit = (byte) => byte >= 0x30 && byte <= 0x39;
function isNumber(bytes, start, end) {
let i = bytes[start] === 0x2d ? start + 1 : start;
const whole = i;
while (i < end && isDigit(bytes[i]))
i += 1;
if (i === whole || i - whole > 15 || (bytes[whole] === 0x30 && i - whole > 1))
return false;
if (bytes[i] === 0x2e && i < end) {
const fraction = ++i;
while (i < end && isDigit(bytes[i]))
i += 1;
if (i === fraction)
return false;
}
if (i < end && (bytes[i] | 0x20) === 0x65) {
i += 1;
if (bytes[i] === 0x2b || bytes[i] === 0x2d)
i += 1;
const exponent = i;
while (i < end && isDigit(bytes[i]))
i += 1;
if (i === exponent)
return false;
}
return i === end;
}
function isWholeNumber(bytes, start, end) {
if (end - start > 15 || (bytes[start] === 0x30 && end - start > 1))
return false;
for (let i = start; i < end; i++)
if (!isDigit(bytes[i]))
return false;
return start < end;
}
;
const [long_scan_NEWLINE, long_scan_RETURN, long_scan_SPACE, long_scan_QUOTE, long_scan_APOSTROPHE] = [0x0a, 0x0d, 0x20, 0x22, 0x27];
const [PLAIN, END, ODD] = [0, 1, 2];
const long_scan_MAX_ROW = 1024 * 1024;
class LongScan extends AnswerScan {
columns;
used;
kinds;
constructor(sink, shape, columns, delimiter, modelOfFile, details = false) {
super(sink, shape, modelOfFile, long_scan_MAX_ROW, true, details);
this.columns = columns;
const { query, model, outcome } = shape;
this.kinds = kindsOf(delimiter.charCodeAt(0));
this.used = new Int8Array(columns).fill(-1);
this.used[query.column] = 0;
if (model !== undefined)
this.used[model] = 1;
this.used[outcome] = 2;
for (const [i, column] of this.beside.entries())
this.used[column] = 3 + i;
}
cellAt(bytes, place) {
return bytes.toString('latin1', this.at[2 * place], this.at[2 * place + 1]);
}
row(bytes, start) {
const next = this.split(bytes, start);
if (next === NOT_PLAIN)
return NOT_PLAIN;
const { at } = this;
const cell = this.outcomes.of(bytes, at[4], at[5]);
if (cell === undefined || at[0] === at[1])
return NOT_PLAIN;
if (this.namesModel && at[2] === at[3])
return NOT_PLAIN;
return this.give(bytes, cell, next);
}
split(bytes, start) {
const { at, used, kinds, columns } = this;
let i = start;
for (let column = 0; column < columns; column++) {
const begin = i;
let isOdd = false;
for (;; i++) {
const kind = kinds[bytes[i]];
if (kind === PLAIN)
continue;
if (kind === END)
break;
if (kind === long_scan_QUOTE || (kind === long_scan_RETURN && bytes[i + 1] !== long_scan_NEWLINE))
return NOT_PLAIN;
isOdd ||= kind === ODD;
}
const isLast = column === columns - 1;
if ((bytes[i] === long_scan_NEWLINE) !== isLast)
return NOT_PLAIN;
const role = used[column];
if (role !== -1) {
const end = isLast && i > begin && bytes[i - 1] === long_scan_RETURN ? i - 1 : i;
if (isOdd ||
(begin < end && (bytes[begin] === long_scan_APOSTROPHE || bytes[begin] === long_scan_SPACE || bytes[end - 1] === long_scan_SPACE)))
return NOT_PLAIN;
at[2 * role] = begin;
at[2 * role + 1] = end;
}
i += 1;
}
return i;
}
}
function kindsOf(delimiter) {
const kinds = new Uint8Array(256).fill(ODD);
kinds.fill(PLAIN, long_scan_SPACE, 0x7f);
kinds[delimiter] = kinds[long_scan_NEWLINE] = END;
kinds[long_scan_QUOTE] = long_scan_QUOTE;
kinds[long_scan_RETURN] = long_scan_RETURN;
return kinds;
}
;
function scan_plan_scanOf(plan, sinks) {
if ('models' in plan)
return new GridScan(sinks.grid(plan.models), plan.models.length);
const { shape, modelOfFile, form, details } = plan;
const sink = sinks.answers();
return form.kind === 'csv'
? new LongScan(sink, shape, form.columns, form.delimiter, modelOfFile, details)
: new JsonScan(sink, shape, form.columns, modelOfFile, form.isWordy, details);
}
function sentPlan(plan, rows) {
if ('models' in plan)
return plan;
const { modelOfFile, form } = plan;
const { spelling, ...shape } = plan.shape;
const outcomes = new Map();
for (const value of new Set(rows.map(({ cells }) => cells[shape.outcome]))) {
const result = spelling.read(value);
if (outcomeCell(result) !== undefined && outcomes.size < MAX_OUTCOMES)
outcomes.set(JSON.stringify(value) ?? '', result);
}
return { shape, modelOfFile, form, outcomes };
}
function scan_plan_receivedPlan(plan) {
if ('models' in plan)
return plan;
const { shape, modelOfFile, form, outcomes } = plan;
const read = (value) => outcomes.get(JSON.stringify(value));
return { shape: { ...shape, spelling: { name: '', read } }, modelOfFile, form };
}
var external_node_fs_ = __webpack_require__(3024);
var external_node_os_ = __webpack_require__(8161);
var external_node_worker_threads_ = __webpack_require__(5919);
;
const piece_scan_NEWLINE = 0x0a;
const [FREE, TAKEN, DONE] = [0, 1, 2];
const WINDOW = 16;
const MAX_NAMES = 10_000;
function takePiece(states, piece) {
return Atomics.compareExchange(states, piece, FREE, TAKEN) === FREE;
}
function comeTo(states, piece) {
Atomics.store(states, states.length - 1, piece);
Atomics.notify(states, states.length - 1);
}
function awaitPiece(states, piece, milliseconds) {
Atomics.wait(states, piece, TAKEN, milliseconds);
}
function scanPieces(work, give) {
const { states } = work;
const count = states.length - 1;
const scan = new PieceScan(work);
for (let first = 0; first < count; first += WINDOW) {
for (let at = Atomics.load(states, count); at < first - WINDOW; at = Atomics.load(states, count))
Atomics.wait(states, count, at);
for (let number = Math.min(first + WINDOW, count) - 1; number >= first; number--) {
if (scan.nameCount > MAX_NAMES)
return;
if (!takePiece(states, number))
break;
give(number, scan.piece(number));
Atomics.store(states, number, DONE);
Atomics.notify(states, number);
}
}
}
class PieceReader {
descriptor;
bytes;
constructor(descriptor, pieceBytes) {
this.descriptor = descriptor;
this.bytes = Buffer.alloc(pieceBytes);
}
read(number) {
const { descriptor, bytes } = this;
let length = 0;
for (let read = -1; read !== 0 && length < bytes.length; length += read)
read = (0,external_node_fs_.readSync)(descriptor, bytes, length, bytes.length - length, number * bytes.length + length);
return bytes.subarray(0, length);
}
}
class PieceScan {
reader;
log;
scan;
constructor({ descriptor, pieceBytes, plan }) {
this.reader = new PieceReader(descriptor, pieceBytes);
this.log = new RowLog(pieceBytes);
this.scan = scanOf(receivedPlan(plan), this.log);
this.scan.pass(1);
}
get nameCount() {
return this.log.nameCount;
}
piece(number) {
const bytes = this.reader.read(number);
const begin = bytes.indexOf(piece_scan_NEWLINE) + 1 || bytes.length;
const end = Math.max(begin, bytes.lastIndexOf(piece_scan_NEWLINE) + 1);
const isPlain = this.scan.lines(bytes, begin, end) === end;
const rows = this.log.take();
return {
head: Uint8Array.from(bytes.subarray(0, begin)),
rows: isPlain ? rows : undefined,
tail: Uint8Array.from(bytes.subarray(end)),
bytes: bytes.length,
};
}
}
;
const PIECE = 1024 * 1024;
const WORTH_A_THREAD = 12 * 1024 * 1024;
const WAIT = 1000;
const SCRIPT = __webpack_require__.ab + "scan-worker.js";
async function openedForTwo(file, script = SCRIPT) {
if ((0,external_node_os_.availableParallelism)() < 2 || !(0,external_node_fs_.existsSync)(script))
return undefined;
const access = await file.random?.();
return access === undefined || access.size < WORTH_A_THREAD ? undefined : access.open?.();
}
async function scannedByTwo({ descriptor, size }, scan, plan, sample, script = SCRIPT) {
const states = new Int32Array(new SharedArrayBuffer(4 * (Math.ceil(size / PIECE) + 1)));
const work = { descriptor, pieceBytes: PIECE, plan: sentPlan(plan, sample), states };
takePiece(states, 0);
const { port1, port2 } = new external_node_worker_threads_.MessageChannel();
let worker;
try {
worker = granted(() => new external_node_worker_threads_.Worker(script, { workerData: { ...work, port: port2 }, transferList: [port2] }));
if (worker === undefined)
return { at: 0, left: undefined };
worker.on('error', () => undefined).unref();
const receive = () => (0,external_node_worker_threads_.receiveMessageOnPort)(port1)?.message;
return scanTogether(scan, work, receive);
}
finally {
port1.close();
await worker?.terminate();
}
}
function scanTogether(scan, { descriptor, pieceBytes, states }, receive) {
const pieces = new Map();
const reader = new PieceReader(descriptor, pieceBytes);
let at = 0;
let left;
for (let number = 0; number < states.length - 1 && left === undefined; number++) {
comeTo(states, number);
if (number > 0 && !takePiece(states, number)) {
awaitPiece(states, number, WAIT);
for (let next = receive(); next !== undefined; next = receive())
pieces.set(...next);
}
const piece = pieces.get(number);
pieces.delete(number);
if (piece?.rows === undefined) {
const bytes = granted(() => reader.read(number));
if (bytes === undefined)
break;
at += bytes.length;
left = scan.write(bytes);
}
else {
at += piece.head.length;
left = scan.write(bufferOf(piece.head));
if (left !== undefined)
break;
scan.replay(piece.rows);
at += piece.bytes - piece.head.length;
left = scan.write(bufferOf(piece.tail));
}
if (at < (number + 1) * pieceBytes)
break;
}
return { at, left: left && { ...left, bytes: Buffer.from(left.bytes) } };
}
function granted(ask) {
try {
return ask();
}
catch {
return undefined;
}
}
function bufferOf({ buffer, byteOffset, length }) {
return Buffer.from(buffer, byteOffset, length);
}
;
async function scannedTable({ file, sample }, plan, rows, rest, out) {
const scan = scan_plan_scanOf(plan, out);
const opened = 'details' in plan && plan.details ? undefined : await openedForTwo(file);
if (opened === undefined)
return scanned(scan, file.open(), rows, rest);
try {
const { at, left } = await scannedByTwo(opened, scan, plan, sample);
await scanned(scan, opened.from(at), rows, rest, left);
}
finally {
await opened.close();
}
}
async function scanned(scan, bytes, rows, rest, before) {
const chunks = bytes[Symbol.asyncIterator]();
try {
let left = before;
for (let next; left === undefined && !(next = await chunks.next()).done;)
left = scan.write(next.value);
left ??= scan.end();
if (left === undefined)
return;
for await (const batch of rest(resumed(left.bytes, chunks), left.line))
for (const row of batch)
rows.add(row.cells, row.line);
}
finally {
await chunks.return?.();
}
}
function csvRest({ file, dialect: { header, delimiter, lineEnd } }) {
return (chunks, line) => (0,csv_rows.Kx)(file, chunks, header, delimiter, line, lineEnd);
}
async function* resumed(first, others) {
yield first;
for (let next = await others.next(); !next.done; next = await others.next())
yield next.value;
}
var errors = __webpack_require__(5145);
var numbers = __webpack_require__(3650);
var judges = __webpack_require__(9189);
var model_names = __webpack_require__(365);
var columns = __webpack_require__(7838);
var tables_long = __webpack_require__(8927);
;
function columnsRead(shape, details) {
if (shape.kind === 'wide')
return ofWide(shape, details);
if (shape.kind === 'items')
return [shape.query.column, ...shape.columns.values()];
return (0,tables_long.T1)(details ? shape : withoutDetails(shape));
}
function ofWide({ models, query, task, count, compare, facts }, details) {
const some = [query?.column, task, count, compare].filter((column) => column !== undefined);
const beside = details ? [...facts.values(), ...models.flatMap((model) => [...model.beside.values()])] : [];
return [...models.map(({ column }) => column), ...some, ...beside];
}
function withoutDetails(shape) {
return { ...shape, other: new Map([...shape.other].filter(([role]) => tables_long.AY.includes(role))) };
}
var tables_spelling = __webpack_require__(5039);
var tables_cells = __webpack_require__(3876);
;
function mixedColumn(table, name, column, areScores) {
const row = table.sample.find(({ cells }) => {
const result = (0,tables_spelling.rY)(cells[column]);
return result === undefined || (typeof result === 'number' && (result < 0 || result > 1));
});
const cell = row?.cells[column];
const isAlone = table.sample.length > 2 &&
table.sample.every((one) => {
const result = (0,tables_spelling.rY)(one.cells[column]);
return one === row || typeof result === 'boolean' || result === 'missing' || result === 0 || result === 1;
});
const scores = isAlone
? 'If this row holds totals or means, remove it: it is not a question. '
: typeof (0,tables_spelling.rY)(cell) === 'number'
? `If these are scores, ${(0,tables_spelling.hF)(areScores)}. `
: '';
if (areLabels(table, column))
return new errors.yo(`it holds ${(0,errors.hD)(cell)}, and looks like a column of answers, not of right and wrong.`, 'Add a column with the right answers and say so: `columns: reference = NAME`; or write right and wrong instead.', { file: table.file.path, column: name });
return new errors.yo(`it holds ${(0,errors.hD)(cell)} here and outcomes in other rows.`, `${scores}If it is a model, correct its cells (known: ${tables_spelling.aU}); if it is not, name the columns that are models with \`models\`.`, {
file: table.file.path,
column: name,
...(row === undefined || !table.hasLines || row.line === 0 ? {} : { line: row.line }),
});
}
function areLabels({ sample }, column) {
const values = new Set(sample.map(({ cells }) => (0,tables_cells.Vb)(cells[column])).filter((value) => value !== ''));
const others = [...values].filter((value) => (0,tables_spelling.rY)(value) === undefined);
return (values.size >= 3 &&
values.size <= 12 &&
2 * others.length > values.size &&
others.every((value) => value.length <= 3));
}
var listed = __webpack_require__(639);
var roles = __webpack_require__(420);
;
const ANSWER_OF = /^(.+)_(?:answer|response|output|prediction|pred|completion|generation)$/;
const OF_QUESTION = /^(?:gold|golden|true|correct|incorrect|wrong|reference|expected|right|target|ground_truth|best|short|long|sample|example|model)$/;
function answersAlone(shape, names) {
const at = shape.columns.get('reference');
if (at === undefined)
return undefined;
const models = names.flatMap((name, i) => {
const [, model] = ANSWER_OF.exec((0,roles.tK)(name)) ?? [];
return model === undefined || i === at || OF_QUESTION.test(model) ? [] : [model];
});
if (models.length < 2)
return undefined;
const reference = (0,errors.hD)(names[at]);
return {
why: `it holds answers of ${(0,listed.r)(models)} and a reference, ${reference}, but no verdicts`,
remedy: `Add ${(0,listed.r)(models.map((model) => `${model}_correct`), 3)} with 1 for right and 0 for wrong; or, where right means equal to the reference, set \`columns\` to \`reference = ${names[at].includes('`') ? 'COLUMN' : names[at]}\`.`,
};
}
;
function labelColumns(header, fields) {
const names = header.map(roles.tK);
const columns = new Map();
for (const field of fields) {
const exact = header.findIndex((name) => name.trim() === field);
const alike = exact === -1 ? names.indexOf((0,roles.tK)(field)) : exact;
const column = alike === -1 && (field === 'task' || field === 'subject') ? (0,roles._R)(field, names) : alike;
if (column !== undefined && column !== -1)
columns.set(field, column);
}
return columns;
}
;
class ItemRows {
shape;
header;
sink;
path;
labels;
detailsOf;
constructor(shape, header, sink, path, labels) {
this.shape = shape;
this.header = header;
this.sink = sink;
this.path = path;
this.labels = labels;
(0,tables_cells.RP)([shape.query.column, ...shape.columns.values()], header, path);
this.detailsOf = (0,tables_details.eL)(shape.columns);
}
add(row, line) {
const { shape, header, path, labels } = this;
const id = (0,tables_cells.TH)(row, shape.query, header, { file: path, line });
const column = shape.columns.get('task');
const task = column === undefined ? '' : (0,tables_cells.Vb)(row[column]);
this.sink.fact(task === '' ? { id } : { task, id }, {
details: this.detailsOf(row),
labels: new Map([...labels].map(([field, at]) => [field, (0,tables_cells.Vb)(row[at])])),
}, line);
}
}
var wide = __webpack_require__(1842);
;
function tableRows(shape, header, context, options) {
const { sink, path, labels } = context;
const only = options.onlyDetails === true;
switch (shape.kind) {
case 'items':
return new ItemRows(shape, header, sink, path, labels);
case 'long': {
const details = options.details && (0,tables_details.NU)(shape.other);
return only && !details ? undefined : new tables_long.Es(shape, header, { ...context, details });
}
case 'wide': {
const details = options.details && (0,wide.s7)(shape);
return only && !details
? undefined
: new wide.zg(shape, header, {
...context,
passThreshold: options.passThreshold,
givesFacts: details,
givesOutcomes: !only,
});
}
}
}
var path_parts = __webpack_require__(8657);
;
function columnOf(index, name, cells, anyScale, isPath = false) {
const codes = new Int32Array(cells.length).fill(-1);
const known = new Map();
let filled = 0;
let nests = false;
for (let row = 0; row < cells.length; row++) {
const cell = cells[row];
if (typeof cell === 'object' && cell !== null) {
nests = true;
filled += 1;
continue;
}
const text = (0,tables_cells.b6)(cell).trim();
if (text === '')
continue;
filled += 1;
let code = known.get(text);
if (code === undefined)
known.set(text, (code = known.size));
codes[row] = code;
}
const values = [...known.keys()];
const spelling = nests || isPath ? undefined : (0,tables_spelling.k2)(values);
return {
index,
name,
normal: isPath ? name : (0,roles.tK)(name),
isPath,
codes,
values,
filled,
nests,
content: contentOf(values, spelling, nests, anyScale),
spelling,
partition: partitionOf(codes),
};
}
function contentOf(values, spelling, nests, anyScale) {
let outcomes = 0;
let others = nests ? 1 : 0;
const read = (spelling ?? (0,tables_spelling.k2)([])).read;
for (const value of values) {
const result = read(value);
if (result === undefined || (!anyScale && typeof result === 'number' && (result < 0 || result > 1)))
others += 1;
else if (result !== 'missing')
outcomes += 1;
if (outcomes > 0 && others > 0)
return 'mixed';
}
if (others > 0)
return 'other';
return outcomes === 0 ? 'nothing' : 'outcomes';
}
function partitionOf(codes) {
let [a, b] = [17, 31];
for (let row = 0; row < codes.length; row++) {
const code = codes[row];
a = (Math.imul(a, 0x01000193) ^ (code + 2)) >>> 0;
b = (Math.imul(b, 0x85ebca6b) + (code + 2)) >>> 0;
}
return `${codes.length}:${a}:${b}`;
}
function duplicatesOf(columns) {
const { groups, counted } = groupsOf(columns);
return counted - groups;
}
function groupsOf(columns) {
const rows = columns[0].codes.length;
const of = new Int32Array(rows).fill(-1);
let groups = 0;
let counted = 0;
const known = new Map();
for (let row = 0; row < rows; row++) {
let key = columns[0].codes[row];
let isWhole = key !== -1;
for (let i = 1; i < columns.length && isWhole; i++) {
const code = columns[i].codes[row];
isWhole = code !== -1;
key = i === 1 && columns.length === 2 ? key * 1e8 + code : `${key}:${code}`;
}
if (!isWhole)
continue;
counted += 1;
let group = known.get(key);
if (group === undefined)
known.set(key, (group = groups++));
of[row] = group;
}
return { groups, counted, of };
}
function writtenAlike(columns) {
const special = columns.filter(({ content, spelling }) => content === 'outcomes' && spelling.read !== tables_spelling.bj.read);
if (special.length === 0)
return columns;
return columns.map((column) => {
if (column.content === 'outcomes' || column.nests || column.values.length === 0)
return column;
const like = special.find(({ values }) => column.values.every((value) => values.includes(value)));
return like === undefined ? column : { ...column, content: 'outcomes', spelling: like.spelling };
});
}
;
const METADATA_COLUMN = '{metadata}';
const DESCRIPTION = /^(?:meta(?:data)?|config(?:uration)?|run[-_]?(?:config|info|metadata)|args|arguments|params|parameters|settings|info|experiment|spec)\.json$/i;
function modelsBeside(tables) {
const models = new Map();
const files = new Set();
const inFolder = new Map();
for (const { file } of tables)
inFolder.set((0,path_parts.yS)(file.path), (inFolder.get((0,path_parts.yS)(file.path)) ?? 0) + 1);
for (const table of tables) {
const { path } = table.file;
const folder = (0,path_parts.yS)(path);
const model = table.isOneObject === true && DESCRIPTION.test(path.slice(folder.length)) ? modelIn(table) : undefined;
if (model === undefined || inFolder.get(folder) < 2)
continue;
if (models.has(folder))
return { models: new Map(), files: new Set() };
models.set(folder, model);
files.add(table);
}
return { models, files };
}
const MODEL_PATH = /(?:^|\.)(?:(?:model|llm)(?:_?name|_?id)?|model_name_or_path|model\.(?:name|id))$/i;
function modelIn({ columns, sample }) {
const [row] = sample;
const named = columns.map((name, i) => (MODEL_PATH.test(name) ? (0,tables_cells.Vb)(row?.cells[i]) : ''));
const names = new Set(named.filter((name) => name !== ''));
return names.size === 1 ? [...names][0] : undefined;
}
var group_by = __webpack_require__(7825);
var evidence = __webpack_require__(2032);
;
const REPEAT = /(?<=^|[-_. ])\(?(?:seed|run|rep|repeat|trial|attempt|epoch|sample|draw|pass|iter|iteration|round|rollout|try|fold|rs|replicate|take)[-_ .=]?[0-9]+\)?(?=$|[-_. ])|#[0-9]+$/gi;
const COPY = /^(?:copy of|kopie von|copie de|copia de) | \([0-9]+\)$|[-_. ]+\(?(?:copy|kopie|copie|copia)(?: ?\(?[0-9]+\)?)?\)?$|[-_. ](?:bak|backup|old|orig|original|final|new|rerun|redo|fixed|duplicate)[0-9]?$|~$/gi;
const SHARD = /(?<=^|[-_. ])(?:(?:part|shard|chunk)[-_ ]?[0-9]+|[0-9]+[-_]of[-_][0-9]+)(?=$|[-_. ])/gi;
const DATE = /(?<=^|[-_. ])20[0-9]{2}([-_.]?)[01][0-9]\1[0-3][0-9](?:[-_T ]*[0-2][0-9][-_:h.]?[0-5][0-9](?:[-_:m.]?[0-5][0-9])?(?:\.[0-9]+)?Z?)?(?=$|[-_. ])/g;
function nameParts(names) {
if (names.length < 2)
return undefined;
const parts = [];
let rests = names;
const take = (pattern, isRepeat, tells) => {
const cuts = rests.map((name) => cut(name, pattern));
if (!tells(cuts))
return;
parts.push({ values: cuts.map(({ value }) => value), isFront: cuts.every(({ isFront }) => isFront), isRepeat });
rests = cuts.map(({ rest }) => rest);
};
take(COPY, false, meet);
if (rests.some((name) => /[0-9]/.test(name))) {
take(SHARD, false, meet);
take(REPEAT, true, meet);
take(DATE, false, areDays);
}
const tasks = rests.map(taskAtEnd);
if (tasks.every((one) => one !== undefined) && meet(tasks)) {
parts.push({ values: tasks.map(({ value }) => value), isFront: tasks[0].isFront, isRepeat: false });
rests = tasks.map(({ rest }) => rest);
}
if (parts.length > 0)
return joined(rests, parts, true);
const product = productOf(names);
return product === undefined ? undefined : joined(product.rests, [product.part], false);
}
function joined(rests, parts, isSure) {
const front = parts.filter(({ isFront }) => isFront).reverse();
const ordered = [...front, { values: rests, isRepeat: false }, ...parts.filter(({ isFront }) => !isFront)];
const repeat = ordered.findIndex(({ isRepeat }) => isRepeat);
return {
parts: ordered.map(({ values }) => values),
base: front.length,
repeat: repeat === -1 ? undefined : repeat,
isSure,
};
}
function cut(name, pattern) {
const found = [...name.matchAll(pattern)].at(-1);
if (found === undefined)
return { rest: name, value: '', isFront: false };
const before = name.slice(0, found.index).replace(/[-_. ]+$/, '');
const behind = name.slice(found.index + found[0].length);
const rest = before === '' ? behind.replace(/^[-_. ]+/, '') : before + behind;
if (rest === '')
return { rest: name, value: '', isFront: false };
return { rest, value: found[0].replace(/^[-_. ]+|[-_. ]+$/g, ''), isFront: before === '' };
}
function meet(cuts) {
const known = new Map();
return cuts.some(({ rest, value }) => {
const other = known.get(rest);
known.set(rest, other ?? value);
return other !== undefined && other !== value;
});
}
function areDays(cuts) {
if (!meet(cuts))
return false;
if (cuts.some(({ isFront, value }) => value !== '' && (isFront || value.length > 10)))
return true;
const owned = Array.from((0,group_by.$)(cuts, ({ rest, value }) => (value === '' ? undefined : rest)).values(), (group) => group.map(({ value }) => value));
return owned.some((days, i) => owned.slice(i + 1).some((others) => days.filter((day) => others.includes(day)).length > 1));
}
const SEPARATOR = /[-_. +@]+/g;
function taskAtEnd(name) {
const cuts = [...name.matchAll(SEPARATOR)].map(({ index, 0: text }) => [index, index + text.length]);
const behind = cuts.find(([start, end]) => start > 0 && (0,evidence.Tf)(name.slice(end)));
if (behind !== undefined)
return { rest: name.slice(0, behind[0]), value: name.slice(behind[1]), isFront: false };
const before = cuts.reverse().find(([start, end]) => end < name.length && (0,evidence.Tf)(name.slice(0, start)));
return before === undefined
? undefined
: { rest: name.slice(before[1]), value: name.slice(0, before[0]), isFront: true };
}
const SYSTEM = /(?:cot|direct|think|reason|shot|temp|^t[0-9]|base|chat|instruct|tuned|lora|sft|dpo|rlhf|high|low|medium|effort|tool|rag|agent|react|prompt|fp[0-9]|int[0-9]|bf16|awq|gptq|quant|vllm|ours|greedy|sampled|strict|loose|raw|plain|simple|system|few|zero|mini|small|large|verifier|consistency|ensemble|vote|router)/i;
function productOf(names) {
if (names.length > 2000)
return undefined;
for (const at of [-1, 0, -2, 1, -3, 2, -4, 3]) {
const splits = names.map((name) => {
const found = [...name.matchAll(SEPARATOR)].at(at);
return found === undefined || found.index === 0
? undefined
: [name.slice(0, found.index), name.slice(found.index + found[0].length)];
});
if (!splits.every((split) => split !== undefined))
continue;
const [left, right] = [splits.map(([one]) => one), splits.map(([, one]) => one)];
const [lefts, rights] = [[...new Set(left)], [...new Set(right)]];
if (lefts.length < 2 || rights.length < 2 || lefts.length * rights.length !== names.length)
continue;
if (new Set(names).size < names.length)
continue;
const isOpen = (words) => !words.some((word) => (0,evidence.xT)(word) || (0,evidence.Vs)(word) || SYSTEM.test(word) || /^v?[0-9.]*$/.test(word));
if (lefts.every(evidence.xT) && isOpen(rights))
return { rests: left, part: { values: right, isFront: false, isRepeat: false } };
if (rights.every(evidence.xT) && isOpen(lefts))
return { rests: right, part: { values: left, isFront: true, isRepeat: false } };
}
return undefined;
}
;
const MAX_ROWS = 60_000;
function familiesOf(tables, models = new Map()) {
const groups = [];
const byColumns = new Map();
for (const table of tables) {
const key = [...table.columns].sort().join('\0');
let group = byColumns.get(key) ?? groups.find(({ columns }) => table.format === 'json' && isAlike(columns, table.columns));
if (group === undefined)
groups.push((group = { columns: new Set(table.columns), tables: [] }));
for (const column of table.columns)
group.columns.add(column);
byColumns.set(key, group);
group.tables.push(table);
}
return groups.map((group) => familyOf(group.tables, models));
}
function isAlike(known, columns) {
const shared = columns.filter((column) => known.has(column)).length;
return shared >= 3 && shared >= 0.75 * Math.max(known.size, columns.length);
}
function familyOf(tables, models) {
const own = [...new Set(tables.flatMap(({ columns }) => columns))];
const names = tables.length === 1 ? [...tables[0].columns] : own;
const paths = pathColumns(tables.map(({ file }) => file.path), models);
const rows = [];
const share = Math.max(50, Math.floor(MAX_ROWS / tables.length));
let isWhole = true;
for (const [i, table] of tables.entries()) {
const align = alignerOf(table, names, paths.values[i]);
const sample = table.sample.length > share ? table.sample.slice(0, share) : table.sample;
isWhole &&= table.isWhole && sample.length === table.sample.length;
for (const row of sample)
rows.push({ cells: align(row).cells, table: i, line: row.line });
}
return { tables, names: [...names, ...paths.names], own: names.length, rows, isWhole, splits: paths.splits };
}
function alignerOf(table, names, path) {
const width = names.length;
const isSame = width === table.columns.length && names.every((name, i) => name === table.columns[i]);
if (isSame && path.length === 0)
return (row) => row;
const at = new Map(table.columns.map((name, i) => [name, i]));
const order = isSame ? names.map((_, i) => i) : names.map((name) => at.get(name) ?? -1);
return ({ cells, line }) => ({
cells: isSame && cells.length === width ? cells.concat(path) : [...order.map((i) => cells[i]), ...path],
line,
});
}
function pathColumns(paths, models = new Map()) {
const parts = paths.map(path_parts.KC);
const columns = [];
const splits = [];
const wholes = [];
const add = (name, column) => {
const split = nameParts(column);
if (split !== undefined) {
const partNames = split.parts.map((_, i) => name.replace('}', `.${i + 1}}`));
for (const [i, part] of split.parts.entries())
columns.push({ name: partNames[i], column: part });
const [base, repeat] = [partNames[split.base], split.repeat === undefined ? undefined : partNames[split.repeat]];
splits.push({ whole: name, parts: partNames, base, repeat, isSure: split.isSure });
}
(split?.isSure === true ? wholes : columns).push({ name, column });
};
const named = paths.map((path) => models.get((0,path_parts.yS)(path)));
if (named.every((name) => name !== undefined))
columns.push({ name: METADATA_COLUMN, column: named });
const files = parts.map((segments) => (0,path_parts.WS)(segments.at(-1)));
if (paths.length === 1) {
add('{file}', files);
const folder = parts[0].at(-2);
if (folder !== undefined && folder !== '')
add('{folder}', [folder]);
}
else {
if (new Set(files).size > 1)
add('{file}', files);
const depth = Math.max(...parts.map(({ length }) => length));
let folders = 0;
for (let level = 2; level <= depth; level++) {
const column = parts.map((segments) => segments.at(-level) ?? '');
if (new Set(column).size < 2)
continue;
folders += 1;
add(folders === 1 ? '{folder}' : `{folder:${folders}}`, column);
}
}
const all = [...columns, ...wholes];
return {
names: all.map(({ name }) => name),
values: paths.map((_, i) => all.map(({ column }) => column[i])),
splits,
};
}
function columnsOf({ names, own, rows }, anyScale) {
return names.map((name, index) => columnOf(index, name, rows.map(({ cells }) => cells[index]), anyScale, index >= own));
}
var solve_refusal = __webpack_require__(3713);
;
function variantsOf(names) {
const found = nameParts(names) ?? numberedAgain(names);
if (found === undefined || !found.isSure)
return undefined;
const firsts = new Map();
for (const [i, base] of found.parts[found.base].entries())
if (!firsts.has(base))
firsts.set(base, names[i]);
const others = found.parts.filter((_, part) => part !== found.base).flat();
return { names, firsts: [...firsts.values()], differ: [...new Set(others.filter((value) => value !== ''))] };
}
function numberedAgain(names) {
const known = new Set(names);
const parts = names.map((name) => {
const [, base, number] = /^(.*)\.([1-9])$/.exec(name) ?? [];
const before = number === '1' ? base : `${base}.${Number(number) - 1}`;
return base !== undefined && known.has(base) && known.has(before) ? { base, number: number } : undefined;
});
const bases = new Set(parts.flatMap((part) => (part === undefined ? [] : [part.base])));
if (bases.size < 2 || names.some((name, i) => parts[i] === undefined && !bases.has(name)))
return undefined;
return {
parts: [names.map((name, i) => parts[i]?.base ?? name), parts.map((part) => part?.number ?? '')],
base: 0,
repeat: 1,
isSure: true,
};
}
function variantsRefusal({ names, firsts, differ }) {
const line = (shown) => `\`models: ${shown.map(solve_refusal.p).join(', ')}\``;
return (0,solve_refusal.T)(`several of ${(0,listed.r)(names)} look like one model: they differ in ${(0,listed.r)(differ)}.`, `Name one of each, for example ${line(firsts)}, or all if each is a model of its own: ${line(names)}. Repeated draws may be rows of their own as well, with a column \`repeat\`.`);
}
;
const GOLD = new Set('gold golden golds truth truths groundtruth label labels answers key keys reference references refs target targets solution solutions questions expected'.split(' '));
const MADE = /^(?:oracle|any|all|none|mean|avg|average|median|best|worst|union|intersection|total|overall|majority|consensus)(?:[_ -](?:model|models|vote|voting|correct|score|accuracy|of[_ -].*))?$/i;
function noMembers(family, shape, options) {
const isOfPath = shape.model === undefined || shape.model >= family.own;
const names = namesOf(family, shape);
const open = names.filter((name) => options.selects(name) !== true && !options.isNamed(name));
const gold = isOfPath ? open.find(isGold) : undefined;
if (gold !== undefined)
return goldFile(gold);
const made = open.filter((name) => MADE.test(name));
if (made.length > 0 && made.length < names.length)
return madeOf(names, made);
const variants = isOfPath ? undefined : variantsOf(open);
return variants === undefined ? undefined : variantsRefusal(variants);
}
function namesOf({ rows, names }, { model }) {
const column = model ?? names.indexOf('{file}');
return column === -1
? []
: [...new Set(rows.map(({ cells }) => (0,tables_cells.Vb)(cells[column])))].filter((name) => name !== '');
}
function isGold(name) {
const words = (0,evidence.Z9)(name.toLowerCase());
return words.length <= 4 && words.some((word) => GOLD.has(word));
}
function goldFile(name) {
return (0,solve_refusal.T)(`${(0,listed.r)([name])} holds right answers by its name, and is not a model.`, `Put the right answers into the other files as a column and say so (\`columns: reference = NAME\`), and leave this file out with a \`!\` pattern in \`results\`; if it is a model, name it in \`models\`.`);
}
function madeOf(names, made) {
const line = (shown) => `\`models: ${shown.map(solve_refusal.p).join(', ')}\``;
const others = names.filter((name) => !made.includes(name));
return (0,solve_refusal.T)(`${(0,listed.r)(made)} may be made from the answers of the other models, and be no model itself.`, `Leave it out: ${line(others)}; if it is a policy, name it in \`ensembles\`; if it is a model: ${line(names)}.`);
}
;
function readingText(shape, names) {
const name = (column) => shortened(names[column]);
const aside = (columns) => {
if (columns.length === 0)
return [];
return [`set aside: ${(0,listed.r)(columns.map(name), 5, String)}`];
};
switch (shape.kind) {
case 'items':
return `query = ${name(shape.query.column)}, describes the questions`;
case 'wide': {
const models = shape.models.map((model) => shortened(model.name));
const how = shape.compare === undefined ? shape.spelling.name : `right where equal to ${name(shape.compare)}`;
return [
shape.query === undefined ? 'rows are patterns' : `query = ${name(shape.query.column)}`,
...(shape.task === undefined ? [] : [`task = ${name(shape.task)}`]),
`one column for each model: ${(0,listed.r)(models, 5, String)} (${how})`,
...(shape.count === undefined ? [] : [`count = ${name(shape.count)}`]),
...aside(shape.setAside.map(({ column }) => column)),
].join(', ');
}
case 'long': {
const { query, model, outcome, other, compare, only, spelling } = shape;
const how = compare === undefined ? spelling.name : `right where equal to ${name(compare)}`;
return [
`query = ${name(query.column)}`,
...(other.has('task') ? [`task = ${name(other.get('task'))}`] : []),
`model = ${model === undefined ? 'the file' : name(model)}`,
`outcome = ${name(outcome)} (${how})`,
...(other.has('repeat') ? [`repeat = ${name(other.get('repeat'))}`] : []),
...(only === undefined ? [] : [`rows with ${name(only.column)} = ${shortened(only.value)}`]),
...(other.has('count') ? [`count = ${name(other.get('count'))}`] : []),
...aside(shape.unused),
].join(', ');
}
}
}
function shortened(name) {
const text = (0,errors.hD)(name).slice(1, -1);
return text.length > 60 ? `${text.slice(0, 59)}\u2026` : text;
}
;
function spelledOutcome(options, columns) {
const outcome = options.columns.get('outcome');
if (outcome === undefined || columns.some((column) => column.name === outcome))
return undefined;
const named = (name) => new Map([...options.columns, ['outcome', name]]);
const inverted = /^not\s+(.*)$/.exec(outcome)?.[1];
if (inverted !== undefined)
return { ...options, columns: named(inverted), inverts: true };
const [, name, word] = /^(.*\S)\s+is\s+(\S.*)$/.exec(outcome) ?? [];
return name === undefined ? undefined : { ...options, columns: named(name), rightWord: word };
}
function forcedColumns(columns, options) {
const forced = {};
for (const [role, name] of options.columns) {
const column = columnNamed(columns, name);
if (column === undefined) {
if (role === 'outcome')
continue;
return (0,solve_refusal.T)(`there is no column ${(0,errors.hD)(name)}, which \`columns\` names.`, `There are: ${(0,listed.r)(columns.map((one) => one.name))}.`);
}
forced[role] = column;
}
const metric = options.metric === undefined ? undefined : columnNamed(columns, options.metric);
if (metric !== undefined && forced.outcome === undefined)
forced.outcome = metric;
return forced;
}
function columnNamed(columns, name) {
const own = columns.filter(({ isPath }) => !isPath);
const normal = columnOf(0, name, [], false).normal;
const exact = columns.find((column) => column.name === name) ?? own.find((column) => column.normal === normal);
if (exact !== undefined)
return exact;
const only = (found) => (found.length === 1 ? found[0] : undefined);
return (only(own.filter((column) => column.name.endsWith(`.${name}`))) ??
only(own.filter((column) => column.name.startsWith(`${name}.`))));
}
var letters = __webpack_require__(9157);
;
const VERDICT = (0,evidence.dD)('correct is_correct correctness right is_right passed is_passed pass is_pass resolved is_resolved solved is_solved hit is_hit verdict judgement judgment final_judgement final_judgment judge_correct is_accepted accepted match is_match matched exact_match em true_false pass_at_1 pass@1 score_binarized binary_score symbolic_correct follow_all_instructions acc accuracy outcome is_answer_correct graded_correct');
const SCORE = (0,evidence.dD)('score scores eval_score evaluation_score final_score judge_score judge_result reward rewards cum_reward grade graded mark points rating quality performance correct_score evaluation llm_judge average_score value result judged');
const STATUS = (0,evidence.dD)('success is_success successful succeeded status state ok is_ok completed finished label judge');
const GRADE_WORDS = (0,evidence.dD)('correct correctness pass passed success solved resolved match score acc accuracy reward verdict judgement judgment grade hit right em');
const METRIC = /(?:faithful|relevanc|precision|recall|rouge|bleu|meteor|chrf|bertscore|similarity|coheren|fluen|consisten|toxic|harm|bias|hallucinat|groundedness|completeness|concise|helpful|factual|readab|perplex|f1|ndcg|mrr|levenshtein|distance|overlap|coverage|safety|sentiment|creativ|clarity|depth|tone|politeness|adherence)/;
const FLAG_FIRST = (0,evidence.dD)('is has needs requires num n contains was can should uses used with without no any all count total format parse');
const FLAG_WORDS = (0,evidence.dD)('error errors truncated completed timeout timeouts flagged cached skipped refusal refused valid count length len tokens seconds ms time duration latency cost price index idx id ids step steps turns retries retry hash version complexity difficulty ambiguous multilingual image images tool tools threshold weight rank order position entropy prob probability confidence temperature logprob logprobs');
const WRAPPING = (0,evidence.dD)('metrics metric scores score evaluation evaluations evaluation_result results result feedback grading outputs output value v1 v2 rewards sample_score evaluation_results values test_result report parsed_result parsed assertions score_results assessments annotations annotation');
function measureOf(name) {
const parts = name
.split(/[./:|]|,\s*/)
.map(roles.tK)
.filter((part) => part !== '' && part !== 'none');
const telling = parts.filter((part) => !WRAPPING.has(part));
const measure = telling.at(-1) ?? parts.at(-1) ?? '';
return measure.replace((0,letters.u)(measure, /\W+$/, String.raw `[^\p{L}\p{N}_]+$`), '');
}
function isGraded(name) {
const above = name
.split(/[./:|]/)
.slice(0, -1)
.map(roles.tK);
return above.some((part) => /^(?:scores?|metrics?|rewards?|grading|feedback|evaluations?|evaluation_results?|assertions|score_results|assessments|annotations)$/.test(part));
}
function isMetricWord(word) {
return METRIC.test(word) && measureKind(word) === 'metric';
}
function measureKind(name) {
const measure = measureOf(name);
const whole = (0,roles.tK)(name);
if (VERDICT.has(measure) || VERDICT.has(whole))
return 'verdict';
if (SCORE.has(measure) || SCORE.has(whole))
return 'score';
if (STATUS.has(measure))
return 'status';
if (/^pass(?:@|_at_)[0-9]+$/.test(measure))
return 'partly';
const parts = (0,evidence.Z9)(measure);
if (METRIC.test(measure))
return 'metric';
if (FLAG_FIRST.has(parts[0] ?? '') && !parts.some((word) => GRADE_WORDS.has(word)))
return 'flag';
if (parts.some((word) => FLAG_WORDS.has(word)))
return 'flag';
if (parts[0] === 'format')
return 'flag';
if (parts.some((word) => GRADE_WORDS.has(word)))
return 'partly';
if (isGraded(name))
return 'partly';
if ((0,roles.XU)(measure) || (0,roles.XU)(whole))
return (0,roles.eZ)('outcome').includes(measure) ? 'score' : 'other';
return 'unknown';
}
;
const FEW_ROWS = 20;
function averagesIn(columns, query) {
const graded = columns.filter(({ content, isPath }) => content === 'outcomes' && !isPath);
let [fractions, cells] = [0, 0];
for (const { codes, values, spelling } of graded) {
const between = values.map((value) => (0,tables_cells.fU)(spelling.read(value)));
for (const code of codes) {
if (code === -1)
continue;
cells += 1;
if (between[code])
fractions += 1;
}
}
if (cells === 0 || fractions < 0.9 * cells)
return undefined;
const rows = graded[0].codes.length;
const distinct = new Set(graded.flatMap(({ values }) => values)).size;
const isNamed = query !== undefined &&
((0,evidence.p5)(query.normal) > 0 || query.values.filter(evidence.Tf).length > 0.3 * query.values.length);
return (rows < FEW_ROWS && distinct > 2) || isNamed ? averages() : undefined;
}
function isMean({ name, values, spelling }) {
const fractions = values.filter((value) => (0,tables_cells.fU)(spelling?.read(value)));
return (MEAN.test(measureOf(name)) &&
measureKind(name) !== 'flag' &&
fractions.length > 2 &&
fractions.length > 0.6 * values.length);
}
function isLeaderboard(models, columns) {
const isUnique = models.some(({ values, filled }) => filled > 0 && values.length === filled);
return (isUnique &&
columns.some(({ name, values, spelling }) => MEAN.test(measureOf(name)) && values.some((value) => (0,tables_cells.fU)(spelling?.read(value)))));
}
const MEAN = /^(?:acc|accuracy|mean|avg|average|average_score|pass_rate|win_rate)$/;
function averages() {
return (0,solve_refusal.T)('these are averages over many questions, not outcomes.', 'Give one row per question: which of them each model got right.');
}
;
function modelWeight(column) {
const likeness = (0,evidence.kX)(column) - (column.nests ? 1 : 0);
const name = (0,evidence.fD)(column) - 3 * (1 - column.filled / column.codes.length);
if (column.isPath)
return ((column.name === METADATA_COLUMN ? 2.5 : 1) +
2 * likeness -
1.5 * share(column, evidence.L7) -
1.5 * share(column, evidence.Tf) -
share(column, evidence.kR));
const isNumeric = column.values.every((value) => /^-?[0-9.]+$/.test(value));
if (name < -1 && likeness < 1)
return name;
return (Math.max(name, -0.5) +
2 * likeness -
(isNumeric ? 0.7 : 0) -
0.05 * (column.values.some((value) => value.length > 60) ? 1 : 0));
}
function queryWeight(column) {
return ((0,evidence.CY)(column) -
3 * (1 - column.filled / column.codes.length) -
((0,evidence.kX)(column) > 0.8 ? 2 : 0) -
(column.spelling?.name === 'score' && (0,evidence.CY)(column) < 1.8 ? 1 : 0));
}
function share({ values }, has) {
const seen = values.slice(0, 200);
return seen.length === 0 ? 0 : seen.filter(has).length / seen.length;
}
;
function extras(columns, best, task, hints) {
const repeat = hints.repeat ??
columns.find(({ normal, partition, isPath }) => !isPath &&
(0,evidence.hI)(normal) === 3 &&
![best.model.column, best.query.column].some((key) => key.values.length > 1 && key.partition === partition));
return { ...(best.usesTask && task !== undefined ? { task } : {}), ...(repeat === undefined ? {} : { repeat }) };
}
function clashing(columns, pairs, task, hints) {
const byWeight = [...pairs]
.filter(({ model, query }) => model.weight >= 0.4 && query.weight >= 1.4)
.sort((a, b) => b.model.weight + b.query.weight - a.model.weight - a.query.weight);
const found = [];
let doubt;
for (const { model, query } of byWeight.slice(0, 6)) {
const choice = factorsOf(columns, model.column, query.column, task, hints);
if (choice?.kind === 'keys')
found.push({ keys: choice.keys, weight: model.weight + query.weight });
else
doubt ??= choice;
}
const [best, second] = found.sort((a, b) => b.weight - a.weight);
if (best !== undefined) {
if (second !== undefined &&
second.weight > best.weight - 0.6 &&
second.keys.model.partition !== best.keys.model.partition)
return { kind: 'several', role: 'model', columns: [best.keys.model, second.keys.model] };
if (best.weight >= 2.8)
return { kind: 'keys', keys: best.keys };
}
if (doubt !== undefined)
return doubt;
const [strongest] = byWeight;
if (strongest === undefined)
return {
kind: 'missing',
role: hints.query !== undefined || pairs.some(({ query }) => query.weight >= 1.4) ? 'model' : 'query',
considered: columns.filter(({ nests }) => !nests),
};
const { model, query } = strongest;
const usesTask = task !== undefined && task !== model.column && task !== query.column;
if (model.weight < 2.4 && hints.model === undefined)
return { kind: 'missing', role: 'model', considered: columns.filter(({ nests, isPath }) => !nests && !isPath) };
return {
kind: 'keys',
keys: { model: model.column, query: query.column, ...extras(columns, { model, query, usesTask }, task, hints) },
};
}
function factorsOf(columns, model, query, task, hints) {
const base = task !== undefined && task !== model && task !== query ? [query, model, task] : [query, model];
const { counted, groups } = groupsOf(base);
if (counted === groups)
return undefined;
const most = Math.max(4, (4 * counted) / Math.max(1, groups));
const factors = columns.filter((column) => !column.nests &&
!base.includes(column) &&
!hints.labels.has(column) &&
column.partition !== model.partition &&
column.values.length >= 2 &&
column.values.length <= Math.max(most, column.isPath ? 50 : 12) &&
(column.content !== 'outcomes' || (0,evidence.hI)(column.normal) > 0 || isSetting(column)) &&
duplicatesOf([...base, column]) === 0);
const keys = { model, query, ...(base.length === 3 ? { task: task } : {}) };
const metric = factors.find(({ normal }) => (0,evidence.Kh)(normal));
if (metric !== undefined)
return { kind: 'keys', keys: { ...keys, metric } };
if (factors.some(({ normal }) => (0,evidence.Bt)(normal)))
return { kind: 'keys', keys };
const repeat = hints.repeat ?? factors.find(isRepeat);
const asTask = factors.find((factor) => isTask(factor, query, columns));
if (asTask !== undefined && base.length === 2 && repeat === undefined)
return { kind: 'keys', keys: { ...keys, task: asTask } };
if (repeat !== undefined && asTask === undefined)
return { kind: 'keys', keys: { ...keys, repeat } };
return factors.length === 0 ? undefined : { kind: 'factors', model, query, columns: factors };
}
const isSetting = ({ name, isPath }) => !isPath && ['flag', 'other'].includes(measureKind(name));
function isRepeat(column) {
return column.isPath ? share(column, (value) => VARIANTS(value)) === 1 : (0,evidence.hI)(column.normal) > 0;
}
const VARIANTS = (value) => (0,evidence.L7)(value) && !(0,evidence.kR)(value) && !/^[0-9]{5,}$/.test(value);
function isTask(column, query, columns) {
const texts = columns.filter((other) => !other.isPath && !other.nests && other !== query && (0,evidence.b5)(other) && other.values.length > 1);
if (texts.length > 0) {
const [text] = texts;
const of = groupsOf([query, column]).groups;
return (groupsOf([query, column, text]).groups <= of * 1.05 && groupsOf([query, text]).groups > query.values.length);
}
return (0,evidence.p5)(column.normal) > 0 || share(column, evidence.Tf) > 0.5;
}
;
const ANSWER = /^(?:(?:model_)?(?:prediction|predicted|pred|answer|response|output|result|value|label|choice|predicted_(?:label|answer|class)))$/;
const PREDICTION = /^(?:model_)?(?:prediction|predicted|pred|predicted_(?:label|answer|class)|model_answer)$/;
const REFERENCE = /^(?:reference|target|expected|gold|golden|ground_truth|truth|gold_(?:label|answer)|true_label|expected_(?:answer|label|output)|correct_answer|y_true|label)$/;
const MAX_LABELS = 30;
const MAX_LABEL = 20;
function comparison(left, forced) {
if (forced.outcome !== undefined)
return undefined;
const named = namedPairs(left);
if (forced.reference !== undefined) {
const reference = forced.reference;
const answer = forced.answer ?? named.find((pair) => pair.reference === reference)?.answer;
return answer === undefined || answer === reference ? undefined : { answer, reference };
}
const isVerdict = ({ name, content, filled }) => (filled > 0 && ['verdict', 'score'].includes(measureKind(name))) ||
(content === 'outcomes' && !['flag', 'other'].includes(measureKind(name)));
const isGraded = (pair) => left.some((column) => column !== pair.answer && column !== pair.reference && isVerdict(column));
return named.find((pair) => !isGraded(pair) && areComparable(pair));
}
function namedPairs(left) {
const usable = left.filter(({ nests, filled, codes }) => !nests && filled > 0.5 * codes.length);
const references = usable.filter(({ normal }) => REFERENCE.test(normal));
const others = references.length > 0 ? references : usable.filter(({ normal }) => normal === 'answer');
const answers = usable.filter(({ normal }) => (references.length > 0 ? ANSWER : PREDICTION).test(normal));
return answers.flatMap((answer) => others.filter((reference) => reference !== answer).map((reference) => ({ answer, reference })));
}
function areComparable({ answer, reference }) {
const isWhole = (column) => column.values.every((value) => /^-?[0-9]+(?:\.0+)?$/.test(value));
if (isWhole(answer) && isWhole(reference))
return reference.values.length >= 2;
const areLabels = [answer, reference].every(({ values }) => values.length >= 2 &&
values.length <= MAX_LABELS &&
values.every((value) => value.length <= MAX_LABEL && !/\s/.test(value)));
return areLabels && saysTheSame(answer, reference);
}
function saysTheSame(answer, reference) {
const known = new Set(reference.values.map((value) => value.toLowerCase()));
const among = answer.values.map((value) => known.has(value.toLowerCase()));
let inside = 0;
for (const code of answer.codes)
if (code !== -1 && among[code])
inside += 1;
return inside >= 0.5 * answer.filled;
}
;
function sumsUpFiles({ codes, values }, { rows, tables }) {
if (values.length < 2 || rows.length < 5 * tables.length)
return false;
const known = new Map();
for (const [i, { table }] of rows.entries()) {
const code = known.get(table);
if (code === undefined)
known.set(table, codes[i]);
else if (code !== codes[i])
return false;
}
const numbers = values.map(Number);
return numbers.every((value) => value >= 0 && value <= 1) && numbers.some((value) => value > 0 && value < 1);
}
function splitColumns(columns, { splits }) {
const sure = splits.filter(({ isSure }) => isSure);
const bases = columns.filter(({ name, isPath }) => isPath && sure.some(({ base }) => base === name));
const parts = columns.filter(({ name, isPath }) => isPath && sure.some((split) => split.parts.includes(name)));
return { bases: new Set(bases), variants: new Set(parts.filter((part) => !bases.includes(part))) };
}
function productClash({ model, repeat, task }, family, forced) {
const split = family.splits.find(({ whole, isSure }) => whole === model?.name && !isSure);
if (split === undefined || forced.model !== undefined || repeat !== undefined || task !== undefined)
return undefined;
const [other] = split.parts.filter((part) => part !== split.base);
const values = new Set(family.rows.map(({ cells }) => String(cells[family.names.indexOf(other)])));
return (0,solve_refusal.T)(`each model has a ${split.whole.slice(1, -1)} for each of ${(0,listed.r)([...values])}, and it is not clear what these are.`, `Say it: \`columns: model = ${split.whole}\` where each is a system of its own, or \`model = ${split.base}\` and \`task = ${other}\` (or \`repeat = ${other}\`), one a line.`);
}
function leftOutText({ name, values: [first = ''] }) {
const pattern = { '{file}': `!**/${first}.*`, '{folder}': `!**/${first}/**` }[name];
if (pattern === undefined || !/^[\w.-]+$/.test(first))
return '';
return ` Where they are other grades of the same answers, leave one kind out with a \`!\` pattern in \`results\`, such as \`${pattern}\`.`;
}
;
const MIN_COVERAGE = 0.5;
function findKeys(columns, hints) {
const models = weighed(columns, hints.model, modelWeight, (column) => hints.bases.has(column) || (!hints.variants.has(column) && isNameColumn(column, hints.isWhole)));
const queries = weighed(columns, hints.query, queryWeight, isIdColumn);
if (queries.length === 0)
return { kind: 'missing', role: 'query', considered: [] };
if (models.length === 0)
return hints.oneModel ? withoutModel(columns, queries, hints) : { kind: 'missing', role: 'model', considered: [] };
const pairs = models.flatMap((model) => queries.filter(({ column }) => column !== model.column).map((query) => ({ model, query })));
const tasks = columns.filter((column) => hints.task === column ||
(hints.task === undefined && (0,evidence.p5)(column.normal) === 3 && !column.nests && column.filled > 0));
const fitting = pairs
.map(({ model, query }) => ({ model, query, ...fitOf(model.column, query.column, tasks[0], hints) }))
.filter(({ fits }) => fits)
.sort((a, b) => b.weight - a.weight);
const [best] = fitting;
if (best !== undefined) {
const rival = fitting.find((other) => other.weight > best.weight - 0.75 && other.model.column.partition !== best.model.column.partition);
if (rival !== undefined && hints.model === undefined)
return { kind: 'several', role: 'model', columns: [best.model.column, rival.model.column] };
const proven = new Set(fitting.map(({ model }) => model.column.partition)).size === 1;
const isNamed = best.model.weight >= 1.4 || (0,evidence.fD)(best.model.column) >= 3 || hints.model !== undefined;
if (!isNamed && !(proven && best.model.weight > 0))
return { kind: 'several', role: 'model', columns: [best.model.column] };
const other = fitting.find(({ model, query }) => model === best.model && query.column.partition !== best.query.column.partition && query.weight >= 1.8);
if (other !== undefined && hints.query === undefined && disagree(best.query.column, other.query.column))
return { kind: 'several', role: 'query', columns: [best.query.column, other.query.column] };
return {
kind: 'keys',
keys: { query: best.query.column, model: best.model.column, ...extras(columns, best, tasks[0], hints) },
};
}
return clashing(columns, pairs, tasks[0], hints);
}
function weighed(columns, forced, weightOf, suits) {
if (forced !== undefined)
return [{ column: forced, weight: 5 }];
const classes = new Map();
for (const column of columns) {
if (!suits(column))
continue;
const weight = weightOf(column);
const known = classes.get(column.partition);
if (weight > -0.9 && (known === undefined || known.weight < weight))
classes.set(column.partition, { column, weight });
}
return [...classes.values()].sort((a, b) => b.weight - a.weight).slice(0, 14);
}
function isNameColumn(column, isWhole) {
const name = (0,evidence.fD)(column);
if (name >= 3)
return true;
if (column.nests || column.values.length < (isWhole ? 2 : 1) || column.filled < 0.9 * column.codes.length)
return false;
if (column.content === 'outcomes' && name < 2)
return false;
return column.values.slice(0, 50).every((value) => value.length <= 200);
}
function isIdColumn(column) {
const name = (0,evidence.CY)(column);
if (name >= 2.9)
return true;
if (column.nests || column.values.length < 1 || column.filled < (name >= 1.8 ? 0.5 : 0.9) * column.codes.length)
return false;
if (column.values.length < 2 && name < 1.8)
return false;
return column.content !== 'outcomes' || name >= 1.8;
}
function fitOf(model, query, task, hints) {
const isTask = task !== undefined && task !== model && task !== query;
const key = isTask ? [query, task] : [query];
const { groups, counted } = groupsOf([...key, model].sort((a, b) => b.values.length - a.values.length));
const queries = groupsOf(key).groups;
const models = model.values.length;
const names = modelWeightOf(model, hints) + queryWeightOf(query, hints);
const sizes = queries > models ? 1 : queries === models ? 0 : -1.5;
const coverage = groups / (queries * models);
const isNamed = (0,evidence.fD)(model) >= 3 && (0,evidence.CY)(query) >= 2.9;
const covers = !hints.isWhole ||
models < 2 ||
coverage > MIN_COVERAGE ||
(isNamed && coverage > 0.34) ||
hints.query !== undefined;
return { fits: counted === groups && covers, weight: names + sizes + coverage, usesTask: isTask };
}
const modelWeightOf = (column, hints) => (hints.model === column ? 5 : modelWeight(column));
const queryWeightOf = (column, hints) => (hints.query === column ? 5 : queryWeight(column));
function disagree(a, b) {
const { groups } = groupsOf([a, b]);
return groups > Math.max(a.values.length, b.values.length);
}
function withoutModel(columns, queries, hints) {
const tasks = columns.filter((column) => (0,evidence.p5)(column.normal) === 3 && !column.nests && column.filled > 0);
const [task] = tasks;
const usable = queries.filter(({ weight, column }) => weight >= 1.4 || hints.query === column);
const unique = usable.find(({ column }) => duplicatesOf(task === undefined || task === column ? [column] : [column, task]) === 0);
const query = unique ?? usable[0] ?? (queries.length === 1 ? queries[0] : undefined);
if (query === undefined)
return { kind: 'missing', role: 'query', considered: columns.filter(({ nests }) => !nests) };
const repeat = columns.find(({ normal, partition }) => (0,evidence.hI)(normal) === 3 && partition !== query.column.partition);
return {
kind: 'keys',
keys: {
query: query.column,
model: undefined,
...(task === undefined || task === query.column ? {} : { task }),
...(repeat === undefined ? {} : { repeat }),
},
};
}
;
const BAD = /^(?:wrong|wrongly|incorrect(?:ly|ness)?|fail(?:s|ed|ure|ures|ing)?|errors?|err|erroneous|mistakes?|mistaken|misclassified|harm(?:ful|fulness|s)?|unsafe|violations?|jailbroken|jailbreaks?|asr|bias|biased|unfaithful(?:ness)?|distance|levenshtein|loss|nll|perplexity|ppl|wer|cer|ter|mse|rmse|mae|brier|regret|penalty|plagiarism|bugs?|bad|invalid|nok|falsch|fehler|fehlerhaft|faux|fausse|erreurs?|\u00e9chec|echec|\u00e9chou\u00e9|incorrecto|incorrecta|falso|falsa|errores|fallo|fallido|\u9519\u8bef|\u9519|\u4e0d\u6b63\u786e|\u5931\u8d25|\u5e7b\u89c9|\u6709\u5bb3|(?:hallucinat|toxic|contradict)[^\d@]*)$/;
const TURNED = new Set(['no', 'not', 'non', 'free', 'without', 'never', 'zero', 'anti', 'avoids', 'avoided']);
const SAYS_ITSELF = /^(?:pass(?:ed)?|fail(?:ed)?|correct|incorrect|right|wrong|succe(?:ss|eded)|failure)$/i;
function isBadByName(name) {
const measure = measureOf(name);
const parts = (0,evidence.Z9)(measure);
if (parts.some((word) => TURNED.has(word)))
return false;
if (parts.includes('attack') || /^false_(?:positive|negative)s?$/.test(measure))
return true;
return parts.some((word) => BAD.test(word)) && !parts.some((word) => /^(?:correct|correctness|accuracy)$/.test(word));
}
function isBad({ name, isPath, values }) {
return !isPath && isBadByName(name) && !values.every((value) => SAYS_ITSELF.test(value));
}
function badOutcome(column) {
return (0,solve_refusal.T)(`${(0,errors.hD)(column.name)} is by its name of what is bad, and 1 must mean right.`, inverted(column) === undefined
? 'Give a column in which 1, or more, is better.'
: `If its 1 means wrong, say so: \`columns: outcome = not ${(0,solve_refusal.p)(column.name)}\`; otherwise rename it.`);
}
function inverted(column) {
const { spelling, values, nests } = column;
if (spelling === undefined || nests)
return undefined;
const invert = (value) => {
const result = spelling.read(value);
return typeof result === 'boolean' ? !result : result === 0 || result === 1 ? 1 - result : result;
};
const isTwofold = values.every((value) => {
const result = spelling.read(value);
return typeof result !== 'number' || result === 0 || result === 1;
});
return isTwofold ? { ...column, spelling: { name: `not ${spelling.name}`, read: invert } } : undefined;
}
function rightWhere(column, word) {
if (!column.values.includes(word))
return undefined;
const others = column.values.filter((value) => value !== word && (0,tables_spelling.rY)(value) !== 'missing');
const name = `${word}/${others.length === 1 ? others[0] : 'other'}`;
const read = (value) => {
const text = (0,tables_cells.Vb)(value);
if (text === word)
return true;
return text === '' || (0,tables_spelling.rY)(value) === 'missing' ? 'missing' : false;
};
return { ...column, content: 'outcomes', spelling: { name, read } };
}
function badModels(names) {
const bad = names.filter(hasBadEnd);
if (bad.length === 0 || 2 * bad.length < names.length)
return undefined;
return (0,solve_refusal.T)(`the columns of models are by their names (${(0,errors.hD)(bad[0])}) of what is bad, and 1 must mean right.`, 'Exchange 1 and 0 in them and name them after the models alone, or give columns of what is right.');
}
function hasBadEnd(name) {
const parts = (0,evidence.Z9)((0,roles.tK)(name).replaceAll('@', '_'));
if (parts.length < 2 || parts.some((word) => TURNED.has(word)))
return false;
return [parts[0], parts.at(-1)].some((word) => BAD.test(word) || /^refus(?:ed|al)$/.test(word));
}
;
const CLEAR = new Set(['correct', 'is_correct', 'correctness']);
function chooseOutcome(columns, { passThreshold: threshold, scores = false }) {
const all = columns.filter(({ isPath }) => !isPath).map((column) => ({ column, measure: measureKind(column.name) }));
const graded = scores && all.some(({ column, measure }) => measure === 'score' && column.content === 'outcomes');
const named = graded ? all.filter(({ measure }) => measure !== 'verdict' && measure !== 'status') : all;
const usable = named.filter(({ column, measure }) => measure !== 'flag' && measure !== 'other' && !column.nests && column.content === 'outcomes' && !isBad(column));
if (usable.length === 0) {
const bad = named.find(({ column }) => column.content === 'outcomes' && !column.nests && isBad(column));
return bad === undefined ? withoutOutcomes(named) : { kind: 'bad', column: bad.column };
}
const candidates = usable.map(({ column, measure }) => {
const outcomes = outcomesOf(column, threshold);
return { column, measure, outcomes, isConstant: new Set(outcomes.replaceAll('-', '')).size < 2 };
});
const varying = candidates.filter(({ isConstant }) => !isConstant);
return (callsOrGrades(candidates, varying, columns) ?? bestOf(varying.length > 0 ? varying : candidates, candidates, named));
}
function callsOrGrades(candidates, varying, columns) {
const states = candidates.filter(({ isConstant, measure }) => isConstant && (measure === 'status' || measure === 'verdict'));
if (states.length === 0 || varying.length === 0)
return undefined;
const areOfCalls = columns.some(({ normal }) => /(?:^|[._])errors?$/.test(normal)) &&
states.every(({ measure }) => measure === 'status');
const [best] = ranked(varying);
const agree = varying.length > 1 && varying.every(({ outcomes }) => outcomes === best.outcomes);
const isNamed = isPlain(best) || (areOfCalls && ['verdict', 'score'].includes(best.measure));
if (isNamed || agree)
return undefined;
return { ...several([...states, ...varying]), why: `${(0,errors.hD)(states[0].column.name)} is the same in every row` };
}
function bestOf(left, candidates, named) {
const [first, ...others] = ranked(left);
const { column, measure } = first;
const rivals = others.filter(({ outcomes }) => outcomes !== first.outcomes);
const unused = candidates.filter((one) => one.column !== column && one.measure !== 'unknown');
const chosen = { kind: 'chosen', column, unused: unused.map((one) => one.column) };
const isGrade = (of) => of === 'verdict' || of === 'score';
const unread = named.filter((one) => isGrade(one.measure) && !one.column.nests && (one.column.content === 'other' || one.column.content === 'mixed'));
if (!isGrade(measure) && unread.length > 0)
return several([...unread, first]);
if (measure === 'status' && first.isConstant && first.outcomes.length >= outcome_FEW_ROWS)
return { ...several([first]), why: `${(0,errors.hD)(column.name)} is the same in every row` };
if (measure === 'unknown' || measure === 'metric')
return rivals.length === 0 && isPassOrFail(first) && !named.some(isGradeBeside(first)) ? chosen : several(left);
if (rivals.every((rival) => rival.column.name === column.name))
return chosen;
if (measure === 'verdict' && rivals.every((rival) => yields(rival, first)))
return chosen;
const weaker = ['unknown', 'metric', 'status'];
if (measure === 'score' && isPlain(first) && rivals.every((rival) => weaker.includes(rival.measure)))
return rivals.some((rival) => rival.measure === 'status') ? several(left) : chosen;
return several(left);
}
const isPassOrFail = ({ measure, column, isConstant }) => measure === 'metric' && !isConstant && column.values.length <= 2;
const isGradeBeside = (chosen) => ({ column, measure }) => column !== chosen.column && ['verdict', 'score', 'status', 'partly'].includes(measure) && !column.nests;
function several(candidates) {
return { kind: 'several', columns: candidates.map(({ column }) => column) };
}
function yields({ column, measure }, verdict) {
if (measure === 'metric' || measure === 'unknown' || measure === 'partly')
return true;
if (measure === 'verdict')
return (CLEAR.has(measureOf(verdict.column.name)) && !CLEAR.has(measureOf(column.name)) && isFiner(column, verdict.column));
if (CLEAR.has(measureOf(verdict.column.name)))
return true;
return isFiner(column, verdict.column);
}
function isFiner(grade, verdict) {
let [leastRight, mostWrong] = [Infinity, -Infinity];
for (const [row, code] of verdict.codes.entries()) {
const [right, value] = [numberAt(verdict, code), numberAt(grade, grade.codes[row])];
if (right === undefined || value === undefined)
continue;
if (right >= 0.5)
leastRight = Math.min(leastRight, value);
else
mostWrong = Math.max(mostWrong, value);
}
return leastRight >= mostWrong;
}
function numberAt({ values, spelling }, code) {
const result = code === -1 ? undefined : spelling?.read(values[code]);
return typeof result === 'boolean' ? Number(result) : typeof result === 'number' ? result : undefined;
}
const outcome_FEW_ROWS = 6;
const ORDER = ['verdict', 'score', 'status', 'partly', 'metric', 'unknown'];
function ranked(candidates) {
const rank = ({ column, measure }) => ORDER.indexOf(measure) - (CLEAR.has(measureOf(column.name)) ? 0.5 : 0) + (column.name.includes('.') ? 0.1 : 0);
return [...candidates].sort((a, b) => rank(a) - rank(b));
}
function isPlain({ column, measure }) {
return (measure === 'verdict' || measure === 'score') && !/[./|:]/.test(column.name);
}
function outcomesOf({ codes, values, spelling }, threshold) {
const marks = values.map((value) => {
const result = spelling.read(value);
if (typeof result === 'boolean')
return result ? '1' : '0';
if (typeof result === 'number')
return result >= threshold ? '1' : '0';
return '-';
});
let text = '';
for (const code of codes)
text += code === -1 ? '-' : marks[code];
return text;
}
const SAYS_RIGHT = /^(?:is_)?(?:correct|right|pass(?:ed)?|resolved|solved|accepted)$/;
function withMarks(column) {
const spelling = SAYS_RIGHT.test(measureOf(column.name))
? (0,tables_spelling.Hq)(column.values, column.filled < column.codes.length && !column.nests)
: undefined;
return spelling === undefined ? column : { ...column, spelling };
}
function withoutOutcomes(named) {
const doubtful = named.filter(({ column, measure }) => (measure === 'verdict' || measure === 'score') &&
(!column.nests || CLEAR.has(measureOf(column.name))) &&
(column.content !== 'other' ||
column.spelling !== undefined ||
CLEAR.has(measureOf(column.name)) ||
withMarks(column) !== column));
const [only] = doubtful;
if (only !== undefined && doubtful.length === 1)
return { kind: 'chosen', column: withMarks(only.column), unused: [] };
return {
kind: 'none',
considered: named.filter(({ measure }) => measure !== 'other' && measure !== 'flag').map(({ column }) => column),
};
}
var raw_header = __webpack_require__(5775);
;
function isTransposed(own) {
const isNumbered = new Set(own.slice(1).map(({ normal }) => normal.replace(/[0-9]+$/, '#'))).size === 1;
const share = isNumbered && !own.slice(1).some(({ name }) => (0,evidence.Vs)(name)) ? 0.3 : 0.8;
const names = own.filter((column) => (0,evidence.fD)(column) >= 1 || (0,evidence.kX)(column) > share);
const outcomes = own.filter((column) => column.content === 'outcomes' && measureKind(column.name) === 'unknown');
return (names.some(({ values, filled }) => values.length === filled && filled > 1) &&
outcomes.length >= 3 &&
outcomes.length >= own.length - 3 &&
outcomes.every(({ spelling }) => spelling?.name !== 'score'));
}
function transposed() {
return (0,solve_refusal.T)('the table looks transposed: its rows are models and its columns are questions.', 'Write one row for each question and one column for each model.');
}
function lacksHeader({ tables }, own) {
const isRows = tables.every(({ format }) => format === 'csv' || format === 'xlsx');
const [first] = own;
return (isRows &&
own.some(({ name }) => (0,raw_header.Q)(name)) &&
first.name !== '' &&
own.every((column) => (0,raw_header.Q)(column.name) || !isNameOfRole(column)));
}
const isNameOfRole = (column) => (0,roles.XU)(column.normal) ||
/^unnamed/.test(column.normal) ||
(0,evidence.CY)(column) > 0 ||
((0,evidence.fD)(column) >= 1 && !(0,evidence.Vs)(column.name));
function noHeader(own) {
return (0,solve_refusal.T)('the table begins with a row and not with the names of its columns.', `Write a header line before it, for example ${(0,errors.hD)(['query_id', ...own.slice(1).map((_, i) => `model-${i + 1}`)].join(','))}.`);
}
function inListsAlone(own) {
const lists = own.filter(({ nests }) => nests);
const saysNothing = (column) => column.values.length <= 1 || (0,evidence.CY)(column) >= 1.8;
if (lists.length === 0 || !own.every((column) => column.nests || saysNothing(column)))
return undefined;
return (0,solve_refusal.T)(`each row holds its answers in a list (${(0,listed.r)(lists.map(({ name }) => name))}), and lists are not taken apart.`, 'Write a table with a row for each answer, with query_id, model and correct (or score).');
}
;
const OUTCOMES = (0,evidence.dD)('correct is_correct correctness acc accuracy score passed pass is_pass result grade em exact_match f1 verdict judgement judgment reward success right resolved solved hit eval rating outcome match performance');
const COSTS = (0,evidence.dD)('cost total_cost price cost_usd usd');
const LATENCIES = (0,evidence.dD)('latency time seconds duration latency_s latency_ms runtime elapsed');
const ANSWERS = (0,evidence.dD)('response answer output prediction completion text model_response generation pred reply');
const OTHERS = (0,evidence.dD)('tokens input_tokens output_tokens prompt_tokens completion_tokens num_input_tokens num_output_tokens total_tokens confidence prob logprob explanation reason reasoning comment error raw judge length ms finish_reason');
const isMetric = (word) => isMetricWord(word) && !isBadByName(word);
const isMeasureWord = (word) => OUTCOMES.has(word) || COSTS.has(word) || LATENCIES.has(word) || ANSWERS.has(word) || OTHERS.has(word);
const BRACKETED = /^\[(.+)\][ _.:-]*(.+)$/;
const IN_BRACKETS = /^(.+?)\s*[([](.+)[)\]]$/;
const stems_SEPARATOR = /[_.:|/ -]+/g;
function stemsOf(name) {
const stems = [];
const add = (stem, measure) => {
const normal = (0,roles.tK)(measure);
if (stem.trim() !== '' && (isMeasureWord(normal) || isMetric(normal)))
stems.push({ stem: stem.trim(), measure: normal });
};
const bracketed = BRACKETED.exec(name);
if (bracketed !== null)
add(bracketed[1], bracketed[2]);
const inBrackets = IN_BRACKETS.exec(name);
if (inBrackets !== null) {
add(inBrackets[2], inBrackets[1]);
add(inBrackets[1], inBrackets[2]);
}
if (name.length > 300)
return stems;
for (const match of name.matchAll(stems_SEPARATOR)) {
const [before, behind] = [name.slice(0, match.index), name.slice(match.index + match[0].length)];
add(before, behind);
if (stems.length === 0)
add(behind, before);
}
return stems;
}
function measured(names) {
const exact = new Map(names.map((name, index) => [name.trim(), index]));
const splits = names.map((name) => stemsOf(name.trim()));
const stemsByMeasure = new Map();
for (const stems of splits) {
for (const { stem, measure } of stems) {
const known = stemsByMeasure.get(measure);
if (known === undefined)
stemsByMeasure.set(measure, new Set([stem]));
else
known.add(stem);
}
}
const things = new Map();
for (const [index, stems] of splits.entries()) {
const [best] = stems
.filter(({ stem, measure }) => isThing(stem) && (exact.has(stem) || stemsByMeasure.get(measure).size >= 2))
.sort((a, b) => Number(exact.has(b.stem)) - Number(exact.has(a.stem)) || b.measure.length - a.measure.length);
if (best === undefined)
continue;
let of = things.get(best.stem);
if (of === undefined)
things.set(best.stem, (of = new Map()));
if (!of.has(best.measure))
of.set(best.measure, index);
const own = exact.get(best.stem);
if (own !== undefined)
of.set('', own);
}
return things.size === 0 ? undefined : { things };
}
const NO_THINGS = (0,evidence.dD)('model reference gold expected correct true target predicted llm judge human total average mean avg final raw parsed extracted input output is eval evaluation test user question query prompt exact best overall num n score answer response cum cumulative reward');
function isThing(stem) {
const normal = (0,roles.tK)(stem);
return !NO_THINGS.has(normal) && measureKind(stem) === 'unknown';
}
;
function identityOf(own, count, task, forced) {
if (forced !== undefined)
return asIdentity(forced);
const isUnique = (column) => column.filled > 0 && duplicatesOf(task === undefined || task === column ? [column] : [column, task]) === 0;
const named = own
.filter((column) => column.index !== count &&
!column.nests &&
(0,evidence.CY)(column) >= 1.8 &&
!(0,evidence.Vs)(column.name) &&
(column !== task || (0,evidence.CY)(column) > 2.5))
.sort((a, b) => (0,evidence.CY)(b) - (0,evidence.CY)(a));
const repeats = ({ values, filled }) => filled >= 4 && 2 * values.length <= filled;
const best = named.find((column) => (0,evidence.CY)(column) >= 2.9 || isUnique(column)) ?? named.find((column) => !repeats(column));
if (best !== undefined)
return asIdentity(best);
const [first] = own;
if (first === undefined || count === 0)
return undefined;
const holdsOutcomes = first.content === 'outcomes' || first.content === 'nothing';
const distinct = first.filled === first.values.length && first.filled > 0;
if (!(holdsOutcomes && (count !== undefined || !distinct)))
return asIdentity(first);
const others = own.filter((column) => column.content === 'other' &&
!column.nests &&
isUnique(column) &&
measureKind(column.name) !== 'flag' &&
(0,evidence.p5)(column.normal) === 0 &&
!isMeasureWord(column.normal));
return others.length === 1 ? asIdentity(others[0]) : undefined;
}
function asIdentity(column) {
return { column: column.index, isText: looksLikeText(column) };
}
function looksLikeText(column) {
if ((0,evidence.CY)(column) >= 2.9 && !(0,evidence.b5)(column))
return false;
return column.values.some((value) => value.length > 64 || /\s\S+\s/.test(value.trim()));
}
;
const LONG_ROLES = [
'count', 'error', 'subject', 'answer', 'reference', 'text', 'judge', 'confidence', 'cost', 'latency', 'inputTokens',
'outputTokens', 'stopReason', 'family', 'picked',
];
const GIVEN = [
['answer', 'answer'],
['reference', 'reference'],
['prompt', 'text'],
['cost', 'cost'],
['latency', 'latency'],
['tokens', 'outputTokens'],
['confidence', 'confidence'],
['group', 'subject'],
];
function solveLong(columns, hints) {
const { family, options, forced } = hints;
const choice = findKeys(columns, {
query: forced.query,
model: forced.model,
task: forced.task,
repeat: forced.repeat,
labels: new Set([...options.labels(columns.map(({ name }) => name)).values()].map((index) => columns[index])),
...splitColumns(columns, family),
isWhole: family.isWhole,
repeats: options.repeats,
oneModel: family.tables.length === 1,
});
if (choice.kind !== 'keys')
return inListsAlone(columns.slice(0, family.own)) ?? keyRefusal(choice, columns);
const { keys } = choice;
if (keys.metric !== undefined)
return ofOneMetric(keys.metric, keys, hints);
const clash = clashOf(keys, hints) ?? productClash(keys, family, forced);
if (clash !== undefined)
return clash;
const taken = new Set([keys.query, keys.model, keys.task, keys.repeat]);
const left = columns.slice(0, family.own).filter((column) => !taken.has(column) && !sumsUpFiles(column, family));
return withOutcome(columns, keys, left, hints);
}
function withOutcome(columns, keys, left, { family, options, forced }) {
const compared = comparison(left, forced);
if (compared !== undefined)
return shapeOf(columns, family.own, keys, forced, compared.answer, [], compared.reference);
const wanted = options.columns.get('outcome') ?? options.metric;
if (wanted !== undefined && forced.outcome === undefined) {
const input = options.columns.has('outcome') ? 'columns' : 'metric';
return (0,solve_refusal.T)(`there is no column ${(0,errors.hD)(wanted)}, which \`${input}\` names.`, `There are: ${(0,listed.r)(columns.slice(0, family.own).map(({ name }) => name))}.`);
}
const { rightWord } = options;
if (forced.outcome !== undefined && rightWord !== undefined) {
const spelled = rightWhere(forced.outcome, rightWord);
return spelled === undefined
? (0,solve_refusal.T)(`\`columns\`: ${(0,errors.hD)(forced.outcome.name)} never is ${(0,errors.hD)(rightWord)}.`, `It holds ${(0,listed.r)(forced.outcome.values)}.`)
: shapeOf(columns, family.own, keys, forced, spelled, []);
}
const isInverted = forced.outcome !== undefined && options.inverts === true;
if (forced.outcome !== undefined && !isInverted && isBad(forced.outcome))
return badOutcome(forced.outcome);
const given = isInverted ? inverted(forced.outcome) : forced.outcome;
if (isInverted && given === undefined)
return (0,solve_refusal.T)(`\`columns\`: ${(0,errors.hD)(forced.outcome.name)} holds other things than right and wrong and cannot be inverted.`, 'Give a column of 1 and 0, or one in which more is better.');
const outcome = given === undefined
? chooseOutcome(left, options)
: {
kind: 'chosen',
column: isInverted ? given : withMarks(given),
unused: left.filter((column) => column !== forced.outcome &&
column.content === 'outcomes' &&
['verdict', 'score'].includes(measureKind(column.name))),
};
if (outcome.kind === 'bad')
return badOutcome(outcome.column);
if (outcome.kind === 'several')
return severalOutcomes(outcome);
if (outcome.kind === 'none')
return noOutcome(outcome.considered, left);
if (forced.outcome === undefined && isMean(outcome.column))
return averages();
return shapeOf(columns, family.own, keys, forced, outcome.column, outcome.unused);
}
function shapeOf(columns, own, keys, forced, outcome, unused, compare) {
const names = columns.slice(0, own).map(({ normal }) => normal);
const other = new Map();
const query = asIdentity(keys.query);
const taken = new Set([keys.query.index, keys.model?.index, outcome.index]);
if (keys.task !== undefined)
other.set('task', keys.task.index);
if (keys.repeat !== undefined)
other.set('repeat', keys.repeat.index);
for (const [name, role] of GIVEN) {
const given = forced[name];
if (given !== undefined)
other.set(role, given.index);
}
for (const role of LONG_ROLES) {
if (other.has(role))
continue;
const column = (0,roles._R)(role, names);
const isOwn = column !== undefined &&
(!taken.has(column) || (role === 'text' && column === query.column && query.isText && (0,evidence.b5)(keys.query)));
if (isOwn && ![...other.values()].includes(column))
other.set(role, column);
}
const shape = {
kind: 'long',
query,
outcome: outcome.index,
spelling: outcome.spelling ?? tables_spelling.bj,
model: keys.model?.index,
other,
unused: unused.map(({ index }) => index),
...(compare === undefined ? {} : { compare: compare.index }),
};
return { kind: 'shape', shape };
}
function ofOneMetric(column, keys, hints) {
const { family, options } = hints;
const wanted = options.metric ?? options.columns.get('outcome');
const value = column.values.find((one) => one === wanted) ?? (column.values.length === 1 ? column.values[0] : undefined);
if (value === undefined) {
return (0,solve_refusal.T)(`each answer has a row for each ${(0,solve_refusal.p)(column.name)}: ${(0,listed.r)(column.values)}.`, `Name the one that counts, for example \`metric: ${(0,solve_refusal.p)(column.values[0])}\`; \`repeats\` is no cure.`);
}
if (isBadByName(value))
return (0,solve_refusal.T)(`${(0,errors.hD)(value)} is by its name of what is bad, and 1 must mean right.`, 'Name a metric of which more is better.');
const code = column.values.indexOf(value);
const rows = family.rows.filter((_, row) => column.codes[row] === code);
const filtered = family.names.map((name, index) => columnOf(index, name, rows.map(({ cells }) => cells[index]), options.passThreshold > 1, index >= family.own));
const again = (one) => (one === undefined ? undefined : filtered[one.index]);
const fresh = {
query: again(keys.query),
model: again(keys.model),
...(keys.task === undefined ? {} : { task: again(keys.task) }),
};
const taken = new Set([fresh.query, fresh.model, fresh.task, again(column)]);
const left = filtered.slice(0, family.own).filter((one) => !taken.has(one));
const onlyTable = { ...hints, options: { ...options, metric: undefined, columns: new Map() }, forced: {} };
const solved = withOutcome(filtered, fresh, left, onlyTable);
return solved.kind === 'shape' && solved.shape.kind === 'long'
? { kind: 'shape', shape: { ...solved.shape, only: { column: column.index, value } } }
: solved;
}
function clashOf(keys, { options }) {
if (keys.repeat === undefined || options.repeats || !keys.repeat.isPath)
return undefined;
return (0,solve_refusal.T)(`the files differ in ${(0,solve_refusal.p)(keys.repeat.name)} (${(0,listed.r)(keys.repeat.values)}), which looks like repeated draws of the same models.`, 'Set `repeats` to first, majority, mean or samples, or give one of them.');
}
function keyRefusal(choice, columns) {
switch (choice.kind) {
case 'several':
return (0,solve_refusal.T)(choice.columns.length === 1
? `it is not clear whether ${(0,errors.hD)(choice.columns[0].name)} names the ${choice.role}.`
: `several columns could name the ${choice.role}: ${(0,listed.r)(choice.columns.map(({ name }) => name))}.`, `Say which, for example ${paste(choice.role, choice.columns)}.`);
case 'factors': {
const { model, query } = choice;
const names = choice.columns.map(({ name }) => name);
const factor = (0,solve_refusal.p)(names[0]);
return (0,solve_refusal.T)(`rows of one model (${(0,solve_refusal.p)(model.name)}) on one question (${(0,solve_refusal.p)(query.name)}) differ in ${(0,listed.r)(names)}.`, `Say what that is: \`columns: task = ${factor}\` where ids restart with it, \`columns: repeat = ${factor}\` where it counts repeated draws, \`columns: model = ${wholeOf(factor)}\` where it is what is compared.${leftOutText(choice.columns[0])}`);
}
case 'missing': {
const considered = choice.considered.filter(({ isPath }) => !isPath).map(({ name }) => name);
return choice.role === 'model'
? (0,solve_refusal.T)(`no column names the model${considered.length > 0 ? `; there are ${(0,listed.r)(considered)}` : ''}.`, `Say which does: \`columns: model = ${example('model', choice.considered)}\`, or \`model = {file}\` or \`{folder}\` where names on disk do.`)
: (0,solve_refusal.T)(`no column names the question${considered.length > 0 ? `; there are ${(0,listed.r)(considered)}` : ''}.`, `Say which does: \`columns: query = ${example('query', choice.considered)}\`.${columns.some((column) => (0,evidence.CY)(column) >= 1.8) ? '' : ' Without an id, results of several models cannot be joined.'}`);
}
}
}
function example(role, considered) {
const named = considered.filter((column) => !column.isPath &&
column.content !== 'outcomes' &&
column.values.length > 1 &&
(role === 'query' || (0,evidence.CY)(column) < 1.8));
const again = named.filter(({ filled, values }) => 2 * values.length <= filled);
const sign = role === 'query' ? -1 : 1;
const [first] = [...(role === 'query' ? named : again)].sort((a, b) => sign * (a.values.length - b.values.length));
return first === undefined ? 'NAME' : (0,solve_refusal.p)(first.name);
}
const wholeOf = (name) => name.replace(/^(\{[a-z]+(?::[0-9]+)?)\.[0-9]+\}$/, '$1}');
function paste(role, columns) {
return columns.map(({ name }) => `\`columns: ${role} = ${(0,solve_refusal.p)(name)}\``).join(' or ');
}
function severalOutcomes({ columns, why }) {
const names = columns.map(({ name }) => name);
if (names.length === 1)
return (0,solve_refusal.T)(`it is not clear whether ${(0,errors.hD)(names[0])} is the outcome${why === undefined ? '' : `: ${why}`}.`, `If it is, say so: ${paste('outcome', columns)}.`);
return (0,solve_refusal.T)(`several columns could be the outcome: ${(0,listed.r)(names)}${why === undefined ? '' : ` (${why})`}.`, `Say which: ${paste('outcome', columns.slice(0, 6))}.`);
}
function noOutcome(considered, left) {
const names = (considered.length > 0 ? considered : left).filter(({ nests }) => !nests).map(({ name }) => name);
const odd = considered.find(({ name, values }) => ['verdict', 'score', 'status'].includes(measureKind(name)) && values.length > 0);
const isWords = odd !== undefined && odd.values.length >= 2 && odd.values.length <= 6;
const lines = isWords
? odd.values.map((value) => `\`columns: outcome = ${(0,solve_refusal.p)(odd.name)} is ${(0,solve_refusal.p)(value)}\``)
: [];
const word = isWords ? ` If one word of ${(0,solve_refusal.p)(odd.name)} means right, name it: ${lines.join(' or ')}.` : '';
const seen = odd === undefined ? '' : ` ${(0,solve_refusal.p)(odd.name)} holds ${(0,listed.r)(odd.values.slice(0, 4))}.`;
const [pair] = namedPairs(left);
const equal = pair === undefined
? ''
: ` Where right means equal, write \`columns: answer = ${(0,solve_refusal.p)(pair.answer.name)}\` and \`reference = ${(0,solve_refusal.p)(pair.reference.name)}\`, one a line.`;
return (0,solve_refusal.T)(`no column says right or wrong; considered: ${names.length === 0 ? 'none' : (0,listed.r)(names)}.${seen}`, `Grade the answers first, or say which column holds the grades: \`columns: outcome = NAME\`.${word}${equal}`);
}
;
function unsureOf({ models, doubtful, why, answers }) {
const line = (names) => `\`models: ${names.map(solve_refusal.p).join(', ')}\``;
return (0,solve_refusal.T)(`${(0,listed.r)(doubtful)} may or may not be a model beside ${(0,listed.r)(models)}: ${why}.`, `Name the models: ${line([...models, ...doubtful])} if it is one, ${line(models)} if it is not${answers === undefined ? '' : `; if ${(0,errors.hD)(answers)} holds the right answers, write \`columns: reference = ${(0,solve_refusal.p)(answers)}\``}.`);
}
function goldRefusal({ column, models }) {
const name = (0,solve_refusal.p)(column.name);
return (0,solve_refusal.T)(`${(0,errors.hD)(column.name)} is written like ${(0,listed.r)(models)}: it may hold the right answers to compare them with, or they are verdicts already.`, `If they are answers, say so: \`columns: reference = ${name}\`; if 1 means right in them, say what the column is: \`columns: group = ${name}\`.`);
}
var total_rows = __webpack_require__(2537);
;
const ASKS_WHETHER = /(?:^|[.!?:\n]\s*)(?:is|are|was|were|am|do|does|did|can|could|will|would|shall|should|has|have|had|may|might|must|isn't|aren't|doesn't|don't|ist|sind|war|hat|haben|kann|darf|est-ce|\u00bfes|\u00bfson|\u00bfest\u00e1|\u00bfpuede|\u00bftiene)\b[^.!?\n]{2,300}\?\s*$/i;
const STATEMENT = /^(?:statement|claim|proposition|hypothesis|assertion|fact|theorem)s?(?:_text)?$/;
function asksWhether(value) {
const text = value.trim();
return text.endsWith('?') && ASKS_WHETHER.test(text);
}
function yesOrNoQuestions(columns) {
return columns.find(({ normal, values, content }) => {
if (content !== 'other' || values.length < 3)
return false;
const seen = values.slice(0, 200);
return STATEMENT.test(normal) || seen.filter(asksWhether).length > 0.6 * seen.length;
});
}
function areYesOrNo(columns) {
const words = new Set(columns.flatMap(({ values }) => values.map((value) => value.toLowerCase())));
return words.size > 0 && [...words].every((word) => /^(?:yes|no|y|n|true|false|ja|nein|oui|non|s\u00ed|si)$/.test(word));
}
function answersRefusal(questions, names) {
return (0,solve_refusal.T)(`${(0,listed.r)(names)} hold yes and no (or true and false) under questions that ask for just that (${(0,errors.hD)(questions.name)}): they may be answers as well as verdicts.`, 'If they are answers, add a column with the right ones and say so: `columns: reference = NAME`. If they are verdicts, write 1 and 0.');
}
function pairwise(columns) {
const winner = columns.find(({ normal }) => /(?:^|_)(?:winner|preferred|preference|chosen_model)(?:_|$)/.test(normal));
const isPair = columns.some(({ normal }) => /^(?:model|response|answer|output|assistant)_?(?:a|1)$/.test(normal));
if (winner === undefined || (!isPair && !/_(?:a|b|1|2|tie)$/.test(winner.normal)))
return undefined;
return (0,solve_refusal.T)(`${(0,errors.hD)(winner.name)} says which of two answers is better, not whether an answer is right.`, "Give one row per question with the verdict on each model's own answer. AlpacaEval and Arena-Hard files are read as wins over their baseline.");
}
;
function likeModels(columns, models) {
const filled = models.filter(({ column }) => column.content === 'outcomes').map(({ column }) => column);
if (filled.length === 0 || !filled.every(isBinary))
return [];
return columns.filter((column) => isBinary(column) && !isProperty(column) && !isMadeFrom(filled, column));
}
function unexplainedMeasures(own, models, used) {
const outcomes = new Set(models.map(({ column }) => column.index));
return [...used]
.map((index) => own[index])
.filter((column) => !outcomes.has(column.index) &&
column.values.length >= 2 &&
isBinary(column) &&
!stemsOf(column.name.trim()).some(({ stem, measure }) => GRADES.has(measureKind(measure)) && models.some(({ name }) => name === stem)));
}
const GRADES = new Set(['verdict', 'score', 'status', 'partly', 'metric']);
const isResult = (value) => typeof value === 'boolean' || value === 0 || value === 1;
function isBinary({ content, values, spelling }) {
if (content !== 'outcomes')
return false;
return values.map((value) => spelling.read(value)).every((result) => result === 'missing' || isResult(result));
}
function isProperty({ normal, values }) {
const isSetting = (0,roles.XU)(normal) && !NO_SETTING.test(normal) && /^(?:other|flag)$/.test(measureKind(normal));
return PROPERTY.test(normal) || (values.length === 1 && isSetting);
}
function movesWith(column, models) {
if (models.length < 3 || !isBinary(column) || !models.every(isBinary))
return false;
const rows = [...column.codes.keys()].filter((row) => [column, ...models].every((one) => alike_numberAt(one, row) !== undefined));
if (rows.length < 50)
return false;
const results = models.map((model) => rows.map((row) => alike_numberAt(model, row)));
const sums = rows.map((_, i) => results.reduce((sum, one) => sum + one[i], 0));
const least = Math.min(...results.map((one) => correlation(one, sums.map((sum, i) => sum - one[i]))));
return (least > 0.1 &&
correlation(rows.map((row) => alike_numberAt(column, row)), sums) >= least);
}
function correlation(a, b) {
const [meanA, meanB] = [a, b].map((one) => one.reduce((sum, value) => sum + value, 0) / one.length);
let [ab, aa, bb] = [0, 0, 0];
for (const [i, value] of a.entries()) {
const [x, y] = [value - meanA, b[i] - meanB];
[ab, aa, bb] = [ab + x * y, aa + x * x, bb + y * y];
}
return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
}
const NO_SETTING = /^(?:id|idx|index|item|n|total|count)$/;
const PROPERTY = /^(?:(?:is|has|needs|requires|contains|was|can|should|uses|used)_.*|flagged|truncated|cached|skipped|ambiguous|multilingual|level|difficulty|split|fold|subset|seed)$/;
const alike_MADE = [
[/oracle|any|some|best|max|union/i, (right, _, value) => value === Number(right > 0)],
[/all|every|both|min|worst|intersection/i, (right, of, value) => value === Number(right === of)],
[/none/i, (right, _, value) => value === Number(right === 0)],
[/majority|consensus|median/i, (right, of, value) => 2 * right === of || value === Number(2 * right > of)],
];
function isMadeFrom(models, column) {
return alike_MADE.some(([name, holds]) => name.test(column.name) &&
[...column.codes].every((code, row) => {
const results = models.map((model) => alike_numberAt(model, row)).filter((result) => result !== undefined);
const value = alike_numberAt(column, row);
return code === -1 || value === undefined || holds(results.filter(Boolean).length, results.length, value);
}));
}
function alike_numberAt({ codes, values, spelling }, row) {
const result = codes[row] === -1 ? undefined : spelling?.read(values[codes[row]]);
return isResult(result) ? Number(result) : undefined;
}
;
function referenceOf(own, query) {
const names = own.map(({ normal }) => normal);
const candidates = [
(0,roles._R)('reference', names),
(0,roles._R)('answer', names),
...own.filter(({ normal }) => reference_REFERENCE.test(normal)).map(({ index }) => index),
];
return candidates
.filter((index) => index !== undefined)
.map((index) => own[index])
.find(({ index, values, nests }) => index !== query?.column && !nests && values.length >= 2 && values.length <= 30);
}
const reference_REFERENCE = /^(?:(?:gold|true|correct|reference|expected|right|target|ground_truth)_(?:answer|label|output|response|option|choice|class)|golden_answer|answer_key|truth)$/;
const wordsOfColumn = ({ values }) => new Set(values.map((value) => value.toLowerCase()));
function isAnswerLike(column, reference) {
if (reference === undefined ||
column === reference ||
column.nests ||
column.values.length < 2 ||
column.values.length > 30)
return false;
const known = wordsOfColumn(reference);
return (known.size >= 2 &&
[...wordsOfColumn(column)].every((word) => known.has(word)) &&
measureKind(column.name) === 'unknown' &&
!(0,roles.XU)(column.normal));
}
function sharesWords(column, reference) {
const known = wordsOfColumn(reference);
return (column !== reference &&
!column.nests &&
measureKind(column.name) === 'unknown' &&
!(0,roles.XU)(column.normal) &&
[...wordsOfColumn(column)].some((word) => known.has(word)));
}
function isWrittenLike(column, others) {
const words = new Set(others.flatMap((other) => [...wordsOfColumn(other)]));
return (column.content === 'outcomes' &&
column.values.length === 2 &&
words.size === 2 &&
[...wordsOfColumn(column)].every((word) => words.has(word)));
}
function mayBeReference({ name, normal }) {
const kind = measureKind(name);
if (/^(?:label|answer|expected|target|gold|reference)s?$/.test(normal))
return true;
return /^(?:is_)?(?:correct|right)$/.test(normal) || (/^is_/.test(normal) && (kind === 'metric' || kind === 'flag'));
}
function comparedWith(models, reference) {
if (reference === undefined || models.length === 0)
return undefined;
const known = wordsOfColumn(reference);
const areAnswers = models.every(({ column }) => column.content === 'nothing' || [...wordsOfColumn(column)].every((word) => known.has(word)));
const spoken = new Set(models.flatMap(({ column }) => [...wordsOfColumn(column)]));
const areModels = models.length >= 2 && !models.some(({ column }) => (0,roles.XU)(column.normal));
return areModels && known.size >= 2 && spoken.size >= 2 && areAnswers ? reference : undefined;
}
;
const AGGREGATE = /^(?:(?:any|all|none|some|every|both|mean|avg|average|median|min|max|best|worst|oracle|majority|consensus|union|intersection|total|sum|overall|num|count|n)(?:[_ -].*)?|.*[_ -](?:oracle|majority|mean|average|any|all|avg))$/i;
function stemmed(own, hints) {
const found = measured(own.map(({ name }) => name));
if (found === undefined)
return undefined;
const things = [...found.things].filter(([thing]) => hints.selects?.(thing) !== false || hints.selects === undefined);
const holdsOutcomes = (column) => column !== undefined &&
(column.content === 'outcomes' || column.content === 'mixed' || column.content === 'nothing');
const counts = new Map();
for (const [, measures] of things)
for (const [measure, at] of measures)
if (holdsOutcomes(own[at]) && (measure === '' || isOutcomeMeasure(measure)))
counts.set(measure, (counts.get(measure) ?? 0) + 1);
const most = Math.max(0, ...counts.values());
const candidates = [...counts].filter(([, count]) => count === most).map(([measure]) => measure);
const wanted = hints.outcome === undefined ? undefined : candidates.find((measure) => measure === hints.outcome);
const outcome = wanted ?? bestMeasure(candidates);
if (outcome === undefined)
return candidates.length > 1 ? { kind: 'measures', measures: candidates } : undefined;
const used = new Set();
const models = [];
for (const [name, measures] of things) {
for (const at of measures.values())
used.add(at);
const at = measures.get(outcome);
const column = at === undefined ? undefined : own[at];
if (holdsOutcomes(column) && !isAggregate(name, hints))
models.push({ name, column, beside: besideOf(measures, outcome) });
}
return models.length === 0 || (outcome !== '' && models.length < 2)
? undefined
: { outcome, measures: candidates, models, used };
}
function isOutcomeMeasure(measure) {
const kind = measureKind(measure);
return kind === 'verdict' || kind === 'score' || kind === 'status' || kind === 'partly' || kind === 'metric';
}
function bestMeasure(candidates) {
if (candidates.includes(''))
return '';
const byKind = (kind) => candidates.filter((measure) => measureKind(measure) === kind);
const clear = candidates.filter((measure) => measure === 'correct' || measure === 'is_correct');
for (const group of [clear, byKind('verdict'), byKind('score'), byKind('status'), candidates]) {
if (group.length === 1)
return group[0];
if (group.length > 1)
return undefined;
}
return undefined;
}
function besideOf(measures, outcome) {
const beside = new Map();
for (const [measure, at] of measures) {
if (measure === outcome || measure === '')
continue;
const role = roleOfMeasure(measure);
if (role !== undefined && !beside.has(role))
beside.set(role, at);
}
return beside;
}
function roleOfMeasure(measure) {
if (ANSWERS.has(measure))
return 'answer';
if (COSTS.has(measure))
return 'cost';
if (LATENCIES.has(measure) && !measure.endsWith('ms'))
return 'latency';
if (/(?:output|completion)_tokens$/.test(measure))
return 'outputTokens';
if (/(?:input|prompt)_tokens$/.test(measure))
return 'inputTokens';
return measure === 'confidence' ? 'confidence' : undefined;
}
const isAggregate = (name, { isNamed }) => AGGREGATE.test(name.trim()) && !isNamed(name.trim());
var tables_table = __webpack_require__(5517);
;
function wideColumns(own, byStem, hints) {
const names = own.map(({ normal }) => normal);
const count = (0,roles._R)('count', names);
const task = hints.task?.index ?? (0,roles._R)('task', names);
const query = identityOf(own, count, hints.task ?? (task === undefined ? undefined : own[task]), hints.query);
const setAside = [];
const found = [...(byStem?.models ?? [])];
const used = new Set([...(byStem?.used ?? []), query?.column, count, task]);
const odd = unexplainedMeasures(own, found, byStem?.used ?? new Set());
for (const column of odd)
if (hints.selects?.(column.name.trim()) === true)
used.delete(column.index);
const open = own.filter((column) => !hints.described.has(column));
const byName = referenceOf(own, query);
const reference = hints.reference ?? (byName !== undefined && !hints.described.has(byName) ? byName : undefined);
const mayAnswer = (column) => isAnswerLike(column, reference) ||
(hints.reference !== undefined && sharesWords(column, reference) && column.index !== query?.column);
const areAnswers = open.filter(mayAnswer).length >= 2;
for (const column of open) {
if (column === reference || used.has(column.index) || hints.labels.has(column.index))
continue;
const selected = hints.selects?.(column.name.trim());
const compared = byStem === undefined && areAnswers && mayAnswer(column);
const hasStems = byStem !== undefined && byStem.outcome !== '';
const why = compared ? undefined : whyNoModel(column, selected, hasStems, hints);
if (why === undefined)
found.push({ name: column.name.trim(), column, beside: new Map() });
else
setAside.push({ column: column.index, why });
}
const models = ofOneKind(found, hints, setAside);
return { query, task, count, models, setAside, odd, open, reference, mayAnswer, areAnswers };
}
const NOT_SELECTED = 'not selected by `models`';
const ROW_NUMBERS = 'row numbers';
function whyNoModel(column, selected, hasStems, hints) {
const { normal, content, name } = column;
if (selected === false)
return NOT_SELECTED;
if (name === tables_table.lf)
return 'the keys of the rows';
if (content === 'other')
return 'no outcomes';
if (UNNAMED.test(normal) && content === 'nothing')
return 'neither a name nor outcomes';
if (UNNAMED.test(normal) && areRowNumbers(column))
return ROW_NUMBERS;
if (selected === true || hints.isNamed(name.trim()))
return undefined;
if ((0,roles.XU)(normal) || (0,evidence.fD)(column) >= 1)
return 'not models by name';
const measure = measureKind(name);
if ((0,evidence.Vs)(name) && !hasStems && measure !== 'flag')
return undefined;
if (NUMBERING.test(normal))
return 'not models by name';
if (isAggregate(name, hints))
return 'made from the columns of the models, by name';
if (measure !== 'unknown')
return 'not models by name';
return hasStems ? 'named otherwise than the columns of the models' : undefined;
}
const NUMBERING = /^(?:repeat|repetition|trial|attempt|epoch|sample|draw|run|seed|iteration|replicate|fold|round)_(?:number|num|no|idx|index|id)$/;
const UNNAMED = /^(?:unnamed:_\d+)?$/;
function areRowNumbers({ codes, values }) {
const first = Number(values[codes[0]]);
return ((first === 0 || first === 1) && [...codes].every((code, i) => code !== -1 && Number(values[code]) === first + i));
}
function ofOneKind(found, hints, setAside) {
const kindOf = ({ column }) => column.content === 'outcomes' ? writingOf(column) : column.content;
const counts = new Map();
for (const one of found)
counts.set(kindOf(one), (counts.get(kindOf(one)) ?? 0) + 1);
const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
const isSmall = (found[0]?.column.codes.length ?? 0) < wide_columns_FEW_ROWS;
if (usual === undefined || isSmall || usual[1] < 2 || 2 * usual[1] <= found.length)
return found;
return found.filter((one) => {
const kind = kindOf(one);
const isOdd = kind !== usual[0] && usual[0] !== 'any' && !['nothing', 'mixed', 'any'].includes(kind);
const isModel = !isOdd ||
(0,evidence.Vs)(one.name) ||
hints.selects?.(one.name) === true ||
hints.isNamed(one.name) ||
found.length < 3 ||
isPartOf(kind, usual[0]);
if (!isModel)
setAside.push({ column: one.column.index, why: 'written otherwise than the columns of the models' });
return isModel;
});
}
const wide_columns_FEW_ROWS = 8;
const isPartOf = (kind, usual) => usual === 'fractions' && kind === 'numbers';
function writingOf({ values, spelling }) {
const results = values.map((value) => spelling.read(value)).filter((result) => result !== 'missing');
const numbers = results.filter((result) => typeof result === 'number');
if (numbers.length === 0)
return 'words';
if (numbers.length < results.length)
return 'any';
const fractions = numbers.filter((result) => result !== 0 && result !== 1).length;
return fractions === 0 ? 'numbers' : 2 * fractions >= numbers.length && fractions > 2 ? 'fractions' : 'any';
}
;
const CONTAINER = /^(?:(?:model_?)?(?:results?|scores?|outcomes?|evaluations?|evals?|metrics|answers?|responses?|outputs?|predictions?|verdicts?|grades?|judge?ments?)|models?|llms?|correct|correctness|is_correct|passed|systems?|by_model|per_model)\./i;
const container_GRADES = /^(?:model_?)?(?:scores?|metrics|grades?|evaluations?|evals?|correct)/i;
function withoutContainer(columns) {
const counts = new Map();
const containerOf = ({ name }) => CONTAINER.exec(name)?.[0] ?? '';
for (const column of columns)
counts.set(containerOf(column), (counts.get(containerOf(column)) ?? 0) + 1);
const names = new Set(columns.map(({ name }) => name));
const areModels = (container) => {
const inner = columns.filter((column) => containerOf(column) === container);
const known = inner.filter(({ name }) => (0,evidence.Vs)(name.slice(container.length))).length;
return !container_GRADES.test(container) || 2 * known > inner.length;
};
return columns.map((column) => {
const container = containerOf(column);
const name = column.name.slice(container.length);
if (container === '' || counts.get(container) < 2 || !areModels(container) || names.has(name))
return column;
names.add(name);
return { ...column, name, normal: name === '' ? column.normal : (0,roles.tK)(name) };
});
}
;
function solveWide(columns, hints) {
const own = withoutContainer(writtenAlike(columns.filter(({ isPath }) => !isPath)));
const byStem = stemmed(own, hints);
if (byStem?.kind === 'measures')
return byStem;
const found = wideColumns(own, byStem, hints);
const { models, query, count, mayAnswer, areAnswers } = found;
const holding = models.filter(({ column }) => column.content === 'outcomes' || column.content === 'mixed' || (areAnswers && mayAnswer(column)));
if (holding.length === 0) {
const selectedAway = own.some(({ content, name }) => content === 'outcomes' && hints.selects?.(name.trim()) === false);
if (!selectedAway)
return { kind: 'none' };
}
if (query === undefined && count === undefined)
return { kind: 'none', why: 'query' };
const compare = comparedColumn(found, hints);
const isSure = (byStem !== undefined && models.length >= 3) ||
models.some(({ name }) => (0,evidence.Vs)(name)) ||
compare !== undefined;
const shape = () => wideShape(own, found, byStem, compare, hints);
return (obstacle(own, found, isSure, hints) ?? { kind: 'wide', measures: byStem?.measures ?? [], isSure, shape: shape() });
}
function comparedColumn({ models, reference, mayAnswer }, hints) {
const isForced = hints.reference !== undefined;
const holdAnswers = models.some(({ column }) => column.content !== 'outcomes' && mayAnswer(column));
return comparedWith(models, reference) ?? (isForced && holdAnswers ? reference : undefined);
}
function obstacle(own, found, isSure, hints) {
const { models, setAside, odd, open, reference, query } = found;
const isForced = hints.reference !== undefined;
const variants = variantsOf(models.map(({ name }) => name).filter((name) => hints.selects?.(name) !== true));
if (variants !== undefined)
return { kind: 'variants', variants };
const doubtful = doubtOf(models, own, hints);
const sure = models.filter(({ name }) => !doubtful.includes(name));
const gold = isForced
? undefined
: open.find((column) => isGoldBeside(column, column === reference, sure, query, hints));
if (gold !== undefined)
return { kind: 'gold', column: gold, models: sure.map(({ name }) => name) };
if (doubtful.length > 0)
return {
kind: 'unsure',
models: sure.map(({ name }) => name),
doubtful,
why: 'it may be a property of the question',
isSure,
answers: isForced
? undefined
: models.find(({ name, column }) => doubtful.includes(name) && isLikeAll(column, sure))?.name,
};
const alike = likeModels([
...setAside.filter(({ why }) => why !== NOT_SELECTED && why !== ROW_NUMBERS).map(({ column }) => own[column]),
...odd.filter(({ name }) => hints.selects?.(name.trim()) === undefined),
], models);
if (alike.length === 0)
return undefined;
return {
kind: 'unsure',
models: models.map(({ name }) => name),
doubtful: alike.map(({ name }) => name.trim()),
why: 'it holds what the columns of the models hold, and only its name is another',
isSure,
};
}
function wideShape(own, { query, task, count, models, setAside: others }, byStem, compare, hints) {
const filled = models.filter(({ column }) => column.content !== 'nothing');
const spelling = compare !== undefined ? tables_spelling.bj : commonSpelling(filled.map(({ column }) => column));
const mixed = models.filter(({ column }) => column.content === 'mixed' && compare === undefined);
const known = new Set([...models.map(({ column }) => column.index), ...others.map(({ column }) => column)]);
const measures = [...(byStem?.used ?? [])].filter((at) => !known.has(at) && own[at].content === 'outcomes');
const why = 'another measure than the outcome of its model';
const setAside = [...others, ...measures.map((column) => ({ column, why }))];
const facts = factColumns(own, query);
const shown = new Set([
...models.flatMap(({ beside }) => [...beside.values()]),
...facts.values(),
...(compare === undefined ? [] : [compare.index]),
]);
return {
kind: 'wide',
query,
models: models.map(({ name, column, beside }) => ({ name, column: column.index, beside })),
spelling: spelling ?? tables_spelling.bj,
task,
count,
setAside: setAside.filter(({ column }) => !shown.has(column)),
doubtful: mixed.filter(({ name }) => hints.selects?.(name) !== true).map(({ column }) => column.index),
facts,
...(compare === undefined ? {} : { compare: compare.index }),
};
}
function commonSpelling(columns) {
return (0,tables_spelling.k2)(new Set(columns.flatMap(({ values }) => values)));
}
function doubtOf(models, own, hints) {
const isOpen = ({ name }) => !POLICY.test(name) && hints.selects?.(name) !== true && !hints.isNamed(name);
const families = models.filter(({ name }) => (0,evidence.xT)(name));
const known = new Set(families.map(({ column }) => column));
const isAmong = ({ column }) => [-1, 1].every((step) => known.has(own[column.index + step])) && movesWith(column, [...known]);
const others = models.filter((model) => !(0,evidence.xT)(model.name) && isOpen(model) && !isAmong(model));
if (families.length >= 2 && others.length < families.length)
return others.map(({ name }) => name);
const sure = models.filter(({ name }) => (0,evidence.Vs)(name) && !POLICY.test(name));
if (sure.length < 2 || sure.length === models.length)
return [];
return models
.filter((model) => !(0,evidence.Vs)(model.name) && /^[a-z]+(?:_[a-z]+)*$/.test(model.name) && isOpen(model))
.map(({ name }) => name);
}
const POLICY = /(?:^|[_-])(?:baseline|ours|router|routed|routing|ensemble|vote|voting|cascade|mixture|moa|finetuned|tuned|base|student|teacher|distilled|system|agent)(?:[_-]|$)/i;
const isVerdictNumber = (value) => /^(?:[01](?:\.0+)?|true|false)$/i.test(value);
const isLikeAll = (column, models) => isWrittenLike(column, models.map((model) => model.column));
function isGoldBeside(column, isReference, models, query, hints) {
return (
(isReference ? column.values.every((value) => isVerdictNumber(value)) : mayBeReference(column)) &&
column.index !== query?.column &&
hints.selects?.(column.name.trim()) !== true &&
!hints.isNamed(column.name.trim()) &&
models.length >= 2 &&
isLikeAll(column, models));
}
function factColumns(own, query) {
const names = own.map(({ normal }) => normal);
const facts = new Map();
for (const role of ['text', 'reference', 'subject']) {
const column = (0,roles._R)(role, names);
if (column !== undefined && (column !== query?.column || role === 'text'))
facts.set(role, column);
}
return facts;
}
;
function solve(family, given) {
const anyScale = given.passThreshold > 1;
const all = columnsOf(withoutTotals(family), anyScale);
const options = spelledOutcome(given, all) ?? given;
const forced = forcedColumns(all, options);
if ('kind' in forced)
return forced;
const columns = withoutWholes(all, family, forced);
const hints = { family, options, forced };
const own = columns.slice(0, family.own);
if (own.every(({ filled }) => filled === 0))
return (0,solve_refusal.T)('no row holds anything.', 'Did the evaluation end before it wrote its results?');
if (lacksHeader(family, own))
return noHeader(own);
const pairs = forced.outcome === undefined ? pairwise(own) : undefined;
if (pairs !== undefined)
return pairs;
const wide = forced.model !== undefined ? { kind: 'none' } : wideOf(own, options, forced);
if (forced.model !== undefined || forced.outcome !== undefined || hasModelColumn(own)) {
const long = solveLong(columns, hints);
if (long.kind === 'shape')
return long;
if (wide.kind === 'wide' && wide.isSure && forced.outcome === undefined)
return checkedWide(withTask(wide, columns, family), columns, options);
if (wide.kind === 'unsure' && wide.isSure && forced.outcome === undefined)
return unsureOf(wide);
if (isTransposed(own))
return transposed();
if (isLeaderboard(own.filter((column) => (0,evidence.fD)(column) >= 2), own))
return averages();
return averagesIn(own) ?? long;
}
if (wide.kind === 'measures')
return (0,solve_refusal.T)(`each model has several columns that could be its outcome: ${(0,listed.r)(wide.measures)}.`, `Say which, for example \`columns: outcome = ${(0,solve_refusal.p)(wide.measures[0])}\`.`);
if (wide.kind === 'gold')
return goldRefusal(wide);
if (wide.kind === 'variants')
return variantsRefusal(wide.variants);
if (isTransposed(own))
return transposed();
const isLong = readsAsLong(wide, columns, family, options);
if (wide.kind === 'wide' && !isLong)
return checkedWide(withTask(wide, columns, family), columns, options);
if (wide.kind === 'unsure' && !isLong)
return unsureOf(wide);
const beyond = wide.kind === 'none' ? beyondScale(own, options) : undefined;
if (beyond !== undefined)
return beyond;
const means = averagesIn(own);
const items = isLong || comparison(own, forced) !== undefined ? undefined : itemsOf(own);
if (items !== undefined && means === undefined)
return items;
const long = solveLong(columns, hints);
if (long.kind === 'shape')
return means !== undefined && family.tables.length === 1 && !isLong ? means : long;
if (wide.kind === 'none' && wide.why === 'query' && family.tables.length === 1) {
return (0,solve_refusal.T)('no column names the questions.', 'Give every question an id of its own in a column `query_id`; the order of the rows is not enough to join results by.');
}
return means ?? long;
}
function withTask(wide, columns, { tables }) {
const { shape } = wide;
if (tables.length === 1 || shape.query === undefined || shape.task !== undefined)
return wide;
const query = columns[shape.query.column];
if (duplicatesOf([query]) === 0)
return wide;
const task = columns.find((column) => column.isPath && duplicatesOf([query, column]) === 0 && isTask(column, query, columns));
return task === undefined ? wide : { ...wide, shape: { ...shape, task: task.index } };
}
function solve_shapeOf(wide) {
return { kind: 'shape', shape: wide.shape };
}
function checkedWide(wide, columns, options) {
const { models, query, count } = wide.shape;
if (query !== undefined && count !== undefined && isNoWeight(columns[query.column], columns[count]))
return (0,solve_refusal.T)(`${(0,errors.hD)(columns[count].name)} differs widely from row to row beside an id for each: it may be a weight or describe the question.`, 'If each row is one question, rename or remove this column; if rows are patterns that stand for many questions, remove the ids.');
const bad = badModels(models.map(({ name }) => name));
if (bad !== undefined)
return bad;
const asked = wide.shape.compare === undefined ? yesOrNoQuestions(columns) : undefined;
if (asked !== undefined && areYesOrNo(models.map(({ column }) => columns[column])))
return answersRefusal(asked, models.map(({ name }) => name));
const wanted = options.columns.get('outcome') ?? options.metric;
if (wanted !== undefined && !wide.measures.includes(measureOf(wanted))) {
const input = options.columns.has('outcome') ? 'columns' : 'metric';
return (0,solve_refusal.T)(`\`${input}\`: ${(0,errors.hD)(wanted)} is not a column of outcomes here: the table has one column per model.`, `Leave ${input === 'metric' ? '`metric`' : 'the line `outcome`'} out.`);
}
return (averagesIn(models.map(({ column }) => columns[column]), query === undefined ? undefined : columns[query.column]) ?? solve_shapeOf(wide));
}
function isNoWeight(query, { values, codes }) {
const isLarge = values.some((value) => Number(value) >= 10);
const isOfQueries = !query.values.every((id) => id.startsWith('pattern:'));
return isOfQueries && query.values.length === query.filled && codes.length >= 8 && values.length >= 4 && isLarge;
}
function wideOf(own, options, forced) {
const outcome = options.columns.get('outcome') ?? options.metric;
return solveWide(own, {
selects: options.selects,
isNamed: options.isNamed,
labels: new Set(options.labels(own.map(({ name }) => name)).values()),
query: forced.query,
task: forced.task,
reference: forced.reference,
described: new Set([forced.group, forced.prompt, forced.answer].filter((column) => column !== undefined)),
outcome: outcome === undefined ? undefined : measureOf(outcome),
});
}
function readsAsLong(wide, columns, family, options) {
const own = columns.slice(0, family.own);
const outcome = chooseOutcome(own, options);
const isVerdict = outcome.kind === 'chosen' &&
measureKind(outcome.column.name) === 'verdict' &&
outcome.column.content === 'outcomes';
if ((wide.kind === 'wide' || wide.kind === 'unsure') && wide.isSure)
return false;
if (isVerdict)
return true;
if (wide.kind !== 'wide')
return false;
const hasAnswers = own.some(({ normal, content }) => ANSWER_NAME.test(normal) && content !== 'nothing');
if (hasAnswers)
return true;
return family.tables.length > 1 && sharesQueries(columns, family, wide);
}
const ANSWER_NAME = /^(?:(?:model_|actual_|generated_|predicted_)?(?:response|output|prediction|completion|generation)s?|predicted_answer|actual_output)$/;
function sharesQueries(columns, { rows }, { shape }) {
if (shape.query === undefined)
return false;
const codes = columns[shape.query.column].codes;
const first = new Map();
let shared = 0;
for (const [row, { table }] of rows.entries()) {
const known = first.get(codes[row]);
if (known === undefined)
first.set(codes[row], row);
else if (rows[known].table !== table &&
shape.models.some(({ column }) => columns[column].codes[known] !== columns[column].codes[row]))
shared += 1;
}
return shared > 0.02 * first.size;
}
function hasModelColumn(own) {
return own.some((column) => {
if (column.nests || column.values.length === 0)
return false;
const name = (0,evidence.fD)(column);
if (name >= 2)
return true;
return name > -1 && column.values.length < column.filled && column.values.length > 1 && (0,evidence.kX)(column) > 0.8;
});
}
function beyondScale(own, { scores: areMeasured }) {
const scores = own.filter(({ index, name, spelling, content }) => index > 0 &&
spelling?.name === 'score' &&
content !== 'outcomes' &&
((0,evidence.Vs)(name) || measureKind(name) === 'unknown'));
if (scores.length < 2 || scores.length < own.length - 2)
return undefined;
return (0,solve_refusal.T)(`the numbers of ${(0,listed.r)(scores.map(({ name }) => name))} lie beyond 0 to 1.`, `If they are scores, ${(0,tables_spelling.hF)(areMeasured)}.`);
}
function itemsOf(own) {
const isGrade = ({ name, content }) => content === 'outcomes' && !['unknown', 'flag', 'other'].includes(measureKind(name));
if (own.some(isGrade))
return undefined;
const names = own.map(({ normal }) => normal);
if ((0,roles._R)('model', names) !== undefined || (0,roles._R)('outcome', names) !== undefined)
return undefined;
const [query] = own
.filter((column) => (0,evidence.CY)(column) >= 2 && !column.nests && column.filled > 0)
.sort((a, b) => (0,evidence.CY)(b) - (0,evidence.CY)(a));
if (query === undefined)
return undefined;
const columns = new Map();
for (const role of ['text', 'reference', 'subject']) {
const column = (0,roles._R)(role, names);
if (column !== undefined && (column !== query.index || role === 'text'))
columns.set(role, column);
}
const [reference, answer] = [(0,roles._R)('reference', names), (0,roles._R)('answer', names)];
if (reference === undefined && answer !== undefined)
columns.set('reference', answer);
if (columns.size === 0)
return undefined;
const task = (0,roles._R)('task', names);
if (task !== undefined)
columns.set('task', task);
const shape = { kind: 'items', query: asIdentity(query), columns };
return { kind: 'shape', shape };
}
function withoutWholes(columns, { splits }, forced) {
const named = new Set(Object.values(forced));
const isHidden = (column) => splits.some(({ whole, isSure }) => isSure && whole === column.name) && !named.has(column);
const end = columns.findIndex((column) => column.isPath && isHidden(column));
return end === -1 || columns.slice(end).some((column) => !isHidden(column)) ? columns : columns.slice(0, end);
}
function withoutTotals(family) {
const rows = family.rows.filter((row, i) => i < family.rows.length - 3 || !(0,total_rows.xf)(row.cells));
return rows.length === family.rows.length ? family : { ...family, rows };
}
var first_rows = __webpack_require__(3414);
var csv_delimiter = __webpack_require__(9265);
var preview_file = __webpack_require__(2790);
var raw_row = __webpack_require__(5235);
;
const GRID_ROWS = 500;
async function openCsvTable(file) {
const first = await (0,preview_file.E)(file);
if (first.whole)
return csvTable(file, first);
const grid = await csvTable(file, first, GRID_ROWS);
if (grid !== undefined && isPlainGrid(grid))
return grid;
const short = await csvTable(file, first);
if (short?.isFull === true)
return short;
const opening = await (0,preview_file.E)(file, tables_table.Z5);
const table = await csvTable(file, opening);
if (opening.whole || (table !== undefined && table.sample.length > 0))
return table;
return csvTable(file, await (0,preview_file.E)(file, raw_row.m));
}
async function csvTable(file, { bytes, text, whole }, most = tables_table.l6) {
const separator = SEPARATOR_LINE.exec(text);
const body = separator === null ? text : text.slice(separator[0].length);
const skipped = separator === null ? 0 : 1;
const lineEnd = (0,csv_delimiter.vN)(text);
const delimiter = separator?.[1] ?? bestDelimiter(body);
const first = await (0,first_rows.C)(body, whole, delimiter, lineEnd, skipped + 1, most);
const { rows } = first;
const found = (0,raw_header.r)(rows.map(({ cells }) => cells));
if (found === undefined)
return undefined;
const { header, bodyAt, notes } = found;
const isPlain = skipped === 0 && bodyAt === 1;
const skip = isPlain ? 1 : (rows[bodyAt]?.line ?? rows.at(-1).line + 1) - 1;
const dialect = { header, delimiter, lineEnd, skip, notes };
const sample = rows.slice(bodyAt);
const isWhole = whole && rows.length < most;
const isRead = isWhole && first.isRegular && (0,external_node_buffer_.isUtf8)(bytes);
for (const { cells } of sample)
(0,csv_rows.zq)(cells);
return {
file,
format: 'csv',
columns: header,
sample,
isWhole,
hasLines: true,
notes,
dialect,
isFull: rows.length === most,
rows: () => (isRead ? seenRows(file, sample, header) : csvTableRows(file, dialect)),
};
}
async function* seenRows(file, rows, header) {
yield* (0,csv_rows.Wu)(rows, file, header);
}
function isPlainGrid({ sample, columns }) {
return (columns.length > 2 &&
sample.length > 0 &&
sample
.slice(0, 100)
.every(({ cells }) => cells.slice(1).every((cell) => cell === '0' || cell === '1' || cell === '')));
}
function isGrid(table) {
return 'dialect' in table && table.dialect.skip === 1 && table.dialect.lineEnd === '\n';
}
async function* csvTableRows(file, dialect) {
const { header, delimiter, lineEnd, skip } = dialect;
if (skip === 1) {
for await (const batch of (0,csv_rows.Kx)(file, file.open(), header, delimiter, 1, lineEnd))
yield batch;
return;
}
for await (const batch of (0,csv_rows.Kx)(file, behindLines(file.open(), skip), header, delimiter, skip + 1, lineEnd))
yield batch;
}
async function* behindLines(chunks, lines) {
let left = lines;
for await (const chunk of chunks) {
let at = 0;
while (left > 0 && at !== -1) {
at = chunk.indexOf(10, at);
if (at !== -1) {
at += 1;
left -= 1;
}
}
if (at !== -1)
yield chunk.subarray(at);
}
}
const SEPARATOR_LINE = /^\ufeff?sep=(.)\r?\n/i;
function bestDelimiter(text) {
const first = (0,csv_delimiter.Vl)(text);
if (text.slice(0, text.indexOf('\n')).includes(first))
return first;
const lines = text.split('\n', 12).filter((line) => line.trim() !== '');
const counts = [',', ';', '\t'].map((one) => [one, lines.filter((line) => line.split(one).length >= 3).length]);
const [best] = counts.sort((a, b) => b[1] - a[1]);
return best[1] >= 2 ? best[0] : first;
}
;
const BITS = 20;
function checkDuplicateFiles(read, passThreshold, modelOf) {
if (read.length < 2 || read.length > 200)
return;
const all = read.map((one, at) => evaluationOf(one, passThreshold, modelOf(at)));
for (const [i, one] of all.entries()) {
const other = all.slice(0, i).find((earlier) => earlier !== undefined && one !== undefined && areOne(earlier, one));
if (other === undefined)
continue;
throw new errors.yo(`it holds the same evaluation as ${other.path} under other question ids, so each question would count twice.`, `Leave one of the two out, for example with ${(0,errors.hD)(`!${one.path}`)} in \`results\`.`, { file: one.path });
}
}
function evaluationOf({ family, shape, i }, threshold, ofFile) {
if (shape.kind === 'items' || shape.query === undefined)
return undefined;
const { query, spelling, compare } = shape;
const { path } = family.tables[i].file;
const rows = family.rows.filter(({ table }) => table === i);
const mark = (row, column) => {
const result = compare === undefined ? spelling.read(row[column]) : (0,tables_long.T5)(row[column], row[compare]);
if (typeof result === 'number')
return result >= threshold ? '1' : '0';
return typeof result === 'boolean' ? (result ? '1' : '0') : '-';
};
const ids = new Map();
const models = new Map();
const texts = new Set();
const text = shape.kind === 'wide' ? shape.facts.get('text') : shape.other.get('text');
for (const { cells } of rows) {
const id = (0,tables_cells.Vb)(cells[query.column]);
const at = ids.get(id) ?? ids.size;
ids.set(id, at);
if (text !== undefined)
texts.add((0,tables_cells.Vb)(cells[text]));
const said = shape.kind === 'wide'
? shape.models.map(({ name, column }) => [name, column])
: [[shape.model === undefined ? ofFile : (0,tables_cells.Vb)(cells[shape.model]), shape.outcome]];
for (const [name, column] of said) {
const marks = models.get(name) ?? new Map();
models.set(name, marks.set(at, mark(cells, column)));
}
}
const order = [...ids.values()];
const sequences = [...models].map(([name, marks]) => [name, order.map((at) => marks.get(at) ?? '-').join('')]);
return { path, isWhole: family.tables[i].isWhole, ids: new Set(ids.keys()), models: new Map(sequences), texts };
}
function areOne(a, b) {
const shared = [...a.models.keys()].filter((name) => b.models.has(name)).sort();
if (shared.length === 0 || [...b.ids].some((id) => a.ids.has(id)))
return false;
if (haveSameTexts(a, b))
return true;
const [rowsA, rowsB] = [a, b].map((one) => rowsOf(one, shared));
const length = Math.min(rowsA.length, rowsB.length);
const isWhole = a.isWhole && b.isWhole;
if (isWhole && rowsA.length !== rowsB.length)
return false;
const inOrder = rowsA.slice(0, length).every((row, i) => row === rowsB[i]);
if (inOrder)
return information(rowsA.slice(0, length)) > BITS;
const kinds = new Set(rowsA).size;
return isWhole && ((kinds - 1) / 2) * Math.log2(length) > BITS && rowsA.sort().join() === rowsB.sort().join();
}
function haveSameTexts(a, b) {
const has = (texts, others) => [...texts].filter((text) => others.texts.has(text) || others.ids.has(text)).length;
return [has(a.texts, b) / Math.max(10, a.texts.size), has(b.texts, a) / Math.max(10, b.texts.size)].some((share) => share > 0.5);
}
const rowsOf = ({ models, ids }, names) => Array.from({ length: ids.size }, (_, i) => names.map((name) => models.get(name)[i]).join(''));
function information(rows) {
const counts = new Map();
for (const row of rows)
counts.set(row, (counts.get(row) ?? 0) + 1);
return [...counts.values()].reduce((sum, count) => sum - count * Math.log2(count / rows.length), 0);
}
;
const SUMMARY_REFUSAL = (0,solve_refusal.T)('it is one object, which looks like the summary of a run.', 'Give one record per question and model.');
function isSummary({ tables, names, rows }, shape) {
const [table] = tables;
if (tables.length > 1 && tables.every(({ isOneObject }) => isOneObject === true)) {
const queries = new Set(rows.map(({ cells }) => String(shape.query === undefined ? '' : cells[shape.query.column])));
return queries.size < 2 || (shape.kind === 'long' && shape.spelling.name === 'score' && queries.size < 20);
}
if (tables.length > 1 || table?.isOneObject !== true)
return false;
if (shape.kind !== 'long' || shape.model === undefined || measureKind(names[shape.outcome]) !== 'verdict')
return true;
const result = shape.spelling.read(rows[0]?.cells[shape.outcome]);
return !(typeof result === 'boolean' || result === 0 || result === 1);
}
;
async function readTables(files, sink, options) {
return (await planTables(files, options)).read(sink, options);
}
async function planTables(files, options) {
const unread = [];
const tables = [];
for (const file of files) {
const table = await tableOf(file);
if (table === undefined || typeof table === 'string')
unread.push({ path: file.file.path, why: table ?? 'it holds no rows, or its first row is too long or too deep' });
else
tables.push(table);
}
const plans = [];
const beside = modelsBeside(tables);
for (const { file } of beside.files)
unread.push({ path: file.path, why: 'it names the model of the files beside it' });
const results = tables.filter((table) => !beside.files.has(table));
for (const family of familiesOf(results, beside.models)) {
const odd = (0,total_rows.Ch)(family);
const rest = odd.size === 0 ? family : { ...family, rows: family.rows.filter((_, i) => !odd.has(i)) };
const solved = solve(rest, solveOptions(options));
const solution = solved.kind === 'shape' && isSummary(rest, solved.shape) ? SUMMARY_REFUSAL : solved;
const none = solution.kind === 'shape' && solution.shape.kind === 'long'
? noMembers(rest, solution.shape, solveOptions(options))
: undefined;
if (none !== undefined)
throw new errors.yo(none.rule, none.remedy, { file: family.tables[0].file.path });
if (solution.kind === 'shape')
plans.push({ family, shape: solution.shape, noQueries: allOf(family, solution, odd) });
else if (family.tables.some(({ file }) => file.foundInFolder !== true))
throw family.tables.find(({ fault }) => fault !== undefined)?.fault ?? faultOf(family, solution);
else
unread.push(...unreadOf(family, solution));
}
const read = plans.filter((plan) => {
const alone = plans.every(({ shape }) => shape.kind === 'items') ? withoutVerdicts(plan) : undefined;
if (alone !== undefined)
unread.push(...plan.family.tables.map(({ file }) => ({ path: file.path, ...alone })));
return alone === undefined;
});
return {
async read(sink, asked) {
await readPlans(read, beside.models, sink, asked);
return unread;
},
};
}
function withoutVerdicts({ family, shape }) {
return shape.kind === 'items' ? answersAlone(shape, family.names.slice(0, family.own)) : undefined;
}
function allOf(family, { shape }, odd) {
return shape.kind === 'long' ? new Set([...odd, ...(0,total_rows.Jf)(family, shape)]) : odd;
}
async function tableOf({ file, preview }) {
switch (preview.kind) {
case 'csv':
return openCsvTable(file);
case 'parquet': {
const { parquetTable } = await Promise.all([__webpack_require__.e(367), __webpack_require__.e(339), __webpack_require__.e(822), __webpack_require__.e(516), __webpack_require__.e(571), __webpack_require__.e(264)]).then(__webpack_require__.bind(__webpack_require__, 6264));
return parquetTable(file);
}
case 'zip': {
const { xlsxTable } = await __webpack_require__.e( 123).then(__webpack_require__.bind(__webpack_require__, 2123));
return xlsxTable(file);
}
default: {
const { jsonTable } = await Promise.all([__webpack_require__.e(516), __webpack_require__.e(622)]).then(__webpack_require__.bind(__webpack_require__, 7622));
return jsonTable(file, preview);
}
}
}
function solveOptions(options) {
return {
columns: (0,columns.f)(options.columns ?? []),
metric: options.metric,
passThreshold: options.passThreshold,
scores: options.scores === true,
repeats: options.repeats === true,
labels: (names) => labelColumns(names, options.labels),
selects: options.selects ?? (() => undefined),
isNamed: options.isNamed ?? (() => false),
};
}
function faultOf(family, refusal) {
const { rule, remedy } = explained(family, refusal);
return new errors.yo(rule, remedy, { file: family.tables[0].file.path });
}
function explained({ tables, names, own }, refusal) {
const [table] = tables;
if (tables.length > 1 || (own > 1 && table.isOneObject !== true) || refusal === SUMMARY_REFUSAL)
return refusal;
const what = table.format === 'csv' || table.format === 'xlsx' ? 'its header begins' : 'its keys begin';
return (0,solve_refusal.T)(`no reader knows this file; ${what} with ${(0,listed.r)(names.slice(0, own))}.`, 'Give a table with a question, a model and an outcome, or a file that a harness wrote; a `!` pattern in `results` leaves the file out.');
}
function unreadOf(family, refusal) {
const { rule, remedy } = explained(family, refusal);
return family.tables.map(({ file }) => ({ path: file.path, why: rule.replace(/\.$/, ''), remedy }));
}
async function readPlans(plans, named, sink, options) {
const read = plans.flatMap((plan) => plan.family.tables.map((table, i) => ({ ...plan, table, i })));
if (read.length === 0)
return;
const models = (0,model_names.p)(read.map(({ table }) => table.file.path));
checkDuplicateFiles(read, options.passThreshold, (at) => models[at]);
const judge = new judges.Ci(options.judge);
const paths = new Map(plans.map(({ family }) => [
family,
pathColumns(family.tables.map(({ file }) => file.path), named).values,
]));
for (const [at, { family, shape, noQueries, table, i }] of read.entries()) {
const out = sink.open(table.file, table.format);
out.reading(readingText(shape, family.names));
for (const note of table.notes)
out.setAside(note);
if (shape.kind === 'wide')
for (const { column, why } of shape.setAside)
if (why === NOT_SELECTED)
out.selects(family.names[column]);
if (shape.kind === 'wide' && shape.doubtful.length > 0)
throw mixedColumn(table, family.names[shape.doubtful[0]], shape.doubtful[0], options.scores === true);
const labels = labelColumns(family.names.slice(0, family.own), options.labels);
if (labels.size < options.labels.length)
options.onColumns?.(family.names.slice(0, family.own));
const context = {
sink: out,
path: table.file.path,
modelOfFile: models[at],
details: options.details,
labels,
judge,
passedOver: (0,total_rows.Jn)(family, noQueries, i, shape),
};
const rows = tableRows(shape, family.names, context, options);
if (rows === undefined)
continue;
const isPlain = labels.size === 0 && options.passThreshold <= 1;
await readTable({ table, family, shape, path: paths.get(family)[i], labels, isPlain, details: options.details }, rows, out);
}
judge.check(read[0].table.file.path);
}
function isJson(table) {
return 'isWordy' in table;
}
async function readTable(one, rows, out) {
const { table, family, shape, path, isPlain } = one;
if (rows instanceof wide.zg &&
!rows.context.givesFacts &&
isPlain &&
rows.context.passedOver.isEmpty &&
isGrid(table) &&
GridScan.suits(rows.shape, table.columns, table.dialect.delimiter)) {
await scannedTable(table, { models: rows.names }, rows, csvRest(table), out);
return;
}
const align = usesPath(shape, family) || table.columns.length !== family.own
? alignerOf(table, family.names.slice(0, family.own), path)
: undefined;
const isSame = align === undefined && table.columns.every((name, at) => name === family.names[at]);
const reading = readingOf(one, out, one.details);
if (rows instanceof tables_long.Es && isSame && isPlain && rows.isPlain) {
const plan = { shape: rows.shape, modelOfFile: rows.modelOfFile, details: rows.givesDetails };
if (isGrid(table)) {
const { delimiter, header } = table.dialect;
const form = { kind: 'csv', columns: header.length, delimiter };
await scannedTable(table, { ...plan, form }, rows, csvRest(table), out);
return;
}
if (isJson(table) && table.hasLines && JsonScan.suits(rows.shape, table.columns, rows.givesDetails)) {
const form = { kind: 'json', columns: table.columns, isWordy: table.isWordy };
const rest = (chunks, line) => table.rows({ ...reading, rest: { chunks, line } });
await scannedTable(table, { ...plan, form }, rows, rest, out);
return;
}
}
const order = isSame ? undefined : (align ?? alignerOf(table, family.names.slice(0, family.own), path));
let number = 0;
try {
for await (const batch of table.rows(reading)) {
for (const row of batch) {
number += 1;
rows.add(order === undefined ? row.cells : order(row).cells, row.line);
}
}
}
catch (error) {
if (table.hasLines || !(error instanceof errors.yo) || error.place.line === undefined)
throw error;
const { line: _, ...place } = error.place;
throw error.at({ ...place, row: number });
}
}
function usesPath(shape, { own }) {
if (shape.kind === 'wide')
return [shape.task, shape.query?.column].some((column) => column !== undefined && column >= own);
return shape.kind === 'long' && (0,tables_long.T1)(shape).some((column) => column >= own);
}
function readingOf({ table, family: { names }, shape, labels }, out, details) {
const onCut = () => out.warn('the last line is cut short and was left out; the run may have been interrupted');
const wanted = new Set([...columnsRead(shape, details), ...labels.values()].map((column) => names[column]));
if (shape.kind !== 'wide')
return { onCut, wanted };
const onNewKey = (key, line) => {
if ((0,roles.XU)((0,roles.tK)(key)))
return;
const place = { file: table.file.path, line };
if (names.length >= tables_table.Qi)
throw new errors.yo(`the rows have more than ${(0,numbers.nd)(tables_table.Qi)} keys, the most that are columns; ${(0,errors.hD)(key)} is beyond them.`, 'Leave out keys that are no outcomes, or give a row for each answer of a model.', place);
throw new errors.yo(`the key ${(0,errors.hD)(key)} does not occur in the first rows.`, 'Give every row the same keys (null where a model has no outcome).', place);
};
return { onCut, onNewKey, wanted };
}
}),
420:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
XU: () => ( isKnownName),
_R: () => ( columnFor),
eZ: () => ( namesOf),
tK: () => ( normalName),
xD: () => ( roleOfName)
});
const ROLES = {
query: [
'query_id',
'id',
'question_id',
'doc_id',
'instance_id',
'item_id',
'example_id',
'sample_id',
'problem_id',
'task_id',
'test_id',
'case_id',
'prompt_id',
'qid',
'uid',
'uuid',
'idx',
'index',
'item',
],
text: ['query', 'question', 'prompt', 'input', 'instruction', 'problem'],
model: [
'model',
'model_id',
'model_name',
'model_name_or_path',
'provider',
'generator',
'system',
'engine',
'deployment',
'llm',
],
outcome: [
'correct',
'is_correct',
'passed',
'resolved',
'success',
'outcome',
'right',
'pass',
'score',
'acc',
'accuracy',
'exact_match',
'em',
'pass_at_1',
'result',
'reward',
'value',
'grade',
],
task: ['task', 'task_name', 'dataset', 'dataset_name', 'benchmark', 'suite'],
repeat: ['repeat', 'repeat_index', 'repetition', 'epoch', 'trial', 'attempt', 'sample_index', 'replicate'],
count: ['count'],
error: ['error', 'error_message', 'exception'],
subject: ['subject', 'category', 'domain', 'topic', 'subtask', 'format'],
answer: ['answer', 'response', 'output', 'prediction', 'pred', 'completion', 'generation'],
reference: ['reference', 'target', 'expected', 'gold', 'ground_truth', 'label', 'solution'],
judge: ['judge', 'grader', 'annotator', 'scorer'],
confidence: ['confidence', 'probability', 'prob'],
cost: ['cost', 'cost_usd', 'price', 'total_cost'],
latency: ['latency', 'latency_s', 'duration', 'time', 'seconds'],
inputTokens: ['input_tokens', 'prompt_tokens'],
outputTokens: ['output_tokens', 'completion_tokens', 'tokens'],
stopReason: ['stop_reason', 'finish_reason'],
family: ['family', 'vendor'],
picked: ['picked', 'picked_model', 'routed_to', 'routed_model', 'selected_model', 'chosen_model'],
other: [
'split',
'difficulty',
'level',
'temperature',
'seed',
'run',
'run_id',
'timestamp',
'date',
'created_at',
'notes',
'comment',
'metadata',
'choices',
'options',
'answer_index',
'answer_idx',
'gold_index',
'url',
'source',
'type',
'language',
'version',
'n',
'total',
],
};
function normalName(name) {
return name
.trim()
.replace(/([a-z0-9])([A-Z])/g, '$1_$2')
.toLowerCase()
.replace(/[\s.-]+/g, '_');
}
function columnFor(role, names) {
return ROLES[role].map((synonym) => names.indexOf(synonym)).find((index) => index !== -1);
}
const KNOWN = new Set(Object.values(ROLES).flat());
function isKnownName(name) {
return KNOWN.has(name);
}
function namesOf(role) {
return ROLES[role];
}
function roleOfName(name) {
return Object.keys(ROLES).find((role) => namesOf(role).includes(name));
}
}),
2032:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Bt: () => ( judgeName),
CY: () => ( queryName),
Kh: () => ( metricName),
L7: () => ( looksLikeVariant),
Tf: () => ( looksLikeTask),
Vs: () => ( looksLikeModel),
Z9: () => ( wordsOf),
b5: () => ( isTextName),
dD: () => ( wordSet),
fD: () => ( modelName),
hI: () => ( repeatName),
kR: () => ( looksLikeGrading),
kX: () => ( modelValues),
p5: () => ( taskName),
xT: () => ( namesFamily)
});
var _base_letters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9157);
var _roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(420);
const wordSet = (text) => new Set(text.split(/\s+/));
function wordsOf(normal) {
return normal.split((0,_base_letters_js__WEBPACK_IMPORTED_MODULE_1__ .u)(normal, /[^A-Za-z0-9@]+/, String.raw `[^\p{L}\p{N}@]+`)).filter((word) => word !== '');
}
function hasWord(normal, among) {
return wordsOf(normal).some((word) => among.has(word));
}
const isNamed = (role, normal) => (0,_roles_js__WEBPACK_IMPORTED_MODULE_0__ .eZ)(role).includes(normal);
const MODEL = wordSet('model models llm llms');
const MODEL_TAIL = wordSet('model models llm llms name id key slug used alias label display selected universal identifier');
const MODEL_LIKE = wordSet('agent system engine backend checkpoint config configuration deployment experiment method solver candidate variant assistant policy approach arm setup pipeline submission bot network architecture algorithm technique strategy alias generator run participant player contestant competitor learner predictor classifier');
const MODEL_VERY_WEAK = wordSet('provider name label team vendor version group');
const OTHER_MODEL = wordSet('judge grader grading oracle best routed router baseline reference embedding picked chosen annotator evaluator opponent teacher response output answer prediction');
function modelName({ normal, isPath }) {
if (isPath)
return 1;
if (isNamed('picked', normal))
return -3;
const parts = wordsOf(normal);
if (parts.some((word) => OTHER_MODEL.has(word)))
return -2;
if (normal === 'model' || normal === 'model_name' || normal === 'llm_name')
return 3.2;
if (parts.some((word) => MODEL.has(word)) && MODEL_TAIL.has(parts.at(-1)))
return 3;
if (normal === 'provider' || normal === 'system')
return 1;
if (parts.some((word) => MODEL_LIKE.has(word)) &&
(parts.length === 1 || /^(?:name|id|key|label|alias)$/.test(parts.at(-1))))
return 2;
if (/^run(?:_name|_label)$/.test(normal))
return 2;
if (parts.some((word) => MODEL_VERY_WEAK.has(word)))
return 0.5;
if ((0,_roles_js__WEBPACK_IMPORTED_MODULE_0__ .XU)(normal) || taskName(normal) > 0 || repeatName(normal) > 0 || metricName(normal))
return -2;
return 0;
}
const FAMILIES = /(?:^|[^a-z])(?:gpt|chatgpt|o[1-5](?:-mini|-preview|-pro)?|claude|opus|sonnet|haiku|llama|gemini|gemma|palm|mistral|mixtral|ministral|codestral|qwen|qwq|deepseek|phi|yi|command-?r|cohere|falcon|vicuna|alpaca|grok|nova|titan|jamba|dbrx|olmo|nemotron|granite|kimi|glm|chatglm|internlm|baichuan|starcoder|wizardlm|wizardcoder|codellama|solar|zephyr|hermes|davinci|curie|bard|t5|bert|openchat|minimax|ernie|hunyuan|aya|smollm|pythia|bloom|opt|mpt|stablelm|reka|sonar|magistral|devstral|athene|tulu|model)(?:[^a-z]|$)/;
const isOfFamily = (text) => FAMILIES.test(text.toLowerCase());
function looksLikeModel(text) {
return (isOfFamily(text) ||
(/[-_ ./]v?[0-9]+(?:\.[0-9]+)*[bB]?(?:$|[-_ :@])/.test(text) && /[a-z]{2}/i.test(text) && !looksLikeVariant(text)));
}
function namesFamily(text) {
return isOfFamily(text) || /\w\/\w/.test(text) || /(?:^|[^a-z0-9])[0-9.]+[bB](?:$|[^a-z0-9])/.test(text);
}
function modelValues({ values }) {
if (values.length === 0)
return 0;
const seen = values.slice(0, 200);
return seen.filter((value) => isOfFamily(value)).length / seen.length;
}
const VARIANT = /^(?:.*[-_. ])?(?:rs|seed|run|rep|repeat|trial|attempt|epoch|sample|draw|pass|iter|iteration|round|rollout|try|fold|v|split)[-_ .]?[0-9]+$/i;
const GRADING = /(?:^|[-_. ])(?:strict|loose|lenient|greedy|sampled|cot|direct|zero-?shot|few-?shot|[0-9]+-?shot|raw|filtered|normalized)(?:[-_. ]|$)/i;
function looksLikeVariant(text) {
return VARIANT.test(text) || /^[0-9]+$/.test(text);
}
function looksLikeGrading(text) {
return GRADING.test(text);
}
const QUERY_NOUN = wordSet('query question prompt case test testcase task item example sample record row doc document instance problem input entry exercise challenge puzzle datapoint global dataset data eval uid uuid guid qid pid line sentence passage request scenario');
const QUERY_ID = wordSet('id ids idx index key number no num nr hash uid uuid guid qid pid name ref');
const TEXT_NOUN = wordSet('question prompt input problem instruction query questions intent inputs text sentence passage goal');
function queryName({ normal, isPath }) {
if (isPath)
return 0.3;
if (isNamed('query', normal))
return 3 - 0.01 * (0,_roles_js__WEBPACK_IMPORTED_MODULE_0__ .eZ)('query').indexOf(normal);
const parts = wordsOf(normal);
if (parts.some((word) => MODEL.has(word) ||
word === 'run' ||
word === 'category' ||
word === 'run_id' ||
word === 'trace' ||
word === 'trial'))
return -1;
const last = parts.at(-1) ?? '';
if (parts.some((word) => QUERY_NOUN.has(word)) && QUERY_ID.has(last))
return parts.length > 1 ? 2.9 : 2;
if (isNamed('text', normal))
return 2.2;
if (parts.length > 1 && TEXT_NOUN.has(last))
return 2.1;
if (QUERY_NOUN.has(last) && parts.length === 1)
return 2;
if (QUERY_ID.has(last))
return parts.length === 1 ? 1.9 : 0.5;
if ((0,_roles_js__WEBPACK_IMPORTED_MODULE_0__ .XU)(normal))
return -1;
return 0;
}
function isTextName({ normal }) {
return TEXT_NOUN.has(wordsOf(normal).at(-1) ?? '');
}
const TASK = wordSet('task dataset benchmark suite subject category domain topic subset subtask eval section language lang scenario discipline field area collection corpus');
function taskName(normal) {
if (isNamed('task', normal))
return 3;
const parts = wordsOf(normal);
return parts.some((word) => TASK.has(word)) &&
!parts.some((word) => QUERY_ID.has(word) && word !== 'name') &&
!parts.includes('score')
? 2
: 0;
}
const REPEAT = wordSet('repeat repeats epoch trial attempt seed run sample draw rep replicate replication iteration iter round rollout try pass generation');
function repeatName(normal) {
if (isNamed('repeat', normal))
return 3;
return wordsOf(normal).some((word) => REPEAT.has(word)) ? 2 : 0;
}
const METRIC = wordSet('metric metrics measure criterion criteria scorer rubric aspect dimension evaluator feedback');
function metricName(normal) {
return hasWord(normal, METRIC) || normal === 'score_name';
}
function judgeName(normal) {
return isNamed('judge', normal) || hasWord(normal, wordSet('judge grader annotator rater reviewer'));
}
const BENCHMARKS = /^(?:mmlu|mmlu[-_ ]?pro|gsm8k|gsm|arc|arc[-_ ]?[ce].*|hellaswag|truthfulqa|winogrande|humaneval|human[-_ ]?eval|mbpp|math|math[-_ ]?500|aime.*|gpqa.*|bbh|drop|ifeval|boolq|piqa|squad.*|triviaqa|nq|code|coding|reasoning|writing|law|medicine|medical|history|biology|physics|chemistry|algebra|geometry|science|stem|humanities|qa|summari[sz]ation|translation|swe[-_ ]?bench.*|livecodebench.*|musr|hle|simpleqa|mathvista|mmmu.*|mgsm|alpaca.*|mt[-_ ]?bench|art|economics|finance|business|psychology|philosophy|english|french|german|spanish|chinese|easy|medium|hard)$/i;
function looksLikeTask(text) {
return BENCHMARKS.test(text);
}
}),
3713:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
T: () => ( refuse),
p: () => ( plain)
});
var _base_letters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9157);
var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
function refuse(rule, remedy) {
return { kind: 'refused', rule, remedy };
}
function plain(name) {
if (/^\{[a-z]+[0-9.:]*\}$/.test(name))
return name;
const quoted = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(name);
return (0,_base_letters_js__WEBPACK_IMPORTED_MODULE_1__ .u)(name, /^\w[\w .:/|()%+?-]*$/, String.raw `^[\p{L}\p{N}_][\p{L}\p{N} _.:/|()%+?-]*$`).test(name) &&
quoted.slice(1, -1) === name
? name
: quoted;
}
}),
2537:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Ch: () => ( rowsOfNoQuery),
Jf: () => ( totalQueries),
Jn: () => ( passedOver),
ld: () => ( lateFraction),
xf: () => ( namesTotal)
});
var _base_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7825);
var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5039);
var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3876);
var _totals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5562);
const MIN_OUTCOMES = 5;
function rowsOfNoQuery(family) {
const found = new Set();
const { names, own, rows } = family;
for (const [i, { cells }] of rows.entries())
if (repeatsHeader(cells, names, own))
found.add(i);
for (const group of (0,_base_group_by_js__WEBPACK_IMPORTED_MODULE_3__ .$)(rows.keys(), (i) => (found.has(i) ? undefined : rows[i].table)).values()) {
const columns = Array.from({ length: own }, (_, column) => totalsIn(group, (i) => rows[i].cells[column])).filter((column) => column !== undefined && column.size > 0);
if (columns.length === 0)
continue;
const isOdd = [0, 1].map((column) => oddIn(group.map((i) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__ .Vb)(rows[i].cells[column]))));
for (const [at, i] of group.entries()) {
const said = columns.map((column) => column.get(i)).filter((one) => one !== undefined);
const isCertain = said.length >= MANY || isOdd.some((odd) => odd(at));
if (said.length > 0 && isCertain && said.every((one) => one === 'total'))
found.add(i);
}
}
return found;
}
function totalQueries({ rows }, { query, model, outcome }) {
const text = (i, column) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__ .b6)(rows[i].cells[column]).trim();
const keyOf = (i) => `${rows[i].table}\0${model === undefined ? '' : text(i, model)}`;
const totals = new Map();
const others = new Set();
for (const group of (0,_base_group_by_js__WEBPACK_IMPORTED_MODULE_3__ .$)(rows.keys(), keyOf).values()) {
const said = totalsIn(group, (i) => rows[i].cells[outcome]);
for (const i of group) {
const id = text(i, query.column);
if (said?.get(i) === 'total')
totals.set(id, [...(totals.get(id) ?? []), i]);
else
others.add(id);
}
}
const ids = [...others, ...totals.keys()];
const isOdd = oddIn(ids);
return new Set([...totals]
.filter(([id, at]) => !others.has(id) && (at.length >= MANY || isOdd(ids.indexOf(id))))
.flatMap(([, at]) => at));
}
const MANY = 3;
function oddIn(ids) {
const most = (has) => ids.filter((id) => has.test(id)).length > 0.9 * ids.length - 1;
const usual = [/[0-9]/, /\s/].filter(most);
return (at) => ids[at] === '' || usual.some((has) => !has.test(ids[at]));
}
function repeatsHeader(cells, names, own) {
let same = 0;
for (let i = 0; i < own; i++) {
const text = (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__ .Vb)(cells[i]);
if (text !== '' && text !== names[i])
return false;
if (text !== '')
same += 1;
}
return same >= 2;
}
function totalsIn(group, cellOf) {
let [right, count] = [0, 0];
const odd = [];
for (const i of group) {
const result = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__ .rY)(cellOf(i));
if (result === true || result === 1)
right += 1;
if (typeof result === 'boolean' || result === 0 || result === 1)
count += 1;
else if (result !== 'missing')
odd.push(i);
if (odd.length > 4)
return undefined;
}
if (count < MIN_OUTCOMES)
return undefined;
return new Map(odd.map((i) => [i, isTotalOf((0,_cells_js__WEBPACK_IMPORTED_MODULE_2__ .b6)(cellOf(i)).trim(), right, count) ? 'total' : 'other']));
}
function isTotalOf(text, right, count) {
const [, first, over] = /^([0-9]+(?:[.,][0-9]+)?)\s*(?:%|\/\s*([0-9]+))?\s*(?:\([^()]*\))?$/.exec(text) ?? [];
if (first === undefined)
return false;
const value = Number(first.replace(',', '.'));
if (over !== undefined)
return value === right && Number(over) === count;
const digits = /[.,]([0-9]+)$/.exec(first)?.[1].length ?? 0;
const step = 10 ** -digits;
const isNear = (total) => Math.abs(value - total) <= 0.5001 * step;
return value === right || (step < 1 && isNear(right / count)) || (count >= 10 && isNear((100 * right) / count));
}
function namesTotal(cells) {
return cells.slice(0, 2).some((cell) => (0,_totals_js__WEBPACK_IMPORTED_MODULE_4__ .Y)(cell));
}
function lateFraction(cell, place) {
return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`it holds ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(cell)}, and the many rows before are right or wrong.`, 'If the row holds means, remove it: it is not a question. If these are scores, write all of them as fractions.', place);
}
function passedOver(family, found, table, shape) {
const query = shape.query?.column;
const isTwofold = shape.kind !== 'items' && shape.compare === undefined && (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__ ._C)(shape.spelling);
const rows = [...found].map((i) => family.rows[i]).filter((row) => row.table === table);
const lines = new Set(rows.map(({ line }) => line));
const ids = new Set(rows.map(({ cells }) => (query === undefined ? '' : (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__ .Vb)(cells[query]))));
const { hasLines: isByLine, isWhole } = family.tables[table];
return {
isEmpty: rows.length === 0,
doubtsFractions: !isWhole && isTwofold,
has: (row, line) => rows.length > 0 && (isByLine ? lines.has(line) : query !== undefined && ids.has((0,_cells_js__WEBPACK_IMPORTED_MODULE_2__ .Vb)(row[query]))),
};
}
}),
5039:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$$: () => ( readCell),
Hq: () => ( markedSpelling),
Xf: () => ( holdsError),
_C: () => ( isOfRightAndWrong),
aU: () => ( SPELLINGS),
bj: () => ( AS_WRITTEN),
hF: () => ( setScale),
k2: () => ( spellingOf),
rY: () => ( readJsonCell)
});
const RIGHT = new Set([
...['true', 'yes', 'pass', 'passed', 'correct', 'right', 'success', 'succeeded', 'successful', 'solved', 'resolved'],
...[
'accepted',
'ac',
'ok',
'good',
'valid',
'oui',
'ja',
'vrai',
'wahr',
'verdadero',
's\u00ed',
...[
'correcto',
'correcta',
'acierto',
'certo',
'correto',
'richtig',
'korrekt',
'juste',
'correcte',
'corretto',
'giusto',
],
...[
'goed',
'juist',
'r\u00e4tt',
'do\u011fru',
'poprawne',
'poprawnie',
'tak',
'spr\u00e1vn\u011b',
'\u0432\u0435\u0440\u043d\u043e',
'\u043f\u0440\u0430\u0432\u0438\u043b\u044c\u043d\u043e',
'\u0434\u0430',
'\u0432\u0456\u0440\u043d\u043e',
],
...['\u6b63\u786e', '\u5bf9', '\u6b63\u78ba', '\u662f', '\u901a\u8fc7', '\u6b63\u89e3', '\u5408\u683c', '\u306f\u3044', '\uc815\ub2f5', '\ub9de\uc74c', '\uc608', '\u0938\u0939\u0940', '\u0635\u062d\u064a\u062d'],
'\u2705',
'\u2713',
'\u2714',
'\u2714\ufe0f',
'\ud83d\udc4d',
'\u2611',
'\u2611\ufe0f',
'\ud83d\udfe2',
],
]);
const WRONG = new Set([
...['false', 'no', 'fail', 'failed', 'incorrect', 'wrong', 'failure', 'unsuccessful', 'unsolved', 'unresolved'],
...['wrong answer', 'rejected', 'wa', 'not ok', 'bad', 'invalid', 'non', 'nein', 'faux', 'falsch', 'falso'],
...['incorrecto', 'incorrecta', 'fallo', 'errado', 'incorreto', 'inkorrekt', 'incorrecte', 'errato', 'sbagliato'],
...[
'fout',
'onjuist',
'fel',
'yanl\u0131\u015f',
'niepoprawne',
'niepoprawnie',
'nie',
'\u0161patn\u011b',
'\u043d\u0435\u0432\u0435\u0440\u043d\u043e',
'\u043d\u0435\u043f\u0440\u0430\u0432\u0438\u043b\u044c\u043d\u043e',
'\u043d\u0435\u0442',
],
...[
'\u043d\u0435\u0432\u0456\u0440\u043d\u043e',
'\u9519\u8bef',
'\u9519',
'\u932f\u8aa4',
'\u5426',
'\u672a\u901a\u8fc7',
'\u4e0d\u6b63\u89e3',
'\u4e0d\u5408\u683c',
'\u3044\u3044\u3048',
'\uc624\ub2f5',
'\ud2c0\ub9bc',
'\uc544\ub2c8\uc624',
'\u0917\u0932\u0924',
'\u062e\u0637\u0623',
],
...['not_attempted', 'not attempted', '\u274c', '\u2717', '\u2718', '\u2716', '\u2716\ufe0f', '\ud83d\udc4e', '\ud83d\udd34'],
]);
const MISSING = new Set(['', 'nan', 'n/a', 'na', '<na>', 'null', 'none', '\\n']);
const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const BEGINS_NUMBER = /^[-+.0-9]/;
const MAX_CELL = 40;
const LAST_WORD = /(?:judge?ment|verdict)\s*:\s*\**(yes|no|correct|incorrect|pass|fail)\**\.?\s*$/i;
function readCell(cell) {
if (cell === '1')
return 1;
if (cell === '0')
return 0;
if (cell.length > MAX_CELL)
return cell.length > 100_000 ? undefined : lastWord(cell);
const text = cell.trim();
if (text === 'C')
return true;
if (text === 'I')
return false;
if (BEGINS_NUMBER.test(text) && NUMBER.test(text))
return Number(text);
const word = text.toLowerCase();
const known = readWord(word);
if (known !== undefined)
return known;
const bare = /^(?:"(.*)"|'(.*)'|\[([^[\],]*)\]|(.*[a-z])\.)$/.exec(word);
const inner = bare === null ? undefined : bare.slice(1).find((group) => group !== undefined);
if (inner !== undefined)
return readWord(inner.trim()) ?? (NUMBER.test(inner) ? Number(inner) : undefined);
const percent = /^(.*?)\s*%$/.exec(text)?.[1];
if (percent !== undefined)
return NUMBER.test(percent) ? Number(percent) / 100 : undefined;
return lastWord(text);
}
function readWord(word) {
if (RIGHT.has(word))
return true;
if (WRONG.has(word))
return false;
if (MISSING.has(word))
return 'missing';
return word === 'error' || word === 'unscored' ? word : undefined;
}
function lastWord(text) {
const said = LAST_WORD.exec(text.slice(-80))?.[1];
return said === undefined ? undefined : readWord(said.toLowerCase());
}
function readJsonCell(value) {
if (typeof value === 'string')
return readCell(value);
if (typeof value === 'boolean')
return value;
if (value === null || value === undefined)
return 'missing';
if (typeof value !== 'number')
return undefined;
return Number.isNaN(value) ? 'missing' : value;
}
const PAIRS = [
['Y', 'N'],
['y', 'n'],
['T', 'F'],
['t', 'f'],
['P', 'F'],
['+', '-'],
['c', 'i'],
];
const IN_PAIRS = new Set(PAIRS.flat());
const DECIMAL_COMMA = /^[+-]?[0-9]+,[0-9]+$/;
function spellingOf(values) {
const filled = [];
const results = [];
for (const value of values) {
const text = value.trim();
const result = readCell(text);
if (result === 'missing')
continue;
if (result === undefined && !IN_PAIRS.has(text) && commaNumber(text) === undefined)
return undefined;
filled.push(text);
results.push(result);
}
const pair = PAIRS.find((both) => filled.every((value) => both.includes(value)));
if (pair !== undefined && pair.every((value) => filled.includes(value)))
return ofPair(...pair);
if (filled.some((value) => DECIMAL_COMMA.test(value)) && filled.every((value) => commaNumber(value) !== undefined))
return {
name: 'numbers with a decimal comma',
read: (value) => (typeof value === 'string' ? (commaNumber(value) ?? readJsonCell(value)) : readJsonCell(value)),
};
const isHundred = (value, result) => (result === 0 || result === 100) && NUMBER.test(value);
if (results.includes(0) && results.includes(100) && filled.every((value, i) => isHundred(value, results[i])))
return { name: '100/0', read: hundred };
if (results.includes(undefined))
return undefined;
return { name: nameOfSpelling(filled, results), read: readJsonCell };
}
const AS_WRITTEN = { name: 'as written', read: readJsonCell };
function markedSpelling(values, hasBlanks) {
const [mark, ...others] = values;
if (mark === undefined || others.length > 0 || !/^x$/i.test(mark) || !hasBlanks)
return undefined;
const read = (value) => {
const text = typeof value === 'string' ? value.trim().toLowerCase() : value;
if (text === 'x')
return true;
return text === '' || text === null || text === undefined ? false : readJsonCell(value);
};
return { name: `${mark}/blank`, read };
}
function ofPair(right, wrong) {
const read = (value) => {
if (typeof value !== 'string')
return readJsonCell(value);
const text = value.trim();
return text === right ? true : text === wrong ? false : readCell(value);
};
return { name: `${right}/${wrong}`, read };
}
function commaNumber(text) {
const plain = text.trim().replace(',', '.');
return NUMBER.test(plain) ? Number(plain) : undefined;
}
function hundred(value) {
const result = readJsonCell(value);
return typeof result === 'number' ? result / 100 : result;
}
function nameOfSpelling(values, results) {
if (results.some((result) => typeof result === 'number' && result !== 0 && result !== 1))
return 'score';
const word = (right) => values.find((_, i) => results[i] === right || results[i] === Number(right))?.slice(0, 20);
const [right, wrong] = [word(true), word(false)];
return right === undefined
? wrong === undefined
? 'nothing'
: `all ${wrong}`
: wrong === undefined
? `all ${right}`
: `${right}/${wrong}`;
}
function isOfRightAndWrong({ name }) {
return /^\S+\/\S+$/.test(name) && name !== '100/0';
}
function setScale(areMeasured = false) {
return areMeasured
? 'set `score-range` to the lowest and the highest score of their scale (for 1 to 10, `1,10`)'
: 'set `pass-threshold` to the one from which an answer counts as right (for 1 to 10, say 7)';
}
const SPELLINGS = '1/0, 1.0/0.0, true/false, yes/no, pass/fail, passed/failed, correct/incorrect, right/wrong, C/I, a number; empty, NaN, N/A, NA, null, None or \\N for missing; error, unscored';
function holdsError(cell) {
if (typeof cell === 'string')
return !NO_ERROR.has(cell.trim().toLowerCase());
return cell !== null && cell !== undefined && cell !== false && cell !== 0 && !Number.isNaN(cell);
}
const NO_ERROR = new Set([...MISSING, 'false', '0', 'no']);
}),
5517:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Qi: () => ( MAX_LEAVES),
Z5: () => ( SAMPLE_BYTES),
l6: () => ( SAMPLE_ROWS),
lf: () => ( KEY_COLUMN)
});
const MAX_LEAVES = 5000;
const SAMPLE_BYTES = 8 * 1024 * 1024;
const SAMPLE_ROWS = 20_000;
const KEY_COLUMN = '{key}';
}),
5562:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Y: () => ( isTotalName),
e: () => ( isTotalAt)
});
function isTotalName(cell) {
return typeof cell === 'string' && TOTAL.test(cell.trim());
}
function isTotalAt(bytes, start, end) {
const last = bytes[end - 1];
return end - start < 20 && (last < 0x30 || last > 0x39) && isTotalName(bytes.toString('latin1', start, end));
}
const TOTAL = /^(?:grand )?(?:total|totals|sum|mean|average|avg|overall|macro avg|micro avg|weighted avg|accuracy|std|median)\.?:?$/i;
}),
1842:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
re: () => ( _cells_js__WEBPACK_IMPORTED_MODULE_2__.re),
s7: () => ( saysMore),
zg: () => ( WideRows)
});
var _base_group_by_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7825);
var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
var _query_key_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9069);
var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6832);
var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3876);
var _details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6523);
var _long_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8927);
var _solve_total_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2537);
var _totals_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5562);
var _base_listed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(639);
class WideRows {
shape;
header;
context;
names;
grid;
cells;
factsOf;
beside;
constructor(shape, header, context) {
this.shape = shape;
this.header = header;
this.context = context;
const { sink, path } = context;
checkColumns(shape, header, path);
this.names = shape.models.map(({ name }) => name);
this.cells = new Uint8Array(this.names.length);
this.grid = sink.grid(this.names);
this.factsOf = (0,_details_js__WEBPACK_IMPORTED_MODULE_3__ .eL)(shape.facts);
this.beside = shape.models.map(({ beside }) => (0,_details_js__WEBPACK_IMPORTED_MODULE_3__ .eL)(beside));
sayUnused(shape, header, sink);
}
add(row, line) {
const { shape } = this;
const { sink, path, passedOver, givesFacts, givesOutcomes } = this.context;
const place = { file: path, line };
if (shape.query !== undefined && ((0,_totals_js__WEBPACK_IMPORTED_MODULE_7__ .Y)(row[shape.query.column]) || passedOver.has(row, line))) {
sink.setAside(`a row of totals (${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(row[shape.query.column])})`);
return;
}
const isBlank = (column) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__ .Vb)(row[column]) === '';
if (shape.query !== undefined &&
isBlank(shape.query.column) &&
shape.models.every(({ column }) => isBlank(column))) {
sink.setAside('rows without a question and outcomes');
return;
}
if (givesOutcomes)
this.addOutcomes(row, line, place);
if (givesFacts && shape.query !== undefined)
this.addFacts(row, this.queryOf(row, shape.query, place), line);
}
queryOf(row, query, place) {
const id = (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__ .TH)(row, query, this.header, place);
const { task } = this.shape;
const name = task === undefined ? '' : (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__ .Vb)(row[task]);
return name === '' ? { id } : { task: name, id };
}
addOutcomes(row, line, place) {
const { shape } = this;
const { sink, passedOver, labels } = this.context;
const results = shape.models.map(({ column }) => this.read(row, column, place));
const count = shape.count === undefined
? undefined
: (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__ .pq)(row[shape.count], { ...place, column: this.header[shape.count] });
const plain = results.every((result, i) => this.setCell(i, result));
if (shape.query === undefined) {
if (!plain)
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('a grouped table holds a score.', 'Group by right or wrong: 1 or 0.', place);
this.grid.pattern(this.cells, count ?? 1, line);
return;
}
const late = passedOver.doubtsFractions === true ? results.findIndex(_cells_js__WEBPACK_IMPORTED_MODULE_2__ .fU) : -1;
if (late !== -1) {
const { column } = shape.models[late];
throw (0,_solve_total_rows_js__WEBPACK_IMPORTED_MODULE_5__ .ld)(row[column], { ...place, column: this.header[column] });
}
const query = this.queryOf(row, shape.query, place);
for (const [field, column] of labels)
sink.label(query, field, (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__ .Vb)(row[column]), line);
if (plain) {
const bytes = Buffer.from((0,_query_key_js__WEBPACK_IMPORTED_MODULE_8__ .q)(query.task, query.id));
this.grid.row(bytes, 0, bytes.length, this.cells, line, count);
return;
}
for (const [i, result] of results.entries()) {
const record = { model: this.names[i], ...query, result, line };
sink.record(count === undefined ? record : { ...record, count });
}
}
addFacts(row, query, line) {
const { sink } = this.context;
sink.fact(query, { details: this.factsOf(row) }, line);
for (const [i, detailsOf] of this.beside.entries()) {
const details = detailsOf(row);
if (Object.keys(details).length > 0)
sink.fact(query, { model: this.names[i], details }, line);
}
}
setCell(i, result) {
if (result === 'missing')
this.cells[i] = _reader_js__WEBPACK_IMPORTED_MODULE_1__ .J.missing;
else if (typeof result === 'boolean')
this.cells[i] = result ? _reader_js__WEBPACK_IMPORTED_MODULE_1__ .J.right : _reader_js__WEBPACK_IMPORTED_MODULE_1__ .J.wrong;
else if ((result === 0 || result === 1) && this.context.passThreshold <= 1)
this.cells[i] = result;
else
return false;
return true;
}
read(row, column, place) {
const { compare, spelling } = this.shape;
if (compare !== undefined)
return (0,_long_js__WEBPACK_IMPORTED_MODULE_4__ .T5)(row[column], row[compare]);
const result = spelling.read(row[column]);
if (result !== undefined)
return result;
throw (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__ .FE)(row[column], { ...place, column: this.header[column] });
}
}
function saysMore({ facts, models }) {
return (0,_details_js__WEBPACK_IMPORTED_MODULE_3__ .NU)(facts) || models.some(({ beside }) => (0,_details_js__WEBPACK_IMPORTED_MODULE_3__ .NU)(beside));
}
function sayUnused(shape, header, sink) {
for (const [why, columns] of (0,_base_group_by_js__WEBPACK_IMPORTED_MODULE_9__ .$)(shape.setAside, (one) => one.why)) {
const names = columns.map(({ column }) => header[column]);
sink.setAside(`${names.length === 1 ? 'column' : 'columns'} ${(0,_base_listed_js__WEBPACK_IMPORTED_MODULE_6__ .r)(names)}: ${why}`, names.length);
}
}
function checkColumns(shape, header, file) {
const unnamed = shape.models.find(({ name }) => name === '');
if (unnamed !== undefined) {
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`column ${unnamed.column + 1} holds outcomes but has no name.`, 'Name every model in the header.', {
file,
line: 1,
});
}
const others = [shape.query?.column, shape.task, shape.count].filter((column) => column !== undefined);
(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__ .RP)([...shape.models.map(({ column }) => column), ...others], header, file);
}
}),
9924:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
DV: () => ( codeBlock),
Fo: () => ( terminal),
OK: () => ( openMetricsLabel),
RK: () => ( visible),
_n: () => ( xml),
_s: () => ( htmlAttribute),
aY: () => ( code),
em: () => ( sentence),
qy: () => ( html),
rK: () => ( csvCell),
wx: () => ( terminalSentence)
});
var _base_formula_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3614);
var _base_invisible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1375);
const MAX_NAME = 120;
function visible(text, most = MAX_NAME) {
const characters = Array.from(text.slice(0, 4 * most));
const cut = characters.length > most ? `${characters.slice(0, most).join('')}\u2026` : characters.join('');
return cut.replace(_base_invisible_js__WEBPACK_IMPORTED_MODULE_1__ .k, (c) => `\\u{${c.codePointAt(0).toString(16)}}`);
}
function code(text) {
const shown = visible(text).replaceAll('\\|', '\\\\u{7c}').replaceAll('|', '\\|');
if (shown.trim() === '')
return '` `';
const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
const fence = '`'.repeat(longest + 1);
const pad = /^[ `]|[ `]$/.test(shown) ? ' ' : '';
return `${fence}${pad}${shown}${pad}${fence}`;
}
function codeBlock(text) {
const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
const fence = '`'.repeat(longest + 1);
return `${fence}text\n${text}\n${fence}`;
}
function sentence(text) {
let out = '';
let held = '';
const release = () => {
if (held !== '')
out += code(held);
held = '';
};
for (const [word, quoted, marked] of visible(text, 2000).matchAll(PIECES)) {
if (isPlain(word) || (held !== '' && /^[.,;:]+$/.test(word))) {
release();
out += word;
}
else
held += quoted ?? marked ?? word;
}
release();
return out;
}
const PIECES = /"((?:[^"\\]|\\.)+)"|`([^`]+)`|\s|[^\s"`]+|["`]/g;
function isPlain(word) {
if (/^\s/.test(word))
return true;
return (/^[\p{L}\p{M}\p{N}.,;:()'\u2019%/\u2026\u00b7\u2013\u2014\u2212\u03b2-]+$/u.test(word) &&
!/:\/\/|www\.|gh-\d|:[\w+-]+:|^(?:[-\u2013\u2014.]+|\d+[.)])$/i.test(word) &&
!/(?:^|[^\p{L}\p{N}])(?=\d*[a-f])[0-9a-f]{7,40}(?![\p{L}\p{N}])/iu.test(word));
}
const HTML_ESCAPES = {
'&': '&amp;',
'<': '&lt;',
'>': '&gt;',
'"': '&quot;',
"'": '&#39;',
};
function htmlAttribute(text, most = MAX_NAME) {
return visible(text, most).replace(/[&<>"']/g, (c) => HTML_ESCAPES[c]);
}
function html(text, most = MAX_NAME) {
return `<bdi>${htmlAttribute(text, most)}</bdi>`;
}
function xml(text) {
return htmlAttribute(text, Infinity).replace(/[\ufffe\uffff]/g, '');
}
function openMetricsLabel(text) {
return visible(text, Infinity).replace(/[\\"]/g, '\\$&');
}
function csvCell(text) {
const guarded = _base_formula_guard_js__WEBPACK_IMPORTED_MODULE_0__ .r.test(text) ? `'${text}` : text;
return /[",\r\n]/.test(guarded) || guarded.trim() !== guarded ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
function terminal(text) {
return unobeyed(visible(text));
}
function terminalSentence(text) {
return unobeyed(visible(text, Infinity));
}
function unobeyed(text) {
return text.replace(/(^|\s)::/g, '$1:\\u{3a}').replaceAll('##[', '#\\u{23}[');
}
}),
7028:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
FH: () => ( classLabel),
d6: () => ( auditSentence),
gJ: () => ( adjudicatedText),
tq: () => ( settledText),
xg: () => ( lookedAtText),
yX: () => ( labelErrorText)
});
var _audit_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2469);
var _base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3650);
var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7650);
const LABELS = {
'grader-defect': ['grader defect', 'grader defects'],
truncated: ['cut or missing answers', 'cut or missing answers'],
'multi-answer': ['question with several right answers', 'questions with several right answers'],
'wrong-reference': ['wrong reference', 'wrong references'],
unexplained: ['unexplained', 'unexplained'],
};
const LOOKS = {
'grader-defect': ['looks like a grader defect', 'look like grader defects'],
truncated: ['looks like a cut or missing answer', 'look like cut or missing answers'],
'multi-answer': [
'looks like a question with several right answers',
'look like questions with several right answers',
],
'wrong-reference': ['looks like a wrong reference', 'look like wrong references'],
};
function classLabel(name) {
return LABELS[name][0];
}
function auditSentence(audit, certificate) {
const { allWrong } = audit.queries;
if (allWrong === 0)
return '';
const suspects = _audit_types_js__WEBPACK_IMPORTED_MODULE_0__ .D7.filter((name) => audit.counts[name] > 0);
const count = suspects.reduce((sum, name) => sum + audit.counts[name], 0);
const all = (0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .hS)(allWrong, 'question that every model missed', 'questions that every model missed');
if (count === 0) {
if (sawNothing(audit))
return notLogged(audit);
if (audit.lookedAt.answers === 0)
return `The results carry no answers to the ${all}, so a grading fault cannot be told from questions that are simply hard for all. ${howToLog(audit)}`;
return allWrong === 1
? 'The all-wrong question does not look like a fault of the grading: until somebody has read it, it counts as genuine.'
: `None of the ${all} looks like a fault of the grading: until somebody has read them, all count as genuine.`;
}
const looks = suspects.length === 1
? LOOKS[suspects[0]][count === 1 ? 0 : 1]
: `${count === 1 ? 'looks' : 'look'} like faults of the grading (${suspects.map((name) => countedClass(name, audit.counts[name])).join(', ')})`;
return `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .nd)(count)} of ${all} ${looks}: ${consequence(audit, certificate)}.`;
}
function countedClass(name, count) {
return `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .nd)(count)} ${LABELS[name][count === 1 ? 0 : 1]}`;
}
function consequence({ regraded, withoutSuspects, counts }, certificate) {
const canAllBeGraded = counts.truncated + counts['multi-answer'] === 0;
const fixed = canAllBeGraded ? regraded : null;
const changed = fixed ?? withoutSuspects;
if (changed === null)
return 'without them no question is left';
return `with them ${fixed === null ? 'left out' : 'fixed'}, ${outcomeText(changed, certificate)}`;
}
function outcomeText({ beta, gain, verdict }, certificate) {
const change = verdict === certificate.verdict
? `verdict unchanged`
: `the verdict would be ${verdict}, not ${certificate.verdict}`;
const rate = beta === 0 ? '0' : `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .KN)(beta, 2)}%`;
return `\u03b2 is ${rate} and the largest gain is at most ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .$s)(gain.upper, 'up', certificate.minGain)} points (${change})`;
}
function sawNothing({ lookedAt }) {
return lookedAt.answers + lookedAt.references + lookedAt.prompts + lookedAt.stopReasons === 0;
}
function howToLog({ lookedAt }) {
const { of, answers, references, prompts, stopReasons } = lookedAt;
const fields = [
['`answer`', answers],
['`reference`', references],
['`prompt`', prompts],
['`stop_reason`', stopReasons],
];
const wanted = fields.filter(([, count]) => count < of).map(([field]) => field);
return `Log ${wanted.join(', ').replace(/, (?=[^,]*$)/, ' and ')}, as columns of a table, or use the setting of your harness that keeps samples (\`--log_samples\` in lm-evaluation-harness).`;
}
function notLogged(audit) {
const { lookedAt } = audit;
const these = lookedAt.of === 1 ? 'the outcome of the question' : `the outcomes of the ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .nd)(lookedAt.of)} questions`;
return `Only ${these} that every model got wrong ${lookedAt.of === 1 ? 'was' : 'were'} logged, so a grading fault cannot be told from questions that are simply hard for all. ${howToLog(audit)}`;
}
function lookedAtText(audit) {
const { of, answers, references, prompts, stopReasons, briefly } = audit.lookedAt;
if (of === 0)
return '';
if (sawNothing(audit))
return notLogged(audit);
const kinds = [
['answers', answers],
['references', references],
['prompts', prompts],
['stop reasons', stopReasons],
];
const seen = kinds.map(([kind, count]) => `${kind} for ${count === 0 ? 'none' : (0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .nd)(count)}`).join(', ');
const missing = answers > 0 && (answers < of || references < of) ? ` ${howToLog(audit)}` : '';
const short = briefly === 0
? ''
: ` For ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .hS)(briefly, 'question', 'questions')} answers were compared with the reference by their simple normal form alone: there are too many to do more.`;
return `Of the ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .hS)(of, 'question', 'questions')} that every answering model got wrong the results carry ${seen}.${short}${missing}`;
}
function labelErrorText({ labelErrors }) {
const { surprising, expected, items, mostRight } = labelErrors;
if (surprising === 0)
return '';
const agreed = items.filter(({ plurality }) => plurality?.clear === true).length;
const clear = agreed === 0
? ''
: ` On ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .nd)(agreed)} of those listed the others agree clearly on another answer; they come first.`;
const chance = expected < 0.01 ? 'fewer than 0.01' : String(Number(expected.toFixed(2)));
return `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .hS)(surprising, 'question', 'questions')} that at most ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .hS)(mostRight, 'model', 'models')} got right could have wrong references too: were errors independent, chance alone would bring ${chance} as surprising. Hard questions look the same, so read them; each wrong one adds a gain that is not there.${clear} First: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__ .KE)(items.map(({ query }) => query), 5, surprising)}.`;
}
function settledText({ adjudicated, certificate }) {
if (adjudicated === null)
return '';
const { settled, labelErrorsRemoved, asGraded, asSettled } = adjudicated;
const out = asGraded.queries - asSettled.queries;
if (out === 0)
return '';
const classes = Object.entries(settled)
.filter(([found, count]) => found !== 'genuine' && count > 0)
.map(([found, count]) => `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .nd)(count)} ${found}`);
if (labelErrorsRemoved > 0)
classes.push((0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .hS)(labelErrorsRemoved, 'likely label error', 'likely label errors'));
const { gain, verdict } = asGraded;
const [least, most] = [(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .$s)(gain.lower, 'down', certificate.minGain), (0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .$s)(gain.upper, 'up', certificate.minGain)];
const same = verdict === asSettled.verdict ? 'same verdict' : `another verdict, ${verdict}`;
return `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .nd)(out)} of ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .hS)(asGraded.queries, 'question', 'questions')} ${out === 1 ? 'was' : 'were'} settled and left out (${classes.join(', ')}). As graded: at least ${least}, at most ${most} points; ${same}.`;
}
function adjudicatedText(adjudicated, certificate) {
const { graded, genuine, settled, unsettled, ignored, asGraded, asSettled, labelErrorsRemoved } = adjudicated;
const classes = Object.entries(settled)
.filter(([, count]) => count > 0)
.map(([found, count]) => `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .nd)(count)} ${found}`);
const how = classes.length === 0 ? '' : ` (settled: ${classes.join(', ')}; ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .nd)(unsettled)} not settled)`;
const main = `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .hS)(graded, 'question that every model missed', 'questions that every model missed')} as graded, ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .nd)(genuine)} counted as genuine${how}. As graded, ${outcomeText(asGraded, certificate)}.`;
const others = labelErrorsRemoved > 0
? ` ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .hS)(labelErrorsRemoved, 'likely label error was', 'likely label errors were')} left out too.`
: asGraded.queries === asSettled.queries
? ''
: ' Settling only what every model missed flatters the gain: where a reference is wrong, a model that is graded right by luck counts as a rescue. Settle the likely label errors as well.';
const notes = [
[ignored.stale, 'settled for another reference or question, so to be judged again'],
[ignored.notListed, 'ignored, because some model is right on them and they are not likely label errors'],
[ignored.unknown, 'of no question in the results'],
];
const ignoredText = notes
.filter(([ids]) => ids.length > 0)
.map(([ids, why]) => ` ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .hS)(ids.length, 'adjudication', 'adjudications')} ${why}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__ .KE)(ids, 10)}.`);
return main + others + ignoredText.join('');
}
}),
9599:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
z: () => ( cautionText)
});
var _base_listed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(639);
var _base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3650);
var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7650);
function cautionText(caution) {
switch (caution.kind) {
case 'few-clusters':
return `Few clusters hold much of the data: they weigh like ${caution.effective.toFixed(0)} of equal size, the largest has ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .KN)(caution.largest / caution.queries, 1)}% of the questions. A kind of cluster that is rare and large, and is not among them, can change the verdict.`;
case 'same-questions':
return `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .nd)(caution.queries)} of the ids stand for a question that another id has too (${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__ .KE)(caution.example, 2)}, for one), and count as independent all the same. \`cluster-by\`, with what tells questions apart, allows for that.${without('With each question as one cluster', caution.verdict)}`;
case 'of-few':
return `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .hS)(caution.queries, 'question is', 'questions are')} in the results of at most half of the models (${caution.models.length === 0 ? 'of none' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__ .KE)(caution.models, 5)}) and no part of the certificate.`;
case 'left-out': {
const one = caution.models.length === 1;
const names = (0,_base_listed_js__WEBPACK_IMPORTED_MODULE_0__ .K)(caution.models, 5, ({ name, coverage }) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__ .KT)(name)} (${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .KN)(coverage, 1)}% answered)`);
return `${names} ${one ? 'was' : 'were'} left out by \`min-coverage\`: with ${one ? 'it' : 'them'}, on the questions that all answered, the verdict would be ${caution.verdict}.`;
}
case 'alike-names':
return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__ .KE)(caution.models.map(inAscii), 5)} look the same and count as different models: give one model one name.`;
case 'alike-ids':
return `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .hS)(caution.queries, 'id looks', 'ids look')} like another one (${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__ .KE)(caution.example.map(inAscii), 2)}, for one), and ${caution.queries === 1 ? 'counts' : 'count'} as different questions: give one question one id.`;
case 'identical':
return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__ .KE)(caution.models, 5)} have the same outcome on every question: if they are one model, keep one of them.${without('Counted once', caution.verdict)}`;
case 'ensemble-name':
return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__ .KT)(caution.model)} is counted as a model and is called like an ensemble: if it is one, name it in \`ensembles\`.${without('Without it', caution.verdict)}`;
case 'vote':
return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__ .KT)(caution.model)} is counted as a model and gives what the majority of the others gives on ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .KN)(caution.agreement, 1, 'down')}% of the questions: if it is an ensemble, name it in \`ensembles\`.${without('Without it', caution.verdict)}`;
case 'any-of':
return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__ .KT)(caution.model)} is counted as a model and is right exactly where any other is: if it is the best choice among them, name it in \`ensembles\` or leave it out.${without('Without it', caution.verdict)}`;
case 'taken':
return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__ .KT)(caution.glob)} in \`ensembles\` takes ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__ .KE)(caution.names, 5)} out of the pool.${without('With them as models', caution.verdict)} Name ensembles by their exact names.`;
}
}
function without(how, verdict) {
return verdict === null ? '' : ` ${how} the verdict would be ${verdict}.`;
}
function inAscii(text) {
return text.replace(/[^\x20-\x7e]|^ | (?= |$)/gu, (c) => `\\u{${c.codePointAt(0).toString(16)}}`);
}
}),
6964:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
FK: () => ( CHANGE_COLUMNS),
Ic: () => ( isAlarm),
JB: () => ( movedText),
QP: () => ( changeRows)
});
var _comparison_significant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9795);
var _base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3650);
var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7108);
var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7650);
const CHANGE_COLUMNS = [
{ head: 'points', kind: 'number' },
{ head: 'of', kind: 'name' },
{ head: 'before \u2192 now', kind: 'number' },
];
function changeRows({ changes }) {
return [...changes]
.sort((a, b) => Number(isAlarm(b)) - Number(isAlarm(a)) || harm(b) - harm(a))
.map((change) => {
const by = movedText(change);
return {
change,
label: label(change),
cells: [(0,_comparison_significant_js__WEBPACK_IMPORTED_MODULE_1__ .o)(change) ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .ko)(by) : by, label(change), levels(change)],
p: change.adjusted === null ? '' : (0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .sp)(change.adjusted),
};
});
}
function movedText({ before, after }) {
return (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__ .x8)((Math.round(1000 * after) - Math.round(1000 * before)) / 1000);
}
function isAlarm(change) {
return (0,_comparison_significant_js__WEBPACK_IMPORTED_MODULE_1__ .o)(change) && change.direction === 'worse';
}
function harm(change) {
const moved = change.after - change.before;
if (change.what === 'beta')
return moved;
return change.what === 'gain' && !isAlarm(change) ? 0 : -moved;
}
function label({ what, name = '' }) {
return {
accuracy: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT)(name),
edge: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT)(name)} over the best model`,
beta: 'every model wrong (\u03b2)',
gain: 'largest possible gain',
}[what];
}
function levels({ what, before, after }) {
if (what === 'accuracy' || what === 'beta')
return `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .KN)(before, 1)} \u2192 ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .KN)(after, 1)}%`;
return `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__ .x8)(before)} \u2192 ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__ .x8)(after)}`;
}
}),
2842:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
CQ: () => ( originText),
Fr: () => ( regressionText),
Ni: () => ( scopeTexts),
O4: () => ( regressedText),
sm: () => ( obstaclesText)
});
var _base_listed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(639);
var _comparison_significant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9795);
var _base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3650);
var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7650);
const MAX_NAMES = 5;
function regressionText(regression, confidence) {
const { outcome, comparedWith } = regression;
const tests = testsText(regression, confidence);
switch (outcome) {
case 'regressed':
return `Regression: ${regressedText(regression, confidence)}`;
case 'improved':
return `Improvement: ${changed(regression, 'better')} got better since ${originText(comparedWith)}, beyond chance and by enough to matter, and nothing got worse (${tests}).`;
case 'incomparable':
return `Not comparable with ${originText(comparedWith)}: ${obstaclesText(regression)}.`;
case 'none':
return regression.queries === null
? `Nothing to compare with yet: ${originText(comparedWith)}. The next successful run there will be the first to compare with.`
: `No regression: nothing got worse since ${originText(comparedWith)} beyond chance and by enough to matter (${tests}).`;
}
}
function regressedText(regression, confidence) {
return `${changed(regression, 'worse')} got worse since ${originText(regression.comparedWith)}, beyond chance and by enough to matter (${testsText(regression, confidence)}).`;
}
function changed({ changes }, direction) {
const those = changes.filter((change) => (0,_comparison_significant_js__WEBPACK_IMPORTED_MODULE_2__ .o)(change) && change.direction === direction);
const names = those.map(({ what, name = '' }) => what === 'accuracy' || what === 'edge' ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__ .KT)(name) : CHANGED[what]);
return (0,_base_listed_js__WEBPACK_IMPORTED_MODULE_0__ .K)([...new Set(names)], MAX_NAMES, (name) => name);
}
const CHANGED = { beta: 'the share that every model misses', gain: 'the largest possible gain' };
function testsText({ changes, sharedQueries }, confidence) {
return `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .hS)(changes.length, 'test', 'tests')} on ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .hS)(sharedQueries, 'shared question', 'shared questions')}, ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .WR)(confidence)}% confidence over all of them`;
}
function scopeTexts({ queries, overlap, models, ensembles, clusters }) {
if (queries === null || models === null || ensembles === null)
return [];
const { after, shared, absent, otherQuestion, incomplete, compared, unanswered, byIdAlone } = queries;
const left = [
after > shared ? `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .nd)(after - shared)} only in this run` : '',
otherQuestion > 0 ? `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .nd)(otherQuestion)} with another reference or another count than before` : '',
incomplete > 0 ? `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .nd)(incomplete)} that a shared model did not answer in the earlier one` : '',
].filter((part) => part !== '');
const texts = [
`Compared: ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .hS)(compared, 'question', 'questions')} of the earlier run, on ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .hS)(models.shared.length, 'model', 'models')} that both runs have; ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .KN)(overlap, 1, 'down')}% of the larger set of questions is in both.`,
];
if (left.length > 0)
texts.push(`Left out: ${left.join('; ')}.`);
if (unanswered > 0) {
const gone = absent > 0 ? ` (${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .nd)(absent)} of them are only in the earlier run)` : '';
texts.push(`On ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .hS)(unanswered, 'question', 'questions')} a shared model gives no answer now${gone}: it is wrong there now.`);
}
if (clusters !== null)
texts.push(`The runs were compared by ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .hS)(clusters, 'cluster', 'clusters')} of questions, each taken whole.`);
if (byIdAlone > 0) {
texts.push(`For ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .hS)(byIdAlone, 'question', 'questions')} no reference was logged in one of the runs: taken for the same by id alone.`);
}
return [...texts, ...cameAndWent('models', models), ...cameAndWent('ensembles', ensembles)];
}
function cameAndWent(what, { added, removed }) {
const list = (names) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__ .KE)(names, MAX_NAMES);
return [
...(added.length > 0 ? [`New ${what}, not compared: ${list(added)}.`] : []),
...(removed.length > 0 ? [`No longer among the ${what}: ${list(removed)}.`] : []),
];
}
function originText(origin) {
if (origin.kind === 'path')
return `the certificate in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__ .KT)(origin.path)}`;
const { run } = origin;
if (run === null)
return `this workflow has not succeeded on ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__ .KT)(origin.branch)} before`;
const day = /^\d{4}-\d\d-\d\d(?=T)/.exec(run.createdAt)?.[0];
const when = day === undefined ? '' : ` of ${day}`;
return `run ${run.id} on ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__ .KT)(origin.branch)} (commit ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__ .KT)(run.headSha.slice(0, 7))}${when}, artifact ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__ .KT)(origin.name)})`;
}
function obstaclesText(regression) {
return regression.obstacles.map((each) => obstacleText(each, regression)).join('; ');
}
function obstacleText(obstacle, { queries, overlap, models }) {
switch (obstacle.kind) {
case 'grading': {
const text = (value) => (value === '' ? 'not set' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__ .KT)(value));
return `\`${obstacle.setting}\` was ${text(obstacle.before)} and is ${text(obstacle.after)}, so what moved may be the grading`;
}
case 'grouped':
return 'a grouped table names no questions, so none can be matched';
case 'overlap': {
const most = Math.max(queries?.before ?? 0, queries?.after ?? 0);
return `only ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .nd)(Math.round(overlap * most))} of ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .hS)(most, 'question', 'questions')} can be compared (${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .KN)(overlap, 1, 'down')}%; at least ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .WR)(_comparison_significant_js__WEBPACK_IMPORTED_MODULE_2__ .N)}% are needed)`;
}
case 'models-removed':
return `the earlier run had ${becameText(obstacle.removed)}, so its accuracy now is unknown; \`models\` says which models are meant to be here`;
case 'queries-removed': {
const { queries: gone, ids } = obstacle;
return `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .hS)(gone, 'question', 'questions')} of the earlier run ${gone === 1 ? 'is' : 'are'} not here or ${gone === 1 ? 'is another question' : 'are other questions'} now (${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__ .KE)(ids, MAX_NAMES, gone)})`;
}
case 'clusters':
return `the questions lie in effectively ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .nd)(Math.round(obstacle.after))} clusters now and lay in ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .nd)(Math.round(obstacle.before))} before, so the labels of \`cluster-by\` are other ones; under labels that gather the losses a loss would look like one chance event`;
case 'models':
return `the runs have ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .hS)(models?.shared.length ?? 0, 'model', 'models')} in common, and a pool needs 2`;
}
}
const BECAME = {
absent: 'not in these results',
'left-out': 'left out for the questions that it did not answer',
ensemble: 'taken as an ensemble now',
model: 'taken as a model now',
};
function becameText(removed) {
return (0,_base_listed_js__WEBPACK_IMPORTED_MODULE_0__ .K)(removed, MAX_NAMES, (each) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__ .KT)(each.name)} (${BECAME[each.now]})`);
}
}),
508:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
H_: () => ( luckText),
LE: () => ( routerText),
P7: () => ( guessersText),
UJ: () => ( fewModelsText),
j$: () => ( regimeText),
op: () => ( correlationText),
se: () => ( thinnedText),
uw: () => ( allDrawsText),
y1: () => ( chanceText)
});
var _certificate_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4817);
var _base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3650);
var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7650);
function regimeText(regime, evaluation) {
const { singleBest, allWrong, models, queries } = evaluation.certificate;
const best = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT)(singleBest.name);
const errors = queries.complete - models.find(({ name }) => name === singleBest.name).correct;
const [low, high] = regime.interval;
const share = `Of the ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(errors, 'error', 'errors')} of ${best}, every other model makes ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(allWrong.count)} too (${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .KN)(regime.unrescuable, 0)}%, interval ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .KN)(low, 0, 'down')} to ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .KN)(high, 0, 'up')}).`;
const follows = {
'ceiling-bound': 'Most of them no model gets right: more models of this kind will not help, only better models or better questions will.',
'realizability-bound': `Most of them another model gets right: the problem is knowing when to leave ${best}.`,
mixed: 'Whether better models or a better choice among these would help more is not decided.',
}[regime.name];
return `${share} ${follows}`;
}
function correlationText({ pairwise, thinned }) {
const { pearson, fullSigma, singleFactor, beta, betaRange, models, withoutThreshold } = pairwise;
if (beta === null || fullSigma === null || singleFactor === null || pearson.mean === null) {
return 'Correlations say nothing here: fewer than two models are right on some questions and wrong on others.';
}
const all = thinned.some(({ part }) => part === 'correlations')
? `all of the ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(models)} most accurate models`
: withoutThreshold.length === 0
? 'all models'
: `all ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(models)} of them`;
const predicted = `The errors of two models correlate by ${pearson.mean.toFixed(2)} on average. From the error rates and the correlation of every pair, ${all} should fail together on ${percentOf(fullSigma.beta)}% of the questions; they do on ${percentOf(beta)}%.`;
const range = `The mean error rate and the mean rate of failing in pairs allow anything from ${percentOf(betaRange[0])} to ${percentOf(betaRange[1])}%: pairs of models cannot say more.`;
return [predicted, beyondPairs(fullSigma), oneFactor(singleFactor, beta), range]
.filter((part) => part !== '')
.join(' ');
}
function beyondPairs({ ratio, interval }) {
if (ratio === null || ratio === 0)
return '';
const times = `That is ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .I1)(ratio, 2)} times as often`;
if (interval === null)
return `${times}; whether that is more than chance cannot be said here.`;
const [low, high] = interval;
const range = `${times} (90% interval ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .I1)(low, 2)} to ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .I1)(high, 2)})`;
if (low > 1)
return `${range}: a common cause that pairs do not show. Look at the all-wrong list before you blame the models.`;
if (high < 1)
return `${range}: the models complement each other better than pairs of them suggest.`;
return `${range}: not shown to be more than the correlations explain.`;
}
function oneFactor({ beta: predicted, ratio }, beta) {
if (ratio === null || beta === 0)
return '';
return `With the mean correlation for every pair it would be ${percentOf(predicted)}%, but families of models exceed that without any common cause.`;
}
function thinnedText({ thinned }) {
if (thinned.length === 0)
return '';
const parts = thinned.map(({ part, used, of, unit }) => used === 0 ? `no ${PART[part]}` : `${PART[part]}: ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(used)} of ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(of)} ${unit}`);
return `To bound the time, some of this was worked out on less: ${parts.join('; ')}.`;
}
const PART = {
correlations: 'correlations (the most accurate models)',
'ratio interval': 'interval of the ratio to what a single factor predicts',
'sigma interval': 'interval of the ratio to what all correlations predict',
'pool sizes': 'ratios of random pools',
'pool curve': 'curve of the best few models',
groups: 'certificates of groups',
};
function percentOf(x) {
const value = 100 * x;
if (value === 0 || value >= 1)
return value.toFixed(value === 0 ? 0 : 1);
return value >= 1e-6 ? String(Number(value.toPrecision(2))) : value.toExponential(1);
}
function fewModelsText({ poolCurve, fewModels }, models) {
const all = poolCurve.at(-1);
if (all === undefined || fewModels.ninetyPercent === null || all.gain <= 0)
return '';
const point = poolCurve.find(({ k }) => k === fewModels.ninetyPercent);
const which = point.models.length <= 5 ? ` (${point.models.map(_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT).join(', ')})` : '';
const share = point.k === models
? `It takes all ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(models)} models to reach 90% of their possible gain.`
: `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(point.k, 'model', 'models')}${which} already reach ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .KN)(point.gain / all.gain, 0)}% of the possible gain of all ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(models)}.`;
if (fewModels.enough === null || point.k === models)
return share;
const beyond = fewModels.enough >= all.k
? ''
: ` Beyond ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(fewModels.enough)} more models stop paying on held-out questions.`;
return share + beyond;
}
function routerText({ gain, repeats, queries, leftOut }, inClusters = false) {
const left = leftOut > 0 ? ` (${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(leftOut, 'question', 'questions')} without two draws of every model left out)` : '';
return [
`From at least ${repeats} draws of every model on ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(queries, 'question', 'questions')}${left}: the best possible router gains at least ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .KN)(Math.max(0, gain.lower), 1, 'down')} and at most ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .KN)(gain.upper, 1, 'up')} points.`,
'A router chooses before it sees an answer, so it cannot pick the lucky draw: this ceiling binds what decides from the question alone. Votes and cascades see answers and may exceed it.',
inClusters ? 'Both limits take the questions as independent; with clusters they are too narrow.' : '',
]
.filter((part) => part !== '')
.join(' ');
}
function allDrawsText({ allDraws }) {
if (allDraws === null || allDraws.queries === 0)
return '';
const { allWrong, queries } = allDraws;
return `\u03b2 counts one outcome of each model and question, so a vote over several draws can be right more often than 1 \u2212 \u03b2. On ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(allWrong)} of ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(queries, 'question', 'questions')} (${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .KN)(allWrong / queries, 1)}%) no draw of any model is right: whatever returns one of these draws is wrong there.`;
}
function luckText({ luckFloor }, certificate) {
const group = luckFloor?.groups[0];
if (group === undefined || group.gain === 0)
return '';
const { point } = certificate.gain;
const share = point > 0 ? `, beside ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .KN)(point, 1)} of all ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(certificate.models.length)} models` : '';
if (group.draws !== null)
return `How much is luck: two draws of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT)(group.base)} gain ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .KN)(group.gain, 1)} points over one${share}.`;
const names = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KE)(group.models, 4);
const overBest = group.overBest <= 0
? ` and nothing over ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT)(certificate.singleBest.name)}`
: ` and ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .KN)(group.overBest, 1)} over ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT)(certificate.singleBest.name)}`;
return `How much is luck: by their names ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(group.models.length)} are deployments or versions of one model (${names}), and a perfect choice among them gains ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .KN)(group.gain, 1)} points over their best${overBest}${share}.`;
}
function chanceText({ chance }) {
if (chance === null)
return '';
const { gainWithout, notShownBetter, options } = chance;
const guess = `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .KN)(1 / options, 1)}%`;
if (notShownBetter.length === 0)
return `Every model is shown to be better than chance (${guess}).`;
const names = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KE)(notShownBetter.map(({ name }) => name), 5);
const who = `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(notShownBetter.length, 'model is', 'models are')} not shown to be better than chance (${guess}): ${names}. A perfect choice among guesses is not a policy that can be built.`;
if (gainWithout === null)
return `${who} Without them fewer than two models are left.`;
return `${who} Without them the largest gain is at least ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .KN)(gainWithout.lower, 1, 'down')} and at most ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .KN)(gainWithout.upper, 1, 'up')} points.`;
}
function guessersText({ chance }, certificate) {
if (chance === null || chance.notShownBetter.length === 0)
return '';
const { gainWithout, notShownBetter, options } = chance;
const guess = `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .KN)(1 / options, 1)}%`;
if (notShownBetter.length === certificate.models.length)
return `No model is shown to be better than guessing (${guess}): a perfect choice among guesses is not a policy that can be built.`;
const names = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KE)(notShownBetter.map(({ name }) => name), 5);
const who = `Without ${names}, which ${notShownBetter.length === 1 ? 'is' : 'are'} not shown better than guessing (${guess}),`;
const { minGain, verdict } = certificate;
if (gainWithout === null)
return verdict === 'no-gain' ? '' : `${who} only one model is left, and there is no ensemble.`;
const other = (0,_certificate_verdict_js__WEBPACK_IMPORTED_MODULE_2__ .Vj)(gainWithout, minGain);
return other === verdict ? '' : `${who} the verdict would be ${other}.`;
}
}),
8378:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
n: () => ( failureTexts)
});
var _gate_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9316);
var _base_listed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(639);
var _base_numbers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3650);
var _comparison_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2842);
var _figures_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7108);
var _saving_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1807);
var _samples_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9400);
var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7650);
var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9668);
function failureTexts(evaluation) {
return evaluation.decision.failures.map((failure) => `${failure}: ${failureText(failure, evaluation)}`);
}
function failureText(failure, evaluation) {
const { certificate, policies, regression, adjudicated } = evaluation;
const { gain, minGain, queries, singleBest, confidence } = certificate;
const asked = (0,_figures_js__WEBPACK_IMPORTED_MODULE_7__ .JA)(minGain);
const level = `one-sided ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__ .WB)(confidence)}%`;
switch (failure) {
case 'no-gain':
if (adjudicated !== null && adjudicated.asGraded.verdict !== adjudicated.asSettled.verdict)
return 'by one of the two, the grades as given and the grades as settled, no ensemble can gain what was asked for.';
return `no ${(0,_samples_text_js__WEBPACK_IMPORTED_MODULE_4__ .e)(evaluation).choice} can gain ${asked}: at most ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_7__ .Tu)(gain.upper, minGain)} over ${(0,_samples_text_js__WEBPACK_IMPORTED_MODULE_4__ .e)(evaluation).best} (${level}).`;
case 'inconclusive':
if (certificate.verdict !== 'inconclusive')
return (0,_saving_text_js__WEBPACK_IMPORTED_MODULE_3__ .Ts)(evaluation.saving ?? evaluation.savingAsGraded);
return `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_8__ .hS)(queries.complete, 'question', 'questions')} cannot tell whether the largest possible gain over ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__ .KT)(singleBest.name)} (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_7__ .Hq)(gain, minGain)} points) reaches ${asked}.`;
case 'incomplete':
return incompleteText(evaluation);
case 'no-realised-gain': {
const realised = policies?.realised ?? [];
if (realised.length === 0)
return 'no vote, router, cascade or ensemble could be measured on these results, so none is shown to gain anything.';
const most = realised.reduce((a, b) => (a.upper >= b.upper ? a : b));
return `none of ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_8__ .hS)(realised.length, 'policy', 'policies')} measured on these results gains ${asked}; ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__ .KT)(most.name)} could gain the most, at most ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_8__ .$s)(most.upper, 'up', minGain)} (${level}).`;
}
case 'no-saving':
return (0,_saving_text_js__WEBPACK_IMPORTED_MODULE_3__ .$q)(evaluation.saving ?? evaluation.savingAsGraded);
case 'regression': {
if (regression === null)
return 'there was nothing to compare with.';
return (regression.outcome === 'regressed' ? _comparison_text_js__WEBPACK_IMPORTED_MODULE_2__ .O4 : _comparison_text_js__WEBPACK_IMPORTED_MODULE_2__ .Fr)(regression, confidence);
}
case 'ensemble-not-better':
return weakText(evaluation);
}
}
function weakText({ certificate, settings }) {
const weak = (0,_gate_decide_js__WEBPACK_IMPORTED_MODULE_0__ .TB)(certificate);
if (weak.length === 0)
return 'the results hold no ensemble, so none is shown to beat every model.';
const each = weak
.slice(0, 5)
.map(({ name, difference, reason, coverage }) => reason === 'coverage'
? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__ .KT)(name)} answered ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_8__ .KN)(coverage, 1)}%, less than \`min-coverage\` (${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_8__ .KN)(settings.minCoverage, 0)}%)`
: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__ .KT)(name)} is not shown to beat every model (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_7__ .x8)(difference)} points over the best)`);
return `${each.join('; ')}${weak.length > each.length ? `; and ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_8__ .nd)(weak.length - each.length)} more` : ''}.`;
}
function incompleteText({ cautions, certificate, excluded }) {
const left = (0,_base_listed_js__WEBPACK_IMPORTED_MODULE_1__ .K)(excluded, 5, (model) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__ .KT)(model.name)} (${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_8__ .KN)(model.coverage, 1)}% answered)`);
const out = left === '' ? '' : `left out of the pool: ${left}.`;
const few = cautions.find((caution) => caution.kind === 'of-few');
const unshared = few
? `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_8__ .hS)(few.queries, 'question is', 'questions are')} in the results of at most half of the models.`
: '';
return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__ .bs)(out, unshared, (0,_words_js__WEBPACK_IMPORTED_MODULE_6__ .bd)(certificate));
}
}),
7108:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Be: () => ( shares),
E9: () => ( dollars),
Hq: () => ( gainRange),
JA: () => ( pointsText),
Tu: () => ( atMost),
_: () => ( decimal),
x8: () => ( signed),
y1: () => ( range)
});
var _base_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3650);
function signed(x, digits = 1) {
const text = (0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_0__ .KN)(x, digits);
return x > 0 && Number(text) !== 0 ? `+${text}` : text;
}
function range([low, high]) {
return `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_0__ .KN)(low, 1, 'down')} to ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_0__ .KN)(high, 1, 'up')}`;
}
function shares(interval) {
return `${range(interval)}%`;
}
function gainRange({ lower, upper }, minGain) {
return `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_0__ .$s)(lower, 'down', minGain)} to ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_0__ .$s)(upper, 'up', minGain)}`;
}
function atMost(x, minGain) {
return `+${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_0__ .$s)(x, 'up', minGain)}`;
}
function pointsText(x) {
const shown = (0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_0__ .WR)(x);
return `${shown} ${shown === '1' ? 'point' : 'points'}`;
}
function dollars(x) {
return x === 0 ? '0' : x >= 1 ? x.toFixed(2) : x.toFixed(Math.min(12, 1 - Math.floor(Math.log10(x))));
}
function decimal(x) {
return (0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_0__ .KN)(x / 100, 2);
}
}),
889:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
E: () => ( measuredOf)
});
function measuredOf({ certificate, policies }) {
const { ensembles, singleBest } = certificate;
const compared = new Map(ensembles.map((each) => [each.name, each]));
const realised = (policies?.realised ?? []).map((policy) => {
const own = policy.kind === 'ensemble' && !singleBest.declared ? compared.get(policy.name) : undefined;
const { name, kind, jointLower, won, lost, cost, latency } = policy;
const { accuracy, gain, interval } = own === undefined ? policy : { accuracy: own.accuracy, gain: own.difference, interval: own.interval };
const note = kind === 'ensemble' ? 'in the results' : policy.heldOut ? '' : 'not held out';
return { name, kind, accuracy, gain, interval, jointLower, note, won, lost, cost, latency };
});
const known = new Set(realised.map(({ name }) => name));
const others = ensembles
.filter(({ name }) => !known.has(name))
.map(({ name, accuracy, difference, interval }) => ({
name,
kind: 'ensemble',
accuracy,
gain: singleBest.declared ? accuracy - singleBest.accuracy : difference,
interval: singleBest.declared ? null : interval,
jointLower: null,
note: 'in the results',
won: null,
lost: null,
cost: null,
latency: null,
}));
return [...realised, ...others].sort((a, b) => b.gain - a.gain);
}
}),
9400:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
T: () => ( samplesText),
e: () => ( subjectOf)
});
var _base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3650);
var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7108);
var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7650);
function samplesText({ curve, draws, flips, queries }, minGain) {
const { gain, passAtK } = curve.at(-1);
return `some of ${draws} draws is right on ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .KN)(passAtK, 1)}%: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__ .x8)(gain.point)} points (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__ .Hq)(gain, minGain)}) over one; ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(flips.count)} of ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(queries)} questions flip between draws`;
}
function subjectOf({ certificate, samples }) {
const { models, singleBest, gain } = certificate;
const best = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT)(singleBest.name);
if (gain.method === 'samples') {
return {
choice: `choice among ${samples?.[0]?.draws ?? 2} draws of ${best}`,
best: `one draw of ${best}`,
whatever: 'Whatever picks or votes among them',
nobody: 'every draw wrong',
others: 'only some draws right',
};
}
return {
choice: `ensemble of these ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(models.length)} models`,
best,
whatever: 'Whatever router, vote or cascade you build',
nobody: certificate.measure === 'score' ? 'no model scores at all' : 'every model wrong',
others: 'only others right',
};
}
}),
1807:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$q: () => ( noSavingText),
GQ: () => ( savingText),
Ts: () => ( undecidedSavingText),
aD: () => ( reachedText),
yn: () => ( switchText)
});
var _base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3650);
var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7108);
var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7650);
function savingText(saving) {
return `${switchText(saving)}; ${reachedText(saving)}.`;
}
function switchText({ maxLoss, reference, switch: to }) {
return to === null
? `No cheaper model is shown to lose at most ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__ .JA)(maxLoss)} against ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT)(reference)}`
: `Switching from ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT)(reference)} to ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT)(to.model)} ${savesText(to.saving)} and loses at most ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .KN)(Math.max(0, to.loss[1]), 1, 'up')} points`;
}
function reachedText({ policies }) {
const best = bestHolding(policies);
if (best !== undefined)
return `the best ${best.kind === 'router' ? 'router' : 'policy'} tried, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT)(best.name)}, ${savesText(best.saving)}${isMixture(best) ? ', no more than a random mixture of models' : ''}`;
return policies.length === 0
? 'no policy with known costs was tried'
: 'no policy tried saves anything at so small a loss';
}
function bestHolding(policies) {
return policies.filter((each) => each.isShownToHold).sort((a, b) => b.saving[0] - a.saving[0])[0];
}
function isMixture({ overMixture }) {
return overMixture !== null && overMixture[1] <= 0;
}
function savesText([point, lower, upper]) {
return lower > 0
? `saves ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .KN)(point, 0, 'down')}%`
: `is not shown to save anything (${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .KN)(point, 0, 'down')}% here, ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .KN)(lower, 0, 'down')} to ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .KN)(upper, 0, 'up')}%)`;
}
function undecidedSavingText({ maxLoss, minSaving, reference }) {
return `these questions cannot tell whether anything saves ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .KN)(minSaving, 0)}% of what ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT)(reference)} costs and loses at most ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__ .JA)(maxLoss)}.`;
}
function noSavingText({ maxLoss, minSaving, policies, reference }) {
return `no model and none of ${policies.length} policies with known costs saves ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_2__ .KN)(minSaving, 0)}% of what ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT)(reference)} costs and loses at most ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__ .JA)(maxLoss)}.`;
}
}),
8400:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Y: () => ( summaryOf)
});
var significant = __webpack_require__(9795);
var numbers = __webpack_require__(3650);
var changes = __webpack_require__(6964);
var model_failures = __webpack_require__(8378);
var figures = __webpack_require__(7108);
var comparison_text = __webpack_require__(2842);
var saving_text = __webpack_require__(1807);
var samples_text = __webpack_require__(9400);
var weight = __webpack_require__(9578);
var ensembles = __webpack_require__(4560);
var decide = __webpack_require__(9316);
var measured = __webpack_require__(889);
;
function situationOf(evaluation) {
const { certificate, decision, adjudicated, regression, settings } = evaluation;
const { failures } = decision;
if (failures.includes('regression'))
return regression?.outcome === 'regressed' ? { kind: 'regressed' } : { kind: 'incomparable' };
if (settings.failOn.join() === 'regression' && regression !== null && regression.queries !== null)
return { kind: 'held' };
if (failures.length === 1 && failures[0] === 'incomplete')
return { kind: 'incomplete' };
if (adjudicated !== null && adjudicated.asGraded.verdict !== adjudicated.asSettled.verdict)
return { kind: 'disagreement' };
const saving = evaluation.saving ?? null;
if (saving !== null && settings.failOn.includes('no-saving')) {
if (failures.includes('no-saving'))
return { kind: 'no-saving', saving };
const graded = evaluation.savingAsGraded;
const isGraded = graded === null || graded.verdict === 'saving-possible';
if (failures.length === 0 && saving.verdict === 'saving-possible' && isGraded)
if (saving.switch !== null && saving.switch.saving[1] >= saving.minSaving)
return { kind: 'saves', saving };
}
if (certificate.ensembles.length > 0)
return ofEnsembles(evaluation);
if (failures.includes('ensemble-not-better'))
return { kind: 'none-named' };
if (certificate.verdict === 'no-gain')
return { kind: 'no-gain' };
const tried = triedOf(evaluation);
if (failures.includes('no-realised-gain'))
return { kind: 'room', best: tried[0] };
if (certificate.verdict === 'inconclusive')
return { kind: 'undecided' };
const policy = tried.find((each) => isShownToReach(each, evaluation));
return policy === undefined ? { kind: 'room', best: tried[0] } : { kind: 'reached', policy };
}
function isShownToReach({ name, jointLower }, { certificate, policiesAsGraded }) {
const reaches = (lower) => lower !== null && lower !== undefined && lower >= certificate.minGain;
const graded = policiesAsGraded?.realised.find((policy) => policy.name === name);
return reaches(jointLower) && (policiesAsGraded === null || reaches(graded?.jointLower));
}
function ofEnsembles({ certificate, decision, settings }) {
const sorted = [...certificate.ensembles].sort((a, b) => b.difference - a.difference);
const weak = (0,decide.TB)(certificate);
const allMust = settings.failOn.includes('ensemble-not-better');
const isWeak = (ensemble) => weak.includes(ensemble) || (!allMust && !(0,ensembles.JP)(ensemble));
const fails = decision.failures.includes('ensemble-not-better');
const ensemble = fails ? sorted.findLast(isWeak) : (sorted.find((each) => !isWeak(each)) ?? sorted[0]);
if (isWeak(ensemble))
return { kind: 'not-better', ensemble };
return { kind: ensemble.difference >= certificate.minGain ? 'better' : 'better-by-little', ensemble };
}
function triedOf(evaluation) {
return (0,measured.E)(evaluation).filter(({ kind, note }) => kind !== 'ensemble' && note === '');
}
function signOf(evaluation, { kind }) {
const { certificate, decision, regression, settings } = evaluation;
if (!decision.passed)
return '\u274c';
const isUndecided = kind === 'undecided' ||
(0,decide._Q)(evaluation, settings) ||
(kind === 'not-better' && certificate.verdict === 'inconclusive');
if (kind === 'held')
return regression.outcome === 'improved' ? '\ud83d\udfe1' : '\u26aa';
if (isUndecided || kind === 'disagreement' || (0,weight.Nu)(certificate))
return '\u26aa';
return kind === 'better' || kind === 'reached' || kind === 'saves' ? '\u2705' : '\ud83d\udfe1';
}
var model_text = __webpack_require__(7650);
var words = __webpack_require__(9668);
;
function answerOf(evaluation, situation) {
const { certificate } = evaluation;
const { gain, minGain, queries } = certificate;
const { best, choice, whatever } = (0,samples_text.e)(evaluation);
const asked = (0,figures.JA)(minGain);
switch (situation.kind) {
case 'regressed':
return regressed(evaluation);
case 'held':
return held(evaluation);
case 'incomparable':
return incomparable(evaluation);
case 'incomplete':
return {
heading: 'The results are not complete',
line: parts(incompleteLine(evaluation), possible(certificate), youAsked(certificate)),
};
case 'disagreement':
return disagreement(evaluation);
case 'none-named':
return {
heading: 'No ensemble is in the results, so none is shown to beat every model',
line: (0,model_text.Nx)(parts(possible(certificate, true), youAsked(certificate))),
};
case 'better':
case 'better-by-little':
case 'not-better':
return ofEnsemble(evaluation, situation.kind, situation.ensemble);
case 'no-gain':
return {
heading: `No ${choice} can gain ${asked}: at most ${(0,figures.Tu)(gain.upper, minGain)} over ${best}`,
line: `${whatever}: ${parts((0,model_text.ko)(`at most ${(0,figures.Tu)(gain.upper, minGain)} percentage points`) + ` (${oneSided(certificate)})`, youAsked(certificate))}`,
};
case 'undecided':
return {
heading: `${(0,numbers.hS)(queries.complete, 'question', 'questions')} cannot tell whether ${choice.startsWith('e') ? 'an' : 'a'} ${choice} can gain ${asked}`,
line: parts(`Largest possible gain over ${best}: ${(0,model_text.ko)(`${(0,figures.Hq)(gain, minGain)} percentage points`)} (each limit ${oneSided(certificate)})`, youAsked(certificate)),
};
case 'saves':
case 'no-saving':
return ofSaving(situation.saving, situation.kind, certificate);
case 'reached':
return {
heading: `${(0,model_text.KT)(situation.policy.name)} reaches ${(0,figures.x8)(situation.policy.gain)} points over ${best}; you asked for ${(0,numbers.WR)(minGain)}`,
line: ofTried(evaluation, situation.policy),
};
case 'room':
return situation.best === undefined
? {
heading: `Up to ${(0,figures.x8)(gain.point)} points to gain over ${best}; nothing has been tried yet`,
line: (0,model_text.Nx)(parts(possible(certificate, true), youAsked(certificate))),
}
: {
heading: `Up to ${(0,figures.x8)(gain.point)} points to gain over ${best}, but ${reach(situation.best, minGain)}`,
line: ofTried(evaluation, situation.best),
};
}
}
function ofSaving(saving, kind, certificate) {
const { maxLoss, minSaving, reference } = saving;
const asked = `${(0,numbers.KN)(minSaving, 0)}% at a loss of at most ${(0,figures.JA)(maxLoss)}`;
return {
heading: kind === 'no-saving'
? `Nothing that was measured saves ${(0,numbers.KN)(minSaving, 0)}% of what ${(0,model_text.KT)(reference)} costs`
: (0,saving_text.yn)(saving),
line: parts(`Asked for: ${(0,model_text.ko)(asked)} (${oneSided(certificate)})`, `largest gain in accuracy: ${(0,figures.x8)(certificate.gain.point)} points`),
};
}
function reach({ gain }, minGain) {
return gain >= minGain
? `the best policy tried, ${(0,figures.x8)(gain)}, is not shown to reach the ${(0,numbers.WR)(minGain)} you asked for`
: `the best policy tried reaches ${(0,figures.x8)(gain)}; you asked for ${(0,numbers.WR)(minGain)}`;
}
function ofEnsemble(evaluation, kind, ensemble) {
const { certificate } = evaluation;
const { minGain, models, ensembles } = certificate;
const { difference, interval, jointLower } = ensemble;
const over = (0,model_text.KT)(models[0].name);
const between = interval === null ? '' : ` (${(0,figures.y1)(interval)})`;
const number = `${(0,figures.x8)(difference)} ${Math.abs(difference) === 0.01 ? 'point' : 'points'}`;
const more = ensembles.length - 1;
const isWorse = interval !== null && interval[1] < 0 && more <= 1;
const verb = kind === 'not-better'
? `is ${isWorse ? 'worse than' : 'not shown to beat'} ${over}: ${number}${between}`
: kind === 'better'
? `beats every model: ${number} over ${over}${between}`
: `beats every model, but by ${number}; you asked for ${(0,numbers.WR)(minGain)}`;
const picked = evaluation.settings.failOn.includes('ensemble-not-better') ? 1 : ensembles.length;
const label = interval === null ? '' : limitsText(interval, jointLower, picked, 0, certificate);
return {
heading: `${(0,model_text.KT)(ensemble.name)} ${verb}`,
line: parts(`${(0,model_text.KT)(ensemble.name)}: ${(0,model_text.ko)(`${(0,figures.x8)(difference)} percentage points`)}${label}`, certificate.verdict === 'no-gain'
? `no ensemble of these models can gain more than ${(0,figures.Tu)(certificate.gain.upper, minGain)}${overBaseline(certificate)} (${oneSided(certificate)})`
: possible(certificate), youAsked(certificate), more > 0 ? `${(0,numbers.hS)(more, 'more ensemble', 'more ensembles')} below` : ''),
};
}
function ofTried(evaluation, { name, gain, interval, jointLower }) {
const { certificate, policies } = evaluation;
const tried = policies.tried;
const isBest = triedOf(evaluation)[0].name === name;
const limits = limitsText(interval, jointLower, tried, certificate.minGain, certificate);
return parts(`${tried === 1 ? 'The one tried' : `${isBest ? 'Best' : 'One'} of ${(0,numbers.nd)(tried)} tried`}, ${(0,model_text.KT)(name)}: ${(0,model_text.ko)(`${(0,figures.x8)(gain)} percentage points`)}${limits}`, possible(certificate), youAsked(certificate));
}
function limitsText(interval, jointLower, among, claimed, { confidence, minGain }) {
const least = among <= 2 || jointLower === null || interval[0] < claimed
? ''
: `; picked from ${(0,numbers.nd)(among)}, at least ${(0,numbers.$s)(jointLower, 'down', minGain)}`;
return ` (${(0,figures.y1)(interval)}, ${(0,words.WB)(confidence)}%${least})`;
}
function regressed({ certificate, regression }) {
const alarms = (0,changes.QP)(regression).filter(({ change }) => (0,changes.Ic)(change));
const [first, ...others] = alarms.map(({ change }) => change);
const rest = others.slice(0, 2).map(alsoText);
const more = others.length - rest.length;
return {
heading: changeHeading(first),
line: parts(`${(0,model_text.ko)(`${(0,changes.JB)(first)} percentage points`)} on the ${(0,numbers.hS)(regression.sharedQueries, 'question', 'questions')} that both runs share, beyond chance (${(0,words.WB)(certificate.confidence)}%)`, ...rest, more > 0 ? `${(0,numbers.nd)(more)} more below` : ''),
};
}
function held({ certificate, regression }) {
const { sharedQueries, changes, outcome } = regression;
const shared = (0,numbers.hS)(sharedQueries, 'shared question', 'shared questions');
return {
heading: outcome === 'improved'
? `Something got better on ${shared}, and nothing got worse`
: `Nothing got worse beyond chance on ${shared}`,
line: parts(`${dropText(largestDrop(changes), changes.length)} (${(0,words.WB)(certificate.confidence)}% confidence over all of them)`, possible(certificate), youAsked(certificate)),
};
}
function dropText(drop, comparisons) {
const of = (0,numbers.hS)(comparisons, 'comparison', 'comparisons');
return drop === '0.0'
? `${(0,model_text.ko)(`0 of ${of}`)} fell`
: `Largest drop in ${of}: ${(0,model_text.ko)(`${drop} percentage points`)}`;
}
function largestDrop(changes) {
const moved = changes
.filter(({ what }) => what !== 'gain')
.map(({ what, before, after }) => (what === 'beta' ? before - after : after - before));
return (0,figures.x8)(Math.min(0, ...moved));
}
function incompleteLine({ certificate, excluded }) {
const { complete, total } = certificate.queries;
if (complete < total)
return `${(0,model_text.ko)(`${(0,numbers.nd)(complete)} of ${(0,numbers.nd)(total)} questions`)} were answered by every model`;
const all = excluded.length + certificate.models.length;
return `${(0,model_text.ko)(`${(0,numbers.nd)(excluded.length)} of ${(0,numbers.nd)(all)} models`)} answered too few questions`;
}
function changeHeading({ what, name = '', before, after }) {
switch (what) {
case 'accuracy':
return `${(0,model_text.KT)(name)} fell from ${(0,numbers.KN)(before)}% to ${(0,numbers.KN)(after)}%`;
case 'edge':
return `${(0,model_text.KT)(name)} no longer beats every model: ${(0,figures.x8)(before)} points before, ${(0,figures.x8)(after)} now`;
case 'beta':
return `Every model is wrong on ${(0,numbers.KN)(after)}% of the questions; it was ${(0,numbers.KN)(before)}%`;
case 'gain':
return `The largest possible gain fell from ${(0,figures.x8)(before)} to ${(0,figures.x8)(after)} points`;
}
}
function alsoText({ what, name = '' }) {
return {
accuracy: `${(0,model_text.KT)(name)} fell too`,
edge: `${(0,model_text.KT)(name)} no longer beats every model`,
beta: 'more questions that every model misses',
gain: 'the possible gain shrank below what you ask for',
}[what];
}
function incomparable({ certificate, regression }) {
const line = parts(possible(certificate, true), youAsked(certificate));
if (regression === null || regression.queries === null)
return {
heading: 'There is nothing to compare with',
line: regression === null ? line : parts(`Looked for ${(0,comparison_text.CQ)(regression.comparedWith)}`, line),
};
return {
heading: 'The results cannot be compared with the earlier run',
line: `Not compared, for ${(0,model_text.ko)((0,numbers.hS)(regression.obstacles.length, 'reason', 'reasons'))}: ${(0,comparison_text.sm)(regression)}. ${(0,model_text.Nx)(parts(possible(certificate), youAsked(certificate)))}`,
};
}
function disagreement({ adjudicated, certificate }) {
const { minGain } = certificate;
const said = ({ gain, verdict, }) => `${verdict} (${(0,figures.Hq)(gain, minGain)} points)`;
return {
heading: 'The grades as given and the grades as settled give different verdicts',
line: parts(`As graded: ${(0,model_text.ko)(said(adjudicated.asGraded))}`, `as settled: ${said(adjudicated.asSettled)}`, youAsked(certificate)),
};
}
function possible(certificate, isStrong = false) {
const { gain, minGain } = certificate;
const value = isStrong ? (0,model_text.ko)(`${(0,figures.x8)(gain.point)} percentage points`) : (0,figures.x8)(gain.point);
return `possible${overBaseline(certificate)}: ${value} (${(0,figures.Hq)(gain, minGain)}, one-sided)`;
}
function overBaseline({ models, singleBest }) {
return singleBest.name === models[0].name ? '' : ` over ${(0,model_text.KT)(singleBest.name)}`;
}
function youAsked({ minGain }) {
return `you asked for +${(0,numbers.WR)(minGain)}`;
}
function oneSided({ confidence }) {
return `one-sided ${(0,words.WB)(confidence)}%`;
}
function parts(...texts) {
return texts.filter((text) => text !== '').join(' \u00b7 ');
}
var diagnosis = __webpack_require__(508);
;
const MAX_WIDTH = 36;
const CELLS = 17;
const MAX_DIGITS = 4;
const MAX_YOURS = 3;
function pictureOf(evaluation, situation) {
const { certificate } = evaluation;
const { gain, minGain, models, singleBest } = certificate;
const [tried] = triedOf(evaluation);
const yours = [...certificate.ensembles].sort((a, b) => b.difference - a.difference).slice(0, MAX_YOURS);
const bars = [
{ label: singleBest.declared ? 'baseline' : 'best model', point: 0, interval: null },
...(models[0].name === singleBest.name || yours.length === 0
? []
: [{ label: 'best model', point: models[0].accuracy - singleBest.accuracy, interval: null }]),
...(tried === undefined ? [] : [{ label: 'best tried', point: tried.gain, interval: tried.interval }]),
...yours.map(({ accuracy, difference, interval }, i) => ({
label: yours.length === 1 ? 'yours' : `yours no. ${i + 1}`,
point: singleBest.declared ? accuracy - singleBest.accuracy : difference,
interval: singleBest.declared ? null : interval,
})),
{ label: 'possible', point: gain.point, interval: [gain.lower, gain.upper] },
];
if (situation.kind === 'regressed' || situation.kind === 'held' || situation.kind === 'incomparable')
return '';
const ends = bars.flatMap(({ point, interval }) => [point, ...(interval ?? [])]);
const [low, high] = [Math.min(0, ...ends), Math.max(minGain, ...ends)];
if (!(high > low))
return '';
const at = (x) => Math.round(((x - low) / (high - low)) * (CELLS - 1));
const line = ({ label, point, interval }) => {
const cells = Array.from({ length: CELLS }, (_, i) => {
if (i === at(point))
return '\u25cf';
if (interval !== null && i >= at(interval[0]) && i <= at(interval[1]))
return '\u2501';
if (i === at(0))
return '\u2502';
return i === at(minGain) ? '\u250a' : '\u2500';
});
return `${cells.join('')} ${(point === 0 ? '0' : (0,figures.x8)(point)).padStart(5)} ${label}`;
};
const asked = `${' '.repeat(at(minGain))}\u250a`.padEnd(CELLS);
const least = `+${Number((100 * minGain).toFixed(MAX_DIGITS))}`;
return [...bars.map(line), `${asked} ${least.padStart(5)} asked for`].join('\n');
}
var listed = __webpack_require__(639);
;
const MAX_GROUPS = 8;
function trafficText({ minGain, weights }) {
if (weights === null)
return '';
const { groups, unweighted } = weights;
const largest = [...groups].sort((a, b) => b.share - a.share);
const groupText = ({ group, queries, share }) => `${(0,model_text.KT)(group)} ${(0,numbers.KN)(share)}% (${(0,numbers.nd)(queries)})`;
const pooled = largest.filter((group) => group.pooled);
return (0,model_text.bs)(`Shares of the traffic, and questions of each group: ${(0,listed.K)(largest, MAX_GROUPS, groupText)}.`, pooled.length === 0
? ''
: `Too few questions to stand alone, so that their questions weigh alike: ${(0,listed.K)(pooled, MAX_GROUPS, ({ group }) => (0,model_text.KT)(group))}.`, `If every question weighed the same: ${(0,figures.x8)(unweighted.point)} points (${(0,figures.Hq)(unweighted, minGain)}; \`${unweighted.verdict}\`).`);
}
function thinnestGroup({ weights }) {
const groups = [...weights.groups].sort((a, b) => b.share ** 2 / b.queries - a.share ** 2 / a.queries);
const { group, queries, share } = groups[0];
return `${(0,model_text.KT)(group)} (${(0,numbers.KN)(share)}% of the traffic, ${(0,numbers.nd)(queries)} questions)`;
}
;
const MAX_STEPS = 3;
const MAX_IDS = 4;
function stepsOf(evaluation, situation) {
const [first, ...others] = [...repairs(evaluation), ...ofSituation(evaluation, situation)];
const check = checkSuspects(evaluation);
const checkFirst = ['room', 'no-gain', 'undecided', 'reached'].includes(situation.kind);
const steps = checkFirst ? [check, first, ...others] : [first, check, ...others];
return steps.filter((step) => step !== undefined && step !== '').slice(0, MAX_STEPS);
}
function repairs({ cautions, certificate, excluded }) {
const above = certificate.ensembles.find(({ aboveCeiling }) => aboveCeiling);
const left = cautions.find((caution) => caution.kind === 'left-out');
const [missing] = left === undefined ? [] : excluded;
return [
(0,words.GC)(certificate)
? 'Check that the column of outcomes is the one that is meant, and that 1 is right in it.'
: '',
(0,weight.Nu)(certificate) ? `Evaluate at least ${weight.gd} questions.` : '',
missing === undefined
? ''
: `Evaluate ${(0,model_text.KT)(missing.name)} on all questions: it answered ${(0,numbers.KN)(missing.coverage, 0)}%.`,
above === undefined
? ''
: `Find out where ${(0,model_text.KT)(above.name)} has its answers from${firstOf(above.beyondCeilingQueries)}.`,
].filter((step) => step !== '');
}
function firstOf([query]) {
return query === undefined ? '' : `: look at ${(0,model_text.KT)(query)}`;
}
function ofSituation(evaluation, situation) {
const { certificate } = evaluation;
const best = (0,model_text.KT)(certificate.singleBest.name);
switch (situation.kind) {
case 'regressed':
return afterRegression(evaluation);
case 'held':
return [];
case 'incomparable':
return [
evaluation.regression?.queries === undefined || evaluation.regression.queries === null
? 'Run the workflow once on the branch that `compare-with` names: its certificate is what the next run compares with.'
: 'Evaluate the same questions with the same settings; or, if the change is meant, name the models in `models` and run the workflow once on the default branch.',
];
case 'incomplete':
return [completeStep(evaluation), 'Or say in `count-as-wrong` what a missing answer is.'];
case 'disagreement':
return [
`Use ${best} alone until both agree.`,
'Correct the references and the grader where the evaluation is made, then evaluate again.',
];
case 'none-named':
return ['Add the outcomes of your ensemble as a column and name it in `ensembles`.'];
case 'better':
return [
`Merge ${(0,model_text.KT)(situation.ensemble.name)} if ${(0,figures.x8)(situation.ensemble.difference)} points are worth ${priceOf(evaluation, situation.ensemble)}.`,
liftStep(evaluation),
];
case 'better-by-little':
return [
`Keep ${best} unless ${(0,figures.x8)(situation.ensemble.difference)} points are worth it; lower \`min-gain\` if they are.`,
liftStep(evaluation),
];
case 'not-better':
return [notBetterStep(certificate.models[0].name, situation.ensemble), liftStep(evaluation)];
case 'no-gain':
return [`Use ${best} alone.`, liftStep(evaluation)];
case 'undecided':
return undecidedSteps(evaluation);
case 'saves':
return [
`Use ${(0,model_text.KT)(situation.saving.switch.model)} instead of ${(0,model_text.KT)(situation.saving.reference)} if ${(0,numbers.KN)(Math.max(0, situation.saving.switch.loss[1]), 1, 'up')} points are worth it.`,
];
case 'no-saving':
return [
`Use ${(0,model_text.KT)(situation.saving.reference)}, or add a cheaper model or router and name its price in \`prices\`.`,
];
case 'reached':
return [
`Build ${(0,model_text.KT)(situation.policy.name)}, evaluate it, and name its column in \`ensembles\`: the gate then tests it against every model.`,
];
case 'room':
return [roomStep(evaluation, situation.best)];
}
}
function notBetterStep(best, { name, reason, coverage, interval, difference }) {
const why = reason === 'coverage' ? `: it answered ${(0,numbers.KN)(coverage, 1)}%, less than \`min-coverage\`` : '';
const mayBeBetter = difference > 0 && interval !== null && interval[1] > 0;
return mayBeBetter
? `Use ${(0,model_text.KT)(best)} alone, improve ${(0,model_text.KT)(name)}${why}, or evaluate more questions to tell them apart.`
: `Use ${(0,model_text.KT)(best)} alone, or improve ${(0,model_text.KT)(name)}${why}.`;
}
function roomStep({ cautions, certificate }, best) {
const taken = cautions.find((caution) => ['ensemble-name', 'vote', 'any-of'].includes(caution.kind));
if (taken !== undefined && 'model' in taken)
return `Name ${(0,model_text.KT)(taken.model)} in \`ensembles\` if it is one, to test it.`;
if (certificate.gain.method === 'samples')
return 'Add the outcomes of what your selector picks as a model of its own and name it in `ensembles`, to test it.';
return best !== undefined && best.gain >= certificate.minGain
? `Build ${(0,model_text.KT)(best.name)}, evaluate it on more questions, and name its column in \`ensembles\`: the gate then tests it against every model.`
: 'Add the outcomes of your router or vote as a column and name it in `ensembles`, to test it.';
}
function afterRegression({ regression }) {
const worst = (0,changes.QP)(regression).find(({ change }) => (0,changes.Ic)(change)).change;
const who = worst.name === undefined ? 'what made it worse' : `what changed ${(0,model_text.KT)(worst.name)}`;
return [
`Undo ${who}, or evaluate again to confirm it.`,
'If the change is meant, run the workflow once on the default branch: that makes this the new baseline.',
];
}
function undecidedSteps({ certificate, decision, settings }) {
const { clusters, queries, minGain, weights } = certificate;
const { neededToDecide, complete } = queries;
const more = clusters !== null
? 'Evaluate more clusters (`cluster-by`): more questions of the same ones tell little.'
: weights !== null
? `Evaluate more questions, first of ${thinnestGroup(certificate)}.`
: neededToDecide === null
? `Choose another \`min-gain\`, or accept a tie: the gain seen is so close to ${(0,figures.JA)(minGain)} that no practical number of questions decides.`
: `Evaluate ${(0,numbers.nd)(neededToDecide - complete)} more questions (${(0,numbers.nd)(neededToDecide)} in all), then decide: at the rates seen, that is enough in 80% of cases.`;
const strict = decision.passed && !settings.failOn.includes('inconclusive')
? 'Add `inconclusive` to `fail-on` if an undecided gate should not pass.'
: '';
return [more, strict];
}
function completeStep({ certificate, excluded }) {
const { complete, total } = certificate.queries;
const who = excluded.slice(0, 3).map(({ name, coverage }) => `${(0,model_text.KT)(name)} (${(0,numbers.KN)(coverage, 0)}% answered)`);
return who.length > 0
? `Evaluate ${who.join(', ')} on all questions, or say in \`models\` which models are meant.`
: `Evaluate the ${(0,numbers.nd)(total - complete)} questions again that some model did not answer.`;
}
function priceOf({ certificate, policies }, { name }) {
const best = certificate.models[0].name;
const [own, single] = [name, best].map((each) => policies?.cost?.options.find((option) => option.name === each));
if (own === undefined || single === undefined || single.cost === 0)
return `running more than ${(0,model_text.KT)(best)}`;
return `${(0,numbers.I1)(own.cost / single.cost, 2)} times the cost of ${(0,model_text.KT)(best)} (${(0,figures.E9)(own.cost)} against ${(0,figures.E9)(single.cost)} US dollars an answer)`;
}
function liftStep({ certificate, audit }) {
const { count, queries } = certificate.allWrong;
const suspects = new Set(audit?.items.filter(isSuspect).map(({ query }) => query));
const genuine = queries.filter((id) => !suspects.has(id));
if (genuine.length === 0 || certificate.ensembles.some(({ aboveCeiling }) => aboveCeiling))
return '';
if (certificate.gain.method === 'samples')
return `To raise the limit, look at what no draw got right: ${(0,model_text.KE)(genuine, MAX_IDS, count - suspects.size)}.`;
return `To raise the limit, add a model that is right where all of these are wrong: ${(0,model_text.KE)(genuine, MAX_IDS, count - suspects.size)}.`;
}
function checkSuspects({ adjudicated, audit, certificate }) {
if (audit === null || adjudicated?.unsettled === 0 || certificate.allWrong.count === 0)
return '';
const suspects = audit.items.filter(isSuspect);
if (suspects.length === 0)
return '';
return `Check ${(0,model_text.KE)(suspects.map(({ query }) => query), MAX_IDS)} first.`;
}
function isSuspect(item) {
return item.kind === 'all-wrong' && item.class !== 'unexplained';
}
var group_by = __webpack_require__(7825);
var errors = __webpack_require__(5145);
var types = __webpack_require__(2469);
var audit_text = __webpack_require__(7028);
var cautions_text = __webpack_require__(9599);
;
const MAX_FILE_NOTES = 3;
function warningsOf(evaluation, situation) {
const { cautions, certificate, diagnostics } = evaluation;
const clusters = (0,words.lc)(certificate);
return [
(0,words.ur)(certificate),
nothingRightText(certificate),
aboveCeilingText(certificate),
clusters,
diagnostics === null ? '' : (0,diagnosis.P7)(diagnostics, certificate),
(0,audit_text.tq)(evaluation),
(0,words.bd)(certificate),
...cautions.filter(({ kind }) => kind !== 'few-clusters' || clusters === '').map(cautions_text.z),
basisText(evaluation),
['regressed', 'incomparable'].includes(situation.kind) ? '' : regressionWarning(evaluation),
suspectsText(evaluation),
...fileTexts(evaluation),
].filter((text) => text !== '');
}
function nothingRightText(certificate) {
return (0,words.GC)(certificate)
? `No answer of ${(0,numbers.hS)(certificate.models.length, 'model', 'models')} is right: is this the right column, and are 0 and 1 not exchanged?`
: '';
}
function aboveCeilingText({ ensembles }) {
const [first, ...others] = ensembles.filter(({ aboveCeiling }) => aboveCeiling);
if (first === undefined)
return '';
const more = others.length === 0
? ''
: ` The same goes for ${(0,model_text.KE)(others.map(({ name }) => name), 3)}.`;
return `${(0,model_text.KT)(first.name)} is above the ceiling: right on ${(0,numbers.hS)(first.beyondCeiling, 'question', 'questions')} that every model missed. It writes answers of its own, or has seen the references.${more}`;
}
function basisText({ certificate, excluded }) {
const { complete, total } = certificate.queries;
if (complete === total && excluded.length === 0)
return '';
const left = (0,listed.K)(excluded, 3, ({ name, coverage }) => `${(0,model_text.KT)(name)} (${(0,numbers.KN)(coverage, 0)}% answered)`);
const out = left === '' ? '' : `${left} left out`;
if (complete === total)
return `${out}.`;
return `Based on ${(0,numbers.nd)(complete)} of ${(0,numbers.hS)(total, 'question', 'questions')}${out === '' ? ': some model gave no answer to the others' : `: ${out}`}.`;
}
function regressionWarning({ certificate, regression }) {
if (regression === null)
return '';
if (regression.outcome === 'incomparable' || regression.queries === null)
return (0,comparison_text.Fr)(regression, certificate.confidence);
const [worst] = (0,changes.QP)(regression).filter(({ change }) => (0,changes.Ic)(change));
return worst === undefined ? '' : `${changeHeading(worst.change)}.`;
}
function suspectsText({ adjudicated, audit, certificate }) {
if (audit === null || adjudicated?.unsettled === 0)
return '';
const suspects = types.D7.reduce((sum, found) => sum + audit.counts[found], 0);
if (suspects === 0)
return '';
const all = certificate.allWrong.count;
const references = audit.counts['wrong-reference'] === suspects;
return `${(0,numbers.nd)(suspects)} of the ${(0,numbers.hS)(all, 'question', 'questions')} that every model missed ${suspects === 1 ? 'looks' : 'look'} like ${references ? `${suspects === 1 ? 'a wrong reference' : 'wrong references'}` : `${suspects === 1 ? 'a fault' : 'faults'} of the grading`}.`;
}
function fileTexts({ files }) {
const notes = files.flatMap(({ path, warnings }) => warnings.map((text) => ({ path, text })));
const kinds = [...(0,group_by.$)(notes, ({ text }) => text)];
const texts = kinds.slice(0, MAX_FILE_NOTES).map(([text, [first, ...others]]) => {
const more = others.length === 0 ? '' : ` and ${(0,numbers.hS)(others.length, 'more file', 'more files')}`;
return (0,model_text.iU)(`${(0,errors.hD)(first.path)}${more}: ${text}.`);
});
const rest = kinds.length - texts.length;
return rest === 0
? texts
: [...texts, `${(0,numbers.hS)(rest, 'more note', 'more notes')} on files: see \`certificate.json\`.`];
}
;
const [MAX_CHANGES, MAX_MODELS] = [6, 3];
function summaryOf(evaluation) {
const { certificate, decision, settings } = evaluation;
const situation = situationOf(evaluation);
const { failures, passed } = decision;
const { heading, line } = answerOf(evaluation, situation);
const sign = signOf(evaluation, situation);
const conditions = (passed ? settings.failOn : failures).map((each) => `\`${each}\``).join(', ');
return {
situation,
sign,
passed,
undecided: passed && sign === '\u26aa' && situation.kind !== 'held',
heading,
line: line + scaleText(evaluation) + (certificate.weights === null ? '' : ' \u00b7 weighted by traffic'),
warnings: warningsOf(evaluation, situation),
saving: savingOf(evaluation, situation),
picture: pictureOf(evaluation, situation),
steps: stepsOf(evaluation, situation),
changes: shownChanges(evaluation),
gate: conditions === ''
? 'nothing is asked of it'
: passed
? `${settings.failOn.length === 1 ? 'not' : 'none of'} ${conditions}`
: conditions,
basis: `${basisOf(evaluation)}, ${(0,numbers.hS)(certificate.models.length, 'model', 'models')}`,
facts: factsOf(evaluation),
failures: (0,model_failures.n)(evaluation),
};
}
function scaleText({ certificate, settings }) {
if (certificate.measure !== 'score')
return '';
const [low, high] = settings.scoreRange;
const own = low === 0 && high === 1 ? '' : `, ${Number((0,numbers.I1)((high - low) / 100, 2))} of ${low} to ${high}`;
return ` \u00b7 a point is 1% of the scale${own}`;
}
function groupsText(slices) {
const sizes = VERDICTS.map((verdict) => [verdict, slices.filter((slice) => slice.correctedVerdict === verdict).length]);
const said = sizes.filter(([, count]) => count !== 0).map(([verdict, count]) => `${count} ${verdict}`);
return `${(0,numbers.nd)(slices.length)}: ${said.join(', ')}`;
}
const VERDICTS = ['gain-possible', 'no-gain', 'inconclusive'];
function savingOf({ saving }, { kind }) {
if (saving === null)
return '';
return kind === 'saves' ? `${(0,model_text.Nx)((0,saving_text.aD)(saving))}.` : (0,saving_text.GQ)(saving);
}
function basisOf({ certificate, regression }) {
const { complete, total } = certificate.queries;
const all = complete === total
? (0,numbers.hS)(total, 'question', 'questions')
: `${(0,numbers.nd)(complete)} of ${(0,numbers.nd)(total)} questions`;
return regression === null || [0, complete].includes(regression.sharedQueries)
? all
: `${all} (${(0,numbers.nd)(regression.sharedQueries)} shared with the earlier run)`;
}
function shownChanges({ regression }) {
const rows = regression === null ? [] : (0,changes.QP)(regression);
let models = 0;
const isShown = ({ change }) => change.what !== 'accuracy' || (0,significant.o)(change) || (change.before !== change.after && models++ < MAX_MODELS);
return rows.filter(isShown).slice(0, MAX_CHANGES);
}
function factsOf(evaluation) {
const { certificate, audit, diagnostics, settings } = evaluation;
const { allWrong, gain, minGain, queries, singleBest, ensembles } = certificate;
const [tried] = triedOf(evaluation);
const subject = (0,samples_text.e)(evaluation);
const differ = singleBest.name !== certificate.models[0].name;
const over = (name) => (differ ? `, over ${(0,model_text.KT)(name)}` : '');
const suspects = audit === null ? 0 : allWrong.count - audit.counts.unexplained;
const facts = [
{
label: singleBest.declared ? 'declared baseline' : 'best single model',
value: `${(0,numbers.KN)(singleBest.accuracy)}%`,
note: (0,model_text.KT)(singleBest.name) + (singleBest.ties.length > 0 ? `, tied with ${(0,model_text.KE)(singleBest.ties, 3)}` : ''),
},
...ensembles.slice(0, 3).map(({ name, difference, interval }) => ({
label: 'yours',
value: `${(0,figures.x8)(difference)} points${interval === null ? '' : ` (${(0,figures.y1)(interval)})`}`,
note: (0,model_text.KT)(name) + over(certificate.models[0].name),
})),
...(tried === undefined
? []
: [
{
label: 'best policy tried',
value: `${(0,figures.x8)(tried.gain)} points${tried.interval === null ? '' : ` (${(0,figures.y1)(tried.interval)})`}`,
note: (0,model_text.KT)(tried.name) + over(singleBest.name),
},
]),
{
label: 'perfect choice',
value: `${(0,figures.x8)(gain.point)} points (${(0,figures.Hq)(gain, minGain)})`,
note: `you asked for +${(0,numbers.WR)(minGain)}${over(singleBest.name)}`,
},
{
label: subject.nobody,
value: `${(0,numbers.nd)(allWrong.count)} of ${(0,numbers.hS)(queries.complete, 'question', 'questions')}`,
note: [
certificate.weights === null ? '' : `${(0,numbers.KN)(allWrong.rate)}% of the traffic`,
suspects > 0 ? `${(0,numbers.nd)(suspects)} may be faults of the grading` : '',
]
.filter((part) => part !== '')
.join('; '),
},
];
if (gain.overBestSeen)
facts.push({
label: 'over the best model',
value: `${(0,figures.x8)(gain.overBestSeen.point)} points (${(0,figures.Hq)(gain.overBestSeen, minGain)})`,
note: `what a perfect choice gains over ${(0,model_text.KT)(gain.overBestSeen.name)}`,
});
if (evaluation.saving !== null)
facts.push({ label: 'what can be saved', value: (0,saving_text.GQ)(evaluation.saving), note: '' });
for (const each of (evaluation.samples ?? []).slice(0, 3))
facts.push({ label: 'draws', value: (0,samples_text.T)(each, minGain), note: (0,model_text.KT)(each.model) });
const slices = diagnostics?.slices ?? [];
if (slices.length > 0)
facts.push({ label: 'groups', value: groupsText(slices), note: '' });
if (certificate.weights !== null)
facts.push({ label: 'traffic', value: trafficText(certificate), note: '' });
if (settings.looks > 1)
facts.push({ label: 'looks', value: (0,words.Q9)(certificate, settings), note: '' });
if (certificate.clusters !== null)
facts.push({ label: 'clusters', value: (0,words.gc)(certificate), note: '' });
if (diagnostics?.regime)
facts.push({ label: 'where the best is wrong', value: (0,diagnosis.j$)(diagnostics.regime, evaluation), note: '' });
return facts;
}
}),
7650:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
KE: () => ( listed),
KT: () => ( named),
Ly: () => ( spansOf),
Nx: () => ( capital),
bs: () => ( together),
gj: () => ( rendered),
iU: () => ( message),
ko: () => ( strong),
vI: () => ( shortened),
wh: () => ( plainText)
});
var _base_listed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(639);
var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
const MARKS = /[\ue000-\ue005]/g;
function named(name) {
return shortened(name, 120);
}
function shortened(name, most) {
return `\ue000${unmarked((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__ .RK)(name, most))}\ue001`;
}
function message(text) {
return `\ue002${unmarked(text)}\ue003`;
}
function strong(words) {
return `\ue004${words}\ue005`;
}
const PARTS = /\ue000([^\ue000-\ue005]*)\ue001|\ue002([^\ue000-\ue005]*)\ue003|\ue004([^\ue000-\ue005]*)\ue005|`([^`\ue000-\ue005]*)`/g;
function spansOf(text) {
const spans = [];
let end = 0;
const words = (to) => {
if (to > end)
spans.push({ kind: 'words', text: text.slice(end, to) });
};
for (const match of text.matchAll(PARTS)) {
words(match.index);
const [all, name, said, stressed, code] = match;
if (name !== undefined)
spans.push({ kind: 'name', text: name });
else if (said !== undefined)
spans.push({ kind: 'message', text: said });
else if (stressed !== undefined)
spans.push({ kind: 'strong', text: stressed });
else
spans.push({ kind: 'code', text: code });
end = match.index + all.length;
}
words(text.length);
return spans;
}
function rendered(text, how) {
return spansOf(text)
.map((span) => how[span.kind](span.text))
.join('');
}
function listed(names, most, all = names.length) {
return (0,_base_listed_js__WEBPACK_IMPORTED_MODULE_0__ .r)(names, most, named, all);
}
function together(...sentences) {
return sentences.filter((sentence) => sentence !== '').join(' ');
}
function unmarked(text) {
return text.replace(MARKS, (c) => `\\u{${c.charCodeAt(0).toString(16)}}`);
}
function plainText(text, name = (raw) => raw) {
const same = (part) => part;
return rendered(text, { words: same, strong: same, message: same, code: (part) => `\`${part}\``, name });
}
function capital(text) {
return text.charAt(0).toUpperCase() + text.slice(1);
}
}),
9668:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Fv: () => ( boundsText),
GC: () => ( isNothingRight),
JV: () => ( settingsText),
OO: () => ( WHY_THE_CEILING_HOLDS),
Q9: () => ( looksText),
WB: () => ( levelText),
bd: () => ( missingWarning),
gc: () => ( clusterText),
lc: () => ( fewClustersText),
n5: () => ( referenceText),
qq: () => ( missingText),
ur: () => ( tooFewText),
wi: () => ( WHY_THE_CEILING_OF_SCORES_HOLDS),
xg: () => ( heldOutText),
yV: () => ( boundRows)
});
var _certificate_weight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9578);
var _certificate_missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9660);
var _settings_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5788);
var _certificate_level_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6358);
var _base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3650);
var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7108);
function missingText({ gain, minGain, queries }) {
const { missing } = gain;
if (missing === null)
return '';
return `On ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(missing.queries)} of ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(queries.total, 'question', 'questions')} some model gave no answer. Over all questions, with what is missing counted as wrong, the largest gain is ${rangeText(missing.unansweredWrong, minGain)}; counted as right, ${rangeText(missing.unansweredRight, minGain)}.`;
}
function missingWarning(certificate) {
const { missing } = certificate.gain;
const ends = (0,_certificate_missing_js__WEBPACK_IMPORTED_MODULE_2__ .OH)(certificate);
if (missing === null || ends.length === 0)
return '';
const said = ends.map((end) => {
const { verdict } = missing[end];
return `counted as ${end === 'unansweredWrong' ? 'wrong' : 'right'} it would be ${verdict} (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__ .Hq)(missing[end], certificate.minGain)} points)`;
});
return `The verdict depends on missing answers (${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(missing.queries)} of ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(certificate.queries.total, 'question', 'questions')}): ${said.join('; ')}.`;
}
function rangeText(gain, minGain) {
return `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__ .x8)(gain.point)} points (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__ .Hq)(gain, minGain)})`;
}
function tooFewText(certificate) {
return (0,_certificate_weight_js__WEBPACK_IMPORTED_MODULE_4__ .Nu)(certificate)
? `Only ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(certificate.queries.complete, 'question', 'questions')}: too few to act on.`
: '';
}
function isNothingRight({ allWrong, measure, queries }) {
return measure === 'accuracy' && queries.complete > 0 && allWrong.count === queries.complete;
}
function fewClustersText({ clusters, verdict }) {
if (clusters === null || clusters.clusters >= _certificate_weight_js__WEBPACK_IMPORTED_MODULE_4__ .RX)
return '';
const many = (0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(clusters.clusters, 'cluster', 'clusters');
return verdict === 'inconclusive'
? `${many} can decide nothing, however many questions lie in ${clusters.clusters === 1 ? 'it' : 'them'}: check \`cluster-by\`.`
: `Only ${many}: too few to act on. Check \`cluster-by\`.`;
}
const WHY_THE_CEILING_HOLDS = 'A policy that returns the answer of one member is wrong wherever every member is wrong. So no router, vote or cascade is right more often than 1 \u2212 \u03b2, and its gain over the best model is at most the share of questions that this model gets wrong and another gets right.';
const WHY_THE_CEILING_OF_SCORES_HOLDS = 'A policy that returns the answer of one member scores at most the best score that any member has on each question. So its mean score is at most the mean of these, and its gain over the best model is at most what that model falls short of them.';
function clusterText({ clusters, gain, minGain, verdict }) {
if (clusters === null || gain.independent === null)
return '';
const { unlabelled } = clusters;
const alone = unlabelled === 0
? ''
: ` ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(unlabelled, 'question has no label and counts as a cluster', 'questions have no label and count as clusters')} of ${unlabelled === 1 ? 'its' : 'their'} own.`;
const other = gain.independent.verdict === verdict
? 'the same verdict'
: `\`${gain.independent.verdict}\`, which would be wrong too often`;
return `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(clusters.clusters)}, the largest of ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(clusters.largest, 'question', 'questions')}: the limits of the gain allow for what the questions of one have in common.${alone} Taken as independent questions: ${rangeText(gain.independent, minGain)} (${other}).${unrelatedText(gain, minGain)}`;
}
function unrelatedText({ sizesUnrelated }, minGain) {
if (sizesUnrelated === null)
return '';
return ` If the size of a cluster told nothing of its rates: ${rangeText(sizesUnrelated, minGain)} (\`${sizesUnrelated.verdict}\`).`;
}
function levelText(confidence) {
return (0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .KN)(confidence, 3, 'down').replace(/\.?0+$/, '');
}
function looksText({ confidence }, settings) {
return `This is one of at most ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(settings.looks)}. Each bound holds with ${levelText(confidence)}% confidence, so over all looks a verdict is wrong with probability at most ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .WR)((0,_certificate_level_js__WEBPACK_IMPORTED_MODULE_5__ .e)(settings.confidence))}%.`;
}
function boundsText({ clusters, confidence }) {
const which = clusters === null
? 'they assume independent questions.'
: 'those of the verdict come from bets on whole clusters and hold whatever the questions of a cluster have in common, as long as no cluster that could be drawn is larger than the largest here, and so do those of the ceiling, of the models, of where the best model is wrong, of luck and of chance. Those of this table, of the router ceiling and of formats assume independent questions.';
return `Bounds are exact and one-sided at ${levelText(confidence)}% each; ${which} They do not bind a policy that writes a new answer of its own (a mixture of agents that synthesises). Intervals of models and policies are two-sided at the same confidence.`;
}
function boundRows({ gain }) {
const { bounds } = gain;
const { method } = gain;
if (bounds === null)
return [[`\`${method}\` (used)`, (0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .KN)(gain.upper, 2, 'up'), 'by bets']];
const clustered = method === 'clusterLeast' || method === 'clusterDeclared'
? [[method, gain.upper, 'bets on clusters; all others are for independent questions']]
: [];
const names = [
...clustered,
['rescueDeclared', bounds.rescueDeclared, 'declared baseline: one exact binomial limit'],
['rescueBergerBoos', bounds.rescueBergerBoos, 'best model chosen from the data, selection paid for'],
['rescueBonferroni', bounds.rescueBonferroni, 'valid'],
['bonferroniV2', bounds.bonferroniV2, 'valid, loosest'],
['pluginV1', bounds.pluginV1, 'not valid: can never fail a gate; for comparison only'],
];
return names
.filter((entry) => entry[1] !== null)
.map(([name, value, note]) => [`\`${name}\`${name === method ? ' (used)' : ''}`, (0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .KN)(value, 2, 'up'), note]);
}
function settingsText(settings) {
const shown = _settings_table_js__WEBPACK_IMPORTED_MODULE_0__ .or.filter(({ inReport }) => inReport).map((setting) => {
const values = setting.kind.write((0,_settings_table_js__WEBPACK_IMPORTED_MODULE_0__ .RP)(setting, settings)).map((value) => value.replaceAll(',', ', '));
return `${setting.name} ${values.join(', ') || 'none'}`;
});
return `Settings: ${shown.join(', ')}.`;
}
function referenceText({ singleBest }) {
return singleBest.declared ? 'the declared baseline' : 'the single best model';
}
function heldOutText({ folds }) {
return `Each policy was trained on other questions than those it was scored on: ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(folds.count)} folds, ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(folds.deals, 'deal', 'deals')}.`;
}
}),
5170:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
i: () => ( readingLines)
});
var _base_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7825);
var _base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3650);
const MAX_SHOWN = 5;
function readingLines(files) {
const lines = [...(0,_base_group_by_js__WEBPACK_IMPORTED_MODULE_0__ .$)(files, (file) => file.reading)].map(([reading, [first, ...others]]) => {
const more = others.length > 0 ? ` and ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(others.length, 'file', 'files')} more` : '';
return `${first.path}${more}: ${reading}`;
});
const rest = lines.length - MAX_SHOWN;
return rest > 0 ? [...lines.slice(0, MAX_SHOWN), `\u2026 and ${rest} more ways: see certificate.json`] : lines;
}
}),
8273:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
_: () => ( evaluate),
f: () => ( evaluateMatrix)
});
var listed = __webpack_require__(639);
var group_by = __webpack_require__(7825);
var errors = __webpack_require__(5145);
;
const [SHOWN, SHOWN_OF_ONE_REASON] = [5, 2];
function unusedText(setAside, files) {
const silent = files.filter(({ records, errors, unscored }) => records === errors + unscored);
const reasons = [
...silent.flatMap(({ path, setAside: parts, warnings }) => {
const whys = [...parts.map(({ what }) => what), ...warnings];
return whys.length === 0 ? [] : [{ path, why: whys.slice(0, 2).join('; ') }];
}),
...setAside,
];
if (reasons.length === 0)
return '';
const texts = [...(0,group_by.$)(reasons, ({ why }) => why)].map(([why, alike]) => `${(0,listed.K)(alike, SHOWN_OF_ONE_REASON, ({ path }) => (0,errors.hD)(path))} (${why})`);
return `Files without a graded outcome: ${(0,listed.r)(texts, SHOWN, String)}.`;
}
var load = __webpack_require__(3516);
var outcomes_table = __webpack_require__(1508);
var pool = __webpack_require__(1995);
var row_labels = __webpack_require__(1026);
;
function labelsOf({ groupBy, clusterBy, pairBy, diagnostics, weights }) {
const labels = [];
if (clusterBy !== undefined)
labels.push(new row_labels.S('cluster-by', clusterBy));
if (groupBy !== undefined && (diagnostics || weights.length > 0))
labels.push(new row_labels.S('group-by', groupBy));
if (!diagnostics)
return labels;
if (pairBy !== undefined)
labels.push(new row_labels.S('pair-by', pairBy));
return labels;
}
function readOptions(settings, labels) {
const { metric, filter, judge, measure, models, ensembles, baselineModel, scoreRange } = settings;
const [low, high] = scoreRange;
const passThreshold = measure === 'score' && (low !== 0 || high !== 1) ? Math.max(2, settings.passThreshold) : settings.passThreshold;
const named = (0,pool.MH)([...models, ...ensembles, ...(baselineModel === undefined ? [] : [baselineModel])]);
return {
passThreshold,
details: labels.some(({ field }) => field === 'subject'),
labels: labels.map(({ field }) => field),
onColumns: (names) => {
for (const label of labels)
label.offer(names);
},
repeats: settings.repeats !== undefined,
scores: measure === 'score',
columns: settings.columns,
isNamed: named,
...(settings.models.length === 0 ? {} : { selects: (0,pool.MH)([...settings.models, ...settings.ensembles]) }),
...(metric === undefined ? {} : { metric }),
...(filter === undefined ? {} : { filter }),
...(judge === undefined ? {} : { judge }),
};
}
function checkSelection(models, table) {
for (const glob of models) {
const matches = (0,pool.MH)([glob]);
if ([...table.columns.keys()].some(matches))
continue;
const names = [...table.columns.keys(), ...table.unselected].sort();
throw new errors.yo(`\`models\`: ${(0,errors.hD)(glob)} matches none of the models.`, `The results hold: ${(0,listed.r)(names, 10)}.${(0,pool.Qt)(glob)}`);
}
}
async function readOutcomes(settings, opened, onFile, records, collector) {
const found = records === undefined
? await (0,load.CM)(opened.files, settings.format, readOptions(settings, []), onFile)
: undefined;
const read = async (beside) => {
const labels = labelsOf(settings);
const options = readOptions(settings, labels);
const table = new outcomes_table.j({
passThreshold: settings.passThreshold,
repeats: settings.repeats,
selects: settings.models.length === 0 ? undefined : (0,pool.MH)([...settings.models, ...settings.ensembles]),
labels,
...(settings.measure === 'score' ? { scoreRange: settings.scoreRange } : {}),
});
const setAside = [...opened.setAside];
if (found === undefined) {
const sink = table.open({ path: 'matrix' }, 'matrix');
for (const record of records())
sink.record(record);
}
else {
const sink = beside === undefined ? table : withEvidence(table, beside);
setAside.push(...(await found.read(sink, { ...options, details: options.details || beside !== undefined })));
}
table.finish();
return { table, labels, setAside, found, options, collector: beside };
};
const outcomes = await read(collector).catch((error) => {
if (collector === undefined || !(error instanceof errors.qF))
throw error;
return read(undefined);
});
checkSelection(settings.models, outcomes.table);
return outcomes;
}
function withEvidence(table, collector) {
return {
open(file, format) {
const [outcomes, beside] = [table.open(file, format), collector.open(file, format)];
return {
...outcomes,
record(record) {
outcomes.record(record);
beside.record(record);
},
verdict: (judge, record) => beside.verdict(judge, record),
answers() {
const [answers, details] = [outcomes.answers(), beside.answers()];
return {
model(name) {
details.model(name);
return answers.model(name);
},
row(...answer) {
answers.row(...answer);
details.row(...answer);
},
};
},
fact(query, fact, line) {
outcomes.fact(query, fact, line);
beside.fact(query, fact, line);
},
};
},
};
}
function poolOf(table, choices, unread) {
try {
return (0,pool.rW)(table, choices);
}
catch (error) {
if (!(error instanceof errors.yo))
throw error;
const unused = unusedText(unread, table.files);
if (unused === '')
throw error;
const remedy = table.columns.size === 0 ? (0,load.SM)(unread) : undefined;
throw remedy === undefined
? new errors.yo(error.message, unused)
: new errors.yo(`${error.rule} ${unused}`, remedy);
}
}
;
const NO_ANALYSES = {
diagnostics: null,
audit: null,
policies: null,
saving: null,
policiesAsGraded: null,
savingAsGraded: null,
judges: null,
formats: null,
};
var certify = __webpack_require__(4802);
var outcomes_matrix = __webpack_require__(59);
var bits = __webpack_require__(674);
var alike_names = __webpack_require__(4261);
var weight = __webpack_require__(7142);
var cluster_counts = __webpack_require__(5051);
var estimate = __webpack_require__(4244);
var level = __webpack_require__(6358);
var certificate_verdict = __webpack_require__(4817);
;
function sameQuestions(pool, certificate, settings, evidence) {
if (evidence === undefined || pool.cluster !== undefined)
return null;
const { matrix } = pool;
const rowsOf = (0,group_by.$)((0,bits.Q6)(matrix.complete), (row) => {
const prompt = words(evidence.prompts[row]);
return prompt === '' ? undefined : `${prompt}\0${words(evidence.references[row])}`;
});
const repeated = [...rowsOf].filter(([, rows]) => rows.length > 1);
if (repeated.length === 0 || rowsOf.size === 1)
return null;
const questionOf = new Map(repeated.flatMap(([question, rows]) => rows.map((row) => [row, question])));
const baseline = settings.baseline === undefined ? undefined : matrix.models.indexOf(settings.baseline);
const clusters = (0,cluster_counts.Zo)(matrix, (row) => questionOf.get(row));
const verdict = (0,certificate_verdict.Vj)((0,estimate.pA)(clusters, baseline, (0,level.e)(settings.confidence)), settings.minGain);
const [first, second] = repeated[0][1];
return {
kind: 'same-questions',
queries: [...questionOf.keys()].reduce((sum, row) => sum + (0,weight.U)(matrix.weights, row), 0),
example: [matrix.id(first), matrix.id(second)],
verdict: verdict === certificate.verdict ? null : verdict,
};
}
function words(text) {
return (text ?? '').replace(/\s+/g, ' ').trim();
}
;
const MIN_OF_EACH = 10;
const [MIN_AGREEMENT, MIN_CONTESTED] = [0.99, 0.95];
const MIN_OTHERS = 3;
function identicalMembers(matrix) {
const queries = matrix.queries(matrix.complete);
const groups = (0,group_by.$)(matrix.models.keys(), (m) => {
const right = matrix.right[m];
const correct = matrix.queries(right);
if (correct < MIN_OF_EACH || queries - correct < MIN_OF_EACH)
return undefined;
return Buffer.from(right.buffer, right.byteOffset, right.byteLength).toString('latin1');
});
return [...groups.values()].filter(({ length }) => length > 1).map((group) => group.map((m) => matrix.models[m]));
}
function looksLikeVotes(matrix) {
const models = matrix.models.length;
if (models - 1 < MIN_OTHERS)
return [];
const { complete, weights } = matrix;
const size = complete.length * 32;
const half = (models - 1) / 2;
const numbers = [half, half + 1].flatMap((most) => [Math.floor(most), Math.ceil(most) - 1]);
const [right0, notWrong0, right1, notWrong1, some, two, allButOne, all] = (0,bits.Ks)(matrix.right, [...numbers, 0, 1, models - 2, models - 1], size);
const shares = (rows0, rows1) => {
const [isRight0, isRight1] = [(0,bits.E$)(rows0, right0), (0,bits.E$)(rows1, right1)];
const [isWrong0, isWrong1] = [(0,bits.iv)(rows0, notWrong0), (0,bits.iv)(rows1, notWrong1)];
const [allRight0, allWrong0] = [matrix.queries(isRight0), matrix.queries(isWrong0)];
return (own) => {
const bothRight = (0,bits.EF)(own, isRight1, weights);
const bothWrong = allWrong0 - (0,bits.EF)(own, isWrong0, weights);
return [
{ agreed: bothRight, all: bothRight + allRight0 - (0,bits.EF)(own, isRight0, weights) },
{ agreed: bothWrong, all: bothWrong + (0,bits.EF)(own, isWrong1, weights) },
];
};
};
const contestedShares = shares((0,bits.E$)(complete, (0,bits.iv)(some, allButOne)), (0,bits.E$)(complete, (0,bits.iv)(two, all)));
const allShares = shares(complete, complete);
return matrix.models.flatMap((model, m) => {
const own = matrix.right[m];
const contested = contestedShares(own);
if (contested.some((part) => part.all < MIN_OF_EACH || part.agreed < MIN_CONTESTED * part.all))
return [];
const whole = allShares(own);
const [agreed, decided] = [whole[0].agreed + whole[1].agreed, whole[0].all + whole[1].all];
return agreed >= MIN_AGREEMENT * decided ? [{ model, agreement: agreed / decided }] : [];
});
}
function looksLikeAnyOf(matrix) {
const { models, complete, right } = matrix;
if (models.length - 1 < 2)
return [];
const size = matrix.universe.length * 32;
const [any, several] = (0,bits.Ks)(right, [0, 1], size);
const wrong = matrix.queries(complete) - matrix.queries(any);
if (wrong < MIN_OF_EACH)
return [];
return models.filter((_, m) => {
const own = right[m];
const isAnyOf = own.every((word, w) => word === any[w] && (word & ~several[w]) === 0);
if (!isAnyOf)
return false;
return right.every((other, o) => {
return o === m || matrix.queries((0,bits.iv)(own, other)) >= MIN_OF_EACH;
});
});
}
const ENSEMBLE = /(?:^|[^a-z])(?:ensembles?|vot(?:e|es|ed|ing)|routers?|routed|majority|plurality|moa|mixture[-_ ]of[-_ ]agents|best[-_ ]of[-_ ]\d+|consensus|maj@\d+)(?:[^a-z]|$)/;
function namedLikeEnsemble(model) {
return ENSEMBLE.test(model.toLowerCase());
}
;
const FEW_CLUSTERS = 30;
const LARGE_CLUSTER = 0.05;
const MAX_MEMBERS = 5;
function cautionsOf(pool, certificate, settings, ensembles, evidence) {
const other = (members) => {
const verdict = verdictWith(pool, members, settings);
return verdict === certificate.verdict ? null : verdict;
};
const { members } = pool.matrix;
const without = (names) => other(members.filter(({ name }) => !names.has(name)));
const areOutcomes = pool.scores === undefined;
const groups = areOutcomes ? identicalMembers(pool.matrix) : [];
const repeated = new Set(groups.flatMap((group) => {
const kept = group.find((name) => name === settings.baseline) ?? group[0];
return group.filter((name) => name !== kept);
}));
const ofGroups = groups.length === 0 ? null : without(repeated);
const { universe, weights, id } = pool.matrix;
const distinct = repeated.size === 0
? pool.matrix
: new outcomes_matrix.q(members.filter(({ name }) => !repeated.has(name)), universe, weights, id);
const votes = areOutcomes ? looksLikeVotes(distinct).slice(0, MAX_MEMBERS) : [];
const anyOf = areOutcomes ? looksLikeAnyOf(distinct) : [];
const ids = pool.matrix.hasPlainIds ? null : (0,alike_names.dr)((0,bits.Q6)(universe), id);
const same = sameQuestions(pool, certificate, settings, evidence);
const named = pool.matrix.models
.filter((name) => namedLikeEnsemble(name) && !anyOf.includes(name) && !votes.some(({ model }) => model === name))
.slice(0, MAX_MEMBERS);
return [
...fewClusters(certificate),
...(same === null ? [] : [same]),
...(pool.ofFew === null ? [] : [{ kind: 'of-few', ...pool.ofFew }]),
...leftOut(pool, other),
...(0,alike_names.TV)(pool.columns.map(({ name }) => name))
.slice(0, MAX_MEMBERS)
.map((models) => ({ kind: 'alike-names', models })),
...(ids === null ? [] : [{ kind: 'alike-ids', ...ids }]),
...groups.slice(0, MAX_MEMBERS).map((models) => ({ kind: 'identical', models, verdict: ofGroups })),
...votes.map(({ model, agreement }) => {
return { kind: 'vote', model, agreement, verdict: without(new Set([model])) };
}),
...anyOf.map((model) => ({ kind: 'any-of', model, verdict: without(new Set([model])) })),
...named.map((model) => ({ kind: 'ensemble-name', model, verdict: without(new Set([model])) })),
...takenByGlob(pool, ensembles).flatMap(({ glob, names }) => {
const taken = pool.ensembles.filter(({ name }) => names.includes(name));
const verdict = other([...members, ...taken]);
return verdict === null ? [] : [{ kind: 'taken', glob, names, verdict }];
}),
];
}
function fewClusters({ clusters, queries }) {
if (clusters === null)
return [];
const { effective, largest } = clusters;
if (effective >= FEW_CLUSTERS && largest <= LARGE_CLUSTER * queries.complete)
return [];
return [{ kind: 'few-clusters', effective, largest, queries: queries.complete }];
}
function leftOut(pool, other) {
const { columns, excluded, matrix } = pool;
const judged = (models) => {
const names = new Set(models.map(({ name }) => name));
const verdict = other([...matrix.members, ...columns.filter(({ name }) => names.has(name))]);
return verdict === null ? [] : [{ kind: 'left-out', models, verdict }];
};
if (excluded.length === 0)
return [];
const together = judged(excluded);
if (together.length > 0 || excluded.length === 1)
return together;
return excluded.slice(0, MAX_MEMBERS).flatMap((model) => judged([model]));
}
function takenByGlob({ ensembles }, globs) {
const exact = new Set(globs);
const left = ensembles.map(({ name }) => name).filter((name) => !exact.has(name));
const found = globs.map((glob) => ({ glob, names: [] }));
for (const name of left)
found.find(({ glob }) => (0,pool.MH)([glob])(name))?.names.push(name);
return found.filter(({ names }) => names.length > 0);
}
function checkTaken(pool, models, ensembles) {
for (const { glob, names } of takenByGlob(pool, ensembles)) {
const swallowed = names.find((name) => models.includes(name));
if (swallowed === undefined)
continue;
throw new errors.yo(`\`models\` names ${(0,errors.hD)(swallowed)}, and the glob ${(0,errors.hD)(glob)} of \`ensembles\` takes it out of the pool.`, 'Name ensembles by their exact names.');
}
}
function verdictWith(pool, members, settings) {
const { universe, weights, id } = pool.matrix;
const sorted = [...members].sort((a, b) => (a.name < b.name ? -1 : 1));
if (sorted.length < 2 || (settings.baseline !== undefined && !sorted.some(({ name }) => name === settings.baseline)))
return null;
const matrix = new outcomes_matrix.q(sorted, universe, weights, id);
if (matrix.queries(matrix.complete) === 0)
return null;
const none = { errors: 0, unscored: 0, absent: 0 };
const unanswered = new Map(sorted.map(({ name }) => [name, none]));
return (0,certify.F)({ ...pool, matrix, ensembles: [], unanswered }, { ...settings, inShort: true }).verdict;
}
var samples = __webpack_require__(3406);
var repeated_draws = __webpack_require__(5878);
var together = __webpack_require__(9620);
var decide = __webpack_require__(9316);
;
function trafficOf(given, labelOf, field, matrix) {
const groupOf = (row) => labelOf(row) ?? '(none)';
const shareOf = new Map(given.map(({ group, share }) => [group, share]));
const present = new Set(Array.from((0,bits.Q6)(matrix.universe), groupOf));
const counted = new Set(Array.from((0,bits.Q6)(matrix.complete), groupOf));
const without = [...present].find((group) => !shareOf.has(group));
if (without !== undefined) {
throw new errors.yo(`\`weights\` gives no share to ${(0,errors.hD)(without)}, a group of \`group-by: ${field}\`.`, 'Add a line for it, of the form `group = share`; a share of 0 leaves its questions out.');
}
const stranger = given.find(({ group }) => !present.has(group));
if (stranger !== undefined) {
throw new errors.yo(`\`weights\`: no question is in the group ${(0,errors.hD)(stranger.group)} of \`group-by: ${field}\`.`, `The groups are: ${(0,listed.r)([...present].sort(), 10, errors.hD)}.`);
}
const empty = given.find(({ group, share }) => share > 0 && !counted.has(group));
if (empty !== undefined) {
throw new errors.yo(`\`weights\`: no question of the group ${(0,errors.hD)(empty.group)} was answered by every model.`, 'Evaluate some, give it a share of 0, or say in `count-as-wrong` what a missing answer is.');
}
if (matrix.weights !== null) {
throw new errors.yo('`weights` takes one row per question, and rows of these results stand for several (a column of counts).', 'Give a row for each question: shares of traffic are no numbers of questions.');
}
const total = given.reduce((sum, { share }) => sum + share, 0);
const kept = given.filter(({ share }) => share > 0).sort((a, b) => (a.group < b.group ? -1 : 1));
return { shares: new Map(kept.map(({ group, share }) => [group, share / total])), groupOf };
}
function withinTraffic(matrix, { groupOf, shares }) {
const rows = new Uint32Array(matrix.universe.length);
for (const row of (0,bits.Q6)(matrix.universe))
if (shares.has(groupOf(row)))
(0,bits.S1)(rows, row);
return matrix.within(rows);
}
var sources = __webpack_require__(5076);
;
async function openAll({ results, artifacts, limits }, { cwd, environment, token, guard }) {
const disk = results.length === 0 ? { files: [], setAside: [] } : await (0,sources.H)(results, { cwd, limits, guard });
if (artifacts.patterns.length === 0)
return { ...disk, warnings: [], close: async () => undefined };
const { openArtifacts } = await __webpack_require__.e( 351).then(__webpack_require__.bind(__webpack_require__, 2351));
const remote = await openArtifacts(artifacts, token, environment, limits);
return {
files: [...disk.files, ...remote.files],
setAside: [...disk.setAside, ...remote.setAside],
warnings: remote.warnings,
close: () => remote.close(),
};
}
var coverage = __webpack_require__(9344);
var numbers = __webpack_require__(3650);
;
function notRead(files) {
if (files.length === 0)
return [];
return [
`${(0,numbers.hS)(files.length, 'file was', 'files were')} found and not read: ${(0,listed.K)(files, 5, ({ path }) => (0,errors.hD)(path))}.`,
];
}
function warningsOf(settings, table, certificate, { columns, excluded, matrix }) {
const warnings = [];
const duplicates = [...table.columns.values()].reduce((sum, column) => sum + column.duplicates, 0);
if (duplicates > 0)
warnings.push(`${(0,numbers.hS)(duplicates, 'record', 'records')} repeated a model and question with the same outcome; each was counted once.`);
const retried = settings.repeats === undefined || settings.repeats === 'first' ? retriesOf(table) : [];
if (retried.length > 0)
warnings.push(`Errors stand beside a graded answer to the same question and were taken for attempts that were repeated: ${retried.join(', ')}.`);
const scores = table.files.reduce((sum, file) => sum + file.scores, 0);
if (scores > 0 && settings.measure === 'accuracy') {
warnings.push(`${(0,numbers.hS)(scores, 'outcome was a score', 'outcomes were scores')} other than 0 and 1; such scores count as right from ${settings.passThreshold} on (pass-threshold).`);
}
if (settings.measure === 'score') {
warnings.push(scores === 0
? 'All scores are 0 or 1: `measure: accuracy` has the narrower limits for these.'
: 'Of scores: the certificate and the ensembles. Correlations, the audit and trained policies are about right and wrong; `measure: accuracy` with `pass-threshold` has them.');
}
if (settings.weights.length > 0) {
warnings.push('Weighted by traffic: the certificate, the models and the ensembles. Correlations, groups and the audit count every question once; policies that are trained here and savings do too, and are left out.');
}
if (excluded.length > 0) {
const names = excluded.map(({ name, coverage }) => `${(0,errors.hD)(name)} (${(100 * coverage).toFixed(1)}%)`);
const common = (0,bits.U9)((0,coverage.Y)(columns, matrix.universe), matrix.weights);
warnings.push(`Left out of the pool, having answered less than ${100 * settings.minCoverage}% of the questions: ${names.join(', ')}.${(0,pool.bq)(columns.length, excluded, common)}`);
}
const { total, complete } = certificate.queries;
if (complete < total / 2) {
warnings.push(`Only ${complete} of ${total} questions ${complete === 1 ? 'was' : 'were'} answered by every model: the certificate rests on ${complete === 1 ? 'it' : 'these'} alone.`);
}
else if (complete < total) {
const were = total - complete === 1 ? 'was' : 'were';
warnings.push(`${total - complete} of ${total} questions ${were} not answered by every model and ${were} left out.`);
}
if (settings.minGain === 0)
warnings.push('min-gain is 0: every gain is worth having, so the verdict can only be gain-possible.');
return warnings;
}
function retriesOf(table) {
const found = [...table.columns.values()].flatMap(({ name, errored, graded }) => {
const rows = errored === undefined
? 0
: (0,bits.U9)((0,bits.kg)(table.ids.size, (w) => errored[w] & graded[w]), null);
return rows === 0 ? [] : [`${(0,errors.hD)(name)} (${(0,numbers.hS)(rows, 'question', 'questions')})`];
});
return found.length > 5 ? [...found.slice(0, 5), `and ${found.length - 5} more`] : found;
}
;
const NOT_COMPARED = { regression: null, selfCheck: null, warnings: [] };
async function evaluate(settings, runContext, listener) {
const opened = await openAll(settings, runContext);
try {
return await evaluateFiles(settings, opened, runContext, listener);
}
finally {
await opened.close();
}
}
function evaluateMatrix(records, settings, runContext, listener) {
const nothing = { files: [], setAside: [], warnings: [], close: async () => undefined };
return evaluateFiles(settings, nothing, runContext, listener, records);
}
async function evaluateFiles(settings, opened, runContext, listener, records) {
const begun = {};
try {
return await evaluateBeside(begun, settings, opened, runContext, listener, records);
}
finally {
begun.pairwise?.stop();
}
}
async function evaluateBeside(begun, settings, opened, runContext, listener, records) {
const confidence = (0,level.D)(settings.confidence, settings.looks);
const choices = { ...settings, confidence, baseline: settings.baselineModel, scores: settings.measure === 'score' };
const { table, labels, setAside, graded, evidence, warnings } = await readAll(begun, settings, opened, choices, listener, records);
const settled = await settle({ ...settings, confidence }, runContext, graded, evidence);
const { pool } = settled;
const settledOnly = (0,certify.F)(pool, choices);
const asGraded = settled.adjudicated === null ? null : (0,certify.F)(graded, choices);
const certificate = asGraded === null ? settledOnly : (0,certify.d)(settledOnly, asGraded);
const pools = { pool, graded };
const analyses = await analysed(begun, settings, table, pools, certificate, labels, evidence, listener);
const compared = await comparisons(settings, runContext, pools, settledOnly, evidence, table);
const draws = settings.repeats === 'samples' ? (0,repeated_draws.S)(table, pool.matrix) : undefined;
return {
settings,
certificate,
adjudicated: settled.adjudicated,
adjudications: settled.adjudications,
evidence,
...analyses,
samples: draws === undefined ? null : (0,samples.Xx)(draws.models, pool, confidence),
regression: compared.regression,
selfCheck: compared.selfCheck,
decision: (0,decide.LD)(certificate, {
policies: analyses.policies,
policiesAsGraded: analyses.policiesAsGraded,
saving: analyses.saving,
savingAsGraded: analyses.savingAsGraded,
regression: compared.regression,
excluded: pool.excluded,
queriesOfFew: pool.ofFew?.queries ?? 0,
asGraded,
}, settings),
matrix: pool.matrix,
placeOf: (row) => {
const place = table.places.of(row);
return place === undefined ? undefined : { file: table.files[place.file].path, line: place.line };
},
columns: pool.columns,
graded: { scores: pool.scores, samples: pool.samples },
excluded: pool.excluded,
files: table.files,
setAside: setAside.map(({ path, why }) => ({ path, why })),
cautions: cautionsOf(pool, settledOnly, choices, settings.ensembles, evidence),
warnings: [
...opened.warnings,
...notRead(setAside),
...warningsOf(settings, table, certificate, pool),
...warnings,
...compared.warnings,
],
};
}
async function readAll(begun, settings, opened, choices, listener, records) {
const onFile = ({ path }) => listener.file(path);
const wanted = records === undefined && wantsEvidence(settings) ? await __webpack_require__.e( 482).then(__webpack_require__.bind(__webpack_require__, 5482)) : undefined;
const outcomes = await readOutcomes(settings, opened, onFile, records, wanted?.collectorOfAll(settings));
const { table, labels, setAside } = outcomes;
const cluster = labels.find(({ input }) => input === 'cluster-by')?.labelByRow();
const read = poolOf(table, choices, setAside);
const graded = { ...read, ...trafficIn(read, settings, labels), cluster };
checkTaken(graded, settings.models, settings.ensembles);
if (graded.samples !== undefined)
(0,together.e)(settings);
if (settings.adjudications === undefined)
await begin(begun, settings, graded, listener);
const beside = await wanted?.readEvidence(outcomes, settings, graded);
return { ...outcomes, graded, ...(beside ?? { evidence: undefined, warnings: [] }) };
}
function trafficIn({ matrix }, { weights }, labels) {
const label = labels.find(({ input }) => input === 'group-by');
if (weights.length === 0 || label === undefined)
return {};
const traffic = trafficOf(weights, label.labelByRow(), label.field, matrix);
return { traffic, matrix: withinTraffic(matrix, traffic) };
}
async function settle(settings, runContext, graded, evidence) {
const { adjudications } = settings;
if (adjudications === undefined)
return { pool: graded, adjudicated: null, adjudications: [] };
const { settleQueries } = await Promise.all([__webpack_require__.e(84), __webpack_require__.e(859), __webpack_require__.e(485)]).then(__webpack_require__.bind(__webpack_require__, 9485));
return settleQueries({ ...settings, adjudications }, runContext, graded, evidence);
}
async function begin(begun, { diagnostics, seed }, { matrix, cluster, samples, scores }, listener) {
if (!diagnostics || samples !== undefined || scores !== undefined)
return undefined;
const { startPairwise } = await Promise.all([__webpack_require__.e(859), __webpack_require__.e(373)]).then(__webpack_require__.bind(__webpack_require__, 6373));
return (begun.pairwise ??= startPairwise(matrix, { seed, cluster, stage: (what) => listener.stage(what) }));
}
async function analysed(begun, settings, table, { pool, graded }, certificate, labels, evidence, listener) {
const pairwise = await begin(begun, settings, pool, listener);
if (pairwise === undefined)
return NO_ANALYSES;
const { analyse } = await Promise.all([__webpack_require__.e(859), __webpack_require__.e(373)]).then(__webpack_require__.bind(__webpack_require__, 6373));
return analyse(settings, table, pool, graded, certificate, labels, evidence, pairwise, (what) => listener.stage(what));
}
async function comparisons(settings, runContext, pools, certificate, evidence, { files }) {
if (settings.compareWith === undefined && !settings.selfCheck)
return NOT_COMPARED;
const { compareRun } = await Promise.all([__webpack_require__.e(516), __webpack_require__.e(351), __webpack_require__.e(315)]).then(__webpack_require__.bind(__webpack_require__, 9315));
return compareRun(settings, runContext, pools, certificate, evidence, files);
}
function wantsEvidence({ diagnostics, adjudications, compareWith }) {
return diagnostics || adjudications !== undefined || compareWith !== undefined;
}
}),
7279:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Fo: () => ( SWITCH),
I8: () => ( YES_OR_NO),
Mn: () => ( lines),
Qq: () => ( text),
VS: () => ( separatorOf),
WQ: () => ( whole),
Yz: () => ( parsed),
aT: () => ( someOrNone),
ai: () => ( number),
vh: () => ( orEmpty),
wh: () => ( plainText),
yL: () => ( oneOf),
yU: () => ( someOf)
});
var _base_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(578);
var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
var _base_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7033);
function separatorOf({ isRepeated, placeholder }) {
if (isRepeated)
return '\n';
return placeholder === 'LIST' || placeholder.includes(',') ? ',' : undefined;
}
const once = { isRepeated: false };
const SWITCH = {
...once,
placeholder: '',
allowed: '',
read: (text) => text !== '',
write: () => [],
};
function text(placeholder) {
return {
...once,
placeholder,
allowed: 'text',
read: (text) => (text.trim() === '' ? undefined : text.trim()),
write: (value) => (value === undefined ? [] : [value]),
};
}
function plainText(placeholder, check = () => { }) {
return {
...once,
placeholder,
allowed: 'text',
read(text, name) {
check(text.trim(), name);
return text.trim();
},
write: (value) => [value],
};
}
function lines(placeholder, check = () => { }) {
return {
placeholder,
allowed: 'one per line',
isRepeated: true,
read(text) {
const values = text
.split(/\r?\n/)
.map((line) => line.trim())
.filter((line) => line !== '');
check(values);
return values;
},
write: (values) => values,
};
}
function parsed(placeholder, allowed, read) {
return { ...once, placeholder, allowed, read, write: () => [] };
}
function shown(text) {
return (0,_base_secrets_js__WEBPACK_IMPORTED_MODULE_1__ .y)(text) ? 'a long text that may be a secret' : (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(text.trim());
}
function number(rule, example, isValid) {
return {
...once,
placeholder: 'NUMBER',
allowed: rule,
read(text, name) {
const value = /^[0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?$/.test(text.trim()) ? Number(text) : NaN;
if (Number.isFinite(value) && isValid(value))
return value;
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`${name}\` must be a number ${rule}, not ${shown(text)}.`, `Write a plain decimal number, such as ${example}.`);
},
write: (value) => [String(value)],
};
}
function whole(least, greatest, example) {
const range = `from ${least} ${greatest === Infinity ? 'on' : `to ${greatest}`}`;
return {
...once,
placeholder: 'NUMBER',
allowed: `a whole number ${range}`,
read(text, name) {
const value = /^[0-9]{1,15}$/.test(text.trim()) ? Number(text) : NaN;
if (value >= least && value <= greatest)
return value;
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`${name}\` must be a whole number ${range}, not ${shown(text)}.`, `Write a whole number in digits, such as ${example}.`);
},
write: (value) => [String(value)],
};
}
function orEmpty(kind) {
return {
...kind,
read: (text, name) => (text.trim() === '' ? undefined : kind.read(text, name)),
write: (value) => (value === undefined ? [] : kind.write(value)),
};
}
const YES_OR_NO = {
...once,
placeholder: 'true|false',
allowed: '`true` or `false`',
read(text, name) {
if (text.trim() === 'true' || text.trim() === 'false')
return text.trim() === 'true';
const means = /^(?:y|yes|on|1|true)$/i.test(text.trim())
? '`true`'
: /^(?:n|no|off|0|false)$/i.test(text.trim())
? '`false`'
: 'one of the two';
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`${name}\` must be \`true\` or \`false\`, not ${shown(text)}.`, `Write ${means}.`);
},
write: (value) => [String(value)],
};
function meant(text, words) {
const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_2__ .p)(text, words);
return near === undefined ? '' : `Did you mean \`${near}\`? `;
}
function oneOf(words) {
return {
...once,
placeholder: words.join('|'),
allowed: words.map((word) => `\`${word}\``).join(', '),
read(text, name) {
const found = words.find((word) => word === text.trim());
if (found !== undefined)
return found;
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`${name}\`: ${shown(text)} is not known.`, `${meant(text, words)}Choose one of ${words.join(', ')}.`);
},
write: (value) => [value],
};
}
function someOf(words) {
return {
...once,
placeholder: 'LIST',
allowed: `a comma list of ${words.map((word) => `\`${word}\``).join(', ')}`,
read(text, name) {
const given = text.split(/[,\s]+/).filter((word) => word !== '');
const wrong = given.find((word) => !words.includes(word));
if (wrong !== undefined) {
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`${name}\`: ${shown(wrong)} is not known.`, `${meant(wrong, words)}Choose from ${words.join(', ')}.`);
}
return words.filter((word) => given.includes(word));
},
write: (values) => (values.length === 0 ? [] : [values.join(',')]),
};
}
function someOrNone(words) {
const kind = someOf([...words, 'none']);
return {
...kind,
read(text, name) {
const found = kind.read(text, name);
if (found.length === 0) {
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`${name}\` is empty.`, 'Write `none` if the gate is never to fail.');
}
if (found.length > 1 && found.includes('none')) {
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`${name}\` has \`none\` beside other conditions.`, 'Write `none` alone, or leave it out.');
}
return found.filter((word) => word !== 'none');
},
write: (values) => [values.length === 0 ? 'none' : values.join(',')],
};
}
}),
7312:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
XO: () => ( parseActionSettings),
P$: () => ( parseSettings),
bJ: () => ( settingsDocument)
});
var errors = __webpack_require__(5145);
var table = __webpack_require__(5788);
var together = __webpack_require__(9620);
;
const NOT_FIELDS = { artifact: true, 'run-id': true, repository: true, 'github-token': true };
;
function settingsDocument(settings) {
const named = table.or.filter(({ inCertificate }) => inCertificate);
return Object.fromEntries(named.map((setting) => [(0,table._F)(setting.name), (0,table.RP)(setting, settings) ?? null]));
}
function parseSettings(get) {
const settings = { ...read(table.or, get), artifacts: artifacts(get) };
(0,together.R)(settings);
return settings;
}
function parseActionSettings(get) {
const { artifact: _, runId: __, repository: ___, githubToken: token, ...settings } = read(table.bn, get);
return { ...settings, token };
}
function read(settings, get) {
return Object.fromEntries(settings.map(({ name, kind }) => [(0,table._F)(name), kind.read(get(name), name)]));
}
function artifacts(get) {
const request = table.mc.filter(({ name }) => name in NOT_FIELDS);
const { artifact: patterns, runId, repository } = read(request, get);
if (patterns.length === 0 && (runId !== '' || repository !== '')) {
throw new errors.yo('`run-id` and `repository` say where artifacts are, and `artifact` names none.', 'Name the artifacts with `artifact`.');
}
return { patterns, runId, repository };
}
}),
5788:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
bn: () => ( ACTION_INPUTS),
zN: () => ( FILE_INPUTS),
Wg: () => ( FLAGS),
fd: () => ( GROUPS),
mc: () => ( INPUTS),
VH: () => ( NOT_IN_FILE),
or: () => ( SHARED_INPUTS),
HA: () => ( defaultOf),
_F: () => ( fieldOf),
RP: () => ( table_valueOf)
});
var kinds = __webpack_require__(7279);
;
const COMMAND_LINE = [
{
name: 'out',
kind: (0,kinds.Qq)('FOLDER'),
default: '',
where: 'command line',
description: 'Folder for `certificate.json`, `report.html`, `report.md`, `outcomes.csv`, `queries.csv`, `all-wrong.csv`, `adjudications.csv`, `junit.xml` and `metrics.txt` (OpenMetrics). Without it no file is written.',
},
{
name: 'json',
kind: (0,kinds.Qq)('FILE'),
default: '',
where: 'command line',
description: 'Writes the certificate to FILE; `-` prints it, and nothing else, on standard output.',
},
{
name: 'counts',
kind: (0,kinds.Qq)('K,N,CORRECT'),
default: '',
where: 'command line',
description: 'Without results, the certificate that counts alone permit: questions that every model got wrong, questions, and right answers of each model (`17,330,300,295`); with those of one model, of a model that was named in advance.',
},
{
name: 'verbose',
kind: kinds.Fo,
default: '',
where: 'command line',
short: 'v',
description: 'Prints all of the report, not its first screen alone.',
},
{
name: 'markdown',
kind: (0,kinds.Qq)('FILE'),
default: '',
where: 'command line',
description: 'Writes the report as Markdown to FILE, as in a comment; `-` prints it, and nothing else, on standard output.',
},
{
name: 'color',
kind: kinds.Fo,
default: '',
where: 'command line',
description: 'Colours, also where standard output is no terminal or NO_COLOR is set.',
},
{ name: 'no-color', kind: kinds.Fo, default: '', where: 'command line', description: 'No colours, on a terminal too.' },
{ name: 'help', kind: kinds.Fo, default: '', where: 'command line', short: 'h', description: 'Prints this text.' },
{ name: 'version', kind: kinds.Fo, default: '', where: 'command line', description: 'Prints the version.' },
];
var decide = __webpack_require__(9316);
;
const EVERYDAY = [
{
name: 'results',
kind: (0,kinds.Mn)('PATH'),
default: '',
description: 'Files with the results of the evaluation, one path, folder or glob per line; `!pattern` leaves out, `book.xlsx#sheet` names a sheet. Many models, the same questions, right or wrong.',
},
{
name: 'ensembles',
kind: (0,kinds.Mn)('NAME'),
default: '',
inCertificate: true,
description: 'Names or globs of rows of results that are themselves policies (a router, a vote), one per line. They are compared with the members, not counted among them.',
},
{
name: 'baseline-model',
kind: (0,kinds.Qq)('NAME'),
default: '',
inCertificate: true,
description: 'The incumbent model, named in advance. The gain is then measured over this model. If empty, the best model in the results is used, and the limits widen to allow for that choice.',
},
{
name: 'min-gain',
kind: (0,kinds.ai)('at least 0 and below 1', '0.02 for two points', (x) => x >= 0 && x < 1),
default: '0.02',
inReport: true,
description: 'The smallest gain in accuracy that would justify running an ensemble; 0.02 is 2 percentage points.',
},
{
name: 'confidence',
kind: (0,kinds.ai)('from 0.5 to 0.999999999999', '0.95 for 95%', (x) => x >= 0.5 && x <= 0.999999999999),
default: '0.95',
inReport: true,
description: 'Confidence of each bound, from 0.5 (below it a lower limit would lie above the upper one). A verdict is wrong with probability at most one minus this.',
},
{
name: 'fail-on',
kind: (0,kinds.aT)(decide.d$),
default: 'no-gain',
inCertificate: true,
inReport: true,
description: 'When the gate fails, a comma list of `no-gain`, `no-realised-gain` (no vote, router, cascade or ensemble measured here can be worth `min-gain`), `no-saving` (no model or policy measured here saves `min-saving` at a loss of at most `max-loss`), `inconclusive`, `incomplete` (answers that are missing would change the verdict, or a model was left out), `ensemble-not-better`, `regression` (something got worse since `compare-with`, or cannot be compared with it), or `none`.',
},
{
name: 'compare-with',
kind: (0,kinds.Qq)('PATH'),
default: '',
inCertificate: true,
description: 'An earlier certificate to compare with, question by question; the path of a `certificate.json` or of its report folder, or `artifact:NAME` for the report folder that the latest successful run of this workflow on the default branch uploaded (needs `actions` read). Empty for none.',
},
{
name: 'config',
kind: (0,kinds.wh)('FILE'),
default: '',
description: 'A file with these settings under the same names, in YAML, such as `.github/beta-certificate.yml`; what is given as an input or a flag goes before it. The action reads it through the API (needs `contents` read), on a pull request from the base branch. Empty takes no file in the action; on the command line it takes `.github/beta-certificate.yml` where there is one, and `none` takes none.',
},
{
name: 'show-text',
kind: kinds.I8,
default: 'false',
description: 'Whether the HTML report may show the questions under audit, with their answers and references, `true` or `false`. Comments and summaries never do.',
},
];
var errors = __webpack_require__(5145);
;
const COMMENT_MODES = ['always', 'on-change', 'on-failure', 'off'];
const ANNOTATION_MODES = ['true', 'log', 'false'];
function checkCommentKey(text) {
if (text !== '' && text.length <= 100)
return;
throw new errors.yo(`\`comment-key\` must have 1 to 100 characters, not ${(0,errors.hD)(text)}.`, 'Give a short name.');
}
function checkReportDir(text) {
if (text === '')
throw new errors.yo('`report-dir` is empty.', 'Name a folder for the report.');
}
const PUBLISHING = [
{
name: 'report-dir',
kind: (0,kinds.wh)('FOLDER', checkReportDir),
default: 'beta-certificate',
where: 'action',
description: 'Folder for `certificate.json`, `report.html`, `report.md`, `outcomes.csv`, `queries.csv`, `all-wrong.csv`, `adjudications.csv`, `junit.xml` and `metrics.txt` (OpenMetrics).',
},
{
name: 'comment',
kind: (0,kinds.yL)(COMMENT_MODES),
default: 'always',
where: 'action',
description: 'When to write the pull-request comment, `always`, `on-change` (of the verdict), `on-failure` or `off`.',
},
{
name: 'comment-key',
kind: (0,kinds.wh)('NAME', checkCommentKey),
default: 'default',
where: 'action',
description: 'Tells several certificates on one pull request apart; each key has a comment of its own.',
},
{
name: 'annotations',
kind: (0,kinds.yL)(ANNOTATION_MODES),
default: 'true',
where: 'action',
description: 'Where to annotate the questions that every model gets wrong, on their lines of results files that are in the repository. `true` takes a check run on the pull request (needs `checks` write) and otherwise the log, `log` the log alone, `false` neither.',
},
{
name: 'tracking-issue',
kind: kinds.I8,
default: 'false',
where: 'action',
description: 'Whether scheduled runs keep one issue for each `comment-key`, opened on a confirmed failure and closed when the gate passes, `true` or `false`. Needs `issues` write.',
},
{
name: 'confirm',
kind: (0,kinds.WQ)(1, 20, 2),
default: '2',
where: 'action',
description: 'How many scheduled runs in a row must have failed before that issue is opened, 1 to 20. Above 1 it needs `actions` read.',
},
{
name: 'mermaid',
kind: kinds.I8,
default: 'false',
where: 'action',
description: 'Whether the job summary has a Mermaid chart of accuracies under the ceiling too, `true` or `false`. Everything in it is also said in words.',
},
{
name: 'github-token',
kind: (0,kinds.wh)('TOKEN'),
default: '${{ github.token }}',
where: 'action',
description: 'Token for the comment (needs `pull-requests` write) and for artifacts (`actions` read). Empty does without both.',
},
];
var draws = __webpack_require__(2191);
;
const MEASURES = ['accuracy', 'score'];
const NUMBER = /^\s*[-+]?[0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?\s*$/;
const SCORE_RANGE = {
...(0,kinds.Yz)('LOW,HIGH', 'two numbers, the lower first', scoreRange),
write: (range) => [range.join(',')],
};
function scoreRange(text) {
const ends = text.split(',');
const [low, high] = ends.map((end) => (NUMBER.test(end) ? Number(end) : NaN));
if (ends.length === 2 && Number.isFinite(low) && Number.isFinite(high) && low < high)
return [low, high];
throw new errors.yo(`\`score-range\` must be the lowest and the highest score of a scale, not ${(0,errors.hD)(text.trim())}.`, 'Write both with a comma between them, such as 1,10.');
}
var pool = __webpack_require__(1995);
var columns = __webpack_require__(7838);
var sources_limits = __webpack_require__(3761);
;
const FIELDS = {
files: 'maxFiles',
'file-bytes': 'maxFileBytes',
'total-bytes': 'maxTotalBytes',
ratio: 'maxRatio',
entries: 'maxEntries',
nesting: 'maxNesting',
};
const UNITS = new Map([
['', 1],
['KiB', 2 ** 10],
['MiB', 2 ** 20],
['GiB', 2 ** 30],
]);
function parseLimits(text) {
const limits = { ...sources_limits.dR };
for (const item of text.split(/[,\s]+/).filter((part) => part !== '')) {
const [, name, digits, unit] = /^([a-z-]+)=([0-9]{1,12})(|KiB|MiB|GiB)$/.exec(item) ?? [];
const field = name === undefined || !Object.hasOwn(FIELDS, name) ? undefined : FIELDS[name];
const value = Number(digits) * (UNITS.get(unit ?? '') ?? NaN);
if (field === undefined || !Number.isSafeInteger(value) || value < 1) {
throw new errors.yo(`\`limits\`: ${(0,errors.hD)(item)} is not a name and a positive whole number.`, `Write for example ratio=400 or total-bytes=16GiB; the names are ${Object.keys(FIELDS).join(', ')}.`);
}
limits[field] = value;
}
return limits;
}
;
const READING = [
{
name: 'artifact',
kind: (0,kinds.Mn)('NAME'),
default: '',
where: 'action',
description: 'Names or globs of workflow artifacts that hold results, one per line; `!pattern` leaves out. Needs `actions` read. Can be given beside or instead of `results`.',
},
{
name: 'run-id',
kind: (0,kinds.wh)('ID'),
default: '',
where: 'action',
description: 'The workflow run whose artifacts are read; empty takes this run.',
},
{
name: 'repository',
kind: (0,kinds.wh)('OWNER/NAME'),
default: '',
where: 'action',
description: 'The repository (`owner/name`) of that run; empty takes this one.',
},
{
name: 'format',
kind: (0,kinds.wh)('NAME'),
default: 'auto',
description: 'Format of the results. `auto` tells it from the content of each file.',
},
{
name: 'models',
kind: (0,kinds.Mn)('NAME'),
default: '',
inCertificate: true,
description: 'Names or globs of the models to keep, one per line; empty keeps all.',
},
{
name: 'columns',
kind: (0,kinds.Mn)('ROLE=COLUMN', columns.f),
default: '',
inCertificate: true,
description: 'Tables only, which column is what, where their names do not say so; lines `role = column`, such as `outcome = score`, `outcome = not hallucinated`, `outcome = grade is A` or `model = {folder}`.',
},
{
name: 'metric',
kind: (0,kinds.Qq)('NAME'),
default: '',
inCertificate: true,
description: 'The score, metric or scorer to use, by its name in the results, where there are several.',
},
{
name: 'pass-threshold',
kind: (0,kinds.ai)('above 0', '0.5', (x) => x > 0),
default: '0.5',
inCertificate: true,
inReport: true,
description: 'Scores from this on count as right. Above 1 for scales beyond 0 to 1 (say 7 for 1 to 10).',
},
{
name: 'measure',
kind: (0,kinds.yL)(MEASURES),
default: 'accuracy',
inCertificate: true,
description: 'What an outcome is, `accuracy` (right or wrong) or `score` (a grade on a scale, of which means are taken; `min-gain` is then a share of the scale).',
},
{
name: 'score-range',
kind: SCORE_RANGE,
default: '0,1',
inCertificate: true,
description: 'With `measure: score`, the lowest and the highest score of the scale, such as `1,10`.',
},
{
name: 'judge',
kind: (0,kinds.Qq)('NAME'),
default: '',
inCertificate: true,
description: 'The judge whose verdicts count, by its name in the results, where several graded the same answers. Their agreement is reported.',
},
{
name: 'filter',
kind: (0,kinds.Qq)('NAME'),
default: '',
inCertificate: true,
description: 'lm-evaluation-harness only, the answer filter to use for all models.',
},
{
name: 'repeats',
kind: (0,kinds.vh)((0,kinds.yL)(draws.x)),
default: '',
inCertificate: true,
inReport: true,
description: 'How several outcomes of one model on one question become one, `first`, `majority` (more than half), `mean` (mean score at least `pass-threshold`), or `samples`, which adds what several draws of one model are worth (pass@k, the best of k) and counts the first; with a single model that is the certificate. Empty makes differing outcomes an error.',
},
{
name: 'min-coverage',
kind: (0,kinds.ai)('at least 0 and at most 1', '0.95 for 95%', (x) => x >= 0 && x <= 1),
default: '0.95',
inCertificate: true,
inReport: true,
description: 'Least share of the questions that a model must have answered to stay in the pool, and an ensemble to be shown better.',
},
{
name: 'count-as-wrong',
kind: (0,kinds.yU)(pool.Tu),
default: '',
inCertificate: true,
inReport: true,
description: 'Which outcomes without a verdict count as wrong answers, a comma list of `error`, `unscored`, `absent`. By default they are missing, not wrong. `absent` counts only questions that more than half of the models have. With `repeats: majority` or `mean` draws that failed count too.',
},
{
name: 'limits',
kind: (0,kinds.Yz)('LIST', 'a comma list of `name=number`', parseLimits),
default: '',
description: 'Raises or lowers what may be read, a comma list such as `ratio=400, total-bytes=16GiB`. Names are `files`, `file-bytes`, `total-bytes` (out of archives), `ratio`, `entries` and `nesting`.',
},
];
var prices = __webpack_require__(2453);
;
const LINES = (0,kinds.Mn)('GLOB=FAMILY');
const FAMILIES = {
...LINES,
read: (text, name) => LINES.read(text, name).map(family),
write: (families) => families.map(({ glob, name }) => `${glob} = ${name}`),
};
function family(line) {
const [, glob, name] = /^([^=]*[^=\s])\s*=\s*(\S.*)$/.exec(line) ?? [];
if (glob !== undefined && name !== undefined)
return { glob, name };
throw new errors.yo(`\`families\`: ${(0,errors.hD)(line)} is not of the form \`glob = family\`.`, 'Write for example `gpt-* = openai`.');
}
;
const weights_LINES = (0,kinds.Mn)('GROUP=SHARE');
const MEND = 'Write lines of the form `group = share`, such as `billing = 0.3`; shares are taken of their sum.';
const WEIGHTS = {
...weights_LINES,
read(text, name) {
const found = [];
for (const [i, line] of weights_LINES.read(text, name).entries()) {
const where = `\`${name}\`: line ${i + 1}`;
const at = line.lastIndexOf('=');
const group = line.slice(0, Math.max(0, at)).trim();
const number = line.slice(at + 1).trim();
if (group === '')
throw new errors.yo(`${where}, ${(0,errors.hD)(line)}, is not of the form \`group = share\`.`, MEND);
const share = /^[0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?$/.test(number) ? Number(number) : NaN;
if (!Number.isFinite(share))
throw new errors.yo(`${where}: the share ${(0,errors.hD)(number)} is not a number from 0 on.`, MEND);
if (found.some((other) => other.group === group))
throw new errors.yo(`${where} gives ${(0,errors.hD)(group)} a share again.`, 'Give each group one share.');
found.push({ group, share });
}
const total = found.reduce((sum, { share }) => sum + share, 0);
if (found.length > 0 && !(total > 0 && total < Infinity))
throw new errors.yo(`\`${name}\`: the shares add up to ${total}.`, 'Give some group a share above 0.');
return found;
},
write: (shares) => shares.map(({ group, share }) => `${group} = ${share}`),
};
;
const STATISTICS = [
{
name: 'looks',
kind: (0,kinds.WQ)(1, 1000, 3),
default: '1',
inReport: true,
description: 'How often you may decide while the evaluation grows, said before the first look. Each look takes its share of the error that `confidence` allows, so that a verdict at any of them is wrong with probability at most one minus that.',
},
{
name: 'group-by',
kind: (0,kinds.Qq)('COLUMN'),
default: '',
inCertificate: true,
description: "Gives a certificate for each group of questions too, by `task`, `subject` or the name of a column; verdicts over the groups are corrected by Holm's method. Empty for none.",
},
{
name: 'weights',
kind: WEIGHTS,
default: '',
inCertificate: true,
description: 'With `group-by`, how much of the traffic each group stands for, lines of the form `billing = 0.3`; the certificate is then of that traffic, and not of the mix of the evaluation. Empty weighs every question the same.',
},
{
name: 'cluster-by',
kind: (0,kinds.Qq)('COLUMN'),
default: '',
inCertificate: true,
description: 'Questions with the same `task`, `subject` or value of a column are not independent; the verdict allows for that, by limits on whole clusters, and questions of one cluster are held out together. Empty for none.',
},
{
name: 'pair-by',
kind: (0,kinds.Qq)('COLUMN'),
default: '',
inCertificate: true,
description: 'With `group-by`, the column that says which questions of different groups are one and the same (in two formats, say); adds the paired comparison of the groups. Empty for none.',
},
{
name: 'options',
kind: (0,kinds.vh)((0,kinds.WQ)(2, Infinity, 4)),
default: '',
inCertificate: true,
description: 'How many choices each question has, where they are multiple choice (`4`). Names the models not shown to be better than chance, and the gain without them. Empty where that is not known or differs.',
},
{
name: 'families',
kind: FAMILIES,
default: '',
inCertificate: true,
description: 'Families of models where the name up to its first `/`, or else its first `-`, does not say it, lines of the form `gpt-* = openai`.',
},
{
name: 'adjudications',
kind: (0,kinds.Qq)('FILE'),
default: '',
inCertificate: true,
description: 'A CSV with `query_id`, `class` (`genuine`, `grader-defect`, `wrong-reference`, `ambiguous`, `multi-answer` or `truncated`) and `note` that settles questions that every model got wrong, and likely label errors; those that are not genuine leave the evaluation. The gate must hold with and without it. `adjudications.csv` of the report is one ready to fill in.',
},
{
name: 'prices',
kind: (0,kinds.Mn)('MODEL=DOLLARS', prices.ap),
default: '',
inCertificate: true,
description: 'What answers cost where the results do not say it, lines of the form `gpt-4* = 2.50 10` (dollars per million input and output tokens) or `gpt-4* = 0.003` (dollars an answer).',
},
{
name: 'max-loss',
kind: (0,kinds.vh)((0,kinds.ai)('at least 0 and below 1', '0.01 for one point', (x) => x >= 0 && x < 1)),
default: '',
inCertificate: true,
description: 'Where costs are known, the accuracy that may be given up to save some; 0.01 is 1 percentage point. Empty takes `min-gain`.',
},
{
name: 'min-saving',
kind: (0,kinds.ai)('above 0 and below 1', '0.1 for a tenth', (x) => x > 0 && x < 1),
default: '0.1',
inCertificate: true,
description: 'The smallest saving worth having, as a share of what the best (or declared) model costs.',
},
{
name: 'self-check',
kind: kinds.I8,
default: 'false',
description: 'Whether to run the gate against itself (how often would it decide otherwise on such an evaluation, and can it fail at all), `true` or `false`.',
},
{
name: 'diagnostics',
kind: kinds.I8,
default: 'true',
description: 'Whether to work out what stands beside the certificate (correlations and what they predict, how many models are enough, groups, repeats, the audit of the questions that every model got wrong, what votes, routers and cascades reach), `true` or `false`.',
},
{
name: 'seed',
kind: (0,kinds.WQ)(0, 2 ** 32 - 1, 1),
default: '1',
inCertificate: true,
description: 'Seed of everything random in the diagnostics, a whole number; same results and seed, same bytes.',
},
];
;
const GROUPS = [
{ title: 'Everyday', settings: EVERYDAY },
{ title: 'Output of the command line', settings: COMMAND_LINE },
{ title: 'What is read, and how', settings: READING },
{ title: 'Statistics and diagnostics', settings: STATISTICS },
{ title: 'Publishing', settings: PUBLISHING },
];
const ALL = GROUPS.flatMap(({ settings }) => settings);
const INPUTS = ALL.filter(({ where }) => where !== 'command line');
const FLAGS = ALL.filter(({ where }) => where !== 'action');
const NOT_IN_FILE = new Set(['config', 'github-token']);
const SHARED_INPUTS = INPUTS.filter(({ where }) => where === undefined);
const ACTION_INPUTS = INPUTS.filter(({ where }) => where === 'action');
const FILE_INPUTS = INPUTS.filter(({ name }) => !NOT_IN_FILE.has(name));
const DEFAULTS = new Map(ALL.map((setting) => [setting.name, setting.default]));
function defaultOf(name) {
return DEFAULTS.get(name) ?? '';
}
function fieldOf(name) {
return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function table_valueOf({ name }, values) {
return new Map(Object.entries(values)).get(fieldOf(name));
}
}),
9620:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
R: () => ( checkTogether),
e: () => ( checkOneModel)
});
var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
function checkMeasure(settings) {
const clash = [...ofTraffic(settings), ...ofScores(settings), ...ofSamples(settings)].find(({ when }) => when);
if (clash !== undefined)
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(clash.rule, clash.remedy);
}
const OF_OUTCOMES = [
['fail-on: no-realised-gain', ({ failOn }) => failOn.includes('no-realised-gain')],
['fail-on: no-saving', ({ failOn }) => failOn.includes('no-saving')],
['adjudications', ({ adjudications }) => adjudications !== undefined],
['compare-with', ({ compareWith }) => compareWith !== undefined],
['self-check', ({ selfCheck }) => selfCheck],
['weights', ({ weights }) => weights.length > 0],
['group-by', ({ groupBy }) => groupBy !== undefined],
['options', ({ options }) => options !== undefined],
];
const UNWEIGHTED = [
...OF_OUTCOMES.filter(([name]) => ['fail-on: no-realised-gain', 'fail-on: no-saving'].includes(name)).map(([name, isSet]) => [name, isSet, 'the policies that are trained here take every question once']),
['compare-with', ({ compareWith }) => compareWith !== undefined, 'two runs are compared question by question'],
['self-check', ({ selfCheck }) => selfCheck, 'the gate is checked on questions that are drawn alike'],
[
'cluster-by',
({ clusterBy }) => clusterBy !== undefined,
'the limits for traffic take single questions as independent',
],
['measure: score', ({ measure }) => measure === 'score', 'the limits for traffic are of right and wrong answers'],
];
function ofTraffic(settings) {
if (settings.weights.length === 0)
return [];
return [
{
when: settings.groupBy === undefined,
rule: '`weights` says how much of the traffic each group of questions stands for, and there are no groups.',
remedy: 'Name the column, or `task` or `subject`, that says which group a question is in: `group-by`.',
},
...UNWEIGHTED.map(([name, isSet, why]) => ({
when: isSet(settings),
rule: `\`${name}\` and \`weights\` do not go together: ${why}.`,
remedy: `Leave one of the two out, or run twice: once with \`weights\`, once with \`${name}\`.`,
})),
];
}
function ofScores(settings) {
const { measure, repeats, scoreRange } = settings;
if (measure !== 'score') {
const rule = '`score-range` is the scale of scores, and `measure` is accuracy.';
const remedy = 'Set `measure` to score, or leave `score-range` out.';
return [{ when: scoreRange[0] !== 0 || scoreRange[1] !== 1, rule, remedy }];
}
return [
{
when: repeats !== undefined && repeats !== 'mean',
rule: `\`repeats: ${repeats}\` counts right and wrong draws, and \`measure: score\` has scores.`,
remedy: 'Set `repeats` to mean, or `measure` to accuracy.',
},
...OF_OUTCOMES.map(([name, isSet]) => ({
when: isSet(settings),
rule: `\`${name}\` is about right and wrong answers, and \`measure: score\` has scores.`,
remedy: `Leave \`${name}\` out, or set \`measure\` to accuracy.`,
})),
];
}
function ofSamples({ countAsWrong, repeats }) {
return [
{
when: repeats === 'samples' && countAsWrong.length > 0,
rule: '`count-as-wrong` counts questions, and with `repeats: samples` it is draws that are counted.',
remedy: 'Write the draws that failed into the results as wrong, or leave `count-as-wrong` out.',
},
];
}
function checkOneModel(settings) {
const found = OF_OUTCOMES.find(([, isSet]) => isSet(settings));
if (found === undefined)
return;
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`${found[0]}\` needs several models, and the results hold draws of one.`, `Leave \`${found[0]}\` out.`);
}
function checkTogether(settings) {
const { artifacts, compareWith, diagnostics, ensembles, failOn, groupBy, pairBy, results } = settings;
if (results.length + artifacts.patterns.length === 0) {
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('`results` names no file.', 'Give the path, folder or glob of the results of your evaluation.');
}
if (failOn.includes('ensemble-not-better') && ensembles.length === 0) {
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('`fail-on`: `ensemble-not-better` needs an ensemble to test.', 'Name its rows of the results with `ensembles`.');
}
if (failOn.includes('no-saving') && !diagnostics) {
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('`fail-on`: `no-saving` is judged by policies that `diagnostics` measures.', 'Set `diagnostics` to true.');
}
if (failOn.includes('no-realised-gain') && !diagnostics) {
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('`fail-on`: `no-realised-gain` is judged by policies that `diagnostics` measures.', 'Set `diagnostics` to true.');
}
const grouping = [
...(groupBy === undefined || settings.weights.length > 0 ? [] : ['group-by']),
...(pairBy === undefined ? [] : ['pair-by']),
];
if (grouping.length > 0 && !diagnostics) {
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`${grouping[0]}\` asks for what \`diagnostics\` works out, and that is false.`, `Set \`diagnostics\` to true, or leave out \`${grouping.join('`, `')}\`.`);
}
if (failOn.includes('regression') && compareWith === undefined) {
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('`fail-on`: `regression` needs an earlier certificate to compare with.', 'Name it with `compare-with`.');
}
if (pairBy !== undefined && groupBy === undefined) {
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('`pair-by` compares groups, and there are none.', 'Name the groups with `group-by`.');
}
checkMeasure(settings);
}
}),
9780:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
x: () => ( VERSION)
});
const VERSION = '0.1.0';
}),
4017:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
y: () => ( ByteQueue)
});
class ByteQueue {
chunks;
waiting = Buffer.alloc(0);
ended = false;
constructor(source) {
this.chunks = source[Symbol.asyncIterator]();
}
async peek(count) {
if (this.waiting.length < count) {
const gathered = this.waiting.length === 0 ? [] : [this.waiting];
for (let size = this.waiting.length; size < count;) {
const chunk = await this.nextChunk();
if (chunk === undefined)
break;
gathered.push(chunk);
size += chunk.length;
}
this.waiting = gathered.length === 1 ? gathered[0] : Buffer.concat(gathered);
}
return this.waiting.subarray(0, count);
}
async take(count) {
const taken = await this.peek(count);
this.waiting = this.waiting.subarray(taken.length);
return taken;
}
async skip(count) {
let left = count;
while (left > this.waiting.length) {
left -= this.waiting.length;
const chunk = await this.nextChunk();
this.waiting = chunk ?? Buffer.alloc(0);
if (chunk === undefined)
return false;
}
this.waiting = this.waiting.subarray(left);
return true;
}
async *rest() {
const first = this.waiting;
this.waiting = Buffer.alloc(0);
if (first.length > 0)
yield first;
for (let chunk = await this.nextChunk(); chunk !== undefined; chunk = await this.nextChunk())
yield chunk;
}
async close() {
if (!this.ended)
await this.chunks.return?.();
this.ended = true;
}
async nextChunk() {
if (this.ended)
return undefined;
const next = await this.chunks.next();
if (next.done !== true)
return next.value;
this.ended = true;
return undefined;
}
}
}),
398:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
h: () => ( counted),
j: () => ( decompressed)
});
var _byte_queue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4017);
var _signatures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7946);
async function* decompressed(source, shown, budget, layer = 0) {
const queue = new _byte_queue_js__WEBPACK_IMPORTED_MODULE_0__ .y(source);
try {
const head = await queue.peek(_signatures_js__WEBPACK_IMPORTED_MODULE_1__ .Lq);
if (!(0,_signatures_js__WEBPACK_IMPORTED_MODULE_1__ .cx)(head)) {
yield* queue.rest();
return;
}
budget.checkNesting(layer + 1, shown);
let consumed = 0;
const compressed = counted(queue.rest(), (total) => (consumed = total));
const content = (0,_signatures_js__WEBPACK_IMPORTED_MODULE_1__ .bf)(head)
? (await __webpack_require__.e( 398).then(__webpack_require__.bind(__webpack_require__, 2398))).gunzip(compressed, shown)
: (await __webpack_require__.e( 607).then(__webpack_require__.bind(__webpack_require__, 3607))).unzstd(compressed, shown);
const charged = counted(content, (total) => budget.charge(total, consumed, shown, `layer ${layer}`));
yield* decompressed(charged, shown, budget, layer + 1);
}
finally {
await queue.close();
}
}
async function* counted(source, tell) {
let total = 0;
for await (const chunk of source) {
total += chunk.length;
tell(total);
yield chunk;
}
}
}),
1137:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
c: () => ( Expander)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _workbook_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6413);
var _byte_queue_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4017);
var _decompress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(398);
var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3761);
var _base_natural_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3176);
var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4529);
var _random_access_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8725);
var _signatures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7946);
var _walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7192);
class Expander {
cwd;
budget;
setAside = [];
held = new _random_access_js__WEBPACK_IMPORTED_MODULE_4__ .fB();
folders = new Map();
constructor(cwd, budget) {
this.cwd = cwd;
this.budget = budget;
}
expand(file) {
return this.expandStored(this.stored(file));
}
expandAs(shown, { real, size }) {
return this.expandStored({ ...onDisk(real, shown, size), neighbours: async () => [] });
}
expandStored(stored) {
return this.unfold({ stored, file: this.asFile(stored) }, 1);
}
async unfold({ stored, file }, depth) {
const head = await stored.head();
const isCompressedZip = (0,_signatures_js__WEBPACK_IMPORTED_MODULE_6__ .cx)(head) && (0,_signatures_js__WEBPACK_IMPORTED_MODULE_6__ .K0)(await firstBytes(file.open()));
if (!(0,_signatures_js__WEBPACK_IMPORTED_MODULE_6__ .K0)(head) && !isCompressedZip)
return [file];
this.budget.checkNesting(depth, stored.shown);
const bytes = isCompressedZip ? undefined : stored.direct;
return this.openArchive(file, bytes ?? (await this.held.access(stored.shown, () => file.open())), depth);
}
async openArchive(file, archive, depth) {
const { readZipDirectory } = await __webpack_require__.e( 620).then(__webpack_require__.bind(__webpack_require__, 2620));
const directory = await readZipDirectory(archive, file.path, this.budget);
for (const { name, why } of directory.setAside)
this.setAside.push({ path: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__ ._7)(file.path, name), why });
const members = await this.members(file.path, archive, directory.entries);
if (isOneResult(directory.entries.map(({ name }) => name)))
return [{ ...file, entries: members.map((member) => member.file) }];
const files = [];
for (const member of members) {
this.budget.addFile();
for (const inner of await this.unfold(member, depth + 1))
files.push(inner);
}
return files;
}
async members(archiveName, archive, entries) {
const { readZipEntry } = await __webpack_require__.e( 799).then(__webpack_require__.bind(__webpack_require__, 4799));
const folders = new Map();
return entries.map((entry) => {
const shown = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__ ._7)(archiveName, entry.name);
const siblings = folders.get(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(entry.name)) ?? [];
folders.set(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(entry.name), siblings);
const stream = () => readZipEntry(archive, entry, shown, this.budget);
const stored = {
shown,
size: entry.size,
stream,
head: () => firstBytes(stream()),
neighbours: async () => siblings.filter((other) => other !== file),
};
const file = this.asFile(stored);
siblings.push(file);
return { stored, file };
});
}
stored({ path: named, real, size }) {
const shown = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__ .pS)(named, this.cwd);
return {
...onDisk(real, shown, size),
neighbours: async () => (await this.folder(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(named))).filter((other) => other.path !== shown),
};
}
folder(folder) {
const known = this.folders.get(folder) ?? this.listFolder(folder).catch(() => []);
this.folders.set(folder, known);
return known;
}
async listFolder(folder) {
const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
const files = [];
const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
for (const entry of entries.sort((a, b) => (0,_base_natural_order_js__WEBPACK_IMPORTED_MODULE_7__ .u)(a.name, b.name))) {
if ((0,_walk_js__WEBPACK_IMPORTED_MODULE_5__ .JR)(entry.name, false) || !(entry.isFile() || entry.isSymbolicLink()))
continue;
const file = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_5__ .sT)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, entry.name), real);
if (typeof file !== 'string')
files.push(this.asFile(this.stored(file)));
}
return files;
}
asFile(stored) {
const { shown, neighbours } = stored;
const open = () => (0,_decompress_js__WEBPACK_IMPORTED_MODULE_8__ .h)((0,_decompress_js__WEBPACK_IMPORTED_MODULE_8__ .j)(stored.stream(), shown, this.budget), (total) => this.budget.checkFileBytes(total, shown));
const bytes = async () => {
if (stored.size > _limits_js__WEBPACK_IMPORTED_MODULE_2__ .oL)
throw (0,_random_access_js__WEBPACK_IMPORTED_MODULE_4__ .o1)(shown);
return (0,_random_access_js__WEBPACK_IMPORTED_MODULE_4__ .Fo)(open(), shown);
};
const { direct } = stored;
if (direct === undefined)
return { path: shown, open, bytes, neighbours };
const random = async () => {
this.budget.checkFileBytes(stored.size, shown);
return (0,_signatures_js__WEBPACK_IMPORTED_MODULE_6__ .cx)(await stored.head()) ? undefined : this.withinLimits(direct, shown);
};
return { path: shown, open, bytes, random, neighbours };
}
withinLimits(direct, shown) {
const open = async () => {
const file = await direct.open();
const from = (start) => (0,_decompress_js__WEBPACK_IMPORTED_MODULE_8__ .h)(file.from(start), (total) => this.budget.checkFileBytes(start + total, shown));
return { ...file, size: Math.min(file.size, this.budget.limits.maxFileBytes), from };
};
return direct.open === undefined ? direct : { ...direct, open };
}
}
function isOneResult(names) {
return names.includes('header.json') || names.includes('_journal/start.json') || (0,_workbook_js__WEBPACK_IMPORTED_MODULE_9__ .t)(names);
}
function onDisk(real, shown, size) {
const direct = (0,_random_access_js__WEBPACK_IMPORTED_MODULE_4__ .lF)(real, shown, size);
let read;
const head = () => (read ??= direct.read(0, Math.min(_signatures_js__WEBPACK_IMPORTED_MODULE_6__ .Lq, size)));
return { shown, size, direct, stream: () => direct.stream(0, Infinity), head };
}
async function firstBytes(stream) {
const queue = new _byte_queue_js__WEBPACK_IMPORTED_MODULE_10__ .y(stream);
try {
return await queue.peek(_signatures_js__WEBPACK_IMPORTED_MODULE_6__ .Lq);
}
finally {
await queue.close();
}
}
}),
1212:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$N: () => ( codeOf),
VV: () => ( cutShort),
bD: () => ( messageOf),
bT: () => ( fileFault),
ii: () => ( writeFault),
qM: () => ( damaged)
});
var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
function cutShort(file) {
return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('is cut short: it ends before its content does.', 'Write, copy or download the file again; an upload or a run may have been interrupted.', { file });
}
function damaged(file, because) {
return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`is damaged: ${because}.`, 'Write, copy or download the file again.', { file });
}
const REASONS = new Map([
[
'ENOENT',
[
'does not exist (any more), or is a link to nothing.',
'Check the path, and that nothing removes the file during the run.',
],
],
['EACCES', ['may not be read: permission denied.', 'Give the user of this run the right to read it.']],
['EPERM', ['may not be read: not permitted.', 'Give the user of this run the right to read it.']],
['EISDIR', ['is a folder where a file was expected.', 'Check that nothing replaces the file during the run.']],
['ENOTDIR', ['leads through a file as if it were a folder.', 'Check the path.']],
['ELOOP', ['leads through too many links.', 'Name the file itself.']],
['ENAMETOOLONG', ['is longer than a path may be.', 'Check the path.']],
]);
function fileFault(error, file) {
const code = codeOf(error);
if (code === undefined || !hasField(error, 'syscall'))
return error;
const [rule, remedy] = REASONS.get(code) ?? [`cannot be read (${code}).`, 'Check the file and its disk.'];
return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(rule, remedy, { file });
}
const WRITE_REASONS = new Map([
['ENOSPC', 'the disk is full'],
['EDQUOT', 'the quota of the disk is used up'],
['EFBIG', 'a file would be larger than the system allows'],
['EACCES', 'permission denied'],
['EPERM', 'not permitted'],
['EROFS', 'the disk is read-only'],
['EEXIST', 'it is a file, or a link to nothing'],
['ENOENT', 'nothing can be created there'],
['ENOTDIR', 'the path leads through a file'],
['EISDIR', 'a folder has the name of a file'],
['ELOOP', 'the path leads through too many links'],
['ENAMETOOLONG', 'the path is too long'],
]);
function writeFault(code) {
const reason = WRITE_REASONS.get(code);
return reason === undefined ? code : `${reason} (${code})`;
}
function codeOf(error) {
return hasField(error, 'code') && typeof error.code === 'string' ? error.code : undefined;
}
function messageOf(error) {
return hasField(error, 'message') ? String(error.message) : 'unknown fault';
}
function hasField(value, name) {
return typeof value === 'object' && value !== null && name in value;
}
}),
5076:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
H: () => ( openSources)
});
var errors = __webpack_require__(5145);
var expand = __webpack_require__(1137);
var sources_limits = __webpack_require__(3761);
var natural_order = __webpack_require__(3176);
var names = __webpack_require__(4529);
var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var faults = __webpack_require__(1212);
var base_glob = __webpack_require__(6120);
var walk = __webpack_require__(7192);
;
async function selectFiles(patterns, cwd, budget, guard) {
const exclusions = patterns.filter((pattern) => pattern.startsWith('!'));
const inclusions = patterns.filter((pattern) => !pattern.startsWith('!'));
if (inclusions.length === 0) {
throw new errors.yo('`results` names no files.', 'Give a path, a folder or a glob such as "results/**/*.json".');
}
const excluded = await Promise.all(exclusions.map((pattern) => exclusion(pattern.slice(1), cwd)));
const setAside = new Map();
const shown = (file) => (0,names.pS)(file, cwd);
const note = (file, why) => setAside.set(shown(file), why);
const byReal = new Map();
for (const pattern of inclusions) {
let found = 0;
for await (const file of matches(pattern, cwd, { shown, setAside: note, guard })) {
found++;
if (excluded.some((isExcluded) => isExcluded(file.path)))
continue;
const key = keyOf(file);
const known = byReal.get(key);
if (known === undefined)
budget.addFile();
else
noteDuplicate(known, file, note, shown);
const foundInFolder = file.foundInFolder === true && known?.foundInFolder !== false;
if (known === undefined || file.path === file.real)
byReal.set(key, { ...file, foundInFolder });
else
byReal.set(key, { ...known, foundInFolder });
}
if (found === 0)
throw await matchesNothing(pattern, cwd);
}
if (byReal.size === 0) {
throw new errors.yo('`results`: every file found is taken away again by a "!" pattern.', 'Narrow the "!" patterns.');
}
const files = [...byReal.values()].filter((file) => !isNamedBySheet(file, byReal));
return { files, setAside: [...setAside].map(([file, why]) => ({ path: file, why })) };
}
function keyOf({ real, sheet }) {
return sheet === undefined ? real : `${real}\0${sheet}`;
}
function isNamedBySheet({ real, sheet, foundInFolder }, files) {
return foundInFolder === true && sheet === undefined && [...files.keys()].some((key) => key.startsWith(`${real}\0`));
}
function noteDuplicate(known, file, note, shown) {
if (known.path === file.path)
note(file.path, 'named more than once; it is read once');
else {
const [read, unread] = file.path === file.real ? [file, known] : [known, file];
note(unread.path, `the same file as ${shown(read.path)}; it is read once`);
}
}
const SHEET = /^(.+\.xls[xm])#([^/\\?*[\]:]+)$/i;
async function* matches(pattern, cwd, notes) {
if (pattern.trim() === '')
throw new errors.yo('`results` has an empty pattern.', 'Remove the empty line.');
let isFound = false;
for await (const file of filesOf(pattern, cwd, notes)) {
isFound = true;
yield file;
}
const [, workbook, sheet] = isFound ? [] : (SHEET.exec(pattern) ?? []);
if (workbook === undefined)
return;
for await (const file of filesOf(workbook, cwd, notes))
yield { ...file, sheet: sheet };
}
async function* filesOf(pattern, cwd, notes) {
const literal = await existing(pattern, cwd);
if (literal !== undefined) {
const shown = notes.shown(literal);
await notes.guard?.check(literal, shown);
const found = await (0,walk.T1)(literal, shown);
if (found.isDirectory())
yield* folderFiles(literal, notes);
else if (found.isFile())
yield { path: literal, real: await (0,walk.Vt)(literal, shown), size: found.size, foundInFolder: false };
else
throw new errors.yo('is not a regular file.', 'Write the results to a file first.', { file: shown });
return;
}
if (!(0,base_glob.y)(pattern))
return;
const { base, rest } = splitGlob(pattern);
const folder = external_node_path_.resolve(cwd, base);
if (!(await isFolder(folder)))
return;
await notes.guard?.check(folder, notes.shown(folder));
const isMatch = (0,base_glob.f)(rest, 'path');
const depth = rest.includes('**') ? Infinity : rest.split('/').length;
for await (const file of (0,walk.GG)(folder, { ...notes, depth, hidden: /(^|[/{,])\./.test(rest) })) {
if (isMatch((0,names.df)(external_node_path_.relative(folder, file.path))))
yield { ...file, foundInFolder: false };
}
}
async function* folderFiles(folder, notes) {
let isEmpty = true;
for await (const file of (0,walk.GG)(folder, { ...notes, depth: Infinity, hidden: false })) {
isEmpty = false;
yield { ...file, foundInFolder: true };
}
if (!isEmpty)
return;
const remedy = 'Check the path; names that begin with a dot, node_modules and links to folders are not visited.';
throw new errors.yo('is a folder without files.', remedy, { file: notes.shown(folder) });
}
const NAMES_NOTHING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE']);
async function existing(pattern, cwd) {
for (const text of new Set([pattern, pattern.replaceAll('\\', '/')])) {
const file = external_node_path_.resolve(cwd, text);
try {
await (0,promises_.lstat)(file);
return file;
}
catch (error) {
if (!NAMES_NOTHING.has((0,faults.$N)(error) ?? '')) {
throw (0,faults.bT)(error, (0,names.pS)(file, cwd));
}
}
}
return undefined;
}
async function isFolder(folder) {
try {
return (await (0,promises_.lstat)(await (0,promises_.realpath)(folder))).isDirectory();
}
catch {
return false;
}
}
function splitGlob(pattern) {
const segments = external_node_path_.posix.normalize(pattern.replaceAll('\\', '/')).split('/');
const first = segments.findIndex(base_glob.y);
const at = first < 0 ? segments.length - 1 : first;
const base = segments.slice(0, at).join('/');
return { base: base === '' && at > 0 ? '/' : base, rest: segments.slice(at).join('/') };
}
async function exclusion(pattern, cwd) {
const literal = await existing(pattern, cwd);
if (literal !== undefined)
return (file) => file === literal || file.startsWith(literal + external_node_path_.sep);
const glob = external_node_path_.posix.normalize(pattern.replaceAll('\\', '/')).replace(/\/$/, '');
const isMatch = (0,base_glob.f)(glob, 'path');
return (file) => {
const text = (0,names.df)(external_node_path_.isAbsolute(glob) ? file : external_node_path_.relative(cwd, file));
const ends = [...text.matchAll(/\//g)].map(({ index }) => index);
return [...ends, text.length].some((end) => isMatch(text.slice(0, end)));
};
}
const NEARBY = 5;
async function matchesNothing(pattern, cwd) {
const { base, rest } = splitGlob(pattern);
let folder = external_node_path_.resolve(cwd, base);
let wanted = rest;
while (!(await isFolder(folder)) && external_node_path_.dirname(folder) !== folder) {
wanted = external_node_path_.basename(folder);
folder = external_node_path_.dirname(folder);
}
const names = await (0,promises_.readdir)(folder).catch(() => []);
const likeness = new Map(names.map((name) => [name, sharedStart(name, wanted)]));
names.sort((a, b) => likeness.get(b) - likeness.get(a) || (0,natural_order.u)(a, b));
const nearby = names.filter((name) => !name.startsWith('.')).slice(0, NEARBY);
const seen = nearby.length === 0 ? 'That folder is empty.' : `There is: ${nearby.map(errors.hD).join(', ')}.`;
const where = folder.length > 80 ? `\u2026${folder.slice(-79)}` : folder;
return new errors.yo(`\`results\`: no file matches ${(0,errors.hD)(pattern)}, looked up in ${(0,errors.hD)(where)}.`, `${seen} Check the path, and that the results are written before this step.`);
}
function sharedStart(a, b) {
let length = 0;
while (length < a.length && a[length] === b[length])
length++;
return length;
}
;
async function openSources(patterns, { cwd, limits = sources_limits.dR, guard }) {
const budget = new sources_limits.__(limits);
const selected = await selectFiles(patterns, cwd, budget, guard);
const expander = new expand.c(cwd, budget);
const files = [];
for (const file of selected.files) {
for (const result of await expander.expand(file)) {
const isNamed = file.foundInFolder === false && result.path === (0,names.pS)(file.path, cwd);
const found = file.sheet === undefined ? result : ofSheet(result, file.sheet);
files.push(isNamed ? found : { ...found, foundInFolder: true });
}
}
files.sort((a, b) => (0,natural_order.u)(a.path, b.path));
return { files, setAside: [...selected.setAside, ...expander.setAside] };
}
function ofSheet(file, sheet) {
const path = (0,names.Fg)(file.path, sheet);
if (file.entries !== undefined)
return { ...file, path, sheet };
throw new errors.yo(`this is no Excel workbook, so that it has no sheet ${(0,errors.hD)(sheet)}.`, 'Name the file without `#` and what follows it.', { file: file.path });
}
}),
3761:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
__: () => ( Budget),
dR: () => ( DEFAULT_LIMITS),
oL: () => ( HOLD_BYTES)
});
var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
const MiB = 2 ** 20;
const GiB = 2 ** 30;
const DEFAULT_LIMITS = {
maxFiles: 100_000,
maxFileBytes: 64 * GiB,
maxTotalBytes: 8 * GiB,
maxRatio: 200,
maxEntries: 100_000,
maxNesting: 2,
};
const RATIO_FREE = 100 * MiB;
const HOLD_BYTES = GiB;
class Budget {
limits;
files = 0;
total = 0;
downloaded = 0;
furthest = new Map();
constructor(limits) {
this.limits = limits;
}
addFile() {
this.files += 1;
if (this.files > this.limits.maxFiles)
throw tooMuch('There are', 'files', this.limits.maxFiles);
}
checkEntries(count, file) {
if (count > this.limits.maxEntries)
throw tooMuch('holds', 'entries', this.limits.maxEntries, file);
}
checkNesting(depth, file) {
if (depth > this.limits.maxNesting)
throw tooMuch('has', 'nesting', this.limits.maxNesting, file);
}
checkFileBytes(produced, file) {
if (produced > this.limits.maxFileBytes)
throw tooMuch('has', 'file-bytes', this.limits.maxFileBytes, file);
}
charge(produced, consumed, file, stage) {
this.checkFileBytes(produced, file);
const { maxRatio, maxTotalBytes } = this.limits;
if (produced > RATIO_FREE && produced > maxRatio * consumed)
throw tooMuch('expands by', 'ratio', maxRatio, file);
this.total += this.growth(`${stage}\0${file}`, produced);
if (this.total > maxTotalBytes)
throw tooMuch('brings the run to', 'total-bytes', maxTotalBytes, file);
}
chargeDownload(received, file) {
const { maxTotalBytes } = this.limits;
this.downloaded += this.growth(`download\0${file}`, received);
if (this.downloaded <= maxTotalBytes)
return;
throw tooMuch('brings the run to', 'total-bytes', maxTotalBytes, file, 'of downloaded content');
}
growth(key, produced) {
const before = this.furthest.get(key) ?? 0;
if (produced <= before)
return 0;
this.furthest.set(key, produced);
return produced - before;
}
}
const UNITS = {
files: 'files',
entries: 'files inside it',
nesting: 'archives or compressions around one another',
'file-bytes': 'of content',
'total-bytes': 'of decompressed content',
ratio: 'times its size',
};
function tooMuch(verb, name, limit, file, unit = UNITS[name]) {
const isBytes = name.endsWith('bytes');
const setting = isBytes ? byteText : String;
const shown = isBytes && setting(limit) === String(limit) ? `${limit} bytes` : setting(limit);
return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`${verb} more than ${shown} ${unit}, the limit \`${name}\`.`, `If that is intended, raise \`limits\`: ${name}=${setting(limit * 2)}.`, file === undefined ? {} : { file });
}
function byteText(bytes) {
if (bytes >= GiB && Number.isInteger(bytes / GiB))
return `${bytes / GiB}GiB`;
if (bytes >= MiB && Number.isInteger(bytes / MiB))
return `${bytes / MiB}MiB`;
return String(bytes);
}
}),
4529:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Fg: () => ( shownSheet),
_7: () => ( shownInside),
df: () => ( slashed),
pS: () => ( shownPath),
qI: () => ( shownArtifact)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _base_invisible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1375);
function shownPath(absolute, cwd) {
const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(cwd, absolute);
const outside = relative === '' || relative === '..' || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(relative);
return unmistakable(slashed(outside ? absolute : relative));
}
function shownInside(archive, entry) {
return `${archive}!${unmistakable(entry)}`;
}
function shownSheet(workbook, sheet) {
return `${workbook}#${unmistakable(sheet)}`;
}
function shownArtifact(name) {
return `artifact:${unmistakable(name)}`;
}
function slashed(text) {
return node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '\\' ? text.replaceAll('\\', '/') : text;
}
function unmistakable(name) {
return (0,_base_invisible_js__WEBPACK_IMPORTED_MODULE_1__ .t)(name.replace(/\\(?=u[0-9a-f]{4})/g, '\\u005c'));
}
}),
8725:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Fo: () => ( collect),
f$: () => ( heldBytes),
fB: () => ( HeldArchives),
lF: () => ( diskBytes),
o1: () => ( tooLargeToHold)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5145);
var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1212);
var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3761);
const CHUNK = 2 ** 20;
const BEYOND = 2 ** 10;
function diskBytes(file, shown, size) {
let first;
const checkVersion = ({ fd }) => {
const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
const version = [stats.dev, stats.ino, stats.size, stats.mtimeMs].join();
if (!stats.isFile() || version !== (first ??= version))
throw changed(shown);
};
async function* readAll(handle, start, end) {
yield* readHandle(handle, shown, { start, end, size });
checkVersion(handle);
}
async function* stream(start, end) {
const handle = await openDisk(file, shown);
try {
checkVersion(handle);
yield* readAll(handle, start, end);
}
finally {
await handle.close();
}
}
return {
size,
stream,
read: (start, end) => collect(stream(start, end), shown),
open: async () => {
const handle = await openDisk(file, shown);
const close = () => handle.close();
try {
checkVersion(handle);
const from = (start) => readAll(handle, start, Infinity);
return { descriptor: handle.fd, size: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle.fd).size, from, close };
}
catch (error) {
await close();
throw error;
}
},
};
}
function changed(shown) {
return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo('has changed while it was read.', 'Check that nothing writes the file during the run.', {
file: shown,
});
}
function openDisk(file, shown) {
return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch((error) => {
throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__ .bT)(error, shown);
});
}
async function* readHandle(handle, shown, { start, end, size }) {
const readAt = (at) => readChunk(handle, shown, at, Math.min(CHUNK, end - at, Math.max(size - at, 0) + BEYOND));
let next = start < end ? readAt(start) : undefined;
for (let at = start; next !== undefined;) {
const chunk = await next;
if (chunk.length === 0) {
if (end === Infinity)
return;
throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__ .VV)(shown);
}
at += chunk.length;
next = at < end ? readAt(at) : undefined;
next?.catch(() => undefined);
yield chunk;
}
}
async function readChunk(handle, shown, at, length) {
try {
const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, at);
return buffer.subarray(0, bytesRead);
}
catch (error) {
throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__ .bT)(error, shown);
}
}
async function collect(stream, shown) {
const chunks = [];
let size = 0;
for await (const chunk of stream) {
size += chunk.length;
if (size > _limits_js__WEBPACK_IMPORTED_MODULE_4__ .oL)
throw tooLargeToHold(shown);
chunks.push(chunk);
}
return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size);
}
function tooLargeToHold(shown) {
return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo('is larger than 1 GiB, the most that can be held in memory at once.', 'Split it into several files, or give it in a form that is read piece by piece: CSV or JSON Lines, in no archive or in one.', { file: shown });
}
function heldBytes(size, shown, load) {
return {
size,
async read(start, end) {
const bytes = await load();
if (end > bytes.length)
throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__ .VV)(shown);
return bytes.subarray(start, end);
},
async *stream(start, end) {
const bytes = await load();
const stop = Math.min(end, bytes.length);
for (let at = start; at < stop; at += CHUNK)
yield bytes.subarray(at, Math.min(at + CHUNK, stop));
},
};
}
class HeldArchives {
held = new Map();
size = 0;
async access(shown, open) {
const load = () => this.load(shown, open);
const { length } = await load();
return heldBytes(length, shown, load);
}
async load(shown, open) {
const known = this.held.get(open);
if (known !== undefined) {
this.held.delete(open);
this.held.set(open, known);
return known;
}
const bytes = await collect(open(), shown);
this.forget(open);
for (const oldest of this.held.keys()) {
if (this.size + bytes.length <= _limits_js__WEBPACK_IMPORTED_MODULE_4__ .oL)
break;
this.forget(oldest);
}
this.held.set(open, bytes);
this.size += bytes.length;
return bytes;
}
forget(open) {
this.size -= this.held.get(open)?.length ?? 0;
this.held.delete(open);
}
}
}),
7946:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
CX: () => ( ZIP_END),
K0: () => ( isZip),
Lq: () => ( HEAD_BYTES),
XI: () => ( ZIP_ENTRY),
YQ: () => ( isSkippable),
bf: () => ( isGzip),
cx: () => ( isCompressed),
ue: () => ( ZSTD_FRAME)
});
const HEAD_BYTES = 4;
const ZSTD_FRAME = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;
const ZIP_ENTRY = 0x04034b50;
const ZIP_END = 0x06054b50;
function isCompressed(head) {
return isGzip(head) || isZstd(head);
}
function isGzip(head) {
return head.length >= 2 && head[0] === 0x1f && head[1] === 0x8b;
}
function isZstd(head) {
return head.length >= 4 && (head.readUInt32LE(0) === ZSTD_FRAME || isSkippable(head.readUInt32LE(0)));
}
function isSkippable(magic) {
return magic >= SKIPPABLE && magic < SKIPPABLE + 16;
}
function isZip(head) {
return head.length >= 4 && (head.readUInt32LE(0) === ZIP_ENTRY || head.readUInt32LE(0) === ZIP_END);
}
}),
7192:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
GG: () => ( walk),
JR: () => ( isSkipped),
T1: () => ( statFile),
Vt: () => ( realFile),
sT: () => ( followLink)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1212);
var _base_natural_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3176);
async function* walk(root, options) {
const realRoot = await realFile(root, options.shown(root));
const pending = [{ folder: root, real: realRoot, depth: 1 }];
for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
const { folder, real, depth } = next;
const subfolders = [];
for (const entry of await list(folder, options.shown(folder))) {
if (isSkipped(entry.name, options.hidden))
continue;
const [at, realAt] = [node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, entry.name), node_path__WEBPACK_IMPORTED_MODULE_1__.join(real, entry.name)];
if (entry.isDirectory()) {
if (depth < options.depth)
subfolders.push({ folder: at, real: realAt, depth: depth + 1 });
}
else if (BACKUP.test(entry.name)) {
options.setAside(at, 'by its name a backup of another file');
}
else if (entry.isSymbolicLink()) {
const target = await followLink(at, realRoot);
if (typeof target === 'string')
options.setAside(at, target);
else
yield target;
}
else if (entry.isFile())
yield { path: at, real: realAt, size: (await statFile(at, options.shown(at))).size };
else
options.setAside(at, 'not a regular file');
}
for (const subfolder of subfolders.reverse())
pending.push(subfolder);
}
}
async function followLink(link, realRoot) {
try {
const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(link);
const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
if (target.isDirectory())
return 'a link to a folder';
if (!real.startsWith(realRoot.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? realRoot : realRoot + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
return 'a link that leads out of the folder';
}
return target.isFile() ? { path: link, real, size: target.size } : 'a link to something that is not a regular file';
}
catch {
return 'a link that leads nowhere';
}
}
const BACKUP = /(?:~|\.(?:bak|orig|old|swp|tmp|backup|save))$/i;
const HIDDEN_RESULTS = '.aider.results.json';
function isSkipped(name, hidden) {
return name === 'node_modules' || (!hidden && name.startsWith('.') && name !== HIDDEN_RESULTS);
}
async function list(folder, shown) {
try {
const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
return entries.sort((a, b) => (0,_base_natural_order_js__WEBPACK_IMPORTED_MODULE_3__ .u)(a.name, b.name));
}
catch (error) {
throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__ .bT)(error, shown);
}
}
async function statFile(file, shown) {
try {
return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
}
catch (error) {
throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__ .bT)(error, shown);
}
}
async function realFile(file, shown) {
try {
return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file);
}
catch (error) {
throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__ .bT)(error, shown);
}
}
}),
6413:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
t: () => ( isWorkbook)
});
function isWorkbook(names) {
return names.includes('[Content_Types].xml') && names.includes('xl/workbook.xml');
}
}),
6871:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
H: () => ( binomialCdf)
});
var _domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1870);
var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(337);
function binomialCdf(k, n, p) {
(0,_domain_js__WEBPACK_IMPORTED_MODULE_0__ .c)(n > 0 && Number.isFinite(n), `binomialCdf: n must be positive and finite, not ${n}`);
(0,_domain_js__WEBPACK_IMPORTED_MODULE_0__ .c)(k >= 0 && k <= n, `binomialCdf: k must lie in [0, ${n}], not ${k}`);
return k === n ? 1 : (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__ .J)(k + 1, n - k, p).upper;
}
}),
9832:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
H: () => ( firstInteger),
T: () => ( firstNotPositive)
});
function firstNotPositive(f, low, high) {
if (!(Number.isFinite(low) && Number.isFinite(high)))
throw new RangeError(`firstNotPositive: ends must be finite: ${low}, ${high}`);
let [below, above] = [low, high];
let [positive, rest, side] = [NaN, NaN, 0];
let [near, width] = [NEAR, above - below];
let zeros = 0;
for (let step = 1;; step++) {
const middle = (below + above) / 2;
if (middle <= below || middle >= above)
return above;
let x = middle;
const crossing = below + (above - below) * (positive / (positive - rest));
const isSlow = step % 3 === 0 && above - below > width / 2;
if (step % 3 === 0)
width = above - below;
if (!isSlow && rest < 0 && crossing >= below && crossing <= above) {
const off = Math.min(middle - below, near * Math.abs(crossing));
x = Math.max(below + off, Math.min(above - off, crossing));
}
const value = f(x);
const isSame = side === (value > 0 ? 1 : -1);
near = isSame ? 8 * near : NEAR;
if (value > 0) {
below = x;
positive = value;
if (isSame)
rest /= 2;
}
else {
above = x;
zeros = value === 0 ? zeros + 1 : 0;
rest = zeros === 1 || zeros === 2 ? -Number.MIN_VALUE : value;
if (isSame)
positive /= 2;
}
side = value > 0 ? 1 : -1;
}
}
const NEAR = 2 ** -51;
function firstInteger(low, end, holds) {
let [below, above] = [low - 1, end];
while (above - below > 1) {
const middle = Math.floor((below + above) / 2);
if (holds(middle))
above = middle;
else
below = middle;
}
return above;
}
}),
1946:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Fk: () => ( lowerLimit),
Of: () => ( upperLimit),
YP: () => ( interval)
});
var _bisect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9832);
var _domain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1870);
var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(337);
function lowerLimit(k, n, alpha) {
checkDomain(k, n, alpha);
if (k === 0)
return 0;
const beta = new _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ .f(k, n - k + 1);
return (0,_bisect_js__WEBPACK_IMPORTED_MODULE_1__ .T)((x) => alpha - beta.tails(x).lower, 0, 1);
}
function upperLimit(k, n, alpha) {
checkDomain(k, n, alpha);
if (k === n)
return 1;
const beta = new _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ .f(k + 1, n - k);
return (0,_bisect_js__WEBPACK_IMPORTED_MODULE_1__ .T)((x) => beta.tails(x).upper - alpha, 0, 1);
}
function interval(k, n, alpha) {
return [lowerLimit(k, n, alpha / 2), upperLimit(k, n, alpha / 2)];
}
function checkDomain(k, n, alpha) {
(0,_domain_js__WEBPACK_IMPORTED_MODULE_2__ .c)(n > 0 && Number.isFinite(n), `Clopper-Pearson: n must be positive and finite, not ${n}`);
(0,_domain_js__WEBPACK_IMPORTED_MODULE_2__ .c)(k >= 0 && k <= n, `Clopper-Pearson: k must lie in [0, ${n}], not ${k}`);
(0,_domain_js__WEBPACK_IMPORTED_MODULE_2__ .c)(alpha > 0 && alpha < 1, `Clopper-Pearson: alpha must lie in (0, 1), not ${alpha}`);
}
}),
5762:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
R: () => ( nearestCorrelation)
});
var domain = __webpack_require__(1870);
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
(0,domain.c)(floor > 0 && floor <= 1, `nearestCorrelation: floor must lie in (0, 1], not ${floor}`);
for (let i = 0; i < n; i++) {
const cell = matrix.cells[i * n + i];
(0,domain.c)(Math.abs(cell - 1) <= 1e-12, `nearestCorrelation: diagonal cell ${i} must be 1, not ${cell}`);
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
}),
1870:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
c: () => ( requireDomain)
});
function requireDomain(holds, rule) {
if (!holds)
throw new RangeError(rule);
}
}),
3923:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$R: () => ( selectionLevel),
Dq: () => ( upperOverBest),
uT: () => ( lowerOverBest)
});
var _bisect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9832);
var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);
var _paired_exact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(445);
var _tango_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3413);
function selectionLevel(level) {
return level / 25;
}
function lowerOverBest(scores, pairs, alpha) {
const ascending = [...scores].sort((a, b) => a.won - a.lost - (b.won - b.lost));
let { won, lost } = ascending[0];
let least = (0,_paired_exact_js__WEBPACK_IMPORTED_MODULE_1__ ._n)(won, lost, pairs, alpha);
for (const score of ascending) {
if (score.won >= won && score.lost <= lost)
continue;
if (!(0,_paired_exact_js__WEBPACK_IMPORTED_MODULE_1__ .sX)(least, score.won, score.lost, pairs, alpha))
continue;
({ won, lost } = score);
least = Math.min(least, (0,_paired_exact_js__WEBPACK_IMPORTED_MODULE_1__ ._n)(won, lost, pairs, alpha));
}
return least;
}
function upperOverBest(scores, chosen, pairs, alpha) {
const { won, lost } = scores[chosen];
return (0,_paired_exact_js__WEBPACK_IMPORTED_MODULE_1__ .bm)(won, lost, pairs, levelOverChosen(scores, chosen, pairs, alpha));
}
function levelOverChosen(scores, chosen, queries, alpha) {
const { won, lost } = scores[chosen];
const estimate = (won - lost) / queries;
if (scores.length === 1 || estimate >= 1)
return alpha / scores.length;
const gamma = selectionLevel(alpha);
const errors = scores.map((each) => (0,_tango_js__WEBPACK_IMPORTED_MODULE_2__ .B)(each.won, each.lost, queries));
const own = (gain) => (estimate - gain) / errors[chosen](gain);
const models = scores.map((each, m) => {
const floor = (0,_tango_js__WEBPACK_IMPORTED_MODULE_2__ .U)(each.won, each.lost, queries, gamma / scores.length);
return { floor, error: errors[m], atFloor: errors[m](floor), ownAtFloor: own(floor) };
});
const excess = (gain) => {
const z = own(gain);
const competing = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__ .vr)(z);
let sum = gamma - alpha;
for (const { floor, error, atFloor, ownAtFloor } of models)
sum += floor <= gain ? competing : (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__ .vr)(Math.max((gain + z * error(gain) - floor) / atFloor, ownAtFloor));
return sum;
};
return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__ .vr)(own((0,_bisect_js__WEBPACK_IMPORTED_MODULE_3__ .T)(excess, estimate, 1)));
}
}),
2254:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
y: () => ( gaussLegendre)
});
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
}),
5991:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
PS: () => ( fnv1a),
QV: () => ( mix32),
qj: () => ( hashText)
});
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
}),
337:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
J: () => ( incompleteBeta),
f: () => ( BetaDistribution)
});
function incompleteBeta(a, b, x) {
return new BetaDistribution(a, b).tails(x);
}
class BetaDistribution {
a;
b;
correction;
constructor(a, b) {
this.a = a;
this.b = b;
if (!(a > 0 && Number.isFinite(a)))
throw new RangeError(`incompleteBeta: a must be positive and finite, not ${a}`);
if (!(b > 0 && Number.isFinite(b)))
throw new RangeError(`incompleteBeta: b must be positive and finite, not ${b}`);
this.correction = stirlingError(a + b) - stirlingError(a) - stirlingError(b);
}
tails(x) {
checkShare(x);
const { a, b } = this;
const y = 1 - x;
const distance = this.distance(x);
if (distance >= 0) {
const lower = Math.min(1, this.powerTerm(x, y, distance) / continuedFraction(a, b, x, distance));
return { lower, upper: 1 - lower };
}
const upper = Math.min(1, this.powerTerm(x, y, distance) / continuedFraction(b, a, y, -distance));
return { lower: 1 - upper, upper };
}
logitDensity(x) {
checkShare(x);
return x === 0 || x === 1 ? 0 : this.powerTerm(x, 1 - x, this.distance(x));
}
distance(x) {
const { a, b } = this;
return x > 0.5 ? a * (1 - x) - b * x : a - (a + b) * x;
}
powerTerm(x, y, distance) {
const { a, b } = this;
const n = a + b;
const exponent = this.correction - deviance(a, n * x, distance) - deviance(b, n * y, -distance);
return Math.exp(exponent) * Math.sqrt((a * b) / (2 * Math.PI * n));
}
}
function checkShare(x) {
if (!(x >= 0 && x <= 1))
throw new RangeError(`incompleteBeta: x must lie in [0, 1], not ${x}`);
}
const MAX_TERMS = 1e5;
function continuedFraction(a, b, x, distance) {
let c = (a * (distance + 1)) / (a + 1);
let fraction = c;
let d = 0;
for (let m = 1; m < MAX_TERMS; m++) {
const odd = a + 2 * m - 1;
const numerator = (((a + m - 1) * (a + b + m - 1)) / odd) * ((m * (b - m)) / odd) * x * x;
const denominator = m + (m * (b - m) * x) / odd + ((a + m) * (distance + 1 + m * (2 - x))) / (a + 2 * m + 1);
d = 1 / (denominator + numerator * d);
c = denominator + numerator / c;
const step = c * d;
fraction *= step;
if (Math.abs(step - 1) <= 2 ** -52)
return fraction;
}
throw new RangeError(`incompleteBeta: no convergence at a = ${a}, b = ${b}, x = ${x}`);
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
if (Math.abs(difference) >= 0.1 * (x + m))
return x * Math.log(x / m) - difference;
const v = difference / (x + m);
let sum = difference * v;
let term = 2 * x * v;
for (let j = 3; j < 20; j += 2) {
term *= v * v;
sum += term / j;
}
return sum;
}
}),
9104:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
M: () => ( leastBoundLowerLimit),
n: () => ( leastBoundUpperLimit)
});
var _sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(126);
var _domain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1870);
var _least_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6555);
var _target_bets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9568);
function leastBoundUpperLimit(columns, alpha, sizes) {
const n = check(columns, alpha, sizes);
const largest = sizes === undefined ? 1 : Math.max(...Array.from(sizes));
const { eagerness, rest } = (0,_least_mean_js__WEBPACK_IMPORTED_MODULE_0__ .xG)(n, columns.length);
const [values, slopes, highs] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
const past = columns.map(({ range }) => new Past(range));
for (let t = 0; t < n; t++) {
let [chosen, least] = [0, Infinity];
for (const [j, one] of past.entries()) {
const key = one.mean() + (2 / Math.sqrt(n)) * one.deviation();
if (key < least)
[chosen, least] = [j, key];
}
const a = eagerness[t];
slopes[t] = a === 0 ? 0 : a / (past[chosen].deviation() * Math.sqrt(rest[t]));
values[t] = columns[chosen].values[t] / largest;
highs[t] = columns[chosen].range;
for (const [j, one] of past.entries())
one.add(columns[j].values[t] / largest);
}
const ones = new Float64Array(n).fill(1);
const weights = sizes === undefined ? ones : ones.map((_, t) => sizes[t] / largest);
const bets = { values, slopes, lows: new Float64Array(n), highs, heaviest: ones, weights };
return (0,_target_bets_js__WEBPACK_IMPORTED_MODULE_1__ .Ct)(bets, alpha, Math.max(...columns.map(({ range }) => range)));
}
function leastBoundLowerLimit(columns, alpha) {
check(columns, alpha);
let least = Infinity;
for (const { values, range } of [...columns].sort((a, b) => (0,_sums_js__WEBPACK_IMPORTED_MODULE_2__ .i2)(a.values) - (0,_sums_js__WEBPACK_IMPORTED_MODULE_2__ .i2)(b.values))) {
if (!(0,_target_bets_js__WEBPACK_IMPORTED_MODULE_1__ .zD)(values, alpha, least, range))
least = Math.min(least, (0,_target_bets_js__WEBPACK_IMPORTED_MODULE_1__ .ay)(values, alpha, range));
}
return least;
}
class Past {
range;
count = 0;
sum = 0;
squares = 0;
constructor(range) {
this.range = range;
}
add(value) {
this.count += 1;
this.sum += value;
this.squares += value * value;
}
mean() {
return (this.range / 2 + this.sum) / (this.count + 1);
}
deviation() {
const spread = this.count === 0 ? 0 : Math.max(0, this.squares - (this.sum * this.sum) / this.count);
return Math.sqrt((spread + this.range ** 2 / 4) / (this.count + 1));
}
}
function check(columns, alpha, sizes) {
(0,_target_bets_js__WEBPACK_IMPORTED_MODULE_1__ .n9)(alpha);
(0,_domain_js__WEBPACK_IMPORTED_MODULE_3__ .c)(columns.length > 0, 'least bound: there are no columns');
const n = columns[0].values.length;
(0,_domain_js__WEBPACK_IMPORTED_MODULE_3__ .c)(n > 0, 'least bound: there are no values');
for (const { values, range } of columns) {
(0,_domain_js__WEBPACK_IMPORTED_MODULE_3__ .c)(values.length === n, 'least bound: columns are of one length');
(0,_domain_js__WEBPACK_IMPORTED_MODULE_3__ .c)(range > 0 && range < Infinity, `least bound: ranges are positive and finite, not ${range}`);
for (let i = 0; i < n; i++)
if (!(values[i] >= 0 && values[i] <= range * (sizes?.[i] ?? 1) * (1 + 1e-12)))
throw new RangeError(`least bound: values lie in [0, ${range}], not ${values[i]}`);
}
return n;
}
}),
6555:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
QM: () => ( NearColumns),
WE: () => ( leastMeanIsBelow),
l: () => ( meanExceeds),
m8: () => ( leastMeanUpperLimit),
rO: () => ( leastMeanLowerLimit),
xG: () => ( eagernessOf)
});
var _sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(126);
var _domain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1870);
var _target_bets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9568);
const NEAR = 0.5;
const PATIENCE = 0.15;
function leastMeanUpperLimit(input, alpha, sizes = 'any') {
check(input, alpha);
return (0,_target_bets_js__WEBPACK_IMPORTED_MODULE_0__ .Ct)(leastBets(input.columns, frameOf(input.sizes, input.columns.length, sizes)), alpha, 1);
}
function leastMeanLowerLimit({ columns, sizes }, alpha, told = 'any') {
check({ columns, sizes }, alpha);
const bySum = columns.map((counts) => ({ counts, sum: (0,_sums_js__WEBPACK_IMPORTED_MODULE_1__ .cz)(counts) })).sort((a, b) => a.sum - b.sum);
const frame = frameOf(sizes, 1, told);
const others = new Float64Array(sizes.length);
let complement = 0;
for (const { counts } of bySum) {
for (let unit = 0; unit < others.length; unit++)
others[unit] = sizes[unit] - counts[unit];
const bets = leastBets([others], frame);
if (!(0,_target_bets_js__WEBPACK_IMPORTED_MODULE_0__ .zo)(bets, alpha, complement))
complement = Math.max(complement, (0,_target_bets_js__WEBPACK_IMPORTED_MODULE_0__ .Ct)(bets, alpha, 1));
}
return Math.max(0, 1 - complement);
}
function meanExceeds(counts, sizes, value, alpha) {
check({ columns: [counts], sizes }, alpha);
const others = Float64Array.from(sizes, (size, unit) => size - counts[unit]);
return (0,_target_bets_js__WEBPACK_IMPORTED_MODULE_0__ .zo)(leastBets([others], frameOf(sizes, 1, 'any')), alpha, 1 - value);
}
function leastMeanIsBelow(input, value, alpha) {
check(input, alpha);
return (0,_target_bets_js__WEBPACK_IMPORTED_MODULE_0__ .zo)(leastBets(input.columns, frameOf(input.sizes, input.columns.length, 'any')), alpha, value);
}
function eagernessOf(n, columns) {
const wait = PATIENCE * Math.sqrt(Math.log(columns));
const [eagerness, rest] = [new Float64Array(n), new Float64Array(n)];
for (let t = n - 1, sum = 0; t >= 0; t--) {
const a = (eagerness[t] = Math.max(0, 1 - wait * Math.sqrt(n / (t + 1))));
rest[t] = sum += a * a;
}
return { eagerness, rest };
}
function frameOf(sizes, columns, told) {
const n = sizes.length;
let largest = 0;
for (let unit = 0; unit < n; unit++)
largest = Math.max(largest, sizes[unit]);
const shares = new Float64Array(n);
for (let unit = 0; unit < n; unit++)
shares[unit] = sizes[unit] / largest;
const heaviest = told === 'any' ? new Float64Array(n).fill(1) : shares;
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
const spread = near.square / (scale * scale) - (2 * rate * near.crossed) / scale + rate * rate * squares;
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
class NearColumns {
columns;
sums;
products;
weighted;
isNear;
active;
chosen = 0;
sum = 0;
square = 0;
crossed = 0;
constructor(columns) {
this.columns = columns;
const size = columns.length;
this.sums = new Float64Array(size);
this.products = new Float64Array(size * size);
this.weighted = new Float64Array(size);
this.isNear = new Uint8Array(size);
this.active = new Uint32Array(size);
}
choose() {
const { sums, products } = this;
const size = sums.length;
let leader = 0;
for (let m = 1; m < size; m++)
if (sums[m] < sums[leader])
leader = m;
const own = products[leader * size + leader];
this.crossed = 0;
for (let m = 0; m < size; m++) {
const behind = (sums[m] - sums[leader]) / NEAR;
const spread = products[m * size + m] + own - 2 * products[leader * size + m];
this.set(m, behind * behind <= Math.max(0, spread));
if (this.isNear[m] === 1)
this.crossed += this.weighted[m];
}
}
isChosen(column) {
return this.isNear[column] === 1;
}
next(t, share) {
const { columns, products, active } = this;
const size = columns.length;
let [counts, total] = [0, 0];
for (let m = 0; m < size; m++) {
const count = columns[m][t];
if (count === 0)
continue;
active[counts++] = m;
this.sums[m] += count;
this.weighted[m] += count * share;
if (this.isNear[m] === 1)
total += count;
}
for (let i = 0; i < counts; i++) {
const count = columns[active[i]][t];
const row = active[i] * size;
for (let j = 0; j < counts; j++)
products[row + active[j]] += count * columns[active[j]][t];
}
this.sum += total;
this.square += total * total;
return total;
}
set(column, near) {
if ((this.isNear[column] === 1) === near)
return;
const { sums, products, isNear } = this;
const sign = near ? 1 : -1;
if (!near)
isNear[column] = 0;
let together = products[column * sums.length + column];
for (let m = 0; m < sums.length; m++)
if (isNear[m] === 1)
together += 2 * products[column * sums.length + m];
if (near)
isNear[column] = 1;
this.chosen += sign;
this.sum += sign * sums[column];
this.square += sign * together;
}
}
function check({ columns, sizes }, alpha) {
(0,_target_bets_js__WEBPACK_IMPORTED_MODULE_0__ .n9)(alpha);
(0,_domain_js__WEBPACK_IMPORTED_MODULE_2__ .c)(columns.length > 0 && sizes.length > 0, 'least mean: there are no counts');
for (let unit = 0; unit < sizes.length; unit++)
if (!(sizes[unit] > 0 && sizes[unit] < Infinity))
throw new RangeError(`least mean: sizes are positive and finite, not ${sizes[unit]}`);
for (const counts of columns) {
(0,_domain_js__WEBPACK_IMPORTED_MODULE_2__ .c)(counts.length === sizes.length, 'least mean: columns are as long as the list of sizes');
for (let unit = 0; unit < sizes.length; unit++)
if (!(counts[unit] >= 0 && counts[unit] <= sizes[unit]))
throw new RangeError(`least mean: counts lie between 0 and the size ${sizes[unit]}, not ${counts[unit]}`);
}
}
}),
875:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
L: () => ( pFirstIsBetter),
z: () => ( pDiffer)
});
var _domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1870);
var _binomial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6871);
function pFirstIsBetter(onlyFirst, onlySecond) {
(0,_domain_js__WEBPACK_IMPORTED_MODULE_0__ .c)(onlyFirst >= 0 && onlySecond >= 0, `McNemar: counts must not be negative: ${onlyFirst}, ${onlySecond}`);
const pairs = onlyFirst + onlySecond;
return pairs === 0 ? 1 : (0,_binomial_js__WEBPACK_IMPORTED_MODULE_1__ .H)(onlySecond, pairs, 0.5);
}
function pDiffer(onlyFirst, onlySecond) {
return Math.min(1, 2 * pFirstIsBetter(Math.max(onlyFirst, onlySecond), Math.min(onlyFirst, onlySecond)));
}
}),
8329:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
JM: () => ( logNormalCdf),
Sw: () => ( logNormalCdfSlope),
Zl: () => ( normalQuantile),
kC: () => ( normalDensity),
vr: () => ( normalCdf)
});
var _domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1870);
const INVERSE_SQRT_2PI = 0.3989422804014326779;
const FAR = 5.656854249492380195;
function normalDensity(x) {
(0,_domain_js__WEBPACK_IMPORTED_MODULE_0__ .c)(!Number.isNaN(x), 'normalDensity: x must be a number, not NaN');
return INVERSE_SQRT_2PI * gaussian(Math.abs(x));
}
function normalCdf(x) {
const y = Math.abs(x);
if (y <= 0.67448975)
return 0.5 + x * centralRatio(x * x);
(0,_domain_js__WEBPACK_IMPORTED_MODULE_0__ .c)(!Number.isNaN(x), 'normalCdf: x must be a number, not NaN');
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
(0,_domain_js__WEBPACK_IMPORTED_MODULE_0__ .c)(p === 0 || p === 1, `normalQuantile: p must lie in [0, 1], not ${p}`);
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
}),
6326:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
s: () => ( orthantProbability)
});
var domain = __webpack_require__(1870);
var normal = __webpack_require__(8329);
;
const LOW = -10;
const HIGH = 8.5;
const CELLS_PER_UNIT = 64;
const cdfTable = new Float64Array(2 * ((HIGH - LOW) * CELLS_PER_UNIT + 1));
function tabledNormalCdf(x) {
if (x >= HIGH)
return 1;
if (!(x > LOW))
return (0,normal.vr)(x);
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
cdfTable.set([(0,normal.vr)(x), (0,normal.kC)(x)], 2 * i);
}
for (let i = 0; 3 * i < quantileTable.length; i++) {
const octave = Math.floor(i / CELLS_PER_OCTAVE) - OCTAVES;
const p = 2 ** octave * (1 + ((i % CELLS_PER_OCTAVE) + 0.5) / CELLS_PER_OCTAVE);
const x = (0,normal.Zl)(p);
quantileTable.set([p, x, 1 / (0,normal.kC)(x)], 3 * i);
}
isFilled = true;
}
function tabledNormalQuantile(p) {
const small = p > 0.5 ? 1 - p : p;
if (!(small >= SMALLEST))
return (0,normal.Zl)(p);
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
(0,domain.c)(shifts >= 2 && points >= 1, `orthant: at least 2 shifts and 1 point, not ${shifts} and ${points}`);
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
hazard[i] = (0,normal.Sw)(left - tilt[i]);
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
(0,domain.c)(n > 0 && thresholds.length === n, `orthant: ${thresholds.length} thresholds for ${n} variables`);
const t = Float64Array.from(thresholds);
(0,domain.c)(t.every(Number.isFinite), 'orthant: thresholds must be finite');
const c = correlation.cells.slice();
for (let i = 0; i < n; i++)
(0,domain.c)(Math.abs(c[i * n + i] - 1) < 1e-9, `orthant: diagonal cell ${i} must be 1`);
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
const expected = -(0,normal.Sw)(least);
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
}),
445:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
_n: () => ( exactPairedLower),
bm: () => ( exactPairedUpper),
o0: () => ( pDifferenceAtMost),
sX: () => ( reachesDown)
});
var _clopper_pearson_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1946);
var _domain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1870);
var _gauss_legendre_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2254);
var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(337);
var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8329);
var _tango_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3413);
function exactPairedLower(won, lost, pairs, alpha) {
(0,_domain_js__WEBPACK_IMPORTED_MODULE_3__ .c)(alpha > 0 && alpha < 1, `paired limit: alpha must lie in (0, 1), not ${alpha}`);
const near = (0,_tango_js__WEBPACK_IMPORTED_MODULE_2__ .U)(won, lost, pairs, Math.min(alpha, 0.5));
if (won === 0)
return -(0,_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_4__ .Of)(Math.min(lost, pairs), pairs, alpha);
const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__ .Zl)(alpha);
const excess = (difference) => (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__ .Zl)(Math.min(1 - 2 ** -53, Math.max(1e-300, melded(difference, won, lost, pairs)))) - z;
return increasingRoot(excess, -1, alpha <= 0.5 ? (won - lost) / pairs : 1, near);
}
function exactPairedUpper(won, lost, pairs, alpha) {
return -exactPairedLower(lost, won, pairs, alpha);
}
function pDifferenceAtMost(difference, won, lost, pairs) {
if (difference <= -1)
return 0;
return Math.min(1, Math.max(0, melded(difference, won, lost, pairs)));
}
function reachesDown(difference, won, lost, pairs, alpha) {
return melded(difference, won, lost, pairs, alpha) >= alpha;
}
function melded(difference, won, lost, pairs, from = 0) {
const discordant = Math.min(won + lost, pairs);
const isAbove = difference >= 0;
const [a, b] = isAbove ? [discordant, pairs - discordant + 1] : [discordant + 1, pairs - discordant];
const least = Math.abs(difference);
const chance = won === 0 ? null : new _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_5__ .f(won, lost + 1);
const wonBelow = (theta) => chance === null ? 1 : chance.tails(Math.max(0, Math.min(1, (1 + difference / theta) / 2))).lower;
if (a === 0)
return 1;
if (b === 0)
return wonBelow(1);
const discordance = new _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_5__ .f(a, b);
const [centre, reach] = [Math.asin(Math.sqrt(a / (a + b))), 4.5 / Math.sqrt(a + b)];
const low = Math.max(0, Math.asin(Math.sqrt(least)), centre - reach);
const high = Math.min(Math.PI / 2, centre + reach);
if (from > 0) {
const edge = Math.sin((centre + (isAbove ? low : high)) / 2) ** 2;
const { lower, upper } = discordance.tails(edge);
const bound = wonBelow(edge) + (isAbove ? lower : upper);
if (bound < from)
return bound;
}
const density = (angle) => {
const sine = Math.sin(angle);
const theta = sine ** 2;
return (2 * discordance.logitDensity(theta) * wonBelow(theta)) / (sine * Math.cos(angle));
};
const beyond = low < high ? (0,_gauss_legendre_js__WEBPACK_IMPORTED_MODULE_0__ .y)(density, low, high, PANELS) : 0;
return isAbove && least > 0 ? beyond + discordance.tails(least).lower : beyond;
}
const PANELS = 2;
const CLOSE = 1e-11;
function increasingRoot(f, low, high, start) {
let [below, above] = [low, high];
let [last, lastValue] = [high, f(high)];
let x = start > low && start < high ? start : (low + high) / 2;
for (let step = 0; step < 200; step++) {
const value = f(x);
if (value < 0)
below = x;
else
above = x;
const secant = x - (value * (x - last)) / (value - lastValue);
[last, lastValue] = [x, value];
const next = secant > below && secant < above ? secant : (below + above) / 2;
if (Math.abs(next - x) <= CLOSE)
return Math.max(low, Math.min(x, next) - CLOSE);
x = next;
}
return below;
}
}),
2681:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
I: () => ( seededRandom),
e: () => ( integerBelow)
});
var _domain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1870);
var _hash32_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5991);
function seededRandom(seed) {
let mix = typeof seed === 'string' ? (0,_hash32_js__WEBPACK_IMPORTED_MODULE_0__ .PS)(seed) : seed;
(0,_domain_js__WEBPACK_IMPORTED_MODULE_1__ .c)(Number.isInteger(mix) && mix >= 0 && mix < 2 ** 32, `seed: a whole number in [0, 2^32), not ${mix}`);
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
}),
126:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
cz: () => ( sum),
hY: () => ( weightedMean),
i2: () => ( mean)
});
var _weight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7142);
function sum(values) {
let total = 0;
for (let i = 0; i < values.length; i++)
total += values[i];
return total;
}
function mean(values) {
return sum(values) / values.length;
}
function weightedMean(values, weights) {
let [sum, total] = [0, 0];
for (let i = 0; i < values.length; i++) {
sum += (0,_weight_js__WEBPACK_IMPORTED_MODULE_0__ .U)(weights, i) * values[i];
total += (0,_weight_js__WEBPACK_IMPORTED_MODULE_0__ .U)(weights, i);
}
return total === 0 ? 0 : sum / total;
}
}),
3413:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
B: () => ( pairedStandardError),
U: () => ( pairedLowerLimit)
});
var _bisect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9832);
var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);
function pairedLowerLimit(onlyFirst, onlySecond, pairs, alpha) {
checkPairs(onlyFirst, onlySecond, pairs);
if (!(alpha > 0 && alpha <= 0.5))
throw new RangeError(`Tango: alpha must lie in (0, 1/2], not ${alpha}`);
const z = -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__ .Zl)(alpha);
const estimate = (onlyFirst - onlySecond) / pairs;
const excess = (difference) => pairs * (estimate - difference) - z * Math.sqrt(pairs * varianceUnder(difference, onlyFirst, onlySecond, pairs));
return Math.max(-1, (0,_bisect_js__WEBPACK_IMPORTED_MODULE_1__ .T)(excess, -1, estimate));
}
function pairedStandardError(onlyFirst, onlySecond, pairs) {
checkPairs(onlyFirst, onlySecond, pairs);
return (difference) => {
if (!(Math.abs(difference) <= 1))
throw new RangeError(`Tango: a difference must lie in [-1, 1], not ${difference}`);
return Math.sqrt(varianceUnder(difference, onlyFirst, onlySecond, pairs) / pairs);
};
}
function checkPairs(onlyFirst, onlySecond, pairs) {
if (!(pairs > 0 && Number.isFinite(pairs)))
throw new RangeError(`Tango: the number of pairs must be positive, not ${pairs}`);
if (!(onlyFirst >= 0 && onlySecond >= 0 && onlyFirst + onlySecond <= pairs * (1 + 1e-12)))
throw new RangeError(`Tango: ${onlyFirst} and ${onlySecond} discordant pairs of ${pairs}`);
}
function varianceUnder(difference, onlyFirst, onlySecond, pairs) {
const a = 2 * pairs;
const b = (2 * pairs - onlyFirst + onlySecond) * difference - onlyFirst - onlySecond;
const spread = difference * (1 - difference);
const root = Math.sqrt(Math.max(0, b * b + 4 * a * onlySecond * spread));
const chance = (root - b) / (2 * a);
return Math.max(0, 2 * chance + spread);
}
}),
9568:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$D: () => ( isMeanBelow),
Br: () => ( meanUpperLimit),
Ct: () => ( betsUpperLimit),
V7: () => ( TARGET_MARGIN),
WW: () => ( MAX_STAKE),
ay: () => ( meanLowerLimit),
n9: () => ( checkAlpha),
zD: () => ( isMeanAbove),
zo: () => ( rejects)
});
var _bisect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9832);
var _domain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1870);
var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);
const TARGET_MARGIN = 1.05;
const MAX_STAKE = 0.9;
const OUTWARDS = 2 ** -40;
function betsUpperLimit(bets, alpha, most) {
checkAlpha(alpha);
(0,_domain_js__WEBPACK_IMPORTED_MODULE_1__ .c)(most > 0 && most < Infinity, `target bets: the largest mean must be positive, not ${most}`);
if (!rejects(bets, alpha, most))
return most;
if (rejects(bets, alpha, 0))
return 0;
const smallest = (0,_bisect_js__WEBPACK_IMPORTED_MODULE_2__ .T)((e) => (rejects(bets, alpha, e) ? 0 : 1), 0, most);
return Math.min(most, smallest * (1 + OUTWARDS));
}
function rejects({ values, slopes, lows, highs, weights, heaviest = weights }, alpha, e) {
const wanted = 1 / alpha;
const target = TARGET_MARGIN * wanted;
let capital = 1;
for (let t = 0; t < values.length; t++) {
const slope = slopes[t];
if (slope === 0)
continue;
const most = e * heaviest[t];
const risk = highs[t] - most;
const hope = most - lows[t];
let bet = target * (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__ .kC)((0,_normal_js__WEBPACK_IMPORTED_MODULE_0__ .Zl)(capital / target)) * slope;
if (risk > 0)
bet = Math.min(bet, (MAX_STAKE * capital) / risk);
if (hope > 0)
bet = Math.min(bet, (target - capital) / hope);
capital += bet * (e * weights[t] - values[t]);
if (capital >= wanted)
return true;
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
if (e > range)
return false;
checkValues(values, alpha, range);
return rejects(meanBets(Float64Array.from(values, (value) => range - value), range), alpha, range - e);
}
function meanBets(values, range) {
const n = values.length;
let sum = range / 2;
let squares = (range * range) / 4;
const slopes = values.map((value, t) => {
const slope = 1 / Math.sqrt((squares / (t + 1)) * (n - t));
sum += value;
squares += (value - sum / (t + 2)) ** 2;
return slope;
});
const constant = (x) => new Float64Array(n).fill(x);
return { values, slopes, lows: constant(0), highs: constant(range), weights: constant(1) };
}
function checkValues(values, alpha, range) {
checkAlpha(alpha);
(0,_domain_js__WEBPACK_IMPORTED_MODULE_1__ .c)(range > 0 && range < Infinity, `target bets: the range must be positive and finite, not ${range}`);
(0,_domain_js__WEBPACK_IMPORTED_MODULE_1__ .c)(values.length > 0, 'target bets: there are no values');
for (let i = 0; i < values.length; i++)
if (!(values[i] >= 0 && values[i] <= range))
throw new RangeError(`target bets: values lie in [0, ${range}], not ${values[i]}`);
}
function checkAlpha(alpha) {
(0,_domain_js__WEBPACK_IMPORTED_MODULE_1__ .c)(alpha > 0 && alpha < 1, `target bets: alpha must lie in (0, 1), not ${alpha}`);
}
}),
7142:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
U: () => ( weightAt)
});
function weightAt(weights, row) {
return weights?.[row] ?? 1;
}
})
};
