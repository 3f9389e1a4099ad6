export const id = 361;
export const ids = [361];
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
 9361:
 (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
 readEvidence: () => ( readEvidence)
});
var errors = __webpack_require__(5145);
var query_key = __webpack_require__(9069);
var evidence = __webpack_require__(8303);
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
 options;
 texts;
 stops;
 draws = [];
 seen;
 sums = new Map();
 picks;
 family;
 isEmpty = true;
 constructor(options, texts, stops) {
  this.options = options;
  this.texts = texts;
  this.stops = stops;
  this.seen = new Uint32Array(options.rows);
 }
 add(row, outcome, details) {
  const { mostDraws, rows } = this.options;
  const k = this.seen[row];
  if (k >= mostDraws)
   return;
  this.seen[row] = k + 1;
  if (this.draws.length === k)
   this.draws.push(emptyDraw(rows));
  this.draws[k].right[row] = outcome;
  this.addDetails(row, this.draws[k], details);
 }
 addFact(row, details) {
  if (this.draws.length === 0)
   this.draws.push(emptyDraw(this.options.rows));
  this.addDetails(row, this.draws[0], details);
 }
 finish(name) {
  if (this.isEmpty)
   return [];
  const mean = (field) => {
   const sums = this.sums.get(field);
   return sums === undefined ? null : sums.total.map((total, row) => total / sums.count[row]);
  };
  return [
   [
    name,
    {
     draws: this.draws,
     family: this.family,
     picks: this.picks ?? null,
     confidence: mean('confidence'),
     cost: mean('cost'),
     latency: mean('latency'),
     inputTokens: mean('inputTokens'),
     outputTokens: mean('outputTokens'),
    },
   ],
  ];
 }
 addDetails(row, draw, details) {
  const { answer, stopReason, picked, family } = details;
  if (answer !== undefined)
   draw.answer[row] = this.texts.intern(answer, row);
  if (stopReason !== undefined)
   draw.stop[row] = this.stops.intern(stopReason, row);
  if (picked !== undefined) {
   this.picks ??= new Array(this.options.rows).fill(undefined);
   this.picks[row] ??= picked;
  }
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
   const { rows } = this.options;
   sums = { total: new Float64Array(rows), count: new Uint32Array(rows) };
   this.sums.set(field, sums);
  }
  sums.total[row] += value;
  sums.count[row] += 1;
 }
}
function emptyDraw(rows) {
 return {
  answer: new Int32Array(rows).fill(evidence.x),
  right: new Int8Array(rows).fill(evidence.x),
  stop: new Int16Array(rows).fill(evidence.x),
 };
}
;
const MAX_JUDGES = 100;
const MAX_STOPS = 10_000;
const [MIN_COST, MAX_COST] = [1e-12, 1e6];
function checkCost(cost, { file, line }) {
 if (cost === undefined || cost <= 0 || (cost >= MIN_COST && cost <= MAX_COST))
  return;
 throw new errors.yo(`an answer has a cost of ${cost} US dollars; a cost is 0, or from ${MIN_COST} to ${MAX_COST}.`, 'Correct it, or leave it out: costs are not needed.', { file, ...(line === undefined ? {} : { line }) });
}
class EvidenceCollector {
 options;
 models = new Map();
 texts;
 stops = new Interner(MAX_STOPS);
 references;
 prompts;
 subjects;
 judges = new Map();
 last = { key: '', row: undefined };
 constructor(options) {
  this.options = options;
  const none = () => new Array(options.rows).fill(undefined);
  [this.references, this.prompts, this.subjects] = [none(), none(), none()];
  this.texts = new Interner(options.mostText, options.matters);
 }
 get left() {
  return this.texts.refused;
 }
 open({ path }) {
  return {
   selects: (model) => this.options.models.has(model),
   record: (record) => {
    checkCost(record.details?.cost, { file: path, line: record.line });
    this.addRecord(record);
   },
   verdict: (judge, record) => this.addVerdict(judge, record),
   fact: (query, { model, details }, line) => {
    checkCost(details.cost, { file: path, line });
    const row = this.rowOf(query);
    if (row === undefined)
     return;
    this.addQuery(row, details);
    if (model !== undefined)
     this.collector(model)?.addFact(row, details);
   },
   grid: () => ({ rows: () => undefined, row: () => undefined, pattern: () => undefined }),
   answers: () => ({ model: () => 0, row: () => undefined }),
   label: () => undefined,
   setAside: () => undefined,
   reading: () => undefined,
   warn: () => undefined,
  };
 }
 finish() {
  const { rows } = this.options;
  const models = new Map([...this.models].flatMap(([name, model]) => model.finish(name)));
  const lists = [this.references, this.prompts, this.subjects];
  if (models.size + this.judges.size === 0 && lists.every((list) => list.every((text) => text === undefined)))
   return undefined;
  return {
   rows,
   models,
   texts: this.texts.list,
   stops: this.stops.list,
   references: this.references,
   prompts: this.prompts,
   subjects: this.subjects,
   judges: this.judges,
  };
 }
 rowOf({ task, id }) {
  const key = (0,query_key.q)(task, id);
  if (key !== this.last.key)
   this.last = { key, row: this.options.rowOf(key) };
  return this.last.row;
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
  if (row === undefined || outcome === evidence.x || !this.options.models.has(record.model))
   return;
  let byModel = this.judges.get(judge);
  if (byModel === undefined) {
   if (this.judges.size === MAX_JUDGES)
    return;
   this.judges.set(judge, (byModel = new Map()));
  }
  let verdicts = byModel.get(record.model);
  if (verdicts === undefined) {
   byModel.set(record.model, (verdicts = new Int8Array(this.options.rows).fill(evidence.x)));
  }
  if (verdicts[row] === evidence.x)
   verdicts[row] = outcome;
 }
 addQuery(row, { reference, prompt, subject }) {
  if (reference !== undefined)
   this.references[row] ??= this.keep(row, reference);
  if (prompt !== undefined)
   this.prompts[row] ??= this.keep(row, prompt);
  if (subject !== undefined)
   this.subjects[row] ??= this.keep(row, subject);
 }
 keep(row, text) {
  const code = this.texts.intern(text, row);
  return code === evidence.x ? undefined : this.texts.list[code];
 }
 collector(model) {
  if (!this.options.models.has(model))
   return undefined;
  let collector = this.models.get(model);
  if (collector === undefined) {
   collector = new ModelCollector(this.options, this.texts, this.stops);
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
var bits = __webpack_require__(674);
var numbers = __webpack_require__(3650);
;
const MAX_CELLS = 20_000_000;
const MAX_TEXT = 200_000_000;
const MAX_DRAWS = 64;
const FEW_RIGHT = 3;
async function readEvidence(found, settings, options, table, pool) {
 const { matrix } = pool;
 const models = new Set([...matrix.models, ...pool.ensembles.map(({ name }) => name)]);
 const rows = table.ids.size;
 if (models.size * rows > MAX_CELLS) {
  const warning = `Answers, questions and costs were not looked at: ${(0,numbers.nd)(models.size)} models on ${(0,numbers.nd)(rows)} questions are more than ${(0,numbers.nd)(MAX_CELLS)} answers.`;
  return { evidence: undefined, warnings: [warning] };
 }
 const collector = new EvidenceCollector({
  rows,
  rowOf: (key) => table.ids.find(key),
  models,
  passThreshold: settings.passThreshold,
  mostDraws: settings.repeats === undefined ? 1 : MAX_DRAWS,
  matters: (row) => {
   const right = matrix.members.filter((member) => (0,bits.c0)(member.right, row));
   return right.length <= FEW_RIGHT;
  },
  mostText: MAX_TEXT,
 });
 const again = { ...options, details: true, onlyDetails: true, labels: [] };
 try {
  await found.read(collector, again);
 }
 catch (error) {
  if (!(error instanceof errors.qF))
   throw error;
  return { evidence: undefined, warnings: [`Answers, questions and costs were not looked at: ${error.message}`] };
 }
 const evidence = collector.finish();
 const { left } = collector;
 const warnings = left === 0
  ? []
  : [`There was no room for ${(0,numbers.hS)(left, 'text', 'texts')} (answers or questions): policies do without them.`];
 return { evidence, warnings };
}
 })
};
