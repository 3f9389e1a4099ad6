export const id = 173;
export const ids = [173];
export const modules = {
1444:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
A: () => ( previewedItems)
});
function previewedItems(preview) {
if (preview.kind === 'json-lines' || preview.kind === 'json-array')
return preview.items;
return preview.kind === 'json-object' ? [preview.value] : [];
}
}),
6088:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
P: () => ( entityText)
});
const NAMED = new Map([
['lt', '<'],
['gt', '>'],
['amp', '&'],
['quot', '"'],
['apos', "'"],
]);
function entityText(name) {
const [, hex, decimal] = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name) ?? [];
if (hex === undefined && decimal === undefined)
return NAMED.get(name);
const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
return isCharacter ? String.fromCodePoint(code) : undefined;
}
}),
9173:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
READERS: () => ( READERS)
});
var errors = __webpack_require__(5145);
var json_object = __webpack_require__(2607);
;
const MACHINE = new Set([
'api_key',
'batch_size',
'cache_dir',
'data_parallel_size',
'device',
'device_map',
'gpu_memory_utilization',
'max_batch_size',
'max_connections',
'max_retries',
'num_concurrent',
'parallelize',
'swap_space',
'tensor_parallel_size',
'timeout',
'tokenized_requests',
'trust_remote_code',
]);
function argumentFacts(given, model) {
const entries = (0,json_object.Gv)(given) ? Object.entries(given) : typeof given === 'string' ? ofText(given) : [];
const kept = entries.filter(([name, value]) => value !== null && value !== '' && value !== model && !MACHINE.has(name));
return Object.fromEntries(kept.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]));
}
function ofText(text) {
const found = [];
for (const part of text.match(/(?:\{[^}]*\}|\[[^\]]*\]|"[^"]*"|[^,])+/g) ?? []) {
const equals = part.indexOf('=');
if (equals > 0)
found.push([part.slice(0, equals).trim(), part.slice(equals + 1).trim()]);
}
return found;
}
var group_by = __webpack_require__(7825);
var file_preview = __webpack_require__(1444);
var read = __webpack_require__(8516);
;
function firstRows(preview) {
const items = (0,file_preview.A)(preview);
if (!items.every(json_object.Gv))
return [];
return preview.kind === 'json-array' && items.length > 1 ? items.slice(0, -1) : items;
}
function allHave(rows, keys) {
return rows.length > 0 && rows.every((row) => (0,json_object.Ug)(row, keys));
}
async function* wholeRows(file, sink) {
let rows = 0;
let isCut = false;
for await (const batch of (0,read.G)(file, () => (isCut = true))) {
rows += batch.length;
for (const { row, line } of batch)
yield { row, line, place: { file: file.path, line } };
}
if (rows === 0)
throw endedEarly('the file holds no rows.', { file: file.path });
if (isCut) {
sink.warn(`the last line is cut short and was left out, the ${rows} before it were read; the run may have been interrupted`);
}
}
function requiredText(row, key, place) {
const value = (0,json_object.at)(row, key);
if (typeof value === 'string' && value.trim() !== '')
return value;
if (typeof value === 'number' && Number.isFinite(value))
return String(value);
throw badValue(key, value, 'not an id or a name', place);
}
function scoreOf(value, key, place) {
if (typeof value === 'boolean')
return value;
if (value === null)
return 'unscored';
if (typeof value === 'number')
return Number.isFinite(value) ? value : 'unscored';
throw badValue(key, value, 'neither a number, true, false nor null', place, 'Score the answers again.');
}
function optionalText(value) {
return typeof value === 'string' ? value : undefined;
}
function optionalNumber(value) {
return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function textAt(value, ...path) {
return optionalText((0,json_object.at)(value, ...path));
}
function numberAt(value, ...path) {
return optionalNumber((0,json_object.at)(value, ...path));
}
function shown(value) {
return value === undefined ? 'missing' : (0,errors.hD)(value);
}
const WRITE_AGAIN = 'Write the file again with the harness.';
function malformed(rule, place, remedy = WRITE_AGAIN) {
return new errors.yo(rule, remedy, place);
}
function badValue(key, value, not, place, remedy = WRITE_AGAIN) {
return new errors.yo(`${(0,errors.hD)(key)} is ${shown(value)}, ${not}.`, remedy, place);
}
function endedEarly(rule, place) {
return new errors.yo(rule, 'Did the evaluation end before it wrote its results?', place);
}
function onlyMetric(options, metric, file) {
if (options.metric === undefined || options.metric === metric)
return;
throw new errors.yo(`\`metric\`: ${(0,errors.hD)(options.metric)} is not in the file.`, `There is only ${(0,errors.hD)(metric)}.`, {
file: file.path,
});
}
function unitScale(options, file) {
if (options.passThreshold <= 1)
return;
throw new errors.yo(`the scores of this file go from 0 to 1, so that none could reach the pass threshold ${options.passThreshold}.`, 'Set `pass-threshold` to at most 1.', { file: file.path });
}
function keyOf(...parts) {
return JSON.stringify(parts);
}
function drawNumbers(queries) {
const numbers = new Array(queries.length).fill(undefined);
for (const draws of (0,group_by.$)(queries.keys(), (i) => queries[i]).values())
if (draws.length > 1)
for (const [number, i] of draws.entries())
numbers[i] = number;
return numbers;
}
var path_parts = __webpack_require__(8657);
;
const ENDINGS = /(\.(?:csv|tsv|txt|json|jsonl|ndjson|gz|zst|zip|parquet|xml|xlsx|xlsm|eval))+$/i;
function pathDifferences(paths) {
const parts = paths.map((path) => (0,path_parts.KC)(path.replace(ENDINGS, '')));
const shortest = Math.min(...parts.map((segments) => segments.length));
const isShared = (at) => new Set(parts.map(at)).size === 1;
let front = 0;
while (front < shortest && isShared((segments) => segments[front]))
front += 1;
let back = 0;
while (back < shortest - front && isShared((segments) => segments.at(-1 - back)))
back += 1;
return parts.map((segments) => segments.slice(front, segments.length - back).join('/'));
}
var sha256 = __webpack_require__(9589);
;
function selectRuns(runs) {
const names = new Map();
const aside = [];
const notes = [];
for (const sameModel of (0,group_by.$)(runs, ({ model }) => model).values()) {
for (const [system, parts] of systemsOf(sameModel)) {
for (const sameTask of (0,group_by.$)(system, ({ task }) => task).values()) {
for (const overlapping of components(sameTask)) {
const choice = choose(overlapping);
for (const { run, path } of choice.kept)
names.set(run, nameOf(run.model, [...parts, ...path]));
for (const one of choice.aside) {
aside.push({ run: one.run, why: `${subject(one.run)}: ${one.why}` });
if (!one.isCopy)
notes.push({ run: one.for, text: `${subject(one.run)}: ${one.run.file.path} is not used, ${one.why}` });
}
}
}
}
const kept = sameModel.filter((run) => names.has(run));
const several = [...new Set(kept.map((run) => names.get(run)))];
if (several.length > 1)
notes.push({ run: kept[0], text: severalText(kept[0].model, several) });
}
checkNames(names);
const kept = runs.filter((run) => names.has(run)).map((run) => ({ run, model: names.get(run) }));
return { kept, aside, notes };
}
function runsThatCount(runs, what, count) {
const { kept, aside, notes } = selectRuns(runs);
for (const { run, why } of aside)
run.sink.setAside(`${what}${why}`, count(run));
for (const { run, text } of notes)
run.sink.warn(text);
return kept.map(({ run, model }) => ({ ...run, model }));
}
function systemsOf(runs) {
const keys = differing(runs, ({ system }) => system);
const partsOf = (facts, names) => names.map((name) => [name, runs_valueOf(facts, name) ?? '']);
const bySystem = (0,group_by.$)(runs, ({ system }) => JSON.stringify(partsOf(system, keys)));
return [...bySystem.values()].flatMap((sameSystem) => {
const crowded = [...(0,group_by.$)(sameSystem, ({ task }) => task).values()].flatMap((group) => components(group));
const labels = [...new Set(crowded.flatMap((group) => differing(group, (run) => run.labels)))].sort();
const byLabels = (0,group_by.$)(sameSystem, (run) => JSON.stringify(partsOf(run.labels, labels)));
return Array.from(byLabels.values(), (same) => [
same,
[...partsOf(same[0].system, keys), ...partsOf(same[0].labels, labels)],
]);
});
}
function differing(runs, factsOf) {
const names = new Set(runs.flatMap((run) => Object.keys(factsOf(run) ?? {})));
const values = (name) => runs.map((run) => runs_valueOf(factsOf(run), name));
return [...names].filter((name) => new Set(values(name).filter((value) => value !== undefined)).size > 1).sort();
}
function runs_valueOf(facts, name) {
return facts === undefined ? undefined : Object.hasOwn(facts, name) ? facts[name] : '';
}
function components(runs) {
if (runs.length === 1)
return [[...runs]];
const home = runs.map((_, i) => i);
const root = (i) => (home[i] === i ? i : (home[i] = root(home[i])));
const first = new Map();
for (const [i, run] of runs.entries()) {
for (const id of run.outcomes.keys()) {
const other = first.get(id);
if (other === undefined)
first.set(id, i);
else
home[root(i)] = root(other);
}
}
for (const [i, run] of runs.entries())
if (run.outcomes.size === 0)
home[root(i)] = root(i === 0 ? 1 : 0);
return Array.from((0,group_by.$)(runs.keys(), root).values(), (group) => group.map((i) => runs[i]));
}
function choose(runs) {
const aside = [];
const drop = (run, other, why, isCopy = false) => {
for (const earlier of aside.splice(0))
aside.push(earlier.for === run ? { ...earlier, for: other } : earlier);
aside.push({ run, for: other, why, isCopy });
};
let kept = [];
const isDated = runs.every(({ date }) => date !== undefined);
for (const run of isDated ? [...runs].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)) : runs) {
const other = isDated ? kept[0] : kept.find((one) => baseOf(one) === baseOf(run) && isCopy(run, one));
if (other === undefined) {
kept.push(run);
continue;
}
const isNewer = isDated && run.date !== other.date;
const isFuller = run.outcomes.size > other.outcomes.size;
const isAsFull = run.outcomes.size === other.outcomes.size;
const replaces = isFuller || (isNewer && isAsFull && (run.isUnfinished !== true || other.isUnfinished === true));
const isSame = isCopy(run, other);
if (!isNewer && !isSame && isAsFull)
throw twoGradings(run, other);
const [used, left] = replaces ? [run, other] : [other, run];
drop(left, used, whyLeft(left, used, isNewer), !isNewer && isSame);
kept = kept.map((one) => (one === other ? used : one));
}
const paths = kept.length > 1 ? pathDifferences(kept.map((run) => run.folder ?? run.file.path)) : [''];
return { kept: kept.map((run, i) => ({ run, path: paths[i] === run.model ? [] : [['path', paths[i]]] })), aside };
}
function isCopy(run, other) {
return isPart(run, other) || isPart(other, run);
}
function baseOf({ folder, file }) {
return (0,path_parts.Md)(folder ?? file.path);
}
function isPart(run, other) {
return [...run.outcomes].every(([id, outcome]) => other.outcomes.get(id) === outcome);
}
function whyLeft(run, used, isDated) {
const counts = `outcomes: ${used.outcomes.size} there, ${run.outcomes.size} here`;
if (!isDated)
return `the same run as ${used.file.path} (${counts})`;
return run.date < used.date
? `an older run than ${used.file.path} (${counts})`
: `newer than ${used.file.path}, but ${run.outcomes.size < used.outcomes.size ? 'less complete' : 'not ended'} (${counts})`;
}
const BARE = new Set(['path', 'run']);
const MAX_PART = 40;
function nameOf(model, parts) {
const said = parts
.filter(([, value]) => value !== '')
.map(([name, value]) => (BARE.has(name) ? '' : `${name}=`) + runs_short(value));
return said.length === 0 ? model : `${model} (${said.join(', ')})`;
}
function runs_short(value) {
const text = value.replace(/\s+/g, ' ').trim();
if (text.length <= MAX_PART)
return text;
return `${text.slice(0, MAX_PART - 10)}\u2026${(0,sha256.s)(value).slice(0, 8)}`;
}
function subject({ model, task }) {
return task === '' ? (0,errors.hD)(model) : `${(0,errors.hD)(model)} on ${(0,errors.hD)(task)}`;
}
function severalText(model, names) {
const shown = names
.slice(0, 6)
.map((name) => (0,errors.hD)(name))
.join(', ');
return `${(0,errors.hD)(model)} was run in ${names.length} ways, and each is a model of its own: ${shown}${names.length > 6 ? ', ...' : ''}`;
}
function checkNames(names) {
const owners = new Map();
for (const [{ model, file }, name] of names) {
const owner = owners.get(name) ?? model;
owners.set(name, owner);
if (owner === model)
continue;
throw new errors.yo(`two models would both be named ${(0,errors.hD)(name)}.`, 'Rename one of them, or leave one out.', {
file: file.path,
});
}
}
function twoGradings(run, other) {
return new errors.yo(`it holds the same run of ${subject(run)} as ${other.file.path}, with other outcomes: one of them was graded again.`, 'Leave out the one that is not to count, for example with a `!` pattern in `results`.', { file: run.file.path });
}
;
class RunLedger {
sink;
entries = [];
verdicts = [];
runs = new Map();
sinks = new Map();
constructor(sink) {
this.sink = sink;
}
open(file, format) {
const out = this.sink.open(file, format);
this.sinks.set(file, out);
const facts = new Map();
const of = (model) => ({ ...facts.get(undefined), ...facts.get(model) });
return {
...out,
logged: (more, model) => void facts.set(model, { ...facts.get(model), ...more }),
record: (record) => {
const run = this.runOf(file, record, of(record.model));
const id = keyOf(record.id, String(record.repeat ?? ''));
if (record.result !== 'error' && record.result !== 'missing' && record.result !== 'unscored')
run.outcomes.set(id, String(Number(record.result)));
this.entries.push({ sink: out, run, record });
},
verdict: (judge, record) => void this.verdicts.push({ sink: out, key: runKey(file, record, of(record.model)), judge, record }),
};
}
settle() {
const { kept, aside, notes } = selectRuns([...this.runs.values()]);
for (const { run, text } of notes)
this.sinks.get(run.file).warn(text);
const whys = new Map(aside.map(({ run, why }) => [run, why]));
const names = new Map(kept.map(({ run, model }) => [run, model]));
for (const { sink, run, record } of this.entries) {
const model = names.get(run);
if (model === undefined)
sink.setAside(`records of ${whys.get(run)}`);
else
sink.record(model === record.model ? record : { ...record, model });
}
for (const { sink, key, judge, record } of this.verdicts) {
const run = this.runs.get(key);
const model = run === undefined ? record.model : names.get(run);
if (model !== undefined)
sink.verdict(judge, { ...record, model });
}
}
runOf(file, record, facts) {
const { model, task = '' } = record;
const key = runKey(file, record, facts);
const known = this.runs.get(key);
if (known !== undefined)
return known;
const run = { ...facts, file, model, task, outcomes: new Map() };
this.runs.set(key, run);
return run;
}
}
function runKey(file, { model, task = '' }, { folder }) {
return keyOf(folder ?? file.path, model, task);
}
function byRuns(read) {
return async (files, sink, options) => {
const ledger = new RunLedger(sink);
await read(files, ledger, options);
ledger.settle();
};
}
var model_names = __webpack_require__(365);
;
function partsSelector(parts) {
const wanted = parts.map((part) => part.split('.'));
return (path) => {
const near = wanted.filter((part) => path.every((name, i) => part[i] === '*' || part[i] === String(name)));
if (near.some((part) => part.length <= path.length))
return 'take';
return near.length > 0 ? 'enter' : 'skip';
};
}
async function partsOf(file, parts, remedy) {
const select = partsSelector(parts);
const root = {};
let isRootObject = false;
const watched = (path, first) => {
if (path.length === 0)
isRootObject = first === 0x7b;
return select(path);
};
for await (const batch of (0,read.R)(file, watched))
for (const { path, value } of batch)
put(root, path, value);
if (isRootObject)
return root;
throw malformed('it is not the JSON object that the harness writes.', { file: file.path }, remedy);
}
function put(root, path, value) {
let node = root;
for (const [i, name] of path.entries()) {
const known = Object.hasOwn(node, name) ? Reflect.get(node, name) : undefined;
const child = i === path.length - 1 ? value : (known ?? (typeof path[i + 1] === 'number' ? [] : {}));
Object.defineProperty(node, name, { value: child, enumerable: true, configurable: true, writable: true });
if (typeof child !== 'object' || child === null)
return;
node = child;
}
}
function objectsIn(value) {
return (Array.isArray(value) ? Object.values(value) : []).filter(json_object.Gv);
}
;
function documentReader(harness) {
const kindOf = (preview) => preview.kind === 'json-object' ? harness.kind(preview.value) : undefined;
return {
name: harness.name,
title: harness.title,
looksFor: harness.looksFor,
accepts: (preview) => kindOf(preview) !== undefined,
whyNoOutcomes: (preview) => {
const kind = kindOf(preview);
return typeof kind === 'object' ? kind.without : undefined;
},
read: byRuns(async (files, sink, options) => {
const names = (0,model_names.p)(files.map(({ file }) => file.path));
const found = [];
for (const [i, { file }] of files.entries()) {
onlyMetric(options, harness.metric, file);
const out = sink.open(file, harness.name);
const value = await partsOf(file, harness.parts);
const { model, logged, records } = await harness.read({
file,
value,
nameFromPath: names[i],
options,
sink: out,
});
if (records.length === 0)
throw endedEarly('it holds no outcome.', { file: file.path });
if (logged !== undefined)
out.logged(logged, model);
for (const one of records) {
const record = { ...one, model, details: options.details ? one.details : undefined };
found.push({ out, record, query: keyOf(logged?.folder ?? file.path, model, one.task ?? '', one.id) });
}
}
const repeats = drawNumbers(found.map(({ query }) => query));
for (const [i, { out, record }] of found.entries())
out.record({ ...record, repeat: repeats[i] });
}),
};
}
;
const MARKS = ['testcase', 'model', 'edit_format', 'tests_outcomes'];
const aiderReader = documentReader({
name: 'aider',
title: 'aider benchmark',
looksFor: '`testcase`, `model`, `edit_format` and `tests_outcomes`',
metric: 'tests_outcomes',
parts: [...MARKS, 'cost', 'duration', 'reasoning_effort', 'thinking_tokens', 'prompt_tokens', 'completion_tokens'],
kind: (value) => ((0,json_object.Ug)(value, MARKS) ? 'outcomes' : undefined),
read: ({ file, value }) => {
const place = { file: file.path };
const outcomes = (0,json_object.ZZ)(value, 'tests_outcomes');
if (!Array.isArray(outcomes) || outcomes.some((outcome) => typeof outcome !== 'boolean')) {
throw new errors.yo(`"tests_outcomes" is ${(0,errors.hD)(outcomes)}, not a list of true and false.`, 'Run the exercise again.', place);
}
const { folder, date, language } = placeOf(file.path);
return {
model: requiredText(value, 'model', place),
logged: {
system: argumentFacts({
format: (0,json_object.ZZ)(value, 'edit_format'),
effort: (0,json_object.ZZ)(value, 'reasoning_effort') ?? null,
thinking: (0,json_object.ZZ)(value, 'thinking_tokens') ?? null,
}),
folder,
date,
},
records: [
{
id: requiredText(value, 'testcase', place),
task: language,
result: outcomes.length === 0 ? 'error' : outcomes.includes(true),
details: {
cost: numberAt(value, 'cost'),
latency: numberAt(value, 'duration'),
inputTokens: numberAt(value, 'prompt_tokens'),
outputTokens: numberAt(value, 'completion_tokens'),
},
},
],
};
},
});
function placeOf(path) {
const segments = (0,path_parts.KC)(path);
const run = segments.findIndex((segment) => /^[0-9]{4}(?:-[0-9]{2}){5}--/.test(segment));
const practice = segments.lastIndexOf('exercises');
return {
folder: segments.slice(0, run === -1 ? -2 : run + 1).join('/'),
date: run === -1 ? undefined : segments[run].slice(0, 19),
language: practice > 0 ? segments[practice - 1] : undefined,
};
}
var wide = __webpack_require__(1842);
var common_judges = __webpack_require__(9189);
;
const OUTPUT_KEYS = new Set(['dataset', 'datasplit', 'instruction', 'output', 'generator']);
const alpacaEvalReader = {
name: 'alpaca-eval',
title: 'AlpacaEval',
looksFor: 'annotations.json: objects with instruction, generator_1, generator_2 and preference',
chooses: ['judge'],
accepts: (preview) => {
const rows = firstRows(preview);
return allHave(rows, ['instruction', 'generator_1', 'generator_2', 'preference']) || areOutputs(rows);
},
whyNoOutcomes: (preview) => areOutputs(firstRows(preview))
? 'answers without a preference; those stand in <annotator>/annotations.json'
: undefined,
read: byRuns(readPreferences),
};
function areOutputs(rows) {
return (allHave(rows, ['instruction', 'output', 'generator']) &&
rows.every((row) => Object.keys(row).every((key) => OUTPUT_KEYS.has(key))));
}
async function readPreferences(files, sink, options) {
const preferences = [];
const baseline = new common_judges.q5();
const judges = new Set();
for (const { file } of files) {
const out = sink.open(file, 'alpaca-eval');
unitScale(options, file);
let draws = 0;
let used = 0;
for await (const { row, place } of wholeRows(file, out)) {
const name = requiredText(row, 'generator_1', place);
const preference = readPreference(row, place, out, options);
preferences.push(preference);
judges.add(preference.judge);
if (options.judge !== undefined && preference.judge !== options.judge)
continue;
baseline.check(name, place, () => oneBaseline(judges));
used += 1;
if (preference.record.result === 0.5)
draws += 1;
}
if (used === 0)
continue;
out.warn(baseline.meaning);
if (draws > 0) {
const as = options.passThreshold <= 0.5 ? 'won' : 'lost';
out.warn(`${draws} draws score 0.5 and count as ${as} at the pass threshold ${options.passThreshold}`);
}
}
(0,common_judges.zI)(preferences, options, files[0].file.path);
}
function readPreference(row, place, sink, options) {
const instruction = requiredText(row, 'instruction', place);
const judge = textAt(row, 'annotator') ?? 'unnamed annotator';
const record = {
model: requiredText(row, 'generator_2', place),
id: (0,wide.re)(instruction),
result: winOf((0,json_object.ZZ)(row, 'preference'), place),
line: place.line,
details: options.details
? { answer: textAt(row, 'output_2'), prompt: instruction, subject: textAt(row, 'dataset'), judge }
: undefined,
};
return { judge, sink, record };
}
function winOf(preference, place) {
if (preference === null || Number.isNaN(preference))
return 'error';
if (preference === 0)
return 0.5;
if (typeof preference === 'number' && preference >= 1 && preference <= 2)
return preference - 1;
const not = 'neither from 1 (baseline) to 2 (model), nor 0 for a draw, nor null';
throw badValue('preference', preference, not, place, 'Annotate the outputs again.');
}
function oneBaseline(judges) {
return judges.size > 1
? `Name one of the judges with \`judge\` (${[...judges].sort().map(errors.hD).join(', ')}), or give annotations against one reference model only.`
: 'Give annotations against one reference model only.';
}
;
const arenaHardReader = {
name: 'arena-hard',
title: 'Arena-Hard judgments',
looksFor: 'rows with uid or question_id, model, judge and games',
chooses: ['judge'],
accepts: (preview) => {
const rows = firstRows(preview);
return rows.length > 0 && rows.every(isJudgment);
},
read: byRuns(readJudgments),
};
function isJudgment(row) {
const isNamed = Object.hasOwn(row, 'uid') || Object.hasOwn(row, 'question_id');
return isNamed && (0,json_object.Ug)(row, ['model', 'judge']) && Array.isArray((0,json_object.ZZ)(row, 'games'));
}
async function readJudgments(files, ledger, options) {
const judgments = [];
const baseline = new common_judges.q5();
for (const { file } of files) {
const out = ledger.open(file, arenaHardReader.name);
onlyMetric(options, 'games', file);
unitScale(options, file);
for await (const { row, place } of wholeRows(file, out)) {
const judgment = readJudgment(row, place, out, options);
judgments.push(judgment);
if (options.judge !== undefined && judgment.judge !== options.judge)
continue;
baseline.check(textAt(row, 'baseline') ?? '', place, () => ONE_BASELINE);
}
out.warn(`${baseline.meaning}; draws score 0.5`);
}
(0,common_judges.zI)(judgments, options, files[0].file.path);
}
const ONE_BASELINE = 'Give judgments against one baseline only (v2.0 has one for each category), or name the judge with `judge`.';
function readJudgment(row, place, sink, options) {
const judge = requiredText(row, 'judge', place);
const record = {
model: requiredText(row, 'model', place),
id: requiredText(row, Object.hasOwn(row, 'uid') ? 'uid' : 'question_id', place),
result: arena_hard_winOf((0,json_object.ZZ)(row, 'games'), place),
line: place.line,
details: options.details ? { subject: textAt(row, 'category'), judge } : undefined,
};
return { judge, sink, record };
}
const CLEAR = 3;
const SCORES = new Map([
['A>>B', [1, CLEAR]],
['A>B', [1, 1]],
['A=B', [0.5, 1]],
['A<B', [0, 1]],
['A<<B', [0, CLEAR]],
['B>>A', [0, CLEAR]],
['B>A', [0, 1]],
['B=A', [0.5, 1]],
['B<A', [1, 1]],
['B<<A', [1, CLEAR]],
]);
function arena_hard_winOf(games, place) {
const both = Array.isArray(games) ? games : [];
if (both.length !== 2) {
throw new errors.yo(`"games" has ${both.length} games, not two.`, 'Judge the answers again.', place);
}
const [first, second] = both.map((game) => arena_hard_scoreOf(game, place));
if (first === undefined || second === undefined)
return 'unscored';
return ((1 - first[0]) * first[1] + second[0] * second[1]) / (first[1] + second[1]);
}
function arena_hard_scoreOf(game, place) {
const label = (0,json_object.at)(game, 'score') ?? '';
if (label === '')
return undefined;
const score = typeof label === 'string' ? SCORES.get(label) : undefined;
if (score !== undefined)
return score;
throw new errors.yo(`the score of a game is ${shown(label)}, none of ${[...SCORES.keys()].join(', ')}.`, 'Judge the answers again.', place);
}
;
const NO_VERDICT = 'outputs of BIG-Bench Hard: predictions and targets without a verdict, and the rule that takes the answer out of a prediction is not published with them';
const bbhReader = {
name: 'bbh',
title: 'BIG-Bench Hard outputs',
looksFor: 'an object with canary and outputs (recognised, but it holds no verdicts)',
accepts: (preview) => {
if (preview.kind !== 'json-object' || !Object.hasOwn(preview.value, 'canary'))
return false;
return (0,json_object.Ug)((0,json_object.at)(preview.value, 'outputs', 0), ['input']);
},
whyNoOutcomes: () => `${NO_VERDICT}; grade them and write a table with query_id, model and correct`,
read: async (files) => {
throw new errors.yo(`${NO_VERDICT}.`, 'Grade them and write a table with query_id, model and correct.', {
file: files[0]?.file.path ?? 'bbh',
});
},
};
;
const COUNTS = ['accuracy', 'correct_count', 'total_count'];
const ANSWER = ['id', 'result', 'input_token_count', 'latency'];
const bfclReader = {
name: 'bfcl',
title: 'BFCL score files',
looksFor: 'a first line with accuracy, correct_count and total_count, then rows with id and valid: false',
accepts: (preview) => isScores(preview) || isAnswers(preview),
whyNoOutcomes: (preview) => isAnswers(preview) ? 'answers of BFCL without a verdict; the verdicts are under `score`' : undefined,
read: byRuns(readScores),
};
function isScores(preview) {
const [counts, ...failures] = firstRows(preview);
if (counts === undefined || !allHave([counts], COUNTS) || Object.hasOwn(counts, 'id'))
return false;
return failures.every((row) => (0,json_object.Ug)(row, ['id', 'valid']));
}
function isAnswers(preview) {
return allHave(firstRows(preview), ANSWER);
}
async function readScores(files, ledger, options) {
const all = [];
for (const { file } of files) {
onlyMetric(options, 'valid', file);
all.push(await readFile(file, ledger.open(file, bfclReader.name)));
}
for (const category of new Set(all.map((scores) => scores.category))) {
const group = all.filter((scores) => scores.category === category);
checkTotals(group);
const ids = idsOf(group);
for (const { sink, model, failures } of group) {
for (const id of ids) {
const line = failures.get(id);
sink.record({ model, task: category, id, result: line === undefined, line });
}
}
}
}
async function readFile(file, sink) {
const failures = new Map();
let counts;
let model;
let category;
for await (const { row, line, place } of wholeRows(file, sink)) {
if (counts === undefined) {
counts = row;
continue;
}
const valid = (0,json_object.ZZ)(row, 'valid');
if (valid !== false)
throw badValue('valid', valid, 'and only what failed stands in a score file', place, 'Evaluate again with BFCL.');
failures.set(requiredText(row, 'id', place), line);
model ||= textAt(row, 'model_name');
category ||= textAt(row, 'test_category');
}
const [total, correct] = ['total_count', 'correct_count'].map((key) => (0,json_object.ZZ)(counts, key));
if (!Number.isSafeInteger(total) ||
!Number.isSafeInteger(correct) ||
total - correct !== failures.size) {
throw new errors.yo(`the first line counts ${shown(correct)} of ${shown(total)} as correct, and ${failures.size} failures follow.`, 'Evaluate again with BFCL: the file is not whole.', { file: file.path, line: 1 });
}
return {
file,
sink,
model: model || modelFolder(file),
category: category || categoryName(file),
total: total,
failures,
};
}
function modelFolder(file) {
const segments = (0,path_parts.KC)(file.path);
const score = segments.lastIndexOf('score');
const model = score === -1 ? segments.at(-2) : segments[score + 1];
if (model !== undefined && segments.length > score + 2)
return model;
throw new errors.yo('no failure in it names the model, and its path does not either.', 'Keep the folder `score/<model>`.', {
file: file.path,
});
}
function categoryName(file) {
return (0,path_parts.Md)(file.path)
.replace(/^BFCL_v[0-9]+_/, '')
.replace(/_score\.json.*$/, '');
}
function checkTotals(group) {
const [first] = group;
const other = group.find(({ total }) => total !== first.total);
if (other === undefined)
return;
throw new errors.yo(`it counts ${other.total} entries of ${(0,errors.hD)(other.category)}, and ${first.file.path} counts ${first.total}: which entries were left out is not in score files.`, 'Evaluate both models on all entries, or leave the category out.', { file: other.file.path });
}
function idsOf(group) {
const { category, total } = group[0];
const failed = new Set(group.flatMap(({ failures }) => [...failures.keys()]));
const numbered = Array.from({ length: total }, (_, i) => `${category}_${i}`);
const known = new Set(numbered);
if ([...failed].every((id) => known.has(id)))
return numbered;
const rest = Math.max(0, total - failed.size);
return [...failed, ...Array.from({ length: rest }, (_, i) => `${category}: right for every model, number ${i + 1}`)];
}
var parse = __webpack_require__(2849);
;
function previewedTasks(preview) {
if (preview.kind !== 'json-object')
return undefined;
const tasks = (0,json_object.ZZ)(preview.value, 'eval');
return (0,json_object.Gv)(tasks) ? Object.values(tasks) : undefined;
}
async function* codeTasks(file) {
let count = 0;
for await (const batch of (0,read.R)(file, partsSelector(['eval.*']))) {
for (const { path, value, line } of batch) {
const id = path[1];
if (typeof id !== 'string' || id === '') {
throw malformed('`eval` is not an object of tasks by their ids.', { file: file.path, line });
}
count += 1;
yield { id, samples: value, line };
}
}
if (count === 0)
throw endedEarly('`eval` holds no task.', { file: file.path });
}
function sampleList(task, status, file, remedy) {
const { samples, id, line } = task;
const place = { file: file.path, line };
if (!Array.isArray(samples) || samples.length === 0 || !samples.every(json_object.Gv))
throw malformed(`the samples of ${(0,errors.hD)(id)} are not a list of objects but ${shown(samples)}.`, place);
if (samples.every((sample) => Object.hasOwn(sample, status)))
return samples;
throw malformed(`a sample of ${(0,errors.hD)(id)} has no "${status}".`, place, remedy);
}
function samplesPath(path) {
const inFolder = /^(.+)[/!]eval_results\.json$/.exec(path);
return inFolder?.[1] ?? path.replace(/[._]eval_results\.json$/, '');
}
const STATUS = new Map([
['pass', true],
['fail', false],
['timeout', false],
['success', true],
['failed', false],
['timed out', false],
]);
function verdictOf(status, name, place) {
if (status === null || status === undefined)
return undefined;
const verdict = STATUS.get(status);
if (verdict !== undefined)
return verdict;
throw new errors.yo(`${(0,errors.hD)(name)} is ${(0,errors.hD)(status)}, none of the known words.`, `Known: ${[...STATUS.keys()].join(', ')}, null.`, place);
}
var listed = __webpack_require__(639);
;
const bigcodebenchReader = {
name: 'bigcodebench',
title: 'BigCodeBench results',
looksFor: '`eval` with samples that have `status`',
accepts: (preview) => (previewedTasks(preview)?.some(looksLikeTask) ?? false) || isSummary(preview),
whyNoOutcomes: (preview) => (isSummary(preview) ? 'it holds only pass@k of a whole run' : undefined),
read: byRuns(readBigCodeBench),
};
function looksLikeTask(task) {
const sample = (0,json_object.at)(task, 0);
return (0,json_object.Ug)(sample, ['status', 'task_id']) && !(0,json_object.Ug)(sample, ['base_status']);
}
function isSummary(preview) {
return preview.kind === 'json-object' && (0,json_object.Ug)(preview.value, ['gt_pass_rate', 'failed_tasks']);
}
async function readBigCodeBench(files, sink, options) {
const stems = (0,model_names.p)(files.map(({ file }) => samplesPath(file.path)));
const origins = [];
for (const [i, { file }] of files.entries()) {
onlyMetric(options, 'status', file);
origins.push(await originOf(file, stems[i]));
}
const splits = new Set(origins.flatMap(({ split }) => split ?? []));
const unknown = origins.find(({ split }) => split === undefined);
if (splits.size > 1 && unknown !== undefined)
throw unknownSplit(unknown);
const failed = new Set(origins.flatMap((origin) => origin.failed));
for (const origin of origins) {
const out = sink.open(origin.file, bigcodebenchReader.name);
out.logged({ labels: { run: origin.settings } });
await bigcodebench_readFile(origin, splits.size > 1, failed, out, options);
}
}
function unknownSplit({ file }) {
return new errors.yo('the split (complete or instruct) is not known.', 'Keep the name that BigCodeBench gave to the file.', { file: file.path });
}
async function originOf(file, stem) {
const summary = await summaryOf(file);
const name = (0,path_parts.Md)(file.path);
const named = /^(.+?)--bigcodebench-(?:hard-)?(complete|instruct)\b(?:--)?(.*?)[-_]?eval_results\./.exec(name);
const model = textAt(summary, 'model') ?? named?.[1] ?? stem;
const failed = (0,json_object.ZZ)(summary, 'failed_tasks') ?? [];
if (!Array.isArray(failed) || !failed.every((id) => typeof id === 'string')) {
throw new errors.yo(`"failed_tasks" beside the file is not a list of task ids but ${(0,errors.hD)(failed)}.`, 'Write it again with BigCodeBench.', { file: summaryPath(file.path) });
}
return {
file,
model: model.replace(/--main$/, ''),
split: textAt(summary, 'split') ?? named?.[2],
failed,
settings: named?.[3] ?? '',
};
}
async function summaryOf(file) {
const path = summaryPath(file.path);
const summary = path === file.path ? undefined : (await file.neighbours()).find((other) => other.path === path);
if (summary === undefined)
return {};
try {
const value = (0,parse.q)(await summary.bytes());
if ((0,json_object.Gv)(value))
return value;
}
catch (error) {
if (!(error instanceof SyntaxError))
throw error;
}
throw new errors.yo('the summary of the run is not a JSON object.', 'Write it again with BigCodeBench, or remove it.', { file: path });
}
function summaryPath(path) {
return path.replace(/eval_results\.json$/, 'pass_at_k.json');
}
const SHOWN = 10;
async function bigcodebench_readFile({ file, model, split }, bySplit, failed, sink, options) {
const left = [];
for await (const task of codeTasks(file)) {
const samples = sampleList(task, 'status', file, 'Write the file again with BigCodeBench.');
if (failed.has(task.id)) {
left.push(task.id);
continue;
}
for (const [repeat, sample] of samples.entries()) {
const place = { file: file.path, line: task.line };
sink.record({
model,
task: bySplit ? split : undefined,
id: task.id,
result: verdictOf((0,json_object.ZZ)(sample, 'status'), 'status', place) ?? 'unscored',
line: task.line,
repeat: samples.length > 1 ? repeat : undefined,
details: options.details ? { answer: textAt(sample, 'solution') } : undefined,
});
}
}
if (left.length === 0)
return;
sink.setAside(`tasks whose reference solution fails: ${(0,listed.r)(left, SHOWN)}`, left.length);
}
var csv = __webpack_require__(2231);
;
function looksLikeCase(item) {
return (['metricsData', 'metricsMetadata'].some((key) => Array.isArray((0,json_object.at)(item, key))) ||
['actualOutput', 'turns'].some((key) => (0,json_object.Ug)(item, ['name', 'success', key])));
}
function hasAutomaticName(name) {
return /^(?:conversational_)?test_case_(?:[0-9]+|None)$/.test(name);
}
function caseOf(value, isConversation, options, metrics, place) {
if (!(0,json_object.Gv)(value))
throw malformed(`a test case is not an object but ${(0,errors.hD)(value)}.`, place, AGAIN);
const found = metricsOf(value, place);
for (const { name } of found)
if (name !== undefined)
metrics.add(name);
const isAnswered = isConversation ||
textAt(value, 'actualOutput') !== undefined ||
Object.hasOwn(value, 'multimodalInputActualOutput');
const name = textAt(value, 'name');
return {
name: name === undefined || name.trim() === '' ? undefined : name,
content: contentOf(value, isConversation),
result: resultOf(value, found, options.metric, isAnswered ? 'unscored' : 'error', place),
metrics: options.scores === true ? found : [],
details: options.details ? caseDetails(value, found) : undefined,
line: place.line,
};
}
const AGAIN = 'Write the file again with DeepEval.';
function metricsOf(item, place) {
const list = (0,json_object.ZZ)(item, 'metricsData') ?? (0,json_object.ZZ)(item, 'metricsMetadata') ?? [];
if (!Array.isArray(list) || !list.every(json_object.Gv))
throw malformed(`the metrics of a test case are not a list of objects but ${(0,errors.hD)(list)}.`, place, AGAIN);
return list.map((metric) => ({
name: optionalText((0,json_object.ZZ)(metric, 'name') ?? (0,json_object.ZZ)(metric, 'metric')),
success: case_verdictOf((0,json_object.ZZ)(metric, 'success'), place),
score: numberAt(metric, 'score'),
threshold: numberAt(metric, 'threshold'),
failed: ((0,json_object.ZZ)(metric, 'error') ?? null) !== null,
flaky: (0,json_object.ZZ)(metric, 'flaky') === true,
judge: textAt(metric, 'evaluationModel'),
}));
}
function case_verdictOf(value, place) {
if (value === undefined || value === null)
return undefined;
if (typeof value === 'boolean')
return value;
throw badValue('success', value, 'neither true, false nor null', place, AGAIN);
}
function resultOf(item, metrics, metric, ungraded, place) {
const success = case_verdictOf((0,json_object.ZZ)(item, 'success'), place);
const deciding = metrics.filter(({ name, flaky }) => (metric === undefined ? !flaky : name === metric));
if (metric === undefined) {
if (success !== false)
return success ?? ungraded;
const judged = deciding.some((one) => one.success === false && !one.failed);
return !judged && deciding.some(({ failed }) => failed) ? ungraded : false;
}
if (deciding.some((one) => one.success === false && !one.failed))
return false;
return deciding.length > 0 && deciding.every((one) => one.success === true) ? true : ungraded;
}
function contentOf(item, isConversation) {
if (!isConversation) {
const input = (0,json_object.ZZ)(item, 'input') ?? (0,json_object.ZZ)(item, 'multimodalInput') ?? undefined;
return input === undefined ? undefined : (0,wide.re)(JSON.stringify([input, (0,json_object.ZZ)(item, 'expectedOutput') ?? null]));
}
const turns = (0,json_object.ZZ)(item, 'turns');
const first = Array.isArray(turns) ? turns.find((turn) => (0,json_object.at)(turn, 'role') === 'user') : undefined;
const opening = textAt(item, 'scenario') ?? textAt(first, 'content');
return opening === undefined ? undefined : (0,wide.re)(JSON.stringify([opening, (0,json_object.ZZ)(item, 'expectedOutcome') ?? null]));
}
function caseDetails(item, metrics) {
const judges = new Set(metrics.map(({ judge }) => judge));
return {
answer: textAt(item, 'actualOutput'),
reference: textAt(item, 'expectedOutput'),
prompt: textAt(item, 'input'),
judge: judges.size === 1 ? [...judges][0] : undefined,
cost: numberAt(item, 'tokenCost'),
latency: numberAt(item, 'completionTime'),
inputTokens: numberAt(item, 'inputTokenCount'),
outputTokens: numberAt(item, 'outputTokenCount'),
};
}
;
function scoredMetric(cases, metrics, wanted, file) {
const known = [...metrics].sort();
const name = wanted ?? (known.length === 1 ? known[0] : undefined);
if (name === undefined) {
throw known.length === 0
? new errors.yo('the test run has no metric with a score.', 'Leave `measure` at accuracy.', { file })
: new errors.yo('the test run has several metrics, and a score is of one.', `Set \`metric\` to one of ${known.map(errors.hD).join(', ')}.`, { file });
}
const turned = cases.find(({ metrics: own }) => own.some((metric) => metric.name === name && isTurned(metric)));
if (turned !== undefined) {
throw new errors.yo(`of the metric ${(0,errors.hD)(name)} a low score is good: its \`success\` says the opposite of its score and threshold.`, 'Name a metric whose high scores are good, or leave `measure` at accuracy.', { file, line: turned.line });
}
return name;
}
function isTurned({ failed, score, success, threshold }) {
if (failed || score === undefined || threshold === undefined || success === undefined)
return false;
return score !== threshold && success !== score > threshold;
}
function scoreOfCase({ metrics, result }, metric) {
const own = metrics.filter(({ name }) => name === metric);
const [first] = own;
if (own.length !== 1 || first.failed || first.score === undefined)
return result === 'error' ? 'error' : 'unscored';
return first.score;
}
;
const deepevalReader = {
name: 'deepeval',
title: 'DeepEval test run',
looksFor: '`testCases` (or `conversationalTestCases`) with `metricsData`',
accepts: (preview) => isRun(preview) || isLink(preview),
whyNoOutcomes: (preview) => (isLink(preview) ? 'it holds only the link to a test run' : undefined),
read: byRuns(readRuns),
};
const LISTS = ['testCases', 'conversationalTestCases'];
function isRun(preview) {
if (preview.kind !== 'json-object')
return false;
const wrapped = (0,json_object.at)(preview.value, 'testRunData');
const run = (0,json_object.Gv)(wrapped) ? wrapped : preview.value;
const lists = LISTS.map((key) => (0,json_object.at)(run, key)).filter((list) => Array.isArray(list));
if (lists.some((list) => list.length > 0 && list.every(looksLikeCase)))
return true;
const isEmpty = lists.length === LISTS.length && lists.every((list) => list.length === 0);
return isEmpty && Array.isArray((0,json_object.at)(run, 'metricsScores'));
}
function isLink(preview) {
return preview.kind === 'json-object' && Object.keys(preview.value).join() === 'testRunLink';
}
async function readRuns(files, sink, options) {
const runs = [];
for (const { file } of files)
runs.push(await readRun(file, sink.open(file, deepevalReader.name), options));
const named = runs.every(namesItsCases);
const fallback = namesOfRuns(files.map(({ file }) => file.path));
for (const [i, run] of runs.entries())
addRun(run, modelOf(run, fallback[i]), named);
}
async function readRun(file, sink, options) {
const run = {
file,
sink,
cases: [],
metrics: new Set(),
model: undefined,
hyperparameters: undefined,
identifier: undefined,
};
for await (const batch of (0,read.R)(file, PARTS)) {
for (const { path, value, line } of batch) {
const [key, index] = path[0] === 'testRunData' ? path.slice(1) : path;
if (key === 'hyperparameters') {
run.hyperparameters = value;
run.model = modelAmong(value);
}
else if (key === 'identifier')
run.identifier = nonEmpty(value);
else if (typeof index === 'number')
run.cases.push(caseOf(value, key === LISTS[1], options, run.metrics, { file: file.path, line }));
else if (value !== null)
throw malformed(`${(0,errors.hD)(value)} stands where a list of test cases should be.`, { file: file.path, line }, AGAIN);
}
}
if (run.cases.length === 0)
throw endedEarly('the test run holds no test case.', { file: file.path });
if (options.metric !== undefined && !run.metrics.has(options.metric)) {
const known = [...run.metrics].sort().map(errors.hD).join(', ') || 'none';
throw new errors.yo(`\`metric\`: ${(0,errors.hD)(options.metric)} is not in the test run.`, `It has: ${known}.`, {
file: file.path,
});
}
return options.scores === true ? withScores(run, options.metric) : run;
}
function withScores(run, wanted) {
const metric = scoredMetric(run.cases, run.metrics, wanted, run.file.path);
return { ...run, cases: run.cases.map((one) => ({ ...one, result: scoreOfCase(one, metric) })) };
}
const PARTS = partsSelector([...LISTS.map((list) => `${list}.*`), 'hyperparameters', 'identifier'].flatMap((part) => [
part,
`testRunData.${part}`,
]));
function modelAmong(hyperparameters) {
return nonEmpty((0,json_object.at)(hyperparameters, 'model')) ?? nonEmpty((0,json_object.at)(hyperparameters, 'Model'));
}
function nonEmpty(value) {
return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
const OWN_NAME = /^(.+?)(?:[/!]\.deepeval)?[/!](?:test_run_[0-9]{8}_[0-9]{6}|\.latest_run_full|\.latest_test_run)\.json$/;
function namesOfRuns(paths) {
const telling = paths.map((path) => OWN_NAME.exec(path)?.[1] ?? path);
return (0,model_names.p)(new Set(telling).size === telling.length ? telling : paths);
}
function modelOf(run, fromPath) {
if (run.model !== undefined)
return run.model;
const [name, source] = run.identifier === undefined ? [fromPath, 'its path'] : [run.identifier, 'its `identifier`'];
run.sink.warn(`the test run does not say which model it tested (no \`hyperparameters.model\`); it is named ${(0,errors.hD)(name)} after ${source}`);
return name;
}
function namesItsCases({ cases }) {
const names = new Set(cases.map(({ name }) => name));
return names.size === cases.length && cases.every(({ name }) => name !== undefined && !hasAutomaticName(name));
}
function loggedFacts({ file, hyperparameters, identifier }, model) {
return {
system: argumentFacts(hyperparameters, model),
labels: { run: identifier ?? '' },
date: /[/!]?test_run_([0-9]{8}_[0-9]{6})\.json$/.exec(file.path)?.[1],
};
}
function addRun(run, model, named) {
run.sink.logged(loggedFacts(run, model));
const ids = run.cases.map((item) => idOf(item, named, run.file));
const repeats = drawNumbers(ids);
for (const [i, { result, line, content, details }] of run.cases.entries()) {
const contentHash = named ? content : undefined;
run.sink.record({ model, id: ids[i], result, line, repeat: repeats[i], contentHash, details });
}
}
function idOf({ name, content, line }, named, file) {
if (named)
return name;
if (content !== undefined)
return content;
throw new errors.yo('the test case has neither a name of its own nor an input.', 'Give every test case a `name`.', {
file: file.path,
line,
});
}
;
const ROUNDING = 1e-3;
const evalArenaReader = {
name: 'eval-arena',
title: 'eval-arena',
looksFor: 'rows with benchmark_id, model, example_id and pass1',
accepts: (preview) => allHave(firstRows(preview), ['benchmark_id', 'model', 'example_id', 'pass1']),
read: byRuns(readEvalArena),
};
async function readEvalArena(files, sink, options) {
for (const { file } of files) {
const out = sink.open(file, 'eval-arena');
onlyMetric(options, 'pass1', file);
unitScale(options, file);
let shares = 0;
for await (const { row, line, place } of wholeRows(file, out)) {
const result = shareOf(row, place);
if (typeof result === 'number' && result !== 0 && result !== 1)
shares += 1;
out.record({
model: requiredText(row, 'model', place),
task: requiredText(row, 'benchmark_id', place),
id: requiredText(row, 'example_id', place),
result,
line,
});
}
if (shares > 0) {
out.warn(`${shares} outcomes are shares over several draws; a model counts as right where its share reaches the pass threshold ${options.passThreshold}`);
}
}
}
function shareOf(row, place) {
const share = scoreOf((0,json_object.ZZ)(row, 'pass1'), 'pass1', place);
if (typeof share !== 'number')
return share;
const correct = (0,json_object.ZZ)(row, 'correct') ?? undefined;
const count = (0,json_object.ZZ)(row, 'count') ?? undefined;
if (correct === undefined || count === undefined)
return share;
if (typeof correct !== 'number' || typeof count !== 'number' || !(count > 0 && correct >= 0 && correct <= count)) {
throw new errors.yo(`${shown(correct)} correct of ${shown(count)} draws is not possible.`, 'Correct the row, or leave it out.', place);
}
if (Math.abs(share - correct / count) <= ROUNDING)
return correct / count;
throw new errors.yo(`"pass1" is ${(0,errors.hD)(share)}, but ${correct} of ${count} draws are correct.`, 'Correct the row, or leave it out: one of the three numbers is wrong.', place);
}
;
const evalplusReader = {
name: 'evalplus',
title: 'EvalPlus results',
looksFor: '`eval` with samples that have `base_status` and `plus_status` (in old versions: `base` and `plus`)',
accepts: (preview) => previewedTasks(preview)?.some(evalplus_looksLikeTask) ?? false,
read: byRuns(readEvalplus),
};
function evalplus_looksLikeTask(task) {
const isOld = Array.isArray((0,json_object.at)(task, 'base')) && ((0,json_object.Ug)(task, ['nfiles']) || (0,json_object.Ug)(task, ['files']));
return isOld || (0,json_object.Ug)((0,json_object.at)(task, 0), ['base_status']);
}
async function readEvalplus(files, sink, options) {
const surveys = [];
for (const { file } of files)
surveys.push(await survey(file));
const sinks = files.map(({ file }) => sink.open(file, evalplusReader.name));
const tests = testsFor(surveys, sinks, options.metric);
compareHashes(surveys, sinks);
const models = modelsOf(surveys);
for (const [i, { file }] of surveys.entries()) {
for await (const task of codeTasks(file))
addTask(task, models[i], tests, file, sinks[i], options);
}
}
async function survey(file) {
let dataset;
let hasPlus = false;
for await (const task of codeTasks(file)) {
dataset ??= task.id.split('/')[0];
hasPlus = samplesOf(task, file).some(({ plus }) => plus !== undefined);
if (hasPlus)
break;
}
return { file, hasPlus, dataset: dataset, hash: await hashOf(file) };
}
async function hashOf(file) {
for await (const [hash] of (0,read.R)(file, partsSelector(['hash'])))
return optionalText(hash?.value);
return undefined;
}
function testsFor(surveys, sinks, metric) {
if (metric !== undefined && metric !== 'base' && metric !== 'plus') {
throw new errors.yo(`\`metric\`: ${(0,errors.hD)(metric)} is not in the file.`, 'There are base, and plus (which is base and plus).', { file: surveys[0].file.path });
}
if (metric === 'base')
return 'base';
const without = surveys.filter(({ hasPlus }) => !hasPlus);
if (without.length === 0)
return 'plus';
if (metric === undefined && without.length === surveys.length) {
for (const sink of sinks)
sink.warn('only the base tests were run, so they alone decide');
return 'base';
}
throw new errors.yo('only the base tests were run, but all models are graded by base and plus tests.', 'Run the plus tests too, or set `metric` to base to grade every model by the base tests.', { file: without[0].file.path });
}
function compareHashes(surveys, sinks) {
const first = new Map();
for (const [i, { dataset, hash }] of surveys.entries()) {
if (hash === undefined)
continue;
const known = first.get(dataset) ?? hash;
first.set(dataset, known);
if (known !== hash) {
sinks[i].warn(`graded on another version of ${(0,errors.hD)(dataset)} (hash ${(0,errors.hD)(hash)}) than the first file (${(0,errors.hD)(known)}): tests and texts of some tasks may differ`);
}
}
}
function modelsOf(surveys) {
const names = new Map();
for (const dataset of new Set(surveys.map((one) => one.dataset))) {
const paths = surveys.filter((one) => one.dataset === dataset).map(({ file }) => file.path);
for (const [i, name] of (0,model_names.p)(paths.map(samplesPath)).entries())
names.set(paths[i], name);
}
return surveys.map(({ file }) => names.get(file.path));
}
function addTask(task, model, tests, file, sink, options) {
const samples = samplesOf(task, file);
for (const [repeat, sample] of samples.entries()) {
sink.record({
model,
id: task.id,
result: evalplus_resultOf(sample, tests),
line: task.line,
repeat: samples.length > 1 ? repeat : undefined,
details: options.details ? { answer: sample.solution } : undefined,
});
}
}
function evalplus_resultOf({ base, plus }, tests) {
if (tests === 'base')
return base ?? 'unscored';
if (base === false || plus === false)
return false;
return base === undefined || plus === undefined ? 'unscored' : true;
}
function samplesOf(task, file) {
const place = { file: file.path, line: task.line };
if ((0,json_object.Gv)(task.samples)) {
const base = statuses((0,json_object.ZZ)(task.samples, 'base'), task, file);
const plus = statuses((0,json_object.ZZ)(task.samples, 'plus') ?? [], task, file);
if (base.length === 0 || (plus.length > 0 && plus.length !== base.length)) {
throw malformed(`${(0,errors.hD)(task.id)} has ${base.length} base and ${plus.length} plus results.`, place, evalplus_AGAIN);
}
return base.map((status, i) => ({
base: verdictOf(status, 'base', place),
plus: verdictOf(plus[i], 'plus', place),
solution: undefined,
}));
}
return sampleList(task, 'base_status', file, evalplus_AGAIN).map((sample) => ({
base: verdictOf((0,json_object.ZZ)(sample, 'base_status'), 'base_status', place),
plus: verdictOf((0,json_object.ZZ)(sample, 'plus_status'), 'plus_status', place),
solution: textAt(sample, 'solution'),
}));
}
const evalplus_AGAIN = 'Write the file again with EvalPlus.';
function statuses(list, { id, line }, file) {
if (Array.isArray(list) && list.every((item) => Array.isArray(item) && item.length > 0))
return list.map((item) => item[0]);
throw malformed(`the results of ${(0,errors.hD)(id)} are not pairs of status and details.`, { file: file.path, line }, evalplus_AGAIN);
}
;
const MAX_DEPTH = 200;
function stableText(value, place, depth = 0) {
if (depth > MAX_DEPTH) {
throw new errors.yo(`a value is nested more than ${MAX_DEPTH} levels deep.`, 'Write it flatter.', place);
}
if (Array.isArray(value))
return `[${value.map((item) => stableText(item, place, depth + 1)).join(',')}]`;
if (!(0,json_object.Gv)(value))
return JSON.stringify(value) ?? 'null';
const keys = Object.keys(value).sort();
return `{${keys.map((key) => `${JSON.stringify(key)}:${stableText(value[key], place, depth + 1)}`).join(',')}}`;
}
var tables_cells = __webpack_require__(3876);
;
const ghModelsReader = documentReader({
name: 'gh-models',
title: 'GitHub Models (gh models eval --json)',
looksFor: '`model` and `testResults` with `testCase` and `evaluationResults`',
metric: 'passed',
parts: ['model', 'name', 'testResults'],
kind: (value) => {
const first = (0,json_object.at)(value, 'testResults', 0);
const isTest = (0,json_object.Gv)((0,json_object.at)(first, 'testCase')) && (0,json_object.Ug)(first, ['evaluationResults']);
return isTest && Object.hasOwn(value, 'model') ? 'outcomes' : undefined;
},
read: ({ file, value, options }) => {
const place = { file: file.path };
return {
model: requiredText(value, 'model', place),
records: objectsIn((0,json_object.ZZ)(value, 'testResults')).map((test) => {
const question = stableText((0,json_object.ZZ)(test, 'testCase') ?? null, place);
return {
id: (0,tables_cells.re)(question),
result: gh_models_resultOf(objectsIn((0,json_object.ZZ)(test, 'evaluationResults')), options.scores === true),
details: { answer: textAt(test, 'modelResponse'), prompt: question },
};
}),
};
},
});
function gh_models_resultOf(evaluations, scores) {
if (evaluations.length === 0)
return 'unscored';
const given = evaluations.map((evaluation) => (0,json_object.ZZ)(evaluation, scores ? 'score' : 'passed'));
if (!scores)
return given.every((passed) => typeof passed === 'boolean') ? given.every(Boolean) : 'unscored';
if (!given.every((score) => typeof score === 'number' && Number.isFinite(score)))
return 'unscored';
return given.reduce((sum, score) => sum + score, 0) / given.length;
}
;
const harborReader = documentReader({
name: 'harbor',
title: 'Harbor trial (Terminal-Bench 2)',
looksFor: '`task_name`, `trial_name`, `agent_info` and `verifier_result`',
metric: 'reward',
parts: [
'task_name',
'source',
'task_checksum',
'agent_info',
'agent_result',
'verifier_result',
'config.agent',
'exception_info.exception_type',
],
kind: (value) => {
if ((0,json_object.Ug)(value, ['task_name', 'trial_name', 'agent_info']))
return 'outcomes';
return (0,json_object.Ug)(value, ['n_total_trials', 'stats'])
? { without: 'the summary of a job of Harbor; the result.json of each trial holds its outcome' }
: undefined;
},
read: ({ file, value }) => ({
model: harbor_modelOf(value, file.path),
logged: {
system: argumentFacts((0,json_object.at)(value, 'config', 'agent', 'kwargs')),
labels: { agent: textAt(value, 'agent_info', 'name') },
folder: (0,path_parts.KC)(file.path).slice(0, -2).join('/'),
},
records: [
{
id: requiredText(value, 'task_name', { file: file.path }),
task: textAt(value, 'source'),
result: rewardOf(value),
contentHash: textAt(value, 'task_checksum'),
details: {
cost: numberAt(value, 'agent_result', 'cost_usd'),
inputTokens: numberAt(value, 'agent_result', 'n_input_tokens'),
outputTokens: numberAt(value, 'agent_result', 'n_output_tokens'),
},
},
],
}),
});
function harbor_modelOf(value, path) {
const [name, provider] = ['name', 'provider'].map((key) => textAt(value, 'agent_info', 'model_info', key));
const model = textAt(value, 'config', 'agent', 'model_name') ?? (provider === undefined ? name : `${provider}/${name ?? ''}`);
const found = model ?? textAt(value, 'agent_info', 'name');
if (found !== undefined && found !== '')
return found;
throw new errors.yo('the trial names neither a model nor an agent.', 'Run the trial again.', { file: path });
}
function rewardOf(value) {
const rewards = (0,json_object.at)(value, 'verifier_result', 'rewards');
const all = (0,json_object.Gv)(rewards) ? Object.values(rewards) : [];
const reward = (0,json_object.at)(rewards, 'reward') ?? (all.length === 1 ? all[0] : undefined);
if (typeof reward === 'boolean' || (typeof reward === 'number' && Number.isFinite(reward)))
return reward;
return ((0,json_object.at)(value, 'exception_info') ?? null) === null ? 'unscored' : 'error';
}
;
function chooseForAll(available, request) {
const wantedExists = available.some(({ names }) => request.wanted !== undefined && names.has(request.wanted));
const byTask = new Map();
const alternatives = new Map();
for (const [task, group] of (0,group_by.$)(available, (one) => one.task)) {
const common = [...group[0].names].filter((name) => group.every(({ names }) => names.has(name))).sort();
const name = chooseOne(common, group, request, wantedExists);
byTask.set(task, name);
const others = [...new Set(group.flatMap(({ names }) => [...names]))].filter((other) => other !== name).sort();
if (name === request.wanted || (others.length === 0 && request.wanted === undefined))
continue;
const key = JSON.stringify([name, others]);
const same = alternatives.get(key) ?? { name, others, tasks: [] };
alternatives.set(key, { ...same, tasks: [...same.tasks, task] });
}
const notes = [...alternatives.values()].map(({ name, others, tasks }) => noteText(request, name, others, tasks));
return { byTask, notes };
}
function chooseOne(common, group, request, wantedExists) {
const { input, wanted, preferred, otherwise } = request;
if (wanted !== undefined) {
const lacking = group.find(({ names }) => !names.has(wanted));
if (lacking === undefined)
return wanted;
const someHaveIt = group.some(({ names }) => names.has(wanted));
if (common.length === 1 && wantedExists && !someHaveIt)
return common[0];
throw new errors.yo(`there is no ${input} ${(0,errors.hD)(wanted)}.`, `It has ${(0,listed.r)([...lacking.names].sort())}.`, {
file: lacking.path,
});
}
const known = preferred.find((name) => common.includes(name));
if (known !== undefined)
return known;
if (common.length === 1 || (common.length > 0 && otherwise === 'first by name'))
return common[0];
const first = group[0];
if (common.length > 1) {
throw new errors.yo(`none of its ${input}s is known to say right or wrong.`, `Set \`${input}\` to one of ${(0,listed.r)(common)}.`, { file: first.path });
}
const other = group.find(({ names }) => ![...first.names].some((name) => names.has(name))) ?? group.at(-1);
throw new errors.yo(`no ${input} is common to all files of ${taskText([first.task])}: it has ${(0,listed.r)([...first.names].sort())}, and ${other.path} has ${(0,listed.r)([...other.names].sort())}.`, 'Evaluate all models in the same way, or leave one of the files out.', { file: first.path });
}
function noMetricText(unusable) {
return unusable.size === 0
? 'its rows have no metric'
: `none of its metrics (${[...unusable].slice(0, 5).map(errors.hD).join(', ')}) is one number for each document`;
}
function noteText({ input }, name, others, tasks) {
const also = others.length === 0 ? 'there is no other' : `also there: ${(0,listed.r)(others)}; \`${input}\` sets another`;
return `${input} ${(0,errors.hD)(name)} is used for all models on ${taskText(tasks)} (${also})`;
}
function taskText(tasks) {
if (tasks.length === 1 && tasks[0] === '')
return 'the task';
return `${tasks.length === 1 ? 'task' : 'tasks'} ${(0,listed.r)(tasks)}`;
}
;
const rows_AGAIN = 'Write the file again with HELM.';
const DESCRIBING = new Set([
'finish_reason_length',
'finish_reason_stop',
'finish_reason_endoftext',
'num_output_tokens',
'num_prompt_tokens',
'inference_runtime',
]);
async function readOutcomes(file, wanted) {
const trials = new Map();
const metrics = new Set();
for await (const batch of (0,read.G)(file)) {
for (const { row, line } of batch) {
const place = { file: file.path, line };
const { id, trial, isPerturbed } = trialOf(row, place);
const key = keyOf(id, String(trial));
const known = trials.get(key) ?? { id, trial, isPerturbed, line, scores: new Map() };
trials.set(key, known);
for (const [name, value] of statisticsOf(row, place)) {
metrics.add(name);
if (!wanted.has(name) && !DESCRIBING.has(name))
continue;
const before = known.scores.get(name);
if (before !== undefined && before !== value)
throw malformed(`${(0,errors.hD)(id)} has two different values of ${(0,errors.hD)(name)} in one trial.`, place, rows_AGAIN);
known.scores.set(name, value);
}
}
}
if (trials.size === 0)
throw new errors.yo('the list is empty.', 'Did the run end before its metrics were computed?', { file: file.path });
return { trials: [...trials.values()], metrics };
}
function trialOf(row, place) {
const instance = row['instance_id'];
const trial = row['train_trial_index'];
if (typeof instance !== 'string' || instance === '') {
throw malformed(`the instance_id ${(0,errors.hD)(instance ?? null)} is not a text.`, place, rows_AGAIN);
}
if (typeof trial !== 'number' || !Number.isSafeInteger(trial) || trial < 0) {
throw malformed(`the train_trial_index ${(0,errors.hD)(trial ?? null)} is not a count.`, place, rows_AGAIN);
}
return { id: queryId(instance, row['perturbation']), trial, isPerturbed: (0,json_object.Gv)(row['perturbation']) };
}
const FLAGS = new Set(['name', 'robustness', 'fairness', 'computed_on']);
function queryId(instance, perturbation) {
if (!(0,json_object.Gv)(perturbation))
return instance;
const settings = Object.keys(perturbation)
.filter((key) => !FLAGS.has(key))
.sort()
.map((key) => `${key}=${JSON.stringify(perturbation[key])}`);
const name = textAt(perturbation, 'name') ?? JSON.stringify(perturbation['name'] ?? null);
return `${instance} [${[name, ...settings].join(' ')}]`;
}
function statisticsOf(row, place) {
const { stats } = row;
if ((0,json_object.Gv)(stats))
return Object.entries(stats).filter((entry) => Number.isFinite(entry[1]));
if (!Array.isArray(stats))
throw badStatistics(stats, place);
const found = [];
for (const stat of stats) {
const name = textAt(stat, 'name', 'name');
if (name === undefined)
throw badStatistics(stat, place);
const mean = numberAt(stat, 'mean');
if (mean !== undefined)
found.push([name, mean]);
}
return found;
}
function badStatistics(value, place) {
return malformed(`the statistics ${(0,errors.hD)(value ?? null)} have no names and values.`, place, rows_AGAIN);
}
;
async function readDetails(file) {
const folder = [file, ...(await file.neighbours())];
const named = (name) => folder.find(({ path }) => (0,path_parts.Md)(path).replace(/\.(?:gz|zst)$/, '') === name);
const answers = await readAnswers(named('display_predictions.json') ?? named('predictions.json'));
const questions = await readQuestions(named('instances.json'));
return ({ id, trial }) => {
return { ...questions.get(id), answer: answers.get(keyOf(id, String(trial))) };
};
}
async function readAnswers(file) {
const answers = new Map();
if (file === undefined)
return answers;
for await (const batch of (0,read.G)(file)) {
for (const { row, line } of batch) {
const { id, trial } = trialOf(row, { file: file.path, line });
const key = keyOf(id, String(trial));
const texts = ['mapped_output', 'truncated_predicted_text', 'predicted_text'].map((name) => textAt(row, name));
const answer = texts.find((text) => text !== undefined);
answers.set(key, answers.has(key) && answers.get(key) !== answer ? undefined : answer);
}
}
return answers;
}
async function readQuestions(file) {
const questions = new Map();
if (file === undefined)
return questions;
for await (const batch of (0,read.G)(file)) {
for (const { row } of batch) {
if (typeof row['id'] !== 'string')
continue;
const [prompt, reference] = [textIn(row['input']), correctReference(row['references'])];
questions.set(queryId(row['id'], row['perturbation']), { prompt, reference });
}
}
return questions;
}
function correctReference(references) {
const isCorrect = (reference) => {
const tags = (0,json_object.at)(reference, 'tags');
return Array.isArray(tags) && tags.includes('correct');
};
return Array.isArray(references) ? textIn((0,json_object.at)(references.find(isCorrect), 'output')) : undefined;
}
function textIn(value) {
return textAt(value, 'text') ?? optionalText(value);
}
;
async function identifyRun(file) {
const spec = (await file.neighbours()).find(({ path }) => /^run_spec\.json(?:\.gz|\.zst)?$/.test((0,path_parts.Md)(path)));
const parts = ['name', 'adapter_spec.model', 'adapter_spec.model_deployment'];
const said = spec === undefined ? {} : await partsOf(spec, parts);
const [name, model, deployment] = parts.map((part) => {
const text = textAt(said, ...part.split('.'));
return text?.trim() === '' ? undefined : text;
});
const split = splitName(name ?? (0,path_parts.Md)((0,path_parts.yS)(file.path).slice(0, -1)));
const best = model ?? deployment ?? split.model;
if (best !== undefined)
return { model: best, task: split.task };
throw new errors.yo('nothing says which model this is: there is no run_spec.json beside it, and the folder has no model=... in its name.', 'Keep the run folder as HELM wrote it.', { file: file.path });
}
function splitName(name) {
const colon = name.indexOf(':');
if (colon === -1)
return { task: name, model: undefined };
const settings = name.slice(colon + 1).split(',');
const isModel = (setting) => /^model(?:_deployment)?=/.test(setting);
const model = settings.find((setting) => /^model=./.test(setting))?.slice('model='.length);
const others = settings.filter((setting) => !isModel(setting)).join(',');
const scenario = name.slice(0, colon);
return { task: others === '' ? scenario : `${scenario}:${others}`, model };
}
;
const helmReader = {
name: 'helm',
title: 'HELM per-instance results',
looksFor: 'an array of objects with instance_id, train_trial_index and stats',
accepts: (preview) => isOutcomes(preview) || otherFile(preview) !== undefined,
whyNoOutcomes: (preview) => {
const what = otherFile(preview);
return what === undefined ? undefined : `${what} of HELM; per_instance_stats.json holds the outcomes`;
},
read: readHelm,
};
const METRICS = [
'exact_match',
'quasi_exact_match',
'prefix_exact_match',
'quasi_prefix_exact_match',
'final_number_exact_match',
'math_equiv_chain_of_thought',
'math_equiv',
'chain_of_thought_correctness',
'omni_math_accuracy',
'ifeval_strict_accuracy',
];
async function readHelm(files, sink, options) {
const sinks = new Map(files.map(({ file }) => [file, sink.open(file, helmReader.name)]));
const runs = [];
for (const { file } of oneOfEachFolder(files, sinks)) {
const { model, task } = await identifyRun(file);
const wanted = new Set([...METRICS, ...(options.metric === undefined ? [] : [options.metric])]);
const trials = await readOutcomes(file, wanted);
runs.push({
file,
sink: sinks.get(file),
model,
task,
folder: (0,path_parts.yS)(file.path).replace(/[/!]$/, ''),
trials,
outcomes: new Map(trials.trials.map(({ id, trial, scores }) => [keyOf(id, String(trial)), JSON.stringify([...scores].sort())])),
});
}
const used = runsThatCount(runs, 'all instances: ', ({ trials }) => trials.trials.length);
const graded = used.filter(({ trials }) => trials.metrics.size > 0);
for (const { sink: out, trials } of used)
if (trials.metrics.size === 0)
out.setAside('instances without any statistic', trials.trials.length);
const [first] = graded;
if (first === undefined) {
const file = used[0]?.file.path;
throw new errors.yo('nothing in it is graded: its instances have no statistics.', 'Did the run end before its metrics were computed?', { file });
}
const request = { input: 'metric', wanted: options.metric, preferred: METRICS, otherwise: 'ask' };
const metrics = chooseForAll(graded.map((run) => helm_metricsOf(run, options.metric)), request);
for (const note of metrics.notes)
first.sink.warn(note);
for (const run of graded)
await report(run, metrics.byTask.get(run.task), options);
}
function helm_metricsOf({ file, task, trials }, wanted) {
const known = new Set(METRICS.filter((name) => trials.metrics.has(name)));
return { path: file.path, task, names: wanted === undefined && known.size > 0 ? known : trials.metrics };
}
async function report(run, metric, options) {
const { model, task, file, sink } = run;
const isKept = METRICS.includes(metric) || metric === options.metric;
const { trials } = isKept ? run.trials : await readOutcomes(file, new Set([metric]));
const detailsOf = options.details ? await readDetails(file) : undefined;
const perturbed = trials.filter(({ isPerturbed }) => isPerturbed).length;
if (perturbed > 0)
sink.warn(`${perturbed} of its questions are perturbed copies of others; each counts as a question of its own`);
for (const trial of trials) {
sink.record({
model,
task,
id: trial.id,
repeat: trial.trial,
result: trial.scores.get(metric) ?? 'unscored',
line: trial.line,
details: detailsOf === undefined ? undefined : { ...detailsOf(trial), ...trialDetails(trial) },
});
}
}
function trialDetails({ scores }) {
return {
stopReason: ['length', 'stop', 'endoftext'].find((name) => scores.get(`finish_reason_${name}`) === 1),
outputTokens: scores.get('num_output_tokens'),
inputTokens: scores.get('num_prompt_tokens'),
latency: scores.get('inference_runtime'),
};
}
function oneOfEachFolder(files, sinks) {
const complete = new Map();
for (const { file, preview } of files)
if (isPerInstanceStats(preview))
complete.set((0,path_parts.yS)(file.path), file);
return files.filter(({ file, preview }) => {
const other = complete.get((0,path_parts.yS)(file.path));
if (other === undefined || isPerInstanceStats(preview))
return true;
sinks.get(file).setAside(`outcomes: they are read from ${other.path}`);
return false;
});
}
function isPerInstanceStats(preview) {
return firstItems(preview).some((item) => (0,json_object.Ug)(item, ['instance_id']) && Array.isArray(item['stats']));
}
function isOutcomes(preview) {
const isPrediction = (item) => (0,json_object.Ug)(item, ['instance_id', 'predicted_text']) && (0,json_object.Gv)(item['stats']);
return isPerInstanceStats(preview) || firstItems(preview).some(isPrediction);
}
function otherFile(preview) {
if (preview.kind === 'json-object') {
const { value } = preview;
if ((0,json_object.Ug)(value, ['adapter_spec', 'request_states']))
return 'the requests and responses';
if ((0,json_object.Ug)(value, ['adapter_spec', 'scenario_spec']))
return 'the settings of a run';
return (0,json_object.Ug)(value, ['definition_path', 'name', 'tags']) ? 'the description of a scenario' : undefined;
}
if (isOutcomes(preview))
return undefined;
const item = firstItems(preview)[0];
if ((0,json_object.Ug)(item, ['instance_id', 'train_trial_index', 'request']))
return 'the requests';
if ((0,json_object.Ug)(item, ['input', 'references', 'id']))
return 'the questions';
return (0,json_object.Ug)(item, ['count', 'sum']) && (0,json_object.Ug)((0,json_object.at)(item, 'name'), ['name']) ? 'aggregate statistics' : undefined;
}
function firstItems(preview) {
return preview.kind === 'json-array' ? preview.items.filter(json_object.Gv) : [];
}
;
const hleReader = documentReader({
name: 'hle',
title: "Humanity's Last Exam, judged",
looksFor: 'answers by question id with `model`, `response` and `judge_response`',
metric: 'correct',
parts: ['*.model', '*.response', '*.judge_response'],
kind: (value) => {
const answers = Object.values(value).filter(json_object.Gv);
const isAnswer = (answer) => (0,json_object.Ug)(answer, ['model', 'response']);
if (!answers.slice(0, -1).every(isAnswer) || !isAnswer(answers[0]))
return undefined;
return answers.some((answer) => (0,json_object.Ug)(answer, ['judge_response']))
? 'outcomes'
: { without: 'answers without a verdict; the judged_*.json of the same run holds them' };
},
read: ({ file, value }) => {
const models = new Set();
const records = [];
for (const [id, answer] of Object.entries(value)) {
if (!(0,json_object.Gv)(answer))
continue;
models.add(requiredText(answer, 'model', { file: file.path }));
const verdict = textAt(answer, 'judge_response', 'correct')?.trim().toLowerCase();
const confidence = numberAt(answer, 'judge_response', 'confidence');
records.push({
id,
result: verdict === 'yes' ? true : verdict === 'no' ? false : 'unscored',
details: {
answer: textAt(answer, 'judge_response', 'model_answer'),
reference: textAt(answer, 'judge_response', 'correct_answer'),
confidence: confidence === undefined ? undefined : Math.min(1, Math.max(0, confidence / 100)),
},
});
}
const [model] = models;
if (models.size === 1)
return { model: model, records };
throw new errors.yo(`it holds answers of ${models.size} models.`, 'Judge each model in a file of its own.', {
file: file.path,
});
},
});
var natural_order = __webpack_require__(3176);
var roles = __webpack_require__(420);
;
function sampleKeys(details) {
const keys = ['id', 'epoch', 'input', 'scores', 'score', 'error', 'invalidation', 'model_usage'];
const more = ['target', 'metadata', 'output', 'limit', 'working_time', 'total_time'];
return details ? [...keys, ...more] : keys;
}
const UNNAMED_SCORER = '88F74D2C';
function readSample(row, place, wantsDetails) {
const epoch = (0,json_object.ZZ)(row, 'epoch');
if (!Number.isSafeInteger(epoch) || epoch < 1)
throw badValue('epoch', epoch, 'not a whole number from 1 on', place, 'Write the log again.');
const { scores, answers } = sample_readScores(row, wantsDetails, place);
const usage = (0,json_object.ZZ)(row, 'model_usage');
return {
id: requiredText(row, 'id', place),
epoch: epoch,
scores,
answers,
failed: isThere((0,json_object.ZZ)(row, 'error')),
invalidated: isThere((0,json_object.ZZ)(row, 'invalidation')),
usage: new Map((0,json_object.Gv)(usage) ? Object.entries(usage).filter((entry) => (0,json_object.Gv)(entry[1])) : []),
inputHash: openingHash(messageText((0,json_object.ZZ)(row, 'input'))),
line: place.line,
details: wantsDetails ? sample_readDetails(row) : {},
};
}
function sample_readScores(row, wantsAnswers, place) {
const all = (0,json_object.ZZ)(row, 'scores') ?? {};
if (!(0,json_object.Gv)(all))
throw badValue('scores', all, 'not an object', place, 'Score the log again.');
const legacy = (0,json_object.ZZ)(row, 'score');
const entries = [...Object.entries(all), ...(isThere(legacy) ? [[UNNAMED_SCORER, legacy]] : [])];
const scores = new Map();
const answers = new Map();
for (const [scorer, score] of entries) {
if (!(0,json_object.Gv)(score)) {
throw new errors.yo(`the score of ${shown(scorer)} is ${shown(score)}, not an object with a value.`, 'Score the log again.', place);
}
scores.set(scorer, (0,json_object.ZZ)(score, 'value') ?? null);
const answer = ownText((0,json_object.ZZ)(score, 'answer'));
if (wantsAnswers && answer !== undefined)
answers.set(scorer, answer);
}
return { scores, answers };
}
function sample_readDetails(row) {
const choice = (0,json_object.at)(row, 'output', 'choices', 0);
const limitType = textAt(row, 'limit', 'type') ?? textAt(row, 'limit');
return {
answer: ownText((0,json_object.at)(row, 'output', 'completion')) ?? messageText([(0,json_object.at)(choice, 'message')]),
reference: targetText((0,json_object.ZZ)(row, 'target')),
prompt: messageText((0,json_object.ZZ)(row, 'input')),
subject: subjectOf((0,json_object.ZZ)(row, 'metadata')),
stopReason: limitType === undefined ? textAt(choice, 'stop_reason') : `${limitType}_limit`,
latency: numberAt(row, 'working_time') ?? numberAt(row, 'total_time'),
};
}
function messageText(input) {
if (!Array.isArray(input))
return ownText(input);
const parts = input.filter(json_object.Gv).flatMap((message) => {
const content = (0,json_object.ZZ)(message, 'content');
return Array.isArray(content) ? content.filter(json_object.Gv).map((part) => (0,json_object.ZZ)(part, 'text')) : [content];
});
const texts = parts.map(ownText).filter((text) => text !== undefined);
return texts.length === 0 ? undefined : texts.join('\n');
}
function ownText(value) {
return typeof value === 'string' && !value.startsWith('attachment://') && !value.startsWith('tc://')
? value
: undefined;
}
function targetText(target) {
const texts = (Array.isArray(target) ? target : [target]).map(ownText).filter((text) => text !== undefined);
return texts.map((text) => text.trim()).join(', ') || undefined;
}
function subjectOf(metadata) {
if (!(0,json_object.Gv)(metadata))
return undefined;
const keys = Object.keys(metadata);
const column = (0,roles._R)('subject', keys.map(roles.tK));
return column === undefined ? undefined : optionalText((0,json_object.ZZ)(metadata, keys[column]));
}
const OPENING = 400;
function openingHash(text) {
if (text === undefined)
return undefined;
const opening = text.replace(/\s+/g, ' ').trim().slice(0, OPENING);
return (0,sha256.s)(opening).slice(0, 16);
}
function isThere(value) {
return value !== undefined && value !== null;
}
;
const HEADER_KEYS = ['status', 'eval', 'plan', 'results', 'stats', 'invalidated'];
const log_AGAIN = 'Write the log again.';
async function readLog(file, sink, details) {
const { header, samples } = file.entries === undefined
? await readDocument(file, details)
: await readArchive(file, file.entries, sink, details);
const place = { file: file.path };
const spec = (0,json_object.ZZ)(header, 'eval');
if (!(0,json_object.Gv)(spec))
throw badValue('eval', spec, 'not an object', place, log_AGAIN);
const task = requiredText(spec, 'task', place);
const created = Date.parse(textAt(spec, 'created') ?? '');
const args = (0,json_object.ZZ)(spec, 'task_args');
const last = [...new Map(samples.map((sample) => [keyOf(sample.id, String(sample.epoch)), sample])).values()];
const model = log_modelOf(spec, header, last, place);
if (last.length < samples.length)
sink.setAside('earlier attempts at samples that were run again', samples.length - last.length);
return {
file,
task,
model,
loggedModel: model,
status: textAt(header, 'status') ?? 'started',
date: Number.isNaN(created) ? undefined : new Date(created).toISOString(),
taskArgs: (0,json_object.Gv)(args) ? args : {},
...log_loggedFacts(spec, (0,json_object.ZZ)(header, 'plan')),
shuffled: (0,json_object.at)(spec, 'dataset', 'shuffled') === true,
samples: withScorerName(last, header),
};
}
function log_loggedFacts(spec, plan) {
return {
system: {
...argumentFacts((0,json_object.ZZ)(spec, 'model_args')),
...argumentFacts((0,json_object.ZZ)(spec, 'model_generate_config')),
},
labels: {
...argumentFacts((0,json_object.at)(plan, 'config')),
...argumentFacts({ solver: (0,json_object.ZZ)(spec, 'solver') }),
...argumentFacts((0,json_object.ZZ)(spec, 'solver_args')),
steps: stepsOf(plan),
version: optionalFact((0,json_object.ZZ)(spec, 'task_version')),
},
};
}
function stepsOf(plan) {
const steps = (0,json_object.at)(plan, 'steps');
if (!Array.isArray(steps))
return undefined;
const named = steps.filter(json_object.Gv).map((step) => {
const params = Object.entries(argumentFacts((0,json_object.ZZ)(step, 'params')));
const given = params.length === 0 ? '' : `(${params.map(([name, value]) => `${name}=${value}`).join(', ')})`;
return `${textAt(step, 'solver') ?? '?'}${given}`;
});
return named.join(' > ');
}
const optionalFact = (value) => typeof value === 'number' || typeof value === 'string' ? String(value) : undefined;
async function readDocument(file, details) {
const keys = sampleKeys(details);
let seen = 0;
const select = (path) => {
if (path.length === 0)
return 'enter';
if (path[0] !== 'samples')
return HEADER_KEYS.includes(path[0]) ? 'take' : 'skip';
if (path.length === 2)
seen += 1;
return path.length < 3 ? 'enter' : keys.includes(path[2]) ? 'take' : 'skip';
};
const header = new Map();
const samples = [];
let fields = new Map();
let place = { file: file.path };
const finish = () => {
if (fields.size > 0)
samples.push(readSample(Object.fromEntries(fields), place, details));
fields = new Map();
};
let current;
for await (const batch of (0,read.R)(file, select)) {
for (const { path, value, line } of batch) {
if (path.length === 1 && path[0] !== 'samples')
header.set(path[0], value);
else if (path.length === 3) {
if (path[1] !== current) {
finish();
current = path[1];
place = { file: file.path, line };
}
fields.set(path[2], value);
}
else if (path.length !== 1 || value !== null)
throw noSample(value, { file: file.path, line });
}
}
finish();
if (samples.length < seen)
throw noSample({}, { file: file.path });
return { header: Object.fromEntries(header), samples };
}
function noSample(value, place) {
return malformed(`a sample is ${(0,errors.hD)(value)}, not an object with id and epoch.`, place, log_AGAIN);
}
async function readArchive(file, entries, sink, details) {
const byName = new Map(entries.map((entry) => [entry.path.slice(file.path.length + 1), entry]));
const start = byName.get('header.json') ?? byName.get('_journal/start.json');
if (start === undefined)
throw new errors.yo('the archive has neither header.json nor _journal/start.json.', 'Is it an Inspect log?', {
file: file.path,
});
const header = await partsOf(start, HEADER_KEYS, log_AGAIN);
const wantsSamples = details || (0,json_object.ZZ)(header, 'invalidated') === true;
const keys = sampleKeys(details);
const samples = [];
let lacking = 0;
for (const summaries of summaryFiles(byName)) {
for await (const batch of (0,read.G)(summaries)) {
for (const { row, line } of batch) {
const prefix = `samples/${String((0,json_object.ZZ)(row, 'id'))}_epoch_${String((0,json_object.ZZ)(row, 'epoch'))}`;
const body = wantsSamples ? (byName.get(`${prefix}.json`) ?? byName.get(`${prefix}/sample.json`)) : undefined;
if (wantsSamples && body === undefined)
lacking += 1;
const whole = body === undefined ? row : { ...row, ...(await partsOf(body, keys, log_AGAIN)) };
samples.push({ ...readSample(whole, { file: summaries.path, line }, details), line: undefined });
}
}
}
if (samples.length === 0 && [...byName.keys()].some((name) => name.startsWith('samples/'))) {
throw new errors.yo('the archive holds samples, but no summary of them.', 'Write the log again, with `inspect log convert`.', { file: file.path });
}
if (lacking > 0) {
const lost = (0,json_object.ZZ)(header, 'invalidated') === true
? 'whether they were invalidated is not known'
: 'long texts are cut and stop reasons not known';
sink.warn(`${lacking} samples are only in the summaries: ${lost}`);
}
return { header, samples };
}
function summaryFiles(byName) {
const whole = byName.get('summaries.json');
if (whole !== undefined)
return [whole];
const parts = [...byName].filter(([name]) => /^_journal\/summaries\/[0-9]+\.json$/.test(name));
return parts.sort(([a], [b]) => (0,natural_order.u)(a, b)).map(([, part]) => part);
}
function withScorerName(samples, header) {
if (!samples.some(({ scores }) => scores.has(UNNAMED_SCORER)))
return samples;
const listed = (0,json_object.at)(header, 'results', 'scores');
const scorer = Array.isArray(listed) ? listed[0] : (0,json_object.at)(header, 'results', 'scorer');
const name = textAt(scorer, 'name') ?? 'score';
const renamed = (map) => new Map([...map].map(([key, value]) => [key === UNNAMED_SCORER ? name : key, value]));
return samples.map((sample) => ({ ...sample, scores: renamed(sample.scores), answers: renamed(sample.answers) }));
}
function log_modelOf(spec, header, samples, place) {
const model = requiredText(spec, 'model', place);
if (model !== 'none/none' && model !== 'none')
return model;
const roles = (0,json_object.ZZ)(spec, 'model_roles');
const configs = (0,json_object.Gv)(roles) ? Object.values(roles).flat() : [];
const named = configs
.map((config) => textAt(config, 'model') ?? optionalText(config))
.filter((name) => name !== undefined);
const used = (0,json_object.at)(header, 'stats', 'model_usage');
const usage = [
...((0,json_object.Gv)(used) ? Object.keys(used) : []),
...samples.flatMap((sample) => [...sample.usage.keys()]),
];
const candidates = [new Set(named), new Set(usage)].find((names) => names.size > 0) ?? new Set();
if (candidates.size === 1)
return [...candidates][0];
throw new errors.yo(`the log names no model of its own, and ${candidates.size === 0 ? 'none' : [...candidates].slice(0, 5).map(errors.hD).join(', ')} as used by the task.`, 'Run the task with `--model`, or leave the log out.', place);
}
;
function measuresOf(samples) {
const shapes = new Map();
for (const { scores } of samples) {
for (const [scorer, value] of scores) {
const shape = shapes.get(scorer) ?? { keys: new Set(), single: false, list: false };
shapes.set(scorer, shape);
if (Array.isArray(value))
shape.list = true;
else if ((0,json_object.Gv)(value))
for (const key of Object.keys(value))
shape.keys.add(key);
else if (!isNoScore(value))
shape.single = true;
}
}
const measures = new Map();
for (const [scorer, { keys, single, list }] of shapes) {
for (const key of keys)
measures.set(`${scorer}.${key}`, { scorer, key });
if (single || (keys.size === 0 && !list))
measures.set(scorer, { scorer, key: undefined });
}
return measures;
}
function score_resultOf(sample, { scorer, key }) {
const given = sample.scores.get(scorer);
const value = key !== undefined && (0,json_object.Gv)(given) ? (0,json_object.ZZ)(given, key) : given;
if (isNoScore(value))
return sample.failed ? 'error' : 'unscored';
if (key !== undefined && !(0,json_object.Gv)(given))
return undefined;
return score_verdictOf(value);
}
function isNoScore(value) {
return value === undefined || value === null || (typeof value === 'number' && !Number.isFinite(value));
}
const LETTERS = new Map([
['C', true],
['I', false],
['P', 0.5],
['N', false],
]);
const WORDS = new Map([
['yes', true],
['true', true],
['no', false],
['false', false],
]);
const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
function score_verdictOf(value) {
if (typeof value === 'boolean' || typeof value === 'number')
return value;
if (typeof value !== 'string')
return undefined;
const word = LETTERS.get(value) ?? WORDS.get(value.toLowerCase());
if (word !== undefined)
return word;
const text = value.trim();
if (!NUMBER.test(text))
return undefined;
return Number.isFinite(Number(text)) ? Number(text) : undefined;
}
;
function taskNames(logs) {
checkPrefixes(logs);
const names = new Map();
for (const [task, group] of (0,group_by.$)(logs, (log) => log.task)) {
const differing = differingArguments(group);
const isVaried = differing.length > 0 && hasVariants(group, differing);
const isDoubtful = group.some(({ shuffled }) => shuffled) || (differing.length > 0 && !isVaried);
for (const log of group)
names.set(log, { task: isVaried ? `${task}(${argumentsText(log, differing)})` : task, isDoubtful });
}
return names;
}
function variants(logs) {
const differing = new Map([...(0,group_by.$)(logs, (log) => log.task)].map(([task, group]) => [task, differingArguments(group)]));
return (log) => `${log.task} ${argumentsText(log, differing.get(log.task))}`.trim();
}
function checkPrefixes(logs) {
const models = new Map();
for (const { task, model } of logs)
models.set(task, (models.get(task) ?? new Set()).add(model));
for (const [task, ran] of models) {
const bare = task.split('/').at(-1);
const others = bare === task ? undefined : models.get(bare);
if (others === undefined || [...ran].some((model) => others.has(model)))
continue;
const file = logs.find((log) => log.task === task).file.path;
throw new errors.yo(`its task is ${(0,errors.hD)(task)}, and that of other models is ${(0,errors.hD)(bare)}: nothing says whether the questions are the same.`, 'Run all models on one of the two, or leave the logs of the other out.', { file });
}
}
function differingArguments(logs) {
const keys = new Set(logs.flatMap(({ taskArgs }) => Object.keys(taskArgs)));
return [...keys].filter((key) => new Set(logs.map((log) => argument(log, key))).size > 1).sort();
}
function hasVariants(logs, keys) {
const byModel = new Map();
for (const log of logs) {
byModel.set(log.model, (byModel.get(log.model) ?? new Set()).add(argumentsText(log, keys)));
}
return [...byModel.values()].some((variants) => variants.size > 1);
}
function argumentsText(log, keys) {
return keys.map((key) => `${key}=${argument(log, key)}`).join(', ');
}
function argument({ file, taskArgs }, key) {
return stableText((0,json_object.ZZ)(taskArgs, key) ?? null, { file: file.path });
}
;
const inspectReader = {
name: 'inspect',
title: 'Inspect log',
looksFor: 'an archive with header.json or _journal/start.json, or an object with version, eval.task and eval.model',
accepts: (preview) => {
if (preview.kind === 'zip')
return preview.entries.some((name) => name === 'header.json' || name === '_journal/start.json');
if (preview.kind !== 'json-object')
return false;
const { value } = preview;
return typeof (0,json_object.at)(value, 'version') === 'number' && (0,json_object.Ug)((0,json_object.at)(value, 'eval'), ['task', 'model']);
},
read: readInspect,
};
async function readInspect(files, sink, options) {
const sinks = new Map();
for (const { file } of files) {
const out = sink.open(file, inspectReader.name);
const log = await readLog(file, out, options.details);
if (log.samples.length === 0)
out.setAside(`the log: it holds no samples (status ${(0,errors.hD)(log.status)})`);
else
sinks.set(log, out);
}
const logs = selectedLogs([...sinks.keys()], sinks);
const names = taskNames(logs);
const measures = chooseMeasures(logs, names, options, sinks);
for (const log of logs) {
const out = sinks.get(log);
if (log.status !== 'success') {
out.warn(`the run did not end well (status ${(0,errors.hD)(log.status)}); its ${log.samples.length} finished samples were read`);
}
new LogRecords(log, names.get(log), measures.get(log), out, options.details).give();
}
}
function selectedLogs(logs, sinks) {
const taskOf = variants(logs);
const runs = logs.map((log) => ({
...log,
task: taskOf(log),
outcomes: outcomesOf(log),
isUnfinished: log.status !== 'success',
sink: sinks.get(log),
log,
}));
return runsThatCount(runs, 'the log: ', () => 1).map(({ log: logged, model, sink }) => {
const log = { ...logged, model, loggedModel: logged.model };
sinks.set(log, sink);
return log;
});
}
function outcomesOf({ samples }) {
const outcomes = new Map();
for (const { id, epoch, scores } of samples) {
for (const [scorer, value] of scores) {
if (!isNoScore(value))
outcomes.set(keyOf(id, String(epoch), scorer), JSON.stringify(value));
}
}
return outcomes;
}
function chooseMeasures(logs, names, options, sinks) {
const available = new Map();
for (const log of logs) {
const measures = measuresOf(log.samples);
if (measures.size > 0)
available.set(log, measures);
else if (log.samples.some(({ scores }) => scores.size > 0)) {
throw new errors.yo('its scores are lists, which say neither right nor wrong.', 'Score the log with a scorer of one value per sample.', { file: log.file.path });
}
else
sinks.get(log).warn('none of its samples is scored; `inspect score` scores a log');
}
if (available.size === 0)
return new Map();
const choices = [...available].map(([log, measures]) => ({
path: log.file.path,
task: names.get(log).task,
names: new Set(measures.keys()),
}));
const { byTask, notes } = chooseForAll(choices, {
input: 'metric',
wanted: options.metric,
preferred: [],
otherwise: 'ask',
});
const [first] = available.keys();
for (const note of notes)
sinks.get(first).warn(note);
return new Map([...available].map(([log, measures]) => [log, measures.get(byTask.get(names.get(log).task))]));
}
class LogRecords {
log;
name;
measure;
sink;
details;
hasEpochs;
invalidated = 0;
odd = [];
constructor(log, name, measure, sink, details) {
this.log = log;
this.name = name;
this.measure = measure;
this.sink = sink;
this.details = details;
this.hasEpochs = log.samples.some(({ epoch }) => epoch > 1);
}
give() {
for (const sample of this.log.samples) {
if (sample.invalidated)
this.invalidated += 1;
else
this.sink.record(this.record(sample));
}
if (this.invalidated > 0)
this.sink.setAside('samples that were declared invalid', this.invalidated);
if (this.odd.length > 0) {
const first = (0,errors.hD)(this.odd[0]);
this.sink.warn(`${this.odd.length} scores of ${(0,errors.hD)(this.measure.scorer)} are neither verdicts nor numbers and count as unscored (the first: ${first})`);
}
}
record(sample) {
const { measure, name } = this;
const result = measure === undefined ? (sample.failed ? 'error' : 'unscored') : score_resultOf(sample, measure);
if (result === undefined)
this.odd.push(sample.scores.get(measure.scorer));
return {
model: this.log.model,
task: name.task,
id: sample.id,
result: result ?? 'unscored',
repeat: this.hasEpochs ? sample.epoch : undefined,
line: sample.line,
contentHash: name.isDoubtful ? sample.inputHash : undefined,
details: this.details ? this.detailsOf(sample) : undefined,
};
}
detailsOf(sample) {
const usage = sample.usage.get(this.log.loggedModel);
const answer = this.measure === undefined ? undefined : sample.answers.get(this.measure.scorer);
return {
...sample.details,
answer: answer ?? sample.details.answer,
inputTokens: numberAt(usage, 'input_tokens'),
outputTokens: numberAt(usage, 'output_tokens'),
cost: numberAt(usage, 'total_cost'),
};
}
}
var tables_read = __webpack_require__(6202);
;
const jsonTableReader = {
name: 'json',
title: 'JSON table',
looksFor: 'objects with query_id, model and correct (or score), or with an id of the question and one key per model',
chooses: ['judge'],
accepts: (preview) => (preview.kind === 'json-object' && preview.isCut !== true && Object.keys(preview.value).length > 0) ||
(((preview.kind === 'json-array' && preview.isCut !== true) || preview.kind === 'json-lines') &&
preview.items.some((item) => typeof item === 'object' && item !== null)),
read: tables_read.g,
prepare: tables_read.Z,
};
const parquetTableReader = {
name: 'parquet',
title: 'Parquet table',
looksFor: 'columns as in a CSV table',
chooses: ['judge'],
accepts: (preview) => preview.kind === 'parquet',
read: tables_read.g,
prepare: tables_read.Z,
};
var xml_entity = __webpack_require__(6088);
;
const MARK = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
function* xmlTags(text, path) {
let line = 1;
let at = 0;
const lineEnd = (from) => {
const found = text.indexOf('\n', from);
return found === -1 ? Infinity : found;
};
let end = lineEnd(0);
const advance = (to) => {
for (; end < to; end = lineEnd(end + 1))
line += 1;
at = to;
};
for (let begin = text.indexOf('<'); begin !== -1; begin = text.indexOf('<', at)) {
advance(begin);
MARK.lastIndex = begin;
const match = MARK.exec(text);
if (match === null)
throw notXml(path, line);
const [whole, slash, name, attributes = '', empty] = match;
if (name !== undefined) {
yield {
name,
kind: slash === '/' ? 'close' : empty === '/' ? 'empty' : 'open',
attributes: xml_read(attributes),
line,
};
}
advance(begin + whole.length);
}
}
function notXml(path, line) {
return new errors.yo('here begins something that is no XML, or does not end.', 'Write the report again, or leave it out.', {
file: path,
line,
});
}
function xml_read(attributes) {
const entries = [...attributes.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [
name,
(double ?? single).replace(/&([#\w]{1,9});/g, (whole, entity) => (0,xml_entity.P)(entity) ?? whole),
]);
return Object.fromEntries(entries);
}
;
const junitReader = {
name: 'junit',
title: 'JUnit XML',
looksFor: '<testsuites> or <testsuite> with <testcase>, a file for each model',
accepts: (preview) => preview.kind === 'xml' && (preview.root === 'testsuites' || preview.root === 'testsuite'),
read: byRuns(readReports),
};
const MAX_NESTED = 100;
async function readReports(files, ledger, options) {
const models = (0,model_names.p)(files.map(({ file }) => file.path));
for (const [i, { file }] of files.entries()) {
onlyMetric(options, 'passed', file);
const out = ledger.open(file, junitReader.name);
const tests = await testsOf(file);
if (tests.length === 0) {
throw new errors.yo('it holds no <testcase>.', 'Did the tests end before they wrote their report?', {
file: file.path,
});
}
const model = models[i];
if (i === 0)
out.warn(`JUnit XML names no model: each file is one, here ${(0,errors.hD)(model)}; skipped tests are missing, and errors outside a test are errors`);
const draws = new Map();
for (const { suite, name, result, seconds, line } of tests) {
const id = withoutModel(name, model);
const task = withoutModel(suite, model);
const key = keyOf(task, id);
const repeat = draws.get(key) ?? 0;
draws.set(key, repeat + 1);
out.record({
model,
task: task === '' ? undefined : task,
id,
result,
line,
repeat: repeat > 0 ? repeat : undefined,
details: options.details ? { latency: seconds } : undefined,
});
}
}
}
async function testsOf(file) {
const text = (await file.bytes()).toString('utf8');
const tests = [];
const suites = [];
let open;
for (const { name, kind, attributes, line } of xmlTags(text, file.path)) {
if (name === 'testsuite') {
if (kind === 'open')
suites.push(textAt(attributes, 'name') ?? '');
else if (kind === 'close')
suites.pop();
if (suites.length > MAX_NESTED) {
throw new errors.yo(`<testsuite> is nested more than ${MAX_NESTED} deep.`, 'Write the report again, or leave it out.', { file: file.path, line });
}
}
else if (name === 'testcase' && kind !== 'close') {
const seconds = Number((0,json_object.ZZ)(attributes, 'time') ?? NaN);
open = {
suite: textAt(attributes, 'classname') ?? suites.at(-1) ?? '',
name: textAt(attributes, 'name') ?? '',
result: true,
seconds: Number.isFinite(seconds) ? seconds : undefined,
line,
};
tests.push(open);
if (kind === 'empty')
open = undefined;
}
else if (name === 'testcase')
open = undefined;
else if (open !== undefined && kind !== 'close') {
if (name === 'failure')
open.result = false;
else if (name === 'error' && open.result !== false)
open.result = 'error';
else if (name === 'skipped')
open.result = 'missing';
}
}
if (tests.some(({ name }) => name === '')) {
throw new errors.yo('a <testcase> has no name.', 'Write the report again.', { file: file.path });
}
return tests;
}
function withoutModel(name, model) {
const parts = name.split(model);
if (parts.length < 2)
return name;
return parts.reduce((before, after) => {
const head = before.replace(/[-_/:., ]+$/, '');
const tail = after.replace(/^[-_/:., ]+/, '');
const isInside = /[\w)\]]$/.test(head) && /^[\w(]/.test(tail);
return isInside ? `${head}-${tail}` : head + tail;
});
}
;
const DATE = /[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}-[0-9]{2}-[0-9]{2}(?:\.[0-9]+)?/;
const FILE_DATE = new RegExp(`_(${DATE.source})\\.parquet$`);
const FOLDER_DATE = new RegExp(`^${DATE.source}$`);
async function readDetailsFile(file, sink, wantsDetails) {
const names = namesOf(file);
const { openParquet } = await Promise.all([__webpack_require__.e(367), __webpack_require__.e(339), __webpack_require__.e(822), __webpack_require__.e(571)]).then(__webpack_require__.bind(__webpack_require__, 6571));
const parquet = await openParquet(file);
const keep = columnsToKeep(parquet, wantsDetails);
const rows = [];
const scalar = new Set();
const unusable = new Set();
let task;
for await (const batch of parquet.rows(keep)) {
for (const value of batch) {
const row = detailsRow(value, file, rows.length + 1, wantsDetails);
if (task !== undefined && task !== row.task)
throw severalTasks(file, task, row.task);
task = row.task;
for (const metric of row.scores.keys())
scalar.add(metric);
for (const metric of row.unusable)
unusable.add(metric);
rows.push(row);
}
}
if (task === undefined)
throw endedEarly('the table has no rows.', { file: file.path });
const usable = new Set([...scalar].filter((metric) => !unusable.has(metric)));
const outcomes = new Map(rows.map(({ id, scores }) => [id, [...scores].map(([name, score]) => `${name}=${String(score)}`).join()]));
return { file, sink, ...names, task, rows, usable, unusable, outcomes };
}
function detailsRow(value, file, number, wantsDetails) {
const doc = fieldsOf(value, 'doc', file, number);
const metric = fieldsOf(value, 'metric', file, number);
const task = textOf((0,json_object.ZZ)(doc, 'task_name'));
if (task === undefined)
throw badRow(file, number, 'doc.task_name is not a text');
const query = textOf((0,json_object.ZZ)(doc, 'query'));
const id = textOf((0,json_object.ZZ)(doc, 'id')) ?? (query === undefined ? undefined : (0,wide.re)(query));
if (id === undefined)
throw badRow(file, number, 'doc has neither an id nor a query');
const scores = new Map();
const unusable = [];
for (const name of Object.keys(metric)) {
const score = typeof metric[name] === 'bigint' ? Number(metric[name]) : metric[name];
if (typeof score === 'boolean')
scores.set(name, score);
else if (typeof score === 'number')
scores.set(name, Number.isFinite(score) ? score : 'unscored');
else if (score !== null && score !== undefined)
unusable.push(name);
}
return { id, task, scores, unusable, details: wantsDetails ? detailsOf(value, doc, query) : undefined };
}
function detailsOf(value, doc, query) {
const response = column(value, 'model_response');
const gold = (0,json_object.at)(doc, 'gold_index', 0) ?? (0,json_object.ZZ)(doc, 'gold_index');
return {
answer: textOf((0,json_object.at)(response, 'text_post_processed', 0)) ?? textOf((0,json_object.at)(response, 'text', 0)),
reference: isIndex(gold) ? textOf((0,json_object.at)(doc, 'choices', Number(gold))) : undefined,
prompt: query,
};
}
function columnsToKeep({ columns }, wantsDetails) {
const hasId = columns.some(([top, field]) => plain(top) === 'doc' && field === 'id');
const doc = [
'id',
'task_name',
...(hasId && !wantsDetails ? [] : ['query']),
...(wantsDetails ? ['choices', 'gold_index'] : []),
];
const response = wantsDetails ? ['text', 'text_post_processed'] : [];
const wanted = new Map([
['doc', new Set(doc)],
['model_response', new Set(response)],
]);
return ([top, field]) => {
const name = plain(top);
if (name === 'metric')
return true;
const fields = wanted.get(name);
return fields !== undefined && (field === undefined || fields.has(field));
};
}
function plain(columnName) {
return (columnName ?? '').replace(/^__(.*)__$/, '$1');
}
function column(row, name) {
return (0,json_object.at)(row, name) ?? (0,json_object.at)(row, `__${name}__`);
}
function fieldsOf(row, name, file, number) {
const value = column(row, name);
if ((0,json_object.Gv)(value))
return value;
throw badRow(file, number, `${name} is ${seen(value)}`);
}
function seen(value) {
if (value === undefined || value === null)
return 'absent';
if (typeof value === 'string')
return 'a text instead of a structure';
return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
function namesOf(file) {
const segments = (0,path_parts.KC)(file.path);
const name = segments.pop();
const date = segments.length > 0 && FOLDER_DATE.test(segments.at(-1)) ? segments.pop() : FILE_DATE.exec(name)?.[1];
const root = segments.lastIndexOf('details');
const model = root === -1 || root === segments.length - 1 ? segments.at(-1) : segments.slice(root + 1).join('/');
if (model === undefined || model === '' || model === 'details') {
throw new errors.yo('nothing says which model this is: LightEval names the folder after it.', 'Keep the folders details/<model>/<date>/.', { file: file.path });
}
return { model, date, modelFolder: segments.join('/'), isWholeName: root !== -1 && root < segments.length - 1 };
}
function severalTasks(file, one, other) {
return new errors.yo(`it holds rows of ${(0,errors.hD)(one)} and of ${(0,errors.hD)(other)}.`, 'Give each task a file, as LightEval writes them.', { file: file.path });
}
function badRow(file, number, what) {
return new errors.yo(`row ${number}: ${what}.`, 'Write the file again with LightEval.', { file: file.path });
}
function isIndex(value) {
return typeof value === 'number' || typeof value === 'bigint';
}
function textOf(value) {
if (typeof value === 'number' || typeof value === 'bigint')
return String(value);
return typeof value === 'string' && value !== '' ? value : undefined;
}
;
const lightevalReader = {
name: 'lighteval',
title: 'LightEval details',
looksFor: 'Parquet with the columns doc, metric and model_response (written with --save-details)',
accepts: (preview) => isDetails(preview) || isFlat(preview) || isAggregate(preview),
whyNoOutcomes: (preview) => isAggregate(preview) ? 'aggregate scores of LightEval; its details_*.parquet files hold the questions' : undefined,
read: readLightEval,
};
const lighteval_METRICS = [
'acc',
'extractive_match',
'exact_match',
'em',
'pass@1',
'pass@k:k=1',
'prompt_level_strict_acc',
'qem',
'acc_norm',
'prompt_level_loose_acc',
];
async function readLightEval(files, sink, options) {
const runs = [];
for (const { file, preview } of files) {
const out = sink.open(file, lightevalReader.name);
if (isFlat(preview))
throw flatColumns(file);
runs.push(await readDetailsFile(file, out, options.details));
}
checkFolders(runs);
const newest = runsThatCount(runs, 'all rows: ', ({ rows }) => rows.length);
const graded = newest.filter(({ usable }) => usable.size > 0);
const ungraded = newest.filter(({ usable }) => usable.size === 0);
for (const run of ungraded)
run.sink.setAside(noMetricText(run.unusable), run.rows.length);
const first = graded[0];
if (first === undefined) {
const [run] = ungraded;
throw new errors.yo(`nothing in it is graded: ${run === undefined ? 'no rows' : noMetricText(run.unusable)}.`, 'Evaluate with a metric that grades each document.', { file: run?.file.path });
}
const available = graded.map(({ file, task, usable }) => ({ path: file.path, task, names: usable }));
const metrics = chooseForAll(available, {
input: 'metric',
wanted: options.metric,
preferred: lighteval_METRICS,
otherwise: 'ask',
});
for (const note of metrics.notes)
first.sink.warn(note);
for (const { sink: out, model, task, rows } of graded) {
const metric = metrics.byTask.get(task);
for (const { id, scores, details } of rows) {
out.record({ model, task, id, result: scores.get(metric) ?? 'unscored', details });
}
}
}
function checkFolders(runs) {
const folders = new Map();
for (const run of runs) {
const other = folders.get(run.model) ?? run;
if (other.modelFolder !== run.modelFolder && !(run.isWholeName && other.isWholeName)) {
throw new errors.yo(`it and ${other.file.path} are both of a model ${(0,errors.hD)(run.model)}, in different folders.`, 'Keep the folder `details` above them, which shows where the name of the model begins.', { file: run.file.path });
}
folders.set(run.model, other);
}
}
function isDetails(preview) {
if (preview.kind !== 'parquet')
return false;
const columns = new Set(preview.columns.map((name) => name.replace(/^__(.*)__$/, '$1')));
return columns.has('doc') && columns.has('metric') && columns.has('model_response');
}
function isFlat(preview) {
if (preview.kind !== 'parquet')
return false;
const columns = new Set(preview.columns);
return ['full_prompt', 'predictions', 'gold', 'metrics'].every((name) => columns.has(name));
}
function flatColumns(file) {
return new errors.yo('it has the flat columns that LightEval wrote before July 2025; they are not read.', 'Evaluate again with a newer release.', { file: file.path });
}
function isAggregate(preview) {
if (preview.kind !== 'json-object')
return false;
return ['config_general', 'results'].every((key) => {
const value = (0,json_object.at)(preview.value, key);
return typeof value === 'object' && value !== null;
});
}
;
class Newest {
rows = new Map();
put(key, row) {
const known = this.rows.get(key);
if (known !== undefined && (known.time ?? -Infinity) > (row.time ?? -Infinity))
return row;
this.rows.set(key, row);
return known;
}
values() {
return this.rows.values();
}
}
function lastTimes(rows, keyOfRow) {
const last = new Map();
for (const row of rows) {
const key = keyOfRow(row);
last.set(key, Math.max(last.get(key) ?? -Infinity, row.time ?? NaN));
}
const text = (time) => {
const date = new Date(1000 * time);
return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
};
return new Map([...last].map(([key, time]) => [key, text(time)]));
}
;
const API_FAILURE = '$ERROR$';
const livebenchReader = {
name: 'livebench',
title: 'LiveBench',
looksFor: 'ground_truth_judgment.jsonl: rows with question_id, task, model, score, tstamp and category',
accepts: (preview) => {
const rows = firstRows(preview);
return rows.length > 0 && (rows.every(livebench_isJudgment) || rows.every(isAnswer));
},
read: byRuns(readLiveBench),
};
function livebench_isJudgment(row) {
return (0,json_object.Ug)(row, ['question_id', 'task', 'model', 'score', 'tstamp', 'category']) && !Object.hasOwn(row, 'judge');
}
function isAnswer(row) {
return (0,json_object.Ug)(row, ['question_id', 'answer_id', 'model_id', 'choices', 'total_output_tokens']);
}
async function readLiveBench(files, sink, options) {
const judgments = new Newest();
const answers = new Map();
let judged = false;
for (const { file, preview } of files) {
const out = sink.open(file, 'livebench');
if (firstRows(preview).some(isAnswer)) {
await livebench_readAnswers(file, out, answers, options);
continue;
}
judged = true;
onlyMetric(options, 'score', file);
unitScale(options, file);
for await (const { row, place } of wholeRows(file, out)) {
const judgment = livebench_readJudgment(row, place, out);
const older = judgments.put(keyOf(file.path, judgment.model, judgment.task, judgment.id), judgment);
older?.sink.setAside('judgments of answers that were judged again later');
}
}
if (!judged)
throw onlyAnswers(files[0].file);
const keyOfRun = ({ path, model }) => keyOf(path, model);
const dates = lastTimes(judgments.values(), keyOfRun);
for (const judgment of judgments.values())
judgment.sink.logged({ date: dates.get(keyOfRun(judgment)) }, judgment.model);
for (const { model, task, id, result, category, line, sink: out } of judgments.values()) {
const answer = answers.get(keyOf(model, id));
const details = options.details ? { subject: category, ...answer?.details } : undefined;
out.record({ model, task, id, result: answer?.failed ? 'error' : result, line, details });
}
}
function livebench_readJudgment(row, place, sink) {
return {
model: requiredText(row, 'model', place),
task: requiredText(row, 'task', place),
id: requiredText(row, 'question_id', place),
result: evaluationFailed(row) ? 'error' : scoreOf((0,json_object.ZZ)(row, 'score'), 'score', place),
category: textAt(row, 'category'),
time: numberAt(row, 'tstamp'),
line: place.line,
path: place.file,
sink,
};
}
function evaluationFailed(row) {
const error = (0,json_object.ZZ)(row, 'error') ?? '';
const isLogged = error !== false && error !== '';
return isLogged || (0,json_object.ZZ)(row, 'eval_status') === 'eval_error' || (0,json_object.ZZ)(row, 'error_msg') === API_FAILURE;
}
async function livebench_readAnswers(file, sink, answers, options) {
let rows = 0;
for await (const { row, place } of wholeRows(file, sink)) {
const text = lastTurn(row);
const key = keyOf(requiredText(row, 'model_id', place), requiredText(row, 'question_id', place));
const details = options.details
? {
answer: text,
cost: positive(numberAt(row, 'cost_usd')),
inputTokens: positive(numberAt(row, 'total_input_tokens')),
outputTokens: positive(numberAt(row, 'total_output_tokens')),
}
: {};
answers.set(key, { failed: text?.trim() === API_FAILURE, details });
rows += 1;
}
sink.setAside('answers: read for API failures and details only, their verdicts stand in the judgments', rows);
}
function lastTurn(row) {
const turns = (0,json_object.at)(row, 'choices', 0, 'turns');
return Array.isArray(turns) ? optionalText(turns.at(-1)) : undefined;
}
function positive(number) {
return number !== undefined && number >= 0 ? number : undefined;
}
function onlyAnswers(file) {
return new errors.yo('these are the answers of LiveBench, without any verdict.', 'Run `gen_ground_truth_judgment.py` and give its `model_judgment/ground_truth_judgment.jsonl` too.', { file: file.path });
}
;
const FIXED = new Set([
'doc_id',
'doc',
'target',
'arguments',
'resps',
'filtered_resps',
'filter',
'metrics',
'doc_hash',
'prompt_hash',
'target_hash',
]);
const FILLER = 'bypass';
async function surveyFile(file) {
const counter = new RowCounter();
const filters = new Set();
const scalar = new Set();
const unusable = new Set();
const outcomes = new Map();
let rows = 0;
let isMarked = false;
for await (const batch of (0,read.G)(file)) {
for (const { row, line } of batch) {
rows += 1;
const place = { file: file.path, line };
const id = rowId(row, place);
const marked = markedFilter(row, place);
isMarked ||= marked !== undefined;
const filter = marked ?? String(counter.next(id));
if (marked !== undefined)
filters.add(marked);
const verdicts = [];
for (const name of rows_metricsOf(row, place)) {
const value = (0,json_object.ZZ)(row, name);
if (name !== FILLER && (typeof value === 'number' || typeof value === 'boolean')) {
scalar.add(name);
if (!Number.isNaN(value))
verdicts.push(`${name}=${Number(value)}`);
}
else if (value !== null && value !== undefined)
unusable.add(name);
}
if (verdicts.length > 0)
outcomes.set(keyOf(id, filter), verdicts.join());
}
}
const usable = new Set([...scalar].filter((name) => !unusable.has(name)));
const blocks = counter.blocks();
const numbered = blocks === 1 && !isMarked ? ['none'] : Array.from({ length: blocks }, (_, i) => String(i + 1));
return { rows, filters: [...filters, ...numbered], isMarked, usable, unusable, outcomes };
}
class RowCounter {
seen = new Map();
next(id) {
const count = (this.seen.get(id) ?? 0) + 1;
this.seen.set(id, count);
return count;
}
blocks() {
const counts = [...this.seen.values()].sort((a, b) => a - b);
return counts[Math.floor((counts.length - 1) / 2)] ?? 0;
}
}
function markedFilter(row, place) {
if (!Object.hasOwn(row, 'filter'))
return undefined;
const { filter } = row;
if (typeof filter === 'string')
return filter;
throw malformed(`the filter ${(0,errors.hD)(filter)} is not a text.`, place);
}
function rowId(row, place) {
const id = (0,json_object.ZZ)(row, 'doc_id');
if (typeof id === 'number' && Number.isInteger(id))
return String(id);
if (typeof id === 'string' && id.trim() !== '')
return id;
throw malformed(`the doc_id ${(0,errors.hD)(id)} is neither a whole number nor a text.`, place);
}
function rowHash(row, always) {
const doc = (0,json_object.ZZ)(row, 'doc');
if ((0,json_object.Gv)(doc) && Object.keys(doc).some((key) => SHUFFLED.test(key)))
return (0,wide.re)(textsOf(doc).sort().join('\n'));
const hash = (0,json_object.ZZ)(row, 'doc_hash');
if (typeof hash === 'string' && hash !== '')
return hash;
return always ? (0,wide.re)(JSON.stringify(doc ?? null)) : undefined;
}
const SHUFFLED = /^choice_?[0-9]$/i;
const MAX_LETTER = 3;
function textsOf(value) {
if (typeof value === 'string')
return value.length > MAX_LETTER ? [value] : [];
if (Array.isArray(value))
return value.flatMap(textsOf);
return (0,json_object.Gv)(value) ? Object.values(value).flatMap(textsOf) : [];
}
function rows_resultOf(row, metric) {
const value = (0,json_object.ZZ)(row, metric);
if (typeof value === 'boolean')
return value;
return typeof value === 'number' && Number.isFinite(value) ? value : 'unscored';
}
function rows_metricsOf(row, place) {
if (!Object.hasOwn(row, 'metrics'))
return Object.keys(row).filter((key) => !FIXED.has(key));
const names = row['metrics'];
if (Array.isArray(names) && names.every((name) => typeof name === 'string'))
return names;
throw malformed(`the metrics ${(0,errors.hD)(names)} are not a list of names.`, place);
}
function rowDetails(row) {
const reference = rows_textOf((0,json_object.ZZ)(row, 'target'));
return {
answer: answerOf(row, reference),
reference,
prompt: rows_textOf(rows_argument(row, 0, 0)),
subject: rows_textOf((0,json_object.at)(row, 'doc', 'subject')) ?? rows_textOf((0,json_object.at)(row, 'doc', 'category')),
};
}
function answerOf(row, reference) {
const responses = (0,json_object.ZZ)(row, 'filtered_resps');
if (!Array.isArray(responses) || responses.length === 0)
return undefined;
const likelihoods = responses.map(logLikelihood);
if (likelihoods.some((value) => value === undefined)) {
const first = responses[0];
return rows_textOf(Array.isArray(first) ? first[0] : first);
}
const best = likelihoods.reduce((top, value, i) => (value > likelihoods[top] ? i : top), 0);
if (reference !== undefined && /^[0-9]+$/.test(reference))
return String(best);
return rows_textOf(rows_argument(row, best, 1))?.trim() ?? String(best);
}
function logLikelihood(response) {
if (!Array.isArray(response) || response.length !== 2)
return undefined;
const [value, greedy] = response;
if (greedy !== 'True' && greedy !== 'False' && typeof greedy !== 'boolean')
return undefined;
const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
return typeof number === 'number' && !Number.isNaN(number) ? number : undefined;
}
function rows_argument(row, request, part) {
return (0,json_object.at)(row, 'arguments', request, part) ?? (0,json_object.at)(row, 'arguments', `gen_args_${request}`, `arg_${part}`);
}
function rows_textOf(value) {
if (typeof value === 'string')
return value;
return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
;
const SAMPLES = /^samples_(.+)_([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}-[0-9]{2}-[0-9]{2}(?:\.[0-9]+)?)\.jsonl?(?:\.gz|\.zst)?$/;
const AGGREGATE = /_([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}-[0-9]{2}-[0-9]{2}(?:\.[0-9]+)?)\.json(?:\.gz|\.zst)?$/;
async function identifyRuns(files, sinks) {
const renamed = files.filter(({ file }) => !SAMPLES.test((0,path_parts.Md)(file.path)));
const old = oldNames(renamed);
const stems = (0,model_names.p)(renamed.map(({ file }) => file.path));
const folders = new Map();
const runs = [];
const byFolderOnly = new Map();
for (const { file } of files) {
const sink = sinks.get(file);
const match = SAMPLES.exec((0,path_parts.Md)(file.path));
const named = old?.get(file);
if (named !== undefined) {
runs.push({ file, ...named });
continue;
}
if (match === null) {
const model = stems[renamed.findIndex((other) => other.file === file)];
sink.warn(`the file's name is not samples_<task>_<date>.jsonl; it is read as the results of one model, ${(0,errors.hD)(model)}, on the one task of all files so named`);
runs.push({ file, model, task: '' });
continue;
}
const [, task, date] = match;
const folder = (0,path_parts.yS)(file.path);
const known = folders.get(folder) ?? aggregatesBeside(file, sink);
folders.set(folder, known);
const aggregates = await known;
const aggregate = aggregateFor(aggregates, date, folderName(file.path));
const model = aggregate?.model ?? folderName(file.path);
if (model === undefined)
throw noModel(file);
if (aggregate?.isRandom) {
sink.warn(`the harness could not tell the model and called it ${(0,errors.hD)(model)} at random; another run of it has another name. Name it in --model_args (model=...)`);
}
const logged = aggregate?.date === date ? loggedOf(aggregate, task) : {};
const run = { file, model, task, ...logged, date };
if (aggregate === undefined) {
const key = keyOf(folder, task);
const other = byFolderOnly.get(key);
if (other !== undefined && other.date !== date)
throw oneOrTwoModels(file, other.file);
byFolderOnly.set(key, run);
}
runs.push(run);
}
return runs;
}
function loggedOf({ logged, shots, versions }, task) {
const said = (of) => typeof of[task] === 'number' || typeof of[task] === 'string' ? String(of[task]) : undefined;
return { ...logged, labels: { ...logged.labels, shots: said(shots), version: said(versions) } };
}
function aggregateFor(aggregates, date, folder) {
return (aggregates.find((aggregate) => aggregate.date === date) ??
aggregates.find(({ model }) => folder !== undefined && sanitised(model) === folder));
}
async function aggregatesBeside(file, sink) {
const found = [];
for (const neighbour of await file.neighbours()) {
const name = (0,path_parts.Md)(neighbour.path);
const date = AGGREGATE.exec(name)?.[1];
if (date === undefined || SAMPLES.test(name))
continue;
try {
const model = await runs_modelOf(neighbour);
if (model !== undefined)
found.push({ date, ...model });
}
catch (error) {
if (!(error instanceof errors.yo))
throw error;
sink.warn(`the model's name could not be read from the results file beside it: ${error.message}`);
}
}
return found.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
async function runs_modelOf(aggregate) {
const values = await partsOf(aggregate, TAKEN);
const given = (0,json_object.at)(values, 'config', 'model_args');
const candidates = [values['model_name'], given, values['model_source']];
const model = candidates.find((value) => typeof value === 'string' && value.trim() !== '');
if (model === undefined)
return undefined;
const isRandom = model === values['model_name'] && isDrawn(model, given);
const byTask = (name) => ((0,json_object.Gv)(values[name]) ? values[name] : {});
return { model, isRandom, logged: runs_loggedFacts(model, values), shots: byTask('n-shot'), versions: byTask('versions') };
}
const TAKEN = [
'model_name',
'model_source',
'config',
'system_instruction_sha',
'chat_template_sha',
'fewshot_as_multiturn',
'n-shot',
'versions',
];
function runs_loggedFacts(model, values) {
const shortened = (...path) => textAt(values, ...path)?.slice(0, 8) || undefined;
const system = argumentFacts((0,json_object.at)(values, 'config', 'model_args'), model);
const labels = {
...argumentFacts((0,json_object.at)(values, 'config', 'gen_kwargs')),
...argumentFacts({ multiturn: values['fewshot_as_multiturn'] }),
instruction: shortened('system_instruction_sha') ?? '',
template: shortened('chat_template_sha') ?? '',
backend: textAt(values, 'model_source'),
};
return { system: { ...system, sha: shortened('config', 'model_sha') }, labels };
}
function oldNames(files) {
if (files.some((one) => firstDocument(one) === undefined))
return undefined;
const byTask = (0,group_by.$)(files, firstDocument);
if (byTask.size < 2)
return undefined;
const found = new Map();
const tasks = new Set();
for (const group of byTask.values()) {
const stems = group.map(({ file }) => (0,path_parts.Md)(file.path).replace(/\.jsonl?(?:\.gz|\.zst)?$/, ''));
const end = group.length < 2 ? undefined : sharedEnd(stems);
if (end === undefined || tasks.has(end))
return undefined;
tasks.add(end);
for (const [i, { file }] of group.entries()) {
found.set(file, { model: argumentsModel(stems[i].slice(0, -end.length - 1)), task: end });
}
}
return found;
}
function sharedEnd(stems) {
const [first] = stems;
for (const { index } of first.matchAll(/(?<!_)_(?!_)/g)) {
const end = first.slice(index);
if (end.length > 1 && stems.every((stem) => stem.endsWith(end)))
return end.slice(1);
}
return undefined;
}
function argumentsModel(stem) {
return stem.replace(/^(?:peft|delta|pretrained|model|path|engine)__/, '');
}
function firstDocument({ preview }) {
const rows = preview.kind === 'json-lines' || preview.kind === 'json-array' ? preview.items.filter(json_object.Gv) : [];
const [row] = rows;
if (row === undefined)
return undefined;
return JSON.stringify([row['doc_id'], row['doc_hash'] ?? row['doc'] ?? null]);
}
function isDrawn(name, modelArguments) {
const text = typeof modelArguments === 'string' ? modelArguments : JSON.stringify(modelArguments ?? '');
return /^(?=.*[0-9])[a-z0-9]{8}$/.test(name) && !text.includes(name);
}
function sanitised(model) {
return model.replace(/["<>:/|\\?*[\]]+/g, '__');
}
function folderName(path) {
return (0,path_parts.Md)((0,path_parts.yS)(path).slice(0, -1)).replace(/\.zip$/i, '') || undefined;
}
function noModel(file) {
return new errors.yo('nothing says which model this is: there is no results_<date>.json with the same date beside it, and no folder.', 'Keep the folder that the harness named after the model, with the results file in it.', { file: file.path });
}
function oneOrTwoModels(file, other) {
return new errors.yo(`it and ${other.path} are two runs of one task in one folder, and no results_<date>.json beside them says whether of one model or of two.`, 'Keep the results files beside the samples, or give each model a folder.', { file: file.path });
}
;
const SAMPLE = ['doc_id', 'resps', 'filtered_resps'];
const lmEvalReader = {
name: 'lm-eval',
title: 'lm-evaluation-harness samples',
looksFor: 'rows with doc_id, resps and filtered_resps (written with --log_samples)',
chooses: ['filter'],
accepts: (preview) => (0,file_preview.A)(preview).some((row) => (0,json_object.Ug)(row, SAMPLE)) || lm_eval_isAggregate(preview),
whyNoOutcomes: (preview) => lm_eval_isAggregate(preview)
? 'aggregate scores of lm-evaluation-harness; its samples_*.jsonl files hold the questions'
: undefined,
read: readLmEval,
};
const lm_eval_METRICS = [
'acc',
'exact_match',
'prompt_level_strict_acc',
'pass@1',
'pass_at_1',
'em',
'acc_norm',
'prompt_level_loose_acc',
];
const FILTERS = ['none', 'strict-match'];
async function readLmEval(files, sink, options) {
const sinks = new Map(files.map(({ file }) => [file, sink.open(file, lmEvalReader.name)]));
const found = [];
for (const run of await identifyRuns(files, sinks)) {
const survey = await surveyFile(run.file);
found.push({ ...run, sink: sinks.get(run.file), survey, outcomes: survey.outcomes });
}
const surveys = new Map();
const ungraded = [];
for (const run of runsThatCount(found, 'all rows: ', ({ survey }) => survey.rows)) {
const { survey, model, sink: out } = run;
if (survey.usable.size > 0)
surveys.set(run, survey);
else {
const why = noMetricText(survey.unusable);
ungraded.push({ run, why });
out.setAside(why, survey.rows);
out.warn(`${(0,errors.hD)(model)} is not graded here and was set aside: ${why}`);
}
}
nameFilters(surveys);
warnOfVersions([...surveys.keys()]);
const [spokesman] = surveys.keys();
if (spokesman === undefined)
throw nothingGraded(ungraded);
const available = (names) => [...surveys].map(([run, survey]) => ({ path: run.file.path, task: run.task, names: names(survey) }));
const filters = chooseForAll(available((survey) => new Set(survey.filters)), { input: 'filter', wanted: options.filter, preferred: FILTERS, otherwise: 'first by name' });
const metrics = chooseForAll(available((survey) => survey.usable), { input: 'metric', wanted: options.metric, preferred: lm_eval_METRICS, otherwise: 'ask' });
for (const note of [...filters.notes, ...metrics.notes])
spokesman.sink.warn(note);
for (const [run, survey] of surveys) {
const [filter, metric] = [filters.byTask.get(run.task), metrics.byTask.get(run.task)];
await readSamples(run, survey.filters, filter, metric, options.details);
}
}
function warnOfVersions(runs) {
for (const fact of ['version', 'shots']) {
const known = new Map();
const said = new Set();
for (const { task, model, labels, sink } of runs) {
const value = labels?.[fact];
if (value === undefined || said.has(task))
continue;
const first = known.get(task) ?? { value, model };
known.set(task, first);
if (first.value === value)
continue;
said.add(task);
const what = fact === 'version' ? `version ${first.value}` : `${first.value} examples in the prompt`;
sink.warn(`${(0,errors.hD)(first.model)} was asked ${(0,errors.hD)(task)} with ${what}, and ${(0,errors.hD)(model)} with ${value}: their outcomes may not compare`);
}
}
}
function nameFilters(surveys) {
for (const [run, survey] of surveys) {
const isLike = ([other, { isMarked, filters }]) => isMarked && other.task === run.task && filters.length === survey.filters.length;
const like = survey.isMarked ? undefined : [...surveys].find(isLike);
if (like === undefined)
continue;
const [{ file }, { filters }] = like;
surveys.set(run, { ...survey, filters });
if (filters.length > 1) {
run.sink.warn(`its rows do not name their filters (the harness wrote none before November 2024); they are taken to be ${filters.map(errors.hD).join(', ')} in the order of ${file.path}`);
}
}
}
async function readSamples(run, filters, filter, metric, details) {
const { file, sink, model, task } = run;
const counter = new RowCounter();
const otherFilters = new Map();
let whole = 0;
let cut = false;
for await (const batch of (0,read.G)(file, () => (cut = true))) {
for (const { row, line } of batch) {
whole += 1;
const place = { file: file.path, line };
const id = rowId(row, place);
const rowFilter = markedFilter(row, place) ?? filters[counter.next(id) - 1];
if (rowFilter !== filter) {
const what = rowFilter === undefined ? 'further rows of a document' : `rows of filter ${(0,errors.hD)(rowFilter)}`;
otherFilters.set(what, (otherFilters.get(what) ?? 0) + 1);
continue;
}
sink.record({
model,
task: task === '' ? undefined : task,
id,
result: rows_resultOf(row, metric),
line,
contentHash: rowHash(row, task === ''),
details: details ? rowDetails(row) : undefined,
});
}
}
for (const [what, rows] of otherFilters)
sink.setAside(what, rows);
if (cut)
sink.warn(`the last line is cut short and was left out; ${whole} whole rows were read. The run may have been interrupted`);
}
function nothingGraded(ungraded) {
const files = ungraded.slice(0, 3).map(({ run, why }) => `${run.file.path} (${why})`);
return new errors.yo(`no samples of lm-evaluation-harness are graded: ${files.join(', ') || 'there are no samples'}.`, 'Evaluate with a metric that grades each document.');
}
function lm_eval_isAggregate(preview) {
if (preview.kind !== 'json-object')
return false;
const { value } = preview;
const has = (key) => Object.hasOwn(value, key);
const isOfTheHarness = has('n-shot') || has('versions') || has('group_subtasks') || has('groups');
return (0,json_object.Gv)(value['results']) && (0,json_object.Gv)(value['configs']) && isOfTheHarness && !has('config_general');
}
;
function placesFromFolders(paths) {
const folders = paths.map((path) => (0,path_parts.KC)(path).slice(0, -1));
const alone = folders.findIndex((names) => names.length === 0);
if (alone !== -1) {
throw new errors.yo('the file names no model, and it lies in no folder that does.', 'Keep the layout outputs/<competition>/<model>/.', { file: paths[alone] });
}
const levels = folders.every((names) => names.length >= 3) ? 2 : 1;
return folders.map((names) => {
const model = names.slice(-levels).join('/');
const competition = names.slice(0, -levels).slice(-levels).join('/');
const text = competition === '' ? `model ${(0,errors.hD)(model)}` : `model ${(0,errors.hD)(model)} in competition ${(0,errors.hD)(competition)}`;
return { model, competition: competition === '' ? undefined : competition, text };
});
}
;
const KEYS = ['idx', 'gold_answer', 'types', 'N', 'answers', 'correct'];
const DETAIL_KEYS = ['problem', 'detailed_costs'];
const matharenaReader = {
name: 'matharena',
title: 'MathArena',
looksFor: 'an object with idx, problem, gold_answer, N, pass_at_1, answers and correct',
accepts: (preview) => preview.kind === 'json-object' &&
(0,json_object.Ug)(preview.value, ['idx', 'problem', 'N', 'pass_at_1']) &&
Array.isArray((0,json_object.at)(preview.value, 'answers')) &&
Array.isArray((0,json_object.at)(preview.value, 'correct')),
read: byRuns(readMathArena),
};
async function readMathArena(files, sink, options) {
const places = placesFromFolders(files.map(({ file }) => file.path));
for (const [i, { file }] of files.entries()) {
const out = sink.open(file, 'matharena');
out.logged({ folder: file.path.replace(/[/!][^/!]*$/, '') });
onlyMetric(options, 'correct', file);
if (i === 0)
out.warn(`model and competition are taken from the folders: here ${places[i].text}`);
const problem = await partsOf(file, options.details ? [...KEYS, ...DETAIL_KEYS] : KEYS);
matharena_readRuns(problem, file, places[i], out, options);
}
}
function matharena_readRuns(problem, file, folders, sink, options) {
const place = { file: file.path };
const answers = listOf(problem, 'answers', place);
const correct = listOf(problem, 'correct', place);
const runs = (0,json_object.ZZ)(problem, 'N');
if (answers.length !== correct.length || runs !== answers.length) {
const counts = `with ${answers.length} answers and ${correct.length} verdicts`;
throw badValue('N', runs, counts, place, 'Run the problem again: the file was not written whole.');
}
const id = problemId(problem, place);
const gold = goldAnswer(problem);
let ungraded = 0;
for (const [repeat, verdict] of correct.entries()) {
const result = matharena_verdictOf(verdict, repeat, options, place);
if (result === 'unscored')
ungraded += 1;
sink.record({
model: folders.model,
id,
result,
repeat,
task: folders.competition,
contentHash: gold === undefined ? undefined : (0,wide.re)(gold),
details: options.details ? runDetails(problem, answers[repeat], gold, repeat) : undefined,
});
}
if (runs === 0)
sink.setAside('problems without a run');
if (ungraded > 0)
sink.warn(`${ungraded} of ${correct.length} runs are not graded yet: unscored; grade them with scripts/judge/judge.py`);
}
function listOf(problem, key, place) {
const value = (0,json_object.ZZ)(problem, key);
if (Array.isArray(value))
return value;
throw badValue(key, value, 'not a list with one entry for each run', place, 'Run the problem again.');
}
function problemId(problem, place) {
const name = /(?:^|[/!])([0-9]+)\.json(?:\.zst)?$/.exec(place.file ?? '')?.[1];
if (name !== undefined)
return name;
const idx = (0,json_object.ZZ)(problem, 'idx');
if (typeof idx === 'number' && Number.isSafeInteger(idx))
return String(idx);
throw badValue('idx', idx, 'not the number of a problem', place, 'Run the problem again.');
}
function goldAnswer(problem) {
const gold = (0,json_object.ZZ)(problem, 'gold_answer');
return typeof gold === 'number' ? String(gold) : optionalText(gold);
}
function matharena_verdictOf(verdict, run, options, place) {
if (typeof verdict === 'boolean')
return verdict;
if (verdict === null || typeof verdict === 'string' || Number.isNaN(verdict))
return 'unscored';
if (typeof verdict !== 'number' || !(verdict >= 0 && verdict <= 1)) {
const rule = `"correct" of run ${run} is ${shown(verdict)}, neither true, false nor from 0 to 1.`;
throw new errors.yo(rule, 'Grade the run again.', place);
}
if (options.passThreshold <= 1)
return verdict;
throw new errors.yo(`points are given as shares from 0 to 1, so that none could reach the pass threshold ${options.passThreshold}.`, 'Set `pass-threshold` to at most 1.', place);
}
function runDetails(problem, answer, gold, run) {
const spent = (0,json_object.at)(problem, 'detailed_costs', run);
const types = (0,json_object.ZZ)(problem, 'types');
return {
answer: optionalText(answer),
reference: gold,
prompt: textAt(problem, 'problem'),
subject: Array.isArray(types) && types.length > 0
? types.filter((type) => typeof type === 'string').join(', ')
: undefined,
cost: numberAt(spent, 'cost'),
inputTokens: numberAt(spent, 'input_tokens'),
outputTokens: numberAt(spent, 'output_tokens'),
latency: numberAt(spent, 'time'),
};
}
;
const mmluProReader = {
name: 'mmlu-pro',
title: 'MMLU-Pro',
looksFor: 'an array of objects with question_id, options, answer, answer_index, category and pred',
accepts: (preview) => allHave(firstRows(preview), ['question_id', 'options', 'answer', 'answer_index', 'category', 'pred']),
read: byRuns(readMmluPro),
};
async function readMmluPro(files, sink, options) {
const models = modelNames(files);
for (const [i, { file }] of files.entries()) {
const out = sink.open(file, 'mmlu-pro');
onlyMetric(options, 'pred', file);
await mmlu_pro_readAnswers(file, models[i], out, options);
}
}
async function mmlu_pro_readAnswers(file, model, sink, options) {
let withoutLetter = 0;
for await (const { row, line, place } of wholeRows(file, sink)) {
const answer = letter(row, 'answer', place);
const pred = predicted(row, place);
if (pred === undefined)
withoutLetter += 1;
const details = options.details
? {
answer: pred ?? textAt(row, 'model_outputs'),
reference: answer,
prompt: textAt(row, 'question'),
subject: textAt(row, 'category'),
}
: undefined;
sink.record({ model, id: requiredText(row, 'question_id', place), result: pred === answer, line, details });
}
if (withoutLetter > 0) {
sink.warn(`${withoutLetter} answers of ${(0,errors.hD)(model)} hold no letter (\`pred\` is empty) and count as wrong; the harness's own script draws a random letter for them`);
}
}
function predicted(row, place) {
const pred = (0,json_object.ZZ)(row, 'pred');
return pred === null || pred === '' ? undefined : letter(row, 'pred', place);
}
function letter(row, key, place) {
const value = (0,json_object.ZZ)(row, key);
if (typeof value === 'string' && /^[A-Z]$/.test(value))
return value;
const question = shown((0,json_object.ZZ)(row, 'question_id'));
throw malformed(`${(0,errors.hD)(key)} of question ${question} is ${shown(value)}, not one letter.`, place);
}
function modelNames(files) {
const homes = files.map(({ file, preview }) => (isSubject(file.path, preview) ? mmlu_pro_modelFolder(file.path) : file.path));
const distinct = [...new Set(homes)];
const plain = (0,model_names.p)(distinct);
const short = plain.map((name) => /^model_outputs_(.+)_[0-9]+-?shots?$/.exec(name)?.[1] ?? name);
const names = new Set(short).size === short.length ? short : plain;
const byHome = new Map(distinct.map((home, i) => [home, names[i]]));
return homes.map((home) => byHome.get(home));
}
function isSubject(path, preview) {
const category = textAt(firstRows(preview)[0], 'category');
if (category === undefined || category === '')
return false;
const plain = (text) => text.toLowerCase().replace(/[ _]+/g, ' ');
return plain((0,path_parts.Md)(path)).startsWith(plain(category));
}
function mmlu_pro_modelFolder(path) {
const folder = (0,path_parts.yS)(path).slice(0, -1);
if (folder !== '')
return folder;
throw new errors.yo('the file holds one subject, and neither its rows nor its path name the model.', 'Put the files of each model into a folder of its name.', { file: path });
}
;
const NO_RATING = -1;
const mtBenchReader = {
name: 'mt-bench',
title: 'MT-Bench (FastChat)',
looksFor: 'model_judgment/<judge>_single.jsonl: rows with question_id, model, judge, score and turn',
chooses: ['judge'],
accepts: (preview) => {
const rows = firstRows(preview);
return (allHave(rows, ['question_id', 'model', 'judge', 'score', 'turn']) || mt_bench_isAnswers(preview) || isPairwise(preview));
},
whyNoOutcomes: (preview) => {
if (mt_bench_isAnswers(preview))
return 'answers without a verdict; their ratings stand in model_judgment/';
if (isPairwise(preview))
return 'comparisons of two models, which do not say whether an answer is right; judge with `--mode single`';
return undefined;
},
read: byRuns(readRatings),
};
function mt_bench_isAnswers(preview) {
return allHave(firstRows(preview), ['question_id', 'answer_id', 'model_id', 'choices']);
}
function isPairwise(preview) {
return allHave(firstRows(preview), ['question_id', 'model_1', 'model_2', 'g1_winner', 'g2_winner', 'judge']);
}
async function readRatings(files, sink, options) {
const ratings = new Newest();
for (const { file } of files) {
const out = sink.open(file, 'mt-bench');
if (options.passThreshold <= 1)
throw noThreshold(options, file.path);
let unrated = 0;
let outside = 0;
for await (const { row, place } of wholeRows(file, out)) {
const rating = readRating(row, place, out, options);
if ((0,json_object.ZZ)(row, 'score') === NO_RATING)
unrated += 1;
else if (rating.record.result === 'unscored')
outside += 1;
const older = ratings.put(keyOf(file.path, rating.judge, rating.record.model, rating.record.id), rating);
older?.sink.setAside('ratings of answers that were rated again later');
}
if (unrated > 0)
out.warn(`${unrated} ratings are -1, FastChat's mark for a judge's text without a rating: unscored`);
if (outside > 0)
out.warn(`${outside} ratings are not between 0 and 10: unscored`);
}
const keyOfRun = ({ path, judge, record }) => keyOf(path, judge, record.model);
const dates = lastTimes(ratings.values(), keyOfRun);
for (const rating of ratings.values())
rating.sink.logged({ date: dates.get(keyOfRun(rating)) }, rating.record.model);
(0,common_judges.zI)([...ratings.values()], options, files[0].file.path);
}
function readRating(row, place, sink, options) {
const judge = judgeOf((0,json_object.ZZ)(row, 'judge'), place);
const record = {
model: requiredText(row, 'model', place),
id: `${requiredText(row, 'question_id', place)}:${requiredText(row, 'turn', place)}`,
result: ratingOf((0,json_object.ZZ)(row, 'score'), place),
line: place.line,
details: options.details ? { judge } : undefined,
};
return { judge, path: place.file, sink, time: numberAt(row, 'tstamp'), record };
}
function ratingOf(score, place) {
if (score === null)
return 'unscored';
if (typeof score !== 'number')
throw badValue('score', score, 'not a rating from 1 to 10', place, 'Judge the answers again.');
return score >= 0 && score <= 10 ? score : 'unscored';
}
function judgeOf(judge, place) {
const name = optionalText(Array.isArray(judge) ? judge[0] : judge);
if (name !== undefined && name.trim() !== '')
return name;
throw badValue('judge', judge, 'not [model, template]', place);
}
function noThreshold(options, path) {
return new errors.yo(options.scores === true
? 'the ratings go from 1 to 10, and `score-range` is 0,1.'
: `the ratings go from 1 to 10, and the pass threshold ${(0,errors.hD)(options.passThreshold)} does not say which of them are good enough.`, options.scores === true
? 'Set `score-range` to 1,10.'
: 'Set `pass-threshold` above 1, for example `pass-threshold: 7`.', { file: path });
}
;
const WHOLE = 'Give the whole file that oaieval wrote.';
const AS_WRITTEN = 'Give the file as oaieval wrote it.';
const MATCH_VERDICT = 'match';
async function log_readRuns(file, sink, options) {
const runs = [];
for await (const { row, place } of wholeRows(file, sink)) {
const run = runs.at(-1);
if (Object.hasOwn(row, 'spec'))
runs.push(runOf((0,json_object.ZZ)(row, 'spec'), file, sink, place));
else if (run === undefined)
throw malformed('the log does not begin with the `spec` of a run.', place, WHOLE);
else if (Object.hasOwn(row, 'final_report'))
run.isFinished = true;
else
addEvent(run, row, place, options);
}
for (const run of runs) {
if (run.samples.size === 0)
throw endedEarly('the run has no samples.', { file: file.path, line: run.line });
if (!run.isFinished)
sink.warn('a run has no final report, so it may not have come to its end');
}
return runs;
}
function runOf(spec, file, sink, place) {
if (!(0,json_object.Gv)(spec))
throw malformed(`"spec" is not an object but ${(0,errors.hD)(spec)}.`, place, WHOLE);
const functions = (0,json_object.ZZ)(spec, 'completion_fns');
const names = Array.isArray(functions) ? functions : [];
const [model] = names;
if (typeof model !== 'string' || model === '') {
throw badValue('completion_fns', functions, 'so that the run names no model', place, WHOLE);
}
if (names.length > 1) {
sink.warn(`the run has ${names.length} completion functions; its results are read as those of the first, ${(0,errors.hD)(model)}`);
}
return {
file,
sink,
line: place.line,
model,
judge: names.length > 1 ? optionalText(names.at(-1)) : undefined,
evalName: requiredText(spec, 'eval_name', place),
createdAt: textAt(spec, 'created_at') ?? '',
system: completionArguments((0,json_object.ZZ)(spec, 'run_config')),
samples: new Map(),
metrics: new Set(),
isFinished: false,
};
}
function completionArguments(config) {
const command = textAt(config, 'command') ?? '';
const given = /--completion_args[= ](?:"([^"]*)"|'([^']*)'|(\S+))/.exec(command);
return argumentFacts(given?.[1] ?? given?.[2] ?? given?.[3]);
}
function addEvent(run, row, place, options) {
const type = (0,json_object.ZZ)(row, 'type');
if (typeof type !== 'string')
throw malformed(`the line is not an event: "type" is ${shown(type)}.`, place, AS_WRITTEN);
const isVerdict = type === 'match' || type === 'metrics';
if (!isVerdict && ((0,json_object.ZZ)(row, 'sample_id') ?? null) === null) {
run.sink.setAside('events that belong to no sample');
return;
}
const sample = sampleOf(run, requiredText(row, 'sample_id', place), place.line);
const data = (0,json_object.ZZ)(row, 'data');
if (type === 'error')
sample.isFailed = true;
if (type === 'sampling')
sample.sampled.push(options.details && (0,json_object.Gv)(data)
? { text: log_textOf((0,json_object.ZZ)(data, 'sampled')), prompt: promptOf((0,json_object.ZZ)(data, 'prompt')) }
: {});
if (!isVerdict)
return;
if (!(0,json_object.Gv)(data))
throw malformed(`"data" of a ${type} event is ${shown(data)}, not an object.`, place, AS_WRITTEN);
addVerdict(run, sample, type === 'match', data, (0,json_object.ZZ)(row, 'event_id'), place.line, options);
}
function sampleOf(run, id, line) {
const known = run.samples.get(id);
if (known !== undefined)
return known;
const sample = {
line,
verdicts: [],
sampled: [],
isFailed: false,
isJudged: false,
answer: undefined,
reference: undefined,
};
run.samples.set(id, sample);
return sample;
}
function addVerdict(run, sample, isMatch, data, eventId, line, options) {
sample.verdicts.push({
isMatch,
data: withoutTexts(data),
order: typeof eventId === 'number' ? eventId : line,
line,
});
if (isMatch)
run.metrics.add(MATCH_VERDICT);
else
for (const [name, value] of Object.entries(data))
if (typeof value === 'number' || typeof value === 'boolean')
run.metrics.add(name);
if (Object.hasOwn(data, 'choice'))
sample.isJudged = true;
if (!isMatch || !options.details)
return;
sample.answer = log_textOf((0,json_object.ZZ)(data, 'sampled')) ?? log_textOf((0,json_object.ZZ)(data, 'picked')) ?? sample.answer;
sample.reference = log_textOf((0,json_object.ZZ)(data, 'expected')) ?? sample.reference;
}
function withoutTexts(data) {
const texts = ['sampled', 'picked', 'expected', 'prompt', 'options'];
return Object.fromEntries(Object.entries(data).filter(([name]) => !texts.includes(name)));
}
function log_textOf(value) {
return optionalText(Array.isArray(value) ? value[0] : value);
}
function promptOf(value) {
if (!Array.isArray(value))
return optionalText(value);
const contents = value.flatMap((message) => textAt(message, 'content') ?? []);
return contents.length === 0 ? undefined : contents.join('\n');
}
;
const openaiEvalsReader = {
name: 'openai-evals',
title: 'OpenAI evals log',
looksFor: 'JSON lines that begin with `spec` (`completion_fns`, `eval_name`)',
accepts: isLog,
read: readLogs,
};
function isLog(preview) {
if (preview.kind === 'json-array')
return false;
const spec = (0,json_object.at)(firstRows(preview), 0, 'spec');
return (0,json_object.Ug)(spec, ['eval_name', 'completion_fns']) || (0,json_object.Ug)(spec, ['eval_name', 'run_id']);
}
async function readLogs(files, sink, options) {
const runs = [];
for (const { file } of files)
for (const run of await log_readRuns(file, sink.open(file, openaiEvalsReader.name), options))
runs.push(run);
const kept = selectedRuns(runs);
for (const evalName of new Set(kept.map((run) => run.evalName))) {
const sameEval = kept.filter((run) => run.evalName === evalName);
const metric = metricFor(sameEval, options.metric);
for (const run of sameEval)
for (const [id, sample] of run.samples)
addSample(run, id, sample, metric, options);
}
}
function selectedRuns(runs) {
const described = runs.map((run) => ({
...run,
task: run.evalName,
date: run.createdAt === '' ? undefined : run.createdAt,
isUnfinished: !run.isFinished,
outcomes: openai_evals_outcomesOf(run),
}));
return runsThatCount(described, 'samples of ', ({ samples }) => samples.size);
}
function openai_evals_outcomesOf({ samples }) {
const verdictsOf = ({ verdicts }) => verdicts.map(({ data }) => [data['correct'], data['accuracy'], data['score'], data['choice']]);
const graded = [...samples].filter(([, { verdicts }]) => verdicts.length > 0);
return new Map(graded.map(([id, sample]) => [id, JSON.stringify(verdictsOf(sample))]));
}
function metricFor(runs, wanted) {
const graded = runs.filter(({ metrics }) => metrics.size > 0);
if (wanted !== undefined) {
const without = graded.find(({ metrics }) => !metrics.has(wanted));
if (without !== undefined)
throw noMetric(without, `\`metric\`: ${(0,errors.hD)(wanted)} is not in the log.`, 'It has');
return wanted;
}
if (graded.length === 0)
return undefined;
const common = [...graded[0].metrics].filter((name) => graded.every(({ metrics }) => metrics.has(name)));
const usual = [MATCH_VERDICT, 'accuracy', 'score'].find((name) => common.includes(name));
if (usual !== undefined)
return usual;
if (common.length === 1)
return common[0];
const odd = graded.find(({ metrics }) => common.length === 0 && metrics.size > 0) ?? graded[0];
throw noMetric(odd, 'no metric is known to be the verdict of all models.', 'Name one that all logs have with `metric`; this one has');
}
function noMetric(run, rule, remedy) {
return new errors.yo(rule, `${remedy}: ${[...run.metrics].sort().map(errors.hD).join(', ')}.`, {
file: run.file.path,
line: run.line,
});
}
function addSample(run, id, sample, metric, options) {
const verdicts = metric === undefined ? [] : verdictsOf(run, sample, metric);
const details = options.details ? sampleDetails(run, sample) : undefined;
const add = (result, more = {}) => {
run.sink.record({ model: run.model, id, result, line: sample.line, ...more, details });
};
if (verdicts.length === 0)
add(!sample.isFailed && sample.sampled.length > 0 ? 'unscored' : 'error');
else if (verdicts.length === 1)
add(verdicts[0]);
else
for (const [repeat, verdict] of verdicts.entries())
add(verdict, { repeat });
}
function verdictsOf(run, { verdicts }, metric) {
const results = [];
for (const { isMatch, data, line } of [...verdicts].sort((a, b) => a.order - b.order)) {
const key = isMatch ? 'correct' : metric;
if (isMatch !== (metric === MATCH_VERDICT) || !Object.hasOwn(data, key))
continue;
const isUnread = !isMatch && (0,json_object.ZZ)(data, 'choice') === '__invalid__';
const result = isUnread ? 'unscored' : scoreOf((0,json_object.ZZ)(data, key), key, { file: run.file.path, line });
results.push(result);
}
return results;
}
function sampleDetails(run, sample) {
const own = sample.isJudged ? sample.sampled[0] : sample.sampled.at(-1);
return {
answer: sample.answer ?? own?.text,
reference: sample.reference,
prompt: own?.prompt,
judge: sample.isJudged && run.judge !== undefined ? run.judge : undefined,
};
}
;
const details_AGAIN = 'Write the file again with OpenCompass.';
const VERDICTS = ['correct', 'is_correct', 'cascade_correct'];
function verdictKey(first, wanted, file) {
if (wanted === undefined)
return VERDICTS.find((key) => Object.hasOwn(first, key));
if (Object.hasOwn(first, wanted))
return wanted;
const known = Object.keys(first).map(errors.hD).join(', ');
throw new errors.yo(`\`metric\`: ${(0,errors.hD)(wanted)} is not in the details.`, `They have: ${known}.`, {
file: file.path,
});
}
function detailVerdicts(item, key, sink, place) {
if (key === undefined) {
const late = VERDICTS.find((name) => Object.hasOwn(item, name));
if (late === undefined)
return ['unscored'];
throw malformed(`${(0,errors.hD)(late)} is here but not in the first detail.`, place, details_AGAIN);
}
const value = (0,json_object.ZZ)(item, key) ?? null;
if (!Array.isArray(value))
return [scoreOf(value, key, place)];
const values = value;
const areRuns = values.length === 1 || (values.length > 1 && Object.hasOwn(item, 'example_abbr'));
if (areRuns && !values.some((one) => Array.isArray(one)))
return values.map((one) => scoreOf(one, key, place));
sink.warn(`${(0,errors.hD)(key)} of some questions is a list that is not one verdict for each run: they are unscored`);
return ['unscored'];
}
function itemDetails(item) {
const text = (...keys) => {
const values = keys
.map((key) => (0,json_object.ZZ)(item, key))
.map((value) => (Array.isArray(value) && value.length === 1 ? value[0] : value));
return values.map(optionalText).find((value) => value !== undefined);
};
return {
answer: text('pred', 'predictions', 'origin_prediction'),
reference: text('references', 'answer', 'ref'),
prompt: text('prompt', 'origin_prompt'),
};
}
;
function paths_placeOf(path) {
const segments = (0,path_parts.KC)(path);
const dataset = segments.at(-1).replace(/(?:\.(?:json|gz|zst|zip))+$/i, '');
const model = segments.at(-2) ?? '';
if (['', '.', '..', 'results'].includes(model) || dataset === '') {
throw new errors.yo('the model is the name of the folder, and the path does not show it.', 'Name the files from further up: `results/<model>/<dataset>.json`.', { file: path });
}
const above = segments.at(-4);
const isRun = segments.at(-3) === 'results' && above !== undefined && /^[0-9]{8}_[0-9]{6}$/.test(above);
return { model, dataset, time: isRun ? above : undefined };
}
;
const opencompassReader = {
name: 'opencompass',
title: 'OpenCompass results with details',
looksFor: '`details`: an object by index (`"0"`, `"1"`, ...) or a list, with `correct`',
accepts: (preview) => firstDetails(preview) !== undefined || isPredictions(preview),
whyNoOutcomes: (preview) => isPredictions(preview) ? 'it holds predictions without verdicts; the verdicts are under `results`' : undefined,
read: readOpenCompass,
};
const opencompass_MARKS = [...VERDICTS, 'pred', 'predictions', 'origin_prediction', 'references', 'example_abbr'];
const FOREIGN = ['model', 'model_name', 'model_id', 'summary', 'config', 'metadata'];
function firstDetails(preview) {
if (preview.kind !== 'json-object')
return undefined;
const first = (0,json_object.at)(preview.value, 'details', 0) ?? (0,json_object.at)(preview.value, 'details', '0');
const isOther = FOREIGN.some((key) => Object.hasOwn(preview.value, key)) || (0,json_object.Ug)(first, ['id']);
return !isOther && (0,json_object.Gv)(first) && opencompass_MARKS.some((key) => Object.hasOwn(first, key)) ? first : undefined;
}
function isPredictions(preview) {
if (preview.kind !== 'json-object')
return false;
const isNumbered = Object.keys(preview.value).every((key) => /^[0-9]+$/.test(key));
return isNumbered && (0,json_object.Ug)((0,json_object.at)(preview.value, '0'), ['prediction']);
}
async function readOpenCompass(files, sink, options) {
const runs = [];
for (const { file, preview } of files) {
const out = sink.open(file, opencompassReader.name);
const { model, dataset: task, time: date } = paths_placeOf(file.path);
const key = verdictKey(firstDetails(preview) ?? {}, options.metric, file);
const records = await opencompass_readDetails({ file, sink: out, model, task, key }, options);
const graded = records.filter(({ result }) => result !== 'unscored' && result !== 'error');
const outcomes = new Map(graded.map(({ id, repeat, result }) => [keyOf(id, String(repeat ?? '')), String(result)]));
runs.push({ file, sink: out, model, task, key, date, records, outcomes });
}
const kept = runsThatCount(runs, 'all questions: ', ({ records }) => records.length);
checkSameKey(kept);
checkGraded(runs);
for (const { sink: out, model, records } of kept)
for (const record of records)
out.record({ ...record, model });
}
function checkGraded(runs) {
const [first] = runs;
if (first === undefined || runs.some(({ key }) => key !== undefined))
return;
throw new errors.yo(`the details hold no verdict (${VERDICTS.map(errors.hD).join(', ')}) on any question: the evaluator of ${(0,errors.hD)(first.task)} gives none.`, 'Evaluate with an evaluator that grades each question, or name the verdict with `metric` if it has another name.', { file: first.file.path });
}
function checkSameKey(runs) {
const keys = new Map();
for (const { task, key, file } of runs) {
if (key === undefined)
continue;
const known = keys.get(task) ?? key;
keys.set(task, known);
if (known === key)
continue;
throw new errors.yo(`the verdict on ${(0,errors.hD)(task)} is ${(0,errors.hD)(key)} here and ${(0,errors.hD)(known)} for another model.`, 'Evaluate all models with one version of OpenCompass, or name the verdict with `metric`.', { file: file.path });
}
}
async function opencompass_readDetails({ file, sink, model, task, key }, options) {
const records = [];
for await (const batch of (0,read.R)(file, partsSelector(['details.*']))) {
for (const { path, value, line } of batch) {
const index = path[1];
if (index === 'type')
continue;
if (index === undefined || !/^[0-9]+$/.test(String(index)) || !(0,json_object.Gv)(value)) {
const rule = `the detail ${(0,errors.hD)(index ?? 'details')} is not an object by its index but ${(0,errors.hD)(value)}.`;
throw malformed(rule, { file: file.path, line }, details_AGAIN);
}
const verdicts = detailVerdicts(value, key, sink, { file: file.path, line });
const details = options.details ? itemDetails(value) : undefined;
for (const [draw, result] of verdicts.entries()) {
const repeat = verdicts.length > 1 ? draw : undefined;
records.push({ model, task, id: String(index), result, line, repeat, details });
}
}
}
if (records.length === 0)
throw new errors.yo('`details` holds no question.', 'Evaluate with `--dump-eval-details`.', { file: file.path });
if (key === undefined)
sink.warn('the details hold no verdict (`correct`), because the evaluator of this data set gives none per question: all answers are unscored');
return records;
}
var csv_groups = __webpack_require__(3207);
var csv_rows = __webpack_require__(8996);
;
const row_AGAIN = 'Write the file again with promptfoo.';
function readRow(row, place, wantsDetails) {
const test = objectAt(row, 'testCase', place);
const vars = objectAt((0,json_object.ZZ)(test, 'vars') === undefined ? row : test, 'vars', place);
const description = (0,tables_cells.b6)((0,json_object.ZZ)(test, 'description'));
return {
provider: providerName((0,json_object.ZZ)(row, 'provider'), place),
prompt: textAt(row, 'prompt', 'label') ?? textAt(row, 'prompt', 'display') ?? '',
promptIdx: indexAt(row, 'promptIdx', place),
testIdx: indexAt(row, 'testIdx', place),
id: valueFor('query', [(0,json_object.ZZ)(test, 'metadata')]),
description: description.trim() === '' ? undefined : description,
content: (0,tables_cells.re)(stableText({ vars, assert: (0,json_object.ZZ)(test, 'assert') ?? null }, place)),
hasVars: Object.keys(vars).length > 0,
isMeasured: isMeasured(row),
results: resultsOf(row, place),
rowId: textAt(row, 'id'),
line: place.line,
details: wantsDetails ? row_readDetails(row, test, vars, place) : {},
};
}
function providerName(provider, place) {
const name = typeof provider === 'string' ? provider : (0,tables_cells.b6)((0,json_object.at)(provider, 'label')) || (0,tables_cells.b6)((0,json_object.at)(provider, 'id'));
if (name.trim() !== '')
return name;
throw badValue('provider', provider, 'which names none', place, 'Give every provider an id or a label.');
}
function resultsOf(row, place) {
const success = (0,json_object.ZZ)(row, 'success');
const failureReason = (0,json_object.ZZ)(row, 'failureReason');
const output = (0,json_object.at)(row, 'response', 'output') ?? null;
if (failureReason === 2 || (success === false && output === null))
return new Map([['success', 'error']]);
if (typeof success !== 'boolean')
throw badValue('success', success, 'neither true nor false', place, row_AGAIN);
const results = new Map([['success', success]]);
const named = objectAt(row, 'namedScores', place);
for (const [name, value] of Object.entries(named))
results.set(name, scoreOf(value, name, place));
const score = (0,json_object.ZZ)(row, 'score');
if (score !== undefined)
results.set('score', scoreOf(score, 'score', place));
return results.set('success', success);
}
function isMeasured(row) {
const grading = (0,json_object.ZZ)(row, 'gradingResult');
const test = (0,json_object.ZZ)(row, 'testCase');
const lists = [(0,json_object.at)(grading, 'componentResults'), (0,json_object.at)(test, 'assert')];
if (lists.some((list) => Array.isArray(list) && list.length > 0))
return true;
if ((0,json_object.at)(grading, 'reason') === NO_ASSERTIONS)
return false;
return (0,json_object.Gv)(grading) || !(0,json_object.Gv)(test);
}
const NO_ASSERTIONS = 'No assertions';
function row_readDetails(row, test, vars, place) {
const response = (0,json_object.ZZ)(row, 'response');
const output = (0,json_object.at)(response, 'output') ?? undefined;
const cost = numberAt(row, 'cost') ?? 0;
const latency = numberAt(row, 'latencyMs');
return {
answer: unstripped(typeof output === 'object' ? stableText(output, place) : optionalText(output)),
reference: referenceOf(test, vars),
prompt: unstripped(textAt(row, 'prompt', 'raw')),
subject: valueFor('subject', [(0,json_object.ZZ)(test, 'metadata'), vars]),
stopReason: textAt(response, 'finishReason'),
cost: cost > 0 ? cost : undefined,
latency: latency === undefined || (0,json_object.at)(response, 'cached') === true ? undefined : latency / 1000,
inputTokens: numberAt(response, 'tokenUsage', 'prompt'),
outputTokens: numberAt(response, 'tokenUsage', 'completion'),
};
}
function unstripped(text) {
return text === '[output stripped]' || text === '[prompt stripped]' ? undefined : text;
}
const COMPARING = ['equals', 'contains', 'icontains', 'starts-with', 'similar', 'levenshtein', 'factuality'];
function referenceOf(test, vars) {
const assertions = objectsIn((0,json_object.ZZ)(test, 'assert'));
for (const type of COMPARING) {
const value = (0,tables_cells.b6)((0,json_object.at)(assertions.find((assertion) => (0,json_object.ZZ)(assertion, 'type') === type), 'value'));
const variable = /^\{\{\s*([\w-]+)\s*\}\}$/.exec(value)?.[1];
const text = variable === undefined ? value : (0,tables_cells.b6)((0,json_object.ZZ)(vars, variable));
if (text !== '' && !text.includes('{{'))
return text;
}
return valueFor('reference', [vars]);
}
function valueFor(role, places) {
for (const object of places.filter(json_object.Gv)) {
const keys = Object.keys(object);
const column = (0,roles._R)(role, keys.map(roles.tK));
const text = column === undefined ? '' : (0,tables_cells.b6)((0,json_object.ZZ)(object, keys[column]));
if (text.trim() !== '')
return text;
}
return undefined;
}
function objectAt(row, key, place) {
const value = (0,json_object.ZZ)(row, key) ?? {};
if ((0,json_object.Gv)(value))
return value;
throw badValue(key, value, 'not an object', place, row_AGAIN);
}
function indexAt(row, key, place) {
const value = (0,json_object.ZZ)(row, key);
if (value === undefined || (Number.isSafeInteger(value) && value >= 0))
return value;
throw badValue(key, value, 'not a whole number', place, row_AGAIN);
}
;
async function* readCsv(file, header, wantsDetails) {
const groups = (0,csv_groups.d)(header);
const top = { file: file.path, line: 1 };
if (groups === undefined) {
throw malformed('no provider has the columns Status, Score and Named Scores.', top, USE_JSON);
}
const nameless = groups.find(({ provider }) => provider.trim() === '');
if (nameless !== undefined)
throw malformed(`column ${nameless.output + 1} names no provider.`, top, USE_JSON);
const hasDescriptions = header[0] === 'Description' && groups[0].output > 0;
const varColumns = header
.slice(0, groups[0].output)
.map((name, column) => ({ name, column }))
.slice(hasDescriptions ? 1 : 0);
let testIdx = 0;
for await (const batch of (0,csv_rows.Kx)(file, file.open(), header, ',')) {
for (const { cells, line } of batch) {
const place = { file: file.path, line };
const vars = Object.fromEntries(varColumns.map(({ name, column }) => [name, unguarded(cells[column])]));
const description = hasDescriptions && cells[0].trim() !== '' ? cells[0] : undefined;
const varDetails = { reference: valueFor('reference', [vars]), subject: valueFor('subject', [vars]) };
for (const [promptIdx, group] of groups.entries()) {
if (cells.slice(group.output, group.reason + 2).every((cell) => cell === ''))
continue;
const results = csv_resultsOf(group, header, cells, place);
const answer = results.get('success') === 'error' ? '' : unguarded(cells[group.output]);
yield {
provider: group.provider,
prompt: group.prompt,
promptIdx,
testIdx,
id: undefined,
description,
content: (0,tables_cells.re)(stableText(vars, place)),
hasVars: varColumns.length > 0,
isMeasured: cells[group.reason] !== NO_ASSERTIONS,
results,
rowId: undefined,
line,
details: wantsDetails ? { ...varDetails, answer: answer || undefined } : {},
};
}
testIdx += 1;
}
}
}
const USE_JSON = 'Use the JSON output of promptfoo.';
const csv_STATUS = new Map([
['PASS', true],
['FAIL', false],
['ERROR', 'error'],
]);
function csv_resultsOf(group, header, cells, place) {
const status = cells[group.output + 1];
const success = csv_STATUS.get(status);
if (success === undefined)
throw malformed(`${(0,errors.hD)(status)} is none of PASS, FAIL and ERROR.`, { ...place, column: 'Status' }, row_AGAIN);
const results = new Map();
const scores = [...group.metrics, { name: 'score', column: group.output + 2 }];
for (const { name, column } of success === 'error' ? [] : scores) {
const cell = cells[column];
if (cell === '')
continue;
if (!/^-?[0-9]+(?:\.[0-9]+)?$/.test(cell))
throw malformed(`the score ${(0,errors.hD)(cell)} is not a number.`, { ...place, column: header[column] }, row_AGAIN);
results.set(name, Number(cell));
}
return results.set('success', success);
}
function unguarded(cell) {
return /^'[\s\u200b-\u200d]+[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}
;
const NO_HEAD = { date: undefined, providers: new Map() };
const SETTINGS = [
'temperature',
'top_p',
'top_k',
'max_tokens',
'max_completion_tokens',
'reasoning_effort',
'reasoning',
'thinking',
];
async function readHead(file) {
const head = await partsOf(file, ['results.timestamp', 'config.providers.*']);
const providers = new Map();
for (const provider of objectsIn((0,json_object.at)(head, 'config', 'providers'))) {
const name = textAt(provider, 'label') || textAt(provider, 'id');
if (name !== undefined)
providers.set(name, providers.has(name) ? undefined : settingsOf((0,json_object.ZZ)(provider, 'config')));
}
const date = new Date(textAt(head, 'results', 'timestamp') ?? NaN);
return { date: Number.isNaN(date.getTime()) ? undefined : date.toISOString(), providers };
}
function settingsOf(config) {
if (!(0,json_object.Gv)(config))
return {};
return argumentFacts(Object.fromEntries(SETTINGS.map((name) => [name, (0,json_object.ZZ)(config, name) ?? null])));
}
function head_loggedFacts({ date, providers }, provider) {
const system = providers.get(provider);
return { date, ...(system === undefined ? {} : { system }) };
}
;
const MAX_LABEL = 40;
function models_modelNames(files) {
const slots = slotsOf(files);
const numbers = new Map();
const promptsOf = new Map();
const bound = boundProviders(files);
for (const { provider, prompt } of slots.values()) {
if (!numbers.has(prompt))
numbers.set(prompt, numbers.size + 1);
promptsOf.set(provider, (promptsOf.get(provider) ?? new Set()).add(bound.has(provider) ? '' : prompt));
}
const duplicates = duplicatesOf(slots, bound);
const names = new Map();
const owners = new Map();
const numbered = new Set();
for (const [key, slot] of slots) {
let name = slot.provider;
if (promptsOf.get(slot.provider).size > 1) {
const isShort = slot.prompt !== '' && slot.prompt.length <= MAX_LABEL && !/[\r\n]/.test(slot.prompt);
if (!isShort)
numbered.add(slot.prompt);
name += ` [${isShort ? slot.prompt : `#${numbers.get(slot.prompt)}`}]`;
}
const pair = keyOf(slot.provider, bound.has(slot.provider) ? '' : slot.prompt);
const rank = duplicates.get(key);
if (duplicates.hasDuplicates.has(pair))
name += ` (${rank + 1})`;
names.set(key, name);
const owner = keyOf(pair, String(rank));
if ((owners.get(name) ?? owner) !== owner) {
throw new errors.yo(`two different models would both be named ${(0,errors.hD)(name)}.`, 'Give every provider a label of its own.', { file: slot.file.path });
}
owners.set(name, owner);
}
const hasPrompts = [...promptsOf.values()].some((prompts) => prompts.size > 1);
const notes = [
...(hasPrompts
? [`a provider with several prompts is one model for each: "provider [prompt]"${numberedText(numbered, numbers)}`]
: []),
...(duplicates.hasDuplicates.size > 0
? ['the same provider and prompt stand in one file more than once and are numbered (1), (2), ...']
: []),
];
return { nameOf: (file, row) => names.get(slotKey(files.indexOf(file), row)), notes };
}
function boundProviders(files) {
const promptOf = new Map();
const prompts = new Map();
const crossed = new Set();
for (const { rows } of files) {
for (const { provider, prompt, content } of rows) {
const key = keyOf(provider, content);
if ((promptOf.get(key) ?? prompt) !== prompt)
crossed.add(provider);
promptOf.set(key, prompt);
prompts.set(provider, (prompts.get(provider) ?? new Set()).add(prompt));
}
}
const several = [...prompts].filter(([, of]) => of.size > 1).map(([provider]) => provider);
return new Set(several.filter((provider) => !crossed.has(provider)));
}
function slotsOf(files) {
const slots = [];
for (const [index, file] of files.entries()) {
const found = new Map();
for (const row of file.rows) {
const key = slotKey(index, row);
if (!found.has(key))
found.set(key, { file, provider: row.provider, prompt: row.prompt, promptIdx: row.promptIdx });
}
const position = (slot) => slot.promptIdx ?? -1;
const inOrder = [...found].sort(([a, x], [b, y]) => position(x) - position(y) || (a < b ? -1 : 1));
for (const slot of inOrder)
slots.push(slot);
}
return new Map(slots);
}
class Duplicates extends Map {
hasDuplicates = new Set();
}
function duplicatesOf(slots, bound) {
const duplicates = new Duplicates();
const counts = new Map();
for (const [key, slot] of slots) {
const inFile = counts.get(slot.file) ?? new Map();
counts.set(slot.file, inFile);
const pair = keyOf(slot.provider, slot.prompt, String(bound.has(slot.provider)));
const before = inFile.get(pair) ?? 0;
if (before > 0)
duplicates.hasDuplicates.add(keyOf(slot.provider, bound.has(slot.provider) ? '' : slot.prompt));
duplicates.set(key, before);
inFile.set(pair, before + 1);
}
return duplicates;
}
function slotKey(file, row) {
return keyOf(String(file), row.provider, row.prompt, String(row.promptIdx));
}
function numberedText(numbered, numbers) {
if (numbered.size === 0)
return '';
return `, long prompts by number (${[...numbered].map((prompt) => `#${numbers.get(prompt)} is ${(0,errors.hD)(prompt)}`).join(', ')})`;
}
;
function assignQueries(rows) {
const kinds = ['id', 'description'];
const kind = kinds.find((candidate) => isUnique(rows, candidate)) ?? 'content';
const idOf = ({ row }) => row[kind];
if (kind === 'content')
checkVars(rows);
const contents = new Map();
for (const named of rows) {
const test = keyOf(named.file, idOf(named));
contents.set(test, (contents.get(test) ?? new Set()).add(named.row.content));
}
const groups = (0,group_by.$)(rows, (named) => keyOf(keyOf(named.file, idOf(named)), named.model));
const positions = new Map();
for (const group of groups.values()) {
group.sort((a, b) => (a.row.testIdx ?? 0) - (b.row.testIdx ?? 0));
for (const [repeat, named] of group.entries()) {
const { row } = named;
const isOneText = row.hasVars && contents.get(keyOf(named.file, idOf(named))).size === 1;
positions.set(row, {
id: idOf(named),
repeat: group.length > 1 ? repeat : undefined,
contentHash: kind !== 'content' && isOneText ? row.content : undefined,
});
}
}
const isPartial = kind !== 'id' && rows.some(({ row }) => row.id !== undefined);
const instead = kind === 'description' ? 'their descriptions' : 'their variables and assertions';
const note = isPartial
? `some tests have no id in their metadata, or share one: tests are told apart by ${instead}`
: undefined;
return { positions, note };
}
function isUnique(rows, kind) {
const contents = new Map();
return rows.every(({ file, model, row }) => {
const id = row[kind];
if (id === undefined)
return false;
const key = keyOf(file, model, id);
const known = contents.get(key) ?? row.content;
contents.set(key, known);
return known === row.content;
});
}
function checkVars(rows) {
const seen = new Set();
for (const { file, model, row } of rows) {
if (row.hasVars)
continue;
const key = keyOf(file, model, row.content);
if (seen.has(key)) {
throw new errors.yo('several results are of tests without variables, id and description: different tests cannot be told from repeats.', 'Write the file with its variables (without PROMPTFOO_STRIP_TEST_VARS), or give each test an `id` in its `metadata`.', { file, line: row.line });
}
seen.add(key);
}
}
;
const promptfooReader = {
name: 'promptfoo',
title: 'promptfoo results',
looksFor: 'results.results with provider and success, lines of them, or a table with Status, Score, Named Scores for each provider',
accepts: (preview) => preview.kind === 'csv' ? (0,csv_groups.d)(preview.header) !== undefined : promptfoo_isSummary(preview) || isLines(preview),
read: byRuns(readPromptfoo),
};
function isLines(preview) {
return firstRows(preview).some((row) => (0,json_object.Ug)(row, ['provider', 'promptIdx', 'testIdx', 'success']));
}
function promptfoo_isSummary(preview) {
if (preview.kind !== 'json-object')
return false;
const inner = (0,json_object.at)(preview.value, 'results');
const rows = (0,json_object.Gv)(inner) ? (0,json_object.at)(inner, 'results') : inner;
if (Array.isArray(rows) && rows.some((row) => (0,json_object.Ug)(row, ['provider', 'success'])))
return true;
if (typeof (0,json_object.at)(inner, 'version') !== 'number')
return false;
return Array.isArray((0,json_object.at)(inner, 'prompts')) || (0,json_object.Gv)((0,json_object.at)(inner, 'table'));
}
async function readPromptfoo(files, sink, options) {
checkOneForm(files);
const known = new Set();
const read = [];
for (const { file, preview } of files) {
const out = sink.open(file, promptfooReader.name);
const head = promptfoo_isSummary(preview) ? await readHead(file) : NO_HEAD;
read.push({ path: file.path, sink: out, head, rows: await promptfoo_readFile(file, preview, out, known, options) });
}
const { nameOf, notes } = models_modelNames(read);
for (const note of notes)
read[0]?.sink.warn(note);
const named = read.flatMap((file) => file.rows.map((row) => ({ file: file.path, model: nameOf(file, row), row, sink: file.sink, head: file.head })));
for (const { sink: out, head, model, row } of named)
out.logged(head_loggedFacts(head, row.provider), model);
const { positions, note } = assignQueries(named);
if (note !== undefined)
read[0].sink.warn(note);
const metric = options.metric ?? (options.scores === true ? 'score' : 'success');
const measured = new Set(named.filter(({ row }) => row.results.has(metric)).map(({ row }) => positions.get(row).id));
for (const { model, row, sink: out } of named) {
const { id, repeat, contentHash } = positions.get(row);
if (!measured.has(id)) {
out.setAside(`results of tests without the metric ${(0,errors.hD)(metric)}`);
continue;
}
out.record({
model,
id,
result: promptfoo_resultOf(row, metric),
line: row.line,
repeat,
contentHash,
details: options.details ? row.details : undefined,
});
}
}
function promptfoo_resultOf({ results }, metric) {
return results.get('success') === 'error' ? 'error' : (results.get(metric) ?? 'unscored');
}
function checkOneForm(files) {
const table = files.find(({ preview }) => preview.kind === 'csv');
const other = files.find(({ preview }) => preview.kind !== 'csv');
if (table === undefined || other === undefined)
return;
throw new errors.yo(`it is a CSV table of promptfoo, and ${(0,errors.hD)(other.file.path)} is JSON: their tests cannot be matched.`, 'Give only the JSON (or JSON Lines) files, for example with a `!` pattern in `results` that takes the tables away.', { file: table.file.path });
}
async function promptfoo_readFile(file, preview, sink, known, options) {
const rows = [];
const metrics = new Set();
const seen = [];
let total = 0;
let unmeasured = 0;
for await (const row of allRows(file, preview, sink, options.details)) {
total += 1;
if (row.rowId !== undefined)
seen.push(row.rowId);
if (row.rowId !== undefined && known.has(row.rowId))
sink.setAside('results that an earlier file of the same evaluation holds too');
else if (!row.isMeasured)
unmeasured += 1;
else {
for (const name of row.results.keys())
metrics.add(name);
rows.push(row);
}
}
for (const id of seen)
known.add(id);
const place = { file: file.path };
if (total === 0)
throw endedEarly('the file holds no results.', place);
if (unmeasured === total) {
const rule = 'none of its tests has an assertion, so that every answer passes.';
throw new errors.yo(rule, 'Give the tests assertions.', place);
}
if (unmeasured > 0)
sink.warn(`${unmeasured} results of tests without assertions were left out: every answer passes them`);
if (rows.length > 0 && options.metric !== undefined && !metrics.has(options.metric)) {
const names = [...metrics].sort().slice(0, 12).map(errors.hD).join(', ');
throw new errors.yo(`there is no metric ${(0,errors.hD)(options.metric)}.`, `It has ${names}.`, place);
}
return rows;
}
async function* allRows(file, preview, sink, details) {
if (preview.kind === 'csv') {
yield* readCsv(file, preview.header, details);
}
else if (promptfoo_isSummary(preview)) {
for await (const batch of (0,read.R)(file, selectRows)) {
for (const { path, value, line } of batch) {
const place = { file: file.path, line };
if (typeof path.at(-1) !== 'number' || !(0,json_object.Gv)(value))
throw badValue(path.join('.'), value, 'not a result', place, row_AGAIN);
yield readRow(value, place, details);
}
}
}
else {
for await (const { row, place } of wholeRows(file, sink))
yield readRow(row, place, details);
}
}
function selectRows(path) {
if (path.length === 0 || (path.length === 1 && path[0] === 'results'))
return 'enter';
if (path.length === 2 && path[1] === 'results')
return 'enter';
const isRow = path.length === 3 || typeof path[1] === 'number';
return path[0] === 'results' && isRow ? 'take' : 'skip';
}
;
const ONLY_HTML = 'the verdicts on single questions stand only in the HTML of the report';
const simpleEvalsReader = {
name: 'simple-evals',
title: 'simple-evals',
looksFor: '_allresults.json of HealthBench: an object with score, metrics, htmls, convos and metadata',
accepts: (preview) => preview.kind === 'json-object' &&
Object.hasOwn(preview.value, 'score') &&
(0,json_object.Gv)((0,json_object.at)(preview.value, 'metrics')) &&
Array.isArray((0,json_object.at)(preview.value, 'htmls')),
read: byRuns(readSimpleEvals),
};
async function readSimpleEvals(files, sink, options) {
const runs = runsOf(files.map(({ file }) => file.path));
let records = 0;
for (const [i, { file }] of files.entries()) {
const { model, date } = runs[i];
const out = sink.open(file, 'simple-evals');
out.logged({ date }, model);
onlyMetric(options, 'score', file);
unitScale(options, file);
const found = await readExamples(file, model, out, options);
if (found === 0)
out.setAside(ONLY_HTML);
records += found;
}
if (records > 0)
return;
throw new errors.yo(`${ONLY_HTML}.`, 'Have the evaluation write a table with query_id, model and correct.', {
file: files[0].file.path,
});
}
async function readExamples(file, model, sink, options) {
const repeats = new Map();
let records = 0;
let negative = 0;
for await (const batch of (0,read.R)(file, EXAMPLES)) {
for (const { value, line } of batch) {
const place = { file: file.path, line };
if (value === null)
continue;
if (!(0,json_object.Gv)(value))
throw new errors.yo(`an example is ${shown(value)}, not an object.`, 'Run the evaluation again.', place);
const id = requiredText(value, 'prompt_id', place);
const repeat = repeats.get(id) ?? 0;
repeats.set(id, repeat + 1);
const { result, isNegative } = rubricScore(value, place);
if (isNegative)
negative += 1;
records += 1;
sink.record({ model, id, result, repeat, line, details: options.details ? exampleDetails(value) : undefined });
}
}
if (negative > 0)
sink.warn(`${negative} scores are below 0 (points taken off) and are read as 0`);
return records;
}
const EXAMPLES = partsSelector(['metadata.example_level_metadata.*']);
function rubricScore(example, place) {
const score = scoreOf((0,json_object.ZZ)(example, 'score'), 'score', place);
const isNegative = typeof score === 'number' && score < 0;
return { result: isNegative ? 0 : score, isNegative };
}
function exampleDetails(example) {
return {
answer: contents((0,json_object.ZZ)(example, 'completion')),
prompt: contents((0,json_object.ZZ)(example, 'prompt')),
inputTokens: numberAt(example, 'usage', 'input_tokens'),
outputTokens: numberAt(example, 'usage', 'output_tokens'),
};
}
function contents(messages) {
if (!Array.isArray(messages))
return undefined;
const texts = messages.map((message) => textAt(message, 'content'));
return texts.filter((text) => text !== undefined).join('\n\n');
}
function runsOf(paths) {
const names = (0,model_names.p)(paths);
return paths.map((path, i) => {
const match = /(?:^|[/!])healthbench(?:_hard|_consensus)?_([^/!]+?)(?:_([0-9]{8}_[0-9]{4,6}))?_allresults\./.exec(path);
return { model: match?.[1] ?? names[i], date: match?.[2] };
});
}
;
function reportOrigins(paths, runs) {
const names = (0,model_names.p)(paths);
const isStem = names.every((name, i) => (0,path_parts.KC)(paths[i]).at(-1).startsWith(`${name}.`));
const ends = new Set(names.map((name) => name.slice(name.lastIndexOf('.') + 1)));
const isCommon = isStem && names.length > 1 && ends.size === 1 && names.every((name) => name.lastIndexOf('.') > 0);
return names.map((name, i) => {
const dot = name.lastIndexOf('.');
const end = name.slice(dot + 1);
const isRun = isStem && dot > 0 && (isCommon || runs.has(end));
return [paths[i], isRun ? { model: name.slice(0, dot), run: end } : { model: name }];
});
}
function submissionModels(paths) {
const folders = paths.map((path) => {
const segments = (0,path_parts.KC)(path);
return segments.at(-2) === 'results' ? segments.at(-3) : undefined;
});
const others = paths.filter((_, i) => folders[i] === undefined);
const names = new Map((0,model_names.p)(others).map((name, i) => [others[i], name]));
return paths.map((path, i) => [path, folders[i] ?? names.get(path)]);
}
function instanceOrigins(files) {
const gathered = files.filter(({ path, ids }) => !isOwnFolder(path, ids)).map(({ path }) => path);
const names = new Map((0,model_names.p)(gathered).map((name, i) => [gathered[i], name]));
return files.map(({ path }) => {
const known = names.get(path);
if (known !== undefined)
return [path, { model: known }];
const above = (0,path_parts.KC)(path).slice(0, -2);
if (above.at(-1) === 'logs')
above.pop();
const model = above.at(-1);
const run = above.at(-3) === 'run_evaluation' ? above.at(-2) : undefined;
if (model !== undefined && !['', '.', '..'].includes(model))
return [path, { model, run }];
throw new errors.yo('the model is the name of the folder above the instance, and the path does not reach it.', 'Name the files from further up: `<model>/<instance id>/report.json`.', { file: path });
});
}
function instanceOf(path) {
const folder = (0,path_parts.KC)(path).at(-2);
if (folder !== undefined && !['', '.', '..'].includes(folder))
return folder;
throw new errors.yo('the report does not name its instance, and it lies in no folder that does.', 'Name the files from further up: `<model>/<instance id>/report.json`.', { file: path });
}
function runFolder(path, ids) {
return (0,path_parts.KC)(path)
.slice(0, isOwnFolder(path, ids) ? -2 : -1)
.join('/');
}
function isOwnFolder(path, ids) {
return ids.length === 1 && (path === 'report.json' || (0,path_parts.KC)(path).at(-2) === ids[0]);
}
function isReportOfSameRun(a, b) {
const [one, other] = [(0,path_parts.KC)(a), (0,path_parts.KC)(b)];
const runOf = (segments) => segments.slice(0, segments.at(-3) === 'logs' ? -4 : -3).join('/');
return (one.length >= 3 &&
one.length === other.length &&
one.at(-1) === 'report.json' &&
other.at(-1) === 'report.json' &&
runOf(one) === runOf(other));
}
;
const shapes_AGAIN = 'Write the report again with SWE-bench.';
function isReport(value) {
if (!Array.isArray((0,json_object.ZZ)(value, 'resolved_ids')))
return false;
return Array.isArray((0,json_object.ZZ)(value, 'submitted_ids')) || typeof (0,json_object.ZZ)(value, 'total_instances') === 'number';
}
function readReport(value, file, sink) {
const ids = (key) => shapes_idsOf(value, key, file);
const resolved = ids('resolved_ids');
const unresolved = ids('unresolved_ids');
const both = [...resolved].find((id) => unresolved.has(id));
const place = { file: file.path };
if (both !== undefined)
throw malformed(`${(0,errors.hD)(both)} stands in \`resolved_ids\` and in \`unresolved_ids\`.`, place, shapes_AGAIN);
if (!Object.hasOwn(value, 'unresolved_ids') && !Object.hasOwn(value, 'completed_ids'))
throw malformed('the report has neither `unresolved_ids` nor `completed_ids`.', place, shapes_AGAIN);
const results = new Map();
const set = (keys, result) => {
for (const key of keys)
for (const id of ids(key))
results.set(id, result);
};
set(['incomplete_ids'], 'missing');
set(['completed_ids', 'unresolved_ids', 'empty_patch_ids'], false);
set(['error_ids', 'infra_failure_ids', 'ambiguous_failure_ids'], 'error');
set(['resolved_ids'], true);
const foreign = [...ids('submitted_ids')].filter((id) => !results.has(id)).length;
if (foreign > 0)
sink.setAside('instances that were submitted but have no outcome (not part of the data set)', foreign);
const total = (0,json_object.ZZ)(value, 'total_instances');
if (typeof total === 'number' && total > results.size) {
sink.warn(`the report counts ${total} instances but names ${results.size}; the others are not known here`);
}
return { results, listsAll: true, restIsWrong: false };
}
function isInstances(value) {
const reports = Object.values(value);
return isInstance(value) || (reports.length > 0 && reports.every(isInstance));
}
function isInstance(report) {
return ['patch_exists', 'patch_successfully_applied'].some((key) => (0,json_object.Ug)(report, ['resolved', key]));
}
function readInstances(value, file) {
const results = new Map();
const reports = isInstance(value) ? [[instanceOf(file.path), value]] : Object.entries(value);
for (const [id, report] of reports) {
const resolved = (0,json_object.at)(report, 'resolved');
if (typeof resolved !== 'boolean') {
const rule = `"resolved" of ${(0,errors.hD)(id)} is ${shown(resolved)}, neither true nor false.`;
throw malformed(rule, { file: file.path }, shapes_AGAIN);
}
results.set(id, !resolved && (0,json_object.at)(report, 'infra_failure') === true ? 'error' : resolved);
}
return { results, listsAll: false, restIsWrong: false };
}
function unfinished({ path }) {
return { results: new Map([[instanceOf(path), 'error']]), listsAll: false, restIsWrong: false };
}
const SUBMISSION_MARKS = ['no_generation', 'generated', 'with_logs', 'no_logs', 'no_apply', 'applied', 'stats'];
function isSubmission(value) {
const resolved = (0,json_object.ZZ)(value, 'resolved');
return (Array.isArray(resolved) &&
resolved.every((id) => typeof id === 'string') &&
SUBMISSION_MARKS.some((key) => Object.hasOwn(value, key)));
}
function readSubmission(value, file) {
const ids = (key) => shapes_idsOf(value, key, file);
const results = new Map();
const generated = ids('generated');
const logged = ids('with_logs');
for (const id of generated)
results.set(id, logged.size > 0 && !logged.has(id) ? 'error' : false);
for (const key of ['no_generation', 'applied', 'no_apply', 'test_timeout'])
for (const id of ids(key))
results.set(id, false);
for (const key of ['no_logs', 'install_fail', 'reset_failed', 'test_errored'])
for (const id of ids(key))
results.set(id, 'error');
for (const id of ids('resolved'))
results.set(id, true);
return { results, listsAll: generated.size > 0, restIsWrong: generated.size === 0 };
}
function shapes_idsOf(value, key, file) {
const list = (0,json_object.ZZ)(value, key) ?? [];
const place = { file: file.path };
if (!Array.isArray(list))
throw malformed(`${(0,errors.hD)(key)} is not a list but ${(0,errors.hD)(list)}.`, place, shapes_AGAIN);
const bad = list.find((id) => typeof id !== 'string' || id === '');
if (bad === undefined)
return new Set(list);
throw malformed(`${(0,errors.hD)(key)} holds ${(0,errors.hD)(bad)}, which is not an instance id.`, place, shapes_AGAIN);
}
;
const sweBenchReader = {
name: 'swe-bench',
title: 'SWE-bench report',
looksFor: '`resolved_ids` with `submitted_ids` or `total_instances`; or per instance `resolved` and `patch_exists`; or `resolved` with `no_generation` or `generated`',
accepts: (preview) => kindOf(preview) !== undefined,
takesEmpty: (path, accepted) => accepted.some(({ file }) => isReportOfSameRun(path, file.path)),
read: byRuns(swe_bench_readReports),
};
function kindOf(preview) {
return preview.kind === 'json-object' ? kindOfValue(preview.value) : undefined;
}
function kindOfValue(value) {
if (isReport(value))
return 'report';
if (isInstances(value))
return 'instances';
return isSubmission(value) ? 'submission' : undefined;
}
const READ = { report: readReport, instances: readInstances, submission: readSubmission };
async function swe_bench_readReports(files, sink, options) {
const all = [];
const empty = [];
for (const { file, preview } of files) {
onlyMetric(options, 'resolved', file);
if (preview.kind === 'empty') {
const out = sink.open(file, sweBenchReader.name);
empty.push(out);
all.push({ file, sink: out, kind: 'instances', outcomes: unfinished(file) });
continue;
}
const value = await partsOf(file, ['*'], shapes_AGAIN);
const kind = kindOfValue(value);
if (kind === undefined) {
throw new errors.yo('the file is none of the reports of SWE-bench.', `Expected: ${sweBenchReader.looksFor}.`, {
file: file.path,
});
}
const out = sink.open(file, sweBenchReader.name);
all.push({ file, sink: out, kind, outcomes: READ[kind](value, file, out) });
}
empty[0]?.warn(empty.length === 1
? 'the report is empty: grading this instance ended in an error, and it counts as one'
: `this and ${empty.length - 1} more reports are empty: grading those instances ended in errors, and they count as such`);
const universe = universeOf(all);
const origins = originsOf(all);
for (const [i, origin] of origins.entries()) {
const read = all[i];
read.sink.logged({ folder: folderOf(read, origin), labels: { run: origin.run ?? '' } });
addOutcomes(read, origin.model, universe);
}
addEmptyPatches(all, origins, universe);
}
function originsOf(all) {
const paths = (kind) => all.filter((read) => read.kind === kind).map(({ file }) => file.path);
const instances = all.filter(({ kind }) => kind === 'instances');
const origins = new Map(instanceOrigins(instances.map(({ file, outcomes }) => ({ path: file.path, ids: [...outcomes.results.keys()] }))));
const runs = new Set([...origins.values()].flatMap(({ run }) => run ?? []));
for (const [path, origin] of reportOrigins(paths('report'), runs))
origins.set(path, origin);
for (const [path, model] of submissionModels(paths('submission')))
origins.set(path, { model });
return all.map(({ file }) => origins.get(file.path));
}
function folderOf({ file, outcomes, kind }, { model, run }) {
if (run !== undefined)
return `${run}/${model}`;
return kind === 'instances' ? runFolder(file.path, [...outcomes.results.keys()]) : file.path;
}
const MAX_OF = 0.8;
function addEmptyPatches(all, origins, universe) {
const runs = new Map();
for (const [i, read] of all.entries()) {
const key = folderOf(read, origins[i]);
const run = runs.get(key) ?? { first: read, model: origins[i].model, ids: new Set(), isListed: false };
for (const id of read.outcomes.results.keys())
run.ids.add(id);
const ownFolder = read.kind === 'instances' && isOwnFolder(read.file.path, [...read.outcomes.results.keys()]);
runs.set(key, { ...run, isListed: run.isListed || !ownFolder });
}
for (const { first, model, ids, isListed } of runs.values()) {
const lacking = [...universe].filter((id) => !ids.has(id));
if (isListed || lacking.length === 0)
continue;
const what = `${(0,errors.hD)(model)} has no report of ${lacking.length} of the ${universe.size} instances (${(0,errors.hD)(lacking[0])}${lacking.length > 1 ? ', ...' : ''})`;
if (ids.size < MAX_OF * universe.size) {
first.sink.warn(`${what}: too many to be empty patches, so that they count as missing; give the run report (<model>.<run id>.json), which lists every instance`);
continue;
}
for (const id of lacking)
first.sink.record({ model, id, result: false });
first.sink.warn(`${what}; SWE-bench writes none where the patch is empty, so they count as not resolved. The run report (<model>.<run id>.json) says which they are`);
}
}
function universeOf(all) {
const partial = all.find(({ outcomes }) => outcomes.restIsWrong);
if (partial !== undefined && !all.some(({ outcomes }) => outcomes.listsAll)) {
throw new errors.yo('the files list only resolved instances, so the instances that no model resolved cannot be counted.', 'Add a file that lists every instance: a run report (`resolved_ids`, `unresolved_ids`) or results with `generated`.', { file: partial.file.path });
}
return new Set(all.flatMap(({ outcomes }) => [...outcomes.results.keys()]));
}
function addOutcomes({ sink, outcomes, file }, model, universe) {
for (const [id, result] of outcomes.results)
sink.record({ model, id, result });
if (!outcomes.restIsWrong) {
if (outcomes.results.size > 0)
return;
throw endedEarly('the report names no instance.', { file: file.path });
}
let rest = 0;
for (const id of universe) {
if (outcomes.results.has(id))
continue;
rest += 1;
sink.record({ model, id, result: false });
}
if (rest > 0)
sink.warn(`${rest} instances that only other files name count as not resolved by ${(0,errors.hD)(model)}: the file lists only resolved ones`);
}
;
const SIMULATION = ['task_id', 'trial', 'reward', 'reward_info.reward', 'agent_cost', 'duration', 'termination_reason'];
const tau2_bench_LISTS = ['simulations', 'simulation_index'];
const tau2BenchReader = documentReader({
name: 'tau2-bench',
title: 'tau2-bench simulations',
looksFor: '`info` with `agent_info`, and `simulations` with `task_id` and `reward_info`',
metric: 'reward',
parts: [
'timestamp',
'info.agent_info',
'info.user_info',
'info.environment_info.domain_name',
...tau2_bench_LISTS.flatMap((list) => SIMULATION.map((name) => `${list}.*.${name}`)),
],
kind: (value) => {
if ((0,json_object.Gv)((0,json_object.at)(value, 'info', 'agent_info')))
return 'outcomes';
return (0,json_object.Ug)(value, ['task_id', 'reward_info', 'termination_reason'])
? { without: 'one simulation of tau2-bench; the results.json above it lists all of them' }
: undefined;
},
read: ({ file, value, options }) => {
const agent = (0,json_object.at)(value, 'info', 'agent_info');
const simulations = tau2_bench_LISTS.map((list) => objectsIn((0,json_object.at)(value, list))).find((list) => list.length > 0) ?? [];
return {
model: requiredText(agent, 'llm', { file: file.path }),
logged: {
system: argumentFacts((0,json_object.at)(agent, 'llm_args')),
labels: { agent: textAt(agent, 'implementation'), user: textAt(value, 'info', 'user_info', 'llm') },
date: textAt(value, 'timestamp'),
},
records: simulations.map((simulation) => ({
task: textAt(value, 'info', 'environment_info', 'domain_name'),
id: requiredText(simulation, 'task_id', { file: file.path }),
result: tau2_bench_rewardOf(simulation, options.scores === true),
details: {
cost: numberAt(simulation, 'agent_cost'),
latency: numberAt(simulation, 'duration'),
stopReason: textAt(simulation, 'termination_reason'),
},
})),
};
},
});
function tau2_bench_rewardOf(simulation, scores) {
const reward = (0,json_object.at)(simulation, 'reward_info', 'reward') ?? (0,json_object.at)(simulation, 'reward');
if (typeof reward !== 'number' || !Number.isFinite(reward))
return 'error';
return scores ? reward : reward >= 1 - 1e-6;
}
;
const isTrial = (value) => (0,json_object.Ug)(value, ['task_id', 'trial_name', 'is_resolved']);
const terminalBenchReader = documentReader({
name: 'terminal-bench',
title: 'Terminal-Bench run',
looksFor: '`results` with `task_id`, `trial_name` and `is_resolved`',
metric: 'is_resolved',
parts: [
'results.*.task_id',
'results.*.is_resolved',
'results.*.total_input_tokens',
'results.*.total_output_tokens',
],
kind: (value) => {
if (objectsIn((0,json_object.ZZ)(value, 'results')).some(isTrial))
return 'outcomes';
if (isTrial(value))
return { without: 'one trial of Terminal-Bench; the results.json of its run holds all of them' };
return (0,json_object.Ug)(value, ['run_id', 'agent_name', 'n_concurrent_trials'])
? { without: 'settings of a run of Terminal-Bench' }
: undefined;
},
read: async (document) => {
const { file, value, nameFromPath, sink } = document;
const settings = await settingsBeside(document);
const model = textAt(settings, 'model_name');
if (model === undefined)
sink.warn(`no run_metadata.json beside it names the model; it is named ${JSON.stringify(nameFromPath)} after its path`);
return {
model: model ?? nameFromPath,
logged: {
system: argumentFacts((0,json_object.ZZ)(settings, 'agent_kwargs')),
labels: { agent: textAt(settings, 'agent_name') },
date: textAt(settings, 'start_time'),
},
records: objectsIn((0,json_object.ZZ)(value, 'results')).map((trial) => {
const resolved = (0,json_object.ZZ)(trial, 'is_resolved');
return {
id: requiredText(trial, 'task_id', { file: file.path }),
result: typeof resolved === 'boolean' ? resolved : 'error',
details: {
inputTokens: numberAt(trial, 'total_input_tokens'),
outputTokens: numberAt(trial, 'total_output_tokens'),
},
};
}),
};
},
});
async function settingsBeside({ file }) {
const beside = (await file.neighbours()).find(({ path }) => /(?:^|[/!])run_metadata\.json$/.test(path));
return beside === undefined
? {}
: partsOf(beside, ['model_name', 'agent_name', 'agent_kwargs', 'start_time', 'run_id']);
}
var workbook = __webpack_require__(6413);
;
const xlsxReader = {
name: 'xlsx',
title: 'Excel workbook',
looksFor: 'a sheet as in a CSV table: the first visible one, or FILE#SHEET',
chooses: ['judge'],
accepts: (preview) => preview.kind === 'zip' && (0,workbook.t)(preview.entries),
read: tables_read.g,
prepare: tables_read.Z,
};
var nesting = __webpack_require__(8364);
;
function gradeChoice(row, output, place) {
const choices = (0,json_object.ZZ)(row, 'choices');
const right = (0,json_object.ZZ)(row, 'correct_answer');
const index = Array.isArray(choices) && typeof right === 'string' ? choices.indexOf(right) : -1;
if (index < 0 || index > 25) {
throw badValue('correct_answer', right, 'which is none of the choices', place, 'Correct the row, or leave it out.');
}
const reference = String.fromCharCode(65 + index);
const found = answerField(jsonObjects(output).at(-1), output);
return { answer: found === undefined ? undefined : grading_textOf(found), reference, correct: found === reference };
}
function gradeNumber(row, output, model, place) {
const raw = (0,json_object.ZZ)(row, 'answer');
if (typeof raw !== 'string' || raw.trim() === '') {
throw new errors.yo(`"answer", the reference, is ${shown(raw)}.`, 'Correct the row, or leave it out.', place);
}
const reference = raw.replaceAll('#', '').trim();
const found = answerField(jsonObjects(output)[0], output) ?? boxedNumber(output, model);
if (found === undefined)
return { answer: undefined, reference, correct: false };
const answer = grading_textOf(found);
const [mine, right] = [firstNumber(answer), firstNumber(reference)];
if (mine === 'program' || right === 'program')
return { answer, reference, correct: undefined };
return { answer, reference, correct: mine !== undefined && mine === right };
}
function jsonObjects(text) {
const objects = [];
let depth = 0;
let start = 0;
for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
if (brace === '{') {
if (depth === 0)
start = index;
depth += 1;
}
else if (depth > 0) {
depth -= 1;
if (depth === 0)
objects.push(parsed(text.slice(start, index + 1)));
}
}
return objects;
}
function parsed(text) {
if ((0,nesting.f)(Buffer.from(text)))
return undefined;
try {
const value = JSON.parse(text.replaceAll('\n', ''));
return (0,json_object.Gv)(value) ? value : undefined;
}
catch {
return undefined;
}
}
function answerField(object, output) {
if (object !== undefined && Object.hasOwn(object, 'answer'))
return object['answer'];
const patterns = [/"answer"\s*:\s*"([^"]*)"/, /"answer"\s*:\s*([^,\s]*)/, /answer\s*:\s*([^,\s]*)/];
for (const pattern of patterns) {
const match = pattern.exec(output);
if (match !== null)
return match[1];
}
return undefined;
}
function boxedNumber(output, model) {
if (!model.includes('Llama-3.1') || !output.slice(-30).includes('boxed'))
return undefined;
return /\\boxed\{(\w+)\}/.exec(output)?.[1];
}
function firstNumber(answer) {
let text = answer.replaceAll('$', '').trim().replaceAll(',', '');
if (text.includes('/')) {
const fraction = /^(-?[0-9.]+)\s*\/\s*(-?[0-9.]+)$/.exec(text);
const quotient = fraction === null ? NaN : Number(fraction[1]) / Number(fraction[2]);
if (Number.isFinite(quotient))
text = String(quotient);
else if (fraction === null && /^[0-9+\-*/(). ]+$/.test(text))
return 'program';
}
const match = /-?[0-9]+(\.[0-9]+)?/.exec(text);
return match === null ? undefined : Number(match[0]);
}
function grading_textOf(value) {
return typeof value === 'string' ? value : JSON.stringify(value);
}
;
const CHOICE_DATASETS = new Set(['mmlu-redux']);
const NUMBER_DATASETS = new Set(['gsm', 'math-l5']);
const zeroeval_KEYS = ['session_id', 'id', 'chat_history', 'output', 'generator', 'dataset'];
const zeroevalReader = {
name: 'zeroeval',
title: 'ZeroEval',
looksFor: 'an array of objects with session_id, id, chat_history, output, generator and dataset',
accepts: (preview) => allHave(firstRows(preview), zeroeval_KEYS),
whyNoOutcomes: (preview) => whyNotGraded(preview),
read: byRuns(readZeroEval),
};
function whyNotGraded(preview) {
const rows = firstRows(preview).filter((row) => !isGradable(row));
if (rows.length === 0)
return undefined;
return `answers to ${shown((0,json_object.ZZ)(rows[0], 'dataset'))} without a verdict and without a reference that an answer must equal; grade them with ZeroEval's src/evaluation and write a table with query_id, model and correct`;
}
function isGradable(row) {
const dataset = (0,json_object.ZZ)(row, 'dataset');
return (Object.hasOwn(row, 'matched') ||
(typeof dataset === 'string' && (CHOICE_DATASETS.has(dataset) || NUMBER_DATASETS.has(dataset))));
}
async function readZeroEval(files, sink, options) {
for (const { file } of files) {
const out = sink.open(file, 'zeroeval');
onlyMetric(options, 'matched', file);
await zeroeval_readAnswers(file, out, options);
}
}
async function zeroeval_readAnswers(file, sink, options) {
const counts = { derived: 0, withoutAnswer: 0, programs: 0, furtherSamples: 0 };
for await (const { row, line, place } of wholeRows(file, sink)) {
const model = requiredText(row, 'generator', place);
const outputs = outputsOf(row, place);
counts.furtherSamples += Math.max(0, outputs.length - 1);
sink.logged({ system: argumentFacts((0,json_object.ZZ)(row, 'configs'), model) }, model);
const graded = grade(row, outputs[0], model, place);
if (!Object.hasOwn(row, 'matched'))
counts.derived += 1;
if (graded !== undefined && graded.answer === undefined)
counts.withoutAnswer += 1;
if (graded !== undefined && graded.correct === undefined)
counts.programs += 1;
const result = graded === undefined ? 'error' : (graded.correct ?? 'unscored');
sink.record({
model,
task: requiredText(row, 'dataset', place),
id: requiredText(row, 'id', place),
result,
line,
details: options.details ? detailsFor(row, graded, outputs[0]) : undefined,
});
}
warnOf(sink, counts);
}
function warnOf(sink, counts) {
const { derived, withoutAnswer, programs, furtherSamples } = counts;
if (derived > 0)
sink.warn(`the file holds no verdicts; ${derived} were derived by ZeroEval's own rule from answer and reference`);
if (withoutAnswer > 0)
sink.warn(`${withoutAnswer} outputs hold no answer that could be found and count as wrong, as in ZeroEval`);
if (programs > 0)
sink.warn(`${programs} answers are sums that ZeroEval would run as a program: unscored`);
if (furtherSamples > 0)
sink.setAside('further samples of a question: ZeroEval grades the first', furtherSamples);
}
function grade(row, output, model, place) {
if (Object.hasOwn(row, 'matched'))
return logged(row, place);
if (!isGradable(row)) {
throw new errors.yo(`rows of the data set ${shown((0,json_object.ZZ)(row, 'dataset'))} carry neither a verdict nor a reference that an answer must equal.`, "Grade them with ZeroEval's src/evaluation and write a table with query_id, model and correct.", place);
}
if (output === undefined)
return undefined;
return CHOICE_DATASETS.has((0,json_object.ZZ)(row, 'dataset'))
? gradeChoice(row, output, place)
: gradeNumber(row, output, model, place);
}
function logged(row, place) {
const matched = (0,json_object.ZZ)(row, 'matched');
if (typeof matched !== 'boolean' && matched !== 'No answer extracted') {
const not = 'neither true, false nor "No answer extracted"';
throw badValue('matched', matched, not, place, 'Grade the answers again.');
}
const answer = matched === 'No answer extracted' ? undefined : (textAt(row, 'model_answer', 'raw') ?? '');
return { answer, reference: textAt(row, 'correct_answer', 'raw') ?? '', correct: matched === true };
}
function outputsOf(row, place) {
const outputs = (0,json_object.ZZ)(row, 'output');
const isList = Array.isArray(outputs) && outputs.every((output) => typeof output === 'string' || output === null);
if (isList)
return outputs.map((output) => output ?? undefined);
throw badValue('output', outputs, 'not a list of texts', place);
}
function detailsFor(row, graded, output) {
return {
answer: graded?.answer ?? output,
reference: graded?.reference,
prompt: textAt(row, 'chat_history', 0),
subject: textAt(row, 'subject'),
};
}
;
const READERS = [
inspectReader,
lightevalReader,
promptfooReader,
lmEvalReader,
openaiEvalsReader,
deepevalReader,
sweBenchReader,
evalplusReader,
bigcodebenchReader,
helmReader,
opencompassReader,
livebenchReader,
mtBenchReader,
alpacaEvalReader,
arenaHardReader,
simpleEvalsReader,
mmluProReader,
zeroevalReader,
matharenaReader,
bbhReader,
evalArenaReader,
ghModelsReader,
terminalBenchReader,
harborReader,
tau2BenchReader,
bfclReader,
hleReader,
aiderReader,
junitReader,
csv.w,
jsonTableReader,
parquetTableReader,
xlsxReader,
];
})
};
