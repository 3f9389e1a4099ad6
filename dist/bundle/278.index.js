export const id = 278;
export const ids = [278];
export const modules = {
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
 7278:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
 compareRun: () => ( compareRun)
});
var compare = __webpack_require__(8461);
var grading = __webpack_require__(6936);
var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var errors = __webpack_require__(5145);
var artifacts = __webpack_require__(2351);
var exists = __webpack_require__(7189);
var sources = __webpack_require__(5076);
var names = __webpack_require__(4529);
var read = __webpack_require__(8516);
;
const SCHEMA = 'beta-certificate/1';
const MEND = 'Give a `certificate.json` as this program wrote it, or the report folder that holds it.';
const WANTED = [
 'schema',
 'version',
 'queries/complete',
 'allWrong/count',
 'models/*/name',
 'ensembles/*/name',
 'inputs/*/format',
 'clusters',
 'measure',
 'gain/method',
 'settings/passThreshold',
 'settings/metric',
 'settings/filter',
 'settings/judge',
 'settings/repeats',
 'settings/countAsWrong/*',
];
const KINDS = {
 '{': 'an object',
 '[': 'a list',
 '"': 'a text',
 t: 'true',
 f: 'false',
 n: 'null',
};
const HOLDS = new Map(WANTED.flatMap((wanted) => {
 const steps = wanted.split('/');
 return steps.map((step, i) => [steps.slice(0, i).join('/'), step === '*' ? 'a list' : 'an object']);
}));
async function readEarlierCertificate(file) {
 const found = await Found.in(file);
 const schema = found.one('schema');
 if (schema !== SCHEMA) {
  const is = schema === undefined ? 'it names no schema' : `the schema is ${(0,errors.hD)(schema)}, not ${(0,errors.hD)(SCHEMA)}`;
  throw found.fault(`\`compare-with\`: no certificate of this program: ${is}.`);
 }
 checkOutcomes(found);
 const countAsWrong = found.texts('settings/countAsWrong/*');
 return {
  version: found.text('version') ?? '',
  queries: found.count('queries/complete'),
  allWrong: found.count('allWrong/count'),
  models: found.someNames('models/*/name'),
  ensembles: found.names('ensembles/*/name'),
  countAsWrong,
  effectiveClusters: effectiveClusters(found),
  grading: (0,grading.M)({
   passThreshold: found.number('settings/passThreshold'),
   metric: found.text('settings/metric'),
   filter: found.text('settings/filter'),
   judge: found.text('settings/judge'),
   repeats: found.text('settings/repeats'),
   countAsWrong,
  }, found.texts('inputs/*/format')),
 };
}
function effectiveClusters(found) {
 const clusters = found.one('clusters');
 if (clusters === undefined || clusters === null)
  return undefined;
 const effective = clusters.effective;
 if (typeof effective === 'number' && effective > 0)
  return effective;
 throw found.fault('`compare-with`: `clusters` holds no effective number of clusters.');
}
function checkOutcomes(found) {
 const what = found.text('measure') === 'score' ? 'scores' : found.text('gain/method') === 'samples' ? 'draws of one model' : '';
 if (what !== '')
  throw found.fault(`\`compare-with\`: the earlier certificate is of ${what}, which cannot be compared.`);
}
class Found {
 file;
 values;
 constructor(file, values) {
  this.file = file;
  this.values = values;
 }
 static async in(file) {
  const values = new Map(WANTED.map((place) => [place, []]));
  const placeOf = (path) => path.map((step) => (typeof step === 'number' ? '*' : step)).join('/');
  const found = new Found(file, values);
  const batches = (0,read.R)(file, (path, first) => {
   const place = placeOf(path);
   if (values.has(place))
    return 'take';
   const holds = HOLDS.get(place);
   if (holds === undefined)
    return 'skip';
   const is = KINDS[String.fromCharCode(first)] ?? 'a number';
   if (is === holds)
    return 'enter';
   const what = place === '' ? 'no certificate of this program: it' : `\`${place.replaceAll('/', '.')}\``;
   throw found.fault(`\`compare-with\`: ${what} is ${is}, not ${holds}.`);
  });
  for await (const batch of batches) {
   for (const { path, value } of batch)
    values.get(placeOf(path)).push(value);
  }
  return found;
 }
 fault(rule) {
  return new errors.yo(rule, MEND, { file: this.file.path });
 }
 one(place) {
  return this.values.get(place).at(-1);
 }
 text(place) {
  const value = this.one(place);
  if (value === undefined || value === null)
   return undefined;
  if (typeof value === 'string')
   return value;
  throw this.wrong(place, 'a text', value);
 }
 number(place) {
  const value = this.one(place);
  if (typeof value === 'number' && Number.isFinite(value))
   return value;
  throw this.wrong(place, 'a number', value);
 }
 count(place) {
  const value = this.one(place);
  if (Number.isSafeInteger(value) && value >= 0)
   return value;
  throw this.wrong(place, 'a count', value);
 }
 texts(place) {
  return this.values.get(place).map((value) => {
   if (typeof value === 'string')
    return value;
   throw this.wrong(place, 'a text', value);
  });
 }
 names(place) {
  const names = this.texts(place);
  const known = new Set();
  for (const name of names) {
   if (name === '' || known.has(name))
    throw this.wrong(place, 'a name of its own', name);
   known.add(name);
  }
  return names;
 }
 someNames(place) {
  const names = this.names(place);
  if (names.length === 0)
   throw this.wrong(place, 'a name', undefined);
  return names;
 }
 wrong(place, rule, value) {
  const is = value === undefined ? 'is not there' : `is ${(0,errors.hD)(value)}, not ${rule}`;
  return this.fault(`\`compare-with\`: \`${place.replaceAll('/', '.')}\` ${is}.`);
 }
}
var outcomes_matrix = __webpack_require__(59);
var outcomes_pool = __webpack_require__(1995);
var outcomes_table = __webpack_require__(6248);
var load = __webpack_require__(7186);
var csv_rows = __webpack_require__(5453);
var preview_file = __webpack_require__(2790);
;
const earlier_outcomes_MEND = 'Keep the files of one report folder together: `certificate.json`, `outcomes.csv` and `queries.csv`.';
async function earlierSnapshot(certificate, outcomes, queries) {
 const names = [...certificate.models, ...certificate.ensembles];
 const wanted = new Set(names);
 const table = new outcomes_table.j({ passThreshold: 0.5, repeats: undefined, selects: (name) => wanted.has(name) });
 const options = { passThreshold: 0.5, labels: [], details: false };
 await (0,load.z)([outcomes], 'csv', table, options, () => undefined);
 table.finish();
 const unknown = names.find((name) => !table.columns.has(name));
 if (unknown !== undefined)
  throw notTogether(`it has no column ${(0,errors.hD)(unknown)}`, outcomes);
 const pool = (0,outcomes_pool.rW)(table, {
  ensembles: [],
  baseline: undefined,
  minCoverage: 0,
  countAsWrong: outcomes_pool.Tu.filter((state) => certificate.countAsWrong.includes(state)),
  repeats: undefined,
  passThreshold: 0.5,
 });
 const columns = new Map(pool.columns.map((column) => [column.name, column]));
 const { universe, weights, id } = pool.matrix;
 const members = certificate.models.map((name) => columns.get(name));
 const matrix = new outcomes_matrix.q(members, universe, weights, id);
 checkCount('complete queries', matrix.queries(matrix.complete), certificate.queries, outcomes);
 checkCount('all-wrong queries', matrix.queries(matrix.allWrong), certificate.allWrong, outcomes);
 return {
  matrix,
  ensembles: certificate.ensembles.map((name) => columns.get(name)),
  hashes: queries === undefined ? new Map() : await readHashes(queries),
  grading: certificate.grading,
  effectiveClusters: certificate.effectiveClusters,
 };
}
function checkCount(what, found, said, file) {
 if (found !== said)
  throw notTogether(`it has ${found} ${what} and the certificate ${said}`, file);
}
function notTogether(because, file) {
 return new errors.yo(`\`compare-with\`: these outcomes are not those of the certificate beside them: ${because}.`, earlier_outcomes_MEND, { file: file.path });
}
const HEADER = ['query_id', 'reference_hash'];
async function readHashes(file) {
 const preview = await (0,preview_file.R)(file);
 if (preview.kind !== 'csv' || preview.header.join() !== HEADER.join()) {
  throw new errors.yo(`\`compare-with\`: not a table with the columns ${HEADER.join(', ')}.`, earlier_outcomes_MEND, {
   file: file.path,
  });
 }
 const hashes = new Map();
 for await (const rows of (0,csv_rows.K)(file, file.open(), HEADER, ',')) {
  for (const { cells, line } of rows) {
   const [id, hash] = [cells[0], cells[1]];
   if (!/^[0-9a-f]{16}$/.test(hash)) {
    throw new errors.yo(`\`compare-with\`: ${(0,errors.hD)(hash)} is not a reference hash.`, earlier_outcomes_MEND, {
     file: file.path,
     line,
    });
   }
   if (hashes.has(id)) {
    throw new errors.yo(`\`compare-with\`: the query ${(0,errors.hD)(id)} is there twice.`, earlier_outcomes_MEND, {
     file: file.path,
     line,
    });
   }
   hashes.set(id, hash);
  }
 }
 return hashes;
}
var github_access = __webpack_require__(3110);
var github_client = __webpack_require__(2079);
var faults = __webpack_require__(6548);
var list = __webpack_require__(2057);
var failure = __webpack_require__(220);
var payload = __webpack_require__(7692);
;
const TRUSTED_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
async function latestRun(client, { owner, repo }, thisRun) {
 const branch = await client.ask('GET /repos/{owner}/{repo}', { owner, repo }, (body) => {
  const name = (0,payload.at)(body, 'default_branch');
  if (!(0,payload.K)(name))
   throw (0,failure.$x)();
  return name;
 });
 const workflow = await client.ask('GET /repos/{owner}/{repo}/actions/runs/{id}', { owner, repo, id: thisRun }, (body) => {
  const id = (0,payload.at)(body, 'workflow_id');
  if (!(0,payload.q)(id))
   throw (0,failure.$x)();
  return id;
 });
 const successes = (event) => client.ask('GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs', { owner, repo, workflow, branch, status: 'success', per_page: 10, ...event }, (body) => {
  const runs = (0,payload.at)(body, 'workflow_runs');
  if (!Array.isArray(runs))
   throw (0,failure.$x)();
  const here = `${owner}/${repo}`.toLowerCase();
  return runs
   .map(runOf)
   .filter((run) => run.branch === branch && run.conclusion === 'success' && run.repository === here)
   .filter((run) => String(run.id) !== thisRun);
 });
 let latest = null;
 for (const event of TRUSTED_EVENTS) {
  for (const run of await successes({ event })) {
   if (run.event === event && (latest === null || run.number > latest.number))
    latest = run;
  }
 }
 const others = latest === null ? await successes({}) : [];
 const run = latest === null ? null : { id: latest.id, createdAt: latest.createdAt, headSha: latest.headSha };
 return { branch, run, onlyUntrusted: others.length > 0 };
}
function runOf(data) {
 const [id, number, createdAt, headSha] = ['id', 'run_number', 'created_at', 'head_sha'].map((key) => (0,payload.at)(data, key));
 if (!(0,payload.q)(id) || !(0,payload.q)(number) || !(0,payload.K)(headSha))
  throw (0,failure.$x)();
 const repository = (0,payload.at)(data, 'head_repository', 'full_name');
 return {
  id,
  number,
  createdAt: (0,payload.K)(createdAt) ? createdAt : '',
  headSha,
  event: (0,payload.at)(data, 'event'),
  branch: (0,payload.at)(data, 'head_branch'),
  conclusion: (0,payload.at)(data, 'conclusion'),
  repository: (0,payload.K)(repository) ? repository.toLowerCase() : '',
 };
}
;
async function openEarlierArtifact(name, { environment, token }, limits, retryPolicy) {
 const [repository, thisRun] = [environment['GITHUB_REPOSITORY'] ?? '', environment['GITHUB_RUN_ID'] ?? ''];
 const place = (0,github_access._M)(repository);
 if (place === undefined || !/^[0-9]{1,20}$/.test(thisRun)) {
  throw new errors.yo('`compare-with`: `artifact:` looks among the runs of a workflow, and this is none (GITHUB_REPOSITORY and GITHUB_RUN_ID name no run).', 'Outside of GitHub Actions, give the path of an earlier report folder.');
 }
 if (name === '')
  throw new errors.yo('`compare-with`: `artifact:` names no artifact.', 'Write artifact:NAME.');
 const access = (0,github_access.YK)(environment, token);
 if ('rule' in access) {
  const is = access.value === undefined ? '' : `, and is ${(0,errors.hD)(access.value)}`;
  throw new errors.yo(`\`compare-with\`: ${access.rule}${is}.`, access.mend);
 }
 const client = await (0,github_client.N)(access, retryPolicy);
 const here = { ...place, id: thisRun, isThisRun: true, title: `earlier runs of ${repository}` };
 const latest = await (0,faults.UJ)(latestRun(client, place, thisRun), (failure) => (0,faults.Fx)(failure, here));
 const origin = { kind: 'artifact', name, branch: latest.branch, run: latest.run };
 if (latest.run === null) {
  if (latest.onlyUntrusted)
   throw untrusted(latest);
  return { files: null, origin, warnings: [], close: async () => undefined };
 }
 const id = String(latest.run.id);
 const run = { ...place, id, isThisRun: false, title: `run ${id} of ${repository}` };
 await checkArtifact(client, run, name, latest.branch);
 const request = { patterns: [name], runId: id, repository: '' };
 const opened = await (0,artifacts.u)(request, token, environment, limits, retryPolicy);
 return { files: opened.files, origin, warnings: opened.warnings, close: () => opened.close() };
}
async function checkArtifact(client, run, name, branch) {
 const named = (await (0,faults.UJ)((0,list.w)(client, run), (failure) => (0,faults.Fx)(failure, run))).filter((artifact) => artifact.name === name);
 if (named.length === 0) {
  throw new errors.yo(`\`compare-with\`: the latest successful run of this workflow on ${(0,errors.hD)(branch)}, ${run.title}, has no artifact ${(0,errors.hD)(name)}.`, 'Upload the report folder under that name there first (actions/upload-artifact behind this step), let it run once, and set `compare-with` then.');
 }
 if (named.every(({ expired }) => expired))
  throw (0,faults.UY)([name], run);
}
function untrusted({ branch }) {
 return new errors.yo(`\`compare-with\`: on ${(0,errors.hD)(branch)} this workflow has succeeded only for pull requests or after other workflows, and what such a run uploaded may be of another branch.`, `Let the workflow run on ${TRUSTED_EVENTS.join(', ')} there too, or give a path.`);
}
;
const PREFIX = 'artifact:';
const CERTIFICATE = 'certificate.json';
async function readEarlier(source, runContext, limits, retryPolicy = artifacts._) {
 if (!source.startsWith(PREFIX)) {
  const { files, origin } = await openPath(source, runContext, limits);
  return readFrom(files, origin, []);
 }
 const name = source.slice(PREFIX.length).trim();
 const opened = await openEarlierArtifact(name, runContext, limits, retryPolicy);
 try {
  if (opened.files === null)
   return { origin: opened.origin, snapshot: null, version: '', warnings: [] };
  return await readFrom(opened.files, opened.origin, opened.warnings);
 }
 finally {
  await opened.close();
 }
}
async function openPath(source, { cwd, guard }, limits) {
 const full = external_node_path_.resolve(cwd, source);
 const file = (await isFolder(full, source)) ? external_node_path_.join(full, CERTIFICATE) : full;
 if (file !== full && !(await (0,exists.t)(file))) {
  throw missing(`the folder ${(0,errors.hD)(source)} holds no ${CERTIFICATE}`);
 }
 const { files } = await (0,sources.H)([file], { cwd, limits, guard });
 return { files, origin: { kind: 'path', path: (0,names.pS)(full, cwd) } };
}
async function readFrom(files, origin, warnings) {
 const file = certificateAmong(files, origin);
 const certificate = await readEarlierCertificate(file);
 const beside = await file.neighbours();
 const named = (name) => beside.find((other) => nameOf(other) === name);
 const outcomes = named('outcomes.csv');
 if (outcomes === undefined) {
  throw new errors.yo('`compare-with`: there is no outcomes.csv beside this certificate, and a comparison is made query by query.', 'Keep the whole report folder, not the certificate alone.', { file: file.path });
 }
 const snapshot = await earlierSnapshot(certificate, outcomes, named('queries.csv'));
 return { origin, snapshot, version: certificate.version, warnings };
}
function certificateAmong(files, origin) {
 const found = files.filter((file) => nameOf(file) === CERTIFICATE);
 if (found.length === 1)
  return found[0];
 if (found.length === 0 && files.length === 1 && origin.kind === 'path')
  return files[0];
 const where = origin.kind === 'path' ? (0,errors.hD)(origin.path) : `the artifact ${(0,errors.hD)(origin.name)}`;
 if (found.length === 0)
  throw missing(`${where} holds no ${CERTIFICATE}`);
 const names = found.slice(0, 3).map((file) => (0,errors.hD)(file.path));
 throw new errors.yo(`\`compare-with\`: ${where} holds ${found.length} certificates (${names.join(', ')}${found.length > 3 ? ', …' : ''}).`, 'Keep one report folder in each artifact or archive.');
}
function nameOf({ path: shown }) {
 return external_node_path_.posix.basename(shown.slice(shown.lastIndexOf('!') + 1));
}
async function isFolder(full, source) {
 if (source.trim() === '' || full.includes('\0'))
  throw missing(`${(0,errors.hD)(source)} is not a path`);
 if (!(await (0,exists.t)(full)))
  throw missing(`there is no file or folder ${(0,errors.hD)(source)}`);
 return (await (0,promises_.lstat)(full)).isDirectory();
}
function missing(rule) {
 return new errors.yo(`\`compare-with\`: ${rule}.`, 'Name the report folder of an earlier run, or its certificate.json; `artifact:NAME` takes it from the default branch.');
}
var reference_hashes = __webpack_require__(3282);
var stability = __webpack_require__(2708);
;
async function compareRun(settings, runContext, { pool, graded }, certificate, evidence, files) {
 const { baselineModel: baseline, compareWith, failOn, limits, minGain, seed } = settings;
 const { confidence } = certificate;
 const checked = settings.selfCheck ? (0,stability.T)(pool, certificate, { failOn, seed, baseline }) : null;
 if (compareWith === undefined)
  return { regression: null, selfCheck: checked, warnings: [] };
 const earlier = await readEarlier(compareWith, runContext, limits);
 const now = {
  matrix: graded.matrix,
  ensembles: pool.ensembles,
  excluded: pool.excluded.map(({ name }) => name),
  effectiveClusters: certificate.clusters?.effective,
  hashes: (0,reference_hashes.O)(graded.matrix, evidence),
  grading: (0,grading.M)(settings, files.map(({ format }) => format)),
 };
 const isWanted = settings.models.length === 0 ? () => true : (0,outcomes_pool.MH)(settings.models);
 const regression = (0,compare.UD)(earlier, now, { confidence, minGain, baseline, isWanted, clusterOf: graded.cluster });
 return { regression, selfCheck: checked, warnings: earlier.warnings };
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
