export const id = 834;
export const ids = [834];
export const modules = {
 3869:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
 f: () => ( docsUrl)
 });
const DOCS = 'https://github.com/beta-certificate/beta-certificate/blob/main/docs';
function docsUrl(page) {
 return `${DOCS}/${page}`;
}
 }),
 3282:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 4525:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
 f: () => ( makeFolder),
 s: () => ( replaceFiles)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
 var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
 var _base_scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8750);
const NEW_FILE = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
async function replaceFiles(folder, files, gone = []) {
 const scratch = await (0,_base_scratch_js__WEBPACK_IMPORTED_MODULE_3__ .$)(folder, '.beta-certificate-');
 try {
  for (const { name, content } of files)
   await write((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch.path, name), content());
  moveIn(folder, scratch.path, files.map(({ name }) => name), gone);
 }
 finally {
  scratch.remove();
 }
}
function makeFolder(folder) {
 if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true)
  return;
 const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
 if (parent !== folder)
  makeFolder(parent);
 try {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
 }
 catch (error) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
   throw error;
 }
}
async function write(path, pieces) {
 const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, NEW_FILE, 0o666);
 try {
  for (const piece of pieces)
   await handle.appendFile(piece);
  await handle.sync();
 }
 finally {
  await handle.close();
 }
}
function moveIn(folder, scratch, names, gone) {
 const before = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, 'before');
 (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(before);
 const done = [];
 const move = (from, to) => {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to);
  done.push([from, to]);
 };
 try {
  for (const name of [...names.toReversed(), ...gone])
   if (isThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)))
    move((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(before, name));
  for (const name of names)
   move((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
 }
 catch (error) {
  for (const [from, to] of done.reverse())
   (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(to, from);
  throw error;
 }
}
function isThere(path) {
 const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
 if (found?.isDirectory() !== true)
  return found !== undefined;
 throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
}
 }),
 3299:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
 L: () => ( wrap),
 b: () => ( renderTerminal)
 });
 var _base_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3650);
 var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
 var _model_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6964);
 var _model_sections_all_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(401);
 var _model_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8400);
 var _model_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7650);
 var _readings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5170);
