export const id = 401;
export const ids = [401];
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
5745:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Pl: () => ( labelErrorItemText),
Uf: () => ( NO_ANSWER_LOGGED),
e6: () => ( auditItemText)
});
var _base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3650);
var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7650);
function auditItemText(item, showText) {
const { findings } = item;
const texts = showText ? item.texts : null;
const main = item.class === 'unexplained' ? unexplained(findings) : suspicionText(item.class, findings, texts);
const also = item.suspicions.filter((suspicion) => suspicion !== item.class);
const besides = also.map((suspicion) => ` Besides, ${suspicionText(suspicion, findings, texts)}`);
return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .Nx)(main) + besides.join('');
}
function suspicionText(suspicion, findings, texts) {
switch (suspicion) {
case 'grader-defect':
return matchText(findings, texts);
case 'truncated':
return cutText(findings);
case 'multi-answer':
return `the question accepts several answers (\u201c${findings.severalAnswers}\u201d).`;
case 'wrong-reference':
return agreementText(findings, texts);
}
}
function matchText({ match }, texts) {
const { how, models } = match;
const quoted = texts?.match ? ` ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT)(texts.match.answer)} and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT)(texts.reference ?? '')} are the same.` : '';
return `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(models.length, 'model', 'models')} gave the reference and ${models.length === 1 ? 'was' : 'were'} graded wrong (${how}): ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KE)(models, 5)}.${quoted}`;
}
function agreementText({ plurality, answering, hasReference }, texts) {
const { count, families, second } = plurality;
const answer = texts?.answers[0];
const said = answer === undefined ? 'the same answer' : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT)(answer.text);
const reference = texts?.reference;
const against = !hasReference
? 'which was graded wrong (the reference was not logged)'
: reference
? `where the reference says ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT)(reference)}`
: 'which is not the reference';
return `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(count)} of ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(answering, 'answering model', 'answering models')}, of ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(families)} families, say ${said}, ${against}; the next most common answer has ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(second)}.`;
}
function cutText({ cut, stopReasons }) {
const parts = [
[cut.empty, 'empty'],
[cut.stopped, 'stopped at a limit'],
[cut.atCap, 'at the output cap'],
[cut.errored, 'failed'],
];
const shown = parts
.filter(([models]) => models.length > 0)
.map(([models, what]) => `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(models.length)} ${what}`);
const reasons = stopReasons.slice(0, 3).map(({ reason, models }) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT)(reason)} ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(models)}`);
const logged = reasons.length === 0 ? '' : ` Stop reasons: ${reasons.join(', ')}.`;
return `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(cut.models, 'model', 'models')} gave no complete answer (${shown.join(', ')}).${logged}`;
}
const NO_ANSWER_LOGGED = 'No answer was logged.';
function unexplained({ plurality, answering, distinct, cut }) {
if (answering === 0 && cut.models === 0)
return NO_ANSWER_LOGGED;
const agree = plurality === null
? 'no two of them agree'
: `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(plurality.count)} of them agree, ${plurality.families === 1 ? 'all of one family' : `of ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(plurality.families)} families`}`;
const answers = `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(answering, 'model', 'models')} answered, ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(distinct, 'different answer', 'different answers')}; ${agree}.`;
return cut.models === 0 ? answers : `${answers} ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(cut.models, 'model', 'models')} gave no complete answer.`;
}
function labelErrorItemText(item, showText) {
const { right, plurality, expected } = item;
const texts = showText ? item.texts : null;
const answer = texts?.answers[0];
const said = answer === undefined ? 'one answer' : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT)(answer.text);
const agree = plurality === null
? ''
: ` ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(plurality.count)} of the others, of ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(plurality.families, 'family', 'families')}, agree on ${said}${texts?.reference ? ` where the reference says ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT)(texts.reference)}` : ''}.`;
const chance = expected < 1e-6 ? 'fewer than 0.000001' : String(Number(expected.toPrecision(2)));
return `Right: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KE)(right, 5)}.${agree} Expected by chance: ${chance}.`;
}
}),
6907:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
FY: () => ( paragraph),
TM: () => ( folded),
Vd: () => ( numberColumns),
p_: () => ( list),
qN: () => ( paragraphs),
tp: () => ( table)
});
function paragraph(text) {
return text === '' ? [] : [{ kind: 'paragraph', text }];
}
function paragraphs(...texts) {
return texts.flatMap(paragraph);
}
function list(items) {
return items.length === 0 ? [] : [{ kind: 'list', items }];
}
function table(of) {
return of.rows.length === 0 ? [] : [{ kind: 'table', ...of }];
}
function folded(title, blocks) {
return blocks.length === 0 ? [] : [{ kind: 'folded', title, blocks }];
}
function numberColumns(names, ...numbers) {
return [{ head: names, kind: 'name' }, ...numbers.map((head) => ({ head, kind: 'number' }))];
}
}),
9865:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
B: () => ( classTable),
f: () => ( allWrong)
});
var _audit_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2469);
var _base_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3650);
var _audit_item_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5745);
var _audit_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7028);
var _figures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7108);
var _blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6907);
var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7650);
const MAX_ROWS = 2000;
const MAX_ALIKE = 25;
const allWrong = (evaluation, showText) => {
const { certificate, audit, adjudicated } = evaluation;
const { count } = certificate.allWrong;
const few = audit?.labelErrors.surprising ?? 0;
if (count + certificate.queries.partialAllWrong + few === 0 && adjudicated === null)
return null;
return {
id: 'all-wrong',
title: `Questions that every ${certificate.gain.method === 'samples' ? 'draw' : 'model'} got wrong (${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_4__ .nd)(count)})`,
blocks: [
...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__ .FY)(adjudicated === null ? '' : (0,_audit_text_js__WEBPACK_IMPORTED_MODULE_2__ .gJ)(adjudicated, certificate)),
...(audit === null ? idTable(evaluation) : audited(audit, evaluation, showText)),
],
};
};
function audited(audit, evaluation, showText) {
const { certificate, adjudicated } = evaluation;
const sentence = adjudicated?.unsettled === 0 ? '' : (0,_audit_text_js__WEBPACK_IMPORTED_MODULE_2__ .d6)(audit, certificate);
const looked = (0,_audit_text_js__WEBPACK_IMPORTED_MODULE_2__ .xg)(audit);
return [
...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__ .FY)(sentence),
...classTable(audit, evaluation),
...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__ .FY)(looked === sentence ? '' : looked),
...(audit.items.length === 0 ? [] : [...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__ .FY)(TO_SETTLE), ...itemTable(audit, showText)]),
...labelErrors(audit, showText),
];
}
const TO_SETTLE = 'Nothing was removed: every figure is by the grades as given. To settle questions, fill in `adjudications.csv` of the report and give it back as `adjudications`.';
function classTable(audit, { certificate }) {
const present = _audit_types_js__WEBPACK_IMPORTED_MODULE_0__ .Lq.filter((found) => audit.counts[found] + audit.partialCounts[found] > 0);
const somePartial = audit.queries.partial > 0;
return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__ .tp)({
id: 'audit-counts',
caption: 'What they look like, and what the certificate would be if that were true.',
columns: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__ .Vd)('Looks like', 'Questions', ...(somePartial ? ['Not answered by all'] : []), 'If true: every model wrong', 'Largest gain'),
rows: present.map((found) => {
const own = audit.byClass.find((entry) => entry.class === found);
const changed = own?.regraded ?? own?.withoutSuspects;
return [
(0,_audit_text_js__WEBPACK_IMPORTED_MODULE_2__ .FH)(found),
(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_4__ .nd)(audit.counts[found]),
...(somePartial ? [(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_4__ .nd)(audit.partialCounts[found])] : []),
changed ? `${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_4__ .KN)(changed.beta, 2)}%` : '',
changed ? `at most ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__ .Tu)(changed.gain.upper, certificate.minGain)}` : '',
];
}),
});
}
function itemTable({ items }, showText) {
const shown = items.slice(0, MAX_ROWS);
const said = shown.map((item) => (0,_audit_item_text_js__WEBPACK_IMPORTED_MODULE_1__ .e6)(item, showText));
const alike = shown.length > MAX_ALIKE && new Set(said).size === 1 && !shown.some(({ kind }) => kind === 'partial');
if (alike)
return [
...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__ .FY)(said[0] === _audit_item_text_js__WEBPACK_IMPORTED_MODULE_1__ .Uf ? '' : `For each of them: ${said[0].charAt(0).toLowerCase()}${said[0].slice(1)}`),
...ids(shown.map(({ query }) => query), items.length),
];
const present = _audit_types_js__WEBPACK_IMPORTED_MODULE_0__ .Lq.filter((found) => shown.some((item) => item.class === found));
return [
...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__ .tp)({
id: 'audit-items',
caption: `Every question that all answering models got wrong.${showText ? '' : ' Questions and answers are not shown: `show-text: true` puts them here.'}`,
columns: [
{ head: 'Question', kind: 'name', sortable: true },
{ head: 'Looks like', kind: 'word', sortable: true },
{ head: 'What speaks for it', kind: 'text' },
],
rows: shown.map((item, i) => [
{ text: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__ .KT)(item.query), ...(item.kind === 'partial' ? { note: 'not answered by every model' } : {}) },
(0,_audit_text_js__WEBPACK_IMPORTED_MODULE_2__ .FH)(item.class),
{ text: said[i], texts: showText ? item.texts : null },
]),
classes: shown.map((item) => item.class),
classLabels: present.map((found) => [found, (0,_audit_text_js__WEBPACK_IMPORTED_MODULE_2__ .FH)(found)]),
stacks: true,
allIn: 'all-wrong.csv',
}),
...notShown(items.length - shown.length),
];
}
function labelErrors(audit, showText) {
const { items } = audit.labelErrors;
const text = (0,_audit_text_js__WEBPACK_IMPORTED_MODULE_2__ .yX)(audit);
if (text === '')
return [];
return [
{ kind: 'paragraph', text: 'Questions that only a few models got right', heading: true },
...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__ .FY)(text),
...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__ .TM)(`The ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_4__ .hS)(items.length, 'question', 'questions')} with the evidence`, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__ .tp)({
id: 'label-errors',
caption: 'Most suspicious first.',
columns: [
{ head: 'Question', kind: 'name' },
{ head: 'What speaks against its reference', kind: 'text' },
],
rows: items.map((item) => [
(0,_text_js__WEBPACK_IMPORTED_MODULE_3__ .KT)(item.query),
{ text: (0,_audit_item_text_js__WEBPACK_IMPORTED_MODULE_1__ .Pl)(item, showText), texts: showText ? item.texts : null },
]),
stacks: true,
})),
];
}
function idTable({ certificate, matrix }) {
const partial = certificate.queries.partialAllWrong === 0 ? [] : matrix.ids(matrix.partialAllWrong);
if (certificate.allWrong.queries.length > MAX_ALIKE && partial.length === 0)
return [
...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__ .FY)(LOOK_FIRST),
...ids(certificate.allWrong.queries.slice(0, MAX_ROWS), certificate.allWrong.count),
];
const rows = [
...certificate.allWrong.queries.map((id) => ({ id, kind: 'by every model' })),
...partial.map((id) => ({ id, kind: 'by every model that answered' })),
];
return [
...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__ .qN)(rows.length === 0 ? '' : LOOK_FIRST),
...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__ .tp)({
id: 'all-wrong-ids',
caption: 'Questions that no answering model got right.',
columns: [
{ head: 'Question', kind: 'name', sortable: true },
{ head: 'Got wrong', kind: 'word', sortable: true },
],
rows: rows.slice(0, MAX_ROWS).map(({ id, kind }) => [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__ .KT)(id), kind]),
classes: rows.slice(0, MAX_ROWS).map(() => 'unexplained'),
allIn: 'all-wrong.csv',
}),
...notShown(rows.length - MAX_ROWS),
];
}
const LOOK_FIRST = 'Look at these first: wrong references and grader faults look just like this.';
function ids(shown, count) {
return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__ .TM)(`The ids of ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_4__ .hS)(count, 'question', 'questions')}`, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__ .FY)(`${shown.map(_text_js__WEBPACK_IMPORTED_MODULE_3__ .KT).join(', ')}${count > shown.length ? ', \u2026 (all are in `all-wrong.csv`)' : ''}`));
}
function notShown(count) {
return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__ .FY)(count > 0 ? `\u2026 and ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_4__ .hS)(count, 'question', 'questions')} more in \`all-wrong.csv\`.` : '');
}
}),
401:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
sectionsOf: () => ( sectionsOf)
});
var all_wrong = __webpack_require__(9865);
var model_blocks = __webpack_require__(6907);
var changes = __webpack_require__(6964);
var comparison_text = __webpack_require__(2842);
var sample_size = __webpack_require__(468);
var numbers = __webpack_require__(3650);
var model_text = __webpack_require__(7650);
;
function steadinessText({ replicates, verdicts, verdictFlips, gate }, { clusters }) {
const shares = Object.entries(verdicts)
.filter(([, share]) => share > 0)
.map(([verdict, share]) => `${verdict} ${(0,numbers.KN)(share, 1)}%`);
const what = clusters === null ? 'questions' : 'clusters of questions';
const all = `With its own ${what} drawn again ${(0,numbers.nd)(replicates)} times, this evaluation gets another verdict ${(0,numbers.KN)(verdictFlips, 1)}% of the time (${shares.join(', ')}).`;
const judged = gate.judged.length === 0
? ''
: ` The gate (${gate.judged.join(', ')}) decides otherwise ${(0,numbers.KN)(gate.flips, 1)}%.`;
const not = gate.notJudged.length === 0 ? '' : ` Not judged anew: ${gate.notJudged.join(', ')}.`;
return all + judged + not;
}
function smallestGainText({ smallestGain }, { clusters, queries, models }) {
const basis = clusters === null ? (0,numbers.hS)(queries.complete, 'question', 'questions') : clustersOf(clusters.clusters);
return `${basis} and ${(0,numbers.hS)(models.length, 'model', 'models')} can at best rule out gains above ${(0,numbers.KN)(smallestGain.possible, 2, 'up')} points; these results rule out gains above ${(0,numbers.KN)(smallestGain.seen, 2, 'up')}.`;
}
function canFailText(check, certificate, failOn) {
if (failOn.length === 0)
return 'This gate cannot fail: `fail-on` is none.';
const others = failOn.filter((each) => each !== 'no-gain' && (each !== 'inconclusive' || certificate.minGain > 0));
if (!failOn.includes('no-gain')) {
if (others.length === 0)
return 'This gate cannot fail: at a min-gain of 0 no verdict is inconclusive.';
return `This gate can fail: on ${others.join(', ')}.`;
}
const also = others.length === 0 ? '' : ` It can also fail on ${others.join(', ')}.`;
return noGainText(check, certificate) + also;
}
function noGainText({ noGain, smallestGain }, certificate) {
const { clusters, minGain, queries, singleBest } = certificate;
const best = (0,model_text.KT)(singleBest.name);
const { rescues, mostRescues, canHappen } = noGain;
const basis = clusters === null ? (0,numbers.hS)(queries.complete, 'question', 'questions') : clustersOf(clusters.clusters);
if (!canHappen) {
const least = neededText(noGain, certificate);
return `This gate cannot fail on no-gain: even if no question were left that ${best} gets wrong and another model right, ${basis} could not rule out a gain of ${(0,numbers.$s)(smallestGain.possible, 'down', minGain)} points, and ${(0,numbers.WR)(minGain)} were asked for. ${least}`;
}
if (clusters !== null)
return `This gate can fail on no-gain: ${basis} could rule out gains above ${(0,numbers.KN)(smallestGain.possible, 2, 'up')} points, and ${(0,numbers.WR)(minGain)} were asked for.`;
if (mostRescues === null) {
return `This gate can fail on no-gain, though not with the other models as good as they are: ${queries.complete === 1 ? 'one question does' : `${(0,numbers.nd)(queries.complete)} questions do`} not tell which of them is best.`;
}
return `This gate can fail on no-gain: it does where at most ${(0,numbers.hS)(mostRescues, 'question is', 'questions are')} left that ${best} gets wrong and another model right (now ${(0,numbers.nd)(rescues)}).`;
}
function neededText({ clustersNeeded, queriesNeeded }, certificate) {
if (queriesNeeded !== null)
return `It takes at least ${(0,numbers.hS)(queriesNeeded, 'question', 'questions')}.`;
if (clustersNeeded !== null)
return `It takes at least ${clustersOf(clustersNeeded)}.`;
if (certificate.clusters === null || certificate.minGain === 0)
return 'No number of questions would do.';
return `It takes more than ${clustersOf(sample_size.r)}.`;
}
function clustersOf(count) {
return (0,numbers.hS)(count, 'cluster', 'clusters');
}
;
const comparison = ({ certificate, regression }) => {
if (regression === null)
return null;
return {
id: 'comparison',
title: 'Before and after',
blocks: [
...(0,model_blocks.FY)((0,comparison_text.Fr)(regression, certificate.confidence)),
...(0,model_blocks.tp)({
id: 'changes',
caption: 'On the questions that both runs share; what got worse first.',
columns: [...changes.FK, { head: 'p, corrected', kind: 'number' }],
rows: (0,changes.QP)(regression).map(({ cells, p }) => [...cells, p]),
}),
...(0,model_blocks.TM)('What was compared', (0,model_blocks.p_)((0,comparison_text.Ni)(regression))),
],
};
};
const selfCheck = ({ certificate, selfCheck: check, settings }) => check === null
? null
: {
id: 'self-check',
title: 'Has this gate ever been able to fail?',
blocks: (0,model_blocks.qN)(canFailText(check, certificate, settings.failOn), smallestGainText(check, certificate), steadinessText(check, certificate)),
};
var figures = __webpack_require__(7108);
var words = __webpack_require__(9668);
;
const contributions = (evaluation) => {
const { certificate, diagnostics } = evaluation;
if (diagnostics === null)
return null;
const { contributions: found, recall } = diagnostics;
const columns = [
{ head: 'Model', kind: 'name', sortable: true },
{ head: 'Shapley value, points', kind: 'number', sortable: true, sorted: 'descending' },
{ head: 'Only it is right', kind: 'number', sortable: true },
{ head: 'Share', kind: 'number' },
{ head: `${(0,words.WB)(certificate.confidence)}% interval`, kind: 'number' },
];
return {
id: 'contributions',
title: 'Who contributes',
blocks: [
...(0,model_blocks.qN)(CONTRIBUTION_TEXT, aloneText(evaluation, diagnostics)),
...(0,model_blocks.tp)({
id: 'contributions-table',
caption: `Shapley values add up to 1 \u2212 \u03b2, ${(0,numbers.KN)(certificate.ceiling.point, 1)} points.`,
columns,
rows: found.map(({ model, onlyRight, shapley }) => [
(0,model_text.KT)(model),
(0,numbers.KN)(shapley, 2),
(0,numbers.nd)(onlyRight.count),
`${(0,numbers.KN)(onlyRight.rate)}%`,
(0,figures.Be)(onlyRight.interval),
]),
}),
...(0,model_blocks.TM)('Questions by the number of models that are right', (0,model_blocks.tp)({
id: 'recall-table',
caption: 'How many models share each right answer.',
columns: [
{ head: 'Models right', kind: 'number', sortable: true, sorted: 'ascending' },
{ head: 'Questions', kind: 'number', sortable: true },
{ head: 'Share', kind: 'number' },
],
rows: recall.map(({ queries, right }) => [
(0,numbers.nd)(right),
(0,numbers.nd)(queries),
`${(0,numbers.KN)(queries / certificate.queries.complete)}%`,
]),
})),
],
};
};
const CONTRIBUTION_TEXT = 'Each question that some model gets right is shared equally among the models that get it right: the share of a model is its Shapley value. What only it gets right is what the ceiling loses without it. (In algorithm selection the best single model is the single best solver, SBS, a perfect choice the virtual best solver, VBS, and a share of the possible gain is a share of the SBS-VBS gap.)';
function aloneText({ certificate }, { contributions: found, recall }) {
const { allWrong, models, queries, singleBest } = certificate;
const best = found.find(({ model }) => model === singleBest.name)?.onlyRight.count ?? 0;
const alone = (recall[1]?.queries ?? 0) - best;
const gained = queries.complete - allWrong.count - models.find(({ name }) => name === singleBest.name).correct;
if (gained <= 0)
return '';
return `Of the ${(0,numbers.hS)(gained, 'question', 'questions')} that ${(0,model_text.KT)(singleBest.name)} misses and another gets right, ${(0,numbers.nd)(alone)} (${(0,numbers.KN)(alone / gained, 0)}%) are right by one model alone.`;
}
var diagnosis = __webpack_require__(508);
var pairwise = __webpack_require__(3955);
var wrong_sets = __webpack_require__(7738);
;
function similarOrder(similarity, size) {
let groups = Array.from({ length: size }, (_, i) => [i]);
const at = (i, j) => similarity[i * size + j];
const sums = groups.map((_, i) => Float64Array.from(groups, (__, j) => at(i, j)));
while (groups.length > 1) {
let [first, second, most] = [0, 1, -Infinity];
for (let i = 0; i < groups.length; i++) {
for (let j = i + 1; j < groups.length; j++) {
const mean = sums[i][j] / (groups[i].length * groups[j].length);
if (mean > most)
[first, second, most] = [i, j, mean];
}
}
groups[first] = joinedEnds(groups[first], groups[second], at);
groups = groups.filter((_, i) => i !== second);
const gone = sums.splice(second, 1)[0];
for (let j = 0; j < gone.length; j++) {
const row = j < second ? j : j - 1;
if (j !== second && row !== first)
sums[row][first] += gone[j];
}
for (let i = 0; i < sums.length; i++)
sums[i] = sums[i].filter((_, j) => j !== second);
for (let j = 0; j < sums.length; j++)
if (j !== first)
sums[first][j] = sums[j][first];
}
return groups[0] ?? [];
}
function joinedEnds(a, b, at) {
const [aTurned, bTurned] = [[...a].reverse(), [...b].reverse()];
const ways = [
[a, b],
[a, bTurned],
[aTurned, b],
[aTurned, bTurned],
];
let best = ways[0];
let most = -Infinity;
for (const way of ways) {
const touching = at(way[0].at(-1), way[1][0]);
if (touching > most)
[best, most] = [way, touching];
}
return best.flat();
}
;
const MAX_MODELS = 100;
function pairs({ matrix, certificate }) {
const all = (0,wrong_sets.L4)(matrix);
const place = new Map(certificate.models.map(({ name }, i) => [name, i]));
const members = (0,wrong_sets.PC)(all).sort((i, j) => place.get(all.models[i]) - place.get(all.models[j]));
if (members.length < 3)
return [];
const { models, pearson } = (0,pairwise.Xn)((0,wrong_sets.LE)(all, members.slice(0, MAX_MODELS)));
const order = similarOrder(pearson, models.length);
const size = order.length;
const names = order.map((model) => models[model]);
const values = Float64Array.from({ length: size * size }, (_, k) => pearson[order[Math.floor(k / size)] * size + order[k % size]]);
const left = members.length - size;
const extremes = extremesOf(names, values);
const [most, least] = ['most', 'least'].map((which) => extremes.reduce((a, b) => which === 'most' ? (b.most.value > a.most.value ? b : a) : b.least.value < a.least.value ? b : a));
return [
{ kind: 'paragraph', text: 'Correlation of errors, pair by pair', heading: true },
...(0,model_blocks.FY)(`Models that err on the same questions stand beside each other. 1 means on exactly the same, 0 no more often than by chance.${left > 0 ? ` Of ${(0,numbers.nd)(members.length)} models the ${(0,numbers.nd)(size)} with the most right answers are shown.` : ''}`),
{
kind: 'heat',
id: 'heat',
title: 'Correlation of errors of every pair of models',
finding: `Most alike are ${(0,model_text.KT)(most.name)} and ${(0,model_text.KT)(most.most.name)} (${(0,figures._)(most.most.value)}), least alike ${(0,model_text.KT)(least.name)} and ${(0,model_text.KT)(least.least.name)} (${(0,figures._)(least.least.value)}).`,
names,
values,
},
...(0,model_blocks.TM)(`The ${(0,numbers.nd)(size)} models of the map in its order`, (0,model_blocks.tp)({
id: 'nearest',
caption: 'Correlation of errors with the other models: on average, at most and at least.',
columns: [
{ head: 'No.', kind: 'number', sortable: true, sorted: 'ascending' },
{ head: 'Model', kind: 'name', sortable: true },
{ head: 'Mean', kind: 'number', sortable: true },
{ head: 'Most alike', kind: 'word', sortable: true },
{ head: 'Least alike', kind: 'word', sortable: true },
],
rows: extremes.map((row, i) => [
String(i + 1),
(0,model_text.KT)(row.name),
(0,figures._)(row.mean),
{ text: (0,figures._)(row.most.value), note: (0,model_text.KT)(row.most.name) },
{ text: (0,figures._)(row.least.value), note: (0,model_text.KT)(row.least.name) },
]),
})),
];
}
function extremesOf(names, values) {
const size = names.length;
return names.map((name, i) => {
const others = names
.map((other, j) => ({ name: other, value: values[i * size + j], j }))
.filter(({ j }) => j !== i);
return {
name,
mean: others.reduce((sum, { value }) => sum + value, 0) / others.length,
most: others.reduce((a, b) => (b.value > a.value ? b : a)),
least: others.reduce((a, b) => (b.value < a.value ? b : a)),
};
});
}
;
function similarity({ diagnostics, certificate, settings }) {
const found = diagnostics?.similarity;
if (!found)
return [];
const shown = COLUMNS.filter(({ field }) => found.mean[field] !== null);
const cells = (of) => shown.map(({ field, isShare }) => of[field] === null ? '' : isShare ? `${(0,numbers.KN)(of[field])}%` : (0,figures._)(of[field]));
const columns = [
{ head: 'Model', kind: 'name', sortable: true },
{ head: 'And', kind: 'word', sortable: true },
...shown.map(({ head }) => ({ head, kind: 'number', sortable: true })),
];
const left = certificate.models.length - found.models;
const rows = [
['mean of the pairs', '', ...cells(found.mean)],
...found.pairs.map((pair) => [(0,model_text.KT)(pair.models[0]), (0,model_text.KT)(pair.models[1]), ...cells(pair)]),
];
return (0,model_blocks.TM)(`Similarity by the measures of the literature (${(0,numbers.hS)(found.pairs.length, 'pair', 'pairs')})`, [
...(0,model_blocks.FY)(`Error consistency is Cohen\u2019s kappa of right and wrong; Q is Yule\u2019s. ${found.mean.capa === null ? '' : 'CAPA does the same with the answers. '}${sameWrongText(found.mean, settings.options)}None of them tells \u03b2: pairs cannot.${left > 0 ? ` Pairs are of the ${(0,numbers.nd)(found.models)} models with the most right answers.` : ''}`),
...(0,model_blocks.tp)({ id: 'similarity', caption: 'Most alike first.', columns, rows }),
]);
}
function sameWrongText({ sameWrong }, options) {
if (sameWrong === null)
return '';
const chance = options === undefined ? '' : `; by chance it would be ${(0,numbers.KN)(1 / (options - 1))}%`;
return `Where two models are both wrong, they give the same wrong answer ${(0,numbers.KN)(sameWrong)}% of the time${chance}. `;
}
const COLUMNS = [
{ field: 'errorConsistency', head: 'Error consistency' },
{ field: 'yuleQ', head: 'Q' },
{ field: 'doubleFault', head: 'Both wrong', isShare: true },
{ field: 'disagreement', head: 'One right', isShare: true },
{ field: 'capa', head: 'CAPA' },
{ field: 'sameWrong', head: 'Same wrong answer', isShare: true },
];
;
const correlation = (evaluation) => {
const { diagnostics } = evaluation;
if (diagnostics === null)
return null;
const { pairwise } = diagnostics;
return {
id: 'correlation',
title: 'How alike the models err',
blocks: [
...(0,model_blocks.FY)((0,diagnosis.op)(diagnostics)),
...predictions(pairwise),
...(0,model_blocks.FY)(pairwise.withoutThreshold.length === 0
? ''
: `Left out, being always right or always wrong: ${pairwise.withoutThreshold.map(model_text.KT).join(', ')}.`),
...growth(pairwise.poolSize),
...pairs(evaluation),
...similarity(evaluation),
...(0,model_blocks.FY)((0,diagnosis.se)(diagnostics)),
],
};
};
function predictions({ singleFactor, singleFactorPearson, fullSigma, clayton }) {
const models = [
['Single-factor Gaussian', singleFactor],
['Single-factor Gaussian, Pearson correlation', singleFactorPearson],
['Gaussian with every correlation', fullSigma],
['Clayton', clayton],
];
return (0,model_blocks.tp)({
id: 'predictions',
caption: 'How often all models would fail together if their errors depended on each other as these models say.',
columns: (0,model_blocks.Vd)('Model of the errors', 'Predicts all wrong', 'Seen / predicted'),
rows: models.flatMap(([label, model]) => model === null
? []
: [
[
label,
model.beta === 0 ? '0%' : `${(0,numbers.I1)(100 * model.beta, 3)}%`,
model.ratio === null ? '' : (0,numbers.I1)(model.ratio, 3),
],
]),
});
}
function growth(sizes) {
if (sizes.length < 2)
return [];
const title = 'Failing together, seen against predicted, by size of the pool';
const last = sizes.at(-1);
return [
{
kind: 'lines',
id: 'growth',
title,
finding: `The median ratio is ${(0,numbers.I1)(sizes[0].median, 3)} for ${(0,numbers.nd)(sizes[0].k)} models and ${(0,numbers.I1)(last.median, 3)} for ${(0,numbers.nd)(last.k)}.`,
x: 'Models in the pool',
y: 'Seen / predicted',
series: [
{
name: 'median of random pools; shaded: 5% to 95%',
stroke: 'main',
points: sizes.map(({ k, median, p05, p95 }) => ({
x: k,
y: median,
low: p05,
high: p95,
says: `${(0,numbers.nd)(k)} models: ${(0,numbers.I1)(median, 3)} times as often as predicted (${(0,numbers.I1)(p05, 3)} to ${(0,numbers.I1)(p95, 3)})`,
})),
},
],
reference: { y: 1, name: 'as often as predicted' },
},
...(0,model_blocks.TM)('The numbers of this chart', (0,model_blocks.tp)({
id: 'growth-numbers',
caption: `${title}.`,
columns: ['Models', 'Median', '5%', '95%'].map((head) => ({ head, kind: 'number' })),
rows: sizes.map(({ k, median, p05, p95 }) => [
(0,numbers.nd)(k),
...[median, p05, p95].map((ratio) => (0,numbers.I1)(ratio, 3)),
]),
})),
];
}
;
const cost = ({ policies }) => {
const found = policies?.cost ?? null;
if (found === null)
return null;
return {
id: 'cost',
title: 'What it costs',
blocks: [
...(0,model_blocks.FY)(cheapestText(found)),
...(0,model_blocks.tp)({
id: 'cost-table',
caption: 'Models and policies, cheapest first, in US dollars. On the frontier stands what nothing else beats at its price.',
columns: [
{ head: 'Option', kind: 'name', sortable: true },
{ head: 'Kind', kind: 'word', sortable: true },
{ head: 'Right', kind: 'number', sortable: true },
{ head: 'An answer', kind: 'number', sortable: true, sorted: 'ascending' },
{ head: 'A right answer', kind: 'number', sortable: true },
{ head: 'Seconds', kind: 'number', sortable: true },
{ head: 'Frontier', kind: 'word', sortable: true },
],
rows: found.options.map((option) => [
(0,model_text.KT)(option.name),
option.kind === 'self-moa' ? 'vote of samples' : option.kind,
`${(0,numbers.KN)(option.accuracy)}%`,
(0,figures.E9)(option.cost),
option.costPerCorrect === null ? '' : (0,figures.E9)(option.costPerCorrect),
option.latency === null ? '' : (0,numbers.I1)(option.latency, 2),
option.onFrontier ? 'yes' : '',
]),
}),
...envelope(found),
...(0,model_blocks.FY)(found.withoutCost.length === 0
? ''
: `No cost on every question, so left out here: ${found.withoutCost.map(model_text.KT).join(', ')}.`),
],
};
};
function cheapestText({ cheapestWithinPoint: { name, accuracy, cost: price, best, saved }, }) {
const option = `${(0,model_text.KT)(name)} is right on ${(0,numbers.KN)(accuracy)}% for ${(0,figures.E9)(price)} dollars an answer`;
if (name === best)
return `${option}: nothing cheaper comes within a point of it.`;
const saving = saved === null ? '' : `, and saves ${(0,numbers.KN)(saved, 0, 'down')}% of its cost`;
return `${option}: within a point of the most accurate, ${(0,model_text.KT)(best)}${saving}.`;
}
function envelope({ envelope: steps }) {
return (0,model_blocks.TM)(`What the next dollar buys (${(0,numbers.hS)(steps.length, 'step', 'steps')})`, (0,model_blocks.tp)({
id: 'envelope',
caption: 'Points of accuracy for each further US dollar for a thousand answers.',
columns: [
{ head: 'From', kind: 'name' },
{ head: 'To', kind: 'word' },
{ head: 'Points', kind: 'number' },
],
rows: steps.map(({ from, to, accuracyPerDollar }) => [
(0,model_text.KT)(from),
(0,model_text.KT)(to),
(0,numbers.I1)(accuracyPerDollar / 10, 3),
]),
}));
}
;
const fewModels = ({ certificate, diagnostics }) => {
const curve = diagnostics?.poolCurve ?? [];
if (diagnostics === null || curve.length < 2)
return null;
const last = curve.at(-1);
const text = (0,diagnosis.UJ)(diagnostics, certificate.models.length);
return {
id: 'few-models',
title: 'How many models are enough',
blocks: [
...(0,model_blocks.FY)(text),
{
kind: 'lines',
id: 'pool-curve',
title: 'Largest gain by number of models',
finding: `On the questions that chose them, from ${few_models_growth(curve, ({ gain }) => gain)}.${last.heldOutGain === null ? '' : ` On held-out questions, from ${few_models_growth(curve, ({ heldOutGain }) => heldOutGain ?? 0)}.`}`,
x: 'Models, added in the order of the table below',
y: 'Gain, points',
series: seriesOf(curve),
reference: { y: 100 * certificate.minGain, name: 'gain asked for' },
},
...(0,model_blocks.FY)(last.heldOutGain === null ? '' : heldOutText(certificate)),
...(0,model_blocks.TM)('The numbers of this chart', (0,model_blocks.tp)({
id: 'pool-numbers',
caption: 'The order in which each model adds most right answers to those before it.',
columns: [
{ head: 'Models', kind: 'number' },
...(0,model_blocks.Vd)('Added', 'Some model right', 'Gain', 'Gain on held-out questions'),
],
rows: curve.map((point, i) => [
(0,numbers.nd)(point.k),
(0,model_text.KT)(point.models.find((model) => !curve[i - 1]?.models.includes(model)) ?? ''),
`${(0,numbers.KN)(point.ceiling, 1)}%`,
(0,figures.x8)(point.gain),
point.heldOutGain === null
? ''
: `${(0,figures.x8)(point.heldOutGain)} \u00b1 ${(0,numbers.KN)(point.heldOutStandardError ?? 0, 1)}`,
]),
})),
],
};
};
function few_models_growth(curve, of) {
const [first, last] = [curve[0], curve.at(-1)];
return `${(0,figures.x8)(of(first))} points with ${(0,numbers.hS)(first.k, 'model', 'models')} to ${(0,figures.x8)(of(last))} with ${(0,numbers.nd)(last.k)}`;
}
function heldOutText({ singleBest }) {
return singleBest.declared
? 'On held-out questions the models were chosen on the other questions.'
: 'On held-out questions, both the models and the best single model were chosen on the other questions. That single model can be weaker than the one that is best on all of them, so a held-out gain can exceed the largest possible gain.';
}
function tip(k, gain, error) {
const band = typeof error === 'number' ? ` \u00b1 ${(0,numbers.KN)(error, 2)}` : '';
return `${(0,numbers.hS)(k, 'model', 'models')}: ${(0,figures.x8)(gain, 2)}${band} points`;
}
function seriesOf(curve) {
const chosen = {
name: 'on the questions that chose the models',
stroke: 'main',
points: curve.map(({ k, gain }) => ({ x: k, y: 100 * gain, says: tip(k, gain) })),
};
const held = curve.flatMap(({ k, heldOutGain: gain, heldOutStandardError: error }) => gain === null
? []
: [
{
x: k,
y: 100 * gain,
low: 100 * (gain - (error ?? 0)),
high: 100 * (gain + (error ?? 0)),
says: tip(k, gain, error),
},
]);
return held.length < 2
? [chosen]
: [chosen, { name: 'on held-out questions; shaded: one standard error', stroke: 'second', points: held }];
}
;
const groups = ({ certificate, diagnostics }) => {
const slices = diagnostics?.slices ?? [];
if (slices.length === 0)
return null;
const { minGain } = certificate;
const someUndecided = slices.some(({ neededToDecide }) => neededToDecide !== null);
const columns = [
{ head: 'Group', kind: 'name', sortable: true, sorted: 'ascending' },
{ head: 'Verdict', kind: 'word', sortable: true },
{ head: 'Largest gain', kind: 'number', sortable: true },
{ head: 'At least, at most', kind: 'number' },
{ head: '', kind: 'picture' },
{ head: 'Every model wrong', kind: 'number', sortable: true },
{ head: 'Questions', kind: 'number', sortable: true },
...(someUndecided ? [{ head: 'Needed to decide', kind: 'number', sortable: true }] : []),
];
return {
id: 'groups',
title: `By group (${(0,numbers.nd)(slices.length)})`,
blocks: [
...(0,model_blocks.FY)(`The verdicts of ${(0,numbers.hS)(slices.length, 'group', 'groups')} are corrected for their number (Holm). Each was asked for ${(0,figures.JA)(minGain)}; a group that is too small to decide is inconclusive.`),
...(0,model_blocks.tp)({
id: 'groups-table',
caption: 'Largest gain over the best model of the group, in points, with its one-sided limits.',
columns,
rows: slices.map(({ name, gain, correctedVerdict, allWrong, queries, neededToDecide }) => [
(0,model_text.KT)(name),
correctedVerdict,
gain === null ? '' : (0,figures.x8)(gain.point),
gain === null ? '' : (0,figures.Hq)(gain, minGain),
gain === null ? null : { point: gain.point, interval: [gain.lower, gain.upper], limit: true },
allWrong === null ? '' : `${(0,numbers.KN)(allWrong.rate, 1)}%`,
(0,numbers.nd)(queries),
...(someUndecided ? [neededToDecide === null ? '' : (0,numbers.nd)(neededToDecide)] : []),
]),
lines: { zero: 0, asked: minGain },
stacks: true,
}),
],
};
};
var inputs = __webpack_require__(4733);
var listed = __webpack_require__(639);
;
function judgesText(agreement) {
return [agreementText(agreement), betasText(agreement), majorityText(agreement), gapsText(agreement)]
.filter((part) => part !== '')
.join(' ');
}
function agreementText({ cohen, fleiss, judges }) {
const who = `${(0,numbers.nd)(judges.length)} judges`;
const { min, median, max } = cohen;
if (min === null || median === null || max === null) {
return cohen.pairs.some(({ answers }) => answers > 0)
? `${who} graded; how far they agree beyond chance is not defined, because each pair gave one and the same verdict throughout.`
: `${who} graded, and no two of them the same answers: how far they agree is not known.`;
}
const overall = judges.length > 2 && fleiss.kappa !== null
? `; Fleiss ${kappa(fleiss.kappa)} on the ${(0,numbers.hS)(fleiss.answers, 'answer', 'answers')} that all of them graded`
: '';
const range = kappa(min) === kappa(max) ? kappa(min) : `${kappa(min)} to ${kappa(max)}`;
return `${who} agree ${howWell(fleiss.kappa ?? median)} (Cohen\u2019s kappa, agreement beyond chance, ${range}${overall}).`;
}
function howWell(value) {
if (value <= 0)
return 'no more than chance would have it';
if (value <= 0.2)
return 'hardly';
if (value <= 0.4)
return 'a little';
if (value <= 0.6)
return 'moderately';
return value <= 0.8 ? 'well' : 'almost always';
}
function kappa(value) {
return value.toFixed(2).replace(/^-(0\.00)$/, '$1');
}
function betasText({ judges }) {
const rated = judges.filter(({ rate }) => rate !== null).sort((a, b) => b.rate - a.rate);
const [strictest, lenient] = [rated[0], rated.at(-1)];
if (strictest === undefined || lenient === undefined)
return '';
if (rated.length === 1)
return `Under ${(0,model_text.KT)(strictest.name)} every model is wrong on ${share(strictest)}.`;
if (strictest.rate === lenient.rate && strictest.queries === lenient.queries)
return `Under each of them every model is wrong on ${share(strictest)}.`;
return `Under the strictest (${(0,model_text.KT)(strictest.name)}) every model is wrong on ${share(strictest)}, under the most lenient (${(0,model_text.KT)(lenient.name)}) on ${share(lenient)}.`;
}
function majorityText({ majority }) {
if (majority.rate === null)
return '';
const ties = majority.ties === 0
? ''
: ` (${(0,numbers.hS)(majority.ties, 'answer', 'answers')} on which they are divided evenly ${majority.ties === 1 ? 'counts' : 'count'} as wrong)`;
return `By the majority of their verdicts every model is wrong on ${share(majority)}${ties}.`;
}
function gapsText({ judges, judgesLeftOut }) {
const partly = judges.filter(({ rate }) => rate === null);
const counts = judges.filter(({ rate }) => rate !== null).map(({ queries }) => queries);
const parts = [];
if (partly.length > 0) {
const names = partly.map((judge) => (0,model_text.KT)(judge.name));
const who = names.length <= 3 ? names.join(' and ') : (0,numbers.hS)(names.length, 'judge', 'judges');
parts.push(`No question has a verdict on every model, and so there is no such share, under ${who}.`);
}
if (new Set(counts).size > 1)
parts.push('They did not grade the same questions, so the questions may be part of the difference.');
if (judgesLeftOut > 0)
parts.push(`${(0,numbers.hS)(judgesLeftOut, 'judge', 'judges')} with fewer verdicts ${judgesLeftOut === 1 ? 'is' : 'are'} left out of this.`);
return parts.join(' ');
}
function share({ rate, allWrong, queries }) {
return `${(0,numbers.KN)(rate)}% of the questions (${(0,numbers.nd)(allWrong)} of ${(0,numbers.nd)(queries)})`;
}
const MAX_TOLD = 5;
function formatsText({ pairs, pairsLeftOut }, inClusters = false) {
if (pairs.length === 0)
return 'No question is asked in two formats, so there is nothing to compare by format.';
const told = pairs.slice(0, MAX_TOLD).map((pair) => pairText(pair));
const more = pairs.length - told.length + pairsLeftOut;
if (more > 0)
told.push(`${(0,numbers.hS)(more, 'more pair', 'more pairs')} of formats ${more === 1 ? 'shares' : 'share'} questions.`);
if (inClusters)
told.push('These tests take the questions as independent; with clusters they find differences too often.');
return told.join(' ');
}
function pairText(pair) {
const { formats, questions, allWrong, leftOut, models, p } = pair;
const [first, second] = formats.map(model_text.KT);
const left = leftOutText(leftOut);
if (allWrong === null)
return `Of the questions asked both as ${first} and as ${second} none can be compared${left}.`;
return [
`The same ${(0,numbers.hS)(questions, 'question', 'questions')}${left}: every model wrong on ${inFormat(allWrong[0])} as ${first}, ${inFormat(allWrong[1])} as ${second} (exact paired p ${(0,numbers.sp)(p)}).`,
modelsText(models),
].join(' ');
}
function inFormat({ rate, count }) {
return `${(0,numbers.KN)(rate)}% (${(0,numbers.nd)(count)})`;
}
function modelsText(models) {
const all = (0,numbers.hS)(models.length, 'model', 'models');
const differing = models.filter(({ differs }) => differs);
if (differing.length === 0)
return `For none of the ${all} does the accuracy differ beyond chance.`;
const shown = (0,listed.K)(differing, 3, ({ name: model, accuracy }) => `${(0,model_text.KT)(model)} ${(0,numbers.KN)(accuracy[0])} against ${(0,numbers.KN)(accuracy[1])}%`);
return `For ${(0,numbers.nd)(differing.length)} of ${all} the accuracy differs beyond chance (${shown}).`;
}
function leftOutText({ incomplete, askedAgain }) {
const parts = [
incomplete > 0 ? `${(0,numbers.nd)(incomplete)} not answered by every model in both` : '',
askedAgain > 0 ? `${(0,numbers.nd)(askedAgain)} asked more than once in one format` : '',
].filter((part) => part !== '');
return parts.length === 0 ? '' : ` (left out: ${parts.join(', ')})`;
}
;
const judges = ({ judges: agreement }) => {
if (agreement === null)
return null;
const row = (name, graded) => [
name,
graded.right === null ? '' : `${(0,numbers.KN)(graded.right, 1)}%`,
graded.rate === null ? '' : `${(0,numbers.KN)(graded.rate, 1)}%`,
graded.interval === null ? '' : (0,figures.Be)(graded.interval),
`${(0,numbers.nd)(graded.allWrong)} of ${(0,numbers.nd)(graded.queries)}`,
];
return {
id: 'judges',
title: `Judges (${(0,numbers.nd)(agreement.judges.length)})`,
blocks: [
...(0,model_blocks.FY)(judgesText(agreement)),
...(0,model_blocks.tp)({
id: 'judges-table',
caption: 'What the pool looks like to each judge.',
columns: (0,model_blocks.Vd)('Judge', 'Answers right', 'Every model wrong', 'Interval', 'Questions'),
rows: [
...agreement.judges.map((judge) => row((0,model_text.KT)(judge.name), judge)),
row('The majority', agreement.majority),
],
}),
...(0,model_blocks.TM)('Pairs of judges', (0,model_blocks.tp)({
id: 'judge-pairs',
caption: 'Agreement on the answers that both graded; kappa is agreement beyond chance.',
columns: (0,model_blocks.Vd)('Judges', 'Answers', 'Same verdict', 'Kappa', 'Standard error'),
rows: agreement.cohen.pairs.map(({ judges: pair, answers, agreement: same, kappa, standardError }) => [
pair.map(model_text.KT).join(' and '),
(0,numbers.nd)(answers),
same === null ? '' : `${(0,numbers.KN)(same, 1)}%`,
kappa === null ? '' : (0,numbers.KN)(kappa / 100, 2),
standardError === null ? '' : standardError.toFixed(3),
]),
})),
],
};
};
const formats = ({ certificate, formats: compared }) => {
if (compared === null)
return null;
return {
id: 'formats',
title: 'The same questions in other formats',
blocks: [
...(0,model_blocks.FY)(formatsText(compared, certificate.clusters !== null)),
...(0,model_blocks.tp)({
id: 'formats-table',
caption: 'Questions that every model gets wrong, of those asked in both formats.',
columns: (0,model_blocks.Vd)('Formats', 'Questions', 'All wrong in the first', 'In the second', 'p', 'Models that differ'),
rows: compared.pairs.map(({ formats: pair, questions, allWrong, p, models }) => [
pair.map(model_text.KT).join(' and '),
(0,numbers.nd)(questions),
allWrong === null ? '' : rate(allWrong[0]),
allWrong === null ? '' : rate(allWrong[1]),
allWrong === null ? '' : (0,numbers.sp)(p),
(0,numbers.nd)(models.filter(({ differs }) => differs).length),
]),
}),
],
};
};
function rate({ rate: share, interval }) {
return `${(0,numbers.KN)(share, 1)}% (${(0,figures.Be)(interval)})`;
}
;
const luck = ({ certificate, diagnostics }) => {
if (diagnostics === null)
return null;
const blocks = (0,model_blocks.qN)((0,diagnosis.H_)(diagnostics, certificate), (0,diagnosis.y1)(diagnostics));
return blocks.length === 0 ? null : { id: 'luck', title: 'How much is luck', blocks };
};
var method = __webpack_require__(5223);
;
const models = ({ certificate }) => {
const shown = certificate.models;
const isScore = certificate.measure === 'score';
const kind = isScore ? 'score' : certificate.gain.method === 'samples' ? 'draws' : 'right';
const { complete } = certificate.queries;
const someUnanswered = shown.some((model) => unanswered(model.unanswered) !== '');
const columns = [
{ head: 'Model', kind: 'name', sortable: true },
{ head: isScore ? 'Mean score' : 'Right', kind: 'number', sortable: true, sorted: 'descending' },
{ head: `${(0,words.WB)(certificate.confidence)}% interval`, kind: 'number' },
{ head: '', kind: 'picture' },
{ head: REST[kind], kind: 'number', sortable: true },
...(someUnanswered ? [{ head: 'No verdict', kind: 'word', sortable: true }] : []),
];
return {
id: 'models',
title: `Models (${(0,numbers.nd)(shown.length)})`,
blocks: (0,model_blocks.tp)({
id: 'models-table',
caption: `${shareText(certificate)} The dashed line is what a perfect choice among them reaches.`,
columns,
rows: shown.map((model) => [
(0,model_text.KT)(model.name),
`${(0,numbers.KN)(model.accuracy)}%`,
(0,figures.Be)(model.interval),
{ point: model.accuracy, interval: model.interval },
isScore ? (0,numbers.KN)(model.rescues / complete) : (0,numbers.nd)(model.rescues),
...(someUnanswered ? [unanswered(model.unanswered)] : []),
]),
lines: { ceiling: certificate.ceiling.point },
stacks: true,
}),
};
};
const REST = {
right: 'Wrong where another is right',
draws: 'Wrong where another draw is right',
score: 'Short of the best score, points',
};
function shareText({ measure, queries, weights }) {
const asked = (0,numbers.hS)(queries.complete, 'question', 'questions');
if (measure === 'score')
return `Mean score of each model on the ${asked}.`;
return weights === null
? `Share that each model gets right of the ${asked}.`
: `Share of the traffic that each model gets right, by ${asked}.`;
}
function unanswered({ errors, unscored, absent }) {
const parts = [
errors > 0 ? (0,numbers.hS)(errors, 'error', 'errors') : '',
unscored > 0 ? `${(0,numbers.nd)(unscored)} unscored` : '',
absent > 0 ? `${(0,numbers.nd)(absent)} absent` : '',
];
return parts.filter((part) => part !== '').join(', ');
}
var model_measured = __webpack_require__(889);
;
function realisedText({ folds, headroom, realised, tried }, confidence) {
const trained = realised.filter(({ heldOut, kind }) => heldOut && kind !== 'ensemble');
const best = trained[0];
const perfect = `A perfect choice among the answers would gain ${(0,numbers.KN)(headroom, 1)} points`;
if (folds.count === 0 || best === undefined)
return `${perfect}; no policy could be trained on these results.`;
const choice = tried <= 2 || best.jointLower === null
? tried === 2
? ' It is the better of 2 that were tried.'
: ''
: ` It is the best of ${(0,numbers.nd)(tried)} that were tried, for which less is shown: at least ${(0,numbers.KN)(best.jointLower, 1, 'down')} (one-sided ${(0,words.WB)(confidence)}%).`;
return `${perfect}; the best policy that was trained and measured here gains ${(0,figures.x8)(best.gain)} (${(0,figures.y1)(best.interval)}): ${(0,model_text.KT)(best.name)}.${choice}`;
}
function triplesText({ by, triples }) {
if (triples === null)
return '';
const which = `${triples.sampled ? 'a sample of ' : ''}${(0,numbers.hS)(triples.count, 'triple', 'triples')}`;
const votes = `Among ${which} of models, ${triples.shareLosing === 1 ? '100' : (0,numbers.KN)(triples.shareLosing, 1)}% vote worse than their own best member; the vote gains ${(0,numbers.KN)(triples.meanGain, 1)} points on average.`;
const counting = by === 'answers' ? ' Majorities of right answers were counted.' : '';
const rho = triples.slopeOnRho;
if (rho === null)
return votes + counting;
const slope = `With the same possible gain, 0.1 more correlation between the three goes with ${(0,figures.x8)(rho.estimate / 10, 2)} points${slopeRange(rho)}.`;
return `${votes}${counting} ${slope}`;
}
function slopeRange({ interval }) {
if (interval === null)
return '';
const [low, high] = interval;
return ` (${(0,numbers.KN)(low / 10, 2, 'down')} to ${(0,numbers.KN)(high / 10, 2, 'up')})`;
}
function selfMoaText({ model, rhoBetween, rhoWithin, votes }) {
const last = votes.at(-1);
const result = `A vote of ${last.k} samples of ${(0,model_text.KT)(model)} is right on ${(0,numbers.KN)(last.selfAccuracy, 1)}%, one sample each of ${last.k} models of similar accuracy on ${(0,numbers.KN)(last.mixedAccuracy, 1)}%: a difference of ${(0,figures.x8)(last.difference)} points (${(0,figures.y1)(last.interval)}).`;
const start = `Single samples start from ${(0,numbers.KN)(last.selfSingle, 1)} and ${(0,numbers.KN)(last.mixedSingle, 1)}%.`;
if (rhoWithin === null || rhoBetween === null)
return `${result} ${start}`;
return `${result} ${start} Errors correlate at ${rhoWithin.toFixed(2)} within the model and at ${rhoBetween.toFixed(2)} between models.`;
}
function picksText(picks, certificate) {
const reference = (0,words.n5)(certificate);
const { accuracyElsewhere, accuracyThere, queries, singleBestElsewhere, toSingleBest } = picks;
const odd = [
picks.unknownModel > 0 ? `${(0,numbers.hS)(picks.unknownModel, 'pick', 'picks')} of models that are not in the pool` : '',
picks.notLogged > 0 ? `${(0,numbers.hS)(picks.notLogged, 'question', 'questions')} without a logged pick` : '',
].filter((text) => text !== '');
const leftOut = odd.length === 0 ? '' : ` Left out: ${odd.join(', ')}.`;
if (toSingleBest === null)
return `${(0,model_text.KT)(picks.name)} picked no model of the pool.${leftOut}`;
const sent = `${(0,model_text.KT)(picks.name)} sent ${(0,numbers.KN)(toSingleBest, 1)}% of ${(0,numbers.hS)(queries, 'question', 'questions')} to ${reference}`;
const there = accuracyThere === null ? '' : ` and was right on ${(0,numbers.KN)(accuracyThere, 1)}% of them`;
const elsewhere = accuracyElsewhere === null
? ''
: ` Elsewhere it was right on ${(0,numbers.KN)(accuracyElsewhere, 1)}%, where ${reference} is on ${(0,numbers.KN)(singleBestElsewhere, 1)}%.`;
return `${sent}${there}.${elsewhere}${leftOut}`;
}
;
const policies = (evaluation) => {
const { certificate, policies: found } = evaluation;
const measured = (0,model_measured.E)(evaluation);
return {
id: 'policies',
title: measured.length === 0
? 'What could be reached'
: `What votes, routers and cascades reach (${(0,numbers.nd)(measured.length)})`,
blocks: [
...(0,model_blocks.FY)(found === null ? '' : realisedText(found, certificate.confidence)),
...policyTable(certificate, measured),
...(found === null ? [] : details(found, certificate)),
],
};
};
function policyTable(certificate, measured) {
const { gain, minGain, singleBest, confidence } = certificate;
const [someCost, someLatency, someCounts] = [
measured.some(({ cost }) => cost !== null),
measured.some(({ latency }) => latency !== null),
measured.some(({ won }) => won !== null),
];
const optional = [
[someCounts, { head: 'Better on / worse on', kind: 'number' }],
[someCost, { head: 'Dollars an answer', kind: 'number', sortable: true }],
[someLatency, { head: 'Seconds', kind: 'number', sortable: true }],
];
const row = (cells, extra) => [
...cells,
...extra.filter((_, i) => optional[i][0]),
];
return (0,model_blocks.tp)({
id: 'policies-table',
caption: `Gain over ${(0,words.n5)(certificate)} on the same questions, in points. The dashed line is the gain asked for (${(0,figures.JA)(minGain)}).`,
columns: [
{ head: 'Policy', kind: 'name', sortable: true },
{ head: 'Right', kind: 'number', sortable: true },
{ head: 'Gain', kind: 'number', sortable: true },
{ head: `${(0,words.WB)(confidence)}% interval`, kind: 'number' },
{ head: '', kind: 'picture' },
...optional.filter(([known]) => known).map(([, column]) => column),
],
rows: [
row([
{ text: (0,model_text.KT)(singleBest.name), note: (0,words.n5)(certificate) },
`${(0,numbers.KN)(singleBest.accuracy)}%`,
'0',
'',
{ point: 0, interval: null },
], ['', '', '']),
...measured.map((policy) => row([
{ text: (0,model_text.KT)(policy.name), ...(policy.note === '' ? {} : { note: policy.note }) },
`${(0,numbers.KN)(policy.accuracy)}%`,
(0,figures.x8)(policy.gain),
policy.interval === null ? '' : (0,figures.y1)(policy.interval),
{ point: policy.gain, interval: policy.interval },
], [
policy.won === null ? '' : `${(0,numbers.nd)(policy.won)} / ${(0,numbers.nd)(policy.lost)}`,
policy.cost === null ? '' : (0,numbers.I1)(policy.cost, 2),
policy.latency === null ? '' : (0,numbers.I1)(policy.latency, 2),
])),
row([
{ text: 'A perfect choice', note: 'what returns a model\u2019s answer can gain no more; each limit one-sided' },
`${(0,numbers.KN)(certificate.ceiling.point)}%`,
(0,figures.x8)(gain.point),
(0,figures.Hq)(gain, minGain),
{ point: gain.point, interval: [gain.lower, gain.upper], limit: true },
], ['', '', '']),
],
lines: { zero: 0, asked: minGain, ceiling: gain.point },
stacks: true,
});
}
function details(found, certificate) {
return [
...(0,model_blocks.qN)(triplesText(found.votes), found.selfMoa === null ? '' : selfMoaText(found.selfMoa), ...found.routers.map((picks) => picksText(picks, certificate)), found.realised.length === 0 ? '' : (0,words.xg)(found)),
...(0,model_blocks.TM)('What could not be measured, and why', (0,model_blocks.p_)(found.notes)),
...(found.selfMoa === null ? [] : selfMoaTable(found.selfMoa, certificate.confidence)),
...cascadeTable(found.cascades),
];
}
function selfMoaTable({ votes }, confidence) {
return (0,model_blocks.TM)('Samples of one model against several models, by number of voters', (0,model_blocks.tp)({
id: 'self-moa',
caption: 'Share of the questions that the vote gets right, and the difference in points.',
columns: (0,model_blocks.Vd)('Voters', 'One model', 'Several models', 'Difference', `${(0,words.WB)(confidence)}% interval`, 'Questions').map((column) => ({ ...column, kind: 'number' })),
rows: votes.map(({ k, selfAccuracy, mixedAccuracy, difference, interval, queries }) => [
(0,numbers.nd)(k),
`${(0,numbers.KN)(selfAccuracy, 1)}%`,
`${(0,numbers.KN)(mixedAccuracy, 1)}%`,
(0,figures.x8)(difference),
(0,figures.y1)(interval),
(0,numbers.nd)(queries),
]),
}));
}
function cascadeTable(cascades) {
return (0,model_blocks.TM)(`Cascades (${(0,numbers.nd)(cascades.length)})`, (0,model_blocks.tp)({
id: 'cascades',
caption: 'A cheap model answers, and where it is not sure a stronger one is asked. The advantage is over asking the stronger one as often at random.',
columns: [
{ head: 'Cheap model', kind: 'name' },
{ head: 'Stronger model', kind: 'word' },
{ head: 'Confidence', kind: 'word' },
...['AUC', 'Escalated', 'Right', 'Advantage, points', 'Interval', 'Least escalation'].map((head) => ({
head,
kind: 'number',
})),
],
rows: cascades.map((cascade) => [
(0,model_text.KT)(cascade.cheap),
(0,model_text.KT)(cascade.strong),
cascade.signal === 'logged' ? 'logged' : 'agreement of its own answers',
cascade.auc.toFixed(2),
`${(0,numbers.KN)(cascade.escalated, 1)}%`,
`${(0,numbers.KN)(cascade.accuracy, 1)}%`,
(0,figures.x8)(cascade.advantage),
cascade.advantageInterval === null ? '' : (0,figures.y1)(cascade.advantageInterval),
`${(0,numbers.KN)(cascade.volumeCeiling, 1)}%`,
]),
}));
}
;
const pricedRouters = ({ saving }) => {
if (saving === null || saving.routers.length === 0)
return null;
const { routers } = saving;
return {
id: 'priced-routers',
title: 'Routers at a price of accuracy',
blocks: [...(0,model_blocks.FY)(HOW), curveOf(bestOver(routers), saving), ...priced_routers_numbers(routers), ...priced_routers_pairs(routers)],
};
};
const HOW = 'Each question goes to the model with the largest chance to be right there, less a price times what the model costs. The curve has every price, on held-out questions. What a router saves at the price that was chosen for it, on the training questions of each fold, is said above under its name with \u201cpriced\u201d. Routers trained here are counted at what they pick: to read a question costs them next to nothing.';
function priced_routers_numbers(routers) {
return (0,model_blocks.TM)('The numbers of this chart, of each router', (0,model_blocks.tp)({
id: 'priced-routers-table',
caption: 'The price is in points of accuracy for the cost of one answer of the reference. The mixture is the best random mixture of two models at the same cost.',
columns: (0,model_blocks.Vd)('Router', 'Price, points', 'Saves', 'Right', 'Over a mixture, points'),
rows: routers.flatMap(({ curve, name }) => distinct(curve).map(({ accuracy, overMixture, price, saving }) => [
(0,model_text.KT)(name),
(0,numbers.I1)(100 * price, 3),
`${(0,numbers.KN)(saving)}%`,
`${(0,numbers.KN)(accuracy)}%`,
overMixture === null ? '' : (0,figures.x8)(overMixture),
])),
}));
}
function priced_routers_pairs(routers) {
const known = routers.flatMap(({ name, pair }) => (pair === null ? [] : [{ name, pair }]));
const [first] = known;
if (first === undefined)
return [];
const { strong, weak } = first.pair;
return (0,model_blocks.tp)({
id: 'router-pairs',
caption: `The figures of RouteLLM for ${(0,model_text.KT)(strong)} (strong) and ${(0,model_text.KT)(weak)} (weak), held out. PGR is the share of the gap between the two that is recovered, APGR its average over all shares of calls to the strong one, and CPT the least share of calls at which so much is recovered.`,
columns: (0,model_blocks.Vd)('Router', 'APGR', 'CPT(50%)', 'CPT(80%)', 'PGR at half of the calls'),
rows: [
...known.map(({ name, pair }) => [
(0,model_text.KT)(name),
pair.apgr.toFixed(3),
`${(0,numbers.KN)(pair.cpt50)}%`,
`${(0,numbers.KN)(pair.cpt80)}%`,
`${(0,numbers.KN)(pair.pgr[4].recovered)}%`,
]),
['calls spread at random', '0.500', '50.0%', '80.0%', '50.0%'],
],
});
}
function curveOf({ curve, name }, { referenceAccuracy }) {
const points = distinct(curve).sort((a, b) => a.cost - b.cost);
const said = ({ saving }, right) => `${(0,figures.x8)(right - referenceAccuracy)} points at ${(0,numbers.KN)(1 - saving, 0)}% of the cost`;
const at = (point, right) => ({
x: 100 * (1 - point.saving),
y: 100 * (right - referenceAccuracy),
says: said(point, right),
});
return {
kind: 'lines',
id: 'price-curve',
title: `What is traded by the ${name}`,
finding: `From ${said(points[0], points[0].accuracy)} to ${said(points.at(-1), points.at(-1).accuracy)}.`,
x: 'Cost, % of that of the reference',
y: 'Right, points against the reference',
series: [
{
name: 'router, on held-out questions',
stroke: 'main',
points: points.map((point) => at(point, point.accuracy)),
},
{
name: 'random mixture of two models',
stroke: 'second',
points: points.flatMap((point) => point.overMixture === null ? [] : [at(point, point.accuracy - point.overMixture)]),
},
],
reference: { y: 0, name: 'as often right as the reference' },
};
}
function bestOver(routers) {
const most = ({ curve }) => Math.max(...curve.map(({ overMixture }) => overMixture ?? -1));
return routers.reduce((best, next) => (most(next) > most(best) ? next : best));
}
function distinct(curve) {
return curve.filter(({ accuracy, cost }, i) => i === 0 || accuracy !== curve[i - 1].accuracy || cost !== curve[i - 1].cost);
}
;
const router = ({ certificate, diagnostics }) => {
const found = diagnostics?.routerCeiling;
if (!found)
return null;
const rows = [
{ name: 'The best possible router', note: 'sees the question alone', gain: found.gain },
{ name: 'A perfect choice', note: 'sees the answers', gain: certificate.gain },
];
return {
id: 'router',
title: 'What a router could gain',
blocks: [
...(0,model_blocks.qN)((0,diagnosis.LE)(found, certificate.clusters !== null), (0,diagnosis.uw)(diagnostics)),
...(0,model_blocks.tp)({
id: 'router-table',
caption: `Gain over ${(0,words.n5)(certificate)}, in points, with one-sided limits.`,
columns: [
{ head: 'Policy', kind: 'name' },
{ head: 'At least', kind: 'number' },
{ head: 'At most', kind: 'number' },
{ head: '', kind: 'picture' },
],
rows: rows.map(({ name, note, gain }) => [
{ text: name, note },
(0,numbers.$s)(Math.max(0, gain.lower), 'down', certificate.minGain),
(0,numbers.$s)(gain.upper, 'up', certificate.minGain),
{ point: gain.point, interval: [gain.lower, gain.upper], limit: true },
]),
lines: { zero: 0, asked: certificate.minGain },
stacks: true,
}),
],
};
};
var samples_text = __webpack_require__(9400);
;
const samples = ({ certificate, samples: found }) => {
if (found === null || found.length === 0)
return null;
const { minGain } = certificate;
return {
id: 'samples',
title: 'Several draws of one model',
blocks: [
...(0,model_blocks.qN)(...found.slice(0, 3).map((each) => `${(0,model_text.KT)(each.model)}: ${(0,samples_text.T)(each, minGain)}.`), ...found
.flatMap(({ selectors }) => selectors)
.map(({ name, gain, regret }) => `${(0,model_text.KT)(name)} gains ${(0,figures.x8)(gain.point)} points over one draw and falls ${(0,numbers.KN)(regret.point, 1)} short of a perfect choice (${(0,figures.y1)([regret.lower, regret.upper])}).`)),
...(0,model_blocks.tp)({
id: 'samples-table',
caption: 'Of k draws some, all or most are right; the gain of the best of k over one draw, with one-sided limits.',
columns: (0,model_blocks.Vd)('Model', 'k', 'pass@k', 'pass^k', 'majority', 'Best of k, points', 'Limits'),
rows: found.flatMap(({ curve, model }) => curve.map(({ gain, k, majority, passAtK, passHatK }) => [
(0,model_text.KT)(model),
String(k),
`${(0,numbers.KN)(passAtK)}%`,
`${(0,numbers.KN)(passHatK)}%`,
`${(0,numbers.KN)(majority)}%`,
(0,figures.x8)(gain.point),
(0,figures.Hq)(gain, minGain),
])),
}),
],
};
};
var saving_text = __webpack_require__(1807);
;
const saving = ({ saving: found }) => {
if (found === null)
return null;
const { ceiling, policies, reference, switch: to } = found;
const row = (what, saved, loss, over) => [
what,
`${(0,numbers.KN)(saved[0])}%`,
`${(0,numbers.KN)(saved[1], 1, 'down')}%`,
(0,figures.x8)(-loss[0]),
(0,numbers.KN)(loss[1], 1, 'up'),
over === null ? '' : (0,figures.x8)(over[0]),
over === null ? '' : (0,figures.y1)([over[1], over[2]]),
];
return {
id: 'saving',
title: 'What can be saved',
blocks: [
...(0,model_blocks.FY)((0,saving_text.GQ)(found)),
...(0,model_blocks.tp)({
id: 'saving-table',
caption: `Instead of ${(0,model_text.KT)(reference)}, as shares of its cost; each limit one-sided. The mixture is the best random mixture of two models at the same cost.`,
columns: (0,model_blocks.Vd)('Instead', 'Saves', 'At least', 'Right, points', 'Loses at most', 'Over a mixture, points', 'Limits of that'),
rows: [
...(to === null ? [] : [row((0,model_text.KT)(to.model), to.saving, to.loss, null)]),
...[...policies]
.sort((a, b) => b.saving[0] - a.saving[0])
.map((policy) => row((0,model_text.KT)(policy.name), policy.saving, policy.loss, policy.overMixture)),
],
}),
...(0,model_blocks.FY)(ceiling === null
? ''
: `A perfect choice among the answers, which sees what is right, would save ${(0,numbers.KN)(ceiling.point, 0, 'down')}% (at most ${(0,numbers.KN)(ceiling.upper, 0, 'up')}%).`),
],
};
};
;
const ALL = [
comparison,
policies,
all_wrong.f,
models,
contributions,
groups,
formats,
fewModels,
correlation,
luck,
router,
samples,
saving,
pricedRouters,
cost,
judges,
selfCheck,
method.E,
inputs.Q,
];
function sectionsOf(evaluation, showText = false) {
return ALL.map((section) => section(evaluation, showText)).filter((section) => section !== null);
}
}),
4733:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Q: () => ( inputs),
Z: () => ( readTexts)
});
var _base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3650);
var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6907);
var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7650);
var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9668);
const MAX_FILES = 1000;
const inputs = (evaluation) => {
const { files, setAside } = evaluation;
return {
id: 'inputs',
title: 'What was read and what was left out',
blocks: [
...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__ .p_)([
...readTexts(evaluation),
...setAside.slice(0, MAX_FILES).map(({ path, why }) => `Not read: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT)(path)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .iU)(why)}`),
]),
...rest(setAside.length - MAX_FILES, 'not read'),
...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__ .TM)(`Files read (${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .nd)(files.length)})`, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__ .tp)({
id: 'files',
caption: 'Files and what they held.',
columns: FILE_COLUMNS,
rows: files.slice(0, MAX_FILES).map(fileRow),
})),
...rest(files.length - MAX_FILES, 'read'),
],
};
};
function readTexts(evaluation) {
const { certificate, warnings } = evaluation;
const { total, complete } = certificate.queries;
return [
`Questions: ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .nd)(total)} read, ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .nd)(complete)} answered by every model of the pool.`,
ensemblesText(evaluation),
...warnings.map(_text_js__WEBPACK_IMPORTED_MODULE_0__ .iU),
(0,_words_js__WEBPACK_IMPORTED_MODULE_1__ .qq)(certificate),
].filter((text) => text !== '');
}
function ensemblesText({ certificate, settings }) {
const { ensembles } = certificate;
if (ensembles.length === 0)
return '';
const names = ensembles.map(({ name }) => name);
return `Taken as ensembles, compared with the models and not counted among them (\`ensembles\`: ${settings.ensembles.map(_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT).join(', ')}): ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KE)(names, 20)}.`;
}
const FILE_COLUMNS = [
{ head: 'File', kind: 'name', sortable: true },
{ head: 'Format', kind: 'word', sortable: true },
{ head: 'Models', kind: 'word', sortable: true },
...['Records', 'Errors', 'Unscored', 'Missing'].map((head) => ({ head, kind: 'number', sortable: true })),
{ head: 'Notes', kind: 'text' },
];
function fileRow(file) {
const setAside = file.setAside.map(({ what, count }) => `set aside: ${what}${count > 1 ? ` (${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .nd)(count)})` : ''}`);
const notes = [...(file.reading === undefined ? [] : [file.reading]), ...file.warnings, ...setAside];
return [
(0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT)(file.path),
file.format,
file.models.length === 1 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .KT)(file.models[0]) : (0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .nd)(file.models.length),
...[file.records, file.errors, file.unscored, file.missing].map(_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .nd),
notes.map(_text_js__WEBPACK_IMPORTED_MODULE_0__ .iU).join('; '),
];
}
function rest(count, what) {
return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__ .FY)(count > 0 ? `\u2026 and ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .hS)(count, 'file', 'files')} more ${what}: see \`certificate.json\`.` : '');
}
}),
5223:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
O: () => ( bounds),
E: () => ( method)
});
var version = __webpack_require__(9780);
var table = __webpack_require__(5788);
var report_escape = __webpack_require__(9924);
;
function recomputing(settings) {
const flags = table.or.filter(({ name }) => name !== 'results').flatMap((setting) => {
const values = setting.kind.write((0,table.RP)(setting, settings));
return values.join() === setting.default ? [] : values.map((value) => shellWord(`--${setting.name}=${value}`));
});
const { patterns } = settings.artifacts;
const results = patterns.length > 0 ? [...settings.results, 'FOLDER'] : settings.results;
const dashed = results.some((path) => path.startsWith('-')) ? ['--'] : [];
const words = ['beta-certificate', ...flags, ...dashed, ...results.map(shellWord)];
return {
artifacts: patterns.length === 0
? null
: 'The results came from workflow artifacts: download them first, and put their folder in the place of FOLDER.',
command: words.join(' '),
fromOutcomes: `The outcomes as they were counted are in \`outcomes.csv\` beside this page: itself a valid input, which gives the same certificate with the same \`min-gain\`, \`confidence\`, \`baseline-model\`, \`ensembles\`, \`min-coverage\` and \`count-as-wrong\`.${settings.weights.length === 0 ? '' : ' Weights need the results themselves: they say which group a question is in.'}${settings.adjudications === undefined ? '' : ' Adjudications need the results themselves: they hold the questions that were judged.'}`,
};
}
function shellWord(text) {
if (/^[\w@%+=:,./-]+$/.test(text))
return text;
if ((0,report_escape.RK)(text, Infinity) === text)
return `'${text.replaceAll("'", "'\\''")}'`;
const bytes = [...new TextEncoder().encode(text)].map((byte) => byte >= 0x20 && byte < 0x7f && byte !== 0x27 && byte !== 0x5c
? String.fromCharCode(byte)
: `\\${byte.toString(8).padStart(3, '0')}`);
return `$'${bytes.join('')}'`;
}
var blocks = __webpack_require__(6907);
var words = __webpack_require__(9668);
;
const method = (evaluation) => {
const { certificate, settings } = evaluation;
const { artifacts, command, fromOutcomes } = recomputing(settings);
return {
id: 'method',
title: 'Method, settings, and how to compute it again',
blocks: [
...(0,blocks.FY)(certificate.measure === 'score' ? words.wi : words.OO),
...(0,blocks.FY)((0,words.Fv)(certificate)),
...(0,blocks.FY)(whyTheLimitsHold(certificate)),
...bounds(evaluation),
...(0,blocks.FY)((0,words.JV)(settings)),
{ kind: 'paragraph', text: 'To compute it again', heading: true },
...(0,blocks.FY)(artifacts ?? ''),
{ kind: 'code', text: command },
...(0,blocks.FY)(fromOutcomes),
...(0,blocks.FY)(`\u03b2 certificate ${version.x}, seed ${settings.seed}. Same results, settings and version: the same bytes.`),
],
};
};
function bounds({ certificate }) {
return (0,blocks.tp)({
id: 'bounds',
caption: 'Every upper bound on the gain; the certificate uses one of them.',
columns: [
{ head: 'Upper bound on the gain', kind: 'name' },
{ head: 'Points', kind: 'number' },
{ head: 'What it is', kind: 'word' },
],
rows: (0,words.yV)(certificate),
});
}
const WHY_INDEPENDENT = 'Why the bounds hold: for each model, count the questions that it gets wrong and another gets right. Each count is binomial, so Clopper and Pearson\u2019s exact limits hold for its share, and the largest gain is the smallest of these shares. The lower limit needs no correction for the choice of a model: whichever model truly has the smallest share, its count is no smaller than the smallest seen. The upper limit of a baseline named in advance needs none either; otherwise the chance of error is shared among the models that could still be the best (Berger and Boos 1994).';
function whyTheLimitsHold({ clusters, gain, weights }) {
if (weights !== null)
return WHY_WEIGHTED;
if (clusters === null && gain.bounds !== null)
return WHY_INDEPENDENT;
const [units, also] = clusters === null
? [
'one question after the other',
'That holds whatever the scores or the draws are, as long as the questions are independent.',
]
: ['whole clusters, one after the other', 'That holds whatever the questions of a cluster have in common.'];
return `Why the limits of the gain hold: bets are laid on ${units}, against the claim that the gain is at least (or at most) some value. If the claim were true, the capital would not grow on average, so it seldom grows to a multiple of what it was (Ville\u2019s inequality); a claim against which it does is rejected. ${also}`;
}
const WHY_WEIGHTED = 'Why the limits of the gain hold: bets are laid in rounds, each with questions of every group, against the claim that the gain over the traffic is at least (or at most) some value; every group has the share of the bets that it has of the traffic. If the claim were true, the capital would not grow on average, so it seldom grows to a multiple of what it was (Ville\u2019s inequality); a claim against which it does is rejected. Shares are taken as known. Few questions of a group with a large share make the limits wide, however many there are of others.';
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
