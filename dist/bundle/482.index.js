export const id = 482;
export const ids = [482];
export const modules = {
8303:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
l: () => ( MAX_TEXT),
x: () => ( NONE)
});
const NONE = -1;
const MAX_TEXT = 20_000;
}),
5482:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
collectorOfAll: () => ( collectorOfAll),
readEvidence: () => ( readEvidence)
});
var reader = __webpack_require__(6832);
var errors = __webpack_require__(5145);
var query_key = __webpack_require__(9069);
var evidence = __webpack_require__(8303);
;
class ByRow {
kind;
numbers;
constructor(kind) {
this.kind = kind;
this.numbers = new kind(0);
}
get(row) {
return this.numbers[row] ?? 0;
}
set(row, value) {
if (row >= this.numbers.length) {
const longer = new this.kind(2 * row + 16);
longer.set(this.numbers);
this.numbers = longer;
}
this.numbers[row] = value;
}
codesAt(rows) {
const codes = new this.kind(rows.length);
for (let i = 0; i < rows.length; i++)
codes[i] = rows[i] === evidence.x ? evidence.x : this.get(rows[i]) - 1;
return codes;
}
}
;
class Interner {
most;
matters;
list = [];
refused = 0;
codes = new Map();
characters = 0;
constructor(most, matters = () => false) {
this.most = most;
this.matters = matters;
}
intern(text, row) {
const kept = text.length > evidence.l ? ending(text) : text;
const known = this.codes.get(kept);
if (known !== undefined)
return known;
if (this.characters + kept.length > this.most && !this.matters(row)) {
this.refused += 1;
return evidence.x;
}
this.characters += kept.length;
this.codes.set(kept, this.list.length);
return this.list.push(kept) - 1;
}
}
function ending(text) {
return Buffer.from(text.slice(-evidence.l), 'utf16le').toString('utf16le');
}
;
const NUMBERS = ['confidence', 'cost', 'latency', 'inputTokens', 'outputTokens'];
class ModelCollector {
mostDraws;
texts;
stops;
draws = [];
seen = new ByRow(Int32Array);
sums = new Map();
picks = new Map();
family;
isEmpty = true;
constructor(mostDraws, texts, stops) {
this.mostDraws = mostDraws;
this.texts = texts;
this.stops = stops;
}
add(row, outcome, details) {
const k = this.seen.get(row);
if (k >= this.mostDraws)
return;
this.seen.set(row, k + 1);
const draw = this.draw(k);
if (outcome !== evidence.x)
draw.right.set(row, outcome + 1);
this.addDetails(row, draw, details);
}
addFact(row, details) {
this.addDetails(row, this.draw(0), details);
}
finish(rows) {
if (this.isEmpty)
return undefined;
const { sums, picks, family } = this;
const mean = (field) => {
const found = sums.get(field);
return found === undefined ? null : meansAt(rows, found);
};
return {
draws: this.draws.map(({ answer, right, stop }) => ({
answer: answer.codesAt(rows),
right: right.codesAt(rows),
stop: stop.codesAt(rows),
})),
family,
picks: picks.size === 0 ? null : Array.from(rows, (row) => picks.get(row)),
confidence: mean('confidence'),
cost: mean('cost'),
latency: mean('latency'),
inputTokens: mean('inputTokens'),
outputTokens: mean('outputTokens'),
};
}
draw(k) {
if (this.draws.length === k) {
this.draws.push({ answer: new ByRow(Int32Array), right: new ByRow(Int8Array), stop: new ByRow(Int16Array) });
}
return this.draws[k];
}
addDetails(row, draw, details) {
const { answer, stopReason, picked, family } = details;
if (answer !== undefined)
draw.answer.set(row, this.texts.intern(answer, row) + 1);
if (stopReason !== undefined)
draw.stop.set(row, this.stops.intern(stopReason, row) + 1);
if (picked !== undefined && !this.picks.has(row))
this.picks.set(row, picked);
if (family !== undefined)
this.family ??= family;
if ((answer ?? stopReason ?? picked ?? family) !== undefined)
this.isEmpty = false;
for (const field of NUMBERS) {
const value = details[field];
if (value === undefined)
continue;
this.addNumber(field, row, value);
this.isEmpty = false;
}
}
addNumber(field, row, value) {
let sums = this.sums.get(field);
if (sums === undefined) {
this.sums.set(field, (sums = { total: new ByRow(Float64Array), count: new ByRow(Int32Array) }));
}
sums.total.set(row, sums.total.get(row) + value);
sums.count.set(row, sums.count.get(row) + 1);
}
}
function meansAt(rows, { total, count }) {
const means = new Float64Array(rows.length);
for (let i = 0; i < rows.length; i++)
means[i] = total.get(rows[i]) / count.get(rows[i]);
return means;
}
;
const MAX_JUDGES = 100;
const MAX_STOPS = 10_000;
const [MIN_COST, MAX_COST] = [1e-12, 1e6];
function costFault(cost, place) {
if (cost === undefined || cost <= 0 || (cost >= MIN_COST && cost <= MAX_COST))
return undefined;
return new errors.yo(`an answer has a cost of ${cost} US dollars; a cost is 0, or from ${MIN_COST} to ${MAX_COST}.`, 'Correct it, or leave it out: costs are not needed.', place);
}
class EvidenceCollector {
options;
models = new Map();
texts;
stops;
references = new ByRow(Int32Array);
prompts = new ByRow(Int32Array);
subjects = new ByRow(Int32Array);
judges = new Map();
last = { key: '', row: undefined };
rows = 0;
fault;
constructor(options) {
this.options = options;
const { matters = tooMuch } = options;
this.texts = new Interner(options.mostText, matters);
this.stops = new Interner(MAX_STOPS, matters === tooMuch ? tooMuch : undefined);
}
get left() {
return this.texts.refused;
}
open({ path }) {
const checkCost = (cost, line) => {
this.fault ??= costFault(cost, { file: path, line });
};
return {
selects: (model) => this.keeps(model),
record: (record) => {
checkCost(record.details?.cost, record.line);
this.addRecord(record);
},
verdict: (judge, record) => this.addVerdict(judge, record),
fact: (query, { model, details }, line) => {
checkCost(details.cost, line);
const row = this.rowOf(query);
if (row === undefined)
return;
this.addQuery(row, details);
if (model !== undefined)
this.collector(model)?.addFact(row, details);
},
grid: () => ({ rows: () => undefined, row: () => undefined, pattern: () => undefined }),
answers: () => {
const models = [];
return {
model: (name) => models.push(name) - 1,
row: (bytes, start, end, model, cell, line, details) => {
if (details === undefined)
return;
checkCost(details.cost, line);
const result = cell === reader.J.missing ? 'missing' : cell === reader.J.right;
this.addRecord({ model: models[model], id: bytes.toString('latin1', start, end), result, details });
},
};
},
label: () => undefined,
setAside: () => undefined,
reading: () => undefined,
warn: () => undefined,
};
}
finish(queries, members) {
if (this.fault !== undefined)
throw this.fault;
if (this.rows === 0)
return undefined;
const rows = new Int32Array(queries.size);
for (let i = 0; i < rows.length; i++)
rows[i] = this.options.rowOf(queries.text(i)) ?? evidence.x;
const models = new Map();
for (const [name, model] of this.models) {
const found = members.has(name) ? model.finish(rows) : undefined;
if (found !== undefined)
models.set(name, found);
this.models.delete(name);
}
const judges = new Map();
for (const [judge, byModel] of this.judges) {
const verdicts = [...byModel]
.filter(([name]) => members.has(name))
.map(([name, codes]) => [name, codes.codesAt(rows)])
.filter(([, codes]) => codes.some((code) => code !== evidence.x));
if (verdicts.length > 0)
judges.set(judge, new Map(verdicts));
}
const textsOf = (codes) => Array.from(codes.codesAt(rows), (code) => this.texts.list[code]);
const [references, prompts, subjects] = [textsOf(this.references), textsOf(this.prompts), textsOf(this.subjects)];
const isEmpty = [references, prompts, subjects].every((list) => list.every((text) => text === undefined));
if (models.size + judges.size === 0 && isEmpty)
return undefined;
const { texts, stops } = this;
return { rows: rows.length, models, texts: texts.list, stops: stops.list, references, prompts, subjects, judges };
}
keeps(model) {
return this.options.models?.has(model) ?? true;
}
rowOf({ task, id }) {
const key = (0,query_key.q)(task, id);
if (key !== this.last.key) {
const row = this.options.rowOf(key);
this.last = { key, row };
if (row !== undefined && row >= this.rows)
this.makeRoom(row + 1, this.models.size);
}
return this.last.row;
}
makeRoom(rows, models) {
if (rows * models > this.options.mostCells)
tooMuch();
this.rows = rows;
}
addRecord(record) {
const { details } = record;
if (details === undefined)
return;
const row = this.rowOf(record);
if (row === undefined)
return;
this.addQuery(row, details);
this.collector(record.model)?.add(row, this.outcomeOf(record), details);
}
addVerdict(judge, record) {
const row = this.rowOf(record);
const outcome = this.outcomeOf(record);
if (row === undefined || outcome === evidence.x || !this.keeps(record.model))
return;
let byModel = this.judges.get(judge);
if (byModel === undefined) {
if (this.judges.size === MAX_JUDGES) {
if (this.options.matters === undefined)
tooMuch();
return;
}
this.judges.set(judge, (byModel = new Map()));
}
let verdicts = byModel.get(record.model);
if (verdicts === undefined)
byModel.set(record.model, (verdicts = new ByRow(Int8Array)));
if (verdicts.get(row) === 0)
verdicts.set(row, outcome + 1);
}
addQuery(row, { reference, prompt, subject }) {
if (reference !== undefined)
this.keepFirst(this.references, row, reference);
if (prompt !== undefined)
this.keepFirst(this.prompts, row, prompt);
if (subject !== undefined)
this.keepFirst(this.subjects, row, subject);
}
keepFirst(codes, row, text) {
if (codes.get(row) === 0)
codes.set(row, this.texts.intern(text, row) + 1);
}
collector(model) {
let collector = this.models.get(model);
if (collector === undefined && this.keeps(model)) {
this.makeRoom(this.rows, this.models.size + 1);
collector = new ModelCollector(this.options.mostDraws, this.texts, this.stops);
this.models.set(model, collector);
}
return collector;
}
outcomeOf({ result }) {
if (typeof result === 'boolean')
return result ? 1 : 0;
if (typeof result === 'number')
return result >= this.options.passThreshold ? 1 : 0;
return evidence.x;
}
}
function tooMuch() {
throw new errors.qF('there is too much beside the outcomes to keep all of it.', 'Read it again when it is known what counts.');
}
var bits = __webpack_require__(674);
var id_index = __webpack_require__(4270);
var numbers = __webpack_require__(3650);
;
const MAX_CELLS = 20_000_000;
const MAX_TEXT = 200_000_000;
const MAX_DRAWS = 64;
const FEW_RIGHT = 3;
function collectorOfAll(settings) {
const ids = new id_index.w();
return new EvidenceCollector({ ...room(settings), rowOf: (key) => ids.internText(key) });
}
async function readEvidence({ found, options, table, collector }, settings, pool) {
const { matrix } = pool;
const models = new Set([...matrix.models, ...pool.ensembles.map(({ name }) => name)]);
const rows = table.ids.size;
if (models.size * rows > MAX_CELLS) {
const warning = `Answers, questions and costs were not looked at: ${(0,numbers.nd)(models.size)} models on ${(0,numbers.nd)(rows)} questions are more than ${(0,numbers.nd)(MAX_CELLS)} answers.`;
return { evidence: undefined, warnings: [warning] };
}
if (collector !== undefined)
return { evidence: collector.finish(table.ids, models), warnings: [] };
const again = new EvidenceCollector({
...room(settings),
rowOf: (key) => table.ids.find(key),
models,
matters: (row) => {
const right = matrix.members.filter((member) => (0,bits.c0)(member.right, row));
return right.length <= FEW_RIGHT;
},
});
try {
await found?.read(again, { ...options, details: true, onlyDetails: true, labels: [] });
}
catch (error) {
if (!(error instanceof errors.qF))
throw error;
return { evidence: undefined, warnings: [`Answers, questions and costs were not looked at: ${error.message}`] };
}
const evidence = again.finish(table.ids, models);
const { left } = again;
const warnings = left === 0
? []
: [`There was no room for ${(0,numbers.hS)(left, 'text', 'texts')} (answers or questions): policies do without them.`];
return { evidence, warnings };
}
function room({ passThreshold, repeats }) {
const mostDraws = repeats === undefined ? 1 : MAX_DRAWS;
return { passThreshold, mostDraws, mostCells: MAX_CELLS, mostText: MAX_TEXT };
}
})
};