const BOLD = '\u001b[1m';
const RED = '\u001b[31m';
const GREEN = '\u001b[32m';
const YELLOW = '\u001b[33m';
const RESET = '\u001b[0m';
const [NARROWEST, WIDEST] = [60, 100];
const [MAX_FACTS, MAX_ROWS] = [10, 12];
const [INDENT, GAP] = ['  ', '   '];
const LEAST = 9;
function renderTerminal(evaluation, options) {
 const width = Math.max(NARROWEST, Math.min(options.width, WIDEST)) - INDENT.length;
 const paint = (style, text) => (options.color ? `${style}${text}${RESET}` : text);
 const summary = (0,_model_summary_js__WEBPACK_IMPORTED_MODULE_3__ .Y)(evaluation);
 const blocks = [
  paint(BOLD, wrap(said(summary.heading), width)),
  wrap(said(summary.line), width),
  status(summary, paint),
  ...summary.warnings.map((text) => paint(YELLOW, wrap(`! ${said(text)}`, width, '  '))),
  grid(summary.facts
   .filter(({ label }) => !LONG.has(label))
   .slice(0, MAX_FACTS)
   .map(({ label, value, note }) => [label, shown(value), shown(note)]), width),
  summary.saving === '' ? '' : wrap(said(summary.saving), width),
  summary.changes.length === 0
   ? ''
   : tableLines(_model_changes_js__WEBPACK_IMPORTED_MODULE_1__ .FK, summary.changes.map(({ cells }) => cells), width),
  summary.steps.length === 0
   ? ''
   : ['Do next', ...summary.steps.map((step, i) => wrap(`${i + 1}. ${said(step)}`, width, '   '))].join('\n'),
  ...(options.verbose === true ? [...longFacts(summary, width), ...everything(evaluation, width, paint)] : []),
  (0,_readings_js__WEBPACK_IMPORTED_MODULE_5__ .i)(evaluation.files)
   .map((line) => wrap(`Read: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__ .wx)(line)}`, width, '      '))
   .join('\n'),
  ...summary.failures.map((text) => paint(RED, wrap(said(text), width))),
  more(options),
 ];
 return `${blocks
  .filter((block) => block !== '')
  .map((block) => block.replace(/^(?!$)/gm, INDENT))
  .join('\n\n')}\n`;
}
const LONG = new Set(['looks', 'clusters', 'traffic', 'where the best is wrong', 'what can be saved', 'draws']);
function longFacts({ facts }, width) {
 return facts
  .filter(({ label }) => LONG.has(label))
  .map(({ label, value }) => wrap(`${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__ .Nx)(label)}: ${said(value)}`, width));
}
function status({ gate, passed, sign, undecided }, paint) {
 if (!passed)
  return paint(RED, `FAIL: ${said(gate)}`);
 if (undecided)
  return paint(YELLOW, `UNDECIDED (gate passes): ${said(gate)}`);
 return paint(sign === '✅' ? GREEN : YELLOW, `PASS: ${said(gate)}`);
}
function more({ report, verbose, hints }) {
 if (hints !== true)
  return '';
 const where = report === undefined ? 'full report: --out report' : `full report: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__ .Fo)(report)}`;
 return verbose === true ? (0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__ .Nx)(where) : `More: --verbose · ${where}`;
}
function everything(evaluation, width, paint) {
 return (0,_model_sections_all_js__WEBPACK_IMPORTED_MODULE_2__ .K)(evaluation).flatMap(({ title, blocks }) => [
  paint(BOLD, title),
  ...blocks.flatMap((block) => lines(block, width)),
 ]);
}
function lines(block, width) {
 switch (block.kind) {
  case 'paragraph':
   return [wrap(said(block.text), width)];
  case 'list':
   return [block.items.map((item) => wrap(`- ${said(item)}`, width, '  ')).join('\n')];
  case 'code':
   return [wrap((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__ .wx)(block.text), width)];
  case 'table':
   return [limited(block, width)];
  case 'folded':
   return [block.title, ...block.blocks.flatMap((inner) => lines(inner, width))];
  default:
   return [];
 }
}
function limited({ columns, rows }, width) {
 const rest = rows.length - MAX_ROWS;
 const text = tableLines(columns, rows.slice(0, MAX_ROWS), width);
 return rest > 0 ? `${text}\n… and ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_6__ .nd)(rest)} more in the full report` : text;
}
function tableLines(columns, rows, width) {
 const kept = columns.map(({ kind }, i) => (kind === 'picture' ? -1 : i)).filter((i) => i >= 0);
 const cells = [columns.map(({ head }) => shown(head)), ...rows.map((row) => row.map(cellText))].map((row) => kept.map((i) => row[i]));
 return grid(cells, width, kept.map((i) => columns[i].kind === 'number'));
}
function cellText(cell) {
 if (cell === null || (typeof cell === 'object' && !('text' in cell)))
  return '';
 return typeof cell === 'string' ? shown(cell) : shown(cell.text);
}
function grid(rows, width, numbers = []) {
 const size = (text) => Array.from(text).length;
 const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => size(row[i]))));
 while (widths.reduce((sum, each) => sum + GAP.length + each, -GAP.length) > width) {
  const widest = widths.indexOf(Math.max(...widths));
  if (widths[widest] > LEAST)
   widths[widest] = widths[widest] - 1;
  else
   widths.pop();
 }
 const cell = (text, i) => {
  const cut = size(text) > widths[i]
   ? `${Array.from(text)
    .slice(0, widths[i] - 1)
    .join('')}…`
   : text;
  const pad = ' '.repeat(widths[i] - size(cut));
  return numbers[i] === true ? pad + cut : cut + pad;
 };
 return rows.map((row) => row.slice(0, widths.length).map(cell).join(GAP).trimEnd()).join('\n');
}
function shown(text, name = _escape_js__WEBPACK_IMPORTED_MODULE_0__ .Fo) {
 const same = (part) => part;
 return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__ .gj)(text, { words: same, code: quoted, strong: same, name, message: _escape_js__WEBPACK_IMPORTED_MODULE_0__ .wx });
}
function said(text) {
 return shown(text, (name) => quoted((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__ .Fo)(name)));
}
function quoted(name) {
 return `\`${name}\``;
}
function wrap(text, width, indent = '') {
 const out = [];
 let line = '';
 for (const word of text.split(' ')) {
  if (line !== '' && line.length + 1 + word.length + (out.length > 0 ? indent.length : 0) > width) {
   out.push(line);
   line = word;
  }
  else
   line = line === '' ? word : `${line} ${word}`;
 }
 return [...out, line].map((each) => each.trimEnd()).join(`\n${indent}`);
}
 }),
 6691:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
 u: () => ( writeReport)
});
var external_node_path_ = __webpack_require__(6760);
var errors = __webpack_require__(5145);
var faults = __webpack_require__(1212);
var report_files = __webpack_require__(69);
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
async function writeReport(evaluation, folder, guard) {
 const { renderHtml } = await __webpack_require__.e( 644).then(__webpack_require__.bind(__webpack_require__, 7644));
 const { audit, evidence, matrix, settings } = evaluation;
 const files = [
  { name: 'report.html', content: () => [renderHtml(evaluation, settings.showText)] },
  { name: 'report.md', content: () => [(0,comment.b)(evaluation)[0]('')] },
  ...(audit === null ? [] : [{ name: 'adjudications.csv', content: () => [(0,report_files.Gm)(evaluation)] }]),
  { name: 'junit.xml', content: () => [junitXml(evaluation)] },
  { name: 'metrics.txt', content: () => [metricsText(evaluation)] },
  { name: 'queries.csv', content: () => [queriesCsv(matrix, evidence)] },
  { name: 'all-wrong.csv', content: () => [(0,report_files.XO)(evaluation)] },
  { name: 'outcomes.csv', content: () => (0,report_files.oV)(evaluation) },
  { name: 'certificate.json', content: () => [(0,report_files.ut)(evaluation)] },
 ];
 const full = (0,external_node_path_.resolve)(folder);
 await guard?.check(full, folder);
 try {
  (0,replace_files.f)(full);
  await (0,replace_files.s)(full, files, leftovers(evaluation, full));
 }
 catch (error) {
  const code = (0,faults.$N)(error);
  if (code === undefined)
   throw error;
  throw new errors.yo(`the report cannot be written to ${(0,errors.hD)(folder)}: ${(0,faults.ii)(code)}.`, 'Name another folder with `report-dir` (`--out`).');
 }
 return { certificate: (0,external_node_path_.join)(folder, 'certificate.json'), report: (0,external_node_path_.join)(folder, 'report.html') };
}
function leftovers({ audit, settings }, folder) {
 const name = 'adjudications.csv';
 const isInput = settings.adjudications !== undefined && (0,external_node_path_.resolve)(settings.adjudications) === (0,external_node_path_.join)(folder, name);
 return audit === null && !isInput ? [name] : [];
}
 }),
 4498:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
 US: () => ( stackOf),
 XQ: () => ( STATUS),
 cq: () => ( faultSentence),
 wI: () => ( watchForFaults)
 });
 var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
 var _settings_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9780);
