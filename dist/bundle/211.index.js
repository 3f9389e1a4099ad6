export const id = 211;
export const ids = [211];
export const modules = {
 2238:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
 t: () => ( certifyCounts)
 });
 var _base_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3650);
 var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
 var _stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1946);
 var _bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7055);
 var _estimate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4244);
 var _level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6358);
 var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4817);
const MAX_QUERIES = 1e10;
function certifyCounts(counts, { confidence, minGain }) {
 checkCounts(counts);
 const { queries: n, allWrong, correct } = counts;
 const delta = (0,_level_js__WEBPACK_IMPORTED_MODULE_2__ .e)(confidence);
 const declared = correct.length === 1 ? 0 : undefined;
 const gain = (0,_estimate_js__WEBPACK_IMPORTED_MODULE_1__ .a)((0,_bounds_js__WEBPACK_IMPORTED_MODULE_3__ .LZ)(counts), n, declared, delta);
 const lower = (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_4__ .Fk)(allWrong, n, delta);
 const best = correct.reduce((most, count) => Math.max(most, count));
 return {
  confidence,
  minGain,
  verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__ .V)(gain, minGain),
  queries: n,
  models: correct.length,
  singleBest: { correct: best, accuracy: best / n, declared: declared !== undefined },
  allWrong: { count: allWrong, rate: allWrong / n, interval: (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_4__ .YP)(allWrong, n, delta), lower },
  ceiling: { point: 1 - allWrong / n, upper: 1 - lower },
  gain: {
   ...gain,
   method: declared === undefined ? 'rescueBergerBoos' : 'rescueDeclared',
   bounds: (0,_bounds_js__WEBPACK_IMPORTED_MODULE_3__ .Sp)(counts, delta, declared),
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
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
var files = __webpack_require__(69);
var comment = __webpack_require__(2748);
var evaluate = __webpack_require__(5505);
var settings = __webpack_require__(7312);
var table = __webpack_require__(5788);
;
function settingsOf(options) {
 const kinds = new Map(table.SG.filter(({ name }) => !table.dT.has(name)).map(({ name, kind }) => [name, kind]));
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
   throw new errors.yo(`\`queries[${q}]\` is ${(0,errors.hD)(id)}.`, 'Give each query a text of its own.');
  }
  seen.add(id);
 }
 for (const [name, cells] of [...Object.entries(models), ...(counts === undefined ? [] : [['', counts]])]) {
  const what = name === '' ? '`counts`' : `\`models\`: ${(0,errors.hD)(name)}`;
  if (cells.length !== queries.length) {
   throw new errors.yo(`${what} has ${cells.length} entries for ${queries.length} queries.`, 'Give one entry for each query; null stands for none.');
  }
  const isCell = name === '' ? isCount : isOutcome;
  const wrong = cells.findIndex((cell) => !isCell(cell));
  if (wrong !== -1) {
   throw new errors.yo(`${what} has ${(0,errors.hD)(cells[wrong])} for the query ${(0,errors.hD)(queries[wrong])}.`, name === '' ? 'Give whole numbers from 1 on.' : 'Give true, false, a number, "error", "unscored" or null.');
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
 const certificate = JSON.parse((0,files.ut)(evaluation));
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
 return (0,comment.h)(evaluation)[0]('');
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
 })
};
