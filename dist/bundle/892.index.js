export const id = 892;
export const ids = [892];
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
3110:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
YK: () => ( accessOf),
_M: () => ( repositoryOf),
cx: () => ( SET_BY_RUNNER)
});
function accessOf(environment, token) {
if (token === '')
return { rule: 'github-token is empty', remedy: 'Leave it out to use the default.' };
if (!/^[!-~]+$/.test(token)) {
return { rule: 'github-token contains a character that no token has', remedy: 'Set the secret anew.' };
}
const apiUrl = (environment['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
const graphqlUrl = environment['GITHUB_GRAPHQL_URL'] || 'https://api.github.com/graphql';
for (const [name, value] of [
['GITHUB_API_URL', apiUrl],
['GITHUB_GRAPHQL_URL', graphqlUrl],
]) {
if (!isWebAddress(value))
return { rule: `${name} must be an address`, value, remedy: SET_BY_RUNNER };
}
return { token, apiUrl, graphqlUrl };
}
const SET_BY_RUNNER = 'The runner sets it: leave it as it is.';
function repositoryOf(text) {
const [, owner, repo] = /^(?!\.+\/)([\w.-]+)\/(?!\.+$)([\w.-]+)$/.exec(text) ?? [];
return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
function isWebAddress(text) {
return /^https?:\/\/[\w.:[\]/-]+$/.test(text) && URL.canParse(text);
}
}),
220:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$x: () => ( incomplete),
F9: () => ( ApiFailure),
Vs: () => ( retryAfterMs),
XM: () => ( ifFailed),
g5: () => ( failureOf),
qO: () => ( transportFailure)
});
class ApiFailure extends Error {
kind;
said;
waitAsked;
name = 'ApiFailure';
constructor(kind,
said,
waitAsked) {
super(`${kind}: ${said}`);
this.kind = kind;
this.said = said;
this.waitAsked = waitAsked;
}
}
async function ifFailed(promise, otherwise) {
return promise.catch((error) => {
if (error instanceof ApiFailure)
return otherwise(error);
throw error;
});
}
function incomplete() {
return new ApiFailure('unavailable', 'incomplete answer');
}
function failureOf(error, token, host) {
if (error instanceof ApiFailure)
return error;
const answer = error.response;
if (answer === undefined)
return transportFailure(error, host);
const message = messageOf(answer.data).replaceAll(token, '***');
const said = message === '' ? String(answer.status) : `${String(answer.status)}: ${message}`;
return new ApiFailure(kindOf(answer, message), said, waitAskedBy(answer));
}
function kindOf({ status, headers }, message) {
if (status >= 500)
return 'unavailable';
if (status === 429)
return 'rate-limited';
if (status === 403) {
const limited = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message);
return limited ? 'rate-limited' : 'permission';
}
if (status === 401)
return 'token';
if (status === 404)
return 'absent';
if (status === 410)
return 'gone';
return status === 422 && /too long/i.test(message) ? 'too-long' : 'refused';
}
function messageOf(data) {
if (typeof data !== 'object' || data === null)
return '';
const { message, errors } = data;
const details = Array.isArray(errors) ? errors.map((each) => messageOf(each)) : [];
return [message, ...details].filter((part) => typeof part === 'string' && part !== '').join('; ');
}
function waitAskedBy({ headers }) {
const asked = retryAfterMs(headers['retry-after']);
if (asked !== undefined)
return asked;
if (headers['x-ratelimit-remaining'] !== '0')
return undefined;
const wait = Number(headers['x-ratelimit-reset']) * 1000 - Date.parse(String(headers['date']));
return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
function retryAfterMs(retryAfter) {
const seconds = String(retryAfter ?? '');
return /^\d{1,9}$/.test(seconds) ? Number(seconds) * 1000 : undefined;
}
function transportFailure(error, host) {
const code = transportCode(error);
return new ApiFailure('unavailable', `no answer from ${host}: ${wordsOf(code)} (${code})`);
}
function transportCode(error) {
let found = 'unknown error';
let isCode = false;
for (let cause = error; typeof cause === 'object' && cause !== null; cause = cause.cause) {
const { code, name, message, errors } = cause;
const inner = Array.isArray(errors) ? errors[0]?.code : undefined;
const known = typeof code === 'string' ? code : inner;
if (typeof known === 'string')
[found, isCode] = [known, true];
else if (!isCode)
found = message === BAD_PORT ? BAD_PORT : String(name);
}
return found;
}
const BAD_PORT = 'bad port';
function wordsOf(code) {
if (/CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)/.test(code))
return 'its certificate is not trusted';
if (/^ERR_(?:SSL|TLS)/.test(code))
return 'no encrypted connection could be agreed on';
return WORDS[code] ?? 'the connection failed';
}
const WORDS = {
[BAD_PORT]: 'connections to this port are not allowed',
AbortError: 'not in time',
EAI_AGAIN: 'the name server does not answer',
ECONNREFUSED: 'the connection was refused',
ECONNRESET: 'the connection was cut',
EHOSTUNREACH: 'the network has no way to it',
ENETUNREACH: 'the network has no way to it',
ENOTFOUND: 'the name is not known',
EPIPE: 'the connection was cut',
ETIMEDOUT: 'not in time',
TimeoutError: 'not in time',
UND_ERR_BODY_TIMEOUT: 'not in time',
UND_ERR_CONNECT_TIMEOUT: 'not in time',
UND_ERR_HEADERS_TIMEOUT: 'not in time',
UND_ERR_SOCKET: 'the connection was cut',
};
}),
7692:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
KH: () => ( isText),
fK: () => ( valueAt),
q6: () => ( isPositiveInteger)
});
function valueAt(value, ...path) {
let here = value;
for (const key of path) {
if (typeof here !== 'object' || here === null)
return undefined;
here = here[key];
}
return here;
}
function isPositiveInteger(value) {
return Number.isSafeInteger(value) && value > 0;
}
function isText(value) {
return typeof value === 'string' && value !== '';
}
}),
5892:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
A: () => ( retryingSender),
T: () => ( PUBLISH_RETRIES)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(220);
const PUBLISH_RETRIES = { tries: 3, baseDelay: 1000, requestTimeout: 15_000, total: 60_000 };
const UNNAMED_RATE_LIMIT_PAUSE = 60_000;
const CLOCK = { now: () => performance.now(), sleep: async (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds) };
function retryingSender(retryPolicy, timer = CLOCK) {
const end = timer.now() + retryPolicy.total;
return async (send, findCreated) => {
for (let tried = 1;; tried++) {
const left = Math.floor(end - timer.now());
if (left <= 0)
throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__ .F9('unavailable', 'no time left');
try {
return await send(AbortSignal.timeout(Math.min(left, retryPolicy.requestTimeout)));
}
catch (failure) {
if (!(failure instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__ .F9))
throw failure;
const doubtful = findCreated !== undefined && failure.kind === 'unavailable';
const repeatable = failure.kind === 'unavailable' || failure.kind === 'rate-limited';
const lastTry = tried >= retryPolicy.tries;
const pause = pauseAfter(tried, failure, retryPolicy);
if (!repeatable || (lastTry && !doubtful) || timer.now() + pause >= end)
throw failure;
await timer.sleep(pause);
const result = doubtful ? await findCreated() : undefined;
if (result !== undefined)
return result;
if (lastTry)
throw failure;
}
}
};
}
function pauseAfter(tried, failure, { baseDelay }) {
const backOff = baseDelay * 2 ** (tried - 1);
const asked = failure.waitAsked ?? (failure.kind === 'rate-limited' ? UNNAMED_RATE_LIMIT_PAUSE : 0);
return Math.max(backOff, asked) + (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(0, Math.ceil(backOff / 2) + 1);
}
}),
1296:
(function (__webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _run_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4498);
var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5972);
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
5972:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Y: () => ( failOnFault),
e: () => ( main_run)
});
var core = __webpack_require__(3540);
var errors = __webpack_require__(5145);
var fault = __webpack_require__(4498);
var evaluate = __webpack_require__(8273);
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
var settings_file = __webpack_require__(2077);
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
if (await (0,settings_file.SL)(environment)) {
(0,core.warning)(`${settings_file.OM} is in the checkout and is not read: \`config\` does not name it.`);
}
return undefined;
}
const { settingsInRepository } = await __webpack_require__.e( 253).then(__webpack_require__.bind(__webpack_require__, 8253));
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
var parse = __webpack_require__(6248);
var external_node_path_ = __webpack_require__(6760);
var exists = __webpack_require__(7189);
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
var github_payload = __webpack_require__(7692);
;
const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_target', 'pull_request_review'];
function subjectOf({ name, payload, unreadable: because }) {
if (name !== 'workflow_run' && !PULL_REQUEST_EVENTS.includes(name))
return { kind: 'none' };
if (because !== undefined)
return unreadable(because);
return name === 'workflow_run' ? ofWorkflowRun(payload) : ofPullRequest(payload);
}
function ofPullRequest(payload) {
const number = (0,github_payload.fK)(payload, 'pull_request', 'number');
if (!(0,github_payload.q6)(number))
return unreadable('names no pull request (pull_request.number in its payload)');
const headSha = (0,github_payload.fK)(payload, 'pull_request', 'head', 'sha');
return { kind: 'pull-request', number, headSha: (0,github_payload.KH)(headSha) ? headSha : undefined };
}
function ofWorkflowRun(payload) {
const upstream = (0,github_payload.fK)(payload, 'workflow_run', 'event');
if (typeof upstream !== 'string')
return unreadable('describes no run (workflow_run.event in its payload)');
if (!PULL_REQUEST_EVENTS.includes(upstream))
return { kind: 'none' };
const headSha = (0,github_payload.fK)(payload, 'workflow_run', 'head_sha');
const headBranch = (0,github_payload.fK)(payload, 'workflow_run', 'head_branch');
const headOwner = (0,github_payload.fK)(payload, 'workflow_run', 'head_repository', 'owner', 'login');
const headRepository = (0,github_payload.fK)(payload, 'workflow_run', 'head_repository', 'id');
const baseRepository = (0,github_payload.fK)(payload, 'repository', 'id');
if (!(0,github_payload.KH)(headSha) || !(0,github_payload.KH)(headBranch) || !(0,github_payload.KH)(headOwner))
return unreadable(NO_HEAD);
if (!(0,github_payload.q6)(headRepository) || !(0,github_payload.q6)(baseRepository))
return unreadable(NO_HEAD);
return { kind: 'upstream-run', run: { headSha, headBranch, headOwner, headRepository, baseRepository } };
}
const NO_HEAD = 'does not say which branch of which repository the run was for (is the fork deleted?)';
function unreadable(because) {
return { kind: 'unreadable', because };
}
var annotation = __webpack_require__(1335);
var notice = __webpack_require__(8802);
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
function planLog(annotations, notices, passed) {
const used = new Map();
for (const { level } of notices)
if (level !== 'info')
used.set(level, (used.get(level) ?? 0) + 1);
if (!passed)
used.set('error', 1);
const forLog = fittingLog(annotations, used);
const rest = forLog.length < annotations.length;
return { forLog, notices: rest ? [(0,notice.pq)((0,annotation.i)(forLog.length, annotations.length, BECAUSE))] : [] };
}
const BECAUSE = 'GitHub shows 10 of a kind from the log of a step, and more only from a check run (a pull request, and `checks: write` in the `permissions` of the job)';
function annotateInLog(annotations) {
for (const { level, path, line, title, message } of annotations.map(annotation.S)) {
core[level](message, { file: path, startLine: line, title });
}
}
var run = __webpack_require__(525);
var github_access = __webpack_require__(3110);
var external_node_crypto_ = __webpack_require__(7598);
var external_node_timers_promises_ = __webpack_require__(8500);
;
function sessionOpener(environment, token, retryPolicy) {
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
return { rule: 'GITHUB_REPOSITORY must be owner/name', value: name, remedy: github_access.cx };
const pause = async () => (0,external_node_timers_promises_.setTimeout)(retryPolicy.baseDelay + (0,external_node_crypto_.randomInt)(0, Math.ceil(retryPolicy.baseDelay / 2) + 1));
const { connect } = await __webpack_require__.e( 79).then(__webpack_require__.bind(__webpack_require__, 2079));
return { client: await connect(access, retryPolicy), access, repository, pause };
}
var fit = __webpack_require__(7011);
;
const SUMMARY_LIMIT = 1024 * 1024;
const RESERVE = 16 * 1024;
async function writeSummary(levels, environment) {
const path = environment['GITHUB_STEP_SUMMARY'] ?? '';
if (path === '')
return [(0,notice.lm)('No job summary: GITHUB_STEP_SUMMARY is not set, so this runner shows none.')];
const used = await sizeOf(path);
const text = (0,fit._)(levels, SUMMARY_LIMIT - RESERVE - used - SEPARATOR.length).next().value;
if (text === undefined) {
return [(0,notice.$e)('No job summary: even the shortest does not fit in 1 MiB. The full report is in report-dir.')];
}
return (await append(path, used, text))
? []
: [(0,notice.$e)('No job summary: the file in GITHUB_STEP_SUMMARY cannot be written. Check the disk of the runner.')];
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
var docs = __webpack_require__(3869);
var report_escape = __webpack_require__(9924);
var marker = __webpack_require__(892);
;
function uncertified({ fault }, commit) {
const levels = [
(stamp) => [
`### \u274c Could not certify commit ${(0,report_escape.aY)((0,run.Fu)(commit))}`,
(0,report_escape.em)(fault),
`The gate fails without a certificate \u00b7 ${stamp} \u00b7 [formats](${(0,docs.f)('formats.md')})`,
].join('\n\n') + '\n',
];
return {
comment: levels,
summary: levels,
outputs: new Map([['passed', 'false']]),
verdict: marker.aN,
passed: false,
};
}
;
async function publish(result, settings, environment, retryPolicy = retry.T) {
const { comment: mode, commentKey: key } = settings;
const event = await readEvent(environment);
const stamp = (0,run.Zs)(event, environment);
const publication = 'fault' in result ? uncertified(result, stamp.commit) : result;
const { verdict, passed, annotations = [] } = publication;
const small = (0,run.SL)(stamp, environment, key);
const stamped = (texts) => texts.map((level) => () => level(small));
const levels = stamped(publication.comment);
const draft = { key, levels, state: { verdict, passed }, stamp, environment };
const open = sessionOpener(environment, settings.token, retryPolicy);
const summaryNotices = await writeSummary(stamped(publication.summary), environment);
const subject = subjectOf(event);
const verdictNotices = event.name === 'workflow_run'
? await (await __webpack_require__.e( 856).then(__webpack_require__.bind(__webpack_require__, 2856))).publishVerdict(draft, environment, open)
: [];
const comment = mode === 'off' || subject.kind === 'none'
? NOTHING
: await (await __webpack_require__.e( 190).then(__webpack_require__.bind(__webpack_require__, 9190))).publishComment({ ...draft, mode }, subject, open);
const issue = settings.trackingIssue && event.name === 'schedule'
? await (await __webpack_require__.e( 33).then(__webpack_require__.bind(__webpack_require__, 1033))).publishIssue({ ...draft, confirm: settings.confirm }, environment, open)
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
(0,notice.iP)(notices);
annotateInLog(log.forLog);
await appendNotices(notices, environment);
return { commentUrl: comment.url, issueUrl: issue.url, notices: notices.map(({ text }) => text) };
async function checked() {
if (settings.annotations === 'false')
return { forLog: [], notices: [] };
const isOfPullRequest = subject.kind === 'pull-request' && subject.headSha !== undefined;
if (settings.annotations === 'log' || !isOfPullRequest || annotations.length === 0)
return { forLog: annotations, notices: [] };
const { publishCheck } = await __webpack_require__.e( 44).then(__webpack_require__.bind(__webpack_require__, 6044));
return publishCheck({ ...draft, annotations, headSha: subject.headSha }, open);
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
return [(0,notice.$e)('The outputs of the step were not set: the file in GITHUB_OUTPUT cannot be written.')];
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
const full = (0,comment.fullLevels)(evaluation);
const { certificate, decision } = evaluation;
return {
comment: (0,comment.commentLevels)(evaluation),
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
async function main_run() {
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
const paths = await (0,write.writeReport)(evaluation, inputs.reportDir, { guard });
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
}),
1335:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
S: () => ( shown),
i: () => ( leftOut)
});
var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
const MAX_TITLE = 200;
const MAX_MESSAGE = 1000;
function shown(annotation) {
return {
...annotation,
title: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__ .RK)(annotation.title, MAX_TITLE),
message: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__ .RK)(annotation.message, MAX_MESSAGE),
};
}
function leftOut(annotated, all, because) {
return `${String(all - annotated)} of ${String(all)} annotations of questions were not published: ${because}. \`all-wrong.csv\` in report-dir has every question.`;
}
}),
7011:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
_: () => ( fitting)
});
function* fitting(levels, limit) {
for (const level of levels) {
const text = level();
if (Buffer.byteLength(text) <= limit)
yield text;
}
}
}),
892:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Pe: () => ( withMarker),
aN: () => ( NO_CERTIFICATE),
r$: () => ( markedAs),
xL: () => ( marker)
});
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(525);
const NO_CERTIFICATE = 'error';
function marker(key, { verdict, passed }, stamp) {
const state = `verdict=${encode(verdict)} passed=${String(passed)}`;
return `<!-- beta-certificate key=${encode(key)} ${state} commit=${stamp.commit} runs=${(0,_run_js__WEBPACK_IMPORTED_MODULE_0__ .W2)(stamp)} -->\n`;
}
const MARKER = /^<!-- beta-certificate key=([A-Za-z0-9%]*) verdict=([A-Za-z0-9%]*) passed=(true|false)(?: commit=([0-9a-f]*) runs=([\d.+]*))? -->/;
function markedAs(key, body) {
const found = MARKER.exec(body);
if (found === null || found[1] !== encode(key))
return undefined;
return {
commit: found[4] ?? '',
runs: (0,_run_js__WEBPACK_IMPORTED_MODULE_0__ .UN)(found[5] ?? ''),
sameAs: ({ verdict, passed }) => found[2] === encode(verdict) && found[3] === String(passed),
};
}
function withMarker(body, marker) {
return marker + body.replace(MARKER, '').replace(/^\r?\n/, '');
}
function encode(text) {
return text.replace(/[^A-Za-z0-9]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
}),
8802:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$e: () => ( warning),
iP: () => ( announce),
lm: () => ( notice),
pq: () => ( info)
});
var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3540);
const info = (text) => ({ level: 'info', text });
const notice = (text) => ({ level: 'notice', text });
const warning = (text) => ({ level: 'warning', text });
function announce(notices) {
for (const { level, text } of notices)
_actions_core__WEBPACK_IMPORTED_MODULE_0__[level](text);
}
}),
525:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Fu: () => ( shortSha),
NP: () => ( addressOfRun),
SL: () => ( smallLine),
U4: () => ( isNewer),
UN: () => ( runsIn),
W2: () => ( runsText),
Zs: () => ( stampOf),
i$: () => ( stampLine)
});
var _github_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7692);
var _base_docs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3869);
var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
function stampOf({ name, payload }, environment) {
const own = runOf(environment['GITHUB_RUN_ID'], environment['GITHUB_RUN_NUMBER'], environment['GITHUB_RUN_ATTEMPT']);
if (name === 'workflow_run') {
const [id, number, attempt] = ['id', 'run_number', 'run_attempt'].map((key) => (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(payload, 'workflow_run', key));
return { commit: shaOf((0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(payload, 'workflow_run', 'head_sha')), runs: [runOf(id, number, attempt), own] };
}
const head = shaOf((0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(payload, 'pull_request', 'head', 'sha'));
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
...(key === '' || key === 'default' ? [] : [`comment-key ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__ .aY)(key)}`]),
`[what does this mean?](${(0,_base_docs_js__WEBPACK_IMPORTED_MODULE_2__ .f)('glossary.md')})`,
].join(' \u00b7 ');
}
function stampLine({ commit, runs }, environment) {
const run = runs.at(-1) ?? NO_RUN;
const again = run.attempt > 1 ? `, attempt ${String(run.attempt)}` : '';
const words = run.number === 0 ? 'run' : `run ${String(run.number)}${again}`;
const address = addressOfRun(environment);
return `commit ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__ .aY)(shortSha(commit))} \u00b7 ${address === undefined ? words : `[${words}](${address})`}`;
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
const count = (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__ .KH)(value) && /^\d+$/.test(value) ? Number(value) : value;
return (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__ .q6)(count) ? count : undefined;
}
function shaOf(value) {
return (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__ .KH)(value) && /^[0-9a-f]{7,64}$/.test(value) ? value : '';
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
