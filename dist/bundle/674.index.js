export const id = 674;
export const ids = [674];
export const modules = {
9674:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
allWrongCsv: () => ( allWrongCsv),
certificateJson: () => ( certificateJson),
outcomesCsv: () => ( outcomesCsv)
});
var bits = __webpack_require__(674);
var natural_order = __webpack_require__(3176);
var settings_settings = __webpack_require__(7312);
var version = __webpack_require__(9780);
var audit_item_text = __webpack_require__(5745);
var model_text = __webpack_require__(7650);
;
const MAX_ITEMS = 5000;
function auditDocument(audit) {
const kept = new Set([
...audit.items.filter((item) => item.class !== 'unexplained'),
...audit.items.filter((item) => item.class === 'unexplained'),
].slice(0, MAX_ITEMS));
const items = audit.items
.filter((item) => kept.has(item))
.map((item) => ({ ...item, evidence: (0,model_text.wh)((0,audit_item_text.e6)(item, false)) }));
return { ...audit, items, itemsLeftOut: audit.items.length - items.length };
}
var cautions_text = __webpack_require__(9599);
var errors = __webpack_require__(5145);
var numbers = __webpack_require__(3650);
var report_escape = __webpack_require__(9924);
;
const NO_DIAGNOSTICS = {
pairwise: null,
regime: null,
poolCurve: null,
fewModels: null,
slices: null,
routerCeiling: null,
thinned: null,
luckFloor: null,
chance: null,
allDraws: null,
contributions: null,
recall: null,
similarity: null,
};
function shortened(_key, value) {
return typeof value === 'number' ? (0,numbers.Oj)(value) : value;
}
function certificateJson(evaluation) {
const { certificate, decision, settings } = evaluation;
const { confidence, minGain, verdict, ...rest } = certificate;
const document = {
schema: 'beta-certificate/1',
version: version.x,
verdict,
passed: decision.passed,
failures: decision.failures,
confidence,
looks: { budget: settings.looks, confidence: settings.confidence },
minGain,
...rest,
samples: evaluation.samples,
saving: evaluation.saving,
...(evaluation.diagnostics ?? NO_DIAGNOSTICS),
audit: evaluation.audit === null ? null : auditDocument(evaluation.audit),
adjudicated: evaluation.adjudicated,
policies: evaluation.policies === null
? null
: { ...evaluation.policies, judges: evaluation.judges, formats: evaluation.formats },
regression: evaluation.regression,
selfCheck: evaluation.selfCheck,
excludedModels: evaluation.excluded,
settings: (0,settings_settings.bJ)(settings),
inputs: evaluation.files,
setAside: evaluation.setAside,
warnings: [...evaluation.cautions.map((caution) => (0,model_text.wh)((0,cautions_text.z)(caution), errors.hD)), ...evaluation.warnings],
};
return `${JSON.stringify(document, shortened, 2)}\n`;
}
function* outcomesCsv(evaluation) {
const { matrix, columns, graded } = evaluation;
const { universe, weights } = matrix;
if (graded.samples !== undefined) {
yield* drawsCsv(evaluation, graded.samples);
return;
}
const cell = cellsOf(evaluation);
const rows = [];
(0,bits.qs)(universe, (row) => rows.push({ id: matrix.id(row), row }));
const inOrder = (a, b) => (0,natural_order.u)(a.id, b.id);
if (rows.some((entry, i) => i > 0 && inOrder(rows[i - 1], entry) > 0))
rows.sort(inOrder);
const grouped = weights !== null && rows.every(({ id }) => id.startsWith('pattern:'));
const head = [
...(grouped ? [] : ['query_id']),
...(weights === null ? [] : ['count']),
...columns.map(({ name }) => name),
];
let chunk = `${head.map(report_escape.rK).join(',')}\n`;
for (const { id, row } of rows) {
if (!grouped)
chunk += `${(0,report_escape.rK)(id)},`;
if (weights !== null)
chunk += `${weights[row]},`;
for (let i = 0; i < columns.length; i++)
chunk += (i === 0 ? '' : ',') + cell(columns[i], row);
chunk += '\n';
if (chunk.length > 1 << 16) {
yield chunk;
chunk = '';
}
}
yield chunk;
}
function* drawsCsv({ matrix, columns }, { name, draws, right }) {
const rows = [];
(0,bits.qs)(matrix.universe, (row) => rows.push({ id: matrix.id(row), row }));
yield 'query_id,model,repeat,outcome\n';
for (const { id, row } of rows.sort((a, b) => (0,natural_order.u)(a.id, b.id))) {
let chunk = '';
for (const column of columns) {
const cells = `${(0,report_escape.rK)(id)},${(0,report_escape.rK)(column.name)}`;
if (column.name === name)
for (let k = 0; k < draws[row]; k++)
chunk += `${cells},${k},${k < right[row] ? 1 : 0}\n`;
const other = column.name === name && draws[row] > 0 ? '' : cellOf(column, row);
if (other !== '')
chunk += `${cells},0,${other}\n`;
}
yield chunk;
}
}
function cellsOf({ graded, settings }) {
const { scores } = graded;
if (scores === undefined)
return cellOf;
const [low, high] = settings.scoreRange;
return (column, row) => {
const score = scores.get(column.name)[row];
return Number.isNaN(score) ? cellOf(column, row) : String(Math.min(high, low + score * (high - low)));
};
}
function cellOf(column, row) {
if ((0,bits.c0)(column.graded, row))
return (0,bits.c0)(column.right, row) ? '1' : '0';
if ((0,bits.c0)(column.errored, row))
return 'error';
return (0,bits.c0)(column.unscored, row) ? 'unscored' : '';
}
function allWrongCsv({ matrix }) {
const rows = [
...matrix.ids(matrix.allWrong).map((id) => `${(0,report_escape.rK)(id)},${matrix.models.length},all-wrong`),
...matrix.ids(matrix.partialAllWrong).map((id) => `${(0,report_escape.rK)(id)},,partial`),
];
return `${['query_id,models_wrong,kind', ...rows].join('\n')}\n`;
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
})
};
