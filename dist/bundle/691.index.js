export const id = 691;
export const ids = [691,748];
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
}),
6691:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
writeReport: () => ( writeReport)
});
var external_node_path_ = __webpack_require__(6760);
var errors = __webpack_require__(5145);
var faults = __webpack_require__(1212);
var files = __webpack_require__(9674);
var decide = __webpack_require__(9316);
var report_escape = __webpack_require__(9924);
var model_failures = __webpack_require__(8378);
var model_text = __webpack_require__(7650);
var terminal = __webpack_require__(3299);
;
function junitXml(evaluation) {
const { decision, settings } = evaluation;
const failures = (0,model_failures.n)(evaluation).map((text) => (0,model_text.wh)(text));
const asked = decide.d$.filter((condition) => settings.failOn.includes(condition));
const cases = asked.map((condition) => {
const at = decision.failures.indexOf(condition);
return at === -1 ? testCase(condition, '') : testCase(condition, failure(condition, failures[at]));
});
const counts = `tests="${asked.length + 1}" failures="${decision.failures.length}" errors="0"`;
const lines = (0,terminal.b)(evaluation, { width: 100, color: false }).trimEnd().split('\n');
const output = lines.map(report_escape._n).join('\n');
return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="beta-certificate" ${counts}>
  <testsuite name="beta-certificate" ${counts} skipped="0">
${[testCase('certificate', ''), ...cases].join('\n')}
    <system-out>${output}</system-out>
  </testsuite>
</testsuites>
`;
}
function testCase(name, content) {
const tag = `testcase name="${name}" classname="beta-certificate"`;
return content === '' ? `    <${tag}/>` : `    <${tag}>\n      ${content}\n    </testcase>`;
}
function failure(condition, text) {
return `<failure type="${condition}" message="${(0,report_escape._n)(text)}">${(0,report_escape._n)(text)}</failure>`;
}
var numbers = __webpack_require__(3650);
;
const VERDICTS = ['no-gain', 'gain-possible', 'inconclusive'];
function metricsText({ certificate, decision }) {
const { allWrong, ceiling, gain, minGain, models, queries, singleBest, verdict } = certificate;
const one = (value) => [{ value }];
const families = [
family('passed', 'Whether the gate passed, 1 or 0.', one(Number(decision.passed))),
family('models', 'Models in the pool.', one(models.length)),
family('queries', 'Questions that every model answered.', one(queries.complete)),
family('all_wrong', 'Questions that every model got wrong.', one(allWrong.count)),
family('beta_ratio', 'Share of the questions that every model got wrong.', one(allWrong.rate)),
family('ceiling_ratio', 'One minus beta.', one(ceiling.point)),
family('single_best_ratio', 'Accuracy of the best model, or of the declared baseline.', one(singleBest.accuracy)),
family('gain_ratio', 'Largest gain over that model, as seen.', one(gain.point)),
family('gain_lower_ratio', 'Lower bound on the largest gain, one-sided.', one(gain.lower)),
family('gain_upper_ratio', 'Upper bound on the largest gain, one-sided.', one(gain.upper)),
family('min_gain_ratio', 'Gain asked for.', one(minGain)),
family('verdict', 'The verdict.', VERDICTS.map((each) => ({ labels: { [`${PREFIX}verdict`]: each }, value: Number(each === verdict) })), 'stateset'),
family('accuracy_ratio', 'Accuracy of each model.', models.map(({ name, accuracy }) => ({ labels: { model: name }, value: accuracy }))),
];
return `${families.join('')}# EOF\n`;
}
const PREFIX = 'beta_certificate_';
function family(name, help, samples, type = 'gauge') {
const full = PREFIX + name;
const unit = name.endsWith('_ratio') ? [`# UNIT ${full} ratio`] : [];
const lines = samples.map(({ labels = {}, value }) => {
const pairs = Object.entries(labels).map(([label, text]) => `${label}="${(0,report_escape.OK)(text)}"`);
return `${full}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${(0,numbers.Oj)(value)}`;
});
return `${[`# TYPE ${full} ${type}`, ...unit, `# HELP ${full} ${help}`, ...lines].join('\n')}\n`;
}
var reference_hashes = __webpack_require__(3282);
var natural_order = __webpack_require__(3176);
;
function queriesCsv(matrix, evidence) {
const rows = [...(0,reference_hashes.O)(matrix, evidence)].sort(([a], [b]) => (0,natural_order.u)(a, b));
return `${['query_id,reference_hash', ...rows.map(([id, hash]) => `${(0,report_escape.rK)(id)},${hash}`)].join('\n')}\n`;
}
var comment = __webpack_require__(2748);
var replace_files = __webpack_require__(4525);
;
async function writeReport(evaluation, folder, { cwd = '', guard } = {}) {
const { audit, evidence, matrix, settings } = evaluation;
const { renderHtml } = await __webpack_require__.e( 644).then(__webpack_require__.bind(__webpack_require__, 7644));
const { adjudicationList } = audit === null ? {} : await __webpack_require__.e( 163).then(__webpack_require__.bind(__webpack_require__, 2163));
const full = (0,external_node_path_.resolve)(cwd, folder);
const outputs = [
{ name: 'report.html', content: () => [renderHtml(evaluation, settings.showText)] },
{ name: 'report.md', content: () => [(0,comment.fullLevels)(evaluation)[0]('')] },
{ name: 'adjudications.csv', content: adjudicationList && (() => [adjudicationList(evaluation)]) },
{ name: 'junit.xml', content: () => [junitXml(evaluation)] },
{ name: 'metrics.txt', content: () => [metricsText(evaluation)] },
{ name: 'queries.csv', content: () => [queriesCsv(matrix, evidence)] },
{ name: 'all-wrong.csv', content: () => [(0,files.allWrongCsv)(evaluation)] },
{ name: 'outcomes.csv', content: () => (0,files.outcomesCsv)(evaluation) },
{ name: 'certificate.json', content: () => [(0,files.certificateJson)(evaluation)] },
];
const input = settings.adjudications === undefined ? undefined : (0,external_node_path_.resolve)(cwd, settings.adjudications);
const gone = outputs.filter(({ name, content }) => content === undefined && (0,external_node_path_.join)(full, name) !== input);
await guard?.check(full, folder);
try {
(0,replace_files.f)(full);
await (0,replace_files.s)(full, outputs.flatMap(({ name, content }) => (content === undefined ? [] : { name, content })), gone.map(({ name }) => name));
}
catch (error) {
const code = (0,faults.$N)(error);
if (code === undefined)
throw error;
throw new errors.yo(`the report cannot be written to ${(0,errors.hD)(folder)}: ${(0,faults.ii)(code)}.`, 'Name another folder with `report-dir` (`--out`).');
}
return { certificate: (0,external_node_path_.join)(folder, 'certificate.json'), report: (0,external_node_path_.join)(folder, 'report.html') };
}
})
};