const ISSUES = 'https://github.com/beta-certificate/beta-certificate/issues';
const STATUS = { passed: 0, failed: 1, wrongInput: 2, fault: 3 };
function faultSentence(error, debug) {
 const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
 return `a fault of this program, and no verdict: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(what)}. Please report it at ${ISSUES} with the version (${_settings_version_js__WEBPACK_IMPORTED_MODULE_1__ .x}) and what you ran; ${debug}=1 in the environment shows where it happened.`;
}
function stackOf(error) {
 return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
function watchForFaults(report) {
 let open = true;
 process.on('uncaughtException', report);
 process.on('exit', () => {
  if (open)
   report(new Error('it ended before its work was done'));
 });
 return {
  finished: () => {
   open = false;
  },
 };
}
 }),
 3867:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
 P: () => ( FaultySettings),
 x: () => ( parseSettingsFile)
 });
 var _base_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(578);
 var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
 var _base_docs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3869);
 var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7279);
 var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5788);
class FaultySettings extends _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo {
 others;
 constructor(fault, others) {
  super(fault.rule, fault.mend, fault.place);
  this.others = others;
 }
}
async function parseSettingsFile(bytes, title) {
 const { yamlEntries } = await Promise.all([__webpack_require__.e(815), __webpack_require__.e(533)]).then(__webpack_require__.bind(__webpack_require__, 5533));
 const texts = new Map();
 let fault;
 for (const entry of yamlEntries(bytes, title)) {
  try {
   const { name, kind } = settingOf(entry);
   if (texts.has(name))
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`${name}\` is set for the second time.`, 'Remove one of the two.');
   const text = textOf(entry, (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__ .VS)(kind));
   kind.read(text, name);
   texts.set(name, text);
  }
  catch (error) {
   if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo))
    throw error;
   fault ??= error.at({ file: title, line: entry.line });
  }
 }
 if (fault !== undefined)
  throw new FaultySettings(fault, { title, texts });
 return texts;
}
function settingOf({ name }) {
 const found = _table_js__WEBPACK_IMPORTED_MODULE_2__ .z1.find((setting) => setting.name === name);
 if (found !== undefined)
  return found;
 if (_table_js__WEBPACK_IMPORTED_MODULE_2__ .Wg.some((flag) => flag.name === name && flag.name !== 'config')) {
  throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`${name}\` is a flag of the command line alone.`, `Give it there, as \`--${name}\`.`);
 }
 if (name === 'config' || name === 'github-token') {
  throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`${name}\` may not stand in a configuration file.`, 'Give it as an input of the step.');
 }
 const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_3__ .p)(name, _table_js__WEBPACK_IMPORTED_MODULE_2__ .z1.map((setting) => setting.name));
 const mend = near === undefined ? `All names: ${(0,_base_docs_js__WEBPACK_IMPORTED_MODULE_4__ .f)('inputs.md')}.` : `Did you mean \`${near}\`?`;
 throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`there is no setting ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(name)}.`, mend);
}
function textOf({ name, value }, separator) {
 const items = typeof value === 'string' ? [value] : value;
 if (items.length === 0 || items.some((item) => item.trim() === '')) {
  throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`${name}\` has no value.`, 'Give one, or remove the line to take the default.');
 }
 if (typeof value === 'string')
  return value;
 if (separator !== undefined)
  return value.join(separator);
 throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`${name}\` takes one value, not a list (${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(value)}).`, `Write \`${name}: VALUE\`.`);
}
 }),
 2077:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
 fJ: () => ( USUAL_PLACE),
 q0: () => ( describe),
 tW: () => ( NO_FILE),
 zx: () => ( MAX_BYTES)
 });
const USUAL_PLACE = '.github/beta-certificate.yml';
const NO_FILE = 'none';
const MAX_BYTES = 65_536;
function describe({ title, texts }) {
 return `${title}: ${texts.size === 0 ? 'nothing is set' : [...texts.keys()].join(', ')}`;
}
 }),
 3460:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
 d: () => ( layered)
 });
 var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5788);
 var _file_settings_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2077);
function layered(given, file) {
 return (name) => {
  if (name === 'config')
   return _file_settings_file_js__WEBPACK_IMPORTED_MODULE_1__ .tW;
  if (_table_js__WEBPACK_IMPORTED_MODULE_0__ .dT.has(name))
   return given(name) ?? '';
  return given(name) ?? file?.texts.get(name) ?? (0,_table_js__WEBPACK_IMPORTED_MODULE_0__ .HA)(name);
 };
}
 }),
 7189:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 })
};
