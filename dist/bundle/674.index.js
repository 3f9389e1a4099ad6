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
 })
};
