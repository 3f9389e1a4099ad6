export const id = 296;
export const ids = [296];
export const modules = {
 1296:
 ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
 var _run_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4498);
 var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9912);
const watch = (0,_run_fault_js__WEBPACK_IMPORTED_MODULE_0__ .wI)(fault);
try {
 await (0,_main_js__WEBPACK_IMPORTED_MODULE_1__ .e)();
 watch.finished();
}
catch (error) {
 fault(error);
}
function fault(error) {
 watch.finished();
 (0,_main_js__WEBPACK_IMPORTED_MODULE_1__ .Y)(error);
 process.stdout.write('', () => process.exit());
}
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);
 }),
 9912:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
 Y: () => ( failOnFault),
 e: () => ( run)
});
var core = __webpack_require__(3540);
var errors = __webpack_require__(5145);
var fault = __webpack_require__(4498);
var evaluate = __webpack_require__(5505);
var promises_ = __webpack_require__(1455);
;
async function readEvent(environment) {
 const name = environment['GITHUB_EVENT_NAME'] ?? '';
 const path = environment['GITHUB_EVENT_PATH'] ?? '';
 const without = (unreadable) => ({ name, payload: undefined, unreadable });
 if (path === '')
  return without('has no payload: GITHUB_EVENT_PATH is not set');
 try {
  return { name, payload: JSON.parse(await (0,promises_.readFile)(path, 'utf8')) };
 }
 catch (error) {
  return without(error instanceof SyntaxError
   ? 'has a payload that is not JSON (the file in GITHUB_EVENT_PATH)'
   : 'has a payload that cannot be read (the file in GITHUB_EVENT_PATH)');
 }
}
var external_node_path_ = __webpack_require__(6760);
var github_access = __webpack_require__(3110);
var client = __webpack_require__(2079);
var github_failure = __webpack_require__(220);
var github_payload = __webpack_require__(7692);
;
async function contentAt(client, repository, path, commit, limit) {
 const parameters = { ...repository, path, ref: commit };
 return client.ask('GET /repos/{owner}/{repo}/contents/{path}', parameters, (body) => contentOf(body, limit));
}
function contentOf(body, limit) {
 if (Array.isArray(body))
  return { kind: 'no-file' };
 const [type, size, encoding, content] = ['type', 'size', 'encoding', 'content'].map((key) => (0,github_payload.at)(body, key));
 if (!(0,github_payload.K)(type))
  throw (0,github_failure.$x)();
 if (type !== 'file')
  return { kind: 'no-file' };
 if (typeof size !== 'number')
  throw (0,github_failure.$x)();
 if (size > limit)
  return { kind: 'too-large' };
 const bytes = encoding === 'base64' && typeof content === 'string' ? Buffer.from(content, 'base64') : undefined;
 if (bytes?.length !== size)
  throw (0,github_failure.$x)();
 return { kind: 'file', bytes };
}
var exists = __webpack_require__(7189);
var parse = __webpack_require__(3867);
var settings_file = __webpack_require__(2077);
;
const SETTINGS_RETRIES = { tries: 4, baseDelay: 1000, requestTimeout: 15_000, total: 180_000 };
async function settingsInRepository(config, token, event, environment, retryPolicy = SETTINGS_RETRIES) {
 if (config === '' || config === settings_file.tW)
  return undefined;
 if (!isInside(config)) {
  throw new errors.yo(`\`config\` must be a path in the repository, not ${(0,errors.hD)(config)}.`, `Write it without a slash at its beginning, and without dots, as ${settings_file.fJ} is.`);
 }
 const access = (0,github_access.YK)(environment, token);
 if ('rule' in access) {
  const is = access.value === undefined ? '' : `, and is ${(0,errors.hD)(access.value)}`;
  throw new errors.yo(`\`config\`: ${access.rule}${is}.`, access.mend);
 }
 const name = environment['GITHUB_REPOSITORY'] ?? '';
 const repository = (0,github_access._M)(name);
 if (repository === undefined) {
  throw new errors.yo(`\`config\`: GITHUB_REPOSITORY must be owner/name, not ${(0,errors.hD)(name)}.`, github_access.gZ);
 }
 const commit = trustedCommit(event, environment);
 const title = `${config} at ${commit.slice(0, 7)}`;
 const content = await contentAt(await (0,client.N)(access, retryPolicy), repository, config, commit, settings_file.zx).catch((failure) => {
  throw failure instanceof github_failure.F9 ? unreadable(failure, title) : failure;
 });
 return { title, texts: await (0,parse.x)(bytesOf(content, title), title) };
}
function trustedCommit({ name, payload, unreadable }, environment) {
 if (/^deployment/.test(name)) {
  throw new errors.yo(`\`config\`: what is deployed may be the head of a pull request, so on ${(0,errors.hD)(name)} no commit can be trusted with the settings.`, 'Leave `config` out, and give the settings as inputs.');
 }
 const isProposal = name !== 'pull_request_target' &&
  ((0,github_payload.at)(payload, 'pull_request') !== undefined || /^(?:pull_request|merge_group)/.test(name));
 const commit = !isProposal
  ? environment['GITHUB_SHA']
  : ((0,github_payload.at)(payload, 'pull_request', 'base', 'sha') ?? (0,github_payload.at)(payload, 'merge_group', 'base_sha'));
 if ((0,github_payload.K)(commit) && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
  return commit;
 const why = !isProposal
  ? 'GITHUB_SHA names no commit'
  : `the event ${unreadable ?? 'does not name the commit of the base branch (pull_request.base.sha in its payload)'}`;
 throw new errors.yo(`\`config\`: ${why}.`, github_access.gZ);
}
function isInside(path) {
 return (path.length <= 500 && !/[\\\p{Cc}]/u.test(path) && path.split('/').every((part) => !['', '.', '..'].includes(part)));
}
function hasUnreadFile(environment) {
 return (0,exists.t)((0,external_node_path_.join)(environment['GITHUB_WORKSPACE'] ?? '', settings_file.fJ));
}
function bytesOf(content, file) {
 switch (content.kind) {
  case 'file':
   return content.bytes;
  case 'no-file':
   throw new errors.yo('is not a file.', 'Name a file in `config`.', { file });
  case 'too-large':
   throw new errors.yo(`is larger than ${settings_file.zx} bytes.`, 'A configuration file holds settings, and no results.', { file });
 }
}
function unreadable({ kind, said }, file) {
 const [why, mend] = explanation(kind);
 return new errors.yo(`cannot be read: ${why} (${(0,errors.hD)(said)}).`, mend, { file });
}
function explanation(kind) {
 switch (kind) {
  case 'token':
   return ['GitHub does not accept the token', `Check the \`github-token\` input. ${PERMISSION}`];
  case 'permission':
   return ['the token may not do this', PERMISSION];
  case 'absent':
  case 'gone':
   return ['GitHub finds no such file there, or the token may not see it', `${MERGED} ${PERMISSION}`];
  case 'rate-limited':
   return ['GitHub asks for fewer requests', 'Run the job again later.'];
  case 'too-long':
  case 'refused':
   return ['GitHub refused', `Check \`config\`. ${PERMISSION}`];
  case 'unavailable':
   return ['GitHub did not answer as it should', 'Run the job again; see also https://www.githubstatus.com.'];
 }
}
const MERGED = 'Check the path; on a pull request the file must be in the base branch already.';
const PERMISSION = 'Give the job `contents: read` in its `permissions`.';
var settings_layers = __webpack_require__(3460);
var settings = __webpack_require__(7312);
;
function given(name) {
 const text = (0,core.getInput)(name, { trimWhitespace: false });
 return text.trim() === '' ? undefined : text;
}
async function readConfiguration(environment) {
 const [config = '', token = ''] = [given('config')?.trim(), given('github-token')?.trim()];
 if (config === '') {
  if (await hasUnreadFile(environment)) {
   (0,core.warning)(`${settings_file.fJ} is in the checkout and is not read: \`config\` does not name it.`);
  }
  return undefined;
 }
 return settingsInRepository(config, token, await readEvent(environment), environment);
}
function readInputs(file) {
 const get = (0,settings_layers.d)(given, file);
 return { ...(0,settings.P$)(get), ...(0,settings.XO)(get) };
}
function readPublishInputs(file) {
 const get = (0,settings_layers.d)(given, file);
 try {
  return (0,settings.XO)(get);
 }
 catch (error) {
  if (!(error instanceof errors.yo))
   throw error;
  const text = (name) => get(name).trim();
  const usual = (0,settings.XO)((0,settings_layers.d)(() => undefined, undefined));
  return {
   ...usual,
   comment: text('comment') === 'off' ? 'off' : 'always',
   commentKey: text('comment-key').slice(0, 100) || usual.commentKey,
   annotations: 'false',
   token: text('github-token'),
  };
 }
}
var faults = __webpack_require__(1212);
;
class WorkspaceGuard {
 folders;
 constructor(folders) {
  this.folders = folders;
 }
 static async of(folders) {
  const found = folders
   .filter((folder) => folder !== '')
   .map(async (folder) => ({ named: external_node_path_.resolve(folder), real: await (0,promises_.realpath)(folder).catch(() => undefined) }));
  return new WorkspaceGuard((await Promise.all(found)).filter((folder) => folder.real !== undefined));
 }
 async check(absolute, shown) {
  const around = this.folders.filter(({ named, real }) => isWithin(absolute, named) || isWithin(absolute, real));
  if (around.length === 0)
   return;
  const real = await realOrParent(absolute, shown);
  if (real !== undefined && around.some((folder) => isWithin(real, folder.real)))
   return;
  throw new errors.yo('leads out of the workspace through a link.', 'Name a file or folder that lies in the workspace itself; copy it there first if it is wanted.', { file: shown });
 }
}
function isWithin(file, folder) {
 return file === folder || file.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
}
async function realOrParent(absolute, shown) {
 let missing = '';
 for (let at = absolute;; at = external_node_path_.dirname(at)) {
  try {
   return external_node_path_.join(await (0,promises_.realpath)(at), missing);
  }
  catch (error) {
   if ((0,faults.$N)(error) === 'ELOOP' || (await isLink(at)))
    return undefined;
   if ((0,faults.$N)(error) !== 'ENOENT' || external_node_path_.dirname(at) === at)
    throw (0,faults.bT)(error, shown);
   missing = external_node_path_.join(external_node_path_.basename(at), missing);
  }
 }
}
async function isLink(file) {
 return (0,promises_.lstat)(file).then((found) => found.isSymbolicLink(), () => false);
}
;
async function pathsInRepository(paths, cwd, environment, reportDir) {
 const workspace = environment['GITHUB_WORKSPACE'] ?? '';
 const root = workspace === '' ? undefined : await (0,promises_.realpath)(workspace).catch(() => undefined);
 if (root === undefined || !(await (0,exists.t)((0,external_node_path_.join)(root, '.git'))))
  return new Map();
 const report = await (0,promises_.realpath)((0,external_node_path_.resolve)(cwd, reportDir)).catch(() => undefined);
 const folders = new Map();
 const found = new Map();
 for (const path of paths) {
  const file = await (0,promises_.realpath)((0,external_node_path_.resolve)(cwd, path)).catch(() => undefined);
  if (file === undefined || (report !== undefined && isWithin(file, report)))
   continue;
  if (await isOfRepository((0,external_node_path_.dirname)(file), root, folders))
   found.set(path, (0,external_node_path_.relative)(root, file).replaceAll(external_node_path_.sep, '/'));
 }
 return found;
}
function isOfRepository(folder, root, known) {
 if (folder === root)
  return Promise.resolve(true);
 if (!isWithin(folder, root) || /[\\/]\.git$/i.test(folder))
  return Promise.resolve(false);
 const answer = known.get(folder) ??
  (0,exists.t)((0,external_node_path_.join)(folder, '.git')).then((nested) => !nested && isOfRepository((0,external_node_path_.dirname)(folder), root, known));
 known.set(folder, answer);
 return answer;
}
var retry = __webpack_require__(5892);
;
const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_target', 'pull_request_review'];
function subjectOf({ name, payload, unreadable: because }) {
 if (name !== 'workflow_run' && !PULL_REQUEST_EVENTS.includes(name))
  return { kind: 'none' };
 if (because !== undefined)
  return event_unreadable(because);
 return name === 'workflow_run' ? ofWorkflowRun(payload) : ofPullRequest(payload);
}
function ofPullRequest(payload) {
 const number = (0,github_payload.at)(payload, 'pull_request', 'number');
 if (!(0,github_payload.q)(number))
  return event_unreadable('names no pull request (pull_request.number in its payload)');
 const headSha = (0,github_payload.at)(payload, 'pull_request', 'head', 'sha');
 return { kind: 'pull-request', number, headSha: (0,github_payload.K)(headSha) ? headSha : undefined };
}
function ofWorkflowRun(payload) {
 const upstream = (0,github_payload.at)(payload, 'workflow_run', 'event');
 if (typeof upstream !== 'string')
  return event_unreadable('describes no run (workflow_run.event in its payload)');
 if (!PULL_REQUEST_EVENTS.includes(upstream))
  return { kind: 'none' };
 const headSha = (0,github_payload.at)(payload, 'workflow_run', 'head_sha');
 const headBranch = (0,github_payload.at)(payload, 'workflow_run', 'head_branch');
 const headOwner = (0,github_payload.at)(payload, 'workflow_run', 'head_repository', 'owner', 'login');
 const headRepository = (0,github_payload.at)(payload, 'workflow_run', 'head_repository', 'id');
 const baseRepository = (0,github_payload.at)(payload, 'repository', 'id');
 if (!(0,github_payload.K)(headSha) || !(0,github_payload.K)(headBranch) || !(0,github_payload.K)(headOwner))
  return event_unreadable(NO_HEAD);
 if (!(0,github_payload.q)(headRepository) || !(0,github_payload.q)(baseRepository))
  return event_unreadable(NO_HEAD);
 return { kind: 'upstream-run', run: { headSha, headBranch, headOwner, headRepository, baseRepository } };
}
const NO_HEAD = 'does not say which branch of which repository the run was for (is the fork deleted?)';
function event_unreadable(because) {
 return { kind: 'unreadable', because };
}
var report_escape = __webpack_require__(9924);
;
const ANNOTATION_MODES = ( null && (['true', 'log', 'false']));
const MAX_TITLE = 200;
const MAX_MESSAGE = 1000;
function shown(annotation) {
 return {
  ...annotation,
  title: (0,report_escape.RK)(annotation.title, MAX_TITLE),
  message: (0,report_escape.RK)(annotation.message, MAX_MESSAGE),
 };
}
function leftOut(annotated, all, because) {
 return `${String(all - annotated)} of ${String(all)} annotations of queries were not published: ${because}. \`all-wrong.csv\` in report-dir has every query.`;
}
;
const PER_LEVEL = 10;
function fittingLog(annotations, used) {
 const written = new Map(used);
 return annotations.filter(({ level }) => {
  const count = (written.get(level) ?? 0) + 1;
  written.set(level, count);
  return count <= PER_LEVEL;
 });
}
function annotateInLog(annotations) {
 for (const { level, path, line, title, message } of annotations.map(shown)) {
  core[level](message, { file: path, startLine: line, title });
 }
}
;
const info = (text) => ({ level: 'info', text });
const notice = (text) => ({ level: 'notice', text });
const warning = (text) => ({ level: 'warning', text });
function announce(notices) {
 for (const { level, text } of notices)
  core[level](text);
}
var docs = __webpack_require__(3869);
;
function stampOf({ name, payload }, environment) {
 const own = runOf(environment['GITHUB_RUN_ID'], environment['GITHUB_RUN_NUMBER'], environment['GITHUB_RUN_ATTEMPT']);
 if (name === 'workflow_run') {
  const [id, number, attempt] = ['id', 'run_number', 'run_attempt'].map((key) => (0,github_payload.at)(payload, 'workflow_run', key));
  return { commit: shaOf((0,github_payload.at)(payload, 'workflow_run', 'head_sha')), runs: [runOf(id, number, attempt), own] };
 }
 const head = shaOf((0,github_payload.at)(payload, 'pull_request', 'head', 'sha'));
 return { commit: head === '' ? shaOf(environment['GITHUB_SHA']) : head, runs: [own] };
}
const PLAUSIBLE = 10;
const FIRST_IDS = 1_000_000;
function isNewer(a, b) {
 const [last, other] = [a, b].map(({ runs }) => Math.max(0, ...runs.map(({ id }) => id)));
 if (other > 0 && last > Math.max(FIRST_IDS, PLAUSIBLE * other))
  return false;
 for (let i = 0; i < Math.max(a.runs.length, b.runs.length); i++) {
  const [one, other] = [a.runs[i] ?? NO_RUN, b.runs[i] ?? NO_RUN];
  if (one.id !== other.id)
   return one.id > other.id;
  if (one.attempt !== other.attempt)
   return one.attempt > other.attempt;
 }
 return false;
}
function runsText({ runs }) {
 return runs.map(({ id, number, attempt }) => [id, number, attempt].join('.')).join('+');
}
function runsIn(text) {
 return [...text.matchAll(/(\d+)\.(\d+)\.(\d+)/g)].map(([, id, number, attempt]) => ({
  id: Number(id),
  number: Number(number),
  attempt: Number(attempt),
 }));
}
function shortSha(commit) {
 return commit === '' ? 'unknown' : commit.slice(0, 7);
}
function smallLine(stamp, environment, key) {
 const address = addressOfRun(environment);
 return [
  stampLine(stamp, environment),
  ...(address === undefined ? [] : [`[full report](${address}#artifacts)`]),
  ...(key === '' || key === 'default' ? [] : [`comment-key ${(0,report_escape.aY)(key)}`]),
  `[what does this mean?](${(0,docs.f)('glossary.md')})`,
 ].join(' · ');
}
function stampLine({ commit, runs }, environment) {
 const run = runs.at(-1) ?? NO_RUN;
 const again = run.attempt > 1 ? `, attempt ${String(run.attempt)}` : '';
 const words = run.number === 0 ? 'run' : `run ${String(run.number)}${again}`;
 const address = addressOfRun(environment);
 return `commit ${(0,report_escape.aY)(shortSha(commit))} · ${address === undefined ? words : `[${words}](${address})`}`;
}
function addressOfRun(environment) {
 const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = environment;
 const address = `${server ?? ''}/${repository ?? ''}/actions/runs/${id ?? ''}`;
 return /^https?:\/\/[\w.:[\]/-]+$/.test(address) && URL.canParse(address) ? address : undefined;
}
const NO_RUN = { id: 0, number: 0, attempt: 1 };
function runOf(id, number, attempt) {
 return { id: countOf(id) ?? 0, number: countOf(number) ?? 0, attempt: countOf(attempt) ?? 1 };
}
function countOf(value) {
 const count = (0,github_payload.K)(value) && /^\d+$/.test(value) ? Number(value) : value;
 return (0,github_payload.q)(count) ? count : undefined;
}
function shaOf(value) {
 return (0,github_payload.K)(value) && /^[0-9a-f]{7,64}$/.test(value) ? value : '';
}
;
function advice({ kind, said }, task) {
 const [happened, mend] = advice_explanation(kind, task);
 return `${task.undone}: ${happened} (${(0,report_escape.aY)(said)}). ${mend} The verdict stands.`;
}
function advice_explanation(kind, task) {
 const { otherwise = '', refused = SUMMARY } = task;
 const permission = `Give the job ${task.permissions.map((each) => `\`${each}\``).join(' and ')} in its \`permissions\`.`;
 const mend = otherwise === '' ? permission : `${permission} ${otherwise}`;
 switch (kind) {
  case 'token':
   return ['GitHub does not accept the token', `Check the github-token input. ${mend}`];
  case 'permission':
   return ['the token may not do this', mend];
  case 'absent':
   return ['GitHub finds no such thing, or the token may not see it', mend];
  case 'rate-limited':
   return ['GitHub asks for fewer requests', 'Run the job again later.'];
  case 'too-long':
   return ['GitHub finds it too long', SUMMARY];
  case 'gone':
  case 'refused':
   return ['GitHub refused it', refused];
  case 'unavailable':
   return ['GitHub did not answer as it should', 'Run the job again; see also https://www.githubstatus.com.'];
 }
}
const SUMMARY = 'The job summary has the whole report.';
function forks(subject) {
 return subject.kind === 'upstream-run'
  ? ''
  : 'For a pull request from a fork the token can only read: comment from a second workflow, started by `workflow_run` (docs/forks.md).';
}
function withoutAccess(what, { rule, value, mend }) {
 const is = value === undefined ? '' : `, and is ${(0,report_escape.aY)(value)}`;
 return `${what}: ${rule}${is}. ${mend}`;
}
function withoutOnePullRequest(numbers) {
 return numbers.length === 0
  ? 'No pull request comment: no open pull request is from the branch of the finished run any more.'
  : `No pull request comment: the finished run's branch has several open pull requests (${numbers.join(', ')}), and nothing says which one the run was for. Close all but one.`;
}
function noRoom(undone) {
 return `${undone}: even the shortest text is longer than GitHub takes (65,536). ${SUMMARY} The verdict stands.`;
}
function duplicatesNotice(duplicates, url) {
 const kept = url === undefined ? 'the oldest' : `the oldest (${(0,report_escape.aY)(url)})`;
 return `The pull request has ${String(duplicates)} more of our comments with the same comment-key, from runs at the same time: only ${kept} is kept up to date. Runs take back their own; delete those that stay.`;
}
function leftToNewer(commit, head, url) {
 const which = url === undefined ? '' : ` (${(0,report_escape.aY)(url)})`;
 if (head !== undefined && commit !== '' && head !== commit) {
  return `The pull request comment${which} stays as it is: commit ${(0,report_escape.aY)(shortSha(commit))} of this run is no longer the latest of the pull request, which is ${(0,report_escape.aY)(shortSha(head))}. The verdict stands.`;
 }
 return `The pull request comment${which} is of a newer run than this one of commit ${(0,report_escape.aY)(shortSha(commit))}, and stays as it is. The verdict stands.`;
}
function leftToLatest(commit, head) {
 return `No pull request comment: commit ${(0,report_escape.aY)(shortSha(commit))} is no longer the latest of the pull request, which is ${(0,report_escape.aY)(shortSha(head))}. Its own run comments. The verdict stands.`;
}
var external_node_crypto_ = __webpack_require__(7598);
;
function* fitting(levels, limit) {
 for (const level of levels) {
  const text = level();
  if (Buffer.byteLength(text) <= limit)
   yield text;
 }
}
;
const PER_REQUEST = 50;
const MAX_IN_CHECK = 500;
const TEXT_LIMIT = 65_535;
function checkName(key) {
 return `beta-certificate: queries that every model gets wrong (${(0,report_escape.RK)(key, 60)})`;
}
async function putCheckRun(checks, draft) {
 const { headSha, state } = draft;
 const name = checkName(draft.key);
 const externalId = (0,external_node_crypto_.randomUUID)();
 const batches = batchesOf(draft.annotations.slice(0, MAX_IN_CHECK).map(inCheck));
 const output = outputOf(draft);
 let doubtful = true;
 let annotated = 0;
 try {
  const found = async () => {
   doubtful = true;
   const run = (await checks.named(headSha, name)).find((each) => each.externalId === externalId);
   doubtful = false;
   return run;
  };
  const first = { ...output, annotations: batches[0] ?? [] };
  const run = await checks.create({ name, headSha, externalId, conclusion: conclusionOf(state), output: first }, found);
  annotated = first.annotations.length;
  for (const annotations of batches.slice(1)) {
   const wanted = annotated + annotations.length;
   await checks.append(run.id, { ...output, annotations }, async () => {
    const now = await checks.get(run.id);
    return (now.annotations ?? 0) >= wanted ? now : undefined;
   });
   annotated = wanted;
  }
  return { annotated, doubtful: false };
 }
 catch (failure) {
  if (!(failure instanceof github_failure.F9))
   throw failure;
  return { annotated, failure, doubtful: annotated === 0 && doubtful && failure.kind === 'unavailable' };
 }
}
function conclusionOf({ verdict, passed }) {
 if (!passed)
  return 'failure';
 return verdict === 'inconclusive' ? 'neutral' : 'success';
}
function outputOf({ state, annotations, levels }) {
 const [text] = fitting(levels, TEXT_LIMIT);
 const count = annotations.length;
 const over = count > MAX_IN_CHECK ? `, ${String(MAX_IN_CHECK)} of them annotated` : '';
 const title = `${(0,report_escape.RK)(state.verdict)}: ${String(count)} ${count === 1 ? 'query' : 'queries'}${over}`;
 return { title, summary: text ?? 'The report is in the job summary.' };
}
function batchesOf(items) {
 return Array.from({ length: Math.ceil(items.length / PER_REQUEST) }, (_, i) => items.slice(i * PER_REQUEST, (i + 1) * PER_REQUEST));
}
function inCheck(annotation) {
 const { path, line, level, title, message } = shown(annotation);
 return {
  path,
  start_line: line,
  end_line: line,
  annotation_level: level === 'error' ? 'failure' : level,
  title,
  message,
 };
}
;
function githubOf(client, { graphqlUrl }, repository) {
 let login;
 return {
  comments: async (number) => client.all('GET /repos/{owner}/{repo}/issues/{number}/comments', { ...repository, number }, listOf(commentOf)),
  createComment: async (number, body, happened) => client.ask('POST /repos/{owner}/{repo}/issues/{number}/comments', { ...repository, number, body }, commentOf, happened),
  updateComment: async (id, body) => client.ask('PATCH /repos/{owner}/{repo}/issues/comments/{id}', { ...repository, id, body }, commentOf),
  deleteComment: async (id) => {
   try {
    await client.ask('DELETE /repos/{owner}/{repo}/issues/comments/{id}', { ...repository, id }, () => undefined);
   }
   catch (failure) {
    if (!(failure instanceof github_failure.F9 && failure.kind === 'absent'))
     throw failure;
   }
  },
  pullRequestsFrom: async (owner, branch) => {
   const parameters = { ...repository, state: 'open', head: `${owner}:${branch}` };
   return client.all('GET /repos/{owner}/{repo}/pulls', parameters, listOf(pullRequestOf));
  },
  headOf: async (number) => client.ask('GET /repos/{owner}/{repo}/pulls/{number}', { ...repository, number }, (data) => pullRequestOf(data).headSha),
  viewer: async () => (login ??= client.ask(`POST ${graphqlUrl}`, { query: '{ viewer { login } }' }, loginOf)),
 };
}
function listOf(item) {
 return (body) => {
  if (!Array.isArray(body))
   throw (0,github_failure.$x)();
  return body.map(item);
 };
}
function commentOf(data) {
 const id = (0,github_payload.at)(data, 'id');
 if (!(0,github_payload.q)(id))
  throw (0,github_failure.$x)();
 return { id, body: bodyOf(data), author: authorOf(data), url: pageOf(data) };
}
function bodyOf(data) {
 const body = (0,github_payload.at)(data, 'body');
 return (0,github_payload.K)(body) ? body : '';
}
function authorOf(data) {
 const login = (0,github_payload.at)(data, 'user', 'login');
 return { login: (0,github_payload.K)(login) ? login : '', isBot: (0,github_payload.at)(data, 'user', 'type') === 'Bot' };
}
function pageOf(data) {
 const url = (0,github_payload.at)(data, 'html_url');
 return (0,github_payload.K)(url) && /^https?:\/\/[!-~]+$/.test(url) ? url : undefined;
}
function pullRequestOf(data) {
 const number = (0,github_payload.at)(data, 'number');
 const headSha = (0,github_payload.at)(data, 'head', 'sha');
 if (!(0,github_payload.q)(number) || !(0,github_payload.K)(headSha))
  throw (0,github_failure.$x)();
 return {
  number,
  headSha,
  headRepository: repositoryId((0,github_payload.at)(data, 'head', 'repo', 'id')),
  baseRepository: repositoryId((0,github_payload.at)(data, 'base', 'repo', 'id')),
 };
}
function repositoryId(id) {
 return (0,github_payload.q)(id) ? id : undefined;
}
function loginOf(data) {
 const login = (0,github_payload.at)(data, 'data', 'viewer', 'login');
 if (!(0,github_payload.K)(login))
  throw new github_failure.F9('refused', 'no viewer');
 return login;
}
;
function checksOf(client, repository) {
 return {
  create: async ({ name, headSha, externalId, conclusion, detailsUrl, output }, happened) => client.ask('POST /repos/{owner}/{repo}/check-runs', {
   ...repository,
   name,
   head_sha: headSha,
   external_id: externalId,
   status: 'completed',
   conclusion,
   ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
   output,
  }, checkRunOf, happened),
  append: async (id, output, happened) => client.ask('PATCH /repos/{owner}/{repo}/check-runs/{id}', { ...repository, id, output }, checkRunOf, happened),
  get: async (id) => client.ask('GET /repos/{owner}/{repo}/check-runs/{id}', { ...repository, id }, checkRunOf),
  conclude: async (id, conclusion, output) => client.ask('PATCH /repos/{owner}/{repo}/check-runs/{id}', { ...repository, id, conclusion, output }, checkRunOf),
  named: async (headSha, name) => client.all('GET /repos/{owner}/{repo}/commits/{headSha}/check-runs', { ...repository, headSha, check_name: name, filter: 'all' }, (body) => listOf(checkRunOf)((0,github_payload.at)(body, 'check_runs'))),
 };
}
function checkRunOf(data) {
 const id = (0,github_payload.at)(data, 'id');
 const annotations = (0,github_payload.at)(data, 'output', 'annotations_count');
 if (!(0,github_payload.q)(id))
  throw (0,github_failure.$x)();
 return {
  id,
  url: pageOf(data),
  externalId: (0,github_payload.at)(data, 'external_id'),
  conclusion: (0,github_payload.at)(data, 'conclusion'),
  annotations: typeof annotations === 'number' ? annotations : undefined,
 };
}
;
async function publishCheck(draft, subject, open) {
 const all = draft.annotations;
 const inLog = (...notices) => ({ forLog: all, notices });
 if (subject.kind !== 'pull-request' || subject.headSha === undefined || all.length === 0)
  return inLog();
 const session = await open();
 if ('rule' in session)
  return inLog(info(withoutAccess('Queries are annotated in the log and in no check run', session)));
 const checks = checksOf(session.client, session.repository);
 const { annotated, failure, doubtful } = await putCheckRun(checks, { ...draft, headSha: subject.headSha });
 if (failure === undefined) {
  const most = `a check run holds ${String(MAX_IN_CHECK)}`;
  return { forLog: [], notices: annotated < all.length ? [info(leftOut(annotated, all.length, most))] : [] };
 }
 if (annotated === 0 && !doubtful)
  return inLog(info(advice(failure, CHECK)));
 const undone = doubtful
  ? 'Whether there is a check run that annotates the queries is not known'
  : `The check run annotates ${String(annotated)} of ${String(all.length)} queries`;
 return { forLog: [], notices: [notice(advice(failure, { ...CHECK, undone }))] };
}
function planLog(annotations, notices, passed) {
 const used = new Map();
 for (const { level } of notices)
  if (level !== 'info')
   used.set(level, (used.get(level) ?? 0) + 1);
 if (!passed)
  used.set('error', 1);
 const forLog = fittingLog(annotations, used);
 const rest = forLog.length < annotations.length;
 return { forLog, notices: rest ? [info(leftOut(forLog.length, annotations.length, BECAUSE))] : [] };
}
const BECAUSE = 'GitHub shows 10 of a kind from the log of a step, and more only from a check run (a pull request, and `checks: write` in the `permissions` of the job)';
const CHECK = {
 undone: 'No check run annotates the queries, so the log does',
 permissions: ['checks: write'],
 otherwise: 'Or set `annotations` to `log` to do without.',
 refused: 'The annotations are in the log.',
};
;
const NO_CERTIFICATE = 'error';
function marker(key, { verdict, passed }, stamp) {
 const state = `verdict=${encode(verdict)} passed=${String(passed)}`;
 return `<!-- beta-certificate key=${encode(key)} ${state} commit=${stamp.commit} runs=${runsText(stamp)} -->\n`;
}
const MARKER = /^<!-- beta-certificate key=([A-Za-z0-9%]*) verdict=([A-Za-z0-9%]*) passed=(true|false)(?: commit=([0-9a-f]*) runs=([\d.+]*))? -->/;
function markedAs(key, body) {
 const found = MARKER.exec(body);
 if (found === null || found[1] !== encode(key))
  return undefined;
 return {
  commit: found[4] ?? '',
  runs: runsIn(found[5] ?? ''),
  sameAs: ({ verdict, passed }) => found[2] === encode(verdict) && found[3] === String(passed),
 };
}
function remarked(body, marker) {
 return marker + body.replace(MARKER, '').replace(/^\r?\n/, '');
}
function encode(text) {
 return text.replace(/[^A-Za-z0-9]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
;
const SAME = '<!-- beta-certificate same -->';
const FRAME_RESERVE = 1024;
function framed(report, { key, state, stamp }) {
 return `${marker(key, state, stamp)}${report.trimEnd()}\n`;
}
function outdated(report, head, frame) {
 const [ours, latest] = [(0,report_escape.aY)(shortSha(frame.stamp.commit)), (0,report_escape.aY)(shortSha(head))];
 const note = [
  `### ⚪ Not of the latest commit: this is of ${ours}`,
  `The latest commit of this pull request is ${latest}, of which this says nothing. Its own run replaces this text.`,
  `<details><summary>The report of ${ours}</summary>`,
  report.trimEnd().replaceAll('✅', '⚪'),
  '</details>',
 ];
 return framed(note.join('\n\n'), frame);
}
function confirmed(body, { key, state, stamp, environment }) {
 const [kept = ''] = body.split(SAME);
 const line = stampLine(stamp, environment);
 return `${remarked(kept.trimEnd(), marker(key, state, stamp))}\n\n${SAME}\nThe same verdict since: ${line}\n`;
}
;
const DEFAULT_AUTHOR = 'github-actions[bot]';
function markedUnder(key, all) {
 return all.filter(({ body }) => markedAs(key, body) !== undefined);
}
function writtenBy(login, all) {
 return all.filter(({ author }) => isBy(login, author)).sort((a, b) => a.id - b.id);
}
async function own_comments_loginOf(github) {
 try {
  return await github.viewer();
 }
 catch (failure) {
  if (!(failure instanceof github_failure.F9))
   throw failure;
  return DEFAULT_AUTHOR;
 }
}
function isBy(login, author) {
 return author.login === login || (author.isBot && withoutSuffix(author.login) === withoutSuffix(login));
}
function withoutSuffix(login) {
 return login.replace(/\[bot\]$/, '');
}
function latestWith(body, all) {
 return all.findLast((each) => sameText(each.body, body));
}
function sameText(a, b) {
 const normal = (text) => text.replaceAll('\r\n', '\n').trimEnd();
 return normal(a) === normal(b);
}
;
const COMMENT_LIMIT = 65_536;
const ROUNDS = 3;
async function putComment(github, pullRequest, draft, pause) {
 const place = { github, pullRequest, draft, pause };
 const ours = await ownComments(place);
 const head = await headOf(place);
 const [existing] = ours;
 const duplicates = Math.max(0, ours.length - 1);
 const ended = (result, comment = existing) => ({ result, comment, duplicates, head });
 if (existing !== undefined && isOvertaken(draft, existing, head))
  return ended('newer');
 if (existing === undefined && isOutdated(draft.stamp, head))
  return ended('outdated');
 if (!isWanted(draft, existing))
  return ended(existing === undefined ? 'none-wanted' : 'unchanged');
 for (const text of textsOf(draft, existing)) {
  const body = text(head);
  if (existing !== undefined && sameText(existing.body, body))
   return ended('unchanged');
  try {
   const updated = existing === undefined ? undefined : await updatedOrGone(github, existing.id, body);
   const written = updated ?? (await create(place, ours, body));
   return { ...ended('written', written), ...(await settle(place, written, text)) };
  }
  catch (failure) {
   if (!(failure instanceof github_failure.F9 && failure.kind === 'too-long'))
    throw failure;
  }
 }
 return ended('no-room');
}
function* textsOf(draft, existing) {
 if (existing !== undefined && isSameVerdict(draft, existing)) {
  const body = confirmed(existing.body, draft);
  yield () => (Buffer.byteLength(body) <= COMMENT_LIMIT ? body : existing.body);
  return;
 }
 const limit = COMMENT_LIMIT - Buffer.byteLength(framed('', draft)) - FRAME_RESERVE;
 for (const report of fitting(draft.levels, limit)) {
  yield (head) => head !== undefined && isOutdated(draft.stamp, head) ? outdated(report, head, draft) : framed(report, draft);
 }
}
function isWanted(draft, existing) {
 const { mode, state, stamp, key } = draft;
 if (mode === 'always')
  return true;
 if (mode === 'on-failure')
  return existing !== undefined || !state.passed;
 return (existing === undefined || !isSameVerdict(draft, existing) || markedAs(key, existing.body)?.commit !== stamp.commit);
}
function isSameVerdict({ mode, key, state }, { body }) {
 return mode === 'on-change' && state.verdict !== NO_CERTIFICATE && markedAs(key, body)?.sameAs(state) === true;
}
function isOvertaken({ key, stamp }, { body }, head) {
 const there = markedAs(key, body);
 if (there === undefined)
  return false;
 if (head !== undefined && there.commit !== stamp.commit) {
  if (there.commit === head)
   return true;
  if (stamp.commit === head)
   return false;
 }
 return isNewer(there, stamp);
}
function isOutdated({ commit }, head) {
 return head !== undefined && commit !== '' && commit !== head;
}
async function headOf({ github, pullRequest }) {
 try {
  return await github.headOf(pullRequest);
 }
 catch (failure) {
  if (!(failure instanceof github_failure.F9))
   throw failure;
  return undefined;
 }
}
async function ownComments({ github, pullRequest, draft }) {
 const marked = markedUnder(draft.key, await github.comments(pullRequest));
 return marked.length === 0 ? [] : writtenBy(await own_comments_loginOf(github), marked);
}
async function updatedOrGone(github, id, body) {
 try {
  return await github.updateComment(id, body);
 }
 catch (failure) {
  if (failure instanceof github_failure.F9 && failure.kind === 'absent')
   return undefined;
  throw failure;
 }
}
async function create(place, before, body) {
 return place.github.createComment(place.pullRequest, body, async () => {
  const now = await ownComments(place);
  return latestWith(body, now.filter(({ id }) => !before.some((earlier) => earlier.id === id)));
 });
}
async function settle(place, written, text) {
 const { github, draft } = place;
 let comment = written;
 try {
  for (let round = 1; round <= ROUNDS; round++) {
   await place.pause();
   const [oldest] = await ownComments(place);
   if (oldest === undefined || oldest.id > comment.id)
    break;
   const head = await headOf(place);
   const isOvertakenNow = isOvertaken(draft, oldest, head);
   if (oldest.id === comment.id && !isOvertakenNow && !isToBeWrittenAgain(draft, oldest, comment.body, text(head)))
    break;
   const kept = isOvertakenNow ? oldest : await updatedOrGone(github, oldest.id, text(head));
   if (kept === undefined)
    break;
   if (oldest.id !== comment.id)
    await github.deleteComment(comment.id);
   comment = kept;
   if (isOvertakenNow)
    return { result: 'newer', comment };
  }
  return { comment };
 }
 catch (failure) {
  if (!(failure instanceof github_failure.F9))
   throw failure;
  return { comment, unsettled: failure };
 }
}
function isToBeWrittenAgain({ key, stamp }, there, written, wanted) {
 if (sameText(there.body, written))
  return !sameText(written, wanted);
 const mark = markedAs(key, there.body);
 return mark !== undefined && isNewer(stamp, mark);
}
;
async function resolvePullRequest(github, run) {
 const fromBranch = (await github.pullRequestsFrom(run.headOwner, run.headBranch)).filter(({ headRepository, baseRepository }) => headRepository === run.headRepository && baseRepository === run.baseRepository);
 const ofCommit = fromBranch.filter(({ headSha }) => headSha === run.headSha);
 return (ofCommit.length > 0 ? ofCommit : fromBranch).map(({ number }) => number);
}
;
async function publishComment(draft, subject, open) {
 if (subject.kind === 'none')
  return { notices: [] };
 if (subject.kind === 'unreadable')
  return { notices: [warning(`No comment: the event ${subject.because}.`)] };
 const session = await open();
 if ('rule' in session) {
  const level = session.rule === 'github-token is empty' ? notice : warning;
  return { notices: [level(withoutAccess('No pull request comment', session))] };
 }
 const task = { ...COMMENT, otherwise: forks(subject) };
 try {
  const github = githubOf(session.client, session.access, session.repository);
  const numbers = subject.kind === 'pull-request' ? [subject.number] : await resolvePullRequest(github, subject.run);
  if (numbers.length !== 1)
   return { notices: [notice(withoutOnePullRequest(numbers))] };
  const { result, comment, head, duplicates, unsettled } = await putComment(github, numbers[0], draft, session.pause);
  const notices = [];
  if (result === 'newer')
   notices.push(notice(leftToNewer(draft.stamp.commit, head, comment?.url)));
  if (result === 'outdated')
   notices.push(notice(leftToLatest(draft.stamp.commit, head ?? '')));
  if (result === 'no-room')
   notices.push(warning(noRoom(COMMENT.undone)));
  if (duplicates > 0)
   notices.push(info(duplicatesNotice(duplicates, comment?.url)));
  if (unsettled !== undefined)
   notices.push(warning(advice(unsettled, SECOND)));
  return { url: comment?.url, notices };
 }
 catch (failure) {
  if (!(failure instanceof github_failure.F9))
   throw failure;
  return { notices: [warning(advice(failure, task))] };
 }
}
const COMMENT = {
 undone: 'The pull request comment was not written',
 permissions: ['pull-requests: write'],
};
const SECOND = {
 undone: 'The pull request comment was written, and a second one by a run at the same time was not ruled out',
 permissions: ['pull-requests: write'],
};
;
function thisRun(environment) {
 const [, workflow] = /\/([\w. -]+\.ya?ml)@/.exec(environment['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
 const [, branch] = /^refs\/heads\/(.+)$/.exec(environment['GITHUB_REF'] ?? '') ?? [];
 const number = Number(environment['GITHUB_RUN_NUMBER']);
 if (workflow === undefined || branch === undefined || !Number.isSafeInteger(number))
  return undefined;
 return { workflow, branch, number };
}
async function failuresInARow(issues, run) {
 const earlier = (await issues.scheduledRuns(run.workflow, run.branch)).filter(({ number }) => number < run.number);
 const telling = earlier.filter(({ conclusion }) => TELLING.includes(conclusion)).sort(newestFirst);
 const lastSuccess = telling.findIndex(({ conclusion }) => conclusion === 'success');
 return 1 + (lastSuccess < 0 ? telling.length : lastSuccess);
}
const TELLING = ['success', 'failure'];
function newestFirst(a, b) {
 return b.number - a.number;
}
;
function issuesOf(client, repository) {
 return {
  createdBy: async (creator) => {
   const parameters = { ...repository, creator, state: 'all', sort: 'created', direction: 'asc' };
   const found = await client.all('GET /repos/{owner}/{repo}/issues', parameters, listOf(issueOrPullRequest));
   return found.filter((issue) => issue !== undefined);
  },
  create: async (title, body, happened) => client.ask('POST /repos/{owner}/{repo}/issues', { ...repository, title, body }, issueOf, happened),
  update: async (id, changes) => client.ask('PATCH /repos/{owner}/{repo}/issues/{id}', { ...repository, id, ...changes }, issueOf),
  scheduledRuns: async (workflow, branch) => client.ask('GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs', { ...repository, workflow, branch, event: 'schedule', status: 'completed', per_page: 100 }, (body) => listOf(issues_api_runOf)((0,github_payload.at)(body, 'workflow_runs'))),
 };
}
function issueOrPullRequest(data) {
 return (0,github_payload.at)(data, 'pull_request') === undefined ? issueOf(data) : undefined;
}
function issueOf(data) {
 const id = (0,github_payload.at)(data, 'number');
 const state = (0,github_payload.at)(data, 'state');
 if (!(0,github_payload.q)(id) || (state !== 'open' && state !== 'closed'))
  throw (0,github_failure.$x)();
 return {
  id,
  body: bodyOf(data),
  author: authorOf(data),
  isOpen: state === 'open',
  isUnwanted: state === 'closed' && ['not_planned', 'duplicate'].includes(String((0,github_payload.at)(data, 'state_reason'))),
  url: pageOf(data),
 };
}
function issues_api_runOf(data) {
 const number = (0,github_payload.at)(data, 'run_number');
 if (!(0,github_payload.q)(number))
  throw (0,github_failure.$x)();
 return { number, conclusion: String((0,github_payload.at)(data, 'conclusion')) };
}
;
async function trackIssue(github, issues, report) {
 const login = await own_comments_loginOf(github);
 const ours = async () => writtenBy(login, markedUnder(report.key, await issues.createdBy(login)));
 const before = await ours();
 const [existing] = before;
 const mark = marker(report.key, report.state, report.stamp);
 const there = existing === undefined ? undefined : markedAs(report.key, existing.body);
 if (there !== undefined && isNewer(there, report.stamp))
  return { result: 'newer', issue: existing };
 if (report.state.passed) {
  if (existing?.isOpen !== true)
   return { result: 'quiet', issue: existing };
  const body = remarked(existing.body, mark);
  const closed = await issues.update(existing.id, { body, state: 'closed', state_reason: 'completed' });
  return { result: 'closed', issue: closed, ...(await attempt(() => sayFarewell(github, login, closed, report))) };
 }
 if (existing?.isUnwanted === true)
  return { result: 'unwanted', issue: existing };
 if (existing?.isOpen !== true && !(await report.isConfirmed()))
  return { result: 'unconfirmed', issue: existing };
 const head = mark + report.preface;
 for (const text of fitting(report.levels, COMMENT_LIMIT - Buffer.byteLength(head))) {
  const body = head + text;
  try {
   const updated = existing === undefined ? undefined : await tracking_issue_updatedOrGone(issues, existing, body);
   if (updated !== undefined) {
    const result = existing?.isOpen === true ? 'updated' : 'opened';
    return { result, issue: updated, ...(await attempt(() => closeAll(issues, before.slice(1), updated))) };
   }
   const created = await issues.create(report.title, body, async () => latestWith(body, (await ours()).filter(({ id }) => !before.some((earlier) => earlier.id === id))));
   return { result: 'opened', ...(await tracking_issue_settle(issues, ours, created, body)) };
  }
  catch (failure) {
   if (!(failure instanceof github_failure.F9 && failure.kind === 'too-long'))
    throw failure;
  }
 }
 return { result: 'no-room', issue: existing };
}
async function tracking_issue_updatedOrGone(issues, { id, isOpen }, body) {
 try {
  return await issues.update(id, isOpen ? { body } : { body, state: 'open', state_reason: 'reopened' });
 }
 catch (failure) {
  if (failure instanceof github_failure.F9 && (failure.kind === 'absent' || failure.kind === 'gone'))
   return undefined;
  throw failure;
 }
}
async function tracking_issue_settle(issues, ours, created, body) {
 let kept = created;
 const troubles = await attempt(async () => {
  const [oldest] = await ours();
  if (oldest === undefined || oldest.id >= created.id)
   return;
  const updated = await tracking_issue_updatedOrGone(issues, oldest, body);
  if (updated === undefined)
   return;
  kept = updated;
  await closeAll(issues, [created], kept);
 });
 return { issue: kept, ...troubles };
}
async function closeAll(issues, duplicates, kept) {
 for (const { id } of duplicates) {
  const body = `Duplicate of #${String(kept.id)}, created by a run at the same time.`;
  await issues.update(id, { body, state: 'closed', state_reason: 'not_planned' });
 }
}
async function sayFarewell(github, login, { id }, { farewell }) {
 await github.createComment(id, farewell, async () => latestWith(farewell, writtenBy(login, await github.comments(id))));
}
async function attempt(work) {
 try {
  await work();
  return {};
 }
 catch (failure) {
  if (!(failure instanceof github_failure.F9))
   throw failure;
  return { unfinished: failure };
 }
}
;
async function publishIssue(draft, environment, open) {
 if (environment['GITHUB_EVENT_NAME'] !== 'schedule')
  return { notices: [] };
 const session = await open();
 if ('rule' in session)
  return { notices: [warning(withoutAccess('No tracking issue', session))] };
 const { client, access, repository } = session;
 const issues = issuesOf(client, repository);
 const run = thisRun(environment);
 let task = ISSUE;
 try {
  const tracked = await trackIssue(githubOf(client, access, repository), issues, {
   ...texts(draft.key, addressOfRun(environment)),
   ...draft,
   isConfirmed: async () => {
    if (draft.confirm === 1)
     return true;
    if (run === undefined)
     return false;
    task = CONFIRMATION;
    const failures = await failuresInARow(issues, run);
    task = ISSUE;
    return failures >= draft.confirm;
   },
  });
  return { url: tracked.issue?.url, notices: noticesOf(tracked, draft.confirm, run) };
 }
 catch (failure) {
  if (!(failure instanceof github_failure.F9))
   throw failure;
  return { notices: [warning(advice(failure, task))] };
 }
}
function texts(key, run) {
 const link = run === undefined ? '' : ` ([run](${run}))`;
 return {
  title: `beta-certificate: the scheduled check fails (${(0,report_escape.RK)(key, 60)})`,
  preface: `The scheduled check with the comment-key ${(0,report_escape.aY)(key)} fails${link}. ` +
   'Scheduled runs keep this text up to date and close the issue when the check passes. ' +
   'To stop it, close it as not planned.\n\n',
  farewell: `The scheduled check passes again${link}.`,
 };
}
function noticesOf({ result, issue, unfinished }, confirm, run) {
 const notices = [];
 const where = issue?.url === undefined ? '' : ` (${(0,report_escape.aY)(issue.url)})`;
 if (result === 'unconfirmed' && run === undefined)
  notices.push(warning(UNKNOWN_RUN));
 if (result === 'unconfirmed' && run !== undefined) {
  notices.push(info(`No tracking issue yet: it takes ${String(confirm)} scheduled runs in a row that fail (\`confirm\`).`));
 }
 if (result === 'unwanted') {
  notices.push(notice(`The tracking issue${where} was closed as not planned or as a duplicate and stays closed. Open it again to be told.`));
 }
 if (result === 'newer')
  notices.push(notice(`The tracking issue${where} is of a newer run and stays as it is.`));
 if (result === 'no-room')
  notices.push(warning(noRoom(ISSUE.undone)));
 if (unfinished !== undefined) {
  notices.push(warning(advice(unfinished, result === 'closed' ? FAREWELL : publish_issue_SECOND)));
 }
 return notices;
}
const UNKNOWN_RUN = 'No tracking issue was opened: GITHUB_WORKFLOW_REF, GITHUB_REF and GITHUB_RUN_NUMBER do not say which run of which workflow this is, so the runs before it cannot be counted. Set `confirm` to 1 to do without. The verdict stands.';
const permissions = ['issues: write'];
const refused = 'Are issues switched off in this repository, or is this one locked? The job summary has the whole report.';
const ISSUE = { undone: 'The tracking issue was not brought up to date', permissions, refused };
const publish_issue_SECOND = {
 undone: 'The tracking issue is up to date, and a second one by a run at the same time was not ruled out',
 permissions,
 refused,
};
const FAREWELL = {
 undone: 'The tracking issue was closed, and the comment that says why was not written',
 permissions,
 refused,
};
const CONFIRMATION = {
 undone: 'No tracking issue was opened, because whether the runs before this one failed too is not known',
 permissions: ['actions: read'],
 otherwise: 'Or set `confirm` to 1.',
 refused: 'Set `confirm` to 1 to do without them.',
};
var external_node_timers_promises_ = __webpack_require__(8500);
;
function session_opener(environment, token, retryPolicy) {
 let opened;
 return async () => (opened ??= session_open(environment, token, retryPolicy));
}
async function session_open(environment, token, retryPolicy) {
 const access = (0,github_access.YK)(environment, token);
 if ('rule' in access)
  return access;
 const name = environment['GITHUB_REPOSITORY'] ?? '';
 const repository = (0,github_access._M)(name);
 if (repository === undefined)
  return { rule: 'GITHUB_REPOSITORY must be owner/name', value: name, mend: github_access.gZ };
 const pause = async () => (0,external_node_timers_promises_.setTimeout)(retryPolicy.baseDelay + (0,external_node_crypto_.randomInt)(0, Math.ceil(retryPolicy.baseDelay / 2) + 1));
 return { client: await (0,client.N)(access, retryPolicy), access, repository, pause };
}
;
const SUMMARY_LIMIT = 1024 * 1024;
const RESERVE = 16 * 1024;
async function writeSummary(levels, environment) {
 const path = environment['GITHUB_STEP_SUMMARY'] ?? '';
 if (path === '')
  return [notice('No job summary: GITHUB_STEP_SUMMARY is not set, so this runner shows none.')];
 const used = await sizeOf(path);
 const text = fitting(levels, SUMMARY_LIMIT - RESERVE - used - SEPARATOR.length).next().value;
 if (text === undefined) {
  return [warning('No job summary: even the shortest does not fit in 1 MiB. The full report is in report-dir.')];
 }
 return (await append(path, used, text))
  ? []
  : [warning('No job summary: the file in GITHUB_STEP_SUMMARY cannot be written. Check the disk of the runner.')];
}
async function appendNotices(notices, environment) {
 const path = environment['GITHUB_STEP_SUMMARY'] ?? '';
 if (path === '' || notices.length === 0)
  return;
 const used = await sizeOf(path);
 const text = `**Publishing**\n\n${notices.map(({ text }) => `- ${text}`).join('\n')}\n`;
 if (used + SEPARATOR.length + Buffer.byteLength(text) <= SUMMARY_LIMIT)
  await append(path, used, text);
}
const SEPARATOR = '\n\n';
async function append(path, used, text) {
 try {
  await (0,promises_.appendFile)(path, used === 0 ? text : SEPARATOR + text);
  return true;
 }
 catch {
  return false;
 }
}
async function sizeOf(path) {
 try {
  return (await (0,promises_.stat)(path)).size;
 }
 catch {
  return 0;
 }
}
;
function uncertified({ fault }, commit) {
 const levels = [
  (stamp) => [
   `### ❌ Could not certify commit ${(0,report_escape.aY)(shortSha(commit))}`,
   (0,report_escape.em)(fault),
   `The gate fails without a certificate · ${stamp} · [formats](${(0,docs.f)('formats.md')})`,
  ].join('\n\n') + '\n',
 ];
 return {
  comment: levels,
  summary: levels,
  outputs: new Map([['passed', 'false']]),
  verdict: NO_CERTIFICATE,
  passed: false,
 };
}
;
function verdictCheckName(key) {
 return key === 'default' ? 'β certificate' : `β certificate (${(0,report_escape.RK)(key, 100)})`;
}
async function publishVerdict(draft, environment, open) {
 if (environment['GITHUB_EVENT_NAME'] !== 'workflow_run')
  return [];
 if (draft.stamp.commit === '')
  return [warning(NO_COMMIT)];
 const session = await open();
 if ('rule' in session)
  return [warning(withoutAccess('No check with the verdict', session))];
 try {
  const left = await putVerdict(checksOf(session.client, session.repository), draft, addressOfRun(environment));
  return left ? [notice(LEFT)] : [];
 }
 catch (failure) {
  if (!(failure instanceof github_failure.F9))
   throw failure;
  return [(failure.kind === 'permission' ? notice : warning)(advice(failure, verdict_check_CHECK))];
 }
}
async function putVerdict(checks, draft, detailsUrl) {
 const { key, state, stamp } = draft;
 const name = verdictCheckName(key);
 const newest = async () => (await checks.named(stamp.commit, name))
  .filter((run) => isOfNewer(run, stamp))
  .sort(byRuns)
  .at(-1);
 if ((await newest()) !== undefined)
  return true;
 const externalId = `${runsText(stamp)}/${(0,external_node_crypto_.randomUUID)()}`;
 const output = { ...verdict_check_outputOf(draft), annotations: [] };
 const created = await checks.create({ name, headSha: stamp.commit, externalId, conclusion: conclusionOf(state), detailsUrl, output }, async () => (await checks.named(stamp.commit, name)).find((each) => each.externalId === externalId));
 const newer = await newest();
 if (newer === undefined)
  return false;
 if (newer.id < created.id && isConclusion(newer.conclusion)) {
  const title = 'The verdict is that of a newer run';
  const page = newer.url === undefined ? 'its check' : (0,report_escape.aY)(newer.url);
  await checks.conclude(created.id, newer.conclusion, {
   title,
   summary: `A newer run evaluated this commit: see ${page}.`,
  });
 }
 return true;
}
function isOfNewer({ externalId }, stamp) {
 return isNewer({ commit: '', runs: runsOf(externalId) }, stamp);
}
function byRuns(a, b) {
 const [one, other] = [a, b].map(({ externalId }) => ({ commit: '', runs: runsOf(externalId) }));
 return isNewer(one, other) ? 1 : isNewer(other, one) ? -1 : 0;
}
function runsOf(externalId) {
 return runsIn(/^([\d.+]+)\//.exec(String(externalId))?.[1] ?? '');
}
function isConclusion(value) {
 return value === 'success' || value === 'failure' || value === 'neutral';
}
const GATE = {
 success: 'The gate passes',
 neutral: 'Undecided, so the gate passes',
 failure: 'The gate fails',
};
function verdict_check_outputOf({ state, stamp, levels }) {
 const [text] = fitting(levels, TEXT_LIMIT);
 const gate = GATE[conclusionOf(state)];
 const verdict = state.verdict === NO_CERTIFICATE ? 'no certificate' : (0,report_escape.RK)(state.verdict);
 return {
  title: `${gate}: ${verdict} of ${shortSha(stamp.commit)}`,
  summary: text ?? 'The report is in the job summary of the run.',
 };
}
const NO_COMMIT = 'No check with the verdict: the event does not say of which commit the finished run was (workflow_run.head_sha in its payload). The verdict stands.';
const LEFT = 'The check with the verdict is that of a newer run of the same commit. The verdict of this run stands in its log.';
const verdict_check_CHECK = {
 undone: 'The verdict is on no check of the commit, so a rule cannot require it',
 permissions: ['checks: write'],
};
;
async function publish(result, settings, environment, retryPolicy = retry.T) {
 const { comment: mode, commentKey: key } = settings;
 const event = await readEvent(environment);
 const stamp = stampOf(event, environment);
 const publication = 'fault' in result ? uncertified(result, stamp.commit) : result;
 const { verdict, passed, annotations = [] } = publication;
 const small = smallLine(stamp, environment, key);
 const stamped = (texts) => texts.map((level) => () => level(small));
 const levels = stamped(publication.comment);
 const draft = { key, levels, state: { verdict, passed }, stamp, environment };
 const open = session_opener(environment, settings.token, retryPolicy);
 const summaryNotices = await writeSummary(stamped(publication.summary), environment);
 const subject = subjectOf(event);
 const verdictNotices = await publishVerdict(draft, environment, open);
 const comment = mode === 'off' ? NOTHING : await publishComment({ ...draft, mode }, subject, open);
 const issue = settings.trackingIssue
  ? await publishIssue({ ...draft, confirm: settings.confirm }, environment, open)
  : NOTHING;
 const check = await checked();
 const outputNotices = setOutputs(new Map([...publication.outputs, ['comment-url', comment.url ?? '']]));
 const soFar = [
  ...summaryNotices,
  ...verdictNotices,
  ...comment.notices,
  ...issue.notices,
  ...check.notices,
  ...outputNotices,
 ];
 const log = planLog(check.forLog, soFar, passed);
 const notices = [...soFar, ...log.notices];
 announce(notices);
 annotateInLog(log.forLog);
 await appendNotices(notices, environment);
 return { commentUrl: comment.url, issueUrl: issue.url, notices: notices.map(({ text }) => text) };
 async function checked() {
  if (settings.annotations === 'true')
   return publishCheck({ ...draft, annotations }, subject, open);
  return { forLog: settings.annotations === 'log' ? annotations : [], notices: [] };
 }
}
const NOTHING = { notices: [] };
function setOutputs(outputs) {
 try {
  for (const [name, value] of outputs)
   core.setOutput(name, value);
  return [];
 }
 catch {
  return [warning('The outputs of the step were not set: the file in GITHUB_OUTPUT cannot be written.')];
 }
}
var bits = __webpack_require__(674);
;
function annotationsOf({ audit, matrix, placeOf }, pathOf) {
 const suspects = new Map(audit?.items.map((item) => [item.query, item.class]));
 const remarks = [];
 (0,bits.qs)(matrix.allWrong, (row) => {
  const place = placeOf(row);
  const path = place === undefined ? undefined : pathOf.get(place.file);
  if (place === undefined || path === undefined)
   return;
  const id = matrix.id(row);
  const looksLike = suspects.get(id) ?? 'unexplained';
  const suspect = looksLike !== 'unexplained';
  remarks.push({
   path,
   line: place.line,
   title: `every model is wrong: ${id}`,
   message: `All ${String(matrix.models.length)} models get ${id} wrong.${suspect ? ` It looks like: ${looksLike}.` : ''}`,
   level: suspect ? 'warning' : 'notice',
  });
 });
 const rank = ({ level }) => (level === 'warning' ? 0 : 1);
 return remarks.sort((a, b) => rank(a) - rank(b));
}
var numbers = __webpack_require__(3650);
var comment = __webpack_require__(2748);
;
const MAX_MODELS = 12;
const MAX_POLICIES = 8;
function mermaidChart({ models, policies, ceiling }) {
 if (models.length === 0)
  throw new RangeError('a chart needs a model');
 const bars = [...labelled('m', models, MAX_MODELS), ...labelled('p', policies, MAX_POLICIES)];
 const values = bars.map(({ accuracy }) => inPercent(accuracy));
 const top = inPercent(ceiling);
 const left = models.length + policies.length - bars.length;
 return [
  '```mermaid',
  'xychart-beta',
  '    title "Right answers of models (m) and policies (p) under the ceiling (line)"',
  `    x-axis [${bars.map(({ label }) => label).join(', ')}]`,
  `    y-axis "right answers (%)" ${String(floorOf([...values, top].map(Number)))} --> 100`,
  `    bar [${values.join(', ')}]`,
  `    line [${values.map(() => top).join(', ')}]`,
  '```',
  '',
  '| bar | name | right answers |',
  '|---|---|---|',
  ...bars.map(({ label, name, accuracy }) => `| ${label} | ${(0,report_escape.aY)(name)} | ${(0,numbers.KN)(accuracy)}% |`),
  `| line | ceiling: some model is right | ${(0,numbers.KN)(ceiling)}% |`,
  ...(left > 0 ? ['', `${String(left)} more models and policies are not in the chart.`] : []),
  '',
 ].join('\n');
}
function labelled(letter, bars, most) {
 return bars.slice(0, most).map((bar, i) => ({ ...bar, label: `${letter}${String(i + 1)}` }));
}
function inPercent(share) {
 if (!(share >= 0 && share <= 1))
  throw new RangeError('an accuracy lies between 0 and 1');
 return (0,numbers.KN)(share, 2);
}
function floorOf(values) {
 return Math.max(0, Math.floor((Math.min(...values) - 5) / 10) * 10);
}
;
function publicationOf(evaluation, paths, mermaid) {
 const full = (0,comment.b)(evaluation);
 const { certificate, decision } = evaluation;
 return {
  comment: (0,comment.h)(evaluation),
  summary: mermaid
   ? full.map((level) => (stamp) => `${level(stamp)}\n${chart(evaluation)}`)
   : full,
  outputs: new Map([
   ['verdict', certificate.verdict],
   ['passed', String(decision.passed)],
   ['beta', String((0,numbers.Oj)(certificate.allWrong.rate))],
   ['ceiling', String((0,numbers.Oj)(certificate.ceiling.point))],
   ['single-best', certificate.singleBest.name],
   ['single-best-accuracy', String((0,numbers.Oj)(certificate.singleBest.accuracy))],
   ['gain', String((0,numbers.Oj)(certificate.gain.point))],
   ['gain-lower', String((0,numbers.Oj)(certificate.gain.lower))],
   ['gain-upper', String((0,numbers.Oj)(certificate.gain.upper))],
   ['models', String(certificate.models.length)],
   ['queries', String(certificate.queries.complete)],
   ['all-wrong', String(certificate.allWrong.count)],
   ['certificate-path', paths.certificate],
   ['report-path', paths.report],
  ]),
  verdict: certificate.verdict,
  passed: decision.passed,
 };
}
function chart({ certificate, policies }) {
 const { models, ceiling } = certificate;
 return mermaidChart({ models, policies: policies?.realised ?? [], ceiling: ceiling.point });
}
var terminal = __webpack_require__(3299);
var model_failures = __webpack_require__(8378);
var model_text = __webpack_require__(7650);
var write = __webpack_require__(6691);
;
async function run() {
 let configuration;
 try {
  configuration = await readConfiguration(process.env);
  if (configuration !== undefined)
   core.info(`Settings from ${(0,report_escape.Fo)((0,settings_file.q0)(configuration))}`);
  const inputs = readInputs(configuration);
  const { GITHUB_WORKSPACE: workspace = '', RUNNER_TEMP: temp = '' } = process.env;
  const guard = await WorkspaceGuard.of([workspace, temp]);
  const runContext = { cwd: process.cwd(), environment: process.env, token: inputs.token, guard };
  const evaluation = await (0,evaluate._)(inputs, runContext, {
   file: (path) => core.info(`Reading ${(0,report_escape.Fo)(path)}`),
   stage: (what) => core.debug(what),
  });
  const paths = await (0,write.u)(evaluation, inputs.reportDir, guard);
  core.info((0,terminal.b)(evaluation, { width: 110, color: false }));
  const failures = (0,model_failures.n)(evaluation).map((text) => (0,model_text.wh)(text, report_escape.Fo));
  if (failures.length > 0)
   core.setFailed(failures.join(' '));
  await publishAll(evaluation, paths, inputs).catch((error) => core.warning(`Publishing stopped half-way (${(0,report_escape.Fo)(String(error))}); the verdict stands.`));
 }
 catch (error) {
  if (error instanceof parse.P)
   configuration = error.others;
  if (error instanceof errors.yo) {
   core.setFailed(error.message);
   process.exitCode = fault.XQ.wrongInput;
  }
  else
   failOnFault(error);
  await publishFault(error instanceof errors.yo ? error.message : (0,fault.cq)(error, 'RUNNER_DEBUG'), configuration).catch((failure) => core.warning(`Publishing stopped half-way (${(0,report_escape.Fo)(String(failure))}).`));
 }
}
async function publishFault(fault, configuration) {
 await publish({ fault }, readPublishInputs(configuration), process.env);
}
function failOnFault(error) {
 core.setFailed((0,fault.cq)(error, 'RUNNER_DEBUG'));
 process.exitCode = fault.XQ.fault;
 if (core.isDebug() || process.env['DEBUG'])
  core.info((0,fault.US)(error).split('\n').map(report_escape.Fo).join('\n'));
}
async function publishAll(evaluation, paths, inputs) {
 const files = evaluation.files.map(({ path }) => path);
 const inRepository = inputs.annotations === 'false'
  ? new Map()
  : await pathsInRepository(files, process.cwd(), process.env, inputs.reportDir);
 const annotations = annotationsOf(evaluation, inRepository);
 await publish({ ...publicationOf(evaluation, paths, inputs.mermaid), annotations }, inputs, process.env);
}
 })
};
