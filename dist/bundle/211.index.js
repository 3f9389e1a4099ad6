export const id = 211;
export const ids = [211,748];
export const modules = {
2238:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
t: () => ( certifyCounts)
});
var _base_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3650);
var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
var _stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1946);
var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7055);
var _estimate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4244);
var _level_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6358);
var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4817);
const MAX_QUERIES = 1e10;
function certifyCounts(counts, { confidence, minGain }) {
checkCounts(counts);
const { queries: n, allWrong, correct } = counts;
const delta = (0,_level_js__WEBPACK_IMPORTED_MODULE_3__ .e)(confidence);
const declared = correct.length === 1 ? 0 : undefined;
const gain = (0,_estimate_js__WEBPACK_IMPORTED_MODULE_2__ .a)((0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__ .LZ)(counts), n, declared, delta);
const lower = (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_4__ .Fk)(allWrong, n, delta);
const best = correct.reduce((most, count) => Math.max(most, count));
return {
confidence,
minGain,
verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__ .Vj)(gain, minGain),
queries: n,
models: correct.length,
singleBest: { correct: best, accuracy: best / n, declared: declared !== undefined },
allWrong: { count: allWrong, rate: allWrong / n, interval: (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_4__ .YP)(allWrong, n, delta), lower },
ceiling: { point: 1 - allWrong / n, upper: 1 - lower },
gain: {
...gain,
method: declared === undefined ? 'rescueBergerBoos' : 'rescueDeclared',
bounds: (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__ .Sp)(counts, delta, declared),
},
};
}
function checkCounts({ queries, allWrong, correct }) {
const wrong = [queries, allWrong, ...correct].find((count) => !Number.isSafeInteger(count) || count < 0);
if (wrong !== undefined)
throw impossible(`${wrong} is not a whole number from 0 on`);
if (correct.length === 0)
throw impossible('there are no right answers of any model');
if (queries === 0 || queries > MAX_QUERIES)
throw impossible(`the number of questions must lie between 1 and ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_6__ .nd)(MAX_QUERIES)}, not ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_6__ .nd)(queries)}`);
if (allWrong > queries)
throw impossible(`${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_6__ .nd)(allWrong)} of ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_6__ .hS)(queries, 'question', 'questions')} cannot be wrong`);
const rest = queries - allWrong;
const most = correct.reduce((a, b) => Math.max(a, b));
if (most > rest)
throw impossible(`every model got ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_6__ .nd)(allWrong)} of ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_6__ .hS)(queries, 'question', 'questions')} wrong, so no model can have ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_6__ .nd)(most)} right, but ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_6__ .nd)(rest)} at most`);
const sum = correct.reduce((a, b) => a + b);
if (correct.length > 1 && sum < rest)
throw impossible(`on each of the ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_6__ .nd)(rest)} other questions some model is right, and all models together have only ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_6__ .hS)(sum, 'right answer', 'right answers')}`);
}
function impossible(rule) {
return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`counts: ${rule}.`, 'Count the questions that all models got wrong, the questions that all models answered, and on these the right answers of each model.');
}
}),
7211:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
certify: () => ( certify),
certifyCounts: () => ( certifyCounts),
readResults: () => ( readResults),
renderMarkdown: () => ( renderMarkdown)
});
var errors = __webpack_require__(5145);
var certificate_counts = __webpack_require__(2238);
var level = __webpack_require__(6358);
var bits = __webpack_require__(674);
var files = __webpack_require__(9674);
var comment = __webpack_require__(2748);
var evaluate = __webpack_require__(8273);
var settings = __webpack_require__(7312);
var table = __webpack_require__(5788);
;
function settingsOf(options) {
const kinds = new Map(table.or.filter(({ name }) => !table.VH.has(name)).map(({ name, kind }) => [name, kind]));
for (const name of Object.keys(options)) {
if (!kinds.has(name))
throw new errors.yo(`there is no option ${(0,errors.hD)(name)}.`, 'docs/inputs.md lists all of them.');
}
return (0,settings.P$)((name) => {
const value = Object.hasOwn(options, name) ? options[name] : (0,table.HA)(name);
return typeof value === 'object' ? value.join(kinds.get(name)?.isRepeated === true ? '\n' : ',') : String(value);
});
}
;
function checkMatrix({ queries, models, counts }) {
const seen = new Set();
for (const [q, id] of queries.entries()) {
if (typeof id !== 'string' || id === '' || seen.has(id)) {
throw new errors.yo(`\`queries[${q}]\` is ${(0,errors.hD)(id)}.`, 'Give each question a text of its own.');
}
seen.add(id);
}
for (const [name, cells] of [...Object.entries(models), ...(counts === undefined ? [] : [['', counts]])]) {
const what = name === '' ? '`counts`' : `\`models\`: ${(0,errors.hD)(name)}`;
if (cells.length !== queries.length) {
throw new errors.yo(`${what} has ${cells.length} entries for ${queries.length} questions.`, 'Give one entry for each question; null stands for none.');
}
const isCell = name === '' ? isCount : isOutcome;
const wrong = cells.findIndex((cell) => !isCell(cell));
if (wrong !== -1) {
throw new errors.yo(`${what} has ${(0,errors.hD)(cells[wrong])} for the question ${(0,errors.hD)(queries[wrong])}.`, name === '' ? 'Give whole numbers from 1 on.' : 'Give true, false, a number, "error", "unscored" or null.');
}
}
}
function isOutcome(cell) {
return typeof cell === 'boolean' || cell === null || Number.isFinite(cell) || cell === 'error' || cell === 'unscored';
}
function isCount(count) {
return Number.isInteger(count) && count >= 1;
}
;
const SILENT = { file: () => undefined, stage: () => undefined };
const EVALUATIONS = new WeakMap();
async function certify(of, options = {}) {
const evaluation = isPaths(of) ? await evaluationOf(of, options) : await evaluationOfMatrix(of, options);
const certificate = JSON.parse((0,files.certificateJson)(evaluation));
EVALUATIONS.set(certificate, evaluation);
return certificate;
}
async function readResults(paths, options = {}) {
const { matrix, columns } = await evaluationOf(paths, { ...options, diagnostics: false });
const rows = [...(0,bits.Q6)(matrix.universe)];
const cell = (column, row) => {
if ((0,bits.c0)(column.graded, row))
return (0,bits.c0)(column.right, row);
if ((0,bits.c0)(column.errored, row))
return 'error';
return (0,bits.c0)(column.unscored, row) ? 'unscored' : null;
};
return {
queries: rows.map((row) => matrix.id(row)),
models: Object.fromEntries(columns.map((column) => [column.name, rows.map((row) => cell(column, row))])),
...(matrix.weights === null ? {} : { counts: rows.map((row) => matrix.weights[row]) }),
};
}
function renderMarkdown(certificate) {
const evaluation = EVALUATIONS.get(certificate);
if (evaluation === undefined)
throw new TypeError('renderMarkdown takes what certify returned, not a copy of it');
return (0,comment.commentLevels)(evaluation)[0]('');
}
const OF_COUNTS = ['confidence', 'looks', 'min-gain'];
function certifyCounts(counts, options = {}) {
const stranger = Object.keys(options).find((name) => !OF_COUNTS.includes(name));
if (stranger !== undefined)
throw new errors.yo(`${(0,errors.hD)(stranger)} says nothing about counts.`, `Give ${OF_COUNTS.join(', ')}, or results.`);
const { confidence, looks, minGain } = settingsOf({ ...options, results: 'counts' });
return (0,certificate_counts.t)(counts, { confidence: (0,level.D)(confidence, looks), minGain });
}
function isPaths(of) {
return typeof of === 'string' || Array.isArray(of);
}
function runContext() {
return { cwd: process.cwd(), environment: process.env, token: '' };
}
function evaluationOf(paths, options) {
const results = typeof paths === 'string' ? paths : paths.join('\n');
return (0,evaluate._)(settingsOf({ ...options, results }), runContext(), SILENT);
}
function evaluationOfMatrix(matrix, options) {
checkMatrix(matrix);
const settings = settingsOf({ ...options, results: 'matrix' });
const models = Object.entries(matrix.models);
return (0,evaluate.f)(function* () {
for (const [q, id] of matrix.queries.entries()) {
const count = matrix.counts?.[q];
for (const [model, cells] of models) {
const result = cells[q] ?? 'missing';
yield { model, id, result, line: q + 1, ...(count === undefined ? {} : { count }) };
}
}
}, settings, runContext(), SILENT);
}
}),
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
2748:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
commentLevels: () => ( commentLevels),
fullLevels: () => ( fullLevels)
});
var numbers = __webpack_require__(3650);
var version = __webpack_require__(9780);
var report_escape = __webpack_require__(9924);
var blocks = __webpack_require__(6907);
var model_changes = __webpack_require__(6964);
var audit_text = __webpack_require__(7028);
var sections_all = __webpack_require__(401);
var all_wrong = __webpack_require__(9865);
var inputs = __webpack_require__(4733);
var method = __webpack_require__(5223);
var model_summary = __webpack_require__(8400);
var model_text = __webpack_require__(7650);
var words = __webpack_require__(9668);
var report_readings = __webpack_require__(5170);
;
function markdownText(text) {
return (0,model_text.gj)(text, {
words: (words) => words,
name: report_escape.aY,
message: report_escape.em,
code: (name) => `\`${name}\``,
strong: (words) => `**${words}**`,
});
}
function foldedSections(sections, most) {
return sections.map(({ title, blocks }) => foldedText(title, markdownBlocks(blocks, most)));
}
function foldedText(title, content) {
return content === '' ? '' : `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
function markdownBlocks(blocks, most) {
return blocks
.map((block) => blockText(block, most))
.filter((text) => text !== '')
.join('\n\n');
}
function blockText(block, most) {
switch (block.kind) {
case 'paragraph':
return block.heading === true ? `**${markdownText(block.text)}**` : markdownText(block.text);
case 'list':
return block.items.map((item) => `- ${markdownText(item)}`).join('\n');
case 'code':
return (0,report_escape.DV)(block.text);
case 'table':
return most === 0 ? '' : tableText(block, most);
case 'folded':
return foldedText(block.title, markdownBlocks(block.blocks, most));
default:
return '';
}
}
function tableText({ columns, rows, allIn = 'certificate.json' }, most) {
const kept = columns.map(({ kind }) => kind !== 'picture');
const line = (cells) => `| ${cells.filter((_, i) => kept[i]).join(' | ')} |`;
const shown = rows.length <= most ? rows : rows.slice(0, most);
const text = [
line(columns.map(({ head }) => markdownText(head))),
line(columns.map(({ kind }) => (kind === 'number' ? '--:' : ':--'))),
...shown.map((row) => line(row.map(cellText))),
].join('\n');
const rest = rows.length - shown.length;
return rest > 0 ? `${text}\n\n\u2026 and ${(0,numbers.nd)(rest)} more in \`${allIn}\`.` : text;
}
function cellText(cell) {
if (cell === null)
return '';
if (typeof cell === 'string')
return markdownText(cell);
if (!('text' in cell))
return '';
return markdownText(cell.text) + (cell.note === undefined ? '' : ` (${markdownText(cell.note)})`);
}
;
const MAX_WARNINGS = 2;
const MAX_IDS = 5;
const COMMENT_ROWS = [10, 4, 0];
const FULL_ROWS = [Infinity, 100, 20];
const IN_EVIDENCE = ['policies', 'saving', 'samples', 'models', 'groups', 'few-models'];
function commentLevels(evaluation) {
const summary = (0,model_summary.Y)(evaluation);
return COMMENT_ROWS.map((most) => (stamp) => joined(opening(summary, stamp), most === 0 ? [] : folds(evaluation, summary, most)));
}
function fullLevels(evaluation) {
const summary = (0,model_summary.Y)(evaluation);
return [
...FULL_ROWS.map((most) => (stamp) => joined(opening(summary, stamp), [
...moreWarnings(summary).map((block) => markdownBlocks([block], most)),
...foldedSections((0,sections_all.sectionsOf)(evaluation), most),
])),
...commentLevels(evaluation),
];
}
function joined(head, parts) {
return `${[head, ...parts].filter((part) => part !== '').join('\n\n')}\n`;
}
function opening(summary, stamp) {
const { sign, heading, line, warnings, saving, picture, steps, changes, passed, gate, basis } = summary;
const parts = [
`### ${sign} ${markdownText(heading)}`,
markdownText(line),
...warnings.slice(0, MAX_WARNINGS).map((text) => `\u26a0\ufe0f ${markdownText(text)}`),
markdownText(saving),
picture === '' ? '' : (0,report_escape.DV)(picture),
changes.length === 0
? ''
: tableText({ columns: model_changes.FK, rows: changes.map(({ cells }) => cells) }, Infinity),
steps.length === 0 ? '' : `**Do next**\n${steps.map((step, i) => `${i + 1}. ${markdownText(step)}`).join('\n')}`,
[`Gate ${passed ? 'passed' : 'failed'}: ${markdownText(gate)}`, markdownText(basis), stamp]
.filter((text) => text !== '')
.join(' \u00b7 '),
];
return parts.filter((part) => part !== '').join('\n\n');
}
function folds(evaluation, summary, most) {
const sections = (0,sections_all.sectionsOf)(evaluation);
const evidence = sections.filter(({ id }) => IN_EVIDENCE.includes(id));
return [
foldedText('Evidence: policies, models, how many are enough', evidence.map((section) => withTitle(section, most)).join('\n\n')),
missed(evaluation, most),
foldedText('Method and settings', markdownBlocks(methodBlocks(evaluation, summary), most)),
];
}
function withTitle({ title, blocks }, most) {
const flat = blocks.flatMap((block) => block.kind === 'folded' ? block.blocks.filter(({ kind }) => kind === 'table').slice(0, 1) : [block]);
return `**${title}**\n\n${markdownBlocks(flat, most)}`;
}
function missed(evaluation, most) {
const { audit, certificate, adjudicated } = evaluation;
const { count, queries } = certificate.allWrong;
if (count === 0)
return '';
const suspects = (audit?.items ?? []).filter((item) => item.kind === 'all-wrong' && item.class !== 'unexplained');
const ids = [...new Set([...suspects.map(({ query }) => query), ...queries])];
const sentence = audit === null || adjudicated?.unsettled === 0 ? '' : (0,audit_text.d6)(audit, certificate);
return foldedText(`${(0,numbers.hS)(count, 'question', 'questions')} every model missed`, markdownBlocks([
...(0,blocks.FY)(sentence),
...(audit === null ? [] : (0,all_wrong.B)(audit, evaluation)),
...(0,blocks.FY)(`${(0,model_text.KE)(ids, MAX_IDS, count)}. All of them, with the evidence, are in the full report.`),
], most));
}
function methodBlocks(evaluation, summary) {
const { certificate, files, settings } = evaluation;
const readings = (0,report_readings.i)(files).map((line) => `Read: ${(0,model_text.vI)(line, 300)}`);
return [
...moreWarnings(summary),
...(0,blocks.p_)([...(0,inputs.Z)(evaluation), ...readings]),
...(0,blocks.FY)((0,words.Fv)(certificate)),
...(0,method.O)(evaluation),
...(0,blocks.FY)(`${(0,words.JV)(settings)} \u03b2 certificate ${version.x}.`),
];
}
function moreWarnings({ warnings }) {
return (0,blocks.p_)(warnings.slice(MAX_WARNINGS).map((text) => `\u26a0\ufe0f ${text}`));
}
})
};
