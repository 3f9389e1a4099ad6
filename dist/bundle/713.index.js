export const id = 713;
export const ids = [713];
export const modules = {
3869:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
f: () => ( docsUrl)
});
const DOCS = 'https://github.com/beta-certificate/beta-certificate/blob/main/docs';
function docsUrl(page) {
return `${DOCS}/${page}`;
}
}),
8750:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$: () => ( scratchFolder)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'];
const open = new Set();
async function scratchFolder(parent, prefix) {
const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, prefix));
if (open.size === 0) {
process.on('exit', removeAll);
for (const signal of SIGNALS)
process.on(signal, end);
}
open.add(path);
return {
path,
remove() {
removeFolder(path);
stopWatching();
},
};
}
function removeFolder(path) {
open.delete(path);
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
}
function removeAll() {
for (const path of open)
removeFolder(path);
}
function end(signal) {
removeAll();
stopWatching();
process.kill(process.pid, signal);
}
function stopWatching() {
if (open.size > 0)
return;
process.off('exit', removeAll);
for (const signal of SIGNALS)
process.off(signal, end);
}
}),
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
6222:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
b: () => ( parseFlags)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
var _base_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(578);
var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5145);
var _sources_faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1212);
function withNegatives(argv, options) {
const end = argv.indexOf('--');
const args = [];
for (const [i, arg] of argv.entries()) {
const before = (end === -1 || i < end) && args.length > 0 ? args.at(-1) : '';
const takesValue = before.startsWith('--') && options[before.slice(2)]?.type === 'string';
if (takesValue && /^-\.?\d/.test(arg))
args[args.length - 1] = `${before}=${arg}`;
else
args.push(arg);
}
return args;
}
function parseFlags(argv, options, isYesOrNo = () => false) {
try {
return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: withNegatives(argv, options), options, allowPositionals: true, strict: true });
}
catch (error) {
const message = (0,_sources_faults_js__WEBPACK_IMPORTED_MODULE_2__ .bD)(error).split('\n')[0];
const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
if (unknown === '-=') {
const [, letter, value = ''] = argv.map((arg) => /^-\w*(\w)=(.*)$/s.exec(arg)).find((found) => found !== null) ?? [];
const long = Object.keys(options).find((name) => options[name].short === letter);
if (long !== undefined)
throw takesNoValue(`--${long}`, value);
}
if (unknown !== undefined) {
const [, off] = /^--no-(.+)$/.exec(unknown) ?? [];
if (off !== undefined && isYesOrNo(off))
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(`there is no flag ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(unknown)}.`, `Write \`--${off}=false\`.`);
const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_3__ .p)(unknown, Object.keys(options));
const remedy = near === undefined ? 'See `--help` for all flags.' : `Did you mean \`--${near}\`?`;
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(`there is no flag ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(unknown)}.`, remedy);
}
const ambiguous = /^Option '(--?[\w-]+)[^']*' argument is ambiguous/.exec(message)?.[1];
if (ambiguous !== undefined) {
const value = argv[argv.indexOf(ambiguous) + 1] ?? '';
const isFlag = options[value.replace(/^--/, '')] !== undefined;
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(`\`${ambiguous}\` needs a value, and ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(value)} ${isFlag ? 'is' : 'looks like'} a flag.`, `Write \`${ambiguous}=VALUE\`.`);
}
const bare = /^Option '(?:-\w, )?(--[\w-]+) <value>' argument/.exec(message)?.[1];
if (bare !== undefined)
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(`\`${bare}\` needs a value.`, `Write \`${bare}=VALUE\`.`);
const noValue = /^Option '(?:-\w, )?(--[\w-]+)' does not take an argument/.exec(message)?.[1];
if (noValue !== undefined) {
const given = argv.find((arg) => arg.startsWith(`${noValue}=`)) ?? '';
throw takesNoValue(noValue, given.slice(noValue.length + 1));
}
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(`the command line is not understood: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(message)}.`, 'See `--help` for all flags.');
}
}
function takesNoValue(flag, value) {
return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(value === ''
? `\`${flag}\` takes no value, not even an empty one.`
: `\`${flag}\` takes no value, and ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(value)} is one.`, `Write \`${flag}\` alone, or leave it out.`);
}
}),
9713:
(function (__webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var _run_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4498);
var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5590);
const { env } = process;
const watch = (0,_run_fault_js__WEBPACK_IMPORTED_MODULE_1__ .wI)(fault);
process.stdout.on('error', (error) => {
if (error.code === 'EPIPE')
return;
printError(`the output cannot be written (${error.code ?? 'unknown reason'}). Check where standard output goes.`);
leave(_run_fault_js__WEBPACK_IMPORTED_MODULE_1__ .XQ.wrongInput);
});
process.stderr.on('error', () => undefined);
try {
process.exitCode = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__ .d)(process.argv.slice(2), {
cwd: process.cwd(),
env,
stdout: process.stdout,
stderr: process.stderr,
});
watch.finished();
}
catch (error) {
fault(error);
}
function fault(error) {
printError((0,_run_fault_js__WEBPACK_IMPORTED_MODULE_1__ .cq)(error, 'DEBUG'));
if (env['DEBUG'])
printError((0,_run_fault_js__WEBPACK_IMPORTED_MODULE_1__ .US)(error));
leave(_run_fault_js__WEBPACK_IMPORTED_MODULE_1__ .XQ.fault);
}
function printError(text) {
try {
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(process.stderr.fd, `beta-certificate: ${text}\n`);
}
catch {
}
}
function leave(status) {
watch.finished();
process.exitCode = status;
process.exit();
}
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);
}),
5590:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
d: () => ( runCommand)
});
var fault = __webpack_require__(4498);
var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var errors = __webpack_require__(5145);
var evaluate = __webpack_require__(8273);
var version = __webpack_require__(9780);
var report_escape = __webpack_require__(9924);
var replace_files = __webpack_require__(4525);
var terminal = __webpack_require__(3299);
var faults = __webpack_require__(1212);
var settings_file = __webpack_require__(2077);
var exists = __webpack_require__(7189);
var parse = __webpack_require__(6248);
;
async function settingsOnDisk(config, cwd) {
if (config === settings_file.tW)
return undefined;
const path = config || settings_file.OM;
const full = (0,external_node_path_.resolve)(cwd, path);
let bytes;
try {
if (!(await (0,promises_.stat)(full)).isFile())
throw new errors.yo('is not a file.', 'Name a file in `config`.', { file: path });
bytes = await head(full, settings_file.zx + 1);
}
catch (error) {
const isAbsent = ['ENOENT', 'ENOTDIR'].includes((0,faults.$N)(error) ?? '');
if (config === '' && isAbsent && !(await (0,exists.t)(full)))
return undefined;
if (error instanceof errors.yo)
throw error;
throw (0,faults.bT)(error, path);
}
const texts = await (0,parse.x)(bytes, path);
if (config === '' && texts.has('limits')) {
throw new errors.yo('sets `limits`, which keep hostile results from filling memory and disk; a file that is read without being named may not.', `Name it, \`--config ${settings_file.OM}\`, if you trust it, or write \`--config ${settings_file.tW}\`.`, { file: path });
}
return { title: path, texts };
}
async function head(path, length) {
const file = await (0,promises_.open)(path);
try {
const buffer = Buffer.alloc(length);
let filled = 0;
for (;;) {
const { bytesRead } = await file.read(buffer, filled, length - filled);
filled += bytesRead;
if (bytesRead === 0 || filled === length)
return buffer.subarray(0, filled);
}
}
finally {
await file.close();
}
}
var kinds = __webpack_require__(7279);
var settings_settings = __webpack_require__(7312);
var settings_layers = __webpack_require__(3460);
var table = __webpack_require__(5788);
var numbers = __webpack_require__(3650);
var counts = __webpack_require__(2238);
var level = __webpack_require__(6358);
var figures = __webpack_require__(7108);
var words = __webpack_require__(9668);
;
const TOGETHER = ['counts', 'min-gain', 'confidence', 'looks', 'fail-on', 'json', 'color', 'no-color'];
const DECIDABLE = ['no-gain', 'inconclusive'];
function countsCommand(text, given, get) {
const stranger = given.find((name) => !TOGETHER.includes(name));
if (stranger !== undefined) {
throw new errors.yo(`${stranger === 'results' ? 'results' : `\`--${stranger}\``} and \`--counts\` do not go together: counts stand in for results, and say nothing else.`, 'Leave one of the two out.');
}
const read = (name) => table.or.find((setting) => setting.name === name).kind.read(get(name), name);
const failOn = read('fail-on');
const undecidable = failOn.find((condition) => !DECIDABLE.includes(condition));
if (undecidable !== undefined) {
throw new errors.yo(`\`fail-on\`: counts alone cannot tell \`${undecidable}\`.`, `Give the results, or ask for ${DECIDABLE.join(' or ')}.`);
}
const numbers = text.split(',').map((part) => part.trim());
if (numbers.length < 3 || !numbers.every((part) => /^[0-9]{1,15}$/.test(part))) {
throw new errors.yo(`\`--counts\` must be three or more whole numbers between commas, not ${(0,errors.hD)(text)}.`, 'Write how many questions every model got wrong, how many questions there are, and how many each model got right: `--counts 17,330,300,295`.');
}
const [allWrong, queries, ...correct] = numbers.map(Number);
const confidence = (0,level.D)(read('confidence'), read('looks'));
const certificate = (0,counts.t)({ allWrong, queries, correct }, { confidence, minGain: read('min-gain') });
return { kind: 'counts', certificate, failures: failOn.filter((condition) => condition === certificate.verdict) };
}
function countsJson({ certificate, failures }) {
const { verdict, ...rest } = certificate;
const document = {
schema: 'beta-certificate-counts/1',
version: version.x,
verdict,
passed: failures.length === 0,
failures,
...rest,
};
return `${JSON.stringify(document, (_key, value) => (typeof value === 'number' ? (0,numbers.Oj)(value) : value), 2)}\n`;
}
function countsText({ certificate, failures }, width) {
const { allWrong, ceiling, confidence, gain, minGain, queries, singleBest, verdict } = certificate;
const level = `one-sided, ${(0,words.WB)(confidence)}%`;
const facts = [
['largest gain', `${(0,figures.x8)(gain.point)} points, ${(0,figures.Hq)(gain, minGain)} (each limit ${level})`],
['all wrong, \u03b2', `${ofAll(allWrong.count, queries)}, ${(0,figures.Be)(allWrong.interval)} (two-sided)`],
['ceiling, 1 \u2212 \u03b2', `${(0,numbers.KN)(ceiling.point)}%, at most ${(0,numbers.KN)(ceiling.upper, 1, 'up')}% (${level})`],
[singleBest.declared ? 'the model' : 'best model', ofAll(singleBest.correct, queries)],
].map(([label, value]) => `${label.padEnd(17)}${value}`);
const blocks = [
headingOf(certificate),
`${failures.length === 0 ? 'PASS' : 'FAIL'}  ${verdict}; you asked for ${(0,figures.JA)(minGain)}`,
facts.join('\n'),
...(singleBest.declared ? [OF_ONE] : []),
CANNOT,
];
const lines = blocks.flatMap((block) => [...block.split('\n').map((line) => (0,terminal.L)(line, width - 2)), '']);
return `${lines.join('\n').replace(/^(?!$)/gm, '  ')}`;
}
const OF_ONE = 'With the count of one model the limits hold if that model was named before the questions were graded. If it was chosen because it did best on them, they are too narrow: give the counts of all models, `--counts K,n,correct,correct,...`.';
const CANNOT = 'Counts take every question as independent and as answered by every model. They cannot say which questions all models got wrong and whether the grading is at fault, what votes, routers and cascades reach, what is saved, or what pairs of models have in common: give the results for that.';
function ofAll(count, queries) {
return `${(0,numbers.nd)(count)} of ${(0,numbers.nd)(queries)} (${(0,numbers.KN)(count / queries)}%)`;
}
function headingOf({ gain, minGain, models, queries, singleBest, verdict }) {
const asked = (0,figures.JA)(minGain);
const [choice, over] = singleBest.declared
? ['router, vote or cascade', 'the model']
: [`router, vote or cascade of these ${(0,numbers.nd)(models)} models`, 'the best of them'];
switch (verdict) {
case 'no-gain':
return `No ${choice} can gain ${asked}: at most ${(0,figures.Tu)(gain.upper, minGain)} over ${over}`;
case 'gain-possible':
return `A perfect choice among the answers ${singleBest.declared ? '' : `of these ${(0,numbers.nd)(models)} models `}gains ${(0,figures.Hq)(gain, minGain)} points over ${over}`;
case 'inconclusive':
return `${(0,numbers.hS)(queries, 'question', 'questions')} cannot tell whether a ${choice} can gain ${asked}`;
}
}
var flags = __webpack_require__(6222);
;
const OPTIONS = Object.fromEntries(table.Wg.map(({ name, kind, short }) => [
name,
{
type: kind === kinds.Fo ? 'boolean' : 'string',
multiple: kind.isRepeated,
...(short === undefined ? {} : { short }),
},
]));
const isYesOrNo = (name) => table.Wg.find((flag) => flag.name === name)?.kind === kinds.I8;
function configOf(argv) {
const { values } = (0,flags.b)(argv, OPTIONS, isYesOrNo);
if (['help', 'version', 'counts'].some((name) => values[name] !== undefined))
return settings_file.tW;
const config = values['config'];
if (config === undefined)
return '';
if (String(config).trim() === '')
throw new errors.yo('`config` is empty.', `Name a file, or write \`--config ${settings_file.tW}\` to read none.`);
return String(config).trim();
}
function parseArguments(argv, file) {
const { values, positionals } = (0,flags.b)(argv, OPTIONS, isYesOrNo);
if (argv.length === 0 && file?.texts.has('results') !== true)
throw new errors.yo('no results are named.', USAGE);
if (values['help'] === true)
return { kind: 'help' };
if (values['version'] === true)
return { kind: 'version' };
const given = (name) => {
if (name === 'results') {
const paths = [...positionals, ...(values['results'] ?? [])];
return paths.length === 0 ? undefined : paths.join('\n');
}
const value = values[name];
return Array.isArray(value) ? value.join('\n') : value === undefined ? undefined : String(value);
};
const get = (0,settings_layers.d)(given, file);
const counts = values['counts'];
if (counts !== undefined) {
const names = [...(positionals.length > 0 ? ['results'] : []), ...Object.keys(values)];
return { ...countsCommand(String(counts), names, get), json: values['json'] };
}
const settings = (0,settings_settings.P$)(get);
const [json, markdown] = [values['json'], values['markdown']];
if (json === '-' && markdown === '-') {
throw new errors.yo('`--json -` and `--markdown -` both ask for standard output.', 'Write one of them to a file.');
}
return {
kind: 'run',
settings,
out: values['out'],
json,
markdown,
verbose: values['verbose'] === true,
color: values['no-color'] === true ? false : values['color'] === true ? true : undefined,
};
}
const USAGE = 'Usage: `beta-certificate RESULTS... [flags]`; `--help` shows all flags.';
;
function helpText(width) {
const groups = table.fd.map(({ title, settings }) => ({
title,
flags: settings.filter(({ where }) => where !== 'action'),
})).filter(({ flags }) => flags.length > 0);
const shown = groups.map(({ title, flags }) => `${title}:\n${flags.map((flag) => flagText(flag, width)).join('\n')}`);
return `beta-certificate ${version.x}
Could any ensemble of these models beat the single best one, by enough to be
worth it?

Usage: beta-certificate RESULTS... [flags]

RESULTS are files, folders or globs with the results of one evaluation: many
models, the same questions, right or wrong. The simplest form is a CSV with one
row per question and one column per model:

    query_id,model-a,model-b
    q1,1,0
    q2,0,1

Examples:
  beta-certificate results.csv
  beta-certificate results/ --min-gain 0.05 --baseline-model model-a
  beta-certificate results.csv --ensembles 'vote-*' --fail-on no-gain
  beta-certificate shard-*/outcomes.csv --out report/
  beta-certificate results.csv --json - | jq .gain
  beta-certificate sql --help    (the input, from a table in a warehouse)

Give one name or path to a flag marked ..., and repeat the flag for more.

${shown.join('\n\n')}

Exit status: 0 the gate passed, 1 it failed, 2 the input or the usage was wrong,
3 a fault of this program (DEBUG=1 in the environment shows where).
`;
}
function flagText({ name, kind, short, default: value, description }, width) {
const placeholder = kind.placeholder === '' ? '' : ` ${kind.placeholder}${kind.isRepeated ? ' ...' : ''}`;
const usual = value === '' ? '' : ` Default: ${value}.`;
return `  ${short === undefined ? '' : `-${short}, `}--${name}${placeholder}\n${indent(plain(description) + usual, width)}`;
}
function plain(text) {
return text.replaceAll('`', '');
}
function indent(text, width) {
const lines = [];
let line = '     ';
for (const word of text.split(' ')) {
if (line.length + 1 + word.length > Math.min(width, 80)) {
lines.push(line);
line = '     ';
}
line += ` ${word}`;
}
return [...lines, line].join('\n');
}
;
class Progress {
stream;
current = '';
files = 0;
shown = false;
timer;
constructor(stream) {
this.stream = stream;
if (stream.isTTY === true)
this.timer = setInterval(() => this.show(), 1000).unref();
}
file(path) {
this.current = path;
this.files += 1;
}
stage(what) {
clearInterval(this.timer);
if (this.stream.isTTY === true)
this.write(what);
}
end() {
clearInterval(this.timer);
if (this.shown)
this.stream.write('\r\u001b[K');
}
show() {
this.write(`reading file ${this.files}: ${(0,report_escape.Fo)(this.current)}`);
}
write(text) {
this.shown = true;
this.stream.write(`\r\u001b[K${text} \u2026`);
}
}
;
async function runCommand(argv, io) {
const width = io.stdout.columns ?? 100;
try {
if (argv[0] === 'sql') {
const { sqlCommand } = await __webpack_require__.e( 727).then(__webpack_require__.bind(__webpack_require__, 8727));
io.stdout.write(sqlCommand(argv.slice(1)));
return fault.XQ.passed;
}
const file = await settingsOnDisk(configOf(argv), io.cwd);
if (file !== undefined)
io.stderr.write(`Settings from ${(0,report_escape.wx)((0,settings_file.q0)(file))}.\n`);
const invocation = parseArguments(argv, file);
if (invocation.kind === 'help')
io.stdout.write(helpText(width));
else if (invocation.kind === 'version')
io.stdout.write(`${version.x}\n`);
else if (invocation.kind === 'counts')
return await reportCounts(invocation, io, width);
else
return await certifyAndReport(invocation, io, width);
return fault.XQ.passed;
}
catch (error) {
if (!(error instanceof errors.yo))
throw error;
io.stderr.write(`${errorText(error, io, width)}\n`);
return fault.XQ.wrongInput;
}
}
function errorText({ message }, { env, stderr }, width) {
const text = `beta-certificate: ${(0,report_escape.wx)(message)}`;
if (stderr.isTTY !== true)
return text;
const wrapped = (0,terminal.L)(text, Math.min(width, 100), '  ');
return env['NO_COLOR'] ? wrapped : wrapped.replace(/^beta-certificate:/, '\u001b[31m$&\u001b[0m');
}
async function certifyAndReport(command, io, width) {
const progress = new Progress(io.stderr);
const runContext = { cwd: io.cwd, environment: io.env, token: '' };
const evaluation = await (0,evaluate._)(command.settings, runContext, progress).finally(() => progress.end());
if (command.out !== undefined)
await (await Promise.all([__webpack_require__.e(401), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 6691))).writeReport(evaluation, command.out, { cwd: io.cwd });
const texts = [
{
flag: 'json',
path: command.json,
text: async () => (await __webpack_require__.e( 674).then(__webpack_require__.bind(__webpack_require__, 9674))).certificateJson(evaluation),
},
{
flag: 'markdown',
path: command.markdown,
text: async () => (await Promise.all([__webpack_require__.e(401), __webpack_require__.e(748)]).then(__webpack_require__.bind(__webpack_require__, 2748))).commentLevels(evaluation)[0](''),
},
];
const printed = texts.find(({ path }) => path === '-');
if (printed !== undefined)
io.stdout.write(await printed.text());
for (const { flag, path, text } of texts) {
if (path !== undefined && path !== '-')
await writeText(flag, io.cwd, path, await text());
}
if (printed === undefined) {
const color = command.color ?? (io.stdout.isTTY === true && !io.env['NO_COLOR']);
const sections = command.verbose
? (await __webpack_require__.e( 401).then(__webpack_require__.bind(__webpack_require__, 401))).sectionsOf(evaluation)
: undefined;
io.stdout.write((0,terminal.b)(evaluation, { width, color, sections, report: command.out, hints: true }));
}
return evaluation.decision.passed ? fault.XQ.passed : fault.XQ.failed;
}
async function reportCounts(command, io, width) {
if (command.json === '-')
io.stdout.write(countsJson(command));
else {
if (command.json !== undefined)
await writeText('json', io.cwd, command.json, countsJson(command));
io.stdout.write(countsText(command, Math.max(60, Math.min(width, 100))));
}
return command.failures.length === 0 ? fault.XQ.passed : fault.XQ.failed;
}
async function writeText(flag, cwd, path, text) {
const full = (0,external_node_path_.resolve)(cwd, path);
try {
if (await isOpenEnded(full))
await (0,promises_.writeFile)(full, text);
else
await (0,replace_files.s)((0,external_node_path_.dirname)(full), [{ name: (0,external_node_path_.basename)(full), content: () => [text] }]);
}
catch (error) {
const code = (0,faults.$N)(error);
if (code === undefined)
throw error;
throw new errors.yo(`\`--${flag}\`: ${(0,errors.hD)(path)} cannot be written: ${(0,faults.ii)(code)}.`, 'Name another file, or - for standard output.');
}
}
async function isOpenEnded(full) {
if (/^\/(?:dev|proc)\//.test(full))
return true;
return (0,promises_.stat)(full).then((found) => !found.isFile(), () => false);
}
}),
4525:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
const written = await Promise.allSettled(files.map(({ name, content }) => write((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch.path, name), content())));
for (const each of written)
if (each.status === 'rejected')
throw each.reason;
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
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
L: () => ( wrap),
b: () => ( renderTerminal)
});
var _base_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3650);
var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
var _model_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6964);
var _model_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8400);
var _model_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7650);
var _readings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5170);
const BOLD = '\u001b[1m';
const RED = '\u001b[31m';
const GREEN = '\u001b[32m';
const YELLOW = '\u001b[33m';
const RESET = '\u001b[0m';
const [NARROWEST, MAX_COLUMNS] = [60, 100];
const [MAX_FACTS, MAX_ROWS] = [10, 12];
const [INDENT, GAP] = ['  ', '   '];
const MIN_COLUMNS = 9;
function renderTerminal(evaluation, options) {
const width = Math.max(NARROWEST, Math.min(options.width, MAX_COLUMNS)) - INDENT.length;
const paint = (style, text) => (options.color ? `${style}${text}${RESET}` : text);
const summary = (0,_model_summary_js__WEBPACK_IMPORTED_MODULE_2__ .Y)(evaluation);
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
...(options.sections === undefined
? []
: [...longFacts(summary, width), ...everything(options.sections, width, paint)]),
(0,_readings_js__WEBPACK_IMPORTED_MODULE_4__ .i)(evaluation.files)
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
.map(({ label, value }) => wrap(`${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__ .Nx)(label)}: ${said(value)}`, width));
}
function status({ gate, passed, sign, undecided }, paint) {
if (!passed)
return paint(RED, `FAIL: ${said(gate)}`);
if (undecided)
return paint(YELLOW, `UNDECIDED (gate passes): ${said(gate)}`);
return paint(sign === '\u2705' ? GREEN : YELLOW, `PASS: ${said(gate)}`);
}
function more({ report, sections, hints }) {
if (hints !== true)
return '';
const where = report === undefined ? 'full report: --out report' : `full report: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__ .Fo)(report)}`;
return sections !== undefined ? (0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__ .Nx)(where) : `More: --verbose \u00b7 ${where}`;
}
function everything(sections, width, paint) {
return sections.flatMap(({ title, blocks }) => [
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
return rest > 0 ? `${text}\n\u2026 and ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_5__ .nd)(rest)} more in the full report` : text;
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
if (widths[widest] > MIN_COLUMNS)
widths[widest] = widths[widest] - 1;
else
widths.pop();
}
const cell = (text, i) => {
const cut = size(text) > widths[i]
? `${Array.from(text)
.slice(0, widths[i] - 1)
.join('')}\u2026`
: text;
const pad = ' '.repeat(widths[i] - size(cut));
return numbers[i] === true ? pad + cut : cut + pad;
};
return rows.map((row) => row.slice(0, widths.length).map(cell).join(GAP).trimEnd()).join('\n');
}
function shown(text, name = _escape_js__WEBPACK_IMPORTED_MODULE_0__ .Fo) {
const same = (part) => part;
return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__ .gj)(text, { words: same, code: quoted, strong: same, name, message: _escape_js__WEBPACK_IMPORTED_MODULE_0__ .wx });
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
4498:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
6248:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
super(fault.rule, fault.remedy, fault.place);
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
const found = _table_js__WEBPACK_IMPORTED_MODULE_2__ .zN.find((setting) => setting.name === name);
if (found !== undefined)
return found;
if (_table_js__WEBPACK_IMPORTED_MODULE_2__ .Wg.some((flag) => flag.name === name && flag.name !== 'config')) {
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`${name}\` is a flag of the command line alone.`, `Give it there, as \`--${name}\`.`);
}
if (name === 'config' || name === 'github-token') {
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`${name}\` may not stand in a configuration file.`, 'Give it as an input of the step.');
}
const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_3__ .p)(name, _table_js__WEBPACK_IMPORTED_MODULE_2__ .zN.map((setting) => setting.name));
const remedy = near === undefined ? `All names: ${(0,_base_docs_js__WEBPACK_IMPORTED_MODULE_4__ .f)('inputs.md')}.` : `Did you mean \`${near}\`?`;
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`there is no setting ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(name)}.`, remedy);
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
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
OM: () => ( DEFAULT_PATH),
SL: () => ( hasUnreadFile),
q0: () => ( describe),
tW: () => ( NO_FILE),
zx: () => ( MAX_BYTES)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _sources_exists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7189);
const DEFAULT_PATH = '.github/beta-certificate.yml';
function hasUnreadFile(environment) {
return (0,_sources_exists_js__WEBPACK_IMPORTED_MODULE_1__ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(environment['GITHUB_WORKSPACE'] ?? '', DEFAULT_PATH));
}
const NO_FILE = 'none';
const MAX_BYTES = 65_536;
function describe({ title, texts }) {
return `${title}: ${texts.size === 0 ? 'nothing is set' : [...texts.keys()].join(', ')}`;
}
}),
3460:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
d: () => ( layered)
});
var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5788);
var _file_settings_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2077);
function layered(given, file) {
return (name) => {
if (name === 'config')
return _file_settings_file_js__WEBPACK_IMPORTED_MODULE_1__ .tW;
if (_table_js__WEBPACK_IMPORTED_MODULE_0__ .VH.has(name))
return given(name) ?? '';
return given(name) ?? file?.texts.get(name) ?? (0,_table_js__WEBPACK_IMPORTED_MODULE_0__ .HA)(name);
};
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
})
};
